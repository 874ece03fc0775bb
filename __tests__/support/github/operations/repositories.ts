/** The repository itself, who asks, and the API's root. */
import { found, refused, type Handler } from '../answer.js';
import { BOT, repository, user } from '../people.js';

export const repositories: Readonly<Record<string, Handler>> = {
  'meta/root': () => found({}),
  'repos/get': (call) => found(repository(call.state)),
  // A job's token is an app's installation: there is no user behind it.
  'users/get-authenticated': (call) => (call.state.actor === BOT ? refused(403, 'Resource not accessible by integration', call.operation.documentation) : found(user(call.state.actor, call.state))),
};
