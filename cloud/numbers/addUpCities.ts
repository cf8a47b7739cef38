import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { askCities } from '../../netlify/services/cities/askCity.ts';
import { addUp, type CityTotals } from '../../program/cities/addUp.ts';
import { asRead, memorySchema, type Remembered, remembered } from '../../program/cities/memory.ts';
import { MOST_CITIES, trustedCitySchema } from '../../program/cities/trusted.ts';

/** Something is wrong with what the command was given. */
export class ListError extends Error {
  override name = 'ListError';
}

interface Asked {
  /** The file with the cities: a list of `{name, address, keys}`. */
  list: string;
  /** The file that remembers what was read: without one nobody notices what was changed or taken back since. */
  memory: string | undefined;
  /** Hosts with their ports that may be asked although they are not public. */
  exceptions: readonly string[];
  now: Date;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ListError(`${file} cannot be read: ${error instanceof Error ? error.message : 'no JSON'}`);
  }
}

function readAs<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || 'the whole'}: ${message}`,
  );
  throw new ListError(`${file} is not as it should be:\n${wrong.join('\n')}`);
}

/** Asks every city of a list now, and adds up those that can be trusted. What is remembered is written for the next time. */
export async function addUpCities({ list, memory, exceptions, now }: Asked): Promise<CityTotals> {
  const cities = readAs(list, z.array(trustedCitySchema).max(MOST_CITIES));
  const before = memory && existsSync(memory) ? readAs(memory, memorySchema) : [];
  const tasks = cities.map((city) => ({ city, before: remembered(before, city) }));
  const read: Remembered[] = await askCities(tasks, { exceptions }, now);
  if (memory) {
    writeFileSync(`${memory}.new`, `${JSON.stringify(read, null, 1)}\n`);
    renameSync(`${memory}.new`, memory);
  }
  return addUp(asRead(cities, read));
}
