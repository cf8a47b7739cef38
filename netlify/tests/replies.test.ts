import { afterAll, beforeAll, expect, it } from 'vitest';
import { activitiesIn } from '../../program/activities.ts';
import { readEnvironment } from '../environment.ts';
import { personOfToken, replyToOf } from '../services/letters/replyToken.ts';
import { addMarkedParticipant } from './marked.fixture.ts';
import { beginMessageTo } from './messages.fixture.ts';
import { addConnector, addParticipant } from './people.fixture.ts';
import { receive, type Telling, type Written } from './received.fixture.ts';
import { expectErased } from './remains.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const env = () => readEnvironment();
const addressFor = (id: string) => {
  const reader = id.startsWith('connector.') ? { connector: { _ref: id } } : { participant: { _ref: id } };
  return replyToOf(env(), reader, 'hello@example.org');
};
const emailOf = async (id: string): Promise<string> => (await services.program.getDocument(id))?.email;
const entriesOf = async (id: string) => activitiesIn((await services.program.getDocument(id))?.activities);
const asides = () =>
  services.program.fetch<{ _id: string; email: string; answers: { value: string }[] }[]>(
    '*[_type == "setAside" && why == "unknown-sender"] | order(setAsideAt asc)',
  );

const write = (email: Written, how?: Telling) => receive(services, email, how);

it('a letter is answered at an address that says whose the answer is, and nobody else can make one', async () => {
  const [participant, connector] = [
    await addParticipant(services.program),
    await addConnector(services.program),
  ];
  for (const id of [participant, connector]) {
    const address = addressFor(id);
    expect(address).toMatch(/^replies\+[pc]-\S+-[0-9a-f]{12}@in\.example\.org$/);
    const token = address.slice('replies+'.length, address.indexOf('@'));
    expect(personOfToken(env(), token)).toBe(id);
    expect(
      personOfToken(
        env(),
        token.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      ),
    ).toBeUndefined();
    expect(personOfToken({ ID_KEY: 'another' }, token)).toBeUndefined();
  }
  await services.program.patch(participant).set({ consentNews: true }).commit();
  await beginMessageTo(services, [participant]);
  const address = await emailOf(participant);
  const list = await (await fetch(`${services.outbox.url}/emails?to=${address}`)).json();
  expect(list.data[0].reply_to).toEqual([addressFor(participant)]);
});

it('an answer is kept with the person once, its words alone, and is something to do today', async () => {
  const person = await addParticipant(services.program);
  const from = `Amina <${(await emailOf(person)).toUpperCase()}>`;
  const answers = await write({ from, to: `Mosaic <${addressFor(person)}>` }, { times: 2 });
  expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([
    { ok: true, report: 'kept' },
    { ok: true, report: 'kept' },
  ]);
  expect(await entriesOf(person)).toMatchObject([
    {
      kind: 'email',
      isFromPerson: true,
      text: 'Re: News\n\nYes, I come.',
      next: 'Read their email, and answer it',
    },
  ]);
  // Without plain text its words are taken out of the page, and no page is kept.
  await write({
    from,
    to: addressFor(person),
    text: null,
    html: '<p>I <b>come</b>.</p><script>x()</script>',
  });
  expect((await entriesOf(person)).some(({ text }) => text === 'Re: News\n\nI come.')).toBe(true);
});

it.each([
  ['from another address', 'mallory@example.org', addressFor],
  ['with a token that nobody gave', undefined, (id: string) => addressFor(id).replace(/.@/, 'x@')],
  ['without a token', undefined, () => 'replies@in.example.org'],
  ['to somebody erased', 'gone@example.org', () => addressFor('participant.gone')],
])('an email %s is set aside, and no person’s record has it', async (_, stranger, to) => {
  const person = await addParticipant(services.program);
  const from = stranger ?? (await emailOf(person));
  const before = (await asides()).length;
  await write({ from, to: to(person), text: 'Give me their number.' });
  expect(await entriesOf(person)).toEqual([]);
  const all = await asides();
  expect(all).toHaveLength(before + 1);
  expect(
    all
      .find(({ email }) => email === from)
      ?.answers.map(({ value }) => value)
      .join(),
  ).toContain('Give me');
});

it('what a machine answers is kept nowhere', async () => {
  const person = await addParticipant(services.program);
  const before = (await asides()).length;
  const headers = { 'Auto-Submitted': 'auto-replied' };
  await write({ from: await emailOf(person), to: addressFor(person), headers });
  expect([await entriesOf(person), (await asides()).length]).toEqual([[], before]);
});

it('is refused without the mail service’s signature', async () => {
  const person = await addParticipant(services.program);
  const [answer] = await write(
    { from: await emailOf(person), to: addressFor(person) },
    { secret: 'whsec_Zm9yZ2Vk' },
  );
  expect(answer?.status).toBe(401);
  expect(await entriesOf(person)).toEqual([]);
});

it('an email that the mail service does not give is told of again', async () => {
  const person = await addParticipant(services.program);
  await services.faults.outbox({ match: 'GET /emails/receiving', status: 503, count: 1 });
  const answers = await write({ from: await emailOf(person), to: addressFor(person) }, { times: 2 });
  expect(answers.map(({ status }) => status)).toEqual([503, 200]);
  expect(await entriesOf(person)).toHaveLength(1);
});

it('an erasure takes the answers of a person along, also those that were set aside', async () => {
  const person = await addMarkedParticipant(services.program);
  const [mark = ''] = person.marks;
  await write({ from: person.email, to: addressFor(person.id), text: `I am ${mark}.` });
  await write({ from: person.email, to: 'replies@in.example.org', text: `Still ${mark}.` });
  expect(await entriesOf(person.id)).toHaveLength(1);
  await services.moment();
  await expectErased(services, person);
});
