import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../src/settings.ts';

describe('SITE_URL', () => {
  test('left out or empty, the site stands on this machine and the sheets are a trial', () => {
    for (const env of [{}, { SITE_URL: '' }]) {
      expect(readSettings(env)).toMatchObject({ siteUrl: 'http://localhost:4321', isTrial: true });
    }
  });

  test.each(['http://localhost:3000', 'http://127.0.0.1:4321', 'http://[::1]:4321'])(
    '%s is a trial too',
    (address) => {
      expect(readSettings({ SITE_URL: address }).isTrial).toBe(true);
    },
  );

  test.each([
    ['https://gopy.example.gov.vn', 'https://gopy.example.gov.vn'],
    ['https://gopy.example.gov.vn/', 'https://gopy.example.gov.vn'],
    ['HTTPS://GoPy.Example.Gov.VN', 'https://gopy.example.gov.vn'],
    ['https://gopy.example.gov.vn:8443/', 'https://gopy.example.gov.vn:8443'],
  ])('%s is no trial, and is kept as %s', (address, origin) => {
    expect(readSettings({ SITE_URL: address })).toMatchObject({ siteUrl: origin, isTrial: false });
  });

  test('a name that only begins like “localhost” is no trial', () => {
    expect(readSettings({ SITE_URL: 'https://localhost.example.gov.vn' }).isTrial).toBe(false);
  });

  test.each(['gopy.example.gov.vn', 'ftp://gopy.example.gov.vn', 'https://', 'không có', '//a.vn'])(
    '%s is refused with the way to write it',
    (address) => {
      expect(() => readSettings({ SITE_URL: address })).toThrow(
        new SettingsError(
          `SITE_URL="${address}" không phải địa chỉ web. Viết như https://gopy.example.gov.vn`,
        ),
      );
    },
  );

  test.each([
    'https://gopy.example.gov.vn/bang-tin',
    'https://gopy.example.gov.vn/?a=1',
    'https://gopy.example.gov.vn/#a',
    'https://ai@gopy.example.gov.vn',
  ])('%s is refused: an address of the site has nothing behind its host', (address) => {
    expect(() => readSettings({ SITE_URL: address })).toThrow(
      /phải là gốc của tên miền.*Viết https:\/\/gopy\.example\.gov\.vn$/,
    );
  });
});

describe('SITE_NOW', () => {
  test('left out, the build stands at the present', () => {
    const before = Date.now();
    const { now } = readSettings({});
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  test('a day or a moment is taken as it is', () => {
    expect(readSettings({ SITE_NOW: '2025-11-03' }).now).toBe(Date.parse('2025-11-03T09:00+07:00'));
    expect(readSettings({ SITE_NOW: '2025-11-15T23:59:59+07:00' }).now).toBe(
      Date.parse('2025-11-15T23:59:59+07:00'),
    );
  });

  test.each(['03/11/2025', '2025-02-30', 'mai', '2025-11-03T99:00'])(
    '%s is refused with the way to write it',
    (text) => {
      expect(() => readSettings({ SITE_NOW: text })).toThrow(
        new SettingsError(
          `SITE_NOW="${text}" không phải ngày giờ. Viết như 2025-11-03 hoặc 2025-11-03T09:00:00+07:00`,
        ),
      );
    },
  );
});

describe('CONTENT_DIR', () => {
  test('left out or empty, it is the folder content', () => {
    expect(readSettings({}).contentDir).toBe(resolve('content'));
    expect(readSettings({ CONTENT_DIR: '' }).contentDir).toBe(resolve('content'));
  });

  test('may be another folder', () => {
    expect(readSettings({ CONTENT_DIR: '/tmp/noi-khac' }).contentDir).toBe('/tmp/noi-khac');
  });
});

test('only SITE_PREVIEW=1 keeps the pages at the build’s day', () => {
  expect(readSettings({ SITE_PREVIEW: '1' }).isPreview).toBe(true);
  expect(readSettings({}).isPreview).toBe(false);
  expect(readSettings({ SITE_PREVIEW: '0' }).isPreview).toBe(false);
});
