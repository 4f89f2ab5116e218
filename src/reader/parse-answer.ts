/** Longer than any number a person types. */
const LONGEST = 60;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const POWER = String.raw`(?:e[+-]?\d{1,3})?`;
const DECIMAL = new RegExp(String.raw`^[+-]?(?:\d+[.,]?\d*|[.,]\d+)${POWER}$`, 'i');
const GROUPED = new RegExp(String.raw`^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?${POWER}$`, 'i');

/**
 * Reads a number as people write it: `0.5`, `.5`, `0,5`, `1/2`, `5e-1`, `5 × 10⁻¹`, `50 %`, with −
 * or -, thousands set apart by commas or spaces. Returns every number the text can mean: none where
 * it is no number, two for `1,500`, whose comma may part thousands or decimals.
 */
export function parseAnswer(text: string): readonly number[] {
  if (text.length > LONGEST) return [];
  const plain = normalize(text);
  const percent = plain.endsWith('%');
  const [above, below, ...more] = (percent ? plain.slice(0, -1) : plain).split('/');
  if (more.length > 0) return [];
  const divisors = below === undefined ? [1] : readDecimal(below);
  return readDecimal(above)
    .flatMap((numerator) => divisors.map((divisor) => numerator / divisor))
    .map((value) => (percent ? value / 100 : value) + 0)
    .filter(Number.isFinite);
}

/** Reads what stands on one side of a fraction bar. */
function readDecimal(text: string): number[] {
  const readings = [];
  if (DECIMAL.test(text)) readings.push(Number(text.replace(',', '.')));
  if (GROUPED.test(text)) readings.push(Number(text.replaceAll(',', '')));
  return readings;
}

/** Writes signs and powers of ten as JavaScript has them and takes out spaces that mean nothing. */
function normalize(text: string): string {
  return text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/10([⁺⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, sign: string, digits: string) => {
      const exponent = [...digits].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
      return `10^${sign === '⁻' ? '-' : ''}${exponent}`;
    })
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .replace(/\s*([-+/%^×x*·⋅])\s*/gi, '$1')
    .replace(/[×x*·⋅]10\^/i, 'e');
}
