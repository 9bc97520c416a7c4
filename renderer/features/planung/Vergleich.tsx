import { Anchor, Table, Text } from '@mantine/core'
import type { Planblick } from '@shared/contract/planung'
import { lueckeOf } from '@shared/domain/planung/loesung'
import { formatZahl, formatZeitpunkt } from '@shared/texts/format'
import { gewinnText, lueckeText, punkteText } from '@shared/texts/planung'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Anteil } from './Anteil'
import { anteilOf } from './gruppen'

interface Zeile {
  label: string
  of(plan: Planblick): ReactNode
}

/** The plans of a round side by side: value, people, and who comes off how. */
export function Vergleich({ plaene }: { plaene: readonly Planblick[] }) {
  const hoechster = Math.max(1, ...plaene.map(({ kennzahlen }) => kennzahlen.schranke ?? kennzahlen.wert))
  const gruppen = (merkmal: Parameters<typeof anteilOf>[1], wert: string) => (plan: Planblick) => {
    const anteil = anteilOf(plan.kennzahlen.gruppen, merkmal, wert)
    return anteil ? <Anteil teil={anteil.mitPlatz} ganzes={anteil.personen} /> : '–'
  }
  const zeilen: Zeile[] = [
    {
      label: 'Wert',
      of: ({ kennzahlen: { wert, schranke } }) => (
        <>
          <Anteil teil={wert} ganzes={hoechster} marke={schranke} text={punkteText(wert)} />
          <Text size="xs">{lueckeText(lueckeOf({ wert, schranke }))}</Text>
        </>
      )
    },
    {
      label: 'Gegen die eigene Regel',
      of: ({ kennzahlen: { wert, regel } }) => gewinnText(wert, regel)
    },
    {
      label: 'Personen mit Platz',
      of: ({ kennzahlen: { vermittelt, personen } }) => <Anteil teil={vermittelt} ganzes={personen} />
    },
    {
      label: 'Sprache und Arbeit',
      of: ({ kennzahlen: { kombinationen, personen } }) => <Anteil teil={kombinationen} ganzes={personen} />
    },
    { label: 'Über ein Jahr gewartet', of: gruppen('wartezeit', '365') },
    { label: 'Frauen', of: gruppen('geschlecht', 'W') },
    { label: 'Unter 25', of: gruppen('alter', 'U25') },
    { label: 'Noch nie ein Vorschlag', of: gruppen('niemals', 'JA') },
    {
      label: 'Längste Wartezeit ohne Platz',
      of: ({ kennzahlen: { warten } }) =>
        warten.laengstesOhne === null ? '–' : `${formatZahl(warten.laengstesOhne)} Tage`
    },
    {
      label: 'Entschieden',
      of: ({ angenommen, geaendert, abgelehnt, offen }) =>
        `${angenommen + geaendert} angenommen, ${abgelehnt} abgelehnt, ${offen} offen`
    }
  ]
  return (
    <Table.ScrollContainer minWidth={220 + 200 * plaene.length}>
      <Table aria-label="Pläne im Vergleich" verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {plaene.map(({ id, name, erstelltAm }) => (
              <Table.Th key={id} scope="col">
                <Anchor component={Link} to={`/planung/plan/${id}`} size="sm" fw={600}>
                  {name}
                </Anchor>
                <Text size="xs" c="dimmed">
                  {formatZeitpunkt(erstelltAm)}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {zeilen.map(({ label, of }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" fw={400}>
                {label}
              </Table.Th>
              {plaene.map((plan) => (
                <Table.Td key={plan.id}>{of(plan)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
