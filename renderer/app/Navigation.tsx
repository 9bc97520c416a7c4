import { ActionIcon, Box, NavLink, Tooltip } from '@mantine/core'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { NavLink as RouterLink } from 'react-router'
import { pages } from './pages'

interface Props {
  narrow: boolean
  onToggle: () => void
}

/** The pages at the left; narrow it shows icons only, with their names as tooltips. */
export function Navigation({ narrow, onToggle }: Props) {
  const toggle = narrow ? 'Navigation ausklappen' : 'Navigation einklappen'
  return (
    <>
      <Box component="nav" aria-label="Bereiche" style={{ flex: 1 }} py={4}>
        {pages.map(({ nav }) => {
          if (!nav) return null
          const { label, to, icon: Icon, Zahl } = nav
          return (
            <Tooltip key={to} label={label} position="right" disabled={!narrow}>
              <NavLink
                component={RouterLink}
                to={to}
                end={to === '/'}
                label={narrow ? '' : label}
                {...(narrow || !Zahl ? { 'aria-label': label } : { rightSection: <Zahl /> })}
                leftSection={<Icon size={20} stroke={1.6} />}
              />
            </Tooltip>
          )
        })}
      </Box>
      <Box p={8}>
        <Tooltip label={toggle} position="right">
          <ActionIcon variant="subtle" color="gray" onClick={onToggle} aria-label={toggle}>
            {narrow ? <IconLayoutSidebarLeftExpand size={18} /> : <IconLayoutSidebarLeftCollapse size={18} />}
          </ActionIcon>
        </Tooltip>
      </Box>
    </>
  )
}
