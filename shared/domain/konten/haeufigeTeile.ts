/** What frequent passwords are made of, in plain lower case: German and international lists, keyboard rows, offices. */
export const haeufigeTeile: readonly string[] = (
  'passwort password kennwort geheim secret login admin administrator master zugang start standard system ' +
  'willkommen welcome hallo hello test tester testtest demo muster beispiel benutzer user gast guest internet ' +
  'computer windows microsoft office excel laptop drucker telefon handy google facebook amazon ' +
  'qwertz qwertzuiop qwerty qwertyuiop asdf asdfgh asdfghjkl yxcv yxcvbnm zxcv zxcvbnm qaywsx qazwsx 1qay 2wsx 1q2w3e ' +
  'abc abcd abc123 123 1234 12345 123456 1234567 12345678 123456789 1234567890 321 4321 54321 654321 ' +
  '000 111 222 333 444 555 666 777 888 999 112233 121212 123123 ' +
  'ichliebedich iloveyou love liebe schatz schatzi liebling baby engel prinzessin princess sonnenschein sunshine ' +
  'fussball football schalke bayern dortmund borussia werder hamburg berlin muenchen koeln bielefeld deutschland ' +
  'sommer winter herbst fruehling januar februar maerz april juni juli august september oktober november dezember ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende urlaub ostern weihnachten ' +
  'hund katze dragon monkey tiger loewe pferd mausi hase baer ' +
  'michael thomas andreas stefan christian alexander daniel sandra nicole stefanie christina susanne sabine ' +
  'jobcenter arbeitsagentur agentur arbeit buergergeld sozialamt landkreis kreis stadt amt verwaltung leistung ' +
  'foerderkette massnahme sprachkurs kunde vermittlung'
).split(' ')
