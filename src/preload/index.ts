// The page's only way to the shell: named calls and events, no Electron object. Hands the two ports over.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { ShellBridge, ShellEvent } from '../contract/shell'

const bridge: ShellBridge = {
  call: (name, input) => ipcRenderer.invoke(`duologue:${name}`, input),
  listen: (listener) => {
    const forward = (_event: IpcRendererEvent, message: ShellEvent) => listener(message)
    ipcRenderer.on('duologue:event', forward)
    return () => void ipcRenderer.off('duologue:event', forward)
  },
}

contextBridge.exposeInMainWorld('duologue', bridge)

// Ports cannot cross the bridge; a message to the page's own window can carry them.
for (const name of ['duologue:ports', 'duologue:speller'])
  ipcRenderer.on(name, (event) => window.postMessage(name, '/', [...event.ports]))
