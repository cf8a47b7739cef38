import { z } from 'zod';
import type { Language } from '../../locales/locales.ts';
import { amountProblemsIn } from '../../program/content/amountProblems.ts';
import {
  type Essentials,
  essentialsSchema,
  listedEssentialsSchema,
} from '../../program/content/essentials.ts';
import { type Guide, guideSchema, type ListedGuide, listedGuideSchema } from '../../program/content/guide.ts';
import { fetchAll } from './content.ts';
import { preview } from './environment.ts';
import { inEssentials, type ShownGuide } from './essentialsOf.ts';
import { inLanguage } from './inLanguage.ts';
import { oncePerBuild } from './oncePerBuild.ts';
import { ContentError, pageSet } from './parseDocument.ts';
import { inPortions } from './portions.ts';
import { ESSENTIALS_LIST_QUERY, ESSENTIALS_QUERY, GUIDE_LIST_QUERY, GUIDES_QUERY } from './queries.ts';

/** Guides that are read with one question: together they are about 2 MB. */
const AT_ONCE = 100;

/** The revision changes with every change of the guide: who has seen it need not read the guide to know. */
const revised = listedGuideSchema.extend({ _rev: z.string() });
const revisedEssentials = listedEssentialsSchema.extend({ _rev: z.string() });

/** A whole guide, and what matters most in it in other languages. */
interface GuideWithEssentials {
  guide: Guide;
  essentials: Essentials[];
}

/** Says what staff should look at. It ends no build: the page itself says what it has not added up. */
function warn(guide: Guide): void {
  for (const problem of amountProblemsIn(guide)) console.warn(`“${guide.title}” (${guide._id}): ${problem}`);
}

async function read(ids: string[]): Promise<Map<string, GuideWithEssentials>> {
  const [guides, essentials] = await Promise.all([
    fetchAll('guide', GUIDES_QUERY, guideSchema, { ids }),
    fetchAll('guideEssentials', ESSENTIALS_QUERY, essentialsSchema, { ids }),
  ]);
  if (!preview) guides.forEach(warn);
  const byGuide = Map.groupBy(essentials, ({ guide }) => guide);
  return new Map(guides.map((guide) => [guide._id, { guide, essentials: byGuide.get(guide._id) ?? [] }]));
}

const fetchList = oncePerBuild(async (): Promise<ListedGuide[]> => {
  const listed = pageSet(await fetchAll('guide', GUIDE_LIST_QUERY, revised));
  if (!preview) return listed;
  // In the middle of being written, some cannot be shown yet.
  const whole = await read(listed.map(({ _id }) => _id));
  return listed.filter(({ _id }) => whole.has(_id));
});

const fetchEssentialsList = oncePerBuild(() =>
  fetchAll('guideEssentials', ESSENTIALS_LIST_QUERY, revisedEssentials),
);

/** All guides, by title, with what lists show of them: in the language asked for, where they or their essentials are. */
export const fetchGuides = async (language: Language): Promise<ShownGuide[]> =>
  inEssentials(inLanguage(await fetchList(), language), await fetchEssentialsList(), language);

/** In the order in which pages are built. */
const portions = oncePerBuild(async () => {
  const order = (await fetchList()).toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
  return inPortions(
    order.map(({ _id }) => _id),
    AT_ONCE,
    read,
  );
});

async function fetchWhole({ _id, title }: ListedGuide): Promise<GuideWithEssentials> {
  const whole = import.meta.env.PROD ? await (await portions())(_id) : (await read([_id])).get(_id);
  if (!whole)
    throw new ContentError(`“${title}” (${_id}) was unpublished during the build. Build once more.`);
  return whole;
}

/** A whole guide. Throws a ContentError when it cannot be shown, or is gone since the list was made. */
export const fetchGuide = async (listed: ListedGuide): Promise<Guide> => (await fetchWhole(listed)).guide;

/** The essentials that stand for a guide in a list; undefined where the guide itself does. Throws as `fetchGuide` does. */
export async function fetchEssentials(listed: ShownGuide): Promise<Essentials | undefined> {
  if (!listed.essentials) return undefined;
  const { essentials } = await fetchWhole(listed);
  return essentials.find(({ _id }) => _id === listed.essentials?._id);
}
