import { Button, Chip, Group, Switch, Text } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { type Ausgang, ausgaenge } from '@shared/domain/austausch/plan'
import { feldLabel } from '@shared/texts/feldLabel'
import { formatZahl } from '@shared/texts/format'
import { ausgangLabels } from '@shared/texts/uebernahme'
import { useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { ausgangIcons } from './ausgang'
import { FehlendeList } from './FehlendeList'
import { VorschauTable } from './VorschauTable'

const fuerAlle = { liste: 'alle aus der Liste', bestand: 'alle behalten' } as const

/** What taking over would do, row by row, with filters; conflicts are decided here, one by one or for all. */
export function VorschauStep({ liste }: { liste: OffeneListe }) {
  const { id, zaehler, konflikte, probleme } = liste
  const [gewaehlt, setGewaehlt] = useState<string[]>([])
  const [nurProbleme, setNurProbleme] = useState(false)
  const decide = useWrite(api.austausch.decide)
  const fehlende = gewaehlt.includes('missing')
  const filter = ausgaenge.filter((ausgang) => gewaehlt.includes(ausgang))

  function choose(next: string[]) {
    const added = next.find((one) => !gewaehlt.includes(one))
    // Who is missing has no row in the list: a list of its own.
    setGewaehlt(added === 'missing' ? ['missing'] : next.filter((one) => one !== 'missing'))
  }

  return (
    <>
      <Group gap="xs">
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
      </Group>
      {konflikte.length > 0 && (
        <Group gap="xs">
          <Text size="sm">
            Von Hand geändert und in der Liste anders. Ohne Entscheidung bleibt der gespeicherte Wert.
          </Text>
          {konflikte.map(({ tabelle, feld, anzahl }) => (
            <Button.Group key={`${tabelle}.${feld}`}>
              <Button.GroupSection variant="default" size="compact-sm">
                {feldLabel(feld)} ({formatZahl(anzahl)})
              </Button.GroupSection>
              {(['liste', 'bestand'] as const).map((vorzug) => (
                <Button
                  key={vorzug}
                  size="compact-sm"
                  variant="default"
                  aria-label={`${feldLabel(feld)}: ${fuerAlle[vorzug]}`}
                  onClick={() => decide.mutate({ id, entscheidungen: [{ art: 'alleKonflikte', feld, vorzug }] })}
                >
                  {fuerAlle[vorzug]}
                </Button>
              ))}
            </Button.Group>
          ))}
        </Group>
      )}
      {fehlende ? (
        <FehlendeList id={id} />
      ) : (
        <VorschauTable id={id} filter={{ ...(filter.length > 0 && { ausgaenge: filter }), nurProbleme }} />
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
