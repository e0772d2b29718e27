/** Parts of sentences that several texts of a kit share. */
import { lastDaySentences } from '../../model/campaign/last-day-sentences.ts';
import { optionSentence } from '../../model/campaign/options.ts';
import { NATIONWIDE_NAME } from '../../model/places/place.ts';
import { insideCase } from '../../model/text/vietnamese.ts';
import type { KitWords } from '../kit-facts.ts';

/** Whether the kit is of one place and not of the whole country. */
export const isOfPlace = ({ sheet }: KitWords): boolean => sheet.place !== NATIONWIDE_NAME;

/** The place's last day, as on its sheets. */
export const deadlineSentences = ({ sheet }: KitWords): string => lastDaySentences(sheet.deadline);

/** "hết ngày 14/11/2025": inside a sentence. */
export const lastDayInside = ({ more }: KitWords): string => insideCase(more.lastDay);

/** That every choice of the app is as good as the others. */
export const choicesSentence = ({ more }: KitWords): string =>
  optionSentence(more.options, 'Mọi lựa chọn ngang nhau, mỗi người đọc rồi tự chọn.');

/** Who helps. */
export const helpSentence = ({ sheet: { helpline } }: KitWords): string =>
  `Cần giúp về VNeID: gọi ${helpline.number}, hoặc hỏi Công an xã, phường, đặc khu.`;

/** The four steps, numbered. */
export const numberedSteps = ({ sheet }: KitWords): string[] =>
  sheet.steps.map((step, at) => `${at + 1}. ${step}.`);
