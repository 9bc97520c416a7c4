import type { Ausschlussregel } from './ausschluss'

/** The pairs of DOMAIN 5.5 as shipped; the office may change them. State of the law: 1 August 2026. */
export const ausschlussmatrix: Ausschlussregel[] = [
  verbot('ik-bsk', ['IK'], ['BSK'], 'Der Berufssprachkurs baut auf dem Integrationskurs auf.', '§§ 4, 11, 13 DeuFöV'),
  verbot('ik-ik', ['IK'], ['IK'], 'Die Teilnahmeberechtigung gilt einmal.', '§ 4 Abs. 1 S. 2 IntV'),
  verbot('bsk-bsk', ['BSK'], ['BSK'], 'Es gibt nur ein Kontingent.', '§ 4 DeuFöV'),
  {
    ...regel('ik-massnahme', ['IK'], ['MAT', 'AVGS_MAT', 'GB16K', 'FF'], '§ 3 Abs. 4 SGB II'),
    ...bedingt('STUNDENPLAN', 'Der Integrationskurs geht vor; Stundenplan und Belastung müssen passen.')
  },
  {
    ...regel('ik-praktikum', ['IK'], ['MAG', 'BOP'], '§ 11 Abs. 3 IntV'),
    ...bedingt('TEILZEIT_ODER_FERIEN', 'Nur neben einem Teilzeitkurs, in den Ferien oder als Praktikum im Aufbaukurs.')
  },
  {
    ...regel('ik-agh', ['IK'], ['AGH'], 'Praxis'),
    ...bedingt('TEILZEIT', 'Nur neben einer Arbeitsgelegenheit in Teilzeit oder einem Teilzeitkurs.')
  },
  {
    ...regel('ik-arbeit', ['IK'], ['ARBEIT', 'EGZ', 'ELB16E', 'TAM16I'], '§ 44a Abs. 1 S. 5 AufenthG'),
    ...bedingt(
      'TEILZEIT',
      'Nur in Teilzeit oder am Abend; ist auch das unzumutbar, ist die Verpflichtung zu widerrufen.'
    )
  },
  warnung(
    'ik-ausbildung',
    ['IK'],
    ['AUSBILDUNG', 'BVB', 'FBW', 'EQ', 'BAE'],
    'Wer in Ausbildung ist, ist von der Verpflichtung ausgenommen; in der Regel nacheinander.',
    '§ 44a Abs. 2 Nr. 1 AufenthG'
  ),
  erlaubt('bsk-45', ['BSK', 'BSK_JOB'], ['PARAGRAF_45'], '§ 16 DeuFöV'),
  erlaubt('bsk-ausbildung', ['BSK'], ['BVB', 'EQ', 'ASA', 'BAE'], '§ 16 DeuFöV'),
  erlaubt('bsk-fbw', ['BSK'], ['FBW'], '§ 16 DeuFöV, § 66a SGB II'),
  erlaubt('bsk-sgb2', ['BSK'], ['AGH', 'ELB16E', 'FF', 'SCHWER16H', 'TAM16I', 'GB16K'], '§ 16 DeuFöV'),
  erlaubt('bskjob-arbeit', ['BSK_JOB'], ['ARBEIT', 'MAT', 'MAG'], 'BAMF, Merkblatt Job-BSK'),
  {
    ...regel('45-45', ['PARAGRAF_45'], ['PARAGRAF_45'], '§ 3 Abs. 3 SGB II, § 22 Abs. 1 SGB III'),
    ...bedingt('ANDERES_ZIEL', 'Zwei Maßnahmen mit demselben Ziel wären doppelt gefördert.')
  },
  warnung(
    '45-ausbildung',
    ['PARAGRAF_45'],
    ['BVB', 'EQ', 'ASA', 'BAE'],
    'Inhalte der Berufsvorbereitung und Ausbildung dürfen nicht nach § 45 gefördert werden.',
    '§ 45 Abs. 2 S. 4 SGB III'
  ),
  verbot('45-fbw', ['PARAGRAF_45'], ['FBW'], 'Die Weiterbildung füllt die Woche.', 'Praxis'),
  warnung('coaching-fbw', ['AVGS_MAT', 'STAB'], ['FBW'], 'Nur als Coaching oder Stabilisierung.', 'Praxis'),
  verbot(
    'agh-ausbildung',
    ['AGH'],
    ['EQ', 'BVB', 'FBW', 'AUSBILDUNG'],
    'Die AGH ist nachrangig.',
    '§ 16d Abs. 5 SGB II'
  ),
  { ...regel('agh-45', ['AGH'], ['PARAGRAF_45'], 'Praxis'), ...bedingt('STUNDENPLAN', 'Die Stunden müssen reichen.') },
  erlaubt('asa-ausbildung', ['ASA'], ['EQ', 'AUSBILDUNG'], '§ 74 Abs. 1 SGB III'),
  warnung(
    '16ei-45',
    ['TAM16I', 'ELB16E'],
    ['PARAGRAF_45'],
    'Coaching ist enthalten; ein Praktikum bei einem anderen Arbeitgeber ist möglich.',
    '§§ 16e Abs. 4, 16i Abs. 4 und 5 SGB II'
  ),
  verbot('egz-16ei', ['EGZ'], ['ELB16E', 'TAM16I'], 'Der Lohn wird nur einmal bezuschusst.', 'Praxis'),
  erlaubt('16k', ['GB16K'], ['*'], '§ 16k SGB II'),
  verbot(
    'alg-sgb2',
    ['ALG'],
    ['PARAGRAF_45', 'AGH', 'BAE', 'BOP', 'EGZ', 'ELB16E', 'EQ', 'ASA', 'FF', 'GB16K', 'SCHWER16H', 'TAM16I'],
    'Wer Arbeitslosengeld bezieht, wird von der Agentur für Arbeit gefördert.',
    '§ 5 Abs. 4 SGB II, § 22 Abs. 4 S. 5 SGB III'
  )
]

function regel(id: string, a: string[], b: string[], quelle: string) {
  return { id, a, b, quelle, gueltigVon: '2026-01-01', gueltigBis: null }
}

function bedingt(bedingung: NonNullable<Ausschlussregel['bedingung']>, grund: string) {
  return { wirkung: 'BEDINGT', bedingung, grund } as const
}

function verbot(id: string, a: string[], b: string[], grund: string, quelle: string): Ausschlussregel {
  return { ...regel(id, a, b, quelle), wirkung: 'VERBOT', bedingung: null, grund }
}

function warnung(id: string, a: string[], b: string[], grund: string, quelle: string): Ausschlussregel {
  return { ...regel(id, a, b, quelle), wirkung: 'WARNUNG', bedingung: null, grund }
}

function erlaubt(id: string, a: string[], b: string[], quelle: string): Ausschlussregel {
  return { ...regel(id, a, b, quelle), wirkung: 'ERLAUBT', bedingung: null, grund: '' }
}
