import { Rows } from '../../shared/card/Rows.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { DoubleRow } from './DoubleRow.tsx';
import { useDoublesOf } from './useDoubles.ts';

/** On a card: who else is perhaps the same person, and the way to make one record of two. Nothing where there is nobody. */
export function PerhapsTheSame({
  id,
  document,
}: {
  id: string;
  document: Readonly<Record<string, unknown>>;
}) {
  const { doubles, problem } = useDoublesOf(document);
  if (problem) return <Problem text={problem} />;
  if (!doubles || doubles.length === 0) return null;
  return (
    <Section
      title="Perhaps the same person"
      hint="The same address; or the same name, with the telephone, postal code and field, or another spelling of the address. Ask before you merge."
    >
      <Rows empty="">
        {doubles.map(({ person, by }) => (
          <DoubleRow key={person._id} person={person} by={by} mergeInto={id} />
        ))}
      </Rows>
    </Section>
  );
}
