/** Packs bytes as a zlib stream (RFC 1950). */
export { zlibSync as deflate } from 'fflate';
