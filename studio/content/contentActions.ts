import type { DocumentActionsResolver, DocumentBadgesResolver, NewDocumentOptionsResolver } from 'sanity';
import { FACT_TYPES } from '../../program/content/factsQuery.ts';
import { WORDING_TYPE } from '../../program/wording/wording.ts';
import { upToDateAction } from './essentials/upToDateAction.ts';
import { checkFactsAction } from './facts/checkFactsAction.tsx';
import { factsDueBadge } from './facts/factsDueBadge.ts';
import { changeLaterAction, deleteLaterAction, makeSeriesAction } from './series/seriesActions.tsx';
import { singletonActions } from './singletons.ts';
import { checkedTranslationAction } from './translations/checkedAction.ts';
import { deleteTranslatedAction } from './translations/deleteAction.tsx';
import { TRANSLATED_TYPES } from './translations/types.ts';

const hasFacts = (type: string) => FACT_TYPES.some((known) => known === type);

/** What staff can do with a page: singletons keep less, translations can be checked, deleting minds languages, and an event can recur. */
export const contentActions: DocumentActionsResolver = (actions, context) => {
  // A copy would stand in no letter's place.
  if (context.schemaType === WORDING_TYPE) return actions.filter(({ action }) => action !== 'duplicate');
  const kept = singletonActions(actions, context);
  if (context.schemaType === 'guideEssentials') return [...kept, upToDateAction, checkedTranslationAction];
  if (!TRANSLATED_TYPES.has(context.schemaType)) return kept;
  return [
    ...kept.map((action) => (action.action === 'delete' ? deleteTranslatedAction : action)),
    checkedTranslationAction,
    ...(hasFacts(context.schemaType) ? [checkFactsAction] : []),
    ...(context.schemaType === 'event' ? [makeSeriesAction, changeLaterAction, deleteLaterAction] : []),
  ];
};

/** What stands beside the title of a page. */
export const contentBadges: DocumentBadgesResolver = (badges, { schemaType }) =>
  hasFacts(schemaType) ? [...badges, factsDueBadge] : badges;

/** What "New" offers: pages. What ties a page to its translations is made with them. */
export const contentNews: NewDocumentOptionsResolver = (options) =>
  options.filter(({ templateId }) => templateId !== 'translation.metadata');
