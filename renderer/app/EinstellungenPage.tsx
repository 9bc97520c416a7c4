import { Flex, NavLink, ScrollArea } from '@mantine/core'
import { Navigate, Route, NavLink as RouterLink, Routes } from 'react-router'
import { Page } from '../components/Page'
import { sections } from './einstellungen'

/** The settings: a list of sections at the left, the chosen one beside it. */
export function EinstellungenPage() {
  return (
    <Page title="Einstellungen">
      <Flex gap="xl" align="flex-start">
        <ScrollArea w="13rem" component="nav" aria-label="Bereiche der Einstellungen">
          {sections.map(({ path, label }) => (
            <NavLink key={path} component={RouterLink} to={`/einstellungen/${path}`} label={label} />
          ))}
        </ScrollArea>
        <div style={{ flex: 1, minWidth: 0, maxWidth: '60rem' }}>
          <Routes>
            {sections.map(({ path, element }) => (
              <Route key={path} path={path} element={element} />
            ))}
            {sections[0] && <Route path="*" element={<Navigate to={`/einstellungen/${sections[0].path}`} replace />} />}
          </Routes>
        </div>
      </Flex>
    </Page>
  )
}
