import './notation.css';
import Cite from './Cite.astro';
import FigRef from './FigRef.astro';
import Figure from './Figure.astro';
import Given from './Given.astro';
import Num from './Num.astro';
import Term from './Term.astro';

/** What every chapter may write without importing it. */
export const chapterComponents = { Cite, Figure, FigRef, Given, Num, Term };
