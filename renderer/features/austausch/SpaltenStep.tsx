import { Alert, Autocomplete, Group, List, NumberInput, ScrollArea, Select, Stack } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { hinweisText } from '@shared/texts/austausch'
import { formatZahl } from '@shared/texts/format'
import { useEffect, useState } from 'react'
import { api } from '../../api/client'
import { useRun } from '../../api/useRun'
import { SpaltenTable } from './SpaltenTable'
import { UebernahmeDialog } from './UebernahmeDialog'

type Correction = Omit<Parameters<typeof api.austausch.configure>[0], 'id'>

/** Which sheet, which heading, which column means what. Corrections are remembered for the next list of this source. */
export function SpaltenStep({ liste }: { liste: OffeneListe }) {
  const { id, sheet, sheets, headerRows, hinweise } = liste
  const configure = useRun(api.austausch.configure)
  const change = (correction: Correction) => void configure.start({ id, ...correction })

  return (
    <ScrollArea style={{ flex: 1, minHeight: 0 }} viewportProps={{ tabIndex: 0, 'aria-label': 'Datei und Spalten' }}>
      <Stack gap="sm">
        {hinweise.length > 0 && (
          <Alert color="blue" title="Das ist an der Datei aufgefallen">
            <List size="sm">
              {hinweise.map((hinweis) => (
                <List.Item key={JSON.stringify(hinweis)}>
                  {hinweisText(hinweis as Parameters<typeof hinweisText>[0])}
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Group align="flex-end">
          <QuelleField liste={liste} onChange={(quelle) => change({ quelle })} />
          {sheets.length > 1 && (
            <Select
              label="Blatt"
              data={sheets.map(({ name, rows, visibility }) => ({
                value: name,
                label: `${name} (${formatZahl(rows)} Zeilen${visibility === 'visible' ? '' : ', ausgeblendet'})`
              }))}
              value={sheet}
              allowDeselect={false}
              onChange={(next) => next && next !== sheet && change({ sheet: next })}
            />
          )}
          <HeaderField headerRows={headerRows} onChange={(rows) => change({ headerRows: rows })} />
        </Group>
        <SpaltenTable
          art={liste.art}
          columns={liste.columns}
          onChange={(column, field) => change({ columns: { [column]: field } })}
        />
      </Stack>
      <UebernahmeDialog
        opened={configure.running}
        title="Liste neu lesen"
        progress={configure.progress}
        onCancel={configure.cancel}
      />
    </ScrollArea>
  )
}

function QuelleField({ liste, onChange }: { liste: OffeneListe; onChange: (quelle: string) => void }) {
  const [name, setName] = useState(liste.quelle)
  useEffect(() => setName(liste.quelle), [liste.quelle])
  const done = () => {
    const trimmed = name.trim()
    if (trimmed && trimmed !== liste.quelle) onChange(trimmed)
  }
  return (
    <Autocomplete
      label="Quelle"
      description="Woher die Liste kommt. Spalten und frühere Stände werden je Quelle gemerkt."
      data={liste.quellen}
      value={name}
      maxLength={80}
      onChange={setName}
      onOptionSubmit={onChange}
      onBlur={done}
      onKeyDown={(event) => event.key === 'Enter' && done()}
    />
  )
}

function HeaderField({ headerRows, onChange }: { headerRows: readonly number[]; onChange: (rows: number[]) => void }) {
  const [first = 1] = headerRows
  const count = Math.max(1, headerRows.length)
  const rows = (from: number, many: number) => Array.from({ length: many }, (_, at) => from + at)
  return (
    <>
      <NumberInput
        label="Überschriften ab Zeile"
        value={first}
        min={1}
        max={100}
        w="11rem"
        onBlur={(event) => {
          const from = Number(event.currentTarget.value)
          if (from >= 1 && from !== first) onChange(rows(from, count))
        }}
      />
      <Select
        label="Zeilen der Überschrift"
        data={['1', '2', '3']}
        value={String(count)}
        allowDeselect={false}
        w="11rem"
        onChange={(many) => many && Number(many) !== count && onChange(rows(first, Number(many)))}
      />
    </>
  )
}
