import type { Gelegt } from '@shared/domain/kombination/bahnen'
import type { Minute } from '@shared/domain/kombination/lauf'
import type { Wochenbild } from '@shared/domain/kombination/wochenbild'
import { stueckText, wochentagKurz, wochentagText, zeitText } from '@shared/texts/woche'
import { type Html, html } from '../../../print/html'

/** Millimetres on paper; the letters are ten points high. */
const BREITE = 165
const RAND = 8
const KOPF = 5
const JE_STUNDE = 3.6
const SCHRIFT = 3.6

/** A week as a small timetable: only the hours that are used, lessons in front of care and times that are blocked. */
export function wochenbild({ tage, stuecke }: Wochenbild, gelegt: readonly Gelegt[]): Html {
  const von = Math.floor(Math.min(...gelegt.map(({ stueck }) => stueck.von)) / 60) * 60
  const bis = Math.ceil(Math.max(...gelegt.map(({ stueck }) => stueck.bis)) / 60) * 60
  const hoehe = ((bis - von) / 60) * JE_STUNDE
  const spalte = (BREITE - RAND) / tage.length
  const y = (minute: Minute) => KOPF + ((Math.min(bis, Math.max(von, minute)) - von) / 60) * JE_STUNDE
  const x = (tag: number) => RAND + tage.indexOf(tag) * spalte
  const stunden = Array.from({ length: (bis - von) / 60 + 1 }, (_, index) => von / 60 + index)
  const gesperrt = stuecke.filter(({ art, ...zeit }) => art === 'gesperrt' && zeit.bis > von && zeit.von < bis)
  const worte = gelegt.map(({ stueck }) => `${wochentagText(stueck.wochentag)} ${stueckText(stueck)}`).join('; ')
  return html`<svg class="wochenbild" viewBox="0 0 ${BREITE} ${KOPF + hoehe + 2}" role="img" aria-label="${worte}" font-size="${SCHRIFT}">
    <defs><pattern id="schraffur" width="2" height="2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V2" stroke="#000" stroke-width="0.35"/></pattern></defs>
    ${stunden.map(
      (stunde) =>
        html`<path d="M${RAND} ${y(stunde * 60)}H${BREITE}" stroke="#bbb" stroke-width="0.15"/>${
          stunde % 2 === 0 &&
          html`<text x="${RAND - 1.5}" y="${y(stunde * 60) + 1.2}" text-anchor="end">${stunde}</text>`
        }`
    )}
    ${tage.map(
      (
        tag
      ) => html`<text x="${x(tag) + spalte / 2}" y="3.5" text-anchor="middle" font-weight="700">${wochentagKurz(tag)}</text>
      <path d="M${x(tag)} ${KOPF}v${hoehe}" stroke="#000" stroke-width="0.2"/>`
    )}
    ${gesperrt.map((zeit) => html`<rect x="${x(zeit.wochentag) + 0.5}" y="${y(zeit.von)}" width="${spalte - 1}" height="${y(zeit.bis) - y(zeit.von)}" fill="url(#schraffur)" opacity="0.5"/>`)}
    ${gelegt.map((einer) => kasten(einer, x(einer.stueck.wochentag), spalte, y))}
  </svg>`
}

function kasten({ stueck, bahn, bahnen }: Gelegt, links: number, spalte: number, y: (minute: Minute) => number): Html {
  const breite = (spalte - 1.4) / bahnen
  const [oben, x] = [y(stueck.von), links + 0.7 + bahn * breite]
  const hoehe = Math.max(JE_STUNDE, y(stueck.bis) - oben)
  const sprache = stueck.art === 'sprache'
  const zeit = bahnen === 1 ? ` ${zeitText(stueck)}` : ''
  return html`<rect x="${x}" y="${oben}" width="${breite - 0.4}" height="${hoehe}" rx="0.7" fill="${sprache ? '#fff' : '#e4e4e4'}" stroke="#000" stroke-width="0.4" ${
    !sprache && html`stroke-dasharray="1.6 0.8"`
  }/><text x="${x + 1}" y="${oben + 3.4}"><tspan font-weight="700">${stueck.titel}</tspan>${zeit}</text>`
}
