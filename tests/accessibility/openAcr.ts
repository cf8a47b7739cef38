import { stringify } from 'yaml';
import { LEVEL_A } from './levelA.ts';
import { LEVEL_AA } from './levelAA.ts';
import type { Results } from './results.ts';
import type { Criterion, Verdict } from './verdict.ts';

/** Every criterion of WCAG 2.2, levels A and AA, with what is said of it. */
export const CRITERIA: readonly Criterion[] = [
  ...LEVEL_A.map((criterion) => ({ ...criterion, level: 'A' as const })),
  ...LEVEL_AA.map((criterion) => ({ ...criterion, level: 'AA' as const })),
];

/** Every file of tests on which something rests, once. */
export const PROOFS: readonly string[] = [
  ...new Set(CRITERIA.flatMap(({ web, studio }) => [...web.by, ...studio.by])),
].sort();

/** OpenACR's words (its catalog's terms). */
const TERMS = {
  held: 'supports',
  partly: 'partially-supports',
  none: 'not-applicable',
  open: 'not-evaluated',
} as const;

/** What is reported of one part, after a run: where a test did not hold, no more than "partially" is. */
export function adherence(verdict: Verdict, results: Results): { level: string; notes: string } {
  const failed = verdict.by.filter((file) => results.get(file) !== true);
  if (failed.length > 0)
    return { level: TERMS.partly, notes: `These tests did not hold: ${failed.join(', ')}. ${verdict.says}` };
  const rests = verdict.by.length > 0 ? ` Held by ${verdict.by.join(', ')}.` : '';
  return { level: TERMS[verdict.is], notes: `${verdict.says}${rests}` };
}

export interface Run {
  /** The day of the results, as `2026-11-30`. */
  day: string;
  /** The version of the package. */
  version: string;
  results: Results;
}

const chapter = (level: Criterion['level'], results: Results) => ({
  criteria: CRITERIA.filter((criterion) => criterion.level === level).map(({ num, web, studio }) => ({
    num,
    components: [
      { name: 'web', adherence: adherence(web, results) },
      { name: 'authoring-tool', adherence: adherence(studio, results) },
    ],
  })),
});

const NOTES = `"Web" is the public site with the pages that functions answer with, in every language; "Authoring Tool" is the
desk of staff in Sanity Studio. The report is made from a table in code and the results of the tests (npm run accessibility).
The template keeps "Not Evaluated" for level AAA. It is used here for A and AA too, because to say that nobody looked is
better than to guess. No test with people who use assistive technology has been written down, and no screen reader was run.
A city that adds texts, pictures or colors answers for those.`;

/** The report as OpenACR, which the schema 0.1.0 of GSA describes. */
export function openAcr({ day, version, results }: Run): string {
  const report = {
    title: 'Mosaic Connector Accessibility Conformance Report',
    product: {
      name: 'Mosaic Connector',
      version,
      description: 'The website and back office of a Professional Connector Program.',
    },
    // The schema asks for an address. There is none of the project's own yet.
    author: { name: 'Mosaic Connector contributors', email: '' },
    report_date: day,
    last_modified_date: day,
    version: 1,
    notes: NOTES.replaceAll('\n', ' '),
    evaluation_methods_used:
      'Tests alone: axe-core over every kind of page and each language, by day and by night, at 320 pixels; html-validate over every page; journeys in a browser by keyboard and without a script. Each remark names the tests on which it rests.',
    license: 'CC-BY-4.0',
    catalog: '2.5-edition-wcag-2.2-508-en',
    chapters: {
      success_criteria_level_a: chapter('A', results),
      success_criteria_level_aa: chapter('AA', results),
      success_criteria_level_aaa: { disabled: true, notes: 'Not aimed at.' },
      functional_performance_criteria: {
        disabled: true,
        notes: 'Not evaluated: it wants people, and no test stands in for them.',
      },
      hardware: { disabled: true, notes: 'There is no hardware.' },
      software: { disabled: true, notes: 'Everything is used in a browser: see the criteria of WCAG.' },
      support_documentation_and_services: { disabled: true, notes: 'Not evaluated.' },
    },
  };
  return `# Made by \`npm run accessibility\` from the results of the tests: do not edit.\n${stringify(report, { lineWidth: 120, version: '1.1' })}`;
}
