import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { geltendeKriterien, type Kriterienkatalog } from '@shared/domain/planung/katalog'
import { type Planungskriterien, planungskriterienVorgabe } from '@shared/domain/planung/kriterien'
import { abweichungenOf } from '@shared/domain/planung/kriterienfeld'
import { checkQuoten } from '@shared/domain/planung/quoten'
import { readTag, unlesbarText } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'
import { fassungText, vereinbartText } from '@shared/texts/planungskriterien'
import { useState } from 'react'
import { api } from '../../api/client'
import { useEntwurf } from '../../api/useEntwurf'
import { useFreitext } from '../../api/useFreitext'
import { useRead } from '../../api/useRead'
import { useWrite } from '../../api/useWrite'
import { heuteHier } from '../../components/heuteHier'
import { ReadState } from '../../components/ReadState'
import { TagInput } from '../../components/TagInput'
import { Abweichungen } from './Abweichungen'
import { Fassungen } from './Fassungen'
import { KriterienFelder } from './KriterienFelder'
import { Quoten } from './Quoten'

/** What the office agreed on before planning: the criteria in force, and every version before (DOMAIN 5.7). */
export function KriterienSection() {
  const stored = useRead(api.einstellungen.readPlanungskriterien, undefined)
  return (
    <Stack>
      <Title order={2}>Planungskriterien</Title>
      <Text size="sm" c="dimmed">
        Was wie viel zählt, wenn eine Planungsrunde Plätze verteilt. Vereinbaren Sie es vorher, etwa mit Teamleitungen,
        Personalrat und Datenschutz. Nur was hier steht, zählt; niemandes Chancen werden bewertet. Neue Runden beginnen
        mit der Fassung, die gilt; begonnene behalten ihre.
      </Text>
      <ReadState read={stored} lines={14}>
        {({ version, wert }) => <Form key={version} version={version} katalog={wert} />}
      </ReadState>
    </Stack>
  )
}

function Form({ version, katalog }: { version: number; katalog: Kriterienkatalog }) {
  const geltend = geltendeKriterien(katalog)
  const { draft, keep, drop } = useEntwurf<Planungskriterien>(`einstellungen/planungskriterien/${version}`)
  const kriterien = draft ?? geltend
  const vereinbart = katalog.at(-1)
  const veraendert = abweichungenOf(kriterien, geltend).length > 0
  return (
    <Stack gap="lg">
      <Text size="sm">
        Es gilt: {fassungText(geltend.fassung)}
        {vereinbart && `, ${vereinbartText(vereinbart)}`}
      </Text>
      <KriterienFelder kriterien={kriterien} onChange={keep} order={3} />
      <Quoten quoten={kriterien.quoten} laeufe={[]} onChange={(quoten) => keep({ ...kriterien, quoten })} order={3} />
      <Abweichungen titel="Das ändert sich mit der neuen Fassung" neu={kriterien} alt={geltend} />
      <Group>
        <Button
          variant="default"
          disabled={abweichungenOf(kriterien, planungskriterienVorgabe).length === 0}
          onClick={() => keep(planungskriterienVorgabe)}
        >
          Mitgelieferte Werte eintragen
        </Button>
        {veraendert && (
          <Button variant="default" onClick={drop}>
            Änderungen verwerfen
          </Button>
        )}
      </Group>
      {veraendert && <Vereinbaren version={version} kriterien={kriterien} onSaved={drop} />}
      <Fassungen katalog={katalog} onTake={keep} />
    </Stack>
  )
}

interface VereinbarenProps {
  version: number
  kriterien: Planungskriterien
  onSaved: () => void
}

/** Since when and with whom the new version is agreed; only with both it is saved. */
function Vereinbaren({ version, kriterien, onSaved }: VereinbarenProps) {
  const heute = heuteHier()
  const [am, setAm] = useState(formatTag(heute))
  const { text: grund, setText: setGrund, drop } = useFreitext('einstellungen/planungskriterien/grund')
  const vereinbartAm = readTag(am, heute)
  const add = useWrite(api.einstellungen.addPlanungskriterien, {
    onSuccess: ({ wert }) => {
      drop()
      onSaved()
      notifications.show({ color: 'teal', message: `${fassungText(geltendeKriterien(wert).fassung)} gilt ab jetzt` })
    }
  })
  const stimmt = checkQuoten(kriterien.quoten, new Set()).length === 0 && grund.trim().length >= 3
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (vereinbartAm && stimmt) add.mutate({ version, wert: { vereinbartAm, grund: grund.trim(), kriterien } })
      }}
    >
      <Group align="flex-start">
        <TagInput
          label="Vereinbart am"
          required
          heute={heute}
          value={am}
          error={!vereinbartAm && am.trim() !== '' && unlesbarText({ art: 'tag' })}
          onChange={setAm}
        />
        <TextInput
          style={{ flex: 1 }}
          miw="16rem"
          label="Mit wem und warum"
          description="zum Beispiel: Dienstbesprechung, mit dem Personalrat abgestimmt"
          inputWrapperOrder={['label', 'input', 'description']}
          required
          maxLength={200}
          value={grund}
          onChange={({ currentTarget }) => setGrund(currentTarget.value)}
        />
        <Button type="submit" mt="1.5rem" loading={add.isPending} disabled={!vereinbartAm || !stimmt}>
          Als neue Fassung speichern
        </Button>
      </Group>
    </form>
  )
}
