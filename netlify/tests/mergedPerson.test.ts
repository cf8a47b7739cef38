import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeId } from '../../program/merge/mergeRecord.ts';
import { weakReference } from '../../program/references.ts';
import { REPORT_RECORDS } from '../../program/reports/query.ts';
import { readEnvironment } from '../environment.ts';
import confirm from '../functions/confirm.ts';
import followUp from '../functions/follow-up.ts';
import myRecord from '../functions/my-record.ts';
import signUp from '../functions/sign-up.ts';
import { erasureMark } from '../services/keys.ts';
import { sendLinksTo } from '../services/linkPages/renewLink.ts';
import { noteSignedUp } from '../services/partners/signedUp.ts';
import { findConnector } from '../services/people.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { addMatchIn } from './erasure.fixture.ts';
import { everyForm } from './forms.fixture.ts';
import { NOW } from './introduced.fixture.ts';
import { contextOf, inFull, tokenFor } from './links.fixture.ts';
import { addConnectorWithPage, addMarkedConnector, addMarkedParticipant } from './marked.fixture.ts';
import { apart, merge } from './merge.fixture.ts';
import { addParticipant } from './people.fixture.ts';
import { expectErased } from './remains.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

/* A person of whom there were two records: links, forms, counts, the copy of all that is kept, and erasure. */

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const read = (id: string) => services.program.getDocument(id);

async function open(
  handler: (request: Request, params: Record<string, string>) => Promise<Response>,
  token: string,
  form?: Record<string, string>,
) {
  const request = new Request(
    `${services.siteUrl}/link/${token}`,
    form && { method: 'POST', body: new URLSearchParams(form) },
  );
  const answer = await handler(request, { token });
  return { status: answer.status, $: load(await answer.text()) };
}

describe('a link in a letter to the record that went', () => {
  it('leads to the record that stays, at either address, and again to its own when it is taken apart', async () => {
    const [stays, goes] = [
      await addMarkedParticipant(services.program),
      await addMarkedParticipant(services.program),
    ];
    const links = [
      await tokenFor('record', stays.id, new Date()),
      await tokenFor('record', goes.id, new Date()),
    ];
    await merge(services.program, stays.id, goes.id, { email: 'stays', goal: 'stays' });
    for (const link of links) {
      const { status, $ } = await open(inFull(myRecord), link);
      expect(status).toBe(200);
      expect($.html()).toContain(stays.marks[0]);
    }
    await apart(services.program, goes.id);
    const { $ } = await open(inFull(myRecord), links[1] ?? '');
    expect($.html()).toContain(goes.marks[0]);
    expect($.html()).not.toContain(stays.email);
  });

  it('corrects, and erases, the one record', async () => {
    const [stays, goes] = [
      await addMarkedParticipant(services.program),
      await addMarkedParticipant(services.program),
    ];
    const link = await tokenFor('record', goes.id, new Date());
    await merge(services.program, stays.id, goes.id);
    const erased = await open(inFull(myRecord), link, { action: 'erase', confirmErase: 'yes' });
    expect(erased.status).toBe(200);
    expect(await read(stays.id)).toBeUndefined();
    expect(await read(mergeId(goes.id))).toBeUndefined();
    expect((await open(inFull(myRecord), link)).status).toBe(404);
  });

  it('opens nothing at an address that neither has any more', async () => {
    const [stays, goes] = [await addParticipant(services.program), await addParticipant(services.program)];
    const link = await tokenFor('record', stays, new Date());
    await services.program
      .patch(stays)
      .set({ email: 'right@example.org', emailLower: 'right@example.org' })
      .commit();
    await merge(services.program, stays, goes);
    expect((await open(inFull(myRecord), link)).status).toBe(404);
  });

  it('about a match opens for its reader: the follow-up of the one that went', async () => {
    const [stays, goes, of] = [
      await addMarkedParticipant(services.program),
      await addMarkedParticipant(services.program),
      await addMarkedConnector(services.program),
    ];
    const match = await addMatchIn(services.program, 'introduced', goes, of);
    const link = await tokenFor('follow-up', match, new Date());
    await services.moment();
    await merge(services.program, stays.id, goes.id, { email: 'stays' });
    expect((await open(inFull(followUp), link)).status).toBe(200);
    await open(inFull(followUp), link, { action: 'met' });
    expect((await read(match))?.participant).toMatchObject({ _ref: stays.id });
  });

  it('to confirm an address confirms that one: it is the one we write to from then on', async () => {
    const unconfirmed = { status: 'unconfirmed' };
    const [stays, goes] = [
      await addParticipant(services.program, unconfirmed),
      await addParticipant(services.program, unconfirmed),
    ];
    const [mine, theirs] = [(await read(stays))?.email, (await read(goes))?.email];
    const link = await tokenFor('confirm', goes, new Date());
    await merge(services.program, stays, goes, { email: 'stays' });
    const pressed = await open(inFull(confirm), link, { action: 'confirm' });
    expect(pressed.status).toBe(200);
    expect(await read(stays)).toMatchObject({
      status: 'received',
      email: theirs,
      emailLower: theirs,
      otherEmails: [mine],
    });
  });
});

describe('a form', () => {
  const send = async (handler: typeof signUp, form: Record<string, string>) => {
    const { context, later } = contextOf();
    const body = new URLSearchParams(form);
    await handler(new Request(`${services.siteUrl}/api/form`, { method: 'POST', body }), context);
    await later();
  };

  it.each(['own', 'other'])(
    'sent again with the %s address comes to the record that stays, at once',
    async (which) => {
      const [own, other] = [answersOf(), answersOf()];
      await send(signUp, own);
      await send(signUp, other);
      const found = (email: string) =>
        services.program.fetch<string>('*[emailLower == $email][0]._id', { email });
      const [stays, goes] = [await found(own.email), await found(other.email)];
      for (const id of [stays, goes])
        await services.program.patch(id).set({ status: 'received', confirmedAt: NOW.toISOString() }).commit();
      await merge(services.program, stays, goes, { email: 'stays' });
      await send(signUp, { ...(which === 'own' ? own : other), profession: 'Midwife' });
      expect(await read(stays)).toMatchObject({
        laterSignUps: [{ profession: 'Midwife' }],
        email: own.email,
      });
      expect(await read(goes)).toBeUndefined();
      expect(
        await services.program.fetch(
          'count(*[_type == "participant" && givenName == "Amina" && emailLower in $both])',
          { both: [own.email, other.email] },
        ),
      ).toBe(1);
    },
  );

  it('of a record that nobody has confirmed keeps both addresses', async () => {
    const [own, other] = [answersOf(), answersOf()];
    await send(signUp, own);
    await send(signUp, other);
    const found = (email: string) =>
      services.program.fetch<string>('*[emailLower == $email][0]._id', { email });
    const [stays, goes] = [await found(own.email), await found(other.email)];
    await merge(services.program, stays, goes, { email: 'stays' });
    await send(signUp, { ...other, profession: 'Midwife' });
    expect(await read(stays)).toMatchObject({
      profession: 'Midwife',
      email: other.email,
      otherEmails: [own.email],
    });
  });

  it('of a partner about the other address is noted with the person', async () => {
    const [stays, goes] = [await addParticipant(services.program), await addParticipant(services.program)];
    const email = (await read(goes))?.email;
    await services.program.create({
      _id: 'partnerReferral.merged',
      _type: 'partnerReferral',
      status: 'new',
      personEmail: email,
      organisation: 'Library (example)',
      history: [],
    });
    await merge(services.program, stays, goes, { email: 'stays' });
    await services.moment();
    await noteSignedUp(readEnvironment(), NOW);
    expect(await read('partnerReferral.merged')).toMatchObject({ participant: weakReference(stays) });
  });
});

it('a lost link is sent to the address on record, whichever of theirs is typed', async () => {
  const [stays, goes] = [await addParticipant(services.program), await addParticipant(services.program)];
  const [own, other] = [(await read(stays))?.email, String((await read(goes))?.email)];
  await merge(services.program, stays, goes, { email: 'stays' });
  await services.moment();
  const [letter] = await sendLinksTo(readEnvironment(), other, NOW);
  expect(await read(letter ?? '')).toMatchObject({ kind: 'record-link', to: own });
});

it('who was two is counted once', async () => {
  const before = await services.program.fetch(`count((${REPORT_RECORDS}).participants)`);
  const [stays, goes] = [await addParticipant(services.program), await addParticipant(services.program)];
  await merge(services.program, stays, goes);
  expect(await services.program.fetch(`count((${REPORT_RECORDS}).participants)`)).toBe(before + 1);
});

it('the copy of all that is kept holds what was kept of both, and of nobody else', async () => {
  const [stays, goes] = [
    await addMarkedParticipant(services.program),
    await addMarkedParticipant(services.program),
  ];
  const of = await addMarkedConnector(services.program);
  await addMatchIn(services.program, 'declined', goes, of);
  await services.moment();
  await merge(services.program, stays.id, goes.id, { goal: 'stays' });
  await services.moment();
  const copy = JSON.stringify(await allThatIsKept(readEnvironment(), stays.id));
  for (const mark of [stays.marks[0], goes.marks[0]]) expect(copy).toContain(mark);
  expect(copy).not.toContain(of.marks[0]);
  expect(copy).not.toContain('Notes on');
});

describe('erasing somebody of whom there were two records', () => {
  it('leaves nothing of either, of what is kept to take them apart, nor in the history', async () => {
    const [stays, goes, third] = [
      await addMarkedParticipant(services.program),
      await addMarkedParticipant(services.program),
      await addMarkedParticipant(services.program),
    ];
    const of = await addMarkedConnector(services.program);
    const match = await addMatchIn(services.program, 'met', goes, of);
    await services.program.create({
      _id: 'rsvp.merged',
      _type: 'rsvp',
      status: 'confirmed',
      email: goes.email,
      givenName: goes.marks[0],
      event: 'e',
    });
    await services.moment();
    await merge(services.program, goes.id, third.id);
    await services.moment();
    await merge(services.program, stays.id, goes.id);
    await services.moment();
    await expectErased(services, { ...stays, marks: [stays.marks, goes.marks, third.marks].flat() });
    for (const id of [match, 'rsvp.merged', mergeId(goes.id), mergeId(third.id)])
      expect(await read(id)).toBeUndefined();
    const marks = await services.program.fetch<string[]>('*[_type == "tombstone"].mark');
    for (const { id } of [stays, goes, third]) {
      expect(marks).toContain(erasureMark(id));
      if (id !== stays.id) expect(marks).toContain(erasureMark(mergeId(id)));
    }
    expect(await apart(services.program, goes.id).catch(({ why }) => why)).toBe('apart-already');
  });

  it('takes the public pages of both from the site', async () => {
    const [stays, goes] = [await addConnectorWithPage(services), await addConnectorWithPage(services)];
    await merge(services.program, stays.id, goes.id);
    await services.moment();
    await expectErased(services, { ...stays, marks: [...stays.marks, ...goes.marks] });
    for (const id of [...stays.versions, ...goes.versions, ...stays.pictures, ...goes.pictures])
      expect(await services.content.getDocument(id)).toBeUndefined();
  });

  it('after it was taken apart erases one, and leaves the other', async () => {
    const [stays, goes] = [
      await addMarkedParticipant(services.program),
      await addMarkedParticipant(services.program),
    ];
    await merge(services.program, stays.id, goes.id);
    await apart(services.program, goes.id);
    await services.moment();
    await expectErased(services, stays);
    expect(await read(goes.id)).toMatchObject({ email: goes.email, goal: goes.marks[0] });
  });

  it('and somebody else whom they met leaves nothing of that one in what is kept of the merge', async () => {
    const [stays, goes] = [
      await addMarkedConnector(services.program),
      await addMarkedConnector(services.program),
    ];
    const other = await addMarkedParticipant(services.program, {
      pairDecisions: [
        {
          _key: goes.id.slice(10),
          decision: 'refused',
          at: NOW.toISOString(),
          connector: weakReference(goes.id),
          note: 'mark-note',
        },
      ],
    });
    await services.moment();
    await merge(services.program, stays.id, goes.id);
    await services.moment();
    await expectErased(services, { ...other, marks: [...other.marks, 'mark-note'] });
    expect(await findConnector(services.program, stays.id)).toBeDefined();
  });
});

it('a connector’s offer under the other address is kept beside the record that stays', async () => {
  const [stays, goes] = [
    await addMarkedConnector(services.program),
    await addMarkedConnector(services.program),
  ];
  await merge(services.program, stays.id, goes.id, { email: 'stays' });
  await services.moment();
  await everyForm(services, [])['become-a-connector']?.(goes.email);
  expect(await read(stays.id)).toMatchObject({ laterApplications: [{ givenName: 'Carla' }] });
  expect(await read(goes.id)).toBeUndefined();
});
