import { projectFile } from '../../files/project-file.ts';

/** Where Node keeps what it has compiled, by the bytes of each module and its own version. */
export const COMPILED = projectFile('.cache/compiled');
