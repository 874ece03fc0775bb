/** Package URLs for reports of Trivy before 0.48, which have none. */
import { PackageURL } from 'packageurl-js';

/** Trivy's types of results (https://github.com/aquasecurity/trivy/blob/main/pkg/fanal/types/const.go) and their purl types. */
const TYPE_OF: ReadonlyMap<string, string> = new Map([
  ...fill('npm', ['node-pkg', 'npm', 'yarn', 'pnpm', 'bun', 'javascript']),
  ...fill('pypi', ['python-pkg', 'pip', 'pipenv', 'poetry', 'uv', 'pylock']),
  ...fill('gem', ['gemspec', 'bundler']),
  ...fill('maven', ['jar', 'pom', 'gradle', 'sbt']),
  ...fill('golang', ['gobinary', 'gomod']),
  ...fill('nuget', ['dotnet-core', 'nuget', 'nuget-config', 'packages-props']),
  ...fill('composer', ['composer', 'composer-vendor']),
  ...fill('cargo', ['rustbinary', 'cargo']),
  ...fill('conda', ['conda-pkg', 'conda-environment']),
]);
const SYSTEM_TYPE_OF: ReadonlyMap<string, string> = new Map([
  ...fill('deb', ['debian', 'ubuntu']),
  ...fill('apk', ['alpine', 'wolfi', 'chainguard', 'minimos']),
  ...fill('rpm', ['redhat', 'centos', 'rocky', 'alma', 'oracle', 'amazon', 'fedora', 'photon', 'cbl-mariner', 'azurelinux', 'opensuse', 'opensuse.leap', 'opensuse.tumbleweed', 'suse linux enterprise server', 'sles', 'slem']),
]);

/** @param type `Type` of the result that the package stands in; a type that we don't know gives a `generic` package URL */
export function buildPurl(type: string, name: string, version: string): string {
  const [namespace, bare] = split(type, name);
  const system = SYSTEM_TYPE_OF.get(type);
  if (system !== undefined) return print(system, type, name, version);
  return print(TYPE_OF.get(type) ?? 'generic', namespace, bare, version);
}

/** Maven separates by a colon, the others by their last slash. */
function split(type: string, name: string): readonly [string | undefined, string] {
  const at = name.lastIndexOf(TYPE_OF.get(type) === 'maven' ? ':' : '/');
  return at <= 0 || at === name.length - 1 ? [undefined, name] : [name.slice(0, at), name.slice(at + 1)];
}

function print(type: string, namespace: string | undefined, name: string, version: string): string {
  try {
    return encode(type, namespace, name, version);
  } catch {
    // Some types have rules for names and versions, and not every installed package keeps them.
    return encode('generic', namespace, name, version);
  }
}

/** Trivy and Grype write `+` as `%2B`; the library doesn't, and both are right. */
function encode(type: string, namespace: string | undefined, name: string, version: string): string {
  return new PackageURL(type, namespace, name, version === '' ? undefined : version, undefined, undefined).toString().replaceAll('+', '%2B');
}

function fill(purlType: string, types: readonly string[]): [string, string][] {
  return types.map((type) => [type, purlType]);
}
