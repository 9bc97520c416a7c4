import { Button, Fieldset, Group, NumberInput, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import type { Quotenregel } from '@shared/domain/planung/kriterien'
import { checkQuoten } from '@shared/domain/planung/quoten'
import { errorText } from '@shared/texts/errors'
import { ALLE_PLAETZE, quotengruppenTexts } from '@shared/texts/quoten'
import { IconPlus } from '@tabler/icons-react'

interface Props {
  quoten: readonly Quotenregel[]
  /** Runs a quota can be for; without any only all seats are offered. */
  laeufe: readonly { id: string; titel: string }[]
  onChange: (quoten: Quotenregel[]) => void
  order: 2 | 3
}

const neue: Quotenregel = { name: 'Frauen', gruppe: 'frauen', lauf: null, mindestAnteil: 0.4 }

/** Shares of the seats for groups; what cannot be kept is said at once. */
export function Quoten({ quoten, laeufe, onChange, order }: Props) {
  const befunde = checkQuoten(quoten, new Set(laeufe.map(({ id }) => id)))
  return (
    <Stack gap="xs">
      <Title order={order} size="h4">
        Quoten
      </Title>
      <Text size="sm" c="dimmed" maw="60rem">
        Ein Anteil der vergebenen Plätze, der mindestens an eine Gruppe geht. Warten zu wenige aus der Gruppe, bleiben
        Plätze frei. {laeufe.length === 0 && 'Plätze eines bestimmten Kurses behalten Sie in der Planungsrunde vor.'}
      </Text>
      {quoten.map((quote, at) => (
        <QuoteZeile
          // biome-ignore lint/suspicious/noArrayIndexKey: a quota has no identity but its place
          key={at}
          nummer={at + 1}
          quote={quote}
          laeufe={laeufe}
          error={befunde.find(({ field }) => field === `quoten.${at}`)?.error}
          onChange={(next) => onChange(quoten.with(at, next))}
          onRemove={() => onChange(quoten.toSpliced(at, 1))}
        />
      ))}
      <Group>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={quoten.length >= 20}
          onClick={() => onChange([...quoten, neue])}
        >
          Quote hinzufügen
        </Button>
      </Group>
    </Stack>
  )
}

interface ZeileProps extends Pick<Props, 'laeufe'> {
  nummer: number
  quote: Quotenregel
  error: Parameters<typeof errorText>[0] | undefined
  onChange: (quote: Quotenregel) => void
  onRemove: () => void
}

const ALLE = 'alle'

function QuoteZeile({ nummer, quote, laeufe, error, onChange, onRemove }: ZeileProps) {
  const { name, gruppe, lauf, mindestAnteil } = quote
  const plaetze = [
    { value: ALLE, label: ALLE_PLAETZE },
    ...laeufe.map(({ id, titel }) => ({ value: id, label: titel }))
  ]
  const weg = lauf !== null && !laeufe.some(({ id }) => id === lauf)
  return (
    <Fieldset legend={`Quote ${nummer}`} p="xs">
      <Group gap="sm" align="flex-start">
        <TextInput
          size="xs"
          label="Name"
          required
          maxLength={80}
          value={name}
          onChange={({ currentTarget }) => onChange({ ...quote, name: currentTarget.value })}
        />
        <Select
          size="xs"
          label="Gruppe"
          data={Object.entries(quotengruppenTexts).map(([value, label]) => ({ value, label }))}
          value={gruppe}
          allowDeselect={false}
          onChange={(next) => onChange({ ...quote, gruppe: next as Quotenregel['gruppe'] })}
        />
        <Select
          size="xs"
          w="20rem"
          maw="100%"
          label="Plätze"
          searchable={laeufe.length > 8}
          data={weg ? [...plaetze, { value: lauf, label: 'nicht mehr dabei' }] : plaetze}
          value={lauf ?? ALLE}
          allowDeselect={false}
          onChange={(next) => onChange({ ...quote, lauf: next === ALLE ? null : next })}
        />
        <NumberInput
          size="xs"
          w="8rem"
          label="Mindestens %"
          min={1}
          allowNegative={false}
          allowDecimal={false}
          value={Math.round(mindestAnteil * 100)}
          onChange={(next) => onChange({ ...quote, mindestAnteil: (Number(next) || 0) / 100 })}
        />
        <Button size="xs" mt="1.3rem" variant="default" aria-label={`Entfernen: Quote ${name}`} onClick={onRemove}>
          Entfernen
        </Button>
      </Group>
      {error && (
        <Text size="sm" c="red" role="alert" mt={4}>
          {errorText(error)}
        </Text>
      )}
    </Fieldset>
  )
}
