import { describe, expect, test } from 'vitest';
import { isVietnameseSyllable } from '../../support/texts/vietnamese-syllable.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

describe('Vietnamese syllables', () => {
  const VIETNAMESE = `
    góp ý dự thảo các văn kiện Đại hội của Đảng người nghiêng nghe kể ghi gì gìn giếng giết giữ giỏ
    quốc quyển quý quỳnh quét quả que quở khuya khuỷu khuếch tuyết nguyễn tuần thuở hươu rượu
    ương ước yêu yên ỷ y tế kỹ xoong choòng hoạch ngoằn ngoèo loắt choắt huỵch mếch lệch bệnh
    ĐẶC KHU Ủy ban xã phường thường trú ngõ uống oan ưu ưa ép ấp ích ếch óc ông`;

  test.each(words(VIETNAMESE))('%s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
    expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true);
  });

  test.each(
    words('passcode banner app OTP NFC QR chip web link email PDF APK Android VNeID CH Play Store'),
  )('%s is foreign', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });

  test.each([
    ['hoach', 'a stopped syllable with no tone'],
    ['tốt́', 'two tones'],
    ['các̀', 'a stopped syllable that falls'],
    ['kủa', 'k before u'],
    ['gế', 'g before ê'],
    ['ngiêng', 'ng before i'],
    ['cế', 'c before ê'],
    ['qán', 'q without u'],
    ['thưởg', 'an end that is none'],
    ['', 'nothing'],
    ['15', 'a number'],
  ])('%s is none: %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
