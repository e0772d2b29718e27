/** What the frozen files of editors say, read without the project's own readers. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { FROZEN_CONTENT } from './frozen-content.ts';

export interface CodeRow {
  code: string;
  campaign: string;
  place: string;
  channel: string;
  /** Empty where the row has none. */
  point?: string;
  retiredOn?: string;
  retiredBecause?: string;
}

export interface BoardRow {
  id: string;
  width: number;
  height: number;
  /** `full`, or the one colour of its lamps. */
  colour: string;
}

/** The register of printed codes of a content folder. */
export function codeRows(folder: string = FROZEN_CONTENT): CodeRow[] {
  return parseCsv(readFileSync(`${folder}/codes.csv`), {
    columns: true,
  }) as unknown as CodeRow[];
}

/** The boards of a content folder frames are drawn for. */
export function boardRows(folder: string = FROZEN_CONTENT): BoardRow[] {
  return (parseYaml(readFileSync(`${folder}/boards.yaml`, 'utf8')) as { boards: BoardRow[] })
    .boards;
}

/** Every board with its part of the address: the presets, and those that places have of their own. */
export function boardKeys(): (BoardRow & { key: string })[] {
  const presets = boardRows();
  const local = localityKeys().flatMap((place) => {
    const file = [`${place}/province`, place].map(
      (name) => `${FROZEN_CONTENT}/localities/${name}.yaml`,
    );
    const { standardBoards = [], boards = [] } = parseYaml(
      readFileSync(file.find((path) => existsSync(path)) ?? '', 'utf8'),
    ) as { standardBoards?: string[]; boards?: BoardRow[] };
    const mine = [...presets.filter(({ id }) => standardBoards.includes(id)), ...boards];
    return mine.map((board) => ({ ...board, key: `${place}/${board.id}` }));
  });
  return [...presets.map((board) => ({ ...board, key: board.id })), ...local];
}

/** The hosts a link may lead to. */
export function linkHosts(folder: string = FROZEN_CONTENT): string[] {
  return (parseYaml(readFileSync(`${folder}/site.yaml`, 'utf8')) as { linkHosts: string[] })
    .linkHosts;
}

/** Names of the content files that match a pattern, without extension. */
export function idsOf(pattern: string): string[] {
  return globSync(`${FROZEN_CONTENT}/${pattern}`)
    .map((path) => basename(path).replace(/\.\w+$/, ''))
    .sort();
}

/** Names of the guides, shared ones and those of one campaign. */
export function guideIds(): string[] {
  return [...idsOf('guides/*.mdx'), ...idsOf('campaigns/*/guides/*.mdx')];
}

/** `<province>` and `<province>/<commune>` of every locality. */
export function localityKeys(): string[] {
  const provinces = globSync(`${FROZEN_CONTENT}/localities/*/province.yaml`).map((path) =>
    basename(dirname(path)),
  );
  const communes = globSync(`${FROZEN_CONTENT}/localities/*/*.yaml`)
    .filter((path) => !path.endsWith('province.yaml'))
    .map((path) => `${basename(dirname(path))}/${basename(path, '.yaml')}`);
  return [...provinces, ...communes].sort();
}

/** Names of the campaigns. */
export function campaignIds(): string[] {
  return globSync(`${FROZEN_CONTENT}/campaigns/*/campaign.yaml`)
    .map((path) => basename(dirname(path)))
    .sort();
}

/** Names of the support points. */
export function supportPointIds(): string[] {
  return globSync(`${FROZEN_CONTENT}/localities/*/support-points.csv`).flatMap((path) => {
    const rows = parseCsv(readFileSync(path), { columns: true }) as unknown as { id: string }[];
    return rows.map(({ id }) => id);
  });
}
