import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../locales/locales.ts';
import { messagesFor } from '../locales/messages.ts';
import { LETTERS } from './letters.ts';
import { renderLetter } from './renderLetter.tsx';
import { exampleSource } from './source/exampleSource.ts';

/* Letters that a guest of a table gets like the participant of a coffee of two: none offers what a guest cannot do. */

describe.each(LANGUAGES)('in %s, to a guest of a table,', (language) => {
  const { letters } = messagesFor(language).emails;
  const source = exampleSource(language, 'Amina (example)');
  const atTable = { ...source, coffee: async () => ({ ...(await source.coffee()), isTable: true }) };
  const textOf = async (kind: 'coffee-declined' | 'coffee-reminder' | 'coffee-set-participant') =>
    (await renderLetter(await LETTERS[kind].write(atTable))).text.replace(/\s+/g, ' ');

  it('no other times are offered where their calendar said no', async () => {
    const text = await textOf('coffee-declined');
    expect(text).toContain(letters['coffee-declined'].tableChange);
    expect(text).not.toContain(letters['coffee-declined'].change);
  });

  it('the invitation and the reminder say that others come too', async () => {
    const [first = ''] = letters['coffee-set-participant'].table;
    const before = first.split('{connector}')[0] ?? '';
    for (const kind of ['coffee-set-participant', 'coffee-reminder'] as const)
      expect(await textOf(kind)).toContain(before.trim());
    expect(await textOf('coffee-set-participant')).not.toContain(letters['coffee-set-participant'].change);
  });
});
