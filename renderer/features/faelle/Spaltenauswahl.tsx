import { ActionIcon, Button, Checkbox, Drawer, Group, Stack, Text, TextInput } from '@mantine/core'
import { fallGruppen } from '@shared/domain/faelle/felder'
import { type Spalte, type Spaltenbreite, standardSpalten } from '@shared/domain/faelle/tabelle'
import { spaltenLabel } from '@shared/texts/faelle'
import { fallGruppenLabels } from '@shared/texts/felder'
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import classes from './tabelle.module.css'

interface Props {
  spalten: readonly Spaltenbreite[]
  onChange: (spalten: readonly Spaltenbreite[]) => void
  onClose: () => void
}

const BREITE = 140
const gruppen: readonly { label: string; spalten: readonly Spalte[] }[] = Object.entries(fallGruppen).map(
  ([gruppe, felder]) => ({
    label: fallGruppenLabels[gruppe as keyof typeof fallGruppen],
    spalten: gruppe === 'person' ? [...felder, 'alter' as const] : felder
  })
)

/** Chooses the columns and their order: by drag, by the arrow buttons, or with Alt and the arrow keys. */
export function Spaltenauswahl({ spalten, onChange, onClose }: Props) {
  const [gesucht, setGesucht] = useState('')
  const shown = new Set(spalten.map(({ spalte }) => spalte))
  const fits = (spalte: Spalte) => spaltenLabel(spalte).toLowerCase().includes(gesucht.trim().toLowerCase())
  const toggle = (spalte: Spalte) =>
    onChange(
      shown.has(spalte) ? spalten.filter((eine) => eine.spalte !== spalte) : [...spalten, { spalte, breite: BREITE }]
    )

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="22rem"
      title="Spalten"
      closeButtonProps={{ 'aria-label': 'Schließen' }}
    >
      <Stack gap="xs">
        <Text fw={600} size="sm" component="h2" m={0}>
          In der Tabelle
        </Text>
        <Reihenfolge spalten={spalten} onChange={onChange} />
        <Button variant="default" size="xs" onClick={() => onChange(standardSpalten)}>
          Auf die übliche Auswahl zurücksetzen
        </Button>
        <TextInput
          mt="sm"
          label="Weitere Spalten"
          placeholder="Spalte suchen"
          value={gesucht}
          onChange={({ currentTarget }) => setGesucht(currentTarget.value)}
        />
        {gruppen.map(({ label, spalten: alle }) => {
          const passend = alle.filter(fits)
          if (passend.length === 0) return null
          return (
            <Stack key={label} gap={6} role="group" aria-label={label}>
              <Text size="xs" c="dimmed">
                {label}
              </Text>
              {passend.map((spalte) => (
                <Checkbox
                  key={spalte}
                  size="sm"
                  label={spaltenLabel(spalte)}
                  checked={shown.has(spalte)}
                  disabled={shown.has(spalte) && shown.size === 1}
                  onChange={() => toggle(spalte)}
                />
              ))}
            </Stack>
          )
        })}
      </Stack>
    </Drawer>
  )
}

function Reihenfolge({ spalten, onChange }: Pick<Props, 'spalten' | 'onChange'>) {
  const [dragged, setDragged] = useState<Spalte>()

  function move(spalte: Spalte, to: number) {
    const from = spalten.findIndex((eine) => eine.spalte === spalte)
    if (to < 0 || to >= spalten.length || from === to) return
    const next = spalten.toSpliced(from, 1)
    onChange(next.toSpliced(to, 0, spalten[from]!))
  }

  function onKeyDown(event: KeyboardEvent, spalte: Spalte, index: number) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!event.altKey || step === 0) return
    event.preventDefault()
    move(spalte, index + step)
  }

  return (
    <ol aria-label="Reihenfolge der Spalten" className={classes['reihenfolge']}>
      {spalten.map(({ spalte }, i) => {
        const label = spaltenLabel(spalte)
        return (
          <Group
            key={spalte}
            component="li"
            gap={4}
            h={32}
            wrap="nowrap"
            draggable
            className={dragged === spalte ? (classes['gezogen'] ?? '') : ''}
            onDragStart={() => setDragged(spalte)}
            onDragOver={(event) => {
              event.preventDefault()
              if (dragged) move(dragged, i)
            }}
            onDragEnd={() => setDragged(undefined)}
            onKeyDown={(event) => onKeyDown(event, spalte, i)}
          >
            <IconGripVertical size={16} aria-hidden />
            <Text size="sm" flex={1} truncate>
              {label}
            </Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${label} nach oben`}
              disabled={i === 0}
              onClick={() => move(spalte, i - 1)}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${label} nach unten`}
              disabled={i === spalten.length - 1}
              onClick={() => move(spalte, i + 1)}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${label} ausblenden`}
              disabled={spalten.length === 1}
              onClick={() => onChange(spalten.filter((eine) => eine.spalte !== spalte))}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        )
      })}
    </ol>
  )
}
