import { Text, Tooltip } from '@mantine/core'
import type { FallFeld } from '@shared/domain/faelle/felder'
import { feldHerkunftText } from '@shared/texts/akte'
import { formatTag, formatZeitpunkt } from '@shared/texts/format'
import { useAkte } from './akteContext'

/** Which list the value of a field comes from, where none changed it since. The tooltip says when and from which file. */
export function HerkunftText({ feld }: { feld: FallFeld }) {
  const herkunft = useAkte().akte.herkunft[feld]
  if (!herkunft) return null
  const { datei, stand, zeit, konto } = herkunft
  const von = konto ? ` von ${konto}` : ''
  return (
    <Tooltip
      label={`„${datei}“${stand ? `, Stand ${formatTag(stand)}` : ''}, übernommen am ${formatZeitpunkt(zeit)}${von}`}
    >
      <Text size="xs" c="dimmed" span style={{ display: 'block' }}>
        {feldHerkunftText(herkunft)}
      </Text>
    </Tooltip>
  )
}
