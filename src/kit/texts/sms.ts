import { foldedForSms, refusedLetters, smsForm } from '../../model/sms/sms-letters.ts';
import { advertisingParts, smsSize } from '../../model/sms/sms.ts';
import type { KitWords } from '../kit-facts.ts';
import { lastDayInside } from './paragraphs.ts';

/** A text message with what it costs. */
interface KitSms {
  name: string;
  /** With accents, in letters carriers take. */
  text: string;
  parts: number;
  /** Without accents; a machine took them off. */
  plain: string;
  plainParts: number;
  /** Parts as an advertisement; `null` where carriers would not take it. */
  advertisingParts: number | null;
}

/**
 * The text messages of a consultation in a place, the fullest first: each says what, until when, where
 * to read how, and what nobody may ask for.
 * @param words the consultation in the place
 */
export function kitSms(words: KitWords): KitSms[] {
  const { sheet } = words;
  const day = lastDayInside(words);
  const address = sheet.qr.typedAddress;
  return [
    {
      name: 'Tin đầy đủ',
      text: `${sheet.title} trên VNeID đến ${day}. Cách làm: ${address} - Mỗi người tự chọn ý kiến. Không ai được hỏi mật khẩu, mã OTP.`,
    },
    { name: 'Tin ngắn', text: `${sheet.title}, trên VNeID, đến ${day}. Cách làm: ${address}` },
    { name: 'Tin nhắc ngày cuối', text: `${sheet.title}: VNeID, đến ${day}. ${address}` },
  ].map(({ name, text }) => measured(name, text));
}

function measured(name: string, written: string): KitSms {
  const text = smsForm(written);
  const plain = foldedForSms(written);
  return {
    name,
    text,
    parts: smsSize(text).parts,
    plain,
    plainParts: smsSize(plain).parts,
    advertisingParts: advertisingParts(plain),
  };
}

/**
 * The messages as a text file says them.
 * @param words the consultation in the place
 */
export function smsLines(words: KitWords): string[] {
  return kitSms(words).flatMap((sms) => {
    const refused = [...new Set(refusedLetters(sms.text).map(({ letter }) => letter))];
    return [
      sms.name.toUpperCase(),
      '',
      `Không dấu (${sms.plain.length} ký tự GSM, ${sms.plainParts} tin; tin quảng cáo: ${
        sms.advertisingParts === null ? 'nhà mạng không nhận' : `${sms.advertisingParts} tin`
      }). Máy bỏ dấu: đọc to một lần trước khi gửi.`,
      sms.plain,
      '',
      `Có dấu (${sms.text.length} ký tự Unicode, ${sms.parts} tin).`,
      sms.text,
      ...(refused.length > 0 ? [`Nhà mạng từ chối dấu: ${refused.join(' ')}`] : []),
      '',
    ];
  });
}
