import { solveText } from './solve-text.ts';

// Solves one text, answers, and is ended by the page.
self.onmessage = ({ data }: MessageEvent<string>) => {
  self.postMessage(solveText(data));
};
