import { renderSheet } from '../press/sheets/sheet.ts';
import {
  kindOf,
  sheetFileName,
  type KindName,
  type VariantName,
} from '../model/sheets/sheet-kinds.ts';
import { sheetOfOrder } from '../press/workshop/sheet-of-order.ts';
import type { KitOrder, KitSheets, KitTools } from './kit-order.ts';
import { colourPng } from '../press/pictures/colour-png.ts';

/** A sheet every kit holds. */
interface KitSheet {
  kind: KindName;
  /** Its size, as in `SHEET_KINDS`; the first if left out. */
  size?: string;
  variant?: VariantName;
}

/** What an office needs first. */
const SHEETS: readonly KitSheet[] = [
  { kind: 'guide-poster' },
  { kind: 'guide-poster', variant: 'saving' },
  { kind: 'guide-poster', size: 'a3' },
  { kind: 'slogan-poster', size: 'a3' },
  { kind: 'flyer' },
  { kind: 'flyer', variant: 'saving' },
  { kind: 'badge' },
  { kind: 'pocket-card' },
  { kind: 'sticker' },
  { kind: 'handout' },
  { kind: 'table-card' },
];

/** Once it is over, the one sheet that says so. */
const ENDED_SHEETS: readonly KitSheet[] = [{ kind: 'guide-poster' }];

/** The picture of a post: square, about as wide as Facebook and Zalo show it. */
const POST_PIXELS = 1080;
const MM_PER_INCH = 25.4;

/** A file still to be made. */
export interface FileToMake {
  path: string;
  make: () => Promise<string | Uint8Array>;
}

/**
 * The sheets of a kit.
 * @param order what is asked
 * @param isOver whether the consultation has ended
 */
export function sheetFiles({ sheets: order, siteLogo }: KitOrder, isOver: boolean): FileToMake[] {
  const sign: KitSheet[] = order.point === undefined ? [] : [{ kind: 'sign' }];
  const hasSlogan = order.campaign.slogans.length > 0;
  return (isOver ? ENDED_SHEETS : [...SHEETS, ...sign])
    .filter(({ kind }) => kind !== 'slogan-poster' || hasSlogan)
    .filter(({ kind }) => kind !== 'pocket-card' || order.campaign.facts.stuck !== undefined)
    .map((one) => {
      const { form, draw } = drawing(order, siteLogo, one);
      return { path: `1-ban-in/${sheetFileName(form)}`, make: () => Promise.resolve(draw()) };
    });
}

/**
 * The square picture of a post: the sheet for lifts.
 * @param order what is asked
 * @param tools draws its pixels
 */
export function postPicture({ sheets: order, siteLogo }: KitOrder, tools: KitTools): FileToMake {
  const { form, draw } = drawing(order, siteLogo, { kind: 'sticker' });
  const dpi = (POST_PIXELS * MM_PER_INCH) / form.size.width;
  return {
    path: '4-bai-dang/hinh-vuong.png',
    make: async () => {
      const { data, width, height } = await tools.rasterise(draw(), dpi);
      return colourPng(Uint8Array.from(data), width, height);
    },
  };
}

function drawing(
  order: KitSheets,
  logo: KitOrder['siteLogo'],
  { kind, size, variant = 'colour' }: KitSheet,
) {
  const chosen = kindOf(kind).sizes.find(({ id }) => id === size) ?? kindOf(kind).sizes[0];
  if (!chosen) throw new RangeError(kind);
  const draw = (): Uint8Array => {
    const sheet = sheetOfOrder({ ...order, kind, size: chosen.id, variant, isAlone: false }, logo);
    return renderSheet(sheet.facts, sheet.form);
  };
  return { form: { kind, size: chosen, variant }, draw };
}
