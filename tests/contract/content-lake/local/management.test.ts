import { expect, test } from 'vitest';
import { clientOf, settings, start } from './localLake.ts';

/* Setting up a project by its API: what is made once is there after a restart. */

const origin = 'https://studio.example.org';
const preflight = (url: string) =>
  fetch(`${url}/v1/data/query/open`, { method: 'OPTIONS', headers: { origin } });

async function lakeTwice(work: (url: string) => Promise<void>, check: (url: string) => Promise<void>) {
  const options = await settings();
  const first = await start(options);
  await work(first.url);
  await first.close();
  // The options are read anew, as another process would.
  const second = await start({
    ...options,
    datasets: options.datasets.slice(0, 2),
    tokens: options.tokens?.slice(0, 2),
  });
  await check(second.url);
}

test('a dataset that was created keeps its documents and its closed door', async () => {
  await lakeTwice(
    async (url) => {
      expect(await clientOf(url).datasets.create('later', { aclMode: 'private' })).toEqual({
        datasetName: 'later',
        aclMode: 'private',
      });
      await clientOf(url, 'writer', 'later').create({ _id: 'one', _type: 'thing' });
      expect(await clientOf(url, 'writer', 'later').fetch('count(*)')).toBe(1);
      await expect(clientOf(url).datasets.create('later')).rejects.toMatchObject({ statusCode: 409 });
    },
    async (url) => {
      expect(await clientOf(url, 'writer', 'later').fetch('*[0]._id')).toBe('one');
      const answer = await fetch(`${url}/v1/data/query/later?query=*`);
      expect(answer.status).toBe(401);
      await clientOf(url).datasets.edit('later', { aclMode: 'public' });
      expect((await fetch(`${url}/v1/data/query/later?query=*`)).status).toBe(200);
    },
  );
});

test('a private dataset is offered by the plan, and all datasets are listed with who may read them', async () => {
  const { url } = await start(await settings());
  const client = clientOf(url);
  expect(await client.request({ url: '/features' })).toContain('privateDataset');
  const expected = [
    { name: 'open', aclMode: 'public' },
    { name: 'closed', aclMode: 'private' },
  ];
  expect(await client.datasets.list()).toMatchObject(expected);
  // The command line leaves the project to the name of the host.
  expect(await client.request({ url: '/datasets' })).toMatchObject(expected);
  expect((await fetch(`${url}/v1/datasets`)).status).toBe(401);
});

test('a dataset that was deleted is gone, with its documents, its past, its files and its streams', async () => {
  let asset = '';
  await lakeTwice(
    async (url) => {
      const client = clientOf(url).withConfig({ dataset: 'later' });
      await client.datasets.create('later');
      await client.create({ _id: 'one', _type: 'thing' });
      asset = (await client.assets.upload('file', Buffer.from('kept'))).url.replace(url, '');
      const stream = await fetch(`${url}/v1/data/listen/later?query=*`);
      expect(await client.fetch('count(*)')).toBe(2);
      expect(await client.datasets.delete('later')).toEqual({ deleted: true });
      // Ends by itself.
      await stream.text();
      await expect(client.fetch('*')).rejects.toMatchObject({ statusCode: 404 });
      expect((await fetch(url + asset)).status).toBe(404);
      await expect(client.datasets.delete('later')).rejects.toMatchObject({ statusCode: 404 });
      await client.datasets.create('later');
      expect(await client.fetch('*')).toEqual([]);
      expect(await clientOf(url).fetch('*')).toEqual([]);
      await client.datasets.delete('later');
    },
    async (url) => {
      const client = clientOf(url).withConfig({ dataset: 'later' });
      await expect(client.fetch('*')).rejects.toMatchObject({ statusCode: 404 });
      await client.datasets.create('later');
      expect(await client.fetch('*')).toEqual([]);
      expect((await fetch(url + asset)).status).toBe(404);
      const headers = { authorization: 'Bearer writer' };
      const past = await fetch(`${url}/v1/data/history/later/documents/one?lastRevision=true`, { headers });
      expect(await past.json()).toEqual({ documents: [] });
    },
  );
});

test('an origin may call from the moment it is added until it is taken away', async () => {
  await lakeTwice(
    async (url) => {
      expect((await preflight(url)).headers.get('access-control-allow-origin')).toBeNull();
      const body = { origin, allowCredentials: true };
      await clientOf(url).request({ url: '/projects/local-test/cors', method: 'POST', body });
      expect((await preflight(url)).headers.get('access-control-allow-origin')).toBe(origin);
    },
    async (url) => {
      expect((await preflight(url)).headers.get('access-control-allow-origin')).toBe(origin);
      const [{ id }] = await clientOf(url).request({ url: '/projects/local-test/cors' });
      await clientOf(url).request({ url: `/projects/local-test/cors/${id}`, method: 'DELETE' });
      expect((await preflight(url)).headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

test('a token is told once, and may do what its role may', async () => {
  const robots = '/access/project/local-test/robots';
  const body = (label: string, role: string) => ({
    label,
    memberships: [{ resourceType: 'project', resourceId: 'local-test', roleNames: [role] }],
  });
  const { url } = await start(await settings());
  const editor = await clientOf(url).request({
    url: robots,
    method: 'POST',
    body: body('functions', 'editor'),
  });
  const viewer = await clientOf(url).request({
    url: robots,
    method: 'POST',
    body: body('preview', 'viewer'),
  });
  await clientOf(url, editor.token, 'closed').create({ _id: 'made', _type: 'thing' });
  expect(await clientOf(url, viewer.token, 'closed').fetch('*[0]._id')).toBe('made');
  await expect(clientOf(url, viewer.token, 'closed').delete('made')).rejects.toMatchObject({
    statusCode: 403,
  });
  const listed = await clientOf(url).request({ url: robots });
  expect(listed.data.map(({ label }: { label: string }) => label)).toEqual(['functions', 'preview']);
  expect(JSON.stringify(listed)).not.toContain(editor.token);
  const { data: roles } = await clientOf(url).request({ url: '/access/project/local-test/roles' });
  expect(roles.map(({ name }: { name: string }) => name)).toContain('editor');
  await clientOf(url).request({ url: `${robots}/${editor.id}`, method: 'DELETE' });
  await expect(clientOf(url, editor.token, 'closed').fetch('*')).rejects.toMatchObject({ statusCode: 401 });
  expect(await clientOf(url, viewer.token, 'closed').fetch('*[0]._id')).toBe('made');
});

test('who may only read sets nothing up', async () => {
  const { url } = await start(await settings());
  await expect(clientOf(url, 'reader').datasets.create('later')).rejects.toMatchObject({ statusCode: 403 });
  expect((await fetch(`${url}/v1/projects/local-test/cors`)).status).toBe(401);
});

test('what the Studio keeps for a person can be taken away again', async () => {
  const { url } = await start(await settings());
  const client = clientOf(url);
  const keys = '/users/me/keyvalue';
  await client.request({ url: keys, method: 'PUT', body: [{ key: 'sort', value: 'title' }] });
  expect(await client.request({ url: `${keys}/sort` })).toEqual([{ key: 'sort', value: 'title' }]);
  await client.request({ url: `${keys}/sort`, method: 'DELETE' });
  expect(await client.request({ url: `${keys}/sort` })).toEqual([{ key: 'sort', value: null }]);
  await expect(client.request({ url: `${keys}/sort`, method: 'DELETE' })).rejects.toMatchObject({
    statusCode: 404,
  });
});
