import { jaNein, meldbar, type Spaltenart } from './spaltenart'

const BEMERKUNG = 200
const tage = { gruppe: 'rueckmeldung', zelle: 'zahl', breite: 9, hoechstens: 31 } as const

/** Leave empty: what the recipient says of a participation and its days. */
export const rueckmeldespalten = {
  rueckStatus: {
    heading: 'Rückmeldung: Status',
    feld: 'status',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 18,
    auswahl: meldbar
  },
  rueckGrund: {
    heading: 'Rückmeldung: Grund',
    feld: 'austrittsgrund',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 24,
    auswahl: { liste: 'austrittsgrund' }
  },
  rueckEintritt: {
    heading: 'Rückmeldung: Eintritt am',
    feld: 'eintritt',
    gruppe: 'rueckmeldung',
    zelle: 'tag',
    breite: 13
  },
  bemerkung: {
    heading: 'Rückmeldung: Bemerkung',
    feld: 'bemerkung',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 34,
    hoechstens: BEMERKUNG
  },
  rueckfrage: {
    heading: 'Rückfrage erwünscht',
    feld: 'rueckfrage',
    gruppe: 'rueckmeldung',
    zelle: 'text',
    breite: 12,
    auswahl: jaNein
  },

  sollTage: { heading: 'Soll-Tage', feld: 'soll_tage', ...tage },
  anwesendTage: { heading: 'anwesend', feld: 'anwesend', ...tage },
  onlineTage: { heading: 'online', feld: 'online', ...tage },
  krankTage: { heading: 'krank mit AU', feld: 'fehl_k', ...tage },
  entschuldigtTage: { heading: 'entschuldigt', feld: 'fehl_e', ...tage, breite: 12 },
  unentschuldigtTage: { heading: 'unentschuldigt', feld: 'fehl_u', ...tage, breite: 14 },
  letzteAnwesenheit: {
    heading: 'letzte Anwesenheit',
    feld: 'letzte_anwesenheit',
    gruppe: 'rueckmeldung',
    zelle: 'tag',
    breite: 12
  }
} as const satisfies Record<string, Spaltenart>
