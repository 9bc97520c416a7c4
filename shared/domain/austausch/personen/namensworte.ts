import { suchform } from '../../faelle/suchform'
import { isBeschaedigt, type Wort, type Wortleser } from './woerter'

/** Words of one part of a name. Titles are left out, articles go with their word, `Abd al-Rahman` is one word. */
export function woerterOf(text: string, read: Wortleser): Wort[] {
  const woerter: Wort[] = []
  const teile = text.split(/([\s,;/()]+|[-–.]+)/)
  const letzter = teile.findLastIndex((teil, stelle) => stelle % 2 === 0 && isWort(teil))
  let vor = ''
  for (let stelle = 0; stelle <= letzter; stelle += 2) {
    const teil = teile[stelle] ?? ''
    const form = suchform(teil)
    if (!isWort(teil) || (stelle < letzter && titel.has(form))) continue
    if (stelle < letzter && diener.test(form)) vor = 'abd'
    else if (stelle < letzter && isVorsilbe(form, teile[stelle + 1])) vor = vor === 'abd' ? vor : vor + form
    else {
      woerter.push(readWort(teil, form, vor, read))
      vor = ''
    }
  }
  return woerter
}

const isWort = (teil: string) => isBeschaedigt(teil) || suchform(teil) !== ''

function readWort(teil: string, form: string, vor: string, read: Wortleser): Wort {
  if (vor === 'abd') return read(`abd${teil}`)
  const gedient = dienerMitWort.exec(form)?.[1]
  return gedient ? read(`abd${gedient}`) : read(teil, vor)
}

/** „Diener des …“ before the name it belongs to, in every spelling: `Abdul Rahman`, `Abdurrahman`, `Abdirahman`. */
const diener = /^abd(?:(?:ou|[aeiou])[lrsnzd])?$/
const dienerMitWort =
  /^abd(?!(?:ou|[aeiou])l*ah?$)(?:(?:ou|[aeiou])(?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z)|d(?=d))?|l)(.{4,})$/

const titel = new Set('dr prof dipl ing med phil mag herr frau'.split(' '))
const vorsilben = new Set(
  'al el ul von vam vom zu zum zur der den dem de da do dos das del della di du la le van bin ben ibn bint ould'.split(
    ' '
  )
)
/** Articles that took on the sound of their word; without the hyphen they may be names. */
const angeglichen = /^[aeu](?:d|r|s|sh|sch|t|z|n)$/

const isVorsilbe = (form: string, danach: string | undefined) =>
  vorsilben.has(form) || (danach === '-' && angeglichen.test(form))

/** What people write where there is no name: `-`, `XXX`, `o.N.`. */
export function isPlatzhalter(text: string): boolean {
  const form = suchform(text)
  return form === '' ? !isBeschaedigt(text) : /^x+$/.test(form) || platzhalter.has(form)
}

const platzhalter = new Set([
  ...['o n', 'n n', 'nn', 'n a', 'k a', 'k n', 'fnu', 'lnu', 'no name', 'unknown', 'unbekannt', 'nicht bekannt'],
  ...['ohne', 'ohne name', 'ohne namen', 'ohne nachname', 'ohne nachnamen', 'ohne vorname', 'ohne vornamen'],
  ...['kein', 'keine', 'keiner', 'kein name', 'kein nachname', 'kein vorname', 'fehlt', 'leer', 'entfallt']
])
