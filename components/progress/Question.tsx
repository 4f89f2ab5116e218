import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface QuestionProps {
  title: string;
  children: ComponentChildren;
}

/** Something the page asks before it acts. It takes the focus when it appears. */
export function Question({ title, children }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <section class="progress-question" aria-labelledby="progress-question">
      <h2 id="progress-question" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
