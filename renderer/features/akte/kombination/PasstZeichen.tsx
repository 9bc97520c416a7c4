import type { KandidatAnsicht } from '@shared/contract/kombination'
import { passtLabels } from '@shared/texts/kombination'
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import css from './kombination.module.css'

const zeichen = { ja: IconCircleCheck, auflage: IconAlertTriangle, nein: IconCircleX }

/** Whether a candidate fits, as a sign with its word for those who do not see it. */
export function PasstZeichen({ passt }: Pick<KandidatAnsicht, 'passt'>) {
  const Zeichen = zeichen[passt]
  return (
    <span className={css.zeichen} data-passt={passt}>
      <Zeichen size={16} aria-hidden />
      <span className="visuallyHidden">{passtLabels[passt]}: </span>
    </span>
  )
}
