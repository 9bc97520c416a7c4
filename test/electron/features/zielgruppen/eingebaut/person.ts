import type { FallWerte } from '@shared/domain/faelle/felder'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'

/** A person by what matters for the question, with the answer expected of it. */
export interface Person {
  says: 'ja' | 'nein' | 'ohneAngabe'
  fall?: Partial<FallWerte>
  teilnahme?: Partial<SatzWerte<'teilnahme'>>[]
  berechtigung?: Partial<SatzWerte<'berechtigung'>>[]
  wiedervorlage?: Partial<SatzWerte<'wiedervorlage'>>[]
  bedarf?: Partial<SatzWerte<'bedarf'>>[]
  anwesenheit?: Partial<SatzWerte<'anwesenheit'>>[]
  verfuegbarkeit?: Partial<SatzWerte<'verfuegbarkeit'>>[]
  kettenelement?: Partial<SatzWerte<'kettenelement'>>[]
  integration?: Partial<SatzWerte<'integration'>>[]
  /** Looks after the last of its placements. */
  nachbetreuung?: Partial<SatzWerte<'nachbetreuung'>>[]
}

/** Whom Q1 is meant for. */
export const frau: Partial<FallWerte> = { geschlecht: 'W', bgGroesse: 3, einkommenBetrag: 0 }

/** Whom Q2 is meant for, once he has done his course. */
export const mann: Partial<FallWerte> = {
  geschlecht: 'M',
  bgGroesse: 2,
  geburtsdatum: '2000-06-30',
  einkommenBetrag: 0
}

/** A completed integration course. */
export const ik = { kursart: 'IK_ALLG', status: 'BEENDET_REGULAER' }
