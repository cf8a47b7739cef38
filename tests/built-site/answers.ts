import { load } from 'cheerio';
import { fillShell, parseShell } from '../../forms/pages/shell.ts';
import { PAGE_STATES, type PageState } from '../../forms/pages/states.fixture.ts';
import { EACH_PAGE, type Page, SHELLS } from './pages.ts';

/** A page as a function answers with it: one state, in the frame that the site has built. */
export interface Answer extends Page, Pick<PageState, 'name' | 'page'> {}

/** The address of a link, and the same link for a reader who chose a language. */
export const LINK = '/answer/token';

/** Every state of every page that functions answer with, in every language. */
export const ANSWERS: Answer[] = SHELLS.flatMap((built) => {
  const { language } = built;
  const shell = parseShell(built.html, language);
  const reader = {
    ...shell,
    action: LINK,
    dayInWords: (day: string | Date) => String(day).slice(0, 10),
    spanInWords: () => '10:00',
  };
  return PAGE_STATES.map(({ name, page, write }) => {
    const html = fillShell(shell, write(reader), (other) => `${LINK}?lang=${other}`);
    return { name, page, path: `${name} (${language})`, base: `/${name}`, language, html, $: load(html) };
  });
});

export const EACH_ANSWER = ANSWERS.map((one) => [one.path, one] as const);

/** Whatever a person can be shown: the pages of the site, and those that functions answer with. */
export const EACH_SHOWN: readonly (readonly [string, Page])[] = [...EACH_PAGE, ...EACH_ANSWER];
