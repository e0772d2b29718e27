/**
 * Loaded before a command (`--import` in package.json): what Node has compiled of our modules and of the
 * libraries is kept for the next command. To begin takes half as long.
 */
import { enableCompileCache } from 'node:module';
import { COMPILED } from './compiled.ts';

enableCompileCache(COMPILED);
