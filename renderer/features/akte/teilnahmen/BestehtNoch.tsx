import { Button, Checkbox, Group, Text } from '@mantine/core'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { readTag } from '@shared/texts/eingabe'
import { formatTag } from '@shared/texts/format'
import { satzFeldLabels } from '@shared/texts/satzfelder'
import { FeldInput } from '../../../components/FeldInput'
import css from '../akte.module.css'
import { useAkte } from '../akteContext'

interface Antwort {
  bestehtNoch: string
  unterstuetzungNoetig: boolean | null
  sprachfoerderung: boolean | null
  ende: { ende: string | null; endegrund: string | null } | null
}

/** What was answered and not saved. */
export interface Nachfrage {
  weg?: { ende: string; endegrund: string }
  hilfe: boolean
  deutsch: boolean
}

interface Props {
  nachfrage: Nachfrage
  saving: boolean
  onChange: (nachfrage: Nachfrage) => void
  onAnswer: (antwort: Antwort) => void
  onClose: () => void
}

/** Is the job still there? Ja and unbekannt save at once; nein asks when and why it ended. */
export function BestehtNoch({ nachfrage, saving, onChange, onAnswer, onClose }: Props) {
  const { akte, codesOf } = useAkte()
  const { weg, hilfe, deutsch } = nachfrage
  const set = (teil: Partial<Nachfrage>) => onChange({ ...nachfrage, ...teil })
  const ende = weg && (readTag(weg.ende, akte.heute) ?? null)
  const answer = (bestehtNoch: string, rest: Antwort['ende'] = null) =>
    onAnswer({ bestehtNoch, unterstuetzungNoetig: hilfe || null, sprachfoerderung: deutsch || null, ende: rest })
  return (
    <form
      className={css.neu}
      style={{ marginTop: 8 }}
      aria-label="Nachgefragt"
      onSubmit={(event) => {
        event.preventDefault()
        if (weg && ende) answer('NEIN', { ende, endegrund: weg.endegrund || null })
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <Group gap="md" mb="xs">
        <Checkbox
          label={satzFeldLabels.nachbetreuung.unterstuetzungNoetig}
          checked={hilfe}
          onChange={(event) => set({ hilfe: event.currentTarget.checked })}
        />
        <Checkbox
          label={satzFeldLabels.nachbetreuung.sprachfoerderung}
          checked={deutsch}
          onChange={(event) => set({ deutsch: event.currentTarget.checked })}
        />
      </Group>
      {weg ? (
        <div className={css.formular}>
          <FeldInput
            feld={{ ...satzFelder.integration.ende, pflicht: true }}
            label={satzFeldLabels.integration.ende}
            value={weg.ende}
            codes={[]}
            heute={akte.heute}
            autoFocus
            onChange={(text) => set({ weg: { ...weg, ende: text } })}
          />
          <FeldInput
            feld={satzFelder.integration.endegrund}
            label={satzFeldLabels.integration.endegrund}
            value={weg.endegrund}
            codes={codesOf('endegrund')}
            heute={akte.heute}
            onChange={(text) => set({ weg: { ...weg, endegrund: text } })}
          />
        </div>
      ) : (
        <Group gap={6}>
          <Text span size="sm" fw={600}>
            Besteht die Arbeit oder Ausbildung noch?
          </Text>
          <Button size="compact-sm" variant="light" disabled={saving} onClick={() => answer('JA')}>
            Ja
          </Button>
          <Button
            size="compact-sm"
            variant="light"
            disabled={saving}
            onClick={() => set({ weg: { ende: formatTag(akte.heute), endegrund: '' } })}
          >
            Nein
          </Button>
          <Button size="compact-sm" variant="light" disabled={saving} onClick={() => answer('UNB')}>
            Nicht bekannt
          </Button>
        </Group>
      )}
      <Group mt="sm" gap="xs">
        {weg && (
          <Button type="submit" loading={saving} disabled={!ende}>
            Speichern
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Verwerfen
        </Button>
      </Group>
    </form>
  )
}
