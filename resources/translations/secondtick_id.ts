<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
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
        <translation>angka</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <extracomment>%1 is a place in a JSON file, %2 what belongs there, %3 what stands there</extracomment>
        <translation>%1: seharusnya %2, ditemukan %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>a date and time such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation>tanggal dan waktu seperti &quot;2026-11-01T09:00:00Z&quot;</translation>
    </message>
    <message>
        <source>a country code such as &quot;TR&quot;, or a region code such as &quot;UA-43&quot;</source>
        <translation>kode negara seperti &quot;TR&quot;, atau kode wilayah seperti &quot;UA-43&quot;</translation>
    </message>
    <message>
        <source>an error code: a whole number without quotes</source>
        <translation>kode kesalahan: bilangan bulat tanpa tanda kutip</translation>
    </message>
    <message>
        <source>a whole number of seconds, or -1 for 30 days</source>
        <translation>bilangan bulat dalam detik, atau -1 untuk 30 hari</translation>
    </message>
    <message>
        <source>%1: this key is not known; expected one of %2</source>
        <extracomment>%1 is a place in a JSON file, %2 a list of words that must not be translated</extracomment>
        <translation>%1: kunci ini tidak dikenal; seharusnya salah satu dari %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <extracomment>%1 is a list of words that must not be translated</extracomment>
        <translation>salah satu dari %1</translation>
    </message>
    <message>
        <source>Not readable as JSON, from line %1, column %2 on</source>
        <translation>Tidak terbaca sebagai JSON, mulai baris %1, kolom %2</translation>
    </message>
    <message>
        <source>Expected an object with answers, found nothing</source>
        <translation>Seharusnya objek berisi jawaban, tetapi tidak ada apa pun</translation>
    </message>
    <message>
        <source>Expected an object with answers, found a list</source>
        <translation>Seharusnya objek berisi jawaban, tetapi ditemukan daftar</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>What was pasted</source>
        <extracomment>What each check looks at; lines of the list of checks</extracomment>
        <translation>Apa yang ditempelkan</translation>
    </message>
    <message>
        <source>The way to Meta&apos;s interface</source>
        <translation>Jalur ke antarmuka Meta</translation>
    </message>
    <message>
        <source>Whether Meta&apos;s interface is up</source>
        <translation>Apakah antarmuka Meta berfungsi</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Jam komputer ini</translation>
    </message>
    <message>
        <source>Whether Meta accepts the token</source>
        <translation>Apakah Meta menerima token</translation>
    </message>
    <message>
        <source>The kind of token</source>
        <translation>Jenis token</translation>
    </message>
    <message>
        <source>Whether the app demands its secret</source>
        <translation>Apakah aplikasi mewajibkan kunci rahasianya</translation>
    </message>
    <message>
        <source>The permissions of the token</source>
        <translation>Izin token</translation>
    </message>
    <message>
        <source>The app the token belongs to</source>
        <translation>Aplikasi asal token</translation>
    </message>
    <message>
        <source>The ids you gave</source>
        <translation>ID yang Anda berikan</translation>
    </message>
    <message>
        <source>Whether there is a WhatsApp account</source>
        <translation>Apakah ada akun WhatsApp</translation>
    </message>
    <message>
        <source>Access to the WhatsApp account</source>
        <translation>Akses ke akun WhatsApp</translation>
    </message>
    <message>
        <source>Whether Meta approved the account</source>
        <translation>Apakah Meta menyetujui akun</translation>
    </message>
    <message>
        <source>What Meta says holds messages back</source>
        <translation>Yang menahan pesan menurut Meta</translation>
    </message>
    <message>
        <source>Your phone numbers</source>
        <translation>Nomor telepon Anda</translation>
    </message>
    <message>
        <source>Where delivery reports are sent</source>
        <translation>Ke mana laporan penyampaian dikirim</translation>
    </message>
    <message>
        <source>Your message templates</source>
        <translation>Template pesan Anda</translation>
    </message>
    <message>
        <source>When the token ends</source>
        <translation>Kapan token berakhir</translation>
    </message>
    <message>
        <source>When its access to data ends</source>
        <translation>Kapan akses datanya berakhir</translation>
    </message>
    <message>
        <source>Whether Meta describes the token</source>
        <translation>Apakah Meta memberi keterangan tentang token</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>What is the customer&apos;s number?</source>
        <translation>Berapa nomor pelanggan?</translation>
    </message>
    <message>
        <source>What was the last status?</source>
        <translation>Apa status terakhirnya?</translation>
    </message>
    <message>
        <source>Which error code came with the failure?</source>
        <translation>Kode kesalahan apa yang menyertai kegagalan?</translation>
    </message>
    <message>
        <source>When was it sent?</source>
        <translation>Kapan pesan dikirim?</translation>
    </message>
    <message>
        <source>Can they send a message to your number?</source>
        <translation>Bisakah mereka mengirim pesan ke nomor Anda?</translation>
    </message>
    <message>
        <source>Have they blocked one of your numbers?</source>
        <translation>Apakah mereka memblokir salah satu nomor Anda?</translation>
    </message>
    <message>
        <source>Have they accepted the new terms?</source>
        <translation>Apakah mereka sudah menyetujui ketentuan baru?</translation>
    </message>
    <message>
        <source>Which app do they use?</source>
        <translation>Aplikasi mana yang mereka gunakan?</translation>
    </message>
    <message>
        <source>Which version of the app do they have?</source>
        <translation>Versi aplikasi berapa yang mereka miliki?</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>How likely a reason is</extracomment>
        <translation>Pasti</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Kemungkinan besar</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mungkin</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Kecil kemungkinan</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Bukan penyebab</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Accepted by the API</source>
        <translation>Diterima API</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>Terkirim (satu centang)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>Tersampaikan (dua centang)</translation>
    </message>
    <message>
        <source>Read (blue ticks)</source>
        <translation>Dibaca (centang biru)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>No status ever came</source>
        <translation>Status tidak pernah datang</translation>
    </message>
    <message>
        <source>Free-form reply, no template</source>
        <translation>Balasan bebas, tanpa template</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Template utilitas</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>Template pemasaran</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>Template autentikasi</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>The results are not saved</source>
        <translation>Hasil belum disimpan</translation>
    </message>
    <message>
        <source>Closing forgets what was found, and the token. The report page can save it.</source>
        <translation>Jika ditutup, temuan dan token akan dilupakan. Halaman laporan dapat menyimpan temuannya.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Tutup tanpa menyimpan</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
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
        <translation>Uni Emirat Arab</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistan</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua &amp; Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antartika</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Amerika</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Kepulauan Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaijan</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnia &amp; Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
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
        <translation>Saint Barthélemy</translation>
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
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Belanda Karibia</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahama</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Pulau Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
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
        <translation>Kepulauan Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Kongo (Kinshasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Republik Afrika Tengah</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Kongo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Swiss</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Pantai Gading</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Kepulauan Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Tiongkok</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Kosta Rika</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Tanjung Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Pulau Natal</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Siprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Ceko</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Jerman</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Jibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denmark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominika</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Republik Dominika</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Aljazair</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ekuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Mesir</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara Barat</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanyol</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Kepulauan Falkland</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Kepulauan Faroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Prancis</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Inggris Raya</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyana Prancis</translation>
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
        <translation>Greenland</translation>
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
        <translation>Guinea Khatulistiwa</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Yunani</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Georgia Selatan &amp; Kepulauan Sandwich Selatan</translation>
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
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Pulau Heard &amp; Kepulauan McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroasia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungaria</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlandia</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Pulau Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Wilayah Samudra Hindia Britania</translation>
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
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
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
        <translation>Yordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Jepang</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kamboja</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoro</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint Kitts &amp; Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Korea Utara</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Korea Selatan</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kepulauan Cayman</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Lebanon</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Saint Lucia</translation>
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
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luksemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libya</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroko</translation>
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
        <translation>Montenegro</translation>
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
        <translation>Kepulauan Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Makedonia Utara</translation>
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
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Makau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Kepulauan Mariana Utara</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinik</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
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
        <translation>Maladewa</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Meksiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Kaledonia Baru</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Pulau Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nikaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Belanda</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegia</translation>
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
        <translation>Selandia Baru</translation>
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
        <translation>Polinesia Prancis</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Nugini</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipina</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polandia</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Saint Pierre &amp; Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Kepulauan Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Riko</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestina</translation>
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
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumania</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arab Saudi</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Kepulauan Solomon</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Swedia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Saint Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard &amp; Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakia</translation>
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
        <translation>Sudan Selatan</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Sao Tome &amp; Principe</translation>
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
        <translation>Suriah</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Kepulauan Turks &amp; Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Wilayah Selatan Prancis</translation>
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
        <translation>Tajikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisia</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turki</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad &amp; Tobago</translation>
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
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Kepulauan Terluar AS</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerika Serikat</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikan</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Saint Vincent &amp; Grenadine</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Kepulauan Virgin Britania Raya</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Kepulauan Virgin AS</translation>
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
        <translation>Wallis &amp; Futuna</translation>
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
        <translation>Yaman</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrika Selatan</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. It asks to wait %n minutes. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>
            <numerusform>Layanan Meta sedang mengalami gangguan. Penyiapan Anda mungkin baik-baik saja: coba lagi nanti. Layanan meminta menunggu %n menit. Halaman status: metastatus.com/whatsapp-business-api</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more. It can go on in about %n minutes.</source>
        <translation>
            <numerusform>Terlalu banyak panggilan dilakukan untuk aplikasi ini dalam satu jam terakhir. Program ini berhenti agar tidak menghabiskan lebih banyak. Pemeriksaan dapat dilanjutkan dalam sekitar %n menit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta answered with an error.</source>
        <translation>Meta menjawab dengan kesalahan.</translation>
    </message>
    <message>
        <source>Another address for the Graph API must be on this computer, such as http://127.0.0.1:8080: a token is sent nowhere else but to Meta.</source>
        <translation>Alamat lain untuk Graph API harus berada di komputer ini, seperti http://127.0.0.1:8080: token hanya dikirim ke Meta, tidak ke tempat lain.</translation>
    </message>
    <message>
        <source>A version of the Graph API looks like v25.0.</source>
        <translation>Versi Graph API ditulis seperti v25.0.</translation>
    </message>
    <message>
        <source>The answer was not in the form that Graph sends. A proxy, filter or sign-in page is the usual cause.</source>
        <translation>Bentuk jawabannya bukan seperti yang dikirim Graph. Biasanya penyebabnya proxy, filter, atau halaman masuk.</translation>
    </message>
    <message>
        <source>A sign-in page or a filter of this network answered in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>Halaman masuk atau filter di jaringan ini menjawab menggantikan Meta. Buka peramban, masuk ke jaringan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority this computer does not know: usual when a company inspects traffic. Ask your network team for the company certificate; the check was not sent.</source>
        <translation>Sertifikat diterbitkan oleh otoritas yang tidak dikenal komputer ini: ini lazim jika perusahaan memeriksa lalu lintas jaringan. Minta sertifikat perusahaan kepada tim jaringan Anda; pemeriksaan tidak dikirim.</translation>
    </message>
    <message>
        <source>Something on this network answers without encryption (a sign-in page of a Wi-Fi network is usual). Open a browser, sign in, then try again.</source>
        <translation>Sesuatu di jaringan ini menjawab tanpa enkripsi (biasanya halaman masuk jaringan Wi-Fi). Buka peramban, masuk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The encrypted connection was cut while it was set up: a firewall that blocks facebook.com by name does this.</source>
        <translation>Koneksi terenkripsi terputus saat dibangun: ini terjadi jika firewall memblokir facebook.com menurut nama.</translation>
    </message>
    <message>
        <source>Graph never sends this program elsewhere. Something on this network (a sign-in page, a filter) tried to. Nothing was sent there.</source>
        <translation>Graph tidak pernah mengalihkan program ini ke tempat lain. Sesuatu di jaringan ini (halaman masuk, filter) mencobanya. Tidak ada yang dikirim ke sana.</translation>
    </message>
    <message>
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>Layanan Meta sedang mengalami gangguan. Penyiapan Anda mungkin baik-baik saja: coba lagi nanti. Halaman status: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more.</source>
        <translation>Terlalu banyak panggilan dilakukan untuk aplikasi ini dalam satu jam terakhir. Program ini berhenti agar tidak menghabiskan lebih banyak.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Komputer ini tidak memiliki koneksi jaringan.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up. The network, its name service or a filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Nama %1 tidak dapat dicari. Biasanya penyebabnya jaringan, layanan namanya, atau filter.</translation>
    </message>
    <message>
        <source>%1 is blocked on this network (it is pointed at this computer).</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 diblokir di jaringan ini (diarahkan ke komputer ini).</translation>
    </message>
    <message>
        <source>The connection to %1 was refused. A firewall or filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Koneksi ke %1 ditolak. Biasanya penyebabnya firewall atau filter.</translation>
    </message>
    <message>
        <source>The network says that the address cannot be reached.</source>
        <translation>Menurut jaringan, alamat itu tidak dapat dijangkau.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection came about.</source>
        <translation>Koneksi terenkripsi yang tepercaya tidak terbentuk.</translation>
    </message>
    <message>
        <source>The certificate shown by the server is out of date. Check the date and time of this computer first.</source>
        <translation>Sertifikat dari server sudah kedaluwarsa. Periksa dahulu tanggal dan jam komputer ini.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: the clock of this computer is probably slow.</source>
        <translation>Sertifikat belum berlaku: jam komputer ini mungkin terlambat.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another address: something on this network answers in Meta&apos;s place. The check was not sent.</source>
        <translation>Sertifikat itu milik alamat lain: sesuatu di jaringan ini menjawab menggantikan Meta. Pemeriksaan tidak dikirim.</translation>
    </message>
    <message>
        <source>The certificate is too weak.</source>
        <translation>Sertifikat terlalu lemah.</translation>
    </message>
    <message>
        <source>This copy of the program is incomplete (encryption part missing). Install it again.</source>
        <translation>Salinan program ini tidak lengkap (bagian enkripsi tidak ada). Instal ulang.</translation>
    </message>
    <message>
        <source>This computer has no list of trusted authorities.</source>
        <translation>Komputer ini tidak memiliki daftar otoritas tepercaya.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate.</source>
        <translation>Jaringan meminta sertifikat perangkat.</translation>
    </message>
    <message>
        <source>The proxy set on this computer (%1) does not answer.</source>
        <extracomment>%1 is the proxy&apos;s address</extracomment>
        <translation>Proxy yang diatur di komputer ini (%1) tidak menjawab.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Proxy meminta kata sandi.</translation>
    </message>
    <message>
        <source>The proxy does not allow %1.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Proxy tidak mengizinkan %1.</translation>
    </message>
    <message>
        <source>The connection was cut before an answer came.</source>
        <translation>Koneksi terputus sebelum jawaban datang.</translation>
    </message>
    <message>
        <source>The answer was far larger than it should be.</source>
        <translation>Jawabannya jauh lebih besar daripada seharusnya.</translation>
    </message>
    <message>
        <source>Something on this network (a router, a filter) asks for a password in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>Sesuatu di jaringan ini (router, filter) meminta kata sandi menggantikan Meta. Buka peramban, masuk ke jaringan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Not read: this run has made all the calls it may make.</source>
        <translation>Tidak dibaca: pemeriksaan ini sudah melakukan semua panggilan yang diperbolehkan.</translation>
    </message>
    <message>
        <source>Nothing was sent: what was given cannot be used to sign a request.</source>
        <translation>Tidak ada yang dikirim: data yang diberikan tidak dapat dipakai untuk menandatangani permintaan.</translation>
    </message>
    <message>
        <source>No certificate could be read from the certificate file that was named.</source>
        <translation>Tidak ada sertifikat yang dapat dibaca dari file sertifikat yang disebutkan.</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n seconds while connecting.</source>
        <translation>
            <numerusform>Tidak ada jawaban dalam %n detik saat menghubungkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within %n seconds.</source>
        <translation>
            <numerusform>Server tidak menjawab dalam %n detik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer came too slowly and was given up after %n seconds.</source>
        <translation>
            <numerusform>Jawaban datang terlalu lambat dan dihentikan setelah %n detik.</numerusform>
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
        <translation>Ini beberapa nomor. Isikan satu per satu.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>This is a whole document, far longer than a token. Copy the token alone and paste it.</source>
        <translation>Ini dokumen utuh, jauh lebih panjang daripada token. Salin tokennya saja lalu tempelkan.</translation>
    </message>
    <message>
        <source>There was no text to paste. Copy the token first.</source>
        <translation>Tidak ada teks untuk ditempelkan. Salin token dahulu.</translation>
    </message>
    <message>
        <source>Unreadable characters touch the token. Copy it again from where it was made.</source>
        <translation>Ada karakter tak terbaca yang menempel pada token. Salin lagi dari tempat token dibuat.</translation>
    </message>
    <message>
        <source>This is the placeholder of an example, not a token. Paste your own token.</source>
        <translation>Ini teks pengganti dari sebuah contoh, bukan token. Tempelkan token Anda sendiri.</translation>
    </message>
    <message>
        <source>This is longer than any token. Copy the token alone and paste it.</source>
        <translation>Ini lebih panjang daripada token mana pun. Salin tokennya saja lalu tempelkan.</translation>
    </message>
    <message>
        <source>This starts like a token but ends far too early. Copy the whole token.</source>
        <translation>Awalnya seperti token, tetapi terpotong jauh sebelum selesai. Salin token lengkap.</translation>
    </message>
    <message>
        <source>Stars or dots stand where the token&apos;s characters were. Show the whole token first, then copy it.</source>
        <translation>Ada bintang atau titik di tempat karakter token. Tampilkan token lengkap dahulu, lalu salin.</translation>
    </message>
    <message>
        <source>A character that tokens never contain stands inside. Copy the token again from where it was made.</source>
        <translation>Ada karakter yang tidak pernah dipakai dalam token. Salin lagi token dari tempat pembuatannya.</translation>
    </message>
    <message>
        <source>There are blanks inside the token. Copy it again from where it was made.</source>
        <translation>Ada spasi di dalam token. Salin lagi dari tempat token dibuat.</translation>
    </message>
    <message>
        <source>Some letters only look like Latin ones. Copy the token again from where it was made.</source>
        <translation>Beberapa huruf hanya mirip huruf Latin. Salin lagi token dari tempat pembuatannya.</translation>
    </message>
    <message>
        <source>Capital letters have become small ones. Copy the token again from where it was made.</source>
        <translation>Huruf besar telah berubah menjadi huruf kecil. Salin lagi token dari tempat pembuatannya.</translation>
    </message>
    <message>
        <source>This is a link without a token in it. Paste the token itself.</source>
        <translation>Ini tautan tanpa token di dalamnya. Tempelkan tokennya sendiri.</translation>
    </message>
    <message>
        <source>This is not an access token. A token is one long word that starts with EAA.</source>
        <translation>Ini bukan token akses. Token adalah satu kata panjang yang diawali EAA.</translation>
    </message>
    <message>
        <source>This is an app token (app id and app secret). It cannot send messages; a system user&apos;s token can. It was not sent anywhere.</source>
        <translation>Ini token aplikasi (ID aplikasi dan kunci rahasia aplikasi). Token ini tidak dapat mengirim pesan; token pengguna sistem dapat. Tidak dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>This looks like an app secret. It is asked for apart from the token. It was not sent anywhere.</source>
        <translation>Ini tampak seperti kunci rahasia aplikasi. Kunci itu diminta terpisah dari token. Tidak dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>This is an Instagram token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>Ini token Instagram. Pesan memerlukan token platform WhatsApp Business. Tidak dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>This is a Threads token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>Ini token Threads. Pesan memerlukan token platform WhatsApp Business. Tidak dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>This is a sign-in token of another service. A Graph API token starts with EAA. It was not sent anywhere.</source>
        <translation>Ini token masuk dari layanan lain. Token Graph API diawali EAA. Tidak dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>This is a login code that must first be exchanged for a token. It was not sent anywhere.</source>
        <translation>Ini kode login yang harus ditukar dahulu dengan token. Tidak dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>This is a private key. It was not sent anywhere and is forgotten.</source>
        <translation>Ini kunci privat. Tidak dikirim ke mana pun dan akan dilupakan.</translation>
    </message>
    <message>
        <source>This is a key of another service. It was not sent anywhere and is forgotten.</source>
        <translation>Ini kunci layanan lain. Tidak dikirim ke mana pun dan akan dilupakan.</translation>
    </message>
    <message>
        <source>This is an id, not a token. Ids of the app, account or number are asked for apart from it.</source>
        <translation>Ini ID, bukan token. ID aplikasi, akun, atau nomor diminta terpisah dari token.</translation>
    </message>
    <message>
        <source>This is a phone number, not a token.</source>
        <translation>Ini nomor telepon, bukan token.</translation>
    </message>
    <message>
        <source>This is a short code, not a token.</source>
        <translation>Ini kode pendek, bukan token.</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Things that were removed around a token; parts of the list in &quot;Removed: %1.&quot;</extracomment>
        <translation>karakter tak terlihat</translation>
    </message>
    <message>
        <source>e-mail line codes</source>
        <translation>kode baris email</translation>
    </message>
    <message>
        <source>e-mail quote marks</source>
        <translation>tanda kutipan email</translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation>garis miring terbalik</translation>
    </message>
    <message>
        <source>percent codes</source>
        <translation>kode persen</translation>
    </message>
    <message>
        <source>web page codes</source>
        <translation>kode halaman web</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>pemisah baris</translation>
    </message>
    <message>
        <source>the word &quot;Bearer&quot;</source>
        <translation>kata &quot;Bearer&quot;</translation>
    </message>
    <message>
        <source>the word &quot;OAuth&quot;</source>
        <translation>kata &quot;OAuth&quot;</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>tanda kutip</translation>
    </message>
    <message>
        <source>curly quotation marks</source>
        <translation>tanda kutip lengkung</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>teks di sekitarnya</translation>
    </message>
    <message>
        <source>It stood in a web address, and those are kept in histories and logs. Make a new token soon.</source>
        <translation>Token ini ada dalam alamat web, dan alamat web tersimpan dalam riwayat dan log. Segera buat token baru.</translation>
    </message>
    <message>
        <source>Another secret stood beside it. Only the token was kept.</source>
        <translation>Ada rahasia lain di sebelahnya. Hanya token yang disimpan.</translation>
    </message>
    <message numerus="yes">
        <source>Looks like a Graph API token, %n characters.</source>
        <translation>
            <numerusform>Tampak seperti token Graph API, %n karakter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It looks cut: %n characters, fewer than tokens have.</source>
        <translation>
            <numerusform>Tampaknya terpotong: %n karakter, lebih sedikit daripada token biasanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different tokens in this text.</source>
        <translation>
            <numerusform>Ada %n token berbeda dalam teks ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>%1 list of what was cut off around a token</extracomment>
        <translation>Dibuang: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not looked at</source>
        <extracomment>State of one part of the set-up, shown beside its mark</extracomment>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Bermasalah</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Tidak dapat dipastikan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Memeriksa</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>The platform has restricted the account for breaking its rules.</source>
        <translation>Platform membatasi akun karena melanggar aturannya.</translation>
    </message>
    <message>
        <source>The app&apos;s own token, app id and app secret, where one of a person or a system user is needed.</source>
        <translation>Token aplikasi itu sendiri, ID dan kunci rahasianya, padahal diperlukan token orang atau pengguna sistem.</translation>
    </message>
    <message>
        <source>Calls to the number are blocked, and the platform&apos;s summary says so of messages, which go out.</source>
        <translation>Panggilan ke nomor diblokir, dan ringkasan platform menyatakan hal yang sama tentang pesan, padahal pesan tetap terkirim.</translation>
    </message>
    <message>
        <source>A hotel network answers in place of the platform, with its sign-in page.</source>
        <translation>Jaringan hotel menjawab menggantikan platform, dengan halaman masuknya.</translation>
    </message>
    <message>
        <source>The platform is being updated for a moment (code 2); then everything is in order.</source>
        <translation>Platform sedang diperbarui sebentar (kode 2); setelah itu semuanya beres.</translation>
    </message>
    <message>
        <source>The token&apos;s time is over: it ended an hour ago.</source>
        <translation>Masa token sudah habis: berakhir satu jam lalu.</translation>
    </message>
    <message>
        <source>The token works, and ends in five days.</source>
        <translation>Token berfungsi, dan berakhir dalam lima hari.</translation>
    </message>
    <message>
        <source>The line is open, and no answer ever comes.</source>
        <translation>Saluran terbuka, tetapi jawaban tidak pernah datang.</translation>
    </message>
    <message>
        <source>Everything is in order: a lasting token, a whole account, a number that sends.</source>
        <translation>Semuanya beres: token permanen, akun utuh, nomor yang mengirim.</translation>
    </message>
    <message>
        <source>The token works, but may not inspect itself; other reads show what it can do.</source>
        <translation>Token berfungsi, tetapi tidak boleh menginspeksi dirinya sendiri; pembacaan lain menunjukkan kemampuannya.</translation>
    </message>
    <message>
        <source>A large business, all in order: three accounts, forty numbers, six hundred templates.</source>
        <translation>Bisnis besar, semuanya beres: tiga akun, empat puluh nomor, enam ratus template.</translation>
    </message>
    <message>
        <source>A few characters in the middle of the token are wrong.</source>
        <translation>Beberapa karakter di tengah token salah.</translation>
    </message>
    <message>
        <source>The token was made without either of the two WhatsApp permissions.</source>
        <translation>Token dibuat tanpa satu pun dari kedua izin WhatsApp.</translation>
    </message>
    <message>
        <source>The token may manage the account, but not send messages.</source>
        <translation>Token boleh mengelola akun, tetapi tidak boleh mengirim pesan.</translation>
    </message>
    <message>
        <source>The token reaches no WhatsApp account at all: nothing was assigned to its user yet.</source>
        <translation>Token tidak menjangkau akun WhatsApp apa pun: belum ada yang ditetapkan untuk penggunanya.</translation>
    </message>
    <message>
        <source>The account has no way to pay: messages that a business starts are not sent.</source>
        <translation>Akun tidak memiliki cara pembayaran: pesan yang dimulai bisnis tidak dikirim.</translation>
    </message>
    <message>
        <source>The token has both permissions, but its user was not given this account.</source>
        <translation>Token memiliki kedua izin, tetapi penggunanya tidak diberi akun ini.</translation>
    </message>
    <message>
        <source>No app is subscribed to the account: it sends, but nobody ever hears what became of a message.</source>
        <translation>Tidak ada aplikasi yang berlangganan ke akun: akun mengirim, tetapi tidak ada yang mendapat kabar apa yang terjadi pada pesan.</translation>
    </message>
    <message>
        <source>The business has not been verified, so its messages are limited and some are not delivered.</source>
        <translation>Bisnis belum diverifikasi, sehingga pesannya dibatasi dan sebagian tidak sampai.</translation>
    </message>
    <message>
        <source>The phone number is real, but it belongs to another account than the one the token is for.</source>
        <translation>Nomor teleponnya nyata, tetapi milik akun lain, bukan akun yang dituju token.</translation>
    </message>
    <message>
        <source>The phone number was never registered to the end, so nothing is sent from it.</source>
        <translation>Pendaftaran nomor telepon tidak pernah diselesaikan, jadi tidak ada yang dikirim darinya.</translation>
    </message>
    <message>
        <source>The phone number is waiting to be connected.</source>
        <translation>Nomor telepon menunggu untuk dihubungkan.</translation>
    </message>
    <message>
        <source>The token belongs to another app than the one that makes the API calls.</source>
        <translation>Token milik aplikasi lain, bukan aplikasi yang melakukan panggilan API.</translation>
    </message>
    <message>
        <source>Another app is subscribed to the account, so the news of messages goes there.</source>
        <translation>Aplikasi lain berlangganan ke akun, sehingga kabar tentang pesan dikirim ke sana.</translation>
    </message>
    <message>
        <source>A Page&apos;s token where one of a person or a system user is needed.</source>
        <translation>Token Halaman, padahal diperlukan token orang atau pengguna sistem.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported the number: its quality is low.</source>
        <translation>Terlalu banyak orang memblokir atau melaporkan nomor: kualitasnya rendah.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>Aplikasi telah menghabiskan panggilannya untuk jam ini.</translation>
    </message>
    <message>
        <source>A filter on the network sends every request somewhere else.</source>
        <translation>Filter di jaringan mengalihkan setiap permintaan ke tempat lain.</translation>
    </message>
    <message>
        <source>The token was ended early: the password behind it was changed.</source>
        <translation>Token berakhir lebih awal: kata sandi di baliknya diubah.</translation>
    </message>
    <message>
        <source>Everything is in order, but each answer takes two seconds.</source>
        <translation>Semuanya beres, tetapi setiap jawaban memerlukan dua detik.</translation>
    </message>
    <message>
        <source>One template is paused because people blocked or reported its messages.</source>
        <translation>Satu template dijeda karena orang memblokir atau melaporkan pesannya.</translation>
    </message>
    <message>
        <source>One template was rejected in review; messages made from it are not sent.</source>
        <translation>Satu template ditolak dalam peninjauan; pesan yang dibuat darinya tidak dikirim.</translation>
    </message>
    <message>
        <source>The number is the platform&apos;s test number: it sends only to people on a short list.</source>
        <translation>Nomor ini adalah nomor uji platform: hanya mengirim ke orang dalam daftar pendek.</translation>
    </message>
    <message>
        <source>The news of this account goes to an address of its own, not to the app&apos;s usual one.</source>
        <translation>Kabar akun ini dikirim ke alamat tersendiri, bukan ke alamat biasa milik aplikasi.</translation>
    </message>
    <message>
        <source>The id of the account was copied where the id of the phone number belongs.</source>
        <translation>ID akun disalin ke tempat ID nomor telepon.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>WhatsApp for Android</source>
        <translation>WhatsApp untuk Android</translation>
    </message>
    <message>
        <source>Versions are numbered by year and compared number by number: 2.21.9 is older than 2.21.15. A version that starts with the year alone (25.10.72) counts as newer; one of the numbering of Web (2.3000.1) is not compared.</source>
        <translation>Versi diberi nomor menurut tahun dan dibandingkan angka demi angka: 2.21.9 lebih lama daripada 2.21.15. Versi yang diawali tahun saja (25.10.72) dianggap lebih baru; versi dengan penomoran Web (2.3000.1) tidak dibandingkan.</translation>
    </message>
    <message>
        <source>In WhatsApp: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>Di WhatsApp: titik tiga &gt; Setelan &gt; Bantuan &gt; Info aplikasi</translation>
    </message>
    <message>
        <source>WhatsApp Business for Android</source>
        <translation>WhatsApp Business untuk Android</translation>
    </message>
    <message>
        <source>In WhatsApp Business: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>Di WhatsApp Business: titik tiga &gt; Setelan &gt; Bantuan &gt; Info aplikasi</translation>
    </message>
    <message>
        <source>WhatsApp for iPhone</source>
        <translation>WhatsApp untuk iPhone</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>Di WhatsApp: Pengaturan &gt; Bantuan</translation>
    </message>
    <message>
        <source>WhatsApp Business for iPhone</source>
        <translation>WhatsApp Business untuk iPhone</translation>
    </message>
    <message>
        <source>In WhatsApp Business: Settings &gt; Help</source>
        <translation>Di WhatsApp Business: Pengaturan &gt; Bantuan</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS</source>
        <translation>WhatsApp untuk KaiOS</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared. WhatsApp for KaiOS ended in early 2025.</source>
        <translation>Versi diberi nomor menurut tahun dan minggu dan dibandingkan angka demi angka; 2.3000 ke atas, dan versi yang diawali tahun (22.1), dianggap lebih baru. Versi dengan penomoran ponsel (2.21.170.4) tidak dibandingkan. WhatsApp untuk KaiOS berakhir pada awal 2025.</translation>
    </message>
    <message>
        <source>In WhatsApp: Options &gt; Settings &gt; Help &gt; App info</source>
        <translation>Di WhatsApp: Opsi &gt; Pengaturan &gt; Bantuan &gt; Info aplikasi</translation>
    </message>
    <message>
        <source>WhatsApp Web or Desktop</source>
        <translation>WhatsApp Web atau Desktop</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared.</source>
        <translation>Versi diberi nomor menurut tahun dan minggu dan dibandingkan angka demi angka; 2.3000 ke atas, dan versi yang diawali tahun (22.1), dianggap lebih baru. Versi dengan penomoran ponsel (2.21.170.4) tidak dibandingkan.</translation>
    </message>
    <message>
        <source>In WhatsApp Web or Desktop: Settings &gt; Help</source>
        <translation>Di WhatsApp Web atau Desktop: Pengaturan &gt; Bantuan</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Businesses there may not use the platform, and people there cannot receive its messages.</source>
        <translation>Bisnis di sana tidak boleh menggunakan platform, dan orang di sana tidak dapat menerima pesannya.</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Korea Utara</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Suriah</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Krimea</translation>
    </message>
    <message>
        <source>Sevastopol (Crimea)</source>
        <translation>Sevastopol (Krimea)</translation>
    </message>
    <message>
        <source>Donetsk region</source>
        <translation>Wilayah Donetsk</translation>
    </message>
    <message>
        <source>Luhansk region</source>
        <translation>Wilayah Luhansk</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turki</translation>
    </message>
    <message>
        <source>Businesses in Türkiye can use the platform, but people there cannot receive its messages.</source>
        <translation>Bisnis di Turki dapat menggunakan platform, tetapi orang di sana tidak dapat menerima pesannya.</translation>
    </message>
    <message>
        <source>The restriction ended on 2024-05-15: messages can be sent to numbers in Türkiye.</source>
        <translation>Pembatasan berakhir pada 2024-05-15: pesan dapat dikirim ke nomor di Turki.</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>The page about the Marketing Messages API names Venezuela as restricted, and says that it speaks of all messaging APIs for businesses.</source>
        <translation>Halaman tentang Marketing Messages API menyebut Venezuela sebagai negara yang dibatasi, dan menyatakan bahwa itu berlaku untuk semua API pesan bagi bisnis.</translation>
    </message>
    <message>
        <source>The support page does not name Venezuela among the restricted countries.</source>
        <translation>Halaman dukungan tidak menyebut Venezuela di antara negara yang dibatasi.</translation>
    </message>
    <message>
        <source>Generate a new token: Business settings &gt; Users &gt; System users &gt; Generate token.</source>
        <translation>Buat token baru: Business settings &gt; Users &gt; System users &gt; Generate token.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, then check it here.</source>
        <translation>Pasang token baru di sistem yang mengirim pesan Anda, lalu periksa di sini.</translation>
    </message>
    <message>
        <source>The token has ended, was withdrawn, or cannot be used for another reason.</source>
        <translation>Token sudah berakhir, dicabut, atau tidak dapat dipakai karena alasan lain.</translation>
    </message>
    <message>
        <source>The person behind a personal token has closed the app&apos;s access to their data.</source>
        <translation>Pemilik token pribadi telah menutup akses aplikasi ke datanya.</translation>
    </message>
    <message>
        <source>Meta could not sign the caller in</source>
        <translation>Meta tidak dapat mengautentikasi pemanggil</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then try again.</source>
        <translation>Tunggu 5 menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page: metastatus.com/whatsapp-business-api</source>
        <translation>Lihat halaman status Meta: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name.</source>
        <translation>Layanan Meta mengalami gangguan yang tidak disebutkan.</translation>
    </message>
    <message>
        <source>Less often, the request itself is malformed.</source>
        <translation>Lebih jarang, permintaannya sendiri salah bentuk.</translation>
    </message>
    <message>
        <source>Meta reports an unknown fault</source>
        <translation>Meta melaporkan gangguan yang tidak diketahui</translation>
    </message>
    <message>
        <source>The API is being updated, overloaded or disturbed; an update can take it down for up to 5 minutes.</source>
        <translation>API sedang diperbarui, kelebihan beban, atau terganggu; pembaruan dapat membuatnya tidak tersedia hingga 5 menit.</translation>
    </message>
    <message>
        <source>Meta&apos;s service is away for a moment</source>
        <translation>Layanan Meta sedang tidak tersedia</translation>
    </message>
    <message>
        <source>Check the token here: both WhatsApp permissions must be granted.</source>
        <translation>Periksa token di sini: kedua izin WhatsApp harus diberikan.</translation>
    </message>
    <message>
        <source>Give the system user the WhatsApp account: Business settings &gt; Users &gt; System users &gt; Assign assets, then generate a new token.</source>
        <translation>Berikan akun WhatsApp kepada pengguna sistem: Business settings &gt; Users &gt; System users &gt; Assign assets, lalu buat token baru.</translation>
    </message>
    <message>
        <source>The app or the token lacks a permission or capability for this call.</source>
        <translation>Aplikasi atau token tidak memiliki izin atau kemampuan untuk panggilan ini.</translation>
    </message>
    <message>
        <source>The app may not make this call</source>
        <translation>Aplikasi tidak boleh melakukan panggilan ini</translation>
    </message>
    <message>
        <source>Wait until the limit is free again, and let the sending system make fewer calls.</source>
        <translation>Tunggu sampai batasnya longgar kembali, dan atur agar sistem pengirim melakukan lebih sedikit panggilan.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>Aplikasi telah menghabiskan panggilannya untuk jam ini.</translation>
    </message>
    <message>
        <source>The app has made too many calls</source>
        <translation>Aplikasi melakukan terlalu banyak panggilan</translation>
    </message>
    <message>
        <source>The permission was never granted, or was taken away.</source>
        <translation>Izin tidak pernah diberikan, atau telah dicabut.</translation>
    </message>
    <message>
        <source>The account may not use this part of the API.</source>
        <translation>Akun tidak boleh menggunakan bagian API ini.</translation>
    </message>
    <message>
        <source>The permission for this call is missing</source>
        <translation>Izin untuk panggilan ini tidak ada</translation>
    </message>
    <message>
        <source>The user or system user behind the token has used up its calls.</source>
        <translation>Pengguna atau pengguna sistem di balik token telah menghabiskan jatah panggilannya.</translation>
    </message>
    <message>
        <source>The user behind the token has made too many calls</source>
        <translation>Pengguna di balik token melakukan terlalu banyak panggilan</translation>
    </message>
    <message>
        <source>The calls of a Page token are used up; WhatsApp needs no Page token.</source>
        <translation>Jatah panggilan token Halaman sudah habis; WhatsApp tidak memerlukan token Halaman.</translation>
    </message>
    <message>
        <source>The page has made too many calls</source>
        <translation>Halaman melakukan terlalu banyak panggilan</translation>
    </message>
    <message>
        <source>Compare the phone number ID with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Cocokkan ID nomor telepon dengan WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>The phone number behind the ID was deleted.</source>
        <translation>Nomor telepon di balik ID itu telah dihapus.</translation>
    </message>
    <message>
        <source>The phone number ID is not in use any more</source>
        <translation>ID nomor telepon tidak dipakai lagi</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer.</source>
        <translation>Berikan rincian jawaban kepada pengembang Anda.</translation>
    </message>
    <message>
        <source>Check that account ID and phone number ID were not swapped.</source>
        <translation>Pastikan ID akun dan ID nomor telepon tidak tertukar.</translation>
    </message>
    <message>
        <source>A field or value of the request is misspelled, too long, or of the wrong kind.</source>
        <translation>Ada kolom atau nilai dalam permintaan yang salah eja, terlalu panjang, atau salah jenis.</translation>
    </message>
    <message>
        <source>An ID stands in the place of another one.</source>
        <translation>Sebuah ID berada di tempat ID lain.</translation>
    </message>
    <message>
        <source>The Marketing Messages API got something that is no template.</source>
        <translation>Marketing Messages API menerima sesuatu yang bukan template.</translation>
    </message>
    <message>
        <source>Meta did not understand the request</source>
        <translation>Meta tidak memahami permintaan</translation>
    </message>
    <message>
        <source>Copy the ID again from WhatsApp Manager.</source>
        <translation>Salin lagi ID dari WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Give the system user access: Business settings &gt; Users &gt; System users &gt; Assign assets.</source>
        <translation>Beri pengguna sistem akses: Business settings &gt; Users &gt; System users &gt; Assign assets.</translation>
    </message>
    <message>
        <source>The ID is mistyped, or belongs to something that was deleted.</source>
        <translation>ID salah ketik, atau milik sesuatu yang telah dihapus.</translation>
    </message>
    <message>
        <source>The token has no access to it.</source>
        <translation>Token tidak memiliki akses ke sana.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a phone number ID in place of an account ID.</source>
        <translation>ID itu dari jenis lain, misalnya ID nomor telepon di tempat ID akun.</translation>
    </message>
    <message>
        <source>The call reads what can only be written, or the other way round.</source>
        <translation>Panggilan membaca sesuatu yang hanya dapat ditulis, atau sebaliknya.</translation>
    </message>
    <message>
        <source>The object is not there, or the token may not see it</source>
        <translation>Objek tidak ada, atau token tidak boleh melihatnya</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger and paste the token there.</source>
        <translation>Buka Access Token Debugger dari Meta dan tempelkan token di sana.</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may inspect a token.</source>
        <translation>Hanya aplikasi, atau orang dengan peran dalam aplikasi, yang boleh menginspeksi token.</translation>
    </message>
    <message>
        <source>Meta did not let this token inspect tokens</source>
        <translation>Meta tidak mengizinkan token ini menginspeksi token</translation>
    </message>
    <message>
        <source>Compare the fields of the request with Meta&apos;s reference for this version.</source>
        <translation>Bandingkan kolom dalam permintaan dengan referensi Meta untuk versi ini.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a WhatsApp account ID in place of a phone number ID.</source>
        <translation>ID itu dari jenis lain, misalnya ID akun WhatsApp di tempat ID nomor telepon.</translation>
    </message>
    <message>
        <source>The field is misspelled, or this version of the API does not have it.</source>
        <translation>Kolom salah eja, atau versi API ini tidak memilikinya.</translation>
    </message>
    <message>
        <source>A field that was asked for does not exist there</source>
        <translation>Kolom yang diminta tidak ada di sana</translation>
    </message>
    <message>
        <source>Compare the app ID of the token with the app that makes your API calls.</source>
        <translation>Bandingkan ID aplikasi token dengan aplikasi yang melakukan panggilan API Anda.</translation>
    </message>
    <message>
        <source>The token was made by another app than the one that asks about it.</source>
        <translation>Token dibuat oleh aplikasi lain, bukan aplikasi yang menanyakannya.</translation>
    </message>
    <message>
        <source>The token belongs to another app</source>
        <translation>Token milik aplikasi lain</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the WhatsApp account first (subscribed_apps).</source>
        <translation>Minta pengembang Anda membuat aplikasi berlangganan ke akun WhatsApp dahulu (subscribed_apps).</translation>
    </message>
    <message>
        <source>Enter a webhook address in the App Dashboard: WhatsApp &gt; Configuration.</source>
        <translation>Masukkan alamat webhook di App Dashboard: WhatsApp &gt; Configuration.</translation>
    </message>
    <message>
        <source>An own address for the webhook may be set only after the app is subscribed to the WhatsApp account.</source>
        <translation>Alamat webhook tersendiri hanya boleh diatur setelah aplikasi berlangganan ke akun WhatsApp.</translation>
    </message>
    <message>
        <source>The app is not subscribed to this account yet</source>
        <translation>Aplikasi belum berlangganan ke akun ini</translation>
    </message>
    <message>
        <source>Enter the app secret here, so that the calls can be signed.</source>
        <translation>Masukkan kunci rahasia aplikasi di sini, agar panggilan dapat ditandatangani.</translation>
    </message>
    <message>
        <source>Ask your developer to sign the calls of the sending system, or to switch the setting off.</source>
        <translation>Minta pengembang Anda menandatangani panggilan sistem pengirim, atau mematikan pengaturan itu.</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on, and the call was not signed with the app secret.</source>
        <translation>Aplikasi mengaktifkan &quot;Require app secret&quot;, dan panggilan tidak ditandatangani dengan kunci rahasia aplikasi.</translation>
    </message>
    <message>
        <source>The app accepts only signed calls</source>
        <translation>Aplikasi hanya menerima panggilan bertanda tangan</translation>
    </message>
    <message>
        <source>Copy the app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>Salin lagi kunci rahasia aplikasi dari App Dashboard: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The call was signed with the secret of another app, or with an old one.</source>
        <translation>Panggilan ditandatangani dengan kunci rahasia aplikasi lain, atau dengan yang lama.</translation>
    </message>
    <message>
        <source>The app secret does not fit the token</source>
        <translation>Kunci rahasia aplikasi tidak cocok dengan token</translation>
    </message>
    <message>
        <source>The login that the token stands for has ended.</source>
        <translation>Login yang diwakili token telah berakhir.</translation>
    </message>
    <message>
        <source>The login behind the token has ended</source>
        <translation>Login di balik token telah berakhir</translation>
    </message>
    <message>
        <source>Check that the sending system puts the whole token into each call.</source>
        <translation>Pastikan sistem pengirim menyertakan token lengkap dalam setiap panggilan.</translation>
    </message>
    <message>
        <source>The call carried no token, or lost it on the way.</source>
        <translation>Panggilan tidak membawa token, atau token hilang di perjalanan.</translation>
    </message>
    <message>
        <source>The call arrived without a token</source>
        <translation>Panggilan tiba tanpa token</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its login has ended; Meta gives no closer reason.</source>
        <translation>Token dicabut, atau login-nya berakhir; Meta tidak memberi alasan lebih rinci.</translation>
    </message>
    <message>
        <source>The token is not accepted any more</source>
        <translation>Token tidak diterima lagi</translation>
    </message>
    <message>
        <source>The person or system user behind the token has removed the app, or the app has lost its permission to act for them.</source>
        <translation>Orang atau pengguna sistem di balik token telah menghapus aplikasi, atau aplikasi kehilangan izin untuk bertindak atas nama mereka.</translation>
    </message>
    <message>
        <source>The app lost its access</source>
        <translation>Aplikasi kehilangan aksesnya</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and finish the check there.</source>
        <translation>Minta pemilik akun masuk di facebook.com dan menyelesaikan pemeriksaan di sana.</translation>
    </message>
    <message>
        <source>Check the token here again; generate a new one if it is still refused.</source>
        <translation>Periksa lagi token di sini; buat yang baru jika masih ditolak.</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check.</source>
        <translation>Facebook meminta pemilik akun di balik token melewati pemeriksaan keamanan.</translation>
    </message>
    <message>
        <source>Facebook wants to check the account first</source>
        <translation>Facebook ingin memeriksa akun dahulu</translation>
    </message>
    <message>
        <source>The owner of the account behind the token changed the password, or Facebook ended the login for safety.</source>
        <translation>Pemilik akun di balik token mengubah kata sandi, atau Facebook mengakhiri login demi keamanan.</translation>
    </message>
    <message>
        <source>The password behind the token was changed</source>
        <translation>Kata sandi di balik token telah diubah</translation>
    </message>
    <message>
        <source>The life of the token is over.</source>
        <translation>Masa berlaku token sudah habis.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Token sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and confirm it.</source>
        <translation>Minta pemilik akun masuk di facebook.com dan mengonfirmasinya.</translation>
    </message>
    <message>
        <source>The Facebook account behind the token has not been confirmed yet.</source>
        <translation>Akun Facebook di balik token belum dikonfirmasi.</translation>
    </message>
    <message>
        <source>The account behind the token is not confirmed</source>
        <translation>Akun di balik token belum dikonfirmasi</translation>
    </message>
    <message>
        <source>The login behind the token was ended on purpose, by logging out or by a program.</source>
        <translation>Login di balik token diakhiri dengan sengaja, dengan keluar dari akun atau oleh sebuah program.</translation>
    </message>
    <message>
        <source>The login behind the token was ended</source>
        <translation>Login di balik token telah diakhiri</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>Token dicabut, atau pemiliknya keluar dari akun atau mengubah pengaturan aplikasi.</translation>
    </message>
    <message>
        <source>The token was withdrawn</source>
        <translation>Token telah dicabut</translation>
    </message>
    <message>
        <source>Give the account its role back, or use a system user of the business instead.</source>
        <translation>Kembalikan peran akun itu, atau gunakan pengguna sistem milik bisnis.</translation>
    </message>
    <message>
        <source>The account behind the token no longer has a role on the page or business.</source>
        <translation>Akun di balik token tidak lagi memiliki peran di halaman atau bisnis.</translation>
    </message>
    <message>
        <source>The account behind the token lost its role</source>
        <translation>Akun di balik token kehilangan perannya</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>Salin lagi ID aplikasi dan kunci rahasia aplikasi dari App Dashboard: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is wrong, was reset, or belongs to another app.</source>
        <translation>Kunci rahasia aplikasi salah, telah diatur ulang, atau milik aplikasi lain.</translation>
    </message>
    <message>
        <source>App ID and app secret do not belong together</source>
        <translation>ID aplikasi dan kunci rahasia aplikasi tidak berpasangan</translation>
    </message>
    <message>
        <source>Copy the token that the sending system uses, not the one a debugging page shows.</source>
        <translation>Salin token yang dipakai sistem pengirim, bukan yang ditampilkan halaman debug.</translation>
    </message>
    <message>
        <source>The token comes from a debugging page and cannot make calls.</source>
        <translation>Token berasal dari halaman debug dan tidak dapat melakukan panggilan.</translation>
    </message>
    <message>
        <source>The token is made for looking only</source>
        <translation>Token dibuat hanya untuk melihat</translation>
    </message>
    <message>
        <source>Copy the token again, whole, with the copy button of the page that shows it.</source>
        <translation>Salin lagi token secara lengkap, dengan tombol salin di halaman yang menampilkannya.</translation>
    </message>
    <message>
        <source>Check it here again.</source>
        <translation>Periksa lagi di sini.</translation>
    </message>
    <message>
        <source>Part of the token is missing, or something else was copied with it.</source>
        <translation>Sebagian token tidak ada, atau ada hal lain yang ikut tersalin.</translation>
    </message>
    <message>
        <source>The text is a token of another service.</source>
        <translation>Teks itu adalah token layanan lain.</translation>
    </message>
    <message>
        <source>Meta cannot read the token</source>
        <translation>Meta tidak dapat membaca token</translation>
    </message>
    <message>
        <source>Write the number with plus sign and country code.</source>
        <translation>Tulis nomor dengan tanda plus dan kode negara.</translation>
    </message>
    <message>
        <source>Check the number with the number check of this program.</source>
        <translation>Periksa nomor dengan pemeriksaan nomor program ini.</translation>
    </message>
    <message>
        <source>The value in the request is not a telephone number, or its country code is missing.</source>
        <translation>Nilai dalam permintaan bukan nomor telepon, atau kode negaranya tidak ada.</translation>
    </message>
    <message>
        <source>The value is not a telephone number</source>
        <translation>Nilai bukan nomor telepon</translation>
    </message>
    <message>
        <source>A permission is missing or was withdrawn.</source>
        <translation>Sebuah izin tidak ada atau telah dicabut.</translation>
    </message>
    <message>
        <source>The system user was not given this WhatsApp account.</source>
        <translation>Pengguna sistem tidak diberi akun WhatsApp ini.</translation>
    </message>
    <message>
        <source>The token has no access to this account</source>
        <translation>Token tidak memiliki akses ke akun ini</translation>
    </message>
    <message>
        <source>The app has reached a limit, or is blocked for a while.</source>
        <translation>Aplikasi telah mencapai batas, atau diblokir sementara.</translation>
    </message>
    <message>
        <source>The app has reached its limit</source>
        <translation>Aplikasi telah mencapai batasnya</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found.</source>
        <translation>Buka Business Support Home dan baca apa yang ditemukan.</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong, or wait until the restriction ends.</source>
        <translation>Minta peninjauan di sana jika itu keliru, atau tunggu sampai pembatasan berakhir.</translation>
    </message>
    <message>
        <source>The account was restricted for a breach of policy. Restrictions last 1, 3, 5, 7 or 30 days, or for good.</source>
        <translation>Akun dibatasi karena pelanggaran kebijakan. Pembatasan berlangsung 1, 3, 5, 7, atau 30 hari, atau selamanya.</translation>
    </message>
    <message>
        <source>The WhatsApp account is restricted for a while</source>
        <translation>Akun WhatsApp dibatasi untuk sementara</translation>
    </message>
    <message>
        <source>Send an approved template.</source>
        <translation>Kirim template yang disetujui.</translation>
    </message>
    <message>
        <source>Wait until the customer writes, then reply freely.</source>
        <translation>Tunggu sampai pelanggan menulis, lalu balas dengan bebas.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago; only approved templates may be sent now.</source>
        <translation>Pelanggan terakhir menulis lebih dari 24 jam lalu; sekarang hanya template yang disetujui yang boleh dikirim.</translation>
    </message>
    <message>
        <source>The 24-hour window for replies is closed</source>
        <translation>Jendela balasan 24 jam sudah tertutup</translation>
    </message>
    <message>
        <source>Check whether the first call has done its work; do not repeat it.</source>
        <translation>Periksa apakah panggilan pertama sudah berhasil; jangan ulangi.</translation>
    </message>
    <message>
        <source>The same call was made a second time, with the same content.</source>
        <translation>Panggilan yang sama dilakukan untuk kedua kalinya, dengan isi yang sama.</translation>
    </message>
    <message>
        <source>The same content was sent twice</source>
        <translation>Isi yang sama dikirim dua kali</translation>
    </message>
    <message>
        <source>The limit of this one call is reached, for example of the question whether a person allows calls.</source>
        <translation>Batas panggilan yang satu ini tercapai, misalnya untuk pertanyaan apakah seseorang mengizinkan panggilan telepon.</translation>
    </message>
    <message>
        <source>This call was made too often</source>
        <translation>Panggilan ini dilakukan terlalu sering</translation>
    </message>
    <message>
        <source>The ID or name is mistyped.</source>
        <translation>ID atau nama salah ketik.</translation>
    </message>
    <message>
        <source>The ID does not exist</source>
        <translation>ID tidak ada</translation>
    </message>
    <message>
        <source>The call asks about &quot;me&quot;, but carries no token that says who that is.</source>
        <translation>Panggilan menanyakan &quot;me&quot;, tetapi tidak membawa token yang menyatakan siapa itu.</translation>
    </message>
    <message>
        <source>A read of &quot;me&quot; arrived without a token</source>
        <translation>Pembacaan &quot;me&quot; tiba tanpa token</translation>
    </message>
    <message>
        <source>The WhatsApp account has used up its management calls for this hour: 200 for each app, 5000 once a number is registered.</source>
        <translation>Akun WhatsApp telah menghabiskan jatah panggilan pengelolaan untuk jam ini: 200 untuk setiap aplikasi, 5000 setelah ada nomor yang terdaftar.</translation>
    </message>
    <message>
        <source>The WhatsApp account has made too many calls</source>
        <translation>Akun WhatsApp melakukan terlalu banyak panggilan</translation>
    </message>
    <message>
        <source>Ask your developer to take the customer off the block list of the number, or unblock the customer in the WhatsApp Business app.</source>
        <translation>Minta pengembang Anda menghapus pelanggan dari daftar blokir nomor, atau buka blokirnya di aplikasi WhatsApp Business.</translation>
    </message>
    <message>
        <source>Send the message again after that.</source>
        <translation>Setelah itu, kirim ulang pesannya.</translation>
    </message>
    <message>
        <source>The customer is on the block list of your own number.</source>
        <translation>Pelanggan ada dalam daftar blokir nomor Anda sendiri.</translation>
    </message>
    <message>
        <source>Your business has blocked this customer</source>
        <translation>Bisnis Anda memblokir pelanggan ini</translation>
    </message>
    <message>
        <source>Let the sending system slow down, and send the message again.</source>
        <translation>Atur agar sistem pengirim lebih lambat, lalu kirim ulang pesannya.</translation>
    </message>
    <message>
        <source>Look at the throughput of the number, which Meta can raise: up to 1000 messages a second.</source>
        <translation>Lihat kecepatan kirim nomor, yang dapat dinaikkan Meta: hingga 1000 pesan per detik.</translation>
    </message>
    <message>
        <source>The number has sent more messages in a second than it may: mostly 80, or 20 if it is used in the WhatsApp Business app too.</source>
        <translation>Nomor mengirim lebih banyak pesan per detik daripada yang diperbolehkan: umumnya 80, atau 20 jika juga dipakai di aplikasi WhatsApp Business.</translation>
    </message>
    <message>
        <source>Messages were sent too fast</source>
        <translation>Pesan dikirim terlalu cepat</translation>
    </message>
    <message>
        <source>Do not send the message again: the result is the same.</source>
        <translation>Jangan kirim ulang pesannya: hasilnya akan sama.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, then reply within 24 hours.</source>
        <translation>Minta pelanggan lewat saluran lain untuk menulis kepada Anda, lalu balas dalam 24 jam.</translation>
    </message>
    <message>
        <source>Meta keeps a small group of people free of marketing templates; this customer is one of them.</source>
        <translation>Meta membebaskan sekelompok kecil orang dari template pemasaran; pelanggan ini salah satunya.</translation>
    </message>
    <message>
        <source>The customer is in a test group of Meta</source>
        <translation>Pelanggan termasuk kelompok uji Meta</translation>
    </message>
    <message>
        <source>Compare the country with WhatsApp&apos;s policy for your kind of business: business.whatsapp.com/policy</source>
        <translation>Cocokkan negara itu dengan kebijakan WhatsApp untuk jenis bisnis Anda: business.whatsapp.com/policy</translation>
    </message>
    <message>
        <source>Reach the customer by another channel.</source>
        <translation>Hubungi pelanggan lewat saluran lain.</translation>
    </message>
    <message>
        <source>The rules for your kind of business do not allow messages to that country. The amount of messages is not the reason, even where Meta&apos;s text reads like that.</source>
        <translation>Aturan untuk jenis bisnis Anda tidak mengizinkan pesan ke negara itu. Jumlah pesan bukan penyebabnya, meskipun teks Meta terbaca demikian.</translation>
    </message>
    <message>
        <source>Your business may not message people in that country</source>
        <translation>Bisnis Anda tidak boleh mengirim pesan kepada orang di negara itu</translation>
    </message>
    <message>
        <source>Ask the customer to send it in another way, as text or as a usual file.</source>
        <translation>Minta pelanggan mengirimnya dengan cara lain, sebagai teks atau file biasa.</translation>
    </message>
    <message>
        <source>The customer sent something the API cannot pass on, for example in a group. No message of yours has failed.</source>
        <translation>Pelanggan mengirim sesuatu yang tidak dapat diteruskan API, misalnya di grup. Tidak ada pesan Anda yang gagal.</translation>
    </message>
    <message>
        <source>The customer sent a kind of message that cannot be shown</source>
        <translation>Pelanggan mengirim jenis pesan yang tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>Send the message again with growing pauses.</source>
        <translation>Kirim ulang pesannya dengan jeda yang makin panjang.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support with the fbtrace_id of the answer if it stays like this.</source>
        <translation>Jika tetap begini, hubungi dukungan Meta dengan fbtrace_id dari jawaban.</translation>
    </message>
    <message>
        <source>For Flows: the public key could not be set.</source>
        <translation>Untuk Flow: kunci publik tidak dapat diatur.</translation>
    </message>
    <message>
        <source>Meta could not send, and does not say why</source>
        <translation>Meta tidak dapat mengirim, dan tidak menyebutkan alasannya</translation>
    </message>
    <message>
        <source>Shorten the text, or send it in two messages.</source>
        <translation>Persingkat teksnya, atau kirim dalam dua pesan.</translation>
    </message>
    <message>
        <source>The text has more characters than a message may have.</source>
        <translation>Teks memiliki lebih banyak karakter daripada yang diperbolehkan dalam satu pesan.</translation>
    </message>
    <message>
        <source>The text of the message is too long</source>
        <translation>Teks pesan terlalu panjang</translation>
    </message>
    <message>
        <source>Ask your developer to set the recipient type to &quot;individual&quot;.</source>
        <translation>Minta pengembang Anda mengatur jenis penerima menjadi &quot;individual&quot;.</translation>
    </message>
    <message>
        <source>The request names a kind of recipient that this call does not know.</source>
        <translation>Permintaan menyebut jenis penerima yang tidak dikenal panggilan ini.</translation>
    </message>
    <message>
        <source>The kind of recipient is not accepted</source>
        <translation>Jenis penerima tidak diterima</translation>
    </message>
    <message>
        <source>A permission is missing for the sending number, or was taken away.</source>
        <translation>Izin untuk nomor pengirim tidak ada, atau telah dicabut.</translation>
    </message>
    <message>
        <source>The token may not send from this number</source>
        <translation>Token tidak boleh mengirim dari nomor ini</translation>
    </message>
    <message>
        <source>Check the ID in the request.</source>
        <translation>Periksa ID dalam permintaan.</translation>
    </message>
    <message>
        <source>Upload the file again, and send it by its new media ID.</source>
        <translation>Unggah file lagi, dan kirim dengan ID medianya yang baru.</translation>
    </message>
    <message>
        <source>The file or object that the request names does not exist, or not any more.</source>
        <translation>File atau objek yang disebut dalam permintaan tidak ada, atau sudah tidak ada lagi.</translation>
    </message>
    <message>
        <source>Something the request refers to is gone</source>
        <translation>Sesuatu yang dirujuk permintaan sudah tidak ada</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer: they name the field.</source>
        <translation>Berikan rincian jawaban kepada pengembang Anda: di situ disebutkan kolomnya.</translation>
    </message>
    <message>
        <source>A field that must be there is missing in the request.</source>
        <translation>Sebuah kolom wajib tidak ada dalam permintaan.</translation>
    </message>
    <message>
        <source>The request lacks something</source>
        <translation>Permintaan kurang lengkap</translation>
    </message>
    <message>
        <source>Check that the sending number belongs to the account.</source>
        <translation>Pastikan nomor pengirim milik akun itu.</translation>
    </message>
    <message>
        <source>Wait 10 minutes if the template is new.</source>
        <translation>Tunggu 10 menit jika template masih baru.</translation>
    </message>
    <message>
        <source>A value is wrong, or the sending number is not in this WhatsApp account.</source>
        <translation>Ada nilai yang salah, atau nomor pengirim tidak ada dalam akun WhatsApp ini.</translation>
    </message>
    <message>
        <source>The country of the number does not have this feature, for example calls.</source>
        <translation>Negara nomor itu tidak memiliki fitur ini, misalnya panggilan telepon.</translation>
    </message>
    <message>
        <source>A new marketing template is not ready for the Marketing Messages API yet.</source>
        <translation>Template pemasaran yang baru belum siap untuk Marketing Messages API.</translation>
    </message>
    <message>
        <source>A value in the request does not fit</source>
        <translation>Sebuah nilai dalam permintaan tidak cocok</translation>
    </message>
    <message>
        <source>One of the services behind the API is overloaded or disturbed.</source>
        <translation>Salah satu layanan di balik API kelebihan beban atau terganggu.</translation>
    </message>
    <message>
        <source>A service at Meta is away for a moment</source>
        <translation>Sebuah layanan Meta sedang tidak tersedia</translation>
    </message>
    <message>
        <source>Add a participant to the group, then send again.</source>
        <translation>Tambahkan peserta ke grup, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The group holds only one member, so there is nobody to write to.</source>
        <translation>Grup hanya berisi satu anggota, jadi tidak ada yang dapat dikirimi pesan.</translation>
    </message>
    <message>
        <source>The group has no other member</source>
        <translation>Grup tidak memiliki anggota lain</translation>
    </message>
    <message>
        <source>Send to another number.</source>
        <translation>Kirim ke nomor lain.</translation>
    </message>
    <message>
        <source>Sender and recipient are the same number.</source>
        <translation>Pengirim dan penerima adalah nomor yang sama.</translation>
    </message>
    <message>
        <source>The message was sent to your own number</source>
        <translation>Pesan dikirim ke nomor Anda sendiri</translation>
    </message>
    <message>
        <source>Compare the number with the customer, with plus sign and country code.</source>
        <translation>Cocokkan nomor dengan pelanggan, lengkap dengan tanda plus dan kode negara.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, to accept the terms (wa.me/tos/20210210) and to update WhatsApp.</source>
        <translation>Minta pelanggan lewat saluran lain untuk menulis kepada Anda, menyetujui ketentuan (wa.me/tos/20210210), dan memperbarui WhatsApp.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp, or is mistyped; without a plus sign and country code it may be read as a number of your own country.</source>
        <translation>Nomor tidak ada di WhatsApp, atau salah ketik; tanpa tanda plus dan kode negara, nomor mungkin dibaca sebagai nomor negara Anda sendiri.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s current terms.</source>
        <translation>Pelanggan belum menyetujui ketentuan WhatsApp yang berlaku.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old.</source>
        <translation>Versi WhatsApp pelanggan sudah terlalu lama.</translation>
    </message>
    <message>
        <source>This person could not be reached on WhatsApp</source>
        <translation>Orang ini tidak dapat dihubungi di WhatsApp</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name; newer systems report it under another number.</source>
        <translation>Layanan Meta mengalami gangguan yang tidak disebutkan; sistem yang lebih baru melaporkannya dengan nomor lain.</translation>
    </message>
    <message>
        <source>Compare the number with the list in the App Dashboard: WhatsApp &gt; API Setup &gt; To.</source>
        <translation>Cocokkan nomor dengan daftar di App Dashboard: WhatsApp &gt; API Setup &gt; To.</translation>
    </message>
    <message>
        <source>Try an Argentine number as 54 and area code without the 9, a Mexican one as 52 and ten digits.</source>
        <translation>Coba nomor Argentina dalam bentuk 54 dan kode area tanpa 9, nomor Meksiko dalam bentuk 52 dan sepuluh angka.</translation>
    </message>
    <message>
        <source>Add the number to that list, and confirm it with the code the recipient gets.</source>
        <translation>Tambahkan nomor ke daftar itu, dan konfirmasikan dengan kode yang diterima penerima.</translation>
    </message>
    <message>
        <source>Use your own registered number for real customers.</source>
        <translation>Gunakan nomor terdaftar Anda sendiri untuk pelanggan nyata.</translation>
    </message>
    <message>
        <source>A test number, or an app in development, may only send to numbers on its list of up to five.</source>
        <translation>Nomor uji, atau aplikasi yang masih dikembangkan, hanya boleh mengirim ke nomor dalam daftarnya, paling banyak lima.</translation>
    </message>
    <message>
        <source>The number is on the list, but in another form: Argentina and Mexico have numbers with and without an extra digit.</source>
        <translation>Nomor ada dalam daftar, tetapi dalam bentuk lain: Argentina dan Meksiko memiliki nomor dengan dan tanpa angka tambahan.</translation>
    </message>
    <message>
        <source>The recipient is not on the test list</source>
        <translation>Penerima tidak ada dalam daftar uji</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong.</source>
        <translation>Minta peninjauan di sana jika itu keliru.</translation>
    </message>
    <message>
        <source>Correct the PIN if nothing is reported there.</source>
        <translation>Perbaiki PIN jika tidak ada yang dilaporkan di sana.</translation>
    </message>
    <message>
        <source>The account was restricted or disabled for a breach of policy.</source>
        <translation>Akun dibatasi atau dinonaktifkan karena pelanggaran kebijakan.</translation>
    </message>
    <message>
        <source>Data in the request did not fit the account, for example a wrong PIN for two-step verification.</source>
        <translation>Data dalam permintaan tidak cocok dengan akun, misalnya PIN verifikasi dua langkah yang salah.</translation>
    </message>
    <message>
        <source>The WhatsApp account is locked</source>
        <translation>Akun WhatsApp terkunci</translation>
    </message>
    <message>
        <source>Ask your developer to make the webhook server reachable again.</source>
        <translation>Minta pengembang Anda membuat server webhook dapat dijangkau lagi.</translation>
    </message>
    <message>
        <source>Ask the customer to send the message once more.</source>
        <translation>Minta pelanggan mengirim pesan itu sekali lagi.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and your webhook server could not be reached while the message was kept, about an hour.</source>
        <translation>Nomor tidak menyimpan apa pun di Meta, dan server webhook Anda tidak dapat dijangkau selama pesan disimpan, sekitar satu jam.</translation>
    </message>
    <message>
        <source>Your webhook server was out of reach too long</source>
        <translation>Server webhook Anda terlalu lama tidak dapat dijangkau</translation>
    </message>
    <message>
        <source>Look whether the message was delivered on another device before you send again.</source>
        <translation>Lihat apakah pesan tersampaikan di perangkat lain sebelum Anda mengirim ulang.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and one of the customer&apos;s devices asked for the message after its hour was over; another device may have it.</source>
        <translation>Nomor tidak menyimpan apa pun di Meta, dan salah satu perangkat pelanggan meminta pesan setelah batas satu jamnya lewat; perangkat lain mungkin sudah menerimanya.</translation>
    </message>
    <message>
        <source>One of the customer&apos;s devices did not get the message</source>
        <translation>Salah satu perangkat pelanggan tidak menerima pesan</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and hand in a display name.</source>
        <translation>Buka WhatsApp Manager &gt; Account tools &gt; Phone numbers, dan ajukan nama tampilan.</translation>
    </message>
    <message>
        <source>Wait for the approval, then send again.</source>
        <translation>Tunggu persetujuan, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>A number that WhatsApp itself supplied (+1 555) may not send before its display name is approved.</source>
        <translation>Nomor yang disediakan WhatsApp sendiri (+1 555) tidak boleh mengirim sebelum nama tampilannya disetujui.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved</source>
        <translation>Nama tampilan nomor belum disetujui</translation>
    </message>
    <message>
        <source>Check the group ID in the request against the list of your groups.</source>
        <translation>Cocokkan ID grup dalam permintaan dengan daftar grup Anda.</translation>
    </message>
    <message>
        <source>The group does not exist, or your number is not in it.</source>
        <translation>Grup tidak ada, atau nomor Anda tidak ada di dalamnya.</translation>
    </message>
    <message>
        <source>The group is not known</source>
        <translation>Grup tidak dikenal</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and bring the payment method of this very WhatsApp account in order.</source>
        <translation>Buka Business settings &gt; Billing &amp; payments, dan bereskan metode pembayaran akun WhatsApp ini.</translation>
    </message>
    <message>
        <source>The payment method is missing, was refused, or belongs to another WhatsApp account; a credit line may be used up.</source>
        <translation>Metode pembayaran tidak ada, ditolak, atau milik akun WhatsApp lain; batas kredit mungkin sudah habis.</translation>
    </message>
    <message>
        <source>The account lacks currency or time zone, or waits for a partner&apos;s request to be accepted.</source>
        <translation>Akun belum memiliki mata uang atau zona waktu, atau menunggu permintaan mitra diterima.</translation>
    </message>
    <message>
        <source>Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>Balasan dalam 24 jam setelah pesan pelanggan tetap terkirim.</translation>
    </message>
    <message>
        <source>The payment settings stop your messages</source>
        <translation>Pengaturan pembayaran menghentikan pesan Anda</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to come online, then send again.</source>
        <translation>Minta pelanggan lewat saluran lain untuk online, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The message was not delivered within its life, and has ended.</source>
        <translation>Pesan tidak tersampaikan dalam masa berlakunya, dan sudah berakhir.</translation>
    </message>
    <message>
        <source>The message waited too long</source>
        <translation>Pesan menunggu terlalu lama</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and add a payment method to this WhatsApp account.</source>
        <translation>Buka Business settings &gt; Billing &amp; payments, dan tambahkan metode pembayaran ke akun WhatsApp ini.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method that works, and calls are charged.</source>
        <translation>Akun WhatsApp tidak memiliki metode pembayaran yang berfungsi, padahal panggilan telepon dikenai biaya.</translation>
    </message>
    <message>
        <source>A payment method for calls is missing</source>
        <translation>Metode pembayaran untuk panggilan telepon tidak ada</translation>
    </message>
    <message>
        <source>Register the number again, then send the message once more.</source>
        <translation>Daftarkan nomor lagi, lalu kirim pesan sekali lagi.</translation>
    </message>
    <message>
        <source>The registration of the sending number did not end well.</source>
        <translation>Pendaftaran nomor pengirim tidak berhasil.</translation>
    </message>
    <message>
        <source>The number is not fully registered</source>
        <translation>Nomor belum terdaftar sepenuhnya</translation>
    </message>
    <message>
        <source>The customer wrote to another number of your business: the window counts for each number alone.</source>
        <translation>Pelanggan menulis ke nomor lain milik bisnis Anda: jendela dihitung untuk setiap nomor tersendiri.</translation>
    </message>
    <message>
        <source>Look at the quality rating: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Lihat peringkat kualitas: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Pause campaigns, and write only to people who agreed to it.</source>
        <translation>Jeda kampanye, dan kirim hanya kepada orang yang menyetujuinya.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported messages of this number.</source>
        <translation>Terlalu banyak orang memblokir atau melaporkan pesan dari nomor ini.</translation>
    </message>
    <message>
        <source>The number is limited because of its quality</source>
        <translation>Nomor dibatasi karena kualitasnya</translation>
    </message>
    <message>
        <source>Wait at least a day before you send it again, and do not repeat it in a loop.</source>
        <translation>Tunggu setidaknya satu hari sebelum mengirim ulang, dan jangan mengulanginya terus-menerus.</translation>
    </message>
    <message>
        <source>Use another channel for numbers in the USA.</source>
        <translation>Gunakan saluran lain untuk nomor di AS.</translation>
    </message>
    <message>
        <source>Ask the customer to write to you first if it is urgent.</source>
        <translation>Minta pelanggan menulis kepada Anda dahulu jika mendesak.</translation>
    </message>
    <message>
        <source>The person has received enough marketing messages for now.</source>
        <translation>Orang ini sudah menerima cukup banyak pesan pemasaran untuk saat ini.</translation>
    </message>
    <message>
        <source>Marketing templates to numbers in the USA are not delivered since 2025-04-01.</source>
        <translation>Template pemasaran ke nomor di AS tidak disampaikan sejak 2025-04-01.</translation>
    </message>
    <message>
        <source>Meta held this marketing message back</source>
        <translation>Meta menahan pesan pemasaran ini</translation>
    </message>
    <message>
        <source>Send no marketing to this customer; utility and service messages still arrive.</source>
        <translation>Jangan kirim pemasaran kepada pelanggan ini; pesan utilitas dan layanan tetap sampai.</translation>
    </message>
    <message>
        <source>The customer has switched off marketing messages of your business in WhatsApp.</source>
        <translation>Pelanggan mematikan pesan pemasaran bisnis Anda di WhatsApp.</translation>
    </message>
    <message>
        <source>The customer wants no marketing messages from you</source>
        <translation>Pelanggan tidak ingin pesan pemasaran dari Anda</translation>
    </message>
    <message>
        <source>Send the content as another kind of message, or ask the customer to do so.</source>
        <translation>Kirim isinya sebagai jenis pesan lain, atau minta pelanggan melakukannya.</translation>
    </message>
    <message>
        <source>The message is of a kind that the API cannot send, or the customer sent one that it cannot show.</source>
        <translation>Pesan ini dari jenis yang tidak dapat dikirim API, atau pelanggan mengirim jenis yang tidak dapat ditampilkannya.</translation>
    </message>
    <message>
        <source>This kind of message is not supported</source>
        <translation>Jenis pesan ini tidak didukung</translation>
    </message>
    <message>
        <source>Read the details of the answer.</source>
        <translation>Baca rincian jawaban.</translation>
    </message>
    <message>
        <source>Ask the customer to send the file again, or by another way.</source>
        <translation>Minta pelanggan mengirim file lagi, atau dengan cara lain.</translation>
    </message>
    <message>
        <source>Meta could not load the file that the customer sent.</source>
        <translation>Meta tidak dapat memuat file yang dikirim pelanggan.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched</source>
        <translation>File pelanggan tidak dapat diambil</translation>
    </message>
    <message>
        <source>Compare type and size of the file with Meta&apos;s list of supported media.</source>
        <translation>Cocokkan jenis dan ukuran file dengan daftar media yang didukung Meta.</translation>
    </message>
    <message>
        <source>Upload the file first, and send it by its media ID.</source>
        <translation>Unggah file dahulu, dan kirim dengan ID medianya.</translation>
    </message>
    <message>
        <source>The file is of another type than it says, or of a type that WhatsApp does not take.</source>
        <translation>File berbeda dari jenis yang disebutkannya, atau dari jenis yang tidak diterima WhatsApp.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>File terlalu besar.</translation>
    </message>
    <message>
        <source>The address of the file cannot be reached, or leads to a web page in place of the file.</source>
        <translation>Alamat file tidak dapat dijangkau, atau menuju halaman web, bukan file.</translation>
    </message>
    <message>
        <source>Your file could not be used</source>
        <translation>File Anda tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Send other messages through the usual messages call of the Cloud API.</source>
        <translation>Kirim pesan lain lewat panggilan pesan biasa di Cloud API.</translation>
    </message>
    <message>
        <source>Use SIP for the calls of a number that is set to SIP.</source>
        <translation>Gunakan SIP untuk panggilan telepon dari nomor yang diatur ke SIP.</translation>
    </message>
    <message>
        <source>The Marketing Messages API takes only marketing templates, and got something else.</source>
        <translation>Marketing Messages API hanya menerima template pemasaran, dan menerima sesuatu yang lain.</translation>
    </message>
    <message>
        <source>A number that makes calls over SIP was asked to call through the API.</source>
        <translation>Nomor yang menelepon lewat SIP diminta menelepon lewat API.</translation>
    </message>
    <message>
        <source>This way of sending does not take such a message</source>
        <translation>Cara pengiriman ini tidak menerima pesan seperti itu</translation>
    </message>
    <message>
        <source>Wait some seconds, then a little longer after each failure; other customers are not affected.</source>
        <translation>Tunggu beberapa detik, lalu sedikit lebih lama setelah setiap kegagalan; pelanggan lain tidak terpengaruh.</translation>
    </message>
    <message>
        <source>More messages went to one person than the platform allows: about one in 6 seconds, with a burst of 45 that counts against the time after it.</source>
        <translation>Lebih banyak pesan dikirim ke satu orang daripada yang diperbolehkan platform: sekitar satu per 6 detik, dengan lonjakan hingga 45 yang mengurangi jatah waktu sesudahnya.</translation>
    </message>
    <message>
        <source>Too many messages to this one customer</source>
        <translation>Terlalu banyak pesan ke pelanggan yang satu ini</translation>
    </message>
    <message>
        <source>Send again in a minute.</source>
        <translation>Kirim lagi satu menit kemudian.</translation>
    </message>
    <message>
        <source>The throughput of the number is being raised; that takes up to a minute.</source>
        <translation>Kecepatan kirim nomor sedang dinaikkan; itu memerlukan waktu hingga satu menit.</translation>
    </message>
    <message>
        <source>The number is being upgraded</source>
        <translation>Nomor sedang ditingkatkan</translation>
    </message>
    <message>
        <source>Read the list again from the beginning.</source>
        <translation>Baca lagi daftar dari awal.</translation>
    </message>
    <message>
        <source>The mark for the next page of a list has run out, or was changed on its way.</source>
        <translation>Penanda halaman berikutnya dari sebuah daftar sudah habis masanya, atau berubah di perjalanan.</translation>
    </message>
    <message>
        <source>The place in the list is not known any more</source>
        <translation>Posisi dalam daftar tidak dikenal lagi</translation>
    </message>
    <message>
        <source>Open the WhatsApp Business app on your phone and read the message there.</source>
        <translation>Buka aplikasi WhatsApp Business di ponsel Anda dan baca pesannya di sana.</translation>
    </message>
    <message>
        <source>The number is used in the WhatsApp Business app too, and the customer wrote from a linked device that the API does not support.</source>
        <translation>Nomor juga dipakai di aplikasi WhatsApp Business, dan pelanggan menulis dari perangkat tertaut yang tidak didukung API.</translation>
    </message>
    <message>
        <source>A message of the customer can be read in the app only</source>
        <translation>Satu pesan pelanggan hanya dapat dibaca di aplikasi</translation>
    </message>
    <message>
        <source>Send the message to the phone number.</source>
        <translation>Kirim pesan ke nomor telepon.</translation>
    </message>
    <message>
        <source>Messages of this kind, for example authentication templates, cannot go to a business-scoped user ID.</source>
        <translation>Pesan jenis ini, misalnya template autentikasi, tidak dapat dikirim ke ID pengguna khusus bisnis.</translation>
    </message>
    <message>
        <source>This message needs a phone number as recipient</source>
        <translation>Pesan ini memerlukan nomor telepon sebagai penerima</translation>
    </message>
    <message>
        <source>Send through the Marketing Messages API, or change the setting of the account.</source>
        <translation>Kirim lewat Marketing Messages API, atau ubah pengaturan akun.</translation>
    </message>
    <message>
        <source>The WhatsApp account sends marketing templates only through the Marketing Messages API.</source>
        <translation>Akun WhatsApp mengirim template pemasaran hanya lewat Marketing Messages API.</translation>
    </message>
    <message>
        <source>Marketing templates are switched off for this way</source>
        <translation>Template pemasaran dimatikan untuk jalur ini</translation>
    </message>
    <message>
        <source>Review the categories of your templates: WhatsApp Manager &gt; Message templates.</source>
        <translation>Tinjau kategori template Anda: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Wait: the limit ends by itself.</source>
        <translation>Tunggu: batasan akan berakhir sendiri.</translation>
    </message>
    <message>
        <source>Templates were put into the wrong category too often.</source>
        <translation>Template terlalu sering dimasukkan ke kategori yang salah.</translation>
    </message>
    <message>
        <source>Sending is limited because of template categories</source>
        <translation>Pengiriman dibatasi karena kategori template</translation>
    </message>
    <message>
        <source>Look at the result of each participant in the answer, and repeat only what failed.</source>
        <translation>Lihat hasil setiap peserta dalam jawaban, dan ulangi hanya yang gagal.</translation>
    </message>
    <message>
        <source>Some of the participants could not be dealt with.</source>
        <translation>Sebagian peserta tidak dapat diproses.</translation>
    </message>
    <message>
        <source>Only a part of the group request was done</source>
        <translation>Hanya sebagian permintaan grup yang terlaksana</translation>
    </message>
    <message>
        <source>Remove the double entry, then send the request again.</source>
        <translation>Hapus entri ganda, lalu kirim permintaan lagi.</translation>
    </message>
    <message>
        <source>The list of participants names one person more than once.</source>
        <translation>Daftar peserta menyebut satu orang lebih dari sekali.</translation>
    </message>
    <message>
        <source>The same person is in the list twice</source>
        <translation>Orang yang sama ada dua kali dalam daftar</translation>
    </message>
    <message>
        <source>Ask the person to open wa.me/tos/20210210 on their phone and to accept the terms.</source>
        <translation>Minta orang itu membuka wa.me/tos/20210210 di ponselnya dan menyetujui ketentuan.</translation>
    </message>
    <message>
        <source>The person still has to accept WhatsApp&apos;s current terms before taking part.</source>
        <translation>Orang itu masih harus menyetujui ketentuan WhatsApp yang berlaku sebelum ikut serta.</translation>
    </message>
    <message>
        <source>This person has not accepted WhatsApp&apos;s terms</source>
        <translation>Orang ini belum menyetujui ketentuan WhatsApp</translation>
    </message>
    <message>
        <source>Remove participants from the request, or use a second group.</source>
        <translation>Hapus peserta dari permintaan, atau gunakan grup kedua.</translation>
    </message>
    <message>
        <source>The request goes beyond the number of people a group may have.</source>
        <translation>Permintaan melebihi jumlah orang yang boleh ada dalam satu grup.</translation>
    </message>
    <message>
        <source>The group would have too many participants</source>
        <translation>Peserta grup akan terlalu banyak</translation>
    </message>
    <message>
        <source>Stop sending to this group.</source>
        <translation>Berhenti mengirim ke grup ini.</translation>
    </message>
    <message>
        <source>Meta has suspended the group for a breach of its policy.</source>
        <translation>Meta menangguhkan grup karena melanggar kebijakannya.</translation>
    </message>
    <message>
        <source>The group is suspended</source>
        <translation>Grup ditangguhkan</translation>
    </message>
    <message>
        <source>Wait a minute, then let the sending system make fewer group requests.</source>
        <translation>Tunggu satu menit, lalu atur agar sistem pengirim membuat lebih sedikit permintaan grup.</translation>
    </message>
    <message>
        <source>The number has made more group requests than it may in this time.</source>
        <translation>Nomor membuat lebih banyak permintaan grup daripada yang diperbolehkan dalam waktu ini.</translation>
    </message>
    <message>
        <source>Too many group requests were made</source>
        <translation>Terlalu banyak permintaan grup dibuat</translation>
    </message>
    <message>
        <source>Choose a square picture, and upload it again.</source>
        <translation>Pilih gambar persegi, dan unggah lagi.</translation>
    </message>
    <message>
        <source>Width and height of the picture differ.</source>
        <translation>Lebar dan tinggi gambar tidak sama.</translation>
    </message>
    <message>
        <source>The group picture is not square</source>
        <translation>Gambar grup tidak persegi</translation>
    </message>
    <message>
        <source>Choose a larger picture, and upload it again.</source>
        <translation>Pilih gambar yang lebih besar, dan unggah lagi.</translation>
    </message>
    <message>
        <source>Each side of the picture must be longer than 192 pixels.</source>
        <translation>Setiap sisi gambar harus lebih panjang dari 192 piksel.</translation>
    </message>
    <message>
        <source>The group picture is too small</source>
        <translation>Gambar grup terlalu kecil</translation>
    </message>
    <message>
        <source>Delete groups that are not used any more, then create the new one.</source>
        <translation>Hapus grup yang tidak dipakai lagi, lalu buat yang baru.</translation>
    </message>
    <message>
        <source>The largest number of groups for one number is reached.</source>
        <translation>Jumlah grup terbanyak untuk satu nomor sudah tercapai.</translation>
    </message>
    <message>
        <source>The number has as many groups as it may have</source>
        <translation>Nomor sudah memiliki jumlah grup maksimum</translation>
    </message>
    <message>
        <source>Read the list of members again, then repeat the request with a person on it.</source>
        <translation>Baca lagi daftar anggota, lalu ulangi permintaan dengan orang yang ada di dalamnya.</translation>
    </message>
    <message>
        <source>The person named in the request is not a member of this group, or not any more.</source>
        <translation>Orang yang disebut dalam permintaan bukan anggota grup ini, atau tidak lagi.</translation>
    </message>
    <message>
        <source>The person is not in the group</source>
        <translation>Orang itu tidak ada dalam grup</translation>
    </message>
    <message>
        <source>Read the list of requests to join again.</source>
        <translation>Baca lagi daftar permintaan bergabung.</translation>
    </message>
    <message>
        <source>The request was withdrawn, or was dealt with already.</source>
        <translation>Permintaan ditarik kembali, atau sudah ditangani.</translation>
    </message>
    <message>
        <source>The request to join does not exist any more</source>
        <translation>Permintaan bergabung sudah tidak ada</translation>
    </message>
    <message>
        <source>Send fewer marketing messages to people who only asked a question.</source>
        <translation>Kirim lebih sedikit pesan pemasaran kepada orang yang hanya mengajukan pertanyaan.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, then create the group.</source>
        <translation>Tunggu sampai jeda berakhir, lalu buat grup.</translation>
    </message>
    <message>
        <source>The number sent too many marketing messages inside the reply window in the past 7 days.</source>
        <translation>Nomor mengirim terlalu banyak pesan pemasaran di dalam jendela balasan dalam 7 hari terakhir.</translation>
    </message>
    <message>
        <source>New groups are switched off for this number for a while</source>
        <translation>Grup baru dimatikan sementara untuk nomor ini</translation>
    </message>
    <message>
        <source>Read Meta&apos;s conditions for groups: developers.facebook.com &gt; WhatsApp &gt; Groups API</source>
        <translation>Baca syarat Meta untuk grup: developers.facebook.com &gt; WhatsApp &gt; Groups API</translation>
    </message>
    <message>
        <source>The number does not meet the conditions for groups yet.</source>
        <translation>Nomor belum memenuhi syarat untuk grup.</translation>
    </message>
    <message>
        <source>Groups are not available for this number</source>
        <translation>Grup tidak tersedia untuk nomor ini</translation>
    </message>
    <message>
        <source>Compare the values with the template text, and send exactly as many.</source>
        <translation>Cocokkan nilai dengan teks template, dan kirim dalam jumlah yang tepat sama.</translation>
    </message>
    <message>
        <source>The values sent do not fit the places in the template.</source>
        <translation>Nilai yang dikirim tidak cocok dengan isian dalam template.</translation>
    </message>
    <message>
        <source>The template was sent with the wrong number of values</source>
        <translation>Template dikirim dengan jumlah nilai yang salah</translation>
    </message>
    <message>
        <source>Compare name, language and status in WhatsApp Manager &gt; Message templates.</source>
        <translation>Cocokkan nama, bahasa, dan status di WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Name or language of the template is wrong: &quot;en&quot; and &quot;en_US&quot; are two languages.</source>
        <translation>Nama atau bahasa template salah: &quot;en&quot; dan &quot;en_US&quot; adalah dua bahasa berbeda.</translation>
    </message>
    <message>
        <source>The template is not approved, or was deleted.</source>
        <translation>Template tidak disetujui, atau telah dihapus.</translation>
    </message>
    <message>
        <source>The template belongs to another WhatsApp account than the sending number.</source>
        <translation>Template milik akun WhatsApp lain, bukan akun nomor pengirim.</translation>
    </message>
    <message>
        <source>The template does not exist in this language</source>
        <translation>Template tidak ada dalam bahasa ini</translation>
    </message>
    <message>
        <source>Shorten the values or the template.</source>
        <translation>Persingkat nilai atau template-nya.</translation>
    </message>
    <message>
        <source>The text with its values is longer than allowed.</source>
        <translation>Teks bersama nilainya lebih panjang dari yang diperbolehkan.</translation>
    </message>
    <message>
        <source>The filled template is too long</source>
        <translation>Template yang sudah diisi terlalu panjang</translation>
    </message>
    <message>
        <source>Rework the template by Meta&apos;s review rules, and hand it in again.</source>
        <translation>Perbaiki template sesuai aturan peninjauan Meta, dan ajukan lagi.</translation>
    </message>
    <message>
        <source>The content of the template breaks a WhatsApp policy.</source>
        <translation>Isi template melanggar kebijakan WhatsApp.</translation>
    </message>
    <message>
        <source>The template breaks a rule for content</source>
        <translation>Template melanggar aturan isi</translation>
    </message>
    <message>
        <source>Compare the value with the example in WhatsApp Manager &gt; Message templates, and correct it.</source>
        <translation>Cocokkan nilai dengan contoh di WhatsApp Manager &gt; Message templates, dan perbaiki.</translation>
    </message>
    <message>
        <source>A value that fills a place of the template has a form that is not accepted.</source>
        <translation>Sebuah nilai yang mengisi template memiliki bentuk yang tidak diterima.</translation>
    </message>
    <message>
        <source>A value for the template is not accepted</source>
        <translation>Sebuah nilai untuk template tidak diterima</translation>
    </message>
    <message>
        <source>Compare each part with the definition of the template.</source>
        <translation>Cocokkan setiap bagian dengan definisi template.</translation>
    </message>
    <message>
        <source>The template expects a value of another kind, for example an image or a date.</source>
        <translation>Template mengharapkan nilai jenis lain, misalnya gambar atau tanggal.</translation>
    </message>
    <message>
        <source>A template value is of the wrong kind</source>
        <translation>Nilai template salah jenis</translation>
    </message>
    <message>
        <source>Use another template, or improve this one and wait for its approval.</source>
        <translation>Gunakan template lain, atau perbaiki yang ini dan tunggu persetujuannya.</translation>
    </message>
    <message>
        <source>Customers rated the template low; the first pause takes 3 hours, the second 6.</source>
        <translation>Pelanggan menilai template rendah; jeda pertama berlangsung 3 jam, yang kedua 6 jam.</translation>
    </message>
    <message>
        <source>Messages of a new template were held back to test its quality, and then dropped.</source>
        <translation>Pesan dari template baru ditahan untuk menguji kualitasnya, lalu dibatalkan.</translation>
    </message>
    <message>
        <source>The template is paused</source>
        <translation>Template dijeda</translation>
    </message>
    <message>
        <source>Write a new template with other content.</source>
        <translation>Tulis template baru dengan isi lain.</translation>
    </message>
    <message>
        <source>The template was paused too often for low quality.</source>
        <translation>Template terlalu sering dijeda karena kualitas rendah.</translation>
    </message>
    <message>
        <source>The template is switched off for good</source>
        <translation>Template dimatikan selamanya</translation>
    </message>
    <message>
        <source>Compare the values with the template in WhatsApp Manager &gt; Message templates.</source>
        <translation>Cocokkan nilai dengan template di WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Something is wrong with the values that fill the template; the details of the answer name it.</source>
        <translation>Ada yang salah dengan nilai pengisi template; rincian jawaban menyebutkannya.</translation>
    </message>
    <message>
        <source>The values for the template do not fit</source>
        <translation>Nilai untuk template tidak cocok</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, read what is reported for the Flow, and ask your developer to repair its endpoint.</source>
        <translation>Buka WhatsApp Manager &gt; Flows, baca apa yang dilaporkan untuk Flow itu, dan minta pengembang Anda memperbaiki endpoint-nya.</translation>
    </message>
    <message>
        <source>Meta has blocked the Flow, mostly because its endpoint fails too often.</source>
        <translation>Meta memblokir Flow, biasanya karena endpoint-nya terlalu sering gagal.</translation>
    </message>
    <message>
        <source>The Flow is blocked</source>
        <translation>Flow diblokir</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, and ask your developer to repair what is reported there.</source>
        <translation>Buka WhatsApp Manager &gt; Flows, dan minta pengembang Anda memperbaiki apa yang dilaporkan di sana.</translation>
    </message>
    <message>
        <source>Wait for the next hour, then send again.</source>
        <translation>Tunggu jam berikutnya, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The endpoint of the Flow is slow or fails, so that it may be sent only 10 times an hour; those are used up.</source>
        <translation>Endpoint Flow lambat atau gagal, sehingga hanya boleh dikirim 10 kali per jam; jatah itu sudah habis.</translation>
    </message>
    <message>
        <source>The Flow is slowed down</source>
        <translation>Flow diperlambat</translation>
    </message>
    <message>
        <source>Ask your developer to deregister the number once more.</source>
        <translation>Minta pengembang Anda membatalkan pendaftaran nomor sekali lagi.</translation>
    </message>
    <message>
        <source>Register the number again after that.</source>
        <translation>Setelah itu, daftarkan nomor lagi.</translation>
    </message>
    <message>
        <source>An earlier attempt to take the number off the API has stopped half way.</source>
        <translation>Upaya sebelumnya untuk melepas nomor dari API berhenti di tengah jalan.</translation>
    </message>
    <message>
        <source>The number was not taken off the API completely</source>
        <translation>Nomor belum sepenuhnya dilepas dari API</translation>
    </message>
    <message>
        <source>Ask your developer for the right backup and its password, or register the number anew.</source>
        <translation>Minta cadangan yang benar beserta kata sandinya kepada pengembang Anda, atau daftarkan nomor sebagai baru.</translation>
    </message>
    <message>
        <source>The number came from the older API that companies ran on their own servers, and its saved data could not be read. The password or the data does not fit.</source>
        <translation>Nomor berasal dari API lama yang dijalankan perusahaan di server sendiri, dan data tersimpannya tidak dapat dibaca. Kata sandi atau datanya tidak cocok.</translation>
    </message>
    <message>
        <source>The saved data of the number could not be read</source>
        <translation>Data tersimpan nomor tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The backup of the number could not be read</source>
        <translation>Cadangan nomor tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The recovery data of the number could not be read</source>
        <translation>Data pemulihan nomor tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register again.</source>
        <translation>Tunggu 5 menit, lalu daftarkan lagi.</translation>
    </message>
    <message>
        <source>The server that registers numbers is not available.</source>
        <translation>Server pendaftaran nomor tidak tersedia.</translation>
    </message>
    <message>
        <source>Meta&apos;s registration service is away for a moment</source>
        <translation>Layanan pendaftaran Meta sedang tidak tersedia</translation>
    </message>
    <message>
        <source>Enter the PIN that was set for this number.</source>
        <translation>Masukkan PIN yang ditetapkan untuk nomor ini.</translation>
    </message>
    <message>
        <source>Switch two-step verification off and set a new PIN, if nobody knows the old one: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>Jika tidak ada yang tahu PIN lama, matikan verifikasi dua langkah dan tetapkan PIN baru: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>The six-digit PIN for two-step verification does not fit the number.</source>
        <translation>PIN enam angka untuk verifikasi dua langkah tidak cocok dengan nomor.</translation>
    </message>
    <message>
        <source>The PIN of the number is wrong</source>
        <translation>PIN nomor salah</translation>
    </message>
    <message>
        <source>Ask for a code by SMS or call: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Minta kode lewat SMS atau telepon: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Enter the code, then register the number.</source>
        <translation>Masukkan kode, lalu daftarkan nomor.</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>Nomor belum diverifikasi.</translation>
    </message>
    <message>
        <source>The sending number must be verified again</source>
        <translation>Nomor pengirim harus diverifikasi lagi</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support about the number: business.facebook.com/direct-support</source>
        <translation>Tanyakan nomor itu kepada dukungan Meta: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>Meta blocked the number during its registration on the older API.</source>
        <translation>Meta memblokir nomor saat didaftarkan di API lama.</translation>
    </message>
    <message>
        <source>The number was blocked while it was registered</source>
        <translation>Nomor diblokir saat didaftarkan</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name.</source>
        <translation>Tunggu selama waktu yang disebut dalam rincian jawaban.</translation>
    </message>
    <message>
        <source>Find the right PIN before you try again, so that the wait does not start over.</source>
        <translation>Temukan PIN yang benar sebelum mencoba lagi, agar waktu tunggu tidak dimulai dari awal.</translation>
    </message>
    <message>
        <source>Somebody, or a system, tried wrong PINs for the number again and again.</source>
        <translation>Seseorang, atau sebuah sistem, berulang kali mencoba PIN yang salah untuk nomor itu.</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly too often</source>
        <translation>PIN yang salah terlalu sering dimasukkan</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name, then enter the right PIN once.</source>
        <translation>Tunggu selama waktu yang disebut dalam rincian jawaban, lalu masukkan PIN yang benar sekali saja.</translation>
    </message>
    <message>
        <source>There was too little time between two attempts to enter the PIN.</source>
        <translation>Jarak waktu antara dua percobaan memasukkan PIN terlalu singkat.</translation>
    </message>
    <message>
        <source>The PIN was entered again too soon</source>
        <translation>PIN terlalu cepat dimasukkan lagi</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN.</source>
        <translation>Daftarkan nomor dengan PIN enam angkanya.</translation>
    </message>
    <message>
        <source>Look whether WhatsApp Manager &gt; Account tools &gt; Phone numbers shows it as connected.</source>
        <translation>Lihat apakah WhatsApp Manager &gt; Account tools &gt; Phone numbers menampilkannya sebagai terhubung.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, was never registered for this API, or was taken off it. It is not about the customer&apos;s number.</source>
        <translation>Nomor Anda sendiri, yang mengirim, tidak pernah didaftarkan untuk API ini, atau telah dilepas. Ini bukan tentang nomor pelanggan.</translation>
    </message>
    <message>
        <source>The sending number is not registered</source>
        <translation>Nomor pengirim tidak terdaftar</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register the number.</source>
        <translation>Tunggu 5 menit, lalu daftarkan nomor.</translation>
    </message>
    <message>
        <source>The number was just taken off, and Meta has not finished that yet.</source>
        <translation>Nomor baru saja dilepas, dan Meta belum menyelesaikannya.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago</source>
        <translation>Nomor baru saja dihapus</translation>
    </message>
    <message>
        <source>Stop the system that registers the number again and again.</source>
        <translation>Hentikan sistem yang terus-menerus mendaftarkan nomor.</translation>
    </message>
    <message>
        <source>Wait up to 72 hours, then register the number once.</source>
        <translation>Tunggu hingga 72 jam, lalu daftarkan nomor sekali saja.</translation>
    </message>
    <message>
        <source>A number may be registered and taken off 10 times in 72 hours; that is used up.</source>
        <translation>Nomor boleh didaftarkan dan dilepas 10 kali dalam 72 jam; jatah itu sudah habis.</translation>
    </message>
    <message>
        <source>The number was registered too often</source>
        <translation>Nomor terlalu sering didaftarkan</translation>
    </message>
    <message>
        <source>Open the link in the details of the answer, and accept the terms for this WhatsApp account.</source>
        <translation>Buka tautan dalam rincian jawaban, dan setujui ketentuan untuk akun WhatsApp ini.</translation>
    </message>
    <message>
        <source>The WhatsApp account has not accepted the terms of WhatsApp Payments.</source>
        <translation>Akun WhatsApp belum menyetujui ketentuan WhatsApp Payments.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted yet</source>
        <translation>Ketentuan pembayaran belum disetujui</translation>
    </message>
    <message>
        <source>Send this template through the usual messages call of the Cloud API.</source>
        <translation>Kirim template ini lewat panggilan pesan biasa di Cloud API.</translation>
    </message>
    <message>
        <source>A utility or authentication template was sent through the Marketing Messages API.</source>
        <translation>Template utilitas atau autentikasi dikirim lewat Marketing Messages API.</translation>
    </message>
    <message>
        <source>Only marketing messages can go this way</source>
        <translation>Hanya pesan pemasaran yang dapat lewat jalur ini</translation>
    </message>
    <message>
        <source>Wait 10 minutes, then send again.</source>
        <translation>Tunggu 10 menit, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The template is new, and Meta is still preparing it for marketing messages; that takes up to 10 minutes.</source>
        <translation>Template masih baru, dan Meta masih menyiapkannya untuk pesan pemasaran; itu memerlukan waktu hingga 10 menit.</translation>
    </message>
    <message>
        <source>The new template is not ready yet</source>
        <translation>Template baru belum siap</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager, and look whether the account has taken part in the Marketing Messages API.</source>
        <translation>Buka WhatsApp Manager, dan lihat apakah akun sudah ikut serta dalam Marketing Messages API.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support if it has: business.facebook.com/direct-support</source>
        <translation>Jika sudah, hubungi dukungan Meta: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account has not been set up for the Marketing Messages API.</source>
        <translation>Akun WhatsApp belum disiapkan untuk Marketing Messages API.</translation>
    </message>
    <message>
        <source>The template could not be prepared for it.</source>
        <translation>Template tidak dapat disiapkan untuk itu.</translation>
    </message>
    <message>
        <source>The template cannot be used for marketing messages</source>
        <translation>Template tidak dapat dipakai untuk pesan pemasaran</translation>
    </message>
    <message>
        <source>Send the template through the usual messages call of the Cloud API if it is urgent.</source>
        <translation>Jika mendesak, kirim template lewat panggilan pesan biasa di Cloud API.</translation>
    </message>
    <message>
        <source>Meta has announced this fault without saying what it means; the details of the answer may name it.</source>
        <translation>Meta mengumumkan kesalahan ini tanpa menyebutkan artinya; rincian jawaban mungkin menyebutkannya.</translation>
    </message>
    <message>
        <source>The Marketing Messages API did not take the template</source>
        <translation>Marketing Messages API tidak menerima template</translation>
    </message>
    <message>
        <source>Ask your developer to compare the request with Meta&apos;s reference.</source>
        <translation>Minta pengembang Anda membandingkan permintaan dengan referensi Meta.</translation>
    </message>
    <message>
        <source>Meta could not use the parameters of the request, and names no closer reason.</source>
        <translation>Meta tidak dapat memakai parameter permintaan, dan tidak memberi alasan lebih rinci.</translation>
    </message>
    <message>
        <source>Something in the request does not fit; Meta names no reason</source>
        <translation>Ada yang tidak cocok dalam permintaan; Meta tidak menyebutkan alasannya</translation>
    </message>
    <message>
        <source>Enter the newest code.</source>
        <translation>Masukkan kode terbaru.</translation>
    </message>
    <message>
        <source>Ask for a new code in WhatsApp Manager &gt; Account tools &gt; Phone numbers, by call if no SMS arrives.</source>
        <translation>Minta kode baru di WhatsApp Manager &gt; Account tools &gt; Phone numbers, lewat telepon jika SMS tidak datang.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or is too old.</source>
        <translation>Kode dari SMS atau telepon salah ketik, atau sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>The number may not ask for a code at the moment.</source>
        <translation>Nomor untuk saat ini tidak boleh meminta kode.</translation>
    </message>
    <message>
        <source>The code for the number was not accepted</source>
        <translation>Kode untuk nomor tidak diterima</translation>
    </message>
    <message>
        <source>Enter the newest code once more, digit by digit.</source>
        <translation>Masukkan kode terbaru sekali lagi, angka demi angka.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or a newer one has been sent since.</source>
        <translation>Kode dari SMS atau telepon salah ketik, atau kode yang lebih baru sudah dikirim sesudahnya.</translation>
    </message>
    <message>
        <source>The code that was entered is wrong</source>
        <translation>Kode yang dimasukkan salah</translation>
    </message>
    <message>
        <source>Confirm by another channel that it is still your customer.</source>
        <translation>Pastikan lewat saluran lain bahwa orangnya masih pelanggan Anda.</translation>
    </message>
    <message>
        <source>Send without the old identity hash, and store the new one.</source>
        <translation>Kirim tanpa hash identitas yang lama, dan simpan yang baru.</translation>
    </message>
    <message>
        <source>Your system asks for an identity check, and the customer has a new phone or has installed WhatsApp again.</source>
        <translation>Sistem Anda meminta pemeriksaan identitas, dan pelanggan memakai ponsel baru atau menginstal ulang WhatsApp.</translation>
    </message>
    <message>
        <source>The customer&apos;s identity has changed</source>
        <translation>Identitas pelanggan telah berubah</translation>
    </message>
    <message>
        <source>Switch calling on: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</source>
        <translation>Aktifkan panggilan: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</translation>
    </message>
    <message>
        <source>Calling was never switched on for the number, or was switched off.</source>
        <translation>Panggilan tidak pernah diaktifkan untuk nomor itu, atau telah dimatikan.</translation>
    </message>
    <message>
        <source>Calls are switched off for this number</source>
        <translation>Panggilan dimatikan untuk nomor ini</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp and to accept its terms.</source>
        <translation>Minta pelanggan memperbarui WhatsApp dan menyetujui ketentuannya.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp.</source>
        <translation>Nomor tidak ada di WhatsApp.</translation>
    </message>
    <message>
        <source>The person has not accepted WhatsApp&apos;s current terms, or uses an app that takes no calls.</source>
        <translation>Orang itu belum menyetujui ketentuan WhatsApp yang berlaku, atau memakai aplikasi yang tidak menerima panggilan.</translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp</source>
        <translation>Orang ini tidak dapat ditelepon di WhatsApp</translation>
    </message>
    <message>
        <source>Wait until some calls have ended, then call again.</source>
        <translation>Tunggu sampai beberapa panggilan berakhir, lalu telepon lagi.</translation>
    </message>
    <message>
        <source>The number has as many calls at once as it may have, 1000.</source>
        <translation>Nomor sudah memiliki jumlah panggilan serentak maksimum, 1000.</translation>
    </message>
    <message>
        <source>Too many calls run at the same time</source>
        <translation>Terlalu banyak panggilan berlangsung bersamaan</translation>
    </message>
    <message>
        <source>Wait until the running call has ended.</source>
        <translation>Tunggu sampai panggilan yang berlangsung berakhir.</translation>
    </message>
    <message>
        <source>Your number has a call with this person at the moment.</source>
        <translation>Nomor Anda sedang dalam panggilan dengan orang ini.</translation>
    </message>
    <message>
        <source>A call with this person is running already</source>
        <translation>Panggilan dengan orang ini sedang berlangsung</translation>
    </message>
    <message>
        <source>Call again a little later.</source>
        <translation>Telepon lagi beberapa saat kemudian.</translation>
    </message>
    <message>
        <source>Ask your developer to check the connection data of the calls if it stays like this.</source>
        <translation>Jika tetap begini, minta pengembang Anda memeriksa data koneksi panggilan.</translation>
    </message>
    <message>
        <source>The connection failed while the call was set up.</source>
        <translation>Koneksi gagal saat panggilan dibangun.</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>Panggilan tidak dapat tersambung</translation>
    </message>
    <message>
        <source>Wait a minute, then let the calling system start fewer calls.</source>
        <translation>Tunggu satu menit, lalu atur agar sistem penelepon memulai lebih sedikit panggilan.</translation>
    </message>
    <message>
        <source>The number has started more calls than it may in this time.</source>
        <translation>Nomor memulai lebih banyak panggilan daripada yang diperbolehkan dalam waktu ini.</translation>
    </message>
    <message>
        <source>Too many calls were started</source>
        <translation>Terlalu banyak panggilan dimulai</translation>
    </message>
    <message>
        <source>Send the customer a request to allow calls, and wait for the answer.</source>
        <translation>Kirim permintaan izin menelepon kepada pelanggan, dan tunggu jawabannya.</translation>
    </message>
    <message>
        <source>A business may call only people who have agreed to it.</source>
        <translation>Bisnis hanya boleh menelepon orang yang menyetujuinya.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls</source>
        <translation>Pelanggan belum mengizinkan panggilan</translation>
    </message>
    <message>
        <source>Ask your developer to check how the calling system answers the connection data (SDP).</source>
        <translation>Minta pengembang Anda memeriksa bagaimana sistem penelepon menjawab data koneksi (SDP).</translation>
    </message>
    <message>
        <source>The two sides did not agree on the connection in time.</source>
        <translation>Kedua pihak tidak menyepakati koneksi pada waktunya.</translation>
    </message>
    <message>
        <source>The call took too long to connect</source>
        <translation>Panggilan terlalu lama untuk tersambung</translation>
    </message>
    <message>
        <source>Wait a day before you ask again; a call that takes place lifts the limit.</source>
        <translation>Tunggu satu hari sebelum bertanya lagi; panggilan yang terjadi akan mencabut batas itu.</translation>
    </message>
    <message>
        <source>There is a limit on how often one person may be asked.</source>
        <translation>Ada batas seberapa sering satu orang boleh ditanya.</translation>
    </message>
    <message>
        <source>The customer was asked too often to allow calls</source>
        <translation>Pelanggan terlalu sering dimintai izin menelepon</translation>
    </message>
    <message>
        <source>Exchange a message with the customer first, then send the request.</source>
        <translation>Berkirim pesan dahulu dengan pelanggan, lalu kirim permintaannya.</translation>
    </message>
    <message>
        <source>There was no conversation with this customer yet.</source>
        <translation>Belum ada percakapan dengan pelanggan ini.</translation>
    </message>
    <message>
        <source>The customer cannot be asked to allow calls yet</source>
        <translation>Pelanggan belum dapat dimintai izin menelepon</translation>
    </message>
    <message>
        <source>Wait until the time that the details of the answer name.</source>
        <translation>Tunggu sampai waktu yang disebut dalam rincian jawaban.</translation>
    </message>
    <message>
        <source>Only a certain number of calls to one person may take place in a day.</source>
        <translation>Hanya sejumlah panggilan tertentu ke satu orang yang boleh terjadi dalam sehari.</translation>
    </message>
    <message>
        <source>This customer was called too often today</source>
        <translation>Pelanggan ini terlalu sering ditelepon hari ini</translation>
    </message>
    <message>
        <source>Let customers call you instead, or write to them.</source>
        <translation>Biarkan pelanggan menelepon Anda, atau kirim pesan kepada mereka.</translation>
    </message>
    <message>
        <source>Meta does not let businesses start calls from the country of this number.</source>
        <translation>Meta tidak mengizinkan bisnis memulai panggilan dari negara nomor ini.</translation>
    </message>
    <message>
        <source>Calls from a business are not offered in this country</source>
        <translation>Panggilan dari bisnis tidak tersedia di negara ini</translation>
    </message>
    <message>
        <source>Wait until the restriction ends.</source>
        <translation>Tunggu sampai pembatasan berakhir.</translation>
    </message>
    <message>
        <source>Call only people who expect it.</source>
        <translation>Telepon hanya orang yang mengharapkannya.</translation>
    </message>
    <message>
        <source>People rated the calls of this number low.</source>
        <translation>Orang menilai panggilan dari nomor ini rendah.</translation>
    </message>
    <message>
        <source>Calls of this number are switched off for a while</source>
        <translation>Panggilan dari nomor ini dimatikan sementara</translation>
    </message>
    <message>
        <source>Raise the messaging limit first: WhatsApp Manager &gt; Overview &gt; Limits.</source>
        <translation>Naikkan batas pengiriman pesan dahulu: WhatsApp Manager &gt; Overview &gt; Limits.</translation>
    </message>
    <message>
        <source>The messaging limit of the number is below 2000 people a day.</source>
        <translation>Batas pengiriman pesan nomor ini di bawah 2000 orang per hari.</translation>
    </message>
    <message>
        <source>Calls cannot be switched on for this number yet</source>
        <translation>Panggilan belum dapat diaktifkan untuk nomor ini</translation>
    </message>
    <message>
        <source>Leave the request out, and call.</source>
        <translation>Lewati permintaannya, dan langsung telepon.</translation>
    </message>
    <message>
        <source>The permission is there, so no further request is needed.</source>
        <translation>Izin sudah ada, jadi tidak perlu permintaan lagi.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already</source>
        <translation>Pelanggan sudah mengizinkan panggilan seterusnya</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the webhook field &quot;calls&quot;, or to set up SIP.</source>
        <translation>Minta pengembang Anda membuat aplikasi berlangganan kolom webhook &quot;calls&quot;, atau menyiapkan SIP.</translation>
    </message>
    <message>
        <source>No app receives the webhook for calls, and no SIP server is set.</source>
        <translation>Tidak ada aplikasi yang menerima webhook untuk panggilan, dan tidak ada server SIP yang diatur.</translation>
    </message>
    <message>
        <source>Something that calls need is not set up</source>
        <translation>Sesuatu yang diperlukan panggilan belum disiapkan</translation>
    </message>
    <message>
        <source>WhatsApp on the customer&apos;s side could not start the call.</source>
        <translation>WhatsApp di pihak pelanggan tidak dapat memulai panggilan.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not set up the call</source>
        <translation>Aplikasi pelanggan tidak dapat membangun panggilan</translation>
    </message>
    <message>
        <source>The customer&apos;s connection did not let the call through.</source>
        <translation>Koneksi pelanggan tidak meloloskan panggilan.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not reach the call server</source>
        <translation>Aplikasi pelanggan tidak dapat menjangkau server panggilan</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server.</source>
        <translation>Minta pengembang Anda memeriksa server media.</translation>
    </message>
    <message>
        <source>Your system sent no media after the call was taken.</source>
        <translation>Sistem Anda tidak mengirim media setelah panggilan diterima.</translation>
    </message>
    <message>
        <source>No sound came from your side of the call</source>
        <translation>Tidak ada suara dari pihak Anda dalam panggilan</translation>
    </message>
    <message>
        <source>The customer&apos;s app sent no media.</source>
        <translation>Aplikasi pelanggan tidak mengirim media.</translation>
    </message>
    <message>
        <source>No sound came from the customer&apos;s side of the call</source>
        <translation>Tidak ada suara dari pihak pelanggan dalam panggilan</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server if it happens again.</source>
        <translation>Minta pengembang Anda memeriksa server media jika terjadi lagi.</translation>
    </message>
    <message>
        <source>The call was taken, but no media arrived.</source>
        <translation>Panggilan diterima, tetapi tidak ada media yang tiba.</translation>
    </message>
    <message>
        <source>The call ended without a sound</source>
        <translation>Panggilan berakhir tanpa suara</translation>
    </message>
    <message>
        <source>Leave it as it is if your business takes no calls over SIP.</source>
        <translation>Biarkan apa adanya jika bisnis Anda tidak menerima panggilan lewat SIP.</translation>
    </message>
    <message>
        <source>Calls over SIP are not set up for the number or the app. Messages are sent as usual.</source>
        <translation>Panggilan lewat SIP belum disiapkan untuk nomor atau aplikasi. Pesan tetap dikirim seperti biasa.</translation>
    </message>
    <message>
        <source>Only calls are affected, not messages</source>
        <translation>Hanya panggilan yang terpengaruh, bukan pesan</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found; ask for a review there if it is wrong.</source>
        <translation>Buka Business Support Home dan baca apa yang ditemukan; minta peninjauan di sana jika itu keliru.</translation>
    </message>
    <message>
        <source>A restriction of the account stops new Flows and their publication.</source>
        <translation>Pembatasan akun menghentikan Flow baru dan penerbitannya.</translation>
    </message>
    <message>
        <source>Flows are blocked for this account</source>
        <translation>Flow diblokir untuk akun ini</translation>
    </message>
    <message>
        <source>Create a new version of the Flow in WhatsApp Manager &gt; Flows.</source>
        <translation>Buat versi baru Flow di WhatsApp Manager &gt; Flows.</translation>
    </message>
    <message>
        <source>Correct the Flow JSON where the editor marks it.</source>
        <translation>Perbaiki JSON Flow di bagian yang ditandai editor.</translation>
    </message>
    <message>
        <source>The Flow is published already; a published one stays as it is.</source>
        <translation>Flow sudah diterbitkan; Flow yang sudah terbit tidak dapat diubah.</translation>
    </message>
    <message>
        <source>The Flow JSON cannot be read.</source>
        <translation>JSON Flow tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The Flow could not be changed</source>
        <translation>Flow tidak dapat diubah</translation>
    </message>
    <message>
        <source>Open the Flow in WhatsApp Manager &gt; Flows, and correct what the editor lists.</source>
        <translation>Buka Flow di WhatsApp Manager &gt; Flows, dan perbaiki yang tercantum di editor.</translation>
    </message>
    <message>
        <source>The Flow has open validation errors.</source>
        <translation>Flow masih memiliki kesalahan validasi.</translation>
    </message>
    <message>
        <source>The endpoint, the public key or the phone number of the Flow is missing.</source>
        <translation>Endpoint, kunci publik, atau nomor telepon Flow tidak ada.</translation>
    </message>
    <message>
        <source>The Flow could not be published</source>
        <translation>Flow tidak dapat diterbitkan</translation>
    </message>
    <message>
        <source>Look at the status of the Flow: WhatsApp Manager &gt; Flows</source>
        <translation>Lihat status Flow: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>Only a published Flow can be retired; this one is a draft, or retired already.</source>
        <translation>Hanya Flow yang sudah terbit yang dapat dihentikan; yang ini masih draf, atau sudah dihentikan.</translation>
    </message>
    <message>
        <source>The Flow could not be retired</source>
        <translation>Flow tidak dapat dihentikan</translation>
    </message>
    <message>
        <source>Set the Flow to deprecated in place of deleting it: WhatsApp Manager &gt; Flows</source>
        <translation>Jangan hapus Flow, tetapi atur menjadi deprecated: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>A published Flow cannot be deleted.</source>
        <translation>Flow yang sudah terbit tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>The Flow could not be deleted</source>
        <translation>Flow tidak dapat dihapus</translation>
    </message>
    <message>
        <source>Look at the failed entries in the answer, and repeat only those.</source>
        <translation>Lihat entri yang gagal dalam jawaban, dan ulangi hanya itu.</translation>
    </message>
    <message>
        <source>Only people who wrote to you in the last 24 hours can be blocked; the answer names the reason for each one.</source>
        <translation>Hanya orang yang menulis kepada Anda dalam 24 jam terakhir yang dapat diblokir; jawaban menyebutkan alasan untuk setiap orang.</translation>
    </message>
    <message>
        <source>Some people could not be blocked or unblocked</source>
        <translation>Sebagian orang tidak dapat diblokir atau dibuka blokirnya</translation>
    </message>
    <message>
        <source>Unblock people who need not be on the list any more.</source>
        <translation>Buka blokir orang yang tidak perlu lagi ada dalam daftar.</translation>
    </message>
    <message>
        <source>The block list of the number holds 64,000 people, the largest number.</source>
        <translation>Daftar blokir nomor berisi 64.000 orang, jumlah terbanyak.</translation>
    </message>
    <message>
        <source>The block list is full</source>
        <translation>Daftar blokir penuh</translation>
    </message>
    <message>
        <source>Somebody was blocked or unblocked between two pages of the list.</source>
        <translation>Seseorang diblokir atau dibuka blokirnya di antara dua halaman daftar.</translation>
    </message>
    <message>
        <source>The block list changed while it was read</source>
        <translation>Daftar blokir berubah saat dibaca</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Coba lagi satu menit kemudian.</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault of its own.</source>
        <translation>Layanan Meta sendiri mengalami gangguan.</translation>
    </message>
    <message>
        <source>Meta could not change the block list</source>
        <translation>Meta tidak dapat mengubah daftar blokir</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Konfirmasikan nomor dengan kode yang dikirim Meta: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, is not registered, or was never confirmed by a code.</source>
        <translation>Nomor Anda sendiri, yang mengirim, tidak terdaftar, atau tidak pernah dikonfirmasi dengan kode.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and correct the template or ask Meta for another review.</source>
        <translation>Buka WhatsApp Manager &gt; Message templates, dan perbaiki template atau minta peninjauan lagi kepada Meta.</translation>
    </message>
    <message>
        <source>Use an approved template until then.</source>
        <translation>Sementara itu, gunakan template yang disetujui.</translation>
    </message>
    <message>
        <source>The template still waits for its review, was rejected, or is paused.</source>
        <translation>Template masih menunggu peninjauan, ditolak, atau dijeda.</translation>
    </message>
    <message>
        <source>The template is not approved</source>
        <translation>Template tidak disetujui</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments &gt; Accounts, and add a payment method to this very WhatsApp account.</source>
        <translation>Buka Business settings &gt; Billing &amp; payments &gt; Accounts, dan tambahkan metode pembayaran ke akun WhatsApp ini.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method, or Meta cannot charge it.</source>
        <translation>Akun WhatsApp tidak memiliki metode pembayaran, atau Meta tidak dapat menagihnya.</translation>
    </message>
    <message>
        <source>Messages that you start are stopped; replies within 24 hours still go out.</source>
        <translation>Pesan yang Anda mulai dihentikan; balasan dalam 24 jam tetap terkirim.</translation>
    </message>
    <message>
        <source>The payment method of the account does not work</source>
        <translation>Metode pembayaran akun tidak berfungsi</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start or finish the verification.</source>
        <translation>Buka Business settings &gt; Security Center, dan mulai atau selesaikan verifikasi.</translation>
    </message>
    <message>
        <source>The business has not finished Meta&apos;s verification.</source>
        <translation>Bisnis belum menyelesaikan verifikasi Meta.</translation>
    </message>
    <message>
        <source>The business is not verified</source>
        <translation>Bisnis belum diverifikasi</translation>
    </message>
    <message>
        <source>Open Business Support Home, read the reason, and ask for a review if you see it differently.</source>
        <translation>Buka Business Support Home, baca alasannya, dan minta peninjauan jika Anda berpendapat lain.</translation>
    </message>
    <message>
        <source>Meta has banned the WhatsApp account, or limits what it may do.</source>
        <translation>Meta memblokir akun WhatsApp, atau membatasi apa yang boleh dilakukannya.</translation>
    </message>
    <message>
        <source>Meta has restricted the WhatsApp account</source>
        <translation>Meta membatasi akun WhatsApp</translation>
    </message>
    <message>
        <source>Choose another username.</source>
        <translation>Pilih nama pengguna lain.</translation>
    </message>
    <message>
        <source>Somebody else has the username, or it is not allowed.</source>
        <translation>Nama pengguna itu milik orang lain, atau tidak diperbolehkan.</translation>
    </message>
    <message>
        <source>This username is not available</source>
        <translation>Nama pengguna ini tidak tersedia</translation>
    </message>
    <message>
        <source>The messaging limit of the account is too low for a username.</source>
        <translation>Batas pengiriman pesan akun terlalu rendah untuk nama pengguna.</translation>
    </message>
    <message>
        <source>The account may not have a username yet</source>
        <translation>Akun belum boleh memiliki nama pengguna</translation>
    </message>
    <message>
        <source>Link the Page to the number, or choose another username.</source>
        <translation>Tautkan Halaman ke nomor, atau pilih nama pengguna lain.</translation>
    </message>
    <message>
        <source>A Facebook Page has this username, and the Page is not linked to the number.</source>
        <translation>Sebuah Halaman Facebook memiliki nama pengguna ini, dan Halaman itu tidak tertaut ke nomor.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook Page</source>
        <translation>Nama pengguna itu milik sebuah Halaman Facebook</translation>
    </message>
    <message>
        <source>Link the Instagram account to the number, or choose another username.</source>
        <translation>Tautkan akun Instagram ke nomor, atau pilih nama pengguna lain.</translation>
    </message>
    <message>
        <source>An Instagram account has this username, and it is not linked to the number.</source>
        <translation>Sebuah akun Instagram memiliki nama pengguna ini, dan tidak tertaut ke nomor.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account</source>
        <translation>Nama pengguna itu milik sebuah akun Instagram</translation>
    </message>
    <message>
        <source>Ask your developer to repeat the request with the transfer confirmed.</source>
        <translation>Minta pengembang Anda mengulangi permintaan dengan pemindahan yang dikonfirmasi.</translation>
    </message>
    <message>
        <source>The username must first be moved from the other number.</source>
        <translation>Nama pengguna harus dipindahkan dahulu dari nomor lain.</translation>
    </message>
    <message>
        <source>Another number of your business has this username</source>
        <translation>Nomor lain milik bisnis Anda memakai nama pengguna ini</translation>
    </message>
    <message>
        <source>Use the analytics of the WhatsApp account instead: WhatsApp Manager &gt; Insights</source>
        <translation>Gunakan analitik akun WhatsApp sebagai gantinya: WhatsApp Manager &gt; Insights</translation>
    </message>
    <message>
        <source>Meta has not opened template insights for this WhatsApp account yet.</source>
        <translation>Meta belum membuka wawasan template untuk akun WhatsApp ini.</translation>
    </message>
    <message>
        <source>Template insights are not available for this account</source>
        <translation>Wawasan template tidak tersedia untuk akun ini</translation>
    </message>
    <message>
        <source>Leave them on; messages are not affected.</source>
        <translation>Biarkan aktif; pesan tidak terpengaruh.</translation>
    </message>
    <message>
        <source>Once switched on, template insights stay on.</source>
        <translation>Setelah diaktifkan, wawasan template tetap aktif.</translation>
    </message>
    <message>
        <source>Template insights cannot be switched off</source>
        <translation>Wawasan template tidak dapat dimatikan</translation>
    </message>
    <message>
        <source>Confirm them in WhatsApp Manager &gt; Insights.</source>
        <translation>Konfirmasikan di WhatsApp Manager &gt; Insights.</translation>
    </message>
    <message>
        <source>Nobody has confirmed template insights for this WhatsApp account.</source>
        <translation>Belum ada yang mengonfirmasi wawasan template untuk akun WhatsApp ini.</translation>
    </message>
    <message>
        <source>Template insights are not switched on</source>
        <translation>Wawasan template belum diaktifkan</translation>
    </message>
    <message>
        <source>Leave it as it is; a second invitation is not needed.</source>
        <translation>Biarkan apa adanya; undangan kedua tidak diperlukan.</translation>
    </message>
    <message>
        <source>Another partner has already asked this business to join the Marketing Messages API.</source>
        <translation>Mitra lain sudah meminta bisnis ini bergabung dengan Marketing Messages API.</translation>
    </message>
    <message>
        <source>The business was invited by another partner already</source>
        <translation>Bisnis sudah diundang oleh mitra lain</translation>
    </message>
    <message>
        <source>Switch two-step verification off in the account that holds the number now: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>Matikan verifikasi dua langkah di akun yang kini memegang nomor itu: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends.</source>
        <translation>Konfirmasikan nomor dengan kode yang dikirim Meta.</translation>
    </message>
    <message>
        <source>Two-step verification is still on for the number.</source>
        <translation>Verifikasi dua langkah (Two-step verification) masih aktif untuk nomor itu.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the number is yours.</source>
        <translation>Belum ada yang mengonfirmasi bahwa nomor itu milik Anda.</translation>
    </message>
    <message>
        <source>The number cannot be moved to another account yet</source>
        <translation>Nomor belum dapat dipindahkan ke akun lain</translation>
    </message>
    <message>
        <source>Look at WhatsApp Manager &gt; Account tools &gt; Phone numbers: the number is there.</source>
        <translation>Lihat di WhatsApp Manager &gt; Account tools &gt; Phone numbers: nomor itu ada di sana.</translation>
    </message>
    <message>
        <source>Choose another number if you want to add one.</source>
        <translation>Pilih nomor lain jika Anda ingin menambahkan nomor.</translation>
    </message>
    <message>
        <source>The number that you want to add or move is in this WhatsApp account.</source>
        <translation>Nomor yang ingin Anda tambahkan atau pindahkan ada dalam akun WhatsApp ini.</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>Nomor sudah ada di akun Anda</translation>
    </message>
    <message>
        <source>Delete templates that are not used any more: WhatsApp Manager &gt; Message templates.</source>
        <translation>Hapus template yang tidak dipakai lagi: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Verify the business for a higher limit: Business settings &gt; Security Center.</source>
        <translation>Verifikasi bisnis untuk batas yang lebih tinggi: Business settings &gt; Security Center.</translation>
    </message>
    <message>
        <source>The WhatsApp account holds 250 templates, the limit of a business that is not verified.</source>
        <translation>Akun WhatsApp berisi 250 template, batas untuk bisnis yang belum diverifikasi.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may have</source>
        <translation>Akun sudah memiliki jumlah template maksimum</translation>
    </message>
    <message>
        <source>Wait for the result of the review, or for the next day, then change it.</source>
        <translation>Tunggu hasil peninjauan, atau hari berikutnya, lalu ubah.</translation>
    </message>
    <message>
        <source>The template is in review, or was edited as often as it may be in a day.</source>
        <translation>Template sedang ditinjau, atau sudah diedit sebanyak yang diperbolehkan dalam sehari.</translation>
    </message>
    <message>
        <source>The template cannot be changed at the moment</source>
        <translation>Template untuk saat ini tidak dapat diubah</translation>
    </message>
    <message>
        <source>Shorten the part that the answer names.</source>
        <translation>Persingkat bagian yang disebut dalam jawaban.</translation>
    </message>
    <message>
        <source>A field of the template has more characters than it may have.</source>
        <translation>Sebuah kolom template memiliki lebih banyak karakter daripada yang diperbolehkan.</translation>
    </message>
    <message>
        <source>A part of the template is too long</source>
        <translation>Sebuah bagian template terlalu panjang</translation>
    </message>
    <message>
        <source>Correct the header as the answer says, then send the template in again.</source>
        <translation>Perbaiki header sesuai petunjuk jawaban, lalu ajukan template lagi.</translation>
    </message>
    <message>
        <source>Something in the header breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Ada yang melanggar aturan bentuk di header, misalnya pemisah baris, emoji, atau terlalu banyak isian untuk nilai.</translation>
    </message>
    <message>
        <source>The header of the template is not written as it must be</source>
        <translation>Header template tidak ditulis sebagaimana mestinya</translation>
    </message>
    <message>
        <source>Correct the body as the answer says, then send the template in again.</source>
        <translation>Perbaiki isi sesuai petunjuk jawaban, lalu ajukan template lagi.</translation>
    </message>
    <message>
        <source>Something in the body breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Ada yang melanggar aturan bentuk di bagian isi, misalnya pemisah baris, emoji, atau terlalu banyak isian untuk nilai.</translation>
    </message>
    <message>
        <source>The body of the template is not written as it must be</source>
        <translation>Bagian isi template tidak ditulis sebagaimana mestinya</translation>
    </message>
    <message>
        <source>Correct the footer as the answer says, then send the template in again.</source>
        <translation>Perbaiki footer sesuai petunjuk jawaban, lalu ajukan template lagi.</translation>
    </message>
    <message>
        <source>Something in the footer breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Ada yang melanggar aturan bentuk di footer, misalnya pemisah baris, emoji, atau terlalu banyak isian untuk nilai.</translation>
    </message>
    <message>
        <source>The footer of the template is not written as it must be</source>
        <translation>Footer template tidak ditulis sebagaimana mestinya</translation>
    </message>
    <message>
        <source>Ask for one product type at a time.</source>
        <translation>Minta satu jenis produk setiap kali.</translation>
    </message>
    <message>
        <source>The question for analytics mixes several product types.</source>
        <translation>Permintaan analitik mencampur beberapa jenis produk.</translation>
    </message>
    <message>
        <source>These kinds of figures cannot be asked for together</source>
        <translation>Jenis angka ini tidak dapat diminta bersamaan</translation>
    </message>
    <message>
        <source>Register the number in the usual way, with the code that Meta sends to it.</source>
        <translation>Daftarkan nomor dengan cara biasa, dengan kode yang dikirim Meta ke nomor itu.</translation>
    </message>
    <message>
        <source>The call confirms a number that moves from one account to another, but this number does not.</source>
        <translation>Panggilan itu mengonfirmasi nomor yang berpindah dari satu akun ke akun lain, padahal nomor ini tidak berpindah.</translation>
    </message>
    <message>
        <source>The number is not being moved between accounts</source>
        <translation>Nomor tidak sedang dipindahkan antarakun</translation>
    </message>
    <message>
        <source>Read the sentence after the number of the error: it names the point.</source>
        <translation>Baca kalimat setelah nomor kesalahan: di situ disebutkan masalahnya.</translation>
    </message>
    <message>
        <source>Correct that point, then move the number again.</source>
        <translation>Perbaiki masalah itu, lalu pindahkan nomor lagi.</translation>
    </message>
    <message>
        <source>The new account is not ready: it has no payment method, no webhook, or is not approved.</source>
        <translation>Akun baru belum siap: tidak memiliki metode pembayaran, tidak memiliki webhook, atau belum disetujui.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved.</source>
        <translation>Nama tampilan nomor belum disetujui.</translation>
    </message>
    <message>
        <source>The number belongs to another business, or can simply be added without a move.</source>
        <translation>Nomor milik bisnis lain, atau dapat langsung ditambahkan tanpa dipindahkan.</translation>
    </message>
    <message>
        <source>The number cannot be moved to this account</source>
        <translation>Nomor tidak dapat dipindahkan ke akun ini</translation>
    </message>
    <message>
        <source>Write more text, or use fewer places.</source>
        <translation>Tulis lebih banyak teks, atau gunakan lebih sedikit isian.</translation>
    </message>
    <message>
        <source>There are more places for values than the text around them allows.</source>
        <translation>Isian untuk nilai lebih banyak daripada yang diperbolehkan oleh teks di sekitarnya.</translation>
    </message>
    <message>
        <source>The template has too many places for its length</source>
        <translation>Isian template terlalu banyak untuk panjangnya</translation>
    </message>
    <message>
        <source>Put words before the first and after the last value.</source>
        <translation>Tambahkan kata sebelum nilai pertama dan sesudah nilai terakhir.</translation>
    </message>
    <message>
        <source>A place for a value is the first or the last thing in the text.</source>
        <translation>Sebuah isian untuk nilai berada di awal atau akhir teks.</translation>
    </message>
    <message>
        <source>A template may not begin or end with a value</source>
        <translation>Template tidak boleh diawali atau diakhiri dengan nilai</translation>
    </message>
    <message>
        <source>The number is in maintenance for some minutes.</source>
        <translation>Nomor sedang dalam pemeliharaan selama beberapa menit.</translation>
    </message>
    <message>
        <source>The number is being worked on at Meta</source>
        <translation>Nomor sedang dikerjakan di Meta</translation>
    </message>
    <message>
        <source>Check the ID of the signup form.</source>
        <translation>Periksa ID formulir pendaftaran.</translation>
    </message>
    <message>
        <source>The ID of the signup form in the request does not exist.</source>
        <translation>ID formulir pendaftaran dalam permintaan tidak ada.</translation>
    </message>
    <message>
        <source>The signup form is not known</source>
        <translation>Formulir pendaftaran tidak dikenal</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to switch it on: business.facebook.com/direct-support</source>
        <translation>Minta dukungan Meta mengaktifkannya: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account may not use signup forms yet.</source>
        <translation>Akun WhatsApp belum boleh menggunakan formulir pendaftaran.</translation>
    </message>
    <message>
        <source>Signup in the app is not switched on for this account</source>
        <translation>Pendaftaran di aplikasi belum diaktifkan untuk akun ini</translation>
    </message>
    <message>
        <source>Correct the placeholder in the confirmation text.</source>
        <translation>Perbaiki isian dalam teks konfirmasi.</translation>
    </message>
    <message>
        <source>The text holds a placeholder that signup forms do not have.</source>
        <translation>Teks memuat isian yang tidak dimiliki formulir pendaftaran.</translation>
    </message>
    <message>
        <source>The confirmation text has a place that is not known</source>
        <translation>Teks konfirmasi memiliki isian yang tidak dikenal</translation>
    </message>
    <message>
        <source>Add the promo code to the request, or remove its place from the text.</source>
        <translation>Tambahkan kode promo ke permintaan, atau hapus isiannya dari teks.</translation>
    </message>
    <message>
        <source>The confirmation text has a place for a promo code, but none was given.</source>
        <translation>Teks konfirmasi memiliki isian untuk kode promo, tetapi kodenya tidak diberikan.</translation>
    </message>
    <message>
        <source>The promo code is missing</source>
        <translation>Kode promo tidak ada</translation>
    </message>
    <message>
        <source>Accept the terms, then send the request again.</source>
        <translation>Setujui ketentuan, lalu kirim permintaan lagi.</translation>
    </message>
    <message>
        <source>Nobody has accepted the terms for signup in the app.</source>
        <translation>Belum ada yang menyetujui ketentuan pendaftaran di aplikasi.</translation>
    </message>
    <message>
        <source>The terms for signup forms are not accepted</source>
        <translation>Ketentuan formulir pendaftaran belum disetujui</translation>
    </message>
    <message>
        <source>Remove the acceptance of the terms from the request.</source>
        <translation>Hapus persetujuan ketentuan dari permintaan.</translation>
    </message>
    <message>
        <source>The request accepts the terms once more, which is not needed.</source>
        <translation>Permintaan menyetujui ketentuan sekali lagi, padahal tidak diperlukan.</translation>
    </message>
    <message>
        <source>The terms for signup forms are accepted already</source>
        <translation>Ketentuan formulir pendaftaran sudah disetujui</translation>
    </message>
    <message>
        <source>Use the approved address of the terms.</source>
        <translation>Gunakan alamat ketentuan yang disetujui.</translation>
    </message>
    <message>
        <source>The request names another address for the terms than the approved one.</source>
        <translation>Permintaan menyebut alamat ketentuan yang berbeda dari yang disetujui.</translation>
    </message>
    <message>
        <source>The address of the terms is not the agreed one</source>
        <translation>Alamat ketentuan bukan yang disepakati</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Gunakan alamat yang diawali https.</translation>
    </message>
    <message>
        <source>The address in the request does not begin with https.</source>
        <translation>Alamat dalam permintaan tidak diawali https.</translation>
    </message>
    <message>
        <source>The website address must begin with https</source>
        <translation>Alamat situs web harus diawali https</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to look at the move: business.facebook.com/direct-support</source>
        <translation>Minta dukungan Meta melihat pemindahan itu: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account was already marked to move to another partner, in the old way.</source>
        <translation>Akun WhatsApp sudah ditandai untuk pindah ke mitra lain, dengan cara lama.</translation>
    </message>
    <message>
        <source>The account is bound to another solution already</source>
        <translation>Akun sudah terikat pada solusi lain</translation>
    </message>
    <message>
        <source>The client owns the account already, or has not accepted the request.</source>
        <translation>Klien sudah memiliki akun itu, atau belum menerima permintaannya.</translation>
    </message>
    <message>
        <source>The account cannot be moved</source>
        <translation>Akun tidak dapat dipindahkan</translation>
    </message>
    <message>
        <source>Ask your provider to take the number off the API and to bring it back, if it must be loaded again.</source>
        <translation>Minta penyedia Anda melepas nomor dari API dan memasangnya kembali, jika data harus dimuat lagi.</translation>
    </message>
    <message>
        <source>Contacts and chat history can each be loaded once after a number has joined the API.</source>
        <translation>Kontak dan riwayat chat masing-masing dapat dimuat satu kali setelah nomor bergabung dengan API.</translation>
    </message>
    <message>
        <source>Contacts and history were loaded already</source>
        <translation>Kontak dan riwayat sudah pernah dimuat</translation>
    </message>
    <message>
        <source>They can be loaded only in the first 24 hours after the number has joined the API.</source>
        <translation>Keduanya hanya dapat dimuat dalam 24 jam pertama setelah nomor bergabung dengan API.</translation>
    </message>
    <message>
        <source>The time to load contacts and history is over</source>
        <translation>Waktu untuk memuat kontak dan riwayat sudah lewat</translation>
    </message>
    <message>
        <source>Leave it as it is if the history is not needed.</source>
        <translation>Biarkan apa adanya jika riwayat tidak diperlukan.</translation>
    </message>
    <message>
        <source>Ask your provider to bring the number to the API again, and share the history then.</source>
        <translation>Minta penyedia Anda memasang nomor ke API lagi, dan bagikan riwayatnya saat itu.</translation>
    </message>
    <message>
        <source>When the number joined the API, the business chose not to share its chat history.</source>
        <translation>Saat nomor bergabung dengan API, bisnis memilih untuk tidak membagikan riwayat chat.</translation>
    </message>
    <message>
        <source>The business has not shared its chat history</source>
        <translation>Bisnis tidak membagikan riwayat chat</translation>
    </message>
    <message>
        <source>Reads and changes the WhatsApp account: its numbers, templates and settings.</source>
        <translation>Membaca dan mengubah akun WhatsApp: nomor, template, dan pengaturannya.</translation>
    </message>
    <message>
        <source>Sends messages and receives delivery reports.</source>
        <translation>Mengirim pesan dan menerima laporan penyampaian.</translation>
    </message>
    <message>
        <source>Reads which WhatsApp accounts belong to the business.</source>
        <translation>Membaca akun WhatsApp mana yang dimiliki bisnis.</translation>
    </message>
    <message>
        <source>An access token of the platform is one long line of letters and digits that starts with EAA. Nothing was sent.</source>
        <translation>Token akses platform adalah satu baris panjang huruf dan angka yang diawali EAA. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Open the place where the token was made or is kept, and copy it with its copy button.</source>
        <translation>Buka tempat token dibuat atau disimpan, dan salin dengan tombol salinnya.</translation>
    </message>
    <message>
        <source>Paste it here again, whole and without other text.</source>
        <translation>Tempelkan lagi di sini, lengkap dan tanpa teks lain.</translation>
    </message>
    <message>
        <source>This text is not an access token</source>
        <translation>Teks ini bukan token akses</translation>
    </message>
    <message>
        <source>A token is made of letters and digits only; a dash, line or other sign slipped in.</source>
        <translation>Token hanya terdiri dari huruf dan angka; ada tanda hubung, garis, atau tanda lain yang terselip.</translation>
    </message>
    <message>
        <source>A character in it cannot belong to a token</source>
        <translation>Ada karakter yang bukan bagian dari token</translation>
    </message>
    <message>
        <source>A token starts with EAA in capitals; a program or keyboard has changed the letters, and they cannot be restored.</source>
        <translation>Token diawali EAA dengan huruf besar; sebuah program atau papan tik mengubah hurufnya, dan huruf itu tidak dapat dipulihkan.</translation>
    </message>
    <message>
        <source>Copy the token again from where it was made.</source>
        <translation>Salin lagi token dari tempat pembuatannya.</translation>
    </message>
    <message>
        <source>Paste it here without passing through a program that corrects text.</source>
        <translation>Tempelkan di sini tanpa melewati program yang mengoreksi teks.</translation>
    </message>
    <message>
        <source>Capital and small letters were changed</source>
        <translation>Huruf besar dan kecil telah berubah</translation>
    </message>
    <message>
        <source>Characters that cannot be seen are inside the text, as when a token is copied from a terminal.</source>
        <translation>Ada karakter tak terlihat di dalam teks, seperti ketika token disalin dari terminal.</translation>
    </message>
    <message>
        <source>Copy the token from a page or a plain text file.</source>
        <translation>Salin token dari halaman web atau file teks biasa.</translation>
    </message>
    <message>
        <source>Paste it here again.</source>
        <translation>Tempelkan lagi di sini.</translation>
    </message>
    <message>
        <source>There are hidden characters inside the token</source>
        <translation>Ada karakter tersembunyi di dalam token</translation>
    </message>
    <message>
        <source>The text is empty, or holds nothing that can be seen.</source>
        <translation>Teks kosong, atau tidak memuat apa pun yang terlihat.</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>Tidak ada token dalam teks ini</translation>
    </message>
    <message>
        <source>A token has no spaces; we do not guess which ones to take out.</source>
        <translation>Token tidak memiliki spasi; kami tidak menebak spasi mana yang harus dihapus.</translation>
    </message>
    <message>
        <source>There are spaces inside the token</source>
        <translation>Ada spasi di dalam token</translation>
    </message>
    <message>
        <source>Letters that only look like A to Z are inside the text, as when a token is typed or translated.</source>
        <translation>Ada huruf yang hanya mirip A sampai Z di dalam teks, seperti ketika token diketik atau diterjemahkan.</translation>
    </message>
    <message>
        <source>Copy the token from where it was made; do not type it.</source>
        <translation>Salin token dari tempat pembuatannya; jangan mengetiknya.</translation>
    </message>
    <message>
        <source>Some letters come from another alphabet</source>
        <translation>Beberapa huruf berasal dari alfabet lain</translation>
    </message>
    <message>
        <source>What was copied is the hidden form that a page shows, not the token itself.</source>
        <translation>Yang disalin adalah bentuk tersembunyi yang ditampilkan halaman, bukan token itu sendiri.</translation>
    </message>
    <message>
        <source>Press &quot;Show&quot; or the copy button on the page the token is on.</source>
        <translation>Tekan &quot;Show&quot; atau tombol salin di halaman tempat token berada.</translation>
    </message>
    <message>
        <source>The token is hidden behind stars or dots</source>
        <translation>Token tersembunyi di balik bintang atau titik</translation>
    </message>
    <message>
        <source>The text stands where a token should be filled in.</source>
        <translation>Teks ini berada di tempat yang seharusnya diisi token.</translation>
    </message>
    <message>
        <source>Find the real token: it starts with EAA.</source>
        <translation>Temukan token asli: diawali EAA.</translation>
    </message>
    <message>
        <source>Paste it here in place of the example.</source>
        <translation>Tempelkan di sini menggantikan contoh.</translation>
    </message>
    <message>
        <source>This is an example, not a token</source>
        <translation>Ini contoh, bukan token</translation>
    </message>
    <message>
        <source>More than 65,536 characters were pasted; a token has a few hundred.</source>
        <translation>Lebih dari 65.536 karakter ditempelkan; token hanya memiliki beberapa ratus.</translation>
    </message>
    <message>
        <source>Copy only the token.</source>
        <translation>Salin tokennya saja.</translation>
    </message>
    <message>
        <source>The text is too large to be read</source>
        <translation>Teks terlalu besar untuk dibaca</translation>
    </message>
    <message>
        <source>More than a token was copied, or several were joined without a break.</source>
        <translation>Yang disalin lebih dari satu token, atau beberapa token tersambung tanpa jeda.</translation>
    </message>
    <message>
        <source>The text is too long for one token</source>
        <translation>Teks terlalu panjang untuk satu token</translation>
    </message>
    <message>
        <source>The link holds no access token.</source>
        <translation>Tautan tidak memuat token akses.</translation>
    </message>
    <message>
        <source>This is a link without a token</source>
        <translation>Ini tautan tanpa token</translation>
    </message>
    <message>
        <source>It was recognised as another kind of secret or number. It was not sent anywhere.</source>
        <translation>Ini dikenali sebagai rahasia atau nomor jenis lain. Tidak dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>Find the access token that your sending system uses: it starts with EAA.</source>
        <translation>Temukan token akses yang dipakai sistem pengirim Anda: diawali EAA.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Tempelkan di sini.</translation>
    </message>
    <message>
        <source>This is something else than an access token</source>
        <translation>Ini bukan token akses, melainkan yang lain</translation>
    </message>
    <message>
        <source>An app secret signs calls, but is no access token. It was not sent anywhere.</source>
        <translation>Kunci rahasia aplikasi menandatangani panggilan, tetapi bukan token akses. Tidak dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>Paste the access token here; it starts with EAA.</source>
        <translation>Tempelkan token akses di sini; token diawali EAA.</translation>
    </message>
    <message>
        <source>Enter the app secret in its own field, if your app asks for signed calls.</source>
        <translation>Masukkan kunci rahasia aplikasi di kolomnya sendiri, jika aplikasi Anda meminta panggilan bertanda tangan.</translation>
    </message>
    <message>
        <source>This looks like an app secret</source>
        <translation>Ini tampak seperti kunci rahasia aplikasi</translation>
    </message>
    <message>
        <source>Tokens that start with IG work for Instagram only, not for WhatsApp.</source>
        <translation>Token yang diawali IG hanya berfungsi untuk Instagram, tidak untuk WhatsApp.</translation>
    </message>
    <message>
        <source>This is an Instagram token</source>
        <translation>Ini token Instagram</translation>
    </message>
    <message>
        <source>It has the form of a JSON Web Token, as the older On-Premises API used. The platform of today does not take it.</source>
        <translation>Bentuknya JSON Web Token, seperti yang dipakai On-Premises API yang lama. Platform sekarang tidak menerimanya.</translation>
    </message>
    <message>
        <source>This is a token of another kind of login</source>
        <translation>Ini token dari jenis login lain</translation>
    </message>
    <message>
        <source>Numbers of this length are IDs of an app, an account or a phone number.</source>
        <translation>Angka sepanjang ini adalah ID aplikasi, akun, atau nomor telepon.</translation>
    </message>
    <message>
        <source>This is an ID, not a token</source>
        <translation>Ini ID, bukan token</translation>
    </message>
    <message>
        <source>A login code must first be exchanged for a token, and works only once.</source>
        <translation>Kode login harus ditukar dahulu dengan token, dan hanya berlaku satu kali.</translation>
    </message>
    <message>
        <source>Ask your developer to exchange the code for an access token.</source>
        <translation>Minta pengembang Anda menukar kode itu dengan token akses.</translation>
    </message>
    <message>
        <source>Paste the token here; it starts with EAA.</source>
        <translation>Tempelkan token di sini; token diawali EAA.</translation>
    </message>
    <message>
        <source>This is a login code, not yet a token</source>
        <translation>Ini kode login, belum berupa token</translation>
    </message>
    <message>
        <source>It belongs to another company&apos;s service. It was not sent anywhere.</source>
        <translation>Ini milik layanan perusahaan lain. Tidak dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>This is a key of another service</source>
        <translation>Ini kunci layanan lain</translation>
    </message>
    <message>
        <source>A phone number cannot take the place of an access token.</source>
        <translation>Nomor telepon tidak dapat menggantikan token akses.</translation>
    </message>
    <message>
        <source>This is a phone number</source>
        <translation>Ini nomor telepon</translation>
    </message>
    <message>
        <source>It was not sent anywhere. A private key is best kept where it was.</source>
        <translation>Tidak dikirim ke mana pun. Kunci privat sebaiknya tetap di tempat asalnya.</translation>
    </message>
    <message>
        <source>This is a private key</source>
        <translation>Ini kunci privat</translation>
    </message>
    <message>
        <source>A code of a few digits cannot take the place of an access token.</source>
        <translation>Kode beberapa angka tidak dapat menggantikan token akses.</translation>
    </message>
    <message>
        <source>This is a short code or PIN</source>
        <translation>Ini kode pendek atau PIN</translation>
    </message>
    <message>
        <source>Tokens that start with TH work for Threads only, not for WhatsApp.</source>
        <translation>Token yang diawali TH hanya berfungsi untuk Threads, tidak untuk WhatsApp.</translation>
    </message>
    <message>
        <source>This is a Threads token</source>
        <translation>Ini token Threads</translation>
    </message>
    <message>
        <source>It starts like a token, but its end is missing.</source>
        <translation>Awalnya seperti token, tetapi bagian akhirnya tidak ada.</translation>
    </message>
    <message>
        <source>The token is not complete</source>
        <translation>Token tidak lengkap</translation>
    </message>
    <message>
        <source>It starts like a token, but is short or ends in dots.</source>
        <translation>Awalnya seperti token, tetapi pendek atau berakhir dengan titik-titik.</translation>
    </message>
    <message>
        <source>The token looks cut off</source>
        <translation>Token tampaknya terpotong</translation>
    </message>
    <message>
        <source>It starts like a token, but a whole one is much longer.</source>
        <translation>Awalnya seperti token, tetapi token lengkap jauh lebih panjang.</translation>
    </message>
    <message>
        <source>The token is too short</source>
        <translation>Token terlalu pendek</translation>
    </message>
    <message>
        <source>A character is missing, was changed, or came with it when it was copied. Meta could not tell which token it is.</source>
        <translation>Ada karakter yang hilang, berubah, atau ikut terbawa saat disalin. Meta tidak dapat mengenali token yang mana.</translation>
    </message>
    <message>
        <source>Generate a new token if a fresh copy is not read either.</source>
        <translation>Buat token baru jika salinan yang baru pun tidak terbaca.</translation>
    </message>
    <message>
        <source>Meta cannot read this token</source>
        <translation>Meta tidak dapat membaca token ini</translation>
    </message>
    <message>
        <source>Both halves of the text are the same.</source>
        <translation>Kedua paruh teks ini sama.</translation>
    </message>
    <message>
        <source>Clear the field, and paste the token once.</source>
        <translation>Kosongkan kolom, dan tempelkan token satu kali.</translation>
    </message>
    <message>
        <source>The token was pasted twice</source>
        <translation>Token ditempelkan dua kali</translation>
    </message>
    <message>
        <source>Open Business settings</source>
        <translation>Buka Business settings</translation>
    </message>
    <message>
        <source>Its life is over[[: it ended on {when}]]. Every call with it is refused, so no message can be sent.</source>
        <translation>Masa berlakunya sudah habis[[: berakhir pada {when}]]. Setiap panggilan dengannya ditolak, jadi tidak ada pesan yang dapat dikirim.</translation>
    </message>
    <message>
        <source>Open business.facebook.com &gt; Settings &gt; Users &gt; System users, and choose the system user that sends your messages, or add one.</source>
        <translation>Buka business.facebook.com &gt; Settings &gt; Users &gt; System users, dan pilih pengguna sistem yang mengirim pesan Anda, atau tambahkan satu.</translation>
    </message>
    <message>
        <source>Choose &quot;Generate token&quot;, and pick the app that makes your API calls[[: {app}]].</source>
        <translation>Pilih &quot;Generate token&quot;, dan pilih aplikasi yang melakukan panggilan API Anda[[: {app}]].</translation>
    </message>
    <message>
        <source>Choose how long the token shall live, and note the day it ends.</source>
        <translation>Pilih berapa lama token akan berlaku, dan catat hari berakhirnya.</translation>
    </message>
    <message>
        <source>Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>Centang whatsapp_business_management dan whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Generate the token and copy it whole: it is shown only once.</source>
        <translation>Buat token dan salin selengkapnya: token hanya ditampilkan sekali.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, in place of the old one.</source>
        <translation>Pasang token baru di sistem yang mengirim pesan Anda, menggantikan yang lama.</translation>
    </message>
    <message>
        <source>Check the new token here.</source>
        <translation>Periksa token baru di sini.</translation>
    </message>
    <message>
        <source>Meta refuses the token without saying more. Every call with it fails, so no message can be sent.</source>
        <translation>Meta menolak token tanpa keterangan lebih lanjut. Setiap panggilan dengannya gagal, jadi tidak ada pesan yang dapat dikirim.</translation>
    </message>
    <message>
        <source>The owner of the token has removed the app, or the app may not act for them any more.</source>
        <translation>Pemilik token telah menghapus aplikasi, atau aplikasi tidak boleh lagi bertindak atas namanya.</translation>
    </message>
    <message>
        <source>The app has lost its access</source>
        <translation>Aplikasi kehilangan aksesnya</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check before the token works again.</source>
        <translation>Facebook meminta pemilik akun di balik token melewati pemeriksaan keamanan sebelum token berfungsi lagi.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to finish the check there.</source>
        <translation>Minta pemilik akun masuk di facebook.com, dan menyelesaikan pemeriksaan di sana.</translation>
    </message>
    <message>
        <source>Check the token here again.</source>
        <translation>Periksa lagi token di sini.</translation>
    </message>
    <message>
        <source>Generate a new token if it is still refused.</source>
        <translation>Buat token baru jika masih ditolak.</translation>
    </message>
    <message>
        <source>It comes from a debugging page and cannot make calls.</source>
        <translation>Token berasal dari halaman debug dan tidak dapat melakukan panggilan.</translation>
    </message>
    <message>
        <source>Find the token that your sending system uses.</source>
        <translation>Temukan token yang dipakai sistem pengirim Anda.</translation>
    </message>
    <message>
        <source>This token is for looking only</source>
        <translation>Token ini hanya untuk melihat</translation>
    </message>
    <message>
        <source>It was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>Token dicabut, atau pemiliknya keluar dari akun atau mengubah pengaturan aplikasi.</translation>
    </message>
    <message>
        <source>Meta says that the token is not valid any more, and gives no reason.</source>
        <translation>Meta menyatakan bahwa token tidak berlaku lagi, dan tidak memberi alasan.</translation>
    </message>
    <message>
        <source>The owner of the account changed the password, or Facebook ended the login for safety. The token ended with it.</source>
        <translation>Pemilik akun mengubah kata sandi, atau Facebook mengakhiri login demi keamanan. Token ikut berakhir.</translation>
    </message>
    <message>
        <source>The owner of the token has no role in the business or page any more.</source>
        <translation>Pemilik token tidak lagi memiliki peran dalam bisnis atau halaman.</translation>
    </message>
    <message>
        <source>It was ended on purpose, by logging out or by a program, and the token ended with it.</source>
        <translation>Login diakhiri dengan sengaja, dengan keluar dari akun atau oleh sebuah program, dan token ikut berakhir.</translation>
    </message>
    <message>
        <source>The Facebook account that the token stands for has not been confirmed yet.</source>
        <translation>Akun Facebook yang diwakili token belum dikonfirmasi.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to confirm the account.</source>
        <translation>Minta pemilik akun masuk di facebook.com, dan mengonfirmasi akunnya.</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that every call is refused.</source>
        <translation>[[Token berakhir pada {when}. ]]Sisa hari: {days}. Setelah itu setiap panggilan ditolak.</translation>
    </message>
    <message>
        <source>The token will expire soon</source>
        <translation>Token akan segera kedaluwarsa</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]After that every call is refused.</source>
        <translation>[[Token berakhir pada {when}. ]]Setelah itu setiap panggilan ditolak.</translation>
    </message>
    <message>
        <source>The token expires in less than a day</source>
        <translation>Token kedaluwarsa dalam kurang dari satu hari</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]From then on every call is refused.</source>
        <translation>[[Token berakhir pada {when}. ]]Sejak saat itu setiap panggilan ditolak.</translation>
    </message>
    <message>
        <source>The token expires within a minute</source>
        <translation>Token kedaluwarsa dalam satu menit</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that some reads may stop, though the token itself still works.</source>
        <translation>[[Akses berakhir pada {when}. ]]Sisa hari: {days}. Setelah itu sebagian pembacaan mungkin berhenti, meskipun token itu sendiri tetap berfungsi.</translation>
    </message>
    <message>
        <source>Ask the person the token belongs to, to log in to the app again; that starts a new period.</source>
        <translation>Minta pemilik token masuk lagi ke aplikasi; itu memulai periode baru.</translation>
    </message>
    <message>
        <source>Use a system user token instead: this end does not apply to it.</source>
        <translation>Gunakan token pengguna sistem sebagai gantinya: batas ini tidak berlaku untuknya.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data will end soon</source>
        <translation>Akses token ke data akan segera berakhir</translation>
    </message>
    <message>
        <source>[[It ended on {when}. ]]Some reads may fail, though the token itself still works.</source>
        <translation>[[Akses berakhir pada {when}. ]]Sebagian pembacaan mungkin gagal, meskipun token itu sendiri tetap berfungsi.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data has ended</source>
        <translation>Akses token ke data telah berakhir</translation>
    </message>
    <message>
        <source>It is a personal token, made for trying things out.[[ It ends on {when}.]] A token of a system user lives for weeks or longer.</source>
        <translation>Ini token pribadi, dibuat untuk mencoba-coba.[[ Token berakhir pada {when}.]] Token pengguna sistem berlaku berminggu-minggu atau lebih lama.</translation>
    </message>
    <message>
        <source>This kind of token lives only for hours</source>
        <translation>Token jenis ini hanya berlaku beberapa jam</translation>
    </message>
    <message>
        <source>A Page token cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>Token Halaman tidak dapat mengirim pesan WhatsApp. Diperlukan token pengguna sistem atau pengguna.</translation>
    </message>
    <message>
        <source>Choose &quot;Assign assets&quot;: give it the app with &quot;Manage app&quot;, and your WhatsApp account with full control.</source>
        <translation>Pilih &quot;Assign assets&quot;: beri aplikasi dengan &quot;Manage app&quot;, dan akun WhatsApp Anda dengan kontrol penuh.</translation>
    </message>
    <message>
        <source>This token belongs to a Facebook Page</source>
        <translation>Token ini milik sebuah Halaman Facebook</translation>
    </message>
    <message>
        <source>It is made of app ID and app secret, and cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>Token ini terdiri dari ID aplikasi dan kunci rahasia aplikasi, dan tidak dapat mengirim pesan WhatsApp. Diperlukan token pengguna sistem atau pengguna.</translation>
    </message>
    <message>
        <source>Keep the app secret in a safe place, and out of the system that sends your messages.</source>
        <translation>Simpan kunci rahasia aplikasi di tempat aman, di luar sistem yang mengirim pesan Anda.</translation>
    </message>
    <message>
        <source>This token stands for the app itself</source>
        <translation>Token ini mewakili aplikasi itu sendiri</translation>
    </message>
    <message>
        <source>Open your apps</source>
        <translation>Buka aplikasi Anda</translation>
    </message>
    <message>
        <source>You named the app[[ {app}]] as the one that makes your API calls, but the token was made by another one[[: {token_app}]].</source>
        <translation>Anda menyebut aplikasi[[ {app}]] sebagai yang melakukan panggilan API Anda, tetapi token dibuat oleh aplikasi lain[[: {token_app}]].</translation>
    </message>
    <message>
        <source>Compare the app ID in the App Dashboard with the one your sending system uses.</source>
        <translation>Cocokkan ID aplikasi di App Dashboard dengan yang dipakai sistem pengirim Anda.</translation>
    </message>
    <message>
        <source>Generate a token of the app that makes your API calls, or correct the app you named here.</source>
        <translation>Buat token dari aplikasi yang melakukan panggilan API Anda, atau perbaiki aplikasi yang Anda sebutkan di sini.</translation>
    </message>
    <message>
        <source>The app secret you entered is of an app that did not make this token[[ (token of app {token_app})]]. The other checks went on without it.</source>
        <translation>Kunci rahasia aplikasi yang Anda masukkan milik aplikasi yang bukan pembuat token ini[[ (token dari aplikasi {token_app})]]. Pemeriksaan lain dilanjutkan tanpa kunci itu.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret of the token&apos;s app: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>Salin ID aplikasi dan kunci rahasia aplikasi dari aplikasi pembuat token: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Periksa lagi.</translation>
    </message>
    <message>
        <source>The app secret belongs to another app</source>
        <translation>Kunci rahasia aplikasi milik aplikasi lain</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret you entered: it is mistyped, was reset, or belongs to another app. The other checks went on without it.</source>
        <translation>Meta tidak menerima kunci rahasia aplikasi yang Anda masukkan: salah ketik, telah diatur ulang, atau milik aplikasi lain. Pemeriksaan lain dilanjutkan tanpa kunci itu.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>Salin lagi ID aplikasi dan kunci rahasia aplikasi: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is not accepted</source>
        <translation>Kunci rahasia aplikasi tidak diterima</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Buka Access Token Debugger dari Meta</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may see all about a token. The check went on with other reads; when the token ends is not known.</source>
        <translation>Hanya aplikasi, atau orang dengan peran dalam aplikasi, yang boleh melihat semua tentang token. Pemeriksaan dilanjutkan dengan pembacaan lain; kapan token berakhir tidak diketahui.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger, and log in as a person with a role in the app.</source>
        <translation>Buka Access Token Debugger dari Meta, dan masuk sebagai orang dengan peran dalam aplikasi.</translation>
    </message>
    <message>
        <source>Paste the token into the field there, and press &quot;Debug&quot;.</source>
        <translation>Tempelkan token ke kolom di sana, dan tekan &quot;Debug&quot;.</translation>
    </message>
    <message>
        <source>Look at &quot;Valid&quot;: it must say True.</source>
        <translation>Lihat &quot;Valid&quot;: harus tertulis True.</translation>
    </message>
    <message>
        <source>Look at &quot;Expires&quot;: note the day on which the token ends.</source>
        <translation>Lihat &quot;Expires&quot;: catat hari berakhirnya token.</translation>
    </message>
    <message>
        <source>Look at &quot;Scopes&quot;: whatsapp_business_management and whatsapp_business_messaging must both be there.</source>
        <translation>Lihat &quot;Scopes&quot;: whatsapp_business_management dan whatsapp_business_messaging harus ada keduanya.</translation>
    </message>
    <message>
        <source>Generate a new token with both permissions if one of them is missing.</source>
        <translation>Buat token baru dengan kedua izin jika salah satunya tidak ada.</translation>
    </message>
    <message>
        <source>Enter the app secret here if you have it: then this check can read it all by itself.</source>
        <translation>Masukkan kunci rahasia aplikasi di sini jika Anda memilikinya: pemeriksaan ini lalu dapat membaca semuanya sendiri.</translation>
    </message>
    <message>
        <source>Meta did not show all about this token</source>
        <translation>Meta tidak menunjukkan semua tentang token</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on: Meta takes a token of this app only together with a signature made with the app secret.</source>
        <translation>Aplikasi mengaktifkan &quot;Require app secret&quot;: Meta hanya menerima token aplikasi ini bersama tanda tangan yang dibuat dengan kunci rahasia aplikasi.</translation>
    </message>
    <message>
        <source>Enter the app secret here, and check again: it stays on this computer.</source>
        <translation>Masukkan kunci rahasia aplikasi di sini, dan periksa lagi: kunci tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Ask your developer whether the sending system signs its calls (appsecret_proof).</source>
        <translation>Tanyakan kepada pengembang Anda apakah sistem pengirim menandatangani panggilannya (appsecret_proof).</translation>
    </message>
    <message>
        <source>Switch the setting off if the calls cannot be signed: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</source>
        <translation>Matikan pengaturan itu jika panggilan tidak dapat ditandatangani: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Every sending system needs it.</source>
        <translation>Izin {permission} tidak diberikan kepada token ini. Setiap sistem pengirim memerlukannya.</translation>
    </message>
    <message>
        <source>The token lacks a permission it needs</source>
        <translation>Token tidak memiliki izin yang diperlukan</translation>
    </message>
    <message>
        <source>The permission {permission} was asked for when the token was made, and declined. Every sending system needs it.</source>
        <translation>Izin {permission} diminta saat token dibuat, dan ditolak. Setiap sistem pengirim memerlukannya.</translation>
    </message>
    <message>
        <source>A permission was declined</source>
        <translation>Sebuah izin ditolak</translation>
    </message>
    <message>
        <source>The permission {permission} was granted once, and has run out since.</source>
        <translation>Izin {permission} pernah diberikan, dan sejak itu habis masa berlakunya.</translation>
    </message>
    <message>
        <source>A permission of the token has run out</source>
        <translation>Sebuah izin token habis masa berlakunya</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it your numbers, templates and settings cannot be used.</source>
        <translation>Izin {permission} tidak diberikan kepada token ini. Tanpa izin itu, nomor, template, dan pengaturan Anda tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>The token may not read your WhatsApp account</source>
        <translation>Token tidak boleh membaca akun WhatsApp Anda</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it no message can be sent, and no delivery report comes back.</source>
        <translation>Izin {permission} tidak diberikan kepada token ini. Tanpa izin itu, tidak ada pesan yang dapat dikirim, dan tidak ada laporan penyampaian yang kembali.</translation>
    </message>
    <message>
        <source>The token may not send messages</source>
        <translation>Token tidak boleh mengirim pesan</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted. Messages can be sent without it; only the list of your business&apos;s accounts cannot be read.</source>
        <translation>Izin {permission} tidak diberikan. Pesan dapat dikirim tanpa izin itu; hanya daftar akun bisnis Anda yang tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Tick {permission} as well when you next generate a token.</source>
        <translation>Centang juga {permission} saat Anda membuat token berikutnya.</translation>
    </message>
    <message>
        <source>A helpful permission is not granted</source>
        <translation>Sebuah izin yang berguna tidak diberikan</translation>
    </message>
    <message>
        <source>The lists do not name {permission}, but a read that needs it was answered. Nothing has to be done.</source>
        <translation>Daftar tidak menyebut {permission}, tetapi pembacaan yang memerlukannya dijawab. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>A permission is not listed, but works</source>
        <translation>Sebuah izin tidak tercantum, tetapi berfungsi</translation>
    </message>
    <message>
        <source>Open the account in Business settings</source>
        <translation>Buka akun di Business settings</translation>
    </message>
    <message>
        <source>The token&apos;s permissions hold only for certain WhatsApp accounts. The account that was asked for[[ ({account})]] is not one of them.</source>
        <translation>Izin token hanya berlaku untuk akun WhatsApp tertentu. Akun yang ditanyakan[[ ({account})]] tidak termasuk di dalamnya.</translation>
    </message>
    <message>
        <source>Compare the ID of the WhatsApp account: WhatsApp Manager &gt; Account tools, or Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>Cocokkan ID akun WhatsApp: WhatsApp Manager &gt; Account tools, atau Business settings &gt; Accounts &gt; WhatsApp accounts.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it this WhatsApp account with full control.</source>
        <translation>Buka Business settings &gt; Users &gt; System users, pilih pengguna sistem, lalu &quot;Assign assets&quot;, dan beri akun WhatsApp ini dengan kontrol penuh.</translation>
    </message>
    <message>
        <source>Generate a new token for it with both WhatsApp permissions, and check it here.</source>
        <translation>Buat token baru untuknya dengan kedua izin WhatsApp, dan periksa di sini.</translation>
    </message>
    <message>
        <source>The token may not use this WhatsApp account</source>
        <translation>Token tidak boleh menggunakan akun WhatsApp ini</translation>
    </message>
    <message>
        <source>The system user behind the token is assigned to the WhatsApp account[[ ({account})]], but without the rights to manage it and to send from it.</source>
        <translation>Pengguna sistem di balik token ditetapkan untuk akun WhatsApp[[ ({account})]], tetapi tanpa hak untuk mengelola dan mengirim darinya.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then the system user, and give it full control.</source>
        <translation>Buka Business settings &gt; Accounts &gt; WhatsApp accounts, pilih akun, lalu pengguna sistem, dan beri kontrol penuh.</translation>
    </message>
    <message>
        <source>Generate a new token with both WhatsApp permissions if it is still refused.</source>
        <translation>Buat token baru dengan kedua izin WhatsApp jika masih ditolak.</translation>
    </message>
    <message>
        <source>The system user may do too little in this account</source>
        <translation>Hak pengguna sistem di akun ini terlalu sedikit</translation>
    </message>
    <message>
        <source>The token has the permissions it needs, but the system user behind it is not assigned to the WhatsApp account[[ ({account})]].</source>
        <translation>Token memiliki izin yang diperlukan, tetapi pengguna sistem di baliknya tidak ditetapkan untuk akun WhatsApp[[ ({account})]].</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then &quot;Add people&quot;, and give the system user full control.</source>
        <translation>Buka Business settings &gt; Accounts &gt; WhatsApp accounts, pilih akun, lalu &quot;Add people&quot;, dan beri pengguna sistem kontrol penuh.</translation>
    </message>
    <message>
        <source>The system user was not given this account</source>
        <translation>Pengguna sistem tidak diberi akun ini</translation>
    </message>
    <message>
        <source>Open Meta&apos;s status page</source>
        <translation>Buka halaman status Meta</translation>
    </message>
    <message>
        <source>Meta could not handle the call. Updates of the API can take it down for up to 5 minutes. Your token and your settings are not the cause.</source>
        <translation>Meta tidak dapat memproses panggilan. Pembaruan API dapat membuatnya tidak tersedia hingga 5 menit. Token dan pengaturan Anda bukan penyebabnya.</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then check again.</source>
        <translation>Tunggu 5 menit, lalu periksa lagi.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page for a known disturbance.</source>
        <translation>Lihat di halaman status Meta apakah ada gangguan yang diketahui.</translation>
    </message>
    <message>
        <source>Tell your colleagues: Meta&apos;s service is away for a moment, messages sent now may fail, and nothing has to be changed on our side.</source>
        <translation>Beri tahu rekan kerja: layanan Meta sedang tidak tersedia, pesan yang dikirim sekarang mungkin gagal, dan tidak ada yang perlu diubah di pihak kita.</translation>
    </message>
    <message>
        <source>Send the failed messages again once the check passes.</source>
        <translation>Kirim ulang pesan yang gagal setelah pemeriksaan lulus.</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself.</source>
        <translation>Untuk saat ini Meta tidak menerima panggilan atau pesan lagi. Ini tidak memberi tahu apa pun tentang token itu sendiri.</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <translation>Tunggu beberapa saat, hingga satu jam, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Ask your developer which system makes so many calls, and let it make fewer.</source>
        <translation>Tanyakan kepada pengembang Anda sistem mana yang melakukan begitu banyak panggilan, dan minta agar dikurangi.</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time</source>
        <translation>Terlalu banyak panggilan dilakukan dalam waktu singkat</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself. Minutes until calls are taken again, as Meta says: {minutes}.</source>
        <translation>Untuk saat ini Meta tidak menerima panggilan atau pesan lagi. Ini tidak memberi tahu apa pun tentang token itu sendiri. Menit hingga panggilan diterima lagi, menurut Meta: {minutes}.</translation>
    </message>
    <message>
        <source>Wait until calls are taken again, then try again.</source>
        <translation>Tunggu sampai panggilan diterima lagi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>No connection leaves this computer. This says nothing about your token.</source>
        <translation>Tidak ada koneksi keluar dari komputer ini. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Connect to a network, then check again.</source>
        <translation>Hubungkan ke jaringan, lalu periksa lagi.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Komputer ini tidak memiliki jaringan</translation>
    </message>
    <message>
        <source>The name service of your network gave no answer for Meta&apos;s address. This says nothing about your token.</source>
        <translation>Layanan nama di jaringan Anda tidak menjawab untuk alamat Meta. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet can be reached.</source>
        <translation>Buka halaman web apa saja untuk melihat apakah internet dapat dijangkau.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is blocked.</source>
        <translation>Tanyakan kepada pengelola jaringan Anda apakah graph.facebook.com diblokir.</translation>
    </message>
    <message>
        <source>Check again from another network, for example over a phone.</source>
        <translation>Periksa lagi dari jaringan lain, misalnya lewat ponsel.</translation>
    </message>
    <message>
        <source>Meta&apos;s address could not be looked up</source>
        <translation>Alamat Meta tidak dapat dicari</translation>
    </message>
    <message>
        <source>Something on the way to Meta, often a firewall, refuses the connection. This says nothing about your token.</source>
        <translation>Sesuatu di jalur ke Meta, sering kali firewall, menolak koneksi. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Ask who runs your network to allow graph.facebook.com, port 443.</source>
        <translation>Minta pengelola jaringan Anda mengizinkan graph.facebook.com, port 443.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Koneksi ditolak</translation>
    </message>
    <message>
        <source>On this network or computer, Meta&apos;s address is made to lead nowhere, as filters do. This says nothing about your token.</source>
        <translation>Di jaringan atau komputer ini, alamat Meta sengaja dibuat tidak menuju ke mana pun, seperti yang dilakukan filter. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Meta&apos;s address is blocked here</source>
        <translation>Alamat Meta diblokir di sini</translation>
    </message>
    <message>
        <source>The network knows no way to Meta&apos;s address. This says nothing about your token.</source>
        <translation>Jaringan tidak mengetahui jalur ke alamat Meta. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Meta&apos;s address cannot be reached from here</source>
        <translation>Alamat Meta tidak dapat dijangkau dari sini</translation>
    </message>
    <message>
        <source>No whole answer came within the time limit: the connection is slow, or something on the way swallows it. This says nothing about your token.</source>
        <translation>Tidak ada jawaban utuh dalam batas waktu: koneksi lambat, atau sesuatu di jalur menelannya. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Periksa lagi satu menit kemudian.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page if it stays like this.</source>
        <translation>Lihat halaman status Meta jika tetap begini.</translation>
    </message>
    <message>
        <source>Meta did not answer in time</source>
        <translation>Meta tidak menjawab pada waktunya</translation>
    </message>
    <message>
        <source>The other side could not prove that it is Meta, so the check stopped there. This says nothing about your token.</source>
        <translation>Pihak lain tidak dapat membuktikan bahwa ia Meta, jadi pemeriksaan berhenti di situ. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Set date and time of this computer right, or switch on automatic time.</source>
        <translation>Atur tanggal dan jam komputer ini dengan benar, atau aktifkan waktu otomatis.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether it opens encrypted connections, and to leave out graph.facebook.com.</source>
        <translation>Tanyakan kepada pengelola jaringan Anda apakah jaringan membuka koneksi terenkripsi, dan minta agar graph.facebook.com dikecualikan.</translation>
    </message>
    <message>
        <source>The connection to Meta is not safe</source>
        <translation>Koneksi ke Meta tidak aman</translation>
    </message>
    <message>
        <source>It was cut while it was being set up, as firewalls do that block facebook.com by name. This says nothing about your token.</source>
        <translation>Koneksi terputus saat dibangun, seperti yang dilakukan firewall yang memblokir facebook.com menurut nama. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>The safe connection was cut off</source>
        <translation>Koneksi aman terputus</translation>
    </message>
    <message>
        <source>Something on the way wants this computer to prove what it is. This says nothing about your token.</source>
        <translation>Sesuatu di jalur meminta komputer ini membuktikan identitasnya. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Ask who runs your network how programs reach the internet.</source>
        <translation>Tanyakan kepada pengelola jaringan Anda bagaimana program menjangkau internet.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate</source>
        <translation>Jaringan meminta sertifikat perangkat</translation>
    </message>
    <message>
        <source>Either the clock of this computer is wrong, or something else than Meta answered. This says nothing about your token.</source>
        <translation>Jam komputer ini salah, atau yang menjawab bukan Meta. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>The proof of identity looks out of date</source>
        <translation>Bukti identitas tampaknya kedaluwarsa</translation>
    </message>
    <message>
        <source>The part that encrypts connections is not there. This says nothing about your token.</source>
        <translation>Bagian yang mengenkripsi koneksi tidak ada. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instal ulang program.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>Sebagian program ini tidak ada</translation>
    </message>
    <message>
        <source>Without its list of trusted authorities, no proof of identity can be checked. This says nothing about your token.</source>
        <translation>Tanpa daftar otoritas tepercaya, bukti identitas tidak dapat diperiksa. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Install the list of trusted authorities of your system (often called ca-certificates).</source>
        <translation>Instal daftar otoritas tepercaya untuk sistem Anda (sering disebut ca-certificates).</translation>
    </message>
    <message>
        <source>This computer has no list of authorities</source>
        <translation>Komputer ini tidak memiliki daftar otoritas</translation>
    </message>
    <message>
        <source>The other side shows a proof of identity that begins in the future. This says nothing about your token.</source>
        <translation>Pihak lain menunjukkan bukti identitas yang baru berlaku di masa depan. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind</source>
        <translation>Jam komputer ini mungkin terlambat</translation>
    </message>
    <message>
        <source>Something answered without encryption, as login pages of networks do. This says nothing about your token.</source>
        <translation>Sesuatu menjawab tanpa enkripsi, seperti halaman masuk jaringan. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Open any web page: if a login page of the network appears, log in there.</source>
        <translation>Buka halaman web apa saja: jika halaman masuk jaringan muncul, masuklah di sana.</translation>
    </message>
    <message>
        <source>The other side does not encrypt</source>
        <translation>Pihak lain tidak mengenkripsi</translation>
    </message>
    <message>
        <source>The proof of identity was not issued by an authority that this computer trusts, as in companies that look inside encrypted connections. Nothing was sent. This says nothing about your token.</source>
        <translation>Bukti identitas tidak diterbitkan oleh otoritas yang dipercaya komputer ini, seperti di perusahaan yang memeriksa koneksi terenkripsi. Tidak ada yang dikirim. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Somebody opens encrypted connections here</source>
        <translation>Ada yang membuka koneksi terenkripsi di sini</translation>
    </message>
    <message>
        <source>The proof of identity belongs to another address. Nothing was sent. This says nothing about your token.</source>
        <translation>Bukti identitas milik alamat lain. Tidak ada yang dikirim. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Somebody else answered in Meta&apos;s place</source>
        <translation>Pihak lain menjawab menggantikan Meta</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy, and the proxy does not answer or let the call through. This says nothing about your token.</source>
        <translation>Komputer ini menjangkau internet lewat proxy, dan proxy itu tidak menjawab atau tidak meloloskan panggilan. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Periksa pengaturan proxy komputer ini.</translation>
    </message>
    <message>
        <source>The proxy stands in the way</source>
        <translation>Proxy menghalangi jalur</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy that wants a name and a password. This says nothing about your token.</source>
        <translation>Komputer ini menjangkau internet lewat proxy yang meminta nama dan kata sandi. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Enter name and password in the proxy settings of this computer.</source>
        <translation>Masukkan nama dan kata sandi di pengaturan proxy komputer ini.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>Proxy meminta kata sandi</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was there. This says nothing about your token.</source>
        <translation>Koneksi berakhir sebelum jawaban diterima seluruhnya. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Check again from another network if it breaks off again.</source>
        <translation>Periksa lagi dari jaringan lain jika terputus lagi.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Koneksi terputus</translation>
    </message>
    <message>
        <source>Something answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Sesuatu menjawab menggantikan Meta, seperti halaman masuk hotel dan filter perusahaan. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is filtered.</source>
        <translation>Tanyakan kepada pengelola jaringan Anda apakah graph.facebook.com disaring.</translation>
    </message>
    <message>
        <source>The answer did not come from Meta</source>
        <translation>Jawaban tidak berasal dari Meta</translation>
    </message>
    <message>
        <source>Something on the way asks for a password in Meta&apos;s place. This says nothing about your token.</source>
        <translation>Sesuatu di jalur meminta kata sandi menggantikan Meta. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>The network asks for a password</source>
        <translation>Jaringan meminta kata sandi</translation>
    </message>
    <message>
        <source>The answer is damaged, or is not in the form that Meta uses: something on the way changed it or answered instead. This says nothing about your token.</source>
        <translation>Jawaban rusak, atau bentuknya bukan yang dipakai Meta: sesuatu di jalur mengubahnya atau menjawab sebagai gantinya. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Jawaban tidak dapat dibaca</translation>
    </message>
    <message>
        <source>A web page answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Sebuah halaman web menjawab menggantikan Meta, seperti halaman masuk hotel dan filter perusahaan. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>Yang datang halaman web, bukan jawaban</translation>
    </message>
    <message>
        <source>Something on the way wanted to lead the call elsewhere, as login pages of networks do. It was not followed. This says nothing about your token.</source>
        <translation>Sesuatu di jalur ingin mengalihkan panggilan ke tempat lain, seperti halaman masuk jaringan. Pengalihan itu tidak diikuti. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>The call was led to another address</source>
        <translation>Panggilan dialihkan ke alamat lain</translation>
    </message>
    <message>
        <source>The answer was far larger than Meta&apos;s answers are, and was not read. This says nothing about your token.</source>
        <translation>Jawaban jauh lebih besar daripada jawaban Meta, dan tidak dibaca. Ini tidak memberi tahu apa pun tentang token Anda.</translation>
    </message>
    <message>
        <source>The answer was too large to be Meta&apos;s</source>
        <translation>Jawaban terlalu besar untuk berasal dari Meta</translation>
    </message>
    <message>
        <source>It differs from the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Jam berbeda dari waktu dalam jawaban Meta. Selisih dalam menit: {minutes}. Pemeriksaan ini mengikuti jam Meta; program lain mungkin bermasalah.</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the settings of this computer.</source>
        <translation>Aktifkan tanggal dan waktu otomatis di pengaturan komputer ini.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Jam komputer ini salah</translation>
    </message>
    <message>
        <source>It is ahead of the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Jam lebih cepat daripada waktu dalam jawaban Meta. Selisih dalam menit: {minutes}. Pemeriksaan ini mengikuti jam Meta; program lain mungkin bermasalah.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead</source>
        <translation>Jam komputer ini terlalu cepat</translation>
    </message>
    <message>
        <source>It is behind the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Jam lebih lambat daripada waktu dalam jawaban Meta. Selisih dalam menit: {minutes}. Pemeriksaan ini mengikuti jam Meta; program lain mungkin bermasalah.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind</source>
        <translation>Jam komputer ini terlambat</translation>
    </message>
    <message>
        <source>Open the accounts in Business settings</source>
        <translation>Buka akun di Business settings</translation>
    </message>
    <message>
        <source>No WhatsApp account could be found with this token[[ in the business {business}]]. The system user behind it was not given one, or the account belongs to another business.</source>
        <translation>Tidak ada akun WhatsApp yang ditemukan dengan token ini[[ di bisnis {business}]]. Pengguna sistem di baliknya tidak diberi akun, atau akunnya milik bisnis lain.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, and look whether your account is listed there.</source>
        <translation>Buka Business settings &gt; Accounts &gt; WhatsApp accounts, dan lihat apakah akun Anda tercantum di sana.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it the WhatsApp account with full control.</source>
        <translation>Buka Business settings &gt; Users &gt; System users, pilih pengguna sistem, lalu &quot;Assign assets&quot;, dan beri akun WhatsApp dengan kontrol penuh.</translation>
    </message>
    <message>
        <source>Enter the ID of the WhatsApp account here if you know it, and check again.</source>
        <translation>Masukkan ID akun WhatsApp di sini jika Anda mengetahuinya, dan periksa lagi.</translation>
    </message>
    <message>
        <source>The token sees no WhatsApp account</source>
        <translation>Token tidak melihat akun WhatsApp apa pun</translation>
    </message>
    <message>
        <source>Open Business Support Home</source>
        <translation>Buka Business Support Home</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation>Buka WhatsApp Manager</translation>
    </message>
    <message>
        <source>Meta has switched off the account[[ {name}]][[ ({account})]] or limits what it may do, so messages are not sent.[[ Meta says: &quot;{description}&quot;]]</source>
        <translation>Meta mematikan akun[[ {name}]][[ ({account})]] atau membatasi apa yang boleh dilakukannya, jadi pesan tidak dikirim.[[ Kata Meta: &quot;{description}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business Support Home, and choose the WhatsApp account: the reason and the end of the restriction stand there.</source>
        <translation>Buka Business Support Home, dan pilih akun WhatsApp: alasan dan akhir pembatasan tertulis di sana.</translation>
    </message>
    <message>
        <source>Choose &quot;Request review&quot; there if you see it differently; Meta usually answers within 48 hours.</source>
        <translation>Pilih &quot;Request review&quot; di sana jika Anda berpendapat lain; Meta biasanya menjawab dalam 48 jam.</translation>
    </message>
    <message>
        <source>Wait until the restriction has ended before you send again.</source>
        <translation>Tunggu sampai pembatasan berakhir sebelum Anda mengirim lagi.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account[[ {name}]][[ ({account})]] yet. Until then messages may be limited or held back.</source>
        <translation>Meta belum menyetujui akun WhatsApp[[ {name}]][[ ({account})]]. Sampai saat itu pesan mungkin dibatasi atau ditahan.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and look whether Meta asks for something.</source>
        <translation>Buka WhatsApp Manager &gt; Overview, dan lihat apakah Meta meminta sesuatu.</translation>
    </message>
    <message>
        <source>Wait for the end of the review, then check here again.</source>
        <translation>Tunggu peninjauan selesai, lalu periksa lagi di sini.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if nothing changes for several days.</source>
        <translation>Hubungi dukungan Meta di Business Support Home jika tidak ada perubahan selama beberapa hari.</translation>
    </message>
    <message>
        <source>Meta has not finished its review of the account</source>
        <translation>Meta belum menyelesaikan peninjauan akun</translation>
    </message>
    <message>
        <source>Meta has reviewed the WhatsApp account[[ {name}]][[ ({account})]] and declined it. Messages may be limited, or not sent at all.</source>
        <translation>Meta meninjau akun WhatsApp[[ {name}]][[ ({account})]] dan menolaknya. Pesan mungkin dibatasi, atau tidak dikirim sama sekali.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the WhatsApp account, and read the reason.</source>
        <translation>Buka Business Support Home, pilih akun WhatsApp, dan baca alasannya.</translation>
    </message>
    <message>
        <source>Check here again after Meta&apos;s answer.</source>
        <translation>Periksa lagi di sini setelah Meta menjawab.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account</source>
        <translation>Meta tidak menyetujui akun WhatsApp</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments</source>
        <translation>Buka Billing &amp; payments</translation>
    </message>
    <message>
        <source>Meta cannot charge the WhatsApp account[[ {name}]][[ ({account})]], so it stops the messages that you start. Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>Meta tidak dapat menagih akun WhatsApp[[ {name}]][[ ({account})]], sehingga menghentikan pesan yang Anda mulai. Balasan dalam 24 jam setelah pesan pelanggan tetap terkirim.</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments &gt; Accounts, and choose this very WhatsApp account.</source>
        <translation>Buka Billing &amp; payments &gt; Accounts, dan pilih akun WhatsApp ini.</translation>
    </message>
    <message>
        <source>Add a payment method, or bring the present one in order. A card of another WhatsApp account, or of an ad account, does not count.</source>
        <translation>Tambahkan metode pembayaran, atau bereskan yang sekarang. Kartu dari akun WhatsApp lain, atau dari akun iklan, tidak dihitung.</translation>
    </message>
    <message>
        <source>Check that currency, time zone and business details are filled in.</source>
        <translation>Pastikan mata uang, zona waktu, dan detail bisnis sudah diisi.</translation>
    </message>
    <message>
        <source>Check here again; Meta may need a while to notice the change.</source>
        <translation>Periksa lagi di sini; Meta mungkin perlu waktu untuk mengetahui perubahan itu.</translation>
    </message>
    <message>
        <source>Open the Security Center</source>
        <translation>Buka Security Center</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet. Until then Meta limits what it may send, and some messages do not arrive.</source>
        <translation>Meta belum memverifikasi bisnis[[ {business}]]. Sampai saat itu Meta membatasi apa yang boleh dikirim, dan sebagian pesan tidak sampai.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start the verification, or read what Meta still asks for.</source>
        <translation>Buka Business settings &gt; Security Center, dan mulai verifikasi, atau baca apa yang masih diminta Meta.</translation>
    </message>
    <message>
        <source>Upload the papers that Meta asks for; name and address must be the same as in Business settings.</source>
        <translation>Unggah dokumen yang diminta Meta; nama dan alamat harus sama dengan yang ada di Business settings.</translation>
    </message>
    <message>
        <source>Wait for Meta&apos;s answer, then check here again.</source>
        <translation>Tunggu jawaban Meta, lalu periksa lagi di sini.</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet, and lets it send no messages until then.</source>
        <translation>Meta belum memverifikasi bisnis[[ {business}]], dan tidak mengizinkannya mengirim pesan sampai saat itu.</translation>
    </message>
    <message>
        <source>Meta blocks the business until it is verified</source>
        <translation>Meta memblokir bisnis sampai diverifikasi</translation>
    </message>
    <message>
        <source>Open the phone numbers in WhatsApp Manager</source>
        <translation>Buka nomor telepon di WhatsApp Manager</translation>
    </message>
    <message>
        <source>The number {number} is not among the phone numbers of the WhatsApp account[[ {account}]]. Account and number must belong together.</source>
        <translation>Nomor {number} tidak termasuk nomor telepon akun WhatsApp[[ {account}]]. Akun dan nomor harus berpasangan.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look for the number there.</source>
        <translation>Buka WhatsApp Manager &gt; Account tools &gt; Phone numbers, dan cari nomor itu di sana.</translation>
    </message>
    <message>
        <source>Choose another WhatsApp account at the top of that page if the number is not listed.</source>
        <translation>Pilih akun WhatsApp lain di bagian atas halaman itu jika nomornya tidak tercantum.</translation>
    </message>
    <message>
        <source>Enter an account and a number that belong together, here and in the system that sends your messages.</source>
        <translation>Masukkan akun dan nomor yang berpasangan, di sini dan di sistem yang mengirim pesan Anda.</translation>
    </message>
    <message>
        <source>The number does not belong to this account</source>
        <translation>Nomor bukan milik akun ini</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, is not registered with the platform. This says nothing about the number of your customer.</source>
        <translation>Nomor Anda sendiri[[ {number}]], yang mengirim, tidak terdaftar di platform. Ini tidak memberi tahu apa pun tentang nomor pelanggan Anda.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look at the status of the number.</source>
        <translation>Buka WhatsApp Manager &gt; Account tools &gt; Phone numbers, dan lihat status nomor itu.</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN: your developer or provider does that with one call (register).</source>
        <translation>Daftarkan nomor dengan PIN enam angkanya: pengembang atau penyedia Anda melakukannya dengan satu panggilan (register).</translation>
    </message>
    <message>
        <source>Check here again: the number must be shown as connected.</source>
        <translation>Periksa lagi di sini: nomor harus ditampilkan sebagai terhubung.</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, was never confirmed with the code that Meta sends by SMS or call. This says nothing about the number of your customer.</source>
        <translation>Nomor Anda sendiri[[ {number}]], yang mengirim, tidak pernah dikonfirmasi dengan kode yang dikirim Meta lewat SMS atau telepon. Ini tidak memberi tahu apa pun tentang nomor pelanggan Anda.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and let Meta send the code by SMS or call.</source>
        <translation>Buka WhatsApp Manager &gt; Account tools &gt; Phone numbers, pilih nomor, dan minta Meta mengirim kode lewat SMS atau telepon.</translation>
    </message>
    <message>
        <source>Enter the code there.</source>
        <translation>Masukkan kode di sana.</translation>
    </message>
    <message>
        <source>The sending number was never confirmed by a code</source>
        <translation>Nomor pengirim tidak pernah dikonfirmasi dengan kode</translation>
    </message>
    <message>
        <source>A number must be connected to send. For yours[[, {number},]] Meta shows another status: {status}.</source>
        <translation>Nomor harus terhubung agar dapat mengirim. Untuk nomor Anda[[, {number},]] Meta menampilkan status lain: {status}.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and read what stands beside the number.</source>
        <translation>Buka WhatsApp Manager &gt; Account tools &gt; Phone numbers, dan baca keterangan di sebelah nomor itu.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number again if it is shown as disconnected or offline.</source>
        <translation>Minta pengembang atau penyedia Anda mendaftarkan nomor lagi jika ditampilkan sebagai terputus atau offline.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if the status stays.</source>
        <translation>Hubungi dukungan Meta di Business Support Home jika statusnya tetap.</translation>
    </message>
    <message>
        <source>The sending number is not connected</source>
        <translation>Nomor pengirim tidak terhubung</translation>
    </message>
    <message>
        <source>Meta lets the number[[ {number}]] send no messages any more. Usually Meta names a rule of the platform as the reason.</source>
        <translation>Meta tidak mengizinkan nomor[[ {number}]] mengirim pesan lagi. Biasanya Meta menyebut aturan platform sebagai alasannya.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the number, and read the reason.</source>
        <translation>Buka Business Support Home, pilih nomor, dan baca alasannya.</translation>
    </message>
    <message>
        <source>Reach your customers by another channel until then.</source>
        <translation>Sementara itu, hubungi pelanggan Anda lewat saluran lain.</translation>
    </message>
    <message>
        <source>Meta has banned the sending number</source>
        <translation>Meta memblokir nomor pengirim</translation>
    </message>
    <message>
        <source>The number[[ {number}]] is not part of the WhatsApp account any more, so it cannot send.</source>
        <translation>Nomor[[ {number}]] bukan lagi bagian dari akun WhatsApp, jadi tidak dapat mengirim.</translation>
    </message>
    <message>
        <source>Compare the ID of the number in your sending system with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Cocokkan ID nomor di sistem pengirim Anda dengan WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Add the number there again if it is still yours.</source>
        <translation>Tambahkan lagi nomor di sana jika masih milik Anda.</translation>
    </message>
    <message>
        <source>Enter its new ID in the system that sends your messages, and here.</source>
        <translation>Masukkan ID barunya di sistem yang mengirim pesan Anda, dan di sini.</translation>
    </message>
    <message>
        <source>The sending number was taken out of the account</source>
        <translation>Nomor pengirim dikeluarkan dari akun</translation>
    </message>
    <message>
        <source>The number[[ {number}]] now belongs to another WhatsApp account or provider, so it cannot send from this account any more.</source>
        <translation>Nomor[[ {number}]] sekarang milik akun WhatsApp atau penyedia lain, jadi tidak dapat lagi mengirim dari akun ini.</translation>
    </message>
    <message>
        <source>Ask your colleagues or your provider who moved the number, and to which account.</source>
        <translation>Tanyakan kepada rekan kerja atau penyedia Anda siapa yang memindahkan nomor, dan ke akun mana.</translation>
    </message>
    <message>
        <source>Enter the IDs of the new account and number in the system that sends your messages.</source>
        <translation>Masukkan ID akun dan nomor yang baru di sistem yang mengirim pesan Anda.</translation>
    </message>
    <message>
        <source>Generate a token for the new account, and check it here.</source>
        <translation>Buat token untuk akun baru, dan periksa di sini.</translation>
    </message>
    <message>
        <source>The sending number has moved to another place</source>
        <translation>Nomor pengirim telah pindah ke tempat lain</translation>
    </message>
    <message>
        <source>The number[[ {number}]] was added, but a step is still open: its code, its display name or its registration.</source>
        <translation>Nomor[[ {number}]] sudah ditambahkan, tetapi masih ada langkah yang belum selesai: kode, nama tampilan, atau pendaftarannya.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look which step is open.</source>
        <translation>Buka WhatsApp Manager &gt; Account tools &gt; Phone numbers, dan lihat langkah mana yang belum selesai.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number once the display name is approved.</source>
        <translation>Minta pengembang atau penyedia Anda mendaftarkan nomor setelah nama tampilan disetujui.</translation>
    </message>
    <message>
        <source>The sending number is not ready yet</source>
        <translation>Nomor pengirim belum siap</translation>
    </message>
    <message>
        <source>For a time Meta lets the number[[ {number}]] send no new messages, because a limit is reached or because of its quality.</source>
        <translation>Untuk sementara Meta tidak mengizinkan nomor[[ {number}]] mengirim pesan baru, karena batas tercapai atau karena kualitasnya.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read how long the restriction lasts.</source>
        <translation>Buka WhatsApp Manager &gt; Account tools &gt; Phone numbers, pilih nomor, dan baca berapa lama pembatasan berlangsung.</translation>
    </message>
    <message>
        <source>Wait until it ends, then send fewer messages, and only to people who want them.</source>
        <translation>Tunggu sampai berakhir, lalu kirim lebih sedikit pesan, dan hanya kepada orang yang menginginkannya.</translation>
    </message>
    <message>
        <source>Ask for a review in Business Support Home if you see it differently.</source>
        <translation>Minta peninjauan di Business Support Home jika Anda berpendapat lain.</translation>
    </message>
    <message>
        <source>Meta has restricted the sending number</source>
        <translation>Meta membatasi nomor pengirim</translation>
    </message>
    <message>
        <source>Open the templates in WhatsApp Manager</source>
        <translation>Buka template di WhatsApp Manager</translation>
    </message>
    <message>
        <source>Many customers blocked or reported messages of your number[[ {number}]]. Meta may lower its limits, or stop it for a time.</source>
        <translation>Banyak pelanggan memblokir atau melaporkan pesan dari nomor Anda[[ {number}]]. Meta mungkin menurunkan batasnya, atau menghentikannya untuk sementara.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the reasons that customers gave.</source>
        <translation>Buka WhatsApp Manager &gt; Account tools &gt; Phone numbers, pilih nomor, dan baca alasan yang diberikan pelanggan.</translation>
    </message>
    <message>
        <source>Pause the templates that customers block or report most.</source>
        <translation>Jeda template yang paling sering diblokir atau dilaporkan pelanggan.</translation>
    </message>
    <message>
        <source>Send only to people who agreed to hear from you, and less often.</source>
        <translation>Kirim hanya kepada orang yang setuju menerima kabar dari Anda, dan lebih jarang.</translation>
    </message>
    <message>
        <source>Check here again after some days.</source>
        <translation>Periksa lagi di sini setelah beberapa hari.</translation>
    </message>
    <message>
        <source>The quality of the sending number is low</source>
        <translation>Kualitas nomor pengirim rendah</translation>
    </message>
    <message>
        <source>Some customers blocked or reported messages of your number[[ {number}]]. It still sends as usual; Meta may lower its limits if this goes on.</source>
        <translation>Beberapa pelanggan memblokir atau melaporkan pesan dari nomor Anda[[ {number}]]. Nomor masih mengirim seperti biasa; Meta mungkin menurunkan batasnya jika ini berlanjut.</translation>
    </message>
    <message>
        <source>The quality of the sending number is going down</source>
        <translation>Kualitas nomor pengirim menurun</translation>
    </message>
    <message>
        <source>Meta has not approved the display name[[ &quot;{name}&quot;]] of your number[[ {number}]] yet. Until then customers may see the number only, and fewer messages may be sent.</source>
        <translation>Meta belum menyetujui nama tampilan[[ &quot;{name}&quot;]] untuk nomor Anda[[ {number}]]. Sampai saat itu pelanggan mungkin hanya melihat nomornya, dan lebih sedikit pesan yang boleh dikirim.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and look at the display name.</source>
        <translation>Buka WhatsApp Manager &gt; Account tools &gt; Phone numbers, pilih nomor, dan lihat nama tampilannya.</translation>
    </message>
    <message>
        <source>The display name is not approved yet</source>
        <translation>Nama tampilan belum disetujui</translation>
    </message>
    <message>
        <source>Meta does not accept the display name[[ &quot;{name}&quot;]] of your number[[ {number}]]. Customers may see the number only, and fewer messages may be sent.</source>
        <translation>Meta tidak menerima nama tampilan[[ &quot;{name}&quot;]] untuk nomor Anda[[ {number}]]. Pelanggan mungkin hanya melihat nomornya, dan lebih sedikit pesan yang boleh dikirim.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read why the name was declined.</source>
        <translation>Buka WhatsApp Manager &gt; Account tools &gt; Phone numbers, pilih nomor, dan baca mengapa nama itu ditolak.</translation>
    </message>
    <message>
        <source>Enter a name there that shows the link to your business, as your website does.</source>
        <translation>Masukkan nama di sana yang menunjukkan hubungan dengan bisnis Anda, seperti di situs web Anda.</translation>
    </message>
    <message>
        <source>Meta has declined the display name</source>
        <translation>Meta menolak nama tampilan</translation>
    </message>
    <message>
        <source>Meta made the number[[ {number}]] for trying things out. It reaches only the people on its list of allowed recipients, and users report that it does not reach every country.</source>
        <translation>Meta menyediakan nomor[[ {number}]] untuk uji coba. Nomor ini hanya menjangkau orang dalam daftar penerima yang diizinkan, dan menurut pengguna, tidak semua negara terjangkau.</translation>
    </message>
    <message>
        <source>Add the recipient to the list: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</source>
        <translation>Tambahkan penerima ke daftar: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</translation>
    </message>
    <message>
        <source>Add a number of your own for real customers: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Tambahkan nomor Anda sendiri untuk pelanggan nyata: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>This is a test number</source>
        <translation>Ini nomor uji</translation>
    </message>
    <message>
        <source>The ID {id} does not belong in the field in which it stands. Account, number and business each have an ID of their own.</source>
        <translation>ID {id} tidak cocok untuk kolom tempatnya berada. Akun, nomor, dan bisnis masing-masing memiliki ID sendiri.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>Salin ID akun WhatsApp dari Business settings &gt; Accounts &gt; WhatsApp accounts.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Salin ID nomor telepon dari WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Enter each ID in its own field, here and in the system that sends your messages.</source>
        <translation>Masukkan setiap ID di kolomnya sendiri, di sini dan di sistem yang mengirim pesan Anda.</translation>
    </message>
    <message>
        <source>This ID is of another kind</source>
        <translation>ID ini dari jenis lain</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to the business that owns it.</source>
        <translation>ID {id} diberikan untuk akun WhatsApp, tetapi milik bisnis yang memiliki akun itu.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts, and enter it in the field for the account.</source>
        <translation>Salin ID akun WhatsApp dari Business settings &gt; Accounts &gt; WhatsApp accounts, dan masukkan di kolom akun.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of an account</source>
        <translation>Ini ID bisnis, bukan ID akun</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to a phone number.</source>
        <translation>ID {id} diberikan untuk akun WhatsApp, tetapi milik nomor telepon.</translation>
    </message>
    <message>
        <source>Enter it in the field for the number instead.</source>
        <translation>Masukkan di kolom nomor sebagai gantinya.</translation>
    </message>
    <message>
        <source>This is the ID of a number, not of an account</source>
        <translation>Ini ID nomor, bukan ID akun</translation>
    </message>
    <message>
        <source>The ID {id} was given for the business, but belongs to a WhatsApp account.</source>
        <translation>ID {id} diberikan untuk bisnis, tetapi milik akun WhatsApp.</translation>
    </message>
    <message>
        <source>Enter it in the field for the account instead.</source>
        <translation>Masukkan di kolom akun sebagai gantinya.</translation>
    </message>
    <message>
        <source>Copy the ID of the business from Business settings &gt; Business info, and enter it in the field for the business.</source>
        <translation>Salin ID bisnis dari Business settings &gt; Business info, dan masukkan di kolom bisnis.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a business</source>
        <translation>Ini ID akun, bukan ID bisnis</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a WhatsApp account.</source>
        <translation>ID {id} diberikan untuk nomor telepon, tetapi milik akun WhatsApp.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers, and enter it in the field for the number.</source>
        <translation>Salin ID nomor telepon dari WhatsApp Manager &gt; Account tools &gt; Phone numbers, dan masukkan di kolom nomor.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a number</source>
        <translation>Ini ID akun, bukan ID nomor</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a business.</source>
        <translation>ID {id} diberikan untuk nomor telepon, tetapi milik bisnis.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of a number</source>
        <translation>Ini ID bisnis, bukan ID nomor</translation>
    </message>
    <message>
        <source>{id} is the phone number itself. Meta gives each number an ID of its own, with other digits.</source>
        <translation>{id} adalah nomor telepon itu sendiri. Meta memberi setiap nomor ID tersendiri, dengan angka yang berbeda.</translation>
    </message>
    <message>
        <source>This is a phone number, not its ID</source>
        <translation>Ini nomor telepon, bukan ID-nya</translation>
    </message>
    <message>
        <source>Open the webhook settings of the app</source>
        <translation>Buka pengaturan webhook aplikasi</translation>
    </message>
    <message>
        <source>The app[[ {app}]] is not subscribed to the WhatsApp account[[ ({account})]]. Messages can be sent, but no delivery report and no answer of a customer comes back.</source>
        <translation>Aplikasi[[ {app}]] tidak berlangganan ke akun WhatsApp[[ ({account})]]. Pesan dapat dikirim, tetapi laporan penyampaian dan jawaban pelanggan tidak kembali.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to subscribe the app to the WhatsApp account; that is one call (subscribed_apps).</source>
        <translation>Minta pengembang atau penyedia Anda membuat aplikasi berlangganan ke akun WhatsApp; itu satu panggilan (subscribed_apps).</translation>
    </message>
    <message>
        <source>Look at App Dashboard &gt; WhatsApp &gt; Configuration: a callback URL must be set, and the field &quot;messages&quot; subscribed.</source>
        <translation>Lihat App Dashboard &gt; WhatsApp &gt; Configuration: URL callback harus diatur, dan kolom &quot;messages&quot; harus dilanggani.</translation>
    </message>
    <message>
        <source>Send a message to yourself, and look whether its report arrives.</source>
        <translation>Kirim pesan kepada diri sendiri, dan lihat apakah laporannya datang.</translation>
    </message>
    <message>
        <source>No delivery reports come back to your app</source>
        <translation>Laporan penyampaian tidak kembali ke aplikasi Anda</translation>
    </message>
    <message>
        <source>Another app is subscribed to the WhatsApp account[[: {others}]]. The app of this token[[, {app},]] is not, so no delivery report and no answer comes to it. That is right if the other app takes them.</source>
        <translation>Aplikasi lain berlangganan ke akun WhatsApp[[: {others}]]. Aplikasi token ini[[, {app},]] tidak, sehingga laporan penyampaian dan jawaban tidak datang kepadanya. Itu benar jika aplikasi lain itu yang menerimanya.</translation>
    </message>
    <message>
        <source>Ask your developer or provider which app shall take delivery reports and answers.</source>
        <translation>Tanyakan kepada pengembang atau penyedia Anda aplikasi mana yang seharusnya menerima laporan penyampaian dan jawaban.</translation>
    </message>
    <message>
        <source>Let them subscribe the app to the WhatsApp account; that is one call (subscribed_apps), if it is the app of this token.</source>
        <translation>Jika itu aplikasi token ini, minta mereka membuatnya berlangganan ke akun WhatsApp; itu satu panggilan (subscribed_apps).</translation>
    </message>
    <message>
        <source>Delivery reports go to another app only</source>
        <translation>Laporan penyampaian hanya dikirim ke aplikasi lain</translation>
    </message>
    <message>
        <source>Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Meta mengirim laporan penyampaian dan jawaban ke {url}, bukan ke alamat yang diatur di aplikasi. Apakah server di sana menerimanya, Meta tidak menunjukkannya.</translation>
    </message>
    <message>
        <source>Compare the address with the one at which your system takes delivery reports.</source>
        <translation>Cocokkan alamat itu dengan alamat tempat sistem Anda menerima laporan penyampaian.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to take the override away if the address is an old one.</source>
        <translation>Minta pengembang atau penyedia Anda menghapus alamat pengganti jika itu alamat lama.</translation>
    </message>
    <message>
        <source>Delivery reports go to an address of their own</source>
        <translation>Laporan penyampaian dikirim ke alamat tersendiri</translation>
    </message>
    <message>
        <source>For this WhatsApp account Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Untuk akun WhatsApp ini, Meta mengirim laporan penyampaian dan jawaban ke {url}, bukan ke alamat yang diatur di aplikasi. Apakah server di sana menerimanya, Meta tidak menunjukkannya.</translation>
    </message>
    <message>
        <source>This account has a report address of its own</source>
        <translation>Akun ini memiliki alamat laporan tersendiri</translation>
    </message>
    <message>
        <source>For this number Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Untuk nomor ini, Meta mengirim laporan penyampaian dan jawaban ke {url}, bukan ke alamat yang diatur di aplikasi. Apakah server di sana menerimanya, Meta tidak menunjukkannya.</translation>
    </message>
    <message>
        <source>This number has a report address of its own</source>
        <translation>Nomor ini memiliki alamat laporan tersendiri</translation>
    </message>
    <message>
        <source>The template {name}[[ ({language})]] cannot be sent.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>Template {name}[[ ({language})]] tidak dapat dikirim.[[ Alasan Meta: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each rejected template.</source>
        <translation>Buka WhatsApp Manager &gt; Message templates, dan baca keterangan di sebelah setiap template yang ditolak.</translation>
    </message>
    <message>
        <source>Correct the text and send it in again, or ask Meta for another review there.</source>
        <translation>Perbaiki teksnya dan ajukan lagi, atau minta peninjauan lagi kepada Meta di sana.</translation>
    </message>
    <message>
        <source>Meta has rejected a template</source>
        <translation>Meta menolak sebuah template</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent: {count}. They are: {names}.</source>
        <translation>Jumlah template yang tidak dapat dikirim: {count}. Yaitu: {names}.</translation>
    </message>
    <message>
        <source>Meta has rejected several templates</source>
        <translation>Meta menolak beberapa template</translation>
    </message>
    <message>
        <source>For a time the template {name}[[ ({language})]] cannot be sent, because of what customers said about it or because they did not read it.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>Untuk sementara template {name}[[ ({language})]] tidak dapat dikirim, karena penilaian pelanggan atau karena mereka tidak membacanya.[[ Alasan Meta: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each paused template.</source>
        <translation>Buka WhatsApp Manager &gt; Message templates, dan baca keterangan di sebelah setiap template yang dijeda.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, or correct the text and send it in again.</source>
        <translation>Tunggu sampai jeda berakhir, atau perbaiki teksnya dan ajukan lagi.</translation>
    </message>
    <message>
        <source>Use another approved template until then.</source>
        <translation>Sementara itu, gunakan template lain yang disetujui.</translation>
    </message>
    <message>
        <source>Meta has paused a template</source>
        <translation>Meta menjeda sebuah template</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent for a time, because of what customers said about them or because they did not read them: {count}. They are: {names}.</source>
        <translation>Jumlah template yang untuk sementara tidak dapat dikirim, karena penilaian pelanggan atau karena mereka tidak membacanya: {count}. Yaitu: {names}.</translation>
    </message>
    <message>
        <source>Meta has paused several templates</source>
        <translation>Meta menjeda beberapa template</translation>
    </message>
    <message>
        <source>The template {name} exists, but not in the language {language}.[[ It exists in: {languages}.]] The language must be the very same: en and en_US are two.</source>
        <translation>Template {name} ada, tetapi tidak dalam bahasa {language}.[[ Template ini ada dalam: {languages}.]] Bahasanya harus tepat sama: en dan en_US adalah dua bahasa berbeda.</translation>
    </message>
    <message>
        <source>Compare the language in your sending system with WhatsApp Manager &gt; Message templates.</source>
        <translation>Cocokkan bahasa di sistem pengirim Anda dengan WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Use a language that exists, or add this one to the template and wait until it is approved.</source>
        <translation>Gunakan bahasa yang ada, atau tambahkan bahasa ini ke template dan tunggu sampai disetujui.</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. As long as it is blocked, messages are not sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Meta menyebutnya &quot;{entity}&quot;. Selama bagian itu diblokir, pesan tidak dikirim.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Look for a message of Meta in Business Support Home, and do what it asks.</source>
        <translation>Cari pesan dari Meta di Business Support Home, dan lakukan yang dimintanya.</translation>
    </message>
    <message>
        <source>Check here again afterwards.</source>
        <translation>Setelah itu, periksa lagi di sini.</translation>
    </message>
    <message>
        <source>Meta blocks a part that every message needs</source>
        <translation>Meta memblokir bagian yang diperlukan setiap pesan</translation>
    </message>
    <message>
        <source>As long as the WhatsApp account is blocked, none of its numbers can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Selama akun WhatsApp diblokir, tidak satu pun nomornya dapat mengirim.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and read the notice of the account.</source>
        <translation>Buka WhatsApp Manager &gt; Overview, dan baca pemberitahuan akun.</translation>
    </message>
    <message>
        <source>Meta does not let this WhatsApp account send</source>
        <translation>Meta tidak mengizinkan akun WhatsApp ini mengirim</translation>
    </message>
    <message>
        <source>Open the app in the App Dashboard</source>
        <translation>Buka aplikasi di App Dashboard</translation>
    </message>
    <message>
        <source>As long as the app is blocked, no message is sent through it. Other apps may still send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Selama aplikasi diblokir, tidak ada pesan yang dikirim melaluinya. Aplikasi lain mungkin tetap dapat mengirim.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Ask your developer to open the app in the App Dashboard, and to read its alerts and required actions.</source>
        <translation>Minta pengembang Anda membuka aplikasi di App Dashboard, dan membaca peringatan serta tindakan yang diwajibkan.</translation>
    </message>
    <message>
        <source>Meta does not let this app send</source>
        <translation>Meta tidak mengizinkan aplikasi ini mengirim</translation>
    </message>
    <message>
        <source>As long as the business is blocked, none of its WhatsApp accounts can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Selama bisnis diblokir, tidak satu pun akun WhatsApp-nya dapat mengirim.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and look what Meta asks of the business.</source>
        <translation>Buka Business settings &gt; Security Center, dan lihat apa yang diminta Meta dari bisnis.</translation>
    </message>
    <message>
        <source>Meta does not let this business send</source>
        <translation>Meta tidak mengizinkan bisnis ini mengirim</translation>
    </message>
    <message>
        <source>As long as the number is blocked, no message is sent from it.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Selama nomor diblokir, tidak ada pesan yang dikirim darinya.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the notice there.</source>
        <translation>Buka WhatsApp Manager &gt; Account tools &gt; Phone numbers, pilih nomor, dan baca pemberitahuan di sana.</translation>
    </message>
    <message>
        <source>Meta does not let this number send</source>
        <translation>Meta tidak mengizinkan nomor ini mengirim</translation>
    </message>
    <message>
        <source>As long as the template is blocked, no message is sent with it. Other templates may still be sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Selama template diblokir, tidak ada pesan yang dikirim dengannya. Template lain mungkin tetap dapat dikirim.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, choose the template, and read the notice there.</source>
        <translation>Buka WhatsApp Manager &gt; Message templates, pilih template, dan baca pemberitahuan di sana.</translation>
    </message>
    <message>
        <source>Meta does not let this template be sent</source>
        <translation>Meta tidak mengizinkan template ini dikirim</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. Messages are sent, but fewer of them, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Meta menyebutnya &quot;{entity}&quot;. Pesan tetap dikirim, tetapi lebih sedikit, atau tidak kepada semua orang.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits a part that every message needs</source>
        <translation>Meta membatasi bagian yang diperlukan setiap pesan</translation>
    </message>
    <message>
        <source>The numbers of the WhatsApp account still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Nomor-nomor akun WhatsApp tetap mengirim, tetapi lebih sedikit pesan, atau tidak kepada semua orang.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this WhatsApp account may send</source>
        <translation>Meta membatasi apa yang boleh dikirim akun WhatsApp ini</translation>
    </message>
    <message>
        <source>The app still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Aplikasi tetap mengirim, tetapi lebih sedikit pesan, atau tidak kepada semua orang.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this app may send</source>
        <translation>Meta membatasi apa yang boleh dikirim aplikasi ini</translation>
    </message>
    <message>
        <source>The numbers of the business still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Nomor-nomor bisnis tetap mengirim, tetapi lebih sedikit pesan, atau tidak kepada semua orang.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this business may send</source>
        <translation>Meta membatasi apa yang boleh dikirim bisnis ini</translation>
    </message>
    <message>
        <source>The number still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Nomor tetap mengirim, tetapi lebih sedikit pesan, atau tidak kepada semua orang.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this number may send</source>
        <translation>Meta membatasi apa yang boleh dikirim nomor ini</translation>
    </message>
    <message>
        <source>The template is still sent, but less often, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Template tetap dikirim, tetapi lebih jarang, atau tidak kepada semua orang.[[ Kata Meta: &quot;{description}&quot;]][[ Saran Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits how often this template is sent</source>
        <translation>Meta membatasi seberapa sering template ini dikirim</translation>
    </message>
    <message>
        <source>Meta reports something as blocked, but it concerns calls over SIP only. Messages are sent as usual.</source>
        <translation>Meta melaporkan ada yang diblokir, tetapi itu hanya menyangkut panggilan lewat SIP. Pesan tetap dikirim seperti biasa.</translation>
    </message>
    <message>
        <source>Ask your developer to set up SIP for the number if it shall.</source>
        <translation>Minta pengembang Anda menyiapkan SIP untuk nomor itu jika memang diperlukan.</translation>
    </message>
    <message>
        <source>Read about restricted countries</source>
        <translation>Baca tentang negara yang dibatasi</translation>
    </message>
    <message>
        <source>Meta does not admit businesses in {country} to the WhatsApp Business Platform.</source>
        <translation>Meta tidak mengizinkan bisnis di {country} menggunakan WhatsApp Business Platform.</translation>
    </message>
    <message>
        <source>Read Meta&apos;s page about restricted countries.</source>
        <translation>Baca halaman Meta tentang negara yang dibatasi.</translation>
    </message>
    <message>
        <source>Correct the country of the business here if it is another one.</source>
        <translation>Perbaiki negara bisnis di sini jika sebenarnya negara lain.</translation>
    </message>
    <message>
        <source>Businesses in this place may not use the platform</source>
        <translation>Bisnis di tempat ini tidak boleh menggunakan platform</translation>
    </message>
    <message>
        <source>The business number begins like numbers of a region that may not use the platform: {country}. A number does not prove where a business is.</source>
        <translation>Nomor bisnis diawali seperti nomor dari wilayah yang tidak boleh menggunakan platform: {country}. Nomor tidak membuktikan di mana sebuah bisnis berada.</translation>
    </message>
    <message>
        <source>Enter the country of your business here.</source>
        <translation>Masukkan negara bisnis Anda di sini.</translation>
    </message>
    <message>
        <source>Your business may be in a restricted region</source>
        <translation>Bisnis Anda mungkin berada di wilayah yang dibatasi</translation>
    </message>
    <message>
        <source>The customer is in a place where Meta delivers no messages of businesses[[: {country}]].</source>
        <translation>Pelanggan berada di tempat Meta tidak menyampaikan pesan bisnis[[: {country}]].</translation>
    </message>
    <message>
        <source>Correct the country of the customer here if it is another one.</source>
        <translation>Perbaiki negara pelanggan di sini jika sebenarnya negara lain.</translation>
    </message>
    <message>
        <source>People in this place cannot receive the message</source>
        <translation>Orang di tempat ini tidak dapat menerima pesan</translation>
    </message>
    <message>
        <source>The number begins like numbers of a region where Meta delivers no messages of businesses[[: {area}]]. A number does not prove where a person is.</source>
        <translation>Nomor diawali seperti nomor dari wilayah tempat Meta tidak menyampaikan pesan bisnis[[: {area}]]. Nomor tidak membuktikan di mana seseorang berada.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel where they are.</source>
        <translation>Tanyakan kepada pelanggan lewat saluran lain di mana mereka berada.</translation>
    </message>
    <message>
        <source>Enter the country of the customer here.</source>
        <translation>Masukkan negara pelanggan di sini.</translation>
    </message>
    <message>
        <source>The customer may be in a restricted region</source>
        <translation>Pelanggan mungkin berada di wilayah yang dibatasi</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about this country[[ ({country})]]: the page about marketing messages (2026-09-11) names it as restricted for all business messages, the support page (2025-11-19) does not.</source>
        <translation>Halaman-halaman Meta tidak sepakat tentang negara ini[[ ({country})]]: halaman tentang pesan pemasaran (2026-09-11) menyebutnya dibatasi untuk semua pesan bisnis, halaman dukungan (2025-11-19) tidak.</translation>
    </message>
    <message>
        <source>Send one message to a customer there, and watch whether it is delivered.</source>
        <translation>Kirim satu pesan kepada seorang pelanggan di sana, dan amati apakah tersampaikan.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support whether the country is restricted.</source>
        <translation>Tanyakan kepada dukungan Meta apakah negara itu dibatasi.</translation>
    </message>
    <message>
        <source>The customer&apos;s country is possibly restricted</source>
        <translation>Negara pelanggan mungkin dibatasi</translation>
    </message>
    <message>
        <source>Read Meta&apos;s support page</source>
        <translation>Baca halaman dukungan Meta</translation>
    </message>
    <message>
        <source>The older, undated troubleshooting page says that people in {country} cannot receive messages. Meta&apos;s support page (2025-11-19) says that this ended on 2024-05-15.</source>
        <translation>Halaman pemecahan masalah yang lebih lama dan tak bertanggal menyatakan bahwa orang di {country} tidak dapat menerima pesan. Halaman dukungan Meta (2025-11-19) menyatakan bahwa ini berakhir pada 2024-05-15.</translation>
    </message>
    <message>
        <source>Look for another reason first: by the newer page, messages arrive there.</source>
        <translation>Cari alasan lain dahulu: menurut halaman yang lebih baru, pesan sampai di sana.</translation>
    </message>
    <message>
        <source>Send one message to another customer there, and watch whether it is delivered.</source>
        <translation>Kirim satu pesan kepada pelanggan lain di sana, dan amati apakah tersampaikan.</translation>
    </message>
    <message>
        <source>Sources disagree about the customer&apos;s country</source>
        <translation>Sumber tidak sepakat tentang negara pelanggan</translation>
    </message>
    <message>
        <source>The number has a form that is known to fail.</source>
        <translation>Nomor ditulis dalam bentuk yang diketahui gagal.</translation>
    </message>
    <message>
        <source>Compare the number with the customer by another channel.</source>
        <translation>Cocokkan nomor dengan pelanggan lewat saluran lain.</translation>
    </message>
    <message>
        <source>Write it with plus sign and country code.</source>
        <translation>Tulis dengan tanda plus dan kode negara.</translation>
    </message>
    <message>
        <source>The number may not be written as it should</source>
        <translation>Nomor mungkin tidak ditulis sebagaimana mestinya</translation>
    </message>
    <message>
        <source>Phones show Argentine numbers with a 9 behind the country code; lists of test recipients take them without it.</source>
        <translation>Ponsel menampilkan nomor Argentina dengan angka 9 setelah kode negara; daftar penerima uji memakainya tanpa angka itu.</translation>
    </message>
    <message>
        <source>Try the other form of the number if messages fail: with or without the 9 behind +54.</source>
        <translation>Coba bentuk nomor yang lain jika pesan gagal: dengan atau tanpa angka 9 setelah +54.</translation>
    </message>
    <message>
        <source>The Argentine number is written as phones show it</source>
        <translation>Nomor Argentina ditulis seperti yang ditampilkan ponsel</translation>
    </message>
    <message>
        <source>Brazilian mobile numbers have nine digits behind the area code, the first of them a 9.</source>
        <translation>Nomor seluler Brasil memiliki sembilan angka setelah kode area, yang pertama angka 9.</translation>
    </message>
    <message>
        <source>Ask the customer whether a 9 belongs behind the area code.</source>
        <translation>Tanyakan kepada pelanggan apakah ada angka 9 setelah kode area.</translation>
    </message>
    <message>
        <source>Send again with the whole number.</source>
        <translation>Kirim lagi dengan nomor lengkap.</translation>
    </message>
    <message>
        <source>The Brazilian number lacks its ninth digit</source>
        <translation>Nomor Brasil kekurangan angka kesembilan</translation>
    </message>
    <message>
        <source>The digits look like an ID of the platform, not like the number of a customer.</source>
        <translation>Angkanya tampak seperti ID platform, bukan nomor pelanggan.</translation>
    </message>
    <message>
        <source>Enter the phone number of the customer, with plus sign and country code.</source>
        <translation>Masukkan nomor telepon pelanggan, dengan tanda plus dan kode negara.</translation>
    </message>
    <message>
        <source>This is an ID, not a phone number</source>
        <translation>Ini ID, bukan nomor telepon</translation>
    </message>
    <message>
        <source>A 1 behind the country code +52 is the old way of writing; today a Mexican number is +52 and ten digits.</source>
        <translation>Angka 1 setelah kode negara +52 adalah cara penulisan lama; sekarang nomor Meksiko adalah +52 dan sepuluh angka.</translation>
    </message>
    <message>
        <source>Leave out the 1 behind +52, and send again.</source>
        <translation>Hilangkan angka 1 setelah +52, dan kirim lagi.</translation>
    </message>
    <message>
        <source>The Mexican number is written in the old way</source>
        <translation>Nomor Meksiko ditulis dengan cara lama</translation>
    </message>
    <message>
        <source>Without plus sign and country code, the country code of your own number may be put in front, and the message goes to nobody or to a stranger.</source>
        <translation>Tanpa tanda plus dan kode negara, kode negara nomor Anda sendiri mungkin ditambahkan di depan, dan pesan tidak terkirim kepada siapa pun atau terkirim kepada orang asing.</translation>
    </message>
    <message>
        <source>The number has no country code</source>
        <translation>Nomor tidak memiliki kode negara</translation>
    </message>
    <message>
        <source>What stands there cannot be read as the number of a customer.</source>
        <translation>Yang tertulis tidak dapat dibaca sebagai nomor pelanggan.</translation>
    </message>
    <message>
        <source>This cannot be a phone number</source>
        <translation>Ini tidak mungkin nomor telepon</translation>
    </message>
    <message>
        <source>Messages wait up to 30 days for a customer who is offline, shorter if the template says so. The time for this message is over.</source>
        <translation>Pesan menunggu hingga 30 hari untuk pelanggan yang offline, lebih singkat jika ditentukan dalam template. Waktu untuk pesan ini sudah habis.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel: can they send a message to your business number?</source>
        <translation>Tanyakan kepada pelanggan lewat saluran lain: bisakah mereka mengirim pesan ke nomor bisnis Anda?</translation>
    </message>
    <message>
        <source>Ask the customer to open WhatsApp with a working internet connection.</source>
        <translation>Minta pelanggan membuka WhatsApp dengan koneksi internet yang berfungsi.</translation>
    </message>
    <message>
        <source>Send the message again once the customer is back.</source>
        <translation>Kirim ulang pesannya setelah pelanggan kembali online.</translation>
    </message>
    <message>
        <source>The customer was not online in time</source>
        <translation>Pelanggan tidak online pada waktunya</translation>
    </message>
    <message>
        <source>The message is still waiting for the customer to come online[[; it waits until {until}]].</source>
        <translation>Pesan masih menunggu pelanggan online[[; menunggu hingga {until}]].</translation>
    </message>
    <message>
        <source>Wait until the time is over before you send it again.</source>
        <translation>Tunggu sampai waktunya habis sebelum Anda mengirim ulang.</translation>
    </message>
    <message>
        <source>The customer may just be offline</source>
        <translation>Pelanggan mungkin hanya sedang offline</translation>
    </message>
    <message>
        <source>The message still waits for the customer[[, until {until}]]. Days left: {days}.</source>
        <translation>Pesan masih menunggu pelanggan[[, hingga {until}]]. Sisa hari: {days}.</translation>
    </message>
    <message>
        <source>The message was delivered, so this is not the reason.</source>
        <translation>Pesan tersampaikan, jadi ini bukan alasannya.</translation>
    </message>
    <message>
        <source>Meta reported the message as failed, so it is not waiting for the customer.</source>
        <translation>Meta melaporkan pesan gagal, jadi pesan tidak sedang menunggu pelanggan.</translation>
    </message>
    <message>
        <source>The day it was sent on lies in the future, so the days left cannot be counted.</source>
        <translation>Hari pengirimannya ada di masa depan, jadi sisa hari tidak dapat dihitung.</translation>
    </message>
    <message>
        <source>The message still waits for the customer, for less than a day[[, until {until}]].</source>
        <translation>Pesan masih menunggu pelanggan, kurang dari satu hari lagi[[, hingga {until}]].</translation>
    </message>
    <message>
        <source>Without the day it was sent on, the days left cannot be counted.</source>
        <translation>Tanpa hari pengirimannya, sisa hari tidak dapat dihitung.</translation>
    </message>
    <message>
        <source>Messages wait 30 days for a customer who is offline, and that time is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>Pesan menunggu 30 hari untuk pelanggan yang offline, dan waktu itu sudah habis. Pesan tidak akan sampai lagi. Pemblokiran atau ketentuan yang belum disetujui akan terlihat sama.</translation>
    </message>
    <message>
        <source>The message has a shorter life of its own and still waits[[, until {until}]].</source>
        <translation>Pesan memiliki masa berlaku tersendiri yang lebih singkat dan masih menunggu[[, hingga {until}]].</translation>
    </message>
    <message>
        <source>The message had a shorter life of its own, and that is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>Pesan memiliki masa berlaku tersendiri yang lebih singkat, dan masa itu sudah habis. Pesan tidak akan sampai lagi. Pemblokiran atau ketentuan yang belum disetujui akan terlihat sama.</translation>
    </message>
    <message>
        <source>A customer who blocked one of your numbers gets no message of your business. Meta does not tell you about a block.</source>
        <translation>Pelanggan yang memblokir salah satu nomor Anda tidak menerima pesan dari bisnis Anda. Meta tidak memberi tahu Anda tentang pemblokiran.</translation>
    </message>
    <message>
        <source>Ask the customer to look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked, and to unblock all numbers of your business.</source>
        <translation>Minta pelanggan melihat WhatsApp &gt; Pengaturan &gt; Privasi &gt; Diblokir, dan membuka blokir semua nomor bisnis Anda.</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <translation>Kirim ulang pesannya.</translation>
    </message>
    <message>
        <source>The customer blocked your business</source>
        <translation>Pelanggan memblokir bisnis Anda</translation>
    </message>
    <message>
        <source>The customer can write to you, so your number is not blocked. Another number of your business could be.</source>
        <translation>Pelanggan dapat menulis kepada Anda, jadi nomor Anda tidak diblokir. Nomor lain milik bisnis Anda mungkin diblokir.</translation>
    </message>
    <message>
        <source>The customer cannot write to you, as it is when they have blocked your number.</source>
        <translation>Pelanggan tidak dapat menulis kepada Anda, seperti jika mereka memblokir nomor Anda.</translation>
    </message>
    <message>
        <source>Only the customer can tell; Meta does not.</source>
        <translation>Hanya pelanggan yang dapat menjawabnya; Meta tidak.</translation>
    </message>
    <message>
        <source>The code that came with the failure names another cause.</source>
        <translation>Kode yang menyertai kegagalan menyebut penyebab lain.</translation>
    </message>
    <message>
        <source>The customer says that your business is blocked.</source>
        <translation>Menurut pelanggan, bisnis Anda diblokir.</translation>
    </message>
    <message>
        <source>The customer says that your business is not blocked.</source>
        <translation>Menurut pelanggan, bisnis Anda tidak diblokir.</translation>
    </message>
    <message>
        <source>In some countries and regions Meta delivers no messages of businesses.</source>
        <translation>Di beberapa negara dan wilayah, Meta tidak menyampaikan pesan bisnis.</translation>
    </message>
    <message>
        <source>Reach the customer by another channel if the place is restricted.</source>
        <translation>Hubungi pelanggan lewat saluran lain jika tempatnya dibatasi.</translation>
    </message>
    <message>
        <source>The customer is in a restricted country</source>
        <translation>Pelanggan berada di negara yang dibatasi</translation>
    </message>
    <message>
        <source>Meta delivers no messages of businesses to people there[[: {country}]].</source>
        <translation>Meta tidak menyampaikan pesan bisnis kepada orang di sana[[: {country}]].</translation>
    </message>
    <message>
        <source>The number begins like numbers of a restricted region[[: {area}]]. Where the customer is, only they can tell.</source>
        <translation>Nomor diawali seperti nomor dari wilayah yang dibatasi[[: {area}]]. Di mana pelanggan berada, hanya mereka yang dapat menjawabnya.</translation>
    </message>
    <message>
        <source>No restriction is known for the place[[: {country}]].</source>
        <translation>Tidak ada pembatasan yang diketahui untuk tempat itu[[: {country}]].</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about the country[[ ({country})]]: one names it as restricted, another does not.</source>
        <translation>Halaman-halaman Meta tidak sepakat tentang negara itu[[ ({country})]]: satu menyebutnya dibatasi, yang lain tidak.</translation>
    </message>
    <message>
        <source>An older page calls the country restricted[[ ({country})]]; a newer one says that this ended on 2024-05-15.</source>
        <translation>Halaman yang lebih lama menyebut negara itu dibatasi[[ ({country})]]; halaman yang lebih baru menyatakan bahwa ini berakhir pada 2024-05-15.</translation>
    </message>
    <message>
        <source>It is not known where the customer is.</source>
        <translation>Tidak diketahui di mana pelanggan berada.</translation>
    </message>
    <message>
        <source>Open WhatsApp&apos;s terms</source>
        <translation>Buka ketentuan WhatsApp</translation>
    </message>
    <message>
        <source>Until the customer accepts WhatsApp&apos;s current terms and privacy policy, messages of businesses do not arrive.</source>
        <translation>Sebelum pelanggan menyetujui ketentuan dan kebijakan privasi WhatsApp yang berlaku, pesan bisnis tidak sampai.</translation>
    </message>
    <message>
        <source>Send the customer this link by another channel: https://wa.me/tos/20210210</source>
        <translation>Kirim tautan ini kepada pelanggan lewat saluran lain: https://wa.me/tos/20210210</translation>
    </message>
    <message>
        <source>Ask the customer to open it on the phone, and to accept the terms.</source>
        <translation>Minta pelanggan membukanya di ponsel, dan menyetujui ketentuan.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s terms</source>
        <translation>Pelanggan belum menyetujui ketentuan WhatsApp</translation>
    </message>
    <message>
        <source>The customer says that the terms are accepted.</source>
        <translation>Menurut pelanggan, ketentuan sudah disetujui.</translation>
    </message>
    <message>
        <source>The customer can write to you, so the terms are probably accepted.</source>
        <translation>Pelanggan dapat menulis kepada Anda, jadi ketentuan mungkin sudah disetujui.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for missing terms, among other things.</source>
        <translation>Kode yang menyertai kegagalan diberikan antara lain jika ketentuan belum disetujui.</translation>
    </message>
    <message>
        <source>The customer says that the terms are not accepted.</source>
        <translation>Menurut pelanggan, ketentuan belum disetujui.</translation>
    </message>
    <message>
        <source>Only the customer can tell.</source>
        <translation>Hanya pelanggan yang dapat menjawabnya.</translation>
    </message>
    <message>
        <source>Versions of WhatsApp from before mid-2021 do not receive messages of businesses[[; needed is {minimum} or higher]].</source>
        <translation>Versi WhatsApp dari sebelum pertengahan 2021 tidak menerima pesan bisnis[[; diperlukan {minimum} atau lebih tinggi]].</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp in their app store.</source>
        <translation>Minta pelanggan memperbarui WhatsApp di toko aplikasinya.</translation>
    </message>
    <message>
        <source>Ask which version they see afterwards: Settings &gt; Help &gt; App info.</source>
        <translation>Tanyakan versi yang mereka lihat sesudahnya: Pengaturan &gt; Bantuan &gt; Info aplikasi.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old</source>
        <translation>Versi WhatsApp pelanggan sudah terlalu lama</translation>
    </message>
    <message>
        <source>The customer can write to you, so the app is probably new enough.</source>
        <translation>Pelanggan dapat menulis kepada Anda, jadi aplikasinya mungkin cukup baru.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for an old WhatsApp, among other things.</source>
        <translation>Kode yang menyertai kegagalan diberikan antara lain untuk WhatsApp versi lama.</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS is reported to have ended in early 2025, whatever its version; the customer may need another phone.</source>
        <translation>WhatsApp untuk KaiOS dikabarkan berakhir pada awal 2025, apa pun versinya; pelanggan mungkin memerlukan ponsel lain.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum}, so it is new enough.</source>
        <translation>Pelanggan memiliki versi {version}[[ dari {platform}]]; yang diperlukan {minimum}, jadi cukup baru.</translation>
    </message>
    <message>
        <source>It is not known which version the customer has.</source>
        <translation>Tidak diketahui versi mana yang dimiliki pelanggan.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum} or higher.</source>
        <translation>Pelanggan memiliki versi {version}[[ dari {platform}]]; diperlukan {minimum} atau lebih tinggi.</translation>
    </message>
    <message>
        <source>It is not known which kind of phone or computer the customer uses.</source>
        <translation>Tidak diketahui jenis ponsel atau komputer mana yang dipakai pelanggan.</translation>
    </message>
    <message>
        <source>The version {version} cannot be compared; the whole number is needed, as the app shows it.</source>
        <translation>Versi {version} tidak dapat dibandingkan; diperlukan nomor lengkap, seperti yang ditampilkan aplikasi.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago[[, on {when}]]. Until they write again, only approved templates may be sent.</source>
        <translation>Pelanggan terakhir menulis lebih dari 24 jam lalu[[, pada {when}]]. Sampai mereka menulis lagi, hanya template yang disetujui yang boleh dikirim.</translation>
    </message>
    <message>
        <source>Send an approved template that invites the customer to answer.</source>
        <translation>Kirim template yang disetujui yang mengajak pelanggan menjawab.</translation>
    </message>
    <message>
        <source>To protect the customer, Meta does not tell whether they blocked you, are offline, or have not accepted the terms. Only the customer can tell.</source>
        <translation>Untuk melindungi pelanggan, Meta tidak memberi tahu apakah mereka memblokir Anda, sedang offline, atau belum menyetujui ketentuan. Hanya pelanggan yang dapat menjawabnya.</translation>
    </message>
    <message>
        <source>Send the customer the ready text by another channel.</source>
        <translation>Kirim teks yang sudah disiapkan kepada pelanggan lewat saluran lain.</translation>
    </message>
    <message>
        <source>Meta does not say which reason it is</source>
        <translation>Meta tidak menyebutkan alasan yang mana</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number? {link}
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>Halo, kami mencoba menghubungi Anda di WhatsApp, tetapi pesan kami tidak sampai. Bisakah Anda membantu kami dengan lima pertanyaan singkat?
1. Bisakah Anda mengirim pesan ke nomor bisnis kami? {link}
2. Apakah Anda memblokir nomor kami? Lihat di WhatsApp &gt; Pengaturan &gt; Privasi &gt; Diblokir.
3. Apakah Anda sudah menyetujui ketentuan WhatsApp yang berlaku? Anda dapat melakukannya di sini: https://wa.me/tos/20210210
4. Apakah WhatsApp Anda sudah versi terbaru? Anda dapat memperbaruinya di toko aplikasi.
5. Versi berapa yang Anda lihat di Pengaturan &gt; Bantuan &gt; Info aplikasi?
Terima kasih.</translation>
    </message>
    <message>
        <source>A text to send the customer</source>
        <translation>Teks untuk dikirim kepada pelanggan</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number?
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>Halo, kami mencoba menghubungi Anda di WhatsApp, tetapi pesan kami tidak sampai. Bisakah Anda membantu kami dengan lima pertanyaan singkat?
1. Bisakah Anda mengirim pesan ke nomor bisnis kami?
2. Apakah Anda memblokir nomor kami? Lihat di WhatsApp &gt; Pengaturan &gt; Privasi &gt; Diblokir.
3. Apakah Anda sudah menyetujui ketentuan WhatsApp yang berlaku? Anda dapat melakukannya di sini: https://wa.me/tos/20210210
4. Apakah WhatsApp Anda sudah versi terbaru? Anda dapat memperbaruinya di toko aplikasi.
5. Versi berapa yang Anda lihat di Pengaturan &gt; Bantuan &gt; Info aplikasi?
Terima kasih.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s error codes</source>
        <translation>Buka kode kesalahan Meta</translation>
    </message>
    <message>
        <source>The code[[ {code}]] is not in the list of this program. It is shown as it came, and need not be a fault of yours.</source>
        <translation>Kode[[ {code}]] tidak ada dalam daftar program ini. Kode ditampilkan seperti diterima, dan belum tentu merupakan kesalahan Anda.</translation>
    </message>
    <message>
        <source>Search for the code on Meta&apos;s page of error codes.</source>
        <translation>Cari kode itu di halaman kode kesalahan Meta.</translation>
    </message>
    <message>
        <source>Show the answer to your developer.</source>
        <translation>Tunjukkan jawabannya kepada pengembang Anda.</translation>
    </message>
    <message>
        <source>Meta sent a code that is not known here</source>
        <translation>Meta mengirim kode yang tidak dikenal di sini</translation>
    </message>
    <message>
        <source>They were last compared with Meta&apos;s pages a while ago[[, on {checked}]]. Countries, versions and codes may have changed since.</source>
        <translation>Aturan terakhir dibandingkan dengan halaman Meta beberapa waktu lalu[[, pada {checked}]]. Negara, versi, dan kode mungkin sudah berubah sejak itu.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Instal versi terbaru program ini.</translation>
    </message>
    <message>
        <source>The rules of this program are getting old</source>
        <translation>Aturan program ini mulai usang</translation>
    </message>
    <message>
        <source>A rule file of yours has a mistake, so it was left out or used in part. The evidence names file and place.</source>
        <translation>Ada kesalahan dalam file aturan Anda, jadi file itu dilewati atau dipakai sebagian. Buktinya menyebut file dan tempatnya.</translation>
    </message>
    <message>
        <source>Open the named file, and correct the place.</source>
        <translation>Buka file yang disebutkan, dan perbaiki bagian itu.</translation>
    </message>
    <message>
        <source>Check the folder with: secondtick-cli rules --validate</source>
        <translation>Periksa folder dengan: secondtick-cli rules --validate</translation>
    </message>
    <message>
        <source>A part of your own rules was not used</source>
        <translation>Sebagian aturan Anda sendiri tidak dipakai</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>Apa yang dilakukan program ini</translation>
    </message>
    <message>
        <source>A message on WhatsApp gets one tick when it is sent and a second one when it is delivered. This program finds out why the second tick never came, and says what to do and who can do it.</source>
        <translation>Pesan di WhatsApp mendapat satu centang saat terkirim dan centang kedua saat tersampaikan. Program ini mencari tahu mengapa centang kedua tidak pernah muncul, dan memberi tahu apa yang perlu dilakukan dan siapa yang dapat melakukannya.</translation>
    </message>
    <message>
        <source>It only reads: it changes nothing and sends no message.</source>
        <translation>Program ini hanya membaca: tidak mengubah apa pun dan tidak mengirim pesan.</translation>
    </message>
    <message>
        <source>Which choice fits</source>
        <translation>Pilihan mana yang sesuai</translation>
    </message>
    <message>
        <source>“Errors about my token or permissions”: the system that sends your messages reports a login, token or permission error.</source>
        <translation>“Kesalahan tentang token atau izin saya”: sistem yang mengirim pesan Anda melaporkan kesalahan login, token, atau izin.</translation>
    </message>
    <message>
        <source>“Messages are sent, but not delivered”: there is one grey tick, and never two.</source>
        <translation>“Pesan terkirim, tetapi tidak sampai”: ada satu centang abu-abu, dan tidak pernah dua.</translation>
    </message>
    <message>
        <source>“Meta answers with an error or a code”: you have a number, a text or a line of a log and want to know what it means. No token is needed.</source>
        <translation>“Meta menjawab dengan kesalahan atau kode”: Anda memiliki nomor, teks, atau satu baris log dan ingin tahu artinya. Token tidak diperlukan.</translation>
    </message>
    <message>
        <source>“Many failures in a log”: you have files with the webhooks of Meta, and want to know why messages failed and what to fix first. No token is needed.</source>
        <translation>“Banyak kegagalan dalam log”: Anda memiliki file berisi webhook Meta, dan ingin tahu mengapa pesan gagal dan apa yang perlu diperbaiki dahulu. Token tidak diperlukan.</translation>
    </message>
    <message>
        <source>“I just want to try it”: practice with made-up answers. Nothing leaves this computer.</source>
        <translation>“Saya hanya ingin mencoba”: berlatih dengan jawaban rekaan. Tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Mulai dari mana</translation>
    </message>
    <message>
        <source>What to paste</source>
        <translation>Apa yang ditempelkan</translation>
    </message>
    <message>
        <source>An error code like 131026, an error answer, a webhook, or some lines of a log. Several errors in one text are explained one by one.</source>
        <translation>Kode kesalahan seperti 131026, jawaban kesalahan, webhook, atau beberapa baris log. Beberapa kesalahan dalam satu teks dijelaskan satu per satu.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. A token in the text is masked before it is shown; if the text was shared with others, make a new token.</source>
        <translation>Isinya tidak keluar dari komputer ini. Token dalam teks disamarkan sebelum ditampilkan; jika teks itu pernah dibagikan kepada orang lain, buat token baru.</translation>
    </message>
    <message>
        <source>What the answer tells</source>
        <translation>Isi jawabannya</translation>
    </message>
    <message>
        <source>What the error means, on whose side it lies, whether trying again helps, and what to do first. The button at the bottom leads to the page that solves it.</source>
        <translation>Arti kesalahan itu, di pihak siapa letaknya, apakah mencoba lagi membantu, dan apa yang perlu dilakukan dahulu. Tombol di bagian bawah menuju halaman yang menyelesaikannya.</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Kesalahan dari Meta</translation>
    </message>
    <message>
        <source>Error 2 and its kind</source>
        <translation>Kesalahan 2 dan sejenisnya</translation>
    </message>
    <message>
        <source>Updates of Meta&apos;s interface may take it down for up to 5 minutes. Your token is not the cause: change nothing, wait 5 minutes, and try again.</source>
        <translation>Pembaruan antarmuka Meta dapat membuatnya tidak tersedia hingga 5 menit. Token Anda bukan penyebabnya: jangan ubah apa pun, tunggu 5 menit, dan coba lagi.</translation>
    </message>
    <message>
        <source>Meta&apos;s status</source>
        <translation>Status Meta</translation>
    </message>
    <message>
        <source>“Look at Meta&apos;s status” asks the public status page, now and only now. Nothing about you is sent along. Short updates do not appear there.</source>
        <translation>“Lihat status Meta” membaca halaman status publik, hanya sekarang. Tidak ada data tentang Anda yang ikut dikirim. Pembaruan singkat tidak muncul di sana.</translation>
    </message>
    <message>
        <source>When Meta&apos;s service is away</source>
        <translation>Saat layanan Meta tidak tersedia</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>File yang mana</translation>
    </message>
    <message>
        <source>The reason why a message failed comes in a webhook of Meta, some time after it was sent. Ask your developer or your solution provider for the log of the program that receives them: exports, application logs, tables saved as CSV, also packed with gzip.</source>
        <translation>Alasan kegagalan sebuah pesan datang dalam webhook Meta, beberapa saat setelah pesan dikirim. Minta log program yang menerimanya kepada pengembang atau penyedia solusi Anda: ekspor, log aplikasi, tabel yang disimpan sebagai CSV, juga yang dikemas dengan gzip.</translation>
    </message>
    <message>
        <source>An access log of a web server holds no reasons: it only says that calls came in.</source>
        <translation>Log akses server web tidak memuat alasan: isinya hanya catatan bahwa panggilan masuk.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cara menghitungnya</translation>
    </message>
    <message>
        <source>Each message counts once, by its last status. A report of delivery beats one of failure, and read means delivered, in whatever order the reports came.</source>
        <translation>Setiap pesan dihitung satu kali, menurut status terakhirnya. Laporan tersampaikan mengalahkan laporan gagal, dan dibaca berarti tersampaikan, apa pun urutan datangnya laporan.</translation>
    </message>
    <message>
        <source>At the top stands what wins most messages back when it is fixed. Choose another reason in the table to see what to do about it.</source>
        <translation>Di bagian atas ada alasan yang, jika diperbaiki, menyelamatkan pesan terbanyak. Pilih alasan lain dalam tabel untuk melihat apa yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Apa yang keluar dari komputer ini</translation>
    </message>
    <message>
        <source>Nothing. Customers&apos; numbers are cut to their last two digits as they are read.</source>
        <translation>Tidak ada. Nomor pelanggan dipotong menjadi dua angka terakhirnya saat dibaca.</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>Kegagalan dalam log</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Apa itu</translation>
    </message>
    <message>
        <source>A long text that begins with EAA. With it the system that sends your messages proves to Meta that it may do so. Treat it like a password: whoever has it can write to your customers.</source>
        <translation>Teks panjang yang diawali EAA. Dengan token ini, sistem yang mengirim pesan Anda membuktikan kepada Meta bahwa ia boleh melakukannya. Perlakukan seperti kata sandi: siapa pun yang memilikinya dapat menulis kepada pelanggan Anda.</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Di mana menemukannya</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. An administrator of your business can make a new one: “Show me step by step” tells how.</source>
        <translation>Di pengaturan sistem yang mengirim pesan Anda. Administrator bisnis Anda dapat membuat yang baru: “Tunjukkan langkah demi langkah” menjelaskan caranya.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Apa yang terjadi dengannya</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to Meta, and is forgotten when you close the window. It is never written to a file or a report.</source>
        <translation>Token tetap di memori, hanya dikirim ke Meta, dan dilupakan saat Anda menutup jendela. Token tidak pernah ditulis ke file atau laporan.</translation>
    </message>
    <message>
        <source>A company that looks into encrypted connections can read it. So can another program of yours that watches the clipboard.</source>
        <translation>Perusahaan yang memeriksa koneksi terenkripsi dapat membacanya. Begitu pula program lain Anda yang memantau papan klip.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Kolom lainnya</translation>
    </message>
    <message>
        <source>The app secret and the ids are only needed when the check says so.</source>
        <translation>Kunci rahasia aplikasi dan ID hanya perlu jika diminta oleh pemeriksaan.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>Token akses</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Apa yang dilakukannya</translation>
    </message>
    <message>
        <source>It asks Meta what the token is, what it may do, and how the WhatsApp account, the phone number, the webhook and the templates behind it are. It only reads.</source>
        <translation>Pemeriksaan menanyakan kepada Meta jenis token, apa yang boleh dilakukannya, dan bagaimana keadaan akun WhatsApp, nomor telepon, webhook, dan template di baliknya. Pemeriksaan hanya membaca.</translation>
    </message>
    <message>
        <source>A usual check makes at most 25 calls. You can stop it at any time; what is known by then is kept.</source>
        <translation>Pemeriksaan biasa melakukan paling banyak 25 panggilan. Anda dapat menghentikannya kapan saja; yang sudah diketahui saat itu tetap disimpan.</translation>
    </message>
    <message>
        <source>When it takes long</source>
        <translation>Jika memerlukan waktu lama</translation>
    </message>
    <message>
        <source>Your network may be slow, or Meta&apos;s service away for a moment. It tries again by itself and says when.</source>
        <translation>Jaringan Anda mungkin lambat, atau layanan Meta sedang tidak tersedia. Pemeriksaan mencoba lagi secara otomatis dan menyebutkan kapan.</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>How to read them</source>
        <translation>Cara membacanya</translation>
    </message>
    <message>
        <source>The sentence at the top says what is worst, and the line below it what to do first. The chain shows where it breaks: from the token to the recipient. Click a part to see what is known of it.</source>
        <translation>Kalimat di bagian atas menyebutkan masalah terberat, dan baris di bawahnya apa yang perlu dilakukan dahulu. Rantai menunjukkan di mana letak putusnya: dari token hingga penerima. Klik sebuah bagian untuk melihat apa yang diketahui tentangnya.</translation>
    </message>
    <message>
        <source>A ring with a tick: we looked, and it was fine. A triangle: it works and will break, or breaks sometimes. A cross: it is broken. A dotted ring: we did not look. A question mark: we could not tell.</source>
        <translation>Lingkaran dengan centang: sudah diperiksa, dan baik. Segitiga: berfungsi tetapi akan bermasalah, atau kadang bermasalah. Silang: bermasalah. Lingkaran putus-putus: tidak diperiksa. Tanda tanya: tidak dapat dipastikan.</translation>
    </message>
    <message>
        <source>After you fixed something</source>
        <translation>Setelah Anda memperbaiki sesuatu</translation>
    </message>
    <message>
        <source>“Check this again” looks at one finding once more, “Check again” at everything. F5 does the same.</source>
        <translation>“Periksa ini lagi” memeriksa satu temuan sekali lagi, “Periksa lagi” memeriksa semuanya. F5 berfungsi sama.</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Yang tidak dapat dilihatnya</translation>
    </message>
    <message>
        <source>Whether your server takes the reports that Meta sends to it, and why one certain customer cannot be reached. For that there is the message checklist.</source>
        <translation>Apakah server Anda menerima laporan yang dikirim Meta, dan mengapa seorang pelanggan tertentu tidak dapat dihubungi. Untuk itu ada daftar periksa pesan.</translation>
    </message>
    <message>
        <source>The results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Why there are questions</source>
        <translation>Mengapa ada pertanyaan</translation>
    </message>
    <message>
        <source>Meta does not say which of the five known reasons kept a message away. Each answer rules something out, and the reasons beside the questions change as you answer.</source>
        <translation>Meta tidak menyebutkan mana dari lima alasan yang dikenal yang menahan pesan. Setiap jawaban menyingkirkan sebagian kemungkinan, dan alasan di samping pertanyaan berubah seiring jawaban Anda.</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is a good answer: it leaves a reason open.</source>
        <translation>“Tidak tahu” adalah jawaban yang baik: sebuah alasan tetap terbuka.</translation>
    </message>
    <message>
        <source>The customer can tell more</source>
        <translation>Keterangan dari pelanggan</translation>
    </message>
    <message>
        <source>Reach the customer by phone, e-mail or SMS. The text at the end asks them to write to you on WhatsApp: when they can, most reasons are ruled out.</source>
        <translation>Hubungi pelanggan lewat telepon, email, atau SMS. Teks di bagian akhir meminta mereka menulis kepada Anda di WhatsApp: jika mereka bisa, sebagian besar alasan tersingkir.</translation>
    </message>
    <message>
        <source>The message checklist</source>
        <translation>Daftar periksa pesan</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Siapa yang akan membacanya</translation>
    </message>
    <message>
        <source>“Only me” keeps everything. “My team or support” replaces customers&apos; numbers by labels. “Anyone” replaces ids, names and numbers too. The token is in none of them.</source>
        <translation>“Hanya saya” mempertahankan semuanya. “Tim saya atau dukungan” mengganti nomor pelanggan dengan label. “Siapa saja” juga mengganti ID, nama, dan nomor. Token tidak ada di semuanya.</translation>
    </message>
    <message>
        <source>What you see in the preview is all that is in it. What was replaced or left out is counted.</source>
        <translation>Yang Anda lihat di pratinjau adalah seluruh isinya. Yang diganti atau dihilangkan dihitung.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Format yang mana</translation>
    </message>
    <message>
        <source>PDF to print, HTML to read in a browser or with a screen reader, Markdown for a ticket, JSON for another program. “Save for comparing later” keeps what Meta answered, so that the next check can say what is fixed.</source>
        <translation>PDF untuk dicetak, HTML untuk dibaca di peramban atau dengan pembaca layar, Markdown untuk tiket, JSON untuk program lain. “Simpan untuk dibandingkan nanti” menyimpan jawaban Meta, sehingga pemeriksaan berikutnya dapat menyebutkan apa yang sudah teratasi.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Laporan</translation>
    </message>
</context>
<context>
    <name>secondtick::RuleReader</name>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>daftar teks</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>bilangan bulat</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>daftar bilangan bulat</translation>
    </message>
    <message>
        <source>a date like 2026-11-23</source>
        <translation>tanggal seperti 2026-11-23</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>daftar objek</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be a telephone prefix: 1 to 15 digits without plus, not beginning with 0.</source>
        <translation>&quot;id&quot; harus berupa prefiks telepon: 1 hingga 15 angka tanpa plus, tidak diawali 0.</translation>
    </message>
    <message>
        <source>&quot;region&quot; must be two capital letters, or null for a prefix of no country.</source>
        <translation>&quot;region&quot; harus berupa dua huruf besar, atau null untuk prefiks yang bukan milik negara.</translation>
    </message>
    <message>
        <source>&quot;area&quot; must be a region code as in ISO 3166-2, for example UA-43.</source>
        <translation>&quot;area&quot; harus berupa kode wilayah seperti dalam ISO 3166-2, misalnya UA-43.</translation>
    </message>
    <message>
        <source>A prefix with an area needs the https address of its &quot;source&quot;.</source>
        <translation>Prefiks dengan wilayah memerlukan alamat https untuk &quot;source&quot;.</translation>
    </message>
    <message>
        <source>A list of telephone prefixes is expected here.</source>
        <translation>Di sini seharusnya ada daftar prefiks telepon.</translation>
    </message>
    <message>
        <source>This prefix stands in the list twice.</source>
        <translation>Prefiks ini ada dua kali dalam daftar.</translation>
    </message>
    <message>
        <source>This is only for an entry of one code without a subcode.</source>
        <translation>Ini hanya untuk entri satu kode tanpa subkode.</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>Ini bukan ekspresi reguler.</translation>
    </message>
    <message>
        <source>Expected is a number of seconds above zero.</source>
        <translation>Seharusnya jumlah detik di atas nol.</translation>
    </message>
    <message>
        <source>A waiting time needs its basis: &quot;documented&quot; or &quot;estimate&quot;.</source>
        <translation>Waktu tunggu memerlukan dasarnya: &quot;documented&quot; atau &quot;estimate&quot;.</translation>
    </message>
    <message>
        <source>This is not JSON: the first mistake is near line %1.</source>
        <translation>Ini bukan JSON: kesalahan pertama ada di sekitar baris %1.</translation>
    </message>
    <message>
        <source>Expected is one JSON object.</source>
        <translation>Seharusnya satu objek JSON.</translation>
    </message>
    <message>
        <source>Expected is a program version like 0.2.0.</source>
        <translation>Seharusnya versi program seperti 0.2.0.</translation>
    </message>
    <message>
        <source>This file is for version %1 of the program, or newer.</source>
        <translation>File ini untuk program versi %1 atau lebih baru.</translation>
    </message>
    <message>
        <source>Expected is &quot;%1&quot;.</source>
        <translation>Seharusnya &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Expected is a number of days above zero.</source>
        <translation>Seharusnya jumlah hari di atas nol.</translation>
    </message>
    <message>
        <source>Two entries of this file have the same id.</source>
        <translation>Dua entri dalam file ini memiliki id yang sama.</translation>
    </message>
    <message>
        <source>There is no entry of this id to be disabled.</source>
        <translation>Tidak ada entri dengan id ini untuk dinonaktifkan.</translation>
    </message>
    <message>
        <source>The finding &quot;%1&quot; has no words.</source>
        <translation>Temuan &quot;%1&quot; tidak memiliki kata-kata.</translation>
    </message>
    <message>
        <source>No rule file has this name.</source>
        <translation>Tidak ada file aturan dengan nama ini.</translation>
    </message>
    <message>
        <source>This is missing; expected is %1.</source>
        <translation>Ini tidak ada; seharusnya %1.</translation>
    </message>
    <message>
        <source>This is of the wrong type; expected is %1.</source>
        <translation>Ini salah jenis; seharusnya %1.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Teks ini kosong.</translation>
    </message>
    <message>
        <source>Expected is a text that is not empty.</source>
        <translation>Seharusnya teks yang tidak kosong.</translation>
    </message>
    <message>
        <source>This word is not known; expected is one of: %1</source>
        <translation>Kata ini tidak dikenal; seharusnya salah satu dari: %1</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Seharusnya %1.</translation>
    </message>
    <message>
        <source>Expected is an https address, &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation>Seharusnya alamat https, &quot;%1&quot; atau &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Expected is an object.</source>
        <translation>Seharusnya objek.</translation>
    </message>
    <message>
        <source>This member is not known here and was left out.</source>
        <translation>Anggota ini tidak dikenal di sini dan dilewati.</translation>
    </message>
    <message>
        <source>Expected is at least one statement with its source.</source>
        <translation>Seharusnya ada setidaknya satu pernyataan dengan sumbernya.</translation>
    </message>
    <message>
        <source>Expected is a version like 2.21.15.15.</source>
        <translation>Seharusnya versi seperti 2.21.15.15.</translation>
    </message>
    <message>
        <source>This address is not on the list of places the program may open.</source>
        <translation>Alamat ini tidak ada dalam daftar tempat yang boleh dibuka program.</translation>
    </message>
    <message>
        <source>A title has up to %1 characters.</source>
        <translation>Judul memiliki paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>The place {%1} is not among the &quot;args&quot; of this text, or it may be missing and does not stand between [[ and ]].</source>
        <translation>Isian {%1} tidak ada di antara &quot;args&quot; teks ini, atau mungkin tidak tersedia dan tidak berada di antara [[ dan ]].</translation>
    </message>
    <message>
        <source>Expected is a version like 2026.11.</source>
        <translation>Seharusnya versi seperti 2026.11.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be seen.</source>
        <translation>Teks ini memuat karakter yang tidak terlihat.</translation>
    </message>
</context>
<context>
    <name>secondtick::SavedFacts</name>
    <message>
        <source>This is no file of saved facts: it is no whole JSON document (it breaks off at byte %1).</source>
        <translation>Ini bukan file fakta tersimpan: bukan dokumen JSON utuh (terputus di byte %1).</translation>
    </message>
    <message>
        <source>These facts were saved by a newer version of Second Tick. Open them with that version.</source>
        <translation>Fakta ini disimpan dengan versi Second Tick yang lebih baru. Buka dengan versi itu.</translation>
    </message>
    <message>
        <source>This is no file of saved facts: its &quot;schema&quot; is not &quot;%1&quot;. A report holds no facts; save them when you check, and open that file.</source>
        <translation>Ini bukan file fakta tersimpan: &quot;schema&quot;-nya bukan &quot;%1&quot;. Laporan tidak memuat fakta; simpan fakta saat Anda memeriksa, dan buka file itu.</translation>
    </message>
    <message>
        <source>There are no facts in this file: &quot;facts&quot; is missing.</source>
        <translation>Tidak ada fakta dalam file ini: &quot;facts&quot; tidak ada.</translation>
    </message>
    <message>
        <source>These facts cannot be read: &quot;facts.%1&quot; is not of the expected kind.</source>
        <extracomment>%1 a place in a file, like accounts[0].numbers</extracomment>
        <translation>Fakta ini tidak dapat dibaca: &quot;facts.%1&quot; bukan dari jenis yang diharapkan.</translation>
    </message>
</context>
<context>
    <name>secondtick::WholeFile</name>
    <message>
        <source>This is not the name of a file. Choose another name.</source>
        <translation>Ini bukan nama file. Pilih nama lain.</translation>
    </message>
    <message>
        <source>This name is a link to another file. Choose another name.</source>
        <translation>Nama ini adalah tautan ke file lain. Pilih nama lain.</translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation>Ada folder dengan nama ini. Pilih nama lain.</translation>
    </message>
    <message>
        <source>This name belongs to a device, not to a file. Choose another name.</source>
        <translation>Nama ini milik perangkat, bukan file. Pilih nama lain.</translation>
    </message>
    <message>
        <source>A file of this name exists already. It was not replaced.</source>
        <translation>File dengan nama ini sudah ada. File itu tidak diganti.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist. Choose another one.</source>
        <translation>Folder untuk file ini tidak ada. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Too many files are open. The file was not saved.</source>
        <translation>Terlalu banyak file yang terbuka. File tidak disimpan.</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>Anda tidak diizinkan menulis ke folder ini. Pilih folder lain.</translation>
    </message>
    <message>
        <source>You may not replace this file. Choose another name.</source>
        <translation>Anda tidak diizinkan mengganti file ini. Pilih nama lain.</translation>
    </message>
    <message>
        <source>A file of this name cannot be made here. Choose another name or folder.</source>
        <translation>File dengan nama ini tidak dapat dibuat di sini. Pilih nama atau folder lain.</translation>
    </message>
    <message>
        <source>The disk is full. The file was not saved; an older one is unchanged.</source>
        <translation>Disk penuh. File tidak disimpan; file lama tidak berubah.</translation>
    </message>
    <message>
        <source>The disk is full or reported an error. The file was not saved; an older one is unchanged.</source>
        <translation>Disk penuh atau melaporkan kesalahan. File tidak disimpan; file lama tidak berubah.</translation>
    </message>
    <message>
        <source>This place cannot keep the file from other users. Choose a folder on this computer&apos;s own disk.</source>
        <translation>Tempat ini tidak dapat melindungi file dari pengguna lain. Pilih folder di disk komputer ini sendiri.</translation>
    </message>
    <message>
        <source>The disk could not keep the file. It was not saved; an older one is unchanged.</source>
        <translation>Disk tidak dapat menyimpan file. File tidak disimpan; file lama tidak berubah.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Tidak ada file dengan nama ini.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Ini folder, bukan file.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>File ini tidak dapat dibuka. Pastikan Anda diizinkan membacanya.</translation>
    </message>
    <message>
        <source>This file cannot be read to its end.</source>
        <translation>File ini tidak dapat dibaca sampai akhir.</translation>
    </message>
    <message>
        <source>This file is larger than it can sensibly be.</source>
        <translation>File ini lebih besar daripada yang wajar.</translation>
    </message>
    <message>
        <source>This name belongs to a device or a pipe, not to a file. Choose another file.</source>
        <translation>Nama ini milik perangkat atau pipa, bukan file. Pilih file lain.</translation>
    </message>
</context>
<context>
    <name>secondtick::app::Words</name>
    <message>
        <source>NOT META: --graph-url is on, every call goes to %1.</source>
        <extracomment>%1 address</extracomment>
        <translation>BUKAN META: --graph-url aktif, setiap panggilan dikirim ke %1.</translation>
    </message>
    <message>
        <source>There is no translation for this language yet; the texts are English.</source>
        <translation>Belum ada terjemahan untuk bahasa ini; teksnya berbahasa Inggris.</translation>
    </message>
    <message>
        <source>This command writes text or json.</source>
        <translation>Perintah ini menulis text atau json.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli %1 --help&apos; lists the options.</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>&apos;secondtick-cli %1 --help&apos; menampilkan daftar opsi.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli --help&apos; lists the commands.</source>
        <translation>&apos;secondtick-cli --help&apos; menampilkan daftar perintah.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take. %1</source>
        <translation>Sebuah opsi tidak memiliki nilai, atau memiliki nilai yang tidak diterimanya. %1</translation>
    </message>
    <message>
        <source>There is an option that is not known here. %1</source>
        <translation>Ada opsi yang tidak dikenal di sini. %1</translation>
    </message>
    <message>
        <source>The option --%1 is not known here. %2</source>
        <extracomment>%1 name of an option, %2 a sentence</extracomment>
        <translation>Opsi --%1 tidak dikenal di sini. %2</translation>
    </message>
    <message>
        <source>Name a command. %1</source>
        <translation>Sebutkan perintah. %1</translation>
    </message>
    <message>
        <source>There is no command of this name. %1</source>
        <translation>Tidak ada perintah dengan nama ini. %1</translation>
    </message>
    <message>
        <source>There is something after the options that &apos;%1&apos; does not take. Texts and tokens come from standard input or from a file. %2</source>
        <translation>Ada sesuatu setelah opsi yang tidak diterima &apos;%1&apos;. Teks dan token berasal dari masukan standar atau dari file. %2</translation>
    </message>
    <message>
        <source>--from asks nothing of Meta, so no option for a live run goes with it.</source>
        <translation>--from tidak menanyakan apa pun kepada Meta, jadi opsi untuk pemeriksaan langsung tidak dapat dipakai bersamanya.</translation>
    </message>
    <message>
        <source>Checks an access token and what hangs on it. The token comes from standard input or --token-file; no option takes it.</source>
        <translation>Memeriksa token akses dan semua yang terkait dengannya. Token berasal dari masukan standar atau --token-file; tidak ada opsi yang menerimanya.</translation>
    </message>
    <message>
        <source>codes %1 to %2</source>
        <translation>kode %1 hingga %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kode %1</translation>
    </message>
    <message>
        <source>subcode %1</source>
        <translation>subkode %1</translation>
    </message>
    <message>
        <source>or subcode of another code</source>
        <translation>atau subkode dari kode lain</translation>
    </message>
    <message>
        <source>by its message</source>
        <translation>menurut pesannya</translation>
    </message>
    <message>
        <source>lies with the business</source>
        <translation>di pihak bisnis</translation>
    </message>
    <message>
        <source>lies with the recipient</source>
        <translation>di pihak penerima</translation>
    </message>
    <message>
        <source>lies with Meta</source>
        <translation>di pihak Meta</translation>
    </message>
    <message>
        <source>lies with the calling program</source>
        <translation>di pihak program pemanggil</translation>
    </message>
    <message>
        <source>unknown whose side</source>
        <translation>pihaknya tidak diketahui</translation>
    </message>
    <message>
        <source>trying again does not help</source>
        <translation>mencoba lagi tidak membantu</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>mencoba lagi mungkin membantu</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (documented)</source>
        <translation>mencoba lagi mungkin membantu setelah %1 dtk (terdokumentasi)</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (our estimate)</source>
        <translation>mencoba lagi mungkin membantu setelah %1 dtk (perkiraan kami)</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>tidak dipakai lagi</translation>
    </message>
    <message>
        <source>compared on %1</source>
        <translation>dibandingkan pada %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>bawaan</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>diubah oleh %1</translation>
    </message>
    <message>
        <source>--answers: %1</source>
        <translation>--answers: %1</translation>
    </message>
    <message>
        <source>--answers: This file is larger than it can sensibly be.</source>
        <translation>--answers: File ini lebih besar daripada yang wajar.</translation>
    </message>
    <message>
        <source>&apos;delivery&apos; needs --answers FILE with what is known about the message; - is standard input.</source>
        <translation>&apos;delivery&apos; memerlukan --answers FILE dengan apa yang diketahui tentang pesan; - berarti masukan standar.</translation>
    </message>
    <message>
        <source>Answers and token cannot both come from standard input.</source>
        <translation>Jawaban dan token tidak dapat sekaligus berasal dari masukan standar.</translation>
    </message>
    <message>
        <source>What is known about the message, as JSON; - is standard input.</source>
        <translation>Apa yang diketahui tentang pesan, sebagai JSON; - berarti masukan standar.</translation>
    </message>
    <message>
        <source>Walks the checklist for one message that was not delivered. With a token as well (see the options of check), the checks run too.</source>
        <translation>Menelusuri daftar periksa untuk satu pesan yang tidak sampai. Jika token juga diberikan (lihat opsi check), pemeriksaan ikut dijalankan.</translation>
    </message>
    <message>
        <source>Paste the text; Ctrl-D on a line of its own ends.</source>
        <translation>Tempelkan teks; Ctrl-D di baris tersendiri mengakhirinya.</translation>
    </message>
    <message>
        <source>Explains an error code, an answer of the Graph API, a webhook or a log line on standard input.</source>
        <translation>Menjelaskan kode kesalahan, jawaban Graph API, webhook, atau baris log dari masukan standar.</translation>
    </message>
    <message>
        <source>Paste the text and press Enter. It is not shown.</source>
        <translation>Tempelkan teks dan tekan Enter. Teks tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Sidik jari: %1</translation>
    </message>
    <message>
        <source>Says what a text on standard input is, without any call: a whole access token, another secret, an id …</source>
        <translation>Menyebutkan apa isi sebuah teks dari masukan standar, tanpa panggilan apa pun: token akses lengkap, rahasia lain, ID …</translation>
    </message>
    <message>
        <source>Type one number per line; Ctrl-D ends.</source>
        <translation>Ketik satu nomor per baris; Ctrl-D mengakhiri.</translation>
    </message>
    <message>
        <source>This is more than 16 MiB of numbers. Hand them over in smaller parts.</source>
        <translation>Ini lebih dari 16 MiB nomor. Serahkan dalam bagian yang lebih kecil.</translation>
    </message>
    <message>
        <source>No number came. Write one per line on standard input.</source>
        <translation>Tidak ada nomor yang datang. Tulis satu per baris di masukan standar.</translation>
    </message>
    <message>
        <source>Reads recipient numbers, one per line on standard input, and says what is wrong with them.</source>
        <translation>Membaca nomor penerima, satu per baris dari masukan standar, dan menyebutkan apa yang salah.</translation>
    </message>
    <message>
        <source>The country code is missing.</source>
        <translation>Kode negara tidak ada.</translation>
    </message>
    <message>
        <source>011 is dialled before a country code in North America only. Write the number with + and the country code.</source>
        <translation>011 hanya dipakai sebelum kode negara di Amerika Utara. Tulis nomor dengan + dan kode negara.</translation>
    </message>
    <message>
        <source>There is a control character inside.</source>
        <translation>Ada karakter kontrol di dalamnya.</translation>
    </message>
    <message>
        <source>No country code starts with 0.</source>
        <translation>Tidak ada kode negara yang diawali 0.</translation>
    </message>
    <message>
        <source>There is nothing here but white space.</source>
        <translation>Tidak ada apa pun di sini selain spasi.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number. Format the column as text and copy it again.</source>
        <translation>Spreadsheet memendekkan nomor ini. Format kolomnya sebagai teks dan salin lagi.</translation>
    </message>
    <message>
        <source>An extension cannot receive messages. Write the number without it.</source>
        <translation>Nomor ekstensi tidak dapat menerima pesan. Tulis nomor tanpa ekstensi.</translation>
    </message>
    <message>
        <source>This is the id of a group, not a number.</source>
        <translation>Ini ID grup, bukan nomor.</translation>
    </message>
    <message>
        <source>There are letters inside.</source>
        <translation>Ada huruf di dalamnya.</translation>
    </message>
    <message>
        <source>Part of the number is hidden by stars or dots.</source>
        <translation>Sebagian nomor tersembunyi di balik bintang atau titik.</translation>
    </message>
    <message>
        <source>There are characters inside that no number has.</source>
        <translation>Ada karakter yang tidak dimiliki nomor mana pun.</translation>
    </message>
    <message>
        <source>This is a place where a number should stand, not a number.</source>
        <translation>Ini tempat untuk mengisi nomor, bukan nomor.</translation>
    </message>
    <message>
        <source>There is a + inside the number.</source>
        <translation>Ada + di dalam nomor.</translation>
    </message>
    <message>
        <source>This text is far too long to be a number.</source>
        <translation>Teks ini terlalu panjang untuk sebuah nomor.</translation>
    </message>
    <message>
        <source>A number has 15 digits at most, country code included.</source>
        <translation>Nomor memiliki paling banyak 15 angka, termasuk kode negara.</translation>
    </message>
    <message>
        <source>A number has 7 digits at least, country code included.</source>
        <translation>Nomor memiliki paling sedikit 7 angka, termasuk kode negara.</translation>
    </message>
    <message>
        <source>This is a link without a number in it.</source>
        <translation>Ini tautan tanpa nomor di dalamnya.</translation>
    </message>
    <message>
        <source>This looks like an id, not a number.</source>
        <translation>Ini tampak seperti ID, bukan nomor.</translation>
    </message>
    <message>
        <source>There are several numbers in this line.</source>
        <translation>Ada beberapa nomor dalam baris ini.</translation>
    </message>
    <message>
        <source>Argentina: phones show 54 9 …; the list of allowed test numbers takes 54 and the area without the 9.</source>
        <translation>Argentina: ponsel menampilkan 54 9 …; daftar nomor uji yang diizinkan memakai 54 dan kode area tanpa 9.</translation>
    </message>
    <message>
        <source>Mexico: 52 1 … is the old form; today it is 52 and ten digits.</source>
        <translation>Meksiko: 52 1 … adalah bentuk lama; sekarang 52 dan sepuluh angka.</translation>
    </message>
    <message>
        <source>Brazil: mobile numbers have nine digits after the area; this one has eight.</source>
        <translation>Brasil: nomor seluler memiliki sembilan angka setelah kode area; yang ini delapan.</translation>
    </message>
    <message>
        <source>Without a country code the message goes nowhere, or to another country.</source>
        <translation>Tanpa kode negara, pesan tidak sampai ke mana pun, atau sampai ke negara lain.</translation>
    </message>
    <message>
        <source>People there cannot receive messages of the platform.</source>
        <translation>Orang di sana tidak dapat menerima pesan dari platform.</translation>
    </message>
    <message>
        <source>An older source says that people there cannot receive messages; a newer one says that they can.</source>
        <translation>Sumber yang lebih lama menyatakan bahwa orang di sana tidak dapat menerima pesan; yang lebih baru menyatakan bisa.</translation>
    </message>
    <message>
        <source>It may belong to a region where people cannot receive messages of the platform.</source>
        <translation>Nomor ini mungkin milik wilayah yang orangnya tidak dapat menerima pesan dari platform.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 telephone number, %2 country code like TR</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&apos;practice&apos; prints its address; it does not save it in a file.</source>
        <translation>&apos;practice&apos; menampilkan alamatnya; alamat itu tidak disimpan dalam file.</translation>
    </message>
    <message>
        <source>Serving on this computer only. Ctrl-C ends.</source>
        <translation>Melayani hanya di komputer ini. Ctrl-C mengakhiri.</translation>
    </message>
    <message>
        <source>Not known to this scenario: %1</source>
        <translation>Tidak dikenal dalam skenario ini: %1</translation>
    </message>
    <message>
        <source>--list and --scenario exclude each other.</source>
        <translation>--list dan --scenario tidak dapat dipakai bersama.</translation>
    </message>
    <message>
        <source>&apos;practice&apos; needs --list, or --scenario NAME.</source>
        <translation>&apos;practice&apos; memerlukan --list, atau --scenario NAME.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535; 0 is any free one.</source>
        <translation>--port menerima angka dari 0 hingga 65535; 0 berarti port bebas mana pun.</translation>
    </message>
    <message>
        <source>Serves a practice world on a loopback address until it is stopped, or lists them.</source>
        <translation>Melayani dunia latihan di alamat loopback sampai dihentikan, atau menampilkan daftarnya.</translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation>Tampilkan daftar skenario.</translation>
    </message>
    <message>
        <source>Serve this scenario and print its address.</source>
        <translation>Layani skenario ini dan tampilkan alamatnya.</translation>
    </message>
    <message>
        <source>Serve on this port instead of any free one.</source>
        <translation>Layani di port ini, bukan di port bebas mana pun.</translation>
    </message>
    <message>
        <source>All rule files in this folder can be used.</source>
        <translation>Semua file aturan dalam folder ini dapat dipakai.</translation>
    </message>
    <message>
        <source>--validate takes a folder with rule files; there is no such folder.</source>
        <translation>--validate menerima folder berisi file aturan; folder itu tidak ada.</translation>
    </message>
    <message>
        <source>There is no rule file (*.json) in this folder.</source>
        <translation>Tidak ada file aturan (*.json) dalam folder ini.</translation>
    </message>
    <message>
        <source>&apos;rules&apos; needs either --list or --validate DIR.</source>
        <translation>&apos;rules&apos; memerlukan --list atau --validate DIR.</translation>
    </message>
    <message>
        <source>Lists the rules the program judges by and where they come from, or validates your own.</source>
        <translation>Menampilkan aturan yang dipakai program untuk menilai dan asalnya, atau memvalidasi aturan Anda sendiri.</translation>
    </message>
    <message>
        <source>List all entries with their sources.</source>
        <translation>Tampilkan semua entri beserta sumbernya.</translation>
    </message>
    <message>
        <source>Say whether the rule files of DIR can be used.</source>
        <translation>Sebutkan apakah file aturan di DIR dapat dipakai.</translation>
    </message>
    <message>
        <source>no restriction</source>
        <translation>tanpa pembatasan</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>dibatasi</translation>
    </message>
    <message>
        <source>sources disagree: restricted, later lifted</source>
        <translation>sumber tidak sepakat: dibatasi, kemudian dicabut</translation>
    </message>
    <message>
        <source>sources disagree: possibly restricted</source>
        <translation>sumber tidak sepakat: mungkin dibatasi</translation>
    </message>
    <message>
        <source>%1: businesses: %2; recipients: %3</source>
        <extracomment>%1 country, %2 and %3 a status like &quot;restricted&quot;</extracomment>
        <translation>%1: bisnis: %2; penerima: %3</translation>
    </message>
    <message>
        <source>%1: %2 or newer</source>
        <extracomment>%1 name of an app, %2 version</extracomment>
        <translation>%1: %2 atau lebih baru</translation>
    </message>
    <message>
        <source>%1 (silenced)</source>
        <translation>%1 (disenyapkan)</translation>
    </message>
    <message>
        <source>%1: version %2, last compared with the public documentation on %3</source>
        <extracomment>%1 file name, %2 version, %3 date</extracomment>
        <translation>%1: versi %2, terakhir dibandingkan dengan dokumentasi publik pada %3</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Tidak dipakai: %1</translation>
    </message>
    <message>
        <source>--csv: %1</source>
        <translation>--csv: %1</translation>
    </message>
    <message>
        <source>&apos;triage&apos; needs the logs to read; - is standard input.</source>
        <translation>&apos;triage&apos; memerlukan log untuk dibaca; - berarti masukan standar.</translation>
    </message>
    <message>
        <source>Counts webhook logs of any size: which messages failed, why, and what to fix first. Takes files, folders, or - for standard input.</source>
        <translation>Menghitung log webhook berukuran berapa pun: pesan mana yang gagal, mengapa, dan apa yang perlu diperbaiki dahulu. Menerima file, folder, atau - untuk masukan standar.</translation>
    </message>
    <message>
        <source>Writes the groups of failures to this file as a table.</source>
        <translation>Menulis kelompok kegagalan ke file ini sebagai tabel.</translation>
    </message>
    <message>
        <source>--format takes text, json, markdown or html.</source>
        <translation>--format menerima text, json, markdown, atau html.</translation>
    </message>
    <message>
        <source>--audience takes me, team or public.</source>
        <translation>--audience menerima me, team, atau public.</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>--output menerima nama file.</translation>
    </message>
    <message>
        <source>--language takes a code like en, tr or pt-BR.</source>
        <translation>--language menerima kode seperti en, tr, atau pt-BR.</translation>
    </message>
    <message>
        <source>--fail-on takes blocker, error, warning or hint.</source>
        <translation>--fail-on menerima blocker, error, warning, atau hint.</translation>
    </message>
    <message>
        <source>--now takes a date and time like 2026-11-23T10:00:00Z.</source>
        <translation>--now menerima tanggal dan waktu seperti 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>--rules takes a folder with rule files; there is no such folder.</source>
        <translation>--rules menerima folder berisi file aturan; folder itu tidak ada.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout menerima bilangan bulat dalam detik dari 1 hingga 86400.</translation>
    </message>
    <message>
        <source>--ca-file works only together with --graph-url.</source>
        <translation>--ca-file hanya berfungsi bersama --graph-url.</translation>
    </message>
    <message>
        <source>--ca-file: %1</source>
        <translation>--ca-file: %1</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one holds none.</source>
        <translation>--ca-file menerima file berisi sertifikat dalam bentuk PEM; file ini tidak memuatnya.</translation>
    </message>
    <message>
        <source>--graph-url takes a loopback address like http://127.0.0.1:8080.</source>
        <translation>--graph-url menerima alamat loopback seperti http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>--graph-version takes a version like v25.0.</source>
        <translation>--graph-version menerima versi seperti v25.0.</translation>
    </message>
    <message>
        <source>Form of the result: text, json, markdown or html.</source>
        <translation>Format hasil: text, json, markdown, atau html.</translation>
    </message>
    <message>
        <source>Save the result in FILE, readable by you alone, instead of printing it.</source>
        <translation>Simpan hasil di FILE, hanya dapat dibaca oleh Anda, alih-alih menampilkannya.</translation>
    </message>
    <message>
        <source>Let --output replace an existing file.</source>
        <translation>Izinkan --output mengganti file yang sudah ada.</translation>
    </message>
    <message>
        <source>Language of the texts, for example en.</source>
        <translation>Bahasa teks, misalnya en.</translation>
    </message>
    <message>
        <source>Lay the rule files of DIR over the built-in ones.</source>
        <translation>Terapkan file aturan di DIR di atas aturan bawaan.</translation>
    </message>
    <message>
        <source>End with status 1 from this severity on: blocker, error, warning or hint.</source>
        <translation>Berakhir dengan status 1 mulai tingkat keparahan ini: blocker, error, warning, atau hint.</translation>
    </message>
    <message>
        <source>Who will read the report: me, team or public. Personal details are left out accordingly.</source>
        <translation>Siapa yang akan membaca laporan: me, team, atau public. Detail pribadi dihilangkan sesuai pilihan itu.</translation>
    </message>
    <message>
        <source>Judge as if it were this time, for example 2026-11-23T10:00:00Z.</source>
        <translation>Menilai seolah-olah waktunya adalah ini, misalnya 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>Call this loopback address instead of Meta&apos;s own (127.0.0.0/8, [::1], localhost).</source>
        <translation>Panggil alamat loopback ini, bukan alamat Meta sendiri (127.0.0.0/8, [::1], localhost).</translation>
    </message>
    <message>
        <source>Version of the Graph API.</source>
        <translation>Versi Graph API.</translation>
    </message>
    <message>
        <source>Give up the whole run after this many seconds (120; one call never over 30).</source>
        <translation>Hentikan seluruh pemeriksaan setelah sekian detik (120; satu panggilan tidak pernah lebih dari 30).</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --graph-url.</source>
        <translation>Percayai juga sertifikat dalam file PEM ini, untuk --graph-url.</translation>
    </message>
    <message>
        <source>Say nothing but results and complaints.</source>
        <translation>Hanya tampilkan hasil dan keluhan.</translation>
    </message>
    <message>
        <source>Print the versions of program and rules.</source>
        <translation>Tampilkan versi program dan aturan.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Tampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>Who: you</source>
        <translation>Siapa: Anda</translation>
    </message>
    <message>
        <source>Who: an admin of the business</source>
        <translation>Siapa: admin bisnis</translation>
    </message>
    <message>
        <source>Who: the developer of the sending program</source>
        <translation>Siapa: pengembang program pengirim</translation>
    </message>
    <message>
        <source>Who: your provider</source>
        <translation>Siapa: penyedia Anda</translation>
    </message>
    <message>
        <source>Who: the customer</source>
        <translation>Siapa: pelanggan</translation>
    </message>
    <message>
        <source>Who: Meta</source>
        <translation>Siapa: Meta</translation>
    </message>
    <message>
        <source>Next: check the token with the command check.</source>
        <translation>Berikutnya: periksa token dengan perintah check.</translation>
    </message>
    <message>
        <source>Next: wait for Meta&apos;s service, then check again with the command check.</source>
        <translation>Berikutnya: tunggu layanan Meta, lalu periksa lagi dengan perintah check.</translation>
    </message>
    <message>
        <source>Next: walk the checklist with the command delivery.</source>
        <translation>Berikutnya: ikuti daftar periksa dengan perintah delivery.</translation>
    </message>
    <message>
        <source>Meta says: &quot;%1&quot;</source>
        <translation>Kata Meta: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Trace id for Meta&apos;s support: %1</source>
        <translation>ID jejak untuk dukungan Meta: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (kode %2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Save what Meta answered to FILE, to judge or compare it later. It holds no secret.</source>
        <translation>Simpan jawaban Meta ke FILE, untuk dinilai atau dibandingkan nanti. Isinya tidak memuat rahasia.</translation>
    </message>
    <message>
        <source>Judge the facts saved in FACTS; nothing is asked of Meta.</source>
        <translation>Nilai fakta yang disimpan di FACTS; tidak ada yang ditanyakan kepada Meta.</translation>
    </message>
    <message>
        <source>Say what is fixed, new and unchanged since the facts saved in OLDER.</source>
        <translation>Sebutkan apa yang teratasi, baru, dan tidak berubah sejak fakta yang disimpan di OLDER.</translation>
    </message>
    <message>
        <source>--save-facts takes the name of a file.</source>
        <translation>--save-facts menerima nama file.</translation>
    </message>
    <message>
        <source>--from takes the name of a file that --save-facts has written.</source>
        <translation>--from menerima nama file yang ditulis --save-facts.</translation>
    </message>
    <message>
        <source>--compare takes the name of a file that --save-facts has written.</source>
        <translation>--compare menerima nama file yang ditulis --save-facts.</translation>
    </message>
    <message>
        <source>--from and --save-facts exclude each other: these facts are saved already.</source>
        <translation>--from dan --save-facts tidak dapat dipakai bersama: fakta ini sudah disimpan.</translation>
    </message>
    <message>
        <source>--save-facts and --output name the same file.</source>
        <translation>--save-facts dan --output menyebut file yang sama.</translation>
    </message>
    <message>
        <source>%1: This file is larger than saved facts can be.</source>
        <translation>%1: File ini lebih besar daripada ukuran yang mungkin untuk fakta tersimpan.</translation>
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
        <translation>tidak ada yang mencapai batas --fail-on</translation>
    </message>
    <message>
        <source>something at or above the limit</source>
        <translation>ada yang mencapai batas</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>penggunaan yang salah</translation>
    </message>
    <message>
        <source>not 1, but a needed check could not run</source>
        <translation>bukan 1, tetapi pemeriksaan yang diperlukan tidak dapat dijalankan</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opsi setiap perintah:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Status keluar:</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli COMMAND [options]</source>
        <translation>Penggunaan: secondtick-cli COMMAND [opsi]</translation>
    </message>
    <message>
        <source>Says why a WhatsApp Business message was not delivered, and what to do about it.</source>
        <translation>Menyebutkan mengapa pesan WhatsApp Business tidak sampai, dan apa yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Commands (secondtick-cli COMMAND --help says more):</source>
        <translation>Perintah (secondtick-cli COMMAND --help menjelaskan lebih lanjut):</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli %1 [options]</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>Penggunaan: secondtick-cli %1 [opsi]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsi:</translation>
    </message>
    <message>
        <source>The input did not end within %1 s. Close the pipe after the text, or hand over a file.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>Masukan tidak berakhir dalam %1 dtk. Tutup pipe setelah teks, atau serahkan sebuah file.</translation>
    </message>
    <message>
        <source>The input cannot be read to its end.</source>
        <translation>Masukan tidak dapat dibaca sampai akhir.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Tidak ada file dengan nama ini.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Ini folder, bukan file.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>File ini tidak dapat dibuka. Pastikan Anda diizinkan membacanya.</translation>
    </message>
    <message>
        <source>--app-secret-file: %1</source>
        <translation>--app-secret-file: %1</translation>
    </message>
    <message>
        <source>--app-secret-file: this file holds no app secret. It is 32 characters of 0-9 and a-f, alone or after the app&apos;s id and a |.</source>
        <translation>--app-secret-file: file ini tidak memuat kunci rahasia aplikasi. Kunci itu terdiri dari 32 karakter 0-9 dan a-f, sendiri atau setelah ID aplikasi dan |.</translation>
    </message>
    <message>
        <source>Paste the access token and press Enter. It is not shown.</source>
        <translation>Tempelkan token akses dan tekan Enter. Token tidak ditampilkan.</translation>
    </message>
    <message>
        <source>--token-file: %1</source>
        <translation>--token-file: %1</translation>
    </message>
    <message>
        <source>There are several different access tokens in this text. Hand over exactly one.</source>
        <translation>Ada beberapa token akses berbeda dalam teks ini. Serahkan tepat satu.</translation>
    </message>
    <message>
        <source>The service is being updated (code 2). Next try in %1 s.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>Layanan sedang diperbarui (kode 2). Dicoba lagi dalam %1 dtk.</translation>
    </message>
    <message>
        <source>The file of %1 exists already. Add --force to replace it.</source>
        <extracomment>%1 an option</extracomment>
        <translation>File untuk %1 sudah ada. Tambahkan --force untuk menggantinya.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Hasil tidak dapat ditulis ke keluaran standar.</translation>
    </message>
    <message>
        <source>--output: %1</source>
        <translation>--output: %1</translation>
    </message>
    <message>
        <source>The result is saved, readable by you alone.</source>
        <translation>Hasil disimpan, hanya dapat dibaca oleh Anda.</translation>
    </message>
    <message>
        <source>%1 %2, rules %3 (last compared with the public documentation on %4)</source>
        <extracomment>%1 program name, %2 its version, %3 version of the rules, %4 a date</extracomment>
        <translation>%1 %2, aturan %3 (terakhir dibandingkan dengan dokumentasi publik pada %4)</translation>
    </message>
    <message>
        <source>--app takes the id of an app, digits only.</source>
        <translation>--app menerima ID aplikasi, hanya angka.</translation>
    </message>
    <message>
        <source>--account takes the id of a WhatsApp Business account, digits only.</source>
        <translation>--account menerima ID akun WhatsApp Business, hanya angka.</translation>
    </message>
    <message>
        <source>--number takes the id of a phone number as WhatsApp Manager shows it, digits only. It is not the phone number itself.</source>
        <translation>--number menerima ID nomor telepon seperti yang ditampilkan WhatsApp Manager, hanya angka. Itu bukan nomor telepon itu sendiri.</translation>
    </message>
    <message>
        <source>Read the access token from FILE; - is standard input.</source>
        <translation>Baca token akses dari FILE; - berarti masukan standar.</translation>
    </message>
    <message>
        <source>Read the app secret from FILE, which holds secret or appid|secret.</source>
        <translation>Baca kunci rahasia aplikasi dari FILE, yang memuat secret atau appid|secret.</translation>
    </message>
    <message>
        <source>The app that makes the API calls, to compare with the token&apos;s app.</source>
        <translation>Aplikasi yang melakukan panggilan API, untuk dibandingkan dengan aplikasi token.</translation>
    </message>
    <message>
        <source>The WhatsApp Business account, when it cannot be found by itself.</source>
        <translation>Akun WhatsApp Business, jika tidak dapat ditemukan secara otomatis.</translation>
    </message>
    <message>
        <source>The id of the phone number, when it cannot be found by itself.</source>
        <translation>ID nomor telepon, jika tidak dapat ditemukan secara otomatis.</translation>
    </message>
    <message>
        <source>Read everything, also where that takes more than 25 calls.</source>
        <translation>Baca semuanya, juga jika memerlukan lebih dari 25 panggilan.</translation>
    </message>
    <message>
        <source>Wait out an update of the service (code 2), up to 420 seconds in all.</source>
        <translation>Tunggu hingga pembaruan layanan selesai (kode 2), paling lama 420 detik seluruhnya.</translation>
    </message>
    <message>
        <source>Check a practice world on this computer; see &apos;practice --list&apos;.</source>
        <translation>Periksa dunia latihan di komputer ini; lihat &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--token-file takes the name of a file, or - for standard input.</source>
        <translation>--token-file menerima nama file, atau - untuk masukan standar.</translation>
    </message>
    <message>
        <source>--app-secret-file takes the name of a file.</source>
        <translation>--app-secret-file menerima nama file.</translation>
    </message>
    <message>
        <source>--practice takes the name of a scenario; see &apos;practice --list&apos;.</source>
        <translation>--practice menerima nama skenario; lihat &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--practice and --graph-url exclude each other.</source>
        <translation>--practice dan --graph-url tidak dapat dipakai bersama.</translation>
    </message>
    <message>
        <source>There is no practice scenario of this name. There are: %1.</source>
        <extracomment>%1 list of names</extracomment>
        <translation>Tidak ada skenario latihan dengan nama ini. Yang ada: %1.</translation>
    </message>
    <message>
        <source>This port is taken, or may not be used. Choose another one.</source>
        <translation>Port ini sudah dipakai, atau tidak boleh dipakai. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Second Tick tells why a WhatsApp Business message was not delivered.</source>
        <translation>Second Tick menyebutkan mengapa pesan WhatsApp Business tidak sampai.</translation>
    </message>
    <message>
        <source>Practise with a built-in example; no account and no network are needed.</source>
        <translation>Berlatih dengan contoh bawaan; akun dan jaringan tidak diperlukan.</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one cannot be read.</source>
        <translation>--ca-file menerima file berisi sertifikat dalam bentuk PEM; file ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The window does not know one of these arguments. --help lists what it takes.</source>
        <translation>Jendela tidak mengenal salah satu argumen ini. --help menampilkan yang diterimanya.</translation>
    </message>
    <message>
        <source>Read: %1 of %2 MiB.</source>
        <extracomment>%1 and %2 sizes in MiB</extracomment>
        <translation>Dibaca: %1 dari %2 MiB.</translation>
    </message>
    <message>
        <source>the paper this program began with</source>
        <translation>makalah yang menjadi awal program ini</translation>
    </message>
    <message numerus="yes">
        <source>%n prefixes of telephone numbers</source>
        <translation>
            <numerusform>%n prefiks nomor telepon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>%1 what an error means, %n how often it stands in a text</extracomment>
        <translation>
            <numerusform>%1, %n kali</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::explain</name>
    <message>
        <source>Meta&apos;s word for it: %1.</source>
        <translation>Istilah dari Meta: %1.</translation>
    </message>
    <message>
        <source>Date given: %1.</source>
        <translation>Tanggal yang disebutkan: %1.</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>Kata Meta: %1</translation>
    </message>
    <message>
        <source>The template %1 (%2) was approved. It can be sent.</source>
        <translation>Template %1 (%2) disetujui. Template ini dapat dikirim.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was rejected. It cannot be sent until it is changed and approved.</source>
        <translation>Template %1 (%2) ditolak. Template ini tidak dapat dikirim sebelum diubah dan disetujui.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was flagged. It will be disabled unless its quality gets better.</source>
        <translation>Template %1 (%2) ditandai. Template ini akan dinonaktifkan jika kualitasnya tidak membaik.</translation>
    </message>
    <message>
        <source>The template %1 (%2) is paused and cannot be sent for a while.</source>
        <translation>Template %1 (%2) dijeda dan tidak dapat dikirim untuk sementara.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was disabled. It cannot be sent any more.</source>
        <translation>Template %1 (%2) dinonaktifkan. Template ini tidak dapat dikirim lagi.</translation>
    </message>
    <message>
        <source>The state of the template %1 (%2) has changed: %3.</source>
        <translation>Keadaan template %1 (%2) berubah: %3.</translation>
    </message>
    <message>
        <source>Meta is going to disable this WhatsApp account. Appeal in Business Support Home.</source>
        <translation>Meta akan menonaktifkan akun WhatsApp ini. Ajukan banding di Business Support Home.</translation>
    </message>
    <message>
        <source>Meta reports a policy violation of this WhatsApp account. See Business Support Home.</source>
        <translation>Meta melaporkan pelanggaran kebijakan oleh akun WhatsApp ini. Lihat Business Support Home.</translation>
    </message>
    <message>
        <source>Meta has restricted this WhatsApp account. See Business Support Home.</source>
        <translation>Meta membatasi akun WhatsApp ini. Lihat Business Support Home.</translation>
    </message>
    <message>
        <source>The state of this WhatsApp account has changed: %1.</source>
        <translation>Keadaan akun WhatsApp ini berubah: %1.</translation>
    </message>
    <message>
        <source>The display name of a phone number was approved. Nothing needs to be done.</source>
        <translation>Nama tampilan sebuah nomor telepon disetujui. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>The display name of a phone number was not approved. Choose another in WhatsApp Manager.</source>
        <translation>Nama tampilan sebuah nomor telepon tidak disetujui. Pilih nama lain di WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Meta has decided on the display name of a phone number: %1.</source>
        <translation>Meta memutuskan nama tampilan sebuah nomor telepon: %1.</translation>
    </message>
    <message>
        <source>This is about the token or the sign-in, not about the customer.</source>
        <translation>Ini tentang token atau proses masuk, bukan tentang pelanggan.</translation>
    </message>
    <message>
        <source>This is about what the token and the app may do, not about the customer.</source>
        <translation>Ini tentang apa yang boleh dilakukan token dan aplikasi, bukan tentang pelanggan.</translation>
    </message>
    <message>
        <source>This is about your sending side: the account, its number, template, media or payment.</source>
        <translation>Ini tentang pihak pengirim: akun, nomor, template, media, atau pembayarannya.</translation>
    </message>
    <message>
        <source>This is about the customer who should get the message, not about your sending number.</source>
        <translation>Ini tentang pelanggan yang seharusnya menerima pesan, bukan tentang nomor pengirim Anda.</translation>
    </message>
    <message>
        <source>This is about Meta&apos;s own service, not about you or the customer.</source>
        <translation>Ini tentang layanan Meta sendiri, bukan tentang Anda atau pelanggan.</translation>
    </message>
    <message>
        <source>This is about the program that makes the calls: what it asks for, or how often.</source>
        <translation>Ini tentang program yang melakukan panggilan: apa yang dimintanya, atau seberapa sering.</translation>
    </message>
    <message>
        <source>It is not known whose side this is about.</source>
        <translation>Tidak diketahui pihak mana yang dimaksud.</translation>
    </message>
    <message>
        <source>It is the answer to a call.</source>
        <translation>Ini jawaban atas sebuah panggilan.</translation>
    </message>
    <message>
        <source>It is in the status of a message you sent.</source>
        <translation>Ini ada dalam status pesan yang Anda kirim.</translation>
    </message>
    <message>
        <source>It is reported beside the messages, for the account or the number as a whole.</source>
        <translation>Ini dilaporkan terpisah dari pesan, untuk akun atau nomor secara keseluruhan.</translation>
    </message>
    <message>
        <source>It is in a message a customer sent you.</source>
        <translation>Ini ada dalam pesan yang dikirim pelanggan kepada Anda.</translation>
    </message>
    <message>
        <source>It is the reason the inspection gives for the token.</source>
        <translation>Ini alasan yang diberikan inspeksi untuk token.</translation>
    </message>
    <message>
        <source>It stands in the text as words.</source>
        <translation>Ini tertulis sebagai kata-kata dalam teks.</translation>
    </message>
    <message>
        <source>Meta has an alert for this account: %1.</source>
        <translation>Meta memiliki peringatan untuk akun ini: %1.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1. It is no delivery failure.</source>
        <translation>Ini peristiwa jenis %1. Ini bukan kegagalan penyampaian.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1: %2.</source>
        <translation>Ini peristiwa jenis %1: %2.</translation>
    </message>
    <message>
        <source>The inspection says that the token is not valid any more. Generate a new one.</source>
        <translation>Menurut inspeksi, token tidak berlaku lagi. Buat token baru.</translation>
    </message>
    <message>
        <source>The inspection says that the token was valid at that time.</source>
        <translation>Menurut inspeksi, token berlaku pada saat itu.</translation>
    </message>
    <message>
        <source>The permission %1 is missing from both lists. Generate a token that has it.</source>
        <translation>Izin %1 tidak ada di kedua daftar. Buat token yang memilikinya.</translation>
    </message>
    <message>
        <source>The permission %1 is not in the list shown, but this list may be incomplete. Check the token itself to be sure.</source>
        <translation>Izin %1 tidak ada dalam daftar yang ditampilkan, tetapi daftar ini mungkin tidak lengkap. Periksa tokennya sendiri untuk memastikan.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Baileys, or a gateway built on it (Evolution API and others). Meta&apos;s codes do not apply; ask whoever runs that gateway.</source>
        <translation>Ini bukan jawaban Cloud API: tampaknya dari Baileys, atau gateway yang dibangun di atasnya (Evolution API dan lainnya). Kode Meta tidak berlaku; tanyakan kepada pengelola gateway itu.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a program that drives WhatsApp Web. Meta&apos;s codes do not apply; ask whoever runs that program.</source>
        <translation>Ini bukan jawaban Cloud API: tampaknya dari program yang mengendalikan WhatsApp Web. Kode Meta tidak berlaku; tanyakan kepada pengelola program itu.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Twilio, which has numbers of its own. Look the number up in Twilio&apos;s error list.</source>
        <translation>Ini bukan jawaban Cloud API: tampaknya dari Twilio, yang memiliki nomor kodenya sendiri. Cari nomor itu dalam daftar kesalahan Twilio.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a provider&apos;s own report. Ask that provider what its words mean.</source>
        <translation>Ini bukan jawaban Cloud API: tampaknya laporan sebuah penyedia sendiri. Tanyakan arti kata-katanya kepada penyedia itu.</translation>
    </message>
    <message>
        <source>A code we do not know: Meta&apos;s own words</source>
        <translation>Kode yang tidak kami kenal: kata-kata Meta sendiri</translation>
    </message>
    <message>
        <source>Read Meta&apos;s own words: they are shown as they came.</source>
        <translation>Baca kata-kata Meta sendiri: ditampilkan persis seperti diterima.</translation>
    </message>
    <message>
        <source>Look the number up on Meta&apos;s page of error codes; it may be newer than this program.</source>
        <translation>Cari nomor itu di halaman kode kesalahan Meta; kodenya mungkin lebih baru daripada program ini.</translation>
    </message>
    <message>
        <source>Give Meta&apos;s support the code, the trace id and the time if it goes on.</source>
        <translation>Jika berlanjut, berikan kode, ID jejak, dan waktunya kepada dukungan Meta.</translation>
    </message>
    <message>
        <source>phone number</source>
        <extracomment>Where sending is held up, as in &quot;Where: phone number.&quot;</extracomment>
        <translation>nomor telepon</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>akun WhatsApp</translation>
    </message>
    <message>
        <source>business portfolio</source>
        <translation>portofolio bisnis</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplikasi</translation>
    </message>
    <message>
        <source>template</source>
        <translation>template</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>The health status reports it. Where: %1.</source>
        <translation>Status kesehatan melaporkannya. Letaknya: %1.</translation>
    </message>
    <message>
        <source>Sending is blocked. Where: %1.</source>
        <translation>Pengiriman diblokir. Letaknya: %1.</translation>
    </message>
    <message>
        <source>Sending is limited. Where: %1.</source>
        <translation>Pengiriman dibatasi. Letaknya: %1.</translation>
    </message>
</context>
<context>
    <name>secondtick::explain::Notes</name>
    <message>
        <source>Delivered and failed together: this message was delivered. The customer uses several devices, and one of them did not take it.</source>
        <translation>Tersampaikan sekaligus gagal: pesan ini tersampaikan. Pelanggan memakai beberapa perangkat, dan salah satunya tidak menerimanya.</translation>
    </message>
    <message>
        <source>A message failed and Meta gave no reason with it.</source>
        <translation>Sebuah pesan gagal dan Meta tidak menyertakan alasannya.</translation>
    </message>
    <message>
        <source>Sent, and no error: no report of a delivery is in this text. Walk the delivery checklist.</source>
        <translation>Terkirim, tanpa kesalahan: tidak ada laporan penyampaian dalam teks ini. Ikuti daftar periksa pesan.</translation>
    </message>
    <message>
        <source>Delivered: this message reached the customer.</source>
        <translation>Tersampaikan: pesan ini sampai ke pelanggan.</translation>
    </message>
    <message>
        <source>This error comes from Meta&apos;s sign-in (OAuth). Its number is not one of the Cloud API&apos;s codes; its words say what to change.</source>
        <translation>Kesalahan ini berasal dari proses masuk Meta (OAuth). Nomornya bukan salah satu kode Cloud API; kata-katanya menyebutkan apa yang perlu diubah.</translation>
    </message>
    <message>
        <source>Meta has accepted the message. That is not a delivery yet: the webhook reports whether it arrives.</source>
        <translation>Meta telah menerima pesan. Itu belum berarti tersampaikan: webhook akan melaporkan apakah pesan sampai.</translation>
    </message>
    <message>
        <source>This is what is sent to Meta, not what Meta answers. Paste the answer or the webhook.</source>
        <translation>Ini yang dikirim ke Meta, bukan jawaban Meta. Tempelkan jawaban atau webhook.</translation>
    </message>
    <message>
        <source>This is Meta&apos;s answer about a phone number. It reports no error.</source>
        <translation>Ini jawaban Meta tentang sebuah nomor telepon. Tidak ada kesalahan yang dilaporkan.</translation>
    </message>
    <message>
        <source>This is the list of apps that receive the events of the WhatsApp account. It reports no error.</source>
        <translation>Ini daftar aplikasi yang menerima peristiwa akun WhatsApp. Tidak ada kesalahan yang dilaporkan.</translation>
    </message>
    <message>
        <source>The events of the account go to another address than the app&apos;s own: an override is set.</source>
        <translation>Peristiwa akun dikirim ke alamat selain alamat aplikasi itu sendiri: ada alamat pengganti yang diatur.</translation>
    </message>
    <message>
        <source>This is an empty list. If it answers subscribed_apps, no app receives the account&apos;s events, and no delivery is ever reported.</source>
        <translation>Ini daftar kosong. Jika ini jawaban atas subscribed_apps, tidak ada aplikasi yang menerima peristiwa akun, dan penyampaian tidak pernah dilaporkan.</translation>
    </message>
    <message>
        <source>This error belongs to a message a customer sent you. It is no delivery failure.</source>
        <translation>Kesalahan ini menyangkut pesan yang dikirim pelanggan kepada Anda. Ini bukan kegagalan penyampaian.</translation>
    </message>
    <message>
        <source>A message from a customer is in it. That is no error.</source>
        <translation>Ada pesan dari pelanggan di dalamnya. Itu bukan kesalahan.</translation>
    </message>
    <message>
        <source>The health status reports nothing that keeps messages from being sent.</source>
        <translation>Status kesehatan tidak melaporkan apa pun yang menghalangi pengiriman pesan.</translation>
    </message>
    <message>
        <source>An access token or another secret stands in this text. It is not shown. If the text was shared with anybody, treat it as leaked: make a new one and revoke the old one.</source>
        <translation>Ada token akses atau rahasia lain dalam teks ini. Bagian itu tidak ditampilkan. Jika teks ini pernah dibagikan kepada siapa pun, anggap sudah bocor: buat yang baru dan cabut yang lama.</translation>
    </message>
    <message>
        <source>There was no text. Paste a code, an answer of Meta, a webhook or a line of a log.</source>
        <translation>Tidak ada teks. Tempelkan kode, jawaban Meta, webhook, atau satu baris log.</translation>
    </message>
    <message>
        <source>This is not text but a file of another kind. Copy the error from it and paste that.</source>
        <translation>Ini bukan teks, melainkan file jenis lain. Salin kesalahannya dari sana lalu tempelkan.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB. Only its first 1 MiB was read.</source>
        <translation>Teks lebih panjang dari 1 MiB. Hanya 1 MiB pertama yang dibaca.</translation>
    </message>
    <message>
        <source>From line %1, column %2 on this is not whole JSON: cut off, a comma or quote missing, or a comment in it. What could be read is explained.</source>
        <translation>Mulai baris %1, kolom %2, JSON ini tidak utuh: terpotong, kurang koma atau tanda kutip, atau ada komentar di dalamnya. Yang dapat dibaca dijelaskan.</translation>
    </message>
    <message>
        <source>There are very many different errors in this text. The first %1 are explained.</source>
        <translation>Ada sangat banyak kesalahan berbeda dalam teks ini. %1 yang pertama dijelaskan.</translation>
    </message>
    <message>
        <source>Nothing in this text is a code, an answer or an event of the Cloud API that could be explained. Paste the whole answer or the whole webhook.</source>
        <translation>Tidak ada kode, jawaban, atau peristiwa Cloud API dalam teks ini yang dapat dijelaskan. Tempelkan seluruh jawaban atau seluruh webhook.</translation>
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
        <translation>id</translation>
    </message>
</context>
<context>
    <name>secondtick::print::PdfWords</name>
    <message>
        <source>Second Tick report of %1 · page %2 of %3</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 and %3 are page numbers</extracomment>
        <translation>Laporan Second Tick %1 · halaman %2 dari %3</translation>
    </message>
    <message>
        <source>Findings printed: only the first %1 of %2. The HTML form has them all.</source>
        <translation>Temuan yang dicetak: hanya %1 pertama dari %2. Versi HTML memuat semuanya.</translation>
    </message>
</context>
<context>
    <name>secondtick::report::Words</name>
    <message>
        <source>[name %1]</source>
        <translation>[nama %1]</translation>
    </message>
    <message>
        <source>[number]</source>
        <translation>[nomor]</translation>
    </message>
    <message>
        <source>[number …%1]</source>
        <translation>[nomor …%1]</translation>
    </message>
    <message>
        <source>[id %1]</source>
        <translation>[id %1]</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[nama]</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>pesan</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>penerima</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>negara</translation>
    </message>
    <message>
        <source>sending numbers</source>
        <translation>nomor pengirim</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>coba lagi</translation>
    </message>
    <message>
        <source>first</source>
        <translation>pertama</translation>
    </message>
    <message>
        <source>last</source>
        <translation>terakhir</translation>
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
        <translation>%1; dikirim lebih lama daripada waktu Meta menyimpan pesan, jadi yang ini tidak akan sampai lagi: %2</translation>
    </message>
    <message>
        <source>time not known: %1</source>
        <translation>waktu tidak diketahui: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From %1 to %2: two moments</extracomment>
        <translation>%1 hingga %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a number that is an estimate</extracomment>
        <translation>sekitar %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>lainnya %1</translation>
    </message>
    <message>
        <source>No webhooks of Meta were found</source>
        <translation>Tidak ada webhook Meta yang ditemukan</translation>
    </message>
    <message>
        <source>No message failed in these logs</source>
        <translation>Tidak ada pesan yang gagal dalam log ini</translation>
    </message>
    <message>
        <source>Ask your developer to log the whole webhook: the reason stands in its errors.</source>
        <translation>Minta pengembang Anda mencatat seluruh webhook ke log: alasannya ada di bagian errors.</translation>
    </message>
    <message>
        <source>Take the log that holds what Meta sends to your webhook.</source>
        <translation>Ambil log yang memuat apa yang dikirim Meta ke webhook Anda.</translation>
    </message>
    <message>
        <source>Look at a log of the time in which messages did not arrive.</source>
        <translation>Lihat log dari waktu ketika pesan tidak sampai.</translation>
    </message>
    <message>
        <source>Reading the logs was stopped early: this is the count until then.</source>
        <translation>Pembacaan log dihentikan lebih awal: inilah hitungan sampai saat itu.</translation>
    </message>
    <message>
        <source>The logs hold more than 10 million messages. The first 10 million are counted one by one; beyond that every entry counts as a message.</source>
        <translation>Log memuat lebih dari 10 juta pesan. 10 juta pertama dihitung satu per satu; selebihnya setiap entri dihitung sebagai satu pesan.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>files: %1, lines: %2, webhooks: %3</source>
        <extracomment>%1 number of files, %2 of lines, %3 of webhooks</extracomment>
        <translation>file: %1, baris: %2, webhook: %3</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Pesan dikirim</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Pesan diterima</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Hasil pengirimannya</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Terkirim, tidak sampai</translation>
    </message>
    <message>
        <source>Failed once, delivered all the same</source>
        <translation>Pernah gagal, tetapi akhirnya tersampaikan</translation>
    </message>
    <message>
        <source>Errors of no sent message</source>
        <translation>Kesalahan tanpa pesan terkirim</translation>
    </message>
    <message>
        <source>Places that could not be read</source>
        <translation>Bagian yang tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <extracomment>%1 what is wrong, %2 a number</extracomment>
        <translation>%1 (kode %2)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 a number of messages, %2 their share of all that failed</extracomment>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>Time not given</source>
        <translation>Waktu tidak disebutkan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>earlier news, left out: %1</source>
        <translation>kabar sebelumnya, dihilangkan: %1</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>File lainnya</translation>
    </message>
    <message>
        <source>listed in the JSON form</source>
        <translation>tercantum dalam versi JSON</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
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
        <translation>Jenis token</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplikasi</translation>
    </message>
    <message>
        <source>Accepted by Meta</source>
        <translation>Diterima Meta</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Access to data ends</source>
        <translation>Akses data berakhir</translation>
    </message>
    <message>
        <source>Permissions listed</source>
        <translation>Izin yang tercantum</translation>
    </message>
    <message>
        <source>%1 only for</source>
        <translation>%1 hanya untuk</translation>
    </message>
    <message>
        <source>Something else than an access token was pasted. No call was made.</source>
        <translation>Yang ditempelkan bukan token akses. Tidak ada panggilan yang dilakukan.</translation>
    </message>
    <message>
        <source>The pasted text is not a whole access token. No call was made.</source>
        <translation>Teks yang ditempelkan bukan token akses lengkap. Tidak ada panggilan yang dilakukan.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik jari</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspeksi</translation>
    </message>
    <message>
        <source>Meta gave no answer about the token itself.</source>
        <translation>Meta tidak memberi jawaban tentang token itu sendiri.</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>nomor telepon</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>message ids</source>
        <translation>ID pesan</translation>
    </message>
    <message>
        <source>folders and file names</source>
        <translation>folder dan nama file</translation>
    </message>
    <message>
        <source>values of evidence</source>
        <translation>nilai bukti</translation>
    </message>
    <message>
        <source>links</source>
        <translation>tautan</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dibuat pada</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>%1, compared with Meta&apos;s documentation on %2</source>
        <translation>%1, dibandingkan dengan dokumentasi Meta pada %2</translation>
    </message>
    <message>
        <source>Rules changed by</source>
        <translation>Aturan diubah oleh</translation>
    </message>
    <message>
        <source>Rule not used</source>
        <translation>Aturan tidak dipakai</translation>
    </message>
    <message>
        <source>Facts of</source>
        <translation>Fakta per</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Yang boleh membacanya</translation>
    </message>
    <message>
        <source>Replaced by labels or left out</source>
        <translation>Diganti label atau dihilangkan</translation>
    </message>
    <message>
        <source>Practice: the answers came from the built-in stand-in, not from Meta.</source>
        <translation>Latihan: jawaban berasal dari simulator bawaan, bukan dari Meta.</translation>
    </message>
    <message>
        <source>Judged from saved facts of %1. Nothing was asked again.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Dinilai dari fakta tersimpan per %1. Tidak ada yang ditanyakan lagi.</translation>
    </message>
    <message>
        <source>The check was stopped before its end; what was known by then is here.</source>
        <translation>Pemeriksaan dihentikan sebelum selesai; yang sudah diketahui saat itu ada di sini.</translation>
    </message>
    <message>
        <source>Not all of it could be read; the list of files says what is missing.</source>
        <translation>Tidak semuanya dapat dibaca; daftar file menunjukkan apa yang kurang.</translation>
    </message>
    <message>
        <source>Not everything could be checked, so “nothing found” does not mean “all is well”.</source>
        <translation>Tidak semuanya dapat diperiksa, jadi “tidak ada yang ditemukan” belum berarti “semuanya baik”.</translation>
    </message>
    <message>
        <source>Not everything fits into a usual check, which makes 25 calls at most. Look deeper (on the command line: --deep) to read the rest.</source>
        <translation>Tidak semuanya termuat dalam pemeriksaan biasa, yang melakukan paling banyak 25 panggilan. Periksa lebih dalam (di baris perintah: --deep) untuk membaca sisanya.</translation>
    </message>
    <message>
        <source>Left out to keep this readable, because they are the least severe: findings: %1</source>
        <translation>Dihilangkan agar mudah dibaca, karena paling ringan: temuan: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Tidak ada yang berubah sejak %1.</translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, unchanged %4.</source>
        <extracomment>%1 a moment, the others are numbers of findings</extracomment>
        <translation>Sejak %1: teratasi %2, baru %3, tidak berubah %4.</translation>
    </message>
    <message>
        <source>Could not be looked at again: %1.</source>
        <translation>Tidak dapat diperiksa lagi: %1.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Teratasi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>Tidak dapat diperiksa lagi</translation>
    </message>
    <message>
        <source>That is all this report contains. No token was used for it.</source>
        <translation>Itulah seluruh isi laporan ini. Tidak ada token yang dipakai untuk membuatnya.</translation>
    </message>
    <message>
        <source>That is all this report contains. The token itself is not in it; its fingerprint only serves to tell one token from another.</source>
        <translation>Itulah seluruh isi laporan ini. Token itu sendiri tidak ada di dalamnya; sidik jarinya hanya berguna untuk membedakan satu token dari yang lain.</translation>
    </message>
    <message>
        <source>Meta sends this number&apos;s messages to %1. Whether a server answers there cannot be seen from here.</source>
        <extracomment>%1 name of a computer, like hooks.example.com</extracomment>
        <translation>Meta mengirim pesan nomor ini ke %1. Apakah ada server yang menjawab di sana tidak dapat dilihat dari sini.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 &quot;Account&quot; or &quot;Number&quot;, %2 its name and id, %3 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Dasar kesimpulan ini</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 number of accounts, phone numbers or the like</extracomment>
        <translation>%1 seluruhnya</translation>
    </message>
    <message>
        <source>Reply to a customer (service)</source>
        <translation>Balasan kepada pelanggan (layanan)</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Template utilitas</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>Template pemasaran</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>Template autentikasi</translation>
    </message>
    <message>
        <source>None came</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>Terkirim (satu centang)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>Tersampaikan (dua centang)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Nomor pelanggan</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>Nomor bisnis Anda</translation>
    </message>
    <message>
        <source>Your business is in</source>
        <translation>Lokasi bisnis Anda</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Jenis pesan</translation>
    </message>
    <message>
        <source>Kept for delivery</source>
        <translation>Disimpan untuk disampaikan</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Status terakhir</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Kode kesalahan</translation>
    </message>
    <message>
        <source>Customer last wrote</source>
        <translation>Pelanggan terakhir menulis</translation>
    </message>
    <message>
        <source>Customer is in</source>
        <translation>Lokasi pelanggan</translation>
    </message>
    <message>
        <source>Customer was reached another way</source>
        <translation>Pelanggan dihubungi dengan cara lain</translation>
    </message>
    <message>
        <source>Customer can write to you</source>
        <translation>Pelanggan dapat menulis kepada Anda</translation>
    </message>
    <message>
        <source>Customer has blocked you</source>
        <translation>Pelanggan memblokir Anda</translation>
    </message>
    <message>
        <source>Customer has accepted the terms</source>
        <translation>Pelanggan menyetujui ketentuan</translation>
    </message>
    <message>
        <source>Customer&apos;s app</source>
        <translation>Aplikasi pelanggan</translation>
    </message>
    <message>
        <source>Version of the app</source>
        <translation>Versi aplikasi</translation>
    </message>
    <message>
        <source>code %1, subcode %2</source>
        <extracomment>%1 and %2 numbers that the platform answers with</extracomment>
        <translation>kode %1, subkode %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>kode %1</translation>
    </message>
    <message>
        <source>Best sent to your developer: the person who set up the app that sends the messages.</source>
        <translation>Sebaiknya dikirim ke pengembang Anda: orang yang menyiapkan aplikasi pengirim pesan.</translation>
    </message>
    <message>
        <source>Best sent to your solution provider: the company through which you use WhatsApp.</source>
        <translation>Sebaiknya dikirim ke penyedia solusi Anda: perusahaan tempat Anda menggunakan WhatsApp.</translation>
    </message>
    <message>
        <source>Best sent to an administrator of your business portfolio at Meta.</source>
        <translation>Sebaiknya dikirim ke administrator portofolio bisnis Anda di Meta.</translation>
    </message>
    <message>
        <source>Best sent to Meta&apos;s support for businesses. They ask for the account, the phone number, the time and the trace id of a call: what is known of these stands here.</source>
        <translation>Sebaiknya dikirim ke dukungan bisnis Meta. Mereka menanyakan akun, nomor telepon, waktu, dan ID jejak sebuah panggilan: yang diketahui ada di sini.</translation>
    </message>
    <message>
        <source>If you ask somebody for help, they will want to know this.</source>
        <translation>Jika Anda meminta bantuan, mereka akan memerlukan keterangan ini.</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <extracomment>%1 an id that the platform gives each of its answers</extracomment>
        <translation>ID jejak %1</translation>
    </message>
    <message>
        <source>Nothing found, but not everything could be checked</source>
        <translation>Tidak ada yang ditemukan, tetapi belum semuanya dapat diperiksa</translation>
    </message>
    <message>
        <source>No fault found on your side; the customer can tell more</source>
        <translation>Tidak ada masalah di pihak Anda; pelanggan dapat memberi keterangan lebih lanjut</translation>
    </message>
    <message>
        <source>Which reason it is, the customer can tell</source>
        <translation>Alasan mana yang berlaku, pelanggan yang dapat menjawab</translation>
    </message>
    <message>
        <source>None of the five reasons stands out</source>
        <translation>Tidak satu pun dari lima alasan yang menonjol</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>Tidak ada masalah yang ditemukan</translation>
    </message>
    <message>
        <source>Check again, so that what could not be checked is checked too.</source>
        <translation>Periksa lagi, agar yang belum dapat diperiksa ikut diperiksa.</translation>
    </message>
    <message>
        <source>Send the customer the text of this report by phone, e-mail or SMS.</source>
        <translation>Kirim teks dalam laporan ini kepada pelanggan lewat telepon, email, atau SMS.</translation>
    </message>
    <message>
        <source>If a message still does not arrive, go through the message checklist.</source>
        <translation>Jika masih ada pesan yang tidak sampai, ikuti daftar periksa pesan.</translation>
    </message>
    <message>
        <source>Send the message again, and check here if it does not arrive.</source>
        <translation>Kirim ulang pesannya, dan periksa di sini jika tidak sampai.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Penghalang</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>Ada temuan</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Tidak dapat diperiksa</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Not proven either way</source>
        <translation>Belum terbukti</translation>
    </message>
    <message>
        <source>Meta&apos;s inspection of the token</source>
        <translation>Inspeksi token oleh Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s list of its permissions</source>
        <translation>Daftar izin token dari Meta</translation>
    </message>
    <message>
        <source>A read that needs it</source>
        <translation>Pembacaan yang memerlukannya</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Bukan penyebab</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Kecil kemungkinan</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mungkin</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Kemungkinan besar</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Pasti</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bisnis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Dibatasi</translation>
    </message>
    <message>
        <source>Broken here</source>
        <translation>Bermasalah di sini</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Tidak diperiksa</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>An administrator of your business</source>
        <translation>Administrator bisnis Anda</translation>
    </message>
    <message>
        <source>Your developer</source>
        <translation>Pengembang Anda</translation>
    </message>
    <message>
        <source>Your solution provider</source>
        <translation>Penyedia solusi Anda</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>For your own files: it holds the customer&apos;s number as you entered it.</source>
        <translation>Untuk arsip Anda sendiri: memuat nomor pelanggan seperti yang Anda masukkan.</translation>
    </message>
    <message>
        <source>For your team or support: it holds ids and names of your business, but no customer&apos;s number.</source>
        <translation>Untuk tim Anda atau dukungan: memuat ID dan nama bisnis Anda, tetapi tanpa nomor pelanggan.</translation>
    </message>
    <message>
        <source>Fit for anyone: ids, names and numbers are replaced by labels.</source>
        <translation>Aman untuk siapa saja: ID, nama, dan nomor diganti label.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, as a unit sign</comment>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, as a unit sign</comment>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, as a unit sign</comment>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, as a unit sign</comment>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Belum diperiksa lengkap</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The verdict when only the checklist was walked, and no reason stands out: an open question</extracomment>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>First step:</source>
        <translation>Langkah pertama:</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>Rantai</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Siapa:</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Dasar kesimpulan ini</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Ditunjukkan oleh</translation>
    </message>
    <message>
        <source>Why the message may not have arrived</source>
        <translation>Mengapa pesan mungkin tidak sampai</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Yang dijawab</translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation>Teks untuk pelanggan</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sejak pemeriksaan terakhir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Further reasons, in the JSON form: %1</source>
        <translation>Alasan lainnya, dalam versi JSON: %1</translation>
    </message>
    <message>
        <source>Why messages failed, what to fix first at the top</source>
        <translation>Mengapa pesan gagal, yang perlu diperbaiki dahulu di atas</translation>
    </message>
    <message>
        <source>The logs</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>Kabar dari Meta pada waktu itu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Yang diperiksa</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Karena</translation>
    </message>
    <message>
        <source>For those who help</source>
        <translation>Bagi yang membantu</translation>
    </message>
    <message>
        <source>%1 – Second Tick report</source>
        <translation>%1 – Laporan Second Tick</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Tentang laporan ini</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Langkah pertama</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>recipients: %1; %2</source>
        <extracomment>%1 a number; %2 a time from when to when</extracomment>
        <translation>penerima: %1; %2</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Yang perlu dilakukan:</translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation>Dasar kesimpulan ini:</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>What a finding rests on: a name in front of a value, a value, or where a value comes from, in brackets</extracomment>
        <translation>permintaan</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>gangguan</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>yang terjadi</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>komputer ini</translation>
    </message>
    <message>
        <source>local clock</source>
        <translation>jam lokal</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>dikenali</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>teks yang ditempelkan</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>yang Anda masukkan</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>tidak tercantum</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>diperiksa</translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1 …</source>
        <extracomment>%n files, %1 some of their names</extracomment>
        <translation>
            <numerusform>%n file: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1</source>
        <translation>
            <numerusform>%n file: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder. Take the one with the log of your webhook.</source>
        <translation>Tidak ada file dalam folder ini. Pilih folder yang berisi log webhook Anda.</translation>
    </message>
    <message>
        <source>Files read: only the first %1 of %2.</source>
        <extracomment>%1 and %2 numbers of files</extracomment>
        <translation>File yang dibaca: hanya %1 pertama dari %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; the JSON form holds them all.</source>
        <translation>
            <numerusform>%n lainnya tidak tercantum di sini; versi JSON memuat semuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Yang dibaca</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Dikirim pada</translation>
    </message>
</context>
<context>
    <name>secondtick::rules::RetryWords</name>
    <message>
        <source>one day</source>
        <extracomment>A span of time behind &quot;after&quot;, as in &quot;Try again after one day&quot;: in the case that your sentence needs</extracomment>
        <translation>satu hari</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>satu jam</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>satu menit</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>one second</source>
        <translation>satu detik</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again without a change does not help.</source>
        <translation>Mencoba lagi tanpa perubahan tidak akan membantu.</translation>
    </message>
    <message>
        <source>Trying again later may help.</source>
        <translation>Mencoba lagi nanti mungkin membantu.</translation>
    </message>
    <message>
        <source>Try again after %1, as Meta&apos;s page says.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>Coba lagi setelah %1, sesuai halaman Meta.</translation>
    </message>
    <message>
        <source>Try again after %1; that is our estimate, Meta gives no time.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>Coba lagi setelah %1; itu perkiraan kami, Meta tidak menyebutkan waktu.</translation>
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
        <translation>%1, tanggal yang disebutkan: %2</translation>
    </message>
    <message>
        <source>This is a picture, not a log. Export the log itself as text or JSON.</source>
        <translation>Ini gambar, bukan log. Ekspor log itu sendiri sebagai teks atau JSON.</translation>
    </message>
    <message>
        <source>This is a PDF, not a log. Export the log itself as text or JSON.</source>
        <translation>Ini PDF, bukan log. Ekspor log itu sendiri sebagai teks atau JSON.</translation>
    </message>
    <message>
        <source>This is a packed file or a spreadsheet. Unpack it first, or save the sheet as CSV.</source>
        <translation>Ini file terkompresi atau spreadsheet. Ekstrak dahulu, atau simpan lembarnya sebagai CSV.</translation>
    </message>
    <message>
        <source>This .gz file is damaged at its beginning. Copy it again, or unpack it first.</source>
        <translation>File .gz ini rusak di bagian awal. Salin lagi, atau ekstrak dahulu.</translation>
    </message>
    <message>
        <source>This is a packed file of a kind that is not read here. Unpack it first.</source>
        <translation>Ini file terkompresi dari jenis yang tidak dibaca di sini. Ekstrak dahulu.</translation>
    </message>
    <message>
        <source>This is a document of a word processor. Save it as plain text first.</source>
        <translation>Ini dokumen pengolah kata. Simpan sebagai teks biasa dahulu.</translation>
    </message>
    <message>
        <source>This file holds no text. Choose the log with the webhooks.</source>
        <translation>File ini tidak berisi teks. Pilih log yang berisi webhook.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages failed: %2</source>
        <extracomment>%1 the number, written as the language does; %2 what is wrong: &quot;The 24-hour window was closed&quot;</extracomment>
        <translation>
            <numerusform>%1 pesan gagal: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason</source>
        <translation>Log tidak memberi alasan</translation>
    </message>
    <message>
        <source>Further codes</source>
        <translation>Kode lainnya</translation>
    </message>
    <message>
        <source>Code %1 is not in the catalogue</source>
        <translation>Kode %1 tidak ada dalam katalog</translation>
    </message>
    <message>
        <source>Read to its end.</source>
        <translation>Dibaca sampai akhir.</translation>
    </message>
    <message>
        <source>Read, but not everything in it could be used.</source>
        <translation>Dibaca, tetapi tidak semua isinya dapat dipakai.</translation>
    </message>
    <message>
        <source>There is no webhook in it. An access log holds no bodies: choose the log of the program that receives the webhooks.</source>
        <translation>Tidak ada webhook di dalamnya. Log akses tidak memuat isi: pilih log program yang menerima webhook.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another export.</source>
        <translation>File kosong. Pilih ekspor lain.</translation>
    </message>
    <message>
        <source>Nothing in it is whole: it may have been cut or changed on the way. Export it again.</source>
        <translation>Tidak ada yang utuh di dalamnya: mungkin terpotong atau berubah di perjalanan. Ekspor lagi.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Tidak ada file dengan nama ini.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for a copy.</source>
        <translation>Anda tidak diizinkan membaca file ini. Minta salinannya kepada pemiliknya.</translation>
    </message>
    <message>
        <source>You may not read this folder. Ask its owner for a copy of the logs in it.</source>
        <translation>Anda tidak diizinkan membaca folder ini. Minta salinan log di dalamnya kepada pemiliknya.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose the log itself.</source>
        <translation>Ini bukan file biasa. Pilih log itu sendiri.</translation>
    </message>
    <message>
        <source>This link leads to no file. Choose the log itself.</source>
        <translation>Tautan ini tidak menuju file mana pun. Pilih log itu sendiri.</translation>
    </message>
    <message>
        <source>The list in it is not closed; what is whole was read.</source>
        <translation>Daftar di dalamnya tidak ditutup; yang utuh telah dibaca.</translation>
    </message>
    <message>
        <source>The file grew while it was read; it was read to the size it had at first.</source>
        <translation>File bertambah saat dibaca; file dibaca sampai ukuran awalnya.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>File menjadi lebih pendek saat dibaca.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>File tidak dapat dibaca sampai akhir.</translation>
    </message>
    <message>
        <source>Something in it is nested deeper than 64 levels and was left out.</source>
        <translation>Ada bagian yang bersarang lebih dari 64 tingkat dan dilewati.</translation>
    </message>
    <message>
        <source>Something in it is longer than 1 MiB and was left out.</source>
        <translation>Ada bagian yang lebih panjang dari 1 MiB dan dilewati.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read. Unpack it first and cut it into parts.</source>
        <translation>Hasil ekstraknya melebihi yang dibaca. Ekstrak dahulu dan potong menjadi beberapa bagian.</translation>
    </message>
    <message>
        <source>Something in it is not of the type the platform sends.</source>
        <translation>Ada bagian yang bukan dari jenis yang dikirim platform.</translation>
    </message>
    <message>
        <source>Line %1: it breaks off before its end.</source>
        <translation>Baris %1: terputus sebelum akhirnya.</translation>
    </message>
    <message>
        <source>Line %1: it is nested too deep.</source>
        <translation>Baris %1: bersarang terlalu dalam.</translation>
    </message>
    <message>
        <source>Line %1: it is longer than 1 MiB.</source>
        <translation>Baris %1: lebih panjang dari 1 MiB.</translation>
    </message>
    <message>
        <source>Line %1: it has not the form of a webhook.</source>
        <translation>Baris %1: bentuknya bukan webhook.</translation>
    </message>
    <message>
        <source>Line %1: it is not JSON.</source>
        <translation>Baris %1: bukan JSON.</translation>
    </message>
    <message>
        <source>A template was approved</source>
        <translation>Sebuah template disetujui</translation>
    </message>
    <message>
        <source>A template may be used again</source>
        <translation>Sebuah template boleh dipakai lagi</translation>
    </message>
    <message>
        <source>A template was rejected</source>
        <translation>Sebuah template ditolak</translation>
    </message>
    <message>
        <source>A template was paused</source>
        <translation>Sebuah template dijeda</translation>
    </message>
    <message>
        <source>A template was disabled</source>
        <translation>Sebuah template dinonaktifkan</translation>
    </message>
    <message>
        <source>A template is about to be disabled</source>
        <translation>Sebuah template akan segera dinonaktifkan</translation>
    </message>
    <message>
        <source>The state of a template changed</source>
        <translation>Keadaan sebuah template berubah</translation>
    </message>
    <message>
        <source>The quality of a template is low</source>
        <translation>Kualitas sebuah template rendah</translation>
    </message>
    <message>
        <source>The quality of a template fell</source>
        <translation>Kualitas sebuah template menurun</translation>
    </message>
    <message>
        <source>The quality of a template is high</source>
        <translation>Kualitas sebuah template tinggi</translation>
    </message>
    <message>
        <source>The quality of a phone number is low</source>
        <translation>Kualitas sebuah nomor telepon rendah</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was lowered</source>
        <translation>Batas pengiriman pesan sebuah nomor telepon diturunkan</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was raised</source>
        <translation>Batas pengiriman pesan sebuah nomor telepon dinaikkan</translation>
    </message>
    <message>
        <source>The quality of a phone number has recovered</source>
        <translation>Kualitas sebuah nomor telepon telah pulih</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number changed</source>
        <translation>Batas pengiriman pesan sebuah nomor telepon berubah</translation>
    </message>
    <message>
        <source>A display name was approved</source>
        <translation>Sebuah nama tampilan disetujui</translation>
    </message>
    <message>
        <source>A display name was rejected</source>
        <translation>Sebuah nama tampilan ditolak</translation>
    </message>
    <message>
        <source>The account is, or will be, disabled</source>
        <translation>Akun dinonaktifkan, atau akan dinonaktifkan</translation>
    </message>
    <message>
        <source>The account was restricted</source>
        <translation>Akun dibatasi</translation>
    </message>
    <message>
        <source>Meta says a policy was not kept</source>
        <translation>Menurut Meta, sebuah kebijakan tidak dipatuhi</translation>
    </message>
    <message>
        <source>The account was deleted</source>
        <translation>Akun dihapus</translation>
    </message>
    <message>
        <source>The account changed</source>
        <translation>Akun berubah</translation>
    </message>
    <message>
        <source>The review of the account ended well</source>
        <translation>Peninjauan akun berakhir baik</translation>
    </message>
    <message>
        <source>The account was rejected in review</source>
        <translation>Akun ditolak dalam peninjauan</translation>
    </message>
    <message>
        <source>Meta sent an alert about the account</source>
        <translation>Meta mengirim peringatan tentang akun</translation>
    </message>
    <message>
        <source>The limits of the account changed</source>
        <translation>Batas akun berubah</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::About</name>
    <message>
        <source>%1 %2, licence %3</source>
        <extracomment>A part the program is built on: %1 its name, %2 its version, %3 its licence</extracomment>
        <translation>%1 %2, lisensi %3</translation>
    </message>
    <message>
        <source>About Second Tick</source>
        <translation>Tentang Second Tick</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Second Tick %1, licence Apache-2.0.</source>
        <extracomment>%1 a version</extracomment>
        <translation>Second Tick %1, lisensi Apache-2.0.</translation>
    </message>
    <message>
        <source>Rules %1, last compared with Meta&apos;s public documentation on %2.</source>
        <extracomment>%1 a version, %2 a date</extracomment>
        <translation>Aturan %1, terakhir dibandingkan dengan dokumentasi publik Meta pada %2.</translation>
    </message>
    <message>
        <source>“WhatsApp” and “Meta” are names of their owners. This is not a product of theirs.</source>
        <translation>“WhatsApp” dan “Meta” adalah nama milik pemiliknya masing-masing. Program ini bukan produk mereka.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Apa yang keluar dari komputer ini</translation>
    </message>
    <message>
        <source>The token goes to graph.facebook.com when you press Check now, and nowhere else. Meta&apos;s public status page is asked when you press the button for it, without the token.</source>
        <translation>Token dikirim ke graph.facebook.com saat Anda menekan Periksa sekarang, dan tidak ke tempat lain. Halaman status publik Meta dibaca saat Anda menekan tombolnya, tanpa token.</translation>
    </message>
    <message>
        <source>Nothing else is ever sent: no update check, no statistics, no report of a crash.</source>
        <translation>Selain itu tidak ada yang dikirim: tidak ada pemeriksaan pembaruan, statistik, atau laporan kerusakan program.</translation>
    </message>
    <message>
        <source>Remembered on this computer are the size of the window and the language, and nothing else.</source>
        <translation>Yang diingat di komputer ini hanya ukuran jendela dan bahasa.</translation>
    </message>
    <message>
        <source>Parts it stands on</source>
        <translation>Komponen yang digunakan</translation>
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
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Terlipat</translation>
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
        <translation>Rantai dari token hingga penerima</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CheckPage</name>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>1 could not run</source>
        <translation>1 tidak dapat dijalankan</translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n tidak dapat dijalankan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n pemeriksaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>%1 minutes and seconds, as in 4:07</extracomment>
        <translation>Dicoba lagi dalam %1</translation>
    </message>
    <message>
        <source>%1 s so far</source>
        <comment>seconds, as a unit sign</comment>
        <translation>Sudah %1 dtk</translation>
    </message>
    <message>
        <source>Meta&apos;s API is away for a moment</source>
        <translation>API Meta sedang tidak tersedia</translation>
    </message>
    <message>
        <source>Meta answered with error 2. Your token is not the cause.</source>
        <translation>Meta menjawab dengan kesalahan 2. Token Anda bukan penyebabnya.</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>Memeriksa token</translation>
    </message>
    <message>
        <source>Only reading: nothing is changed and no message is sent.</source>
        <translation>Hanya membaca: tidak ada yang diubah dan tidak ada pesan yang dikirim.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Bersiap</translation>
    </message>
    <message>
        <source>Asking what this token is</source>
        <translation>Menanyakan jenis token ini</translation>
    </message>
    <message>
        <source>Reading what the token may do</source>
        <translation>Membaca apa yang boleh dilakukan token</translation>
    </message>
    <message>
        <source>Asking who the token belongs to</source>
        <translation>Menanyakan siapa pemilik token</translation>
    </message>
    <message>
        <source>Asking which app the token belongs to</source>
        <translation>Menanyakan aplikasi asal token</translation>
    </message>
    <message>
        <source>Reading the account and the number</source>
        <translation>Membaca akun dan nomor</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Kemajuan pemeriksaan</translation>
    </message>
    <message>
        <source>This takes longer than usual. The check goes on; you can stop it and see what is known so far.</source>
        <translation>Ini lebih lama dari biasanya. Pemeriksaan tetap berjalan; Anda dapat menghentikannya dan melihat apa yang sudah diketahui.</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. We try again by ourselves when the time is over.</source>
        <translation>Pembaruan API dapat membuatnya tidak tersedia hingga 5 menit. Kami mencoba lagi secara otomatis setelah waktunya habis.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChecklistPage</name>
    <message>
        <source>Why was this message not delivered?</source>
        <translation>Mengapa pesan ini tidak sampai?</translation>
    </message>
    <message>
        <source>Meta does not say which reason applies. Answer what you know; each answer rules something out.</source>
        <translation>Meta tidak menyebutkan alasan mana yang berlaku. Jawab yang Anda tahu; setiap jawaban menyingkirkan sebagian kemungkinan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how likely (&quot;Certain&quot;), %2 a reason why the message was not delivered</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Tersampaikan</translation>
    </message>
    <message>
        <source>Reason found</source>
        <translation>Alasan ditemukan</translation>
    </message>
    <message numerus="yes">
        <source>%n likely reason(s)</source>
        <translation>
            <numerusform>Kemungkinan besar: %n alasan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible reason(s)</source>
        <translation>
            <numerusform>Mungkin: %n alasan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChoiceRow</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Tidak tahu</translation>
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
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerForm</name>
    <message>
        <source>Ask the customer by phone or e-mail</source>
        <translation>Tanya pelanggan lewat telepon atau email</translation>
    </message>
    <message>
        <source>Which country are they in?</source>
        <translation>Di negara mana mereka berada?</translation>
    </message>
    <message>
        <source>Don&apos;t know; the number tells</source>
        <translation>Tidak tahu; lihat dari nomornya</translation>
    </message>
    <message>
        <source>App and version on their phone</source>
        <translation>Aplikasi dan versinya di ponsel mereka</translation>
    </message>
    <message>
        <source>App on the customer&apos;s phone</source>
        <translation>Aplikasi di ponsel pelanggan</translation>
    </message>
    <message>
        <source>Version of the app on the customer&apos;s phone</source>
        <translation>Versi aplikasi di ponsel pelanggan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Tidak tahu</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>Di WhatsApp: Pengaturan &gt; Bantuan</translation>
    </message>
    <message>
        <source>Where they find it: %1</source>
        <extracomment>%1 the way through the menus of the customer&apos;s phone</extracomment>
        <translation>Letaknya: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerText</name>
    <message>
        <source>Copied. Paste it into an e-mail or a text message.</source>
        <translation>Disalin. Tempelkan ke email atau SMS.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Tautan disalin.</translation>
    </message>
    <message>
        <source>Enter your business number: the link and its code are made of it.</source>
        <translation>Masukkan nomor bisnis Anda: tautan dan kode QR-nya dibuat dari nomor itu.</translation>
    </message>
    <message>
        <source>Copy a message to send them</source>
        <translation>Salin pesan untuk dikirim kepada mereka</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Salin tautan</translation>
    </message>
    <message>
        <source>Message to send the customer</source>
        <translation>Pesan untuk dikirim kepada pelanggan</translation>
    </message>
    <message>
        <source>Link to a chat with your business</source>
        <translation>Tautan ke chat dengan bisnis Anda</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Tampilkan pesan</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Sembunyikan pesan</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Tampilkan kode QR</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>Sembunyikan kode QR</translation>
    </message>
    <message>
        <source>Needs your business number</source>
        <translation>Memerlukan nomor bisnis Anda</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ExplainPage</name>
    <message>
        <source>This is an error code.</source>
        <extracomment>What a pasted text was recognised as; %n different errors are explained below</extracomment>
        <translation>Ini adalah kode kesalahan.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n error codes.</source>
        <translation>
            <numerusform>Ini adalah %n kode kesalahan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an error answer of Meta.</source>
        <translation>Ini adalah jawaban kesalahan dari Meta.</translation>
    </message>
    <message>
        <source>This is a webhook of Meta. It reports no error.</source>
        <translation>Ini adalah webhook dari Meta. Tidak ada kesalahan yang dilaporkan.</translation>
    </message>
    <message numerus="yes">
        <source>This is a webhook of Meta. Different errors in it: %n.</source>
        <translation>
            <numerusform>Ini adalah webhook dari Meta. Kesalahan berbeda di dalamnya: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a health status of Meta.</source>
        <translation>Ini adalah status kesehatan dari Meta.</translation>
    </message>
    <message>
        <source>This is what Meta says about a token.</source>
        <translation>Ini adalah keterangan Meta tentang sebuah token.</translation>
    </message>
    <message>
        <source>Nothing of Meta was recognised in this text.</source>
        <translation>Tidak ada apa pun dari Meta yang dikenali dalam teks ini.</translation>
    </message>
    <message numerus="yes">
        <source>Errors found in this text: %n.</source>
        <translation>
            <numerusform>Kesalahan yang ditemukan dalam teks ini: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was a token or another secret in this text; it is masked. If the text was shared with others, make a new token and put it into the system that sends your messages.</source>
        <translation>Ada token atau rahasia lain dalam teks ini; bagian itu disamarkan. Jika teks ini pernah dibagikan kepada orang lain, buat token baru dan pasang di sistem yang mengirim pesan Anda.</translation>
    </message>
    <message>
        <source>Only the beginning of this long text is shown above.</source>
        <translation>Hanya bagian awal dari teks panjang ini yang ditampilkan di atas.</translation>
    </message>
    <message>
        <source>The text was very long: only its beginning is read.</source>
        <translation>Teksnya sangat panjang: hanya bagian awalnya yang dibaca.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>%n lainnya tidak ditampilkan di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation>Tunggu layanan pulih</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>Buka daftar periksa</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Periksa token saya</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Tidak dikenali</translation>
    </message>
    <message>
        <source>1 error explained</source>
        <translation>1 kesalahan dijelaskan</translation>
    </message>
    <message numerus="yes">
        <source>%n errors explained</source>
        <translation>
            <numerusform>%n kesalahan dijelaskan</numerusform>
        </translation>
    </message>
    <message>
        <source>What does Meta&apos;s answer mean?</source>
        <translation>Apa arti jawaban Meta?</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nothing of it is kept.</source>
        <translation>Isinya tidak keluar dari komputer ini, dan tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Paste a code, an error answer, a webhook or some lines of a log</source>
        <translation>Tempel kode, jawaban kesalahan, webhook, atau beberapa baris log</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message numerus="yes">
        <source>It stands in the text %n times.</source>
        <translation>
            <numerusform>Muncul %n kali dalam teks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::FactsOpener</name>
    <message>
        <source>Open saved facts</source>
        <translation>Buka fakta tersimpan</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>Fakta tersimpan (*.json)</translation>
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
        <translation>Yang dapat melakukannya: %1</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Dasar kesimpulan ini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Evidence: %1 the platform&apos;s own word (&quot;expires_at&quot;), %2 value and source</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation>Salin temuan ini</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>Periksa ini lagi</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>For screen readers: %1 the platform&apos;s own word for a value, like &quot;code&quot;</extracomment>
        <translation>Salin %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Fold</name>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Terlipat</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GoalPage</name>
    <message>
        <source>Token, permissions</source>
        <extracomment>What the user came for, short, under the step &quot;What do you see?&quot;</extracomment>
        <translation>Token, izin</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Terkirim, tidak sampai</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Kesalahan dari Meta</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>Kegagalan dalam log</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Hanya mencoba</translation>
    </message>
    <message>
        <source>Choose one of these first.</source>
        <translation>Pilih salah satu dahulu.</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Apa yang Anda lihat?</translation>
    </message>
    <message>
        <source>Choose what comes closest. Nothing is sent before you press Check now.</source>
        <translation>Pilih yang paling sesuai. Tidak ada yang dikirim sebelum Anda menekan Periksa sekarang.</translation>
    </message>
    <message>
        <source>Errors about my token or permissions</source>
        <translation>Kesalahan tentang token atau izin saya</translation>
    </message>
    <message>
        <source>The sending system reports a login, token or permission error. We check the token and say what is missing.</source>
        <translation>Sistem pengirim melaporkan kesalahan login, token, atau izin. Kami memeriksa token dan memberi tahu apa yang kurang.</translation>
    </message>
    <message>
        <source>Messages are sent, but not delivered</source>
        <translation>Pesan terkirim, tetapi tidak sampai</translation>
    </message>
    <message>
        <source>One grey tick, never two. We check the token, then walk through the five known reasons for one message.</source>
        <translation>Satu centang abu-abu, tidak pernah dua. Kami memeriksa token, lalu menelusuri lima alasan yang dikenal untuk satu pesan.</translation>
    </message>
    <message>
        <source>Meta answers with an error or a code</source>
        <translation>Meta menjawab dengan kesalahan atau kode</translation>
    </message>
    <message>
        <source>Paste a code, an answer or a line of a log. We say what it means and what to do, without a token and without the network.</source>
        <translation>Tempel kode, jawaban, atau satu baris log. Kami menjelaskan arti dan langkahnya, tanpa token dan tanpa jaringan.</translation>
    </message>
    <message>
        <source>Many failures in a log</source>
        <translation>Banyak kegagalan dalam log</translation>
    </message>
    <message>
        <source>Drop files with webhooks of Meta. We count why messages failed, and say what to fix first.</source>
        <translation>Seret ke sini file berisi webhook Meta. Kami menghitung mengapa pesan gagal dan menunjukkan apa yang perlu diperbaiki dahulu.</translation>
    </message>
    <message>
        <source>Open what was saved at an earlier check</source>
        <translation>Buka yang disimpan pada pemeriksaan sebelumnya</translation>
    </message>
    <message>
        <source>I just want to try it</source>
        <translation>Saya hanya ingin mencoba</translation>
    </message>
    <message>
        <source>Practice with built-in examples: no account, no token, no network.</source>
        <translation>Berlatih dengan contoh bawaan: tanpa akun, tanpa token, tanpa jaringan.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>%1 a share of a hundred</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porsi</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Penerima</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupsCard</name>
    <message>
        <source>All reasons</source>
        <translation>Semua alasan</translation>
    </message>
    <message>
        <source>Filter by words or code</source>
        <translation>Saring menurut kata atau kode</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Kegagalan menurut alasan</translation>
    </message>
    <message>
        <source>No reason fits the filter.</source>
        <translation>Tidak ada alasan yang cocok dengan saringan.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 dari %2 ditampilkan</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Help</name>
    <message>
        <source>What is checked</source>
        <translation>Apa yang diperiksa</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HelpView</name>
    <message>
        <source>Back to the page</source>
        <translation>Kembali ke halaman</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Tentang program ini</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HourStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures</extracomment>
        <translation>%1 hingga %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3; %4: %5</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures, %4 a reason, %5 how many of them are of it</extracomment>
        <translation>%1 hingga %2: %3; %4: %5</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HoursCard</name>
    <message>
        <source>When messages failed</source>
        <translation>Kapan pesan gagal</translation>
    </message>
    <message>
        <source>highest: %1</source>
        <extracomment>Below a chart: the highest bar of it stands for %1 messages</extracomment>
        <translation>tertinggi: %1</translation>
    </message>
    <message>
        <source>In front: %1. Behind: all reasons. Hours by UTC.</source>
        <extracomment>Below a chart: what the front part of each bar is</extracomment>
        <translation>Di depan: %1. Di belakang: semua alasan. Jam menurut UTC.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages, for screen readers</extracomment>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LogExport</name>
    <message>
        <source>Go to report</source>
        <translation>Buka laporan</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Simpan tabel sebagai CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Simpan sebagai JSON</translation>
    </message>
    <message>
        <source>No customer is named in any of these. Ids of your sending numbers are.</source>
        <translation>Tidak ada pelanggan yang disebut di dalamnya. ID nomor pengirim Anda tercantum.</translation>
    </message>
    <message>
        <source>second-tick-log</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-log</translation>
    </message>
    <message>
        <source>Save what was counted</source>
        <translation>Simpan hasil hitungan</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Disimpan: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MessageForm</name>
    <message>
        <source>About the message</source>
        <translation>Tentang pesan</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Nomor pelanggan</translation>
    </message>
    <message>
        <source>With plus sign and country code</source>
        <translation>Dengan tanda plus dan kode negara</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Dikirim pada</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Status terakhir</translation>
    </message>
    <message>
        <source>Error code, if there is one</source>
        <translation>Kode kesalahan, jika ada</translation>
    </message>
    <message>
        <source>Your side, and more about the message</source>
        <translation>Pihak Anda, dan keterangan lain tentang pesan</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>Nomor bisnis Anda</translation>
    </message>
    <message>
        <source>Where your business is</source>
        <translation>Lokasi bisnis Anda</translation>
    </message>
    <message>
        <source>Not known; the number tells</source>
        <translation>Tidak diketahui; lihat dari nomornya</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Jenis pesan</translation>
    </message>
    <message>
        <source>Life of the template in seconds, if it has one of its own</source>
        <translation>Masa berlaku template dalam detik, jika diatur khusus</translation>
    </message>
    <message>
        <source>Last message from the customer</source>
        <translation>Pesan terakhir dari pelanggan</translation>
    </message>
    <message>
        <source>A whole number of seconds fits here.</source>
        <translation>Isi dengan bilangan bulat dalam detik.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a phone number and its country, %2 what is the matter with it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A code is a number, 131026 for example.</source>
        <translation>Kode berupa angka, misalnya 131026.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MomentEdit</name>
    <message>
        <source>Like 2026-11-01 09:00</source>
        <extracomment>Example of a date and time, shown in an empty field. Keep the form.</extracomment>
        <translation>Seperti 2026-11-01 09:00</translation>
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
        <translation>Tidak terbaca sebagai tanggal. Tulis seperti 2026-11-01 09:00.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 the day, %2 the time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>%1 belum terjadi.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::NodeDetails</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 an id: a number that Meta gives to an account, an app or a phone number</extracomment>
        <translation>Salin %1</translation>
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
        <translation>Latihan: jawaban berasal dari simulator bawaan, tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Test address: answers come from %1, not from Meta.</source>
        <translation>Alamat uji: jawaban berasal dari %1, bukan dari Meta.</translation>
    </message>
    <message>
        <source>Use a real token</source>
        <translation>Gunakan token asli</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::PracticeCard</name>
    <message>
        <source>What should go wrong?</source>
        <translation>Masalah apa yang ingin dicoba?</translation>
    </message>
    <message>
        <source>Use the practice token</source>
        <translation>Gunakan token latihan</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: %1 the address that the code holds</extracomment>
        <translation>Kode QR untuk %1</translation>
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
        <translation>Kemungkinan penyebabnya</translation>
    </message>
    <message>
        <source>The question that settles most:</source>
        <translation>Pertanyaan yang paling menentukan:</translation>
    </message>
    <message>
        <source>What else the answers show</source>
        <translation>Apa lagi yang terlihat dari jawaban</translation>
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
        <translation>Bahasa laporan</translation>
    </message>
    <message>
        <source>The same as this window</source>
        <translation>Sama dengan jendela ini</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReportPage</name>
    <message>
        <source>For your own files. It holds the customer&apos;s number as you entered it.</source>
        <translation>Untuk arsip Anda sendiri. Memuat nomor pelanggan seperti yang Anda masukkan.</translation>
    </message>
    <message>
        <source>For colleagues, your developer or support. It holds ids and names of your business; the customer&apos;s number is a label.</source>
        <translation>Untuk rekan kerja, pengembang, atau dukungan. Memuat ID dan nama bisnis Anda; nomor pelanggan diganti label.</translation>
    </message>
    <message>
        <source>For a forum or anyone at all. Ids, names and numbers are replaced by labels.</source>
        <translation>Untuk forum atau siapa saja. ID, nama, dan nomor diganti label.</translation>
    </message>
    <message>
        <source>Replaced by labels or left out: %1.</source>
        <extracomment>%1 a list of things with numbers, or &quot;nothing&quot;</extracomment>
        <translation>Diganti label atau dihilangkan: %1.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>It stays on this computer until you send it to someone. The token is not in it.</source>
        <translation>Laporan tetap di komputer ini sampai Anda mengirimkannya kepada seseorang. Token tidak ada di dalamnya.</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>Siapa yang akan membacanya?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Hanya saya</translation>
    </message>
    <message>
        <source>My team or support</source>
        <translation>Tim saya atau dukungan</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Siapa saja</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud by screen readers: %1 the question, %2 one of its answers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <extracomment>On a button: %1 is the name of a file format, as in &quot;Save as PDF&quot;</extracomment>
        <translation>Simpan sebagai %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
    </message>
    <message>
        <source>Save for comparing later</source>
        <translation>Simpan untuk dibandingkan nanti</translation>
    </message>
    <message>
        <source>Keeps what Meta answered, without the token. Open it after the next check to see what is fixed.</source>
        <translation>Menyimpan jawaban Meta, tanpa token. Buka setelah pemeriksaan berikutnya untuk melihat apa yang sudah teratasi.</translation>
    </message>
    <message>
        <source>This is all that is in it</source>
        <translation>Inilah seluruh isinya</translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation>Laporan sebagai teks</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Disimpan: %1</translation>
    </message>
    <message>
        <source>second-tick-facts</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-fakta</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>Fakta tersimpan (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1. Names and ids of your business are in it, the token is not.</source>
        <translation>Disimpan: %1. Nama dan ID bisnis Anda ada di dalamnya, token tidak.</translation>
    </message>
    <message>
        <source>The report is copied as text.</source>
        <translation>Laporan disalin sebagai teks.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under the step &quot;Report&quot;: %1 is the name of a file format, as in &quot;Saved as PDF&quot;</extracomment>
        <translation>Disimpan sebagai %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ResultsPage</name>
    <message>
        <source>First step: %1</source>
        <extracomment>%1 a whole sentence: the first thing to do</extracomment>
        <translation>Langkah pertama: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a check: %1 &quot;Skipped&quot;, &quot;Could not be checked&quot;, %2 the finding that explains it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checking again brought no answer, so what you see is from before. Look at the internet connection, then try again.</source>
        <translation>Pemeriksaan ulang tidak mendapat jawaban, jadi yang Anda lihat adalah hasil sebelumnya. Periksa koneksi internet, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Look deeper: read what did not fit into a usual check</source>
        <translation>Periksa lebih dalam: baca yang tidak termuat dalam pemeriksaan biasa</translation>
    </message>
    <message>
        <source>Check another token</source>
        <translation>Periksa token lain</translation>
    </message>
    <message>
        <source>Skip the checklist, go to the report</source>
        <translation>Lewati daftar periksa, buka laporan</translation>
    </message>
    <message>
        <source>A message was not delivered? Open the checklist</source>
        <translation>Ada pesan yang tidak sampai? Buka daftar periksa</translation>
    </message>
    <message>
        <source>Compare with an earlier check</source>
        <translation>Bandingkan dengan pemeriksaan sebelumnya</translation>
    </message>
    <message>
        <source>1 blocker</source>
        <extracomment>How many findings of each severity; parts of a list as in &quot;1 blocker, 2 warnings&quot;</extracomment>
        <translation>1 penghalang</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers</source>
        <translation>
            <numerusform>%n penghalang</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 kesalahan</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 peringatan</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 saran</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n saran</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check passed</source>
        <extracomment>How the checks went; parts of a line as in &quot;15 checks passed · 1 not applicable&quot;</extracomment>
        <translation>1 pemeriksaan lulus</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n pemeriksaan lulus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found something</source>
        <translation>
            <numerusform>%n menemukan sesuatu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n tidak berlaku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n tidak dapat dijalankan</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sejak pemeriksaan terakhir</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Teratasi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>Tidak dapat diperiksa lagi</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Izin</translation>
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
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Go to report</source>
        <translation>Buka laporan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a date: when the rules were last compared with the public documentation</extracomment>
        <translation>Aturan per %1</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>Title of the window: %1 how much of the work is done, in percent, %2 what is being done</extracomment>
        <translation>%1% – %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Help with this page (F1)</source>
        <translation>Bantuan untuk halaman ini (F1)</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ServiceCard</name>
    <message>
        <source>What to tell your colleagues</source>
        <translation>Yang perlu disampaikan kepada rekan kerja</translation>
    </message>
    <message>
        <source>Meta&apos;s interface for WhatsApp messages is being updated or has a disruption. Sending may fail for up to 5 minutes. Our token and our settings are not the cause: leave them as they are, and send again afterwards what failed.</source>
        <translation>Antarmuka Meta untuk pesan WhatsApp sedang diperbarui atau mengalami gangguan. Pengiriman dapat gagal hingga 5 menit. Token dan pengaturan kita bukan penyebabnya: biarkan apa adanya, dan kirim ulang pesan yang gagal setelahnya.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Salin teks ini</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status</source>
        <translation>Lihat status Meta</translation>
    </message>
    <message>
        <source>Asks the public feeds of metastatus.com, now and only now. Nothing about you is sent along.</source>
        <translation>Membaca umpan publik metastatus.com, hanya sekarang. Tidak ada data tentang Anda yang ikut dikirim.</translation>
    </message>
    <message>
        <source>Open the status page in the browser</source>
        <translation>Buka halaman status di peramban</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Teks disalin.</translation>
    </message>
    <message>
        <source>Looking at Meta&apos;s status…</source>
        <translation>Melihat status Meta…</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported no open incident. Short updates do not appear there.</source>
        <extracomment>%1 time of day</extracomment>
        <translation>Pada pukul %1, halaman status Meta tidak melaporkan insiden terbuka. Pembaruan singkat tidak muncul di sana.</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported this:</source>
        <extracomment>%1 time of day</extracomment>
        <translation>Pada pukul %1, halaman status Meta melaporkan ini:</translation>
    </message>
    <message>
        <source>One of Meta&apos;s two status feeds reports nothing; the other could not be read. That says nothing about the service.</source>
        <translation>Salah satu dari dua umpan status Meta tidak melaporkan apa pun; yang lain tidak dapat dibaca. Ini tidak memberi tahu apa pun tentang layanannya.</translation>
    </message>
    <message>
        <source>The status page could not be read. That says nothing about the service itself.</source>
        <translation>Halaman status tidak dapat dibaca. Ini tidak memberi tahu apa pun tentang layanannya sendiri.</translation>
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
        <translation>Layanan Meta sedang tidak tersedia</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. Your token is not the cause.</source>
        <translation>Pembaruan API dapat membuatnya tidak tersedia hingga 5 menit. Token Anda bukan penyebabnya.</translation>
    </message>
    <message>
        <source>1. Wait 5 minutes; change nothing in the meantime.
2. Send again what failed: Meta does not do that by itself.
3. If it goes on, look at Meta&apos;s status, then check your token here. While Meta is away, that check counts down and tries again by itself.</source>
        <translation>1. Tunggu 5 menit; jangan ubah apa pun sementara itu.
2. Kirim ulang yang gagal: Meta tidak melakukannya secara otomatis.
3. Jika berlanjut, lihat status Meta, lalu periksa token Anda di sini. Selama Meta tidak tersedia, pemeriksaan itu menghitung mundur dan mencoba lagi secara otomatis.</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Periksa token saya</translation>
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
        <translation>Anda di sini: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::StepList</name>
    <message>
        <source>What do you see?</source>
        <extracomment>The steps of the wizard, shown at its side</extracomment>
        <translation>Apa yang Anda lihat?</translation>
    </message>
    <message>
        <source>Meta&apos;s answer</source>
        <translation>Jawaban Meta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Meta&apos;s service</source>
        <translation>Layanan Meta</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token akses</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Message checklist</source>
        <translation>Daftar periksa pesan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Name of the step list for screen readers</extracomment>
        <translation>Langkah</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TimelineCard</name>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>Kabar dari Meta pada waktu itu</translation>
    </message>
    <message>
        <source>time not given</source>
        <translation>waktu tidak disebutkan</translation>
    </message>
    <message>
        <source>Earlier ones: %1. The report lists them.</source>
        <translation>Yang lebih lama: %1. Tercantum dalam laporan.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenExtras</name>
    <message>
        <source>My app asks for an app secret, or I know the account and number ids</source>
        <translation>Aplikasi saya meminta kunci rahasia aplikasi, atau saya tahu ID akun dan nomornya</translation>
    </message>
    <message>
        <source>Optional. Only needed when the check says so.</source>
        <translation>Opsional. Hanya perlu jika diminta oleh pemeriksaan.</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Kunci rahasia aplikasi (app secret)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Paste the app secret</source>
        <translation>Tempel kunci rahasia aplikasi</translation>
    </message>
    <message>
        <source>Id of the app that makes the API calls</source>
        <translation>ID aplikasi yang melakukan panggilan API</translation>
    </message>
    <message>
        <source>Id of the WhatsApp Business account</source>
        <translation>ID akun WhatsApp Business</translation>
    </message>
    <message>
        <source>Id of the phone number</source>
        <translation>ID nomor telepon</translation>
    </message>
    <message>
        <source>This is a phone number. The id stands next to it in the API set-up screen.</source>
        <translation>Ini nomor telepon. ID-nya ada di sebelahnya di layar penyiapan API (API Setup).</translation>
    </message>
    <message>
        <source>An id is 5 to 25 digits and nothing else.</source>
        <translation>ID terdiri dari 5 hingga 25 angka, tanpa karakter lain.</translation>
    </message>
    <message>
        <source>This is not an app secret: that is 32 characters, digits and a to f.</source>
        <translation>Ini bukan kunci rahasia aplikasi: kunci itu terdiri dari 32 karakter, angka dan huruf a sampai f.</translation>
    </message>
    <message>
        <source>The app secret is held until you close the window.</source>
        <translation>Kunci rahasia aplikasi disimpan di memori sampai Anda menutup jendela.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenPage</name>
    <message>
        <source>None at hand</source>
        <translation>Tidak ada token</translation>
    </message>
    <message>
        <source>Use the practice token first, or go on without one with the link below.</source>
        <translation>Gunakan token latihan dahulu, atau lanjutkan tanpa token dengan tautan di bawah.</translation>
    </message>
    <message>
        <source>Paste the token first, or go on without one with the link below.</source>
        <translation>Tempel token dahulu, atau lanjutkan tanpa token dengan tautan di bawah.</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation>Tempel yang lain</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Removed from the clipboard; a clipboard history may still hold it.</source>
        <translation>Dihapus dari papan klip; riwayat papan klip mungkin masih menyimpannya.</translation>
    </message>
    <message>
        <source>The token your system uses to send messages. It stays in memory, goes only to graph.facebook.com, and is forgotten when you close this window.</source>
        <translation>Token yang dipakai sistem Anda untuk mengirim pesan. Token tetap di memori, hanya dikirim ke graph.facebook.com, dan dilupakan saat Anda menutup jendela ini.</translation>
    </message>
    <message>
        <source>Practice tokens are made up. A real one would stay in memory and be forgotten when you close this window.</source>
        <translation>Token latihan hanyalah rekaan. Token asli akan tetap di memori dan dilupakan saat Anda menutup jendela ini.</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to %1, and is forgotten when you close this window.</source>
        <extracomment>%1 an address on this computer</extracomment>
        <translation>Token tetap di memori, hanya dikirim ke %1, dan dilupakan saat Anda menutup jendela ini.</translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation>Tempel token akses</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token akses</translation>
    </message>
    <message>
        <source>I have no token at hand</source>
        <translation>Saya tidak punya token</translation>
    </message>
    <message>
        <source>Go straight to the message checklist</source>
        <translation>Langsung ke daftar periksa pesan</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenQuestion</name>
    <message>
        <source>Which one does the sending system use?</source>
        <translation>Mana yang dipakai sistem pengirim?</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Gunakan yang ini</translation>
    </message>
    <message>
        <source>Copy the whole token if you can. Check it anyway?</source>
        <translation>Salin token lengkap jika bisa. Tetap periksa?</translation>
    </message>
    <message>
        <source>Check it anyway</source>
        <translation>Tetap periksa</translation>
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
        <translation>Di mana saya menemukannya?</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. To make a new one: Business settings › Users › System users › your user › Generate token.</source>
        <translation>Di pengaturan sistem yang mengirim pesan Anda. Untuk membuat yang baru: Business settings › Users › System users › pengguna Anda › Generate token.</translation>
    </message>
    <message>
        <source>Show me step by step</source>
        <translation>Tunjukkan langkah demi langkah</translation>
    </message>
    <message>
        <source>1. Open business.facebook.com and go to Settings, then Users, then System users.</source>
        <translation>1. Buka business.facebook.com dan masuk ke Settings, lalu Users, lalu System users.</translation>
    </message>
    <message>
        <source>2. Pick the user your sending system works as, and choose Generate token.</source>
        <translation>2. Pilih pengguna yang dipakai sistem pengirim Anda, lalu pilih Generate token.</translation>
    </message>
    <message>
        <source>3. Choose the app that makes the API calls.</source>
        <translation>3. Pilih aplikasi yang melakukan panggilan API.</translation>
    </message>
    <message>
        <source>4. Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>4. Centang whatsapp_business_management dan whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>5. Copy the token at once, it is shown only this one time. Put it into your sending system and paste it here.</source>
        <translation>5. Segera salin token, karena hanya ditampilkan sekali ini. Pasang di sistem pengirim Anda dan tempel di sini.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Buka Access Token Debugger dari Meta</translation>
    </message>
    <message>
        <source>Paste the token there by hand and look for the same two permissions. The address we open does not carry the token.</source>
        <translation>Tempelkan token di sana secara manual dan cari dua izin yang sama. Alamat yang kami buka tidak membawa token.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriagePage</name>
    <message>
        <source>%1 read</source>
        <extracomment>%1 an amount of data, as in 1.2 GB</extracomment>
        <translation>%1 dibaca</translation>
    </message>
    <message numerus="yes">
        <source>%1 read, about %n seconds left</source>
        <translation>
            <numerusform>%1 dibaca, sisa sekitar %n detik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages failed.</source>
        <extracomment>%1 and %2 numbers of messages; the plural is that of %2</extracomment>
        <translation>
            <numerusform>%1 dari %2 pesan gagal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ada yang ditemukan</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Tidak ada kegagalan</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a number of messages</extracomment>
        <translation>%1 gagal</translation>
    </message>
    <message>
        <source>Only files of this computer are read. Save it to a folder first.</source>
        <translation>Hanya file di komputer ini yang dibaca. Simpan ke folder dahulu.</translation>
    </message>
    <message>
        <source>Why do the messages in a log fail?</source>
        <translation>Mengapa pesan dalam log gagal?</translation>
    </message>
    <message>
        <source>Webhooks of Meta in any log are counted here. Nothing of it leaves this computer.</source>
        <translation>Webhook Meta dalam log apa pun dihitung di sini. Isinya tidak keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Drop files here, or choose them: exports of webhooks, application logs, tables; also packed with gzip.</source>
        <translation>Seret file ke sini, atau pilih: ekspor webhook, log aplikasi, tabel; juga yang dikemas dengan gzip.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pilih file</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Kemajuan pembacaan</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Periksa token saya</translation>
    </message>
    <message numerus="yes">
        <source>Read all %n files</source>
        <translation>
            <numerusform>Baca semua (%n file)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriageResults</name>
    <message>
        <source>What was read</source>
        <translation>Apa yang dibaca</translation>
    </message>
    <message>
        <source>Files, and what could not be read</source>
        <translation>File, dan yang tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>secondtick::visibleText</name>
    <message numerus="yes">
        <source>[… %n more characters]</source>
        <translation>
            <numerusform>[… %n karakter lagi]</numerusform>
        </translation>
    </message>
</context>
</TS>
