import type { SanityClient } from '@sanity/client';
import type { Schema, SourceClientOptions } from 'sanity';
import { API_VERSION } from '../../shared/clients/apiVersion.ts';
import { directClient } from '../../shared/clients/directClient.ts';
import { readEnvironment } from '../../shared/clients/environment.ts';
import { assertOnline, problemInWords } from '../../shared/decisions/problems.ts';
import { tellStaff } from '../../shared/notices/notices.ts';
import { readOwnSettings } from '../../shared/own-questions/useOwnSettings.ts';
import type { WorkList } from '../../shared/work-lists/workLists.ts';
import { listQuery, listTable } from './listTable.ts';
import { saveCsv } from './saveCsv.ts';

interface Workspace {
  schema: Schema;
  getClient: (options: SourceClientOptions) => SanityClient;
}

/** Reads a list whole and hands it to the browser as a CSV file. Throws what the Content Lake's client throws. */
export async function downloadList({ schema, getClient }: Workspace, list: WorkList): Promise<void> {
  assertOnline();
  const client = directClient(getClient({ apiVersion: API_VERSION }));
  const isOfPeople = list.type === 'participant' || list.type === 'connector';
  const content = client.withConfig({ dataset: readEnvironment().contentDataset });
  const own = isOfPeople ? await readOwnSettings(content) : undefined;
  const documents = await client.fetch(listQuery(list, own), {}, { perspective: 'raw', tag: 'export' });
  saveCsv(listTable(list, schema, documents, own));
}

/** The same for a menu of the Studio; says in words when that did not work. */
export async function exportList(workspace: Workspace, list: WorkList): Promise<void> {
  try {
    await downloadList(workspace, list);
  } catch (error) {
    // A menu of the Studio has no place of its own to say so.
    tellStaff({ title: 'The list was not exported', description: problemInWords(error) });
  }
}
