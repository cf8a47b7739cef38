import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BLOCK_NAMES, BLOCKS } from './blocks.ts';
import { byBlock } from './byBlock.ts';
import { exampleOf } from './examples.ts';

test('each folder is a block of the list, and is named after its type', () => {
  const folders = readdirSync('blocks', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...BLOCK_NAMES].sort());
});

test.each(BLOCKS)('the program accepts the example of block %#', (schema) => {
  const name = schema.shape._type.value;
  expect(schema.parse(exampleOf(name).stored)).toMatchObject({ _type: name });
});

test('a folder that is not whole is named', () => {
  expect(() => byBlock({ './chart/x.ts': 1, './factBox/x.ts': 2 })).toThrow('blocks/decisionPath');
});
