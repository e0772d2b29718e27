import { boardHelpUrl, playerUrl } from '../../model/addresses.ts';
import type { Phase } from '../../model/campaign/phase.ts';
import type { Board } from '../../schemas/board.ts';
import { campaignsNationwide } from '../campaign/featured.ts';
import { framesAt } from '../../model/boards/playlist.ts';
import type { CampaignEntry } from '../../content-files/content.ts';
import { boardsOf, framesOf, type FrameEntry } from './frames-of.ts';
import { smallPicture, type SmallPicture } from './small-picture.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../campaign/campaign-at-place.ts';
import { phaseNow } from '../campaign/phase-now.ts';
import type { Place } from '../place/places.ts';
import type { Site } from '../../site.ts';

/** A board an operator may pick for a consultation. */
export interface BoardChoice {
  board: Board;
  place: Place;
  href: string;
  /** A frame of the day, in the true shape; `null` for a board that shows nothing today. */
  picture: { src: string; width: number; height: number } | null;
  /** What to make its picture from, where that is a small copy. */
  made: { frame: FrameEntry; small: SmallPicture } | null;
}

/** The boards of one consultation. */
interface CampaignBoards {
  at: CampaignAtPlace;
  now: { phase: Phase; left: string };
  boards: BoardChoice[];
}

/** Every board of every consultation, those that are over last. */
export async function boardChoices(site: Site): Promise<CampaignBoards[]> {
  const all = await Promise.all(
    campaignsNationwide(site.content).map(async (at) => ({
      at,
      now: phaseNow(at.timetable, site.settings.now),
      boards: await Promise.all(
        boardsOf(site.content).map((one) => boardChoice(site, at.campaign, one)),
      ),
    })),
  );
  const isOver = ({ now }: CampaignBoards): number => Number(now.phase === 'closed');
  return all.sort((a, b) => isOver(a) - isOver(b));
}

async function boardChoice(
  site: Site,
  campaign: CampaignEntry,
  { place, board }: { place: Place; board: Board },
): Promise<BoardChoice> {
  const { key, frames } = await framesOf(
    site,
    campaignAtPlace(site.content, campaign, place),
    board,
  );
  const [first] = framesAt(frames, site.settings.now);
  const { width, height } = board;
  const shown = { board, place, href: boardHelpUrl(campaign.id, key) };
  if (!first) return { ...shown, picture: null, made: null };
  const small = smallPicture(board, first);
  if (!small) {
    const src = playerUrl(campaign.id, key) + first.file;
    return { ...shown, picture: { src, width, height }, made: null };
  }
  const { file, ...size } = small;
  return {
    ...shown,
    picture: { src: `/man-hinh/nho/${file}.png`, ...size },
    made: { frame: first, small },
  };
}
