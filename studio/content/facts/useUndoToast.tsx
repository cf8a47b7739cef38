import { Button, Flex, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { type Check, undoCheck } from './checkFacts.ts';

/** Says that something was checked, and lets staff take it back for a quarter of a minute. */
export function useUndoToast() {
  const client = useProgramClient();
  const toast = useToast();
  return (done: Check, title: string) => {
    const id = done.transactionId;
    const undo = () =>
      undoCheck(client, done).then(
        () => toast.push({ id, status: 'info', title: 'Taken back' }),
        (error: unknown) => toast.push({ id, status: 'error', title: problemInWords(error) }),
      );
    toast.push({
      ...{ id, status: 'success', closable: true, duration: 15_000, title },
      description: (
        <Flex align="center" gap={3}>
          <Text size={1}>Readers see the new day after the next build.</Text>
          <Button mode="ghost" text="Undo" onClick={undo} />
        </Flex>
      ),
    });
  };
}
