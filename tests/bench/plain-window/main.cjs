// The peer of the benches: one empty window, as sandboxed and isolated as ours. A second argument is the page to show.
'use strict'
const { join } = require('node:path')
const { app, BrowserWindow } = require('electron')

const page = process.argv.find((argument) => argument.endsWith('.html')) ?? join(__dirname, 'empty.html')

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    show: false,
    autoHideMenuBar: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  return window.loadFile(page)
})
app.on('window-all-closed', () => app.quit())
