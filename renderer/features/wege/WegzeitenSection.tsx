import { Stack, Text, Title } from '@mantine/core'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import { LetzteUebernahme } from './LetzteUebernahme'
import { Ortswege } from './Ortswege'
import { Tabellenleiste } from './Tabellenleiste'
import { Tabellenvorschau } from './Tabellenvorschau'

/** The ways of the county; while a table is open, what it would change. */
export function WegzeitenSection() {
  const tabelle = useRead(api.wege.tabelle, undefined)
  return (
    <Stack>
      <Title order={2}>Wegzeiten</Title>
      <ReadState read={tabelle}>
        {(offene) =>
          offene ? (
            <Tabellenvorschau key={offene.id} vorschau={offene} />
          ) : (
            <>
              <Text size="sm" c="dimmed">
                Busminuten zwischen den Orten des Kreises, für die Suche nach passenden Kursen und Maßnahmen. Wo nichts
                eingetragen ist, wird aus der Luftlinie geschätzt: 15 Minuten und 3 Minuten je Kilometer; dafür braucht
                der Ort Koordinaten. Das Programm fragt keinen Dienst im Netz.
              </Text>
              <Tabellenleiste />
              <LetzteUebernahme />
              <Ortswege />
            </>
          )
        }
      </ReadState>
    </Stack>
  )
}
