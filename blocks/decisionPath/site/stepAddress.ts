/** The page of one place of a path, below the page of its article. */
export const stepAddress = (article: string, key: string, route: string): string =>
  `${article}${key}/${route}/`;
