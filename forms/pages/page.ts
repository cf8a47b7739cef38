import type { ReactNode } from 'react';
import type { Span } from '../../locales/dates.ts';
import type { Language } from '../../locales/locales.ts';
import type { Day } from '../../program/clock/day.ts';
import type { Settings } from '../../program/content/settings.ts';

/** A page of ours without its frame: the title, and what stands in `main`. */
export interface Page {
  title: string;
  main: ReactNode;
}

/** Whom a page is written for. The settings are missing only where neither the site nor the Content Lake answers. */
export interface Reader {
  language: Language;
  settings?: Settings | undefined;
  /** The day it is where the program is. Without it nothing is said that holds for some days only. */
  today?: Day | undefined;
}

/** Who reads a page behind a link. Its forms are sent back to the link, in the language that is read. */
export interface LinkReader extends Reader {
  action: string;
  /** A day (YYYY-MM-DD) or a moment, in words, where the program is. */
  dayInWords: (day: string | Date) => string;
  /** From when to when, by the clock of the program, and by that of a zone (IANA) where it shows another time. */
  spanInWords: (span: Span, zone: string) => string;
}
