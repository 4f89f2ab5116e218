import type { Plugin } from 'vite';
import { policyHash } from '../bundle/policy-hash.ts';
import { framePage, frameScript } from './frame-page.ts';
import { runtimeText } from './runtime-text.ts';

const NAME = 'virtual:runner';

/** The hash of the frame's script, for the policy of every page. */
export const frameScriptHash = policyHash(frameScript);

/** Gives the page the runtime and the frame as texts. */
export function runnerTexts(): Plugin {
  return {
    name: 'runner-texts',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const texts = { runtime: await runtimeText(), frame: framePage(frameScriptHash) };
      return Object.entries(texts)
        .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
        .join('\n');
    },
  };
}
