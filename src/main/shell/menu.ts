// The menu: what editing needs, locking, and nothing that opens a tool for developers.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import { m } from './messages'

export function setMenu({ lock, sitTogether }: { lock: () => void; sitTogether: () => void }): void {
  const vault: MenuItemConstructorOptions = {
    label: m.menu.vault,
    submenu: [
      { label: m.menu.lockNow, accelerator: 'CmdOrCtrl+L', click: lock },
      { label: m.menu.sitTogether, click: sitTogether },
      { type: 'separator' },
      { role: process.platform === 'darwin' ? 'close' : 'quit' },
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: m.menu.edit,
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: m.menu.view,
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  }
  const own: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, vault, edit, view]))
}
