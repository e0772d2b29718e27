import { symbolAddress } from '../../model/addresses.ts';
import type { PatrolCode } from '../../model/patrol/judge-symbol.ts';
import { unitName } from '../../model/places/units.ts';
import type { Site } from '../../site.ts';

/** The codes that the listed sites have issued, as photos of noticeboards are held to them. */
export const patrolCodesElsewhere = ({ content }: Site): PatrolCode[] =>
  content.provinceSites.flatMap(({ province, url, codes }) =>
    codes.map(({ code, place, channel, validThrough, retiredOn, retiredBecause }) => ({
      ...{ code, url: symbolAddress(url, code), placeName: place, channel },
      validThrough: validThrough ?? null,
      retiredOn: retiredOn ?? null,
      retiredBecause: retiredBecause ?? null,
      issuer: { name: unitName(province), url },
    })),
  );
