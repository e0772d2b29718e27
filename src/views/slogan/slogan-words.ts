import type { OpenSlogan } from '../../schemas/open-data/open-slogan.ts';

const STATUS: Record<OpenSlogan['status'], string> = {
  'in-force': '',
  corrected: ', đã sửa, không dùng nữa',
  withdrawn: ', đã rút, không dùng nữa',
};

/**
 * Where a slogan comes from and whether it may be used.
 * @returns "Có nguồn.", "Gợi ý.", "Có nguồn, đã rút, không dùng nữa."
 */
export function statusLine({ standing, status, audience }: OpenSlogan): string {
  const origin = standing === 'official' ? 'Có nguồn' : 'Gợi ý';
  const to = audience === 'officials' ? ', nói với cán bộ' : '';
  return `${origin}${to}${STATUS[status]}.`;
}

/** What a slogan costs as a text message. */
export function smsLine(slogan: OpenSlogan): string {
  const { smsText, smsParts, unaccented, unaccentedParts, advertisingParts, refused } = slogan;
  const advertising =
    advertisingParts === null
      ? 'không gửi làm quảng cáo được'
      : `gửi làm quảng cáo: ${advertisingParts} tin nhắn`;
  const automatic =
    slogan.unaccentedBy === 'machine'
      ? ' Máy tự bỏ dấu, chưa ai đọc lại: hãy đọc to trước khi gửi.'
      : '';
  const marks =
    refused.length > 0
      ? ` Nhà mạng từ chối dấu ${refused.map((one) => `“${one}”`).join(', ')}.`
      : '';
  return (
    `Nhắn không dấu: ${unaccented.length} ký tự, ${unaccentedParts} tin nhắn; ${advertising}. ` +
    `Nhắn có dấu: ${smsText.length} ký tự, ${smsParts} tin nhắn.${marks}${automatic}`
  );
}
