import { Checkbox, Group, Select, Stack, Switch, Table, Text } from '@mantine/core'
import type { Laufblick, Runde } from '@shared/contract/planung'
import type { Umfang as UmfangWerte, Wer } from '@shared/domain/planung/runde'
import { formatAnzahl, formatTag, formatZahl } from '@shared/texts/format'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'

interface Props {
  runde: Runde
  onChange: (umfang: UmfangWerte) => void
}

/** Whom a round looks at, and which runs; how many fit what. */
export function Umfang({ runde: { id, umfang }, onChange }: Props) {
  const vorschau = useRead(api.planung.vorschau, { id }, { keepPrevious: true })
  return (
    <Stack gap="md">
      <WerWahl wer={umfang.wer} onChange={(wer) => onChange({ ...umfang, wer })} />
      <ReadState read={vorschau} lines={10}>
        {({ personen, ohneMoeglichkeit, moeglichkeiten, laeufe }) => (
          <>
            <Text size="sm" role="status">
              {formatAnzahl(personen, 'Person wartet', 'Personen warten')}; für{' '}
              {formatZahl(personen - ohneMoeglichkeit)} passt mindestens etwas, zusammen{' '}
              {formatAnzahl(moeglichkeiten, 'Möglichkeit', 'Möglichkeiten')}.
            </Text>
            <LaufWahl
              laeufe={laeufe}
              gewaehlt={umfang.laeufe}
              onChange={(next) => onChange({ ...umfang, laeufe: next })}
            />
          </>
        )}
      </ReadState>
    </Stack>
  )
}

const arten = [
  { value: 'alle', label: 'Alle, die warten' },
  { value: 'team', label: 'Ein Team' },
  { value: 'zielgruppe', label: 'Eine Zielgruppe' }
]

function WerWahl({ wer, onChange }: { wer: Wer; onChange: (wer: Wer) => void }) {
  const zielgruppen = useRead(api.zielgruppen.list, undefined)
  const teams = useRead(api.teams.list, undefined)
  const namen = [...(teams.data?.teams ?? []), ...(teams.data?.genannt ?? [])].map(({ name }) => name)
  const erste = zielgruppen.data?.[0]?.id
  function choose(art: string | null) {
    if (art === 'alle') onChange({ art })
    if (art === 'team' && namen[0]) onChange({ art, team: namen[0] })
    if (art === 'zielgruppe' && erste) onChange({ art, id: erste })
  }
  return (
    <Group align="flex-end">
      <Select size="xs" label="Wer" data={arten} value={wer.art} allowDeselect={false} onChange={choose} />
      {wer.art === 'team' && (
        <Select
          size="xs"
          label="Team"
          data={[...new Set(namen)]}
          value={wer.team}
          allowDeselect={false}
          onChange={(team) => team && onChange({ art: 'team', team })}
        />
      )}
      {wer.art === 'zielgruppe' && (
        <Select
          size="xs"
          w="24rem"
          label="Zielgruppe"
          searchable
          data={zielgruppen.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={wer.id}
          allowDeselect={false}
          onChange={(id) => id && onChange({ art: 'zielgruppe', id })}
        />
      )}
    </Group>
  )
}

interface LaufWahlProps {
  laeufe: readonly Laufblick[]
  /** `null`: all. */
  gewaehlt: readonly string[] | null
  onChange: (laeufe: string[] | null) => void
}

function LaufWahl({ laeufe, gewaehlt, onChange }: LaufWahlProps) {
  const dabei = (id: string) => gewaehlt === null || gewaehlt.includes(id)
  function toggle(id: string) {
    const alle = gewaehlt ?? laeufe.map((lauf) => lauf.id)
    onChange(alle.includes(id) ? alle.filter((einer) => einer !== id) : [...alle, id])
  }
  return (
    <Stack gap="xs">
      <Switch
        label={`Alle ${laeufe.length} Kurse und Maßnahmen, die noch beginnen`}
        checked={gewaehlt === null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? null : laeufe.map(({ id }) => id))}
      />
      <Table.ScrollContainer minWidth={620}>
        <Table aria-label="Kurse und Maßnahmen dieser Runde">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Dabei</Table.Th>
              <Table.Th>Kurs oder Maßnahme</Table.Th>
              <Table.Th>Beginn</Table.Th>
              <Table.Th ta="right">Frei</Table.Th>
              <Table.Th ta="right">Mindestens</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {laeufe.map((lauf) => (
              <Table.Tr key={lauf.id}>
                <Table.Td>
                  <Checkbox
                    aria-label={`Dabei: ${lauf.titel}, ${lauf.traegerName}`}
                    checked={dabei(lauf.id)}
                    disabled={gewaehlt === null}
                    onChange={() => toggle(lauf.id)}
                  />
                </Table.Td>
                <Table.Td>
                  {lauf.titel}
                  <Text size="xs" c="dimmed">
                    {[lauf.traegerName, lauf.ort].filter(Boolean).join(' · ')}
                  </Text>
                </Table.Td>
                <Table.Td>{lauf.beginn ? formatTag(lauf.beginn) : 'offen'}</Table.Td>
                <Table.Td ta="right">
                  {lauf.frei === null ? 'nicht bekannt' : formatZahl(lauf.frei)}
                  {lauf.freiStand && (
                    <Text size="xs" c="dimmed">
                      Stand {formatTag(lauf.freiStand)}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="right">{lauf.mindestTn ?? '–'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  )
}
