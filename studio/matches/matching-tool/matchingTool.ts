import { SparklesIcon } from '@sanity/icons/Sparkles';
import { definePlugin } from 'sanity';
import { MatchingTool } from './MatchingTool.tsx';

/** The tool in which staff let the machine propose for everyone who is ready, and decide. */
export const matchingTool = definePlugin({
  name: 'matching',
  tools: [{ name: 'matching', title: 'Matching', icon: SparklesIcon, component: MatchingTool }],
});
