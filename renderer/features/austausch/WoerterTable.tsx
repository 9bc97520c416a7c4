import { Button, Checkbox, Group, Select, Table, Text } from '@mantine/core'
import type { FremdesWort, OffeneListe } from '@shared/contract/austausch'
import { bedeutungenOf } from '@shared/domain/austausch/fremdeWoerter'
import type { Listenfeld } from '@shared/domain/austausch/ziele'
import { formatAnzahl, formatZahl } from '@shared/texts/format'
import { feldTexts } from '@shared/texts/listenfelder'
import { IconCheck, IconHelpCircle } from '@tabler/icons-react'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useWrite } from '../../api/useWrite'

const NOTHING = '-'

/** Words of code fields nobody has confirmed: what each means, or that it is not taken over. */
export function WoerterTable({ liste: { id, woerter, woerterOffen } }: { liste: OffeneListe }) {
  const translate = useWrite(api.austausch.translate)
  const choicesOf = useBedeutungen()
  const say = (some: readonly FremdesWort[], deutungOf: (wort: FremdesWort) => FremdesWort['deutung']) =>
    translate.mutate({
      id,
      woerter: some.map((wort) => ({ feld: wort.feld, wort: wort.wort, deutung: deutungOf(wort) }))
    })
  const offene = woerter.filter(({ deutung }) => deutung === null)
  const vorgeschlagene = offene.filter(({ vorschlag }) => vorschlag !== null)
  const uebrige = offene.filter(({ vorschlag }) => vorschlag === null)

  return (
    <>
      <Text size="sm" mb="xs">
        {woerterOffen === 0
          ? 'Alle Wörter sind zugeordnet.'
          : `${formatAnzahl(woerterOffen, 'Wort kennt', 'Wörter kennt')} das Programm nicht, oder ${woerterOffen === 1 ? 'es hat' : 'sie haben'} mehrere Bedeutungen. Bis Sie sagen, was gemeint ist, lässt sich die Liste ansehen, aber nicht übernehmen.`}
      </Text>
      {offene.length > 0 && (
        <Group gap="xs" mb="xs">
          {vorgeschlagene.length > 0 && (
            <Button
              size="xs"
              onClick={() => say(vorgeschlagene, ({ vorschlag }) => ({ code: vorschlag, immer: true }))}
            >
              {formatAnzahl(vorgeschlagene.length, 'Vorschlag', 'Vorschläge')} bestätigen
            </Button>
          )}
          {uebrige.length > 0 && (
            <Button size="xs" variant="default" onClick={() => say(uebrige, () => ({ code: null, immer: true }))}>
              {formatAnzahl(uebrige.length, 'Wort', 'Wörter')} ohne Vorschlag nicht übernehmen
            </Button>
          )}
        </Group>
      )}
      <Table aria-label="Wörter der Liste">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="7rem">Stand</Table.Th>
            <Table.Th w="11rem">Feld</Table.Th>
            <Table.Th miw="9rem">Wort in der Liste</Table.Th>
            <Table.Th ta="right" w="5rem">
              Zeilen
            </Table.Th>
            <Table.Th w="28rem">Bedeutung</Table.Th>
            <Table.Th w="7rem">Merken</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {woerter.map((wort) => (
            <Table.Tr key={`${wort.feld} ${wort.wort}`}>
              <Table.Td>
                <Text size="sm" style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
                  {wort.deutung ? <IconCheck size={16} aria-hidden /> : <IconHelpCircle size={16} aria-hidden />}
                  {wort.deutung ? 'zugeordnet' : 'offen'}
                </Text>
              </Table.Td>
              <Table.Td>{feldTexts[wort.feld]}</Table.Td>
              <Table.Td fw={600}>„{wort.wort}“</Table.Td>
              <Table.Td ta="right">{formatZahl(wort.anzahl)}</Table.Td>
              <Table.Td>
                <Group gap={6} wrap="nowrap">
                  <Select
                    size="xs"
                    aria-label={`Bedeutung von „${wort.wort}“ in ${feldTexts[wort.feld]}`}
                    data={[{ value: NOTHING, label: 'nicht übernehmen' }, ...choicesOf(wort.feld)]}
                    value={wort.deutung ? (wort.deutung.code ?? NOTHING) : wort.vorschlag}
                    placeholder="Bitte wählen"
                    searchable
                    allowDeselect={false}
                    style={{ flex: 1 }}
                    onChange={(code) =>
                      code &&
                      say([wort], () => ({ code: code === NOTHING ? null : code, immer: wort.deutung?.immer ?? true }))
                    }
                  />
                  {!wort.deutung && wort.vorschlag !== null && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={`Vorschlag für „${wort.wort}“ bestätigen`}
                      onClick={() => say([wort], ({ vorschlag }) => ({ code: vorschlag, immer: true }))}
                    >
                      Bestätigen
                    </Button>
                  )}
                </Group>
              </Table.Td>
              <Table.Td>
                <Checkbox
                  size="xs"
                  label="immer so"
                  aria-label={`„${wort.wort}“ immer so`}
                  checked={wort.deutung?.immer ?? true}
                  disabled={wort.deutung === null}
                  onChange={(event) => {
                    const immer = event.currentTarget.checked
                    if (wort.deutung) say([wort], ({ deutung }) => deutung && { ...deutung, immer })
                  }}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {woerterOffen > offene.length && (
        <Text size="sm" mt="xs">
          Und {formatZahl(woerterOffen - offene.length)} weitere Wörter. So viele sprechen dafür, dass die Spalte etwas
          anderes bedeutet: Prüfen Sie unten ihre Zuordnung.
        </Text>
      )}
    </>
  )
}

/** What the words of a field may be chosen to mean. */
function useBedeutungen(): (feld: Listenfeld) => { value: string; label: string }[] {
  const { codesOf } = useCodes()
  return (feld) => {
    const bedeutungen = bedeutungenOf(feld)
    if (bedeutungen === undefined) return []
    if (bedeutungen === 'jaNein') return ['ja', 'nein'].map((value) => ({ value, label: value }))
    return codesOf(bedeutungen.liste)
      .filter(({ aktiv }) => aktiv)
      .map(({ code, label }) => ({ value: code, label }))
  }
}
