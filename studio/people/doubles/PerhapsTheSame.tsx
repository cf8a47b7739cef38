import { Rows } from '../../shared/card/Rows.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { DoubleRow } from './DoubleRow.tsx';
import { useDoubles } from './useDoubles.ts';

/** On a card: who else is perhaps the same person. Nothing where there is nobody. */
export function PerhapsTheSame({ id }: { id: string }) {
  const { groups, problem } = useDoubles();
  if (problem) return <Problem text={problem} />;
  const others = groups
    ?.find((group) => group.some(({ _id }) => _id === id))
    ?.filter(({ _id }) => _id !== id);
  if (!others) return null;
  return (
    <Section
      title="Perhaps the same person"
      hint="The same name, and the same telephone or another spelling of the address. Ask before you close one."
    >
      <Rows empty="">
        {others.map((person) => (
          <DoubleRow key={person._id} person={person} />
        ))}
      </Rows>
    </Section>
  );
}
