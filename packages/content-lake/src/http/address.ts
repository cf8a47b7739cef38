const VERSIONED = /^(?:\/apicdn)?\/v(X|1|\d{4}-\d{2}-\d{2})(\/.*)$/i;

/** Clients that are told of a resource instead of a project name it before what they want of it. */
const RESOURCE =
  /^\/projects\/([^/]+)\/datasets\/([^/]+)\/(query|doc|mutate|actions|listen|live\/events|history|export)(\/.*)?$/;

/** The version that an address asks for: `2025-02-19`, `1`, `X`; empty without one. */
export function apiVersionOf(url: string): string {
  return VERSIONED.exec(new URL(url).pathname)?.[1]?.toUpperCase() ?? '';
}

/**
 * The path by which a request is routed: without the version and without a slash at its end. A dataset named as a
 * resource of this project (`/projects/p/datasets/d/query`) has the path that it has by its name (`/data/query/d`).
 */
export function createPathOf(projectId: string): (request: Request) => string {
  return ({ url }) => {
    const { pathname } = new URL(url);
    const path = (VERSIONED.exec(pathname)?.[2] ?? pathname).replace(/(?<=.)\/$/, '');
    const [, project, dataset, operation, rest = ''] = RESOURCE.exec(path) ?? [];
    return project === projectId ? `/data/${operation}/${dataset}${rest}` : path;
  };
}
