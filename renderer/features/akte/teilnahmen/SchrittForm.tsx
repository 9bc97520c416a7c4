import { Button, Group } from '@mantine/core'
import type { Wert } from '@shared/domain/feld'
import type { Teilnahme } from '@shared/domain/saetze/satzarten'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import type { Schritt } from '@shared/domain/teilnahme/schritte'
import { integrationArtOf, verbleibNach } from '@shared/domain/teilnahme/verbleib'
import { eingabeOf } from '@shared/texts/eingabe'
import { satzFeldLabels } from '@shared/texts/satzfelder'
import { FeldInput } from '../../../components/FeldInput'
import { RefusalAlert } from '../../../components/RefusalAlert'
import css from '../akte.module.css'
import { useAkte } from '../akteContext'
import { ArbeitFelder } from './ArbeitFelder'
import { ErgebnisFelder } from './ErgebnisFelder'
import { useSchritt } from './useSchritt'
import { Wahl } from './Wahl'

/** What was entered for a step and not saved. */
export interface Schrittentwurf {
  status: string
  eingaben?: Record<string, string>
  ergebnis?: Record<string, string>
  arbeit?: { gewaehlt: string; eingaben: Record<string, string> }
}

interface Props {
  teilnahme: Teilnahme
  schritt: Schritt
  name: string
  entwurf: Schrittentwurf
  onChange: (entwurf: Schrittentwurf) => void
  onClose: () => void
}

/** One step: its day and what it needs, prefilled; the last answer saves. Work that is named is asked about at once. */
export function SchrittForm({ teilnahme, schritt, name, entwurf, onChange, onClose }: Props) {
  const { akte, codesOf } = useAkte()
  const { status, wahl } = schritt
  const anfang: Record<string, Wert> = { statusSeit: akte.heute, ...schritt.werte }
  const felder = ['statusSeit', ...schritt.felder.filter((feld) => feld !== wahl)] as const
  // The day somebody left is the day of the status.
  const gezeigt = felder.filter((feld) => feld !== 'statusSeit' || schritt.pflicht.length === 0)
  const vorbelegt = gezeigt.map((feld) => [feld, eingabeOf(satzFelder.teilnahme[feld], anfang[feld] ?? null)] as const)
  const { eingaben = Object.fromEntries(vorbelegt), ergebnis = {}, arbeit } = entwurf
  const set = (teil: Partial<Schrittentwurf>) => onChange({ ...entwurf, eingaben, ...teil })
  const { submit, refusal, feldFehler, saving } = useSchritt({ teilnahme, schritt, onSaved: onClose })

  const save = (gewaehlt: string | null, integration: Record<string, string> | null = null) =>
    void submit({ eingaben, gewaehlt, ergebnis: schritt.ergebnis ? ergebnis : {}, integration })

  function choose(code: string) {
    const verbleib = wahl === 'verbleib' ? code : (eingaben['verbleib'] ?? '') || verbleibNach(code)
    const art = integrationArtOf(verbleib, wahl === 'austrittsgrund' ? code : null)
    if (!art) return save(code)
    const beginn = eingaben['austrittIst'] ?? ''
    set({ arbeit: { gewaehlt: code, eingaben: { art, beginn } } })
  }

  return (
    <form
      className={css.neu}
      style={{ marginTop: 8 }}
      aria-label={`${name}: ${teilnahme.titel ?? 'Teilnahme'}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (arbeit) save(arbeit.gewaehlt, arbeit.eingaben)
        else if (!wahl) save(null)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={css.formular}>
        {gezeigt.map((feld, index) => (
          <FeldInput
            key={feld}
            feld={{
              ...satzFelder.teilnahme[feld],
              ...((schritt.pflicht as readonly string[]).includes(feld) && { pflicht: true })
            }}
            label={satzFeldLabels.teilnahme[feld]}
            value={eingaben[feld] ?? ''}
            codes={'liste' in satzFelder.teilnahme[feld] ? codesOf(feld as 'austrittsgrund') : []}
            heute={akte.heute}
            autoFocus={index === 0}
            error={feldFehler(feld)}
            onChange={(text) => set({ eingaben: { ...eingaben, [feld]: text } })}
          />
        ))}
        {schritt.ergebnis && (
          <ErgebnisFelder werte={ergebnis} onChange={(neu) => set({ ergebnis: neu })} heute={akte.heute} />
        )}
      </div>
      {arbeit && (
        <ArbeitFelder werte={arbeit.eingaben} onChange={(neu) => set({ arbeit: { ...arbeit, eingaben: neu } })} />
      )}
      <RefusalAlert refusal={refusal} />
      {wahl && !arbeit && <Wahl status={status} feld={wahl} disabled={saving} onChoose={choose} />}
      <Group mt="sm" gap="xs">
        {(!wahl || arbeit) && (
          <Button type="submit" loading={saving}>
            {arbeit ? 'Mit Arbeit oder Ausbildung speichern' : 'Speichern'}
          </Button>
        )}
        {arbeit && (
          <Button variant="default" disabled={saving} onClick={() => save(arbeit.gewaehlt)}>
            Nur die Teilnahme speichern
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Verwerfen
        </Button>
      </Group>
    </form>
  )
}
