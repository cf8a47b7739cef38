import { speakerNotes } from './speakerNotes.ts';

export const types = [speakerNotes];
