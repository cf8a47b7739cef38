import { Flex, Radio, Select, Stack, Text, TextInput } from '@sanity/ui';
import { useId } from 'react';
import { SOURCES, type Source } from '../../../program/entered.ts';
import { choices } from '../../shared/labels/choices.ts';
import { sourceWords } from '../../shared/labels/sources.ts';
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
  const how = useId();
  const day = boxId(props.id, 'agreedOn');
  return (
    <>
      <SourceChoice source={source} choose={setSource} />
      {type !== 'partnerReferral' && (
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
          <Labeled id={how} label="How they agreed">
            <Select
              id={how}
              value={agreedBy}
              onChange={(event) => {
                const chosen = SOURCES.find((each) => each === event.currentTarget.value);
                if (chosen) setAgreedBy(chosen);
              }}
            >
              {choices(SOURCES, sourceWords).map(({ value, title }) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </Select>
          </Labeled>
        </>
      )}
      <Letter {...props} />
    </>
  );
}

function Letter({ type, sendsLetter, setSendsLetter }: HowEnteredProps) {
  const name = useId();
  const { sends, sendsNot } = ADDED[type];
  return (
    <Stack as="fieldset" gap={3} style={{ border: 0, margin: 0, padding: 0 }}>
      <Text as="legend" size={1} weight="medium" style={{ marginBottom: '0.75rem' }}>
        The letter
      </Text>
      {[
        { value: true, text: sends },
        { value: false, text: sendsNot },
      ].map(({ value, text }) => (
        <Flex key={text} as="label" gap={3} align="center">
          <Radio name={name} checked={sendsLetter === value} onChange={() => setSendsLetter(value)} />
          <Text size={1}>{text}</Text>
        </Flex>
      ))}
    </Stack>
  );
}
