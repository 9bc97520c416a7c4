import { Anchor, List, Table, Text, Title } from '@mantine/core'
import type { Fehlendes, Kursidee } from '@shared/contract/planungshilfe'
import type { Freiplatz } from '@shared/domain/planung/fehlendeKurse'
import { formatAnzahl, formatZahl } from '@shared/texts/format'
import {
  freiplatzText,
  hindernisseText,
  ideeText,
  reichtText,
  wartetText,
  zeitfensterTexts
} from '@shared/texts/kursideen'
import { Link } from 'react-router'
import { api } from '../../api/client'
import { useCodes } from '../../api/useCodes'
import { useRead } from '../../api/useRead'
import { DruckButton } from '../../components/DruckButton'
import { EmptyState } from '../../components/EmptyState'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import stapel from '../../components/stapel.module.css'
import { Anteil } from './Anteil'

/** What people wait for and nobody offers: groups with the same need, large enough for a run of their own or nearly. */
export function FehlendPage() {
  const read = useRead(api.planung.fehlend, undefined)
  return (
    <Page
      title="Fehlende Kurse und Maßnahmen"
      actions={read.data && read.data.ideen.length > 0 && <DruckButton auftrag={{ art: 'bedarfsmeldung' }} />}
    >
      <Anchor component={Link} to="/planung" size="sm">
        Zur Planung
      </Anchor>
      <ReadState read={read} lines={10}>
        {({ wartende, ideen, restplaetze }) =>
          ideen.length === 0 && restplaetze.length === 0 ? (
            <EmptyState
              title="Kein Bedarf, der für eine Gruppe reicht"
              text="Offene Bedarfe stehen in der Fallakte unter „Förderkette“. Gezeigt werden Gruppen ab der halben Mindestgröße."
            />
          ) : (
            <>
              <Text size="sm" c="dimmed" my="xs">
                {formatAnzahl(wartende, 'Person wartet', 'Personen warten')}. Zusammengefasst nach Art, Niveau,
                Tageszeit und Kinderbetreuung an dem Ort, zu dem die meisten in höchstens einer Stunde mit dem Bus
                kommen. Wem ein freier Platz hilft, zählt hier nicht; wer mehrere Bedarfe hat, in jedem.
              </Text>
              {ideen.length > 0 && <Ideen ideen={ideen} />}
              <Restplaetze restplaetze={restplaetze} />
            </>
          )
        }
      </ReadState>
    </Page>
  )
}

function Ideen({ ideen }: { ideen: readonly Kursidee[] }) {
  const { codeLabel } = useCodes()
  return (
    <Table className={stapel.stapel} aria-label="Fehlende Kurse und Maßnahmen">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Angebot</Table.Th>
          <Table.Th>Wo und wann</Table.Th>
          <Table.Th>Personen</Table.Th>
          <Table.Th ta="right">Mittlere Wartezeit</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {ideen.map((idee) => (
          <Table.Tr key={JSON.stringify(idee)}>
            <Table.Td data-label="Angebot">{ideeText(idee, codeLabel)}</Table.Td>
            <Table.Td data-label="Wo und wann">
              {idee.ort}, {zeitfensterTexts[idee.zeit]}
              {idee.betreuung && ', mit Kinderbetreuung'}
              {idee.vorhanden.map(({ gruende, ...platz }) => (
                <Text key={platz.lauf} size="xs" c="dimmed">
                  <Platzlink {...platz} />, hilft nicht: {hindernisseText(gruende)}
                </Text>
              ))}
            </Table.Td>
            <Table.Td data-label="Personen">
              <Gruppe {...idee} />
            </Table.Td>
            <Table.Td data-label="Mittlere Wartezeit" ta="right">
              {wartetText(idee.medianTage)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Runs that could take some of those who wait: no new course is needed for them. */
function Restplaetze({ restplaetze }: Pick<Fehlendes, 'restplaetze'>) {
  if (restplaetze.length === 0) return null
  return (
    <section aria-labelledby="restplaetze">
      <Title order={2} size="h4" id="restplaetze" mt="lg" mb={4}>
        Hier ist noch Platz für Wartende
      </Title>
      <List size="sm">
        {restplaetze.map(({ personen, ...platz }) => (
          <List.Item key={platz.lauf}>
            <Platzlink {...platz} />: passt für {formatAnzahl(personen, 'Person', 'Personen')}
          </List.Item>
        ))}
      </List>
    </section>
  )
}

function Platzlink({ lauf, titel, ...platz }: Freiplatz) {
  return (
    <>
      <Anchor component={Link} to={`/angebote/${lauf}`} inherit underline="always">
        {titel}
      </Anchor>
      , {freiplatzText(platz)}
    </>
  )
}

/** How full the group is: a bar up to its smallest size. */
function Gruppe({ personen, mindestens }: Pick<Kursidee, 'personen' | 'mindestens'>) {
  return (
    <Anteil teil={personen} ganzes={mindestens} text={`${formatZahl(personen)}, ${reichtText(personen, mindestens)}`} />
  )
}
