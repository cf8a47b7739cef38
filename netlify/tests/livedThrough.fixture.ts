import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { startServices } from './services.fixture.ts';
import { deskOf, type Staff } from './staffAndPeople.fixture.ts';
import { liveThrough } from './wholeProgram.fixture.ts';

/** Takes a folder's name for itself: of several processes one gets it. */
function takes(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Lives through the program, and keeps what the services hold then, and what staff wrote until then. */
async function keepLife(folder: string): Promise<void> {
  const services = await startServices();
  const { writes, moment } = await liveThrough(services);
  await moment();
  await services.keep(join(folder, 'services'));
  writeFileSync(join(folder, 'writes.json'), JSON.stringify(writes));
}

/**
 * Services with which the whole program was lived through. It is lived through once in a run of the tests, which takes a
 * minute; each test that asks has a copy of its own.
 */
export async function livedThrough(options: { queryLagMs?: [number, number] } = {}): Promise<Staff> {
  const folder = inject('lived');
  const ended = (how: string) => join(folder, how);
  if (takes(ended('begun')))
    await keepLife(folder).then(
      () => mkdirSync(ended('whole')),
      (error) => writeFileSync(ended('failed'), String(error?.stack ?? error)),
    );
  while (!existsSync(ended('whole'))) {
    if (existsSync(ended('failed'))) throw new Error(readFileSync(ended('failed'), 'utf8'));
    await setTimeout(100);
  }
  const services = await startServices({ ...options, from: ended('services') });
  return { ...deskOf(services), writes: JSON.parse(readFileSync(ended('writes.json'), 'utf8')) };
}
