import { codePlaces } from '../../content-files/places-of.ts';
import { signCodeOf } from '../../content-files/needed-codes.ts';
import type { Entries } from '../../content-files/read-entries.ts';
import { CHANNEL_LABEL } from '../../model/codes/channel-words.ts';
import type { Purpose } from '../../model/codes/codes-in-use.ts';
import { UnitFinder } from '../../model/places/find-unit.ts';
import { NATIONWIDE } from '../../model/places/place.ts';
import { servesCampaign } from '../../model/points/support-point-status.ts';
import { keyOfUnit, type Units } from '../../model/places/units.ts';
import { isRead } from '../../model/text/read-text.ts';
import { comparable } from '../../model/text/vietnamese.ts';
import { CHANNELS } from '../../schemas/code.ts';
import { Mistake } from '../command.ts';

/** What was typed behind `--dot`, `--noi`, `--kenh`, `--diem`. */
export interface AskedCodes {
  campaign?: string | undefined;
  place?: string | undefined;
  channel?: string | undefined;
  diem?: string | undefined;
}

/**
 * The consultation that was asked for.
 * @throws Mistake that names those there are
 */
export function campaignAsked(entries: Entries, text: string): string {
  const found = entries.campaigns.find(({ id }) => id === text);
  if (found) return found.id;
  const ids = entries.campaigns.map(({ id }) => id).join(', ');
  throw new Mistake(`Sai --dot: không có đợt "${text}". Chọn một trong: ${ids}`);
}

/**
 * The place that was asked for, by its key, or by the code or name of a unit.
 * @throws Mistake that says how to write it
 */
export function placeAsked(entries: Entries, units: Units, text: string): string {
  if (codePlaces(entries, units).has(text)) return text;
  if (['toan quoc', 'ca nuoc'].includes(comparable(text))) return NATIONWIDE;
  const found = new UnitFinder(units).place(text);
  if (isRead(found)) return keyOfUnit(units, found.value.unit);
  throw new Mistake(
    `Sai --noi: ${found.message}. Viết ${NATIONWIDE}, tỉnh (ha-tinh), tỉnh/xã (ha-tinh/song-tri), hoặc mã đơn vị`,
  );
}

/**
 * The channel that was asked for, by its id or in words.
 * @throws Mistake that names those there are
 */
export function channelAsked(text: string): (typeof CHANNELS)[number] {
  const asked = comparable(text);
  const found = CHANNELS.find((one) => one === text || comparable(CHANNEL_LABEL[one]) === asked);
  if (found) return found;
  const known = CHANNELS.map((one) => `${one} (${CHANNEL_LABEL[one]})`).join(', ');
  throw new Mistake(`Sai --kenh: không có kênh "${text}". Chọn một trong: ${known}`);
}

/**
 * What a code was asked for.
 * @throws Mistake that says what to write
 */
export function purposeAsked(entries: Entries, units: Units, asked: AskedCodes): Purpose {
  const channel = asked.channel === undefined ? undefined : channelAsked(asked.channel);
  if (asked.diem !== undefined) {
    if (channel === undefined || channel === 'sign') return signAsked(entries, units, asked);
    throw new Mistake('--diem chỉ đi với biển treo cửa. Bỏ --kenh, hoặc ghi --kenh sign');
  }
  if (channel === 'sign') {
    throw new Mistake('Biển treo cửa cần điểm hỗ trợ. Thêm --diem và mã điểm');
  }
  if (asked.campaign === undefined) {
    const ids = entries.campaigns.map(({ id }) => id).join(', ');
    throw new Mistake(`Thiếu --dot. Chọn một trong: ${ids}`);
  }
  if (asked.place === undefined) {
    throw new Mistake('Thiếu --noi. Viết toan-quoc, ha-tinh, ha-tinh/song-tri, hoặc mã đơn vị');
  }
  return {
    campaign: campaignAsked(entries, asked.campaign),
    place: placeAsked(entries, units, asked.place),
    channel: channel ?? 'poster',
  };
}

/** The consultation and the place follow from the point where there is only one. */
function signAsked(entries: Entries, units: Units, { campaign, place, diem }: AskedCodes): Purpose {
  const point = entries.supportPoints.find(({ value }) => value?.id === diem);
  if (!point?.value) {
    throw new Mistake(
      `Sai --diem: không có điểm hỗ trợ "${diem ?? ''}". Xem cột id trong support-points.csv của tỉnh`,
    );
  }
  const { value } = point;
  const served = entries.campaigns.map(({ id }) => id).filter((id) => servesCampaign(value, id));
  const [only, ...others] = served;
  if (campaign === undefined && (only === undefined || others.length > 0)) {
    throw new Mistake(`Điểm này phục vụ nhiều đợt. Thêm --dot, một trong: ${served.join(', ')}`);
  }
  const chosen = campaign === undefined ? (only ?? '') : campaignAsked(entries, campaign);
  if (!served.includes(chosen)) {
    throw new Mistake(
      `Điểm "${value.id}" không phục vụ đợt ${chosen}. Điểm này phục vụ: ${served.join(', ')}`,
    );
  }
  const purpose = signCodeOf(entries, chosen, point);
  if (place !== undefined && placeAsked(entries, units, place) !== purpose.place) {
    throw new Mistake(`Điểm "${value.id}" thuộc ${purpose.place}. Bỏ --noi đi là đủ`);
  }
  return purpose;
}
