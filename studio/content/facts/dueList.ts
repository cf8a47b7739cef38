import { z } from 'zod';
import { dueOn } from '../../../program/content/facts.ts';
import { type Checkable, type FoundFact, factsIn } from '../../../program/content/factsIn.ts';
import { type DueState, dueState } from './due.ts';

/** A fact of a public page, and all that is needed to write down that it was checked. */
export interface FactPlace extends FoundFact {
  /** The published id of its document. */
  documentId: string;
  documentType: string;
  documentTitle: string;
  language: string;
  /** The published document, and its draft when there is one, with the revision that was read. */
  copies: { id: string; rev: string }[];
  /** The draft says something else, so that only its author knows what was checked. */
  inDraft: boolean;
}

/** A fact that has to be checked. */
export interface DueFact extends FactPlace {
  state: DueState;
  /** YYYY-MM-DD */
  due: string;
}

const stored = z.looseObject({
  _id: z.string(),
  _rev: z.string(),
  _type: z.string(),
  title: z.string().nullish(),
  language: z.string().nullish(),
});
const list = z.array(stored);
type Stored = z.output<typeof stored>;

const DRAFT = 'drafts.';

const isSame = (one: Checkable, other: Checkable | undefined) =>
  other !== undefined && one.value === other.value && one.checkedOn === other.checkedOn;

function placesIn(published: Stored, draft: Stored | undefined): FactPlace[] {
  const drafted = new Map(draft ? factsIn(draft).map(({ path, fact }) => [path, fact]) : []);
  return factsIn(published).map((found) => ({
    ...found,
    documentId: published._id,
    documentType: published._type,
    documentTitle: published.title ?? 'Page without a title',
    language: published.language ?? '',
    copies: [published, ...(draft ? [draft] : [])].map(({ _id, _rev }) => ({ id: _id, rev: _rev })),
    inDraft: draft !== undefined && !isSame(found.fact, drafted.get(found.path)),
  }));
}

/** The facts of published documents. `documents` are what a query gave, drafts among them. */
export function factPlaces(documents: unknown): FactPlace[] {
  const all = list.parse(documents);
  const drafts = new Map(all.map((document) => [document._id, document]));
  return all
    .filter(({ _id }) => !_id.includes('.'))
    .flatMap((published) => placesIn(published, drafts.get(`${DRAFT}${published._id}`)));
}

/**
 * The facts of published documents that are due on `today` (YYYY-MM-DD) or soon, the longest overdue first.
 * `documents` is the answer to `DUE_FACTS_QUERY`, drafts among them.
 */
export function dueList(documents: unknown, today: string): DueFact[] {
  return factPlaces(documents)
    .flatMap((place) => {
      const state = dueState(place.fact, today);
      return state ? [{ ...place, state, due: dueOn(place.fact) }] : [];
    })
    .sort((a, b) => a.due.localeCompare(b.due) || a.documentTitle.localeCompare(b.documentTitle));
}
