import { describe, expect, it } from '@jest/globals';
import type { Package } from './finding.js';
import { identify, lastingPurl } from './package-identity.js';

type Written = readonly [purl: string, name: string, version: string];

function of([purl, name, version]: Written): Package {
  return { purl, name, version, paths: [] };
}

describe('the same package', () => {
  it.each<[string, Written, Written]>([
    ['Debian: `+` escaped or not', ['pkg:deb/debian/perl@5.36.0-7%2Bdeb12u3?arch=amd64&distro=debian-12.15', 'perl', '5.36.0-7+deb12u3'], ['pkg:deb/debian/perl@5.36.0-7+deb12u3?arch=amd64&upstream=perl', 'perl', '5.36.0-7+deb12u3']],
    ['Debian: epoch in the version or beside it', ['pkg:deb/debian/zlib1g@1.2.13.dfsg-1?arch=amd64&epoch=1', 'zlib1g', '1:1.2.13.dfsg-1'], ['pkg:deb/debian/zlib1g@1:1.2.13.dfsg-1?arch=amd64', 'zlib1g', '1:1.2.13.dfsg-1']],
    ['Debian: epoch only as a qualifier', ['pkg:deb/debian/zlib1g@1.2.13.dfsg-1?epoch=1', 'zlib1g', '1.2.13.dfsg-1'], ['pkg:deb/debian/zlib1g@1%3A1.2.13.dfsg-1', 'zlib1g', '']],
    ['Debian: `~` escaped or not', ['pkg:deb/debian/openssl@3.0.20-1~deb12u2', 'openssl', ''], ['pkg:deb/debian/openssl@3.0.20-1%7Edeb12u2', 'openssl', '']],
    ['RPM: other words for the distribution, epoch 0', ['pkg:rpm/redhat/glibc@2.28-189.1.el8?arch=x86_64', 'glibc', '2.28-189.1.el8'], ['pkg:rpm/rhel/glibc@2.28-189.1.el8?arch=x86_64&upstream=glibc-2.28-189.1.el8.src.rpm', 'glibc', '0:2.28-189.1.el8']],
    ['RPM: epoch', ['pkg:rpm/redhat/vim-minimal@8.0.1763-16.el8?epoch=2', 'vim-minimal', '2:8.0.1763-16.el8'], ['pkg:rpm/rhel/vim-minimal@8.0.1763-16.el8?epoch=2', 'vim-minimal', '8.0.1763-16.el8']],
    ['PyPI: case and dashes', ['pkg:pypi/django@3.2.5', 'Django', '3.2.5'], ['pkg:pypi/Django@3.2.5', 'django', '3.2.5']],
    ['PyPI: dots and underscores', ['pkg:pypi/zope-interface@5.0', 'zope.interface', '5.0'], ['pkg:pypi/zope_interface@5.0', 'zope_interface', '5.0']],
    ['Go: the library', ['pkg:golang/stdlib@v1.22.3', 'stdlib', 'v1.22.3'], ['pkg:golang/stdlib@1.22.3', 'stdlib', 'go1.22.3']],
    ['Go: a module whose path goes on in the subpath', ['pkg:golang/github.com/aws/aws-sdk-go/v2@v1.2.0', 'github.com/aws/aws-sdk-go/v2', 'v1.2.0'], ['pkg:golang/github.com/aws/aws-sdk-go@v1.2.0#v2', 'github.com/aws/aws-sdk-go/v2', 'v1.2.0']],
    ['Go: `v` or not', ['pkg:golang/golang.org/x/net@v0.7.0', 'golang.org/x/net', 'v0.7.0'], ['pkg:golang/golang.org/x/net@0.7.0', 'golang.org/x/net', '0.7.0']],
    ['npm: scope', ['pkg:npm/%40babel/traverse@7.0.0', '@babel/traverse', '7.0.0'], ['pkg:npm/@babel/traverse@7.0.0', '@babel/traverse', '7.0.0']],
    ['NuGet: case', ['pkg:nuget/Newtonsoft.Json@12.0.1', 'Newtonsoft.Json', '12.0.1'], ['pkg:nuget/newtonsoft.json@12.0.1', 'newtonsoft.json', '12.0.1']],
  ])('%s', (_, one, other) => {
    expect(identify(of(other)).key).toBe(identify(of(one)).key);
    expect(lastingPurl(identify(of(other)))).toBe(lastingPurl(identify(of(one))));
  });

  it.each<[string, Written, Written]>([
    ['another version', ['pkg:npm/qs@6.5.1', 'qs', '6.5.1'], ['pkg:npm/qs@6.5.2', 'qs', '6.5.2']],
    ['another epoch', ['pkg:deb/debian/a@1:1.0', 'a', '1:1.0'], ['pkg:deb/debian/a@1.0', 'a', '1.0']],
    ['another scope', ['pkg:npm/%40a/b@1', '@a/b', '1'], ['pkg:npm/%40c/b@1', '@c/b', '1']],
    ['another type', ['pkg:npm/rpm@4', 'rpm', '4'], ['pkg:pypi/rpm@4', 'rpm', '4']],
    ['another module', ['pkg:golang/a.org/b@v1', 'a.org/b', 'v1'], ['pkg:golang/a.org/b/v2@v1', 'a.org/b/v2', 'v1']],
    ['a backport', ['pkg:deb/debian/a@1.0-1~bpo12', 'a', '1.0-1~bpo12'], ['pkg:deb/debian/a@1.0-1', 'a', '1.0-1']],
  ])('is not: %s', (_, one, other) => {
    expect(identify(of(other)).key).not.toBe(identify(of(one)).key);
  });
});

it.each(['', 'pkg:', 'pkg:npm', 'not a purl', 'pkg:npm/%zz@1', 'pkg:deb/debian/', 'pkg:npm/a@%'])('takes %j for what the name says, without an error', (purl) => {
  const found = identify(of([purl, 'thing', '1.0']));
  expect(found.key).toContain('1.0');
  expect(lastingPurl(found)).toMatch(/^pkg:[a-z]+\/./);
});

it('knows the source package', () => {
  expect(identify(of(['pkg:deb/debian/libperl5.36@5.36.0-7?upstream=perl', 'libperl5.36', '5.36.0-7'])).source).toBe('perl 5.36.0-7');
  expect(identify(of(['pkg:deb/debian/libgcc-s1@12.2.0-14?upstream=gcc-12%4012.2.0-13', 'libgcc-s1', '12.2.0-14'])).source).toBe('gcc-12 12.2.0-13');
  expect(identify(of(['pkg:deb/debian/perl@5.36.0-7?arch=source', 'perl', '5.36.0-7']))).toMatchObject({ isSource: true, source: 'perl 5.36.0-7' });
});
