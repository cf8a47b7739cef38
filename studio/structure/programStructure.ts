import { AddIcon } from '@sanity/icons/Add';
import { ArrowRightIcon } from '@sanity/icons/ArrowRight';
import { CaseIcon } from '@sanity/icons/Case';
import { ClipboardIcon } from '@sanity/icons/Clipboard';
import { DownloadIcon } from '@sanity/icons/Download';
import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { TrendUpwardIcon } from '@sanity/icons/TrendUpward';
import { UsersIcon } from '@sanity/icons/Users';
import type { ComponentType } from 'react';
import type { StructureBuilder, StructureResolver, StructureResolverContext } from 'sanity/structure';
import { ADD_INTENT, addTitles } from '../people/add/addIntent.ts';
import { ADDED_TYPES } from '../people/add/kinds.ts';
import { DoorPane } from '../people/door/DoorPane.tsx';
import { DoublesList } from '../people/doubles/DoublesList.tsx';
import { exportList } from '../reporting/csv/exportList.ts';
import { API_VERSION } from '../shared/clients/apiVersion.ts';
import {
  attentionLists,
  connectorLists,
  everyone,
  guests,
  letterLists,
  matchLists,
  outcomeLists,
  participantLists,
  partnerLists,
  partnerReferralLists,
  referralLists,
  type WorkList,
  workListFilter,
} from '../shared/work-lists/workLists.ts';
import { workCount } from './workCount.tsx';

interface Group {
  id: string;
  title: string;
  icon: ComponentType;
  lists: readonly WorkList[];
}

/** The buttons above a list that lead to the forms of new records: those of one type, or all of them. */
const addItems = (S: StructureBuilder, type?: string) =>
  ADDED_TYPES.filter((each) => !type || each === type).map((each) =>
    S.menuItem()
      .title(addTitles[each])
      .icon(AddIcon)
      .showAsAction(type !== undefined)
      .intent({ type: ADD_INTENT, params: { type: each } }),
  );

/** Makes items of lists, each with its number before it and a button that exports it. */
function itemsOf(S: StructureBuilder, context: StructureResolverContext) {
  const listItem = (list: WorkList) => {
    const { id, title, type, alsoType } = list;
    const documents = S.documentList()
      .id(id)
      .title(title)
      .apiVersion(API_VERSION)
      .filter(workListFilter(list))
      .defaultOrdering([...list.order])
      .defaultLayout(list.detailed ? 'detail' : 'default')
      .initialValueTemplates([])
      // A card that is opened from elsewhere stands alone: beside the first list of its type it would look as if it were in it.
      .canHandleIntent(() => false)
      .menuItems([
        ...addItems(S, type),
        ...S.orderingMenuItemsForType(type),
        S.menuItem()
          .title('Export as CSV')
          .icon(DownloadIcon)
          .showAsAction(true)
          .action(() => exportList(context, list)),
      ]);
    return S.listItem()
      .id(id)
      .title(title)
      .icon(workCount(id))
      .child(alsoType ? documents : documents.schemaType(type));
  };
  const group = ({ id, title, icon, lists }: Group) =>
    S.listItem()
      .id(id)
      .title(title)
      .icon(icon)
      .child(S.list().id(id).title(title).items(lists.map(listItem)));
  return { listItem, group };
}

const WAITING = ['to-screen', 'ready', 'referred-new'];
const isWaiting = ({ id }: WorkList) => WAITING.includes(id);

/** The work that waits, then how matches go, then everyone and everything there is. */
export const programStructure: StructureResolver = (S, context) => {
  const { listItem, group } = itemsOf(S, context);
  return S.list()
    .id('program')
    .title('Program')
    .menuItems(addItems(S))
    .items([
      ...[...participantLists, ...partnerReferralLists].filter(isWaiting).map(listItem),
      ...attentionLists.map(listItem),
      S.listItem()
        .id('doubles')
        .title('Perhaps the same person')
        .icon(UsersIcon)
        .child(S.component(DoublesList).id('doubles').title('Perhaps the same person')),
      S.divider().title('Matches'),
      ...matchLists.map(listItem),
      S.divider().title('What came of it'),
      group({ id: 'referrals', title: 'Referrals', icon: ArrowRightIcon, lists: referralLists }),
      group({ id: 'outcomes', title: 'Outcomes', icon: TrendUpwardIcon, lists: outcomeLists }),
      S.divider().title('All records'),
      group({
        id: 'participants',
        title: 'Participants',
        icon: UsersIcon,
        lists: [...participantLists, everyone],
      }),
      group({ id: 'connectors', title: 'Connectors', icon: CaseIcon, lists: connectorLists }),
      group({
        id: 'referred-by-partners',
        title: 'People referred by partners',
        icon: UsersIcon,
        lists: partnerReferralLists,
      }),
      ...partnerLists.map(listItem),
      listItem(guests),
      S.listItem()
        .id('door')
        .title('Sign-in sheets and name tags')
        .icon(ClipboardIcon)
        .child(S.component(DoorPane).id('door').title('Sign-in sheets and name tags')),
      group({ id: 'letters', title: 'Emails', icon: EnvelopeIcon, lists: letterLists }),
    ]);
};
