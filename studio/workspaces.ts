import { BarChartIcon } from '@sanity/icons/BarChart';
import { EarthGlobeIcon } from '@sanity/icons/EarthGlobe';
import { UsersIcon } from '@sanity/icons/Users';
import { visionTool } from '@sanity/vision';
import type { WorkspaceOptions } from 'sanity';
import { structureTool } from 'sanity/structure';
import { contentActions, contentBadges, contentNews } from './content/contentActions.ts';
import { contentStructure, contentViews } from './content/contentStructure.ts';
import { contentInspectors } from './content/plain-language/inspector.ts';
import { previewTools } from './content/preview/preview.ts';
import { previewForm } from './content/preview/previewForm.ts';
import { contentTypes } from './content/schema/contentTypes.ts';
import { singletonTemplates } from './content/singletons.ts';
import { translations } from './content/translations/plugin.ts';
import { lettersTool } from './email/letters-tool/lettersTool.ts';
import { writingTool } from './email/writing/writingTool.ts';
import { importTool } from './import/importTool.ts';
import { matchingTool } from './matches/matching-tool/matchingTool.ts';
import { addTool } from './people/add/addTool.ts';
import { withErasure } from './people/erasure/eraseActions.tsx';
import { listsTool } from './people/lists/listsTool.ts';
import { todayTool } from './people/today/todayTool.ts';
import { overviewTool } from './reporting/overview/overviewTool.ts';
import { reportsTool } from './reporting/reports/reportsTool.ts';
import { trialsTool } from './reporting/trials/trialsTool.ts';
import { programTypes } from './schema/programTypes.ts';
import type { StudioEnvironment } from './shared/clients/environment.ts';
import { lakeHost } from './shared/clients/lakeHost.ts';
import { emptyLists } from './shared/labels/emptyLists.ts';
import { privateRecords } from './shared/labels/privateRecords.ts';
import { NamedFieldsLayout } from './shared/own-questions/NamedFieldsLayout.tsx';
import { DemonstrationNavbar } from './shared/records/DemonstrationNavbar.tsx';
import { OneVersionLayout } from './shared/records/OneVersionLayout.tsx';
import { recordTemplates } from './shared/records/records.ts';
import { hiddenIn } from './shared/roles/roles.ts';
import { programActions } from './structure/programActions.ts';
import { programStructure } from './structure/programStructure.ts';
import { recordViews } from './structure/recordViews.ts';
import { switchedOff, switchedOffInDocuments } from './switchedOff.ts';

/** The Studio's rooms: what everyone may read, what only coordinators work with, and numbers without people. */
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
    hidden: hiddenIn('content'),
    plugins: [
      structureTool({ title: 'Content', structure: contentStructure, defaultDocumentNode: contentViews }),
      ...previewTools(previewUrl),
      translations,
      ...queryTools,
    ],
    form: previewForm(previewUrl),
    studio: { components: { layout: NamedFieldsLayout } },
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
    subtitle: 'People and emails, private',
    icon: UsersIcon,
    basePath: '/program',
    dataset: programDataset,
    hidden: hiddenIn('program'),
    plugins: [
      // The first is where signing in leads to.
      todayTool(),
      listsTool(),
      structureTool({ title: 'Program', structure: programStructure, defaultDocumentNode: recordViews }),
      matchingTool(),
      overviewTool(),
      reportsTool(),
      trialsTool(),
      writingTool(),
      lettersTool(),
      addTool(),
      importTool(),
      ...queryTools,
    ],
    i18n: { bundles: [emptyLists, privateRecords] },
    studio: { components: { layout: OneVersionLayout, navbar: DemonstrationNavbar } },
    schema: { types: programTypes, templates: recordTemplates },
    document: {
      ...switchedOffInDocuments,
      badges: () => [],
      actions: (actions, context) => withErasure(programActions(actions, context), context),
    },
  };
  // No type of document: search finds nobody, and no address leads to a record.
  const numbers: WorkspaceOptions = {
    ...shared,
    name: 'numbers',
    title: 'Numbers',
    subtitle: 'What the program did',
    icon: BarChartIcon,
    basePath: '/numbers',
    dataset: programDataset,
    hidden: hiddenIn('numbers'),
    plugins: [reportsTool()],
    studio: { components: { layout: OneVersionLayout, navbar: DemonstrationNavbar } },
    schema: { types: [] },
    document: switchedOffInDocuments,
  };
  return { content, program, numbers };
}
