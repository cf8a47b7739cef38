import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MarkedCache {
  begin(): void;
  end(): void;
}

/**
 * Gives up what a build that did not reach its end has left in the cache folder. Astro keeps pages while it builds,
 * and the list of their keys last: after a failure a key could stand for another state of its page.
 */
export function markCache(folder: string): MarkedCache {
  const mark = join(folder, 'building');
  return {
    begin() {
      if (existsSync(mark)) rmSync(join(folder, 'incremental-build.json'), { force: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(mark, '');
    },
    end: () => rmSync(mark, { force: true }),
  };
}
