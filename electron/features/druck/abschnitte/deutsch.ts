import type { Satz } from '@shared/domain/saetze/satzarten'
import { ueBilanz } from '@shared/domain/sprache/ueBilanz'
import { freieTageOf } from '@shared/domain/sprache/unterrichtsfrei'
import { unterschied } from '@shared/domain/sprache/unterschied'
import type { Tag } from '@shared/domain/zeitraum'
import { formatTag } from '@shared/texts/format'
import { unterschiedKurz } from '@shared/texts/sprache'
import { type Html, html } from '../../../print/html'
import type { Druckrahmen } from '../../../print/rahmen'
import type { Zusammenfassung } from '../zusammenfassung'
import { abschnitt, feldliste } from './feldliste'

/** 4 Deutsch: what counts now, certified beside estimated, the four skills of the newest record, the entitlement. */
export function deutschAbschnitt(zusammenfassung: Zusammenfassung, { codeLabel, heute }: Druckrahmen): Html {
  const { fall, saetze } = zusammenfassung
  const niveau = (code: string | null) => (code ? codeLabel('niveau', code) : null)
  const neueste = saetze.sprachstand.toSorted((a, b) => (b.datum ?? '').localeCompare(a.datum ?? ''))
  const mitTeilen = neueste.find((satz) => teile(satz).some(([, wert]) => wert))
  const offene = saetze.berechtigung.filter(({ status }) => !vorbei.includes(status ?? ''))
  return abschnitt(
    'Deutsch',
    html`${feldliste([
      [
        'Es gilt',
        [niveau(fall.niveau), fall.niveauAm && `Stand ${formatTag(fall.niveauAm)}`].filter(Boolean).join(', ')
      ],
      ['Bescheinigt', niveau(fall.niveauBescheinigt)],
      ['Eingeschätzt', mitUnterschied(niveau(fall.niveauEingeschaetzt), fall)],
      ['Nachweis', neueste[0] && nachweis(neueste[0], codeLabel)],
      ['Schrift', fall.alphabetisierung && codeLabel('alphabetisierung', fall.alphabetisierung)],
      ...offene.map((offen) => ['Berechtigung', berechtigung(offen, zusammenfassung, codeLabel, heute)] as const)
    ])}${mitTeilen && fertigkeiten(mitTeilen)}`
  )
}

/** States in which there is nothing left to use. */
const vorbei: readonly string[] = ['ABGESCHLOSSEN', 'ERLOSCHEN', 'WIDERRUFEN', 'VERBRAUCHT']

type Sprachstand = Satz<'sprachstand'>

const teile = (satz: Sprachstand) =>
  [
    ['Hören', satz.niveauHoeren],
    ['Lesen', satz.niveauLesen],
    ['Schreiben', satz.niveauSchreiben],
    ['Sprechen', satz.niveauSprechen]
  ] as const

/** Levels that are words, short enough for a quarter of a column. */
const kurz: Record<string, string> = { NULL: 'keine', ALPHA: 'Alpha', UNB: '?' }

function fertigkeiten(satz: Sprachstand): Html {
  return html`<table class="fertigkeiten"><caption>Fertigkeiten${satz.datum && `, ${formatTag(satz.datum)}`}</caption>
    <thead><tr>${teile(satz).map(([name]) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody><tr>${teile(satz).map(([, wert]) => html`<td>${wert ? (kurz[wert] ?? wert) : '–'}</td>`)}</tr></tbody></table>`
}

function nachweis({ art, pruefung, datum, anbieter }: Sprachstand, codeLabel: Druckrahmen['codeLabel']): string {
  const was = pruefung ? codeLabel('pruefung', pruefung) : codeLabel('sprachstandArt', art)
  return [was, anbieter, datum && formatTag(datum)].filter(Boolean).join(', ')
}

/** An entitlement with the units left of it and until when they last (R-08); without both figures nothing is said of them. */
function berechtigung(
  eine: Satz<'berechtigung'>,
  { saetze, unterrichtsfrei }: Zusammenfassung,
  codeLabel: Druckrahmen['codeLabel'],
  heute: Tag
): string {
  const { zugangsweg, gueltigBis, status } = eine
  const frei = freieTageOf(eine, saetze.teilnahme, unterrichtsfrei)
  const { rest, kontingent, ende, wochen } = ueBilanz(eine, heute, frei)
  return [
    codeLabel('zugangsweg', zugangsweg),
    status && codeLabel('berechtigungStatus', status),
    gueltigBis && `gültig bis ${formatTag(gueltigBis)}`,
    rest !== null && `Rest-UE ${rest} von ${kontingent}`,
    rest !== null && ende && wochen && `voraussichtlich bis ${formatTag(ende)}`
  ]
    .filter(Boolean)
    .join(', ')
}

/** The estimated level, with how it stands to the certified one where both are known. */
function mitUnterschied(niveau: string | null, fall: Zusammenfassung['fall']): string | null {
  const stufen = unterschied(fall.niveauBescheinigt, fall.niveauEingeschaetzt)
  return niveau && stufen !== null ? `${niveau}, ${unterschiedKurz(stufen)}` : niveau
}
