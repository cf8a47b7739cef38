import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = '.github/workflows';

test.each(readdirSync(FOLDER))(
  '%s may read the code and nothing else, and runs no action that can change',
  (file) => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    expect(text).toMatch(/^permissions: \{\}$/m);
    const granted = [...text.matchAll(/^ +permissions:\n((?: {6,}.*\n)+)/gm)].map(([, lines]) =>
      lines?.trim(),
    );
    expect(granted).toEqual(['contents: read']);
    expect(text).not.toMatch(/pull_request_target|\$\{\{ *github\.event/);
    // Nobody who opens a pull request runs anything where a secret is.
    const on = /^on:\n((?: .*\n)+)/m.exec(text)?.[1] ?? 'nothing';
    if (text.includes('secrets.')) expect(on).not.toMatch(/push|pull_request/);
    expect(text).not.toContain('BACKUP_IDENTITY');
    expect(text).toContain('persist-credentials: false');
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action ?? '');
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  },
);

test('the workflow runs what a clean machine runs anywhere else', () => {
  const clean = readFileSync('.ci/run', 'utf8').match(/^npm .*$/gm);
  const workflow = readFileSync(`${FOLDER}/ci.yml`, 'utf8');
  expect([...workflow.matchAll(/- run: (.*)$/gm)].map(([, command]) => command)).toEqual(clean);
});
