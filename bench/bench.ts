/** The figures, each beside its peer in the same run: `npm run bench [-- posters|pages|country|points|workshop|equality|reports …]`. */
import { runCommand } from '../src/cli/command.ts';
import { benchCountry } from './country.ts';
import { benchEquality } from './equality.ts';
import { benchPages } from './pages.ts';
import { benchPoints } from './points.ts';
import { benchPosters } from './posters.ts';
import { benchReports } from './reports.ts';
import { benchWorkshop } from './workshop.ts';

const BENCHES = {
  posters: benchPosters,
  pages: benchPages,
  country: benchCountry,
  points: benchPoints,
  workshop: benchWorkshop,
  equality: benchEquality,
  reports: benchReports,
};

await runCommand(async () => {
  const asked = process.argv.slice(2);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n▸ ${name}`);
    for (const [what, figure] of await bench()) console.log(`  ${what.padEnd(58)} ${figure}`);
  }
});
