import { isDraftId } from '../store/document.ts';

/** What somebody with a role may do, as Sanity documents it. Every role reads every dataset; none is of one dataset alone. */
export interface Role {
  title: string;
  description: string;
  /** Which documents they may change. */
  writes: 'all' | 'drafts' | 'none';
  /** Whether they may change the project: datasets, webhooks, origins, tokens. */
  manages: boolean;
}

/**
 * Sanity's default roles (https://www.sanity.io/docs/content-lake/roles, read on 2026-11-29). Administrator and Viewer
 * are in every plan; Developer, Editor and Contributor in Growth and Enterprise; roles of one's own in Enterprise alone,
 * and not here. The page says that an Editor has limited access to the settings of a project, and not which: here they
 * have none. It does not say whether a Contributor may upload: here they may not, so that nothing relies on it.
 */
export const ROLES: Readonly<Record<string, Role>> = {
  administrator: {
    title: 'Administrator',
    description: 'Read and write access to all datasets, with full access to all project settings.',
    ...{ writes: 'all', manages: true },
  },
  developer: {
    title: 'Developer',
    description: 'Read and write access to all datasets, with access to project settings for developers.',
    ...{ writes: 'all', manages: true },
  },
  editor: {
    title: 'Editor',
    description: 'Read and write access to all datasets, with limited access to project settings.',
    ...{ writes: 'all', manages: false },
  },
  contributor: {
    title: 'Contributor',
    description: 'Read and write access to draft content within all datasets.',
    ...{ writes: 'drafts', manages: false },
  },
  viewer: {
    title: 'Viewer',
    description: 'Read-only access to all datasets.',
    ...{ writes: 'none', manages: false },
  },
};

const NOTHING: Role = { title: '', description: '', writes: 'none', manages: false };

/** What a role may do. Of a name that is none of Sanity's nothing is known, so it may only read. */
export const roleNamed = (name: string): Role => ROLES[name] ?? NOTHING;

/** What the Studio asks before it offers to change something. */
export function aclOf({ writes, manages }: Role): { filter: string; permissions: string[] }[] {
  const everything = '_id in path("**")';
  if (writes === 'all')
    return [
      {
        filter: everything,
        permissions: ['read', 'update', 'create', 'history', 'editHistory', ...(manages ? ['manage'] : [])],
      },
    ];
  const reading = { filter: everything, permissions: ['read', 'history'] };
  if (writes === 'none') return [reading];
  return [
    reading,
    {
      filter: '_id in path("drafts.**") || _id in path("versions.**")',
      permissions: ['read', 'update', 'create', 'history'],
    },
  ];
}

/** Whether a role may change the document with an id. */
export const mayChange = ({ writes }: Role, id: string): boolean =>
  writes === 'all' || (writes === 'drafts' && (isDraftId(id) || id.startsWith('versions.')));
