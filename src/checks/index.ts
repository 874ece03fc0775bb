/** The registry: one line a check. */
import type { AnyCheck, Check, SubjectKind } from './check.js';
import { addInsteadOfCopy } from './dockerfile/add-instead-of-copy.js';
import { addRemote } from './dockerfile/add-remote.js';
import { apkCache } from './dockerfile/apk-cache.js';
import { aptGetRecommends } from './dockerfile/apt-get-recommends.js';
import { aptGetUpdateAlone } from './dockerfile/apt-get-update-alone.js';
import { aptGetWithoutCleanup } from './dockerfile/apt-get-without-cleanup.js';
import { aptInsteadOfAptGet } from './dockerfile/apt-instead-of-apt-get.js';
import { buildToolsInFinalStage } from './dockerfile/build-tools-in-final-stage.js';
import { chmod777 } from './dockerfile/chmod-777.js';
import { copiesWholeContext } from './dockerfile/copies-whole-context.js';
import { copyWithoutChown } from './dockerfile/copy-without-chown.js';
import { curlPipeShell } from './dockerfile/curl-pipe-shell.js';
import { dnfCache } from './dockerfile/dnf-cache.js';
import { dockerSocketVolume } from './dockerfile/docker-socket-volume.js';
import { healthcheckNone } from './dockerfile/healthcheck-none.js';
import { insecureDownload } from './dockerfile/insecure-download.js';
import { maintainerInstruction } from './dockerfile/maintainer-instruction.js';
import { missingHealthcheck } from './dockerfile/missing-healthcheck.js';
import { multipleCmd } from './dockerfile/multiple-cmd.js';
import { noSecurityUpdates } from './dockerfile/no-security-updates.js';
import { pipCache } from './dockerfile/pip-cache.js';
import { rootUser } from './dockerfile/root-user.js';
import { secretFileCopied } from './dockerfile/secret-file-copied.js';
import { secretInArg } from './dockerfile/secret-in-arg.js';
import { secretInEnv } from './dockerfile/secret-in-env.js';
import { setuidOrSetcap } from './dockerfile/setuid-or-setcap.js';
import { shellFormEntrypoint } from './dockerfile/shell-form-entrypoint.js';
import { sshPort } from './dockerfile/ssh-port.js';
import { sudo } from './dockerfile/sudo.js';
import { unpinnedImage } from './dockerfile/unpinned-image.js';
import { workdirRelative } from './dockerfile/workdir-relative.js';
import { yumCache } from './dockerfile/yum-cache.js';
import { zypperCache } from './dockerfile/zypper-cache.js';
import { missingBulk } from './dockerignore/missing-bulk.js';
import { missingSensitive } from './dockerignore/missing-sensitive.js';
import { missing } from './dockerignore/missing.js';
import { dockerSocketDeclared } from './image/docker-socket-declared.js';
import { duplicateUid0 } from './image/duplicate-uid-0.js';
import { emptyPassword } from './image/empty-password.js';
import { endOfLifeDistribution } from './image/end-of-life.js';
import { exposedPrivilegedPort } from './image/exposed-privileged-port.js';
import { fileCapabilities } from './image/file-capabilities.js';
import { healthcheckProgramAbsent } from './image/healthcheck-program-absent.js';
import { latestTag } from './image/latest-tag.js';
import { missingLabels } from './image/missing-labels.js';
import { noHealthcheck } from './image/no-healthcheck.js';
import { oldBase } from './image/old-base.js';
import { packageManagerCache } from './image/package-manager-cache.js';
import { rootUserOfImage } from './image/root-user.js';
import { secretFile } from './image/secret-file.js';
import { secretInEnvOfImage } from './image/secret-in-env.js';
import { secretInHistory } from './image/secret-in-history.js';
import { secretInLabel } from './image/secret-in-label.js';
import { setuidFile } from './image/setuid-file.js';
import { sshServer } from './image/ssh-server.js';
import { worldWritableFile } from './image/world-writable-file.js';

export const checks: { readonly [K in SubjectKind]: readonly Check<K>[] } = {
  dockerfile: [
    addInsteadOfCopy,
    addRemote,
    apkCache,
    aptGetRecommends,
    aptGetUpdateAlone,
    aptGetWithoutCleanup,
    aptInsteadOfAptGet,
    buildToolsInFinalStage,
    chmod777,
    copiesWholeContext,
    copyWithoutChown,
    curlPipeShell,
    dnfCache,
    dockerSocketVolume,
    healthcheckNone,
    insecureDownload,
    maintainerInstruction,
    missingHealthcheck,
    multipleCmd,
    noSecurityUpdates,
    pipCache,
    rootUser,
    secretFileCopied,
    secretInArg,
    secretInEnv,
    setuidOrSetcap,
    shellFormEntrypoint,
    sshPort,
    sudo,
    unpinnedImage,
    workdirRelative,
    yumCache,
    zypperCache,
  ],
  dockerignore: [
    missing,
    missingBulk,
    missingSensitive,
  ],
  image: [
    dockerSocketDeclared,
    duplicateUid0,
    emptyPassword,
    endOfLifeDistribution,
    exposedPrivilegedPort,
    fileCapabilities,
    healthcheckProgramAbsent,
    latestTag,
    missingLabels,
    noHealthcheck,
    oldBase,
    packageManagerCache,
    rootUserOfImage,
    secretFile,
    secretInEnvOfImage,
    secretInHistory,
    secretInLabel,
    setuidFile,
    sshServer,
    worldWritableFile,
  ],
};

/** Every check, in the order of the registry. */
export function allChecks(): readonly AnyCheck[] {
  return Object.values(checks).flat();
}

const byId: ReadonlyMap<string, AnyCheck> = new Map(allChecks().map((check) => [check.id, check]));

/** The ids of all checks. */
export const ruleIds: ReadonlySet<string> = new Set(byId.keys());

/** How many checks run where there are files to check, and images. */
export function countChecks(looked: { readonly files: boolean; readonly images: boolean }): number {
  const ran = [...(looked.files ? (['dockerfile', 'dockerignore'] as const) : []), ...(looked.images ? (['image'] as const) : [])];
  return ran.flatMap((kind): readonly AnyCheck[] => checks[kind]).length;
}

/** Every id that a condition may name: ours and the same rules in other tools. */
export const knownRules: ReadonlySet<string> = new Set(allChecks().flatMap((check) => [check.id, ...check.sameAs]));

/** @returns the check of that id */
export function checkOf(rule: string): AnyCheck | undefined {
  return byId.get(rule);
}

/** @returns the names of a rule of ours in other tools, as `tool:id`; those of its twins as well */
export function classOf(rule: string): readonly string[] {
  const check = byId.get(rule);
  return check?.twins === undefined ? (check?.sameAs ?? []) : [...check.sameAs, ...check.twins.flatMap((twin) => byId.get(twin)?.sameAs ?? [])];
}

/** @returns our own rules that see the same in a Dockerfile */
export function twinsOf(rule: string): readonly string[] {
  return byId.get(rule)?.twins ?? [];
}

/** @returns the check of that id, or the one that is the same as that rule of another tool */
export function checkNamed(rule: string): AnyCheck | undefined {
  return byId.get(rule) ?? allChecks().find((check) => check.sameAs.includes(rule));
}

/** @param foreign a rule of another tool, as `tool:id` @returns the checks that are the same */
export function checksLike(foreign: string): readonly AnyCheck[] {
  return byForeign.get(foreign) ?? [];
}

const byForeign: ReadonlyMap<string, readonly AnyCheck[]> = groupByForeign();

function groupByForeign(): Map<string, AnyCheck[]> {
  const groups = new Map<string, AnyCheck[]>();
  for (const check of allChecks()) for (const name of classOf(check.id)) groups.set(name, [...(groups.get(name) ?? []), check]);
  return groups;
}
