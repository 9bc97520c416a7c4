import { Button, Group, Stack, Text } from '@mantine/core'
import type { Runde } from '@shared/contract/planung'
import {
  geltendeKriterien,
  type Kriterienkatalog,
  kriterienOf,
  type Rundenkriterien
} from '@shared/domain/planung/katalog'
import { checkQuoten } from '@shared/domain/planung/quoten'
import { fassungText, vereinbartText } from '@shared/texts/planungskriterien'
import { api } from '../../api/client'
import { useEntwurf } from '../../api/useEntwurf'
import { useRead } from '../../api/useRead'
import { ReadState } from '../../components/ReadState'
import { Abweichungen } from './Abweichungen'
import { KriterienFelder } from './KriterienFelder'
import { Quoten } from './Quoten'

interface Props {
  runde: Runde
  /** Calls back when they are kept. */
  onSave: (kriterien: Rundenkriterien, onSaved: () => void) => void
}

/** The criteria of this round: a copy of what the office agreed on, visible, changed only with a line in the protocol. */
export function Kriterien({ runde, onSave }: Props) {
  const katalog = useRead(api.einstellungen.readPlanungskriterien, undefined)
  const vorschau = useRead(api.planung.vorschau, { id: runde.id }, { keepPrevious: true })
  return (
    <ReadState read={katalog} lines={12}>
      {({ wert }) => (
        <ReadState read={vorschau} lines={12}>
          {({ laeufe }) => {
            const { laeufe: nur } = runde.umfang
            const dabei = nur ? laeufe.filter(({ id }) => nur.includes(id)) : laeufe
            return <Form runde={runde} katalog={wert} laeufe={dabei} onSave={onSave} />
          }}
        </ReadState>
      )}
    </ReadState>
  )
}

interface FormProps extends Props {
  katalog: Kriterienkatalog
  laeufe: readonly { id: string; titel: string }[]
}

function Form({ runde: { id, version, kriterien: gespeichert }, katalog, laeufe, onSave }: FormProps) {
  const { draft, keep, drop } = useEntwurf<Rundenkriterien>(`planung/${id}/kriterien/${version}`)
  const kriterien = draft ?? gespeichert
  const veraendert = JSON.stringify(kriterien) !== JSON.stringify(gespeichert)
  const stimmt = checkQuoten(kriterien.quoten, new Set(laeufe.map(({ id }) => id))).length === 0
  return (
    <Stack gap="lg" maw="72rem">
      <Text size="sm" maw="60rem">
        Nur was hier steht, zählt. Es gibt keine verdeckten Angaben und keine Bewertung von Chancen. Jede Änderung steht
        mit Zeit im Protokoll der Runde.
      </Text>
      <Herkunft kriterien={kriterien} katalog={katalog} laeufe={laeufe} onTake={keep} />
      <KriterienFelder kriterien={kriterien} onChange={keep} order={2} />
      <Quoten
        quoten={kriterien.quoten}
        laeufe={laeufe}
        onChange={(quoten) => keep({ ...kriterien, quoten })}
        order={2}
      />
      <Group>
        <Button disabled={!veraendert || !stimmt} onClick={() => onSave(kriterien, drop)}>
          Kriterien speichern
        </Button>
        {veraendert && (
          <Button variant="default" onClick={drop}>
            Verwerfen
          </Button>
        )}
      </Group>
    </Stack>
  )
}

interface HerkunftProps extends Pick<FormProps, 'katalog' | 'laeufe'> {
  kriterien: Rundenkriterien
  onTake: (kriterien: Rundenkriterien) => void
}

/** Which version of the office's criteria this is, what differs from it, and whether another one is in force by now. */
function Herkunft({ kriterien, katalog, laeufe, onTake }: HerkunftProps) {
  const { fassung } = kriterien
  const vorlage = kriterienOf(katalog, fassung)
  const vereinbart = katalog.find(({ nummer }) => nummer === fassung)
  const geltend = geltendeKriterien(katalog)
  return (
    <Stack gap={4}>
      <Text size="sm">
        Grundlage: {fassungText(fassung)} der Kriterien des Hauses{vereinbart && `, ${vereinbartText(vereinbart)}`}
      </Text>
      {vorlage && (
        <Abweichungen
          titel="Davon weicht diese Runde ab"
          neu={kriterien}
          alt={vorlage}
          laufname={(lauf) => laeufe.find(({ id }) => id === lauf)?.titel ?? 'nicht mehr dabei'}
        />
      )}
      {geltend.fassung !== fassung && (
        <Group gap="sm">
          <Text size="sm">Inzwischen gilt im Haus {fassungText(geltend.fassung)}.</Text>
          <Button size="compact-sm" variant="default" onClick={() => onTake(geltend)}>
            {fassungText(geltend.fassung)} übernehmen
          </Button>
        </Group>
      )}
    </Stack>
  )
}
