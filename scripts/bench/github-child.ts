/** The test GitHub in a process of its own, with one open pull request on a Dockerfile: prints its environment as JSON, answers `count` on standard input with the number of requests so far, ends with standard input. */
import { createInterface } from 'node:readline';
import { changed, openPull } from '../../__tests__/support/github/events.js';
import { start } from '../../__tests__/support/github/start.js';

const github = await start();
const head = 'a'.repeat(40);
openPull(github.state, { head, merge: 'c'.repeat(40), files: [changed({ path: 'Dockerfile', after: process.argv[2] ?? '' })] });
console.log(JSON.stringify({ env: github.environment(), token: github.token, results: github.resultsUrl }));
for await (const line of createInterface({ input: process.stdin })) if (line === 'count') console.log(String(github.requests.length));
await github.close();
