import { PEOPLE } from '../../components/drawings/scenes/people.ts';
import { PROFESSIONS } from '../../components/drawings/scenes/professions.ts';
import { sceneSvg } from '../../components/drawings/scenes/scene.ts';

/** Every scene as a file of its own, which a browser keeps from one page to the next. */
export const getStaticPaths = () =>
  Object.entries({ ...PROFESSIONS, ...PEOPLE }).map(([name, scene]) => ({ params: { name }, props: scene }));

export const GET = ({ params, props }: { params: { name: string }; props: (typeof PEOPLE)['meet'] }) =>
  new Response(sceneSvg(params.name, props.ground, props.shapes), {
    headers: { 'content-type': 'image/svg+xml' },
  });
