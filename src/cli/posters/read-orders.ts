import { openWorkbook } from '../../workbooks/open-workbook.ts';
import { orderRows } from '../../workbooks/orders/order-rows.ts';

/**
 * Reads the orders of a file.
 * @param path .xlsx, .xls, .ods or .csv
 * @param takesHiddenRows whether rows the office has hidden are read like the others
 * @throws WorkbookError in Vietnamese when it cannot be read, or no sheet or several have the column
 */
export const readOrders = async (
  path: string,
  takesHiddenRows: boolean,
): Promise<ReturnType<typeof orderRows>> =>
  orderRows(path, await openWorkbook(path), takesHiddenRows);
