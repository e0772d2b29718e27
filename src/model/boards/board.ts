/** What a board's pixels can show: any colour, or one that is on or off. */
export const BOARD_COLOURS = ['full', 'red', 'green', 'yellow', 'white'] as const;
export const BOARD_PLACES = ['indoors', 'outdoors'] as const;

type BoardColour = (typeof BOARD_COLOURS)[number];

/** What decides how a board's pictures are laid out. */
export interface BoardForm {
  /** Pixels. */
  width: number;
  height: number;
  /** Millimetres from pixel to pixel. */
  pitch: number;
  colour: BoardColour;
  /** How far people stand, in metres. */
  distance: number;
  where: (typeof BOARD_PLACES)[number];
}

/** Panels of LEDs start here, in millimetres; whatever is finer is a liquid crystal screen. */
const LED_PITCH = 1;

/** Whether a board is made of single lamps: its ground stays dark. */
export const isLed = ({ pitch }: Pick<BoardForm, 'pitch'>): boolean => pitch >= LED_PITCH;

/** Whether its lamps have one colour, each on or off. */
export const isOneColour = ({ colour }: Pick<BoardForm, 'colour'>): boolean => colour !== 'full';

/**
 * A board's part of an address below its campaign: one segment for a national preset, two for a
 * province's own board, three for a commune's. The number of segments keeps them apart whatever the
 * names are.
 * @param place `toan-quoc`, `<province>` or `<province>/<commune>`
 * @param id the board's own name
 * @returns "960x192", "ha-tinh/quang-truong", "ha-tinh/song-tri/cong-truong"
 */
export const boardKey = (place: string, id: string): string =>
  place === 'toan-quoc' ? id : `${place}/${id}`;
