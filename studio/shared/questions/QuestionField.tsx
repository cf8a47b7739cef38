import { Checkbox, Flex, Grid, Radio, Select, Stack, Text, TextArea, TextInput } from '@sanity/ui';
import type { Control } from '../../../forms/question.ts';
import { type Asked, choicesOf } from './asked.ts';
import { described, Labeled } from './Labeled.tsx';

/** An answer as a form holds it: one text, or several where more than one box is ticked. */
type Answer = string | string[];

interface QuestionFieldProps {
  asked: Asked;
  /** The id of the box. Ids of several questions begin alike. */
  id: string;
  value: Answer;
  mistake?: string | undefined;
  change: (value: Answer) => void;
}

const one = (value: Answer): string => (typeof value === 'string' ? value : (value[0] ?? ''));
const all = (value: Answer): string[] => [value].flat().filter(Boolean);

/** One question with what belongs to it: label, box or boxes, hint, and what is to be mended. */
export function QuestionField(props: QuestionFieldProps) {
  const { asked, id, mistake } = props;
  const { label, hint, control, isOptional } = asked;
  if (control.kind === 'tick') return <Tick {...props} />;
  const isGroup = control.kind === 'radios' || control.kind === 'checkboxes';
  return (
    <Labeled {...{ id, label, hint, mistake, isOptional, isGroup }}>
      <Box {...props} control={control} />
    </Labeled>
  );
}

function Box({ asked, id, value, mistake, change, control }: QuestionFieldProps & { control: Control }) {
  const about = { id, ...described(id, asked.hint, mistake) };
  switch (control.kind) {
    case 'select':
      return (
        <Select {...about} value={one(value)} onChange={(event) => change(event.currentTarget.value)}>
          <option value="">Choose</option>
          {choicesOf(control).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.title}
            </option>
          ))}
        </Select>
      );
    case 'radios':
    case 'checkboxes':
      return <Boxes {...{ id, value, change, control }} />;
    case 'paragraph':
      return (
        <TextArea
          {...about}
          rows={control.rows}
          dir="auto"
          value={one(value)}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    case 'text':
      return (
        <TextInput
          {...about}
          type={control.type ?? 'text'}
          inputMode={control.inputMode}
          dir={control.dir ?? 'auto'}
          autoComplete="off"
          value={one(value)}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    default:
      return null;
  }
}

function Boxes({
  id,
  value,
  change,
  control,
}: Pick<QuestionFieldProps, 'id' | 'value' | 'change'> & {
  control: Extract<Control, { kind: 'radios' | 'checkboxes' }>;
}) {
  const offered = choicesOf(control);
  const chosen = all(value);
  const rows = offered.map((choice, index) => (
    <Flex key={choice.value} as="label" gap={3} align="center">
      {control.kind === 'radios' ? (
        <Radio
          {...(index === 0 && { id })}
          name={id}
          checked={one(value) === choice.value}
          onChange={() => change(choice.value)}
        />
      ) : (
        <Checkbox
          {...(index === 0 && { id })}
          checked={chosen.includes(choice.value)}
          onChange={(event) =>
            change(
              event.currentTarget.checked
                ? [...chosen, choice.value]
                : chosen.filter((each) => each !== choice.value),
            )
          }
        />
      )}
      <Text size={1}>{choice.title}</Text>
    </Flex>
  ));
  return offered.length > 8 ? (
    <Grid gridTemplateColumns={[1, 2, 3]} gap={3}>
      {rows}
    </Grid>
  ) : (
    <Stack gap={3}>{rows}</Stack>
  );
}

function Tick({ asked: { label, hint }, id, value, mistake, change }: QuestionFieldProps) {
  return (
    <Stack gap={3}>
      <Flex as="label" gap={3} align="center">
        <Checkbox
          id={id}
          {...described(id, hint, mistake)}
          checked={one(value) === 'yes'}
          onChange={(event) => change(event.currentTarget.checked ? 'yes' : '')}
        />
        <Text size={1}>{label}</Text>
      </Flex>
      {hint && (
        <Text size={1} muted id={`${id}-hint`}>
          {hint}
        </Text>
      )}
      {mistake && (
        <Text
          size={1}
          id={`${id}-mistake`}
          role="alert"
          style={{ color: 'var(--card-badge-critical-fg-color)' }}
        >
          {mistake}
        </Text>
      )}
    </Stack>
  );
}
