import { dayNumberOf, startOfDayNumber } from '../../model/time/vietnam-clock.ts';
import { keptWhole } from '../../model/text/phrases.ts';
import { compilePdf } from '../engine/compiler.ts';
import { wording } from '../wording.ts';

/** A line to tick off. */
interface ChecklistItem {
  /** What is to be done. */
  text: string;
  /** Who does it and where the directive says so: "Công an cấp xã. Mục 5, ý 1". */
  note: string;
}

/** What an A4 list of tasks says, as long as it must be. */
export interface Checklist {
  /** "Việc theo vai: Công an". */
  title: string;
  /** "Theo văn bản của Ủy ban nhân dân thành phố Hải Phòng". */
  by: string;
  /** The directive by its title, and what is known of its number and day. */
  about: string;
  parts: readonly { heading: string; items: readonly ChecklistItem[] }[];
  /** Sentences that hold for all of it. */
  notes: readonly string[];
  /** The page it is of, as people type it. */
  typedAddress: string;
  /** The day the directive was read, `YYYY-MM-DD`; also the creation date of the file. */
  readOn: string;
  /** "Đọc văn bản ngày 21/11/2026". */
  readWords: string;
  isSample: boolean;
  trial: boolean;
}

/**
 * Draws a list of tasks on A4.
 *
 * @param list - what it says
 * @returns a tagged PDF/UA-1
 * @throws PressError when the font lacks a sign
 */
export function renderChecklist(list: Checklist): Uint8Array {
  const labels = [
    ...(list.isSample ? [wording.sample] : []),
    ...(list.trial ? [wording.trial] : []),
  ];
  const createdAt = startOfDayNumber(dayNumberOf(list.readOn)) / 1000;
  const shown = {
    ...list,
    labels,
    heading: keptWhole(list.title),
    by: keptWhole(list.by),
    about: keptWhole(list.about),
    notes: list.notes.map(keptWhole),
    parts: list.parts.map(({ heading, items }) => ({
      heading: keptWhole(heading),
      items: items.map(({ text, note }) => ({ text: keptWhole(text), note: keptWhole(note) })),
    })),
  };
  return compilePdf('checklist', shown, `checklist "${list.title}"`, createdAt);
}
