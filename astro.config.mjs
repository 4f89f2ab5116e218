import { rehypeShiki, unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { bugLab } from './components/figures/bug-lab/vite-bug-lab.ts';
import { groupByPages } from './src/bundle/page-groups.ts';
import { policyHash } from './src/bundle/policy-hash.ts';
import { tightPolicies } from './src/bundle/tight-policy.ts';
import { lightCode } from './src/markdown/light-code.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/plugins.ts';
import { themeScript } from './src/reader/theme-script.ts';
import { frameScriptHash, runnerTexts } from './src/runner/vite-runner.ts';

/** Brings `client:wanted`: see src/islands/. */
const wanted = {
  name: 'wanted',
  hooks: {
    /** @param {import('astro').HookParameters<'astro:config:setup'>} hook */
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'wanted', entrypoint: './src/islands/wanted-later.ts' }),
  },
};

/** In which file a script goes: see `groupByPages`. */
const chunks = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: 'site',
      test: /components\/site\/scripts|src\/islands|src\/reader\/(storage|state-link|base64url|progress|theme|code-store)/,
    },
    {
      name: 'preact',
      test: /node_modules\/preact|@astrojs\/preact\/dist\/(client|static)|vite\/preload-helper/,
    },
    // `$initial`: what is loaded only when a reader asks for it stays apart.
    { name: groupByPages(), tags: ['$initial'] },
  ],
};

// An empty SITE or BASE, as a workflow passes it when unset, counts as absent.
export default defineConfig({
  site: process.env.SITE || 'http://localhost:4321',
  base: process.env.BASE || '/',
  trailingSlash: 'always',
  // The default, 'jsx', eats the line break between two inline elements.
  compressHTML: true,
  integrations: [mdx(), preact(), wanted, tightPolicies([frameScriptHash])],
  markdown: {
    // Shiki as a plugin, since Astro's own switch warns of a policy that ours allows for. Colours
    // come from src/styles/palette.css, so one highlighting serves both themes.
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins,
      rehypePlugins: [
        ...rehypePlugins,
        [rehypeShiki, { theme: 'css-variables', transformers: [lightCode] }],
      ],
    }),
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [
      runnerTexts(),
      bugLab(),
      // Without it a group may not leave the modules that its own need to other files.
      {
        name: 'allow-chunks-to-extend',
        options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
      },
      // Every page would carry Vite's own, 1 kB, which fetches ahead what a lazy part needs; its
      // styles are in the page already.
      {
        name: 'plain-lazy-imports',
        configEnvironment: (name) =>
          name === 'client' ? { build: { modulePreload: false } } : undefined,
        transform: (_, id) =>
          id.endsWith('vite/preload-helper.js')
            ? 'export const __vitePreload = (load) => load();'
            : undefined,
      },
    ],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } },
    },
    build: {
      // Else a small KaTeX font becomes a data: URL and breaks font-src.
      assetsInlineLimit: 0,
      // Astro marks MDX modules with a directive of its own, which needs no bundler.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self' blob:",
        "frame-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [policyHash(themeScript), frameScriptHash],
      },
      // KaTeX and Shiki write style attributes; no style element is needed.
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
});
