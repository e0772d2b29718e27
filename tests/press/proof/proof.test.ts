/** What the proof of a sheet lets pass, and what it stops. */
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { drawnSymbol } from '../../../src/press/proof/drawn-symbol.ts';
import { sheetDrawing } from '../../../src/press/proof/sheet-drawing.ts';
import { sheetProver, type SheetReading } from '../../../src/press/proof/sheet-prover.ts';
import { drawQr } from '../../../src/press/qr/qr.ts';
import { sheetFileName, sheetForms } from '../../../src/model/sheets/sheet-kinds.ts';
import type { SheetFacts } from '../../../src/press/sheets/sheet-facts.ts';
import { renderSheet } from '../../../src/press/sheets/sheet.ts';
import { complete, draw, longest, poster } from '../sheets/samples.ts';

const addressOf = (code: string): string => `HTTPS://GOPY.EXAMPLE.GOV.VN/Q/${code}`;

const withCode = (code: string, facts: SheetFacts = poster): SheetFacts => ({
  ...facts,
  code,
  qr: { symbolUrl: addressOf(code), typedAddress: addressOf(code).toLowerCase().slice(8) },
});

const other = draw({ ...withCode('B8M3N'), place: 'Phường Văn Miếu - Quốc Tử Giám, Hà Nội' });

/** A prover that has seen the layout of the poster. */
async function provenBefore(): Promise<ReturnType<typeof sheetProver>> {
  const prove = sheetProver();
  expect((await prove(draw(poster), poster.qr.symbolUrl, false)).by).toBe('pixels');
  return prove;
}

/** A sheet whose drawing program was tampered with. */
function planted(edit: (program: string) => string): Uint8Array {
  const file = Buffer.from(other);
  const { program } = sheetDrawing(other);
  const changed = edit(program);
  expect(changed).not.toBe(program);
  for (let at = 0; (at = file.indexOf('\nstream\n', at)) >= 0; at++) {
    const end = file.indexOf('\nendstream', at);
    const packed = file.subarray(at + 8, end);
    if (packed[0] !== 0x78 || inflateSync(packed).toString('latin1') !== program) continue;
    const stream = deflateSync(Buffer.from(changed, 'latin1'));
    const head = file.toString('latin1', 0, at);
    const length = head.lastIndexOf('/Length ');
    const dictionary = head.slice(length).replace(/\d+/u, String(stream.length));
    const before = Buffer.from(head.slice(0, length) + dictionary + '\nstream\n', 'latin1');
    return Buffer.concat([before, stream, file.subarray(end)]);
  }
  throw new Error('no such stream');
}

/** The panel's and the symbol's matrix in the poster, and what is filled. */
const PANEL = /q\n([\d.]+) 0 0 (-[\d.]+) ([\d.]+) ([\d.]+) cm\n(\/c\d cs\n)1 scn\n0 0 m\n33 0 l/u;
const SYMBOL = /(0 33 l\nh\nf\nQ\nq\n[\d.]+ 0 0 -[\d.]+ )([\d.]+)( [\d.]+ cm\n\/c\d cs\n)0 scn/u;

async function fateOf(pdf: Uint8Array): Promise<SheetReading | string> {
  const prove = await provenBefore();
  return prove(pdf, addressOf('B8M3N'), false).catch((error: unknown) => (error as Error).message);
}

describe.each(sheetForms().map((form) => ({ form, name: sheetFileName(form) })))(
  '$name',
  ({ form }) => {
    it('has every module of its symbol in the file, as the encoder made it', () => {
      for (const facts of [complete, { ...complete, qr: longest.qr }]) {
        const { modules, dark } = drawnSymbol(sheetDrawing(renderSheet(facts, form)));
        const symbol = drawQr(facts.qr.symbolUrl);
        expect(modules).toBe(symbol.modules);
        expect(Buffer.from(dark).equals(Buffer.from(symbol.dark))).toBe(true);
      }
    });
  },
);

test('the first sheet of a layout is read from pixels, one of another place from its modules', async () => {
  const prove = await provenBefore();
  const address = addressOf('B8M3N');
  expect(await prove(other, address, false)).toMatchObject({
    zxing: address,
    qr: address,
    by: 'modules',
  });
  expect(await prove(other, address, true)).toMatchObject({
    zxing: address,
    qr: address,
    by: 'pixels',
  });
});

test('a sound code that one decoder misses at the coarsest size stops no build', async () => {
  const address = 'HTTPS://THU.EXAMPLE.GOV.VN/Q/AAD8C/';
  const qr = { symbolUrl: address, typedAddress: 'thu.example.gov.vn/q/aad8c' };
  const pdf = draw({ ...complete, code: 'AAD8C', qr }, 'pocket-card');
  expect(await sheetProver()(pdf, address, true)).toMatchObject({ zxing: address, qr: address });
});

test('a sheet of another layout is read from pixels', async () => {
  const prove = await provenBefore();
  const [over, trial] = [
    { ...poster, ended: 'Đã kết thúc', help: null },
    { ...poster, trial: true },
  ];
  const sheets = [over, trial].map((facts) => draw(facts));
  for (const pdf of [...sheets, draw(poster, 'guide-poster', 'saving')]) {
    expect((await prove(pdf, poster.qr.symbolUrl, false)).by).toBe('pixels');
  }
});

describe('a planted fault is found in a sheet of a layout that is proven', () => {
  test('another sheet’s code, a wrong address: both decoders say what they read', async () => {
    const wrong = 'HTTPS://GOPY.EXAMPLE.GOV.VN/Q/C9N4P';
    const facts = withCode('B8M3N');
    const pdf = draw({ ...facts, qr: { ...facts.qr, symbolUrl: wrong } });
    expect(await fateOf(pdf)).toMatchObject({ zxing: wrong, qr: wrong });
  });

  test('a moved symbol', async () => {
    const pdf = planted((program) =>
      program.replace(SYMBOL, (_all, before: string, left: string, after: string) =>
        [before, (Number(left) + 8).toFixed(4), after, '0 scn'].join(''),
      ),
    );
    expect(await fateOf(pdf)).toBe('the symbol is not in the middle of its panel');
  });

  test('a code moved off the page', async () => {
    const { panel } = drawnSymbol(sheetDrawing(other));
    const pdf = planted((program) => program.replaceAll(String(panel.left), '-40'));
    expect(await fateOf(pdf)).not.toMatchObject({ by: 'modules' });
  });

  test('a missing quiet zone', async () => {
    const pdf = planted((program) =>
      program.replace('0 0 m\n33 0 l\n33 33 l\n0 33 l\n', '0 0 m\n29 0 l\n29 29 l\n0 29 l\n'),
    );
    expect(await fateOf(pdf)).toBeTypeOf('string');
  });

  test('white on white', async () => {
    const pdf = planted((program) => program.replace(SYMBOL, '$1$2$31 scn'));
    expect(await fateOf(pdf)).toBe('the code is not drawn as ours are');
  });

  test('a ground that is not white', async () => {
    const pdf = planted((program) =>
      program.replace(PANEL, (all) => all.replace('1 scn', '0.2 scn')),
    );
    expect(await fateOf(pdf)).toBe('the code is not drawn as ours are');
  });

  test('a clipped edge', async () => {
    const { panel } = drawnSymbol(sheetDrawing(other));
    const right = /\n([\d.]+) [\d.]+ l\n[\d.]+ [\d.]+ l\n[\d.]+ [\d.]+ l\nh\nW\nn\n/u;
    const pdf = planted((program) => {
      const [clip = '', edge = ''] = right.exec(program) ?? [];
      expect(Number(edge)).toBeCloseTo(panel.right, 2);
      return program.replace(clip, clip.replaceAll(edge, String(Number(edge) - 60)));
    });
    expect(await fateOf(pdf)).toBe('the code is cut');
  });

  test('something drawn over it', async () => {
    const { panel } = drawnSymbol(sheetDrawing(other));
    const cover = `q\n/c0 cs\n1 scn\n${panel.left} ${panel.bottom} m\n300 150 l\n300 400 l\nh\nf\nQ\n`;
    const fate = await fateOf(planted((program) => program + cover));
    expect(fate).toMatchObject({ by: 'pixels' });
    expect(fate).not.toMatchObject({ zxing: addressOf('B8M3N'), qr: addressOf('B8M3N') });
  });

  test('letters that run into it: the page is looked at', async () => {
    const { panel } = drawnSymbol(sheetDrawing(other));
    const y = (panel.top + panel.bottom) / 2;
    const pdf = planted((program) =>
      program.replace(/q\n1 0 0 -1 45\.354332 [\d.]+ cm/u, `q\n1 0 0 -1 45.354332 ${y} cm`),
    );
    expect(await fateOf(pdf)).toMatchObject({ by: 'pixels' });
  });

  test('a module that is wrong, which decoders forgive', async () => {
    // A dark module that stands alone.
    const square = [
      ...sheetDrawing(other).program.matchAll(/(?<=h\n)(\d+) (\d+) m\n.+\n.+\n.+\nh\n/gu),
    ]
      .map(([outline, x, y]) => ({ outline, x: Number(x), y: Number(y) }))
      .find(({ outline, x, y }) => outline.includes(`\n${x + 1} ${y + 1} l\n`));
    const pdf = planted((program) => program.replace(square?.outline ?? '', ''));
    expect(await fateOf(pdf)).toBe('a module of the code is wrong');
  });
});
