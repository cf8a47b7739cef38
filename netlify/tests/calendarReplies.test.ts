import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coffeeIn } from '../../program/coffee/coffee.ts';
import { readEnvironment } from '../environment.ts';
import { erase } from '../services/records/erasure.ts';
import { answerOf } from './calendarAnswer.fixture.ts';
import { coffeePage, invitedMatch, NOW, offerOf } from './coffee.fixture.ts';
import { kindsAbout } from './introduced.fixture.ts';
import { receive } from './received.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const read = (id: string) => services.program.getDocument(id);
const emailOf = async (id: string): Promise<string> => (await read(id))?.email;
const coffeeOf = async (match: string) => coffeeIn({ coffee: (await read(match))?.coffee });
const asked = async (match: string) => {
  await services.moment();
  return (await kindsAbout(services.program, match)).filter((kind) => kind === 'coffee-declined');
};

/** The id under which the invitation of somebody stands in their calendar, as they got it. */
async function uidOf(id: string): Promise<string> {
  const email = await emailOf(id);
  const letters = (await services.letters()).filter(({ to }) => to.includes(email));
  const files = (await Promise.all(letters.map(services.attachments))).flat();
  return /UID:(\S+)/.exec(files.at(-1)?.content.replaceAll('\r\n ', '') ?? '')?.[1] ?? '';
}

describe('the no of a calendar', () => {
  it('is kept, asks its owner once, ends nothing and tells nobody else; a yes takes it back', async () => {
    const { match, participant, connector } = await invitedMatch(services);
    const [from, uid] = [await emailOf(participant), await uidOf(participant)];
    await receive(services, answerOf({ from, uid }), { times: 2 });
    await receive(services, answerOf({ from: `Somebody <${from.toUpperCase()}>`, attendee: from, uid }));
    expect(await coffeeOf(match)).toMatchObject({ state: 'agreed', declinedBy: 'participant' });
    expect(await asked(match)).toHaveLength(1);
    const [letter] = await services.program.fetch<{ participant?: unknown; connector?: unknown }[]>(
      '*[_type == "letter" && kind == "coffee-declined" && about._ref == $match]',
      { match },
    );
    expect(letter).toMatchObject({ participant: { _ref: participant } });
    expect(await read(match)).toMatchObject({ status: 'introduced' });

    // The other's calendar says no too: it is enough that staff know.
    const other = { from: await emailOf(connector), uid: await uidOf(connector) };
    await receive(services, answerOf(other));
    expect(await asked(match)).toHaveLength(1);

    await receive(services, answerOf({ from, uid, partstat: 'ACCEPTED' }));
    expect(await coffeeOf(match)).not.toHaveProperty('declinedBy');
  });

  it('is nothing where the coffee was moved since, or by who is not invited, or with somebody else’s id', async () => {
    const { match, participant, connector } = await invitedMatch(services);
    const [mine, theirs] = [await emailOf(participant), await emailOf(connector)];
    const uid = await uidOf(participant);
    for (const forged of [
      { from: 'mallory@example.org', uid },
      { from: 'mallory@example.org', attendee: mine, uid },
      { from: mine, attendee: 'mallory@example.org', uid },
      { from: theirs, uid },
      { from: mine, uid, sequence: 7 },
      { from: mine, uid, partstat: 'TENTATIVE' },
      { from: mine, uid: 'match.nobody-participant@example.org' },
      { from: mine, uid: 'x' },
    ])
      for (const answer of await receive(services, answerOf(forged))) expect(answer.status).toBe(200);
    expect((await coffeeOf(match))?.declinedBy ?? undefined).toBeUndefined();
    expect(await asked(match)).toEqual([]);

    await coffeePage(services, 'coffee-connector', match, { action: 'offer', ...offerOf([8, 9]) });
    await receive(services, answerOf({ from: mine, uid }));
    expect((await coffeeOf(match))?.declinedBy ?? undefined).toBeUndefined();
  });

  it('signed with no key of ours is refused, and of somebody who was erased it is about nobody', async () => {
    const { match, participant } = await invitedMatch(services);
    const [from, uid] = [await emailOf(participant), await uidOf(participant)];
    const [refused] = await receive(services, answerOf({ from, uid }), { secret: 'whsec_b3RoZXI=' });
    expect(refused?.status).toBe(401);
    expect((await coffeeOf(match))?.declinedBy ?? undefined).toBeUndefined();
    await erase(readEnvironment(), participant, NOW);
    const [answer] = await receive(services, answerOf({ from, uid }));
    expect(await answer?.json()).toMatchObject({ report: 'calendar' });
  });

  it('in a file that is no answer of a calendar is an email like any other', async () => {
    const { participant } = await invitedMatch(services);
    const [from, uid] = [await emailOf(participant), await uidOf(participant)];
    const broken = { ...answerOf({ from, uid }), headers: {} };
    for (const attachment of broken.attachments)
      attachment.content = Buffer.from('BEGIN:VCAL').toString('base64');
    const [answer] = await receive(services, broken);
    expect(await answer?.json()).toMatchObject({ report: 'set-aside' });
  });
});
