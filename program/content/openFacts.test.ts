import { expect, test } from 'vitest';
import { guideSchema } from './guide.ts';
import { openFacts, openFactsSchema } from './openFacts.ts';

const fact = (key: string, change: object = {}) => ({
  ...{ _key: key, label: `Fact ${key}`, value: '$100', sourceName: 'The rule', certainty: 'A' },
  ...{ sourceUrl: 'https://example.org/rule', checkedOn: '2026-11-01', volatility: 'high', ...change },
});
const text = [{ _key: 'b', _type: 'block', children: [{ _key: 's', _type: 'span', text: 'Do it.' }] }];
const guide = guideSchema.parse({
  ...{ _id: 'guide-nursing', language: 'en', title: 'Nursing', slug: 'nursing', field: 'nursing' },
  ...{ summary: 'How.', reviewedOn: '2026-11-01', authority: 'the Board of Nursing' },
  steps: [
    {
      ...{ _key: 'apply', title: 'Apply', body: text },
      facts: [
        fact('fee'),
        fact('old', { checkedOn: '2026-01-01' }),
        fact('time', { certainty: 'X', value: 'about a week', ask: 'the college' }),
        fact('form', { certainty: 'C' }),
      ],
    },
  ],
});
const about = { programName: 'Mosaic Connector', siteUrl: 'https://example.org/', today: '2026-11-29' };

test('facts are data with their source, certainty and occupation, by the schema that is published with them', () => {
  const data = openFacts([guide], about);
  expect(openFactsSchema.parse(data)).toEqual(data);
  expect(data.facts).toHaveLength(4);
  expect(data.facts[0]).toMatchObject({
    ...{ id: 'nursing/fee', page: 'https://example.org/guides/nursing/', section: 'steps', about: 'Apply' },
    ...{ value: '$100', ask: null, dueOn: '2027-02-01', isOverdue: false },
    source: { name: 'The rule', url: 'https://example.org/rule', date: null },
    occupations: [{ soc: '29-1141' }],
  });
});

test('what is not settled has no value, and says who knows; what is overdue says so', () => {
  const byId = Object.fromEntries(openFacts([guide], about).facts.map((one) => [one.id, one]));
  expect(byId['nursing/old']).toMatchObject({ value: '$100', isOverdue: true });
  expect(byId['nursing/time']).toMatchObject({ value: null, ask: 'the college' });
  expect(byId['nursing/form']).toMatchObject({ value: null, ask: 'the Board of Nursing' });
});
