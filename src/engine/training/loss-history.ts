/** What was measured when an epoch ended. */
export interface Measurement {
  /** Epochs since the beginning; 0 for what was measured before any step. */
  readonly epoch: number;
  /** L over the training data, without penalty and dropout. */
  readonly trainingLoss: number;
  /** NaN for regression, as the validation accuracy. */
  readonly trainingAccuracy: number;
  /** NaN without validation data. */
  readonly validationLoss: number;
  readonly validationAccuracy: number;
  /** ‖∂L/∂parameters‖ of the epoch's last step, where it was taken; NaN before any step. */
  readonly gradientNorm: number;
}

/** The measurements of a run, the oldest first: what a loss curve is drawn from. */
export type LossHistory = readonly Measurement[];
