/** Stands for the build: fills a folder from one of two others, again and again, until it is killed. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFolder } from '../../../src/files/replace-folder.ts';

const [site = '', ...builds] = process.argv.slice(2);

for (let turn = 0; ; turn++) {
  await replaceFolder(site, async (empty) => {
    console.log('begun');
    const from = builds[turn % builds.length] ?? '';
    for (const name of globSync('**/*.html', { cwd: from })) {
      mkdirSync(dirname(join(empty, name)), { recursive: true });
      writeFileSync(join(empty, name), readFileSync(join(from, name)));
      if (name.endsWith('a.html')) await new Promise(setImmediate);
    }
  });
}
