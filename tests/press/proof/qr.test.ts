import fc from 'fast-check';
import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { drawQr, qrPanelSvg } from '../../../src/press/qr/qr.ts';

const address = (signs: number): string => 'HTTPS://'.padEnd(signs, 'A7K2M./');

describe('a QR symbol', () => {
  it.each([
    [20, 1, 'M'],
    [29, 2, 'Q'],
    [38, 2, 'M'],
    [47, 3, 'Q'],
  ])('of an upper-case address of %i signs has version %i at level %s', (signs, version, level) => {
    const symbol = drawQr(address(signs));
    expect([symbol.version, symbol.level]).toEqual([version, level]);
    expect(symbol.modules).toBe(17 + 4 * version);
  });

  it('needs more modules for the same address in lower case', () => {
    const upper = drawQr(address(38));
    expect(drawQr(upper.url.toLowerCase()).modules).toBeGreaterThan(upper.modules);
  });

  it('is one filled path on a white panel four modules larger on each side', () => {
    const svg = qrPanelSvg(drawQr(address(29)));
    expect(svg).toContain('viewBox="0 0 33 33"');
    expect(svg).toContain('translate(4 4)');
    expect(svg.match(/<path/gu)).toHaveLength(2);
    expect(svg).not.toMatch(/stroke/u);
  });

  it('lies under the mask the encoder itself would choose, whatever the address', () => {
    const sign = fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+./:-'));
    const someAddress = fc.string({ unit: sign, minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(someAddress, (url) => {
        const { version, level, dark, modules } = drawQr(url);
        const whole = create([{ data: url, mode: 'alphanumeric' }], {
          version,
          errorCorrectionLevel: level,
        }).modules;
        expect(modules).toBe(whole.size);
        expect(Buffer.from(dark).equals(whole.data)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused for an empty address', () => {
    expect(() => drawQr('')).toThrow();
  });
});
