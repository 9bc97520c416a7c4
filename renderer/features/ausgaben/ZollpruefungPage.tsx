import { Alert, Paper, Stack, Title } from '@mantine/core'
import type { Ausgegeben, Zollpruefung } from '@shared/contract/ausgaben'
import { vorlagen } from '@shared/domain/ausgaben/vorlagen'
import { personenText } from '@shared/texts/ausgaben'
import { type ReactNode, useState } from 'react'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { Page } from '../../components/Page'
import { ReadState } from '../../components/ReadState'
import { AbschlussBlock } from './AbschlussBlock'
import classes from './ausgaben.module.css'
import { KennwortPage } from './KennwortPage'
import { PersonenBlock } from './PersonenBlock'
import { SchutzBlock } from './SchutzBlock'
import { SpaltenBlock } from './SpaltenBlock'
import { isLesbar, useZollpruefung, type Ziele, type Zollpruefungsstand } from './useZollpruefung'
import { ZielBlock } from './ZielBlock'
import { ZweckBlock } from './ZweckBlock'

/** The customs check: everything about a list before it leaves the office, on one page. */
export function ZollpruefungPage() {
  const ziele = useRead(api.ausgaben.ziele, undefined)
  const [ausgegeben, setAusgegeben] = useState<Ausgegeben>()
  if (ausgegeben) return <KennwortPage ausgegeben={ausgegeben} />
  return (
    <Page title="Liste ausgeben">
      <ReadState read={ziele} lines={14}>
        {(gelesen) => <Pruefung ziele={gelesen} onDone={setAusgegeben} />}
      </ReadState>
    </Page>
  )
}

interface Props {
  ziele: Ziele
  onDone: (ausgegeben: Ausgegeben) => void
}

function Pruefung({ ziele, onDone }: Props) {
  const stand = useZollpruefung(ziele)
  const { auftrag, zuViele } = stand
  const lesbar = isLesbar(auftrag)
  const read = useRead(api.ausgaben.pruefen, auftrag, { enabled: lesbar, keepPrevious: true })
  return (
    <div className={classes['pruefung']}>
      <Stack gap="md">
        <Block titel="1 · Liste und Empfänger">
          <ZielBlock {...{ ziele, stand }} />
        </Block>
        {zuViele > 0 && (
          <Alert color="yellow">
            Ausgewählt sind {personenText(zuViele)}; auf eine Liste passen weniger. Bitte verkleinern Sie die Auswahl
            unter „Fälle“.
          </Alert>
        )}
        {lesbar ? (
          <ReadState read={read} lines={12}>
            {(pruefung) => <Angaben {...{ pruefung, stand }} />}
          </ReadState>
        ) : (
          <NochNicht stand={stand} />
        )}
      </Stack>
      {lesbar && read.data && !read.error && (
        <AbschlussBlock pruefung={read.data} fertig={!read.isPlaceholderData} {...{ stand, onDone }} />
      )}
    </div>
  )
}

function Angaben({ pruefung, stand }: { pruefung: Zollpruefung; stand: Zollpruefungsstand }) {
  const mitPersonen = vorlagen[stand.auftrag.art].zeilen === 'personen' && !stand.auftrag.leer
  return (
    <>
      <Block titel="2 · Zweck">
        <ZweckBlock {...{ pruefung, stand }} />
      </Block>
      {mitPersonen && (
        <Block titel="3 · Personen">
          <PersonenBlock {...{ pruefung, stand }} />
        </Block>
      )}
      <Block titel={mitPersonen ? '4 · Spalten' : '3 · Spalten'}>
        <SpaltenBlock {...{ pruefung, stand }} />
      </Block>
      <Block titel={mitPersonen ? '5 · Fristen und Schutz' : '4 · Fristen und Schutz'}>
        <SchutzBlock {...{ pruefung, stand }} />
      </Block>
    </>
  )
}

function NochNicht({ stand: { auftrag } }: { stand: Zollpruefungsstand }) {
  if (auftrag.profil === 'oeffentlichkeit')
    return (
      <Alert color="red" title="Keine Listen mit Personen">
        Kreistag, Presse und Öffentlichkeit bekommen keine Listen mit Personen, nur Zahlen ohne kleine Fälle.
      </Alert>
    )
  return (
    <Alert color="blue">
      {auftrag.art === 'uebergabeliste'
        ? 'Wählen Sie unter „Fälle“ die Personen aus und dort „Liste ausgeben“, oder wählen Sie hier eine Durchführung.'
        : 'Wählen Sie zuerst die Durchführung oder den Träger. Dann sehen Sie Personen und Spalten.'}
    </Alert>
  )
}

function Block({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section" aria-label={titel}>
      <Title order={2} mb="sm">
        {titel}
      </Title>
      {children}
    </Paper>
  )
}
