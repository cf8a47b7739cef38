import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { CRITERIA, openAcr, PROOFS } from './openAcr.ts';
import { readable } from './readable.ts';
import { readReport } from './results.ts';

/* docs/accessibility is what `npm run accessibility` writes, names tests that are there, and hides no failure. */

const component = z.strictObject({
  name: z.enum(['web', 'authoring-tool']),
  adherence: z.strictObject({
    level: z.enum(['supports', 'partially-supports', 'does-not-support', 'not-applicable', 'not-evaluated']),
    notes: z.string().min(1),
  }),
});
const evaluated = z.strictObject({
  criteria: z.array(z.strictObject({ num: z.string(), components: z.array(component).length(2) })),
});
const leftOut = z.strictObject({ disabled: z.literal(true), notes: z.string().min(1) });
/** What is used of OpenACR's schema 0.1.0, which has no other keys. */
const openAcrSchema = z.strictObject({
  title: z.string(),
  product: z.strictObject({ name: z.string(), version: z.string(), description: z.string() }),
  author: z.strictObject({ name: z.string(), email: z.string() }),
  report_date: z.iso.date(),
  last_modified_date: z.iso.date(),
  version: z.int(),
  notes: z.string(),
  evaluation_methods_used: z.string(),
  license: z.literal('CC-BY-4.0'),
  catalog: z.literal('2.5-edition-wcag-2.2-508-en'),
  chapters: z.strictObject({
    success_criteria_level_a: evaluated,
    success_criteria_level_aa: evaluated,
    success_criteria_level_aaa: leftOut,
    functional_performance_criteria: leftOut,
    hardware: leftOut,
    software: leftOut,
    support_documentation_and_services: leftOut,
  }),
});

const FILE = 'docs/accessibility/openacr.yaml';
const written = readFileSync(FILE, 'utf8');
const report = openAcrSchema.parse(parse(written));
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
const allHeld = {
  day: report.report_date,
  version,
  results: new Map<string, boolean>(PROOFS.map((file) => [file, true])),
};

describe('the accessibility report', () => {
  it('is what the command writes when every test holds', () => {
    expect(written, 'run npm test, then npm run accessibility').toBe(openAcr(allHeld));
    expect(readFileSync('docs/accessibility/README.md', 'utf8')).toBe(readable(allHeld));
  });

  it('says something of each criterion of WCAG 2.2, levels A and AA, as the catalog numbers them', () => {
    const { success_criteria_level_a: a, success_criteria_level_aa: aa } = report.chapters;
    // VPAT 2.5 keeps 4.1.1, which WCAG 2.2 has dropped.
    expect(a.criteria.length).toBe(32);
    expect(aa.criteria.length).toBe(24);
    expect(new Set(CRITERIA.map(({ num }) => num)).size).toBe(56);
  });

  it.each(PROOFS)('rests on %s, which has tests', (file) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/\b(test|it)(\.each)?\(/);
  });

  it('says "supports" of nothing that no test holds', () => {
    for (const { num, web, studio } of CRITERIA)
      for (const verdict of [web, studio])
        expect(verdict.by.length > 0 || verdict.is === 'none' || verdict.is === 'open', num).toBe(true);
  });

  it('says what did not hold in a run, and claims no more than a part of it', () => {
    const results = new Map(allHeld.results).set('tests/journeys/keyboard-only.journey.ts', false);
    const { chapters } = openAcrSchema.parse(parse(openAcr({ ...allHeld, results })));
    const keyboard = chapters.success_criteria_level_a.criteria.find(({ num }) => num === '2.1.1');
    expect(keyboard?.components[0]?.adherence.level).toBe('partially-supports');
    expect(keyboard?.components[0]?.adherence.notes).toContain('did not hold: tests/journeys/keyboard-only');
  });
});

describe('the results of a run', () => {
  it('are read from a report of Vitest, where a skipped test holds nothing', () => {
    const one = { name: `${process.cwd()}/tests/one.test.ts`, assertionResults: [{ status: 'passed' }] };
    const skipped = { ...one, assertionResults: [{ status: 'passed' }, { status: 'skipped' }] };
    expect(readReport({ testResults: [one] })).toEqual([['tests/one.test.ts', true]]);
    expect(readReport({ testResults: [skipped] })).toEqual([['tests/one.test.ts', false]]);
  });

  it('are read from a report of Playwright, however deep its suites', () => {
    const inner = { file: 'one.journey.ts', specs: [{ ok: false }] };
    const suite = { file: 'one.journey.ts', specs: [{ ok: true }], suites: [inner] };
    expect(readReport({ suites: [suite] })).toEqual([['tests/journeys/one.journey.ts', false]]);
    expect(readReport({ suites: [{ ...suite, suites: [] }] })).toEqual([
      ['tests/journeys/one.journey.ts', true],
    ]);
  });
});
