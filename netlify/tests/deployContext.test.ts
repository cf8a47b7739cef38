import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contextProblems } from '../deploy/deployContext.ts';
import { EnvironmentError, readEnvironment } from '../environment.ts';

const keys = { SANITY_API_TOKEN: 'a', RESEND_API_KEY: 'b', LINK_KEYS: 'c', ID_KEY: 'd' };

describe('a preview of the site', () => {
  it.each(['deploy-preview', 'branch-deploy'])(
    'as %s is not built with the keys of production',
    (CONTEXT) => {
      // As Netlify sets a variable when nothing else is said: the same value in every context.
      const [problem] = contextProblems({ CONTEXT, ...keys, LETTERS_TO: 'staff@example.org' });
      expect(problem).toMatch(/SANITY_API_TOKEN, RESEND_API_KEY, LINK_KEYS, ID_KEY/);
      expect(contextProblems({ CONTEXT })).toEqual([]);
      expect(contextProblems({ CONTEXT, SANITY_API_TOKEN: '', LETTERS_TO: '' })).toEqual([]);
    },
  );

  it('with keys of its own writes to nobody but those named', () => {
    const staging = { CONTEXT: 'branch-deploy', STAGING: 'yes', ...keys };
    expect(contextProblems({ ...staging, LETTERS_TO: '@example.org' })).toEqual([]);
    for (const LETTERS_TO of ['*', '@example.org, *'])
      expect(contextProblems({ ...staging, LETTERS_TO })).toEqual([expect.stringContaining('LETTERS_TO')]);
  });

  it('is what production is not', () => {
    expect(contextProblems({ CONTEXT: 'production', ...keys, LETTERS_TO: '*' })).toEqual([]);
    expect(contextProblems({ CONTEXT: 'production', ...keys, STAGING: 'yes' })).toHaveLength(1);
    expect(contextProblems({ ...keys, LETTERS_TO: '*' })).toEqual([]);
  });

  it('that is a demonstration writes to nobody, and says what it is by its one name', () => {
    const demonstration = { CONTEXT: 'production', PROGRAM_MODE: 'demonstration', ...keys };
    expect(contextProblems(demonstration)).toEqual([]);
    for (const LETTERS_TO of ['*', 'staff@example.org'])
      expect(contextProblems({ ...demonstration, LETTERS_TO })).toEqual([
        expect.stringContaining('LETTERS_TO'),
      ]);
    expect(contextProblems({ ...demonstration, PROGRAM_MODE: 'demo' })).toHaveLength(1);
  });

  it('is stopped before it is built', () => {
    expect(readFileSync('netlify.toml', 'utf8')).toMatch(
      /^ {2}command = "node netlify\/deploy\/build\.ts"$/m,
    );
  });
});

it('a function of a staging deploy does nothing where it might write to everyone', () => {
  const whole = {
    ...{ SITE_URL: 'https://staging.example.org', SANITY_PROJECT_ID: 'p', SANITY_API_TOKEN: 't' },
    ...{ RESEND_API_KEY: 're_x', RESEND_WEBHOOK_SECRET: 'whsec_x', LETTERS_FROM: 'A <a@example.org>' },
    ...{ LINK_KEYS: `a:${'k'.repeat(32)}`, ID_KEY: 'i'.repeat(32) },
    ...{ CONTENT_HOOK_SECRET: 'c'.repeat(16), PROGRAM_HOOK_SECRET: 'p'.repeat(16), STAGING: 'yes' },
  };
  expect(readEnvironment({ ...whole, LETTERS_TO: '@example.org' }).STAGING).toBe('yes');
  expect(() => readEnvironment({ ...whole, LETTERS_TO: '*' })).toThrow(EnvironmentError);
  expect(() => readEnvironment({ ...whole, LETTERS_TO: '*' })).toThrow(/LETTERS_TO/);
});
