import { type Language, LOCALES, languageOrDefault } from '../../locales/locales.ts';
import { type Settings, settingsSchema } from '../../program/content/settings.ts';
import { firstButton } from '../fields/firstButton.tsx';
import { refusedAnswers } from '../fields/refusedAnswers.tsx';
import type { FormAnswers } from '../parse.ts';
import { renderHtml } from '../render.ts';
import type { Page } from './page.ts';

/** The page that the site builds once for each language, and functions fill: unlisted, and never shown as it is. */
export const SHELL_PATH = '/shell/';

/** What stands in the shell where the title and the main part belong. */
export const SHELL_PLACES = { title: '%title%', main: '%main%' } as const;

/** Each place, and each link of the language switch, which leads to the shell itself as it was built. */
const PLACES = /%title%|%main%|<a href="\/(?:(\w+)\/)?shell\/"([^>]*)>([^<]*)<\/a>/g;

/** The name of the `meta` element in which the shell carries the settings it was built with, for the texts of the page. */
export const SHELL_SETTINGS = 'settings';
const SETTINGS = /<meta name="settings" content="([^"]+)">/;

/** The settings as they stand in the shell: no character of them means anything in HTML. */
export const settingsForShell = (settings: Settings): string => encodeURIComponent(JSON.stringify(settings));

/** The frame of a page, and the settings by which its texts are filled. */
export interface Shell {
  language: Language;
  html: string;
  settings?: Settings | undefined;
}

/** The shell that the site has built in a language. Throws when it is not one. */
export function parseShell(html: string, language: Language): Shell {
  const settings = SETTINGS.exec(html)?.[1] ?? '';
  return {
    language,
    html: html.replace(SETTINGS, ''),
    settings: settingsSchema.parse(JSON.parse(decodeURIComponent(settings))),
  };
}

/** Where the site's own shell cannot be had: no header and no styles, but whole and valid, with what every page has to say. */
export function plainShell(language: Language, settings: Settings | undefined, notice = ''): Shell {
  const html = `<!doctype html>
<html lang="${language}" dir="${LOCALES[language].language.direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>%title%</title>
<meta name="robots" content="noindex"><meta name="referrer" content="same-origin"></head>
<body>${notice && `<p>${notice}</p>`}<main id="main">%main%</main></body></html>`;
  return { language, html, settings };
}

/** What goes along to another language: the answers of a form on the page, by its id, or those that were just refused. */
export interface GoesAlong {
  form?: string | undefined;
  refused?: FormAnswers | undefined;
}

/** One language of the switch. The attributes and the name of the language are those of the shell. */
function switchTo(address: string, attributes: string, name: string, { form, refused }: GoesAlong): string {
  const others = attributes.replace(/ hreflang="[^"]*"/, '');
  if (refused)
    return `<form method="post" action="${address}">${renderHtml(refusedAnswers(refused))}<button${others}>${name}</button></form>`;
  if (form === undefined) return `<a href="${address}"${attributes}>${name}</a>`;
  // Enter in a box presses the first button of its form, wherever that stands: never one of the switch.
  return `${renderHtml(firstButton(form))}<button form="${form}" formaction="${address}"${others}>${name}</button>`;
}

/**
 * A page in its shell. `inLanguage` gives the address of the same page in another language, to which answers go along. All in one pass: nothing that is filled in is looked at again, whatever a
 * person wrote.
 */
export function fillShell(
  { html }: Shell,
  page: Page,
  inLanguage: (language: Language) => string,
  along: GoesAlong = {},
): string {
  return html.replace(PLACES, (place, language?: string, attributes = '', name = '') => {
    if (place === SHELL_PLACES.title) return renderHtml(page.title);
    if (place === SHELL_PLACES.main) return renderHtml(page.main);
    return switchTo(renderHtml(inLanguage(languageOrDefault(language))), attributes, name.trim(), along);
  });
}
