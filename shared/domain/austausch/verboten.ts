import type { VerboteneArt } from './befunde'
import { compactKey, foldedText } from './text'

/**
 * Check digit of a Versicherungsnummer (§ 2 Abs. 6 VKVV). Only to recognise such numbers: the program must not keep
 * them (§ 18f SGB IV).
 */
export function isVersicherungsnummer(text: string): boolean {
  const value = text.toUpperCase().replaceAll(/[\s.\-–/]/g, '')
  if (!/^\d{8}[A-Z]\d{3}$/.test(value)) return false
  const letter = String(value.charCodeAt(8) - 64).padStart(2, '0')
  const digits = value.slice(0, 8) + letter + value.slice(9, 11)
  let sum = 0
  for (const [index, factor] of [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].entries()) {
    const product = Number(digits[index]) * factor
    sum += Math.floor(product / 10) + (product % 10)
  }
  return sum % 10 === Number(value[11])
}

const compact = (text: string) => text.toUpperCase().replaceAll(/[\s.\-–/]/g, '')

const contents: Record<Exclude<VerboteneArt, 'gesundheit'>, (text: string) => boolean> = {
  versicherungsnummer: isVersicherungsnummer,
  iban: (text) =>
    /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact(text)) && /^[A-Z]{2}\d{2}[ ]?\d/.test(text.toUpperCase()),
  azr: (text) => /^\d{12}$/.test(compact(text)) && !/^0[1-9]\d{2,5}[ /-]/.test(text),
  steuerId: (text) => /^[1-9]\d{10}$/.test(compact(text)),
  krankenversichertennummer: (text) => /^[A-Z]\d{9}$/.test(compact(text))
}

const headings: Record<VerboteneArt, readonly string[]> = {
  versicherungsnummer: [
    'svnr',
    'svnummer',
    'sozialversicherungsnummer',
    'versicherungsnummer',
    'rentenversicherungsnummer',
    'rvnr',
    'rvnummer',
    'sozialversnr',
    'versnr',
    'svnrn',
    'vsnr',
    'sozvnr',
    'sozversnr',
    'rentenversnr'
  ],
  azr: ['azr', 'azrnr', 'azrnummer', 'auslaenderzentralregister', 'azrid'],
  iban: ['iban', 'konto', 'kontonr', 'kontonummer', 'bankverbindung', 'bankdaten', 'kontoverbindung', 'bic'],
  steuerId: [
    'steuerid',
    'steueridnr',
    'steueridentifikationsnummer',
    'idnr',
    'steuernummer',
    'steuernr',
    'tin',
    'steueridentnr'
  ],
  krankenversichertennummer: [
    'kvnr',
    'krankenversichertennummer',
    'krankenversicherungsnummer',
    'versichertennummer',
    'egknr',
    'kvnummer',
    'krankenkassennr',
    'kvnrn'
  ],
  gesundheit: [
    'diagnose',
    'diagnosen',
    'krankheit',
    'krankheiten',
    'erkrankung',
    'gesundheit',
    'gesundheitszustand',
    'gesundheitlicheeinschraenkungen',
    'behinderung',
    'gdb',
    'schwerbehinderung',
    'schwerbehindert',
    'religion',
    'konfession',
    'sucht',
    'aerztlichesgutachten'
  ]
}

const byHeading = new Map(
  (Object.entries(headings) as [VerboteneArt, readonly string[]][]).flatMap(([art, keys]) =>
    keys.map((key) => [key, art] as const)
  )
)

/** Parts of words that name it wherever they stand: "AZR-Nr. neu", "gesundheitl. Einschränkung". */
const parts: readonly [RegExp, VerboteneArt][] = [
  [/\biban\b|\bbic\b|bankverb|kontoverb|kontonr|kontonummer/, 'iban'],
  [/\bazr/, 'azr'],
  [
    /\bsv-?\s?n(?:r|ummer)|sozialversicherungsn|sozialversn|sozvers|rentenversicherungsn|rentenversn|rentenvers\.|versicherungsn(?:r|ummer)/,
    'versicherungsnummer'
  ],
  [/steuer-?\s?id|steuern(?:r|ummer)|steuerident/, 'steuerId'],
  [/krankenversichert|krankenversicherungsn|\bkvnr/, 'krankenversichertennummer'],
  [
    /diagnos|schwerbehind|\bgdb\b|erkrankung|gesundheitl\S*\s*(?:einschr|zustand|probl)|religion|konfession/,
    'gesundheit'
  ]
]

/** A heading that names something the program must not keep. */
export function verboteneUeberschrift(heading: string): VerboteneArt | undefined {
  const last = heading.split(' / ').at(-1) ?? heading
  const named = byHeading.get(compactKey(heading)) ?? byHeading.get(compactKey(last))
  const folded = foldedText(heading)
  return named ?? parts.find(([part]) => part.test(folded))?.[1]
}

/** A column in which at least 60 % of the filled cells (and three of them) are of one forbidden kind, whatever its heading. */
export function verbotenerInhalt(
  texts: readonly string[],
  arten: readonly (keyof typeof contents)[]
): VerboteneArt | undefined {
  if (texts.length < 3) return undefined
  return arten.find((art) => texts.filter((text) => contents[art](text)).length >= texts.length * 0.6)
}

const iban = /\b[A-Z]{2}\d{2}(?: ?\d{4}){4} ?\d{1,2}\b/i
const versicherungsnummer = /\b\d{2} ?\d{6} ?[A-Z] ?\d{3}\b/gi
const namedNumber = /\b(azr|steuer-?id|idnr)\D{0,12}\d{11,12}\b/i
const diagnosis =
  /\b(?:depressi|diagnos|psychiatr|psychisch|psychos|psychother|schizophren|angstst|panikatt|traumati|ptbs|borderline|bipolar|krebs(?:erkrank|leiden|diagn|ther)|tumor|karzinom|chemother|diabet|epilep|hiv\b|aids\b|hepatitis|tuberkul|alkohol(?:iker|abh|krank|sucht|problem)|drogen|sucht(?:krank|erkrank|mittel|problem)|spielsucht|entzugs|suizid|burn-?out|bandscheibe|herzinfarkt|schlaganfall|multiple sklerose|demenz|rheuma|asthma|migräne|adhs\b|autis|[fghijkm]\d{2}\.\d\b|schwerbehinder|gdb ?\d|op (?:am|im)\b)/i

/** What a remark holds that must not be kept; `undefined` for ordinary remarks. */
export function findVerbotenes(text: string): VerboteneArt | undefined {
  if (text.length < 3) return undefined
  if (diagnosis.test(text)) return 'gesundheit'
  if (!/\d{4}/.test(text.replaceAll(' ', ''))) return undefined
  if (iban.test(text)) return 'iban'
  if ((text.match(versicherungsnummer) ?? []).some(isVersicherungsnummer)) return 'versicherungsnummer'
  const [, word] = namedNumber.exec(text) ?? []
  if (!word) return undefined
  return /azr/i.test(word) ? 'azr' : 'steuerId'
}
