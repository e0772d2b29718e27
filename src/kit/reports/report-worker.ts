/** Reads and merges reports beside the page, which never waits; nothing leaves the machine. */
import { serveJobs } from '../../press/workshop/serve-jobs.ts';
import { WorkbookError } from '../../workbooks/read/workbook-error.ts';
import { ReportDesk } from './report-desk.ts';
import type { ReportJobs } from './report-jobs.ts';

const desk = new ReportDesk();

const jobs: ReportJobs = {
  start: (today) => {
    desk.start(today);
    return Promise.resolve(null);
  },
  take: async (file) => {
    await desk.take(file);
    return null;
  },
  leave: (name) => {
    desk.leave(name);
    return Promise.resolve(null);
  },
  merge: (order) => Promise.resolve(desk.merge(order)),
  yesterday: ({ place, day, file }) => desk.yesterday(place, day, file),
  hand: (kind) => desk.hand(kind),
  form: (order) => desk.form(order),
  forms: (order) => desk.forms(order),
};

serveJobs({ ...jobs }, (error) => error instanceof WorkbookError);
