import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { formatZahl } from '@shared/texts/format'
import { IconFileSpreadsheet, IconUserSearch } from '@tabler/icons-react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { JournalTable } from './JournalTable'
import { NichtLesbare } from './NichtLesbare'
import { useOpenListe } from './useOpenListe'
import { VerfalleneListen } from './VerfalleneListen'

/** Where lists come in: choose or drop one, go on with an open one, look at what was taken over. */
export function StartPage() {
  const { choose, dialog } = useOpenListe()
  const journal = useRead(api.austausch.list, undefined)
  const offene = useRead(api.austausch.offene, undefined).data ?? []
  const discard = useWrite(api.austausch.discard)
  const dubletten = (
    <Button variant="default" component={Link} to="/dubletten" leftSection={<IconUserSearch size={16} />}>
      Doppelte Personen
    </Button>
  )
  const button = (
    <Button leftSection={<IconFileSpreadsheet size={16} />} onClick={() => void choose()}>
      Liste öffnen
    </Button>
  )

  return (
    <Page
      title="Austausch"
      actions={
        <>
          {dubletten}
          {button}
        </>
      }
    >
      <Stack gap="lg">
        <VerfalleneListen />
        {offene.length > 0 && (
          <section aria-labelledby="offene">
            <Title order={2} id="offene" mb="xs">
              Noch nicht übernommen
            </Title>
            <Stack gap="xs">
              {offene.map(({ id, file, quelle, zaehler }) => (
                <Paper key={id} withBorder p="xs">
                  <Group justify="space-between">
                    <Text size="sm">
                      <strong>{file}</strong> · {quelle} · {formatZahl(zaehler.rows)} Zeilen
                    </Text>
                    <Group gap="xs">
                      <Button
                        variant="default"
                        size="xs"
                        onClick={() => discard.mutate({ id })}
                        aria-label={`${file} weglegen`}
                      >
                        Weglegen
                      </Button>
                      <Button
                        size="xs"
                        component={Link}
                        to={`/austausch/liste/${id}`}
                        aria-label={`Mit ${file} weitermachen`}
                      >
                        Weitermachen
                      </Button>
                    </Group>
                  </Group>
                </Paper>
              ))}
            </Stack>
          </section>
        )}
        <NichtLesbare />
        <ReadState read={journal}>
          {(uebernahmen) =>
            uebernahmen.length === 0 && offene.length === 0 ? (
              <EmptyState
                title="Noch keine Liste übernommen"
                text="Öffnen Sie Ihre Monatsliste (Excel, LibreOffice oder Text) oder ziehen Sie die Datei ins Fenster. Sie sehen erst, was sich ändern würde; gespeichert wird nur, was Sie bestätigen, und jede Übernahme lässt sich zurücknehmen."
              >
                {button}
              </EmptyState>
            ) : (
              <JournalTable uebernahmen={uebernahmen} />
            )
          }
        </ReadState>
      </Stack>
      {dialog}
    </Page>
  )
}
