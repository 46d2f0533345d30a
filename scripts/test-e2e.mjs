// npm run test:e2e [-- FILES]: the end-to-end tests alone.
import { main } from './run.mjs'
import { setUp } from './setup.mjs'
import { runE2e } from './steps.mjs'

await main(async () => {
  await setUp({ tests: true })
  return runE2e(process.argv.slice(2))
})
