import { z } from 'zod';
import { openFactsSchema } from '../../program/content/openFacts.ts';

/** What `/facts.json` holds, as a JSON schema (draft 2020-12), from the very schema that the program keeps to. */
export function GET(): Response {
  const schema = {
    ...z.toJSONSchema(openFactsSchema),
    title: 'Facts of the career pathway guides',
    description:
      'Each fact with its source, the day it was checked, how sure it is and how often it changes.',
  };
  return new Response(`${JSON.stringify(schema, null, 1)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
}
