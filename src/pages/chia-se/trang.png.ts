import type { APIRoute } from 'astro';
import { siteImage } from '../../views/site/share-images.ts';
import { sharePictureFile } from '../../views/site/share-picture-file.ts';

export const GET: APIRoute = ({ locals }) => sharePictureFile(siteImage(locals.site).picture);
