import { afterAll, beforeAll, expect, it } from 'vitest';
import { weightsSchema } from '../../program/matching/settings.ts';
import { readCounted, readPeople } from '../../studio/matches/match-suggestions/readPeople.ts';
import { suggestFor } from '../../studio/matches/match-suggestions/suggest.ts';
import { ANSWERS } from '../../studio/matches/match-suggestions/worker/questions.ts';
import { addConnector, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
let [person, near, spoken] = ['', '', ''];
beforeAll(async () => {
  services = await startServices();
  person = await addParticipant(services.program, { languages: ['ar'], postcode: '63110' });
  near = await addConnector(services.program, { postcode: '63110' });
  spoken = await addConnector(services.program, { postcode: '62220', languages: ['ar'] });
  await services.moment();
});
afterAll(() => services.close());

const when = { now: new Date(), timeZone: 'America/Chicago' };
/** Whom the machine proposes, and what it says for it, once staff have published weights. */
async function proposedWith(matchWeights: object | undefined) {
  await services.content
    .patch('settings')
    .set({ matchWeights: matchWeights ?? null })
    .commit();
  await services.moment();
  const { weights } = await readCounted(services.content);
  const people = { ...(await readPeople(services.program)), weights };
  const { proposal } = suggestFor(person, people, when);
  return {
    people,
    connector: proposal?.pair.connectorId,
    reasons: proposal?.pair.reasons.map(({ key }) => key),
  };
}

it('the weights that staff publish decide whom the machine proposes, and what it says for it', async () => {
  const byPlace = await proposedWith({ sameZip: 120, sharedLanguage: 0 });
  expect(byPlace.connector).toBe(near);
  expect(byPlace.reasons).toContain('same-zip');
  const byLanguage = await proposedWith({ sameZip: 0, sharedLanguage: 60 });
  expect(byLanguage.connector).toBe(spoken);
  expect(byLanguage.reasons).toContain('shared-language');
  expect(byLanguage.reasons).not.toContain('same-zip');
});

it('a draft says what it would change among the proposals of today, and changes none', async () => {
  const { people } = await proposedWith({ sameZip: 0, sharedLanguage: 60 });
  const compare = (draft: object) =>
    ANSWERS.compare({ people, weights: weightsSchema.parse(draft), ...when }, () => undefined);
  expect(compare({ sameZip: 120, sharedLanguage: 0 })).toEqual({
    proposals: 1,
    differ: 1,
    gained: 0,
    lost: 0,
  });
  expect(compare({ sameZip: 10, sharedLanguage: 60 })).toMatchObject({ differ: 0 });
});

it('a weight beyond its limit counts as the limit, and what is none as ours', async () => {
  const { people } = await proposedWith({ sameZip: 9000, seniority: 'much' });
  expect(people.weights).toMatchObject({ sameZip: 120, seniority: 40, sameField: 400 });
  expect((await proposedWith(undefined)).people.weights).toEqual(weightsSchema.parse({}));
});
