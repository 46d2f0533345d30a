// Sizes for people: "340 kB", "1.2 MB".
const units = ['kilobyte', 'megabyte', 'gigabyte'] as const

/** Nobody counts below a kilobyte. */
export function asByteSize(sizeBytes: number): string {
  const power = Math.min(units.length, Math.max(1, Math.floor(Math.log10(Math.max(1, sizeBytes)) / 3)))
  const value = Math.max(sizeBytes, 1000) / 1000 ** power
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: units[power - 1] ?? 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: power < 2 || value >= 100 ? 0 : 1,
  }).format(value)
}
