import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { publicContent, type StoredDocument } from './documents.ts';

/** Where `npm run city` puts what a city begins with. Nothing there: the content of St. Louis is loaded. */
export const CITY_FOLDER = join('content', 'city');

const documentsSchema = z.array(z.looseObject({ _id: z.string(), _type: z.string() }));

/** What `npm run city` has written below `root`; nothing where it has not been run. Throws for a file that is none of its. */
export function cityContent(root = '.'): StoredDocument[] | undefined {
  const folder = join(root, CITY_FOLDER);
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => documentsSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

/** The content that is loaded: the city's own, else that of St. Louis. `change` is what the settings begin with beside it. */
export function starterContent(change: Readonly<Record<string, unknown>> = {}): StoredDocument[] {
  const own = cityContent()?.map((document) =>
    document._type === 'settings' ? { ...document, ...change } : document,
  );
  return own ?? publicContent(change);
}
