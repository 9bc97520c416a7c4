import { Button, Group, Text } from '@mantine/core'
import { formatAnzahl } from '@shared/texts/format'
import { IconFileImport, IconTableExport } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRun } from '../../api/useRun'
import { useWrite } from '../../api/useWrite'
import { Lesedialog } from './Lesedialog'

/** The matrix as a workbook: out as a template, in with a preview. */
export function Tabellenleiste() {
  const read = useRun(api.wege.openTabelle)
  const [vorlage, setVorlage] = useState<{ datei: string; zeilen: number } | null>(null)
  const save = useWrite(api.wege.saveVorlage, { onSuccess: setVorlage })
  return (
    <>
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconTableExport size={16} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate(undefined)}
        >
          Vorlage ausgeben
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => void read.start(undefined)}
        >
          Bus-Tabelle einlesen
        </Button>
      </Group>
      {vorlage && (
        <Text size="sm" role="status">
          „{vorlage.datei}“ ist gespeichert: {formatAnzahl(vorlage.zeilen, 'Weg', 'Wege')}. Ausgefüllt lesen Sie sie mit
          „Bus-Tabelle einlesen“ wieder ein.
        </Text>
      )}
      <Lesedialog run={read} />
    </>
  )
}
