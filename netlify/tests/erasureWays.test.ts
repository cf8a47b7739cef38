import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import myRecord from '../functions/my-record.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { publishedState } from '../services/published.ts';
import { erase } from '../services/records/erasure.ts';
import { removePublicPage } from '../services/records/publicPage.ts';
import { eraseWhenDue } from '../services/records/retention.ts';
import { addMatchIn } from './erasure.fixture.ts';
import { ago, NOW } from './introduced.fixture.ts';
import { contextOf, tokenFor } from './links.fixture.ts';
import {
  addConnectorWithPage,
  addMarkedConnector,
  addMarkedParticipant,
  type Marked,
} from './marked.fixture.ts';
import { expectNothingLeft } from './remains.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterEach(() => services.faults.lake());
afterAll(() => services.close());

const subjectsTo = async (email: string) =>
  (await services.letters()).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);

/** A connector who was introduced, and has a public page. */
async function introducedConnector() {
  const connector = await addConnectorWithPage(services);
  await addMatchIn(services.program, 'introduced', await addMarkedParticipant(services.program), connector);
  return connector;
}

/** Erases by the person's own link, as the page behind it does. */
async function byOwnLink({ id }: Marked): Promise<void> {
  const token = await tokenFor('record', id, new Date());
  const request = new Request(`${services.siteUrl}/my-record/${token}`, {
    method: 'POST',
    body: new URLSearchParams({ action: 'erase', confirmErase: 'yes' }),
  });
  expect((await myRecord(request, contextOf({ token }).context)).status).toBe(200);
}

/** Staff write into the record, in Studio, that the person is to be erased. */
const askedByStaff = ({ id }: Marked) =>
  services.program.patch(id).set({ eraseRequestedAt: NOW.toISOString() }).commit();

describe('a connector who was introduced is erased', () => {
  it('by staff in Studio, by a webhook that comes twice', async () => {
    const connector = await introducedConnector();
    await askedByStaff(connector);
    const env = readEnvironment();
    for (let times = 0; times < 2; times += 1)
      await deliverNow(env, await handleRecordChange(env, connector.id, NOW), NOW);
    await expectNothingLeft(services, connector);
    expect(await findMissedEffects(env, NOW)).not.toContain(connector.id);
  });

  it('by staff in Studio, although the webhook was lost', async () => {
    const connector = await introducedConnector();
    await askedByStaff(connector);
    const env = readEnvironment();
    expect(await findMissedEffects(env, NOW)).toContain(connector.id);
    for (const id of await findMissedEffects(env, NOW)) await handleRecordChange(env, id, NOW);
    await expectNothingLeft(services, connector);
  });

  it('by their own link', async () => {
    const connector = await introducedConnector();
    await byOwnLink(connector);
    await expectNothingLeft(services, connector);
    expect(await subjectsTo(connector.email)).toContain('Your record is erased: nothing more to do');
  });

  it('once, although it is asked for several times at one instant', async () => {
    const connector = await introducedConnector();
    const env = readEnvironment();
    const before = await services.program.fetch<number>('count(*[_type == "tombstone"])');
    await Promise.all(Array.from({ length: 12 }, () => erase(env, connector.id, NOW)));
    expect(await services.program.fetch('count(*[_type == "tombstone"])')).toBe(before + 1);
    await expectNothingLeft(services, connector);
  });

  it('a year after they left', async () => {
    const connector = await introducedConnector();
    const left = { _key: 'left', at: ago(366), who: 'connector', from: 'active', to: 'retired' };
    await services.program
      .patch(connector.id)
      .set({ status: 'retired', history: [left] })
      .commit();
    await eraseWhenDue(readEnvironment(), connector.id, NOW);
    await expectNothingLeft(services, connector);
  });
});

describe('the public page of a connector who is erased', () => {
  it.each([
    ['was not reached', { status: 503 }],
    ['is gone, and nobody heard of it', { drop: true }],
  ])(
    '%s: the record stands and says which page it was, and all is done at the next try',
    async (_case, fault) => {
      const connector = await introducedConnector();
      const env = readEnvironment();
      await services.faults.lake({ match: 'data/mutate/production', ...fault });
      await expect(erase(env, connector.id, NOW)).rejects.toThrow();
      expect(await services.program.getDocument(connector.id)).toMatchObject({ bio: connector.page });
      await services.faults.lake();
      await erase(env, connector.id, NOW);
      await expectNothingLeft(services, connector);
      const stone = '*[_type == "tombstone"] | order(_createdAt desc)[0].documents';
      expect(await services.program.fetch(stone)).toMatchObject({ connector: 1, connectorBio: 1 });
    },
  );

  it('leaves a picture that another page shows, and nothing else of it', async () => {
    const connector = await addConnectorWithPage(services);
    const [published = '', drafted = ''] = connector.pictures;
    const asset = { _type: 'reference', _ref: published };
    await services.content.create({ _type: 'story', photo: { _type: 'image', asset } });
    await removePublicPage(readEnvironment(), connector.page);
    const left = [...connector.versions, published, drafted];
    expect(await services.content.fetch('*[_id in $left]._id', { left })).toEqual([published]);
  });

  it('is missed by the schedule when its webhook was lost, so that the site is built without it', async () => {
    const connector = await addConnectorWithPage(services);
    const before = await publishedState(readEnvironment());
    await erase(readEnvironment(), connector.id, NOW);
    expect(await publishedState(readEnvironment())).not.toBe(before);
  });

  it('is no page when the record names something else', async () => {
    await removePublicPage(readEnvironment(), 'settings');
    expect(await services.content.getDocument('settings')).toMatchObject({ _type: 'settings' });
  });
});

describe('while a question is open,', () => {
  async function asked(change: { participant?: object; connector?: object } = {}) {
    const participant = await addMarkedParticipant(services.program);
    const connector = await addMarkedConnector(services.program);
    await addMatchIn(services.program, 'asked', participant, connector);
    // Staff may have noted that one of them left: the question stays open then.
    await services.program
      .patch(participant.id)
      .set({ ...change.participant })
      .commit();
    await services.program
      .patch(connector.id)
      .set({ ...change.connector })
      .commit();
    return { participant, connector };
  }
  const eraseAndTell = async ({ id }: Marked) => {
    const env = readEnvironment();
    await deliverNow(env, await erase(env, id, NOW), NOW);
  };

  it.each([{}, { status: 'withdrawn' }])(
    'the connector is told when the participant is erased (%j)',
    async (change) => {
      const { participant, connector } = await asked({ participant: change });
      await eraseAndTell(participant);
      expect(await subjectsTo(connector.email)).toContain('No answer needed: our question to you is closed');
      await expectNothingLeft(services, participant);
    },
  );

  it.each([{}, { status: 'retired' }])(
    'the participant is told when the connector is erased (%j)',
    async (change) => {
      const { participant, connector } = await asked({ connector: change });
      await eraseAndTell(connector);
      expect(await subjectsTo(participant.email)).toContain(
        'No action needed: we are looking for another Connector for you',
      );
      await expectNothingLeft(services, connector);
    },
  );

  it('no letter is left that cannot be written', async () => {
    const { participant, connector } = await asked();
    await eraseAndTell(connector);
    await eraseAndTell(participant);
    expect(await services.program.fetch('*[_type == "letter" && status == "failed"]')).toEqual([]);
  });
});
