import { EarthGlobeIcon } from '@sanity/icons/EarthGlobe';
import { UsersIcon } from '@sanity/icons/Users';
import { visionTool } from '@sanity/vision';
import type { WorkspaceOptions } from 'sanity';
import { structureTool } from 'sanity/structure';
import { contentActions, contentBadges, contentNews } from './documents/contentActions.ts';
import { OneVersionLayout } from './documents/OneVersionLayout.tsx';
import { programActions } from './documents/programActions.ts';
import { recordTemplates } from './documents/records.ts';
import { singletonTemplates } from './documents/singletons.ts';
import type { StudioEnvironment } from './environment.ts';
import { lakeHost } from './lakeHost.ts';
import { lettersTool } from './letters/lettersTool.ts';
import { matchingTool } from './matching/matchingTool.ts';
import { overviewTool } from './overview/overviewTool.ts';
import { contentInspectors } from './plainLanguage/inspector.ts';
import { previewTools } from './preview/preview.ts';
import { previewForm } from './preview/previewForm.ts';
import { contentTypes } from './schemaTypes/contentTypes.ts';
import { programTypes } from './schemaTypes/programTypes.ts';
import { contentStructure, contentViews } from './structure/contentStructure.ts';
import { programStructure } from './structure/programStructure.ts';
import { recordViews } from './structure/recordViews.ts';
import { switchedOff, switchedOffInDocuments } from './switchedOff.ts';
import { translations } from './translations/plugin.ts';
import { emptyLists } from './words/emptyLists.ts';
import { privateRecords } from './words/privateRecords.ts';

/** The Studio's two rooms: what everyone may read, and what only staff may. */
export function workspaces({
  projectId,
  contentDataset,
  programDataset,
  apiHost,
  previewUrl,
  vision,
}: StudioEnvironment) {
  const shared = { projectId, ...lakeHost(apiHost), ...switchedOff, i18n: { bundles: [emptyLists] } };
  const queryTools = vision ? [visionTool()] : [];
  const content: WorkspaceOptions = {
    ...shared,
    name: 'content',
    title: 'Content',
    subtitle: 'What visitors read',
    icon: EarthGlobeIcon,
    basePath: '/content',
    dataset: contentDataset,
    plugins: [
      structureTool({ title: 'Content', structure: contentStructure, defaultDocumentNode: contentViews }),
      ...previewTools(previewUrl),
      translations,
      ...queryTools,
    ],
    form: previewForm(previewUrl),
    schema: { types: contentTypes, templates: singletonTemplates },
    document: {
      ...switchedOffInDocuments,
      newDocumentOptions: contentNews,
      badges: contentBadges,
      actions: contentActions,
      inspectors: contentInspectors,
    },
  };
  const program: WorkspaceOptions = {
    ...shared,
    name: 'program',
    title: 'Program',
    subtitle: 'People and letters, private',
    icon: UsersIcon,
    basePath: '/program',
    dataset: programDataset,
    plugins: [
      structureTool({ title: 'Program', structure: programStructure, defaultDocumentNode: recordViews }),
      matchingTool(),
      overviewTool(),
      lettersTool(),
      ...queryTools,
    ],
    i18n: { bundles: [emptyLists, privateRecords] },
    studio: { components: { layout: OneVersionLayout } },
    schema: { types: programTypes, templates: recordTemplates },
    document: {
      ...switchedOffInDocuments,
      badges: () => [],
      actions: programActions,
    },
  };
  return { content, program };
}
