import { Stack, Text } from '@sanity/ui';
import { type Task, tasksOf } from '../../../program/tasks.ts';
import { Section } from '../card/Section.tsx';
import { useProgramClient } from '../clients/useProgramClient.ts';
import { useMe } from '../clients/useStaff.ts';
import { useOnce } from '../decisions/useOnce.ts';
import { Problem } from '../error-card/Problem.tsx';
import { AddTask } from './AddTask.tsx';
import { addTask, setDone } from './arrange.ts';
import { TaskRow } from './TaskRow.tsx';

const list = { padding: 0, margin: 0, style: { listStyle: 'none' } } as const;

/** What is to be done about a record: open tasks, a way to add one, and those that are done, out of the way. */
export function Tasks({ id, tasks: stored }: { id: string; tasks: unknown }) {
  const client = useProgramClient();
  const me = useMe();
  const { isBusy, problem, run } = useOnce();
  const tasks = tasksOf(stored);
  const done = tasks.filter(({ doneAt }) => doneAt);
  const open = tasks.filter(({ doneAt }) => !doneAt);
  const row = (task: Task) => (
    <TaskRow
      key={task._key}
      task={task}
      isBusy={isBusy}
      tick={() => run(() => setDone(client, id, task, task.doneAt === '', me?.name))}
    />
  );
  return (
    <Section title="Tasks">
      {open.length > 0 && (
        <Stack as="ul" gap={4} {...list}>
          {open.map(row)}
        </Stack>
      )}
      <AddTask
        me={me}
        isBusy={isBusy}
        add={(task, onAdded) =>
          run(async () => {
            await addTask(client, id, task, me?.name);
            onAdded();
          })
        }
      />
      {problem && <Problem text={problem} />}
      {done.length > 0 && (
        <details>
          <Text as="summary" size={1} muted style={{ cursor: 'pointer' }}>
            Done: {done.length}
          </Text>
          <Stack as="ul" gap={4} {...list} paddingTop={4}>
            {done.map(row)}
          </Stack>
        </details>
      )}
    </Section>
  );
}
