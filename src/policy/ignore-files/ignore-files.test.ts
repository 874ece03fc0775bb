import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../errors.js';
import { readDockleignore } from './dockleignore.js';
import { readGrypeYaml } from './grype-yaml.js';
import { readHadolintYaml } from './hadolint-yaml.js';
import type { IgnoreRules, IgnoreText } from './ignore-file.js';
import { readTrivyignore } from './trivyignore.js';
import { readTrivyignoreYaml } from './trivyignore-yaml.js';

type Reader = (source: IgnoreText) => IgnoreRules;

function read(reader: Reader, text: string): IgnoreRules {
  return reader({ file: 'F', text, within: '' });
}

/** `line: message` of the UsageError. */
function refusalOf(reader: Reader, text: string): string {
  try {
    read(reader, text);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.file).toBe('F');
    return `${String(error.line)}: ${error.message}${error.hint === undefined ? '' : ` (${error.hint})`}`;
  }
  throw new Error('the text was taken');
}

/** `line id [until] reason` of each exception. */
function summary({ exceptions }: IgnoreRules): string[] {
  return exceptions.map(({ origin, id, until, reason }) => [origin.replace('F:', ''), id ?? '*', ...(until === undefined ? [] : [until]), reason].join(' '));
}

describe('.trivyignore', () => {
  it('has an id a line, expiries and comments as reasons', () => {
    const text = [
      '# The parser is not reachable:',
      '# nothing calls it.',
      'CVE-2024-0001',
      'CVE-2024-0002 exp:2026-12-31   ',
      '',
      'GHSA-qwww-vcr4-c8h2 # no fix yet',
      'CVE-2024-0003 # exp:2026-10-01 next release',
      'AVD-DS-0002\texp:9999-01-01 ticket:SEC-1',
      '  private-key',
      '# another',
      'GPL-3.0\r',
    ].join('\n');

    expect(summary(read(readTrivyignore, text))).toEqual([
      '3 CVE-2024-0001 The parser is not reachable: nothing calls it.',
      '4 CVE-2024-0002 2026-12-31 The parser is not reachable: nothing calls it.',
      '6 GHSA-qwww-vcr4-c8h2 no fix yet',
      '7 CVE-2024-0003 2026-10-01 next release',
      '8 AVD-DS-0002 9999-01-01 no reason given',
      '9 private-key no reason given',
      '11 GPL-3.0 another',
    ]);
  });

  it.each([
    ['CVE-2024-1 exp:2026-02-30', '1: "2026-02-30" is no date (write it as 2026-12-31)'],
    ['\nCVE-2024-1 exp:31.12.2026', '2: "31.12.2026" is no date (write it as 2026-12-31)'],
    ['CVE-2024-1 exp:', '1: "" is no date'],
    ['CVE-2024-1 exp:2026-01-01 exp:2027-01-01', '1: the entry has two expiry dates'],
    ['CVE-2024-1 expires:2026-01-01', '1: unknown word "expires:2026-01-01" behind the id'],
    ['CVE-2024-1 until:2026-01-01', '1: unknown word "until:2026-01-01" behind the id'],
    ['CVE-2024-1 2026-01-01', '1: unknown word "2026-01-01" behind the id'],
    ['CVE-2024-1 CVE-2024-2', '1: unknown word "CVE-2024-2" behind the id'],
    ['CVE-2024-1,CVE-2024-2', '1: "CVE-2024-1,CVE-2024-2" is no id'],
    ['CVE-2024-*', '1: "CVE-2024-*" is no id'],
    ['<<<<<<< HEAD', '1: unknown word "HEAD" behind the id'],
    ['=======', '1: "=======" is no id'],
  ])('%j is refused', (text, message) => {
    expect(refusalOf(readTrivyignore, text)).toContain(message);
  });

  it('quotes little of what it does not understand', () => {
    expect(refusalOf(readTrivyignore, `,${'x'.repeat(5000)}`).length).toBeLessThan(250);
  });
});

describe('.trivyignore.yaml', () => {
  it('has sections, scopes, statements and expiries', () => {
    const { exceptions } = read(
      readTrivyignoreYaml,
      `vulnerabilities:
  - id: CVE-2024-0001
    paths: ["**/package-lock.json", /usr/lib/x]
    purls:
      - pkg:npm/lodash@4.17.15
    statement: >-
      the parser
      is not reachable
    expired_at: 2026-12-31
  - id: CVE-2024-0002 # no fix
misconfigurations:
  - {id: DS-0026, expired_at: "2026-06-17T00:00:00Z"}
secrets:
licenses:
  - id: Apache-2.0 WITH LLVM-exception
`,
    );

    expect(exceptions).toEqual([
      { kinds: ['vulnerability'], id: 'CVE-2024-0001', tool: 'trivy', byAlias: true, within: '', reason: 'the parser is not reachable', origin: 'F:2', until: '2026-12-31', paths: ['**/package-lock.json', 'usr/lib/x'], purls: ['pkg:npm/lodash@4.17.15'] },
      { kinds: ['vulnerability'], id: 'CVE-2024-0002', tool: 'trivy', byAlias: true, within: '', reason: 'no fix', origin: 'F:10' },
      { kinds: ['misconfiguration'], id: 'DS-0026', tool: 'trivy', byAlias: true, within: '', reason: 'no reason given', origin: 'F:12', until: '2026-06-17T00:00:00Z' },
      { kinds: ['licence'], id: 'Apache-2.0 WITH LLVM-exception', tool: 'trivy', byAlias: true, within: '', reason: 'no reason given', origin: 'F:15' },
    ]);
  });

  it.each([
    ['vulnerabilities:\n  - id: CVE-2024-1\n    expires: 2026-05-10', '3: unknown field "expires" (did you mean `expired_at`?)'],
    ['vulnerabilities:\n  - id: CVE-2024-1\n    reason: x', '3: unknown field "reason" (did you mean `statement`?)'],
    ['vulnerabilities:\n  - id: CVE-2024-1\n    path: [x]', '3: unknown field "path" (did you mean `paths`?)'],
    ['vulnerabilities:\n  - id: CVE-2024-1\n    paths: []', '3: paths is empty'],
    ['vulnerabilities:\n  - id: CVE-2024-1\n    paths: x', '3: paths must be a list'],
    ['vulnerabilities:\n  - id: CVE-2024-1\n    purls:\n      - lodash', '4: "lodash" is no package URL'],
    ['secrets:\n  - id: aws\n    purls: [pkg:npm/x]', '3: only vulnerabilities have package URLs'],
    ['vulnerabilities:\n  - id: CVE-2024-1\n    expired_at: soon', '3: "soon" is no date'],
    ['vulnerabilities:\n  - id: CVE-2024-1\n    expired_at: 2026-13-01', '3: "2026-13-01" is no date'],
    ['vulnerabilities:\n  - paths: [x]', '2: the entry has no id'],
    ['vulnerabilities:\n  - CVE-2024-1', '2: an entry must be a mapping'],
    ['vulnerabilites:\n  - id: CVE-2024-1', '1: unknown key "vulnerabilites" (did you mean `vulnerabilities`?)'],
    ['- id: CVE-2024-1', '1: the file must be a mapping'],
    ['vulnerabilities:\n  - id: CVE-2024-1\n    id: CVE-2024-2', '3: not valid YAML'],
    ['vulnerabilities: [', '1: not valid YAML'],
    ['a: b\n---\nc: d', '2: not valid YAML'],
  ])('%j is refused', (text, message) => {
    expect(refusalOf(readTrivyignoreYaml, text)).toContain(message);
  });

  it('may be empty', () => {
    expect(read(readTrivyignoreYaml, '# nothing yet\n').exceptions).toEqual([]);
  });
});

describe('.grype.yaml', () => {
  it('has rules about flaws, packages and places', () => {
    const { exceptions, problems, unread } = read(
      readGrypeYaml,
      `only-fixed: true
ignore:
  # not called
  - vulnerability: CVE-2024-0001
  - vulnerability: GHSA-g98v-hv3f-hcfr # a build tool
    include-aliases: true
    reason: tolerated
    package:
      name: "linux(-.*)?-headers"
      version: 1.10
      type: rust-crate
  - package: {language: python, location: "/usr/lib/**"}
  - fix-state: fixed
db: {auto-update: false}
`,
    );

    const shared = { kinds: ['vulnerability'], tool: 'grype', within: '' };
    expect(problems).toEqual([]);
    expect(unread).toEqual(['only-fixed', 'db']);
    expect(exceptions).toEqual([
      { ...shared, id: 'CVE-2024-0001', byAlias: false, reason: 'not called', origin: 'F:4' },
      { ...shared, id: 'GHSA-g98v-hv3f-hcfr', byAlias: true, reason: 'tolerated', origin: 'F:5', package: { name: /^(?:linux(-.*)?-headers)$/u, version: '1.10', types: ['cargo'] } },
      { ...shared, id: undefined, byAlias: false, reason: 'no reason given', origin: 'F:12', package: { types: ['pypi'] }, paths: ['usr/lib/**'] },
      { ...shared, id: undefined, byAlias: false, reason: 'no reason given', origin: 'F:13', onlyFixed: true },
    ]);
  });

  it.each([
    ['vulnerability: CVE-2024-1\n    fix-state: wont-fix', "findings don't tell `fix-state: wont-fix` from the others"],
    ['vulnerability: CVE-2024-1\n    namespace: nvd:cpe', "findings don't tell the `namespace`"],
    ['vulnerability: CVE-2024-1\n    match-type: cpe-match', "findings don't tell the `match-type`"],
    ['vex-status: not_affected', "findings don't tell the `vex-status`"],
    ['package: {upstream-name: linux}', "findings don't tell the `upstream-name`"],
    ['package: {type: cobol}', 'we know no package type "cobol"'],
    ['package: {name: "(a|b)*"}', '"(a|b)*" is no pattern that we take for a name'],
    ['package: {name: "a["}', '"a[" is no pattern that we take for a name'],
    ['package: {names: x}', 'Grype has no field "names" of packages'],
    ['id: CVE-2024-1\n    fix-state: fixed', 'Grype has no field "id"'],
    ['vulnerability: CVE-2024-1\n    expires: 2026-12-31', 'Grype has no field "expires"'],
    ['constructor: x', 'Grype has no field "constructor"'],
    ['reason: nothing else', 'it says nothing of what it is about'],
    ['package: {}', 'it says nothing of what it is about'],
    ['vulnerability: ""', 'is no id'],
  ])('a rule with %j is said, and not honoured', (rule, why) => {
    const text = `ignore:\n  - ${rule}\n  - vulnerability: CVE-2024-2\n`;
    if (why === 'is no id') {
      expect(refusalOf(readGrypeYaml, text)).toContain(why);
      return;
    }

    const { exceptions, problems } = read(readGrypeYaml, text);

    expect(exceptions.map(({ id }) => id)).toEqual(['CVE-2024-2']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`F:2: the rule isn't honoured: `);
    expect(problems[0]).toContain(why);
  });

  it.each([
    ['ignore: CVE-2024-1', '1: ignore must be a list'],
    ['ignore:\n  - CVE-2024-1', '2: a rule must be a mapping'],
    ['ignore:\n  - vulnerability: CVE-2024-*', '2: "CVE-2024-*" is no id'],
    ['ignore:\n  - vulnerability: CVE-2024-1\n    include-aliases: "yes"', '3: include-aliases must be `true` or `false`'],
    ['ignore:\n  - package: lodash', '2: package must be a mapping'],
  ])('%j is refused', (text, message) => {
    expect(refusalOf(readGrypeYaml, text)).toContain(message);
  });
});

describe('.dockleignore', () => {
  it('has a checkpoint a line', () => {
    expect(summary(read(readDockleignore, '# use latest tag\nDKL-DI-0006\n\nCIS-DI-0001 # mounts the socket'))).toEqual(['2 DKL-DI-0006 use latest tag', '4 CIS-DI-0001 mounts the socket']);
  });

  it.each([
    ['CIS-DI-1', '1: "CIS-DI-1" is no checkpoint of dockle'],
    ['cis-di-0001', '1: "cis-di-0001" is no checkpoint of dockle'],
    ['CIS-DI-0001 CIS-DI-0002', '1: unknown word "CIS-DI-0002" behind the checkpoint'],
  ])('%j is refused', (text, message) => {
    expect(refusalOf(readDockleignore, text)).toContain(message);
  });
});

describe('.hadolint.yaml', () => {
  it('has a list of rules', () => {
    const rules = read(readHadolintYaml, '---\nignored:\n  # tracks the mirror\n  - DL3008\n  - SC2086 # words are meant\ntrustedRegistries: [docker.io]\n');

    expect(summary(rules)).toEqual(['4 DL3008 tracks the mirror', '5 SC2086 words are meant']);
    expect(rules.unread).toEqual(['trustedRegistries']);
  });

  it.each([
    ['ignored: [DL308]', '1: "DL308" is no rule of hadolint'],
    ['ignored: DL3008', '1: ignored must be a list'],
  ])('%j is refused', (text, message) => {
    expect(refusalOf(readHadolintYaml, text)).toContain(message);
  });
});

const CORPUS = join(resolve(process.env['DOCKGATE_SHARED'] ?? '../shared'), 'corpus/trivy/aquasecurity+trivy/pkg/result/testdata');
const describeCorpus = existsSync(CORPUS) ? describe : describe.skip;
if (!existsSync(CORPUS)) console.log(`Trivy's own ignore files: skipped, for there is no ${CORPUS} (DOCKGATE_SHARED)`);

describeCorpus("Trivy's own test files", () => {
  it('.trivyignore', () => {
    expect(summary(read(readTrivyignore, readFileSync(join(CORPUS, '.trivyignore'), 'utf8')))).toEqual([
      '2 CVE-2019-0001 vulnerabilities',
      '3 CVE-2019-0002 vulnerabilities',
      '4 CVE-2019-0004 2020-01-01 vulnerabilities',
      '5 CVE-2019-0005 9999-01-01 vulnerabilities',
      '6 CVE-2019-0006 9999-01-01 vulnerabilities',
      '9 ID300 misconfigurations',
      '11 AVD-ID400 alias',
      '14 generic-unwanted-rule secrets',
      '17 GPL-3.0 license',
    ]);
  });

  it('.trivyignore.yaml', () => {
    const { exceptions } = read(readTrivyignoreYaml, readFileSync(join(CORPUS, '.trivyignore.yaml'), 'utf8'));

    expect(exceptions).toHaveLength(19);
    expect(exceptions.find(({ id }) => id === 'CVE-2019-0007')).toMatchObject({ purls: ['pkg:golang/github.com/aquasecurity/aaa@9.9.9', 'pkg:golang/github.com/aquasecurity/bar'] });
    expect(exceptions.filter(({ until }) => until !== undefined).map(({ id, until }) => [id, until])).toEqual([['CVE-2019-0005', '2023-01-01'], ['CVE-2019-0006', '2020-01-01']]);
  });
});
