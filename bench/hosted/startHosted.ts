import { startServices } from '../../netlify/tests/services.fixture.ts';
import { hostedClock } from './hostedClock.ts';

const portOf = (url: string) => new URL(url).port;

/** The local services, empty but for the settings, under a clock that begins at a moment and is moved, not waited for. */
export async function startHosted(begins: Date) {
  const services = await startServices({ queryLagMs: [0, 0] });
  const blobs = JSON.parse(Buffer.from(process.env.NETLIFY_BLOBS_CONTEXT ?? '', 'base64').toString());
  const ports = {
    lake: portOf(services.lake.url),
    mail: portOf(services.outbox.url),
    blobs: portOf(blobs.edgeURL),
  };
  const clock = hostedClock(ports, begins);
  const { log } = console;
  console.log = () => undefined;
  return {
    ...services,
    clock,
    async close() {
      console.log = log;
      clock.end();
      await services.close();
    },
  };
}

export type Hosted = Awaited<ReturnType<typeof startHosted>>;
