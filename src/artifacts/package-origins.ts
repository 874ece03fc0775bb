/** Which layer brought a package, told by the layers' own package databases. */

export interface PackageOrigins {
  /**
   * @param type of the package URL
   * @param name of the binary package
   * @returns index of the layer (0 is the lowest) that first has the package at this version and keeps it; undefined when no database names it
   */
  layerOf(type: 'deb' | 'apk' | 'rpm', name: string, version: string): number | undefined;
}
