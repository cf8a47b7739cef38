import type { Config } from '@netlify/functions';
import { readEnvironment } from '../environment.ts';
import { json } from '../http/respond.ts';
import { contentLake, programLake } from '../services/lake.ts';
import { spoolLength } from '../services/spool.ts';

const stateOf = (check: Promise<unknown>) =>
  check.then(
    () => 'ok' as const,
    () => 'away' as const,
  );

/** Whether the parts answer: no secret, no count of people, no version. 503 while one is away. */
export default async (request: Request): Promise<Response> => {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return json({ error: 'method' }, 405, { allow: 'GET, HEAD' });
  let environment: ReturnType<typeof readEnvironment>;
  try {
    environment = readEnvironment();
  } catch {
    return json({ environment: 'incomplete' }, 503);
  }
  const [content, program, spool] = await Promise.all([
    stateOf(contentLake(environment).fetch('count(*[_id == "settings"])')),
    stateOf(programLake(environment).fetch('count(*[_id == "none"])')),
    stateOf(spoolLength()),
  ]);
  const well = [content, program, spool].every((part) => part === 'ok');
  return json({ content, program, spool }, well ? 200 : 503);
};

// Each answer costs calls to the outside: a few a minute are enough for who watches.
export const config: Config = {
  path: '/api/health',
  rateLimit: { windowLimit: 60, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
