import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Answer } from '../answer.ts';
import { mimeType } from './mimeTypes.ts';
import { withoutRemoteFonts } from './remoteParts.ts';

/** Vite puts eight characters of a hash of the content before the ending. */
const hashedName = /-[\w-]{8}\.\w+$/;

/** Answers with a file of the Studio. What carries a hash in its name is kept by the browser for good. */
export async function serveFile(path: string): Promise<Answer> {
  const contentType = mimeType(path);
  const bytes = await readFile(path);
  const isHashed = hashedName.test(basename(path));
  return {
    status: 200,
    headers: {
      'content-type': contentType,
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
    body: contentType.startsWith('text/css') ? withoutRemoteFonts(bytes.toString()) : bytes,
  };
}
