import drawings from '../../boards/lamp-letters.txt?raw';

/** The letters of lamps as they are drawn: `src/press/boards/lamp-letters.txt`. */
export const lampDrawings = (): string => drawings;
