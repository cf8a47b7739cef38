import type { APIContext } from 'astro';
import { NUMBERS_PATH } from '../../program/cities/summary.ts';
import { fetchCityNumbers } from '../sanity/cityNumbers.ts';

/** The numbers that this city shares with others, signed; no file where staff share none. */
export async function getStaticPaths() {
  const numbers = await fetchCityNumbers();
  const file = NUMBERS_PATH.replace(/^\/|\.json$/g, '');
  return numbers ? [{ params: { file }, props: { text: numbers.file } }] : [];
}

/** As it was signed, byte for byte. */
export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(`${props.text}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
