import type { ComponentChildren, RefObject } from 'preact';
import { LiveSentence } from '../text/LiveSentence.tsx';
import './figure-layout.css';

export interface FigureLayoutProps {
  /** Buttons and choices, above the stage. */
  toolbar?: ComponentChildren;
  /** What is looked at. */
  stage: ComponentChildren;
  /** Sliders or a second picture: beside the stage where there is room, else below it. */
  side?: ComponentChildren;
  /** Says what is seen now; read out when it comes to rest. */
  sentence?: string | undefined;
  /** Below all: links, tables. */
  foot?: ComponentChildren;
  /** The figure's outermost element, such as the stage of a run. */
  root?: RefObject<HTMLDivElement> | undefined;
}

/** Places the pieces of a figure, from 320 pixels up. */
export function FigureLayout({ toolbar, stage, side, sentence, foot, root }: FigureLayoutProps) {
  return (
    <div class="figure-layout" ref={root ?? null}>
      {toolbar && <div class="figure-toolbar needs-scripts">{toolbar}</div>}
      <div class={side ? 'figure-main has-side' : 'figure-main'}>
        <div class="figure-stage">{stage}</div>
        {side && <div class="figure-side">{side}</div>}
      </div>
      {sentence && <LiveSentence>{sentence}</LiveSentence>}
      {foot && <div class="figure-foot">{foot}</div>}
    </div>
  );
}
