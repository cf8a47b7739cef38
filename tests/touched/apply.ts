import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Step } from './steps.ts';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(one: unknown, other: unknown): unknown {
  if (!isGroup(one) || !isGroup(other)) return other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...names].map((name) => [name, name in other ? merged(one[name], other[name]) : one[name]]),
  );
}

/** The line that a how-to names, which must stand in the file exactly once. */
function placeOf(text: string, line: string, path: string): number {
  const lines = text.split('\n');
  const places = lines.flatMap((each, place) => (each.trim() === line.trim() ? [place] : []));
  const [place] = places;
  if (place === undefined || places.length > 1)
    throw new Error(`${path} has ${places.length} lines like this one, not one: ${line}`);
  return place;
}

function changed(step: Exclude<Step, { kind: 'file' }>, text: string): string {
  if (step.kind === 'merge')
    return `${JSON.stringify(merged(JSON.parse(text), JSON.parse(step.text)), null, 2)}\n`;
  const lines = text.split('\n');
  const added = step.text.replace(/\n$/, '').split('\n');
  if (step.kind === 'insert') lines.splice(placeOf(text, step.after, step.path) + 1, 0, ...added);
  else lines.splice(placeOf(text, step.from, step.path), 1, ...added);
  return lines.join('\n');
}

/** Carries out a step in a copy of the project. Throws when the how-to names a place that is not there. */
export function applyStep(root: string, step: Step): void {
  const path = join(root, step.path);
  if (step.kind === 'file') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, step.text, { flag: 'wx' });
  } else writeFileSync(path, changed(step, readFileSync(path, 'utf8')));
}
