import type { Article } from '../../../blocks/article.ts';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { hasNumbers, numbersCsv } from '../../components/article/numbersCsv.ts';
import { fetchArticles } from '../../sanity/fetch.ts';

/** The numbers of an article as a file, for whoever reckons with them. In the language of the article. */
export async function getStaticPaths() {
  return (await fetchArticles(DEFAULT_LANGUAGE))
    .filter(hasNumbers)
    .map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

export const GET = ({ props }: { props: { article: Article } }) =>
  new Response(numbersCsv(props.article), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
