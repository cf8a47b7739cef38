import { adherence, CRITERIA, type Run } from './openAcr.ts';
import type { Criterion } from './verdict.ts';

const LABELS: Readonly<Record<string, string>> = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'not-applicable': 'Not applicable',
  'not-evaluated': 'Not evaluated',
};

/** Names of files as links, from docs/accessibility. */
const linked = (notes: string) =>
  notes.replaceAll(/\b(tests|theme)\/[\w/.-]+\.ts/g, (file) => `[${file.split('/').at(-1)}](../../${file})`);

function table(level: Criterion['level'], part: 'web' | 'studio', { results }: Run): string {
  const rows = CRITERIA.filter((criterion) => criterion.level === level).map((criterion) => {
    const { level: term, notes } = adherence(criterion[part], results);
    return `| ${criterion.num} ${criterion.name} | ${LABELS[term]} | ${linked(notes)} |`;
  });
  return ['| Criterion | Conformance | Remarks |', '|---|---|---|', ...rows].join('\n');
}

const count = (part: 'web' | 'studio', { results }: Run): string => {
  const terms = CRITERIA.map((criterion) => adherence(criterion[part], results).level);
  return Object.entries(LABELS)
    .map(([term, label]) => `${terms.filter((one) => one === term).length} ${label.toLowerCase()}`)
    .join(', ');
};

/** The same report for people to read. */
export function readable(run: Run): string {
  return `# Accessibility conformance report

Made by \`npm run accessibility\` from the results of the tests of ${run.day}, version ${run.version}: do not edit. The same for
machines, as [OpenACR](https://github.com/GSA/openacr) after VPAT 2.5, is [openacr.yaml](openacr.yaml).

The aim is WCAG 2.2, level AA. Every remark names the tests on which it rests, and where no test looks the report says *not
evaluated*, although the template keeps that word for level AAA. Tests find a part of what shuts people out. No screen
reader was run, and no test with people who use assistive technology has been written down. A city that adds texts,
pictures or colors answers for those.

- The site: ${count('web', run)}.
- The Studio: ${count('studio', run)}.

## The public site, level A

${table('A', 'web', run)}

## The public site, level AA

${table('AA', 'web', run)}

## The desk of staff in the Studio, level A

${table('A', 'studio', run)}

## The desk of staff in the Studio, level AA

${table('AA', 'studio', run)}
`;
}
