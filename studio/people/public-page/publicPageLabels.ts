import type { PageState } from './readPages.ts';

export const pageStateWords: Record<PageState, string> = {
  published: 'Public',
  changed: 'Public, with changes not yet published',
  draft: 'A draft: not public yet',
};
