import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createWebhooks, WebhookNotFoundError } from './deliver.ts';
import { readHookConfig, WebhookInputError } from './hook.ts';

const url = 'http://localhost/hook';

test('a hook can be kept, listed, changed and removed, and is there after a restart', () => {
  const db = new DatabaseSync(':memory:');
  const open = () => createWebhooks({ db, projectId: 'mosaic', evaluate: async () => null, log: () => {} });
  const webhooks = open();
  const hook = webhooks.create({
    name: 'site',
    url,
    dataset: 'production',
    rule: { filter: '_type == "a"' },
  });
  expect(hook).toMatchObject({
    type: 'document',
    projectId: 'mosaic',
    apiVersion: 'v2021-03-25',
    httpMethod: 'POST',
    includeDrafts: false,
    isDisabled: false,
    deletedAt: null,
    rule: { on: ['create', 'update', 'delete'], filter: '_type == "a"', projection: null },
  });
  webhooks.create({ name: 'second', url, dataset: '*' });
  const changed = webhooks.update(hook.id, { rule: { on: ['delete'] } });
  expect(changed.rule).toEqual({ on: ['delete'], filter: '_type == "a"', projection: null });
  expect(webhooks.list()).toEqual(open().list());
  expect(webhooks.list().map(({ name }) => name)).toEqual(['site', 'second']);

  webhooks.remove(hook.id);
  expect(
    open()
      .list()
      .map(({ name }) => name),
  ).toEqual(['second']);
  expect(() => webhooks.attempts(hook.id)).toThrow(WebhookNotFoundError);
  expect(() => webhooks.messages(hook.id)).toThrow(WebhookNotFoundError);
  expect(() => webhooks.update(hook.id, {})).toThrow(WebhookNotFoundError);
  expect(() => webhooks.remove(hook.id)).toThrow(WebhookNotFoundError);
});

test.each([
  [{}, 'name'],
  [{ name: 'x', url: 'ftp://x', dataset: '*' }, 'url'],
  [{ name: 'x', url: 'http://x', dataset: 'a b' }, 'dataset'],
  [{ name: 'x', url: 'http://x', dataset: '*', rule: { on: [] } }, 'rule.on'],
  [{ name: 'x', url: 'http://x', dataset: '*', rule: { filter: '_type ==' } }, 'rule.filter'],
  [{ name: 'x', url: 'http://x', dataset: '*', httpMethod: 'HEAD' }, 'httpMethod'],
  [{ name: 'x', url: 'http://x', dataset: '*', headers: { a: 'b\r\nc: d' } }, 'headers'],
  [null, ''],
])('refuses %j', (input, field) => {
  expect(() => readHookConfig(input)).toThrow(WebhookInputError);
  expect(() => readHookConfig(input)).toThrow(field);
});
