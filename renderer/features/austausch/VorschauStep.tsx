import { Chip, Group, Switch, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { OffeneListe } from '@shared/contract/austausch'
import type { Rueckstand } from '@shared/domain/ausgaben/zellvergleich'
import { type Ausgang, ausgaenge } from '@shared/domain/austausch/plan'
import { formatZahl } from '@shared/texts/format'
import { ausgangLabels, unklarText } from '@shared/texts/uebernahme'
import { useState } from 'react'
import { api } from '../../api/client'
import { showError } from '../../api/showError'
import { useWrite } from '../../api/useWrite'
import { Auswahlleiste } from './Auswahlleiste'
import { ausgangIcons } from './ausgang'
import { FehlendeList } from './FehlendeList'
import { FehlerlisteButton } from './FehlerlisteButton'
import { Konfliktleiste } from './Konfliktleiste'
import { Leerregel } from './Leerregel'
import { Legende } from './Legende'
import { Ruecklauf } from './Ruecklauf'
import { useZeilenauswahl } from './useZeilenauswahl'
import { VorschauTable } from './VorschauTable'
import type { Zeilentaste } from './vorschauTasten'

/** What taking over would do, row by row, with filters; conflicts are decided here, one by one or for all. */
export function VorschauStep({ liste }: { liste: OffeneListe }) {
  const { id, zaehler, probleme } = liste
  const [gewaehlt, setGewaehlt] = useState<string[]>([])
  const [staende, setStaende] = useState<Rueckstand[]>([])
  const [nurProbleme, setNurProbleme] = useState(false)
  const decide = useWrite(api.austausch.decide)
  const fehlende = gewaehlt.includes('missing')
  const ausgewaehlt = ausgaenge.filter((ausgang) => gewaehlt.includes(ausgang))
  const filter = {
    ...(ausgewaehlt.length > 0 && { ausgaenge: ausgewaehlt }),
    ...(staende.length > 0 && { rueckstaende: staende }),
    nurProbleme
  }
  const auswahl = useZeilenauswahl(id, filter)

  function decideRows(wahl: Zeilentaste, row?: number) {
    const rows = auswahl.rows.size > 0 ? [...auswahl.rows] : row === undefined ? [] : [row]
    if (rows.length === 0) return
    decide.mutate({ id, entscheidungen: [{ art: 'zeilen', rows, wahl }] })
    if (wahl === 'liste' || wahl === 'bestand') void tellUnclear(rows).catch(showError)
  }

  /** Of a row that is still unclear there are no values to choose: says so, and what to do first. */
  async function tellUnclear(rows: readonly number[]) {
    const unklare = new Set(await api.austausch.rowNumbers({ id, ausgaenge: ['unclear'], nurProbleme: false }))
    const anzahl = rows.filter((row) => unklare.has(row)).length
    if (anzahl > 0) notifications.show({ color: 'yellow', message: unklarText(anzahl) })
  }

  function choose(next: string[]) {
    const added = next.find((one) => !gewaehlt.includes(one))
    // Who is missing has no row in the list: a list of its own.
    setGewaehlt(added === 'missing' ? ['missing'] : next.filter((one) => one !== 'missing'))
  }

  return (
    <>
      {liste.ausgabe && <Ruecklauf ausgabe={liste.ausgabe} gewaehlt={staende} onChoose={setStaende} />}
      <Group gap="xs">
        {liste.ausgabe && <Text size="sm">Zeilen:</Text>}
        <Chip.Group multiple value={gewaehlt} onChange={choose}>
          {[...ausgaenge, 'missing' as const]
            .filter((ausgang) => zaehler[ausgang] > 0)
            .map((ausgang) => (
              <AusgangChip key={ausgang} ausgang={ausgang} anzahl={zaehler[ausgang]} />
            ))}
        </Chip.Group>
        <Switch
          label={`nur Auffälliges (${formatZahl(probleme)})`}
          checked={nurProbleme}
          onChange={(event) => setNurProbleme(event.currentTarget.checked)}
        />
        <FehlerlisteButton id={id} />
        <Legende />
      </Group>
      <Leerregel liste={liste} />
      <Konfliktleiste liste={liste} />
      <Auswahlleiste anzahl={auswahl.rows.size} onChoose={(wahl) => decideRows(wahl)} onClear={auswahl.clear} />
      {fehlende ? (
        <FehlendeList id={id} />
      ) : (
        <VorschauTable id={id} filter={filter} auswahl={auswahl} onKey={decideRows} />
      )}
    </>
  )
}

function AusgangChip({ ausgang, anzahl }: { ausgang: Ausgang | 'missing'; anzahl: number }) {
  const Icon = ausgangIcons[ausgang].icon
  return (
    <Chip value={ausgang} size="sm" variant="outline">
      <Group gap={4} wrap="nowrap" component="span">
        <Icon size={14} aria-hidden />
        {formatZahl(anzahl)} {ausgangLabels[ausgang]}
      </Group>
    </Chip>
  )
}
