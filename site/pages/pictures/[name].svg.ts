import type { APIContext } from 'astro';
import { pictureSvg } from '../../pictures/picture.ts';
import { aroundPicture, type PictureRoute, pictureRoutes } from '../../pictures/pictureRoutes.ts';

/** Every picture to share, in each language of the city. */
export const getStaticPaths = () => pictureRoutes(() => true);

export async function GET({ props, site, url }: APIContext<PictureRoute>): Promise<Response> {
  const svg = pictureSvg(props.picture, await aroundPicture(props, site ?? url));
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
