import './app/withoutEval'
import '@fontsource/noto-sans/400.css'
import '@fontsource/noto-sans/600.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import './app/app.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { passStyleNonce } from './app/styleNonce'
import { allowStylesOnly } from './app/trustedTypes'

allowStylesOnly()
passStyleNonce()

createRoot(document.getElementById('root')!).render(<App />)
