/**
 * From measurements to figures.
 * Owns: medians, ratios, and how they are written.
 * Used by: the measuring and the report.
 * Never: measures.
 */

/** The middle of a list; of an even number of items the mean of the two. NaN for an empty list. */
export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Milliseconds with two figures that mean something: 0.034, 0.41, 3.2, 48, 1,730. */
export function ms(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');
  if (value >= 10) return value.toFixed(0);
  return value.toFixed(value >= 1 ? 1 : value >= 0.1 ? 2 : 3);
}

/** How many times one figure is another: “× 3.2”. */
export function times(value: number, of: number): string {
  const ratio = value / of;
  if (!Number.isFinite(ratio)) return '–';
  return `× ${ratio >= 100 ? Math.round(ratio).toLocaleString('en-GB') : ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1)}`;
}
