import { z } from 'zod';
import type { Language } from '../../locales/locales.ts';
import { amountProblemsIn } from '../../program/content/amountProblems.ts';
import { type Guide, guideSchema, type ListedGuide, listedGuideSchema } from '../../program/content/guide.ts';
import { fetchAll } from './content.ts';
import { preview } from './environment.ts';
import { inLanguage } from './inLanguage.ts';
import { oncePerBuild } from './oncePerBuild.ts';
import { ContentError, pageSet } from './parseDocument.ts';
import { inPortions } from './portions.ts';
import { GUIDE_LIST_QUERY, GUIDES_QUERY } from './queries.ts';

/** Guides that are read with one question: together they are about 2 MB. */
const AT_ONCE = 100;

/** The revision changes with every change of the guide: who has seen it need not read the guide to know. */
const revised = listedGuideSchema.extend({ _rev: z.string() });

/** Says what staff should look at. It ends no build: the page itself says what it has not added up. */
function warn(guide: Guide): void {
  for (const problem of amountProblemsIn(guide)) console.warn(`“${guide.title}” (${guide._id}): ${problem}`);
}

async function read(ids: string[]): Promise<Map<string, Guide>> {
  const guides = await fetchAll('guide', GUIDES_QUERY, guideSchema, { ids });
  if (!preview) guides.forEach(warn);
  return new Map(guides.map((guide) => [guide._id, guide]));
}

const fetchList = oncePerBuild(async (): Promise<ListedGuide[]> => {
  const listed = pageSet(await fetchAll('guide', GUIDE_LIST_QUERY, revised));
  if (!preview) return listed;
  // In the middle of being written, some cannot be shown yet.
  const whole = await read(listed.map(({ _id }) => _id));
  return listed.filter(({ _id }) => whole.has(_id));
});

/** All guides, by title, with what lists show of them. */
export const fetchGuides = async (language: Language): Promise<ListedGuide[]> =>
  inLanguage(await fetchList(), language);

/** In the order in which pages are built. */
const portions = oncePerBuild(async () => {
  const order = (await fetchList()).toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
  return inPortions(
    order.map(({ _id }) => _id),
    AT_ONCE,
    read,
  );
});

/** A whole guide. Throws a ContentError when it cannot be shown, or is gone since the list was made. */
export async function fetchGuide({ _id, title }: ListedGuide): Promise<Guide> {
  const guide = import.meta.env.PROD ? await (await portions())(_id) : (await read([_id])).get(_id);
  if (!guide)
    throw new ContentError(`“${title}” (${_id}) was unpublished during the build. Build once more.`);
  return guide;
}
