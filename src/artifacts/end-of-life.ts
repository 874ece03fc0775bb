/**
 * Last day of security updates that everybody gets: without paid extensions (Ubuntu Pro, RHEL ELS), with Debian's LTS, which is free.
 * Dates as the distributors gave them by the end of 2025; they move, so look at the sources once a quarter. A release that isn't named is taken for a current one.
 */

interface Lifecycle {
  readonly source: string;
  /** By release, ISO dates. */
  readonly ends: Readonly<Record<string, string>>;
}

const LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  debian: {
    source: 'https://wiki.debian.org/LTS',
    ends: { 6: '2016-02-29', 7: '2018-05-31', 8: '2020-06-30', 9: '2022-06-30', 10: '2024-06-30', 11: '2026-08-31', 12: '2028-06-30', 13: '2030-06-30' },
  },
  ubuntu: {
    source: 'https://wiki.ubuntu.com/Releases',
    ends: {
      '12.04': '2017-04-28', '14.04': '2019-04-25', '16.04': '2021-04-30', '16.10': '2017-07-20', '17.04': '2018-01-13', '17.10': '2018-07-19', '18.04': '2023-05-31', '18.10': '2019-07-18', '19.04': '2020-01-23',
      '19.10': '2020-07-17', '20.04': '2025-05-31', '20.10': '2021-07-22', '21.04': '2022-01-20', '21.10': '2022-07-14', '22.04': '2027-04-30', '22.10': '2023-07-20', '23.04': '2024-01-25', '23.10': '2024-07-11',
      '24.04': '2029-05-31', '24.10': '2025-07-10', '25.04': '2026-01-15', '25.10': '2026-07-31',
    },
  },
  alpine: {
    source: 'https://alpinelinux.org/releases/',
    ends: {
      '3.0': '2016-05-01', '3.1': '2016-11-01', '3.2': '2017-05-01', '3.3': '2017-11-01', '3.4': '2018-05-01', '3.5': '2018-11-01', '3.6': '2019-05-01', '3.7': '2019-11-01', '3.8': '2020-05-01', '3.9': '2020-11-01',
      '3.10': '2021-05-01', '3.11': '2021-11-01', '3.12': '2022-05-01', '3.13': '2022-11-01', '3.14': '2023-05-01', '3.15': '2023-11-01', '3.16': '2024-05-23', '3.17': '2024-11-22', '3.18': '2025-05-09',
      '3.19': '2025-11-01', '3.20': '2026-04-01', '3.21': '2026-11-01', '3.22': '2027-05-01',
    },
  },
  fedora: {
    source: 'https://docs.fedoraproject.org/en-US/releases/eol/',
    ends: {
      30: '2020-05-26', 31: '2020-11-24', 32: '2021-05-25', 33: '2021-11-30', 34: '2022-06-07', 35: '2022-12-13', 36: '2023-05-16', 37: '2023-12-05', 38: '2024-05-21', 39: '2024-11-26', 40: '2025-05-13', 41: '2025-12-15',
      42: '2026-05-13', 43: '2026-12-09',
    },
  },
  centos: { source: 'https://www.centos.org/centos-linux-eol/', ends: { 5: '2017-03-31', 6: '2020-11-30', 7: '2024-06-30', 8: '2021-12-31' } },
  'centos-stream': { source: 'https://www.centos.org/cl-vs-cs/#end-of-life', ends: { 8: '2024-05-31', 9: '2027-05-31', 10: '2030-01-01' } },
  redhat: { source: 'https://access.redhat.com/support/policy/updates/errata', ends: { 5: '2017-03-31', 6: '2020-11-30', 7: '2024-06-30', 8: '2029-05-31', 9: '2032-05-31', 10: '2035-05-31' } },
  rocky: { source: 'https://wiki.rockylinux.org/rocky/version/', ends: { 8: '2029-05-31', 9: '2032-05-31', 10: '2035-05-31' } },
  alma: { source: 'https://wiki.almalinux.org/release-notes/', ends: { 8: '2029-03-01', 9: '2032-05-31', 10: '2035-05-31' } },
  oracle: { source: 'https://www.oracle.com/a/ocom/docs/elsp-lifetime-069338.pdf', ends: { 6: '2021-03-31', 7: '2024-12-31', 8: '2029-07-31', 9: '2032-06-30', 10: '2035-06-30' } },
  amazon: { source: 'https://aws.amazon.com/amazon-linux-2/faqs/', ends: { 1: '2023-12-31', 2018: '2023-12-31', 2: '2026-06-30', 2023: '2029-06-30' } },
  'opensuse-leap': {
    source: 'https://en.opensuse.org/Lifetime',
    ends: { '42.3': '2019-06-30', '15.0': '2019-12-03', '15.1': '2021-02-02', '15.2': '2022-01-04', '15.3': '2022-12-31', '15.4': '2023-12-07', '15.5': '2024-12-31', '15.6': '2026-04-30', '16.0': '2027-10-31' },
  },
  photon: { source: 'https://blogs.vmware.com/vsphere/2022/01/photon-1-x-end-of-support-announcement.html', ends: { '1.0': '2022-02-28', '2.0': '2022-12-31', '3.0': '2024-06-30', '4.0': '2025-12-31' } },
};

export interface EndOfLife {
  /** ISO date of the last day with updates. */
  readonly date: string;
  readonly source: string;
}

/** @returns undefined for what isn't in the table */
export function endOfLife(family: string, release: string): EndOfLife | undefined {
  const lifecycle = LIFECYCLES[family];
  const date = lifecycle?.ends[release];
  return lifecycle === undefined || date === undefined ? undefined : { date, source: lifecycle.source };
}
