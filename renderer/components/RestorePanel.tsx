import { Alert, Button, Group, Stack, Table } from '@mantine/core'
import type { SicherungVorschau } from '@shared/contract/sicherung'
import { formatZeitpunkt } from '@shared/texts/format'
import { type FormEvent, useState } from 'react'
import { api } from '../api/client'
import { sentenceOf } from '../api/showError'
import { useWrite } from '../api/useWrite'
import { KennwortInput, NameSelect } from './KontoFields'
import { RefusalAlert } from './RefusalAlert'

interface Props {
  /** The backup as it was looked up: its folder's name, and who can open it. */
  backup: { name: string; personen: { id: string; name: string }[] }
  /** By name from the known folder, or the one that was picked. */
  picked: boolean
  onCancel: () => void
}

/** Opens a backup with its password, shows what it holds, and puts it in the place of the store. */
export function RestorePanel({ backup, picked, onCancel }: Props) {
  const [konto, setKonto] = useState(backup.personen[0]?.id ?? '')
  const [kennwort, setKennwort] = useState('')
  const [vorschau, setVorschau] = useState<SicherungVorschau>()
  const [refusal, setRefusal] = useState<string>()
  const onError = (error: Error) => setRefusal(sentenceOf(error))
  const preview = useWrite(api.session.previewBackup, { onSuccess: setVorschau, onError })
  const restore = useWrite(api.session.restore, { onError })
  const key = { name: picked ? null : backup.name, konto, kennwort }

  function submit(event: FormEvent) {
    event.preventDefault()
    setRefusal(undefined)
    preview.mutate(key)
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <NameSelect
          description="Es gelten die Kennwörter aus der Zeit der Sicherung."
          personen={backup.personen}
          konto={konto}
          onChange={setKonto}
        />
        <KennwortInput value={kennwort} onChange={setKennwort} />
        <RefusalAlert refusal={refusal} />
        {vorschau && <Contents vorschau={vorschau} />}
        <Group justify="space-between">
          <Button variant="default" onClick={onCancel}>
            Abbrechen
          </Button>
          {vorschau ? (
            <Button onClick={() => restore.mutate(key)} loading={restore.isPending}>
              Diesen Stand wiederherstellen
            </Button>
          ) : (
            <Button type="submit" loading={preview.isPending} disabled={!kennwort}>
              Sicherung prüfen
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

function Contents({ vorschau }: { vorschau: SicherungVorschau }) {
  const rows: [string, string | number][] = [
    ['Stand', formatZeitpunkt(vorschau.zeit)],
    ['Erstellt von', vorschau.erstelltVon],
    ['Personen', vorschau.personen],
    ['Teilnahmen', vorschau.teilnahmen],
    ['Kontakte', vorschau.kontakte],
    ['Übernahmen', vorschau.uebernahmen]
  ]
  return (
    <div>
      <Table aria-label="Inhalt der Sicherung">
        <Table.Tbody>
          {rows.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td>{typeof value === 'number' ? value.toLocaleString('de-DE') : value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Alert mt="sm" color="blue">
        Die Sicherung ist vollständig und lesbar. Der jetzige Bestand wird beiseitegelegt, nicht überschrieben. Danach
        melden Sie sich neu an.
      </Alert>
    </div>
  )
}
