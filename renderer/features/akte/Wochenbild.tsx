import type { Verfuegbarkeit } from '@shared/domain/saetze/satzarten'
import { useAkte } from './akteContext'
import css from './wochenbild.module.css'

const ERSTE_STUNDE = 7
const LETZTE_STUNDE = 20
const stunden = Array.from({ length: LETZTE_STUNDE - ERSTE_STUNDE + 1 }, (_, i) => ERSTE_STUNDE + i)
const werktage = [1, 2, 3, 4, 5]

/** The week from Monday to Friday, 7 to 20 h, as a picture; the table beside it says the same in words. */
export function Wochenbild({ zeiten }: { zeiten: readonly Verfuegbarkeit[] }) {
  const { codesOf, codeLabel } = useAkte()
  const kurz = (tag: number) => codesOf('wochentag').find(({ code }) => code === String(tag))?.kurz ?? String(tag)
  const text = zeiten
    .map(
      ({ wochentag, von, bis, art }) => `${kurz(wochentag)} ${von} bis ${bis} ${codeLabel('verfuegbarkeitArt', art)}`
    )
    .join(', ')
  return (
    <div className={css.woche} role="img" aria-label={`Woche: ${text}`}>
      <div className={css.skala} aria-hidden>
        {stunden
          .filter((stunde) => stunde % 2 === 0)
          .map((stunde) => (
            <span key={stunde} style={{ left: `${share(stunde)}%` }}>
              {stunde}
            </span>
          ))}
      </div>
      {werktage.map((tag) => (
        <div key={tag} className={css.tag} aria-hidden>
          <span>{kurz(tag)}</span>
          <div className={css.spur}>
            {zeiten
              .filter(({ wochentag }) => wochentag === tag)
              .map(({ id, von, bis, art }) => (
                <div
                  key={id}
                  className={css.zeit}
                  data-art={art}
                  style={{ left: `${share(hours(von))}%`, width: `${share(hours(bis)) - share(hours(von))}%` }}
                >
                  {codeLabel('verfuegbarkeitArt', art)}
                </div>
              ))}
          </div>
        </div>
      ))}
    </div>
  )
}

function hours(uhrzeit: string): number {
  return Number(uhrzeit.slice(0, 2)) + Number(uhrzeit.slice(3)) / 60
}

/** Where an hour lies on the picture, in percent; what lies outside stands at its edge. */
function share(stunde: number): number {
  const innerhalb = Math.min(LETZTE_STUNDE, Math.max(ERSTE_STUNDE, stunde))
  return ((innerhalb - ERSTE_STUNDE) / (LETZTE_STUNDE - ERSTE_STUNDE)) * 100
}
