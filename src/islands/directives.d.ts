declare namespace Astro {
  interface ClientDirectives {
    /** Loads the island when its reader wants it: see `wanted.ts`. */
    'client:wanted'?: true;
  }
}
