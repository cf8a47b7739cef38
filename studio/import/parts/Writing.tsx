import { Card, Stack, Text } from '@sanity/ui';
import { useEffect } from 'react';
import { Advance } from '../../matches/matching-tool/parts/Advance.tsx';

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

/** How far the writing is. Whoever closes the window is asked first; what is written then is known all the same. */
export function Writing({ done, of }: { done: number; of: number }) {
  useEffect(() => {
    window.addEventListener('beforeunload', askBeforeLeaving);
    return () => window.removeEventListener('beforeunload', askBeforeLeaving);
  }, []);
  return (
    <Card border radius={3} padding={4}>
      <Stack gap={4}>
        <Advance label={`Writing: ${done} of ${of} records`} done={done} of={of} />
        <Text size={1} muted>
          Leave this window open. If it closes, choose the same file again: it goes on from where it was.
        </Text>
      </Stack>
    </Card>
  );
}
