import { FRAME_SYLLABLES, syllablesOfFrame } from '../../../model/boards/frame-syllables.ts';
import { advertisingParts, ONE_ADVERTISING_PART, smsSize } from '../../../model/sms/sms.ts';
import type { WordingFinding, WordingRule } from './rule.ts';

const BOARDS =
  'khuyến nghị về chữ trên biển và bảng điện tử (MUTCD, tài liệu ngành bảng LED), đọc ngày 21/11/2026';

/** Lengths: remarks, the editor decides; nothing is wrong with a long sentence on a poster. */
export const LENGTH_RULES: readonly WordingRule[] = [
  {
    id: 'mot-tin',
    sentence: `Câu không dấu nên gọn trong một tin quảng cáo: ${ONE_ADVERTISING_PART} ký tự; hai tin 268, ba tin 421.`,
    source: 'quy định gửi tin nhắn thương hiệu của Intercom, đọc ngày 21/11/2026',
    appliesTo: ['sms'],
    weight: 'remark',
    find: (text: string): WordingFinding[] => {
      const parts = advertisingParts(text);
      if (parts === null || parts === 1) return [];
      const { units } = smsSize(text);
      return [
        {
          index: 0,
          message: `câu không dấu dài ${units} ký tự, tin quảng cáo tính thành ${parts} tin`,
          remedy: `muốn một tin thì rút còn ${ONE_ADVERTISING_PART} ký tự`,
        },
      ];
    },
  },
  {
    id: 'am-tiet-khung',
    sentence: `Mỗi khung ngoài trời nhiều nhất ${FRAME_SYLLABLES.outdoors} tiếng, trong nhà ${FRAME_SYLLABLES.indoors} tiếng, chia thành nhiều nhất hai khung.`,
    source: BOARDS,
    appliesTo: ['slogan'],
    weight: 'remark',
    find: (text: string): WordingFinding[] => {
      const syllables = syllablesOfFrame(text);
      if (syllables <= FRAME_SYLLABLES.outdoors) return [];
      const isTooLong = syllables > FRAME_SYLLABLES.indoors;
      return [
        {
          index: 0,
          message: isTooLong
            ? `chia hai khung vẫn còn ${syllables} tiếng một khung, quá dài cho mọi bảng`
            : `chia hai khung vẫn còn ${syllables} tiếng một khung, chỉ hợp màn hình trong nhà`,
          remedy: 'viết câu ngắn hơn nếu muốn chiếu ngoài trời',
        },
      ];
    },
  },
];
