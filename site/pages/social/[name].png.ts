import { fetchSettings } from '../../sanity/fetch.ts';
import { drawSocialImage } from '../../social/draw.ts';
import { type SocialImage, socialImages } from '../../social/socialImages.ts';

/** The pictures that other sites show beside a link to ours. */
export async function getStaticPaths() {
  const images = new Map([...(await socialImages()).values()].map((image) => [image.name, image]));
  return [...images].map(([name, image]) => ({ params: { name }, props: { image } }));
}

export async function GET({ props }: { props: { image: SocialImage } }): Promise<Response> {
  const { programName } = await fetchSettings();
  const png = await drawSocialImage(props.image, programName);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
