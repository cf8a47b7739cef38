import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageReaderSchema, whyLeftOut } from './leftOut.ts';
import { type MessageText, textFor } from './message.ts';
import { daysForNews, roomForNews } from './pace.ts';
import { LONGEST_MESSAGE, messageProblems, paragraphsOf, piecesOf } from './text.ts';

const english: MessageText = { _key: 'en', language: 'en', subject: 'News', text: 'Hello {name}.' };
const news = { purpose: 'news' as const, texts: [english], usesEnglish: false };
const personal = { ...news, purpose: 'own-matter' as const };
const amina = {
  ...{ _id: 'participant.a', status: 'ready', email: 'amina@example.org', language: 'en' },
  ...{ givenName: 'Amina', familyName: 'Hadžić (example)', consentNews: true },
};
const person = (change: Record<string, unknown> = {}) => messageReaderSchema.parse({ ...amina, ...change });

describe('who gets news, and why somebody does not', () => {
  it.each([
    [{}, {}, undefined],
    [{ eraseRequestedAt: '2026-11-01T00:00:00Z' }, {}, 'erased'],
    [{ status: 'withdrawn' }, {}, 'left'],
    [{ status: 'retired' }, {}, 'left'],
    [{ email: ' ' }, {}, 'no-address'],
    [{}, { isHeld: true }, 'held'],
    [{ status: 'unconfirmed' }, {}, 'unconfirmed'],
    [{ status: 'applied' }, {}, 'unconfirmed'],
    [{}, { isBlocked: true }, 'blocked'],
    [{}, { hasComplained: true }, 'complained'],
    [{}, { hasBounced: true }, 'bounced'],
    [{ unsubscribedAt: '2026-11-01T00:00:00Z' }, {}, 'unsubscribed'],
    // As imported and old records are.
    [{ consentNews: undefined }, {}, 'no-consent'],
    [{ language: 'ar' }, {}, 'no-language'],
    [{ givenName: '', familyName: '' }, {}, 'no-value'],
  ] as const)('%j with %j: %s', (change, facts, why) => {
    expect(whyLeftOut(news, person(change), facts)).toBe(why);
  });

  it('whose record is gone gets nothing, and neither does whose record cannot be read', () => {
    expect(whyLeftOut(news, undefined, {})).toBe('erased');
    expect(whyLeftOut(news, messageReaderSchema.parse({ _id: 'participant.b', email: 7 }), {})).toBe(
      'no-address',
    );
  });

  it('to one person about their own matter needs no consent to news', () => {
    for (const change of [{ consentNews: false }, { unsubscribedAt: 'then' }, { status: 'unconfirmed' }])
      expect(whyLeftOut(personal, person(change), {})).toBeUndefined();
    for (const fact of ['isHeld', 'isBlocked', 'hasComplained', 'hasBounced'])
      expect(whyLeftOut(personal, person(), { [fact]: true })).toBeDefined();
  });

  it('a reader without a name gets a text that needs none', () => {
    const nameless = person({ givenName: '', familyName: '' });
    const texts = [{ ...english, text: 'Hello.' }];
    expect(whyLeftOut({ ...news, texts }, nameless, {})).toBeUndefined();
  });
});

describe('a language that is missing', () => {
  it('is English only where staff want it so, and never a text without a subject', () => {
    expect(textFor(news, 'bs')).toBeUndefined();
    expect(textFor({ ...news, usesEnglish: true }, 'bs')).toBe(english);
    const half = { ...english, _key: 'bs', language: 'bs' as const, subject: ' ' };
    expect(textFor({ texts: [half, english], usesEnglish: false }, 'bs')).toBeUndefined();
    expect(textFor({ texts: [half, english], usesEnglish: true }, 'bs')).toBe(english);
  });
});

describe('the words of a message', () => {
  const inText = (text: string) => messageProblems({ subject: 'News', text }).join(' ');
  it.each([
    ['Hello {nmae}', 'Did you mean {name}?'],
    ['Hello {job}', 'You can use {name}, {program}'],
    ['Hello {name', 'A brace stands alone'],
    ['<b>Hello</b>', '“<b>” would be shown as it stands'],
    ['See https://example.org/x', 'behind words'],
    ['See [it](javascript:alert(1))', 'leads nowhere'],
    ['See [it](//evil.example)', 'leads nowhere'],
    ['See [it](http://example.org)', 'leads nowhere'],
    ['See [it](https://example.org@evil.example)', 'leads nowhere'],
    ['a'.repeat(LONGEST_MESSAGE + 1), 'too long'],
    ['When: ___', 'still to be filled in'],
    [' \n ', 'Write a text'],
  ])('%j', (text, problem) => {
    expect(inText(text)).toContain(problem);
  });

  it('may lead to a page of the site and to any other page by https', () => {
    expect(
      inText('Come to [our evening](/events/evening/), or read [more](https://example.org/a?b=c).'),
    ).toBe('');
  });

  it('a subject is one line, short, and names nobody', () => {
    const inSubject = (subject: string) => messageProblems({ subject, text: 'Hello' }).join(' ');
    expect(inSubject('News of {program}')).toBe('');
    expect(inSubject('News\r\nBcc: all@example.org')).toContain('one line');
    expect(inSubject('{name}, come')).toContain('locked screens');
    expect(inSubject('a'.repeat(79))).toContain('too long');
    expect(inSubject('')).toContain('Write a subject');
  });

  it('of any text the pieces of a paragraph are the paragraph again', () => {
    const parts = fc.constantFrom('[a](/b)', '[a](https://x.org)', '[', '](', ')', ' b ', '{name}', '\n');
    fc.assert(
      fc.property(fc.array(parts), (pieces) => {
        for (const paragraph of paragraphsOf(pieces.join(''))) {
          const again = piecesOf(paragraph).map((piece) =>
            piece.kind === 'words' ? piece.text : `[${piece.text}](${piece.href})`,
          );
          expect(again.join('')).toBe(paragraph);
        }
      }),
    );
  });
});

describe('what news leaves of a day', () => {
  const day = { perDay: 100, news: 0, program: 0, waiting: 0 };
  it('part of it is kept for the letters of the program, whether they come or not', () => {
    expect(roomForNews(day)).toBe(60);
    expect(roomForNews({ ...day, news: 60 })).toBe(0);
    expect(roomForNews({ ...day, program: 20, waiting: 10 })).toBe(60);
    expect(roomForNews({ ...day, program: 50, waiting: 10 })).toBe(30);
    expect(roomForNews({ ...day, program: 95 })).toBe(0);
  });

  it('300 readers take four more days', () => {
    expect(daysForNews(60, day)).toBe(0);
    expect(daysForNews(300, day)).toBe(4);
    expect(daysForNews(1, { ...day, program: 100 })).toBe(1);
  });

  it('news and the letters of the program are never more than a day takes', () => {
    const count = fc.nat({ max: 200 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 1, max: 200 }), (sent, program, waiting, perDay) => {
        const room = roomForNews({ perDay, news: sent, program, waiting });
        expect(room === 0 || room + sent + program + waiting < perDay).toBe(true);
      }),
    );
  });
});
