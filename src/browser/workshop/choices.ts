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
  const choose = (unit: ChosenUnit | null): void => {
    input.value = unit?.name ?? country;
    list.textContent = '';
    onChoose(unit);
  };
  const offer = (units: readonly (ChosenUnit | null)[]): void => {
    list.textContent = '';
    for (const unit of units) list.append(item(unit, country, choose));
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
}

function item(
  unit: ChosenUnit | null,
  country: string,
  choose: (unit: ChosenUnit | null) => void,
): HTMLLIElement {
  const row = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'choice';
  const older = unit?.formerly === undefined ? '' : ` (tên cũ: ${unit.formerly})`;
  button.textContent = unit ? unit.name + older : country;
  button.addEventListener('click', () => {
    choose(unit);
  });
  row.append(button);
  return row;
}
