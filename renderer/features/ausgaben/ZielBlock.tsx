import { Checkbox, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { Profil } from '@shared/domain/ausgaben/empfaenger'
import { isFor } from '@shared/domain/ausgaben/erlaubt'
import { Ausgabeart, vorlagen } from '@shared/domain/ausgaben/vorlagen'
import { addMonths } from '@shared/domain/kalender'
import { ausgabeartLabels, ausgabeartZwecke, formatMonat, profilLabels } from '@shared/texts/ausgaben'
import { formatTag } from '@shared/texts/format'
import { isTraeger, type Ziele, type Zollpruefungsstand } from './useZollpruefung'

/** Which list, for whom, about which run. */
export function ZielBlock({
  ziele,
  stand: { auftrag, change, changeZiel }
}: {
  ziele: Ziele
  stand: Zollpruefungsstand
}) {
  const { art, profil, durchfuehrung, traeger, leer, monat } = auftrag
  const anTraeger = isTraeger(profil)
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label="Liste"
          description={ausgabeartZwecke[art]}
          required
          allowDeselect={false}
          data={Ausgabeart.options.map((eine) => ({ value: eine, label: ausgabeartLabels[eine] }))}
          value={art}
          onChange={(value) => value && changeZiel({ art: value as Ausgabeart })}
          maxDropdownHeight={320}
        />
        <Select
          label="Empfänger"
          description="Danach richtet sich, welche Angaben es gibt."
          required
          allowDeselect={false}
          data={profileFor(art)}
          value={profil}
          onChange={(value) => value && changeZiel({ profil: value as Profil })}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Durchfuehrungswahl
          ziele={ziele}
          value={durchfuehrung}
          required={anTraeger && traeger === null && !leer}
          onChange={(id) => {
            const gewaehlt = ziele.durchfuehrungen.find((eine) => eine.id === id)
            changeZiel({
              durchfuehrung: id,
              ...(id !== null && { traeger: null }),
              ...(anTraeger && gewaehlt && { profil: gewaehlt.profil })
            })
          }}
        />
        {anTraeger ? (
          <Select
            label="oder alle Durchführungen von"
            description="Für Listen über einen ganzen Träger."
            placeholder="Träger suchen"
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'Keinen Träger' }}
            nothingFoundMessage="Kein Träger gefunden"
            disabled={durchfuehrung !== null}
            data={ziele.traeger.map(({ id, name }) => ({ value: id, label: name }))}
            value={traeger}
            onChange={(id) => {
              const [eines] = ziele.traeger.find((einer) => einer.id === id)?.profile ?? []
              changeZiel({ traeger: id, ...(eines && { profil: eines }) })
            }}
          />
        ) : (
          profil !== 'oeffentlichkeit' && (
            <TextInput
              label="Name des Empfängers"
              description="So steht er im Verzeichnis."
              required
              maxLength={120}
              value={auftrag.empfaenger}
              onChange={(event) => change({ empfaenger: event.currentTarget.value })}
            />
          )
        )}
        {vorlagen[art].monatlich && (
          <Select
            label="Monat"
            required
            allowDeselect={false}
            data={monateBis(ziele.heute)}
            value={monat}
            onChange={(value) => value && changeZiel({ monat: value })}
          />
        )}
      </SimpleGrid>
      <Checkbox
        label="Leere Vorlage, ohne Personen"
        description="Der Empfänger füllt sie selbst aus."
        checked={leer}
        onChange={(event) => changeZiel({ leer: event.currentTarget.checked })}
      />
      {auftrag.faelle && !leer && (
        <Text size="sm" c="dimmed">
          Aus der Fallliste ausgewählt: {auftrag.faelle.length}.
        </Text>
      )}
    </Stack>
  )
}

interface WahlProps {
  ziele: Ziele
  value: string | null
  required: boolean
  onChange: (id: string | null) => void
}

function Durchfuehrungswahl({ ziele, value, required, onChange }: WahlProps) {
  return (
    <Select
      label="Durchführung"
      description="Kurs oder Maßnahme, um die es geht."
      placeholder="Titel oder Träger suchen"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Keine Durchführung' }}
      nothingFoundMessage="Keine Durchführung gefunden"
      required={required}
      maxDropdownHeight={280}
      data={ziele.durchfuehrungen.map(({ id, titel, traeger, beginn, ende }) => ({
        value: id,
        label: `${titel} – ${traeger}${beginn ? `, ab ${formatTag(beginn)}` : ''}${ende && ende < ziele.heute ? ' (beendet)' : ''}`
      }))}
      value={value}
      onChange={onChange}
    />
  )
}

/** For whom a list of this kind can be; the public is named too, so that it is told why not. */
function profileFor(art: Ausgabeart) {
  return Profil.options
    .filter((profil) => isFor(art, profil) || profil === 'oeffentlichkeit')
    .map((profil) => ({ value: profil, label: profilLabels[profil] }))
}

const MONATE = 13

const monateBis = (heute: string) =>
  Array.from({ length: MONATE }, (_, zurueck) => addMonths(heute, -zurueck).slice(0, 7)).map((monat) => ({
    value: monat,
    label: formatMonat(monat)
  }))
