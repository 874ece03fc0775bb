import { describe, expect, it } from '@jest/globals';
import { manifestImages } from './manifest-images.js';
import { sourceText } from './source-text.js';

function found(text: string): { readonly images: string[]; readonly unknown: string[] } {
  const { images, unknown } = manifestImages(sourceText('app.yaml', text));
  return { images: images.map((each) => `${String(each.at.startLine)}:${String(each.at.startColumn)} ${each.text}`), unknown: unknown.map(({ at, why }) => `${String(at.startLine)} ${why}`) };
}

const pod = (image: string, indent = ''): string => `${indent}spec:\n${indent}  containers:\n${indent}    - image: ${image}\n`;

describe('manifests', () => {
  it.each([
    ['Pod', pod('a:1'), '5:14 a:1'],
    ['Deployment', `spec:\n  template:\n${pod('a:1', '    ')}`, '7:18 a:1'],
    ['CronJob', `spec:\n  jobTemplate:\n    spec:\n      template:\n${pod('a:1', '        ')}`, '9:22 a:1'],
    ['PodTemplate', `template:\n${pod('a:1', '  ')}`, '6:16 a:1'],
    ['Rollout', `spec:\n  template:\n${pod('"a:1"', '    ')}`, '7:18 a:1'],
  ])('of kind %s', (kind, body, expected) => {
    expect(found(`apiVersion: v1\nkind: ${kind}\n${body}`)).toEqual({ images: [expected], unknown: [] });
  });

  it('of several containers, documents and lists', () => {
    const text = [
      'apiVersion: v1', 'kind: Pod', 'spec:', '  initContainers: [{image: i:1}]', '  ephemeralContainers: [{image: e:1}]', '  containers: [{image: c:1}, {name: x}]', '  volumes: [{image: {reference: v:1}}]', '---',
      'apiVersion: v1', 'kind: List', 'items:', '  - {apiVersion: v1, kind: Pod, spec: {containers: [{image: l:1}]}}', '---', 'containers: [{image: not:1}]', '',
    ].join('\n');

    expect(found(text).images.map((each) => each.split(' ')[1])).toEqual(['i:1', 'e:1', 'c:1', 'v:1', 'l:1']);
  });

  it('in JSON', () => {
    expect(found('{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"image": "a:1"}]}}').images).toEqual(['1:71 a:1']);
  });

  it.each([
    [`apiVersion: v1\nkind: Pod\n${pod('"{{ .Values.image }}"')}`, '5 the image of a container is a template: render it first and name the result'],
    [`apiVersion: v1\nkind: Pod\n${pod('{{ .Values.image }}')}`, '5 the image of a container is a template, or no text: render it first and name the result'],
    [`apiVersion: v1\nkind: Pod\n${pod('app:${TAG}')}`, '5 the image of a container is a template: render it first and name the result'],
    ['apiVersion: v1\nkind: Pod\n{{- if .Values.x }}\nspec: {}\n{{- end }}\n', '3 it is a template: render it first (helm template) and name the result'],
    ['apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages:\n  - name: app\n', '4 this kustomization puts other images in the place of those that manifests name: render it first (kubectl kustomize) and name the result'],
  ])('say what they do not say', (text, why) => {
    expect(found(text)).toEqual({ images: [], unknown: [why] });
  });

  it('are none without kind and apiVersion', () => {
    expect(found('image: a:1\ncontainers: [{image: b:1}]\n')).toEqual({ images: [], unknown: [] });
  });

  it('with an anchor that holds itself, or thousands of aliases, end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at] ?? ''}`).join(', ')}]`)].join('\n');
    const started = performance.now();

    manifestImages(sourceText('x.yaml', `apiVersion: v1\nkind: Pod\n${bomb}\n`));
    manifestImages(sourceText('x.yaml', 'apiVersion: v1\nkind: Pod\nspec: &s {a: *s}\n'));

    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
