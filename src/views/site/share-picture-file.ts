import { drawElsewhere } from '../../press/engine/draw-elsewhere.ts';
import { renderSharePicture, type SharePicture } from '../../press/pictures/share-picture.ts';

/** The file of a share picture. While editing it is drawn here, so that a change of a template shows at once. */
export async function sharePictureFile(picture: SharePicture): Promise<Response> {
  const png = import.meta.env.DEV
    ? new Uint8Array(renderSharePicture(picture))
    : await drawElsewhere({ picture });
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
