/** What a printed code stands on, as officials read it in lists. */
export const CHANNEL_LABEL = {
  poster: 'áp phích',
  screen: 'màn hình',
  flyer: 'tờ rơi',
  lift: 'thang máy',
  sign: 'biển treo cửa',
  'door-to-door': 'đi từng nhà',
} as const;

/** The thing somebody holds or stands before who reads a code: in a sentence, and after "trên". */
export const CHANNEL_THING = {
  poster: 'tờ giấy',
  screen: 'màn hình',
  flyer: 'tờ giấy',
  lift: 'tờ giấy',
  sign: 'tấm biển',
  'door-to-door': 'tấm thẻ',
} as const;
