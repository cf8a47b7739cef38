import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'assign-'));
afterAll(() => rmSync(dir, { recursive: true }));
const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));

const GOOD = {
  weights: 'case,North,South\n1,0.5,0.4\n2,0.9,NA\n3,0.2,0.1\n',
  compat: 'case,North,South\n1,1,1\n2,1,0\n3,1,1\n',
  capacity: 'North,1\nSouth,1\n',
};

/** Runs the command on files with this content. */
function assign(files: Partial<typeof GOOD> = {}, more: string[] = []) {
  const args = Object.entries({ ...GOOD, ...files }).flatMap(([name, content]) => {
    const file = join(dir, `${name}.csv`);
    writeFileSync(file, content);
    return [`--${name}`, file];
  });
  return spawnSync(process.execPath, [cli, ...args, ...more, '--json'], { encoding: 'utf8' });
}

describe('npm run assign', () => {
  it('prints the best of hindsight and the share of each way', () => {
    const { status, stdout } = assign();
    const said = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(said)).toEqual(['hindsight', 'oneByOne', 'batch', 'prices']);
    expect(said.hindsight).toBeCloseTo(1.3);
    // Three come together, so nobody has to be guessed.
    expect(said.batch).toBeCloseTo(1);
    expect(said.prices).toBeCloseTo(1);
    expect(said.oneByOne).toBeLessThanOrEqual(1);
  });

  it('knows places and cases by name, in any order, with a first row in the capacities and by another separator', () => {
    const { stdout } = assign({
      compat: 'id;SOUTH ;north\n3;1;1\n2;0;1\n1;1;1\n',
      capacity: 'place,capacity\nSouth,1\nNorth,1\n',
    });
    expect(JSON.parse(stdout).hindsight).toBeCloseTo(1.3);
  });

  it('learns from another year, whose places may be others', () => {
    const past = { w: 'case,North,East\n7,0.5,0.5\n', c: 'case,North,East\n7,1,1\n', k: 'North,1\nEast,1\n' };
    const files = Object.entries(past).map(([name, content]) => {
      writeFileSync(join(dir, `past-${name}.csv`), content);
      return join(dir, `past-${name}.csv`);
    });
    expect(assign({}, ['--past', files.join(','), '--batch', '1', '--orders', '3']).status).toBe(0);
  });

  it.each([
    ['weights', 'case,North,South\n1,0.5\n', 'row 2, column 3: this row has 2 cells, and the first has 3.'],
    [
      'weights',
      'case,North,South\n1,0.5,much\n2,1,1\n3,1,1\n',
      'row 2, column 3: “much” is not a number and not NA.',
    ],
    ['weights', 'case,North,north\n1,1,1\n', 'row 1, column 3: the place north stands here twice.'],
    ['weights', `${GOOD.weights}3,1,1\n`, 'row 5, column 1: the case 3 stands here twice.'],
    ['weights', `${GOOD.weights}4,1,1\n`, 'row 5, column 1: '],
    ['compat', 'case,North,South\n1,2,1\n2,1,0\n3,1,1\n', 'row 2, column 2: “2” is not 0, 1 or NA.'],
    [
      'compat',
      GOOD.compat.replace('South', 'West'),
      'row 1, column 3: the place “West” does not stand in the weights.',
    ],
    ['capacity', 'North,1\nWest,1\n', 'row 2, column 1: the place “West” does not stand in the weights.'],
    ['capacity', 'North,1\nSouth,-1\n', 'row 2, column 2: a capacity cannot be below zero: -1.'],
    ['capacity', 'North,1\nSouth,some\n', 'row 2, column 2: “some” is not a number.'],
    ['capacity', 'North,1\nSouth,1.5\n', 'row 2, column 2: a capacity has to be a whole number: 1.5.'],
    ['capacity', 'North,1\nSouth,1\nNorth,1\n', 'row 3, column 1: the place North stands here twice.'],
  ])('says what is wrong in the %s: %j', (name, content, what) => {
    const { status, stdout, stderr } = assign({ [name]: content });
    expect(stderr).toContain(`${join(dir, `${name}.csv`)}, ${what}`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it('says which argument is wrong, and which file is not there', () => {
    expect(assign({}, ['--batch', '0']).stderr).toMatch(/^--batch has to be a whole number of 1 or more\./);
    expect(assign({}, ['--past', 'a.csv']).stderr).toMatch(/^--past has to be three files/);
    expect(assign({}, ['--past', 'a.csv,b.csv,c.csv']).stderr).toBe('There is no file a.csv.\n');
  });
});
