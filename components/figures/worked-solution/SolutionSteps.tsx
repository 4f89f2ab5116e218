import { TypesetMath } from '../../notation/TypesetMath.tsx';
import type { Writing } from './solution-link.ts';
import { writeBlock } from './steps/line.ts';
import type { WorkedSteps } from './steps/worked-steps.ts';

/** The steps of a solution, block by block, each with what is done there. */
export function SolutionSteps({ steps, writing }: { steps: WorkedSteps; writing: Writing }) {
  return (
    <div class="solution-steps">
      {steps.parts.map(({ title, blocks }) => (
        <section key={title}>
          <h2>{title}</h2>
          {blocks.map((block) => (
            <div key={block.title} class="solution-block">
              <h3>{block.title}</h3>
              <p>{block.words}</p>
              <TypesetMath tex={writeBlock(block, writing.show, writing.digits)} display />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
