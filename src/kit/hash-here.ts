/**
 * SHA-256 of bytes in hexadecimal, counted by the browser.
 * @returns `null` off HTTPS, where browsers count none
 */
export async function hashHere(bytes: Uint8Array): Promise<string | null> {
  if (!isSecureContext) return null;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
