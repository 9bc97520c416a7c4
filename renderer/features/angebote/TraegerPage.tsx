import { Anchor, Button, Group, Table } from '@mantine/core'
import type { TraegerZeile } from '@shared/contract/angebote'
import { angebotLabels } from '@shared/texts/angebotfelder'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { Standorte } from './Standorte'
import { TraegerForm } from './TraegerForm'

/** Who holds courses and measures, and whom to call there. */
export function TraegerPage() {
  const read = useRead(api.angebote.traeger, undefined)
  const [form, setForm] = useState<TraegerZeile | 'neu'>()
  const [removing, setRemoving] = useState<TraegerZeile>()
  const remove = useWrite(api.angebote.removeTraeger)
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setForm('neu')}>
      Neuer Träger
    </Button>
  )
  return (
    <Page title="Träger" actions={add}>
      <Anchor component={Link} to="/angebote" size="sm">
        Alle Angebote
      </Anchor>
      <ReadState read={read}>
        {(traeger) =>
          traeger.length === 0 ? (
            <EmptyState
              title="Noch keine Träger"
              text="Legen Sie mit „Neuer Träger“ den ersten an; danach seine Kurse und Maßnahmen unter „Angebote“."
            />
          ) : (
            <Tabelle traeger={traeger} onEdit={setForm} onRemove={setRemoving} />
          )
        }
      </ReadState>
      {form && <TraegerForm {...(form !== 'neu' && { traeger: form })} onClose={() => setForm(undefined)} />}
      <ConfirmDialog
        opened={removing !== undefined}
        title="Träger entfernen?"
        text={`„${removing?.name ?? ''}“ wird entfernt, mit seinen Standorten und den Kennungen, unter denen er Personen kennt. Das lässt sich nicht zurücknehmen.`}
        confirm="Träger entfernen"
        danger
        onConfirm={() => {
          if (removing) remove.mutate({ id: removing.id, version: removing.version })
          setRemoving(undefined)
        }}
        onClose={() => setRemoving(undefined)}
      />
    </Page>
  )
}

interface TabelleProps {
  traeger: readonly TraegerZeile[]
  onEdit: (traeger: TraegerZeile) => void
  onRemove: (traeger: TraegerZeile) => void
}

function Tabelle({ traeger, onEdit, onRemove }: TabelleProps) {
  const labels = angebotLabels.traeger
  const standorte = Map.groupBy(useRead(api.angebote.standorte, undefined).data ?? [], (einer) => einer.traeger)
  return (
    <Table.ScrollContainer minWidth={820} mt="xs">
      <Table aria-label="Träger">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{labels.name}</Table.Th>
            <Table.Th>{labels.ort}</Table.Th>
            <Table.Th>Standorte</Table.Th>
            <Table.Th>Kontakt</Table.Th>
            <Table.Th ta="right">Durchführungen</Table.Th>
            <Table.Th>
              <span className="visuallyHidden">Handlung</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {traeger.map((einer) => (
            <Table.Tr key={einer.id}>
              <Table.Td>{einer.name}</Table.Td>
              <Table.Td>{einer.ort}</Table.Td>
              <Table.Td>
                <Standorte traeger={einer} standorte={standorte.get(einer.id) ?? []} />
              </Table.Td>
              <Table.Td>
                {[einer.ansprechpartner, einer.telefon].filter(Boolean).join(', ')}
                {einer.email && <div>{einer.email}</div>}
              </Table.Td>
              <Table.Td ta="right">{einer.durchfuehrungen}</Table.Td>
              <Table.Td>
                <Group gap="xs" justify="flex-end" wrap="nowrap">
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={`${einer.name} bearbeiten`}
                    onClick={() => onEdit(einer)}
                  >
                    Bearbeiten
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="red"
                    aria-label={`${einer.name} entfernen`}
                    onClick={() => onRemove(einer)}
                  >
                    Entfernen
                  </Button>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
