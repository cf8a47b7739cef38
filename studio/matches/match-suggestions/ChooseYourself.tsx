import { Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import { holdsWords } from '../../shared/search/holdsWords.ts';
import { SuggestionCard } from './SuggestionCard.tsx';
import type { Choice } from './suggest.ts';
import { WhyChosen } from './WhyChosen.tsx';

const SHOWN = 5;

interface ChooseYourselfProps {
  choices: readonly Choice[];
  isBusy: boolean;
  /** Asks the connector, and keeps why staff chose the two. */
  onChoose: (choice: Choice, reason: string) => void;
}

/** Any connector by name, with what speaks for and against the two: staff know more than the machine, and say why. */
export function ChooseYourself({ choices, isBusy, onChoose }: ChooseYourselfProps) {
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string>();
  const field = useId();
  const isSearched = words.trim() !== '';
  const found = isSearched
    ? choices.filter(({ name, role }) => holdsWords(`${name} ${role}`, words)).slice(0, SHOWN)
    : [];
  return (
    <Stack as="section" gap={4} aria-label="Choose a Connector yourself">
      <Stack gap={3}>
        <Text as="label" htmlFor={field} size={1} weight="medium">
          Choose a Connector yourself
        </Text>
        <TextInput
          id={field}
          value={words}
          placeholder="Name, role or organization"
          autoComplete="off"
          dir="auto"
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </Stack>
      {isSearched && found.length === 0 && (
        <Text size={1} role="status">
          No Connector who takes part or pauses is called so.
        </Text>
      )}
      {found.map((choice) => {
        const { connectorId } = choice.pair;
        return chosen === connectorId ? (
          <WhyChosen
            key={connectorId}
            choice={choice}
            isBusy={isBusy}
            onChoose={(reason) => onChoose(choice, reason)}
            onLeave={() => setChosen(undefined)}
          />
        ) : (
          <SuggestionCard
            key={connectorId}
            suggestion={choice}
            against={choice.against}
            isBusy={isBusy}
            {...(choice.mayBeChosen && { act: 'Choose', onAct: () => setChosen(connectorId) })}
          />
        );
      })}
    </Stack>
  );
}
