import { Stack, Text } from '@sanity/ui';
import { type WrittenType, writtenValue } from './writtenValue.ts';

interface WrittenFieldProps {
  title?: string;
  description?: string;
  value?: unknown;
  schemaType: WrittenType;
}

/** A field that staff read and do not change: a line of a card in place of a greyed-out input. */
export function WrittenField({ title, description, value, schemaType }: WrittenFieldProps) {
  const text = writtenValue(value, schemaType);
  return (
    <Stack gap={3}>
      <Text size={1} muted>
        {title}
      </Text>
      <Text
        size={2}
        muted={text === ''}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        dir="auto"
      >
        {text === '' ? '–' : text}
      </Text>
      {description && (
        <Text size={1} muted>
          {description}
        </Text>
      )}
    </Stack>
  );
}
