import type { Problem } from '../../content-files/problem.ts';
import type { Entries } from '../../content-files/read-entries.ts';
import { shareMisfits } from '../../press/pictures/share-misfits.ts';
import { renderSharePicture } from '../../press/pictures/share-picture.ts';
import { PressError } from '../../press/press-error.ts';
import { sheetMisfits } from '../../press/sheets/sheet-boxes.ts';
import { kindOf } from '../../model/sheets/sheet-kinds.ts';
import { renderSheet } from '../../press/sheets/sheet.ts';
import type { NamedMisfit } from '../../press/sheets/text-boxes.ts';
import { sheetFieldOf } from './fields-of.ts';
import { problemOf, type WrittenField } from './press-bound.ts';
import { sharePictures } from './pictures.ts';
import { factsOfSheet, publishedSheets } from '../sheet/published-sheets.ts';
import type { Site } from '../../site.ts';

/** A text that does not fit, where it is written, and what it is drawn on. */
interface Found {
  field: WrittenField;
  misfit: NamedMisfit;
  on: string;
}

/** Names of sheets a message lists; the others are counted. */
const NAMED = 3;

/**
 * Finds texts that are too long for the place they have on a sheet or on the picture of a link.
 * What seems too long is drawn before it is called so.
 * @param entries where the texts are written
 */
export function checkFits(entries: Entries, site: Site): Problem[] {
  const found = [...onSheets(entries, site), ...onPictures(entries, site)];
  const byField = Map.groupBy(found, ({ field: { entry, path } }) =>
    [entry.parsed.file, entry.parsed.at(path).line, ...path].join(' '),
  );
  return [...byField.values()].map(problemWith);
}

function onSheets(entries: Entries, site: Site): Found[] {
  return publishedSheets(site.content).flatMap((sheet): Found[] => {
    const facts = factsOfSheet(site, sheet);
    const { kind, size } = sheet.form;
    const misfits = sheetMisfits(facts, sheet.form);
    if (!isRefused(misfits, () => renderSheet(facts, sheet.form))) return [];
    return misfits.map((misfit) => ({
      misfit,
      field: sheetFieldOf(entries, sheet, misfit),
      on: `${kindOf(kind).name} ${size.name}`,
    }));
  });
}

function onPictures(entries: Entries, site: Site): Found[] {
  return sharePictures(entries, site).flatMap(({ picture, fieldOf }): Found[] => {
    const misfits = shareMisfits(picture);
    if (!isRefused(misfits, () => renderSharePicture(picture))) return [];
    return misfits.map((misfit) => ({ misfit, field: fieldOf(misfit.of), on: 'Hình chia sẻ' }));
  });
}

/** The engine's measures of texts that seemed not to fit; many sheets have the same. */
const refusals = new Map<string, boolean>();

function isRefused(misfits: readonly NamedMisfit[], draw: () => unknown): boolean {
  if (misfits.length === 0) return false;
  const key = JSON.stringify(misfits);
  const known = refusals.get(key) ?? refuses(draw);
  refusals.set(key, known);
  return known;
}

function refuses(draw: () => unknown): boolean {
  try {
    draw();
    return false;
  } catch (error) {
    if (error instanceof PressError) return true;
    throw error;
  }
}

function problemWith(found: readonly Found[]): Problem {
  const [worst] = found.toSorted((a, b) => b.misfit.over - a.misfit.over);
  if (!worst) throw new RangeError('no misfit');
  const { field, misfit } = worst;
  const all = [...new Set(found.map(({ on }) => on))];
  const more = all.length > NAMED ? ` và ${all.length - NAMED} bản khác` : '';
  const on = `${all.slice(0, NAMED).join(', ')}${more}`;
  if (misfit.piece === undefined) {
    return problemOf(
      field,
      `dài quá, không đủ chỗ in (${on})`,
      `viết ngắn lại, bớt ít nhất ${misfit.over} chữ cái`,
    );
  }
  const letters = Array.from(misfit.piece).length;
  return problemOf(
    field,
    `có "${misfit.piece}" gồm ${letters} chữ cái liền nhau, rộng hơn một dòng (${on})`,
    `tách bằng dấu cách, hoặc viết ngắn lại còn khoảng ${letters - misfit.over} chữ cái`,
  );
}
