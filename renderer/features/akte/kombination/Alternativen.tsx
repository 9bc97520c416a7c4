import { Anchor, Text } from '@mantine/core'
import type { KandidatAnsicht } from '@shared/contract/kombination'
import type { Element } from '@shared/domain/kombination/kandidat'
import { kandidatKey } from '@shared/domain/kombination/kandidatenwahl'
import { beginnText, kandidatTitel, type LaufWith } from '@shared/texts/kandidat'
import { alternativeText } from '@shared/texts/kombination'
import css from './kombination.module.css'

interface Props {
  kandidat: KandidatAnsicht
  laufOf: LaufWith
  onChoose: (elemente: readonly Element[]) => void
}

/** What would help where something does not fit: other elements to look at, or what is to be settled first. */
export function Alternativen({ kandidat: { alternativen, art }, laufOf, onChoose }: Props) {
  if (alternativen.length === 0) return null
  return (
    <div className={css.alternativen}>
      <Text size="sm" fw={600}>
        Was helfen würde
      </Text>
      <ul>
        {alternativen.map((alternative) => (
          <li key={`${alternative.regel} ${alternative.art} ${kandidatKey(alternative)}`}>
            {alternative.elemente.length === 0 ? (
              <Text size="sm">{alternativeText(alternative)}</Text>
            ) : (
              <Anchor component="button" size="sm" ta="start" onClick={() => onChoose(alternative.elemente)}>
                {alternativeText(alternative)}: {kandidatTitel({ ...alternative, art }, laufOf)},{' '}
                {beginnText(alternative)}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
