import type { Alternative } from '../domain/kombination/alternative'
import type { Hartregel, Kandidat, Punktteil, Urteil } from '../domain/kombination/kandidat'
import { uhrzeitOf } from '../domain/kombination/minute'
import { formatAnzahl, formatTag, formatZahl } from './format'

export const passtLabels: Record<Kandidat['passt'], string> = {
  ja: 'passt',
  auflage: 'passt mit Auflage',
  nein: 'passt nicht'
}

export const kandidatArtLabels: Record<Kandidat['art'], string> = {
  einzeln: 'einzeln',
  kombination: 'zugleich',
  ueberbrueckung: 'Überbrückung'
}

export const hartregelLabels: Record<Hartregel, string> = {
  H1: 'Zeitplan',
  H2: 'Wohnweg',
  H3: 'Niveau',
  H4: 'Berechtigung',
  H5: 'Einstieg',
  H6: 'Platz',
  H7: 'Ausschluss',
  H8: 'Zielgruppe',
  H9: 'Kinderbetreuung',
  H10: 'Belastung',
  H11: 'Fahrzeit',
  H12: 'Barrierefreiheit'
}

export const punktteilLabels: Record<Punktteil['teil'], string> = {
  nahtlos: 'Nahtlos',
  niveaupassung: 'Niveau passt',
  wegzeit: 'Kurze Wege',
  zielbezug: 'Bezug zum Ziel',
  auslastung: 'Woche wie gewünscht',
  betreuungssicherheit: 'Betreuung sicher',
  traegerkontinuitaet: 'Gleicher Träger'
}

const tageskurz = ['', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']

type Angaben = (name: string) => string
type Satz = (angabe: Angaben, zahl: (name: string) => string, tag: Angaben) => string

/** What each constraint says, by rule and code. */
const saetze: Record<string, Satz> = {
  'H1.stundenplan': (a) => `Der Stundenplan von „${a('titel')}“ ist nicht bekannt.`,
  'H1.wegUnbekannt': (a) => `Der Weg von ${ort(a('von'))} nach ${ort(a('nach'))} ist nicht bekannt.`,
  'H1.zugleich': (a) =>
    `${a('tage')} zugleich: „${a('ersterTitel')}“ bis ${a('ende')}, „${a('zweiterTitel')}“ ab ${a('beginn')}.`,
  'H1.weg': (a) =>
    `${a('tage')} ${a('ende')} Ende in ${ort(a('von'))}, ${a('beginn')} Beginn in ${ort(a('nach'))}, Weg ${a('weg')} min und ${a('puffer')} min Puffer.`,
  'H1.gesperrt': (a) => `${a('tage')} ${a('von')}–${a('bis')} ist die Person nicht verfügbar („${a('titel')}“).`,
  'H2.wohnort': () => 'Der Wohnort ist nicht bekannt: Wege lassen sich nicht prüfen.',
  'H2.wegUnbekannt': (a) => `Der Weg von ${ort(a('von'))} nach ${ort(a('nach'))} ist nicht bekannt.`,
  'H2.rueckfahrt': (a) =>
    `${a('tage')} endet es um ${a('ende')} in ${a('ort')}, die letzte Rückfahrt geht um ${a('letzte')}.`,
  'H2.aufbruch': (a) => `${a('tage')} Aufbruch schon um ${a('um')} nach ${a('ort')}.`,
  'H3.niveau': (a) => `„${a('titel')}“ verlangt ${a('mindestens')}, der Stand ist ${a('niveau')}.`,
  'H3.ueberMax': (a) => `„${a('titel')}“ nimmt höchstens ${a('hoechstens')}, der Stand ist ${a('niveau')}.`,
  'H3.zielErreicht': (a) => `„${a('titel')}“ führt zu ${a('ziel')}, der Stand ist schon ${a('niveau')}.`,
  'H3.unbekannt': (a) => `„${a('titel')}“ verlangt ${a('mindestens')}, der Sprachstand ist nicht bekannt.`,
  'H3.erwartet': (a, _, tag) => `${a('niveau')} wird bis ${tag('bis')} durch „${a('durch')}“ erwartet.`,
  'H4.fehlt': (a) =>
    `Für „${a('titel')}“ fehlt eine Berechtigung (${a('art') === 'IK' ? 'Integrationskurs' : 'Berufssprachkurs'}).`,
  'H4.ausstellen': (a) => `Für „${a('titel')}“ ist die Teilnahmeberechtigung auszustellen (§ 5 Abs. 2 DeuFöV).`,
  'H4.datenFehlen': (a) => `Ob die Berechtigung für „${a('titel')}“ noch gilt, ist nicht bekannt: Tage fehlen.`,
  'H4.erloschen': (a, _, tag) => `Die Berechtigung für „${a('titel')}“ galt bis ${tag('erlischt')}.`,
  'H4.erlischtVorher': (a, _, tag) =>
    `Die Berechtigung für „${a('titel')}“ erlischt vor dem Beginn, am ${tag('erlischt')}.`,
  'H4.anmelden': (a, _, tag) => `Für „${a('titel')}“ bis ${tag('erlischt')} anmelden, sonst erlischt die Berechtigung.`,
  'H4.ueVerbraucht': (a) => `Die Unterrichtseinheiten der Berechtigung für „${a('titel')}“ sind verbraucht.`,
  'H4.ueUnbekannt': (a) => `Wie viele Unterrichtseinheiten für „${a('titel')}“ übrig sind, ist nicht bekannt.`,
  'H4.ueKnapp': (a, z) => `Für „${a('titel')}“ sind ${z('noetig')} UE nötig, übrig sind ${z('rest')}.`,
  'H5.beginnUnbekannt': (a) => `Wann „${a('titel')}“ beginnt, ist nicht bekannt.`,
  'H5.anmeldeschluss': (a, _, tag) => `Anmeldeschluss für „${a('titel')}“ war am ${tag('bis')}.`,
  'H5.tag': (a, _, tag) =>
    `In „${a('titel')}“ kann man am ${tag('eintritt')} nicht beginnen${a('naechster') ? `, erst wieder am ${tag('naechster')}` : `; letzter Einstieg war ${tag('letzter')}`}.`,
  'H6.unbekannt': (a) => `Ob in „${a('titel')}“ ein Platz frei ist, ist nicht bekannt: beim Träger erfragen.`,
  'H6.voll': (a) => `In „${a('titel')}“ ist kein Platz frei.`,
  'H6.warteliste': (a) => `In „${a('titel')}“ ist kein Platz frei, es gibt eine Warteliste.`,
  'H6.veraltet': (a, z) =>
    `Freie Plätze in „${a('titel')}“: ${z('frei')}, ${a('alter') ? `Angabe ${z('alter')} Tage alt` : 'Alter der Angabe unbekannt'}: erfragen.`,
  'H7.verbot': (a) => `„${a('a')}“ und „${a('b')}“ schließen sich aus: ${a('grund')} (${a('quelle')})`,
  'H7.bedingung': (a) => `„${a('a')}“ und „${a('b')}“: ${a('grund')} (${a('quelle')})`,
  'H7.warnung': (a) => `„${a('a')}“ und „${a('b')}“ prüfen: ${a('grund')} (${a('quelle')})`,
  'H8.alterUnbekannt': (a) => `„${a('titel')}“ hat eine Altersgrenze, das Geburtsdatum fehlt.`,
  'H8.alter': (a, z) =>
    `„${a('titel')}“ ist für ${[a('mindestens') && `ab ${z('mindestens')}`, a('hoechstens') && `bis ${z('hoechstens')}`].filter(Boolean).join(' ')} Jahre, die Person ist dann ${z('alter')}.`,
  'H8.geschlecht': (a) =>
    `„${a('titel')}“ ist nur für ${a('nur') === 'W' ? 'Frauen' : a('nur') === 'M' ? 'Männer' : a('nur')}.`,
  'H8.geschlechtUnbekannt': (a) => `„${a('titel')}“ ist nicht für alle, das Geschlecht fehlt in der Akte.`,
  'H8.agentur': (a) => `„${a('titel')}“ fördert die Agentur für Arbeit: mit ihr abstimmen.`,
  'H8.rechtskreis': (a) => `„${a('titel')}“ fördert das Jobcenter, die Person gehört zu einem anderen Rechtskreis.`,
  'H8.rechtskreisUnbekannt': (a) => `„${a('titel')}“ fördert das Jobcenter, der Rechtskreis ist nicht bekannt.`,
  'H8.erwerb': (a) => `„${a('titel')}“ ist wie Arbeit, Erwerbstätigkeit ist nicht erlaubt.`,
  'H8.zustimmung': (a) => `„${a('titel')}“ ist wie Arbeit: Die Zustimmung ist vorher einzuholen.`,
  'H8.erwerbUnbekannt': (a) => `„${a('titel')}“ ist wie Arbeit; ob sie erlaubt ist, ist nicht bekannt.`,
  'H8.schrift': (a) => `„${a('titel')}“ ist für Menschen mit anderem Bedarf beim Schreiben.`,
  'H8.schriftUnbekannt': (a) => `Ob „${a('titel')}“ beim Schreiben passt, ist nicht bekannt.`,
  'H9.fehlt': (a, _, tag) =>
    `Kinderbetreuung deckt ${a('tage')} ${a('von')}–${a('bis')} nicht${a('ab') ? ` (zugesagt ab ${tag('ab')})` : ''}.`,
  'H9.keine': () => 'Für ein Kind gibt es keine Betreuung.',
  'H9.geplant': (a) => `${a('tage')}: Die Kinderbetreuung ist erst zugesagt.`,
  'H9.zeitenUnbekannt': () => 'Wann die Kinder betreut sind, ist nicht bekannt.',
  'H10.stundenUnbekannt': (a) => `Wie viele Stunden „${a('titel')}“ in der Woche dauert, ist nicht bekannt.`,
  'H10.woche': (_, z) => `${z('stunden')} Stunden in der Woche, höchstens ${z('hoechstens')} sind möglich.`,
  'H10.tag': (a, z) => `${a('tage')} ${z('stunden')} Stunden mit Wegen, höchstens ${z('hoechstens')} sind möglich.`,
  'H11.lang': (a) =>
    `${a('tage')} ${a('minuten')} min unterwegs${a('geschaetzt') === 'true' ? ' (geschätzt)' : ''}, Richtwert ${a('hoechstens')} min (wie § 140 Abs. 4 SGB III).`,
  'H12.barrieren': (a) => `„${a('titel')}“ findet an einem Ort statt, der nicht barrierefrei ist.`,
  'H12.unbekannt': (a) => `Ob der Ort von „${a('titel')}“ barrierefrei ist, ist nicht bekannt.`
}

/** What a constraint says, with its facts, as a sentence. */
export function urteilText({ regel, code, angaben }: Urteil): string {
  const satz = saetze[`${regel}.${code}`]
  if (!satz) throw new Error(`no sentence for ${regel}.${code}`)
  const text = (name: string) => {
    const wert = angaben[name]
    if (wert === null || wert === undefined) return ''
    return name === 'tage' ? tageText(String(wert)) : String(wert)
  }
  const zahl = (name: string) => formatZahl(Number(angaben[name]))
  const tag = (name: string) => (angaben[name] ? formatTag(String(angaben[name])) : 'unbekannt')
  return satz(text, zahl, tag)
}

/** `1,2,3,5` as `Mo–Mi, Fr`. */
export function tageText(tage: string): string {
  const nummern = tage.split(',').map(Number)
  const spannen: number[][] = []
  for (const nummer of nummern) {
    const letzte = spannen.at(-1)
    if (letzte?.at(-1) === nummer - 1) letzte.push(nummer)
    else spannen.push([nummer])
  }
  return spannen
    .map((spanne) => {
      const [von, bis] = [tageskurz[spanne[0] ?? 0], tageskurz[spanne.at(-1) ?? 0]]
      return spanne.length > 2 ? `${von}–${bis}` : spanne.map((tag) => tageskurz[tag]).join(', ')
    })
    .join(', ')
}

/** What would help. */
export function alternativeText({ art, bis, ab }: Alternative): string {
  switch (art) {
    case 'naechsterBeginn':
      return 'späterer Beginn'
    case 'teilzeit':
      return 'in Teilzeit'
    case 'online':
      return 'online'
    case 'andererOrt':
      return 'an einem anderen Ort'
    case 'betreuungLaenger':
      return `Kinderbetreuung bis ${bis === null ? 'später' : uhrzeitOf(bis)} (§ 16a SGB II)${ab ? `, zugesagt ab ${formatTag(ab)}` : ''}`
    case 'warteliste':
      return 'Warteliste'
    case 'berechtigung':
      return 'Berechtigung klären'
  }
}

/** `25 von 25`, with how far it is met. */
export const punktteilText = ({ gewicht, punkte }: Punktteil): string =>
  `${formatZahl(punkte)} von ${formatZahl(gewicht)}`

/** `82,5 Punkte`. */
export const punkteText = (punkte: number): string => formatAnzahl(punkte, 'Punkt', 'Punkte')

const ort = (name: string) => name || 'unbekanntem Ort'
