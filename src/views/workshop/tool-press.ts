import { WORKSHOP_URL } from '../../model/addresses.ts';
import { webParts } from '../../press/engine/web-parts.ts';
import type { Site } from '../../site.ts';
import { nameFiles } from '../point/finder-data.ts';

/** What a tool of the workshop needs to draw: scripts of workers, the press, names of units. */
export interface ToolPress {
  /** Address of the worker's script. */
  worker: string;
  /** What is fetched once. */
  parts: readonly { url: string; bytes: number }[];
  /** The files of older names of units. */
  keys: readonly string[];
}

/**
 * What a tool needs.
 * @param worker address of its worker's script
 */
export const toolPress = (site: Site, worker: string): ToolPress => ({
  worker,
  parts: webParts().map(({ file, bytes }) => ({
    url: `${WORKSHOP_URL}may/${file}`,
    bytes: bytes.length,
  })),
  keys: [...nameFiles(site).keys()],
});

/**
 * What is fetched the first time, for the person who decides to: "11 MB".
 * @param press what the tool needs
 */
export const pressWeight = ({ parts }: ToolPress): string =>
  `${Math.ceil(parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6)} MB`;
