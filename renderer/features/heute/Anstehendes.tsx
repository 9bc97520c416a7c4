import { Button, Group, Select, Table, Tabs, Text, Title } from '@mantine/core'
import type { Zaehler } from '@shared/contract/heute'
import { type Anstehend, type Anstehendart, type Spanne, spannen } from '@shared/domain/heute/anstehend'
import { formatZahl } from '@shared/texts/format'
import { anstehendartText, spanneLeer, spanneTexts } from '@shared/texts/heute'
import { IconAlertCircle, IconCalendarWeek, IconClock, IconHelpCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { DruckButton } from '../../components/DruckButton'
import { ReadState } from '../../components/ReadState'
import type { useAuswahl } from './useAuswahl'
import { Zeile } from './Zeile'
import { ZurueckstellenDialog } from './ZurueckstellenDialog'

interface Props extends Omit<ReturnType<typeof useAuswahl>, 'loading' | 'setWessen'> {
  heute: string
  zaehler: readonly Zaehler[]
  teams: readonly string[]
}

const icons = { faellig: IconAlertCircle, woche: IconCalendarWeek, spaeter: IconClock, unklar: IconHelpCircle }

/** What waits: reminders of people and days that follow from the rules, by when they are due. */
export function Anstehendes({ auswahl, change, more, heute, zaehler, teams }: Props) {
  const { art, spanne } = auswahl
  const anzahl = (gesucht: Spanne) =>
    zaehler.reduce((sum, eines) => sum + (eines.spanne === gesucht && isAsked(eines, art) ? eines.anzahl : 0), 0)
  return (
    <section aria-labelledby="anstehendes">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="anstehendes">
          Was ansteht
        </Title>
        <Group gap="xs">
          <Artwahl art={art} spanne={spanne} zaehler={zaehler} onChange={(next) => change({ art: next })} />
          <DruckButton auftrag={{ art: 'arbeitsliste', auswahl: { wessen: auswahl.wessen, art, spanne } }} />
        </Group>
      </Group>
      <Tabs value={spanne} onChange={(next) => change({ spanne: next })} keepMounted={false}>
        <Tabs.List aria-label="Wann">
          {spannen.map((eine) => {
            const Icon = icons[eine]
            return (
              <Tabs.Tab key={eine} value={eine} leftSection={<Icon size={16} aria-hidden />}>
                {spanneTexts[eine]} ({formatZahl(anzahl(eine))})
              </Tabs.Tab>
            )
          })}
        </Tabs.List>
        <Tabs.Panel value={spanne} pt="xs">
          <Liste {...{ auswahl, more, heute, teams }} />
        </Tabs.Panel>
      </Tabs>
    </section>
  )
}

const isAsked = (eines: Zaehler, art: Anstehendart | null) => art === null || eines.art === art

function Artwahl({
  art,
  spanne,
  zaehler,
  onChange
}: {
  art: Anstehendart | null
  spanne: Spanne
  zaehler: readonly Zaehler[]
  onChange: (art: string | null) => void
}) {
  const hier = zaehler
    .filter((eines) => eines.spanne === spanne || eines.art === art)
    .map(({ art: value, spanne: wann, anzahl }) => ({ value, anzahl: wann === spanne ? anzahl : 0 }))
  const je = new Map<string, number>()
  for (const { value, anzahl } of hier) je.set(value, (je.get(value) ?? 0) + anzahl)
  const data = [...je].map(([value, anzahl]) => ({
    value,
    label: `${anstehendartText(value as Anstehendart)} (${formatZahl(anzahl)})`
  }))
  return (
    <Select
      size="xs"
      w="18rem"
      clearable
      searchable
      aria-label="Nur diese Art"
      placeholder="Alle Arten"
      data={data.toSorted((a, b) => a.label.localeCompare(b.label, 'de'))}
      value={art}
      onChange={onChange}
    />
  )
}

function Liste({ auswahl, more, heute, teams }: Pick<Props, 'auswahl' | 'more' | 'heute' | 'teams'>) {
  const read = useRead(api.heute.list, { ...auswahl, offset: 0 }, { keepPrevious: true })
  // Here, not in the line: a list that is read anew meanwhile must not take away what is being typed.
  const [zurueck, setZurueck] = useState<Anstehend>()
  return (
    <>
      <ReadState read={read} lines={10}>
        {({ gesamt, zeilen }) =>
          gesamt === 0 ? (
            <Text size="sm" c="dimmed">
              {spanneLeer[auswahl.spanne]} Wiedervorlagen legen Sie in der Fallakte oder für mehrere Personen unter
              „Fälle“ an.
            </Text>
          ) : (
            <>
              <Table aria-label={`Was ansteht: ${spanneTexts[auswahl.spanne]}`}>
                <Table.Tbody>
                  {zeilen.map((zeile) => (
                    <Zeile
                      key={`${zeile.art} ${zeile.fall} ${zeile.satz}`}
                      {...{ zeile, heute }}
                      onPutOff={() => setZurueck(zeile)}
                    />
                  ))}
                </Table.Tbody>
              </Table>
              {zeilen.length < gesamt && (
                <Group mt="xs" gap="xs">
                  {auswahl.limit < 500 && (
                    <Button variant="subtle" size="compact-sm" onClick={more}>
                      Weitere zeigen
                    </Button>
                  )}
                  <Text size="sm" c="dimmed">
                    {formatZahl(zeilen.length)} von {formatZahl(gesamt)}
                    {auswahl.limit >= 500 && '. Grenzen Sie mit Team oder Art ein.'}
                  </Text>
                </Group>
              )}
            </>
          )
        }
      </ReadState>
      {zurueck && <ZurueckstellenDialog zeile={zurueck} {...{ heute, teams }} onClose={() => setZurueck(undefined)} />}
    </>
  )
}
