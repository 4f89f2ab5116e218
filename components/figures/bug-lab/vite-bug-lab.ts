import type { Plugin } from 'vite';
import { MATH, readCode, readFlowers, TRAINING, writePrograms } from './write-lab.ts';

const NAME = 'virtual:bug-lab';

/**
 * Gives the page the right program and those with a bug, each made from the text that is shown:
 * the policy of a page lets nothing be made from a text there.
 */
export function bugLab(): Plugin {
  return {
    name: 'bug-lab',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      this.addWatchFile(TRAINING);
      return `import { exp } from ${JSON.stringify(MATH)};
        export const programs = ${writePrograms()};
        export const code = ${JSON.stringify(readCode())};
        export const flowers = ${JSON.stringify(readFlowers())};`;
    },
  };
}
