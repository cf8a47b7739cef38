import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** A validator that reads its rules and its table of elements once. By itself it does so for each page, and half of its time is that. */
export async function htmlValidator(config: ConfigData): Promise<HtmlValidate> {
  const loader = new StaticConfigLoader(config);
  const resolved = await loader.getConfigFor('page.html');
  loader.getConfigFor = () => resolved;
  return new HtmlValidate(loader);
}
