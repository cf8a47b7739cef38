import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LoadEnvironment } from '../../content/environment.ts';
import { lakeClient } from '../../content/lake.ts';
import { settings } from '../../content/settings.ts';
import { startContentLake } from '../../packages/content-lake/src/index.ts';
import { travelQuestion } from '../../program/ownQuestions/ownQuestions.fixture.ts';

/* The command as staff call it, beside a Content Lake. */

let dir: string;
let lake: Awaited<ReturnType<typeof startContentLake>>;
let env: LoadEnvironment;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'import-'));
  lake = await startContentLake({
    dir: join(dir, 'lake'),
    port: 0,
    projectId: 'import',
    datasets: [
      { name: 'production', aclMode: 'public' },
      { name: 'program', aclMode: 'private' },
    ],
    tokens: [{ token: 'writer', userId: 'writer', grants: 'write' }],
  });
  env = {
    SANITY_PROJECT_ID: 'import',
    SANITY_API_HOST: lake.url,
    SANITY_API_TOKEN: 'writer',
    CONTENT_DATASET: 'production',
    PROGRAM_DATASET: 'program',
  };
  await lakeClient(env, 'production').create({ ...settings(), ownQuestions: [travelQuestion()] });
});
afterAll(async () => {
  await lake.close();
  await rm(dir, { recursive: true, force: true });
});

const call = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['content/import/cli.ts', ...args], {
    env: { ...process.env, ...env },
  }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }) => ({ code, said: String(stderr) }),
  );

async function file(name: string, ...rows: string[]): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, rows.join('\n'));
  return path;
}

const count = () => lakeClient(env, 'program').fetch<number>('count(*[!(_id in path("_.**"))])');

test('a dry run says as JSON what every column and every row is, and writes nothing', async () => {
  const path = await file(
    'people.csv',
    'Name,E-mail,Cell,Yrs exp,Favorite color,Field,Notes',
    '"Kovač (example), Amra",amra@example.org,314-555-0118,9,blue,Nursing,',
    '"Quintero (example), Carlos",carlos@example,314-555-0119,9,red,Basket weaving,x',
    '"Kovač (example), Amra",AMRA@example.org,,,,,',
    '"Lin (example), Xiu",xiu@example.org,,4,,Science,',
  );
  const { code, said } = await call(path, '--dry-run', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(said)).toEqual({
    kind: 'participants',
    columns: [
      { header: 'Name', field: ['familyName', 'givenName'], sure: true },
      { header: 'E-mail', field: 'email', sure: true },
      { header: 'Cell', field: 'phone', sure: true },
      { header: 'Yrs exp', field: 'yearsOfExperience', sure: true },
      { header: 'Favorite color', field: null, sure: false },
      { header: 'Field', field: 'field', sure: true },
      { header: 'Notes', field: null, sure: true, kept: 'notes' },
    ],
    rows: 4,
    ready: 2,
    mistakes: [
      { row: 3, column: 'E-mail', message: '“carlos@example” cannot be read as email.' },
      { row: 3, column: 'Field', message: '“Basket weaving” is none of the choices of “Field”.' },
    ],
    doubles: [{ row: 4, with: 2 }],
    passedOver: [],
  });
  expect(await count()).toBe(0);
});

test('a dry run says what answers a question of the city’s own, and which row answers what is no choice', async () => {
  const path = await file(
    'own.csv',
    'Name,Email,كيف تتنقل؟',
    'Amra Kovač (example),amra@example.org,En bus',
    'Xiu Lin (example),xiu@example.org,By rocket',
  );
  const message = '“By rocket” is none of the choices of “How do you travel?”.';
  expect(JSON.parse((await call(path, '--dry-run', '--json')).said)).toMatchObject({
    columns: [{}, {}, { header: 'كيف تتنقل؟', field: 'own-travel', sure: true }],
    ready: 1,
    mistakes: [{ row: 3, column: 'كيف تتنقل؟', message }],
  });
  const { said } = await call(path, '--dry-run');
  expect(said).toContain('كيف تتنقل؟ → How do you travel?');
  expect(said).toContain(`row 3, كيف تتنقل؟: ${message}`);
  expect(await count()).toBe(0);
});

test('a file comes in, is not brought in again unasked, and is taken back whole', async () => {
  const path = await file(
    'few.csv',
    'First,Last,Email',
    'Amra,Kovač (example),amra@example.org',
    'Xiu,Lin (example),',
  );
  const left = join(dir, 'left.csv');
  const { code, said } = await call(path, '--by', 'Robin (example)', '--left-out', left);
  expect(said).toContain('1 participant will come in; 1 row left out, listed; nobody is written to.');
  expect(code).toBe(0);
  expect(await count()).toBe(2);
  expect(await readFile(left, 'utf8')).toContain('"Xiu","Lin (example)","","\'3","There is no email."');
  const id = /--undo (import\.\w+)/.exec(said)?.[1] ?? '';
  const again = await call(path);
  expect(again.code).toBe(1);
  expect(again.said).toContain(`as ${id} (1 participant)`);
  expect((await call('--undo', id)).said).toContain('All of it is taken back');
  expect(await count()).toBe(0);
  expect((await call('--undo', id)).said).toContain('There is no such import');
});

test.each([
  ['a page of a browser', '<html><table><tr><td>First</td></tr></table>', 'no table'],
  ['nothing', '', 'nothing in this file'],
  ['a broken workbook', 'PK\u0003\u0004 and no more', 'damaged'],
])('%s is refused with a word about what to do', async (_what, content, word) => {
  const { code, said } = await call(await file('odd.xlsx', content), '--dry-run');
  expect(code).toBe(1);
  expect(said).toContain(word);
  expect(said).not.toMatch(/^ {4}at /m);
});

test('without a file it says how it is called', async () => {
  expect(await call()).toMatchObject({
    code: 1,
    said: expect.stringContaining('npm run import -- <file.csv'),
  });
});
