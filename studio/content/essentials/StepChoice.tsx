import { Card, Select, Stack, Text } from '@sanity/ui';
import { type StringInputProps, set, unset, useFormValue } from 'sanity';
import { blockTexts } from '../../../program/content/blockText.ts';
import { englishSchema } from '../../../program/content/englishParts.ts';
import { useEnglishGuide } from './englishGuide.ts';

/** Which step of the English guide is translated, and what it says there. */
export function StepChoice(props: StringInputProps) {
  const guide = useEnglishGuide(useFormValue([]));
  const english = guide && englishSchema.parse(guide);
  const steps = (props.path[0] === 'otherSteps' ? english?.otherSteps : english?.steps) ?? [];
  const chosen = steps.find(({ _key }) => _key === props.value);
  return (
    <Stack gap={3}>
      <Select
        {...props.elementProps}
        value={props.value ?? ''}
        readOnly={Boolean(props.readOnly)}
        onChange={({ currentTarget: { value } }) => props.onChange(value ? set(value) : unset())}
      >
        <option value="">Choose a step</option>
        {steps.map(({ _key, title }) => (
          <option key={_key} value={_key}>
            {title}
          </option>
        ))}
        {props.value && !chosen && <option value={props.value}>{props.value}</option>}
      </Select>
      {chosen && (
        <Card tone="transparent" border padding={3} radius={2} lang="en">
          <Text size={1} muted>
            {blockTexts(chosen.body)
              .map(({ text }) => text)
              .join(' ')}
          </Text>
        </Card>
      )}
    </Stack>
  );
}
