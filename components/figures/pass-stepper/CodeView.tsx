import type { CodeLine } from './code.ts';

/** Lines of code, the one that was carried out marked; its names light up what they stand for. */
export function CodeView({ lines, label }: { lines: readonly CodeLine[]; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: code is no fieldset, and no landmark of its page.
    <div role="group" class="pass-code" tabIndex={0} aria-label={label} data-walk>
      <pre>
        {lines.map(({ tokens, current }, i) => (
          <span
            key={i}
            class={current ? 'pass-line is-current' : 'pass-line'}
            aria-current={current ? 'step' : undefined}
          >
            {tokens.map(({ text, place }, j) =>
              place ? (
                <span
                  key={j}
                  class={`code-name of-${place.sym}`}
                  data-sym={place.sym}
                  data-layer={place.layer}
                  data-to={place.to}
                  data-from={place.from}
                  data-example={place.example}
                >
                  {text}
                </span>
              ) : (
                text
              ),
            )}
            {'\n'}
          </span>
        ))}
      </pre>
    </div>
  );
}
