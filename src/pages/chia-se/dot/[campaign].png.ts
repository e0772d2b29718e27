import type { APIRoute, GetStaticPaths } from 'astro';
import type { SharePicture } from '../../../press/pictures/share-picture.ts';
import { campaignsNationwide } from '../../../views/campaign/featured.ts';
import { campaignImage } from '../../../views/site/share-images.ts';
import { sharePictureFile } from '../../../views/site/share-picture-file.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  campaignsNationwide(currentSite().content).map((at) => ({
    params: { campaign: at.campaign.id },
    props: { picture: campaignImage(currentSite().settings, at).picture },
  }));

export const GET: APIRoute<{ picture: SharePicture }> = ({ props }) =>
  sharePictureFile(props.picture);
