import { describe, expect, it } from 'vitest';
import { compilePdf } from '../../../src/press/engine/compiler.ts';
import { PressError } from '../../../src/press/press-error.ts';

describe('the press', () => {
  it('stops with the reason when a template gets no data it can draw', () => {
    const draw = (): unknown => compilePdf('sheet', {}, 'guide-poster A7K2M', 0);
    expect(draw).toThrow(PressError);
    expect(draw).toThrow(/^guide-poster A7K2M: .*dictionary does not contain key/u);
  });
});
