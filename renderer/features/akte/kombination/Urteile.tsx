import type { KandidatAnsicht } from '@shared/contract/kombination'
import { hartregelLabels, urteilText } from '@shared/texts/kombination'
import { IconAlertTriangle, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import css from './kombination.module.css'

const zeichen = {
  verletzt: { Zeichen: IconCircleX, wort: 'geht nicht' },
  auflage: { Zeichen: IconAlertTriangle, wort: 'zu klären' },
  unklar: { Zeichen: IconHelpCircle, wort: 'nicht bekannt' }
} as const
const folge = ['verletzt', 'auflage', 'unklar'] as const

/** What the constraints say, in sentences with their facts, the hard ones first. */
export function Urteile({ urteile }: Pick<KandidatAnsicht, 'urteile'>) {
  if (urteile.length === 0) return null
  const geordnet = urteile.toSorted((a, b) => folge.indexOf(a.schwere) - folge.indexOf(b.schwere))
  return (
    <ul className={css.urteile} aria-label="Was dagegen spricht oder zu klären ist">
      {geordnet.map((urteil) => {
        const { Zeichen, wort } = zeichen[urteil.schwere]
        const satz = urteilText(urteil)
        return (
          <li key={`${urteil.regel} ${urteil.code} ${satz}`} data-schwere={urteil.schwere}>
            <Zeichen size={16} aria-hidden />
            <span>
              <span className="visuallyHidden">{wort}, </span>
              <b>{hartregelLabels[urteil.regel]}:</b> {satz}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
