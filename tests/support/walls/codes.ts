/** The register the made-up walls are judged by. */
import { symbolAddress } from '../../../src/model/addresses.ts';
import type { PatrolCode } from '../../../src/model/patrol/judge-symbol.ts';
import { SITE_URL } from '../sites/sites.ts';
import type { WallCodes } from './wall.ts';

/** Codes of the frozen content; some of them are taken for retired here. */
export const WALL_CODES: WallCodes = {
  siteUrl: SITE_URL,
  inUse: ['9EWH7', '2ZHHZ', '3XTGX', '7DCEC', 'B93M2', 'X25P4', '4BK47', '72SPD', 'DCF83', 'KMACA'],
  retired: ['P6YDT', '4HS4M', 'P7FD2', 'KAX6P'],
};

const entry = (code: string, retiredOn: string | null): PatrolCode => ({
  ...{ code, url: symbolAddress(SITE_URL, code) },
  ...{ placeName: 'Phường Sông Trí, tỉnh Hà Tĩnh', channel: 'poster', validThrough: null },
  ...{ retiredOn, retiredBecause: retiredOn && 'Ghi sai hạn' },
});

/** The rows of the register. */
export const WALL_REGISTER: readonly PatrolCode[] = [
  ...WALL_CODES.inUse.map((code) => entry(code, null)),
  ...WALL_CODES.retired.map((code) => entry(code, '2025-11-01')),
];
