import type { APIRoute } from 'astro';
import { logTemplate } from '../../workbooks/play-logs/log-template.ts';
import { workbookResponse } from '../../workbooks/write/workbook-response.ts';

export const GET: APIRoute = async () => workbookResponse(await logTemplate());
