import { expect, it } from 'vitest';
import { newTask, tasksOf } from './tasks.ts';

const robin = { id: 'robin', name: 'Robin Staff (example)' };
const at = new Date('2026-11-20T15:00:00Z');

it('open tasks come first, each by its day, and what is no task is left out', () => {
  const stored = [
    { _key: 'c', text: 'Done', day: '2026-11-01', doneAt: '2026-11-02T10:00:00Z' },
    { _key: 'b', text: 'Call', day: '2026-11-25' },
    'no task',
    { _key: 'a', text: 'Write', day: '2026-11-21', owner: 'nobody we know' },
  ];
  expect(tasksOf(stored).map(({ _key }) => _key)).toEqual(['a', 'b', 'c']);
  for (const none of [undefined, null, 'text', {}]) expect(tasksOf(none)).toEqual([]);
});

it('a new task says what, by when, whose it is and who wrote it, and reads back the same', () => {
  const task = newTask('k', { text: ' Call back ', day: '2026-11-25', owner: robin }, { at, by: robin.name });
  expect(task).toEqual({
    ...{ _key: 'k', text: 'Call back', day: '2026-11-25', owner: robin },
    ...{ by: robin.name, at: '2026-11-20T15:00:00.000Z' },
  });
  expect(tasksOf([task])).toMatchObject([task]);
  expect(newTask('k', { text: 'Call', day: '2026-11-25' }, { at, by: undefined })).not.toHaveProperty('by');
});
