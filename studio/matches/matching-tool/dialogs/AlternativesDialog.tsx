import { Box, Button, Dialog, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import type { Alternative } from '../../../../program/matching/alternatives.ts';
import { personName } from '../../../shared/card/personName.ts';
import { Problem } from '../../../shared/error-card/Problem.tsx';
import { fieldWords } from '../../../shared/labels/fieldsOfWork.ts';
import { SuggestionCard } from '../../match-suggestions/SuggestionCard.tsx';
import { type Suggestion, suggestionOf } from '../../match-suggestions/suggest.ts';
import { choose } from '../session/deciding.ts';
import type { SessionStore } from '../session/SessionStore.ts';
import { effectInWords } from './effectInWords.ts';
import { useAlternatives } from './useAlternatives.ts';

const SHOWN_AT_FIRST = 4;

interface AlternativesDialogProps {
  store: SessionStore;
  participantId: string;
  onClose: (hasChanged?: boolean) => void;
}

/** Every other Connector a person could be sent to, as the proposals stand, the best for all together first. */
export function AlternativesDialog({ store, participantId, onClose }: AlternativesDialogProps) {
  const { alternatives, problem } = useAlternatives(store, participantId);
  const { people, workloads } = store.current();
  const person = people?.participants.find(({ _id }) => _id === participantId);
  const names = new Map(people?.participants.map((one) => [one._id, personName(one)]));
  const onChoose = (alternative: Alternative) => {
    choose(store, participantId, alternative);
    store.say('The Connector is changed. Nobody is asked before you approve.');
    onClose(true);
  };
  const cards = (alternatives ?? []).flatMap((alternative) => {
    const connector = people?.connectors.find(({ _id }) => _id === alternative.connectorId);
    const workload = workloads.get(alternative.connectorId);
    if (!connector || !workload) return [];
    return [
      {
        alternative,
        suggestion: suggestionOf(participantId, alternative.pair, connector, workload, fieldWords),
      },
    ];
  });
  return (
    <Dialog
      id={useId()}
      header={`Another Connector for ${person ? personName(person) : 'this person'}`}
      width={1}
      onClose={() => onClose()}
    >
      <Stack gap={4} padding={4}>
        {problem && <Problem text={problem} />}
        {!alternatives && !problem && (
          <Flex gap={3} align="center" justify="center" padding={4} role="status">
            <Spinner muted />
            <Text muted>Looking at every Connector …</Text>
          </Flex>
        )}
        {alternatives?.length === 0 && (
          <Text size={1}>
            There is no other Connector with a free place for this person, and nobody to change places with.
          </Text>
        )}
        {cards.length > 0 && (
          <Text size={1} muted>
            In each list the best for all together come first. Nobody is asked before you approve.
          </Text>
        )}
        <Group
          title="Connectors with a free place"
          act="Choose"
          cards={cards.filter(({ alternative }) => !alternative.exchange)}
          names={names}
          onChoose={onChoose}
        />
        <Group
          title="In exchange with somebody else"
          act="Exchange"
          cards={cards.filter(({ alternative }) => alternative.exchange)}
          names={names}
          onChoose={onChoose}
        />
      </Stack>
    </Dialog>
  );
}

interface GroupProps {
  title: string;
  act: string;
  cards: readonly { alternative: Alternative; suggestion: Suggestion }[];
  names: ReadonlyMap<string, string>;
  onChoose: (alternative: Alternative) => void;
}

/** One kind of alternatives, the first few; more when asked for. */
function Group({ title, act, cards, names, onChoose }: GroupProps) {
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  if (cards.length === 0) return null;
  return (
    <>
      <Text as="h2" size={1} weight="semibold">
        {title} ({cards.length})
      </Text>
      {cards.slice(0, shown).map(({ alternative, suggestion }) => (
        <SuggestionCard
          key={`${alternative.connectorId} ${alternative.exchange?.participantId}`}
          suggestion={suggestion}
          isBusy={false}
          note={effectInWords(alternative, names)}
          act={act}
          onAct={() => onChoose(alternative)}
        />
      ))}
      {cards.length > shown && (
        <Box>
          <Button
            mode="ghost"
            text={`Show more (${cards.length - shown})`}
            aria-label={`Show more: ${title}`}
            onClick={() => setShown(shown + 2 * SHOWN_AT_FIRST)}
          />
        </Box>
      )}
    </>
  );
}
