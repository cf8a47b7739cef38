import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cityContent } from '../content/starter.ts';

let root: string;
beforeEach(() => {
  mkdirSync('.local', { recursive: true });
  root = mkdtempSync(resolve('.local/city-'));
  mkdirSync(join(root, 'content'));
  mkdirSync(join(root, 'theme'));
  writeFileSync(join(root, 'theme/city.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const HALIFAX: Record<string, unknown> = JSON.parse(readFileSync('tests/city/answers/halifax.json', 'utf8'));

/** Runs the command in the folder, with a file of answers or with lines that somebody types. */
function run({
  answers,
  again = false,
  typed = '',
}: {
  answers?: object | string;
  again?: boolean;
  typed?: string;
}) {
  const file = join(root, 'answers.json');
  if (answers) writeFileSync(file, typeof answers === 'string' ? answers : JSON.stringify(answers));
  const args = [
    resolve('city/cli.ts'),
    ...(answers ? ['--answers', file] : []),
    ...(again ? ['--again'] : []),
  ];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input: typed });
}

const HOW_TO = readFileSync('docs/how-to/start-a-city.md', 'utf8');

test('the file of answers in the how-to makes a city', () => {
  const { status, stdout } = run({ answers: /```json\n(\{[\s\S]*?\})\n```/.exec(HOW_TO)?.[1] ?? '' });
  expect(status).toBe(0);
  const written = [...stdout.matchAll(/^ {2}(\S+\.json)$/gm)].map(([, file]) => file);
  expect(written.length).toBe(4);
  for (const file of written) expect(HOW_TO).toContain(`| \`${file}\` |`);
});

const withoutLogo = { ...HALIFAX, logo: '' };

test('a file of answers becomes settings, pages and guides, and a theme', () => {
  const { status, stdout } = run({ answers: withoutLogo });
  expect(status).toBe(0);
  expect(stdout).toContain('SANITY_STUDIO_PROVINCE=NS');
  const documents = cityContent(root) ?? [];
  expect(documents.find(({ _type }) => _type === 'settings')).toMatchObject({
    ...{ city: 'Halifax', country: 'ca', province: 'NS', timeZone: 'America/Halifax' },
    coordinator: { name: 'Morag Ellis (example)', hours: { opensAt: '08:30' } },
    trust: { host: 'Harbour Welcome House (example)', funders: [] },
  });
  expect(
    documents
      .filter(({ _type, language }) => _type === 'guide' && language === 'en')
      .map(({ title }) => title),
  ).toEqual([
    'Nursing in Nova Scotia',
    'Teaching and education in Nova Scotia',
    'Engineering in Nova Scotia',
  ]);
  expect(documents.find(({ _id }) => _id === 'guide-nursing-fr')).toMatchObject({ language: 'fr' });
  expect(documents.find(({ _id }) => _id === 'page-about-fr')).toBeDefined();
  expect(documents.find(({ _id }) => _id === 'page-about-es')).toBeUndefined();
  expect(JSON.parse(readFileSync(join(root, 'theme/city.json'), 'utf8'))).toMatchObject({ main: '#0b4f6c' });
});

test.each<[string, object | string]>([
  ['country', { ...withoutLogo, country: 'xx' }],
  ['email', { ...withoutLogo, email: 'nobody' }],
  ['people', { ...withoutLogo, people: [7] }],
  ['logo', { ...withoutLogo, logo: 'nowhere.svg' }],
  ['answers.json', 'no JSON'],
])('a mistake in %s is named, and nothing is written', (question, answers) => {
  const { status, stderr } = run({ answers });
  expect(status).toBe(1);
  expect(stderr).toContain('Nothing was written.');
  expect(stderr).toContain(`${question}: `);
  expect(readdirSync(join(root, 'content'))).toEqual([]);
  expect(readFileSync(join(root, 'theme/city.json'), 'utf8')).toBe('{}');
});

test('a city that is there stays, unless it is to be written again', () => {
  run({ answers: withoutLogo });
  const refused = run({ answers: { ...withoutLogo, city: 'Sydney' } });
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('--again')]);
  expect(JSON.stringify(cityContent(root))).not.toContain('Sydney');
  expect(run({ answers: { ...withoutLogo, city: 'Sydney' }, again: true }).status).toBe(0);
  expect(JSON.stringify(cityContent(root))).toContain('Sydney');
  expect(existsSync(join(root, 'content/city.new'))).toBe(false);
});

test('where the theme cannot be written, the content is not either', () => {
  rmSync(join(root, 'theme'), { recursive: true });
  expect(run({ answers: withoutLogo }).status).not.toBe(0);
  expect(readdirSync(join(root, 'content'))).toEqual([]);
});

test('the wizard asks again until an answer can be taken, and takes what is usual for an empty line', () => {
  const { status, stdout } = run({
    typed: [
      ...['Harbour Connector (example)', 'Halifax', 'Canada', 'ca', 'NS', '63110', 'B3H; B3J'],
      ...['Halifax and Dartmouth', '', 'en fr', '', 'Harbour House (example)'],
      ...['Morag Ellis (example), coordinator', '902 555 0142', 'hello@harbour.example.org', ''],
      ...['', '', '#ffd700', '#0b4f6c', '', ''],
    ].join('\n'),
  });
  expect(status).toBe(0);
  expect(stdout).toContain('country: “Canada” is none of the countries');
  expect(stdout).toContain('postcodes: 63110 is no postal code of Canada');
  expect(stdout).toContain('mainColor: #ffd700 is too light');
  expect(cityContent(root)?.find(({ _type }) => _type === 'settings')).toMatchObject({
    ...{ province: 'NS', timeZone: 'America/Halifax', regionPostcodes: ['B3H', 'B3J'] },
    languages: ['en', 'fr'],
  });
});

test('a wizard that is left in the middle writes nothing', () => {
  const { status, stderr } = run({ typed: 'Harbour Connector (example)\nHalifax\n' });
  expect([status, stderr]).toEqual([1, 'Nothing was written.\ncountry: was not answered\n']);
  expect(readdirSync(join(root, 'content'))).toEqual([]);
});
