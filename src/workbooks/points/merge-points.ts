/**
 * Puts rows read together with those there already: ids, twins, clashes, order.
 */
import { comparable, slugOf } from '../../model/text/vietnamese.ts';
import { FIELDS, type Field, type SheetField } from './columns.ts';
import type { ImportOptions } from './import-options.ts';
import type { Fault, RowOutcome, PointCells } from '../outcome.ts';
import { faultsOf } from './read-row.ts';

/** A row before it is merged: what was read of it, and which fields its sheet has columns for. */
export interface Draft {
  outcome: RowOutcome;
  read?: Partial<PointCells>;
  given?: ReadonlySet<Field>;
  titleOf?: (field: SheetField) => string;
}

/** An id goes into an address people type; longer names are cut. */
const LONGEST_ID = 60;

/**
 * Decides about every row.
 * @param drafts rows in order
 * @param options rows there already, and what is known besides
 */
export function mergePoints(
  drafts: readonly Draft[],
  options: ImportOptions,
): { outcomes: RowOutcome[]; files: Map<string, PointCells[]> } {
  const points = new Map(options.existing.map((point) => [point.id, point]));
  const taken = new Map<string, RowOutcome>();
  const outcomes = drafts.map((draft): RowOutcome => {
    if (!draft.read) return draft.outcome;
    const known = knownPoint(draft.read, options.existing);
    const cells = completed(draft, known, options);
    const faults = [...draft.outcome.faults];
    // A value that is missing because its cell could not be read is reported once.
    const titleOf = draft.titleOf ?? String;
    const reported = new Set(faults.map(({ header }) => header));
    faults.push(
      ...faultsOf(cells, titleOf, options.hosts).filter(({ header }) => !reported.has(header)),
    );
    if (faults.length > 0) return { ...draft.outcome, kind: 'refused', faults };
    const earlier = taken.get(cells.id);
    if (earlier) return twin(draft.outcome, cells, earlier, titleOf);
    const outside = outsideOf(cells, options, titleOf);
    if (outside) return { ...draft.outcome, kind: 'refused', faults: [outside] };
    const done: RowOutcome = { ...draft.outcome, kind: 'taken', point: cells };
    taken.set(cells.id, done);
    points.set(cells.id, cells);
    return done;
  });
  const final = withMoves(outcomes, points);
  for (const { kind, point } of final) {
    if (kind !== 'refused' || !point) continue;
    const before = options.existing.find(({ id }) => id === point.id);
    if (before) points.set(point.id, before);
    else points.delete(point.id);
  }
  return { outcomes: final, files: filesOf([...points.values()], final, options) };
}

/** The point a row describes: the same id, or the same name in the same commune. */
function knownPoint(
  read: Partial<PointCells>,
  existing: readonly PointCells[],
): PointCells | undefined {
  if (read.id) return existing.find(({ id }) => id === read.id);
  const same = existing.filter(
    ({ unit, name }) => unit === read.unit && comparable(name) === comparable(read.name ?? ''),
  );
  return same.length === 1 ? same[0] : undefined;
}

/** All cells of a row. A column the sheet does not have keeps what stands in the file. */
function completed(
  { read = {}, given }: Draft,
  known: PointCells | undefined,
  { today, units }: ImportOptions,
): PointCells {
  const cells = Object.fromEntries(
    FIELDS.map((field) => [
      field,
      read[field] ?? (given?.has(field) ? '' : (known?.[field] ?? '')),
    ]),
  ) as PointCells;
  cells.id = read.id ?? known?.id ?? newId(cells, units);
  cells.status ||= known?.status ?? 'open';
  // Importing a sheet again is not looking at the place again.
  if (cells.checkedOn === '') {
    const isUnchanged =
      known && FIELDS.every((field) => field === 'checkedOn' || cells[field] === known[field]);
    cells.checkedOn = isUnchanged ? known.checkedOn : today;
  }
  return cells;
}

/** Province, commune and name in words people can read out; no two communes share an id. */
function newId({ unit, name }: PointCells, units: ImportOptions['units']): string {
  const commune = units.communes.get(unit);
  const province = units.provinces.get(commune?.provinceCode ?? unit);
  const words = slugOf(name)
    .slice(0, LONGEST_ID)
    .replace(/-[^-]*$/, (end) => (slugOf(name).length > LONGEST_ID ? '' : end));
  return [province?.slug ?? unit, commune?.slug ?? '', words].filter(Boolean).join('-');
}

function twin(
  row: RowOutcome,
  cells: PointCells,
  earlier: RowOutcome,
  titleOf: (field: SheetField) => string,
): RowOutcome {
  const differing = FIELDS.filter((field) => cells[field] !== earlier.point?.[field]);
  const where = `dòng ${earlier.row}${earlier.sheet === row.sheet ? '' : ` trang "${earlier.sheet}"`}`;
  if (differing.length === 0) {
    return {
      ...row,
      kind: 'duplicate',
      faults: [{ header: '', message: `giống hệt ${where}`, remedy: 'không cần sửa' }],
    };
  }
  return {
    ...row,
    kind: 'refused',
    faults: [
      {
        header: titleOf('name'),
        message: `trùng tên với ${where} mà khác ở: ${differing.map(titleOf).join(', ')}`,
        remedy: 'một điểm thì xóa một dòng; hai điểm thì thêm khu phố, thôn vào tên',
      },
    ],
  };
}

function outsideOf(
  { unit }: PointCells,
  { units, province }: ImportOptions,
  titleOf: (field: SheetField) => string,
): Fault | null {
  const code = units.communes.get(unit)?.provinceCode ?? unit;
  return units.provinces.has(code) && (!province || province.code === code)
    ? null
    : {
        header: titleOf('unit'),
        message: `mã "${unit}" không thuộc tỉnh, thành phố đang nhập`,
        remedy: 'sửa xã, phường, hoặc nhập riêng tệp của tỉnh kia',
      };
}

/** A point moved to one that is not there would lead nowhere. */
function withMoves(
  outcomes: readonly RowOutcome[],
  points: ReadonlyMap<string, PointCells>,
): RowOutcome[] {
  return outcomes.map((one): RowOutcome => {
    const target = one.kind === 'taken' ? one.point?.movedTo : '';
    if (!target || points.has(target)) return one;
    return {
      ...one,
      kind: 'refused',
      faults: [
        {
          header: 'Mã điểm mới',
          message: `không có điểm nào mang mã "${target}"`,
          remedy: 'thêm dòng của điểm mới, hoặc sửa mã',
        },
      ],
    };
  });
}

/** Files by province, only those a taken row goes to; sorted by commune, then id. */
function filesOf(
  points: readonly PointCells[],
  outcomes: readonly RowOutcome[],
  { units }: ImportOptions,
): Map<string, PointCells[]> {
  const slug = ({ unit }: PointCells) =>
    units.provinces.get(units.communes.get(unit)?.provinceCode ?? unit)?.slug ?? '';
  const touched = new Set(
    outcomes.flatMap(({ kind, point }) => (kind === 'taken' && point ? [slug(point)] : [])),
  );
  const order = ({ unit, id }: PointCells) => `${unit} ${id}`;
  return new Map(
    [...touched]
      .sort()
      .map((province) => [
        province,
        points
          .filter((point) => slug(point) === province)
          .sort((a, b) => (order(a) < order(b) ? -1 : 1)),
      ]),
  );
}
