import { defineCliConfig } from 'sanity/cli';
import { environment } from './environment.ts';

export default defineCliConfig({
  api: { projectId: environment.projectId, dataset: environment.contentDataset },
  // The versions in the lockfile are the versions that run.
  deployment: { autoUpdates: false },
});
