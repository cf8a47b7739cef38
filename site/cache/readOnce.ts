import type { AstroIntegration } from 'astro';

/**
 * Lets Astro write a page as it was rendered. To note which pictures and entries of collections stand in a page that
 * it keeps, Astro's own way reads each page and packs it anew, which costs a tenth of a build of thousands. The pages
 * that we keep between builds have neither; a test of `tests/rebuild` holds us to it.
 */
export function readOnce(): AstroIntegration {
  return {
    name: 'read-once',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          render: async (request, { routeData }) => {
            const rendered = await own.render(request, { routeData, collectMetadata: false });
            const response = rendered instanceof Response ? rendered : rendered.response;
            return { response, metadata: { contentEntryKeys: [], staticImages: [] } };
          },
        })),
    },
  };
}
