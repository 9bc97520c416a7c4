import { Box } from '@mantine/core'
import { Link, Route, Routes, useLocation } from 'react-router'
import classes from './AustauschPage.module.css'
import { bereiche } from './austausch'

/** Lists that come in and go out: a bar of the parts, below it the chosen one. */
export function AustauschPage() {
  const [, , segment = ''] = useLocation().pathname.split('/')
  const current = bereiche.find(({ path }) => path === segment) ?? bereiche[0]
  return (
    <Box className={classes['page']}>
      <nav className={classes['bar']} aria-label="Bereiche des Austauschs">
        {bereiche.map((bereich) => (
          <Link
            key={bereich.path}
            to={`/austausch/${bereich.path}`}
            className={classes['link'] ?? ''}
            {...(bereich === current && { 'aria-current': 'page' })}
          >
            {bereich.label}
          </Link>
        ))}
      </nav>
      <Routes>
        {bereiche.map(({ path, element }) => (
          <Route key={path} path={path ? `${path}/*` : '*'} element={element} />
        ))}
      </Routes>
    </Box>
  )
}
