import { expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';

const KEY = 'test-only-link-key-test-only-link-key';
const whole = {
  SITE_URL: 'https://example.org/',
  SANITY_PROJECT_ID: 'mosaic',
  SANITY_API_TOKEN: 'test-only-token',
  RESEND_API_KEY: 're_test',
  RESEND_WEBHOOK_SECRET: 'whsec_test',
  LETTERS_FROM: 'Mosaic <letters@example.org>',
  LINK_KEYS: `new:${KEY},old:${KEY}-before`,
  ID_KEY: 'test-only-id-key-test-only-id-key',
  CONTENT_HOOK_SECRET: 'test-only-content-hook',
  PROGRAM_HOOK_SECRET: 'test-only-program-hook',
  BUILD_HOOK_URL: 'https://example.org/build',
};

/** What is said of the whole environment with these changes. */
function problem(change: Record<string, string | undefined>): string {
  try {
    readEnvironment({ ...whole, ...change });
    return '';
  } catch (error) {
    return String(error);
  }
}

it('a whole environment is read, and writes to nobody unless it says to whom', () => {
  const { SITE_URL, LINK_KEYS, LETTERS_TO } = readEnvironment(whole);
  expect(SITE_URL).toBe('https://example.org');
  expect(LINK_KEYS.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(LETTERS_TO).toEqual([]);
});

it('every variable that is missing or wrong is named, and no value is shown', () => {
  const said = problem({ SANITY_API_TOKEN: undefined, RESEND_API_KEY: '', BUILD_HOOK_URL: 'secret-address' });
  for (const name of ['SANITY_API_TOKEN', 'RESEND_API_KEY', 'BUILD_HOOK_URL']) expect(said).toContain(name);
  expect(said).not.toContain('LINK_KEYS');
  expect(said).not.toContain('secret-address');
});

it.each([
  ['LINK_KEYS', 'new:short-secret'],
  ['LINK_KEYS', `:${KEY}`],
  ['LINK_KEYS', KEY],
  ['ID_KEY', 'short-secret'],
  ['CONTENT_HOOK_SECRET', 'short-secret'],
  ['PROGRAM_HOOK_SECRET', 'short-secret'],
])('keys that are too short, or have no name, are refused: %s', (name, value) => {
  const said = problem({ [name]: value });
  expect(said).toContain(name);
  expect(said).not.toContain('short-secret');
  expect(said).not.toContain(KEY);
});

it('two keys of one name are refused: the links of the older would be taken for forged', () => {
  expect(problem({ LINK_KEYS: `new:${KEY},new:${KEY}-before` })).toContain(
    'LINK_KEYS (each key has an id of its own)',
  );
});
