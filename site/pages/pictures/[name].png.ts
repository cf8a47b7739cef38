import type { APIContext } from 'astro';
import { aroundPicture, type PictureRoute, pictureRoutes } from '../../pictures/pictureRoutes.ts';
import { drawPicture, hasFace } from '../../social/drawPicture.ts';

/** Every picture to share as PNG, in the languages whose letters our face has. */
export const getStaticPaths = () => pictureRoutes(hasFace);

export async function GET({ props, site, url }: APIContext<PictureRoute>): Promise<Response> {
  const png = await drawPicture(props.picture, await aroundPicture(props, site ?? url));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
