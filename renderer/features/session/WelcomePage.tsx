import { Stack, Text, UnstyledButton } from '@mantine/core'
import { IconDatabaseImport, IconMap2, IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { RestorePanel } from '../../components/RestorePanel'
import { CreatePages } from './CreatePages'
import { Frame } from './Frame'
import { usePractice } from './usePractice'
import classes from './WelcomePage.module.css'

/** The first page of all: begin, practise, or take back a backup. */
export function WelcomePage() {
  const [creating, setCreating] = useState(false)
  const { openPractice, practiceDialog } = usePractice()
  const [backup, setBackup] = useState<Awaited<ReturnType<typeof api.session.pickBackup>>>(null)
  const pick = useWrite(api.session.pickBackup, { onSuccess: setBackup })
  if (backup) {
    return (
      <Frame title="Aus einer Sicherung wiederherstellen" lead={backup.name}>
        <RestorePanel backup={backup} picked onCancel={() => setBackup(null)} />
      </Frame>
    )
  }
  if (creating) return <CreatePages onBack={() => setCreating(false)} />
  return (
    <Frame
      title="Willkommen"
      lead="Sprachförderung und Maßnahmen planen, abstimmen und drucken. Alles bleibt auf diesem Rechner."
    >
      <Stack gap="sm">
        <Choice
          icon={<IconPlus />}
          title="Neu beginnen"
          text="Einen eigenen, verschlüsselten Bestand anlegen. Dauert drei Minuten."
          onClick={() => setCreating(true)}
        />
        <Choice
          icon={<IconMap2 />}
          title="Übungskreis öffnen"
          text="Alles mit 3.000 erfundenen Personen ausprobieren. Nichts davon berührt echte Daten."
          onClick={openPractice}
        />
        <Choice
          icon={<IconDatabaseImport />}
          title="Aus einer Sicherung wiederherstellen"
          text="Den Bestand von einem anderen Rechner oder nach einem Schaden zurückholen."
          onClick={() => pick.mutate(undefined)}
        />
      </Stack>
      {practiceDialog}
    </Frame>
  )
}

interface ChoiceProps {
  icon: ReactNode
  title: string
  text: string
  onClick: () => void
}

function Choice({ icon, title, text, onClick }: ChoiceProps) {
  return (
    <UnstyledButton onClick={onClick} className={classes['choice'] ?? ''}>
      {icon}
      <div>
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed">
          {text}
        </Text>
      </div>
    </UnstyledButton>
  )
}
