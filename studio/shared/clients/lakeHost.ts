import { createClient } from '@sanity/client';
import type { WorkspaceOptions } from 'sanity';

/**
 * What a workspace needs to talk to a Content Lake at `apiHost` instead of Sanity's own host; nothing when there
 * is none. `apiHost` alone would put the project's id before the host name, which an address with a port or a
 * path cannot have, so the clients are made without it.
 */
export function lakeHost(
  apiHost: string | undefined,
): Pick<WorkspaceOptions, 'apiHost' | 'unstable_clientFactory'> {
  if (!apiHost) return {};
  return {
    apiHost,
    unstable_clientFactory: (options) => createClient({ ...options, apiHost, useProjectHostname: false }),
  };
}
