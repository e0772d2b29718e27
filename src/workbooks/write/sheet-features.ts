/** What the writing library leaves out of a sheet: checks of cells, and how it lies on paper. */
import type { Feature } from 'write-excel-file/universal';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { ruleValidation, type CellRule } from './cell-rules.ts';
import { dropDownValidation, type DropDown } from './drop-downs.ts';

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** What a sheet has besides its cells. */
interface SheetExtras {
  dropDowns?: readonly DropDown[] | undefined;
  rules?: readonly CellRule[] | undefined;
  /** Whether it lies across the paper, all columns on one page. */
  isWide?: boolean | undefined;
}

/**
 * Puts into each sheet what it has besides cells.
 * @param sheets in order
 */
export function sheetFeatures(sheets: readonly SheetExtras[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const { dropDowns = [], rules = [], isWide } = sheets[sheetIndex] ?? {};
            const checks = [...dropDowns.map(dropDownValidation), ...rules.map(ruleValidation)];
            const checked =
              checks.length === 0
                ? xml
                : inserted(
                    xml,
                    `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>`,
                  );
            return isWide === true ? asWide(checked) : checked;
          },
        },
      },
    },
  };
}

const inserted = (xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings(SHEET, 'worksheet') ?? [],
    'worksheet',
  );

/** As wide as the paper, as long as it takes (18.3.1.63, 18.3.1.65). */
const asWide = (xml: string): string =>
  inserted(
    inserted(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
