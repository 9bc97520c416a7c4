import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import {
  type Kettenvorlage,
  MAX_ELEMENTE,
  type Vorlagenelement,
  VorlageWerte
} from '@shared/domain/kette/vorlagen/vorlage'
import { useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Dialog } from '../../components/Dialog'
import { ElementFelder } from './ElementFelder'

/** A template as it is edited; its steps have keys of their own, so that they can change places. */
export interface Entwurf {
  stand: { id: string; version: number } | null
  name: string
  zielgruppe: string
  quelle: string
  elemente: readonly { schluessel: string; element: Vorlagenelement }[]
}

const leeres: Vorlagenelement = {
  ...{ elementart: 'MASSNAHME', wochen: 12, titel: null, kursart: null, instrument: null, kostentraeger: null },
  ...{ niveauZiel: null, parallelZu: null, versatz: 0, hinweis: null }
}
const keyed = (element: Vorlagenelement) => ({ schluessel: crypto.randomUUID(), element })

/** What editing begins with: a new one, one of the office, or a copy of any. */
export function entwurfOf(vorlage?: Kettenvorlage, kopie = false): Entwurf {
  if (!vorlage) return { stand: null, name: '', zielgruppe: '', quelle: '', elemente: [keyed(leeres)] }
  const { id, version, name, zielgruppe, quelle, elemente } = vorlage
  return {
    stand: kopie || version === null ? null : { id, version },
    ...{ name: kopie ? `${name} (Kopie)` : name, zielgruppe, quelle, elemente: elemente.map(keyed) }
  }
}

/** Changes a template: for whom, where it comes from, and its steps in order. */
export function VorlageEditor({ anfang, onClose }: { anfang: Entwurf; onClose: () => void }) {
  const [entwurf, setEntwurf] = useState(anfang)
  const save = useWrite(api.kette.saveVorlage, { onSuccess: onClose })
  const { stand, elemente, ...kopf } = entwurf
  const werte = VorlageWerte.safeParse({ ...kopf, elemente: elemente.map(({ element }) => element) })
  const setElemente = (neue: Entwurf['elemente']) => setEntwurf({ ...entwurf, elemente: neue })

  function move(platz: number, um: 1 | -1) {
    setElemente(withoutForward(swapped(elemente, platz, platz + um)))
  }
  const remove = (platz: number) => setElemente(withoutPlace(elemente, platz))

  return (
    <Dialog opened onClose={onClose} title={stand ? 'Vorlage ändern' : 'Vorlage anlegen'} size="56rem" closable={false}>
      <Stack gap="sm">
        <Group grow align="flex-start">
          <TextInput
            label="Name"
            required
            maxLength={120}
            data-autofocus
            value={entwurf.name}
            onChange={(event) => setEntwurf({ ...entwurf, name: event.currentTarget.value })}
          />
          <TextInput
            label="Für wen"
            maxLength={200}
            value={entwurf.zielgruppe}
            onChange={(event) => setEntwurf({ ...entwurf, zielgruppe: event.currentTarget.value })}
          />
          <TextInput
            label="Quelle"
            maxLength={200}
            value={entwurf.quelle}
            onChange={(event) => setEntwurf({ ...entwurf, quelle: event.currentTarget.value })}
          />
        </Group>
        {elemente.map(({ schluessel, element }, platz) => (
          <ElementFelder
            key={schluessel}
            element={element}
            platz={platz}
            davor={elemente.slice(0, platz).map((andere) => andere.element)}
            letzter={platz === elemente.length - 1}
            onChange={(neu) =>
              setElemente(elemente.map((andere, index) => (index === platz ? { ...andere, element: neu } : andere)))
            }
            onMove={(um) => move(platz, um)}
            onRemove={elemente.length > 1 ? () => remove(platz) : undefined}
          />
        ))}
        <Group>
          <Button
            variant="default"
            disabled={elemente.length >= MAX_ELEMENTE}
            onClick={() => setElemente([...elemente, keyed(leeres)])}
          >
            Schritt hinzufügen
          </Button>
        </Group>
        {!werte.success && <Text size="sm">Bitte geben Sie einen Namen und in jedem Schritt ganze Wochen an.</Text>}
      </Stack>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Abbrechen
        </Button>
        <Button
          disabled={!werte.success}
          loading={save.isPending}
          onClick={() => werte.success && save.mutate({ stand, werte: werte.data })}
        >
          Vorlage speichern
        </Button>
      </Group>
    </Dialog>
  )
}

type Elemente = Entwurf['elemente']

/** Two neighbours change places, and who goes beside them follows. */
function swapped(elemente: Elemente, a: number, b: number): Elemente {
  const platz = (alt: number | null) => (alt === a ? b : alt === b ? a : alt)
  const neue = elemente.map((eines) => ({
    ...eines,
    element: { ...eines.element, parallelZu: platz(eines.element.parallelZu) }
  }))
  return neue.map((eines, index) => (index === a ? (neue[b] ?? eines) : index === b ? (neue[a] ?? eines) : eines))
}

/** A step goes beside an earlier one only. */
const withoutForward = (elemente: Elemente): Elemente =>
  elemente.map((eines, index) =>
    (eines.element.parallelZu ?? -1) < index ? eines : { ...eines, element: { ...eines.element, parallelZu: null } }
  )

function withoutPlace(elemente: Elemente, platz: number): Elemente {
  return elemente
    .filter((_, index) => index !== platz)
    .map((eines) => {
      const neben = eines.element.parallelZu
      if (neben === null || neben < platz) return eines
      return { ...eines, element: { ...eines.element, parallelZu: neben === platz ? null : neben - 1 } }
    })
}
