import { Group, Text } from '@mantine/core'
import { kontinuierlich6, zaehlungOf } from '@shared/domain/arbeit/zaehlung'
import type { Satz } from '@shared/domain/saetze/satzarten'
import { kontinuierlichTexts, nichtAmtlich, zaehlungTexts } from '@shared/texts/teilnahme'
import { useAkte } from '../akteContext'
import { SatzTabelle } from '../SatzTabelle'
import { Nachfragen } from './Nachfragen'

type Integration = Satz<'integration'>

/** Work and training the person found, with the looks after each. */
export function Arbeit() {
  const { heute, saetze } = useAkte().akte
  return (
    <>
      <SatzTabelle
        art="integration"
        titel="Arbeit und Ausbildung"
        spalten={['art', 'beginn', 'arbeitgeber', 'taetigkeit', 'wochenstunden', 'befristetBis', 'ende', 'endegrund']}
        sortiert="beginn"
        anfang={{ art: 'SV_UNBEFR', beginn: heute }}
        leer="Noch keine. Endet eine Teilnahme mit Arbeit oder Ausbildung, lässt sie sich gleich mit eintragen."
        unter={(zeile) => <Darunter integration={zeile as unknown as Integration} />}
      />
      {saetze.nachbetreuung.length > 0 && (
        <SatzTabelle
          art="nachbetreuung"
          spalten={['datum', 'stufe', 'bestehtNoch', 'unterstuetzungNoetig', 'sprachfoerderung', 'bemerkung']}
          sortiert="datum"
          leer=""
          ohneNeu
        />
      )}
    </>
  )
}

function Darunter({ integration }: { integration: Integration }) {
  const { heute, saetze } = useAkte().akte
  const eigene = saetze.nachbetreuung.filter((eine) => eine.integration === integration.id)
  const sechs = kontinuierlich6(integration, eigene, heute)
  return (
    <>
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          {zaehlungTexts[zaehlungOf(integration.art)]}
          {sechs && ` · ${kontinuierlichTexts[sechs]}`} ({nichtAmtlich})
        </Text>
      </Group>
      <Nachfragen integration={integration} nachbetreuungen={eigene} />
    </>
  )
}
