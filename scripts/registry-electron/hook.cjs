// Loads the Node-API 8 build of better-sqlite3 that lies beside this file instead of its prebuild (Node-API 10).
// app/main.cjs loads it; NODE_OPTIONS brings it to utility processes, execArgv to worker threads.
'use strict'
const { dirname, join } = require('node:path')
const Module = require('node:module')
const threads = require('node:worker_threads')

const PREBUILD = /[\\/]better-sqlite3(-multiple-ciphers)?[\\/]prebuilds[\\/]/
const load = Module._extensions['.node']

Module._extensions['.node'] = (module, filename) => {
  if (!PREBUILD.test(filename)) return load(module, filename)
  const { version } = require(join(dirname(filename), '../package.json'))
  return load(module, join(__dirname, `better-sqlite3-${version}.node`))
}

// NODE_OPTIONS that is set at run time does not reach worker threads.
threads.Worker = class extends threads.Worker {
  constructor(file, options = {}) {
    super(file, { ...options, execArgv: ['--require', __filename, ...(options.execArgv ?? [])] })
  }
}
