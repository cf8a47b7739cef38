import { expect, test } from 'vitest';
import { contractTarget, refusalOf, uniqueId, withDocument } from './target.ts';

const target = await contractTarget();
const { client } = target;
const _type = 'contractThing';

test('a query that cannot be read is a 400 that shows where', async () => {
  const { statusCode, details } = await refusalOf(client.fetch('*[_type == ]{title}'));
  expect(statusCode).toBe(400);
  expect(details).toMatchObject({ type: 'queryParseError', query: '*[_type == ]{title}' });
});

test('a query that names a parameter which is not given is a 400 that names it', async () => {
  const query = '*[_type == $type && slug.current == $slug]';
  for (const ask of [
    () => client.fetch(query, { type: 'page' }),
    () => client.fetch('*[_type == $type][0...$slug]', { type: 'page' }),
    () => client.delete({ query, params: { type: _type } }),
  ]) {
    const { statusCode, details } = await refusalOf(ask());
    expect(statusCode).toBe(400);
    expect(details).toMatchObject({
      type: 'queryParseError',
      description: 'param $slug referenced, but not provided',
    });
  }
  expect(await client.fetch('$given', { given: null })).toBeNull();
});

test('a token that does not exist is a 401', async () => {
  const { statusCode } = await refusalOf(target.as({ token: 'sk-no-such-token' }).fetch('*[0]'));
  expect(statusCode).toBe(401);
});

test('writing without a token is refused and writes nothing', () =>
  withDocument(target, async (id) => {
    const { statusCode } = await refusalOf(target.as({ token: undefined }).create({ _id: id, _type }));
    expect([401, 403]).toContain(statusCode);
    expect(await client.getDocument(id)).toBeUndefined();
  }));

test('a dataset that does not exist is a 404', async () => {
  const { statusCode } = await refusalOf(target.as({ dataset: 'no-such-dataset' }).fetch('*[0]'));
  expect(statusCode).toBe(404);
});

test('creating what exists is a 409', () =>
  withDocument(target, async (id) => {
    await client.create({ _id: id, _type });
    const { statusCode, details } = await refusalOf(client.create({ _id: id, _type }));
    expect(statusCode).toBe(409);
    expect(details).toMatchObject({ type: 'mutationError' });
  }));

test('patching what does not exist is a 409', async () => {
  const patch = client.patch(uniqueId('absent')).set({ title: 'T' }).commit();
  expect((await refusalOf(patch)).statusCode).toBe(409);
});

test('a malformed id is a 400', async () => {
  const { statusCode } = await refusalOf(client.create({ _id: 'no spaces allowed', _type }));
  expect(statusCode).toBe(400);
});
