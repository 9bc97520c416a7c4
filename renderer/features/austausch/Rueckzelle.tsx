import { Text } from '@mantine/core'
import type { Rueckzelle as Zelle } from '@shared/contract/vorschau'
import { spalteOf } from '@shared/domain/ausgaben/spalten'
import type { Wert } from '@shared/domain/feld'
import { rueckstandWorte } from '@shared/texts/ruecklauf'
import { genanntText } from '@shared/texts/uebernahme'
import { useCodes } from '../../api/useCodes'
import { rueckstandIcons } from './ausgang'
import classes from './Vorschau.module.css'

/** One cell of a list that came back: how it stands, and what was issued, came back and is stored here. */
export function Rueckzelle({ zelle: { spalte, feld, stand, ausgegeben, dort, hier } }: { zelle: Zelle }) {
  const { codeLabel } = useCodes()
  const { icon: Icon, color } = rueckstandIcons[stand]
  const text = (wert: Wert) => {
    const worte = feld === null ? String(wert ?? '') : genanntText(feld, wert, codeLabel)
    return worte ? `„${worte}“` : 'leer'
  }
  return (
    <Text size="xs" c="dimmed">
      <Icon size={14} aria-hidden color={`var(--mantine-color-${color}-text)`} className={classes['icon']} />
      {spalteOf(spalte).heading}, <b>{rueckstandWorte[stand]}</b>: ausgegeben {text(ausgegeben)} · dort {text(dort)}
      {' · '}hier {text(hier)}
    </Text>
  )
}
