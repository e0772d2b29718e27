import type { APIRoute, GetStaticPaths } from 'astro';
import type { CodeShard } from '../../../model/codes/code-index.ts';
import { codeShards } from '../../../views/code/code-shards.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths = (() =>
  [...codeShards(currentSite())].map(([prefix, shard]) => ({
    params: { prefix },
    props: { shard },
  }))) satisfies GetStaticPaths;

/** The codes that begin with the same two characters: for `/kiem-tra/`. */
export const GET: APIRoute<{ shard: CodeShard }> = ({ props }) => Response.json(props.shard);
