import { Stack } from '@mantine/core'
import { verfasserText } from '@shared/texts/akte'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useAkte } from './akteContext'
import { FeldGruppen } from './FeldGruppe'
import { Kontaktzeile } from './Kontaktzeile'
import { SatzTabelle } from './SatzTabelle'
import { Wocheneditor } from './woche/Wocheneditor'

/** What the person can, needs, and when there is time. */
export function Profil() {
  return (
    <Stack gap="lg">
      <Wocheneditor />
      <SatzTabelle
        art="kind"
        spalten={[
          ...['geburt', 'betreuungsbedarf', 'betreuung', 'betreuungTage', 'betreuungVon', 'betreuungBis'],
          ...['betreuungOrt', 'betreuungAb']
        ]}
        sortiert="geburt"
        anfang={{ betreuungsbedarf: true }}
        leer="Keine eingetragen."
      />
      <FeldGruppen gruppen={['bildung', 'haushalt', 'mobilitaet', 'plan']} />
      <SatzTabelle
        art="verfuegbarkeit"
        titel="Zeiten im Einzelnen"
        spalten={['wochentag', 'von', 'bis', 'art', 'grund', 'gueltigVon', 'gueltigBis']}
        sortiert="wochentag"
        aufsteigend
        anfang={{ wochentag: 1, von: '08:00', bis: '12:00', art: 'FREI' }}
        leer="Noch keine. Zeichnen Sie oben ein, wann die Person Zeit hat; danach werden Kurse und Maßnahmen ausgesucht."
      />
    </Stack>
  )
}

/** What was said and agreed, and when to look again. */
export function Kontakte() {
  const { heute, fall } = useAkte().akte
  const verfasser = useRead(api.kontakte.verfasser, { fall: fall.id }).data
  return (
    <Stack gap="lg">
      <Kontaktzeile />
      <SatzTabelle
        art="wiedervorlage"
        spalten={['faelligAm', 'betreff', 'team', 'erledigtAm']}
        sortiert="faelligAm"
        anfang={{ faelligAm: heute, team: fall.team }}
        leer="Keine. Legen Sie eine an, damit nichts liegen bleibt."
      />
      <SatzTabelle
        art="kontakt"
        spalten={['datum', 'art', 'anlass', 'ergebnis', 'sprachmittlung', 'vermerk']}
        sortiert="datum"
        anfang={{ datum: heute, art: 'PERSOENLICH' }}
        leer="Noch keiner. Halten Sie Gespräche kurz fest; bitte keine Diagnosen."
        abgeleitet={{
          label: 'Eingetragen',
          textOf: (satz) => verfasserText(verfasser?.find(({ kontakt }) => kontakt === satz['id']))
        }}
      />
    </Stack>
  )
}
