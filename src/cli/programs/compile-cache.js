/**
 * Loaded before a command (`--import` in package.json): what Node has compiled of our modules and of the
 * libraries is kept for the next command. To begin takes half as long. In JavaScript, as what it imports:
 * for TypeScript Node would load its compiler first, which the cache is there to spare.
 */
import { enableCompileCache } from 'node:module';
import { COMPILED } from './compiled.js';

enableCompileCache(COMPILED);
