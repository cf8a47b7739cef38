import type { Config } from '@netlify/functions';
import { readEnvironment } from '../environment.ts';
import { json } from '../http/respond.ts';
import { contentLake, programLake } from '../services/lake.ts';
import { spoolLength } from '../services/spool.ts';
import { isScheduleLate } from '../services/staff/heartbeat.ts';

const stateOf = (check: Promise<unknown>) =>
  check.then(
    () => 'ok' as const,
    () => 'away' as const,
  );

/** Whether the parts answer and the schedule runs: no secret, no count of people, no version. 503 while one does not. */
export default async (request: Request): Promise<Response> => {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return json({ error: 'method' }, 405, { allow: 'GET, HEAD' });
  let environment: ReturnType<typeof readEnvironment>;
  try {
    environment = readEnvironment();
  } catch {
    return json({ environment: 'incomplete' }, 503);
  }
  const [content, program, spool, schedule] = await Promise.all([
    stateOf(contentLake(environment).fetch('count(*[_id == "settings"])')),
    stateOf(programLake(environment).fetch('count(*[_id == "none"])')),
    stateOf(spoolLength()),
    isScheduleLate(environment, new Date()).then(
      (isLate) => (isLate ? 'late' : 'ok'),
      () => 'away' as const,
    ),
  ]);
  const parts = { content, program, spool, schedule };
  const isWell = Object.values(parts).every((part) => part === 'ok');
  return json(parts, isWell ? 200 : 503);
};

export const config: Config = {
  path: '/api/health',
};
