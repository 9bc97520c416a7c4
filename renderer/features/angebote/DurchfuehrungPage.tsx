import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { IconPencil, IconTableExport, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { DurchfuehrungForm } from './DurchfuehrungForm'
import { Steckbrief } from './Steckbrief'
import { TeilnehmendeTable } from './TeilnehmendeTable'

/** One course or measure: its facts, who takes part, and the way to a list for its provider. */
export function DurchfuehrungPage() {
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const read = useRead(api.angebote.read, { id })
  const [open, setOpen] = useState<'form' | 'remove'>()
  const close = () => setOpen(undefined)
  const remove = useWrite(api.angebote.remove, { onSuccess: () => void navigate('/angebote', { replace: true }) })
  const { data } = read
  return (
    <Page
      title={data?.durchfuehrung.titel ?? 'Angebot'}
      actions={
        data && (
          <>
            <Button
              component={Link}
              to={`/austausch/ausgaben/neu?art=zuweisungsliste&durchfuehrung=${id}`}
              leftSection={<IconTableExport size={16} />}
            >
              Liste ausgeben
            </Button>
            <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setOpen('form')}>
              Bearbeiten
            </Button>
            <Button
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={16} />}
              onClick={() => setOpen('remove')}
            >
              Entfernen
            </Button>
          </>
        )
      }
    >
      <Group gap="md">
        <Anchor component={Link} to="/angebote" size="sm">
          Alle Angebote
        </Anchor>
        <Anchor component={Link} to={`/kursenden/${id}`} size="sm">
          Kursende und Ergebnisse
        </Anchor>
      </Group>
      <ReadState read={read} lines={12}>
        {(angebot) => (
          <>
            <Steckbrief angebot={angebot} />
            <Title order={2} mt="md" mb={4}>
              Teilnahmen
            </Title>
            {angebot.teilnehmende.length === 0 ? (
              <Text size="sm" c="dimmed">
                Noch niemand. Merken Sie unter „Fälle“ Personen vor: auswählen, dann „Für Durchführung vormerken“.
              </Text>
            ) : (
              <TeilnehmendeTable teilnehmende={angebot.teilnehmende} />
            )}
            {open === 'form' && (
              <DurchfuehrungForm durchfuehrung={angebot.durchfuehrung} heute={angebot.heute} onClose={close} />
            )}
            <ConfirmDialog
              opened={open === 'remove'}
              title="Durchführung entfernen?"
              text={`„${angebot.durchfuehrung.titel}“ wird mit Zeiten und Plätzen entfernt. Das lässt sich nicht zurücknehmen.`}
              confirm="Durchführung entfernen"
              danger
              onConfirm={() => {
                close()
                remove.mutate({ id, version: angebot.durchfuehrung.version })
              }}
              onClose={close}
            />
          </>
        )}
      </ReadState>
    </Page>
  )
}
