import type { SanityClient } from '@sanity/client';
import { type ImportChoices, NO_CHOICES } from '../../../forms/import/choices.ts';
import type { Existing } from '../../../forms/import/existing.ts';
import type { ImportedSheet } from '../../../forms/import/importedSheet.ts';
import type { EligibilityRules } from '../../../program/eligibility.ts';
import type { FieldsOfWork } from '../../../program/fieldsOfWork.ts';
import type { ImportCounts, ImportDocument } from '../../../program/import/importDocument.ts';
import type { OwnQuestion } from '../../../program/ownQuestions/ownQuestion.ts';

/** A file that was chosen, and what an earlier import of the same file left. */
export interface ChosenFile {
  bytes: Uint8Array<ArrayBuffer>;
  key: string;
  before: ImportDocument | undefined;
}

/** What is known of the import that staff work at. */
export interface ImportSession {
  stage: 'choosing' | 'reading' | 'deciding' | 'writing' | 'done';
  problem: string;
  file?: ChosenFile;
  sheets: readonly ImportedSheet[];
  existing: Existing;
  rules: EligibilityRules;
  /** The city's own questions, which columns may answer. */
  own: readonly OwnQuestion[];
  /** The fields of work as the city has set them; nothing where the settings could not be read. */
  fieldsOfWork: FieldsOfWork | undefined;
  choices: ImportChoices;
  progress: { done: number; of: number };
  /** What came in, by what was written. */
  result?: { id: string; counts: ImportCounts; meanwhile: number };
  /** Counts up whenever the list of imports is to be read again. */
  changes: number;
}

export const FRESH: ImportSession = {
  stage: 'choosing',
  problem: '',
  sheets: [],
  existing: { people: [], matches: [], partners: [] },
  rules: { regionPostcodes: [] },
  own: [],
  fieldsOfWork: undefined,
  choices: NO_CHOICES,
  progress: { done: 0, of: 1 },
  changes: 0,
};

/** Lives beside the page, so that an import goes on, and nothing is lost, while staff look at a record and come back. */
export class ImportStore {
  /** Replaced when the Studio makes new ones. */
  program: SanityClient;
  content: SanityClient;
  readonly #readers = new Set<() => void>();
  #session = FRESH;

  constructor(program: SanityClient, content: SanityClient) {
    this.program = program;
    this.content = content;
  }

  readonly current = (): ImportSession => this.#session;

  readonly subscribe = (changed: () => void) => {
    this.#readers.add(changed);
    return () => {
      this.#readers.delete(changed);
    };
  };

  set(change: Partial<ImportSession>): void {
    this.#session = { ...this.#session, ...change };
    for (const changed of this.#readers) changed();
  }

  choose(change: Partial<ImportChoices>): void {
    this.set({ choices: { ...this.#session.choices, ...change } });
  }
}
