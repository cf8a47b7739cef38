import { TextIcon } from '@sanity/icons/Text';
import { type DocumentInspectorsResolver, defineDocumentInspector } from 'sanity';
import { PlainLanguage } from './PlainLanguage.tsx';

const TYPES: ReadonlySet<string> = new Set([
  'guide',
  'article',
  'event',
  'story',
  'page',
  'connectorBio',
  'helper',
]);

const plainLanguage = defineDocumentInspector({
  name: 'plain-language',
  component: PlainLanguage,
  useMenuItem: () => ({ title: 'Plain language', icon: TextIcon, showAsAction: true }),
});

/** "Plain language" beside the form of every page that people read. */
export const contentInspectors: DocumentInspectorsResolver = (inspectors, { documentType }) =>
  TYPES.has(documentType) ? [...inspectors, plainLanguage] : inspectors;
