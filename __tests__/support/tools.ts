/** Real effects in a temporary folder, for tests that need a file system or processes. */
import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/tools/clock.js';
import { systemExec } from '../../src/tools/exec.js';
import { systemFiles } from '../../src/tools/files.js';
import { HttpFailure, systemHttp, type Http } from '../../src/tools/http.js';
import { isLoopback } from '../../src/tools/http-proxy.js';
import type { Log } from '../../src/tools/log.js';
import type { Tools } from '../../src/tools/tools.js';

export interface TestTools extends Tools {
  /** The temporary folder; also `cwd`, and where scratch folders are made, unless overridden. */
  readonly folder: string;
  /** What was logged, `level: text`. */
  readonly logged: readonly string[];
  /** Fires `signal`. */
  stop(): void;
  /** Removes the folder. */
  remove(): Promise<void>;
}

/** @param overrides for `env`, only PATH is there else */
export function testTools(overrides: Partial<Tools> = {}): TestTools {
  // macOS has a link there, and programs report the real path.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dockgate-test-')));
  const controller = new AbortController();
  const logged: string[] = [];
  const files = systemFiles(folder);
  return {
    files,
    exec: systemExec(controller.signal),
    http: onThisMachine(systemHttp(controller.signal, {})),
    clock: systemClock,
    sharedCache: () => Promise.resolve(undefined),
    log: recordingLog(logged),
    env: { PATH: process.env['PATH'] },
    cwd: folder,
    architecture: 'x64',
    system: 'linux',
    signal: controller.signal,
    ...overrides,
    folder,
    logged,
    stop: () => {
      controller.abort();
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** No test leaves the machine, whatever network it has. */
function onThisMachine(http: Http): Http {
  return {
    request: (request) => (isLoopback(new URL(request.url).hostname) ? http.request(request) : Promise.reject(new HttpFailure('dns', 'tests have no network', { host: new URL(request.url).host }))),
  };
}

function recordingLog(logged: string[]): Log {
  const level = (name: string) => (message: string) => {
    logged.push(`${name}: ${message}`);
  };
  return {
    info: level('info'),
    warn: level('warn'),
    error: level('error'),
    detail: level('detail'),
    group: (title, lines) => {
      logged.push(`group: ${title}`, ...lines);
    },
    openGroup: (title) => {
      logged.push(`group: ${title}`);
      return {
        line: (text) => {
          logged.push(text);
        },
        close: () => {
          logged.push(`end: ${title}`);
        },
      };
    },
  };
}
