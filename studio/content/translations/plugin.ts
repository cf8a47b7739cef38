import { documentInternationalization } from '@sanity/document-internationalization';
import { API_VERSION } from '../../shared/clients/apiVersion.ts';
import { translationChoices } from './offeredLanguages.ts';
import { TRANSLATED_TYPES } from './types.ts';

/**
 * A page in several languages is several documents, which one `translation.metadata` document ties together. Its
 * references are weak, so that a translation can be deleted; it holds nothing but ids, and no page reads it.
 */
export const translations = documentInternationalization({
  supportedLanguages: translationChoices,
  schemaTypes: [...TRANSLATED_TYPES],
  weakReferences: true,
  apiVersion: API_VERSION,
  metadataOmnisearchVisibility: false,
  // A translation begins at its original, so that both keep one address.
  addTemplates: false,
});
