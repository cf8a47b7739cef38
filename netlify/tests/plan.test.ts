import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { addDays } from '../../program/clock/day.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { LINK_PATHS, type LinkPurpose } from '../../program/links.ts';
import { readEnvironment } from '../environment.ts';
import followUp from '../functions/follow-up.ts';
import myRecord from '../functions/my-record.ts';
import plan from '../functions/plan.ts';
import { doDailyWork } from '../services/background/doDailyWork.ts';
import { askAboutPlan } from '../services/matches/plans.ts';
import { erase } from '../services/records/erasure.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { addIntroduced, kindsAbout, later, NOW } from './introduced.fixture.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const { plan: texts, followUp: followUpTexts } = messagesFor('en');
const { states } = texts;
const read = (id: string) => services.program.getDocument(id);
const kinds = async (match: string) => {
  await services.moment();
  return (await kindsAbout(services.program, match)).filter((kind) => kind.startsWith('plan'));
};
const TODAY = dayOf(NOW, 'America/Chicago');
const STEP = {
  ...{ action: 'plan', 'what-1': 'Write to Dana (example)', 'on-1': addDays(TODAY, 3) },
  'where-1': 'At home',
};
const TWO = { ...STEP, 'what-2': 'Call the office', 'on-2': addDays(TODAY, 5), 'where-2': 'Library' };

const HANDLERS = { plan, 'follow-up': followUp, record: myRecord };

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

/** Two people who have met, as the participant says. */
async function met(change?: Parameters<typeof addIntroduced>[2]) {
  const pair = await addIntroduced(services.program, 15, change);
  const page = await open('follow-up', pair.match, { met: 'yes' });
  return { env: readEnvironment(), ...pair, page };
}
const run = async (days: number) => {
  await services.moment();
  return doDailyWork(readEnvironment(), later(days), Date.now() + 60_000);
};

describe('a participant who has met', () => {
  it('is asked for a plan at once, writes it there, and gets it by email once', async () => {
    const { match, participant, page } = await met();
    expect(page.h1).toBe(followUpTexts.states.met.title);
    expect(page.$('form').attr('action')).toMatch(/^\/plan\/[\w.-]+\?lang=en$/);
    for (let press = 0; press < 2; press += 1) {
      const kept = await open('plan', match, TWO, 'follow-up');
      expect([kept.status, kept.h1]).toEqual([200, states.kept.title]);
      expect(kept.text).toContain('Write to Dana (example)');
    }
    expect(await read(match)).toMatchObject({
      plan: { steps: [{ what: 'Write to Dana (example)' }, { what: 'Call the office', where: 'Library' }] },
    });
    const email = (await read(participant))?.email;
    const letters = (await services.letters()).filter(({ to }) => to.includes(email));
    expect(letters).toHaveLength(1);
    for (const told of ['Write to Dana', 'Call the office', 'Library', '/plan/'])
      expect(letters[0]?.text).toContain(told);
    // Having a plan, they are thanked, and led to it from the question.
    expect((await open('follow-up', match, { met: 'yes' })).h1).toBe(followUpTexts.states.done.title);
    expect((await open('follow-up', match)).$('a[href^="/plan/"]').length).toBe(1);
  });

  it('changes it until it is asked about: no second email, and staff see that it changed', async () => {
    const { match } = await met();
    await open('plan', match, STEP);
    const changed = await open('plan', match, { ...STEP, 'where-1': 'At the office' });
    expect(changed.h1).toBe(states.kept.title);
    expect((await open('plan', match)).h1).toBe(states.show.title);
    expect(await kinds(match)).toEqual(['plan-kept']);
    const notes = (await read(match))?.history.flatMap(({ note }: { note?: string }) => note ?? []);
    expect(notes).toEqual(expect.arrayContaining(['plan-written', 'plan-changed']));
  });

  it('who makes a mistake gets every answer back, and nothing is kept', async () => {
    const { match } = await met();
    const wrong: [Record<string, string>, string][] = [
      [{ 'what-1': '', 'on-1': '', 'where-1': '' }, '#what-1'],
      [{ 'on-1': '2020-01-01' }, '#on-1'],
      [{ 'where-1': '' }, '#where-1'],
      [{ 'where-3': 'Somewhere' }, '#what-3'],
    ];
    for (const [change, link] of wrong) {
      const page = await open('plan', match, { ...STEP, ...change });
      expect([page.status, page.$('.notice a').first().attr('href')]).toEqual([422, link]);
      expect(page.$('[name=what-1]').attr('value') ?? '').toBe({ ...STEP, ...change }['what-1']);
    }
    expect(await read(match)).not.toHaveProperty('plan');
    expect((await open('plan', match, {})).h1).toBe(states.write.title);
  });

  it('who has not met, or only says how far they are with a contact, is asked for none', async () => {
    const { match } = await addIntroduced(services.program, 15);
    expect((await open('follow-up', match, { met: 'not-yet' })).h1).toBe(followUpTexts.states.done.title);
    expect((await open('plan', match)).h1).toBe(states.closed.title);
    expect((await open('plan', match, STEP)).h1).toBe(states.closed.title);
    expect((await open('follow-up', match)).$('a[href^="/plan/"]').length).toBe(0);
    expect(await read(match)).not.toHaveProperty('plan');
  });
});

describe('after 30 days', () => {
  it('a participant is asked once what became of it, and not before; silence is left alone', async () => {
    const { match } = await met();
    await open('plan', match, STEP);
    await run(29);
    expect(await kinds(match)).toEqual(['plan-kept']);
    for (const days of [30.1, 31, 60]) await run(days);
    expect(await kinds(match)).toEqual(['plan-kept', 'plan-question']);
  });

  it('says what became of each step, by one press or two, and may say it anew', async () => {
    const { env, match } = await met({ participant: { consentFollowUp: false } });
    await open('plan', match, TWO);
    await askAboutPlan(env, match, later(31));
    const page = await open('plan', match);
    expect(page.h1).toBe(states.asked.title);
    expect(page.$('[name=outcome]').length).toBe(0);
    const none = await open('plan', match, { action: 'became' });
    expect([none.status, none.$('.notice a').attr('href')]).toEqual([422, '#became-step-1-done']);
    for (let press = 0; press < 2; press += 1)
      expect((await open('plan', match, { action: 'became', 'became-step-2': 'changed-my-mind' })).h1).toBe(
        states.answered.title,
      );
    await open('plan', match, { action: 'became', 'became-step-1': 'done' });
    const { steps } = (await read(match))?.plan ?? {};
    expect(steps.map(({ became }: { became?: string }) => became)).toEqual(['done', 'changed-my-mind']);
    // What was asked about is not written anew.
    expect((await open('plan', match, STEP)).h1).toBe(states.asked.title);
    expect((await read(match))?.plan.steps).toHaveLength(2);
  });

  it('what came of the coffee is asked in the same letter, of who agreed to be asked', async () => {
    const { match, connector } = await met({ participant: { consentFollowUp: true } });
    await open('plan', match, STEP);
    await run(20);
    expect((await kindsAbout(services.program, match)).includes('outcome-question')).toBe(false);
    await run(31);
    await run(32);
    await services.moment();
    const all = await kindsAbout(services.program, match);
    expect(all.filter((kind) => kind === 'outcome-question' || kind === 'plan-question')).toEqual([
      'plan-question',
    ]);
    const page = await open('plan', match);
    expect(page.$('[name=outcome]').length).toBeGreaterThan(1);
    const wrong = await open('plan', match, { action: 'became', outcome: 'rich' });
    expect([wrong.status, wrong.$('.notice a').attr('href')?.split('-')[0]]).toEqual([422, '#outcome']);
    await open('plan', match, { action: 'became', 'became-step-1': 'done', outcome: 'job' });
    expect(await read(match)).toMatchObject({ outcomes: [{ day: 30, outcome: 'job' }] });
    const thanks = await services.program.fetch<{ connector: { _ref: string } }[]>(
      '*[_type == "letter" && kind == "connector-thanks" && about._ref == $match]{connector}',
      { match },
    );
    expect(thanks.map(({ connector: { _ref } }) => _ref)).toEqual([connector]);
    expect((await open('plan', match)).$('[name=outcome]').length).toBe(0);
  });
});

describe('whose a plan is', () => {
  it('it stands on the page and in the copy of who wrote it, and in none of the connector', async () => {
    const { env, match, participant, connector } = await met();
    await open('plan', match, STEP);
    await services.moment();
    expect((await open('record', participant)).text).toContain('Write to Dana (example)');
    expect((await open('record', connector)).text).not.toContain('Dana');
    expect(JSON.stringify(await allThatIsKept(env, participant))).toContain('Write to Dana');
    expect(JSON.stringify(await allThatIsKept(env, connector))).not.toContain('Dana');
  });

  it.each(['participant', 'connector'] as const)('goes with the %s', async (side) => {
    const pair = await met();
    await open('plan', pair.match, STEP);
    await services.moment();
    await erase(pair.env, pair[side], NOW);
    expect(JSON.stringify((await read(pair.match)) ?? {})).not.toContain('Dana');
    expect((await open('plan', pair.match)).h1).toBe(states.closed.title);
    await run(31);
    expect((await kinds(pair.match)).includes('plan-question')).toBe(false);
  });
});
