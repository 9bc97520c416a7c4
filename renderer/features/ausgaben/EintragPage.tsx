import { Anchor, Group, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import type { contract } from '@shared/contract'
import type { AusgabeEintrag } from '@shared/contract/ausgaben'
import { ausgabeartLabels, formatMonat, gruppeLabels, personenText, profilLabels } from '@shared/texts/ausgaben'
import { formatZahl, formatZeitpunkt } from '@shared/texts/format'
import { Link, useParams } from 'react-router'
import type { z } from 'zod'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { KopierButton } from '../../components/KopierButton'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import classes from './ausgaben.module.css'
import { PersonenListe } from './PersonenListe'
import { VermerkForm } from './VermerkForm'

type Gelesen = z.infer<typeof contract.ausgaben.read.output>

/** One issued list: to whom, why, what, about whom; whether it was answered and deleted. */
export function EintragPage() {
  const { id = '' } = useParams()
  const read = useRead(api.ausgaben.read, { id })
  const { eintrag } = read.data ?? {}
  return (
    <Page title={eintrag ? `${ausgabeartLabels[eintrag.art]} an ${eintrag.empfaenger}` : 'Ausgegebene Liste'}>
      <Anchor component={Link} to="/austausch/ausgaben" size="sm">
        Alle ausgegebenen Listen
      </Anchor>
      <ReadState read={read} lines={12}>
        {(gelesen) => <Eintrag {...gelesen} />}
      </ReadState>
    </Page>
  )
}

function Eintrag({ eintrag, personen, erinnerung, heute }: Gelesen) {
  return (
    <Stack gap="md" mt="sm">
      <Steckbrief eintrag={eintrag} />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <VermerkForm art="rueckmeldung" key={`r${eintrag.version}`} {...{ eintrag, heute }} />
        <VermerkForm art="loeschung" key={`l${eintrag.version}`} {...{ eintrag, heute }} />
      </SimpleGrid>
      {erinnerung !== null && <Erinnerung text={erinnerung} />}
      <Begruendungen eintrag={eintrag} />
      <section aria-labelledby="spalten">
        <Title order={2} id="spalten" mb={4}>
          Spalten
        </Title>
        <Text size="sm">{eintrag.spalten.join(', ')}</Text>
      </section>
      {eintrag.personen > 0 && <PersonenListe personen={personen} anzahl={eintrag.personen} />}
    </Stack>
  )
}

function Steckbrief({ eintrag }: { eintrag: AusgabeEintrag }) {
  const { zeit, konto, datei, zweck, rechtsgrundlage, angebot, zeitraum, verschluesselt } = eintrag
  const umfang = [
    eintrag.personen > 0 ? personenText(eintrag.personen) : 'ohne Personen',
    `${formatZahl(eintrag.zellen)} Zellen`
  ]
  const facts: [string, string | null][] = [
    ['Ausgegeben', `${formatZeitpunkt(zeit)}${konto && `, ${konto}`}`],
    ['Empfänger', `${eintrag.empfaenger} (${profilLabels[eintrag.profil]})`],
    ['Kurs oder Maßnahme', angebot],
    ['Monat', zeitraum && formatMonat(zeitraum)],
    ['Zweck', zweck],
    ['Rechtsgrundlage', rechtsgrundlage],
    ['Umfang', umfang.join(', ')],
    ['Datei', `„${datei}“, ${verschluesselt ? 'mit Kennwort' : 'ohne Kennwort'}`]
  ]
  return (
    <SimpleGrid component="dl" cols={{ base: 1, sm: 2, lg: 4 }} spacing="md" verticalSpacing={8} m={0}>
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <Text component="dt" size="xs" c="dimmed">
              {label}
            </Text>
            <Text component="dd" size="sm" m={0}>
              {value}
            </Text>
          </div>
        ))}
    </SimpleGrid>
  )
}

function Begruendungen({ eintrag: { begruendungen } }: { eintrag: AusgabeEintrag }) {
  const gruende = Object.entries(begruendungen)
  if (gruende.length === 0) return null
  const labels: Readonly<Record<string, string>> = { ...gruppeLabels, kennwort: 'Ohne Kennwort' }
  return (
    <section aria-labelledby="gruende">
      <Title order={2} id="gruende" mb={4}>
        Begründungen
      </Title>
      <List size="sm">
        {gruende.map(([was, grund]) => (
          <List.Item key={was}>
            {labels[was] ?? was}: {grund}
          </List.Item>
        ))}
      </List>
    </section>
  )
}

function Erinnerung({ text }: { text: string }) {
  return (
    <Paper withBorder p="md" component="section" aria-label="Erinnerung">
      <Group justify="space-between" mb="xs">
        <Title order={2}>Erinnerung zum Kopieren</Title>
        <KopierButton size="xs" text={text} />
      </Group>
      <pre className={classes['erinnerung']}>{text}</pre>
    </Paper>
  )
}
