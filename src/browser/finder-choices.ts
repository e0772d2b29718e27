/** What the finder offers to choose among when a question may mean several things. */
import type { UnitEntry } from '../model/finder-names.ts';
import { sentenceCase } from '../model/vietnamese.ts';

/** One thing that may have been meant, and what choosing it changes. */
export interface Choice {
  text: string;
  choose: () => void;
}

/**
 * A button of the list of choices.
 * @param text what may have been meant
 * @param onChoose called when it is tapped
 */
export function choiceItem(text: string, onChoose: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'choice';
  button.textContent = text;
  button.addEventListener('click', onChoose);
  item.append(button);
  return item;
}

/** A name the visitor may have meant: "Phường Hòa Hiếu (tên cũ, Thị xã Thái Hòa, Tỉnh Nghệ An)". */
export function choiceWords(entry: UnitEntry, provinceName: (slug: string) => string): string {
  const name = sentenceCase(`${entry.type} ${entry.name}`);
  if (!entry.isFormer)
    return entry.codes.length === 0 ? name : `${name}, ${provinceName(entry.province)}`;
  return `${name} (tên cũ${entry.formerly === '' ? '' : `, ${entry.formerly}`})`;
}
