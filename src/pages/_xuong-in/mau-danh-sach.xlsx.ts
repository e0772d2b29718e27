import type { APIRoute } from 'astro';
import { orderTemplate } from '../../views/workshop/order-template.ts';
import { workbookResponse } from '../../workbooks/write/workbook-response.ts';

/** The empty list, with all that may be written. */
export const GET: APIRoute = async ({ locals }) =>
  workbookResponse(await orderTemplate(locals.site.content));
