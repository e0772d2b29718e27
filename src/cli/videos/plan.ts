import { Mistake } from '../command.ts';
import type { Content, GuideEntry } from '../../content-files/content.ts';
import { boardKey } from '../../model/boards/board.ts';
import { campaignAtPlace, type CampaignAtPlace } from '../../views/campaign/campaign-at-place.ts';
import { boardsOf } from '../../views/board/frames-of.ts';
import type { Board } from '../../schemas/board.ts';

/** What was typed: each narrows what is made. */
interface AskedVideos {
  campaign?: string | undefined;
  board?: string | undefined;
  guide?: string | undefined;
}

/** The clips to make. */
export interface VideoPlan {
  boards: { at: CampaignAtPlace; board: Board; key: string; file: string }[];
  /** Each upright and lying, with its captions; `file` without the shape. */
  guides: { guide: GuideEntry; file: string }[];
}

/** Something was asked for by a name nothing has; the message is for the person at the keyboard. */
export class UnknownNameError extends Mistake {
  override name = 'UnknownNameError';
}

/**
 * Which clips a command asks for: all of them, those of a consultation, of a board, of a guide.
 * @param asked names as typed; a board's is its part of the address: `960x192`
 * @returns boards by consultation, then guides
 * @throws UnknownNameError in Vietnamese, with the names there are
 */
export function planVideos(content: Content, asked: AskedVideos): VideoPlan {
  const boards = boardsOf(content).map((one) => ({
    ...one,
    key: boardKey(one.place.key, one.board.id),
  }));
  const known = (what: string, name: string | undefined, names: readonly string[]): void => {
    if (name === undefined || names.includes(name)) return;
    throw new UnknownNameError(`Không có ${what} "${name}". Chọn: ${names.join(', ')}`);
  };
  const idOf = ({ id }: { id: string }): string => id;
  known('đợt', asked.campaign, content.campaigns.map(idOf));
  known(
    'màn hình',
    asked.board,
    boards.map(({ key }) => key),
  );
  known('hướng dẫn', asked.guide, content.guides.map(idOf));

  const campaigns = content.campaigns.filter(
    ({ id }) => asked.campaign === undefined || id === asked.campaign,
  );
  const ofCampaigns = new Set(campaigns.flatMap(({ guides }) => guides));
  const isWanted = (mine: string | undefined, other: string | undefined, name: string): boolean =>
    mine === undefined ? other === undefined : mine === name;
  return {
    boards: campaigns.flatMap((campaign) =>
      boards
        .filter(({ key }) => isWanted(asked.board, asked.guide, key))
        .map(({ place, board, key }) => ({
          ...{ at: campaignAtPlace(content, campaign, place), board, key },
          file: `${campaign.id}/${key.replaceAll('/', '-')}.mp4`,
        })),
    ),
    guides: content.guides
      .filter(({ id }) => isWanted(asked.guide, asked.board, id))
      .filter(({ id }) => asked.guide !== undefined || !asked.campaign || ofCampaigns.has(id))
      .map((guide) => ({ guide, file: `huong-dan/${guide.id}` })),
  };
}
