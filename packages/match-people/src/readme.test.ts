import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'match-people-'));
afterAll(() => rmSync(dir, { recursive: true }));

const CLI = resolve('packages/match-people/src/cli.ts');
const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [CLI, ...args], { cwd: dir }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }) => ({ code, said: String(stderr) }),
  );
const write = (file: string, text: string) => writeFileSync(join(dir, file), text);

const readme = readFileSync(resolve('packages/match-people/README.md'), 'utf8');
const blocks = [...readme.matchAll(/```\w+ (\w+)(?:=(\S+))?\n([\s\S]*?)```/g)];

describe('the command', () => {
  it('answers what the page about it says', async () => {
    const commands: string[] = [];
    for (const [, kind, name = '', text = ''] of blocks) {
      if (kind === 'file') write(name, text);
      if (kind === 'run') commands.push(text.trim().replace('npx match-people ', ''));
      if (kind === 'answer') {
        const { code, said } = await run(...(commands.at(-1) ?? '').split(' '));
        expect([code, said]).toEqual([0, text]);
      }
    }
    expect(commands).toHaveLength(2);
  });

  it('names every wrong row, in lines and not in a stack', async () => {
    write('good.csv', 'id,field\na,law\n');
    write('people.csv', 'id,field\na,law\n,law\na,law\n');
    write('places.csv', 'id,field,places\nx,law,two\ny,law,-1\n');
    const wrong = async (...args: string[]) => {
      const { code, said } = await run(...args);
      expect([code, said]).toEqual([2, expect.not.stringMatching(/^ {4}at /m)]);
      return said;
    };
    expect(await wrong('people.csv', 'good.csv')).toBe(
      'people.csv, row 3: there is no id.\npeople.csv, row 4: the id a is in row 2 too.\n',
    );
    expect(await wrong('good.csv', 'places.csv')).toMatch(/row 2: “two” is no number.*\n.*row 3: “-1”/);
    expect(await wrong('none.csv', 'good.csv')).toContain('none.csv cannot be read');
    expect(await wrong('good.csv', 'good.csv', '--weigh', 'color=2')).toContain('column color');
    expect(await wrong('good.csv', 'good.csv', '--weigh', 'field=-2')).toContain('field=400');
    expect(await wrong('good.csv')).toContain('--help');
    expect(await wrong('good.csv', 'good.csv', '--wiegh')).toContain("'--wiegh'");
  });
});
