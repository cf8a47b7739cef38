/**
 * Makes the program another city's: `npm run city`, or `npm run city -- --answers FILE [--again]`. Asks what differs from city
 * to city and writes settings, theme and starter texts, which `npm start` and `npm run content:load` take from there.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { helpIfAsked } from '../content/commandLine/helpIfAsked.ts';
import { dayOf } from '../program/clock/zone.ts';
import { type Given, WrongAnswers } from './answers.ts';
import { askAll } from './ask.ts';
import { cityFiles } from './cityFiles.ts';
import { readAnswers } from './readAnswers.ts';
import { CityIsThere, writeCity } from './writeCity.ts';

/** A file of answers: each a text, or a list of texts. */
const fileSchema = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string()).transform((all) => all.join('\n'))]),
);

function answersIn(file: string): Given {
  let said: unknown;
  try {
    said = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WrongAnswers([
      { question: file, message: error instanceof Error ? error.message : String(error) },
    ]);
  }
  const read = fileSchema.safeParse(said);
  if (read.success) return read.data;
  throw new WrongAnswers(
    read.error.issues.map(({ path }) => ({
      question: String(path[0] ?? file),
      message: 'is neither a text nor a list of texts',
    })),
  );
}

const USAGE = `npm run city                      asks for all that a city has to say, and writes it
npm run city -- --answers FILE    takes the answers from a file
  --again                         over a city that was made before`;

async function makeCity() {
  helpIfAsked(USAGE);
  const { values } = parseArgs({
    options: { answers: { type: 'string' }, again: { type: 'boolean', default: false } },
  });
  // A logo is named from where the file of answers lies.
  const base = values.answers ? dirname(values.answers) : '.';
  const readFile = (path: string) => readFileSync(resolve(base, path), 'utf8');
  const given = values.answers ? answersIn(values.answers) : await askAll(readFile);
  const answers = readAnswers(given, readFile);
  const today = dayOf(new Date(), answers.timeZone);
  const written = writeCity('.', cityFiles(answers, today), values.again);
  const { country, region, timeZone } = answers;
  console.log(
    [
      `${answers.programName} in ${answers.city} is written:`,
      ...written.map((file) => `  ${file}`),
      'See it: npm start -- --fresh --empty',
      'Where the Studio is built for the public, tell it what a schema cannot read from the settings:',
      `  SANITY_STUDIO_COUNTRY=${country}`,
      ...(region.code ? [`  SANITY_STUDIO_PROVINCE=${region.code}`] : []),
      `  SANITY_STUDIO_TIME_ZONE=${timeZone}`,
    ].join('\n'),
  );
}

try {
  await makeCity();
} catch (error) {
  if (!(error instanceof WrongAnswers || error instanceof CityIsThere)) throw error;
  console.error(`Nothing was written.\n${error.message}`);
  process.exitCode = 1;
}
