import type { Profil } from '../domain/ausgaben/empfaenger'
import type { Ausgabeart } from '../domain/ausgaben/vorlagen'

/** Why a list goes out and on what legal basis (DOMAIN 6.1): what stands there until somebody writes it otherwise. */
export interface Zweckangabe {
  zweck: string
  rechtsgrundlage: string
}

const AN_BEAUFTRAGTE = '§ 69 Abs. 1 Nr. 1 SGB X, § 50 Abs. 1 SGB II'

const anTraeger: Readonly<Record<Exclude<Ausgabeart, 'uebergabeliste' | 'kursplanungsliste'>, Zweckangabe>> = {
  zuweisungsliste: { zweck: 'Zuweisung zu Kurs oder Maßnahme', rechtsgrundlage: AN_BEAUFTRAGTE },
  teilnehmerliste: {
    zweck: 'Abgleich der Teilnahmen',
    rechtsgrundlage: '§ 61 Abs. 1 SGB II, § 69 Abs. 1 Nr. 1 SGB X'
  },
  fehlzeitenliste: {
    zweck: 'Meldung der Fehltage des Kalendermonats',
    rechtsgrundlage: '§ 61 Abs. 2 Satz 2 Nr. 2 SGB II, § 69 Abs. 1 Nr. 1 SGB X'
  },
  einstufungsliste: { zweck: 'Sprachliche Einstufung', rechtsgrundlage: AN_BEAUFTRAGTE },
  ergebnisliste: {
    zweck: 'Meldung von Prüfungsergebnissen',
    rechtsgrundlage: '§ 61 Abs. 2 SGB II, § 69 Abs. 1 Nr. 1 SGB X'
  },
  warteliste: { zweck: 'Planung freier Plätze', rechtsgrundlage: AN_BEAUFTRAGTE },
  austrittsmeldung: {
    zweck: 'Meldung von Austritten',
    rechtsgrundlage: '§ 61 Abs. 1 SGB II, § 69 Abs. 1 Nr. 1 SGB X'
  }
}

/** Language courses have rules of their own (IntV, DeuFöV). */
const anSprachkurstraeger: Partial<Record<Ausgabeart, string>> = {
  teilnehmerliste: '§ 8 Abs. 3 IntV, § 9 Abs. 5 DeuFöV, § 69 Abs. 1 Nr. 1 SGB X',
  fehlzeitenliste: '§ 8 Abs. 3 IntV, § 9 Abs. 5 DeuFöV, § 88a AufenthG',
  einstufungsliste: '§ 8 IntV, § 9 Abs. 2 DeuFöV, § 69 Abs. 1 Nr. 1 SGB X',
  ergebnisliste: '§ 15 Abs. 2 Satz 4 DeuFöV, § 88a Abs. 1 AufenthG',
  austrittsmeldung: '§ 9 Abs. 5 DeuFöV, § 8 Abs. 3 IntV'
}

const uebergabe: Readonly<Record<Exclude<Profil, 'traeger' | 'sprachkurstraeger' | 'oeffentlichkeit'>, Zweckangabe>> = {
  jobcenter: { zweck: 'Übergabe der Fallsteuerung', rechtsgrundlage: '§ 69 Abs. 1 Nr. 1 SGB X' },
  agentur: {
    zweck: 'Vermittlung in Ausbildung und Arbeit',
    rechtsgrundlage: '§ 50 Abs. 1 SGB II, § 9a SGB III, § 69 Abs. 1 Nr. 1 SGB X'
  },
  auslaenderbehoerde: {
    zweck: 'Teilnahme am Integrationskurs bei Verpflichtung',
    rechtsgrundlage: '§ 44a Abs. 3 AufenthG, § 71 Abs. 2 SGB X'
  },
  ehrenamt: { zweck: 'Ehrenamtliche Begleitung', rechtsgrundlage: 'Einwilligung der Personen (§ 67b Abs. 2 SGB X)' },
  person: { zweck: 'Auskunft an die Person selbst', rechtsgrundlage: 'Art. 15 DSGVO, § 83 SGB X' }
}

/** The usual purpose and legal basis of a list for a recipient. */
export function zweckangabeFor(art: Ausgabeart, profil: Profil): Zweckangabe {
  if (art === 'kursplanungsliste')
    return {
      zweck: 'Planung von Kursen und Maßnahmen',
      rechtsgrundlage: 'keine Personendaten; § 20 Abs. 5 IntV, § 8 Abs. 5 DeuFöV'
    }
  if (art === 'uebergabeliste') {
    if (profil === 'traeger' || profil === 'sprachkurstraeger' || profil === 'oeffentlichkeit')
      return { zweck: '', rechtsgrundlage: '' }
    return uebergabe[profil]
  }
  const angabe = anTraeger[art]
  const eigene = profil === 'sprachkurstraeger' ? anSprachkurstraeger[art] : undefined
  return { ...angabe, ...(eigene && { rechtsgrundlage: eigene }) }
}
