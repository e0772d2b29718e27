/**
 * Every colour of the project, typed once: pages take them as `token(name)` in their style, templates
 * from `design.json`, pictures from here. Letters reach a contrast of 7:1 on the grounds they stand on
 * (WCAG 2.2, 1.4.6), by day and in the dark; gold is for lines and marks only.
 */

/** By day, and on paper. */
export const LIGHT = {
  paper: '#fbf9f4',
  sheet: '#ffffff',
  ink: '#1b1a17',
  'ink-soft': '#4d4840',
  line: '#d9d2c3',
  red: '#a3121a',
  'red-deep': '#7a0b12',
  'on-red': '#ffffff',
  /** Red as letters. */
  'red-ink': '#a3121a',
  /** Open now, and nothing else: always with its dot and its word. */
  open: '#0b5a2b',
  gold: '#c8982b',
  'gold-wash': '#f9f2e2',
} as const;

/** The name of a colour. */
export type ColourName = keyof typeof LIGHT;

/** Where a device asks for a dark page. */
export const DARK: Readonly<Record<ColourName, string>> = {
  paper: '#171613',
  sheet: '#211f1b',
  ink: '#f4f0e7',
  'ink-soft': '#c9c1b2',
  line: '#514b41',
  red: '#a71e26',
  'red-deep': '#8f1a21',
  'on-red': '#ffffff',
  'red-ink': '#ff9f99',
  open: '#86dca6',
  gold: '#d8ac46',
  'gold-wash': '#352c17',
};

/** A page on the printer of an office: black on white, and these. */
export const PRINTED = {
  'ink-soft': '#333333',
  line: '#888888',
  /** In place of words, in the drawing of a screen. */
  blank: '#bbbbbb',
} as const;

/**
 * The same at the print house, in percent of cyan, magenta, yellow and black. Text takes one ink:
 * black made of four blurs where they do not meet.
 */
export const PRESS_INKS = {
  ink: [0, 0, 0, 100],
  red: [0, 100, 90, 32],
  gold: [15, 38, 85, 8],
} as const;

/** Boards of lamps. A lamp that is off is black; white fields would blind, and drain the supply. */
export const LAMPS = {
  off: '#000000',
  red: '#ff2a1a',
  green: '#2be04a',
  yellow: '#ffc400',
  white: '#ffffff',
  /** Where lamps have all colours: the message itself, and the panel of what is over. */
  message: '#ffd04a',
  over: '#46433c',
} as const;

/** The map under the pins. */
export const MAP = {
  ground: '#f4efe4',
  green: '#e3ead2',
  water: '#bcd7e6',
  building: '#e2d9c8',
  road: '#ffffff',
} as const;
