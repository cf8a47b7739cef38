import { CaseIcon } from '@sanity/icons/Case';
import { EnvelopeIcon } from '@sanity/icons/Envelope';
import type { StructureBuilder, StructureResolver } from 'sanity/structure';
import { workCount } from './workCount.tsx';
import {
  connectorLists,
  everyone,
  letterLists,
  participantLists,
  type WorkList,
  workListFilter,
} from './workLists.ts';

const API_VERSION = '2025-02-19';

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
        .defaultOrdering([{ field: list.newestBy, direction: 'desc' }])
        .defaultLayout(list.detailed ? 'detail' : 'default')
        .initialValueTemplates([]),
    );
}

/** The people and letters of the program, by the work that waits. */
export const programStructure: StructureResolver = (S) =>
  S.list()
    .id('program')
    .title('Program')
    .items([
      ...participantLists.map((list) => workListItem(S, list)),
      workListItem(S, everyone),
      S.divider(),
      S.listItem()
        .id('connectors')
        .title('Connectors')
        .icon(CaseIcon)
        .child(
          S.list()
            .id('connectors')
            .title('Connectors')
            .items(connectorLists.map((list) => workListItem(S, list))),
        ),
      S.listItem()
        .id('letters')
        .title('Letters')
        .icon(EnvelopeIcon)
        .child(
          S.list()
            .id('letters')
            .title('Letters')
            .items(letterLists.map((list) => workListItem(S, list))),
        ),
    ]);
