import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { redact } from './redact.js';

const RECORDED = join(resolve(process.env['DOCKGATE_SHARED'] ?? '../shared'), 'corpus/recorded');
/** What the recorded reports have in place of the secret that was built into the images. */
const CANARY = 'CANARY';

it('keeps the structure and the findings', () => {
  const document = { SchemaVersion: 2, Metadata: { ImageID: 'sha256:1', ImageConfig: { env: ['A=geheim'] } }, Results: [{ Secrets: [{ RuleID: 'key', Match: 'geheim', Code: { Lines: ['geheim'] }, Layer: { CreatedBy: 'RUN geheim' } }] }] };
  const text = redact(JSON.stringify(document));
  expect(text).not.toContain('geheim');
  expect(JSON.parse(text)).toMatchObject({ SchemaVersion: 2, Metadata: { ImageID: 'sha256:1' }, Results: [{ Secrets: [{ RuleID: 'key' }] }] });
});

it('removes passwords of addresses, and what is no JSON', () => {
  expect(redact('{"url":"https://user:geheim@mirror.example/db"}')).not.toContain('geheim');
  expect(redact('geheim')).not.toContain('geheim');
});

if (existsSync(RECORDED)) {
  const files = ['node-vulnerable', 'node-vulnerable-legacy'].flatMap((name) => readdirSync(join(RECORDED, name)).filter((file) => /^(?:trivy|grype|hadolint)-[\d.]+\.json$/.test(file)).map((file) => join(name, file)));
  it.each(files)('leaves nothing of the canary in %s', (file) => {
    const text = redact(readFileSync(join(RECORDED, file), 'utf8'));
    expect(text.replaceAll('"CANARY"', '')).not.toMatch(new RegExp(`=${CANARY}|CANARY=|${Buffer.from(CANARY).toString('base64').slice(0, 6)}`));
    expect(text).not.toMatch(/DATABASE_PASSWORD/);
  });
} else {
  it.skip(`recorded reports: there is no ${RECORDED}; DOCKGATE_SHARED says where the corpus lies`, () => undefined);
}
