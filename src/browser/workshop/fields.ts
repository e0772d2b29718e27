/** The fields of the second step, and what is ordered in them. */
import type { TypedOrder } from '../../kit/sheets/workshop-jobs.ts';
import type { KindName, VariantName } from '../../model/sheets/sheet-kinds.ts';

/** The fields of the form by their names. */
export interface Fields {
  campaign: HTMLSelectElement;
  kind: RadioNodeList;
  size: HTMLSelectElement;
  variant: RadioNodeList;
  alone: HTMLInputElement;
  slogan: HTMLSelectElement;
  pointName: HTMLInputElement;
  pointAddress: HTMLInputElement;
  pointHours: HTMLInputElement;
  ownLine: HTMLInputElement;
  publisher: HTMLInputElement;
}

/**
 * Shows the fields of the kind that is chosen, with its sizes and the slogans of its consultation.
 * @param fields of the form
 */
export function showFields({ kind, campaign, size, slogan, alone }: Fields): void {
  const options = Array.from(size.options);
  for (const option of options)
    option.hidden = option.disabled = option.dataset['kind'] !== kind.value;
  const chosen = options[size.selectedIndex];
  if (!chosen || chosen.disabled)
    size.selectedIndex = options.findIndex(({ disabled }) => !disabled);
  const slogans = Array.from(slogan.options);
  for (const option of slogans)
    option.hidden = option.disabled = option.dataset['of'] !== campaign.value;
  if (slogans[slogan.selectedIndex]?.disabled !== false) {
    slogan.selectedIndex = slogans.findIndex(({ disabled }) => !disabled);
  }
  const form = size.form;
  for (const part of Array.from(form?.querySelectorAll<HTMLElement>('[data-for]') ?? [])) {
    part.hidden = part.dataset['for'] !== kind.value;
  }
  const row = alone.closest<HTMLElement>('label');
  if (row) row.hidden = options[size.selectedIndex]?.dataset['copies'] === undefined;
}

/** What the form orders, but for the place. */
export function orderIn(
  fields: Fields,
): Pick<
  TypedOrder,
  'kind' | 'size' | 'variant' | 'isAlone' | 'slogan' | 'typedPoint' | 'ownLine' | 'publisher'
> {
  const { kind, size, variant, alone, slogan, ownLine, publisher } = fields;
  const filled = (value: string): string | undefined => (value.trim() === '' ? undefined : value);
  return {
    kind: kind.value as KindName,
    size: size.options[size.selectedIndex]?.value ?? '',
    variant: variant.value as VariantName,
    isAlone: alone.checked,
    slogan: filled(slogan.value),
    typedPoint: {
      name: fields.pointName.value,
      address: fields.pointAddress.value,
      hours: fields.pointHours.value,
    },
    ownLine: filled(ownLine.value),
    publisher: filled(publisher.value),
  };
}
