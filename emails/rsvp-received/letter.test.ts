import { expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { localizedPath } from '../../program/languages.ts';
import { letterSchema, queueLetter } from '../../program/letters.ts';
import { renderLetter } from '../renderLetter.tsx';
import { EXAMPLE_SENDER } from '../source/exampleSource.ts';
import { recordSource } from '../source/recordSource.ts';
import { rsvpReceived } from './letter.tsx';

const visit = {
  ...{ _id: 'rsvp.a', _rev: '1', event: 'evening', status: 'coming', language: 'en', visit: 1 },
  ...{ givenName: 'Layla', people: 2 },
};
const event = {
  ...{ title: 'An evening (example)', place: 'Library (example)', bring: [] },
  ...{ startsAt: '2026-12-10T23:30:00Z', endsAt: '2026-12-11T01:00:00Z' },
};

async function letterTo(language: (typeof LANGUAGES)[number], needs: string) {
  const now = new Date('2026-11-22T12:00:00Z');
  const letter = queueLetter({
    ...{
      kind: 'rsvp-received',
      to: 'layla@example.org',
      language,
      about: 'rsvp.a',
      dedupeKey: 'visit-1',
      now,
    },
  });
  const source = recordSource({
    ...{
      letter: letterSchema.parse({ ...letter, _rev: '1' }),
      language,
      sender: EXAMPLE_SENDER,
      wording: {},
      trials: [],
    },
    ...{ siteUrl: 'https://example.org', studioUrl: undefined },
    mailbox: 'mailbox.example',
    read: async () => ({ ...visit, needs }),
    link: async (purpose) => ({ url: `https://example.org/${purpose}/x`, expiresAt: now }),
    event: async () => event,
    staffDay: async () => undefined,
    helpers: async () => [],
    prospects: async () => undefined,
  });
  return renderLetter(await rsvpReceived.write(source));
}

it.each(LANGUAGES)('links the calendar file in the language of its reader: %s', async (language) => {
  const { html } = await letterTo(language, '');
  expect(html).toContain(`href="https://example.org${localizedPath('/events/', language)}evening.ics"`);
});

it('asks for needs only who has named none', async () => {
  const { after, noted } = messagesFor('en').emails.letters['rsvp-received'];
  const begin = (text = '') => text.split('{')[0] ?? '';
  expect((await letterTo('en', '')).text).toContain(begin(after[0]));
  const { text } = await letterTo('en', 'A ramp');
  expect(text).not.toContain(begin(after[0]));
  expect(text).toContain(begin(noted[0]));
});
