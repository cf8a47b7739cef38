import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../locales/locales.ts';
import { messageReaderSchema } from '../../../program/messages/leftOut.ts';
import { messageSchema } from '../../../program/messages/message.ts';
import { messageProblems } from '../../../program/messages/text.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { readReaders } from './readReaders.ts';
import { resultsOf } from './results.ts';
import { STARTERS, starterTexts } from './templates.ts';
import { missingLanguages, whoGets } from './whoGets.ts';
import type { Words } from './writeMessage.ts';

const english = { _key: 'en', language: 'en', subject: 'News', text: 'Hello {name}.' } as const;
const words: Words = { name: 'Spring', purpose: 'news', usesEnglish: false, texts: [english] };
const known = (id: string, change: Record<string, unknown> = {}, facts = {}) => {
  const record = { _id: `participant.${id}`, givenName: id, email: `${id}@example.org`, consentNews: true };
  const reader = messageReaderSchema.parse({ ...record, status: 'ready', language: 'en', ...change });
  return { id: `participant.${id}`, name: id, reader, facts, hadNews: false };
};

describe('who gets a message, as staff see it before it is sent', () => {
  it('is told with the others under their reasons, and a mailbox gets it once', () => {
    const readers = [
      known('amina'),
      known('twin', { email: 'Amina+again@example.org' }),
      known('silent', { consentNews: false }),
      known('back', {}, { hasBounced: true }),
      known('bosnian', { language: 'bs' }),
    ];
    const { get, left } = whoGets(words, readers);
    expect(get.map(({ name, language }) => [name, language])).toEqual([['amina', 'en']]);
    expect(left.map(({ why, known: these }) => [why, these.map(({ name }) => name)])).toEqual([
      ['bounced', ['back']],
      ['no-consent', ['silent']],
      ['no-language', ['bosnian']],
      ['same-mailbox', ['twin']],
    ]);
    expect([...missingLanguages(words, readers)]).toEqual([['bs', 1]]);
    expect(whoGets({ ...words, usesEnglish: true }, readers).get.map(({ name }) => name)).toEqual([
      'amina',
      'bosnian',
    ]);
  });

  it('is read with what became of the last letters, and of imports', async () => {
    const amina = {
      _id: 'participant.amina',
      givenName: 'Amina',
      email: 'Amina@example.org',
      entered: { import: 'import.a' },
    };
    const mail = { to: 'amina@example.org', hasComplained: false };
    const answer = (asked: string) => {
      if (asked.includes('writingStartedAt')) return ['import.a'];
      if (asked.includes('sentAt')) return ['participant.amina'];
      if (!asked.includes('lower(to)')) return [amina];
      return [
        { ...mail, status: 'bounced' },
        { ...mail, status: 'delivered', hasComplained: true },
      ];
    };
    const { client } = lakeOf({ answer });
    expect(await readReaders(client, ['participant.amina', 'participant.gone'])).toMatchObject([
      { name: 'Amina', hadNews: true, facts: { isHeld: true, hasComplained: true, hasBounced: false } },
      { name: 'Somebody erased', reader: undefined, hadNews: false },
    ]);
  });
});

describe('what came of a message', () => {
  const message = messageSchema.parse({
    ...{ _id: 'message.a', _rev: '1', audience: 'participant', purpose: 'news', status: 'stopped' },
    ...{ createdAt: '2026-11-01T00:00:00Z', readers: ['a', 'b', 'c', 'd', 'e'], through: 4 },
    leftOut: [{ _key: 'b', reader: 'b', why: 'no-consent' }],
  });
  const letters = [
    { _id: 'letter.a', reader: 'a', status: 'delivered' },
    { _id: 'letter.c', reader: 'c', status: 'delivered', complainedAt: '2026-11-02T00:00:00Z' },
    { _id: 'letter.d', reader: 'd', status: 'failed', problem: 'left-out' },
    { _id: 'letter.test', reader: null, status: 'sent' },
  ] as const;

  it('stands beside each reader', () => {
    expect(resultsOf(message, letters).map(({ result }) => result)).toEqual([
      ...['delivered', 'left-out', 'complained', 'not-sent', 'not-sent'],
    ]);
    const sending = { ...message, status: 'sending' } as const;
    expect(resultsOf(sending, [])[4]?.result).toBe('not-yet');
  });
});

it.each(STARTERS)(
  'the text “$name” is right in every language, but for what is to be filled in',
  ({ key }) => {
    const texts = starterTexts(key);
    expect(texts.map(({ language }) => language)).toEqual(LANGUAGES);
    for (const { subject, text } of texts) {
      expect(messageProblems({ subject, text })).toEqual([
        'Something is still to be filled in where “___” stands.',
      ]);
      expect(messageProblems({ subject, text: text.replace('___', 'Words') })).toEqual([]);
    }
  },
);
