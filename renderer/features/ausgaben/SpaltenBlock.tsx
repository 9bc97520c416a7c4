import { Badge, Checkbox, Stack, Table, Text, TextInput } from '@mantine/core'
import type { Zollpruefung } from '@shared/contract/ausgaben'
import type { Datengruppe } from '@shared/domain/ausgaben/empfaenger'
import { spalten as katalog } from '@shared/domain/ausgaben/spalten'
import { gruppeLabels } from '@shared/texts/ausgaben'
import { formatTag, formatZahl } from '@shared/texts/format'
import { fristenOf } from './fristen'
import type { Zollpruefungsstand } from './useZollpruefung'

interface Props {
  pruefung: Zollpruefung
  stand: Zollpruefungsstand
}

/** Which columns the list has, what stands in them, and why those are in that need a reason. */
export function SpaltenBlock({ pruefung, stand }: Props) {
  const { spalten, zeilen } = pruefung
  const toggle = (spalte: (typeof spalten)[number]) => {
    const gewaehlt = spalten.filter((eine) => (eine.spalte === spalte.spalte ? !eine.gewaehlt : eine.gewaehlt))
    if (gewaehlt.length > 0) stand.change({ spalten: gewaehlt.map((eine) => eine.spalte) })
  }
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={420}>
        <Table aria-label="Spalten der Liste">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="2.5rem">Dabei</Table.Th>
              <Table.Th>Spalte</Table.Th>
              <Table.Th>Beispiele</Table.Th>
              <Table.Th ta="right">ausgefüllt</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {spalten
              .map((spalte) => withFrist(spalte, pruefung, stand))
              .map((eine) => (
                <Table.Tr key={eine.spalte}>
                  <Table.Td>
                    <Checkbox
                      aria-label={`Spalte ${katalog[eine.spalte].heading}`}
                      checked={eine.gewaehlt}
                      onChange={() => toggle(eine)}
                    />
                  </Table.Td>
                  <Table.Td>
                    {katalog[eine.spalte].heading} <Merkmal {...eine} />
                  </Table.Td>
                  <Table.Td>
                    <Text size="sm" c="dimmed" lineClamp={1}>
                      {eine.beispiele.join(' · ')}
                    </Text>
                  </Table.Td>
                  <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                    {formatZahl(eine.ausgefuellt)} von {formatZahl(zeilen)}
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Begruendungen {...{ pruefung, stand }} />
    </Stack>
  )
}

/** The day of the answer is decided on this very page. */
function withFrist(
  spalte: Zollpruefung['spalten'][number],
  pruefung: Zollpruefung,
  { entscheidungen }: Zollpruefungsstand
): Zollpruefung['spalten'][number] {
  if (spalte.spalte !== 'rueckmeldungBis') return spalte
  const { tag } = fristenOf(pruefung, entscheidungen).rueckmeldung
  return tag ? { ...spalte, beispiele: [formatTag(tag)] } : { ...spalte, beispiele: [], ausgefuellt: 0 }
}

function Merkmal({ zulassung, ausfuellbar }: Pick<Zollpruefung['spalten'][number], 'zulassung' | 'ausfuellbar'>) {
  if (zulassung === 'bedarf')
    return (
      <Badge size="sm" variant="light" tt="none" color="yellow">
        nur mit Grund
      </Badge>
    )
  if (!ausfuellbar) return null
  return (
    <Badge size="sm" variant="light" tt="none" color="teal">
      füllt der Empfänger aus
    </Badge>
  )
}

function Begruendungen({ pruefung, stand: { entscheidungen, decide } }: Props) {
  const gruppen = noetigeGruende(pruefung)
  return gruppen.map((gruppe) => {
    const grund = entscheidungen.begruendungen[gruppe] ?? ''
    return (
      <TextInput
        key={gruppe}
        label={`Warum „${gruppeLabels[gruppe]}“?`}
        description="Wofür der Empfänger es braucht, oder: Einwilligung vom …"
        required
        maxLength={300}
        value={grund}
        error={grund.trim() === '' && 'Ohne Grund darf diese Angabe nicht auf die Liste.'}
        onChange={(event) =>
          decide({ begruendungen: { ...entscheidungen.begruendungen, [gruppe]: event.currentTarget.value } })
        }
      />
    )
  })
}

/** The groups of data that are chosen and need a reason. */
export function noetigeGruende({ spalten }: Zollpruefung): Datengruppe[] {
  const gewaehlt = spalten.filter((eine) => eine.gewaehlt && eine.zulassung === 'bedarf')
  return [...new Set(gewaehlt.map(({ spalte }) => katalog[spalte].gruppe))]
}
