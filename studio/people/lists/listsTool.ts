import { ThListIcon } from '@sanity/icons/ThList';
import { definePlugin } from 'sanity';
import { ListsTool } from './ListsTool.tsx';

/** The tool with everybody and everything as tables, for what is done with many. */
export const listsTool = definePlugin({
  name: 'lists',
  tools: [{ name: 'lists', title: 'Lists', icon: ThListIcon, component: ListsTool }],
});
