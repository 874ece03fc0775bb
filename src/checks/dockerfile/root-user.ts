import { chainInstructions, finalStage } from '../../artifacts/dockerfile.js';
import { argumentNames } from '../../artifacts/stages.js';
import { expand, isKnown, variablesIn } from '../../artifacts/variables.js';
import { defineCheck } from '../check.js';

/** The last USER of the final stage decides who the container runs as. */
export const rootUser = defineCheck('dockerfile', {
  id: 'dockerfile/root-user',
  title: 'The container runs as root',
  severity: 'high',
  why: 'A process that breaks out of the container keeps the identity it had inside it; root can also change every file of the image.',
  remedy: 'Create a user and put `USER <name or uid>` after the last step that needs root.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  controls: { cisDocker: ['4.1'] },
  sameAs: ['hadolint:DL3002', 'trivy:DS-0002', 'kics:fd54f200-402c-4333-a5a4-36ef6709af2f', 'checkov:CKV_DOCKER_3', 'checkov:CKV_DOCKER_8', 'dockle:CIS-DI-0001'],
  examples: {
    bad: ['FROM alpine:3.20\nCMD ["httpd"]', 'FROM alpine:3.20\nUSER app\nUSER 0:0', 'FROM alpine:3.20\nARG WHO=root\nUSER $WHO', 'FROM alpine:3.20 AS build\nUSER app\nFROM alpine:3.20'],
    good: ['FROM alpine:3.20\nUSER app', 'FROM golang:1.23 AS build\nUSER root\nFROM scratch\nUSER 65532', 'FROM alpine:3.20 AS base\nUSER app\nFROM base\nCMD ["httpd"]', 'FROM mcr.microsoft.com/dotnet/aspnet:9.0\nUSER $APP_UID'],
  },
  *run({ dockerfile }) {
    const stage = finalStage(dockerfile);
    if (stage === undefined) return;
    const last = chainInstructions(stage).findLast((each) => each.keyword === 'USER');
    if (last === undefined) {
      yield { at: stage.from, ofStage: true, about: 'no USER', message: 'The final stage sets no USER, so the container runs as root unless its base image sets one.' };
      return;
    }
    const written = last.words[0]?.value ?? '';
    const user = expand(written, last.scope).split(':')[0] ?? '';
    if (!isKnown(user)) {
      // What the base image sets, as `$APP_UID` of .NET's, is there to name a user without rights.
      const known = argumentNames(stage, last);
      if (!variablesIn(written).some((variable) => known.has(variable))) return;
      yield { at: last, about: 'unknown USER', severity: 'low', confidence: 'low', message: `Whether \`USER ${written}\` is root can't be told: it depends on a build argument without a default.` };
    } else if (user === 'root' || /^0+$/.test(user)) {
      yield { at: last, about: 'root', message: `The last USER of the final stage is \`${written}\`.` };
    }
  },
});
