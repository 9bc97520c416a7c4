import { Collapse, Stack, Title, UnstyledButton } from '@mantine/core'
import { angebotsgruppen, weitereGruppen } from '@shared/domain/angebote/gruppen'
import { angebotsgruppenLabels } from '@shared/texts/angebote'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { type Felderlage, Feldraster } from './Feldraster'

const namen = weitereGruppen.flatMap((gruppe): readonly string[] => angebotsgruppen[gruppe])

/** What only some runs need, folded as long as nobody asks for it and nothing in it is wrong. */
export function WeitereAngaben(lage: Felderlage) {
  const [offen, setOffen] = useState(false)
  const ausgefuellt = namen.filter((name) => lage.eingaben[name]).length
  const gezeigt = offen || namen.some((name) => lage.fehler[name])
  const Icon = gezeigt ? IconChevronDown : IconChevronRight
  return (
    <div>
      <UnstyledButton aria-expanded={gezeigt} fw={600} fz="sm" onClick={() => setOffen(!gezeigt)}>
        <Icon size={16} aria-hidden style={{ verticalAlign: '-3px' }} /> Weitere Angaben
        {ausgefuellt > 0 && ` (${ausgefuellt} ausgefüllt)`}
      </UnstyledButton>
      <Collapse expanded={gezeigt}>
        <Stack gap="sm" mt="xs">
          {weitereGruppen.map((gruppe) => (
            <div key={gruppe}>
              <Title order={3} size="h6" mb={4}>
                {angebotsgruppenLabels[gruppe]}
              </Title>
              <Feldraster {...lage} namen={angebotsgruppen[gruppe]} />
            </div>
          ))}
        </Stack>
      </Collapse>
    </div>
  )
}
