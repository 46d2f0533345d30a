// The vault process of sit-together mode: the shared room and nothing else. Its bundle holds no code of the private room,
// the door, the leak check or the identity, and it is handed no key to them.
import '../../compat'
import '../../private-files'
import { implement } from '@orpc/server'
import { z } from 'zod'
import { togetherControlContract } from '../../../contract/control'
import { openTogether, type OpenTogether } from '../../keys/hand-over'
import { serve } from '../../rpc/serve'
import { answerOfOpening } from '../answer-of-opening'
import { changes } from '../changes'
import { commitNotes } from '../note-commits'
import { openSharedAlone } from '../rooms/open-shared-alone'
import type { TogetherDeps } from './deps'
import { emptyTable } from './table'
import { togetherRouter } from './together.handlers'

const begin = z.strictObject({ kind: z.literal('begin'), folder: z.string() })

process.parentPort.once('message', (message) => {
  const { folder } = begin.parse(message.data)
  const [control, keys, page] = message.ports
  if (control === undefined || keys === undefined || page === undefined)
    throw new Error('three ports are needed')
  let isOpen = false
  keys.on('message', ({ data }) => {
    if (isOpen) return
    const answer = answerOfOpening(() => {
      const deps = open(folder, openTogether.parse(data))
      isOpen = true
      serve(control, togetherControlRouter(deps))
      serve(page, togetherRouter(deps))
    })
    if (answer.opened) process.parentPort.postMessage({ kind: 'opened' })
    keys.postMessage(answer)
  })
  keys.start()
})

function open(folder: string, { keys, header }: OpenTogether): TogetherDeps {
  const vault = openSharedAlone({ folder, keys, header })
  return {
    vault,
    table: emptyTable(),
    changes: commitNotes(changes(), (at) => vault.noteCommits(at)),
    draftsKey: keys.drafts,
    now: () => new Date(),
  }
}

/** The shell can close it, and have nothing made of it. */
function togetherControlRouter({ vault, now }: TogetherDeps) {
  const os = implement(togetherControlContract)
  return os.router({
    close: os.close.handler(() => {
      vault.close(now())
      return {}
    }),
  })
}
