import { Chip, Group, Text } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { type Rueckstand, rueckstaende } from '@shared/domain/ausgaben/zellvergleich'
import { formatZahl } from '@shared/texts/format'
import { ruecklaufText, rueckstandWorte } from '@shared/texts/ruecklauf'
import { rueckstandIcons } from './ausgang'

interface Props {
  ausgabe: NonNullable<OffeneListe['ausgabe']>
  gewaehlt: Rueckstand[]
  onChoose: (next: Rueckstand[]) => void
}

/** Which issued list this one answers, and filters by how its cells stand. */
export function Ruecklauf({ ausgabe, gewaehlt, onChoose }: Props) {
  const vorhanden = rueckstaende.filter((stand) => stand !== 'unveraendert' && ausgabe.zellen[stand] > 0)
  return (
    <>
      <Text size="sm">{ruecklaufText(ausgabe)}</Text>
      {vorhanden.length > 0 && (
        <Group gap="xs" role="group" aria-label="Zellen">
          <Text size="sm">Zellen:</Text>
          <Chip.Group multiple value={gewaehlt} onChange={(next) => onChoose(next as Rueckstand[])}>
            {vorhanden.map((stand) => {
              const { icon: Icon } = rueckstandIcons[stand]
              return (
                <Chip key={stand} value={stand} size="sm" variant="outline">
                  <Group gap={4} wrap="nowrap" component="span">
                    <Icon size={14} aria-hidden />
                    {formatZahl(ausgabe.zellen[stand])} {rueckstandWorte[stand]}
                  </Group>
                </Chip>
              )
            })}
          </Chip.Group>
        </Group>
      )}
    </>
  )
}
