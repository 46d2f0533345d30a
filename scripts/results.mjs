// Reads the reports of vitest and Playwright: how many tests passed, which failed, which did not run.
import { existsSync, readFileSync } from 'node:fs'

/** `undefined` when there is no report: then the tool itself failed. */
export function readReport(file) {
  if (!existsSync(file)) return undefined
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return count('testResults' in report ? vitestTests(report) : report.suites.flatMap(playwrightTests))
}

function count(tests) {
  const withOutcome = (outcome) => tests.filter((test) => test.outcome === outcome)
  return {
    passed: withOutcome('passed').length,
    failed: withOutcome('failed').length,
    notRun: withOutcome('notRun').map(({ name, why }) => (why ? `${name} (${why})` : name)),
    flaky: tests.filter((test) => test.isFlaky).map(({ name }) => name),
  }
}

function vitestTests(report) {
  return report.testResults.flatMap((file) => {
    if (file.assertionResults.length === 0 && file.status === 'failed')
      return [{ name: file.name, outcome: 'failed' }] // the file could not even be loaded
    return file.assertionResults.map(({ fullName, status }) => ({
      name: fullName,
      outcome: status === 'passed' || status === 'failed' ? status : 'notRun',
    }))
  })
}

/** `flaky`: failed, then passed when it was tried once more. */
const playwrightOutcomes = { expected: 'passed', flaky: 'passed', skipped: 'notRun' }

function playwrightTests(suite) {
  const tests = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status, annotations }) => ({
      name: `${spec.file}: ${spec.title}`,
      outcome: playwrightOutcomes[status] ?? 'failed',
      isFlaky: status === 'flaky',
      why: annotations.find(({ type, description }) => type === 'skip' && description)?.description,
    })),
  )
  return [...tests, ...(suite.suites ?? []).flatMap(playwrightTests)]
}
