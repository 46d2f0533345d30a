// The speller process: dictionaries and a port to the page. It has no key, opens no vault and writes nothing.
import '../compat'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '../rpc/serve'
import { dictionaries } from './dictionaries'
import { spellerRouter } from './speller.handlers'

process.parentPort.once('message', ({ ports: [page] }) => {
  if (page === undefined) throw new Error('a port is needed')
  serve(page, spellerRouter(dictionaries((name) => readFile(join(__dirname, 'spelling', name)))))
})
