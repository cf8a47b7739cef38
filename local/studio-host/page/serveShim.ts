import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { type Answer, plainAnswer } from '../answer.ts';

const shimDir = join(import.meta.dirname, '..', 'shim');

/**
 * Answers `/_local/<name>` with a file of `shim/`, its types taken away; `shim.js` is the first of them and the
 * others are imported from it by their `.ts` names.
 */
export async function serveShim(name: string): Promise<Answer> {
  const fileName = name === 'shim.js' ? 'shim.ts' : name;
  const known = (await readdir(shimDir)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  if (!known.includes(fileName)) return plainAnswer(404, 'No such file.');
  const source = await readFile(join(shimDir, fileName), 'utf8');
  return {
    status: 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
    body: withoutTypes(source),
  };
}

/** Node prints one warning that this is experimental; a person who starts the stack can do nothing with it. */
function withoutTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
