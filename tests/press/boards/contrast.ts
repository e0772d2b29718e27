/** Red, green and blue, 8 bits each. */
export type Colour = readonly [number, number, number];

/** Relative luminance, WCAG 2.2. */
export function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** How far two colours stand apart: 1 to 21, WCAG 2.2. */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
