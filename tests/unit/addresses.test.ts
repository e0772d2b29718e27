import { expect, test } from 'vitest';
import {
  campaignUrl,
  directiveUrl,
  guideUrl,
  placeUrl,
  playerUrl,
  posterUrl,
  supportPointUrl,
  symbolAddress,
  typedAddress,
} from '../../src/model/addresses.ts';

test.each([
  [campaignUrl('dai-hoi-xiv'), '/dot/dai-hoi-xiv/'],
  [guideUrl('cai-dat-vneid'), '/huong-dan/cai-dat-vneid/'],
  [placeUrl('ha-tinh'), '/dia-phuong/ha-tinh/'],
  [placeUrl('ha-tinh/song-tri'), '/dia-phuong/ha-tinh/song-tri/'],
  [directiveUrl('cong-van'), '/van-ban/cong-van/'],
  [supportPointUrl('diem'), '/diem-ho-tro/diem/'],
  [playerUrl('dai-hoi-xiv', '1920x1080'), '/man-hinh/dai-hoi-xiv/1920x1080/'],
])('%s is the published address %s', (made, published) => {
  expect(made).toBe(published);
});

test('posters lie below /ap-phich/', () => {
  expect(posterUrl('dai-hoi-xiv', 'ha-tinh/song-tri')).toMatch(
    /^\/ap-phich\/dai-hoi-xiv\/ha-tinh\/song-tri\/[a-z0-9-]+\.pdf$/,
  );
});

test('the address in the symbol keeps to QR’s alphanumeric mode', () => {
  const address = symbolAddress('https://gopy.example.gov.vn', 'ABCD7');
  expect(address).toBe('HTTPS://GOPY.EXAMPLE.GOV.VN/Q/ABCD7/');
  expect(address).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
});

test('the address people type is short, lower case, and leads to the same code', () => {
  expect(typedAddress('https://gopy.example.gov.vn', 'ABCD7')).toBe('gopy.example.gov.vn/q/abcd7');
  expect(typedAddress('http://localhost:4321', 'ABCD7')).toBe('localhost:4321/q/abcd7');
});
