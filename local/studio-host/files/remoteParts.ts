/** Takes the @font-face rules that load from another host out of CSS; the Studio's font stack has system fonts. */
export function withoutRemoteFonts(css: string): string {
  return css.replaceAll(/@font-face\s*\{[^}]*\}/gi, (rule) =>
    /url\(\s*["']?(https?:)?\/\//i.test(rule) ? '' : rule,
  );
}

/**
 * Takes out of a page what the browser would fetch from another host: scripts (the CLI always adds its
 * "bridge"), style sheets, preloads and icons, fonts in inline styles.
 */
export function withoutRemoteParts(html: string): string {
  return withoutRemoteFonts(
    html
      .replaceAll(/<script\b[^>]*\bsrc=["'](https?:)?\/\/[^>]*>\s*<\/script>\s*/gi, '')
      .replaceAll(/<link\b[^>]*\bhref=["'](https?:)?\/\/[^>]*>\s*/gi, ''),
  );
}

/** Takes out links to files of the Studio (icons, a manifest) for which `exists` says no. */
export async function withoutDeadLinks(
  html: string,
  exists: (urlPath: string) => Promise<boolean>,
): Promise<string> {
  let result = html;
  for (const [tag, path] of html.matchAll(/<link\b[^>]*\bhref=["'](\/[^"'?#]*)[^>]*>/gi)) {
    if (path && !(await exists(path))) result = result.replace(tag, '');
  }
  return result;
}
