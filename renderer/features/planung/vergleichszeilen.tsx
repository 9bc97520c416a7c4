import { Text } from '@mantine/core'
import type { Planblick } from '@shared/contract/planung'
import { type Kriterienkatalog, kriterienOf } from '@shared/domain/planung/katalog'
import { abweichungenOf } from '@shared/domain/planung/kriterienfeld'
import { lueckeOf } from '@shared/domain/planung/loesung'
import { formatZahl } from '@shared/texts/format'
import { gewinnText, lueckeText, punkteText } from '@shared/texts/planung'
import { fassungText } from '@shared/texts/planungskriterien'
import type { ReactNode } from 'react'
import { Anteil } from './Anteil'
import { anteilOf } from './gruppen'

interface Vergleichszeile {
  label: string
  of(plan: Planblick): ReactNode
}

const gruppe = (merkmal: Parameters<typeof anteilOf>[1], wert: string) => (plan: Planblick) => {
  const anteil = anteilOf(plan.kennzahlen.gruppen, merkmal, wert)
  return anteil ? <Anteil teil={anteil.mitPlatz} ganzes={anteil.personen} /> : '–'
}

/** What is compared of plans: value, people, and who comes off how. */
export function vergleichszeilen(plaene: readonly Planblick[], katalog: Kriterienkatalog): Vergleichszeile[] {
  const hoechster = Math.max(1, ...plaene.map(({ kennzahlen }) => kennzahlen.schranke ?? kennzahlen.wert))
  const laengste = Math.max(1, ...plaene.map(({ kennzahlen }) => kennzahlen.warten.laengstesOhne ?? 0))
  return [
    {
      label: 'Wert',
      of: ({ kennzahlen: { wert, schranke } }) => (
        <>
          <Anteil teil={wert} ganzes={hoechster} marke={schranke} text={punkteText(wert)} />
          <Text size="xs">{lueckeText(lueckeOf({ wert, schranke }))}</Text>
        </>
      )
    },
    { label: 'Gegen die eigene Regel', of: ({ kennzahlen: { wert, regel } }) => gewinnText(wert, regel) },
    { label: 'Kriterien', of: ({ verfahren: { kriterien } }) => grundlageText(kriterien, katalog) },
    {
      label: 'Personen mit Platz',
      of: ({ kennzahlen: { vermittelt, personen } }) => <Anteil teil={vermittelt} ganzes={personen} />
    },
    {
      label: 'Sprache und Arbeit',
      of: ({ kennzahlen: { kombinationen, personen } }) => <Anteil teil={kombinationen} ganzes={personen} />
    },
    { label: 'Über ein Jahr gewartet', of: gruppe('wartezeit', '365') },
    { label: 'Frauen', of: gruppe('geschlecht', 'W') },
    { label: 'Unter 25', of: gruppe('alter', 'U25') },
    { label: 'Noch nie ein Vorschlag', of: gruppe('niemals', 'JA') },
    {
      label: 'Längste Wartezeit ohne Platz',
      of: ({ kennzahlen: { warten } }) =>
        warten.laengstesOhne === null ? (
          '–'
        ) : (
          <Anteil teil={warten.laengstesOhne} ganzes={laengste} text={`${formatZahl(warten.laengstesOhne)} Tage`} />
        )
    },
    {
      label: 'Entschieden',
      of: ({ angenommen, geaendert, abgelehnt, offen }) =>
        `${angenommen + geaendert} angenommen, ${abgelehnt} abgelehnt, ${offen} offen`
    }
  ]
}

/** By place of living, where most wait first: how many of those who wait have a place. */
export function wohnortzeilen(plaene: readonly Planblick[]): Vergleichszeile[] {
  const wartende = new Map<string, number>()
  for (const { kennzahlen } of plaene)
    for (const { merkmal, wert, personen } of kennzahlen.gruppen)
      if (merkmal === 'gemeinde' && wert !== null) wartende.set(wert, Math.max(personen, wartende.get(wert) ?? 0))
  return [...wartende]
    .toSorted(([ort, a], [anderer, b]) => b - a || ort.localeCompare(anderer, 'de'))
    .map(([ort]) => ({ label: ort, of: gruppe('gemeinde', ort) }))
}

function grundlageText(kriterien: Planblick['verfahren']['kriterien'], katalog: Kriterienkatalog): string {
  const vorlage = kriterienOf(katalog, kriterien.fassung)
  const anders = vorlage ? abweichungenOf(kriterien, vorlage).length : 0
  return `${fassungText(kriterien.fassung)}${anders > 0 ? `, ${formatZahl(anders)} abweichend` : ''}`
}
