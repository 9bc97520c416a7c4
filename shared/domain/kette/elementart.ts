const jeInstrument: Readonly<Record<string, string>> = {
  MAG: 'PRAKTIKUM',
  BOP: 'PRAKTIKUM',
  FBW: 'QUALIFIZIERUNG',
  EQ: 'AUSBILDUNG',
  BAE: 'AUSBILDUNG',
  EGZ: 'ARBEIT',
  ESG: 'ARBEIT',
  ELB16E: 'ARBEIT',
  TAM16I: 'ARBEIT',
  SELBST16C: 'ARBEIT',
  BVB: 'ORIENTIERUNG',
  SPRACHPATEN: 'SPRACHE_SONST',
  EHRENAMT: 'UEBERBRUECKUNG',
  MIGRA: 'BERATUNG',
  KOMM16A: 'BERATUNG'
}

/** What kind of step a course or measure is (DOMAIN 3.12). */
export function elementartOf({ kursart, instrument }: { kursart: string | null; instrument: string | null }): string {
  if (kursart?.startsWith('IK_')) return 'SPRACHE_IK'
  if (kursart?.startsWith('BSK_')) return 'SPRACHE_BSK'
  if (kursart) return 'SPRACHE_SONST'
  return (instrument && jeInstrument[instrument]) || 'MASSNAHME'
}

/** The kind of step a placement is (DOMAIN 3.11, 3.12). */
export function elementartOfIntegration(art: string): 'AUSBILDUNG' | 'PRAKTIKUM' | 'ARBEIT' {
  if (art === 'MAG_PRAKTIKUM') return 'PRAKTIKUM'
  return art.startsWith('AUSB_') ? 'AUSBILDUNG' : 'ARBEIT'
}
