import { Button, Group, Stack, Text } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { Frame } from './Frame'
import { Steps } from './Steps'
import { usePractice } from './usePractice'

/** The fourth page, and where to go from there. */
export function FirstStepsPage({ onDone }: { onDone: () => void }) {
  const [step, setStep] = useState<'sicherung' | 'beginn'>('sicherung')
  return step === 'sicherung' ? <SicherungStep onNext={() => setStep('beginn')} /> : <BeginnStep onDone={onDone} />
}

function SicherungStep({ onNext }: { onNext: () => void }) {
  const pick = useWrite(api.sicherung.pickFolder, { onSuccess: (status) => status && onNext() })
  return (
    <Frame
      title="Wohin sollen Sicherungen?"
      lead="Am besten auf einen Stick oder ein Netzlaufwerk: dorthin, wo ein Schaden an diesem Rechner nicht hinkommt."
    >
      <Steps active={3} />
      <Text size="sm" mb="md">
        Jede Sicherung ist verschlüsselt und gilt erst, wenn sie geöffnet und bis zur letzten Seite geprüft wurde. Sie
        entsteht beim Sperren und Schließen, vor jeder größeren Übernahme und auf Knopfdruck.
      </Text>
      <Group justify="space-between">
        <Button variant="default" onClick={onNext}>
          Später festlegen
        </Button>
        <Button leftSection={<IconFolder size={16} />} onClick={() => pick.mutate(undefined)} loading={pick.isPending}>
          Ordner wählen
        </Button>
      </Group>
    </Frame>
  )
}

function BeginnStep({ onDone }: { onDone: () => void }) {
  const navigate = useNavigate()
  const { openPractice, practiceDialog } = usePractice(() => go('/'))
  function go(path: string) {
    onDone()
    void navigate(path)
  }
  return (
    <Frame title="Fertig eingerichtet" lead="Der Bestand ist leer. Wie möchten Sie beginnen?">
      <Stack gap="sm">
        <Button onClick={() => go('/austausch')}>Eigene Excel-Liste übernehmen</Button>
        <Button variant="default" onClick={openPractice}>
          Übungskreis öffnen
        </Button>
        <Button variant="subtle" onClick={() => go('/')}>
          Leer beginnen
        </Button>
      </Stack>
      {practiceDialog}
    </Frame>
  )
}
