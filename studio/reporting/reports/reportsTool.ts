import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { definePlugin } from 'sanity';
import { ReportsTool } from './ReportsTool.tsx';

/** The tool in which staff count a period, print it for a funder, save a report, and take everything along. */
export const reportsTool = definePlugin({
  name: 'reports',
  tools: [{ name: 'reports', title: 'Reports', icon: DocumentTextIcon, component: ReportsTool }],
});
