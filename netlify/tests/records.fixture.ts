import { load } from 'cheerio';
import { readEnvironment } from '../environment.ts';
import myRecord from '../functions/my-record.ts';
import { contextOf, tokenFor } from './links.fixture.ts';

/** Opens somebody's own record by its link, or sends one of its forms, as their browser does. */
export async function openRecord(id: string, form?: Record<string, string | string[]>, query = '') {
  const token = await tokenFor('record', id, new Date());
  const { context, later } = contextOf({ token }, '192.0.2.30');
  const body = new URLSearchParams(
    Object.entries(form ?? {}).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
  const url = `${readEnvironment().SITE_URL}/my-record/${token}${query}`;
  const response = await myRecord(new Request(url, form ? { method: 'POST', body } : {}), context);
  await later();
  const text = await response.text();
  const $ = load(text);
  const { status, headers } = response;
  return { status, headers, text, $, h1: $('h1').text() };
}
