import { Button, Select, Table, Text } from '@mantine/core'
import { bedeutungenOf, type Wortwahl } from '@shared/domain/austausch/fremdeWoerter'
import type { Listenfeld } from '@shared/domain/austausch/ziele'
import { feldTexts } from '@shared/texts/listenfelder'
import { useCodes } from '../../api/useCodes'

const NOTHING = '-'

/** What words of its lists mean; a word that is forgotten is asked about again. */
export function GemerkteWoerter({ woerter, onChange }: { woerter: Wortwahl; onChange: (woerter: Wortwahl) => void }) {
  const { codesOf } = useCodes()
  const all = Object.entries(woerter).flatMap(([feld, eines]) =>
    Object.entries(eines).map(([wort, code]) => ({ feld: feld as Listenfeld, wort, code }))
  )
  if (all.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Keine. Was Sie beim Übernehmen über ein Wort sagen, steht dann hier.
      </Text>
    )
  const choicesOf = (feld: Listenfeld) => {
    const bedeutungen = bedeutungenOf(feld)
    if (bedeutungen === undefined) return []
    if (bedeutungen === 'jaNein') return ['ja', 'nein'].map((value) => ({ value, label: value }))
    return codesOf(bedeutungen.liste).map(({ code, label }) => ({ value: code, label }))
  }
  function forget(feld: Listenfeld, wort: string) {
    const { [wort]: _, ...andere } = woerter[feld] ?? {}
    onChange({ ...woerter, [feld]: andere })
  }
  return (
    <Table aria-label="Gemerkte Wörter">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Feld</Table.Th>
          <Table.Th>Wort in der Liste</Table.Th>
          <Table.Th w="22rem">Bedeutung</Table.Th>
          <Table.Th w="8rem">Vergessen</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {all.map(({ feld, wort, code }) => (
          <Table.Tr key={`${feld} ${wort}`}>
            <Table.Td>{feldTexts[feld] ?? feld}</Table.Td>
            <Table.Td>„{wort}“</Table.Td>
            <Table.Td>
              <Select
                size="xs"
                aria-label={`Bedeutung von „${wort}“`}
                data={[{ value: NOTHING, label: 'nicht übernehmen' }, ...choicesOf(feld)]}
                value={code ?? NOTHING}
                searchable
                allowDeselect={false}
                onChange={(next) =>
                  next && onChange({ ...woerter, [feld]: { ...woerter[feld], [wort]: next === NOTHING ? null : next } })
                }
              />
            </Table.Td>
            <Table.Td>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`„${wort}“ vergessen`}
                onClick={() => forget(feld, wort)}
              >
                Vergessen
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
