import { createClient } from '@sanity/client';
import { type CurrentUser, createWorkspaceFromConfig, type Workspace, type WorkspaceOptions } from 'sanity';
import { workspaces } from './workspaces.ts';

const currentUser: CurrentUser = {
  id: 'staff',
  name: 'Staff',
  email: 'staff@example.org',
  role: '',
  roles: [{ name: 'administrator', title: 'Administrator' }],
};

/** The workspaces as the Studio resolves them, over a lake that says yes to every question and holds no event. For tests. */
export async function resolveWorkspaces(): Promise<{ content: Workspace; program: Workspace }> {
  const { content, program } = workspaces({
    projectId: 'test',
    contentDataset: 'production',
    programDataset: 'program',
  });
  return { content: await resolved(content), program: await resolved(program) };
}

function resolved(workspace: WorkspaceOptions): Promise<Workspace> {
  return createWorkspaceFromConfig({
    ...workspace,
    currentUser,
    getClient: ({ apiVersion }) =>
      createClient({
        projectId: workspace.projectId,
        dataset: workspace.dataset,
        useCdn: false,
        apiVersion,
        resolveFetch: () => async (input) =>
          Response.json({ result: String(input).includes('%22events%22') ? { events: [] } : true }),
      }),
  });
}
