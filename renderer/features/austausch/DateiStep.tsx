import { Alert, Button, Group, List, NumberInput, Select, Stack, Switch, Text } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { type Listenart, listenarten } from '@shared/domain/austausch/listenart'
import { hinweisText, unsichtbaresText } from '@shared/texts/dateihinweise'
import { formatMonat, formatZahl } from '@shared/texts/format'
import { eingangsartLabels } from '@shared/texts/listenarten'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useRun } from '../../api/useRun'
import { QuelleField } from './QuelleField'
import { Schrittflaeche } from './Schrittflaeche'
import { UebernahmeDialog } from './UebernahmeDialog'
import { VersteckteZeilen } from './VersteckteZeilen'

type Correction = Omit<Parameters<typeof api.austausch.configure>[0], 'id'>

/** What kind of list it is, whose, which sheet; what is hidden in the file is shown here, and asked about. */
export function DateiStep({ liste }: { liste: OffeneListe }) {
  const { id, sheet, sheets, headerRows, art, artGeraten } = liste
  // Sheets of the same form are offered above, with a button.
  const hinweise = liste.hinweise.filter(({ code }) => code !== 'blatt.gleicheForm')
  const configure = useRun(api.austausch.configure)
  const change = (correction: Correction) => void configure.start({ id, ...correction })
  const unsichtbar = unsichtbaresText(liste.format)
  const fragtNachNamen = hinweise.some(({ code }) => code === 'name.reihenfolge')

  return (
    <Schrittflaeche label="Datei">
      <Stack gap="md" maw="62rem">
        <Group align="flex-start" gap="lg">
          <Select
            label="Art der Liste"
            description={
              artGeraten ? 'Am Inhalt erkannt. Bitte prüfen.' : 'Wie beim letzten Mal oder von Ihnen gewählt.'
            }
            data={listenarten.map((value) => ({ value, label: eingangsartLabels[value] }))}
            value={art}
            allowDeselect={false}
            w="19rem"
            onChange={(next) => next && next !== art && change({ art: next as Listenart })}
          />
          <QuelleField liste={liste} onChange={(quelle) => change({ quelle })} />
          <TraegerField liste={liste} onChange={(traeger) => change({ traeger })} />
        </Group>
        <Group align="flex-start" gap="lg">
          {sheets.length > 1 && (
            <Select
              label="Blatt"
              data={sheets.map(({ name, rows, visibility }) => ({
                value: name,
                label: `${name} (${formatZahl(rows)} Zeilen${visibility === 'visible' ? '' : ', ausgeblendet'})`
              }))}
              value={sheet}
              allowDeselect={false}
              w="19rem"
              onChange={(next) => next && next !== sheet && change({ sheet: next })}
            />
          )}
          <HeaderField headerRows={headerRows} onChange={(rows) => change({ headerRows: rows })} />
          {fragtNachNamen && (
            <Select
              label="Name in einer Spalte"
              description="Was steht vorn, wo weder Komma noch Großbuchstaben es sagen?"
              data={[
                { value: 'vorname', label: 'Vorname Nachname' },
                { value: 'nachname', label: 'Nachname Vorname' }
              ]}
              placeholder="Vorname Nachname"
              w="19rem"
              onChange={(next) => next && change({ nameOrder: next as 'vorname' | 'nachname' })}
            />
          )}
        </Group>
        <GleicheForm liste={liste} onChange={change} />
        <VersteckteZeilen liste={liste} />
        <VersteckteSpalten liste={liste} onChange={change} />
        {unsichtbar && (
          <Text size="sm" c="dimmed">
            {unsichtbar}
          </Text>
        )}
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
      </Stack>
      <UebernahmeDialog
        opened={configure.running}
        title="Liste neu lesen"
        progress={configure.progress}
        onCancel={configure.cancel}
      />
    </Schrittflaeche>
  )
}

const NONE = '-'

function TraegerField({ liste, onChange }: { liste: OffeneListe; onChange: (traeger: string | null) => void }) {
  const traeger = useRead(api.angebote.traeger, undefined).data ?? []
  const value = liste.traeger?.id ?? NONE
  return (
    <Select
      label="Träger"
      description="Wessen Liste es ist. TN-Kennungen gelten je Träger."
      data={[
        { value: NONE, label: 'kein Träger (Liste des Jobcenters)' },
        ...traeger.map(({ id, name }) => ({ value: id, label: name }))
      ]}
      value={value}
      allowDeselect={false}
      searchable
      w="19rem"
      nothingFoundMessage="Diesen Träger gibt es unter „Angebote“ noch nicht."
      onChange={(next) => next && next !== value && onChange(next === NONE ? null : next)}
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
        key={first}
        label="Überschriften ab Zeile"
        defaultValue={first}
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

/** A workbook with one sheet per month or group: this one, or all of them one after the other. */
function GleicheForm({ liste, onChange }: { liste: OffeneListe; onChange: (correction: Correction) => void }) {
  const { sheet, monat, gleicheForm, weitere } = liste
  if (sheet === null || gleicheForm.length === 0) return null
  const alle = [{ sheet, monat }, ...gleicheForm].toSorted((a, b) => (a.monat ?? '').localeCompare(b.monat ?? ''))
  const nameOf = (one: { sheet: string; monat: string | null }) =>
    one.monat === null ? `„${one.sheet}“` : `„${one.sheet}“ (${formatMonat(one.monat)})`
  return (
    <Alert color="blue" title="Die Mappe hat mehrere Blätter derselben Form">
      <Text size="sm">{alle.map(nameOf).join(', ')}.</Text>
      {weitere.length > 0 ? (
        <Text size="sm" mt={4}>
          Nach diesem Blatt folgen: {weitere.map((name) => `„${name}“`).join(', ')}.
        </Text>
      ) : (
        <Button
          mt="xs"
          size="xs"
          variant="default"
          onClick={() => {
            const [erstes, ...rest] = alle.map((one) => one.sheet)
            if (erstes !== undefined) onChange({ sheet: erstes, weitere: rest })
          }}
        >
          Alle {alle.length} nacheinander übernehmen
        </Button>
      )}
    </Alert>
  )
}

/** Columns that are hidden in the file: read like the others, unless somebody leaves them out. */
function VersteckteSpalten({ liste, onChange }: { liste: OffeneListe; onChange: (correction: Correction) => void }) {
  const versteckte = liste.columns.filter(({ hidden, forbidden }) => hidden && !forbidden)
  if (versteckte.length === 0) return null
  return (
    <Stack gap={6}>
      <Text size="sm" fw={600}>
        In der Datei ausgeblendete Spalten
      </Text>
      {versteckte.map(({ column, heading, field, how }) => (
        <Switch
          key={column}
          label={`${column} „${heading || 'ohne Überschrift'}“ ${field === null && how !== 'hand' ? '(nicht erkannt)' : 'übernehmen'}`}
          checked={field !== null}
          disabled={field === null && how !== 'hand'}
          onChange={(event) => {
            if (!event.currentTarget.checked) onChange({ columns: { [column]: null } })
          }}
        />
      ))}
    </Stack>
  )
}
