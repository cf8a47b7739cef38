import { SplitHorizontalIcon } from '@sanity/icons/SplitHorizontal';
import { definePlugin } from 'sanity';
import { TrialsTool } from './TrialsTool.tsx';

/** The tool in which staff read what a comparison of pages says, and print it. */
export const trialsTool = definePlugin({
  name: 'trials',
  tools: [{ name: 'trials', title: 'Trials', icon: SplitHorizontalIcon, component: TrialsTool }],
});
