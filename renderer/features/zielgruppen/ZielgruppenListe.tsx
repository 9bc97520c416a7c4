import { ActionIcon, Anchor, Button, Group, Switch, Table, Text, Tooltip } from '@mantine/core'
import type { Zielgruppe } from '@shared/domain/zielgruppen/zielgruppe'
import { IconPlus, IconTable, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { AnzahlText } from './AnzahlText'
import { FrageInWorten } from './FrageInWorten'

/** All questions with their present counts: own ones first, then those of the program. */
export function ZielgruppenListe() {
  const navigate = useNavigate()
  const read = useRead(api.zielgruppen.list, undefined)
  const [removing, setRemoving] = useState<Zielgruppe>()
  const remove = useWrite(api.zielgruppen.remove)
  return (
    <Page
      title="Zielgruppen"
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => navigate('/zielgruppen/neu')}>
          Neue Zielgruppe
        </Button>
      }
    >
      <FrageInWorten onTake={(filter) => navigate('/zielgruppen/neu', { state: { filter } })} />
      <ReadState read={read} lines={14}>
        {(alle) => {
          const eigene = alle.filter(({ version }) => version !== null)
          return (
            <>
              {eigene.length > 0 && <Tabelle titel="Eigene" zielgruppen={eigene} onRemove={setRemoving} />}
              <Tabelle titel="Aus dem Programm" zielgruppen={alle.filter(({ version }) => version === null)} />
            </>
          )
        }}
      </ReadState>
      <ConfirmDialog
        opened={removing !== undefined}
        title="Zielgruppe entfernen"
        text={`„${removing?.name ?? ''}“ wird entfernt. Die Personen bleiben, wie sie sind. Das lässt sich nicht zurücknehmen.`}
        confirm="Zielgruppe entfernen"
        danger
        onConfirm={() => {
          if (removing?.version) remove.mutate({ id: removing.id, version: removing.version })
          setRemoving(undefined)
        }}
        onClose={() => setRemoving(undefined)}
      />
    </Page>
  )
}

interface TabelleProps {
  titel: string
  zielgruppen: readonly Zielgruppe[]
  onRemove?: (zielgruppe: Zielgruppe) => void
}

function Tabelle({ titel, zielgruppen, onRemove }: TabelleProps) {
  return (
    <Table.ScrollContainer minWidth={640} mb="lg">
      <Table aria-label={titel} captionSide="top">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{titel}</Table.Th>
            <Table.Th ta="right" w="6rem">
              Treffer
            </Table.Th>
            <Table.Th ta="right" w="8rem">
              ohne Angabe
            </Table.Th>
            <Table.Th w="8rem">Auf „Heute“</Table.Th>
            <Table.Th w="6rem">Öffnen</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {zielgruppen.map((zielgruppe) => (
            <Zeile key={zielgruppe.id} zielgruppe={zielgruppe} {...(onRemove && { onRemove })} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Zeile({ zielgruppe, onRemove }: { zielgruppe: Zielgruppe; onRemove?: (zielgruppe: Zielgruppe) => void }) {
  const { id, version, name, zweck, filter, kachel } = zielgruppe
  const navigate = useNavigate()
  const setKachel = useWrite(api.zielgruppen.setKachel)
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="xs" wrap="nowrap" align="baseline">
          {version === null && (
            <Text span size="sm" c="dimmed" w="2rem" style={{ flexShrink: 0 }}>
              {id}
            </Text>
          )}
          <div>
            <Anchor component={Link} to={`/zielgruppen/${id}`} size="sm">
              {name}
            </Anchor>
            {zweck && (
              <Text size="xs" c="dimmed">
                {zweck}
              </Text>
            )}
          </div>
        </Group>
      </Table.Td>
      <Table.Td ta="right">
        <AnzahlText filter={filter} welche="treffer" />
      </Table.Td>
      <Table.Td ta="right">
        <AnzahlText filter={filter} welche="unbekannt" />
      </Table.Td>
      <Table.Td>
        <Switch
          aria-label={`${name} auf Heute zeigen`}
          checked={kachel}
          onChange={({ currentTarget }) => setKachel.mutate({ id, kachel: currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <Tooltip label="In Fälle öffnen">
            <ActionIcon
              variant="subtle"
              aria-label={`${name} in Fälle öffnen`}
              onClick={() => navigate('/faelle', { state: { filter } })}
            >
              <IconTable size={18} />
            </ActionIcon>
          </Tooltip>
          {onRemove && (
            <Tooltip label="Entfernen">
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${name} entfernen`}
                onClick={() => onRemove(zielgruppe)}
              >
                <IconTrash size={18} />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
