import { Anchor, Button, Table, Text } from '@mantine/core'
import { formatTag, formatZahl, formatZeitpunkt } from '@shared/texts/format'
import { eingangsartLabels } from '@shared/texts/listenarten'
import { Link, useNavigate } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'

/** All sources: whose lists they are, how many were taken over, when last. */
export function QuellenListe() {
  const navigate = useNavigate()
  const read = useRead(api.quellen.list, undefined)
  const open = useWrite(api.quellen.openFile, {
    onSuccess: (quelle) => {
      if (quelle) void navigate(`/austausch/quellen/${quelle.id}`)
    }
  })
  const button = (
    <Button variant="default" loading={open.isPending} onClick={() => open.mutate()}>
      Quelle aus einer Datei
    </Button>
  )
  return (
    <Page title="Quellen" actions={button}>
      <ReadState read={read}>
        {(quellen) =>
          quellen.length === 0 ? (
            <EmptyState
              title="Noch keine Quelle"
              text="Eine Quelle entsteht mit der ersten Liste, die Sie übernehmen. Sie merkt sich Spalten, Wörter und Entscheidungen für die nächste."
            >
              <Button component={Link} to="/austausch">
                Zum Eingang
              </Button>
            </EmptyState>
          ) : (
            <Table.ScrollContainer minWidth={720}>
              <Table aria-label="Quellen">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Quelle</Table.Th>
                    <Table.Th>Art der Listen</Table.Th>
                    <Table.Th>Träger</Table.Th>
                    <Table.Th ta="right">Übernahmen</Table.Th>
                    <Table.Th>Zuletzt</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {quellen.map(({ id, name, merkmale: { art }, traegerName, uebernahmen, letzte }) => (
                    <Table.Tr key={id}>
                      <Table.Td>
                        <Anchor component={Link} to={`/austausch/quellen/${id}`} size="sm">
                          {name}
                        </Anchor>
                      </Table.Td>
                      <Table.Td>{art ? eingangsartLabels[art] : '–'}</Table.Td>
                      <Table.Td>{traegerName ?? '–'}</Table.Td>
                      <Table.Td ta="right">{formatZahl(uebernahmen)}</Table.Td>
                      <Table.Td>
                        {letzte ? formatZeitpunkt(letzte.zeit) : 'nie'}
                        {letzte?.stand && (
                          <Text span size="xs" c="dimmed">
                            {' '}
                            Stand {formatTag(letzte.stand)}
                          </Text>
                        )}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </ReadState>
    </Page>
  )
}
