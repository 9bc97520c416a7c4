import { NumberInput, SimpleGrid, Stack, Switch, Title } from '@mantine/core'
import type { Planungskriterien } from '@shared/domain/planung/kriterien'
import { type Kriterienfeld, werteOf, withWert } from '@shared/domain/planung/kriterienfeld'
import { kriteriengruppen, kriterienTexts } from '@shared/texts/planungskriterien'

interface Props<K extends Planungskriterien> {
  kriterien: K
  /** Absent: to be looked at. */
  onChange?: (kriterien: K) => void
  /** Level of the headings. */
  order: 2 | 3
}

/** Every criterion with one sentence of what it does. */
export function KriterienFelder<K extends Planungskriterien>({ kriterien, onChange, order }: Props<K>) {
  const werte = werteOf(kriterien)
  return kriteriengruppen.map(({ titel, felder }) => (
    <Stack key={titel} gap="xs">
      <Title order={order} size="h4">
        {titel}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md" verticalSpacing="sm">
        {felder.map((feld) => (
          <Feld
            key={feld}
            feld={feld}
            wert={werte[feld]}
            {...(onChange && { onChange: (wert) => onChange(withWert(kriterien, feld, wert)) })}
          />
        ))}
      </SimpleGrid>
    </Stack>
  ))
}

interface FeldProps {
  feld: Kriterienfeld
  wert: number | boolean
  onChange?: (wert: number | boolean) => void
}

function Feld({ feld, wert, onChange }: FeldProps) {
  const { label, satz, grenzen } = kriterienTexts[feld]
  const fest = onChange === undefined
  if (typeof wert === 'boolean') {
    return (
      <Switch
        label={label}
        description={satz}
        checked={wert}
        disabled={fest}
        onChange={({ currentTarget }) => onChange?.(currentTarget.checked)}
      />
    )
  }
  return (
    <NumberInput
      size="xs"
      label={label}
      description={satz}
      inputWrapperOrder={['label', 'input', 'description']}
      value={wert}
      decimalSeparator=","
      clampBehavior="strict"
      {...grenzen}
      readOnly={fest}
      onChange={(next) => onChange?.(Number(next) || 0)}
    />
  )
}
