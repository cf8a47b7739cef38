import { readFile } from 'node:fs/promises';

/** Styles, words and frame of the site's own page in each language, so that both sides write pages of one weight. */
export default async function frame() {
  return JSON.parse(await readFile(process.env.PEER_FRAME, 'utf8'));
}
