import { keptDrawing } from '#press/kept';
import { queryTemplate } from '../engine/compiler.ts';
import type { Template, TemplateData } from '../engine/engine.ts';
import { misfitIn, type Misfit, type SetText, type TextBox } from './text-box.ts';

/** A text as templates take it: in pieces, or with the widths of its pieces. */
type Text = readonly string[] | { pieces: readonly string[] };

/** A name and what it says: an item of a list of facts. */
interface Fact {
  value: readonly string[];
}

/**
 * The data of a template with a name in the place of each text: the template then tells the measures of
 * the boxes, and sets nothing.
 * @param value the data, or a part of it
 * @param kept names of texts that the template does not fit to a box
 * @param name of the part
 */
export function withProbes(value: unknown, kept: readonly string[] = [], name = ''): unknown {
  if (kept.includes(name) || typeof value !== 'object' || value === null) return value;
  if (isText(value) || (Array.isArray(value) && value.every(isItem))) return { probe: name };
  if (Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      withProbes(part, kept, name === '' ? key : `${name}.${key}`),
    ]),
  );
}

/**
 * The places a template keeps for its texts, by its own account: nothing of its layout is written down
 * twice. Asked once for each edition of the templates.
 * @param template which
 * @param data for it, with names in the place of texts
 */
export function textBoxes(template: Template, data: TemplateData): TextBox[] {
  const key = JSON.stringify([template, data]);
  const boxes = known.get(key) ?? queryBoxes(template, data);
  known.set(key, boxes);
  return boxes;
}

const known = new Map<string, TextBox[]>();

function queryBoxes(template: Template, data: TemplateData): TextBox[] {
  const memory = keptDrawing({ boxesOf: template, data });
  const copy = memory.copy();
  if (copy) return JSON.parse(new TextDecoder().decode(copy)) as TextBox[];
  const queried = queryTemplate(template, data, `boxes of ${template}`, '<box>') as TextBox[];
  const boxes = [...new Map(queried.map((box) => [JSON.stringify(box), box])).values()];
  memory.keep(new TextEncoder().encode(JSON.stringify(boxes)));
  return boxes;
}

/** A text that seems not to fit, by its name in the template's data: `title`, `point.facts`. */
export type NamedMisfit = Misfit & { of: string };

/** What a box has been asked before: places share nearly all their texts. */
const answers = new Map<string, Misfit | undefined>();

/**
 * The texts that seem not to fit their boxes. It is reckoned without the engine, for thousands of sheets, and
 * a little too strictly: the engine has the last word.
 * @param boxes of a template
 * @param data for it
 * @throws PressError when the font lacks a sign
 */
export function misfitsIn(boxes: readonly TextBox[], data: TemplateData): NamedMisfit[] {
  return boxes.flatMap((box): NamedMisfit[] => {
    const texts = textsFor(data, box);
    const key = JSON.stringify([box, texts]);
    if (!answers.has(key)) answers.set(key, texts.length > 0 ? misfitIn(box, texts) : undefined);
    const misfit = answers.get(key);
    return misfit ? [{ ...misfit, of: box.of }] : [];
  });
}

/**
 * The texts that stand in boxes, as they are read.
 * @param boxes of a template
 * @param data for it
 */
export const wordsInBoxes = (boxes: readonly TextBox[], data: TemplateData): string[] =>
  boxes.flatMap((box) =>
    textsFor(data, box).map(({ pieces }) => pieces.join(box.glue).normalize('NFC')),
  );

/**
 * The texts that go into a box; none where the data has none.
 */
function textsFor(data: TemplateData, box: TextBox): SetText[] {
  let value: unknown = data;
  for (const key of box.of.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  if (isText(value)) return [{ pieces: piecesOf(value) }];
  if (!Array.isArray(value)) return [];
  const items = value.filter(isItem).map(itemOf);
  // Cut in several ways, the finest fits wherever another does.
  return box.gap > 0 ? items : items.slice(-1);
}

const isText = (value: unknown): value is Text =>
  Array.isArray(value)
    ? value.length > 0 && value.every((piece) => typeof piece === 'string')
    : typeof value === 'object' && value !== null && 'pieces' in value;

const isItem = (value: unknown): value is Text | Fact =>
  isText(value) || (typeof value === 'object' && value !== null && 'value' in value);

const piecesOf = (text: Text): readonly string[] => ('pieces' in text ? text.pieces : text);

const itemOf = (item: Text | Fact): SetText => ({
  pieces: 'value' in item ? item.value : piecesOf(item),
});
