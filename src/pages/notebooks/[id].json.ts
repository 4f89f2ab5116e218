import { readdirSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { cellsOf } from '../../runner/notebooks.ts';

export function getStaticPaths() {
  return readdirSync('content/notebooks').map((id) => ({ params: { id } }));
}

/** The cells of a notebook, for a page that wants to run them: `NotebookCell[]`. */
export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const cells = await cellsOf(params.id);
  const shown = cells.map(({ id, code, deadline }) => ({ id, code, deadline }));
  return new Response(JSON.stringify(shown), { headers: { 'Content-Type': 'application/json' } });
};
