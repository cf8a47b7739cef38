import { expect, test } from 'vitest';
import { guides as starterGuides } from '../../content/guides/guides.ts';
import { guideSchema } from '../content/guide.ts';
import { ctdlNodes } from './ctdl.ts';
import { CTDL_CLASSES, CTDL_PROPERTIES, CTDL_STATES } from './ctdlTerms.fixture.ts';
import { guideData } from './guideData.ts';
import { licensesOf } from './license.ts';
import { schemaOrgNodes } from './schemaOrg.ts';

type Node = Record<string, unknown>;

const about = { programName: 'Mosaic Connector', siteUrl: 'https://example.org/' };
const ctidOf = () => 'ce-e8a41a52-6ff6-48f0-9872-889c87b093b7';
const guides = starterGuides().map((guide) => guideSchema.parse({ ...guide, slug: guide.slug.current }));
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every node below a value that says of what class it is. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [...('@type' in value ? [value] : []), ...Object.values(value).flatMap(nodesIn)];
}

const DURATION = /^P\d+W$/;
const fits: Record<string, (value: unknown) => boolean> = {
  'xsd:anyURI': (value) => typeof value === 'string' && /^(https?:\/\/\S+|[a-zA-Z]+:[A-Z]\w+)$/.test(value),
  'xsd:string': (value) => typeof value === 'string' && value !== '',
  'xsd:language': (value) => typeof value === 'string' && /^[a-z]{2}-[A-Z]{2}$/.test(value),
  'xsd:decimal': (value) => typeof value === 'number',
  'xsd:boolean': (value) => typeof value === 'boolean',
  'schema:Duration': (value) => typeof value === 'string' && DURATION.test(value),
};

/** What is wrong with one property of a node by the vocabulary. */
function problemsOf(type: string, name: string, value: unknown): string[] {
  const term = CTDL_PROPERTIES[name];
  if (!CTDL_CLASSES[type]?.includes(name) || !term) return [`${type} has no ${name}`];
  const values = Array.isArray(value) ? value : [value];
  if (term.language) {
    const texts = values.flatMap((one) => (isNode(one) ? Object.values(one).flat() : ['']));
    return texts.every((text) => typeof text === 'string' && text.trim() !== '')
      ? []
      : [`${name} is no text`];
  }
  const isRight = (one: unknown) =>
    term.range.some((kind) => fits[kind]?.(one) ?? (isNode(one) && one['@type'] === kind));
  return values.every(isRight) ? [] : [`${name} of ${type} holds ${JSON.stringify(value)}`];
}

test.each(guides.map((guide) => [guide.slug, guide] as const))(
  'the licenses of the guide %s are CTDL by its vocabulary',
  (_slug, guide) => {
    const licenses = ctdlNodes(guide, about, ctidOf);
    const problems = nodesIn(licenses).flatMap((node) =>
      Object.entries(node)
        .filter(([key]) => !key.startsWith('@'))
        .flatMap(([key, value]) => {
          const [prefix, name = ''] = key.split(':');
          return prefix === 'ceterms'
            ? problemsOf(String(node['@type']), name, value)
            : [`${key} is of no vocabulary`];
        }),
    );
    expect(problems).toEqual([]);
    for (const license of licenses) {
      // What the registry asks of every credential: https://credreg.net/registry/policy
      for (const needed of [
        'ctid',
        'name',
        'description',
        'subjectWebpage',
        'inLanguage',
        'ownedBy',
        'credentialStatusType',
      ])
        expect(license[`ceterms:${needed}`], needed).toBeTruthy();
      const state = nodesIn(license['ceterms:credentialStatusType'])[0]?.['ceterms:targetNode'];
      expect(CTDL_STATES).toContain(state);
    }
  },
);

test('every guide to a license leads to one in each of the two states, with steps and what is settled of cost and time', () => {
  const licensed = guides.filter((guide) => licensesOf(guide).length > 0);
  expect(licensed.length).toBeGreaterThanOrEqual(3);
  for (const guide of licensed) {
    const licenses = ctdlNodes(guide, about, ctidOf);
    expect(licenses.map((license) => license['ceterms:jurisdiction'])).toMatchObject([
      [{ 'ceterms:mainJurisdiction': [{ 'ceterms:name': { 'en-US': 'Missouri' } }] }],
      [{ 'ceterms:mainJurisdiction': [{ 'ceterms:name': { 'en-US': 'Illinois' } }] }],
    ]);
    expect(licenses[0]?.['ceterms:requires']).toHaveLength(guide.steps.length);
    for (const cost of nodesIn(licenses).filter((node) => node['@type'] === 'ceterms:CostProfile'))
      expect(JSON.stringify(cost)).toMatch(/Source: .+ Checked \d{4}-\d\d-\d\d\. Certainty [AB]\./);
  }
});

/** Properties by their types, from the pages of the terms at https://schema.org/, read on 2026-11-29. */
const SCHEMA_ORG: Record<string, string> = {
  Occupation: 'name description mainEntityOfPage occupationalCategory occupationLocation qualifications',
  EducationalOccupationalCredential: 'name url credentialCategory inLanguage recognizedBy validIn',
  CategoryCode: 'inCodeSet codeValue name',
  CategoryCodeSet: 'name url',
  Organization: 'name url',
  AdministrativeArea: 'name',
};

test.each(guides.map((guide) => [guide.slug, guide] as const))(
  'the occupations and credentials of the guide %s are schema.org by its terms',
  (_slug, guide) => {
    const nodes = schemaOrgNodes(guide, about);
    const ids = new Set(nodes.map((node) => node['@id']));
    for (const node of nodesIn(nodes)) {
      const known = SCHEMA_ORG[String(node['@type'])]?.split(' ') ?? [];
      expect(Object.keys(node).filter((key) => !key.startsWith('@') && !known.includes(key))).toEqual([]);
      for (const { '@id': id } of [node.qualifications ?? []].flat() as Node[]) expect(ids).toContain(id);
    }
    for (const { codeValue } of nodesIn(nodes).filter((node) => node['@type'] === 'CategoryCode'))
      expect(codeValue).toMatch(/^\d{2}-\d{4}$/);
  },
);

test('what nobody has settled is in no number of the data', () => {
  const [nursing] = guides.filter(({ slug }) => slug === 'nursing');
  if (!nursing) throw new Error('the starter content has no guide to nursing');
  const open = {
    ...nursing,
    steps: nursing.steps.map((step) => ({
      ...step,
      facts: step.facts.map((fact) => ({ ...fact, certainty: 'X' as const })),
    })),
    otherSteps: [],
  };
  const [, ctdl] = guideData(open, about, ctidOf);
  expect(nodesIn(ctdl).filter((node) => /Cost|Duration/.test(String(node['@type'])))).toEqual([]);
});
