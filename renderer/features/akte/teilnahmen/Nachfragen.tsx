import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { nachbetreuungenOf, naechsteNachbetreuung, type Stufe } from '@shared/domain/arbeit/nachbetreuung'
import type { Satz } from '@shared/domain/saetze/satzarten'
import { formatTag } from '@shared/texts/format'
import { api } from '../../../api/client'
import { useEntwurf } from '../../../api/useEntwurf'
import { useWrite } from '../../../api/useWrite'
import { useAkte } from '../akteContext'
import { BestehtNoch, type Nachfrage } from './BestehtNoch'

interface Props {
  integration: Satz<'integration'>
  nachbetreuungen: readonly Satz<'nachbetreuung'>[]
}

/** The looks after a placement: what was asked, what is next, and the answer in two clicks, which outlives the lock. */
export function Nachfragen({ integration, nachbetreuungen }: Props) {
  const { akte, codeLabel } = useAkte()
  const { draft, keep, drop } = useEntwurf<Nachfrage & { stufe: Stufe }>(
    `akte/${akte.fall.id}/nachfrage/${integration.id}`
  )
  const offen = draft?.stufe
  const alle = nachbetreuungenOf(integration, nachbetreuungen, akte.heute)
  const naechste = naechsteNachbetreuung(integration, nachbetreuungen, akte.heute)
  const save = useWrite(api.teilnahmen.nachbetreuen, {
    onSuccess: () => {
      notifications.show({ message: 'Gespeichert. Mit Strg+Z nehmen Sie es zurück.' })
      drop()
    }
  })
  const offene = alle.filter(({ erledigt, datum }) => !erledigt && (datum <= akte.heute || datum === naechste?.datum))
  if (offene.length === 0) return null
  return (
    <>
      <Group gap={6} mt={4} role="group" aria-label={`Nachfragen: ${integration.arbeitgeber ?? 'Arbeit'}`}>
        <Text span size="sm" c="dimmed">
          Nachgefragt
        </Text>
        {offene.map(({ stufe, datum }) => (
          <Button
            key={stufe}
            size="compact-sm"
            variant={stufe === offen ? 'filled' : 'default'}
            aria-expanded={stufe === offen}
            onClick={() => (stufe === offen ? drop() : keep({ stufe, hilfe: false, deutsch: false }))}
          >
            {codeLabel('nachbetreuungStufe', stufe)} ({formatTag(datum)})
          </Button>
        ))}
      </Group>
      {draft && (
        <BestehtNoch
          nachfrage={draft}
          saving={save.isPending}
          onChange={(neu) => keep({ ...draft, ...neu })}
          onClose={drop}
          onAnswer={({ bestehtNoch, ende, ...weiter }) =>
            save.mutate({
              integration: { id: integration.id, version: integration.version },
              werte: { stufe: draft.stufe, datum: akte.heute, bestehtNoch, ...weiter },
              ende
            })
          }
        />
      )}
    </>
  )
}
