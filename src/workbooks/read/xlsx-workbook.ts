/** An .xlsx or .xlsm package (ECMA-376, part 1, 12). */
import type { CellBudget } from './grid-builder.ts';
import { LIMITS } from './limits.ts';
import type { PackageParts } from './package-parts.ts';
import type { Workbook } from './worksheet.ts';
import { damaged, WorkbookError } from './workbook-error.ts';
import type { CellContext } from './xlsx-cell.ts';
import { readWorksheet } from './xlsx-sheet.ts';
import { readSharedStrings } from './xlsx-strings.ts';
import { isOn, readStyles } from './xlsx-styles.ts';
import { readXml, type Attributes } from './xml-events.ts';

interface Relation {
  id: string;
  type: string;
  target: string;
}

interface SheetEntry {
  name: string;
  relation: string;
  isHidden: boolean;
}

/**
 * The part all others are reached from.
 * @returns `null` when the package does not say
 */
export function mainPart(parts: PackageParts): string | null {
  const found = relationsOf(parts, '').find(({ type }) => type === 'officeDocument');
  if (found && parts.has(found.target)) return found.target;
  return parts.names.find((name) => /(^|\/)xl\/workbook\.(xml|bin)$/.test(name)) ?? null;
}

/**
 * Reads the visible sheets.
 * @param main name of the workbook part
 * @throws WorkbookError when a part that is needed is missing or broken
 */
export function readXlsx(parts: PackageParts, main: string): Workbook {
  const relations = relationsOf(parts, main);
  const { sheets, calendar, isUncalculated } = readMain(needed(parts, main), main);
  const partOf = (type: string): string | undefined =>
    relations.find((one) => one.type === type)?.target;
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  const context: CellContext = {
    strings: strings === undefined ? [] : readSharedStrings(needed(parts, strings), strings),
    styles: styles === undefined ? [] : readStyles(needed(parts, styles), styles),
    calendar,
    isUncalculated,
  };
  const budget: CellBudget = { left: LIMITS.cells };
  const workbook: Workbook = { sheets: [], remarks: [] };
  for (const { name, relation, isHidden } of sheets) {
    const target = relations.find(({ id }) => id === relation);
    if (isHidden) {
      workbook.remarks.push(`Trang tính "${name}" đang ẩn: không đọc.`);
    } else if (target && target.type !== 'worksheet') {
      workbook.remarks.push(`Trang "${name}" là biểu đồ, không có ô: không đọc.`);
    } else {
      const part = target?.target ?? '';
      const read = readWorksheet(needed(parts, part, name), part, name, context, budget);
      workbook.sheets.push(read.sheet);
      workbook.remarks = [...workbook.remarks, ...read.remarks];
    }
  }
  return workbook;
}

function needed(parts: PackageParts, part: string, sheet?: string): Uint8Array {
  const bytes = parts.read(part);
  if (!bytes) throw damaged(sheet === undefined ? `thiếu ${part}` : `thiếu trang tính "${sheet}"`);
  return bytes;
}

function readMain(
  bytes: Uint8Array,
  part: string,
): { sheets: SheetEntry[]; calendar: 1900 | 1904; isUncalculated: boolean } {
  const sheets: SheetEntry[] = [];
  let calendar: 1900 | 1904 = 1900;
  let isUncalculated = false;
  readXml(bytes, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') {
        const { date1904 } = attributes;
        if (date1904 !== undefined && isOn(date1904)) calendar = 1904;
      } else if (name === 'calcPr') {
        const { fullCalcOnLoad } = attributes;
        isUncalculated = fullCalcOnLoad !== undefined && isOn(fullCalcOnLoad);
      } else if (name === 'sheet') {
        sheets.push({
          name: attributes['name'] ?? `Trang ${sheets.length + 1}`,
          relation: relationId(attributes),
          isHidden: /hidden$/i.test(attributes['state'] ?? ''),
        });
      }
    },
  });
  if (sheets.length === 0) throw damaged('không có trang tính nào');
  if (sheets.length > LIMITS.sheets) {
    throw new WorkbookError(
      `Tệp có ${sheets.length} trang tính, nhiều quá. Chép các trang cần nhập sang một tệp Excel mới, lưu, rồi nhập lại.`,
    );
  }
  return { sheets, calendar, isUncalculated };
}

/** The attribute `id` of the namespace of relations, whatever its prefix. */
const relationId = (attributes: Attributes): string =>
  attributes['r:id'] ?? Object.entries(attributes).find(([name]) => /:id$/i.test(name))?.[1] ?? '';

/** What a part refers to; targets are names of parts, written in any of the ways programs do. */
function relationsOf(parts: PackageParts, part: string): Relation[] {
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  const name = `${folder}_rels/${part.slice(at)}.rels`;
  const bytes = parts.read(name);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  readXml(bytes, name, {
    open: (element, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolved(folder, Target),
      });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}
