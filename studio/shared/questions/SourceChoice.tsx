import { Select } from '@sanity/ui';
import { useId } from 'react';
import { SOURCES, type Source } from '../../../program/entered.ts';
import { choices } from '../labels/choices.ts';
import { sourceWords } from '../labels/sources.ts';
import { Labeled } from './Labeled.tsx';

interface SourceChoiceProps {
  label?: string;
  source: Source;
  choose: (source: Source) => void;
}

/** How staff learned what they enter, or how somebody said it. */
export function SourceChoice({ label = 'How you learned it', source, choose }: SourceChoiceProps) {
  const id = useId();
  return (
    <Labeled id={id} label={label}>
      <Select
        id={id}
        value={source}
        onChange={(event) => {
          const chosen = SOURCES.find((each) => each === event.currentTarget.value);
          if (chosen) choose(chosen);
        }}
      >
        {choices(SOURCES, sourceWords).map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </Select>
    </Labeled>
  );
}
