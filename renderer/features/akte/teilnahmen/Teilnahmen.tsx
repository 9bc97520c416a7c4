import { Stack } from '@mantine/core'
import type { Teilnahme } from '@shared/domain/saetze/satzarten'
import { useAkte } from '../akteContext'
import { SatzTabelle } from '../SatzTabelle'
import { Arbeit } from './Arbeit'
import { Assistent } from './Assistent'
import { Monate } from './Monate'

/** Every course and measure, as it was planned and as it went, what comes next in each, and the work that came of it. */
export function Teilnahmen() {
  const { heute } = useAkte().akte
  return (
    <Stack gap="lg">
      <SatzTabelle
        art="teilnahme"
        spalten={[
          'titel',
          'kursart',
          'instrument',
          'traeger',
          'status',
          'statusSeit',
          'eintrittPlan',
          'eintrittIst',
          'austrittPlan',
          'austrittIst',
          'austrittsgrund'
        ]}
        sortiert="statusSeit"
        anfang={{ status: 'VORGEMERKT' }}
        leer="Noch keine. Vormerkungen aus der Fallliste und Zeilen aus Trägerlisten erscheinen hier."
        unter={(zeile) => <Darunter teilnahme={zeile as unknown as Teilnahme} />}
      />
      <Arbeit />
      <SatzTabelle
        art="anwesenheit"
        spalten={[
          'monat',
          'titel',
          'traeger',
          'sollTage',
          'anwesendTage',
          'krankTage',
          'entschuldigtTage',
          'unentschuldigtTage',
          'letzteAnwesenheit'
        ]}
        sortiert="monat"
        anfang={{ monat: heute.slice(0, 7) }}
        leer="Noch keine. Die Fehlzeitenlisten der Träger tragen sie je Monat ein."
      />
    </Stack>
  )
}

function Darunter({ teilnahme }: { teilnahme: Teilnahme }) {
  return (
    <>
      <Assistent teilnahme={teilnahme} />
      <Monate teilnahme={teilnahme} />
    </>
  )
}
