/** Signs made at once: more would be too many arguments. */
const AT_ONCE = 8192;

/** Bytes as base64 (RFC 4648, 4), in Node and in browsers that have no function for it. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(text);
}
