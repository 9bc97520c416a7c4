import { Alert, Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core'
import type { Ausgegeben } from '@shared/contract/ausgaben'
import { personenText } from '@shared/texts/ausgaben'
import { buchstabiere } from '@shared/texts/buchstabieren'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { KopierButton } from '../../components/KopierButton'
import { Page } from '../../components/Page'
import classes from './ausgaben.module.css'

/** After a list was saved: its password, this once, and how to pass it on. */
export function KennwortPage({ ausgegeben: { id, datei, personen, kennwort } }: { ausgegeben: Ausgegeben }) {
  const heading = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Page title="Liste ist gespeichert">
      <Stack gap="md" maw="46rem">
        <Text ref={heading} tabIndex={-1}>
          „{datei}“{personen > 0 && ` mit ${personenText(personen)}`} liegt dort, wo Sie sie gespeichert haben. Sie
          steht im Verzeichnis der ausgegebenen Listen.
        </Text>
        {kennwort === null ? (
          <Alert color="yellow" title="Ohne Kennwort">
            Bitte geben Sie die Datei nur auf sicherem Weg weiter.
          </Alert>
        ) : (
          <Kennwort kennwort={kennwort} />
        )}
        <Group>
          <Button component={Link} to={`/austausch/ausgaben/${id}`}>
            {kennwort === null ? 'Zum Verzeichnis' : 'Notiert, zum Verzeichnis'}
          </Button>
        </Group>
      </Stack>
    </Page>
  )
}

function Kennwort({ kennwort }: { kennwort: string }) {
  return (
    <>
      <Paper withBorder p="md" component="section" aria-label="Kennwort der Liste">
        <Title order={2} mb="xs">
          Kennwort
        </Title>
        <div className={classes['kennwort']} data-testid="kennwort">
          {kennwort}
        </div>
        <KopierButton text={kennwort} />
        <Text size="sm" mt="sm">
          Dieses Kennwort steht nur hier und nur jetzt; das Programm speichert es nicht. Geben Sie es auf einem anderen
          Weg weiter als die Datei, am besten am Telefon. Alle Buchstaben sind klein.
        </Text>
      </Paper>
      <Paper withBorder p="md" component="section" aria-label="Am Telefon vorlesen">
        <Title order={2} mb="xs">
          Am Telefon vorlesen
        </Title>
        <Table aria-label="Buchstabiert">
          <Table.Tbody>
            {buchstabiere(kennwort).map(({ teil, gesprochen }, index, alle) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in their fixed order and may be equal
              <Table.Tr key={index}>
                <Table.Th w="7rem">{teil}</Table.Th>
                <Table.Td>
                  {gesprochen}
                  {index < alle.length - 1 && ' – Bindestrich'}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Paper>
    </>
  )
}
