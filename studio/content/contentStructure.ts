import { BookIcon } from '@sanity/icons/Book';
import { CalendarIcon } from '@sanity/icons/Calendar';
import { CaseIcon } from '@sanity/icons/Case';
import { ClockIcon } from '@sanity/icons/Clock';
import { CogIcon } from '@sanity/icons/Cog';
import { CommentIcon } from '@sanity/icons/Comment';
import { DocumentIcon } from '@sanity/icons/Document';
import { DocumentsIcon } from '@sanity/icons/Documents';
import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { HelpCircleIcon } from '@sanity/icons/HelpCircle';
import { TranslateIcon } from '@sanity/icons/Translate';
import { UsersIcon } from '@sanity/icons/Users';
import type { DefaultDocumentNodeResolver, StructureBuilder, StructureResolver } from 'sanity/structure';
import { PAGE_SLUGS } from '../../program/content/page.ts';
import { SETTINGS_ID } from '../../program/content/settings.ts';
import { WORDING_TYPE } from '../../program/wording/wording.ts';
import { WordingPreview } from '../email/wording/WordingPreview.tsx';
import { pageWords } from '../shared/labels/education.ts';
import { DueCount } from './facts/DueCount.tsx';
import { DuePane } from './facts/DuePane.tsx';
import { QuestionsPane } from './questions/QuestionsPane.tsx';
import { pageId } from './singletons.ts';
import { SourcesCount } from './sources/SourcesCount.tsx';
import { SourcesPane } from './sources/SourcesPane.tsx';
import { ToCheckCount } from './translations/ToCheckCount.tsx';
import { ToCheckPane } from './translations/ToCheckPane.tsx';

/** The pages whose addresses are fixed, each opened at once. */
function pages(S: StructureBuilder) {
  return S.listItem()
    .id('pages')
    .title('Pages')
    .icon(DocumentsIcon)
    .child(
      S.list()
        .id('pages')
        .title('Pages')
        .items(
          PAGE_SLUGS.map((slug) =>
            S.listItem()
              .id(slug)
              .title(pageWords[slug])
              .icon(DocumentIcon)
              .child(
                S.document()
                  .schemaType('page')
                  .documentId(pageId(slug))
                  .initialValueTemplate('page-at', { slug })
                  .title(pageWords[slug]),
              ),
          ),
        ),
    );
}

/** The public content: what visitors read, and the settings. */
export const contentStructure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      S.listItem()
        .id('due-for-checking')
        .title('Due for checking')
        .icon(DueCount)
        .child(S.component(DuePane).id('due-for-checking').title('Due for checking')),
      S.listItem()
        .id('changed-sources')
        .title('Changed sources')
        .icon(SourcesCount)
        .child(S.component(SourcesPane).id('changed-sources').title('Changed sources')),
      S.listItem()
        .id('questions-for-offices')
        .title('Questions for offices')
        .icon(HelpCircleIcon)
        .child(S.component(QuestionsPane).id('questions-for-offices').title('Questions for offices')),
      S.listItem()
        .id('translations-to-check')
        .title('Translations to check')
        .icon(ToCheckCount)
        .child(S.component(ToCheckPane).id('translations-to-check').title('Translations to check')),
      S.divider(),
      S.documentTypeListItem('guide').title('Guides').icon(BookIcon),
      S.documentTypeListItem('guideEssentials').title('Essentials of guides').icon(TranslateIcon),
      S.documentTypeListItem('profession').title('Professions of the finder').icon(CaseIcon),
      S.documentTypeListItem('article').title('Articles and one-pagers').icon(DocumentTextIcon),
      S.documentTypeListItem('event').title('Events').icon(CalendarIcon),
      S.documentTypeListItem('story').title('Stories').icon(CommentIcon),
      S.documentTypeListItem('connectorBio').title('Connectors (public pages)').icon(UsersIcon),
      S.documentTypeListItem('helper').title('Local help').icon(HelpCircleIcon),
      S.documentTypeListItem('change').title('What changed').icon(ClockIcon),
      S.divider(),
      pages(S),
      S.documentTypeListItem(WORDING_TYPE).title('Words of emails').icon(EnvelopeIcon),
      S.listItem()
        .id(SETTINGS_ID)
        .title('Settings')
        .icon(CogIcon)
        .child(S.document().schemaType('settings').documentId(SETTINGS_ID).title('Settings')),
    ]);

/** The words of a letter have the letter itself beside the form, on a second tab. */
export const contentViews: DefaultDocumentNodeResolver = (S, { schemaType }) =>
  schemaType === WORDING_TYPE
    ? S.document().views([S.view.form(), S.view.component(WordingPreview).id('letter').title('As it looks')])
    : S.document();
