import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINK = /<a\b[^>]*?\shref="(\/[^"?#{]*)[^"]*"[^>]*>([\s\S]*?)<\/a>/g;

/** A link that leads to a page of ours that is not there: where it leads, and a sentence for staff. */
export interface DeadLink {
  path: string;
  sentence: string;
}

const OF_A_PERSON = /^(\/[a-z]{2})?\/connectors\/[^/]+\/$/;

/** Whether a link leads to the page of one connector. */
export const leadsToPerson = ({ path }: DeadLink) => OF_A_PERSON.test(path);

/**
 * The links of a built site that lead to a page of ours that is not there, each with a sentence for staff: the page, the
 * words of the link, and where it leads. Each address is named once, where it is first met.
 */
export function deadLinks(dist: string): DeadLink[] {
  const known = new Map<string, boolean>();
  const dead: DeadLink[] = [];
  for (const file of globSync('**/*.html', { cwd: dist }).sort()) {
    for (const [, address = '', inner = ''] of readFileSync(join(dist, file), 'utf8').matchAll(LINK)) {
      if (known.has(address)) continue;
      const path = decodeURI(address);
      const there = existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
      known.set(address, there);
      if (there) continue;
      const words = inner.replace(/<[^>]*>/g, '').trim();
      const page = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      const sentence = `On ${page} the link “${words}” leads to ${address}, and there is no such page.`;
      dead.push({ path, sentence });
    }
  }
  return dead;
}
