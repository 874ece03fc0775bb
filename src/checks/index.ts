/** The registry: one line a check. */
import type { AnyCheck, Check, SubjectKind } from './check.js';
import { apkCache } from './dockerfile/apk-cache.js';
import { aptGetRecommends } from './dockerfile/apt-get-recommends.js';
import { aptGetUpdateAlone } from './dockerfile/apt-get-update-alone.js';
import { aptGetWithoutCleanup } from './dockerfile/apt-get-without-cleanup.js';
import { aptInsteadOfAptGet } from './dockerfile/apt-instead-of-apt-get.js';
import { buildToolsInFinalStage } from './dockerfile/build-tools-in-final-stage.js';
import { chmod777 } from './dockerfile/chmod-777.js';
import { curlPipeShell } from './dockerfile/curl-pipe-shell.js';
import { dnfCache } from './dockerfile/dnf-cache.js';
import { insecureDownload } from './dockerfile/insecure-download.js';
import { noSecurityUpdates } from './dockerfile/no-security-updates.js';
import { pipCache } from './dockerfile/pip-cache.js';
import { rootUser } from './dockerfile/root-user.js';
import { setuidOrSetcap } from './dockerfile/setuid-or-setcap.js';
import { sudo } from './dockerfile/sudo.js';
import { yumCache } from './dockerfile/yum-cache.js';
import { zypperCache } from './dockerfile/zypper-cache.js';

export const checks: { readonly [K in SubjectKind]: readonly Check<K>[] } = {
  dockerfile: [
    apkCache,
    aptGetRecommends,
    aptGetUpdateAlone,
    aptGetWithoutCleanup,
    aptInsteadOfAptGet,
    buildToolsInFinalStage,
    chmod777,
    curlPipeShell,
    dnfCache,
    insecureDownload,
    noSecurityUpdates,
    pipCache,
    rootUser,
    setuidOrSetcap,
    sudo,
    yumCache,
    zypperCache,
  ],
  dockerignore: [],
};

/** Every check, in the order of the registry. */
export function allChecks(): readonly AnyCheck[] {
  return Object.values(checks).flat();
}

const byId: ReadonlyMap<string, AnyCheck> = new Map(allChecks().map((check) => [check.id, check]));

/** The ids of all checks. */
export const ruleIds: ReadonlySet<string> = new Set(byId.keys());

/** Every id that a condition may name: ours and the same rules in other tools. */
export const knownRules: ReadonlySet<string> = new Set(allChecks().flatMap((check) => [check.id, ...check.sameAs]));

/** @returns the check of that id */
export function checkOf(rule: string): AnyCheck | undefined {
  return byId.get(rule);
}

/** @returns the names of a rule of ours in other tools, as `tool:id` */
export function classOf(rule: string): readonly string[] {
  return byId.get(rule)?.sameAs ?? [];
}

/** @returns the check of that id, or the one that is the same as that rule of another tool */
export function checkNamed(rule: string): AnyCheck | undefined {
  return byId.get(rule) ?? allChecks().find((check) => check.sameAs.includes(rule));
}
