import { Box, Button, Group, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { Filter } from '@shared/domain/zielgruppen/filter'
import { trefferText } from '@shared/texts/faelle'
import { IconColumns, IconSearch, IconUserPlus } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { z } from 'zod'
import type { AusListe } from '../../api/ausListe'
import { api } from '../../api/client'
import { sentenceOf } from '../../api/showError'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { Aktionsleiste } from './Aktionsleiste'
import { AnsichtenMenue } from './AnsichtenMenue'
import { copyFaelle } from './copyFaelle'
import { FallTabelle } from './FallTabelle'
import { FilterChips } from './FilterChips'
import { filterText } from './filterText'
import { partsOf } from './filterteile'
import { Spaltenauswahl } from './Spaltenauswahl'
import { useAuswahl } from './useAuswahl'
import { abfrageOf, type RowAt, useListe } from './useListe'
import { useZustand } from './zustand'

interface Props {
  /** What other parts of the program offer for the selected cases. */
  actions?: (ids: readonly string[], auswahl: string) => ReactNode
  /** Where a list is taken in. */
  importPath: string
}

/** What another page may hand over: `navigate('/faelle', { state: { filter } })`. */
const Handover = z.object({ filter: Filter })

/** All cases: search, filter, sort, choose, act. */
export function FaellePage({ actions, importPath }: Props) {
  const konto = useRead(api.session.status, undefined).data?.konto?.id
  return konto ? <Faelle konto={konto} actions={actions} importPath={importPath} /> : null
}

function Faelle({
  konto,
  actions,
  importPath
}: { konto: string } & Pick<Props, 'importPath'> & { actions: Props['actions'] }) {
  const { zustand, change, keepScroll } = useZustand(konto)
  const { codeLabel } = useCodes()
  const navigate = useNavigate()
  const searchField = useRef<HTMLInputElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [columns, columnsDrawer] = useDisclosure(false)
  const rows = useRef<RowAt>(() => undefined)
  useHandover(change)

  const { suche, filter, sort } = zustand
  const abfrage = useMemo(() => abfrageOf({ suche, filter, sort }), [suche, filter, sort])
  const spalten = useMemo(() => zustand.spalten.map(({ spalte }) => spalte), [zustand.spalten])
  const liste = useListe(abfrage, spalten)
  const auswahl = useAuswahl(konto, liste, rows)
  const ids = useMemo(() => [...auswahl.ids], [auswahl.ids])
  const { kopf, error, shown } = liste

  useHotkeys([['/', () => searchField.current?.focus()]])
  const focusTable = () => frame.current?.querySelector<HTMLElement>('[role=grid]')?.focus()
  const there = kopf !== undefined
  useEffect(() => {
    if (there) frame.current?.querySelector<HTMLElement>('[role=grid]')?.focus()
  }, [there])

  const auswahltext = partsOf(filter)
    .map((teil) => filterText(teil, codeLabel))
    .join('; ')
    .slice(0, 600)

  function copy() {
    const here = rows.current(zustand.zeile)?.id
    const chosen = auswahl.ids.size > 0 ? auswahl.ids : new Set(here ? [here] : [])
    void copyFaelle({ shown, total: kopf?.total ?? 0, ids: chosen, spalten, codeLabel })
  }
  function onSearchKey(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'Enter') focusTable()
    else if (event.key === 'Escape') {
      if (suche === '') focusTable()
      change({ suche: '', zeile: 0 })
    } else return
    event.preventDefault()
  }

  return (
    <Page
      title="Fälle"
      fill
      actions={
        <>
          <AnsichtenMenue
            spalten={zustand.spalten}
            sort={sort}
            filter={filter}
            ansicht={zustand.ansicht}
            change={change}
          />
          <Button variant="default" leftSection={<IconColumns size={16} />} onClick={columnsDrawer.open}>
            Spalten
          </Button>
          <Button component={Link} to="/faelle/neu" leftSection={<IconUserPlus size={16} />}>
            Neuer Fall
          </Button>
        </>
      }
    >
      <Stack gap={6} mb={8}>
        <Group gap="md">
          <TextInput
            ref={searchField}
            aria-label="Fälle suchen"
            placeholder="Name, Nummer, Geburtsdatum, Ort"
            title="Taste / führt hierher"
            leftSection={<IconSearch size={16} />}
            w="22rem"
            maxLength={200}
            value={suche}
            onChange={({ currentTarget }) => change({ suche: currentTarget.value, zeile: 0 })}
            onKeyDown={onSearchKey}
          />
          <Text size="sm" c="dimmed" role="status">
            {kopf && trefferText(kopf)}
          </Text>
        </Group>
        <FilterChips filter={filter} codeLabel={codeLabel} onChange={(neu) => change({ filter: neu, zeile: 0 })} />
        <Aktionsleiste ids={ids} onCopy={copy} onClear={auswahl.clear}>
          {actions?.(ids, auswahltext)}
        </Aktionsleiste>
      </Stack>
      <Box ref={frame} style={{ flex: 1, minHeight: '14rem', display: 'flex', flexDirection: 'column' }}>
        {error && <Text c="red">{sentenceOf(error)}</Text>}
        {!kopf && !error && <Skelett />}
        {kopf?.gesamt === 0 && (
          <EmptyState
            title="Noch keine Fälle"
            text="Übernehmen Sie zuerst Ihre Excel-Liste. Vor dem Speichern sehen Sie jede Änderung, und Sie können die Übernahme zurücknehmen."
          >
            <Button onClick={() => void navigate(importPath)}>Excel-Liste übernehmen</Button>
          </EmptyState>
        )}
        {kopf && kopf.gesamt > 0 && (
          <FallTabelle
            zustand={zustand}
            change={change}
            keepScroll={keepScroll}
            liste={liste}
            auswahl={auswahl}
            codeLabel={codeLabel}
            rows={rows}
            onOpen={(id, position) =>
              void navigate(`/faelle/${id}`, { state: { abfrage: shown, position } satisfies AusListe })
            }
            onCopy={copy}
          />
        )}
        {kopf && kopf.gesamt > 0 && kopf.total === 0 && (
          <NichtsGefunden
            gefiltert={filter !== null}
            gesucht={suche !== ''}
            onClear={() => change({ suche: '', filter: null, zeile: 0 })}
          />
        )}
      </Box>
      {columns && (
        <Spaltenauswahl
          spalten={zustand.spalten}
          onChange={(neu) => change({ spalten: neu, spalte: 0 })}
          onClose={columnsDrawer.close}
        />
      )}
    </Page>
  )
}

/** Takes over a filter that another page came with, once. */
function useHandover(change: ReturnType<typeof useZustand>['change']): void {
  const location = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    const given = Handover.safeParse(location.state)
    if (!given.success) return
    change({ filter: given.data.filter, suche: '', ansicht: undefined, zeile: 0, scrollTop: 0 })
    void navigate(location.pathname, { replace: true, state: null })
  }, [location, navigate, change])
}

interface NichtsGefundenProps {
  gefiltert: boolean
  gesucht: boolean
  onClear: () => void
}

function NichtsGefunden({ gefiltert, gesucht, onClear }: NichtsGefundenProps) {
  const text = gefiltert
    ? 'Kein Fall erfüllt alle Bedingungen. Entfernen Sie einzelne Filter oder beginnen Sie von vorn.'
    : 'Prüfen Sie die Schreibweise oder suchen Sie mit weniger Wörtern.'
  return (
    <EmptyState title="Nichts gefunden" text={text}>
      <Button variant="default" onClick={onClear}>
        {gefiltert && gesucht ? 'Suche und Filter entfernen' : gefiltert ? 'Alle Filter entfernen' : 'Suche leeren'}
      </Button>
    </EmptyState>
  )
}

function Skelett() {
  return (
    <Stack gap={8} aria-busy="true">
      {Array.from({ length: 14 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity
        <Skeleton key={i} height={24} />
      ))}
    </Stack>
  )
}
