// One app with folders of its own for each test; screenshots go where they can be looked at.
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import {
  launch,
  makeFolders,
  removeFolders,
  type Folders,
  type LaunchOptions,
  type RunningApp,
} from '../support/app'

export interface Desk {
  readonly folders: Folders
  /** The running app's page. */
  page(): Page
  app(): RunningApp
  /** Starts the app; `again` after a lock or quit ended it. */
  start(options?: LaunchOptions): Promise<Page>
  /** Resolves when the app has ended by itself. */
  ended(): Promise<void>
  quit(): Promise<void>
  /** Its process id: to hold it up, or to end it. */
  vaultProcess(): Promise<number>
  screenshot(name: string): Promise<void>
}

export const test = base.extend<{ desk: Desk; partnerDesk: Desk }>({
  desk: async ({}, use, info) => withDesk(info.outputDir, use),
  /** A second computer: another app with folders of its own. */
  partnerDesk: async ({}, use, info) => withDesk(info.outputDir, use),
})

async function withDesk(outputFolder: string, use: (desk: Desk) => Promise<void>): Promise<void> {
  const folders = makeFolders()
  let running: RunningApp | undefined
  const app = () => {
    if (running === undefined) throw new Error('the app is not running')
    return running
  }
  await use({
    folders,
    app,
    page: () => app().page,
    start: async (options) => {
      running = await launch(folders, { size: { width: 1360, height: 860 }, ...options })
      return running.page
    },
    ended: async () => {
      const { electron } = app()
      if (electron.process().exitCode === null) await electron.waitForEvent('close', { timeout: 15_000 })
      running = undefined
    },
    quit: async () => {
      await app().electron.close()
      running = undefined
    },
    vaultProcess: async () => {
      const pid = await app().electron.evaluate(({ app: shell }) => {
        return shell.getAppMetrics().find((metric) => metric.name === 'Duologue vault')?.pid
      })
      if (pid === undefined) throw new Error('no vault process is running')
      return pid
    },
    screenshot: async (name) => {
      await app().page.screenshot({ path: join(outputFolder, `${name}.png`), animations: 'disabled' })
    },
  })
  await running?.electron.close()
  removeFolders(folders)
}

export { expect } from '@playwright/test'
