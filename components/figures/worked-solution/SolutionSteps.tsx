import { TypesetMath } from '../../notation/TypesetMath.tsx';
import type { Writing } from './solution-link.ts';
import { type Block, writeLine } from './steps/line.ts';
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
              <Lines of={block} in={title} writing={writing} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

/** The lines of a block, one under the other, aligned at their first equals signs. */
function Lines({ of, in: within, writing }: { of: Block; in: string; writing: Writing }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: formulas, not fields.
    <div
      class="solution-lines"
      role="group"
      aria-label={`${within}, ${of.title}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a softmax may scroll, by keyboard too.
      tabIndex={0}
    >
      {of.lines.map((line, i) => {
        const { left, rows } = writeLine(line, writing.show, writing.digits);
        return (
          <div key={i} class="solution-line">
            <TypesetMath tex={left} />
            <span>
              {rows.map((parts, row) => (
                <span key={row} class="solution-row">
                  {parts.map((part, at) => (
                    <TypesetMath key={at} tex={part} />
                  ))}
                </span>
              ))}
            </span>
          </div>
        );
      })}
    </div>
  );
}
