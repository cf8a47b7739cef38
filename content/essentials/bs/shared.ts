/** Warnings about people who want only the money. */
export const SCAMS = [
  'Nijedan pošten poslodavac ne traži novac za posao. Niko Vam ne može prodati licencu ni položen ispit.',
  '„Notario“ ili notar ovdje nije advokat. Za pitanja o useljeničkim papirima obratite se advokatu ili zastupniku kojeg je akreditiralo Ministarstvo pravde (Department of Justice).',
  'Nikad ne potpisujte prazan obrazac. Ne dajte da iko zadrži Vaše originale. Prevaru prijavite na ReportFraud.ftc.gov.',
] as const;

/** The third step of the first week. */
export const JOB_CENTER =
  'Nazovite centar za zapošljavanje (job center) prije nego što bilo šta platite. Možda će platiti Vašu procjenu, ispite i licencu. Broj je niže.';

/** Classes of English. `ask`: what to ask for there. */
export const classes = (ask: string) =>
  `Na časovima engleskog: ${ask} Pravila o tome ko se može upisati su promijenjena, zato prvo pitajte.`;
