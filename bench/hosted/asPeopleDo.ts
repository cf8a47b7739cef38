import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook';
import answer from '../../netlify/functions/answer.ts';
import becomeAConnector from '../../netlify/functions/become-a-connector.ts';
import confirm from '../../netlify/functions/confirm.ts';
import rsvp from '../../netlify/functions/events-rsvp.ts';
import followUp from '../../netlify/functions/follow-up.ts';
import contentHook from '../../netlify/functions/hooks-content.ts';
import programHook from '../../netlify/functions/hooks-program.ts';
import signUp from '../../netlify/functions/sign-up.ts';
import { inFull, tokenFor } from '../../netlify/tests/links.fixture.ts';
import { addMatch } from '../../netlify/tests/people.fixture.ts';
import { answersOf } from '../../netlify/tests/signUp.fixture.ts';
import type { LinkPurpose } from '../../program/links.ts';
import type { Hosted } from './startHosted.ts';

/** Runs a function as the host does, and notes what it took. */
export type Invoke = (run: () => Promise<unknown>) => Promise<void>;

type Handler = Parameters<typeof inFull>[0];

const APPLICATION = {
  ...{ givenName: 'Sam', familyName: 'Lee (example)', phone: '(314) 555-0101', postcode: '63110' },
  ...{ organisation: 'Clinic (example)', role: 'Head nurse', field: 'nursing', fields: 'nursing' },
  ...{ industries: 'Hospitals', languages: 'es', monthlyCapacity: '4', yearlyCapacity: '12' },
  ...{ why: 'Somebody helped me too.', consent: 'yes', lang: 'en' },
};

/** An answer that is not what was meant: the figures would be of something else. */
class NotAsMeant extends Error {
  override name = 'NotAsMeant';
}

/** What people and staff do in a month, through the functions themselves. */
export function asPeopleDo({ siteUrl, program, content }: Hosted, invoke: Invoke) {
  const request = async (
    handler: Handler,
    path: string,
    form?: Record<string, string>,
    params: Record<string, string> = {},
  ) => {
    const body = form && new URLSearchParams(form);
    const init = body ? { method: 'POST', body, headers: { origin: siteUrl } } : {};
    let status = 0;
    await invoke(async () => {
      ({ status } = await inFull(handler)(new Request(siteUrl + path, init), params, '192.0.2.7'));
    });
    if (status >= 400) throw new NotAsMeant(`${path.replace(/[^/]{30,}$/, '…')} answered ${status}`);
  };
  /** Opens the link of a letter, and presses its button. */
  const press = async (
    handler: Handler,
    purpose: LinkPurpose,
    subject: string,
    form: Record<string, string>,
  ) => {
    const token = await tokenFor(purpose, subject, new Date());
    await request(handler, `/${purpose}/${token}`, undefined, { token });
    await request(handler, `/${purpose}/${token}`, form, { token });
  };
  const tell = async (hook: Handler, name: string, id: string) => {
    const body = JSON.stringify({ _id: id });
    const signature = await encodeSignatureHeader(body, Date.now(), `test-only-${name}-hook`);
    const init = { method: 'POST', body, headers: { [SIGNATURE_HEADER_NAME]: signature } };
    await invoke(() => inFull(hook)(new Request(`${siteUrl}/api/hooks/${name}`, init)));
  };
  const idOf = (type: string, email: string) =>
    program.fetch<string>('*[_type == $type && emailLower == $email][0]._id', { type, email });

  return {
    async signUp(): Promise<string> {
      const form = { ...answersOf(), languages: 'ar', consentFollowUp: 'yes', goal: 'Work in a hospital' };
      await request(signUp, '/api/sign-up', form);
      return idOf('participant', form.email);
    },
    confirm: (id: string) => press(confirm, 'confirm', id, { action: 'confirm' }),
    /** Staff find somebody ready; the report of it writes the letter. */
    async ready(id: string): Promise<void> {
      const at = new Date().toISOString();
      const entry = { _key: crypto.randomUUID(), at, from: 'received', to: 'ready', who: 'staff' };
      await program
        .patch(id)
        .set({ status: 'ready', readyAt: at, eligibility: 'eligible' })
        .setIfMissing({ history: [] })
        .append('history', [entry])
        .commit();
      await tell(programHook, 'program', id);
    },
    async apply(number: number): Promise<string> {
      const email = `connector-${number}@example.org`;
      await request(becomeAConnector, '/api/become-a-connector', { ...APPLICATION, email });
      const id = await idOf('connector', email);
      await program.patch(id).set({ status: 'active' }).commit();
      return id;
    },
    /** Staff approve a proposal; the connector is asked. */
    async propose(participant: string, connector: string): Promise<string> {
      const match = await addMatch(program, participant, connector);
      await tell(programHook, 'program', match);
      return match;
    },
    accept: (match: string) => press(answer, 'answer', match, { answer: 'accept' }),
    tellMet: (match: string) => press(followUp, 'follow-up', match, { met: 'yes' }),
    async comeTo(event: string, number: number): Promise<void> {
      const guest = { givenName: 'Layla', familyName: 'Hassan (example)', people: '1', needs: '' };
      const form = { ...guest, email: `guest-${number}@example.org`, consent: 'yes', lang: 'en' };
      await request(rsvp, `/api/events/${event}/rsvp`, form, { slug: event });
    },
    async publish(document: { _id: string; _type: string } & Record<string, unknown>): Promise<void> {
      await content.createOrReplace(document);
      await tell(contentHook, 'content', document._id);
    },
  };
}
