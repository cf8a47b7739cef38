import { z } from 'zod';
import { isUncertain } from '../../../program/content/facts.ts';
import { FACT_SECTIONS } from '../../../program/content/guide.ts';
import { type OfficeQuestion, officeKey, officeOf } from '../../../program/content/officeEmail.ts';
import { type FactPlace, factPlaces } from '../facts/dueList.ts';

/** A question with the place of its fact, for writing down that it was asked, and what was answered. */
export interface OpenQuestion extends OfficeQuestion {
  place: string;
  at: FactPlace;
}

/** An office and everything that only it can answer. */
export interface Office {
  key: string;
  name: string;
  questions: OpenQuestion[];
}

const guides = z.array(
  z.looseObject({ _id: z.string(), authority: z.string().nullish(), otherAuthority: z.string().nullish() }),
);

/** Guides name offices as they stand in a sentence: "the Board". */
const capitalized = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const sectionOf = (path: string) => FACT_SECTIONS.find((section) => path.startsWith(`${section}[`));

/**
 * Offices with what the public English guides leave open for them, those with the most questions first. `documents` is
 * the answer to `QUESTIONS_QUERY`, drafts among them.
 */
export function questionList(documents: unknown): Office[] {
  const known = new Map(guides.parse(documents).map((guide) => [guide._id, guide]));
  const offices = new Map<string, Office>();
  for (const at of factPlaces(documents)) {
    const section = sectionOf(at.path);
    const guide = known.get(at.documentId);
    const { certainty, value } = at.fact;
    if (!section || !guide?.authority || !certainty || !isUncertain({ certainty, value })) continue;
    const place = at.within.at(-1) ?? '';
    const { authority, otherAuthority } = guide;
    const office = officeOf({ authority, otherAuthority }, section, place, at.fact.ask);
    const key = officeKey(office);
    const listed = offices.get(key) ?? { key, name: capitalized(office.trim()), questions: [] };
    listed.questions.push({
      ...{ office, guide: at.documentTitle, place, label: at.fact.label ?? '', at },
      ...{ note: at.fact.note ?? undefined, askedOn: at.fact.askedOn ?? undefined },
    });
    offices.set(key, listed);
  }
  return [...offices.values()].sort(
    (a, b) => b.questions.length - a.questions.length || a.key.localeCompare(b.key),
  );
}
