import { expect, test } from 'vitest';
import { z } from 'zod';
import { readAnswers } from '../city/readAnswers.ts';
import { citySettings } from '../city/settings.ts';
import { settingsSchema } from '../program/content/settings.ts';
import { LETTER_KINDS } from '../program/letters.ts';
import halifax from '../tests/city/answers/halifax.json' with { type: 'json' };
import leeds from '../tests/city/answers/leeds.json' with { type: 'json' };
import stockholm from '../tests/city/answers/stockholm.json' with { type: 'json' };
import { foreignWordsIn } from '../tests/city/foreignWords.ts';
import { exampleLetter } from './exampleLetter.ts';
import { renderLetter } from './renderLetter.tsx';

const texts = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string()).transform((all) => all.join('\n'))]),
);

/** The settings of a city that `npm run city` makes of these answers. */
const settingsOf = (answers: object) =>
  settingsSchema.parse(
    citySettings(
      readAnswers({ ...texts.parse(answers), logo: '' }, () => ''),
      '2026-11-29',
    ),
  );

const EMAILS = [halifax, stockholm, leeds]
  .map(settingsOf)
  .flatMap((sender) =>
    sender.languages.flatMap((language) =>
      LETTER_KINDS.map((kind) => [sender.city, language, kind, sender] as const),
    ),
  );

/** What the examples bring along: streets and telephones of the first city. */
const EXAMPLES = /100 Example Street.*|1301 Olive Street|\(314\) 555-01\d\d|https?:\/\/\S+/g;

test.each(EMAILS)(
  'in %s (%s) the letter %s says no word of another country',
  async (_city, language, kind, sender) => {
    const { text, subject } = await renderLetter(await exampleLetter(kind, language, { sender }));
    expect(foreignWordsIn(`${subject} ${text}`.replaceAll(EXAMPLES, ' '), sender.country)).toEqual([]);
  },
);
