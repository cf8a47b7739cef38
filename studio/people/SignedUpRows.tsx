import { LinkedRow } from '../shared/card/LinkedRow.tsx';
import { personName } from '../shared/card/personName.ts';
import { Rows } from '../shared/card/Rows.tsx';
import { Section } from '../shared/card/Section.tsx';
import { Problem } from '../shared/error-card/Problem.tsx';
import { dayInWords } from '../shared/labels/dates.ts';
import { participantStatusWords } from '../shared/labels/participants.ts';
import { useLive } from '../shared/subscriptions/useLive.ts';
import { SIGNED_UP_AS } from './signedUpAs.ts';

/** As whom somebody has signed up whom a partner told us of, found by the address. */
export function SignedUpRows({ id }: { id: string }) {
  const { value, problem } = useLive(SIGNED_UP_AS, id);
  return (
    <Section title="Signed up as">
      {problem && <Problem text={problem} />}
      {value && (
        <Rows empty="Nobody with this address has signed up yet">
          {value.people.map((person) => (
            <LinkedRow
              key={person._id}
              id={person._id}
              type="participant"
              title={personName(person)}
              subtitle={[participantStatusWords[person.status], dayInWords(person.signedUpAt)]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </Rows>
      )}
    </Section>
  );
}
