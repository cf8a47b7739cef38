import type { WorkspaceOptions } from 'sanity';

/** Parts of the Studio that a small team does not use, or that need a paid plan: fewer buttons, fewer questions. */
export const switchedOff = {
  releases: { enabled: false },
  tasks: { enabled: false },
  scheduledPublishing: { enabled: false },
  scheduledDrafts: { enabled: false },
  apps: { canvas: { enabled: false } },
  mediaLibrary: { enabled: false },
  announcements: { enabled: false },
} satisfies Partial<WorkspaceOptions>;

/** The same for the document pane. */
export const switchedOffInDocuments = {
  comments: { enabled: false },
  askToEdit: { enabled: false },
} satisfies WorkspaceOptions['document'];
