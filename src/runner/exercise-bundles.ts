import { bundleExercise, type ExerciseBundle } from './bundle-exercise.ts';

const bundles = new Map<string, Promise<ExerciseBundle>>();

/** Bundles an exercise once a build. Its folder is found from the project's root. */
export function bundleOf(id: string): Promise<ExerciseBundle> {
  const known = bundles.get(id);
  // In development every reload reads the files anew.
  if (known && !import.meta.env.DEV) return known;
  const bundle = bundleExercise(id, new URL(`file://${process.cwd()}/content/exercises/${id}/`));
  bundles.set(id, bundle);
  return bundle;
}

/** What a page loads of an exercise: its bundle, and its hints. */
export type ExerciseFile = ExerciseBundle & { readonly hints: readonly string[] };

/** Puts together what a page loads of an exercise, from its entry in the collection. */
export async function exerciseFile(entry: {
  readonly id: string;
  readonly data: { readonly hints: readonly string[] };
}): Promise<ExerciseFile> {
  return { ...(await bundleOf(entry.id)), hints: entry.data.hints };
}
