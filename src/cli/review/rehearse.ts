/**
 * Plays a consultation hour by hour, from a week before to a week after: what each audience is shown when it
 * changes, and whatever contradicts something else. `npm run rehearse -- --dot dai-hoi-xiv`.
 */
import { contradictionsIn } from '../../model/rehearsal/contradictions.ts';
import { momentWords } from '../../model/time/vietnam-clock.ts';
import { timelineOf } from '../../model/rehearsal/timeline.ts';
import { readSettings } from '../../settings.ts';
import { rehearsalPlan } from '../../views/rehearsal/plan-of.ts';
import { Mistake, runCommand } from '../command.ts';
import { readFlags } from '../flags.ts';
import { contentOrMistake } from '../report.ts';

const USAGE = 'Cách dùng: npm run rehearse -- [--dot dai-hoi-xiv]. Không ghi đợt thì diễn mọi đợt.';

await runCommand(() => {
  const { dot } = readFlags(process.argv.slice(2), { texts: ['dot'], usage: USAGE }).values;
  const settings = readSettings();
  const content = contentOrMistake(settings);
  const campaigns = content.campaigns.filter(({ id }) => dot === undefined || id === dot);
  if (campaigns.length === 0) {
    const ids = content.campaigns.map(({ id }) => id).join(', ');
    throw new Mistake(`Không có đợt "${dot ?? ''}". Các đợt: ${ids}.`);
  }
  const open = campaigns.map((campaign) => {
    const plan = rehearsalPlan({ content, settings }, campaign);
    console.log(`${plan.title}\n`);
    for (const { at, places, shown } of timelineOf(plan))
      console.log(`${momentWords(at)}  ${shown.audience} (${places.join('; ')}): ${shown.words}`);
    const found = contradictionsIn(plan);
    console.log(`\nMâu thuẫn: ${found.length}`);
    for (const { place, message, explained } of found)
      console.log(
        `- ${place}: ${message}${explained === undefined ? '' : ` Đã có lời giải thích: ${explained}`}`,
      );
    console.log('');
    return found.filter(({ explained }) => explained === undefined).length;
  });
  const left = open.reduce((sum, count) => sum + count, 0);
  console.log(
    left === 0
      ? 'Không còn mâu thuẫn nào chưa giải thích.'
      : `Còn ${left} mâu thuẫn chưa giải thích: sửa nội dung, hoặc ghi note ở thời hạn, báo cáo đó.`,
  );
  return left === 0 ? 0 : 1;
});
