/** `plan`: names what there is to look at, as the matrix of a job. */
import { UsageError } from '../errors.js';
import type { RunCommand } from './command.js';

export const plan: RunCommand = () => Promise.reject(new UsageError('plan is not built yet'));
