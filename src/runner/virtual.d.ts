/** What the build puts into the page: see vite-runner.ts. */
declare module 'virtual:runner' {
  /** The text of worker/runtime.ts. */
  export const runtime: string;
  /** The page of the walled-off frame. */
  export const frame: string;
}

/** A table as the runtime bundles it: see runtime-text.ts. */
declare module '*.csv' {
  const text: string;
  export default text;
}
