import { defineCliConfig } from 'sanity/cli';
import { readEnvironment } from './shared/clients/environment.ts';

const { projectId, contentDataset } = readEnvironment();

export default defineCliConfig({
  api: { projectId, dataset: contentDataset },
  // The versions in the lockfile are the versions that run.
  deployment: { autoUpdates: false },
});
