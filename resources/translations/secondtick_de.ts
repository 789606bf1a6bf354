<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswersFile</name>
    <message>
        <source>true</source>
        <extracomment>found in a JSON file where something else was expected; the words of JSON, not to be translated</extracomment>
        <translation>true</translation>
    </message>
    <message>
        <source>false</source>
        <translation>false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <extracomment>%1 is a place in a JSON file, %2 what belongs there, %3 what stands there</extracomment>
        <translation>%1: erwartet: %2, gefunden: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date and time such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation>ein Zeitpunkt wie &quot;2026-11-01T09:00:00Z&quot;</translation>
    </message>
    <message>
        <source>a country code such as &quot;TR&quot;, or a region code such as &quot;UA-43&quot;</source>
        <translation>ein Ländercode wie &quot;TR&quot; oder ein Regionscode wie &quot;UA-43&quot;</translation>
    </message>
    <message>
        <source>an error code: a whole number without quotes</source>
        <translation>ein Fehlercode: eine ganze Zahl ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number of seconds, or -1 for 30 days</source>
        <translation>eine ganze Zahl von Sekunden, oder -1 für 30 Tage</translation>
    </message>
    <message>
        <source>%1: this key is not known; expected one of %2</source>
        <extracomment>%1 is a place in a JSON file, %2 a list of words that must not be translated</extracomment>
        <translation>%1: dieser Schlüssel ist nicht bekannt; erwartet: eines von %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <extracomment>%1 is a list of words that must not be translated</extracomment>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>Not readable as JSON, from line %1, column %2 on</source>
        <translation>Nicht als JSON lesbar, ab Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Expected an object with answers, found nothing</source>
        <translation>Erwartet: ein Objekt mit Antworten, gefunden: nichts</translation>
    </message>
    <message>
        <source>Expected an object with answers, found a list</source>
        <translation>Erwartet: ein Objekt mit Antworten, gefunden: eine Liste</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>What was pasted</source>
        <extracomment>What each check looks at; lines of the list of checks</extracomment>
        <translation>Was eingefügt wurde</translation>
    </message>
    <message>
        <source>The way to Meta&apos;s interface</source>
        <translation>Der Weg zu Metas Schnittstelle</translation>
    </message>
    <message>
        <source>Whether Meta&apos;s interface is up</source>
        <translation>Ob Metas Schnittstelle in Betrieb ist</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>Whether Meta accepts the token</source>
        <translation>Ob Meta das Token annimmt</translation>
    </message>
    <message>
        <source>The kind of token</source>
        <translation>Die Art des Tokens</translation>
    </message>
    <message>
        <source>Whether the app demands its secret</source>
        <translation>Ob die App ihren Geheimcode verlangt</translation>
    </message>
    <message>
        <source>The permissions of the token</source>
        <translation>Die Berechtigungen des Tokens</translation>
    </message>
    <message>
        <source>The app the token belongs to</source>
        <translation>Die App, zu der das Token gehört</translation>
    </message>
    <message>
        <source>The ids you gave</source>
        <translation>Die von Ihnen angegebenen IDs</translation>
    </message>
    <message>
        <source>Whether there is a WhatsApp account</source>
        <translation>Ob es ein WhatsApp-Konto gibt</translation>
    </message>
    <message>
        <source>Access to the WhatsApp account</source>
        <translation>Zugriff auf das WhatsApp-Konto</translation>
    </message>
    <message>
        <source>Whether Meta approved the account</source>
        <translation>Ob Meta das Konto genehmigt hat</translation>
    </message>
    <message>
        <source>What Meta says holds messages back</source>
        <translation>Was laut Meta Nachrichten zurückhält</translation>
    </message>
    <message>
        <source>Your phone numbers</source>
        <translation>Ihre Telefonnummern</translation>
    </message>
    <message>
        <source>Where delivery reports are sent</source>
        <translation>Wohin Zustellberichte gehen</translation>
    </message>
    <message>
        <source>Your message templates</source>
        <translation>Ihre Nachrichtenvorlagen</translation>
    </message>
    <message>
        <source>When the token ends</source>
        <translation>Wann das Token abläuft</translation>
    </message>
    <message>
        <source>When its access to data ends</source>
        <translation>Wann sein Datenzugriff endet</translation>
    </message>
    <message>
        <source>Whether Meta describes the token</source>
        <translation>Ob Meta das Token beschreibt</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>What is the customer&apos;s number?</source>
        <translation>Wie lautet die Nummer des Kunden?</translation>
    </message>
    <message>
        <source>What was the last status?</source>
        <translation>Was war der letzte Status?</translation>
    </message>
    <message>
        <source>Which error code came with the failure?</source>
        <translation>Welcher Fehlercode kam dazu?</translation>
    </message>
    <message>
        <source>When was it sent?</source>
        <translation>Wann wurde sie gesendet?</translation>
    </message>
    <message>
        <source>Can they send a message to your number?</source>
        <translation>Kann der Kunde Ihrer Nummer eine Nachricht senden?</translation>
    </message>
    <message>
        <source>Have they blocked one of your numbers?</source>
        <translation>Hat der Kunde eine Ihrer Nummern blockiert?</translation>
    </message>
    <message>
        <source>Have they accepted the new terms?</source>
        <translation>Hat der Kunde die neuen Nutzungsbedingungen akzeptiert?</translation>
    </message>
    <message>
        <source>Which app do they use?</source>
        <translation>Welche App verwendet der Kunde?</translation>
    </message>
    <message>
        <source>Which version of the app do they have?</source>
        <translation>Welche Version der App hat der Kunde?</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>How likely a reason is</extracomment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Accepted by the API</source>
        <translation>Von der API angenommen</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>Gesendet (ein Haken)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>Zugestellt (zwei Haken)</translation>
    </message>
    <message>
        <source>Read (blue ticks)</source>
        <translation>Gelesen (blaue Haken)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No status ever came</source>
        <translation>Es kam nie ein Status</translation>
    </message>
    <message>
        <source>Free-form reply, no template</source>
        <translation>Freie Antwort, keine Vorlage</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Utility-Vorlage</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>Marketing-Vorlage</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>Authentifizierungsvorlage</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>The results are not saved</source>
        <translation>Die Ergebnisse sind nicht gespeichert</translation>
    </message>
    <message>
        <source>Closing forgets what was found, and the token. The report page can save it.</source>
        <translation>Beim Schließen werden die Befunde und das Token vergessen. Auf der Berichtsseite können Sie die Befunde speichern.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, nicht speichern</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <extracomment>Name of a country or territory, as people there and elsewhere look for it in a list</extracomment>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Kongo (Kinshasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Kongo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. It asks to wait %n minutes. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>
            <numerusform>Metas Dienst ist zurzeit gestört. Ihre Einrichtung kann in Ordnung sein: Versuchen Sie es später noch einmal. Meta bittet, %n Minute zu warten. Statusseite: metastatus.com/whatsapp-business-api</numerusform>
            <numerusform>Metas Dienst ist zurzeit gestört. Ihre Einrichtung kann in Ordnung sein: Versuchen Sie es später noch einmal. Meta bittet, %n Minuten zu warten. Statusseite: metastatus.com/whatsapp-business-api</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more. It can go on in about %n minutes.</source>
        <translation>
            <numerusform>Für diese App wurden in der letzten Stunde zu viele Aufrufe gemacht. Dieses Programm hat angehalten, um nicht noch mehr zu verbrauchen. In etwa %n Minute kann es weitergehen.</numerusform>
            <numerusform>Für diese App wurden in der letzten Stunde zu viele Aufrufe gemacht. Dieses Programm hat angehalten, um nicht noch mehr zu verbrauchen. In etwa %n Minuten kann es weitergehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta answered with an error.</source>
        <translation>Meta hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Another address for the Graph API must be on this computer, such as http://127.0.0.1:8080: a token is sent nowhere else but to Meta.</source>
        <translation>Eine andere Adresse für die Graph API muss auf diesem Computer liegen, etwa http://127.0.0.1:8080: Ein Token wird nirgendwohin gesendet als zu Meta.</translation>
    </message>
    <message>
        <source>A version of the Graph API looks like v25.0.</source>
        <translation>Eine Version der Graph API sieht aus wie v25.0.</translation>
    </message>
    <message>
        <source>The answer was not in the form that Graph sends. A proxy, filter or sign-in page is the usual cause.</source>
        <translation>Die Antwort hatte nicht die Form, die Graph sendet. Ursache ist meist ein Proxy, ein Filter oder eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>A sign-in page or a filter of this network answered in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>Eine Anmeldeseite oder ein Filter dieses Netzwerks hat anstelle von Meta geantwortet. Öffnen Sie einen Browser, melden Sie sich im Netzwerk an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority this computer does not know: usual when a company inspects traffic. Ask your network team for the company certificate; the check was not sent.</source>
        <translation>Das Zertifikat stammt von einer Stelle, die dieser Computer nicht kennt: üblich, wenn eine Firma den Datenverkehr prüft. Fragen Sie Ihr Netzwerkteam nach dem Firmenzertifikat; die Prüfung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Something on this network answers without encryption (a sign-in page of a Wi-Fi network is usual). Open a browser, sign in, then try again.</source>
        <translation>Etwas in diesem Netzwerk antwortet ohne Verschlüsselung (meist die Anmeldeseite eines WLANs). Öffnen Sie einen Browser, melden Sie sich an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The encrypted connection was cut while it was set up: a firewall that blocks facebook.com by name does this.</source>
        <translation>Die verschlüsselte Verbindung wurde beim Aufbau getrennt: Das tut eine Firewall, die facebook.com nach Namen sperrt.</translation>
    </message>
    <message>
        <source>Graph never sends this program elsewhere. Something on this network (a sign-in page, a filter) tried to. Nothing was sent there.</source>
        <translation>Graph leitet dieses Programm nie anderswohin. Etwas in diesem Netzwerk (eine Anmeldeseite, ein Filter) hat es versucht. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>Metas Dienst ist zurzeit gestört. Ihre Einrichtung kann in Ordnung sein: Versuchen Sie es später noch einmal. Statusseite: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more.</source>
        <translation>Für diese App wurden in der letzten Stunde zu viele Aufrufe gemacht. Dieses Programm hat angehalten, um nicht noch mehr zu verbrauchen.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up. The network, its name service or a filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Der Name %1 ließ sich nicht auflösen. Ursache ist meist das Netzwerk, sein Namensdienst oder ein Filter.</translation>
    </message>
    <message>
        <source>%1 is blocked on this network (it is pointed at this computer).</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 ist in diesem Netzwerk gesperrt (der Name zeigt auf diesen Computer).</translation>
    </message>
    <message>
        <source>The connection to %1 was refused. A firewall or filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Die Verbindung zu %1 wurde abgelehnt. Ursache ist meist eine Firewall oder ein Filter.</translation>
    </message>
    <message>
        <source>The network says that the address cannot be reached.</source>
        <translation>Das Netzwerk meldet, dass die Adresse nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection came about.</source>
        <translation>Es kam keine vertrauenswürdige verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>The certificate shown by the server is out of date. Check the date and time of this computer first.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Prüfen Sie zuerst Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: the clock of this computer is probably slow.</source>
        <translation>Das Zertifikat ist noch nicht gültig: Wahrscheinlich geht die Uhr dieses Computers nach.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another address: something on this network answers in Meta&apos;s place. The check was not sent.</source>
        <translation>Das Zertifikat gehört zu einer anderen Adresse: Etwas in diesem Netzwerk antwortet anstelle von Meta. Die Prüfung wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The certificate is too weak.</source>
        <translation>Das Zertifikat ist zu schwach.</translation>
    </message>
    <message>
        <source>This copy of the program is incomplete (encryption part missing). Install it again.</source>
        <translation>Diese Kopie des Programms ist unvollständig (Verschlüsselungsteil fehlt). Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>This computer has no list of trusted authorities.</source>
        <translation>Dieser Computer hat keine Liste vertrauenswürdiger Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate.</source>
        <translation>Das Netzwerk verlangt ein Gerätezertifikat.</translation>
    </message>
    <message>
        <source>The proxy set on this computer (%1) does not answer.</source>
        <extracomment>%1 is the proxy&apos;s address</extracomment>
        <translation>Der auf diesem Computer eingestellte Proxy (%1) antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Der Proxy verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy does not allow %1.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Der Proxy lässt %1 nicht zu.</translation>
    </message>
    <message>
        <source>The connection was cut before an answer came.</source>
        <translation>Die Verbindung wurde getrennt, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The answer was far larger than it should be.</source>
        <translation>Die Antwort war viel größer, als sie sein sollte.</translation>
    </message>
    <message>
        <source>Something on this network (a router, a filter) asks for a password in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>Etwas in diesem Netzwerk (ein Router, ein Filter) verlangt anstelle von Meta ein Passwort. Öffnen Sie einen Browser, melden Sie sich im Netzwerk an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not read: this run has made all the calls it may make.</source>
        <translation>Nicht gelesen: Dieser Lauf hat alle Aufrufe gemacht, die er machen darf.</translation>
    </message>
    <message>
        <source>Nothing was sent: what was given cannot be used to sign a request.</source>
        <translation>Es wurde nichts gesendet: Mit den Angaben lässt sich keine Anfrage signieren.</translation>
    </message>
    <message>
        <source>No certificate could be read from the certificate file that was named.</source>
        <translation>Aus der angegebenen Zertifikatsdatei ließ sich kein Zertifikat lesen.</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n seconds while connecting.</source>
        <translation>
            <numerusform>Beim Verbinden kam innerhalb von %n Sekunde keine Antwort.</numerusform>
            <numerusform>Beim Verbinden kam innerhalb von %n Sekunden keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within %n seconds.</source>
        <translation>
            <numerusform>Der Server hat innerhalb von %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>Der Server hat innerhalb von %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer came too slowly and was given up after %n seconds.</source>
        <translation>
            <numerusform>Die Antwort kam zu langsam; nach %n Sekunde wurde abgebrochen.</numerusform>
            <numerusform>Die Antwort kam zu langsam; nach %n Sekunden wurde abgebrochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A phone number as it was understood: %1 the number, %2 the country its beginning belongs to</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>These are several numbers. One at a time fits here.</source>
        <translation>Das sind mehrere Nummern. Hier passt nur eine.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>This is a whole document, far longer than a token. Copy the token alone and paste it.</source>
        <translation>Das ist ein ganzes Dokument, viel länger als ein Token. Kopieren Sie nur das Token und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>There was no text to paste. Copy the token first.</source>
        <translation>Es gab keinen Text zum Einfügen. Kopieren Sie zuerst das Token.</translation>
    </message>
    <message>
        <source>Unreadable characters touch the token. Copy it again from where it was made.</source>
        <translation>Unlesbare Zeichen grenzen an das Token. Kopieren Sie es noch einmal dort, wo es erstellt wurde.</translation>
    </message>
    <message>
        <source>This is the placeholder of an example, not a token. Paste your own token.</source>
        <translation>Das ist der Platzhalter eines Beispiels, kein Token. Fügen Sie Ihr eigenes Token ein.</translation>
    </message>
    <message>
        <source>This is longer than any token. Copy the token alone and paste it.</source>
        <translation>Das ist länger als jedes Token. Kopieren Sie nur das Token und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>This starts like a token but ends far too early. Copy the whole token.</source>
        <translation>Das beginnt wie ein Token, endet aber viel zu früh. Kopieren Sie das ganze Token.</translation>
    </message>
    <message>
        <source>Stars or dots stand where the token&apos;s characters were. Show the whole token first, then copy it.</source>
        <translation>Statt der Zeichen des Tokens stehen hier Sternchen oder Punkte. Lassen Sie erst das ganze Token anzeigen, dann kopieren Sie es.</translation>
    </message>
    <message>
        <source>A character that tokens never contain stands inside. Copy the token again from where it was made.</source>
        <translation>Darin steht ein Zeichen, das Token nie enthalten. Kopieren Sie das Token noch einmal dort, wo es erstellt wurde.</translation>
    </message>
    <message>
        <source>There are blanks inside the token. Copy it again from where it was made.</source>
        <translation>Im Token stehen Leerzeichen. Kopieren Sie es noch einmal dort, wo es erstellt wurde.</translation>
    </message>
    <message>
        <source>Some letters only look like Latin ones. Copy the token again from where it was made.</source>
        <translation>Einige Buchstaben sehen nur aus wie lateinische. Kopieren Sie das Token noch einmal dort, wo es erstellt wurde.</translation>
    </message>
    <message>
        <source>Capital letters have become small ones. Copy the token again from where it was made.</source>
        <translation>Großbuchstaben sind zu Kleinbuchstaben geworden. Kopieren Sie das Token noch einmal dort, wo es erstellt wurde.</translation>
    </message>
    <message>
        <source>This is a link without a token in it. Paste the token itself.</source>
        <translation>Das ist ein Link ohne Token darin. Fügen Sie das Token selbst ein.</translation>
    </message>
    <message>
        <source>This is not an access token. A token is one long word that starts with EAA.</source>
        <translation>Das ist kein Zugriffstoken. Ein Token ist ein langes Wort, das mit EAA beginnt.</translation>
    </message>
    <message>
        <source>This is an app token (app id and app secret). It cannot send messages; a system user&apos;s token can. It was not sent anywhere.</source>
        <translation>Das ist ein App-Token (App-ID und App-Geheimcode). Es kann keine Nachrichten senden; das Token eines Systemnutzers kann es. Es wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>This looks like an app secret. It is asked for apart from the token. It was not sent anywhere.</source>
        <translation>Das sieht aus wie ein App-Geheimcode. Er wird getrennt vom Token abgefragt. Er wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>This is an Instagram token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>Das ist ein Instagram-Token. Nachrichten brauchen ein Token der WhatsApp Business-Plattform. Es wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>This is a Threads token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>Das ist ein Threads-Token. Nachrichten brauchen ein Token der WhatsApp Business-Plattform. Es wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>This is a sign-in token of another service. A Graph API token starts with EAA. It was not sent anywhere.</source>
        <translation>Das ist ein Anmelde-Token eines anderen Dienstes. Ein Token der Graph API beginnt mit EAA. Es wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>This is a login code that must first be exchanged for a token. It was not sent anywhere.</source>
        <translation>Das ist ein Anmeldecode, der erst gegen ein Token getauscht werden muss. Er wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>This is a private key. It was not sent anywhere and is forgotten.</source>
        <translation>Das ist ein privater Schlüssel. Er wurde nirgendwohin gesendet und wird vergessen.</translation>
    </message>
    <message>
        <source>This is a key of another service. It was not sent anywhere and is forgotten.</source>
        <translation>Das ist ein Schlüssel eines anderen Dienstes. Er wurde nirgendwohin gesendet und wird vergessen.</translation>
    </message>
    <message>
        <source>This is an id, not a token. Ids of the app, account or number are asked for apart from it.</source>
        <translation>Das ist eine ID, kein Token. IDs von App, Konto oder Nummer werden getrennt davon abgefragt.</translation>
    </message>
    <message>
        <source>This is a phone number, not a token.</source>
        <translation>Das ist eine Telefonnummer, kein Token.</translation>
    </message>
    <message>
        <source>This is a short code, not a token.</source>
        <translation>Das ist ein kurzer Code, kein Token.</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Things that were removed around a token; parts of the list in &quot;Removed: %1.&quot;</extracomment>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>e-mail line codes</source>
        <translation>E-Mail-Zeilencodes</translation>
    </message>
    <message>
        <source>e-mail quote marks</source>
        <translation>E-Mail-Zitatzeichen</translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation>umgekehrte Schrägstriche</translation>
    </message>
    <message>
        <source>percent codes</source>
        <translation>Prozentcodes</translation>
    </message>
    <message>
        <source>web page codes</source>
        <translation>Webseitencodes</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>Zeilenumbrüche</translation>
    </message>
    <message>
        <source>the word &quot;Bearer&quot;</source>
        <translation>das Wort „Bearer“</translation>
    </message>
    <message>
        <source>the word &quot;OAuth&quot;</source>
        <translation>das Wort „OAuth“</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>curly quotation marks</source>
        <translation>typografische Anführungszeichen</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>der Text ringsum</translation>
    </message>
    <message>
        <source>It stood in a web address, and those are kept in histories and logs. Make a new token soon.</source>
        <translation>Es stand in einer Webadresse, und die bleiben in Verläufen und Protokollen erhalten. Erstellen Sie bald ein neues Token.</translation>
    </message>
    <message>
        <source>Another secret stood beside it. Only the token was kept.</source>
        <translation>Daneben stand ein weiteres Geheimnis. Nur das Token wurde behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Looks like a Graph API token, %n characters.</source>
        <translation>
            <numerusform>Sieht aus wie ein Token der Graph API, %n Zeichen.</numerusform>
            <numerusform>Sieht aus wie ein Token der Graph API, %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It looks cut: %n characters, fewer than tokens have.</source>
        <translation>
            <numerusform>Es wirkt abgeschnitten: %n Zeichen, weniger als Token haben.</numerusform>
            <numerusform>Es wirkt abgeschnitten: %n Zeichen, weniger als Token haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different tokens in this text.</source>
        <translation>
            <numerusform>In diesem Text steht %n Token.</numerusform>
            <numerusform>In diesem Text stehen %n verschiedene Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>%1 list of what was cut off around a token</extracomment>
        <translation>Entfernt: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not looked at</source>
        <extracomment>State of one part of the set-up, shown beside its mark</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>The platform has restricted the account for breaking its rules.</source>
        <translation>Die Plattform hat das Konto wegen eines Regelverstoßes eingeschränkt.</translation>
    </message>
    <message>
        <source>The app&apos;s own token, app id and app secret, where one of a person or a system user is needed.</source>
        <translation>Das eigene Token der App (App-ID und App-Geheimcode), wo eines von einer Person oder einem Systemnutzer nötig ist.</translation>
    </message>
    <message>
        <source>Calls to the number are blocked, and the platform&apos;s summary says so of messages, which go out.</source>
        <translation>Anrufe bei der Nummer sind gesperrt; die Zusammenfassung der Plattform sagt das auch von Nachrichten, die aber hinausgehen.</translation>
    </message>
    <message>
        <source>A hotel network answers in place of the platform, with its sign-in page.</source>
        <translation>Ein Hotelnetz antwortet mit seiner Anmeldeseite anstelle der Plattform.</translation>
    </message>
    <message>
        <source>The platform is being updated for a moment (code 2); then everything is in order.</source>
        <translation>Die Plattform wird kurz aktualisiert (Code 2); danach ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The token&apos;s time is over: it ended an hour ago.</source>
        <translation>Die Zeit des Tokens ist um: Es ist vor einer Stunde abgelaufen.</translation>
    </message>
    <message>
        <source>The token works, and ends in five days.</source>
        <translation>Das Token funktioniert und läuft in fünf Tagen ab.</translation>
    </message>
    <message>
        <source>The line is open, and no answer ever comes.</source>
        <translation>Die Leitung steht, aber es kommt nie eine Antwort.</translation>
    </message>
    <message>
        <source>Everything is in order: a lasting token, a whole account, a number that sends.</source>
        <translation>Alles in Ordnung: ein dauerhaftes Token, ein intaktes Konto, eine Nummer, die sendet.</translation>
    </message>
    <message>
        <source>The token works, but may not inspect itself; other reads show what it can do.</source>
        <translation>Das Token funktioniert, darf aber keine Auskunft über sich selbst einholen; andere Abfragen zeigen, was es kann.</translation>
    </message>
    <message>
        <source>A large business, all in order: three accounts, forty numbers, six hundred templates.</source>
        <translation>Ein großes Unternehmen, alles in Ordnung: drei Konten, vierzig Nummern, sechshundert Vorlagen.</translation>
    </message>
    <message>
        <source>A few characters in the middle of the token are wrong.</source>
        <translation>Einige Zeichen mitten im Token sind falsch.</translation>
    </message>
    <message>
        <source>The token was made without either of the two WhatsApp permissions.</source>
        <translation>Das Token wurde ohne die beiden WhatsApp-Berechtigungen erstellt.</translation>
    </message>
    <message>
        <source>The token may manage the account, but not send messages.</source>
        <translation>Das Token darf das Konto verwalten, aber keine Nachrichten senden.</translation>
    </message>
    <message>
        <source>The token reaches no WhatsApp account at all: nothing was assigned to its user yet.</source>
        <translation>Das Token erreicht gar kein WhatsApp-Konto: Seinem Nutzer wurde noch nichts zugewiesen.</translation>
    </message>
    <message>
        <source>The account has no way to pay: messages that a business starts are not sent.</source>
        <translation>Das Konto hat keine Zahlungsmethode: Nachrichten, die das Unternehmen beginnt, werden nicht gesendet.</translation>
    </message>
    <message>
        <source>The token has both permissions, but its user was not given this account.</source>
        <translation>Das Token hat beide Berechtigungen, aber seinem Nutzer wurde dieses Konto nicht gegeben.</translation>
    </message>
    <message>
        <source>No app is subscribed to the account: it sends, but nobody ever hears what became of a message.</source>
        <translation>Keine App hat das Konto abonniert: Es sendet, aber niemand erfährt, was aus einer Nachricht wurde.</translation>
    </message>
    <message>
        <source>The business has not been verified, so its messages are limited and some are not delivered.</source>
        <translation>Das Unternehmen ist nicht verifiziert, deshalb sind seine Nachrichten begrenzt, und einige werden nicht zugestellt.</translation>
    </message>
    <message>
        <source>The phone number is real, but it belongs to another account than the one the token is for.</source>
        <translation>Die Telefonnummer ist echt, gehört aber zu einem anderen Konto als dem, für das das Token gilt.</translation>
    </message>
    <message>
        <source>The phone number was never registered to the end, so nothing is sent from it.</source>
        <translation>Die Telefonnummer wurde nie fertig registriert, deshalb wird von ihr nichts gesendet.</translation>
    </message>
    <message>
        <source>The phone number is waiting to be connected.</source>
        <translation>Die Telefonnummer wartet darauf, verbunden zu werden.</translation>
    </message>
    <message>
        <source>The token belongs to another app than the one that makes the API calls.</source>
        <translation>Das Token gehört zu einer anderen App als der, die die API-Aufrufe macht.</translation>
    </message>
    <message>
        <source>Another app is subscribed to the account, so the news of messages goes there.</source>
        <translation>Eine andere App hat das Konto abonniert, deshalb gehen die Meldungen zu Nachrichten dorthin.</translation>
    </message>
    <message>
        <source>A Page&apos;s token where one of a person or a system user is needed.</source>
        <translation>Das Token einer Seite, wo eines von einer Person oder einem Systemnutzer nötig ist.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported the number: its quality is low.</source>
        <translation>Zu viele Menschen haben die Nummer blockiert oder gemeldet: Ihre Qualität ist niedrig.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>Die App hat ihre Aufrufe für diese Stunde verbraucht.</translation>
    </message>
    <message>
        <source>A filter on the network sends every request somewhere else.</source>
        <translation>Ein Filter im Netzwerk leitet jede Anfrage anderswohin.</translation>
    </message>
    <message>
        <source>The token was ended early: the password behind it was changed.</source>
        <translation>Das Token wurde vorzeitig beendet: Das Passwort dahinter wurde geändert.</translation>
    </message>
    <message>
        <source>Everything is in order, but each answer takes two seconds.</source>
        <translation>Alles in Ordnung, aber jede Antwort braucht zwei Sekunden.</translation>
    </message>
    <message>
        <source>One template is paused because people blocked or reported its messages.</source>
        <translation>Eine Vorlage ist pausiert, weil Menschen ihre Nachrichten blockiert oder gemeldet haben.</translation>
    </message>
    <message>
        <source>One template was rejected in review; messages made from it are not sent.</source>
        <translation>Eine Vorlage wurde bei der Überprüfung abgelehnt; mit ihr erstellte Nachrichten werden nicht gesendet.</translation>
    </message>
    <message>
        <source>The number is the platform&apos;s test number: it sends only to people on a short list.</source>
        <translation>Die Nummer ist die Testnummer der Plattform: Sie sendet nur an Personen auf einer kurzen Liste.</translation>
    </message>
    <message>
        <source>The news of this account goes to an address of its own, not to the app&apos;s usual one.</source>
        <translation>Die Meldungen dieses Kontos gehen an eine eigene Adresse, nicht an die übliche der App.</translation>
    </message>
    <message>
        <source>The id of the account was copied where the id of the phone number belongs.</source>
        <translation>Die ID des Kontos wurde dort eingetragen, wo die ID der Telefonnummer hingehört.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>WhatsApp for Android</source>
        <translation>WhatsApp für Android</translation>
    </message>
    <message>
        <source>Versions are numbered by year and compared number by number: 2.21.9 is older than 2.21.15. A version that starts with the year alone (25.10.72) counts as newer; one of the numbering of Web (2.3000.1) is not compared.</source>
        <translation>Versionen sind nach Jahr nummeriert und werden Zahl für Zahl verglichen: 2.21.9 ist älter als 2.21.15. Eine Version, die nur mit dem Jahr beginnt (25.10.72), gilt als neuer; eine mit der Zählung von Web (2.3000.1) wird nicht verglichen.</translation>
    </message>
    <message>
        <source>In WhatsApp: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>In WhatsApp: die drei Punkte &gt; Einstellungen &gt; Hilfe &gt; App-Info</translation>
    </message>
    <message>
        <source>WhatsApp Business for Android</source>
        <translation>WhatsApp Business für Android</translation>
    </message>
    <message>
        <source>In WhatsApp Business: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>In WhatsApp Business: die drei Punkte &gt; Einstellungen &gt; Hilfe &gt; App-Info</translation>
    </message>
    <message>
        <source>WhatsApp for iPhone</source>
        <translation>WhatsApp für iPhone</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>In WhatsApp: Einstellungen &gt; Hilfe</translation>
    </message>
    <message>
        <source>WhatsApp Business for iPhone</source>
        <translation>WhatsApp Business für iPhone</translation>
    </message>
    <message>
        <source>In WhatsApp Business: Settings &gt; Help</source>
        <translation>In WhatsApp Business: Einstellungen &gt; Hilfe</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS</source>
        <translation>WhatsApp für KaiOS</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared. WhatsApp for KaiOS ended in early 2025.</source>
        <translation>Versionen sind nach Jahr und Woche nummeriert und werden Zahl für Zahl verglichen; 2.3000 und höher sowie Versionen, die mit einem Jahr beginnen (22.1), gelten als neuer. Eine mit der Zählung der Telefone (2.21.170.4) wird nicht verglichen. WhatsApp für KaiOS endete Anfang 2025.</translation>
    </message>
    <message>
        <source>In WhatsApp: Options &gt; Settings &gt; Help &gt; App info</source>
        <translation>In WhatsApp: Optionen &gt; Einstellungen &gt; Hilfe &gt; App-Info</translation>
    </message>
    <message>
        <source>WhatsApp Web or Desktop</source>
        <translation>WhatsApp Web oder Desktop</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared.</source>
        <translation>Versionen sind nach Jahr und Woche nummeriert und werden Zahl für Zahl verglichen; 2.3000 und höher sowie Versionen, die mit einem Jahr beginnen (22.1), gelten als neuer. Eine mit der Zählung der Telefone (2.21.170.4) wird nicht verglichen.</translation>
    </message>
    <message>
        <source>In WhatsApp Web or Desktop: Settings &gt; Help</source>
        <translation>In WhatsApp Web oder Desktop: Einstellungen &gt; Hilfe</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Businesses there may not use the platform, and people there cannot receive its messages.</source>
        <translation>Unternehmen dort dürfen die Plattform nicht nutzen, und Menschen dort können keine Nachrichten der Plattform empfangen.</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Krim</translation>
    </message>
    <message>
        <source>Sevastopol (Crimea)</source>
        <translation>Sewastopol (Krim)</translation>
    </message>
    <message>
        <source>Donetsk region</source>
        <translation>Region Donezk</translation>
    </message>
    <message>
        <source>Luhansk region</source>
        <translation>Region Luhansk</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Businesses in Türkiye can use the platform, but people there cannot receive its messages.</source>
        <translation>Unternehmen in der Türkei können die Plattform nutzen, aber Menschen dort können keine Nachrichten der Plattform empfangen.</translation>
    </message>
    <message>
        <source>The restriction ended on 2024-05-15: messages can be sent to numbers in Türkiye.</source>
        <translation>Die Einschränkung endete am 2024-05-15: An Nummern in der Türkei kann gesendet werden.</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>The page about the Marketing Messages API names Venezuela as restricted, and says that it speaks of all messaging APIs for businesses.</source>
        <translation>Die Seite zur Marketing Messages API nennt Venezuela als eingeschränkt und sagt, dass sie für alle Nachrichten-APIs für Unternehmen spricht.</translation>
    </message>
    <message>
        <source>The support page does not name Venezuela among the restricted countries.</source>
        <translation>Die Support-Seite nennt Venezuela nicht unter den eingeschränkten Ländern.</translation>
    </message>
    <message>
        <source>Generate a new token: Business settings &gt; Users &gt; System users &gt; Generate token.</source>
        <translation>Generieren Sie ein neues Token: Business settings &gt; Users &gt; System users &gt; Generate token.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, then check it here.</source>
        <translation>Tragen Sie das neue Token in das System ein, das Ihre Nachrichten sendet, und prüfen Sie es dann hier.</translation>
    </message>
    <message>
        <source>The token has ended, was withdrawn, or cannot be used for another reason.</source>
        <translation>Das Token ist abgelaufen, wurde widerrufen oder ist aus einem anderen Grund nicht verwendbar.</translation>
    </message>
    <message>
        <source>The person behind a personal token has closed the app&apos;s access to their data.</source>
        <translation>Die Person hinter einem persönlichen Token hat der App den Zugriff auf ihre Daten entzogen.</translation>
    </message>
    <message>
        <source>Meta could not sign the caller in</source>
        <translation>Meta konnte den Aufrufer nicht anmelden</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then try again.</source>
        <translation>Warten Sie 5 Minuten und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page: metastatus.com/whatsapp-business-api</source>
        <translation>Sehen Sie auf Metas Statusseite nach: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name.</source>
        <translation>Metas Dienst hatte einen Fehler, den er nicht benennt.</translation>
    </message>
    <message>
        <source>Less often, the request itself is malformed.</source>
        <translation>Seltener ist die Anfrage selbst fehlerhaft.</translation>
    </message>
    <message>
        <source>Meta reports an unknown fault</source>
        <translation>Meta meldet einen unbekannten Fehler</translation>
    </message>
    <message>
        <source>The API is being updated, overloaded or disturbed; an update can take it down for up to 5 minutes.</source>
        <translation>Die API wird aktualisiert, ist überlastet oder gestört; bei einem Update kann sie bis zu 5 Minuten ausfallen.</translation>
    </message>
    <message>
        <source>Meta&apos;s service is away for a moment</source>
        <translation>Metas Dienst ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>Check the token here: both WhatsApp permissions must be granted.</source>
        <translation>Prüfen Sie das Token hier: Beide WhatsApp-Berechtigungen müssen erteilt sein.</translation>
    </message>
    <message>
        <source>Give the system user the WhatsApp account: Business settings &gt; Users &gt; System users &gt; Assign assets, then generate a new token.</source>
        <translation>Weisen Sie dem Systemnutzer das WhatsApp-Konto zu: Business settings &gt; Users &gt; System users &gt; Assign assets. Generieren Sie dann ein neues Token.</translation>
    </message>
    <message>
        <source>The app or the token lacks a permission or capability for this call.</source>
        <translation>Der App oder dem Token fehlt eine Berechtigung oder Fähigkeit für diesen Aufruf.</translation>
    </message>
    <message>
        <source>The app may not make this call</source>
        <translation>Die App darf diesen Aufruf nicht machen</translation>
    </message>
    <message>
        <source>Wait until the limit is free again, and let the sending system make fewer calls.</source>
        <translation>Warten Sie, bis das Limit wieder frei ist, und lassen Sie das sendende System weniger Aufrufe machen.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>Die App hat ihre Aufrufe für diese Stunde verbraucht.</translation>
    </message>
    <message>
        <source>The app has made too many calls</source>
        <translation>Die App hat zu viele Aufrufe gemacht</translation>
    </message>
    <message>
        <source>The permission was never granted, or was taken away.</source>
        <translation>Die Berechtigung wurde nie erteilt oder wurde entzogen.</translation>
    </message>
    <message>
        <source>The account may not use this part of the API.</source>
        <translation>Das Konto darf diesen Teil der API nicht nutzen.</translation>
    </message>
    <message>
        <source>The permission for this call is missing</source>
        <translation>Die Berechtigung für diesen Aufruf fehlt</translation>
    </message>
    <message>
        <source>The user or system user behind the token has used up its calls.</source>
        <translation>Der Nutzer oder Systemnutzer hinter dem Token hat seine Aufrufe verbraucht.</translation>
    </message>
    <message>
        <source>The user behind the token has made too many calls</source>
        <translation>Der Nutzer hinter dem Token hat zu viele Aufrufe gemacht</translation>
    </message>
    <message>
        <source>The calls of a Page token are used up; WhatsApp needs no Page token.</source>
        <translation>Die Aufrufe eines Seiten-Tokens sind verbraucht; WhatsApp braucht kein Seiten-Token.</translation>
    </message>
    <message>
        <source>The page has made too many calls</source>
        <translation>Die Seite hat zu viele Aufrufe gemacht</translation>
    </message>
    <message>
        <source>Compare the phone number ID with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Vergleichen Sie die ID der Telefonnummer mit WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>The phone number behind the ID was deleted.</source>
        <translation>Die Telefonnummer hinter der ID wurde gelöscht.</translation>
    </message>
    <message>
        <source>The phone number ID is not in use any more</source>
        <translation>Die ID der Telefonnummer wird nicht mehr verwendet</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer.</source>
        <translation>Geben Sie die Details der Antwort an Ihr Entwicklungsteam weiter.</translation>
    </message>
    <message>
        <source>Check that account ID and phone number ID were not swapped.</source>
        <translation>Prüfen Sie, ob Konto-ID und ID der Telefonnummer vertauscht wurden.</translation>
    </message>
    <message>
        <source>A field or value of the request is misspelled, too long, or of the wrong kind.</source>
        <translation>Ein Feld oder Wert der Anfrage ist falsch geschrieben, zu lang oder von der falschen Art.</translation>
    </message>
    <message>
        <source>An ID stands in the place of another one.</source>
        <translation>Eine ID steht an der Stelle einer anderen.</translation>
    </message>
    <message>
        <source>The Marketing Messages API got something that is no template.</source>
        <translation>Die Marketing Messages API bekam etwas, das keine Vorlage ist.</translation>
    </message>
    <message>
        <source>Meta did not understand the request</source>
        <translation>Meta hat die Anfrage nicht verstanden</translation>
    </message>
    <message>
        <source>Copy the ID again from WhatsApp Manager.</source>
        <translation>Kopieren Sie die ID noch einmal aus dem WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Give the system user access: Business settings &gt; Users &gt; System users &gt; Assign assets.</source>
        <translation>Geben Sie dem Systemnutzer Zugriff: Business settings &gt; Users &gt; System users &gt; Assign assets.</translation>
    </message>
    <message>
        <source>The ID is mistyped, or belongs to something that was deleted.</source>
        <translation>Die ID ist vertippt oder gehört zu etwas, das gelöscht wurde.</translation>
    </message>
    <message>
        <source>The token has no access to it.</source>
        <translation>Das Token hat keinen Zugriff darauf.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a phone number ID in place of an account ID.</source>
        <translation>Die ID ist von anderer Art, zum Beispiel die ID einer Telefonnummer statt der eines Kontos.</translation>
    </message>
    <message>
        <source>The call reads what can only be written, or the other way round.</source>
        <translation>Der Aufruf liest, was nur geschrieben werden kann, oder umgekehrt.</translation>
    </message>
    <message>
        <source>The object is not there, or the token may not see it</source>
        <translation>Das Objekt gibt es nicht, oder das Token darf es nicht sehen</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger and paste the token there.</source>
        <translation>Öffnen Sie Metas Access Token Debugger und fügen Sie das Token dort ein.</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may inspect a token.</source>
        <translation>Nur eine App oder eine Person mit einer Rolle in der App darf Auskunft über ein Token einholen.</translation>
    </message>
    <message>
        <source>Meta did not let this token inspect tokens</source>
        <translation>Meta verweigerte diesem Token die Auskunft über Token</translation>
    </message>
    <message>
        <source>Compare the fields of the request with Meta&apos;s reference for this version.</source>
        <translation>Vergleichen Sie die Felder der Anfrage mit Metas Referenz für diese Version.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a WhatsApp account ID in place of a phone number ID.</source>
        <translation>Die ID ist von anderer Art, zum Beispiel die ID eines WhatsApp-Kontos statt der einer Telefonnummer.</translation>
    </message>
    <message>
        <source>The field is misspelled, or this version of the API does not have it.</source>
        <translation>Das Feld ist falsch geschrieben, oder diese Version der API hat es nicht.</translation>
    </message>
    <message>
        <source>A field that was asked for does not exist there</source>
        <translation>Ein angefragtes Feld gibt es dort nicht</translation>
    </message>
    <message>
        <source>Compare the app ID of the token with the app that makes your API calls.</source>
        <translation>Vergleichen Sie die App-ID des Tokens mit der App, die Ihre API-Aufrufe macht.</translation>
    </message>
    <message>
        <source>The token was made by another app than the one that asks about it.</source>
        <translation>Das Token wurde von einer anderen App erstellt als der, die danach fragt.</translation>
    </message>
    <message>
        <source>The token belongs to another app</source>
        <translation>Das Token gehört zu einer anderen App</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the WhatsApp account first (subscribed_apps).</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, mit der App zuerst das WhatsApp-Konto zu abonnieren (subscribed_apps).</translation>
    </message>
    <message>
        <source>Enter a webhook address in the App Dashboard: WhatsApp &gt; Configuration.</source>
        <translation>Tragen Sie eine Webhook-Adresse im App Dashboard ein: WhatsApp &gt; Configuration.</translation>
    </message>
    <message>
        <source>An own address for the webhook may be set only after the app is subscribed to the WhatsApp account.</source>
        <translation>Eine eigene Adresse für den Webhook darf erst gesetzt werden, wenn die App das WhatsApp-Konto abonniert hat.</translation>
    </message>
    <message>
        <source>The app is not subscribed to this account yet</source>
        <translation>Die App hat dieses Konto noch nicht abonniert</translation>
    </message>
    <message>
        <source>Enter the app secret here, so that the calls can be signed.</source>
        <translation>Geben Sie hier den App-Geheimcode ein, damit die Aufrufe signiert werden können.</translation>
    </message>
    <message>
        <source>Ask your developer to sign the calls of the sending system, or to switch the setting off.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, die Aufrufe des sendenden Systems zu signieren oder die Einstellung auszuschalten.</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on, and the call was not signed with the app secret.</source>
        <translation>In der App ist „App-Geheimcode verlangen“ (Require app secret) eingeschaltet, und der Aufruf war nicht mit dem App-Geheimcode signiert.</translation>
    </message>
    <message>
        <source>The app accepts only signed calls</source>
        <translation>Die App nimmt nur signierte Aufrufe an</translation>
    </message>
    <message>
        <source>Copy the app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>Kopieren Sie den App-Geheimcode noch einmal aus dem App Dashboard: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The call was signed with the secret of another app, or with an old one.</source>
        <translation>Der Aufruf war mit dem Geheimcode einer anderen App oder mit einem alten signiert.</translation>
    </message>
    <message>
        <source>The app secret does not fit the token</source>
        <translation>Der App-Geheimcode passt nicht zum Token</translation>
    </message>
    <message>
        <source>The login that the token stands for has ended.</source>
        <translation>Die Anmeldung, für die das Token steht, ist beendet.</translation>
    </message>
    <message>
        <source>The login behind the token has ended</source>
        <translation>Die Anmeldung hinter dem Token ist beendet</translation>
    </message>
    <message>
        <source>Check that the sending system puts the whole token into each call.</source>
        <translation>Prüfen Sie, ob das sendende System jedem Aufruf das ganze Token mitgibt.</translation>
    </message>
    <message>
        <source>The call carried no token, or lost it on the way.</source>
        <translation>Der Aufruf hatte kein Token oder hat es unterwegs verloren.</translation>
    </message>
    <message>
        <source>The call arrived without a token</source>
        <translation>Der Aufruf kam ohne Token an</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its login has ended; Meta gives no closer reason.</source>
        <translation>Das Token wurde widerrufen, oder seine Anmeldung ist beendet; Meta nennt keinen genaueren Grund.</translation>
    </message>
    <message>
        <source>The token is not accepted any more</source>
        <translation>Das Token wird nicht mehr angenommen</translation>
    </message>
    <message>
        <source>The person or system user behind the token has removed the app, or the app has lost its permission to act for them.</source>
        <translation>Die Person oder der Systemnutzer hinter dem Token hat die App entfernt, oder die App darf nicht mehr in deren Namen handeln.</translation>
    </message>
    <message>
        <source>The app lost its access</source>
        <translation>Die App hat ihren Zugriff verloren</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and finish the check there.</source>
        <translation>Bitten Sie den Kontoinhaber, sich auf facebook.com anzumelden und die Kontrolle dort abzuschließen.</translation>
    </message>
    <message>
        <source>Check the token here again; generate a new one if it is still refused.</source>
        <translation>Prüfen Sie das Token hier noch einmal; generieren Sie ein neues, wenn es weiter abgelehnt wird.</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check.</source>
        <translation>Facebook verlangt vom Inhaber des Kontos hinter dem Token eine Sicherheitskontrolle.</translation>
    </message>
    <message>
        <source>Facebook wants to check the account first</source>
        <translation>Facebook will das Konto erst kontrollieren</translation>
    </message>
    <message>
        <source>The owner of the account behind the token changed the password, or Facebook ended the login for safety.</source>
        <translation>Der Inhaber des Kontos hinter dem Token hat das Passwort geändert, oder Facebook hat die Anmeldung zur Sicherheit beendet.</translation>
    </message>
    <message>
        <source>The password behind the token was changed</source>
        <translation>Das Passwort hinter dem Token wurde geändert</translation>
    </message>
    <message>
        <source>The life of the token is over.</source>
        <translation>Die Gültigkeitsdauer des Tokens ist vorbei.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and confirm it.</source>
        <translation>Bitten Sie den Kontoinhaber, sich auf facebook.com anzumelden und das Konto zu bestätigen.</translation>
    </message>
    <message>
        <source>The Facebook account behind the token has not been confirmed yet.</source>
        <translation>Das Facebook-Konto hinter dem Token wurde noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The account behind the token is not confirmed</source>
        <translation>Das Konto hinter dem Token ist nicht bestätigt</translation>
    </message>
    <message>
        <source>The login behind the token was ended on purpose, by logging out or by a program.</source>
        <translation>Die Anmeldung hinter dem Token wurde absichtlich beendet, durch Abmelden oder durch ein Programm.</translation>
    </message>
    <message>
        <source>The login behind the token was ended</source>
        <translation>Die Anmeldung hinter dem Token wurde beendet</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>Das Token wurde widerrufen, oder sein Inhaber hat sich abgemeldet oder die Einstellungen der App geändert.</translation>
    </message>
    <message>
        <source>The token was withdrawn</source>
        <translation>Das Token wurde widerrufen</translation>
    </message>
    <message>
        <source>Give the account its role back, or use a system user of the business instead.</source>
        <translation>Geben Sie dem Konto seine Rolle zurück, oder verwenden Sie stattdessen einen Systemnutzer des Unternehmens.</translation>
    </message>
    <message>
        <source>The account behind the token no longer has a role on the page or business.</source>
        <translation>Das Konto hinter dem Token hat keine Rolle mehr auf der Seite oder im Unternehmen.</translation>
    </message>
    <message>
        <source>The account behind the token lost its role</source>
        <translation>Das Konto hinter dem Token hat seine Rolle verloren</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>Kopieren Sie App-ID und App-Geheimcode noch einmal aus dem App Dashboard: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is wrong, was reset, or belongs to another app.</source>
        <translation>Der App-Geheimcode ist falsch, wurde zurückgesetzt oder gehört zu einer anderen App.</translation>
    </message>
    <message>
        <source>App ID and app secret do not belong together</source>
        <translation>App-ID und App-Geheimcode gehören nicht zusammen</translation>
    </message>
    <message>
        <source>Copy the token that the sending system uses, not the one a debugging page shows.</source>
        <translation>Kopieren Sie das Token, das das sendende System verwendet, nicht das einer Debug-Seite.</translation>
    </message>
    <message>
        <source>The token comes from a debugging page and cannot make calls.</source>
        <translation>Das Token stammt von einer Debug-Seite und kann keine Aufrufe machen.</translation>
    </message>
    <message>
        <source>The token is made for looking only</source>
        <translation>Das Token ist nur zum Ansehen da</translation>
    </message>
    <message>
        <source>Copy the token again, whole, with the copy button of the page that shows it.</source>
        <translation>Kopieren Sie das Token noch einmal ganz, mit der Kopierschaltfläche der Seite, die es anzeigt.</translation>
    </message>
    <message>
        <source>Check it here again.</source>
        <translation>Prüfen Sie es hier noch einmal.</translation>
    </message>
    <message>
        <source>Part of the token is missing, or something else was copied with it.</source>
        <translation>Ein Teil des Tokens fehlt, oder etwas anderes wurde mitkopiert.</translation>
    </message>
    <message>
        <source>The text is a token of another service.</source>
        <translation>Der Text ist ein Token eines anderen Dienstes.</translation>
    </message>
    <message>
        <source>Meta cannot read the token</source>
        <translation>Meta kann das Token nicht lesen</translation>
    </message>
    <message>
        <source>Write the number with plus sign and country code.</source>
        <translation>Schreiben Sie die Nummer mit Pluszeichen und Ländervorwahl.</translation>
    </message>
    <message>
        <source>Check the number with the number check of this program.</source>
        <translation>Prüfen Sie die Nummer mit der Nummernprüfung dieses Programms.</translation>
    </message>
    <message>
        <source>The value in the request is not a telephone number, or its country code is missing.</source>
        <translation>Der Wert in der Anfrage ist keine Telefonnummer, oder die Ländervorwahl fehlt.</translation>
    </message>
    <message>
        <source>The value is not a telephone number</source>
        <translation>Der Wert ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>A permission is missing or was withdrawn.</source>
        <translation>Eine Berechtigung fehlt oder wurde entzogen.</translation>
    </message>
    <message>
        <source>The system user was not given this WhatsApp account.</source>
        <translation>Dem Systemnutzer wurde dieses WhatsApp-Konto nicht zugewiesen.</translation>
    </message>
    <message>
        <source>The token has no access to this account</source>
        <translation>Das Token hat keinen Zugriff auf dieses Konto</translation>
    </message>
    <message>
        <source>The app has reached a limit, or is blocked for a while.</source>
        <translation>Die App hat ein Limit erreicht oder ist eine Zeit lang gesperrt.</translation>
    </message>
    <message>
        <source>The app has reached its limit</source>
        <translation>Die App hat ihr Limit erreicht</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found.</source>
        <translation>Öffnen Sie Business Support Home und lesen Sie, was beanstandet wurde.</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong, or wait until the restriction ends.</source>
        <translation>Bitten Sie dort um eine Überprüfung, wenn es falsch ist, oder warten Sie, bis die Einschränkung endet.</translation>
    </message>
    <message>
        <source>The account was restricted for a breach of policy. Restrictions last 1, 3, 5, 7 or 30 days, or for good.</source>
        <translation>Das Konto wurde wegen eines Richtlinienverstoßes eingeschränkt. Einschränkungen dauern 1, 3, 5, 7 oder 30 Tage oder gelten dauerhaft.</translation>
    </message>
    <message>
        <source>The WhatsApp account is restricted for a while</source>
        <translation>Das WhatsApp-Konto ist eine Zeit lang eingeschränkt</translation>
    </message>
    <message>
        <source>Send an approved template.</source>
        <translation>Senden Sie eine genehmigte Vorlage.</translation>
    </message>
    <message>
        <source>Wait until the customer writes, then reply freely.</source>
        <translation>Warten Sie, bis der Kunde schreibt, dann können Sie frei antworten.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago; only approved templates may be sent now.</source>
        <translation>Der Kunde schrieb zuletzt vor mehr als 24 Stunden; jetzt dürfen nur genehmigte Vorlagen gesendet werden.</translation>
    </message>
    <message>
        <source>The 24-hour window for replies is closed</source>
        <translation>Das 24-Stunden-Fenster für Antworten ist geschlossen</translation>
    </message>
    <message>
        <source>Check whether the first call has done its work; do not repeat it.</source>
        <translation>Prüfen Sie, ob der erste Aufruf gewirkt hat; wiederholen Sie ihn nicht.</translation>
    </message>
    <message>
        <source>The same call was made a second time, with the same content.</source>
        <translation>Derselbe Aufruf kam ein zweites Mal, mit demselben Inhalt.</translation>
    </message>
    <message>
        <source>The same content was sent twice</source>
        <translation>Derselbe Inhalt wurde zweimal gesendet</translation>
    </message>
    <message>
        <source>The limit of this one call is reached, for example of the question whether a person allows calls.</source>
        <translation>Das Limit dieses einen Aufrufs ist erreicht, zum Beispiel der Frage, ob eine Person Anrufe erlaubt.</translation>
    </message>
    <message>
        <source>This call was made too often</source>
        <translation>Dieser Aufruf wurde zu oft gemacht</translation>
    </message>
    <message>
        <source>The ID or name is mistyped.</source>
        <translation>Die ID oder der Name ist vertippt.</translation>
    </message>
    <message>
        <source>The ID does not exist</source>
        <translation>Die ID gibt es nicht</translation>
    </message>
    <message>
        <source>The call asks about &quot;me&quot;, but carries no token that says who that is.</source>
        <translation>Der Aufruf fragt nach „me“, enthält aber kein Token, das sagt, wer das ist.</translation>
    </message>
    <message>
        <source>A read of &quot;me&quot; arrived without a token</source>
        <translation>Eine Abfrage von „me“ kam ohne Token an</translation>
    </message>
    <message>
        <source>The WhatsApp account has used up its management calls for this hour: 200 for each app, 5000 once a number is registered.</source>
        <translation>Das WhatsApp-Konto hat seine Verwaltungsaufrufe für diese Stunde verbraucht: 200 je App, 5000, sobald eine Nummer registriert ist.</translation>
    </message>
    <message>
        <source>The WhatsApp account has made too many calls</source>
        <translation>Das WhatsApp-Konto hat zu viele Aufrufe gemacht</translation>
    </message>
    <message>
        <source>Ask your developer to take the customer off the block list of the number, or unblock the customer in the WhatsApp Business app.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, den Kunden von der Sperrliste der Nummer zu nehmen, oder heben Sie die Blockierung in der WhatsApp Business-App auf.</translation>
    </message>
    <message>
        <source>Send the message again after that.</source>
        <translation>Senden Sie die Nachricht danach noch einmal.</translation>
    </message>
    <message>
        <source>The customer is on the block list of your own number.</source>
        <translation>Der Kunde steht auf der Sperrliste Ihrer eigenen Nummer.</translation>
    </message>
    <message>
        <source>Your business has blocked this customer</source>
        <translation>Ihr Unternehmen hat diesen Kunden blockiert</translation>
    </message>
    <message>
        <source>Let the sending system slow down, and send the message again.</source>
        <translation>Lassen Sie das sendende System langsamer werden und senden Sie die Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>Look at the throughput of the number, which Meta can raise: up to 1000 messages a second.</source>
        <translation>Sehen Sie sich den Durchsatz der Nummer an, den Meta erhöhen kann: bis zu 1000 Nachrichten pro Sekunde.</translation>
    </message>
    <message>
        <source>The number has sent more messages in a second than it may: mostly 80, or 20 if it is used in the WhatsApp Business app too.</source>
        <translation>Die Nummer hat mehr Nachrichten pro Sekunde gesendet, als sie darf: meist 80, oder 20, wenn sie auch in der WhatsApp Business-App genutzt wird.</translation>
    </message>
    <message>
        <source>Messages were sent too fast</source>
        <translation>Nachrichten wurden zu schnell gesendet</translation>
    </message>
    <message>
        <source>Do not send the message again: the result is the same.</source>
        <translation>Senden Sie die Nachricht nicht noch einmal: Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, then reply within 24 hours.</source>
        <translation>Bitten Sie den Kunden auf anderem Weg, Ihnen zu schreiben, und antworten Sie dann innerhalb von 24 Stunden.</translation>
    </message>
    <message>
        <source>Meta keeps a small group of people free of marketing templates; this customer is one of them.</source>
        <translation>Meta hält eine kleine Gruppe von Menschen frei von Marketing-Vorlagen; dieser Kunde gehört dazu.</translation>
    </message>
    <message>
        <source>The customer is in a test group of Meta</source>
        <translation>Der Kunde ist in einer Testgruppe von Meta</translation>
    </message>
    <message>
        <source>Compare the country with WhatsApp&apos;s policy for your kind of business: business.whatsapp.com/policy</source>
        <translation>Vergleichen Sie das Land mit WhatsApps Richtlinie für Ihre Art von Unternehmen: business.whatsapp.com/policy</translation>
    </message>
    <message>
        <source>Reach the customer by another channel.</source>
        <translation>Erreichen Sie den Kunden auf anderem Weg.</translation>
    </message>
    <message>
        <source>The rules for your kind of business do not allow messages to that country. The amount of messages is not the reason, even where Meta&apos;s text reads like that.</source>
        <translation>Die Regeln für Ihre Art von Unternehmen erlauben keine Nachrichten in dieses Land. Die Menge der Nachrichten ist nicht der Grund, auch wenn Metas Text so klingt.</translation>
    </message>
    <message>
        <source>Your business may not message people in that country</source>
        <translation>Ihr Unternehmen darf Menschen in diesem Land nicht schreiben</translation>
    </message>
    <message>
        <source>Ask the customer to send it in another way, as text or as a usual file.</source>
        <translation>Bitten Sie den Kunden, es anders zu senden, als Text oder als gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The customer sent something the API cannot pass on, for example in a group. No message of yours has failed.</source>
        <translation>Der Kunde hat etwas gesendet, das die API nicht weitergeben kann, zum Beispiel in einer Gruppe. Keine Ihrer Nachrichten ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The customer sent a kind of message that cannot be shown</source>
        <translation>Der Kunde hat eine Nachricht gesendet, die sich nicht anzeigen lässt</translation>
    </message>
    <message>
        <source>Send the message again with growing pauses.</source>
        <translation>Senden Sie die Nachricht noch einmal, mit immer längeren Pausen.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support with the fbtrace_id of the answer if it stays like this.</source>
        <translation>Fragen Sie Metas Support mit der fbtrace_id der Antwort, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>For Flows: the public key could not be set.</source>
        <translation>Bei Flows: Der öffentliche Schlüssel konnte nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>Meta could not send, and does not say why</source>
        <translation>Meta konnte nicht senden und sagt nicht, warum</translation>
    </message>
    <message>
        <source>Shorten the text, or send it in two messages.</source>
        <translation>Kürzen Sie den Text, oder senden Sie ihn in zwei Nachrichten.</translation>
    </message>
    <message>
        <source>The text has more characters than a message may have.</source>
        <translation>Der Text hat mehr Zeichen, als eine Nachricht haben darf.</translation>
    </message>
    <message>
        <source>The text of the message is too long</source>
        <translation>Der Text der Nachricht ist zu lang</translation>
    </message>
    <message>
        <source>Ask your developer to set the recipient type to &quot;individual&quot;.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, den Empfängertyp auf „individual“ zu setzen.</translation>
    </message>
    <message>
        <source>The request names a kind of recipient that this call does not know.</source>
        <translation>Die Anfrage nennt eine Art von Empfänger, die dieser Aufruf nicht kennt.</translation>
    </message>
    <message>
        <source>The kind of recipient is not accepted</source>
        <translation>Die Art des Empfängers wird nicht angenommen</translation>
    </message>
    <message>
        <source>A permission is missing for the sending number, or was taken away.</source>
        <translation>Eine Berechtigung für die Absendernummer fehlt oder wurde entzogen.</translation>
    </message>
    <message>
        <source>The token may not send from this number</source>
        <translation>Das Token darf von dieser Nummer nicht senden</translation>
    </message>
    <message>
        <source>Check the ID in the request.</source>
        <translation>Prüfen Sie die ID in der Anfrage.</translation>
    </message>
    <message>
        <source>Upload the file again, and send it by its new media ID.</source>
        <translation>Laden Sie die Datei noch einmal hoch und senden Sie sie mit ihrer neuen Medien-ID.</translation>
    </message>
    <message>
        <source>The file or object that the request names does not exist, or not any more.</source>
        <translation>Die Datei oder das Objekt, das die Anfrage nennt, gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Something the request refers to is gone</source>
        <translation>Etwas, worauf sich die Anfrage bezieht, ist nicht mehr da</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer: they name the field.</source>
        <translation>Geben Sie die Details der Antwort an Ihr Entwicklungsteam weiter: Sie nennen das Feld.</translation>
    </message>
    <message>
        <source>A field that must be there is missing in the request.</source>
        <translation>In der Anfrage fehlt ein Pflichtfeld.</translation>
    </message>
    <message>
        <source>The request lacks something</source>
        <translation>In der Anfrage fehlt etwas</translation>
    </message>
    <message>
        <source>Check that the sending number belongs to the account.</source>
        <translation>Prüfen Sie, ob die Absendernummer zum Konto gehört.</translation>
    </message>
    <message>
        <source>Wait 10 minutes if the template is new.</source>
        <translation>Warten Sie 10 Minuten, wenn die Vorlage neu ist.</translation>
    </message>
    <message>
        <source>A value is wrong, or the sending number is not in this WhatsApp account.</source>
        <translation>Ein Wert ist falsch, oder die Absendernummer ist nicht in diesem WhatsApp-Konto.</translation>
    </message>
    <message>
        <source>The country of the number does not have this feature, for example calls.</source>
        <translation>Im Land der Nummer gibt es diese Funktion nicht, zum Beispiel Anrufe.</translation>
    </message>
    <message>
        <source>A new marketing template is not ready for the Marketing Messages API yet.</source>
        <translation>Eine neue Marketing-Vorlage ist noch nicht für die Marketing Messages API bereit.</translation>
    </message>
    <message>
        <source>A value in the request does not fit</source>
        <translation>Ein Wert in der Anfrage passt nicht</translation>
    </message>
    <message>
        <source>One of the services behind the API is overloaded or disturbed.</source>
        <translation>Einer der Dienste hinter der API ist überlastet oder gestört.</translation>
    </message>
    <message>
        <source>A service at Meta is away for a moment</source>
        <translation>Ein Dienst bei Meta ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>Add a participant to the group, then send again.</source>
        <translation>Fügen Sie der Gruppe ein Mitglied hinzu und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The group holds only one member, so there is nobody to write to.</source>
        <translation>Die Gruppe hat nur ein Mitglied, es gibt also niemanden, dem Sie schreiben könnten.</translation>
    </message>
    <message>
        <source>The group has no other member</source>
        <translation>Die Gruppe hat kein weiteres Mitglied</translation>
    </message>
    <message>
        <source>Send to another number.</source>
        <translation>Senden Sie an eine andere Nummer.</translation>
    </message>
    <message>
        <source>Sender and recipient are the same number.</source>
        <translation>Absender und Empfänger haben dieselbe Nummer.</translation>
    </message>
    <message>
        <source>The message was sent to your own number</source>
        <translation>Die Nachricht ging an Ihre eigene Nummer</translation>
    </message>
    <message>
        <source>Compare the number with the customer, with plus sign and country code.</source>
        <translation>Gleichen Sie die Nummer mit dem Kunden ab, mit Pluszeichen und Ländervorwahl.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, to accept the terms (wa.me/tos/20210210) and to update WhatsApp.</source>
        <translation>Bitten Sie den Kunden auf anderem Weg, Ihnen zu schreiben, die Nutzungsbedingungen zu akzeptieren (wa.me/tos/20210210) und WhatsApp zu aktualisieren.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp, or is mistyped; without a plus sign and country code it may be read as a number of your own country.</source>
        <translation>Die Nummer ist nicht bei WhatsApp oder ist vertippt; ohne Pluszeichen und Ländervorwahl wird sie vielleicht als Nummer Ihres eigenen Landes gelesen.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s current terms.</source>
        <translation>Der Kunde hat WhatsApps aktuelle Nutzungsbedingungen nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old.</source>
        <translation>Das WhatsApp des Kunden ist zu alt.</translation>
    </message>
    <message>
        <source>This person could not be reached on WhatsApp</source>
        <translation>Diese Person war auf WhatsApp nicht erreichbar</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name; newer systems report it under another number.</source>
        <translation>Metas Dienst hatte einen Fehler, den er nicht benennt; neuere Systeme melden ihn unter einer anderen Nummer.</translation>
    </message>
    <message>
        <source>Compare the number with the list in the App Dashboard: WhatsApp &gt; API Setup &gt; To.</source>
        <translation>Vergleichen Sie die Nummer mit der Liste im App Dashboard: WhatsApp &gt; API Setup &gt; To.</translation>
    </message>
    <message>
        <source>Try an Argentine number as 54 and area code without the 9, a Mexican one as 52 and ten digits.</source>
        <translation>Versuchen Sie eine argentinische Nummer als 54 und Vorwahl ohne die 9, eine mexikanische als 52 und zehn Ziffern.</translation>
    </message>
    <message>
        <source>Add the number to that list, and confirm it with the code the recipient gets.</source>
        <translation>Nehmen Sie die Nummer in diese Liste auf und bestätigen Sie sie mit dem Code, den der Empfänger erhält.</translation>
    </message>
    <message>
        <source>Use your own registered number for real customers.</source>
        <translation>Nutzen Sie für echte Kunden Ihre eigene registrierte Nummer.</translation>
    </message>
    <message>
        <source>A test number, or an app in development, may only send to numbers on its list of up to five.</source>
        <translation>Eine Testnummer oder eine App in Entwicklung darf nur an Nummern auf ihrer Liste senden, höchstens fünf.</translation>
    </message>
    <message>
        <source>The number is on the list, but in another form: Argentina and Mexico have numbers with and without an extra digit.</source>
        <translation>Die Nummer steht auf der Liste, aber in anderer Form: In Argentinien und Mexiko gibt es Nummern mit und ohne eine zusätzliche Ziffer.</translation>
    </message>
    <message>
        <source>The recipient is not on the test list</source>
        <translation>Der Empfänger steht nicht auf der Testliste</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong.</source>
        <translation>Bitten Sie dort um eine Überprüfung, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>Correct the PIN if nothing is reported there.</source>
        <translation>Korrigieren Sie die PIN, wenn dort nichts gemeldet ist.</translation>
    </message>
    <message>
        <source>The account was restricted or disabled for a breach of policy.</source>
        <translation>Das Konto wurde wegen eines Richtlinienverstoßes eingeschränkt oder deaktiviert.</translation>
    </message>
    <message>
        <source>Data in the request did not fit the account, for example a wrong PIN for two-step verification.</source>
        <translation>Angaben in der Anfrage passten nicht zum Konto, zum Beispiel eine falsche PIN für die Verifizierung in zwei Schritten.</translation>
    </message>
    <message>
        <source>The WhatsApp account is locked</source>
        <translation>Das WhatsApp-Konto ist gesperrt</translation>
    </message>
    <message>
        <source>Ask your developer to make the webhook server reachable again.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, den Webhook-Server wieder erreichbar zu machen.</translation>
    </message>
    <message>
        <source>Ask the customer to send the message once more.</source>
        <translation>Bitten Sie den Kunden, die Nachricht noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and your webhook server could not be reached while the message was kept, about an hour.</source>
        <translation>Die Nummer speichert nichts bei Meta, und Ihr Webhook-Server war nicht erreichbar, solange die Nachricht aufbewahrt wurde, etwa eine Stunde.</translation>
    </message>
    <message>
        <source>Your webhook server was out of reach too long</source>
        <translation>Ihr Webhook-Server war zu lange nicht erreichbar</translation>
    </message>
    <message>
        <source>Look whether the message was delivered on another device before you send again.</source>
        <translation>Sehen Sie nach, ob die Nachricht auf einem anderen Gerät zugestellt wurde, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and one of the customer&apos;s devices asked for the message after its hour was over; another device may have it.</source>
        <translation>Die Nummer speichert nichts bei Meta, und eines der Geräte des Kunden fragte erst nach Ablauf der Stunde nach der Nachricht; ein anderes Gerät hat sie vielleicht.</translation>
    </message>
    <message>
        <source>One of the customer&apos;s devices did not get the message</source>
        <translation>Eines der Geräte des Kunden hat die Nachricht nicht bekommen</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and hand in a display name.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Account tools &gt; Phone numbers und reichen Sie einen Anzeigenamen ein.</translation>
    </message>
    <message>
        <source>Wait for the approval, then send again.</source>
        <translation>Warten Sie auf die Genehmigung und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>A number that WhatsApp itself supplied (+1 555) may not send before its display name is approved.</source>
        <translation>Eine Nummer, die WhatsApp selbst gestellt hat (+1 555), darf erst senden, wenn ihr Anzeigename genehmigt ist.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved</source>
        <translation>Der Anzeigename der Nummer ist nicht genehmigt</translation>
    </message>
    <message>
        <source>Check the group ID in the request against the list of your groups.</source>
        <translation>Vergleichen Sie die Gruppen-ID in der Anfrage mit der Liste Ihrer Gruppen.</translation>
    </message>
    <message>
        <source>The group does not exist, or your number is not in it.</source>
        <translation>Die Gruppe gibt es nicht, oder Ihre Nummer ist nicht darin.</translation>
    </message>
    <message>
        <source>The group is not known</source>
        <translation>Die Gruppe ist nicht bekannt</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and bring the payment method of this very WhatsApp account in order.</source>
        <translation>Öffnen Sie Business settings &gt; Billing &amp; payments und bringen Sie die Zahlungsmethode genau dieses WhatsApp-Kontos in Ordnung.</translation>
    </message>
    <message>
        <source>The payment method is missing, was refused, or belongs to another WhatsApp account; a credit line may be used up.</source>
        <translation>Die Zahlungsmethode fehlt, wurde abgelehnt oder gehört zu einem anderen WhatsApp-Konto; vielleicht ist ein Kreditrahmen ausgeschöpft.</translation>
    </message>
    <message>
        <source>The account lacks currency or time zone, or waits for a partner&apos;s request to be accepted.</source>
        <translation>Dem Konto fehlen Währung oder Zeitzone, oder es wartet darauf, dass die Anfrage eines Partners angenommen wird.</translation>
    </message>
    <message>
        <source>Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>Antworten innerhalb von 24 Stunden nach einer Nachricht des Kunden gehen weiter hinaus.</translation>
    </message>
    <message>
        <source>The payment settings stop your messages</source>
        <translation>Die Zahlungseinstellungen halten Ihre Nachrichten auf</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to come online, then send again.</source>
        <translation>Bitten Sie den Kunden auf anderem Weg, online zu gehen, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The message was not delivered within its life, and has ended.</source>
        <translation>Die Nachricht wurde in ihrer Gültigkeitsdauer nicht zugestellt und ist verfallen.</translation>
    </message>
    <message>
        <source>The message waited too long</source>
        <translation>Die Nachricht hat zu lange gewartet</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and add a payment method to this WhatsApp account.</source>
        <translation>Öffnen Sie Business settings &gt; Billing &amp; payments und fügen Sie diesem WhatsApp-Konto eine Zahlungsmethode hinzu.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method that works, and calls are charged.</source>
        <translation>Das WhatsApp-Konto hat keine funktionierende Zahlungsmethode, und Anrufe sind kostenpflichtig.</translation>
    </message>
    <message>
        <source>A payment method for calls is missing</source>
        <translation>Eine Zahlungsmethode für Anrufe fehlt</translation>
    </message>
    <message>
        <source>Register the number again, then send the message once more.</source>
        <translation>Registrieren Sie die Nummer neu und senden Sie die Nachricht dann noch einmal.</translation>
    </message>
    <message>
        <source>The registration of the sending number did not end well.</source>
        <translation>Die Registrierung der Absendernummer wurde nicht erfolgreich abgeschlossen.</translation>
    </message>
    <message>
        <source>The number is not fully registered</source>
        <translation>Die Nummer ist nicht vollständig registriert</translation>
    </message>
    <message>
        <source>The customer wrote to another number of your business: the window counts for each number alone.</source>
        <translation>Der Kunde hat einer anderen Nummer Ihres Unternehmens geschrieben: Das Fenster gilt für jede Nummer einzeln.</translation>
    </message>
    <message>
        <source>Look at the quality rating: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Sehen Sie sich die Qualitätsbewertung an: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Pause campaigns, and write only to people who agreed to it.</source>
        <translation>Pausieren Sie Kampagnen und schreiben Sie nur Menschen, die dem zugestimmt haben.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported messages of this number.</source>
        <translation>Zu viele Menschen haben Nachrichten dieser Nummer blockiert oder gemeldet.</translation>
    </message>
    <message>
        <source>The number is limited because of its quality</source>
        <translation>Die Nummer ist wegen ihrer Qualität eingeschränkt</translation>
    </message>
    <message>
        <source>Wait at least a day before you send it again, and do not repeat it in a loop.</source>
        <translation>Warten Sie mindestens einen Tag, bevor Sie erneut senden, und wiederholen Sie es nicht in einer Schleife.</translation>
    </message>
    <message>
        <source>Use another channel for numbers in the USA.</source>
        <translation>Nutzen Sie für Nummern in den USA einen anderen Weg.</translation>
    </message>
    <message>
        <source>Ask the customer to write to you first if it is urgent.</source>
        <translation>Bitten Sie den Kunden, Ihnen zuerst zu schreiben, wenn es dringend ist.</translation>
    </message>
    <message>
        <source>The person has received enough marketing messages for now.</source>
        <translation>Die Person hat vorerst genug Marketing-Nachrichten erhalten.</translation>
    </message>
    <message>
        <source>Marketing templates to numbers in the USA are not delivered since 2025-04-01.</source>
        <translation>Marketing-Vorlagen an Nummern in den USA werden seit 2025-04-01 nicht zugestellt.</translation>
    </message>
    <message>
        <source>Meta held this marketing message back</source>
        <translation>Meta hat diese Marketing-Nachricht zurückgehalten</translation>
    </message>
    <message>
        <source>Send no marketing to this customer; utility and service messages still arrive.</source>
        <translation>Senden Sie diesem Kunden kein Marketing; Utility- und Service-Nachrichten kommen weiter an.</translation>
    </message>
    <message>
        <source>The customer has switched off marketing messages of your business in WhatsApp.</source>
        <translation>Der Kunde hat Marketing-Nachrichten Ihres Unternehmens in WhatsApp ausgeschaltet.</translation>
    </message>
    <message>
        <source>The customer wants no marketing messages from you</source>
        <translation>Der Kunde will keine Marketing-Nachrichten von Ihnen</translation>
    </message>
    <message>
        <source>Send the content as another kind of message, or ask the customer to do so.</source>
        <translation>Senden Sie den Inhalt als Nachricht anderer Art, oder bitten Sie den Kunden darum.</translation>
    </message>
    <message>
        <source>The message is of a kind that the API cannot send, or the customer sent one that it cannot show.</source>
        <translation>Die Nachricht ist von einer Art, die die API nicht senden kann, oder der Kunde hat eine gesendet, die sie nicht anzeigen kann.</translation>
    </message>
    <message>
        <source>This kind of message is not supported</source>
        <translation>Diese Art von Nachricht wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Read the details of the answer.</source>
        <translation>Lesen Sie die Details der Antwort.</translation>
    </message>
    <message>
        <source>Ask the customer to send the file again, or by another way.</source>
        <translation>Bitten Sie den Kunden, die Datei noch einmal oder auf anderem Weg zu senden.</translation>
    </message>
    <message>
        <source>Meta could not load the file that the customer sent.</source>
        <translation>Meta konnte die Datei nicht laden, die der Kunde gesendet hat.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched</source>
        <translation>Die Datei des Kunden ließ sich nicht abrufen</translation>
    </message>
    <message>
        <source>Compare type and size of the file with Meta&apos;s list of supported media.</source>
        <translation>Vergleichen Sie Typ und Größe der Datei mit Metas Liste der unterstützten Medien.</translation>
    </message>
    <message>
        <source>Upload the file first, and send it by its media ID.</source>
        <translation>Laden Sie die Datei zuerst hoch und senden Sie sie mit ihrer Medien-ID.</translation>
    </message>
    <message>
        <source>The file is of another type than it says, or of a type that WhatsApp does not take.</source>
        <translation>Die Datei hat einen anderen Typ, als sie angibt, oder einen, den WhatsApp nicht nimmt.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The address of the file cannot be reached, or leads to a web page in place of the file.</source>
        <translation>Die Adresse der Datei ist nicht erreichbar oder führt zu einer Webseite statt zur Datei.</translation>
    </message>
    <message>
        <source>Your file could not be used</source>
        <translation>Ihre Datei war nicht verwendbar</translation>
    </message>
    <message>
        <source>Send other messages through the usual messages call of the Cloud API.</source>
        <translation>Senden Sie andere Nachrichten über den üblichen Nachrichtenaufruf der Cloud API.</translation>
    </message>
    <message>
        <source>Use SIP for the calls of a number that is set to SIP.</source>
        <translation>Verwenden Sie SIP für die Anrufe einer Nummer, die auf SIP eingestellt ist.</translation>
    </message>
    <message>
        <source>The Marketing Messages API takes only marketing templates, and got something else.</source>
        <translation>Die Marketing Messages API nimmt nur Marketing-Vorlagen und bekam etwas anderes.</translation>
    </message>
    <message>
        <source>A number that makes calls over SIP was asked to call through the API.</source>
        <translation>Eine Nummer, die über SIP anruft, sollte über die API anrufen.</translation>
    </message>
    <message>
        <source>This way of sending does not take such a message</source>
        <translation>Dieser Sendeweg nimmt eine solche Nachricht nicht</translation>
    </message>
    <message>
        <source>Wait some seconds, then a little longer after each failure; other customers are not affected.</source>
        <translation>Warten Sie einige Sekunden, dann nach jedem Fehlschlag etwas länger; andere Kunden sind nicht betroffen.</translation>
    </message>
    <message>
        <source>More messages went to one person than the platform allows: about one in 6 seconds, with a burst of 45 that counts against the time after it.</source>
        <translation>An eine Person gingen mehr Nachrichten, als die Plattform erlaubt: etwa eine in 6 Sekunden, mit einem Schub von 45, der auf die Zeit danach angerechnet wird.</translation>
    </message>
    <message>
        <source>Too many messages to this one customer</source>
        <translation>Zu viele Nachrichten an diesen einen Kunden</translation>
    </message>
    <message>
        <source>Send again in a minute.</source>
        <translation>Senden Sie in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The throughput of the number is being raised; that takes up to a minute.</source>
        <translation>Der Durchsatz der Nummer wird gerade erhöht; das dauert bis zu einer Minute.</translation>
    </message>
    <message>
        <source>The number is being upgraded</source>
        <translation>Die Nummer wird gerade hochgestuft</translation>
    </message>
    <message>
        <source>Read the list again from the beginning.</source>
        <translation>Lesen Sie die Liste noch einmal von vorn.</translation>
    </message>
    <message>
        <source>The mark for the next page of a list has run out, or was changed on its way.</source>
        <translation>Die Marke für die nächste Seite einer Liste ist abgelaufen oder wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>The place in the list is not known any more</source>
        <translation>Die Stelle in der Liste ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Open the WhatsApp Business app on your phone and read the message there.</source>
        <translation>Öffnen Sie die WhatsApp Business-App auf Ihrem Telefon und lesen Sie die Nachricht dort.</translation>
    </message>
    <message>
        <source>The number is used in the WhatsApp Business app too, and the customer wrote from a linked device that the API does not support.</source>
        <translation>Die Nummer wird auch in der WhatsApp Business-App genutzt, und der Kunde schrieb von einem verknüpften Gerät, das die API nicht unterstützt.</translation>
    </message>
    <message>
        <source>A message of the customer can be read in the app only</source>
        <translation>Eine Nachricht des Kunden ist nur in der App lesbar</translation>
    </message>
    <message>
        <source>Send the message to the phone number.</source>
        <translation>Senden Sie die Nachricht an die Telefonnummer.</translation>
    </message>
    <message>
        <source>Messages of this kind, for example authentication templates, cannot go to a business-scoped user ID.</source>
        <translation>Nachrichten dieser Art, zum Beispiel Authentifizierungsvorlagen, können nicht an eine unternehmensbezogene Nutzer-ID (business-scoped user ID) gehen.</translation>
    </message>
    <message>
        <source>This message needs a phone number as recipient</source>
        <translation>Diese Nachricht braucht eine Telefonnummer als Empfänger</translation>
    </message>
    <message>
        <source>Send through the Marketing Messages API, or change the setting of the account.</source>
        <translation>Senden Sie über die Marketing Messages API, oder ändern Sie die Einstellung des Kontos.</translation>
    </message>
    <message>
        <source>The WhatsApp account sends marketing templates only through the Marketing Messages API.</source>
        <translation>Das WhatsApp-Konto sendet Marketing-Vorlagen nur über die Marketing Messages API.</translation>
    </message>
    <message>
        <source>Marketing templates are switched off for this way</source>
        <translation>Marketing-Vorlagen sind für diesen Weg ausgeschaltet</translation>
    </message>
    <message>
        <source>Review the categories of your templates: WhatsApp Manager &gt; Message templates.</source>
        <translation>Überprüfen Sie die Kategorien Ihrer Vorlagen: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Wait: the limit ends by itself.</source>
        <translation>Warten Sie: Die Einschränkung endet von selbst.</translation>
    </message>
    <message>
        <source>Templates were put into the wrong category too often.</source>
        <translation>Vorlagen wurden zu oft der falschen Kategorie zugeordnet.</translation>
    </message>
    <message>
        <source>Sending is limited because of template categories</source>
        <translation>Das Senden ist wegen der Vorlagenkategorien eingeschränkt</translation>
    </message>
    <message>
        <source>Look at the result of each participant in the answer, and repeat only what failed.</source>
        <translation>Sehen Sie sich das Ergebnis jedes Mitglieds in der Antwort an und wiederholen Sie nur, was fehlschlug.</translation>
    </message>
    <message>
        <source>Some of the participants could not be dealt with.</source>
        <translation>Für einige der Mitglieder war es nicht möglich.</translation>
    </message>
    <message>
        <source>Only a part of the group request was done</source>
        <translation>Die Gruppenanfrage wurde nur zum Teil ausgeführt</translation>
    </message>
    <message>
        <source>Remove the double entry, then send the request again.</source>
        <translation>Entfernen Sie den doppelten Eintrag und senden Sie die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>The list of participants names one person more than once.</source>
        <translation>Die Liste der Mitglieder nennt eine Person mehrmals.</translation>
    </message>
    <message>
        <source>The same person is in the list twice</source>
        <translation>Dieselbe Person steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>Ask the person to open wa.me/tos/20210210 on their phone and to accept the terms.</source>
        <translation>Bitten Sie die Person, auf ihrem Telefon wa.me/tos/20210210 zu öffnen und die Nutzungsbedingungen zu akzeptieren.</translation>
    </message>
    <message>
        <source>The person still has to accept WhatsApp&apos;s current terms before taking part.</source>
        <translation>Die Person muss noch WhatsApps aktuelle Nutzungsbedingungen akzeptieren, bevor sie teilnimmt.</translation>
    </message>
    <message>
        <source>This person has not accepted WhatsApp&apos;s terms</source>
        <translation>Diese Person hat WhatsApps Nutzungsbedingungen nicht akzeptiert</translation>
    </message>
    <message>
        <source>Remove participants from the request, or use a second group.</source>
        <translation>Entfernen Sie Mitglieder aus der Anfrage, oder verwenden Sie eine zweite Gruppe.</translation>
    </message>
    <message>
        <source>The request goes beyond the number of people a group may have.</source>
        <translation>Die Anfrage überschreitet die Zahl der Personen, die eine Gruppe haben darf.</translation>
    </message>
    <message>
        <source>The group would have too many participants</source>
        <translation>Die Gruppe hätte zu viele Mitglieder</translation>
    </message>
    <message>
        <source>Stop sending to this group.</source>
        <translation>Senden Sie nicht mehr an diese Gruppe.</translation>
    </message>
    <message>
        <source>Meta has suspended the group for a breach of its policy.</source>
        <translation>Meta hat die Gruppe wegen eines Richtlinienverstoßes gesperrt.</translation>
    </message>
    <message>
        <source>The group is suspended</source>
        <translation>Die Gruppe ist gesperrt</translation>
    </message>
    <message>
        <source>Wait a minute, then let the sending system make fewer group requests.</source>
        <translation>Warten Sie eine Minute und lassen Sie das sendende System dann weniger Gruppenanfragen machen.</translation>
    </message>
    <message>
        <source>The number has made more group requests than it may in this time.</source>
        <translation>Die Nummer hat mehr Gruppenanfragen gemacht, als sie in dieser Zeit darf.</translation>
    </message>
    <message>
        <source>Too many group requests were made</source>
        <translation>Es wurden zu viele Gruppenanfragen gemacht</translation>
    </message>
    <message>
        <source>Choose a square picture, and upload it again.</source>
        <translation>Wählen Sie ein quadratisches Bild und laden Sie es noch einmal hoch.</translation>
    </message>
    <message>
        <source>Width and height of the picture differ.</source>
        <translation>Breite und Höhe des Bildes sind verschieden.</translation>
    </message>
    <message>
        <source>The group picture is not square</source>
        <translation>Das Gruppenbild ist nicht quadratisch</translation>
    </message>
    <message>
        <source>Choose a larger picture, and upload it again.</source>
        <translation>Wählen Sie ein größeres Bild und laden Sie es noch einmal hoch.</translation>
    </message>
    <message>
        <source>Each side of the picture must be longer than 192 pixels.</source>
        <translation>Jede Seite des Bildes muss länger als 192 Pixel sein.</translation>
    </message>
    <message>
        <source>The group picture is too small</source>
        <translation>Das Gruppenbild ist zu klein</translation>
    </message>
    <message>
        <source>Delete groups that are not used any more, then create the new one.</source>
        <translation>Löschen Sie nicht mehr genutzte Gruppen und erstellen Sie dann die neue.</translation>
    </message>
    <message>
        <source>The largest number of groups for one number is reached.</source>
        <translation>Die Höchstzahl der Gruppen für eine Nummer ist erreicht.</translation>
    </message>
    <message>
        <source>The number has as many groups as it may have</source>
        <translation>Die Nummer hat so viele Gruppen, wie sie haben darf</translation>
    </message>
    <message>
        <source>Read the list of members again, then repeat the request with a person on it.</source>
        <translation>Lesen Sie die Mitgliederliste neu und wiederholen Sie die Anfrage mit einer Person, die darauf steht.</translation>
    </message>
    <message>
        <source>The person named in the request is not a member of this group, or not any more.</source>
        <translation>Die in der Anfrage genannte Person ist nicht oder nicht mehr Mitglied dieser Gruppe.</translation>
    </message>
    <message>
        <source>The person is not in the group</source>
        <translation>Die Person ist nicht in der Gruppe</translation>
    </message>
    <message>
        <source>Read the list of requests to join again.</source>
        <translation>Lesen Sie die Liste der Beitrittsanfragen noch einmal.</translation>
    </message>
    <message>
        <source>The request was withdrawn, or was dealt with already.</source>
        <translation>Die Anfrage wurde zurückgezogen oder schon bearbeitet.</translation>
    </message>
    <message>
        <source>The request to join does not exist any more</source>
        <translation>Die Beitrittsanfrage gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Send fewer marketing messages to people who only asked a question.</source>
        <translation>Senden Sie weniger Marketing-Nachrichten an Menschen, die nur eine Frage gestellt haben.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, then create the group.</source>
        <translation>Warten Sie, bis die Pause endet, und erstellen Sie dann die Gruppe.</translation>
    </message>
    <message>
        <source>The number sent too many marketing messages inside the reply window in the past 7 days.</source>
        <translation>Die Nummer hat in den letzten 7 Tagen zu viele Marketing-Nachrichten innerhalb des Antwortfensters gesendet.</translation>
    </message>
    <message>
        <source>New groups are switched off for this number for a while</source>
        <translation>Neue Gruppen sind für diese Nummer eine Zeit lang ausgeschaltet</translation>
    </message>
    <message>
        <source>Read Meta&apos;s conditions for groups: developers.facebook.com &gt; WhatsApp &gt; Groups API</source>
        <translation>Lesen Sie Metas Bedingungen für Gruppen: developers.facebook.com &gt; WhatsApp &gt; Groups API</translation>
    </message>
    <message>
        <source>The number does not meet the conditions for groups yet.</source>
        <translation>Die Nummer erfüllt die Bedingungen für Gruppen noch nicht.</translation>
    </message>
    <message>
        <source>Groups are not available for this number</source>
        <translation>Gruppen sind für diese Nummer nicht verfügbar</translation>
    </message>
    <message>
        <source>Compare the values with the template text, and send exactly as many.</source>
        <translation>Vergleichen Sie die Werte mit dem Text der Vorlage und senden Sie genau so viele.</translation>
    </message>
    <message>
        <source>The values sent do not fit the places in the template.</source>
        <translation>Die gesendeten Werte passen nicht zu den Platzhaltern der Vorlage.</translation>
    </message>
    <message>
        <source>The template was sent with the wrong number of values</source>
        <translation>Die Vorlage wurde mit der falschen Zahl von Werten gesendet</translation>
    </message>
    <message>
        <source>Compare name, language and status in WhatsApp Manager &gt; Message templates.</source>
        <translation>Vergleichen Sie Name, Sprache und Status unter WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Name or language of the template is wrong: &quot;en&quot; and &quot;en_US&quot; are two languages.</source>
        <translation>Name oder Sprache der Vorlage ist falsch: „en“ und „en_US“ sind zwei Sprachen.</translation>
    </message>
    <message>
        <source>The template is not approved, or was deleted.</source>
        <translation>Die Vorlage ist nicht genehmigt oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>The template belongs to another WhatsApp account than the sending number.</source>
        <translation>Die Vorlage gehört zu einem anderen WhatsApp-Konto als die Absendernummer.</translation>
    </message>
    <message>
        <source>The template does not exist in this language</source>
        <translation>Die Vorlage gibt es in dieser Sprache nicht</translation>
    </message>
    <message>
        <source>Shorten the values or the template.</source>
        <translation>Kürzen Sie die Werte oder die Vorlage.</translation>
    </message>
    <message>
        <source>The text with its values is longer than allowed.</source>
        <translation>Der Text mit seinen Werten ist länger als erlaubt.</translation>
    </message>
    <message>
        <source>The filled template is too long</source>
        <translation>Die ausgefüllte Vorlage ist zu lang</translation>
    </message>
    <message>
        <source>Rework the template by Meta&apos;s review rules, and hand it in again.</source>
        <translation>Überarbeiten Sie die Vorlage nach Metas Prüfregeln und reichen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The content of the template breaks a WhatsApp policy.</source>
        <translation>Der Inhalt der Vorlage verstößt gegen eine WhatsApp-Richtlinie.</translation>
    </message>
    <message>
        <source>The template breaks a rule for content</source>
        <translation>Die Vorlage verstößt gegen eine Inhaltsregel</translation>
    </message>
    <message>
        <source>Compare the value with the example in WhatsApp Manager &gt; Message templates, and correct it.</source>
        <translation>Vergleichen Sie den Wert mit dem Beispiel unter WhatsApp Manager &gt; Message templates und korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>A value that fills a place of the template has a form that is not accepted.</source>
        <translation>Ein Wert für einen Platzhalter der Vorlage hat eine Form, die nicht angenommen wird.</translation>
    </message>
    <message>
        <source>A value for the template is not accepted</source>
        <translation>Ein Wert für die Vorlage wird nicht angenommen</translation>
    </message>
    <message>
        <source>Compare each part with the definition of the template.</source>
        <translation>Vergleichen Sie jeden Teil mit der Definition der Vorlage.</translation>
    </message>
    <message>
        <source>The template expects a value of another kind, for example an image or a date.</source>
        <translation>Die Vorlage erwartet einen Wert anderer Art, zum Beispiel ein Bild oder ein Datum.</translation>
    </message>
    <message>
        <source>A template value is of the wrong kind</source>
        <translation>Ein Vorlagenwert ist von der falschen Art</translation>
    </message>
    <message>
        <source>Use another template, or improve this one and wait for its approval.</source>
        <translation>Verwenden Sie eine andere Vorlage, oder verbessern Sie diese und warten Sie auf die Genehmigung.</translation>
    </message>
    <message>
        <source>Customers rated the template low; the first pause takes 3 hours, the second 6.</source>
        <translation>Kunden haben die Vorlage schlecht bewertet; die erste Pause dauert 3 Stunden, die zweite 6.</translation>
    </message>
    <message>
        <source>Messages of a new template were held back to test its quality, and then dropped.</source>
        <translation>Nachrichten einer neuen Vorlage wurden zurückgehalten, um ihre Qualität zu testen, und dann verworfen.</translation>
    </message>
    <message>
        <source>The template is paused</source>
        <translation>Die Vorlage ist pausiert</translation>
    </message>
    <message>
        <source>Write a new template with other content.</source>
        <translation>Schreiben Sie eine neue Vorlage mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>The template was paused too often for low quality.</source>
        <translation>Die Vorlage wurde wegen niedriger Qualität zu oft pausiert.</translation>
    </message>
    <message>
        <source>The template is switched off for good</source>
        <translation>Die Vorlage ist endgültig deaktiviert</translation>
    </message>
    <message>
        <source>Compare the values with the template in WhatsApp Manager &gt; Message templates.</source>
        <translation>Vergleichen Sie die Werte mit der Vorlage unter WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Something is wrong with the values that fill the template; the details of the answer name it.</source>
        <translation>Etwas stimmt nicht mit den Werten für die Vorlage; die Details der Antwort nennen es.</translation>
    </message>
    <message>
        <source>The values for the template do not fit</source>
        <translation>Die Werte für die Vorlage passen nicht</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, read what is reported for the Flow, and ask your developer to repair its endpoint.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Flows, lesen Sie, was zu dem Flow gemeldet wird, und bitten Sie Ihr Entwicklungsteam, seinen Endpunkt zu reparieren.</translation>
    </message>
    <message>
        <source>Meta has blocked the Flow, mostly because its endpoint fails too often.</source>
        <translation>Meta hat den Flow blockiert, meist weil sein Endpunkt zu oft ausfällt.</translation>
    </message>
    <message>
        <source>The Flow is blocked</source>
        <translation>Der Flow ist blockiert</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, and ask your developer to repair what is reported there.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Flows und bitten Sie Ihr Entwicklungsteam, zu reparieren, was dort gemeldet wird.</translation>
    </message>
    <message>
        <source>Wait for the next hour, then send again.</source>
        <translation>Warten Sie auf die nächste Stunde und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The endpoint of the Flow is slow or fails, so that it may be sent only 10 times an hour; those are used up.</source>
        <translation>Der Endpunkt des Flows ist langsam oder fällt aus, deshalb darf er nur 10-mal pro Stunde gesendet werden; die sind verbraucht.</translation>
    </message>
    <message>
        <source>The Flow is slowed down</source>
        <translation>Der Flow ist gedrosselt</translation>
    </message>
    <message>
        <source>Ask your developer to deregister the number once more.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, die Nummer noch einmal abzumelden.</translation>
    </message>
    <message>
        <source>Register the number again after that.</source>
        <translation>Registrieren Sie die Nummer danach neu.</translation>
    </message>
    <message>
        <source>An earlier attempt to take the number off the API has stopped half way.</source>
        <translation>Ein früherer Versuch, die Nummer von der API abzumelden, ist auf halbem Weg stehen geblieben.</translation>
    </message>
    <message>
        <source>The number was not taken off the API completely</source>
        <translation>Die Nummer wurde nicht vollständig von der API abgemeldet</translation>
    </message>
    <message>
        <source>Ask your developer for the right backup and its password, or register the number anew.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam um die richtige Sicherung und ihr Passwort, oder registrieren Sie die Nummer neu.</translation>
    </message>
    <message>
        <source>The number came from the older API that companies ran on their own servers, and its saved data could not be read. The password or the data does not fit.</source>
        <translation>Die Nummer kam von der älteren API, die Firmen auf eigenen Servern betrieben, und ihre gesicherten Daten waren nicht lesbar. Passwort oder Daten passen nicht.</translation>
    </message>
    <message>
        <source>The saved data of the number could not be read</source>
        <translation>Die gesicherten Daten der Nummer waren nicht lesbar</translation>
    </message>
    <message>
        <source>The backup of the number could not be read</source>
        <translation>Die Sicherung der Nummer war nicht lesbar</translation>
    </message>
    <message>
        <source>The recovery data of the number could not be read</source>
        <translation>Die Wiederherstellungsdaten der Nummer waren nicht lesbar</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register again.</source>
        <translation>Warten Sie 5 Minuten und registrieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The server that registers numbers is not available.</source>
        <translation>Der Server, der Nummern registriert, ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Meta&apos;s registration service is away for a moment</source>
        <translation>Metas Registrierungsdienst ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>Enter the PIN that was set for this number.</source>
        <translation>Geben Sie die PIN ein, die für diese Nummer gesetzt wurde.</translation>
    </message>
    <message>
        <source>Switch two-step verification off and set a new PIN, if nobody knows the old one: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>Schalten Sie die Verifizierung in zwei Schritten aus und setzen Sie eine neue PIN, falls niemand die alte kennt: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>The six-digit PIN for two-step verification does not fit the number.</source>
        <translation>Die sechsstellige PIN für die Verifizierung in zwei Schritten passt nicht zur Nummer.</translation>
    </message>
    <message>
        <source>The PIN of the number is wrong</source>
        <translation>Die PIN der Nummer ist falsch</translation>
    </message>
    <message>
        <source>Ask for a code by SMS or call: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Fordern Sie einen Code per SMS oder Anruf an: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Enter the code, then register the number.</source>
        <translation>Geben Sie den Code ein und registrieren Sie dann die Nummer.</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>Die Nummer ist nicht verifiziert.</translation>
    </message>
    <message>
        <source>The sending number must be verified again</source>
        <translation>Die Absendernummer muss neu verifiziert werden</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support about the number: business.facebook.com/direct-support</source>
        <translation>Wenden Sie sich wegen der Nummer an Metas Support: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>Meta blocked the number during its registration on the older API.</source>
        <translation>Meta hat die Nummer während der Registrierung auf der älteren API gesperrt.</translation>
    </message>
    <message>
        <source>The number was blocked while it was registered</source>
        <translation>Die Nummer wurde während der Registrierung gesperrt</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name.</source>
        <translation>Warten Sie die Zeit ab, die in den Details der Antwort steht.</translation>
    </message>
    <message>
        <source>Find the right PIN before you try again, so that the wait does not start over.</source>
        <translation>Finden Sie die richtige PIN, bevor Sie es noch einmal versuchen, damit die Wartezeit nicht neu beginnt.</translation>
    </message>
    <message>
        <source>Somebody, or a system, tried wrong PINs for the number again and again.</source>
        <translation>Jemand oder ein System hat immer wieder falsche PINs für die Nummer versucht.</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly too often</source>
        <translation>Die PIN wurde zu oft falsch eingegeben</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name, then enter the right PIN once.</source>
        <translation>Warten Sie die Zeit ab, die in den Details der Antwort steht, und geben Sie dann einmal die richtige PIN ein.</translation>
    </message>
    <message>
        <source>There was too little time between two attempts to enter the PIN.</source>
        <translation>Zwischen zwei Versuchen, die PIN einzugeben, lag zu wenig Zeit.</translation>
    </message>
    <message>
        <source>The PIN was entered again too soon</source>
        <translation>Die PIN wurde zu schnell wieder eingegeben</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN.</source>
        <translation>Registrieren Sie die Nummer mit ihrer sechsstelligen PIN.</translation>
    </message>
    <message>
        <source>Look whether WhatsApp Manager &gt; Account tools &gt; Phone numbers shows it as connected.</source>
        <translation>Sehen Sie nach, ob WhatsApp Manager &gt; Account tools &gt; Phone numbers sie als verbunden anzeigt.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, was never registered for this API, or was taken off it. It is not about the customer&apos;s number.</source>
        <translation>Ihre eigene Nummer, die sendet, wurde nie für diese API registriert oder wurde davon abgemeldet. Es geht nicht um die Nummer des Kunden.</translation>
    </message>
    <message>
        <source>The sending number is not registered</source>
        <translation>Die Absendernummer ist nicht registriert</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register the number.</source>
        <translation>Warten Sie 5 Minuten und registrieren Sie dann die Nummer.</translation>
    </message>
    <message>
        <source>The number was just taken off, and Meta has not finished that yet.</source>
        <translation>Die Nummer wurde gerade abgemeldet, und Meta ist damit noch nicht fertig.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago</source>
        <translation>Die Nummer wurde gerade eben gelöscht</translation>
    </message>
    <message>
        <source>Stop the system that registers the number again and again.</source>
        <translation>Halten Sie das System an, das die Nummer immer wieder registriert.</translation>
    </message>
    <message>
        <source>Wait up to 72 hours, then register the number once.</source>
        <translation>Warten Sie bis zu 72 Stunden und registrieren Sie die Nummer dann einmal.</translation>
    </message>
    <message>
        <source>A number may be registered and taken off 10 times in 72 hours; that is used up.</source>
        <translation>Eine Nummer darf in 72 Stunden 10-mal registriert und abgemeldet werden; das ist verbraucht.</translation>
    </message>
    <message>
        <source>The number was registered too often</source>
        <translation>Die Nummer wurde zu oft registriert</translation>
    </message>
    <message>
        <source>Open the link in the details of the answer, and accept the terms for this WhatsApp account.</source>
        <translation>Öffnen Sie den Link in den Details der Antwort und akzeptieren Sie die Nutzungsbedingungen für dieses WhatsApp-Konto.</translation>
    </message>
    <message>
        <source>The WhatsApp account has not accepted the terms of WhatsApp Payments.</source>
        <translation>Das WhatsApp-Konto hat die Nutzungsbedingungen von WhatsApp Payments nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted yet</source>
        <translation>Die Nutzungsbedingungen für Zahlungen sind noch nicht akzeptiert</translation>
    </message>
    <message>
        <source>Send this template through the usual messages call of the Cloud API.</source>
        <translation>Senden Sie diese Vorlage über den üblichen Nachrichtenaufruf der Cloud API.</translation>
    </message>
    <message>
        <source>A utility or authentication template was sent through the Marketing Messages API.</source>
        <translation>Eine Utility- oder Authentifizierungsvorlage wurde über die Marketing Messages API gesendet.</translation>
    </message>
    <message>
        <source>Only marketing messages can go this way</source>
        <translation>Auf diesem Weg gehen nur Marketing-Nachrichten</translation>
    </message>
    <message>
        <source>Wait 10 minutes, then send again.</source>
        <translation>Warten Sie 10 Minuten und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The template is new, and Meta is still preparing it for marketing messages; that takes up to 10 minutes.</source>
        <translation>Die Vorlage ist neu, und Meta bereitet sie noch für Marketing-Nachrichten vor; das dauert bis zu 10 Minuten.</translation>
    </message>
    <message>
        <source>The new template is not ready yet</source>
        <translation>Die neue Vorlage ist noch nicht bereit</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager, and look whether the account has taken part in the Marketing Messages API.</source>
        <translation>Öffnen Sie den WhatsApp Manager und sehen Sie nach, ob das Konto an der Marketing Messages API teilnimmt.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support if it has: business.facebook.com/direct-support</source>
        <translation>Wenn ja, fragen Sie Metas Support: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account has not been set up for the Marketing Messages API.</source>
        <translation>Das WhatsApp-Konto wurde nicht für die Marketing Messages API eingerichtet.</translation>
    </message>
    <message>
        <source>The template could not be prepared for it.</source>
        <translation>Die Vorlage konnte nicht dafür vorbereitet werden.</translation>
    </message>
    <message>
        <source>The template cannot be used for marketing messages</source>
        <translation>Die Vorlage ist nicht für Marketing-Nachrichten verwendbar</translation>
    </message>
    <message>
        <source>Send the template through the usual messages call of the Cloud API if it is urgent.</source>
        <translation>Senden Sie die Vorlage über den üblichen Nachrichtenaufruf der Cloud API, wenn es eilt.</translation>
    </message>
    <message>
        <source>Meta has announced this fault without saying what it means; the details of the answer may name it.</source>
        <translation>Meta hat diesen Fehler angekündigt, ohne zu sagen, was er bedeutet; vielleicht steht es in den Details der Antwort.</translation>
    </message>
    <message>
        <source>The Marketing Messages API did not take the template</source>
        <translation>Die Marketing Messages API hat die Vorlage nicht angenommen</translation>
    </message>
    <message>
        <source>Ask your developer to compare the request with Meta&apos;s reference.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, die Anfrage mit Metas Referenz zu vergleichen.</translation>
    </message>
    <message>
        <source>Meta could not use the parameters of the request, and names no closer reason.</source>
        <translation>Meta konnte die Parameter der Anfrage nicht verwenden und nennt keinen genaueren Grund.</translation>
    </message>
    <message>
        <source>Something in the request does not fit; Meta names no reason</source>
        <translation>Etwas in der Anfrage passt nicht; Meta nennt keinen Grund</translation>
    </message>
    <message>
        <source>Enter the newest code.</source>
        <translation>Geben Sie den neuesten Code ein.</translation>
    </message>
    <message>
        <source>Ask for a new code in WhatsApp Manager &gt; Account tools &gt; Phone numbers, by call if no SMS arrives.</source>
        <translation>Fordern Sie einen neuen Code an unter WhatsApp Manager &gt; Account tools &gt; Phone numbers, per Anruf, wenn keine SMS ankommt.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or is too old.</source>
        <translation>Der Code aus SMS oder Anruf ist vertippt oder zu alt.</translation>
    </message>
    <message>
        <source>The number may not ask for a code at the moment.</source>
        <translation>Die Nummer darf zurzeit keinen Code anfordern.</translation>
    </message>
    <message>
        <source>The code for the number was not accepted</source>
        <translation>Der Code für die Nummer wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Enter the newest code once more, digit by digit.</source>
        <translation>Geben Sie den neuesten Code noch einmal ein, Ziffer für Ziffer.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or a newer one has been sent since.</source>
        <translation>Der Code aus SMS oder Anruf ist vertippt, oder inzwischen wurde ein neuerer gesendet.</translation>
    </message>
    <message>
        <source>The code that was entered is wrong</source>
        <translation>Der eingegebene Code ist falsch</translation>
    </message>
    <message>
        <source>Confirm by another channel that it is still your customer.</source>
        <translation>Vergewissern Sie sich auf anderem Weg, dass es noch derselbe Kunde ist.</translation>
    </message>
    <message>
        <source>Send without the old identity hash, and store the new one.</source>
        <translation>Senden Sie ohne den alten Identitäts-Hash und speichern Sie den neuen.</translation>
    </message>
    <message>
        <source>Your system asks for an identity check, and the customer has a new phone or has installed WhatsApp again.</source>
        <translation>Ihr System verlangt eine Identitätsprüfung, und der Kunde hat ein neues Telefon oder hat WhatsApp neu installiert.</translation>
    </message>
    <message>
        <source>The customer&apos;s identity has changed</source>
        <translation>Die Identität des Kunden hat sich geändert</translation>
    </message>
    <message>
        <source>Switch calling on: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</source>
        <translation>Schalten Sie Anrufe ein: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</translation>
    </message>
    <message>
        <source>Calling was never switched on for the number, or was switched off.</source>
        <translation>Anrufe wurden für die Nummer nie eingeschaltet oder wurden ausgeschaltet.</translation>
    </message>
    <message>
        <source>Calls are switched off for this number</source>
        <translation>Anrufe sind für diese Nummer ausgeschaltet</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp and to accept its terms.</source>
        <translation>Bitten Sie den Kunden, WhatsApp zu aktualisieren und die Nutzungsbedingungen zu akzeptieren.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp.</source>
        <translation>Die Nummer ist nicht bei WhatsApp.</translation>
    </message>
    <message>
        <source>The person has not accepted WhatsApp&apos;s current terms, or uses an app that takes no calls.</source>
        <translation>Die Person hat WhatsApps aktuelle Nutzungsbedingungen nicht akzeptiert oder nutzt eine App, die keine Anrufe annimmt.</translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp</source>
        <translation>Diese Person kann auf WhatsApp nicht angerufen werden</translation>
    </message>
    <message>
        <source>Wait until some calls have ended, then call again.</source>
        <translation>Warten Sie, bis einige Anrufe beendet sind, und rufen Sie dann noch einmal an.</translation>
    </message>
    <message>
        <source>The number has as many calls at once as it may have, 1000.</source>
        <translation>Die Nummer hat so viele gleichzeitige Anrufe, wie sie haben darf: 1000.</translation>
    </message>
    <message>
        <source>Too many calls run at the same time</source>
        <translation>Zu viele Anrufe laufen gleichzeitig</translation>
    </message>
    <message>
        <source>Wait until the running call has ended.</source>
        <translation>Warten Sie, bis der laufende Anruf beendet ist.</translation>
    </message>
    <message>
        <source>Your number has a call with this person at the moment.</source>
        <translation>Ihre Nummer führt gerade einen Anruf mit dieser Person.</translation>
    </message>
    <message>
        <source>A call with this person is running already</source>
        <translation>Ein Anruf mit dieser Person läuft schon</translation>
    </message>
    <message>
        <source>Call again a little later.</source>
        <translation>Rufen Sie etwas später noch einmal an.</translation>
    </message>
    <message>
        <source>Ask your developer to check the connection data of the calls if it stays like this.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, die Verbindungsdaten der Anrufe zu prüfen, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The connection failed while the call was set up.</source>
        <translation>Die Verbindung scheiterte beim Aufbau des Anrufs.</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>Der Anruf konnte nicht verbunden werden</translation>
    </message>
    <message>
        <source>Wait a minute, then let the calling system start fewer calls.</source>
        <translation>Warten Sie eine Minute und lassen Sie das anrufende System dann weniger Anrufe beginnen.</translation>
    </message>
    <message>
        <source>The number has started more calls than it may in this time.</source>
        <translation>Die Nummer hat mehr Anrufe begonnen, als sie in dieser Zeit darf.</translation>
    </message>
    <message>
        <source>Too many calls were started</source>
        <translation>Es wurden zu viele Anrufe begonnen</translation>
    </message>
    <message>
        <source>Send the customer a request to allow calls, and wait for the answer.</source>
        <translation>Senden Sie dem Kunden eine Bitte, Anrufe zu erlauben, und warten Sie auf die Antwort.</translation>
    </message>
    <message>
        <source>A business may call only people who have agreed to it.</source>
        <translation>Ein Unternehmen darf nur Menschen anrufen, die dem zugestimmt haben.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls</source>
        <translation>Der Kunde hat Anrufe nicht erlaubt</translation>
    </message>
    <message>
        <source>Ask your developer to check how the calling system answers the connection data (SDP).</source>
        <translation>Bitten Sie Ihr Entwicklungsteam zu prüfen, wie das anrufende System die Verbindungsdaten (SDP) beantwortet.</translation>
    </message>
    <message>
        <source>The two sides did not agree on the connection in time.</source>
        <translation>Die beiden Seiten haben sich nicht rechtzeitig auf die Verbindung geeinigt.</translation>
    </message>
    <message>
        <source>The call took too long to connect</source>
        <translation>Der Verbindungsaufbau dauerte zu lange</translation>
    </message>
    <message>
        <source>Wait a day before you ask again; a call that takes place lifts the limit.</source>
        <translation>Warten Sie einen Tag, bevor Sie wieder fragen; ein zustande gekommener Anruf hebt das Limit auf.</translation>
    </message>
    <message>
        <source>There is a limit on how often one person may be asked.</source>
        <translation>Wie oft eine Person gefragt werden darf, ist begrenzt.</translation>
    </message>
    <message>
        <source>The customer was asked too often to allow calls</source>
        <translation>Der Kunde wurde zu oft gebeten, Anrufe zu erlauben</translation>
    </message>
    <message>
        <source>Exchange a message with the customer first, then send the request.</source>
        <translation>Tauschen Sie zuerst eine Nachricht mit dem Kunden aus und senden Sie dann die Bitte.</translation>
    </message>
    <message>
        <source>There was no conversation with this customer yet.</source>
        <translation>Es gab noch keine Unterhaltung mit diesem Kunden.</translation>
    </message>
    <message>
        <source>The customer cannot be asked to allow calls yet</source>
        <translation>Der Kunde kann noch nicht gebeten werden, Anrufe zu erlauben</translation>
    </message>
    <message>
        <source>Wait until the time that the details of the answer name.</source>
        <translation>Warten Sie bis zu der Zeit, die in den Details der Antwort steht.</translation>
    </message>
    <message>
        <source>Only a certain number of calls to one person may take place in a day.</source>
        <translation>Pro Tag darf nur eine bestimmte Zahl von Anrufen bei einer Person stattfinden.</translation>
    </message>
    <message>
        <source>This customer was called too often today</source>
        <translation>Dieser Kunde wurde heute zu oft angerufen</translation>
    </message>
    <message>
        <source>Let customers call you instead, or write to them.</source>
        <translation>Lassen Sie sich stattdessen von Kunden anrufen, oder schreiben Sie ihnen.</translation>
    </message>
    <message>
        <source>Meta does not let businesses start calls from the country of this number.</source>
        <translation>Meta erlaubt Unternehmen keine ausgehenden Anrufe aus dem Land dieser Nummer.</translation>
    </message>
    <message>
        <source>Calls from a business are not offered in this country</source>
        <translation>Anrufe von Unternehmen werden in diesem Land nicht angeboten</translation>
    </message>
    <message>
        <source>Wait until the restriction ends.</source>
        <translation>Warten Sie, bis die Einschränkung endet.</translation>
    </message>
    <message>
        <source>Call only people who expect it.</source>
        <translation>Rufen Sie nur Menschen an, die es erwarten.</translation>
    </message>
    <message>
        <source>People rated the calls of this number low.</source>
        <translation>Die Anrufe dieser Nummer wurden schlecht bewertet.</translation>
    </message>
    <message>
        <source>Calls of this number are switched off for a while</source>
        <translation>Anrufe dieser Nummer sind eine Zeit lang ausgeschaltet</translation>
    </message>
    <message>
        <source>Raise the messaging limit first: WhatsApp Manager &gt; Overview &gt; Limits.</source>
        <translation>Erhöhen Sie zuerst das Nachrichtenlimit: WhatsApp Manager &gt; Overview &gt; Limits.</translation>
    </message>
    <message>
        <source>The messaging limit of the number is below 2000 people a day.</source>
        <translation>Das Nachrichtenlimit der Nummer liegt unter 2000 Personen pro Tag.</translation>
    </message>
    <message>
        <source>Calls cannot be switched on for this number yet</source>
        <translation>Anrufe können für diese Nummer noch nicht eingeschaltet werden</translation>
    </message>
    <message>
        <source>Leave the request out, and call.</source>
        <translation>Lassen Sie die Bitte weg und rufen Sie an.</translation>
    </message>
    <message>
        <source>The permission is there, so no further request is needed.</source>
        <translation>Die Erlaubnis liegt vor, eine weitere Bitte ist nicht nötig.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already</source>
        <translation>Der Kunde hat Anrufe schon dauerhaft erlaubt</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the webhook field &quot;calls&quot;, or to set up SIP.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, mit der App das Webhook-Feld „calls“ zu abonnieren oder SIP einzurichten.</translation>
    </message>
    <message>
        <source>No app receives the webhook for calls, and no SIP server is set.</source>
        <translation>Keine App empfängt den Webhook für Anrufe, und es ist kein SIP-Server eingestellt.</translation>
    </message>
    <message>
        <source>Something that calls need is not set up</source>
        <translation>Etwas, das Anrufe brauchen, ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>WhatsApp on the customer&apos;s side could not start the call.</source>
        <translation>WhatsApp auf der Seite des Kunden konnte den Anruf nicht beginnen.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not set up the call</source>
        <translation>Die App des Kunden konnte den Anruf nicht aufbauen</translation>
    </message>
    <message>
        <source>The customer&apos;s connection did not let the call through.</source>
        <translation>Die Verbindung des Kunden ließ den Anruf nicht durch.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not reach the call server</source>
        <translation>Die App des Kunden konnte den Anrufserver nicht erreichen</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, den Medienserver zu prüfen.</translation>
    </message>
    <message>
        <source>Your system sent no media after the call was taken.</source>
        <translation>Ihr System hat nach Annahme des Anrufs keine Medien gesendet.</translation>
    </message>
    <message>
        <source>No sound came from your side of the call</source>
        <translation>Von Ihrer Seite des Anrufs kam kein Ton</translation>
    </message>
    <message>
        <source>The customer&apos;s app sent no media.</source>
        <translation>Die App des Kunden hat keine Medien gesendet.</translation>
    </message>
    <message>
        <source>No sound came from the customer&apos;s side of the call</source>
        <translation>Von der Seite des Kunden kam kein Ton</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server if it happens again.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, den Medienserver zu prüfen, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>The call was taken, but no media arrived.</source>
        <translation>Der Anruf wurde angenommen, aber es kamen keine Medien an.</translation>
    </message>
    <message>
        <source>The call ended without a sound</source>
        <translation>Der Anruf endete ohne Ton</translation>
    </message>
    <message>
        <source>Leave it as it is if your business takes no calls over SIP.</source>
        <translation>Lassen Sie es, wie es ist, wenn Ihr Unternehmen keine Anrufe über SIP annimmt.</translation>
    </message>
    <message>
        <source>Calls over SIP are not set up for the number or the app. Messages are sent as usual.</source>
        <translation>Anrufe über SIP sind für die Nummer oder die App nicht eingerichtet. Nachrichten werden wie üblich gesendet.</translation>
    </message>
    <message>
        <source>Only calls are affected, not messages</source>
        <translation>Nur Anrufe sind betroffen, nicht Nachrichten</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found; ask for a review there if it is wrong.</source>
        <translation>Öffnen Sie Business Support Home und lesen Sie, was beanstandet wurde; bitten Sie dort um eine Überprüfung, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>A restriction of the account stops new Flows and their publication.</source>
        <translation>Eine Einschränkung des Kontos verhindert neue Flows und deren Veröffentlichung.</translation>
    </message>
    <message>
        <source>Flows are blocked for this account</source>
        <translation>Flows sind für dieses Konto blockiert</translation>
    </message>
    <message>
        <source>Create a new version of the Flow in WhatsApp Manager &gt; Flows.</source>
        <translation>Erstellen Sie eine neue Version des Flows unter WhatsApp Manager &gt; Flows.</translation>
    </message>
    <message>
        <source>Correct the Flow JSON where the editor marks it.</source>
        <translation>Korrigieren Sie das Flow-JSON dort, wo der Editor es markiert.</translation>
    </message>
    <message>
        <source>The Flow is published already; a published one stays as it is.</source>
        <translation>Der Flow ist schon veröffentlicht; ein veröffentlichter bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The Flow JSON cannot be read.</source>
        <translation>Das Flow-JSON ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The Flow could not be changed</source>
        <translation>Der Flow konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>Open the Flow in WhatsApp Manager &gt; Flows, and correct what the editor lists.</source>
        <translation>Öffnen Sie den Flow unter WhatsApp Manager &gt; Flows und korrigieren Sie, was der Editor aufführt.</translation>
    </message>
    <message>
        <source>The Flow has open validation errors.</source>
        <translation>Der Flow hat offene Validierungsfehler.</translation>
    </message>
    <message>
        <source>The endpoint, the public key or the phone number of the Flow is missing.</source>
        <translation>Dem Flow fehlt der Endpunkt, der öffentliche Schlüssel oder die Telefonnummer.</translation>
    </message>
    <message>
        <source>The Flow could not be published</source>
        <translation>Der Flow konnte nicht veröffentlicht werden</translation>
    </message>
    <message>
        <source>Look at the status of the Flow: WhatsApp Manager &gt; Flows</source>
        <translation>Sehen Sie sich den Status des Flows an: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>Only a published Flow can be retired; this one is a draft, or retired already.</source>
        <translation>Nur ein veröffentlichter Flow kann außer Dienst gestellt werden; dieser ist ein Entwurf oder schon außer Dienst.</translation>
    </message>
    <message>
        <source>The Flow could not be retired</source>
        <translation>Der Flow konnte nicht außer Dienst gestellt werden</translation>
    </message>
    <message>
        <source>Set the Flow to deprecated in place of deleting it: WhatsApp Manager &gt; Flows</source>
        <translation>Setzen Sie den Flow auf „veraltet“ (deprecated), statt ihn zu löschen: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>A published Flow cannot be deleted.</source>
        <translation>Ein veröffentlichter Flow kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The Flow could not be deleted</source>
        <translation>Der Flow konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Look at the failed entries in the answer, and repeat only those.</source>
        <translation>Sehen Sie sich die fehlgeschlagenen Einträge in der Antwort an und wiederholen Sie nur diese.</translation>
    </message>
    <message>
        <source>Only people who wrote to you in the last 24 hours can be blocked; the answer names the reason for each one.</source>
        <translation>Nur Personen, die Ihnen in den letzten 24 Stunden geschrieben haben, können blockiert werden; die Antwort nennt den Grund für jede einzelne.</translation>
    </message>
    <message>
        <source>Some people could not be blocked or unblocked</source>
        <translation>Einige Personen konnten nicht blockiert oder freigegeben werden</translation>
    </message>
    <message>
        <source>Unblock people who need not be on the list any more.</source>
        <translation>Geben Sie Personen frei, die nicht mehr auf der Liste stehen müssen.</translation>
    </message>
    <message>
        <source>The block list of the number holds 64,000 people, the largest number.</source>
        <translation>Die Sperrliste der Nummer enthält 64.000 Personen, die Höchstzahl.</translation>
    </message>
    <message>
        <source>The block list is full</source>
        <translation>Die Sperrliste ist voll</translation>
    </message>
    <message>
        <source>Somebody was blocked or unblocked between two pages of the list.</source>
        <translation>Zwischen zwei Seiten der Liste wurde jemand blockiert oder freigegeben.</translation>
    </message>
    <message>
        <source>The block list changed while it was read</source>
        <translation>Die Sperrliste änderte sich, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault of its own.</source>
        <translation>Metas Dienst hatte selbst einen Fehler.</translation>
    </message>
    <message>
        <source>Meta could not change the block list</source>
        <translation>Meta konnte die Sperrliste nicht ändern</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Bestätigen Sie die Nummer mit dem Code, den Meta sendet: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, is not registered, or was never confirmed by a code.</source>
        <translation>Ihre eigene Nummer, die sendet, ist nicht registriert oder wurde nie mit einem Code bestätigt.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and correct the template or ask Meta for another review.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Message templates und korrigieren Sie die Vorlage, oder bitten Sie Meta um eine weitere Überprüfung.</translation>
    </message>
    <message>
        <source>Use an approved template until then.</source>
        <translation>Verwenden Sie bis dahin eine genehmigte Vorlage.</translation>
    </message>
    <message>
        <source>The template still waits for its review, was rejected, or is paused.</source>
        <translation>Die Vorlage wartet noch auf ihre Überprüfung, wurde abgelehnt oder ist pausiert.</translation>
    </message>
    <message>
        <source>The template is not approved</source>
        <translation>Die Vorlage ist nicht genehmigt</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments &gt; Accounts, and add a payment method to this very WhatsApp account.</source>
        <translation>Öffnen Sie Business settings &gt; Billing &amp; payments &gt; Accounts und fügen Sie genau diesem WhatsApp-Konto eine Zahlungsmethode hinzu.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method, or Meta cannot charge it.</source>
        <translation>Das WhatsApp-Konto hat keine Zahlungsmethode, oder Meta kann sie nicht belasten.</translation>
    </message>
    <message>
        <source>Messages that you start are stopped; replies within 24 hours still go out.</source>
        <translation>Nachrichten, die Sie beginnen, werden aufgehalten; Antworten innerhalb von 24 Stunden gehen weiter hinaus.</translation>
    </message>
    <message>
        <source>The payment method of the account does not work</source>
        <translation>Die Zahlungsmethode des Kontos funktioniert nicht</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start or finish the verification.</source>
        <translation>Öffnen Sie Business settings &gt; Security Center und beginnen Sie die Verifizierung oder schließen Sie sie ab.</translation>
    </message>
    <message>
        <source>The business has not finished Meta&apos;s verification.</source>
        <translation>Das Unternehmen hat Metas Verifizierung nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The business is not verified</source>
        <translation>Das Unternehmen ist nicht verifiziert</translation>
    </message>
    <message>
        <source>Open Business Support Home, read the reason, and ask for a review if you see it differently.</source>
        <translation>Öffnen Sie Business Support Home, lesen Sie den Grund und bitten Sie um eine Überprüfung, wenn Sie es anders sehen.</translation>
    </message>
    <message>
        <source>Meta has banned the WhatsApp account, or limits what it may do.</source>
        <translation>Meta hat das WhatsApp-Konto gesperrt oder begrenzt, was es darf.</translation>
    </message>
    <message>
        <source>Meta has restricted the WhatsApp account</source>
        <translation>Meta hat das WhatsApp-Konto eingeschränkt</translation>
    </message>
    <message>
        <source>Choose another username.</source>
        <translation>Wählen Sie einen anderen Benutzernamen.</translation>
    </message>
    <message>
        <source>Somebody else has the username, or it is not allowed.</source>
        <translation>Jemand anderes hat den Benutzernamen, oder er ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>This username is not available</source>
        <translation>Dieser Benutzername ist nicht verfügbar</translation>
    </message>
    <message>
        <source>The messaging limit of the account is too low for a username.</source>
        <translation>Das Nachrichtenlimit des Kontos ist zu niedrig für einen Benutzernamen.</translation>
    </message>
    <message>
        <source>The account may not have a username yet</source>
        <translation>Das Konto darf noch keinen Benutzernamen haben</translation>
    </message>
    <message>
        <source>Link the Page to the number, or choose another username.</source>
        <translation>Verknüpfen Sie die Seite mit der Nummer, oder wählen Sie einen anderen Benutzernamen.</translation>
    </message>
    <message>
        <source>A Facebook Page has this username, and the Page is not linked to the number.</source>
        <translation>Eine Facebook-Seite hat diesen Benutzernamen, und sie ist nicht mit der Nummer verknüpft.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook Page</source>
        <translation>Der Benutzername gehört zu einer Facebook-Seite</translation>
    </message>
    <message>
        <source>Link the Instagram account to the number, or choose another username.</source>
        <translation>Verknüpfen Sie das Instagram-Konto mit der Nummer, oder wählen Sie einen anderen Benutzernamen.</translation>
    </message>
    <message>
        <source>An Instagram account has this username, and it is not linked to the number.</source>
        <translation>Ein Instagram-Konto hat diesen Benutzernamen, und es ist nicht mit der Nummer verknüpft.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account</source>
        <translation>Der Benutzername gehört zu einem Instagram-Konto</translation>
    </message>
    <message>
        <source>Ask your developer to repeat the request with the transfer confirmed.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, die Anfrage mit bestätigter Übertragung zu wiederholen.</translation>
    </message>
    <message>
        <source>The username must first be moved from the other number.</source>
        <translation>Der Benutzername muss erst von der anderen Nummer übertragen werden.</translation>
    </message>
    <message>
        <source>Another number of your business has this username</source>
        <translation>Eine andere Nummer Ihres Unternehmens hat diesen Benutzernamen</translation>
    </message>
    <message>
        <source>Use the analytics of the WhatsApp account instead: WhatsApp Manager &gt; Insights</source>
        <translation>Nutzen Sie stattdessen die Analysen des WhatsApp-Kontos: WhatsApp Manager &gt; Insights</translation>
    </message>
    <message>
        <source>Meta has not opened template insights for this WhatsApp account yet.</source>
        <translation>Meta hat Vorlagen-Insights für dieses WhatsApp-Konto noch nicht freigeschaltet.</translation>
    </message>
    <message>
        <source>Template insights are not available for this account</source>
        <translation>Vorlagen-Insights sind für dieses Konto nicht verfügbar</translation>
    </message>
    <message>
        <source>Leave them on; messages are not affected.</source>
        <translation>Lassen Sie sie eingeschaltet; Nachrichten sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Once switched on, template insights stay on.</source>
        <translation>Einmal eingeschaltet, bleiben Vorlagen-Insights an.</translation>
    </message>
    <message>
        <source>Template insights cannot be switched off</source>
        <translation>Vorlagen-Insights können nicht ausgeschaltet werden</translation>
    </message>
    <message>
        <source>Confirm them in WhatsApp Manager &gt; Insights.</source>
        <translation>Bestätigen Sie sie unter WhatsApp Manager &gt; Insights.</translation>
    </message>
    <message>
        <source>Nobody has confirmed template insights for this WhatsApp account.</source>
        <translation>Niemand hat Vorlagen-Insights für dieses WhatsApp-Konto bestätigt.</translation>
    </message>
    <message>
        <source>Template insights are not switched on</source>
        <translation>Vorlagen-Insights sind nicht eingeschaltet</translation>
    </message>
    <message>
        <source>Leave it as it is; a second invitation is not needed.</source>
        <translation>Lassen Sie es, wie es ist; eine zweite Einladung ist nicht nötig.</translation>
    </message>
    <message>
        <source>Another partner has already asked this business to join the Marketing Messages API.</source>
        <translation>Ein anderer Partner hat dieses Unternehmen schon zur Marketing Messages API eingeladen.</translation>
    </message>
    <message>
        <source>The business was invited by another partner already</source>
        <translation>Das Unternehmen wurde schon von einem anderen Partner eingeladen</translation>
    </message>
    <message>
        <source>Switch two-step verification off in the account that holds the number now: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>Schalten Sie die Verifizierung in zwei Schritten in dem Konto aus, das die Nummer jetzt hat: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends.</source>
        <translation>Bestätigen Sie die Nummer mit dem Code, den Meta sendet.</translation>
    </message>
    <message>
        <source>Two-step verification is still on for the number.</source>
        <translation>Die Verifizierung in zwei Schritten (Two-step verification) ist für die Nummer noch eingeschaltet.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the number is yours.</source>
        <translation>Noch niemand hat bestätigt, dass die Nummer Ihnen gehört.</translation>
    </message>
    <message>
        <source>The number cannot be moved to another account yet</source>
        <translation>Die Nummer kann noch nicht in ein anderes Konto übertragen werden</translation>
    </message>
    <message>
        <source>Look at WhatsApp Manager &gt; Account tools &gt; Phone numbers: the number is there.</source>
        <translation>Sehen Sie unter WhatsApp Manager &gt; Account tools &gt; Phone numbers nach: Die Nummer ist dort.</translation>
    </message>
    <message>
        <source>Choose another number if you want to add one.</source>
        <translation>Wählen Sie eine andere Nummer, wenn Sie eine hinzufügen möchten.</translation>
    </message>
    <message>
        <source>The number that you want to add or move is in this WhatsApp account.</source>
        <translation>Die Nummer, die Sie hinzufügen oder übertragen möchten, ist in diesem WhatsApp-Konto.</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>Die Nummer ist schon in Ihrem Konto</translation>
    </message>
    <message>
        <source>Delete templates that are not used any more: WhatsApp Manager &gt; Message templates.</source>
        <translation>Löschen Sie nicht mehr genutzte Vorlagen: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Verify the business for a higher limit: Business settings &gt; Security Center.</source>
        <translation>Verifizieren Sie das Unternehmen für ein höheres Limit: Business settings &gt; Security Center.</translation>
    </message>
    <message>
        <source>The WhatsApp account holds 250 templates, the limit of a business that is not verified.</source>
        <translation>Das WhatsApp-Konto enthält 250 Vorlagen, das Limit eines nicht verifizierten Unternehmens.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may have</source>
        <translation>Das Konto hat so viele Vorlagen, wie es haben darf</translation>
    </message>
    <message>
        <source>Wait for the result of the review, or for the next day, then change it.</source>
        <translation>Warten Sie auf das Ergebnis der Überprüfung oder auf den nächsten Tag und ändern Sie sie dann.</translation>
    </message>
    <message>
        <source>The template is in review, or was edited as often as it may be in a day.</source>
        <translation>Die Vorlage wird überprüft oder wurde so oft bearbeitet, wie es an einem Tag erlaubt ist.</translation>
    </message>
    <message>
        <source>The template cannot be changed at the moment</source>
        <translation>Die Vorlage kann zurzeit nicht geändert werden</translation>
    </message>
    <message>
        <source>Shorten the part that the answer names.</source>
        <translation>Kürzen Sie den Teil, den die Antwort nennt.</translation>
    </message>
    <message>
        <source>A field of the template has more characters than it may have.</source>
        <translation>Ein Feld der Vorlage hat mehr Zeichen, als es haben darf.</translation>
    </message>
    <message>
        <source>A part of the template is too long</source>
        <translation>Ein Teil der Vorlage ist zu lang</translation>
    </message>
    <message>
        <source>Correct the header as the answer says, then send the template in again.</source>
        <translation>Korrigieren Sie die Kopfzeile, wie es die Antwort sagt, und reichen Sie die Vorlage dann noch einmal ein.</translation>
    </message>
    <message>
        <source>Something in the header breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Etwas in der Kopfzeile verstößt gegen eine Formregel, zum Beispiel Zeilenumbrüche, Emojis oder zu viele Platzhalter.</translation>
    </message>
    <message>
        <source>The header of the template is not written as it must be</source>
        <translation>Die Kopfzeile der Vorlage ist nicht so geschrieben, wie sie sein muss</translation>
    </message>
    <message>
        <source>Correct the body as the answer says, then send the template in again.</source>
        <translation>Korrigieren Sie den Haupttext, wie es die Antwort sagt, und reichen Sie die Vorlage dann noch einmal ein.</translation>
    </message>
    <message>
        <source>Something in the body breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Etwas im Haupttext verstößt gegen eine Formregel, zum Beispiel Zeilenumbrüche, Emojis oder zu viele Platzhalter.</translation>
    </message>
    <message>
        <source>The body of the template is not written as it must be</source>
        <translation>Der Haupttext der Vorlage ist nicht so geschrieben, wie er sein muss</translation>
    </message>
    <message>
        <source>Correct the footer as the answer says, then send the template in again.</source>
        <translation>Korrigieren Sie die Fußzeile, wie es die Antwort sagt, und reichen Sie die Vorlage dann noch einmal ein.</translation>
    </message>
    <message>
        <source>Something in the footer breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Etwas in der Fußzeile verstößt gegen eine Formregel, zum Beispiel Zeilenumbrüche, Emojis oder zu viele Platzhalter.</translation>
    </message>
    <message>
        <source>The footer of the template is not written as it must be</source>
        <translation>Die Fußzeile der Vorlage ist nicht so geschrieben, wie sie sein muss</translation>
    </message>
    <message>
        <source>Ask for one product type at a time.</source>
        <translation>Fragen Sie immer nur eine Produktart ab.</translation>
    </message>
    <message>
        <source>The question for analytics mixes several product types.</source>
        <translation>Die Abfrage der Analysen mischt mehrere Produktarten.</translation>
    </message>
    <message>
        <source>These kinds of figures cannot be asked for together</source>
        <translation>Diese Arten von Zahlen lassen sich nicht zusammen abfragen</translation>
    </message>
    <message>
        <source>Register the number in the usual way, with the code that Meta sends to it.</source>
        <translation>Registrieren Sie die Nummer auf dem üblichen Weg, mit dem Code, den Meta an sie sendet.</translation>
    </message>
    <message>
        <source>The call confirms a number that moves from one account to another, but this number does not.</source>
        <translation>Der Aufruf bestätigt eine Nummer, die von einem Konto in ein anderes wechselt, aber diese Nummer tut das nicht.</translation>
    </message>
    <message>
        <source>The number is not being moved between accounts</source>
        <translation>Die Nummer wird nicht zwischen Konten übertragen</translation>
    </message>
    <message>
        <source>Read the sentence after the number of the error: it names the point.</source>
        <translation>Lesen Sie den Satz hinter der Nummer des Fehlers: Er nennt den Punkt.</translation>
    </message>
    <message>
        <source>Correct that point, then move the number again.</source>
        <translation>Beheben Sie diesen Punkt und übertragen Sie die Nummer dann noch einmal.</translation>
    </message>
    <message>
        <source>The new account is not ready: it has no payment method, no webhook, or is not approved.</source>
        <translation>Das neue Konto ist nicht bereit: Es hat keine Zahlungsmethode, keinen Webhook oder ist nicht genehmigt.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved.</source>
        <translation>Der Anzeigename der Nummer ist nicht genehmigt.</translation>
    </message>
    <message>
        <source>The number belongs to another business, or can simply be added without a move.</source>
        <translation>Die Nummer gehört einem anderen Unternehmen oder kann einfach ohne Übertragung hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The number cannot be moved to this account</source>
        <translation>Die Nummer kann nicht in dieses Konto übertragen werden</translation>
    </message>
    <message>
        <source>Write more text, or use fewer places.</source>
        <translation>Schreiben Sie mehr Text, oder verwenden Sie weniger Platzhalter.</translation>
    </message>
    <message>
        <source>There are more places for values than the text around them allows.</source>
        <translation>Es gibt mehr Platzhalter, als der Text ringsum erlaubt.</translation>
    </message>
    <message>
        <source>The template has too many places for its length</source>
        <translation>Die Vorlage hat zu viele Platzhalter für ihre Länge</translation>
    </message>
    <message>
        <source>Put words before the first and after the last value.</source>
        <translation>Setzen Sie Wörter vor den ersten und hinter den letzten Wert.</translation>
    </message>
    <message>
        <source>A place for a value is the first or the last thing in the text.</source>
        <translation>Ein Platzhalter steht ganz am Anfang oder ganz am Ende des Textes.</translation>
    </message>
    <message>
        <source>A template may not begin or end with a value</source>
        <translation>Eine Vorlage darf nicht mit einem Wert beginnen oder enden</translation>
    </message>
    <message>
        <source>The number is in maintenance for some minutes.</source>
        <translation>Die Nummer wird einige Minuten lang gewartet.</translation>
    </message>
    <message>
        <source>The number is being worked on at Meta</source>
        <translation>An der Nummer wird bei Meta gearbeitet</translation>
    </message>
    <message>
        <source>Check the ID of the signup form.</source>
        <translation>Prüfen Sie die ID des Anmeldeformulars.</translation>
    </message>
    <message>
        <source>The ID of the signup form in the request does not exist.</source>
        <translation>Die ID des Anmeldeformulars in der Anfrage gibt es nicht.</translation>
    </message>
    <message>
        <source>The signup form is not known</source>
        <translation>Das Anmeldeformular ist nicht bekannt</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to switch it on: business.facebook.com/direct-support</source>
        <translation>Bitten Sie Metas Support, es einzuschalten: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account may not use signup forms yet.</source>
        <translation>Das WhatsApp-Konto darf noch keine Anmeldeformulare verwenden.</translation>
    </message>
    <message>
        <source>Signup in the app is not switched on for this account</source>
        <translation>Die Anmeldung in der App ist für dieses Konto nicht eingeschaltet</translation>
    </message>
    <message>
        <source>Correct the placeholder in the confirmation text.</source>
        <translation>Korrigieren Sie den Platzhalter im Bestätigungstext.</translation>
    </message>
    <message>
        <source>The text holds a placeholder that signup forms do not have.</source>
        <translation>Der Text enthält einen Platzhalter, den es in Anmeldeformularen nicht gibt.</translation>
    </message>
    <message>
        <source>The confirmation text has a place that is not known</source>
        <translation>Der Bestätigungstext hat einen unbekannten Platzhalter</translation>
    </message>
    <message>
        <source>Add the promo code to the request, or remove its place from the text.</source>
        <translation>Fügen Sie der Anfrage den Aktionscode hinzu, oder entfernen Sie seinen Platzhalter aus dem Text.</translation>
    </message>
    <message>
        <source>The confirmation text has a place for a promo code, but none was given.</source>
        <translation>Der Bestätigungstext hat einen Platzhalter für einen Aktionscode, aber es wurde keiner angegeben.</translation>
    </message>
    <message>
        <source>The promo code is missing</source>
        <translation>Der Aktionscode fehlt</translation>
    </message>
    <message>
        <source>Accept the terms, then send the request again.</source>
        <translation>Akzeptieren Sie die Nutzungsbedingungen und senden Sie die Anfrage dann noch einmal.</translation>
    </message>
    <message>
        <source>Nobody has accepted the terms for signup in the app.</source>
        <translation>Niemand hat die Nutzungsbedingungen für die Anmeldung in der App akzeptiert.</translation>
    </message>
    <message>
        <source>The terms for signup forms are not accepted</source>
        <translation>Die Nutzungsbedingungen für Anmeldeformulare sind nicht akzeptiert</translation>
    </message>
    <message>
        <source>Remove the acceptance of the terms from the request.</source>
        <translation>Entfernen Sie die Zustimmung zu den Nutzungsbedingungen aus der Anfrage.</translation>
    </message>
    <message>
        <source>The request accepts the terms once more, which is not needed.</source>
        <translation>Die Anfrage akzeptiert die Nutzungsbedingungen noch einmal, was nicht nötig ist.</translation>
    </message>
    <message>
        <source>The terms for signup forms are accepted already</source>
        <translation>Die Nutzungsbedingungen für Anmeldeformulare sind schon akzeptiert</translation>
    </message>
    <message>
        <source>Use the approved address of the terms.</source>
        <translation>Verwenden Sie die genehmigte Adresse der Nutzungsbedingungen.</translation>
    </message>
    <message>
        <source>The request names another address for the terms than the approved one.</source>
        <translation>Die Anfrage nennt eine andere Adresse für die Nutzungsbedingungen als die genehmigte.</translation>
    </message>
    <message>
        <source>The address of the terms is not the agreed one</source>
        <translation>Die Adresse der Nutzungsbedingungen ist nicht die vereinbarte</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Verwenden Sie eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The address in the request does not begin with https.</source>
        <translation>Die Adresse in der Anfrage beginnt nicht mit https.</translation>
    </message>
    <message>
        <source>The website address must begin with https</source>
        <translation>Die Webadresse muss mit https beginnen</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to look at the move: business.facebook.com/direct-support</source>
        <translation>Bitten Sie Metas Support, sich die Übertragung anzusehen: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account was already marked to move to another partner, in the old way.</source>
        <translation>Das WhatsApp-Konto war schon auf die alte Weise für den Wechsel zu einem anderen Partner vorgemerkt.</translation>
    </message>
    <message>
        <source>The account is bound to another solution already</source>
        <translation>Das Konto ist schon an eine andere Lösung gebunden</translation>
    </message>
    <message>
        <source>The client owns the account already, or has not accepted the request.</source>
        <translation>Das Konto gehört dem Kunden schon, oder er hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The account cannot be moved</source>
        <translation>Das Konto kann nicht übertragen werden</translation>
    </message>
    <message>
        <source>Ask your provider to take the number off the API and to bring it back, if it must be loaded again.</source>
        <translation>Bitten Sie Ihren Anbieter, die Nummer von der API abzumelden und neu anzumelden, wenn noch einmal geladen werden muss.</translation>
    </message>
    <message>
        <source>Contacts and chat history can each be loaded once after a number has joined the API.</source>
        <translation>Kontakte und Chatverlauf lassen sich nach dem Beitritt einer Nummer zur API je einmal laden.</translation>
    </message>
    <message>
        <source>Contacts and history were loaded already</source>
        <translation>Kontakte und Verlauf wurden schon geladen</translation>
    </message>
    <message>
        <source>They can be loaded only in the first 24 hours after the number has joined the API.</source>
        <translation>Sie lassen sich nur in den ersten 24 Stunden nach dem Beitritt der Nummer zur API laden.</translation>
    </message>
    <message>
        <source>The time to load contacts and history is over</source>
        <translation>Die Zeit zum Laden von Kontakten und Verlauf ist vorbei</translation>
    </message>
    <message>
        <source>Leave it as it is if the history is not needed.</source>
        <translation>Lassen Sie es, wie es ist, wenn der Verlauf nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>Ask your provider to bring the number to the API again, and share the history then.</source>
        <translation>Bitten Sie Ihren Anbieter, die Nummer noch einmal zur API zu bringen, und teilen Sie dann den Verlauf.</translation>
    </message>
    <message>
        <source>When the number joined the API, the business chose not to share its chat history.</source>
        <translation>Beim Beitritt der Nummer zur API hat das Unternehmen entschieden, seinen Chatverlauf nicht zu teilen.</translation>
    </message>
    <message>
        <source>The business has not shared its chat history</source>
        <translation>Das Unternehmen hat seinen Chatverlauf nicht geteilt</translation>
    </message>
    <message>
        <source>Reads and changes the WhatsApp account: its numbers, templates and settings.</source>
        <translation>Liest und ändert das WhatsApp-Konto: seine Nummern, Vorlagen und Einstellungen.</translation>
    </message>
    <message>
        <source>Sends messages and receives delivery reports.</source>
        <translation>Sendet Nachrichten und empfängt Zustellberichte.</translation>
    </message>
    <message>
        <source>Reads which WhatsApp accounts belong to the business.</source>
        <translation>Liest, welche WhatsApp-Konten zum Unternehmen gehören.</translation>
    </message>
    <message>
        <source>An access token of the platform is one long line of letters and digits that starts with EAA. Nothing was sent.</source>
        <translation>Ein Zugriffstoken der Plattform ist eine lange Zeile aus Buchstaben und Ziffern, die mit EAA beginnt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Open the place where the token was made or is kept, and copy it with its copy button.</source>
        <translation>Öffnen Sie die Stelle, an der das Token erstellt wurde oder aufbewahrt wird, und kopieren Sie es mit der Kopierschaltfläche dort.</translation>
    </message>
    <message>
        <source>Paste it here again, whole and without other text.</source>
        <translation>Fügen Sie es hier noch einmal ein, ganz und ohne anderen Text.</translation>
    </message>
    <message>
        <source>This text is not an access token</source>
        <translation>Dieser Text ist kein Zugriffstoken</translation>
    </message>
    <message>
        <source>A token is made of letters and digits only; a dash, line or other sign slipped in.</source>
        <translation>Ein Token besteht nur aus Buchstaben und Ziffern; ein Strich oder anderes Zeichen ist hineingeraten.</translation>
    </message>
    <message>
        <source>A character in it cannot belong to a token</source>
        <translation>Ein Zeichen darin kann nicht zu einem Token gehören</translation>
    </message>
    <message>
        <source>A token starts with EAA in capitals; a program or keyboard has changed the letters, and they cannot be restored.</source>
        <translation>Ein Token beginnt mit EAA in Großbuchstaben; ein Programm oder eine Tastatur hat die Buchstaben geändert, und sie lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Copy the token again from where it was made.</source>
        <translation>Kopieren Sie das Token noch einmal dort, wo es erstellt wurde.</translation>
    </message>
    <message>
        <source>Paste it here without passing through a program that corrects text.</source>
        <translation>Fügen Sie es hier ein, ohne den Umweg über ein Programm, das Text korrigiert.</translation>
    </message>
    <message>
        <source>Capital and small letters were changed</source>
        <translation>Groß- und Kleinbuchstaben wurden verändert</translation>
    </message>
    <message>
        <source>Characters that cannot be seen are inside the text, as when a token is copied from a terminal.</source>
        <translation>Im Text stehen unsichtbare Zeichen, wie beim Kopieren eines Tokens aus einem Terminal.</translation>
    </message>
    <message>
        <source>Copy the token from a page or a plain text file.</source>
        <translation>Kopieren Sie das Token aus einer Webseite oder einer reinen Textdatei.</translation>
    </message>
    <message>
        <source>Paste it here again.</source>
        <translation>Fügen Sie es hier noch einmal ein.</translation>
    </message>
    <message>
        <source>There are hidden characters inside the token</source>
        <translation>Im Token stehen versteckte Zeichen</translation>
    </message>
    <message>
        <source>The text is empty, or holds nothing that can be seen.</source>
        <translation>Der Text ist leer oder enthält nichts Sichtbares.</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>In diesem Text ist kein Token</translation>
    </message>
    <message>
        <source>A token has no spaces; we do not guess which ones to take out.</source>
        <translation>Ein Token hat keine Leerzeichen; wir raten nicht, welche zu entfernen sind.</translation>
    </message>
    <message>
        <source>There are spaces inside the token</source>
        <translation>Im Token stehen Leerzeichen</translation>
    </message>
    <message>
        <source>Letters that only look like A to Z are inside the text, as when a token is typed or translated.</source>
        <translation>Im Text stehen Buchstaben, die nur wie A bis Z aussehen, wie wenn ein Token abgetippt oder übersetzt wird.</translation>
    </message>
    <message>
        <source>Copy the token from where it was made; do not type it.</source>
        <translation>Kopieren Sie das Token dort, wo es erstellt wurde; tippen Sie es nicht ab.</translation>
    </message>
    <message>
        <source>Some letters come from another alphabet</source>
        <translation>Einige Buchstaben stammen aus einem anderen Alphabet</translation>
    </message>
    <message>
        <source>What was copied is the hidden form that a page shows, not the token itself.</source>
        <translation>Kopiert wurde die verdeckte Form, die eine Seite zeigt, nicht das Token selbst.</translation>
    </message>
    <message>
        <source>Press &quot;Show&quot; or the copy button on the page the token is on.</source>
        <translation>Klicken Sie auf der Seite mit dem Token auf „Anzeigen“ (Show) oder auf die Kopierschaltfläche.</translation>
    </message>
    <message>
        <source>The token is hidden behind stars or dots</source>
        <translation>Das Token ist hinter Sternchen oder Punkten verborgen</translation>
    </message>
    <message>
        <source>The text stands where a token should be filled in.</source>
        <translation>Der Text steht dort, wo ein Token eingetragen werden soll.</translation>
    </message>
    <message>
        <source>Find the real token: it starts with EAA.</source>
        <translation>Suchen Sie das echte Token: Es beginnt mit EAA.</translation>
    </message>
    <message>
        <source>Paste it here in place of the example.</source>
        <translation>Fügen Sie es hier anstelle des Beispiels ein.</translation>
    </message>
    <message>
        <source>This is an example, not a token</source>
        <translation>Das ist ein Beispiel, kein Token</translation>
    </message>
    <message>
        <source>More than 65,536 characters were pasted; a token has a few hundred.</source>
        <translation>Es wurden mehr als 65.536 Zeichen eingefügt; ein Token hat einige Hundert.</translation>
    </message>
    <message>
        <source>Copy only the token.</source>
        <translation>Kopieren Sie nur das Token.</translation>
    </message>
    <message>
        <source>The text is too large to be read</source>
        <translation>Der Text ist zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>More than a token was copied, or several were joined without a break.</source>
        <translation>Es wurde mehr als ein Token kopiert, oder mehrere wurden ohne Lücke verbunden.</translation>
    </message>
    <message>
        <source>The text is too long for one token</source>
        <translation>Der Text ist zu lang für ein Token</translation>
    </message>
    <message>
        <source>The link holds no access token.</source>
        <translation>Der Link enthält kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>This is a link without a token</source>
        <translation>Das ist ein Link ohne Token</translation>
    </message>
    <message>
        <source>It was recognised as another kind of secret or number. It was not sent anywhere.</source>
        <translation>Es wurde als andere Art von Geheimnis oder Nummer erkannt. Es wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Find the access token that your sending system uses: it starts with EAA.</source>
        <translation>Suchen Sie das Zugriffstoken, das Ihr sendendes System verwendet: Es beginnt mit EAA.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>This is something else than an access token</source>
        <translation>Das ist etwas anderes als ein Zugriffstoken</translation>
    </message>
    <message>
        <source>An app secret signs calls, but is no access token. It was not sent anywhere.</source>
        <translation>Ein App-Geheimcode signiert Aufrufe, ist aber kein Zugriffstoken. Er wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Paste the access token here; it starts with EAA.</source>
        <translation>Fügen Sie hier das Zugriffstoken ein; es beginnt mit EAA.</translation>
    </message>
    <message>
        <source>Enter the app secret in its own field, if your app asks for signed calls.</source>
        <translation>Geben Sie den App-Geheimcode in sein eigenes Feld ein, wenn Ihre App signierte Aufrufe verlangt.</translation>
    </message>
    <message>
        <source>This looks like an app secret</source>
        <translation>Das sieht aus wie ein App-Geheimcode</translation>
    </message>
    <message>
        <source>Tokens that start with IG work for Instagram only, not for WhatsApp.</source>
        <translation>Token, die mit IG beginnen, gelten nur für Instagram, nicht für WhatsApp.</translation>
    </message>
    <message>
        <source>This is an Instagram token</source>
        <translation>Das ist ein Instagram-Token</translation>
    </message>
    <message>
        <source>It has the form of a JSON Web Token, as the older On-Premises API used. The platform of today does not take it.</source>
        <translation>Es hat die Form eines JSON Web Token, wie es die ältere On-Premises API verwendete. Die heutige Plattform nimmt es nicht an.</translation>
    </message>
    <message>
        <source>This is a token of another kind of login</source>
        <translation>Das ist ein Token einer anderen Art von Anmeldung</translation>
    </message>
    <message>
        <source>Numbers of this length are IDs of an app, an account or a phone number.</source>
        <translation>Zahlen dieser Länge sind IDs einer App, eines Kontos oder einer Telefonnummer.</translation>
    </message>
    <message>
        <source>This is an ID, not a token</source>
        <translation>Das ist eine ID, kein Token</translation>
    </message>
    <message>
        <source>A login code must first be exchanged for a token, and works only once.</source>
        <translation>Ein Anmeldecode muss erst gegen ein Token getauscht werden und funktioniert nur einmal.</translation>
    </message>
    <message>
        <source>Ask your developer to exchange the code for an access token.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, den Code gegen ein Zugriffstoken zu tauschen.</translation>
    </message>
    <message>
        <source>Paste the token here; it starts with EAA.</source>
        <translation>Fügen Sie das Token hier ein; es beginnt mit EAA.</translation>
    </message>
    <message>
        <source>This is a login code, not yet a token</source>
        <translation>Das ist ein Anmeldecode, noch kein Token</translation>
    </message>
    <message>
        <source>It belongs to another company&apos;s service. It was not sent anywhere.</source>
        <translation>Er gehört zum Dienst einer anderen Firma. Er wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>This is a key of another service</source>
        <translation>Das ist ein Schlüssel eines anderen Dienstes</translation>
    </message>
    <message>
        <source>A phone number cannot take the place of an access token.</source>
        <translation>Eine Telefonnummer kann ein Zugriffstoken nicht ersetzen.</translation>
    </message>
    <message>
        <source>This is a phone number</source>
        <translation>Das ist eine Telefonnummer</translation>
    </message>
    <message>
        <source>It was not sent anywhere. A private key is best kept where it was.</source>
        <translation>Er wurde nirgendwohin gesendet. Ein privater Schlüssel bleibt am besten dort, wo er war.</translation>
    </message>
    <message>
        <source>This is a private key</source>
        <translation>Das ist ein privater Schlüssel</translation>
    </message>
    <message>
        <source>A code of a few digits cannot take the place of an access token.</source>
        <translation>Ein Code aus wenigen Ziffern kann ein Zugriffstoken nicht ersetzen.</translation>
    </message>
    <message>
        <source>This is a short code or PIN</source>
        <translation>Das ist ein kurzer Code oder eine PIN</translation>
    </message>
    <message>
        <source>Tokens that start with TH work for Threads only, not for WhatsApp.</source>
        <translation>Token, die mit TH beginnen, gelten nur für Threads, nicht für WhatsApp.</translation>
    </message>
    <message>
        <source>This is a Threads token</source>
        <translation>Das ist ein Threads-Token</translation>
    </message>
    <message>
        <source>It starts like a token, but its end is missing.</source>
        <translation>Es beginnt wie ein Token, aber sein Ende fehlt.</translation>
    </message>
    <message>
        <source>The token is not complete</source>
        <translation>Das Token ist nicht vollständig</translation>
    </message>
    <message>
        <source>It starts like a token, but is short or ends in dots.</source>
        <translation>Es beginnt wie ein Token, ist aber kurz oder endet mit Punkten.</translation>
    </message>
    <message>
        <source>The token looks cut off</source>
        <translation>Das Token wirkt abgeschnitten</translation>
    </message>
    <message>
        <source>It starts like a token, but a whole one is much longer.</source>
        <translation>Es beginnt wie ein Token, aber ein ganzes ist viel länger.</translation>
    </message>
    <message>
        <source>The token is too short</source>
        <translation>Das Token ist zu kurz</translation>
    </message>
    <message>
        <source>A character is missing, was changed, or came with it when it was copied. Meta could not tell which token it is.</source>
        <translation>Ein Zeichen fehlt, wurde verändert oder beim Kopieren mitgenommen. Meta konnte nicht erkennen, welches Token es ist.</translation>
    </message>
    <message>
        <source>Generate a new token if a fresh copy is not read either.</source>
        <translation>Generieren Sie ein neues Token, wenn auch eine frische Kopie nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Meta cannot read this token</source>
        <translation>Meta kann dieses Token nicht lesen</translation>
    </message>
    <message>
        <source>Both halves of the text are the same.</source>
        <translation>Beide Hälften des Textes sind gleich.</translation>
    </message>
    <message>
        <source>Clear the field, and paste the token once.</source>
        <translation>Leeren Sie das Feld und fügen Sie das Token einmal ein.</translation>
    </message>
    <message>
        <source>The token was pasted twice</source>
        <translation>Das Token wurde zweimal eingefügt</translation>
    </message>
    <message>
        <source>Open Business settings</source>
        <translation>Business settings öffnen</translation>
    </message>
    <message>
        <source>Its life is over[[: it ended on {when}]]. Every call with it is refused, so no message can be sent.</source>
        <translation>Seine Gültigkeitsdauer ist vorbei[[: Es lief am {when} ab]]. Jeder Aufruf damit wird abgelehnt, deshalb kann keine Nachricht gesendet werden.</translation>
    </message>
    <message>
        <source>Open business.facebook.com &gt; Settings &gt; Users &gt; System users, and choose the system user that sends your messages, or add one.</source>
        <translation>Öffnen Sie business.facebook.com &gt; Settings &gt; Users &gt; System users und wählen Sie den Systemnutzer, der Ihre Nachrichten sendet, oder fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>Choose &quot;Generate token&quot;, and pick the app that makes your API calls[[: {app}]].</source>
        <translation>Wählen Sie „Token generieren“ (Generate token) und dann die App, die Ihre API-Aufrufe macht[[: {app}]].</translation>
    </message>
    <message>
        <source>Choose how long the token shall live, and note the day it ends.</source>
        <translation>Wählen Sie, wie lange das Token gelten soll, und notieren Sie den Tag, an dem es abläuft.</translation>
    </message>
    <message>
        <source>Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>Setzen Sie Haken bei whatsapp_business_management und whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Generate the token and copy it whole: it is shown only once.</source>
        <translation>Generieren Sie das Token und kopieren Sie es ganz: Es wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, in place of the old one.</source>
        <translation>Tragen Sie das neue Token anstelle des alten in das System ein, das Ihre Nachrichten sendet.</translation>
    </message>
    <message>
        <source>Check the new token here.</source>
        <translation>Prüfen Sie das neue Token hier.</translation>
    </message>
    <message>
        <source>Meta refuses the token without saying more. Every call with it fails, so no message can be sent.</source>
        <translation>Meta lehnt das Token ab, ohne mehr zu sagen. Jeder Aufruf damit schlägt fehl, deshalb kann keine Nachricht gesendet werden.</translation>
    </message>
    <message>
        <source>The owner of the token has removed the app, or the app may not act for them any more.</source>
        <translation>Der Inhaber des Tokens hat die App entfernt, oder die App darf nicht mehr in seinem Namen handeln.</translation>
    </message>
    <message>
        <source>The app has lost its access</source>
        <translation>Die App hat ihren Zugriff verloren</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check before the token works again.</source>
        <translation>Facebook verlangt vom Inhaber des Kontos hinter dem Token eine Sicherheitskontrolle, bevor das Token wieder funktioniert.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to finish the check there.</source>
        <translation>Bitten Sie den Kontoinhaber, sich auf facebook.com anzumelden und die Kontrolle dort abzuschließen.</translation>
    </message>
    <message>
        <source>Check the token here again.</source>
        <translation>Prüfen Sie das Token hier noch einmal.</translation>
    </message>
    <message>
        <source>Generate a new token if it is still refused.</source>
        <translation>Generieren Sie ein neues Token, wenn es weiter abgelehnt wird.</translation>
    </message>
    <message>
        <source>It comes from a debugging page and cannot make calls.</source>
        <translation>Es stammt von einer Debug-Seite und kann keine Aufrufe machen.</translation>
    </message>
    <message>
        <source>Find the token that your sending system uses.</source>
        <translation>Suchen Sie das Token, das Ihr sendendes System verwendet.</translation>
    </message>
    <message>
        <source>This token is for looking only</source>
        <translation>Dieses Token ist nur zum Ansehen da</translation>
    </message>
    <message>
        <source>It was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>Es wurde widerrufen, oder sein Inhaber hat sich abgemeldet oder die Einstellungen der App geändert.</translation>
    </message>
    <message>
        <source>Meta says that the token is not valid any more, and gives no reason.</source>
        <translation>Laut Meta ist das Token nicht mehr gültig; ein Grund wird nicht genannt.</translation>
    </message>
    <message>
        <source>The owner of the account changed the password, or Facebook ended the login for safety. The token ended with it.</source>
        <translation>Der Kontoinhaber hat das Passwort geändert, oder Facebook hat die Anmeldung zur Sicherheit beendet. Damit endete auch das Token.</translation>
    </message>
    <message>
        <source>The owner of the token has no role in the business or page any more.</source>
        <translation>Der Inhaber des Tokens hat keine Rolle mehr im Unternehmen oder auf der Seite.</translation>
    </message>
    <message>
        <source>It was ended on purpose, by logging out or by a program, and the token ended with it.</source>
        <translation>Sie wurde absichtlich beendet, durch Abmelden oder durch ein Programm, und damit endete auch das Token.</translation>
    </message>
    <message>
        <source>The Facebook account that the token stands for has not been confirmed yet.</source>
        <translation>Das Facebook-Konto, für das das Token steht, wurde noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to confirm the account.</source>
        <translation>Bitten Sie den Kontoinhaber, sich auf facebook.com anzumelden und das Konto zu bestätigen.</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that every call is refused.</source>
        <translation>[[Es läuft am {when} ab. ]]Verbleibende Tage: {days}. Danach wird jeder Aufruf abgelehnt.</translation>
    </message>
    <message>
        <source>The token will expire soon</source>
        <translation>Das Token läuft bald ab</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]After that every call is refused.</source>
        <translation>[[Es läuft am {when} ab. ]]Danach wird jeder Aufruf abgelehnt.</translation>
    </message>
    <message>
        <source>The token expires in less than a day</source>
        <translation>Das Token läuft in weniger als einem Tag ab</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]From then on every call is refused.</source>
        <translation>[[Es läuft am {when} ab. ]]Ab dann wird jeder Aufruf abgelehnt.</translation>
    </message>
    <message>
        <source>The token expires within a minute</source>
        <translation>Das Token läuft in weniger als einer Minute ab</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that some reads may stop, though the token itself still works.</source>
        <translation>[[Er endet am {when}. ]]Verbleibende Tage: {days}. Danach können einige Abfragen ausfallen, obwohl das Token selbst noch funktioniert.</translation>
    </message>
    <message>
        <source>Ask the person the token belongs to, to log in to the app again; that starts a new period.</source>
        <translation>Bitten Sie die Person, der das Token gehört, sich wieder in der App anzumelden; damit beginnt ein neuer Zeitraum.</translation>
    </message>
    <message>
        <source>Use a system user token instead: this end does not apply to it.</source>
        <translation>Verwenden Sie stattdessen das Token eines Systemnutzers: Dafür gilt dieses Ende nicht.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data will end soon</source>
        <translation>Der Datenzugriff des Tokens endet bald</translation>
    </message>
    <message>
        <source>[[It ended on {when}. ]]Some reads may fail, though the token itself still works.</source>
        <translation>[[Er endete am {when}. ]]Einige Abfragen können fehlschlagen, obwohl das Token selbst noch funktioniert.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data has ended</source>
        <translation>Der Datenzugriff des Tokens ist beendet</translation>
    </message>
    <message>
        <source>It is a personal token, made for trying things out.[[ It ends on {when}.]] A token of a system user lives for weeks or longer.</source>
        <translation>Es ist ein persönliches Token, zum Ausprobieren gemacht.[[ Es läuft am {when} ab.]] Das Token eines Systemnutzers gilt Wochen oder länger.</translation>
    </message>
    <message>
        <source>This kind of token lives only for hours</source>
        <translation>Diese Art von Token gilt nur einige Stunden</translation>
    </message>
    <message>
        <source>A Page token cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>Ein Seiten-Token kann keine WhatsApp-Nachrichten senden. Nötig ist das Token eines Systemnutzers oder Nutzers.</translation>
    </message>
    <message>
        <source>Choose &quot;Assign assets&quot;: give it the app with &quot;Manage app&quot;, and your WhatsApp account with full control.</source>
        <translation>Wählen Sie „Assets zuweisen“ (Assign assets): Geben Sie ihm die App mit „App verwalten“ (Manage app) und Ihr WhatsApp-Konto mit voller Kontrolle.</translation>
    </message>
    <message>
        <source>This token belongs to a Facebook Page</source>
        <translation>Dieses Token gehört zu einer Facebook-Seite</translation>
    </message>
    <message>
        <source>It is made of app ID and app secret, and cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>Es besteht aus App-ID und App-Geheimcode und kann keine WhatsApp-Nachrichten senden. Nötig ist das Token eines Systemnutzers oder Nutzers.</translation>
    </message>
    <message>
        <source>Keep the app secret in a safe place, and out of the system that sends your messages.</source>
        <translation>Bewahren Sie den App-Geheimcode an einem sicheren Ort auf, nicht im System, das Ihre Nachrichten sendet.</translation>
    </message>
    <message>
        <source>This token stands for the app itself</source>
        <translation>Dieses Token steht für die App selbst</translation>
    </message>
    <message>
        <source>Open your apps</source>
        <translation>Ihre Apps öffnen</translation>
    </message>
    <message>
        <source>You named the app[[ {app}]] as the one that makes your API calls, but the token was made by another one[[: {token_app}]].</source>
        <translation>Sie haben die App[[ {app}]] als die genannt, die Ihre API-Aufrufe macht, aber das Token wurde von einer anderen erstellt[[: {token_app}]].</translation>
    </message>
    <message>
        <source>Compare the app ID in the App Dashboard with the one your sending system uses.</source>
        <translation>Vergleichen Sie die App-ID im App Dashboard mit der, die Ihr sendendes System verwendet.</translation>
    </message>
    <message>
        <source>Generate a token of the app that makes your API calls, or correct the app you named here.</source>
        <translation>Generieren Sie ein Token der App, die Ihre API-Aufrufe macht, oder korrigieren Sie die hier genannte App.</translation>
    </message>
    <message>
        <source>The app secret you entered is of an app that did not make this token[[ (token of app {token_app})]]. The other checks went on without it.</source>
        <translation>Der eingegebene App-Geheimcode gehört zu einer App, die dieses Token nicht erstellt hat[[ (Token der App {token_app})]]. Die anderen Prüfungen liefen ohne ihn weiter.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret of the token&apos;s app: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>Kopieren Sie App-ID und App-Geheimcode der App des Tokens: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The app secret belongs to another app</source>
        <translation>Der App-Geheimcode gehört zu einer anderen App</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret you entered: it is mistyped, was reset, or belongs to another app. The other checks went on without it.</source>
        <translation>Meta nimmt den eingegebenen App-Geheimcode nicht an: Er ist vertippt, wurde zurückgesetzt oder gehört zu einer anderen App. Die anderen Prüfungen liefen ohne ihn weiter.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>Kopieren Sie App-ID und App-Geheimcode noch einmal: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is not accepted</source>
        <translation>Der App-Geheimcode wird nicht angenommen</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Metas Access Token Debugger öffnen</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may see all about a token. The check went on with other reads; when the token ends is not known.</source>
        <translation>Nur eine App oder eine Person mit einer Rolle in der App darf alles über ein Token sehen. Die Prüfung lief mit anderen Abfragen weiter; wann das Token abläuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger, and log in as a person with a role in the app.</source>
        <translation>Öffnen Sie Metas Access Token Debugger und melden Sie sich als Person mit einer Rolle in der App an.</translation>
    </message>
    <message>
        <source>Paste the token into the field there, and press &quot;Debug&quot;.</source>
        <translation>Fügen Sie das Token dort in das Feld ein und klicken Sie auf „Debug“.</translation>
    </message>
    <message>
        <source>Look at &quot;Valid&quot;: it must say True.</source>
        <translation>Sehen Sie bei „Gültig“ (Valid) nach: Dort muss True stehen.</translation>
    </message>
    <message>
        <source>Look at &quot;Expires&quot;: note the day on which the token ends.</source>
        <translation>Sehen Sie bei „Läuft ab“ (Expires) nach: Notieren Sie den Tag, an dem das Token abläuft.</translation>
    </message>
    <message>
        <source>Look at &quot;Scopes&quot;: whatsapp_business_management and whatsapp_business_messaging must both be there.</source>
        <translation>Sehen Sie bei „Scopes“ nach: whatsapp_business_management und whatsapp_business_messaging müssen beide dort stehen.</translation>
    </message>
    <message>
        <source>Generate a new token with both permissions if one of them is missing.</source>
        <translation>Generieren Sie ein neues Token mit beiden Berechtigungen, wenn eine davon fehlt.</translation>
    </message>
    <message>
        <source>Enter the app secret here if you have it: then this check can read it all by itself.</source>
        <translation>Geben Sie hier den App-Geheimcode ein, wenn Sie ihn haben: Dann kann diese Prüfung alles selbst lesen.</translation>
    </message>
    <message>
        <source>Meta did not show all about this token</source>
        <translation>Meta hat nicht alles über dieses Token gezeigt</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on: Meta takes a token of this app only together with a signature made with the app secret.</source>
        <translation>In der App ist „App-Geheimcode verlangen“ (Require app secret) eingeschaltet: Meta nimmt ein Token dieser App nur zusammen mit einer Signatur an, die mit dem App-Geheimcode erstellt wurde.</translation>
    </message>
    <message>
        <source>Enter the app secret here, and check again: it stays on this computer.</source>
        <translation>Geben Sie hier den App-Geheimcode ein und prüfen Sie erneut: Er bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Ask your developer whether the sending system signs its calls (appsecret_proof).</source>
        <translation>Fragen Sie Ihr Entwicklungsteam, ob das sendende System seine Aufrufe signiert (appsecret_proof).</translation>
    </message>
    <message>
        <source>Switch the setting off if the calls cannot be signed: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</source>
        <translation>Schalten Sie die Einstellung aus, wenn sich die Aufrufe nicht signieren lassen: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Every sending system needs it.</source>
        <translation>Die Berechtigung {permission} ist diesem Token nicht erteilt. Jedes sendende System braucht sie.</translation>
    </message>
    <message>
        <source>The token lacks a permission it needs</source>
        <translation>Dem Token fehlt eine nötige Berechtigung</translation>
    </message>
    <message>
        <source>The permission {permission} was asked for when the token was made, and declined. Every sending system needs it.</source>
        <translation>Die Berechtigung {permission} wurde beim Erstellen des Tokens angefragt und abgelehnt. Jedes sendende System braucht sie.</translation>
    </message>
    <message>
        <source>A permission was declined</source>
        <translation>Eine Berechtigung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The permission {permission} was granted once, and has run out since.</source>
        <translation>Die Berechtigung {permission} war einmal erteilt und ist inzwischen abgelaufen.</translation>
    </message>
    <message>
        <source>A permission of the token has run out</source>
        <translation>Eine Berechtigung des Tokens ist abgelaufen</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it your numbers, templates and settings cannot be used.</source>
        <translation>Die Berechtigung {permission} ist diesem Token nicht erteilt. Ohne sie lassen sich Ihre Nummern, Vorlagen und Einstellungen nicht nutzen.</translation>
    </message>
    <message>
        <source>The token may not read your WhatsApp account</source>
        <translation>Das Token darf Ihr WhatsApp-Konto nicht lesen</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it no message can be sent, and no delivery report comes back.</source>
        <translation>Die Berechtigung {permission} ist diesem Token nicht erteilt. Ohne sie kann keine Nachricht gesendet werden, und es kommt kein Zustellbericht zurück.</translation>
    </message>
    <message>
        <source>The token may not send messages</source>
        <translation>Das Token darf keine Nachrichten senden</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted. Messages can be sent without it; only the list of your business&apos;s accounts cannot be read.</source>
        <translation>Die Berechtigung {permission} ist nicht erteilt. Nachrichten lassen sich auch ohne sie senden; nur die Liste der Konten Ihres Unternehmens ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Tick {permission} as well when you next generate a token.</source>
        <translation>Setzen Sie auch bei {permission} einen Haken, wenn Sie das nächste Mal ein Token generieren.</translation>
    </message>
    <message>
        <source>A helpful permission is not granted</source>
        <translation>Eine hilfreiche Berechtigung ist nicht erteilt</translation>
    </message>
    <message>
        <source>The lists do not name {permission}, but a read that needs it was answered. Nothing has to be done.</source>
        <translation>Die Listen nennen {permission} nicht, aber eine Abfrage, die sie braucht, wurde beantwortet. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>A permission is not listed, but works</source>
        <translation>Eine Berechtigung ist nicht aufgeführt, wirkt aber</translation>
    </message>
    <message>
        <source>Open the account in Business settings</source>
        <translation>Das Konto in Business settings öffnen</translation>
    </message>
    <message>
        <source>The token&apos;s permissions hold only for certain WhatsApp accounts. The account that was asked for[[ ({account})]] is not one of them.</source>
        <translation>Die Berechtigungen des Tokens gelten nur für bestimmte WhatsApp-Konten. Das abgefragte Konto[[ ({account})]] gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Compare the ID of the WhatsApp account: WhatsApp Manager &gt; Account tools, or Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>Vergleichen Sie die ID des WhatsApp-Kontos: WhatsApp Manager &gt; Account tools oder Business settings &gt; Accounts &gt; WhatsApp accounts.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it this WhatsApp account with full control.</source>
        <translation>Öffnen Sie Business settings &gt; Users &gt; System users, wählen Sie den Systemnutzer und dann „Assets zuweisen“ (Assign assets), und geben Sie ihm dieses WhatsApp-Konto mit voller Kontrolle.</translation>
    </message>
    <message>
        <source>Generate a new token for it with both WhatsApp permissions, and check it here.</source>
        <translation>Generieren Sie dafür ein neues Token mit beiden WhatsApp-Berechtigungen und prüfen Sie es hier.</translation>
    </message>
    <message>
        <source>The token may not use this WhatsApp account</source>
        <translation>Das Token darf dieses WhatsApp-Konto nicht nutzen</translation>
    </message>
    <message>
        <source>The system user behind the token is assigned to the WhatsApp account[[ ({account})]], but without the rights to manage it and to send from it.</source>
        <translation>Der Systemnutzer hinter dem Token ist dem WhatsApp-Konto[[ ({account})]] zugewiesen, aber ohne das Recht, es zu verwalten und davon zu senden.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then the system user, and give it full control.</source>
        <translation>Öffnen Sie Business settings &gt; Accounts &gt; WhatsApp accounts, wählen Sie das Konto, dann den Systemnutzer, und geben Sie ihm volle Kontrolle.</translation>
    </message>
    <message>
        <source>Generate a new token with both WhatsApp permissions if it is still refused.</source>
        <translation>Generieren Sie ein neues Token mit beiden WhatsApp-Berechtigungen, wenn es weiter abgelehnt wird.</translation>
    </message>
    <message>
        <source>The system user may do too little in this account</source>
        <translation>Der Systemnutzer darf in diesem Konto zu wenig</translation>
    </message>
    <message>
        <source>The token has the permissions it needs, but the system user behind it is not assigned to the WhatsApp account[[ ({account})]].</source>
        <translation>Das Token hat die nötigen Berechtigungen, aber der Systemnutzer dahinter ist dem WhatsApp-Konto[[ ({account})]] nicht zugewiesen.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then &quot;Add people&quot;, and give the system user full control.</source>
        <translation>Öffnen Sie Business settings &gt; Accounts &gt; WhatsApp accounts, wählen Sie das Konto, dann „Personen hinzufügen“ (Add people), und geben Sie dem Systemnutzer volle Kontrolle.</translation>
    </message>
    <message>
        <source>The system user was not given this account</source>
        <translation>Dem Systemnutzer wurde dieses Konto nicht zugewiesen</translation>
    </message>
    <message>
        <source>Open Meta&apos;s status page</source>
        <translation>Metas Statusseite öffnen</translation>
    </message>
    <message>
        <source>Meta could not handle the call. Updates of the API can take it down for up to 5 minutes. Your token and your settings are not the cause.</source>
        <translation>Meta konnte den Aufruf nicht bearbeiten. Bei Updates kann die API bis zu 5 Minuten ausfallen. An Ihrem Token und Ihren Einstellungen liegt es nicht.</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then check again.</source>
        <translation>Warten Sie 5 Minuten und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page for a known disturbance.</source>
        <translation>Sehen Sie auf Metas Statusseite nach, ob eine Störung bekannt ist.</translation>
    </message>
    <message>
        <source>Tell your colleagues: Meta&apos;s service is away for a moment, messages sent now may fail, and nothing has to be changed on our side.</source>
        <translation>Sagen Sie Ihrem Team: Metas Dienst ist gerade nicht verfügbar, jetzt gesendete Nachrichten können fehlschlagen, und auf unserer Seite muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Send the failed messages again once the check passes.</source>
        <translation>Senden Sie die fehlgeschlagenen Nachrichten noch einmal, sobald die Prüfung besteht.</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself.</source>
        <translation>Meta nimmt vorerst keine Aufrufe oder Nachrichten mehr an. Über das Token selbst sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <translation>Warten Sie eine Weile, bis zu einer Stunde, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Ask your developer which system makes so many calls, and let it make fewer.</source>
        <translation>Fragen Sie Ihr Entwicklungsteam, welches System so viele Aufrufe macht, und lassen Sie es weniger machen.</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time</source>
        <translation>In kurzer Zeit wurden zu viele Aufrufe gemacht</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself. Minutes until calls are taken again, as Meta says: {minutes}.</source>
        <translation>Meta nimmt vorerst keine Aufrufe oder Nachrichten mehr an. Über das Token selbst sagt das nichts aus. Minuten, bis laut Meta wieder Aufrufe angenommen werden: {minutes}.</translation>
    </message>
    <message>
        <source>Wait until calls are taken again, then try again.</source>
        <translation>Warten Sie, bis wieder Aufrufe angenommen werden, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No connection leaves this computer. This says nothing about your token.</source>
        <translation>Von diesem Computer geht keine Verbindung nach außen. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Connect to a network, then check again.</source>
        <translation>Verbinden Sie sich mit einem Netzwerk und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Dieser Computer hat kein Netzwerk</translation>
    </message>
    <message>
        <source>The name service of your network gave no answer for Meta&apos;s address. This says nothing about your token.</source>
        <translation>Der Namensdienst Ihres Netzwerks gab keine Antwort für Metas Adresse. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet can be reached.</source>
        <translation>Öffnen Sie eine beliebige Webseite, um zu sehen, ob das Internet erreichbar ist.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is blocked.</source>
        <translation>Fragen Sie Ihre Netzwerkbetreuung, ob graph.facebook.com gesperrt ist.</translation>
    </message>
    <message>
        <source>Check again from another network, for example over a phone.</source>
        <translation>Prüfen Sie erneut aus einem anderen Netzwerk, zum Beispiel über ein Telefon.</translation>
    </message>
    <message>
        <source>Meta&apos;s address could not be looked up</source>
        <translation>Metas Adresse ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>Something on the way to Meta, often a firewall, refuses the connection. This says nothing about your token.</source>
        <translation>Etwas auf dem Weg zu Meta, oft eine Firewall, lehnt die Verbindung ab. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Ask who runs your network to allow graph.facebook.com, port 443.</source>
        <translation>Bitten Sie Ihre Netzwerkbetreuung, graph.facebook.com, Port 443, zu erlauben.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>On this network or computer, Meta&apos;s address is made to lead nowhere, as filters do. This says nothing about your token.</source>
        <translation>In diesem Netzwerk oder auf diesem Computer führt Metas Adresse ins Leere, wie es Filter bewirken. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Meta&apos;s address is blocked here</source>
        <translation>Metas Adresse ist hier gesperrt</translation>
    </message>
    <message>
        <source>The network knows no way to Meta&apos;s address. This says nothing about your token.</source>
        <translation>Das Netzwerk kennt keinen Weg zu Metas Adresse. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Meta&apos;s address cannot be reached from here</source>
        <translation>Metas Adresse ist von hier aus nicht erreichbar</translation>
    </message>
    <message>
        <source>No whole answer came within the time limit: the connection is slow, or something on the way swallows it. This says nothing about your token.</source>
        <translation>Innerhalb der Zeitgrenze kam keine vollständige Antwort: Die Verbindung ist langsam, oder etwas auf dem Weg verschluckt sie. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Prüfen Sie in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page if it stays like this.</source>
        <translation>Sehen Sie auf Metas Statusseite nach, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Meta did not answer in time</source>
        <translation>Meta hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The other side could not prove that it is Meta, so the check stopped there. This says nothing about your token.</source>
        <translation>Die Gegenseite konnte nicht beweisen, dass sie Meta ist, deshalb endete die Prüfung dort. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Set date and time of this computer right, or switch on automatic time.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers richtig, oder schalten Sie die automatische Uhrzeit ein.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether it opens encrypted connections, and to leave out graph.facebook.com.</source>
        <translation>Fragen Sie Ihre Netzwerkbetreuung, ob verschlüsselte Verbindungen geöffnet werden, und bitten Sie, graph.facebook.com auszunehmen.</translation>
    </message>
    <message>
        <source>The connection to Meta is not safe</source>
        <translation>Die Verbindung zu Meta ist nicht sicher</translation>
    </message>
    <message>
        <source>It was cut while it was being set up, as firewalls do that block facebook.com by name. This says nothing about your token.</source>
        <translation>Sie wurde beim Aufbau getrennt, wie es Firewalls tun, die facebook.com nach Namen sperren. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>The safe connection was cut off</source>
        <translation>Die sichere Verbindung wurde getrennt</translation>
    </message>
    <message>
        <source>Something on the way wants this computer to prove what it is. This says nothing about your token.</source>
        <translation>Etwas auf dem Weg verlangt, dass dieser Computer sich ausweist. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Ask who runs your network how programs reach the internet.</source>
        <translation>Fragen Sie Ihre Netzwerkbetreuung, wie Programme ins Internet kommen.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate</source>
        <translation>Das Netzwerk verlangt ein Gerätezertifikat</translation>
    </message>
    <message>
        <source>Either the clock of this computer is wrong, or something else than Meta answered. This says nothing about your token.</source>
        <translation>Entweder geht die Uhr dieses Computers falsch, oder etwas anderes als Meta hat geantwortet. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>The proof of identity looks out of date</source>
        <translation>Der Identitätsnachweis wirkt abgelaufen</translation>
    </message>
    <message>
        <source>The part that encrypts connections is not there. This says nothing about your token.</source>
        <translation>Der Teil, der Verbindungen verschlüsselt, ist nicht vorhanden. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>Ein Teil dieses Programms fehlt</translation>
    </message>
    <message>
        <source>Without its list of trusted authorities, no proof of identity can be checked. This says nothing about your token.</source>
        <translation>Ohne seine Liste vertrauenswürdiger Stellen lässt sich kein Identitätsnachweis prüfen. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Install the list of trusted authorities of your system (often called ca-certificates).</source>
        <translation>Installieren Sie die Liste vertrauenswürdiger Stellen Ihres Systems (oft ca-certificates genannt).</translation>
    </message>
    <message>
        <source>This computer has no list of authorities</source>
        <translation>Dieser Computer hat keine Liste vertrauenswürdiger Stellen</translation>
    </message>
    <message>
        <source>The other side shows a proof of identity that begins in the future. This says nothing about your token.</source>
        <translation>Die Gegenseite zeigt einen Identitätsnachweis, der erst in der Zukunft beginnt. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind</source>
        <translation>Die Uhr dieses Computers geht wahrscheinlich nach</translation>
    </message>
    <message>
        <source>Something answered without encryption, as login pages of networks do. This says nothing about your token.</source>
        <translation>Etwas hat ohne Verschlüsselung geantwortet, wie es Anmeldeseiten von Netzwerken tun. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Open any web page: if a login page of the network appears, log in there.</source>
        <translation>Öffnen Sie eine beliebige Webseite: Wenn eine Anmeldeseite des Netzwerks erscheint, melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>The other side does not encrypt</source>
        <translation>Die Gegenseite verschlüsselt nicht</translation>
    </message>
    <message>
        <source>The proof of identity was not issued by an authority that this computer trusts, as in companies that look inside encrypted connections. Nothing was sent. This says nothing about your token.</source>
        <translation>Der Identitätsnachweis stammt nicht von einer Stelle, der dieser Computer vertraut, wie in Firmen, die in verschlüsselte Verbindungen hineinsehen. Es wurde nichts gesendet. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Somebody opens encrypted connections here</source>
        <translation>Jemand öffnet hier verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>The proof of identity belongs to another address. Nothing was sent. This says nothing about your token.</source>
        <translation>Der Identitätsnachweis gehört zu einer anderen Adresse. Es wurde nichts gesendet. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Somebody else answered in Meta&apos;s place</source>
        <translation>Jemand anderes hat anstelle von Meta geantwortet</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy, and the proxy does not answer or let the call through. This says nothing about your token.</source>
        <translation>Dieser Computer erreicht das Internet über einen Proxy, und der Proxy antwortet nicht oder lässt den Aufruf nicht durch. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy stands in the way</source>
        <translation>Der Proxy steht im Weg</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy that wants a name and a password. This says nothing about your token.</source>
        <translation>Dieser Computer erreicht das Internet über einen Proxy, der Namen und Passwort verlangt. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Enter name and password in the proxy settings of this computer.</source>
        <translation>Geben Sie Namen und Passwort in den Proxy-Einstellungen dieses Computers ein.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>Der Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was there. This says nothing about your token.</source>
        <translation>Die Verbindung endete, bevor die ganze Antwort da war. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Check again from another network if it breaks off again.</source>
        <translation>Prüfen Sie erneut aus einem anderen Netzwerk, wenn sie wieder abbricht.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>Something answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Etwas hat anstelle von Meta geantwortet, wie es Anmeldeseiten von Hotels und Filter von Firmen tun. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is filtered.</source>
        <translation>Fragen Sie Ihre Netzwerkbetreuung, ob graph.facebook.com gefiltert wird.</translation>
    </message>
    <message>
        <source>The answer did not come from Meta</source>
        <translation>Die Antwort kam nicht von Meta</translation>
    </message>
    <message>
        <source>Something on the way asks for a password in Meta&apos;s place. This says nothing about your token.</source>
        <translation>Etwas auf dem Weg verlangt anstelle von Meta ein Passwort. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>The network asks for a password</source>
        <translation>Das Netzwerk verlangt ein Passwort</translation>
    </message>
    <message>
        <source>The answer is damaged, or is not in the form that Meta uses: something on the way changed it or answered instead. This says nothing about your token.</source>
        <translation>Die Antwort ist beschädigt oder hat nicht die Form, die Meta verwendet: Etwas auf dem Weg hat sie verändert oder stattdessen geantwortet. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort war nicht lesbar</translation>
    </message>
    <message>
        <source>A web page answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Eine Webseite hat anstelle von Meta geantwortet, wie es Anmeldeseiten von Hotels und Filter von Firmen tun. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>Statt einer Antwort kam eine Webseite</translation>
    </message>
    <message>
        <source>Something on the way wanted to lead the call elsewhere, as login pages of networks do. It was not followed. This says nothing about your token.</source>
        <translation>Etwas auf dem Weg wollte den Aufruf anderswohin leiten, wie es Anmeldeseiten von Netzwerken tun. Dem wurde nicht gefolgt. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>The call was led to another address</source>
        <translation>Der Aufruf wurde zu einer anderen Adresse geleitet</translation>
    </message>
    <message>
        <source>The answer was far larger than Meta&apos;s answers are, and was not read. This says nothing about your token.</source>
        <translation>Die Antwort war viel größer als Metas Antworten und wurde nicht gelesen. Über Ihr Token sagt das nichts aus.</translation>
    </message>
    <message>
        <source>The answer was too large to be Meta&apos;s</source>
        <translation>Die Antwort war zu groß, um von Meta zu sein</translation>
    </message>
    <message>
        <source>It differs from the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Sie weicht von der Zeit in Metas Antworten ab. Abweichung in Minuten: {minutes}. Diese Prüfung richtete sich nach Metas Uhr; andere Programme können Fehler machen.</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the settings of this computer.</source>
        <translation>Schalten Sie Datum und Uhrzeit in den Einstellungen dieses Computers auf automatisch.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>It is ahead of the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Sie geht der Zeit in Metas Antworten voraus. Abweichung in Minuten: {minutes}. Diese Prüfung richtete sich nach Metas Uhr; andere Programme können Fehler machen.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead</source>
        <translation>Die Uhr dieses Computers geht vor</translation>
    </message>
    <message>
        <source>It is behind the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Sie geht der Zeit in Metas Antworten nach. Abweichung in Minuten: {minutes}. Diese Prüfung richtete sich nach Metas Uhr; andere Programme können Fehler machen.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind</source>
        <translation>Die Uhr dieses Computers geht nach</translation>
    </message>
    <message>
        <source>Open the accounts in Business settings</source>
        <translation>Die Konten in Business settings öffnen</translation>
    </message>
    <message>
        <source>No WhatsApp account could be found with this token[[ in the business {business}]]. The system user behind it was not given one, or the account belongs to another business.</source>
        <translation>Mit diesem Token war kein WhatsApp-Konto zu finden[[, auch nicht im Unternehmen {business}]]. Dem Systemnutzer dahinter wurde keines zugewiesen, oder das Konto gehört einem anderen Unternehmen.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, and look whether your account is listed there.</source>
        <translation>Öffnen Sie Business settings &gt; Accounts &gt; WhatsApp accounts und sehen Sie nach, ob Ihr Konto dort aufgeführt ist.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it the WhatsApp account with full control.</source>
        <translation>Öffnen Sie Business settings &gt; Users &gt; System users, wählen Sie den Systemnutzer und dann „Assets zuweisen“ (Assign assets), und geben Sie ihm das WhatsApp-Konto mit voller Kontrolle.</translation>
    </message>
    <message>
        <source>Enter the ID of the WhatsApp account here if you know it, and check again.</source>
        <translation>Geben Sie hier die ID des WhatsApp-Kontos ein, wenn Sie sie kennen, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The token sees no WhatsApp account</source>
        <translation>Das Token sieht kein WhatsApp-Konto</translation>
    </message>
    <message>
        <source>Open Business Support Home</source>
        <translation>Business Support Home öffnen</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation>WhatsApp Manager öffnen</translation>
    </message>
    <message>
        <source>Meta has switched off the account[[ {name}]][[ ({account})]] or limits what it may do, so messages are not sent.[[ Meta says: &quot;{description}&quot;]]</source>
        <translation>Meta hat das Konto[[ {name}]][[ ({account})]] deaktiviert oder begrenzt, was es darf, deshalb werden Nachrichten nicht gesendet.[[ Meta sagt: „{description}“]]</translation>
    </message>
    <message>
        <source>Open Business Support Home, and choose the WhatsApp account: the reason and the end of the restriction stand there.</source>
        <translation>Öffnen Sie Business Support Home und wählen Sie das WhatsApp-Konto: Grund und Ende der Einschränkung stehen dort.</translation>
    </message>
    <message>
        <source>Choose &quot;Request review&quot; there if you see it differently; Meta usually answers within 48 hours.</source>
        <translation>Wählen Sie dort „Überprüfung anfordern“ (Request review), wenn Sie es anders sehen; Meta antwortet meist innerhalb von 48 Stunden.</translation>
    </message>
    <message>
        <source>Wait until the restriction has ended before you send again.</source>
        <translation>Warten Sie das Ende der Einschränkung ab, bevor Sie wieder senden.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account[[ {name}]][[ ({account})]] yet. Until then messages may be limited or held back.</source>
        <translation>Meta hat das WhatsApp-Konto[[ {name}]][[ ({account})]] noch nicht genehmigt. Bis dahin können Nachrichten begrenzt oder zurückgehalten werden.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and look whether Meta asks for something.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Overview und sehen Sie nach, ob Meta etwas verlangt.</translation>
    </message>
    <message>
        <source>Wait for the end of the review, then check here again.</source>
        <translation>Warten Sie das Ende der Überprüfung ab und prüfen Sie dann hier erneut.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if nothing changes for several days.</source>
        <translation>Fragen Sie Metas Support im Business Support Home, wenn sich mehrere Tage nichts ändert.</translation>
    </message>
    <message>
        <source>Meta has not finished its review of the account</source>
        <translation>Meta hat die Überprüfung des Kontos nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Meta has reviewed the WhatsApp account[[ {name}]][[ ({account})]] and declined it. Messages may be limited, or not sent at all.</source>
        <translation>Meta hat das WhatsApp-Konto[[ {name}]][[ ({account})]] überprüft und abgelehnt. Nachrichten können begrenzt oder gar nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the WhatsApp account, and read the reason.</source>
        <translation>Öffnen Sie Business Support Home, wählen Sie das WhatsApp-Konto und lesen Sie den Grund.</translation>
    </message>
    <message>
        <source>Check here again after Meta&apos;s answer.</source>
        <translation>Prüfen Sie hier erneut, wenn Meta geantwortet hat.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account</source>
        <translation>Meta hat das WhatsApp-Konto nicht genehmigt</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments</source>
        <translation>Billing &amp; payments öffnen</translation>
    </message>
    <message>
        <source>Meta cannot charge the WhatsApp account[[ {name}]][[ ({account})]], so it stops the messages that you start. Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>Meta kann dem WhatsApp-Konto[[ {name}]][[ ({account})]] nichts berechnen und hält deshalb die Nachrichten auf, die Sie beginnen. Antworten innerhalb von 24 Stunden nach einer Nachricht des Kunden gehen weiter hinaus.</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments &gt; Accounts, and choose this very WhatsApp account.</source>
        <translation>Öffnen Sie Billing &amp; payments &gt; Accounts und wählen Sie genau dieses WhatsApp-Konto.</translation>
    </message>
    <message>
        <source>Add a payment method, or bring the present one in order. A card of another WhatsApp account, or of an ad account, does not count.</source>
        <translation>Fügen Sie eine Zahlungsmethode hinzu, oder bringen Sie die vorhandene in Ordnung. Eine Karte eines anderen WhatsApp-Kontos oder eines Werbekontos zählt nicht.</translation>
    </message>
    <message>
        <source>Check that currency, time zone and business details are filled in.</source>
        <translation>Prüfen Sie, ob Währung, Zeitzone und Unternehmensangaben ausgefüllt sind.</translation>
    </message>
    <message>
        <source>Check here again; Meta may need a while to notice the change.</source>
        <translation>Prüfen Sie hier erneut; Meta braucht vielleicht eine Weile, um die Änderung zu bemerken.</translation>
    </message>
    <message>
        <source>Open the Security Center</source>
        <translation>Security Center öffnen</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet. Until then Meta limits what it may send, and some messages do not arrive.</source>
        <translation>Meta hat das Unternehmen[[ {business}]] noch nicht verifiziert. Bis dahin begrenzt Meta, was es senden darf, und einige Nachrichten kommen nicht an.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start the verification, or read what Meta still asks for.</source>
        <translation>Öffnen Sie Business settings &gt; Security Center und beginnen Sie die Verifizierung, oder lesen Sie, was Meta noch verlangt.</translation>
    </message>
    <message>
        <source>Upload the papers that Meta asks for; name and address must be the same as in Business settings.</source>
        <translation>Laden Sie die Unterlagen hoch, die Meta verlangt; Name und Adresse müssen dieselben sein wie in Business settings.</translation>
    </message>
    <message>
        <source>Wait for Meta&apos;s answer, then check here again.</source>
        <translation>Warten Sie auf Metas Antwort und prüfen Sie dann hier erneut.</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet, and lets it send no messages until then.</source>
        <translation>Meta hat das Unternehmen[[ {business}]] noch nicht verifiziert und lässt es bis dahin keine Nachrichten senden.</translation>
    </message>
    <message>
        <source>Meta blocks the business until it is verified</source>
        <translation>Meta blockiert das Unternehmen, bis es verifiziert ist</translation>
    </message>
    <message>
        <source>Open the phone numbers in WhatsApp Manager</source>
        <translation>Telefonnummern im WhatsApp Manager öffnen</translation>
    </message>
    <message>
        <source>The number {number} is not among the phone numbers of the WhatsApp account[[ {account}]]. Account and number must belong together.</source>
        <translation>Die Nummer {number} ist nicht unter den Telefonnummern des WhatsApp-Kontos[[ {account}]]. Konto und Nummer müssen zusammengehören.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look for the number there.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Account tools &gt; Phone numbers und suchen Sie die Nummer dort.</translation>
    </message>
    <message>
        <source>Choose another WhatsApp account at the top of that page if the number is not listed.</source>
        <translation>Wählen Sie oben auf der Seite ein anderes WhatsApp-Konto, wenn die Nummer nicht aufgeführt ist.</translation>
    </message>
    <message>
        <source>Enter an account and a number that belong together, here and in the system that sends your messages.</source>
        <translation>Geben Sie ein Konto und eine Nummer ein, die zusammengehören, hier und in dem System, das Ihre Nachrichten sendet.</translation>
    </message>
    <message>
        <source>The number does not belong to this account</source>
        <translation>Die Nummer gehört nicht zu diesem Konto</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, is not registered with the platform. This says nothing about the number of your customer.</source>
        <translation>Ihre eigene Nummer[[ {number}]], die sendet, ist nicht auf der Plattform registriert. Über die Nummer Ihres Kunden sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look at the status of the number.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Account tools &gt; Phone numbers und sehen Sie sich den Status der Nummer an.</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN: your developer or provider does that with one call (register).</source>
        <translation>Registrieren Sie die Nummer mit ihrer sechsstelligen PIN: Ihr Entwicklungsteam oder Anbieter tut das mit einem Aufruf (register).</translation>
    </message>
    <message>
        <source>Check here again: the number must be shown as connected.</source>
        <translation>Prüfen Sie hier erneut: Die Nummer muss als verbunden angezeigt werden.</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, was never confirmed with the code that Meta sends by SMS or call. This says nothing about the number of your customer.</source>
        <translation>Ihre eigene Nummer[[ {number}]], die sendet, wurde nie mit dem Code bestätigt, den Meta per SMS oder Anruf sendet. Über die Nummer Ihres Kunden sagt das nichts aus.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and let Meta send the code by SMS or call.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Account tools &gt; Phone numbers, wählen Sie die Nummer und lassen Sie Meta den Code per SMS oder Anruf senden.</translation>
    </message>
    <message>
        <source>Enter the code there.</source>
        <translation>Geben Sie den Code dort ein.</translation>
    </message>
    <message>
        <source>The sending number was never confirmed by a code</source>
        <translation>Die Absendernummer wurde nie mit einem Code bestätigt</translation>
    </message>
    <message>
        <source>A number must be connected to send. For yours[[, {number},]] Meta shows another status: {status}.</source>
        <translation>Eine Nummer muss verbunden sein, um zu senden. Für Ihre[[, {number},]] zeigt Meta einen anderen Status: {status}.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and read what stands beside the number.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Account tools &gt; Phone numbers und lesen Sie, was neben der Nummer steht.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number again if it is shown as disconnected or offline.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam oder Ihren Anbieter, die Nummer neu zu registrieren, wenn sie als getrennt oder offline angezeigt wird.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if the status stays.</source>
        <translation>Fragen Sie Metas Support im Business Support Home, wenn der Status bleibt.</translation>
    </message>
    <message>
        <source>The sending number is not connected</source>
        <translation>Die Absendernummer ist nicht verbunden</translation>
    </message>
    <message>
        <source>Meta lets the number[[ {number}]] send no messages any more. Usually Meta names a rule of the platform as the reason.</source>
        <translation>Meta lässt die Nummer[[ {number}]] keine Nachrichten mehr senden. Meist nennt Meta eine Regel der Plattform als Grund.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the number, and read the reason.</source>
        <translation>Öffnen Sie Business Support Home, wählen Sie die Nummer und lesen Sie den Grund.</translation>
    </message>
    <message>
        <source>Reach your customers by another channel until then.</source>
        <translation>Erreichen Sie Ihre Kunden bis dahin auf anderem Weg.</translation>
    </message>
    <message>
        <source>Meta has banned the sending number</source>
        <translation>Meta hat die Absendernummer gesperrt</translation>
    </message>
    <message>
        <source>The number[[ {number}]] is not part of the WhatsApp account any more, so it cannot send.</source>
        <translation>Die Nummer[[ {number}]] gehört nicht mehr zum WhatsApp-Konto, deshalb kann sie nicht senden.</translation>
    </message>
    <message>
        <source>Compare the ID of the number in your sending system with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Vergleichen Sie die ID der Nummer in Ihrem sendenden System mit WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Add the number there again if it is still yours.</source>
        <translation>Fügen Sie die Nummer dort wieder hinzu, wenn sie noch Ihnen gehört.</translation>
    </message>
    <message>
        <source>Enter its new ID in the system that sends your messages, and here.</source>
        <translation>Tragen Sie ihre neue ID in dem System ein, das Ihre Nachrichten sendet, und hier.</translation>
    </message>
    <message>
        <source>The sending number was taken out of the account</source>
        <translation>Die Absendernummer wurde aus dem Konto entfernt</translation>
    </message>
    <message>
        <source>The number[[ {number}]] now belongs to another WhatsApp account or provider, so it cannot send from this account any more.</source>
        <translation>Die Nummer[[ {number}]] gehört jetzt zu einem anderen WhatsApp-Konto oder Anbieter, deshalb kann sie von diesem Konto nicht mehr senden.</translation>
    </message>
    <message>
        <source>Ask your colleagues or your provider who moved the number, and to which account.</source>
        <translation>Fragen Sie Ihr Team oder Ihren Anbieter, wer die Nummer übertragen hat und in welches Konto.</translation>
    </message>
    <message>
        <source>Enter the IDs of the new account and number in the system that sends your messages.</source>
        <translation>Tragen Sie die IDs des neuen Kontos und der neuen Nummer in dem System ein, das Ihre Nachrichten sendet.</translation>
    </message>
    <message>
        <source>Generate a token for the new account, and check it here.</source>
        <translation>Generieren Sie ein Token für das neue Konto und prüfen Sie es hier.</translation>
    </message>
    <message>
        <source>The sending number has moved to another place</source>
        <translation>Die Absendernummer ist umgezogen</translation>
    </message>
    <message>
        <source>The number[[ {number}]] was added, but a step is still open: its code, its display name or its registration.</source>
        <translation>Die Nummer[[ {number}]] wurde hinzugefügt, aber ein Schritt ist noch offen: Code, Anzeigename oder Registrierung.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look which step is open.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Account tools &gt; Phone numbers und sehen Sie nach, welcher Schritt offen ist.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number once the display name is approved.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam oder Ihren Anbieter, die Nummer zu registrieren, sobald der Anzeigename genehmigt ist.</translation>
    </message>
    <message>
        <source>The sending number is not ready yet</source>
        <translation>Die Absendernummer ist noch nicht bereit</translation>
    </message>
    <message>
        <source>For a time Meta lets the number[[ {number}]] send no new messages, because a limit is reached or because of its quality.</source>
        <translation>Meta lässt die Nummer[[ {number}]] eine Zeit lang keine neuen Nachrichten senden, weil ein Limit erreicht ist oder wegen ihrer Qualität.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read how long the restriction lasts.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Account tools &gt; Phone numbers, wählen Sie die Nummer und lesen Sie, wie lange die Einschränkung dauert.</translation>
    </message>
    <message>
        <source>Wait until it ends, then send fewer messages, and only to people who want them.</source>
        <translation>Warten Sie ihr Ende ab und senden Sie dann weniger Nachrichten, nur an Menschen, die sie möchten.</translation>
    </message>
    <message>
        <source>Ask for a review in Business Support Home if you see it differently.</source>
        <translation>Bitten Sie im Business Support Home um eine Überprüfung, wenn Sie es anders sehen.</translation>
    </message>
    <message>
        <source>Meta has restricted the sending number</source>
        <translation>Meta hat die Absendernummer eingeschränkt</translation>
    </message>
    <message>
        <source>Open the templates in WhatsApp Manager</source>
        <translation>Vorlagen im WhatsApp Manager öffnen</translation>
    </message>
    <message>
        <source>Many customers blocked or reported messages of your number[[ {number}]]. Meta may lower its limits, or stop it for a time.</source>
        <translation>Viele Kunden haben Nachrichten Ihrer Nummer[[ {number}]] blockiert oder gemeldet. Meta kann ihre Limits senken oder sie eine Zeit lang anhalten.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the reasons that customers gave.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Account tools &gt; Phone numbers, wählen Sie die Nummer und lesen Sie die Gründe, die Kunden angegeben haben.</translation>
    </message>
    <message>
        <source>Pause the templates that customers block or report most.</source>
        <translation>Pausieren Sie die Vorlagen, die Kunden am häufigsten blockieren oder melden.</translation>
    </message>
    <message>
        <source>Send only to people who agreed to hear from you, and less often.</source>
        <translation>Senden Sie nur an Menschen, die zugestimmt haben, und seltener.</translation>
    </message>
    <message>
        <source>Check here again after some days.</source>
        <translation>Prüfen Sie hier nach einigen Tagen erneut.</translation>
    </message>
    <message>
        <source>The quality of the sending number is low</source>
        <translation>Die Qualität der Absendernummer ist niedrig</translation>
    </message>
    <message>
        <source>Some customers blocked or reported messages of your number[[ {number}]]. It still sends as usual; Meta may lower its limits if this goes on.</source>
        <translation>Einige Kunden haben Nachrichten Ihrer Nummer[[ {number}]] blockiert oder gemeldet. Sie sendet noch wie üblich; wenn es so weitergeht, kann Meta ihre Limits senken.</translation>
    </message>
    <message>
        <source>The quality of the sending number is going down</source>
        <translation>Die Qualität der Absendernummer sinkt</translation>
    </message>
    <message>
        <source>Meta has not approved the display name[[ &quot;{name}&quot;]] of your number[[ {number}]] yet. Until then customers may see the number only, and fewer messages may be sent.</source>
        <translation>Meta hat den Anzeigenamen[[ „{name}“]] Ihrer Nummer[[ {number}]] noch nicht genehmigt. Bis dahin sehen Kunden vielleicht nur die Nummer, und es dürfen weniger Nachrichten gesendet werden.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and look at the display name.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Account tools &gt; Phone numbers, wählen Sie die Nummer und sehen Sie sich den Anzeigenamen an.</translation>
    </message>
    <message>
        <source>The display name is not approved yet</source>
        <translation>Der Anzeigename ist noch nicht genehmigt</translation>
    </message>
    <message>
        <source>Meta does not accept the display name[[ &quot;{name}&quot;]] of your number[[ {number}]]. Customers may see the number only, and fewer messages may be sent.</source>
        <translation>Meta akzeptiert den Anzeigenamen[[ „{name}“]] Ihrer Nummer[[ {number}]] nicht. Kunden sehen vielleicht nur die Nummer, und es dürfen weniger Nachrichten gesendet werden.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read why the name was declined.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Account tools &gt; Phone numbers, wählen Sie die Nummer und lesen Sie, warum der Name abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Enter a name there that shows the link to your business, as your website does.</source>
        <translation>Geben Sie dort einen Namen ein, der den Bezug zu Ihrem Unternehmen zeigt, wie es Ihre Website tut.</translation>
    </message>
    <message>
        <source>Meta has declined the display name</source>
        <translation>Meta hat den Anzeigenamen abgelehnt</translation>
    </message>
    <message>
        <source>Meta made the number[[ {number}]] for trying things out. It reaches only the people on its list of allowed recipients, and users report that it does not reach every country.</source>
        <translation>Meta hat die Nummer[[ {number}]] zum Ausprobieren angelegt. Sie erreicht nur die Personen auf ihrer Liste erlaubter Empfänger, und Nutzer berichten, dass sie nicht jedes Land erreicht.</translation>
    </message>
    <message>
        <source>Add the recipient to the list: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</source>
        <translation>Nehmen Sie den Empfänger in die Liste auf: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</translation>
    </message>
    <message>
        <source>Add a number of your own for real customers: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Fügen Sie für echte Kunden eine eigene Nummer hinzu: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>This is a test number</source>
        <translation>Das ist eine Testnummer</translation>
    </message>
    <message>
        <source>The ID {id} does not belong in the field in which it stands. Account, number and business each have an ID of their own.</source>
        <translation>Die ID {id} gehört nicht in das Feld, in dem sie steht. Konto, Nummer und Unternehmen haben je eine eigene ID.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>Kopieren Sie die ID des WhatsApp-Kontos aus Business settings &gt; Accounts &gt; WhatsApp accounts.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Kopieren Sie die ID der Telefonnummer aus WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Enter each ID in its own field, here and in the system that sends your messages.</source>
        <translation>Tragen Sie jede ID in ihr eigenes Feld ein, hier und in dem System, das Ihre Nachrichten sendet.</translation>
    </message>
    <message>
        <source>This ID is of another kind</source>
        <translation>Diese ID ist von anderer Art</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to the business that owns it.</source>
        <translation>Die ID {id} wurde für das WhatsApp-Konto angegeben, ist aber die des Unternehmens, dem das Konto gehört.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts, and enter it in the field for the account.</source>
        <translation>Kopieren Sie die ID des WhatsApp-Kontos aus Business settings &gt; Accounts &gt; WhatsApp accounts und tragen Sie sie in das Feld für das Konto ein.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of an account</source>
        <translation>Das ist die ID eines Unternehmens, nicht eines Kontos</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to a phone number.</source>
        <translation>Die ID {id} wurde für das WhatsApp-Konto angegeben, gehört aber zu einer Telefonnummer.</translation>
    </message>
    <message>
        <source>Enter it in the field for the number instead.</source>
        <translation>Tragen Sie sie stattdessen in das Feld für die Nummer ein.</translation>
    </message>
    <message>
        <source>This is the ID of a number, not of an account</source>
        <translation>Das ist die ID einer Nummer, nicht eines Kontos</translation>
    </message>
    <message>
        <source>The ID {id} was given for the business, but belongs to a WhatsApp account.</source>
        <translation>Die ID {id} wurde für das Unternehmen angegeben, gehört aber zu einem WhatsApp-Konto.</translation>
    </message>
    <message>
        <source>Enter it in the field for the account instead.</source>
        <translation>Tragen Sie sie stattdessen in das Feld für das Konto ein.</translation>
    </message>
    <message>
        <source>Copy the ID of the business from Business settings &gt; Business info, and enter it in the field for the business.</source>
        <translation>Kopieren Sie die ID des Unternehmens aus Business settings &gt; Business info und tragen Sie sie in das Feld für das Unternehmen ein.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a business</source>
        <translation>Das ist die ID eines Kontos, nicht eines Unternehmens</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a WhatsApp account.</source>
        <translation>Die ID {id} wurde für die Telefonnummer angegeben, gehört aber zu einem WhatsApp-Konto.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers, and enter it in the field for the number.</source>
        <translation>Kopieren Sie die ID der Telefonnummer aus WhatsApp Manager &gt; Account tools &gt; Phone numbers und tragen Sie sie in das Feld für die Nummer ein.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a number</source>
        <translation>Das ist die ID eines Kontos, nicht einer Nummer</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a business.</source>
        <translation>Die ID {id} wurde für die Telefonnummer angegeben, gehört aber zu einem Unternehmen.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of a number</source>
        <translation>Das ist die ID eines Unternehmens, nicht einer Nummer</translation>
    </message>
    <message>
        <source>{id} is the phone number itself. Meta gives each number an ID of its own, with other digits.</source>
        <translation>{id} ist die Telefonnummer selbst. Meta gibt jeder Nummer eine eigene ID mit anderen Ziffern.</translation>
    </message>
    <message>
        <source>This is a phone number, not its ID</source>
        <translation>Das ist eine Telefonnummer, nicht ihre ID</translation>
    </message>
    <message>
        <source>Open the webhook settings of the app</source>
        <translation>Webhook-Einstellungen der App öffnen</translation>
    </message>
    <message>
        <source>The app[[ {app}]] is not subscribed to the WhatsApp account[[ ({account})]]. Messages can be sent, but no delivery report and no answer of a customer comes back.</source>
        <translation>Die App[[ {app}]] hat das WhatsApp-Konto[[ ({account})]] nicht abonniert. Nachrichten lassen sich senden, aber es kommt kein Zustellbericht und keine Antwort eines Kunden zurück.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to subscribe the app to the WhatsApp account; that is one call (subscribed_apps).</source>
        <translation>Bitten Sie Ihr Entwicklungsteam oder Ihren Anbieter, mit der App das WhatsApp-Konto zu abonnieren; das ist ein einziger Aufruf (subscribed_apps).</translation>
    </message>
    <message>
        <source>Look at App Dashboard &gt; WhatsApp &gt; Configuration: a callback URL must be set, and the field &quot;messages&quot; subscribed.</source>
        <translation>Sehen Sie unter App Dashboard &gt; WhatsApp &gt; Configuration nach: Eine Callback-URL muss eingetragen und das Feld „messages“ abonniert sein.</translation>
    </message>
    <message>
        <source>Send a message to yourself, and look whether its report arrives.</source>
        <translation>Senden Sie sich selbst eine Nachricht und sehen Sie nach, ob der Bericht dazu ankommt.</translation>
    </message>
    <message>
        <source>No delivery reports come back to your app</source>
        <translation>Bei Ihrer App kommen keine Zustellberichte an</translation>
    </message>
    <message>
        <source>Another app is subscribed to the WhatsApp account[[: {others}]]. The app of this token[[, {app},]] is not, so no delivery report and no answer comes to it. That is right if the other app takes them.</source>
        <translation>Eine andere App hat das WhatsApp-Konto abonniert[[: {others}]]. Die App dieses Tokens[[, {app},]] nicht, deshalb erhält sie keine Zustellberichte und Antworten. Das ist richtig, wenn die andere App sie entgegennimmt.</translation>
    </message>
    <message>
        <source>Ask your developer or provider which app shall take delivery reports and answers.</source>
        <translation>Fragen Sie Ihr Entwicklungsteam oder Ihren Anbieter, welche App Zustellberichte und Antworten entgegennehmen soll.</translation>
    </message>
    <message>
        <source>Let them subscribe the app to the WhatsApp account; that is one call (subscribed_apps), if it is the app of this token.</source>
        <translation>Ist es die App dieses Tokens, lassen Sie damit das WhatsApp-Konto abonnieren; das ist ein einziger Aufruf (subscribed_apps).</translation>
    </message>
    <message>
        <source>Delivery reports go to another app only</source>
        <translation>Zustellberichte gehen nur an eine andere App</translation>
    </message>
    <message>
        <source>Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Meta sendet Zustellberichte und Antworten an {url} statt an die Adresse, die in der App eingetragen ist. Ob der Server dort sie entgegennimmt, zeigt Meta nicht.</translation>
    </message>
    <message>
        <source>Compare the address with the one at which your system takes delivery reports.</source>
        <translation>Vergleichen Sie die Adresse mit der, unter der Ihr System Zustellberichte entgegennimmt.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to take the override away if the address is an old one.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam oder Ihren Anbieter, die Überschreibung (Override) zu entfernen, wenn die Adresse veraltet ist.</translation>
    </message>
    <message>
        <source>Delivery reports go to an address of their own</source>
        <translation>Zustellberichte gehen an eine eigene Adresse</translation>
    </message>
    <message>
        <source>For this WhatsApp account Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Für dieses WhatsApp-Konto sendet Meta Zustellberichte und Antworten an {url} statt an die Adresse, die in der App eingetragen ist. Ob der Server dort sie entgegennimmt, zeigt Meta nicht.</translation>
    </message>
    <message>
        <source>This account has a report address of its own</source>
        <translation>Dieses Konto hat eine eigene Adresse für Berichte</translation>
    </message>
    <message>
        <source>For this number Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Für diese Nummer sendet Meta Zustellberichte und Antworten an {url} statt an die Adresse, die in der App eingetragen ist. Ob der Server dort sie entgegennimmt, zeigt Meta nicht.</translation>
    </message>
    <message>
        <source>This number has a report address of its own</source>
        <translation>Diese Nummer hat eine eigene Adresse für Berichte</translation>
    </message>
    <message>
        <source>The template {name}[[ ({language})]] cannot be sent.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>Die Vorlage {name}[[ ({language})]] kann nicht gesendet werden.[[ Metas Grund: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each rejected template.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Message templates und lesen Sie, was neben jeder abgelehnten Vorlage steht.</translation>
    </message>
    <message>
        <source>Correct the text and send it in again, or ask Meta for another review there.</source>
        <translation>Korrigieren Sie den Text und reichen Sie ihn neu ein, oder bitten Sie Meta dort um eine weitere Überprüfung.</translation>
    </message>
    <message>
        <source>Meta has rejected a template</source>
        <translation>Meta hat eine Vorlage abgelehnt</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent: {count}. They are: {names}.</source>
        <translation>Zahl der Vorlagen, die nicht gesendet werden können: {count}. Es sind: {names}.</translation>
    </message>
    <message>
        <source>Meta has rejected several templates</source>
        <translation>Meta hat mehrere Vorlagen abgelehnt</translation>
    </message>
    <message>
        <source>For a time the template {name}[[ ({language})]] cannot be sent, because of what customers said about it or because they did not read it.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>Die Vorlage {name}[[ ({language})]] kann eine Zeit lang nicht gesendet werden, weil Kunden sie schlecht bewertet oder nicht gelesen haben.[[ Metas Grund: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each paused template.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Message templates und lesen Sie, was neben jeder pausierten Vorlage steht.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, or correct the text and send it in again.</source>
        <translation>Warten Sie das Ende der Pause ab, oder korrigieren Sie den Text und reichen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Use another approved template until then.</source>
        <translation>Verwenden Sie bis dahin eine andere genehmigte Vorlage.</translation>
    </message>
    <message>
        <source>Meta has paused a template</source>
        <translation>Meta hat eine Vorlage pausiert</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent for a time, because of what customers said about them or because they did not read them: {count}. They are: {names}.</source>
        <translation>Zahl der Vorlagen, die eine Zeit lang nicht gesendet werden können, weil Kunden sie schlecht bewertet oder nicht gelesen haben: {count}. Es sind: {names}.</translation>
    </message>
    <message>
        <source>Meta has paused several templates</source>
        <translation>Meta hat mehrere Vorlagen pausiert</translation>
    </message>
    <message>
        <source>The template {name} exists, but not in the language {language}.[[ It exists in: {languages}.]] The language must be the very same: en and en_US are two.</source>
        <translation>Die Vorlage {name} gibt es, aber nicht in der Sprache {language}.[[ Es gibt sie in: {languages}.]] Die Sprache muss genau dieselbe sein: en und en_US sind zwei.</translation>
    </message>
    <message>
        <source>Compare the language in your sending system with WhatsApp Manager &gt; Message templates.</source>
        <translation>Vergleichen Sie die Sprache in Ihrem sendenden System mit WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Use a language that exists, or add this one to the template and wait until it is approved.</source>
        <translation>Verwenden Sie eine vorhandene Sprache, oder fügen Sie diese der Vorlage hinzu und warten Sie auf die Genehmigung.</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. As long as it is blocked, messages are not sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Meta nennt ihn „{entity}“. Solange er blockiert ist, werden keine Nachrichten gesendet.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Look for a message of Meta in Business Support Home, and do what it asks.</source>
        <translation>Suchen Sie im Business Support Home nach einer Mitteilung von Meta und tun Sie, was sie verlangt.</translation>
    </message>
    <message>
        <source>Check here again afterwards.</source>
        <translation>Prüfen Sie hier danach erneut.</translation>
    </message>
    <message>
        <source>Meta blocks a part that every message needs</source>
        <translation>Meta blockiert einen Teil, den jede Nachricht braucht</translation>
    </message>
    <message>
        <source>As long as the WhatsApp account is blocked, none of its numbers can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Solange das WhatsApp-Konto blockiert ist, kann keine seiner Nummern senden.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and read the notice of the account.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Overview und lesen Sie den Hinweis zum Konto.</translation>
    </message>
    <message>
        <source>Meta does not let this WhatsApp account send</source>
        <translation>Meta lässt dieses WhatsApp-Konto nicht senden</translation>
    </message>
    <message>
        <source>Open the app in the App Dashboard</source>
        <translation>Die App im App Dashboard öffnen</translation>
    </message>
    <message>
        <source>As long as the app is blocked, no message is sent through it. Other apps may still send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Solange die App blockiert ist, wird keine Nachricht über sie gesendet. Andere Apps können noch senden.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Ask your developer to open the app in the App Dashboard, and to read its alerts and required actions.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, die App im App Dashboard zu öffnen und die Warnhinweise und nötigen Schritte dort zu lesen.</translation>
    </message>
    <message>
        <source>Meta does not let this app send</source>
        <translation>Meta lässt diese App nicht senden</translation>
    </message>
    <message>
        <source>As long as the business is blocked, none of its WhatsApp accounts can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Solange das Unternehmen blockiert ist, kann keines seiner WhatsApp-Konten senden.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and look what Meta asks of the business.</source>
        <translation>Öffnen Sie Business settings &gt; Security Center und sehen Sie nach, was Meta vom Unternehmen verlangt.</translation>
    </message>
    <message>
        <source>Meta does not let this business send</source>
        <translation>Meta lässt dieses Unternehmen nicht senden</translation>
    </message>
    <message>
        <source>As long as the number is blocked, no message is sent from it.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Solange die Nummer blockiert ist, wird keine Nachricht von ihr gesendet.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the notice there.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Account tools &gt; Phone numbers, wählen Sie die Nummer und lesen Sie den Hinweis dort.</translation>
    </message>
    <message>
        <source>Meta does not let this number send</source>
        <translation>Meta lässt diese Nummer nicht senden</translation>
    </message>
    <message>
        <source>As long as the template is blocked, no message is sent with it. Other templates may still be sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Solange die Vorlage blockiert ist, wird keine Nachricht mit ihr gesendet. Andere Vorlagen können noch gesendet werden.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, choose the template, and read the notice there.</source>
        <translation>Öffnen Sie WhatsApp Manager &gt; Message templates, wählen Sie die Vorlage und lesen Sie den Hinweis dort.</translation>
    </message>
    <message>
        <source>Meta does not let this template be sent</source>
        <translation>Meta lässt diese Vorlage nicht zum Senden zu</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. Messages are sent, but fewer of them, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Meta nennt ihn „{entity}“. Nachrichten werden gesendet, aber weniger oder nicht an alle.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Meta limits a part that every message needs</source>
        <translation>Meta begrenzt einen Teil, den jede Nachricht braucht</translation>
    </message>
    <message>
        <source>The numbers of the WhatsApp account still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Die Nummern des WhatsApp-Kontos senden noch, aber weniger Nachrichten oder nicht an alle.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Meta limits what this WhatsApp account may send</source>
        <translation>Meta begrenzt, was dieses WhatsApp-Konto senden darf</translation>
    </message>
    <message>
        <source>The app still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Die App sendet noch, aber weniger Nachrichten oder nicht an alle.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Meta limits what this app may send</source>
        <translation>Meta begrenzt, was diese App senden darf</translation>
    </message>
    <message>
        <source>The numbers of the business still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Die Nummern des Unternehmens senden noch, aber weniger Nachrichten oder nicht an alle.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Meta limits what this business may send</source>
        <translation>Meta begrenzt, was dieses Unternehmen senden darf</translation>
    </message>
    <message>
        <source>The number still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Die Nummer sendet noch, aber weniger Nachrichten oder nicht an alle.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Meta limits what this number may send</source>
        <translation>Meta begrenzt, was diese Nummer senden darf</translation>
    </message>
    <message>
        <source>The template is still sent, but less often, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Die Vorlage wird noch gesendet, aber seltener oder nicht an alle.[[ Meta sagt: „{description}“]][[ Metas Rat: „{solution}“]]</translation>
    </message>
    <message>
        <source>Meta limits how often this template is sent</source>
        <translation>Meta begrenzt, wie oft diese Vorlage gesendet wird</translation>
    </message>
    <message>
        <source>Meta reports something as blocked, but it concerns calls over SIP only. Messages are sent as usual.</source>
        <translation>Meta meldet etwas als blockiert, aber es betrifft nur Anrufe über SIP. Nachrichten werden wie üblich gesendet.</translation>
    </message>
    <message>
        <source>Ask your developer to set up SIP for the number if it shall.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, SIP für die Nummer einzurichten, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>Read about restricted countries</source>
        <translation>Über eingeschränkte Länder lesen</translation>
    </message>
    <message>
        <source>Meta does not admit businesses in {country} to the WhatsApp Business Platform.</source>
        <translation>Meta lässt Unternehmen aus diesem Land nicht zur WhatsApp Business-Plattform zu: {country}.</translation>
    </message>
    <message>
        <source>Read Meta&apos;s page about restricted countries.</source>
        <translation>Lesen Sie Metas Seite über eingeschränkte Länder.</translation>
    </message>
    <message>
        <source>Correct the country of the business here if it is another one.</source>
        <translation>Korrigieren Sie hier das Land des Unternehmens, wenn es ein anderes ist.</translation>
    </message>
    <message>
        <source>Businesses in this place may not use the platform</source>
        <translation>Unternehmen an diesem Ort dürfen die Plattform nicht nutzen</translation>
    </message>
    <message>
        <source>The business number begins like numbers of a region that may not use the platform: {country}. A number does not prove where a business is.</source>
        <translation>Die Unternehmensnummer beginnt wie Nummern einer Region, die die Plattform nicht nutzen darf: {country}. Eine Nummer beweist nicht, wo ein Unternehmen ist.</translation>
    </message>
    <message>
        <source>Enter the country of your business here.</source>
        <translation>Geben Sie hier das Land Ihres Unternehmens ein.</translation>
    </message>
    <message>
        <source>Your business may be in a restricted region</source>
        <translation>Ihr Unternehmen ist vielleicht in einer eingeschränkten Region</translation>
    </message>
    <message>
        <source>The customer is in a place where Meta delivers no messages of businesses[[: {country}]].</source>
        <translation>Der Kunde ist an einem Ort, an dem Meta keine Nachrichten von Unternehmen zustellt[[: {country}]].</translation>
    </message>
    <message>
        <source>Correct the country of the customer here if it is another one.</source>
        <translation>Korrigieren Sie hier das Land des Kunden, wenn es ein anderes ist.</translation>
    </message>
    <message>
        <source>People in this place cannot receive the message</source>
        <translation>Menschen an diesem Ort können die Nachricht nicht empfangen</translation>
    </message>
    <message>
        <source>The number begins like numbers of a region where Meta delivers no messages of businesses[[: {area}]]. A number does not prove where a person is.</source>
        <translation>Die Nummer beginnt wie Nummern einer Region, in der Meta keine Nachrichten von Unternehmen zustellt[[: {area}]]. Eine Nummer beweist nicht, wo eine Person ist.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel where they are.</source>
        <translation>Fragen Sie den Kunden auf anderem Weg, wo er ist.</translation>
    </message>
    <message>
        <source>Enter the country of the customer here.</source>
        <translation>Geben Sie hier das Land des Kunden ein.</translation>
    </message>
    <message>
        <source>The customer may be in a restricted region</source>
        <translation>Der Kunde ist vielleicht in einer eingeschränkten Region</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about this country[[ ({country})]]: the page about marketing messages (2026-09-11) names it as restricted for all business messages, the support page (2025-11-19) does not.</source>
        <translation>Metas Seiten widersprechen sich zu diesem Land[[ ({country})]]: Die Seite zu Marketing-Nachrichten (2026-09-11) nennt es als eingeschränkt für alle Unternehmensnachrichten, die Support-Seite (2025-11-19) nicht.</translation>
    </message>
    <message>
        <source>Send one message to a customer there, and watch whether it is delivered.</source>
        <translation>Senden Sie einem Kunden dort eine Nachricht und beobachten Sie, ob sie zugestellt wird.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support whether the country is restricted.</source>
        <translation>Fragen Sie Metas Support, ob das Land eingeschränkt ist.</translation>
    </message>
    <message>
        <source>The customer&apos;s country is possibly restricted</source>
        <translation>Das Land des Kunden ist möglicherweise eingeschränkt</translation>
    </message>
    <message>
        <source>Read Meta&apos;s support page</source>
        <translation>Metas Support-Seite lesen</translation>
    </message>
    <message>
        <source>The older, undated troubleshooting page says that people in {country} cannot receive messages. Meta&apos;s support page (2025-11-19) says that this ended on 2024-05-15.</source>
        <translation>Laut der älteren, undatierten Hilfeseite können Menschen in diesem Land ({country}) keine Nachrichten empfangen. Laut Metas Support-Seite (2025-11-19) endete das am 2024-05-15.</translation>
    </message>
    <message>
        <source>Look for another reason first: by the newer page, messages arrive there.</source>
        <translation>Suchen Sie zuerst nach einem anderen Grund: Nach der neueren Seite kommen Nachrichten dort an.</translation>
    </message>
    <message>
        <source>Send one message to another customer there, and watch whether it is delivered.</source>
        <translation>Senden Sie einem anderen Kunden dort eine Nachricht und beobachten Sie, ob sie zugestellt wird.</translation>
    </message>
    <message>
        <source>Sources disagree about the customer&apos;s country</source>
        <translation>Quellen widersprechen sich zum Land des Kunden</translation>
    </message>
    <message>
        <source>The number has a form that is known to fail.</source>
        <translation>Die Nummer hat eine Form, die bekanntermaßen scheitert.</translation>
    </message>
    <message>
        <source>Compare the number with the customer by another channel.</source>
        <translation>Gleichen Sie die Nummer auf anderem Weg mit dem Kunden ab.</translation>
    </message>
    <message>
        <source>Write it with plus sign and country code.</source>
        <translation>Schreiben Sie sie mit Pluszeichen und Ländervorwahl.</translation>
    </message>
    <message>
        <source>The number may not be written as it should</source>
        <translation>Die Nummer ist vielleicht nicht richtig geschrieben</translation>
    </message>
    <message>
        <source>Phones show Argentine numbers with a 9 behind the country code; lists of test recipients take them without it.</source>
        <translation>Telefone zeigen argentinische Nummern mit einer 9 hinter der Ländervorwahl; Listen von Testempfängern nehmen sie ohne.</translation>
    </message>
    <message>
        <source>Try the other form of the number if messages fail: with or without the 9 behind +54.</source>
        <translation>Versuchen Sie die andere Form der Nummer, wenn Nachrichten fehlschlagen: mit oder ohne die 9 hinter +54.</translation>
    </message>
    <message>
        <source>The Argentine number is written as phones show it</source>
        <translation>Die argentinische Nummer ist so geschrieben, wie Telefone sie zeigen</translation>
    </message>
    <message>
        <source>Brazilian mobile numbers have nine digits behind the area code, the first of them a 9.</source>
        <translation>Brasilianische Mobilnummern haben hinter der Ortsvorwahl neun Ziffern, die erste davon eine 9.</translation>
    </message>
    <message>
        <source>Ask the customer whether a 9 belongs behind the area code.</source>
        <translation>Fragen Sie den Kunden, ob hinter die Ortsvorwahl eine 9 gehört.</translation>
    </message>
    <message>
        <source>Send again with the whole number.</source>
        <translation>Senden Sie noch einmal mit der ganzen Nummer.</translation>
    </message>
    <message>
        <source>The Brazilian number lacks its ninth digit</source>
        <translation>Der brasilianischen Nummer fehlt die neunte Ziffer</translation>
    </message>
    <message>
        <source>The digits look like an ID of the platform, not like the number of a customer.</source>
        <translation>Die Ziffern sehen wie eine ID der Plattform aus, nicht wie die Nummer eines Kunden.</translation>
    </message>
    <message>
        <source>Enter the phone number of the customer, with plus sign and country code.</source>
        <translation>Geben Sie die Telefonnummer des Kunden ein, mit Pluszeichen und Ländervorwahl.</translation>
    </message>
    <message>
        <source>This is an ID, not a phone number</source>
        <translation>Das ist eine ID, keine Telefonnummer</translation>
    </message>
    <message>
        <source>A 1 behind the country code +52 is the old way of writing; today a Mexican number is +52 and ten digits.</source>
        <translation>Eine 1 hinter der Ländervorwahl +52 ist die alte Schreibweise; heute besteht eine mexikanische Nummer aus +52 und zehn Ziffern.</translation>
    </message>
    <message>
        <source>Leave out the 1 behind +52, and send again.</source>
        <translation>Lassen Sie die 1 hinter +52 weg und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The Mexican number is written in the old way</source>
        <translation>Die mexikanische Nummer ist auf die alte Weise geschrieben</translation>
    </message>
    <message>
        <source>Without plus sign and country code, the country code of your own number may be put in front, and the message goes to nobody or to a stranger.</source>
        <translation>Ohne Pluszeichen und Ländervorwahl wird vielleicht die Ländervorwahl Ihrer eigenen Nummer vorangestellt, und die Nachricht geht an niemanden oder an Fremde.</translation>
    </message>
    <message>
        <source>The number has no country code</source>
        <translation>Die Nummer hat keine Ländervorwahl</translation>
    </message>
    <message>
        <source>What stands there cannot be read as the number of a customer.</source>
        <translation>Was dort steht, ist nicht als Nummer eines Kunden lesbar.</translation>
    </message>
    <message>
        <source>This cannot be a phone number</source>
        <translation>Das kann keine Telefonnummer sein</translation>
    </message>
    <message>
        <source>Messages wait up to 30 days for a customer who is offline, shorter if the template says so. The time for this message is over.</source>
        <translation>Nachrichten warten bis zu 30 Tage auf einen Kunden, der offline ist, kürzer, wenn die Vorlage es so festlegt. Die Zeit für diese Nachricht ist um.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel: can they send a message to your business number?</source>
        <translation>Fragen Sie den Kunden auf anderem Weg: Kann er Ihrer Unternehmensnummer eine Nachricht senden?</translation>
    </message>
    <message>
        <source>Ask the customer to open WhatsApp with a working internet connection.</source>
        <translation>Bitten Sie den Kunden, WhatsApp mit funktionierender Internetverbindung zu öffnen.</translation>
    </message>
    <message>
        <source>Send the message again once the customer is back.</source>
        <translation>Senden Sie die Nachricht noch einmal, sobald der Kunde wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>The customer was not online in time</source>
        <translation>Der Kunde war nicht rechtzeitig online</translation>
    </message>
    <message>
        <source>The message is still waiting for the customer to come online[[; it waits until {until}]].</source>
        <translation>Die Nachricht wartet noch darauf, dass der Kunde online geht[[; sie wartet bis {until}]].</translation>
    </message>
    <message>
        <source>Wait until the time is over before you send it again.</source>
        <translation>Warten Sie, bis die Zeit um ist, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The customer may just be offline</source>
        <translation>Der Kunde ist vielleicht nur offline</translation>
    </message>
    <message>
        <source>The message still waits for the customer[[, until {until}]]. Days left: {days}.</source>
        <translation>Die Nachricht wartet noch auf den Kunden[[, bis {until}]]. Verbleibende Tage: {days}.</translation>
    </message>
    <message>
        <source>The message was delivered, so this is not the reason.</source>
        <translation>Die Nachricht wurde zugestellt, das ist also nicht der Grund.</translation>
    </message>
    <message>
        <source>Meta reported the message as failed, so it is not waiting for the customer.</source>
        <translation>Meta hat die Nachricht als fehlgeschlagen gemeldet, sie wartet also nicht auf den Kunden.</translation>
    </message>
    <message>
        <source>The day it was sent on lies in the future, so the days left cannot be counted.</source>
        <translation>Der Sendetag liegt in der Zukunft, deshalb lassen sich die verbleibenden Tage nicht zählen.</translation>
    </message>
    <message>
        <source>The message still waits for the customer, for less than a day[[, until {until}]].</source>
        <translation>Die Nachricht wartet noch auf den Kunden, weniger als einen Tag[[, bis {until}]].</translation>
    </message>
    <message>
        <source>Without the day it was sent on, the days left cannot be counted.</source>
        <translation>Ohne den Sendetag lassen sich die verbleibenden Tage nicht zählen.</translation>
    </message>
    <message>
        <source>Messages wait 30 days for a customer who is offline, and that time is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>Nachrichten warten 30 Tage auf einen Kunden, der offline ist, und diese Zeit ist um. Die Nachricht kommt nicht mehr an. Eine Blockierung oder fehlende Zustimmung zu den Nutzungsbedingungen sähe genauso aus.</translation>
    </message>
    <message>
        <source>The message has a shorter life of its own and still waits[[, until {until}]].</source>
        <translation>Die Nachricht hat eine eigene, kürzere Gültigkeitsdauer und wartet noch[[, bis {until}]].</translation>
    </message>
    <message>
        <source>The message had a shorter life of its own, and that is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>Die Nachricht hatte eine eigene, kürzere Gültigkeitsdauer, und die ist vorbei. Die Nachricht kommt nicht mehr an. Eine Blockierung oder fehlende Zustimmung zu den Nutzungsbedingungen sähe genauso aus.</translation>
    </message>
    <message>
        <source>A customer who blocked one of your numbers gets no message of your business. Meta does not tell you about a block.</source>
        <translation>Ein Kunde, der eine Ihrer Nummern blockiert hat, bekommt keine Nachricht Ihres Unternehmens. Von einer Blockierung erfahren Sie durch Meta nichts.</translation>
    </message>
    <message>
        <source>Ask the customer to look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked, and to unblock all numbers of your business.</source>
        <translation>Bitten Sie den Kunden, unter WhatsApp &gt; Einstellungen &gt; Datenschutz &gt; Blockierte Kontakte nachzusehen und alle Nummern Ihres Unternehmens freizugeben.</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <translation>Senden Sie die Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>The customer blocked your business</source>
        <translation>Der Kunde hat Ihr Unternehmen blockiert</translation>
    </message>
    <message>
        <source>The customer can write to you, so your number is not blocked. Another number of your business could be.</source>
        <translation>Der Kunde kann Ihnen schreiben, Ihre Nummer ist also nicht blockiert. Eine andere Nummer Ihres Unternehmens könnte es sein.</translation>
    </message>
    <message>
        <source>The customer cannot write to you, as it is when they have blocked your number.</source>
        <translation>Der Kunde kann Ihnen nicht schreiben, wie es ist, wenn Ihre Nummer blockiert wurde.</translation>
    </message>
    <message>
        <source>Only the customer can tell; Meta does not.</source>
        <translation>Das kann nur der Kunde sagen; Meta sagt es nicht.</translation>
    </message>
    <message>
        <source>The code that came with the failure names another cause.</source>
        <translation>Der Code, der mit dem Fehler kam, nennt eine andere Ursache.</translation>
    </message>
    <message>
        <source>The customer says that your business is blocked.</source>
        <translation>Der Kunde sagt, dass Ihr Unternehmen blockiert ist.</translation>
    </message>
    <message>
        <source>The customer says that your business is not blocked.</source>
        <translation>Der Kunde sagt, dass Ihr Unternehmen nicht blockiert ist.</translation>
    </message>
    <message>
        <source>In some countries and regions Meta delivers no messages of businesses.</source>
        <translation>In einigen Ländern und Regionen stellt Meta keine Nachrichten von Unternehmen zu.</translation>
    </message>
    <message>
        <source>Reach the customer by another channel if the place is restricted.</source>
        <translation>Erreichen Sie den Kunden auf anderem Weg, wenn der Ort eingeschränkt ist.</translation>
    </message>
    <message>
        <source>The customer is in a restricted country</source>
        <translation>Der Kunde ist in einem eingeschränkten Land</translation>
    </message>
    <message>
        <source>Meta delivers no messages of businesses to people there[[: {country}]].</source>
        <translation>Meta stellt Menschen dort keine Nachrichten von Unternehmen zu[[: {country}]].</translation>
    </message>
    <message>
        <source>The number begins like numbers of a restricted region[[: {area}]]. Where the customer is, only they can tell.</source>
        <translation>Die Nummer beginnt wie Nummern einer eingeschränkten Region[[: {area}]]. Wo der Kunde ist, kann nur er selbst sagen.</translation>
    </message>
    <message>
        <source>No restriction is known for the place[[: {country}]].</source>
        <translation>Für den Ort ist keine Einschränkung bekannt[[: {country}]].</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about the country[[ ({country})]]: one names it as restricted, another does not.</source>
        <translation>Metas Seiten widersprechen sich zu dem Land[[ ({country})]]: Eine nennt es als eingeschränkt, eine andere nicht.</translation>
    </message>
    <message>
        <source>An older page calls the country restricted[[ ({country})]]; a newer one says that this ended on 2024-05-15.</source>
        <translation>Eine ältere Seite nennt das Land eingeschränkt[[ ({country})]]; eine neuere sagt, dass das am 2024-05-15 endete.</translation>
    </message>
    <message>
        <source>It is not known where the customer is.</source>
        <translation>Es ist nicht bekannt, wo der Kunde ist.</translation>
    </message>
    <message>
        <source>Open WhatsApp&apos;s terms</source>
        <translation>WhatsApps Nutzungsbedingungen öffnen</translation>
    </message>
    <message>
        <source>Until the customer accepts WhatsApp&apos;s current terms and privacy policy, messages of businesses do not arrive.</source>
        <translation>Solange der Kunde WhatsApps aktuelle Nutzungsbedingungen und Datenschutzrichtlinie nicht akzeptiert, kommen Nachrichten von Unternehmen nicht an.</translation>
    </message>
    <message>
        <source>Send the customer this link by another channel: https://wa.me/tos/20210210</source>
        <translation>Senden Sie dem Kunden auf anderem Weg diesen Link: https://wa.me/tos/20210210</translation>
    </message>
    <message>
        <source>Ask the customer to open it on the phone, and to accept the terms.</source>
        <translation>Bitten Sie den Kunden, ihn auf dem Telefon zu öffnen und die Nutzungsbedingungen zu akzeptieren.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s terms</source>
        <translation>Der Kunde hat WhatsApps Nutzungsbedingungen nicht akzeptiert</translation>
    </message>
    <message>
        <source>The customer says that the terms are accepted.</source>
        <translation>Der Kunde sagt, dass die Nutzungsbedingungen akzeptiert sind.</translation>
    </message>
    <message>
        <source>The customer can write to you, so the terms are probably accepted.</source>
        <translation>Der Kunde kann Ihnen schreiben, die Nutzungsbedingungen sind also wahrscheinlich akzeptiert.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for missing terms, among other things.</source>
        <translation>Der Code, der mit dem Fehler kam, steht unter anderem für nicht akzeptierte Nutzungsbedingungen.</translation>
    </message>
    <message>
        <source>The customer says that the terms are not accepted.</source>
        <translation>Der Kunde sagt, dass die Nutzungsbedingungen nicht akzeptiert sind.</translation>
    </message>
    <message>
        <source>Only the customer can tell.</source>
        <translation>Das kann nur der Kunde sagen.</translation>
    </message>
    <message>
        <source>Versions of WhatsApp from before mid-2021 do not receive messages of businesses[[; needed is {minimum} or higher]].</source>
        <translation>WhatsApp-Versionen von vor Mitte 2021 empfangen keine Nachrichten von Unternehmen[[; nötig ist {minimum} oder höher]].</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp in their app store.</source>
        <translation>Bitten Sie den Kunden, WhatsApp in seinem App-Store zu aktualisieren.</translation>
    </message>
    <message>
        <source>Ask which version they see afterwards: Settings &gt; Help &gt; App info.</source>
        <translation>Fragen Sie, welche Version danach angezeigt wird: Einstellungen &gt; Hilfe &gt; App-Info.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old</source>
        <translation>Das WhatsApp des Kunden ist zu alt</translation>
    </message>
    <message>
        <source>The customer can write to you, so the app is probably new enough.</source>
        <translation>Der Kunde kann Ihnen schreiben, die App ist also wahrscheinlich neu genug.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for an old WhatsApp, among other things.</source>
        <translation>Der Code, der mit dem Fehler kam, steht unter anderem für ein altes WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS is reported to have ended in early 2025, whatever its version; the customer may need another phone.</source>
        <translation>WhatsApp für KaiOS soll Anfang 2025 geendet haben, in jeder Version; der Kunde braucht vielleicht ein anderes Telefon.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum}, so it is new enough.</source>
        <translation>Der Kunde hat Version {version}[[ von {platform}]]; nötig ist {minimum}, sie ist also neu genug.</translation>
    </message>
    <message>
        <source>It is not known which version the customer has.</source>
        <translation>Es ist nicht bekannt, welche Version der Kunde hat.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum} or higher.</source>
        <translation>Der Kunde hat Version {version}[[ von {platform}]]; nötig ist {minimum} oder höher.</translation>
    </message>
    <message>
        <source>It is not known which kind of phone or computer the customer uses.</source>
        <translation>Es ist nicht bekannt, welche Art von Telefon oder Computer der Kunde nutzt.</translation>
    </message>
    <message>
        <source>The version {version} cannot be compared; the whole number is needed, as the app shows it.</source>
        <translation>Die Version {version} ist nicht vergleichbar; nötig ist die ganze Nummer, wie die App sie zeigt.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago[[, on {when}]]. Until they write again, only approved templates may be sent.</source>
        <translation>Der Kunde schrieb zuletzt vor mehr als 24 Stunden[[, am {when}]]. Bis er wieder schreibt, dürfen nur genehmigte Vorlagen gesendet werden.</translation>
    </message>
    <message>
        <source>Send an approved template that invites the customer to answer.</source>
        <translation>Senden Sie eine genehmigte Vorlage, die den Kunden zum Antworten einlädt.</translation>
    </message>
    <message>
        <source>To protect the customer, Meta does not tell whether they blocked you, are offline, or have not accepted the terms. Only the customer can tell.</source>
        <translation>Zum Schutz des Kunden sagt Meta nicht, ob er Sie blockiert hat, offline ist oder die Nutzungsbedingungen nicht akzeptiert hat. Das kann nur der Kunde sagen.</translation>
    </message>
    <message>
        <source>Send the customer the ready text by another channel.</source>
        <translation>Senden Sie dem Kunden den fertigen Text auf anderem Weg.</translation>
    </message>
    <message>
        <source>Meta does not say which reason it is</source>
        <translation>Meta sagt nicht, welcher Grund es ist</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number? {link}
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>Guten Tag, wir wollten Sie über WhatsApp erreichen, aber unsere Nachricht kam nicht an. Könnten Sie uns mit fünf kurzen Fragen helfen?
1. Können Sie unserer Unternehmensnummer eine Nachricht senden? {link}
2. Haben Sie unsere Nummer blockiert? Sehen Sie nach unter WhatsApp &gt; Einstellungen &gt; Datenschutz &gt; Blockierte Kontakte.
3. Haben Sie die aktuellen Nutzungsbedingungen von WhatsApp akzeptiert? Das geht hier: https://wa.me/tos/20210210
4. Ist Ihr WhatsApp aktuell? Sie können es in Ihrem App-Store aktualisieren.
5. Welche Version sehen Sie unter Einstellungen &gt; Hilfe &gt; App-Info?
Vielen Dank.</translation>
    </message>
    <message>
        <source>A text to send the customer</source>
        <translation>Ein Text zum Senden an den Kunden</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number?
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>Guten Tag, wir wollten Sie über WhatsApp erreichen, aber unsere Nachricht kam nicht an. Könnten Sie uns mit fünf kurzen Fragen helfen?
1. Können Sie unserer Unternehmensnummer eine Nachricht senden?
2. Haben Sie unsere Nummer blockiert? Sehen Sie nach unter WhatsApp &gt; Einstellungen &gt; Datenschutz &gt; Blockierte Kontakte.
3. Haben Sie die aktuellen Nutzungsbedingungen von WhatsApp akzeptiert? Das geht hier: https://wa.me/tos/20210210
4. Ist Ihr WhatsApp aktuell? Sie können es in Ihrem App-Store aktualisieren.
5. Welche Version sehen Sie unter Einstellungen &gt; Hilfe &gt; App-Info?
Vielen Dank.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s error codes</source>
        <translation>Metas Fehlercodes öffnen</translation>
    </message>
    <message>
        <source>The code[[ {code}]] is not in the list of this program. It is shown as it came, and need not be a fault of yours.</source>
        <translation>Der Code[[ {code}]] steht nicht in der Liste dieses Programms. Er wird gezeigt, wie er kam, und muss kein Fehler von Ihnen sein.</translation>
    </message>
    <message>
        <source>Search for the code on Meta&apos;s page of error codes.</source>
        <translation>Suchen Sie den Code auf Metas Seite der Fehlercodes.</translation>
    </message>
    <message>
        <source>Show the answer to your developer.</source>
        <translation>Zeigen Sie die Antwort Ihrem Entwicklungsteam.</translation>
    </message>
    <message>
        <source>Meta sent a code that is not known here</source>
        <translation>Meta hat einen hier unbekannten Code gesendet</translation>
    </message>
    <message>
        <source>They were last compared with Meta&apos;s pages a while ago[[, on {checked}]]. Countries, versions and codes may have changed since.</source>
        <translation>Sie wurden zuletzt vor längerer Zeit mit Metas Seiten abgeglichen[[, am {checked}]]. Länder, Versionen und Codes können sich seither geändert haben.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Installieren Sie die neueste Version dieses Programms.</translation>
    </message>
    <message>
        <source>The rules of this program are getting old</source>
        <translation>Die Regeln dieses Programms veralten</translation>
    </message>
    <message>
        <source>A rule file of yours has a mistake, so it was left out or used in part. The evidence names file and place.</source>
        <translation>Eine Ihrer Regeldateien enthält einen Fehler, deshalb wurde sie weggelassen oder nur teilweise verwendet. Der Beleg nennt Datei und Stelle.</translation>
    </message>
    <message>
        <source>Open the named file, and correct the place.</source>
        <translation>Öffnen Sie die genannte Datei und korrigieren Sie die Stelle.</translation>
    </message>
    <message>
        <source>Check the folder with: secondtick-cli rules --validate</source>
        <translation>Prüfen Sie den Ordner mit: secondtick-cli rules --validate</translation>
    </message>
    <message>
        <source>A part of your own rules was not used</source>
        <translation>Ein Teil Ihrer eigenen Regeln wurde nicht verwendet</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>Was dieses Programm tut</translation>
    </message>
    <message>
        <source>A message on WhatsApp gets one tick when it is sent and a second one when it is delivered. This program finds out why the second tick never came, and says what to do and who can do it.</source>
        <translation>Eine Nachricht auf WhatsApp bekommt einen Haken, wenn sie gesendet ist, und einen zweiten, wenn sie zugestellt ist. Dieses Programm findet heraus, warum der zweite Haken nie kam, und sagt, was zu tun ist und wer es tun kann.</translation>
    </message>
    <message>
        <source>It only reads: it changes nothing and sends no message.</source>
        <translation>Es liest nur: Es ändert nichts und sendet keine Nachricht.</translation>
    </message>
    <message>
        <source>Which choice fits</source>
        <translation>Welche Auswahl passt</translation>
    </message>
    <message>
        <source>“Errors about my token or permissions”: the system that sends your messages reports a login, token or permission error.</source>
        <translation>„Fehler bei Token oder Berechtigungen“: Das System, das Ihre Nachrichten sendet, meldet einen Anmelde-, Token- oder Berechtigungsfehler.</translation>
    </message>
    <message>
        <source>“Messages are sent, but not delivered”: there is one grey tick, and never two.</source>
        <translation>„Nachrichten werden gesendet, aber nicht zugestellt“: Es gibt einen grauen Haken, nie zwei.</translation>
    </message>
    <message>
        <source>“Meta answers with an error or a code”: you have a number, a text or a line of a log and want to know what it means. No token is needed.</source>
        <translation>„Meta antwortet mit einem Fehler oder Code“: Sie haben eine Nummer, einen Text oder eine Protokollzeile und möchten wissen, was das bedeutet. Dafür ist kein Token nötig.</translation>
    </message>
    <message>
        <source>“Many failures in a log”: you have files with the webhooks of Meta, and want to know why messages failed and what to fix first. No token is needed.</source>
        <translation>„Viele Fehler in einem Protokoll“: Sie haben Dateien mit den Webhooks von Meta und möchten wissen, warum Nachrichten fehlgeschlagen sind und was zuerst zu beheben ist. Dafür ist kein Token nötig.</translation>
    </message>
    <message>
        <source>“I just want to try it”: practice with made-up answers. Nothing leaves this computer.</source>
        <translation>„Ich möchte es nur ausprobieren“: Üben Sie mit erfundenen Antworten. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Wo Sie anfangen</translation>
    </message>
    <message>
        <source>What to paste</source>
        <translation>Was Sie einfügen</translation>
    </message>
    <message>
        <source>An error code like 131026, an error answer, a webhook, or some lines of a log. Several errors in one text are explained one by one.</source>
        <translation>Einen Fehlercode wie 131026, eine Fehlerantwort, einen Webhook oder einige Protokollzeilen. Mehrere Fehler in einem Text werden einzeln erklärt.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. A token in the text is masked before it is shown; if the text was shared with others, make a new token.</source>
        <translation>Nichts davon verlässt diesen Computer. Ein Token im Text wird unkenntlich gemacht, bevor der Text angezeigt wird; falls andere den Text gesehen haben, erstellen Sie ein neues Token.</translation>
    </message>
    <message>
        <source>What the answer tells</source>
        <translation>Was die Antwort sagt</translation>
    </message>
    <message>
        <source>What the error means, on whose side it lies, whether trying again helps, and what to do first. The button at the bottom leads to the page that solves it.</source>
        <translation>Was der Fehler bedeutet, auf wessen Seite er liegt, ob ein neuer Versuch hilft und was zuerst zu tun ist. Die Schaltfläche unten führt zu der Seite, die ihn löst.</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Ein Fehler von Meta</translation>
    </message>
    <message>
        <source>Error 2 and its kind</source>
        <translation>Fehler 2 und ähnliche</translation>
    </message>
    <message>
        <source>Updates of Meta&apos;s interface may take it down for up to 5 minutes. Your token is not the cause: change nothing, wait 5 minutes, and try again.</source>
        <translation>Bei Updates kann Metas Schnittstelle bis zu 5 Minuten ausfallen. An Ihrem Token liegt es nicht: Ändern Sie nichts, warten Sie 5 Minuten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Meta&apos;s status</source>
        <translation>Metas Status</translation>
    </message>
    <message>
        <source>“Look at Meta&apos;s status” asks the public status page, now and only now. Nothing about you is sent along. Short updates do not appear there.</source>
        <translation>„Metas Status ansehen“ fragt die öffentliche Statusseite ab, jetzt und nur jetzt. Über Sie wird nichts mitgesendet. Kurze Updates erscheinen dort nicht.</translation>
    </message>
    <message>
        <source>When Meta&apos;s service is away</source>
        <translation>Wenn Metas Dienst nicht verfügbar ist</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Welche Dateien</translation>
    </message>
    <message>
        <source>The reason why a message failed comes in a webhook of Meta, some time after it was sent. Ask your developer or your solution provider for the log of the program that receives them: exports, application logs, tables saved as CSV, also packed with gzip.</source>
        <translation>Der Grund, warum eine Nachricht fehlschlug, kommt in einem Webhook von Meta, einige Zeit nach dem Senden. Bitten Sie Ihr Entwicklungsteam oder Ihren Lösungsanbieter um das Protokoll des Programms, das die Webhooks empfängt: Exporte, Anwendungsprotokolle, als CSV gespeicherte Tabellen, auch mit gzip gepackt.</translation>
    </message>
    <message>
        <source>An access log of a web server holds no reasons: it only says that calls came in.</source>
        <translation>Das Zugriffsprotokoll eines Webservers enthält keine Gründe: Es sagt nur, dass Aufrufe ankamen.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Each message counts once, by its last status. A report of delivery beats one of failure, and read means delivered, in whatever order the reports came.</source>
        <translation>Jede Nachricht zählt einmal, mit ihrem letzten Status. Ein Zustellbericht geht vor einem Fehlerbericht, und „gelesen“ heißt zugestellt, in welcher Reihenfolge die Berichte auch kamen.</translation>
    </message>
    <message>
        <source>At the top stands what wins most messages back when it is fixed. Choose another reason in the table to see what to do about it.</source>
        <translation>Ganz oben steht, was nach der Behebung die meisten Nachrichten zurückbringt. Wählen Sie in der Tabelle einen anderen Grund, um zu sehen, was dagegen zu tun ist.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>Nothing. Customers&apos; numbers are cut to their last two digits as they are read.</source>
        <translation>Nichts. Die Nummern von Kunden werden beim Lesen auf die letzten zwei Ziffern gekürzt.</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>Fehler in einem Protokoll</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>A long text that begins with EAA. With it the system that sends your messages proves to Meta that it may do so. Treat it like a password: whoever has it can write to your customers.</source>
        <translation>Ein langer Text, der mit EAA beginnt. Damit weist das System, das Ihre Nachrichten sendet, Meta nach, dass es das darf. Behandeln Sie es wie ein Passwort: Wer es hat, kann Ihren Kunden schreiben.</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Wo Sie es finden</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. An administrator of your business can make a new one: “Show me step by step” tells how.</source>
        <translation>In den Einstellungen des Systems, das Ihre Nachrichten sendet. Ein Admin Ihres Unternehmens kann ein neues erstellen: „Schritt für Schritt zeigen“ sagt, wie.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to Meta, and is forgotten when you close the window. It is never written to a file or a report.</source>
        <translation>Es bleibt im Arbeitsspeicher, geht nur an Meta und wird vergessen, wenn Sie das Fenster schließen. Es wird nie in eine Datei oder einen Bericht geschrieben.</translation>
    </message>
    <message>
        <source>A company that looks into encrypted connections can read it. So can another program of yours that watches the clipboard.</source>
        <translation>Eine Firma, die in verschlüsselte Verbindungen hineinsieht, kann es lesen. Ebenso ein anderes Programm auf Ihrem Computer, das die Zwischenablage beobachtet.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>The app secret and the ids are only needed when the check says so.</source>
        <translation>Der App-Geheimcode und die IDs sind nur nötig, wenn die Prüfung es sagt.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>Das Zugriffstoken</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>It asks Meta what the token is, what it may do, and how the WhatsApp account, the phone number, the webhook and the templates behind it are. It only reads.</source>
        <translation>Sie fragt Meta, was für ein Token das ist, was es darf und wie es um das WhatsApp-Konto, die Telefonnummer, den Webhook und die Vorlagen dahinter steht. Sie liest nur.</translation>
    </message>
    <message>
        <source>A usual check makes at most 25 calls. You can stop it at any time; what is known by then is kept.</source>
        <translation>Eine übliche Prüfung macht höchstens 25 Aufrufe. Sie können sie jederzeit anhalten; was bis dahin bekannt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>When it takes long</source>
        <translation>Wenn es lange dauert</translation>
    </message>
    <message>
        <source>Your network may be slow, or Meta&apos;s service away for a moment. It tries again by itself and says when.</source>
        <translation>Vielleicht ist Ihr Netzwerk langsam oder Metas Dienst gerade nicht verfügbar. Die Prüfung versucht es von selbst noch einmal und sagt, wann.</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Die Prüfung</translation>
    </message>
    <message>
        <source>How to read them</source>
        <translation>Wie sie zu lesen sind</translation>
    </message>
    <message>
        <source>The sentence at the top says what is worst, and the line below it what to do first. The chain shows where it breaks: from the token to the recipient. Click a part to see what is known of it.</source>
        <translation>Der Satz oben sagt, was am schlimmsten ist, und die Zeile darunter, was zuerst zu tun ist. Die Kette zeigt, wo es hakt: vom Token bis zum Empfänger. Klicken Sie auf einen Teil, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>A ring with a tick: we looked, and it was fine. A triangle: it works and will break, or breaks sometimes. A cross: it is broken. A dotted ring: we did not look. A question mark: we could not tell.</source>
        <translation>Ein Ring mit Haken: Wir haben nachgesehen, und es war in Ordnung. Ein Dreieck: Es funktioniert, wird aber ausfallen oder fällt manchmal aus. Ein Kreuz: Es ist gestört. Ein gepunkteter Ring: Wir haben nicht nachgesehen. Ein Fragezeichen: Es war nicht feststellbar.</translation>
    </message>
    <message>
        <source>After you fixed something</source>
        <translation>Nachdem Sie etwas behoben haben</translation>
    </message>
    <message>
        <source>“Check this again” looks at one finding once more, “Check again” at everything. F5 does the same.</source>
        <translation>„Nur dies erneut prüfen“ sieht sich einen Befund noch einmal an, „Erneut prüfen“ alles. F5 tut dasselbe.</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Was sie nicht sehen kann</translation>
    </message>
    <message>
        <source>Whether your server takes the reports that Meta sends to it, and why one certain customer cannot be reached. For that there is the message checklist.</source>
        <translation>Ob Ihr Server die Berichte entgegennimmt, die Meta ihm sendet, und warum ein bestimmter Kunde nicht erreichbar ist. Dafür gibt es die Nachrichten-Checkliste.</translation>
    </message>
    <message>
        <source>The results</source>
        <translation>Die Ergebnisse</translation>
    </message>
    <message>
        <source>Why there are questions</source>
        <translation>Warum es Fragen gibt</translation>
    </message>
    <message>
        <source>Meta does not say which of the five known reasons kept a message away. Each answer rules something out, and the reasons beside the questions change as you answer.</source>
        <translation>Meta sagt nicht, welcher der fünf bekannten Gründe eine Nachricht aufgehalten hat. Jede Antwort schließt etwas aus, und die Gründe neben den Fragen ändern sich, während Sie antworten.</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is a good answer: it leaves a reason open.</source>
        <translation>„Weiß nicht“ ist eine gute Antwort: Sie lässt einen Grund offen.</translation>
    </message>
    <message>
        <source>The customer can tell more</source>
        <translation>Der Kunde weiß mehr</translation>
    </message>
    <message>
        <source>Reach the customer by phone, e-mail or SMS. The text at the end asks them to write to you on WhatsApp: when they can, most reasons are ruled out.</source>
        <translation>Erreichen Sie den Kunden per Telefon, E-Mail oder SMS. Der Text am Ende bittet ihn, Ihnen auf WhatsApp zu schreiben: Gelingt das, sind die meisten Gründe ausgeschlossen.</translation>
    </message>
    <message>
        <source>The message checklist</source>
        <translation>Die Nachrichten-Checkliste</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Wer ihn lesen wird</translation>
    </message>
    <message>
        <source>“Only me” keeps everything. “My team or support” replaces customers&apos; numbers by labels. “Anyone” replaces ids, names and numbers too. The token is in none of them.</source>
        <translation>„Nur ich“ behält alles. „Mein Team oder Support“ ersetzt die Nummern von Kunden durch Kürzel. „Alle“ ersetzt auch IDs, Namen und Nummern. Das Token steht in keinem davon.</translation>
    </message>
    <message>
        <source>What you see in the preview is all that is in it. What was replaced or left out is counted.</source>
        <translation>Was Sie in der Vorschau sehen, ist alles, was darin steht. Was ersetzt oder weggelassen wurde, wird gezählt.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Welche Form</translation>
    </message>
    <message>
        <source>PDF to print, HTML to read in a browser or with a screen reader, Markdown for a ticket, JSON for another program. “Save for comparing later” keeps what Meta answered, so that the next check can say what is fixed.</source>
        <translation>PDF zum Drucken, HTML zum Lesen im Browser oder mit einem Screenreader, Markdown für ein Ticket, JSON für ein anderes Programm. „Für späteren Vergleich speichern“ bewahrt auf, was Meta geantwortet hat, damit die nächste Prüfung sagen kann, was behoben ist.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
</context>
<context>
    <name>secondtick::RuleReader</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>a date like 2026-11-23</source>
        <translation>ein Datum wie 2026-11-23</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be a telephone prefix: 1 to 15 digits without plus, not beginning with 0.</source>
        <translation>&quot;id&quot; muss eine Telefonvorwahl sein: 1 bis 15 Ziffern ohne Plus, nicht mit 0 beginnend.</translation>
    </message>
    <message>
        <source>&quot;region&quot; must be two capital letters, or null for a prefix of no country.</source>
        <translation>&quot;region&quot; muss aus zwei Großbuchstaben bestehen, oder null für eine Vorwahl ohne Land.</translation>
    </message>
    <message>
        <source>&quot;area&quot; must be a region code as in ISO 3166-2, for example UA-43.</source>
        <translation>&quot;area&quot; muss ein Regionscode nach ISO 3166-2 sein, zum Beispiel UA-43.</translation>
    </message>
    <message>
        <source>A prefix with an area needs the https address of its &quot;source&quot;.</source>
        <translation>Eine Vorwahl mit &quot;area&quot; braucht die https-Adresse ihrer Quelle in &quot;source&quot;.</translation>
    </message>
    <message>
        <source>A list of telephone prefixes is expected here.</source>
        <translation>Hier wird eine Liste von Telefonvorwahlen erwartet.</translation>
    </message>
    <message>
        <source>This prefix stands in the list twice.</source>
        <translation>Diese Vorwahl steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>This is only for an entry of one code without a subcode.</source>
        <translation>Das gilt nur für einen Eintrag mit einem einzigen Code ohne Untercode.</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>Das ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Expected is a number of seconds above zero.</source>
        <translation>Erwartet: eine Zahl von Sekunden über null.</translation>
    </message>
    <message>
        <source>A waiting time needs its basis: &quot;documented&quot; or &quot;estimate&quot;.</source>
        <translation>Eine Wartezeit braucht ihre Grundlage: &quot;documented&quot; oder &quot;estimate&quot;.</translation>
    </message>
    <message>
        <source>This is not JSON: the first mistake is near line %1.</source>
        <translation>Das ist kein JSON: Der erste Fehler ist in der Nähe von Zeile %1.</translation>
    </message>
    <message>
        <source>Expected is one JSON object.</source>
        <translation>Erwartet: ein einzelnes JSON-Objekt.</translation>
    </message>
    <message>
        <source>Expected is a program version like 0.2.0.</source>
        <translation>Erwartet: eine Programmversion wie 0.2.0.</translation>
    </message>
    <message>
        <source>This file is for version %1 of the program, or newer.</source>
        <translation>Diese Datei ist für Version %1 des Programms oder neuer.</translation>
    </message>
    <message>
        <source>Expected is &quot;%1&quot;.</source>
        <translation>Erwartet: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Expected is a number of days above zero.</source>
        <translation>Erwartet: eine Zahl von Tagen über null.</translation>
    </message>
    <message>
        <source>Two entries of this file have the same id.</source>
        <translation>Zwei Einträge dieser Datei haben dieselbe ID.</translation>
    </message>
    <message>
        <source>There is no entry of this id to be disabled.</source>
        <translation>Es gibt keinen Eintrag mit dieser ID, der sich abschalten ließe.</translation>
    </message>
    <message>
        <source>The finding &quot;%1&quot; has no words.</source>
        <translation>Der Befund &quot;%1&quot; hat keinen Text.</translation>
    </message>
    <message>
        <source>No rule file has this name.</source>
        <translation>Keine Regeldatei hat diesen Namen.</translation>
    </message>
    <message>
        <source>This is missing; expected is %1.</source>
        <translation>Das fehlt; erwartet: %1.</translation>
    </message>
    <message>
        <source>This is of the wrong type; expected is %1.</source>
        <translation>Das hat den falschen Typ; erwartet: %1.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Dieser Text ist leer.</translation>
    </message>
    <message>
        <source>Expected is a text that is not empty.</source>
        <translation>Erwartet: ein Text, der nicht leer ist.</translation>
    </message>
    <message>
        <source>This word is not known; expected is one of: %1</source>
        <translation>Dieses Wort ist nicht bekannt; erwartet: eines von: %1</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>Expected is an https address, &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation>Erwartet: eine https-Adresse, &quot;%1&quot; oder &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Expected is an object.</source>
        <translation>Erwartet: ein Objekt.</translation>
    </message>
    <message>
        <source>This member is not known here and was left out.</source>
        <translation>Dieses Feld ist hier nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Expected is at least one statement with its source.</source>
        <translation>Erwartet: mindestens eine Aussage mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>Expected is a version like 2.21.15.15.</source>
        <translation>Erwartet: eine Version wie 2.21.15.15.</translation>
    </message>
    <message>
        <source>This address is not on the list of places the program may open.</source>
        <translation>Diese Adresse steht nicht auf der Liste der Stellen, die das Programm öffnen darf.</translation>
    </message>
    <message>
        <source>A title has up to %1 characters.</source>
        <translation>Ein Titel hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The place {%1} is not among the &quot;args&quot; of this text, or it may be missing and does not stand between [[ and ]].</source>
        <translation>Der Platzhalter {%1} ist nicht unter den &quot;args&quot; dieses Textes, oder er kann fehlen und steht nicht zwischen [[ und ]].</translation>
    </message>
    <message>
        <source>Expected is a version like 2026.11.</source>
        <translation>Erwartet: eine Version wie 2026.11.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be seen.</source>
        <translation>Dieser Text enthält unsichtbare Zeichen.</translation>
    </message>
</context>
<context>
    <name>secondtick::SavedFacts</name>
    <message>
        <source>This is no file of saved facts: it is no whole JSON document (it breaks off at byte %1).</source>
        <translation>Das ist keine Datei mit gespeicherten Fakten: kein vollständiges JSON-Dokument (es bricht bei Byte %1 ab).</translation>
    </message>
    <message>
        <source>These facts were saved by a newer version of Second Tick. Open them with that version.</source>
        <translation>Diese Fakten wurden mit einer neueren Version von Second Tick gespeichert. Öffnen Sie sie mit jener Version.</translation>
    </message>
    <message>
        <source>This is no file of saved facts: its &quot;schema&quot; is not &quot;%1&quot;. A report holds no facts; save them when you check, and open that file.</source>
        <translation>Das ist keine Datei mit gespeicherten Fakten: Ihr &quot;schema&quot; ist nicht &quot;%1&quot;. Ein Bericht enthält keine Fakten; speichern Sie sie bei der Prüfung und öffnen Sie jene Datei.</translation>
    </message>
    <message>
        <source>There are no facts in this file: &quot;facts&quot; is missing.</source>
        <translation>In dieser Datei sind keine Fakten: &quot;facts&quot; fehlt.</translation>
    </message>
    <message>
        <source>These facts cannot be read: &quot;facts.%1&quot; is not of the expected kind.</source>
        <extracomment>%1 a place in a file, like accounts[0].numbers</extracomment>
        <translation>Diese Fakten sind nicht lesbar: &quot;facts.%1&quot; ist nicht von der erwarteten Art.</translation>
    </message>
</context>
<context>
    <name>secondtick::WholeFile</name>
    <message>
        <source>This is not the name of a file. Choose another name.</source>
        <translation>Das ist kein Dateiname. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This name is a link to another file. Choose another name.</source>
        <translation>Dieser Name ist eine Verknüpfung zu einer anderen Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation>Ein Ordner hat diesen Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This name belongs to a device, not to a file. Choose another name.</source>
        <translation>Dieser Name gehört zu einem Gerät, nicht zu einer Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A file of this name exists already. It was not replaced.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon. Sie wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist. Choose another one.</source>
        <translation>Den Ordner für diese Datei gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Too many files are open. The file was not saved.</source>
        <translation>Zu viele Dateien sind offen. Die Datei wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>Sie dürfen nicht in diesen Ordner schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not replace this file. Choose another name.</source>
        <translation>Sie dürfen diese Datei nicht ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A file of this name cannot be made here. Choose another name or folder.</source>
        <translation>Eine Datei mit diesem Namen lässt sich hier nicht anlegen. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>The disk is full. The file was not saved; an older one is unchanged.</source>
        <translation>Der Datenträger ist voll. Die Datei wurde nicht gespeichert; eine ältere ist unverändert.</translation>
    </message>
    <message>
        <source>The disk is full or reported an error. The file was not saved; an older one is unchanged.</source>
        <translation>Der Datenträger ist voll oder hat einen Fehler gemeldet. Die Datei wurde nicht gespeichert; eine ältere ist unverändert.</translation>
    </message>
    <message>
        <source>This place cannot keep the file from other users. Choose a folder on this computer&apos;s own disk.</source>
        <translation>An diesem Ort lässt sich die Datei nicht vor anderen Nutzern schützen. Wählen Sie einen Ordner auf der eigenen Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>The disk could not keep the file. It was not saved; an older one is unchanged.</source>
        <translation>Der Datenträger konnte die Datei nicht aufbewahren. Sie wurde nicht gespeichert; eine ältere ist unverändert.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Es gibt keine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>Diese Datei lässt sich nicht öffnen. Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This file cannot be read to its end.</source>
        <translation>Diese Datei lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>This file is larger than it can sensibly be.</source>
        <translation>Diese Datei ist größer, als sie sinnvollerweise sein kann.</translation>
    </message>
    <message>
        <source>This name belongs to a device or a pipe, not to a file. Choose another file.</source>
        <translation>Dieser Name gehört zu einem Gerät oder einer Pipe, nicht zu einer Datei. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>secondtick::app::Words</name>
    <message>
        <source>NOT META: --graph-url is on, every call goes to %1.</source>
        <extracomment>%1 address</extracomment>
        <translation>NICHT META: --graph-url ist gesetzt, jeder Aufruf geht an %1.</translation>
    </message>
    <message>
        <source>There is no translation for this language yet; the texts are English.</source>
        <translation>Für diese Sprache gibt es noch keine Übersetzung; die Texte sind englisch.</translation>
    </message>
    <message>
        <source>This command writes text or json.</source>
        <translation>Dieser Befehl schreibt text oder json.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli %1 --help&apos; lists the options.</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>&apos;secondtick-cli %1 --help&apos; führt die Optionen auf.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli --help&apos; lists the commands.</source>
        <translation>&apos;secondtick-cli --help&apos; führt die Befehle auf.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take. %1</source>
        <translation>Einer Option fehlt der Wert, oder sie hat einen, den sie nicht nimmt. %1</translation>
    </message>
    <message>
        <source>There is an option that is not known here. %1</source>
        <translation>Eine Option ist hier nicht bekannt. %1</translation>
    </message>
    <message>
        <source>The option --%1 is not known here. %2</source>
        <extracomment>%1 name of an option, %2 a sentence</extracomment>
        <translation>Die Option --%1 ist hier nicht bekannt. %2</translation>
    </message>
    <message>
        <source>Name a command. %1</source>
        <translation>Nennen Sie einen Befehl. %1</translation>
    </message>
    <message>
        <source>There is no command of this name. %1</source>
        <translation>Einen Befehl mit diesem Namen gibt es nicht. %1</translation>
    </message>
    <message>
        <source>There is something after the options that &apos;%1&apos; does not take. Texts and tokens come from standard input or from a file. %2</source>
        <translation>Hinter den Optionen steht etwas, das &apos;%1&apos; nicht nimmt. Texte und Token kommen von der Standardeingabe oder aus einer Datei. %2</translation>
    </message>
    <message>
        <source>--from asks nothing of Meta, so no option for a live run goes with it.</source>
        <translation>--from fragt nichts bei Meta ab, deshalb passt keine Option für einen echten Lauf dazu.</translation>
    </message>
    <message>
        <source>Checks an access token and what hangs on it. The token comes from standard input or --token-file; no option takes it.</source>
        <translation>Prüft ein Zugriffstoken und was daran hängt. Das Token kommt von der Standardeingabe oder aus --token-file; keine Option nimmt es direkt.</translation>
    </message>
    <message>
        <source>codes %1 to %2</source>
        <translation>Codes %1 bis %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>subcode %1</source>
        <translation>Untercode %1</translation>
    </message>
    <message>
        <source>or subcode of another code</source>
        <translation>oder Untercode eines anderen Codes</translation>
    </message>
    <message>
        <source>by its message</source>
        <translation>nach seinem Wortlaut</translation>
    </message>
    <message>
        <source>lies with the business</source>
        <translation>liegt beim Unternehmen</translation>
    </message>
    <message>
        <source>lies with the recipient</source>
        <translation>liegt beim Empfänger</translation>
    </message>
    <message>
        <source>lies with Meta</source>
        <translation>liegt bei Meta</translation>
    </message>
    <message>
        <source>lies with the calling program</source>
        <translation>liegt beim aufrufenden Programm</translation>
    </message>
    <message>
        <source>unknown whose side</source>
        <translation>unbekannt, auf wessen Seite</translation>
    </message>
    <message>
        <source>trying again does not help</source>
        <translation>neuer Versuch hilft nicht</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>neuer Versuch kann helfen</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (documented)</source>
        <translation>neuer Versuch kann nach %1 s helfen (dokumentiert)</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (our estimate)</source>
        <translation>neuer Versuch kann nach %1 s helfen (unsere Schätzung)</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>außer Dienst</translation>
    </message>
    <message>
        <source>compared on %1</source>
        <translation>abgeglichen am %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>geändert durch %1</translation>
    </message>
    <message>
        <source>--answers: %1</source>
        <translation>--answers: %1</translation>
    </message>
    <message>
        <source>--answers: This file is larger than it can sensibly be.</source>
        <translation>--answers: Diese Datei ist größer, als sie sinnvollerweise sein kann.</translation>
    </message>
    <message>
        <source>&apos;delivery&apos; needs --answers FILE with what is known about the message; - is standard input.</source>
        <translation>&apos;delivery&apos; braucht --answers FILE mit dem, was über die Nachricht bekannt ist; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Answers and token cannot both come from standard input.</source>
        <translation>Antworten und Token können nicht beide von der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>What is known about the message, as JSON; - is standard input.</source>
        <translation>Was über die Nachricht bekannt ist, als JSON; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Walks the checklist for one message that was not delivered. With a token as well (see the options of check), the checks run too.</source>
        <translation>Geht die Checkliste für eine nicht zugestellte Nachricht durch. Mit einem Token dazu (siehe die Optionen von check) laufen auch die Prüfungen.</translation>
    </message>
    <message>
        <source>Paste the text; Ctrl-D on a line of its own ends.</source>
        <translation>Fügen Sie den Text ein; Strg-D in einer eigenen Zeile beendet.</translation>
    </message>
    <message>
        <source>Explains an error code, an answer of the Graph API, a webhook or a log line on standard input.</source>
        <translation>Erklärt einen Fehlercode, eine Antwort der Graph API, einen Webhook oder eine Protokollzeile von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Paste the text and press Enter. It is not shown.</source>
        <translation>Fügen Sie den Text ein und drücken Sie die Eingabetaste. Er wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Says what a text on standard input is, without any call: a whole access token, another secret, an id …</source>
        <translation>Sagt ohne jeden Aufruf, was ein Text von der Standardeingabe ist: ein ganzes Zugriffstoken, ein anderes Geheimnis, eine ID …</translation>
    </message>
    <message>
        <source>Type one number per line; Ctrl-D ends.</source>
        <translation>Geben Sie eine Nummer pro Zeile ein; Strg-D beendet.</translation>
    </message>
    <message>
        <source>This is more than 16 MiB of numbers. Hand them over in smaller parts.</source>
        <translation>Das sind mehr als 16 MiB Nummern. Übergeben Sie sie in kleineren Teilen.</translation>
    </message>
    <message>
        <source>No number came. Write one per line on standard input.</source>
        <translation>Es kam keine Nummer. Schreiben Sie eine pro Zeile in die Standardeingabe.</translation>
    </message>
    <message>
        <source>Reads recipient numbers, one per line on standard input, and says what is wrong with them.</source>
        <translation>Liest Empfängernummern, eine pro Zeile, von der Standardeingabe und sagt, was daran falsch ist.</translation>
    </message>
    <message>
        <source>The country code is missing.</source>
        <translation>Die Ländervorwahl fehlt.</translation>
    </message>
    <message>
        <source>011 is dialled before a country code in North America only. Write the number with + and the country code.</source>
        <translation>011 wird nur in Nordamerika vor einer Ländervorwahl gewählt. Schreiben Sie die Nummer mit + und Ländervorwahl.</translation>
    </message>
    <message>
        <source>There is a control character inside.</source>
        <translation>Darin steht ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>No country code starts with 0.</source>
        <translation>Keine Ländervorwahl beginnt mit 0.</translation>
    </message>
    <message>
        <source>There is nothing here but white space.</source>
        <translation>Hier stehen nur Leerzeichen.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number. Format the column as text and copy it again.</source>
        <translation>Eine Tabellenkalkulation hat diese Nummer verkürzt. Formatieren Sie die Spalte als Text und kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>An extension cannot receive messages. Write the number without it.</source>
        <translation>Eine Durchwahl kann keine Nachrichten empfangen. Schreiben Sie die Nummer ohne sie.</translation>
    </message>
    <message>
        <source>This is the id of a group, not a number.</source>
        <translation>Das ist die ID einer Gruppe, keine Nummer.</translation>
    </message>
    <message>
        <source>There are letters inside.</source>
        <translation>Darin stehen Buchstaben.</translation>
    </message>
    <message>
        <source>Part of the number is hidden by stars or dots.</source>
        <translation>Ein Teil der Nummer ist hinter Sternchen oder Punkten verborgen.</translation>
    </message>
    <message>
        <source>There are characters inside that no number has.</source>
        <translation>Darin stehen Zeichen, die keine Nummer hat.</translation>
    </message>
    <message>
        <source>This is a place where a number should stand, not a number.</source>
        <translation>Das ist ein Platzhalter für eine Nummer, keine Nummer.</translation>
    </message>
    <message>
        <source>There is a + inside the number.</source>
        <translation>In der Nummer steht ein +.</translation>
    </message>
    <message>
        <source>This text is far too long to be a number.</source>
        <translation>Dieser Text ist viel zu lang für eine Nummer.</translation>
    </message>
    <message>
        <source>A number has 15 digits at most, country code included.</source>
        <translation>Eine Nummer hat höchstens 15 Ziffern, einschließlich Ländervorwahl.</translation>
    </message>
    <message>
        <source>A number has 7 digits at least, country code included.</source>
        <translation>Eine Nummer hat mindestens 7 Ziffern, einschließlich Ländervorwahl.</translation>
    </message>
    <message>
        <source>This is a link without a number in it.</source>
        <translation>Das ist ein Link ohne Nummer darin.</translation>
    </message>
    <message>
        <source>This looks like an id, not a number.</source>
        <translation>Das sieht aus wie eine ID, nicht wie eine Nummer.</translation>
    </message>
    <message>
        <source>There are several numbers in this line.</source>
        <translation>In dieser Zeile stehen mehrere Nummern.</translation>
    </message>
    <message>
        <source>Argentina: phones show 54 9 …; the list of allowed test numbers takes 54 and the area without the 9.</source>
        <translation>Argentinien: Telefone zeigen 54 9 …; die Liste der erlaubten Testnummern nimmt 54 und die Ortsvorwahl ohne die 9.</translation>
    </message>
    <message>
        <source>Mexico: 52 1 … is the old form; today it is 52 and ten digits.</source>
        <translation>Mexiko: 52 1 … ist die alte Form; heute sind es 52 und zehn Ziffern.</translation>
    </message>
    <message>
        <source>Brazil: mobile numbers have nine digits after the area; this one has eight.</source>
        <translation>Brasilien: Mobilnummern haben hinter der Ortsvorwahl neun Ziffern; diese hat acht.</translation>
    </message>
    <message>
        <source>Without a country code the message goes nowhere, or to another country.</source>
        <translation>Ohne Ländervorwahl geht die Nachricht ins Leere oder in ein anderes Land.</translation>
    </message>
    <message>
        <source>People there cannot receive messages of the platform.</source>
        <translation>Menschen dort können keine Nachrichten der Plattform empfangen.</translation>
    </message>
    <message>
        <source>An older source says that people there cannot receive messages; a newer one says that they can.</source>
        <translation>Laut einer älteren Quelle können Menschen dort keine Nachrichten empfangen; laut einer neueren können sie es.</translation>
    </message>
    <message>
        <source>It may belong to a region where people cannot receive messages of the platform.</source>
        <translation>Die Nummer gehört vielleicht zu einer Region, in der Menschen keine Nachrichten der Plattform empfangen können.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 telephone number, %2 country code like TR</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&apos;practice&apos; prints its address; it does not save it in a file.</source>
        <translation>&apos;practice&apos; gibt seine Adresse aus; es speichert sie nicht in einer Datei.</translation>
    </message>
    <message>
        <source>Serving on this computer only. Ctrl-C ends.</source>
        <translation>Nur auf diesem Computer verfügbar. Strg-C beendet.</translation>
    </message>
    <message>
        <source>Not known to this scenario: %1</source>
        <translation>Diesem Szenario nicht bekannt: %1</translation>
    </message>
    <message>
        <source>--list and --scenario exclude each other.</source>
        <translation>--list und --scenario schließen einander aus.</translation>
    </message>
    <message>
        <source>&apos;practice&apos; needs --list, or --scenario NAME.</source>
        <translation>&apos;practice&apos; braucht --list oder --scenario NAME.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535; 0 is any free one.</source>
        <translation>--port nimmt eine Zahl von 0 bis 65535; 0 ist ein beliebiger freier.</translation>
    </message>
    <message>
        <source>Serves a practice world on a loopback address until it is stopped, or lists them.</source>
        <translation>Stellt eine Übungswelt auf einer Loopback-Adresse bereit, bis es angehalten wird, oder führt die Übungswelten auf.</translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation>Die Szenarien aufführen.</translation>
    </message>
    <message>
        <source>Serve this scenario and print its address.</source>
        <translation>Dieses Szenario bereitstellen und seine Adresse ausgeben.</translation>
    </message>
    <message>
        <source>Serve on this port instead of any free one.</source>
        <translation>Auf diesem Port bereitstellen statt auf einem beliebigen freien.</translation>
    </message>
    <message>
        <source>All rule files in this folder can be used.</source>
        <translation>Alle Regeldateien in diesem Ordner sind verwendbar.</translation>
    </message>
    <message>
        <source>--validate takes a folder with rule files; there is no such folder.</source>
        <translation>--validate nimmt einen Ordner mit Regeldateien; diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no rule file (*.json) in this folder.</source>
        <translation>In diesem Ordner ist keine Regeldatei (*.json).</translation>
    </message>
    <message>
        <source>&apos;rules&apos; needs either --list or --validate DIR.</source>
        <translation>&apos;rules&apos; braucht entweder --list oder --validate DIR.</translation>
    </message>
    <message>
        <source>Lists the rules the program judges by and where they come from, or validates your own.</source>
        <translation>Führt die Regeln auf, nach denen das Programm urteilt, und woher sie kommen, oder prüft Ihre eigenen.</translation>
    </message>
    <message>
        <source>List all entries with their sources.</source>
        <translation>Alle Einträge mit ihren Quellen aufführen.</translation>
    </message>
    <message>
        <source>Say whether the rule files of DIR can be used.</source>
        <translation>Sagen, ob die Regeldateien in DIR verwendbar sind.</translation>
    </message>
    <message>
        <source>no restriction</source>
        <translation>keine Einschränkung</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>sources disagree: restricted, later lifted</source>
        <translation>Quellen widersprechen sich: eingeschränkt, später aufgehoben</translation>
    </message>
    <message>
        <source>sources disagree: possibly restricted</source>
        <translation>Quellen widersprechen sich: möglicherweise eingeschränkt</translation>
    </message>
    <message>
        <source>%1: businesses: %2; recipients: %3</source>
        <extracomment>%1 country, %2 and %3 a status like &quot;restricted&quot;</extracomment>
        <translation>%1: Unternehmen: %2; Empfänger: %3</translation>
    </message>
    <message>
        <source>%1: %2 or newer</source>
        <extracomment>%1 name of an app, %2 version</extracomment>
        <translation>%1: %2 oder neuer</translation>
    </message>
    <message>
        <source>%1 (silenced)</source>
        <translation>%1 (stummgeschaltet)</translation>
    </message>
    <message>
        <source>%1: version %2, last compared with the public documentation on %3</source>
        <extracomment>%1 file name, %2 version, %3 date</extracomment>
        <translation>%1: Version %2, zuletzt mit der öffentlichen Dokumentation abgeglichen am %3</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>--csv: %1</source>
        <translation>--csv: %1</translation>
    </message>
    <message>
        <source>&apos;triage&apos; needs the logs to read; - is standard input.</source>
        <translation>&apos;triage&apos; braucht die Protokolle zum Lesen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Counts webhook logs of any size: which messages failed, why, and what to fix first. Takes files, folders, or - for standard input.</source>
        <translation>Zählt Webhook-Protokolle beliebiger Größe aus: welche Nachrichten fehlschlugen, warum und was zuerst zu beheben ist. Nimmt Dateien, Ordner oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Writes the groups of failures to this file as a table.</source>
        <translation>Schreibt die Gruppen von Fehlern als Tabelle in diese Datei.</translation>
    </message>
    <message>
        <source>--format takes text, json, markdown or html.</source>
        <translation>--format nimmt text, json, markdown oder html.</translation>
    </message>
    <message>
        <source>--audience takes me, team or public.</source>
        <translation>--audience nimmt me, team oder public.</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>--output nimmt den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--language takes a code like en, tr or pt-BR.</source>
        <translation>--language nimmt einen Code wie en, tr oder pt-BR.</translation>
    </message>
    <message>
        <source>--fail-on takes blocker, error, warning or hint.</source>
        <translation>--fail-on nimmt blocker, error, warning oder hint.</translation>
    </message>
    <message>
        <source>--now takes a date and time like 2026-11-23T10:00:00Z.</source>
        <translation>--now nimmt einen Zeitpunkt wie 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>--rules takes a folder with rule files; there is no such folder.</source>
        <translation>--rules nimmt einen Ordner mit Regeldateien; diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout nimmt eine ganze Zahl von Sekunden von 1 bis 86400.</translation>
    </message>
    <message>
        <source>--ca-file works only together with --graph-url.</source>
        <translation>--ca-file wirkt nur zusammen mit --graph-url.</translation>
    </message>
    <message>
        <source>--ca-file: %1</source>
        <translation>--ca-file: %1</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one holds none.</source>
        <translation>--ca-file nimmt eine Datei mit Zertifikaten in PEM-Form; diese enthält keine.</translation>
    </message>
    <message>
        <source>--graph-url takes a loopback address like http://127.0.0.1:8080.</source>
        <translation>--graph-url nimmt eine Loopback-Adresse wie http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>--graph-version takes a version like v25.0.</source>
        <translation>--graph-version nimmt eine Version wie v25.0.</translation>
    </message>
    <message>
        <source>Form of the result: text, json, markdown or html.</source>
        <translation>Form des Ergebnisses: text, json, markdown oder html.</translation>
    </message>
    <message>
        <source>Save the result in FILE, readable by you alone, instead of printing it.</source>
        <translation>Das Ergebnis in FILE speichern, nur für Sie lesbar, statt es auszugeben.</translation>
    </message>
    <message>
        <source>Let --output replace an existing file.</source>
        <translation>--output eine vorhandene Datei ersetzen lassen.</translation>
    </message>
    <message>
        <source>Language of the texts, for example en.</source>
        <translation>Sprache der Texte, zum Beispiel en.</translation>
    </message>
    <message>
        <source>Lay the rule files of DIR over the built-in ones.</source>
        <translation>Die Regeldateien in DIR über die eingebauten legen.</translation>
    </message>
    <message>
        <source>End with status 1 from this severity on: blocker, error, warning or hint.</source>
        <translation>Ab diesem Schweregrad mit Status 1 enden: blocker, error, warning oder hint.</translation>
    </message>
    <message>
        <source>Who will read the report: me, team or public. Personal details are left out accordingly.</source>
        <translation>Wer den Bericht lesen wird: me, team oder public. Persönliche Angaben werden entsprechend weggelassen.</translation>
    </message>
    <message>
        <source>Judge as if it were this time, for example 2026-11-23T10:00:00Z.</source>
        <translation>Urteilen, als wäre es dieser Zeitpunkt, zum Beispiel 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>Call this loopback address instead of Meta&apos;s own (127.0.0.0/8, [::1], localhost).</source>
        <translation>Diese Loopback-Adresse statt Metas eigener aufrufen (127.0.0.0/8, [::1], localhost).</translation>
    </message>
    <message>
        <source>Version of the Graph API.</source>
        <translation>Version der Graph API.</translation>
    </message>
    <message>
        <source>Give up the whole run after this many seconds (120; one call never over 30).</source>
        <translation>Den ganzen Lauf nach so vielen Sekunden aufgeben (120; ein Aufruf nie über 30).</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --graph-url.</source>
        <translation>Auch den Zertifikaten in dieser PEM-Datei vertrauen, für --graph-url.</translation>
    </message>
    <message>
        <source>Say nothing but results and complaints.</source>
        <translation>Nur Ergebnisse und Beanstandungen ausgeben.</translation>
    </message>
    <message>
        <source>Print the versions of program and rules.</source>
        <translation>Die Versionen von Programm und Regeln ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Who: you</source>
        <translation>Wer: Sie</translation>
    </message>
    <message>
        <source>Who: an admin of the business</source>
        <translation>Wer: ein Admin des Unternehmens</translation>
    </message>
    <message>
        <source>Who: the developer of the sending program</source>
        <translation>Wer: das Entwicklungsteam des sendenden Programms</translation>
    </message>
    <message>
        <source>Who: your provider</source>
        <translation>Wer: Ihr Anbieter</translation>
    </message>
    <message>
        <source>Who: the customer</source>
        <translation>Wer: der Kunde</translation>
    </message>
    <message>
        <source>Who: Meta</source>
        <translation>Wer: Meta</translation>
    </message>
    <message>
        <source>Next: check the token with the command check.</source>
        <translation>Weiter: das Token mit dem Befehl check prüfen.</translation>
    </message>
    <message>
        <source>Next: wait for Meta&apos;s service, then check again with the command check.</source>
        <translation>Weiter: auf Metas Dienst warten, dann mit dem Befehl check erneut prüfen.</translation>
    </message>
    <message>
        <source>Next: walk the checklist with the command delivery.</source>
        <translation>Weiter: die Checkliste mit dem Befehl delivery durchgehen.</translation>
    </message>
    <message>
        <source>Meta says: &quot;%1&quot;</source>
        <translation>Meta sagt: „%1“</translation>
    </message>
    <message>
        <source>Trace id for Meta&apos;s support: %1</source>
        <translation>Trace-ID für Metas Support: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (Code %2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Save what Meta answered to FILE, to judge or compare it later. It holds no secret.</source>
        <translation>Metas Antworten in FILE speichern, um sie später zu beurteilen oder zu vergleichen. Die Datei enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Judge the facts saved in FACTS; nothing is asked of Meta.</source>
        <translation>Die in FACTS gespeicherten Fakten beurteilen; bei Meta wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>Say what is fixed, new and unchanged since the facts saved in OLDER.</source>
        <translation>Sagen, was seit den in OLDER gespeicherten Fakten behoben, neu und unverändert ist.</translation>
    </message>
    <message>
        <source>--save-facts takes the name of a file.</source>
        <translation>--save-facts nimmt den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--from takes the name of a file that --save-facts has written.</source>
        <translation>--from nimmt den Namen einer Datei, die --save-facts geschrieben hat.</translation>
    </message>
    <message>
        <source>--compare takes the name of a file that --save-facts has written.</source>
        <translation>--compare nimmt den Namen einer Datei, die --save-facts geschrieben hat.</translation>
    </message>
    <message>
        <source>--from and --save-facts exclude each other: these facts are saved already.</source>
        <translation>--from und --save-facts schließen einander aus: Diese Fakten sind schon gespeichert.</translation>
    </message>
    <message>
        <source>--save-facts and --output name the same file.</source>
        <translation>--save-facts und --output nennen dieselbe Datei.</translation>
    </message>
    <message>
        <source>%1: This file is larger than saved facts can be.</source>
        <translation>%1: Diese Datei ist größer, als gespeicherte Fakten sein können.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--save-facts: %1</source>
        <translation>--save-facts: %1</translation>
    </message>
    <message>
        <source>nothing at or above the limit of --fail-on</source>
        <translation>nichts ab der Grenze von --fail-on</translation>
    </message>
    <message>
        <source>something at or above the limit</source>
        <translation>etwas ab der Grenze</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>falscher Aufruf</translation>
    </message>
    <message>
        <source>not 1, but a needed check could not run</source>
        <translation>nicht 1, aber eine nötige Prüfung war nicht durchführbar</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Rückgabestatus:</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli COMMAND [options]</source>
        <translation>Aufruf: secondtick-cli COMMAND [Optionen]</translation>
    </message>
    <message>
        <source>Says why a WhatsApp Business message was not delivered, and what to do about it.</source>
        <translation>Sagt, warum eine WhatsApp Business-Nachricht nicht zugestellt wurde und was zu tun ist.</translation>
    </message>
    <message>
        <source>Commands (secondtick-cli COMMAND --help says more):</source>
        <translation>Befehle (secondtick-cli COMMAND --help sagt mehr):</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli %1 [options]</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>Aufruf: secondtick-cli %1 [Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>The input did not end within %1 s. Close the pipe after the text, or hand over a file.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>Die Eingabe endete nicht innerhalb von %1 s. Schließen Sie die Pipe nach dem Text, oder übergeben Sie eine Datei.</translation>
    </message>
    <message>
        <source>The input cannot be read to its end.</source>
        <translation>Die Eingabe ist nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Es gibt keine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>Diese Datei lässt sich nicht öffnen. Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>--app-secret-file: %1</source>
        <translation>--app-secret-file: %1</translation>
    </message>
    <message>
        <source>--app-secret-file: this file holds no app secret. It is 32 characters of 0-9 and a-f, alone or after the app&apos;s id and a |.</source>
        <translation>--app-secret-file: Diese Datei enthält keinen App-Geheimcode. Er hat 32 Zeichen aus 0-9 und a-f, allein oder hinter der ID der App und einem |.</translation>
    </message>
    <message>
        <source>Paste the access token and press Enter. It is not shown.</source>
        <translation>Fügen Sie das Zugriffstoken ein und drücken Sie die Eingabetaste. Es wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>--token-file: %1</source>
        <translation>--token-file: %1</translation>
    </message>
    <message>
        <source>There are several different access tokens in this text. Hand over exactly one.</source>
        <translation>In diesem Text stehen mehrere verschiedene Zugriffstoken. Übergeben Sie genau eines.</translation>
    </message>
    <message>
        <source>The service is being updated (code 2). Next try in %1 s.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>Der Dienst wird gerade aktualisiert (Code 2). Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>The file of %1 exists already. Add --force to replace it.</source>
        <extracomment>%1 an option</extracomment>
        <translation>Die Datei von %1 gibt es schon. Fügen Sie --force hinzu, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Das Ergebnis ließ sich nicht in die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>--output: %1</source>
        <translation>--output: %1</translation>
    </message>
    <message>
        <source>The result is saved, readable by you alone.</source>
        <translation>Das Ergebnis ist gespeichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>%1 %2, rules %3 (last compared with the public documentation on %4)</source>
        <extracomment>%1 program name, %2 its version, %3 version of the rules, %4 a date</extracomment>
        <translation>%1 %2, Regeln %3 (zuletzt mit der öffentlichen Dokumentation abgeglichen am %4)</translation>
    </message>
    <message>
        <source>--app takes the id of an app, digits only.</source>
        <translation>--app nimmt die ID einer App, nur Ziffern.</translation>
    </message>
    <message>
        <source>--account takes the id of a WhatsApp Business account, digits only.</source>
        <translation>--account nimmt die ID eines WhatsApp Business-Kontos, nur Ziffern.</translation>
    </message>
    <message>
        <source>--number takes the id of a phone number as WhatsApp Manager shows it, digits only. It is not the phone number itself.</source>
        <translation>--number nimmt die ID einer Telefonnummer, wie der WhatsApp Manager sie zeigt, nur Ziffern. Es ist nicht die Telefonnummer selbst.</translation>
    </message>
    <message>
        <source>Read the access token from FILE; - is standard input.</source>
        <translation>Das Zugriffstoken aus FILE lesen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Read the app secret from FILE, which holds secret or appid|secret.</source>
        <translation>Den App-Geheimcode aus FILE lesen; darin steht secret oder appid|secret.</translation>
    </message>
    <message>
        <source>The app that makes the API calls, to compare with the token&apos;s app.</source>
        <translation>Die App, die die API-Aufrufe macht, zum Vergleich mit der App des Tokens.</translation>
    </message>
    <message>
        <source>The WhatsApp Business account, when it cannot be found by itself.</source>
        <translation>Das WhatsApp Business-Konto, wenn es sich nicht von selbst finden lässt.</translation>
    </message>
    <message>
        <source>The id of the phone number, when it cannot be found by itself.</source>
        <translation>Die ID der Telefonnummer, wenn sie sich nicht von selbst finden lässt.</translation>
    </message>
    <message>
        <source>Read everything, also where that takes more than 25 calls.</source>
        <translation>Alles lesen, auch wo das mehr als 25 Aufrufe braucht.</translation>
    </message>
    <message>
        <source>Wait out an update of the service (code 2), up to 420 seconds in all.</source>
        <translation>Ein Update des Dienstes abwarten (Code 2), insgesamt bis zu 420 Sekunden.</translation>
    </message>
    <message>
        <source>Check a practice world on this computer; see &apos;practice --list&apos;.</source>
        <translation>Eine Übungswelt auf diesem Computer prüfen; siehe &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--token-file takes the name of a file, or - for standard input.</source>
        <translation>--token-file nimmt den Namen einer Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>--app-secret-file takes the name of a file.</source>
        <translation>--app-secret-file nimmt den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--practice takes the name of a scenario; see &apos;practice --list&apos;.</source>
        <translation>--practice nimmt den Namen eines Szenarios; siehe &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--practice and --graph-url exclude each other.</source>
        <translation>--practice und --graph-url schließen einander aus.</translation>
    </message>
    <message>
        <source>There is no practice scenario of this name. There are: %1.</source>
        <extracomment>%1 list of names</extracomment>
        <translation>Ein Übungsszenario mit diesem Namen gibt es nicht. Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>This port is taken, or may not be used. Choose another one.</source>
        <translation>Dieser Port ist belegt oder darf nicht verwendet werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Second Tick tells why a WhatsApp Business message was not delivered.</source>
        <translation>Second Tick sagt, warum eine WhatsApp Business-Nachricht nicht zugestellt wurde.</translation>
    </message>
    <message>
        <source>Practise with a built-in example; no account and no network are needed.</source>
        <translation>Üben Sie mit einem eingebauten Beispiel; weder Konto noch Netzwerk sind nötig.</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one cannot be read.</source>
        <translation>--ca-file nimmt eine Datei mit Zertifikaten in PEM-Form; diese ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The window does not know one of these arguments. --help lists what it takes.</source>
        <translation>Das Fenster kennt eines dieser Argumente nicht. --help führt auf, was es nimmt.</translation>
    </message>
    <message>
        <source>Read: %1 of %2 MiB.</source>
        <extracomment>%1 and %2 sizes in MiB</extracomment>
        <translation>Gelesen: %1 von %2 MiB.</translation>
    </message>
    <message>
        <source>the paper this program began with</source>
        <translation>das Papier, mit dem dieses Programm begann</translation>
    </message>
    <message numerus="yes">
        <source>%n prefixes of telephone numbers</source>
        <translation>
            <numerusform>%n Telefonvorwahl</numerusform>
            <numerusform>%n Telefonvorwahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>%1 what an error means, %n how often it stands in a text</extracomment>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::explain</name>
    <message>
        <source>Meta&apos;s word for it: %1.</source>
        <translation>Metas Wort dafür: %1.</translation>
    </message>
    <message>
        <source>Date given: %1.</source>
        <translation>Genanntes Datum: %1.</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>Meta sagt: %1</translation>
    </message>
    <message>
        <source>The template %1 (%2) was approved. It can be sent.</source>
        <translation>Die Vorlage %1 (%2) wurde genehmigt. Sie kann gesendet werden.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was rejected. It cannot be sent until it is changed and approved.</source>
        <translation>Die Vorlage %1 (%2) wurde abgelehnt. Sie kann erst gesendet werden, wenn sie geändert und genehmigt ist.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was flagged. It will be disabled unless its quality gets better.</source>
        <translation>Die Vorlage %1 (%2) wurde gekennzeichnet. Sie wird deaktiviert, wenn ihre Qualität nicht besser wird.</translation>
    </message>
    <message>
        <source>The template %1 (%2) is paused and cannot be sent for a while.</source>
        <translation>Die Vorlage %1 (%2) ist pausiert und kann eine Zeit lang nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was disabled. It cannot be sent any more.</source>
        <translation>Die Vorlage %1 (%2) wurde deaktiviert. Sie kann nicht mehr gesendet werden.</translation>
    </message>
    <message>
        <source>The state of the template %1 (%2) has changed: %3.</source>
        <translation>Der Zustand der Vorlage %1 (%2) hat sich geändert: %3.</translation>
    </message>
    <message>
        <source>Meta is going to disable this WhatsApp account. Appeal in Business Support Home.</source>
        <translation>Meta wird dieses WhatsApp-Konto deaktivieren. Legen Sie im Business Support Home Widerspruch ein.</translation>
    </message>
    <message>
        <source>Meta reports a policy violation of this WhatsApp account. See Business Support Home.</source>
        <translation>Meta meldet einen Richtlinienverstoß dieses WhatsApp-Kontos. Siehe Business Support Home.</translation>
    </message>
    <message>
        <source>Meta has restricted this WhatsApp account. See Business Support Home.</source>
        <translation>Meta hat dieses WhatsApp-Konto eingeschränkt. Siehe Business Support Home.</translation>
    </message>
    <message>
        <source>The state of this WhatsApp account has changed: %1.</source>
        <translation>Der Zustand dieses WhatsApp-Kontos hat sich geändert: %1.</translation>
    </message>
    <message>
        <source>The display name of a phone number was approved. Nothing needs to be done.</source>
        <translation>Der Anzeigename einer Telefonnummer wurde genehmigt. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The display name of a phone number was not approved. Choose another in WhatsApp Manager.</source>
        <translation>Der Anzeigename einer Telefonnummer wurde nicht genehmigt. Wählen Sie im WhatsApp Manager einen anderen.</translation>
    </message>
    <message>
        <source>Meta has decided on the display name of a phone number: %1.</source>
        <translation>Meta hat über den Anzeigenamen einer Telefonnummer entschieden: %1.</translation>
    </message>
    <message>
        <source>This is about the token or the sign-in, not about the customer.</source>
        <translation>Es geht um das Token oder die Anmeldung, nicht um den Kunden.</translation>
    </message>
    <message>
        <source>This is about what the token and the app may do, not about the customer.</source>
        <translation>Es geht darum, was Token und App dürfen, nicht um den Kunden.</translation>
    </message>
    <message>
        <source>This is about your sending side: the account, its number, template, media or payment.</source>
        <translation>Es geht um Ihre sendende Seite: Konto, Nummer, Vorlage, Medien oder Zahlung.</translation>
    </message>
    <message>
        <source>This is about the customer who should get the message, not about your sending number.</source>
        <translation>Es geht um den Kunden, der die Nachricht bekommen soll, nicht um Ihre Absendernummer.</translation>
    </message>
    <message>
        <source>This is about Meta&apos;s own service, not about you or the customer.</source>
        <translation>Es geht um Metas eigenen Dienst, nicht um Sie oder den Kunden.</translation>
    </message>
    <message>
        <source>This is about the program that makes the calls: what it asks for, or how often.</source>
        <translation>Es geht um das Programm, das die Aufrufe macht: was oder wie oft es anfragt.</translation>
    </message>
    <message>
        <source>It is not known whose side this is about.</source>
        <translation>Es ist nicht bekannt, um wessen Seite es geht.</translation>
    </message>
    <message>
        <source>It is the answer to a call.</source>
        <translation>Es ist die Antwort auf einen Aufruf.</translation>
    </message>
    <message>
        <source>It is in the status of a message you sent.</source>
        <translation>Es steht im Status einer Nachricht, die Sie gesendet haben.</translation>
    </message>
    <message>
        <source>It is reported beside the messages, for the account or the number as a whole.</source>
        <translation>Es wird neben den Nachrichten gemeldet, für das Konto oder die Nummer als Ganzes.</translation>
    </message>
    <message>
        <source>It is in a message a customer sent you.</source>
        <translation>Es steht in einer Nachricht, die ein Kunde Ihnen gesendet hat.</translation>
    </message>
    <message>
        <source>It is the reason the inspection gives for the token.</source>
        <translation>Es ist der Grund, den die Auskunft zum Token nennt.</translation>
    </message>
    <message>
        <source>It stands in the text as words.</source>
        <translation>Es steht als Wortlaut im Text.</translation>
    </message>
    <message>
        <source>Meta has an alert for this account: %1.</source>
        <translation>Meta hat einen Warnhinweis für dieses Konto: %1.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1. It is no delivery failure.</source>
        <translation>Das ist ein Ereignis der Art %1. Es ist kein Zustellfehler.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1: %2.</source>
        <translation>Das ist ein Ereignis der Art %1: %2.</translation>
    </message>
    <message>
        <source>The inspection says that the token is not valid any more. Generate a new one.</source>
        <translation>Laut Auskunft ist das Token nicht mehr gültig. Generieren Sie ein neues.</translation>
    </message>
    <message>
        <source>The inspection says that the token was valid at that time.</source>
        <translation>Laut Auskunft war das Token zu diesem Zeitpunkt gültig.</translation>
    </message>
    <message>
        <source>The permission %1 is missing from both lists. Generate a token that has it.</source>
        <translation>Die Berechtigung %1 fehlt in beiden Listen. Generieren Sie ein Token, das sie hat.</translation>
    </message>
    <message>
        <source>The permission %1 is not in the list shown, but this list may be incomplete. Check the token itself to be sure.</source>
        <translation>Die Berechtigung %1 steht nicht in der gezeigten Liste, aber diese Liste kann unvollständig sein. Prüfen Sie das Token selbst, um sicherzugehen.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Baileys, or a gateway built on it (Evolution API and others). Meta&apos;s codes do not apply; ask whoever runs that gateway.</source>
        <translation>Das ist keine Antwort der Cloud API: Es sieht nach Baileys aus oder nach einem darauf gebauten Gateway (Evolution API und andere). Metas Codes gelten dafür nicht; fragen Sie den Betreiber des Gateways.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a program that drives WhatsApp Web. Meta&apos;s codes do not apply; ask whoever runs that program.</source>
        <translation>Das ist keine Antwort der Cloud API: Es sieht nach einem Programm aus, das WhatsApp Web steuert. Metas Codes gelten dafür nicht; fragen Sie den Betreiber des Programms.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Twilio, which has numbers of its own. Look the number up in Twilio&apos;s error list.</source>
        <translation>Das ist keine Antwort der Cloud API: Es sieht nach Twilio aus, das eigene Nummern verwendet. Schlagen Sie die Nummer in Twilios Fehlerliste nach.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a provider&apos;s own report. Ask that provider what its words mean.</source>
        <translation>Das ist keine Antwort der Cloud API: Es sieht nach dem eigenen Bericht eines Anbieters aus. Fragen Sie diesen Anbieter, was seine Worte bedeuten.</translation>
    </message>
    <message>
        <source>A code we do not know: Meta&apos;s own words</source>
        <translation>Ein uns unbekannter Code: Metas eigene Worte</translation>
    </message>
    <message>
        <source>Read Meta&apos;s own words: they are shown as they came.</source>
        <translation>Lesen Sie Metas eigene Worte: Sie stehen hier, wie sie kamen.</translation>
    </message>
    <message>
        <source>Look the number up on Meta&apos;s page of error codes; it may be newer than this program.</source>
        <translation>Schlagen Sie die Nummer auf Metas Seite der Fehlercodes nach; sie kann neuer sein als dieses Programm.</translation>
    </message>
    <message>
        <source>Give Meta&apos;s support the code, the trace id and the time if it goes on.</source>
        <translation>Nennen Sie Metas Support den Code, die Trace-ID und die Uhrzeit, wenn es anhält.</translation>
    </message>
    <message>
        <source>phone number</source>
        <extracomment>Where sending is held up, as in &quot;Where: phone number.&quot;</extracomment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>WhatsApp-Konto</translation>
    </message>
    <message>
        <source>business portfolio</source>
        <translation>Business-Portfolio</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>The health status reports it. Where: %1.</source>
        <translation>Die Zustandsmeldung nennt es. Wo: %1.</translation>
    </message>
    <message>
        <source>Sending is blocked. Where: %1.</source>
        <translation>Das Senden ist blockiert. Wo: %1.</translation>
    </message>
    <message>
        <source>Sending is limited. Where: %1.</source>
        <translation>Das Senden ist eingeschränkt. Wo: %1.</translation>
    </message>
</context>
<context>
    <name>secondtick::explain::Notes</name>
    <message>
        <source>Delivered and failed together: this message was delivered. The customer uses several devices, and one of them did not take it.</source>
        <translation>Zugestellt und zugleich fehlgeschlagen: Diese Nachricht wurde zugestellt. Der Kunde nutzt mehrere Geräte, und eines davon hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>A message failed and Meta gave no reason with it.</source>
        <translation>Eine Nachricht ist fehlgeschlagen, und Meta hat keinen Grund dazu genannt.</translation>
    </message>
    <message>
        <source>Sent, and no error: no report of a delivery is in this text. Walk the delivery checklist.</source>
        <translation>Gesendet und kein Fehler: In diesem Text steht keine Zustellmeldung. Gehen Sie die Nachrichten-Checkliste durch.</translation>
    </message>
    <message>
        <source>Delivered: this message reached the customer.</source>
        <translation>Zugestellt: Diese Nachricht hat den Kunden erreicht.</translation>
    </message>
    <message>
        <source>This error comes from Meta&apos;s sign-in (OAuth). Its number is not one of the Cloud API&apos;s codes; its words say what to change.</source>
        <translation>Dieser Fehler kommt von Metas Anmeldung (OAuth). Seine Nummer ist kein Code der Cloud API; sein Wortlaut sagt, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Meta has accepted the message. That is not a delivery yet: the webhook reports whether it arrives.</source>
        <translation>Meta hat die Nachricht angenommen. Das ist noch keine Zustellung: Der Webhook meldet, ob sie ankommt.</translation>
    </message>
    <message>
        <source>This is what is sent to Meta, not what Meta answers. Paste the answer or the webhook.</source>
        <translation>Das ist, was an Meta gesendet wird, nicht was Meta antwortet. Fügen Sie die Antwort oder den Webhook ein.</translation>
    </message>
    <message>
        <source>This is Meta&apos;s answer about a phone number. It reports no error.</source>
        <translation>Das ist Metas Antwort zu einer Telefonnummer. Sie meldet keinen Fehler.</translation>
    </message>
    <message>
        <source>This is the list of apps that receive the events of the WhatsApp account. It reports no error.</source>
        <translation>Das ist die Liste der Apps, die die Ereignisse des WhatsApp-Kontos erhalten. Sie meldet keinen Fehler.</translation>
    </message>
    <message>
        <source>The events of the account go to another address than the app&apos;s own: an override is set.</source>
        <translation>Die Ereignisse des Kontos gehen an eine andere Adresse als die der App: Es ist eine Überschreibung (Override) gesetzt.</translation>
    </message>
    <message>
        <source>This is an empty list. If it answers subscribed_apps, no app receives the account&apos;s events, and no delivery is ever reported.</source>
        <translation>Das ist eine leere Liste. Wenn sie die Antwort auf subscribed_apps ist, erhält keine App die Ereignisse des Kontos, und es wird nie eine Zustellung gemeldet.</translation>
    </message>
    <message>
        <source>This error belongs to a message a customer sent you. It is no delivery failure.</source>
        <translation>Dieser Fehler gehört zu einer Nachricht, die ein Kunde Ihnen gesendet hat. Es ist kein Zustellfehler.</translation>
    </message>
    <message>
        <source>A message from a customer is in it. That is no error.</source>
        <translation>Eine Nachricht von einem Kunden ist darin. Das ist kein Fehler.</translation>
    </message>
    <message>
        <source>The health status reports nothing that keeps messages from being sent.</source>
        <translation>Die Zustandsmeldung nennt nichts, was das Senden von Nachrichten verhindert.</translation>
    </message>
    <message>
        <source>An access token or another secret stands in this text. It is not shown. If the text was shared with anybody, treat it as leaked: make a new one and revoke the old one.</source>
        <translation>In diesem Text steht ein Zugriffstoken oder ein anderes Geheimnis. Es wird nicht angezeigt. Falls jemand anderes den Text gesehen hat, gilt es als bekannt geworden: Erstellen Sie ein neues und widerrufen Sie das alte.</translation>
    </message>
    <message>
        <source>There was no text. Paste a code, an answer of Meta, a webhook or a line of a log.</source>
        <translation>Es gab keinen Text. Fügen Sie einen Code, eine Antwort von Meta, einen Webhook oder eine Protokollzeile ein.</translation>
    </message>
    <message>
        <source>This is not text but a file of another kind. Copy the error from it and paste that.</source>
        <translation>Das ist kein Text, sondern eine Datei anderer Art. Kopieren Sie den Fehler daraus und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB. Only its first 1 MiB was read.</source>
        <translation>Der Text ist länger als 1 MiB. Nur das erste 1 MiB wurde gelesen.</translation>
    </message>
    <message>
        <source>From line %1, column %2 on this is not whole JSON: cut off, a comma or quote missing, or a comment in it. What could be read is explained.</source>
        <translation>Ab Zeile %1, Spalte %2 ist das kein vollständiges JSON: abgeschnitten, ein Komma oder Anführungszeichen fehlt, oder ein Kommentar steht darin. Was lesbar war, wird erklärt.</translation>
    </message>
    <message>
        <source>There are very many different errors in this text. The first %1 are explained.</source>
        <translation>In diesem Text stehen sehr viele verschiedene Fehler. Die ersten %1 werden erklärt.</translation>
    </message>
    <message>
        <source>Nothing in this text is a code, an answer or an event of the Cloud API that could be explained. Paste the whole answer or the whole webhook.</source>
        <translation>Nichts in diesem Text ist ein Code, eine Antwort oder ein Ereignis der Cloud API, das sich erklären ließe. Fügen Sie die ganze Antwort oder den ganzen Webhook ein.</translation>
    </message>
</context>
<context>
    <name>secondtick::language::Words</name>
    <message>
        <source>%1 UTC</source>
        <extracomment>A date and time, %1 is as in &quot;2026-11-23 10:00&quot;. UTC is the world&apos;s reference time.</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate into, as in &quot;de&quot; or &quot;pt-BR&quot;. It tells browsers how to read the report aloud, and decides how numbers and dates are written.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>secondtick::print::PdfWords</name>
    <message>
        <source>Second Tick report of %1 · page %2 of %3</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 and %3 are page numbers</extracomment>
        <translation>Second-Tick-Bericht vom %1 · Seite %2 von %3</translation>
    </message>
    <message>
        <source>Findings printed: only the first %1 of %2. The HTML form has them all.</source>
        <translation>Gedruckte Befunde: nur die ersten %1 von %2. In der HTML-Fassung stehen alle.</translation>
    </message>
</context>
<context>
    <name>secondtick::report::Words</name>
    <message>
        <source>[name %1]</source>
        <translation>[Name %1]</translation>
    </message>
    <message>
        <source>[number]</source>
        <translation>[Nummer]</translation>
    </message>
    <message>
        <source>[number …%1]</source>
        <translation>[Nummer …%1]</translation>
    </message>
    <message>
        <source>[id %1]</source>
        <translation>[ID %1]</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[Name]</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>sending numbers</source>
        <translation>Absendernummern</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a status like &quot;delivered&quot;, %2 a number of messages
----------
%1 a code, %2 how many times
----------
%1 a kind of thing in the plural, %2 how many
----------
%1 is a file and a place in it, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; sent longer ago than Meta holds a message, so these will not arrive any more: %2</source>
        <translation>%1; länger her, als Meta eine Nachricht bereithält, diese kommen also nicht mehr an: %2</translation>
    </message>
    <message>
        <source>time not known: %1</source>
        <translation>Zeitpunkt nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From %1 to %2: two moments</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a number that is an estimate</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>andere: %1</translation>
    </message>
    <message>
        <source>No webhooks of Meta were found</source>
        <translation>Es wurden keine Webhooks von Meta gefunden</translation>
    </message>
    <message>
        <source>No message failed in these logs</source>
        <translation>In diesen Protokollen ist keine Nachricht fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ask your developer to log the whole webhook: the reason stands in its errors.</source>
        <translation>Bitten Sie Ihr Entwicklungsteam, den ganzen Webhook zu protokollieren: Der Grund steht in seinem Feld errors.</translation>
    </message>
    <message>
        <source>Take the log that holds what Meta sends to your webhook.</source>
        <translation>Nehmen Sie das Protokoll, in dem steht, was Meta an Ihren Webhook sendet.</translation>
    </message>
    <message>
        <source>Look at a log of the time in which messages did not arrive.</source>
        <translation>Sehen Sie sich ein Protokoll aus der Zeit an, in der Nachrichten nicht ankamen.</translation>
    </message>
    <message>
        <source>Reading the logs was stopped early: this is the count until then.</source>
        <translation>Das Lesen der Protokolle wurde vorzeitig angehalten: Das ist die Zählung bis dahin.</translation>
    </message>
    <message>
        <source>The logs hold more than 10 million messages. The first 10 million are counted one by one; beyond that every entry counts as a message.</source>
        <translation>Die Protokolle enthalten mehr als 10 Millionen Nachrichten. Die ersten 10 Millionen werden einzeln gezählt; darüber hinaus gilt jeder Eintrag als eine Nachricht.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>files: %1, lines: %2, webhooks: %3</source>
        <extracomment>%1 number of files, %2 of lines, %3 of webhooks</extracomment>
        <translation>Dateien: %1, Zeilen: %2, Webhooks: %3</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Empfangene Nachrichten</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Gesendet, nicht zugestellt</translation>
    </message>
    <message>
        <source>Failed once, delivered all the same</source>
        <translation>Einmal fehlgeschlagen, trotzdem zugestellt</translation>
    </message>
    <message>
        <source>Errors of no sent message</source>
        <translation>Fehler ohne gesendete Nachricht</translation>
    </message>
    <message>
        <source>Places that could not be read</source>
        <translation>Stellen, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <extracomment>%1 what is wrong, %2 a number</extracomment>
        <translation>%1 (Code %2)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 a number of messages, %2 their share of all that failed</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Time not given</source>
        <translation>Ohne Zeitangabe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>earlier news, left out: %1</source>
        <translation>frühere Meldungen, weggelassen: %1</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>Weitere Dateien</translation>
    </message>
    <message>
        <source>listed in the JSON form</source>
        <translation>in der JSON-Fassung aufgeführt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a value as delivered, %2 where it comes from, as in &quot;1767225600 (GET /debug_token)&quot;
----------
A country&apos;s name and its code, as in &quot;Cuba (CU)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Accepted by Meta</source>
        <translation>Von Meta angenommen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Access to data ends</source>
        <translation>Datenzugriff endet</translation>
    </message>
    <message>
        <source>Permissions listed</source>
        <translation>Aufgeführte Berechtigungen</translation>
    </message>
    <message>
        <source>%1 only for</source>
        <translation>%1 nur für</translation>
    </message>
    <message>
        <source>Something else than an access token was pasted. No call was made.</source>
        <translation>Eingefügt wurde etwas anderes als ein Zugriffstoken. Es wurde kein Aufruf gemacht.</translation>
    </message>
    <message>
        <source>The pasted text is not a whole access token. No call was made.</source>
        <translation>Der eingefügte Text ist kein ganzes Zugriffstoken. Es wurde kein Aufruf gemacht.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Meta gave no answer about the token itself.</source>
        <translation>Meta gab über das Token selbst keine Auskunft.</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>message ids</source>
        <translation>Nachrichten-IDs</translation>
    </message>
    <message>
        <source>folders and file names</source>
        <translation>Ordner- und Dateinamen</translation>
    </message>
    <message>
        <source>values of evidence</source>
        <translation>Werte von Belegen</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>%1, compared with Meta&apos;s documentation on %2</source>
        <translation>%1, abgeglichen mit Metas Dokumentation am %2</translation>
    </message>
    <message>
        <source>Rules changed by</source>
        <translation>Regeln geändert durch</translation>
    </message>
    <message>
        <source>Rule not used</source>
        <translation>Regel nicht verwendet</translation>
    </message>
    <message>
        <source>Facts of</source>
        <translation>Fakten vom</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Wer ihn lesen darf</translation>
    </message>
    <message>
        <source>Replaced by labels or left out</source>
        <translation>Durch Kürzel ersetzt oder weggelassen</translation>
    </message>
    <message>
        <source>Practice: the answers came from the built-in stand-in, not from Meta.</source>
        <translation>Übung: Die Antworten kamen von der eingebauten Nachbildung, nicht von Meta.</translation>
    </message>
    <message>
        <source>Judged from saved facts of %1. Nothing was asked again.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Beurteilt anhand gespeicherter Fakten vom %1. Es wurde nichts neu abgefragt.</translation>
    </message>
    <message>
        <source>The check was stopped before its end; what was known by then is here.</source>
        <translation>Die Prüfung wurde vorzeitig angehalten; hier steht, was bis dahin bekannt war.</translation>
    </message>
    <message>
        <source>Not all of it could be read; the list of files says what is missing.</source>
        <translation>Nicht alles davon war lesbar; die Liste der Dateien sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Not everything could be checked, so “nothing found” does not mean “all is well”.</source>
        <translation>Nicht alles konnte geprüft werden, deshalb heißt „nichts gefunden“ nicht „alles in Ordnung“.</translation>
    </message>
    <message>
        <source>Not everything fits into a usual check, which makes 25 calls at most. Look deeper (on the command line: --deep) to read the rest.</source>
        <translation>Nicht alles passt in eine übliche Prüfung, die höchstens 25 Aufrufe macht. Prüfen Sie genauer (auf der Befehlszeile: --deep), um den Rest zu lesen.</translation>
    </message>
    <message>
        <source>Left out to keep this readable, because they are the least severe: findings: %1</source>
        <translation>Der Lesbarkeit halber weggelassen, weil am wenigsten schwerwiegend: Befunde: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Seit %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, unchanged %4.</source>
        <extracomment>%1 a moment, the others are numbers of findings</extracomment>
        <translation>Seit %1: behoben %2, neu %3, unverändert %4.</translation>
    </message>
    <message>
        <source>Could not be looked at again: %1.</source>
        <translation>Konnte nicht erneut geprüft werden: %1.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>Konnte nicht erneut geprüft werden</translation>
    </message>
    <message>
        <source>That is all this report contains. No token was used for it.</source>
        <translation>Das ist alles, was dieser Bericht enthält. Dafür wurde kein Token verwendet.</translation>
    </message>
    <message>
        <source>That is all this report contains. The token itself is not in it; its fingerprint only serves to tell one token from another.</source>
        <translation>Das ist alles, was dieser Bericht enthält. Das Token selbst steht nicht darin; sein Fingerabdruck dient nur dazu, Token voneinander zu unterscheiden.</translation>
    </message>
    <message>
        <source>Meta sends this number&apos;s messages to %1. Whether a server answers there cannot be seen from here.</source>
        <extracomment>%1 name of a computer, like hooks.example.com</extracomment>
        <translation>Meta sendet die Nachrichten dieser Nummer an %1. Ob dort ein Server antwortet, lässt sich von hier aus nicht erkennen.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 &quot;Account&quot; or &quot;Number&quot;, %2 its name and id, %3 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 number of accounts, phone numbers or the like</extracomment>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Reply to a customer (service)</source>
        <translation>Antwort an einen Kunden (Service)</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Utility-Vorlage</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>Marketing-Vorlage</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>Authentifizierungsvorlage</translation>
    </message>
    <message>
        <source>None came</source>
        <translation>Nichts eingegangen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>Gesendet (ein Haken)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>Zugestellt (zwei Haken)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>Ihre Unternehmensnummer</translation>
    </message>
    <message>
        <source>Your business is in</source>
        <translation>Ihr Unternehmen ist in</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Kept for delivery</source>
        <translation>Für Zustellung bereitgehalten</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Letzter Status</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Customer last wrote</source>
        <translation>Kunde schrieb zuletzt</translation>
    </message>
    <message>
        <source>Customer is in</source>
        <translation>Kunde ist in</translation>
    </message>
    <message>
        <source>Customer was reached another way</source>
        <translation>Kunde war anders erreichbar</translation>
    </message>
    <message>
        <source>Customer can write to you</source>
        <translation>Kunde kann Ihnen schreiben</translation>
    </message>
    <message>
        <source>Customer has blocked you</source>
        <translation>Kunde hat Sie blockiert</translation>
    </message>
    <message>
        <source>Customer has accepted the terms</source>
        <translation>Kunde hat die Nutzungsbedingungen akzeptiert</translation>
    </message>
    <message>
        <source>Customer&apos;s app</source>
        <translation>App des Kunden</translation>
    </message>
    <message>
        <source>Version of the app</source>
        <translation>Version der App</translation>
    </message>
    <message>
        <source>code %1, subcode %2</source>
        <extracomment>%1 and %2 numbers that the platform answers with</extracomment>
        <translation>Code %1, Untercode %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Best sent to your developer: the person who set up the app that sends the messages.</source>
        <translation>Am besten an Ihr Entwicklungsteam senden: an die Person, die die App eingerichtet hat, die Ihre Nachrichten sendet.</translation>
    </message>
    <message>
        <source>Best sent to your solution provider: the company through which you use WhatsApp.</source>
        <translation>Am besten an Ihren Lösungsanbieter senden: die Firma, über die Sie WhatsApp nutzen.</translation>
    </message>
    <message>
        <source>Best sent to an administrator of your business portfolio at Meta.</source>
        <translation>Am besten an einen Admin Ihres Business-Portfolios bei Meta senden.</translation>
    </message>
    <message>
        <source>Best sent to Meta&apos;s support for businesses. They ask for the account, the phone number, the time and the trace id of a call: what is known of these stands here.</source>
        <translation>Am besten an Metas Support für Unternehmen senden. Dort fragt man nach dem Konto, der Telefonnummer, der Zeit und der Trace-ID eines Aufrufs: Was davon bekannt ist, steht hier.</translation>
    </message>
    <message>
        <source>If you ask somebody for help, they will want to know this.</source>
        <translation>Wenn Sie jemanden um Hilfe bitten, wird man das wissen wollen.</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <extracomment>%1 an id that the platform gives each of its answers</extracomment>
        <translation>Trace-ID %1</translation>
    </message>
    <message>
        <source>Nothing found, but not everything could be checked</source>
        <translation>Nichts gefunden, aber nicht alles konnte geprüft werden</translation>
    </message>
    <message>
        <source>No fault found on your side; the customer can tell more</source>
        <translation>Auf Ihrer Seite kein Fehler gefunden; der Kunde weiß mehr</translation>
    </message>
    <message>
        <source>Which reason it is, the customer can tell</source>
        <translation>Welcher Grund es ist, kann der Kunde sagen</translation>
    </message>
    <message>
        <source>None of the five reasons stands out</source>
        <translation>Keiner der fünf Gründe sticht hervor</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>Es wurde kein Fehler gefunden</translation>
    </message>
    <message>
        <source>Check again, so that what could not be checked is checked too.</source>
        <translation>Prüfen Sie erneut, damit auch geprüft wird, was nicht geprüft werden konnte.</translation>
    </message>
    <message>
        <source>Send the customer the text of this report by phone, e-mail or SMS.</source>
        <translation>Senden Sie dem Kunden den Text aus diesem Bericht per Telefon, E-Mail oder SMS.</translation>
    </message>
    <message>
        <source>If a message still does not arrive, go through the message checklist.</source>
        <translation>Wenn eine Nachricht trotzdem nicht ankommt, gehen Sie die Nachrichten-Checkliste durch.</translation>
    </message>
    <message>
        <source>Send the message again, and check here if it does not arrive.</source>
        <translation>Senden Sie die Nachricht noch einmal, und prüfen Sie hier, wenn sie nicht ankommt.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>Mit Befund</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not proven either way</source>
        <translation>Weder belegt noch widerlegt</translation>
    </message>
    <message>
        <source>Meta&apos;s inspection of the token</source>
        <translation>Metas Auskunft über das Token</translation>
    </message>
    <message>
        <source>Meta&apos;s list of its permissions</source>
        <translation>Metas Liste seiner Berechtigungen</translation>
    </message>
    <message>
        <source>A read that needs it</source>
        <translation>Ein Lesezugriff, der sie braucht</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Broken here</source>
        <translation>Hier gestört</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>An administrator of your business</source>
        <translation>Ein Admin Ihres Unternehmens</translation>
    </message>
    <message>
        <source>Your developer</source>
        <translation>Ihr Entwicklungsteam</translation>
    </message>
    <message>
        <source>Your solution provider</source>
        <translation>Ihr Lösungsanbieter</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>For your own files: it holds the customer&apos;s number as you entered it.</source>
        <translation>Für Ihre eigenen Unterlagen: enthält die Nummer des Kunden, wie Sie sie eingegeben haben.</translation>
    </message>
    <message>
        <source>For your team or support: it holds ids and names of your business, but no customer&apos;s number.</source>
        <translation>Für Ihr Team oder den Support: enthält IDs und Namen Ihres Unternehmens, aber keine Kundennummer.</translation>
    </message>
    <message>
        <source>Fit for anyone: ids, names and numbers are replaced by labels.</source>
        <translation>Für alle geeignet: IDs, Namen und Nummern sind durch Kürzel ersetzt.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, as a unit sign</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, as a unit sign</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, as a unit sign</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, as a unit sign</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nicht vollständig geprüft</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The verdict when only the checklist was walked, and no reason stands out: an open question</extracomment>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>First step:</source>
        <translation>Erster Schritt:</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>Die Kette</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Wer:</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Warum wir das sagen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>Why the message may not have arrived</source>
        <translation>Warum die Nachricht vielleicht nicht ankam</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation>Text für den Kunden</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Further reasons, in the JSON form: %1</source>
        <translation>Weitere Gründe in der JSON-Fassung: %1</translation>
    </message>
    <message>
        <source>Why messages failed, what to fix first at the top</source>
        <translation>Warum Nachrichten fehlschlugen; was zuerst zu beheben ist, steht oben</translation>
    </message>
    <message>
        <source>The logs</source>
        <translation>Die Protokolle</translation>
    </message>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>Was Meta in der Zeit meldete</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>For those who help</source>
        <translation>Für alle, die helfen</translation>
    </message>
    <message>
        <source>%1 – Second Tick report</source>
        <translation>%1 – Second-Tick-Bericht</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>recipients: %1; %2</source>
        <extracomment>%1 a number; %2 a time from when to when</extracomment>
        <translation>Empfänger: %1; %2</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation>Warum wir das sagen:</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>What a finding rests on: a name in front of a value, a value, or where a value comes from, in brackets</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>local clock</source>
        <translation>lokale Uhr</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgeführt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1 …</source>
        <extracomment>%n files, %1 some of their names</extracomment>
        <translation>
            <numerusform>%n Datei: %1 …</numerusform>
            <numerusform>%n Dateien: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1</source>
        <translation>
            <numerusform>%n Datei: %1</numerusform>
            <numerusform>%n Dateien: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder. Take the one with the log of your webhook.</source>
        <translation>In diesem Ordner ist keine Datei. Nehmen Sie den mit dem Protokoll Ihres Webhooks.</translation>
    </message>
    <message>
        <source>Files read: only the first %1 of %2.</source>
        <extracomment>%1 and %2 numbers of files</extracomment>
        <translation>Gelesene Dateien: nur die ersten %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; the JSON form holds them all.</source>
        <translation>
            <numerusform>%n weitere ist hier nicht aufgeführt; die JSON-Fassung enthält alle.</numerusform>
            <numerusform>%n weitere sind hier nicht aufgeführt; die JSON-Fassung enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
</context>
<context>
    <name>secondtick::rules::RetryWords</name>
    <message>
        <source>one day</source>
        <extracomment>A span of time behind &quot;after&quot;, as in &quot;Try again after one day&quot;: in the case that your sentence needs</extracomment>
        <translation>einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>one second</source>
        <translation>einer Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again without a change does not help.</source>
        <translation>Ein neuer Versuch ohne Änderung hilft nicht.</translation>
    </message>
    <message>
        <source>Trying again later may help.</source>
        <translation>Ein späterer neuer Versuch kann helfen.</translation>
    </message>
    <message>
        <source>Try again after %1, as Meta&apos;s page says.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>Versuchen Sie es nach %1 erneut, so steht es auf Metas Seite.</translation>
    </message>
    <message>
        <source>Try again after %1; that is our estimate, Meta gives no time.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>Versuchen Sie es nach %1 erneut; das ist unsere Schätzung, Meta nennt keine Zeit.</translation>
    </message>
</context>
<context>
    <name>secondtick::triage::Words</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a sentence like &quot;A template was rejected&quot;, %2 the name of the template</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence, %2 words of Meta for the reason</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, date given: %2</source>
        <extracomment>%1 a sentence, %2 a date: when it takes effect, or until when it holds</extracomment>
        <translation>%1, genanntes Datum: %2</translation>
    </message>
    <message>
        <source>This is a picture, not a log. Export the log itself as text or JSON.</source>
        <translation>Das ist ein Bild, kein Protokoll. Exportieren Sie das Protokoll selbst als Text oder JSON.</translation>
    </message>
    <message>
        <source>This is a PDF, not a log. Export the log itself as text or JSON.</source>
        <translation>Das ist ein PDF, kein Protokoll. Exportieren Sie das Protokoll selbst als Text oder JSON.</translation>
    </message>
    <message>
        <source>This is a packed file or a spreadsheet. Unpack it first, or save the sheet as CSV.</source>
        <translation>Das ist eine gepackte Datei oder eine Tabellenkalkulation. Entpacken Sie sie zuerst, oder speichern Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>This .gz file is damaged at its beginning. Copy it again, or unpack it first.</source>
        <translation>Diese .gz-Datei ist am Anfang beschädigt. Kopieren Sie sie noch einmal, oder entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This is a packed file of a kind that is not read here. Unpack it first.</source>
        <translation>Das ist eine gepackte Datei einer Art, die hier nicht gelesen wird. Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This is a document of a word processor. Save it as plain text first.</source>
        <translation>Das ist ein Dokument einer Textverarbeitung. Speichern Sie es zuerst als reinen Text.</translation>
    </message>
    <message>
        <source>This file holds no text. Choose the log with the webhooks.</source>
        <translation>Diese Datei enthält keinen Text. Wählen Sie das Protokoll mit den Webhooks.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages failed: %2</source>
        <extracomment>%1 the number, written as the language does; %2 what is wrong: &quot;The 24-hour window was closed&quot;</extracomment>
        <translation>
            <numerusform>%1 Nachricht fehlgeschlagen: %2</numerusform>
            <numerusform>%1 Nachrichten fehlgeschlagen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason</source>
        <translation>Das Protokoll nennt keinen Grund</translation>
    </message>
    <message>
        <source>Further codes</source>
        <translation>Weitere Codes</translation>
    </message>
    <message>
        <source>Code %1 is not in the catalogue</source>
        <translation>Code %1 steht nicht im Katalog</translation>
    </message>
    <message>
        <source>Read to its end.</source>
        <translation>Bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Read, but not everything in it could be used.</source>
        <translation>Gelesen, aber nicht alles darin war verwendbar.</translation>
    </message>
    <message>
        <source>There is no webhook in it. An access log holds no bodies: choose the log of the program that receives the webhooks.</source>
        <translation>Darin ist kein Webhook. Ein Zugriffsprotokoll enthält keine Inhalte: Wählen Sie das Protokoll des Programms, das die Webhooks empfängt.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another export.</source>
        <translation>Die Datei ist leer. Wählen Sie einen anderen Export.</translation>
    </message>
    <message>
        <source>Nothing in it is whole: it may have been cut or changed on the way. Export it again.</source>
        <translation>Nichts darin ist vollständig: Vielleicht wurde es unterwegs abgeschnitten oder verändert. Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Es gibt keine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for a copy.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Bitten Sie den Eigentümer um eine Kopie.</translation>
    </message>
    <message>
        <source>You may not read this folder. Ask its owner for a copy of the logs in it.</source>
        <translation>Sie dürfen diesen Ordner nicht lesen. Bitten Sie den Eigentümer um eine Kopie der Protokolle darin.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose the log itself.</source>
        <translation>Das ist keine gewöhnliche Datei. Wählen Sie das Protokoll selbst.</translation>
    </message>
    <message>
        <source>This link leads to no file. Choose the log itself.</source>
        <translation>Diese Verknüpfung führt zu keiner Datei. Wählen Sie das Protokoll selbst.</translation>
    </message>
    <message>
        <source>The list in it is not closed; what is whole was read.</source>
        <translation>Die Liste darin ist nicht geschlossen; was vollständig ist, wurde gelesen.</translation>
    </message>
    <message>
        <source>The file grew while it was read; it was read to the size it had at first.</source>
        <translation>Die Datei wuchs, während sie gelesen wurde; gelesen wurde bis zur anfänglichen Größe.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>Die Datei wurde kürzer, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>Something in it is nested deeper than 64 levels and was left out.</source>
        <translation>Etwas darin ist tiefer als 64 Ebenen verschachtelt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Something in it is longer than 1 MiB and was left out.</source>
        <translation>Etwas darin ist länger als 1 MiB und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read. Unpack it first and cut it into parts.</source>
        <translation>Entpackt ist es mehr, als gelesen wird. Entpacken Sie es zuerst und teilen Sie es auf.</translation>
    </message>
    <message>
        <source>Something in it is not of the type the platform sends.</source>
        <translation>Etwas darin hat nicht den Typ, den die Plattform sendet.</translation>
    </message>
    <message>
        <source>Line %1: it breaks off before its end.</source>
        <translation>Zeile %1: bricht vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>Line %1: it is nested too deep.</source>
        <translation>Zeile %1: zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1: it is longer than 1 MiB.</source>
        <translation>Zeile %1: länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Line %1: it has not the form of a webhook.</source>
        <translation>Zeile %1: hat nicht die Form eines Webhooks.</translation>
    </message>
    <message>
        <source>Line %1: it is not JSON.</source>
        <translation>Zeile %1: ist kein JSON.</translation>
    </message>
    <message>
        <source>A template was approved</source>
        <translation>Eine Vorlage wurde genehmigt</translation>
    </message>
    <message>
        <source>A template may be used again</source>
        <translation>Eine Vorlage darf wieder verwendet werden</translation>
    </message>
    <message>
        <source>A template was rejected</source>
        <translation>Eine Vorlage wurde abgelehnt</translation>
    </message>
    <message>
        <source>A template was paused</source>
        <translation>Eine Vorlage wurde pausiert</translation>
    </message>
    <message>
        <source>A template was disabled</source>
        <translation>Eine Vorlage wurde deaktiviert</translation>
    </message>
    <message>
        <source>A template is about to be disabled</source>
        <translation>Eine Vorlage wird bald deaktiviert</translation>
    </message>
    <message>
        <source>The state of a template changed</source>
        <translation>Der Zustand einer Vorlage hat sich geändert</translation>
    </message>
    <message>
        <source>The quality of a template is low</source>
        <translation>Die Qualität einer Vorlage ist niedrig</translation>
    </message>
    <message>
        <source>The quality of a template fell</source>
        <translation>Die Qualität einer Vorlage ist gesunken</translation>
    </message>
    <message>
        <source>The quality of a template is high</source>
        <translation>Die Qualität einer Vorlage ist hoch</translation>
    </message>
    <message>
        <source>The quality of a phone number is low</source>
        <translation>Die Qualität einer Telefonnummer ist niedrig</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was lowered</source>
        <translation>Das Nachrichtenlimit einer Telefonnummer wurde gesenkt</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was raised</source>
        <translation>Das Nachrichtenlimit einer Telefonnummer wurde erhöht</translation>
    </message>
    <message>
        <source>The quality of a phone number has recovered</source>
        <translation>Die Qualität einer Telefonnummer hat sich erholt</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number changed</source>
        <translation>Das Nachrichtenlimit einer Telefonnummer hat sich geändert</translation>
    </message>
    <message>
        <source>A display name was approved</source>
        <translation>Ein Anzeigename wurde genehmigt</translation>
    </message>
    <message>
        <source>A display name was rejected</source>
        <translation>Ein Anzeigename wurde abgelehnt</translation>
    </message>
    <message>
        <source>The account is, or will be, disabled</source>
        <translation>Das Konto ist oder wird deaktiviert</translation>
    </message>
    <message>
        <source>The account was restricted</source>
        <translation>Das Konto wurde eingeschränkt</translation>
    </message>
    <message>
        <source>Meta says a policy was not kept</source>
        <translation>Laut Meta wurde eine Richtlinie nicht eingehalten</translation>
    </message>
    <message>
        <source>The account was deleted</source>
        <translation>Das Konto wurde gelöscht</translation>
    </message>
    <message>
        <source>The account changed</source>
        <translation>Das Konto hat sich geändert</translation>
    </message>
    <message>
        <source>The review of the account ended well</source>
        <translation>Die Überprüfung des Kontos ging gut aus</translation>
    </message>
    <message>
        <source>The account was rejected in review</source>
        <translation>Das Konto wurde bei der Überprüfung abgelehnt</translation>
    </message>
    <message>
        <source>Meta sent an alert about the account</source>
        <translation>Meta hat einen Warnhinweis zum Konto gesendet</translation>
    </message>
    <message>
        <source>The limits of the account changed</source>
        <translation>Die Limits des Kontos haben sich geändert</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::About</name>
    <message>
        <source>%1 %2, licence %3</source>
        <extracomment>A part the program is built on: %1 its name, %2 its version, %3 its licence</extracomment>
        <translation>%1 %2, Lizenz %3</translation>
    </message>
    <message>
        <source>About Second Tick</source>
        <translation>Über Second Tick</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Second Tick %1, licence Apache-2.0.</source>
        <extracomment>%1 a version</extracomment>
        <translation>Second Tick %1, Lizenz Apache-2.0.</translation>
    </message>
    <message>
        <source>Rules %1, last compared with Meta&apos;s public documentation on %2.</source>
        <extracomment>%1 a version, %2 a date</extracomment>
        <translation>Regeln %1, zuletzt mit Metas öffentlicher Dokumentation abgeglichen am %2.</translation>
    </message>
    <message>
        <source>“WhatsApp” and “Meta” are names of their owners. This is not a product of theirs.</source>
        <translation>„WhatsApp“ und „Meta“ sind Namen ihrer Inhaber. Dies ist kein Produkt von ihnen.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>The token goes to graph.facebook.com when you press Check now, and nowhere else. Meta&apos;s public status page is asked when you press the button for it, without the token.</source>
        <translation>Das Token geht an graph.facebook.com, wenn Sie auf „Jetzt prüfen“ klicken, und sonst nirgendwohin. Metas öffentliche Statusseite wird nur über die Schaltfläche dafür abgefragt, ohne das Token.</translation>
    </message>
    <message>
        <source>Nothing else is ever sent: no update check, no statistics, no report of a crash.</source>
        <translation>Sonst wird nie etwas gesendet: keine Update-Suche, keine Statistik, kein Absturzbericht.</translation>
    </message>
    <message>
        <source>Remembered on this computer are the size of the window and the language, and nothing else.</source>
        <translation>Auf diesem Computer gemerkt werden die Fenstergröße und die Sprache, sonst nichts.</translation>
    </message>
    <message>
        <source>Parts it stands on</source>
        <translation>Verwendete Bestandteile</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CardHeader</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Finding for screen readers: %1 &quot;Blocker&quot;, &quot;Warning&quot; …, %2 its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChainNodeButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Node of the chain for screen readers: %1 &quot;Token&quot;, &quot;App&quot; …, %2 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>One line under a node of the chain: %1 &quot;Fine&quot;, &quot;Broken here&quot; …, %2 what the node is called</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChainView</name>
    <message>
        <source>Chain from the token to the recipient</source>
        <extracomment>Name of the picture of the chain for screen readers</extracomment>
        <translation>Kette vom Token bis zum Empfänger</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CheckPage</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>1 could not run</source>
        <translation>1 nicht durchführbar</translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n nicht durchführbar</numerusform>
            <numerusform>%n nicht durchführbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>%1 minutes and seconds, as in 4:07</extracomment>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>%1 s so far</source>
        <comment>seconds, as a unit sign</comment>
        <translation>bisher %1 s</translation>
    </message>
    <message>
        <source>Meta&apos;s API is away for a moment</source>
        <translation>Metas API ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>Meta answered with error 2. Your token is not the cause.</source>
        <translation>Meta hat mit Fehler 2 geantwortet. An Ihrem Token liegt es nicht.</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>Das Token wird geprüft</translation>
    </message>
    <message>
        <source>Only reading: nothing is changed and no message is sent.</source>
        <translation>Es wird nur gelesen: Nichts wird geändert und keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Asking what this token is</source>
        <translation>Abfrage, was für ein Token das ist</translation>
    </message>
    <message>
        <source>Reading what the token may do</source>
        <translation>Abfrage, was das Token darf</translation>
    </message>
    <message>
        <source>Asking who the token belongs to</source>
        <translation>Abfrage, wem das Token gehört</translation>
    </message>
    <message>
        <source>Asking which app the token belongs to</source>
        <translation>Abfrage, zu welcher App das Token gehört</translation>
    </message>
    <message>
        <source>Reading the account and the number</source>
        <translation>Konto und Nummer werden gelesen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>This takes longer than usual. The check goes on; you can stop it and see what is known so far.</source>
        <translation>Das dauert länger als üblich. Die Prüfung läuft weiter; Sie können sie anhalten und sehen, was bisher bekannt ist.</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. We try again by ourselves when the time is over.</source>
        <translation>Bei Updates kann die API bis zu 5 Minuten ausfallen. Danach versuchen wir es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChecklistPage</name>
    <message>
        <source>Why was this message not delivered?</source>
        <translation>Warum wurde diese Nachricht nicht zugestellt?</translation>
    </message>
    <message>
        <source>Meta does not say which reason applies. Answer what you know; each answer rules something out.</source>
        <translation>Meta nennt den Grund nicht. Beantworten Sie, was Sie wissen; jede Antwort schließt etwas aus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how likely (&quot;Certain&quot;), %2 a reason why the message was not delivered</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Reason found</source>
        <translation>Grund gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n likely reason(s)</source>
        <translation>
            <numerusform>%n wahrscheinlicher Grund</numerusform>
            <numerusform>%n wahrscheinliche Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible reason(s)</source>
        <translation>
            <numerusform>%n möglicher Grund</numerusform>
            <numerusform>%n mögliche Gründe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChoiceRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>For screen readers: %1 an answer (Yes, No, Don&apos;t know), %2 the question</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerForm</name>
    <message>
        <source>Ask the customer by phone or e-mail</source>
        <translation>Fragen Sie den Kunden per Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Which country are they in?</source>
        <translation>In welchem Land ist der Kunde?</translation>
    </message>
    <message>
        <source>Don&apos;t know; the number tells</source>
        <translation>Weiß nicht; die Nummer verrät es</translation>
    </message>
    <message>
        <source>App and version on their phone</source>
        <translation>App und Version auf dem Telefon des Kunden</translation>
    </message>
    <message>
        <source>App on the customer&apos;s phone</source>
        <translation>App auf dem Telefon des Kunden</translation>
    </message>
    <message>
        <source>Version of the app on the customer&apos;s phone</source>
        <translation>Version der App auf dem Telefon des Kunden</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>In WhatsApp: Einstellungen &gt; Hilfe</translation>
    </message>
    <message>
        <source>Where they find it: %1</source>
        <extracomment>%1 the way through the menus of the customer&apos;s phone</extracomment>
        <translation>Dort steht sie: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerText</name>
    <message>
        <source>Copied. Paste it into an e-mail or a text message.</source>
        <translation>Kopiert. Fügen Sie es in eine E-Mail oder SMS ein.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Der Link ist kopiert.</translation>
    </message>
    <message>
        <source>Enter your business number: the link and its code are made of it.</source>
        <translation>Geben Sie Ihre Unternehmensnummer ein: Link und QR-Code werden daraus gebildet.</translation>
    </message>
    <message>
        <source>Copy a message to send them</source>
        <translation>Nachricht an den Kunden kopieren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Message to send the customer</source>
        <translation>Nachricht an den Kunden</translation>
    </message>
    <message>
        <source>Link to a chat with your business</source>
        <translation>Link zu einem Chat mit Ihrem Unternehmen</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Nachricht anzeigen</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Nachricht ausblenden</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>QR-Code anzeigen</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>QR-Code ausblenden</translation>
    </message>
    <message>
        <source>Needs your business number</source>
        <translation>Braucht Ihre Unternehmensnummer</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ExplainPage</name>
    <message>
        <source>This is an error code.</source>
        <extracomment>What a pasted text was recognised as; %n different errors are explained below</extracomment>
        <translation>Das ist ein Fehlercode.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n error codes.</source>
        <translation>
            <numerusform>Das ist %n Fehlercode.</numerusform>
            <numerusform>Das sind %n Fehlercodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an error answer of Meta.</source>
        <translation>Das ist eine Fehlerantwort von Meta.</translation>
    </message>
    <message>
        <source>This is a webhook of Meta. It reports no error.</source>
        <translation>Das ist ein Webhook von Meta. Er meldet keinen Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>This is a webhook of Meta. Different errors in it: %n.</source>
        <translation>
            <numerusform>Das ist ein Webhook von Meta. Verschiedene Fehler darin: %n.</numerusform>
            <numerusform>Das ist ein Webhook von Meta. Verschiedene Fehler darin: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a health status of Meta.</source>
        <translation>Das ist eine Zustandsmeldung von Meta.</translation>
    </message>
    <message>
        <source>This is what Meta says about a token.</source>
        <translation>Das ist Metas Auskunft über ein Token.</translation>
    </message>
    <message>
        <source>Nothing of Meta was recognised in this text.</source>
        <translation>In diesem Text wurde nichts von Meta erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>Errors found in this text: %n.</source>
        <translation>
            <numerusform>Fehler in diesem Text: %n.</numerusform>
            <numerusform>Fehler in diesem Text: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was a token or another secret in this text; it is masked. If the text was shared with others, make a new token and put it into the system that sends your messages.</source>
        <translation>In diesem Text stand ein Token oder ein anderes Geheimnis; es ist unkenntlich gemacht. Falls andere den Text gesehen haben, erstellen Sie ein neues Token und tragen Sie es in das System ein, das Ihre Nachrichten sendet.</translation>
    </message>
    <message>
        <source>Only the beginning of this long text is shown above.</source>
        <translation>Oben ist nur der Anfang dieses langen Textes zu sehen.</translation>
    </message>
    <message>
        <source>The text was very long: only its beginning is read.</source>
        <translation>Der Text war sehr lang: Nur sein Anfang wird gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>%n weiterer wird hier nicht gezeigt.</numerusform>
            <numerusform>%n weitere werden hier nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation>Auf den Dienst warten</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>Checkliste öffnen</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Mein Token prüfen</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>1 error explained</source>
        <translation>1 Fehler erklärt</translation>
    </message>
    <message numerus="yes">
        <source>%n errors explained</source>
        <translation>
            <numerusform>%n Fehler erklärt</numerusform>
            <numerusform>%n Fehler erklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>What does Meta&apos;s answer mean?</source>
        <translation>Was bedeutet Metas Antwort?</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nothing of it is kept.</source>
        <translation>Nichts davon verlässt diesen Computer, und nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Paste a code, an error answer, a webhook or some lines of a log</source>
        <translation>Fügen Sie einen Code, eine Fehlerantwort, einen Webhook oder einige Protokollzeilen ein</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>It stands in the text %n times.</source>
        <translation>
            <numerusform>Kommt %n-mal im Text vor.</numerusform>
            <numerusform>Kommt %n-mal im Text vor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::FactsOpener</name>
    <message>
        <source>Open saved facts</source>
        <translation>Gespeicherte Fakten öffnen</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>Gespeicherte Fakten (*.json)</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::FindingCard</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step: %1 the number, %2 what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who can do it: %1</source>
        <extracomment>%1 &quot;You&quot;, &quot;Your developer&quot; …</extracomment>
        <translation>Wer es tun kann: %1</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Warum wir das sagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Evidence: %1 the platform&apos;s own word (&quot;expires_at&quot;), %2 value and source</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation>Diesen Befund kopieren</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>Nur dies erneut prüfen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>For screen readers: %1 the platform&apos;s own word for a value, like &quot;code&quot;</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Fold</name>
    <message>
        <source>Open</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GoalPage</name>
    <message>
        <source>Token, permissions</source>
        <extracomment>What the user came for, short, under the step &quot;What do you see?&quot;</extracomment>
        <translation>Token, Berechtigungen</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Gesendet, nicht zugestellt</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Ein Fehler von Meta</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>Fehler in einem Protokoll</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Choose one of these first.</source>
        <translation>Wählen Sie zuerst einen dieser Punkte.</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>Choose what comes closest. Nothing is sent before you press Check now.</source>
        <translation>Wählen Sie, was am besten passt. Gesendet wird erst etwas, wenn Sie auf „Jetzt prüfen“ klicken.</translation>
    </message>
    <message>
        <source>Errors about my token or permissions</source>
        <translation>Fehler bei Token oder Berechtigungen</translation>
    </message>
    <message>
        <source>The sending system reports a login, token or permission error. We check the token and say what is missing.</source>
        <translation>Das sendende System meldet einen Anmelde-, Token- oder Berechtigungsfehler. Wir prüfen das Token und sagen, was fehlt.</translation>
    </message>
    <message>
        <source>Messages are sent, but not delivered</source>
        <translation>Nachrichten werden gesendet, aber nicht zugestellt</translation>
    </message>
    <message>
        <source>One grey tick, never two. We check the token, then walk through the five known reasons for one message.</source>
        <translation>Ein grauer Haken, nie zwei. Wir prüfen das Token und gehen dann für eine Nachricht die fünf bekannten Gründe durch.</translation>
    </message>
    <message>
        <source>Meta answers with an error or a code</source>
        <translation>Meta antwortet mit einem Fehler oder Code</translation>
    </message>
    <message>
        <source>Paste a code, an answer or a line of a log. We say what it means and what to do, without a token and without the network.</source>
        <translation>Fügen Sie einen Code, eine Antwort oder eine Protokollzeile ein. Wir sagen, was das bedeutet und was zu tun ist, ohne Token und ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Many failures in a log</source>
        <translation>Viele Fehler in einem Protokoll</translation>
    </message>
    <message>
        <source>Drop files with webhooks of Meta. We count why messages failed, and say what to fix first.</source>
        <translation>Ziehen Sie Dateien mit Webhooks von Meta in das Fenster. Wir zählen, warum Nachrichten fehlgeschlagen sind, und sagen, was zuerst zu beheben ist.</translation>
    </message>
    <message>
        <source>Open what was saved at an earlier check</source>
        <translation>Öffnen, was bei einer früheren Prüfung gespeichert wurde</translation>
    </message>
    <message>
        <source>I just want to try it</source>
        <translation>Ich möchte es nur ausprobieren</translation>
    </message>
    <message>
        <source>Practice with built-in examples: no account, no token, no network.</source>
        <translation>Üben Sie mit eingebauten Beispielen: kein Konto, kein Token, kein Netzwerk.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>%1 a share of a hundred</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupsCard</name>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Filter by words or code</source>
        <translation>Nach Wörtern oder Code filtern</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Fehler nach Grund</translation>
    </message>
    <message>
        <source>No reason fits the filter.</source>
        <translation>Kein Grund passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Help</name>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HelpView</name>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HourStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures</extracomment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3; %4: %5</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures, %4 a reason, %5 how many of them are of it</extracomment>
        <translation>%1 bis %2: %3; %4: %5</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HoursCard</name>
    <message>
        <source>When messages failed</source>
        <translation>Wann Nachrichten fehlschlugen</translation>
    </message>
    <message>
        <source>highest: %1</source>
        <extracomment>Below a chart: the highest bar of it stands for %1 messages</extracomment>
        <translation>Höchstwert: %1</translation>
    </message>
    <message>
        <source>In front: %1. Behind: all reasons. Hours by UTC.</source>
        <extracomment>Below a chart: what the front part of each bar is</extracomment>
        <translation>Vorn: %1. Hinten: alle Gründe. Stunden in UTC.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages, for screen readers</extracomment>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LogExport</name>
    <message>
        <source>Go to report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Als JSON speichern</translation>
    </message>
    <message>
        <source>No customer is named in any of these. Ids of your sending numbers are.</source>
        <translation>Keine dieser Dateien nennt Kunden. IDs Ihrer Absendernummern stehen darin.</translation>
    </message>
    <message>
        <source>second-tick-log</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-protokoll</translation>
    </message>
    <message>
        <source>Save what was counted</source>
        <translation>Zählung speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MessageForm</name>
    <message>
        <source>About the message</source>
        <translation>Angaben zur Nachricht</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>With plus sign and country code</source>
        <translation>Mit Pluszeichen und Ländervorwahl</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Letzter Status</translation>
    </message>
    <message>
        <source>Error code, if there is one</source>
        <translation>Fehlercode, falls vorhanden</translation>
    </message>
    <message>
        <source>Your side, and more about the message</source>
        <translation>Ihre Seite und mehr zur Nachricht</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>Ihre Unternehmensnummer</translation>
    </message>
    <message>
        <source>Where your business is</source>
        <translation>Wo Ihr Unternehmen ist</translation>
    </message>
    <message>
        <source>Not known; the number tells</source>
        <translation>Nicht bekannt; die Nummer verrät es</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Life of the template in seconds, if it has one of its own</source>
        <translation>Gültigkeitsdauer der Vorlage in Sekunden, falls sie eine eigene hat</translation>
    </message>
    <message>
        <source>Last message from the customer</source>
        <translation>Letzte Nachricht vom Kunden</translation>
    </message>
    <message>
        <source>A whole number of seconds fits here.</source>
        <translation>Hier passt eine ganze Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a phone number and its country, %2 what is the matter with it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A code is a number, 131026 for example.</source>
        <translation>Ein Code ist eine Zahl, zum Beispiel 131026.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MomentEdit</name>
    <message>
        <source>Like 2026-11-01 09:00</source>
        <extracomment>Example of a date and time, shown in an empty field. Keep the form.</extracomment>
        <translation>Etwa 2026-11-01 09:00</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <extracomment>For screen readers: %1 what the date is about (&quot;Sent on&quot;)</extracomment>
        <translation>Kalender: %1</translation>
    </message>
    <message>
        <source>Not readable as a date. Write it like 2026-11-01 09:00.</source>
        <translation>Nicht als Datum lesbar. Schreiben Sie es so: 2026-11-01 09:00.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 the day, %2 the time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>%1 liegt noch in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::NodeDetails</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 an id: a number that Meta gives to an account, an app or a phone number</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Node of the chain: %1 &quot;Token&quot;, &quot;App&quot; …, %2 &quot;Fine&quot;, &quot;Broken here&quot; …
----------
One fact: %1 its name, %2 its value
----------
One of several accounts or numbers: %1 name and id, %2 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::PracticeBanner</name>
    <message>
        <source>Practice: answers come from the built-in stand-in, nothing leaves this computer.</source>
        <translation>Übung: Die Antworten kommen von der eingebauten Nachbildung, nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Test address: answers come from %1, not from Meta.</source>
        <translation>Testadresse: Die Antworten kommen von %1, nicht von Meta.</translation>
    </message>
    <message>
        <source>Use a real token</source>
        <translation>Echtes Token verwenden</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::PracticeCard</name>
    <message>
        <source>What should go wrong?</source>
        <translation>Was soll schiefgehen?</translation>
    </message>
    <message>
        <source>Use the practice token</source>
        <translation>Übungstoken verwenden</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: %1 the address that the code holds</extracomment>
        <translation>QR-Code von %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReasonRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 name of a reason, %2 how likely it is</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReasonsCard</name>
    <message>
        <source>What it can be</source>
        <translation>Was es sein kann</translation>
    </message>
    <message>
        <source>The question that settles most:</source>
        <translation>Die Frage, die am meisten klärt:</translation>
    </message>
    <message>
        <source>What else the answers show</source>
        <translation>Was die Antworten noch zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how likely (&quot;Certain&quot;), %2 a reason why the message was not delivered</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReportLanguage</name>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>The same as this window</source>
        <translation>Wie dieses Fenster</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReportPage</name>
    <message>
        <source>For your own files. It holds the customer&apos;s number as you entered it.</source>
        <translation>Für Ihre eigenen Unterlagen. Enthält die Nummer des Kunden, wie Sie sie eingegeben haben.</translation>
    </message>
    <message>
        <source>For colleagues, your developer or support. It holds ids and names of your business; the customer&apos;s number is a label.</source>
        <translation>Für Kollegium, Entwicklungsteam oder Support. Enthält IDs und Namen Ihres Unternehmens; die Nummer des Kunden ist durch ein Kürzel ersetzt.</translation>
    </message>
    <message>
        <source>For a forum or anyone at all. Ids, names and numbers are replaced by labels.</source>
        <translation>Für ein Forum oder beliebige Dritte. IDs, Namen und Nummern sind durch Kürzel ersetzt.</translation>
    </message>
    <message>
        <source>Replaced by labels or left out: %1.</source>
        <extracomment>%1 a list of things with numbers, or &quot;nothing&quot;</extracomment>
        <translation>Durch Kürzel ersetzt oder weggelassen: %1.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>It stays on this computer until you send it to someone. The token is not in it.</source>
        <translation>Er bleibt auf diesem Computer, bis Sie ihn weitergeben. Das Token steht nicht darin.</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>Wer wird ihn lesen?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>My team or support</source>
        <translation>Mein Team oder Support</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud by screen readers: %1 the question, %2 one of its answers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <extracomment>On a button: %1 is the name of a file format, as in &quot;Save as PDF&quot;</extracomment>
        <translation>Als %1 speichern</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save for comparing later</source>
        <translation>Für späteren Vergleich speichern</translation>
    </message>
    <message>
        <source>Keeps what Meta answered, without the token. Open it after the next check to see what is fixed.</source>
        <translation>Bewahrt auf, was Meta geantwortet hat, ohne das Token. Öffnen Sie es nach der nächsten Prüfung, um zu sehen, was behoben ist.</translation>
    </message>
    <message>
        <source>This is all that is in it</source>
        <translation>Das ist alles, was darin steht</translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation>Der Bericht als Text</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>second-tick-facts</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-fakten</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>Gespeicherte Fakten (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1. Names and ids of your business are in it, the token is not.</source>
        <translation>Gespeichert: %1. Namen und IDs Ihres Unternehmens stehen darin, das Token nicht.</translation>
    </message>
    <message>
        <source>The report is copied as text.</source>
        <translation>Der Bericht ist als Text kopiert.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under the step &quot;Report&quot;: %1 is the name of a file format, as in &quot;Saved as PDF&quot;</extracomment>
        <translation>Als %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ResultsPage</name>
    <message>
        <source>First step: %1</source>
        <extracomment>%1 a whole sentence: the first thing to do</extracomment>
        <translation>Erster Schritt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a check: %1 &quot;Skipped&quot;, &quot;Could not be checked&quot;, %2 the finding that explains it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checking again brought no answer, so what you see is from before. Look at the internet connection, then try again.</source>
        <translation>Die erneute Prüfung brachte keine Antwort; Sie sehen den Stand von vorher. Prüfen Sie die Internetverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Look deeper: read what did not fit into a usual check</source>
        <translation>Genauer prüfen: lesen, was nicht in eine übliche Prüfung passte</translation>
    </message>
    <message>
        <source>Check another token</source>
        <translation>Anderes Token prüfen</translation>
    </message>
    <message>
        <source>Skip the checklist, go to the report</source>
        <translation>Checkliste überspringen, zum Bericht</translation>
    </message>
    <message>
        <source>A message was not delivered? Open the checklist</source>
        <translation>Eine Nachricht wurde nicht zugestellt? Checkliste öffnen</translation>
    </message>
    <message>
        <source>Compare with an earlier check</source>
        <translation>Mit einer früheren Prüfung vergleichen</translation>
    </message>
    <message>
        <source>1 blocker</source>
        <extracomment>How many findings of each severity; parts of a list as in &quot;1 blocker, 2 warnings&quot;</extracomment>
        <translation>1 Blocker</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers</source>
        <translation>
            <numerusform>%n Blocker</numerusform>
            <numerusform>%n Blocker</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check passed</source>
        <extracomment>How the checks went; parts of a line as in &quot;15 checks passed · 1 not applicable&quot;</extracomment>
        <translation>1 Prüfung bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found something</source>
        <translation>
            <numerusform>%n mit Befund</numerusform>
            <numerusform>%n mit Befund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n nicht zutreffend</numerusform>
            <numerusform>%n nicht zutreffend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n nicht durchführbar</numerusform>
            <numerusform>%n nicht durchführbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>Konnte nicht erneut geprüft werden</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>State of a permission: %1 &quot;Granted&quot;, &quot;Missing&quot; …, %2 how we know</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::SecondTickWizard</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a date: when the rules were last compared with the public documentation</extracomment>
        <translation>Regeln vom %1</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>Title of the window: %1 how much of the work is done, in percent, %2 what is being done</extracomment>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help with this page (F1)</source>
        <translation>Hilfe zu dieser Seite (F1)</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ServiceCard</name>
    <message>
        <source>What to tell your colleagues</source>
        <translation>Was Sie Ihrem Team sagen können</translation>
    </message>
    <message>
        <source>Meta&apos;s interface for WhatsApp messages is being updated or has a disruption. Sending may fail for up to 5 minutes. Our token and our settings are not the cause: leave them as they are, and send again afterwards what failed.</source>
        <translation>Metas Schnittstelle für WhatsApp-Nachrichten wird gerade aktualisiert oder ist gestört. Das Senden kann bis zu 5 Minuten lang fehlschlagen. Unser Token und unsere Einstellungen sind nicht die Ursache: Bitte nichts daran ändern und danach erneut senden, was fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status</source>
        <translation>Metas Status ansehen</translation>
    </message>
    <message>
        <source>Asks the public feeds of metastatus.com, now and only now. Nothing about you is sent along.</source>
        <translation>Fragt die öffentlichen Feeds von metastatus.com ab, jetzt und nur jetzt. Über Sie wird nichts mitgesendet.</translation>
    </message>
    <message>
        <source>Open the status page in the browser</source>
        <translation>Statusseite im Browser öffnen</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
        <source>Looking at Meta&apos;s status…</source>
        <translation>Metas Status wird abgefragt…</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported no open incident. Short updates do not appear there.</source>
        <extracomment>%1 time of day</extracomment>
        <translation>Um %1 meldete Metas Statusseite keine offene Störung. Kurze Updates erscheinen dort nicht.</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported this:</source>
        <extracomment>%1 time of day</extracomment>
        <translation>Um %1 meldete Metas Statusseite Folgendes:</translation>
    </message>
    <message>
        <source>One of Meta&apos;s two status feeds reports nothing; the other could not be read. That says nothing about the service.</source>
        <translation>Einer von Metas zwei Status-Feeds meldet nichts; der andere war nicht lesbar. Über den Dienst sagt das nichts aus.</translation>
    </message>
    <message>
        <source>The status page could not be read. That says nothing about the service itself.</source>
        <translation>Die Statusseite war nicht lesbar. Über den Dienst selbst sagt das nichts aus.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An incident: %1 its title, %2 date and time</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ServicePage</name>
    <message>
        <source>Meta&apos;s service is away for a moment</source>
        <translation>Metas Dienst ist gerade nicht verfügbar</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. Your token is not the cause.</source>
        <translation>Bei Updates kann die API bis zu 5 Minuten ausfallen. An Ihrem Token liegt es nicht.</translation>
    </message>
    <message>
        <source>1. Wait 5 minutes; change nothing in the meantime.
2. Send again what failed: Meta does not do that by itself.
3. If it goes on, look at Meta&apos;s status, then check your token here. While Meta is away, that check counts down and tries again by itself.</source>
        <translation>1. Warten Sie 5 Minuten; ändern Sie inzwischen nichts.
2. Senden Sie erneut, was fehlgeschlagen ist: Meta tut das nicht von selbst.
3. Wenn es anhält, sehen Sie sich Metas Status an und prüfen Sie dann hier Ihr Token. Solange Meta ausfällt, zählt diese Prüfung herunter und versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Mein Token prüfen</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::StepItem</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Step list for screen readers: %1 name of the step, %2 &quot;Fine&quot;, &quot;Broken&quot; …, %3 what it found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <extracomment>%1 a step of the step list with its state</extracomment>
        <translation>Sie sind hier: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::StepList</name>
    <message>
        <source>What do you see?</source>
        <extracomment>The steps of the wizard, shown at its side</extracomment>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>Meta&apos;s answer</source>
        <translation>Metas Antwort</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Meta&apos;s service</source>
        <translation>Metas Dienst</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Message checklist</source>
        <translation>Nachrichten-Checkliste</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Name of the step list for screen readers</extracomment>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TimelineCard</name>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>Was Meta in der Zeit meldete</translation>
    </message>
    <message>
        <source>time not given</source>
        <translation>ohne Zeitangabe</translation>
    </message>
    <message>
        <source>Earlier ones: %1. The report lists them.</source>
        <translation>Frühere: %1. Der Bericht führt sie auf.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenExtras</name>
    <message>
        <source>My app asks for an app secret, or I know the account and number ids</source>
        <translation>Meine App verlangt einen App-Geheimcode, oder ich kenne die IDs von Konto und Nummer</translation>
    </message>
    <message>
        <source>Optional. Only needed when the check says so.</source>
        <translation>Optional. Nur nötig, wenn die Prüfung es sagt.</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App-Geheimcode</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste the app secret</source>
        <translation>App-Geheimcode einfügen</translation>
    </message>
    <message>
        <source>Id of the app that makes the API calls</source>
        <translation>ID der App, die die API-Aufrufe macht</translation>
    </message>
    <message>
        <source>Id of the WhatsApp Business account</source>
        <translation>ID des WhatsApp Business-Kontos</translation>
    </message>
    <message>
        <source>Id of the phone number</source>
        <translation>ID der Telefonnummer</translation>
    </message>
    <message>
        <source>This is a phone number. The id stands next to it in the API set-up screen.</source>
        <translation>Das ist eine Telefonnummer. Die ID steht daneben auf der Seite „API Setup“.</translation>
    </message>
    <message>
        <source>An id is 5 to 25 digits and nothing else.</source>
        <translation>Eine ID besteht aus 5 bis 25 Ziffern und sonst nichts.</translation>
    </message>
    <message>
        <source>This is not an app secret: that is 32 characters, digits and a to f.</source>
        <translation>Das ist kein App-Geheimcode: Der hat 32 Zeichen, Ziffern und a bis f.</translation>
    </message>
    <message>
        <source>The app secret is held until you close the window.</source>
        <translation>Der App-Geheimcode bleibt im Speicher, bis Sie das Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenPage</name>
    <message>
        <source>None at hand</source>
        <translation>Nicht zur Hand</translation>
    </message>
    <message>
        <source>Use the practice token first, or go on without one with the link below.</source>
        <translation>Verwenden Sie zuerst das Übungstoken, oder gehen Sie über den Link unten ohne Token weiter.</translation>
    </message>
    <message>
        <source>Paste the token first, or go on without one with the link below.</source>
        <translation>Fügen Sie zuerst das Token ein, oder gehen Sie über den Link unten ohne Token weiter.</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation>Anderes einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Removed from the clipboard; a clipboard history may still hold it.</source>
        <translation>Aus der Zwischenablage entfernt; ein Zwischenablageverlauf kann es noch enthalten.</translation>
    </message>
    <message>
        <source>The token your system uses to send messages. It stays in memory, goes only to graph.facebook.com, and is forgotten when you close this window.</source>
        <translation>Das Token, mit dem Ihr System Nachrichten sendet. Es bleibt im Arbeitsspeicher, geht nur an graph.facebook.com und wird vergessen, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Practice tokens are made up. A real one would stay in memory and be forgotten when you close this window.</source>
        <translation>Übungstoken sind erfunden. Ein echtes bliebe im Arbeitsspeicher und würde vergessen, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to %1, and is forgotten when you close this window.</source>
        <extracomment>%1 an address on this computer</extracomment>
        <translation>Es bleibt im Arbeitsspeicher, geht nur an %1 und wird vergessen, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation>Zugriffstoken einfügen</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>I have no token at hand</source>
        <translation>Ich habe kein Token zur Hand</translation>
    </message>
    <message>
        <source>Go straight to the message checklist</source>
        <translation>Direkt zur Nachrichten-Checkliste</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenQuestion</name>
    <message>
        <source>Which one does the sending system use?</source>
        <translation>Welches verwendet das sendende System?</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dieses verwenden</translation>
    </message>
    <message>
        <source>Copy the whole token if you can. Check it anyway?</source>
        <translation>Kopieren Sie möglichst das ganze Token. Trotzdem prüfen?</translation>
    </message>
    <message>
        <source>Check it anyway</source>
        <translation>Trotzdem prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n characters</source>
        <extracomment>One of several tokens: %1 its first and last characters, %n its length</extracomment>
        <translation>
            <numerusform>%1, %n Zeichen</numerusform>
            <numerusform>%1, %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenSourceCard</name>
    <message>
        <source>Where do I find it?</source>
        <translation>Wo finde ich es?</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. To make a new one: Business settings › Users › System users › your user › Generate token.</source>
        <translation>In den Einstellungen des Systems, das Ihre Nachrichten sendet. Ein neues erstellen Sie unter: Business settings › Users › System users › Ihr Nutzer › Generate token.</translation>
    </message>
    <message>
        <source>Show me step by step</source>
        <translation>Schritt für Schritt zeigen</translation>
    </message>
    <message>
        <source>1. Open business.facebook.com and go to Settings, then Users, then System users.</source>
        <translation>1. Öffnen Sie business.facebook.com und gehen Sie zu „Einstellungen“ (Settings), dann „Nutzer“ (Users), dann „Systemnutzer“ (System users).</translation>
    </message>
    <message>
        <source>2. Pick the user your sending system works as, and choose Generate token.</source>
        <translation>2. Wählen Sie den Nutzer, unter dem Ihr sendendes System arbeitet, und dann „Token generieren“ (Generate token).</translation>
    </message>
    <message>
        <source>3. Choose the app that makes the API calls.</source>
        <translation>3. Wählen Sie die App, die die API-Aufrufe macht.</translation>
    </message>
    <message>
        <source>4. Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>4. Setzen Sie Haken bei whatsapp_business_management und whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>5. Copy the token at once, it is shown only this one time. Put it into your sending system and paste it here.</source>
        <translation>5. Kopieren Sie das Token sofort, es wird nur dieses eine Mal angezeigt. Tragen Sie es in Ihr sendendes System ein und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Metas Access Token Debugger öffnen</translation>
    </message>
    <message>
        <source>Paste the token there by hand and look for the same two permissions. The address we open does not carry the token.</source>
        <translation>Fügen Sie das Token dort von Hand ein und suchen Sie nach denselben zwei Berechtigungen. Die Adresse, die wir öffnen, enthält das Token nicht.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriagePage</name>
    <message>
        <source>%1 read</source>
        <extracomment>%1 an amount of data, as in 1.2 GB</extracomment>
        <translation>%1 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 read, about %n seconds left</source>
        <translation>
            <numerusform>%1 gelesen, noch etwa %n Sekunde</numerusform>
            <numerusform>%1 gelesen, noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages failed.</source>
        <extracomment>%1 and %2 numbers of messages; the plural is that of %2</extracomment>
        <translation>
            <numerusform>%1 von %2 Nachricht fehlgeschlagen.</numerusform>
            <numerusform>%1 von %2 Nachrichten fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a number of messages</extracomment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Only files of this computer are read. Save it to a folder first.</source>
        <translation>Nur Dateien dieses Computers werden gelesen. Speichern Sie es zuerst in einem Ordner.</translation>
    </message>
    <message>
        <source>Why do the messages in a log fail?</source>
        <translation>Warum schlagen die Nachrichten in einem Protokoll fehl?</translation>
    </message>
    <message>
        <source>Webhooks of Meta in any log are counted here. Nothing of it leaves this computer.</source>
        <translation>Hier werden Webhooks von Meta in beliebigen Protokollen gezählt. Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Drop files here, or choose them: exports of webhooks, application logs, tables; also packed with gzip.</source>
        <translation>Ziehen Sie Dateien hierher oder wählen Sie sie aus: Exporte von Webhooks, Anwendungsprotokolle, Tabellen; auch mit gzip gepackt.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Mein Token prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Read all %n files</source>
        <translation>
            <numerusform>%n Datei lesen</numerusform>
            <numerusform>Alle %n Dateien lesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriageResults</name>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Files, and what could not be read</source>
        <translation>Dateien, und was nicht lesbar war</translation>
    </message>
</context>
<context>
    <name>secondtick::visibleText</name>
    <message numerus="yes">
        <source>[… %n more characters]</source>
        <translation>
            <numerusform>[… %n weiteres Zeichen]</numerusform>
            <numerusform>[… %n weitere Zeichen]</numerusform>
        </translation>
    </message>
</context>
</TS>
