import { createClient } from '@sanity/client';
import { beforeAll, describe, expect, test } from 'vitest';
import { RECORD_TYPES } from '../program/recordTypes.ts';
import { SINGLETONS } from './content/singletons.ts';
import { resolveWorkspaces } from './resolved.fixture.ts';
import type { Room } from './shared/roles/roles.ts';
import { workspaces } from './workspaces.ts';

let studio: Awaited<ReturnType<typeof resolveWorkspaces>>;
beforeAll(async () => {
  studio = await resolveWorkspaces();
});

function actionsFor(room: Room, schemaType: string, documentId = 'one'): (string | undefined)[] {
  return studio[room].document
    .actions({ schemaType, documentId, releaseId: undefined, versionType: 'published' })
    .map(({ action }) => action);
}

const newIn = (room: Room) =>
  studio[room].templates.filter(({ parameters }) => !parameters?.length).map(({ schemaType }) => schemaType);

test('staff can make new guides, articles, events, stories and public pages of Connectors', () => {
  expect(newIn('content')).toEqual(
    expect.arrayContaining(['guide', 'profession', 'article', 'event', 'story', 'connectorBio']),
  );
});

test.each([...SINGLETONS])('there is only one %s, and it cannot be deleted', (id, type) => {
  expect(newIn('content')).not.toContain(type);
  const actions = actionsFor('content', type, id);
  expect(actions).toEqual(expect.arrayContaining(['publish', 'discardChanges']));
  for (const action of ['delete', 'duplicate', 'unpublish']) expect(actions).not.toContain(action);
});

test('the translation of a page can be deleted', () => {
  expect(actionsFor('content', 'page', 'a-translation')).toContain('delete');
});

test('words of a letter are begun in its place alone, and can be taken back', () => {
  expect(newIn('content')).not.toContain('letterWording');
  const actions = actionsFor('content', 'letterWording');
  expect(actions).toEqual(expect.arrayContaining(['publish', 'discardChanges', 'delete']));
  expect(actions).not.toContain('duplicate');
});

test('a guide keeps every action', () => {
  expect(actionsFor('content', 'guide')).toEqual(
    expect.arrayContaining(['publish', 'unpublish', 'duplicate', 'delete']),
  );
});

/** Whom staff can erase in a record that names people: those who have no record of their own. */
const NAMED: Record<string, number> = { rsvp: 1, referral: 1, partnerReferral: 2, partnerContact: 1 };

/** What staff may take off the list themselves: a form that is dealt with, an organization to which nobody belongs. */
const DELETED: Record<string, (string | undefined)[]> = {
  setAside: [undefined, 'delete'],
  partnerOrganization: ['delete'],
};

describe.each([...RECORD_TYPES])('a %s', (type) => {
  test('cannot be made, duplicated or deleted by staff, but for whom it names', () => {
    expect(newIn('program')).not.toContain(type);
    const erasures = DELETED[type] ?? Array.from({ length: NAMED[type] ?? 0 });
    expect(actionsFor('program', type)).toEqual(erasures);
  });

  test('is written as it is edited, without a draft or words about one', () => {
    expect(studio.program.schema.get(type)).toMatchObject({ liveEdit: true });
    // Without drafts the Studio would show the published perspective, in which no form can be written into.
    expect(studio.program.document.drafts?.enabled).toBe(true);
    expect(studio.program.document.badges({ schemaType: type, documentId: 'one' })).toEqual([]);
  });
});

test('everything in the private dataset is a record', () => {
  const { schema } = studio.program;
  const documents = schema.getTypeNames().filter((name) => schema.get(name)?.type?.name === 'document');
  expect(documents.filter((name) => !name.startsWith('sanity.')).toSorted()).toEqual(
    [...RECORD_TYPES].toSorted(),
  );
});

test('who reads numbers has reports, and no document of anybody to open or to search', () => {
  const { tools, schema } = studio.numbers;
  expect(tools.map(({ name }) => name)).toEqual(['reports']);
  const documents = schema.getTypeNames().filter((name) => schema.get(name)?.type?.name === 'document');
  expect(documents.filter((name) => !name.startsWith('sanity.'))).toEqual([]);
});

test('with a host of its own, every client asks that host and no project’s host name', () => {
  const { content } = workspaces({
    projectId: 'mosaic',
    contentDataset: 'production',
    programDataset: 'program',
    apiHost: 'http://lake.example.org:3334',
  });
  const client = content.unstable_clientFactory?.({
    projectId: 'mosaic',
    dataset: 'production',
    useCdn: false,
    apiVersion: '1',
  });
  expect(client?.getUrl('/users/me')).toBe('http://lake.example.org:3334/v1/users/me');
});

test('without one, the Studio talks to Sanity as it always does', () => {
  const { program } = workspaces({
    projectId: 'mosaic',
    contentDataset: 'production',
    programDataset: 'program',
  });
  expect(program).not.toHaveProperty('apiHost');
  expect(program).not.toHaveProperty('unstable_clientFactory');
  expect(program).not.toHaveProperty('auth');
  expect(
    createClient({ projectId: program.projectId, useCdn: false, apiVersion: '1' }).getUrl('/users/me'),
  ).toContain('mosaic.api.sanity.io');
});
