import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOMS = 'program,countries,emails,forms,blocks,site,studio,netlify,cloud,city,theme';
const FILES = globSync(`{${ROOMS}}/**/*.{ts,tsx}`, {
  exclude: (path) =>
    /node_modules|\.netlify|\.sanity|dist|\/tests\/|\.(?:test|fixture)\.tsx?$|\.gen\.ts$/.test(path),
});

/** Where a file says of a value what the compiler does not know: `as Type` and `value!`. `as const` says nothing of the kind. */
function castsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCast = ts.isAsExpression(node) && node.type.getText(source) !== 'const';
    if (isCast || ts.isNonNullExpression(node))
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('what runs for people parses at the edge and trusts inside: no cast', () => {
  expect(FILES.length).toBeGreaterThan(1000);
  expect(FILES.flatMap(castsIn)).toEqual([]);
});
