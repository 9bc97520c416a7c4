import { Radio, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core'
import type { Zollpruefung } from '@shared/contract/ausgaben'
import { TagInput } from '../../components/TagInput'
import { fristenOf } from './fristen'
import type { Zollpruefungsstand } from './useZollpruefung'

interface Props {
  pruefung: Zollpruefung
  stand: Zollpruefungsstand
}

/** By when an answer is expected and the list deleted, how it is locked, what the file is called. */
export function SchutzBlock({ pruefung, stand: { auftrag, entscheidungen, decide } }: Props) {
  const { heute, personen } = pruefung
  const fristen = fristenOf(pruefung, entscheidungen)
  const { mitKennwort, grundOhneKennwort, format } = entscheidungen
  const mitPersonen = personen.length > 0 && !auftrag.leer
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TagInput
          label="Rückmeldung bis"
          description="Leer, wenn keine Antwort erwartet wird."
          heute={heute}
          value={fristen.rueckmeldung.eingabe}
          onChange={(rueckmeldungBis) => decide({ rueckmeldungBis })}
          error={fristen.rueckmeldung.tag === undefined && 'Bitte einen Tag eingeben, etwa 04.12.2026.'}
        />
        {mitPersonen && auftrag.profil !== 'person' && (
          <TagInput
            label="Löscht der Empfänger bis"
            description="Mit ihm vereinbart; danach fragt das Programm nach."
            heute={heute}
            required
            value={fristen.loeschen.eingabe}
            onChange={(loeschenBis) => decide({ loeschenBis })}
            error={!fristen.loeschen.tag && 'Bitte den vereinbarten Tag eingeben.'}
          />
        )}
      </SimpleGrid>
      <Radio.Group
        label="Datei"
        value={format}
        onChange={(value) =>
          decide({ format: value as 'xlsx' | 'csv', ...(value === 'csv' && { mitKennwort: false }) })
        }
      >
        <Stack gap={6} mt={4}>
          <Radio value="xlsx" label="Excel-Arbeitsmappe mit Auswahllisten und Prüfungen" />
          <Radio value="csv" label="Textdatei (CSV), nur wenn der Empfänger kein Excel lesen kann" />
        </Stack>
      </Radio.Group>
      <Switch
        label="Mit Kennwort verschließen"
        description="Das Programm erzeugt das Kennwort und zeigt es danach einmal. Gespeichert wird es nicht."
        checked={mitKennwort}
        disabled={format === 'csv'}
        onChange={(event) => decide({ mitKennwort: event.currentTarget.checked })}
      />
      {!mitKennwort && mitPersonen && (
        <TextInput
          label="Warum ohne Kennwort?"
          required
          maxLength={300}
          value={grundOhneKennwort}
          error={grundOhneKennwort.trim() === '' && 'Ohne Kennwort nur mit einem Grund.'}
          onChange={(event) => decide({ grundOhneKennwort: event.currentTarget.value })}
        />
      )}
      <TextInput
        label="Dateiname"
        description="Bitte ohne Namen von Personen."
        maxLength={120}
        value={entscheidungen.datei ?? pruefung.datei}
        onChange={(event) => decide({ datei: event.currentTarget.value })}
      />
    </Stack>
  )
}
