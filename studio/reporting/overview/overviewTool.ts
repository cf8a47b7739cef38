import { BarChartIcon } from '@sanity/icons/BarChart';
import { definePlugin } from 'sanity';
import { OverviewTool } from './OverviewTool.tsx';

/** The tool in which staff see how the program goes: how far people come, who is silent, what came of it. */
export const overviewTool = definePlugin({
  name: 'overview',
  tools: [{ name: 'overview', title: 'Overview', icon: BarChartIcon, component: OverviewTool }],
});
