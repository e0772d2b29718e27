/** Draws what the workshop orders, beside the page, which never waits. */
import { serveJobs } from '../../press/workshop/serve-jobs.ts';
import { OrderFault } from '../../press/workshop/sheet-of-order.ts';
import { workshopJobs } from './workshop-jobs.ts';

serveJobs({ ...workshopJobs }, (error) => error instanceof OrderFault);
