const nudgeSlopes = (loss: (weights: number[]) => number, weights: number[], h: number) =>
  weights.map((w, k) => {
    const at = (moved: number) => loss(weights.with(k, moved));
    return (at(w + h) - at(w - h)) / (w + h - (w - h));
  });
