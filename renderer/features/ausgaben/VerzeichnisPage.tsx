import { Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { Registerfilter } from '@shared/contract/ausgaben'
import { formatZahl } from '@shared/texts/format'
import { IconSearch, IconTableExport } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { VerzeichnisTable } from './VerzeichnisTable'

const SEITE = 200

const filter: { value: Registerfilter; label: string }[] = [
  { value: 'alle', label: 'Alle' },
  { value: 'ohneAntwort', label: 'Ohne Rückmeldung' },
  { value: 'ueberfaellig', label: 'Überfällig' },
  { value: 'loeschung', label: 'Löschung offen' }
]

/** What went to whom, when, why; who has not answered; who has deleted. */
export function VerzeichnisPage() {
  const [params, setParams] = useSearchParams()
  const gewaehlt = filter.find(({ value }) => value === params.get('filter'))?.value ?? 'alle'
  const [text, setText] = useState('')
  const [limit, setLimit] = useState(SEITE)
  const read = useRead(api.ausgaben.list, { text, filter: gewaehlt, limit }, { keepPrevious: true })
  const field = useRef<HTMLInputElement>(null)
  useHotkeys([['/', () => field.current?.focus()]])
  const neu = (
    <Button component={Link} to="/austausch/ausgaben/neu" leftSection={<IconTableExport size={16} aria-hidden />}>
      Liste ausgeben
    </Button>
  )
  return (
    <Page title="Ausgegebene Listen" actions={neu}>
      <ReadState read={read} lines={10}>
        {({ eintraege, total, gesamt, ueberfaellig, loeschungOffen, heute }) =>
          gesamt === 0 ? (
            <EmptyState
              title="Noch keine Liste ausgegeben"
              text="Vor jeder Liste prüfen Sie auf einer Seite, wer sie bekommt, wer darauf steht und welche Spalten sie hat. Danach steht sie hier: was an wen ging, wann und warum, wer geantwortet und wer gelöscht hat."
            >
              {neu}
            </EmptyState>
          ) : (
            <>
              <Group gap="sm" align="flex-end" mb="xs">
                <TextInput
                  ref={field}
                  label="Suche"
                  placeholder="Liste, Empfänger, Kurs, Datei"
                  title="Taste / führt hierher"
                  leftSection={<IconSearch size={16} aria-hidden />}
                  w="20rem"
                  maxLength={200}
                  value={text}
                  onChange={(event) => setText(event.currentTarget.value)}
                />
                <SegmentedControl
                  aria-label="Welche Listen"
                  data={filter.map(({ value, label }) => ({
                    value,
                    label: label + countText(value, ueberfaellig, loeschungOffen)
                  }))}
                  value={gewaehlt}
                  onChange={(value) => setParams(value === 'alle' ? {} : { filter: value }, { replace: true })}
                />
              </Group>
              <Text size="sm" c="dimmed" role="status" my={6}>
                {formatZahl(total)} von {formatZahl(gesamt)}
                {eintraege.length < total && `, gezeigt ${formatZahl(eintraege.length)}`}
              </Text>
              {total === 0 ? (
                <EmptyState title="Nichts gefunden" text="Suchen Sie mit weniger Wörtern, oder wählen Sie „Alle“." />
              ) : (
                <VerzeichnisTable eintraege={eintraege} heute={heute} />
              )}
              {eintraege.length < total && (
                <Button variant="default" mt="sm" onClick={() => setLimit(Math.min(1000, limit + SEITE))}>
                  Weitere zeigen
                </Button>
              )}
            </>
          )
        }
      </ReadState>
    </Page>
  )
}

function countText(value: Registerfilter, ueberfaellig: number, loeschungOffen: number): string {
  if (value === 'ueberfaellig') return ` (${formatZahl(ueberfaellig)})`
  return value === 'loeschung' ? ` (${formatZahl(loeschungOffen)})` : ''
}
