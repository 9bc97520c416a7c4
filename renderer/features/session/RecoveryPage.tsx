import { Button, Group, List, Stack, TextInput } from '@mantine/core'
import type { SessionStatus } from '@shared/contract/session'
import { IconFileDownload, IconPrinter } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { sentenceOf } from '../../api/showError'
import { useWrite } from '../../api/useWrite'
import { RefusalAlert } from '../../components/RefusalAlert'
import { Frame } from './Frame'
import { Steps } from './Steps'

/** Prints the recovery sheet and asks for two groups of it. Nothing else goes on before. */
export function RecoveryPage({ status }: { status: SessionStatus }) {
  const [gruppen, setGruppen] = useState(['', ''])
  const [refusal, setRefusal] = useState<string>()
  const print = useWrite(api.session.printRecoverySheet)
  const save = useWrite(api.session.saveRecoverySheet)
  const confirm = useWrite(api.session.confirmRecovery, { onError: (error) => setRefusal(sentenceOf(error)) })

  function submit(event: FormEvent) {
    event.preventDefault()
    setRefusal(undefined)
    confirm.mutate({ gruppen })
  }

  return (
    <Frame
      title="Wiederherstellungsblatt"
      lead="Wenn niemand mehr ein Kennwort weiß, öffnet nur dieses Blatt den Bestand."
    >
      <Steps active={2} />
      <List size="sm" mb="md" spacing={4}>
        <List.Item>Drucken Sie das Blatt jetzt, oder speichern Sie es als PDF auf einen Stick.</List.Item>
        <List.Item>Legen Sie es verschlossen weg, nicht neben den Rechner.</List.Item>
        <List.Item>Tippen Sie zwei Gruppen davon ab. So ist sicher, dass es lesbar ist.</List.Item>
      </List>
      <Group mb="md">
        <Button
          leftSection={<IconPrinter size={16} />}
          onClick={() => print.mutate(undefined)}
          loading={print.isPending}
        >
          Blatt drucken
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileDownload size={16} />}
          onClick={() => save.mutate(undefined)}
          loading={save.isPending}
        >
          Als PDF speichern
        </Button>
      </Group>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Group grow>
            {status.gefragteGruppen.map((gruppe, index) => (
              <TextInput
                key={gruppe}
                label={`Gruppe ${gruppe}`}
                value={gruppen[index] ?? ''}
                onChange={(event) => setGruppen(gruppen.with(index, event.currentTarget.value))}
                autoComplete="off"
                maxLength={10}
              />
            ))}
          </Group>
          <RefusalAlert refusal={refusal} />
          <Button type="submit" loading={confirm.isPending} disabled={gruppen.some((gruppe) => !gruppe.trim())}>
            Blatt ist sicher, weiter
          </Button>
        </Stack>
      </form>
    </Frame>
  )
}
