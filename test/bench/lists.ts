import { startBenchEngine } from '../support/benchEngine'
import type { Figure } from './figure'

const unknown = 5000
const runs = 300

/** 5 000 names nobody knows against 50 000 persons, the search for duplicates among these, and a list of 300 courses. */
export async function measure(): Promise<Figure[]> {
  await using engine = await startBenchEngine(50_000)
  const { api } = engine
  const open = (file: string, bytes: Uint8Array<ArrayBuffer>) =>
    api.austausch.openBytes({ file, bytes, fluechtig: true })

  const [names, namen] = await timed(() => open('namen.csv', namenliste()))
  if (namen.zaehler.rows !== unknown) throw new Error(`Expected ${unknown} rows, got ${namen.zaehler.rows}`)
  const [courses, kurse] = await timed(() => open('kursplanung.csv', kursplanung()))
  if (kurse.art !== 'kursplanungsliste' || kurse.zaehler.unclear !== runs) {
    throw new Error(`Expected ${runs} courses, got ${JSON.stringify([kurse.art, kurse.zaehler])}`)
  }
  const [duplicates] = await timed(() => api.dubletten.search())
  const figure = (what: string, seconds: number, limit: number): Figure => ({
    ...{ what, measured: Math.round(seconds * 100) / 100, unit: 's' },
    ...{ target: `≤ ${limit}`, met: seconds <= limit }
  })
  return [
    figure('Vorschau 5 000 unbekannter Namen bei 50 000 Personen', names, 5),
    figure('Vorschau einer Kursplanungsliste mit 300 Kursen', courses, 2),
    figure('Dubletten unter 50 000 Personen suchen', duplicates, 10)
  ]
}

const vornamen = ['Amal', 'Nour', 'Oksana', 'Dmytro', 'Yusuf', 'Hatice', 'Selam', 'Rahel', 'Ivana', 'Bekele', 'Zahra']
const nachnamen = ['Haddad', 'Kovalenko', 'Özdemir', 'Tesfay', 'Noori', 'Petrov', 'Al-Rahman', 'Schmidt', 'Šarić']

/** Names as they occur, with birthdays and without a number. */
function namenliste(): Uint8Array<ArrayBuffer> {
  const zeilen = Array.from({ length: unknown }, (_, at) => {
    const nachname = `${nachnamen[at % nachnamen.length]}${at % 3 === 0 ? `-${nachnamen[(at + 4) % nachnamen.length]}` : ''}`
    const tag = `${day(1 + (at % 28))}.${day(1 + (at % 12))}.${1958 + (at % 48)}`
    return [nachname, vornamen[(at * 7) % vornamen.length], tag, 'Ellerwiek'].join(';')
  })
  return csv('Nachname;Vorname;Geburtsdatum;Wohnort', zeilen)
}

function kursplanung(): Uint8Array<ArrayBuffer> {
  const zeilen = Array.from({ length: runs }, (_, at) => {
    const [traeger, ort] = [`Bildungswerk ${at % 12} e. V.`, ['Ellerwiek', 'Oberfinken'][at % 2]]
    const [beginn, ende] = [`${day(1 + (at % 28))}.02.2027`, `${day(1 + (at % 28))}.09.2027`]
    return [traeger, ort, 'IK allg.', `IK-27-${at}`, beginn, ende, 'Mo–Fr', '08:30–12:45', 25, 20, at % 9, 'ja'].join(
      ';'
    )
  })
  return csv(
    'Träger;Kursort;Kursart;Kurs-Nr.;Kursbeginn;Ende;Tage;von – bis;UE/Woche;Plätze;frei;Kinderbetreuung',
    zeilen
  )
}

const day = (number: number) => String(number).padStart(2, '0')

const csv = (heading: string, zeilen: readonly string[]) =>
  new Uint8Array(new TextEncoder().encode([heading, ...zeilen].join('\r\n')))

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now()
  const result = await work()
  return [(performance.now() - start) / 1000, result]
}
