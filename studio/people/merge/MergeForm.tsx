import { Button, Card, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { useSchema } from 'sanity';
import { defaultSide, fieldsToChoose } from '../../../program/merge/fields.ts';
import type { Document } from '../../../program/merge/mergeRecord.ts';
import type { Side } from '../../../program/merge/newer.ts';
import { personName } from '../../shared/card/personName.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { FieldChoice } from './FieldChoice.tsx';
import { endedInWords, fieldInWords, movedInWords, sameHourInWords } from './mergeLabels.ts';
import { useMerging } from './useMerging.ts';

interface MergeFormProps {
  first: string;
  second: string;
  onClose: () => void;
}

const SIDES: readonly Side[] = ['stays', 'goes'];

/** Two records beside each other: which stays, whose value of each field stands, and what follows. */
export function MergeForm({ first, second, onClose }: MergeFormProps) {
  const [isSwapped, setSwapped] = useState(false);
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const [stays, goes] = isSwapped ? [second, first] : [first, second];
  const { both, plan, problem, run } = useMerging(stays, goes, choices);
  if (!both) return problem ? <Problem text={problem} /> : <Spinner muted />;
  const swap = () => {
    setSwapped(!isSwapped);
    setChoices({});
  };
  return (
    <AskForm
      act="Merge"
      tone="primary"
      isReady={plan !== undefined}
      run={run}
      done="They are one record"
      onClose={onClose}
    >
      <Stack gap={3}>
        <Text size={1}>
          The record of <Whose record={both.stays} /> stays. That of <Whose record={both.goes} /> goes into
          it.
        </Text>
        <Flex>
          <Button type="button" mode="ghost" text="Let the other one stay" onClick={swap} />
        </Flex>
      </Stack>
      <Fields {...{ both, choices }} choose={(name, side) => setChoices({ ...choices, [name]: side })} />
      {problem && <Problem text={problem} />}
      {plan && plan.sameHour.length > 0 && (
        <Card tone="caution" border radius={2} padding={3} role="status">
          <Stack gap={3}>
            {sameHourInWords(plan.sameHour).map((sentence) => (
              <Text size={1} key={sentence}>
                {sentence}
              </Text>
            ))}
          </Stack>
        </Card>
      )}
      {plan && (
        <Card tone="transparent" border radius={2} padding={3}>
          <Stack gap={3}>
            <Text size={1}>{movedInWords(both.stays._type, plan.moved)}</Text>
            {endedInWords(plan.ended).map((sentence, index) => (
              <Text size={1} key={plan.ended[index]?.id}>
                {sentence}
              </Text>
            ))}
            <Text size={1}>
              Both histories, notes, tasks and tags are kept. It can be taken apart later on the card; a
              question that ended stays ended. Nobody is told of the merge itself.
            </Text>
          </Stack>
        </Card>
      )}
    </AskForm>
  );
}

/** Whose a record is, so that two of one name are told apart. */
function Whose({ record }: { record: Document }) {
  const { name, email, city } = record;
  return (
    <>
      <strong>{typeof name === 'string' ? name : personName(record)}</strong>
      {[email, city].map((more) => typeof more === 'string' && more !== '' && `, ${more}`)}
    </>
  );
}

interface FieldsProps {
  both: { stays: Document; goes: Document };
  choices: Readonly<Record<string, Side>>;
  choose: (name: string, side: Side) => void;
}

/** Each field in which the two differ, with both values to choose from. */
function Fields({ both, choices, choose }: FieldsProps) {
  const schemaType = useSchema().get(both.stays._type);
  const names = fieldsToChoose(both.stays, both.goes);
  if (!schemaType || names.length === 0) return <Text size={1}>The two say the same in every answer.</Text>;
  return (
    <Stack gap={4}>
      {names.map((name) => (
        <FieldChoice
          key={name}
          title={fieldInWords(schemaType, name, '').title}
          values={SIDES.map((side) => ({
            side,
            words: fieldInWords(schemaType, name, both[side][name]).words,
          }))}
          chosen={choices[name] ?? defaultSide(name, both.stays, both.goes)}
          choose={(side) => choose(name, side)}
        />
      ))}
    </Stack>
  );
}
