/**
 * The playback log of BrightSign players: `L=p Z=… S=2013/12/11 00:00:00.656 E=… I=video N=FILE`, a row a
 * play (docs.brightsign.biz/how-tos/interpret-player-logs, read on 30/11/2026).
 */
import { isRead } from '../../model/text/read-text.ts';
import { loggedMoment, type Zone } from '../../model/time/logged-moment.ts';
import { rawText } from '../cell-text.ts';
import { addressOf, type Grid } from '../read/worksheet.ts';
import { secondsBetween } from './log-values.ts';
import type { LogRowRead } from './log-row.ts';

const PLAY = /^L=p\b/;
const PARTS = /\bS=(\S+ \S+)\s+E=(\S+ \S+)\s.*?\bN=(.+)$/;

/**
 * Reads the plays; rows of other kinds are no plays.
 * @param place the words for a row
 * @returns `null` where no row is a play
 */
export function readBrightSign(
  grid: Grid,
  place: (row: number) => string,
  zone: Zone,
): LogRowRead[] | null {
  const reads: LogRowRead[] = [];
  for (const [row, cells] of grid.entries()) {
    const text = [...cells].map(rawText).join('\t').trim();
    if (!PLAY.test(text)) continue;
    const [, from = '', to = '', file = ''] = PARTS.exec(text) ?? [];
    const [start, end] = [from, to].map((moment) => loggedMoment(moment, 'day-first', zone));
    const seconds = start && end && secondsBetween(start, end);
    const at = place(row);
    if (start && isRead(start) && seconds && isRead(seconds)) {
      const showing = { file: file.trim(), start: start.value, plays: 1, at };
      reads.push({ showing: { ...showing, seconds: seconds.value } });
    } else reads.push({ fault: { at, cell: `ô ${addressOf(row, 0)}`, ...BROKEN } });
  }
  return reads.length > 0 ? reads : null;
}

const BROKEN = {
  message: 'dòng L=p không đủ S=, E=, N=, hoặc giờ sai',
  remedy: 'lấy lại nhật ký từ thư mục Logs của đầu phát',
};
