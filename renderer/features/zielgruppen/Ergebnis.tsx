import { Anchor, Box, Button, SegmentedControl, Stack, Table, Tabs, Text, VisuallyHidden } from '@mantine/core'
import type { VorschauPerson } from '@shared/contract/zielgruppen'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import { formatTag, formatZahl } from '@shared/texts/format'
import { IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import { useAnzahl } from './AnzahlText'
import { NachNiveauUndOrt } from './NachNiveauUndOrt'
import classes from './zielgruppen.module.css'

const LIMIT = 20

interface Props {
  filter: Filter
  /** Conditions that do not count yet. */
  offen: number
}

/** What the question finds at the moment: both counts, the first persons of either, the way to all of them. */
export function Ergebnis({ filter, offen }: Props) {
  const navigate = useNavigate()
  const [gruppe, setGruppe] = useState<'treffer' | 'unbekannt'>('treffer')
  const anzahl = useAnzahl(filter)
  const [ansicht, setAnsicht] = useState<'personen' | 'verteilung'>('personen')
  return (
    <Box component="section" aria-label="Ergebnis" className={classes['ergebnis'] ?? ''}>
      <ReadState read={anzahl} lines={3}>
        {({ treffer, unbekannt, gesamt }) => (
          <Stack gap="xs">
            <SegmentedControl
              fullWidth
              aria-label="Welche Personen"
              value={gruppe}
              onChange={setGruppe}
              data={[
                { value: 'treffer', label: `${formatZahl(treffer)} Treffer` },
                { value: 'unbekannt', label: `${formatZahl(unbekannt)} ohne Angabe` }
              ]}
            />
            <Text size="sm" c="dimmed" aria-live="polite">
              {formatZahl(treffer)} von {formatZahl(gesamt)} Personen gehören dazu.{' '}
              {unbekannt > 0 && `Bei ${formatZahl(unbekannt)} fehlt eine Angabe, die das entscheiden würde. `}
              {offen > 0 &&
                `${offen === 1 ? 'Eine Bedingung ist' : `${offen} Bedingungen sind`} noch nicht ausgefüllt und zählt nicht mit.`}
            </Text>
            <Button
              variant="default"
              leftSection={<IconTable size={16} aria-hidden />}
              onClick={() => navigate('/faelle', { state: { filter } })}
            >
              In Fälle öffnen
            </Button>
          </Stack>
        )}
      </ReadState>
      <Tabs value={ansicht} onChange={(next) => setAnsicht(next as typeof ansicht)} mt="sm" keepMounted={false}>
        <Tabs.List aria-label="Ansicht des Ergebnisses">
          <Tabs.Tab value="personen">Personen</Tabs.Tab>
          <Tabs.Tab value="verteilung">Nach Niveau und Ort</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="personen">
          <Vorschau filter={filter} gruppe={gruppe} />
        </Tabs.Panel>
        <Tabs.Panel value="verteilung">
          <NachNiveauUndOrt filter={filter} />
        </Tabs.Panel>
      </Tabs>
    </Box>
  )
}

function Vorschau({ filter, gruppe }: { filter: Filter; gruppe: 'treffer' | 'unbekannt' }) {
  const vorschau = useRead(api.zielgruppen.preview, { filter, gruppe, limit: LIMIT }, { keepPrevious: true })
  return (
    <ReadState read={vorschau} lines={8}>
      {(personen) => <VorschauTabelle personen={personen} gruppe={gruppe} />}
    </ReadState>
  )
}

function VorschauTabelle({ personen, gruppe }: { personen: readonly VorschauPerson[]; gruppe: string }) {
  const { codesOf } = useCodes()
  const kurz = new Map(codesOf('niveau').map((eintrag) => [eintrag.code, eintrag.kurz ?? eintrag.label]))
  if (personen.length === 0) {
    return (
      <Text size="sm" c="dimmed" mt="sm">
        {gruppe === 'treffer' ? 'Niemand erfüllt diese Bedingungen.' : 'Von allen ist bekannt, ob sie dazugehören.'}
      </Text>
    )
  }
  return (
    <Table mt="sm" captionSide="bottom">
      <Table.Caption>
        {personen.length < LIMIT ? 'Alle Personen nach Namen' : `Die ersten ${LIMIT} nach Namen`}
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th>Geboren</Table.Th>
          <Table.Th>Deutsch</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {personen.map(({ id, nachname, vorname, geburtsdatum, niveau, ort }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Anchor component={Link} to={`/faelle/${id}`} size="sm">
                {[nachname, vorname].filter(Boolean).join(', ') || 'ohne Namen'}
              </Anchor>
              {ort && <VisuallyHidden> aus {ort}</VisuallyHidden>}
            </Table.Td>
            <Table.Td>{geburtsdatum ? formatTag(geburtsdatum) : ''}</Table.Td>
            <Table.Td>{niveau ? (kurz.get(niveau) ?? niveau) : ''}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
