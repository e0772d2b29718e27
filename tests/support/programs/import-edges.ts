import { importsOf, sourceFiles, targetOf } from '../../../src/cli/house/source-files.ts';

/** Every file below src/ and bench/. */
export const houseFiles = sourceFiles();

/** Every import in them: where it stands, what it leads to; `null` is a package. */
export const importEdges = houseFiles.flatMap(({ path, scripts }) =>
  scripts
    .flatMap(importsOf)
    .map((one) => ({ path, ...one, target: targetOf(path, one.specifier) })),
);
