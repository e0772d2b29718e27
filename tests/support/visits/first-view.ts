import type { Request } from 'playwright';
import { expect } from 'vitest';
import { KB, PAGE_BUDGETS } from '../../../src/model/policy/page-budgets.ts';

/** The kinds of pages a scanned code leads to. */
const SCANNED = /^\/(Q|huong-dan|dia-phuong)\/./;

interface Part {
  path: string;
  type: string;
  kb: number;
}

/** What travelled for a page that has come to rest, as the server counts it. */
function travelled(requests: readonly Request[]): Promise<Part[]> {
  return Promise.all(
    requests
      .filter((request) => request.url().startsWith('http'))
      .map(async (request) => ({
        path: new URL(request.url()).pathname,
        type: request.resourceType(),
        kb: Number((await request.response())?.headers()['content-length']) / KB,
      })),
  );
}

function expectWithin(budget: number, parts: readonly Part[]): void {
  const total = parts.reduce((sum, { kb }) => sum + kb, 0);
  const list = parts.map(({ path, kb }) => `${path} ${kb.toFixed(1)}`).join(', ');
  expect(total, `in KB: ${list}`).toBeLessThanOrEqual(budget / KB);
}

/** A first view on a phone asks for one page and its scripts, for no font, and for no more than they may weigh. */
export async function expectLight(address: string, requests: readonly Request[]): Promise<void> {
  const parts = await travelled(requests);
  const ofType = (type: string): Part[] => parts.filter((part) => part.type === type);
  expect(ofType('document')).toHaveLength(1);
  expect(ofType('script').length).toBeGreaterThan(0);
  expect(ofType('font')).toEqual([]);
  expectWithin(PAGE_BUDGETS.htmlWithStyle, ofType('document'));
  expectWithin(PAGE_BUDGETS.scripts, ofType('script'));
  if (SCANNED.test(address)) expectWithin(PAGE_BUDGETS.firstView, parts);
}
