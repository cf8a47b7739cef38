import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { guides } from '../../content/guides/guides.ts';
import { guideSchema } from '../../program/content/guide.ts';
import { openFactsSchema } from '../../program/content/openFacts.ts';
import { licensesOf } from '../../program/linkedData/license.ts';
import { FILES, pageAt, textOf } from './pages.ts';

const data = openFactsSchema.parse(JSON.parse(textOf('/facts.json')));

test('the facts of the guides are a file, by its schema, each with its own id and a page that is there', () => {
  expect(data.facts.length).toBeGreaterThan(50);
  expect(new Set(data.facts.map(({ id }) => id)).size).toBe(data.facts.length);
  for (const { page, id } of data.facts) expect(pageAt(new URL(page).pathname), id).toBeDefined();
});

test('what the pages leave open has no value here either, and says whom to ask', () => {
  for (const { value, certainty, ask } of data.facts) {
    if (certainty === 'C' || certainty === 'X') expect(value).toBeNull();
    if (value === null) expect(ask).toBeTruthy();
  }
});

test('the list of guides leads to it', () => {
  expect(FILES.has('/facts.json')).toBe(true);
  expect(pageAt('/guides/')?.$('a[href="/facts.json"]').length).toBe(1);
});

test('the file holds by the JSON schema that is published beside it, which refuses what does not', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false });
  addFormats.default(ajv);
  const holds = ajv.compile(JSON.parse(textOf('/facts.schema.json')));
  const file: unknown = JSON.parse(textOf('/facts.json'));
  expect(holds(file), JSON.stringify(holds.errors)).toBe(true);
  expect(new URL(data.$schema).pathname).toBe('/facts.schema.json');
  expect(holds({ ...data, license: 'none' })).toBe(false);
  expect(holds({ ...data, facts: [{ ...data.facts[0], checkedOn: 'yesterday' }] })).toBe(false);
});

const graphs = z.array(
  z.object({
    '@context': z.string(),
    '@graph': z.array(z.looseObject({ '@type': z.string(), '@id': z.string() })),
  }),
);

const LICENSED = guides()
  .map((guide) => guideSchema.parse({ ...guide, slug: guide.slug.current }))
  .filter((guide) => licensesOf(guide).length > 0)
  .map(({ slug }) => slug);

test.each(LICENSED)('the guide %s leads to its licenses and occupations as JSON-LD', (slug) => {
  expect(pageAt(`/guides/${slug}/`)?.$(`link[rel=alternate][href="/guides/${slug}.jsonld"]`).length).toBe(1);
  const data = graphs.parse(JSON.parse(textOf(`/guides/${slug}.jsonld`)));
  expect(data.map((one) => one['@context'])).toEqual([
    'https://schema.org',
    'https://credreg.net/ctdl/schema/context/json',
  ]);
  const nodes = data.flatMap((one) => one['@graph']);
  expect(new Set(nodes.map((node) => node['@type']))).toEqual(
    new Set(['Occupation', 'EducationalOccupationalCredential', 'ceterms:License']),
  );
  expect(new Set(nodes.map((node) => node['@id'])).size).toBe(nodes.length);
  // As https://credreg.net/ctdl/ctid asks: `ce-` and a UUID of version 4.
  const ctids = nodes.flatMap((node) => node['ceterms:ctid'] ?? []);
  expect(ctids).toHaveLength(2);
  for (const ctid of ctids)
    expect(ctid).toMatch(/^ce-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('guides and charts say how to cite them', () => {
  for (const path of ['/guides/nursing/', '/workforce/skilled-immigrants-in-numbers/'])
    expect(pageAt(path)?.$('main').text(), path).toContain('To cite: ');
  expect(pageAt('/guides/nursing/')?.$('main').text()).toMatch(/\/guides\/nursing\/, as of \w+ \d+, \d{4}/);
});
