/** GitHub Actions: summary, annotations and outputs by the runner's own protocol. */
import * as core from '@actions/core';
import { HostError, messageOf } from '../errors.js';
import type { Annotation, Host } from './host.js';

export const githubHost: Host = {
  name: 'github',
  // 1 MiB a step, 10 annotations of each level a step (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
  limits: { summary: 1024 * 1024, annotationsPerLevel: 10 },
  writeSummary: async (markdown) => {
    try {
      await core.summary.addRaw(markdown, true).write();
    } catch (error) {
      throw new HostError(`the job summary could not be written: ${messageOf(error)}`, { cause: error });
    }
  },
  annotate: (annotations) => {
    for (const annotation of annotations) annotateOne(annotation);
  },
  setOutput: (name, value) => {
    core.setOutput(name, value);
  },
};

function annotateOne({ level, at, title, message }: Annotation): void {
  const oneLine = at.startLine === at.endLine;
  const properties = { title, file: at.file, startLine: at.startLine, endLine: at.endLine, ...(oneLine ? { startColumn: at.startColumn, endColumn: at.endColumn } : {}) };
  switch (level) {
    case 'error':
      core.error(message, properties);
      return;
    case 'warning':
      core.warning(message, properties);
      return;
    case 'notice':
      core.notice(message, properties);
  }
}
