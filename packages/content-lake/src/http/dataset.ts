import type { DatasetConfig } from '../options.ts';
import type { LakeContext } from './env.ts';
import { plainError, unauthorized } from './errors.ts';

/**
 * The dataset that a path names, which the caller must be allowed to see:
 * 404 for one that does not exist, 401 for a private one without a token.
 */
export function datasetOf(c: LakeContext, datasets: DatasetConfig[]): DatasetConfig {
  const name = c.req.param('dataset');
  const dataset = datasets.find((one) => one.name === name);
  if (!dataset) throw plainError(404, `Dataset "${name}" not found`);
  if (dataset.aclMode === 'private' && !c.get('identity')) throw unauthorized();
  return dataset;
}
