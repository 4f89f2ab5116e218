/**
 * Puts z, and a where it is given, into a formula of the engine's that is written with the letters z
 * and a. A negative number gets brackets where it would meet a sign or a power, and a number that
 * follows another a dot between.
 */
export function put(latex: string, z: string, a?: string): string {
  return latex.replace(
    /(?<before>[-+]\s*|\\,)?(?<![A-Za-z\\])(?<letter>[za])(?![A-Za-z])(?<after>\s*\^|\\,)?/g,
    (whole, before: string = '', letter: string, after: string = '') => {
      const value = letter === 'z' ? z : a;
      if (value === undefined) return whole;
      const meets = value.startsWith('-') && (before !== '' || after !== '');
      const sign = before === '\\,' && /^[-\d]/.test(value) ? ' \\cdot ' : before;
      return `${sign}{${meets ? `(${value})` : value}}${after}`;
    },
  );
}
