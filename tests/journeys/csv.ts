import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Presses a button that gives a file, and reads the file as a spreadsheet does: cells by the titles of their columns. */
export async function exported(page: Page, button: string): Promise<Record<string, string>[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  if (!text.startsWith('\uFEFF'))
    throw new Error('without its mark Excel takes the file for another encoding');
  const [titles = [], ...rows] = cellsOf(text.slice(1));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [titles[at] ?? '', cell])));
}

/** Rows of RFC 4180: quoted cells may hold anything, quotation marks twice. */
function cellsOf(csv: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
