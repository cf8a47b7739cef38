import { AddUserIcon } from '@sanity/icons/AddUser';
import { definePlugin } from 'sanity';
import { route } from 'sanity/router';
import { AddTool } from './AddTool.tsx';
import { ADD_INTENT } from './addIntent.ts';

/** The tool in which staff enter somebody who did not fill in a form: from paper, or by telephone. */
export const addTool = definePlugin({
  name: 'add',
  tools: [
    {
      name: 'add',
      title: 'Add',
      icon: AddUserIcon,
      component: AddTool,
      router: route.create('/:type'),
      canHandleIntent: (intent: string) => intent === ADD_INTENT,
      getIntentState: (_intent: string, params: Record<string, unknown>) => ({ type: params.type }),
    },
  ],
});
