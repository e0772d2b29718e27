/** The weights of the build, in its order: medium, then heavy. Empty until they have been fetched. */
export const fonts: Uint8Array[] = [];
