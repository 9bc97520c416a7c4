import { Badge } from '@mantine/core'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'

/** How many handovers wait for acceptance, beside the name of the page. */
export function WartenZahl() {
  const warten = useRead(api.uebergaben.count, undefined).data?.warten
  if (!warten) return null
  return (
    <Badge size="sm" variant="filled" color="petrol" tt="none">
      {warten}
      <span className="visuallyHidden"> {warten === 1 ? 'wartet' : 'warten'} auf Annahme</span>
    </Badge>
  )
}
