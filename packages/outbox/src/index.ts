export type { OutboxOptions } from './options.ts';
export { type RunningOutbox, startOutbox } from './server.ts';
