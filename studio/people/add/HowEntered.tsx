import { Flex, Radio, Text, TextInput } from '@sanity/ui';
import { useId } from 'react';
import type { Source } from '../../../program/entered.ts';
import { ChoiceGroup } from '../../shared/form/ChoiceGroup.tsx';
import { described, Labeled } from '../../shared/questions/Labeled.tsx';
import { boxId } from '../../shared/questions/Questions.tsx';
import { SourceChoice } from '../../shared/questions/SourceChoice.tsx';
import { ADDED, type AddedType } from './kinds.ts';

interface HowEnteredProps {
  /** What the ids of the form’s boxes begin with. */
  id: string;
  type: AddedType;
  source: Source;
  setSource: (source: Source) => void;
  agreedOn: string;
  setAgreedOn: (day: string) => void;
  agreedBy: Source;
  setAgreedBy: (source: Source) => void;
  sendsLetter: boolean;
  setSendsLetter: (sends: boolean) => void;
  /** What is wrong with the day. */
  mistake: string | undefined;
}

/** How staff learned it, on what day and how the person agreed, and whether a letter goes out. */
export function HowEntered(props: HowEnteredProps) {
  const { type, source, setSource, agreedBy, setAgreedBy, agreedOn, setAgreedOn, mistake } = props;
  const day = boxId(props.id, 'agreedOn');
  return (
    <>
      <SourceChoice source={source} choose={setSource} />
      {ADDED[type].asksConsent && (
        <>
          <Labeled id={day} label="The day on which they agreed" mistake={mistake}>
            <TextInput
              id={day}
              type="date"
              {...described(day, undefined, mistake)}
              value={agreedOn}
              onChange={(event) => setAgreedOn(event.currentTarget.value)}
            />
          </Labeled>
          <SourceChoice label="How they agreed" source={agreedBy} choose={setAgreedBy} />
        </>
      )}
      <Letter {...props} />
    </>
  );
}

function Letter({ type, sendsLetter, setSendsLetter }: HowEnteredProps) {
  const name = useId();
  const { letter } = ADDED[type];
  if (!letter) return null;
  return (
    <ChoiceGroup title="The email">
      {[
        { value: true, text: letter.sends },
        { value: false, text: letter.sendsNot },
      ].map(({ value, text }) => (
        <Flex key={text} as="label" gap={3} align="center">
          <Radio name={name} checked={sendsLetter === value} onChange={() => setSendsLetter(value)} />
          <Text size={1}>{text}</Text>
        </Flex>
      ))}
    </ChoiceGroup>
  );
}
