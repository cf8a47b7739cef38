import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptIn } from '../../forms/answerRows.ts';
import { CORRECTED } from '../../forms/correct/questions.ts';
import { addRecord } from '../../studio/people/add/addRecord.ts';
import { writeCorrection } from '../../studio/people/correct/writeCorrection.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { later, NOW } from './introduced.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';
import { deskOf, STAFF, type Staff } from './staffAndPeople.fixture.ts';

let staff: Staff;
beforeAll(async () => {
  staff = deskOf(await startServices());
});
afterAll(() => staff.close());

const TODAY = NOW.toISOString().slice(0, 10);
let count = 0;

/** Staff add somebody from paper. */
async function add(sendsLetter: boolean, change: Record<string, string> = {}) {
  count += 1;
  const answers = { ...answersOf({ email: `paper-${count}@example.org`, ...change }), lang: 'es' };
  const added = await addRecord(staff.studio, {
    ...{ type: 'participant', key: `paper${count}`, answers, source: 'paper', by: STAFF },
    ...{
      agreedOn: TODAY,
      agreedBy: 'paper',
      sendsLetter,
      isAnother: true,
      rules: { regionPostcodes: ['631'] },
      today: TODAY,
    },
  });
  if (!('id' in added)) throw new Error(JSON.stringify(added));
  return { id: added.id, answers };
}

const read = (id: string) => staff.program.getDocument(id);

describe('somebody whom staff added', () => {
  it('gets the letter to confirm the address as soon as the functions hear of it', async () => {
    const { id, answers } = await add(true);
    const [letter] = await staff.program.fetch<string[]>(
      '*[_type == "letter" && participant._ref == $id]._id',
      {
        id,
      },
    );
    await deliverNow(staff.env, await handleRecordChange(staff.env, letter ?? '', NOW), later(0.01));
    const sent = (await staff.letters()).filter(({ to }) => to.includes(answers.email));
    expect(sent).toHaveLength(1);
    expect(await read(letter ?? '')).toMatchObject({ status: 'sent', queuedBy: STAFF });
  });

  it('and signs up later is found by the address, and stays one record', async () => {
    const { id, answers } = await add(false);
    await staff.moment();
    await staff.send('learn-more', { ...answers, email: answers.email.toUpperCase() }, later(0.01));
    await staff.moment();
    expect(
      await staff.program.fetch('*[_type == "participant" && emailLower == $email]._id', {
        email: answers.email,
      }),
    ).toEqual([id]);
    expect(await read(id)).toMatchObject({ status: 'received', laterSignUps: [{}] });
  });

  it('downloads that staff entered it and how, and not who', async () => {
    const { id } = await add(false);
    const [own] = await allThatIsKept(staff.env, id);
    expect(own).toMatchObject({ entered: { source: 'paper' }, consentSource: 'paper' });
    expect(JSON.stringify(own)).not.toContain(STAFF);
  });
});

describe('a correction by staff', () => {
  it('does not tell a decision again that was told before it', async () => {
    const { id } = await add(false);
    const decided = {
      at: NOW.toISOString(),
      who: 'staff',
      by: STAFF,
      from: 'received',
      to: 'ready',
      _key: 'd',
    };
    await staff.program.patch(id).set({ status: 'ready' }).append('history', [decided]).commit();
    const first = await handleRecordChange(staff.env, id, NOW);
    expect(first).toHaveLength(1);
    const record = await read(id);
    const seen = keptIn(CORRECTED.participant.questions, record ?? {});
    await writeCorrection(staff.studio, {
      ...{ id, type: 'participant', seen, answers: { ...seen, phone: '314 555 0118' }, source: 'telephone' },
      ...{ by: STAFF, isTold: true, isAddressSure: false, rules: { regionPostcodes: ['631'] } },
    });
    expect(await handleRecordChange(staff.env, id, NOW)).toEqual(first);
    expect(await read(id)).toMatchObject({ phone: '314 555 0118', status: 'ready' });
    const [own] = await allThatIsKept(staff.env, id);
    expect(JSON.stringify(own)).not.toContain(STAFF);
  });
});
