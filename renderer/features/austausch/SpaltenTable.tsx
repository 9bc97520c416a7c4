import { Badge, Button, Select, Table, Text } from '@mantine/core'
import type { Spalte } from '@shared/contract/austausch'
import type { How } from '@shared/domain/austausch/erkannteListe'
import { eigeneFelder, felder } from '@shared/domain/austausch/felder'
import type { Listenart } from '@shared/domain/austausch/listenart'
import { zielOf } from '@shared/domain/austausch/spaltenziel'
import type { Listenfeld } from '@shared/domain/austausch/ziele'
import { howTexts } from '@shared/texts/austausch'
import { feldTexts } from '@shared/texts/listenfelder'
import { spaltenZielTexts, verbotenText } from '@shared/texts/uebernahme'
import { IconBan, IconCheck, IconCircleDashed } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface Props {
  art: Listenart
  columns: readonly Spalte[]
  onChange: (column: string, field: Listenfeld | null) => void
}

const NOTHING = '-'
const choicesOf = (art: Listenart) => [
  { group: 'Nicht übernehmen', items: [{ value: NOTHING, label: 'nicht übernehmen' }] },
  { group: 'Wird gespeichert', items: items((feld) => zielOf(feld, art) !== null) },
  { group: 'Wird erkannt, aber nicht gespeichert', items: items((feld) => zielOf(feld, art) === null) }
]

function items(wanted: (feld: Listenfeld) => boolean) {
  const some = [...felder, ...eigeneFelder].filter(wanted)
  return some
    .map((value) => ({ value: value as string, label: feldTexts[value] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'de'))
}

/** Every column with what it was taken for; the choice can be changed. Forbidden ones are told and stay out. */
export function SpaltenTable({ art, columns, onChange }: Props) {
  const choices = choicesOf(art)
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Spalte</Table.Th>
          <Table.Th>Überschrift</Table.Th>
          <Table.Th w="16rem">Bedeutung</Table.Th>
          <Table.Th>Was damit geschieht</Table.Th>
          <Table.Th>Beispiele</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map((spalte) => (
          <Table.Tr key={spalte.column}>
            <Table.Td>{spalte.column}</Table.Td>
            <Table.Td>
              {spalte.heading || (
                <Text span size="sm" c="dimmed">
                  ohne Überschrift
                </Text>
              )}
              <Unterschied spalte={spalte} onSame={() => onChange(spalte.column, spalte.umbenannt?.field ?? null)} />
              {spalte.hidden && (
                <Badge ml="xs" size="xs" variant="default" tt="none">
                  ausgeblendet
                </Badge>
              )}
            </Table.Td>
            <Table.Td>
              {!spalte.forbidden && (
                <Select
                  size="xs"
                  aria-label={`Bedeutung der Spalte ${spalte.column} ${spalte.heading}`}
                  data={choices}
                  value={spalte.field ?? NOTHING}
                  allowDeselect={false}
                  onChange={(value) => onChange(spalte.column, value === NOTHING ? null : (value as Listenfeld))}
                />
              )}
            </Table.Td>
            <Table.Td>
              <Was spalte={spalte} />
            </Table.Td>
            <Table.Td>
              <Text size="xs" c="dimmed" lineClamp={2}>
                {spalte.examples.join(' · ')}
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** How the column stands to the last list of the source: new, or the same under another heading. */
function Unterschied({ spalte: { neu, umbenannt, field, heading }, onSame }: { spalte: Spalte; onSame: () => void }) {
  if (!neu) return null
  if (!umbenannt)
    return (
      <Badge ml="xs" size="xs" variant="default" tt="none">
        neu in dieser Liste
      </Badge>
    )
  return (
    <Text size="xs" c="dimmed">
      bisher „{umbenannt.heading}“?
      {umbenannt.field !== field && (
        <Button
          ml={6}
          size="compact-xs"
          variant="default"
          aria-label={`„${heading}“ ist die Spalte „${umbenannt.heading}“`}
          onClick={onSame}
        >
          Ja, wie bisher: {umbenannt.field === null ? 'nicht übernehmen' : feldTexts[umbenannt.field]}
        </Button>
      )}
    </Text>
  )
}

function Was({ spalte: { forbidden, field, how, ziel } }: { spalte: Spalte }) {
  if (forbidden)
    return <Wort icon={<IconBan size={16} color="var(--mantine-color-error)" />} text={verbotenText(forbidden)} />
  if (field === null) return <Wort icon={<IconCircleDashed size={16} />} text="wird nicht übernommen" />
  const erkannt = how ? `${howTexts[how as How]}; ` : ''
  return (
    <Wort
      icon={ziel ? <IconCheck size={16} /> : <IconCircleDashed size={16} />}
      text={erkannt + spaltenZielTexts[ziel ?? 'keins']}
    />
  )
}

function Wort({ icon, text }: { icon: ReactNode; text: string }) {
  return (
    <Text size="sm" style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
      {icon}
      {text}
    </Text>
  )
}
