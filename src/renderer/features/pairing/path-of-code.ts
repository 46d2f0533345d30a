// The dark modules of a QR code as the path of one shape: a run of them a rectangle.

export function pathOfCode(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) =>
      runsOf(row).map(
        ({ from, length }) => `M${String(from)} ${String(y)}h${String(length)}v1h-${String(length)}z`,
      ),
    )
    .join('')
}

function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  for (const [at, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (!isDark) continue
    if (last !== undefined && last.from + last.length === at) last.length += 1
    else runs.push({ from: at, length: 1 })
  }
  return runs
}
