import { addDays, addMonths } from '@shared/domain/kalender'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import type { Kurs } from './angebote'
import { ausgangOf } from './ausgang'
import { berechtigungZu, offeneBerechtigung } from './berechtigung'
import type { Kurssuche } from './kurssuche'
import { naechstesAngebot, type Stand } from './kurswahl'
import { einschaetzung, einstufung, pruefungNach } from './pruefung'
import { passen } from './stundenplaene'
import type { Wanderer, Weg } from './wegTypen'

type Teilnahme = Partial<SatzWerte<'teilnahme'>> & { status: string }

const LETZTE_SCHRITTE = 7
const kontaktNiveauArten = ['IFK_EINSCHAETZUNG', 'IFK_EINSCHAETZUNG', 'SELBSTAUSKUNFT'] as const

/**
 * Sends a person through courses and measures, one after the other, until the reference day: never two at once, except
 * a measure beside a part-time course whose timetable leaves room for it.
 */
export function wegOf(zufall: Zufall, heute: Tag, wer: Wanderer, suche: Kurssuche): Weg {
  const weg: Weg = {
    sprachstaende: [],
    berechtigungen: [],
    teilnahmen: [],
    arbeitSeit: null,
    laufend: null,
    geplant: false
  }
  const deutsch = wer.haushalt.herkunft.land === 'Deutschland'
  const anfang = zufall.weighted(wer.haushalt.herkunft.anfang)
  const frueheste = notBefore(addMonths(heute, -64), wer.fallSeit)
  let stand: Stand = { niveau: anfang, integrationskurse: 0, tag: notBefore(frueheste, addMonths(wer.geburt, 17 * 12)) }

  if (!deutsch) addErsterEindruck(zufall, heute, wer, weg, anfang)
  for (let schritt = 0; schritt < LETZTE_SCHRITTE && !weg.laufend && !weg.geplant && !weg.arbeitSeit; schritt++) {
    const next = goOn(zufall, heute, wer, suche, weg, stand)
    if (!next) break
    stand = next
  }
  if (!deutsch) addEindruecke(zufall, heute, wer, weg, stand)
  if (!deutsch && stand.integrationskurse === 0 && !weg.geplant && anfang !== 'C1' && zufall.chance(0.35)) {
    weg.berechtigungen.push(offeneBerechtigung(zufall, heute, wer))
  }
  addNebenher(zufall, heute, wer, suche, weg)
  if (!weg.laufend && !weg.geplant && !weg.arbeitSeit && zufall.chance(0.04)) {
    weg.arbeitSeit = notBefore(addDays(heute, -zufall.int(5, 330)), stand.tag < heute ? stand.tag : heute)
  }
  return weg
}

/** The next step, or `undefined` where the way ends for now. */
function goOn(zufall: Zufall, heute: Tag, wer: Wanderer, suche: Kurssuche, weg: Weg, stand: Stand): Stand | undefined {
  const art = naechstesAngebot(zufall, wer, stand)
  if (!art) return undefined
  const von = addDays(stand.tag, zufall.int(10, 150))
  const kurs = suche.find(zufall, art, von, 260, wer.haushalt.gemeinde.name)
  if (!kurs || kurs.werte.beginn > addMonths(heute, 5)) return undefined

  const teilnahme = besuch(zufall, heute, wer, weg, kurs)
  if (!teilnahme.eintrittIst) return { ...stand, tag: addDays(kurs.werte.beginn, 20) }
  if (!teilnahme.austrittIst) {
    weg.laufend = kurs
    return stand
  }
  if (teilnahme.austrittsgrund === 'ARBEIT_SV' || teilnahme.verbleib === 'SV_ARBEIT')
    weg.arbeitSeit = addDays(teilnahme.austrittIst, 1)
  return {
    niveau: afterwards(zufall, heute, weg, kurs, teilnahme, stand.niveau),
    integrationskurse: stand.integrationskurse + (kurs.art.kursart?.startsWith('IK') ? 1 : 0),
    tag: teilnahme.austrittIst
  }
}

/** Records the attempt to attend a run, with the entitlement and the placement test that belong to it. */
function besuch(zufall: Zufall, heute: Tag, wer: Wanderer, weg: Weg, kurs: Kurs): Teilnahme {
  const ausgang = ausgangOf(zufall, heute, kurs, wer.fallSeit)
  const { kursart, instrument } = kurs.art
  weg.teilnahmen.push({
    ...ausgang,
    durchfuehrung: kurs.id,
    titel: kurs.werte.titel,
    kursart: kursart ?? null,
    instrument: instrument ?? null,
    traeger: kurs.traegerName,
    wochenstunden: kurs.werte.wochenstunden,
    verpflichtet: wer.verpflichtet
  })
  kurs.belegt += 1
  if (['EINGETRETEN', 'UNTERBROCHEN', 'ANGEMELDET', 'ZUGEWIESEN'].includes(ausgang.status)) kurs.heuteBelegt += 1
  weg.geplant ||= kurs.werte.beginn > heute
  if (kursart?.startsWith('IK') || kursart?.startsWith('BSK')) {
    weg.berechtigungen.push(berechtigungZu(zufall, heute, wer, kurs, ausgang))
    const getestetAm = addDays(kurs.werte.beginn, -zufall.int(10, 70))
    const art = kursart.startsWith('IK') ? 'EINSTUFUNG_IK' : 'EINSTUFUNG_BSK'
    if (getestetAm < heute && getestetAm > wer.fallSeit && zufall.chance(0.6)) {
      weg.sprachstaende.push(einstufung(zufall, art, getestetAm, eingangsniveau(kurs), 'vhs Kranichwerder'))
    }
  }
  return ausgang
}

const eingangsniveau = (kurs: Kurs) => kurs.art.niveauVon ?? 'A1'

/** What the course leaves behind: exam, opinion of the provider. Returns the level from then on. */
function afterwards(zufall: Zufall, heute: Tag, weg: Weg, kurs: Kurs, teilnahme: Teilnahme, vorher: string): string {
  if (!kurs.art.kursart || teilnahme.status !== 'BEENDET_REGULAER') return vorher
  const zeugnis = pruefungNach(zufall, heute, kurs, vorher)
  if (zeugnis) weg.sprachstaende.push(zeugnis)
  const niveau = zeugnis?.niveauGesamt ?? vorher
  if (zufall.chance(0.35)) {
    weg.sprachstaende.push(einschaetzung(zufall, 'TRAEGEREINSCHAETZUNG', kurs.werte.ende, niveau, kurs.traegerName))
  }
  return niveau
}

/** What was noted of the level when the case began. */
function addErsterEindruck(zufall: Zufall, heute: Tag, wer: Wanderer, weg: Weg, anfang: string): void {
  const datum = addDays(wer.fallSeit, zufall.int(0, 30))
  if (datum > heute || !zufall.chance(0.6)) return
  const art = zufall.chance(0.6) ? 'IFK_EINSCHAETZUNG' : 'SELBSTAUSKUNFT'
  weg.sprachstaende.push({ art, datum, niveauGesamt: anfang, quelle: 'Erstgespräch' })
}

/** What the office or the person says about the level in the last year. */
function addEindruecke(zufall: Zufall, heute: Tag, wer: Wanderer, weg: Weg, { niveau }: Stand): void {
  if (!zufall.chance(0.5)) return
  const datum = notBefore(addDays(heute, -zufall.int(1, 340)), wer.fallSeit)
  const art = zufall.pick(kontaktNiveauArten)
  weg.sprachstaende.push(einschaetzung(zufall, art, datum, niveau, art === 'SELBSTAUSKUNFT' ? 'Gespräch' : wer.berater))
}

/** A measure beside a running part-time course, or the other way round: what the office calls a combination. */
function addNebenher(zufall: Zufall, heute: Tag, wer: Wanderer, suche: Kurssuche, weg: Weg): void {
  const { laufend } = weg
  if (!laufend?.art.kursart || laufend.plan.zeitmodell === 'VZ' || !zufall.chance(0.3)) return
  const art = zufall.pick(['MAT', 'AVGS_MAT'])
  const von = notBefore(addDays(laufend.werte.beginn, 7), addMonths(heute, -5))
  const daneben = suche.find(zufall, art, von, 200, wer.haushalt.gemeinde.name, ({ plan }) =>
    passen(plan, laufend.plan)
  )
  if (daneben && daneben.werte.beginn <= addMonths(heute, 3)) besuch(zufall, heute, wer, weg, daneben)
}

const notBefore = (tag: Tag, grenze: Tag) => (tag < grenze ? grenze : tag)
