import { createInterface } from 'node:readline';
import { z } from 'zod';
import deliverLetters from '../functions/deliver-letters.ts';
import signUp from '../functions/sign-up.ts';
import { inFull } from './links.fixture.ts';

/**
 * Runs the real handlers for the fault run, one JSON line in and one out, so that the process can be killed in the
 * middle of its work as a platform may do.
 */
const taskSchema = z.union([
  z.object({ id: z.number(), form: z.record(z.string(), z.string()) }),
  z.object({ id: z.number(), run: z.literal('deliver-letters') }),
]);

const out = process.stdout.write.bind(process.stdout);
console.log = () => undefined;

async function statusOf(task: z.infer<typeof taskSchema>): Promise<number> {
  if ('run' in task) {
    await deliverLetters();
    return 200;
  }
  const body = new URLSearchParams(task.form);
  return (await inFull(signUp)(new Request(`${process.env.SITE_URL}/api/sign-up`, { method: 'POST', body })))
    .status;
}

for await (const line of createInterface({ input: process.stdin })) {
  const task = taskSchema.parse(JSON.parse(line));
  // Tasks run beside each other, as requests do. What goes wrong is an answer too.
  statusOf(task).then(
    (status) => out(`${JSON.stringify({ id: task.id, status })}\n`),
    () => out(`${JSON.stringify({ id: task.id, status: 500 })}\n`),
  );
}
