// Runs steps one after another, whatever became of those before, and counts: `N passed, N failed` at the end.
import { rmSync } from 'node:fs'
import { readReport } from './results.mjs'
import { PlainError } from './run.mjs'

export function createTally() {
  const total = { passed: 0, failed: 0 }
  const notRun = []
  const flaky = []

  const fail = (why) => {
    total.failed += 1
    console.error(why)
  }

  /** Prints a heading and the time; what `body` throws counts as one failure. */
  async function step(title, body) {
    console.log(`\n=== ${title}`)
    const started = performance.now()
    try {
      await body()
    } catch (error) {
      fail(error instanceof PlainError ? error.message : error)
    }
    console.log(`--- ${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }

  return {
    /** Needed by others: counts only if it fails. */
    prepare: (title, body) => step(title, body),

    /** One check: passed when `body` answers exit code 0. */
    check: (title, body) =>
      step(title, async () => {
        if ((await body()) === 0) total.passed += 1
        else fail(`${title} failed.`)
      }),

    /** A test run with a report. */
    tests: (title, report, body) =>
      step(title, async () => {
        rmSync(report, { force: true })
        const code = await body()
        const result = readReport(report)
        if (!result) return fail(`${title}: ended without a report.`)
        total.passed += result.passed
        total.failed += result.failed
        notRun.push(...result.notRun)
        flaky.push(...result.flaky)
        if (code !== 0 && result.failed === 0) fail(`${title}: every test passed, but the run failed.`)
      }),

    /** The closing line; answers the exit code. */
    close() {
      for (const name of notRun) console.log(`not run: ${name}`)
      for (const name of flaky) console.log(`flaky, passed when tried again: ${name}`)
      if (process.env.CI === 'true') total.failed += notRun.length
      console.log(`\n${total.passed} passed, ${total.failed} failed`)
      return total.failed === 0 && total.passed > 0 ? 0 : 1
    },
  }
}
