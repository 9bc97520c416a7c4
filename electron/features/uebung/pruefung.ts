import { addDays } from '@shared/domain/kalender'
import { niveauRang } from '@shared/domain/saetze/aktuellesNiveau'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import type { Kurs } from './angebote'

type Sprachstand = Partial<SatzWerte<'sprachstand'>> & { art: string }

const stufen = ['NULL', 'A1', 'A2', 'B1', 'B2', 'C1'] as const

/** The level so many steps above or below; what lies outside stays at the edge. */
export function stufe(niveau: string, schritte: number): string {
  const rang = niveauRang(niveau) ?? 0
  const index = Math.floor(rang / 10) + schritte
  return stufen[Math.max(0, Math.min(stufen.length - 1, index))]!
}

/** The exam at the end of a course; `undefined` for courses without one. Comes with what the provider thinks. */
export function pruefungNach(zufall: Zufall, heute: Tag, kurs: Kurs, niveau: string): Sprachstand | undefined {
  const { kursart, niveauZiel } = kurs.art
  const datum = addDays(kurs.werte.ende, zufall.int(-5, 20))
  if (datum > heute || !niveauZiel || kursart === 'KOMM' || kursart === 'IK_ORIENT') return undefined
  const ik = kursart?.startsWith('IK_') ?? false
  const ziel = kursart === 'IK_ALPHA' && zufall.chance(0.6) ? 'A2' : ik ? 'B1' : niveauZiel
  const ergebnis = zufall.weighted([
    ['BESTANDEN_ZIEL', ik ? 56 : 68],
    ['BESTANDEN_DARUNTER', ik ? 28 : 6],
    ['NICHT_BESTANDEN', 13],
    ['NICHT_ANGETRETEN', 3]
  ] as const)
  const erreicht = ergebnis === 'BESTANDEN_ZIEL' ? ziel : ergebnis === 'BESTANDEN_DARUNTER' ? stufe(ziel, -1) : null
  const bestanden = erreicht !== null && (niveauRang(erreicht) ?? 0) >= (niveauRang(niveau) ?? 0)
  return {
    art: 'ZERTIFIKAT',
    datum,
    pruefung: ik ? 'DTZ' : `DTB_${ziel}`,
    ergebnis: erreicht && !bestanden ? 'NICHT_BESTANDEN' : ergebnis,
    anbieter: kurs.traegerName,
    belegVorhanden: zufall.chance(0.8),
    quelle: 'Ergebnisliste',
    ...(bestanden && fertigkeiten(zufall, erreicht)),
    lidPunkte: ik && ergebnis !== 'NICHT_ANGETRETEN' ? Math.min(33, zufall.int(11, 36)) : null
  }
}

/** What somebody estimates who saw the person at work: often less than the paper says. */
export function einschaetzung(zufall: Zufall, art: string, datum: Tag, niveau: string, wer: string): Sprachstand {
  const schritt = zufall.weighted([
    [0, 58],
    [-1, 34],
    [1, 8]
  ] as const)
  const voll = stufe(niveau, schritt)
  const halb = /^[AB]/.test(voll) && zufall.chance(0.5) ? `${voll}.${zufall.int(1, 2)}` : voll
  return {
    art,
    datum,
    niveauGesamt: halb,
    niveauSprechen: zufall.chance(0.4) ? voll : null,
    anbieter: wer,
    quelle: wer
  }
}

export function einstufung(zufall: Zufall, art: string, datum: Tag, niveau: string, wer: string): Sprachstand {
  return { art, datum, ...fertigkeiten(zufall, niveau), anbieter: wer, quelle: 'Einstufungsliste' }
}

function fertigkeiten(zufall: Zufall, niveau: string): Partial<SatzWerte<'sprachstand'>> {
  const eine = () => (zufall.chance(0.25) ? stufe(niveau, zufall.chance(0.7) ? -1 : 1) : niveau)
  return zufall.chance(0.25)
    ? { niveauGesamt: niveau }
    : {
        niveauGesamt: niveau,
        niveauHoeren: eine(),
        niveauLesen: eine(),
        niveauSchreiben: eine(),
        niveauSprechen: niveau
      }
}
