/** The places of today that an older name leads to. */
import type { UnitEntry } from '../../model/places/unit-entries.ts';
import { sentenceCase } from '../../model/text/vietnamese.ts';
import { fetchedPlaces } from './answer-view.ts';

interface PlacesToday {
  /** "Phường Cống Vị nay thuộc 2 nơi. Chọn nơi bạn ở:" */
  words: string;
  places: {
    code: string;
    /** "Phường Giảng Võ" */
    name: string;
    /** The same with the older names that tell it from the others. */
    text: string;
  }[];
}

/**
 * Says which places a name of several has become.
 * @param entry an older name
 * @throws whatever fetching throws when the network is gone
 */
export async function placesToday({
  province,
  codes,
  type,
  name,
}: UnitEntry): Promise<PlacesToday> {
  const { communes } = await fetchedPlaces(province);
  const places = communes
    .filter(([code]) => codes.includes(code))
    .map(([code, today, before]) => {
      const called = sentenceCase(today);
      return { code, name: called, text: before === '' ? called : `${called} (trước: ${before})` };
    });
  const words = `${sentenceCase(`${type} ${name}`)} nay thuộc ${places.length} nơi. Chọn nơi bạn ở:`;
  return { words, places };
}
