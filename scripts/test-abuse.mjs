// npm run test:abuse [-- FILES]: the abuse tests alone.
import { main } from './run.mjs'
import { setUp } from './setup.mjs'
import { runAbuse } from './steps.mjs'

await main(async () => {
  await setUp({ tests: true })
  return runAbuse(process.argv.slice(2))
})
