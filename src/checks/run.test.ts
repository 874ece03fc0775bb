import { describe, expect, it } from '@jest/globals';
import { parseDockerfile } from '../artifacts/dockerfile.js';
import type { PlainObservation } from '../findings/finding.js';
import { addInsteadOfCopy } from './dockerfile/add-instead-of-copy.js';
import { secretInEnv } from './dockerfile/secret-in-env.js';
import { unpinnedImage } from './dockerfile/unpinned-image.js';
import { ruleIds } from './index.js';
import { pragmaProblems, runChecks } from './run.js';

function observe(text: string): PlainObservation[] {
  return runChecks([addInsteadOfCopy, secretInEnv, unpinnedImage], { dockerfile: parseDockerfile('Dockerfile', text), ignore: undefined }, 'repository', '1.2.3');
}

function nodes(text: string): string[] {
  return observe(text).map(({ place }) => (place.type === 'source' ? place.node : ''));
}

function reasons(text: string): (string | undefined)[] {
  return observe(text).map(({ excepted }) => excepted?.reason);
}

function problems(text: string): string[] {
  return pragmaProblems(parseDockerfile('Dockerfile', text), ruleIds).map(({ at, message }) => `${String(at.startLine)}: ${message}`);
}

describe('an observation', () => {
  it('carries what the check and the hit say', () => {
    expect(observe('FROM debian:12\nADD a.txt /')).toEqual([
      expect.objectContaining({
        kind: 'misconfiguration',
        rule: 'dockerfile/add-instead-of-copy',
        severity: 'low',
        target: 'repository',
        seenBy: { scanner: 'dockgate', version: '1.2.3', id: 'dockerfile/add-instead-of-copy', severity: 'low' },
        fix: { title: 'use COPY', text: 'COPY a.txt /', at: { file: 'Dockerfile', startLine: 2, startColumn: 1, endLine: 2, endColumn: 12 } },
      }),
    ]);
  });
});

describe('pragmas', () => {
  it('above the instruction give the reason and where it stands', () => {
    const [found] = observe('FROM debian:12\n# dockgate ignore=dockerfile/add-instead-of-copy kept for old builders\nADD a.txt /');
    expect(found?.excepted).toEqual({ reason: 'kept for old builders', origin: 'Dockerfile:2' });
  });

  it('count inside an instruction of several lines', () => {
    expect(reasons('FROM debian:12\nADD \\\n  # dockgate ignore=dockerfile/add-instead-of-copy inside\n  a.txt /')).toEqual(['inside']);
  });

  it('name several rules with commas', () => {
    const pragma = '# dockgate ignore=dockerfile/secret-in-env,dockerfile/add-instead-of-copy both';
    expect(reasons(`FROM debian:12\n${pragma}\nADD a.txt /\n${pragma}\nENV API_KEY=abc`)).toEqual(['both', 'both']);
    expect(problems(`FROM debian:12\n${pragma}\nADD a.txt /`)).toEqual([]);
  });

  it('reach one instruction only, and not over an empty line', () => {
    const pragma = '# dockgate ignore=dockerfile/add-instead-of-copy why';
    expect(reasons(`FROM debian:12\n${pragma}\nADD a.txt /\nADD b.txt /`)).toEqual(['why', undefined]);
    expect(reasons(`FROM debian:12\n${pragma}\n\nADD a.txt /`)).toEqual([undefined]);
    expect(reasons('FROM debian:12\n# dockgate ignore=dockerfile/unpinned-image other rule\nADD a.txt /')).toEqual([undefined]);
  });

  it('without a reason are not honoured, and are a problem', () => {
    const text = 'FROM debian:12\n# dockgate ignore=dockerfile/add-instead-of-copy\nADD a.txt /';
    expect(reasons(text)).toEqual([undefined]);
    expect(problems(text)).toEqual(["2: `dockgate ignore=dockerfile/add-instead-of-copy` gives no reason, so it isn't honoured"]);
  });

  it('of an unknown rule are a problem', () => {
    expect(problems('FROM debian:12\n# dockgate ignore=dockerfile/root-usr,dockerfile/sudo why\nCMD ["a"]')).toEqual(['2: `dockgate ignore=dockerfile/root-usr` names no check of ours']);
  });

  it('are found above ARG and FROM too', () => {
    expect(problems('# dockgate ignore=a/b why\nARG X\n# dockgate ignore=c/d why\nFROM debian:12')).toHaveLength(2);
  });
});

describe('the name of a place', () => {
  it('survives lines added above and changed layout', () => {
    expect(nodes('# new\n\nFROM debian:12\nRUN true\nADD \\\n    a.txt /')).toEqual(nodes('FROM debian:12\nADD a.txt /'));
  });

  it('survives a new version, tag and digest', () => {
    expect(nodes('FROM debian:12\nADD app-1.2.3.txt /')).toEqual(nodes('FROM debian:13\nADD app-1.10.0.txt /'));
    expect(nodes('FROM debian')).toEqual(nodes('FROM debian:latest'));
  });

  it('tells two variables of one instruction apart', () => {
    expect(new Set(nodes('FROM debian:12\nENV API_KEY=abc DB_PASSWORD=def')).size).toBe(2);
  });
});
