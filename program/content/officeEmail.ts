import { factSchema, isUncertain } from './facts.ts';
import { FACT_SECTIONS, type Guide } from './guide.ts';

/** Something that nobody has settled, where it stands, and which office would know. */
export interface OfficeQuestion {
  office: string;
  /** The title of the guide, and of the step or entry within it. */
  guide: string;
  place: string;
  label: string;
  note: string | undefined;
  askedOn: string | undefined;
}

type Titled = { title?: string | null | undefined; facts?: readonly unknown[] | null | undefined };
type Asking = Pick<Guide, 'title' | 'authority'> & { otherAuthority?: string | null | undefined } & Partial<
    Record<(typeof FACT_SECTIONS)[number], readonly Titled[] | null | undefined>
  >;

/**
 * Which office knows what a fact leaves open: the one that the fact names, else that of the path it stands in; for
 * people who help, they themselves.
 */
export function officeOf(
  { authority, otherAuthority }: Pick<Asking, 'authority' | 'otherAuthority'>,
  section: (typeof FACT_SECTIONS)[number],
  entry: string,
  ask: string | null | undefined,
): string {
  if (ask) return ask;
  if (section === 'otherSteps') return otherAuthority ?? authority;
  return section === 'helpers' ? entry : authority;
}

/** What the facts of a guide leave open, in the order of the page. A fact that is still being written is left out. */
export function officeQuestions(guide: Asking): OfficeQuestion[] {
  return FACT_SECTIONS.flatMap((section) =>
    (guide[section] ?? []).flatMap(({ title, facts }) =>
      (facts ?? []).flatMap((stored) => {
        const fact = factSchema.safeParse(stored).data;
        if (!fact || !isUncertain(fact)) return [];
        const place = title ?? '';
        return {
          ...{ office: officeOf(guide, section, place, fact.ask), guide: guide.title, place },
          ...{ label: fact.label, note: fact.note ?? undefined, askedOn: fact.askedOn ?? undefined },
        };
      }),
    ),
  );
}

/** Offices by one name, whether a guide writes "the Board" or "The Board ". */
export const officeKey = (office: string) => office.trim().replace(/^the /i, '').toLowerCase();

/**
 * One email to one office with every question that only it can answer, numbered so that the answer can be short.
 * `siteUrl`: where the guides stand, where that is known.
 */
export function officeEmail(
  questions: readonly OfficeQuestion[],
  { programName, city, siteUrl }: { programName: string; city: string; siteUrl?: string },
): { subject: string; text: string } {
  const guides = [...new Set(questions.map(({ guide }) => guide))];
  const asked = questions.map(({ label, note, guide, place }, index) => {
    const part = guides.length > 1 ? `${guide}, ${place}` : place;
    return [`${index + 1}. ${label} (${part})`, ...(note ? [`   What we have: ${note}`] : [])].join('\n');
  });
  const where = siteUrl ? `: ${new URL('/guides/', siteUrl).href}` : '';
  const count = questions.length === 1 ? 'One question' : `${questions.length} questions`;
  const text = [
    'Hello,',
    `${programName} publishes free guides for people in ${city} who trained in another country${where}. Each number there has its source and the day we checked it. We found no certain answer to ${questions.length === 1 ? 'this' : 'these'}:`,
    ...asked,
    'A few words beside each number are enough, or the address of a page that says it. May we name your office as the source?',
    `Thank you,\n${programName}`,
  ].join('\n\n');
  return { subject: `${count} for our guide${guides.length > 1 ? 's' : ''}: ${guides.join(', ')}`, text };
}
