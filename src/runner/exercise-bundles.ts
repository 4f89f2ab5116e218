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
