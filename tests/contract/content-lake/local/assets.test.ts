import { request } from 'node:http';
import { expect, test } from 'vitest';
import { clientOf, settings, start } from './localLake.ts';

const TEXT = 'abcdefghij';

async function upload(settingsOf: { url?: string } = {}) {
  const { url } = await start(await settings(settingsOf));
  const asset = await clientOf(url).assets.upload('file', Buffer.from(TEXT), { filename: 'a.txt' });
  return { url, asset };
}

const part = async (url: string, range: string, more: Record<string, string> = {}) => {
  const answer = await fetch(url, { headers: { range, ...more } });
  return [answer.status, await answer.text(), answer.headers.get('content-range')];
};

test('a part of an asset is given to whoever asks for it', async () => {
  const { asset } = await upload();
  const whole = await fetch(asset.url);
  expect([whole.status, await whole.text()]).toEqual([200, TEXT]);
  expect(whole.headers.get('accept-ranges')).toBe('bytes');
  expect(whole.headers.get('content-length')).toBe('10');
  expect(await part(asset.url, 'bytes=2-4')).toEqual([206, 'cde', 'bytes 2-4/10']);
  expect(await part(asset.url, 'bytes=7-')).toEqual([206, 'hij', 'bytes 7-9/10']);
  expect(await part(asset.url, 'bytes=-2')).toEqual([206, 'ij', 'bytes 8-9/10']);
  expect(await part(asset.url, 'bytes=8-99')).toEqual([206, 'ij', 'bytes 8-9/10']);
  for (const unclear of ['bytes=4-2', 'bytes=0-1,3-4', 'bytes=-', 'lines=1-2'])
    expect(await part(asset.url, unclear)).toEqual([200, TEXT, null]);
  for (const outside of ['bytes=10-', 'bytes=-0'])
    expect(await part(asset.url, outside)).toEqual([416, expect.any(String), 'bytes */10']);
  const head = await fetch(asset.url, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
});

test('an asset that a reader has already is not sent again', async () => {
  const { asset } = await upload();
  const etag = (await fetch(asset.url)).headers.get('etag') ?? '';
  expect(etag).toMatch(/^"\w+"$/);
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await fetch(asset.url, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
  expect((await fetch(asset.url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  expect(await part(asset.url, 'bytes=0-0', { 'if-range': etag })).toEqual([206, 'a', 'bytes 0-0/10']);
  expect(await part(asset.url, 'bytes=0-0', { 'if-range': '"other"' })).toEqual([200, TEXT, null]);
});

test('what is made of a picture has a tag of its own for each way it is asked for', async () => {
  const { url } = await start(await settings());
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';
  const asset = await clientOf(url).assets.upload('image', Buffer.from(svg));
  const tagOf = async (search: string, accept = '*/*') =>
    (await fetch(`${asset.url}${search}`, { headers: { accept } })).headers.get('etag');
  const tags = [
    await tagOf(''),
    await tagOf('?w=4&fm=png'),
    await tagOf('?w=2&fm=png'),
    await tagOf('?w=4&fm=jpg'),
  ];
  expect(new Set(tags).size).toBe(tags.length);
  expect(await tagOf('?w=4&fm=png&dl=a.png')).toBe(tags[1]);
});

test('assets are addressed where the lake is reached, whatever name their uploader called it by', async () => {
  const { url } = await start(await settings());
  const { port } = new URL(url);
  const answer = await new Promise<string>((resolve, reject) => {
    const headers = { authorization: 'Bearer writer', host: `127.0.0.1:${port}` };
    const path = '/v1/assets/files/open?filename=a.txt';
    request({ host: '127.0.0.1', port, path, method: 'POST', headers }, async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      resolve(text);
    })
      .on('error', reject)
      .end(TEXT);
  });
  expect(JSON.parse(answer).document.url).toMatch(new RegExp(`^${url}/files/`));
  const { asset } = await upload({ url: 'https://lake.example.org' });
  expect(asset.url).toMatch(/^https:\/\/lake\.example\.org\/files\//);
});
