import { Text } from '@mantine/core'
import type { Planungskriterien } from '@shared/domain/planung/kriterien'
import type { Laufname } from '@shared/texts/planung'
import { abweichungTexts } from '@shared/texts/planungskriterien'
import css from './planung.module.css'

interface Props {
  titel: string
  neu: Planungskriterien
  alt: Planungskriterien
  laufname?: Laufname
}

/** What differs from other criteria, line by line; nothing where nothing does. */
export function Abweichungen({ titel, neu, alt, laufname = () => 'einem Angebot' }: Props) {
  const zeilen = abweichungTexts(neu, alt, laufname)
  if (zeilen.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600}>
        {titel}
      </Text>
      <ul className={css.gruende}>
        {zeilen.map((zeile) => (
          <li key={zeile}>{zeile}</li>
        ))}
      </ul>
    </div>
  )
}
