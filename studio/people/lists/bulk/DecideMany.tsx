import { Select, Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { type Added, DecisionForm } from '../../../shared/decisions/DecisionForm.tsx';
import type { ManyDecision } from './decisionsFor.ts';

interface DecideManyProps {
  chosen: number;
  decisions: readonly ManyDecision[];
  begin: (decision: ManyDecision, added: Added) => void;
  close: () => void;
}

/** Which decision to take about many, about how many of them it can be taken, and what follows for each. */
export function DecideMany({ chosen, decisions, begin, close }: DecideManyProps) {
  const [at, setAt] = useState(0);
  const id = useId();
  const picked = decisions[at] ?? decisions[0];
  if (!picked) return <Text size={1}>About these nothing can be decided from where they are.</Text>;
  const { decision, ids } = picked;
  const left = chosen - ids.length;
  const about =
    left > 0 ? `${left} of the ${chosen} cannot go there from where they are, and are left out.` : '';
  const follows = [`For each of ${ids.length}:`, ...decision.follows, about].filter(Boolean);
  return (
    <Stack gap={5}>
      <Stack gap={3}>
        <Text as="label" htmlFor={id} size={1} weight="medium">
          What to decide
        </Text>
        <Select id={id} value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
          {decisions.map((each, index) => (
            <option key={each.decision.label} value={index}>
              {each.decision.label} ({each.ids.length} of {chosen})
            </option>
          ))}
        </Select>
      </Stack>
      <DecisionForm
        key={decision.label}
        decision={{ ...decision, follows }}
        unmet={[]}
        confirm={async (added) => begin(picked, added)}
        onClose={close}
      />
    </Stack>
  );
}
