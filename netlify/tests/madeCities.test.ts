import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '@netlify/functions';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cityFiles } from '../../city/cityFiles.ts';
import { readAnswers } from '../../city/readAnswers.ts';
import { addDays } from '../../program/clock/day.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { settingsSchema } from '../../program/content/settings.ts';
import { LINK_PATHS, type LinkPurpose } from '../../program/links.ts';
import { newMatch } from '../../program/matches/newMatch.ts';
import { proposeMatches } from '../../program/matching/proposeMatches.ts';
import { foreignWordsIn } from '../../tests/city/foreignWords.ts';
import { readEnvironment } from '../environment.ts';
import answer from '../functions/answer.ts';
import becomeAConnector from '../functions/become-a-connector.ts';
import coffee from '../functions/coffee.ts';
import confirm from '../functions/confirm.ts';
import followUp from '../functions/follow-up.ts';
import myRecord from '../functions/my-record.ts';
import prepare from '../functions/prepare.ts';
import signUp from '../functions/sign-up.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { askWhetherMet } from '../services/matches/followUps.ts';
import { askOutcome } from '../services/matches/outcomes.ts';
import { askConnector } from '../services/matches/questions.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

/* A city of another country, made by `npm run city`: somebody goes the whole way, from the sign-up to a job. */

const HOMES = { halifax: 'B3H 1A1', stockholm: '118 46', leeds: 'LS1 4AP' };
const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date();
const later = (days: number) => new Date(NOW.getTime() + days * DAY);
const answersIn = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string()).transform((all) => all.join('\n'))]),
);

function settingsOf(city: string) {
  const place = resolve('tests/city/answers');
  const given = answersIn.parse(JSON.parse(readFileSync(resolve(place, `${city}.json`), 'utf8')));
  const answers = readAnswers(given, (file) => readFileSync(resolve(place, file), 'utf8'));
  const [settings] = cityFiles(answers, dayOf(NOW, answers.timeZone)).documents.settings;
  // What staff decide goes out at once, not after some minutes in which they may undo it.
  return { ...settings, _id: 'settings', _type: 'settings', undoMinutes: 0 };
}

type Handler = (request: Request, context: Context) => Promise<Response>;

/** What people do and read on the way, in one city. */
function walker(services: Awaited<ReturnType<typeof startServices>>) {
  const read: { what: string; text: string }[] = [];

  async function keep(what: string, response: Response) {
    const html = await response.text();
    const $ = load(html);
    $('script, style').remove();
    read.push({ what, text: `${$('title').text()} ${$('body').text()}` });
    return { status: response.status, h1: $('h1').text(), $ };
  }

  return {
    read,
    /** Sends a form of the site. */
    async send(path: string, handler: Handler, form: Record<string, string>) {
      const request = new Request(`${services.siteUrl}/api/${path}`, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { accept: 'application/json' },
      });
      const response = await inFull(handler)(request);
      expect([response.status, await response.text()], path).toEqual([200, expect.any(String)]);
    },
    /** Opens the page behind a link, or sends its form. */
    async open(handler: Handler, purpose: LinkPurpose, id: string, form?: Record<string, string>) {
      const token = await tokenFor(purpose, id, new Date());
      const request = new Request(`${services.siteUrl}/${LINK_PATHS[purpose]}/${token}`, {
        ...(form && { method: 'POST', body: new URLSearchParams(form) }),
      });
      const page = await keep(
        `${purpose} ${form ? 'sent' : 'opened'}`,
        await inFull(handler)(request, { token }),
      );
      expect(page.status, purpose).toBe(200);
      return page;
    },
    /** All emails to somebody, newest first. */
    async emailsTo(email: string) {
      const emails = await services.letters();
      return emails.filter(({ to }) => to.includes(email));
    },
  };
}

describe.each(Object.entries(HOMES))('%s', { timeout: 120_000 }, (city, home) => {
  let services: Awaited<ReturnType<typeof startServices>>;
  const stored = settingsOf(city);
  const settings = settingsSchema.parse(stored);
  beforeAll(async () => {
    services = await startServices({ settings: stored });
  });
  afterAll(() => services.close());

  test.each(settings.languages)('somebody who reads “%s” comes from the sign-up to a job', async (lang) => {
    const env = readEnvironment();
    const { read, send, open, emailsTo } = walker(services);
    const { program } = services;
    const { timeZone } = settings;
    const email = `amina.${city}.${lang}@example.org`;
    const host = `jordan.${city}.${lang}@example.org`;
    const idOf = (type: string, address: string) =>
      program.fetch<string>('*[_type == $type && email == $address][0]._id', { type, address });

    await send('sign-up', signUp, {
      ...{ givenName: 'Amina', familyName: 'Haddad (example)', email, postcode: home, field: 'nursing' },
      ...{ profession: 'Nurse', degree: 'bachelor', yearsOfExperience: '7', english: 'professional' },
      ...{ bornOutsideUS: 'yes', workPermission: 'yes', consent: 'yes', consentFollowUp: 'yes', lang },
    });
    const participant = await idOf('participant', email);
    await open(confirm, 'confirm', participant);
    await open(confirm, 'confirm', participant, { action: 'confirm' });
    expect(await program.getDocument(participant)).toMatchObject({
      ...{ status: 'received', eligibility: 'eligible', language: lang },
    });

    await send('become-a-connector', becomeAConnector, {
      ...{ givenName: 'Jordan', familyName: 'Reed (example)', email: host, postcode: home, field: 'nursing' },
      ...{ organisation: 'Clinic (example)', role: 'Head nurse', consent: 'yes', lang },
    });
    const connector = await idOf('connector', host);
    await program.patch(connector).set({ status: 'active', monthlyCapacity: 2, yearlyCapacity: 6 }).commit();
    await program.patch(participant).set({ status: 'ready', readyAt: NOW.toISOString() }).commit();

    const [participants, connectors] = await Promise.all(
      ['participant', 'connector'].map((type) =>
        program.fetch('*[_type == $type && email in $both]', { type, both: [email, host] }),
      ),
    );
    const { proposals } = proposeMatches({ participants, connectors, matches: [], now: NOW, timeZone });
    const [proposal] = proposals;
    if (!proposal) throw new Error('nobody was proposed');
    const { _id: match } = await program.create(newMatch(proposal, { at: NOW, approvedBy: 'staff' }));
    await deliverNow(env, await askConnector(env, match, NOW), NOW);

    // The Connector is asked without a name, and offers two times by the city's own clock.
    const question = await open(answer, 'answer', match);
    expect(question.$('main').text()).not.toContain('Amina');
    const day = (count: number) => addDays(dayOf(NOW, timeZone), count);
    await open(answer, 'answer', match, {
      ...{ answer: 'offer', 'day-1': day(5), 'hour-1': '10:00', 'day-2': day(6), 'hour-2': '15:00' },
      ...{ minutes: '30', zone: timeZone, place: 'place', placeText: 'Central Library (example)' },
    });
    const offered = await open(coffee, 'coffee', match);
    const time = offered.$('[name=time]').first().attr('value') ?? '';
    await open(coffee, 'coffee', match, { action: 'pick', time });
    await open(prepare, 'prepare', match);
    await open(prepare, 'prepare-connector', match);

    // The coffee is over, and both are asked.
    const { coffee: agreed } = z
      .object({ coffee: z.looseObject({ at: z.string() }) })
      .parse(await program.getDocument(match));
    await program
      .patch(match)
      .set({ coffee: { ...agreed, at: later(-1).toISOString() }, introducedAt: later(-16).toISOString() })
      .commit();
    await services.moment();
    await deliverNow(env, await askWhetherMet(env, match, NOW), NOW);
    await open(followUp, 'follow-up', match, { met: 'yes' });
    expect(await program.getDocument(match)).toMatchObject({ status: 'met' });

    // A month later there is a job, and the record says the whole way.
    await program
      .patch(match)
      .set({ introducedAt: later(-40).toISOString() })
      .commit();
    await services.moment();
    await deliverNow(env, await askOutcome(env, match, NOW), NOW);
    await open(followUp, 'outcome', match);
    await open(followUp, 'outcome', match, { outcome: 'job-in-field' });
    expect(await program.fetch('*[_id == $match][0].outcomes[].outcome', { match })).toEqual([
      'job-in-field',
    ]);
    await open(myRecord, 'record', participant);
    await open(myRecord, 'record', connector);

    // All of it in their language, and nothing of another country.
    const emails = [...(await emailsTo(email)), ...(await emailsTo(host))];
    expect(emails.length).toBeGreaterThanOrEqual(7);
    const texts = [
      ...read.map(({ what, text }) => ({ what, text })),
      ...emails.map(({ subject, text }) => ({ what: subject, text: `${subject} ${text}` })),
    ];
    const foreign = texts.flatMap(({ what, text }) =>
      foreignWordsIn(text.replaceAll(/https?:\/\/\S+/g, ' '), settings.country).map(
        (word) => `${what}: ${word}`,
      ),
    );
    expect(foreign).toEqual([]);
    for (const { text, subject } of emails) expect(text, subject).toContain(settings.programName);
  });
});
