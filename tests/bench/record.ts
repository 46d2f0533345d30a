// Figures go into a file, a line each, for scripts/bench.mjs to print.
import { appendFileSync } from 'node:fs'
import type { Figure } from './figures'

export function record(figure: Figure): void {
  const file = process.env['DUOLOGUE_BENCH_FIGURES']
  if (file === undefined) console.log(JSON.stringify(figure))
  else appendFileSync(file, `${JSON.stringify(figure)}\n`)
}
