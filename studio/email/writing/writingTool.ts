import { EditIcon } from '@sanity/icons/Edit';
import { definePlugin } from 'sanity';
import { route } from 'sanity/router';
import { keyOf } from '../../../program/references.ts';
import { WritingTool } from './WritingTool.tsx';

/** The tool in which staff write to one person or to many. The address says which message is open. */
export const writingTool = definePlugin({
  name: 'write',
  tools: [
    {
      name: 'write',
      title: 'Write',
      icon: EditIcon,
      component: WritingTool,
      router: route.create('/:message'),
      canHandleIntent: (intent: string, { type }: Record<string, unknown>) =>
        intent === 'edit' && type === 'message',
      getIntentState: (_intent: string, { id }: Record<string, unknown>) => ({ message: keyOf(String(id)) }),
    },
  ],
});
