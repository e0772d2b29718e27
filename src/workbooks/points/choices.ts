/**
 * Cells with a fixed choice, read from the words offices use for them.
 */
import { isRead, unreadable, type Read } from '../../model/text/read-text.ts';
import {
  ACCESS,
  ACCESS_LABEL,
  PLACE_KINDS,
  PLACE_KIND_LABEL,
  POINT_KINDS,
  POINT_KIND_LABEL,
  POINT_STATUSES,
  POINT_STATUS_LABEL,
  SERVICES,
  SERVICE_LABEL,
} from '../../model/points/support-point-words.ts';
import { comparable, sentenceCase } from '../../model/text/vietnamese.ts';

/** A choice read: what the CSV holds, and the words the report shows for it. */
export interface Chosen {
  text: string;
  shown: string;
}

interface Choice {
  id: string;
  label: string;
  /**
   * Unaccented words; a text that holds one of them means this choice. The first match is taken.
   */
  words: readonly string[];
}

const list = <Id extends string>(
  ids: readonly Id[],
  labels: Record<Id, string>,
  words: Partial<Record<Id, readonly string[]>>,
): Choice[] => ids.map((id) => ({ id, label: sentenceCase(labels[id]), words: words[id] ?? [] }));

export const KIND_CHOICES = list(POINT_KINDS, POINT_KIND_LABEL, {
  fixed: ['co dinh'],
  mobile: ['luu dong', 'di dong'],
});

export const STATUS_CHOICES = list(POINT_STATUSES, POINT_STATUS_LABEL, {
  open: ['dang mo', 'hoat dong'],
  planned: ['du kien', 'chuan bi'],
  moved: ['chuyen', 'doi dia diem'],
  closed: ['dong cua', 'da dong', 'ngung', 'ket thuc'],
});

export const PLACE_CHOICES = list(PLACE_KINDS, PLACE_KIND_LABEL, {
  committee: ['ubnd', 'uy ban', 'tru so ubnd', 'tru so uy ban'],
  'service-centre': ['hanh chinh cong', 'hcc', 'mot cua'],
  'industrial-zone': ['khu cong nghiep', 'khu che xuat', 'kcn', 'kcx', 'cong ty', 'nha may'],
  police: ['cong an', 'tru so cong an', 'tru so ca'],
  'cultural-house': [
    'nha van hoa',
    'nvh',
    'hoi truong',
    'nha sinh hoat',
    'tru so thon',
    'van phong khu pho',
  ],
  supermarket: ['sieu thi', 'trung tam thuong mai'],
  market: ['cho'],
  school: [
    'truong',
    'truong thpt',
    'truong thcs',
    'truong tieu hoc',
    'truong mam non',
    'truong dai hoc',
    'truong cao dang',
    'thpt',
    'dai hoc',
  ],
  apartments: ['chung cu', 'khu nha o'],
  hospital: ['benh vien', 'tram y te'],
  'bus-station': ['ben xe'],
  'train-station': ['nha ga', 'ga tau'],
  'fishing-port': ['cang ca', 'ben ca', 'cau cang'],
  office: ['co quan', 'so tu phap'],
  other: ['khac'],
});

export const SERVICE_CHOICES = list(SERVICES, SERVICE_LABEL, {
  activate: ['kich hoat'],
  passcode: ['passcode', 'mat khau', 'ma khoa'],
  'paper-form': ['giay', 'phieu'],
  register: ['dang ky', 'dinh danh muc', 'muc 2', 'nang muc'],
  install: ['cai'],
  opinion: ['gop y', 'y kien'],
});

export const ACCESS_CHOICES = list(ACCESS, ACCESS_LABEL, {
  'no-wheelchair': ['chua vao', 'khong vao', 'khong co loi'],
  wheelchair: ['xe lan', 'duong doc', 'loi doc'],
  'elderly-help': ['cao tuoi', 'nguoi gia'],
  'sign-language': ['ky hieu', 'khiem thinh'],
  'home-visit': ['tan nha', 'tai nha', 'luu dong tan'],
});

/** The order words are looked for in: those that say more come first. */
const PRECEDENCE: Record<string, number> = {
  activate: 0,
  passcode: 1,
  'paper-form': 2,
  'no-wheelchair': 0,
  'service-centre': 0,
  supermarket: 1,
};

/**
 * Reads one choice.
 * @param text a tidy cell
 * @param choices what can be chosen
 */
export function oneOf(text: string, choices: readonly Choice[]): Read<Chosen> {
  const plain = ` ${comparable(text).replace(/[^a-z0-9-]+/g, ' ')} `;
  const ordered = [...choices].sort((a, b) => (PRECEDENCE[a.id] ?? 9) - (PRECEDENCE[b.id] ?? 9));
  const found =
    choices.find(({ id, label }) => text === id || comparable(label) === comparable(text)) ??
    ordered.find(({ words }) => words.some((word) => plain.includes(` ${word} `)));
  return found
    ? { value: { text: found.id, shown: found.label } }
    : unreadable(
        `"${text}" không có trong các lựa chọn`,
        `chọn: ${choices.map(({ label }) => label).join('; ')}`,
      );
}

/**
 * Reads several choices, apart by ";", "," or a line each.
 * @param text a tidy cell
 * @param choices what can be chosen
 */
export function someOf(text: string, choices: readonly Choice[]): Read<Chosen> {
  const whole = choices.find(({ label }) => comparable(label) === comparable(text));
  const parts = whole ? [text] : text.split(/[;,\n+]|(?:^|\s)-\s/u).map((part) => part.trim());
  const found = new Set<string>();
  for (const part of parts) {
    if (part === '') continue;
    const one = oneOf(part, choices);
    if (!isRead(one)) return one;
    found.add(one.value.text);
  }
  const chosen = choices.filter(({ id }) => found.has(id));
  return {
    value: {
      text: chosen.map(({ id }) => id).join(';'),
      shown: chosen.map(({ label }) => label).join('; '),
    },
  };
}

/** Words too short to say alone what a place is: "phường Trường Thi", "Sở khác". */
const VAGUE = ['truong', 'khac', 'giay'];

/**
 * The kind of place a name begins with: "Nhà văn hóa thôn 3", "UBND phường Trường An".
 * @param name the name of a point
 * @returns `null` when the name does not begin so
 */
export function placeNamed(name: string): Chosen | null {
  const plain = `${comparable(name).replace(/[^a-z0-9]+/g, ' ')} `;
  const found = PLACE_CHOICES.find(({ words }) =>
    words.some((word) => !VAGUE.includes(word) && plain.startsWith(`${word} `)),
  );
  return found ? { text: found.id, shown: found.label } : null;
}
