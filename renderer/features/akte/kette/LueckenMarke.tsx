import type { Kette } from '@shared/contract/kette'
import type { Lueckenklasse } from '@shared/domain/kette/luecken'
import { lueckeText } from '@shared/texts/kette'
import { IconAlertTriangle, IconArrowRight, IconCheck, IconClock, IconLinkOff } from '@tabler/icons-react'
import css from './zeitstrahl.module.css'

export type Luecke = Kette['luecken'][number]

const icons: Record<Lueckenklasse, typeof IconCheck> = {
  NAHTLOS: IconCheck,
  KURZ: IconClock,
  LUECKE: IconAlertTriangle,
  ABBRUCH: IconLinkOff,
  OHNE_ANSCHLUSS: IconArrowRight
}

/** The class of a transition: icon, word and days. */
export function LueckenMarke({ luecke }: { luecke: Pick<Luecke, 'klasse' | 'tage' | 'ende'> }) {
  const Icon = icons[luecke.klasse]
  return (
    <span className={css.marke} data-klasse={luecke.klasse}>
      <Icon size={14} aria-hidden />
      {lueckeText(luecke)}
    </span>
  )
}
