import { Anchor, Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Kettenschritt } from '@shared/contract/kette'
import type { Satz } from '@shared/domain/saetze/satzarten'
import { begruendungVorschlag, schrittName } from '@shared/texts/kette'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../../api/client'
import { useWrite } from '../../../api/useWrite'
import { useAkte } from '../akteContext'
import { formularOf } from './formular'
import { LaufDialog } from './LaufDialog'
import { VerwerfenDialog } from './VerwerfenDialog'

interface Props {
  schritt: Kettenschritt
  /** The element it comes from, where it is planned. */
  element: Satz<'kettenelement'> | undefined
}

/** What can be done with a step. */
export function Schrittknoepfe({ schritt, element }: Props) {
  const { akte, offen, codeLabel } = useAkte()
  const [dialog, setDialog] = useState<'lauf' | 'verwerfen'>()
  const vormerken = useWrite(api.kette.vormerken, {
    onSuccess: () =>
      notifications.show({ message: 'Vorgemerkt. Sie finden die Teilnahme unter „Teilnahmen“.', autoClose: 8000 })
  })
  const save = useWrite(api.akte.saveSatz)
  const begruendung = schritt.begruendungFehlt && begruendungVorschlag(schritt.elementart)
  const name = schrittName(schritt, codeLabel)
  const eigenes = element && schritt.teilnahme === null
  const knopf = (text: string, onClick: () => void, loading = false) => (
    <Button variant="default" size="compact-sm" aria-label={`${text}: ${name}`} onClick={onClick} loading={loading}>
      {text}
    </Button>
  )
  return (
    <Group gap="xs" mt={6}>
      {element && knopf('Ändern', () => offen.open(formularOf(akte.fall.id, element.id)))}
      {eigenes &&
        knopf(
          'Als Teilnahme vormerken',
          () => vormerken.mutate({ id: element.id, version: element.version }),
          vormerken.isPending
        )}
      {eigenes && (schritt.kursart || schritt.instrument) && knopf('Kurs zuordnen', () => setDialog('lauf'))}
      {element &&
        begruendung &&
        knopf(
          'Begründung übernehmen',
          () =>
            save.mutate({
              ...{ art: 'kettenelement', id: element.id, version: element.version },
              werte: { begruendung }
            }),
          save.isPending
        )}
      {eigenes && knopf('Verwerfen', () => setDialog('verwerfen'))}
      {schritt.teilnahme && (
        <Anchor component={Link} to={`/faelle/${akte.fall.id}?bereich=teilnahmen`} size="sm">
          Zur Teilnahme
        </Anchor>
      )}
      {schritt.durchfuehrung && (
        <Anchor component={Link} to={`/angebote/${schritt.durchfuehrung}`} size="sm">
          Zum Kurs
        </Anchor>
      )}
      {element && dialog === 'lauf' && <LaufDialog element={element} onClose={() => setDialog(undefined)} />}
      {element && dialog === 'verwerfen' && (
        <VerwerfenDialog element={element} name={name} onClose={() => setDialog(undefined)} />
      )}
    </Group>
  )
}
