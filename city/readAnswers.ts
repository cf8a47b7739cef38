import { DEFAULT_COUNTRY, packOf } from '../countries/countries.ts';
import { type Answers, type Given, type Mistake, Refused, WrongAnswers } from './answers.ts';
import { accentColor, logo, mainColor } from './face.ts';
import { ASKED } from './questions.ts';
import * as read from './readers.ts';

/** How the file of a logo is read; throws where it cannot. */
export type ReadFile = (path: string) => string;

function readLogo(path: string, readFile: ReadFile): string {
  let svg: string;
  try {
    svg = readFile(path);
  } catch {
    throw new Refused(`the file ${path} cannot be read`);
  }
  return logo(svg);
}

/** Names that a file of answers has and the wizard does not know. */
const unknownTo = (given: Given): Mistake[] =>
  Object.keys(given)
    .filter((name) => !ASKED.some((asked) => asked.name === name))
    .map((question) => ({
      question,
      message: `is no question. These are: ${ASKED.map(({ name }) => name).join(', ')}`,
    }));

/** The answers with what is usual in the place of what was not said. */
function withUsual(given: Given): Given {
  const full: Record<string, string> = { ...given };
  for (const { name, usual } of ASKED) if (!full[name]?.trim()) full[name] = usual?.(full) ?? '';
  return full;
}

/** Reads all answers. Throws a WrongAnswers that names each question whose answer cannot be taken. */
export function readAnswers(given: Given, readFile: ReadFile): Answers {
  const full = withUsual(given);
  const mistakes: Mistake[] = unknownTo(given);
  /** An answer, or what stands in for it until all mistakes are known. */
  function answer<Value>(question: string, reader: (typed: string) => Value, otherwise: Value): Value {
    try {
      return reader(full[question] ?? '');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      mistakes.push({ question, message: error.message });
      return otherwise;
    }
  }
  const isGiven = (question: string) => (full[question] ?? '').trim() !== '';
  const optional = (question: string, reader: (typed: string) => string) =>
    isGiven(question) ? answer<string | null>(question, reader, null) : null;

  const country = answer('country', read.country, DEFAULT_COUNTRY);
  const isCountryKnown = mistakes.every(({ question }) => question !== 'country');
  /** What hangs on the country is asked only once it is known. */
  const inCountry = <Value>(question: string, reader: (typed: string) => Value, otherwise: Value) =>
    isCountryKnown ? answer(question, reader, otherwise) : otherwise;
  const region = inCountry('region', (typed) => read.region(typed, packOf(country)), { code: '', name: '' });
  const isRegionKnown = () =>
    mistakes.every(({ question }) => question !== 'country' && question !== 'region');
  const main = optional('mainColor', mainColor);
  const answers: Answers = {
    programName: answer('programName', read.line, ''),
    city: answer('city', read.line, ''),
    country,
    region,
    postcodes: inCountry('postcodes', (typed) => read.postcodes(typed, country, region), []),
    regionDescription: answer('regionDescription', read.line, ''),
    // What is usual hangs on the region: a zone that was not said is no mistake of its own.
    timeZone: isRegionKnown() || isGiven('timeZone') ? answer('timeZone', read.timeZone, '') : '',
    languages: answer('languages', read.languages, []),
    fields: answer('fields', read.fields, []),
    host: answer('host', read.line, ''),
    people: answer('people', read.lines, []),
    phone: inCountry('phone', (typed) => read.phone(typed, country), ''),
    email: answer('email', read.email, ''),
    address: isGiven('address') ? (full.address ?? '').trim() : undefined,
    hours: answer('hours', read.hours, { from: 'monday', to: 'friday', opensAt: '', closesAt: '' }),
    main,
    accent: optional('accentColor', (typed) => accentColor(typed, main)),
    logo: optional('logo', (path) => readLogo(path.trim(), readFile)),
  };
  const order = ASKED.map(({ name }) => name);
  if (mistakes.length > 0)
    throw new WrongAnswers(
      mistakes.toSorted((one, other) => order.indexOf(one.question) - order.indexOf(other.question)),
    );
  return answers;
}
