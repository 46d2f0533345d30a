// The exporter process, for one answer: it either renders one paper from the shared room, opened read-only, or, started
// without any key, makes the finished bytes and reads them back.
import '../compat'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { vaultPaths } from '../folder/paths'
import { openSharedRoom } from '../vault/rooms/shared/room'
import { finish } from './finish'
import { exporterOrder, finishOrder, type Finished, type Rendered } from './order'
import { render } from './render'
import { verifierPath } from '../verifier-path'

process.parentPort.once('message', (message) => {
  const [vault] = message.ports
  const answer = (work: () => Rendered | Promise<Finished>): void => {
    void attempt(work).then((answered) => process.parentPort.postMessage(answered))
  }
  if (vault === undefined) {
    answer(() => finish(finishOrder.parse(message.data)))
    return
  }
  vault.once('message', ({ data }) => answer(() => rendered(data)))
  vault.start()
})

function rendered(data: unknown): Rendered {
  const { folder, key, ...order } = exporterOrder.parse(data)
  const room = openSharedRoom({ path: vaultPaths(folder).sharedRoom, key, mode: 'read' })
  try {
    const day = new Date().toISOString().slice(0, 10)
    return render(room, order, { day, verifier: () => readFileSync(verifierPath(__dirname)) })
  } finally {
    room.close()
  }
}

async function attempt(work: () => Rendered | Promise<Finished>): Promise<Rendered | Finished> {
  try {
    return await work()
  } catch (error) {
    const incident = randomUUID().slice(0, 8)
    console.error(`incident ${incident}: ${error instanceof Error ? error.name : typeof error}`)
    if (__E2E__) console.error(error)
    return { is: 'failed', incident }
  }
}
