import { describe, expect, it } from '@jest/globals';
import { imageSubject } from '../../__tests__/support/image-example.js';
import { parseDockerfile, finalStage } from '../artifacts/dockerfile.js';
import type { ImageExample } from '../checks/check.js';
import { checks, checksLike, twinsOf } from '../checks/index.js';
import { runChecks } from '../checks/run.js';
import type { ImageSource } from '../targets/target.js';
import type { LocatedFinding, Observation, PlainObservation } from './finding.js';
import { locate } from './locate.js';
import { merge } from './merge.js';
import { settle } from './settle.js';

const KEY = 'archive:app.tar';

/** Both kinds of checks, over a Dockerfile and the image that was made from it, and what scanners say besides. */
function judged(text: string, example: ImageExample, more: readonly Observation[] = []): LocatedFinding[] {
  const dockerfile = parseDockerfile('Dockerfile', text);
  const stage = finalStage(dockerfile);
  if (stage === undefined) throw new Error('no stage');
  const subject = imageSubject(example);
  const source: ImageSource = { dockerfile, stage, dependencyFiles: [] };
  const images = [{ key: KEY, config: subject.config, source, nearestFile: 'Dockerfile' }];
  const observations = [...runChecks(checks.dockerfile, { dockerfile, ignore: undefined }, KEY, '0'), ...runChecks(checks.image, subject, KEY, '0'), ...more];
  const merged = merge(observations, { severityFrom: 'vendor', ownRulesFor: checksLike });
  return settle(merged, locate(merged, images), images, twinsOf);
}

function rows(findings: readonly LocatedFinding[], ...only: readonly string[]): string[] {
  return findings.filter(({ seenBy }) => only.length === 0 || seenBy.some(({ id }) => only.some((part) => id.includes(part)))).map(({ rule, at, severity, seenBy }) => `${rule} line ${String(at.startLine)} ${severity} by ${seenBy.map(({ id }) => id).join(' + ')}`);
}

describe('what a Dockerfile check says already', () => {
  it('is said once, also when other tools say it of the image without a line', () => {
    const foreign = (scanner: string, id: string): PlainObservation => ({ kind: 'misconfiguration', rule: `${scanner}/${id}`, title: id, severity: 'high', confidence: 'medium', message: id, target: KEY, place: { type: 'layer', diffId: undefined, path: undefined }, seenBy: { scanner, id, severity: 'high' }, aliases: [] });
    const found = judged('FROM debian:12\nADD app /app\nRUN apt-get install -y sudo\nCMD ["app"]\n', { config: { Cmd: ['app'] } }, [foreign('trivy', 'DS-0005'), foreign('dockle', 'DKL-DI-0001'), foreign('dockle', 'CIS-DI-0001')]);

    expect(rows(found, 'DS-0005', 'DKL-DI-0001', 'CIS-DI-0001')).toEqual([
      'dockerfile/add-instead-of-copy line 2 high by dockerfile/add-instead-of-copy + DS-0005',
      'dockerfile/root-user line 1 high by dockerfile/root-user + image/root-user + CIS-DI-0001',
      'dockerfile/sudo line 3 high by dockerfile/sudo + DKL-DI-0001',
    ]);
  });

  it('is said once, with both as witnesses and the worse severity', () => {
    const text = 'FROM debian:12\nARG T\nENV MODE=x API_TOKEN=$T\nEXPOSE 22\nCMD ["app"]\n';
    const found = judged(text, { config: { Env: ['MODE=x', 'API_TOKEN=abc-123-def'], Cmd: ['app'], ExposedPorts: ['22/tcp'] } });

    expect(rows(found, 'root-user', 'secret-in-env', 'ssh', 'healthcheck')).toEqual([
      'dockerfile/missing-healthcheck line 1 low by dockerfile/missing-healthcheck + image/no-healthcheck',
      'dockerfile/root-user line 1 high by dockerfile/root-user + image/root-user',
      'dockerfile/secret-in-env line 3 high by dockerfile/secret-in-env + image/secret-in-env',
      'dockerfile/ssh-port line 4 medium by dockerfile/ssh-port + image/ssh-server',
    ]);
  });

  it('is said once for what lies in the layer', () => {
    const found = judged('FROM debian:12\nRUN chmod 777 /app/list\n', { layers: [{ by: 'ADD rootfs / # buildkit' }, { by: 'RUN /bin/sh -c chmod 777 /app/list # buildkit', files: { 'app/list': { mode: '777' } } }] });

    expect(rows(found, '777', 'writable')).toEqual(['dockerfile/chmod-777 line 2 medium by dockerfile/chmod-777 + image/world-writable-file']);
  });

  it('about another variable of the same instruction is something else', () => {
    const found = judged('FROM debian:12\nENV API_TOKEN=abc-123-def\n', { config: { Env: ['API_TOKEN=abc-123-def', 'DB_PASSWORD=abc-123-ghi'] } });

    expect(rows(found, 'secret-in-env')).toEqual(['dockerfile/secret-in-env line 2 high by dockerfile/secret-in-env + image/secret-in-env', 'image/secret-in-env line 1 high by image/secret-in-env']);
  });

  it('of a file by its name gives way to the secret itself', () => {
    const found = judged('FROM debian:12\nCOPY .env Makefile /app/\n', { layers: [{ by: 'ADD rootfs / # buildkit' }, { by: 'COPY .env Makefile /app/ # buildkit', files: { 'app/.env': 'API_TOKEN=abc-123-def\n' } }] });

    expect(rows(found, 'secret-file')).toEqual(['image/secret-file line 2 high by image/secret-file + dockerfile/secret-file-copied']);
  });
});

describe('a setting', () => {
  it.each<readonly [string, string, ImageExample, string]>([
    ['of the base lies on the FROM line', 'FROM debian:12\nRUN x\n', { config: { Env: ['API_TOKEN=abc-123-def'] } }, 'image/secret-in-env line 1'],
    ['of a label on its LABEL', 'FROM debian:12\nLABEL a=b\nLABEL api-token=abc-123-def\n', { config: { Labels: { 'api-token': 'abc-123-def' } } }, 'image/secret-in-label line 3'],
    ['of a port on its EXPOSE', 'FROM debian:12\nEXPOSE 8080\nEXPOSE 389/tcp\n', { config: { ExposedPorts: ['389/tcp'] } }, 'image/exposed-privileged-port line 3'],
    ['of a health check on its HEALTHCHECK', 'FROM debian:12\nHEALTHCHECK CMD curl localhost\n', { config: { Healthcheck: ['CMD', '/missing'] } }, 'image/healthcheck-program-absent line 2'],
  ])('%s', (_, text, example, wanted) => {
    expect(rows(judged(text, example)).filter((row) => row.startsWith('image/')).map((row) => row.split(' ').slice(0, 3).join(' '))).toContain(wanted);
  });
});

it('an exception above the instruction counts for what its layer holds', () => {
  const text = 'FROM debian:12\n# dockgate ignore=image/setuid-file it drops its rights\nRUN make install\n';
  const found = judged(text, { layers: [{ by: 'ADD rootfs / # buildkit' }, { by: 'RUN /bin/sh -c make install # buildkit', files: { 'opt/x': { mode: '4755' } } }] });

  expect(found.find(({ rule }) => rule === 'image/setuid-file')?.excepted).toEqual({ reason: 'it drops its rights', origin: 'Dockerfile:2' });
});

describe('a secret that a scanner found as well', () => {
  const theirs = (rule: string): PlainObservation => ({
    kind: 'secret', rule: `secret/${rule}`, title: rule, severity: 'critical', confidence: 'medium', message: `${rule} in app/deploy.key, line 1`, target: KEY,
    place: { type: 'layer', diffId: `sha256:${'2'.repeat(64)}`, path: 'app/deploy.key' }, seenBy: { scanner: 'trivy', id: rule, severity: 'critical' }, aliases: [],
  });
  const key = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEA'.repeat(3)}\n-----END PRIVATE KEY-----\n`;
  const example: ImageExample = { layers: [{ by: 'ADD rootfs / # buildkit' }, { by: 'RUN /bin/sh -c make # buildkit', files: { 'app/deploy.key': key } }] };

  it('is one finding; another kind of secret in the file is another', () => {
    expect(rows(judged('FROM debian:12\nRUN make\n', example, [theirs('private-key'), theirs('github-pat')]), 'secret-file', 'private-key', 'github-pat')).toEqual([
      'image/secret-file line 2 critical by image/secret-file + private-key',
      'secret/github-pat line 2 critical by github-pat',
    ]);
  });
});

it('an end of life that Trivy reports too is one finding', () => {
  const theirs: PlainObservation = {
    kind: 'eol', rule: 'eol/debian-9', title: 'debian 9 is past its end of life', severity: 'high', confidence: 'high', message: 'in other words', target: KEY,
    place: { type: 'layer', diffId: `sha256:${'1'.repeat(64)}`, path: undefined }, seenBy: { scanner: 'trivy', id: 'EOSL', severity: 'unknown' }, aliases: [],
  };
  const found = judged('FROM debian:9\nRUN x\n', { layers: [{ by: 'ADD rootfs / # buildkit', files: { 'usr/lib/os-release': 'ID=debian\nVERSION_ID="9"\n' } }] }, [theirs]);

  expect(rows(found, 'end-of-life', 'EOSL')).toEqual(['eol/debian-9 line 1 high by image/end-of-life + EOSL']);
});
