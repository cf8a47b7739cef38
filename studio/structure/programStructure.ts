import { ArrowRightIcon } from '@sanity/icons/ArrowRight';
import { CaseIcon } from '@sanity/icons/Case';
import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { UsersIcon } from '@sanity/icons/Users';
import type { ComponentType } from 'react';
import type { StructureBuilder, StructureResolver } from 'sanity/structure';
import { API_VERSION } from '../apiVersion.ts';
import { workCount } from './workCount.tsx';
import {
  connectorLists,
  everyone,
  letterLists,
  matchLists,
  participantLists,
  referralLists,
  referredByPartners,
  type WorkList,
  workListFilter,
} from './workLists.ts';

function workListItem(S: StructureBuilder, list: WorkList) {
  const { filter, params } = workListFilter(list);
  return S.listItem()
    .id(list.id)
    .title(list.title)
    .icon(workCount(list.id))
    .child(
      S.documentList()
        .id(list.id)
        .title(list.title)
        .apiVersion(API_VERSION)
        .schemaType(list.type)
        .filter(filter)
        .params(params)
        .defaultOrdering([...list.order])
        .defaultLayout(list.detailed ? 'detail' : 'default')
        .initialValueTemplates([]),
    );
}

interface Group {
  id: string;
  title: string;
  icon: ComponentType;
  lists: readonly WorkList[];
}

/** Several lists behind one item. */
function groupItem(S: StructureBuilder, { id, title, icon, lists }: Group) {
  return S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(
      S.list()
        .id(id)
        .title(title)
        .items(lists.map((list) => workListItem(S, list))),
    );
}

const isWaiting = ({ id }: WorkList) => id === 'to-screen' || id === 'ready';

/** The work that waits, from the sign-up to the meeting; under it everyone and everything there is. */
export const programStructure: StructureResolver = (S) =>
  S.list()
    .id('program')
    .title('Program')
    .items([
      ...participantLists.filter(isWaiting).map((list) => workListItem(S, list)),
      S.divider().title('Matches'),
      ...matchLists.map((list) => workListItem(S, list)),
      S.divider().title('Further people'),
      groupItem(S, { id: 'referrals', title: 'Referrals', icon: ArrowRightIcon, lists: referralLists }),
      workListItem(S, referredByPartners),
      S.divider().title('All records'),
      groupItem(S, {
        id: 'participants',
        title: 'Participants',
        icon: UsersIcon,
        lists: [...participantLists, everyone],
      }),
      groupItem(S, { id: 'connectors', title: 'Connectors', icon: CaseIcon, lists: connectorLists }),
      groupItem(S, { id: 'letters', title: 'Letters', icon: EnvelopeIcon, lists: letterLists }),
    ]);
