import { globSync, readFileSync } from 'node:fs';
import { en } from '../en/index.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, LOCALES } from '../locales.ts';
import { findingsOf } from './findings.ts';
import { textsIn } from './texts.ts';
import { unusedMessages } from './unused.ts';

/** `npm run locales`: what each language lacks. Ends with code 1 where a page would break. */
const HEADINGS = {
  missing: 'missing, said in English',
  unknown: 'of no English message',
  unreadable: 'not ICU MessageFormat',
  otherNames: 'with other names in braces',
  missingForms: 'lacking a plural form of the language',
  long: 'long for their place',
};
const KINDS = ['missing', 'unknown', 'unreadable', 'otherNames', 'missingForms', 'long'] as const;
const BREAKING = ['unreadable', 'missingForms'] as const;

const { language: _, ...english } = en;
const print = (heading: string, paths: readonly string[]) => {
  console.log(`  ${String(paths.length).padStart(4)} ${heading}`);
  for (const path of paths) console.log(`         ${path}`);
};

let broken = false;
for (const code of LANGUAGES) {
  const { language, ...messages } = LOCALES[code];
  const found = findingsOf(english, messages, language.intl);
  console.log(`\n${code}  ${language.ownName}, ${textsIn(messages).length} messages`);
  if (!language.nativeReader && code !== DEFAULT_LANGUAGE)
    console.log('       no native reader has checked it');
  for (const kind of KINDS) print(HEADINGS[kind], found[kind]);
  broken ||= BREAKING.some((kind) => found[kind].length > 0);
}

const files = globSync('{program,forms,emails,site,studio,netlify}/**/*.{ts,tsx,astro}', {
  exclude: (path) => /node_modules|\.netlify|dist/.test(path),
});
console.log(`\n${DEFAULT_LANGUAGE}  English alone`);
print(
  'that no source names',
  unusedMessages(english, files.map((file) => readFileSync(file, 'utf8')).join('\n')),
);
process.exitCode = broken ? 1 : 0;
