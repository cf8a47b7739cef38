import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { activitiesIn } from '../../program/activities.ts';
import { LINK_PATHS, type LinkPurpose } from '../../program/links.ts';
import { keyOf } from '../../program/references.ts';
import { removeKindWords } from '../../studio/matches/kind-words/removeKindWords.ts';
import { readEnvironment } from '../environment.ts';
import followUp from '../functions/follow-up.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { erase } from '../services/records/erasure.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { addIntroduced, ago, NOW } from './introduced.fixture.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { addParticipant } from './people.fixture.ts';
import { openRecord } from './records.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const { myRecord: en } = messagesFor('en');
const read = (id: string) => services.program.getDocument(id);
const WORDS = 'You told me what a first job pays. That took my fear away.';
const ALLOWED = { kindWords: WORDS, allowWords: 'yes' };

/** A page that asks what came of it, or what its form leads to. */
async function open(purpose: LinkPurpose, match: string, form?: Record<string, string>) {
  const token = await tokenFor(purpose, match, NOW);
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const address = `${services.siteUrl}/${LINK_PATHS[purpose]}/${token}`;
  const response = await inFull(followUp)(new Request(address, init), { token });
  return { status: response.status, $: load(await response.text()) };
}

/** Two who have met, and what the participant lets the connector read. */
async function thanked(change?: Parameters<typeof addIntroduced>[2]) {
  const pair = await addIntroduced(services.program, 15, change);
  await open('follow-up', pair.match, { met: 'yes', ...ALLOWED });
  return pair;
}

/** All that the Content Lake still knows of what a document once said. */
const pastOf = async (id: string) =>
  JSON.stringify(
    await services.program.request({
      url: `/data/history/program/transactions/${id}`,
      query: { excludeContent: 'false' },
    }),
  );
const wordsOn = ({ $ }: Awaited<ReturnType<typeof openRecord>>) => $('main blockquote').text();

describe('what a participant lets the connector read', () => {
  it('stands on the connector’s own page with the name, and on the page of who wrote it', async () => {
    const { match, participant, connector } = await thanked({ participant: { givenName: 'Metname' } });
    expect((await read(match))?.kindWords).toMatchObject({ text: WORDS, allowedAt: expect.any(String) });
    const theirs = await openRecord(connector);
    expect(wordsOn(theirs)).toBe(WORDS);
    expect(theirs.$('figcaption').text()).toContain('Metname');
    const own = await openRecord(participant);
    expect(wordsOn(own)).toBe(WORDS);
    expect(own.text).toContain(en.kindWords.title);
  });

  it('is nothing without the tick: the page says so and gives the words back', async () => {
    const { match } = await addIntroduced(services.program, 15);
    for (const purpose of ['follow-up', 'outcome'] as const) {
      const form = { met: 'yes', outcome: 'none', kindWords: WORDS };
      const { status, $ } = await open(purpose, match, form);
      expect(status).toBe(422);
      expect($('#error-summary a').attr('href')).toBe('#allowWords-yes');
      expect($('[name=kindWords]').val()).toBe(WORDS);
    }
    expect(await read(match)).not.toHaveProperty('kindWords');
    // The tick alone is nothing either.
    await open('follow-up', match, { met: 'yes', allowWords: 'yes' });
    expect(await read(match)).not.toHaveProperty('kindWords');
  });

  it('is nothing of two who have not met, and can be left later, without saying anew that they met', async () => {
    const { match } = await addIntroduced(services.program, 15);
    await open('follow-up', match, { met: 'not-yet', ...ALLOWED });
    expect(await read(match)).not.toHaveProperty('kindWords');
    await open('follow-up', match, { met: 'yes' });
    await open('follow-up', match, ALLOWED);
    expect((await read(match))?.kindWords).toMatchObject({ text: WORDS });
    await open('outcome', match, { outcome: 'none', ...ALLOWED, kindWords: 'Other words' });
    expect((await read(match))?.kindWords).toMatchObject({ text: 'Other words' });
    // What they replaced is kept in no earlier revision.
    expect(await pastOf(match)).not.toContain(WORDS);
    expect(await read(match)).not.toHaveProperty('forgetAt');
  });

  it('is taken back by its writer alone, and then kept nowhere, in no earlier revision either', async () => {
    const { match, participant, connector } = await thanked();
    const form = { action: 'take-words-back', words: keyOf(match) };
    expect(await pastOf(match)).toContain(WORDS);
    for (const other of [await addParticipant(services.program), connector]) await openRecord(other, form);
    expect((await read(match))?.kindWords).toMatchObject({ text: WORDS });
    expect((await openRecord(participant, form)).h1).toBe(en.states['done-words'].title);
    expect(await read(match)).not.toHaveProperty('kindWords');
    expect((await read(match))?.status).toBe('met');
    expect(wordsOn(await openRecord(connector))).toBe('');
    expect(wordsOn(await openRecord(participant))).toBe('');
    expect(await pastOf(match)).not.toContain(WORDS);
    // Pressed twice, or with a key that is none.
    expect((await openRecord(participant, form)).h1).toBe(en.states['done-words'].title);
    expect((await openRecord(participant, { ...form, words: '../x' })).status).toBe(422);
  });

  it('is taken off by staff, and then kept nowhere, in no earlier revision either, whether the webhook comes or not', async () => {
    const env = readEnvironment();
    for (const isTold of [true, false]) {
      const { match, participant, connector } = await thanked();
      await removeKindWords(services.program, match, 'Robin Staff (example)');
      expect(wordsOn(await openRecord(connector))).toBe('');
      expect(await pastOf(match)).toContain(WORDS);
      await services.moment();
      if (!isTold) expect(await findMissedEffects(env, NOW)).toContain(match);
      for (let time = 0; time < 2; time += 1) await handleRecordChange(env, match, NOW);
      expect(await pastOf(match)).not.toContain(WORDS);
      const left = await read(match);
      expect(left).toMatchObject({ status: 'met', participant: { _ref: participant } });
      expect(left).not.toHaveProperty('forgetAt');
      expect(JSON.stringify(left?.history)).toContain('words-removed');
      await services.moment();
      expect(await findMissedEffects(env, NOW)).not.toContain(match);
    }
  });

  it('is in the copy of who wrote it and in no other’s, and goes with either of the two', async () => {
    for (const gone of ['participant', 'connector'] as const) {
      const pair = await thanked();
      const ofParticipant = await openRecord(pair.participant, undefined, '?download=json');
      expect(ofParticipant.text).toContain(WORDS);
      const ofConnector = await openRecord(pair.connector, undefined, '?download=json');
      expect(ofConnector.text).not.toContain(WORDS);
      await erase(readEnvironment(), pair[gone], NOW);
      expect((await read(pair.match)) ?? {}).not.toHaveProperty('kindWords');
    }
  });

  it.each(LANGUAGES)('is asked for in whole sentences (%s)', async (language) => {
    const { match } = await addIntroduced(services.program, 15, { participant: { language } });
    const { $ } = await open('follow-up', match);
    const { kindWords, allowWords } = messagesFor(language).questions['follow-up'];
    expect($('label[for=kindWords]').text()).toContain(kindWords.label);
    expect($('label[for=allowWords-yes]').text()).toContain(allowWords.label);
    expect($('[name=allowWords]').attr('checked')).toBeUndefined();
  });
});

describe('what somebody writes to us beside an answer', () => {
  it('is kept with who wrote it, once, as something for staff to read today, and is in their copy', async () => {
    const { match, participant, connector } = await addIntroduced(services.program, 15);
    const said = { met: 'yes', word: 'The clinic asks for a drug screen.' };
    await open('follow-up', match, said);
    await open('follow-up', match, said);
    await open('follow-up-connector', match, { met: 'yes', word: 'Please send me another.' });
    const entriesOf = async (id: string) => activitiesIn((await read(id))?.activities);
    expect(await entriesOf(participant)).toMatchObject([
      { kind: 'note', isFromPerson: true, text: said.word, next: expect.stringContaining('Read') },
    ]);
    expect(await entriesOf(connector)).toMatchObject([{ text: 'Please send me another.' }]);
    expect((await openRecord(participant, undefined, '?download=json')).text).toContain(said.word);
    expect((await openRecord(connector, undefined, '?download=json')).text).not.toContain(said.word);
    expect(JSON.stringify(await allThatIsKept(readEnvironment(), participant))).toContain(said.word);
  });

  it('is kept beside the outcome too', async () => {
    const { match, participant } = await addIntroduced(services.program, 31);
    await services.program
      .patch(match)
      .set({ outcomes: [{ _key: 'day-30', day: 30, askedAt: ago(1) }] })
      .commit();
    await open('outcome', match, { outcome: 'interview', word: 'They call me on Monday.' });
    expect(activitiesIn((await read(participant))?.activities)).toMatchObject([
      { text: 'They call me on Monday.' },
    ]);
    expect((await read(match))?.outcomes).toMatchObject([{ outcome: 'interview' }]);
  });
});
