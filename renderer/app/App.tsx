import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { HashRouter } from 'react-router'
import { cssVariables } from './cssVariables'
import { ErrorBoundary } from './ErrorBoundary'
import { SessionGate } from './SessionGate'
import { Shell } from './Shell'
import { styleNonce } from './styleNonce'
import { theme } from './theme'

// The core is on this machine: a query must not wait for a network that an office PC may never have.
const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always' }
  }
})

/** The window: providers around the gate, the gate around the pages. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      cssVariablesResolver={cssVariables}
    >
      <QueryClientProvider client={queryClient}>
        {/* Where no page and no dialog has its buttons. */}
        <Notifications position="bottom-left" />
        <ErrorBoundary>
          <HashRouter>
            <SessionGate>
              <Shell />
            </SessionGate>
          </HashRouter>
        </ErrorBoundary>
      </QueryClientProvider>
    </MantineProvider>
  )
}
