import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { satzFeldLabels } from '@shared/texts/satzfelder'
import { FeldInput } from '../../../components/FeldInput'
import { useAkte } from '../akteContext'

const felder = ['niveauGesamt', 'pruefung', 'ergebnis'] as const
const listen = { niveauGesamt: 'niveau', pruefung: 'pruefung', ergebnis: 'pruefErgebnis' } as const
const namen = { niveauGesamt: 'Erreichtes Niveau' } as Partial<Record<string, string>>

interface Props {
  werte: Readonly<Record<string, string>>
  onChange: (werte: Record<string, string>) => void
  heute: string
}

/** What came out of a language course; left empty, nothing is recorded and the certificate is asked for later. */
export function ErgebnisFelder({ werte, onChange, heute }: Props) {
  const { codesOf } = useAkte()
  return felder.map((feld) => (
    <FeldInput
      key={feld}
      feld={satzFelder.sprachstand[feld]}
      label={namen[feld] ?? satzFeldLabels.sprachstand[feld]}
      value={werte[feld] ?? ''}
      codes={codesOf(listen[feld])}
      heute={heute}
      onChange={(text) => onChange({ ...werte, [feld]: text })}
    />
  ))
}
