import { expect, it } from 'vitest';
import { tagsSchema, withoutTag, withTag } from './tags.ts';

it('a tag is kept once, on one line, however it is typed', () => {
  expect(withTag(['Spring'], ' spring ')).toEqual(['Spring']);
  expect(withTag(['Spring'], 'Job\n fair')).toEqual(['Spring', 'Job fair']);
  expect(withTag(['Spring'], '   ')).toEqual(['Spring']);
  expect(withoutTag(['Spring', 'Job fair'], 'JOB FAIR')).toEqual(['Spring']);
});

it('stored tags are read with whatever is wrong in them left out', () => {
  expect(tagsSchema.parse(['a', ' a', '', 'b'])).toEqual(['a', 'b']);
  for (const none of [undefined, null, 7, [7]]) expect(tagsSchema.parse(none)).toEqual([]);
});
