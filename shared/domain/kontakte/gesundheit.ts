/** Beginnings of words that name an illness, a diagnosis or a treatment. */
const anfaenge = [
  ...['depress', 'manisch', 'diabet', 'epilep', 'schizo', 'psychose', 'psychoti', 'psychisch', 'psychiatr'],
  ...['psychotherap', 'traumati', 'posttraumati', 'angststörung', 'panikattack', 'panikstörung', 'zwangsstörung'],
  ...['persönlichkeitsstörung', 'essstörung', 'magersücht', 'bulimi', 'anorexi', 'borderline', 'bipolar', 'burnout'],
  ...['suizid', 'selbstmord', 'selbstverletz', 'suchtkrank', 'suchterkrank', 'suchtproblem', 'suchtmittel', 'drogen'],
  ...['alkohol', 'hepatitis', 'tuberkulos', 'asthma', 'bandscheib', 'herzinfarkt', 'herzfehler', 'schlaganf'],
  ...['rheuma', 'arthros', 'arthritis', 'migrän', 'parkinson', 'demenz', 'dement', 'autis', 'tumor', 'leukämi'],
  ...['chemotherap', 'metastas', 'operiert', 'amput', 'dialyse', 'insulin', 'diagnos', 'antidepress', 'medikament'],
  ...['erkrank', 'krankheit', 'allergi', 'neurodermitis', 'sklerose', 'querschnitt', 'lähmung', 'bluthochdruck']
] as const

/** Whole words. */
const woerter = [
  'hiv',
  'aids',
  'ptbs',
  'adhs',
  'ads',
  'copd',
  'krebs',
  'covid',
  'long-covid',
  'burn-out',
  'trauma'
] as const

/** Ends of words: „Brustkrebs“, „Rückenschmerzen“. */
const enden = [
  ...['krebs', 'krebserkrankung', 'schmerz', 'schmerzen', 'tumor', 'diagnose', 'diagnosen', 'psychose', 'demenz'],
  ...['erkrankung', 'erkrankungen', 'krankheit', 'krankheiten', 'spielsucht', 'magersucht', 'depression', 'allergie']
] as const

/** Words that look like it and name something else: insurers, trades, offices, methods of the profession. */
const harmlos = [
  ...['diagnostik', 'eignungsdiagnos', 'kompetenzdiagnos', 'krankheitsvertret', 'krankheitszeit', 'alkoholfrei'],
  ...['drogenberat', 'drogerie', 'psychiatriepfleg', 'demenzbetreu', 'alltagsbetreu', 'medikamentenkunde'],
  ...['alkoholausschank']
] as const

const anrede = /^(frau|herr|herrn|familie)$/

/**
 * Words of a note that speak of illness (§ 67 Abs. 2 SGB X, Art. 9 DSGVO): each once, as written. Only a reason to think
 * twice: what is needed for the work is whether there is a restriction, not which.
 */
export function gesundheitswoerterIn(text: string): string[] {
  const worte = text.match(/[\p{L}][\p{L}-]*/gu) ?? []
  const gefunden = worte.filter((wort, stelle) => isGesundheitswort(wort, worte[stelle - 1] ?? ''))
  return [...new Map(gefunden.map((wort) => [wort.toLowerCase(), wort])).values()]
}

function isGesundheitswort(wort: string, davor: string): boolean {
  const klein = wort.toLowerCase()
  // „Frau Krebs“ is a name.
  if (anrede.test(davor.toLowerCase())) return false
  if (harmlos.some((anfang) => klein.startsWith(anfang))) return false
  return (
    (woerter as readonly string[]).includes(klein) ||
    anfaenge.some((anfang) => klein.startsWith(anfang)) ||
    enden.some((ende) => klein.endsWith(ende))
  )
}
