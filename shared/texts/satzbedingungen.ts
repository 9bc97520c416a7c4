import type { SatzbedingungArt } from '../domain/zielgruppen/satzfelder'

interface Worte {
  name: string
  hat: string
  hatNicht: string
  felder: Record<string, string>
}

/** How a condition on records is called, and its parts. */
export const satzWorte: Record<SatzbedingungArt, Worte> = {
  teilnahme: {
    name: 'Teilnahme',
    hat: 'hat eine Teilnahme',
    hatNicht: 'hat keine Teilnahme',
    felder: {
      kursart: 'Kursart',
      status: 'Status',
      instrument: 'Instrument',
      eintrittAb: 'Eintritt ab',
      eintrittBis: 'Eintritt bis',
      austrittAb: 'Ende ab',
      austrittBis: 'Ende bis'
    }
  },
  berechtigung: {
    name: 'Berechtigung',
    hat: 'hat eine Berechtigung',
    hatNicht: 'hat keine Berechtigung',
    felder: {
      zugangsweg: 'Zugangsweg',
      status: 'Status',
      erlischtBis: 'Erlischt bis',
      angemeldetBis: 'Angemeldet bis',
      ohneKursbeginn: 'noch nicht begonnen'
    }
  },
  bedarf: {
    name: 'Bedarf',
    hat: 'hat einen Bedarf',
    hatNicht: 'hat keinen Bedarf',
    felder: { art: 'Art', status: 'Status', seitBis: 'Bekannt seit spätestens', kursart: 'Kursart' }
  },
  anwesenheit: {
    name: 'Monat mit Meldung',
    hat: 'hat einen gemeldeten Monat',
    hatNicht: 'hat keinen gemeldeten Monat',
    felder: {
      monatAb: 'Monat ab',
      neueste: 'nur der neueste Monat',
      quoteUnter: 'Anwesend unter (%)',
      unentschuldigtAb: 'Unentschuldigt ab (Tage)'
    }
  },
  integration: {
    name: 'Arbeit oder Ausbildung',
    hat: 'hat Arbeit oder Ausbildung',
    hatNicht: 'hat keine Arbeit oder Ausbildung',
    felder: {
      art: 'Art',
      beginnAb: 'Beginn ab',
      beginnBis: 'Beginn bis',
      besteht: 'besteht zurzeit',
      nachbetreuungFaellig: 'Nachbetreuung fällig'
    }
  },
  kettenelement: {
    name: 'Schritt der Förderkette',
    hat: 'hat einen Schritt',
    hatNicht: 'hat keinen Schritt',
    felder: { elementart: 'Art', planstatus: 'Stand', beginnAb: 'Beginn ab', beginnBis: 'Beginn bis' }
  }
}

/** Choices that stand for many codes. */
export const codemuster: Partial<Record<string, readonly { value: string; label: string }[]>> = {
  kursart: [
    { value: '*', label: 'Alle Sprachkurse' },
    { value: 'IK*', label: 'Alle Integrationskurse' },
    { value: 'BSK*', label: 'Alle Berufssprachkurse' }
  ],
  instrument: [{ value: '*', label: 'Alle Maßnahmen' }],
  teilnahmeStatus: [{ value: 'BEENDET*', label: 'Beendet (jede Art)' }],
  zugangsweg: [
    { value: 'IK*', label: 'Alle Wege zum Integrationskurs' },
    { value: 'BSK*', label: 'Alle Wege zum Berufssprachkurs' },
    { value: 'IK_VERPFL*', label: 'Verpflichtung zum Integrationskurs' },
    { value: 'BSK_VERPFL*', label: 'Verpflichtung zum Berufssprachkurs' }
  ],
  integrationArt: [
    { value: 'SV*', label: 'Sozialversicherungspflichtig (jede Art)' },
    { value: 'GEFOERDERT*', label: 'Gefördert (jede Art)' },
    { value: 'AUSB*', label: 'Ausbildung (jede Art)' },
    { value: 'OEGB*', label: 'Öffentlich geförderte Beschäftigung' }
  ]
}
