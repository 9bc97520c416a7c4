import { abgebrochen, erfolgreichBeendet, geplant, laufend } from './zustaende'

const ausgaenge = ['ABGELEHNT_PERSON', 'ABGELEHNT_TRAEGER', 'NICHT_ANGETRETEN', 'WARTELISTE', 'STORNIERT', 'VERSCHOBEN']
const enden = [...erfolgreichBeendet, ...abgebrochen]

/** Which status follows on which (DOMAIN 3.8). Anything else can be recorded, as a correction; it deserves a look. */
export const teilnahmeUebergaenge: Readonly<Record<string, readonly string[]>> = {
  VORGEMERKT: ['VORGESCHLAGEN', 'ZUGEWIESEN', 'ANGEMELDET', ...ausgaenge],
  VORGESCHLAGEN: ['ZUGEWIESEN', 'ANGEMELDET', ...ausgaenge],
  ZUGEWIESEN: ['ANGEMELDET', 'EINGETRETEN', ...ausgaenge],
  ANGEMELDET: ['EINGETRETEN', ...ausgaenge],
  WARTELISTE: ['VORGESCHLAGEN', 'ZUGEWIESEN', 'ANGEMELDET', 'EINGETRETEN', ...ausgaenge],
  VERSCHOBEN: ['ZUGEWIESEN', 'ANGEMELDET', 'EINGETRETEN', ...ausgaenge],
  EINGETRETEN: ['UNTERBROCHEN', ...enden],
  UNTERBROCHEN: ['EINGETRETEN', ...enden],
  BEENDET_REGULAER: [],
  BEENDET_VORZEITIG_POSITIV: [],
  ABGEBROCHEN: [],
  AUSGESCHLOSSEN: [],
  ABGELEHNT_PERSON: [],
  ABGELEHNT_TRAEGER: [],
  NICHT_ANGETRETEN: [],
  STORNIERT: []
}

/** Whether one status may follow on another; the same one may, and an unknown one knows no order. */
export function followsOn(von: string, nach: string): boolean {
  return von === nach || (teilnahmeUebergaenge[von]?.includes(nach) ?? true)
}

const geplante: readonly string[] = geplant
const begonnen: readonly string[] = [...laufend, ...enden]

/** Whether one status may be found some time after another: between two lists somebody may have entered and left. */
export function mayBecome(von: string, nach: string): boolean {
  return followsOn(von, nach) || (geplante.includes(von) && begonnen.includes(nach))
}
