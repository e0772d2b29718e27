/**
 * The figures, each beside its peer in the same run: `npm run bench [-- posters|pages|country|points|place-box|workshop|equality|reports|load …]`.
 * `--seconds 5` is how long each address is pressed by `load`, instead of 60.
 */
import { runCommand } from '../src/cli/command.ts';
import { readFlags } from '../src/cli/flags.ts';
import { benchCountry } from './country.ts';
import { benchEquality } from './equality.ts';
import { benchLoad } from './load.ts';
import { benchPages } from './pages.ts';
import { benchPlaceBox } from './place-box.ts';
import { benchPoints } from './points.ts';
import { benchPosters } from './posters.ts';
import { benchReports } from './reports.ts';
import { benchWorkshop } from './workshop.ts';

const BENCHES: Record<string, (seconds: number) => Promise<[string, string][]>> = {
  posters: benchPosters,
  pages: benchPages,
  country: benchCountry,
  points: benchPoints,
  'place-box': benchPlaceBox,
  workshop: benchWorkshop,
  equality: benchEquality,
  reports: benchReports,
  load: benchLoad,
};

await runCommand(async () => {
  const { values, words: asked } = readFlags(process.argv.slice(2), {
    texts: ['giay'],
    hasWords: true,
    usage: `npm run bench [-- ${Object.keys(BENCHES).join('|')} …] [--seconds 60]`,
  });
  const seconds = Number(values.giay ?? 60);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n▸ ${name}`);
    for (const [what, figure] of await bench(seconds))
      console.log(`  ${what.padEnd(58)} ${figure}`);
  }
});
