import type { DurchfuehrungWerte } from '@shared/domain/angebote/angebot'
import { IconLanguage, IconTools } from '@tabler/icons-react'

/** Whether it is a language course or a measure: by sign, colour, and word for those who do not see it. */
export function Artmarke({ art }: { art: Pick<DurchfuehrungWerte, 'kursart' | 'instrument'> }) {
  if (art.kursart === null && art.instrument === null) return null
  const [Icon, wort, color] =
    art.kursart !== null
      ? [IconLanguage, 'Sprachkurs', 'var(--fk-sprache)']
      : [IconTools, 'Maßnahme', 'var(--fk-massnahme)']
  return (
    <span title={wort} style={{ color, marginInlineEnd: 6, verticalAlign: '-3px' }}>
      <Icon size={16} stroke={1.8} aria-hidden />
      <span className="visuallyHidden">{wort}: </span>
    </span>
  )
}
