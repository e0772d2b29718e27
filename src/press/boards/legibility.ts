import { FRAME_SYLLABLES } from '../../model/boards/frame-syllables.ts';
import { isLed, type BoardForm } from '../../model/boards/board.ts';

/**
 * Height of a capital by how far people stand, in millimetres per metre: to design for (an inch per
 * 30 feet) and never to go below (an inch per 50 feet), as sign makers have it.
 */
const DESIGN_HEIGHT = 2.8;
const LEAST_HEIGHT = 1.7;

/** Below this many rows a line, outlines no longer keep stacked marks apart. */
export const OUTLINE_ROWS = 28;

/** Pixels a module of a code takes at least, and modules of light around it. */
export const LEAST_MODULE = 3;

/**
 * Height of a capital that a board's distance asks for.
 * @returns pixels, rounded up: to design for, and the least
 */
export function capHeights({ distance, pitch }: BoardForm): { design: number; least: number } {
  return {
    design: Math.ceil((DESIGN_HEIGHT * distance) / pitch - 0.05),
    least: Math.ceil((LEAST_HEIGHT * distance) / pitch - 0.05),
  };
}

/** How many syllables a picture may hold. */
export const syllableLimit = ({ where }: BoardForm): number => FRAME_SYLLABLES[where];

const figure = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

/** Why something is not shown, for the operator, without a full stop. */
export const REFUSED = {
  tooLong: (count: number, board: BoardForm): string =>
    `dài ${count} tiếng, mà người xem ${board.where === 'outdoors' ? 'ngoài trời' : 'trong nhà'} chỉ kịp đọc ${syllableLimit(board)} tiếng một khung hình`,
  tooSmall: (board: BoardForm): string => {
    const rows = `chữ có dấu trên đèn LED cần ít nhất 16 hàng`;
    const height = `người xem cách ${figure(board.distance)} m cần chữ hoa cao ít nhất ${figure(LEAST_HEIGHT * board.distance)} mm`;
    return `không đủ chỗ trên ${board.width} × ${board.height} điểm ảnh: ${height}${isLed(board) ? `, ${rows}` : ''}`;
  },
  noLetter: (signs: readonly string[], board: BoardForm): string =>
    `đèn LED không vẽ được ${signs.map((sign) => `"${sign}"`).join(', ')}, mà ${board.width} × ${board.height} điểm ảnh không đủ chỗ cho chữ lớn hơn`,
  oneColour: 'mã QR cần nền trắng, bảng một màu không có; chỉ hiện địa chỉ',
  noCode: (board: BoardForm, modules: number): string =>
    `mã QR cần ${modules * LEAST_MODULE} điểm ảnh mỗi chiều (mỗi ô ${LEAST_MODULE} điểm, kể cả viền trắng), bảng chỉ có ${Math.min(board.width, board.height)}; chỉ hiện địa chỉ`,
};
