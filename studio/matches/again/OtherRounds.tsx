import { LinkedRow } from '../../shared/card/LinkedRow.tsx';
import { Rows } from '../../shared/card/Rows.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { useLive } from '../../shared/subscriptions/useLive.ts';
import { ROUNDS, roundInWords } from './again.ts';

/** The other matches of the same two, where there are any: why each ended stands beside it. */
export function OtherRounds({ id, title }: { id: string; title: string }) {
  const { value: rounds = [] } = useLive(ROUNDS, id);
  if (rounds.length === 0) return null;
  return (
    <Section title="These two at other times">
      <Rows empty="">
        {rounds.map((round) => (
          <LinkedRow
            key={round._id}
            id={round._id}
            type="match"
            title={title}
            subtitle={roundInWords(round)}
          />
        ))}
      </Rows>
    </Section>
  );
}
