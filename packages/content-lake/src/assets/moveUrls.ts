import type { Committer } from '../mutate/commit.ts';
import type { Store } from '../store/store.ts';
import { fileOfAsset } from './files.ts';

/**
 * Gives the documents about assets the address at which this lake answers now: a lake that was moved to another
 * port would otherwise send readers to where nothing, or another lake, answers.
 */
export function moveAssetUrls(store: Store, committer: Committer, dataset: string, origin: string): void {
  const moved = store.ofTypes(dataset, ['sanity.imageAsset', 'sanity.fileAsset']).flatMap((doc) => {
    const url = `${origin}/${String(doc.path)}`;
    // Documents that someone wrote by hand may be about files elsewhere.
    return doc.url === url || !fileOfAsset(doc) ? [] : [{ ...doc, url }];
  });
  if (moved.length === 0) return;
  committer.commit({
    dataset,
    author: '<system>',
    mutations: moved.map(({ _id, url }) => ({ patch: { id: _id, set: { url } } })),
    run: (work) => {
      for (const [index, doc] of moved.entries()) {
        work.put(doc, index, { patch: { id: doc._id, set: { url: doc.url } } });
      }
    },
  });
}
