// Serves the built book as GitHub Pages does: a folder by its index, what is absent by 404.html.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { PORT, SERVED } from './served.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const asked = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
  try {
    const body = await readFile(join(SERVED, asked));
    response.setHeader('Content-Type', TYPES[extname(asked)] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    response.writeHead(404, { 'Content-Type': TYPES['.html'] });
    response.end(await readFile(join(SERVED, 'book/404.html')));
  }
}).listen(PORT);
