import type { SchemaType, Workspace } from 'sanity';
import { beforeAll, expect, test } from 'vitest';
import { pilot } from '../../content/documents.ts';
import { livedThrough } from '../../netlify/tests/livedThrough.fixture.ts';
import { resolveWorkspaces } from '../resolved.fixture.ts';
import { formProblems } from './formProblems.fixture.ts';
import { programTypes } from './programTypes.ts';

type Stored = Record<string, unknown> & { _id: string; _type: string };

let program: Workspace;
let written: Stored[];
beforeAll(async () => {
  ({ program } = await resolveWorkspaces());
  const services = await livedThrough();
  written = await services.program.fetch<Stored[]>('*[]');
  await services.close();
}, 240_000);

const TYPES = programTypes.map(({ name }) => name);

test.each(TYPES)('no form of a %s marks anything that the program wrote', async (type) => {
  const records = [...written, ...pilot()].filter(({ _type }) => _type === type);
  expect(records.length).toBeGreaterThan(0);
  const problems = await Promise.all(records.map((record) => formProblems(program, record)));
  expect([...new Set(problems.flat())]).toEqual([]);
});

/** Names of the fields in a value and in what stands below it, as "outcomes.day". */
function namesIn(value: unknown, above = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => namesIn(entry, above));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_'))
    .flatMap(([name, inner]) => [above + name, ...namesIn(inner, `${above}${name}.`)]);
}

/** The same names in a type. */
function fieldsOf(type: SchemaType | undefined, above = ''): string[] {
  if (!type || type.type?.name === 'reference') return [];
  if ('of' in type) return type.of.flatMap((member) => fieldsOf(member, above));
  if (!('fields' in type)) return [];
  return type.fields.flatMap(({ name, type: inner }) => [
    above + name,
    ...fieldsOf(inner, `${above}${name}.`),
  ]);
}

/** What staff type into forms or a file brings, what every type has in one form, tried in one of them, and what stands for a moment. */
const ELSEWHERE =
  /^(internalNotes|owner.*|tasks.*|tags|doNotIntroduce|eraseRequested(At|By|Of)|linksEnded(At|By)|delayedAt|complainedAt|changes|missingSince|cancelledAt|history\..*|(reasons|cautions)\..*|later.*\.(email|referredBy|consentSource)|entered\.import|isByForm|activities\.isFromPerson|othersTold\..*|match\.(entered.*|forgetAt))$/;

test.each(TYPES)('and every field of a %s was among what it wrote', (type) => {
  const tried = new Set(written.filter(({ _type }) => _type === type).flatMap((record) => namesIn(record)));
  const fields = fieldsOf(program.schema.get(type)).filter(
    (name) => !ELSEWHERE.test(name) && !ELSEWHERE.test(`${type}.${name}`),
  );
  expect(fields.filter((name) => !tried.has(name))).toEqual([]);
});
