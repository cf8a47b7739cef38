import { expect, test } from 'vitest';
import { findTable } from './table.ts';

const table = (text: string) => findTable(text.split('\n').map((line) => line.split(',')));

test('heads are found below a title, and rows keep the numbers they have in the file', () => {
  const found = table('Our people\n\nFirst,Last,Email\nA,B,a@example.org\n,,\nC,D,c@example.org');
  expect(found.heads.map(({ head }) => head)).toEqual(['First', 'Last', 'Email']);
  expect(found.rows.map(({ row }) => row)).toEqual([4, 6]);
});

test('a head over several columns tells their group', () => {
  const { heads, rows } = table(
    'Participant,,Connector,\nName,Email,Name,Email\nA,a@example.org,B,b@example.org',
  );
  expect(heads).toEqual([
    { head: 'Name', above: 'Participant' },
    { head: 'Email', above: 'Participant' },
    { head: 'Name', above: 'Connector' },
    { head: 'Email', above: 'Connector' },
  ]);
  expect(rows).toHaveLength(1);
});

test('sums and heads again are passed over by number; somebody called Total is not', () => {
  const { rows, passedOver } = table(
    'First,Last,Email\nA,B,a@example.org\nFirst,Last,Email\nTotal,Recall,t@example.org\nTotal,2,',
  );
  expect(rows.map(({ row }) => row)).toEqual([2, 4]);
  expect(passedOver).toEqual([
    { row: 3, why: 'heads-again' },
    { row: 5, why: 'total' },
  ]);
});

test('without heads every row is somebody', () => {
  expect(table('A B,a@example.org\nC D,c@example.org').rows.map(({ row }) => row)).toEqual([1, 2]);
});

test('an empty sheet is an empty table', () => {
  expect(findTable([])).toEqual({ heads: [], rows: [], passedOver: [] });
});
