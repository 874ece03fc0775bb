/** What kind of machine this is, in Node's words. */

export interface Machine {
  /** `linux`, `darwin`, `win32`. */
  readonly system: string;
  /** `x64`, `arm64`. */
  readonly architecture: string;
}

export const thisMachine: Machine = { system: process.platform, architecture: process.arch };
