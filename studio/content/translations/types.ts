/** Types of which there is one document for each language. */
export const TRANSLATED_TYPES: ReadonlySet<string> = new Set(['guide', 'article', 'event', 'story', 'page']);
