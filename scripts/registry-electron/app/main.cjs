// Does what Electron's own default app does for `electron <app folder> [arguments]`; the registry runtime lacks it.
'use strict'
const { existsSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join, resolve } = require('node:path')
const { app } = require('electron')

const hook = join(__dirname, '../hook.cjs')
require(hook)
// The app may start itself again with this environment: the hook is added only once.
const given = process.env.NODE_OPTIONS ?? ''
if (!given.includes(hook)) process.env.NODE_OPTIONS = `${given} --require "${hook}"`.trim()

const index = process.argv.findIndex((argument, i) => i > 0 && !argument.startsWith('-'))
if (index < 0) throw new Error('usage: electron <app folder or main file> [arguments]')
const target = resolve(process.argv[index])
process.argv.splice(1, index, target)

let folder = target
while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
process.defaultApp = true
if (about.version) app.setVersion(about.version)
app.name = about.productName ?? about.name
if (!app.commandLine.hasSwitch('user-data-dir'))
  app.setPath('userData', join(app.getPath('appData'), app.name))
app.setAppPath(folder)
Module._load(Module._resolveFilename(target, null, true), Module, true)
