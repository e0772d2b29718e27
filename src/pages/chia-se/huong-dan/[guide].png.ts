import type { APIRoute, GetStaticPaths } from 'astro';
import type { SharePicture } from '../../../press/pictures/share-picture.ts';
import { guideImage } from '../../../views/site/share-images.ts';
import { sharePictureFile } from '../../../views/site/share-picture-file.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const site = currentSite();
  const { content } = site;
  return content.guides.map((guide) => ({
    params: { guide: guide.id },
    props: { picture: guideImage(site, guide).picture },
  }));
};

export const GET: APIRoute<{ picture: SharePicture }> = ({ props }) =>
  sharePictureFile(props.picture);
