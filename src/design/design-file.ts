import { LIGHT, PRESS_INKS } from './colours.ts';
import { TYPEFACE } from './typeface.ts';

/** What Typst templates read of the design: both engines lay it beside them. */
export const DESIGN_FILE = {
  name: 'design.json',
  text: JSON.stringify({ colours: LIGHT, inks: PRESS_INKS, typeface: TYPEFACE }),
} as const;
