/** Spellings of one name, by origin: invented persons are put together from one origin. */
export interface Herkunft {
  maennlich: readonly (readonly string[])[]
  weiblich: readonly (readonly string[])[]
  familie: readonly (readonly string[])[]
}

export const spellings = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((zeile) => zeile.trim().split(/\s*,\s*/))

/** The names the weights were tried on. */
export const namen: readonly Herkunft[] = [
  {
    maennlich: spellings(`Mohammed, Muhammad, Mohamad, Mohammad, Mohamed, Mouhamad
      Ahmad, Ahmed, Achmed
      Khaled, Khalid, Chaled, Haled
      Hussein, Husain, Hossein, Hussain
      Yusuf, Youssef, Jusuf, Yousef, Yousif
      Abdul Rahman, Abdulrahman, Abd al-Rahman, Abdelrahman, Abdurrahman
      Mahmoud, Mahmud, Mahmood
      Ibrahim, Ebrahim, Ibraheem
      Jamal, Dschamal, Djamal
      Tariq, Tarek, Tarik
      Ismail, Ismael, Esmail
      Qasim, Kasim, Kassem`),
    weiblich: spellings(`Aischa, Aisha, Aysha, Aicha
      Fatima, Fatimah, Fatma, Fatemeh
      Maryam, Mariam, Meryem
      Zainab, Zeinab, Zaynab, Zeynab
      Khadija, Chadidscha, Khadidja
      Nour, Noor, Nur
      Rania, Ranya, Raniya
      Yasmin, Jasmin, Yasmine
      Schirin, Shirin, Shireen
      Parwin, Parvin, Parween`),
    familie: spellings(`Al-Hariri, El Hariri, Alhariri, Hariri
      Al-Khatib, El-Khatib, Alkhatib, Al Chatib
      Haddad, Hadad
      Darwish, Darwisch, Darwiche
      Hosseini, Husseini, Hoseini
      Rahimi, Raheemi
      Qaderi, Kaderi, Qadiri
      Othman, Osman, Uthman
      Khalil, Chalil, Halil
      Saleh, Salih
      Sharif, Scharif, Sherif
      Noori, Nuri, Nouri`)
  },
  {
    maennlich: spellings(`Oleksandr, Aleksandr, Alexander, Olexandr
      Serhii, Sergej, Serhij, Sergey
      Dmytro, Dmitri, Dmitrij, Dmitry
      Volodymyr, Vladimir, Wladimir
      Mykhailo, Mikhail, Michail
      Andrii, Andrej, Andriy, Andrey
      Ihor, Igor
      Pavlo, Pavel, Pawel`),
    weiblich: spellings(`Olha, Olga
      Iryna, Irina
      Nataliia, Natalia, Natalija, Nataliya
      Svitlana, Svetlana, Swetlana
      Tetiana, Tatjana, Tatiana
      Yuliia, Julia, Yulia, Julija
      Olena, Elena, Jelena
      Halyna, Galina`),
    familie: spellings(`Shevchenko, Schewtschenko, Ševčenko
      Kovalchuk, Kowaltschuk, Kovalčuk
      Tkachenko, Tkatschenko
      Hryhorenko, Grigorenko
      Zelenskyi, Selenskyj, Zelensky
      Boiko, Boyko, Bojko
      Yurchenko, Jurtschenko, Iurchenko
      Kharchenko, Chartschenko`)
  },
  {
    maennlich: spellings(`Ömer, Oemer, Omer
      Hüseyin, Hueseyin, Huseyin
      Şükrü, Sükrü, Sukru
      Çağlar, Caglar
      Oğuz, Oguz
      İsmail, Ismail
      Uğur, Ugur`),
    weiblich: spellings(`Gülşen, Gülsen, Guelsen
      Ayşe, Ayse, Aysche
      Çiğdem, Cigdem
      Şule, Sule, Schule
      Müge, Muege
      Zeynep, Zeyneb`),
    familie: spellings(`Şahin, Sahin, Schahin
      Yıldız, Yildiz
      Öztürk, Ozturk, Oeztuerk
      Çelik, Celik
      Güneş, Günes, Guenes
      Doğan, Dogan
      Kılıç, Kilic
      Yüksel, Yueksel`)
  },
  {
    maennlich: spellings(`Paweł, Pawel
      Miloš, Milos, Milosch
      Živko, Zivko
      Đorđe, Djordje, Dorde
      Łukasz, Lukasz
      Jiří, Jiri`),
    weiblich: spellings(`Małgorzata, Malgorzata
      Željka, Zeljka
      Zdeňka, Zdenka
      Agnieszka, Agnieschka
      Snežana, Snezana, Sneschana`),
    familie: spellings(`Jovanović, Jovanovic, Jovanovitsch
      Đorđević, Djordjevic, Dordevic
      Wróbel, Wrobel
      Łukaszewicz, Lukaszewicz
      Dvořák, Dvorak
      Kovačević, Kovacevic, Kowatschewitsch`)
  },
  {
    maennlich: spellings(`Tesfay, Tesfaye, Tesfai
      Yohannes, Johannes, Yohanes
      Abraham, Abreham
      Mehari, Mehary
      Biniam, Binyam
      Yonas, Jonas`),
    weiblich: spellings(`Rahwa, Rahua
      Selam, Selaam
      Mihret, Mehret
      Winta, Wintha
      Feven, Fewen`),
    familie: spellings(`Gebremedhin, Gebre Medhin, Ghebremedhin
      Berhane, Birhane
      Woldemariam, Weldemariam
      Haile, Hailé
      Kidane, Kidanne
      Teklehaimanot, Tekle Haimanot`)
  },
  {
    maennlich: spellings(`Jürgen, Juergen, Jurgen
      Sören, Soeren, Soren
      Jörg, Joerg
      Matthias, Mathias
      Stefan, Stephan
      Klaus, Claus`),
    weiblich: spellings(`Bärbel, Baerbel
      Änne, Aenne
      Katharina, Catharina
      Jana
      Christina, Cristina, Kristina
      Anna-Lena, Annalena`),
    familie: spellings(`Müller, Mueller, Muller
      Schäfer, Schaefer
      Weiß, Weiss
      Groß, Gross
      Meier, Meyer, Maier
      Hoffmann, Hofmann
      Söhnlein, Soehnlein`)
  }
]
