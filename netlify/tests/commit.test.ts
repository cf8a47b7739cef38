import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commit, commitErasing, HistoryLeft, PatchedTwice } from '../services/commit.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

describe('a transaction', () => {
  it('that patches one document twice is refused by its name, and nothing of it is written', async () => {
    const { program } = services;
    const { _rev } = await program.create({ _id: 'match.twice', _type: 'match', status: 'met' });
    const transaction = program
      .transaction()
      .create({ _id: 'letter.beside', _type: 'letter' })
      .patch('match.twice', { unset: ['question'] })
      .patch('match.twice', { ifRevisionID: _rev, set: { status: 'closed' } });
    await expect(commit(transaction)).rejects.toBeInstanceOf(PatchedTwice);
    expect(await program.getDocument('match.twice')).toMatchObject({ _rev, status: 'met' });
    expect(await program.getDocument('letter.beside')).toBeUndefined();
  });

  it('in which nothing is left to be written is done', async () => {
    await expect(commit(services.program.transaction())).resolves.toBeUndefined();
  });

  it('that deletes is refused unless it forgets the history too, which it does with whatever it deletes', async () => {
    const { program } = services;
    await program.create({ _id: 'letter.gone', _type: 'letter', to: 'gone@example.org' });
    const deletion = () => program.transaction().delete('letter.gone');
    await expect(commit(deletion())).rejects.toBeInstanceOf(HistoryLeft);
    expect(await program.getDocument('letter.gone')).toBeDefined();
    await commitErasing(program, deletion());
    expect(await program.getDocument('letter.gone')).toBeUndefined();
    expect(
      await program.request({ url: '/data/history/program/documents/letter.gone?lastRevision=true' }),
    ).toEqual({
      documents: [],
    });
  });

  it('in which nothing is left to be written is done', async () => {
    await expect(commit(services.program.transaction())).resolves.toBeUndefined();
  });

  it('is committed in these ways throughout the functions', () => {
    const sources = globSync('netlify/{services,functions}/**/*.ts').filter(
      (file) => !file.endsWith('/commit.ts'),
    );
    const others = sources.filter((file) =>
      /\.(commit|mutate)\(|\b(?:lake|content|program)\.delete\(/.test(readFileSync(file, 'utf8')),
    );
    expect(sources.length).toBeGreaterThan(50);
    expect(others).toEqual([]);
  });
});
