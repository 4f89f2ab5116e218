import { createHash } from 'node:crypto';
import { rehypeShiki, unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { rehypePlugins, remarkPlugins } from './src/markdown/plugins.ts';
import { themeScript } from './src/reader/theme-script.ts';
import { frameScriptHash, runnerTexts } from './src/runner/vite-runner.ts';

/** @param {string} script */
const sha256 = (script) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`);

/**
 * What nearly every figure needs goes into a few shared files: left to itself, the bundler makes a
 * file of each set of modules that some pages share, and a hundred crumbs compress badly.
 */
const sharedChunks = {
  includeDependenciesRecursively: false,
  groups: [
    { name: 'preact', test: /node_modules\/preact/ },
    {
      name: 'engine',
      test: /src\/engine\/(kernels|math|operations|network|random|graph\/(graph|value|leaf|plan|numbers|broadcast|operation)\.)/,
    },
    { name: 'training', test: /src\/engine\/(training|data\/(dataset|points|generated|standard))/ },
    { name: 'reader', test: /src\/reader\/(storage|state-link|base64url)/ },
    { name: 'notebook', test: /components\/notebook\/|src\/reader\/parse-answer/ },
    {
      name: 'parts',
      test: /components\/parts\/(controls|layout|link|text|highlight|table\/(DataTable|TableTwin)|plot\/(plot-area|plot-place|Axes|scale))/,
    },
    {
      name: 'network',
      test: /components\/parts\/network\/(NetworkDiagram|LayerColumn|Edges|stroke|network-(layout|keys|tables)|part-element)/,
    },
    {
      name: 'chart',
      test: /components\/parts\/chart\/(LossChart|series|StillChart|Legend|use-line)/,
    },
  ],
};

// An empty SITE or BASE, as a workflow passes it when unset, counts as absent.
export default defineConfig({
  site: process.env.SITE || 'http://localhost:4321',
  base: process.env.BASE || '/',
  trailingSlash: 'always',
  // The default, 'jsx', eats the line break between two inline elements.
  compressHTML: true,
  integrations: [mdx(), preact()],
  markdown: {
    // Shiki as a plugin, since Astro's own switch warns of a policy that ours allows for. Colours
    // come from src/styles/palette.css, so one highlighting serves both themes.
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins,
      rehypePlugins: [...rehypePlugins, [rehypeShiki, { theme: 'css-variables' }]],
    }),
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [
      runnerTexts(),
      // Without it a group may not leave the modules that its own need to other files.
      {
        name: 'allow-chunks-to-extend',
        options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
      },
    ],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: sharedChunks } } } },
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
        hashes: [sha256(themeScript), frameScriptHash],
      },
      // KaTeX and Shiki write style attributes; no style element is needed.
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
});
