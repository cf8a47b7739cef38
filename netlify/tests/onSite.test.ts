import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { readEnvironment } from '../environment.ts';
import { erase } from '../services/records/erasure.ts';
import { takeOffSite } from '../services/records/onSite.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { NOW } from './introduced.fixture.ts';
import { addConnector, addParticipant } from './people.fixture.ts';
import { openRecord } from './records.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const { onSite: t, states } = messagesFor('en').myRecord;
const WORDS = 'I led a ward for ten years.';
const form = (change: Record<string, string> = {}) => ({
  ...{ action: 'on-site', siteWords: WORDS, siteTopics: '- Night shifts\nNight shifts\nExams' },
  ...{ siteConsent: 'yes', ...change },
});

let id = '';
beforeEach(async () => {
  id = await addConnector(services.program);
});
const record = async (): Promise<Record<string, unknown>> => (await services.program.getDocument(id)) ?? {};

/** Staff publish the page of the connector. */
async function publish(): Promise<string> {
  const page = `connector-bio-${crypto.randomUUID()}`;
  await services.content.create({
    ...{ _id: page, _type: 'connectorBio', name: 'Carla', slug: { current: page }, bio: WORDS },
  });
  await services.content.create({ _id: `drafts.${page}`, _type: 'connectorBio', name: 'Carla', bio: WORDS });
  await services.program.patch(id).set({ bio: page, bioBy: 'Robin Staff (example)' }).commit();
  return page;
}
/** Whether the words stand in any version of any document that is kept. */
const keptAnywhere = async () =>
  (await Promise.all([services.program, services.content].map((lake) => lake.fetch('*[]')))).some((all) =>
    JSON.stringify(all).includes(WORDS),
  );

describe('a connector who wants to be shown on the site', () => {
  it('writes, agrees, and staff have a task; nothing is public by that', async () => {
    expect((await openRecord(id)).text).toContain(t.write);
    const sent = await openRecord(id, form());
    expect([sent.status, sent.h1]).toEqual([200, states['done-on-site'].title]);
    expect(await record()).toMatchObject({
      ...{ siteWords: WORDS, siteTopics: ['Night shifts', 'Exams'], siteAgreedAt: expect.any(String) },
      tasks: [{ text: expect.stringContaining('site'), day: expect.any(String) }],
    });
    expect(
      await services.content.fetch('count(*[_type == "connectorBio" && bio == $bio])', { bio: WORDS }),
    ).toBe(0);
    const page = await openRecord(id);
    expect(page.$('blockquote').text()).toBe(WORDS);
    expect(page.text).toContain(t.waits);
    // Written anew, it is still one task.
    await openRecord(id, form({ siteWords: 'Another text.' }));
    expect((await record()).tasks).toHaveLength(1);
    expect(await record()).toMatchObject({ siteWords: 'Another text.' });
  });

  it('writes anew, and what it takes the place of is in no earlier revision', async () => {
    await openRecord(id, form({ siteWords: 'A word too much about my ward.' }));
    await openRecord(id, form({ siteWords: 'A better word.' }));
    await services.moment();
    const texts = (await services.kept()).map(({ text }) => text);
    expect(texts.some((text) => text.includes('A better word.'))).toBe(true);
    expect(texts.filter((text) => text.includes('A word too much'))).toEqual([]);
    expect(await record()).toMatchObject({ status: 'active', history: [{}, {}] });
  });

  it('has to agree, to write something, and to keep within what a page holds', async () => {
    const { status, $ } = await openRecord(id, {
      ...{ action: 'on-site', siteWords: ' ', siteTopics: 'x'.repeat(81) },
    });
    expect(status).toBe(422);
    for (const name of ['siteWords', 'siteTopics', 'siteConsent'])
      expect($(`#error-summary a[href^="#${name}"]`).length, name).toBe(1);
    expect(await record()).not.toHaveProperty('siteWords');
  });

  it('is refused a number by which a country knows its people', async () => {
    expect((await openRecord(id, form({ siteWords: 'My number is 219-09-9999' }))).status).toBe(422);
  });

  it('takes it back: page, draft and words are gone, and no earlier revision holds them', async () => {
    await openRecord(id, form());
    const page = await publish();
    expect((await openRecord(id)).$(`a[href="/connectors/${page}/"]`).length).toBe(1);
    const back = await openRecord(id, { action: 'off-site' });
    expect(back.h1).toBe(states['done-off-site'].title);
    for (const gone of [page, `drafts.${page}`])
      expect(await services.content.getDocument(gone)).toBeUndefined();
    const left = await record();
    for (const name of ['siteWords', 'siteTopics', 'siteAgreedAt', 'bio', 'bioBy'])
      expect(left, name).not.toHaveProperty(name);
    expect(left).toMatchObject({ tasks: [], status: 'active', history: expect.any(Array) });
    await services.moment();
    expect(await keptAnywhere()).toBe(false);
    expect((await openRecord(id)).text).not.toContain(t.back);
    // Done twice, it is done once.
    const before = (await record())._rev;
    await takeOffSite(readEnvironment(), id, NOW);
    expect((await record())._rev).toBe(before);
  });
});

it('who has left can take it back, and not ask for it; a participant can do neither', async () => {
  await openRecord(id, form());
  await services.program.patch(id).set({ status: 'retired' }).commit();
  const page = await openRecord(id);
  expect(page.text).toContain(t.back);
  expect(page.$('[name=siteWords]').length).toBe(0);
  await openRecord(id, form({ siteWords: 'After they left.' }));
  expect(await record()).toMatchObject({ siteWords: WORDS });
  await openRecord(id, { action: 'off-site' });
  expect(await record()).not.toHaveProperty('siteWords');

  const participant = await addParticipant(services.program);
  for (const sent of [form(), { action: 'off-site' }])
    expect((await openRecord(participant, sent)).h1).toBe(states.show.title);
  expect(await services.program.getDocument(participant)).not.toHaveProperty('siteWords');
});

it('is in the copy of what is kept, and goes with the record', async () => {
  await openRecord(id, form());
  expect(JSON.stringify(await allThatIsKept(readEnvironment(), id))).toContain(WORDS);
  await erase(readEnvironment(), id, NOW);
  await services.moment();
  expect(await keptAnywhere()).toBe(false);
});
