export type { ContentLakeOptions } from './options.ts';
export { type RunningLake, startContentLake } from './server.ts';
