/** `merge`: joins the reports of several runs into one, judged anew under one policy. */
import { UsageError } from '../errors.js';
import type { RunCommand } from './command.js';

export const merge: RunCommand = () => Promise.reject(new UsageError('merge is not built yet'));
