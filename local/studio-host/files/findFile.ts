import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * Finds the file that a URL path names within `dir`. Null when there is none, when the path is malformed, or when
 * it leads out of the folder, by `..` in any spelling or by a symbolic link.
 */
export async function findFile(dir: string, urlPath: string): Promise<string | null> {
  const name = decode(urlPath);
  if (name === null || name.includes('\0')) return null;
  try {
    const root = await realpath(dir);
    const file = await realpath(join(root, name));
    if (!file.startsWith(root + sep)) return null;
    return (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

function decode(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}
