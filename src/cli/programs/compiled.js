import { join } from 'node:path';

/** Where Node keeps what it has compiled, by the bytes of each module and its own version. */
export const COMPILED = join(process.cwd(), '.cache/compiled');
