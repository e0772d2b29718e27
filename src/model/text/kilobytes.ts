/**
 * What a file weighs, as systems show it.
 * @param bytes how many
 * @returns "33 KB": kilobytes of 1,024 bytes, begun ones whole
 */
export const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;
