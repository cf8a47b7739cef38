import { defineConfig } from 'sanity';
import { readEnvironment } from './shared/clients/environment.ts';
import { workspaces } from './workspaces.ts';

const { content, program, numbers } = workspaces(readEnvironment());

export default defineConfig([content, program, numbers]);
