import '@fontsource/noto-sans/400.css'
import '@fontsource/noto-sans/600.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import './app/app.css'
import { createRoot } from 'react-dom/client'

<<<<<<< HEAD

import { App } from './app/App'

createRoot(document.getElementById('root')!).render(<App />)
=======

import { styleNonce } from './app/styleNonce'
import { allowStylesOnly } from './app/trustedTypes'

allowStylesOnly()

// The core is on this machine: a query must not wait for a network that an office PC may never have.
const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always', retry: false }, mutations: { networkMode: 'always' } }
})

createRoot(document.getElementById('root')!).render(
  <MantineProvider getStyleNonce={styleNonce}>
    <QueryClientProvider client={queryClient}>Förderkette</QueryClientProvider>
  </MantineProvider>
)
>>>>>>> e911394 (Run the core in an engine process; open the built program in a stand-in for Electron)
