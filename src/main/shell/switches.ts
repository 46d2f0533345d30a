// The command line, before anything else runs: debugging is refused, and Chromium is told that there is no network.
import { app } from 'electron'

const DEBUG_SWITCHES = ['remote-debugging-port', 'remote-debugging-pipe']

/** Arguments that would open the app to another program, or change where it keeps its files. Chromium takes one dash, too, and a slash on Windows. */
const REFUSED =
  /^(--?|\/)(remote-debugging-(port|pipe|address|targets)|inspect|inspect-brk|inspect-port|inspect-publish-uid|debug|debug-brk|js-flags|load-extension|disable-web-security|disable-site-isolation-trials|host-rules|host-resolver-rules|proxy-server|user-data-dir|renderer-cmd-prefix|utility-cmd-prefix|gpu-launcher|log-net-log|enable-logging)(=|$)/i

/** security.md 6.3, layer 3. */
const NO_NETWORK: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', 'http://127.0.0.1:9'],
  ['proxy-bypass-list', '<-loopback>'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-quic'],
  ['disable-sync'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['disable-breakpad'],
  [
    'disable-features',
    'NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,DialMediaRouteProvider,Translate,AsyncDns,WebRtcHideLocalIpsWithMdns,SpareRendererForSitePerProcess',
  ],
]

/** security.md 6.4: nothing of a page on disk outside the vault. */
const NO_TRACES: readonly (readonly [name: string, value?: string])[] = [
  ['disk-cache-size', '1'],
  ['media-cache-size', '1'],
  ['disable-gpu-shader-disk-cache'],
]

/** The refused argument, if there is one: the app then ends with a message. Debug ports are closed in any case. */
export function refusedArgument(argv: readonly string[]): string | undefined {
  for (const name of DEBUG_SWITCHES) app.commandLine.removeSwitch(name)
  return [...argv, ...process.execArgv].find((argument) => REFUSED.test(argument))?.split('=')[0]
}

export function hardenCommandLine(): void {
  for (const [name, value] of [...NO_NETWORK, ...NO_TRACES]) app.commandLine.appendSwitch(name, value)
}
