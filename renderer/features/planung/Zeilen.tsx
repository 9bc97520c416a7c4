import { Button, Group, SegmentedControl, Table, Text, Title } from '@mantine/core'
import type { Entscheid, Planzeile, Rundenkopf } from '@shared/contract/planung'
import { formatAnzahl } from '@shared/texts/format'
import type { Laufname } from '@shared/texts/planung'
import { useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { ListeAusgebenButton } from '../../components/ListeAusgebenButton'
import { AblehnenDialog } from './AblehnenDialog'
import { AendernDialog } from './AendernDialog'
import { type Ausschnitt, ausschnitte, useZeilen } from './useZeilen'
import { Zeile } from './Zeile'

interface Props {
  plan: string
  runde: Rundenkopf
  zeilen: readonly Planzeile[]
  /** Only persons with this run. */
  lauf: string | null
  laufname: Laufname
  onAlle: () => void
}

/** The persons of a plan: what is proposed and why; accept, change, reject, one by one or many at once, by keyboard. */
export function Zeilen({ plan, runde, zeilen, lauf, laufname, onAlle }: Props) {
  const { ausschnitt, setAusschnitt, gezeigt, gesamt, mehr, auswahl, toggle, toggleAlle, leeren } = useZeilen(
    zeilen,
    lauf
  )
  const [ablehnen, setAblehnen] = useState<readonly Planzeile[]>()
  const [aendern, setAendern] = useState<Planzeile>()
  const entscheiden = useWrite(api.planung.entscheiden, { onSuccess: leeren })
  const decide = (betroffene: readonly Planzeile[], entscheid: Entscheid) =>
    entscheiden.mutate({ plan, zeilen: betroffene.map(({ fall, version }) => ({ fall, version })), entscheid })
  const gewaehlte = gezeigt.filter(({ fall }) => auswahl.has(fall))
  const annehmbare = gewaehlte.filter(({ status, vorschlag }) => status === 'OFFEN' && vorschlag.length > 0)
  // Only what somebody accepted may leave the office.
  const angenommene = gewaehlte.filter(({ kombination }) => kombination !== null)
  const darf = runde.status === 'OFFEN' && !entscheiden.isPending
  return (
    <section aria-label="Personen">
      <Group justify="space-between" mb={4}>
        <Title order={2} size="h3">
          Personen{lauf && `: ${laufname(lauf)}`}
        </Title>
        {lauf && (
          <Button size="compact-sm" variant="default" onClick={onAlle}>
            Alle Angebote zeigen
          </Button>
        )}
      </Group>
      <SegmentedControl
        size="xs"
        mb="xs"
        aria-label="Welche Zeilen"
        data={ausschnitte(zeilen)}
        value={ausschnitt}
        onChange={(next) => setAusschnitt(next as Ausschnitt)}
      />
      <Group gap="xs" mb="xs">
        <Text size="sm" role="status">
          {formatAnzahl(gesamt, 'Person', 'Personen')}, {auswahl.size} ausgewählt
        </Text>
        <Button
          size="compact-sm"
          disabled={!darf || annehmbare.length === 0}
          onClick={() => decide(annehmbare, { art: 'annehmen' })}
        >
          {formatAnzahl(annehmbare.length, 'Vorschlag', 'Vorschläge')} annehmen
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!darf || annehmbare.length === 0}
          onClick={() => setAblehnen(annehmbare)}
        >
          Ausgewählte ablehnen
        </Button>
        {angenommene.length > 0 && <ListeAusgebenButton faelle={angenommene.map(({ fall }) => fall)} />}
        <Text size="xs" c="dimmed">
          Tasten: Pfeile Zeile, Leertaste auswählen, A annehmen, C ändern, X ablehnen
        </Text>
      </Group>
      <Table.ScrollContainer minWidth={640}>
        <Table aria-label="Personen dieses Plans" verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <Button size="compact-xs" variant="subtle" onClick={toggleAlle}>
                  Alle
                </Button>
              </Table.Th>
              <Table.Th>Person</Table.Th>
              <Table.Th>Vorschlag und Gründe</Table.Th>
              <Table.Th>Entscheidung</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {gezeigt.map((zeile) => (
              <Zeile
                key={zeile.fall}
                zeile={zeile}
                runde={runde}
                darf={darf}
                gewaehlt={auswahl.has(zeile.fall)}
                laufname={laufname}
                onToggle={() => toggle(zeile.fall)}
                onDecide={(entscheid) => decide([zeile], entscheid)}
                onAblehnen={() => setAblehnen([zeile])}
                onAendern={() => setAendern(zeile)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {gezeigt.length < gesamt && (
        <Button variant="default" mt="sm" onClick={mehr}>
          Weitere zeigen
        </Button>
      )}
      {ablehnen && (
        <AblehnenDialog
          anzahl={ablehnen.length}
          onReject={(grund) => {
            decide(ablehnen, { art: 'ablehnen', grund })
            setAblehnen(undefined)
          }}
          onClose={() => setAblehnen(undefined)}
        />
      )}
      {aendern && (
        <AendernDialog
          zeile={aendern}
          onChange={(gewaehlt, grund) => {
            decide([aendern], { art: 'aendern', gewaehlt, grund })
            setAendern(undefined)
          }}
          onClose={() => setAendern(undefined)}
        />
      )}
    </section>
  )
}
