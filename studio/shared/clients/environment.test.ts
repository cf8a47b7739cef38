import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('the project is all that must be said', () => {
  expect(readEnvironment({ projectId: 'mosaic' })).toEqual({
    projectId: 'mosaic',
    contentDataset: 'production',
    programDataset: 'program',
  });
});

test('what is missing or wrong is named', () => {
  expect(() => readEnvironment({})).toThrow('SANITY_STUDIO_PROJECT_ID');
  expect(() => readEnvironment({ projectId: 'mosaic', apiHost: 'localhost' })).toThrow(
    'SANITY_STUDIO_API_HOST',
  );
});
