import type { SanityClient } from '@sanity/client';
import { retryOnConflict } from '../../../../program/retryOnConflict.ts';
import { tagsSchema, withoutTag, withTag } from '../../../../program/tags.ts';
import { ownerSchema, type StaffMember } from '../../../../program/tasks.ts';
import type { Added } from '../../../shared/decisions/DecisionForm.tsx';
import { decide } from '../../../shared/decisions/decide.ts';
import { assertOnline, isConflict, RecordGone } from '../../../shared/decisions/problems.ts';
import type { Decision, StatusActions } from '../../../shared/decisions/statusActions.ts';
import { undoDecision } from '../../../shared/decisions/undoDecision.ts';
import { assign, setTags } from '../../../shared/tasks/arrange.ts';

/** Something that is done to many records, one after another. */
export interface BulkAct {
  /** What is happening, and what has happened: "Looked after by Robin". */
  title: string;
  act: (id: string) => Promise<void>;
  /** Puts one record back as it was. Absent where a city takes nothing back. */
  undo?: (id: string) => Promise<void>;
  /** For how long that is possible, where it is not for good. */
  undoHolds?: string;
}

/** A record as it stands now. */
async function present(client: SanityClient, id: string) {
  assertOnline();
  const document = await client.getDocument(id);
  if (!document) throw new RecordGone();
  return document;
}

/** Gives each record to one of the staff, or to nobody. */
export function assignMany(client: SanityClient, owner: StaffMember | undefined): BulkAct {
  const before = new Map<string, StaffMember | undefined>();
  return {
    title: owner ? `Looked after by ${owner.name}` : 'Looked after by nobody',
    async act(id) {
      before.set(id, ownerSchema.parse((await present(client, id)).owner) ?? undefined);
      await assign(client, id, owner);
    },
    undo: (id) => assign(client, id, before.get(id)),
  };
}

/** Changes the tags of a record upon what they are now, also when somebody else writes at the same moment. */
function changeTags(client: SanityClient, id: string, change: (tags: readonly string[]) => string[]) {
  return retryOnConflict(async () => {
    const { _rev, tags: stored } = await present(client, id);
    const tags = tagsSchema.parse(stored);
    const next = change(tags);
    if (next.length !== tags.length) await setTags(client, id, next, _rev);
    return next.length !== tags.length;
  }, isConflict);
}

/** Puts a tag on each record, or takes it from each. Who has it already, or has it not, is left so by the undo as well. */
export function tagMany(client: SanityClient, tag: string, isOn: boolean): BulkAct {
  const changed = new Set<string>();
  const put = (tags: readonly string[]) => withTag(tags, tag);
  const take = (tags: readonly string[]) => withoutTag(tags, tag);
  return {
    title: isOn ? `Tagged “${tag}”` : `Tag “${tag}” taken away`,
    async act(id) {
      if (await changeTags(client, id, isOn ? put : take)) changed.add(id);
    },
    async undo(id) {
      if (changed.has(id)) await changeTags(client, id, isOn ? take : put);
    },
  };
}

interface BulkDecision<Status extends string> {
  actions: StatusActions<Status>;
  decision: Decision<Status>;
  /** The state of each record as staff saw it. */
  seen: (id: string) => Status | undefined;
  added: Added;
  by: string | undefined;
  /** Minutes for which a decision can be taken back, by the settings. */
  minutes: number;
}

/** Takes a decision about each record: as on its card, with its own line of history, its own letter and its own way back. */
export function decideMany<Status extends string>(
  client: SanityClient,
  { actions, decision, seen, added, by, minutes }: BulkDecision<Status>,
): BulkAct {
  const decided = new Map<string, string>();
  return {
    title: `Now in “${actions.words[decision.to]}”`,
    async act(id) {
      const status = seen(id);
      if (!status) throw new RecordGone();
      decided.set(id, await decide(client, actions, { id, decision, seen: status, by, ...added }));
    },
    ...(minutes > 0 && {
      async undo(id: string) {
        const at = decided.get(id);
        if (at) await undoDecision(client, { id, at, minutes, by });
      },
      undoHolds: `It can be taken back for ${minutes} minutes. Until then nobody is written to.`,
    }),
  };
}
