import { Alert, Button, Checkbox, List, Paper, Stack, Text, Title } from '@mantine/core'
import type { Ausgegeben, Zollpruefung } from '@shared/contract/ausgaben'
import { type Freigabe, VIELE_PERSONEN } from '@shared/domain/ausgaben/auftrag'
import { spalten as katalog } from '@shared/domain/ausgaben/spalten'
import { personenText, phaseText, VERSTECKTES } from '@shared/texts/ausgaben'
import { formatAnzahl, formatZahl } from '@shared/texts/format'
import { api } from '../../api/client'
import { useRun } from '../../api/useRun'
import { RunDialog } from '../../components/RunDialog'
import classes from './ausgaben.module.css'
import { fristenOf } from './fristen'
import { noetigeGruende } from './SpaltenBlock'
import type { Zollpruefungsstand } from './useZollpruefung'

interface Props {
  pruefung: Zollpruefung
  /** False while what is shown still belongs to the choice before. */
  fertig: boolean
  stand: Zollpruefungsstand
  onDone: (ausgegeben: Ausgegeben) => void
}

/** What leaves in figures, what to look at, what is still missing, and the button that saves. */
export function AbschlussBlock({ pruefung, fertig, stand, onDone }: Props) {
  const { auftrag, entscheidungen, decide } = stand
  const run = useRun(api.ausgaben.ausgeben)
  const { aufListe, spalten, viele, fehlt } = lageOf(pruefung, stand)
  async function submit() {
    // Exactly the people shown here, whoever is added meanwhile.
    const faelle = aufListe.length > 0 ? aufListe : null
    const input = { auftrag: { ...auftrag, faelle, spalten }, freigabe: freigabeOf(pruefung, stand) }
    const ausgegeben = await run.start(input)
    if (ausgegeben) onDone(ausgegeben)
  }
  return (
    <Paper withBorder p="md" component="section" aria-label="Zollprüfung" className={classes['abschluss'] ?? ''}>
      <Title order={2} mb="xs">
        Zollprüfung
      </Title>
      <Stack gap="sm">
        <Text size="sm">
          {auftrag.leer ? 'Leere Vorlage' : mengeText(pruefung, aufListe.length)} an <b>{pruefung.empfaenger || '…'}</b>
          : {formatAnzahl(spalten.length, 'Spalte', 'Spalten')}, {formatZahl(pruefung.zellen)} ausgefüllte Zellen.
        </Text>
        <Hinweise pruefung={pruefung} />
        {viele && (
          <Checkbox
            label={`Ja, alle ${formatZahl(aufListe.length)} Personen gehören auf die Liste`}
            checked={entscheidungen.vieleBestaetigt}
            onChange={(event) => decide({ vieleBestaetigt: event.currentTarget.checked })}
          />
        )}
        {fehlt.length > 0 && (
          <Alert color="yellow" title="Es fehlt noch">
            <List size="sm" spacing={2}>
              {fehlt.map((eines) => (
                <List.Item key={eines}>{eines}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Button onClick={() => void submit()} disabled={fehlt.length > 0 || !fertig} loading={run.running}>
          Liste speichern …
        </Button>
        <Text size="xs" c="dimmed">
          {VERSTECKTES}
        </Text>
      </Stack>
      <RunDialog
        opened={run.running && run.progress !== undefined}
        title="Liste wird ausgegeben"
        text={run.progress ? phaseText[run.progress.phase] : ''}
        onCancel={run.cancel}
      />
    </Paper>
  )
}

function Hinweise({ pruefung: { personen, zurueckgehalten } }: { pruefung: Zollpruefung }) {
  const geschuetzt = personen.filter((person) => person.besondersSchuetzenswert)
  const ohne = geschuetzt.filter(({ aufListe }) => !aufListe).length
  return (
    <>
      {geschuetzt.length > 0 && (
        <Alert color="orange" title="Besonders schützenswert">
          {personenText(geschuetzt.length)}, davon {formatZahl(geschuetzt.length - ohne)} auf der Liste. Wer darauf
          gehört, wird einzeln angekreuzt.
        </Alert>
      )}
      {zurueckgehalten.length > 0 && (
        <Alert color="orange" title="Zurückgehalten">
          {formatAnzahl(zurueckgehalten.length, 'Zelle wird', 'Zellen werden')} leer ausgegeben, weil sie nach
          Gesundheit oder nach einer geschützten Nummer klingen (§ 67b Abs. 1 Satz 3 SGB X):
          <List size="sm" mt={4} spacing={2}>
            {zurueckgehalten.slice(0, GEZEIGT).map(({ fall, name, spalte }) => (
              <List.Item key={`${fall} ${spalte}`}>
                {name}: {katalog[spalte].heading}
              </List.Item>
            ))}
            {zurueckgehalten.length > GEZEIGT && (
              <List.Item>und {formatZahl(zurueckgehalten.length - GEZEIGT)} weitere</List.Item>
            )}
          </List>
        </Alert>
      )}
    </>
  )
}

const GEZEIGT = 6

const mengeText = ({ personen, zeilen }: Zollpruefung, aufListe: number) =>
  personen.length > 0 ? personenText(aufListe) : formatAnzahl(zeilen, 'Durchführung', 'Durchführungen')

/** What the list will hold, and what somebody still has to say. */
function lageOf(pruefung: Zollpruefung, { auftrag, entscheidungen }: Zollpruefungsstand) {
  const aufListe = pruefung.personen.filter((person) => person.aufListe).map(({ fall }) => fall)
  const spalten = pruefung.spalten.filter(({ gewaehlt }) => gewaehlt).map(({ spalte }) => spalte)
  const viele = aufListe.length > VIELE_PERSONEN
  const fristen = fristenOf(pruefung, entscheidungen)
  const mitPersonen = aufListe.length > 0
  const fehlt = [
    !auftrag.leer && pruefung.zeilen === 0 && 'jemand, der auf der Liste steht',
    pruefung.empfaenger === '' && 'der Name des Empfängers',
    (entscheidungen.zweck ?? pruefung.zweck).trim() === '' && 'der Zweck',
    (entscheidungen.rechtsgrundlage ?? pruefung.rechtsgrundlage).trim() === '' && 'die Rechtsgrundlage',
    noetigeGruende(pruefung).some((gruppe) => !entscheidungen.begruendungen[gruppe]?.trim()) &&
      'der Grund für Spalten „nur mit Grund“',
    auftrag.profil === 'person' && aufListe.length > 1 && 'genau eine Person: Jede bekommt nur ihre eigenen Angaben',
    viele && !entscheidungen.vieleBestaetigt && 'die Bestätigung der Personenzahl',
    fristen.rueckmeldung.tag === undefined && 'ein lesbarer Tag für die Rückmeldung',
    mitPersonen && auftrag.profil !== 'person' && !fristen.loeschen.tag && 'der Tag, bis zu dem der Empfänger löscht',
    mitPersonen &&
      !entscheidungen.mitKennwort &&
      entscheidungen.grundOhneKennwort.trim() === '' &&
      'der Grund, warum ohne Kennwort'
  ].filter((eines) => eines !== false)
  return { aufListe, spalten, viele, fehlt }
}

function freigabeOf(pruefung: Zollpruefung, { auftrag, entscheidungen }: Zollpruefungsstand): Freigabe {
  const { zweck, rechtsgrundlage, begruendungen, vieleBestaetigt, format, datei, mitKennwort } = entscheidungen
  const fristen = fristenOf(pruefung, entscheidungen)
  const mitPersonen = pruefung.personen.length > 0 && !auftrag.leer
  return {
    zweck: zweck ?? pruefung.zweck,
    rechtsgrundlage: rechtsgrundlage ?? pruefung.rechtsgrundlage,
    begruendungen,
    rueckmeldungBis: fristen.rueckmeldung.tag ?? null,
    loeschenBis: mitPersonen ? (fristen.loeschen.tag ?? null) : null,
    ...{ vieleBestaetigt, format },
    datei: datei?.trim() || pruefung.datei,
    schutz: mitKennwort ? { art: 'erzeugt' } : { art: 'ohne', grund: entscheidungen.grundOhneKennwort }
  }
}
