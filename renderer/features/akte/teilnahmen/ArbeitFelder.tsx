import { Text } from '@mantine/core'
import { satzFelder } from '@shared/domain/saetze/satzFelder'
import { satzFeldLabels } from '@shared/texts/satzfelder'
import { FeldInput } from '../../../components/FeldInput'
import css from '../akte.module.css'
import { useAkte } from '../akteContext'

const felder = ['art', 'beginn', 'arbeitgeber', 'taetigkeit', 'wochenstunden', 'vermitteltDurch'] as const
const listen: Readonly<Record<string, 'integrationArt' | 'vermitteltDurch'>> = {
  art: 'integrationArt',
  vermitteltDurch: 'vermitteltDurch'
}

interface Props {
  werte: Readonly<Record<string, string>>
  onChange: (werte: Record<string, string>) => void
}

/** The work or training that came of a participation, prefilled as far as it is known. */
export function ArbeitFelder({ werte, onChange }: Props) {
  const { akte, codesOf } = useAkte()
  return (
    <>
      <Text size="sm" fw={600} mt="sm" mb={4}>
        Arbeit oder Ausbildung
      </Text>
      <div className={css.formular}>
        {felder.map((feld) => (
          <FeldInput
            key={feld}
            feld={satzFelder.integration[feld]}
            label={satzFeldLabels.integration[feld]}
            value={werte[feld] ?? ''}
            codes={listen[feld] ? codesOf(listen[feld]) : []}
            heute={akte.heute}
            onChange={(text) => onChange({ ...werte, [feld]: text })}
          />
        ))}
      </div>
    </>
  )
}
