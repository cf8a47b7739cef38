import { dayInWords } from '../labels/dates.ts';
import { matchStatusWords } from '../labels/matches.ts';
import type { LinkedMatch } from './about.ts';
import { LinkedRow } from './LinkedRow.tsx';
import { Rows } from './Rows.tsx';
import { Section } from './Section.tsx';

/** The matches of a person, each named after the other of the two. */
export function MatchRows({
  matches,
  other,
}: {
  matches: readonly LinkedMatch[];
  other: 'participant' | 'connector';
}) {
  return (
    <Section title="Matches">
      <Rows empty="None yet">
        {matches.map((match) => (
          <LinkedRow
            key={match._id}
            id={match._id}
            type="match"
            title={match[other] || 'Someone erased'}
            subtitle={[
              matchStatusWords[match.status],
              dayInWords(match.since),
              match.status === 'asked' && match.question && 'has a question',
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Rows>
    </Section>
  );
}
