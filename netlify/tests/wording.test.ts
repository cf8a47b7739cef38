import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { queueLetter } from '../../program/letters.ts';
import { wordingId } from '../../program/wording/wording.ts';
import { readEnvironment } from '../environment.ts';
import { deliverLetter, deliverNow } from '../services/letters/letters.ts';
import { addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const NOW = new Date();
const _id = wordingId('ready', 'en');
const published = (words: object) =>
  services.content.createOrReplace({ _id, _type: 'letterWording', kind: 'ready', language: 'en', ...words });
beforeEach(() => services.content.delete(_id));

/** Queues a letter to a new person; gives its id and what arrives in the mailbox. */
async function aLetter(kind: 'ready' | 'on-hold' = 'ready') {
  const participant = await addParticipant(services.program, { givenName: 'Amina <b>' });
  const to = `${participant}@example.org`;
  const letter = queueLetter({ kind, to, language: 'en', participant, dedupeKey: 'test', now: NOW });
  await services.program.create(letter);
  const arrived = async () => (await services.letters()).filter(({ to: [one] }) => one === to);
  return {
    id: letter._id,
    arrived,
    status: async () => (await services.program.getDocument(letter._id))?.status,
  };
}

describe('the words of staff', () => {
  it('stand in the next letter of the kind and in no other, filled and as text', async () => {
    await published({ subject: 'Welcome to {program}', opening: 'Dear {name}, we look.\nIt takes weeks.' });
    const [ready, hold] = [await aLetter(), await aLetter('on-hold')];
    await deliverNow(readEnvironment(), [ready.id, hold.id], NOW);
    const [{ subject, text } = { subject: '', text: '' }] = await ready.arrived();
    expect(subject).toBe('Welcome to Mosaic Connector');
    expect(text).toContain('Dear Amina <b>, we look.\n\nIt takes weeks.');
    expect(text).not.toContain('A coordinator has read your sign-up.');
    expect((await hold.arrived())[0]?.subject).toContain('on hold');
  });

  it('that are not published reach nobody', async () => {
    await services.content.createOrReplace({
      ...{ _id: `drafts.${_id}`, _type: 'letterWording', kind: 'ready', language: 'en', subject: 'A draft' },
    });
    const letter = await aLetter();
    await deliverNow(readEnvironment(), [letter.id], NOW);
    expect((await letter.arrived())[0]?.subject).toMatch(/^Your sign-up is complete/);
  });

  it('with a mistake are left out part by part: the letter goes out, and the log says so without a word of them', async () => {
    const logged = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await published({ subject: 'Own subject', opening: 'Hello {nmae}, a secret', heading: 7 });
    const letter = await aLetter();
    await deliverNow(readEnvironment(), [letter.id], NOW);
    const lines = logged.mock.calls.flat().map(String);
    logged.mockRestore();
    const [{ subject, text } = { subject: '', text: '' }] = await letter.arrived();
    expect(subject).toBe('Own subject');
    expect(text).toContain('A coordinator has read your sign-up.');
    expect(text).not.toMatch(/[{}]|secret/);
    expect(lines).toContain(
      JSON.stringify({ event: 'wording-refused', kind: 'ready', language: 'en', parts: 'opening' }),
    );
    expect(lines.join()).not.toMatch(/nmae|secret|Amina/);
  });

  it('that cannot be read keep the letter waiting, and it goes out once with the words of that later moment', async () => {
    await published({ subject: 'The words before' });
    const letter = await aLetter();
    await services.faults.lake({ match: '/data/doc/production', status: 503 });
    await expect(deliverLetter(readEnvironment(), letter.id, NOW)).rejects.toThrow();
    await services.faults.lake();
    expect(await letter.status()).toBe('queued');
    await published({ subject: 'The words after' });
    for (let time = 0; time < 2; time += 1) await deliverLetter(readEnvironment(), letter.id, NOW);
    expect((await letter.arrived()).map(({ subject }) => subject)).toEqual(['The words after']);
  });
});
