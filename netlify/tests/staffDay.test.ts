import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEARTBEAT_ID, heartbeatSchema } from '../../program/overview/heartbeat.ts';
import { readEnvironment } from '../environment.ts';
import daily from '../functions/daily.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import { spoolForm } from '../services/spool.ts';
import { writeToStaff } from '../services/staff/staffDay.ts';
import { ago, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const toStaff = async () => (await services.letters()).filter(({ to }) => to.includes('hello@example.org'));

describe('the letter of the day to staff', () => {
  it('is not sent while nothing needs them', async () => {
    await addParticipant(services.program, { status: 'received', confirmedAt: ago(1) });
    expect(await writeToStaff(readEnvironment(), NOW)).toEqual([]);
    await daily();
    expect(await toStaff()).toEqual([]);
  });

  it('says once a day, in numbers and without a name, what waits', async () => {
    await addParticipant(services.program, { status: 'received', confirmedAt: ago(3) });
    const [participant, connector] = [
      await addParticipant(services.program),
      await addConnector(services.program),
    ];
    await addMatch(services.program, participant, connector, {
      status: 'asked',
      askedAt: ago(4),
      questionAt: ago(2),
    });
    await services.program.create({
      _id: 'letter.lost',
      _type: 'letter',
      kind: 'ready',
      status: 'bounced',
      to: 'a@b.c',
    });
    for (const [key, status] of Object.entries({ new: 'new', early: undefined, read: 'read' }))
      await services.program.create({
        ...{ _id: `partnerReferral.${key}`, _type: 'partnerReferral', receivedAt: ago(3) },
        ...(status && { status }),
      });
    await spoolForm('learn-more', { email: 'waits@example.org' }, new Date(ago(1)));
    for (let time = 0; time < 2; time += 1) await daily();
    const letters = await toStaff();
    expect(letters).toHaveLength(1);
    const [{ text } = { text: '' }] = letters;
    expect(text).toMatch(/wait longer than two days to be read: 1\n/);
    expect(text).toMatch(/referred by partners, unread for longer than two days: 2\n/);
    expect(text).toMatch(/Questions from Connectors.*: 1\n/);
    expect(text).toMatch(/could not be delivered since yesterday: 1\n/);
    expect(text).toMatch(/outside our storage for longer than an hour: 1\n/);
    expect(text).not.toMatch(/erased|Amina|Carla|waits@example/);
  });
});

it('each round says how the functions stand, and names nobody', async () => {
  await deliverLetters();
  const heartbeat = await services.program.getDocument(HEARTBEAT_ID);
  expect(heartbeatSchema.parse(heartbeat)).toMatchObject({ spoolWaiting: 0 });
  // What waited in the spool could not be read as a form, and lies before staff now.
  expect(await services.program.fetch('count(*[_type == "setAside"])')).toBe(1);
  expect(JSON.stringify(heartbeat)).not.toContain('example.org');
});
