/**
 * What Astro writes into a page for `client:wanted`: nothing. The directive itself comes with the
 * scripts of every page, see components/site/scripts/exercises.ts, where it is loaded once.
 */
export default undefined;
