/** The answers that a participant can choose from. The keys are stored; the names people read are in `locales/`. */
export const DEGREES = ['none', 'some-college', 'associate', 'bachelor', 'master', 'doctorate'] as const;
export const ENGLISH_LEVELS = ['basic', 'conversational', 'professional', 'fluent'] as const;
export const YES_NO = ['yes', 'no'] as const;
export const WORK_PERMISSION = ['yes', 'no', 'not-sure', 'talk'] as const;

/** The answers by which the program decides who can take part. What a city does not ask, or nobody knows, is absent. */
export interface EligibilityAnswers {
  bornOutsideUS?: (typeof YES_NO)[number] | undefined;
  degree?: (typeof DEGREES)[number] | undefined;
  workPermission?: (typeof WORK_PERMISSION)[number] | undefined;
  postcode?: string | undefined;
}
