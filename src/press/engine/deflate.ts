/** Packs bytes as a zlib stream (RFC 1950). */
export { deflateSync as deflate } from 'node:zlib';
