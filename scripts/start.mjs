// Builds the book, serves it, and prints its address.
import { build, preview } from 'astro';

await build({ logLevel: 'warn', force: true });
const server = await preview({
  logLevel: 'error',
  server: { port: Number(process.env.PORT ?? 4321) },
});
const base = process.env.BASE ?? '/';
console.log(
  `\nThe Backward Pass is open at http://localhost:${server.port}${base}\n(Ctrl+C closes it.)`,
);
await server.closed();
