/** Names of sites as offices have them: every sheet and frame carries them, and they look designed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { symbolAddress, typedAddress } from '../../../src/model/addresses.ts';
import { NATIONWIDE } from '../../../src/model/places/place.ts';
import { compose, typeOfRound } from '../../../src/press/boards/compose.ts';
import { layOutClipCard } from '../../../src/press/pictures/clip-card.ts';
import { renderSharePicture } from '../../../src/press/pictures/share-picture.ts';
import { proveSheet } from '../../../src/press/proof/proof-of-sheet.ts';
import { rasterisePdf } from '../../../src/press/proof/proof.ts';
import { qrModules } from '../../../src/press/qr/qr.ts';
import { scenesOfRound } from '../../../src/press/boards/scenes-of-round.ts';
import { renderSheet } from '../../../src/press/sheets/sheet.ts';
import { sheetFileName, sheetForms } from '../../../src/model/sheets/sheet-kinds.ts';
import type { Board } from '../../../src/schemas/board.ts';
import { boardsOf, roundOf } from '../../../src/views/board/frames-of.ts';
import { campaignAtPlace } from '../../../src/views/campaign/campaign-at-place.ts';
import { complete, fullest } from './samples.ts';
import { settingsOn, siteOf } from '../../support/sites/site-of.ts';
import { FROZEN_CONTENT } from '../../support/sites/frozen-content.ts';

/** Of 19, 36, 44, 45 and 48 signs, and one of 46 whose first part is all but its end. */
const HOSTS = [
  'gopy.example.gov.vn',
  'laykiennhandan.conganthanhhoa.gov.vn',
  'laykiennhandan.ubndthanhphohochiminh.example',
  'laykiennhandan.ubndthanhphohochiminhh.example',
  'laykiennhandan.conganthanhphohochiminhvn.gov.vnn',
  'laykiennhandanvedaihoidangtoanquoclanthuxiv.vn',
];

/** Every face there is: further sizes of a kind are the same face, larger. */
const FACES = [
  ...Map.groupBy(sheetForms(['colour']), ({ kind, size }) => `${kind} ${size.width > size.height}`),
].flatMap(([, [form]]) => (form ? [{ form, name: sheetFileName(form) }] : []));

const qrOf = (host: string) => ({
  symbolUrl: symbolAddress(`https://${host}`, 'A7K2M'),
  typedAddress: typedAddress(`https://${host}`, 'A7K2M'),
});

/** The lines an address takes in the text of a page, as a reader program finds them. */
function linesOf(address: string, text: string): string[] | undefined {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  for (let from = 0; from < lines.length; from++) {
    for (let count = 1; count <= 4; count++) {
      const taken = lines.slice(from, from + count);
      if (taken.join('') === address) return taken;
    }
  }
  return undefined;
}

test('the names have the lengths they stand for', () => {
  expect(HOSTS.map((host) => host.length)).toEqual([19, 36, 44, 45, 48, 46]);
});

describe.each(HOSTS)('%s', (host) => {
  const qr = qrOf(host);

  test.each(FACES)(
    'stands on $name in two lines at most, and its code is read by both decoders',
    async ({ form }) => {
      const pdf = renderSheet({ ...fullest, qr }, form);
      expect(await proveSheet(pdf, qrModules(qr.symbolUrl))).toEqual({
        zxing: qr.symbolUrl,
        qr: qr.symbolUrl,
      });
      const { text } = await rasterisePdf(pdf, 10);
      const lines = linesOf(qr.typedAddress, text) ?? [];
      expect(lines.length).toBeGreaterThanOrEqual(1);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines[1] ?? '/').toMatch(/^[./]/u);
    },
  );

  test('is shown by every board high enough, in a frame of its own and beside a code', () => {
    const { boards } = parse(readFileSync(`${FROZEN_CONTENT}/boards.yaml`, 'utf8')) as {
      boards: Board[];
    };
    const typed = { label: 'Xem cách góp ý', main: qr.typedAddress };
    const plain = { main: qr.typedAddress };
    for (const board of boards.filter(({ height }) => height >= 64)) {
      const composed = compose({ kind: 'address', isOver: false, wordings: [typed, plain] }, board);
      expect(composed.scenes, board.id).toHaveLength(1);
      expect(composed.scenes[0]?.text, board.id).toContain(qr.typedAddress);
      const wordings = [{ main: 'Quét mã để xem cách góp ý' }];
      const code = compose({ kind: 'code', isOver: false, ...qr, wordings, typed }, board);
      for (const { text } of code.scenes) expect(text, board.id).toContain(qr.typedAddress);
      expect(code.scenes.length === 1 || code.why, board.id).toBeTruthy();
    }
  });

  test('makes no other letters of a board small, and no line of it begins but with a dot or a slash', () => {
    const site = siteOf({
      ...settingsOn('2025-11-03', { contentDir: FROZEN_CONTENT }),
      siteUrl: `https://${host}`,
    });
    const { content } = site;
    // A first part of 43 letters stands in no line beside letters as large as they could be.
    const least = /[a-z]{40}/u.test(host) ? 0.6 : 0.8;
    for (const { place, board } of boardsOf(content).filter(
      ({ place: { key } }) => key === NATIONWIDE,
    )) {
      for (const campaign of content.campaigns) {
        const round = roundOf(site, campaignAtPlace(content, campaign, place));
        const messages = round.map(({ message }) => message);
        const others = messages.filter(({ kind }) => kind !== 'address');
        const [whole, without] = [typeOfRound(messages, board), typeOfRound(others, board)];
        expect((whole?.body.cap ?? 0) / (without?.body.cap ?? 1), board.id).toBeGreaterThan(least);
        const shown = scenesOfRound(round, board).scenes;
        for (const { name, message } of round.filter((one) => one.message.kind === 'address')) {
          const [{ main } = { main: '' }] = message.wordings;
          const scene = shown.find((one) => one.name.endsWith(name))?.scene;
          if (!scene) continue;
          const lines = scene.lines.flatMap(({ text }) => (main.includes(text) ? [text] : []));
          expect(lines.join(''), `${board.id} ${name}`).toBe(main);
          for (const text of lines.slice(1)) expect(text, board.id).toMatch(/^[./]/u);
        }
      }
    }
  });

  test('stands on share pictures and on the cards of clips', () => {
    expect(() =>
      renderSharePicture({
        title: complete.title,
        message: { text: complete.safety },
        about: complete.place,
        publisher: fullest.publisher,
        address: host,
        isOver: false,
        trial: true,
      }),
    ).not.toThrow();
    const around = { address: host, publisher: fullest.publisher, isOver: false, trial: true };
    const card = { kind: 'words', label: 'Ví dụ', title: 'Ví dụ', words: ['Ví dụ'] } as const;
    for (const shape of ['doc', 'ngang'] as const) {
      expect(() => layOutClipCard(card, shape, { index: 0, of: 1 }, around)).not.toThrow();
    }
  });
});
