import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { bundleOf } from '../../runner/exercise-bundles.ts';

export async function getStaticPaths() {
  const exercises = await getCollection('exercises');
  return exercises.map(({ id }) => ({ params: { id } }));
}

/** What a page loads of an exercise when the reader wants to run something: `ExerciseBundle`. */
export const GET: APIRoute<never, { id: string }> = async ({ params }) =>
  new Response(JSON.stringify(await bundleOf(params.id)), {
    headers: { 'Content-Type': 'application/json' },
  });
