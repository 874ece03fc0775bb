/** Keeps the output folder as an artifact of the workflow run. */
import { HostError } from '../../errors.js';
import type { Tools } from '../../tools/tools.js';
import type { Delivery } from '../host.js';

export function storeFiles(_name: string, _folder: string, _tools: Pick<Tools, 'files' | 'env'>): Promise<Delivery<{ readonly url: string }>> {
  return Promise.resolve({ state: 'failed', error: new HostError('storing artifacts is not built yet') });
}
