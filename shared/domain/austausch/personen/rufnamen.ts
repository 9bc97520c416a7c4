/** One first name in languages that make it sound otherwise: no rule of spelling leads from one to the other. */
const derselbe = [
  'mykola nikolai nikolaj nikolay',
  'yevhen jewhen evhen evgeni evgenij evgeny evgenii jewgeni jewgenij yevgeny eugen',
  'oleh oleg',
  'anna hanna ganna',
  'kateryna ekaterina jekaterina yekaterina katerina',
  'heorhii georgi georgij georgii',
  'yurii juri jurij yuri yury iurii',
  'danylo daniil danil',
  'kyrylo kirill kiril'
]

/** First names that look like one and are two; brothers and sisters are often called like that. */
const zweierlei = [
  'hasan hassan|husain husein hussain hussein hossein hosein huseyin hueseyin',
  'mahmud mahmoud mahmood mahmut|mohamed mohammed mohamad mohammad muhamad muhammad muhamed mouhamad',
  'ahmad ahmed achmed|hamid hameed|hamed|hammad',
  'amir|amar ammar|omar umar|amer',
  'jamal dschamal djamal cemal|jamil dschamil djamil cemil',
  'karim kareem|akram|karam',
  'rashid raschid rachid|rashad raschad|rushd',
  'said saeed|saad',
  'lena|lina|lana|luna|leni',
  'mina|nina|mona|mena',
  'tim|tom',
  'jan|jana|jann',
  'julia|julian|juliane',
  'marwan|marwa'
]

const gruppen = new Map<string, string>()
const namen = new Map<string, string>()
for (const zeile of derselbe) for (const name of zeile.split(' ')) namen.set(name, zeile)
for (const zeile of zweierlei) {
  for (const teil of zeile.split('|')) {
    for (const name of teil.split(' ')) {
      gruppen.set(name, zeile)
      namen.set(name, teil)
    }
  }
}

/** What is known of two first names that no rule tells; takes them in search form. */
export function compareRufnamen(a: string, b: string): 'derselbe' | 'zweierlei' | undefined {
  const [eine, andere] = [namen.get(a), namen.get(b)]
  if (eine === undefined || andere === undefined) return undefined
  if (eine === andere) return 'derselbe'
  return gruppen.has(a) && gruppen.get(a) === gruppen.get(b) ? 'zweierlei' : undefined
}
