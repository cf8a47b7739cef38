import type { Span } from '../../locales/dates.ts';
import type { Language } from '../../locales/locales.ts';
import type { CoffeePlace } from '../../program/coffee/coffee.ts';
import type { Field } from '../../program/fields.ts';
import type { FirstJobs } from './FirstJob.tsx';

/** When and where the two meet. */
export interface AgreedCoffee {
  span: Span;
  zone: string;
  place: CoffeePlace;
}

/** What the page says to a participant. */
export interface ParticipantSheetProps {
  connector: { name: string; role?: string | undefined; organisation?: string | undefined; email: string };
  participant: { name: string; profession: string; years: number; aboutMe: string };
  field: Field;
  why: readonly string[];
  agreed: AgreedCoffee | undefined;
  /** The language of a first message. */
  between: Language;
  guide: FirstJobs | undefined;
  /** Where all guides are. */
  guides: string;
}
