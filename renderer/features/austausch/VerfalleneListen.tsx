import { Alert, List } from '@mantine/core'
import { formatTag } from '@shared/texts/format'
import { IconClockX } from '@tabler/icons-react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'

/** Tells once which open lists were removed because they lay too long. */
export function VerfalleneListen() {
  const verfallene = useRead(api.austausch.verfallene, undefined).data ?? []
  const forget = useWrite(api.austausch.verfalleneGesehen)
  if (verfallene.length === 0) return null
  return (
    <Alert
      color="yellow"
      icon={<IconClockX size={18} />}
      title="Offene Listen nach 31 Tagen entfernt"
      withCloseButton
      closeButtonLabel="Hinweis schließen"
      onClose={() => forget.mutate(undefined)}
    >
      Fremde Dateien bleiben höchstens 31 Tage im Bestand. Nichts daraus wurde übernommen. Öffnen Sie die Datei erneut,
      wenn Sie sie noch brauchen.
      <List size="sm" mt="xs">
        {verfallene.map(({ datei, zeit }) => (
          <List.Item key={`${datei} ${zeit}`}>
            {datei}, geöffnet am {formatTag(zeit.slice(0, 10))}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
