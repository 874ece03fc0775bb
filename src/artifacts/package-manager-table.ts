/** What the words of each package manager mean. */

export type PackageFamily = 'apt' | 'apk' | 'yum' | 'zypper' | 'pacman' | 'pip';

/** `refresh` fetches the index of what there is; `upgrade` brings what is installed up to date. */
const ACTIONS = ['install', 'refresh', 'upgrade', 'remove', 'clean', 'other'] as const;
export type PackageAction = (typeof ACTIONS)[number];

export interface Manager {
  readonly family: PackageFamily;
  readonly actions: ReadonlyMap<string, PackageAction>;
  /** Options that take the next word along. */
  readonly valued: ReadonlySet<string>;
}

function words(text: string): string[] {
  return text.split(' ');
}

function manager(family: PackageFamily, actions: Partial<Record<PackageAction, string>>, valued: string): Manager {
  const entries = ACTIONS.flatMap((action) => words(actions[action] ?? '').map((name) => [name, action] as const));
  return { family, actions: new Map(entries), valued: new Set(words(valued)) };
}

export const MANAGERS: Readonly<Record<PackageFamily, Manager>> = {
  apt: manager(
    'apt',
    {
      install: 'install reinstall build-dep satisfy',
      refresh: 'update',
      upgrade: 'upgrade dist-upgrade full-upgrade safe-upgrade dselect-upgrade',
      remove: 'remove purge autoremove auto-remove autopurge',
      clean: 'clean autoclean auto-clean distclean dist-clean',
      other: 'download source check changelog indextargets list show search policy hold unhold markauto unmarkauto edit-sources',
    },
    '-o --option -t --target-release --default-release -c --config-file -a --host-architecture --build-profiles -P',
  ),
  apk: manager(
    'apk',
    { install: 'add', refresh: 'update', upgrade: 'upgrade', remove: 'del', clean: 'cache', other: 'fetch fix info list search policy verify audit dot index stats version manifest' },
    '-t --virtual -X --repository -p --root --arch --keys-dir --repositories-file --cache-dir --cache-max-age --wait --timeout',
  ),
  yum: manager(
    'yum',
    {
      install: 'install in localinstall groupinstall reinstall localupdate install-n install-na install-nevra builddep',
      refresh: 'makecache check-update',
      upgrade: 'update upgrade up update-minimal upgrade-minimal distro-sync distribution-synchronization update-to upgrade-to',
      remove: 'remove rm erase autoremove groupremove',
      clean: 'clean',
      other: 'group groups info list search repolist module config-manager copr download provides history swap mark downgrade repoquery versionlock check needs-restarting',
    },
    '-c --config --enablerepo --disablerepo --repo --repoid --installroot --releasever -x --exclude --disableexcludes -d --debuglevel -e --errorlevel --rpmverbosity --setopt --comment --forcearch',
  ),
  zypper: manager(
    'zypper',
    {
      install: 'install in source-install si install-new-recommends inr',
      refresh: 'refresh ref refresh-services refs',
      upgrade: 'update up patch dist-upgrade dup',
      remove: 'remove rm',
      clean: 'clean cc',
      other: 'addrepo ar removerepo rr renamerepo nr modifyrepo mr repos lr addservice as list-updates lu list-patches lp search se info if verify ve addlock al removelock rl locks ll download',
    },
    '-c --config -R --root --installroot -r --repo --from -t --type -D --reposd-dir -C --cache-dir --plus-repo -p --plus-content --name -n --userdata',
  ),
  pacman: manager('pacman', {}, '-b --dbpath -r --root --cachedir --config --arch --overwrite --ignore --ignoregroup --assume-installed --color --logfile --gpgdir --hookdir'),
  pip: manager(
    'pip',
    { install: 'install', remove: 'uninstall', clean: 'cache', other: 'download wheel freeze list show search config check hash debug inspect index' },
    '-r --requirement -c --constraint -e --editable -i --index-url --extra-index-url -f --find-links -t --target --prefix --root --src --platform --python-version --implementation --abi --cache-dir --timeout --retries --proxy --cert --client-cert --trusted-host --config-settings -C --global-option --install-option --progress-bar --only-binary --no-binary --upgrade-strategy --log --python --root-user-action --exists-action --report --build -b --use-feature --use-deprecated',
  ),
};

/** The letters behind `-S`, `-R` and the like decide. */
export function pacmanAction(options: readonly string[]): PackageAction {
  const letters = options.filter((option) => /^-[A-Za-z]+$/.test(option)).join('');
  const long = new Set(options);
  if (letters.includes('S') || long.has('--sync')) {
    if (letters.includes('c') || long.has('--clean')) return 'clean';
    if (letters.includes('u') || long.has('--sysupgrade')) return 'upgrade';
    return /[sigl]/.test(letters) ? 'other' : 'install';
  }
  if (letters.includes('U') || long.has('--upgrade')) return 'install';
  return letters.includes('R') || long.has('--remove') ? 'remove' : 'other';
}
