import type { AssetFiles } from './assets/files.ts';
import type { Sessions } from './auth/sessions.ts';
import type { Identities } from './http/identity.ts';
import type { KeyValues } from './keyValues/keyValues.ts';
import type { ListenHub } from './listen/hub.ts';
import type { LiveEvents } from './listen/live.ts';
import type { ProjectSettings } from './management/projectSettings.ts';
import type { Committer } from './mutate/commit.ts';
import type { LakeConfig } from './options.ts';
import type { QueryEngine } from './query/engine.ts';
import type { Store } from './store/store.ts';
import type { Indexing } from './unkindness/indexing.ts';
import type { Webhooks } from './webhooks/deliver.ts';

/** The parts of a running lake, as the routes use them. */
export type Lake = {
  config: LakeConfig;
  /** Where readers reach it. */
  url: string;
  settings: ProjectSettings;
  store: Store;
  engine: QueryEngine;
  committer: Committer;
  indexing: Indexing;
  /** Those who hear of a change as soon as it is stored, and those who hear of it when it can be queried. */
  listeners: Record<'transaction' | 'query', ListenHub>;
  live: LiveEvents;
  identities: Identities;
  sessions: Sessions;
  keyValues: KeyValues;
  webhooks: Webhooks;
  files: AssetFiles;
};
