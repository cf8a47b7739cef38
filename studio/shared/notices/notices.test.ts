import { expect, test } from 'vitest';
import { onNotice, tellStaff } from './notices.ts';

test('a notice reaches who listens, until they do not', () => {
  const heard: string[] = [];
  const stop = onNotice(({ title }) => heard.push(title));
  tellStaff({ title: 'one', description: '' });
  stop();
  tellStaff({ title: 'two', description: '' });
  expect(heard).toEqual(['one']);
});
