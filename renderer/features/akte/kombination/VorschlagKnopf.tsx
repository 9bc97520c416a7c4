import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { KandidatAnsicht } from '@shared/contract/kombination'
import { kandidatKey } from '@shared/domain/kombination/kandidatenwahl'
import { IconArrowRight } from '@tabler/icons-react'
import { api } from '../../../api/client'
import { useWrite } from '../../../api/useWrite'
import { useAkte } from '../akteContext'
import { TrotzdemDialog } from './TrotzdemDialog'

/** Puts a candidate into the chain as a proposal; what does not fit only with a reason for each constraint. */
export function VorschlagKnopf({ kandidat, titel }: { kandidat: KandidatAnsicht; titel: string }) {
  const { akte, offen } = useAkte()
  const propose = useWrite(api.kombination.propose, {
    onSuccess: () =>
      notifications.show({
        message: `„${titel}“ steht als Vorschlag in der Förderkette. „Rückgängig“ nimmt alles zusammen zurück.`,
        autoClose: 8000
      })
  })
  const formular = `akte/${akte.fall.id}/trotzdem/${kandidatKey(kandidat)}`.slice(0, 200)
  const elemente = kandidat.elemente.map(({ lauf, eintritt }) => ({ lauf, eintritt }))
  if (kandidat.passt === 'nein') {
    return (
      <>
        <Button variant="default" onClick={() => offen.open(formular)}>
          Trotzdem planen
        </Button>
        {offen.has(formular) && (
          <TrotzdemDialog
            kandidat={kandidat}
            titel={titel}
            formular={formular}
            saving={propose.isPending}
            onPropose={(werte) => propose.mutateAsync({ fall: akte.fall.id, elemente, ...werte })}
            onClose={() => offen.close(formular)}
          />
        )}
      </>
    )
  }
  return (
    <Button
      rightSection={<IconArrowRight size={16} aria-hidden />}
      loading={propose.isPending}
      onClick={() => propose.mutate({ fall: akte.fall.id, elemente, ueberstimmt: [], begruendung: null })}
    >
      In die Kette
    </Button>
  )
}
