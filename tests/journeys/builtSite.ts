import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { addresses } from './journey.ts';

/** The bytes of a file; those of the search index are packed. */
function contentOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** The files of the site as it is now that hold a word, or are named after it: pages, pictures, feeds, the search index. */
export function filesThatHold(word: string): string[] {
  const site = join(addresses.state, 'site');
  return globSync('**/*', { cwd: site }).filter((name) => {
    const file = join(site, name);
    return name.includes(word) || (statSync(file).isFile() && contentOf(file).includes(word));
  });
}
