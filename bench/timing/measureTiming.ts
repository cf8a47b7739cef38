import { fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import { startServices } from '../../netlify/tests/services.fixture.ts';
import { type Figure, median } from '../figure.ts';
import { rankDeviation } from './rankTest.ts';

const TIMES = 200;
/** How far the Content Lake and the mail service are, in milliseconds. */
const FAR = { lake: 60, mail: 250 };

/** Two samples of the same kind are farther apart than this many standard deviations in one test of twenty. */
const TOLD_APART = 1.96;

const measured = z.object({ known: z.array(z.number()), unknown: z.array(z.number()) });

/** Whether the time until its answer tells who signed up before: 200 known and 200 unknown addresses, in turn. */
export async function measureTiming(): Promise<Figure[]> {
  const services = await startServices();
  // Letters are JSX, which Node does not read by itself.
  const handler = fork('bench/timing/handler.ts', [String(TIMES), services.siteUrl], {
    execArgv: ['--import', './tests/faults/tsx.ts'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    await once(handler, 'message');
    await services.faults.lake({ delayMs: FAR.lake });
    await services.faults.outbox({ delayMs: FAR.mail });
    handler.send('measure');
    const [message] = await once(handler, 'message');
    const { known, unknown } = measured.parse(message);
    const peer = 'an unknown one';
    return [
      {
        ...{ what: 'Sign-up of a known address: time until the answer', unit: 'ms', peer },
        ...{ ours: median(known), theirs: median(unknown) },
      },
      {
        ...{ what: 'Known and unknown told apart by ranks', unit: 'standard deviations' },
        ...{ ours: Math.abs(rankDeviation(known, unknown)), peer: 'one test in twenty', theirs: TOLD_APART },
      },
    ];
  } finally {
    handler.kill();
    await services.close();
  }
}
