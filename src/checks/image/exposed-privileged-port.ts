import { defineCheck } from '../check.js';
import { inConfig } from '../in-image.js';

/** Web servers listen there by default, and engines since 20.10 let every user do so. */
const USUAL = new Set([80, 443]);

export const exposedPrivilegedPort = defineCheck('image', {
  id: 'image/exposed-privileged-port',
  title: 'The image listens on a privileged port',
  severity: 'low',
  confidence: 'medium',
  why: 'Ports below 1024 need root or a capability outside of engines that lift that rule, so the image invites to run it with more rights than it needs.',
  remedy: 'Let the service listen on a port above 1023; publishing maps it to whichever is wanted (`-p 80:8080`).',
  references: ['https://docs.docker.com/reference/dockerfile/#expose', 'https://docs.docker.com/engine/network/port-publishing/'],
  controls: { cisDocker: ['5.8'] },
  sameAs: [],
  examples: {
    bad: [{ config: { ExposedPorts: ['80/tcp'] } }, { config: { ExposedPorts: ['8080/tcp', '389/tcp', '53/udp'] } }],
    good: [{ config: { ExposedPorts: ['8080/tcp'] } }, { config: { ExposedPorts: ['22/tcp', '1024/tcp'] } }, { config: {} }],
  },
  *run({ config }) {
    for (const exposed of config.exposedPorts ?? []) {
      const port = Number(/^\d+/.exec(exposed)?.[0] ?? Number.NaN);
      // SSH has a check of its own.
      if (!(port > 0 && port < 1024) || port === 22) continue;
      yield { at: inConfig('EXPOSE', String(port)), ...(USUAL.has(port) ? { severity: 'negligible' } : {}), message: `The image exposes port ${String(port)}, which is a privileged one.` };
    }
  },
});
