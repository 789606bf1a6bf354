<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
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
        <translation>bir sayı</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>bir liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>bir nesne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <extracomment>%1 is a place in a JSON file, %2 what belongs there, %3 what stands there</extracomment>
        <translation>%1: beklenen: %2, bulunan: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true veya false</translation>
    </message>
    <message>
        <source>a date and time such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation>&quot;2026-11-01T09:00:00Z&quot; gibi bir tarih ve saat</translation>
    </message>
    <message>
        <source>a country code such as &quot;TR&quot;, or a region code such as &quot;UA-43&quot;</source>
        <translation>&quot;TR&quot; gibi bir ülke kodu veya &quot;UA-43&quot; gibi bir bölge kodu</translation>
    </message>
    <message>
        <source>an error code: a whole number without quotes</source>
        <translation>bir hata kodu: tırnaksız bir tam sayı</translation>
    </message>
    <message>
        <source>a whole number of seconds, or -1 for 30 days</source>
        <translation>saniye olarak bir tam sayı veya 30 gün için -1</translation>
    </message>
    <message>
        <source>%1: this key is not known; expected one of %2</source>
        <extracomment>%1 is a place in a JSON file, %2 a list of words that must not be translated</extracomment>
        <translation>%1: bu anahtar bilinmiyor; şunlardan biri bekleniyor: %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <extracomment>%1 is a list of words that must not be translated</extracomment>
        <translation>şunlardan biri: %1</translation>
    </message>
    <message>
        <source>Not readable as JSON, from line %1, column %2 on</source>
        <translation>Satır %1, sütun %2 konumundan itibaren JSON olarak okunamıyor</translation>
    </message>
    <message>
        <source>Expected an object with answers, found nothing</source>
        <translation>Yanıtları içeren bir nesne bekleniyordu, hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>Expected an object with answers, found a list</source>
        <translation>Yanıtları içeren bir nesne bekleniyordu, bir liste bulundu</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>What was pasted</source>
        <extracomment>What each check looks at; lines of the list of checks</extracomment>
        <translation>Yapıştırılan metin</translation>
    </message>
    <message>
        <source>The way to Meta&apos;s interface</source>
        <translation>Meta&apos;nın arabirimine giden yol</translation>
    </message>
    <message>
        <source>Whether Meta&apos;s interface is up</source>
        <translation>Meta&apos;nın arabiriminin çalışıp çalışmadığı</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Bu bilgisayarın saati</translation>
    </message>
    <message>
        <source>Whether Meta accepts the token</source>
        <translation>Meta&apos;nın belirteci kabul edip etmediği</translation>
    </message>
    <message>
        <source>The kind of token</source>
        <translation>Belirtecin türü</translation>
    </message>
    <message>
        <source>Whether the app demands its secret</source>
        <translation>Uygulamanın gizli anahtarını isteyip istemediği</translation>
    </message>
    <message>
        <source>The permissions of the token</source>
        <translation>Belirtecin izinleri</translation>
    </message>
    <message>
        <source>The app the token belongs to</source>
        <translation>Belirtecin ait olduğu uygulama</translation>
    </message>
    <message>
        <source>The ids you gave</source>
        <translation>Verdiğiniz ID&apos;ler</translation>
    </message>
    <message>
        <source>Whether there is a WhatsApp account</source>
        <translation>Bir WhatsApp hesabının olup olmadığı</translation>
    </message>
    <message>
        <source>Access to the WhatsApp account</source>
        <translation>WhatsApp hesabına erişim</translation>
    </message>
    <message>
        <source>Whether Meta approved the account</source>
        <translation>Meta&apos;nın hesabı onaylayıp onaylamadığı</translation>
    </message>
    <message>
        <source>What Meta says holds messages back</source>
        <translation>Meta&apos;ya göre mesajları engelleyenler</translation>
    </message>
    <message>
        <source>Your phone numbers</source>
        <translation>Telefon numaralarınız</translation>
    </message>
    <message>
        <source>Where delivery reports are sent</source>
        <translation>Teslim raporlarının gönderildiği yer</translation>
    </message>
    <message>
        <source>Your message templates</source>
        <translation>Mesaj şablonlarınız</translation>
    </message>
    <message>
        <source>When the token ends</source>
        <translation>Belirtecin ne zaman sona erdiği</translation>
    </message>
    <message>
        <source>When its access to data ends</source>
        <translation>Veri erişiminin ne zaman sona erdiği</translation>
    </message>
    <message>
        <source>Whether Meta describes the token</source>
        <translation>Meta&apos;nın belirteci tanımlayıp tanımlamadığı</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>What is the customer&apos;s number?</source>
        <translation>Müşterinin numarası nedir?</translation>
    </message>
    <message>
        <source>What was the last status?</source>
        <translation>Son durum neydi?</translation>
    </message>
    <message>
        <source>Which error code came with the failure?</source>
        <translation>Başarısızlıkla birlikte hangi hata kodu geldi?</translation>
    </message>
    <message>
        <source>When was it sent?</source>
        <translation>Ne zaman gönderildi?</translation>
    </message>
    <message>
        <source>Can they send a message to your number?</source>
        <translation>Müşteri numaranıza mesaj gönderebiliyor mu?</translation>
    </message>
    <message>
        <source>Have they blocked one of your numbers?</source>
        <translation>Müşteri numaralarınızdan birini engelledi mi?</translation>
    </message>
    <message>
        <source>Have they accepted the new terms?</source>
        <translation>Müşteri yeni koşulları kabul etti mi?</translation>
    </message>
    <message>
        <source>Which app do they use?</source>
        <translation>Müşteri hangi uygulamayı kullanıyor?</translation>
    </message>
    <message>
        <source>Which version of the app do they have?</source>
        <translation>Müşterideki uygulamanın sürümü hangisi?</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>How likely a reason is</extracomment>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Çok olası</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Olası</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Az olası</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Elendi</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Accepted by the API</source>
        <translation>API kabul etti</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>Gönderildi (tek tik)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>Teslim edildi (iki tik)</translation>
    </message>
    <message>
        <source>Read (blue ticks)</source>
        <translation>Okundu (mavi tikler)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>No status ever came</source>
        <translation>Hiç durum bilgisi gelmedi</translation>
    </message>
    <message>
        <source>Free-form reply, no template</source>
        <translation>Serbest yanıt, şablonsuz</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Bilgilendirme (utility) şablonu</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>Pazarlama şablonu</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>Kimlik doğrulama şablonu</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>The results are not saved</source>
        <translation>Sonuçlar kaydedilmedi</translation>
    </message>
    <message>
        <source>Closing forgets what was found, and the token. The report page can save it.</source>
        <translation>Kapatınca bulunanlar ve belirteç unutulur. Rapor sayfasında kaydedebilirsiniz.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Kaydetmeden kapat</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Burada kal</translation>
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
        <translation>Birleşik Arap Emirlikleri</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistan</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua ve Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Arnavutluk</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Ermenistan</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktika</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Arjantin</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikan Samoası</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Avusturya</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Avustralya</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Åland Adaları</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaycan</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosna-Hersek</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladeş</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belçika</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaristan</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreyn</translation>
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
        <translation>Saint Barthelemy</translation>
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
        <translation>Bolivya</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karayip Hollandası</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brezilya</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamalar</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvet Adası</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsvana</translation>
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
        <translation>Cocos (Keeling) Adaları</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Kongo (Kinşasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Orta Afrika Cumhuriyeti</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Kongo (Brazavil)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>İsviçre</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Fildişi Sahili</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cook Adaları</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Şili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Çin</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolombiya</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Kosta Rika</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Küba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Yeşil Burun Adaları</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Christmas Adası</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Kıbrıs</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Çekya</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Almanya</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Cibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danimarka</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominika</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominik Cumhuriyeti</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Cezayir</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ekvador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonya</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Mısır</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Batı Sahra</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritre</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>İspanya</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiyopya</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandiya</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falkland Adaları</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronezya</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Faroe Adaları</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Fransa</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Birleşik Krallık</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Gürcistan</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Fransız Guyanası</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Cebelitarık</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambiya</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Gine</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Ekvator Ginesi</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Yunanistan</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Güney Georgia ve Güney Sandwich Adaları</translation>
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
        <translation>Gine-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heard Adası ve McDonald Adaları</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Hırvatistan</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Macaristan</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Endonezya</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>İrlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>İsrail</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Man Adası</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Hindistan</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britanya Hint Okyanusu Toprakları</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>İran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>İzlanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>İtalya</translation>
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
        <translation>Ürdün</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japonya</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kırgızistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kamboçya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komorlar</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint Kitts ve Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Kuzey Kore</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Güney Kore</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuveyt</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Cayman Adaları</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Lübnan</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Saint Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Lihtenştayn</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberya</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litvanya</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Lüksemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonya</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libya</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Fas</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monako</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Karadağ</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshall Adaları</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Kuzey Makedonya</translation>
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
        <translation>Moğolistan</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Makao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Kuzey Mariana Adaları</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinik</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Moritanya</translation>
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
        <translation>Maldivler</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malavi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Meksika</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malezya</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibya</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Yeni Kaledonya</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Nijer</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolk Adası</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nijerya</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nikaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Hollanda</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norveç</translation>
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
        <translation>Yeni Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Umman</translation>
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
        <translation>Fransız Polinezyası</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Yeni Gine</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinler</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonya</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Saint Pierre ve Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairn Adaları</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Riko</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Filistin</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portekiz</translation>
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
        <translation>Romanya</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Sırbistan</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusya</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Suudi Arabistan</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Solomon Adaları</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seyşeller</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>İsveç</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Saint Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenya</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard ve Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakya</translation>
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
        <translation>Somali</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Güney Sudan</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé ve Príncipe</translation>
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
        <translation>Suriye</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esvatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks ve Caicos Adaları</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Çad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Fransız Güney Toprakları</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tayland</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tacikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Doğu Timor</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Türkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunus</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad ve Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Tayvan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanya</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukrayna</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>ABD Küçük Dış Adaları</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerika Birleşik Devletleri</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Özbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikan</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Saint Vincent ve Grenadinler</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britanya Virjin Adaları</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>ABD Virjin Adaları</translation>
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
        <translation>Wallis ve Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosova</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Güney Afrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambiya</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabve</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. It asks to wait %n minutes. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>
            <numerusform>Meta&apos;nın hizmetinde şu anda bir arıza var. Kurulumunuz sorunsuz olabilir: daha sonra yeniden deneyin. Meta %n dakika beklenmesini istiyor. Durum sayfası: metastatus.com/whatsapp-business-api</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more. It can go on in about %n minutes.</source>
        <translation>
            <numerusform>Bu uygulama için son bir saatte çok fazla çağrı yapıldı. Program daha fazlasını harcamamak için durdu. Yaklaşık %n dakika sonra devam edebilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta answered with an error.</source>
        <translation>Meta bir hatayla yanıt verdi.</translation>
    </message>
    <message>
        <source>Another address for the Graph API must be on this computer, such as http://127.0.0.1:8080: a token is sent nowhere else but to Meta.</source>
        <translation>Başka bir Graph API adresi http://127.0.0.1:8080 gibi bu bilgisayarda olmalıdır: belirteç Meta dışında hiçbir yere gönderilmez.</translation>
    </message>
    <message>
        <source>A version of the Graph API looks like v25.0.</source>
        <translation>Graph API sürümü v25.0 gibi görünür.</translation>
    </message>
    <message>
        <source>The answer was not in the form that Graph sends. A proxy, filter or sign-in page is the usual cause.</source>
        <translation>Yanıt, Graph&apos;ın gönderdiği biçimde değildi. Genellikle nedeni bir proxy, filtre veya oturum açma sayfasıdır.</translation>
    </message>
    <message>
        <source>A sign-in page or a filter of this network answered in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>Meta&apos;nın yerine bu ağın bir oturum açma sayfası veya filtresi yanıt verdi. Tarayıcıyı açın, ağda oturum açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority this computer does not know: usual when a company inspects traffic. Ask your network team for the company certificate; the check was not sent.</source>
        <translation>Sertifikayı bu bilgisayarın tanımadığı bir kurum vermiş: şirketler trafiği incelediğinde sık görülür. Ağ ekibinizden şirket sertifikasını isteyin; kontrol gönderilmedi.</translation>
    </message>
    <message>
        <source>Something on this network answers without encryption (a sign-in page of a Wi-Fi network is usual). Open a browser, sign in, then try again.</source>
        <translation>Bu ağda bir şey şifreleme olmadan yanıt veriyor (genellikle Wi-Fi ağının oturum açma sayfası). Tarayıcıyı açın, oturum açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The encrypted connection was cut while it was set up: a firewall that blocks facebook.com by name does this.</source>
        <translation>Şifreli bağlantı kurulurken kesildi: facebook.com adresini adına göre engelleyen güvenlik duvarları bunu yapar.</translation>
    </message>
    <message>
        <source>Graph never sends this program elsewhere. Something on this network (a sign-in page, a filter) tried to. Nothing was sent there.</source>
        <translation>Graph bu programı asla başka bir yere yönlendirmez. Bu ağdaki bir şey (oturum açma sayfası, filtre) bunu denedi. Oraya hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>Meta&apos;nın hizmetinde şu anda bir arıza var. Kurulumunuz sorunsuz olabilir: daha sonra yeniden deneyin. Durum sayfası: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more.</source>
        <translation>Bu uygulama için son bir saatte çok fazla çağrı yapıldı. Program daha fazlasını harcamamak için durdu.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Bu bilgisayarın ağ bağlantısı yok.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up. The network, its name service or a filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 adı çözümlenemedi. Genellikle nedeni ağ, ağın ad hizmeti (DNS) veya bir filtredir.</translation>
    </message>
    <message>
        <source>%1 is blocked on this network (it is pointed at this computer).</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 bu ağda engellenmiş (bu bilgisayara yönlendiriliyor).</translation>
    </message>
    <message>
        <source>The connection to %1 was refused. A firewall or filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 ile bağlantı reddedildi. Genellikle nedeni bir güvenlik duvarı veya filtredir.</translation>
    </message>
    <message>
        <source>The network says that the address cannot be reached.</source>
        <translation>Ağ, adrese ulaşılamadığını söylüyor.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection came about.</source>
        <translation>Güvenilir bir şifreli bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>The certificate shown by the server is out of date. Check the date and time of this computer first.</source>
        <translation>Sunucunun gösterdiği sertifikanın süresi dolmuş. Önce bu bilgisayarın tarihini ve saatini kontrol edin.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: the clock of this computer is probably slow.</source>
        <translation>Sertifika henüz geçerli değil: bu bilgisayarın saati büyük olasılıkla geri.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another address: something on this network answers in Meta&apos;s place. The check was not sent.</source>
        <translation>Gösterilen sertifika başka bir adrese ait: Meta&apos;nın yerine bu ağdaki bir şey yanıt veriyor. Kontrol gönderilmedi.</translation>
    </message>
    <message>
        <source>The certificate is too weak.</source>
        <translation>Sertifika çok zayıf.</translation>
    </message>
    <message>
        <source>This copy of the program is incomplete (encryption part missing). Install it again.</source>
        <translation>Programın bu kopyası eksik (şifreleme bölümü yok). Yeniden kurun.</translation>
    </message>
    <message>
        <source>This computer has no list of trusted authorities.</source>
        <translation>Bu bilgisayarda güvenilir kurumların listesi yok.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate.</source>
        <translation>Ağ bir cihaz sertifikası istiyor.</translation>
    </message>
    <message>
        <source>The proxy set on this computer (%1) does not answer.</source>
        <extracomment>%1 is the proxy&apos;s address</extracomment>
        <translation>Bu bilgisayarda ayarlı proxy (%1) yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Proxy parola istiyor.</translation>
    </message>
    <message>
        <source>The proxy does not allow %1.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Proxy %1 adresine izin vermiyor.</translation>
    </message>
    <message>
        <source>The connection was cut before an answer came.</source>
        <translation>Yanıt gelmeden bağlantı kesildi.</translation>
    </message>
    <message>
        <source>The answer was far larger than it should be.</source>
        <translation>Yanıt, olması gerekenden çok daha büyüktü.</translation>
    </message>
    <message>
        <source>Something on this network (a router, a filter) asks for a password in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>Meta&apos;nın yerine bu ağdaki bir şey (yönlendirici, filtre) parola istiyor. Tarayıcıyı açın, ağda oturum açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Not read: this run has made all the calls it may make.</source>
        <translation>Okunmadı: bu çalıştırmada yapılabilecek çağrıların tümü yapıldı.</translation>
    </message>
    <message>
        <source>Nothing was sent: what was given cannot be used to sign a request.</source>
        <translation>Hiçbir şey gönderilmedi: verilenler bir isteği imzalamak için kullanılamaz.</translation>
    </message>
    <message>
        <source>No certificate could be read from the certificate file that was named.</source>
        <translation>Belirtilen sertifika dosyasından hiçbir sertifika okunamadı.</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n seconds while connecting.</source>
        <translation>
            <numerusform>Bağlanırken %n saniye içinde yanıt gelmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within %n seconds.</source>
        <translation>
            <numerusform>Sunucu %n saniye içinde yanıt vermedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer came too slowly and was given up after %n seconds.</source>
        <translation>
            <numerusform>Yanıt çok yavaş geldi ve %n saniye sonra vazgeçildi.</numerusform>
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
        <translation>Bunlar birden fazla numara. Buraya her seferinde bir numara girilir.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>This is a whole document, far longer than a token. Copy the token alone and paste it.</source>
        <translation>Bu koca bir belge, bir belirteçten çok daha uzun. Yalnızca belirteci kopyalayıp yapıştırın.</translation>
    </message>
    <message>
        <source>There was no text to paste. Copy the token first.</source>
        <translation>Yapıştırılacak metin yoktu. Önce belirteci kopyalayın.</translation>
    </message>
    <message>
        <source>Unreadable characters touch the token. Copy it again from where it was made.</source>
        <translation>Belirtece bitişik okunamayan karakterler var. Oluşturulduğu yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>This is the placeholder of an example, not a token. Paste your own token.</source>
        <translation>Bu, bir örnekteki yer tutucu; belirteç değil. Kendi belirtecinizi yapıştırın.</translation>
    </message>
    <message>
        <source>This is longer than any token. Copy the token alone and paste it.</source>
        <translation>Bu, her belirteçten daha uzun. Yalnızca belirteci kopyalayıp yapıştırın.</translation>
    </message>
    <message>
        <source>This starts like a token but ends far too early. Copy the whole token.</source>
        <translation>Bu, belirteç gibi başlıyor ama çok erken bitiyor. Belirtecin tamamını kopyalayın.</translation>
    </message>
    <message>
        <source>Stars or dots stand where the token&apos;s characters were. Show the whole token first, then copy it.</source>
        <translation>Belirtecin karakterlerinin yerinde yıldızlar veya noktalar var. Önce belirtecin tamamını görünür yapın, sonra kopyalayın.</translation>
    </message>
    <message>
        <source>A character that tokens never contain stands inside. Copy the token again from where it was made.</source>
        <translation>İçinde, belirteçlerde hiç bulunmayan bir karakter var. Belirteci oluşturulduğu yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>There are blanks inside the token. Copy it again from where it was made.</source>
        <translation>Belirtecin içinde boşluklar var. Oluşturulduğu yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Some letters only look like Latin ones. Copy the token again from where it was made.</source>
        <translation>Bazı harfler yalnızca Latin harflerine benziyor. Belirteci oluşturulduğu yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Capital letters have become small ones. Copy the token again from where it was made.</source>
        <translation>Büyük harfler küçük harfe dönüşmüş. Belirteci oluşturulduğu yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>This is a link without a token in it. Paste the token itself.</source>
        <translation>Bu, içinde belirteç olmayan bir bağlantı. Belirtecin kendisini yapıştırın.</translation>
    </message>
    <message>
        <source>This is not an access token. A token is one long word that starts with EAA.</source>
        <translation>Bu bir erişim belirteci değil. Belirteç, EAA ile başlayan uzun bir sözcüktür.</translation>
    </message>
    <message>
        <source>This is an app token (app id and app secret). It cannot send messages; a system user&apos;s token can. It was not sent anywhere.</source>
        <translation>Bu bir uygulama belirteci (uygulama ID&apos;si ve gizli anahtarı). Mesaj gönderemez; sistem kullanıcısının belirteci gönderebilir. Hiçbir yere gönderilmedi.</translation>
    </message>
    <message>
        <source>This looks like an app secret. It is asked for apart from the token. It was not sent anywhere.</source>
        <translation>Bu, uygulama gizli anahtarına benziyor. O, belirteçten ayrı sorulur. Hiçbir yere gönderilmedi.</translation>
    </message>
    <message>
        <source>This is an Instagram token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>Bu bir Instagram belirteci. Mesajlar için WhatsApp Business platformunun belirteci gerekir. Hiçbir yere gönderilmedi.</translation>
    </message>
    <message>
        <source>This is a Threads token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>Bu bir Threads belirteci. Mesajlar için WhatsApp Business platformunun belirteci gerekir. Hiçbir yere gönderilmedi.</translation>
    </message>
    <message>
        <source>This is a sign-in token of another service. A Graph API token starts with EAA. It was not sent anywhere.</source>
        <translation>Bu, başka bir hizmetin oturum belirteci. Graph API belirteci EAA ile başlar. Hiçbir yere gönderilmedi.</translation>
    </message>
    <message>
        <source>This is a login code that must first be exchanged for a token. It was not sent anywhere.</source>
        <translation>Bu, önce bir belirteçle değiştirilmesi gereken bir oturum kodu. Hiçbir yere gönderilmedi.</translation>
    </message>
    <message>
        <source>This is a private key. It was not sent anywhere and is forgotten.</source>
        <translation>Bu bir özel anahtar. Hiçbir yere gönderilmedi ve unutuldu.</translation>
    </message>
    <message>
        <source>This is a key of another service. It was not sent anywhere and is forgotten.</source>
        <translation>Bu, başka bir hizmetin anahtarı. Hiçbir yere gönderilmedi ve unutuldu.</translation>
    </message>
    <message>
        <source>This is an id, not a token. Ids of the app, account or number are asked for apart from it.</source>
        <translation>Bu bir ID, belirteç değil. Uygulamanın, hesabın veya numaranın ID&apos;si ayrıca sorulur.</translation>
    </message>
    <message>
        <source>This is a phone number, not a token.</source>
        <translation>Bu bir telefon numarası, belirteç değil.</translation>
    </message>
    <message>
        <source>This is a short code, not a token.</source>
        <translation>Bu kısa bir kod, belirteç değil.</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Things that were removed around a token; parts of the list in &quot;Removed: %1.&quot;</extracomment>
        <translation>görünmez karakterler</translation>
    </message>
    <message>
        <source>e-mail line codes</source>
        <translation>e-posta satır kodları</translation>
    </message>
    <message>
        <source>e-mail quote marks</source>
        <translation>e-posta alıntı işaretleri</translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation>ters eğik çizgiler</translation>
    </message>
    <message>
        <source>percent codes</source>
        <translation>yüzde kodları</translation>
    </message>
    <message>
        <source>web page codes</source>
        <translation>web sayfası kodları</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>satır sonları</translation>
    </message>
    <message>
        <source>the word &quot;Bearer&quot;</source>
        <translation>&quot;Bearer&quot; sözcüğü</translation>
    </message>
    <message>
        <source>the word &quot;OAuth&quot;</source>
        <translation>&quot;OAuth&quot; sözcüğü</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>tırnak işaretleri</translation>
    </message>
    <message>
        <source>curly quotation marks</source>
        <translation>kıvrık tırnak işaretleri</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>çevresindeki metin</translation>
    </message>
    <message>
        <source>It stood in a web address, and those are kept in histories and logs. Make a new token soon.</source>
        <translation>Bir web adresinin içindeydi; adresler geçmişlerde ve loglarda saklanır. Yakında yeni bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>Another secret stood beside it. Only the token was kept.</source>
        <translation>Yanında başka bir gizli bilgi vardı. Yalnızca belirteç alındı.</translation>
    </message>
    <message numerus="yes">
        <source>Looks like a Graph API token, %n characters.</source>
        <translation>
            <numerusform>Graph API belirtecine benziyor, %n karakter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It looks cut: %n characters, fewer than tokens have.</source>
        <translation>
            <numerusform>Kesilmiş görünüyor: %n karakter, belirteçlerde olandan az.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different tokens in this text.</source>
        <translation>
            <numerusform>Bu metinde %n farklı belirteç var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>%1 list of what was cut off around a token</extracomment>
        <translation>Kaldırılanlar: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not looked at</source>
        <extracomment>State of one part of the set-up, shown beside its mark</extracomment>
        <translation>Bakılmadı</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Sorunsuz</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Kopuk</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Anlaşılamadı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Bakılıyor</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>The platform has restricted the account for breaking its rules.</source>
        <translation>Platform, kurallarını ihlal ettiği için hesabı kısıtladı.</translation>
    </message>
    <message>
        <source>The app&apos;s own token, app id and app secret, where one of a person or a system user is needed.</source>
        <translation>Kişi veya sistem kullanıcısı belirteci gereken yerde uygulamanın kendi belirteci (uygulama ID&apos;si ve gizli anahtarı) var.</translation>
    </message>
    <message>
        <source>Calls to the number are blocked, and the platform&apos;s summary says so of messages, which go out.</source>
        <translation>Numaranın aramaları engelli; platformun özeti ise gönderilebilen mesajları engelli gösteriyor.</translation>
    </message>
    <message>
        <source>A hotel network answers in place of the platform, with its sign-in page.</source>
        <translation>Platformun yerine bir otel ağı, oturum açma sayfasıyla yanıt veriyor.</translation>
    </message>
    <message>
        <source>The platform is being updated for a moment (code 2); then everything is in order.</source>
        <translation>Platform kısa süre güncelleniyor (kod 2); sonra her şey yolunda.</translation>
    </message>
    <message>
        <source>The token&apos;s time is over: it ended an hour ago.</source>
        <translation>Belirtecin süresi doldu: bir saat önce sona erdi.</translation>
    </message>
    <message>
        <source>The token works, and ends in five days.</source>
        <translation>Belirteç çalışıyor, beş gün sonra sona eriyor.</translation>
    </message>
    <message>
        <source>The line is open, and no answer ever comes.</source>
        <translation>Bağlantı açık ama yanıt hiç gelmiyor.</translation>
    </message>
    <message>
        <source>Everything is in order: a lasting token, a whole account, a number that sends.</source>
        <translation>Her şey yolunda: kalıcı bir belirteç, sağlam bir hesap, gönderebilen bir numara.</translation>
    </message>
    <message>
        <source>The token works, but may not inspect itself; other reads show what it can do.</source>
        <translation>Belirteç çalışıyor ama kendini inceleyemiyor; neler yapabildiğini başka okumalar gösteriyor.</translation>
    </message>
    <message>
        <source>A large business, all in order: three accounts, forty numbers, six hundred templates.</source>
        <translation>Her şeyi yolunda büyük bir işletme: üç hesap, kırk numara, altı yüz şablon.</translation>
    </message>
    <message>
        <source>A few characters in the middle of the token are wrong.</source>
        <translation>Belirtecin ortasındaki birkaç karakter yanlış.</translation>
    </message>
    <message>
        <source>The token was made without either of the two WhatsApp permissions.</source>
        <translation>Belirteç, iki WhatsApp izninin ikisi de olmadan oluşturulmuş.</translation>
    </message>
    <message>
        <source>The token may manage the account, but not send messages.</source>
        <translation>Belirteç hesabı yönetebiliyor ama mesaj gönderemiyor.</translation>
    </message>
    <message>
        <source>The token reaches no WhatsApp account at all: nothing was assigned to its user yet.</source>
        <translation>Belirteç hiçbir WhatsApp hesabına ulaşmıyor: kullanıcısına henüz bir şey atanmamış.</translation>
    </message>
    <message>
        <source>The account has no way to pay: messages that a business starts are not sent.</source>
        <translation>Hesapta ödeme yöntemi yok: işletmenin başlattığı mesajlar gönderilmiyor.</translation>
    </message>
    <message>
        <source>The token has both permissions, but its user was not given this account.</source>
        <translation>Belirtecin iki izni de var ama kullanıcısına bu hesap verilmemiş.</translation>
    </message>
    <message>
        <source>No app is subscribed to the account: it sends, but nobody ever hears what became of a message.</source>
        <translation>Hesaba abone uygulama yok: hesap gönderiyor ama mesajın akıbetini kimse öğrenemiyor.</translation>
    </message>
    <message>
        <source>The business has not been verified, so its messages are limited and some are not delivered.</source>
        <translation>İşletme doğrulanmamış; mesajları kısıtlı ve bazıları teslim edilmiyor.</translation>
    </message>
    <message>
        <source>The phone number is real, but it belongs to another account than the one the token is for.</source>
        <translation>Telefon numarası gerçek ama belirtecin ait olduğu hesapta değil, başka bir hesapta.</translation>
    </message>
    <message>
        <source>The phone number was never registered to the end, so nothing is sent from it.</source>
        <translation>Telefon numarasının kaydı tamamlanmamış; ondan hiçbir şey gönderilmiyor.</translation>
    </message>
    <message>
        <source>The phone number is waiting to be connected.</source>
        <translation>Telefon numarası bağlanmayı bekliyor.</translation>
    </message>
    <message>
        <source>The token belongs to another app than the one that makes the API calls.</source>
        <translation>Belirteç, API çağrılarını yapan uygulamaya değil, başka bir uygulamaya ait.</translation>
    </message>
    <message>
        <source>Another app is subscribed to the account, so the news of messages goes there.</source>
        <translation>Hesaba başka bir uygulama abone; mesajlarla ilgili haberler oraya gidiyor.</translation>
    </message>
    <message>
        <source>A Page&apos;s token where one of a person or a system user is needed.</source>
        <translation>Kişi veya sistem kullanıcısı belirteci gereken yerde bir Sayfa belirteci var.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported the number: its quality is low.</source>
        <translation>Çok fazla kişi numarayı engelledi veya şikâyet etti: kalitesi düşük.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>Uygulama bu saatlik çağrı hakkını doldurdu.</translation>
    </message>
    <message>
        <source>A filter on the network sends every request somewhere else.</source>
        <translation>Ağdaki bir filtre her isteği başka bir yere gönderiyor.</translation>
    </message>
    <message>
        <source>The token was ended early: the password behind it was changed.</source>
        <translation>Belirteç erken sona erdi: arkasındaki parola değiştirilmiş.</translation>
    </message>
    <message>
        <source>Everything is in order, but each answer takes two seconds.</source>
        <translation>Her şey yolunda ama her yanıt iki saniye sürüyor.</translation>
    </message>
    <message>
        <source>One template is paused because people blocked or reported its messages.</source>
        <translation>Bir şablon, kişiler mesajlarını engellediği veya şikâyet ettiği için duraklatılmış.</translation>
    </message>
    <message>
        <source>One template was rejected in review; messages made from it are not sent.</source>
        <translation>Bir şablon incelemede reddedilmiş; ondan oluşturulan mesajlar gönderilmiyor.</translation>
    </message>
    <message>
        <source>The number is the platform&apos;s test number: it sends only to people on a short list.</source>
        <translation>Numara, platformun deneme numarası: yalnızca kısa bir listedeki kişilere gönderiyor.</translation>
    </message>
    <message>
        <source>The news of this account goes to an address of its own, not to the app&apos;s usual one.</source>
        <translation>Bu hesabın haberleri uygulamanın olağan adresine değil, özel bir adrese gidiyor.</translation>
    </message>
    <message>
        <source>The id of the account was copied where the id of the phone number belongs.</source>
        <translation>Telefon numarası ID&apos;sinin yerine hesabın ID&apos;si kopyalanmış.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>WhatsApp for Android</source>
        <translation>Android için WhatsApp</translation>
    </message>
    <message>
        <source>Versions are numbered by year and compared number by number: 2.21.9 is older than 2.21.15. A version that starts with the year alone (25.10.72) counts as newer; one of the numbering of Web (2.3000.1) is not compared.</source>
        <translation>Sürümler yıla göre numaralanır ve sayı sayı karşılaştırılır: 2.21.9, 2.21.15 sürümünden eskidir. Yalnızca yılla başlayan sürüm (25.10.72) daha yeni sayılır; Web numaralamasındaki bir sürüm (2.3000.1) karşılaştırılmaz.</translation>
    </message>
    <message>
        <source>In WhatsApp: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>WhatsApp&apos;ta: üç nokta &gt; Ayarlar &gt; Yardım &gt; Uygulama bilgisi</translation>
    </message>
    <message>
        <source>WhatsApp Business for Android</source>
        <translation>Android için WhatsApp Business</translation>
    </message>
    <message>
        <source>In WhatsApp Business: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>WhatsApp Business&apos;ta: üç nokta &gt; Ayarlar &gt; Yardım &gt; Uygulama bilgisi</translation>
    </message>
    <message>
        <source>WhatsApp for iPhone</source>
        <translation>iPhone için WhatsApp</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>WhatsApp&apos;ta: Ayarlar &gt; Yardım</translation>
    </message>
    <message>
        <source>WhatsApp Business for iPhone</source>
        <translation>iPhone için WhatsApp Business</translation>
    </message>
    <message>
        <source>In WhatsApp Business: Settings &gt; Help</source>
        <translation>WhatsApp Business&apos;ta: Ayarlar &gt; Yardım</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS</source>
        <translation>KaiOS için WhatsApp</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared. WhatsApp for KaiOS ended in early 2025.</source>
        <translation>Sürümler yıla ve haftaya göre numaralanır ve sayı sayı karşılaştırılır; 2.3000 ve üstü ile yılla başlayan sürümler (22.1) daha yeni sayılır. Telefon numaralamasındaki bir sürüm (2.21.170.4) karşılaştırılmaz. KaiOS için WhatsApp 2025 başında sona erdi.</translation>
    </message>
    <message>
        <source>In WhatsApp: Options &gt; Settings &gt; Help &gt; App info</source>
        <translation>WhatsApp&apos;ta: Seçenekler &gt; Ayarlar &gt; Yardım &gt; Uygulama bilgisi</translation>
    </message>
    <message>
        <source>WhatsApp Web or Desktop</source>
        <translation>WhatsApp Web veya Masaüstü</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared.</source>
        <translation>Sürümler yıla ve haftaya göre numaralanır ve sayı sayı karşılaştırılır; 2.3000 ve üstü ile yılla başlayan sürümler (22.1) daha yeni sayılır. Telefon numaralamasındaki bir sürüm (2.21.170.4) karşılaştırılmaz.</translation>
    </message>
    <message>
        <source>In WhatsApp Web or Desktop: Settings &gt; Help</source>
        <translation>WhatsApp Web&apos;de veya Masaüstü&apos;nde: Ayarlar &gt; Yardım</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Küba</translation>
    </message>
    <message>
        <source>Businesses there may not use the platform, and people there cannot receive its messages.</source>
        <translation>Oradaki işletmeler platformu kullanamaz, oradaki kişiler de platformun mesajlarını alamaz.</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>İran</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Kuzey Kore</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Suriye</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Kırım</translation>
    </message>
    <message>
        <source>Sevastopol (Crimea)</source>
        <translation>Sivastopol (Kırım)</translation>
    </message>
    <message>
        <source>Donetsk region</source>
        <translation>Donetsk bölgesi</translation>
    </message>
    <message>
        <source>Luhansk region</source>
        <translation>Luhansk bölgesi</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>Businesses in Türkiye can use the platform, but people there cannot receive its messages.</source>
        <translation>Türkiye&apos;deki işletmeler platformu kullanabilir, ama oradaki kişiler platformun mesajlarını alamaz.</translation>
    </message>
    <message>
        <source>The restriction ended on 2024-05-15: messages can be sent to numbers in Türkiye.</source>
        <translation>Kısıtlama 2024-05-15 tarihinde sona erdi: Türkiye&apos;deki numaralara mesaj gönderilebilir.</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>The page about the Marketing Messages API names Venezuela as restricted, and says that it speaks of all messaging APIs for businesses.</source>
        <translation>Marketing Messages API ile ilgili sayfa Venezuela&apos;yı kısıtlı olarak anıyor ve işletmelere yönelik tüm mesajlaşma API&apos;leri için geçerli olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>The support page does not name Venezuela among the restricted countries.</source>
        <translation>Destek sayfası Venezuela&apos;yı kısıtlı ülkeler arasında saymıyor.</translation>
    </message>
    <message>
        <source>Generate a new token: Business settings &gt; Users &gt; System users &gt; Generate token.</source>
        <translation>Yeni bir belirteç oluşturun: Business settings &gt; Users &gt; System users &gt; Generate token.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, then check it here.</source>
        <translation>Yeni belirteci mesajlarınızı gönderen sisteme girin, sonra burada kontrol edin.</translation>
    </message>
    <message>
        <source>The token has ended, was withdrawn, or cannot be used for another reason.</source>
        <translation>Belirteç sona erdi, geri çekildi veya başka bir nedenle kullanılamıyor.</translation>
    </message>
    <message>
        <source>The person behind a personal token has closed the app&apos;s access to their data.</source>
        <translation>Kişisel belirtecin sahibi, uygulamanın verilerine erişimini kapattı.</translation>
    </message>
    <message>
        <source>Meta could not sign the caller in</source>
        <translation>Meta, çağrıyı yapanın oturumunu açamadı</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then try again.</source>
        <translation>5 dakika bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page: metastatus.com/whatsapp-business-api</source>
        <translation>Meta&apos;nın durum sayfasına bakın: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name.</source>
        <translation>Meta&apos;nın hizmetinde, adını vermediği bir arıza oldu.</translation>
    </message>
    <message>
        <source>Less often, the request itself is malformed.</source>
        <translation>Daha seyrek olarak isteğin kendisi hatalı biçimlidir.</translation>
    </message>
    <message>
        <source>Meta reports an unknown fault</source>
        <translation>Meta bilinmeyen bir arıza bildiriyor</translation>
    </message>
    <message>
        <source>The API is being updated, overloaded or disturbed; an update can take it down for up to 5 minutes.</source>
        <translation>API güncelleniyor, aşırı yüklü veya aksıyor; bir güncelleme en çok 5 dakikalık kesintiye yol açabilir.</translation>
    </message>
    <message>
        <source>Meta&apos;s service is away for a moment</source>
        <translation>Meta&apos;nın hizmeti kısa süreliğine devre dışı</translation>
    </message>
    <message>
        <source>Check the token here: both WhatsApp permissions must be granted.</source>
        <translation>Belirteci burada kontrol edin: iki WhatsApp izninin ikisi de verilmiş olmalı.</translation>
    </message>
    <message>
        <source>Give the system user the WhatsApp account: Business settings &gt; Users &gt; System users &gt; Assign assets, then generate a new token.</source>
        <translation>Sistem kullanıcısına WhatsApp hesabını verin: Business settings &gt; Users &gt; System users &gt; Assign assets; sonra yeni bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>The app or the token lacks a permission or capability for this call.</source>
        <translation>Uygulamada veya belirteçte bu çağrı için gereken bir izin ya da yetenek yok.</translation>
    </message>
    <message>
        <source>The app may not make this call</source>
        <translation>Uygulama bu çağrıyı yapamaz</translation>
    </message>
    <message>
        <source>Wait until the limit is free again, and let the sending system make fewer calls.</source>
        <translation>Limit yeniden açılana kadar bekleyin ve mesaj gönderen sistemin daha az çağrı yapmasını sağlayın.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>Uygulama bu saatlik çağrı hakkını doldurdu.</translation>
    </message>
    <message>
        <source>The app has made too many calls</source>
        <translation>Uygulama çok fazla çağrı yaptı</translation>
    </message>
    <message>
        <source>The permission was never granted, or was taken away.</source>
        <translation>İzin hiç verilmedi veya geri alındı.</translation>
    </message>
    <message>
        <source>The account may not use this part of the API.</source>
        <translation>Hesap, API&apos;nin bu bölümünü kullanamaz.</translation>
    </message>
    <message>
        <source>The permission for this call is missing</source>
        <translation>Bu çağrı için gereken izin eksik</translation>
    </message>
    <message>
        <source>The user or system user behind the token has used up its calls.</source>
        <translation>Belirtecin arkasındaki kullanıcı veya sistem kullanıcısı çağrı hakkını doldurdu.</translation>
    </message>
    <message>
        <source>The user behind the token has made too many calls</source>
        <translation>Belirtecin arkasındaki kullanıcı çok fazla çağrı yaptı</translation>
    </message>
    <message>
        <source>The calls of a Page token are used up; WhatsApp needs no Page token.</source>
        <translation>Bir Sayfa belirtecinin çağrı hakkı doldu; WhatsApp için Sayfa belirteci gerekmez.</translation>
    </message>
    <message>
        <source>The page has made too many calls</source>
        <translation>Sayfa çok fazla çağrı yaptı</translation>
    </message>
    <message>
        <source>Compare the phone number ID with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Telefon numarası ID&apos;sini WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasındakiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>The phone number behind the ID was deleted.</source>
        <translation>ID&apos;nin ait olduğu telefon numarası silindi.</translation>
    </message>
    <message>
        <source>The phone number ID is not in use any more</source>
        <translation>Telefon numarası ID&apos;si artık kullanımda değil</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer.</source>
        <translation>Yanıtın ayrıntılarını geliştiricinize iletin.</translation>
    </message>
    <message>
        <source>Check that account ID and phone number ID were not swapped.</source>
        <translation>Hesap ID&apos;si ile telefon numarası ID&apos;sinin yer değiştirmediğini kontrol edin.</translation>
    </message>
    <message>
        <source>A field or value of the request is misspelled, too long, or of the wrong kind.</source>
        <translation>İsteğin bir alanı veya değeri yanlış yazılmış, çok uzun veya yanlış türde.</translation>
    </message>
    <message>
        <source>An ID stands in the place of another one.</source>
        <translation>Bir ID, başka birinin yerinde duruyor.</translation>
    </message>
    <message>
        <source>The Marketing Messages API got something that is no template.</source>
        <translation>Marketing Messages API&apos;ye şablon olmayan bir şey gönderildi.</translation>
    </message>
    <message>
        <source>Meta did not understand the request</source>
        <translation>Meta isteği anlamadı</translation>
    </message>
    <message>
        <source>Copy the ID again from WhatsApp Manager.</source>
        <translation>ID&apos;yi WhatsApp Manager&apos;dan yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Give the system user access: Business settings &gt; Users &gt; System users &gt; Assign assets.</source>
        <translation>Sistem kullanıcısına erişim verin: Business settings &gt; Users &gt; System users &gt; Assign assets.</translation>
    </message>
    <message>
        <source>The ID is mistyped, or belongs to something that was deleted.</source>
        <translation>ID yanlış yazılmış veya silinmiş bir şeye ait.</translation>
    </message>
    <message>
        <source>The token has no access to it.</source>
        <translation>Belirtecin buna erişimi yok.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a phone number ID in place of an account ID.</source>
        <translation>ID başka türde; örneğin hesap ID&apos;si yerine telefon numarası ID&apos;si.</translation>
    </message>
    <message>
        <source>The call reads what can only be written, or the other way round.</source>
        <translation>Çağrı, yalnızca yazılabilen bir şeyi okuyor veya tam tersi.</translation>
    </message>
    <message>
        <source>The object is not there, or the token may not see it</source>
        <translation>Nesne yok veya belirteç onu göremiyor</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger and paste the token there.</source>
        <translation>Meta&apos;nın Access Token Debugger sayfasını açın ve belirteci oraya yapıştırın.</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may inspect a token.</source>
        <translation>Bir belirteci yalnızca bir uygulama veya uygulamada rolü olan bir kişi inceleyebilir.</translation>
    </message>
    <message>
        <source>Meta did not let this token inspect tokens</source>
        <translation>Meta bu belirtecin belirteçleri incelemesine izin vermedi</translation>
    </message>
    <message>
        <source>Compare the fields of the request with Meta&apos;s reference for this version.</source>
        <translation>İsteğin alanlarını Meta&apos;nın bu sürüme ait başvuru belgesiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a WhatsApp account ID in place of a phone number ID.</source>
        <translation>ID başka türde; örneğin telefon numarası ID&apos;si yerine WhatsApp hesabı ID&apos;si.</translation>
    </message>
    <message>
        <source>The field is misspelled, or this version of the API does not have it.</source>
        <translation>Alan yanlış yazılmış veya API&apos;nin bu sürümünde yok.</translation>
    </message>
    <message>
        <source>A field that was asked for does not exist there</source>
        <translation>İstenen alan orada yok</translation>
    </message>
    <message>
        <source>Compare the app ID of the token with the app that makes your API calls.</source>
        <translation>Belirtecin uygulama ID&apos;sini, API çağrılarınızı yapan uygulamayla karşılaştırın.</translation>
    </message>
    <message>
        <source>The token was made by another app than the one that asks about it.</source>
        <translation>Belirteci, onu soran uygulama değil, başka bir uygulama oluşturmuş.</translation>
    </message>
    <message>
        <source>The token belongs to another app</source>
        <translation>Belirteç başka bir uygulamaya ait</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the WhatsApp account first (subscribed_apps).</source>
        <translation>Geliştiricinizden önce uygulamayı WhatsApp hesabına abone etmesini isteyin (subscribed_apps).</translation>
    </message>
    <message>
        <source>Enter a webhook address in the App Dashboard: WhatsApp &gt; Configuration.</source>
        <translation>App Dashboard&apos;da bir webhook adresi girin: WhatsApp &gt; Configuration.</translation>
    </message>
    <message>
        <source>An own address for the webhook may be set only after the app is subscribed to the WhatsApp account.</source>
        <translation>Webhook için özel adres, ancak uygulama WhatsApp hesabına abone edildikten sonra ayarlanabilir.</translation>
    </message>
    <message>
        <source>The app is not subscribed to this account yet</source>
        <translation>Uygulama bu hesaba henüz abone değil</translation>
    </message>
    <message>
        <source>Enter the app secret here, so that the calls can be signed.</source>
        <translation>Çağrıların imzalanabilmesi için uygulama gizli anahtarını buraya girin.</translation>
    </message>
    <message>
        <source>Ask your developer to sign the calls of the sending system, or to switch the setting off.</source>
        <translation>Geliştiricinizden mesaj gönderen sistemin çağrılarını imzalamasını veya ayarı kapatmasını isteyin.</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on, and the call was not signed with the app secret.</source>
        <translation>Uygulamada &quot;Require app secret&quot; açık ve çağrı uygulama gizli anahtarıyla imzalanmamış.</translation>
    </message>
    <message>
        <source>The app accepts only signed calls</source>
        <translation>Uygulama yalnızca imzalı çağrıları kabul ediyor</translation>
    </message>
    <message>
        <source>Copy the app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>Uygulama gizli anahtarını App Dashboard&apos;dan yeniden kopyalayın: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The call was signed with the secret of another app, or with an old one.</source>
        <translation>Çağrı, başka bir uygulamanın gizli anahtarıyla veya eski bir anahtarla imzalanmış.</translation>
    </message>
    <message>
        <source>The app secret does not fit the token</source>
        <translation>Uygulama gizli anahtarı belirteçle uyuşmuyor</translation>
    </message>
    <message>
        <source>The login that the token stands for has ended.</source>
        <translation>Belirtecin temsil ettiği oturum sona erdi.</translation>
    </message>
    <message>
        <source>The login behind the token has ended</source>
        <translation>Belirtecin arkasındaki oturum sona erdi</translation>
    </message>
    <message>
        <source>Check that the sending system puts the whole token into each call.</source>
        <translation>Mesaj gönderen sistemin her çağrıya belirtecin tamamını koyduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>The call carried no token, or lost it on the way.</source>
        <translation>Çağrıda belirteç yoktu veya yolda kayboldu.</translation>
    </message>
    <message>
        <source>The call arrived without a token</source>
        <translation>Çağrı belirteçsiz geldi</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its login has ended; Meta gives no closer reason.</source>
        <translation>Belirteç geri çekildi veya oturumu sona erdi; Meta daha ayrıntılı bir neden vermiyor.</translation>
    </message>
    <message>
        <source>The token is not accepted any more</source>
        <translation>Belirteç artık kabul edilmiyor</translation>
    </message>
    <message>
        <source>The person or system user behind the token has removed the app, or the app has lost its permission to act for them.</source>
        <translation>Belirtecin arkasındaki kişi veya sistem kullanıcısı uygulamayı kaldırdı ya da uygulama onun adına işlem yapma iznini yitirdi.</translation>
    </message>
    <message>
        <source>The app lost its access</source>
        <translation>Uygulama erişimini yitirdi</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and finish the check there.</source>
        <translation>Hesabın sahibinden facebook.com adresinde oturum açıp oradaki güvenlik kontrolünü tamamlamasını isteyin.</translation>
    </message>
    <message>
        <source>Check the token here again; generate a new one if it is still refused.</source>
        <translation>Belirteci burada yeniden kontrol edin; hâlâ reddediliyorsa yenisini oluşturun.</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check.</source>
        <translation>Facebook, belirtecin arkasındaki hesabın sahibinden bir güvenlik kontrolünden geçmesini istiyor.</translation>
    </message>
    <message>
        <source>Facebook wants to check the account first</source>
        <translation>Facebook önce hesabı kontrol etmek istiyor</translation>
    </message>
    <message>
        <source>The owner of the account behind the token changed the password, or Facebook ended the login for safety.</source>
        <translation>Belirtecin arkasındaki hesabın sahibi parolayı değiştirdi veya Facebook güvenlik nedeniyle oturumu sonlandırdı.</translation>
    </message>
    <message>
        <source>The password behind the token was changed</source>
        <translation>Belirtecin arkasındaki parola değiştirildi</translation>
    </message>
    <message>
        <source>The life of the token is over.</source>
        <translation>Belirtecin ömrü doldu.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Belirtecin süresi doldu</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and confirm it.</source>
        <translation>Hesabın sahibinden facebook.com adresinde oturum açıp hesabı onaylamasını isteyin.</translation>
    </message>
    <message>
        <source>The Facebook account behind the token has not been confirmed yet.</source>
        <translation>Belirtecin arkasındaki Facebook hesabı henüz onaylanmamış.</translation>
    </message>
    <message>
        <source>The account behind the token is not confirmed</source>
        <translation>Belirtecin arkasındaki hesap onaylanmamış</translation>
    </message>
    <message>
        <source>The login behind the token was ended on purpose, by logging out or by a program.</source>
        <translation>Belirtecin arkasındaki oturum, çıkış yapılarak veya bir program tarafından bilerek sonlandırıldı.</translation>
    </message>
    <message>
        <source>The login behind the token was ended</source>
        <translation>Belirtecin arkasındaki oturum sonlandırıldı</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>Belirteç geri çekildi ya da sahibi oturumu kapattı veya uygulamanın ayarlarını değiştirdi.</translation>
    </message>
    <message>
        <source>The token was withdrawn</source>
        <translation>Belirteç geri çekildi</translation>
    </message>
    <message>
        <source>Give the account its role back, or use a system user of the business instead.</source>
        <translation>Hesaba rolünü geri verin veya onun yerine işletmenin bir sistem kullanıcısını kullanın.</translation>
    </message>
    <message>
        <source>The account behind the token no longer has a role on the page or business.</source>
        <translation>Belirtecin arkasındaki hesabın sayfada veya işletmede artık rolü yok.</translation>
    </message>
    <message>
        <source>The account behind the token lost its role</source>
        <translation>Belirtecin arkasındaki hesap rolünü yitirdi</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>Uygulama ID&apos;sini ve gizli anahtarını App Dashboard&apos;dan yeniden kopyalayın: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is wrong, was reset, or belongs to another app.</source>
        <translation>Uygulama gizli anahtarı yanlış, sıfırlanmış veya başka bir uygulamaya ait.</translation>
    </message>
    <message>
        <source>App ID and app secret do not belong together</source>
        <translation>Uygulama ID&apos;si ile gizli anahtarı birbirine ait değil</translation>
    </message>
    <message>
        <source>Copy the token that the sending system uses, not the one a debugging page shows.</source>
        <translation>Bir hata ayıklama sayfasının gösterdiğini değil, mesaj gönderen sistemin kullandığı belirteci kopyalayın.</translation>
    </message>
    <message>
        <source>The token comes from a debugging page and cannot make calls.</source>
        <translation>Belirteç bir hata ayıklama sayfasından geliyor ve çağrı yapamaz.</translation>
    </message>
    <message>
        <source>The token is made for looking only</source>
        <translation>Belirteç yalnızca bakmak için</translation>
    </message>
    <message>
        <source>Copy the token again, whole, with the copy button of the page that shows it.</source>
        <translation>Belirtecin tamamını, gösterildiği sayfanın kopyalama düğmesiyle yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Check it here again.</source>
        <translation>Burada yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>Part of the token is missing, or something else was copied with it.</source>
        <translation>Belirtecin bir bölümü eksik veya onunla birlikte başka bir şey kopyalanmış.</translation>
    </message>
    <message>
        <source>The text is a token of another service.</source>
        <translation>Metin, başka bir hizmetin belirteci.</translation>
    </message>
    <message>
        <source>Meta cannot read the token</source>
        <translation>Meta belirteci okuyamıyor</translation>
    </message>
    <message>
        <source>Write the number with plus sign and country code.</source>
        <translation>Numarayı artı işareti ve ülke koduyla yazın.</translation>
    </message>
    <message>
        <source>Check the number with the number check of this program.</source>
        <translation>Numarayı bu programın numara kontrolüyle kontrol edin.</translation>
    </message>
    <message>
        <source>The value in the request is not a telephone number, or its country code is missing.</source>
        <translation>İstekteki değer bir telefon numarası değil veya ülke kodu eksik.</translation>
    </message>
    <message>
        <source>The value is not a telephone number</source>
        <translation>Değer bir telefon numarası değil</translation>
    </message>
    <message>
        <source>A permission is missing or was withdrawn.</source>
        <translation>Bir izin eksik veya geri çekilmiş.</translation>
    </message>
    <message>
        <source>The system user was not given this WhatsApp account.</source>
        <translation>Sistem kullanıcısına bu WhatsApp hesabı verilmemiş.</translation>
    </message>
    <message>
        <source>The token has no access to this account</source>
        <translation>Belirtecin bu hesaba erişimi yok</translation>
    </message>
    <message>
        <source>The app has reached a limit, or is blocked for a while.</source>
        <translation>Uygulama bir limite ulaştı veya bir süreliğine engellendi.</translation>
    </message>
    <message>
        <source>The app has reached its limit</source>
        <translation>Uygulama limitine ulaştı</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found.</source>
        <translation>Business Support Home sayfasını açın ve bulunanları okuyun.</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong, or wait until the restriction ends.</source>
        <translation>Yanlışsa orada inceleme isteyin veya kısıtlama bitene kadar bekleyin.</translation>
    </message>
    <message>
        <source>The account was restricted for a breach of policy. Restrictions last 1, 3, 5, 7 or 30 days, or for good.</source>
        <translation>Hesap, politika ihlali nedeniyle kısıtlandı. Kısıtlamalar 1, 3, 5, 7 veya 30 gün sürer ya da kalıcıdır.</translation>
    </message>
    <message>
        <source>The WhatsApp account is restricted for a while</source>
        <translation>WhatsApp hesabı bir süreliğine kısıtlandı</translation>
    </message>
    <message>
        <source>Send an approved template.</source>
        <translation>Onaylı bir şablon gönderin.</translation>
    </message>
    <message>
        <source>Wait until the customer writes, then reply freely.</source>
        <translation>Müşteri yazana kadar bekleyin, sonra serbestçe yanıtlayın.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago; only approved templates may be sent now.</source>
        <translation>Müşteri son olarak 24 saatten uzun süre önce yazdı; şimdi yalnızca onaylı şablonlar gönderilebilir.</translation>
    </message>
    <message>
        <source>The 24-hour window for replies is closed</source>
        <translation>24 saatlik yanıt penceresi kapandı</translation>
    </message>
    <message>
        <source>Check whether the first call has done its work; do not repeat it.</source>
        <translation>İlk çağrının işini yapıp yapmadığını kontrol edin; çağrıyı yinelemeyin.</translation>
    </message>
    <message>
        <source>The same call was made a second time, with the same content.</source>
        <translation>Aynı çağrı, aynı içerikle ikinci kez yapıldı.</translation>
    </message>
    <message>
        <source>The same content was sent twice</source>
        <translation>Aynı içerik iki kez gönderildi</translation>
    </message>
    <message>
        <source>The limit of this one call is reached, for example of the question whether a person allows calls.</source>
        <translation>Bu tek çağrının limiti doldu; örneğin bir kişinin aramalara izin verip vermediği sorusu.</translation>
    </message>
    <message>
        <source>This call was made too often</source>
        <translation>Bu çağrı çok sık yapıldı</translation>
    </message>
    <message>
        <source>The ID or name is mistyped.</source>
        <translation>ID veya ad yanlış yazılmış.</translation>
    </message>
    <message>
        <source>The ID does not exist</source>
        <translation>Bu ID yok</translation>
    </message>
    <message>
        <source>The call asks about &quot;me&quot;, but carries no token that says who that is.</source>
        <translation>Çağrı &quot;me&quot; hakkında soruyor ama bunun kim olduğunu söyleyen bir belirteç taşımıyor.</translation>
    </message>
    <message>
        <source>A read of &quot;me&quot; arrived without a token</source>
        <translation>Bir &quot;me&quot; okuması belirteçsiz geldi</translation>
    </message>
    <message>
        <source>The WhatsApp account has used up its management calls for this hour: 200 for each app, 5000 once a number is registered.</source>
        <translation>WhatsApp hesabı bu saatlik yönetim çağrısı hakkını doldurdu: uygulama başına 200, bir numara kaydedildikten sonra 5000.</translation>
    </message>
    <message>
        <source>The WhatsApp account has made too many calls</source>
        <translation>WhatsApp hesabı çok fazla çağrı yaptı</translation>
    </message>
    <message>
        <source>Ask your developer to take the customer off the block list of the number, or unblock the customer in the WhatsApp Business app.</source>
        <translation>Geliştiricinizden müşteriyi numaranın engelleme listesinden çıkarmasını isteyin veya WhatsApp Business uygulamasında müşterinin engelini kaldırın.</translation>
    </message>
    <message>
        <source>Send the message again after that.</source>
        <translation>Ardından mesajı yeniden gönderin.</translation>
    </message>
    <message>
        <source>The customer is on the block list of your own number.</source>
        <translation>Müşteri, kendi numaranızın engelleme listesinde.</translation>
    </message>
    <message>
        <source>Your business has blocked this customer</source>
        <translation>İşletmeniz bu müşteriyi engellemiş</translation>
    </message>
    <message>
        <source>Let the sending system slow down, and send the message again.</source>
        <translation>Mesaj gönderen sistemi yavaşlatın ve mesajı yeniden gönderin.</translation>
    </message>
    <message>
        <source>Look at the throughput of the number, which Meta can raise: up to 1000 messages a second.</source>
        <translation>Numaranın gönderim hızına (throughput) bakın; Meta bunu saniyede 1000 mesaja kadar yükseltebilir.</translation>
    </message>
    <message>
        <source>The number has sent more messages in a second than it may: mostly 80, or 20 if it is used in the WhatsApp Business app too.</source>
        <translation>Numara bir saniyede izin verilenden fazla mesaj gönderdi: izin genellikle 80, WhatsApp Business uygulamasında da kullanılıyorsa 20 mesajdır.</translation>
    </message>
    <message>
        <source>Messages were sent too fast</source>
        <translation>Mesajlar çok hızlı gönderildi</translation>
    </message>
    <message>
        <source>Do not send the message again: the result is the same.</source>
        <translation>Mesajı yeniden göndermeyin: sonuç aynı olur.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, then reply within 24 hours.</source>
        <translation>Müşteriden başka bir kanalla size yazmasını isteyin, sonra 24 saat içinde yanıtlayın.</translation>
    </message>
    <message>
        <source>Meta keeps a small group of people free of marketing templates; this customer is one of them.</source>
        <translation>Meta küçük bir grup insana pazarlama şablonu ulaştırmaz; bu müşteri onlardan biri.</translation>
    </message>
    <message>
        <source>The customer is in a test group of Meta</source>
        <translation>Müşteri, Meta&apos;nın bir test grubunda</translation>
    </message>
    <message>
        <source>Compare the country with WhatsApp&apos;s policy for your kind of business: business.whatsapp.com/policy</source>
        <translation>Ülkeyi WhatsApp&apos;ın işletme türünüz için geçerli politikasıyla karşılaştırın: business.whatsapp.com/policy</translation>
    </message>
    <message>
        <source>Reach the customer by another channel.</source>
        <translation>Müşteriye başka bir kanaldan ulaşın.</translation>
    </message>
    <message>
        <source>The rules for your kind of business do not allow messages to that country. The amount of messages is not the reason, even where Meta&apos;s text reads like that.</source>
        <translation>İşletme türünüz için geçerli kurallar o ülkeye mesaja izin vermiyor. Meta&apos;nın metni öyle anlaşılsa bile neden mesaj sayısı değildir.</translation>
    </message>
    <message>
        <source>Your business may not message people in that country</source>
        <translation>İşletmeniz o ülkedeki kişilere mesaj gönderemez</translation>
    </message>
    <message>
        <source>Ask the customer to send it in another way, as text or as a usual file.</source>
        <translation>Müşteriden bunu başka biçimde, metin veya yaygın türde bir dosya olarak göndermesini isteyin.</translation>
    </message>
    <message>
        <source>The customer sent something the API cannot pass on, for example in a group. No message of yours has failed.</source>
        <translation>Müşteri, API&apos;nin iletemediği bir şey gönderdi; örneğin bir grupta. Sizin hiçbir mesajınız başarısız olmadı.</translation>
    </message>
    <message>
        <source>The customer sent a kind of message that cannot be shown</source>
        <translation>Müşteri gösterilemeyen türde bir mesaj gönderdi</translation>
    </message>
    <message>
        <source>Send the message again with growing pauses.</source>
        <translation>Mesajı giderek uzayan aralarla yeniden gönderin.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support with the fbtrace_id of the answer if it stays like this.</source>
        <translation>Böyle sürerse yanıttaki fbtrace_id ile Meta desteğine sorun.</translation>
    </message>
    <message>
        <source>For Flows: the public key could not be set.</source>
        <translation>Flow&apos;lar için: genel anahtar ayarlanamadı.</translation>
    </message>
    <message>
        <source>Meta could not send, and does not say why</source>
        <translation>Meta gönderemedi ve nedenini söylemiyor</translation>
    </message>
    <message>
        <source>Shorten the text, or send it in two messages.</source>
        <translation>Metni kısaltın veya iki mesaj hâlinde gönderin.</translation>
    </message>
    <message>
        <source>The text has more characters than a message may have.</source>
        <translation>Metinde bir mesajda olabilecekten daha fazla karakter var.</translation>
    </message>
    <message>
        <source>The text of the message is too long</source>
        <translation>Mesajın metni çok uzun</translation>
    </message>
    <message>
        <source>Ask your developer to set the recipient type to &quot;individual&quot;.</source>
        <translation>Geliştiricinizden alıcı türünü &quot;individual&quot; olarak ayarlamasını isteyin.</translation>
    </message>
    <message>
        <source>The request names a kind of recipient that this call does not know.</source>
        <translation>İstek, bu çağrının tanımadığı bir alıcı türü belirtiyor.</translation>
    </message>
    <message>
        <source>The kind of recipient is not accepted</source>
        <translation>Alıcı türü kabul edilmiyor</translation>
    </message>
    <message>
        <source>A permission is missing for the sending number, or was taken away.</source>
        <translation>Gönderen numara için bir izin eksik veya geri alınmış.</translation>
    </message>
    <message>
        <source>The token may not send from this number</source>
        <translation>Belirteç bu numaradan gönderim yapamaz</translation>
    </message>
    <message>
        <source>Check the ID in the request.</source>
        <translation>İstekteki ID&apos;yi kontrol edin.</translation>
    </message>
    <message>
        <source>Upload the file again, and send it by its new media ID.</source>
        <translation>Dosyayı yeniden yükleyin ve yeni medya ID&apos;siyle gönderin.</translation>
    </message>
    <message>
        <source>The file or object that the request names does not exist, or not any more.</source>
        <translation>İstekte belirtilen dosya veya nesne yok ya da artık yok.</translation>
    </message>
    <message>
        <source>Something the request refers to is gone</source>
        <translation>İsteğin gönderme yaptığı bir şey kaybolmuş</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer: they name the field.</source>
        <translation>Yanıtın ayrıntılarını geliştiricinize iletin: hangi alan olduğunu söylerler.</translation>
    </message>
    <message>
        <source>A field that must be there is missing in the request.</source>
        <translation>İstekte bulunması gereken bir alan eksik.</translation>
    </message>
    <message>
        <source>The request lacks something</source>
        <translation>İstekte bir şey eksik</translation>
    </message>
    <message>
        <source>Check that the sending number belongs to the account.</source>
        <translation>Gönderen numaranın hesaba ait olduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>Wait 10 minutes if the template is new.</source>
        <translation>Şablon yeniyse 10 dakika bekleyin.</translation>
    </message>
    <message>
        <source>A value is wrong, or the sending number is not in this WhatsApp account.</source>
        <translation>Bir değer yanlış veya gönderen numara bu WhatsApp hesabında değil.</translation>
    </message>
    <message>
        <source>The country of the number does not have this feature, for example calls.</source>
        <translation>Numaranın ülkesinde bu özellik, örneğin arama, yok.</translation>
    </message>
    <message>
        <source>A new marketing template is not ready for the Marketing Messages API yet.</source>
        <translation>Yeni bir pazarlama şablonu Marketing Messages API için henüz hazır değil.</translation>
    </message>
    <message>
        <source>A value in the request does not fit</source>
        <translation>İstekteki bir değer uygun değil</translation>
    </message>
    <message>
        <source>One of the services behind the API is overloaded or disturbed.</source>
        <translation>API&apos;nin arkasındaki hizmetlerden biri aşırı yüklü veya aksıyor.</translation>
    </message>
    <message>
        <source>A service at Meta is away for a moment</source>
        <translation>Meta&apos;daki bir hizmet kısa süreliğine devre dışı</translation>
    </message>
    <message>
        <source>Add a participant to the group, then send again.</source>
        <translation>Gruba bir katılımcı ekleyin, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>The group holds only one member, so there is nobody to write to.</source>
        <translation>Grupta tek üye var, yani yazılacak kimse yok.</translation>
    </message>
    <message>
        <source>The group has no other member</source>
        <translation>Grupta başka üye yok</translation>
    </message>
    <message>
        <source>Send to another number.</source>
        <translation>Başka bir numaraya gönderin.</translation>
    </message>
    <message>
        <source>Sender and recipient are the same number.</source>
        <translation>Gönderen ve alıcı aynı numara.</translation>
    </message>
    <message>
        <source>The message was sent to your own number</source>
        <translation>Mesaj kendi numaranıza gönderildi</translation>
    </message>
    <message>
        <source>Compare the number with the customer, with plus sign and country code.</source>
        <translation>Numarayı artı işareti ve ülke koduyla birlikte müşteriye doğrulatın.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, to accept the terms (wa.me/tos/20210210) and to update WhatsApp.</source>
        <translation>Müşteriden başka bir kanalla size yazmasını, koşulları kabul etmesini (wa.me/tos/20210210) ve WhatsApp&apos;ı güncellemesini isteyin.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp, or is mistyped; without a plus sign and country code it may be read as a number of your own country.</source>
        <translation>Numara WhatsApp&apos;ta yok veya yanlış yazılmış; artı işareti ve ülke kodu yoksa kendi ülkenizin numarası sanılabilir.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s current terms.</source>
        <translation>Müşteri WhatsApp&apos;ın güncel koşullarını kabul etmemiş.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old.</source>
        <translation>Müşterinin WhatsApp&apos;ı çok eski.</translation>
    </message>
    <message>
        <source>This person could not be reached on WhatsApp</source>
        <translation>Bu kişiye WhatsApp&apos;tan ulaşılamadı</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name; newer systems report it under another number.</source>
        <translation>Meta&apos;nın hizmetinde, adını vermediği bir arıza oldu; daha yeni sistemler bunu başka bir numarayla bildirir.</translation>
    </message>
    <message>
        <source>Compare the number with the list in the App Dashboard: WhatsApp &gt; API Setup &gt; To.</source>
        <translation>Numarayı App Dashboard&apos;daki listeyle karşılaştırın: WhatsApp &gt; API Setup &gt; To.</translation>
    </message>
    <message>
        <source>Try an Argentine number as 54 and area code without the 9, a Mexican one as 52 and ten digits.</source>
        <translation>Arjantin numarasını 54 ve 9 olmadan alan kodu, Meksika numarasını 52 ve on rakam olarak deneyin.</translation>
    </message>
    <message>
        <source>Add the number to that list, and confirm it with the code the recipient gets.</source>
        <translation>Numarayı o listeye ekleyin ve alıcıya gelen kodla onaylayın.</translation>
    </message>
    <message>
        <source>Use your own registered number for real customers.</source>
        <translation>Gerçek müşteriler için kendi kayıtlı numaranızı kullanın.</translation>
    </message>
    <message>
        <source>A test number, or an app in development, may only send to numbers on its list of up to five.</source>
        <translation>Deneme numarası veya geliştirme aşamasındaki uygulama, yalnızca listesindeki en çok beş numaraya gönderebilir.</translation>
    </message>
    <message>
        <source>The number is on the list, but in another form: Argentina and Mexico have numbers with and without an extra digit.</source>
        <translation>Numara listede ama başka biçimde: Arjantin ve Meksika&apos;da numaraların fazladan bir rakamlı ve rakamsız biçimleri vardır.</translation>
    </message>
    <message>
        <source>The recipient is not on the test list</source>
        <translation>Alıcı deneme listesinde yok</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong.</source>
        <translation>Yanlışsa orada inceleme isteyin.</translation>
    </message>
    <message>
        <source>Correct the PIN if nothing is reported there.</source>
        <translation>Orada bir şey bildirilmiyorsa PIN&apos;i düzeltin.</translation>
    </message>
    <message>
        <source>The account was restricted or disabled for a breach of policy.</source>
        <translation>Hesap, politika ihlali nedeniyle kısıtlandı veya devre dışı bırakıldı.</translation>
    </message>
    <message>
        <source>Data in the request did not fit the account, for example a wrong PIN for two-step verification.</source>
        <translation>İstekteki veriler hesapla uyuşmadı; örneğin iki adımlı doğrulama PIN&apos;i yanlıştı.</translation>
    </message>
    <message>
        <source>The WhatsApp account is locked</source>
        <translation>WhatsApp hesabı kilitli</translation>
    </message>
    <message>
        <source>Ask your developer to make the webhook server reachable again.</source>
        <translation>Geliştiricinizden webhook sunucusunu yeniden ulaşılabilir duruma getirmesini isteyin.</translation>
    </message>
    <message>
        <source>Ask the customer to send the message once more.</source>
        <translation>Müşteriden mesajı bir kez daha göndermesini isteyin.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and your webhook server could not be reached while the message was kept, about an hour.</source>
        <translation>Numara Meta&apos;da hiçbir şey saklamıyor ve mesajın tutulduğu yaklaşık bir saat içinde webhook sunucunuza ulaşılamadı.</translation>
    </message>
    <message>
        <source>Your webhook server was out of reach too long</source>
        <translation>Webhook sunucunuza çok uzun süre ulaşılamadı</translation>
    </message>
    <message>
        <source>Look whether the message was delivered on another device before you send again.</source>
        <translation>Yeniden göndermeden önce mesajın başka bir cihazda teslim edilip edilmediğine bakın.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and one of the customer&apos;s devices asked for the message after its hour was over; another device may have it.</source>
        <translation>Numara Meta&apos;da hiçbir şey saklamıyor ve müşterinin cihazlarından biri mesajı bir saatlik süresi dolduktan sonra istedi; başka bir cihazda olabilir.</translation>
    </message>
    <message>
        <source>One of the customer&apos;s devices did not get the message</source>
        <translation>Müşterinin cihazlarından biri mesajı almadı</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and hand in a display name.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasını açın ve bir görünen ad gönderin.</translation>
    </message>
    <message>
        <source>Wait for the approval, then send again.</source>
        <translation>Onayı bekleyin, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>A number that WhatsApp itself supplied (+1 555) may not send before its display name is approved.</source>
        <translation>WhatsApp&apos;ın kendi sağladığı numara (+1 555), görünen adı onaylanmadan gönderim yapamaz.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved</source>
        <translation>Numaranın görünen adı onaylanmamış</translation>
    </message>
    <message>
        <source>Check the group ID in the request against the list of your groups.</source>
        <translation>İstekteki grup ID&apos;sini gruplarınızın listesiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>The group does not exist, or your number is not in it.</source>
        <translation>Grup yok veya numaranız grupta değil.</translation>
    </message>
    <message>
        <source>The group is not known</source>
        <translation>Grup bilinmiyor</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and bring the payment method of this very WhatsApp account in order.</source>
        <translation>Business settings &gt; Billing &amp; payments sayfasını açın ve tam da bu WhatsApp hesabının ödeme yöntemini düzene sokun.</translation>
    </message>
    <message>
        <source>The payment method is missing, was refused, or belongs to another WhatsApp account; a credit line may be used up.</source>
        <translation>Ödeme yöntemi eksik, reddedilmiş veya başka bir WhatsApp hesabına ait; kredi limiti dolmuş olabilir.</translation>
    </message>
    <message>
        <source>The account lacks currency or time zone, or waits for a partner&apos;s request to be accepted.</source>
        <translation>Hesapta para birimi veya saat dilimi eksik ya da bir iş ortağının isteğinin kabul edilmesi bekleniyor.</translation>
    </message>
    <message>
        <source>Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>Müşterinin mesajından sonraki 24 saat içinde yanıtlar yine de gider.</translation>
    </message>
    <message>
        <source>The payment settings stop your messages</source>
        <translation>Ödeme ayarları mesajlarınızı durduruyor</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to come online, then send again.</source>
        <translation>Müşteriden başka bir kanalla çevrimiçi olmasını isteyin, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>The message was not delivered within its life, and has ended.</source>
        <translation>Mesaj, ömrü içinde teslim edilemedi ve süresi doldu.</translation>
    </message>
    <message>
        <source>The message waited too long</source>
        <translation>Mesaj çok uzun süre bekledi</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and add a payment method to this WhatsApp account.</source>
        <translation>Business settings &gt; Billing &amp; payments sayfasını açın ve bu WhatsApp hesabına bir ödeme yöntemi ekleyin.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method that works, and calls are charged.</source>
        <translation>WhatsApp hesabında çalışan bir ödeme yöntemi yok ve aramalar ücretli.</translation>
    </message>
    <message>
        <source>A payment method for calls is missing</source>
        <translation>Aramalar için ödeme yöntemi eksik</translation>
    </message>
    <message>
        <source>Register the number again, then send the message once more.</source>
        <translation>Numarayı yeniden kaydedin, sonra mesajı bir kez daha gönderin.</translation>
    </message>
    <message>
        <source>The registration of the sending number did not end well.</source>
        <translation>Gönderen numaranın kaydı düzgün tamamlanmadı.</translation>
    </message>
    <message>
        <source>The number is not fully registered</source>
        <translation>Numaranın kaydı tamamlanmamış</translation>
    </message>
    <message>
        <source>The customer wrote to another number of your business: the window counts for each number alone.</source>
        <translation>Müşteri, işletmenizin başka bir numarasına yazdı: pencere her numara için ayrı sayılır.</translation>
    </message>
    <message>
        <source>Look at the quality rating: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Kalite puanına bakın: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Pause campaigns, and write only to people who agreed to it.</source>
        <translation>Kampanyaları duraklatın ve yalnızca bunu kabul eden kişilere yazın.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported messages of this number.</source>
        <translation>Çok fazla kişi bu numaranın mesajlarını engelledi veya şikâyet etti.</translation>
    </message>
    <message>
        <source>The number is limited because of its quality</source>
        <translation>Numara, kalitesi nedeniyle kısıtlandı</translation>
    </message>
    <message>
        <source>Wait at least a day before you send it again, and do not repeat it in a loop.</source>
        <translation>Yeniden göndermeden önce en az bir gün bekleyin ve döngüyle tekrar tekrar denemeyin.</translation>
    </message>
    <message>
        <source>Use another channel for numbers in the USA.</source>
        <translation>ABD&apos;deki numaralar için başka bir kanal kullanın.</translation>
    </message>
    <message>
        <source>Ask the customer to write to you first if it is urgent.</source>
        <translation>Acilse müşteriden önce size yazmasını isteyin.</translation>
    </message>
    <message>
        <source>The person has received enough marketing messages for now.</source>
        <translation>Kişi şimdilik yeterince pazarlama mesajı aldı.</translation>
    </message>
    <message>
        <source>Marketing templates to numbers in the USA are not delivered since 2025-04-01.</source>
        <translation>ABD&apos;deki numaralara pazarlama şablonları 2025-04-01 tarihinden beri teslim edilmiyor.</translation>
    </message>
    <message>
        <source>Meta held this marketing message back</source>
        <translation>Meta bu pazarlama mesajını teslim etmedi</translation>
    </message>
    <message>
        <source>Send no marketing to this customer; utility and service messages still arrive.</source>
        <translation>Bu müşteriye pazarlama mesajı göndermeyin; bilgilendirme (utility) ve servis mesajları ulaşmaya devam eder.</translation>
    </message>
    <message>
        <source>The customer has switched off marketing messages of your business in WhatsApp.</source>
        <translation>Müşteri, WhatsApp&apos;ta işletmenizin pazarlama mesajlarını kapatmış.</translation>
    </message>
    <message>
        <source>The customer wants no marketing messages from you</source>
        <translation>Müşteri sizden pazarlama mesajı istemiyor</translation>
    </message>
    <message>
        <source>Send the content as another kind of message, or ask the customer to do so.</source>
        <translation>İçeriği başka bir mesaj türüyle gönderin veya müşteriden bunu yapmasını isteyin.</translation>
    </message>
    <message>
        <source>The message is of a kind that the API cannot send, or the customer sent one that it cannot show.</source>
        <translation>Mesaj, API&apos;nin gönderemediği türde ya da müşteri API&apos;nin gösteremediği bir mesaj gönderdi.</translation>
    </message>
    <message>
        <source>This kind of message is not supported</source>
        <translation>Bu mesaj türü desteklenmiyor</translation>
    </message>
    <message>
        <source>Read the details of the answer.</source>
        <translation>Yanıtın ayrıntılarını okuyun.</translation>
    </message>
    <message>
        <source>Ask the customer to send the file again, or by another way.</source>
        <translation>Müşteriden dosyayı yeniden veya başka bir yolla göndermesini isteyin.</translation>
    </message>
    <message>
        <source>Meta could not load the file that the customer sent.</source>
        <translation>Meta, müşterinin gönderdiği dosyayı yükleyemedi.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched</source>
        <translation>Müşterinin dosyası alınamadı</translation>
    </message>
    <message>
        <source>Compare type and size of the file with Meta&apos;s list of supported media.</source>
        <translation>Dosyanın türünü ve boyutunu Meta&apos;nın desteklenen medya listesiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Upload the file first, and send it by its media ID.</source>
        <translation>Önce dosyayı yükleyin, sonra medya ID&apos;siyle gönderin.</translation>
    </message>
    <message>
        <source>The file is of another type than it says, or of a type that WhatsApp does not take.</source>
        <translation>Dosya belirtilenden farklı türde veya WhatsApp&apos;ın kabul etmediği bir türde.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Dosya çok büyük.</translation>
    </message>
    <message>
        <source>The address of the file cannot be reached, or leads to a web page in place of the file.</source>
        <translation>Dosyanın adresine ulaşılamıyor veya adres dosya yerine bir web sayfasına götürüyor.</translation>
    </message>
    <message>
        <source>Your file could not be used</source>
        <translation>Dosyanız kullanılamadı</translation>
    </message>
    <message>
        <source>Send other messages through the usual messages call of the Cloud API.</source>
        <translation>Diğer mesajları Cloud API&apos;nin olağan mesaj çağrısıyla gönderin.</translation>
    </message>
    <message>
        <source>Use SIP for the calls of a number that is set to SIP.</source>
        <translation>SIP&apos;e ayarlı bir numaranın aramaları için SIP kullanın.</translation>
    </message>
    <message>
        <source>The Marketing Messages API takes only marketing templates, and got something else.</source>
        <translation>Marketing Messages API yalnızca pazarlama şablonlarını kabul eder; başka bir şey geldi.</translation>
    </message>
    <message>
        <source>A number that makes calls over SIP was asked to call through the API.</source>
        <translation>SIP ile arama yapan bir numaradan API üzerinden arama istendi.</translation>
    </message>
    <message>
        <source>This way of sending does not take such a message</source>
        <translation>Bu gönderim yolu böyle bir mesajı kabul etmiyor</translation>
    </message>
    <message>
        <source>Wait some seconds, then a little longer after each failure; other customers are not affected.</source>
        <translation>Birkaç saniye, her başarısızlıktan sonra biraz daha uzun bekleyin; diğer müşteriler etkilenmez.</translation>
    </message>
    <message>
        <source>More messages went to one person than the platform allows: about one in 6 seconds, with a burst of 45 that counts against the time after it.</source>
        <translation>Bir kişiye platformun izin verdiğinden fazla mesaj gitti: yaklaşık 6 saniyede bir mesaj; 45 mesaja kadar ani gönderim olabilir, ama sonraki süreden düşülür.</translation>
    </message>
    <message>
        <source>Too many messages to this one customer</source>
        <translation>Bu tek müşteriye çok fazla mesaj</translation>
    </message>
    <message>
        <source>Send again in a minute.</source>
        <translation>Bir dakika sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>The throughput of the number is being raised; that takes up to a minute.</source>
        <translation>Numaranın gönderim hızı yükseltiliyor; bu bir dakikayı bulabilir.</translation>
    </message>
    <message>
        <source>The number is being upgraded</source>
        <translation>Numaranın hızı yükseltiliyor</translation>
    </message>
    <message>
        <source>Read the list again from the beginning.</source>
        <translation>Listeyi baştan yeniden okuyun.</translation>
    </message>
    <message>
        <source>The mark for the next page of a list has run out, or was changed on its way.</source>
        <translation>Listenin sonraki sayfası için verilen işaretin süresi doldu veya yolda değiştirildi.</translation>
    </message>
    <message>
        <source>The place in the list is not known any more</source>
        <translation>Listedeki yer artık bilinmiyor</translation>
    </message>
    <message>
        <source>Open the WhatsApp Business app on your phone and read the message there.</source>
        <translation>Telefonunuzda WhatsApp Business uygulamasını açın ve mesajı orada okuyun.</translation>
    </message>
    <message>
        <source>The number is used in the WhatsApp Business app too, and the customer wrote from a linked device that the API does not support.</source>
        <translation>Numara WhatsApp Business uygulamasında da kullanılıyor ve müşteri, API&apos;nin desteklemediği bağlı bir cihazdan yazdı.</translation>
    </message>
    <message>
        <source>A message of the customer can be read in the app only</source>
        <translation>Müşterinin bir mesajı yalnızca uygulamada okunabilir</translation>
    </message>
    <message>
        <source>Send the message to the phone number.</source>
        <translation>Mesajı telefon numarasına gönderin.</translation>
    </message>
    <message>
        <source>Messages of this kind, for example authentication templates, cannot go to a business-scoped user ID.</source>
        <translation>Bu tür mesajlar, örneğin kimlik doğrulama şablonları, işletmeye özel kullanıcı ID&apos;sine gönderilemez.</translation>
    </message>
    <message>
        <source>This message needs a phone number as recipient</source>
        <translation>Bu mesajın alıcısı bir telefon numarası olmalı</translation>
    </message>
    <message>
        <source>Send through the Marketing Messages API, or change the setting of the account.</source>
        <translation>Marketing Messages API ile gönderin veya hesabın ayarını değiştirin.</translation>
    </message>
    <message>
        <source>The WhatsApp account sends marketing templates only through the Marketing Messages API.</source>
        <translation>WhatsApp hesabı pazarlama şablonlarını yalnızca Marketing Messages API ile gönderiyor.</translation>
    </message>
    <message>
        <source>Marketing templates are switched off for this way</source>
        <translation>Bu yol için pazarlama şablonları kapalı</translation>
    </message>
    <message>
        <source>Review the categories of your templates: WhatsApp Manager &gt; Message templates.</source>
        <translation>Şablonlarınızın kategorilerini gözden geçirin: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Wait: the limit ends by itself.</source>
        <translation>Bekleyin: kısıtlama kendiliğinden sona erer.</translation>
    </message>
    <message>
        <source>Templates were put into the wrong category too often.</source>
        <translation>Şablonlar çok sık yanlış kategoriye konmuş.</translation>
    </message>
    <message>
        <source>Sending is limited because of template categories</source>
        <translation>Gönderim, şablon kategorileri nedeniyle kısıtlandı</translation>
    </message>
    <message>
        <source>Look at the result of each participant in the answer, and repeat only what failed.</source>
        <translation>Yanıtta her katılımcının sonucuna bakın ve yalnızca başarısız olanı yineleyin.</translation>
    </message>
    <message>
        <source>Some of the participants could not be dealt with.</source>
        <translation>Bazı katılımcılar için işlem yapılamadı.</translation>
    </message>
    <message>
        <source>Only a part of the group request was done</source>
        <translation>Grup isteğinin yalnızca bir bölümü yapıldı</translation>
    </message>
    <message>
        <source>Remove the double entry, then send the request again.</source>
        <translation>Yinelenen girdiyi çıkarın, sonra isteği yeniden gönderin.</translation>
    </message>
    <message>
        <source>The list of participants names one person more than once.</source>
        <translation>Katılımcı listesi bir kişiyi birden fazla kez içeriyor.</translation>
    </message>
    <message>
        <source>The same person is in the list twice</source>
        <translation>Aynı kişi listede iki kez var</translation>
    </message>
    <message>
        <source>Ask the person to open wa.me/tos/20210210 on their phone and to accept the terms.</source>
        <translation>Kişiden telefonunda wa.me/tos/20210210 adresini açıp koşulları kabul etmesini isteyin.</translation>
    </message>
    <message>
        <source>The person still has to accept WhatsApp&apos;s current terms before taking part.</source>
        <translation>Kişinin katılmadan önce WhatsApp&apos;ın güncel koşullarını kabul etmesi gerekiyor.</translation>
    </message>
    <message>
        <source>This person has not accepted WhatsApp&apos;s terms</source>
        <translation>Bu kişi WhatsApp&apos;ın koşullarını kabul etmemiş</translation>
    </message>
    <message>
        <source>Remove participants from the request, or use a second group.</source>
        <translation>İstekten katılımcı çıkarın veya ikinci bir grup kullanın.</translation>
    </message>
    <message>
        <source>The request goes beyond the number of people a group may have.</source>
        <translation>İstek, bir grupta olabilecek kişi sayısını aşıyor.</translation>
    </message>
    <message>
        <source>The group would have too many participants</source>
        <translation>Grupta çok fazla katılımcı olurdu</translation>
    </message>
    <message>
        <source>Stop sending to this group.</source>
        <translation>Bu gruba göndermeyi bırakın.</translation>
    </message>
    <message>
        <source>Meta has suspended the group for a breach of its policy.</source>
        <translation>Meta, politikasını ihlal ettiği için grubu askıya aldı.</translation>
    </message>
    <message>
        <source>The group is suspended</source>
        <translation>Grup askıya alınmış</translation>
    </message>
    <message>
        <source>Wait a minute, then let the sending system make fewer group requests.</source>
        <translation>Bir dakika bekleyin, sonra mesaj gönderen sistemin daha az grup isteği yapmasını sağlayın.</translation>
    </message>
    <message>
        <source>The number has made more group requests than it may in this time.</source>
        <translation>Numara bu sürede izin verilenden fazla grup isteği yaptı.</translation>
    </message>
    <message>
        <source>Too many group requests were made</source>
        <translation>Çok fazla grup isteği yapıldı</translation>
    </message>
    <message>
        <source>Choose a square picture, and upload it again.</source>
        <translation>Kare bir resim seçin ve yeniden yükleyin.</translation>
    </message>
    <message>
        <source>Width and height of the picture differ.</source>
        <translation>Resmin genişliği ve yüksekliği farklı.</translation>
    </message>
    <message>
        <source>The group picture is not square</source>
        <translation>Grup resmi kare değil</translation>
    </message>
    <message>
        <source>Choose a larger picture, and upload it again.</source>
        <translation>Daha büyük bir resim seçin ve yeniden yükleyin.</translation>
    </message>
    <message>
        <source>Each side of the picture must be longer than 192 pixels.</source>
        <translation>Resmin her kenarı 192 pikselden uzun olmalı.</translation>
    </message>
    <message>
        <source>The group picture is too small</source>
        <translation>Grup resmi çok küçük</translation>
    </message>
    <message>
        <source>Delete groups that are not used any more, then create the new one.</source>
        <translation>Artık kullanılmayan grupları silin, sonra yenisini oluşturun.</translation>
    </message>
    <message>
        <source>The largest number of groups for one number is reached.</source>
        <translation>Bir numara için en yüksek grup sayısına ulaşıldı.</translation>
    </message>
    <message>
        <source>The number has as many groups as it may have</source>
        <translation>Numara, sahip olabileceği en çok sayıda gruba sahip</translation>
    </message>
    <message>
        <source>Read the list of members again, then repeat the request with a person on it.</source>
        <translation>Üye listesini yeniden okuyun, sonra isteği listedeki bir kişiyle yineleyin.</translation>
    </message>
    <message>
        <source>The person named in the request is not a member of this group, or not any more.</source>
        <translation>İstekte adı geçen kişi bu grubun üyesi değil veya artık değil.</translation>
    </message>
    <message>
        <source>The person is not in the group</source>
        <translation>Kişi grupta değil</translation>
    </message>
    <message>
        <source>Read the list of requests to join again.</source>
        <translation>Katılma isteklerinin listesini yeniden okuyun.</translation>
    </message>
    <message>
        <source>The request was withdrawn, or was dealt with already.</source>
        <translation>İstek geri çekilmiş veya daha önce sonuçlandırılmış.</translation>
    </message>
    <message>
        <source>The request to join does not exist any more</source>
        <translation>Katılma isteği artık yok</translation>
    </message>
    <message>
        <source>Send fewer marketing messages to people who only asked a question.</source>
        <translation>Yalnızca soru sormuş kişilere daha az pazarlama mesajı gönderin.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, then create the group.</source>
        <translation>Ara bitene kadar bekleyin, sonra grubu oluşturun.</translation>
    </message>
    <message>
        <source>The number sent too many marketing messages inside the reply window in the past 7 days.</source>
        <translation>Numara son 7 günde yanıt penceresi içinde çok fazla pazarlama mesajı gönderdi.</translation>
    </message>
    <message>
        <source>New groups are switched off for this number for a while</source>
        <translation>Bu numara için yeni gruplar bir süreliğine kapalı</translation>
    </message>
    <message>
        <source>Read Meta&apos;s conditions for groups: developers.facebook.com &gt; WhatsApp &gt; Groups API</source>
        <translation>Meta&apos;nın gruplarla ilgili koşullarını okuyun: developers.facebook.com &gt; WhatsApp &gt; Groups API</translation>
    </message>
    <message>
        <source>The number does not meet the conditions for groups yet.</source>
        <translation>Numara, grup koşullarını henüz karşılamıyor.</translation>
    </message>
    <message>
        <source>Groups are not available for this number</source>
        <translation>Bu numara için gruplar kullanılamıyor</translation>
    </message>
    <message>
        <source>Compare the values with the template text, and send exactly as many.</source>
        <translation>Değerleri şablon metniyle karşılaştırın ve tam o kadar değer gönderin.</translation>
    </message>
    <message>
        <source>The values sent do not fit the places in the template.</source>
        <translation>Gönderilen değerler şablondaki yer tutuculara uymuyor.</translation>
    </message>
    <message>
        <source>The template was sent with the wrong number of values</source>
        <translation>Şablon yanlış sayıda değerle gönderildi</translation>
    </message>
    <message>
        <source>Compare name, language and status in WhatsApp Manager &gt; Message templates.</source>
        <translation>Ad, dil ve durumu WhatsApp Manager &gt; Message templates sayfasında karşılaştırın.</translation>
    </message>
    <message>
        <source>Name or language of the template is wrong: &quot;en&quot; and &quot;en_US&quot; are two languages.</source>
        <translation>Şablonun adı veya dili yanlış: &quot;en&quot; ve &quot;en_US&quot; iki ayrı dildir.</translation>
    </message>
    <message>
        <source>The template is not approved, or was deleted.</source>
        <translation>Şablon onaylı değil veya silinmiş.</translation>
    </message>
    <message>
        <source>The template belongs to another WhatsApp account than the sending number.</source>
        <translation>Şablon, gönderen numaranın değil, başka bir WhatsApp hesabının.</translation>
    </message>
    <message>
        <source>The template does not exist in this language</source>
        <translation>Şablon bu dilde yok</translation>
    </message>
    <message>
        <source>Shorten the values or the template.</source>
        <translation>Değerleri veya şablonu kısaltın.</translation>
    </message>
    <message>
        <source>The text with its values is longer than allowed.</source>
        <translation>Metin, değerleriyle birlikte izin verilenden uzun.</translation>
    </message>
    <message>
        <source>The filled template is too long</source>
        <translation>Doldurulmuş şablon çok uzun</translation>
    </message>
    <message>
        <source>Rework the template by Meta&apos;s review rules, and hand it in again.</source>
        <translation>Şablonu Meta&apos;nın inceleme kurallarına göre düzenleyin ve yeniden gönderin.</translation>
    </message>
    <message>
        <source>The content of the template breaks a WhatsApp policy.</source>
        <translation>Şablonun içeriği bir WhatsApp politikasını ihlal ediyor.</translation>
    </message>
    <message>
        <source>The template breaks a rule for content</source>
        <translation>Şablon bir içerik kuralını ihlal ediyor</translation>
    </message>
    <message>
        <source>Compare the value with the example in WhatsApp Manager &gt; Message templates, and correct it.</source>
        <translation>Değeri WhatsApp Manager &gt; Message templates sayfasındaki örnekle karşılaştırın ve düzeltin.</translation>
    </message>
    <message>
        <source>A value that fills a place of the template has a form that is not accepted.</source>
        <translation>Şablonda bir yer tutucuyu dolduran değer, kabul edilmeyen bir biçimde.</translation>
    </message>
    <message>
        <source>A value for the template is not accepted</source>
        <translation>Şablon için verilen bir değer kabul edilmiyor</translation>
    </message>
    <message>
        <source>Compare each part with the definition of the template.</source>
        <translation>Her bölümü şablonun tanımıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>The template expects a value of another kind, for example an image or a date.</source>
        <translation>Şablon başka türde bir değer bekliyor; örneğin görsel veya tarih.</translation>
    </message>
    <message>
        <source>A template value is of the wrong kind</source>
        <translation>Bir şablon değeri yanlış türde</translation>
    </message>
    <message>
        <source>Use another template, or improve this one and wait for its approval.</source>
        <translation>Başka bir şablon kullanın ya da bunu iyileştirip onayını bekleyin.</translation>
    </message>
    <message>
        <source>Customers rated the template low; the first pause takes 3 hours, the second 6.</source>
        <translation>Müşteriler şablona düşük puan verdi; ilk duraklatma 3 saat, ikincisi 6 saat sürer.</translation>
    </message>
    <message>
        <source>Messages of a new template were held back to test its quality, and then dropped.</source>
        <translation>Yeni bir şablonun mesajları kalitesi sınanmak üzere bekletildi, sonra iptal edildi.</translation>
    </message>
    <message>
        <source>The template is paused</source>
        <translation>Şablon duraklatılmış</translation>
    </message>
    <message>
        <source>Write a new template with other content.</source>
        <translation>Başka içerikli yeni bir şablon yazın.</translation>
    </message>
    <message>
        <source>The template was paused too often for low quality.</source>
        <translation>Şablon, düşük kalite nedeniyle çok sık duraklatıldı.</translation>
    </message>
    <message>
        <source>The template is switched off for good</source>
        <translation>Şablon kalıcı olarak kapatıldı</translation>
    </message>
    <message>
        <source>Compare the values with the template in WhatsApp Manager &gt; Message templates.</source>
        <translation>Değerleri WhatsApp Manager &gt; Message templates sayfasındaki şablonla karşılaştırın.</translation>
    </message>
    <message>
        <source>Something is wrong with the values that fill the template; the details of the answer name it.</source>
        <translation>Şablonu dolduran değerlerde bir yanlışlık var; ne olduğu yanıtın ayrıntılarında yazar.</translation>
    </message>
    <message>
        <source>The values for the template do not fit</source>
        <translation>Şablonun değerleri uygun değil</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, read what is reported for the Flow, and ask your developer to repair its endpoint.</source>
        <translation>WhatsApp Manager &gt; Flows sayfasını açın, Flow için bildirilenleri okuyun ve geliştiricinizden uç noktasını (endpoint) onarmasını isteyin.</translation>
    </message>
    <message>
        <source>Meta has blocked the Flow, mostly because its endpoint fails too often.</source>
        <translation>Meta, çoğunlukla uç noktası (endpoint) çok sık hata verdiği için Flow&apos;u engelledi.</translation>
    </message>
    <message>
        <source>The Flow is blocked</source>
        <translation>Flow engellendi</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, and ask your developer to repair what is reported there.</source>
        <translation>WhatsApp Manager &gt; Flows sayfasını açın ve geliştiricinizden orada bildirileni onarmasını isteyin.</translation>
    </message>
    <message>
        <source>Wait for the next hour, then send again.</source>
        <translation>Bir sonraki saati bekleyin, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>The endpoint of the Flow is slow or fails, so that it may be sent only 10 times an hour; those are used up.</source>
        <translation>Flow&apos;un uç noktası (endpoint) yavaş veya hata veriyor; bu yüzden saatte yalnızca 10 kez gönderilebilir ve bu hak doldu.</translation>
    </message>
    <message>
        <source>The Flow is slowed down</source>
        <translation>Flow yavaşlatıldı</translation>
    </message>
    <message>
        <source>Ask your developer to deregister the number once more.</source>
        <translation>Geliştiricinizden numaranın kaydını bir kez daha silmesini isteyin.</translation>
    </message>
    <message>
        <source>Register the number again after that.</source>
        <translation>Ardından numarayı yeniden kaydedin.</translation>
    </message>
    <message>
        <source>An earlier attempt to take the number off the API has stopped half way.</source>
        <translation>Numarayı API&apos;den çıkarmaya yönelik önceki bir deneme yarıda kalmış.</translation>
    </message>
    <message>
        <source>The number was not taken off the API completely</source>
        <translation>Numara API&apos;den tümüyle çıkarılmadı</translation>
    </message>
    <message>
        <source>Ask your developer for the right backup and its password, or register the number anew.</source>
        <translation>Geliştiricinizden doğru yedeği ve parolasını isteyin veya numarayı yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The number came from the older API that companies ran on their own servers, and its saved data could not be read. The password or the data does not fit.</source>
        <translation>Numara, şirketlerin kendi sunucularında çalıştırdığı eski API&apos;den geldi ve kayıtlı verileri okunamadı. Parola veya veriler uyuşmuyor.</translation>
    </message>
    <message>
        <source>The saved data of the number could not be read</source>
        <translation>Numaranın kayıtlı verileri okunamadı</translation>
    </message>
    <message>
        <source>The backup of the number could not be read</source>
        <translation>Numaranın yedeği okunamadı</translation>
    </message>
    <message>
        <source>The recovery data of the number could not be read</source>
        <translation>Numaranın kurtarma verileri okunamadı</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register again.</source>
        <translation>5 dakika bekleyin, sonra yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The server that registers numbers is not available.</source>
        <translation>Numaraları kaydeden sunucu kullanılamıyor.</translation>
    </message>
    <message>
        <source>Meta&apos;s registration service is away for a moment</source>
        <translation>Meta&apos;nın kayıt hizmeti kısa süreliğine devre dışı</translation>
    </message>
    <message>
        <source>Enter the PIN that was set for this number.</source>
        <translation>Bu numara için belirlenen PIN&apos;i girin.</translation>
    </message>
    <message>
        <source>Switch two-step verification off and set a new PIN, if nobody knows the old one: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>Eski PIN&apos;i kimse bilmiyorsa iki adımlı doğrulamayı kapatıp yeni bir PIN belirleyin: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>The six-digit PIN for two-step verification does not fit the number.</source>
        <translation>İki adımlı doğrulama için girilen altı haneli PIN bu numaranınki değil.</translation>
    </message>
    <message>
        <source>The PIN of the number is wrong</source>
        <translation>Numaranın PIN&apos;i yanlış</translation>
    </message>
    <message>
        <source>Ask for a code by SMS or call: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>SMS veya aramayla kod isteyin: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Enter the code, then register the number.</source>
        <translation>Kodu girin, sonra numarayı kaydedin.</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>Numara doğrulanmamış.</translation>
    </message>
    <message>
        <source>The sending number must be verified again</source>
        <translation>Gönderen numara yeniden doğrulanmalı</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support about the number: business.facebook.com/direct-support</source>
        <translation>Numarayı Meta desteğine sorun: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>Meta blocked the number during its registration on the older API.</source>
        <translation>Meta, eski API&apos;de kaydı sırasında numarayı engelledi.</translation>
    </message>
    <message>
        <source>The number was blocked while it was registered</source>
        <translation>Numara kaydedilirken engellendi</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name.</source>
        <translation>Yanıtın ayrıntılarında belirtilen süre kadar bekleyin.</translation>
    </message>
    <message>
        <source>Find the right PIN before you try again, so that the wait does not start over.</source>
        <translation>Bekleme baştan başlamasın diye, yeniden denemeden önce doğru PIN&apos;i bulun.</translation>
    </message>
    <message>
        <source>Somebody, or a system, tried wrong PINs for the number again and again.</source>
        <translation>Biri veya bir sistem numara için tekrar tekrar yanlış PIN denedi.</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly too often</source>
        <translation>PIN çok fazla kez yanlış girildi</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name, then enter the right PIN once.</source>
        <translation>Yanıtın ayrıntılarında belirtilen süre kadar bekleyin, sonra doğru PIN&apos;i bir kez girin.</translation>
    </message>
    <message>
        <source>There was too little time between two attempts to enter the PIN.</source>
        <translation>PIN girişi için iki deneme arasında çok az zaman vardı.</translation>
    </message>
    <message>
        <source>The PIN was entered again too soon</source>
        <translation>PIN çok erken yeniden girildi</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN.</source>
        <translation>Numarayı altı haneli PIN&apos;iyle kaydedin.</translation>
    </message>
    <message>
        <source>Look whether WhatsApp Manager &gt; Account tools &gt; Phone numbers shows it as connected.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasında bağlı gösterilip gösterilmediğine bakın.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, was never registered for this API, or was taken off it. It is not about the customer&apos;s number.</source>
        <translation>Kendi numaranız, yani gönderen numara, bu API&apos;ye hiç kaydedilmemiş veya ondan çıkarılmış. Müşterinin numarasıyla ilgili değildir.</translation>
    </message>
    <message>
        <source>The sending number is not registered</source>
        <translation>Gönderen numara kayıtlı değil</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register the number.</source>
        <translation>5 dakika bekleyin, sonra numarayı kaydedin.</translation>
    </message>
    <message>
        <source>The number was just taken off, and Meta has not finished that yet.</source>
        <translation>Numara az önce çıkarıldı ve Meta bunu henüz tamamlamadı.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago</source>
        <translation>Numara az önce silindi</translation>
    </message>
    <message>
        <source>Stop the system that registers the number again and again.</source>
        <translation>Numarayı tekrar tekrar kaydeden sistemi durdurun.</translation>
    </message>
    <message>
        <source>Wait up to 72 hours, then register the number once.</source>
        <translation>72 saate kadar bekleyin, sonra numarayı bir kez kaydedin.</translation>
    </message>
    <message>
        <source>A number may be registered and taken off 10 times in 72 hours; that is used up.</source>
        <translation>Bir numara 72 saatte 10 kez kaydedilip çıkarılabilir; bu hak doldu.</translation>
    </message>
    <message>
        <source>The number was registered too often</source>
        <translation>Numara çok sık kaydedildi</translation>
    </message>
    <message>
        <source>Open the link in the details of the answer, and accept the terms for this WhatsApp account.</source>
        <translation>Yanıtın ayrıntılarındaki bağlantıyı açın ve bu WhatsApp hesabı için koşulları kabul edin.</translation>
    </message>
    <message>
        <source>The WhatsApp account has not accepted the terms of WhatsApp Payments.</source>
        <translation>WhatsApp hesabı, WhatsApp Payments koşullarını kabul etmemiş.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted yet</source>
        <translation>Ödeme koşulları henüz kabul edilmemiş</translation>
    </message>
    <message>
        <source>Send this template through the usual messages call of the Cloud API.</source>
        <translation>Bu şablonu Cloud API&apos;nin olağan mesaj çağrısıyla gönderin.</translation>
    </message>
    <message>
        <source>A utility or authentication template was sent through the Marketing Messages API.</source>
        <translation>Bir bilgilendirme (utility) veya kimlik doğrulama şablonu Marketing Messages API ile gönderildi.</translation>
    </message>
    <message>
        <source>Only marketing messages can go this way</source>
        <translation>Bu yolla yalnızca pazarlama mesajları gidebilir</translation>
    </message>
    <message>
        <source>Wait 10 minutes, then send again.</source>
        <translation>10 dakika bekleyin, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>The template is new, and Meta is still preparing it for marketing messages; that takes up to 10 minutes.</source>
        <translation>Şablon yeni ve Meta onu pazarlama mesajları için hâlâ hazırlıyor; bu 10 dakikayı bulabilir.</translation>
    </message>
    <message>
        <source>The new template is not ready yet</source>
        <translation>Yeni şablon henüz hazır değil</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager, and look whether the account has taken part in the Marketing Messages API.</source>
        <translation>WhatsApp Manager&apos;ı açın ve hesabın Marketing Messages API&apos;ye katılıp katılmadığına bakın.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support if it has: business.facebook.com/direct-support</source>
        <translation>Katıldıysa Meta desteğine sorun: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account has not been set up for the Marketing Messages API.</source>
        <translation>WhatsApp hesabı Marketing Messages API için kurulmamış.</translation>
    </message>
    <message>
        <source>The template could not be prepared for it.</source>
        <translation>Şablon onun için hazırlanamadı.</translation>
    </message>
    <message>
        <source>The template cannot be used for marketing messages</source>
        <translation>Şablon pazarlama mesajları için kullanılamıyor</translation>
    </message>
    <message>
        <source>Send the template through the usual messages call of the Cloud API if it is urgent.</source>
        <translation>Acilse şablonu Cloud API&apos;nin olağan mesaj çağrısıyla gönderin.</translation>
    </message>
    <message>
        <source>Meta has announced this fault without saying what it means; the details of the answer may name it.</source>
        <translation>Meta bu hatayı, ne anlama geldiğini söylemeden duyurdu; yanıtın ayrıntılarında yazıyor olabilir.</translation>
    </message>
    <message>
        <source>The Marketing Messages API did not take the template</source>
        <translation>Marketing Messages API şablonu kabul etmedi</translation>
    </message>
    <message>
        <source>Ask your developer to compare the request with Meta&apos;s reference.</source>
        <translation>Geliştiricinizden isteği Meta&apos;nın başvuru belgesiyle karşılaştırmasını isteyin.</translation>
    </message>
    <message>
        <source>Meta could not use the parameters of the request, and names no closer reason.</source>
        <translation>Meta isteğin parametrelerini kullanamadı ve daha ayrıntılı bir neden vermiyor.</translation>
    </message>
    <message>
        <source>Something in the request does not fit; Meta names no reason</source>
        <translation>İstekteki bir şey uygun değil; Meta nedenini söylemiyor</translation>
    </message>
    <message>
        <source>Enter the newest code.</source>
        <translation>En yeni kodu girin.</translation>
    </message>
    <message>
        <source>Ask for a new code in WhatsApp Manager &gt; Account tools &gt; Phone numbers, by call if no SMS arrives.</source>
        <translation>Yeni kodu WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasında isteyin; SMS gelmiyorsa aramayla.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or is too old.</source>
        <translation>SMS&apos;le veya aramayla gelen kod yanlış yazılmış ya da çok eski.</translation>
    </message>
    <message>
        <source>The number may not ask for a code at the moment.</source>
        <translation>Numara şu anda kod isteyemez.</translation>
    </message>
    <message>
        <source>The code for the number was not accepted</source>
        <translation>Numara için girilen kod kabul edilmedi</translation>
    </message>
    <message>
        <source>Enter the newest code once more, digit by digit.</source>
        <translation>En yeni kodu rakam rakam bir kez daha girin.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or a newer one has been sent since.</source>
        <translation>SMS&apos;le veya aramayla gelen kod yanlış yazılmış ya da sonradan yenisi gönderilmiş.</translation>
    </message>
    <message>
        <source>The code that was entered is wrong</source>
        <translation>Girilen kod yanlış</translation>
    </message>
    <message>
        <source>Confirm by another channel that it is still your customer.</source>
        <translation>Başka bir kanaldan, bunun hâlâ müşteriniz olduğunu doğrulayın.</translation>
    </message>
    <message>
        <source>Send without the old identity hash, and store the new one.</source>
        <translation>Eski kimlik özeti (hash) olmadan gönderin ve yenisini kaydedin.</translation>
    </message>
    <message>
        <source>Your system asks for an identity check, and the customer has a new phone or has installed WhatsApp again.</source>
        <translation>Sisteminiz kimlik kontrolü istiyor ve müşteri telefonunu değiştirmiş veya WhatsApp&apos;ı yeniden kurmuş.</translation>
    </message>
    <message>
        <source>The customer&apos;s identity has changed</source>
        <translation>Müşterinin kimliği değişti</translation>
    </message>
    <message>
        <source>Switch calling on: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</source>
        <translation>Aramaları açın: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</translation>
    </message>
    <message>
        <source>Calling was never switched on for the number, or was switched off.</source>
        <translation>Aramalar bu numara için hiç açılmamış veya kapatılmış.</translation>
    </message>
    <message>
        <source>Calls are switched off for this number</source>
        <translation>Bu numara için aramalar kapalı</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp and to accept its terms.</source>
        <translation>Müşteriden WhatsApp&apos;ı güncellemesini ve koşullarını kabul etmesini isteyin.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp.</source>
        <translation>Numara WhatsApp&apos;ta yok.</translation>
    </message>
    <message>
        <source>The person has not accepted WhatsApp&apos;s current terms, or uses an app that takes no calls.</source>
        <translation>Kişi WhatsApp&apos;ın güncel koşullarını kabul etmemiş veya arama almayan bir uygulama kullanıyor.</translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp</source>
        <translation>Bu kişi WhatsApp&apos;tan aranamıyor</translation>
    </message>
    <message>
        <source>Wait until some calls have ended, then call again.</source>
        <translation>Bazı aramalar bitene kadar bekleyin, sonra yeniden arayın.</translation>
    </message>
    <message>
        <source>The number has as many calls at once as it may have, 1000.</source>
        <translation>Numara aynı anda yapabileceği en çok sayıda aramaya, 1000&apos;e ulaştı.</translation>
    </message>
    <message>
        <source>Too many calls run at the same time</source>
        <translation>Aynı anda çok fazla arama sürüyor</translation>
    </message>
    <message>
        <source>Wait until the running call has ended.</source>
        <translation>Süren arama bitene kadar bekleyin.</translation>
    </message>
    <message>
        <source>Your number has a call with this person at the moment.</source>
        <translation>Numaranız şu anda bu kişiyle bir aramada.</translation>
    </message>
    <message>
        <source>A call with this person is running already</source>
        <translation>Bu kişiyle zaten bir arama sürüyor</translation>
    </message>
    <message>
        <source>Call again a little later.</source>
        <translation>Biraz sonra yeniden arayın.</translation>
    </message>
    <message>
        <source>Ask your developer to check the connection data of the calls if it stays like this.</source>
        <translation>Böyle sürerse geliştiricinizden aramaların bağlantı verilerini kontrol etmesini isteyin.</translation>
    </message>
    <message>
        <source>The connection failed while the call was set up.</source>
        <translation>Arama kurulurken bağlantı başarısız oldu.</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>Arama bağlanamadı</translation>
    </message>
    <message>
        <source>Wait a minute, then let the calling system start fewer calls.</source>
        <translation>Bir dakika bekleyin, sonra arama sisteminin daha az arama başlatmasını sağlayın.</translation>
    </message>
    <message>
        <source>The number has started more calls than it may in this time.</source>
        <translation>Numara bu sürede izin verilenden fazla arama başlattı.</translation>
    </message>
    <message>
        <source>Too many calls were started</source>
        <translation>Çok fazla arama başlatıldı</translation>
    </message>
    <message>
        <source>Send the customer a request to allow calls, and wait for the answer.</source>
        <translation>Müşteriye arama izni isteği gönderin ve yanıtı bekleyin.</translation>
    </message>
    <message>
        <source>A business may call only people who have agreed to it.</source>
        <translation>Bir işletme yalnızca bunu kabul etmiş kişileri arayabilir.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls</source>
        <translation>Müşteri aramalara izin vermemiş</translation>
    </message>
    <message>
        <source>Ask your developer to check how the calling system answers the connection data (SDP).</source>
        <translation>Geliştiricinizden arama sisteminin bağlantı verilerine (SDP) nasıl yanıt verdiğini kontrol etmesini isteyin.</translation>
    </message>
    <message>
        <source>The two sides did not agree on the connection in time.</source>
        <translation>İki taraf bağlantı konusunda zamanında anlaşamadı.</translation>
    </message>
    <message>
        <source>The call took too long to connect</source>
        <translation>Aramanın bağlanması çok uzun sürdü</translation>
    </message>
    <message>
        <source>Wait a day before you ask again; a call that takes place lifts the limit.</source>
        <translation>Yeniden sormadan önce bir gün bekleyin; gerçekleşen bir arama bu limiti kaldırır.</translation>
    </message>
    <message>
        <source>There is a limit on how often one person may be asked.</source>
        <translation>Bir kişiye ne sıklıkta sorulabileceğinin bir limiti vardır.</translation>
    </message>
    <message>
        <source>The customer was asked too often to allow calls</source>
        <translation>Müşteriden çok sık arama izni istendi</translation>
    </message>
    <message>
        <source>Exchange a message with the customer first, then send the request.</source>
        <translation>Önce müşteriyle mesajlaşın, sonra isteği gönderin.</translation>
    </message>
    <message>
        <source>There was no conversation with this customer yet.</source>
        <translation>Bu müşteriyle henüz bir konuşma olmadı.</translation>
    </message>
    <message>
        <source>The customer cannot be asked to allow calls yet</source>
        <translation>Müşteriden henüz arama izni istenemez</translation>
    </message>
    <message>
        <source>Wait until the time that the details of the answer name.</source>
        <translation>Yanıtın ayrıntılarında belirtilen zamana kadar bekleyin.</translation>
    </message>
    <message>
        <source>Only a certain number of calls to one person may take place in a day.</source>
        <translation>Bir kişiyle günde yalnızca belirli sayıda arama yapılabilir.</translation>
    </message>
    <message>
        <source>This customer was called too often today</source>
        <translation>Bu müşteri bugün çok sık arandı</translation>
    </message>
    <message>
        <source>Let customers call you instead, or write to them.</source>
        <translation>Bunun yerine müşterilerin sizi aramasını sağlayın veya onlara yazın.</translation>
    </message>
    <message>
        <source>Meta does not let businesses start calls from the country of this number.</source>
        <translation>Meta, işletmelerin bu numaranın ülkesinden arama başlatmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>Calls from a business are not offered in this country</source>
        <translation>Bu ülkede işletmelerden arama sunulmuyor</translation>
    </message>
    <message>
        <source>Wait until the restriction ends.</source>
        <translation>Kısıtlama bitene kadar bekleyin.</translation>
    </message>
    <message>
        <source>Call only people who expect it.</source>
        <translation>Yalnızca aranmayı bekleyen kişileri arayın.</translation>
    </message>
    <message>
        <source>People rated the calls of this number low.</source>
        <translation>Kişiler bu numaranın aramalarına düşük puan verdi.</translation>
    </message>
    <message>
        <source>Calls of this number are switched off for a while</source>
        <translation>Bu numaranın aramaları bir süreliğine kapatıldı</translation>
    </message>
    <message>
        <source>Raise the messaging limit first: WhatsApp Manager &gt; Overview &gt; Limits.</source>
        <translation>Önce mesajlaşma limitini yükseltin: WhatsApp Manager &gt; Overview &gt; Limits.</translation>
    </message>
    <message>
        <source>The messaging limit of the number is below 2000 people a day.</source>
        <translation>Numaranın mesajlaşma limiti günde 2000 kişinin altında.</translation>
    </message>
    <message>
        <source>Calls cannot be switched on for this number yet</source>
        <translation>Bu numara için aramalar henüz açılamaz</translation>
    </message>
    <message>
        <source>Leave the request out, and call.</source>
        <translation>İstek göndermeden arayın.</translation>
    </message>
    <message>
        <source>The permission is there, so no further request is needed.</source>
        <translation>İzin zaten var, yeni bir istek gerekmez.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already</source>
        <translation>Müşteri aramalara zaten kalıcı olarak izin vermiş</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the webhook field &quot;calls&quot;, or to set up SIP.</source>
        <translation>Geliştiricinizden uygulamayı &quot;calls&quot; webhook alanına abone etmesini veya SIP kurmasını isteyin.</translation>
    </message>
    <message>
        <source>No app receives the webhook for calls, and no SIP server is set.</source>
        <translation>Aramalarla ilgili webhook&apos;u hiçbir uygulama almıyor ve SIP sunucusu ayarlı değil.</translation>
    </message>
    <message>
        <source>Something that calls need is not set up</source>
        <translation>Aramalar için gereken bir şey kurulu değil</translation>
    </message>
    <message>
        <source>WhatsApp on the customer&apos;s side could not start the call.</source>
        <translation>Müşteri tarafındaki WhatsApp aramayı başlatamadı.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not set up the call</source>
        <translation>Müşterinin uygulaması aramayı kuramadı</translation>
    </message>
    <message>
        <source>The customer&apos;s connection did not let the call through.</source>
        <translation>Müşterinin bağlantısı aramayı geçirmedi.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not reach the call server</source>
        <translation>Müşterinin uygulaması arama sunucusuna ulaşamadı</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server.</source>
        <translation>Geliştiricinizden medya sunucusunu kontrol etmesini isteyin.</translation>
    </message>
    <message>
        <source>Your system sent no media after the call was taken.</source>
        <translation>Arama yanıtlandıktan sonra sisteminiz ses göndermedi.</translation>
    </message>
    <message>
        <source>No sound came from your side of the call</source>
        <translation>Aramada sizin taraftan ses gelmedi</translation>
    </message>
    <message>
        <source>The customer&apos;s app sent no media.</source>
        <translation>Müşterinin uygulaması ses göndermedi.</translation>
    </message>
    <message>
        <source>No sound came from the customer&apos;s side of the call</source>
        <translation>Aramada müşteri tarafından ses gelmedi</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server if it happens again.</source>
        <translation>Yinelenirse geliştiricinizden medya sunucusunu kontrol etmesini isteyin.</translation>
    </message>
    <message>
        <source>The call was taken, but no media arrived.</source>
        <translation>Arama yanıtlandı ama hiç ses gelmedi.</translation>
    </message>
    <message>
        <source>The call ended without a sound</source>
        <translation>Arama ses olmadan bitti</translation>
    </message>
    <message>
        <source>Leave it as it is if your business takes no calls over SIP.</source>
        <translation>İşletmeniz SIP ile arama almıyorsa olduğu gibi bırakın.</translation>
    </message>
    <message>
        <source>Calls over SIP are not set up for the number or the app. Messages are sent as usual.</source>
        <translation>SIP aramaları numara veya uygulama için kurulu değil. Mesajlar her zamanki gibi gönderilir.</translation>
    </message>
    <message>
        <source>Only calls are affected, not messages</source>
        <translation>Yalnızca aramalar etkileniyor, mesajlar değil</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found; ask for a review there if it is wrong.</source>
        <translation>Business Support Home sayfasını açın ve bulunanları okuyun; yanlışsa orada inceleme isteyin.</translation>
    </message>
    <message>
        <source>A restriction of the account stops new Flows and their publication.</source>
        <translation>Hesaptaki bir kısıtlama yeni Flow&apos;ları ve yayımlanmalarını durduruyor.</translation>
    </message>
    <message>
        <source>Flows are blocked for this account</source>
        <translation>Bu hesap için Flow&apos;lar engellendi</translation>
    </message>
    <message>
        <source>Create a new version of the Flow in WhatsApp Manager &gt; Flows.</source>
        <translation>WhatsApp Manager &gt; Flows sayfasında Flow&apos;un yeni bir sürümünü oluşturun.</translation>
    </message>
    <message>
        <source>Correct the Flow JSON where the editor marks it.</source>
        <translation>Flow JSON&apos;unu düzenleyicinin işaretlediği yerde düzeltin.</translation>
    </message>
    <message>
        <source>The Flow is published already; a published one stays as it is.</source>
        <translation>Flow zaten yayımlanmış; yayımlanmış Flow değiştirilemez.</translation>
    </message>
    <message>
        <source>The Flow JSON cannot be read.</source>
        <translation>Flow JSON&apos;u okunamıyor.</translation>
    </message>
    <message>
        <source>The Flow could not be changed</source>
        <translation>Flow değiştirilemedi</translation>
    </message>
    <message>
        <source>Open the Flow in WhatsApp Manager &gt; Flows, and correct what the editor lists.</source>
        <translation>WhatsApp Manager &gt; Flows sayfasında Flow&apos;u açın ve düzenleyicinin listelediklerini düzeltin.</translation>
    </message>
    <message>
        <source>The Flow has open validation errors.</source>
        <translation>Flow&apos;da giderilmemiş doğrulama hataları var.</translation>
    </message>
    <message>
        <source>The endpoint, the public key or the phone number of the Flow is missing.</source>
        <translation>Flow&apos;un uç noktası (endpoint), genel anahtarı veya telefon numarası eksik.</translation>
    </message>
    <message>
        <source>The Flow could not be published</source>
        <translation>Flow yayımlanamadı</translation>
    </message>
    <message>
        <source>Look at the status of the Flow: WhatsApp Manager &gt; Flows</source>
        <translation>Flow&apos;un durumuna bakın: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>Only a published Flow can be retired; this one is a draft, or retired already.</source>
        <translation>Yalnızca yayımlanmış bir Flow kullanımdan kaldırılabilir; bu ise taslak veya zaten kaldırılmış.</translation>
    </message>
    <message>
        <source>The Flow could not be retired</source>
        <translation>Flow kullanımdan kaldırılamadı</translation>
    </message>
    <message>
        <source>Set the Flow to deprecated in place of deleting it: WhatsApp Manager &gt; Flows</source>
        <translation>Flow&apos;u silmek yerine “deprecated” durumuna getirin: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>A published Flow cannot be deleted.</source>
        <translation>Yayımlanmış bir Flow silinemez.</translation>
    </message>
    <message>
        <source>The Flow could not be deleted</source>
        <translation>Flow silinemedi</translation>
    </message>
    <message>
        <source>Look at the failed entries in the answer, and repeat only those.</source>
        <translation>Yanıttaki başarısız girdilere bakın ve yalnızca onları yineleyin.</translation>
    </message>
    <message>
        <source>Only people who wrote to you in the last 24 hours can be blocked; the answer names the reason for each one.</source>
        <translation>Yalnızca son 24 saatte size yazmış kişiler engellenebilir; her birinin nedeni yanıtta yazar.</translation>
    </message>
    <message>
        <source>Some people could not be blocked or unblocked</source>
        <translation>Bazı kişiler engellenemedi veya engelleri kaldırılamadı</translation>
    </message>
    <message>
        <source>Unblock people who need not be on the list any more.</source>
        <translation>Artık listede olması gerekmeyen kişilerin engelini kaldırın.</translation>
    </message>
    <message>
        <source>The block list of the number holds 64,000 people, the largest number.</source>
        <translation>Numaranın engelleme listesinde 64.000 kişi var; bu en yüksek sayıdır.</translation>
    </message>
    <message>
        <source>The block list is full</source>
        <translation>Engelleme listesi dolu</translation>
    </message>
    <message>
        <source>Somebody was blocked or unblocked between two pages of the list.</source>
        <translation>Listenin iki sayfası arasında biri engellendi veya engeli kaldırıldı.</translation>
    </message>
    <message>
        <source>The block list changed while it was read</source>
        <translation>Engelleme listesi okunurken değişti</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Bir dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault of its own.</source>
        <translation>Meta&apos;nın hizmetinde kendisinden kaynaklanan bir arıza oldu.</translation>
    </message>
    <message>
        <source>Meta could not change the block list</source>
        <translation>Meta engelleme listesini değiştiremedi</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Numarayı Meta&apos;nın gönderdiği kodla onaylayın: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, is not registered, or was never confirmed by a code.</source>
        <translation>Kendi numaranız, yani gönderen numara, kayıtlı değil veya kodla hiç onaylanmamış.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and correct the template or ask Meta for another review.</source>
        <translation>WhatsApp Manager &gt; Message templates sayfasını açın; şablonu düzeltin veya Meta&apos;dan yeniden inceleme isteyin.</translation>
    </message>
    <message>
        <source>Use an approved template until then.</source>
        <translation>O zamana kadar onaylı bir şablon kullanın.</translation>
    </message>
    <message>
        <source>The template still waits for its review, was rejected, or is paused.</source>
        <translation>Şablon hâlâ incelenmeyi bekliyor, reddedilmiş veya duraklatılmış.</translation>
    </message>
    <message>
        <source>The template is not approved</source>
        <translation>Şablon onaylı değil</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments &gt; Accounts, and add a payment method to this very WhatsApp account.</source>
        <translation>Business settings &gt; Billing &amp; payments &gt; Accounts sayfasını açın ve tam da bu WhatsApp hesabına bir ödeme yöntemi ekleyin.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method, or Meta cannot charge it.</source>
        <translation>WhatsApp hesabında ödeme yöntemi yok veya Meta ücreti tahsil edemiyor.</translation>
    </message>
    <message>
        <source>Messages that you start are stopped; replies within 24 hours still go out.</source>
        <translation>Sizin başlattığınız mesajlar durduruldu; 24 saat içindeki yanıtlar yine de gider.</translation>
    </message>
    <message>
        <source>The payment method of the account does not work</source>
        <translation>Hesabın ödeme yöntemi çalışmıyor</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start or finish the verification.</source>
        <translation>Business settings &gt; Security Center sayfasını açın ve doğrulamayı başlatın veya tamamlayın.</translation>
    </message>
    <message>
        <source>The business has not finished Meta&apos;s verification.</source>
        <translation>İşletme, Meta&apos;nın doğrulamasını tamamlamamış.</translation>
    </message>
    <message>
        <source>The business is not verified</source>
        <translation>İşletme doğrulanmamış</translation>
    </message>
    <message>
        <source>Open Business Support Home, read the reason, and ask for a review if you see it differently.</source>
        <translation>Business Support Home sayfasını açın, nedeni okuyun ve aynı görüşte değilseniz inceleme isteyin.</translation>
    </message>
    <message>
        <source>Meta has banned the WhatsApp account, or limits what it may do.</source>
        <translation>Meta WhatsApp hesabını yasakladı veya yapabileceklerini kısıtladı.</translation>
    </message>
    <message>
        <source>Meta has restricted the WhatsApp account</source>
        <translation>Meta WhatsApp hesabını kısıtladı</translation>
    </message>
    <message>
        <source>Choose another username.</source>
        <translation>Başka bir kullanıcı adı seçin.</translation>
    </message>
    <message>
        <source>Somebody else has the username, or it is not allowed.</source>
        <translation>Kullanıcı adı bir başkasında veya bu ada izin verilmiyor.</translation>
    </message>
    <message>
        <source>This username is not available</source>
        <translation>Bu kullanıcı adı kullanılamıyor</translation>
    </message>
    <message>
        <source>The messaging limit of the account is too low for a username.</source>
        <translation>Hesabın mesajlaşma limiti kullanıcı adı için çok düşük.</translation>
    </message>
    <message>
        <source>The account may not have a username yet</source>
        <translation>Hesap henüz kullanıcı adı alamaz</translation>
    </message>
    <message>
        <source>Link the Page to the number, or choose another username.</source>
        <translation>Sayfayı numarayla ilişkilendirin veya başka bir kullanıcı adı seçin.</translation>
    </message>
    <message>
        <source>A Facebook Page has this username, and the Page is not linked to the number.</source>
        <translation>Bu kullanıcı adı bir Facebook Sayfasında ve Sayfa numarayla ilişkilendirilmemiş.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook Page</source>
        <translation>Kullanıcı adı bir Facebook Sayfasına ait</translation>
    </message>
    <message>
        <source>Link the Instagram account to the number, or choose another username.</source>
        <translation>Instagram hesabını numarayla ilişkilendirin veya başka bir kullanıcı adı seçin.</translation>
    </message>
    <message>
        <source>An Instagram account has this username, and it is not linked to the number.</source>
        <translation>Bu kullanıcı adı bir Instagram hesabında ve hesap numarayla ilişkilendirilmemiş.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account</source>
        <translation>Kullanıcı adı bir Instagram hesabına ait</translation>
    </message>
    <message>
        <source>Ask your developer to repeat the request with the transfer confirmed.</source>
        <translation>Geliştiricinizden isteği, aktarımı onaylayarak yinelemesini isteyin.</translation>
    </message>
    <message>
        <source>The username must first be moved from the other number.</source>
        <translation>Kullanıcı adı önce diğer numaradan taşınmalı.</translation>
    </message>
    <message>
        <source>Another number of your business has this username</source>
        <translation>Bu kullanıcı adı işletmenizin başka bir numarasında</translation>
    </message>
    <message>
        <source>Use the analytics of the WhatsApp account instead: WhatsApp Manager &gt; Insights</source>
        <translation>Bunun yerine WhatsApp hesabının analizlerini kullanın: WhatsApp Manager &gt; Insights</translation>
    </message>
    <message>
        <source>Meta has not opened template insights for this WhatsApp account yet.</source>
        <translation>Meta bu WhatsApp hesabı için şablon istatistiklerini henüz açmadı.</translation>
    </message>
    <message>
        <source>Template insights are not available for this account</source>
        <translation>Bu hesap için şablon istatistikleri kullanılamıyor</translation>
    </message>
    <message>
        <source>Leave them on; messages are not affected.</source>
        <translation>Açık bırakın; mesajlar etkilenmez.</translation>
    </message>
    <message>
        <source>Once switched on, template insights stay on.</source>
        <translation>Şablon istatistikleri bir kez açılınca açık kalır.</translation>
    </message>
    <message>
        <source>Template insights cannot be switched off</source>
        <translation>Şablon istatistikleri kapatılamaz</translation>
    </message>
    <message>
        <source>Confirm them in WhatsApp Manager &gt; Insights.</source>
        <translation>Bunları WhatsApp Manager &gt; Insights sayfasında onaylayın.</translation>
    </message>
    <message>
        <source>Nobody has confirmed template insights for this WhatsApp account.</source>
        <translation>Bu WhatsApp hesabı için şablon istatistiklerini kimse onaylamamış.</translation>
    </message>
    <message>
        <source>Template insights are not switched on</source>
        <translation>Şablon istatistikleri açık değil</translation>
    </message>
    <message>
        <source>Leave it as it is; a second invitation is not needed.</source>
        <translation>Olduğu gibi bırakın; ikinci bir davet gerekmez.</translation>
    </message>
    <message>
        <source>Another partner has already asked this business to join the Marketing Messages API.</source>
        <translation>Başka bir iş ortağı bu işletmeden Marketing Messages API&apos;ye katılmasını zaten istemiş.</translation>
    </message>
    <message>
        <source>The business was invited by another partner already</source>
        <translation>İşletme zaten başka bir iş ortağı tarafından davet edilmiş</translation>
    </message>
    <message>
        <source>Switch two-step verification off in the account that holds the number now: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>Numaranın şu anda bulunduğu hesapta iki adımlı doğrulamayı kapatın: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends.</source>
        <translation>Numarayı Meta&apos;nın gönderdiği kodla onaylayın.</translation>
    </message>
    <message>
        <source>Two-step verification is still on for the number.</source>
        <translation>İki adımlı doğrulama (Two-step verification) numara için hâlâ açık.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the number is yours.</source>
        <translation>Numaranın sizin olduğunu henüz kimse onaylamamış.</translation>
    </message>
    <message>
        <source>The number cannot be moved to another account yet</source>
        <translation>Numara henüz başka bir hesaba taşınamaz</translation>
    </message>
    <message>
        <source>Look at WhatsApp Manager &gt; Account tools &gt; Phone numbers: the number is there.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasına bakın: numara orada.</translation>
    </message>
    <message>
        <source>Choose another number if you want to add one.</source>
        <translation>Yeni numara eklemek istiyorsanız başka bir numara seçin.</translation>
    </message>
    <message>
        <source>The number that you want to add or move is in this WhatsApp account.</source>
        <translation>Eklemek veya taşımak istediğiniz numara bu WhatsApp hesabında.</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>Numara zaten hesabınızda</translation>
    </message>
    <message>
        <source>Delete templates that are not used any more: WhatsApp Manager &gt; Message templates.</source>
        <translation>Artık kullanılmayan şablonları silin: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Verify the business for a higher limit: Business settings &gt; Security Center.</source>
        <translation>Daha yüksek bir limit için işletmeyi doğrulatın: Business settings &gt; Security Center.</translation>
    </message>
    <message>
        <source>The WhatsApp account holds 250 templates, the limit of a business that is not verified.</source>
        <translation>WhatsApp hesabında, doğrulanmamış bir işletmenin limiti olan 250 şablon var.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may have</source>
        <translation>Hesapta olabilecek en çok sayıda şablon var</translation>
    </message>
    <message>
        <source>Wait for the result of the review, or for the next day, then change it.</source>
        <translation>İncelemenin sonucunu veya ertesi günü bekleyin, sonra değiştirin.</translation>
    </message>
    <message>
        <source>The template is in review, or was edited as often as it may be in a day.</source>
        <translation>Şablon incelemede veya bir günde izin verilen sayıda düzenlenmiş.</translation>
    </message>
    <message>
        <source>The template cannot be changed at the moment</source>
        <translation>Şablon şu anda değiştirilemez</translation>
    </message>
    <message>
        <source>Shorten the part that the answer names.</source>
        <translation>Yanıtta belirtilen bölümü kısaltın.</translation>
    </message>
    <message>
        <source>A field of the template has more characters than it may have.</source>
        <translation>Şablonun bir alanında izin verilenden fazla karakter var.</translation>
    </message>
    <message>
        <source>A part of the template is too long</source>
        <translation>Şablonun bir bölümü çok uzun</translation>
    </message>
    <message>
        <source>Correct the header as the answer says, then send the template in again.</source>
        <translation>Başlığı yanıtta belirtildiği gibi düzeltin, sonra şablonu yeniden gönderin.</translation>
    </message>
    <message>
        <source>Something in the header breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Başlıktaki bir şey bir biçim kuralına aykırı; örneğin satır sonları, emoji veya çok fazla yer tutucu.</translation>
    </message>
    <message>
        <source>The header of the template is not written as it must be</source>
        <translation>Şablonun başlığı gerektiği gibi yazılmamış</translation>
    </message>
    <message>
        <source>Correct the body as the answer says, then send the template in again.</source>
        <translation>Gövdeyi yanıtta belirtildiği gibi düzeltin, sonra şablonu yeniden gönderin.</translation>
    </message>
    <message>
        <source>Something in the body breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Gövdedeki bir şey bir biçim kuralına aykırı; örneğin satır sonları, emoji veya çok fazla yer tutucu.</translation>
    </message>
    <message>
        <source>The body of the template is not written as it must be</source>
        <translation>Şablonun gövdesi gerektiği gibi yazılmamış</translation>
    </message>
    <message>
        <source>Correct the footer as the answer says, then send the template in again.</source>
        <translation>Alt bilgiyi yanıtta belirtildiği gibi düzeltin, sonra şablonu yeniden gönderin.</translation>
    </message>
    <message>
        <source>Something in the footer breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Alt bilgideki bir şey bir biçim kuralına aykırı; örneğin satır sonları, emoji veya çok fazla yer tutucu.</translation>
    </message>
    <message>
        <source>The footer of the template is not written as it must be</source>
        <translation>Şablonun alt bilgisi gerektiği gibi yazılmamış</translation>
    </message>
    <message>
        <source>Ask for one product type at a time.</source>
        <translation>Her seferinde tek bir ürün türü sorun.</translation>
    </message>
    <message>
        <source>The question for analytics mixes several product types.</source>
        <translation>Analiz sorgusu birden fazla ürün türünü karıştırıyor.</translation>
    </message>
    <message>
        <source>These kinds of figures cannot be asked for together</source>
        <translation>Bu tür veriler birlikte sorulamaz</translation>
    </message>
    <message>
        <source>Register the number in the usual way, with the code that Meta sends to it.</source>
        <translation>Numarayı olağan yolla, Meta&apos;nın ona gönderdiği kodla kaydedin.</translation>
    </message>
    <message>
        <source>The call confirms a number that moves from one account to another, but this number does not.</source>
        <translation>Çağrı, hesaplar arasında taşınan bir numarayı onaylar; ama bu numara taşınmıyor.</translation>
    </message>
    <message>
        <source>The number is not being moved between accounts</source>
        <translation>Numara hesaplar arasında taşınmıyor</translation>
    </message>
    <message>
        <source>Read the sentence after the number of the error: it names the point.</source>
        <translation>Hata numarasından sonraki cümleyi okuyun: sorunlu noktayı belirtir.</translation>
    </message>
    <message>
        <source>Correct that point, then move the number again.</source>
        <translation>O noktayı düzeltin, sonra numarayı yeniden taşıyın.</translation>
    </message>
    <message>
        <source>The new account is not ready: it has no payment method, no webhook, or is not approved.</source>
        <translation>Yeni hesap hazır değil: ödeme yöntemi veya webhook&apos;u yok ya da onaylanmamış.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved.</source>
        <translation>Numaranın görünen adı onaylanmamış.</translation>
    </message>
    <message>
        <source>The number belongs to another business, or can simply be added without a move.</source>
        <translation>Numara başka bir işletmeye ait veya taşınmadan doğrudan eklenebilir.</translation>
    </message>
    <message>
        <source>The number cannot be moved to this account</source>
        <translation>Numara bu hesaba taşınamaz</translation>
    </message>
    <message>
        <source>Write more text, or use fewer places.</source>
        <translation>Daha fazla metin yazın veya daha az yer tutucu kullanın.</translation>
    </message>
    <message>
        <source>There are more places for values than the text around them allows.</source>
        <translation>Değerler için, çevrelerindeki metnin izin verdiğinden fazla yer tutucu var.</translation>
    </message>
    <message>
        <source>The template has too many places for its length</source>
        <translation>Şablonda uzunluğuna göre çok fazla yer tutucu var</translation>
    </message>
    <message>
        <source>Put words before the first and after the last value.</source>
        <translation>İlk değerden önce ve son değerden sonra sözcük ekleyin.</translation>
    </message>
    <message>
        <source>A place for a value is the first or the last thing in the text.</source>
        <translation>Bir değerin yer tutucusu metnin başında veya sonunda.</translation>
    </message>
    <message>
        <source>A template may not begin or end with a value</source>
        <translation>Şablon bir değerle başlayamaz veya bitemez</translation>
    </message>
    <message>
        <source>The number is in maintenance for some minutes.</source>
        <translation>Numara birkaç dakikalığına bakımda.</translation>
    </message>
    <message>
        <source>The number is being worked on at Meta</source>
        <translation>Numara üzerinde Meta&apos;da çalışma var</translation>
    </message>
    <message>
        <source>Check the ID of the signup form.</source>
        <translation>Kayıt formunun ID&apos;sini kontrol edin.</translation>
    </message>
    <message>
        <source>The ID of the signup form in the request does not exist.</source>
        <translation>İstekteki kayıt formu ID&apos;si yok.</translation>
    </message>
    <message>
        <source>The signup form is not known</source>
        <translation>Kayıt formu bilinmiyor</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to switch it on: business.facebook.com/direct-support</source>
        <translation>Meta desteğinden bunu açmasını isteyin: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account may not use signup forms yet.</source>
        <translation>WhatsApp hesabı henüz kayıt formu kullanamaz.</translation>
    </message>
    <message>
        <source>Signup in the app is not switched on for this account</source>
        <translation>Bu hesap için uygulama içi kayıt açık değil</translation>
    </message>
    <message>
        <source>Correct the placeholder in the confirmation text.</source>
        <translation>Onay metnindeki yer tutucuyu düzeltin.</translation>
    </message>
    <message>
        <source>The text holds a placeholder that signup forms do not have.</source>
        <translation>Metinde, kayıt formlarında bulunmayan bir yer tutucu var.</translation>
    </message>
    <message>
        <source>The confirmation text has a place that is not known</source>
        <translation>Onay metninde bilinmeyen bir yer tutucu var</translation>
    </message>
    <message>
        <source>Add the promo code to the request, or remove its place from the text.</source>
        <translation>Promosyon kodunu isteğe ekleyin veya yer tutucusunu metinden çıkarın.</translation>
    </message>
    <message>
        <source>The confirmation text has a place for a promo code, but none was given.</source>
        <translation>Onay metninde promosyon kodu için bir yer tutucu var ama kod verilmemiş.</translation>
    </message>
    <message>
        <source>The promo code is missing</source>
        <translation>Promosyon kodu eksik</translation>
    </message>
    <message>
        <source>Accept the terms, then send the request again.</source>
        <translation>Koşulları kabul edin, sonra isteği yeniden gönderin.</translation>
    </message>
    <message>
        <source>Nobody has accepted the terms for signup in the app.</source>
        <translation>Uygulama içi kaydın koşullarını kimse kabul etmemiş.</translation>
    </message>
    <message>
        <source>The terms for signup forms are not accepted</source>
        <translation>Kayıt formlarının koşulları kabul edilmemiş</translation>
    </message>
    <message>
        <source>Remove the acceptance of the terms from the request.</source>
        <translation>Koşulların kabulünü istekten çıkarın.</translation>
    </message>
    <message>
        <source>The request accepts the terms once more, which is not needed.</source>
        <translation>İstek koşulları bir kez daha kabul ediyor; buna gerek yok.</translation>
    </message>
    <message>
        <source>The terms for signup forms are accepted already</source>
        <translation>Kayıt formlarının koşulları zaten kabul edilmiş</translation>
    </message>
    <message>
        <source>Use the approved address of the terms.</source>
        <translation>Koşulların onaylanmış adresini kullanın.</translation>
    </message>
    <message>
        <source>The request names another address for the terms than the approved one.</source>
        <translation>İstek, koşullar için onaylanandan başka bir adres belirtiyor.</translation>
    </message>
    <message>
        <source>The address of the terms is not the agreed one</source>
        <translation>Koşulların adresi kararlaştırılan adres değil</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>https ile başlayan bir adres kullanın.</translation>
    </message>
    <message>
        <source>The address in the request does not begin with https.</source>
        <translation>İstekteki adres https ile başlamıyor.</translation>
    </message>
    <message>
        <source>The website address must begin with https</source>
        <translation>Web sitesi adresi https ile başlamalı</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to look at the move: business.facebook.com/direct-support</source>
        <translation>Meta desteğinden taşımaya bakmasını isteyin: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account was already marked to move to another partner, in the old way.</source>
        <translation>WhatsApp hesabı, başka bir iş ortağına taşınmak üzere eski yöntemle zaten işaretlenmiş.</translation>
    </message>
    <message>
        <source>The account is bound to another solution already</source>
        <translation>Hesap zaten başka bir çözüme bağlı</translation>
    </message>
    <message>
        <source>The client owns the account already, or has not accepted the request.</source>
        <translation>Hesap zaten müşteri firmaya ait veya firma isteği kabul etmemiş.</translation>
    </message>
    <message>
        <source>The account cannot be moved</source>
        <translation>Hesap taşınamaz</translation>
    </message>
    <message>
        <source>Ask your provider to take the number off the API and to bring it back, if it must be loaded again.</source>
        <translation>Yeniden yüklenmesi gerekiyorsa sağlayıcınızdan numarayı API&apos;den çıkarıp geri getirmesini isteyin.</translation>
    </message>
    <message>
        <source>Contacts and chat history can each be loaded once after a number has joined the API.</source>
        <translation>Kişiler ve sohbet geçmişi, numara API&apos;ye katıldıktan sonra yalnızca birer kez yüklenebilir.</translation>
    </message>
    <message>
        <source>Contacts and history were loaded already</source>
        <translation>Kişiler ve geçmiş zaten yüklenmiş</translation>
    </message>
    <message>
        <source>They can be loaded only in the first 24 hours after the number has joined the API.</source>
        <translation>Yalnızca numara API&apos;ye katıldıktan sonraki ilk 24 saatte yüklenebilirler.</translation>
    </message>
    <message>
        <source>The time to load contacts and history is over</source>
        <translation>Kişileri ve geçmişi yükleme süresi doldu</translation>
    </message>
    <message>
        <source>Leave it as it is if the history is not needed.</source>
        <translation>Geçmiş gerekli değilse olduğu gibi bırakın.</translation>
    </message>
    <message>
        <source>Ask your provider to bring the number to the API again, and share the history then.</source>
        <translation>Sağlayıcınızdan numarayı API&apos;ye yeniden getirmesini isteyin ve bu kez geçmişi paylaşın.</translation>
    </message>
    <message>
        <source>When the number joined the API, the business chose not to share its chat history.</source>
        <translation>Numara API&apos;ye katılırken işletme sohbet geçmişini paylaşmamayı seçti.</translation>
    </message>
    <message>
        <source>The business has not shared its chat history</source>
        <translation>İşletme sohbet geçmişini paylaşmadı</translation>
    </message>
    <message>
        <source>Reads and changes the WhatsApp account: its numbers, templates and settings.</source>
        <translation>WhatsApp hesabını okur ve değiştirir: numaraları, şablonları ve ayarları.</translation>
    </message>
    <message>
        <source>Sends messages and receives delivery reports.</source>
        <translation>Mesaj gönderir ve teslim raporlarını alır.</translation>
    </message>
    <message>
        <source>Reads which WhatsApp accounts belong to the business.</source>
        <translation>Hangi WhatsApp hesaplarının işletmeye ait olduğunu okur.</translation>
    </message>
    <message>
        <source>An access token of the platform is one long line of letters and digits that starts with EAA. Nothing was sent.</source>
        <translation>Platformun erişim belirteci, EAA ile başlayan, harf ve rakamlardan oluşan tek bir uzun satırdır. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Open the place where the token was made or is kept, and copy it with its copy button.</source>
        <translation>Belirtecin oluşturulduğu veya saklandığı yeri açın ve oradaki kopyalama düğmesiyle kopyalayın.</translation>
    </message>
    <message>
        <source>Paste it here again, whole and without other text.</source>
        <translation>Tamamını, başka metin olmadan buraya yeniden yapıştırın.</translation>
    </message>
    <message>
        <source>This text is not an access token</source>
        <translation>Bu metin bir erişim belirteci değil</translation>
    </message>
    <message>
        <source>A token is made of letters and digits only; a dash, line or other sign slipped in.</source>
        <translation>Belirteç yalnızca harf ve rakamlardan oluşur; araya bir tire, çizgi veya başka bir işaret karışmış.</translation>
    </message>
    <message>
        <source>A character in it cannot belong to a token</source>
        <translation>İçindeki bir karakter belirtece ait olamaz</translation>
    </message>
    <message>
        <source>A token starts with EAA in capitals; a program or keyboard has changed the letters, and they cannot be restored.</source>
        <translation>Belirteç büyük harflerle EAA diye başlar; bir program veya klavye harfleri değiştirmiş ve bunlar geri getirilemez.</translation>
    </message>
    <message>
        <source>Copy the token again from where it was made.</source>
        <translation>Belirteci oluşturulduğu yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Paste it here without passing through a program that corrects text.</source>
        <translation>Metni düzelten bir programdan geçirmeden buraya yapıştırın.</translation>
    </message>
    <message>
        <source>Capital and small letters were changed</source>
        <translation>Büyük ve küçük harfler değişmiş</translation>
    </message>
    <message>
        <source>Characters that cannot be seen are inside the text, as when a token is copied from a terminal.</source>
        <translation>Metnin içinde görünmeyen karakterler var; belirteç bir terminalden kopyalandığında olduğu gibi.</translation>
    </message>
    <message>
        <source>Copy the token from a page or a plain text file.</source>
        <translation>Belirteci bir sayfadan veya düz metin dosyasından kopyalayın.</translation>
    </message>
    <message>
        <source>Paste it here again.</source>
        <translation>Buraya yeniden yapıştırın.</translation>
    </message>
    <message>
        <source>There are hidden characters inside the token</source>
        <translation>Belirtecin içinde gizli karakterler var</translation>
    </message>
    <message>
        <source>The text is empty, or holds nothing that can be seen.</source>
        <translation>Metin boş veya görünen bir şey içermiyor.</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>Bu metinde belirteç yok</translation>
    </message>
    <message>
        <source>A token has no spaces; we do not guess which ones to take out.</source>
        <translation>Belirteçte boşluk olmaz; hangilerinin çıkarılacağını tahmin etmiyoruz.</translation>
    </message>
    <message>
        <source>There are spaces inside the token</source>
        <translation>Belirtecin içinde boşluklar var</translation>
    </message>
    <message>
        <source>Letters that only look like A to Z are inside the text, as when a token is typed or translated.</source>
        <translation>Metnin içinde yalnızca A–Z harflerine benzeyen harfler var; belirteç elle yazıldığında veya çevrildiğinde olduğu gibi.</translation>
    </message>
    <message>
        <source>Copy the token from where it was made; do not type it.</source>
        <translation>Belirteci oluşturulduğu yerden kopyalayın; elle yazmayın.</translation>
    </message>
    <message>
        <source>Some letters come from another alphabet</source>
        <translation>Bazı harfler başka bir alfabeden</translation>
    </message>
    <message>
        <source>What was copied is the hidden form that a page shows, not the token itself.</source>
        <translation>Kopyalanan, belirtecin kendisi değil, sayfanın gösterdiği gizlenmiş biçimi.</translation>
    </message>
    <message>
        <source>Press &quot;Show&quot; or the copy button on the page the token is on.</source>
        <translation>Belirtecin bulunduğu sayfada &quot;Show&quot; (göster) veya kopyalama düğmesine basın.</translation>
    </message>
    <message>
        <source>The token is hidden behind stars or dots</source>
        <translation>Belirteç yıldızların veya noktaların ardında gizli</translation>
    </message>
    <message>
        <source>The text stands where a token should be filled in.</source>
        <translation>Bu metin, belirtecin yazılması gereken yeri gösteriyor.</translation>
    </message>
    <message>
        <source>Find the real token: it starts with EAA.</source>
        <translation>Gerçek belirteci bulun: EAA ile başlar.</translation>
    </message>
    <message>
        <source>Paste it here in place of the example.</source>
        <translation>Örneğin yerine onu buraya yapıştırın.</translation>
    </message>
    <message>
        <source>This is an example, not a token</source>
        <translation>Bu bir örnek, belirteç değil</translation>
    </message>
    <message>
        <source>More than 65,536 characters were pasted; a token has a few hundred.</source>
        <translation>65.536&apos;dan fazla karakter yapıştırıldı; bir belirteçte birkaç yüz karakter vardır.</translation>
    </message>
    <message>
        <source>Copy only the token.</source>
        <translation>Yalnızca belirteci kopyalayın.</translation>
    </message>
    <message>
        <source>The text is too large to be read</source>
        <translation>Metin okunamayacak kadar büyük</translation>
    </message>
    <message>
        <source>More than a token was copied, or several were joined without a break.</source>
        <translation>Bir belirteçten fazlası kopyalanmış veya birkaç belirteç aralıksız birleştirilmiş.</translation>
    </message>
    <message>
        <source>The text is too long for one token</source>
        <translation>Metin tek bir belirteç için çok uzun</translation>
    </message>
    <message>
        <source>The link holds no access token.</source>
        <translation>Bağlantıda erişim belirteci yok.</translation>
    </message>
    <message>
        <source>This is a link without a token</source>
        <translation>Bu, belirteç içermeyen bir bağlantı</translation>
    </message>
    <message>
        <source>It was recognised as another kind of secret or number. It was not sent anywhere.</source>
        <translation>Başka türde bir gizli bilgi veya numara olarak tanındı. Hiçbir yere gönderilmedi.</translation>
    </message>
    <message>
        <source>Find the access token that your sending system uses: it starts with EAA.</source>
        <translation>Mesaj gönderen sisteminizin kullandığı erişim belirtecini bulun: EAA ile başlar.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Onu buraya yapıştırın.</translation>
    </message>
    <message>
        <source>This is something else than an access token</source>
        <translation>Bu, erişim belirteci dışında bir şey</translation>
    </message>
    <message>
        <source>An app secret signs calls, but is no access token. It was not sent anywhere.</source>
        <translation>Uygulama gizli anahtarı çağrıları imzalar ama erişim belirteci değildir. Hiçbir yere gönderilmedi.</translation>
    </message>
    <message>
        <source>Paste the access token here; it starts with EAA.</source>
        <translation>Erişim belirtecini buraya yapıştırın; EAA ile başlar.</translation>
    </message>
    <message>
        <source>Enter the app secret in its own field, if your app asks for signed calls.</source>
        <translation>Uygulamanız imzalı çağrı istiyorsa uygulama gizli anahtarını kendi alanına girin.</translation>
    </message>
    <message>
        <source>This looks like an app secret</source>
        <translation>Bu, uygulama gizli anahtarına benziyor</translation>
    </message>
    <message>
        <source>Tokens that start with IG work for Instagram only, not for WhatsApp.</source>
        <translation>IG ile başlayan belirteçler yalnızca Instagram&apos;da çalışır, WhatsApp&apos;ta çalışmaz.</translation>
    </message>
    <message>
        <source>This is an Instagram token</source>
        <translation>Bu bir Instagram belirteci</translation>
    </message>
    <message>
        <source>It has the form of a JSON Web Token, as the older On-Premises API used. The platform of today does not take it.</source>
        <translation>Eski On-Premises API&apos;nin kullandığı JSON Web Token biçiminde. Bugünkü platform bunu kabul etmez.</translation>
    </message>
    <message>
        <source>This is a token of another kind of login</source>
        <translation>Bu, başka tür bir oturumun belirteci</translation>
    </message>
    <message>
        <source>Numbers of this length are IDs of an app, an account or a phone number.</source>
        <translation>Bu uzunluktaki sayılar bir uygulamanın, hesabın veya telefon numarasının ID&apos;sidir.</translation>
    </message>
    <message>
        <source>This is an ID, not a token</source>
        <translation>Bu bir ID, belirteç değil</translation>
    </message>
    <message>
        <source>A login code must first be exchanged for a token, and works only once.</source>
        <translation>Oturum kodu önce bir belirteçle değiştirilmelidir ve yalnızca bir kez çalışır.</translation>
    </message>
    <message>
        <source>Ask your developer to exchange the code for an access token.</source>
        <translation>Geliştiricinizden kodu bir erişim belirteciyle değiştirmesini isteyin.</translation>
    </message>
    <message>
        <source>Paste the token here; it starts with EAA.</source>
        <translation>Belirteci buraya yapıştırın; EAA ile başlar.</translation>
    </message>
    <message>
        <source>This is a login code, not yet a token</source>
        <translation>Bu bir oturum kodu, henüz belirteç değil</translation>
    </message>
    <message>
        <source>It belongs to another company&apos;s service. It was not sent anywhere.</source>
        <translation>Başka bir şirketin hizmetine ait. Hiçbir yere gönderilmedi.</translation>
    </message>
    <message>
        <source>This is a key of another service</source>
        <translation>Bu, başka bir hizmetin anahtarı</translation>
    </message>
    <message>
        <source>A phone number cannot take the place of an access token.</source>
        <translation>Telefon numarası erişim belirtecinin yerini tutamaz.</translation>
    </message>
    <message>
        <source>This is a phone number</source>
        <translation>Bu bir telefon numarası</translation>
    </message>
    <message>
        <source>It was not sent anywhere. A private key is best kept where it was.</source>
        <translation>Hiçbir yere gönderilmedi. Özel anahtar en iyisi olduğu yerde kalsın.</translation>
    </message>
    <message>
        <source>This is a private key</source>
        <translation>Bu bir özel anahtar</translation>
    </message>
    <message>
        <source>A code of a few digits cannot take the place of an access token.</source>
        <translation>Birkaç rakamlık bir kod erişim belirtecinin yerini tutamaz.</translation>
    </message>
    <message>
        <source>This is a short code or PIN</source>
        <translation>Bu kısa bir kod veya PIN</translation>
    </message>
    <message>
        <source>Tokens that start with TH work for Threads only, not for WhatsApp.</source>
        <translation>TH ile başlayan belirteçler yalnızca Threads&apos;te çalışır, WhatsApp&apos;ta çalışmaz.</translation>
    </message>
    <message>
        <source>This is a Threads token</source>
        <translation>Bu bir Threads belirteci</translation>
    </message>
    <message>
        <source>It starts like a token, but its end is missing.</source>
        <translation>Belirteç gibi başlıyor ama sonu eksik.</translation>
    </message>
    <message>
        <source>The token is not complete</source>
        <translation>Belirteç tam değil</translation>
    </message>
    <message>
        <source>It starts like a token, but is short or ends in dots.</source>
        <translation>Belirteç gibi başlıyor ama kısa veya noktalarla bitiyor.</translation>
    </message>
    <message>
        <source>The token looks cut off</source>
        <translation>Belirteç kesilmiş görünüyor</translation>
    </message>
    <message>
        <source>It starts like a token, but a whole one is much longer.</source>
        <translation>Belirteç gibi başlıyor ama tam bir belirteç çok daha uzundur.</translation>
    </message>
    <message>
        <source>The token is too short</source>
        <translation>Belirteç çok kısa</translation>
    </message>
    <message>
        <source>A character is missing, was changed, or came with it when it was copied. Meta could not tell which token it is.</source>
        <translation>Kopyalanırken bir karakter eksik kalmış, değişmiş veya fazladan gelmiş. Meta bunun hangi belirteç olduğunu anlayamadı.</translation>
    </message>
    <message>
        <source>Generate a new token if a fresh copy is not read either.</source>
        <translation>Yeni bir kopya da okunmazsa yeni bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>Meta cannot read this token</source>
        <translation>Meta bu belirteci okuyamıyor</translation>
    </message>
    <message>
        <source>Both halves of the text are the same.</source>
        <translation>Metnin iki yarısı aynı.</translation>
    </message>
    <message>
        <source>Clear the field, and paste the token once.</source>
        <translation>Alanı temizleyin ve belirteci bir kez yapıştırın.</translation>
    </message>
    <message>
        <source>The token was pasted twice</source>
        <translation>Belirteç iki kez yapıştırılmış</translation>
    </message>
    <message>
        <source>Open Business settings</source>
        <translation>Business settings sayfasını aç</translation>
    </message>
    <message>
        <source>Its life is over[[: it ended on {when}]]. Every call with it is refused, so no message can be sent.</source>
        <translation>Ömrü doldu[[: bitiş zamanı {when}]]. Onunla yapılan her çağrı reddedilir; bu yüzden hiçbir mesaj gönderilemez.</translation>
    </message>
    <message>
        <source>Open business.facebook.com &gt; Settings &gt; Users &gt; System users, and choose the system user that sends your messages, or add one.</source>
        <translation>business.facebook.com &gt; Settings &gt; Users &gt; System users sayfasını açın ve mesajlarınızı gönderen sistem kullanıcısını seçin veya yenisini ekleyin.</translation>
    </message>
    <message>
        <source>Choose &quot;Generate token&quot;, and pick the app that makes your API calls[[: {app}]].</source>
        <translation>&quot;Generate token&quot; düğmesini, ardından API çağrılarınızı yapan uygulamayı seçin[[: {app}]].</translation>
    </message>
    <message>
        <source>Choose how long the token shall live, and note the day it ends.</source>
        <translation>Belirtecin ne kadar süre geçerli olacağını seçin ve sona ereceği günü not edin.</translation>
    </message>
    <message>
        <source>Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>whatsapp_business_management ve whatsapp_business_messaging kutularını işaretleyin.</translation>
    </message>
    <message>
        <source>Generate the token and copy it whole: it is shown only once.</source>
        <translation>Belirteci oluşturun ve tamamını kopyalayın: yalnızca bir kez gösterilir.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, in place of the old one.</source>
        <translation>Yeni belirteci, eskisinin yerine, mesajlarınızı gönderen sisteme girin.</translation>
    </message>
    <message>
        <source>Check the new token here.</source>
        <translation>Yeni belirteci burada kontrol edin.</translation>
    </message>
    <message>
        <source>Meta refuses the token without saying more. Every call with it fails, so no message can be sent.</source>
        <translation>Meta başka bir şey söylemeden belirteci reddediyor. Onunla yapılan her çağrı başarısız olur; bu yüzden hiçbir mesaj gönderilemez.</translation>
    </message>
    <message>
        <source>The owner of the token has removed the app, or the app may not act for them any more.</source>
        <translation>Belirtecin sahibi uygulamayı kaldırdı veya uygulama artık onun adına işlem yapamaz.</translation>
    </message>
    <message>
        <source>The app has lost its access</source>
        <translation>Uygulama erişimini yitirdi</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check before the token works again.</source>
        <translation>Facebook, belirteç yeniden çalışmadan önce arkasındaki hesabın sahibinden bir güvenlik kontrolünden geçmesini istiyor.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to finish the check there.</source>
        <translation>Hesabın sahibinden facebook.com adresinde oturum açıp oradaki güvenlik kontrolünü tamamlamasını isteyin.</translation>
    </message>
    <message>
        <source>Check the token here again.</source>
        <translation>Belirteci burada yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>Generate a new token if it is still refused.</source>
        <translation>Hâlâ reddediliyorsa yeni bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>It comes from a debugging page and cannot make calls.</source>
        <translation>Bir hata ayıklama sayfasından geliyor ve çağrı yapamaz.</translation>
    </message>
    <message>
        <source>Find the token that your sending system uses.</source>
        <translation>Mesaj gönderen sisteminizin kullandığı belirteci bulun.</translation>
    </message>
    <message>
        <source>This token is for looking only</source>
        <translation>Bu belirteç yalnızca bakmak için</translation>
    </message>
    <message>
        <source>It was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>Geri çekildi ya da sahibi oturumu kapattı veya uygulamanın ayarlarını değiştirdi.</translation>
    </message>
    <message>
        <source>Meta says that the token is not valid any more, and gives no reason.</source>
        <translation>Meta, belirtecin artık geçerli olmadığını söylüyor ve neden belirtmiyor.</translation>
    </message>
    <message>
        <source>The owner of the account changed the password, or Facebook ended the login for safety. The token ended with it.</source>
        <translation>Hesabın sahibi parolayı değiştirdi veya Facebook güvenlik nedeniyle oturumu sonlandırdı. Belirteç de onunla birlikte sona erdi.</translation>
    </message>
    <message>
        <source>The owner of the token has no role in the business or page any more.</source>
        <translation>Belirtecin sahibinin işletmede veya sayfada artık rolü yok.</translation>
    </message>
    <message>
        <source>It was ended on purpose, by logging out or by a program, and the token ended with it.</source>
        <translation>Oturum, çıkış yapılarak veya bir program tarafından bilerek sonlandırıldı; belirteç de onunla birlikte sona erdi.</translation>
    </message>
    <message>
        <source>The Facebook account that the token stands for has not been confirmed yet.</source>
        <translation>Belirtecin temsil ettiği Facebook hesabı henüz onaylanmamış.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to confirm the account.</source>
        <translation>Hesabın sahibinden facebook.com adresinde oturum açıp hesabı onaylamasını isteyin.</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that every call is refused.</source>
        <translation>[[Bitiş zamanı: {when}. ]]Kalan gün: {days}. Ondan sonra her çağrı reddedilir.</translation>
    </message>
    <message>
        <source>The token will expire soon</source>
        <translation>Belirtecin süresi yakında dolacak</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]After that every call is refused.</source>
        <translation>[[Bitiş zamanı: {when}. ]]Ondan sonra her çağrı reddedilir.</translation>
    </message>
    <message>
        <source>The token expires in less than a day</source>
        <translation>Belirtecin süresi bir günden kısa sürede dolacak</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]From then on every call is refused.</source>
        <translation>[[Bitiş zamanı: {when}. ]]O andan itibaren her çağrı reddedilir.</translation>
    </message>
    <message>
        <source>The token expires within a minute</source>
        <translation>Belirtecin süresi bir dakika içinde dolacak</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that some reads may stop, though the token itself still works.</source>
        <translation>[[Bitiş zamanı: {when}. ]]Kalan gün: {days}. Ondan sonra belirtecin kendisi çalışmaya devam etse de bazı okumalar durabilir.</translation>
    </message>
    <message>
        <source>Ask the person the token belongs to, to log in to the app again; that starts a new period.</source>
        <translation>Belirtecin ait olduğu kişiden uygulamada yeniden oturum açmasını isteyin; bu, yeni bir süre başlatır.</translation>
    </message>
    <message>
        <source>Use a system user token instead: this end does not apply to it.</source>
        <translation>Bunun yerine bir sistem kullanıcısı belirteci kullanın: bu bitiş onun için geçerli değildir.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data will end soon</source>
        <translation>Belirtecin veri erişimi yakında sona erecek</translation>
    </message>
    <message>
        <source>[[It ended on {when}. ]]Some reads may fail, though the token itself still works.</source>
        <translation>[[Bitiş zamanı: {when}. ]]Belirtecin kendisi çalışmaya devam etse de bazı okumalar başarısız olabilir.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data has ended</source>
        <translation>Belirtecin veri erişimi sona erdi</translation>
    </message>
    <message>
        <source>It is a personal token, made for trying things out.[[ It ends on {when}.]] A token of a system user lives for weeks or longer.</source>
        <translation>Bu, deneme amaçlı bir kişisel belirteç.[[ Bitiş zamanı: {when}.]] Sistem kullanıcısının belirteci haftalarca veya daha uzun süre geçerlidir.</translation>
    </message>
    <message>
        <source>This kind of token lives only for hours</source>
        <translation>Bu tür belirteç yalnızca birkaç saat geçerlidir</translation>
    </message>
    <message>
        <source>A Page token cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>Sayfa belirteciyle WhatsApp mesajı gönderilemez. Sistem kullanıcısının veya bir kullanıcının belirteci gerekir.</translation>
    </message>
    <message>
        <source>Choose &quot;Assign assets&quot;: give it the app with &quot;Manage app&quot;, and your WhatsApp account with full control.</source>
        <translation>&quot;Assign assets&quot; düğmesini seçin: ona uygulamayı &quot;Manage app&quot; yetkisiyle, WhatsApp hesabınızı tam denetimle verin.</translation>
    </message>
    <message>
        <source>This token belongs to a Facebook Page</source>
        <translation>Bu belirteç bir Facebook Sayfasına ait</translation>
    </message>
    <message>
        <source>It is made of app ID and app secret, and cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>Uygulama ID&apos;sinden ve gizli anahtarından oluşuyor; WhatsApp mesajı gönderemez. Sistem kullanıcısının veya bir kullanıcının belirteci gerekir.</translation>
    </message>
    <message>
        <source>Keep the app secret in a safe place, and out of the system that sends your messages.</source>
        <translation>Uygulama gizli anahtarını güvenli bir yerde, mesajlarınızı gönderen sistemin dışında saklayın.</translation>
    </message>
    <message>
        <source>This token stands for the app itself</source>
        <translation>Bu belirteç uygulamanın kendisini temsil ediyor</translation>
    </message>
    <message>
        <source>Open your apps</source>
        <translation>Uygulamalarınızı aç</translation>
    </message>
    <message>
        <source>You named the app[[ {app}]] as the one that makes your API calls, but the token was made by another one[[: {token_app}]].</source>
        <translation>API çağrılarınızı yapan uygulamayı belirttiniz[[ ({app})]], ama belirteç başka bir uygulamayla oluşturulmuş[[: {token_app}]].</translation>
    </message>
    <message>
        <source>Compare the app ID in the App Dashboard with the one your sending system uses.</source>
        <translation>App Dashboard&apos;daki uygulama ID&apos;sini, mesaj gönderen sisteminizin kullandığıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>Generate a token of the app that makes your API calls, or correct the app you named here.</source>
        <translation>API çağrılarınızı yapan uygulamanın belirtecini oluşturun veya burada belirttiğiniz uygulamayı düzeltin.</translation>
    </message>
    <message>
        <source>The app secret you entered is of an app that did not make this token[[ (token of app {token_app})]]. The other checks went on without it.</source>
        <translation>Girdiğiniz uygulama gizli anahtarı, bu belirteci oluşturmamış bir uygulamaya ait[[ (belirtecin uygulaması: {token_app})]]. Diğer denetimler onsuz sürdü.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret of the token&apos;s app: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>Belirtecin uygulamasına ait uygulama ID&apos;sini ve gizli anahtarını kopyalayın: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>The app secret belongs to another app</source>
        <translation>Uygulama gizli anahtarı başka bir uygulamaya ait</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret you entered: it is mistyped, was reset, or belongs to another app. The other checks went on without it.</source>
        <translation>Meta girdiğiniz uygulama gizli anahtarını kabul etmiyor: yanlış yazılmış, sıfırlanmış veya başka bir uygulamaya ait. Diğer denetimler onsuz sürdü.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>Uygulama ID&apos;sini ve gizli anahtarını yeniden kopyalayın: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is not accepted</source>
        <translation>Uygulama gizli anahtarı kabul edilmiyor</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Meta&apos;nın Access Token Debugger sayfasını aç</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may see all about a token. The check went on with other reads; when the token ends is not known.</source>
        <translation>Bir belirteç hakkında her şeyi yalnızca bir uygulama veya uygulamada rolü olan bir kişi görebilir. Kontrol başka okumalarla sürdü; belirtecin ne zaman sona ereceği bilinmiyor.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger, and log in as a person with a role in the app.</source>
        <translation>Meta&apos;nın Access Token Debugger sayfasını açın ve uygulamada rolü olan bir kişi olarak oturum açın.</translation>
    </message>
    <message>
        <source>Paste the token into the field there, and press &quot;Debug&quot;.</source>
        <translation>Belirteci oradaki alana yapıştırın ve &quot;Debug&quot; düğmesine basın.</translation>
    </message>
    <message>
        <source>Look at &quot;Valid&quot;: it must say True.</source>
        <translation>&quot;Valid&quot; satırına bakın: True yazmalı.</translation>
    </message>
    <message>
        <source>Look at &quot;Expires&quot;: note the day on which the token ends.</source>
        <translation>&quot;Expires&quot; satırına bakın: belirtecin sona ereceği günü not edin.</translation>
    </message>
    <message>
        <source>Look at &quot;Scopes&quot;: whatsapp_business_management and whatsapp_business_messaging must both be there.</source>
        <translation>&quot;Scopes&quot; satırına bakın: whatsapp_business_management ve whatsapp_business_messaging izinlerinin ikisi de orada olmalı.</translation>
    </message>
    <message>
        <source>Generate a new token with both permissions if one of them is missing.</source>
        <translation>Biri eksikse iki izni de içeren yeni bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>Enter the app secret here if you have it: then this check can read it all by itself.</source>
        <translation>Varsa uygulama gizli anahtarını buraya girin: o zaman bu kontrol hepsini kendisi okuyabilir.</translation>
    </message>
    <message>
        <source>Meta did not show all about this token</source>
        <translation>Meta bu belirteç hakkında her şeyi göstermedi</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on: Meta takes a token of this app only together with a signature made with the app secret.</source>
        <translation>Uygulamada &quot;Require app secret&quot; açık: Meta bu uygulamanın belirtecini yalnızca uygulama gizli anahtarıyla oluşturulmuş bir imzayla birlikte kabul eder.</translation>
    </message>
    <message>
        <source>Enter the app secret here, and check again: it stays on this computer.</source>
        <translation>Uygulama gizli anahtarını buraya girin ve yeniden kontrol edin: bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Ask your developer whether the sending system signs its calls (appsecret_proof).</source>
        <translation>Geliştiricinize, mesaj gönderen sistemin çağrılarını imzalayıp imzalamadığını sorun (appsecret_proof).</translation>
    </message>
    <message>
        <source>Switch the setting off if the calls cannot be signed: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</source>
        <translation>Çağrılar imzalanamıyorsa ayarı kapatın: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Every sending system needs it.</source>
        <translation>{permission} izni bu belirtece verilmemiş. Mesaj gönderen her sisteme bu izin gerekir.</translation>
    </message>
    <message>
        <source>The token lacks a permission it needs</source>
        <translation>Belirteçte gereken bir izin eksik</translation>
    </message>
    <message>
        <source>The permission {permission} was asked for when the token was made, and declined. Every sending system needs it.</source>
        <translation>Belirteç oluşturulurken {permission} izni istenmiş ve reddedilmiş. Mesaj gönderen her sisteme bu izin gerekir.</translation>
    </message>
    <message>
        <source>A permission was declined</source>
        <translation>Bir izin reddedilmiş</translation>
    </message>
    <message>
        <source>The permission {permission} was granted once, and has run out since.</source>
        <translation>{permission} izni bir zamanlar verilmiş, ama o günden bu yana süresi dolmuş.</translation>
    </message>
    <message>
        <source>A permission of the token has run out</source>
        <translation>Belirtecin bir izninin süresi dolmuş</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it your numbers, templates and settings cannot be used.</source>
        <translation>{permission} izni bu belirtece verilmemiş. Bu izin olmadan numaralarınız, şablonlarınız ve ayarlarınız kullanılamaz.</translation>
    </message>
    <message>
        <source>The token may not read your WhatsApp account</source>
        <translation>Belirteç WhatsApp hesabınızı okuyamıyor</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it no message can be sent, and no delivery report comes back.</source>
        <translation>{permission} izni bu belirtece verilmemiş. Bu izin olmadan mesaj gönderilemez ve teslim raporu gelmez.</translation>
    </message>
    <message>
        <source>The token may not send messages</source>
        <translation>Belirteç mesaj gönderemiyor</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted. Messages can be sent without it; only the list of your business&apos;s accounts cannot be read.</source>
        <translation>{permission} izni verilmemiş. Onsuz da mesaj gönderilebilir; yalnızca işletmenizin hesaplarının listesi okunamaz.</translation>
    </message>
    <message>
        <source>Tick {permission} as well when you next generate a token.</source>
        <translation>Bir sonraki belirteci oluştururken {permission} kutusunu da işaretleyin.</translation>
    </message>
    <message>
        <source>A helpful permission is not granted</source>
        <translation>Yararlı bir izin verilmemiş</translation>
    </message>
    <message>
        <source>The lists do not name {permission}, but a read that needs it was answered. Nothing has to be done.</source>
        <translation>Listelerde {permission} yok, ama bu izni gerektiren bir okuma yanıtlandı. Bir şey yapmanız gerekmez.</translation>
    </message>
    <message>
        <source>A permission is not listed, but works</source>
        <translation>Bir izin listelenmiyor ama çalışıyor</translation>
    </message>
    <message>
        <source>Open the account in Business settings</source>
        <translation>Hesabı Business settings sayfasında aç</translation>
    </message>
    <message>
        <source>The token&apos;s permissions hold only for certain WhatsApp accounts. The account that was asked for[[ ({account})]] is not one of them.</source>
        <translation>Belirtecin izinleri yalnızca belirli WhatsApp hesapları için geçerli. Sorulan hesap[[ ({account})]] onlardan biri değil.</translation>
    </message>
    <message>
        <source>Compare the ID of the WhatsApp account: WhatsApp Manager &gt; Account tools, or Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>WhatsApp hesabının ID&apos;sini karşılaştırın: WhatsApp Manager &gt; Account tools veya Business settings &gt; Accounts &gt; WhatsApp accounts.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it this WhatsApp account with full control.</source>
        <translation>Business settings &gt; Users &gt; System users sayfasını açın, sistem kullanıcısını, ardından &quot;Assign assets&quot; düğmesini seçin ve ona bu WhatsApp hesabını tam denetimle verin.</translation>
    </message>
    <message>
        <source>Generate a new token for it with both WhatsApp permissions, and check it here.</source>
        <translation>Bu kullanıcı için iki WhatsApp iznini de içeren yeni bir belirteç oluşturun ve burada kontrol edin.</translation>
    </message>
    <message>
        <source>The token may not use this WhatsApp account</source>
        <translation>Belirteç bu WhatsApp hesabını kullanamıyor</translation>
    </message>
    <message>
        <source>The system user behind the token is assigned to the WhatsApp account[[ ({account})]], but without the rights to manage it and to send from it.</source>
        <translation>Belirtecin arkasındaki sistem kullanıcısı WhatsApp hesabına[[ ({account})]] atanmış, ama hesabı yönetme ve hesaptan gönderme yetkisi yok.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then the system user, and give it full control.</source>
        <translation>Business settings &gt; Accounts &gt; WhatsApp accounts sayfasını açın, hesabı, ardından sistem kullanıcısını seçin ve ona tam denetim verin.</translation>
    </message>
    <message>
        <source>Generate a new token with both WhatsApp permissions if it is still refused.</source>
        <translation>Hâlâ reddediliyorsa iki WhatsApp iznini de içeren yeni bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>The system user may do too little in this account</source>
        <translation>Sistem kullanıcısının bu hesaptaki yetkisi yetersiz</translation>
    </message>
    <message>
        <source>The token has the permissions it needs, but the system user behind it is not assigned to the WhatsApp account[[ ({account})]].</source>
        <translation>Belirtecin gereken izinleri var, ama arkasındaki sistem kullanıcısı WhatsApp hesabına[[ ({account})]] atanmamış.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then &quot;Add people&quot;, and give the system user full control.</source>
        <translation>Business settings &gt; Accounts &gt; WhatsApp accounts sayfasını açın, hesabı, ardından &quot;Add people&quot; düğmesini seçin ve sistem kullanıcısına tam denetim verin.</translation>
    </message>
    <message>
        <source>The system user was not given this account</source>
        <translation>Sistem kullanıcısına bu hesap verilmemiş</translation>
    </message>
    <message>
        <source>Open Meta&apos;s status page</source>
        <translation>Meta&apos;nın durum sayfasını aç</translation>
    </message>
    <message>
        <source>Meta could not handle the call. Updates of the API can take it down for up to 5 minutes. Your token and your settings are not the cause.</source>
        <translation>Meta çağrıyı işleyemedi. API güncellemeleri en çok 5 dakikalık kesintiye yol açabilir. Nedeni belirteciniz ya da ayarlarınız değil.</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then check again.</source>
        <translation>5 dakika bekleyin, sonra yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page for a known disturbance.</source>
        <translation>Bilinen bir aksaklık olup olmadığını görmek için Meta&apos;nın durum sayfasına bakın.</translation>
    </message>
    <message>
        <source>Tell your colleagues: Meta&apos;s service is away for a moment, messages sent now may fail, and nothing has to be changed on our side.</source>
        <translation>Çalışma arkadaşlarınıza söyleyin: Meta&apos;nın hizmeti kısa süreliğine devre dışı, şimdi gönderilen mesajlar başarısız olabilir ve bizim tarafımızda bir şey değiştirmek gerekmiyor.</translation>
    </message>
    <message>
        <source>Send the failed messages again once the check passes.</source>
        <translation>Kontrol sorunsuz geçince başarısız mesajları yeniden gönderin.</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself.</source>
        <translation>Meta şimdilik başka çağrı veya mesaj kabul etmiyor. Bu, belirtecin kendisi hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <translation>Bir süre, bir saate kadar bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Ask your developer which system makes so many calls, and let it make fewer.</source>
        <translation>Geliştiricinize hangi sistemin bu kadar çok çağrı yaptığını sorun ve çağrıların azaltılmasını isteyin.</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time</source>
        <translation>Kısa sürede çok fazla çağrı yapıldı</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself. Minutes until calls are taken again, as Meta says: {minutes}.</source>
        <translation>Meta şimdilik başka çağrı veya mesaj kabul etmiyor. Bu, belirtecin kendisi hakkında bir şey söylemez. Meta&apos;ya göre çağrıların yeniden kabul edilmesine kalan dakika: {minutes}.</translation>
    </message>
    <message>
        <source>Wait until calls are taken again, then try again.</source>
        <translation>Çağrılar yeniden kabul edilene kadar bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>No connection leaves this computer. This says nothing about your token.</source>
        <translation>Bu bilgisayardan dışarıya hiçbir bağlantı kurulamıyor. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Connect to a network, then check again.</source>
        <translation>Bir ağa bağlanın, sonra yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Bu bilgisayarın ağ bağlantısı yok</translation>
    </message>
    <message>
        <source>The name service of your network gave no answer for Meta&apos;s address. This says nothing about your token.</source>
        <translation>Ağınızın ad hizmeti (DNS) Meta&apos;nın adresi için yanıt vermedi. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet can be reached.</source>
        <translation>İnternete ulaşılıp ulaşılamadığını görmek için herhangi bir web sayfasını açın.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is blocked.</source>
        <translation>Ağınızı yönetene graph.facebook.com adresinin engellenip engellenmediğini sorun.</translation>
    </message>
    <message>
        <source>Check again from another network, for example over a phone.</source>
        <translation>Başka bir ağdan, örneğin telefon üzerinden yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>Meta&apos;s address could not be looked up</source>
        <translation>Meta&apos;nın adresi çözümlenemedi</translation>
    </message>
    <message>
        <source>Something on the way to Meta, often a firewall, refuses the connection. This says nothing about your token.</source>
        <translation>Meta&apos;ya giden yolda bir şey, çoğunlukla bir güvenlik duvarı, bağlantıyı reddediyor. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Ask who runs your network to allow graph.facebook.com, port 443.</source>
        <translation>Ağınızı yönetenden graph.facebook.com adresine, 443 numaralı bağlantı noktası (port) için izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Bağlantı reddedildi</translation>
    </message>
    <message>
        <source>On this network or computer, Meta&apos;s address is made to lead nowhere, as filters do. This says nothing about your token.</source>
        <translation>Bu ağda veya bilgisayarda Meta&apos;nın adresi, filtrelerin yaptığı gibi boşa yönlendiriliyor. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Meta&apos;s address is blocked here</source>
        <translation>Meta&apos;nın adresi burada engellenmiş</translation>
    </message>
    <message>
        <source>The network knows no way to Meta&apos;s address. This says nothing about your token.</source>
        <translation>Ağ, Meta&apos;nın adresine giden bir yol bilmiyor. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Meta&apos;s address cannot be reached from here</source>
        <translation>Meta&apos;nın adresine buradan ulaşılamıyor</translation>
    </message>
    <message>
        <source>No whole answer came within the time limit: the connection is slow, or something on the way swallows it. This says nothing about your token.</source>
        <translation>Süre sınırı içinde tam bir yanıt gelmedi: bağlantı yavaş veya yoldaki bir şey onu yutuyor. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Bir dakika sonra yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page if it stays like this.</source>
        <translation>Böyle sürerse Meta&apos;nın durum sayfasına bakın.</translation>
    </message>
    <message>
        <source>Meta did not answer in time</source>
        <translation>Meta zamanında yanıt vermedi</translation>
    </message>
    <message>
        <source>The other side could not prove that it is Meta, so the check stopped there. This says nothing about your token.</source>
        <translation>Karşı taraf Meta olduğunu kanıtlayamadı; bu yüzden kontrol orada durdu. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Set date and time of this computer right, or switch on automatic time.</source>
        <translation>Bu bilgisayarın tarihini ve saatini düzeltin veya otomatik saati açın.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether it opens encrypted connections, and to leave out graph.facebook.com.</source>
        <translation>Ağınızı yönetene ağın şifreli bağlantıları açıp açmadığını sorun ve graph.facebook.com adresini hariç tutmasını isteyin.</translation>
    </message>
    <message>
        <source>The connection to Meta is not safe</source>
        <translation>Meta ile bağlantı güvenli değil</translation>
    </message>
    <message>
        <source>It was cut while it was being set up, as firewalls do that block facebook.com by name. This says nothing about your token.</source>
        <translation>Bağlantı kurulurken kesildi; facebook.com adresini adına göre engelleyen güvenlik duvarları bunu yapar. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>The safe connection was cut off</source>
        <translation>Güvenli bağlantı kesildi</translation>
    </message>
    <message>
        <source>Something on the way wants this computer to prove what it is. This says nothing about your token.</source>
        <translation>Yoldaki bir şey, bu bilgisayarın kimliğini kanıtlamasını istiyor. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Ask who runs your network how programs reach the internet.</source>
        <translation>Ağınızı yönetene programların internete nasıl çıktığını sorun.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate</source>
        <translation>Ağ bir cihaz sertifikası istiyor</translation>
    </message>
    <message>
        <source>Either the clock of this computer is wrong, or something else than Meta answered. This says nothing about your token.</source>
        <translation>Ya bu bilgisayarın saati yanlış ya da Meta dışında bir şey yanıt verdi. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>The proof of identity looks out of date</source>
        <translation>Kimlik kanıtının süresi dolmuş görünüyor</translation>
    </message>
    <message>
        <source>The part that encrypts connections is not there. This says nothing about your token.</source>
        <translation>Bağlantıları şifreleyen bölüm yok. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Programı yeniden kurun.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>Bu programın bir bölümü eksik</translation>
    </message>
    <message>
        <source>Without its list of trusted authorities, no proof of identity can be checked. This says nothing about your token.</source>
        <translation>Güvenilir kurumların listesi olmadan hiçbir kimlik kanıtı kontrol edilemez. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Install the list of trusted authorities of your system (often called ca-certificates).</source>
        <translation>Sisteminizin güvenilir kurumlar listesini kurun (adı çoğunlukla ca-certificates).</translation>
    </message>
    <message>
        <source>This computer has no list of authorities</source>
        <translation>Bu bilgisayarda güvenilir kurumların listesi yok</translation>
    </message>
    <message>
        <source>The other side shows a proof of identity that begins in the future. This says nothing about your token.</source>
        <translation>Karşı taraf, geçerliliği gelecekte başlayan bir kimlik kanıtı gösteriyor. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind</source>
        <translation>Bu bilgisayarın saati büyük olasılıkla geri</translation>
    </message>
    <message>
        <source>Something answered without encryption, as login pages of networks do. This says nothing about your token.</source>
        <translation>Bir şey, ağların oturum açma sayfaları gibi, şifreleme olmadan yanıt verdi. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Open any web page: if a login page of the network appears, log in there.</source>
        <translation>Herhangi bir web sayfasını açın: ağın oturum açma sayfası çıkarsa orada oturum açın.</translation>
    </message>
    <message>
        <source>The other side does not encrypt</source>
        <translation>Karşı taraf şifreleme kullanmıyor</translation>
    </message>
    <message>
        <source>The proof of identity was not issued by an authority that this computer trusts, as in companies that look inside encrypted connections. Nothing was sent. This says nothing about your token.</source>
        <translation>Kimlik kanıtını bu bilgisayarın güvendiği bir kurum vermemiş; şifreli bağlantıların içine bakan şirketlerde böyle olur. Hiçbir şey gönderilmedi. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Somebody opens encrypted connections here</source>
        <translation>Burada biri şifreli bağlantıları açıyor</translation>
    </message>
    <message>
        <source>The proof of identity belongs to another address. Nothing was sent. This says nothing about your token.</source>
        <translation>Kimlik kanıtı başka bir adrese ait. Hiçbir şey gönderilmedi. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Somebody else answered in Meta&apos;s place</source>
        <translation>Meta&apos;nın yerine başka biri yanıt verdi</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy, and the proxy does not answer or let the call through. This says nothing about your token.</source>
        <translation>Bu bilgisayar internete bir proxy üzerinden çıkıyor; proxy yanıt vermiyor veya çağrıyı geçirmiyor. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Bu bilgisayarın proxy ayarlarını kontrol edin.</translation>
    </message>
    <message>
        <source>The proxy stands in the way</source>
        <translation>Proxy engel oluyor</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy that wants a name and a password. This says nothing about your token.</source>
        <translation>Bu bilgisayar internete, ad ve parola isteyen bir proxy üzerinden çıkıyor. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Enter name and password in the proxy settings of this computer.</source>
        <translation>Bu bilgisayarın proxy ayarlarına adı ve parolayı girin.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>Proxy parola istiyor</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was there. This says nothing about your token.</source>
        <translation>Yanıtın tamamı gelmeden bağlantı sona erdi. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Check again from another network if it breaks off again.</source>
        <translation>Yine kesilirse başka bir ağdan yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Bağlantı kesildi</translation>
    </message>
    <message>
        <source>Something answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Meta&apos;nın yerine, otellerin oturum açma sayfaları ve şirketlerin filtreleri gibi bir şey yanıt verdi. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is filtered.</source>
        <translation>Ağınızı yönetene graph.facebook.com adresinin filtrelenip filtrelenmediğini sorun.</translation>
    </message>
    <message>
        <source>The answer did not come from Meta</source>
        <translation>Yanıt Meta&apos;dan gelmedi</translation>
    </message>
    <message>
        <source>Something on the way asks for a password in Meta&apos;s place. This says nothing about your token.</source>
        <translation>Yoldaki bir şey Meta&apos;nın yerine parola istiyor. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>The network asks for a password</source>
        <translation>Ağ parola istiyor</translation>
    </message>
    <message>
        <source>The answer is damaged, or is not in the form that Meta uses: something on the way changed it or answered instead. This says nothing about your token.</source>
        <translation>Yanıt bozuk veya Meta&apos;nın kullandığı biçimde değil: yoldaki bir şey onu değiştirdi ya da Meta&apos;nın yerine yanıt verdi. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Yanıt okunamadı</translation>
    </message>
    <message>
        <source>A web page answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Meta&apos;nın yerine, otellerin oturum açma sayfaları ve şirketlerin filtreleri gibi bir web sayfası yanıt verdi. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>Yanıt yerine bir web sayfası geldi</translation>
    </message>
    <message>
        <source>Something on the way wanted to lead the call elsewhere, as login pages of networks do. It was not followed. This says nothing about your token.</source>
        <translation>Yoldaki bir şey, ağların oturum açma sayfaları gibi, çağrıyı başka yere yönlendirmek istedi. Buna uyulmadı. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>The call was led to another address</source>
        <translation>Çağrı başka bir adrese yönlendirildi</translation>
    </message>
    <message>
        <source>The answer was far larger than Meta&apos;s answers are, and was not read. This says nothing about your token.</source>
        <translation>Yanıt, Meta&apos;nın yanıtlarından çok daha büyüktü ve okunmadı. Bu, belirteciniz hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>The answer was too large to be Meta&apos;s</source>
        <translation>Yanıt, Meta&apos;ya ait olamayacak kadar büyüktü</translation>
    </message>
    <message>
        <source>It differs from the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Meta&apos;nın yanıtlarındaki saatten farklı. Dakika olarak fark: {minutes}. Bu kontrol Meta&apos;nın saatine göre yapıldı; başka programlar yanılabilir.</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the settings of this computer.</source>
        <translation>Bu bilgisayarın ayarlarında otomatik tarih ve saati açın.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Bu bilgisayarın saati yanlış</translation>
    </message>
    <message>
        <source>It is ahead of the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Meta&apos;nın yanıtlarındaki saatten ileri. Dakika olarak fark: {minutes}. Bu kontrol Meta&apos;nın saatine göre yapıldı; başka programlar yanılabilir.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead</source>
        <translation>Bu bilgisayarın saati ileri</translation>
    </message>
    <message>
        <source>It is behind the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Meta&apos;nın yanıtlarındaki saatten geri. Dakika olarak fark: {minutes}. Bu kontrol Meta&apos;nın saatine göre yapıldı; başka programlar yanılabilir.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind</source>
        <translation>Bu bilgisayarın saati geri</translation>
    </message>
    <message>
        <source>Open the accounts in Business settings</source>
        <translation>Hesapları Business settings sayfasında aç</translation>
    </message>
    <message>
        <source>No WhatsApp account could be found with this token[[ in the business {business}]]. The system user behind it was not given one, or the account belongs to another business.</source>
        <translation>Bu belirteçle[[, {business} işletmesinde,]] hiçbir WhatsApp hesabı bulunamadı. Arkasındaki sistem kullanıcısına hesap verilmemiş veya hesap başka bir işletmeye ait.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, and look whether your account is listed there.</source>
        <translation>Business settings &gt; Accounts &gt; WhatsApp accounts sayfasını açın ve hesabınızın orada listelenip listelenmediğine bakın.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it the WhatsApp account with full control.</source>
        <translation>Business settings &gt; Users &gt; System users sayfasını açın, sistem kullanıcısını, ardından &quot;Assign assets&quot; düğmesini seçin ve ona WhatsApp hesabını tam denetimle verin.</translation>
    </message>
    <message>
        <source>Enter the ID of the WhatsApp account here if you know it, and check again.</source>
        <translation>Biliyorsanız WhatsApp hesabının ID&apos;sini buraya girin ve yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>The token sees no WhatsApp account</source>
        <translation>Belirteç hiçbir WhatsApp hesabını görmüyor</translation>
    </message>
    <message>
        <source>Open Business Support Home</source>
        <translation>Business Support Home sayfasını aç</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation>WhatsApp Manager&apos;ı aç</translation>
    </message>
    <message>
        <source>Meta has switched off the account[[ {name}]][[ ({account})]] or limits what it may do, so messages are not sent.[[ Meta says: &quot;{description}&quot;]]</source>
        <translation>Meta,[[ {name}]] WhatsApp hesabını[[ ({account})]] kapatmış veya yapabileceklerini kısıtlamış; bu yüzden mesajlar gönderilmiyor.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business Support Home, and choose the WhatsApp account: the reason and the end of the restriction stand there.</source>
        <translation>Business Support Home sayfasını açın ve WhatsApp hesabını seçin: kısıtlamanın nedeni ve bitişi orada yazar.</translation>
    </message>
    <message>
        <source>Choose &quot;Request review&quot; there if you see it differently; Meta usually answers within 48 hours.</source>
        <translation>Aynı görüşte değilseniz orada &quot;Request review&quot; düğmesini seçin; Meta genellikle 48 saat içinde yanıt verir.</translation>
    </message>
    <message>
        <source>Wait until the restriction has ended before you send again.</source>
        <translation>Yeniden göndermeden önce kısıtlamanın bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account[[ {name}]][[ ({account})]] yet. Until then messages may be limited or held back.</source>
        <translation>Meta,[[ {name}]] WhatsApp hesabını[[ ({account})]] henüz onaylamadı. O zamana kadar mesajlar kısıtlanabilir veya bekletilebilir.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and look whether Meta asks for something.</source>
        <translation>WhatsApp Manager &gt; Overview sayfasını açın ve Meta&apos;nın bir şey isteyip istemediğine bakın.</translation>
    </message>
    <message>
        <source>Wait for the end of the review, then check here again.</source>
        <translation>İncelemenin bitmesini bekleyin, sonra burada yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if nothing changes for several days.</source>
        <translation>Birkaç gün bir şey değişmezse Business Support Home sayfasında Meta desteğine sorun.</translation>
    </message>
    <message>
        <source>Meta has not finished its review of the account</source>
        <translation>Meta hesabı incelemeyi henüz bitirmedi</translation>
    </message>
    <message>
        <source>Meta has reviewed the WhatsApp account[[ {name}]][[ ({account})]] and declined it. Messages may be limited, or not sent at all.</source>
        <translation>Meta,[[ {name}]] WhatsApp hesabını[[ ({account})]] inceledi ve reddetti. Mesajlar kısıtlanabilir veya hiç gönderilmeyebilir.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the WhatsApp account, and read the reason.</source>
        <translation>Business Support Home sayfasını açın, WhatsApp hesabını seçin ve nedeni okuyun.</translation>
    </message>
    <message>
        <source>Check here again after Meta&apos;s answer.</source>
        <translation>Meta&apos;nın yanıtından sonra burada yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account</source>
        <translation>Meta WhatsApp hesabını onaylamadı</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments</source>
        <translation>Billing &amp; payments sayfasını aç</translation>
    </message>
    <message>
        <source>Meta cannot charge the WhatsApp account[[ {name}]][[ ({account})]], so it stops the messages that you start. Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>Meta,[[ {name}]] WhatsApp hesabından[[ ({account})]] ücret tahsil edemiyor; bu yüzden sizin başlattığınız mesajları durduruyor. Müşterinin mesajından sonraki 24 saat içinde yanıtlar yine de gider.</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments &gt; Accounts, and choose this very WhatsApp account.</source>
        <translation>Billing &amp; payments &gt; Accounts sayfasını açın ve tam da bu WhatsApp hesabını seçin.</translation>
    </message>
    <message>
        <source>Add a payment method, or bring the present one in order. A card of another WhatsApp account, or of an ad account, does not count.</source>
        <translation>Bir ödeme yöntemi ekleyin veya mevcut olanı düzene sokun. Başka bir WhatsApp hesabının veya reklam hesabının kartı geçerli sayılmaz.</translation>
    </message>
    <message>
        <source>Check that currency, time zone and business details are filled in.</source>
        <translation>Para birimi, saat dilimi ve işletme bilgilerinin doldurulduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>Check here again; Meta may need a while to notice the change.</source>
        <translation>Burada yeniden kontrol edin; Meta&apos;nın değişikliği fark etmesi biraz sürebilir.</translation>
    </message>
    <message>
        <source>Open the Security Center</source>
        <translation>Security Center sayfasını aç</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet. Until then Meta limits what it may send, and some messages do not arrive.</source>
        <translation>Meta işletmeyi[[ ({business})]] henüz doğrulamadı. O zamana kadar Meta gönderebileceklerini kısıtlar ve bazı mesajlar ulaşmaz.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start the verification, or read what Meta still asks for.</source>
        <translation>Business settings &gt; Security Center sayfasını açın; doğrulamayı başlatın veya Meta&apos;nın hâlâ ne istediğini okuyun.</translation>
    </message>
    <message>
        <source>Upload the papers that Meta asks for; name and address must be the same as in Business settings.</source>
        <translation>Meta&apos;nın istediği belgeleri yükleyin; ad ve adres Business settings sayfasındakiyle aynı olmalı.</translation>
    </message>
    <message>
        <source>Wait for Meta&apos;s answer, then check here again.</source>
        <translation>Meta&apos;nın yanıtını bekleyin, sonra burada yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet, and lets it send no messages until then.</source>
        <translation>Meta işletmeyi[[ ({business})]] henüz doğrulamadı ve o zamana kadar mesaj göndermesine izin vermiyor.</translation>
    </message>
    <message>
        <source>Meta blocks the business until it is verified</source>
        <translation>Meta işletmeyi doğrulanana kadar engelliyor</translation>
    </message>
    <message>
        <source>Open the phone numbers in WhatsApp Manager</source>
        <translation>Telefon numaralarını WhatsApp Manager&apos;da aç</translation>
    </message>
    <message>
        <source>The number {number} is not among the phone numbers of the WhatsApp account[[ {account}]]. Account and number must belong together.</source>
        <translation>{number} numarası WhatsApp hesabının[[ ({account})]] telefon numaraları arasında yok. Hesap ve numara birbirine ait olmalı.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look for the number there.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasını açın ve numarayı orada arayın.</translation>
    </message>
    <message>
        <source>Choose another WhatsApp account at the top of that page if the number is not listed.</source>
        <translation>Numara listede yoksa o sayfanın üstünden başka bir WhatsApp hesabı seçin.</translation>
    </message>
    <message>
        <source>Enter an account and a number that belong together, here and in the system that sends your messages.</source>
        <translation>Buraya ve mesajlarınızı gönderen sisteme, birbirine ait bir hesap ve numara girin.</translation>
    </message>
    <message>
        <source>The number does not belong to this account</source>
        <translation>Numara bu hesaba ait değil</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, is not registered with the platform. This says nothing about the number of your customer.</source>
        <translation>Kendi numaranız[[ ({number})]], yani gönderen numara, platformda kayıtlı değil. Bu, müşterinizin numarası hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look at the status of the number.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasını açın ve numaranın durumuna bakın.</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN: your developer or provider does that with one call (register).</source>
        <translation>Numarayı altı haneli PIN&apos;iyle kaydedin: geliştiriciniz veya sağlayıcınız bunu tek bir çağrıyla (register) yapar.</translation>
    </message>
    <message>
        <source>Check here again: the number must be shown as connected.</source>
        <translation>Burada yeniden kontrol edin: numara bağlı olarak gösterilmeli.</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, was never confirmed with the code that Meta sends by SMS or call. This says nothing about the number of your customer.</source>
        <translation>Kendi numaranız[[ ({number})]], yani gönderen numara, Meta&apos;nın SMS veya aramayla gönderdiği kodla hiç onaylanmamış. Bu, müşterinizin numarası hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and let Meta send the code by SMS or call.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasını açın, numarayı seçin ve Meta&apos;nın kodu SMS veya aramayla göndermesini sağlayın.</translation>
    </message>
    <message>
        <source>Enter the code there.</source>
        <translation>Kodu oraya girin.</translation>
    </message>
    <message>
        <source>The sending number was never confirmed by a code</source>
        <translation>Gönderen numara kodla hiç onaylanmamış</translation>
    </message>
    <message>
        <source>A number must be connected to send. For yours[[, {number},]] Meta shows another status: {status}.</source>
        <translation>Gönderim için numara bağlı olmalı. Meta sizin numaranız[[ ({number})]] için başka bir durum gösteriyor: {status}.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and read what stands beside the number.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasını açın ve numaranın yanında yazanı okuyun.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number again if it is shown as disconnected or offline.</source>
        <translation>Numara bağlantısı kesilmiş veya çevrimdışı gösteriliyorsa geliştiricinizden veya sağlayıcınızdan numarayı yeniden kaydetmesini isteyin.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if the status stays.</source>
        <translation>Durum değişmezse Business Support Home sayfasında Meta desteğine sorun.</translation>
    </message>
    <message>
        <source>The sending number is not connected</source>
        <translation>Gönderen numara bağlı değil</translation>
    </message>
    <message>
        <source>Meta lets the number[[ {number}]] send no messages any more. Usually Meta names a rule of the platform as the reason.</source>
        <translation>Meta numaranın[[ ({number})]] artık mesaj göndermesine izin vermiyor. Meta genellikle neden olarak bir platform kuralını gösterir.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the number, and read the reason.</source>
        <translation>Business Support Home sayfasını açın, numarayı seçin ve nedeni okuyun.</translation>
    </message>
    <message>
        <source>Reach your customers by another channel until then.</source>
        <translation>O zamana kadar müşterilerinize başka bir kanaldan ulaşın.</translation>
    </message>
    <message>
        <source>Meta has banned the sending number</source>
        <translation>Meta gönderen numarayı yasakladı</translation>
    </message>
    <message>
        <source>The number[[ {number}]] is not part of the WhatsApp account any more, so it cannot send.</source>
        <translation>Numara[[ ({number})]] artık WhatsApp hesabında değil; bu yüzden gönderim yapamaz.</translation>
    </message>
    <message>
        <source>Compare the ID of the number in your sending system with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Mesaj gönderen sisteminizdeki numara ID&apos;sini WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasındakiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Add the number there again if it is still yours.</source>
        <translation>Numara hâlâ sizinse onu oraya yeniden ekleyin.</translation>
    </message>
    <message>
        <source>Enter its new ID in the system that sends your messages, and here.</source>
        <translation>Yeni ID&apos;sini mesajlarınızı gönderen sisteme ve buraya girin.</translation>
    </message>
    <message>
        <source>The sending number was taken out of the account</source>
        <translation>Gönderen numara hesaptan çıkarılmış</translation>
    </message>
    <message>
        <source>The number[[ {number}]] now belongs to another WhatsApp account or provider, so it cannot send from this account any more.</source>
        <translation>Numara[[ ({number})]] artık başka bir WhatsApp hesabına veya sağlayıcıya ait; bu yüzden bu hesaptan gönderim yapamaz.</translation>
    </message>
    <message>
        <source>Ask your colleagues or your provider who moved the number, and to which account.</source>
        <translation>Çalışma arkadaşlarınıza veya sağlayıcınıza numarayı kimin, hangi hesaba taşıdığını sorun.</translation>
    </message>
    <message>
        <source>Enter the IDs of the new account and number in the system that sends your messages.</source>
        <translation>Yeni hesabın ve numaranın ID&apos;lerini mesajlarınızı gönderen sisteme girin.</translation>
    </message>
    <message>
        <source>Generate a token for the new account, and check it here.</source>
        <translation>Yeni hesap için bir belirteç oluşturun ve burada kontrol edin.</translation>
    </message>
    <message>
        <source>The sending number has moved to another place</source>
        <translation>Gönderen numara başka bir yere taşınmış</translation>
    </message>
    <message>
        <source>The number[[ {number}]] was added, but a step is still open: its code, its display name or its registration.</source>
        <translation>Numara[[ ({number})]] eklenmiş ama bir adım hâlâ açık: kodu, görünen adı veya kaydı.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look which step is open.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasını açın ve hangi adımın açık olduğuna bakın.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number once the display name is approved.</source>
        <translation>Görünen ad onaylanınca geliştiricinizden veya sağlayıcınızdan numarayı kaydetmesini isteyin.</translation>
    </message>
    <message>
        <source>The sending number is not ready yet</source>
        <translation>Gönderen numara henüz hazır değil</translation>
    </message>
    <message>
        <source>For a time Meta lets the number[[ {number}]] send no new messages, because a limit is reached or because of its quality.</source>
        <translation>Bir limite ulaşıldığı için veya kalitesi nedeniyle Meta bir süre numaranın[[ ({number})]] yeni mesaj göndermesine izin vermiyor.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read how long the restriction lasts.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasını açın, numarayı seçin ve kısıtlamanın ne kadar süreceğini okuyun.</translation>
    </message>
    <message>
        <source>Wait until it ends, then send fewer messages, and only to people who want them.</source>
        <translation>Bitene kadar bekleyin, sonra daha az mesajı yalnızca isteyen kişilere gönderin.</translation>
    </message>
    <message>
        <source>Ask for a review in Business Support Home if you see it differently.</source>
        <translation>Aynı görüşte değilseniz Business Support Home sayfasında inceleme isteyin.</translation>
    </message>
    <message>
        <source>Meta has restricted the sending number</source>
        <translation>Meta gönderen numarayı kısıtladı</translation>
    </message>
    <message>
        <source>Open the templates in WhatsApp Manager</source>
        <translation>Şablonları WhatsApp Manager&apos;da aç</translation>
    </message>
    <message>
        <source>Many customers blocked or reported messages of your number[[ {number}]]. Meta may lower its limits, or stop it for a time.</source>
        <translation>Çok sayıda müşteri numaranızın[[ ({number})]] mesajlarını engelledi veya şikâyet etti. Meta limitlerini düşürebilir veya numarayı bir süre durdurabilir.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the reasons that customers gave.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasını açın, numarayı seçin ve müşterilerin belirttiği nedenleri okuyun.</translation>
    </message>
    <message>
        <source>Pause the templates that customers block or report most.</source>
        <translation>Müşterilerin en çok engellediği veya şikâyet ettiği şablonları duraklatın.</translation>
    </message>
    <message>
        <source>Send only to people who agreed to hear from you, and less often.</source>
        <translation>Yalnızca sizden haber almayı kabul eden kişilere ve daha seyrek gönderin.</translation>
    </message>
    <message>
        <source>Check here again after some days.</source>
        <translation>Birkaç gün sonra burada yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>The quality of the sending number is low</source>
        <translation>Gönderen numaranın kalitesi düşük</translation>
    </message>
    <message>
        <source>Some customers blocked or reported messages of your number[[ {number}]]. It still sends as usual; Meta may lower its limits if this goes on.</source>
        <translation>Bazı müşteriler numaranızın[[ ({number})]] mesajlarını engelledi veya şikâyet etti. Numara hâlâ her zamanki gibi gönderiyor; bu sürerse Meta limitlerini düşürebilir.</translation>
    </message>
    <message>
        <source>The quality of the sending number is going down</source>
        <translation>Gönderen numaranın kalitesi düşüyor</translation>
    </message>
    <message>
        <source>Meta has not approved the display name[[ &quot;{name}&quot;]] of your number[[ {number}]] yet. Until then customers may see the number only, and fewer messages may be sent.</source>
        <translation>Meta, numaranızın[[ ({number})]] görünen adını[[ (&quot;{name}&quot;)]] henüz onaylamadı. O zamana kadar müşteriler yalnızca numarayı görebilir ve daha az mesaj gönderilebilir.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and look at the display name.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasını açın, numarayı seçin ve görünen ada bakın.</translation>
    </message>
    <message>
        <source>The display name is not approved yet</source>
        <translation>Görünen ad henüz onaylanmamış</translation>
    </message>
    <message>
        <source>Meta does not accept the display name[[ &quot;{name}&quot;]] of your number[[ {number}]]. Customers may see the number only, and fewer messages may be sent.</source>
        <translation>Meta, numaranızın[[ ({number})]] görünen adını[[ (&quot;{name}&quot;)]] kabul etmiyor. Müşteriler yalnızca numarayı görebilir ve daha az mesaj gönderilebilir.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read why the name was declined.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasını açın, numarayı seçin ve adın neden reddedildiğini okuyun.</translation>
    </message>
    <message>
        <source>Enter a name there that shows the link to your business, as your website does.</source>
        <translation>Oraya, web siteniz gibi, işletmenizle bağını gösteren bir ad girin.</translation>
    </message>
    <message>
        <source>Meta has declined the display name</source>
        <translation>Meta görünen adı reddetti</translation>
    </message>
    <message>
        <source>Meta made the number[[ {number}]] for trying things out. It reaches only the people on its list of allowed recipients, and users report that it does not reach every country.</source>
        <translation>Meta bu numarayı[[ ({number})]] deneme amacıyla oluşturdu. Yalnızca izin verilen alıcılar listesindeki kişilere ulaşır ve kullanıcılar her ülkeye ulaşmadığını bildiriyor.</translation>
    </message>
    <message>
        <source>Add the recipient to the list: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</source>
        <translation>Alıcıyı listeye ekleyin: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</translation>
    </message>
    <message>
        <source>Add a number of your own for real customers: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Gerçek müşteriler için kendi numaranızı ekleyin: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>This is a test number</source>
        <translation>Bu bir deneme numarası</translation>
    </message>
    <message>
        <source>The ID {id} does not belong in the field in which it stands. Account, number and business each have an ID of their own.</source>
        <translation>{id} ID&apos;si bulunduğu alana ait değil. Hesabın, numaranın ve işletmenin her birinin kendi ID&apos;si vardır.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>WhatsApp hesabının ID&apos;sini Business settings &gt; Accounts &gt; WhatsApp accounts sayfasından kopyalayın.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Telefon numarasının ID&apos;sini WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasından kopyalayın.</translation>
    </message>
    <message>
        <source>Enter each ID in its own field, here and in the system that sends your messages.</source>
        <translation>Burada ve mesajlarınızı gönderen sistemde her ID&apos;yi kendi alanına girin.</translation>
    </message>
    <message>
        <source>This ID is of another kind</source>
        <translation>Bu ID başka türde</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to the business that owns it.</source>
        <translation>{id} ID&apos;si WhatsApp hesabı için verildi, ama hesabın sahibi olan işletmeye ait.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts, and enter it in the field for the account.</source>
        <translation>WhatsApp hesabının ID&apos;sini Business settings &gt; Accounts &gt; WhatsApp accounts sayfasından kopyalayın ve hesap alanına girin.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of an account</source>
        <translation>Bu, hesabın değil, işletmenin ID&apos;si</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to a phone number.</source>
        <translation>{id} ID&apos;si WhatsApp hesabı için verildi, ama bir telefon numarasına ait.</translation>
    </message>
    <message>
        <source>Enter it in the field for the number instead.</source>
        <translation>Bunun yerine numara alanına girin.</translation>
    </message>
    <message>
        <source>This is the ID of a number, not of an account</source>
        <translation>Bu, hesabın değil, numaranın ID&apos;si</translation>
    </message>
    <message>
        <source>The ID {id} was given for the business, but belongs to a WhatsApp account.</source>
        <translation>{id} ID&apos;si işletme için verildi, ama bir WhatsApp hesabına ait.</translation>
    </message>
    <message>
        <source>Enter it in the field for the account instead.</source>
        <translation>Bunun yerine hesap alanına girin.</translation>
    </message>
    <message>
        <source>Copy the ID of the business from Business settings &gt; Business info, and enter it in the field for the business.</source>
        <translation>İşletmenin ID&apos;sini Business settings &gt; Business info sayfasından kopyalayın ve işletme alanına girin.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a business</source>
        <translation>Bu, işletmenin değil, hesabın ID&apos;si</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a WhatsApp account.</source>
        <translation>{id} ID&apos;si telefon numarası için verildi, ama bir WhatsApp hesabına ait.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers, and enter it in the field for the number.</source>
        <translation>Telefon numarasının ID&apos;sini WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasından kopyalayın ve numara alanına girin.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a number</source>
        <translation>Bu, numaranın değil, hesabın ID&apos;si</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a business.</source>
        <translation>{id} ID&apos;si telefon numarası için verildi, ama bir işletmeye ait.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of a number</source>
        <translation>Bu, numaranın değil, işletmenin ID&apos;si</translation>
    </message>
    <message>
        <source>{id} is the phone number itself. Meta gives each number an ID of its own, with other digits.</source>
        <translation>{id} telefon numarasının kendisi. Meta her numaraya, rakamları farklı olan ayrı bir ID verir.</translation>
    </message>
    <message>
        <source>This is a phone number, not its ID</source>
        <translation>Bu bir telefon numarası, ID&apos;si değil</translation>
    </message>
    <message>
        <source>Open the webhook settings of the app</source>
        <translation>Uygulamanın webhook ayarlarını aç</translation>
    </message>
    <message>
        <source>The app[[ {app}]] is not subscribed to the WhatsApp account[[ ({account})]]. Messages can be sent, but no delivery report and no answer of a customer comes back.</source>
        <translation>Uygulama[[ ({app})]] WhatsApp hesabına[[ ({account})]] abone değil. Mesaj gönderilebilir, ama hiçbir teslim raporu ve müşteri yanıtı gelmez.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to subscribe the app to the WhatsApp account; that is one call (subscribed_apps).</source>
        <translation>Geliştiricinizden veya sağlayıcınızdan uygulamayı WhatsApp hesabına abone etmesini isteyin; bu tek bir çağrıdır (subscribed_apps).</translation>
    </message>
    <message>
        <source>Look at App Dashboard &gt; WhatsApp &gt; Configuration: a callback URL must be set, and the field &quot;messages&quot; subscribed.</source>
        <translation>App Dashboard &gt; WhatsApp &gt; Configuration sayfasına bakın: bir callback URL ayarlanmış ve &quot;messages&quot; alanına abone olunmuş olmalı.</translation>
    </message>
    <message>
        <source>Send a message to yourself, and look whether its report arrives.</source>
        <translation>Kendinize bir mesaj gönderin ve raporunun gelip gelmediğine bakın.</translation>
    </message>
    <message>
        <source>No delivery reports come back to your app</source>
        <translation>Uygulamanıza teslim raporu gelmiyor</translation>
    </message>
    <message>
        <source>Another app is subscribed to the WhatsApp account[[: {others}]]. The app of this token[[, {app},]] is not, so no delivery report and no answer comes to it. That is right if the other app takes them.</source>
        <translation>WhatsApp hesabına başka bir uygulama abone[[: {others}]]. Bu belirtecin uygulaması[[ ({app})]] abone değil; bu yüzden ona teslim raporu ve yanıt gelmez. Bunları diğer uygulama alıyorsa sorun yoktur.</translation>
    </message>
    <message>
        <source>Ask your developer or provider which app shall take delivery reports and answers.</source>
        <translation>Geliştiricinize veya sağlayıcınıza teslim raporlarını ve yanıtları hangi uygulamanın alması gerektiğini sorun.</translation>
    </message>
    <message>
        <source>Let them subscribe the app to the WhatsApp account; that is one call (subscribed_apps), if it is the app of this token.</source>
        <translation>Bu belirtecin uygulaması alacaksa onu WhatsApp hesabına abone etmelerini isteyin; bu tek bir çağrıdır (subscribed_apps).</translation>
    </message>
    <message>
        <source>Delivery reports go to another app only</source>
        <translation>Teslim raporları yalnızca başka bir uygulamaya gidiyor</translation>
    </message>
    <message>
        <source>Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Meta teslim raporlarını ve yanıtları, uygulamada ayarlı adres yerine {url} adresine gönderiyor. Oradaki sunucunun bunları alıp almadığını Meta göstermez.</translation>
    </message>
    <message>
        <source>Compare the address with the one at which your system takes delivery reports.</source>
        <translation>Adresi, sisteminizin teslim raporlarını aldığı adresle karşılaştırın.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to take the override away if the address is an old one.</source>
        <translation>Adres eskiyse geliştiricinizden veya sağlayıcınızdan bu özel adres ayarını (override) kaldırmasını isteyin.</translation>
    </message>
    <message>
        <source>Delivery reports go to an address of their own</source>
        <translation>Teslim raporları özel bir adrese gidiyor</translation>
    </message>
    <message>
        <source>For this WhatsApp account Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Meta bu WhatsApp hesabının teslim raporlarını ve yanıtlarını, uygulamada ayarlı adres yerine {url} adresine gönderiyor. Oradaki sunucunun bunları alıp almadığını Meta göstermez.</translation>
    </message>
    <message>
        <source>This account has a report address of its own</source>
        <translation>Bu hesabın özel bir rapor adresi var</translation>
    </message>
    <message>
        <source>For this number Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Meta bu numaranın teslim raporlarını ve yanıtlarını, uygulamada ayarlı adres yerine {url} adresine gönderiyor. Oradaki sunucunun bunları alıp almadığını Meta göstermez.</translation>
    </message>
    <message>
        <source>This number has a report address of its own</source>
        <translation>Bu numaranın özel bir rapor adresi var</translation>
    </message>
    <message>
        <source>The template {name}[[ ({language})]] cannot be sent.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>{name}[[ ({language})]] şablonu gönderilemiyor.[[ Meta&apos;nın nedeni: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each rejected template.</source>
        <translation>WhatsApp Manager &gt; Message templates sayfasını açın ve reddedilen her şablonun yanında yazanı okuyun.</translation>
    </message>
    <message>
        <source>Correct the text and send it in again, or ask Meta for another review there.</source>
        <translation>Metni düzeltip yeniden gönderin veya orada Meta&apos;dan yeniden inceleme isteyin.</translation>
    </message>
    <message>
        <source>Meta has rejected a template</source>
        <translation>Meta bir şablonu reddetti</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent: {count}. They are: {names}.</source>
        <translation>Gönderilemeyen şablon sayısı: {count}. Şablonlar: {names}.</translation>
    </message>
    <message>
        <source>Meta has rejected several templates</source>
        <translation>Meta birkaç şablonu reddetti</translation>
    </message>
    <message>
        <source>For a time the template {name}[[ ({language})]] cannot be sent, because of what customers said about it or because they did not read it.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>{name}[[ ({language})]] şablonu, müşterilerin hakkında söyledikleri veya onu okumamaları nedeniyle bir süre gönderilemiyor.[[ Meta&apos;nın nedeni: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each paused template.</source>
        <translation>WhatsApp Manager &gt; Message templates sayfasını açın ve duraklatılan her şablonun yanında yazanı okuyun.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, or correct the text and send it in again.</source>
        <translation>Duraklatmanın bitmesini bekleyin veya metni düzeltip yeniden gönderin.</translation>
    </message>
    <message>
        <source>Use another approved template until then.</source>
        <translation>O zamana kadar onaylı başka bir şablon kullanın.</translation>
    </message>
    <message>
        <source>Meta has paused a template</source>
        <translation>Meta bir şablonu duraklattı</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent for a time, because of what customers said about them or because they did not read them: {count}. They are: {names}.</source>
        <translation>Müşterilerin haklarında söyledikleri veya onları okumamaları nedeniyle bir süre gönderilemeyen şablon sayısı: {count}. Şablonlar: {names}.</translation>
    </message>
    <message>
        <source>Meta has paused several templates</source>
        <translation>Meta birkaç şablonu duraklattı</translation>
    </message>
    <message>
        <source>The template {name} exists, but not in the language {language}.[[ It exists in: {languages}.]] The language must be the very same: en and en_US are two.</source>
        <translation>{name} şablonu var, ama istenen dilde ({language}) yok.[[ Bulunduğu diller: {languages}.]] Dil tıpatıp aynı olmalı: en ve en_US iki ayrı dildir.</translation>
    </message>
    <message>
        <source>Compare the language in your sending system with WhatsApp Manager &gt; Message templates.</source>
        <translation>Mesaj gönderen sisteminizdeki dili WhatsApp Manager &gt; Message templates sayfasındakiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Use a language that exists, or add this one to the template and wait until it is approved.</source>
        <translation>Var olan bir dili kullanın veya bu dili şablona ekleyip onaylanmasını bekleyin.</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. As long as it is blocked, messages are not sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Meta buna &quot;{entity}&quot; diyor. Engelli kaldığı sürece mesajlar gönderilmez.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Look for a message of Meta in Business Support Home, and do what it asks.</source>
        <translation>Business Support Home sayfasında Meta&apos;dan gelen bir bildirim arayın ve istediğini yapın.</translation>
    </message>
    <message>
        <source>Check here again afterwards.</source>
        <translation>Ardından burada yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>Meta blocks a part that every message needs</source>
        <translation>Meta her mesajın gerek duyduğu bir bölümü engelliyor</translation>
    </message>
    <message>
        <source>As long as the WhatsApp account is blocked, none of its numbers can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>WhatsApp hesabı engelli kaldığı sürece numaralarından hiçbiri gönderim yapamaz.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and read the notice of the account.</source>
        <translation>WhatsApp Manager &gt; Overview sayfasını açın ve hesapla ilgili bildirimi okuyun.</translation>
    </message>
    <message>
        <source>Meta does not let this WhatsApp account send</source>
        <translation>Meta bu WhatsApp hesabının göndermesine izin vermiyor</translation>
    </message>
    <message>
        <source>Open the app in the App Dashboard</source>
        <translation>Uygulamayı App Dashboard&apos;da aç</translation>
    </message>
    <message>
        <source>As long as the app is blocked, no message is sent through it. Other apps may still send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Uygulama engelli kaldığı sürece onun üzerinden mesaj gönderilmez. Diğer uygulamalar hâlâ gönderebilir.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Ask your developer to open the app in the App Dashboard, and to read its alerts and required actions.</source>
        <translation>Geliştiricinizden uygulamayı App Dashboard&apos;da açmasını, uyarılarını ve gerekli işlemlerini okumasını isteyin.</translation>
    </message>
    <message>
        <source>Meta does not let this app send</source>
        <translation>Meta bu uygulamanın göndermesine izin vermiyor</translation>
    </message>
    <message>
        <source>As long as the business is blocked, none of its WhatsApp accounts can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>İşletme engelli kaldığı sürece WhatsApp hesaplarından hiçbiri gönderim yapamaz.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and look what Meta asks of the business.</source>
        <translation>Business settings &gt; Security Center sayfasını açın ve Meta&apos;nın işletmeden ne istediğine bakın.</translation>
    </message>
    <message>
        <source>Meta does not let this business send</source>
        <translation>Meta bu işletmenin göndermesine izin vermiyor</translation>
    </message>
    <message>
        <source>As long as the number is blocked, no message is sent from it.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Numara engelli kaldığı sürece ondan mesaj gönderilmez.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the notice there.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers sayfasını açın, numarayı seçin ve oradaki bildirimi okuyun.</translation>
    </message>
    <message>
        <source>Meta does not let this number send</source>
        <translation>Meta bu numaranın göndermesine izin vermiyor</translation>
    </message>
    <message>
        <source>As long as the template is blocked, no message is sent with it. Other templates may still be sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Şablon engelli kaldığı sürece onunla mesaj gönderilmez. Diğer şablonlar hâlâ gönderilebilir.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, choose the template, and read the notice there.</source>
        <translation>WhatsApp Manager &gt; Message templates sayfasını açın, şablonu seçin ve oradaki bildirimi okuyun.</translation>
    </message>
    <message>
        <source>Meta does not let this template be sent</source>
        <translation>Meta bu şablonun gönderilmesine izin vermiyor</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. Messages are sent, but fewer of them, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Meta buna &quot;{entity}&quot; diyor. Mesajlar gönderiliyor, ama daha az sayıda veya herkese değil.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits a part that every message needs</source>
        <translation>Meta her mesajın gerek duyduğu bir bölümü kısıtlıyor</translation>
    </message>
    <message>
        <source>The numbers of the WhatsApp account still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>WhatsApp hesabının numaraları hâlâ gönderiyor, ama daha az mesaj veya herkese değil.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this WhatsApp account may send</source>
        <translation>Meta bu WhatsApp hesabının gönderebileceklerini kısıtlıyor</translation>
    </message>
    <message>
        <source>The app still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Uygulama hâlâ gönderiyor, ama daha az mesaj veya herkese değil.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this app may send</source>
        <translation>Meta bu uygulamanın gönderebileceklerini kısıtlıyor</translation>
    </message>
    <message>
        <source>The numbers of the business still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>İşletmenin numaraları hâlâ gönderiyor, ama daha az mesaj veya herkese değil.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this business may send</source>
        <translation>Meta bu işletmenin gönderebileceklerini kısıtlıyor</translation>
    </message>
    <message>
        <source>The number still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Numara hâlâ gönderiyor, ama daha az mesaj veya herkese değil.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this number may send</source>
        <translation>Meta bu numaranın gönderebileceklerini kısıtlıyor</translation>
    </message>
    <message>
        <source>The template is still sent, but less often, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Şablon hâlâ gönderiliyor, ama daha seyrek veya herkese değil.[[ Meta&apos;nın açıklaması: &quot;{description}&quot;]][[ Meta&apos;nın önerisi: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits how often this template is sent</source>
        <translation>Meta bu şablonun ne sıklıkta gönderildiğini kısıtlıyor</translation>
    </message>
    <message>
        <source>Meta reports something as blocked, but it concerns calls over SIP only. Messages are sent as usual.</source>
        <translation>Meta bir şeyi engelli olarak bildiriyor, ama bu yalnızca SIP aramalarıyla ilgili. Mesajlar her zamanki gibi gönderilir.</translation>
    </message>
    <message>
        <source>Ask your developer to set up SIP for the number if it shall.</source>
        <translation>Numara SIP kullanacaksa geliştiricinizden kurmasını isteyin.</translation>
    </message>
    <message>
        <source>Read about restricted countries</source>
        <translation>Kısıtlı ülkeler hakkında oku</translation>
    </message>
    <message>
        <source>Meta does not admit businesses in {country} to the WhatsApp Business Platform.</source>
        <translation>Meta şu yerdeki işletmeleri WhatsApp Business Platform&apos;a kabul etmiyor: {country}.</translation>
    </message>
    <message>
        <source>Read Meta&apos;s page about restricted countries.</source>
        <translation>Meta&apos;nın kısıtlı ülkeler sayfasını okuyun.</translation>
    </message>
    <message>
        <source>Correct the country of the business here if it is another one.</source>
        <translation>İşletmenin ülkesi başkaysa burada düzeltin.</translation>
    </message>
    <message>
        <source>Businesses in this place may not use the platform</source>
        <translation>Buradaki işletmeler platformu kullanamaz</translation>
    </message>
    <message>
        <source>The business number begins like numbers of a region that may not use the platform: {country}. A number does not prove where a business is.</source>
        <translation>İşletme numarası, platformu kullanamayan bir bölgenin numaraları gibi başlıyor: {country}. Numara, işletmenin nerede olduğunu kanıtlamaz.</translation>
    </message>
    <message>
        <source>Enter the country of your business here.</source>
        <translation>İşletmenizin ülkesini buraya girin.</translation>
    </message>
    <message>
        <source>Your business may be in a restricted region</source>
        <translation>İşletmeniz kısıtlı bir bölgede olabilir</translation>
    </message>
    <message>
        <source>The customer is in a place where Meta delivers no messages of businesses[[: {country}]].</source>
        <translation>Müşteri, Meta&apos;nın işletme mesajlarını teslim etmediği bir yerde[[: {country}]].</translation>
    </message>
    <message>
        <source>Correct the country of the customer here if it is another one.</source>
        <translation>Müşterinin ülkesi başkaysa burada düzeltin.</translation>
    </message>
    <message>
        <source>People in this place cannot receive the message</source>
        <translation>Buradaki kişiler mesajı alamaz</translation>
    </message>
    <message>
        <source>The number begins like numbers of a region where Meta delivers no messages of businesses[[: {area}]]. A number does not prove where a person is.</source>
        <translation>Numara, Meta&apos;nın işletme mesajlarını teslim etmediği bir bölgenin numaraları gibi başlıyor[[: {area}]]. Numara, kişinin nerede olduğunu kanıtlamaz.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel where they are.</source>
        <translation>Müşteriye başka bir kanaldan nerede olduğunu sorun.</translation>
    </message>
    <message>
        <source>Enter the country of the customer here.</source>
        <translation>Müşterinin ülkesini buraya girin.</translation>
    </message>
    <message>
        <source>The customer may be in a restricted region</source>
        <translation>Müşteri kısıtlı bir bölgede olabilir</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about this country[[ ({country})]]: the page about marketing messages (2026-09-11) names it as restricted for all business messages, the support page (2025-11-19) does not.</source>
        <translation>Meta&apos;nın sayfaları bu ülke[[ ({country})]] konusunda çelişiyor: pazarlama mesajları sayfası (2026-09-11) ülkeyi tüm işletme mesajları için kısıtlı sayıyor, destek sayfası (2025-11-19) saymıyor.</translation>
    </message>
    <message>
        <source>Send one message to a customer there, and watch whether it is delivered.</source>
        <translation>Oradaki bir müşteriye bir mesaj gönderin ve teslim edilip edilmediğini izleyin.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support whether the country is restricted.</source>
        <translation>Meta desteğine ülkenin kısıtlı olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>The customer&apos;s country is possibly restricted</source>
        <translation>Müşterinin ülkesi kısıtlı olabilir</translation>
    </message>
    <message>
        <source>Read Meta&apos;s support page</source>
        <translation>Meta&apos;nın destek sayfasını oku</translation>
    </message>
    <message>
        <source>The older, undated troubleshooting page says that people in {country} cannot receive messages. Meta&apos;s support page (2025-11-19) says that this ended on 2024-05-15.</source>
        <translation>Daha eski, tarihsiz sorun giderme sayfası şu yerdeki kişilerin mesaj alamadığını söylüyor: {country}. Meta&apos;nın destek sayfası (2025-11-19) bunun 2024-05-15 tarihinde sona erdiğini söylüyor.</translation>
    </message>
    <message>
        <source>Look for another reason first: by the newer page, messages arrive there.</source>
        <translation>Önce başka bir neden arayın: daha yeni sayfaya göre mesajlar oraya ulaşıyor.</translation>
    </message>
    <message>
        <source>Send one message to another customer there, and watch whether it is delivered.</source>
        <translation>Oradaki başka bir müşteriye bir mesaj gönderin ve teslim edilip edilmediğini izleyin.</translation>
    </message>
    <message>
        <source>Sources disagree about the customer&apos;s country</source>
        <translation>Kaynaklar müşterinin ülkesi konusunda çelişiyor</translation>
    </message>
    <message>
        <source>The number has a form that is known to fail.</source>
        <translation>Numara, başarısız olduğu bilinen bir biçimde.</translation>
    </message>
    <message>
        <source>Compare the number with the customer by another channel.</source>
        <translation>Numarayı başka bir kanaldan müşteriye doğrulatın.</translation>
    </message>
    <message>
        <source>Write it with plus sign and country code.</source>
        <translation>Artı işareti ve ülke koduyla yazın.</translation>
    </message>
    <message>
        <source>The number may not be written as it should</source>
        <translation>Numara gerektiği gibi yazılmamış olabilir</translation>
    </message>
    <message>
        <source>Phones show Argentine numbers with a 9 behind the country code; lists of test recipients take them without it.</source>
        <translation>Telefonlar Arjantin numaralarını ülke kodundan sonra 9 ile gösterir; deneme alıcısı listeleri bu 9 olmadan kabul eder.</translation>
    </message>
    <message>
        <source>Try the other form of the number if messages fail: with or without the 9 behind +54.</source>
        <translation>Mesajlar başarısız olursa numaranın diğer biçimini deneyin: +54 kodundan sonra 9 ile veya 9 olmadan.</translation>
    </message>
    <message>
        <source>The Argentine number is written as phones show it</source>
        <translation>Arjantin numarası telefonların gösterdiği gibi yazılmış</translation>
    </message>
    <message>
        <source>Brazilian mobile numbers have nine digits behind the area code, the first of them a 9.</source>
        <translation>Brezilya cep telefonu numaralarında alan kodundan sonra dokuz rakam vardır ve ilki 9&apos;dur.</translation>
    </message>
    <message>
        <source>Ask the customer whether a 9 belongs behind the area code.</source>
        <translation>Müşteriye alan kodundan sonra 9 gelip gelmediğini sorun.</translation>
    </message>
    <message>
        <source>Send again with the whole number.</source>
        <translation>Numaranın tamamıyla yeniden gönderin.</translation>
    </message>
    <message>
        <source>The Brazilian number lacks its ninth digit</source>
        <translation>Brezilya numarasının dokuzuncu rakamı eksik</translation>
    </message>
    <message>
        <source>The digits look like an ID of the platform, not like the number of a customer.</source>
        <translation>Rakamlar müşteri numarasına değil, platform ID&apos;sine benziyor.</translation>
    </message>
    <message>
        <source>Enter the phone number of the customer, with plus sign and country code.</source>
        <translation>Müşterinin telefon numarasını artı işareti ve ülke koduyla girin.</translation>
    </message>
    <message>
        <source>This is an ID, not a phone number</source>
        <translation>Bu bir ID, telefon numarası değil</translation>
    </message>
    <message>
        <source>A 1 behind the country code +52 is the old way of writing; today a Mexican number is +52 and ten digits.</source>
        <translation>Ülke kodu +52&apos;den sonraki 1 eski yazım biçimidir; bugün Meksika numarası +52 ve on rakamdır.</translation>
    </message>
    <message>
        <source>Leave out the 1 behind +52, and send again.</source>
        <translation>+52&apos;den sonraki 1&apos;i çıkarın ve yeniden gönderin.</translation>
    </message>
    <message>
        <source>The Mexican number is written in the old way</source>
        <translation>Meksika numarası eski biçimde yazılmış</translation>
    </message>
    <message>
        <source>Without plus sign and country code, the country code of your own number may be put in front, and the message goes to nobody or to a stranger.</source>
        <translation>Artı işareti ve ülke kodu yoksa kendi numaranızın ülke kodu başa eklenebilir ve mesaj hiç kimseye veya bir yabancıya gider.</translation>
    </message>
    <message>
        <source>The number has no country code</source>
        <translation>Numarada ülke kodu yok</translation>
    </message>
    <message>
        <source>What stands there cannot be read as the number of a customer.</source>
        <translation>Burada yazan, bir müşteri numarası olarak okunamıyor.</translation>
    </message>
    <message>
        <source>This cannot be a phone number</source>
        <translation>Bu bir telefon numarası olamaz</translation>
    </message>
    <message>
        <source>Messages wait up to 30 days for a customer who is offline, shorter if the template says so. The time for this message is over.</source>
        <translation>Mesajlar çevrimdışı müşteriyi 30 güne kadar, şablonda belirtilmişse daha kısa süre bekler. Bu mesajın süresi doldu.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel: can they send a message to your business number?</source>
        <translation>Müşteriye başka bir kanaldan sorun: işletme numaranıza mesaj gönderebiliyor mu?</translation>
    </message>
    <message>
        <source>Ask the customer to open WhatsApp with a working internet connection.</source>
        <translation>Müşteriden, çalışan bir internet bağlantısıyla WhatsApp&apos;ı açmasını isteyin.</translation>
    </message>
    <message>
        <source>Send the message again once the customer is back.</source>
        <translation>Müşteri geri dönünce mesajı yeniden gönderin.</translation>
    </message>
    <message>
        <source>The customer was not online in time</source>
        <translation>Müşteri süresi içinde çevrimiçi olmadı</translation>
    </message>
    <message>
        <source>The message is still waiting for the customer to come online[[; it waits until {until}]].</source>
        <translation>Mesaj hâlâ müşterinin çevrimiçi olmasını bekliyor[[; bekleme sonu: {until}]].</translation>
    </message>
    <message>
        <source>Wait until the time is over before you send it again.</source>
        <translation>Yeniden göndermeden önce sürenin dolmasını bekleyin.</translation>
    </message>
    <message>
        <source>The customer may just be offline</source>
        <translation>Müşteri yalnızca çevrimdışı olabilir</translation>
    </message>
    <message>
        <source>The message still waits for the customer[[, until {until}]]. Days left: {days}.</source>
        <translation>Mesaj hâlâ müşteriyi bekliyor[[, bekleme sonu: {until}]]. Kalan gün: {days}.</translation>
    </message>
    <message>
        <source>The message was delivered, so this is not the reason.</source>
        <translation>Mesaj teslim edildi, yani neden bu değil.</translation>
    </message>
    <message>
        <source>Meta reported the message as failed, so it is not waiting for the customer.</source>
        <translation>Meta mesajı başarısız olarak bildirdi, yani mesaj müşteriyi beklemiyor.</translation>
    </message>
    <message>
        <source>The day it was sent on lies in the future, so the days left cannot be counted.</source>
        <translation>Gönderildiği gün gelecekte olduğundan kalan günler sayılamıyor.</translation>
    </message>
    <message>
        <source>The message still waits for the customer, for less than a day[[, until {until}]].</source>
        <translation>Mesaj hâlâ müşteriyi bekliyor, bir günden az süresi var[[, bekleme sonu: {until}]].</translation>
    </message>
    <message>
        <source>Without the day it was sent on, the days left cannot be counted.</source>
        <translation>Gönderildiği gün bilinmeden kalan günler sayılamaz.</translation>
    </message>
    <message>
        <source>Messages wait 30 days for a customer who is offline, and that time is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>Mesajlar çevrimdışı müşteriyi 30 gün bekler ve bu süre doldu. Mesaj artık ulaşmayacak. Engelleme veya kabul edilmemiş koşullar da aynı görünürdü.</translation>
    </message>
    <message>
        <source>The message has a shorter life of its own and still waits[[, until {until}]].</source>
        <translation>Mesajın daha kısa, kendine ait bir ömrü var ve hâlâ bekliyor[[, bekleme sonu: {until}]].</translation>
    </message>
    <message>
        <source>The message had a shorter life of its own, and that is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>Mesajın daha kısa, kendine ait bir ömrü vardı ve bu doldu. Mesaj artık ulaşmayacak. Engelleme veya kabul edilmemiş koşullar da aynı görünürdü.</translation>
    </message>
    <message>
        <source>A customer who blocked one of your numbers gets no message of your business. Meta does not tell you about a block.</source>
        <translation>Numaralarınızdan birini engelleyen müşteri, işletmenizden hiçbir mesaj almaz. Meta engellemeyi size bildirmez.</translation>
    </message>
    <message>
        <source>Ask the customer to look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked, and to unblock all numbers of your business.</source>
        <translation>Müşteriden WhatsApp &gt; Ayarlar &gt; Gizlilik &gt; Engellenen kişiler bölümüne bakmasını ve işletmenizin tüm numaralarının engelini kaldırmasını isteyin.</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <translation>Mesajı yeniden gönderin.</translation>
    </message>
    <message>
        <source>The customer blocked your business</source>
        <translation>Müşteri işletmenizi engelledi</translation>
    </message>
    <message>
        <source>The customer can write to you, so your number is not blocked. Another number of your business could be.</source>
        <translation>Müşteri size yazabiliyor, yani numaranız engelli değil. İşletmenizin başka bir numarası engelli olabilir.</translation>
    </message>
    <message>
        <source>The customer cannot write to you, as it is when they have blocked your number.</source>
        <translation>Müşteri size yazamıyor; numaranızı engellediğinde böyle olur.</translation>
    </message>
    <message>
        <source>Only the customer can tell; Meta does not.</source>
        <translation>Bunu yalnızca müşteri söyleyebilir; Meta söylemez.</translation>
    </message>
    <message>
        <source>The code that came with the failure names another cause.</source>
        <translation>Başarısızlıkla gelen kod başka bir nedeni gösteriyor.</translation>
    </message>
    <message>
        <source>The customer says that your business is blocked.</source>
        <translation>Müşteri işletmenizin engelli olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>The customer says that your business is not blocked.</source>
        <translation>Müşteri işletmenizin engelli olmadığını söylüyor.</translation>
    </message>
    <message>
        <source>In some countries and regions Meta delivers no messages of businesses.</source>
        <translation>Meta bazı ülke ve bölgelerde işletme mesajlarını teslim etmez.</translation>
    </message>
    <message>
        <source>Reach the customer by another channel if the place is restricted.</source>
        <translation>Bulunduğu yer kısıtlıysa müşteriye başka bir kanaldan ulaşın.</translation>
    </message>
    <message>
        <source>The customer is in a restricted country</source>
        <translation>Müşteri kısıtlı bir ülkede</translation>
    </message>
    <message>
        <source>Meta delivers no messages of businesses to people there[[: {country}]].</source>
        <translation>Meta oradaki kişilere işletme mesajlarını teslim etmez[[: {country}]].</translation>
    </message>
    <message>
        <source>The number begins like numbers of a restricted region[[: {area}]]. Where the customer is, only they can tell.</source>
        <translation>Numara, kısıtlı bir bölgenin numaraları gibi başlıyor[[: {area}]]. Müşterinin nerede olduğunu yalnızca kendisi söyleyebilir.</translation>
    </message>
    <message>
        <source>No restriction is known for the place[[: {country}]].</source>
        <translation>Bu yer için bilinen bir kısıtlama yok[[: {country}]].</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about the country[[ ({country})]]: one names it as restricted, another does not.</source>
        <translation>Meta&apos;nın sayfaları ülke[[ ({country})]] konusunda çelişiyor: biri kısıtlı sayıyor, diğeri saymıyor.</translation>
    </message>
    <message>
        <source>An older page calls the country restricted[[ ({country})]]; a newer one says that this ended on 2024-05-15.</source>
        <translation>Eski bir sayfa ülkeyi[[ ({country})]] kısıtlı sayıyor; daha yenisi bunun 2024-05-15 tarihinde sona erdiğini söylüyor.</translation>
    </message>
    <message>
        <source>It is not known where the customer is.</source>
        <translation>Müşterinin nerede olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>Open WhatsApp&apos;s terms</source>
        <translation>WhatsApp&apos;ın koşullarını aç</translation>
    </message>
    <message>
        <source>Until the customer accepts WhatsApp&apos;s current terms and privacy policy, messages of businesses do not arrive.</source>
        <translation>Müşteri WhatsApp&apos;ın güncel koşullarını ve gizlilik politikasını kabul edene kadar işletme mesajları ulaşmaz.</translation>
    </message>
    <message>
        <source>Send the customer this link by another channel: https://wa.me/tos/20210210</source>
        <translation>Müşteriye başka bir kanaldan şu bağlantıyı gönderin: https://wa.me/tos/20210210</translation>
    </message>
    <message>
        <source>Ask the customer to open it on the phone, and to accept the terms.</source>
        <translation>Müşteriden bunu telefonda açıp koşulları kabul etmesini isteyin.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s terms</source>
        <translation>Müşteri WhatsApp&apos;ın koşullarını kabul etmemiş</translation>
    </message>
    <message>
        <source>The customer says that the terms are accepted.</source>
        <translation>Müşteri koşulların kabul edildiğini söylüyor.</translation>
    </message>
    <message>
        <source>The customer can write to you, so the terms are probably accepted.</source>
        <translation>Müşteri size yazabiliyor, yani koşullar büyük olasılıkla kabul edilmiş.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for missing terms, among other things.</source>
        <translation>Başarısızlıkla gelen kod, başka nedenlerin yanı sıra kabul edilmemiş koşullar için de verilir.</translation>
    </message>
    <message>
        <source>The customer says that the terms are not accepted.</source>
        <translation>Müşteri koşulların kabul edilmediğini söylüyor.</translation>
    </message>
    <message>
        <source>Only the customer can tell.</source>
        <translation>Bunu yalnızca müşteri söyleyebilir.</translation>
    </message>
    <message>
        <source>Versions of WhatsApp from before mid-2021 do not receive messages of businesses[[; needed is {minimum} or higher]].</source>
        <translation>2021 ortasından eski WhatsApp sürümleri işletme mesajlarını almaz[[; gereken: {minimum} veya üstü]].</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp in their app store.</source>
        <translation>Müşteriden WhatsApp&apos;ı uygulama mağazasından güncellemesini isteyin.</translation>
    </message>
    <message>
        <source>Ask which version they see afterwards: Settings &gt; Help &gt; App info.</source>
        <translation>Ardından hangi sürümü gördüğünü sorun: Ayarlar &gt; Yardım &gt; Uygulama bilgisi.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old</source>
        <translation>Müşterinin WhatsApp&apos;ı çok eski</translation>
    </message>
    <message>
        <source>The customer can write to you, so the app is probably new enough.</source>
        <translation>Müşteri size yazabiliyor, yani uygulama büyük olasılıkla yeterince yeni.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for an old WhatsApp, among other things.</source>
        <translation>Başarısızlıkla gelen kod, başka nedenlerin yanı sıra eski bir WhatsApp için de verilir.</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS is reported to have ended in early 2025, whatever its version; the customer may need another phone.</source>
        <translation>KaiOS için WhatsApp&apos;ın, sürümü ne olursa olsun, 2025 başında sona erdiği bildiriliyor; müşterinin başka bir telefona ihtiyacı olabilir.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum}, so it is new enough.</source>
        <translation>Müşterideki sürüm[[ ({platform})]]: {version}; gereken: {minimum}, yani yeterince yeni.</translation>
    </message>
    <message>
        <source>It is not known which version the customer has.</source>
        <translation>Müşteride hangi sürümün olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum} or higher.</source>
        <translation>Müşterideki sürüm[[ ({platform})]]: {version}; gereken: {minimum} veya üstü.</translation>
    </message>
    <message>
        <source>It is not known which kind of phone or computer the customer uses.</source>
        <translation>Müşterinin ne tür bir telefon veya bilgisayar kullandığı bilinmiyor.</translation>
    </message>
    <message>
        <source>The version {version} cannot be compared; the whole number is needed, as the app shows it.</source>
        <translation>{version} sürümü karşılaştırılamıyor; uygulamada gösterildiği gibi tam numara gerekli.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago[[, on {when}]]. Until they write again, only approved templates may be sent.</source>
        <translation>Müşteri son olarak 24 saatten uzun süre önce yazdı[[ ({when})]]. Yeniden yazana kadar yalnızca onaylı şablonlar gönderilebilir.</translation>
    </message>
    <message>
        <source>Send an approved template that invites the customer to answer.</source>
        <translation>Müşteriyi yanıt vermeye davet eden onaylı bir şablon gönderin.</translation>
    </message>
    <message>
        <source>To protect the customer, Meta does not tell whether they blocked you, are offline, or have not accepted the terms. Only the customer can tell.</source>
        <translation>Meta, müşteriyi korumak için onun sizi engelleyip engellemediğini, çevrimdışı olup olmadığını veya koşulları kabul edip etmediğini söylemez. Bunu yalnızca müşteri söyleyebilir.</translation>
    </message>
    <message>
        <source>Send the customer the ready text by another channel.</source>
        <translation>Hazır metni müşteriye başka bir kanaldan gönderin.</translation>
    </message>
    <message>
        <source>Meta does not say which reason it is</source>
        <translation>Meta hangi neden olduğunu söylemiyor</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number? {link}
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>Merhaba, WhatsApp&apos;tan size ulaşmaya çalıştık ama mesajımız elinize geçmedi. Beş kısa soruyla bize yardımcı olabilir misiniz?
1. İşletme numaramıza mesaj gönderebiliyor musunuz? {link}
2. Numaramızı engellediniz mi? WhatsApp &gt; Ayarlar &gt; Gizlilik &gt; Engellenen kişiler bölümüne bakabilirsiniz.
3. WhatsApp&apos;ın güncel koşullarını kabul ettiniz mi? Buradan kabul edebilirsiniz: https://wa.me/tos/20210210
4. WhatsApp&apos;ınız güncel mi? Uygulama mağazanızdan güncelleyebilirsiniz.
5. Ayarlar &gt; Yardım &gt; Uygulama bilgisi bölümünde hangi sürümü görüyorsunuz?
Teşekkür ederiz.</translation>
    </message>
    <message>
        <source>A text to send the customer</source>
        <translation>Müşteriye gönderilecek metin</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number?
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>Merhaba, WhatsApp&apos;tan size ulaşmaya çalıştık ama mesajımız elinize geçmedi. Beş kısa soruyla bize yardımcı olabilir misiniz?
1. İşletme numaramıza mesaj gönderebiliyor musunuz?
2. Numaramızı engellediniz mi? WhatsApp &gt; Ayarlar &gt; Gizlilik &gt; Engellenen kişiler bölümüne bakabilirsiniz.
3. WhatsApp&apos;ın güncel koşullarını kabul ettiniz mi? Buradan kabul edebilirsiniz: https://wa.me/tos/20210210
4. WhatsApp&apos;ınız güncel mi? Uygulama mağazanızdan güncelleyebilirsiniz.
5. Ayarlar &gt; Yardım &gt; Uygulama bilgisi bölümünde hangi sürümü görüyorsunuz?
Teşekkür ederiz.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s error codes</source>
        <translation>Meta&apos;nın hata kodlarını aç</translation>
    </message>
    <message>
        <source>The code[[ {code}]] is not in the list of this program. It is shown as it came, and need not be a fault of yours.</source>
        <translation>Kod[[ ({code})]] bu programın listesinde yok. Geldiği gibi gösterilir; sizin tarafınızda bir hata olduğu anlamına gelmeyebilir.</translation>
    </message>
    <message>
        <source>Search for the code on Meta&apos;s page of error codes.</source>
        <translation>Kodu Meta&apos;nın hata kodları sayfasında arayın.</translation>
    </message>
    <message>
        <source>Show the answer to your developer.</source>
        <translation>Yanıtı geliştiricinize gösterin.</translation>
    </message>
    <message>
        <source>Meta sent a code that is not known here</source>
        <translation>Meta burada bilinmeyen bir kod gönderdi</translation>
    </message>
    <message>
        <source>They were last compared with Meta&apos;s pages a while ago[[, on {checked}]]. Countries, versions and codes may have changed since.</source>
        <translation>Kurallar Meta&apos;nın sayfalarıyla son olarak bir süre önce karşılaştırıldı[[ ({checked})]]. O günden bu yana ülkeler, sürümler ve kodlar değişmiş olabilir.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Bu programın en yeni sürümünü kurun.</translation>
    </message>
    <message>
        <source>The rules of this program are getting old</source>
        <translation>Bu programın kuralları eskiyor</translation>
    </message>
    <message>
        <source>A rule file of yours has a mistake, so it was left out or used in part. The evidence names file and place.</source>
        <translation>Size ait bir kural dosyasında yanlışlık var; bu yüzden dışarıda bırakıldı veya kısmen kullanıldı. Kanıtta dosya ve yer yazar.</translation>
    </message>
    <message>
        <source>Open the named file, and correct the place.</source>
        <translation>Adı verilen dosyayı açın ve o yeri düzeltin.</translation>
    </message>
    <message>
        <source>Check the folder with: secondtick-cli rules --validate</source>
        <translation>Klasörü şununla kontrol edin: secondtick-cli rules --validate</translation>
    </message>
    <message>
        <source>A part of your own rules was not used</source>
        <translation>Kendi kurallarınızın bir bölümü kullanılmadı</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>Bu program ne yapar?</translation>
    </message>
    <message>
        <source>A message on WhatsApp gets one tick when it is sent and a second one when it is delivered. This program finds out why the second tick never came, and says what to do and who can do it.</source>
        <translation>WhatsApp&apos;ta bir mesaj gönderilince bir tik, teslim edilince ikinci tik görünür. Bu program ikinci tikin neden hiç gelmediğini bulur, ne yapılacağını ve bunu kimin yapabileceğini söyler.</translation>
    </message>
    <message>
        <source>It only reads: it changes nothing and sends no message.</source>
        <translation>Yalnızca okur: hiçbir şeyi değiştirmez ve mesaj göndermez.</translation>
    </message>
    <message>
        <source>Which choice fits</source>
        <translation>Hangi seçenek uygun?</translation>
    </message>
    <message>
        <source>“Errors about my token or permissions”: the system that sends your messages reports a login, token or permission error.</source>
        <translation>“Belirtecim veya izinlerimle ilgili hatalar”: mesajlarınızı gönderen sistem bir oturum, belirteç veya izin hatası bildiriyor.</translation>
    </message>
    <message>
        <source>“Messages are sent, but not delivered”: there is one grey tick, and never two.</source>
        <translation>“Mesajlar gönderiliyor ama teslim edilmiyor”: bir gri tik var, ikincisi hiç gelmiyor.</translation>
    </message>
    <message>
        <source>“Meta answers with an error or a code”: you have a number, a text or a line of a log and want to know what it means. No token is needed.</source>
        <translation>“Meta bir hata veya kodla yanıt veriyor”: elinizde bir numara, metin veya log satırı var ve ne anlama geldiğini öğrenmek istiyorsunuz. Belirteç gerekmez.</translation>
    </message>
    <message>
        <source>“Many failures in a log”: you have files with the webhooks of Meta, and want to know why messages failed and what to fix first. No token is needed.</source>
        <translation>“Bir logda çok sayıda hata”: elinizde Meta&apos;nın webhook&apos;larını içeren dosyalar var; mesajların neden başarısız olduğunu ve önce neyin düzeltileceğini öğrenmek istiyorsunuz. Belirteç gerekmez.</translation>
    </message>
    <message>
        <source>“I just want to try it”: practice with made-up answers. Nothing leaves this computer.</source>
        <translation>“Yalnızca denemek istiyorum”: uydurma yanıtlarla alıştırma. Bu bilgisayardan hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Nereden başlamalı?</translation>
    </message>
    <message>
        <source>What to paste</source>
        <translation>Ne yapıştırmalı?</translation>
    </message>
    <message>
        <source>An error code like 131026, an error answer, a webhook, or some lines of a log. Several errors in one text are explained one by one.</source>
        <translation>131026 gibi bir hata kodu, bir hata yanıtı, bir webhook veya birkaç log satırı. Bir metindeki birden fazla hata tek tek açıklanır.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. A token in the text is masked before it is shown; if the text was shared with others, make a new token.</source>
        <translation>Hiçbir bölümü bu bilgisayardan çıkmaz. Metindeki belirteç gösterilmeden önce maskelenir; metin başkalarıyla paylaşıldıysa yeni bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>What the answer tells</source>
        <translation>Yanıtın anlattıkları</translation>
    </message>
    <message>
        <source>What the error means, on whose side it lies, whether trying again helps, and what to do first. The button at the bottom leads to the page that solves it.</source>
        <translation>Hatanın ne anlama geldiği, hangi tarafta olduğu, yeniden denemenin işe yarayıp yaramadığı ve önce ne yapılacağı. Alttaki düğme bunu çözen sayfaya götürür.</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Meta&apos;dan bir hata</translation>
    </message>
    <message>
        <source>Error 2 and its kind</source>
        <translation>2 numaralı hata ve benzerleri</translation>
    </message>
    <message>
        <source>Updates of Meta&apos;s interface may take it down for up to 5 minutes. Your token is not the cause: change nothing, wait 5 minutes, and try again.</source>
        <translation>Meta&apos;nın arabirimindeki güncellemeler en çok 5 dakikalık kesintiye yol açabilir. Nedeni belirteciniz değil: hiçbir şeyi değiştirmeyin, 5 dakika bekleyin ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Meta&apos;s status</source>
        <translation>Meta&apos;nın durumu</translation>
    </message>
    <message>
        <source>“Look at Meta&apos;s status” asks the public status page, now and only now. Nothing about you is sent along. Short updates do not appear there.</source>
        <translation>“Meta&apos;nın durumuna bak” herkese açık durum sayfasına yalnızca şimdi, bir kez bakar. Sizinle ilgili hiçbir şey gönderilmez. Kısa güncellemeler orada görünmez.</translation>
    </message>
    <message>
        <source>When Meta&apos;s service is away</source>
        <translation>Meta&apos;nın hizmeti devre dışıyken</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Hangi dosyalar?</translation>
    </message>
    <message>
        <source>The reason why a message failed comes in a webhook of Meta, some time after it was sent. Ask your developer or your solution provider for the log of the program that receives them: exports, application logs, tables saved as CSV, also packed with gzip.</source>
        <translation>Mesajın başarısız olma nedeni, gönderildikten bir süre sonra Meta&apos;nın bir webhook&apos;uyla gelir. Geliştiricinizden veya çözüm sağlayıcınızdan bunları alan programın logunu isteyin: dışa aktarımlar, uygulama logları, CSV olarak kaydedilmiş tablolar; gzip ile sıkıştırılmış olabilirler.</translation>
    </message>
    <message>
        <source>An access log of a web server holds no reasons: it only says that calls came in.</source>
        <translation>Web sunucusunun erişim logunda nedenler yoktur: yalnızca çağrıların geldiğini söyler.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Nasıl sayılır?</translation>
    </message>
    <message>
        <source>Each message counts once, by its last status. A report of delivery beats one of failure, and read means delivered, in whatever order the reports came.</source>
        <translation>Her mesaj, son durumuyla bir kez sayılır. Raporlar hangi sırayla gelirse gelsin, teslim raporu başarısızlık raporundan üstündür ve okundu, teslim edildi demektir.</translation>
    </message>
    <message>
        <source>At the top stands what wins most messages back when it is fixed. Choose another reason in the table to see what to do about it.</source>
        <translation>En üstte, düzeltildiğinde en çok mesajı kurtaracak olan durur. Ne yapılacağını görmek için tabloda başka bir neden seçin.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Bu bilgisayardan ne çıkar?</translation>
    </message>
    <message>
        <source>Nothing. Customers&apos; numbers are cut to their last two digits as they are read.</source>
        <translation>Hiçbir şey. Müşterilerin numaraları okunurken son iki rakamına kadar kısaltılır.</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>Logdaki hatalar</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nedir?</translation>
    </message>
    <message>
        <source>A long text that begins with EAA. With it the system that sends your messages proves to Meta that it may do so. Treat it like a password: whoever has it can write to your customers.</source>
        <translation>EAA ile başlayan uzun bir metin (access token). Mesajlarınızı gönderen sistem bunu yapmaya yetkili olduğunu Meta&apos;ya bununla kanıtlar. Parola gibi davranın: elinde olan herkes müşterilerinize yazabilir.</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Nerede bulunur?</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. An administrator of your business can make a new one: “Show me step by step” tells how.</source>
        <translation>Mesajlarınızı gönderen sistemin ayarlarında. İşletmenizin bir yöneticisi yenisini oluşturabilir: nasıl yapıldığını “Adım adım göster” anlatır.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Ona ne olur?</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to Meta, and is forgotten when you close the window. It is never written to a file or a report.</source>
        <translation>Bellekte kalır, yalnızca Meta&apos;ya gider ve pencereyi kapattığınızda unutulur. Hiçbir zaman bir dosyaya veya rapora yazılmaz.</translation>
    </message>
    <message>
        <source>A company that looks into encrypted connections can read it. So can another program of yours that watches the clipboard.</source>
        <translation>Şifreli bağlantıların içine bakan bir şirket onu okuyabilir. Panoyu izleyen başka bir programınız da okuyabilir.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Diğer alanlar</translation>
    </message>
    <message>
        <source>The app secret and the ids are only needed when the check says so.</source>
        <translation>Uygulama gizli anahtarı ve ID&apos;ler yalnızca kontrol bunları isterse gerekir.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>Erişim belirteci</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar?</translation>
    </message>
    <message>
        <source>It asks Meta what the token is, what it may do, and how the WhatsApp account, the phone number, the webhook and the templates behind it are. It only reads.</source>
        <translation>Meta&apos;ya belirtecin ne olduğunu, neler yapabildiğini ve arkasındaki WhatsApp hesabının, telefon numarasının, webhook&apos;un ve şablonların durumunu sorar. Yalnızca okur.</translation>
    </message>
    <message>
        <source>A usual check makes at most 25 calls. You can stop it at any time; what is known by then is kept.</source>
        <translation>Olağan kontrol en fazla 25 çağrı yapar. İstediğiniz zaman durdurabilirsiniz; o ana kadar bilinenler saklanır.</translation>
    </message>
    <message>
        <source>When it takes long</source>
        <translation>Uzun sürdüğünde</translation>
    </message>
    <message>
        <source>Your network may be slow, or Meta&apos;s service away for a moment. It tries again by itself and says when.</source>
        <translation>Ağınız yavaş veya Meta&apos;nın hizmeti kısa süreliğine devre dışı olabilir. Kontrol kendiliğinden yeniden dener ve ne zaman deneyeceğini söyler.</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>How to read them</source>
        <translation>Nasıl okunur?</translation>
    </message>
    <message>
        <source>The sentence at the top says what is worst, and the line below it what to do first. The chain shows where it breaks: from the token to the recipient. Click a part to see what is known of it.</source>
        <translation>En üstteki cümle en kötü sorunu, altındaki satır önce ne yapılacağını söyler. Belirteçten alıcıya uzanan zincir, nerede koptuğunu gösterir. Hakkında bilinenleri görmek için bir parçaya tıklayın.</translation>
    </message>
    <message>
        <source>A ring with a tick: we looked, and it was fine. A triangle: it works and will break, or breaks sometimes. A cross: it is broken. A dotted ring: we did not look. A question mark: we could not tell.</source>
        <translation>İçinde tik olan halka: baktık, sorunsuzdu. Üçgen: çalışıyor ama kopacak veya bazen kopuyor. Çarpı: kopuk. Noktalı halka: bakmadık. Soru işareti: anlayamadık.</translation>
    </message>
    <message>
        <source>After you fixed something</source>
        <translation>Bir şeyi düzelttikten sonra</translation>
    </message>
    <message>
        <source>“Check this again” looks at one finding once more, “Check again” at everything. F5 does the same.</source>
        <translation>“Bunu yeniden kontrol et” tek bir bulguya, “Yeniden kontrol et” her şeye bir kez daha bakar. F5 de aynısını yapar.</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Göremedikleri</translation>
    </message>
    <message>
        <source>Whether your server takes the reports that Meta sends to it, and why one certain customer cannot be reached. For that there is the message checklist.</source>
        <translation>Sunucunuzun Meta&apos;nın gönderdiği raporları alıp almadığı ve belirli bir müşteriye neden ulaşılamadığı. Bunun için mesaj kontrol listesi vardır.</translation>
    </message>
    <message>
        <source>The results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Why there are questions</source>
        <translation>Neden sorular var?</translation>
    </message>
    <message>
        <source>Meta does not say which of the five known reasons kept a message away. Each answer rules something out, and the reasons beside the questions change as you answer.</source>
        <translation>Meta, bilinen beş nedenden hangisinin mesajı engellediğini söylemez. Her yanıt bir olasılığı eler ve soruların yanındaki nedenler yanıtladıkça değişir.</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is a good answer: it leaves a reason open.</source>
        <translation>“Bilmiyorum” da iyi bir yanıttır: nedeni açık bırakır.</translation>
    </message>
    <message>
        <source>The customer can tell more</source>
        <translation>Müşteri daha fazlasını söyleyebilir</translation>
    </message>
    <message>
        <source>Reach the customer by phone, e-mail or SMS. The text at the end asks them to write to you on WhatsApp: when they can, most reasons are ruled out.</source>
        <translation>Müşteriye telefon, e-posta veya SMS ile ulaşın. Sondaki metin ondan size WhatsApp&apos;tan yazmasını ister: yazabiliyorsa nedenlerin çoğu elenir.</translation>
    </message>
    <message>
        <source>The message checklist</source>
        <translation>Mesaj kontrol listesi</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Kim okuyacak?</translation>
    </message>
    <message>
        <source>“Only me” keeps everything. “My team or support” replaces customers&apos; numbers by labels. “Anyone” replaces ids, names and numbers too. The token is in none of them.</source>
        <translation>“Yalnızca ben” her şeyi tutar. “Ekibim veya destek” müşterilerin numaralarının yerine etiket koyar. “Herkes” ID&apos;lerin, adların ve numaraların da yerine etiket koyar. Belirteç hiçbirinde yoktur.</translation>
    </message>
    <message>
        <source>What you see in the preview is all that is in it. What was replaced or left out is counted.</source>
        <translation>Önizlemede gördükleriniz, içindekilerin tamamıdır. Yerine etiket konan veya çıkarılanlar sayılır.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Hangi biçim?</translation>
    </message>
    <message>
        <source>PDF to print, HTML to read in a browser or with a screen reader, Markdown for a ticket, JSON for another program. “Save for comparing later” keeps what Meta answered, so that the next check can say what is fixed.</source>
        <translation>Yazdırmak için PDF, tarayıcıda veya ekran okuyucuyla okumak için HTML, destek kaydı için Markdown, başka bir program için JSON. “Karşılaştırma için kaydet” Meta&apos;nın yanıtlarını saklar; böylece bir sonraki kontrol nelerin düzeldiğini söyleyebilir.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapor</translation>
    </message>
</context>
<context>
    <name>secondtick::RuleReader</name>
    <message>
        <source>a text</source>
        <translation>bir metin</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>bir metin listesi</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true veya false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>bir tam sayı</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>bir tam sayı listesi</translation>
    </message>
    <message>
        <source>a date like 2026-11-23</source>
        <translation>2026-11-23 gibi bir tarih</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>bir nesne</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>bir nesne listesi</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be a telephone prefix: 1 to 15 digits without plus, not beginning with 0.</source>
        <translation>&quot;id&quot; bir telefon ön eki olmalı: artı işareti olmadan 1 ila 15 rakam, 0 ile başlamaz.</translation>
    </message>
    <message>
        <source>&quot;region&quot; must be two capital letters, or null for a prefix of no country.</source>
        <translation>&quot;region&quot; iki büyük harf veya ülkesi olmayan bir ön ek için null olmalı.</translation>
    </message>
    <message>
        <source>&quot;area&quot; must be a region code as in ISO 3166-2, for example UA-43.</source>
        <translation>&quot;area&quot; ISO 3166-2&apos;deki gibi bir bölge kodu olmalı, örneğin UA-43.</translation>
    </message>
    <message>
        <source>A prefix with an area needs the https address of its &quot;source&quot;.</source>
        <translation>Bölgesi olan ön ek için &quot;source&quot; kaynağının https adresi gerekir.</translation>
    </message>
    <message>
        <source>A list of telephone prefixes is expected here.</source>
        <translation>Burada bir telefon ön eki listesi bekleniyor.</translation>
    </message>
    <message>
        <source>This prefix stands in the list twice.</source>
        <translation>Bu ön ek listede iki kez var.</translation>
    </message>
    <message>
        <source>This is only for an entry of one code without a subcode.</source>
        <translation>Bu yalnızca alt kodu olmayan tek kodlu bir girdi içindir.</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>Bu bir düzenli ifade değil.</translation>
    </message>
    <message>
        <source>Expected is a number of seconds above zero.</source>
        <translation>Sıfırdan büyük bir saniye sayısı bekleniyor.</translation>
    </message>
    <message>
        <source>A waiting time needs its basis: &quot;documented&quot; or &quot;estimate&quot;.</source>
        <translation>Bekleme süresinin dayanağı gerekir: &quot;documented&quot; veya &quot;estimate&quot;.</translation>
    </message>
    <message>
        <source>This is not JSON: the first mistake is near line %1.</source>
        <translation>Bu JSON değil: ilk yanlışlık %1 numaralı satıra yakın.</translation>
    </message>
    <message>
        <source>Expected is one JSON object.</source>
        <translation>Tek bir JSON nesnesi bekleniyor.</translation>
    </message>
    <message>
        <source>Expected is a program version like 0.2.0.</source>
        <translation>0.2.0 gibi bir program sürümü bekleniyor.</translation>
    </message>
    <message>
        <source>This file is for version %1 of the program, or newer.</source>
        <translation>Bu dosya programın %1 veya daha yeni sürümü içindir.</translation>
    </message>
    <message>
        <source>Expected is &quot;%1&quot;.</source>
        <translation>Beklenen: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Expected is a number of days above zero.</source>
        <translation>Sıfırdan büyük bir gün sayısı bekleniyor.</translation>
    </message>
    <message>
        <source>Two entries of this file have the same id.</source>
        <translation>Bu dosyada iki girdinin id değeri aynı.</translation>
    </message>
    <message>
        <source>There is no entry of this id to be disabled.</source>
        <translation>Devre dışı bırakılacak, bu id değerine sahip bir girdi yok.</translation>
    </message>
    <message>
        <source>The finding &quot;%1&quot; has no words.</source>
        <translation>&quot;%1&quot; bulgusunun metni yok.</translation>
    </message>
    <message>
        <source>No rule file has this name.</source>
        <translation>Bu adda bir kural dosyası yok.</translation>
    </message>
    <message>
        <source>This is missing; expected is %1.</source>
        <translation>Bu eksik; beklenen: %1.</translation>
    </message>
    <message>
        <source>This is of the wrong type; expected is %1.</source>
        <translation>Bu yanlış türde; beklenen: %1.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Bu metin boş.</translation>
    </message>
    <message>
        <source>Expected is a text that is not empty.</source>
        <translation>Boş olmayan bir metin bekleniyor.</translation>
    </message>
    <message>
        <source>This word is not known; expected is one of: %1</source>
        <translation>Bu sözcük bilinmiyor; şunlardan biri bekleniyor: %1</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Beklenen: %1.</translation>
    </message>
    <message>
        <source>Expected is an https address, &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation>Bir https adresi, &quot;%1&quot; veya &quot;%2&quot; bekleniyor.</translation>
    </message>
    <message>
        <source>Expected is an object.</source>
        <translation>Bir nesne bekleniyor.</translation>
    </message>
    <message>
        <source>This member is not known here and was left out.</source>
        <translation>Bu üye burada bilinmiyor ve dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>Expected is at least one statement with its source.</source>
        <translation>Kaynağıyla birlikte en az bir ifade bekleniyor.</translation>
    </message>
    <message>
        <source>Expected is a version like 2.21.15.15.</source>
        <translation>2.21.15.15 gibi bir sürüm bekleniyor.</translation>
    </message>
    <message>
        <source>This address is not on the list of places the program may open.</source>
        <translation>Bu adres, programın açabileceği yerler listesinde yok.</translation>
    </message>
    <message>
        <source>A title has up to %1 characters.</source>
        <translation>Bir başlıkta en fazla %1 karakter olabilir.</translation>
    </message>
    <message>
        <source>The place {%1} is not among the &quot;args&quot; of this text, or it may be missing and does not stand between [[ and ]].</source>
        <translation>{%1} yer tutucusu bu metnin &quot;args&quot; listesinde yok ya da eksik olabildiği hâlde [[ ve ]] arasında değil.</translation>
    </message>
    <message>
        <source>Expected is a version like 2026.11.</source>
        <translation>2026.11 gibi bir sürüm bekleniyor.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be seen.</source>
        <translation>Bu metin görünmeyen karakterler içeriyor.</translation>
    </message>
</context>
<context>
    <name>secondtick::SavedFacts</name>
    <message>
        <source>This is no file of saved facts: it is no whole JSON document (it breaks off at byte %1).</source>
        <translation>Bu bir kayıtlı veri dosyası değil: bütün bir JSON belgesi değil (%1. baytta kesiliyor).</translation>
    </message>
    <message>
        <source>These facts were saved by a newer version of Second Tick. Open them with that version.</source>
        <translation>Bu veriler Second Tick&apos;in daha yeni bir sürümüyle kaydedilmiş. Onları o sürümle açın.</translation>
    </message>
    <message>
        <source>This is no file of saved facts: its &quot;schema&quot; is not &quot;%1&quot;. A report holds no facts; save them when you check, and open that file.</source>
        <translation>Bu bir kayıtlı veri dosyası değil: &quot;schema&quot; değeri &quot;%1&quot; değil. Rapor veri içermez; kontrol ederken verileri kaydedin ve o dosyayı açın.</translation>
    </message>
    <message>
        <source>There are no facts in this file: &quot;facts&quot; is missing.</source>
        <translation>Bu dosyada veri yok: &quot;facts&quot; eksik.</translation>
    </message>
    <message>
        <source>These facts cannot be read: &quot;facts.%1&quot; is not of the expected kind.</source>
        <extracomment>%1 a place in a file, like accounts[0].numbers</extracomment>
        <translation>Bu veriler okunamıyor: &quot;facts.%1&quot; beklenen türde değil.</translation>
    </message>
</context>
<context>
    <name>secondtick::WholeFile</name>
    <message>
        <source>This is not the name of a file. Choose another name.</source>
        <translation>Bu bir dosya adı değil. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>This name is a link to another file. Choose another name.</source>
        <translation>Bu ad başka bir dosyaya bağlantı. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation>Bu adda bir klasör var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>This name belongs to a device, not to a file. Choose another name.</source>
        <translation>Bu ad bir dosyaya değil, bir cihaza ait. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>A file of this name exists already. It was not replaced.</source>
        <translation>Bu adda bir dosya zaten var. Üzerine yazılmadı.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist. Choose another one.</source>
        <translation>Bu dosya için belirtilen klasör yok. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Too many files are open. The file was not saved.</source>
        <translation>Çok fazla dosya açık. Dosya kaydedilmedi.</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>Bu klasöre yazma izniniz yok. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>You may not replace this file. Choose another name.</source>
        <translation>Bu dosyanın üzerine yazma izniniz yok. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>A file of this name cannot be made here. Choose another name or folder.</source>
        <translation>Burada bu adla dosya oluşturulamaz. Başka bir ad veya klasör seçin.</translation>
    </message>
    <message>
        <source>The disk is full. The file was not saved; an older one is unchanged.</source>
        <translation>Disk dolu. Dosya kaydedilmedi; varsa eskisi değişmedi.</translation>
    </message>
    <message>
        <source>The disk is full or reported an error. The file was not saved; an older one is unchanged.</source>
        <translation>Disk dolu veya hata bildirdi. Dosya kaydedilmedi; varsa eskisi değişmedi.</translation>
    </message>
    <message>
        <source>This place cannot keep the file from other users. Choose a folder on this computer&apos;s own disk.</source>
        <translation>Burada dosya diğer kullanıcılardan korunamaz. Bu bilgisayarın kendi diskinde bir klasör seçin.</translation>
    </message>
    <message>
        <source>The disk could not keep the file. It was not saved; an older one is unchanged.</source>
        <translation>Disk dosyayı saklayamadı. Dosya kaydedilmedi; varsa eskisi değişmedi.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Bu adda bir dosya yok.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Bu bir klasör, dosya değil.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>Bu dosya açılamıyor. Okuma izniniz olup olmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>This file cannot be read to its end.</source>
        <translation>Bu dosya sonuna kadar okunamıyor.</translation>
    </message>
    <message>
        <source>This file is larger than it can sensibly be.</source>
        <translation>Bu dosya makul olandan daha büyük.</translation>
    </message>
    <message>
        <source>This name belongs to a device or a pipe, not to a file. Choose another file.</source>
        <translation>Bu ad bir dosyaya değil, bir cihaza veya boruya (pipe) ait. Başka bir dosya seçin.</translation>
    </message>
</context>
<context>
    <name>secondtick::app::Words</name>
    <message>
        <source>NOT META: --graph-url is on, every call goes to %1.</source>
        <extracomment>%1 address</extracomment>
        <translation>META DEĞİL: --graph-url etkin, her çağrı %1 adresine gidiyor.</translation>
    </message>
    <message>
        <source>There is no translation for this language yet; the texts are English.</source>
        <translation>Bu dil için henüz çeviri yok; metinler İngilizce.</translation>
    </message>
    <message>
        <source>This command writes text or json.</source>
        <translation>Bu komut text veya json yazar.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli %1 --help&apos; lists the options.</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>&apos;secondtick-cli %1 --help&apos; seçenekleri listeler.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli --help&apos; lists the commands.</source>
        <translation>&apos;secondtick-cli --help&apos; komutları listeler.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take. %1</source>
        <translation>Bir seçeneğin değeri eksik veya kabul etmediği bir değeri var. %1</translation>
    </message>
    <message>
        <source>There is an option that is not known here. %1</source>
        <translation>Burada bilinmeyen bir seçenek var. %1</translation>
    </message>
    <message>
        <source>The option --%1 is not known here. %2</source>
        <extracomment>%1 name of an option, %2 a sentence</extracomment>
        <translation>--%1 seçeneği burada bilinmiyor. %2</translation>
    </message>
    <message>
        <source>Name a command. %1</source>
        <translation>Bir komut belirtin. %1</translation>
    </message>
    <message>
        <source>There is no command of this name. %1</source>
        <translation>Bu adda bir komut yok. %1</translation>
    </message>
    <message>
        <source>There is something after the options that &apos;%1&apos; does not take. Texts and tokens come from standard input or from a file. %2</source>
        <translation>Seçeneklerden sonra &apos;%1&apos; komutunun kabul etmediği bir şey var. Metinler ve belirteçler standart girdiden veya bir dosyadan gelir. %2</translation>
    </message>
    <message>
        <source>--from asks nothing of Meta, so no option for a live run goes with it.</source>
        <translation>--from Meta&apos;ya bir şey sormaz; bu yüzden canlı çalıştırmaya ait hiçbir seçenekle birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>Checks an access token and what hangs on it. The token comes from standard input or --token-file; no option takes it.</source>
        <translation>Bir erişim belirtecini ve ona bağlı olanları kontrol eder. Belirteç standart girdiden veya --token-file ile gelir; onu doğrudan alan bir seçenek yoktur.</translation>
    </message>
    <message>
        <source>codes %1 to %2</source>
        <translation>kodlar: %1 – %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kod %1</translation>
    </message>
    <message>
        <source>subcode %1</source>
        <translation>alt kod %1</translation>
    </message>
    <message>
        <source>or subcode of another code</source>
        <translation>veya başka bir kodun alt kodu</translation>
    </message>
    <message>
        <source>by its message</source>
        <translation>mesajına göre</translation>
    </message>
    <message>
        <source>lies with the business</source>
        <translation>işletmenin tarafında</translation>
    </message>
    <message>
        <source>lies with the recipient</source>
        <translation>alıcının tarafında</translation>
    </message>
    <message>
        <source>lies with Meta</source>
        <translation>Meta&apos;nın tarafında</translation>
    </message>
    <message>
        <source>lies with the calling program</source>
        <translation>çağıran programın tarafında</translation>
    </message>
    <message>
        <source>unknown whose side</source>
        <translation>hangi tarafta olduğu bilinmiyor</translation>
    </message>
    <message>
        <source>trying again does not help</source>
        <translation>yeniden denemek işe yaramaz</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>yeniden denemek işe yarayabilir</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (documented)</source>
        <translation>%1 sn sonra yeniden denemek işe yarayabilir (belgelenmiş)</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (our estimate)</source>
        <translation>%1 sn sonra yeniden denemek işe yarayabilir (tahminimiz)</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>kullanımdan kalkmış</translation>
    </message>
    <message>
        <source>compared on %1</source>
        <translation>karşılaştırma: %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>yerleşik</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>değiştiren: %1</translation>
    </message>
    <message>
        <source>--answers: %1</source>
        <translation>--answers: %1</translation>
    </message>
    <message>
        <source>--answers: This file is larger than it can sensibly be.</source>
        <translation>--answers: Bu dosya makul olandan daha büyük.</translation>
    </message>
    <message>
        <source>&apos;delivery&apos; needs --answers FILE with what is known about the message; - is standard input.</source>
        <translation>&apos;delivery&apos; için mesaj hakkında bilinenleri içeren --answers FILE gerekir; - standart girdidir.</translation>
    </message>
    <message>
        <source>Answers and token cannot both come from standard input.</source>
        <translation>Yanıtların ve belirtecin ikisi birden standart girdiden gelemez.</translation>
    </message>
    <message>
        <source>What is known about the message, as JSON; - is standard input.</source>
        <translation>JSON olarak, mesaj hakkında bilinenler; - standart girdidir.</translation>
    </message>
    <message>
        <source>Walks the checklist for one message that was not delivered. With a token as well (see the options of check), the checks run too.</source>
        <translation>Teslim edilmeyen tek bir mesaj için kontrol listesini izler. Belirteç de verilirse (check komutunun seçeneklerine bakın) denetimler de yapılır.</translation>
    </message>
    <message>
        <source>Paste the text; Ctrl-D on a line of its own ends.</source>
        <translation>Metni yapıştırın; kendi satırında Ctrl-D ile biter.</translation>
    </message>
    <message>
        <source>Explains an error code, an answer of the Graph API, a webhook or a log line on standard input.</source>
        <translation>Standart girdideki bir hata kodunu, Graph API yanıtını, webhook&apos;u veya log satırını açıklar.</translation>
    </message>
    <message>
        <source>Paste the text and press Enter. It is not shown.</source>
        <translation>Metni yapıştırın ve Enter&apos;a basın. Gösterilmez.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Parmak izi: %1</translation>
    </message>
    <message>
        <source>Says what a text on standard input is, without any call: a whole access token, another secret, an id …</source>
        <translation>Standart girdideki metnin ne olduğunu, hiç çağrı yapmadan söyler: eksiksiz bir erişim belirteci, başka bir gizli bilgi, bir ID …</translation>
    </message>
    <message>
        <source>Type one number per line; Ctrl-D ends.</source>
        <translation>Her satıra bir numara yazın; Ctrl-D ile biter.</translation>
    </message>
    <message>
        <source>This is more than 16 MiB of numbers. Hand them over in smaller parts.</source>
        <translation>Bu, 16 MiB&apos;den fazla numara. Daha küçük parçalar hâlinde verin.</translation>
    </message>
    <message>
        <source>No number came. Write one per line on standard input.</source>
        <translation>Hiç numara gelmedi. Standart girdiye her satırda bir numara yazın.</translation>
    </message>
    <message>
        <source>Reads recipient numbers, one per line on standard input, and says what is wrong with them.</source>
        <translation>Standart girdiden, her satırda bir tane olmak üzere alıcı numaralarını okur ve nelerinin yanlış olduğunu söyler.</translation>
    </message>
    <message>
        <source>The country code is missing.</source>
        <translation>Ülke kodu eksik.</translation>
    </message>
    <message>
        <source>011 is dialled before a country code in North America only. Write the number with + and the country code.</source>
        <translation>Ülke kodundan önce 011 yalnızca Kuzey Amerika&apos;da çevrilir. Numarayı + ve ülke koduyla yazın.</translation>
    </message>
    <message>
        <source>There is a control character inside.</source>
        <translation>İçinde bir denetim karakteri var.</translation>
    </message>
    <message>
        <source>No country code starts with 0.</source>
        <translation>Hiçbir ülke kodu 0 ile başlamaz.</translation>
    </message>
    <message>
        <source>There is nothing here but white space.</source>
        <translation>Burada boşluktan başka bir şey yok.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number. Format the column as text and copy it again.</source>
        <translation>Bir elektronik tablo bu numarayı kısaltmış. Sütunu metin olarak biçimlendirip numarayı yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>An extension cannot receive messages. Write the number without it.</source>
        <translation>Dahili numara mesaj alamaz. Numarayı dahili olmadan yazın.</translation>
    </message>
    <message>
        <source>This is the id of a group, not a number.</source>
        <translation>Bu bir grubun ID&apos;si, numara değil.</translation>
    </message>
    <message>
        <source>There are letters inside.</source>
        <translation>İçinde harfler var.</translation>
    </message>
    <message>
        <source>Part of the number is hidden by stars or dots.</source>
        <translation>Numaranın bir bölümü yıldızlarla veya noktalarla gizlenmiş.</translation>
    </message>
    <message>
        <source>There are characters inside that no number has.</source>
        <translation>İçinde hiçbir numarada bulunmayan karakterler var.</translation>
    </message>
    <message>
        <source>This is a place where a number should stand, not a number.</source>
        <translation>Bu, numara değil, numaranın yazılması gereken yer.</translation>
    </message>
    <message>
        <source>There is a + inside the number.</source>
        <translation>Numaranın içinde bir + var.</translation>
    </message>
    <message>
        <source>This text is far too long to be a number.</source>
        <translation>Bu metin bir numara olamayacak kadar uzun.</translation>
    </message>
    <message>
        <source>A number has 15 digits at most, country code included.</source>
        <translation>Bir numara, ülke kodu dahil en çok 15 rakamdır.</translation>
    </message>
    <message>
        <source>A number has 7 digits at least, country code included.</source>
        <translation>Bir numara, ülke kodu dahil en az 7 rakamdır.</translation>
    </message>
    <message>
        <source>This is a link without a number in it.</source>
        <translation>Bu, içinde numara olmayan bir bağlantı.</translation>
    </message>
    <message>
        <source>This looks like an id, not a number.</source>
        <translation>Bu bir ID&apos;ye benziyor, numaraya değil.</translation>
    </message>
    <message>
        <source>There are several numbers in this line.</source>
        <translation>Bu satırda birden fazla numara var.</translation>
    </message>
    <message>
        <source>Argentina: phones show 54 9 …; the list of allowed test numbers takes 54 and the area without the 9.</source>
        <translation>Arjantin: telefonlar 54 9 … gösterir; izin verilen deneme numaraları listesi 54 ve 9 olmadan alan kodunu kabul eder.</translation>
    </message>
    <message>
        <source>Mexico: 52 1 … is the old form; today it is 52 and ten digits.</source>
        <translation>Meksika: 52 1 … eski biçimdir; bugün 52 ve on rakamdır.</translation>
    </message>
    <message>
        <source>Brazil: mobile numbers have nine digits after the area; this one has eight.</source>
        <translation>Brezilya: cep telefonu numaralarında alan kodundan sonra dokuz rakam vardır; bunda sekiz var.</translation>
    </message>
    <message>
        <source>Without a country code the message goes nowhere, or to another country.</source>
        <translation>Ülke kodu olmadan mesaj hiçbir yere veya başka bir ülkeye gider.</translation>
    </message>
    <message>
        <source>People there cannot receive messages of the platform.</source>
        <translation>Oradaki kişiler platformun mesajlarını alamaz.</translation>
    </message>
    <message>
        <source>An older source says that people there cannot receive messages; a newer one says that they can.</source>
        <translation>Eski bir kaynak oradaki kişilerin mesaj alamadığını söylüyor; daha yenisi alabildiklerini söylüyor.</translation>
    </message>
    <message>
        <source>It may belong to a region where people cannot receive messages of the platform.</source>
        <translation>Kişilerin platformun mesajlarını alamadığı bir bölgeye ait olabilir.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 telephone number, %2 country code like TR</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&apos;practice&apos; prints its address; it does not save it in a file.</source>
        <translation>&apos;practice&apos; adresini ekrana yazar; bir dosyaya kaydetmez.</translation>
    </message>
    <message>
        <source>Serving on this computer only. Ctrl-C ends.</source>
        <translation>Yalnızca bu bilgisayarda hizmet veriyor. Ctrl-C ile biter.</translation>
    </message>
    <message>
        <source>Not known to this scenario: %1</source>
        <translation>Bu senaryoda bilinmeyen: %1</translation>
    </message>
    <message>
        <source>--list and --scenario exclude each other.</source>
        <translation>--list ve --scenario birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>&apos;practice&apos; needs --list, or --scenario NAME.</source>
        <translation>&apos;practice&apos; için --list veya --scenario NAME gerekir.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535; 0 is any free one.</source>
        <translation>--port 0 ile 65535 arasında bir sayı alır; 0, boştaki herhangi biri demektir.</translation>
    </message>
    <message>
        <source>Serves a practice world on a loopback address until it is stopped, or lists them.</source>
        <translation>Durdurulana kadar bir geri döngü adresinde alıştırma ortamı sunar veya ortamları listeler.</translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation>Senaryoları listeler.</translation>
    </message>
    <message>
        <source>Serve this scenario and print its address.</source>
        <translation>Bu senaryoyu sunar ve adresini yazar.</translation>
    </message>
    <message>
        <source>Serve on this port instead of any free one.</source>
        <translation>Boştaki herhangi biri yerine bu bağlantı noktasında (port) sunar.</translation>
    </message>
    <message>
        <source>All rule files in this folder can be used.</source>
        <translation>Bu klasördeki tüm kural dosyaları kullanılabilir.</translation>
    </message>
    <message>
        <source>--validate takes a folder with rule files; there is no such folder.</source>
        <translation>--validate kural dosyalarının bulunduğu bir klasör alır; böyle bir klasör yok.</translation>
    </message>
    <message>
        <source>There is no rule file (*.json) in this folder.</source>
        <translation>Bu klasörde kural dosyası (*.json) yok.</translation>
    </message>
    <message>
        <source>&apos;rules&apos; needs either --list or --validate DIR.</source>
        <translation>&apos;rules&apos; için --list veya --validate DIR gerekir.</translation>
    </message>
    <message>
        <source>Lists the rules the program judges by and where they come from, or validates your own.</source>
        <translation>Programın değerlendirmede kullandığı kuralları ve nereden geldiklerini listeler veya kendi kurallarınızı doğrular.</translation>
    </message>
    <message>
        <source>List all entries with their sources.</source>
        <translation>Tüm girdileri kaynaklarıyla listeler.</translation>
    </message>
    <message>
        <source>Say whether the rule files of DIR can be used.</source>
        <translation>DIR klasöründeki kural dosyalarının kullanılıp kullanılamayacağını söyler.</translation>
    </message>
    <message>
        <source>no restriction</source>
        <translation>kısıtlama yok</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>kısıtlı</translation>
    </message>
    <message>
        <source>sources disagree: restricted, later lifted</source>
        <translation>kaynaklar çelişiyor: kısıtlıydı, sonradan kaldırıldı</translation>
    </message>
    <message>
        <source>sources disagree: possibly restricted</source>
        <translation>kaynaklar çelişiyor: kısıtlı olabilir</translation>
    </message>
    <message>
        <source>%1: businesses: %2; recipients: %3</source>
        <extracomment>%1 country, %2 and %3 a status like &quot;restricted&quot;</extracomment>
        <translation>%1: işletmeler: %2; alıcılar: %3</translation>
    </message>
    <message>
        <source>%1: %2 or newer</source>
        <extracomment>%1 name of an app, %2 version</extracomment>
        <translation>%1: %2 veya daha yeni</translation>
    </message>
    <message>
        <source>%1 (silenced)</source>
        <translation>%1 (susturuldu)</translation>
    </message>
    <message>
        <source>%1: version %2, last compared with the public documentation on %3</source>
        <extracomment>%1 file name, %2 version, %3 date</extracomment>
        <translation>%1: sürüm %2, herkese açık belgelerle son karşılaştırma: %3</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Kullanılmadı: %1</translation>
    </message>
    <message>
        <source>--csv: %1</source>
        <translation>--csv: %1</translation>
    </message>
    <message>
        <source>&apos;triage&apos; needs the logs to read; - is standard input.</source>
        <translation>&apos;triage&apos; için okunacak loglar gerekir; - standart girdidir.</translation>
    </message>
    <message>
        <source>Counts webhook logs of any size: which messages failed, why, and what to fix first. Takes files, folders, or - for standard input.</source>
        <translation>Her boyuttaki webhook loglarını sayar: hangi mesajlar başarısız oldu, neden ve önce ne düzeltilmeli. Dosya, klasör veya standart girdi için - alır.</translation>
    </message>
    <message>
        <source>Writes the groups of failures to this file as a table.</source>
        <translation>Başarısızlık gruplarını bu dosyaya tablo olarak yazar.</translation>
    </message>
    <message>
        <source>--format takes text, json, markdown or html.</source>
        <translation>--format text, json, markdown veya html alır.</translation>
    </message>
    <message>
        <source>--audience takes me, team or public.</source>
        <translation>--audience me, team veya public alır.</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>--output bir dosya adı alır.</translation>
    </message>
    <message>
        <source>--language takes a code like en, tr or pt-BR.</source>
        <translation>--language en, tr veya pt-BR gibi bir kod alır.</translation>
    </message>
    <message>
        <source>--fail-on takes blocker, error, warning or hint.</source>
        <translation>--fail-on blocker, error, warning veya hint alır.</translation>
    </message>
    <message>
        <source>--now takes a date and time like 2026-11-23T10:00:00Z.</source>
        <translation>--now 2026-11-23T10:00:00Z gibi bir tarih ve saat alır.</translation>
    </message>
    <message>
        <source>--rules takes a folder with rule files; there is no such folder.</source>
        <translation>--rules kural dosyalarının bulunduğu bir klasör alır; böyle bir klasör yok.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout saniye olarak 1 ile 86400 arasında bir tam sayı alır.</translation>
    </message>
    <message>
        <source>--ca-file works only together with --graph-url.</source>
        <translation>--ca-file yalnızca --graph-url ile birlikte çalışır.</translation>
    </message>
    <message>
        <source>--ca-file: %1</source>
        <translation>--ca-file: %1</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one holds none.</source>
        <translation>--ca-file PEM biçiminde sertifikalar içeren bir dosya alır; bunda hiç sertifika yok.</translation>
    </message>
    <message>
        <source>--graph-url takes a loopback address like http://127.0.0.1:8080.</source>
        <translation>--graph-url http://127.0.0.1:8080 gibi bir geri döngü adresi alır.</translation>
    </message>
    <message>
        <source>--graph-version takes a version like v25.0.</source>
        <translation>--graph-version v25.0 gibi bir sürüm alır.</translation>
    </message>
    <message>
        <source>Form of the result: text, json, markdown or html.</source>
        <translation>Sonucun biçimi: text, json, markdown veya html.</translation>
    </message>
    <message>
        <source>Save the result in FILE, readable by you alone, instead of printing it.</source>
        <translation>Sonucu ekrana yazmak yerine FILE dosyasına, yalnızca sizin okuyabileceğiniz şekilde kaydeder.</translation>
    </message>
    <message>
        <source>Let --output replace an existing file.</source>
        <translation>--output seçeneğinin var olan bir dosyanın üzerine yazmasına izin verir.</translation>
    </message>
    <message>
        <source>Language of the texts, for example en.</source>
        <translation>Metinlerin dili, örneğin en.</translation>
    </message>
    <message>
        <source>Lay the rule files of DIR over the built-in ones.</source>
        <translation>DIR klasöründeki kural dosyalarını yerleşik olanların üzerine koyar.</translation>
    </message>
    <message>
        <source>End with status 1 from this severity on: blocker, error, warning or hint.</source>
        <translation>Bu önem derecesinden itibaren 1 durumuyla biter: blocker, error, warning veya hint.</translation>
    </message>
    <message>
        <source>Who will read the report: me, team or public. Personal details are left out accordingly.</source>
        <translation>Raporu kim okuyacak: me, team veya public. Kişisel ayrıntılar buna göre çıkarılır.</translation>
    </message>
    <message>
        <source>Judge as if it were this time, for example 2026-11-23T10:00:00Z.</source>
        <translation>Zaman buymuş gibi değerlendirir, örneğin 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>Call this loopback address instead of Meta&apos;s own (127.0.0.0/8, [::1], localhost).</source>
        <translation>Meta&apos;nınki yerine bu geri döngü adresini çağırır (127.0.0.0/8, [::1], localhost).</translation>
    </message>
    <message>
        <source>Version of the Graph API.</source>
        <translation>Graph API sürümü.</translation>
    </message>
    <message>
        <source>Give up the whole run after this many seconds (120; one call never over 30).</source>
        <translation>Bu kadar saniye sonra tüm çalıştırmadan vazgeçer (120; tek bir çağrı asla 30&apos;u geçmez).</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --graph-url.</source>
        <translation>--graph-url için bu PEM dosyasındaki sertifikalara da güvenir.</translation>
    </message>
    <message>
        <source>Say nothing but results and complaints.</source>
        <translation>Sonuçlar ve sorunlar dışında bir şey yazmaz.</translation>
    </message>
    <message>
        <source>Print the versions of program and rules.</source>
        <translation>Programın ve kuralların sürümlerini yazar.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Bu yardımı yazar.</translation>
    </message>
    <message>
        <source>Who: you</source>
        <translation>Kim: siz</translation>
    </message>
    <message>
        <source>Who: an admin of the business</source>
        <translation>Kim: işletmenin bir yöneticisi</translation>
    </message>
    <message>
        <source>Who: the developer of the sending program</source>
        <translation>Kim: gönderen programın geliştiricisi</translation>
    </message>
    <message>
        <source>Who: your provider</source>
        <translation>Kim: sağlayıcınız</translation>
    </message>
    <message>
        <source>Who: the customer</source>
        <translation>Kim: müşteri</translation>
    </message>
    <message>
        <source>Who: Meta</source>
        <translation>Kim: Meta</translation>
    </message>
    <message>
        <source>Next: check the token with the command check.</source>
        <translation>Sırada: check komutuyla belirteci kontrol edin.</translation>
    </message>
    <message>
        <source>Next: wait for Meta&apos;s service, then check again with the command check.</source>
        <translation>Sırada: Meta&apos;nın hizmetini bekleyin, sonra check komutuyla yeniden kontrol edin.</translation>
    </message>
    <message>
        <source>Next: walk the checklist with the command delivery.</source>
        <translation>Sırada: delivery komutuyla kontrol listesini gözden geçirin.</translation>
    </message>
    <message>
        <source>Meta says: &quot;%1&quot;</source>
        <translation>Meta&apos;nın açıklaması: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Trace id for Meta&apos;s support: %1</source>
        <translation>Meta desteği için izleme ID&apos;si: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (kod %2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message>
        <source>Save what Meta answered to FILE, to judge or compare it later. It holds no secret.</source>
        <translation>Sonradan değerlendirmek veya karşılaştırmak için Meta&apos;nın yanıtlarını FILE dosyasına kaydeder. Gizli bilgi içermez.</translation>
    </message>
    <message>
        <source>Judge the facts saved in FACTS; nothing is asked of Meta.</source>
        <translation>FACTS dosyasındaki kayıtlı verileri değerlendirir; Meta&apos;ya bir şey sorulmaz.</translation>
    </message>
    <message>
        <source>Say what is fixed, new and unchanged since the facts saved in OLDER.</source>
        <translation>OLDER dosyasındaki kayıtlı verilerden bu yana nelerin düzeldiğini, yeni olduğunu ve değişmediğini söyler.</translation>
    </message>
    <message>
        <source>--save-facts takes the name of a file.</source>
        <translation>--save-facts bir dosya adı alır.</translation>
    </message>
    <message>
        <source>--from takes the name of a file that --save-facts has written.</source>
        <translation>--from, --save-facts ile yazılmış bir dosyanın adını alır.</translation>
    </message>
    <message>
        <source>--compare takes the name of a file that --save-facts has written.</source>
        <translation>--compare, --save-facts ile yazılmış bir dosyanın adını alır.</translation>
    </message>
    <message>
        <source>--from and --save-facts exclude each other: these facts are saved already.</source>
        <translation>--from ve --save-facts birlikte kullanılamaz: bu veriler zaten kayıtlı.</translation>
    </message>
    <message>
        <source>--save-facts and --output name the same file.</source>
        <translation>--save-facts ve --output aynı dosyayı belirtiyor.</translation>
    </message>
    <message>
        <source>%1: This file is larger than saved facts can be.</source>
        <translation>%1: Bu dosya, kayıtlı verilerin olabileceğinden daha büyük.</translation>
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
        <translation>--fail-on sınırında veya üstünde bir şey yok</translation>
    </message>
    <message>
        <source>something at or above the limit</source>
        <translation>sınırda veya üstünde bir şey var</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>yanlış kullanım</translation>
    </message>
    <message>
        <source>not 1, but a needed check could not run</source>
        <translation>1 değil, ama gerekli bir denetim yapılamadı</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Her komutun seçenekleri:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Çıkış durumu:</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli COMMAND [options]</source>
        <translation>Kullanım: secondtick-cli COMMAND [options]</translation>
    </message>
    <message>
        <source>Says why a WhatsApp Business message was not delivered, and what to do about it.</source>
        <translation>Bir WhatsApp Business mesajının neden teslim edilmediğini ve ne yapılacağını söyler.</translation>
    </message>
    <message>
        <source>Commands (secondtick-cli COMMAND --help says more):</source>
        <translation>Komutlar (fazlası için: secondtick-cli COMMAND --help):</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli %1 [options]</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>Kullanım: secondtick-cli %1 [options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Seçenekler:</translation>
    </message>
    <message>
        <source>The input did not end within %1 s. Close the pipe after the text, or hand over a file.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>Girdi %1 sn içinde bitmedi. Metinden sonra boruyu (pipe) kapatın veya bir dosya verin.</translation>
    </message>
    <message>
        <source>The input cannot be read to its end.</source>
        <translation>Girdi sonuna kadar okunamıyor.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Bu adda bir dosya yok.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Bu bir klasör, dosya değil.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>Bu dosya açılamıyor. Okuma izniniz olup olmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>--app-secret-file: %1</source>
        <translation>--app-secret-file: %1</translation>
    </message>
    <message>
        <source>--app-secret-file: this file holds no app secret. It is 32 characters of 0-9 and a-f, alone or after the app&apos;s id and a |.</source>
        <translation>--app-secret-file: bu dosyada uygulama gizli anahtarı yok. Anahtar 0-9 ve a-f karakterlerinden oluşan 32 karakterdir; tek başına veya uygulamanın ID&apos;si ve | işaretinden sonra gelir.</translation>
    </message>
    <message>
        <source>Paste the access token and press Enter. It is not shown.</source>
        <translation>Erişim belirtecini yapıştırın ve Enter&apos;a basın. Gösterilmez.</translation>
    </message>
    <message>
        <source>--token-file: %1</source>
        <translation>--token-file: %1</translation>
    </message>
    <message>
        <source>There are several different access tokens in this text. Hand over exactly one.</source>
        <translation>Bu metinde birden fazla farklı erişim belirteci var. Yalnızca bir tane verin.</translation>
    </message>
    <message>
        <source>The service is being updated (code 2). Next try in %1 s.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>Hizmet güncelleniyor (kod 2). %1 sn sonra yeniden denenecek.</translation>
    </message>
    <message>
        <source>The file of %1 exists already. Add --force to replace it.</source>
        <extracomment>%1 an option</extracomment>
        <translation>%1 için verilen dosya zaten var. Üzerine yazmak için --force ekleyin.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Sonuç standart çıktıya yazılamadı.</translation>
    </message>
    <message>
        <source>--output: %1</source>
        <translation>--output: %1</translation>
    </message>
    <message>
        <source>The result is saved, readable by you alone.</source>
        <translation>Sonuç, yalnızca sizin okuyabileceğiniz şekilde kaydedildi.</translation>
    </message>
    <message>
        <source>%1 %2, rules %3 (last compared with the public documentation on %4)</source>
        <extracomment>%1 program name, %2 its version, %3 version of the rules, %4 a date</extracomment>
        <translation>%1 %2, kurallar %3 (herkese açık belgelerle son karşılaştırma: %4)</translation>
    </message>
    <message>
        <source>--app takes the id of an app, digits only.</source>
        <translation>--app bir uygulamanın ID&apos;sini alır, yalnızca rakam.</translation>
    </message>
    <message>
        <source>--account takes the id of a WhatsApp Business account, digits only.</source>
        <translation>--account bir WhatsApp Business hesabının ID&apos;sini alır, yalnızca rakam.</translation>
    </message>
    <message>
        <source>--number takes the id of a phone number as WhatsApp Manager shows it, digits only. It is not the phone number itself.</source>
        <translation>--number bir telefon numarasının WhatsApp Manager&apos;da gösterilen ID&apos;sini alır, yalnızca rakam. Telefon numarasının kendisi değildir.</translation>
    </message>
    <message>
        <source>Read the access token from FILE; - is standard input.</source>
        <translation>Erişim belirtecini FILE dosyasından okur; - standart girdidir.</translation>
    </message>
    <message>
        <source>Read the app secret from FILE, which holds secret or appid|secret.</source>
        <translation>Uygulama gizli anahtarını FILE dosyasından okur; dosyada secret veya appid|secret yazar.</translation>
    </message>
    <message>
        <source>The app that makes the API calls, to compare with the token&apos;s app.</source>
        <translation>API çağrılarını yapan uygulama; belirtecin uygulamasıyla karşılaştırmak için.</translation>
    </message>
    <message>
        <source>The WhatsApp Business account, when it cannot be found by itself.</source>
        <translation>Kendiliğinden bulunamıyorsa WhatsApp Business hesabı.</translation>
    </message>
    <message>
        <source>The id of the phone number, when it cannot be found by itself.</source>
        <translation>Kendiliğinden bulunamıyorsa telefon numarasının ID&apos;si.</translation>
    </message>
    <message>
        <source>Read everything, also where that takes more than 25 calls.</source>
        <translation>25&apos;ten fazla çağrı gerekse bile her şeyi okur.</translation>
    </message>
    <message>
        <source>Wait out an update of the service (code 2), up to 420 seconds in all.</source>
        <translation>Hizmet güncellemesinin (kod 2) bitmesini, toplam en çok 420 saniye bekler.</translation>
    </message>
    <message>
        <source>Check a practice world on this computer; see &apos;practice --list&apos;.</source>
        <translation>Bu bilgisayardaki bir alıştırma ortamını kontrol eder; bkz. &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--token-file takes the name of a file, or - for standard input.</source>
        <translation>--token-file bir dosya adı veya standart girdi için - alır.</translation>
    </message>
    <message>
        <source>--app-secret-file takes the name of a file.</source>
        <translation>--app-secret-file bir dosya adı alır.</translation>
    </message>
    <message>
        <source>--practice takes the name of a scenario; see &apos;practice --list&apos;.</source>
        <translation>--practice bir senaryo adı alır; bkz. &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--practice and --graph-url exclude each other.</source>
        <translation>--practice ve --graph-url birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>There is no practice scenario of this name. There are: %1.</source>
        <extracomment>%1 list of names</extracomment>
        <translation>Bu adda bir alıştırma senaryosu yok. Var olanlar: %1.</translation>
    </message>
    <message>
        <source>This port is taken, or may not be used. Choose another one.</source>
        <translation>Bu bağlantı noktası (port) dolu veya kullanılamıyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>Second Tick tells why a WhatsApp Business message was not delivered.</source>
        <translation>Second Tick, bir WhatsApp Business mesajının neden teslim edilmediğini söyler.</translation>
    </message>
    <message>
        <source>Practise with a built-in example; no account and no network are needed.</source>
        <translation>Yerleşik bir örnekle alıştırma yapar; hesap ve ağ gerekmez.</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one cannot be read.</source>
        <translation>--ca-file PEM biçiminde sertifikalar içeren bir dosya alır; bu dosya okunamıyor.</translation>
    </message>
    <message>
        <source>The window does not know one of these arguments. --help lists what it takes.</source>
        <translation>Pencere bu bağımsız değişkenlerden birini tanımıyor. Neleri kabul ettiğini --help listeler.</translation>
    </message>
    <message>
        <source>Read: %1 of %2 MiB.</source>
        <extracomment>%1 and %2 sizes in MiB</extracomment>
        <translation>Okunan: %1 / %2 MiB.</translation>
    </message>
    <message>
        <source>the paper this program began with</source>
        <translation>bu programın yola çıktığı belge</translation>
    </message>
    <message numerus="yes">
        <source>%n prefixes of telephone numbers</source>
        <translation>
            <numerusform>%n telefon numarası ön eki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>%1 what an error means, %n how often it stands in a text</extracomment>
        <translation>
            <numerusform>%1, %n kez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::explain</name>
    <message>
        <source>Meta&apos;s word for it: %1.</source>
        <translation>Meta&apos;nın buna verdiği ad: %1.</translation>
    </message>
    <message>
        <source>Date given: %1.</source>
        <translation>Verilen tarih: %1.</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>Meta&apos;nın açıklaması: %1</translation>
    </message>
    <message>
        <source>The template %1 (%2) was approved. It can be sent.</source>
        <translation>%1 (%2) şablonu onaylandı. Gönderilebilir.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was rejected. It cannot be sent until it is changed and approved.</source>
        <translation>%1 (%2) şablonu reddedildi. Değiştirilip onaylanana kadar gönderilemez.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was flagged. It will be disabled unless its quality gets better.</source>
        <translation>%1 (%2) şablonu işaretlendi. Kalitesi yükselmezse devre dışı bırakılacak.</translation>
    </message>
    <message>
        <source>The template %1 (%2) is paused and cannot be sent for a while.</source>
        <translation>%1 (%2) şablonu duraklatıldı ve bir süre gönderilemez.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was disabled. It cannot be sent any more.</source>
        <translation>%1 (%2) şablonu devre dışı bırakıldı. Artık gönderilemez.</translation>
    </message>
    <message>
        <source>The state of the template %1 (%2) has changed: %3.</source>
        <translation>%1 (%2) şablonunun durumu değişti: %3.</translation>
    </message>
    <message>
        <source>Meta is going to disable this WhatsApp account. Appeal in Business Support Home.</source>
        <translation>Meta bu WhatsApp hesabını devre dışı bırakacak. Business Support Home sayfasında itiraz edin.</translation>
    </message>
    <message>
        <source>Meta reports a policy violation of this WhatsApp account. See Business Support Home.</source>
        <translation>Meta bu WhatsApp hesabı için bir politika ihlali bildiriyor. Business Support Home sayfasına bakın.</translation>
    </message>
    <message>
        <source>Meta has restricted this WhatsApp account. See Business Support Home.</source>
        <translation>Meta bu WhatsApp hesabını kısıtladı. Business Support Home sayfasına bakın.</translation>
    </message>
    <message>
        <source>The state of this WhatsApp account has changed: %1.</source>
        <translation>Bu WhatsApp hesabının durumu değişti: %1.</translation>
    </message>
    <message>
        <source>The display name of a phone number was approved. Nothing needs to be done.</source>
        <translation>Bir telefon numarasının görünen adı onaylandı. Yapılması gereken bir şey yok.</translation>
    </message>
    <message>
        <source>The display name of a phone number was not approved. Choose another in WhatsApp Manager.</source>
        <translation>Bir telefon numarasının görünen adı onaylanmadı. WhatsApp Manager&apos;da başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Meta has decided on the display name of a phone number: %1.</source>
        <translation>Meta bir telefon numarasının görünen adı hakkında karar verdi: %1.</translation>
    </message>
    <message>
        <source>This is about the token or the sign-in, not about the customer.</source>
        <translation>Bu, belirteç veya oturumla ilgilidir; müşteriyle ilgili değildir.</translation>
    </message>
    <message>
        <source>This is about what the token and the app may do, not about the customer.</source>
        <translation>Bu, belirtecin ve uygulamanın neler yapabildiğiyle ilgilidir; müşteriyle ilgili değildir.</translation>
    </message>
    <message>
        <source>This is about your sending side: the account, its number, template, media or payment.</source>
        <translation>Bu, gönderen tarafla, yani sizinle ilgilidir: hesap, numarası, şablon, medya veya ödeme.</translation>
    </message>
    <message>
        <source>This is about the customer who should get the message, not about your sending number.</source>
        <translation>Bu, mesajı alacak müşteriyle ilgilidir; gönderen numaranızla ilgili değildir.</translation>
    </message>
    <message>
        <source>This is about Meta&apos;s own service, not about you or the customer.</source>
        <translation>Bu, Meta&apos;nın kendi hizmetiyle ilgilidir; sizinle veya müşteriyle ilgili değildir.</translation>
    </message>
    <message>
        <source>This is about the program that makes the calls: what it asks for, or how often.</source>
        <translation>Bu, çağrıları yapan programla ilgilidir: ne istediği veya ne sıklıkta istediği.</translation>
    </message>
    <message>
        <source>It is not known whose side this is about.</source>
        <translation>Bunun hangi tarafla ilgili olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>It is the answer to a call.</source>
        <translation>Bu, bir çağrının yanıtıdır.</translation>
    </message>
    <message>
        <source>It is in the status of a message you sent.</source>
        <translation>Gönderdiğiniz bir mesajın durumunda yer alıyor.</translation>
    </message>
    <message>
        <source>It is reported beside the messages, for the account or the number as a whole.</source>
        <translation>Mesajlardan ayrı olarak, hesabın veya numaranın bütünü için bildiriliyor.</translation>
    </message>
    <message>
        <source>It is in a message a customer sent you.</source>
        <translation>Bir müşterinin size gönderdiği mesajda yer alıyor.</translation>
    </message>
    <message>
        <source>It is the reason the inspection gives for the token.</source>
        <translation>İncelemenin belirteç için verdiği neden budur.</translation>
    </message>
    <message>
        <source>It stands in the text as words.</source>
        <translation>Metinde sözlü olarak geçiyor.</translation>
    </message>
    <message>
        <source>Meta has an alert for this account: %1.</source>
        <translation>Meta&apos;nın bu hesap için bir uyarısı var: %1.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1. It is no delivery failure.</source>
        <translation>Bu, %1 türünde bir olay. Teslim hatası değildir.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1: %2.</source>
        <translation>Bu, %1 türünde bir olay: %2.</translation>
    </message>
    <message>
        <source>The inspection says that the token is not valid any more. Generate a new one.</source>
        <translation>İnceleme, belirtecin artık geçerli olmadığını söylüyor. Yenisini oluşturun.</translation>
    </message>
    <message>
        <source>The inspection says that the token was valid at that time.</source>
        <translation>İnceleme, belirtecin o sırada geçerli olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>The permission %1 is missing from both lists. Generate a token that has it.</source>
        <translation>%1 izni iki listede de yok. Bu izni içeren bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>The permission %1 is not in the list shown, but this list may be incomplete. Check the token itself to be sure.</source>
        <translation>%1 izni gösterilen listede yok, ama liste eksik olabilir. Emin olmak için belirtecin kendisini kontrol edin.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Baileys, or a gateway built on it (Evolution API and others). Meta&apos;s codes do not apply; ask whoever runs that gateway.</source>
        <translation>Bu, Cloud API yanıtı değil: Baileys&apos;e veya onun üzerine kurulu bir ağ geçidine (Evolution API ve benzerleri) benziyor. Meta&apos;nın kodları geçerli değildir; o ağ geçidini işletene sorun.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a program that drives WhatsApp Web. Meta&apos;s codes do not apply; ask whoever runs that program.</source>
        <translation>Bu, Cloud API yanıtı değil: WhatsApp Web&apos;i yöneten bir programa benziyor. Meta&apos;nın kodları geçerli değildir; o programı işletene sorun.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Twilio, which has numbers of its own. Look the number up in Twilio&apos;s error list.</source>
        <translation>Bu, Cloud API yanıtı değil: kendi numaraları olan Twilio&apos;ya benziyor. Numarayı Twilio&apos;nun hata listesinde arayın.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a provider&apos;s own report. Ask that provider what its words mean.</source>
        <translation>Bu, Cloud API yanıtı değil: bir sağlayıcının kendi raporuna benziyor. İfadelerin ne anlama geldiğini o sağlayıcıya sorun.</translation>
    </message>
    <message>
        <source>A code we do not know: Meta&apos;s own words</source>
        <translation>Bilmediğimiz bir kod: Meta&apos;nın kendi sözleri</translation>
    </message>
    <message>
        <source>Read Meta&apos;s own words: they are shown as they came.</source>
        <translation>Meta&apos;nın kendi sözlerini okuyun: geldikleri gibi gösterilirler.</translation>
    </message>
    <message>
        <source>Look the number up on Meta&apos;s page of error codes; it may be newer than this program.</source>
        <translation>Numarayı Meta&apos;nın hata kodları sayfasında arayın; bu programdan daha yeni olabilir.</translation>
    </message>
    <message>
        <source>Give Meta&apos;s support the code, the trace id and the time if it goes on.</source>
        <translation>Sürerse kodu, izleme ID&apos;sini ve zamanı Meta desteğine iletin.</translation>
    </message>
    <message>
        <source>phone number</source>
        <extracomment>Where sending is held up, as in &quot;Where: phone number.&quot;</extracomment>
        <translation>telefon numarası</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>WhatsApp hesabı</translation>
    </message>
    <message>
        <source>business portfolio</source>
        <translation>işletme portföyü</translation>
    </message>
    <message>
        <source>app</source>
        <translation>uygulama</translation>
    </message>
    <message>
        <source>template</source>
        <translation>şablon</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>The health status reports it. Where: %1.</source>
        <translation>Sağlık durumu bunu bildiriyor. Yer: %1.</translation>
    </message>
    <message>
        <source>Sending is blocked. Where: %1.</source>
        <translation>Gönderim engellenmiş. Yer: %1.</translation>
    </message>
    <message>
        <source>Sending is limited. Where: %1.</source>
        <translation>Gönderim kısıtlanmış. Yer: %1.</translation>
    </message>
</context>
<context>
    <name>secondtick::explain::Notes</name>
    <message>
        <source>Delivered and failed together: this message was delivered. The customer uses several devices, and one of them did not take it.</source>
        <translation>Hem teslim edildi hem başarısız: bu mesaj teslim edildi. Müşteri birden fazla cihaz kullanıyor ve biri mesajı almadı.</translation>
    </message>
    <message>
        <source>A message failed and Meta gave no reason with it.</source>
        <translation>Bir mesaj başarısız oldu ve Meta neden bildirmedi.</translation>
    </message>
    <message>
        <source>Sent, and no error: no report of a delivery is in this text. Walk the delivery checklist.</source>
        <translation>Gönderildi, hata yok: bu metinde teslim raporu yok. Teslim kontrol listesini gözden geçirin.</translation>
    </message>
    <message>
        <source>Delivered: this message reached the customer.</source>
        <translation>Teslim edildi: bu mesaj müşteriye ulaştı.</translation>
    </message>
    <message>
        <source>This error comes from Meta&apos;s sign-in (OAuth). Its number is not one of the Cloud API&apos;s codes; its words say what to change.</source>
        <translation>Bu hata Meta&apos;nın oturum açma hizmetinden (OAuth) geliyor. Numarası Cloud API kodlarından biri değil; neyin değişeceğini metni söyler.</translation>
    </message>
    <message>
        <source>Meta has accepted the message. That is not a delivery yet: the webhook reports whether it arrives.</source>
        <translation>Meta mesajı kabul etti. Bu henüz teslim değildir: ulaşıp ulaşmadığını webhook bildirir.</translation>
    </message>
    <message>
        <source>This is what is sent to Meta, not what Meta answers. Paste the answer or the webhook.</source>
        <translation>Bu, Meta&apos;nın yanıtı değil, Meta&apos;ya gönderilen istek. Yanıtı veya webhook&apos;u yapıştırın.</translation>
    </message>
    <message>
        <source>This is Meta&apos;s answer about a phone number. It reports no error.</source>
        <translation>Bu, Meta&apos;nın bir telefon numarası hakkındaki yanıtı. Hata bildirmiyor.</translation>
    </message>
    <message>
        <source>This is the list of apps that receive the events of the WhatsApp account. It reports no error.</source>
        <translation>Bu, WhatsApp hesabının olaylarını alan uygulamaların listesi. Hata bildirmiyor.</translation>
    </message>
    <message>
        <source>The events of the account go to another address than the app&apos;s own: an override is set.</source>
        <translation>Hesabın olayları uygulamanın kendi adresine değil, başka bir adrese gidiyor: özel adres (override) ayarlanmış.</translation>
    </message>
    <message>
        <source>This is an empty list. If it answers subscribed_apps, no app receives the account&apos;s events, and no delivery is ever reported.</source>
        <translation>Bu boş bir liste. subscribed_apps yanıtıysa hesabın olaylarını hiçbir uygulama almıyor ve hiçbir teslim bildirilmiyor demektir.</translation>
    </message>
    <message>
        <source>This error belongs to a message a customer sent you. It is no delivery failure.</source>
        <translation>Bu hata, bir müşterinin size gönderdiği mesaja ait. Teslim hatası değildir.</translation>
    </message>
    <message>
        <source>A message from a customer is in it. That is no error.</source>
        <translation>İçinde bir müşteriden gelen mesaj var. Bu bir hata değildir.</translation>
    </message>
    <message>
        <source>The health status reports nothing that keeps messages from being sent.</source>
        <translation>Sağlık durumu, mesaj gönderilmesini engelleyen bir şey bildirmiyor.</translation>
    </message>
    <message>
        <source>An access token or another secret stands in this text. It is not shown. If the text was shared with anybody, treat it as leaked: make a new one and revoke the old one.</source>
        <translation>Bu metinde bir erişim belirteci veya başka bir gizli bilgi var. Gösterilmiyor. Metin başkasıyla paylaşıldıysa sızmış sayın: yenisini oluşturun ve eskisini iptal edin.</translation>
    </message>
    <message>
        <source>There was no text. Paste a code, an answer of Meta, a webhook or a line of a log.</source>
        <translation>Metin yoktu. Bir kod, Meta&apos;dan bir yanıt, bir webhook veya bir log satırı yapıştırın.</translation>
    </message>
    <message>
        <source>This is not text but a file of another kind. Copy the error from it and paste that.</source>
        <translation>Bu metin değil, başka türde bir dosya. İçindeki hatayı kopyalayıp onu yapıştırın.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB. Only its first 1 MiB was read.</source>
        <translation>Metin 1 MiB&apos;den uzun. Yalnızca ilk 1 MiB okundu.</translation>
    </message>
    <message>
        <source>From line %1, column %2 on this is not whole JSON: cut off, a comma or quote missing, or a comment in it. What could be read is explained.</source>
        <translation>Satır %1, sütun %2 konumundan itibaren JSON bütün değil: kesilmiş, virgül veya tırnak eksik ya da içinde açıklama var. Okunabilenler açıklandı.</translation>
    </message>
    <message>
        <source>There are very many different errors in this text. The first %1 are explained.</source>
        <translation>Bu metinde çok sayıda farklı hata var. İlk %1 tanesi açıklandı.</translation>
    </message>
    <message>
        <source>Nothing in this text is a code, an answer or an event of the Cloud API that could be explained. Paste the whole answer or the whole webhook.</source>
        <translation>Bu metinde açıklanabilecek bir Cloud API kodu, yanıtı veya olayı yok. Yanıtın veya webhook&apos;un tamamını yapıştırın.</translation>
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
        <translation>tr</translation>
    </message>
</context>
<context>
    <name>secondtick::print::PdfWords</name>
    <message>
        <source>Second Tick report of %1 · page %2 of %3</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 and %3 are page numbers</extracomment>
        <translation>Second Tick raporu, %1 · sayfa %2 / %3</translation>
    </message>
    <message>
        <source>Findings printed: only the first %1 of %2. The HTML form has them all.</source>
        <translation>Yazdırılan bulgular: %2 bulgudan yalnızca ilk %1 tanesi. Tümü HTML biçiminde bulunur.</translation>
    </message>
</context>
<context>
    <name>secondtick::report::Words</name>
    <message>
        <source>[name %1]</source>
        <translation>[ad %1]</translation>
    </message>
    <message>
        <source>[number]</source>
        <translation>[numara]</translation>
    </message>
    <message>
        <source>[number …%1]</source>
        <translation>[numara …%1]</translation>
    </message>
    <message>
        <source>[id %1]</source>
        <translation>[ID %1]</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[ad]</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mesajlar</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>alıcılar</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>ülkeler</translation>
    </message>
    <message>
        <source>sending numbers</source>
        <translation>gönderen numaralar</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>kategoriler</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>yeniden deneme</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ilk</translation>
    </message>
    <message>
        <source>last</source>
        <translation>son</translation>
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
        <translation>%1; Meta&apos;nın mesajları beklettiği süreden daha önce gönderildiği için artık ulaşmayacak olanlar: %2</translation>
    </message>
    <message>
        <source>time not known: %1</source>
        <translation>zamanı bilinmiyor: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From %1 to %2: two moments</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a number that is an estimate</extracomment>
        <translation>yaklaşık %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>diğerleri %1</translation>
    </message>
    <message>
        <source>No webhooks of Meta were found</source>
        <translation>Meta webhook&apos;u bulunamadı</translation>
    </message>
    <message>
        <source>No message failed in these logs</source>
        <translation>Bu loglarda başarısız mesaj yok</translation>
    </message>
    <message>
        <source>Ask your developer to log the whole webhook: the reason stands in its errors.</source>
        <translation>Geliştiricinizden webhook&apos;un tamamını loga yazmasını isteyin: neden, içindeki errors bölümünde yazar.</translation>
    </message>
    <message>
        <source>Take the log that holds what Meta sends to your webhook.</source>
        <translation>Meta&apos;nın webhook&apos;unuza gönderdiklerini içeren logu alın.</translation>
    </message>
    <message>
        <source>Look at a log of the time in which messages did not arrive.</source>
        <translation>Mesajların ulaşmadığı zamana ait bir loga bakın.</translation>
    </message>
    <message>
        <source>Reading the logs was stopped early: this is the count until then.</source>
        <translation>Logların okunması erken durduruldu: bu, o ana kadarki sayımdır.</translation>
    </message>
    <message>
        <source>The logs hold more than 10 million messages. The first 10 million are counted one by one; beyond that every entry counts as a message.</source>
        <translation>Loglarda 10 milyondan fazla mesaj var. İlk 10 milyonu tek tek sayılır; sonrasında her kayıt bir mesaj sayılır.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okundu</translation>
    </message>
    <message>
        <source>files: %1, lines: %2, webhooks: %3</source>
        <extracomment>%1 number of files, %2 of lines, %3 of webhooks</extracomment>
        <translation>dosya: %1, satır: %2, webhook: %3</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gönderilen mesajlar</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Alınan mesajlar</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Mesajların akıbeti</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Gönderildi, teslim edilmedi</translation>
    </message>
    <message>
        <source>Failed once, delivered all the same</source>
        <translation>Önce başarısız oldu, yine de teslim edildi</translation>
    </message>
    <message>
        <source>Errors of no sent message</source>
        <translation>Gönderilmiş mesaja ait olmayan hatalar</translation>
    </message>
    <message>
        <source>Places that could not be read</source>
        <translation>Okunamayan yerler</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <extracomment>%1 what is wrong, %2 a number</extracomment>
        <translation>%1 (kod %2)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 a number of messages, %2 their share of all that failed</extracomment>
        <translation>%1 (%%2)</translation>
    </message>
    <message>
        <source>Time not given</source>
        <translation>Zaman belirtilmemiş</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Öncesi</translation>
    </message>
    <message>
        <source>earlier news, left out: %1</source>
        <translation>dışarıda bırakılan eski haberler: %1</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>Diğer dosyalar</translation>
    </message>
    <message>
        <source>listed in the JSON form</source>
        <translation>JSON biçiminde listelenir</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
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
        <translation>Belirteç türü</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Uygulama</translation>
    </message>
    <message>
        <source>Accepted by Meta</source>
        <translation>Meta&apos;nın kabulü</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Verilme</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Access to data ends</source>
        <translation>Veri erişiminin bitişi</translation>
    </message>
    <message>
        <source>Permissions listed</source>
        <translation>Listelenen izinler</translation>
    </message>
    <message>
        <source>%1 only for</source>
        <translation>%1 yalnızca şunlar için</translation>
    </message>
    <message>
        <source>Something else than an access token was pasted. No call was made.</source>
        <translation>Erişim belirteci dışında bir şey yapıştırıldı. Hiç çağrı yapılmadı.</translation>
    </message>
    <message>
        <source>The pasted text is not a whole access token. No call was made.</source>
        <translation>Yapıştırılan metin eksiksiz bir erişim belirteci değil. Hiç çağrı yapılmadı.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Belirteç</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Parmak izi</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>Meta gave no answer about the token itself.</source>
        <translation>Meta, belirtecin kendisi hakkında yanıt vermedi.</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>telefon numaraları</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>ID&apos;ler</translation>
    </message>
    <message>
        <source>names</source>
        <translation>adlar</translation>
    </message>
    <message>
        <source>message ids</source>
        <translation>mesaj ID&apos;leri</translation>
    </message>
    <message>
        <source>folders and file names</source>
        <translation>klasör ve dosya adları</translation>
    </message>
    <message>
        <source>values of evidence</source>
        <translation>kanıt değerleri</translation>
    </message>
    <message>
        <source>links</source>
        <translation>bağlantılar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>%1, compared with Meta&apos;s documentation on %2</source>
        <translation>%1, Meta&apos;nın belgeleriyle karşılaştırma: %2</translation>
    </message>
    <message>
        <source>Rules changed by</source>
        <translation>Kuralları değiştiren</translation>
    </message>
    <message>
        <source>Rule not used</source>
        <translation>Kullanılmayan kural</translation>
    </message>
    <message>
        <source>Facts of</source>
        <translation>Verilerin tarihi</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Okuyabilecek kişiler</translation>
    </message>
    <message>
        <source>Replaced by labels or left out</source>
        <translation>Yerine etiket konan veya çıkarılanlar</translation>
    </message>
    <message>
        <source>Practice: the answers came from the built-in stand-in, not from Meta.</source>
        <translation>Alıştırma: yanıtlar Meta&apos;dan değil, yerleşik taklit sunucudan geldi.</translation>
    </message>
    <message>
        <source>Judged from saved facts of %1. Nothing was asked again.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>%1 tarihli kayıtlı verilere göre değerlendirildi. Hiçbir şey yeniden sorulmadı.</translation>
    </message>
    <message>
        <source>The check was stopped before its end; what was known by then is here.</source>
        <translation>Kontrol sona ermeden durduruldu; o ana kadar bilinenler burada.</translation>
    </message>
    <message>
        <source>Not all of it could be read; the list of files says what is missing.</source>
        <translation>Tümü okunamadı; neyin eksik olduğu dosya listesinde yazar.</translation>
    </message>
    <message>
        <source>Not everything could be checked, so “nothing found” does not mean “all is well”.</source>
        <translation>Her şey kontrol edilemedi; bu yüzden “bir şey bulunamadı”, “her şey yolunda” demek değildir.</translation>
    </message>
    <message>
        <source>Not everything fits into a usual check, which makes 25 calls at most. Look deeper (on the command line: --deep) to read the rest.</source>
        <translation>En fazla 25 çağrı yapan olağan kontrole her şey sığmaz. Kalanını okumak için derine inin (komut satırında: --deep).</translation>
    </message>
    <message>
        <source>Left out to keep this readable, because they are the least severe: findings: %1</source>
        <translation>Okunaklı kalması için çıkarılan, en az önemli bulgular: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>%1 tarihinden beri hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, unchanged %4.</source>
        <extracomment>%1 a moment, the others are numbers of findings</extracomment>
        <translation>%1 tarihinden beri: düzelen %2, yeni %3, değişmeyen %4.</translation>
    </message>
    <message>
        <source>Could not be looked at again: %1.</source>
        <translation>Yeniden bakılamayanlar: %1.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Düzeldi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>Yeniden bakılamadı</translation>
    </message>
    <message>
        <source>That is all this report contains. No token was used for it.</source>
        <translation>Bu raporun içerdiklerinin tamamı budur. Rapor için belirteç kullanılmadı.</translation>
    </message>
    <message>
        <source>That is all this report contains. The token itself is not in it; its fingerprint only serves to tell one token from another.</source>
        <translation>Bu raporun içerdiklerinin tamamı budur. Belirtecin kendisi raporda yoktur; parmak izi yalnızca belirteçleri birbirinden ayırmaya yarar.</translation>
    </message>
    <message>
        <source>Meta sends this number&apos;s messages to %1. Whether a server answers there cannot be seen from here.</source>
        <extracomment>%1 name of a computer, like hooks.example.com</extracomment>
        <translation>Meta bu numaranın mesajlarını %1 adresine gönderiyor. Orada bir sunucunun yanıt verip vermediği buradan görülemez.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 &quot;Account&quot; or &quot;Number&quot;, %2 its name and id, %3 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Bunun dayanağı</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 number of accounts, phone numbers or the like</extracomment>
        <translation>toplam %1</translation>
    </message>
    <message>
        <source>Reply to a customer (service)</source>
        <translation>Müşteriye yanıt (servis)</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Bilgilendirme (utility) şablonu</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>Pazarlama şablonu</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>Kimlik doğrulama şablonu</translation>
    </message>
    <message>
        <source>None came</source>
        <translation>Hiç gelmedi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>Gönderildi (tek tik)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>Teslim edildi (iki tik)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Müşterinin numarası</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>İşletme numaranız</translation>
    </message>
    <message>
        <source>Your business is in</source>
        <translation>İşletmenizin bulunduğu yer</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Mesaj türü</translation>
    </message>
    <message>
        <source>Kept for delivery</source>
        <translation>Teslim için bekletilme süresi</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Son durum</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Hata kodu</translation>
    </message>
    <message>
        <source>Customer last wrote</source>
        <translation>Müşterinin son yazdığı zaman</translation>
    </message>
    <message>
        <source>Customer is in</source>
        <translation>Müşterinin bulunduğu yer</translation>
    </message>
    <message>
        <source>Customer was reached another way</source>
        <translation>Müşteriye başka yoldan ulaşıldı</translation>
    </message>
    <message>
        <source>Customer can write to you</source>
        <translation>Müşteri size yazabiliyor</translation>
    </message>
    <message>
        <source>Customer has blocked you</source>
        <translation>Müşteri sizi engelledi</translation>
    </message>
    <message>
        <source>Customer has accepted the terms</source>
        <translation>Müşteri koşulları kabul etti</translation>
    </message>
    <message>
        <source>Customer&apos;s app</source>
        <translation>Müşterinin uygulaması</translation>
    </message>
    <message>
        <source>Version of the app</source>
        <translation>Uygulamanın sürümü</translation>
    </message>
    <message>
        <source>code %1, subcode %2</source>
        <extracomment>%1 and %2 numbers that the platform answers with</extracomment>
        <translation>kod %1, alt kod %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kod %1</translation>
    </message>
    <message>
        <source>Best sent to your developer: the person who set up the app that sends the messages.</source>
        <translation>En iyisi geliştiricinize gönderin: mesajları gönderen uygulamayı kuran kişi.</translation>
    </message>
    <message>
        <source>Best sent to your solution provider: the company through which you use WhatsApp.</source>
        <translation>En iyisi çözüm sağlayıcınıza gönderin: WhatsApp&apos;ı aracılığıyla kullandığınız şirket.</translation>
    </message>
    <message>
        <source>Best sent to an administrator of your business portfolio at Meta.</source>
        <translation>En iyisi Meta&apos;daki işletme portföyünüzün bir yöneticisine gönderin.</translation>
    </message>
    <message>
        <source>Best sent to Meta&apos;s support for businesses. They ask for the account, the phone number, the time and the trace id of a call: what is known of these stands here.</source>
        <translation>En iyisi Meta&apos;nın işletme desteğine gönderin. Hesabı, telefon numarasını, zamanı ve bir çağrının izleme ID&apos;sini sorarlar: bunlardan bilinenler burada yazar.</translation>
    </message>
    <message>
        <source>If you ask somebody for help, they will want to know this.</source>
        <translation>Birinden yardım isterseniz bunları bilmek isteyecektir.</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <extracomment>%1 an id that the platform gives each of its answers</extracomment>
        <translation>izleme ID&apos;si %1</translation>
    </message>
    <message>
        <source>Nothing found, but not everything could be checked</source>
        <translation>Bir şey bulunamadı, ama her şey kontrol edilemedi</translation>
    </message>
    <message>
        <source>No fault found on your side; the customer can tell more</source>
        <translation>Sizin tarafınızda hata bulunamadı; müşteri daha fazlasını söyleyebilir</translation>
    </message>
    <message>
        <source>Which reason it is, the customer can tell</source>
        <translation>Hangi neden olduğunu müşteri söyleyebilir</translation>
    </message>
    <message>
        <source>None of the five reasons stands out</source>
        <translation>Beş nedenden hiçbiri öne çıkmıyor</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>Yanlış bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Check again, so that what could not be checked is checked too.</source>
        <translation>Yeniden kontrol edin ki kontrol edilemeyenler de kontrol edilsin.</translation>
    </message>
    <message>
        <source>Send the customer the text of this report by phone, e-mail or SMS.</source>
        <translation>Bu raporun metnini müşteriye telefon, e-posta veya SMS yoluyla iletin.</translation>
    </message>
    <message>
        <source>If a message still does not arrive, go through the message checklist.</source>
        <translation>Bir mesaj yine ulaşmazsa mesaj kontrol listesini gözden geçirin.</translation>
    </message>
    <message>
        <source>Send the message again, and check here if it does not arrive.</source>
        <translation>Mesajı yeniden gönderin ve ulaşmazsa burada kontrol edin.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>İpucu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Engel</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Sorunsuz</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>Bir şey bulundu</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Gerekmedi</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Atlandı</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Kontrol edilemedi</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Verilmiş</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Not proven either way</source>
        <translation>Kanıtlanamadı</translation>
    </message>
    <message>
        <source>Meta&apos;s inspection of the token</source>
        <translation>Meta&apos;nın belirteç incelemesi</translation>
    </message>
    <message>
        <source>Meta&apos;s list of its permissions</source>
        <translation>Meta&apos;nın belirteç için izin listesi</translation>
    </message>
    <message>
        <source>A read that needs it</source>
        <translation>Bu izni gerektiren bir okuma</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Elendi</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Az olası</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Olası</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Çok olası</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>İşletme</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Şablon</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Kısıtlı</translation>
    </message>
    <message>
        <source>Broken here</source>
        <translation>Burada kopuk</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Kontrol edilmedi</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>An administrator of your business</source>
        <translation>İşletmenizin bir yöneticisi</translation>
    </message>
    <message>
        <source>Your developer</source>
        <translation>Geliştiriciniz</translation>
    </message>
    <message>
        <source>Your solution provider</source>
        <translation>Çözüm sağlayıcınız</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>For your own files: it holds the customer&apos;s number as you entered it.</source>
        <translation>Kendi dosyalarınız için: müşterinin numarasını girdiğiniz gibi içerir.</translation>
    </message>
    <message>
        <source>For your team or support: it holds ids and names of your business, but no customer&apos;s number.</source>
        <translation>Ekibiniz veya destek için: işletmenizin ID&apos;lerini ve adlarını içerir, müşteri numarası içermez.</translation>
    </message>
    <message>
        <source>Fit for anyone: ids, names and numbers are replaced by labels.</source>
        <translation>Herkese uygun: ID&apos;lerin, adların ve numaraların yerine etiket konur.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, as a unit sign</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, as a unit sign</comment>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, as a unit sign</comment>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, as a unit sign</comment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Tamamı kontrol edilmedi</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The verdict when only the checklist was walked, and no reason stands out: an open question</extracomment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>First step:</source>
        <translation>İlk adım:</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>Zincir</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yapılacaklar</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Kim:</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Bunu söyleme nedenimiz</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Yok.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>İzin</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Neye göre</translation>
    </message>
    <message>
        <source>Why the message may not have arrived</source>
        <translation>Mesajın ulaşmamasının olası nedenleri</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Verilen yanıtlar</translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation>Müşteri için metin</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Son kontrolden beri</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Further reasons, in the JSON form: %1</source>
        <translation>JSON biçimindeki diğer nedenler: %1</translation>
    </message>
    <message>
        <source>Why messages failed, what to fix first at the top</source>
        <translation>Mesajların başarısızlık nedenleri; önce düzeltilecek olan en üstte</translation>
    </message>
    <message>
        <source>The logs</source>
        <translation>Loglar</translation>
    </message>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>Bu arada Meta&apos;nın bildirdikleri</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Kontrol edilenler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>For those who help</source>
        <translation>Yardım edenler için</translation>
    </message>
    <message>
        <source>%1 – Second Tick report</source>
        <translation>%1 – Second Tick raporu</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Belirteç</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Bu rapor hakkında</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>İlk adım</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Hangisi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>recipients: %1; %2</source>
        <extracomment>%1 a number; %2 a time from when to when</extracomment>
        <translation>alıcı: %1; %2</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Yapılacaklar:</translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation>Bunu söyleme nedenimiz:</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>What a finding rests on: a name in front of a value, a value, or where a value comes from, in brackets</extracomment>
        <translation>istek</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>hata</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ne oldu</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>bu bilgisayar</translation>
    </message>
    <message>
        <source>local clock</source>
        <translation>yerel saat</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>tanınan</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>yapıştırılan metin</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>girdikleriniz</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>listelenmemiş</translation>
    </message>
    <message>
        <source>file</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>karşılaştırma tarihi</translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1 …</source>
        <extracomment>%n files, %1 some of their names</extracomment>
        <translation>
            <numerusform>%n dosya: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1</source>
        <translation>
            <numerusform>%n dosya: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder. Take the one with the log of your webhook.</source>
        <translation>Bu klasörde dosya yok. Webhook&apos;unuzun logunun bulunduğu klasörü seçin.</translation>
    </message>
    <message>
        <source>Files read: only the first %1 of %2.</source>
        <extracomment>%1 and %2 numbers of files</extracomment>
        <translation>Okunan dosyalar: %2 dosyadan yalnızca ilk %1 tanesi.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; the JSON form holds them all.</source>
        <translation>
            <numerusform>%n tanesi daha burada listelenmedi; tümü JSON biçiminde bulunur.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Okunanlar</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gönderilme zamanı</translation>
    </message>
</context>
<context>
    <name>secondtick::rules::RetryWords</name>
    <message>
        <source>one day</source>
        <extracomment>A span of time behind &quot;after&quot;, as in &quot;Try again after one day&quot;: in the case that your sentence needs</extracomment>
        <translation>bir gün</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>bir saat</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>bir dakika</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>one second</source>
        <translation>bir saniye</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again without a change does not help.</source>
        <translation>Değişiklik yapmadan yeniden denemek işe yaramaz.</translation>
    </message>
    <message>
        <source>Trying again later may help.</source>
        <translation>Daha sonra yeniden denemek işe yarayabilir.</translation>
    </message>
    <message>
        <source>Try again after %1, as Meta&apos;s page says.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>Yeniden denemeden önce %1 bekleyin; Meta&apos;nın sayfası böyle diyor.</translation>
    </message>
    <message>
        <source>Try again after %1; that is our estimate, Meta gives no time.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>Yeniden denemeden önce %1 bekleyin; bu bizim tahminimizdir, Meta süre vermiyor.</translation>
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
        <translation>%1, verilen tarih: %2</translation>
    </message>
    <message>
        <source>This is a picture, not a log. Export the log itself as text or JSON.</source>
        <translation>Bu bir resim, log değil. Logun kendisini metin veya JSON olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>This is a PDF, not a log. Export the log itself as text or JSON.</source>
        <translation>Bu bir PDF, log değil. Logun kendisini metin veya JSON olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>This is a packed file or a spreadsheet. Unpack it first, or save the sheet as CSV.</source>
        <translation>Bu, sıkıştırılmış bir dosya veya elektronik tablo. Önce açın ya da tabloyu CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>This .gz file is damaged at its beginning. Copy it again, or unpack it first.</source>
        <translation>Bu .gz dosyasının başı bozuk. Yeniden kopyalayın veya önce açın.</translation>
    </message>
    <message>
        <source>This is a packed file of a kind that is not read here. Unpack it first.</source>
        <translation>Bu, burada okunmayan türde sıkıştırılmış bir dosya. Önce açın.</translation>
    </message>
    <message>
        <source>This is a document of a word processor. Save it as plain text first.</source>
        <translation>Bu bir kelime işlemci belgesi. Önce düz metin olarak kaydedin.</translation>
    </message>
    <message>
        <source>This file holds no text. Choose the log with the webhooks.</source>
        <translation>Bu dosyada metin yok. Webhook&apos;ları içeren logu seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages failed: %2</source>
        <extracomment>%1 the number, written as the language does; %2 what is wrong: &quot;The 24-hour window was closed&quot;</extracomment>
        <translation>
            <numerusform>%1 mesaj başarısız oldu: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason</source>
        <translation>Log neden belirtmiyor</translation>
    </message>
    <message>
        <source>Further codes</source>
        <translation>Diğer kodlar</translation>
    </message>
    <message>
        <source>Code %1 is not in the catalogue</source>
        <translation>%1 kodu katalogda yok</translation>
    </message>
    <message>
        <source>Read to its end.</source>
        <translation>Sonuna kadar okundu.</translation>
    </message>
    <message>
        <source>Read, but not everything in it could be used.</source>
        <translation>Okundu, ama içindekilerin tümü kullanılamadı.</translation>
    </message>
    <message>
        <source>There is no webhook in it. An access log holds no bodies: choose the log of the program that receives the webhooks.</source>
        <translation>İçinde webhook yok. Erişim logu içerik barındırmaz: webhook&apos;ları alan programın logunu seçin.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another export.</source>
        <translation>Dosya boş. Başka bir dışa aktarım seçin.</translation>
    </message>
    <message>
        <source>Nothing in it is whole: it may have been cut or changed on the way. Export it again.</source>
        <translation>İçindeki hiçbir şey bütün değil: yolda kesilmiş veya değiştirilmiş olabilir. Yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Bu adda bir dosya yok.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for a copy.</source>
        <translation>Bu dosyayı okuma izniniz yok. Sahibinden bir kopya isteyin.</translation>
    </message>
    <message>
        <source>You may not read this folder. Ask its owner for a copy of the logs in it.</source>
        <translation>Bu klasörü okuma izniniz yok. Sahibinden içindeki logların bir kopyasını isteyin.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose the log itself.</source>
        <translation>Bu sıradan bir dosya değil. Logun kendisini seçin.</translation>
    </message>
    <message>
        <source>This link leads to no file. Choose the log itself.</source>
        <translation>Bu bağlantı bir dosyaya götürmüyor. Logun kendisini seçin.</translation>
    </message>
    <message>
        <source>The list in it is not closed; what is whole was read.</source>
        <translation>İçindeki liste kapatılmamış; bütün olanlar okundu.</translation>
    </message>
    <message>
        <source>The file grew while it was read; it was read to the size it had at first.</source>
        <translation>Dosya okunurken büyüdü; baştaki boyutuna kadar okundu.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>Dosya okunurken kısaldı.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Dosya sonuna kadar okunamadı.</translation>
    </message>
    <message>
        <source>Something in it is nested deeper than 64 levels and was left out.</source>
        <translation>İçinde 64 düzeyden daha derin iç içe geçmiş bir bölüm var, dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>Something in it is longer than 1 MiB and was left out.</source>
        <translation>İçinde 1 MiB&apos;den uzun bir bölüm var, dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read. Unpack it first and cut it into parts.</source>
        <translation>Açıldığında, burada okunabilenden daha büyük oluyor. Önce açın ve parçalara bölün.</translation>
    </message>
    <message>
        <source>Something in it is not of the type the platform sends.</source>
        <translation>İçindeki bir şey, platformun gönderdiği türde değil.</translation>
    </message>
    <message>
        <source>Line %1: it breaks off before its end.</source>
        <translation>Satır %1: sonuna gelmeden kesiliyor.</translation>
    </message>
    <message>
        <source>Line %1: it is nested too deep.</source>
        <translation>Satır %1: çok derin iç içe geçmiş.</translation>
    </message>
    <message>
        <source>Line %1: it is longer than 1 MiB.</source>
        <translation>Satır %1: 1 MiB&apos;den uzun.</translation>
    </message>
    <message>
        <source>Line %1: it has not the form of a webhook.</source>
        <translation>Satır %1: webhook biçiminde değil.</translation>
    </message>
    <message>
        <source>Line %1: it is not JSON.</source>
        <translation>Satır %1: JSON değil.</translation>
    </message>
    <message>
        <source>A template was approved</source>
        <translation>Bir şablon onaylandı</translation>
    </message>
    <message>
        <source>A template may be used again</source>
        <translation>Bir şablon yeniden kullanılabilir</translation>
    </message>
    <message>
        <source>A template was rejected</source>
        <translation>Bir şablon reddedildi</translation>
    </message>
    <message>
        <source>A template was paused</source>
        <translation>Bir şablon duraklatıldı</translation>
    </message>
    <message>
        <source>A template was disabled</source>
        <translation>Bir şablon devre dışı bırakıldı</translation>
    </message>
    <message>
        <source>A template is about to be disabled</source>
        <translation>Bir şablon devre dışı bırakılmak üzere</translation>
    </message>
    <message>
        <source>The state of a template changed</source>
        <translation>Bir şablonun durumu değişti</translation>
    </message>
    <message>
        <source>The quality of a template is low</source>
        <translation>Bir şablonun kalitesi düşük</translation>
    </message>
    <message>
        <source>The quality of a template fell</source>
        <translation>Bir şablonun kalitesi düştü</translation>
    </message>
    <message>
        <source>The quality of a template is high</source>
        <translation>Bir şablonun kalitesi yüksek</translation>
    </message>
    <message>
        <source>The quality of a phone number is low</source>
        <translation>Bir telefon numarasının kalitesi düşük</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was lowered</source>
        <translation>Bir telefon numarasının mesajlaşma limiti düşürüldü</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was raised</source>
        <translation>Bir telefon numarasının mesajlaşma limiti yükseltildi</translation>
    </message>
    <message>
        <source>The quality of a phone number has recovered</source>
        <translation>Bir telefon numarasının kalitesi düzeldi</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number changed</source>
        <translation>Bir telefon numarasının mesajlaşma limiti değişti</translation>
    </message>
    <message>
        <source>A display name was approved</source>
        <translation>Bir görünen ad onaylandı</translation>
    </message>
    <message>
        <source>A display name was rejected</source>
        <translation>Bir görünen ad reddedildi</translation>
    </message>
    <message>
        <source>The account is, or will be, disabled</source>
        <translation>Hesap devre dışı veya devre dışı bırakılacak</translation>
    </message>
    <message>
        <source>The account was restricted</source>
        <translation>Hesap kısıtlandı</translation>
    </message>
    <message>
        <source>Meta says a policy was not kept</source>
        <translation>Meta bir politikaya uyulmadığını söylüyor</translation>
    </message>
    <message>
        <source>The account was deleted</source>
        <translation>Hesap silindi</translation>
    </message>
    <message>
        <source>The account changed</source>
        <translation>Hesap değişti</translation>
    </message>
    <message>
        <source>The review of the account ended well</source>
        <translation>Hesabın incelemesi olumlu sonuçlandı</translation>
    </message>
    <message>
        <source>The account was rejected in review</source>
        <translation>Hesap incelemede reddedildi</translation>
    </message>
    <message>
        <source>Meta sent an alert about the account</source>
        <translation>Meta hesapla ilgili bir uyarı gönderdi</translation>
    </message>
    <message>
        <source>The limits of the account changed</source>
        <translation>Hesabın limitleri değişti</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::About</name>
    <message>
        <source>%1 %2, licence %3</source>
        <extracomment>A part the program is built on: %1 its name, %2 its version, %3 its licence</extracomment>
        <translation>%1 %2, lisans: %3</translation>
    </message>
    <message>
        <source>About Second Tick</source>
        <translation>Second Tick hakkında</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Second Tick %1, licence Apache-2.0.</source>
        <extracomment>%1 a version</extracomment>
        <translation>Second Tick %1, lisans: Apache-2.0.</translation>
    </message>
    <message>
        <source>Rules %1, last compared with Meta&apos;s public documentation on %2.</source>
        <extracomment>%1 a version, %2 a date</extracomment>
        <translation>Kurallar: %1. Meta&apos;nın herkese açık belgeleriyle son karşılaştırma: %2.</translation>
    </message>
    <message>
        <source>“WhatsApp” and “Meta” are names of their owners. This is not a product of theirs.</source>
        <translation>“WhatsApp” ve “Meta” sahiplerine ait adlardır. Bu program onların ürünü değildir.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Bu bilgisayardan ne çıkar?</translation>
    </message>
    <message>
        <source>The token goes to graph.facebook.com when you press Check now, and nowhere else. Meta&apos;s public status page is asked when you press the button for it, without the token.</source>
        <translation>Belirteç, “Şimdi kontrol et” düğmesine bastığınızda graph.facebook.com adresine gider, başka hiçbir yere gitmez. Meta&apos;nın herkese açık durum sayfasına yalnızca onun düğmesine bastığınızda ve belirteç olmadan bakılır.</translation>
    </message>
    <message>
        <source>Nothing else is ever sent: no update check, no statistics, no report of a crash.</source>
        <translation>Başka hiçbir şey gönderilmez: güncelleme denetimi yok, istatistik yok, çökme raporu yok.</translation>
    </message>
    <message>
        <source>Remembered on this computer are the size of the window and the language, and nothing else.</source>
        <translation>Bu bilgisayarda yalnızca pencerenin boyutu ve dil hatırlanır, başka hiçbir şey hatırlanmaz.</translation>
    </message>
    <message>
        <source>Parts it stands on</source>
        <translation>Dayandığı bileşenler</translation>
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
        <translation>Açık</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Kapalı</translation>
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
        <translation>Belirteçten alıcıya uzanan zincir</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CheckPage</name>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>1 could not run</source>
        <translation>1 denetim yapılamadı</translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n denetim yapılamadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n denetim</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>%1 minutes and seconds, as in 4:07</extracomment>
        <translation>Sonraki denemeye kalan: %1</translation>
    </message>
    <message>
        <source>%1 s so far</source>
        <comment>seconds, as a unit sign</comment>
        <translation>%1 sn geçti</translation>
    </message>
    <message>
        <source>Meta&apos;s API is away for a moment</source>
        <translation>Meta&apos;nın API&apos;si kısa süreliğine devre dışı</translation>
    </message>
    <message>
        <source>Meta answered with error 2. Your token is not the cause.</source>
        <translation>Meta 2 numaralı hatayla yanıt verdi. Nedeni belirteciniz değil.</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>Belirteç kontrol ediliyor</translation>
    </message>
    <message>
        <source>Only reading: nothing is changed and no message is sent.</source>
        <translation>Yalnızca okunur: hiçbir şey değiştirilmez, hiçbir mesaj gönderilmez.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Hazırlanıyor</translation>
    </message>
    <message>
        <source>Asking what this token is</source>
        <translation>Belirtecin ne olduğu soruluyor</translation>
    </message>
    <message>
        <source>Reading what the token may do</source>
        <translation>Belirtecin neler yapabildiği okunuyor</translation>
    </message>
    <message>
        <source>Asking who the token belongs to</source>
        <translation>Belirtecin kime ait olduğu soruluyor</translation>
    </message>
    <message>
        <source>Asking which app the token belongs to</source>
        <translation>Belirtecin hangi uygulamaya ait olduğu soruluyor</translation>
    </message>
    <message>
        <source>Reading the account and the number</source>
        <translation>Hesap ve numara okunuyor</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Kontrolün ilerleyişi</translation>
    </message>
    <message>
        <source>This takes longer than usual. The check goes on; you can stop it and see what is known so far.</source>
        <translation>Bu, her zamankinden uzun sürüyor. Kontrol devam ediyor; durdurup şu ana kadar bilinenleri görebilirsiniz.</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. We try again by ourselves when the time is over.</source>
        <translation>API güncellemeleri en çok 5 dakikalık kesintiye yol açabilir. Süre dolunca kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChecklistPage</name>
    <message>
        <source>Why was this message not delivered?</source>
        <translation>Bu mesaj neden teslim edilmedi?</translation>
    </message>
    <message>
        <source>Meta does not say which reason applies. Answer what you know; each answer rules something out.</source>
        <translation>Meta hangi nedenin geçerli olduğunu söylemez. Bildiklerinizi yanıtlayın; her yanıt bir olasılığı eler.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how likely (&quot;Certain&quot;), %2 a reason why the message was not delivered</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Reason found</source>
        <translation>Neden bulundu</translation>
    </message>
    <message numerus="yes">
        <source>%n likely reason(s)</source>
        <translation>
            <numerusform>Çok olası neden: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible reason(s)</source>
        <translation>
            <numerusform>Olası neden: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChoiceRow</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Bilmiyorum</translation>
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
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerForm</name>
    <message>
        <source>Ask the customer by phone or e-mail</source>
        <translation>Müşteriye telefonla veya e-postayla sorun</translation>
    </message>
    <message>
        <source>Which country are they in?</source>
        <translation>Müşteri hangi ülkede?</translation>
    </message>
    <message>
        <source>Don&apos;t know; the number tells</source>
        <translation>Bilmiyorum; numaradan anlaşılır</translation>
    </message>
    <message>
        <source>App and version on their phone</source>
        <translation>Telefonundaki uygulama ve sürüm</translation>
    </message>
    <message>
        <source>App on the customer&apos;s phone</source>
        <translation>Müşterinin telefonundaki uygulama</translation>
    </message>
    <message>
        <source>Version of the app on the customer&apos;s phone</source>
        <translation>Müşterinin telefonundaki uygulamanın sürümü</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>WhatsApp&apos;ta: Ayarlar &gt; Yardım</translation>
    </message>
    <message>
        <source>Where they find it: %1</source>
        <extracomment>%1 the way through the menus of the customer&apos;s phone</extracomment>
        <translation>Bulacağı yer: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerText</name>
    <message>
        <source>Copied. Paste it into an e-mail or a text message.</source>
        <translation>Kopyalandı. Bir e-postaya veya kısa mesaja yapıştırın.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Bağlantı kopyalandı.</translation>
    </message>
    <message>
        <source>Enter your business number: the link and its code are made of it.</source>
        <translation>İşletme numaranızı girin: bağlantı ve QR kodu ondan oluşturulur.</translation>
    </message>
    <message>
        <source>Copy a message to send them</source>
        <translation>Müşteriye gönderilecek mesajı kopyala</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Message to send the customer</source>
        <translation>Müşteriye gönderilecek mesaj</translation>
    </message>
    <message>
        <source>Link to a chat with your business</source>
        <translation>İşletmenizle sohbet bağlantısı</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Mesajı göster</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Mesajı gizle</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>QR kodunu göster</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>QR kodunu gizle</translation>
    </message>
    <message>
        <source>Needs your business number</source>
        <translation>İşletme numaranız gerekli</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ExplainPage</name>
    <message>
        <source>This is an error code.</source>
        <extracomment>What a pasted text was recognised as; %n different errors are explained below</extracomment>
        <translation>Bu bir hata kodu.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n error codes.</source>
        <translation>
            <numerusform>Bunlar %n hata kodu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an error answer of Meta.</source>
        <translation>Bu, Meta&apos;nın bir hata yanıtı.</translation>
    </message>
    <message>
        <source>This is a webhook of Meta. It reports no error.</source>
        <translation>Bu, Meta&apos;nın bir webhook&apos;u. Hata bildirmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>This is a webhook of Meta. Different errors in it: %n.</source>
        <translation>
            <numerusform>Bu, Meta&apos;nın bir webhook&apos;u. İçindeki farklı hatalar: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a health status of Meta.</source>
        <translation>Bu, Meta&apos;nın bir sağlık durumu bilgisi.</translation>
    </message>
    <message>
        <source>This is what Meta says about a token.</source>
        <translation>Bu, Meta&apos;nın bir belirteç hakkında söyledikleri.</translation>
    </message>
    <message>
        <source>Nothing of Meta was recognised in this text.</source>
        <translation>Bu metinde Meta&apos;dan gelen bir şey bulunamadı.</translation>
    </message>
    <message numerus="yes">
        <source>Errors found in this text: %n.</source>
        <translation>
            <numerusform>Bu metinde bulunan hatalar: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was a token or another secret in this text; it is masked. If the text was shared with others, make a new token and put it into the system that sends your messages.</source>
        <translation>Bu metinde bir belirteç veya başka bir gizli bilgi vardı; maskelendi. Metin başkalarıyla paylaşıldıysa yeni bir belirteç oluşturun ve mesajlarınızı gönderen sisteme girin.</translation>
    </message>
    <message>
        <source>Only the beginning of this long text is shown above.</source>
        <translation>Yukarıda bu uzun metnin yalnızca başı gösteriliyor.</translation>
    </message>
    <message>
        <source>The text was very long: only its beginning is read.</source>
        <translation>Metin çok uzundu: yalnızca başı okundu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>%n hata daha var, burada gösterilmiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation>Hizmeti bekle</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>Kontrol listesini aç</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Belirtecimi kontrol et</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Tanınmadı</translation>
    </message>
    <message>
        <source>1 error explained</source>
        <translation>1 hata açıklandı</translation>
    </message>
    <message numerus="yes">
        <source>%n errors explained</source>
        <translation>
            <numerusform>%n hata açıklandı</numerusform>
        </translation>
    </message>
    <message>
        <source>What does Meta&apos;s answer mean?</source>
        <translation>Meta&apos;nın yanıtı ne anlama geliyor?</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nothing of it is kept.</source>
        <translation>Hiçbir bölümü bu bilgisayardan çıkmaz ve hiçbir bölümü saklanmaz.</translation>
    </message>
    <message>
        <source>Paste a code, an error answer, a webhook or some lines of a log</source>
        <translation>Bir kod, hata yanıtı, webhook veya birkaç log satırı yapıştırın</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message numerus="yes">
        <source>It stands in the text %n times.</source>
        <translation>
            <numerusform>Metinde %n kez geçiyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::FactsOpener</name>
    <message>
        <source>Open saved facts</source>
        <translation>Kayıtlı verileri aç</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>Kayıtlı veriler (*.json)</translation>
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
        <translation>Yapabilecek kişi: %1</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Bunu söyleme nedenimiz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Evidence: %1 the platform&apos;s own word (&quot;expires_at&quot;), %2 value and source</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation>Bu bulguyu kopyala</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>Bunu yeniden kontrol et</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>For screen readers: %1 the platform&apos;s own word for a value, like &quot;code&quot;</extracomment>
        <translation>Kopyala: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Fold</name>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Kapalı</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GoalPage</name>
    <message>
        <source>Token, permissions</source>
        <extracomment>What the user came for, short, under the step &quot;What do you see?&quot;</extracomment>
        <translation>Belirteç, izinler</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Gönderildi, teslim edilmedi</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Meta&apos;dan bir hata</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>Logdaki hatalar</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Choose one of these first.</source>
        <translation>Önce bunlardan birini seçin.</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Ne görüyorsunuz?</translation>
    </message>
    <message>
        <source>Choose what comes closest. Nothing is sent before you press Check now.</source>
        <translation>En yakın olanı seçin. “Şimdi kontrol et” düğmesine basmadan hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Errors about my token or permissions</source>
        <translation>Belirtecim veya izinlerimle ilgili hatalar</translation>
    </message>
    <message>
        <source>The sending system reports a login, token or permission error. We check the token and say what is missing.</source>
        <translation>Mesaj gönderen sistem bir oturum, belirteç veya izin hatası bildiriyor. Belirteci kontrol eder, neyin eksik olduğunu söyleriz.</translation>
    </message>
    <message>
        <source>Messages are sent, but not delivered</source>
        <translation>Mesajlar gönderiliyor ama teslim edilmiyor</translation>
    </message>
    <message>
        <source>One grey tick, never two. We check the token, then walk through the five known reasons for one message.</source>
        <translation>Bir gri tik var, ikincisi hiç gelmiyor. Belirteci kontrol eder, sonra tek bir mesaj için bilinen beş nedeni sırayla inceleriz.</translation>
    </message>
    <message>
        <source>Meta answers with an error or a code</source>
        <translation>Meta bir hata veya kodla yanıt veriyor</translation>
    </message>
    <message>
        <source>Paste a code, an answer or a line of a log. We say what it means and what to do, without a token and without the network.</source>
        <translation>Bir kod, yanıt veya log satırı yapıştırın. Belirteç ve ağ olmadan ne anlama geldiğini ve ne yapılacağını söyleriz.</translation>
    </message>
    <message>
        <source>Many failures in a log</source>
        <translation>Bir logda çok sayıda hata</translation>
    </message>
    <message>
        <source>Drop files with webhooks of Meta. We count why messages failed, and say what to fix first.</source>
        <translation>Meta&apos;nın webhook&apos;larını içeren dosyaları bırakın. Mesajların neden başarısız olduğunu sayar, önce neyin düzeltileceğini söyleriz.</translation>
    </message>
    <message>
        <source>Open what was saved at an earlier check</source>
        <translation>Önceki bir kontrolde kaydedileni aç</translation>
    </message>
    <message>
        <source>I just want to try it</source>
        <translation>Yalnızca denemek istiyorum</translation>
    </message>
    <message>
        <source>Practice with built-in examples: no account, no token, no network.</source>
        <translation>Yerleşik örneklerle alıştırma: hesap, belirteç ve ağ gerekmez.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>%1 a share of a hundred</extracomment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Alıcı</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupsCard</name>
    <message>
        <source>All reasons</source>
        <translation>Tüm nedenler</translation>
    </message>
    <message>
        <source>Filter by words or code</source>
        <translation>Sözcük veya koda göre süz</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Nedenlere göre başarısız mesajlar</translation>
    </message>
    <message>
        <source>No reason fits the filter.</source>
        <translation>Süzgece uyan neden yok.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Gösterilen: %1 / %2</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Help</name>
    <message>
        <source>What is checked</source>
        <translation>Neler kontrol edilir?</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HelpView</name>
    <message>
        <source>Back to the page</source>
        <translation>Sayfaya dön</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Bu program hakkında</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HourStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3; %4: %5</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures, %4 a reason, %5 how many of them are of it</extracomment>
        <translation>%1 – %2: %3; %4: %5</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HoursCard</name>
    <message>
        <source>When messages failed</source>
        <translation>Mesajların başarısız olduğu zamanlar</translation>
    </message>
    <message>
        <source>highest: %1</source>
        <extracomment>Below a chart: the highest bar of it stands for %1 messages</extracomment>
        <translation>en yüksek: %1</translation>
    </message>
    <message>
        <source>In front: %1. Behind: all reasons. Hours by UTC.</source>
        <extracomment>Below a chart: what the front part of each bar is</extracomment>
        <translation>Önde: %1. Arkada: tüm nedenler. Saatler UTC&apos;ye göredir.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages, for screen readers</extracomment>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LogExport</name>
    <message>
        <source>Go to report</source>
        <translation>Rapora git</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Tabloyu CSV olarak kaydet</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>JSON olarak kaydet</translation>
    </message>
    <message>
        <source>No customer is named in any of these. Ids of your sending numbers are.</source>
        <translation>Bunların hiçbirinde müşteri adı geçmez. Gönderen numaralarınızın ID&apos;leri geçer.</translation>
    </message>
    <message>
        <source>second-tick-log</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-log</translation>
    </message>
    <message>
        <source>Save what was counted</source>
        <translation>Sayım sonucunu kaydet</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MessageForm</name>
    <message>
        <source>About the message</source>
        <translation>Mesaj hakkında</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Müşterinin numarası</translation>
    </message>
    <message>
        <source>With plus sign and country code</source>
        <translation>Artı işareti ve ülke koduyla</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gönderilme zamanı</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Son durum</translation>
    </message>
    <message>
        <source>Error code, if there is one</source>
        <translation>Varsa hata kodu</translation>
    </message>
    <message>
        <source>Your side, and more about the message</source>
        <translation>Sizin tarafınız ve mesajla ilgili ek bilgiler</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>İşletme numaranız</translation>
    </message>
    <message>
        <source>Where your business is</source>
        <translation>İşletmenizin bulunduğu yer</translation>
    </message>
    <message>
        <source>Not known; the number tells</source>
        <translation>Bilinmiyor; numaradan anlaşılır</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Mesaj türü</translation>
    </message>
    <message>
        <source>Life of the template in seconds, if it has one of its own</source>
        <translation>Şablonun kendi ömrü varsa, saniye olarak</translation>
    </message>
    <message>
        <source>Last message from the customer</source>
        <translation>Müşterinin son mesajı</translation>
    </message>
    <message>
        <source>A whole number of seconds fits here.</source>
        <translation>Buraya saniye olarak bir tam sayı girilir.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a phone number and its country, %2 what is the matter with it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A code is a number, 131026 for example.</source>
        <translation>Kod bir sayıdır, örneğin 131026.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MomentEdit</name>
    <message>
        <source>Like 2026-11-01 09:00</source>
        <extracomment>Example of a date and time, shown in an empty field. Keep the form.</extracomment>
        <translation>Örnek: 2026-11-01 09:00</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <extracomment>For screen readers: %1 what the date is about (&quot;Sent on&quot;)</extracomment>
        <translation>Takvim: %1</translation>
    </message>
    <message>
        <source>Not readable as a date. Write it like 2026-11-01 09:00.</source>
        <translation>Tarih olarak okunamıyor. Şöyle yazın: 2026-11-01 09:00.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 the day, %2 the time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>%1 henüz gelmedi.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::NodeDetails</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 an id: a number that Meta gives to an account, an app or a phone number</extracomment>
        <translation>Kopyala: %1</translation>
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
        <translation>Alıştırma: yanıtlar yerleşik taklit sunucudan gelir, bu bilgisayardan hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>Test address: answers come from %1, not from Meta.</source>
        <translation>Deneme adresi: yanıtlar Meta&apos;dan değil, %1 adresinden gelir.</translation>
    </message>
    <message>
        <source>Use a real token</source>
        <translation>Gerçek belirteç kullan</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::PracticeCard</name>
    <message>
        <source>What should go wrong?</source>
        <translation>Ne ters gitsin?</translation>
    </message>
    <message>
        <source>Use the practice token</source>
        <translation>Alıştırma belirtecini kullan</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: %1 the address that the code holds</extracomment>
        <translation>QR kodu: %1</translation>
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
        <translation>Olası nedenler</translation>
    </message>
    <message>
        <source>The question that settles most:</source>
        <translation>En çok şeyi netleştiren soru:</translation>
    </message>
    <message>
        <source>What else the answers show</source>
        <translation>Yanıtların gösterdiği diğer şeyler</translation>
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
        <translation>Raporun dili</translation>
    </message>
    <message>
        <source>The same as this window</source>
        <translation>Bu pencereyle aynı</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReportPage</name>
    <message>
        <source>For your own files. It holds the customer&apos;s number as you entered it.</source>
        <translation>Kendi dosyalarınız için. Müşterinin numarasını girdiğiniz gibi içerir.</translation>
    </message>
    <message>
        <source>For colleagues, your developer or support. It holds ids and names of your business; the customer&apos;s number is a label.</source>
        <translation>Çalışma arkadaşlarınız, geliştiriciniz veya destek için. İşletmenizin ID&apos;lerini ve adlarını içerir; müşterinin numarası yerine etiket vardır.</translation>
    </message>
    <message>
        <source>For a forum or anyone at all. Ids, names and numbers are replaced by labels.</source>
        <translation>Bir forum veya herhangi biri için. ID&apos;lerin, adların ve numaraların yerine etiket konur.</translation>
    </message>
    <message>
        <source>Replaced by labels or left out: %1.</source>
        <extracomment>%1 a list of things with numbers, or &quot;nothing&quot;</extracomment>
        <translation>Yerine etiket konan veya çıkarılanlar: %1.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Rapor kaydet</translation>
    </message>
    <message>
        <source>It stays on this computer until you send it to someone. The token is not in it.</source>
        <translation>Siz birine gönderene kadar bu bilgisayarda kalır. Belirteç içinde yoktur.</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>Kim okuyacak?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Yalnızca ben</translation>
    </message>
    <message>
        <source>My team or support</source>
        <translation>Ekibim veya destek</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud by screen readers: %1 the question, %2 one of its answers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <extracomment>On a button: %1 is the name of a file format, as in &quot;Save as PDF&quot;</extracomment>
        <translation>%1 olarak kaydet</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Save for comparing later</source>
        <translation>Karşılaştırma için kaydet</translation>
    </message>
    <message>
        <source>Keeps what Meta answered, without the token. Open it after the next check to see what is fixed.</source>
        <translation>Meta&apos;nın yanıtlarını belirteç olmadan saklar. Nelerin düzeldiğini görmek için bir sonraki kontrolden sonra açın.</translation>
    </message>
    <message>
        <source>This is all that is in it</source>
        <translation>İçindekilerin tamamı budur</translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation>Metin olarak rapor</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>second-tick-facts</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-veriler</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>Kayıtlı veriler (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1. Names and ids of your business are in it, the token is not.</source>
        <translation>Kaydedildi: %1. İçinde işletmenizin adları ve ID&apos;leri var, belirteç yok.</translation>
    </message>
    <message>
        <source>The report is copied as text.</source>
        <translation>Rapor metin olarak kopyalandı.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under the step &quot;Report&quot;: %1 is the name of a file format, as in &quot;Saved as PDF&quot;</extracomment>
        <translation>%1 olarak kaydedildi</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ResultsPage</name>
    <message>
        <source>First step: %1</source>
        <extracomment>%1 a whole sentence: the first thing to do</extracomment>
        <translation>İlk adım: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a check: %1 &quot;Skipped&quot;, &quot;Could not be checked&quot;, %2 the finding that explains it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checking again brought no answer, so what you see is from before. Look at the internet connection, then try again.</source>
        <translation>Yeniden kontrol yanıt getirmedi; gördükleriniz öncekine ait. İnternet bağlantısına bakın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrol ediliyor…</translation>
    </message>
    <message>
        <source>Look deeper: read what did not fit into a usual check</source>
        <translation>Derine in: olağan kontrole sığmayanı da oku</translation>
    </message>
    <message>
        <source>Check another token</source>
        <translation>Başka bir belirteci kontrol et</translation>
    </message>
    <message>
        <source>Skip the checklist, go to the report</source>
        <translation>Kontrol listesini atla, rapora git</translation>
    </message>
    <message>
        <source>A message was not delivered? Open the checklist</source>
        <translation>Bir mesaj teslim edilmedi mi? Kontrol listesini aç</translation>
    </message>
    <message>
        <source>Compare with an earlier check</source>
        <translation>Önceki bir kontrolle karşılaştır</translation>
    </message>
    <message>
        <source>1 blocker</source>
        <extracomment>How many findings of each severity; parts of a list as in &quot;1 blocker, 2 warnings&quot;</extracomment>
        <translation>1 engel</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers</source>
        <translation>
            <numerusform>%n engel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 hata</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n hata</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 uyarı</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n uyarı</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 ipucu</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n ipucu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check passed</source>
        <extracomment>How the checks went; parts of a line as in &quot;15 checks passed · 1 not applicable&quot;</extracomment>
        <translation>1 denetim sorunsuz</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n denetim sorunsuz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found something</source>
        <translation>
            <numerusform>%n denetim bir şey buldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n denetim gerekmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n denetim yapılamadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Son kontrolden beri</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Düzeldi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>Yeniden bakılamadı</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>İzinler</translation>
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
        <translation>Devam</translation>
    </message>
    <message>
        <source>Go to report</source>
        <translation>Rapora git</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi kontrol et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden kontrol et</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a date: when the rules were last compared with the public documentation</extracomment>
        <translation>Kuralların tarihi: %1</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>Title of the window: %1 how much of the work is done, in percent, %2 what is being done</extracomment>
        <translation>Yüzde %1 – %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Help with this page (F1)</source>
        <translation>Bu sayfayla ilgili yardım (F1)</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ServiceCard</name>
    <message>
        <source>What to tell your colleagues</source>
        <translation>Çalışma arkadaşlarınıza ne söylemeli?</translation>
    </message>
    <message>
        <source>Meta&apos;s interface for WhatsApp messages is being updated or has a disruption. Sending may fail for up to 5 minutes. Our token and our settings are not the cause: leave them as they are, and send again afterwards what failed.</source>
        <translation>Meta&apos;nın WhatsApp mesajları için kullandığı arabirim güncelleniyor veya aksıyor. Gönderim en çok 5 dakika boyunca başarısız olabilir. Nedeni belirtecimiz ya da ayarlarımız değil: onları olduğu gibi bırakın ve başarısız olanları sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Bu metni kopyala</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status</source>
        <translation>Meta&apos;nın durumuna bak</translation>
    </message>
    <message>
        <source>Asks the public feeds of metastatus.com, now and only now. Nothing about you is sent along.</source>
        <translation>metastatus.com sitesinin herkese açık akışlarına yalnızca şimdi, bir kez bakar. Sizinle ilgili hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Open the status page in the browser</source>
        <translation>Durum sayfasını tarayıcıda aç</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Metin kopyalandı.</translation>
    </message>
    <message>
        <source>Looking at Meta&apos;s status…</source>
        <translation>Meta&apos;nın durumuna bakılıyor…</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported no open incident. Short updates do not appear there.</source>
        <extracomment>%1 time of day</extracomment>
        <translation>Saat %1: Meta&apos;nın durum sayfası süren bir sorun bildirmiyordu. Kısa güncellemeler orada görünmez.</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported this:</source>
        <extracomment>%1 time of day</extracomment>
        <translation>Saat %1: Meta&apos;nın durum sayfası şunu bildiriyordu:</translation>
    </message>
    <message>
        <source>One of Meta&apos;s two status feeds reports nothing; the other could not be read. That says nothing about the service.</source>
        <translation>Meta&apos;nın iki durum akışından biri bir şey bildirmiyor; diğeri okunamadı. Bu, hizmet hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>The status page could not be read. That says nothing about the service itself.</source>
        <translation>Durum sayfası okunamadı. Bu, hizmetin kendisi hakkında bir şey söylemez.</translation>
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
        <translation>Meta&apos;nın hizmeti kısa süreliğine devre dışı</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. Your token is not the cause.</source>
        <translation>API güncellemeleri en çok 5 dakikalık kesintiye yol açabilir. Nedeni belirteciniz değil.</translation>
    </message>
    <message>
        <source>1. Wait 5 minutes; change nothing in the meantime.
2. Send again what failed: Meta does not do that by itself.
3. If it goes on, look at Meta&apos;s status, then check your token here. While Meta is away, that check counts down and tries again by itself.</source>
        <translation>1. 5 dakika bekleyin; bu sırada hiçbir şeyi değiştirmeyin.
2. Başarısız olanları yeniden gönderin: Meta bunu kendiliğinden yapmaz.
3. Sürerse Meta&apos;nın durumuna bakın, sonra belirtecinizi burada kontrol edin. Meta devre dışıyken bu kontrol geri sayar ve kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Belirtecimi kontrol et</translation>
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
        <translation>Buradasınız: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::StepList</name>
    <message>
        <source>What do you see?</source>
        <extracomment>The steps of the wizard, shown at its side</extracomment>
        <translation>Ne görüyorsunuz?</translation>
    </message>
    <message>
        <source>Meta&apos;s answer</source>
        <translation>Meta&apos;nın yanıtı</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Meta&apos;s service</source>
        <translation>Meta&apos;nın hizmeti</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Erişim belirteci</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Message checklist</source>
        <translation>Mesaj kontrol listesi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Name of the step list for screen readers</extracomment>
        <translation>Adımlar</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TimelineCard</name>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>Bu arada Meta&apos;nın bildirdikleri</translation>
    </message>
    <message>
        <source>time not given</source>
        <translation>zaman belirtilmemiş</translation>
    </message>
    <message>
        <source>Earlier ones: %1. The report lists them.</source>
        <translation>Daha öncekiler: %1. Raporda listelenirler.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenExtras</name>
    <message>
        <source>My app asks for an app secret, or I know the account and number ids</source>
        <translation>Uygulamam gizli anahtar (app secret) istiyor ya da hesap ve numara ID&apos;lerini biliyorum</translation>
    </message>
    <message>
        <source>Optional. Only needed when the check says so.</source>
        <translation>İsteğe bağlı. Yalnızca kontrol bunları isterse gerekir.</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Uygulama gizli anahtarı (app secret)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Paste the app secret</source>
        <translation>Uygulama gizli anahtarını yapıştırın</translation>
    </message>
    <message>
        <source>Id of the app that makes the API calls</source>
        <translation>API çağrılarını yapan uygulamanın ID&apos;si</translation>
    </message>
    <message>
        <source>Id of the WhatsApp Business account</source>
        <translation>WhatsApp Business hesabının ID&apos;si</translation>
    </message>
    <message>
        <source>Id of the phone number</source>
        <translation>Telefon numarasının ID&apos;si</translation>
    </message>
    <message>
        <source>This is a phone number. The id stands next to it in the API set-up screen.</source>
        <translation>Bu bir telefon numarası. ID, API Setup ekranında bunun yanında yazar.</translation>
    </message>
    <message>
        <source>An id is 5 to 25 digits and nothing else.</source>
        <translation>ID 5 ila 25 rakamdan oluşur, başka bir şey içermez.</translation>
    </message>
    <message>
        <source>This is not an app secret: that is 32 characters, digits and a to f.</source>
        <translation>Bu bir uygulama gizli anahtarı değil: anahtar 32 karakterdir, rakamlardan ve a–f harflerinden oluşur.</translation>
    </message>
    <message>
        <source>The app secret is held until you close the window.</source>
        <translation>Uygulama gizli anahtarı siz pencereyi kapatana kadar tutulur.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenPage</name>
    <message>
        <source>None at hand</source>
        <translation>Elimde yok</translation>
    </message>
    <message>
        <source>Use the practice token first, or go on without one with the link below.</source>
        <translation>Önce alıştırma belirtecini kullanın veya aşağıdaki bağlantıyla belirteç olmadan devam edin.</translation>
    </message>
    <message>
        <source>Paste the token first, or go on without one with the link below.</source>
        <translation>Önce belirteci yapıştırın veya aşağıdaki bağlantıyla belirteç olmadan devam edin.</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation>Başka birini yapıştır</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Removed from the clipboard; a clipboard history may still hold it.</source>
        <translation>Panodan silindi; pano geçmişinde hâlâ duruyor olabilir.</translation>
    </message>
    <message>
        <source>The token your system uses to send messages. It stays in memory, goes only to graph.facebook.com, and is forgotten when you close this window.</source>
        <translation>Sisteminizin mesaj göndermek için kullandığı belirteç (token). Bellekte kalır, yalnızca graph.facebook.com adresine gider ve bu pencereyi kapattığınızda unutulur.</translation>
    </message>
    <message>
        <source>Practice tokens are made up. A real one would stay in memory and be forgotten when you close this window.</source>
        <translation>Alıştırma belirteçleri uydurmadır. Gerçek bir belirteç bellekte kalır ve bu pencereyi kapattığınızda unutulurdu.</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to %1, and is forgotten when you close this window.</source>
        <extracomment>%1 an address on this computer</extracomment>
        <translation>Bellekte kalır, yalnızca %1 adresine gider ve bu pencereyi kapattığınızda unutulur.</translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation>Erişim belirtecini yapıştırın</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Erişim belirteci</translation>
    </message>
    <message>
        <source>I have no token at hand</source>
        <translation>Elimde belirteç yok</translation>
    </message>
    <message>
        <source>Go straight to the message checklist</source>
        <translation>Doğrudan mesaj kontrol listesine git</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenQuestion</name>
    <message>
        <source>Which one does the sending system use?</source>
        <translation>Mesaj gönderen sistem hangisini kullanıyor?</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Bunu kullan</translation>
    </message>
    <message>
        <source>Copy the whole token if you can. Check it anyway?</source>
        <translation>Mümkünse belirtecin tamamını kopyalayın. Yine de kontrol edilsin mi?</translation>
    </message>
    <message>
        <source>Check it anyway</source>
        <translation>Yine de kontrol et</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n characters</source>
        <extracomment>One of several tokens: %1 its first and last characters, %n its length</extracomment>
        <translation>
            <numerusform>%1, %n karakter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenSourceCard</name>
    <message>
        <source>Where do I find it?</source>
        <translation>Nerede bulabilirim?</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. To make a new one: Business settings › Users › System users › your user › Generate token.</source>
        <translation>Mesajlarınızı gönderen sistemin ayarlarında. Yenisini oluşturmak için: Business settings › Users › System users › kullanıcınız › Generate token.</translation>
    </message>
    <message>
        <source>Show me step by step</source>
        <translation>Adım adım göster</translation>
    </message>
    <message>
        <source>1. Open business.facebook.com and go to Settings, then Users, then System users.</source>
        <translation>1. business.facebook.com adresini açın; sırasıyla Settings, Users ve System users bölümlerine gidin.</translation>
    </message>
    <message>
        <source>2. Pick the user your sending system works as, and choose Generate token.</source>
        <translation>2. Mesaj gönderen sisteminizin kullandığı kullanıcıyı ve ardından Generate token düğmesini seçin.</translation>
    </message>
    <message>
        <source>3. Choose the app that makes the API calls.</source>
        <translation>3. API çağrılarını yapan uygulamayı seçin.</translation>
    </message>
    <message>
        <source>4. Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>4. whatsapp_business_management ve whatsapp_business_messaging kutularını işaretleyin.</translation>
    </message>
    <message>
        <source>5. Copy the token at once, it is shown only this one time. Put it into your sending system and paste it here.</source>
        <translation>5. Belirteci hemen kopyalayın, yalnızca bu kez gösterilir. Mesaj gönderen sisteminize girin ve buraya yapıştırın.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Meta&apos;nın Access Token Debugger sayfasını aç</translation>
    </message>
    <message>
        <source>Paste the token there by hand and look for the same two permissions. The address we open does not carry the token.</source>
        <translation>Belirteci oraya elle yapıştırın ve aynı iki izni arayın. Açtığımız adres belirteci taşımaz.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriagePage</name>
    <message>
        <source>%1 read</source>
        <extracomment>%1 an amount of data, as in 1.2 GB</extracomment>
        <translation>%1 okundu</translation>
    </message>
    <message numerus="yes">
        <source>%1 read, about %n seconds left</source>
        <translation>
            <numerusform>%1 okundu, yaklaşık %n saniye kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages failed.</source>
        <extracomment>%1 and %2 numbers of messages; the plural is that of %2</extracomment>
        <translation>
            <numerusform>%2 mesajdan %1 tanesi başarısız oldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Başarısızlık yok</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a number of messages</extracomment>
        <translation>%1 başarısız</translation>
    </message>
    <message>
        <source>Only files of this computer are read. Save it to a folder first.</source>
        <translation>Yalnızca bu bilgisayardaki dosyalar okunur. Önce bir klasöre kaydedin.</translation>
    </message>
    <message>
        <source>Why do the messages in a log fail?</source>
        <translation>Bir logdaki mesajlar neden başarısız oluyor?</translation>
    </message>
    <message>
        <source>Webhooks of Meta in any log are counted here. Nothing of it leaves this computer.</source>
        <translation>Herhangi bir logdaki Meta webhook&apos;ları burada sayılır. Hiçbir bölümü bu bilgisayardan çıkmaz.</translation>
    </message>
    <message>
        <source>Drop files here, or choose them: exports of webhooks, application logs, tables; also packed with gzip.</source>
        <translation>Dosyaları buraya bırakın veya seçin: webhook dışa aktarımları, uygulama logları, tablolar; gzip ile sıkıştırılmış olabilirler.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Okumanın ilerleyişi</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Belirtecimi kontrol et</translation>
    </message>
    <message numerus="yes">
        <source>Read all %n files</source>
        <translation>
            <numerusform>%n dosyanın tümünü oku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriageResults</name>
    <message>
        <source>What was read</source>
        <translation>Okunanlar</translation>
    </message>
    <message>
        <source>Files, and what could not be read</source>
        <translation>Dosyalar ve okunamayanlar</translation>
    </message>
</context>
<context>
    <name>secondtick::visibleText</name>
    <message numerus="yes">
        <source>[… %n more characters]</source>
        <translation>
            <numerusform>[… %n karakter daha]</numerusform>
        </translation>
    </message>
</context>
</TS>
