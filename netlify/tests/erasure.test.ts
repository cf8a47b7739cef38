import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONNECTOR_STATUSES } from '../../program/connectors/status.ts';
import { MATCH_STATUSES, type MatchStatus } from '../../program/matchStatus.ts';
import { PARTICIPANT_STATUSES } from '../../program/participants/status.ts';
import { addMatchIn } from './erasure.fixture.ts';
import { addConnectorWithPage, addMarkedConnector, addMarkedParticipant } from './marked.fixture.ts';
import { expectErased } from './remains.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const read = (id: string) => services.program.getDocument(id);
const addParticipant = (change?: Record<string, unknown>) => addMarkedParticipant(services.program, change);
const addConnector = (change?: Record<string, unknown>) => addMarkedConnector(services.program, change);

describe('erasing a participant', () => {
  it.each(PARTICIPANT_STATUSES)('who is %s leaves nothing of them', async (status) => {
    await expectErased(services, await addParticipant({ status }), { isTold: status !== 'unconfirmed' });
  });

  it.each(MATCH_STATUSES)(
    'with a match that is %s takes the match along, and leaves the Connector',
    async (status) => {
      const [participant, connector] = [await addParticipant(), await addConnector()];
      const match = await addMatchIn(services.program, status, participant, connector);
      await expectErased(services, participant);
      expect(await read(match)).toBeUndefined();
      expect(await read(connector.id)).toMatchObject({ status: 'active', email: connector.email });
    },
  );
});

/** Whether the participant keeps a match whose connector is erased. */
const KEPT: MatchStatus[] = ['introduced', 'met', 'not-met', 'closed'];

describe('erasing a connector', () => {
  it.each(CONNECTOR_STATUSES)(
    'who is %s leaves nothing of them, nor of their public page',
    async (status) => {
      await expectErased(services, await addConnectorWithPage(services, { status }));
    },
  );

  it.each(MATCH_STATUSES)('with a match that is %s leaves the participant what is theirs', async (status) => {
    const [participant, connector] = [await addParticipant(), await addConnectorWithPage(services)];
    const match = await addMatchIn(services.program, status, participant, connector);
    await expectErased(services, connector);
    expect((await read(match))?.status).toBe(KEPT.includes(status) ? 'closed' : undefined);
    expect(await read(participant.id)).toMatchObject({
      email: participant.email,
      goal: participant.marks[0],
    });
  });
});
