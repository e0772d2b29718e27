import { isRead } from '../../model/text/read-text.ts';
import { rawText, tidy } from '../cell-text.ts';
import type { Fault } from '../outcome.ts';
import type { Worksheet } from '../read/worksheet.ts';
import { communeIn, provinceIn, type SheetHead } from '../sheet-head.ts';
import { headerOf } from './columns.ts';
import type { UnitFinder } from '../../model/places/find-unit.ts';
import type { ImportOptions } from './import-options.ts';
import { READERS } from './read-fields.ts';
import type { RowContext } from './read-row.ts';

/** What the lines above the header and the command line give to every row. */
export function contextOf(
  head: SheetHead,
  { calendar }: Worksheet,
  options: ImportOptions,
  finder: UnitFinder,
): { context: RowContext; faults: Fault[] } {
  const faults = [...head.faults];
  const provinceText = tidy(rawText(head.cells.get('province')));
  const province =
    options.province ??
    (provinceText === '' ? provinceIn(head.titles, options.units) : finder.province(provinceText));
  const context: RowContext = {
    finder,
    province,
    campaigns: options.campaigns,
    hosts: options.hosts,
    today: options.today,
    calendar,
    defaults: { ...options.defaults },
    ...((head.office ?? options.office) ? { office: head.office ?? options.office } : {}),
  };
  const commune = province && communeIn(head.titles, options.units, province);
  if (commune && options.defaults.unit === undefined) context.defaults.unit = commune;
  for (const [field, cell] of head.cells) {
    if (field === 'province' || field === 'hours') continue;
    const read = READERS[field](tidy(rawText(cell)), cell, context);
    if (isRead(read)) context.defaults[field] = read.value.text;
    else faults.push({ header: headerOf(field), ...read });
  }
  return { context, faults };
}
