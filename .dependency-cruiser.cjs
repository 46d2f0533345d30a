// Who may import whom, as described in the architecture document; tests may look into other processes.
// Every rule is proven in tests/architecture/import-rules.test.ts.
'use strict'
const { existsSync, readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const TEST = '\\.test\\.tsx?$'
const VAULT = '^src/main/vault/'
// What a process is asked and answers, for those who talk to it.
const HAND_OVER = '^src/main/keys/hand-over\\.ts$'
const ORDER = '^src/main/exporter/order\\.ts$'
const pkg = (names) => `^node_modules/(${names})/`
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const domainAndContract = [
  rule(
    'domain-stands-alone',
    'Pure rules import only each other.',
    { path: '^src/domain/', pathNot: TEST },
    { pathNot: '^src/domain/' },
  ),
  rule(
    'markdown-knows-only-notes',
    'Notes as Markdown: words in, words out; it imports the domain and nothing else.',
    { path: '^src/markdown/', pathNot: TEST },
    { pathNot: '^src/(markdown|domain)/' },
  ),
  rule(
    'contract-knows-little',
    'The contract imports zod, the contract builder and types of the domain.',
    { path: '^src/contract/', pathNot: TEST },
    { pathNot: `^src/(contract|domain)/|${pkg('zod|@orpc/contract')}` },
  ),
  rule(
    'contract-only-domain-types',
    'The contract says what is sent; it runs no rule.',
    { path: '^src/contract/', pathNot: TEST },
    { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
  ),
]

const page = [
  rule(
    'renderer-not-main',
    'The page asks through the contract.',
    { path: '^src/renderer/' },
    { path: '^src/(main|preload)/' },
  ),
  rule(
    'renderer-no-node',
    'The page runs in a sandbox.',
    { path: '^src/renderer/', pathNot: TEST },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'main-not-page',
    'What runs behind the page does not know it.',
    { path: '^src/(main|preload)/' },
    { path: '^src/renderer/' },
  ),
  rule(
    'preload-knows-little',
    'The preload hands a port over; nothing else.',
    { path: '^src/preload/', pathNot: TEST },
    { pathNot: `^src/(preload|contract)/|${pkg('electron')}` },
  ),
  rule(
    'preload-only-contract-types',
    'The preload is one small file without zod.',
    { path: '^src/preload/', pathNot: TEST },
    { path: '^src/contract/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'no-sibling-feature',
    'What features share moves down to domain or ui.',
    { path: '^src/renderer/features/([^/]+)/' },
    { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
  ),
  rule(
    'no-sibling-handlers',
    'Handlers of one feature do not call those of another; vault.handlers.ts puts them together.',
    { path: '\\.handlers\\.ts$', pathNot: 'vault\\.handlers\\.ts$' },
    { path: '\\.handlers\\.ts$' },
  ),
  rule(
    'ui-knows-no-feature',
    'Parts and editor are below features and app.',
    { path: '^src/renderer/(ui|editor)/' },
    { path: '^src/renderer/(features|app)/' },
  ),
  rule(
    'lock-screen-loads-little',
    'What is drawn before the unlock does not wait for the sentences of the journal, also not through others.',
    { path: '^src/renderer/(ui|features/vault-entry)/', pathNot: TEST },
    { path: '^src/renderer/messages/unlocked\\.ts$', reachable: true },
  ),
]

const rooms = [
  rule(
    'database-only-in-rooms',
    'Only rooms/ opens a database; all others get stores.',
    { path: '^src/', pathNot: [`${VAULT}rooms/`, TEST] },
    { path: `${pkg('better-sqlite3(-multiple-ciphers)?')}|${VAULT}rooms/(encrypted-database|migrate)\\.ts$` },
  ),
  rule(
    'shared-never-reaches-private',
    'Nothing on the shared side reaches the private room, also not through others.',
    { path: `${VAULT}(rooms/shared|together)/|^src/main/(exporter|handover)/`, pathNot: TEST },
    { path: `${VAULT}rooms/private/`, reachable: true },
  ),
  rule(
    'private-not-shared',
    'A store of the private room does not write into the shared one: that is for the door.',
    { path: `${VAULT}rooms/private/`, pathNot: TEST },
    { path: `${VAULT}rooms/shared/` },
  ),
  ...bothRooms(),
]

const processes = [
  rule(
    'electron-at-the-edge',
    'Electron is known to the shell, the preload and the entries of the processes.',
    { path: '^src/', pathNot: '^src/(main/index\\.ts|main/shell/|preload/|main/[^/]+/process\\.ts)' },
    { path: pkg('electron') },
  ),
  rule(
    'keys-stand-alone',
    'Only keys/ handles passphrases and the master key.',
    { path: '^src/', pathNot: ['^src/main/keys/', TEST] },
    { path: '^src/main/keys/', pathNot: HAND_OVER },
  ),
  rule(
    'argon2-only-in-keys',
    'Only keys/ derives keys from passphrases.',
    { path: '^src/', pathNot: '^src/main/keys/' },
    { path: pkg('@node-rs/argon2[^/]*') },
  ),
  rule(
    'shell-only-in-main',
    'The shell belongs to the first process.',
    { path: '^src/', pathNot: '^src/main/(index\\.ts|shell/)' },
    { path: '^src/main/shell/' },
  ),
  rule(
    'vault-stands-alone',
    'No other process contains code of the vault or the exporter.',
    { path: '^src/', pathNot: ['^src/main/(vault|exporter)/', TEST] },
    { path: '^src/main/(vault|exporter)/', pathNot: ORDER },
  ),
  rule(
    'exporter-shares-little',
    'The exporter shares the shared room with the vault, nothing else.',
    { path: '^src/main/exporter/', pathNot: TEST },
    { path: VAULT, pathNot: `${VAULT}rooms/` },
  ),
  rule(
    'vault-not-exporter',
    'The vault does not render.',
    { path: VAULT, pathNot: TEST },
    { path: '^src/main/exporter/', pathNot: ORDER },
  ),
  rule(
    'speller-stands-alone',
    'The speller has dictionaries and a port: no vault, no key, no folder.',
    { path: '^src/main/speller/', pathNot: TEST },
    { path: '^src/main/', pathNot: '^src/main/(speller/|rpc/|compat\\.ts$)' },
  ),
]

const handOver = [
  rule(
    'signed-stands-alone',
    'What is signed is the same everywhere: neither Node nor a page nor a room.',
    { path: '^src/signed/', pathNot: TEST },
    { pathNot: `^src/(signed|domain)/|${pkg('@noble/(curves|hashes)|@scure/base')}` },
  ),
  rule(
    'handover-stands-alone',
    'Files that are handed over: keys and bytes, no room and no electron.',
    { path: '^src/main/handover/', pathNot: TEST },
    {
      pathNot:
        '^src/(main/handover|signed|domain)/|^src/main/compat\\.ts$|^(node:)?(crypto|util)$|' +
        pkg('@noble/curves|@noble/ciphers|@scure/base|age-encryption|zod'),
    },
  ),
  rule(
    'verifier-knows-only-what-is-signed',
    'A page for anybody, from a disk: no Node, no electron, no library of the app.',
    { path: '^src/verifier/', pathNot: TEST },
    {
      pathNot: `^src/(verifier|signed|domain)/|^src/main/document-words\\.ts$|${pkg('fflate')}`,
    },
  ),
  rule(
    'verify-opens-no-vault',
    'The command reads the files it is given, and nothing else.',
    { path: '^src/main/verify/', pathNot: TEST },
    { pathNot: '^src/(main/verify|verifier|signed)/|^(node:)?fs$' },
  ),
]

const everywhere = [
  rule(
    'no-network',
    'Nothing leaves this computer.',
    { path: '^src/' },
    {
      path:
        '^(node:)?(https?|http2|net|tls|dgram|dns)(/|$)|' +
        pkg('undici|ws|axios|got|node-fetch|electron-updater') +
        '|^node_modules/@orpc/[^/]+/dist/adapters/(?!message-port|standard)',
    },
  ),
  rule('no-cycle', 'A cycle hides a missing noun.', {}, { circular: true }),
  rule('no-orphan', 'A file nobody uses is deleted.', { orphan: true, pathNot: `\\.d\\.ts$|${TEST}` }, {}),
]

/**
 * Of all modules only the door and the leak check see both rooms (and open-vault.ts opens them). A rule cannot
 * say "and", so those that import from the private room are named, and may not import from the shared one.
 */
function bothRooms() {
  const mayNot = sourcesIn('src/main')
    .filter((file) => !/^src\/main\/vault\/(door\.ts$|door\/|leak-check\/|rooms\/)|\.test\.ts$/.test(file))
    .filter((file) => /from\s+'[^']*\/rooms\/private\//.test(readFileSync(file, 'utf8')))
  if (mayNot.length === 0) return []
  const path = `^(${mayNot.map((file) => file.replaceAll('.', '\\.')).join('|')})$`
  return [
    rule(
      'both-rooms-only-at-the-door',
      'Only the door and the leak check see both rooms.',
      { path },
      { path: `${VAULT}rooms/shared/` },
    ),
  ]
}

function sourcesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sourcesIn(path)
    return path.endsWith('.ts') ? [path] : []
  })
}

module.exports = {
  forbidden: [...domainAndContract, ...page, ...rooms, ...processes, ...handOver, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: join(__dirname, 'tsconfig.tests.json') },
    tsPreCompilationDeps: true, // imports of types count
    preserveSymlinks: true, // the tests of these rules link to node_modules
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'require', 'default'],
    },
  },
}
