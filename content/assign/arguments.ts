import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { YearFiles } from './readYear.ts';

export const USAGE = `npm run assign -- --weights W.csv --compat C.csv --capacity K.csv [options]
  --past W2.csv,C2.csv,K2.csv   another year, from which prices are learned
  --batch N      cases that are placed together (8)
  --orders N     orders of arrival, by chance and the same each time (10)
  --expected N   cases that the year is planned for (as many as the weights have)
  --json         print {hindsight, oneByOne, batch, prices}`;

const count = (otherwise?: number) => {
  const whole = z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'has to be a whole number of 1 or more')
    .transform(Number);
  return otherwise === undefined ? whole.optional() : whole.default(otherwise);
};
const file = z.string({ error: 'is needed' }).min(1, 'is needed');

const optionsSchema = z.object({
  weights: file,
  compat: file,
  capacity: file,
  past: z
    .string()
    .transform((files) => files.split(',').map((name) => name.trim()))
    .refine(
      (files) => files.length === 3 && files.every(Boolean),
      'has to be three files: W2.csv,C2.csv,K2.csv',
    )
    .optional(),
  batch: count(8),
  orders: count(10),
  expected: count(),
  json: z.boolean().default(false),
});

export interface AssignOptions {
  year: YearFiles;
  past: YearFiles | undefined;
  batch: number;
  orders: number;
  expected: number | undefined;
  json: boolean;
}

/** Reads the arguments. Throws an error that says which is wrong. */
export function readArguments(args: string[]): AssignOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      ...{ weights: text, compat: text, capacity: text, past: text },
      ...{ batch: text, orders: text, expected: text, json: { type: 'boolean' } },
    },
  });
  const parsed = optionsSchema.safeParse(values);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path: [name], message }) => `--${String(name)} ${message}.`);
    throw new Error(`${wrong.join('\n')}\n\n${USAGE}`);
  }
  const { weights, compat, capacity, past, batch = 8, orders = 10, expected, json } = parsed.data;
  const [w = '', c = '', k = ''] = past ?? [];
  return {
    year: { weights, compat, capacity },
    past: past && { weights: w, compat: c, capacity: k },
    ...{ batch, orders, expected, json },
  };
}
