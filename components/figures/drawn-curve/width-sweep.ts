import type { DrawnCurve } from './curve-points.ts';
import { FitModel } from './fit-model.ts';
import { type FitSettings, SWEPT_WIDTHS } from './fit-settings.ts';

/** What became of one width. */
export interface SweptWidth {
  readonly width: number;
  /** Mean squared error at the end; of the last good state where the run diverged. */
  readonly loss: number;
  readonly diverged: boolean;
}

/** One curve, one kind of network, every width, each trained from the start for the same updates. */
export class WidthSweep {
  readonly curve: DrawnCurve;
  readonly settings: FitSettings;
  readonly done: SweptWidth[] = [];
  #present: FitModel | undefined;

  constructor(curve: DrawnCurve, settings: FitSettings) {
    this.curve = curve;
    this.settings = settings;
  }

  get ended(): boolean {
    return this.done.length === SWEPT_WIDTHS.length;
  }

  /** Makes one update of the width that is being trained. */
  advance(): void {
    if (this.ended) return;
    const width = SWEPT_WIDTHS[this.done.length];
    this.#present ??= new FitModel(this.curve, { ...this.settings, width });
    const model = this.#present;
    model.advance();
    if (!model.ended) return;
    this.done.push({ width, loss: model.loss, diverged: model.diverged });
    this.#present = undefined;
  }
}
