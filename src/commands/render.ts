/** `render`: shows a saved report in another format. */
import { UsageError } from '../errors.js';
import type { RunCommand } from './command.js';

export const render: RunCommand = () => Promise.reject(new UsageError('render is not built yet'));
