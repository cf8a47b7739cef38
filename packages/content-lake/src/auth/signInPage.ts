/** A page with one link for each person to sign in as; for whoever opens the sign-in address by hand. */
export function signInPage(
  project: string,
  providers: { title: string; url: string }[],
  query: URLSearchParams,
): string {
  const links = providers.map(({ title, url }) => {
    const address = `${url}?${query}`;
    return `<li><a href="${escaped(address)}">${escaped(title)}</a></li>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign in to ${escaped(project)}</title>
<h1>Sign in to ${escaped(project)}</h1>
<ul>${links.join('')}</ul>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
