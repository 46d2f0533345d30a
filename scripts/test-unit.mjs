// npm run test:unit [-- FILES]: the unit tests alone.
import { main } from './run.mjs'
import { installModules } from './setup.mjs'
import { runUnit } from './steps.mjs'

await main(async () => {
  await installModules()
  return runUnit(process.argv.slice(2))
})
