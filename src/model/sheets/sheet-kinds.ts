/** A size a kind is published in: the trimmed sheet in millimetres, upright or lying. */
export interface SheetSize {
  /** In addresses: `a4`, `a4-ngang`. */
  id: string;
  /** For officials: "A4 ngang". */
  name: string;
  width: number;
  height: number;
  /** How a page for one's own printer holds it: alone if left out. */
  copies?: 'four-on-a4' | 'eight-on-a4' | 'folded-a4';
}

/** A kind of sheet. The template of the same name, in `src/press/templates/kinds/`, says what stands where. */
interface SheetKind {
  /** In addresses and workbooks: `huong-dan`. */
  slug: string;
  /** For officials: "Áp phích hướng dẫn". */
  name: string;
  /** What it is for, for the official who chooses. */
  purpose: string;
  /** The measures the template is drawn in, upright, in millimetres; sizes are scaled from it. */
  design: { width: number; height: number };
  /** Dark part of the QR symbol at the size of the design, in millimetres. */
  symbol: number;
  /** How far off it must still scan at the size of the design, in metres. */
  reach: number;
  sizes: readonly SheetSize[];
}

const upright = (id: string, width: number, height: number): SheetSize => ({
  id,
  name: id.toUpperCase(),
  width,
  height,
});
const lying = (id: string, width: number, height: number): SheetSize => ({
  id: `${id}-ngang`,
  name: `${id.toUpperCase()} ngang`,
  width: height,
  height: width,
});
const both = (...size: [string, number, number]): SheetSize[] => [upright(...size), lying(...size)];

const A2 = ['a2', 420, 594] as const;
const A3 = ['a3', 297, 420] as const;
const A4 = ['a4', 210, 297] as const;
const A5 = ['a5', 148, 210] as const;
const DESIGN_A4 = { width: 210, height: 297 };

/** Every kind of sheet, by the name of its template. */
export const SHEET_KINDS = {
  'guide-poster': {
    slug: 'huong-dan',
    name: 'Áp phích hướng dẫn',
    purpose: 'Dán ở bảng tin, trụ sở, nhà văn hóa. Nói việc gì, hạn nào và từng bước góp ý.',
    design: DESIGN_A4,
    symbol: 70,
    reach: 0.5,
    sizes: [...both(...A4), ...both(...A3), ...both(...A2), ...both(...A5)],
  },
  'slogan-poster': {
    slug: 'khau-hieu',
    name: 'Áp phích khẩu hiệu',
    purpose: 'Treo nơi đông người qua lại. Chữ lớn, đọc được từ xa.',
    design: DESIGN_A4,
    symbol: 58,
    reach: 0.4,
    sizes: [...both(...A4), ...both(...A3), ...both(...A2)],
  },
  sign: {
    slug: 'diem-ho-tro',
    name: 'Biển điểm hỗ trợ',
    purpose: 'Treo ở cửa điểm hỗ trợ. Nói tên điểm, địa chỉ, giờ mở cửa và việc được giúp.',
    design: DESIGN_A4,
    symbol: 60,
    reach: 0.45,
    sizes: [upright(...A4), upright(...A3)],
  },
  flyer: {
    slug: 'to-roi',
    name: 'Tờ rơi hai mặt',
    purpose: 'Phát tận tay. Mặt trước nói việc gì và hạn nào, mặt sau là các bước.',
    design: { width: 105, height: 148 },
    symbol: 34,
    reach: 0.25,
    sizes: [
      { id: 'a6', name: 'A6, bốn tờ trên A4', width: 105, height: 148, copies: 'four-on-a4' },
      upright(...A5),
    ],
  },
  badge: {
    slug: 'the-deo',
    name: 'Thẻ đeo của tổ hỗ trợ',
    purpose: 'Cho người đi từng nhà. Người dân quét mã để biết thẻ thật.',
    design: { width: 86, height: 54 },
    symbol: 24,
    reach: 0.15,
    sizes: [
      {
        id: '86x54',
        name: '86 × 54 mm, tám thẻ trên A4',
        width: 86,
        height: 54,
        copies: 'eight-on-a4',
      },
    ],
  },
  'pocket-card': {
    slug: 'the-bo-tui',
    name: 'Thẻ bỏ túi gỡ rối',
    purpose: 'Cho người đi từng nhà, trực điểm hỗ trợ. Ghi bà con hay kẹt ở đâu và cách gỡ.',
    design: { width: 105, height: 148 },
    symbol: 25,
    reach: 0.15,
    sizes: [
      { id: 'a6', name: 'A6, bốn thẻ trên A4', width: 105, height: 148, copies: 'four-on-a4' },
    ],
  },
  sticker: {
    slug: 'thang-may',
    name: 'Tờ dán thang máy',
    purpose: 'Dán trong thang máy, sảnh chung cư. Đọc trong vài giây.',
    design: { width: 200, height: 200 },
    symbol: 70,
    reach: 0.5,
    sizes: [{ id: '20x20', name: 'vuông 20 × 20 cm', width: 200, height: 200 }],
  },
  handout: {
    slug: 'chu-to',
    name: 'Tờ chữ to hai trang',
    purpose: 'Cho người mắt kém. Chữ rất to, hai trang.',
    design: DESIGN_A4,
    symbol: 74,
    reach: 0.5,
    sizes: [upright(...A4)],
  },
  'table-card': {
    slug: 'de-ban',
    name: 'Thẻ để bàn gấp đôi',
    purpose: 'Gấp đôi, để trên bàn tiếp dân hoặc quầy một cửa.',
    design: { width: 210, height: 148.5 },
    symbol: 50,
    reach: 0.35,
    sizes: [{ id: 'a4', name: 'A4 gấp đôi', width: 210, height: 148.5, copies: 'folded-a4' }],
  },
} as const satisfies Record<string, SheetKind>;

/** The name of a kind's template. */
export type KindName = keyof typeof SHEET_KINDS;

/** The kinds of sheets as they stand in addresses, content files and workbooks. */
export const SHEET_SLUGS = Object.values(SHEET_KINDS).map(({ slug }) => slug);

/** How a sheet is meant to be printed. */
export const SHEET_VARIANTS = {
  colour: { slug: '', name: 'màu' },
  saving: { slug: 'tiet-kiem-muc', name: 'tiết kiệm mực, đen trắng' },
  press: { slug: 'nha-in', name: 'cho nhà in: tràn lề 3 mm, có dấu xén' },
} as const;

/** How a sheet is meant to be printed. */
export type VariantName = keyof typeof SHEET_VARIANTS;

/** One way a sheet can be drawn. */
export interface SheetForm {
  kind: KindName;
  size: SheetSize;
  variant: VariantName;
}

/** The kind as a {@link SheetKind}: what all kinds have in common. */
export const kindOf = (kind: KindName): SheetKind => SHEET_KINDS[kind];

/**
 * Every kind in every size and variant.
 * @param variants only these
 */
export function sheetForms(
  variants: readonly VariantName[] = ['colour', 'saving', 'press'],
): SheetForm[] {
  return (Object.keys(SHEET_KINDS) as KindName[]).flatMap((kind) =>
    kindOf(kind).sizes.flatMap((size) => variants.map((variant) => ({ kind, size, variant }))),
  );
}

/**
 * The file name of a form: `huong-dan-a4-ngang-nha-in.pdf`.
 * @param form kind, size and variant
 * @param subject which slogan or point, where a place has sheets for several
 */
export function sheetFileName({ kind, size, variant }: SheetForm, subject?: string): string {
  const parts = [kindOf(kind).slug, subject, size.id, SHEET_VARIANTS[variant].slug];
  return `${parts.filter(Boolean).join('-')}.pdf`;
}
