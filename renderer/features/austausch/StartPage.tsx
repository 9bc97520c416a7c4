import { Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { formatZahl } from '@shared/texts/format'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { JournalTable } from './JournalTable'
import { NichtLesbare } from './NichtLesbare'
import { useOpenListe } from './useOpenListe'
import { VerfalleneListen } from './VerfalleneListen'
import { WeglegenButton } from './WeglegenButton'

/** Where lists come in: choose or drop one, go on with an open one, look at what was taken over. */
export function StartPage() {
  const { choose, dialog } = useOpenListe()
  const journal = useRead(api.austausch.list, undefined)
  const gelesen = useRead(api.austausch.offene, undefined)
  const offene = gelesen.data ?? []
  const button = (
    <Button leftSection={<IconFileSpreadsheet size={16} />} onClick={() => void choose()}>
      Liste öffnen
    </Button>
  )

  return (
    <Page title="Austausch" actions={button}>
      <Stack gap="lg">
        <VerfalleneListen />
        {/* After a start every open list is read again. */}
        {gelesen.isPending && <Skeleton height={60} aria-label="Offene Listen werden gelesen" role="status" />}
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
                      <WeglegenButton id={id} file={file} />
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
            uebernahmen.length === 0 && gelesen.data?.length === 0 ? (
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
