import { Select } from '@sanity/ui';
import { useId } from 'react';
import { SOURCES, type Source } from '../../../program/entered.ts';
import { choices } from '../labels/choices.ts';
import { sourceWords } from '../labels/sources.ts';
import { Labeled } from './Labeled.tsx';

/** How staff learned what they enter. */
export function SourceChoice({ source, choose }: { source: Source; choose: (source: Source) => void }) {
  const id = useId();
  return (
    <Labeled id={id} label="How you learned it">
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
