import type { Content } from '../../content-files/content.ts';
import type { OpenSlogan } from '../../schemas/open-data/open-slogan.ts';

/** One choice among slogans; its page is `/khau-hieu/<key>/`. */
export interface SloganFilter {
  /** `dot/dai-hoi-xiv`, `cho/can-bo`, `kenh/tin-nhan`. */
  key: string;
  name: string;
  keeps(slogan: OpenSlogan): boolean;
}

/** Choices of one kind. */
interface SloganFilterGroup {
  name: string;
  filters: SloganFilter[];
}

/** The ways to choose among slogans: by consultation, by who is spoken to, by channel. */
export function sloganFilters({ campaigns }: Content): SloganFilterGroup[] {
  return [
    {
      name: 'Đợt',
      filters: campaigns.map(({ id, shortTitle }) => ({
        key: `dot/${id}`,
        name: shortTitle,
        keeps: ({ campaign }) => campaign === id,
      })),
    },
    {
      name: 'Nói với',
      filters: [
        { key: 'cho/nguoi-dan', name: 'Người dân', keeps: (one) => one.audience === 'public' },
        { key: 'cho/can-bo', name: 'Cán bộ', keeps: (one) => one.audience === 'officials' },
      ],
    },
    {
      name: 'Dùng cho',
      filters: (
        [
          ['tin-nhan', 'Một tin nhắn'],
          ['ngoai-troi', 'Bảng ngoài trời'],
          ['trong-nha', 'Màn hình trong nhà'],
        ] as const
      ).map(([channel, name]) => ({
        key: `kenh/${channel}`,
        name,
        keeps: ({ channels }) => channels.includes(channel),
      })),
    },
  ];
}

/**
 * The filters a slogan passes, for the script that filters at once.
 * @param groups all filters
 * @returns their keys, apart by spaces
 */
export const filterKeysOf = (groups: readonly SloganFilterGroup[], slogan: OpenSlogan): string =>
  groups
    .flatMap(({ filters }) => filters.filter((one) => one.keeps(slogan)).map(({ key }) => key))
    .join(' ');
