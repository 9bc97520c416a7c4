import { Button, Group, Text, Tooltip } from '@mantine/core'
import { formatAnzahl } from '@shared/texts/format'
import type { Zeilentaste } from './vorschauTasten'

const handlungen: readonly { wahl: Zeilentaste; label: string; taste: string; hilfe: string }[] = [
  { wahl: 'liste', label: 'Liste nehmen', taste: 'L', hilfe: 'Alle Werte dieser Zeilen aus der Liste' },
  { wahl: 'bestand', label: 'Behalten', taste: 'B', hilfe: 'Alle gespeicherten Werte bleiben' },
  { wahl: 'auslassen', label: 'Auslassen', taste: 'X', hilfe: 'Diese Zeilen werden nicht übernommen' },
  { wahl: 'zurueck', label: 'Entscheidung zurücknehmen', taste: 'Z', hilfe: 'Wie vor Ihrer Entscheidung' }
]

interface Props {
  anzahl: number
  onChoose: (wahl: Zeilentaste) => void
  onClear: () => void
}

/** What can be decided about the selected rows, all at once. */
export function Auswahlleiste({ anzahl, onChoose, onClear }: Props) {
  if (anzahl === 0) return null
  return (
    <Group gap="xs" role="group" aria-label="Ausgewählte Zeilen">
      <Text size="sm" fw={600}>
        {formatAnzahl(anzahl, 'Zeile', 'Zeilen')} ausgewählt:
      </Text>
      {handlungen.map(({ wahl, label, taste, hilfe }) => (
        <Tooltip key={wahl} label={`${hilfe} (${taste})`}>
          <Button size="compact-sm" variant="default" onClick={() => onChoose(wahl)}>
            {label}
          </Button>
        </Tooltip>
      ))}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        Auswahl aufheben
      </Button>
    </Group>
  )
}
