import { Stack, Text, UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { CreatePages } from './CreatePages'
import { Frame } from './Frame'
import classes from './WelcomePage.module.css'

/** The first page of all: begin, practise, or take back a backup. */
export function WelcomePage() {
  const [creating, setCreating] = useState(false)
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
      </Stack>
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
