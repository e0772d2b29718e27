import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../../src/content-files/load-content.ts';
import { refusalOf } from '../../../src/views/printable/press-problems.ts';
import { instanceContent, PAYLOADS_CONTENT, SITES } from './sites.ts';
import { settingsOn } from './site-of.ts';

/**
 * What is put behind a text: ends attributes of either quote, opens an element, names one by
 * entities, ends a section of data. The check refuses some in some fields: then the next is tried.
 */
const PAYLOADS = [
  `"'><b x='y'>&lt;i&gt; ]]></script>.`,
  `"'><b x>&lt;i>.`,
  `"' &lt;b x&gt;.`,
  `"'.`,
] as const;

const SOURCE = instanceContent('vi-du');

/** A text of words, alone in its line of YAML or in a cell; not an id, a day, an address. */
const YAML_TEXT = /^(\s*(?:- )?(?:[a-z]\w*: |- ))((?=.*[^!-~])[^!-@[-`{-~][^:{}[\]]*)$/u;
const CELL_TEXT = /(?<=,)(?:"([^"]*[^ -~][^"]*)"|([^,"]*[^ -~][^,"]*))(?=,)/gu;

/** A line of a content file with a payload behind each of its texts. */
function withPayload(file: string, line: string, payload: string): string {
  if (file.endsWith('.csv')) {
    return line.replaceAll(
      CELL_TEXT,
      (_, quoted?: string, bare?: string) =>
        `"${`${quoted ?? bare ?? ''} ${payload}`.replaceAll('"', '""')}"`,
    );
  }
  return line.replace(
    YAML_TEXT,
    (_, before: string, text: string) => before + JSON.stringify(`${text} ${payload}`),
  );
}

/**
 * Writes the content of the instance `vi-du` with a payload behind every text that the check takes one in.
 * @returns how many texts carry one
 */
export function writePayloadContent(): number {
  rmSync(PAYLOADS_CONTENT, { recursive: true, force: true });
  cpSync(SOURCE, PAYLOADS_CONTENT, { recursive: true });
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|md|mdx|csv)$/.test(name) && !/^(units|codes)/.test(name))
    .map((name) => ({ name, lines: readFileSync(join(SOURCE, name), 'utf8').split('\n') }));
  /** By line, how many payloads the check has refused there. */
  const refused = new Map<string, number>();
  for (;;) {
    let carrying = 0;
    for (const { name, lines } of files) {
      const written = lines.map((line, at) => {
        const payload = PAYLOADS[refused.get(`${name}:${at + 1}`) ?? 0];
        const changed = payload === undefined ? line : withPayload(name, line, payload);
        if (changed !== line) carrying += 1;
        return changed;
      });
      writeFileSync(join(PAYLOADS_CONTENT, name), written.join('\n'));
    }
    const places = refusedPlaces();
    if (places.length === 0) return carrying;
    for (const place of places) {
      const times = (refused.get(place) ?? 0) + 1;
      if (times > PAYLOADS.length) throw new Error(`refused without a payload: ${place}`);
      refused.set(place, times);
    }
  }
}

/** File and line of what the check refuses: "site.yaml:3". */
function refusedPlaces(): string[] {
  const settings = settingsOn(SITES['vi-du'].SITE_NOW, { contentDir: PAYLOADS_CONTENT });
  const report = refusalOf(loadContent(settings), settings) ?? '';
  const places = report.matchAll(/^(\S+?:\d+)(?::\d+)?$/gmu);
  return [
    ...new Set([...places].map(([, place = '']) => place.replace(`${PAYLOADS_CONTENT}/`, ''))),
  ];
}
