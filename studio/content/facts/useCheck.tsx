import { Button, Flex, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useState } from 'react';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { assertOnline, problemInWords } from '../../shared/decisions/problems.ts';
import { todayHere } from '../../shared/labels/dates.ts';
import { checkFacts, undoCheck } from './checkFacts.ts';
import type { DueFact } from './dueList.ts';

/** Writes down that facts were checked today, says so, and lets staff take it back. */
export function useCheck() {
  const client = useProgramClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const check = async (facts: readonly DueFact[]): Promise<boolean> => {
    setBusy(true);
    setProblem('');
    try {
      assertOnline();
      const done = await checkFacts(client, facts, todayHere());
      const undo = () =>
        undoCheck(client, done).then(
          () => toast.push({ id: done.transactionId, status: 'info', title: 'Taken back' }),
          (error: unknown) =>
            toast.push({ id: done.transactionId, status: 'error', title: problemInWords(error) }),
        );
      toast.push({
        id: done.transactionId,
        status: 'success',
        closable: true,
        duration: 15_000,
        title: `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'} checked today`,
        description: (
          <Flex align="center" gap={3}>
            <Text size={1}>Readers see the new day after the next build.</Text>
            <Button mode="ghost" text="Undo" onClick={undo} />
          </Flex>
        ),
      });
      return true;
    } catch (error) {
      setProblem(problemInWords(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { check, isBusy, problem };
}
