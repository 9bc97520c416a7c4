import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Uebergaberegeln } from '@shared/domain/uebergabe/regeln'
import { uebergabevorlagen } from '@shared/domain/uebergabe/vorlagen'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ReadState } from '../../components/ReadState'
import { KriteriumFelder } from './KriteriumFelder'

/** The criteria of handover as the office wants them, begun from one of those that come with the program. */
export function RegelnSection() {
  const stored = useRead(api.einstellungen.readUebergaberegeln, undefined)
  return (
    <Stack>
      <Title order={2}>Übergabekriterien</Title>
      <Text size="sm" c="dimmed">
        Wann das Programm vorschlägt, eine Übergabe zu prüfen. Entschieden wird im Gespräch der Teams. Laufende und
        frühere Übergaben behalten die Kriterien ihres Tages.
      </Text>
      <ReadState read={stored}>{(data) => <Form key={data.version} {...data} />}</ReadState>
    </Stack>
  )
}

function Form({ version, wert }: { version: number; wert: Uebergaberegeln }) {
  const [regeln, setRegeln] = useState(wert)
  const vorlage = uebergabevorlagen.find(({ name }) => name === regeln.name)
  const save = useWrite(api.einstellungen.saveUebergaberegeln, {
    onSuccess: () => notifications.show({ color: 'teal', message: 'Übergabekriterien gespeichert' })
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate({ version, wert: regeln })
  }

  function take(id: string | null) {
    const gewaehlt = uebergabevorlagen.find((eine) => eine.id === id)
    if (gewaehlt) setRegeln({ name: gewaehlt.name, kriterien: [...gewaehlt.kriterien] })
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Group align="flex-start">
          <Select
            label="Vorlage übernehmen"
            placeholder="wählen"
            w="22rem"
            maw="100%"
            data={uebergabevorlagen.map(({ id, name }) => ({ value: id, label: name }))}
            value={vorlage?.id ?? null}
            onChange={take}
            description={vorlage?.quelle}
            inputWrapperOrder={['label', 'input', 'description']}
          />
          <TextInput
            label="Name der Regeln"
            w="18rem"
            maw="100%"
            value={regeln.name}
            onChange={(event) => setRegeln({ ...regeln, name: event.currentTarget.value })}
            maxLength={80}
            required
          />
        </Group>
        {regeln.kriterien.map((kriterium, index) => (
          <KriteriumFelder
            key={kriterium.id}
            kriterium={kriterium}
            onChange={(neu) => setRegeln({ ...regeln, kriterien: regeln.kriterien.with(index, neu) })}
          />
        ))}
        <Group justify="flex-end">
          <Button variant="default" disabled={regeln === wert} onClick={() => setRegeln(wert)}>
            Änderungen verwerfen
          </Button>
          <Button type="submit" loading={save.isPending}>
            Kriterien speichern
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
