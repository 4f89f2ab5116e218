import { execSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = '4711';

/** Builds the book into a folder of its own and serves it; returns its address and how to stop. */
export async function serveBook() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-book-'));
  const env = { ...process.env, BASE: '/book/', SERVED: folder, PORT };
  execSync(`npx --no-install astro build --outDir ${join(folder, 'book')}`, { env, stdio: 'pipe' });
  const server = spawn(process.execPath, ['tests/browser/support/serve.ts'], { env });
  const address = `http://localhost:${PORT}/book/`;
  while (!(await answers(address))) await new Promise((resolve) => setTimeout(resolve, 100));
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true });
  };
  return { address, stop };
}

const answers = (address) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
