import { readPaare } from './notation'

/**
 * Written by hand, one pair per line: + the same person, - two persons | the row of a list | the person in the store | what
 * it is about. All of them invented.
 */
export const handgeschrieben = readPaare(`
# Arabisch, Kurdisch, Persisch: Umschrift
+ Al-Hariri; Mohammed; 1990-05-12 | El Hariri; Muhammad; 1990-05-12 | Umschrift und Artikel
+ Alhariri; Mohamad; 1991-06-14 | Al-Hariri; Mohammed; 1991-06-14 | Artikel angeschrieben
+ Hariri; Mouhamad; 1988-02-23 | Al Hariri; Mohamad; 1988-02-23 | Artikel weggelassen
+ Abdulrahman; Khaled; 1985-07-30 | Abd al-Rahman; Chaled; 1985-07-30 | Diener des, Kh und Ch
+ Abdurrahman; Halid; 1979-10-09 | Abdul Rahman; Khalid; 1979-10-09 | angeglichen
+ Abdirahman; Farah; 1993-11-17 | Abdulrahman; Farah; 1993-11-17 | somalisch
+ Abdelkader; Youssef; 1982-03-26 | Abd el-Kader; Yusuf; 1982-03-26 | maghrebinisch
+ Abdulaziz; Jusuf; 1996-08-04 | Abdel Aziz; Yousif; 1996-08-04 | Aziz
+ Hussein; Ali; 1994-09-15 | Husain; Ali; 1994-09-15 | ei und ai
+ Hossein; Reza; 1987-12-03 | Hussain; Reza; 1987-12-03 | persisch und arabisch
+ Hosseini; Fatemeh; 1999-04-21 | Husseini; Fatima; 1999-04-21 | persisch und arabisch
+ Chalil; Dschamal; 1977-05-08 | Khalil; Jamal; 1977-05-08 | deutsch und englisch umgeschrieben
+ Khalil; Djamal; 1978-06-19 | Chalil; Jamal; 1978-06-19 | französisch und englisch
+ Cemal; Azad; 1983-01-14 | Jamal; Azad; 1983-01-14 | türkisches C
+ Scharif; Mahmud; 1981-09-27 | Sharif; Mahmoud; 1981-09-27 | sch und sh
+ Şerif; Mahmut; 1984-10-28 | Sherif; Mahmoud; 1984-10-28 | ş, t und d
+ Ghafari; Maryam; 1995-02-13 | Gafari; Mariam; 1995-02-13 | gh und g
+ Qasimi; Tariq; 1986-06-06 | Kasimi; Tarek; 1986-06-06 | q und k
+ Kassem; Sakina; 1992-12-24 | Qasim; Sakineh; 1992-12-24 | q, a und eh
+ Fatimah; Zahra; 1998-03-05 | Fatima; Zahra; 1998-03-05 | stummes h
+ Othman; Berivan; 1997-07-16 | Osman; Berivan; 1997-07-16 | th und s
+ Uthman; Dilovan; 1980-04-11 | Othman; Dilovan; 1980-04-11 | u und o
+ Sayed; Ismail; 1976-11-02 | Sayyed; Esmail; 1976-11-02 | i und e
+ Saeed; Rania; 2000-01-19 | Said; Ranya; 2000-01-19 | ee und i
+ Noori; Zeinab; 2001-02-20 | Nuri; Zainab; 2001-02-20 | oo und u
+ Zeynab; Rahimi; 1989-03-30 | Rahimi; Zainab; 1989-03-30 | vertauscht und umgeschrieben
+ Dschawad; Karim; 1990-07-07 | Jawad; Karim; 1990-07-07 | dsch und j
+ Javad; Kareem; 1991-08-08 | Jawad; Karim; 1991-08-08 | v und w, ee
+ Daoud; Suleiman; 1973-05-31 | Dawud; Süleyman; 1973-05-31 | Salomo auf zwei Arten
+ Ayoub; Ilyas; 2002-06-26 | Ayyub; Elias; 2002-06-26 | Ilyas und Elias
+ Yaqub; Marwan; 1974-08-18 | Jakub; Marwan; 1974-08-18 | q und k, Y und J
+ Al-Sayed; Hiba; 1996-10-10 | As-Sayed; Heba; 1996-10-10 | angeglichener Artikel
+ Ash-Shami; Lubna; 1987-04-02 | Al Shami; Lubna; 1987-04-02 | angeglichener Artikel
+ Bin Laden; Omar; 1975-02-09 | Ben Laden; Umar; 1975-02-09 | bin und ben
+ Ben Youssef; Amine; 1994-03-13 | Benyoussef; Amin; 1994-03-13 | angeschrieben
+ Abu Bakr; Idris; 1985-12-12 | Abubakr; Idriss; 1985-12-12 | in einem Wort
+ Haj Ahmad; Rim; 1999-09-09 | Hadsch Ahmad; Reem; 1999-09-09 | Pilgertitel als Name
+ Mohammadi; Ali Reza; 1988-08-28 | Mohammadi; Alireza; 1988-08-28 | Vorname in zwei Worten
+ Ahmadzai; Gul Agha; 1982-10-20 | Ahmadzai; Gulagha; 1982-10-20 | paschtunisch
+ Achmed; Nour; 1993-05-24 | Ahmed; Nur; 1993-05-24 | ch und h
+ Akhmedov; Rustam; 1984-04-16 | Achmedow; Rustam; 1984-04-16 | kaukasisch
+ Haydari; Parwin; 1990-10-30 | Heidari; Parvin; 1990-10-30 | ay und ei
+ Mustafa; Schirin; 1986-02-17 | Mustafa; Shirin; 1986-02-17 | sch und sh
+ Barzani; Scherko; 1979-06-29 | Barzani; Sherko; 1979-06-29 | kurdisch
+ Xalid; Rojin; 2003-03-23 | Khalid; Rojin; 2003-03-23 | kurdisches x
+ Mohammed; Amina; 1990-04-04; tel:0151 2223344 | Muhammad; Aminah; ; tel:+49 151 2223344 | ohne Geburtsdatum, Telefon gleich

# Türkisch und Umlaute
+ Sahin; Gülsen; 1986-06-28 | Şahin; Gülşen; 1986-06-28 | ohne Häkchen
+ Oeztuerk; Caglar; 1969-02-23 | Öztürk; Çağlar; 1969-02-23 | ausgeschrieben
+ Ozturk; Oguz; 1989-10-12 | Öztürk; Oğuz; 1989-10-12 | ohne Punkte
+ YILDIZ; AYSE; 1966-10-15 | Yıldız; Ayşe; 1966-10-15 | Großbuchstaben
+ Kilic; Ugur; 1997-07-19 | Kılıç; Uğur; 1997-07-19 | ohne Zeichen
+ Mueller; Jürgen; 1961-09-02 | Müller; Jürgen; 1961-09-02 | Umlaut ausgeschrieben
+ Muller; Jurgen; 1962-10-03 | Müller; Jürgen; 1962-10-03 | Umlaut verloren
+ Schaefer; Baerbel; 1958-01-25 | Schäfer; Bärbel; 1958-01-25 | beide ausgeschrieben
+ Weiss; Jörg; 1971-03-09 | Weiß; Joerg; 1971-03-09 | ss und oe
+ Groß; Söhnke; 1975-11-11 | Gross; Soehnke; 1975-11-11 | ß und ö
+ Guenes; Oemer; 1980-09-13 | Güneş; Ömer; 1980-09-13 | am Anfang
+ Hüseyin; Sükrü; 1965-05-15 | Huseyin; Sukru; 1965-05-15 | ohne Punkte

# Slawisch
+ Schewtschenko; Olga; 1984-02-29 | Shevchenko; Olha; 1984-02-29 | russisch-deutsch und ukrainisch
+ Kowaltschuk; Sergej; 1977-07-21 | Kovalchuk; Serhii; 1977-07-21 | Sergej und Serhii
+ Grigorenko; Aleksandr; 1990-03-31 | Hryhorenko; Oleksandr; 1990-03-31 | g und h, A und O
+ Selenskyj; Wladimir; 1978-01-25 | Zelenskyi; Volodymyr; 1978-01-25 | Wolodymyr
+ Bojko; Dmitrij; 1994-02-15 | Boiko; Dmytro; 1994-02-15 | i und y
+ Jurtschenko; Julija; 1995-08-01 | Yurchenko; Yuliia; 1995-08-01 | J und Y
+ Tkatschenko; Tatjana; 1969-12-19 | Tkachenko; Tetiana; 1969-12-19 | Tatjana
+ Ponomarenko; Ekaterina; 1988-05-05 | Ponomarenko; Kateryna; 1988-05-05 | Jekaterina
+ Lysenko; Nikolaj; 1972-04-14 | Lysenko; Mykola; 1972-04-14 | Mykola und Nikolaj
+ Kravchenko; Jewgenij; 1981-06-11 | Kravchenko; Yevhen; 1981-06-11 | Jewhen
+ Marchenko; Elena; 1973-10-17 | Martschenko; Olena; 1973-10-17 | Olena
+ Savchuk; Svetlana; 1986-09-23 | Savchuk; Svitlana; 1986-09-23 | Switlana
+ Melnik; Andrej; 1991-01-12 | Melnyk; Andrii; 1991-01-12 | Andrij
+ Rudenko; Pavel; 1999-11-30 | Rudenko; Pavlo; 1999-11-30 | Pawlo
+ Kuznezow; Michail; 1964-08-22 | Kuznetsov; Mykhailo; 1964-08-22 | z, ts und kh
+ Petrowa; Natalja; 1970-03-03 | Petrova; Nataliia; 1970-03-03 | w und v
+ Jovanovitsch; Milos; 1985-04-24 | Jovanović; Miloš; 1985-04-24 | ć und itsch
+ Djordjevic; Zivko; 1960-06-08 | Đorđević; Živko; 1960-06-08 | Đ
+ Dordevic; Dragan; 1976-09-28 | Djordjević; Dragan; 1976-09-28 | Đ ohne Strich
+ Kovacevic; Zeljko; 1968-07-14 | Kovačević; Željko; 1968-07-14 | Häkchen
+ Lukaszewicz; Pawel; 1996-05-25 | Łukaszewicz; Paweł; 1996-05-25 | Ł
+ Wrobel; Malgorzata; 1992-12-09 | Wróbel; Małgorzata; 1992-12-09 | ó und ł
+ Dvorak; Jiri; 1974-01-06 | Dvořák; Jiří; 1974-01-06 | tschechisch
+ Nowakowa; Zdenka; 1967-02-01 | Nováková; Zdeňka; 1967-02-01 | w und v
+ Ivanov; Marija; 1983-10-04; w | Ivanova; Mariia; 1983-10-04; w | weibliche Form

# Eritrea, Äthiopien, Somalia: Vatersnamen statt Nachnamen
+ Tesfay; Abraham; 1992-07-07 | Gebremedhin; Abraham Tesfay; 1992-07-07 | Großvater fehlt
+ Abraham; Tesfay; 1993-08-08 | Tesfay; Abraham; 1993-08-08 | vertauscht
+ Gebre Medhin; Selam; 1995-09-19 | Gebremedhin; Selam; 1995-09-19 | zwei Worte
+ Ghebremedhin; Rahwa; 1996-11-21 | Gebremedhin; Rahwa; 1996-11-21 | Gh und G
+ Haile; Yohannes Kidane; 1989-12-29 | Kidane; Yohannes Haile; 1989-12-29 | anders verteilt
+ Tesfaye; Meron; 1998-01-11 | Tesfay; Meron; 1998-01-11 | amharisch und tigrinisch
+ Woldemariam; Biniam; 1990-02-22 | Weldemariam; Biniam; 1990-02-22 | o und e
+ Berhane; Mihret; 1987-05-19 | Birhane; Mehret; 1987-05-19 | e und i
+ Hassan; Abdi Mohamed; 1994-04-27 | Mohamed; Abdi Hassan; 1994-04-27 | somalisch verteilt
+ Warsame; Hodan Ali; 1997-12-15 | Warsame; Hodan; 1997-12-15 | Vatersname fehlt
+ Teklemariam; Johannes; 1979-09-17 | Teklemariam; Yohannes; 1979-09-17 | J und Y

# Teile des Namens
+ Meier; Petra; 1966-06-16 | Meier-Lüdenscheidt; Petra; 1966-06-16 | Doppelname halb
+ Lüdenscheidt; Heike; 1988-01-14 | Müller-Lüdenscheidt; Heike; 1988-01-14 | zweite Hälfte
+ García; Ana; 1980-08-19 | García López; Ana María; 1980-08-19 | spanisch gekürzt
+ Nguyen; Lan; 1991-05-27 | Nguyễn; Thị Ngọc Lan; 1991-05-27 | vietnamesisch gekürzt
+ Berg; Anna; 1984-11-05 | von Berg; Anna; 1984-11-05 | ohne von
+ van der Meer; Els; 1959-07-27 | Vandermeer; Els; 1959-07-27 | angeschrieben
+ Da Silva; João; 1987-03-11 | Silva; Joao; 1987-03-11 | ohne da
+ Anna-Lena; Schmidt; 2001-10-01 | Schmidt; Annalena; 2001-10-01 | vertauscht, Bindestrich
+ Schmidt; A.; 1990-12-06; ort:Oberfinken | Schmidt; Annegret; 1990-12-06; ort:Oberfinken | nur der Anfangsbuchstabe
+ Haddad; M; 1975-06-23 | Haddad; Munir; 1975-06-23 | Anfangsbuchstabe ohne Punkt
+ Dr. Weber; Klaus; 1963-04-18 | Weber; Klaus; 1963-04-18 | Titel im Namen
+ Kaya; Elif (geb. Demir); 1992-09-29 | Kaya; Elif; 1992-09-29 | Geburtsname beim Vornamen
+ Stöver; Änne; 1993-07-13 | Fröhlich (geb. Stöver); Änne; 1993-07-13 | noch der Geburtsname
+ Demir; Leyla; 1985-02-05 | Arslan; Leyla; 1985-02-05; geb:Demir | verheiratet, Geburtsname bekannt
+ Kowalska; Ewa; 1979-08-12; tel:0171 4455667 | Schröder; Ewa; 1979-08-12; tel:0171/4455667 | verheiratet, Telefon gleich
+ Petrenko; Iryna; 1990-06-09; bg:49802BG0017001 | Bauer; Iryna; 1990-06-09; bg:49802BG0017001 | verheiratet, BG gleich
+ Haile; Mulugeta; 1986-10-22; w; ort:Ellerwiek | Haile-Wagner; Mulugeta; 1986-10-22; w; ort:Ellerwiek | Name angehängt

# Ein Name allein
+ -; Najibullah; 1987-11-13 | Najibullah; -; 1987-11-13 | Strich statt Name
+ XXX; Gulnaz; 1999-06-06 | o.N.; Gulnaz; 1999-06-06 | zwei Zeichen für keinen Namen
+ Zabihullah; o.N.; 1995-12-01 | Zabihullah; Zabihullah; 1995-12-01 | Name verdoppelt
+ unbekannt; Shukria; 2000-03-17 | Shukria; ; 2000-03-17 | unbekannt
+ Asadullah; ; 1991-07-25 | XXX; Asadulla; 1991-07-25 | anders geschrieben

# Verlorene Buchstaben
+ MÃ¼hlenkamp; SÃ¶ren; 1968-05-18 | Mühlenkamp; Sören; 1968-05-18 | doppelt umgewandelt
+ Y?ld?r?m; ?smail; 1973-07-20 | Yıldırım; İsmail; 1973-07-20 | Fragezeichen
+ ?ukasik; Pawe?; 1998-02-08 | Łukasik; Paweł; 1998-02-08 | Fragezeichen
+ Stojkanovi?; Milo?; 1978-02-26 | Stojkanović; Miloš; 1978-02-26 | Fragezeichen
+ Nguy?n; Qu?c B?o; 1963-02-25 | Nguyễn; Quốc Bảo; 1963-02-25 | viele Fragezeichen
+ M\ufffdller; J\ufffdrn; 1986-08-31 | Müller; Jörn; 1986-08-31 | Ersatzzeichen

# Tippfehler
+ Hadad; Amal; 1987-03-07 | Haddad; Amal; 1987-03-07 | ein Buchstabe fehlt
+ Haddda; Rami; 1988-04-08 | Haddad; Rami; 1988-04-08 | Dreher
+ Schmitd; Kevin; 1999-01-28 | Schmidt; Kevin; 1999-01-28 | Dreher
+ Wanger; Sabine; 1970-12-30 | Wagner; Sabine; 1970-12-30 | Dreher
+ Kowalsky; Jan; 1982-05-02 | Kowalski; Jan; 1982-05-02 | y und i
+ Fischer; Chritsian; 1991-04-23 | Fischer; Christian; 1991-04-23 | Dreher im Vornamen
+ Ramadani; Arbnor; 1990-09-06 | Ramadani; Arbenor; 1990-09-06 | ein Buchstabe fehlt
+ Hofmann; Stefan; 1969-07-09 | Hoffmann; Stephan; 1969-07-09 | f und ph
+ Mayer; Cristina; 1977-02-12 | Meier; Christina; 1977-02-12 | Meier auf zwei Arten
+ Maier; Katharina; 1981-03-16 | Mayr; Catharina; 1981-03-16 | K und C
+ Becker; Mathias; 1974-11-27 | Becker; Matthias; 1974-11-27 | t
+ Rodriguez; Maria; 1990-01-23 | Rodrigues; Maria; 1990-01-23 | z und s

# Geburtsdatum
+ Sultani; Zahra; 1998-09-03 | Sultani; Zahra; 1998-03-09 | Tag und Monat vertauscht
+ Soltani; Zohra; 1997-08-02 | Sultani; Zahra; 1997-02-08 | vertauscht und umgeschrieben
+ Kidane; Winta; 1996-07-22 | Kidane; Winta; 1996-07-12 | eine Ziffer
+ Ahmadi; Najib; 2003-05-05 | Ahmadi; Najib; 2004-05-05 | ein Jahr
+ Bruns; Heike; 1919-08-29 | Bruns; Heike; 1991-08-29 | Zahlendreher
+ Darwisch; Anas; 1994-06-21 | Darwish; Anas; 1994-06-12 | Dreher im Tag, umgeschrieben
+ Sabbagh; Rania; 1996-01-01 | Sabbagh; Rania; 1996-06-25 | nur das Jahr bekannt
+ Karimi; Parwin; 1988-01-01; bg:49802BG0012960 | Karimi; Parwin; 1988-01-01; bg:49802BG0012960 | 1. Januar und BG
+ Haidari; Freshta; 1999-01-01 | Haidari; Fereshta; 1999-01-01 | 1. Januar
+ Rasuli; Farid; 1985-01-01; ort:Ellerwiek | Rasooli; Fareed; 1985-01-01; ort:Ellerwiek | 1. Januar und Ort
+ Nikodijevic; Marko;  | Nikodijević; Marko; 1968-11-15 | ohne Datum
+ Lysovenko; Natalja; ; ort:Heidbruchsen | Lysovenko; Nataliia; 1984-05-12; ort:Heidbruchsen | ohne Datum, Ort gleich
+ Tkachyk; Galina;  | Tkachyk; Halyna; 1962-12-25 | ohne Datum, umgeschrieben
+ Kassem; Samer; 2003-11-30 | Kassem; Samer;  | Datum fehlt im Bestand

# Nummern
+ Abd al-Salam; Sahar; ; nr:498D015351 | Abd al-Salam; Sahar; 1968-01-01; nr:498D015315 | Zahlendreher in der Nummer
+ Shevchyshen; Mykola; 2002-04-04; nr:498B015472 | Shevchyshen; Mykola; 2002-04-04; nr:498B015471 | eine Ziffer anders
+ Haddad; Nour; 1987-07-13; nr:498A015579 | Haddad; Nour; 1987-03-07; nr:498A015579 | Nummer gleich, Datum anders
+ Jäckel; Heike; 1976-04-22; nr:498D015192 | Petersen; Heike; 1976-04-22; nr:498D015192 | Nummer gleich, verheiratet
+ Sabbagh; Khaled; ; nr:498E014344 | Sabbagh; Chaled; 2000-01-01; nr:498E014344 | Nummer gleich, umgeschrieben
+ Çelik; Çağlar; 1997-09-26; nr:333A120987 | Celik; Caglar; 1997-09-26; nr:498D015058 | neue Nummer

# Zwei Personen: Zwillinge und Geschwister
- Yıldırım; Hasan; 2001-03-14 | Yıldırım; Hüseyin; 2001-03-14 | Zwillinge
- Haddad; Lina; 1999-05-15; w | Haddad; Omar; 1999-05-15; m | Zwillinge
- Kovalenko; Serhii; 2002-02-22 | Kovalenko; Oleh; 2002-02-22 | Zwillinge
- Schmidt; Jonas; 2003-09-12 | Schmidt; Lukas; 2003-09-12 | Zwillinge
- Ahmadi; Samir; 1998-10-16; m | Ahmadi; Samira; 1998-10-16; w | Zwillinge, eine Endung
- Nguyễn; Minh Anh; 2000-07-08 | Nguyễn; Minh Duc; 2000-07-08 | Zwillinge, ein Vorname gleich
- Tesfay; Natnael; 1997-04-09 | Tesfay; Nahom; 1997-04-09 | Zwillinge
- Hosseini; Mahdi; 2000-11-29; bg:49802BG0018001; tel:0176 1112223 | Hosseini; Mohsen; 2000-11-29; bg:49802BG0018001; tel:0176 1112223 | Zwillinge im selben Haushalt
- Karimi; Zahra; 1964-01-01; bg:49802BG0012961 | Karimi; Soraya; 1964-01-01; bg:49802BG0012961 | beide 1. Januar
- Rahimi; Ali; 1990-01-01 | Rahimi; Amir; 1990-01-01 | beide 1. Januar
- Sharifi; Mina; 1995-01-01; bg:49802BG0018002 | Sharifi; Nina; 1992-01-01; bg:49802BG0018002 | Schwestern
- Stojkanović; Nenad; 2001-05-03; bg:49802BG0013180 | Stojkanović; Miloš; 1978-02-27; bg:49802BG0013180 | Vater und Sohn
- Haidari; Parwin; 2006-01-01; bg:49802BG0013054 | Haidari; Parwana; 1987-01-01; bg:49802BG0013054 | Mutter und Tochter

# Zwei Personen: gleicher Name
- Müller; Hans; 1950-03-21; ort:Ellerwiek | Müller; Hans; 1979-10-05; ort:Ellerwiek | Vater und Sohn
- Haile; Yonas; 1961-04-04; nr:498A020001 | Haile; Yonas; 1990-12-17; nr:498A020002 | Vater und Sohn, Nummern daneben
- Mohammed; Ali; 1988-06-17; nr:498A021111 | Mohammed; Ali; 1993-02-04; nr:498B029999 | häufiger Name
- Ali; Mohammed; 1970-01-01; nr:498A022222 | Ali; Mohammed; 1970-01-01; nr:498C033333 | häufiger Name, 1. Januar
- Ahmad; Khaled; 1985-01-01; bg:49802BG0018100 | Ahmad; Khaled; 1985-01-01; bg:49802BG0018200 | häufiger Name, 1. Januar, andere BG
- Hassan; Fatima; 1999-08-10; nr:498D024444 | Hassan; Fatima; 1981-11-23; nr:498D025555 | häufiger Name
- Schmidt; Anna; 1992-02-06 | Schmidt; Anna; 1971-07-24 | häufiger Name
- Kaya; Mehmet; 1964-09-09; m | Kaya; Mehmet; 1996-03-18; m | Großvater und Enkel
- Kovalchuk; Olena; 1975-06-30; nr:498B026666 | Kovalchuk; Olena; 1983-12-08; nr:498E027777 | häufiger Name
- Nguyễn; Thị Lan; 1969-03-28 | Nguyễn; Thị Lan; 1990-11-08 | häufiger Name
- Ibrahim; Ahmed; 1996-01-01; nr:498A028888; ort:Ellerwiek | Ibrahim; Ahmed; 1996-01-01; nr:498A031111; ort:Heidbruchsen | 1. Januar, zwei Nummern

# Zwei Personen: Ehepaare und Haushalte
- Jäckel; Uwe; 1973-10-26; bg:49802BG0012802; tel:04791 5551 | Jäckel; Jutta; 1985-05-21; bg:49802BG0012802; tel:04791 5551 | Ehepaar
- Al Masri; Amal; 1975-09-08; w | Al Masri; Ammar; 1975-08-09; m | Ehepaar mit ähnlichen Tagen
- Demir; Zeynep; 1990-05-21; w; bg:49802BG0018300 | Demir; Zekeriya; 1990-05-12; m; bg:49802BG0018300 | Ehepaar
- Shevchenko; Oleksandra; 1993-07-19; w | Shevchenko; Oleksandr; 1991-03-02; m | Geschwister, eine Endung
- Petrov; Ivan; 1980-04-05; m | Petrova; Ivana; 1984-04-05; w | Ehepaar
- Novák; Jana; 1988-12-12; w | Novák; Jan; 1986-11-10; m | Ehepaar

# Zwei Personen: zufällige Ähnlichkeit
- Hasan; Amir; 1994-03-25; nr:498A030001 | Hasan; Amira; 1994-08-14; nr:498A030002; w | ähnlicher Vorname
- Mahmoud; Saleh; 1980-10-19 | Mohammed; Salim; 1980-10-19 | zwei ähnliche Namen, selber Tag
- Rahmani; Karim; 1992-04-18 | Rahimi; Akram; 1992-04-18 | ähnlich, selber Tag
- Schneider; Julia; 1989-06-02 | Schreiber; Julian; 1989-06-02 | ähnlich, selber Tag
- Becker; Tim; 1997-05-29 | Bäcker; Tom; 1997-05-29 | ähnlich, selber Tag
- Omar; Farah; 1996-02-28; w | Omar; Farhan; 1996-02-28; m | Geschwister
- Wagner; Maria; 1985-10-13 | Weber; Maria; 1985-10-13 | selber Vorname und Tag
- Hoffmann; Peter; 1966-01-27 | Schulze; Peter; 1966-01-27 | selber Vorname und Tag
- Ali; Hassan; 1987-06-21 | Hussein; Ali; 1987-06-21 | ein Name gemeinsam
- Meyer; Uwe; 1960-05-05; nr:498A012345 | Bergmann; Silke; 1987-03-17; nr:498A012345 | fremde Nummer
- Yılmaz; Deniz; 1995-05-13; m; nr:498A030101 | Yılmaz; Derya; 1998-02-02; w; nr:498A030101 | Nummer der Schwester
- Sahin; Emre; 2000-09-20; nr:498A030202 | Şahin; Emine; 1975-04-26; w; nr:498A030202 | Nummer der Mutter
- Kaplan; Murat; 1983-01-31 | Kaplan; Murat; 1983-01-01; bg:49802BG0018400; nr:498A030303; ort:Ellerwiek | nur das Jahr gleich
- Lange; Karin; ; nr:498A030404 | Lange; Karin; 1955-09-05; nr:498E041414 | gleicher Name, andere Nummer
- Singh; Gurpreet; 1991-10-02; m | Kaur; Gurpreet; 1991-10-02; w | indisch: gleicher Vorname für beide
`)
