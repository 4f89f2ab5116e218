import type { APIRoute } from 'astro';
import { bookCells } from '../../components/figures/own-code/book-cells.ts';

/** The book's solutions, for the functions that the reader has not written: `SourceCell[]`. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await bookCells()), {
    headers: { 'Content-Type': 'application/json' },
  });
