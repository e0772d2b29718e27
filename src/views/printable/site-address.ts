import { symbolAddress, typedAddress } from '../../model/addresses.ts';
import { addressCuts } from '../../model/text/phrases.ts';
import { qrModules } from '../../press/qr/qr.ts';
import { reachOf } from '../../press/qr/scan-distance.ts';
import { addressMisfits } from '../../press/sheets/sheet-boxes.ts';
import { kindOf, SHEET_KINDS, type KindName } from '../../model/sheets/sheet-kinds.ts';

/** As long as every printed code. */
const SPECIMEN_CODE = 'AAAAA';

/**
 * Why the site's address cannot stand on every sheet: its code would be too fine to scan from where people
 * stand, or its letters would be smaller than can be read.
 * @param siteUrl origin without a slash at its end
 * @returns Vietnamese, with what would fit; nothing when every sheet carries it
 */
export function siteAddressFault(siteUrl: string): string | undefined {
  const faults = faultsOf(siteUrl);
  if (faults.length === 0) return undefined;
  const { protocol, host } = new URL(siteUrl);
  let fitting = host;
  // Shortened at its front: a name ends in what its owner cannot choose.
  while (fitting.length > 1 && faultsOf(`${protocol}//${fitting}`).length > 0) {
    fitting = fitting.slice(1).replace(/^[.-]/u, '');
  }
  return [
    `SITE_URL="${siteUrl}": tên miền dài ${host.length} ký tự, không in được:`,
    ...faults.map((fault) => `  - ${fault}`),
    `Dùng tên miền ngắn hơn; viết kiểu này thì nhiều nhất ${fitting.length} ký tự.`,
  ].join('\n');
}

function faultsOf(siteUrl: string): string[] {
  const modules = qrModules(symbolAddress(siteUrl, SPECIMEN_CODE));
  const cuts = addressCuts(typedAddress(siteUrl, SPECIMEN_CODE));
  return (Object.keys(SHEET_KINDS) as KindName[]).flatMap((kind) => {
    const { name, symbol, reach } = kindOf(kind);
    const metres = reachOf(symbol, modules);
    return [
      ...(metres < reach
        ? [`${name}: mã QR chỉ quét được từ ${inWords(metres)} m, cần ${inWords(reach)} m`]
        : []),
      ...(addressMisfits(kind, cuts) ? [`${name}: địa chỉ không vừa hai dòng chữ đọc được`] : []),
    ];
  });
}

/** Rounded down: what is promised holds. */
const inWords = (metres: number): string =>
  String(Math.floor(metres * 100) / 100).replace('.', ',');
