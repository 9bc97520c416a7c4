import { SimpleGrid, Text } from '@mantine/core'
import type { Durchfuehrung, Standort, Traeger } from '@shared/domain/angebote/angebot'
import type { Zeitlage } from '@shared/domain/angebote/zeitlage'
import {
  altersgrenzenText,
  feiertageText,
  standortText,
  tageslisteText,
  zeitlageLabels,
  zeitraumText
} from '@shared/texts/angebote'
import { angebotLabels } from '@shared/texts/angebotfelder'
import { formatTag, formatZahl } from '@shared/texts/format'
import { wocheText } from '@shared/texts/zeiten'
import type { ReactNode } from 'react'
import { useCodes } from '../../api/useCodes'
import { Plaetze } from './Plaetze'

interface Props {
  angebot: {
    durchfuehrung: Durchfuehrung
    traeger: Traeger
    standort: Standort | null
    zeitlage: Zeitlage
    feiertage: readonly { tag: string; name: string }[]
    heute: string
  }
}

/** The facts of a run; what is not known is left out, except places and dates. */
export function Steckbrief({ angebot }: Props) {
  const { durchfuehrung: eine, traeger, standort, zeitlage, feiertage, heute } = angebot
  const { codeLabel } = useCodes()
  const labels = angebotLabels.durchfuehrung
  const kontakt = [traeger.ansprechpartner, traeger.telefon, traeger.email].filter(Boolean).join(', ')
  const niveau = [eine.niveauVon, eine.niveauZiel].map((code) => code && codeLabel('niveau', code))
  const facts: [label: string, value: ReactNode][] = [
    [labels.abgesagtAm, eine.abgesagtAm && formatTag(eine.abgesagtAm)],
    ['Zeitraum', `${zeitraumText(eine.beginn, eine.ende)} (${zeitlageLabels[zeitlage]})`],
    ['Woche', wocheText(eine.termine, eine.standort) || 'keine Zeiten eingetragen'],
    ['Plätze', <Plaetze key="plaetze" werte={eine} heute={heute} />],
    ['Träger', [traeger.name, traeger.ort].filter(Boolean).join(', ')],
    [eine.kontakt ? 'Kontakt beim Träger' : 'Kontakt', kontakt],
    [eine.kontakt ? 'Kontakt zum Kurs' : labels.kontakt, eine.kontakt],
    [labels.standort, standortzeile(eine.standort, standort)],
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
    [labels.niveauMax, eine.niveauMax && codeLabel('niveau', eine.niveauMax)],
    ['Alter', altersgrenzenText(eine)],
    [labels.geschlechtFilter, eine.geschlechtFilter && codeLabel('geschlecht', eine.geschlechtFilter)],
    [labels.zielgruppe, eine.zielgruppe],
    [labels.ziel, eine.ziel],
    [labels.zertifikat, eine.zertifikat],
    [labels.fahrkosten, eine.fahrkosten],
    [labels.kinderbetreuung, eine.kinderbetreuung === null ? null : eine.kinderbetreuung ? 'ja' : 'nein'],
    [labels.einstieg, eine.einstieg && codeLabel('einstieg', eine.einstieg)],
    [labels.einstiegstage, tageslisteText(eine.einstiegstage)],
    [labels.letzterEinstieg, eine.letzterEinstieg && formatTag(eine.letzterEinstieg)],
    [labels.anmeldeschluss, eine.anmeldeschluss && formatTag(eine.anmeldeschluss)],
    [labels.ausfalltage, tageslisteText(eine.ausfalltage)],
    ['Feiertage im Zeitraum', feiertageText(feiertage)]
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

/** The named site with its street and what is there; a mere place just with its name. */
function standortzeile(name: string | null, standort: Standort | null): ReactNode {
  if (!standort) return name
  const { ort, strasse } = standort
  return [name, [strasse, ort !== name && ort].filter(Boolean).join(', '), standortText(standort)]
    .filter(Boolean)
    .join(' · ')
}
