import type { Content } from '../../content-files/content.ts';
import { placeNames, type Carrier } from './carriers.ts';
import type { FactChange } from './changes-between.ts';

/** What carriers of a kind are called in a list. */
const KIND_WORDS: Record<Carrier['kind'], string> = {
  sheet: 'Bản in',
  frame: 'Khung hình',
  post: 'Bài đăng',
  text: 'Lời, chữ chạy',
};

/** What they are called once their time is over. */
const PAST_WORDS: Record<Carrier['kind'], string> = {
  sheet: 'Bản đã in khi đợt còn mở',
  frame: 'Khung hình cũ, nay không chiếu nữa',
  post: 'Bài đăng cũ',
  text: 'Lời, chữ chạy cũ',
};

const headOf = ({ kind, isPast }: Carrier): string => (isPast ? PAST_WORDS : KIND_WORDS)[kind];

/**
 * What changed and where the old fact still stands, for a terminal.
 * @param before content of the older build: it knows the names of its places
 * @param changes what changed
 * @returns lines; without a change one that says so
 */
export function changeReport(before: Content, changes: readonly FactChange[]): string[] {
  if (changes.length === 0) return ['Không có bản in, khung hình, bài đăng hay lời nào thay đổi.'];
  const names = placeNames(before);
  return [
    ...changes.flatMap(({ from, to, carriers }) => [
      to === null ? `“${from}”: không còn` : `“${from}” → “${to}”`,
      ...[...Map.groupBy(carriers, headOf)].flatMap(([head, all]) => [
        `  ${head}: ${all.length}`,
        ...groupedCarriers(all, names).map((line) => `    ${line}`),
      ]),
      '',
    ]),
    `${changes.length} thay đổi. Bản in đã treo ghi chữ cũ thì in lại, hoặc ghi vào corrections.yaml để trang sau mã nói rõ.`,
  ];
}

/**
 * Carriers by their printed code and place, each group in a line.
 * @param names of places by key
 * @returns "mã 9EWH7, Phường Sông Trí, tỉnh Hà Tĩnh: Áp phích hướng dẫn (24); Tờ rơi hai mặt (6)"
 */
export function groupedCarriers(
  carriers: readonly Carrier[],
  names: ReadonlyMap<string, string>,
): string[] {
  const groups = Map.groupBy(carriers, ({ code = '', campaign, place }) =>
    [code, campaign, place].join(' '),
  );
  return [...groups.values()].map((all) => {
    const [first] = all;
    const head = [
      ...(first?.code === undefined ? [] : [`mã ${first.code}`]),
      names.get(first?.place ?? '') ?? first?.place ?? '',
    ].join(', ');
    const counts = Map.groupBy(all, ({ name }) => name);
    const things = [...counts].map(([name, { length }]) =>
      length > 1 ? `${name} (${length})` : name,
    );
    return `${head}: ${things.join('; ')}`;
  });
}
