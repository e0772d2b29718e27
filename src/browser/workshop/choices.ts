import { choiceItem } from '../finder/choices.ts';
import type { ChosenUnit, UnitBox } from './units.ts';

/**
 * Offers places below a box as somebody types.
 * @param list where they are offered
 * @param input where it is typed
 * @param box finds them
 * @param country the name of the whole country, which is always offered
 * @param onChoose called with what was chosen; `null`: the whole country
 */
export function choicesInto(
  list: HTMLElement,
  input: HTMLInputElement,
  box: UnitBox,
  country: string,
  onChoose: (unit: ChosenUnit | null) => void,
): void {
  const offer = (units: readonly (ChosenUnit | null)[]): void => {
    list.textContent = '';
    for (const unit of units) {
      const older = unit?.formerly === undefined ? '' : ` (tên cũ: ${unit.formerly})`;
      const item = choiceItem(unit ? unit.name + older : country, () => {
        input.value = unit?.name ?? country;
        list.textContent = '';
        onChoose(unit);
      });
      list.append(item);
    }
  };
  const find = async (): Promise<void> => {
    const text = input.value;
    const units = text.trim() === '' ? [] : await box.find(text);
    if (text === input.value) offer(units.length > 0 ? units : [null]);
  };
  input.addEventListener('input', () => void find());
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    list.querySelector('button')?.click();
  });
  offer([null]);
  // Typed while the list of names was still on its way.
  if (input.value !== '') void find();
}
