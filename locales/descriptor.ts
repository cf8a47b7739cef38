/** What a language is, beside its messages. */
export interface Descriptor {
  /** The language in its own words, as the language switch shows it. */
  ownName: string;
  direction: 'ltr' | 'rtl';
  /** The tag by which `Intl` writes dates, times and numbers as readers in this region do. */
  intl: string;
  /** The months as they follow a day, January first, where `Intl` knows only the bare names. */
  monthsAfterDay?: readonly string[];
  /**
   * Who of those who grew up with the language has read all of it, and on which day (YYYY-MM-DD). Null while nobody has:
   * then `npm run locales` says so, and pages do until staff name somebody in the settings.
   */
  nativeReader: { name: string; readOn: string } | null;
}
