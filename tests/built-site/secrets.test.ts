import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pilot } from '../../content/documents.ts';
import { readAddresses } from '../../local/stack/addresses.ts';
import { productEnvironment } from '../../local/stack/environment.ts';

/* Both are built with every key of the stack at hand; none of it, and no person, may end up in what browsers get. */

const FOLDERS = [
  ['the site', resolve(process.env.SITE_DIST || 'dist')],
  ['the Studio', resolve(process.env.STUDIO_DIST || 'studio/dist')],
] as const;

const KEYS = [
  'SANITY_API_TOKEN',
  'SANITY_MANAGE_TOKEN',
  'RESEND_API_KEY',
  'RESEND_WEBHOOK_SECRET',
  'LINK_KEYS',
  'ID_KEY',
  'CONTENT_HOOK_SECRET',
  'PROGRAM_HOOK_SECRET',
  'BUILD_HOOK_URL',
];

function secrets(): string[] {
  const env = productEnvironment(readAddresses({}), 'http://127.0.0.1:1/build_hooks/');
  return KEYS.flatMap((name) => [name, env[name] ?? '']).filter(Boolean);
}

const person = z.looseObject({ _id: z.string(), email: z.string() });

/** What would betray a participant or a connector of the pilot. */
function people(): string[] {
  return pilot()
    .map((document) => person.parse(document))
    .flatMap(({ _id, email }) => [_id, email]);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}

describe.each(FOLDERS)('%s', (_title, folder) => {
  const files = filesOf(folder).map((file) => ({ file, text: readFileSync(file, 'latin1') }));

  test('is there to be looked at', () => {
    expect(files.filter(({ file }) => file.endsWith('.html')).length).toBeGreaterThan(0);
  });

  test.each([
    ['key or secret', secrets()],
    ['participant or connector', people()],
  ])('holds no %s', (_kind, words) => {
    expect(words.length).toBeGreaterThan(10);
    const found = files.flatMap(({ file, text }) =>
      words.filter((word) => text.includes(word)).map((word) => `${word} in ${file}`),
    );
    expect(found).toEqual([]);
  });
});
