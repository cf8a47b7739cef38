import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { LINK_PATHS } from '../../program/links.ts';
import { readEnvironment } from '../environment.ts';
import prepare from '../functions/prepare.ts';
import { doDailyWork } from '../services/background/doDailyWork.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { erase } from '../services/records/erasure.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import {
  agreedMatch,
  answerWith,
  asked,
  coffeePage,
  invitedMatch,
  keysOn,
  NOW,
  offeredMatch,
} from './coffee.fixture.ts';
import { later } from './introduced.fixture.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());
afterEach(() => services.faults.lake());

const { prepare: texts, guide: guideTexts } = messagesFor('en');
const { states } = texts;
const read = (id: string) => services.program.getDocument(id);

type Purpose = 'prepare' | 'prepare-connector' | 'coffee' | 'coffee-connector';

/** The page that prepares, as one of the two opens it, or what its form leads to. */
async function preparePage(purpose: Purpose, match: string, form?: Record<string, string>, lang = 'en') {
  const token = await tokenFor(purpose, match, NOW);
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const address = `${services.siteUrl}/${LINK_PATHS.prepare}/${token}?lang=${lang}`;
  const response = await inFull(prepare)(new Request(address, init), { token });
  const $ = load(await response.text());
  return { status: response.status, h1: $('h1').text(), text: $('main').text(), $ };
}

const guide = {
  ...{ _id: 'guide-nursing-test', _type: 'guide', language: 'en', field: 'nursing' },
  ...{ title: 'Nursing', slug: { _type: 'slug', current: 'nursing' } },
  unlicensedJobs: [
    {
      ...{ _key: 'aide', title: 'Nursing assistant (example)' },
      facts: [
        { key: 'sure', certainty: 'A', checkedOn: NOW.toISOString().slice(0, 10), value: '$19 an hour' },
        { key: 'unsure', certainty: 'X', checkedOn: NOW.toISOString().slice(0, 10), value: '$99 an hour' },
        { key: 'old', certainty: 'A', checkedOn: '2020-01-01', value: '$5 an hour' },
      ].map(({ key, ...fact }) => ({
        ...{ _key: key, label: 'Pay', sourceName: 'An office (example)', volatility: 'high' },
        ...fact,
      })),
    },
  ],
};

describe('the page that prepares a participant', () => {
  it('says whom they meet, when and where, what to ask in the field, and drafts a first message', async () => {
    await services.content.createOrReplace(guide);
    const { match, connector } = await agreedMatch(services, { participant: { field: 'nursing' } });
    const page = await preparePage('prepare', match);
    const kept = await read(connector);
    expect([page.status, page.h1]).toEqual([200, states.participant.title]);
    for (const told of [kept?.givenName, 'Central Library', ...texts.questions.fields.nursing])
      expect(page.text).toContain(told);
    expect(page.$('ol li').length).toBe(5 + texts.twoMinutes.points.length);
    const mail = new URL(page.$('a.btn').attr('href') ?? '');
    expect(mail.pathname).toBe(kept?.email);
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(page.$('.written').text());
    expect(page.$('.written').text()).toContain('My profession: Nurse. Years of experience: 7.');
    // Of the facts of the guide those that stand, each with its source and the day of its check.
    expect(page.text).toContain('$19 an hour');
    expect(page.text).toContain(guideTexts.checked.split('{')[0]?.trim());
    expect(page.text).not.toMatch(/\$99|\$5 /);
    expect(page.$('a[href$="/guides/nursing/#work-without-a-license"]').length).toBe(1);
    expect(page.$('script').length).toBe(0);
  });

  it('is reached from the coffee, and its letters, and shows the English beside a translation', async () => {
    const { match, participant } = await invitedMatch(services, { participant: { language: 'ar' } });
    const coffee = await coffeePage(services, 'coffee', match);
    const [, , token] = (coffee.$('a[href^="/prepare/"]').attr('href') ?? '').split(/[/?]/);
    expect(token).toBeTruthy();
    const page = await preparePage('coffee', match, undefined, 'ar');
    expect(page.h1).toBe(messagesFor('ar').prepare.states.participant.title);
    expect(page.$('ol [lang=en][dir=ltr]').length).toBe(5);
    expect(page.$('.written').attr('lang')).toBe('en');
    const email = (await read(participant))?.email;
    const letters = (await services.letters()).filter(({ to }) => to.includes(email));
    expect(letters.filter(({ text }) => text.includes('/prepare/')).length).toBeGreaterThan(0);
  });

  it('lets the guides of a field with several professions take turns, and leads to all of them', async () => {
    for (const [slug, jobs] of [
      ['doctors', ['Assistant (example)', 'Interpreter (example)']],
      ['pharmacists', ['Technician (example)', 'Interpreter (example)']],
    ] as const)
      await services.content.createOrReplace({
        ...{ ...guide, _id: `guide-${slug}-test`, title: slug, field: 'other-health' },
        slug: { _type: 'slug', current: slug },
        unlicensedJobs: jobs.map((title) => ({ _key: title.slice(0, 4), title, facts: [] })),
      });
    const { match } = await agreedMatch(services, {
      participant: { field: 'other-health' },
      connector: { fields: ['other-health'] },
    });
    const page = await preparePage('prepare', match);
    expect(
      page
        .$('li')
        .toArray()
        .map((one) => page.$(one).text().trim())
        .filter((text) => text.endsWith('(example)')),
    ).toEqual(['Assistant (example)', 'Technician (example)', 'Interpreter (example)']);
    expect(page.$('main a[href$="/guides/"]').length).toBe(1);
  });

  it('goes on without the guide where there is none, or the Content Lake does not say', async () => {
    const { match } = await agreedMatch(services, { participant: { field: 'law' } });
    const page = await preparePage('prepare', match);
    expect([page.status, page.h1]).toEqual([200, states.participant.title]);
    expect(page.text).toContain(texts.firstJob.none);
  });

  it('closes where the two do not meet, or one of them is gone', async () => {
    const { match } = await asked(services);
    expect((await preparePage('prepare', match)).h1).toBe(states.closed.title);
    const cancelled = await agreedMatch(services);
    await coffeePage(services, 'coffee', cancelled.match, { action: 'cancel' });
    for (const purpose of ['prepare', 'prepare-connector'] as const)
      expect((await preparePage(purpose, cancelled.match)).h1).toBe(states.closed.title);
    const gone = await agreedMatch(services);
    await erase(gone.env, gone.connector, NOW);
    expect((await preparePage('prepare', gone.match)).h1).toBe(states.closed.title);
  });
});

describe('two lines about oneself', () => {
  it('are shown before they are saved, kept in the record once, and read by the connector', async () => {
    const { match, participant, env } = await agreedMatch(services);
    const aboutMe = 'Eight years in intensive care.\nI am <b>calm</b>.';
    const preview = await preparePage('prepare', match, { action: 'preview', aboutMe });
    expect(preview.h1).toBe(states.preview.title);
    expect(preview.$('dd').text()).toBe(aboutMe);
    expect(await read(participant)).not.toHaveProperty('aboutMe');
    const changed = await preparePage('prepare', match, { action: 'change', aboutMe });
    expect(changed.$('details[open] [name=aboutMe]').text().trim()).toBe(aboutMe);
    for (let press = 0; press < 2; press += 1)
      expect((await preparePage('prepare', match, { action: 'save', aboutMe })).h1).toBe(states.kept.title);
    expect((await read(participant))?.aboutMe).toBe(aboutMe);
    await services.moment();
    expect(
      await services.program.fetch(
        'count(*[_type == "letter" && kind == "record-changed" && participant._ref == $id])',
        {
          id: participant,
        },
      ),
    ).toBe(1);
    expect((await preparePage('prepare-connector', match)).text).toContain(aboutMe);
    expect((await preparePage('prepare', match)).$('.written').text()).toContain(aboutMe);
    expect(JSON.stringify(await allThatIsKept(env, participant))).toContain('Eight years');
  });

  it('that are too long come back whole, and a form that asks for nothing changes nothing', async () => {
    const { match, participant } = await agreedMatch(services);
    const long = 'x'.repeat(301);
    const wrong = await preparePage('prepare', match, { action: 'save', aboutMe: long });
    expect([wrong.status, wrong.$('[name=aboutMe]').text().trim()]).toEqual([422, long]);
    expect(wrong.$('.notice a').attr('href')).toBe('#aboutMe');
    for (const form of [{}, { aboutMe: 'A line' }, { action: 'other', aboutMe: 'A line' }])
      expect((await preparePage('prepare', match, form as Record<string, string>)).h1).toBe(
        states.participant.title,
      );
    // The connector writes nothing into somebody else's record.
    await preparePage('prepare-connector', match, { action: 'save', aboutMe: 'A line' });
    expect(await read(participant)).not.toHaveProperty('aboutMe');
  });
});

describe('the page that prepares a connector', () => {
  it('says what the participant allowed, and how to reach them only once a time is agreed on', async () => {
    const phone = '(314) 555-0123';
    const { match, participant } = await offeredMatch(services, {
      participant: { phone, consentPhone: true, goal: 'Work in a clinic' },
    });
    const email = (await read(participant))?.email;
    const before = await preparePage('prepare-connector', match);
    expect(before.h1).toBe(states.connector.title);
    expect(before.text).toContain('Work in a clinic');
    expect(before.text).not.toContain(phone);
    expect(before.text).not.toContain(email);
    const [time = ''] = keysOn(await coffeePage(services, 'coffee', match));
    await coffeePage(services, 'coffee', match, { action: 'pick', time });
    const after = await preparePage('coffee-connector', match);
    for (const told of [phone, email, ...texts.connector.names]) expect(after.text).toContain(told);
  });

  it('keeps a telephone number back that is for staff alone', async () => {
    const phone = '(314) 555-0177';
    const { match } = await agreedMatch(services, { participant: { phone, consentPhone: false } });
    expect((await preparePage('prepare-connector', match)).text).not.toContain(phone);
  });
});

it('the reminder and the introduction by email lead to it', async () => {
  const { match, participant } = await asked(services);
  await answerWith(services, match, { answer: 'accept' });
  const agreed = await agreedMatch(services);
  const at = Date.parse((await read(agreed.match))?.coffee.at);
  await services.moment();
  const dayBefore = later((at - NOW.getTime()) / 86_400_000 - 0.9);
  await doDailyWork(readEnvironment(), dayBefore, Date.now() + 60_000);
  await services.moment();
  const reminders = await services.program.fetch<string[]>(
    '*[_type == "letter" && kind == "coffee-reminder" && about._ref == $match]._id',
    { match: agreed.match },
  );
  await deliverNow(agreed.env, reminders, dayBefore);
  const to = async (id: string, has: RegExp) => {
    const email = (await read(id))?.email;
    return (await services.letters()).find(
      ({ to: all, subject }) => all.includes(email) && has.test(subject),
    );
  };
  expect((await to(participant, /Connector says yes/))?.text).toContain('/prepare/');
  for (const id of [agreed.participant, agreed.connector])
    expect((await to(id, /reminder/))?.text).toContain('/prepare/');
});
