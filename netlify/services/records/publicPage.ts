import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import type { Environment } from '../../environment.ts';
import { commitErasing } from '../commit.ts';
import { contentLake } from '../lake.ts';
import { noteUrgentChange } from '../siteBuild.ts';
import { retryOnConflict } from '../transition.ts';

const pageSchema = z.object({
  _type: z.literal('connectorBio'),
  photo: z.object({ asset: z.object({ _ref: z.string() }).nullish() }).nullish(),
});

/** The pictures of the page that nothing else shows. */
const OWN_PICTURES = '*[_id in $pictures && count(*[references(^._id) && !(_id in $versions)]) == 0]._id';

async function readPage(lake: SanityClient, versions: readonly string[]) {
  const found = await lake.getDocuments([...versions]);
  return found.map((document) => pageSchema.safeParse(document).data).filter((page) => page !== undefined);
}

/**
 * Takes a connector's page out of the public dataset: what is published, its draft, and its pictures where nothing else
 * shows them. No content type refers to a page, so nothing stands in the way. The Content Lake reports the deletion as
 * it does any publication, and the site is built without the page. Done twice, it is done once.
 */
export function removePublicPage(env: Environment, id: string): Promise<void> {
  return retryOnConflict(async () => {
    const lake = contentLake(env).withConfig({ perspective: 'raw' });
    const versions = [id, `drafts.${id}`];
    const pages = await readPage(lake, versions);
    if (pages.length === 0) return;
    const pictures = pages.map(({ photo }) => photo?.asset?._ref).filter((asset) => asset !== undefined);
    const own = z.array(z.string()).parse(await lake.fetch(OWN_PICTURES, { pictures, versions }));
    const transaction = lake.transaction();
    for (const gone of [...versions, ...own]) transaction.delete(gone);
    await commitErasing(lake, transaction);
    await noteUrgentChange(new Date());
  });
}
