import { Card, Stack, Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import type { NavbarProps } from 'sanity';
import { z } from 'zod';
import { DEMONSTRATION_ID } from '../../../program/mode.ts';
import { useProgramClient } from '../clients/useProgramClient.ts';

const resetSchema = z.object({ isDone: z.boolean() }).nullable().catch(null);

/** How far a demonstration has come in its people; nothing in a program, which has no such document. */
function useDemonstration() {
  const client = useProgramClient();
  const [reset, setReset] = useState<z.output<typeof resetSchema>>(null);
  useEffect(() => {
    let isShown = true;
    const query = '*[_id == $id][0]{ "isDone": defined(doneAt) }';
    client.fetch(query, { id: DEMONSTRATION_ID }, { perspective: 'raw', tag: 'demonstration' }).then(
      (found) => isShown && setReset(resetSchema.parse(found)),
      // Who may not read it sees no record of a person either.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [client]);
  return reset;
}

/** The bar of a workspace with people; in a demonstration it says above everything that it is one. */
export function DemonstrationNavbar(props: NavbarProps) {
  const reset = useDemonstration();
  if (!reset) return props.renderDefault(props);
  return (
    <Stack>
      <Card tone="caution" padding={3} role="note">
        <Text size={1} align="center">
          This is a demonstration with invented people. Nobody is written to, and all that is entered is
          erased tonight.
          {!reset.isDone && ' The people are still coming in: load this page again in some minutes.'}
        </Text>
      </Card>
      {props.renderDefault(props)}
    </Stack>
  );
}
