import type { SanityClient } from '@sanity/client';
import { approve } from '../../studio/matches/match-suggestions/approve.ts';
import { readPeople } from '../../studio/matches/match-suggestions/readPeople.ts';
import { suggestFor } from '../../studio/matches/match-suggestions/suggest.ts';
import { connectorActions } from '../../studio/people/connectorActions.ts';
import { participantActions } from '../../studio/people/participantActions.ts';
import { decide } from '../../studio/shared/decisions/decide.ts';
import { type StatusActions, statusOf } from '../../studio/shared/decisions/statusActions.ts';
import { readEnvironment } from '../environment.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { FORMS, type PublicFormName } from '../services/forms/forms.ts';
import { confirmAddress } from '../services/linkPages/confirmations.ts';
import { readSettings } from '../services/settings.ts';
import { later, NOW } from './introduced.fixture.ts';
import type { Services } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

/** Where they have worked and would like to work, in choices and in words. */
const INDUSTRIES = {
  ...{ industries: 'hospitals', otherIndustry: 'Ambulances' },
  ...{ wishes: 'care', otherWish: 'A children’s hospice' },
};

/** Who of the staff does everything here. */
export const STAFF = 'Robin Staff (example)';

const CONSENTS = { consentFollowUp: 'yes', consentStory: 'yes', consentNews: 'yes' };

/** The same client, and what was written through it. */
function recorded(client: SanityClient) {
  const writes: string[] = [];
  const studio = client.withConfig({
    resolveFetch: () => (input, init) => {
      if (String(input).includes('/data/mutate/')) writes.push(String(init?.body));
      return fetch(input, init);
    },
  });
  return { studio, writes };
}

/** What people send and staff press, each for real. `writes` are those of staff, as the Content Lake got them. */
export function deskOf(services: Services) {
  const { program } = services;
  const env = readEnvironment();
  const { studio, writes } = recorded(program);
  // Counted here: ids come of addresses, and who is proposed among equals comes of ids.
  let people = 0;
  const send = async (form: PublicFormName, answers: Record<string, string | string[]>, now = NOW) => {
    const parsed = FORMS[form].parse(answers, await readSettings(env));
    if (!parsed.ok) throw new Error(`${form}: ${JSON.stringify(parsed.issues)}`);
    return parsed.store(env, now);
  };
  const idOf = (type: string, email: string) =>
    program.fetch<string>('*[_type == $type && emailLower == $email][0]._id', { type, email });

  /** Staff press one of the buttons on a card. */
  async function press<Status extends string>(desk: StatusActions<Status>, id: string, label: string) {
    const seen = statusOf(desk, await program.getDocument(id));
    const decision = desk.decisions.find((each) => each.label === label);
    if (!decision || !seen) throw new Error(`no “${label}”`);
    const withoutLetter = label === 'On hold';
    await decide(studio, desk, { id, decision, seen, note: 'Why', by: STAFF, withoutLetter });
    await handleRecordChange(env, id, new Date());
  }

  return {
    ...services,
    env,
    studio,
    writes,
    send,
    idOf,
    press,
    /** Somebody signs up, confirms the address, and signs up again. */
    async signUp(change: Record<string, string> = {}) {
      people += 1;
      const email = `signs-up-${people}@example.org`;
      const more = { phone: '(314) 555-0100', goal: 'A job', heardFrom: 'A friend', ...INDUSTRIES };
      const answers = answersOf({ email, ...more, ...change });
      const form = { ...CONSENTS, ...answers, languages: ['ar'] };
      await send('learn-more', form);
      const id = await idOf('participant', answers.email);
      await confirmAddress(env, id, NOW);
      await send('learn-more', form, later(0.001));
      return id;
    },
    /** A Connector begins, with room for all who are introduced in a test: who is proposed must not depend on who is full. */
    async welcome(connectorId: string) {
      await press(connectorActions, connectorId, 'Welcome');
      await program.patch(connectorId).set({ monthlyCapacity: 30, yearlyCapacity: 60 }).commit();
    },
    /** Staff find a person ready, and approve what the machine proposes; the connector is asked. */
    async askFor(participantId: string) {
      await press(participantActions, participantId, 'Ready');
      const { proposal } = suggestFor(participantId, await readPeople(program), {
        now: new Date(),
        timeZone: 'America/Chicago',
      });
      if (!proposal) throw new Error('nobody was proposed');
      await approve(studio, proposal.pair, STAFF);
      const match = await program.fetch<string>(
        '*[_type == "match" && participant._ref == $participantId][0]._id',
        { participantId },
      );
      await handleRecordChange(env, match, new Date());
      return match;
    },
  };
}
export type Staff = ReturnType<typeof deskOf>;
