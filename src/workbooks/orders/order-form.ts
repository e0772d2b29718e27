import {
  kindOf,
  SHEET_KINDS,
  SHEET_VARIANTS,
  type KindName,
  type SheetForm,
  type VariantName,
} from '../../model/sheets/sheet-kinds.ts';
import { byName, listed } from './by-name.ts';
import type { OrderRow } from './order-columns.ts';
import { OrderError } from './order-error.ts';

/**
 * The kind, size and variant a row asks for; what is left out is the poster, its first size, in colour.
 * @param cells of the row
 * @param labels what the site calls the variants
 * @throws OrderError with what can be chosen
 */
export function formAsked(
  { kind: kindText = 'huong-dan', size: sizeText, variant: variantText = 'mau' }: OrderRow['cells'],
  labels: Readonly<Record<VariantName, string>>,
): SheetForm {
  const kinds = Object.keys(SHEET_KINDS) as KindName[];
  const kind = byName(kinds, (one) => [kindOf(one).slug, kindOf(one).name], kindText);
  if (!kind) {
    throw new OrderError(
      `không có loại "${kindText}"; chọn ${listed(kinds.map((one) => kindOf(one).slug))}`,
    );
  }
  const { sizes, slug } = kindOf(kind);
  const size =
    sizeText === undefined ? sizes[0] : byName(sizes, (one) => [one.id, one.name], sizeText);
  if (!size) {
    const ids = listed(sizes.map(({ id }) => id));
    throw new OrderError(`loại ${slug} không có cỡ "${sizeText ?? ''}"; chọn ${ids}`);
  }
  const variants = Object.keys(SHEET_VARIANTS) as VariantName[];
  const nameOf = (one: VariantName): string => SHEET_VARIANTS[one].slug || 'mau';
  const names = (one: VariantName) => [nameOf(one), SHEET_VARIANTS[one].name, labels[one]];
  const variant = byName(variants, names, variantText);
  if (variant) return { kind, size, variant };
  const all = listed(variants.map((one) => labels[one]));
  throw new OrderError(`không có kiểu "${variantText}"; chọn ${all}`);
}
