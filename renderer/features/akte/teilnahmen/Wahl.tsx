import { Button, Group, Text } from '@mantine/core'
import { ueblicheGruende, ueblicherVerbleib } from '@shared/domain/teilnahme/verbleib'
import { useState } from 'react'
import { useAkte } from '../akteContext'

interface Props {
  status: string
  feld: 'verbleib' | 'austrittsgrund'
  disabled: boolean
  onChoose: (code: string) => void
}

const fragen = { verbleib: 'Wo ist die Person danach?', austrittsgrund: 'Aus welchem Grund?' }

/** The last question of an end: the usual answers as buttons, each of them saves; the others on demand. */
export function Wahl({ status, feld, disabled, onChoose }: Props) {
  const { codesOf } = useAkte()
  const [alle, setAlle] = useState(false)
  const ueblich = feld === 'verbleib' ? ueblicherVerbleib : (ueblicheGruende[status] ?? [])
  const codes = codesOf(feld).filter(({ aktiv }) => aktiv)
  const rang = (code: string) => (ueblich.includes(code) ? ueblich.indexOf(code) : ueblich.length)
  const geordnet = codes.toSorted((a, b) => rang(a.code) - rang(b.code))
  const gezeigt = alle ? geordnet : geordnet.filter(({ code }) => ueblich.includes(code))
  return (
    <fieldset style={{ border: 0, padding: 0, margin: '12px 0 0' }}>
      <Text component="legend" size="sm" fw={600} mb={4} p={0}>
        {fragen[feld]}{' '}
        <Text span size="sm" c="dimmed">
          Ein Klick speichert.
        </Text>
      </Text>
      <Group gap={6}>
        {gezeigt.map(({ code, label }) => (
          <Button key={code} size="compact-sm" variant="light" disabled={disabled} onClick={() => onChoose(code)}>
            {label}
          </Button>
        ))}
        {!alle && gezeigt.length < geordnet.length && (
          <Button size="compact-sm" variant="subtle" onClick={() => setAlle(true)}>
            Weitere zeigen
          </Button>
        )}
      </Group>
    </fieldset>
  )
}
