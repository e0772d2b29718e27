/** What holds in the place that was meant, above the finder's list. */
import type { UnitEntry } from '../../model/places/unit-entries.ts';

/**
 * Shows it, where one place was meant and no other.
 * @param finder the finder, with a part for it and its template
 * @param chosen the name that was tapped, if one was
 * @param choices the names that may have been meant
 */
export function showPlaceMeant(
  finder: HTMLElement,
  chosen: UnitEntry | null,
  choices: readonly UnitEntry[],
): void {
  const into = finder.querySelector<HTMLElement>('[data-place]');
  const template = finder.querySelector<HTMLTemplateElement>('[data-place-answer]');
  if (!into || !template) return;
  into.hidden = true;
  const [only] = choices;
  const meant = chosen ?? (choices.length === 1 && only?.isFormer === false ? only : null);
  if (!meant || meant.codes.length > 1) return;
  const place = { province: meant.province, code: meant.codes[0] ?? null };
  void import('../place/answer-view.ts')
    .then(({ showPlace }) => showPlace(into, template, place))
    // The points are there all the same.
    .catch(() => undefined);
}
