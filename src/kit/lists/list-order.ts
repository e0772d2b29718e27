/** A list of sheets: the message from the page to the worker, and the answer for every row. */
import type { Province } from '../../model/places/units.ts';
import type { VariantName } from '../../model/sheets/sheet-kinds.ts';
import type { ProvinceSheets, WorkshopFile } from '../../press/workshop/order.ts';

/** Units of today and their older names, packed. */
export interface UnitList {
  provinces: readonly Province[];
  communes: readonly (readonly [code: string, name: string, type: string, province: string])[];
  former: readonly (readonly [
    name: string,
    type: string,
    district: string,
    province: string,
    newCode: string,
    isWhole: 0 | 1,
  ])[];
}

/** A list as it was dropped, with what rows are read against. */
export interface DroppedList {
  name: string;
  bytes: Uint8Array;
  units: UnitList;
  common: WorkshopFile;
  labels: Readonly<Record<VariantName, string>>;
}

/** What a list needs before its sheets can be drawn. */
export interface ListNeeds {
  rows: number;
  remarks: readonly string[];
  /** Address parts of the provinces whose sheets are asked for. */
  provinces: readonly string[];
}

/** What is known when drawing begins. */
export interface ListStart {
  /** By the address part of the province. */
  provinces: Readonly<Record<string, ProvinceSheets>>;
  /** epoch ms */
  now: number;
}
