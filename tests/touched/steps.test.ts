import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyStep } from './apply.ts';
import { stepsIn } from './steps.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'touched-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const HOW_TO = `1. Write the file:

   \`\`\`ts file=new/one.ts
   export const one = 1;
   \`\`\`

2. Add it.

\`\`\`ts insert=list.ts after="import two;"
import one;
\`\`\`

\`\`\`json merge=texts.json
{ "a": { "one": "1" } }
\`\`\`

\`\`\`ts replace=list.ts from="  old,"
  new,
\`\`\`

\`\`\`ts
not a step
\`\`\`
`;

test('the steps of a how-to are carried out', () => {
  writeFileSync(join(root, 'list.ts'), 'import two;\n[\n  old,\n]\n');
  writeFileSync(join(root, 'texts.json'), '{"a":{"two":"2"}}');
  const steps = stepsIn(HOW_TO);
  expect(steps.map(({ kind }) => kind)).toEqual(['file', 'insert', 'merge', 'replace']);
  for (const step of steps) applyStep(root, step);
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  expect(read('new/one.ts')).toBe('export const one = 1;\n');
  expect(read('list.ts')).toBe('import two;\nimport one;\n[\n  new,\n]\n');
  expect(JSON.parse(read('texts.json'))).toEqual({ a: { one: '1', two: '2' } });
});

test('a place that is not there, or stands there twice, is named', () => {
  writeFileSync(join(root, 'list.ts'), 'same\nsame\n');
  const at = (after: string) => applyStep(root, { kind: 'insert', path: 'list.ts', after, text: 'x' });
  expect(() => at('same')).toThrow('list.ts has 2 lines like this one, not one: same');
  expect(() => at('gone')).toThrow('list.ts has 0 lines like this one');
});
