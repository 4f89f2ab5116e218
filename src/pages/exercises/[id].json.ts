import { getCollection } from 'astro:content';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exerciseFile } from '../../runner/exercise-bundles.ts';

export async function getStaticPaths() {
  const exercises = await getCollection('exercises');
  return exercises.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** What a page loads of an exercise when the reader wants to run something: `ExerciseFile`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(JSON.stringify(await exerciseFile(props.entry)), {
    headers: { 'Content-Type': 'application/json' },
  });
