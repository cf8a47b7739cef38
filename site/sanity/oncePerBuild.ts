/**
 * In a build each question is asked once, so that all pages show the same moment. In development, once by all who ask
 * in the same turn: a page asks for its routes in every language at once, and nobody is given an older answer.
 */
export function oncePerBuild<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    if (!asked && !import.meta.env.PROD)
      setImmediate(() => {
        asked = undefined;
      });
    asked ??= ask();
    return asked;
  };
}
