import { Stack } from '@mantine/core'
import { alterText } from '@shared/texts/akte'
import { useAkte } from '../akteContext'
import { SatzTabelle } from '../SatzTabelle'
import { Berechtigungen } from './Berechtigungen'
import { Niveaupanel } from './Niveaupanel'
import { Sprachverlauf } from './Sprachverlauf'

/** German: which level counts and why, how it went, and the right to a course. */
export function Sprache() {
  const { heute } = useAkte().akte
  return (
    <Stack gap="lg">
      <Niveaupanel />
      <Sprachverlauf />
      <SatzTabelle
        art="sprachstand"
        spalten={[
          'datum',
          'art',
          'niveauGesamt',
          'niveauHoeren',
          'niveauLesen',
          'niveauSchreiben',
          'niveauSprechen',
          'pruefung',
          'ergebnis',
          'anbieter'
        ]}
        abgeleitet={{
          label: 'Alter',
          textOf: ({ datum }) => (typeof datum === 'string' ? alterText(datum, heute) : '–')
        }}
        sortiert="datum"
        anfang={{ datum: heute }}
        leer="Noch keiner. Tragen Sie Zertifikat, Einstufungstest oder Ihre Einschätzung ein; daraus folgt das Niveau der Person."
      />
      <Berechtigungen />
      <SatzTabelle
        art="berechtigung"
        spalten={[
          'zugangsweg',
          'kursart',
          'ausgestelltAm',
          'gueltigBis',
          'angemeldetAm',
          'traeger',
          'kursbeginnIst',
          'ueVerbraucht',
          'status'
        ]}
        sortiert="ausgestelltAm"
        anfang={{ ausgestelltAm: heute, status: 'AUSGESTELLT' }}
        leer="Noch keine. Mit der Berechtigung überwacht das Programm die Fristen bis zum Kursbeginn."
      />
    </Stack>
  )
}
