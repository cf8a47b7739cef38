import type { DocumentActionsResolver, TemplateResolver } from 'sanity';
import { SETTINGS_ID } from '../../program/content/settings.ts';

/** Types of which there is exactly one document, under a fixed id. */
export const SINGLETON_IDS: ReadonlyMap<string, string> = new Map([['settings', SETTINGS_ID]]);

const ACTIONS_OF_A_SINGLETON = new Set(['publish', 'discardChanges', 'restore']);

/** A singleton can be published and put back, but not made twice, unpublished or deleted: the site needs it. */
export const singletonActions: DocumentActionsResolver = (actions, { schemaType }) =>
  SINGLETON_IDS.has(schemaType)
    ? actions.filter(({ action }) => action !== undefined && ACTIONS_OF_A_SINGLETON.has(action))
    : actions;

/** No "New" for singletons. */
export const singletonTemplates: TemplateResolver = (templates) =>
  templates.filter(({ schemaType }) => !SINGLETON_IDS.has(schemaType));
