import { Anchor, Stack, Table, Title } from '@mantine/core'
import { alterOn } from '@shared/domain/kalender'
import { nameText } from '@shared/texts/akte'
import { Link } from 'react-router'
import { Ansteht } from './Ansteht'
import { useAkte } from './akteContext'
import { FeldGruppen } from './FeldGruppe'
import { SatzTabelle } from './SatzTabelle'

/** Where the person stands and what comes next. */
export function Ueberblick() {
  return (
    <Stack gap="lg">
      <Ansteht />
      <FeldGruppen gruppen={['person', 'nummern', 'kontakt', 'zustaendigkeit', 'aufenthalt']} />
      <Haushalt />
      <SatzTabelle
        art="fruehereKundennummer"
        spalten={['kundennummer', 'bis']}
        sortiert="bis"
        leer="Keine. Alte Nummern helfen, die Person in Listen wiederzufinden."
      />
    </Stack>
  )
}

function Haushalt() {
  const { akte, codeLabel } = useAkte()
  const { haushalt, heute, fall } = akte
  if (haushalt.length === 0) return null
  return (
    <section aria-label="Bedarfsgemeinschaft">
      <Title order={2} size="h3" mb={4}>
        Bedarfsgemeinschaft {fall.bgNummer}
      </Title>
      <Table.ScrollContainer minWidth={360}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>Alter</Table.Th>
              <Table.Th>Deutsch</Table.Th>
              <Table.Th>Fall</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {haushalt.map((person) => (
              <Table.Tr key={person.id}>
                <Table.Td>
                  <Anchor component={Link} to={`/faelle/${person.id}`} size="sm">
                    {nameText(person)}
                  </Anchor>
                </Table.Td>
                <Table.Td>{person.geburtsdatum ? alterOn(heute, person.geburtsdatum) : '–'}</Table.Td>
                <Table.Td>{person.niveau ? codeLabel('niveau', person.niveau) : '–'}</Table.Td>
                <Table.Td>{person.fallStatus ? codeLabel('fallStatus', person.fallStatus) : '–'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}
