import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstration } from '../../content/demonstration/demonstration.ts';
import { impactOf } from '../../content/demonstration/impact.ts';
import { writeDocuments } from '../../content/write.ts';
import { readEnvironment } from '../environment.ts';
import { publishImpact } from '../services/matches/impact.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

test('the counts that a lived year begins with are those that its first night would publish', async () => {
  const now = new Date('2026-11-30T00:00:00.000Z');
  const year = demonstration(now);
  await writeDocuments(services.program, year, { reset: true });
  await services.moment();
  await publishImpact(readEnvironment(), now);
  const [published] = await services.content.getDocuments(['impact']);
  expect(published).toMatchObject(JSON.parse(JSON.stringify(impactOf(year, now))));
});
