import type { SanityClient } from '@sanity/client';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../target.ts';
import { clientOf, settings, start } from './localLake.ts';

/* What each of Sanity's default roles may do, as its documentation says: https://www.sanity.io/docs/content-lake/roles. */

const ROLES = [
  'administrator',
  'developer',
  'editor',
  'contributor',
  'viewer',
  'somebody-elses-role',
] as const;
type Role = (typeof ROLES)[number];

const _type = 'contractThing';

async function lakeWithEverybody() {
  const tokens = ROLES.map((role) => ({ token: role, userId: role, role }));
  const { url } = await start(await settings({ tokens }));
  const as = (role: Role, dataset = 'open') => clientOf(url, role, dataset);
  for (const dataset of ['open', 'closed'])
    await as('administrator', dataset).create({ _id: 'page', _type, title: 'Page' });
  return { url, as };
}

/** Whether it was done, or refused for want of permission. */
async function isDone(doing: Promise<unknown>): Promise<boolean> {
  const outcome = await doing.then(
    () => 'done',
    (error: { statusCode: number }) => error.statusCode,
  );
  expect(['done', 403]).toContain(outcome);
  return outcome === 'done';
}

const WRITES: Record<Role, 'all' | 'drafts' | 'none'> = {
  ...{ administrator: 'all', developer: 'all', editor: 'all', contributor: 'drafts', viewer: 'none' },
  'somebody-elses-role': 'none',
};
const MANAGES: readonly Role[] = ['administrator', 'developer'];

const edit = {
  actionType: 'sanity.action.document.edit',
  draftId: 'drafts.page',
  publishedId: 'page',
} as const;
const publish = { ...edit, actionType: 'sanity.action.document.publish' } as const;

/** Every way in which a document changes, by whether only a draft does. */
const CHANGES: [string, 'published' | 'draft', (client: SanityClient) => Promise<unknown>][] = [
  ['creates a document', 'published', (client) => client.create({ _id: 'new', _type })],
  ['creates a draft', 'draft', (client) => client.create({ _id: 'drafts.new', _type })],
  ['creates a version', 'draft', (client) => client.create({ _id: 'versions.r1.new', _type })],
  ['patches a document', 'published', (client) => client.patch('page').set({ title: 'Other' }).commit()],
  [
    'patches by a query',
    'published',
    (client) => client.patch({ query: '*[_id == "page"]' }).set({ a: 1 }).commit(),
  ],
  ['deletes a document', 'published', (client) => client.delete('page')],
  [
    'changes a draft and a document at once',
    'published',
    (client) =>
      client.transaction().create({ _id: 'drafts.both', _type }).create({ _id: 'both', _type }).commit(),
  ],
  [
    'edits, as the Studio does',
    'draft',
    (client) => client.action({ ...edit, patch: { set: { title: 'Other' } } }),
  ],
  [
    'publishes',
    'published',
    (client) => client.action([{ ...edit, patch: { set: { title: 'Other' } } }, publish]),
  ],
  [
    'uploads a picture',
    'published',
    (client) => client.assets.upload('file', Buffer.from('text'), { filename: 'a.txt' }),
  ],
];

describe.each(ROLES)('somebody with the role %s', (role) => {
  test.each(CHANGES)('%s as far as the role goes', async (_what, kind, change) => {
    const { as } = await lakeWithEverybody();
    const may = WRITES[role] === 'all' || (WRITES[role] === 'drafts' && kind === 'draft');
    expect(await isDone(change(as(role)))).toBe(may);
    if (!may)
      expect(await as('administrator').fetch('*[!(_type match "system.**")]{_id, title}')).toEqual([
        { _id: 'page', title: 'Page' },
      ]);
  });

  test('reads every dataset: none of the roles is of one alone', async () => {
    const { as } = await lakeWithEverybody();
    for (const dataset of ['open', 'closed'])
      expect(await as(role, dataset).fetch('*._id')).toEqual(['page']);
  });

  test('changes the project as far as the role goes, and is told so by name', async () => {
    const { url, as } = await lakeWithEverybody();
    const may = MANAGES.includes(role);
    expect(await isDone(as(role).datasets.create('another'))).toBe(may);
    const hook = {
      method: 'POST',
      url: '/hooks/projects/local-test',
      body: { name: 'x', url: 'https://example.org' },
    };
    if (!may) expect((await refusalOf(as(role).request(hook))).statusCode).toBe(403);
    const headers = { authorization: `Bearer ${role}` };
    const me = await (await fetch(`${url}/v1/users/me`, { headers })).json();
    expect(me).toMatchObject({ role, roles: [{ name: role }] });
  });

  test('is told by the list of grants what the lake then does', async () => {
    const { url } = await lakeWithEverybody();
    const headers = { authorization: `Bearer ${role}` };
    const address = `${url}/v1/projects/local-test/datasets/open/acl`;
    const acl: { filter: string; permissions: string[] }[] = await (await fetch(address, { headers })).json();
    const filters = acl
      .filter(({ permissions }) => permissions.includes('update'))
      .map(({ filter }) => filter);
    const drafts = '_id in path("drafts.**") || _id in path("versions.**")';
    expect(filters).toEqual({ all: ['_id in path("**")'], drafts: [drafts], none: [] }[WRITES[role]]);
    expect(acl.some(({ permissions }) => permissions.includes('manage'))).toBe(MANAGES.includes(role));
  });
});
