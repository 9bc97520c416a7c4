import type { Uebergabekriterium, Uebergaberegeln } from './regeln'

/** A rule set that comes with the program; an office takes it over and changes it. */
export interface Uebergabevorlage extends Uebergaberegeln {
  id: string
  /** Where it was found, and what of it is our reading. */
  quelle: string
}

const kriterium = (
  id: string,
  text: string,
  werte: Partial<Omit<Uebergabekriterium, 'id' | 'text'>>
): Uebergabekriterium => ({
  ...{ id, text, aktiv: true, schlaegtVor: true, ausTeamart: ['SPEZIAL'], ausSchwerpunkt: null },
  ...{ mindestNiveau: null, alter: null, monate: null, ohneMehrwert: false, zielTeamart: null },
  ...werte
})

const u1 = kriterium('U-1', 'Sprachniveau B1: Wechsel in das Team ab 25', { mindestNiveau: 'B1', zielTeamart: 'UE25' })
const u2 = kriterium('U-2', 'Unter 25 und Sprachniveau A2: Wechsel in das Team unter 25', {
  ...{ mindestNiveau: 'A2', alter: 'U25', zielTeamart: 'U25' }
})
const u3 = kriterium('U-3', 'Sprachniveau B2: Wechsel in die Regelbetreuung', {
  ...{ ausTeamart: ['SPEZIAL', 'FOKUS'], mindestNiveau: 'B2', zielTeamart: 'UE25', schlaegtVor: false }
})
const u4 = kriterium('U-4', 'Zeitdauer: 24 Monate in der besonderen Betreuung', { monate: 24 })
const u5 = kriterium('U-5', 'Kein Mehrwert der besonderen Betreuung mehr', {
  ...{ ausTeamart: ['SPEZIAL', 'FOKUS'], ohneMehrwert: true, schlaegtVor: false }
})

/** R-16 as AG 3 of the G.I.B. documentation proposed it: what holds until the office decides otherwise. */
export const standardregeln: Uebergaberegeln = { name: 'Vorschlag der AG 3', kriterien: [u1, u2, u3, u4, u5] }

const inaktiv = (...kriterien: Uebergabekriterium[]) => kriterien.map((eines) => ({ ...eines, aktiv: false }))

/** The rule sets that come with the program. */
export const uebergabevorlagen: readonly Uebergabevorlage[] = [
  {
    ...standardregeln,
    id: 'AG3',
    quelle: 'G.I.B.-Dokumentation 2017, AG 3: B1, A2 für unter 25, B2, 24 Monate, Mehrwert'
  },
  {
    id: 'DUESSELDORF',
    name: 'Düsseldorf: Fokusteam',
    quelle: 'Düsseldorf: ab 25 Jahren und B1 in das Fokusteam, danach Regelgeschäft; die Stufe B2 ist unsere Annahme',
    kriterien: [
      ...inaktiv(u1),
      ...[u2, { ...u3, ausTeamart: ['FOKUS'], schlaegtVor: true }, u4, u5],
      kriterium('U-6', 'Ab 25 und Sprachniveau B1: Wechsel in das Fokusteam', {
        ...{ mindestNiveau: 'B1', alter: 'UE25', zielTeamart: 'FOKUS' }
      })
    ]
  },
  {
    id: 'KREFELD',
    name: 'Krefeld: zwei Häuser nach Alter',
    quelle: 'Krefeld: unter 25 in der Agentur, ab 25 im Jobcenter; das Alter allein entscheidet',
    kriterien: [
      ...inaktiv(u1, u2, u3, u4, u5),
      kriterium('U-7', 'Ab 25: Wechsel in das Haus ab 25', {
        ...{ ausTeamart: ['U25'], alter: 'UE25', zielTeamart: 'UE25' }
      }),
      kriterium('U-8', 'Unter 25: Wechsel in das Haus unter 25', {
        ...{ ausTeamart: ['UE25', 'SPEZIAL'], alter: 'U25', zielTeamart: 'U25' }
      })
    ]
  },
  {
    id: 'BIELEFELD',
    name: 'Bielefeld: Schwerpunkte unter und ab 27',
    quelle: 'Bielefeld: Spezialteam mit Schwerpunkten unter 27 und ab 27; der Schwerpunkt steht am Team',
    kriterien: [
      ...[u1, u2, u3, u4, u5],
      kriterium('U-9', 'Ab 27: Wechsel in den Schwerpunkt ab 27', {
        ...{ ausSchwerpunkt: 'unter 27', alter: 'UE27', zielTeamart: 'SPEZIAL' }
      })
    ]
  }
]
