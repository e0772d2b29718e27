/** The desk of reports, for a page that measures it. */
import { ReportDesk } from '../src/kit/reports/report-desk.ts';

Object.assign(globalThis, { reportDesk: new ReportDesk() });
