import { Button, Group, NumberInput, SimpleGrid, Stack, Switch, Text, Title } from '@mantine/core'
import type { Runde } from '@shared/contract/planung'
import type { Planungskriterien } from '@shared/domain/planung/kriterien'
import { gewichtTexts, vorrangTexts, zielTexts } from '@shared/texts/planungskriterien'
import { useState } from 'react'

interface Props {
  runde: Runde
  onSave: (kriterien: Planungskriterien) => void
}

/** The criteria of this round: a copy of what the office agreed on, visible, changed only with a line in the protocol. */
export function Kriterien({ runde: { kriterien: gespeichert }, onSave }: Props) {
  const [kriterien, setKriterien] = useState(gespeichert)
  const { gewichte, vorrang } = kriterien
  const veraendert = JSON.stringify(kriterien) !== JSON.stringify(gespeichert)
  const zahl = (
    label: string,
    wert: number,
    set: (next: number) => void,
    grenzen: { min: number; max: number; step?: number }
  ) => (
    <NumberInput
      key={label}
      size="xs"
      label={label}
      value={wert}
      decimalSeparator=","
      {...grenzen}
      onChange={(next) => set(Number(next) || 0)}
    />
  )
  return (
    <Stack gap="md" maw="60rem">
      <Text size="sm">
        Nur was hier steht, zählt. Es gibt keine verdeckten Angaben und keine Bewertung von Chancen. Jede Änderung steht
        mit Zeit im Protokoll der Runde.
      </Text>
      <Title order={2} size="h3">
        Wie gut etwas passt (Gewichte)
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }}>
        {gewichtTexts.map(([name, label]) =>
          zahl(
            label,
            gewichte[name],
            (next) => setKriterien({ ...kriterien, gewichte: { ...gewichte, [name]: next } }),
            {
              min: 0,
              max: 100
            }
          )
        )}
      </SimpleGrid>
      <Title order={2} size="h3">
        Wer Vorrang hat (Zuschläge zu 1)
      </Title>
      <Switch
        label="Vorrang zählt"
        checked={vorrang.aktiv}
        onChange={({ currentTarget }) =>
          setKriterien({ ...kriterien, vorrang: { ...vorrang, aktiv: currentTarget.checked } })
        }
      />
      <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }}>
        {vorrangTexts.map(([name, label, grenzen]) =>
          zahl(
            label,
            vorrang[name],
            (next) => setKriterien({ ...kriterien, vorrang: { ...vorrang, [name]: next } }),
            grenzen
          )
        )}
      </SimpleGrid>
      <Title order={2} size="h3">
        Was sonst gilt
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }}>
        {zielTexts.map(([name, label, grenzen]) =>
          zahl(label, kriterien[name], (next) => setKriterien({ ...kriterien, [name]: next }), grenzen)
        )}
      </SimpleGrid>
      <Group>
        <Button disabled={!veraendert} onClick={() => onSave(kriterien)}>
          Kriterien speichern
        </Button>
        {veraendert && (
          <Button variant="default" onClick={() => setKriterien(gespeichert)}>
            Verwerfen
          </Button>
        )}
      </Group>
    </Stack>
  )
}
