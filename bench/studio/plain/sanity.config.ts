import { defineConfig } from 'sanity';
import { structureTool } from 'sanity/structure';
import { contentTypes } from '../../../studio/content/schema/contentTypes.ts';
import { programTypes } from '../../../studio/schema/programTypes.ts';
import { readEnvironment } from '../../../studio/shared/clients/environment.ts';
import { lakeHost } from '../../../studio/shared/clients/lakeHost.ts';
import { switchedOff } from '../../../studio/switchedOff.ts';

const { projectId, contentDataset, programDataset, apiHost } = readEnvironment();
const shared = { projectId, ...lakeHost(apiHost), ...switchedOff, plugins: [structureTool()] };

/** Our documents and our schemas in the Studio as it comes: its own lists and forms, and nothing of our desk. */
export default defineConfig([
  {
    ...shared,
    name: 'content',
    basePath: '/content',
    dataset: contentDataset,
    schema: { types: contentTypes },
  },
  {
    ...shared,
    name: 'program',
    basePath: '/program',
    dataset: programDataset,
    schema: { types: programTypes },
  },
]);
