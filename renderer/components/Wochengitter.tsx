import { bahnenOf, type Gelegt } from '@shared/domain/kombination/bahnen'
import type { Stueckart, Wochenbild, Wochenstueck } from '@shared/domain/kombination/wochenbild'
import { lageOf, rasterOf, stundenOf, type Wochenraster } from '@shared/domain/kombination/wochenraster'
import {
  andersText,
  stueckBuchstaben,
  stueckLabels,
  stueckText,
  wochentagKurz,
  wochentagText,
  zeitText
} from '@shared/texts/woche'
import type { CSSProperties, ReactNode } from 'react'
import css from './wochengitter.module.css'

interface Props {
  bild: Wochenbild
  /** What the week is called to a screen reader. */
  titel: string
  /** The hours to show, where several weeks stand side by side. */
  raster?: Wochenraster
  /** What lies over each day, to be worked with: the picture is then a grid, one row a day. */
  darueber?: (wochentag: number) => ReactNode
}

const vorn: readonly Stueckart[] = ['sprache', 'arbeitsmarkt', 'weg', 'pause']

/** The week as a timetable: days across, hours down. To a screen reader it is a table of the days. */
export function Wochengitter({ bild, titel, raster = rasterOf([bild]), darueber }: Props) {
  const stunden = stundenOf(raster)
  const masse = { '--stunden': stunden.length - 1, '--tage': bild.tage.length } as CSSProperties
  return (
    <div className={css.woche}>
      {!darueber && <Tagestabelle bild={bild} titel={titel} />}
      <div className={css.gitter} style={masse} {...(darueber ? { role: 'grid', 'aria-label': titel } : {})}>
        <span aria-hidden />
        {bild.tage.map((tag) => (
          <b key={tag} className={css.tagname} aria-hidden>
            {wochentagKurz(tag)}
          </b>
        ))}
        <div className={css.skala} aria-hidden>
          {stunden.map((stunde) => (
            <span key={stunde} style={{ top: `${lageOf(raster, { von: stunde * 60, bis: stunde * 60 }).anfang}%` }}>
              {stunde}
            </span>
          ))}
        </div>
        {bild.tage.map((tag) => (
          <div key={tag} className={css.tag} {...(darueber ? { role: 'row', 'aria-label': wochentagText(tag) } : {})}>
            <Stuecke stuecke={bild.stuecke.filter(({ wochentag }) => wochentag === tag)} raster={raster} />
            {darueber?.(tag)}
          </div>
        ))}
      </div>
      {bild.andersAb && <p className={css.anders}>{andersText(bild.andersAb)}</p>}
    </div>
  )
}

function Stuecke({ stuecke, raster }: { stuecke: readonly Wochenstueck[]; raster: Wochenraster }) {
  const hinten = stuecke.filter(({ art }) => !vorn.includes(art)).map((stueck) => ({ stueck, bahn: 0, bahnen: 1 }))
  return [...hinten, ...bahnenOf(stuecke.filter(({ art }) => vorn.includes(art)))].map((gelegt) => (
    <Stueck
      key={`${gelegt.stueck.art} ${gelegt.stueck.von} ${gelegt.stueck.bis} ${gelegt.bahn}`}
      gelegt={gelegt}
      raster={raster}
    />
  ))
}

/** From so many minutes on there is room for the hours, and for the name below them. */
const PLATZ_FUER_ZEIT = 30
const PLATZ_FUER_TITEL = 75

function Stueck({ gelegt: { stueck, bahn, bahnen }, raster }: { gelegt: Gelegt; raster: Wochenraster }) {
  const { art, von, bis, titel, besteht, geschaetzt, konflikt } = stueck
  const { anfang, laenge } = lageOf(raster, stueck)
  const buchstabe = stueckBuchstaben[art]
  const platz = bis - von
  const lage = { top: `${anfang}%`, height: `${laenge}%`, '--bahn': bahn, '--bahnen': bahnen } as CSSProperties
  return (
    <div
      className={css.stueck}
      aria-hidden
      data-art={art}
      data-besteht={besteht || undefined}
      data-konflikt={konflikt ?? undefined}
      title={stueckText(stueck)}
      style={lage}
    >
      {buchstabe && platz >= PLATZ_FUER_ZEIT && <b className={css.buchstabe}>{buchstabe}</b>}
      {(art === 'sprache' || art === 'arbeitsmarkt') && platz >= PLATZ_FUER_ZEIT && (
        <>
          <span>{zeitText(stueck)}</span>
          {platz >= PLATZ_FUER_TITEL && <span className={css.titel}>{titel}</span>}
        </>
      )}
      {art === 'weg' && platz >= PLATZ_FUER_ZEIT && (
        <span>
          {stueckLabels.weg} {geschaetzt && 'ca. '}
          {platz} min
        </span>
      )}
      {art === 'gesperrt' && platz >= PLATZ_FUER_ZEIT && <span>{titel ?? 'gesperrt'}</span>}
    </div>
  )
}

function Tagestabelle({ bild: { tage, stuecke }, titel }: Pick<Props, 'bild' | 'titel'>) {
  return (
    // A table by itself would not stay as small as it is hidden.
    <div className="visuallyHidden">
      <table>
        <caption>{titel}</caption>
        <tbody>
          {tage.map((tag) => (
            <tr key={tag}>
              <th scope="row">{wochentagText(tag)}</th>
              <td>
                {stuecke
                  .filter(({ wochentag }) => wochentag === tag)
                  .toSorted((a, b) => a.von - b.von)
                  .map(stueckText)
                  .join('; ') || 'frei'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What colours and patterns mean; only what is to be seen. */
export function Wochenlegende({ bilder }: { bilder: readonly Pick<Wochenbild, 'stuecke'>[] }) {
  const stuecke = bilder.flatMap((bild) => bild.stuecke)
  const gezeigt = Object.entries(stueckLabels).filter(([art]) => stuecke.some((stueck) => stueck.art === art))
  return (
    <div className={css.legende} aria-hidden>
      {gezeigt.map(([art, label]) => (
        <span key={art}>
          <i className={css.stueck} data-art={art}>
            {stueckBuchstaben[art as Stueckart]}
          </i>
          {label}
        </span>
      ))}
    </div>
  )
}
