/** Where the development server tells open pages that a draft has changed. */
export const CHANGES_PATH = '/_preview/changes';
