import { BookIcon } from '@sanity/icons/Book';
import { CogIcon } from '@sanity/icons/Cog';
import { UsersIcon } from '@sanity/icons/Users';
import type { StructureResolver } from 'sanity/structure';
import { SINGLETON_IDS } from '../documents/singletons.ts';

/** The public content: what visitors read, and the settings. */
export const contentStructure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      S.documentTypeListItem('guide').title('Guides').icon(BookIcon),
      S.documentTypeListItem('connectorBio').title('Connectors (public pages)').icon(UsersIcon),
      S.divider(),
      ...[...SINGLETON_IDS].map(([type, id]) =>
        S.listItem()
          .id(id)
          .title('Settings')
          .icon(CogIcon)
          .child(S.document().schemaType(type).documentId(id).title('Settings')),
      ),
    ]);
