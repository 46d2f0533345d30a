// The rhythm card, its dialogs, and what the computer was asked to show.
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { rail } from './journal'

export const rhythmCard = (page: Page): Locator =>
  page.getByRole('region', { name: 'The rhythm', exact: true })

export async function overviewOf(page: Page, partner: string): Promise<void> {
  await rail(page).getByRole('button', { name: partner }).click()
  await expect(rhythmCard(page)).toBeVisible()
}

/** Opens what stands in the card's menu. */
export async function ask(page: Page, item: string, dialog: string): Promise<Locator> {
  await rhythmCard(page).getByRole('button', { name: 'Dates', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
  const opened = page.getByRole('dialog', { name: dialog })
  await expect(opened).toBeVisible()
  return opened
}

/** The rows of the table twin: what is heard, whatever is drawn. */
export async function datesInWords(page: Page): Promise<string[]> {
  const rows = rhythmCard(page).getByRole('table').locator('tbody tr td:nth-of-type(1)')
  return rows.allTextContents()
}

/** From now on notifications are noted, not shown; tells title and body of each. */
export async function spyOnNotifications(electron: ElectronApplication): Promise<() => Promise<string[]>> {
  await electron.evaluate(({ Notification, app }) => {
    const said: string[] = []
    Object.assign(app, { saidForTest: said })
    Notification.prototype.show = function show(this: Electron.Notification) {
      said.push(`${this.title} / ${this.body}`)
    }
  })
  return () => electron.evaluate(({ app }) => Reflect.get(app, 'saidForTest') as string[])
}
