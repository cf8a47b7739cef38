import { defineCliConfig } from 'sanity/cli';
import { readEnvironment } from '../../../studio/shared/clients/environment.ts';

const { projectId, contentDataset } = readEnvironment();

export default defineCliConfig({
  api: { projectId, dataset: contentDataset },
  deployment: { autoUpdates: false },
});
