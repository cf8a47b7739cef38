import type { APIRoute } from 'astro';
import { exampleLetter } from '../emails/exampleLetter.ts';
import { renderLetter } from '../emails/renderLetter.tsx';
import type { Language } from '../locales/locales.ts';
import { EMAILS } from './emails.ts';
import { pathsOf } from './exhibits.ts';

export const getStaticPaths = () => pathsOf(EMAILS);

/** A letter to a person who does not exist, as a mail program gets it. */
export const GET: APIRoute<{ language: Language; exhibit: (typeof EMAILS)[number] }> = async ({
  props: { language, exhibit },
}) => {
  const { html } = await renderLetter(await exampleLetter(exhibit.kind, language));
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
