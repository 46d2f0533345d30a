// The page's few calls to the shell, typed. No note, passphrase or key ever goes through here.
import type { ShellBridge } from '../../contract/shell'

declare global {
  interface Window {
    readonly duologue: ShellBridge
  }
}

export const bridge: ShellBridge = {
  call: (name, input) => window.duologue.call(name, input),
  listen: (listener) => window.duologue.listen(listener),
}
