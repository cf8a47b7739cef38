import { NO_CHOICES } from '../../../forms/import/choices.ts';
import { EXISTING, existingSchema } from '../../../forms/import/existing.ts';
import { importedSheet } from '../../../forms/import/importedSheet.ts';
import { countsOf, type ImportPlan } from '../../../forms/import/importPlan.ts';
import { planImport } from '../../../forms/import/planImport.ts';
import { readSpreadsheet } from '../../../packages/spreadsheet/src/index.ts';
import { SETTINGS_ID, settingsSchema } from '../../../program/content/settings.ts';
import { contentKey } from '../../../program/import/contentKey.ts';
import { importId } from '../../../program/import/importDocument.ts';
import { readImport } from '../../../program/import/importLake.ts';
import { writeImport } from '../../../program/import/writeImport.ts';
import { COUNTRY } from '../../shared/clients/environment.ts';
import { FRESH, type ImportSession, type ImportStore } from './ImportStore.ts';
import { importLake } from './importLake.ts';
import { importProblem } from './importProblems.ts';

/** Reads a file, what is there already, and what an earlier import of the same file left. */
export async function chooseFile(store: ImportStore, file: Blob): Promise<void> {
  store.set({ ...FRESH, stage: 'reading', changes: store.current().changes });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await readSpreadsheet(bytes);
    const lake = importLake(store.program);
    const key = await contentKey(bytes);
    const [answer, settings, before] = await Promise.all([
      lake.fetch(EXISTING),
      store.content.getDocument(SETTINGS_ID),
      readImport(lake, importId(key)),
    ]);
    const asked = settingsSchema.safeParse(settings).data;
    const { rules, own, fieldsOfWork } = asked
      ? { rules: asked, own: asked.ownQuestions, fieldsOfWork: asked.fieldsOfWork }
      : FRESH;
    const sheets = read.map((sheet) => importedSheet(sheet, undefined, own));
    const existing = existingSchema.parse(answer);
    store.set({
      ...{ stage: 'deciding', file: { bytes, key, before }, sheets, existing },
      ...{ rules, own, fieldsOfWork },
    });
  } catch (error) {
    store.set({ stage: 'choosing', problem: importProblem(error) });
  }
}

/** Takes the same file once more as a file of its own, although it came in before. */
export async function takeAgain(store: ImportStore): Promise<void> {
  const { file } = store.current();
  if (!file) return;
  const lake = importLake(store.program);
  for (let again = 1; ; again += 1) {
    const key = await contentKey(file.bytes, again);
    const before = await readImport(lake, importId(key));
    if (before && before.state !== 'writing') continue;
    store.set({ file: { ...file, key, before } });
    return;
  }
}

/** What a plan is made of. */
export type Planned = Pick<
  ImportSession,
  'file' | 'sheets' | 'existing' | 'rules' | 'own' | 'fieldsOfWork' | 'choices'
>;

/** What would be written, as staff have decided until now. */
export function planOf(
  { file, sheets, existing, rules, own, fieldsOfWork, choices }: Planned,
  by: string,
  at: Date,
): ImportPlan {
  const entered = {
    source: 'spreadsheet' as const,
    by,
    at: at.toISOString(),
    import: importId(file?.key ?? ''),
  };
  const written = new Set((file?.before?.batches ?? []).flatMap(({ ids }) => ids));
  return planImport(
    sheets,
    existing,
    { entered, rules, own, fieldsOfWork, country: COUNTRY, choices },
    written,
  );
}

/** Writes the import, from the start or from where it was cut off. What went wrong is said, and the same button goes on. */
export async function write(store: ImportStore, by: string): Promise<void> {
  const { file } = store.current();
  if (!file) return;
  const now = new Date();
  const plan = planOf(store.current(), by, now);
  const counts = countsOf(plan);
  store.set({ stage: 'writing', problem: '', progress: { done: 0, of: Math.max(1, plan.documents.length) } });
  const lake = importLake(store.program);
  try {
    const meanwhile = await writeImport(
      lake,
      file.key,
      { ...plan, counts },
      { by, now, progress: (done, of) => store.set({ progress: { done, of: Math.max(1, of) } }) },
    );
    const result = { id: importId(file.key), counts, meanwhile: meanwhile.length };
    store.set({ stage: 'done', result, changes: store.current().changes + 1 });
  } catch (error) {
    // What is written is known: pressed again, it goes on from there.
    const before = await readImport(lake, importId(file.key)).catch(() => file.before);
    store.set({ stage: 'deciding', problem: importProblem(error), file: { ...file, before } });
  }
}

/** Puts the file away and begins anew. */
export function startOver(store: ImportStore): void {
  store.set({ ...FRESH, choices: NO_CHOICES, changes: store.current().changes });
}
