import { fetchFinderData } from '../components/finder/finderData.ts';

/** All that the finder knows, as data: for the function that answers it, and for whoever reads it with a program. */
export async function GET(): Promise<Response> {
  return new Response(`${JSON.stringify(await fetchFinderData())}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
