import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { DAY_MS } from '../../program/clock/day.ts';
import { LINK_PATHS, type LinkPurpose } from '../../program/links.ts';
import { TRIAL_RECORDS, trialRecords } from '../../program/trial/records.ts';
import { giveLeftOut } from '../../studio/matches/trial/giveLeftOut.ts';
import { noteTrials } from '../../studio/people/trial/noteTrials.ts';
import { readEnvironment } from '../environment.ts';
import followUp from '../functions/follow-up.ts';
import myRecord from '../functions/my-record.ts';
import plan from '../functions/plan.ts';
import prepare from '../functions/prepare.ts';
import { trialHash } from '../services/keys.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { tendCoffee } from '../services/matches/tendCoffee.ts';
import { erase } from '../services/records/erasure.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { answerWith, asked, coffeePage, NOW, offerOf } from './coffee.fixture.ts';
import { ago, kindsAbout, later } from './introduced.fixture.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { addConnector, addMatch } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';
import { agree, introducedIn, runningTrial, setTrials } from './trial.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  await setTrials(services, [runningTrial()]);
});
afterAll(() => services.close());

const {
  prepare: texts,
  plan: planTexts,
  followUp: followUpTexts,
  myRecord: recordTexts,
  trial,
} = messagesFor('en');
const read = (id: string) => services.program.getDocument(id);
const HANDLERS = { plan, prepare, 'follow-up': followUp, record: myRecord };

/** A page behind a link, or what its form leads to. */
async function open(
  handler: keyof typeof HANDLERS,
  subject: string,
  form?: Record<string, string>,
  purpose: LinkPurpose = handler,
) {
  const token = await tokenFor(purpose, subject, NOW);
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const address = `${services.siteUrl}/${LINK_PATHS[handler]}/${token}`;
  const response = await inFull(HANDLERS[handler])(new Request(address, init), { token });
  const $ = load(await response.text());
  return { status: response.status, h1: $('h1').text(), text: $('main').text(), $ };
}

/** The emails to somebody that were sent, as their texts. */
async function emailsTo(id: string) {
  const email = (await read(id))?.email;
  return (await services.letters()).filter(({ to }) => to.includes(email)).map(({ text }) => text);
}

describe.each(['with', 'without'] as const)('who is introduced in the group “%s”', (arm) => {
  it('has everything that the program owes, and the pages that are compared or not', async () => {
    const { env, match, participant, connector } = await introducedIn(services, arm);
    const has = arm === 'with';
    expect((await read(match))?.trial).toMatchObject({ key: 'trial-one', arm });
    await agree(services, match);
    // Half a day before the coffee, whatever the hour at which this runs.
    const dayBefore = new Date(Date.parse((await read(match))?.coffee.at) - DAY_MS / 2);
    await deliverNow(env, await tendCoffee(env, match, dayBefore), dayBefore);
    expect((await kindsAbout(services.program, match)).filter((kind) => kind.startsWith('coffee'))).toEqual([
      ...['coffee-offer', 'coffee-reminder', 'coffee-reminder', 'coffee-set-connector'],
    ]);
    const emails = await emailsTo(participant);
    expect(emails.length).toBeGreaterThanOrEqual(2);
    expect(emails.some((text) => text.includes('/prepare/'))).toBe(has);
    // Whom they meet is compared for nobody.
    expect((await emailsTo(connector)).some((text) => text.includes('/prepare/'))).toBe(true);
    expect((await coffeePage(services, 'coffee', match)).$('a[href^="/prepare/"]').length).toBe(has ? 1 : 0);
    expect((await coffeePage(services, 'coffee-connector', match)).$('a[href^="/prepare/"]').length).toBe(1);
    const sheet = texts.states[has ? 'participant' : 'compared'];
    expect((await open('prepare', match)).h1).toBe(sheet.title);
    expect((await open('prepare', match, undefined, 'prepare-connector')).h1).toBe(
      texts.states.connector.title,
    );
    const after = await open('follow-up', match, { met: 'yes' });
    expect(after.h1).toBe(followUpTexts.states[has ? 'met' : 'done'].title);
    expect((await open('follow-up', match)).$('a[href^="/plan/"]').length).toBe(has ? 1 : 0);
    expect((await open('plan', match)).h1).toBe(planTexts.states[has ? 'write' : 'compared'].title);
    // A form that somebody kept open writes no plan there.
    const step = {
      action: 'plan',
      'what-1': 'Call',
      'on-1': later(3).toISOString().slice(0, 10),
      'where-1': 'Home',
    };
    await open('plan', match, step);
    expect(Boolean((await read(match))?.plan)).toBe(has);
  });

  it('stays in it in a later match, whatever the hash says, and is counted once', async () => {
    const { env, match, participant } = await introducedIn(services, arm);
    const second = await addMatch(services.program, participant, await addConnector(services.program));
    await services.program.patch(participant).set({ status: 'ready' }).commit();
    // As after two records were made one: the match was assigned under another id.
    const other = arm === 'with' ? 'without' : 'with';
    await services.program.patch(match).set({ 'trial.arm': other }).commit();
    await services.program.patch(second).set({ status: 'asked' }).commit();
    await answerWith(services, second, { answer: 'offer', ...offerOf([9, 10]) });
    expect((await read(second))?.trial).toMatchObject({ key: 'trial-one', arm: other });
    const first = (await read(match))?.trial;
    await answerWith(services, match, { answer: 'offer', ...offerOf() });
    expect((await read(match))?.trial).toEqual(first);
    // Their own copy says it.
    expect(JSON.stringify(await allThatIsKept(env, participant))).toContain('"arm"');
  });
});

describe('nobody is compared', () => {
  it('who signed up before it began, was entered by staff, or left before', async () => {
    const people = [
      { signedUpAt: ago(11) },
      {},
      { signedUpAt: ago(1), entered: { source: 'telephone', at: ago(1) } },
      { signedUpAt: ago(1), trialsLeftAt: ago(1) },
    ];
    for (const participant of people) {
      const { match } = await asked(services, { participant });
      await answerWith(services, match, { answer: 'offer', ...offerOf() });
      expect(await read(match)).toMatchObject({ status: 'introduced' });
      expect(await read(match)).not.toHaveProperty('trial');
    }
  });

  it('by anything else than the key, the trial and the record', () => {
    const env = readEnvironment();
    const hash = trialHash('trial-one', 'participant.a', env.ID_KEY);
    expect(trialHash('trial-one', 'participant.a', env.ID_KEY)).toBe(hash);
    expect(trialHash('trial-two', 'participant.a', env.ID_KEY)).not.toBe(hash);
    expect(trialHash('trial-one', 'participant.a', `${env.ID_KEY}x`)).not.toBe(hash);
    const of = Array.from({ length: 10_000 }, (_, at) =>
      trialHash('trial-one', `participant.${at}`, env.ID_KEY),
    );
    const low = of.filter((one) => Number.parseInt(one.slice(0, 8), 16) < 0x80000000).length;
    // Four standard errors: 0.02.
    expect(Math.abs(low / of.length - 0.5)).toBeLessThan(0.02);
  });
});

describe('who does not want to be compared', () => {
  it('reads in the record that it happens, leaves by one press, is told once, and has every page', async () => {
    const { match, participant } = await introducedIn(services, 'without');
    const record = await open('record', participant);
    expect(record.text).toContain(trial.leave);
    // What chance may leave out is promised to nobody.
    expect(record.text).not.toContain(recordTexts.way.steps.plan);
    for (let press = 0; press < 2; press += 1)
      expect((await open('record', participant, { action: 'leave-trial' })).h1).toBe(
        recordTexts.states['done-left-trial'].title,
      );
    const kept = await read(participant);
    expect(kept?.trialsLeftAt).toBeTruthy();
    expect(kept?.history.filter(({ note }: { note?: string }) => note === 'trials-left')).toHaveLength(1);
    const changed = '*[_type == "letter" && kind == "record-changed" && participant._ref == $id]._id';
    expect(await services.program.fetch(changed, { id: participant })).toHaveLength(1);
    const later = (await open('record', participant)).text;
    expect(later).not.toContain(trial.leave);
    expect(later).toContain(recordTexts.way.steps.plan);
    expect((await open('prepare', match)).h1).toBe(texts.states.participant.title);
    // They are counted where they were put.
    const matches = trialRecords.parse(await services.program.fetch(TRIAL_RECORDS, { key: 'trial-one' }));
    expect(matches.find((one) => one.participant === participant)).toMatchObject({
      ...{ trial: { arm: 'without' }, left: true },
    });
  });

  it('leaves on the page that is left out, and reads it at once', async () => {
    const sheet = await introducedIn(services, 'without');
    const form = { action: 'leave-trial' };
    expect((await open('prepare', sheet.match, {})).h1).toBe(texts.states.compared.title);
    expect((await open('prepare', sheet.match, form)).h1).toBe(texts.states.participant.title);
    const { match } = await introducedIn(services, 'without');
    await open('follow-up', match, { met: 'yes' });
    expect((await open('plan', match, form, 'follow-up')).h1).toBe(planTexts.states.write.title);
    expect((await open('follow-up', match)).$('a[href^="/plan/"]').length).toBe(1);
    // A connector has nothing to leave.
    const connector = await addConnector(services.program);
    await open('record', connector, form);
    expect(await read(connector)).not.toHaveProperty('trialsLeftAt');
  });

  it('asks staff: for the pages of one coffee, or to be compared no more, and again', async () => {
    const { match, participant } = await introducedIn(services, 'without');
    for (let press = 0; press < 2; press += 1) await giveLeftOut(services.program, match, 'Rosa (example)');
    expect((await open('prepare', match)).h1).toBe(texts.states.participant.title);
    const kept = await read(match);
    expect(kept?.trial).toMatchObject({ arm: 'without', givenAt: expect.any(String) });
    expect(kept?.history.filter(({ note }: { note?: string }) => note === 'trial-given')).toHaveLength(1);
    await noteTrials(services.program, participant, true, undefined);
    expect(await read(participant)).toHaveProperty('trialsLeftAt');
    await noteTrials(services.program, participant, false, undefined);
    expect(await read(participant)).not.toHaveProperty('trialsLeftAt');
  });
});

describe('a trial', () => {
  it('that is stopped, or cannot be read, leaves nothing out', async () => {
    const { match } = await introducedIn(services, 'without');
    for (const trials of [[{ ...runningTrial(), endedAt: NOW.toISOString() }], [{ _key: 'trial-one' }], []]) {
      await setTrials(services, trials);
      expect((await open('prepare', match)).h1).toBe(texts.states.participant.title);
    }
    await setTrials(services, [runningTrial('plan')]);
    expect((await open('prepare', match)).h1).toBe(texts.states.participant.title);
    await setTrials(services, [runningTrial()]);
    expect((await open('prepare', match)).h1).toBe(texts.states.compared.title);
  });

  it('goes with an erased participant, and stays as a count with an erased connector', async () => {
    const { env, match, participant } = await introducedIn(services, 'without');
    await erase(env, participant, NOW);
    expect(await read(match)).toBeUndefined();
    const other = await introducedIn(services, 'with');
    await erase(env, other.connector, NOW);
    expect((await read(other.match))?.trial).toMatchObject({ arm: 'with' });
  });
});
