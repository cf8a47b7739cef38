import { Box, Checkbox, Flex, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import type { OwnSettings } from '../../../forms/own/questions.ts';
import type { KeptRecord } from '../../../forms/question.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { letterTitle } from '../../shared/labels/letters.ts';
import { useRules } from '../correct/useRules.ts';
import { type ChangedAnswer, type SentAgainType, sentAgain } from './sentAgain.ts';
import { takeOver } from './takeOver.ts';

interface SentAgainFormProps {
  id: string;
  type: SentAgainType;
  document: KeptRecord;
  /** The moment that the list shows. */
  since: string;
  /** The city's own questions. */
  own: OwnSettings;
  onClose: () => void;
}

/** What somebody sent again, field by field beside what stands there: what is ticked is taken over. */
export function SentAgainForm({ id, type, document, since, own, onClose }: SentAgainFormProps) {
  // As it stood when the dialog was opened: what a colleague changes meanwhile is not written over.
  const [sent] = useState(() => sentAgain(type, document, own));
  const [chosen, setChosen] = useState(
    () => new Set(sent.changed.filter(({ isUsual }) => isUsual).map(({ name }) => name)),
  );
  const [isTold, setTold] = useState(true);
  const client = useProgramClient();
  const rules = useRules();
  const by = useStaffName();
  const choose = (name: string) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  return (
    <AskForm
      act={chosen.size === 0 ? 'I have read it' : `Take over ${chosen.size} of ${sent.changed.length}`}
      tone="positive"
      isReady
      run={async () =>
        takeOver(client, { id, type, sent, chosen, since, by, isTold, own, rules: await rules() })
      }
      done="No longer under “Signed up again”"
      onClose={onClose}
    >
      {sent.changed.length === 0 ? (
        <Text size={2}>They sent the same answers as before.</Text>
      ) : (
        <Text size={2}>
          Tick what stands in the record from now on. Anybody can type an address into a form: ask them first
          where something seems odd.
        </Text>
      )}
      {sent.changed.length > 0 && (
        <Stack gap={4} as="ul" padding={0} margin={0}>
          {sent.changed.map((answer) => (
            <Answer
              key={answer.name}
              answer={answer}
              isChosen={chosen.has(answer.name)}
              choose={() => choose(answer.name)}
            />
          ))}
        </Stack>
      )}
      {chosen.size > 0 && document.status !== 'unconfirmed' && (
        <Flex as="label" gap={3} align="flex-start">
          <Checkbox checked={isTold} onChange={(event) => setTold(event.currentTarget.checked)} />
          <Text size={1}>Tell them with “{letterTitle('record-changed')}”.</Text>
        </Flex>
      )}
      <Text size={1} muted>
        They leave the list “Signed up again”. Whoever had left comes back by “Screen again” on this card.
      </Text>
    </AskForm>
  );
}

interface AnswerProps {
  answer: ChangedAnswer;
  isChosen: boolean;
  choose: () => void;
}

/** One answer that says something else now, with what it said before. */
function Answer({ answer: { title, before, after }, isChosen, choose }: AnswerProps) {
  return (
    <Box as="li" style={{ listStyle: 'none' }}>
      <Flex as="label" gap={3} align="flex-start">
        <Checkbox checked={isChosen} onChange={choose} />
        <Stack gap={2}>
          <Text size={1} weight="medium">
            {title}
          </Text>
          <Text size={1} dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {after || 'Left empty this time'}
          </Text>
          <Text size={1} muted dir="auto" style={{ overflowWrap: 'anywhere' }}>
            Now: {before || 'nothing'}
          </Text>
        </Stack>
      </Flex>
    </Box>
  );
}
