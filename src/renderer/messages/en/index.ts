// The English sentences that are loaded with the page.
import { app } from './app'
import { entry } from './entry'
import { errors } from './errors'
import { ui } from './ui'

export const early = { app, entry, errors, ui }
