import { parseShell, plainShell, SHELL_PATH, type Shell } from '../../../forms/pages/shell.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import { localizedPath } from '../../../program/languages.ts';
import type { Environment } from '../../environment.ts';
import { errorName, log } from '../../log.ts';
import { TIMEOUTS_MS, withTimeout } from '../../withTimeout.ts';
import { readSettings } from '../settings.ts';

/** Milliseconds for which a shell is taken from memory: a page after a new build looks old for no longer. */
const FRESH = 60_000;

interface Kept {
  shell: Shell;
  at: number;
}

/** The shells that this process has read, by address. An old one is better than none. */
const kept = new Map<string, Kept>();

/** The shell that the site built. In English where the city does not offer the language. Throws when the site does not answer. */
async function fetchShell(env: Environment, language: Language): Promise<Shell> {
  const answer = await fetch(env.SITE_URL + localizedPath(SHELL_PATH, language), {
    signal: AbortSignal.timeout(TIMEOUTS_MS.page),
  });
  if (answer.status === 404 && language !== DEFAULT_LANGUAGE) return fetchShell(env, DEFAULT_LANGUAGE);
  if (!answer.ok) throw new Error(`the shell answered ${answer.status}`);
  return parseShell(await answer.text(), language);
}

/** A frame of our own, with the way to a person where the Content Lake can say it. */
async function withoutSite(env: Environment, language: Language): Promise<Shell> {
  const settings = await withTimeout(TIMEOUTS_MS.contact, readSettings(env)).catch(() => undefined);
  const { banner } = messagesFor(language).demonstration;
  return plainShell(language, settings, env.PROGRAM_MODE === 'demonstration' ? banner : undefined);
}

/** The frame of every page that a function answers with, in a language. Never throws: a person who waits for a page gets one. */
export async function readShell(env: Environment, language: Language): Promise<Shell> {
  const address = `${env.SITE_URL} ${language}`;
  const before = kept.get(address);
  if (before && Date.now() - before.at < FRESH) return before.shell;
  try {
    const shell = await fetchShell(env, language);
    kept.set(address, { shell, at: Date.now() });
    return shell;
  } catch (error) {
    log('shell-missing', { error: errorName(error) });
    return before?.shell ?? withoutSite(env, language);
  }
}
