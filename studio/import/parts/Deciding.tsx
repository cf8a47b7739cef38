import { Button, Flex, Stack } from '@sanity/ui';
import type { ImportSession, ImportStore } from '../session/ImportStore.ts';
import { startOver } from '../session/importActs.ts';
import { usePlan } from '../session/useImport.ts';
import { Consents } from './Consents.tsx';
import { Doubles } from './Doubles.tsx';
import { DryRun } from './DryRun.tsx';
import { Mistakes } from './Mistakes.tsx';
import { SameFile } from './SameFile.tsx';
import { Sheet } from './Sheet.tsx';
import { UnknownValues } from './UnknownValues.tsx';

/** All that staff look at and decide before anything is written, from the columns to the sentence about what will be. */
export function Deciding({ store, session, by }: { store: ImportStore; session: ImportSession; by: string }) {
  const plan = usePlan(session, by);
  return (
    <Stack gap={6}>
      <Flex>
        <Button mode="ghost" fontSize={1} text="Choose another file" onClick={() => startOver(store)} />
      </Flex>
      <SameFile store={store} before={session.file?.before} />
      {session.sheets.map((_sheet, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sheets of a file keep their places
        <Sheet key={at} store={store} session={session} at={at} />
      ))}
      <UnknownValues store={store} session={session} plan={plan} />
      <Mistakes store={store} session={session} plan={plan} />
      <Doubles store={store} session={session} plan={plan} />
      <Consents store={store} session={session} />
      <DryRun store={store} session={session} plan={plan} by={by} />
    </Stack>
  );
}
