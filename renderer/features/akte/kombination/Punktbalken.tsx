import { Tooltip } from '@mantine/core'
import type { KandidatAnsicht } from '@shared/contract/kombination'
import { punktteilLabels, punktteilText } from '@shared/texts/kombination'
import css from './kombination.module.css'

type Props = Pick<KandidatAnsicht, 'punkte' | 'teile'>

/** The points of a candidate of 100, with the parts they are made of. */
export function Punktbalken({ punkte, teile }: Props) {
  const worte = teile.map((teil) => `${punktteilLabels[teil.teil]} ${punktteilText(teil)}`).join(', ')
  return (
    <Tooltip label={worte} multiline w={260}>
      <div className={css.punkte} role="img" aria-label={`${Math.round(punkte)} von 100 Punkten: ${worte}`}>
        <b>{Math.round(punkte)}</b>
        <div className={css.balken}>
          {teile.map(({ teil, punkte: anteil }) => (
            <i key={teil} style={{ width: `${anteil}%` }} />
          ))}
        </div>
      </div>
    </Tooltip>
  )
}

/** The parts one below the other, each with its weight. */
export function Punktteile({ teile }: Pick<Props, 'teile'>) {
  return (
    <table className={css.teile}>
      <caption className="visuallyHidden">Woraus die Punkte bestehen</caption>
      <tbody>
        {teile.map((teil) => (
          <tr key={teil.teil}>
            <th scope="row">{punktteilLabels[teil.teil]}</th>
            <td aria-hidden>
              <div className={css.balken} style={{ width: `${teil.gewicht * 4}%` }}>
                <i style={{ width: `${teil.anteil * 100}%` }} />
              </div>
            </td>
            <td>{punktteilText(teil)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
