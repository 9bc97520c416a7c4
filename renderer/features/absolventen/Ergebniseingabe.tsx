import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { abgebrochen, erfolgreichBeendet } from '@shared/domain/saetze/zustaende'
import { useCodes } from '../../api/useCodes'
import { FeldInput } from '../../components/FeldInput'
import type { Ergebnisspalte } from './eingaben'

interface Props {
  spalte: Ergebnisspalte
  label: string
  wert: string
  heute: string
  onChange: (wert: string) => void
}

const { teilnahme, sprachstand } = satzFelder
const { pflicht: _, ...status } = teilnahme.status
const felder = {
  ...{ status, austrittIst: teilnahme.austrittIst, austrittsgrund: teilnahme.austrittsgrund },
  ...{ verbleib: teilnahme.verbleib, niveauGesamt: sprachstand.niveauGesamt },
  ...{ pruefung: sprachstand.pruefung, ergebnis: sprachstand.ergebnis }
} as const
const enden: readonly string[] = [...erfolgreichBeendet, ...abgebrochen]

/** One entry of the table; its column and person are its name. */
export function Ergebniseingabe({ spalte, label, wert, heute, onChange }: Props) {
  const { codesOf } = useCodes()
  const feld = felder[spalte]
  const codes = 'liste' in feld ? codesOf(feld.liste) : []
  return (
    <FeldInput
      feld={feld}
      label={label}
      hideLabel
      value={wert}
      codes={spalte === 'status' ? codes.filter(({ code }) => enden.includes(code)) : codes}
      heute={heute}
      onChange={onChange}
    />
  )
}
