const CONDITION = /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g;

const isMediaRule = (rule: CSSRule): rule is CSSMediaRule => 'media' in rule;

/**
 * Has a page look as by day or by night, whatever this machine is set to: a frame cannot be told to. Each condition on
 * the scheme becomes one that always holds, or never.
 */
function show(page: Document, scheme: 'light' | 'dark'): void {
  page.documentElement.style.colorScheme = scheme;
  // Of another window, so that it is no instance of this one's classes.
  for (const { cssRules } of page.styleSheets)
    for (const rule of cssRules)
      if (isMediaRule(rule))
        rule.media.mediaText = rule.media.mediaText.replace(CONDITION, (_condition, asked: string) =>
          asked === scheme ? '(min-width: 0)' : '(max-width: 0)',
        );
}

const [day, night] = document.querySelectorAll('iframe');

day?.addEventListener('load', () => {
  const page = day.contentDocument;
  if (!page?.location.pathname.startsWith('/gallery/')) return;
  show(page, 'light');
  if (night) night.src = page.location.href;
});

night?.addEventListener('load', () => {
  if (night.contentDocument) show(night.contentDocument, 'dark');
});
