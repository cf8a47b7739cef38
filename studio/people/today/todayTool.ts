import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { definePlugin } from 'sanity';
import { TodayTool } from './TodayTool.tsx';

/** The tool in which a day begins: what waits for whom of the staff, and since when. */
export const todayTool = definePlugin({
  name: 'today',
  tools: [{ name: 'today', title: 'Today', icon: CheckmarkCircleIcon, component: TodayTool }],
});
