/** `comment`: comments on a pull request from a saved report. */
import { UsageError } from '../errors.js';
import type { RunCommand } from './command.js';

export const comment: RunCommand = () => Promise.reject(new UsageError('comment is not built yet'));
