import { expect, test } from 'vitest';
import { fillMessage } from '../../locales/format.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { Prospects } from '../../program/matching/prospects.ts';
import { renderLetter } from '../renderLetter.tsx';
import { exampleSource } from '../source/exampleSource.ts';
import { noMatchYet } from './letter.tsx';

/** The letter in plain text, where things are so for its reader. */
async function textWith(prospects: Prospects | undefined, language: (typeof LANGUAGES)[number] = 'en') {
  const source = { ...exampleSource(language, 'Amina'), prospects: async () => prospects };
  return (await renderLetter(await noMatchYet.write(source))).text.replace(/\s+/g, ' ');
}

test.each(LANGUAGES)('who waits reads how it looks, and what would change it (%s)', async (language) => {
  const { prospects: t } = messagesFor(language).myRecord.way;
  const text = await textWith({ now: 'busy', openings: [{ key: 'field', count: 3 }] }, language);
  for (const said of [t.now.busy, t.write]) expect(text).toContain(said);
  expect(text).toContain('3');
});

test('nothing is asked where nothing would change it, and nothing said where it is not known', async () => {
  const { prospects: t } = messagesFor('en').myRecord.way;
  expect(await textWith({ now: 'none-left', openings: [] })).not.toContain(t.write);
  expect(await textWith(undefined)).not.toContain(t.now['none-left']);
});

test.each(LANGUAGES)(
  'a wait is told where one was worked out, as a range or without an end (%s)',
  async (language) => {
    const { wait: t } = messagesFor(language).myRecord.way.prospects;
    const told = (wait: Prospects['wait']) => textWith({ now: 'busy', openings: [], wait }, language);
    const silent = await textWith({ now: 'busy', openings: [] }, language);
    for (const [wait, text, values] of [
      [{ fromDays: 0, toDays: 14 }, t.within, { weeks: 2 }],
      [{ fromDays: 21, toDays: 35 }, t.between, { from: 4, to: 5 }],
      [{ fromDays: 28 }, t.longer, { weeks: 4 }],
    ] as const) {
      const sentence = fillMessage(text, values, language);
      expect(await told(wait)).toContain(sentence);
      expect(silent).not.toContain(sentence);
    }
  },
);
