import { Box, Text } from '@sanity/ui';
import { type WrittenType, writtenValue } from './writtenValue.ts';

interface AsWrittenProps {
  value?: unknown;
  schemaType: WrittenType;
}

/** A value that staff read and do not change: plain text in place of a greyed-out input. */
export function AsWritten({ value, schemaType }: AsWrittenProps) {
  const text = writtenValue(value, schemaType);
  return (
    <Box paddingY={1}>
      <Text
        size={2}
        muted={text === ''}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        dir="auto"
      >
        {text === '' ? 'Not given' : text}
      </Text>
    </Box>
  );
}
