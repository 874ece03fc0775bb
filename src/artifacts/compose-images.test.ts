import { describe, expect, it } from '@jest/globals';
import { composeImages, parseCompose, type ComposeService } from './compose-images.js';
import { sourceText } from './source-text.js';

const none = (): undefined => undefined;

function services(text: string, lookup: (name: string) => string | undefined = none): readonly ComposeService[] {
  const parsed = parseCompose(sourceText('compose.yaml', text), lookup);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.services;
}

describe('a compose file', () => {
  it('says what each service runs, and where', () => {
    const text = ['x-base: &base', '  image: "node:22"', 'services:', '  web:', '    <<: *base', '    ports: ["80:80"]', '  db:', '    image: postgres:${PG:-17}', '  old: {image: 1.10}'].join('\n');

    expect(services(text).map(({ name, runs, at }) => [name, runs, at.startLine, at.startColumn])).toEqual([
      ['web', { type: 'image', text: 'node:22' }, 2, 10],
      ['db', { type: 'image', text: 'postgres:17' }, 8, 12],
      ['old', { type: 'image', text: '1.10' }, 9, 16],
    ]);
  });

  it('says how each is built', () => {
    const text = 'services:\n  a:\n    build: ./a\n  b:\n    image: mine:1\n    build:\n      context: b\n      dockerfile: Dockerfile.dev\n      target: prod\n      args: {X: 1, Y: "${V:-v}", Z: null}\n  c:\n    build: {args: ["X=1=2", "V"]}\n';

    expect(services(text, (name) => (name === 'V' ? 'w' : undefined)).map(({ runs }) => runs)).toEqual([
      { type: 'build', context: './a', dockerfile: undefined, target: undefined, arguments: new Map(), image: undefined },
      { type: 'build', context: 'b', dockerfile: 'Dockerfile.dev', target: 'prod', arguments: new Map([['X', '1'], ['Y', 'w']]), image: 'mine:1' },
      { type: 'build', context: '.', dockerfile: undefined, target: undefined, arguments: new Map([['X', '1=2'], ['V', 'w']]), image: undefined },
    ]);
  });

  it.each([
    ['image: "${TAG}"', 'the variable "TAG" has no value here'],
    ['build: {context: ., args: {A: "$B"}}', 'the variable "B" has no value here'],
    ['build: https://github.com/a/b.git#main', "it is built from \"https://github.com/a/b.git#main\", which isn't here"],
    ['build: {dockerfile_inline: FROM scratch}', 'its Dockerfile stands inside the compose file'],
    ['extends: other', 'it takes its image from another service by `extends`'],
    ['command: x', 'it has neither `image` nor `build`'],
  ])('says what it does not say: %s', (service, why) => {
    expect(services(`services:\n  a:\n    ${service}\n`).map(({ runs }) => runs)).toEqual([{ type: 'unknown', why }]);
  });

  it('of the first format is read too', () => {
    expect(composeImages(sourceText('docker-compose.yml', 'web:\n  image: node:22\n'), none).images.map(({ text }) => text)).toEqual(['node:22']);
  });

  it('names no image twice that it builds itself', () => {
    const text = 'services:\n  a: {image: "mine:1", build: .}\n  b: {image: "mine:1"}\n  c: {image: redis}\n';

    expect(composeImages(sourceText('compose.yaml', text), none).images.map((each) => each.text)).toEqual(['redis']);
  });

  it.each(['a: [', 'services:\n  a: &x {image: *x}\n', '', 'a: &a [*a]\n'])('that makes no sense is no crash: %j', (text) => {
    expect(() => composeImages(sourceText('compose.yaml', text), none)).not.toThrow();
  });
});
