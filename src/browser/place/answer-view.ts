/** Draws what holds in a place, from the template of the page. */
import { fill } from '../page/fill.ts';
import { currentMoment } from '../page/moment.ts';
import type { PlacesOfProvince } from '../../model/places/place-file.ts';
import {
  placeAnswer,
  type AnsweredCampaign,
  type LinkedWords,
} from '../../model/places/place-answer.ts';
import type { KeptPlace } from './remembered.ts';

const files = new Map<string, Promise<PlacesOfProvince>>();

/** What holds in a province; asked for again where fetching failed. */
export function fetchedPlaces(province: string): Promise<PlacesOfProvince> {
  const known = files.get(province);
  if (known) return known;
  const path = `/dia-phuong/du-lieu/${province}.json`;
  const file = fetch(path).then((response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json() as Promise<PlacesOfProvince>;
  });
  files.set(province, file);
  file.catch(() => files.delete(province));
  return file;
}

/**
 * Shows what holds in a place.
 * @param into where it is shown
 * @param template of the page
 * @param place a province or a commune
 * @returns false where the province has no such commune
 * @throws whatever fetching throws when the network is gone
 */
export async function showPlace(
  into: HTMLElement,
  template: HTMLTemplateElement,
  { province, code }: KeptPlace,
): Promise<boolean> {
  const answer = placeAnswer(await fetchedPlaces(province), code, currentMoment());
  if (!answer) return false;
  const card = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string): HTMLElement | null => card.querySelector(`[data-${name}]`);
  const link = card.querySelector<HTMLAnchorElement>('a[data-name]');
  if (link) {
    link.textContent = answer.name;
    link.href = answer.url;
  }
  if (answer.before === '') part('was')?.remove();
  else fill(part('before'), answer.before);
  const one = card.querySelector<HTMLTemplateElement>('template[data-campaign]');
  if (one) for (const campaign of answer.campaigns) one.before(campaignOf(one, campaign));
  if (answer.campaigns.length > 0) part('none')?.remove();
  fill(part('help'), ...answer.help.map(sentence));
  fill(into, card);
  into.hidden = false;
  return true;
}

function campaignOf(template: HTMLTemplateElement, campaign: AnsweredCampaign): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  fill(item.querySelector('[data-title]'), campaign.title);
  fill(item.querySelector('[data-deadline]'), campaign.deadline);
  const linkTo = (name: string): HTMLAnchorElement | null => item.querySelector(`a[data-${name}]`);
  const guide = linkTo('guide');
  if (guide) guide.href = campaign.guide;
  for (const name of ['sheets', 'boards', 'texts'] as const) {
    const [link, way] = [linkTo(name), campaign.ways[name]];
    if (!way) link?.remove();
    else if (link) {
      link.href = way.href;
      link.textContent = way.text;
    }
  }
  return item;
}

function sentence({ words, link }: LinkedWords): HTMLElement {
  const line = document.createElement('p');
  line.textContent = words;
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.text;
    line.append(' ', anchor);
  }
  return line;
}
