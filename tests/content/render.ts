import { unified } from '@astrojs/markdown-remark';
import remarkMath from 'remark-math';
import { markdownPlugins } from '../../src/markdown/plugins.ts';
import type { TreeNode } from '../../src/markdown/tree.ts';

const fixtures = new URL('./fixtures/content/', import.meta.url);

function processor({ content = fixtures, base = '/' } = {}) {
  return unified(markdownPlugins({ content, base }));
}

/** Renders Markdown to HTML with the book's plugins, over the fixtures unless told otherwise. */
export async function renderMarkdown(source: string, { base = '/' } = {}): Promise<string> {
  const renderer = await processor({ base }).createRenderer({});
  return (await renderer.render(source)).code;
}

async function compile(markdown: ReturnType<typeof unified>, source: string, path: string) {
  const renderer = await markdown.createMdxRenderer?.({}, { optimize: false });
  if (!renderer) throw new Error('no MDX renderer');
  return (await renderer.process(source, path, { order: 3 })).code;
}

/** Compiles MDX to JavaScript with the book's plugins, as a chapter of order 3. */
export async function compileMdx(
  source: string,
  { path = '/book/sample.mdx', content = fixtures, base = '/' } = {},
): Promise<string> {
  return compile(processor({ content, base }), source, path);
}

/** Parses MDX, formulas included, and resolves nothing. */
export async function parseMdx(source: string): Promise<TreeNode> {
  let tree: TreeNode = { type: 'root' };
  const keep = () => (root: TreeNode) => {
    tree = structuredClone(root);
  };
  await compile(unified({ remarkPlugins: [remarkMath, keep] }), source, '/book/sample.mdx');
  return tree;
}
