// npm run demo: the main job end to end without a person; leaves screens, files and a vault in demo-output/.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { main, root } from './run.mjs'
import { setUp } from './setup.mjs'
import { runDemo } from './steps.mjs'

await main(async () => {
  await setUp({ tests: true })
  const code = await runDemo()
  if (code !== 0) return code
  const screens = readdirSync(join(root, 'demo-output/screens')).length
  console.log(
    `demo-output/ holds ${screens} screens, summary.pdf, summary.md, agreed.pdf, agreed.zip, verify.html and vault/.`,
  )
  return 0
})
