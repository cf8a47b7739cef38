import { expect, test } from 'vitest';
import { INVITE_FIELDS } from '../../forms/invite/invite.ts';
import { READER, written } from '../pages/written.fixture.ts';
import { invitePage } from './invitePage.tsx';

test('an invited person reads who gave the name, and says yes or no', () => {
  const { namesIn, choicesOf, textsOf } = written(
    invitePage({ state: 'ask', from: 'Carla Jones (example)' }, READER),
  );
  expect(textsOf('p')[0]).toContain('Carla Jones (example)');
  expect(namesIn('form')).toEqual([...INVITE_FIELDS]);
  expect(choicesOf('answer')).toEqual(['accept', 'decline']);
});
