import { Stack, Text } from '@sanity/ui';
import { concealedOf } from '../../../../forms/learn-more/shown.ts';
import { en } from '../../../../locales/en/index.ts';
import { daysBetween } from '../../../../program/clock/elapsed.ts';
import { partIndustries } from '../../../../program/industries.ts';
import { inWords } from '../../../shared/labels/choices.ts';
import { fieldInWords } from '../../../shared/labels/fieldsOfWork.ts';
import { spokenLanguageWords } from '../../../shared/labels/languages.ts';
import type { KnownParticipant } from '../../match-suggestions/readPeople.ts';
import { PersonLink } from './PersonLink.tsx';

/** "Waiting 21 days": since the address was confirmed, as matching counts it. */
function waiting({ confirmedAt, screenedAt, signedUpAt }: KnownParticipant, now: Date): string {
  const days = daysBetween(confirmedAt || screenedAt || signedUpAt, now);
  return days === undefined ? '' : `Waiting ${days} ${days === 1 ? 'day' : 'days'}`;
}

function aboutWork({ profession, field }: KnownParticipant): string {
  return [profession, fieldInWords(field)].filter(Boolean).join(' · ');
}

function aboutLanguages({ english, languages }: KnownParticipant): string {
  const [level] = inWords(en.englishLevels, english).split(':');
  const others = languages.map((code) => inWords(spokenLanguageWords, code));
  return [level && `English: ${level.toLowerCase()}`, ...others].filter(Boolean).join(' · ');
}

/** Where somebody would like to work, and what they know: what else the proposals go by. */
function aboutIndustries({ industries, wishes }: KnownParticipant): string {
  const named = (title: string, list: readonly string[]) => {
    const names = partIndustries(list).chosen.map((one) => inWords(en.industries, one));
    return names.length > 0 ? `${title}: ${names.join(', ')}` : '';
  };
  return [named('Would like to work in', wishes), named('Knows', industries)].filter(Boolean).join(' · ');
}

function aboutWaiting(person: KnownParticipant): string {
  const { yearsOfExperience: years, postcode } = person;
  return [
    typeof years === 'number' && `${years} ${years === 1 ? 'year' : 'years'} of experience`,
    waiting(person, new Date()),
    postcode && `Postal code ${postcode}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/**
 * Who waits: what staff want to see of a participant before they decide. What the person wrote stands as a connector
 * would be told it; the whole stands in the record.
 */
export function ParticipantSide({ id, person }: { id: string; person: KnownParticipant | undefined }) {
  return (
    <Stack gap={3}>
      <PersonLink type="participant" id={id} person={person} />
      {person && (
        <>
          <Text size={1} dir="auto">
            {concealedOf(person)(aboutWork(person))}
          </Text>
          <Text size={1} muted>
            {aboutWaiting(person)}
          </Text>
          <Text size={1} muted>
            {aboutLanguages(person)}
          </Text>
          {aboutIndustries(person) && (
            <Text size={1} muted>
              {aboutIndustries(person)}
            </Text>
          )}
          {person.goal && (
            <Text size={1} muted dir="auto">
              “{concealedOf(person)(person.goal)}”
            </Text>
          )}
        </>
      )}
    </Stack>
  );
}
