// npm test: sets up, checks and tests everything; the last line says how many passed and failed.
import { build } from './build.mjs'
import { main, run } from './run.mjs'
import { setUp } from './setup.mjs'
import { checks, reports, runAbuse, runE2e, runUnit } from './steps.mjs'
import { createTally } from './tally.mjs'

await main(async () => {
  const tally = createTally()
  await tally.prepare('Set-up', () => setUp({ tests: true }))
  for (const [title, command, args] of checks) await tally.check(title, () => run(command, args))
  await tally.tests('Unit tests', reports.unit, () => runUnit())
  await tally.prepare('Build', async () => {
    await build('release')
    await build('e2e')
  })
  await tally.tests('Abuse tests', reports.abuse, () => runAbuse())
  await tally.tests('End-to-end tests', reports.e2e, () => runE2e())
  return tally.close()
})
