import { Slider, Stack, Text, Title } from '@mantine/core'
import { formatAnzahl } from '@shared/texts/format'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ReadState } from '../../components/ReadState'

const marks = [1, 5, 10, 15].map((value) => ({ value, label: `${value} min` }))

/** After how many idle minutes the program locks itself. It cannot be switched off. */
export function SperreSection() {
  const stored = useRead(api.einstellungen.readSperre, undefined)
  const save = useWrite(api.einstellungen.saveSperre)
  return (
    <Stack>
      <Title order={2}>Sperre</Title>
      <Text size="sm" c="dimmed">
        Ohne Eingabe sperrt sich das Programm, außerdem mit Strg+L und wenn Windows gesperrt wird oder der Rechner
        schläft. Angefangene Eingaben bleiben erhalten und sind vor dem Anmelden nicht lesbar.
      </Text>
      <ReadState read={stored} lines={1}>
        {({ version, wert }) => (
          <Slider
            key={version}
            thumbLabel="Minuten bis zur Sperre"
            min={1}
            max={15}
            marks={marks}
            defaultValue={wert.minuten}
            label={(minuten) => formatAnzahl(minuten, 'Minute', 'Minuten')}
            onChangeEnd={(minuten) => save.mutate({ version, wert: { ...wert, minuten } })}
            maw="28rem"
            mb="xl"
          />
        )}
      </ReadState>
    </Stack>
  )
}
