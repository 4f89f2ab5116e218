/** What the build puts into the page: see vite-bug-lab.ts. */
declare module 'virtual:bug-lab' {
  export const programs: Readonly<
    Record<import('./bugs.ts').ProgramName, import('./program.ts').Program>
  >;
  /** The text of the right program. */
  export const code: string;
  export const flowers: import('./program.ts').Flowers;
}
