import { dayIn, easter, later, MONDAY, nth, SUNDAY, weekdayOf } from '../days.ts';

type Rule = (year: number) => string;

const familyDay: Rule = (year) => nth(3, MONDAY, year, 2);
/** The Monday before May 25. */
const victoriaDay: Rule = (year) => later(dayIn(year, 5, 24), -((weekdayOf(dayIn(year, 5, 24)) + 6) % 7));
const august: Rule = (year) => nth(1, MONDAY, year, 8);
const thanksgiving: Rule = (year) => nth(2, MONDAY, year, 10);
const fixed =
  (month: number, date: number): Rule =>
  (year) =>
    dayIn(year, month, date);
const remembrance = fixed(11, 11);
const reconciliation = fixed(9, 30);
const indigenousPeoples = fixed(6, 21);
/** On a Sunday, July 1 is kept the day after (Holidays Act, R.S.C. 1985, c. H-5). */
const canadaDay: Rule = (year) => {
  const day = dayIn(year, 7, 1);
  return weekdayOf(day) === SUNDAY ? later(day, 1) : day;
};

/** What every province and territory keeps. */
const EVERYWHERE: readonly Rule[] = [
  fixed(1, 1),
  (year) => later(easter(year), -2),
  canadaDay,
  (year) => nth(1, MONDAY, year, 9), // Labour Day
  fixed(12, 25),
];

/** What the law of each province and territory adds for people who work there. */
const ADDED: Readonly<Record<string, readonly Rule[]>> = {
  AB: [familyDay, victoriaDay, thanksgiving, remembrance],
  BC: [familyDay, victoriaDay, august, reconciliation, thanksgiving, remembrance],
  MB: [familyDay, victoriaDay, reconciliation, thanksgiving, remembrance],
  NB: [familyDay, august, remembrance],
  NL: [remembrance],
  NS: [familyDay, remembrance],
  NT: [victoriaDay, indigenousPeoples, reconciliation, thanksgiving, remembrance],
  // Nunavut Day is July 9.
  NU: [victoriaDay, fixed(7, 9), reconciliation, thanksgiving, remembrance],
  ON: [familyDay, victoriaDay, thanksgiving, fixed(12, 26)],
  PE: [familyDay, reconciliation, remembrance],
  // The National Holiday of Québec is June 24.
  QC: [victoriaDay, fixed(6, 24), thanksgiving],
  SK: [familyDay, victoriaDay, august, thanksgiving, remembrance],
  // Discovery Day is the third Monday of August.
  YT: [
    victoriaDay,
    indigenousPeoples,
    (year) => nth(3, MONDAY, year, 8),
    reconciliation,
    thanksgiving,
    remembrance,
  ],
};

/** The days of a year on which offices are closed by the law of a province; without one, what all of them keep. */
export const holidays = (year: number, province = ''): string[] =>
  [...EVERYWHERE, ...(ADDED[province] ?? [])].map((rule) => rule(year));
