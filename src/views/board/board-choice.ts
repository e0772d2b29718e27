import { boardHelpUrl } from '../../model/addresses.ts';
import { boardKey } from '../../model/boards/board.ts';
import type { Phase } from '../../model/campaign/phase.ts';
import type { Board } from '../../schemas/board.ts';
import { campaignsNationwide } from '../campaign/featured.ts';
import { boardsOf } from './frames-of.ts';
import type { CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { phaseNow } from '../campaign/phase-now.ts';
import type { Place } from '../place/places.ts';
import type { Site } from '../../site.ts';

/** A board an operator may pick for a consultation. */
export interface BoardChoice {
  board: Board;
  place: Place;
  href: string;
}

/** The boards of one consultation. */
interface CampaignBoards {
  at: CampaignAtPlace;
  now: { phase: Phase; left: string };
  boards: BoardChoice[];
}

/** Every board of every consultation, those that are over last. */
export function boardChoices(site: Site): CampaignBoards[] {
  const all = campaignsNationwide(site.content).map((at) => ({
    at,
    now: phaseNow(at.timetable, site.settings.now),
    boards: boardsOf(site.content).map(({ place, board }) => ({
      board,
      place,
      href: boardHelpUrl(at.campaign.id, boardKey(place.key, board.id)),
    })),
  }));
  const isOver = ({ now }: CampaignBoards): number => Number(now.phase === 'closed');
  return all.sort((a, b) => isOver(a) - isOver(b));
}
