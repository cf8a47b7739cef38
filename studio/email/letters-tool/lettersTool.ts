import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { definePlugin } from 'sanity';
import { LettersTool } from './LettersTool.tsx';

/** The tool in which staff see every letter that the program writes, in every language, with example people. */
export const lettersTool = definePlugin({
  name: 'letters',
  tools: [{ name: 'letters', title: 'Emails', icon: EnvelopeIcon, component: LettersTool }],
});
