<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AnswersFile</name>
    <message>
        <source>true</source>
        <extracomment>found in a JSON file where something else was expected; the words of JSON, not to be translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <extracomment>%1 is a place in a JSON file, %2 what belongs there, %3 what stands there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and time such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a country code such as &quot;TR&quot;, or a region code such as &quot;UA-43&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error code: a whole number without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of seconds, or -1 for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this key is not known; expected one of %2</source>
        <extracomment>%1 is a place in a JSON file, %2 a list of words that must not be translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <extracomment>%1 is a list of words that must not be translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable as JSON, from line %1, column %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an object with answers, found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an object with answers, found a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>What was pasted</source>
        <extracomment>What each check looks at; lines of the list of checks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to Meta&apos;s interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Meta&apos;s interface is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Meta accepts the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the app demands its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permissions of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app the token belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ids you gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is a WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Meta approved the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Meta says holds messages back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where delivery reports are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the token ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its access to data ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Meta describes the token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>What is the customer&apos;s number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was the last status?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which error code came with the failure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can they send a message to your number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have they blocked one of your numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have they accepted the new terms?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which app do they use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version of the app do they have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>How likely a reason is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read (blue ticks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status ever came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free-form reply, no template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>The results are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing forgets what was found, and the token. The report page can save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <extracomment>Name of a country or territory, as people there and elsewhere look for it in a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. Status page: metastatus.com/whatsapp-business-api It asks to wait %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more. It can go on in about %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Meta answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address for the Graph API must be on this computer, such as http://127.0.0.1:8080: a token is sent nowhere else but to Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of the Graph API looks like v25.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not in the form that Graph sends. A proxy, filter or sign-in page is the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in page or a filter of this network answered in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued by an authority this computer does not know: usual when a company inspects traffic. Ask your network team for the company certificate; the check was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on this network answers without encryption (a sign-in page of a Wi-Fi network is usual). Open a browser, sign in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection was cut while it was set up: a firewall that blocks facebook.com by name does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph never sends this program elsewhere. Something on this network (a sign-in page, a filter) tried to. Nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. Status page: metastatus.com/whatsapp-business-api</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 could not be looked up. The network, its name service or a filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blocked on this network (it is pointed at this computer).</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was refused. A firewall or filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network says that the address cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate shown by the server is out of date. Check the date and time of this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet: the clock of this computer is probably slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate shown belongs to another address: something on this network answers in Meta&apos;s place. The check was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the program is incomplete (encryption part missing). Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no list of trusted authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asks for a device certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy set on this computer (%1) does not answer.</source>
        <extracomment>%1 is the proxy&apos;s address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not allow %1.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was far larger than it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on this network (a router, a filter) asks for a password in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: this run has made all the calls it may make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: what was given cannot be used to sign a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate could be read from the certificate file that was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n seconds while connecting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer came too slowly and was given up after %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A phone number as it was understood: %1 the number, %2 the country its beginning belongs to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are several numbers. One at a time fits here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>This is a whole document, far longer than a token. Copy the token alone and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no text to paste. Copy the token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable characters touch the token. Copy it again from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the placeholder of an example, not a token. Paste your own token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than any token. Copy the token alone and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This starts like a token but ends far too early. Copy the whole token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars or dots stand where the token&apos;s characters were. Show the whole token first, then copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that tokens never contain stands inside. Copy the token again from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are blanks inside the token. Copy it again from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters only look like Latin ones. Copy the token again from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters have become small ones. Copy the token again from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link without a token in it. Paste the token itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an access token. A token is one long word that starts with EAA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an app token (app id and app secret). It cannot send messages; a system user&apos;s token can. It was not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an app secret. It is asked for apart from the token. It was not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Instagram token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Threads token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sign-in token of another service. A Graph API token starts with EAA. It was not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a login code that must first be exchanged for a token. It was not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a private key. It was not sent anywhere and is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a key of another service. It was not sent anywhere and is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an id, not a token. Ids of the app, account or number are asked for apart from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a phone number, not a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a short code, not a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Things that were removed around a token; parts of the list in &quot;Removed: %1.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail line codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail quote marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word &quot;Bearer&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word &quot;OAuth&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curly quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stood in a web address, and those are kept in histories and logs. Make a new token soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another secret stood beside it. Only the token was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looks like a Graph API token, %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It looks cut: %n characters, fewer than tokens have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different tokens in this text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>%1 list of what was cut off around a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not looked at</source>
        <extracomment>State of one part of the set-up, shown beside its mark</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>The platform has restricted the account for breaking its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s own token, app id and app secret, where one of a person or a system user is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to the number are blocked, and the platform&apos;s summary says so of messages, which go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hotel network answers in place of the platform, with its sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform is being updated for a moment (code 2); then everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s time is over: it ended an hour ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token works, and ends in five days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is open, and no answer ever comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order: a lasting token, a whole account, a number that sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token works, but may not inspect itself; other reads show what it can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large business, all in order: three accounts, forty numbers, six hundred templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few characters in the middle of the token are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was made without either of the two WhatsApp permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may manage the account, but not send messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token reaches no WhatsApp account at all: nothing was assigned to its user yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no way to pay: messages that a business starts are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has both permissions, but its user was not given this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is subscribed to the account: it sends, but nobody ever hears what became of a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business has not been verified, so its messages are limited and some are not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is real, but it belongs to another account than the one the token is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number was never registered to the end, so nothing is sent from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is waiting to be connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token belongs to another app than the one that makes the API calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another app is subscribed to the account, so the news of messages goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Page&apos;s token where one of a person or a system user is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many people blocked or reported the number: its quality is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter on the network sends every request somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was ended early: the password behind it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order, but each answer takes two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One template is paused because people blocked or reported its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One template was rejected in review; messages made from it are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is the platform&apos;s test number: it sends only to people on a short list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news of this account goes to an address of its own, not to the app&apos;s usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the account was copied where the id of the phone number belongs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>WhatsApp for Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are numbered by year and compared number by number: 2.21.9 is older than 2.21.15. A version that starts with the year alone (25.10.72) counts as newer; one of the numbering of Web (2.3000.1) is not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In WhatsApp: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp Business for Android</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In WhatsApp Business: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp for iPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp Business for iPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In WhatsApp Business: Settings &gt; Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared. WhatsApp for KaiOS ended in early 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In WhatsApp: Options &gt; Settings &gt; Help &gt; App info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp Web or Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In WhatsApp Web or Desktop: Settings &gt; Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Businesses there may not use the platform, and people there cannot receive its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sevastopol (Crimea)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donetsk region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luhansk region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Businesses in Türkiye can use the platform, but people there cannot receive its messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restriction ended on 2024-05-15: messages can be sent to numbers in Türkiye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page about the Marketing Messages API names Venezuela as restricted, and says that it speaks of all messaging APIs for businesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support page does not name Venezuela among the restricted countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a new token: Business settings &gt; Users &gt; System users &gt; Generate token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, then check it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has ended, was withdrawn, or cannot be used for another reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person behind a personal token has closed the app&apos;s access to their data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta could not sign the caller in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 5 minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page: metastatus.com/whatsapp-business-api</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less often, the request itself is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta reports an unknown fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API is being updated, overloaded or disturbed; an update can take it down for up to 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s service is away for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token here: both WhatsApp permissions must be granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the system user the WhatsApp account: Business settings &gt; Users &gt; System users &gt; Assign assets, then generate a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app or the token lacks a permission or capability for this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may not make this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the limit is free again, and let the sending system make fewer calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has made too many calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission was never granted, or was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not use this part of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission for this call is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user or system user behind the token has used up its calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user behind the token has made too many calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls of a Page token are used up; WhatsApp needs no Page token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has made too many calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the phone number ID with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number behind the ID was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number ID is not in use any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that account ID and phone number ID were not swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field or value of the request is misspelled, too long, or of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ID stands in the place of another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Marketing Messages API got something that is no template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta did not understand the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ID again from WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the system user access: Business settings &gt; Users &gt; System users &gt; Assign assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID is mistyped, or belongs to something that was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a phone number ID in place of an account ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call reads what can only be written, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is not there, or the token may not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger and paste the token there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may inspect a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta did not let this token inspect tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fields of the request with Meta&apos;s reference for this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a WhatsApp account ID in place of a phone number ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is misspelled, or this version of the API does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that was asked for does not exist there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the app ID of the token with the app that makes your API calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was made by another app than the one that asks about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token belongs to another app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the WhatsApp account first (subscribed_apps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a webhook address in the App Dashboard: WhatsApp &gt; Configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own address for the webhook may be set only after the app is subscribed to the WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is not subscribed to this account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the app secret here, so that the calls can be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to sign the calls of the sending system, or to switch the setting off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on, and the call was not signed with the app secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app accepts only signed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was signed with the secret of another app, or with an old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app secret does not fit the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login that the token stands for has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login behind the token has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the sending system puts the whole token into each call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call carried no token, or lost it on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call arrived without a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was withdrawn, or its login has ended; Meta gives no closer reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not accepted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person or system user behind the token has removed the app, or the app has lost its permission to act for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app lost its access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and finish the check there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token here again; generate a new one if it is still refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook wants to check the account first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the account behind the token changed the password, or Facebook ended the login for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password behind the token was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The life of the token is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Facebook account behind the token has not been confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account behind the token is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login behind the token was ended on purpose, by logging out or by a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login behind the token was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account its role back, or use a system user of the business instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account behind the token no longer has a role on the page or business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account behind the token lost its role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy app ID and app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app secret is wrong, was reset, or belongs to another app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID and app secret do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token that the sending system uses, not the one a debugging page shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token comes from a debugging page and cannot make calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is made for looking only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again, whole, with the copy button of the page that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the token is missing, or something else was copied with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is a token of another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta cannot read the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number with plus sign and country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number with the number check of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value in the request is not a telephone number, or its country code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing or was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system user was not given this WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no access to this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has reached a limit, or is blocked for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has reached its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong, or wait until the restriction ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was restricted for a breach of policy. Restrictions last 1, 3, 5, 7 or 30 days, or for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account is restricted for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an approved template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the customer writes, then reply freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago; only approved templates may be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24-hour window for replies is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the first call has done its work; do not repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same call was made a second time, with the same content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same content was sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of this one call is reached, for example of the question whether a person allows calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call was made too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID or name is mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call asks about &quot;me&quot;, but carries no token that says who that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read of &quot;me&quot; arrived without a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account has used up its management calls for this hour: 200 for each app, 5000 once a number is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account has made too many calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to take the customer off the block list of the number, or unblock the customer in the WhatsApp Business app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is on the block list of your own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business has blocked this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sending system slow down, and send the message again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the throughput of the number, which Meta can raise: up to 1000 messages a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has sent more messages in a second than it may: mostly 80, or 20 if it is used in the WhatsApp Business app too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages were sent too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the message again: the result is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, then reply within 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta keeps a small group of people free of marketing templates; this customer is one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is in a test group of Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the country with WhatsApp&apos;s policy for your kind of business: business.whatsapp.com/policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the customer by another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules for your kind of business do not allow messages to that country. The amount of messages is not the reason, even where Meta&apos;s text reads like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business may not message people in that country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to send it in another way, as text or as a usual file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer sent something the API cannot pass on, for example in a group. No message of yours has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer sent a kind of message that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again with growing pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support with the fbtrace_id of the answer if it stays like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Flows: the public key could not be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta could not send, and does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text, or send it in two messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has more characters than a message may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the message is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to set the recipient type to &quot;individual&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names a kind of recipient that this call does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of recipient is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing for the sending number, or was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not send from this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ID in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the file again, and send it by its new media ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or object that the request names does not exist, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something the request refers to is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer: they name the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that must be there is missing in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request lacks something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the sending number belongs to the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 10 minutes if the template is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is wrong, or the sending number is not in this WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of the number does not have this feature, for example calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new marketing template is not ready for the Marketing Messages API yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in the request does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the services behind the API is overloaded or disturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service at Meta is away for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a participant to the group, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group holds only one member, so there is nobody to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has no other member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender and recipient are the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was sent to your own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number with the customer, with plus sign and country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, to accept the terms (wa.me/tos/20210210) and to update WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not on WhatsApp, or is mistyped; without a plus sign and country code it may be read as a number of your own country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s current terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person could not be reached on WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name; newer systems report it under another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number with the list in the App Dashboard: WhatsApp &gt; API Setup &gt; To.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an Argentine number as 54 and area code without the 9, a Mexican one as 52 and ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the number to that list, and confirm it with the code the recipient gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own registered number for real customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test number, or an app in development, may only send to numbers on its list of up to five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is on the list, but in another form: Argentina and Mexico have numbers with and without an extra digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is not on the test list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the PIN if nothing is reported there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was restricted or disabled for a breach of policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data in the request did not fit the account, for example a wrong PIN for two-step verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to make the webhook server reachable again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to send the message once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and your webhook server could not be reached while the message was kept, about an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your webhook server was out of reach too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the message was delivered on another device before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and one of the customer&apos;s devices asked for the message after its hour was over; another device may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the customer&apos;s devices did not get the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and hand in a display name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the approval, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that WhatsApp itself supplied (+1 555) may not send before its display name is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display name of the number is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the group ID in the request against the list of your groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group does not exist, or your number is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and bring the payment method of this very WhatsApp account in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment method is missing, was refused, or belongs to another WhatsApp account; a credit line may be used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account lacks currency or time zone, or waits for a partner&apos;s request to be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment settings stop your messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer by another channel to come online, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not delivered within its life, and has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and add a payment method to this WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method that works, and calls are charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment method for calls is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the number again, then send the message once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration of the sending number did not end well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not fully registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wrote to another number of your business: the window counts for each number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the quality rating: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause campaigns, and write only to people who agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many people blocked or reported messages of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is limited because of its quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at least a day before you send it again, and do not repeat it in a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another channel for numbers in the USA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to write to you first if it is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has received enough marketing messages for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing templates to numbers in the USA are not delivered since 2025-04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta held this marketing message back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no marketing to this customer; utility and service messages still arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has switched off marketing messages of your business in WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wants no marketing messages from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the content as another kind of message, or ask the customer to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is of a kind that the API cannot send, or the customer sent one that it cannot show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of message is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the details of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to send the file again, or by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta could not load the file that the customer sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare type and size of the file with Meta&apos;s list of supported media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the file first, and send it by its media ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of another type than it says, or of a type that WhatsApp does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the file cannot be reached, or leads to a web page in place of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send other messages through the usual messages call of the Cloud API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SIP for the calls of a number that is set to SIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Marketing Messages API takes only marketing templates, and got something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that makes calls over SIP was asked to call through the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way of sending does not take such a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some seconds, then a little longer after each failure; other customers are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More messages went to one person than the platform allows: about one in 6 seconds, with a burst of 45 that counts against the time after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages to this one customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The throughput of the number is being raised; that takes up to a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is being upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark for the next page of a list has run out, or was changed on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place in the list is not known any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the WhatsApp Business app on your phone and read the message there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is used in the WhatsApp Business app too, and the customer wrote from a linked device that the API does not support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of the customer can be read in the app only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message to the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of this kind, for example authentication templates, cannot go to a business-scoped user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message needs a phone number as recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through the Marketing Messages API, or change the setting of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account sends marketing templates only through the Marketing Messages API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing templates are switched off for this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the categories of your templates: WhatsApp Manager &gt; Message templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the limit ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates were put into the wrong category too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is limited because of template categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the result of each participant in the answer, and repeat only what failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the participants could not be dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the group request was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the double entry, then send the request again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of participants names one person more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person is in the list twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person to open wa.me/tos/20210210 on their phone and to accept the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person still has to accept WhatsApp&apos;s current terms before taking part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has not accepted WhatsApp&apos;s terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove participants from the request, or use a second group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request goes beyond the number of people a group may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group would have too many participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending to this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has suspended the group for a breach of its policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then let the sending system make fewer group requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has made more group requests than it may in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many group requests were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a square picture, and upload it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of the picture differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group picture is not square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger picture, and upload it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side of the picture must be longer than 192 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group picture is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete groups that are not used any more, then create the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of groups for one number is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has as many groups as it may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list of members again, then repeat the request with a person on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person named in the request is not a member of this group, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not in the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list of requests to join again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was withdrawn, or was dealt with already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to join does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send fewer marketing messages to people who only asked a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the pause ends, then create the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number sent too many marketing messages inside the reply window in the past 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New groups are switched off for this number for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Meta&apos;s conditions for groups: developers.facebook.com &gt; WhatsApp &gt; Groups API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not meet the conditions for groups yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups are not available for this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the values with the template text, and send exactly as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values sent do not fit the places in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template was sent with the wrong number of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare name, language and status in WhatsApp Manager &gt; Message templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or language of the template is wrong: &quot;en&quot; and &quot;en_US&quot; are two languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is not approved, or was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template belongs to another WhatsApp account than the sending number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template does not exist in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the values or the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text with its values is longer than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filled template is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework the template by Meta&apos;s review rules, and hand it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the template breaks a WhatsApp policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template breaks a rule for content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the value with the example in WhatsApp Manager &gt; Message templates, and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that fills a place of the template has a form that is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value for the template is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each part with the definition of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template expects a value of another kind, for example an image or a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template value is of the wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another template, or improve this one and wait for its approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers rated the template low; the first pause takes 3 hours, the second 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of a new template were held back to test its quality, and then dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new template with other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template was paused too often for low quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is switched off for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the values with the template in WhatsApp Manager &gt; Message templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with the values that fill the template; the details of the answer name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values for the template do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, read what is reported for the Flow, and ask your developer to repair its endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has blocked the Flow, mostly because its endpoint fails too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Flow is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, and ask your developer to repair what is reported there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next hour, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint of the Flow is slow or fails, so that it may be sent only 10 times an hour; those are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Flow is slowed down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to deregister the number once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the number again after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier attempt to take the number off the API has stopped half way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was not taken off the API completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer for the right backup and its password, or register the number anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number came from the older API that companies ran on their own servers, and its saved data could not be read. The password or the data does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved data of the number could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of the number could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery data of the number could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that registers numbers is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s registration service is away for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the PIN that was set for this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch two-step verification off and set a new PIN, if nobody knows the old one: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six-digit PIN for two-step verification does not fit the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN of the number is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a code by SMS or call: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code, then register the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending number must be verified again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support about the number: business.facebook.com/direct-support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta blocked the number during its registration on the older API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was blocked while it was registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the right PIN before you try again, so that the wait does not start over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody, or a system, tried wrong PINs for the number again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was entered wrongly too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name, then enter the right PIN once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was too little time between two attempts to enter the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was entered again too soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether WhatsApp Manager &gt; Account tools &gt; Phone numbers shows it as connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own number, the one that sends, was never registered for this API, or was taken off it. It is not about the customer&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending number is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was just taken off, and Meta has not finished that yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was deleted a moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the system that registers the number again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait up to 72 hours, then register the number once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number may be registered and taken off 10 times in 72 hours; that is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number was registered too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link in the details of the answer, and accept the terms for this WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account has not accepted the terms of WhatsApp Payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms for payments are not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this template through the usual messages call of the Cloud API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A utility or authentication template was sent through the Marketing Messages API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only marketing messages can go this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 10 minutes, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is new, and Meta is still preparing it for marketing messages; that takes up to 10 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new template is not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager, and look whether the account has taken part in the Marketing Messages API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support if it has: business.facebook.com/direct-support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account has not been set up for the Marketing Messages API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template could not be prepared for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template cannot be used for marketing messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the template through the usual messages call of the Cloud API if it is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has announced this fault without saying what it means; the details of the answer may name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Marketing Messages API did not take the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to compare the request with Meta&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta could not use the parameters of the request, and names no closer reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the request does not fit; Meta names no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the newest code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new code in WhatsApp Manager &gt; Account tools &gt; Phone numbers, by call if no SMS arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number may not ask for a code at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code for the number was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the newest code once more, digit by digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or a newer one has been sent since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that was entered is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm by another channel that it is still your customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without the old identity hash, and store the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system asks for an identity check, and the customer has a new phone or has installed WhatsApp again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s identity has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch calling on: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling was never switched on for the number, or was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are switched off for this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp and to accept its terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not on WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not accepted WhatsApp&apos;s current terms, or uses an app that takes no calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until some calls have ended, then call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has as many calls at once as it may have, 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls run at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the running call has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number has a call with this person at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call with this person is running already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to check the connection data of the calls if it stays like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed while the call was set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then let the calling system start fewer calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has started more calls than it may in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls were started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the customer a request to allow calls, and wait for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A business may call only people who have agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not allowed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to check how the calling system answers the connection data (SDP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sides did not agree on the connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call took too long to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a day before you ask again; a call that takes place lifts the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a limit on how often one person may be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was asked too often to allow calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange a message with the customer first, then send the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no conversation with this customer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer cannot be asked to allow calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the time that the details of the answer name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a certain number of calls to one person may take place in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer was called too often today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let customers call you instead, or write to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not let businesses start calls from the country of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from a business are not offered in this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the restriction ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call only people who expect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People rated the calls of this number low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of this number are switched off for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the messaging limit first: WhatsApp Manager &gt; Overview &gt; Limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging limit of the number is below 2000 people a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot be switched on for this number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the request out, and call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission is there, so no further request is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the webhook field &quot;calls&quot;, or to set up SIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app receives the webhook for calls, and no SIP server is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that calls need is not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp on the customer&apos;s side could not start the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s app could not set up the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s connection did not let the call through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s app could not reach the call server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to check the media server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system sent no media after the call was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound came from your side of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s app sent no media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound came from the customer&apos;s side of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to check the media server if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was taken, but no media arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ended without a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is if your business takes no calls over SIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls over SIP are not set up for the number or the app. Messages are sent as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only calls are affected, not messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found; ask for a review there if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restriction of the account stops new Flows and their publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows are blocked for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new version of the Flow in WhatsApp Manager &gt; Flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the Flow JSON where the editor marks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Flow is published already; a published one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Flow JSON cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Flow could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Flow in WhatsApp Manager &gt; Flows, and correct what the editor lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Flow has open validation errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint, the public key or the phone number of the Flow is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Flow could not be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the status of the Flow: WhatsApp Manager &gt; Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a published Flow can be retired; this one is a draft, or retired already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Flow could not be retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the Flow to deprecated in place of deleting it: WhatsApp Manager &gt; Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published Flow cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Flow could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the failed entries in the answer, and repeat only those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people who wrote to you in the last 24 hours can be blocked; the answer names the reason for each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some people could not be blocked or unblocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock people who need not be on the list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block list of the number holds 64,000 people, the largest number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block list is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was blocked or unblocked between two pages of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block list changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta could not change the block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own number, the one that sends, is not registered, or was never confirmed by a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and correct the template or ask Meta for another review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an approved template until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template still waits for its review, was rejected, or is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments &gt; Accounts, and add a payment method to this very WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method, or Meta cannot charge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that you start are stopped; replies within 24 hours still go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment method of the account does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start or finish the verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business has not finished Meta&apos;s verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business is not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business Support Home, read the reason, and ask for a review if you see it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has banned the WhatsApp account, or limits what it may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has restricted the WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has the username, or it is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This username is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging limit of the account is too low for a username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not have a username yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the Page to the number, or choose another username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Facebook Page has this username, and the Page is not linked to the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username belongs to a Facebook Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the Instagram account to the number, or choose another username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Instagram account has this username, and it is not linked to the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to repeat the request with the transfer confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username must first be moved from the other number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number of your business has this username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the analytics of the WhatsApp account instead: WhatsApp Manager &gt; Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has not opened template insights for this WhatsApp account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template insights are not available for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them on; messages are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once switched on, template insights stay on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template insights cannot be switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm them in WhatsApp Manager &gt; Insights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed template insights for this WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template insights are not switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is; a second invitation is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another partner has already asked this business to join the Marketing Messages API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business was invited by another partner already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch two-step verification off in the account that holds the number now: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-step verification is still on for the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the number is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number cannot be moved to another account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at WhatsApp Manager &gt; Account tools &gt; Phone numbers: the number is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number if you want to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that you want to add or move is in this WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete templates that are not used any more: WhatsApp Manager &gt; Message templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the business for a higher limit: Business settings &gt; Security Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account holds 250 templates, the limit of a business that is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has as many templates as it may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the result of the review, or for the next day, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is in review, or was edited as often as it may be in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template cannot be changed at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the part that the answer names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the template has more characters than it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the template is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the header as the answer says, then send the template in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the header breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the template is not written as it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the body as the answer says, then send the template in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the body breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the template is not written as it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the footer as the answer says, then send the template in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the footer breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The footer of the template is not written as it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one product type at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for analytics mixes several product types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These kinds of figures cannot be asked for together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the number in the usual way, with the code that Meta sends to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call confirms a number that moves from one account to another, but this number does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not being moved between accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sentence after the number of the error: it names the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that point, then move the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new account is not ready: it has no payment method, no webhook, or is not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display name of the number is not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number belongs to another business, or can simply be added without a move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number cannot be moved to this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write more text, or use fewer places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more places for values than the text around them allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has too many places for its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put words before the first and after the last value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for a value is the first or the last thing in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template may not begin or end with a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is in maintenance for some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is being worked on at Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ID of the signup form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of the signup form in the request does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signup form is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to switch it on: business.facebook.com/direct-support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account may not use signup forms yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signup in the app is not switched on for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the placeholder in the confirmation text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a placeholder that signup forms do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confirmation text has a place that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the promo code to the request, or remove its place from the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confirmation text has a place for a promo code, but none was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promo code is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the terms, then send the request again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has accepted the terms for signup in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms for signup forms are not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the acceptance of the terms from the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request accepts the terms once more, which is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms for signup forms are accepted already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the approved address of the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names another address for the terms than the approved one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the terms is not the agreed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in the request does not begin with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The website address must begin with https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to look at the move: business.facebook.com/direct-support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp account was already marked to move to another partner, in the old way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is bound to another solution already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client owns the account already, or has not accepted the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account cannot be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider to take the number off the API and to bring it back, if it must be loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and chat history can each be loaded once after a number has joined the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts and history were loaded already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be loaded only in the first 24 hours after the number has joined the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to load contacts and history is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is if the history is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider to bring the number to the API again, and share the history then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the number joined the API, the business chose not to share its chat history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business has not shared its chat history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and changes the WhatsApp account: its numbers, templates and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends messages and receives delivery reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads which WhatsApp accounts belong to the business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token of the platform is one long line of letters and digits that starts with EAA. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the place where the token was made or is kept, and copy it with its copy button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here again, whole and without other text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is made of letters and digits only; a dash, line or other sign slipped in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character in it cannot belong to a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token starts with EAA in capitals; a program or keyboard has changed the letters, and they cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here without passing through a program that corrects text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital and small letters were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that cannot be seen are inside the text, as when a token is copied from a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token from a page or a plain text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are hidden characters inside the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty, or holds nothing that can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token has no spaces; we do not guess which ones to take out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are spaces inside the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that only look like A to Z are inside the text, as when a token is typed or translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token from where it was made; do not type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters come from another alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied is the hidden form that a page shows, not the token itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &quot;Show&quot; or the copy button on the page the token is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is hidden behind stars or dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stands where a token should be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the real token: it starts with EAA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here in place of the example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an example, not a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 65,536 characters were pasted; a token has a few hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy only the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too large to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a token was copied, or several were joined without a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for one token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link holds no access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link without a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was recognised as another kind of secret or number. It was not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the access token that your sending system uses: it starts with EAA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is something else than an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app secret signs calls, but is no access token. It was not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the access token here; it starts with EAA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the app secret in its own field, if your app asks for signed calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an app secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that start with IG work for Instagram only, not for WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Instagram token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form of a JSON Web Token, as the older On-Premises API used. The platform of today does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a token of another kind of login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of this length are IDs of an app, an account or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an ID, not a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login code must first be exchanged for a token, and works only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to exchange the code for an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token here; it starts with EAA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a login code, not yet a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another company&apos;s service. It was not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a key of another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number cannot take the place of an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent anywhere. A private key is best kept where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code of a few digits cannot take the place of an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a short code or PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that start with TH work for Threads only, not for WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Threads token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts like a token, but its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts like a token, but is short or ends in dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token looks cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts like a token, but a whole one is much longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is missing, was changed, or came with it when it was copied. Meta could not tell which token it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a new token if a fresh copy is not read either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta cannot read this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both halves of the text are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the field, and paste the token once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was pasted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its life is over[[: it ended on {when}]]. Every call with it is refused, so no message can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open business.facebook.com &gt; Settings &gt; Users &gt; System users, and choose the system user that sends your messages, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &quot;Generate token&quot;, and pick the app that makes your API calls[[: {app}]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how long the token shall live, and note the day it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the token and copy it whole: it is shown only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, in place of the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the new token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta refuses the token without saying more. Every call with it fails, so no message can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the token has removed the app, or the app may not act for them any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has lost its access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check before the token works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to finish the check there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a new token if it is still refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a debugging page and cannot make calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the token that your sending system uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is for looking only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta says that the token is not valid any more, and gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the account changed the password, or Facebook ended the login for safety. The token ended with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the token has no role in the business or page any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended on purpose, by logging out or by a program, and the token ended with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Facebook account that the token stands for has not been confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to confirm the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that every call is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token will expire soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]After that every call is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expires in less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]From then on every call is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token expires within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that some reads may stop, though the token itself still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person the token belongs to, to log in to the app again; that starts a new period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a system user token instead: this end does not apply to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s access to data will end soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[[It ended on {when}. ]]Some reads may fail, though the token itself still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s access to data has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a personal token, made for trying things out.[[ It ends on {when}.]] A token of a system user lives for weeks or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of token lives only for hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Page token cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &quot;Assign assets&quot;: give it the app with &quot;Manage app&quot;, and your WhatsApp account with full control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token belongs to a Facebook Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of app ID and app secret, and cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the app secret in a safe place, and out of the system that sends your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token stands for the app itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You named the app[[ {app}]] as the one that makes your API calls, but the token was made by another one[[: {token_app}]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the app ID in the App Dashboard with the one your sending system uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a token of the app that makes your API calls, or correct the app you named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app secret you entered is of an app that did not make this token[[ (token of app {token_app})]]. The other checks went on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy app ID and app secret of the token&apos;s app: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app secret belongs to another app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not accept the app secret you entered: it is mistyped, was reset, or belongs to another app. The other checks went on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy app ID and app secret again: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app secret is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may see all about a token. The check went on with other reads; when the token ends is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger, and log in as a person with a role in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token into the field there, and press &quot;Debug&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at &quot;Valid&quot;: it must say True.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at &quot;Expires&quot;: note the day on which the token ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at &quot;Scopes&quot;: whatsapp_business_management and whatsapp_business_messaging must both be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a new token with both permissions if one of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the app secret here if you have it: then this check can read it all by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta did not show all about this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on: Meta takes a token of this app only together with a signature made with the app secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the app secret here, and check again: it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer whether the sending system signs its calls (appsecret_proof).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the setting off if the calls cannot be signed: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Every sending system needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks a permission it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission {permission} was asked for when the token was made, and declined. Every sending system needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission {permission} was granted once, and has run out since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission of the token has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it your numbers, templates and settings cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not read your WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it no message can be sent, and no delivery report comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not send messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission {permission} is not granted. Messages can be sent without it; only the list of your business&apos;s accounts cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick {permission} as well when you next generate a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helpful permission is not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists do not name {permission}, but a read that needs it was answered. Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is not listed, but works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account in Business settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s permissions hold only for certain WhatsApp accounts. The account that was asked for[[ ({account})]] is not one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the ID of the WhatsApp account: WhatsApp Manager &gt; Account tools, or Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it this WhatsApp account with full control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a new token for it with both WhatsApp permissions, and check it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not use this WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system user behind the token is assigned to the WhatsApp account[[ ({account})]], but without the rights to manage it and to send from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then the system user, and give it full control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a new token with both WhatsApp permissions if it is still refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system user may do too little in this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has the permissions it needs, but the system user behind it is not assigned to the WhatsApp account[[ ({account})]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then &quot;Add people&quot;, and give the system user full control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system user was not given this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meta&apos;s status page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta could not handle the call. Updates of the API can take it down for up to 5 minutes. Your token and your settings are not the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait 5 minutes, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page for a known disturbance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your colleagues: Meta&apos;s service is away for a moment, messages sent now may fail, and nothing has to be changed on our side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the failed messages again once the check passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer which system makes so many calls, and let it make fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls were made in a short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself. Minutes until calls are taken again, as Meta says: {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until calls are taken again, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection leaves this computer. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a network, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name service of your network gave no answer for Meta&apos;s address. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again from another network, for example over a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s address could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way to Meta, often a firewall, refuses the connection. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs your network to allow graph.facebook.com, port 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this network or computer, Meta&apos;s address is made to lead nowhere, as filters do. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s address is blocked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network knows no way to Meta&apos;s address. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s address cannot be reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole answer came within the time limit: the connection is slow, or something on the way swallows it. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page if it stays like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side could not prove that it is Meta, so the check stopped there. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date and time of this computer right, or switch on automatic time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs your network whether it opens encrypted connections, and to leave out graph.facebook.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Meta is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut while it was being set up, as firewalls do that block facebook.com by name. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safe connection was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way wants this computer to prove what it is. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs your network how programs reach the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asks for a device certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the clock of this computer is wrong, or something else than Meta answered. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof of identity looks out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that encrypts connections is not there. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its list of trusted authorities, no proof of identity can be checked. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the list of trusted authorities of your system (often called ca-certificates).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no list of authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side shows a proof of identity that begins in the future. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered without encryption, as login pages of networks do. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any web page: if a login page of the network appears, log in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side does not encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof of identity was not issued by an authority that this computer trusts, as in companies that look inside encrypted connections. Nothing was sent. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody opens encrypted connections here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof of identity belongs to another address. Nothing was sent. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else answered in Meta&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy, and the proxy does not answer or let the call through. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy that wants a name and a password. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter name and password in the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was there. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again from another network if it breaks off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come from Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way asks for a password in Meta&apos;s place. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is damaged, or is not in the form that Meta uses: something on the way changed it or answered instead. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way wanted to lead the call elsewhere, as login pages of networks do. It was not followed. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was led to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was far larger than Meta&apos;s answers are, and was not read. This says nothing about your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too large to be Meta&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ahead of the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is behind the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the accounts in Business settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No WhatsApp account could be found with this token[[ in the business {business}]]. The system user behind it was not given one, or the account belongs to another business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, and look whether your account is listed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it the WhatsApp account with full control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the ID of the WhatsApp account here if you know it, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token sees no WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business Support Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has switched off the account[[ {name}]][[ ({account})]] or limits what it may do, so messages are not sent.[[ Meta says: &quot;{description}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business Support Home, and choose the WhatsApp account: the reason and the end of the restriction stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &quot;Request review&quot; there if you see it differently; Meta usually answers within 48 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the restriction has ended before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account[[ {name}]][[ ({account})]] yet. Until then messages may be limited or held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and look whether Meta asks for something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the end of the review, then check here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if nothing changes for several days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has not finished its review of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has reviewed the WhatsApp account[[ {name}]][[ ({account})]] and declined it. Messages may be limited, or not sent at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the WhatsApp account, and read the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check here again after Meta&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Billing &amp; payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta cannot charge the WhatsApp account[[ {name}]][[ ({account})]], so it stops the messages that you start. Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Billing &amp; payments &gt; Accounts, and choose this very WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a payment method, or bring the present one in order. A card of another WhatsApp account, or of an ad account, does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that currency, time zone and business details are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check here again; Meta may need a while to notice the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Security Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet. Until then Meta limits what it may send, and some messages do not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start the verification, or read what Meta still asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the papers that Meta asks for; name and address must be the same as in Business settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for Meta&apos;s answer, then check here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet, and lets it send no messages until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta blocks the business until it is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the phone numbers in WhatsApp Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {number} is not among the phone numbers of the WhatsApp account[[ {account}]]. Account and number must belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look for the number there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another WhatsApp account at the top of that page if the number is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an account and a number that belong together, here and in the system that sends your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not belong to this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, is not registered with the platform. This says nothing about the number of your customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look at the status of the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN: your developer or provider does that with one call (register).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check here again: the number must be shown as connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, was never confirmed with the code that Meta sends by SMS or call. This says nothing about the number of your customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and let Meta send the code by SMS or call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending number was never confirmed by a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number must be connected to send. For yours[[, {number},]] Meta shows another status: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and read what stands beside the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number again if it is shown as disconnected or offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if the status stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending number is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta lets the number[[ {number}]] send no messages any more. Usually Meta names a rule of the platform as the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the number, and read the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach your customers by another channel until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has banned the sending number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number[[ {number}]] is not part of the WhatsApp account any more, so it cannot send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the ID of the number in your sending system with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the number there again if it is still yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its new ID in the system that sends your messages, and here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending number was taken out of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number[[ {number}]] now belongs to another WhatsApp account or provider, so it cannot send from this account any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your colleagues or your provider who moved the number, and to which account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the IDs of the new account and number in the system that sends your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a token for the new account, and check it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending number has moved to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number[[ {number}]] was added, but a step is still open: its code, its display name or its registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look which step is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number once the display name is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending number is not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a time Meta lets the number[[ {number}]] send no new messages, because a limit is reached or because of its quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read how long the restriction lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it ends, then send fewer messages, and only to people who want them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a review in Business Support Home if you see it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has restricted the sending number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the templates in WhatsApp Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many customers blocked or reported messages of your number[[ {number}]]. Meta may lower its limits, or stop it for a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the reasons that customers gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the templates that customers block or report most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send only to people who agreed to hear from you, and less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check here again after some days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality of the sending number is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some customers blocked or reported messages of your number[[ {number}]]. It still sends as usual; Meta may lower its limits if this goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality of the sending number is going down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has not approved the display name[[ &quot;{name}&quot;]] of your number[[ {number}]] yet. Until then customers may see the number only, and fewer messages may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and look at the display name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display name is not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not accept the display name[[ &quot;{name}&quot;]] of your number[[ {number}]]. Customers may see the number only, and fewer messages may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read why the name was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name there that shows the link to your business, as your website does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has declined the display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta made the number[[ {number}]] for trying things out. It reaches only the people on its list of allowed recipients, and users report that it does not reach every country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the recipient to the list: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number of your own for real customers: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID {id} does not belong in the field in which it stands. Account, number and business each have an ID of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each ID in its own field, here and in the system that sends your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID is of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to the business that owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts, and enter it in the field for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the ID of a business, not of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in the field for the number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the ID of a number, not of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID {id} was given for the business, but belongs to a WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in the field for the account instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ID of the business from Business settings &gt; Business info, and enter it in the field for the business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a WhatsApp account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers, and enter it in the field for the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the ID of a business, not of a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is the phone number itself. Meta gives each number an ID of its own, with other digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a phone number, not its ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the webhook settings of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app[[ {app}]] is not subscribed to the WhatsApp account[[ ({account})]]. Messages can be sent, but no delivery report and no answer of a customer comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer or provider to subscribe the app to the WhatsApp account; that is one call (subscribed_apps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at App Dashboard &gt; WhatsApp &gt; Configuration: a callback URL must be set, and the field &quot;messages&quot; subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message to yourself, and look whether its report arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery reports come back to your app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another app is subscribed to the WhatsApp account[[: {others}]]. The app of this token[[, {app},]] is not, so no delivery report and no answer comes to it. That is right if the other app takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer or provider which app shall take delivery reports and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them subscribe the app to the WhatsApp account; that is one call (subscribed_apps), if it is the app of this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery reports go to another app only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address with the one at which your system takes delivery reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer or provider to take the override away if the address is an old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery reports go to an address of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this WhatsApp account Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has a report address of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this number Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has a report address of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name}[[ ({language})]] cannot be sent.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each rejected template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text and send it in again, or ask Meta for another review there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has rejected a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent: {count}. They are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has rejected several templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a time the template {name}[[ ({language})]] cannot be sent, because of what customers said about it or because they did not read it.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each paused template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the pause ends, or correct the text and send it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another approved template until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has paused a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent for a time, because of what customers said about them or because they did not read them: {count}. They are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has paused several templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} exists, but not in the language {language}.[[ It exists in: {languages}.]] The language must be the very same: en and en_US are two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the language in your sending system with WhatsApp Manager &gt; Message templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a language that exists, or add this one to the template and wait until it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. As long as it is blocked, messages are not sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a message of Meta in Business Support Home, and do what it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check here again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta blocks a part that every message needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the WhatsApp account is blocked, none of its numbers can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and read the notice of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not let this WhatsApp account send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the app in the App Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the app is blocked, no message is sent through it. Other apps may still send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to open the app in the App Dashboard, and to read its alerts and required actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not let this app send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the business is blocked, none of its WhatsApp accounts can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and look what Meta asks of the business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not let this business send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the number is blocked, no message is sent from it.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the notice there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not let this number send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the template is blocked, no message is sent with it. Other templates may still be sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, choose the template, and read the notice there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not let this template be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. Messages are sent, but fewer of them, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta limits a part that every message needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the WhatsApp account still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta limits what this WhatsApp account may send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta limits what this app may send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the business still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta limits what this business may send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta limits what this number may send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is still sent, but less often, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta limits how often this template is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta reports something as blocked, but it concerns calls over SIP only. Messages are sent as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to set up SIP for the number if it shall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read about restricted countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not admit businesses in {country} to the WhatsApp Business Platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Meta&apos;s page about restricted countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the country of the business here if it is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Businesses in this place may not use the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business number begins like numbers of a region that may not use the platform: {country}. A number does not prove where a business is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the country of your business here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business may be in a restricted region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is in a place where Meta delivers no messages of businesses[[: {country}]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the country of the customer here if it is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in this place cannot receive the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number begins like numbers of a region where Meta delivers no messages of businesses[[: {area}]]. A number does not prove where a person is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer by another channel where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the country of the customer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer may be in a restricted region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about this country[[ ({country})]]: the page about marketing messages (2026-09-11) names it as restricted for all business messages, the support page (2025-11-19) does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one message to a customer there, and watch whether it is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support whether the country is restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s country is possibly restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Meta&apos;s support page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older, undated troubleshooting page says that people in {country} cannot receive messages. Meta&apos;s support page (2025-11-19) says that this ended on 2024-05-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another reason first: by the newer page, messages arrive there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one message to another customer there, and watch whether it is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree about the customer&apos;s country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has a form that is known to fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number with the customer by another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with plus sign and country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number may not be written as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones show Argentine numbers with a 9 behind the country code; lists of test recipients take them without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the other form of the number if messages fail: with or without the 9 behind +54.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Argentine number is written as phones show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazilian mobile numbers have nine digits behind the area code, the first of them a 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer whether a 9 belongs behind the area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again with the whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Brazilian number lacks its ninth digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits look like an ID of the platform, not like the number of a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the phone number of the customer, with plus sign and country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an ID, not a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 1 behind the country code +52 is the old way of writing; today a Mexican number is +52 and ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the 1 behind +52, and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Mexican number is written in the old way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without plus sign and country code, the country code of your own number may be put in front, and the message goes to nobody or to a stranger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has no country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there cannot be read as the number of a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages wait up to 30 days for a customer who is offline, shorter if the template says so. The time for this message is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer by another channel: can they send a message to your business number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to open WhatsApp with a working internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again once the customer is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was not online in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is still waiting for the customer to come online[[; it waits until {until}]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the time is over before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer may just be offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message still waits for the customer[[, until {until}]]. Days left: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was delivered, so this is not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta reported the message as failed, so it is not waiting for the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was sent on lies in the future, so the days left cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message still waits for the customer, for less than a day[[, until {until}]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the day it was sent on, the days left cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages wait 30 days for a customer who is offline, and that time is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has a shorter life of its own and still waits[[, until {until}]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message had a shorter life of its own, and that is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer who blocked one of your numbers gets no message of your business. Meta does not tell you about a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked, and to unblock all numbers of your business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer blocked your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer can write to you, so your number is not blocked. Another number of your business could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer cannot write to you, as it is when they have blocked your number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the customer can tell; Meta does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that came with the failure names another cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer says that your business is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer says that your business is not blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some countries and regions Meta delivers no messages of businesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the customer by another channel if the place is restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is in a restricted country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta delivers no messages of businesses to people there[[: {country}]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number begins like numbers of a restricted region[[: {area}]]. Where the customer is, only they can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No restriction is known for the place[[: {country}]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about the country[[ ({country})]]: one names it as restricted, another does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older page calls the country restricted[[ ({country})]]; a newer one says that this ended on 2024-05-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known where the customer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp&apos;s terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the customer accepts WhatsApp&apos;s current terms and privacy policy, messages of businesses do not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the customer this link by another channel: https://wa.me/tos/20210210</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to open it on the phone, and to accept the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer says that the terms are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer can write to you, so the terms are probably accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that came with the failure is given for missing terms, among other things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer says that the terms are not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the customer can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of WhatsApp from before mid-2021 do not receive messages of businesses[[; needed is {minimum} or higher]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp in their app store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which version they see afterwards: Settings &gt; Help &gt; App info.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer can write to you, so the app is probably new enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that came with the failure is given for an old WhatsApp, among other things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS is reported to have ended in early 2025, whatever its version; the customer may need another phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum}, so it is new enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which version the customer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum} or higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which kind of phone or computer the customer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version {version} cannot be compared; the whole number is needed, as the app shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago[[, on {when}]]. Until they write again, only approved templates may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an approved template that invites the customer to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To protect the customer, Meta does not tell whether they blocked you, are offline, or have not accepted the terms. Only the customer can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the customer the ready text by another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not say which reason it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number? {link}
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text to send the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number?
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meta&apos;s error codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code[[ {code}]] is not in the list of this program. It is shown as it came, and need not be a fault of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the code on Meta&apos;s page of error codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer to your developer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta sent a code that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were last compared with Meta&apos;s pages a while ago[[, on {checked}]]. Countries, versions and codes may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this program are getting old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule file of yours has a mistake, so it was left out or used in part. The evidence names file and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the named file, and correct the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder with: secondtick-cli rules --validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of your own rules was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message on WhatsApp gets one tick when it is sent and a second one when it is delivered. This program finds out why the second tick never came, and says what to do and who can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only reads: it changes nothing and sends no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which choice fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Errors about my token or permissions”: the system that sends your messages reports a login, token or permission error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Messages are sent, but not delivered”: there is one grey tick, and never two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Meta answers with an error or a code”: you have a number, a text or a line of a log and want to know what it means. No token is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Many failures in a log”: you have files with the webhooks of Meta, and want to know why messages failed and what to fix first. No token is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I just want to try it”: practice with made-up answers. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error code like 131026, an error answer, a webhook, or some lines of a log. Several errors in one text are explained one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. A token in the text is masked before it is shown; if the text was shared with others, make a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answer tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the error means, on whose side it lies, whether trying again helps, and what to do first. The button at the bottom leads to the page that solves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error 2 and its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of Meta&apos;s interface may take it down for up to 5 minutes. Your token is not the cause: change nothing, wait 5 minutes, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Look at Meta&apos;s status” asks the public status page, now and only now. Nothing about you is sent along. Short updates do not appear there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Meta&apos;s service is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason why a message failed comes in a webhook of Meta, some time after it was sent. Ask your developer or your solution provider for the log of the program that receives them: exports, application logs, tables saved as CSV, also packed with gzip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access log of a web server holds no reasons: it only says that calls came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each message counts once, by its last status. A report of delivery beats one of failure, and read means delivered, in whatever order the reports came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top stands what wins most messages back when it is fixed. Choose another reason in the table to see what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Customers&apos; numbers are cut to their last two digits as they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long text that begins with EAA. With it the system that sends your messages proves to Meta that it may do so. Treat it like a password: whoever has it can write to your customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. An administrator of your business can make a new one: “Show me step by step” tells how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in memory, goes only to Meta, and is forgotten when you close the window. It is never written to a file or a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company that looks into encrypted connections can read it. So can another program of yours that watches the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app secret and the ids are only needed when the check says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks Meta what the token is, what it may do, and how the WhatsApp account, the phone number, the webhook and the templates behind it are. It only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual check makes at most 25 calls. You can stop it at any time; what is known by then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it takes long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network may be slow, or Meta&apos;s service away for a moment. It tries again by itself and says when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence at the top says what is worst, and the line below it what to do first. The chain shows where it breaks: from the token to the recipient. Click a part to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring with a tick: we looked, and it was fine. A triangle: it works and will break, or breaks sometimes. A cross: it is broken. A dotted ring: we did not look. A question mark: we could not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you fixed something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Check this again” looks at one finding once more, “Check again” at everything. F5 does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your server takes the reports that Meta sends to it, and why one certain customer cannot be reached. For that there is the message checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there are questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not say which of the five known reasons kept a message away. Each answer rules something out, and the reasons beside the questions change as you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Don&apos;t know” is a good answer: it leaves a reason open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer can tell more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the customer by phone, e-mail or SMS. The text at the end asks them to write to you on WhatsApp: when they can, most reasons are ruled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Only me” keeps everything. “My team or support” replaces customers&apos; numbers by labels. “Anyone” replaces ids, names and numbers too. The token is in none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see in the preview is all that is in it. What was replaced or left out is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to print, HTML to read in a browser or with a screen reader, Markdown for a ticket, JSON for another program. “Save for comparing later” keeps what Meta answered, so that the next check can say what is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::RuleReader</name>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date like 2026-11-23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;id&quot; must be a telephone prefix: 1 to 15 digits without plus, not beginning with 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;region&quot; must be two capital letters, or null for a prefix of no country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;area&quot; must be a region code as in ISO 3166-2, for example UA-43.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prefix with an area needs the https address of its &quot;source&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of telephone prefixes is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This prefix stands in the list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only for an entry of one code without a subcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is a number of seconds above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiting time needs its basis: &quot;documented&quot; or &quot;estimate&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: the first mistake is near line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is a program version like 0.2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is for version %1 of the program, or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is a number of days above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries of this file have the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry of this id to be disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding &quot;%1&quot; has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule file has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing; expected is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is of the wrong type; expected is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is a text that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This word is not known; expected is one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is an https address, &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is not known here and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is at least one statement with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is a version like 2.21.15.15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not on the list of places the program may open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title has up to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place {%1} is not among the &quot;args&quot; of this text, or it may be missing and does not stand between [[ and ]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is a version like 2026.11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds characters that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::SavedFacts</name>
    <message>
        <source>This is no file of saved facts: it is no whole JSON document (it breaks off at byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These facts were saved by a newer version of Second Tick. Open them with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of saved facts: its &quot;schema&quot; is not &quot;%1&quot;. A report holds no facts; save them when you check, and open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no facts in this file: &quot;facts&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These facts cannot be read: &quot;facts.%1&quot; is not of the expected kind.</source>
        <extracomment>%1 a place in a file, like accounts[0].numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::WholeFile</name>
    <message>
        <source>This is not the name of a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is a link to another file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name belongs to a device, not to a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists already. It was not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for this file does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files are open. The file was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not replace this file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name cannot be made here. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The file was not saved; an older one is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or reported an error. The file was not saved; an older one is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place cannot keep the file from other users. Choose a folder on this computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not keep the file. It was not saved; an older one is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than it can sensibly be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::app::Words</name>
    <message>
        <source>NOT META: --graph-url is on, every call goes to %1.</source>
        <extracomment>%1 address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation for this language yet; the texts are English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command writes text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;secondtick-cli %1 --help&apos; lists the options.</source>
        <extracomment>%1 name of a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;secondtick-cli --help&apos; lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an option that is not known here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is not known here. %2</source>
        <extracomment>%1 name of an option, %2 a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command of this name. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something after the options that &apos;%1&apos; does not take. Texts and tokens come from standard input or from a file. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from asks nothing of Meta, so no option for a live run goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks an access token and what hangs on it. The token comes from standard input or --token-file; no option takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subcode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or subcode of another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies with the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies with the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies with Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies with the calling program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown whose side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again does not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again may help after %1 s (documented)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again may help after %1 s (our estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--answers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--answers: This file is larger than it can sensibly be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;delivery&apos; needs --answers FILE with what is known about the message; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and token cannot both come from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about the message, as JSON; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks the checklist for one message that was not delivered. With a token as well (see the options of check), the checks run too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text; Ctrl-D on a line of its own ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains an error code, an answer of the Graph API, a webhook or a log line on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text and press Enter. It is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what a text on standard input is, without any call: a whole access token, another secret, an id …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one number per line; Ctrl-D ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than 16 MiB of numbers. Hand them over in smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number came. Write one per line on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads recipient numbers, one per line on standard input, and says what is wrong with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>011 is dialled before a country code in North America only. Write the number with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a control character inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country code starts with 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here but white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number. Format the column as text and copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension cannot receive messages. Write the number without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the id of a group, not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are letters inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the number is hidden by stars or dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters inside that no number has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a place where a number should stand, not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a + inside the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is far too long to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has 15 digits at most, country code included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has 7 digits at least, country code included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link without a number in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an id, not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several numbers in this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina: phones show 54 9 …; the list of allowed test numbers takes 54 and the area without the 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico: 52 1 … is the old form; today it is 52 and ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil: mobile numbers have nine digits after the area; this one has eight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a country code the message goes nowhere, or to another country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People there cannot receive messages of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older source says that people there cannot receive messages; a newer one says that they can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may belong to a region where people cannot receive messages of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 telephone number, %2 country code like TR</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;practice&apos; prints its address; it does not save it in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving on this computer only. Ctrl-C ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to this scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--list and --scenario exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;practice&apos; needs --list, or --scenario NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535; 0 is any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves a practice world on a loopback address until it is stopped, or lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve this scenario and print its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve on this port instead of any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rule files in this folder can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--validate takes a folder with rule files; there is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule file (*.json) in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;rules&apos; needs either --list or --validate DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the rules the program judges by and where they come from, or validates your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all entries with their sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the rule files of DIR can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources disagree: restricted, later lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources disagree: possibly restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: businesses: %2; recipients: %3</source>
        <extracomment>%1 country, %2 and %3 a status like &quot;restricted&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 or newer</source>
        <extracomment>%1 name of an app, %2 version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (silenced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2, last compared with the public documentation on %3</source>
        <extracomment>%1 file name, %2 version, %3 date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--csv: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;triage&apos; needs the logs to read; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts webhook logs of any size: which messages failed, why, and what to fix first. Takes files, folders, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the groups of failures to this file as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes text, json, markdown or html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--audience takes me, team or public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes a code like en, tr or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fail-on takes blocker, error, warning or hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now takes a date and time like 2026-11-23T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rules takes a folder with rule files; there is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file works only together with --graph-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one holds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--graph-url takes a loopback address like http://127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--graph-version takes a version like v25.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the result: text, json, markdown or html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result in FILE, readable by you alone, instead of printing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let --output replace an existing file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts, for example en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the rule files of DIR over the built-in ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End with status 1 from this severity on: blocker, error, warning or hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will read the report: me, team or public. Personal details are left out accordingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge as if it were this time, for example 2026-11-23T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this loopback address instead of Meta&apos;s own (127.0.0.0/8, [::1], localhost).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the Graph API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the whole run after this many seconds (120; one call never over 30).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --graph-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing but results and complaints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the versions of program and rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: an admin of the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: the developer of the sending program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: check the token with the command check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: wait for Meta&apos;s service, then check again with the command check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: walk the checklist with the command delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta says: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace id for Meta&apos;s support: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what Meta answered to FILE, to judge or compare it later. It holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the facts saved in FACTS; nothing is asked of Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is fixed, new and unchanged since the facts saved in OLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--save-facts takes the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from takes the name of a file that --save-facts has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compare takes the name of a file that --save-facts has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --save-facts exclude each other: these facts are saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--save-facts and --output name the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: This file is larger than saved facts can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--save-facts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing at or above the limit of --fail-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something at or above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not 1, but a needed check could not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: secondtick-cli COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says why a WhatsApp Business message was not delivered, and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands (secondtick-cli COMMAND --help says more):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: secondtick-cli %1 [options]</source>
        <extracomment>%1 name of a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input did not end within %1 s. Close the pipe after the text, or hand over a file.</source>
        <extracomment>%1 seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--app-secret-file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--app-secret-file: this file holds no app secret. It is 32 characters of 0-9 and a-f, alone or after the app&apos;s id and a |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the access token and press Enter. It is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several different access tokens in this text. Hand over exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is being updated (code 2). Next try in %1 s.</source>
        <extracomment>%1 seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of %1 exists already. Add --force to replace it.</source>
        <extracomment>%1 an option</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is saved, readable by you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, rules %3 (last compared with the public documentation on %4)</source>
        <extracomment>%1 program name, %2 its version, %3 version of the rules, %4 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--app takes the id of an app, digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--account takes the id of a WhatsApp Business account, digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--number takes the id of a phone number as WhatsApp Manager shows it, digits only. It is not the phone number itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the access token from FILE; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the app secret from FILE, which holds secret or appid|secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app that makes the API calls, to compare with the token&apos;s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WhatsApp Business account, when it cannot be found by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the phone number, when it cannot be found by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything, also where that takes more than 25 calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait out an update of the service (code 2), up to 420 seconds in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a practice world on this computer; see &apos;practice --list&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token-file takes the name of a file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--app-secret-file takes the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--practice takes the name of a scenario; see &apos;practice --list&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--practice and --graph-url exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no practice scenario of this name. There are: %1.</source>
        <extracomment>%1 list of names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port is taken, or may not be used. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Tick tells why a WhatsApp Business message was not delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with a built-in example; no account and no network are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window does not know one of these arguments. --help lists what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: %1 of %2 MiB.</source>
        <extracomment>%1 and %2 sizes in MiB</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paper this program began with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n prefixes of telephone numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>%1 what an error means, %n how often it stands in a text</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::explain</name>
    <message>
        <source>Meta&apos;s word for it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 (%2) was approved. It can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 (%2) was rejected. It cannot be sent until it is changed and approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 (%2) was flagged. It will be disabled unless its quality gets better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 (%2) is paused and cannot be sent for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template %1 (%2) was disabled. It cannot be sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the template %1 (%2) has changed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta is going to disable this WhatsApp account. Appeal in Business Support Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta reports a policy violation of this WhatsApp account. See Business Support Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has restricted this WhatsApp account. See Business Support Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of this WhatsApp account has changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display name of a phone number was approved. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display name of a phone number was not approved. Choose another in WhatsApp Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has decided on the display name of a phone number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the token or the sign-in, not about the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about what the token and the app may do, not about the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about your sending side: the account, its number, template, media or payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the customer who should get the message, not about your sending number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about Meta&apos;s own service, not about you or the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the program that makes the calls: what it asks for, or how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whose side this is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the answer to a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the status of a message you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is reported beside the messages, for the account or the number as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in a message a customer sent you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the reason the inspection gives for the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the text as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has an alert for this account: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an event of the kind %1. It is no delivery failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an event of the kind %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection says that the token is not valid any more. Generate a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection says that the token was valid at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission %1 is missing from both lists. Generate a token that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission %1 is not in the list shown, but this list may be incomplete. Check the token itself to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Baileys, or a gateway built on it (Evolution API and others). Meta&apos;s codes do not apply; ask whoever runs that gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a program that drives WhatsApp Web. Meta&apos;s codes do not apply; ask whoever runs that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Twilio, which has numbers of its own. Look the number up in Twilio&apos;s error list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a provider&apos;s own report. Ask that provider what its words mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code we do not know: Meta&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Meta&apos;s own words: they are shown as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the number up on Meta&apos;s page of error codes; it may be newer than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Meta&apos;s support the code, the trace id and the time if it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <extracomment>Where sending is held up, as in &quot;Where: phone number.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health status reports it. Where: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is blocked. Where: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is limited. Where: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::explain::Notes</name>
    <message>
        <source>Delivered and failed together: this message was delivered. The customer uses several devices, and one of them did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message failed and Meta gave no reason with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, and no error: no report of a delivery is in this text. Walk the delivery checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered: this message reached the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This error comes from Meta&apos;s sign-in (OAuth). Its number is not one of the Cloud API&apos;s codes; its words say what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta has accepted the message. That is not a delivery yet: the webhook reports whether it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what is sent to Meta, not what Meta answers. Paste the answer or the webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Meta&apos;s answer about a phone number. It reports no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the list of apps that receive the events of the WhatsApp account. It reports no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of the account go to another address than the app&apos;s own: an override is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an empty list. If it answers subscribed_apps, no app receives the account&apos;s events, and no delivery is ever reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This error belongs to a message a customer sent you. It is no delivery failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message from a customer is in it. That is no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health status reports nothing that keeps messages from being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token or another secret stands in this text. It is not shown. If the text was shared with anybody, treat it as leaked: make a new one and revoke the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no text. Paste a code, an answer of Meta, a webhook or a line of a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text but a file of another kind. Copy the error from it and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB. Only its first 1 MiB was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line %1, column %2 on this is not whole JSON: cut off, a comma or quote missing, or a comment in it. What could be read is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are very many different errors in this text. The first %1 are explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this text is a code, an answer or an event of the Cloud API that could be explained. Paste the whole answer or the whole webhook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::language::Words</name>
    <message>
        <source>%1 UTC</source>
        <extracomment>A date and time, %1 is as in &quot;2026-11-23 10:00&quot;. UTC is the world&apos;s reference time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate into, as in &quot;de&quot; or &quot;pt-BR&quot;. It tells browsers how to read the report aloud, and decides how numbers and dates are written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::print::PdfWords</name>
    <message>
        <source>Second Tick report of %1 · page %2 of %3</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 and %3 are page numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings printed: only the first %1 of %2. The HTML form has them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::report::Words</name>
    <message>
        <source>[name %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[number]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[number …%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[id %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[name]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a status like &quot;delivered&quot;, %2 a number of messages
----------
%1 a code, %2 how many times
----------
%1 a kind of thing in the plural, %2 how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; sent longer ago than Meta holds a message, so these will not arrive any more: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not given: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From %1 to %2: two moments</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a number that is an estimate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhooks of Meta were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message failed in these logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your developer to log the whole webhook: the reason stands in its errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the log that holds what Meta sends to your webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a log of the time in which messages did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the logs was stopped early: this is the count until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs hold more than 10 million messages. The first 10 million are counted one by one; beyond that every entry counts as a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files: %1, lines: %2, webhooks: %3</source>
        <extracomment>%1 number of files, %2 of lines, %3 of webhooks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed once, delivered all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of no sent message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <extracomment>%1 what is wrong, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 a number of messages, %2 their share of all that failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier news, left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed in the JSON form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a value as delivered, %2 where it comes from, as in &quot;1767225600 (GET /debug_token)&quot;
----------
A country&apos;s name and its code, as in &quot;Cuba (CU)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to data ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than an access token was pasted. No call was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text is not a whole access token. No call was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta gave no answer about the token itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders and file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, compared with Meta&apos;s documentation on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule not used</source>
        <extracomment>%1 is a file and a place in it, %2 a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by labels or left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: the answers came from the built-in stand-in, not from Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged from saved facts of %1. Nothing was asked again.</source>
        <extracomment>%1 a moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before its end; what was known by then is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it could be read; the list of files says what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be checked, so “nothing found” does not mean “all is well”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything fits into a usual check, which makes 25 calls at most. Look deeper (on the command line: --deep) to read the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out to keep this readable, because they are the least severe: findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <extracomment>%1 a moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, unchanged %4.</source>
        <extracomment>%1 a moment, the others are numbers of findings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked at again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all this report contains. No token was used for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all this report contains. The token itself is not in it; its fingerprint only serves to tell one token from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta sends this number&apos;s messages to %1. Whether a server answers there cannot be seen from here.</source>
        <extracomment>%1 name of a computer, like hooks.example.com</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 &quot;Account&quot; or &quot;Number&quot;, %2 its name and id, %3 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 number of accounts, phone numbers or the like</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a customer (service)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer last wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer was reached another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer can write to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer has blocked you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer has accepted the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1, subcode %2</source>
        <extracomment>%1 and %2 numbers that the platform answers with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best sent to your developer: the person who set up the app that sends the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best sent to your solution provider: the company through which you use WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best sent to an administrator of your business portfolio at Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best sent to Meta&apos;s support for businesses. They ask for the account, the phone number, the time and the trace id of a call: what is known of these stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you ask somebody for help, they will want to know this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace id %1</source>
        <extracomment>%1 an id that the platform gives each of its answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found, but not everything could be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault found on your side; the customer can tell more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which reason it is, the customer can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the five reasons stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again, so that what could not be checked is checked too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the customer the text of this report by phone, e-mail or SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a message still does not arrive, go through the message checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again, and check here if it does not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>The verdict when only the checklist was walked, and no reason stands out: an open question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s inspection of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s list of its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read that needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your solution provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own files: it holds the customer&apos;s number as you entered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your team or support: it holds ids and names of your business, but no customer&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit for anyone: ids, names and numbers are replaced by labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, as a unit sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, as a unit sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, as a unit sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, as a unit sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the message may not have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further reasons, in the JSON form: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why messages failed, what to fix first at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Meta said meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Second Tick report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients: %1; %2</source>
        <extracomment>%1 a number; %2 a time from when to when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>What a finding rests on: a name in front of a value, a value, or where a value comes from, in brackets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1 …</source>
        <extracomment>%n files, %1 some of their names</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder. Take the one with the log of your webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read: only the first %1 of %2.</source>
        <extracomment>%1 and %2 numbers of files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; the JSON form holds them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::rules::RetryWords</name>
    <message>
        <source>one day</source>
        <extracomment>A span of time behind &quot;after&quot;, as in &quot;Try again after one day&quot;: in the case that your sentence needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again without a change does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again later may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after %1, as Meta&apos;s page says.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after %1; that is our estimate, Meta gives no time.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::triage::Words</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a sentence like &quot;A template was rejected&quot;, %2 the name of the template</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence, %2 words of Meta for the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, date given: %2</source>
        <extracomment>%1 a sentence, %2 a date: when it takes effect, or until when it holds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, not a log. Export the log itself as text or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF, not a log. Export the log itself as text or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a packed file or a spreadsheet. Unpack it first, or save the sheet as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This .gz file is damaged at its beginning. Copy it again, or unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a packed file of a kind that is not read here. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a document of a word processor. Save it as plain text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no text. Choose the log with the webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages failed: %2</source>
        <extracomment>%1 the number, written as the language does; %2 what is wrong: &quot;The 24-hour window was closed&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1 is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, but not everything in it could be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no webhook in it. An access log holds no bodies: choose the log of the program that receives the webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose another export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is whole: it may have been cut or changed on the way. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this folder. Ask its owner for a copy of the logs in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose the log itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to no file. Choose the log itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list in it is not closed; what is whole was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file grew while it was read; it was read to the size it had at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it is nested deeper than 64 levels and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it is longer than 1 MiB and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to more than is read. Unpack it first and cut it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it is not of the type the platform sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: it breaks off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: it is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: it is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: it has not the form of a webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: it is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template may be used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template was paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template was disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is about to be disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of a template changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality of a template is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality of a template fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality of a template is high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality of a phone number is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality of a phone number has recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging limit of a phone number changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display name was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display name was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is, or will be, disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta says a policy was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review of the account ended well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was rejected in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta sent an alert about the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of the account changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::About</name>
    <message>
        <source>%1 %2, licence %3</source>
        <extracomment>A part the program is built on: %1 its name, %2 its version, %3 its licence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Second Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Tick %1, licence Apache-2.0.</source>
        <extracomment>%1 a version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules %1, last compared with Meta&apos;s public documentation on %2.</source>
        <extracomment>%1 a version, %2 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“WhatsApp” and “Meta” are names of their owners. This is not a product of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token goes to graph.facebook.com when you press Check now, and nowhere else. Meta&apos;s public status page is asked when you press the button for it, without the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is ever sent: no update check, no statistics, no report of a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered on this computer are the size of the window and the language, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts it stands on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CardHeader</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Finding for screen readers: %1 &quot;Blocker&quot;, &quot;Warning&quot; …, %2 its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChainNodeButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Node of the chain for screen readers: %1 &quot;Token&quot;, &quot;App&quot; …, %2 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>One line under a node of the chain: %1 &quot;Fine&quot;, &quot;Broken here&quot; …, %2 what the node is called</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChainView</name>
    <message>
        <source>Chain from the token to the recipient</source>
        <extracomment>Name of the picture of the chain for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CheckPage</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 could not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>%1 minutes and seconds, as in 4:07</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s so far</source>
        <comment>seconds, as a unit sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s API is away for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta answered with error 2. Your token is not the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only reading: nothing is changed and no message is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what this token is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the token may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking who the token belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking which app the token belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the account and the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes longer than usual. The check goes on; you can stop it and see what is known so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. We try again by ourselves when the time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChecklistPage</name>
    <message>
        <source>Why was this message not delivered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta does not say which reason applies. Answer what you know; each answer rules something out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how likely (&quot;Certain&quot;), %2 a reason why the message was not delivered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n likely reason(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible reason(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChoiceRow</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>For screen readers: %1 an answer (Yes, No, Don&apos;t know), %2 the question</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerForm</name>
    <message>
        <source>Ask the customer by phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country are they in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know; the number tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App and version on their phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App on the customer&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the app on the customer&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they find it: %1</source>
        <extracomment>%1 the way through the menus of the customer&apos;s phone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerText</name>
    <message>
        <source>Copied. Paste it into an e-mail or a text message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your business number: the link and its code are made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a message to send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to send the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a chat with your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your business number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ExplainPage</name>
    <message>
        <source>This is an error code.</source>
        <extracomment>What a pasted text was recognised as; %n different errors are explained below</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These are %n error codes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is an error answer of Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a webhook of Meta. It reports no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is a webhook of Meta. Different errors in it: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is a health status of Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what Meta says about a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of Meta was recognised in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Errors found in this text: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was a token or another secret in this text; it is masked. If the text was shared with others, make a new token and put it into the system that sends your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning of this long text is shown above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was very long: only its beginning is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors explained</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What does Meta&apos;s answer mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a code, an error answer, a webhook or some lines of a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It stands in the text %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::FactsOpener</name>
    <message>
        <source>Open saved facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::FindingCard</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step: %1 the number, %2 what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can do it: %1</source>
        <extracomment>%1 &quot;You&quot;, &quot;Your developer&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Evidence: %1 the platform&apos;s own word (&quot;expires_at&quot;), %2 value and source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>For screen readers: %1 the platform&apos;s own word for a value, like &quot;code&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Fold</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GoalPage</name>
    <message>
        <source>Token, permissions</source>
        <extracomment>What the user came for, short, under the step &quot;What do you see?&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what comes closest. Nothing is sent before you press Check now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors about my token or permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending system reports a login, token or permission error. We check the token and say what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are sent, but not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One grey tick, never two. We check the token, then walk through the five known reasons for one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta answers with an error or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a code, an answer or a line of a log. We say what it means and what to do, without a token and without the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many failures in a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files with webhooks of Meta. We count why messages failed, and say what to fix first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was saved at an earlier check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I just want to try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice with built-in examples: no account, no token, no network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>%1 a share of a hundred</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupsCard</name>
    <message>
        <source>All reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason fits the filter.</source>
        <extracomment>%1 of %2 rows of a table are shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Help</name>
    <message>
        <source>What is checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HelpView</name>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HourStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3; %4: %5</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures, %4 a reason, %5 how many of them are of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HoursCard</name>
    <message>
        <source>When messages failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest: %1</source>
        <extracomment>Below a chart: the highest bar of it stands for %1 messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front: %1. Behind: all reasons. Hours by UTC.</source>
        <extracomment>Below a chart: what the front part of each bar is</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages, for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LogExport</name>
    <message>
        <source>Go to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is named in any of these. Ids of your sending numbers are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second-tick-log</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MessageForm</name>
    <message>
        <source>About the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With plus sign and country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error code, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your side, and more about the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your business is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known; the number tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of the template in seconds, if it has one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message from the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number of seconds fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a phone number and its country, %2 what is the matter with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is a number, 131026 for example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MomentEdit</name>
    <message>
        <source>Like 2026-11-01 09:00</source>
        <extracomment>Example of a date and time, shown in an empty field. Keep the form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <extracomment>For screen readers: %1 what the date is about (&quot;Sent on&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable as a date. Write it like 2026-11-01 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 the day, %2 the time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <extracomment>%1 a moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::NodeDetails</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 an id: a number that Meta gives to an account, an app or a phone number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Node of the chain: %1 &quot;Token&quot;, &quot;App&quot; …, %2 &quot;Fine&quot;, &quot;Broken here&quot; …
----------
One fact: %1 its name, %2 its value
----------
One of several accounts or numbers: %1 name and id, %2 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::PracticeBanner</name>
    <message>
        <source>Practice: answers come from the built-in stand-in, nothing leaves this computer.</source>
        <extracomment>%1 an address on this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test address: answers come from %1, not from Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a real token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::PracticeCard</name>
    <message>
        <source>What should go wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the practice token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: %1 the address that the code holds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReasonRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 name of a reason, %2 how likely it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReasonsCard</name>
    <message>
        <source>What it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question that settles most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else the answers show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how likely (&quot;Certain&quot;), %2 a reason why the message was not delivered</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReportLanguage</name>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReportPage</name>
    <message>
        <source>For your own files. It holds the customer&apos;s number as you entered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For colleagues, your developer or support. It holds ids and names of your business; the customer&apos;s number is a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a forum or anyone at all. Ids, names and numbers are replaced by labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by labels or left out: %1.</source>
        <extracomment>%1 a list of things with numbers, or &quot;nothing&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this computer until you send it to someone. The token is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team or support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud by screen readers: %1 the question, %2 one of its answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as %1</source>
        <extracomment>On a button: %1 is the name of a file format, as in &quot;Save as PDF&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for comparing later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what Meta answered, without the token. Open it after the next check to see what is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second-tick-facts</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1. Names and ids of your business are in it, the token is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under the step &quot;Report&quot;: %1 is the name of a file format, as in &quot;Saved as PDF&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ResultsPage</name>
    <message>
        <source>First step: %1</source>
        <extracomment>%1 a whole sentence: the first thing to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a check: %1 &quot;Skipped&quot;, &quot;Could not be checked&quot;, %2 the finding that explains it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking again brought no answer, so what you see is from before. Look at the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look deeper: read what did not fit into a usual check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check another token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the checklist, go to the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was not delivered? Open the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an earlier check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 blocker</source>
        <extracomment>How many findings of each severity; parts of a list as in &quot;1 blocker, 2 warnings&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blockers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 check passed</source>
        <extracomment>How the checks went; parts of a line as in &quot;15 checks passed · 1 not applicable&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found something</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>State of a permission: %1 &quot;Granted&quot;, &quot;Missing&quot; …, %2 how we know</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::SecondTickWizard</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a date: when the rules were last compared with the public documentation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>Title of the window: %1 how much of the work is done, in percent, %2 what is being done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with this page (F1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ServiceCard</name>
    <message>
        <source>What to tell your colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s interface for WhatsApp messages is being updated or has a disruption. Sending may fail for up to 5 minutes. Our token and our settings are not the cause: leave them as they are, and send again afterwards what failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the public feeds of metastatus.com, now and only now. Nothing about you is sent along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the status page in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at Meta&apos;s status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported no open incident. Short updates do not appear there.</source>
        <extracomment>%1 time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported this:</source>
        <extracomment>%1 time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of Meta&apos;s two status feeds reports nothing; the other could not be read. That says nothing about the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status page could not be read. That says nothing about the service itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An incident: %1 its title, %2 date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ServicePage</name>
    <message>
        <source>Meta&apos;s service is away for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. Your token is not the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Wait 5 minutes; change nothing in the meantime.
2. Send again what failed: Meta does not do that by itself.
3. If it goes on, look at Meta&apos;s status, then check your token here. While Meta is away, that check counts down and tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::StepItem</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Step list for screen readers: %1 name of the step, %2 &quot;Fine&quot;, &quot;Broken&quot; …, %3 what it found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <extracomment>%1 a step of the step list with its state</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::StepList</name>
    <message>
        <source>What do you see?</source>
        <extracomment>The steps of the wizard, shown at its side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Name of the step list for screen readers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TimelineCard</name>
    <message>
        <source>What Meta said meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier ones: %1. The report lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenExtras</name>
    <message>
        <source>My app asks for an app secret, or I know the account and number ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Only needed when the check says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the app secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the app that makes the API calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the WhatsApp Business account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a phone number. The id stands next to it in the API set-up screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is 5 to 25 digits and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an app secret: that is 32 characters, digits and a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app secret is held until you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenPage</name>
    <message>
        <source>None at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the practice token first, or go on without one with the link below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token first, or go on without one with the link below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the clipboard; a clipboard history may still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token your system uses to send messages. It stays in memory, goes only to graph.facebook.com, and is forgotten when you close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice tokens are made up. A real one would stay in memory and be forgotten when you close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in memory, goes only to %1, and is forgotten when you close this window.</source>
        <extracomment>%1 an address on this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no token at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go straight to the message checklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenQuestion</name>
    <message>
        <source>Which one does the sending system use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole token if you can. Check it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n characters</source>
        <extracomment>One of several tokens: %1 its first and last characters, %n its length</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenSourceCard</name>
    <message>
        <source>Where do I find it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. To make a new one: Business settings › Users › System users › your user › Generate token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Open business.facebook.com and go to Settings, then Users, then System users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Pick the user your sending system works as, and choose Generate token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Choose the app that makes the API calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Copy the token at once, it is shown only this one time. Put it into your sending system and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token there by hand and look for the same two permissions. The address we open does not carry the token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriagePage</name>
    <message>
        <source>%1 read</source>
        <extracomment>%1 an amount of data, as in 1.2 GB</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 read, about %n seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages failed.</source>
        <extracomment>%1 and %2 numbers of messages; the plural is that of %2</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a number of messages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this computer are read. Save it to a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do the messages in a log fail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks of Meta in any log are counted here. Nothing of it leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or choose them: exports of webhooks, application logs, tables; also packed with gzip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read all %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriageResults</name>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, and what could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secondtick::visibleText</name>
    <message numerus="yes">
        <source>[… %n more characters]</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
