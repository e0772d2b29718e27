import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * A file of the project. Commands run at its top, and a build bundles our code elsewhere, so that
 * no file computes the path from its own location.
 * @param path from the top of the project: `src/press/templates`
 */
export const projectFile = (path: string): string => join(process.cwd(), path);

/**
 * A file of a package the project depends on.
 * @param specifier as in an import: `zxing-wasm/reader/zxing_reader.wasm`
 * @throws Error when the package is not installed
 */
export const packageFile = (specifier: string): string =>
  createRequire(projectFile('package.json')).resolve(specifier);
