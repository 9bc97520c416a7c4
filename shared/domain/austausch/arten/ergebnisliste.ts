import { niveauRang } from '../../saetze/aktuellesNiveau'
import { type Genannt, textIn } from '../genannt'
import type { Artregel, Listenkontext, Satzangaben, Sprachangabe } from './artregel'
import { niveaus } from './sprachstaende'

/** Results of examinations. The test „Leben in Deutschland“ is one of its own, also where it stands beside the DTZ. */
export const ergebnisliste: Artregel = {
  stammdaten: false,
  sprachstand: {
    pruef_datum: 'datum',
    ...niveaus,
    pruefung: 'pruefung',
    pruef_ergebnis: 'ergebnis',
    lid: 'lidPunkte',
    zertifikat_am: 'zertifikatAm'
  },
  teilnahme: {},
  anwesenheit: {},
  vermerk: ['bemerkung', 'empfehlung', 'rueckfrage'],
  deute: ({ sprachstand }, genannt, kontext) => ergebnisseOf(sprachstand, genannt, kontext)
}

const LID_BESTANDEN = 15

function ergebnisseOf(
  gelesen: Sprachangabe,
  genannt: Genannt,
  kontext: Listenkontext
): Pick<Satzangaben, 'sprachstaende' | 'hinweise'> {
  const anbieter = kontext.traeger?.name ?? textIn(genannt.traeger)
  const gemeinsam = { art: 'ZERTIFIKAT', ...(anbieter && { anbieter }) }
  const { lidPunkte, ...sprache } = gelesen
  const { datum, zertifikatAm: _, ...aussage } = sprache
  const nurLid = sprache.pruefung === 'LID' || (lidPunkte !== undefined && Object.keys(aussage).length === 0)
  const lid =
    typeof lidPunkte === 'number'
      ? { lidPunkte, ergebnis: lidPunkte >= LID_BESTANDEN ? 'BESTANDEN_ZIEL' : 'NICHT_BESTANDEN' }
      : {}
  if (nurLid) return { sprachstaende: [{ ...sprache, ...lid, ...gemeinsam, pruefung: 'LID' }], hinweise: [] }
  const einLid = { ...(datum && { datum }), ...lid, ...gemeinsam, pruefung: 'LID' }
  const niveau = overallOf(sprache)
  const eine = { ...sprache, ...(niveau && { niveauGesamt: niveau }), ...gemeinsam }
  return {
    sprachstaende: [
      ...(Object.keys(aussage).length > 0 ? [eine] : []),
      ...(typeof lidPunkte === 'number' ? [einLid] : [])
    ],
    hinweise: niveau ? [{ code: 'niveauBerechnet', facts: { niveau } }] : []
  }
}

const ohneNiveau = ['NICHT_BESTANDEN', 'NICHT_ANGETRETEN', 'AUSGESCHLOSSEN']

/** The level of the DTZ where the certificate's own is not named, from its parts. */
function overallOf(angabe: Sprachangabe): string | undefined {
  const { pruefung, niveauGesamt, ergebnis } = angabe
  const fehlt = pruefung === 'DTZ' && !niveauGesamt && !ohneNiveau.includes(ergebnis ?? '')
  return fehlt ? dtzNiveau(angabe) : undefined
}

/** § 10 Abs. 1 IntTestV: a level in speaking and in one more part, listening and reading counting as one. */
function dtzNiveau({ niveauHoeren, niveauLesen, niveauSchreiben, niveauSprechen }: Sprachangabe): string | undefined {
  const reaches = (niveau: string | null | undefined, stufe: string) =>
    (niveauRang(niveau ?? null) ?? 0) >= (niveauRang(stufe) ?? 0)
  return ['B1', 'A2'].find(
    (stufe) =>
      reaches(niveauSprechen, stufe) &&
      (reaches(niveauSchreiben, stufe) || (reaches(niveauHoeren, stufe) && reaches(niveauLesen, stufe)))
  )
}
