import type { KitBoard } from '../../kit/kit-facts.ts';
import { webAddressFault } from '../../model/links/web-address.ts';

/** Bounds of a field, as in `boards.yaml`. */
const BOUNDS = {
  width: { name: 'Số điểm ảnh ngang', least: 32, most: 7680, isWhole: true },
  height: { name: 'Số điểm ảnh dọc', least: 16, most: 7680, isWhole: true },
  pitch: { name: 'Khoảng cách hai điểm ảnh', least: 0.05, most: 50, isWhole: false },
  distance: { name: 'Người xem đứng xa', least: 0.5, most: 300, isWhole: false },
  seconds: { name: 'Mỗi khung hình', least: 4, most: 60, isWhole: true },
} as const;

/**
 * The screen somebody describes in a form.
 * @param form its fields, named as those of a board
 * @returns the screen, or what is wrong with the first field that is not right
 */
export function boardIn(form: HTMLFormElement): KitBoard | { problem: string } {
  const fields = new FormData(form);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const numbers: Record<string, number> = {};
  for (const [field, { name, least, most, isWhole }] of Object.entries(BOUNDS)) {
    const number = Number(text(field).replace(',', '.'));
    const isRight =
      text(field) !== '' && number >= least && number <= most && (!isWhole || number % 1 === 0);
    if (!isRight) return { problem: `${name}: ghi số từ ${least} đến ${most}.` };
    numbers[field] = number;
  }
  const { width = 0, height = 0, pitch = 0, distance = 0, seconds = 0 } = numbers;
  return {
    ...{ id: `${width}x${height}`, name: `Màn hình ${width} × ${height}`, width, height },
    ...{ pitch, distance, seconds },
    colour: text('colour') as KitBoard['colour'],
    where: text('where') as KitBoard['where'],
  };
}

/**
 * Where the pack will lie, for players that read lists by their addresses.
 * @param form with a field for it
 * @returns empty where nothing was typed; what is wrong with it
 */
export function packAddressIn(form: HTMLFormElement): { base: string } | { problem: string } {
  const chosen = new FormData(form).get('base');
  const text = typeof chosen === 'string' ? chosen.trim() : '';
  if (text === '') return { base: '' };
  const base = text.endsWith('/') ? text : `${text}/`;
  const fault = webAddressFault(base, null);
  return fault ? { problem: `Địa chỉ đặt gói: ${fault.message}. Hãy ${fault.remedy}.` } : { base };
}
