import { evaluate, parse } from 'groq-js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { factsIn } from '../../../program/content/factsIn.ts';
import { exampleArticle, exampleGuide, exampleHelper } from '../../schema/examples.fixture.ts';
import { DUE_FACTS_QUERY } from './dueQuery.ts';

const EVER = { high: '9999-12-31', medium: '9999-12-31', low: '9999-12-31' };

test.each([exampleGuide, exampleArticle, exampleHelper])(
  'the query gives each fact of a $_type, and each block that is checked as one is',
  async (document) => {
    const found = await evaluate(parse(DUE_FACTS_QUERY, { params: EVER }), {
      dataset: [document],
      params: EVER,
    });
    const [answer] = z.tuple([z.unknown()]).parse(await found.get());
    const paths = (one: unknown) => factsIn(one).map(({ path }) => path);
    expect(paths(answer)).toEqual(paths(document));
    expect(paths(document).length).toBeGreaterThan(2);
  },
);
