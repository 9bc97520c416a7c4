import { SimpleGrid, Text } from '@mantine/core'
import type { Durchfuehrung, Traeger } from '@shared/domain/angebote/angebot'
import type { Zeitlage } from '@shared/domain/angebote/zeitlage'
import { zeitlageLabels, zeitraumText } from '@shared/texts/angebote'
import { angebotLabels } from '@shared/texts/angebotfelder'
import { formatTag, formatZahl } from '@shared/texts/format'
import { wocheText } from '@shared/texts/zeiten'
import type { ReactNode } from 'react'
import { useCodes } from '../../api/useCodes'
import { Plaetze } from './Plaetze'

interface Props {
  angebot: { durchfuehrung: Durchfuehrung; traeger: Traeger; zeitlage: Zeitlage; heute: string }
}

/** The facts of a run; what is not known is left out, except places and dates. */
export function Steckbrief({ angebot: { durchfuehrung: eine, traeger, zeitlage, heute } }: Props) {
  const { codeLabel } = useCodes()
  const labels = angebotLabels.durchfuehrung
  const kontakt = [traeger.ansprechpartner, traeger.telefon, traeger.email].filter(Boolean).join(', ')
  const niveau = [eine.niveauVon, eine.niveauZiel].map((code) => code && codeLabel('niveau', code))
  const facts: [label: string, value: ReactNode][] = [
    ['Zeitraum', `${zeitraumText(eine.beginn, eine.ende)} (${zeitlageLabels[zeitlage]})`],
    ['Woche', wocheText(eine.termine) || 'keine Zeiten eingetragen'],
    ['Plätze', <Plaetze key="plaetze" werte={eine} heute={heute} />],
    ['Träger', [traeger.name, traeger.ort].filter(Boolean).join(', ')],
    [eine.kontakt ? 'Kontakt beim Träger' : 'Kontakt', kontakt],
    [eine.kontakt ? 'Kontakt zum Kurs' : labels.kontakt, eine.kontakt],
    [labels.standort, eine.standort],
    [labels.kursart, eine.kursart && codeLabel('kursart', eine.kursart)],
    [labels.instrument, eine.instrument && codeLabel('instrument', eine.instrument)],
    [labels.kostentraeger, eine.kostentraeger && codeLabel('kostentraeger', eine.kostentraeger)],
    [labels.massnahmeNr, eine.massnahmeNr],
    [labels.kursKennung, eine.kursKennung],
    [
      labels.wochenstunden,
      [
        eine.wochenstunden !== null && formatZahl(eine.wochenstunden),
        eine.zeitmodell && codeLabel('zeitmodell', eine.zeitmodell)
      ]
        .filter(Boolean)
        .join(', ')
    ],
    [labels.ueWoche, eine.ueWoche !== null && formatZahl(eine.ueWoche)],
    [labels.abschnitt, eine.abschnitt],
    [labels.format, eine.format],
    [labels.mindestTn, eine.mindestTn !== null && formatZahl(eine.mindestTn)],
    [labels.niveauVon, niveau[0]],
    [labels.niveauZiel, niveau[1]],
    [labels.kinderbetreuung, eine.kinderbetreuung === null ? null : eine.kinderbetreuung ? 'ja' : 'nein'],
    [labels.anmeldeschluss, eine.anmeldeschluss && formatTag(eine.anmeldeschluss)]
  ]
  return (
    <SimpleGrid component="dl" cols={{ base: 1, sm: 2, lg: 4 }} spacing="md" verticalSpacing={8} mt="sm" mb="xs">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <Text component="dt" size="xs" c="dimmed">
              {label}
            </Text>
            <Text component="dd" size="sm" m={0}>
              {value}
            </Text>
          </div>
        ))}
    </SimpleGrid>
  )
}
