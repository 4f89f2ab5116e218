import { figureOfLink } from '../../../src/reader/state-link.ts';

// A figure wakes up when it is seen, and only then reads its state from the link.
const goToFigure = () => {
  const figure = figureOfLink(location.hash);
  if (figure) document.getElementById(figure)?.scrollIntoView();
};
goToFigure();
addEventListener('hashchange', goToFigure);
