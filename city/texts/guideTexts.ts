/** What is filled into the texts of an empty guide: the place, and the words of its country. */
export interface Place {
  field: string;
  /** The state, province or other part of the country. */
  place: string;
  /** As “outside Canada”. */
  outside: string;
  jobCenter: string;
  adviser: string;
  /** A link to where it is looked up who decides, as a line of text has it. */
  finder: string;
  crisis: string;
}

/** A step, and what each of its facts is called, by the key of the fact. */
interface StepTexts {
  title: string;
  body: string;
  facts: Readonly<Record<string, string>>;
}

/** What an empty guide says in one language. */
export interface GuideTexts {
  office: string;
  toBeFound: string;
  title: (of: Place) => string;
  summary: (of: Place) => string;
  firstSteps: (of: Place) => string[];
  forWhom: (of: Place) => string[];
  firstAdvice: string;
  steps: Readonly<Record<'office' | 'studies' | 'language' | 'exam' | 'license', StepTexts>>;
  timeAndCost: string;
  scams: (of: Place) => string[];
  startingAgain: (of: Place) => string[];
  tips: string[];
}
