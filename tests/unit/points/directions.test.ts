import { expect, test } from 'vitest';
import {
  appleMapsUrl,
  fullAddress,
  geoUrl,
  telUrl,
  webMapPattern,
  webMapUrl,
} from '../../../src/model/places/directions.ts';

test('the way is shown by the phone itself, by position or else by address', () => {
  const at = { lat: 19.325, lng: 105.44 };
  expect(geoUrl(at, 'Số 2')).toBe('geo:19.325,105.44?q=19.325,105.44');
  expect(geoUrl(null, 'Số 2 & 4')).toBe('geo:0,0?q=S%E1%BB%91%202%20%26%204');
  expect(geoUrl(null, '')).toBeNull();
});

test('a map on the web only where the editors have listed its host', () => {
  expect(webMapPattern(['vneid.gov.vn'])).toBeNull();
  const pattern = webMapPattern(['vneid.gov.vn', 'www.openstreetmap.org']);
  expect(webMapUrl(pattern ?? '', { lat: 19.3, lng: 105.4 }, 'Số 2')).toBe(
    'https://www.openstreetmap.org/directions?to=19.3%2C105.4',
  );
});

test('an iPhone, which knows no geo:, is led by its own program', () => {
  expect(appleMapsUrl({ lat: 19.3, lng: 105.4 }, 'Số 2')).toBe('maps://?daddr=19.3%2C105.4');
  expect(appleMapsUrl(null, 'Số 2 & 4')).toBe('maps://?daddr=S%E1%BB%91%202%20%26%204');
});

test('an address carries its ward and its province once', () => {
  const units = ['phường Thái Hòa', 'Tỉnh Nghệ An'];
  expect(fullAddress('12 Lê Lợi', units)).toBe('12 Lê Lợi, phường Thái Hòa, Tỉnh Nghệ An');
  expect(fullAddress('12 Lê Lợi, P. Thái Hòa', units)).toBe('12 Lê Lợi, P. Thái Hòa, Tỉnh Nghệ An');
  expect(fullAddress('12 Lê Lợi, phường Thái Hòa, Nghệ An', units)).toBe(
    '12 Lê Lợi, phường Thái Hòa, Nghệ An',
  );
  expect(fullAddress('', units)).toBe('');
});

test('a number to tap has no spaces', () => {
  expect(telUrl('0238 000 0001')).toBe('tel:02380000001');
});
