import { IconArrowRight } from '@tabler/icons-react'

/** The arrow between an old value and the new one. A picture: the program's font has no arrows. */
export function WirdZu() {
  return (
    <>
      {' '}
      <IconArrowRight size={14} role="img" aria-label="wird zu" style={{ verticalAlign: '-0.125rem' }} />{' '}
    </>
  )
}
