/**
 * Puts z, and a where it is given, into a formula of the engine's that is written with the letters z
 * and a. A negative number gets brackets where it would meet a sign or a power, a symbol where it
 * would meet a power, for it has its layer up there; a number that follows another gets a dot between.
 */
export function put(latex: string, z: string, a?: string): string {
  return latex.replace(
    /(?<before>[-+]\s*|\\,)?(?<![A-Za-z\\])(?<letter>[za])(?![A-Za-z])(?<after>\s*\^|\\,)?/g,
    (whole, before: string = '', letter: string, after: string = '') => {
      const value = letter === 'z' ? z : a;
      if (value === undefined) return whole;
      const isNegative = value.startsWith('-') && (before !== '' || after !== '');
      const isRaised = value.startsWith('\\') && after.endsWith('^');
      const sign = before === '\\,' && /^[-\d]/.test(value) ? ' \\cdot ' : before;
      return `${sign}{${isNegative || isRaised ? `(${value})` : value}}${after}`;
    },
  );
}
