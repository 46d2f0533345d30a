// npm run bench [-- --full] [-- --notes=N] [-- FILES]: speed as ratios to a peer in the same run. Nothing fails on a time.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { withDisplay } from './display.mjs'
import { resolveElectron } from './electron.mjs'
import { main, root, run } from './run.mjs'
import { setUp } from './setup.mjs'

/** Of this run alone: two at once disturb each other, but do not mix. */
const figuresFile = join(root, `.cache/bench/figures-${process.pid}.jsonl`)
const results = join(root, 'bench/results')

await main(async () => {
  const given = process.argv.slice(2)
  const notes = given.find((one) => one.startsWith('--notes='))?.slice('--notes='.length)
  const files = given.filter((one) => !one.startsWith('--'))
  await setUp({ tests: true })
  await build('e2e')
  const electron = resolveElectron()
  const { env, stop } = await withDisplay({ ownScreen: true })
  rmSync(figuresFile, { force: true })
  mkdirSync(join(root, '.cache/bench'), { recursive: true })
  const code = await run('playwright', ['test', '--config', 'playwright.bench.config.ts', ...files], {
    env: {
      ...env,
      ELECTRON_EXEC_PATH: electron.path,
      DUOLOGUE_BENCH_FIGURES: figuresFile,
      DUOLOGUE_BENCH_FULL: String(given.includes('--full')),
      ...(notes && { DUOLOGUE_BENCH_NOTES: notes }),
    },
  })
  stop()
  const figures = readFigures()
  if (figures.length > 0) {
    print(figures)
    keep(figures, electron.version)
  }
  rmSync(figuresFile, { force: true })
  return code
})

function readFigures() {
  try {
    const lines = readFileSync(figuresFile, 'utf8').trim().split('\n')
    return lines.map((line) => judged(JSON.parse(line)))
  } catch {
    return [] // nothing was measured
  }
}

/** A size is held to its line itself, a time by its ratio to the peer. */
function judged(figure) {
  const ratio = figure.ours / figure.peer
  const measure = figure.unit === 'kB' ? figure.ours : ratio
  const isOver = figure.line !== null && measure > figure.line
  return { ...figure, ratio, verdict: figure.line === null ? '' : isOver ? 'over' : 'ok' }
}

function print(figures) {
  const rows = figures.map(({ what, ours, peer, peerIs, unit, ratio, line, verdict, note }) => [
    what,
    `${short(ours)} ${unit}`,
    `${short(peer)} ${unit} (${peerIs})`,
    unit === 'kB' ? '' : `${ratio.toFixed(2)} ×`,
    line === null ? '' : `≤ ${line} ${unit === 'kB' ? 'kB' : '×'}`,
    verdict,
    note ?? '',
  ])
  const head = ['what', 'ours', 'peer', 'ratio', 'line', 'ok?', 'besides']
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)))
  console.log()
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    )
}

function short(value) {
  return value.toFixed(value < 100 ? 1 : 0)
}

function keep(figures, electronVersion) {
  const at = new Date().toISOString()
  const [cpu] = cpus()
  const machine = {
    cpu: cpu?.model,
    cores: cpus().length,
    loadAverage: loadavg(),
    platform: process.platform,
  }
  mkdirSync(results, { recursive: true })
  const file = join(results, `${at.slice(0, 19).replaceAll(':', '-')}.json`)
  writeFileSync(file, `${JSON.stringify({ at, electronVersion, machine, figures }, null, 2)}\n`)
  console.log(`\nbench/results/${file.split(/[\\/]/).at(-1)}`)
}
