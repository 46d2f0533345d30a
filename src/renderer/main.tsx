// Starts the page: fonts, styles, and what the shell knows about the vault before anything is drawn.
import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { reportActivity } from './app/activity'
import { App } from './app/App'
import { bridge } from './app/bridge'
import { Stopped } from './app/Stopped'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')
const root = createRoot(place)
reportActivity()

bridge.call('state', {}).then(
  (shell) =>
    root.render(
      <StrictMode>
        <App initialShell={shell} />
      </StrictMode>,
    ),
  () => root.render(<Stopped code="UNEXPECTED" />),
)
