import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const underWay = new Map<string, Promise<Uint8Array>>();

/**
 * Gives the bytes kept under `name` in `dir`, or computes and keeps them. Equal requests at the same moment share
 * one computation, and a file appears only whole, so that a stop in between leaves no half picture.
 */
export async function cached(
  dir: string,
  name: string,
  compute: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const hash = createHash('sha256').update(name).digest('hex');
  const path = join(dir, hash.slice(0, 2), hash.slice(2));
  const running = underWay.get(path);
  if (running) return running;
  const work = readOrCompute(path, compute).finally(() => underWay.delete(path));
  underWay.set(path, work);
  return work;
}

async function readOrCompute(path: string, compute: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await readFile(path).catch(ignoreMissing);
  if (kept) return kept;
  const bytes = await compute();
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(join(path, '..'), { recursive: true });
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return bytes;
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
