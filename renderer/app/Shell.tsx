import { AppShell } from '@mantine/core'
import { useLocalStorage, useMediaQuery } from '@mantine/hooks'
import { Navigate, Route, Routes } from 'react-router'
import { DropArea } from '../features/austausch/DropArea'
import { Navigation } from './Navigation'
import { pages } from './pages'
import { TopBar } from './TopBar'

/** The frame of the open program: navigation at the left, one bar above, the page. */
export function Shell() {
  const [chosen, setNarrow] = useLocalStorage<boolean>({ key: 'navigation-narrow' })
  // At 200 % zoom, or in a small window, the page needs the room.
  const small = useMediaQuery('(max-width: 60em)', false, { getInitialValueInEffect: false })
  const narrow = chosen ?? small
  const first = pages.find(({ nav }) => nav)?.nav?.to ?? '/'
  return (
    <DropArea>
      <AppShell header={{ height: 48 }} navbar={{ width: narrow ? 56 : 208, breakpoint: 0 }}>
        <AppShell.Header>
          <TopBar />
        </AppShell.Header>
        <AppShell.Navbar>
          <Navigation narrow={narrow} onToggle={() => setNarrow(!narrow)} />
        </AppShell.Navbar>
        <AppShell.Main>
          <Routes>
            {pages.map(({ path, element }) => (
              <Route key={path} path={path} element={element} />
            ))}
            <Route path="*" element={<Navigate to={first} replace />} />
          </Routes>
        </AppShell.Main>
      </AppShell>
    </DropArea>
  )
}
