/** The list of boards, and the parts of it that belong to a place. */

/** Where officials choose a board. */
export const BOARDS_URL = '/man-hinh/';

/** The id of the first board a place has of its own, in the list of a consultation's boards. */
export const boardsAnchor = (campaign: string, place: string): string =>
  `${campaign}_${place.replace('/', '_')}`;

/** The boards a place has of its own, in that list. */
export const boardsOfPlaceUrl = (campaign: string, place: string): string =>
  `${BOARDS_URL}#${boardsAnchor(campaign, place)}`;
