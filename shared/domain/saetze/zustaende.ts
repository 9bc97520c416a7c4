/** A participation that has begun and not ended (DOMAIN 3.8). */
export const laufend = ['EINGETRETEN', 'UNTERBROCHEN'] as const
/** A participation that is agreed or asked for and has not begun. */
export const geplant = ['VORGEMERKT', 'VORGESCHLAGEN', 'ZUGEWIESEN', 'ANGEMELDET', 'WARTELISTE', 'VERSCHOBEN'] as const
/** A participation that ended as it should. */
export const erfolgreichBeendet = ['BEENDET_REGULAER', 'BEENDET_VORZEITIG_POSITIV'] as const
/** A participation that ended before its time and without success. */
export const abgebrochen = ['ABGEBROCHEN', 'AUSGESCHLOSSEN'] as const
/** An entitlement that is still to be used and may lapse (Q5). */
export const offeneBerechtigung = ['AUSGESTELLT', 'ANGEMELDET', 'UNTERBROCHEN'] as const
/** An entitlement nothing follows from any more. */
export const erledigteBerechtigung = ['VERBRAUCHT', 'ERLOSCHEN', 'WIDERRUFEN', 'ABGESCHLOSSEN'] as const
/** A case nobody works on any more; one without a status is worked on. */
export const geschlossenerFall = 'GESCHLOSSEN'
/** Cases that are worked on. Every other status means: closed. */
export const aktiverFall = ['AKTIV'] as const
/** A step of the Förderkette that is to come. */
export const geplantesElement = ['GEPLANT', 'ANGEFRAGT', 'RESERVIERT', 'ZUGEWIESEN'] as const
