import { createServer } from 'node:http';
import { createClient } from '@sanity/client';
import { type CurrentUser, createWorkspaceFromConfig, type Workspace } from 'sanity';
import { readEnvironment } from './environment.ts';
import { workspaces } from './workspaces.ts';

const currentUser: CurrentUser = {
  id: 'staff',
  name: 'Staff',
  email: 'staff@example.org',
  role: '',
  roles: [{ name: 'administrator', title: 'Administrator' }],
};

/** The workspaces as the Studio resolves them, over a lake that says yes to every question. For tests. */
export async function resolveWorkspaces(): Promise<{
  content: Workspace;
  program: Workspace;
  close: () => Promise<unknown>;
}> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"result":true}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const apiHost = `http://127.0.0.1:${address.port}`;
  const environment = readEnvironment({ projectId: 'test', apiHost });
  const { content, program } = workspaces(environment);
  const withUser = (workspace: typeof content) => ({
    ...workspace,
    currentUser,
    getClient: ({ apiVersion }: { apiVersion: string }) =>
      createClient({
        projectId: environment.projectId,
        dataset: workspace.dataset,
        apiHost,
        useProjectHostname: false,
        useCdn: false,
        apiVersion,
      }),
  });
  return {
    content: await createWorkspaceFromConfig(withUser(content)),
    program: await createWorkspaceFromConfig(withUser(program)),
    close: () => new Promise((closed) => server.close(closed)),
  };
}
