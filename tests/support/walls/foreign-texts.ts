/** What symbols that are not ours hold: from harmless to made to be taken for ours. */

/**
 * Symbols made to be taken for ours.
 * @param host ours: `gopy.example.gov.vn`
 * @param code a code that is in use
 */
export const lookalikes = (host: string, code: string): string[] => {
  const upper = `HTTPS://${host.toUpperCase()}/Q/${code}/`;
  return [
    `https://${host}@evil.vn/q/${code}/`,
    `https://${host}:443@evil.vn/Q/${code}/`,
    `https://${host}.evil.vn/Q/${code}/`,
    `https://${host}-vn.com/q/${code}`,
    `https://x.${host}/q/${code}`,
    `https://${host.replace('.', '-')}/q/${code}/`,
    `https://${host.replace('o', '0')}/Q/${code}/`,
    `https://${host.replace('g', 'q')}/Q/${code}/`,
    `https://${host.replace('e', 'е')}/q/${code}/`, // a Cyrillic letter
    `https://xn--gpy-8cd.example.gov.vn/Q/${code}/`,
    `https://${host.replace('.', '。')}/q/${code}/`,
    `https://${host}./Q/${code}/`,
    `https://${host}%2eevil.vn/q/${code}/`,
    `https://${host}\\.evil.vn/q/${code}/`,
    `http://${host}/Q/${code}/`,
    `https://${host}:8443/Q/${code}/`,
    `https://${host}:443/Q/${code}/`,
    `https:/${host}/Q/${code}/`,
    `https:///${host}/Q/${code}/`,
    `//${host}/q/${code}/`,
    `${host}/q/${code}`,
    `https://${host}/q/${code}/?u=https://evil.vn`,
    `https://${host}/Q/${code}/#evil`,
    `https://${host}/q/${code}/../../dang-nhap/`,
    `https://${host}/q/%39EWH7/`,
    `https://${host}/r/${code}/`,
    `https://${host}/q/?${code}`,
    `https://evil.vn/${upper}`,
    `https://evil.vn/?${upper}`,
    `${upper} https://evil.vn/`,
    `${upper}\u200b`,
    `\u202e${upper}`,
    ` ${upper}`,
    `${upper}\n`,
    `${upper.slice(0, -1)}A/`,
    `javascript:location="https://evil.vn"//${upper}`,
    `https://bit.ly/${code}`,
    code,
  ];
};

/** Codes the register does not have: well formed, and not. */
export const unissued = (host: string): string[] =>
  ['A7K2M', 'AAAAA', 'ABCDE', '9EWH8'].map((code) => `HTTPS://${host.toUpperCase()}/Q/${code}/`);

/** What hangs on noticeboards besides. */
export const HARMLESS: readonly string[] = [
  'WIFI:T:WPA;S:Nha van hoa;P:12345678;;',
  'BEGIN:VCARD\nVERSION:3.0\nN:Ví Dụ;Trần\nTEL:19000368\nEND:VCARD',
  'https://dichvucong.example.vn/tra-cuu',
  '00020101021138540010A00000072701240006970436011012345678900208QRIBFTTA53037045802VN6304ABCD',
  'SMSTO:19000368:VIDU',
  'Hợp tác xã Ví Dụ bán gạo sạch',
  'https://zalo.me/0000000000',
];
