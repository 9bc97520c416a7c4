import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import type { Kette } from '@shared/contract/kette'
import { spanneText } from '@shared/texts/akte'
import { sprachpauseText } from '@shared/texts/kette'
import { IconPlus, IconRoute } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../../../api/client'
import { useRead } from '../../../api/useRead'
import { EmptyState } from '../../../components/EmptyState'
import { ReadState } from '../../../components/ReadState'
import { useAkte } from '../akteContext'
import { BlattButton } from '../BlattButton'
import { SatzForm } from '../SatzForm'
import { AlsVorlageDialog } from './AlsVorlageDialog'
import { formularOf } from './formular'
import { Schrittliste } from './Schrittliste'
import { useVerschieben } from './useVerschieben'
import { Verworfene } from './Verworfene'
import { VorlageDialog } from './VorlageDialog'
import { Zeitstrahl } from './Zeitstrahl'
import { withPlan } from './zeitachse'

/** The tab: the way of a person on a line of time, the same as a list of steps, and what can be done with them. */
export function Foerderkette() {
  const { fall } = useAkte().akte
  const read = useRead(api.kette.read, { fall: fall.id })
  return (
    <ReadState read={read} lines={8}>
      {(kette) => <OffeneKette kette={kette} />}
    </ReadState>
  )
}

function OffeneKette({ kette }: { kette: Kette }) {
  const { akte, offen } = useAkte()
  const [dialog, setDialog] = useState<'vorlage' | 'alsVorlage'>()
  const verschieben = useVerschieben(akte.saetze.kettenelement)
  const { zug } = verschieben
  const gezeigt = { ...kette, schritte: withPlan(kette.schritte, zug?.id, zug?.plan) }
  const neu = formularOf(akte.fall.id, 'neu')
  const leer = kette.schritte.length === 0
  const choose = (key: string) => document.getElementById(`schritt-${key}`)?.scrollIntoView({ block: 'nearest' })

  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2} size="h3">
          Förderkette
        </Title>
        <Group gap="xs">
          {!offen.has(neu) && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => offen.open(neu)}
            >
              Element anlegen
            </Button>
          )}
          {!leer && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconRoute size={14} aria-hidden />}
              onClick={() => setDialog('vorlage')}
            >
              Vorlage anwenden
            </Button>
          )}
          {!leer && (
            <Button variant="default" size="xs" onClick={() => setDialog('alsVorlage')}>
              Als Vorlage speichern
            </Button>
          )}
          {!leer && (
            <BlattButton auftrag={{ art: 'kette', fall: akte.fall.id }} label="Förderkette drucken" size="xs" />
          )}
        </Group>
      </Group>
      {offen.has(neu) && (
        <SatzForm
          art="kettenelement"
          anfang={{ planstatus: 'GEPLANT' }}
          formular={neu}
          onClose={() => offen.close(neu)}
        />
      )}
      {leer && !offen.has(neu) && (
        <EmptyState
          title="Noch keine Schritte"
          text="Wählen Sie eine Vorlage, dann rechnet das Programm die Termine aus den wirklichen Kursbeginnen aus. Teilnahmen erscheinen hier von selbst."
        >
          <Button onClick={() => setDialog('vorlage')}>Vorlage anwenden</Button>
        </EmptyState>
      )}
      {kette.sprachpause !== null && (
        <Alert color="yellow" py="xs">
          {sprachpauseText(kette.sprachpause)}
        </Alert>
      )}
      {!leer && <Zeitstrahl kette={gezeigt} verschieben={verschieben} onChoose={choose} />}
      {!leer && <Schrittliste kette={gezeigt} />}
      <Verworfene schritte={kette.verworfene} />
      <Text className="visuallyHidden" aria-live="polite">
        {zug?.plan ? `Neuer Termin: ${spanneText(zug.plan.beginn, zug.plan.ende)}` : ''}
      </Text>
      {dialog === 'vorlage' && <VorlageDialog onClose={() => setDialog(undefined)} />}
      {dialog === 'alsVorlage' && <AlsVorlageDialog onClose={() => setDialog(undefined)} />}
    </Stack>
  )
}
