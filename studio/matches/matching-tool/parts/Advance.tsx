import { Stack, Text } from '@sanity/ui';
import { Meter } from '../card/Meter.tsx';

/** How far something is, in words and as a bar. */
export function Advance({ label, done, of }: { label: string; done: number; of: number }) {
  return (
    <Stack gap={3} flex={1}>
      <Text size={1} weight="medium">
        {label}
      </Text>
      <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={of} aria-valuenow={done}>
        <Meter taken={done} of={of} />
      </div>
    </Stack>
  );
}
