import { z } from 'zod';
import { HELPERS_PROJECTION } from '../../program/content/helper.ts';
import type { Environment } from '../environment.ts';
import { contentLake } from './lake.ts';

/** The directory of helpers as it is published. What is not whole is judged by who names it. */
export async function readHelpers(env: Environment): Promise<readonly unknown[]> {
  return z.array(z.unknown()).parse(await contentLake(env).fetch(HELPERS_PROJECTION));
}
