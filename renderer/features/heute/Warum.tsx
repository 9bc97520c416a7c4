import { Skeleton, Text } from '@mantine/core'
import type { Fristart } from '@shared/domain/fristen/fristenOf'
import { warumText } from '@shared/texts/fristen'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'

/** How the day of a Frist follows: inputs, calculation, paragraph; worked out when it is asked for. */
export function Warum({ fall, art, satz }: { fall: string; art: Fristart; satz: string | null }) {
  const { data } = useRead(api.fristen.list, { fall, tage: null })
  const { codeLabel } = useCodes()
  if (!data) return <Skeleton height={20} />
  const frist = data.zeilen.find((zeile) => zeile.art === art && (zeile.satz?.id ?? null) === satz)
  return (
    <Text size="sm" c="dimmed">
      {frist ? warumText(frist, codeLabel) : 'Hat sich gerade erledigt.'}
    </Text>
  )
}
