import type { SearchWords } from '../en/search.ts';

/** Words of the search page, in Arabic. */
export const search: SearchWords = {
  title: 'بحث',
  lead: 'ابحث في الأدلة والمقالات وصفحات Connectors. في الأسفل قائمة بها كلها.',
  label: 'عمّ تبحث؟',
  hint: 'مثال: nursing license أو diploma. معظم النصوص بالإنجليزية.',
  submit: 'ابحث',
  results: 'النتائج',
  busy: 'جارٍ البحث …',
  count: 'عدد الصفحات: {count}',
  none: 'لم نجد شيئًا. جرّب كلمة أقصر أو كلمة إنجليزية. كل الصفحات في القائمة أدناه.',
  error: 'البحث لا يعمل الآن. كل الصفحات في القائمة أدناه.',
  more: 'اعرض نتائج أخرى',
  allTitle: 'كل الأدلة والمقالات وصفحات Connectors',
};
