import { Anchor, Button, Group, Text } from '@mantine/core'
import { kursZeileText } from '@shared/texts/absolventen'
import { IconMessage, IconPrinter, IconTableImport } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { DruckDialog } from '../../components/DruckDialog'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { AbsolventenTable } from './AbsolventenTable'
import { BesuchDialog } from './BesuchDialog'

/** One course before its end: who is in it, what follows for each, and how the tasks stand. */
export function KursPage() {
  const { id = '' } = useParams()
  const read = useRead(api.absolventen.read, { id })
  const [open, setOpen] = useState<'besuch' | 'druck'>()
  const close = () => setOpen(undefined)
  const { data } = read
  const laufende = data?.absolventen.filter(({ teilnahme }) => teilnahme.austrittIst === null) ?? []
  return (
    <Page
      title={data?.kurs.titel ?? 'Kursende'}
      actions={
        data &&
        data.absolventen.length > 0 && (
          <>
            <Button component={Link} to={`/kursenden/${id}/ergebnisse`} leftSection={<IconTableImport size={16} />}>
              Ergebnisse eintragen
            </Button>
            <Button variant="default" leftSection={<IconMessage size={16} />} onClick={() => setOpen('besuch')}>
              Besuch eintragen
            </Button>
            <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => setOpen('druck')}>
              Besuchsliste
            </Button>
          </>
        )
      }
    >
      <Group gap="md">
        <Anchor component={Link} to="/kursenden" size="sm">
          Alle Kursenden
        </Anchor>
        <Anchor component={Link} to={`/angebote/${id}`} size="sm">
          Angebot öffnen
        </Anchor>
      </Group>
      <ReadState read={read} lines={12}>
        {({ kurs, absolventen, heute }) => (
          <>
            <Text size="sm" my="xs">
              {kursZeileText(kurs)}
            </Text>
            {absolventen.length === 0 ? (
              <EmptyState
                title="Noch niemand eingetreten"
                text="Hier stehen die Personen, sobald sie eingetreten sind."
              />
            ) : (
              <AbsolventenTable absolventen={absolventen} heute={heute} />
            )}
            {open === 'besuch' && <BesuchDialog absolventen={laufende} heute={heute} onClose={close} />}
          </>
        )}
      </ReadState>
      <DruckDialog
        auftrag={open === 'druck' ? { art: 'besuchsliste', durchfuehrung: id } : undefined}
        onClose={close}
      />
    </Page>
  )
}
