import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cityContent } from '../../content/starter.ts';
import { fillShell, plainShell } from '../../forms/pages/shell.ts';
import { READER } from '../../forms/pages/written.fixture.ts';
import { PAGES } from '../../gallery/pages.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { settingsSchema } from '../../program/content/settings.ts';
import { trySite } from '../rebuild/trySite.ts';
import { foreignWordsIn } from './foreignWords.ts';

/* A city of another country, made by `npm run city` from a file of answers: all that it says is of that country. */

/** What the examples of letters and pages bring along: streets of the first city. */
const EXAMPLES =
  /63110|100 Example Street[^<"]*|1301 Olive Street|\$18 an hour|\(314\) 555-01\d\d|https?:\/\/\S+/g;

/** All that a page says to somebody: its text, and what its marks say instead of text. */
function saidOn(html: string): string {
  const $ = load(html);
  const marks = $('[alt], [aria-label], [title], [placeholder], meta[name=description], meta[property]')
    .toArray()
    .flatMap((element) =>
      ['alt', 'aria-label', 'title', 'placeholder', 'content'].map((name) => $(element).attr(name)),
    );
  $('script, style').remove();
  return [$('title').text(), $('body').text(), ...marks].join(' ').replaceAll(EXAMPLES, ' ');
}

/** Hundreds of pages and emails are written in one test. */
const LONG = { timeout: 120_000 };

describe.each(['halifax', 'stockholm', 'leeds'])('%s', LONG, (name) => {
  let site: Awaited<ReturnType<typeof trySite>>;
  let settings: ReturnType<typeof settingsSchema.parse>;
  beforeAll(async () => {
    site = await trySite((root) => {
      const answers = resolve(`tests/city/answers/${name}.json`);
      execFileSync(process.execPath, ['city/cli.ts', '--answers', answers], { cwd: root, stdio: 'pipe' });
      return cityContent(root);
    });
    settings = settingsSchema.parse(await site.client.getDocument('settings'));
    await site.build(name);
  }, 600_000);
  afterAll(() => site?.close());

  const pages = () => Object.entries(site.files(name)).filter(([file]) => file.endsWith('.html'));
  const utf8 = (text: string) => Buffer.from(text, 'latin1').toString('utf8');

  test('every page names the program, and a person to call', () => {
    expect(pages().length).toBeGreaterThan(25);
    for (const [file, html] of pages()) {
      const $ = load(utf8(html));
      expect($('.brand').text(), file).toContain(settings.programName);
      expect($('footer').text(), file).toContain(settings.phone);
    }
  });

  test('it is there in the languages of the city and in no other', () => {
    const files = pages().map(([file]) => file);
    for (const language of LANGUAGES.filter((one) => one !== 'en'))
      expect(files.includes(`/${language}/learn-more/index.html`), language).toBe(
        settings.languages.includes(language),
      );
  });

  test('no page says a word of another country', () => {
    const found = pages().flatMap(([file, html]) =>
      foreignWordsIn(saidOn(utf8(html)), settings.country).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('neither does a feed, a calendar or anything else that is data', () => {
    const data = Object.entries(site.files(name)).filter(([file]) =>
      /\.(xml|json|jsonld|ics|txt)$/.test(file),
    );
    expect(data.map(([file]) => file)).toEqual(expect.arrayContaining(['/guides/nursing.jsonld']));
    const found = data.flatMap(([file, text]) =>
      foreignWordsIn(utf8(text).replaceAll(EXAMPLES, ' '), settings.country).map(
        (word) => `${file}: ${word}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('no form and no page behind a link says a word of another country, in any of its languages', () => {
    const found = settings.languages.flatMap((language) =>
      PAGES.flatMap(({ name: page, write }) => {
        const reader = { ...READER, language, settings };
        const html = fillShell(plainShell(language, settings), write(reader), () => '/');
        return foreignWordsIn(saidOn(html), settings.country).map((word) => `${language} ${page}: ${word}`);
      }),
    );
    expect(found).toEqual([]);
  });

  test('no guide holds a fact of another place: each fact is still to be found', async () => {
    const guides = await site.client.fetch('*[_type == "guide"]{title, language, "facts": steps[].facts[]}');
    const english = guides.filter(({ language }: { language: string }) => language === 'en');
    expect(english.length).toBe(3);
    for (const { title, facts } of guides) {
      expect(facts.length, title).toBeGreaterThan(8);
      for (const { value, certainty, sourceName } of facts) {
        expect([value, certainty], title).toEqual([undefined, 'X']);
        expect(sourceName, title).toMatch(/^(?:To be found|À trouver)$/);
      }
    }
  });
});
