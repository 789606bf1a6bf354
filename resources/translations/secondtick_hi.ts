<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
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
        <translation>एक संख्या</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>एक सूची</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>एक ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <extracomment>%1 is a place in a JSON file, %2 what belongs there, %3 what stands there</extracomment>
        <translation>%1: अपेक्षित: %2; मिला: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>a date and time such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation>तारीख और समय, जैसे &quot;2026-11-01T09:00:00Z&quot;</translation>
    </message>
    <message>
        <source>a country code such as &quot;TR&quot;, or a region code such as &quot;UA-43&quot;</source>
        <translation>देश कोड, जैसे &quot;TR&quot;, या क्षेत्र कोड, जैसे &quot;UA-43&quot;</translation>
    </message>
    <message>
        <source>an error code: a whole number without quotes</source>
        <translation>एरर कोड: कोट के बिना एक पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a whole number of seconds, or -1 for 30 days</source>
        <translation>सेकंड की पूर्ण संख्या, या 30 दिन के लिए -1</translation>
    </message>
    <message>
        <source>%1: this key is not known; expected one of %2</source>
        <extracomment>%1 is a place in a JSON file, %2 a list of words that must not be translated</extracomment>
        <translation>%1: यह key मान्य नहीं; अपेक्षित, इनमें से एक: %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <extracomment>%1 is a list of words that must not be translated</extracomment>
        <translation>इनमें से एक: %1</translation>
    </message>
    <message>
        <source>Not readable as JSON, from line %1, column %2 on</source>
        <translation>लाइन %1, कॉलम %2 से आगे JSON के रूप में नहीं पढ़ा जा सका</translation>
    </message>
    <message>
        <source>Expected an object with answers, found nothing</source>
        <translation>जवाबों वाला ऑब्जेक्ट अपेक्षित था, कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Expected an object with answers, found a list</source>
        <translation>जवाबों वाला ऑब्जेक्ट अपेक्षित था, सूची मिली</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>What was pasted</source>
        <extracomment>What each check looks at; lines of the list of checks</extracomment>
        <translation>क्या पेस्ट किया गया</translation>
    </message>
    <message>
        <source>The way to Meta&apos;s interface</source>
        <translation>Meta के इंटरफ़ेस तक का रास्ता</translation>
    </message>
    <message>
        <source>Whether Meta&apos;s interface is up</source>
        <translation>Meta का इंटरफ़ेस चालू है या नहीं</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>इस कंप्यूटर की घड़ी</translation>
    </message>
    <message>
        <source>Whether Meta accepts the token</source>
        <translation>Meta टोकन स्वीकार करता है या नहीं</translation>
    </message>
    <message>
        <source>The kind of token</source>
        <translation>टोकन का प्रकार</translation>
    </message>
    <message>
        <source>Whether the app demands its secret</source>
        <translation>ऐप अपना सीक्रेट माँगता है या नहीं</translation>
    </message>
    <message>
        <source>The permissions of the token</source>
        <translation>टोकन की अनुमतियाँ</translation>
    </message>
    <message>
        <source>The app the token belongs to</source>
        <translation>टोकन किस ऐप का है</translation>
    </message>
    <message>
        <source>The ids you gave</source>
        <translation>आपकी दी हुई ID</translation>
    </message>
    <message>
        <source>Whether there is a WhatsApp account</source>
        <translation>कोई WhatsApp अकाउंट है या नहीं</translation>
    </message>
    <message>
        <source>Access to the WhatsApp account</source>
        <translation>WhatsApp अकाउंट का एक्सेस</translation>
    </message>
    <message>
        <source>Whether Meta approved the account</source>
        <translation>Meta ने अकाउंट मंज़ूर किया या नहीं</translation>
    </message>
    <message>
        <source>What Meta says holds messages back</source>
        <translation>Meta के अनुसार मैसेज किससे रुके हैं</translation>
    </message>
    <message>
        <source>Your phone numbers</source>
        <translation>आपके फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Where delivery reports are sent</source>
        <translation>डिलीवरी रिपोर्ट कहाँ भेजी जाती हैं</translation>
    </message>
    <message>
        <source>Your message templates</source>
        <translation>आपके मैसेज टेम्पलेट</translation>
    </message>
    <message>
        <source>When the token ends</source>
        <translation>टोकन कब खत्म होता है</translation>
    </message>
    <message>
        <source>When its access to data ends</source>
        <translation>डेटा तक उसका एक्सेस कब खत्म होता है</translation>
    </message>
    <message>
        <source>Whether Meta describes the token</source>
        <translation>Meta टोकन का ब्योरा देता है या नहीं</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>What is the customer&apos;s number?</source>
        <translation>ग्राहक का नंबर क्या है?</translation>
    </message>
    <message>
        <source>What was the last status?</source>
        <translation>आखिरी स्टेटस क्या था?</translation>
    </message>
    <message>
        <source>Which error code came with the failure?</source>
        <translation>फ़ेल होने पर कौन-सा एरर कोड आया?</translation>
    </message>
    <message>
        <source>When was it sent?</source>
        <translation>यह कब भेजा गया था?</translation>
    </message>
    <message>
        <source>Can they send a message to your number?</source>
        <translation>क्या वे आपके नंबर पर मैसेज भेज पाते हैं?</translation>
    </message>
    <message>
        <source>Have they blocked one of your numbers?</source>
        <translation>क्या उन्होंने आपका कोई नंबर ब्लॉक किया है?</translation>
    </message>
    <message>
        <source>Have they accepted the new terms?</source>
        <translation>क्या उन्होंने नई शर्तें स्वीकार की हैं?</translation>
    </message>
    <message>
        <source>Which app do they use?</source>
        <translation>वे कौन-सा ऐप इस्तेमाल करते हैं?</translation>
    </message>
    <message>
        <source>Which version of the app do they have?</source>
        <translation>उनके पास ऐप का कौन-सा वर्शन है?</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>How likely a reason is</extracomment>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>संभावित</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>मुमकिन</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>कम संभावना</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>यह वजह नहीं</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Accepted by the API</source>
        <translation>API ने स्वीकार किया</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>भेजा गया (एक टिक)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>डिलीवर हुआ (दो टिक)</translation>
    </message>
    <message>
        <source>Read (blue ticks)</source>
        <translation>पढ़ा गया (नीले टिक)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>फ़ेल हुआ</translation>
    </message>
    <message>
        <source>No status ever came</source>
        <translation>कोई स्टेटस नहीं आया</translation>
    </message>
    <message>
        <source>Free-form reply, no template</source>
        <translation>सामान्य जवाब, बिना टेम्पलेट</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>यूटिलिटी टेम्पलेट</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>मार्केटिंग टेम्पलेट</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>ऑथेंटिकेशन टेम्पलेट</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>The results are not saved</source>
        <translation>नतीजे सेव नहीं किए गए हैं</translation>
    </message>
    <message>
        <source>Closing forgets what was found, and the token. The report page can save it.</source>
        <translation>बंद करने पर नतीजे और टोकन भुला दिए जाएँगे। रिपोर्ट पेज पर उन्हें सेव किया जा सकता है।</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>बिना सेव किए बंद करें</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <extracomment>Name of a country or territory, as people there and elsewhere look for it in a list</extracomment>
        <translation>अंडोरा</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>संयुक्त अरब अमीरात</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>अफ़ग़ानिस्तान</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>एंटिगुआ और बारबुडा</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>एंग्विला</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>अल्बानिया</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>आर्मेनिया</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>अंगोला</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>अंटार्कटिका</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>अर्जेंटीना</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>अमेरिकी समोआ</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>ऑस्ट्रिया</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>ऑस्ट्रेलिया</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>अरूबा</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>ऑलैंड द्वीपसमूह</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>अज़रबैजान</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>बोस्निया और हर्ज़ेगोविना</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>बारबाडोस</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>बांग्लादेश</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>बेल्जियम</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>बुर्किना फ़ासो</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>बुल्गारिया</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>बहरीन</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>बुरुंडी</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>बेनिन</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>सेंट बार्थेलेमी</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>बरमूडा</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>ब्रूनेई</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>बोलीविया</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>कैरिबियन नीदरलैंड</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ब्राज़ील</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>बहामास</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>भूटान</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>बोवेत द्वीप</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>बोत्स्वाना</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>बेलारूस</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>बेलीज़</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>कनाडा</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>कोकोस (कीलिंग) द्वीपसमूह</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>कांगो (किंशासा)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>मध्य अफ़्रीकी गणराज्य</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>कांगो (ब्राज़ाविल)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>स्विट्ज़रलैंड</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>कोट डी आइवर</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>कुक द्वीपसमूह</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>चिली</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>कैमरून</translation>
    </message>
    <message>
        <source>China</source>
        <translation>चीन</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>कोलंबिया</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>कोस्टारिका</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>क्यूबा</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>केप वर्ड</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>क्यूरासाओ</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>क्रिसमस द्वीप</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>साइप्रस</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>चेकिया</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>जर्मनी</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>जिबूती</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>डेनमार्क</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>डोमिनिका</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>डोमिनिकन गणराज्य</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>अल्जीरिया</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>इक्वाडोर</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>एस्टोनिया</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>मिस्र</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>पश्चिमी सहारा</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>इरिट्रिया</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>स्पेन</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>इथियोपिया</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>फ़िनलैंड</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>फ़िजी</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>फ़ॉकलैंड द्वीपसमूह</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>माइक्रोनेशिया</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>फ़ेरो द्वीपसमूह</translation>
    </message>
    <message>
        <source>France</source>
        <translation>फ़्रांस</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>गैबॉन</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>यूनाइटेड किंगडम</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>ग्रेनाडा</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>जॉर्जिया</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>फ़्रेंच गुयाना</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>गर्नसी</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>घाना</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>जिब्राल्टर</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>ग्रीनलैंड</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>गाम्बिया</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>गिनी</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>ग्वाडेलूप</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>इक्वेटोरियल गिनी</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>ग्रीस</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>ग्वाटेमाला</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>गुआम</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>गिनी-बिसाऊ</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>गुयाना</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>हांगकांग</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>होंडुरास</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>क्रोएशिया</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>हैती</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>हंगरी</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>इंडोनेशिया</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>आयरलैंड</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>इज़राइल</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>आइल ऑफ़ मैन</translation>
    </message>
    <message>
        <source>India</source>
        <translation>भारत</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>ब्रिटिश हिंद महासागरीय क्षेत्र</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>इराक</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>ईरान</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>आइसलैंड</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>इटली</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>जर्सी</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>जमैका</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>जॉर्डन</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>जापान</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>केन्या</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>किर्गिस्तान</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>कंबोडिया</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>किरिबाती</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>कोमोरोस</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>सेंट किट्स और नेविस</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>उत्तर कोरिया</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>दक्षिण कोरिया</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>कुवैत</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>केमैन द्वीपसमूह</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>कज़ाकिस्तान</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>लाओस</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>लेबनान</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>सेंट लूसिया</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>लिकटेंस्टीन</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>श्रीलंका</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>लाइबेरिया</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>लेसोथो</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>लिथुआनिया</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>लग्ज़मबर्ग</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>लातविया</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>लीबिया</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>मोरक्को</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>मोनाको</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>मॉल्डोवा</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>मोंटेनेग्रो</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>सेंट मार्टिन</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>मेडागास्कर</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>मार्शल द्वीपसमूह</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>उत्तरी मकदूनिया</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>माली</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>म्यांमार</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>मंगोलिया</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>मकाओ</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>उत्तरी मारियाना द्वीपसमूह</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>मार्टिनिक</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>मॉरिटानिया</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>मोंटसेराट</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>माल्टा</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>मॉरिशस</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>मालदीव</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>मलावी</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>मेक्सिको</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>मलेशिया</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>मोज़ांबिक</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>नामीबिया</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>न्यू कैलेडोनिया</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>नाइजर</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>नॉरफ़ॉक द्वीप</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>नाइजीरिया</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>निकारागुआ</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>नीदरलैंड</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>नॉर्वे</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>नेपाल</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>नाउरू</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>नीयू</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>न्यूज़ीलैंड</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>ओमान</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>पनामा</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>पेरू</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>फ़्रेंच पोलिनेशिया</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>पापुआ न्यू गिनी</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>फ़िलिपींस</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>पाकिस्तान</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>पोलैंड</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>सेंट पिएरे और मिक्वेलान</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>पिटकैर्न द्वीपसमूह</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>प्यूर्टो रिको</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>फ़िलिस्तीन</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>पुर्तगाल</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>पलाऊ</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>पराग्वे</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>कतर</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>रीयूनियन</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>रोमानिया</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>सर्बिया</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>रूस</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>रवांडा</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>सऊदी अरब</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>सोलोमन द्वीपसमूह</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>सेशेल्स</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>सूडान</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>स्वीडन</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>सिंगापुर</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>सेंट हेलेना</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>स्लोवेनिया</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>स्वालबार्ड और जान मायेन</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>स्लोवाकिया</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>सिएरा लियोन</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>सैन मेरीनो</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>सेनेगल</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>सोमालिया</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>सूरीनाम</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>दक्षिण सूडान</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>साओ टोम और प्रिंसिपे</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>अल सल्वाडोर</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>सिंट मार्टेन</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>सीरिया</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>एस्वातीनी</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>टर्क्स और कैकोज़ द्वीपसमूह</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>चाड</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>फ़्रांसीसी दक्षिणी क्षेत्र</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>टोगो</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>थाईलैंड</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>ताजिकिस्तान</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>तोकेलाउ</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>तिमोर-लेस्ते</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>तुर्कमेनिस्तान</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>ट्यूनीशिया</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>टोंगा</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>तुर्की</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>त्रिनिदाद और टोबैगो</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>तुवालु</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>ताइवान</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>तंज़ानिया</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>यूक्रेन</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>युगांडा</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>अमेरिकी बाहरी द्वीपसमूह</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>संयुक्त राज्य अमेरिका</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>उरुग्वे</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>उज़्बेकिस्तान</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>वेटिकन सिटी</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>सेंट विंसेंट और ग्रेनाडाइंस</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>वेनेज़ुएला</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>ब्रिटिश वर्जिन द्वीपसमूह</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>अमेरिकी वर्जिन द्वीपसमूह</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>वियतनाम</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>वनुआतू</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>वालिस और फ़्यूचूना</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>समोआ</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>कोसोवो</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>यमन</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>मायोते</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>दक्षिण अफ़्रीका</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>ज़ाम्बिया</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>ज़िम्बाब्वे</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. It asks to wait %n minutes. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>
            <numerusform>Meta की सेवा में इस समय गड़बड़ी है। आपका सेटअप ठीक हो सकता है: बाद में फिर कोशिश करें। उसने %n मिनट रुकने को कहा है। स्टेटस पेज: metastatus.com/whatsapp-business-api</numerusform>
            <numerusform>Meta की सेवा में इस समय गड़बड़ी है। आपका सेटअप ठीक हो सकता है: बाद में फिर कोशिश करें। उसने %n मिनट रुकने को कहा है। स्टेटस पेज: metastatus.com/whatsapp-business-api</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more. It can go on in about %n minutes.</source>
        <translation>
            <numerusform>पिछले एक घंटे में इस ऐप के लिए बहुत ज़्यादा कॉल की गईं। यह प्रोग्राम रुक गया है, ताकि और कॉल खर्च न हों। यह करीब %n मिनट में आगे बढ़ सकता है।</numerusform>
            <numerusform>पिछले एक घंटे में इस ऐप के लिए बहुत ज़्यादा कॉल की गईं। यह प्रोग्राम रुक गया है, ताकि और कॉल खर्च न हों। यह करीब %n मिनट में आगे बढ़ सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta answered with an error.</source>
        <translation>Meta ने एरर का जवाब दिया।</translation>
    </message>
    <message>
        <source>Another address for the Graph API must be on this computer, such as http://127.0.0.1:8080: a token is sent nowhere else but to Meta.</source>
        <translation>Graph API का कोई दूसरा पता इसी कंप्यूटर पर होना चाहिए, जैसे http://127.0.0.1:8080: टोकन Meta के अलावा कहीं नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>A version of the Graph API looks like v25.0.</source>
        <translation>Graph API का वर्शन ऐसा होता है: v25.0।</translation>
    </message>
    <message>
        <source>The answer was not in the form that Graph sends. A proxy, filter or sign-in page is the usual cause.</source>
        <translation>जवाब उस रूप में नहीं था जिसमें Graph भेजता है। आम वजह कोई प्रॉक्सी, फ़िल्टर या साइन-इन पेज है।</translation>
    </message>
    <message>
        <source>A sign-in page or a filter of this network answered in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>Meta की जगह इस नेटवर्क के साइन-इन पेज या फ़िल्टर ने जवाब दिया। ब्राउज़र खोलें, नेटवर्क में साइन इन करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority this computer does not know: usual when a company inspects traffic. Ask your network team for the company certificate; the check was not sent.</source>
        <translation>सर्टिफ़िकेट ऐसी अथॉरिटी ने जारी किया है जिसे यह कंप्यूटर नहीं जानता: ऐसा अक्सर तब होता है जब कंपनी ट्रैफ़िक की जाँच करती है। अपनी नेटवर्क टीम से कंपनी का सर्टिफ़िकेट माँगें; जाँच नहीं भेजी गई।</translation>
    </message>
    <message>
        <source>Something on this network answers without encryption (a sign-in page of a Wi-Fi network is usual). Open a browser, sign in, then try again.</source>
        <translation>इस नेटवर्क पर कुछ ऐसा है जो बिना एन्क्रिप्शन के जवाब देता है (अक्सर Wi-Fi नेटवर्क का साइन-इन पेज)। ब्राउज़र खोलें, साइन इन करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The encrypted connection was cut while it was set up: a firewall that blocks facebook.com by name does this.</source>
        <translation>एन्क्रिप्टेड कनेक्शन बनते समय ही काट दिया गया: facebook.com को नाम से ब्लॉक करने वाला फ़ायरवॉल ऐसा करता है।</translation>
    </message>
    <message>
        <source>Graph never sends this program elsewhere. Something on this network (a sign-in page, a filter) tried to. Nothing was sent there.</source>
        <translation>Graph इस प्रोग्राम को कभी कहीं और नहीं भेजता। इस नेटवर्क पर किसी चीज़ (साइन-इन पेज, फ़िल्टर) ने ऐसी कोशिश की। वहाँ कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>Meta की सेवा में इस समय गड़बड़ी है। आपका सेटअप ठीक हो सकता है: बाद में फिर कोशिश करें। स्टेटस पेज: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more.</source>
        <translation>पिछले एक घंटे में इस ऐप के लिए बहुत ज़्यादा कॉल की गईं। यह प्रोग्राम रुक गया है, ताकि और कॉल खर्च न हों।</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>इस कंप्यूटर का नेटवर्क कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up. The network, its name service or a filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 नाम का पता नहीं मिल सका। आम वजह नेटवर्क, उसकी नाम सेवा (DNS) या कोई फ़िल्टर है।</translation>
    </message>
    <message>
        <source>%1 is blocked on this network (it is pointed at this computer).</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 इस नेटवर्क पर ब्लॉक है (उसका नाम इसी कंप्यूटर की ओर मोड़ दिया गया है)।</translation>
    </message>
    <message>
        <source>The connection to %1 was refused. A firewall or filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 से कनेक्शन ठुकरा दिया गया। आम वजह फ़ायरवॉल या फ़िल्टर है।</translation>
    </message>
    <message>
        <source>The network says that the address cannot be reached.</source>
        <translation>नेटवर्क के अनुसार इस पते तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection came about.</source>
        <translation>भरोसेमंद एन्क्रिप्टेड कनेक्शन नहीं बन सका।</translation>
    </message>
    <message>
        <source>The certificate shown by the server is out of date. Check the date and time of this computer first.</source>
        <translation>सर्वर ने जो सर्टिफ़िकेट दिखाया, उसकी अवधि खत्म हो चुकी है। पहले इस कंप्यूटर की तारीख और समय देखें।</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: the clock of this computer is probably slow.</source>
        <translation>सर्टिफ़िकेट अभी मान्य नहीं हुआ है: शायद इस कंप्यूटर की घड़ी पीछे है।</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another address: something on this network answers in Meta&apos;s place. The check was not sent.</source>
        <translation>दिखाया गया सर्टिफ़िकेट किसी दूसरे पते का है: इस नेटवर्क पर Meta की जगह कोई और जवाब दे रहा है। जाँच नहीं भेजी गई।</translation>
    </message>
    <message>
        <source>The certificate is too weak.</source>
        <translation>सर्टिफ़िकेट बहुत कमज़ोर है।</translation>
    </message>
    <message>
        <source>This copy of the program is incomplete (encryption part missing). Install it again.</source>
        <translation>प्रोग्राम की यह कॉपी अधूरी है (एन्क्रिप्शन वाला हिस्सा नहीं है)। इसे फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This computer has no list of trusted authorities.</source>
        <translation>इस कंप्यूटर में भरोसेमंद अथॉरिटी की सूची नहीं है।</translation>
    </message>
    <message>
        <source>The network asks for a device certificate.</source>
        <translation>नेटवर्क डिवाइस सर्टिफ़िकेट माँगता है।</translation>
    </message>
    <message>
        <source>The proxy set on this computer (%1) does not answer.</source>
        <extracomment>%1 is the proxy&apos;s address</extracomment>
        <translation>इस कंप्यूटर पर सेट प्रॉक्सी (%1) जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>प्रॉक्सी पासवर्ड माँगता है।</translation>
    </message>
    <message>
        <source>The proxy does not allow %1.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>प्रॉक्सी %1 की इजाज़त नहीं देता।</translation>
    </message>
    <message>
        <source>The connection was cut before an answer came.</source>
        <translation>जवाब आने से पहले कनेक्शन कट गया।</translation>
    </message>
    <message>
        <source>The answer was far larger than it should be.</source>
        <translation>जवाब जितना होना चाहिए, उससे कहीं बड़ा था।</translation>
    </message>
    <message>
        <source>Something on this network (a router, a filter) asks for a password in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>इस नेटवर्क पर कोई चीज़ (राउटर, फ़िल्टर) Meta की जगह पासवर्ड माँगती है। ब्राउज़र खोलें, नेटवर्क में साइन इन करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Not read: this run has made all the calls it may make.</source>
        <translation>नहीं पढ़ा गया: इस बार जितनी कॉल हो सकती थीं, वे सब हो चुकी हैं।</translation>
    </message>
    <message>
        <source>Nothing was sent: what was given cannot be used to sign a request.</source>
        <translation>कुछ नहीं भेजा गया: जो दिया गया, उससे रिक्वेस्ट पर हस्ताक्षर नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>No certificate could be read from the certificate file that was named.</source>
        <translation>बताई गई सर्टिफ़िकेट फ़ाइल से कोई सर्टिफ़िकेट नहीं पढ़ा जा सका।</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n seconds while connecting.</source>
        <translation>
            <numerusform>कनेक्ट करते समय %n सेकंड में कोई जवाब नहीं मिला।</numerusform>
            <numerusform>कनेक्ट करते समय %n सेकंड में कोई जवाब नहीं मिला।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within %n seconds.</source>
        <translation>
            <numerusform>सर्वर ने %n सेकंड में जवाब नहीं दिया।</numerusform>
            <numerusform>सर्वर ने %n सेकंड में जवाब नहीं दिया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer came too slowly and was given up after %n seconds.</source>
        <translation>
            <numerusform>जवाब बहुत धीरे आ रहा था, इसलिए %n सेकंड बाद कोशिश छोड़ दी गई।</numerusform>
            <numerusform>जवाब बहुत धीरे आ रहा था, इसलिए %n सेकंड बाद कोशिश छोड़ दी गई।</numerusform>
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
        <translation>ये कई नंबर हैं। यहाँ एक बार में एक ही नंबर आता है।</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>This is a whole document, far longer than a token. Copy the token alone and paste it.</source>
        <translation>यह पूरा दस्तावेज़ है, टोकन से कहीं लंबा। सिर्फ़ टोकन कॉपी करके पेस्ट करें।</translation>
    </message>
    <message>
        <source>There was no text to paste. Copy the token first.</source>
        <translation>पेस्ट करने के लिए कोई टेक्स्ट नहीं था। पहले टोकन कॉपी करें।</translation>
    </message>
    <message>
        <source>Unreadable characters touch the token. Copy it again from where it was made.</source>
        <translation>टोकन से ऐसे कैरेक्टर सटे हैं जो पढ़े नहीं जा सकते। जहाँ यह बनाया गया था, वहीं से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This is the placeholder of an example, not a token. Paste your own token.</source>
        <translation>यह उदाहरण का प्लेसहोल्डर है, टोकन नहीं। अपना टोकन पेस्ट करें।</translation>
    </message>
    <message>
        <source>This is longer than any token. Copy the token alone and paste it.</source>
        <translation>यह किसी भी टोकन से लंबा है। सिर्फ़ टोकन कॉपी करके पेस्ट करें।</translation>
    </message>
    <message>
        <source>This starts like a token but ends far too early. Copy the whole token.</source>
        <translation>इसकी शुरुआत टोकन जैसी है, पर यह बहुत जल्दी खत्म हो जाता है। पूरा टोकन कॉपी करें।</translation>
    </message>
    <message>
        <source>Stars or dots stand where the token&apos;s characters were. Show the whole token first, then copy it.</source>
        <translation>टोकन के कैरेक्टर की जगह तारे या बिंदु हैं। पहले पूरा टोकन दिखाएँ, फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>A character that tokens never contain stands inside. Copy the token again from where it was made.</source>
        <translation>इसमें ऐसा कैरेक्टर है जो टोकन में कभी नहीं होता। टोकन जहाँ बनाया गया था, वहीं से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>There are blanks inside the token. Copy it again from where it was made.</source>
        <translation>टोकन के अंदर स्पेस हैं। जहाँ यह बनाया गया था, वहीं से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>Some letters only look like Latin ones. Copy the token again from where it was made.</source>
        <translation>कुछ अक्षर सिर्फ़ देखने में अंग्रेज़ी जैसे हैं। टोकन जहाँ बनाया गया था, वहीं से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>Capital letters have become small ones. Copy the token again from where it was made.</source>
        <translation>बड़े अक्षर छोटे हो गए हैं। टोकन जहाँ बनाया गया था, वहीं से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This is a link without a token in it. Paste the token itself.</source>
        <translation>यह ऐसा लिंक है जिसमें टोकन नहीं है। टोकन ही पेस्ट करें।</translation>
    </message>
    <message>
        <source>This is not an access token. A token is one long word that starts with EAA.</source>
        <translation>यह एक्सेस टोकन नहीं है। टोकन EAA से शुरू होने वाला एक लंबा शब्द होता है।</translation>
    </message>
    <message>
        <source>This is an app token (app id and app secret). It cannot send messages; a system user&apos;s token can. It was not sent anywhere.</source>
        <translation>यह ऐप टोकन है (ऐप ID और ऐप सीक्रेट)। इससे मैसेज नहीं भेजे जा सकते; सिस्टम यूज़र के टोकन से भेजे जा सकते हैं। इसे कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This looks like an app secret. It is asked for apart from the token. It was not sent anywhere.</source>
        <translation>यह ऐप सीक्रेट जैसा लगता है। वह टोकन से अलग माँगा जाता है। इसे कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This is an Instagram token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>यह Instagram टोकन है। मैसेज के लिए WhatsApp Business प्लैटफ़ॉर्म का टोकन चाहिए। इसे कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This is a Threads token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>यह Threads टोकन है। मैसेज के लिए WhatsApp Business प्लैटफ़ॉर्म का टोकन चाहिए। इसे कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This is a sign-in token of another service. A Graph API token starts with EAA. It was not sent anywhere.</source>
        <translation>यह किसी दूसरी सेवा का साइन-इन टोकन है। Graph API का टोकन EAA से शुरू होता है। इसे कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This is a login code that must first be exchanged for a token. It was not sent anywhere.</source>
        <translation>यह लॉगिन कोड है, जिसके बदले पहले टोकन लेना होता है। इसे कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This is a private key. It was not sent anywhere and is forgotten.</source>
        <translation>यह प्राइवेट कुंजी (private key) है। इसे कहीं नहीं भेजा गया और भुला दिया गया है।</translation>
    </message>
    <message>
        <source>This is a key of another service. It was not sent anywhere and is forgotten.</source>
        <translation>यह किसी दूसरी सेवा की कुंजी (key) है। इसे कहीं नहीं भेजा गया और भुला दिया गया है।</translation>
    </message>
    <message>
        <source>This is an id, not a token. Ids of the app, account or number are asked for apart from it.</source>
        <translation>यह ID है, टोकन नहीं। ऐप, अकाउंट या नंबर की ID अलग से माँगी जाती है।</translation>
    </message>
    <message>
        <source>This is a phone number, not a token.</source>
        <translation>यह फ़ोन नंबर है, टोकन नहीं।</translation>
    </message>
    <message>
        <source>This is a short code, not a token.</source>
        <translation>यह छोटा कोड है, टोकन नहीं।</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Things that were removed around a token; parts of the list in &quot;Removed: %1.&quot;</extracomment>
        <translation>न दिखने वाले कैरेक्टर</translation>
    </message>
    <message>
        <source>e-mail line codes</source>
        <translation>ई-मेल के लाइन कोड</translation>
    </message>
    <message>
        <source>e-mail quote marks</source>
        <translation>ई-मेल के कोट निशान</translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation>बैकस्लैश</translation>
    </message>
    <message>
        <source>percent codes</source>
        <translation>प्रतिशत कोड</translation>
    </message>
    <message>
        <source>web page codes</source>
        <translation>वेब पेज के कोड</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>लाइन ब्रेक</translation>
    </message>
    <message>
        <source>the word &quot;Bearer&quot;</source>
        <translation>&quot;Bearer&quot; शब्द</translation>
    </message>
    <message>
        <source>the word &quot;OAuth&quot;</source>
        <translation>&quot;OAuth&quot; शब्द</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>उद्धरण चिह्न</translation>
    </message>
    <message>
        <source>curly quotation marks</source>
        <translation>घुमावदार उद्धरण चिह्न</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>आसपास का टेक्स्ट</translation>
    </message>
    <message>
        <source>It stood in a web address, and those are kept in histories and logs. Make a new token soon.</source>
        <translation>यह किसी वेब पते में था, और वेब पते इतिहास और लॉग में रह जाते हैं। जल्द ही नया टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>Another secret stood beside it. Only the token was kept.</source>
        <translation>इसके साथ एक और सीक्रेट था। सिर्फ़ टोकन रखा गया।</translation>
    </message>
    <message numerus="yes">
        <source>Looks like a Graph API token, %n characters.</source>
        <translation>
            <numerusform>Graph API टोकन जैसा लगता है, %n कैरेक्टर।</numerusform>
            <numerusform>Graph API टोकन जैसा लगता है, %n कैरेक्टर।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It looks cut: %n characters, fewer than tokens have.</source>
        <translation>
            <numerusform>यह कटा हुआ लगता है: %n कैरेक्टर, टोकन में इससे ज़्यादा होते हैं।</numerusform>
            <numerusform>यह कटा हुआ लगता है: %n कैरेक्टर, टोकन में इससे ज़्यादा होते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different tokens in this text.</source>
        <translation>
            <numerusform>इस टेक्स्ट में %n टोकन है।</numerusform>
            <numerusform>इस टेक्स्ट में %n अलग-अलग टोकन हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>%1 list of what was cut off around a token</extracomment>
        <translation>हटाया गया: %1।</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not looked at</source>
        <extracomment>State of one part of the set-up, shown beside its mark</extracomment>
        <translation>नहीं देखा गया</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>टूटा हुआ</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>पता नहीं चला</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>देखा जा रहा है</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>The platform has restricted the account for breaking its rules.</source>
        <translation>प्लैटफ़ॉर्म ने नियम तोड़ने की वजह से अकाउंट पर प्रतिबंध लगाया है।</translation>
    </message>
    <message>
        <source>The app&apos;s own token, app id and app secret, where one of a person or a system user is needed.</source>
        <translation>जहाँ किसी व्यक्ति या सिस्टम यूज़र का टोकन चाहिए, वहाँ ऐप का अपना टोकन, ऐप ID और ऐप सीक्रेट।</translation>
    </message>
    <message>
        <source>Calls to the number are blocked, and the platform&apos;s summary says so of messages, which go out.</source>
        <translation>नंबर पर फ़ोन कॉल ब्लॉक हैं; प्लैटफ़ॉर्म का सारांश यही बात मैसेज के लिए कहता है, जबकि मैसेज जा रहे हैं।</translation>
    </message>
    <message>
        <source>A hotel network answers in place of the platform, with its sign-in page.</source>
        <translation>होटल का नेटवर्क प्लैटफ़ॉर्म की जगह अपने साइन-इन पेज से जवाब देता है।</translation>
    </message>
    <message>
        <source>The platform is being updated for a moment (code 2); then everything is in order.</source>
        <translation>प्लैटफ़ॉर्म कुछ देर अपडेट हो रहा है (कोड 2); उसके बाद सब ठीक है।</translation>
    </message>
    <message>
        <source>The token&apos;s time is over: it ended an hour ago.</source>
        <translation>टोकन की अवधि खत्म हो गई: यह एक घंटा पहले खत्म हुआ।</translation>
    </message>
    <message>
        <source>The token works, and ends in five days.</source>
        <translation>टोकन काम करता है, और पाँच दिन में खत्म होगा।</translation>
    </message>
    <message>
        <source>The line is open, and no answer ever comes.</source>
        <translation>लाइन खुली है, पर जवाब कभी नहीं आता।</translation>
    </message>
    <message>
        <source>Everything is in order: a lasting token, a whole account, a number that sends.</source>
        <translation>सब ठीक है: लंबे समय का टोकन, पूरा अकाउंट, मैसेज भेजने वाला नंबर।</translation>
    </message>
    <message>
        <source>The token works, but may not inspect itself; other reads show what it can do.</source>
        <translation>टोकन काम करता है, पर अपना निरीक्षण नहीं कर सकता; पढ़ने वाली दूसरी कॉल से पता चलता है कि वह क्या कर सकता है।</translation>
    </message>
    <message>
        <source>A large business, all in order: three accounts, forty numbers, six hundred templates.</source>
        <translation>बड़ा बिज़नेस, सब ठीक: तीन अकाउंट, चालीस नंबर, छह सौ टेम्पलेट।</translation>
    </message>
    <message>
        <source>A few characters in the middle of the token are wrong.</source>
        <translation>टोकन के बीच के कुछ कैरेक्टर गलत हैं।</translation>
    </message>
    <message>
        <source>The token was made without either of the two WhatsApp permissions.</source>
        <translation>टोकन WhatsApp की दोनों अनुमतियों के बिना बनाया गया।</translation>
    </message>
    <message>
        <source>The token may manage the account, but not send messages.</source>
        <translation>टोकन अकाउंट मैनेज कर सकता है, पर मैसेज नहीं भेज सकता।</translation>
    </message>
    <message>
        <source>The token reaches no WhatsApp account at all: nothing was assigned to its user yet.</source>
        <translation>टोकन किसी भी WhatsApp अकाउंट तक नहीं पहुँचता: उसके यूज़र को अभी कुछ असाइन नहीं किया गया।</translation>
    </message>
    <message>
        <source>The account has no way to pay: messages that a business starts are not sent.</source>
        <translation>अकाउंट में पेमेंट का कोई तरीका नहीं है: बिज़नेस के शुरू किए मैसेज नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>The token has both permissions, but its user was not given this account.</source>
        <translation>टोकन में दोनों अनुमतियाँ हैं, पर उसके यूज़र को यह अकाउंट नहीं दिया गया।</translation>
    </message>
    <message>
        <source>No app is subscribed to the account: it sends, but nobody ever hears what became of a message.</source>
        <translation>कोई ऐप अकाउंट को सब्सक्राइब नहीं करता: मैसेज जाते हैं, पर किसी को पता नहीं चलता कि उनका क्या हुआ।</translation>
    </message>
    <message>
        <source>The business has not been verified, so its messages are limited and some are not delivered.</source>
        <translation>बिज़नेस वेरिफ़ाई नहीं हुआ है, इसलिए उसके मैसेज सीमित हैं और कुछ डिलीवर नहीं होते।</translation>
    </message>
    <message>
        <source>The phone number is real, but it belongs to another account than the one the token is for.</source>
        <translation>फ़ोन नंबर असली है, पर टोकन वाले अकाउंट के बजाय किसी दूसरे अकाउंट का है।</translation>
    </message>
    <message>
        <source>The phone number was never registered to the end, so nothing is sent from it.</source>
        <translation>फ़ोन नंबर का रजिस्ट्रेशन कभी पूरा नहीं हुआ, इसलिए उससे कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The phone number is waiting to be connected.</source>
        <translation>फ़ोन नंबर कनेक्ट होने का इंतज़ार कर रहा है।</translation>
    </message>
    <message>
        <source>The token belongs to another app than the one that makes the API calls.</source>
        <translation>टोकन API कॉल करने वाले ऐप के बजाय किसी दूसरे ऐप का है।</translation>
    </message>
    <message>
        <source>Another app is subscribed to the account, so the news of messages goes there.</source>
        <translation>अकाउंट को कोई दूसरा ऐप सब्सक्राइब करता है, इसलिए मैसेज की खबरें उसे जाती हैं।</translation>
    </message>
    <message>
        <source>A Page&apos;s token where one of a person or a system user is needed.</source>
        <translation>जहाँ किसी व्यक्ति या सिस्टम यूज़र का टोकन चाहिए, वहाँ पेज का टोकन।</translation>
    </message>
    <message>
        <source>Too many people blocked or reported the number: its quality is low.</source>
        <translation>बहुत-से लोगों ने नंबर को ब्लॉक या रिपोर्ट किया: उसकी क्वालिटी कम है।</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>ऐप इस घंटे की अपनी सारी कॉल कर चुका है।</translation>
    </message>
    <message>
        <source>A filter on the network sends every request somewhere else.</source>
        <translation>नेटवर्क का कोई फ़िल्टर हर रिक्वेस्ट को कहीं और भेज देता है।</translation>
    </message>
    <message>
        <source>The token was ended early: the password behind it was changed.</source>
        <translation>टोकन समय से पहले खत्म हुआ: उसके पीछे का पासवर्ड बदल दिया गया।</translation>
    </message>
    <message>
        <source>Everything is in order, but each answer takes two seconds.</source>
        <translation>सब ठीक है, पर हर जवाब में दो सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>One template is paused because people blocked or reported its messages.</source>
        <translation>एक टेम्पलेट रोका गया है, क्योंकि लोगों ने उसके मैसेज ब्लॉक या रिपोर्ट किए।</translation>
    </message>
    <message>
        <source>One template was rejected in review; messages made from it are not sent.</source>
        <translation>एक टेम्पलेट समीक्षा में नामंज़ूर हुआ; उससे बने मैसेज नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>The number is the platform&apos;s test number: it sends only to people on a short list.</source>
        <translation>नंबर प्लैटफ़ॉर्म का टेस्ट नंबर है: यह सिर्फ़ एक छोटी सूची के लोगों को भेजता है।</translation>
    </message>
    <message>
        <source>The news of this account goes to an address of its own, not to the app&apos;s usual one.</source>
        <translation>इस अकाउंट की खबरें ऐप के सामान्य पते के बजाय एक अलग पते पर जाती हैं।</translation>
    </message>
    <message>
        <source>The id of the account was copied where the id of the phone number belongs.</source>
        <translation>जहाँ फ़ोन नंबर की ID होनी चाहिए, वहाँ अकाउंट की ID कॉपी हो गई।</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>WhatsApp for Android</source>
        <translation>WhatsApp, Android के लिए</translation>
    </message>
    <message>
        <source>Versions are numbered by year and compared number by number: 2.21.9 is older than 2.21.15. A version that starts with the year alone (25.10.72) counts as newer; one of the numbering of Web (2.3000.1) is not compared.</source>
        <translation>वर्शन में साल के हिसाब से नंबर होते हैं और एक-एक नंबर की तुलना होती है: 2.21.9, 2.21.15 से पुराना है। जो वर्शन सिर्फ़ साल से शुरू होता है (25.10.72), वह नया माना जाता है; Web की नंबरिंग वाले वर्शन (2.3000.1) की तुलना नहीं की जाती।</translation>
    </message>
    <message>
        <source>In WhatsApp: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>WhatsApp में: तीन बिंदु &gt; सेटिंग्स &gt; मदद &gt; ऐप की जानकारी</translation>
    </message>
    <message>
        <source>WhatsApp Business for Android</source>
        <translation>WhatsApp Business, Android के लिए</translation>
    </message>
    <message>
        <source>In WhatsApp Business: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>WhatsApp Business में: तीन बिंदु &gt; सेटिंग्स &gt; मदद &gt; ऐप की जानकारी</translation>
    </message>
    <message>
        <source>WhatsApp for iPhone</source>
        <translation>WhatsApp, iPhone के लिए</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>WhatsApp में: सेटिंग्स &gt; मदद</translation>
    </message>
    <message>
        <source>WhatsApp Business for iPhone</source>
        <translation>WhatsApp Business, iPhone के लिए</translation>
    </message>
    <message>
        <source>In WhatsApp Business: Settings &gt; Help</source>
        <translation>WhatsApp Business में: सेटिंग्स &gt; मदद</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS</source>
        <translation>WhatsApp, KaiOS के लिए</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared. WhatsApp for KaiOS ended in early 2025.</source>
        <translation>वर्शन में साल और हफ़्ते के हिसाब से नंबर होते हैं और एक-एक नंबर की तुलना होती है; 2.3000 और उससे ऊपर के, और साल से शुरू होने वाले वर्शन (22.1) नए माने जाते हैं। फ़ोन की नंबरिंग वाले वर्शन (2.21.170.4) की तुलना नहीं की जाती। KaiOS के लिए WhatsApp 2025 की शुरुआत में बंद हो गया।</translation>
    </message>
    <message>
        <source>In WhatsApp: Options &gt; Settings &gt; Help &gt; App info</source>
        <translation>WhatsApp में: विकल्प &gt; सेटिंग्स &gt; मदद &gt; ऐप की जानकारी</translation>
    </message>
    <message>
        <source>WhatsApp Web or Desktop</source>
        <translation>WhatsApp Web या Desktop</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared.</source>
        <translation>वर्शन में साल और हफ़्ते के हिसाब से नंबर होते हैं और एक-एक नंबर की तुलना होती है; 2.3000 और उससे ऊपर के, और साल से शुरू होने वाले वर्शन (22.1) नए माने जाते हैं। फ़ोन की नंबरिंग वाले वर्शन (2.21.170.4) की तुलना नहीं की जाती।</translation>
    </message>
    <message>
        <source>In WhatsApp Web or Desktop: Settings &gt; Help</source>
        <translation>WhatsApp Web या Desktop में: सेटिंग्स &gt; मदद</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>क्यूबा</translation>
    </message>
    <message>
        <source>Businesses there may not use the platform, and people there cannot receive its messages.</source>
        <translation>वहाँ के बिज़नेस यह प्लैटफ़ॉर्म इस्तेमाल नहीं कर सकते, और वहाँ के लोगों को इसके मैसेज नहीं मिल सकते।</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>ईरान</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>उत्तर कोरिया</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>सीरिया</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>क्रीमिया</translation>
    </message>
    <message>
        <source>Sevastopol (Crimea)</source>
        <translation>सेवस्तोपोल (क्रीमिया)</translation>
    </message>
    <message>
        <source>Donetsk region</source>
        <translation>दोनेत्स्क क्षेत्र</translation>
    </message>
    <message>
        <source>Luhansk region</source>
        <translation>लुहान्स्क क्षेत्र</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>तुर्किये</translation>
    </message>
    <message>
        <source>Businesses in Türkiye can use the platform, but people there cannot receive its messages.</source>
        <translation>तुर्किये के बिज़नेस यह प्लैटफ़ॉर्म इस्तेमाल कर सकते हैं, पर वहाँ के लोगों को इसके मैसेज नहीं मिल सकते।</translation>
    </message>
    <message>
        <source>The restriction ended on 2024-05-15: messages can be sent to numbers in Türkiye.</source>
        <translation>यह प्रतिबंध 2024-05-15 को खत्म हो गया: तुर्किये के नंबरों पर मैसेज भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>वेनेज़ुएला</translation>
    </message>
    <message>
        <source>The page about the Marketing Messages API names Venezuela as restricted, and says that it speaks of all messaging APIs for businesses.</source>
        <translation>Marketing Messages API वाला पेज वेनेज़ुएला को प्रतिबंधित बताता है, और कहता है कि यह बिज़नेस के सभी मैसेजिंग API के बारे में है।</translation>
    </message>
    <message>
        <source>The support page does not name Venezuela among the restricted countries.</source>
        <translation>सपोर्ट पेज पर प्रतिबंधित देशों में वेनेज़ुएला का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Generate a new token: Business settings &gt; Users &gt; System users &gt; Generate token.</source>
        <translation>नया टोकन बनाएँ: Business settings &gt; Users &gt; System users &gt; Generate token।</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, then check it here.</source>
        <translation>नया टोकन अपने मैसेज भेजने वाले सिस्टम में डालें, फिर यहाँ जाँचें।</translation>
    </message>
    <message>
        <source>The token has ended, was withdrawn, or cannot be used for another reason.</source>
        <translation>टोकन खत्म हो गया, वापस ले लिया गया, या किसी और वजह से इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The person behind a personal token has closed the app&apos;s access to their data.</source>
        <translation>निजी टोकन वाले व्यक्ति ने अपने डेटा तक ऐप का एक्सेस बंद कर दिया है।</translation>
    </message>
    <message>
        <source>Meta could not sign the caller in</source>
        <translation>Meta कॉल करने वाले को साइन इन नहीं कर सका</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then try again.</source>
        <translation>5 मिनट इंतज़ार करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page: metastatus.com/whatsapp-business-api</source>
        <translation>Meta का स्टेटस पेज देखें: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name.</source>
        <translation>Meta की सेवा में कोई गड़बड़ी थी, जिसका नाम वह नहीं बताता।</translation>
    </message>
    <message>
        <source>Less often, the request itself is malformed.</source>
        <translation>कभी-कभी रिक्वेस्ट ही गलत ढंग से बनी होती है।</translation>
    </message>
    <message>
        <source>Meta reports an unknown fault</source>
        <translation>Meta अज्ञात गड़बड़ी बताता है</translation>
    </message>
    <message>
        <source>The API is being updated, overloaded or disturbed; an update can take it down for up to 5 minutes.</source>
        <translation>API अपडेट हो रहा है, उस पर ज़्यादा लोड है या उसमें गड़बड़ी है; अपडेट के दौरान वह 5 मिनट तक बंद रह सकता है।</translation>
    </message>
    <message>
        <source>Meta&apos;s service is away for a moment</source>
        <translation>Meta की सेवा कुछ देर के लिए बंद है</translation>
    </message>
    <message>
        <source>Check the token here: both WhatsApp permissions must be granted.</source>
        <translation>यहाँ टोकन जाँचें: WhatsApp की दोनों अनुमतियाँ मिली होनी चाहिए।</translation>
    </message>
    <message>
        <source>Give the system user the WhatsApp account: Business settings &gt; Users &gt; System users &gt; Assign assets, then generate a new token.</source>
        <translation>सिस्टम यूज़र को WhatsApp अकाउंट दें: Business settings &gt; Users &gt; System users &gt; Assign assets, फिर नया टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>The app or the token lacks a permission or capability for this call.</source>
        <translation>ऐप या टोकन के पास इस कॉल की अनुमति या क्षमता नहीं है।</translation>
    </message>
    <message>
        <source>The app may not make this call</source>
        <translation>ऐप को यह कॉल करने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Wait until the limit is free again, and let the sending system make fewer calls.</source>
        <translation>सीमा फिर से खुलने तक इंतज़ार करें, और मैसेज भेजने वाले सिस्टम से कम कॉल कराएँ।</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>ऐप इस घंटे की अपनी सारी कॉल कर चुका है।</translation>
    </message>
    <message>
        <source>The app has made too many calls</source>
        <translation>ऐप ने बहुत ज़्यादा कॉल की हैं</translation>
    </message>
    <message>
        <source>The permission was never granted, or was taken away.</source>
        <translation>अनुमति कभी मिली ही नहीं, या वापस ले ली गई।</translation>
    </message>
    <message>
        <source>The account may not use this part of the API.</source>
        <translation>अकाउंट API के इस हिस्से को इस्तेमाल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The permission for this call is missing</source>
        <translation>इस कॉल की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>The user or system user behind the token has used up its calls.</source>
        <translation>टोकन के पीछे का यूज़र या सिस्टम यूज़र अपनी सारी कॉल कर चुका है।</translation>
    </message>
    <message>
        <source>The user behind the token has made too many calls</source>
        <translation>टोकन के पीछे के यूज़र ने बहुत ज़्यादा कॉल की हैं</translation>
    </message>
    <message>
        <source>The calls of a Page token are used up; WhatsApp needs no Page token.</source>
        <translation>पेज टोकन की सारी कॉल हो चुकी हैं; WhatsApp को पेज टोकन की ज़रूरत नहीं होती।</translation>
    </message>
    <message>
        <source>The page has made too many calls</source>
        <translation>पेज ने बहुत ज़्यादा कॉल की हैं</translation>
    </message>
    <message>
        <source>Compare the phone number ID with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>फ़ोन नंबर ID को WhatsApp Manager &gt; Account tools &gt; Phone numbers से मिलाएँ।</translation>
    </message>
    <message>
        <source>The phone number behind the ID was deleted.</source>
        <translation>इस ID वाला फ़ोन नंबर मिटा दिया गया।</translation>
    </message>
    <message>
        <source>The phone number ID is not in use any more</source>
        <translation>यह फ़ोन नंबर ID अब इस्तेमाल में नहीं है</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer.</source>
        <translation>जवाब का ब्योरा अपने डेवलपर को दें।</translation>
    </message>
    <message>
        <source>Check that account ID and phone number ID were not swapped.</source>
        <translation>देखें कि कहीं अकाउंट ID और फ़ोन नंबर ID आपस में बदल तो नहीं गईं।</translation>
    </message>
    <message>
        <source>A field or value of the request is misspelled, too long, or of the wrong kind.</source>
        <translation>रिक्वेस्ट के किसी फ़ील्ड या मान की वर्तनी गलत है, वह बहुत लंबा है, या गलत प्रकार का है।</translation>
    </message>
    <message>
        <source>An ID stands in the place of another one.</source>
        <translation>एक ID की जगह दूसरी ID डाली गई है।</translation>
    </message>
    <message>
        <source>The Marketing Messages API got something that is no template.</source>
        <translation>Marketing Messages API को ऐसा कुछ मिला जो टेम्पलेट नहीं है।</translation>
    </message>
    <message>
        <source>Meta did not understand the request</source>
        <translation>Meta रिक्वेस्ट समझ नहीं पाया</translation>
    </message>
    <message>
        <source>Copy the ID again from WhatsApp Manager.</source>
        <translation>WhatsApp Manager से ID फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>Give the system user access: Business settings &gt; Users &gt; System users &gt; Assign assets.</source>
        <translation>सिस्टम यूज़र को एक्सेस दें: Business settings &gt; Users &gt; System users &gt; Assign assets।</translation>
    </message>
    <message>
        <source>The ID is mistyped, or belongs to something that was deleted.</source>
        <translation>ID गलत लिखी गई है, या किसी मिटाई गई चीज़ की है।</translation>
    </message>
    <message>
        <source>The token has no access to it.</source>
        <translation>टोकन के पास इसका एक्सेस नहीं है।</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a phone number ID in place of an account ID.</source>
        <translation>ID किसी और प्रकार की है, जैसे अकाउंट ID की जगह फ़ोन नंबर ID।</translation>
    </message>
    <message>
        <source>The call reads what can only be written, or the other way round.</source>
        <translation>कॉल उसे पढ़ना चाहती है जो सिर्फ़ लिखा जा सकता है, या इसका उलटा।</translation>
    </message>
    <message>
        <source>The object is not there, or the token may not see it</source>
        <translation>चीज़ मौजूद नहीं है, या टोकन उसे देख नहीं सकता</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger and paste the token there.</source>
        <translation>Meta का Access Token Debugger खोलें और टोकन वहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may inspect a token.</source>
        <translation>टोकन का निरीक्षण सिर्फ़ ऐप, या ऐप में भूमिका वाला व्यक्ति कर सकता है।</translation>
    </message>
    <message>
        <source>Meta did not let this token inspect tokens</source>
        <translation>Meta ने इस टोकन को टोकनों का निरीक्षण नहीं करने दिया</translation>
    </message>
    <message>
        <source>Compare the fields of the request with Meta&apos;s reference for this version.</source>
        <translation>रिक्वेस्ट के फ़ील्ड को इस वर्शन के Meta के संदर्भ दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a WhatsApp account ID in place of a phone number ID.</source>
        <translation>ID किसी और प्रकार की है, जैसे फ़ोन नंबर ID की जगह WhatsApp अकाउंट ID।</translation>
    </message>
    <message>
        <source>The field is misspelled, or this version of the API does not have it.</source>
        <translation>फ़ील्ड की वर्तनी गलत है, या API के इस वर्शन में वह नहीं है।</translation>
    </message>
    <message>
        <source>A field that was asked for does not exist there</source>
        <translation>माँगा गया फ़ील्ड वहाँ नहीं है</translation>
    </message>
    <message>
        <source>Compare the app ID of the token with the app that makes your API calls.</source>
        <translation>टोकन की ऐप ID को API कॉल करने वाले ऐप से मिलाएँ।</translation>
    </message>
    <message>
        <source>The token was made by another app than the one that asks about it.</source>
        <translation>टोकन किसी दूसरे ऐप ने बनाया है, उसने नहीं जो इसके बारे में पूछ रहा है।</translation>
    </message>
    <message>
        <source>The token belongs to another app</source>
        <translation>टोकन किसी दूसरे ऐप का है</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the WhatsApp account first (subscribed_apps).</source>
        <translation>अपने डेवलपर से कहें कि पहले ऐप से WhatsApp अकाउंट को सब्सक्राइब करें (subscribed_apps)।</translation>
    </message>
    <message>
        <source>Enter a webhook address in the App Dashboard: WhatsApp &gt; Configuration.</source>
        <translation>App Dashboard में वेबहुक का पता डालें: WhatsApp &gt; Configuration।</translation>
    </message>
    <message>
        <source>An own address for the webhook may be set only after the app is subscribed to the WhatsApp account.</source>
        <translation>वेबहुक का अपना पता तभी सेट हो सकता है जब ऐप WhatsApp अकाउंट को सब्सक्राइब कर चुका हो।</translation>
    </message>
    <message>
        <source>The app is not subscribed to this account yet</source>
        <translation>ऐप ने अभी इस अकाउंट को सब्सक्राइब नहीं किया है</translation>
    </message>
    <message>
        <source>Enter the app secret here, so that the calls can be signed.</source>
        <translation>यहाँ ऐप सीक्रेट डालें, ताकि कॉल पर हस्ताक्षर हो सके।</translation>
    </message>
    <message>
        <source>Ask your developer to sign the calls of the sending system, or to switch the setting off.</source>
        <translation>अपने डेवलपर से कहें कि मैसेज भेजने वाले सिस्टम की कॉल पर हस्ताक्षर करें, या यह सेटिंग बंद कर दें।</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on, and the call was not signed with the app secret.</source>
        <translation>ऐप में &quot;Require app secret&quot; चालू है, और कॉल पर ऐप सीक्रेट से हस्ताक्षर नहीं किया गया था।</translation>
    </message>
    <message>
        <source>The app accepts only signed calls</source>
        <translation>ऐप सिर्फ़ हस्ताक्षर वाली कॉल स्वीकार करता है</translation>
    </message>
    <message>
        <source>Copy the app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>ऐप सीक्रेट फिर से कॉपी करें: App Dashboard में App settings &gt; Basic।</translation>
    </message>
    <message>
        <source>The call was signed with the secret of another app, or with an old one.</source>
        <translation>कॉल पर किसी दूसरे ऐप के सीक्रेट या पुराने सीक्रेट से हस्ताक्षर किया गया था।</translation>
    </message>
    <message>
        <source>The app secret does not fit the token</source>
        <translation>ऐप सीक्रेट टोकन से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>The login that the token stands for has ended.</source>
        <translation>टोकन जिस लॉगिन का है, वह खत्म हो गया है।</translation>
    </message>
    <message>
        <source>The login behind the token has ended</source>
        <translation>टोकन के पीछे का लॉगिन खत्म हो गया है</translation>
    </message>
    <message>
        <source>Check that the sending system puts the whole token into each call.</source>
        <translation>देखें कि मैसेज भेजने वाला सिस्टम हर कॉल में पूरा टोकन डालता है।</translation>
    </message>
    <message>
        <source>The call carried no token, or lost it on the way.</source>
        <translation>कॉल में टोकन नहीं था, या रास्ते में खो गया।</translation>
    </message>
    <message>
        <source>The call arrived without a token</source>
        <translation>कॉल बिना टोकन के पहुँची</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its login has ended; Meta gives no closer reason.</source>
        <translation>टोकन वापस ले लिया गया, या उसका लॉगिन खत्म हो गया; Meta इससे साफ़ वजह नहीं बताता।</translation>
    </message>
    <message>
        <source>The token is not accepted any more</source>
        <translation>टोकन अब स्वीकार नहीं किया जाता</translation>
    </message>
    <message>
        <source>The person or system user behind the token has removed the app, or the app has lost its permission to act for them.</source>
        <translation>टोकन के पीछे के व्यक्ति या सिस्टम यूज़र ने ऐप हटा दिया, या ऐप के पास अब उनकी ओर से काम करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The app lost its access</source>
        <translation>ऐप का एक्सेस चला गया</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and finish the check there.</source>
        <translation>अकाउंट के मालिक से कहें कि facebook.com पर लॉग इन करके वहाँ जाँच पूरी करें।</translation>
    </message>
    <message>
        <source>Check the token here again; generate a new one if it is still refused.</source>
        <translation>टोकन यहाँ फिर से जाँचें; फिर भी ठुकराया जाए तो नया बनाएँ।</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check.</source>
        <translation>Facebook चाहता है कि टोकन के पीछे के अकाउंट का मालिक सुरक्षा जाँच पूरी करे।</translation>
    </message>
    <message>
        <source>Facebook wants to check the account first</source>
        <translation>Facebook पहले अकाउंट जाँचना चाहता है</translation>
    </message>
    <message>
        <source>The owner of the account behind the token changed the password, or Facebook ended the login for safety.</source>
        <translation>टोकन के पीछे के अकाउंट का पासवर्ड उसके मालिक ने बदला, या Facebook ने सुरक्षा के लिए लॉगिन खत्म कर दिया।</translation>
    </message>
    <message>
        <source>The password behind the token was changed</source>
        <translation>टोकन के पीछे का पासवर्ड बदला गया</translation>
    </message>
    <message>
        <source>The life of the token is over.</source>
        <translation>टोकन की अवधि खत्म हो गई है।</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>टोकन की अवधि खत्म हो चुकी है</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and confirm it.</source>
        <translation>अकाउंट के मालिक से कहें कि facebook.com पर लॉग इन करके उसकी पुष्टि करें।</translation>
    </message>
    <message>
        <source>The Facebook account behind the token has not been confirmed yet.</source>
        <translation>टोकन के पीछे के Facebook अकाउंट की अभी पुष्टि नहीं हुई है।</translation>
    </message>
    <message>
        <source>The account behind the token is not confirmed</source>
        <translation>टोकन के पीछे के अकाउंट की पुष्टि नहीं हुई है</translation>
    </message>
    <message>
        <source>The login behind the token was ended on purpose, by logging out or by a program.</source>
        <translation>टोकन के पीछे का लॉगिन जान-बूझकर खत्म किया गया, लॉग आउट करके या किसी प्रोग्राम से।</translation>
    </message>
    <message>
        <source>The login behind the token was ended</source>
        <translation>टोकन के पीछे का लॉगिन खत्म किया गया</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>टोकन वापस ले लिया गया, या उसके मालिक ने लॉग आउट किया या ऐप की सेटिंग बदली।</translation>
    </message>
    <message>
        <source>The token was withdrawn</source>
        <translation>टोकन वापस ले लिया गया</translation>
    </message>
    <message>
        <source>Give the account its role back, or use a system user of the business instead.</source>
        <translation>अकाउंट को उसकी भूमिका वापस दें, या इसकी जगह बिज़नेस का सिस्टम यूज़र इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The account behind the token no longer has a role on the page or business.</source>
        <translation>टोकन के पीछे के अकाउंट की अब पेज या बिज़नेस में कोई भूमिका नहीं है।</translation>
    </message>
    <message>
        <source>The account behind the token lost its role</source>
        <translation>टोकन के पीछे के अकाउंट की भूमिका चली गई</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>ऐप ID और ऐप सीक्रेट फिर से कॉपी करें: App Dashboard में App settings &gt; Basic।</translation>
    </message>
    <message>
        <source>The app secret is wrong, was reset, or belongs to another app.</source>
        <translation>ऐप सीक्रेट गलत है, रीसेट हुआ है, या किसी दूसरे ऐप का है।</translation>
    </message>
    <message>
        <source>App ID and app secret do not belong together</source>
        <translation>ऐप ID और ऐप सीक्रेट एक-दूसरे के नहीं हैं</translation>
    </message>
    <message>
        <source>Copy the token that the sending system uses, not the one a debugging page shows.</source>
        <translation>वह टोकन कॉपी करें जो मैसेज भेजने वाला सिस्टम इस्तेमाल करता है, डीबगिंग पेज पर दिखने वाला नहीं।</translation>
    </message>
    <message>
        <source>The token comes from a debugging page and cannot make calls.</source>
        <translation>टोकन डीबगिंग पेज का है और उससे कॉल नहीं की जा सकतीं।</translation>
    </message>
    <message>
        <source>The token is made for looking only</source>
        <translation>टोकन सिर्फ़ देखने के लिए बना है</translation>
    </message>
    <message>
        <source>Copy the token again, whole, with the copy button of the page that shows it.</source>
        <translation>टोकन दिखाने वाले पेज के कॉपी बटन से पूरा टोकन फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>Check it here again.</source>
        <translation>इसे यहाँ फिर से जाँचें।</translation>
    </message>
    <message>
        <source>Part of the token is missing, or something else was copied with it.</source>
        <translation>टोकन का कुछ हिस्सा नहीं है, या उसके साथ कुछ और कॉपी हो गया।</translation>
    </message>
    <message>
        <source>The text is a token of another service.</source>
        <translation>टेक्स्ट किसी दूसरी सेवा का टोकन है।</translation>
    </message>
    <message>
        <source>Meta cannot read the token</source>
        <translation>Meta टोकन पढ़ नहीं पाता</translation>
    </message>
    <message>
        <source>Write the number with plus sign and country code.</source>
        <translation>नंबर प्लस के निशान और देश कोड के साथ लिखें।</translation>
    </message>
    <message>
        <source>Check the number with the number check of this program.</source>
        <translation>इस प्रोग्राम की नंबर जाँच से नंबर जाँचें।</translation>
    </message>
    <message>
        <source>The value in the request is not a telephone number, or its country code is missing.</source>
        <translation>रिक्वेस्ट में दिया गया मान फ़ोन नंबर नहीं है, या उसमें देश कोड नहीं है।</translation>
    </message>
    <message>
        <source>The value is not a telephone number</source>
        <translation>मान फ़ोन नंबर नहीं है</translation>
    </message>
    <message>
        <source>A permission is missing or was withdrawn.</source>
        <translation>कोई अनुमति नहीं है या वापस ले ली गई।</translation>
    </message>
    <message>
        <source>The system user was not given this WhatsApp account.</source>
        <translation>सिस्टम यूज़र को यह WhatsApp अकाउंट नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The token has no access to this account</source>
        <translation>टोकन के पास इस अकाउंट का एक्सेस नहीं है</translation>
    </message>
    <message>
        <source>The app has reached a limit, or is blocked for a while.</source>
        <translation>ऐप अपनी सीमा तक पहुँच गया है, या कुछ समय के लिए ब्लॉक है।</translation>
    </message>
    <message>
        <source>The app has reached its limit</source>
        <translation>ऐप अपनी सीमा तक पहुँच गया है</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found.</source>
        <translation>Business Support Home खोलें और पढ़ें कि क्या पाया गया।</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong, or wait until the restriction ends.</source>
        <translation>अगर यह गलत हो, तो वहाँ समीक्षा माँगें, या प्रतिबंध खत्म होने तक इंतज़ार करें।</translation>
    </message>
    <message>
        <source>The account was restricted for a breach of policy. Restrictions last 1, 3, 5, 7 or 30 days, or for good.</source>
        <translation>नीति तोड़ने की वजह से अकाउंट पर प्रतिबंध लगा है। प्रतिबंध 1, 3, 5, 7 या 30 दिन का, या हमेशा के लिए होता है।</translation>
    </message>
    <message>
        <source>The WhatsApp account is restricted for a while</source>
        <translation>WhatsApp अकाउंट पर कुछ समय के लिए प्रतिबंध है</translation>
    </message>
    <message>
        <source>Send an approved template.</source>
        <translation>मंज़ूर किया हुआ टेम्पलेट भेजें।</translation>
    </message>
    <message>
        <source>Wait until the customer writes, then reply freely.</source>
        <translation>ग्राहक के लिखने तक इंतज़ार करें, फिर सामान्य जवाब दें।</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago; only approved templates may be sent now.</source>
        <translation>ग्राहक ने आखिरी बार 24 घंटे से ज़्यादा पहले लिखा था; अब सिर्फ़ मंज़ूर टेम्पलेट भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>The 24-hour window for replies is closed</source>
        <translation>जवाब देने के 24 घंटे पूरे हो चुके हैं</translation>
    </message>
    <message>
        <source>Check whether the first call has done its work; do not repeat it.</source>
        <translation>देखें कि पहली कॉल ने अपना काम कर दिया या नहीं; उसे दोहराएँ नहीं।</translation>
    </message>
    <message>
        <source>The same call was made a second time, with the same content.</source>
        <translation>वही कॉल, उसी सामग्री के साथ, दूसरी बार की गई।</translation>
    </message>
    <message>
        <source>The same content was sent twice</source>
        <translation>वही सामग्री दो बार भेजी गई</translation>
    </message>
    <message>
        <source>The limit of this one call is reached, for example of the question whether a person allows calls.</source>
        <translation>इस एक कॉल की सीमा पूरी हो गई, जैसे यह पूछने की कि कोई व्यक्ति फ़ोन कॉल की अनुमति देता है या नहीं।</translation>
    </message>
    <message>
        <source>This call was made too often</source>
        <translation>यह कॉल बहुत ज़्यादा बार की गई</translation>
    </message>
    <message>
        <source>The ID or name is mistyped.</source>
        <translation>ID या नाम गलत लिखा गया है।</translation>
    </message>
    <message>
        <source>The ID does not exist</source>
        <translation>यह ID मौजूद नहीं है</translation>
    </message>
    <message>
        <source>The call asks about &quot;me&quot;, but carries no token that says who that is.</source>
        <translation>कॉल &quot;me&quot; के बारे में पूछती है, पर उसमें ऐसा टोकन नहीं है जो बताए कि वह कौन है।</translation>
    </message>
    <message>
        <source>A read of &quot;me&quot; arrived without a token</source>
        <translation>&quot;me&quot; को पढ़ने वाली कॉल बिना टोकन के पहुँची</translation>
    </message>
    <message>
        <source>The WhatsApp account has used up its management calls for this hour: 200 for each app, 5000 once a number is registered.</source>
        <translation>WhatsApp अकाउंट इस घंटे की अपनी सारी मैनेजमेंट कॉल कर चुका है: हर ऐप के लिए 200, नंबर रजिस्टर होने के बाद 5000।</translation>
    </message>
    <message>
        <source>The WhatsApp account has made too many calls</source>
        <translation>WhatsApp अकाउंट ने बहुत ज़्यादा कॉल की हैं</translation>
    </message>
    <message>
        <source>Ask your developer to take the customer off the block list of the number, or unblock the customer in the WhatsApp Business app.</source>
        <translation>अपने डेवलपर से कहें कि ग्राहक को नंबर की ब्लॉक सूची से हटाएँ, या WhatsApp Business ऐप में ग्राहक को अनब्लॉक करें।</translation>
    </message>
    <message>
        <source>Send the message again after that.</source>
        <translation>उसके बाद मैसेज फिर से भेजें।</translation>
    </message>
    <message>
        <source>The customer is on the block list of your own number.</source>
        <translation>ग्राहक आपके अपने नंबर की ब्लॉक सूची में हैं।</translation>
    </message>
    <message>
        <source>Your business has blocked this customer</source>
        <translation>आपके बिज़नेस ने इस ग्राहक को ब्लॉक किया है</translation>
    </message>
    <message>
        <source>Let the sending system slow down, and send the message again.</source>
        <translation>मैसेज भेजने वाले सिस्टम की रफ़्तार घटाएँ, और मैसेज फिर से भेजें।</translation>
    </message>
    <message>
        <source>Look at the throughput of the number, which Meta can raise: up to 1000 messages a second.</source>
        <translation>नंबर का थ्रूपुट देखें, जिसे Meta बढ़ा सकता है: 1000 मैसेज प्रति सेकंड तक।</translation>
    </message>
    <message>
        <source>The number has sent more messages in a second than it may: mostly 80, or 20 if it is used in the WhatsApp Business app too.</source>
        <translation>नंबर ने एक सेकंड में तय सीमा से ज़्यादा मैसेज भेजे हैं: आम तौर पर 80, या 20 अगर वह WhatsApp Business ऐप में भी इस्तेमाल होता है।</translation>
    </message>
    <message>
        <source>Messages were sent too fast</source>
        <translation>मैसेज बहुत तेज़ी से भेजे गए</translation>
    </message>
    <message>
        <source>Do not send the message again: the result is the same.</source>
        <translation>मैसेज फिर से न भेजें: नतीजा वही रहेगा।</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, then reply within 24 hours.</source>
        <translation>ग्राहक से किसी दूसरे माध्यम से कहें कि वे आपको लिखें, फिर 24 घंटे में जवाब दें।</translation>
    </message>
    <message>
        <source>Meta keeps a small group of people free of marketing templates; this customer is one of them.</source>
        <translation>Meta कुछ लोगों के एक छोटे समूह को मार्केटिंग टेम्पलेट नहीं भेजने देता; यह ग्राहक उनमें से एक हैं।</translation>
    </message>
    <message>
        <source>The customer is in a test group of Meta</source>
        <translation>ग्राहक Meta के टेस्ट समूह में हैं</translation>
    </message>
    <message>
        <source>Compare the country with WhatsApp&apos;s policy for your kind of business: business.whatsapp.com/policy</source>
        <translation>देखें कि आपके बिज़नेस के प्रकार के लिए WhatsApp की नीति में यह देश है या नहीं: business.whatsapp.com/policy</translation>
    </message>
    <message>
        <source>Reach the customer by another channel.</source>
        <translation>ग्राहक से किसी दूसरे माध्यम से संपर्क करें।</translation>
    </message>
    <message>
        <source>The rules for your kind of business do not allow messages to that country. The amount of messages is not the reason, even where Meta&apos;s text reads like that.</source>
        <translation>आपके बिज़नेस के प्रकार के नियम उस देश में मैसेज भेजने की अनुमति नहीं देते। वजह मैसेज की संख्या नहीं है, चाहे Meta के टेक्स्ट से ऐसा लगे।</translation>
    </message>
    <message>
        <source>Your business may not message people in that country</source>
        <translation>आपका बिज़नेस उस देश के लोगों को मैसेज नहीं भेज सकता</translation>
    </message>
    <message>
        <source>Ask the customer to send it in another way, as text or as a usual file.</source>
        <translation>ग्राहक से कहें कि इसे दूसरे तरीके से भेजें, टेक्स्ट या सामान्य फ़ाइल के रूप में।</translation>
    </message>
    <message>
        <source>The customer sent something the API cannot pass on, for example in a group. No message of yours has failed.</source>
        <translation>ग्राहक ने ऐसा कुछ भेजा जिसे API आगे नहीं भेज सकता, जैसे किसी ग्रुप में। आपका कोई मैसेज फ़ेल नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The customer sent a kind of message that cannot be shown</source>
        <translation>ग्राहक ने ऐसा मैसेज भेजा जिसे दिखाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>Send the message again with growing pauses.</source>
        <translation>मैसेज फिर से भेजें, हर बार पहले से ज़्यादा रुककर।</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support with the fbtrace_id of the answer if it stays like this.</source>
        <translation>अगर ऐसा ही रहे, तो जवाब के fbtrace_id के साथ Meta के सपोर्ट से पूछें।</translation>
    </message>
    <message>
        <source>For Flows: the public key could not be set.</source>
        <translation>Flow के लिए: पब्लिक कुंजी (public key) सेट नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Meta could not send, and does not say why</source>
        <translation>Meta भेज नहीं सका, और वजह नहीं बताता</translation>
    </message>
    <message>
        <source>Shorten the text, or send it in two messages.</source>
        <translation>टेक्स्ट छोटा करें, या दो मैसेज में भेजें।</translation>
    </message>
    <message>
        <source>The text has more characters than a message may have.</source>
        <translation>टेक्स्ट में एक मैसेज की सीमा से ज़्यादा कैरेक्टर हैं।</translation>
    </message>
    <message>
        <source>The text of the message is too long</source>
        <translation>मैसेज का टेक्स्ट बहुत लंबा है</translation>
    </message>
    <message>
        <source>Ask your developer to set the recipient type to &quot;individual&quot;.</source>
        <translation>अपने डेवलपर से कहें कि प्राप्तकर्ता का प्रकार &quot;individual&quot; सेट करें।</translation>
    </message>
    <message>
        <source>The request names a kind of recipient that this call does not know.</source>
        <translation>रिक्वेस्ट में प्राप्तकर्ता का ऐसा प्रकार है जिसे यह कॉल नहीं जानती।</translation>
    </message>
    <message>
        <source>The kind of recipient is not accepted</source>
        <translation>प्राप्तकर्ता का प्रकार स्वीकार नहीं किया गया</translation>
    </message>
    <message>
        <source>A permission is missing for the sending number, or was taken away.</source>
        <translation>भेजने वाले नंबर के लिए कोई अनुमति नहीं है, या वापस ले ली गई।</translation>
    </message>
    <message>
        <source>The token may not send from this number</source>
        <translation>टोकन इस नंबर से मैसेज नहीं भेज सकता</translation>
    </message>
    <message>
        <source>Check the ID in the request.</source>
        <translation>रिक्वेस्ट में दी गई ID देखें।</translation>
    </message>
    <message>
        <source>Upload the file again, and send it by its new media ID.</source>
        <translation>फ़ाइल फिर से अपलोड करें, और उसकी नई मीडिया ID से भेजें।</translation>
    </message>
    <message>
        <source>The file or object that the request names does not exist, or not any more.</source>
        <translation>रिक्वेस्ट में बताई गई फ़ाइल या चीज़ मौजूद नहीं है, या अब नहीं है।</translation>
    </message>
    <message>
        <source>Something the request refers to is gone</source>
        <translation>रिक्वेस्ट में बताई गई कोई चीज़ अब नहीं है</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer: they name the field.</source>
        <translation>जवाब का ब्योरा अपने डेवलपर को दें: फ़ील्ड का नाम उसमें है।</translation>
    </message>
    <message>
        <source>A field that must be there is missing in the request.</source>
        <translation>रिक्वेस्ट में एक ज़रूरी फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>The request lacks something</source>
        <translation>रिक्वेस्ट में कुछ कमी है</translation>
    </message>
    <message>
        <source>Check that the sending number belongs to the account.</source>
        <translation>देखें कि भेजने वाला नंबर इसी अकाउंट का है या नहीं।</translation>
    </message>
    <message>
        <source>Wait 10 minutes if the template is new.</source>
        <translation>टेम्पलेट नया हो तो 10 मिनट इंतज़ार करें।</translation>
    </message>
    <message>
        <source>A value is wrong, or the sending number is not in this WhatsApp account.</source>
        <translation>कोई मान गलत है, या भेजने वाला नंबर इस WhatsApp अकाउंट में नहीं है।</translation>
    </message>
    <message>
        <source>The country of the number does not have this feature, for example calls.</source>
        <translation>नंबर के देश में यह सुविधा नहीं है, जैसे फ़ोन कॉल।</translation>
    </message>
    <message>
        <source>A new marketing template is not ready for the Marketing Messages API yet.</source>
        <translation>नया मार्केटिंग टेम्पलेट अभी Marketing Messages API के लिए तैयार नहीं है।</translation>
    </message>
    <message>
        <source>A value in the request does not fit</source>
        <translation>रिक्वेस्ट का कोई मान ठीक नहीं बैठता</translation>
    </message>
    <message>
        <source>One of the services behind the API is overloaded or disturbed.</source>
        <translation>API के पीछे की किसी सेवा पर ज़्यादा लोड है या उसमें गड़बड़ी है।</translation>
    </message>
    <message>
        <source>A service at Meta is away for a moment</source>
        <translation>Meta की एक सेवा कुछ देर के लिए बंद है</translation>
    </message>
    <message>
        <source>Add a participant to the group, then send again.</source>
        <translation>ग्रुप में एक सदस्य जोड़ें, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>The group holds only one member, so there is nobody to write to.</source>
        <translation>ग्रुप में सिर्फ़ एक सदस्य है, इसलिए लिखने के लिए कोई नहीं है।</translation>
    </message>
    <message>
        <source>The group has no other member</source>
        <translation>ग्रुप में कोई और सदस्य नहीं है</translation>
    </message>
    <message>
        <source>Send to another number.</source>
        <translation>किसी दूसरे नंबर पर भेजें।</translation>
    </message>
    <message>
        <source>Sender and recipient are the same number.</source>
        <translation>भेजने वाला और पाने वाला नंबर एक ही है।</translation>
    </message>
    <message>
        <source>The message was sent to your own number</source>
        <translation>मैसेज आपके अपने ही नंबर पर भेजा गया</translation>
    </message>
    <message>
        <source>Compare the number with the customer, with plus sign and country code.</source>
        <translation>ग्राहक से नंबर मिला लें, प्लस के निशान और देश कोड के साथ।</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, to accept the terms (wa.me/tos/20210210) and to update WhatsApp.</source>
        <translation>ग्राहक से किसी दूसरे माध्यम से कहें कि वे आपको लिखें, शर्तें स्वीकार करें (wa.me/tos/20210210) और WhatsApp अपडेट करें।</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp, or is mistyped; without a plus sign and country code it may be read as a number of your own country.</source>
        <translation>नंबर WhatsApp पर नहीं है, या गलत लिखा गया है; प्लस के निशान और देश कोड के बिना उसे आपके अपने देश का नंबर समझा जा सकता है।</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s current terms.</source>
        <translation>ग्राहक ने WhatsApp की मौजूदा शर्तें स्वीकार नहीं की हैं।</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old.</source>
        <translation>ग्राहक का WhatsApp बहुत पुराना है।</translation>
    </message>
    <message>
        <source>This person could not be reached on WhatsApp</source>
        <translation>WhatsApp पर इस व्यक्ति तक नहीं पहुँचा जा सका</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name; newer systems report it under another number.</source>
        <translation>Meta की सेवा में कोई गड़बड़ी थी, जिसका नाम वह नहीं बताता; नए सिस्टम उसे किसी दूसरे नंबर से बताते हैं।</translation>
    </message>
    <message>
        <source>Compare the number with the list in the App Dashboard: WhatsApp &gt; API Setup &gt; To.</source>
        <translation>नंबर को App Dashboard की सूची से मिलाएँ: WhatsApp &gt; API Setup &gt; To।</translation>
    </message>
    <message>
        <source>Try an Argentine number as 54 and area code without the 9, a Mexican one as 52 and ten digits.</source>
        <translation>अर्जेंटीना का नंबर बिना 9 के, 54 और एरिया कोड के साथ आज़माएँ; मेक्सिको का नंबर 52 और दस अंकों के साथ।</translation>
    </message>
    <message>
        <source>Add the number to that list, and confirm it with the code the recipient gets.</source>
        <translation>नंबर को उस सूची में जोड़ें, और प्राप्तकर्ता को मिलने वाले कोड से उसकी पुष्टि करें।</translation>
    </message>
    <message>
        <source>Use your own registered number for real customers.</source>
        <translation>असली ग्राहकों के लिए अपना रजिस्टर किया हुआ नंबर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>A test number, or an app in development, may only send to numbers on its list of up to five.</source>
        <translation>टेस्ट नंबर या अभी बन रहा ऐप सिर्फ़ अपनी सूची के ज़्यादा से ज़्यादा पाँच नंबरों पर भेज सकता है।</translation>
    </message>
    <message>
        <source>The number is on the list, but in another form: Argentina and Mexico have numbers with and without an extra digit.</source>
        <translation>नंबर सूची में है, पर दूसरे रूप में: अर्जेंटीना और मेक्सिको के नंबरों में एक अतिरिक्त अंक हो भी सकता है और नहीं भी।</translation>
    </message>
    <message>
        <source>The recipient is not on the test list</source>
        <translation>प्राप्तकर्ता टेस्ट सूची में नहीं है</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong.</source>
        <translation>अगर यह गलत हो, तो वहाँ समीक्षा माँगें।</translation>
    </message>
    <message>
        <source>Correct the PIN if nothing is reported there.</source>
        <translation>अगर वहाँ कुछ न बताया गया हो, तो PIN सुधारें।</translation>
    </message>
    <message>
        <source>The account was restricted or disabled for a breach of policy.</source>
        <translation>नीति तोड़ने की वजह से अकाउंट पर प्रतिबंध लगा या वह बंद किया गया।</translation>
    </message>
    <message>
        <source>Data in the request did not fit the account, for example a wrong PIN for two-step verification.</source>
        <translation>रिक्वेस्ट का कोई डेटा अकाउंट से मेल नहीं खाया, जैसे टू-स्टेप वेरिफ़िकेशन का गलत PIN।</translation>
    </message>
    <message>
        <source>The WhatsApp account is locked</source>
        <translation>WhatsApp अकाउंट लॉक है</translation>
    </message>
    <message>
        <source>Ask your developer to make the webhook server reachable again.</source>
        <translation>अपने डेवलपर से कहें कि वेबहुक सर्वर को फिर से पहुँच में लाएँ।</translation>
    </message>
    <message>
        <source>Ask the customer to send the message once more.</source>
        <translation>ग्राहक से कहें कि मैसेज एक बार फिर भेजें।</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and your webhook server could not be reached while the message was kept, about an hour.</source>
        <translation>यह नंबर Meta पर कुछ स्टोर नहीं करता, और मैसेज जितनी देर रखा गया (करीब एक घंटा), उतनी देर आपके वेबहुक सर्वर तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>Your webhook server was out of reach too long</source>
        <translation>आपका वेबहुक सर्वर बहुत देर तक पहुँच से बाहर था</translation>
    </message>
    <message>
        <source>Look whether the message was delivered on another device before you send again.</source>
        <translation>फिर से भेजने से पहले देखें कि मैसेज किसी दूसरे डिवाइस पर डिलीवर हुआ या नहीं।</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and one of the customer&apos;s devices asked for the message after its hour was over; another device may have it.</source>
        <translation>यह नंबर Meta पर कुछ स्टोर नहीं करता, और ग्राहक के एक डिवाइस ने मैसेज उसका एक घंटा पूरा होने के बाद माँगा; किसी दूसरे डिवाइस पर वह हो सकता है।</translation>
    </message>
    <message>
        <source>One of the customer&apos;s devices did not get the message</source>
        <translation>ग्राहक के एक डिवाइस को मैसेज नहीं मिला</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and hand in a display name.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers खोलें, और डिस्प्ले नाम जमा करें।</translation>
    </message>
    <message>
        <source>Wait for the approval, then send again.</source>
        <translation>मंज़ूरी का इंतज़ार करें, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>A number that WhatsApp itself supplied (+1 555) may not send before its display name is approved.</source>
        <translation>WhatsApp का खुद दिया हुआ नंबर (+1 555) अपना डिस्प्ले नाम मंज़ूर होने से पहले नहीं भेज सकता।</translation>
    </message>
    <message>
        <source>The display name of the number is not approved</source>
        <translation>नंबर का डिस्प्ले नाम मंज़ूर नहीं है</translation>
    </message>
    <message>
        <source>Check the group ID in the request against the list of your groups.</source>
        <translation>रिक्वेस्ट की ग्रुप ID को अपने ग्रुप की सूची से मिलाएँ।</translation>
    </message>
    <message>
        <source>The group does not exist, or your number is not in it.</source>
        <translation>ग्रुप मौजूद नहीं है, या आपका नंबर उसमें नहीं है।</translation>
    </message>
    <message>
        <source>The group is not known</source>
        <translation>इस ग्रुप की जानकारी नहीं है</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and bring the payment method of this very WhatsApp account in order.</source>
        <translation>Business settings &gt; Billing &amp; payments खोलें, और इसी WhatsApp अकाउंट के पेमेंट का तरीका ठीक करें।</translation>
    </message>
    <message>
        <source>The payment method is missing, was refused, or belongs to another WhatsApp account; a credit line may be used up.</source>
        <translation>पेमेंट का तरीका नहीं है, ठुकरा दिया गया, या किसी दूसरे WhatsApp अकाउंट का है; क्रेडिट लाइन खत्म हो चुकी हो सकती है।</translation>
    </message>
    <message>
        <source>The account lacks currency or time zone, or waits for a partner&apos;s request to be accepted.</source>
        <translation>अकाउंट में मुद्रा या टाइम ज़ोन नहीं है, या किसी पार्टनर का अनुरोध स्वीकार होना बाकी है।</translation>
    </message>
    <message>
        <source>Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>ग्राहक के मैसेज के 24 घंटे के अंदर दिए गए जवाब अब भी जाते हैं।</translation>
    </message>
    <message>
        <source>The payment settings stop your messages</source>
        <translation>पेमेंट सेटिंग की वजह से आपके मैसेज रुके हैं</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to come online, then send again.</source>
        <translation>ग्राहक से किसी दूसरे माध्यम से ऑनलाइन आने को कहें, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>The message was not delivered within its life, and has ended.</source>
        <translation>मैसेज अपनी अवधि में डिलीवर नहीं हुआ, और खत्म हो गया।</translation>
    </message>
    <message>
        <source>The message waited too long</source>
        <translation>मैसेज ने बहुत देर इंतज़ार किया</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and add a payment method to this WhatsApp account.</source>
        <translation>Business settings &gt; Billing &amp; payments खोलें, और इस WhatsApp अकाउंट में पेमेंट का तरीका जोड़ें।</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method that works, and calls are charged.</source>
        <translation>WhatsApp अकाउंट में पेमेंट का कोई चालू तरीका नहीं है, और फ़ोन कॉल का शुल्क लगता है।</translation>
    </message>
    <message>
        <source>A payment method for calls is missing</source>
        <translation>फ़ोन कॉल के लिए पेमेंट का तरीका नहीं है</translation>
    </message>
    <message>
        <source>Register the number again, then send the message once more.</source>
        <translation>नंबर को फिर से रजिस्टर करें, फिर मैसेज एक बार और भेजें।</translation>
    </message>
    <message>
        <source>The registration of the sending number did not end well.</source>
        <translation>भेजने वाले नंबर का रजिस्ट्रेशन ठीक से पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>The number is not fully registered</source>
        <translation>नंबर पूरी तरह रजिस्टर नहीं है</translation>
    </message>
    <message>
        <source>The customer wrote to another number of your business: the window counts for each number alone.</source>
        <translation>ग्राहक ने आपके बिज़नेस के किसी दूसरे नंबर पर लिखा: 24 घंटे हर नंबर के लिए अलग गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Look at the quality rating: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>क्वालिटी रेटिंग देखें: WhatsApp Manager &gt; Account tools &gt; Phone numbers।</translation>
    </message>
    <message>
        <source>Pause campaigns, and write only to people who agreed to it.</source>
        <translation>कैंपेन रोकें, और सिर्फ़ उन लोगों को लिखें जिन्होंने इसकी सहमति दी है।</translation>
    </message>
    <message>
        <source>Too many people blocked or reported messages of this number.</source>
        <translation>बहुत-से लोगों ने इस नंबर के मैसेज ब्लॉक या रिपोर्ट किए।</translation>
    </message>
    <message>
        <source>The number is limited because of its quality</source>
        <translation>क्वालिटी की वजह से नंबर सीमित है</translation>
    </message>
    <message>
        <source>Wait at least a day before you send it again, and do not repeat it in a loop.</source>
        <translation>इसे फिर से भेजने से पहले कम से कम एक दिन रुकें, और लूप में बार-बार न भेजें।</translation>
    </message>
    <message>
        <source>Use another channel for numbers in the USA.</source>
        <translation>USA के नंबरों के लिए कोई दूसरा माध्यम इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Ask the customer to write to you first if it is urgent.</source>
        <translation>ज़रूरी हो तो ग्राहक से कहें कि पहले वे आपको लिखें।</translation>
    </message>
    <message>
        <source>The person has received enough marketing messages for now.</source>
        <translation>इस व्यक्ति को फ़िलहाल काफ़ी मार्केटिंग मैसेज मिल चुके हैं।</translation>
    </message>
    <message>
        <source>Marketing templates to numbers in the USA are not delivered since 2025-04-01.</source>
        <translation>USA के नंबरों पर मार्केटिंग टेम्पलेट 2025-04-01 से डिलीवर नहीं किए जाते।</translation>
    </message>
    <message>
        <source>Meta held this marketing message back</source>
        <translation>Meta ने इस मार्केटिंग मैसेज को रोक लिया</translation>
    </message>
    <message>
        <source>Send no marketing to this customer; utility and service messages still arrive.</source>
        <translation>इस ग्राहक को मार्केटिंग मैसेज न भेजें; यूटिलिटी और सर्विस मैसेज अब भी पहुँचते हैं।</translation>
    </message>
    <message>
        <source>The customer has switched off marketing messages of your business in WhatsApp.</source>
        <translation>ग्राहक ने WhatsApp में आपके बिज़नेस के मार्केटिंग मैसेज बंद कर दिए हैं।</translation>
    </message>
    <message>
        <source>The customer wants no marketing messages from you</source>
        <translation>ग्राहक आपसे मार्केटिंग मैसेज नहीं चाहते</translation>
    </message>
    <message>
        <source>Send the content as another kind of message, or ask the customer to do so.</source>
        <translation>सामग्री को किसी दूसरे प्रकार के मैसेज में भेजें, या ग्राहक से ऐसा करने को कहें।</translation>
    </message>
    <message>
        <source>The message is of a kind that the API cannot send, or the customer sent one that it cannot show.</source>
        <translation>मैसेज ऐसे प्रकार का है जिसे API नहीं भेज सकता, या ग्राहक ने ऐसा मैसेज भेजा जिसे वह नहीं दिखा सकता।</translation>
    </message>
    <message>
        <source>This kind of message is not supported</source>
        <translation>यह मैसेज प्रकार समर्थित नहीं है</translation>
    </message>
    <message>
        <source>Read the details of the answer.</source>
        <translation>जवाब का ब्योरा पढ़ें।</translation>
    </message>
    <message>
        <source>Ask the customer to send the file again, or by another way.</source>
        <translation>ग्राहक से कहें कि फ़ाइल फिर से, या किसी दूसरे तरीके से भेजें।</translation>
    </message>
    <message>
        <source>Meta could not load the file that the customer sent.</source>
        <translation>ग्राहक की भेजी फ़ाइल को Meta लोड नहीं कर सका।</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched</source>
        <translation>ग्राहक की फ़ाइल नहीं मिल सकी</translation>
    </message>
    <message>
        <source>Compare type and size of the file with Meta&apos;s list of supported media.</source>
        <translation>फ़ाइल के प्रकार और साइज़ को Meta की समर्थित मीडिया की सूची से मिलाएँ।</translation>
    </message>
    <message>
        <source>Upload the file first, and send it by its media ID.</source>
        <translation>पहले फ़ाइल अपलोड करें, और उसकी मीडिया ID से भेजें।</translation>
    </message>
    <message>
        <source>The file is of another type than it says, or of a type that WhatsApp does not take.</source>
        <translation>फ़ाइल का प्रकार वह नहीं जो बताया गया है, या WhatsApp उस प्रकार को नहीं लेता।</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>फ़ाइल बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The address of the file cannot be reached, or leads to a web page in place of the file.</source>
        <translation>फ़ाइल के पते तक नहीं पहुँचा जा सकता, या वहाँ फ़ाइल की जगह वेब पेज है।</translation>
    </message>
    <message>
        <source>Your file could not be used</source>
        <translation>आपकी फ़ाइल इस्तेमाल नहीं हो सकी</translation>
    </message>
    <message>
        <source>Send other messages through the usual messages call of the Cloud API.</source>
        <translation>दूसरे मैसेज Cloud API की सामान्य मैसेज कॉल से भेजें।</translation>
    </message>
    <message>
        <source>Use SIP for the calls of a number that is set to SIP.</source>
        <translation>SIP पर सेट नंबर की फ़ोन कॉल के लिए SIP इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The Marketing Messages API takes only marketing templates, and got something else.</source>
        <translation>Marketing Messages API सिर्फ़ मार्केटिंग टेम्पलेट लेता है, और उसे कुछ और मिला।</translation>
    </message>
    <message>
        <source>A number that makes calls over SIP was asked to call through the API.</source>
        <translation>SIP से फ़ोन कॉल करने वाले नंबर से API के ज़रिए कॉल करने को कहा गया।</translation>
    </message>
    <message>
        <source>This way of sending does not take such a message</source>
        <translation>भेजने का यह तरीका ऐसा मैसेज नहीं लेता</translation>
    </message>
    <message>
        <source>Wait some seconds, then a little longer after each failure; other customers are not affected.</source>
        <translation>कुछ सेकंड रुकें, फिर हर बार फ़ेल होने पर थोड़ा ज़्यादा; दूसरे ग्राहकों पर असर नहीं है।</translation>
    </message>
    <message>
        <source>More messages went to one person than the platform allows: about one in 6 seconds, with a burst of 45 that counts against the time after it.</source>
        <translation>एक व्यक्ति को प्लैटफ़ॉर्म की सीमा से ज़्यादा मैसेज गए: करीब 6 सेकंड में एक; एक साथ 45 तक जा सकते हैं, पर वे उसके बाद के समय में गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Too many messages to this one customer</source>
        <translation>इस एक ग्राहक को बहुत ज़्यादा मैसेज</translation>
    </message>
    <message>
        <source>Send again in a minute.</source>
        <translation>एक मिनट में फिर से भेजें।</translation>
    </message>
    <message>
        <source>The throughput of the number is being raised; that takes up to a minute.</source>
        <translation>नंबर का थ्रूपुट बढ़ाया जा रहा है; इसमें एक मिनट तक लगता है।</translation>
    </message>
    <message>
        <source>The number is being upgraded</source>
        <translation>नंबर अपग्रेड हो रहा है</translation>
    </message>
    <message>
        <source>Read the list again from the beginning.</source>
        <translation>सूची शुरू से फिर पढ़ें।</translation>
    </message>
    <message>
        <source>The mark for the next page of a list has run out, or was changed on its way.</source>
        <translation>सूची के अगले पेज का निशान पुराना हो गया, या रास्ते में बदल गया।</translation>
    </message>
    <message>
        <source>The place in the list is not known any more</source>
        <translation>सूची में वह जगह अब पता नहीं है</translation>
    </message>
    <message>
        <source>Open the WhatsApp Business app on your phone and read the message there.</source>
        <translation>अपने फ़ोन पर WhatsApp Business ऐप खोलें और मैसेज वहाँ पढ़ें।</translation>
    </message>
    <message>
        <source>The number is used in the WhatsApp Business app too, and the customer wrote from a linked device that the API does not support.</source>
        <translation>नंबर WhatsApp Business ऐप में भी इस्तेमाल होता है, और ग्राहक ने ऐसे लिंक किए गए डिवाइस से लिखा जो API में समर्थित नहीं है।</translation>
    </message>
    <message>
        <source>A message of the customer can be read in the app only</source>
        <translation>ग्राहक का एक मैसेज सिर्फ़ ऐप में पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>Send the message to the phone number.</source>
        <translation>मैसेज फ़ोन नंबर पर भेजें।</translation>
    </message>
    <message>
        <source>Messages of this kind, for example authentication templates, cannot go to a business-scoped user ID.</source>
        <translation>इस प्रकार के मैसेज, जैसे ऑथेंटिकेशन टेम्पलेट, बिज़नेस-स्कोप वाली यूज़र ID पर नहीं भेजे जा सकते।</translation>
    </message>
    <message>
        <source>This message needs a phone number as recipient</source>
        <translation>इस मैसेज के प्राप्तकर्ता के लिए फ़ोन नंबर चाहिए</translation>
    </message>
    <message>
        <source>Send through the Marketing Messages API, or change the setting of the account.</source>
        <translation>Marketing Messages API से भेजें, या अकाउंट की सेटिंग बदलें।</translation>
    </message>
    <message>
        <source>The WhatsApp account sends marketing templates only through the Marketing Messages API.</source>
        <translation>यह WhatsApp अकाउंट मार्केटिंग टेम्पलेट सिर्फ़ Marketing Messages API से भेजता है।</translation>
    </message>
    <message>
        <source>Marketing templates are switched off for this way</source>
        <translation>इस तरीके से मार्केटिंग टेम्पलेट भेजना बंद है</translation>
    </message>
    <message>
        <source>Review the categories of your templates: WhatsApp Manager &gt; Message templates.</source>
        <translation>अपने टेम्पलेट की श्रेणियाँ देखें: WhatsApp Manager &gt; Message templates।</translation>
    </message>
    <message>
        <source>Wait: the limit ends by itself.</source>
        <translation>इंतज़ार करें: यह सीमा अपने-आप खत्म होगी।</translation>
    </message>
    <message>
        <source>Templates were put into the wrong category too often.</source>
        <translation>टेम्पलेट बहुत बार गलत श्रेणी में डाले गए।</translation>
    </message>
    <message>
        <source>Sending is limited because of template categories</source>
        <translation>टेम्पलेट की श्रेणियों की वजह से भेजना सीमित है</translation>
    </message>
    <message>
        <source>Look at the result of each participant in the answer, and repeat only what failed.</source>
        <translation>जवाब में हर सदस्य का नतीजा देखें, और सिर्फ़ वही दोहराएँ जो फ़ेल हुआ।</translation>
    </message>
    <message>
        <source>Some of the participants could not be dealt with.</source>
        <translation>कुछ सदस्यों के लिए काम नहीं हो सका।</translation>
    </message>
    <message>
        <source>Only a part of the group request was done</source>
        <translation>ग्रुप रिक्वेस्ट का सिर्फ़ एक हिस्सा पूरा हुआ</translation>
    </message>
    <message>
        <source>Remove the double entry, then send the request again.</source>
        <translation>दोहरी प्रविष्टि हटाएँ, फिर रिक्वेस्ट दोबारा भेजें।</translation>
    </message>
    <message>
        <source>The list of participants names one person more than once.</source>
        <translation>सदस्यों की सूची में किसी व्यक्ति का नाम एक से ज़्यादा बार है।</translation>
    </message>
    <message>
        <source>The same person is in the list twice</source>
        <translation>एक ही व्यक्ति सूची में दो बार है</translation>
    </message>
    <message>
        <source>Ask the person to open wa.me/tos/20210210 on their phone and to accept the terms.</source>
        <translation>उस व्यक्ति से कहें कि अपने फ़ोन पर wa.me/tos/20210210 खोलकर शर्तें स्वीकार करें।</translation>
    </message>
    <message>
        <source>The person still has to accept WhatsApp&apos;s current terms before taking part.</source>
        <translation>शामिल होने से पहले उस व्यक्ति को WhatsApp की मौजूदा शर्तें स्वीकार करनी होंगी।</translation>
    </message>
    <message>
        <source>This person has not accepted WhatsApp&apos;s terms</source>
        <translation>इस व्यक्ति ने WhatsApp की शर्तें स्वीकार नहीं की हैं</translation>
    </message>
    <message>
        <source>Remove participants from the request, or use a second group.</source>
        <translation>रिक्वेस्ट से कुछ सदस्य हटाएँ, या दूसरा ग्रुप इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The request goes beyond the number of people a group may have.</source>
        <translation>रिक्वेस्ट में ग्रुप की सीमा से ज़्यादा लोग हैं।</translation>
    </message>
    <message>
        <source>The group would have too many participants</source>
        <translation>ग्रुप में बहुत ज़्यादा सदस्य हो जाएँगे</translation>
    </message>
    <message>
        <source>Stop sending to this group.</source>
        <translation>इस ग्रुप में भेजना बंद करें।</translation>
    </message>
    <message>
        <source>Meta has suspended the group for a breach of its policy.</source>
        <translation>Meta ने अपनी नीति तोड़ने की वजह से ग्रुप को निलंबित कर दिया है।</translation>
    </message>
    <message>
        <source>The group is suspended</source>
        <translation>ग्रुप निलंबित है</translation>
    </message>
    <message>
        <source>Wait a minute, then let the sending system make fewer group requests.</source>
        <translation>एक मिनट रुकें, फिर मैसेज भेजने वाले सिस्टम से कम ग्रुप रिक्वेस्ट कराएँ।</translation>
    </message>
    <message>
        <source>The number has made more group requests than it may in this time.</source>
        <translation>नंबर ने इतने समय में तय सीमा से ज़्यादा ग्रुप रिक्वेस्ट की हैं।</translation>
    </message>
    <message>
        <source>Too many group requests were made</source>
        <translation>बहुत ज़्यादा ग्रुप रिक्वेस्ट की गईं</translation>
    </message>
    <message>
        <source>Choose a square picture, and upload it again.</source>
        <translation>चौकोर तस्वीर चुनें, और उसे फिर से अपलोड करें।</translation>
    </message>
    <message>
        <source>Width and height of the picture differ.</source>
        <translation>तस्वीर की चौड़ाई और ऊँचाई बराबर नहीं हैं।</translation>
    </message>
    <message>
        <source>The group picture is not square</source>
        <translation>ग्रुप की तस्वीर चौकोर नहीं है</translation>
    </message>
    <message>
        <source>Choose a larger picture, and upload it again.</source>
        <translation>बड़ी तस्वीर चुनें, और उसे फिर से अपलोड करें।</translation>
    </message>
    <message>
        <source>Each side of the picture must be longer than 192 pixels.</source>
        <translation>तस्वीर की हर भुजा 192 पिक्सेल से लंबी होनी चाहिए।</translation>
    </message>
    <message>
        <source>The group picture is too small</source>
        <translation>ग्रुप की तस्वीर बहुत छोटी है</translation>
    </message>
    <message>
        <source>Delete groups that are not used any more, then create the new one.</source>
        <translation>जो ग्रुप अब इस्तेमाल नहीं होते, उन्हें मिटाएँ, फिर नया बनाएँ।</translation>
    </message>
    <message>
        <source>The largest number of groups for one number is reached.</source>
        <translation>एक नंबर के लिए ग्रुप की अधिकतम संख्या पूरी हो गई है।</translation>
    </message>
    <message>
        <source>The number has as many groups as it may have</source>
        <translation>नंबर के पास जितने ग्रुप हो सकते हैं, उतने हैं</translation>
    </message>
    <message>
        <source>Read the list of members again, then repeat the request with a person on it.</source>
        <translation>सदस्यों की सूची फिर से पढ़ें, फिर उसमें मौजूद किसी व्यक्ति के लिए रिक्वेस्ट दोहराएँ।</translation>
    </message>
    <message>
        <source>The person named in the request is not a member of this group, or not any more.</source>
        <translation>रिक्वेस्ट में बताया गया व्यक्ति इस ग्रुप में नहीं है, या अब नहीं है।</translation>
    </message>
    <message>
        <source>The person is not in the group</source>
        <translation>यह व्यक्ति ग्रुप में नहीं है</translation>
    </message>
    <message>
        <source>Read the list of requests to join again.</source>
        <translation>जुड़ने के अनुरोधों की सूची फिर से पढ़ें।</translation>
    </message>
    <message>
        <source>The request was withdrawn, or was dealt with already.</source>
        <translation>अनुरोध वापस ले लिया गया, या उस पर फ़ैसला हो चुका है।</translation>
    </message>
    <message>
        <source>The request to join does not exist any more</source>
        <translation>जुड़ने का अनुरोध अब मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Send fewer marketing messages to people who only asked a question.</source>
        <translation>जिन लोगों ने सिर्फ़ सवाल पूछा था, उन्हें कम मार्केटिंग मैसेज भेजें।</translation>
    </message>
    <message>
        <source>Wait until the pause ends, then create the group.</source>
        <translation>रोक खत्म होने तक इंतज़ार करें, फिर ग्रुप बनाएँ।</translation>
    </message>
    <message>
        <source>The number sent too many marketing messages inside the reply window in the past 7 days.</source>
        <translation>पिछले 7 दिनों में नंबर ने जवाब देने के 24 घंटों के अंदर बहुत ज़्यादा मार्केटिंग मैसेज भेजे।</translation>
    </message>
    <message>
        <source>New groups are switched off for this number for a while</source>
        <translation>इस नंबर के लिए नए ग्रुप कुछ समय के लिए बंद हैं</translation>
    </message>
    <message>
        <source>Read Meta&apos;s conditions for groups: developers.facebook.com &gt; WhatsApp &gt; Groups API</source>
        <translation>ग्रुप के लिए Meta की शर्तें पढ़ें: developers.facebook.com &gt; WhatsApp &gt; Groups API</translation>
    </message>
    <message>
        <source>The number does not meet the conditions for groups yet.</source>
        <translation>नंबर अभी ग्रुप की शर्तें पूरी नहीं करता।</translation>
    </message>
    <message>
        <source>Groups are not available for this number</source>
        <translation>इस नंबर के लिए ग्रुप उपलब्ध नहीं हैं</translation>
    </message>
    <message>
        <source>Compare the values with the template text, and send exactly as many.</source>
        <translation>मानों को टेम्पलेट के टेक्स्ट से मिलाएँ, और ठीक उतने ही भेजें।</translation>
    </message>
    <message>
        <source>The values sent do not fit the places in the template.</source>
        <translation>भेजे गए मान टेम्पलेट की जगहों से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>The template was sent with the wrong number of values</source>
        <translation>टेम्पलेट मानों की गलत संख्या के साथ भेजा गया</translation>
    </message>
    <message>
        <source>Compare name, language and status in WhatsApp Manager &gt; Message templates.</source>
        <translation>नाम, भाषा और स्थिति को WhatsApp Manager &gt; Message templates से मिलाएँ।</translation>
    </message>
    <message>
        <source>Name or language of the template is wrong: &quot;en&quot; and &quot;en_US&quot; are two languages.</source>
        <translation>टेम्पलेट का नाम या भाषा गलत है: &quot;en&quot; और &quot;en_US&quot; दो अलग भाषाएँ हैं।</translation>
    </message>
    <message>
        <source>The template is not approved, or was deleted.</source>
        <translation>टेम्पलेट मंज़ूर नहीं है, या मिटा दिया गया।</translation>
    </message>
    <message>
        <source>The template belongs to another WhatsApp account than the sending number.</source>
        <translation>टेम्पलेट भेजने वाले नंबर के अकाउंट के बजाय किसी दूसरे WhatsApp अकाउंट का है।</translation>
    </message>
    <message>
        <source>The template does not exist in this language</source>
        <translation>टेम्पलेट इस भाषा में मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Shorten the values or the template.</source>
        <translation>मानों को या टेम्पलेट को छोटा करें।</translation>
    </message>
    <message>
        <source>The text with its values is longer than allowed.</source>
        <translation>मानों के साथ टेक्स्ट तय सीमा से लंबा है।</translation>
    </message>
    <message>
        <source>The filled template is too long</source>
        <translation>भरा हुआ टेम्पलेट बहुत लंबा है</translation>
    </message>
    <message>
        <source>Rework the template by Meta&apos;s review rules, and hand it in again.</source>
        <translation>Meta के समीक्षा नियमों के अनुसार टेम्पलेट सुधारें, और फिर से जमा करें।</translation>
    </message>
    <message>
        <source>The content of the template breaks a WhatsApp policy.</source>
        <translation>टेम्पलेट की सामग्री WhatsApp की किसी नीति को तोड़ती है।</translation>
    </message>
    <message>
        <source>The template breaks a rule for content</source>
        <translation>टेम्पलेट सामग्री का नियम तोड़ता है</translation>
    </message>
    <message>
        <source>Compare the value with the example in WhatsApp Manager &gt; Message templates, and correct it.</source>
        <translation>मान को WhatsApp Manager &gt; Message templates के उदाहरण से मिलाएँ, और सुधारें।</translation>
    </message>
    <message>
        <source>A value that fills a place of the template has a form that is not accepted.</source>
        <translation>टेम्पलेट की जगह भरने वाला एक मान ऐसे रूप में है जो स्वीकार नहीं किया जाता।</translation>
    </message>
    <message>
        <source>A value for the template is not accepted</source>
        <translation>टेम्पलेट का एक मान स्वीकार नहीं किया गया</translation>
    </message>
    <message>
        <source>Compare each part with the definition of the template.</source>
        <translation>हर हिस्से को टेम्पलेट की परिभाषा से मिलाएँ।</translation>
    </message>
    <message>
        <source>The template expects a value of another kind, for example an image or a date.</source>
        <translation>टेम्पलेट को किसी और प्रकार का मान चाहिए, जैसे तस्वीर या तारीख।</translation>
    </message>
    <message>
        <source>A template value is of the wrong kind</source>
        <translation>टेम्पलेट का एक मान गलत प्रकार का है</translation>
    </message>
    <message>
        <source>Use another template, or improve this one and wait for its approval.</source>
        <translation>दूसरा टेम्पलेट इस्तेमाल करें, या इसे सुधारकर इसकी मंज़ूरी का इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Customers rated the template low; the first pause takes 3 hours, the second 6.</source>
        <translation>ग्राहकों ने टेम्पलेट को कम रेटिंग दी; पहली रोक 3 घंटे की होती है, दूसरी 6 की।</translation>
    </message>
    <message>
        <source>Messages of a new template were held back to test its quality, and then dropped.</source>
        <translation>नए टेम्पलेट के मैसेज उसकी क्वालिटी परखने के लिए रोके गए, और फिर छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>The template is paused</source>
        <translation>टेम्पलेट रोका गया है</translation>
    </message>
    <message>
        <source>Write a new template with other content.</source>
        <translation>अलग सामग्री के साथ नया टेम्पलेट लिखें।</translation>
    </message>
    <message>
        <source>The template was paused too often for low quality.</source>
        <translation>कम क्वालिटी की वजह से टेम्पलेट बहुत बार रोका गया।</translation>
    </message>
    <message>
        <source>The template is switched off for good</source>
        <translation>टेम्पलेट हमेशा के लिए बंद है</translation>
    </message>
    <message>
        <source>Compare the values with the template in WhatsApp Manager &gt; Message templates.</source>
        <translation>मानों को WhatsApp Manager &gt; Message templates के टेम्पलेट से मिलाएँ।</translation>
    </message>
    <message>
        <source>Something is wrong with the values that fill the template; the details of the answer name it.</source>
        <translation>टेम्पलेट भरने वाले मानों में कुछ गलत है; जवाब के ब्योरे में लिखा है कि क्या।</translation>
    </message>
    <message>
        <source>The values for the template do not fit</source>
        <translation>टेम्पलेट के मान ठीक नहीं बैठते</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, read what is reported for the Flow, and ask your developer to repair its endpoint.</source>
        <translation>WhatsApp Manager &gt; Flows खोलें, Flow के बारे में जो लिखा है उसे पढ़ें, और अपने डेवलपर से उसका एंडपॉइंट ठीक करने को कहें।</translation>
    </message>
    <message>
        <source>Meta has blocked the Flow, mostly because its endpoint fails too often.</source>
        <translation>Meta ने Flow को ब्लॉक किया है, अक्सर इसलिए कि उसका एंडपॉइंट बहुत बार फ़ेल होता है।</translation>
    </message>
    <message>
        <source>The Flow is blocked</source>
        <translation>Flow ब्लॉक है</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, and ask your developer to repair what is reported there.</source>
        <translation>WhatsApp Manager &gt; Flows खोलें, और वहाँ जो बताया गया है, उसे अपने डेवलपर से ठीक कराएँ।</translation>
    </message>
    <message>
        <source>Wait for the next hour, then send again.</source>
        <translation>अगले घंटे तक इंतज़ार करें, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>The endpoint of the Flow is slow or fails, so that it may be sent only 10 times an hour; those are used up.</source>
        <translation>Flow का एंडपॉइंट धीमा है या फ़ेल होता है, इसलिए इसे एक घंटे में सिर्फ़ 10 बार भेजा जा सकता है; वे पूरे हो चुके हैं।</translation>
    </message>
    <message>
        <source>The Flow is slowed down</source>
        <translation>Flow की रफ़्तार घटाई गई है</translation>
    </message>
    <message>
        <source>Ask your developer to deregister the number once more.</source>
        <translation>अपने डेवलपर से कहें कि नंबर का रजिस्ट्रेशन एक बार और हटाएँ।</translation>
    </message>
    <message>
        <source>Register the number again after that.</source>
        <translation>उसके बाद नंबर फिर से रजिस्टर करें।</translation>
    </message>
    <message>
        <source>An earlier attempt to take the number off the API has stopped half way.</source>
        <translation>नंबर को API से हटाने की पिछली कोशिश बीच में रुक गई।</translation>
    </message>
    <message>
        <source>The number was not taken off the API completely</source>
        <translation>नंबर API से पूरी तरह नहीं हटा</translation>
    </message>
    <message>
        <source>Ask your developer for the right backup and its password, or register the number anew.</source>
        <translation>अपने डेवलपर से सही बैकअप और उसका पासवर्ड माँगें, या नंबर नए सिरे से रजिस्टर करें।</translation>
    </message>
    <message>
        <source>The number came from the older API that companies ran on their own servers, and its saved data could not be read. The password or the data does not fit.</source>
        <translation>नंबर उस पुराने API से आया है जिसे कंपनियाँ अपने सर्वर पर चलाती थीं, और उसका सेव किया डेटा पढ़ा नहीं जा सका। पासवर्ड या डेटा मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The saved data of the number could not be read</source>
        <translation>नंबर का सेव किया डेटा पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>The backup of the number could not be read</source>
        <translation>नंबर का बैकअप पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>The recovery data of the number could not be read</source>
        <translation>नंबर का रिकवरी डेटा पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register again.</source>
        <translation>5 मिनट रुकें, फिर दोबारा रजिस्टर करें।</translation>
    </message>
    <message>
        <source>The server that registers numbers is not available.</source>
        <translation>नंबर रजिस्टर करने वाला सर्वर उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Meta&apos;s registration service is away for a moment</source>
        <translation>Meta की रजिस्ट्रेशन सेवा कुछ देर के लिए बंद है</translation>
    </message>
    <message>
        <source>Enter the PIN that was set for this number.</source>
        <translation>वह PIN डालें जो इस नंबर के लिए सेट किया गया था।</translation>
    </message>
    <message>
        <source>Switch two-step verification off and set a new PIN, if nobody knows the old one: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>पुराना PIN किसी को पता न हो, तो टू-स्टेप वेरिफ़िकेशन बंद करें और नया PIN सेट करें: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification।</translation>
    </message>
    <message>
        <source>The six-digit PIN for two-step verification does not fit the number.</source>
        <translation>टू-स्टेप वेरिफ़िकेशन का छह अंकों का PIN इस नंबर से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The PIN of the number is wrong</source>
        <translation>नंबर का PIN गलत है</translation>
    </message>
    <message>
        <source>Ask for a code by SMS or call: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>SMS या कॉल से कोड मँगाएँ: WhatsApp Manager &gt; Account tools &gt; Phone numbers।</translation>
    </message>
    <message>
        <source>Enter the code, then register the number.</source>
        <translation>कोड डालें, फिर नंबर रजिस्टर करें।</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>नंबर वेरिफ़ाई नहीं है।</translation>
    </message>
    <message>
        <source>The sending number must be verified again</source>
        <translation>भेजने वाला नंबर फिर से वेरिफ़ाई करना होगा</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support about the number: business.facebook.com/direct-support</source>
        <translation>नंबर के बारे में Meta के सपोर्ट से पूछें: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>Meta blocked the number during its registration on the older API.</source>
        <translation>पुराने API पर रजिस्ट्रेशन के दौरान Meta ने नंबर को ब्लॉक कर दिया।</translation>
    </message>
    <message>
        <source>The number was blocked while it was registered</source>
        <translation>रजिस्ट्रेशन के दौरान नंबर ब्लॉक हुआ</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name.</source>
        <translation>जवाब के ब्योरे में बताए गए समय तक इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Find the right PIN before you try again, so that the wait does not start over.</source>
        <translation>दोबारा कोशिश करने से पहले सही PIN ढूँढें, ताकि इंतज़ार फिर से शुरू न हो।</translation>
    </message>
    <message>
        <source>Somebody, or a system, tried wrong PINs for the number again and again.</source>
        <translation>किसी व्यक्ति या सिस्टम ने इस नंबर के लिए बार-बार गलत PIN डाले।</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly too often</source>
        <translation>PIN बहुत बार गलत डाला गया</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name, then enter the right PIN once.</source>
        <translation>जवाब के ब्योरे में बताए गए समय तक रुकें, फिर सही PIN एक बार डालें।</translation>
    </message>
    <message>
        <source>There was too little time between two attempts to enter the PIN.</source>
        <translation>PIN डालने की दो कोशिशों के बीच बहुत कम समय था।</translation>
    </message>
    <message>
        <source>The PIN was entered again too soon</source>
        <translation>PIN बहुत जल्दी दोबारा डाला गया</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN.</source>
        <translation>नंबर को उसके छह अंकों के PIN से रजिस्टर करें।</translation>
    </message>
    <message>
        <source>Look whether WhatsApp Manager &gt; Account tools &gt; Phone numbers shows it as connected.</source>
        <translation>देखें कि WhatsApp Manager &gt; Account tools &gt; Phone numbers में नंबर कनेक्टेड दिखता है या नहीं।</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, was never registered for this API, or was taken off it. It is not about the customer&apos;s number.</source>
        <translation>आपका अपना, भेजने वाला नंबर इस API के लिए कभी रजिस्टर नहीं हुआ, या इससे हटा दिया गया। यह ग्राहक के नंबर के बारे में नहीं है।</translation>
    </message>
    <message>
        <source>The sending number is not registered</source>
        <translation>भेजने वाला नंबर रजिस्टर नहीं है</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register the number.</source>
        <translation>5 मिनट रुकें, फिर नंबर रजिस्टर करें।</translation>
    </message>
    <message>
        <source>The number was just taken off, and Meta has not finished that yet.</source>
        <translation>नंबर अभी-अभी हटाया गया, और Meta का वह काम अभी पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago</source>
        <translation>नंबर कुछ देर पहले मिटाया गया</translation>
    </message>
    <message>
        <source>Stop the system that registers the number again and again.</source>
        <translation>नंबर को बार-बार रजिस्टर करने वाले सिस्टम को रोकें।</translation>
    </message>
    <message>
        <source>Wait up to 72 hours, then register the number once.</source>
        <translation>72 घंटे तक इंतज़ार करें, फिर नंबर एक बार रजिस्टर करें।</translation>
    </message>
    <message>
        <source>A number may be registered and taken off 10 times in 72 hours; that is used up.</source>
        <translation>नंबर 72 घंटे में 10 बार रजिस्टर किया और हटाया जा सकता है; यह सीमा पूरी हो चुकी है।</translation>
    </message>
    <message>
        <source>The number was registered too often</source>
        <translation>नंबर बहुत बार रजिस्टर किया गया</translation>
    </message>
    <message>
        <source>Open the link in the details of the answer, and accept the terms for this WhatsApp account.</source>
        <translation>जवाब के ब्योरे का लिंक खोलें, और इस WhatsApp अकाउंट के लिए शर्तें स्वीकार करें।</translation>
    </message>
    <message>
        <source>The WhatsApp account has not accepted the terms of WhatsApp Payments.</source>
        <translation>WhatsApp अकाउंट ने WhatsApp Payments की शर्तें स्वीकार नहीं की हैं।</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted yet</source>
        <translation>पेमेंट की शर्तें अभी स्वीकार नहीं की गई हैं</translation>
    </message>
    <message>
        <source>Send this template through the usual messages call of the Cloud API.</source>
        <translation>यह टेम्पलेट Cloud API की सामान्य मैसेज कॉल से भेजें।</translation>
    </message>
    <message>
        <source>A utility or authentication template was sent through the Marketing Messages API.</source>
        <translation>यूटिलिटी या ऑथेंटिकेशन टेम्पलेट Marketing Messages API से भेजा गया।</translation>
    </message>
    <message>
        <source>Only marketing messages can go this way</source>
        <translation>इस तरीके से सिर्फ़ मार्केटिंग मैसेज जा सकते हैं</translation>
    </message>
    <message>
        <source>Wait 10 minutes, then send again.</source>
        <translation>10 मिनट रुकें, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>The template is new, and Meta is still preparing it for marketing messages; that takes up to 10 minutes.</source>
        <translation>टेम्पलेट नया है, और Meta उसे मार्केटिंग मैसेज के लिए तैयार कर रहा है; इसमें 10 मिनट तक लगते हैं।</translation>
    </message>
    <message>
        <source>The new template is not ready yet</source>
        <translation>नया टेम्पलेट अभी तैयार नहीं है</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager, and look whether the account has taken part in the Marketing Messages API.</source>
        <translation>WhatsApp Manager खोलें, और देखें कि अकाउंट Marketing Messages API में शामिल हुआ है या नहीं।</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support if it has: business.facebook.com/direct-support</source>
        <translation>शामिल हुआ हो तो Meta के सपोर्ट से पूछें: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account has not been set up for the Marketing Messages API.</source>
        <translation>WhatsApp अकाउंट Marketing Messages API के लिए सेट अप नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The template could not be prepared for it.</source>
        <translation>टेम्पलेट इसके लिए तैयार नहीं हो सका।</translation>
    </message>
    <message>
        <source>The template cannot be used for marketing messages</source>
        <translation>टेम्पलेट मार्केटिंग मैसेज के लिए इस्तेमाल नहीं हो सकता</translation>
    </message>
    <message>
        <source>Send the template through the usual messages call of the Cloud API if it is urgent.</source>
        <translation>ज़रूरी हो तो टेम्पलेट Cloud API की सामान्य मैसेज कॉल से भेजें।</translation>
    </message>
    <message>
        <source>Meta has announced this fault without saying what it means; the details of the answer may name it.</source>
        <translation>Meta ने यह गड़बड़ी बिना मतलब बताए घोषित की है; जवाब के ब्योरे में मतलब हो सकता है।</translation>
    </message>
    <message>
        <source>The Marketing Messages API did not take the template</source>
        <translation>Marketing Messages API ने टेम्पलेट नहीं लिया</translation>
    </message>
    <message>
        <source>Ask your developer to compare the request with Meta&apos;s reference.</source>
        <translation>अपने डेवलपर से कहें कि रिक्वेस्ट को Meta के संदर्भ दस्तावेज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>Meta could not use the parameters of the request, and names no closer reason.</source>
        <translation>Meta रिक्वेस्ट के पैरामीटर इस्तेमाल नहीं कर सका, और साफ़ वजह नहीं बताता।</translation>
    </message>
    <message>
        <source>Something in the request does not fit; Meta names no reason</source>
        <translation>रिक्वेस्ट में कुछ ठीक नहीं; Meta वजह नहीं बताता</translation>
    </message>
    <message>
        <source>Enter the newest code.</source>
        <translation>सबसे नया कोड डालें।</translation>
    </message>
    <message>
        <source>Ask for a new code in WhatsApp Manager &gt; Account tools &gt; Phone numbers, by call if no SMS arrives.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers में नया कोड मँगाएँ; SMS न आए तो कॉल से।</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or is too old.</source>
        <translation>SMS या कॉल से मिला कोड गलत लिखा गया, या बहुत पुराना है।</translation>
    </message>
    <message>
        <source>The number may not ask for a code at the moment.</source>
        <translation>नंबर अभी कोड नहीं मँगा सकता।</translation>
    </message>
    <message>
        <source>The code for the number was not accepted</source>
        <translation>नंबर का कोड स्वीकार नहीं हुआ</translation>
    </message>
    <message>
        <source>Enter the newest code once more, digit by digit.</source>
        <translation>सबसे नया कोड एक बार फिर, एक-एक अंक देखकर डालें।</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or a newer one has been sent since.</source>
        <translation>SMS या कॉल से मिला कोड गलत लिखा गया, या उसके बाद नया कोड भेजा जा चुका है।</translation>
    </message>
    <message>
        <source>The code that was entered is wrong</source>
        <translation>डाला गया कोड गलत है</translation>
    </message>
    <message>
        <source>Confirm by another channel that it is still your customer.</source>
        <translation>किसी दूसरे माध्यम से पक्का करें कि यह अब भी आपके ही ग्राहक हैं।</translation>
    </message>
    <message>
        <source>Send without the old identity hash, and store the new one.</source>
        <translation>पुराने पहचान हैश के बिना भेजें, और नया हैश सेव करें।</translation>
    </message>
    <message>
        <source>Your system asks for an identity check, and the customer has a new phone or has installed WhatsApp again.</source>
        <translation>आपका सिस्टम पहचान की जाँच माँगता है, और ग्राहक के पास नया फ़ोन है या उन्होंने WhatsApp फिर से इंस्टॉल किया है।</translation>
    </message>
    <message>
        <source>The customer&apos;s identity has changed</source>
        <translation>ग्राहक की पहचान बदल गई है</translation>
    </message>
    <message>
        <source>Switch calling on: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</source>
        <translation>फ़ोन कॉल चालू करें: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings।</translation>
    </message>
    <message>
        <source>Calling was never switched on for the number, or was switched off.</source>
        <translation>इस नंबर के लिए फ़ोन कॉल कभी चालू नहीं की गईं, या बंद कर दी गईं।</translation>
    </message>
    <message>
        <source>Calls are switched off for this number</source>
        <translation>इस नंबर के लिए फ़ोन कॉल बंद हैं</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp and to accept its terms.</source>
        <translation>ग्राहक से कहें कि WhatsApp अपडेट करें और उसकी शर्तें स्वीकार करें।</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp.</source>
        <translation>नंबर WhatsApp पर नहीं है।</translation>
    </message>
    <message>
        <source>The person has not accepted WhatsApp&apos;s current terms, or uses an app that takes no calls.</source>
        <translation>इस व्यक्ति ने WhatsApp की मौजूदा शर्तें स्वीकार नहीं की हैं, या वे ऐसा ऐप इस्तेमाल करते हैं जो कॉल नहीं लेता।</translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp</source>
        <translation>इस व्यक्ति को WhatsApp पर कॉल नहीं की जा सकती</translation>
    </message>
    <message>
        <source>Wait until some calls have ended, then call again.</source>
        <translation>कुछ कॉल खत्म होने तक रुकें, फिर दोबारा कॉल करें।</translation>
    </message>
    <message>
        <source>The number has as many calls at once as it may have, 1000.</source>
        <translation>नंबर पर एक साथ जितनी कॉल हो सकती हैं (1000), उतनी चल रही हैं।</translation>
    </message>
    <message>
        <source>Too many calls run at the same time</source>
        <translation>एक साथ बहुत ज़्यादा कॉल चल रही हैं</translation>
    </message>
    <message>
        <source>Wait until the running call has ended.</source>
        <translation>चल रही कॉल खत्म होने तक इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Your number has a call with this person at the moment.</source>
        <translation>आपके नंबर की इस समय इस व्यक्ति से कॉल चल रही है।</translation>
    </message>
    <message>
        <source>A call with this person is running already</source>
        <translation>इस व्यक्ति से कॉल पहले से चल रही है</translation>
    </message>
    <message>
        <source>Call again a little later.</source>
        <translation>थोड़ी देर बाद फिर कॉल करें।</translation>
    </message>
    <message>
        <source>Ask your developer to check the connection data of the calls if it stays like this.</source>
        <translation>अगर ऐसा ही रहे, तो अपने डेवलपर से कॉल का कनेक्शन डेटा जाँचने को कहें।</translation>
    </message>
    <message>
        <source>The connection failed while the call was set up.</source>
        <translation>कॉल शुरू होते समय कनेक्शन फ़ेल हुआ।</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>कॉल कनेक्ट नहीं हो सकी</translation>
    </message>
    <message>
        <source>Wait a minute, then let the calling system start fewer calls.</source>
        <translation>एक मिनट रुकें, फिर कॉल करने वाले सिस्टम से कम कॉल शुरू कराएँ।</translation>
    </message>
    <message>
        <source>The number has started more calls than it may in this time.</source>
        <translation>नंबर ने इतने समय में तय सीमा से ज़्यादा कॉल शुरू कीं।</translation>
    </message>
    <message>
        <source>Too many calls were started</source>
        <translation>बहुत ज़्यादा कॉल शुरू की गईं</translation>
    </message>
    <message>
        <source>Send the customer a request to allow calls, and wait for the answer.</source>
        <translation>ग्राहक को कॉल की अनुमति का अनुरोध भेजें, और जवाब का इंतज़ार करें।</translation>
    </message>
    <message>
        <source>A business may call only people who have agreed to it.</source>
        <translation>बिज़नेस सिर्फ़ उन लोगों को कॉल कर सकता है जिन्होंने इसकी सहमति दी है।</translation>
    </message>
    <message>
        <source>The customer has not allowed calls</source>
        <translation>ग्राहक ने कॉल की अनुमति नहीं दी है</translation>
    </message>
    <message>
        <source>Ask your developer to check how the calling system answers the connection data (SDP).</source>
        <translation>अपने डेवलपर से कहें कि जाँचें, कॉल करने वाला सिस्टम कनेक्शन डेटा (SDP) का जवाब कैसे देता है।</translation>
    </message>
    <message>
        <source>The two sides did not agree on the connection in time.</source>
        <translation>दोनों पक्षों में समय पर कनेक्शन तय नहीं हो सका।</translation>
    </message>
    <message>
        <source>The call took too long to connect</source>
        <translation>कॉल कनेक्ट होने में बहुत देर लगी</translation>
    </message>
    <message>
        <source>Wait a day before you ask again; a call that takes place lifts the limit.</source>
        <translation>फिर से पूछने से पहले एक दिन रुकें; कॉल हो जाने पर यह सीमा हट जाती है।</translation>
    </message>
    <message>
        <source>There is a limit on how often one person may be asked.</source>
        <translation>एक व्यक्ति से कितनी बार पूछा जा सकता है, इसकी सीमा है।</translation>
    </message>
    <message>
        <source>The customer was asked too often to allow calls</source>
        <translation>ग्राहक से कॉल की अनुमति बहुत बार माँगी गई</translation>
    </message>
    <message>
        <source>Exchange a message with the customer first, then send the request.</source>
        <translation>पहले ग्राहक से मैसेज पर बात करें, फिर अनुरोध भेजें।</translation>
    </message>
    <message>
        <source>There was no conversation with this customer yet.</source>
        <translation>इस ग्राहक से अभी कोई बातचीत नहीं हुई है।</translation>
    </message>
    <message>
        <source>The customer cannot be asked to allow calls yet</source>
        <translation>ग्राहक से अभी कॉल की अनुमति नहीं माँगी जा सकती</translation>
    </message>
    <message>
        <source>Wait until the time that the details of the answer name.</source>
        <translation>जवाब के ब्योरे में बताए गए समय तक इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Only a certain number of calls to one person may take place in a day.</source>
        <translation>एक दिन में एक व्यक्ति को तय संख्या में ही कॉल की जा सकती हैं।</translation>
    </message>
    <message>
        <source>This customer was called too often today</source>
        <translation>इस ग्राहक को आज बहुत बार कॉल की गई</translation>
    </message>
    <message>
        <source>Let customers call you instead, or write to them.</source>
        <translation>इसकी जगह ग्राहकों को आपको कॉल करने दें, या उन्हें लिखें।</translation>
    </message>
    <message>
        <source>Meta does not let businesses start calls from the country of this number.</source>
        <translation>Meta इस नंबर के देश से बिज़नेस को कॉल शुरू नहीं करने देता।</translation>
    </message>
    <message>
        <source>Calls from a business are not offered in this country</source>
        <translation>इस देश में बिज़नेस की ओर से कॉल की सुविधा नहीं है</translation>
    </message>
    <message>
        <source>Wait until the restriction ends.</source>
        <translation>प्रतिबंध खत्म होने तक इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Call only people who expect it.</source>
        <translation>सिर्फ़ उन लोगों को कॉल करें जिन्हें इसकी उम्मीद हो।</translation>
    </message>
    <message>
        <source>People rated the calls of this number low.</source>
        <translation>लोगों ने इस नंबर की कॉल को कम रेटिंग दी।</translation>
    </message>
    <message>
        <source>Calls of this number are switched off for a while</source>
        <translation>इस नंबर की कॉल कुछ समय के लिए बंद हैं</translation>
    </message>
    <message>
        <source>Raise the messaging limit first: WhatsApp Manager &gt; Overview &gt; Limits.</source>
        <translation>पहले मैसेजिंग सीमा बढ़ाएँ: WhatsApp Manager &gt; Overview &gt; Limits।</translation>
    </message>
    <message>
        <source>The messaging limit of the number is below 2000 people a day.</source>
        <translation>नंबर की मैसेजिंग सीमा दिन में 2000 लोगों से कम है।</translation>
    </message>
    <message>
        <source>Calls cannot be switched on for this number yet</source>
        <translation>इस नंबर के लिए अभी फ़ोन कॉल चालू नहीं हो सकतीं</translation>
    </message>
    <message>
        <source>Leave the request out, and call.</source>
        <translation>अनुरोध छोड़ दें, और कॉल करें।</translation>
    </message>
    <message>
        <source>The permission is there, so no further request is needed.</source>
        <translation>अनुमति मिली हुई है, इसलिए और अनुरोध की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already</source>
        <translation>ग्राहक ने हमेशा के लिए कॉल की अनुमति दे रखी है</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the webhook field &quot;calls&quot;, or to set up SIP.</source>
        <translation>अपने डेवलपर से कहें कि ऐप से वेबहुक फ़ील्ड &quot;calls&quot; को सब्सक्राइब करें, या SIP सेट अप करें।</translation>
    </message>
    <message>
        <source>No app receives the webhook for calls, and no SIP server is set.</source>
        <translation>किसी ऐप को कॉल का वेबहुक नहीं मिलता, और कोई SIP सर्वर सेट नहीं है।</translation>
    </message>
    <message>
        <source>Something that calls need is not set up</source>
        <translation>कॉल के लिए ज़रूरी कोई चीज़ सेट अप नहीं है</translation>
    </message>
    <message>
        <source>WhatsApp on the customer&apos;s side could not start the call.</source>
        <translation>ग्राहक की तरफ़ WhatsApp कॉल शुरू नहीं कर सका।</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not set up the call</source>
        <translation>ग्राहक का ऐप कॉल शुरू नहीं कर सका</translation>
    </message>
    <message>
        <source>The customer&apos;s connection did not let the call through.</source>
        <translation>ग्राहक के कनेक्शन ने कॉल को आने नहीं दिया।</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not reach the call server</source>
        <translation>ग्राहक का ऐप कॉल सर्वर तक नहीं पहुँच सका</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server.</source>
        <translation>अपने डेवलपर से मीडिया सर्वर जाँचने को कहें।</translation>
    </message>
    <message>
        <source>Your system sent no media after the call was taken.</source>
        <translation>कॉल उठने के बाद आपके सिस्टम ने कोई मीडिया नहीं भेजा।</translation>
    </message>
    <message>
        <source>No sound came from your side of the call</source>
        <translation>कॉल में आपकी तरफ़ से आवाज़ नहीं आई</translation>
    </message>
    <message>
        <source>The customer&apos;s app sent no media.</source>
        <translation>ग्राहक के ऐप ने कोई मीडिया नहीं भेजा।</translation>
    </message>
    <message>
        <source>No sound came from the customer&apos;s side of the call</source>
        <translation>कॉल में ग्राहक की तरफ़ से आवाज़ नहीं आई</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server if it happens again.</source>
        <translation>अगर फिर ऐसा हो, तो अपने डेवलपर से मीडिया सर्वर जाँचने को कहें।</translation>
    </message>
    <message>
        <source>The call was taken, but no media arrived.</source>
        <translation>कॉल उठाई गई, पर कोई मीडिया नहीं आया।</translation>
    </message>
    <message>
        <source>The call ended without a sound</source>
        <translation>कॉल बिना आवाज़ के खत्म हुई</translation>
    </message>
    <message>
        <source>Leave it as it is if your business takes no calls over SIP.</source>
        <translation>अगर आपका बिज़नेस SIP पर कॉल नहीं लेता, तो इसे ऐसे ही रहने दें।</translation>
    </message>
    <message>
        <source>Calls over SIP are not set up for the number or the app. Messages are sent as usual.</source>
        <translation>नंबर या ऐप के लिए SIP पर कॉल सेट अप नहीं हैं। मैसेज पहले की तरह भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Only calls are affected, not messages</source>
        <translation>असर सिर्फ़ फ़ोन कॉल पर है, मैसेज पर नहीं</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found; ask for a review there if it is wrong.</source>
        <translation>Business Support Home खोलें और पढ़ें कि क्या पाया गया; अगर यह गलत हो, तो वहाँ समीक्षा माँगें।</translation>
    </message>
    <message>
        <source>A restriction of the account stops new Flows and their publication.</source>
        <translation>अकाउंट पर लगा प्रतिबंध नए Flow और उनका प्रकाशन रोकता है।</translation>
    </message>
    <message>
        <source>Flows are blocked for this account</source>
        <translation>इस अकाउंट के लिए Flow ब्लॉक हैं</translation>
    </message>
    <message>
        <source>Create a new version of the Flow in WhatsApp Manager &gt; Flows.</source>
        <translation>WhatsApp Manager &gt; Flows में Flow का नया वर्शन बनाएँ।</translation>
    </message>
    <message>
        <source>Correct the Flow JSON where the editor marks it.</source>
        <translation>Flow JSON को वहाँ सुधारें जहाँ एडिटर निशान लगाता है।</translation>
    </message>
    <message>
        <source>The Flow is published already; a published one stays as it is.</source>
        <translation>Flow पहले ही प्रकाशित है; प्रकाशित Flow वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>The Flow JSON cannot be read.</source>
        <translation>Flow JSON पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The Flow could not be changed</source>
        <translation>Flow बदला नहीं जा सका</translation>
    </message>
    <message>
        <source>Open the Flow in WhatsApp Manager &gt; Flows, and correct what the editor lists.</source>
        <translation>WhatsApp Manager &gt; Flows में Flow खोलें, और एडिटर जो बताता है उसे सुधारें।</translation>
    </message>
    <message>
        <source>The Flow has open validation errors.</source>
        <translation>Flow में वैलिडेशन के एरर बाकी हैं।</translation>
    </message>
    <message>
        <source>The endpoint, the public key or the phone number of the Flow is missing.</source>
        <translation>Flow का एंडपॉइंट, पब्लिक कुंजी या फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>The Flow could not be published</source>
        <translation>Flow प्रकाशित नहीं हो सका</translation>
    </message>
    <message>
        <source>Look at the status of the Flow: WhatsApp Manager &gt; Flows</source>
        <translation>Flow का स्टेटस देखें: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>Only a published Flow can be retired; this one is a draft, or retired already.</source>
        <translation>सिर्फ़ प्रकाशित Flow चलन से हटाया जा सकता है; यह ड्राफ़्ट है, या पहले ही हटाया जा चुका है।</translation>
    </message>
    <message>
        <source>The Flow could not be retired</source>
        <translation>Flow चलन से नहीं हटाया जा सका</translation>
    </message>
    <message>
        <source>Set the Flow to deprecated in place of deleting it: WhatsApp Manager &gt; Flows</source>
        <translation>Flow को मिटाने के बजाय deprecated पर सेट करें: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>A published Flow cannot be deleted.</source>
        <translation>प्रकाशित Flow मिटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The Flow could not be deleted</source>
        <translation>Flow मिटाया नहीं जा सका</translation>
    </message>
    <message>
        <source>Look at the failed entries in the answer, and repeat only those.</source>
        <translation>जवाब में फ़ेल हुई प्रविष्टियाँ देखें, और सिर्फ़ वही दोहराएँ।</translation>
    </message>
    <message>
        <source>Only people who wrote to you in the last 24 hours can be blocked; the answer names the reason for each one.</source>
        <translation>सिर्फ़ वे लोग ब्लॉक किए जा सकते हैं जिन्होंने पिछले 24 घंटे में आपको लिखा; जवाब में हर एक की वजह दी गई है।</translation>
    </message>
    <message>
        <source>Some people could not be blocked or unblocked</source>
        <translation>कुछ लोग ब्लॉक या अनब्लॉक नहीं हो सके</translation>
    </message>
    <message>
        <source>Unblock people who need not be on the list any more.</source>
        <translation>जिन लोगों का सूची में रहना ज़रूरी नहीं, उन्हें अनब्लॉक करें।</translation>
    </message>
    <message>
        <source>The block list of the number holds 64,000 people, the largest number.</source>
        <translation>नंबर की ब्लॉक सूची में 64,000 लोग हैं, जो अधिकतम संख्या है।</translation>
    </message>
    <message>
        <source>The block list is full</source>
        <translation>ब्लॉक सूची भरी हुई है</translation>
    </message>
    <message>
        <source>Somebody was blocked or unblocked between two pages of the list.</source>
        <translation>सूची के दो पेज पढ़ने के बीच किसी को ब्लॉक या अनब्लॉक किया गया।</translation>
    </message>
    <message>
        <source>The block list changed while it was read</source>
        <translation>पढ़ते समय ब्लॉक सूची बदल गई</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>एक मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault of its own.</source>
        <translation>Meta की सेवा में अपनी ही कोई गड़बड़ी थी।</translation>
    </message>
    <message>
        <source>Meta could not change the block list</source>
        <translation>Meta ब्लॉक सूची नहीं बदल सका</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Meta के भेजे कोड से नंबर की पुष्टि करें: WhatsApp Manager &gt; Account tools &gt; Phone numbers।</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, is not registered, or was never confirmed by a code.</source>
        <translation>आपका अपना, भेजने वाला नंबर रजिस्टर नहीं है, या कोड से उसकी पुष्टि कभी नहीं हुई।</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and correct the template or ask Meta for another review.</source>
        <translation>WhatsApp Manager &gt; Message templates खोलें, और टेम्पलेट सुधारें या Meta से दूसरी समीक्षा माँगें।</translation>
    </message>
    <message>
        <source>Use an approved template until then.</source>
        <translation>तब तक कोई मंज़ूर टेम्पलेट इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The template still waits for its review, was rejected, or is paused.</source>
        <translation>टेम्पलेट की समीक्षा बाकी है, वह नामंज़ूर हुआ, या रोका गया है।</translation>
    </message>
    <message>
        <source>The template is not approved</source>
        <translation>टेम्पलेट मंज़ूर नहीं है</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments &gt; Accounts, and add a payment method to this very WhatsApp account.</source>
        <translation>Business settings &gt; Billing &amp; payments &gt; Accounts खोलें, और इसी WhatsApp अकाउंट में पेमेंट का तरीका जोड़ें।</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method, or Meta cannot charge it.</source>
        <translation>WhatsApp अकाउंट में पेमेंट का तरीका नहीं है, या Meta उससे शुल्क नहीं ले पाता।</translation>
    </message>
    <message>
        <source>Messages that you start are stopped; replies within 24 hours still go out.</source>
        <translation>आपके शुरू किए मैसेज रोक दिए जाते हैं; 24 घंटे के अंदर दिए गए जवाब अब भी जाते हैं।</translation>
    </message>
    <message>
        <source>The payment method of the account does not work</source>
        <translation>अकाउंट के पेमेंट का तरीका काम नहीं करता</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start or finish the verification.</source>
        <translation>Business settings &gt; Security Center खोलें, और वेरिफ़िकेशन शुरू या पूरा करें।</translation>
    </message>
    <message>
        <source>The business has not finished Meta&apos;s verification.</source>
        <translation>बिज़नेस ने Meta का वेरिफ़िकेशन पूरा नहीं किया है।</translation>
    </message>
    <message>
        <source>The business is not verified</source>
        <translation>बिज़नेस वेरिफ़ाई नहीं है</translation>
    </message>
    <message>
        <source>Open Business Support Home, read the reason, and ask for a review if you see it differently.</source>
        <translation>Business Support Home खोलें, वजह पढ़ें, और सहमत न हों तो समीक्षा माँगें।</translation>
    </message>
    <message>
        <source>Meta has banned the WhatsApp account, or limits what it may do.</source>
        <translation>Meta ने WhatsApp अकाउंट को बैन किया है, या उसका काम सीमित किया है।</translation>
    </message>
    <message>
        <source>Meta has restricted the WhatsApp account</source>
        <translation>Meta ने WhatsApp अकाउंट पर प्रतिबंध लगाया है</translation>
    </message>
    <message>
        <source>Choose another username.</source>
        <translation>दूसरा यूज़रनेम चुनें।</translation>
    </message>
    <message>
        <source>Somebody else has the username, or it is not allowed.</source>
        <translation>यह यूज़रनेम किसी और के पास है, या इसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>This username is not available</source>
        <translation>यह यूज़रनेम उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>The messaging limit of the account is too low for a username.</source>
        <translation>यूज़रनेम के लिए अकाउंट की मैसेजिंग सीमा बहुत कम है।</translation>
    </message>
    <message>
        <source>The account may not have a username yet</source>
        <translation>अकाउंट को अभी यूज़रनेम नहीं मिल सकता</translation>
    </message>
    <message>
        <source>Link the Page to the number, or choose another username.</source>
        <translation>पेज को नंबर से लिंक करें, या दूसरा यूज़रनेम चुनें।</translation>
    </message>
    <message>
        <source>A Facebook Page has this username, and the Page is not linked to the number.</source>
        <translation>यह यूज़रनेम एक Facebook पेज का है, और वह पेज नंबर से लिंक नहीं है।</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook Page</source>
        <translation>यूज़रनेम एक Facebook पेज का है</translation>
    </message>
    <message>
        <source>Link the Instagram account to the number, or choose another username.</source>
        <translation>Instagram अकाउंट को नंबर से लिंक करें, या दूसरा यूज़रनेम चुनें।</translation>
    </message>
    <message>
        <source>An Instagram account has this username, and it is not linked to the number.</source>
        <translation>यह यूज़रनेम एक Instagram अकाउंट का है, और वह नंबर से लिंक नहीं है।</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account</source>
        <translation>यूज़रनेम एक Instagram अकाउंट का है</translation>
    </message>
    <message>
        <source>Ask your developer to repeat the request with the transfer confirmed.</source>
        <translation>अपने डेवलपर से कहें कि ट्रांसफ़र की पुष्टि के साथ रिक्वेस्ट दोहराएँ।</translation>
    </message>
    <message>
        <source>The username must first be moved from the other number.</source>
        <translation>पहले यूज़रनेम को दूसरे नंबर से हटाकर लाना होगा।</translation>
    </message>
    <message>
        <source>Another number of your business has this username</source>
        <translation>यह यूज़रनेम आपके बिज़नेस के दूसरे नंबर का है</translation>
    </message>
    <message>
        <source>Use the analytics of the WhatsApp account instead: WhatsApp Manager &gt; Insights</source>
        <translation>इसकी जगह WhatsApp अकाउंट के आँकड़े देखें: WhatsApp Manager &gt; Insights</translation>
    </message>
    <message>
        <source>Meta has not opened template insights for this WhatsApp account yet.</source>
        <translation>Meta ने इस WhatsApp अकाउंट के लिए अभी टेम्पलेट इनसाइट नहीं खोली हैं।</translation>
    </message>
    <message>
        <source>Template insights are not available for this account</source>
        <translation>इस अकाउंट के लिए टेम्पलेट इनसाइट उपलब्ध नहीं हैं</translation>
    </message>
    <message>
        <source>Leave them on; messages are not affected.</source>
        <translation>इन्हें चालू रहने दें; मैसेज पर असर नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Once switched on, template insights stay on.</source>
        <translation>एक बार चालू होने पर टेम्पलेट इनसाइट चालू ही रहती हैं।</translation>
    </message>
    <message>
        <source>Template insights cannot be switched off</source>
        <translation>टेम्पलेट इनसाइट बंद नहीं की जा सकतीं</translation>
    </message>
    <message>
        <source>Confirm them in WhatsApp Manager &gt; Insights.</source>
        <translation>WhatsApp Manager &gt; Insights में इनकी पुष्टि करें।</translation>
    </message>
    <message>
        <source>Nobody has confirmed template insights for this WhatsApp account.</source>
        <translation>इस WhatsApp अकाउंट के लिए टेम्पलेट इनसाइट की पुष्टि किसी ने नहीं की है।</translation>
    </message>
    <message>
        <source>Template insights are not switched on</source>
        <translation>टेम्पलेट इनसाइट चालू नहीं हैं</translation>
    </message>
    <message>
        <source>Leave it as it is; a second invitation is not needed.</source>
        <translation>इसे ऐसे ही रहने दें; दूसरे आमंत्रण की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Another partner has already asked this business to join the Marketing Messages API.</source>
        <translation>किसी दूसरे पार्टनर ने इस बिज़नेस को पहले ही Marketing Messages API से जुड़ने को कहा है।</translation>
    </message>
    <message>
        <source>The business was invited by another partner already</source>
        <translation>बिज़नेस को कोई दूसरा पार्टनर पहले ही आमंत्रित कर चुका है</translation>
    </message>
    <message>
        <source>Switch two-step verification off in the account that holds the number now: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>नंबर अभी जिस अकाउंट में है, उसमें टू-स्टेप वेरिफ़िकेशन बंद करें: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification।</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends.</source>
        <translation>Meta के भेजे कोड से नंबर की पुष्टि करें।</translation>
    </message>
    <message>
        <source>Two-step verification is still on for the number.</source>
        <translation>नंबर के लिए टू-स्टेप वेरिफ़िकेशन (Two-step verification) अब भी चालू है।</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the number is yours.</source>
        <translation>अभी किसी ने पुष्टि नहीं की है कि नंबर आपका है।</translation>
    </message>
    <message>
        <source>The number cannot be moved to another account yet</source>
        <translation>नंबर अभी दूसरे अकाउंट में नहीं ले जाया जा सकता</translation>
    </message>
    <message>
        <source>Look at WhatsApp Manager &gt; Account tools &gt; Phone numbers: the number is there.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers देखें: नंबर वहाँ है।</translation>
    </message>
    <message>
        <source>Choose another number if you want to add one.</source>
        <translation>नंबर जोड़ना हो तो कोई दूसरा नंबर चुनें।</translation>
    </message>
    <message>
        <source>The number that you want to add or move is in this WhatsApp account.</source>
        <translation>जिस नंबर को आप जोड़ना या लाना चाहते हैं, वह इसी WhatsApp अकाउंट में है।</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>नंबर पहले से आपके अकाउंट में है</translation>
    </message>
    <message>
        <source>Delete templates that are not used any more: WhatsApp Manager &gt; Message templates.</source>
        <translation>जो टेम्पलेट अब इस्तेमाल नहीं होते, उन्हें मिटाएँ: WhatsApp Manager &gt; Message templates।</translation>
    </message>
    <message>
        <source>Verify the business for a higher limit: Business settings &gt; Security Center.</source>
        <translation>ज़्यादा सीमा के लिए बिज़नेस को वेरिफ़ाई करें: Business settings &gt; Security Center।</translation>
    </message>
    <message>
        <source>The WhatsApp account holds 250 templates, the limit of a business that is not verified.</source>
        <translation>WhatsApp अकाउंट में 250 टेम्पलेट हैं, जो बिना वेरिफ़ाई वाले बिज़नेस की सीमा है।</translation>
    </message>
    <message>
        <source>The account has as many templates as it may have</source>
        <translation>अकाउंट में जितने टेम्पलेट हो सकते हैं, उतने हैं</translation>
    </message>
    <message>
        <source>Wait for the result of the review, or for the next day, then change it.</source>
        <translation>समीक्षा के नतीजे का या अगले दिन का इंतज़ार करें, फिर इसे बदलें।</translation>
    </message>
    <message>
        <source>The template is in review, or was edited as often as it may be in a day.</source>
        <translation>टेम्पलेट समीक्षा में है, या एक दिन में जितनी बार बदला जा सकता है, उतनी बार बदला जा चुका है।</translation>
    </message>
    <message>
        <source>The template cannot be changed at the moment</source>
        <translation>टेम्पलेट अभी बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>Shorten the part that the answer names.</source>
        <translation>जवाब में बताए गए हिस्से को छोटा करें।</translation>
    </message>
    <message>
        <source>A field of the template has more characters than it may have.</source>
        <translation>टेम्पलेट के किसी फ़ील्ड में सीमा से ज़्यादा कैरेक्टर हैं।</translation>
    </message>
    <message>
        <source>A part of the template is too long</source>
        <translation>टेम्पलेट का एक हिस्सा बहुत लंबा है</translation>
    </message>
    <message>
        <source>Correct the header as the answer says, then send the template in again.</source>
        <translation>हेडर को जवाब के अनुसार सुधारें, फिर टेम्पलेट दोबारा जमा करें।</translation>
    </message>
    <message>
        <source>Something in the header breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>हेडर में कोई चीज़ लिखने के नियम तोड़ती है, जैसे लाइन ब्रेक, इमोजी या मानों की बहुत ज़्यादा जगहें।</translation>
    </message>
    <message>
        <source>The header of the template is not written as it must be</source>
        <translation>टेम्पलेट का हेडर सही ढंग से नहीं लिखा है</translation>
    </message>
    <message>
        <source>Correct the body as the answer says, then send the template in again.</source>
        <translation>बॉडी को जवाब के अनुसार सुधारें, फिर टेम्पलेट दोबारा जमा करें।</translation>
    </message>
    <message>
        <source>Something in the body breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>बॉडी में कोई चीज़ लिखने के नियम तोड़ती है, जैसे लाइन ब्रेक, इमोजी या मानों की बहुत ज़्यादा जगहें।</translation>
    </message>
    <message>
        <source>The body of the template is not written as it must be</source>
        <translation>टेम्पलेट की बॉडी सही ढंग से नहीं लिखी है</translation>
    </message>
    <message>
        <source>Correct the footer as the answer says, then send the template in again.</source>
        <translation>फ़ुटर को जवाब के अनुसार सुधारें, फिर टेम्पलेट दोबारा जमा करें।</translation>
    </message>
    <message>
        <source>Something in the footer breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>फ़ुटर में कोई चीज़ लिखने के नियम तोड़ती है, जैसे लाइन ब्रेक, इमोजी या मानों की बहुत ज़्यादा जगहें।</translation>
    </message>
    <message>
        <source>The footer of the template is not written as it must be</source>
        <translation>टेम्पलेट का फ़ुटर सही ढंग से नहीं लिखा है</translation>
    </message>
    <message>
        <source>Ask for one product type at a time.</source>
        <translation>एक बार में एक ही प्रोडक्ट प्रकार पूछें।</translation>
    </message>
    <message>
        <source>The question for analytics mixes several product types.</source>
        <translation>आँकड़ों के सवाल में कई प्रोडक्ट प्रकार मिले हुए हैं।</translation>
    </message>
    <message>
        <source>These kinds of figures cannot be asked for together</source>
        <translation>इस प्रकार के आँकड़े एक साथ नहीं पूछे जा सकते</translation>
    </message>
    <message>
        <source>Register the number in the usual way, with the code that Meta sends to it.</source>
        <translation>नंबर को सामान्य तरीके से रजिस्टर करें, उस कोड से जो Meta उस पर भेजता है।</translation>
    </message>
    <message>
        <source>The call confirms a number that moves from one account to another, but this number does not.</source>
        <translation>यह कॉल एक अकाउंट से दूसरे में जा रहे नंबर की पुष्टि करती है, पर यह नंबर नहीं जा रहा।</translation>
    </message>
    <message>
        <source>The number is not being moved between accounts</source>
        <translation>नंबर एक अकाउंट से दूसरे में नहीं ले जाया जा रहा</translation>
    </message>
    <message>
        <source>Read the sentence after the number of the error: it names the point.</source>
        <translation>एरर के नंबर के बाद का वाक्य पढ़ें: उसमें लिखा है कि बात क्या है।</translation>
    </message>
    <message>
        <source>Correct that point, then move the number again.</source>
        <translation>वह बात ठीक करें, फिर नंबर को दोबारा ले जाएँ।</translation>
    </message>
    <message>
        <source>The new account is not ready: it has no payment method, no webhook, or is not approved.</source>
        <translation>नया अकाउंट तैयार नहीं है: उसमें पेमेंट का तरीका या वेबहुक नहीं है, या वह मंज़ूर नहीं है।</translation>
    </message>
    <message>
        <source>The display name of the number is not approved.</source>
        <translation>नंबर का डिस्प्ले नाम मंज़ूर नहीं है।</translation>
    </message>
    <message>
        <source>The number belongs to another business, or can simply be added without a move.</source>
        <translation>नंबर किसी दूसरे बिज़नेस का है, या उसे ले जाए बिना सीधे जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>The number cannot be moved to this account</source>
        <translation>नंबर इस अकाउंट में नहीं लाया जा सकता</translation>
    </message>
    <message>
        <source>Write more text, or use fewer places.</source>
        <translation>टेक्स्ट बढ़ाएँ, या मानों की जगहें घटाएँ।</translation>
    </message>
    <message>
        <source>There are more places for values than the text around them allows.</source>
        <translation>आसपास के टेक्स्ट के हिसाब से मानों की जगहें बहुत ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>The template has too many places for its length</source>
        <translation>टेम्पलेट की लंबाई के हिसाब से जगहें बहुत ज़्यादा हैं</translation>
    </message>
    <message>
        <source>Put words before the first and after the last value.</source>
        <translation>पहले मान से पहले और आखिरी मान के बाद शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>A place for a value is the first or the last thing in the text.</source>
        <translation>किसी मान की जगह टेक्स्ट के बिल्कुल शुरू या अंत में है।</translation>
    </message>
    <message>
        <source>A template may not begin or end with a value</source>
        <translation>टेम्पलेट मान से शुरू या खत्म नहीं हो सकता</translation>
    </message>
    <message>
        <source>The number is in maintenance for some minutes.</source>
        <translation>नंबर का कुछ मिनट के लिए रखरखाव चल रहा है।</translation>
    </message>
    <message>
        <source>The number is being worked on at Meta</source>
        <translation>Meta में नंबर पर काम चल रहा है</translation>
    </message>
    <message>
        <source>Check the ID of the signup form.</source>
        <translation>साइनअप फ़ॉर्म की ID देखें।</translation>
    </message>
    <message>
        <source>The ID of the signup form in the request does not exist.</source>
        <translation>रिक्वेस्ट में दी गई साइनअप फ़ॉर्म की ID मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The signup form is not known</source>
        <translation>इस साइनअप फ़ॉर्म की जानकारी नहीं है</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to switch it on: business.facebook.com/direct-support</source>
        <translation>Meta के सपोर्ट से इसे चालू करने को कहें: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account may not use signup forms yet.</source>
        <translation>यह WhatsApp अकाउंट अभी साइनअप फ़ॉर्म इस्तेमाल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Signup in the app is not switched on for this account</source>
        <translation>इस अकाउंट के लिए ऐप में साइनअप चालू नहीं है</translation>
    </message>
    <message>
        <source>Correct the placeholder in the confirmation text.</source>
        <translation>पुष्टि वाले टेक्स्ट का प्लेसहोल्डर सुधारें।</translation>
    </message>
    <message>
        <source>The text holds a placeholder that signup forms do not have.</source>
        <translation>टेक्स्ट में ऐसा प्लेसहोल्डर है जो साइनअप फ़ॉर्म में नहीं होता।</translation>
    </message>
    <message>
        <source>The confirmation text has a place that is not known</source>
        <translation>पुष्टि वाले टेक्स्ट में एक अनजान जगह है</translation>
    </message>
    <message>
        <source>Add the promo code to the request, or remove its place from the text.</source>
        <translation>रिक्वेस्ट में प्रोमो कोड जोड़ें, या टेक्स्ट से उसकी जगह हटाएँ।</translation>
    </message>
    <message>
        <source>The confirmation text has a place for a promo code, but none was given.</source>
        <translation>पुष्टि वाले टेक्स्ट में प्रोमो कोड की जगह है, पर कोड नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The promo code is missing</source>
        <translation>प्रोमो कोड नहीं है</translation>
    </message>
    <message>
        <source>Accept the terms, then send the request again.</source>
        <translation>शर्तें स्वीकार करें, फिर रिक्वेस्ट दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Nobody has accepted the terms for signup in the app.</source>
        <translation>ऐप में साइनअप की शर्तें किसी ने स्वीकार नहीं की हैं।</translation>
    </message>
    <message>
        <source>The terms for signup forms are not accepted</source>
        <translation>साइनअप फ़ॉर्म की शर्तें स्वीकार नहीं की गई हैं</translation>
    </message>
    <message>
        <source>Remove the acceptance of the terms from the request.</source>
        <translation>रिक्वेस्ट से शर्तों की स्वीकृति हटाएँ।</translation>
    </message>
    <message>
        <source>The request accepts the terms once more, which is not needed.</source>
        <translation>रिक्वेस्ट शर्तों को एक बार और स्वीकार करती है, जिसकी ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>The terms for signup forms are accepted already</source>
        <translation>साइनअप फ़ॉर्म की शर्तें पहले ही स्वीकार हो चुकी हैं</translation>
    </message>
    <message>
        <source>Use the approved address of the terms.</source>
        <translation>शर्तों का मंज़ूर किया हुआ पता इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The request names another address for the terms than the approved one.</source>
        <translation>रिक्वेस्ट में शर्तों का पता मंज़ूर किए हुए पते से अलग है।</translation>
    </message>
    <message>
        <source>The address of the terms is not the agreed one</source>
        <translation>शर्तों का पता वह नहीं जो तय हुआ था</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>ऐसा पता इस्तेमाल करें जो https से शुरू हो।</translation>
    </message>
    <message>
        <source>The address in the request does not begin with https.</source>
        <translation>रिक्वेस्ट का पता https से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>The website address must begin with https</source>
        <translation>वेबसाइट का पता https से शुरू होना चाहिए</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to look at the move: business.facebook.com/direct-support</source>
        <translation>Meta के सपोर्ट से कहें कि इस बदलाव को देखें: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account was already marked to move to another partner, in the old way.</source>
        <translation>WhatsApp अकाउंट को पुराने तरीके से दूसरे पार्टनर के पास ले जाने का निशान पहले ही लग चुका था।</translation>
    </message>
    <message>
        <source>The account is bound to another solution already</source>
        <translation>अकाउंट पहले से किसी दूसरे सॉल्यूशन से जुड़ा है</translation>
    </message>
    <message>
        <source>The client owns the account already, or has not accepted the request.</source>
        <translation>अकाउंट पहले से क्लाइंट का है, या क्लाइंट ने अनुरोध स्वीकार नहीं किया है।</translation>
    </message>
    <message>
        <source>The account cannot be moved</source>
        <translation>अकाउंट ले जाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>Ask your provider to take the number off the API and to bring it back, if it must be loaded again.</source>
        <translation>दोबारा लोड करना ज़रूरी हो, तो अपने प्रोवाइडर से कहें कि नंबर को API से हटाकर वापस लाएँ।</translation>
    </message>
    <message>
        <source>Contacts and chat history can each be loaded once after a number has joined the API.</source>
        <translation>नंबर के API से जुड़ने के बाद कॉन्टैक्ट और चैट का इतिहास, दोनों एक-एक बार लोड किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Contacts and history were loaded already</source>
        <translation>कॉन्टैक्ट और इतिहास पहले ही लोड हो चुके हैं</translation>
    </message>
    <message>
        <source>They can be loaded only in the first 24 hours after the number has joined the API.</source>
        <translation>इन्हें नंबर के API से जुड़ने के बाद सिर्फ़ पहले 24 घंटे में लोड किया जा सकता है।</translation>
    </message>
    <message>
        <source>The time to load contacts and history is over</source>
        <translation>कॉन्टैक्ट और इतिहास लोड करने का समय निकल चुका है</translation>
    </message>
    <message>
        <source>Leave it as it is if the history is not needed.</source>
        <translation>अगर इतिहास की ज़रूरत न हो, तो इसे ऐसे ही रहने दें।</translation>
    </message>
    <message>
        <source>Ask your provider to bring the number to the API again, and share the history then.</source>
        <translation>अपने प्रोवाइडर से कहें कि नंबर को फिर से API पर लाएँ, और तब इतिहास शेयर करें।</translation>
    </message>
    <message>
        <source>When the number joined the API, the business chose not to share its chat history.</source>
        <translation>नंबर के API से जुड़ते समय बिज़नेस ने अपनी चैट का इतिहास शेयर न करना चुना।</translation>
    </message>
    <message>
        <source>The business has not shared its chat history</source>
        <translation>बिज़नेस ने अपनी चैट का इतिहास शेयर नहीं किया है</translation>
    </message>
    <message>
        <source>Reads and changes the WhatsApp account: its numbers, templates and settings.</source>
        <translation>WhatsApp अकाउंट को पढ़ती और बदलती है: उसके नंबर, टेम्पलेट और सेटिंग।</translation>
    </message>
    <message>
        <source>Sends messages and receives delivery reports.</source>
        <translation>मैसेज भेजती और डिलीवरी रिपोर्ट लेती है।</translation>
    </message>
    <message>
        <source>Reads which WhatsApp accounts belong to the business.</source>
        <translation>पढ़ती है कि कौन-से WhatsApp अकाउंट इस बिज़नेस के हैं।</translation>
    </message>
    <message>
        <source>An access token of the platform is one long line of letters and digits that starts with EAA. Nothing was sent.</source>
        <translation>प्लैटफ़ॉर्म का एक्सेस टोकन अक्षरों और अंकों की एक लंबी लाइन होता है, जो EAA से शुरू होती है। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Open the place where the token was made or is kept, and copy it with its copy button.</source>
        <translation>वह जगह खोलें जहाँ टोकन बनाया या रखा गया है, और वहाँ के कॉपी बटन से उसे कॉपी करें।</translation>
    </message>
    <message>
        <source>Paste it here again, whole and without other text.</source>
        <translation>उसे यहाँ फिर से पेस्ट करें, पूरा और बिना किसी और टेक्स्ट के।</translation>
    </message>
    <message>
        <source>This text is not an access token</source>
        <translation>यह टेक्स्ट एक्सेस टोकन नहीं है</translation>
    </message>
    <message>
        <source>A token is made of letters and digits only; a dash, line or other sign slipped in.</source>
        <translation>टोकन में सिर्फ़ अक्षर और अंक होते हैं; कोई डैश, लकीर या दूसरा निशान बीच में आ गया।</translation>
    </message>
    <message>
        <source>A character in it cannot belong to a token</source>
        <translation>इसमें एक ऐसा कैरेक्टर है जो टोकन का नहीं हो सकता</translation>
    </message>
    <message>
        <source>A token starts with EAA in capitals; a program or keyboard has changed the letters, and they cannot be restored.</source>
        <translation>टोकन बड़े अक्षरों में EAA से शुरू होता है; किसी प्रोग्राम या कीबोर्ड ने अक्षर बदल दिए हैं, और वे वापस नहीं लाए जा सकते।</translation>
    </message>
    <message>
        <source>Copy the token again from where it was made.</source>
        <translation>टोकन जहाँ बनाया गया था, वहीं से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>Paste it here without passing through a program that corrects text.</source>
        <translation>उसे यहाँ पेस्ट करें, पर ऐसे प्रोग्राम से होकर नहीं जो टेक्स्ट सुधारता है।</translation>
    </message>
    <message>
        <source>Capital and small letters were changed</source>
        <translation>बड़े और छोटे अक्षर बदल गए</translation>
    </message>
    <message>
        <source>Characters that cannot be seen are inside the text, as when a token is copied from a terminal.</source>
        <translation>टेक्स्ट में ऐसे कैरेक्टर हैं जो दिखते नहीं, जैसे टर्मिनल से टोकन कॉपी करने पर होता है।</translation>
    </message>
    <message>
        <source>Copy the token from a page or a plain text file.</source>
        <translation>टोकन किसी पेज या सादी टेक्स्ट फ़ाइल से कॉपी करें।</translation>
    </message>
    <message>
        <source>Paste it here again.</source>
        <translation>उसे यहाँ फिर से पेस्ट करें।</translation>
    </message>
    <message>
        <source>There are hidden characters inside the token</source>
        <translation>टोकन के अंदर छिपे हुए कैरेक्टर हैं</translation>
    </message>
    <message>
        <source>The text is empty, or holds nothing that can be seen.</source>
        <translation>टेक्स्ट खाली है, या उसमें ऐसा कुछ नहीं जो दिखे।</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>इस टेक्स्ट में टोकन नहीं है</translation>
    </message>
    <message>
        <source>A token has no spaces; we do not guess which ones to take out.</source>
        <translation>टोकन में स्पेस नहीं होते; कौन-से हटाने हैं, इसका अंदाज़ा हम नहीं लगाते।</translation>
    </message>
    <message>
        <source>There are spaces inside the token</source>
        <translation>टोकन के अंदर स्पेस हैं</translation>
    </message>
    <message>
        <source>Letters that only look like A to Z are inside the text, as when a token is typed or translated.</source>
        <translation>टेक्स्ट में ऐसे अक्षर हैं जो सिर्फ़ देखने में A से Z जैसे हैं, जैसे टोकन टाइप या अनुवाद करने पर होता है।</translation>
    </message>
    <message>
        <source>Copy the token from where it was made; do not type it.</source>
        <translation>टोकन वहीं से कॉपी करें जहाँ बनाया गया था; उसे टाइप न करें।</translation>
    </message>
    <message>
        <source>Some letters come from another alphabet</source>
        <translation>कुछ अक्षर दूसरी लिपि के हैं</translation>
    </message>
    <message>
        <source>What was copied is the hidden form that a page shows, not the token itself.</source>
        <translation>जो कॉपी हुआ, वह पेज पर दिखने वाला छिपा हुआ रूप है, टोकन खुद नहीं।</translation>
    </message>
    <message>
        <source>Press &quot;Show&quot; or the copy button on the page the token is on.</source>
        <translation>टोकन वाले पेज पर &quot;Show&quot; या कॉपी बटन दबाएँ।</translation>
    </message>
    <message>
        <source>The token is hidden behind stars or dots</source>
        <translation>टोकन तारों या बिंदुओं के पीछे छिपा है</translation>
    </message>
    <message>
        <source>The text stands where a token should be filled in.</source>
        <translation>यह टेक्स्ट उस जगह का है जहाँ टोकन भरा जाना चाहिए।</translation>
    </message>
    <message>
        <source>Find the real token: it starts with EAA.</source>
        <translation>असली टोकन ढूँढें: वह EAA से शुरू होता है।</translation>
    </message>
    <message>
        <source>Paste it here in place of the example.</source>
        <translation>उसे उदाहरण की जगह यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>This is an example, not a token</source>
        <translation>यह उदाहरण है, टोकन नहीं</translation>
    </message>
    <message>
        <source>More than 65,536 characters were pasted; a token has a few hundred.</source>
        <translation>65,536 से ज़्यादा कैरेक्टर पेस्ट किए गए; टोकन में कुछ सौ ही होते हैं।</translation>
    </message>
    <message>
        <source>Copy only the token.</source>
        <translation>सिर्फ़ टोकन कॉपी करें।</translation>
    </message>
    <message>
        <source>The text is too large to be read</source>
        <translation>टेक्स्ट इतना बड़ा है कि पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>More than a token was copied, or several were joined without a break.</source>
        <translation>टोकन के साथ कुछ और भी कॉपी हुआ, या कई टोकन बिना फ़ासले के जुड़ गए।</translation>
    </message>
    <message>
        <source>The text is too long for one token</source>
        <translation>टेक्स्ट एक टोकन के लिए बहुत लंबा है</translation>
    </message>
    <message>
        <source>The link holds no access token.</source>
        <translation>लिंक में एक्सेस टोकन नहीं है।</translation>
    </message>
    <message>
        <source>This is a link without a token</source>
        <translation>यह बिना टोकन का लिंक है</translation>
    </message>
    <message>
        <source>It was recognised as another kind of secret or number. It was not sent anywhere.</source>
        <translation>यह किसी और प्रकार का सीक्रेट या नंबर निकला। इसे कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Find the access token that your sending system uses: it starts with EAA.</source>
        <translation>वह एक्सेस टोकन ढूँढें जो आपका मैसेज भेजने वाला सिस्टम इस्तेमाल करता है: वह EAA से शुरू होता है।</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>उसे यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>This is something else than an access token</source>
        <translation>यह एक्सेस टोकन नहीं, कुछ और है</translation>
    </message>
    <message>
        <source>An app secret signs calls, but is no access token. It was not sent anywhere.</source>
        <translation>ऐप सीक्रेट से कॉल पर हस्ताक्षर होता है, पर वह एक्सेस टोकन नहीं है। इसे कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Paste the access token here; it starts with EAA.</source>
        <translation>यहाँ एक्सेस टोकन पेस्ट करें; वह EAA से शुरू होता है।</translation>
    </message>
    <message>
        <source>Enter the app secret in its own field, if your app asks for signed calls.</source>
        <translation>अगर आपका ऐप हस्ताक्षर वाली कॉल माँगता है, तो ऐप सीक्रेट उसके अपने फ़ील्ड में डालें।</translation>
    </message>
    <message>
        <source>This looks like an app secret</source>
        <translation>यह ऐप सीक्रेट जैसा लगता है</translation>
    </message>
    <message>
        <source>Tokens that start with IG work for Instagram only, not for WhatsApp.</source>
        <translation>IG से शुरू होने वाले टोकन सिर्फ़ Instagram के लिए काम करते हैं, WhatsApp के लिए नहीं।</translation>
    </message>
    <message>
        <source>This is an Instagram token</source>
        <translation>यह Instagram टोकन है</translation>
    </message>
    <message>
        <source>It has the form of a JSON Web Token, as the older On-Premises API used. The platform of today does not take it.</source>
        <translation>इसका रूप JSON Web Token जैसा है, जिसे पुराना On-Premises API इस्तेमाल करता था। आज का प्लैटफ़ॉर्म इसे नहीं लेता।</translation>
    </message>
    <message>
        <source>This is a token of another kind of login</source>
        <translation>यह किसी और प्रकार के लॉगिन का टोकन है</translation>
    </message>
    <message>
        <source>Numbers of this length are IDs of an app, an account or a phone number.</source>
        <translation>इतनी लंबी संख्याएँ ऐप, अकाउंट या फ़ोन नंबर की ID होती हैं।</translation>
    </message>
    <message>
        <source>This is an ID, not a token</source>
        <translation>यह ID है, टोकन नहीं</translation>
    </message>
    <message>
        <source>A login code must first be exchanged for a token, and works only once.</source>
        <translation>लॉगिन कोड के बदले पहले टोकन लेना होता है, और वह सिर्फ़ एक बार काम करता है।</translation>
    </message>
    <message>
        <source>Ask your developer to exchange the code for an access token.</source>
        <translation>अपने डेवलपर से कहें कि कोड के बदले एक्सेस टोकन लें।</translation>
    </message>
    <message>
        <source>Paste the token here; it starts with EAA.</source>
        <translation>टोकन यहाँ पेस्ट करें; वह EAA से शुरू होता है।</translation>
    </message>
    <message>
        <source>This is a login code, not yet a token</source>
        <translation>यह लॉगिन कोड है, अभी टोकन नहीं</translation>
    </message>
    <message>
        <source>It belongs to another company&apos;s service. It was not sent anywhere.</source>
        <translation>यह किसी दूसरी कंपनी की सेवा का है। इसे कहीं नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This is a key of another service</source>
        <translation>यह किसी दूसरी सेवा की कुंजी (key) है</translation>
    </message>
    <message>
        <source>A phone number cannot take the place of an access token.</source>
        <translation>फ़ोन नंबर एक्सेस टोकन की जगह नहीं ले सकता।</translation>
    </message>
    <message>
        <source>This is a phone number</source>
        <translation>यह फ़ोन नंबर है</translation>
    </message>
    <message>
        <source>It was not sent anywhere. A private key is best kept where it was.</source>
        <translation>इसे कहीं नहीं भेजा गया। प्राइवेट कुंजी को वहीं रखना सबसे अच्छा है जहाँ वह थी।</translation>
    </message>
    <message>
        <source>This is a private key</source>
        <translation>यह प्राइवेट कुंजी (private key) है</translation>
    </message>
    <message>
        <source>A code of a few digits cannot take the place of an access token.</source>
        <translation>कुछ अंकों का कोड एक्सेस टोकन की जगह नहीं ले सकता।</translation>
    </message>
    <message>
        <source>This is a short code or PIN</source>
        <translation>यह छोटा कोड या PIN है</translation>
    </message>
    <message>
        <source>Tokens that start with TH work for Threads only, not for WhatsApp.</source>
        <translation>TH से शुरू होने वाले टोकन सिर्फ़ Threads के लिए काम करते हैं, WhatsApp के लिए नहीं।</translation>
    </message>
    <message>
        <source>This is a Threads token</source>
        <translation>यह Threads टोकन है</translation>
    </message>
    <message>
        <source>It starts like a token, but its end is missing.</source>
        <translation>इसकी शुरुआत टोकन जैसी है, पर इसका अंत नहीं है।</translation>
    </message>
    <message>
        <source>The token is not complete</source>
        <translation>टोकन पूरा नहीं है</translation>
    </message>
    <message>
        <source>It starts like a token, but is short or ends in dots.</source>
        <translation>इसकी शुरुआत टोकन जैसी है, पर यह छोटा है या बिंदुओं पर खत्म होता है।</translation>
    </message>
    <message>
        <source>The token looks cut off</source>
        <translation>टोकन कटा हुआ लगता है</translation>
    </message>
    <message>
        <source>It starts like a token, but a whole one is much longer.</source>
        <translation>इसकी शुरुआत टोकन जैसी है, पर पूरा टोकन इससे बहुत लंबा होता है।</translation>
    </message>
    <message>
        <source>The token is too short</source>
        <translation>टोकन बहुत छोटा है</translation>
    </message>
    <message>
        <source>A character is missing, was changed, or came with it when it was copied. Meta could not tell which token it is.</source>
        <translation>कॉपी करते समय कोई कैरेक्टर छूट गया, बदल गया या साथ में आ गया। Meta नहीं बता सका कि यह कौन-सा टोकन है।</translation>
    </message>
    <message>
        <source>Generate a new token if a fresh copy is not read either.</source>
        <translation>अगर नई कॉपी भी न पढ़ी जाए, तो नया टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>Meta cannot read this token</source>
        <translation>Meta यह टोकन नहीं पढ़ पाता</translation>
    </message>
    <message>
        <source>Both halves of the text are the same.</source>
        <translation>टेक्स्ट के दोनों आधे हिस्से एक जैसे हैं।</translation>
    </message>
    <message>
        <source>Clear the field, and paste the token once.</source>
        <translation>फ़ील्ड साफ़ करें, और टोकन एक बार पेस्ट करें।</translation>
    </message>
    <message>
        <source>The token was pasted twice</source>
        <translation>टोकन दो बार पेस्ट हुआ</translation>
    </message>
    <message>
        <source>Open Business settings</source>
        <translation>Business settings खोलें</translation>
    </message>
    <message>
        <source>Its life is over[[: it ended on {when}]]. Every call with it is refused, so no message can be sent.</source>
        <translation>इसकी अवधि पूरी हो गई है[[: यह {when} को खत्म हुआ]]। इससे की गई हर कॉल ठुकरा दी जाती है, इसलिए कोई मैसेज नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>Open business.facebook.com &gt; Settings &gt; Users &gt; System users, and choose the system user that sends your messages, or add one.</source>
        <translation>business.facebook.com &gt; Settings &gt; Users &gt; System users खोलें, और मैसेज भेजने वाला सिस्टम यूज़र चुनें, या नया जोड़ें।</translation>
    </message>
    <message>
        <source>Choose &quot;Generate token&quot;, and pick the app that makes your API calls[[: {app}]].</source>
        <translation>&quot;Generate token&quot; चुनें, और API कॉल करने वाला ऐप चुनें[[: {app}]]।</translation>
    </message>
    <message>
        <source>Choose how long the token shall live, and note the day it ends.</source>
        <translation>चुनें कि टोकन कितने समय चले, और उसके खत्म होने का दिन लिख लें।</translation>
    </message>
    <message>
        <source>Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>whatsapp_business_management और whatsapp_business_messaging पर टिक लगाएँ।</translation>
    </message>
    <message>
        <source>Generate the token and copy it whole: it is shown only once.</source>
        <translation>टोकन बनाएँ और पूरा कॉपी करें: वह सिर्फ़ एक बार दिखता है।</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, in place of the old one.</source>
        <translation>अपने मैसेज भेजने वाले सिस्टम में पुराने टोकन की जगह नया डालें।</translation>
    </message>
    <message>
        <source>Check the new token here.</source>
        <translation>नया टोकन यहाँ जाँचें।</translation>
    </message>
    <message>
        <source>Meta refuses the token without saying more. Every call with it fails, so no message can be sent.</source>
        <translation>Meta बिना कुछ और बताए टोकन ठुकरा देता है। इससे की गई हर कॉल फ़ेल होती है, इसलिए कोई मैसेज नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>The owner of the token has removed the app, or the app may not act for them any more.</source>
        <translation>टोकन के मालिक ने ऐप हटा दिया है, या ऐप के पास अब उनकी ओर से काम करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The app has lost its access</source>
        <translation>ऐप का एक्सेस चला गया है</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check before the token works again.</source>
        <translation>Facebook चाहता है कि टोकन के फिर से काम करने से पहले उसके पीछे के अकाउंट का मालिक सुरक्षा जाँच पूरी करे।</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to finish the check there.</source>
        <translation>अकाउंट के मालिक से कहें कि facebook.com पर लॉग इन करके वहाँ जाँच पूरी करें।</translation>
    </message>
    <message>
        <source>Check the token here again.</source>
        <translation>टोकन यहाँ फिर से जाँचें।</translation>
    </message>
    <message>
        <source>Generate a new token if it is still refused.</source>
        <translation>फिर भी ठुकराया जाए तो नया टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>It comes from a debugging page and cannot make calls.</source>
        <translation>यह डीबगिंग पेज का है और इससे कॉल नहीं की जा सकतीं।</translation>
    </message>
    <message>
        <source>Find the token that your sending system uses.</source>
        <translation>वह टोकन ढूँढें जो आपका मैसेज भेजने वाला सिस्टम इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>This token is for looking only</source>
        <translation>यह टोकन सिर्फ़ देखने के लिए है</translation>
    </message>
    <message>
        <source>It was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>यह वापस ले लिया गया, या इसके मालिक ने लॉग आउट किया या ऐप की सेटिंग बदली।</translation>
    </message>
    <message>
        <source>Meta says that the token is not valid any more, and gives no reason.</source>
        <translation>Meta के अनुसार टोकन अब मान्य नहीं है, और वह कोई वजह नहीं बताता।</translation>
    </message>
    <message>
        <source>The owner of the account changed the password, or Facebook ended the login for safety. The token ended with it.</source>
        <translation>अकाउंट के मालिक ने पासवर्ड बदला, या Facebook ने सुरक्षा के लिए लॉगिन खत्म कर दिया। उसके साथ टोकन भी खत्म हो गया।</translation>
    </message>
    <message>
        <source>The owner of the token has no role in the business or page any more.</source>
        <translation>टोकन के मालिक की अब बिज़नेस या पेज में कोई भूमिका नहीं है।</translation>
    </message>
    <message>
        <source>It was ended on purpose, by logging out or by a program, and the token ended with it.</source>
        <translation>इसे जान-बूझकर खत्म किया गया, लॉग आउट करके या किसी प्रोग्राम से, और उसके साथ टोकन भी खत्म हो गया।</translation>
    </message>
    <message>
        <source>The Facebook account that the token stands for has not been confirmed yet.</source>
        <translation>टोकन जिस Facebook अकाउंट का है, उसकी अभी पुष्टि नहीं हुई है।</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to confirm the account.</source>
        <translation>अकाउंट के मालिक से कहें कि facebook.com पर लॉग इन करके अकाउंट की पुष्टि करें।</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that every call is refused.</source>
        <translation>[[यह {when} को खत्म होगा। ]]बचे हुए दिन: {days}। उसके बाद हर कॉल ठुकरा दी जाएगी।</translation>
    </message>
    <message>
        <source>The token will expire soon</source>
        <translation>टोकन जल्द ही खत्म होगा</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]After that every call is refused.</source>
        <translation>[[यह {when} को खत्म होगा। ]]उसके बाद हर कॉल ठुकरा दी जाएगी।</translation>
    </message>
    <message>
        <source>The token expires in less than a day</source>
        <translation>टोकन एक दिन से कम में खत्म होगा</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]From then on every call is refused.</source>
        <translation>[[यह {when} को खत्म होगा। ]]तब से हर कॉल ठुकरा दी जाएगी।</translation>
    </message>
    <message>
        <source>The token expires within a minute</source>
        <translation>टोकन एक मिनट के अंदर खत्म होगा</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that some reads may stop, though the token itself still works.</source>
        <translation>[[यह {when} को खत्म होगा। ]]बचे हुए दिन: {days}। उसके बाद कुछ जानकारी पढ़ना बंद हो सकता है, हालाँकि टोकन खुद काम करता रहेगा।</translation>
    </message>
    <message>
        <source>Ask the person the token belongs to, to log in to the app again; that starts a new period.</source>
        <translation>टोकन जिस व्यक्ति का है, उनसे ऐप में फिर से लॉग इन करने को कहें; उससे नई अवधि शुरू होती है।</translation>
    </message>
    <message>
        <source>Use a system user token instead: this end does not apply to it.</source>
        <translation>इसकी जगह सिस्टम यूज़र का टोकन इस्तेमाल करें: उस पर यह समाप्ति लागू नहीं होती।</translation>
    </message>
    <message>
        <source>The token&apos;s access to data will end soon</source>
        <translation>डेटा तक टोकन का एक्सेस जल्द ही खत्म होगा</translation>
    </message>
    <message>
        <source>[[It ended on {when}. ]]Some reads may fail, though the token itself still works.</source>
        <translation>[[यह {when} को खत्म हुआ। ]]कुछ जानकारी पढ़ना फ़ेल हो सकता है, हालाँकि टोकन खुद अब भी काम करता है।</translation>
    </message>
    <message>
        <source>The token&apos;s access to data has ended</source>
        <translation>डेटा तक टोकन का एक्सेस खत्म हो गया है</translation>
    </message>
    <message>
        <source>It is a personal token, made for trying things out.[[ It ends on {when}.]] A token of a system user lives for weeks or longer.</source>
        <translation>यह आज़माने के लिए बना निजी टोकन है।[[ यह {when} को खत्म होगा।]] सिस्टम यूज़र का टोकन कई हफ़्ते या उससे ज़्यादा चलता है।</translation>
    </message>
    <message>
        <source>This kind of token lives only for hours</source>
        <translation>इस प्रकार का टोकन सिर्फ़ कुछ घंटे चलता है</translation>
    </message>
    <message>
        <source>A Page token cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>पेज टोकन से WhatsApp मैसेज नहीं भेजे जा सकते। सिस्टम यूज़र या यूज़र का टोकन चाहिए।</translation>
    </message>
    <message>
        <source>Choose &quot;Assign assets&quot;: give it the app with &quot;Manage app&quot;, and your WhatsApp account with full control.</source>
        <translation>&quot;Assign assets&quot; चुनें: उसे &quot;Manage app&quot; के साथ ऐप दें, और पूरे नियंत्रण के साथ अपना WhatsApp अकाउंट दें।</translation>
    </message>
    <message>
        <source>This token belongs to a Facebook Page</source>
        <translation>यह टोकन किसी Facebook पेज का है</translation>
    </message>
    <message>
        <source>It is made of app ID and app secret, and cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>यह ऐप ID और ऐप सीक्रेट से बना है, और इससे WhatsApp मैसेज नहीं भेजे जा सकते। सिस्टम यूज़र या यूज़र का टोकन चाहिए।</translation>
    </message>
    <message>
        <source>Keep the app secret in a safe place, and out of the system that sends your messages.</source>
        <translation>ऐप सीक्रेट को सुरक्षित जगह रखें, और मैसेज भेजने वाले सिस्टम से बाहर।</translation>
    </message>
    <message>
        <source>This token stands for the app itself</source>
        <translation>यह टोकन खुद ऐप का है</translation>
    </message>
    <message>
        <source>Open your apps</source>
        <translation>अपने ऐप खोलें</translation>
    </message>
    <message>
        <source>You named the app[[ {app}]] as the one that makes your API calls, but the token was made by another one[[: {token_app}]].</source>
        <translation>API कॉल करने वाले ऐप के रूप में आपने एक ऐप[[ ({app})]] बताया, पर टोकन किसी दूसरे ऐप[[ ({token_app})]] ने बनाया है।</translation>
    </message>
    <message>
        <source>Compare the app ID in the App Dashboard with the one your sending system uses.</source>
        <translation>App Dashboard की ऐप ID को उस ID से मिलाएँ जो आपका मैसेज भेजने वाला सिस्टम इस्तेमाल करता है।</translation>
    </message>
    <message>
        <source>Generate a token of the app that makes your API calls, or correct the app you named here.</source>
        <translation>API कॉल करने वाले ऐप का टोकन बनाएँ, या यहाँ बताया गया ऐप सुधारें।</translation>
    </message>
    <message>
        <source>The app secret you entered is of an app that did not make this token[[ (token of app {token_app})]]. The other checks went on without it.</source>
        <translation>आपने जो ऐप सीक्रेट डाला, वह ऐसे ऐप का है जिसने यह टोकन नहीं बनाया[[ (ऐप {token_app} का टोकन)]]। बाकी जाँच उसके बिना चलती रही।</translation>
    </message>
    <message>
        <source>Copy app ID and app secret of the token&apos;s app: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>टोकन के ऐप की ऐप ID और ऐप सीक्रेट कॉपी करें: App Dashboard &gt; App settings &gt; Basic।</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>फिर से जाँचें।</translation>
    </message>
    <message>
        <source>The app secret belongs to another app</source>
        <translation>ऐप सीक्रेट किसी दूसरे ऐप का है</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret you entered: it is mistyped, was reset, or belongs to another app. The other checks went on without it.</source>
        <translation>आपका डाला ऐप सीक्रेट Meta स्वीकार नहीं करता: वह गलत लिखा गया, रीसेट हुआ, या किसी दूसरे ऐप का है। बाकी जाँच उसके बिना चलती रही।</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>ऐप ID और ऐप सीक्रेट फिर से कॉपी करें: App Dashboard &gt; App settings &gt; Basic।</translation>
    </message>
    <message>
        <source>The app secret is not accepted</source>
        <translation>ऐप सीक्रेट स्वीकार नहीं हुआ</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Meta का Access Token Debugger खोलें</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may see all about a token. The check went on with other reads; when the token ends is not known.</source>
        <translation>टोकन के बारे में सब कुछ सिर्फ़ ऐप, या ऐप में भूमिका वाला व्यक्ति देख सकता है। जाँच पढ़ने वाली दूसरी कॉल से चलती रही; टोकन कब खत्म होगा, यह पता नहीं।</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger, and log in as a person with a role in the app.</source>
        <translation>Meta का Access Token Debugger खोलें, और ऐप में भूमिका वाले व्यक्ति के रूप में लॉग इन करें।</translation>
    </message>
    <message>
        <source>Paste the token into the field there, and press &quot;Debug&quot;.</source>
        <translation>वहाँ के फ़ील्ड में टोकन पेस्ट करें, और &quot;Debug&quot; दबाएँ।</translation>
    </message>
    <message>
        <source>Look at &quot;Valid&quot;: it must say True.</source>
        <translation>&quot;Valid&quot; देखें: वहाँ True लिखा होना चाहिए।</translation>
    </message>
    <message>
        <source>Look at &quot;Expires&quot;: note the day on which the token ends.</source>
        <translation>&quot;Expires&quot; देखें: टोकन जिस दिन खत्म होगा, वह लिख लें।</translation>
    </message>
    <message>
        <source>Look at &quot;Scopes&quot;: whatsapp_business_management and whatsapp_business_messaging must both be there.</source>
        <translation>&quot;Scopes&quot; देखें: whatsapp_business_management और whatsapp_business_messaging, दोनों वहाँ होने चाहिए।</translation>
    </message>
    <message>
        <source>Generate a new token with both permissions if one of them is missing.</source>
        <translation>अगर इनमें से एक न हो, तो दोनों अनुमतियों के साथ नया टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>Enter the app secret here if you have it: then this check can read it all by itself.</source>
        <translation>ऐप सीक्रेट हो तो उसे यहाँ डालें: तब यह जाँच सब कुछ खुद पढ़ सकती है।</translation>
    </message>
    <message>
        <source>Meta did not show all about this token</source>
        <translation>Meta ने इस टोकन के बारे में सब कुछ नहीं दिखाया</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on: Meta takes a token of this app only together with a signature made with the app secret.</source>
        <translation>ऐप में &quot;Require app secret&quot; चालू है: Meta इस ऐप का टोकन तभी लेता है जब साथ में ऐप सीक्रेट से बना हस्ताक्षर हो।</translation>
    </message>
    <message>
        <source>Enter the app secret here, and check again: it stays on this computer.</source>
        <translation>यहाँ ऐप सीक्रेट डालें, और फिर से जाँचें: वह इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Ask your developer whether the sending system signs its calls (appsecret_proof).</source>
        <translation>अपने डेवलपर से पूछें कि मैसेज भेजने वाला सिस्टम अपनी कॉल पर हस्ताक्षर करता है या नहीं (appsecret_proof)।</translation>
    </message>
    <message>
        <source>Switch the setting off if the calls cannot be signed: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</source>
        <translation>अगर कॉल पर हस्ताक्षर नहीं हो सकता, तो यह सेटिंग बंद करें: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret।</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Every sending system needs it.</source>
        <translation>इस टोकन को अनुमति {permission} नहीं मिली है। मैसेज भेजने वाले हर सिस्टम को इसकी ज़रूरत होती है।</translation>
    </message>
    <message>
        <source>The token lacks a permission it needs</source>
        <translation>टोकन के पास एक ज़रूरी अनुमति नहीं है</translation>
    </message>
    <message>
        <source>The permission {permission} was asked for when the token was made, and declined. Every sending system needs it.</source>
        <translation>टोकन बनाते समय अनुमति {permission} माँगी गई थी, और मना कर दी गई। मैसेज भेजने वाले हर सिस्टम को इसकी ज़रूरत होती है।</translation>
    </message>
    <message>
        <source>A permission was declined</source>
        <translation>एक अनुमति मना कर दी गई</translation>
    </message>
    <message>
        <source>The permission {permission} was granted once, and has run out since.</source>
        <translation>अनुमति {permission} पहले मिली थी, और अब उसकी अवधि पूरी हो चुकी है।</translation>
    </message>
    <message>
        <source>A permission of the token has run out</source>
        <translation>टोकन की एक अनुमति की अवधि पूरी हो चुकी है</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it your numbers, templates and settings cannot be used.</source>
        <translation>इस टोकन को अनुमति {permission} नहीं मिली है। उसके बिना आपके नंबर, टेम्पलेट और सेटिंग इस्तेमाल नहीं हो सकते।</translation>
    </message>
    <message>
        <source>The token may not read your WhatsApp account</source>
        <translation>टोकन आपका WhatsApp अकाउंट नहीं पढ़ सकता</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it no message can be sent, and no delivery report comes back.</source>
        <translation>इस टोकन को अनुमति {permission} नहीं मिली है। उसके बिना कोई मैसेज नहीं भेजा जा सकता, और कोई डिलीवरी रिपोर्ट वापस नहीं आती।</translation>
    </message>
    <message>
        <source>The token may not send messages</source>
        <translation>टोकन मैसेज नहीं भेज सकता</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted. Messages can be sent without it; only the list of your business&apos;s accounts cannot be read.</source>
        <translation>अनुमति {permission} नहीं मिली है। उसके बिना मैसेज भेजे जा सकते हैं; सिर्फ़ आपके बिज़नेस के अकाउंट की सूची नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>Tick {permission} as well when you next generate a token.</source>
        <translation>अगली बार टोकन बनाते समय {permission} पर भी टिक लगाएँ।</translation>
    </message>
    <message>
        <source>A helpful permission is not granted</source>
        <translation>एक काम की अनुमति नहीं मिली है</translation>
    </message>
    <message>
        <source>The lists do not name {permission}, but a read that needs it was answered. Nothing has to be done.</source>
        <translation>सूचियों में {permission} नहीं है, पर जिस कॉल को इसकी ज़रूरत है, उसका जवाब मिला। कुछ करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>A permission is not listed, but works</source>
        <translation>एक अनुमति सूची में नहीं है, पर काम करती है</translation>
    </message>
    <message>
        <source>Open the account in Business settings</source>
        <translation>Business settings में अकाउंट खोलें</translation>
    </message>
    <message>
        <source>The token&apos;s permissions hold only for certain WhatsApp accounts. The account that was asked for[[ ({account})]] is not one of them.</source>
        <translation>टोकन की अनुमतियाँ सिर्फ़ कुछ WhatsApp अकाउंट के लिए हैं। जिस अकाउंट के बारे में पूछा गया[[ ({account})]], वह उनमें से नहीं है।</translation>
    </message>
    <message>
        <source>Compare the ID of the WhatsApp account: WhatsApp Manager &gt; Account tools, or Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>WhatsApp अकाउंट की ID मिलाएँ: WhatsApp Manager &gt; Account tools, या Business settings &gt; Accounts &gt; WhatsApp accounts।</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it this WhatsApp account with full control.</source>
        <translation>Business settings &gt; Users &gt; System users खोलें, सिस्टम यूज़र चुनें, फिर &quot;Assign assets&quot; चुनें, और उसे पूरे नियंत्रण के साथ यह WhatsApp अकाउंट दें।</translation>
    </message>
    <message>
        <source>Generate a new token for it with both WhatsApp permissions, and check it here.</source>
        <translation>उसके लिए WhatsApp की दोनों अनुमतियों के साथ नया टोकन बनाएँ, और यहाँ जाँचें।</translation>
    </message>
    <message>
        <source>The token may not use this WhatsApp account</source>
        <translation>टोकन यह WhatsApp अकाउंट इस्तेमाल नहीं कर सकता</translation>
    </message>
    <message>
        <source>The system user behind the token is assigned to the WhatsApp account[[ ({account})]], but without the rights to manage it and to send from it.</source>
        <translation>टोकन के पीछे का सिस्टम यूज़र WhatsApp अकाउंट[[ ({account})]] में असाइन है, पर उसे मैनेज करने और उससे भेजने के अधिकार नहीं हैं।</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then the system user, and give it full control.</source>
        <translation>Business settings &gt; Accounts &gt; WhatsApp accounts खोलें, अकाउंट चुनें, फिर सिस्टम यूज़र चुनें, और उसे पूरा नियंत्रण दें।</translation>
    </message>
    <message>
        <source>Generate a new token with both WhatsApp permissions if it is still refused.</source>
        <translation>फिर भी ठुकराया जाए तो WhatsApp की दोनों अनुमतियों के साथ नया टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>The system user may do too little in this account</source>
        <translation>इस अकाउंट में सिस्टम यूज़र के अधिकार बहुत कम हैं</translation>
    </message>
    <message>
        <source>The token has the permissions it needs, but the system user behind it is not assigned to the WhatsApp account[[ ({account})]].</source>
        <translation>टोकन के पास ज़रूरी अनुमतियाँ हैं, पर उसके पीछे का सिस्टम यूज़र WhatsApp अकाउंट[[ ({account})]] में असाइन नहीं है।</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then &quot;Add people&quot;, and give the system user full control.</source>
        <translation>Business settings &gt; Accounts &gt; WhatsApp accounts खोलें, अकाउंट चुनें, फिर &quot;Add people&quot; चुनें, और सिस्टम यूज़र को पूरा नियंत्रण दें।</translation>
    </message>
    <message>
        <source>The system user was not given this account</source>
        <translation>सिस्टम यूज़र को यह अकाउंट नहीं दिया गया</translation>
    </message>
    <message>
        <source>Open Meta&apos;s status page</source>
        <translation>Meta का स्टेटस पेज खोलें</translation>
    </message>
    <message>
        <source>Meta could not handle the call. Updates of the API can take it down for up to 5 minutes. Your token and your settings are not the cause.</source>
        <translation>Meta कॉल को पूरा नहीं कर सका। API के अपडेट के दौरान वह 5 मिनट तक बंद रह सकता है। वजह आपका टोकन या आपकी सेटिंग नहीं हैं।</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then check again.</source>
        <translation>5 मिनट रुकें, फिर दोबारा जाँचें।</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page for a known disturbance.</source>
        <translation>Meta के स्टेटस पेज पर देखें कि कोई ज्ञात गड़बड़ी है या नहीं।</translation>
    </message>
    <message>
        <source>Tell your colleagues: Meta&apos;s service is away for a moment, messages sent now may fail, and nothing has to be changed on our side.</source>
        <translation>अपने सहकर्मियों को बताएँ: Meta की सेवा कुछ देर के लिए बंद है, अभी भेजे गए मैसेज फ़ेल हो सकते हैं, और हमारी तरफ़ कुछ बदलने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Send the failed messages again once the check passes.</source>
        <translation>जाँच ठीक होने के बाद फ़ेल हुए मैसेज फिर से भेजें।</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself.</source>
        <translation>Meta अभी और कॉल या मैसेज नहीं ले रहा। इससे टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <translation>कुछ देर, एक घंटे तक, रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Ask your developer which system makes so many calls, and let it make fewer.</source>
        <translation>अपने डेवलपर से पूछें कि कौन-सा सिस्टम इतनी कॉल करता है, और उससे कम कॉल कराएँ।</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time</source>
        <translation>कम समय में बहुत ज़्यादा कॉल की गईं</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself. Minutes until calls are taken again, as Meta says: {minutes}.</source>
        <translation>Meta अभी और कॉल या मैसेज नहीं ले रहा। इससे टोकन के बारे में कुछ पता नहीं चलता। Meta के अनुसार इतने मिनट बाद फिर कॉल ली जाएँगी: {minutes}।</translation>
    </message>
    <message>
        <source>Wait until calls are taken again, then try again.</source>
        <translation>जब तक कॉल फिर से न ली जाएँ, रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>No connection leaves this computer. This says nothing about your token.</source>
        <translation>इस कंप्यूटर से कोई कनेक्शन बाहर नहीं जाता। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Connect to a network, then check again.</source>
        <translation>किसी नेटवर्क से कनेक्ट करें, फिर दोबारा जाँचें।</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>इस कंप्यूटर पर नेटवर्क नहीं है</translation>
    </message>
    <message>
        <source>The name service of your network gave no answer for Meta&apos;s address. This says nothing about your token.</source>
        <translation>आपके नेटवर्क की नाम सेवा (DNS) ने Meta के पते के लिए कोई जवाब नहीं दिया। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet can be reached.</source>
        <translation>कोई वेब पेज खोलकर देखें कि इंटरनेट चल रहा है या नहीं।</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is blocked.</source>
        <translation>अपना नेटवर्क चलाने वालों से पूछें कि graph.facebook.com ब्लॉक तो नहीं है।</translation>
    </message>
    <message>
        <source>Check again from another network, for example over a phone.</source>
        <translation>किसी दूसरे नेटवर्क से फिर जाँचें, जैसे फ़ोन के ज़रिए।</translation>
    </message>
    <message>
        <source>Meta&apos;s address could not be looked up</source>
        <translation>Meta का पता ढूँढा नहीं जा सका</translation>
    </message>
    <message>
        <source>Something on the way to Meta, often a firewall, refuses the connection. This says nothing about your token.</source>
        <translation>Meta तक के रास्ते में कोई चीज़, अक्सर फ़ायरवॉल, कनेक्शन ठुकरा देती है। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Ask who runs your network to allow graph.facebook.com, port 443.</source>
        <translation>अपना नेटवर्क चलाने वालों से कहें कि graph.facebook.com, पोर्ट 443 की अनुमति दें।</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>कनेक्शन ठुकरा दिया गया</translation>
    </message>
    <message>
        <source>On this network or computer, Meta&apos;s address is made to lead nowhere, as filters do. This says nothing about your token.</source>
        <translation>इस नेटवर्क या कंप्यूटर पर Meta का पता जान-बूझकर कहीं नहीं पहुँचता, जैसा फ़िल्टर करते हैं। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Meta&apos;s address is blocked here</source>
        <translation>Meta का पता यहाँ ब्लॉक है</translation>
    </message>
    <message>
        <source>The network knows no way to Meta&apos;s address. This says nothing about your token.</source>
        <translation>नेटवर्क के पास Meta के पते तक का कोई रास्ता नहीं है। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Meta&apos;s address cannot be reached from here</source>
        <translation>यहाँ से Meta के पते तक नहीं पहुँचा जा सकता</translation>
    </message>
    <message>
        <source>No whole answer came within the time limit: the connection is slow, or something on the way swallows it. This says nothing about your token.</source>
        <translation>तय समय में पूरा जवाब नहीं आया: कनेक्शन धीमा है, या रास्ते में कोई चीज़ उसे रोक लेती है। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>एक मिनट में फिर से जाँचें।</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page if it stays like this.</source>
        <translation>अगर ऐसा ही रहे, तो Meta का स्टेटस पेज देखें।</translation>
    </message>
    <message>
        <source>Meta did not answer in time</source>
        <translation>Meta ने समय पर जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>The other side could not prove that it is Meta, so the check stopped there. This says nothing about your token.</source>
        <translation>सामने वाला साबित नहीं कर सका कि वह Meta है, इसलिए जाँच वहीं रुक गई। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Set date and time of this computer right, or switch on automatic time.</source>
        <translation>इस कंप्यूटर की तारीख और समय ठीक करें, या अपने-आप समय सेट होना चालू करें।</translation>
    </message>
    <message>
        <source>Ask who runs your network whether it opens encrypted connections, and to leave out graph.facebook.com.</source>
        <translation>अपना नेटवर्क चलाने वालों से पूछें कि क्या वह एन्क्रिप्टेड कनेक्शन खोलता है, और कहें कि graph.facebook.com को छोड़ दें।</translation>
    </message>
    <message>
        <source>The connection to Meta is not safe</source>
        <translation>Meta से कनेक्शन सुरक्षित नहीं है</translation>
    </message>
    <message>
        <source>It was cut while it was being set up, as firewalls do that block facebook.com by name. This says nothing about your token.</source>
        <translation>यह बनते समय ही काट दिया गया, जैसा facebook.com को नाम से ब्लॉक करने वाले फ़ायरवॉल करते हैं। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The safe connection was cut off</source>
        <translation>सुरक्षित कनेक्शन काट दिया गया</translation>
    </message>
    <message>
        <source>Something on the way wants this computer to prove what it is. This says nothing about your token.</source>
        <translation>रास्ते में कोई चीज़ इस कंप्यूटर से उसकी पहचान का सबूत माँगती है। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Ask who runs your network how programs reach the internet.</source>
        <translation>अपना नेटवर्क चलाने वालों से पूछें कि प्रोग्राम इंटरनेट तक कैसे पहुँचते हैं।</translation>
    </message>
    <message>
        <source>The network asks for a device certificate</source>
        <translation>नेटवर्क डिवाइस सर्टिफ़िकेट माँगता है</translation>
    </message>
    <message>
        <source>Either the clock of this computer is wrong, or something else than Meta answered. This says nothing about your token.</source>
        <translation>या तो इस कंप्यूटर की घड़ी गलत है, या Meta के बजाय किसी और ने जवाब दिया। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The proof of identity looks out of date</source>
        <translation>पहचान के सबूत की अवधि खत्म लगती है</translation>
    </message>
    <message>
        <source>The part that encrypts connections is not there. This says nothing about your token.</source>
        <translation>कनेक्शन एन्क्रिप्ट करने वाला हिस्सा मौजूद नहीं है। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>इस प्रोग्राम का एक हिस्सा मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Without its list of trusted authorities, no proof of identity can be checked. This says nothing about your token.</source>
        <translation>भरोसेमंद अथॉरिटी की सूची के बिना पहचान का कोई सबूत नहीं जाँचा जा सकता। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Install the list of trusted authorities of your system (often called ca-certificates).</source>
        <translation>अपने सिस्टम की भरोसेमंद अथॉरिटी की सूची इंस्टॉल करें (अक्सर ca-certificates कहलाती है)।</translation>
    </message>
    <message>
        <source>This computer has no list of authorities</source>
        <translation>इस कंप्यूटर में अथॉरिटी की सूची नहीं है</translation>
    </message>
    <message>
        <source>The other side shows a proof of identity that begins in the future. This says nothing about your token.</source>
        <translation>सामने वाले की पहचान का सबूत भविष्य में शुरू होता है। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind</source>
        <translation>इस कंप्यूटर की घड़ी शायद पीछे है</translation>
    </message>
    <message>
        <source>Something answered without encryption, as login pages of networks do. This says nothing about your token.</source>
        <translation>किसी चीज़ ने बिना एन्क्रिप्शन के जवाब दिया, जैसा नेटवर्क के लॉगिन पेज करते हैं। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Open any web page: if a login page of the network appears, log in there.</source>
        <translation>कोई वेब पेज खोलें: नेटवर्क का लॉगिन पेज दिखे, तो वहाँ लॉग इन करें।</translation>
    </message>
    <message>
        <source>The other side does not encrypt</source>
        <translation>सामने वाला एन्क्रिप्ट नहीं करता</translation>
    </message>
    <message>
        <source>The proof of identity was not issued by an authority that this computer trusts, as in companies that look inside encrypted connections. Nothing was sent. This says nothing about your token.</source>
        <translation>पहचान का सबूत ऐसी अथॉरिटी ने जारी नहीं किया जिस पर यह कंप्यूटर भरोसा करता है; ऐसा उन कंपनियों में होता है जो एन्क्रिप्टेड कनेक्शन के अंदर देखती हैं। कुछ नहीं भेजा गया। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Somebody opens encrypted connections here</source>
        <translation>यहाँ कोई एन्क्रिप्टेड कनेक्शन खोलता है</translation>
    </message>
    <message>
        <source>The proof of identity belongs to another address. Nothing was sent. This says nothing about your token.</source>
        <translation>पहचान का सबूत किसी दूसरे पते का है। कुछ नहीं भेजा गया। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Somebody else answered in Meta&apos;s place</source>
        <translation>Meta की जगह किसी और ने जवाब दिया</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy, and the proxy does not answer or let the call through. This says nothing about your token.</source>
        <translation>यह कंप्यूटर प्रॉक्सी के ज़रिए इंटरनेट तक पहुँचता है, और प्रॉक्सी जवाब नहीं देता या कॉल को जाने नहीं देता। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>इस कंप्यूटर की प्रॉक्सी सेटिंग देखें।</translation>
    </message>
    <message>
        <source>The proxy stands in the way</source>
        <translation>प्रॉक्सी रास्ता रोक रहा है</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy that wants a name and a password. This says nothing about your token.</source>
        <translation>यह कंप्यूटर ऐसे प्रॉक्सी के ज़रिए इंटरनेट तक पहुँचता है जो नाम और पासवर्ड माँगता है। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Enter name and password in the proxy settings of this computer.</source>
        <translation>इस कंप्यूटर की प्रॉक्सी सेटिंग में नाम और पासवर्ड डालें।</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>प्रॉक्सी पासवर्ड माँगता है</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was there. This says nothing about your token.</source>
        <translation>पूरा जवाब आने से पहले कनेक्शन खत्म हो गया। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Check again from another network if it breaks off again.</source>
        <translation>अगर फिर टूटे, तो किसी दूसरे नेटवर्क से जाँचें।</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>Something answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Meta की जगह किसी और ने जवाब दिया, जैसा होटलों के लॉगिन पेज और कंपनियों के फ़िल्टर करते हैं। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is filtered.</source>
        <translation>अपना नेटवर्क चलाने वालों से पूछें कि graph.facebook.com पर फ़िल्टर तो नहीं है।</translation>
    </message>
    <message>
        <source>The answer did not come from Meta</source>
        <translation>जवाब Meta से नहीं आया</translation>
    </message>
    <message>
        <source>Something on the way asks for a password in Meta&apos;s place. This says nothing about your token.</source>
        <translation>रास्ते में कोई चीज़ Meta की जगह पासवर्ड माँगती है। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The network asks for a password</source>
        <translation>नेटवर्क पासवर्ड माँगता है</translation>
    </message>
    <message>
        <source>The answer is damaged, or is not in the form that Meta uses: something on the way changed it or answered instead. This says nothing about your token.</source>
        <translation>जवाब खराब है, या उस रूप में नहीं है जो Meta इस्तेमाल करता है: रास्ते में किसी चीज़ ने उसे बदल दिया या उसकी जगह जवाब दिया। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>जवाब पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>A web page answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Meta की जगह एक वेब पेज ने जवाब दिया, जैसा होटलों के लॉगिन पेज और कंपनियों के फ़िल्टर करते हैं। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>जवाब की जगह वेब पेज आया</translation>
    </message>
    <message>
        <source>Something on the way wanted to lead the call elsewhere, as login pages of networks do. It was not followed. This says nothing about your token.</source>
        <translation>रास्ते में किसी चीज़ ने कॉल को कहीं और ले जाना चाहा, जैसा नेटवर्क के लॉगिन पेज करते हैं। हम वहाँ नहीं गए। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The call was led to another address</source>
        <translation>कॉल को किसी दूसरे पते पर मोड़ा गया</translation>
    </message>
    <message>
        <source>The answer was far larger than Meta&apos;s answers are, and was not read. This says nothing about your token.</source>
        <translation>जवाब Meta के जवाबों से कहीं बड़ा था, और उसे पढ़ा नहीं गया। इससे आपके टोकन के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The answer was too large to be Meta&apos;s</source>
        <translation>जवाब इतना बड़ा था कि Meta का नहीं हो सकता</translation>
    </message>
    <message>
        <source>It differs from the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>इसका समय Meta के जवाबों के समय से अलग है। अंतर, मिनट में: {minutes}। यह जाँच Meta की घड़ी से चली; दूसरे प्रोग्राम में गड़बड़ी हो सकती है।</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the settings of this computer.</source>
        <translation>इस कंप्यूटर की सेटिंग में अपने-आप तारीख और समय सेट होना चालू करें।</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>इस कंप्यूटर की घड़ी गलत है</translation>
    </message>
    <message>
        <source>It is ahead of the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>यह Meta के जवाबों के समय से आगे है। अंतर, मिनट में: {minutes}। यह जाँच Meta की घड़ी से चली; दूसरे प्रोग्राम में गड़बड़ी हो सकती है।</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead</source>
        <translation>इस कंप्यूटर की घड़ी आगे है</translation>
    </message>
    <message>
        <source>It is behind the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>यह Meta के जवाबों के समय से पीछे है। अंतर, मिनट में: {minutes}। यह जाँच Meta की घड़ी से चली; दूसरे प्रोग्राम में गड़बड़ी हो सकती है।</translation>
    </message>
    <message>
        <source>The clock of this computer is behind</source>
        <translation>इस कंप्यूटर की घड़ी पीछे है</translation>
    </message>
    <message>
        <source>Open the accounts in Business settings</source>
        <translation>Business settings में अकाउंट की सूची खोलें</translation>
    </message>
    <message>
        <source>No WhatsApp account could be found with this token[[ in the business {business}]]. The system user behind it was not given one, or the account belongs to another business.</source>
        <translation>इस टोकन से कोई WhatsApp अकाउंट नहीं मिला[[ (बिज़नेस {business} में)]]। इसके पीछे के सिस्टम यूज़र को अकाउंट नहीं दिया गया, या अकाउंट किसी दूसरे बिज़नेस का है।</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, and look whether your account is listed there.</source>
        <translation>Business settings &gt; Accounts &gt; WhatsApp accounts खोलें, और देखें कि आपका अकाउंट वहाँ सूची में है या नहीं।</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it the WhatsApp account with full control.</source>
        <translation>Business settings &gt; Users &gt; System users खोलें, सिस्टम यूज़र चुनें, फिर &quot;Assign assets&quot; चुनें, और उसे पूरे नियंत्रण के साथ WhatsApp अकाउंट दें।</translation>
    </message>
    <message>
        <source>Enter the ID of the WhatsApp account here if you know it, and check again.</source>
        <translation>WhatsApp अकाउंट की ID पता हो तो उसे यहाँ डालें, और फिर से जाँचें।</translation>
    </message>
    <message>
        <source>The token sees no WhatsApp account</source>
        <translation>टोकन को कोई WhatsApp अकाउंट नहीं दिखता</translation>
    </message>
    <message>
        <source>Open Business Support Home</source>
        <translation>Business Support Home खोलें</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation>WhatsApp Manager खोलें</translation>
    </message>
    <message>
        <source>Meta has switched off the account[[ {name}]][[ ({account})]] or limits what it may do, so messages are not sent.[[ Meta says: &quot;{description}&quot;]]</source>
        <translation>Meta ने अकाउंट[[ {name}]][[ ({account})]] बंद कर दिया है या उसका काम सीमित किया है, इसलिए मैसेज नहीं भेजे जाते।[[ Meta का कहना है: &quot;{description}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business Support Home, and choose the WhatsApp account: the reason and the end of the restriction stand there.</source>
        <translation>Business Support Home खोलें, और WhatsApp अकाउंट चुनें: प्रतिबंध की वजह और उसका अंत वहाँ लिखा है।</translation>
    </message>
    <message>
        <source>Choose &quot;Request review&quot; there if you see it differently; Meta usually answers within 48 hours.</source>
        <translation>सहमत न हों तो वहाँ &quot;Request review&quot; चुनें; Meta आम तौर पर 48 घंटे में जवाब देता है।</translation>
    </message>
    <message>
        <source>Wait until the restriction has ended before you send again.</source>
        <translation>प्रतिबंध खत्म होने तक रुकें, फिर मैसेज भेजें।</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account[[ {name}]][[ ({account})]] yet. Until then messages may be limited or held back.</source>
        <translation>Meta ने WhatsApp अकाउंट[[ {name}]][[ ({account})]] को अभी मंज़ूर नहीं किया है। तब तक मैसेज सीमित हो सकते हैं या रोके जा सकते हैं।</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and look whether Meta asks for something.</source>
        <translation>WhatsApp Manager &gt; Overview खोलें, और देखें कि Meta कुछ माँग तो नहीं रहा।</translation>
    </message>
    <message>
        <source>Wait for the end of the review, then check here again.</source>
        <translation>समीक्षा पूरी होने तक इंतज़ार करें, फिर यहाँ दोबारा जाँचें।</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if nothing changes for several days.</source>
        <translation>कई दिन तक कुछ न बदले, तो Business Support Home में Meta के सपोर्ट से पूछें।</translation>
    </message>
    <message>
        <source>Meta has not finished its review of the account</source>
        <translation>Meta ने अकाउंट की समीक्षा अभी पूरी नहीं की है</translation>
    </message>
    <message>
        <source>Meta has reviewed the WhatsApp account[[ {name}]][[ ({account})]] and declined it. Messages may be limited, or not sent at all.</source>
        <translation>Meta ने WhatsApp अकाउंट[[ {name}]][[ ({account})]] की समीक्षा करके उसे नामंज़ूर कर दिया है। मैसेज सीमित हो सकते हैं, या बिल्कुल नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the WhatsApp account, and read the reason.</source>
        <translation>Business Support Home खोलें, WhatsApp अकाउंट चुनें, और वजह पढ़ें।</translation>
    </message>
    <message>
        <source>Check here again after Meta&apos;s answer.</source>
        <translation>Meta का जवाब आने पर यहाँ फिर से जाँचें।</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account</source>
        <translation>Meta ने WhatsApp अकाउंट मंज़ूर नहीं किया है</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments</source>
        <translation>Billing &amp; payments खोलें</translation>
    </message>
    <message>
        <source>Meta cannot charge the WhatsApp account[[ {name}]][[ ({account})]], so it stops the messages that you start. Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>Meta WhatsApp अकाउंट[[ {name}]][[ ({account})]] से शुल्क नहीं ले पाता, इसलिए वह आपके शुरू किए मैसेज रोक देता है। ग्राहक के मैसेज के 24 घंटे के अंदर दिए गए जवाब अब भी जाते हैं।</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments &gt; Accounts, and choose this very WhatsApp account.</source>
        <translation>Billing &amp; payments &gt; Accounts खोलें, और यही WhatsApp अकाउंट चुनें।</translation>
    </message>
    <message>
        <source>Add a payment method, or bring the present one in order. A card of another WhatsApp account, or of an ad account, does not count.</source>
        <translation>पेमेंट का तरीका जोड़ें, या मौजूदा तरीका ठीक करें। किसी दूसरे WhatsApp अकाउंट या विज्ञापन अकाउंट का कार्ड नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Check that currency, time zone and business details are filled in.</source>
        <translation>देखें कि मुद्रा, टाइम ज़ोन और बिज़नेस की जानकारी भरी हुई है।</translation>
    </message>
    <message>
        <source>Check here again; Meta may need a while to notice the change.</source>
        <translation>यहाँ फिर से जाँचें; Meta को बदलाव पहचानने में कुछ समय लग सकता है।</translation>
    </message>
    <message>
        <source>Open the Security Center</source>
        <translation>Security Center खोलें</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet. Until then Meta limits what it may send, and some messages do not arrive.</source>
        <translation>Meta ने बिज़नेस[[ {business}]] को अभी वेरिफ़ाई नहीं किया है। तब तक Meta उसके मैसेज सीमित रखता है, और कुछ मैसेज नहीं पहुँचते।</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start the verification, or read what Meta still asks for.</source>
        <translation>Business settings &gt; Security Center खोलें, और वेरिफ़िकेशन शुरू करें, या पढ़ें कि Meta अभी और क्या माँग रहा है।</translation>
    </message>
    <message>
        <source>Upload the papers that Meta asks for; name and address must be the same as in Business settings.</source>
        <translation>Meta जो दस्तावेज़ माँगे, उन्हें अपलोड करें; नाम और पता वही होने चाहिए जो Business settings में हैं।</translation>
    </message>
    <message>
        <source>Wait for Meta&apos;s answer, then check here again.</source>
        <translation>Meta के जवाब का इंतज़ार करें, फिर यहाँ दोबारा जाँचें।</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet, and lets it send no messages until then.</source>
        <translation>Meta ने बिज़नेस[[ {business}]] को अभी वेरिफ़ाई नहीं किया है, और तब तक उसे कोई मैसेज नहीं भेजने देता।</translation>
    </message>
    <message>
        <source>Meta blocks the business until it is verified</source>
        <translation>वेरिफ़ाई होने तक Meta ने बिज़नेस को ब्लॉक किया है</translation>
    </message>
    <message>
        <source>Open the phone numbers in WhatsApp Manager</source>
        <translation>WhatsApp Manager में फ़ोन नंबर खोलें</translation>
    </message>
    <message>
        <source>The number {number} is not among the phone numbers of the WhatsApp account[[ {account}]]. Account and number must belong together.</source>
        <translation>नंबर {number}, WhatsApp अकाउंट[[ {account}]] के फ़ोन नंबरों में नहीं है। अकाउंट और नंबर एक-दूसरे के होने चाहिए।</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look for the number there.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers खोलें, और वहाँ नंबर ढूँढें।</translation>
    </message>
    <message>
        <source>Choose another WhatsApp account at the top of that page if the number is not listed.</source>
        <translation>नंबर सूची में न हो, तो उस पेज के ऊपर दूसरा WhatsApp अकाउंट चुनें।</translation>
    </message>
    <message>
        <source>Enter an account and a number that belong together, here and in the system that sends your messages.</source>
        <translation>ऐसा अकाउंट और नंबर डालें जो एक-दूसरे के हों, यहाँ भी और अपने मैसेज भेजने वाले सिस्टम में भी।</translation>
    </message>
    <message>
        <source>The number does not belong to this account</source>
        <translation>नंबर इस अकाउंट का नहीं है</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, is not registered with the platform. This says nothing about the number of your customer.</source>
        <translation>आपका अपना, भेजने वाला नंबर[[ {number}]] प्लैटफ़ॉर्म पर रजिस्टर नहीं है। यह आपके ग्राहक के नंबर के बारे में नहीं है।</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look at the status of the number.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers खोलें, और नंबर का स्टेटस देखें।</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN: your developer or provider does that with one call (register).</source>
        <translation>नंबर को उसके छह अंकों के PIN से रजिस्टर करें: आपके डेवलपर या प्रोवाइडर यह एक कॉल (register) से करते हैं।</translation>
    </message>
    <message>
        <source>Check here again: the number must be shown as connected.</source>
        <translation>यहाँ फिर से जाँचें: नंबर कनेक्टेड दिखना चाहिए।</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, was never confirmed with the code that Meta sends by SMS or call. This says nothing about the number of your customer.</source>
        <translation>Meta, SMS या कॉल से जो कोड भेजता है, उससे आपके अपने, भेजने वाले नंबर[[ {number}]] की पुष्टि कभी नहीं हुई। यह आपके ग्राहक के नंबर के बारे में नहीं है।</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and let Meta send the code by SMS or call.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers खोलें, नंबर चुनें, और Meta से SMS या कॉल से कोड मँगाएँ।</translation>
    </message>
    <message>
        <source>Enter the code there.</source>
        <translation>कोड वहाँ डालें।</translation>
    </message>
    <message>
        <source>The sending number was never confirmed by a code</source>
        <translation>भेजने वाले नंबर की कोड से पुष्टि कभी नहीं हुई</translation>
    </message>
    <message>
        <source>A number must be connected to send. For yours[[, {number},]] Meta shows another status: {status}.</source>
        <translation>मैसेज भेजने के लिए नंबर कनेक्टेड होना चाहिए। आपके नंबर[[ {number}]] के लिए Meta दूसरा स्टेटस दिखाता है: {status}।</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and read what stands beside the number.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers खोलें, और नंबर के पास जो लिखा है उसे पढ़ें।</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number again if it is shown as disconnected or offline.</source>
        <translation>नंबर डिस्कनेक्टेड या ऑफ़लाइन दिखे, तो अपने डेवलपर या प्रोवाइडर से उसे फिर से रजिस्टर करने को कहें।</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if the status stays.</source>
        <translation>स्टेटस न बदले, तो Business Support Home में Meta के सपोर्ट से पूछें।</translation>
    </message>
    <message>
        <source>The sending number is not connected</source>
        <translation>भेजने वाला नंबर कनेक्टेड नहीं है</translation>
    </message>
    <message>
        <source>Meta lets the number[[ {number}]] send no messages any more. Usually Meta names a rule of the platform as the reason.</source>
        <translation>Meta नंबर[[ {number}]] को अब कोई मैसेज नहीं भेजने देता। आम तौर पर Meta वजह के रूप में प्लैटफ़ॉर्म का कोई नियम बताता है।</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the number, and read the reason.</source>
        <translation>Business Support Home खोलें, नंबर चुनें, और वजह पढ़ें।</translation>
    </message>
    <message>
        <source>Reach your customers by another channel until then.</source>
        <translation>तब तक अपने ग्राहकों से किसी दूसरे माध्यम से संपर्क करें।</translation>
    </message>
    <message>
        <source>Meta has banned the sending number</source>
        <translation>Meta ने भेजने वाले नंबर को बैन किया है</translation>
    </message>
    <message>
        <source>The number[[ {number}]] is not part of the WhatsApp account any more, so it cannot send.</source>
        <translation>नंबर[[ {number}]] अब WhatsApp अकाउंट में नहीं है, इसलिए वह मैसेज नहीं भेज सकता।</translation>
    </message>
    <message>
        <source>Compare the ID of the number in your sending system with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>अपने मैसेज भेजने वाले सिस्टम में नंबर की ID को WhatsApp Manager &gt; Account tools &gt; Phone numbers से मिलाएँ।</translation>
    </message>
    <message>
        <source>Add the number there again if it is still yours.</source>
        <translation>नंबर अब भी आपका हो, तो उसे वहाँ फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>Enter its new ID in the system that sends your messages, and here.</source>
        <translation>उसकी नई ID अपने मैसेज भेजने वाले सिस्टम में डालें, और यहाँ भी।</translation>
    </message>
    <message>
        <source>The sending number was taken out of the account</source>
        <translation>भेजने वाला नंबर अकाउंट से हटा दिया गया</translation>
    </message>
    <message>
        <source>The number[[ {number}]] now belongs to another WhatsApp account or provider, so it cannot send from this account any more.</source>
        <translation>नंबर[[ {number}]] अब किसी दूसरे WhatsApp अकाउंट या प्रोवाइडर का है, इसलिए वह इस अकाउंट से मैसेज नहीं भेज सकता।</translation>
    </message>
    <message>
        <source>Ask your colleagues or your provider who moved the number, and to which account.</source>
        <translation>अपने सहकर्मियों या प्रोवाइडर से पूछें कि नंबर किसने हटाया, और किस अकाउंट में ले गए।</translation>
    </message>
    <message>
        <source>Enter the IDs of the new account and number in the system that sends your messages.</source>
        <translation>नए अकाउंट और नंबर की ID अपने मैसेज भेजने वाले सिस्टम में डालें।</translation>
    </message>
    <message>
        <source>Generate a token for the new account, and check it here.</source>
        <translation>नए अकाउंट के लिए टोकन बनाएँ, और उसे यहाँ जाँचें।</translation>
    </message>
    <message>
        <source>The sending number has moved to another place</source>
        <translation>भेजने वाला नंबर कहीं और चला गया है</translation>
    </message>
    <message>
        <source>The number[[ {number}]] was added, but a step is still open: its code, its display name or its registration.</source>
        <translation>नंबर[[ {number}]] जोड़ा गया, पर एक कदम बाकी है: उसका कोड, डिस्प्ले नाम या रजिस्ट्रेशन।</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look which step is open.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers खोलें, और देखें कि कौन-सा कदम बाकी है।</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number once the display name is approved.</source>
        <translation>डिस्प्ले नाम मंज़ूर होने पर अपने डेवलपर या प्रोवाइडर से नंबर रजिस्टर करने को कहें।</translation>
    </message>
    <message>
        <source>The sending number is not ready yet</source>
        <translation>भेजने वाला नंबर अभी तैयार नहीं है</translation>
    </message>
    <message>
        <source>For a time Meta lets the number[[ {number}]] send no new messages, because a limit is reached or because of its quality.</source>
        <translation>Meta कुछ समय तक नंबर[[ {number}]] को नए मैसेज नहीं भेजने देता, क्योंकि कोई सीमा पूरी हो गई है या उसकी क्वालिटी कम है।</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read how long the restriction lasts.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers खोलें, नंबर चुनें, और पढ़ें कि प्रतिबंध कब तक है।</translation>
    </message>
    <message>
        <source>Wait until it ends, then send fewer messages, and only to people who want them.</source>
        <translation>उसके खत्म होने तक रुकें, फिर कम मैसेज भेजें, और सिर्फ़ उन लोगों को जो उन्हें चाहते हैं।</translation>
    </message>
    <message>
        <source>Ask for a review in Business Support Home if you see it differently.</source>
        <translation>सहमत न हों तो Business Support Home में समीक्षा माँगें।</translation>
    </message>
    <message>
        <source>Meta has restricted the sending number</source>
        <translation>Meta ने भेजने वाले नंबर पर प्रतिबंध लगाया है</translation>
    </message>
    <message>
        <source>Open the templates in WhatsApp Manager</source>
        <translation>WhatsApp Manager में टेम्पलेट खोलें</translation>
    </message>
    <message>
        <source>Many customers blocked or reported messages of your number[[ {number}]]. Meta may lower its limits, or stop it for a time.</source>
        <translation>बहुत-से ग्राहकों ने आपके नंबर[[ {number}]] के मैसेज ब्लॉक या रिपोर्ट किए। Meta उसकी सीमाएँ घटा सकता है, या उसे कुछ समय के लिए रोक सकता है।</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the reasons that customers gave.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers खोलें, नंबर चुनें, और ग्राहकों की बताई वजहें पढ़ें।</translation>
    </message>
    <message>
        <source>Pause the templates that customers block or report most.</source>
        <translation>उन टेम्पलेट को रोकें जिन्हें ग्राहक सबसे ज़्यादा ब्लॉक या रिपोर्ट करते हैं।</translation>
    </message>
    <message>
        <source>Send only to people who agreed to hear from you, and less often.</source>
        <translation>सिर्फ़ उन लोगों को भेजें जिन्होंने आपके मैसेज पाने की सहमति दी है, और कम बार।</translation>
    </message>
    <message>
        <source>Check here again after some days.</source>
        <translation>कुछ दिन बाद यहाँ फिर से जाँचें।</translation>
    </message>
    <message>
        <source>The quality of the sending number is low</source>
        <translation>भेजने वाले नंबर की क्वालिटी कम है</translation>
    </message>
    <message>
        <source>Some customers blocked or reported messages of your number[[ {number}]]. It still sends as usual; Meta may lower its limits if this goes on.</source>
        <translation>कुछ ग्राहकों ने आपके नंबर[[ {number}]] के मैसेज ब्लॉक या रिपोर्ट किए। वह अब भी पहले की तरह भेजता है; यह जारी रहा तो Meta उसकी सीमाएँ घटा सकता है।</translation>
    </message>
    <message>
        <source>The quality of the sending number is going down</source>
        <translation>भेजने वाले नंबर की क्वालिटी घट रही है</translation>
    </message>
    <message>
        <source>Meta has not approved the display name[[ &quot;{name}&quot;]] of your number[[ {number}]] yet. Until then customers may see the number only, and fewer messages may be sent.</source>
        <translation>Meta ने आपके नंबर[[ {number}]] का डिस्प्ले नाम[[ &quot;{name}&quot;]] अभी मंज़ूर नहीं किया है। तब तक ग्राहकों को सिर्फ़ नंबर दिख सकता है, और कम मैसेज भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and look at the display name.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers खोलें, नंबर चुनें, और डिस्प्ले नाम देखें।</translation>
    </message>
    <message>
        <source>The display name is not approved yet</source>
        <translation>डिस्प्ले नाम अभी मंज़ूर नहीं है</translation>
    </message>
    <message>
        <source>Meta does not accept the display name[[ &quot;{name}&quot;]] of your number[[ {number}]]. Customers may see the number only, and fewer messages may be sent.</source>
        <translation>Meta आपके नंबर[[ {number}]] का डिस्प्ले नाम[[ &quot;{name}&quot;]] स्वीकार नहीं करता। ग्राहकों को सिर्फ़ नंबर दिख सकता है, और कम मैसेज भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read why the name was declined.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers खोलें, नंबर चुनें, और पढ़ें कि नाम क्यों नामंज़ूर हुआ।</translation>
    </message>
    <message>
        <source>Enter a name there that shows the link to your business, as your website does.</source>
        <translation>वहाँ ऐसा नाम डालें जिसमें आपके बिज़नेस से संबंध दिखे, जैसे आपकी वेबसाइट पर दिखता है।</translation>
    </message>
    <message>
        <source>Meta has declined the display name</source>
        <translation>Meta ने डिस्प्ले नाम नामंज़ूर किया है</translation>
    </message>
    <message>
        <source>Meta made the number[[ {number}]] for trying things out. It reaches only the people on its list of allowed recipients, and users report that it does not reach every country.</source>
        <translation>Meta ने नंबर[[ {number}]] आज़माने के लिए बनाया है। यह सिर्फ़ अपनी अनुमति वाले प्राप्तकर्ताओं की सूची के लोगों तक पहुँचता है, और यूज़र बताते हैं कि यह हर देश तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Add the recipient to the list: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</source>
        <translation>प्राप्तकर्ता को सूची में जोड़ें: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list।</translation>
    </message>
    <message>
        <source>Add a number of your own for real customers: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>असली ग्राहकों के लिए अपना नंबर जोड़ें: WhatsApp Manager &gt; Account tools &gt; Phone numbers।</translation>
    </message>
    <message>
        <source>This is a test number</source>
        <translation>यह टेस्ट नंबर है</translation>
    </message>
    <message>
        <source>The ID {id} does not belong in the field in which it stands. Account, number and business each have an ID of their own.</source>
        <translation>ID {id} जिस फ़ील्ड में है, उसकी नहीं है। अकाउंट, नंबर और बिज़नेस, हर एक की अपनी ID होती है।</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>WhatsApp अकाउंट की ID, Business settings &gt; Accounts &gt; WhatsApp accounts से कॉपी करें।</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>फ़ोन नंबर की ID, WhatsApp Manager &gt; Account tools &gt; Phone numbers से कॉपी करें।</translation>
    </message>
    <message>
        <source>Enter each ID in its own field, here and in the system that sends your messages.</source>
        <translation>हर ID उसके अपने फ़ील्ड में डालें, यहाँ भी और अपने मैसेज भेजने वाले सिस्टम में भी।</translation>
    </message>
    <message>
        <source>This ID is of another kind</source>
        <translation>यह ID किसी और प्रकार की है</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to the business that owns it.</source>
        <translation>ID {id} WhatsApp अकाउंट के लिए दी गई थी, पर वह उसके मालिक बिज़नेस की है।</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts, and enter it in the field for the account.</source>
        <translation>WhatsApp अकाउंट की ID, Business settings &gt; Accounts &gt; WhatsApp accounts से कॉपी करें, और अकाउंट वाले फ़ील्ड में डालें।</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of an account</source>
        <translation>यह बिज़नेस की ID है, अकाउंट की नहीं</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to a phone number.</source>
        <translation>ID {id} WhatsApp अकाउंट के लिए दी गई थी, पर वह किसी फ़ोन नंबर की है।</translation>
    </message>
    <message>
        <source>Enter it in the field for the number instead.</source>
        <translation>इसके बजाय उसे नंबर वाले फ़ील्ड में डालें।</translation>
    </message>
    <message>
        <source>This is the ID of a number, not of an account</source>
        <translation>यह नंबर की ID है, अकाउंट की नहीं</translation>
    </message>
    <message>
        <source>The ID {id} was given for the business, but belongs to a WhatsApp account.</source>
        <translation>ID {id} बिज़नेस के लिए दी गई थी, पर वह किसी WhatsApp अकाउंट की है।</translation>
    </message>
    <message>
        <source>Enter it in the field for the account instead.</source>
        <translation>इसके बजाय उसे अकाउंट वाले फ़ील्ड में डालें।</translation>
    </message>
    <message>
        <source>Copy the ID of the business from Business settings &gt; Business info, and enter it in the field for the business.</source>
        <translation>बिज़नेस की ID, Business settings &gt; Business info से कॉपी करें, और बिज़नेस वाले फ़ील्ड में डालें।</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a business</source>
        <translation>यह अकाउंट की ID है, बिज़नेस की नहीं</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a WhatsApp account.</source>
        <translation>ID {id} फ़ोन नंबर के लिए दी गई थी, पर वह किसी WhatsApp अकाउंट की है।</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers, and enter it in the field for the number.</source>
        <translation>फ़ोन नंबर की ID, WhatsApp Manager &gt; Account tools &gt; Phone numbers से कॉपी करें, और नंबर वाले फ़ील्ड में डालें।</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a number</source>
        <translation>यह अकाउंट की ID है, नंबर की नहीं</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a business.</source>
        <translation>ID {id} फ़ोन नंबर के लिए दी गई थी, पर वह किसी बिज़नेस की है।</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of a number</source>
        <translation>यह बिज़नेस की ID है, नंबर की नहीं</translation>
    </message>
    <message>
        <source>{id} is the phone number itself. Meta gives each number an ID of its own, with other digits.</source>
        <translation>{id} खुद फ़ोन नंबर है। Meta हर नंबर को अलग अंकों वाली उसकी अपनी ID देता है।</translation>
    </message>
    <message>
        <source>This is a phone number, not its ID</source>
        <translation>यह फ़ोन नंबर है, उसकी ID नहीं</translation>
    </message>
    <message>
        <source>Open the webhook settings of the app</source>
        <translation>ऐप की वेबहुक सेटिंग खोलें</translation>
    </message>
    <message>
        <source>The app[[ {app}]] is not subscribed to the WhatsApp account[[ ({account})]]. Messages can be sent, but no delivery report and no answer of a customer comes back.</source>
        <translation>ऐप[[ {app}]] ने WhatsApp अकाउंट[[ ({account})]] को सब्सक्राइब नहीं किया है। मैसेज भेजे जा सकते हैं, पर न कोई डिलीवरी रिपोर्ट वापस आती है, न किसी ग्राहक का जवाब।</translation>
    </message>
    <message>
        <source>Ask your developer or provider to subscribe the app to the WhatsApp account; that is one call (subscribed_apps).</source>
        <translation>अपने डेवलपर या प्रोवाइडर से कहें कि ऐप से WhatsApp अकाउंट को सब्सक्राइब करें; यह एक कॉल है (subscribed_apps)।</translation>
    </message>
    <message>
        <source>Look at App Dashboard &gt; WhatsApp &gt; Configuration: a callback URL must be set, and the field &quot;messages&quot; subscribed.</source>
        <translation>App Dashboard &gt; WhatsApp &gt; Configuration देखें: callback URL सेट होना चाहिए, और फ़ील्ड &quot;messages&quot; सब्सक्राइब होना चाहिए।</translation>
    </message>
    <message>
        <source>Send a message to yourself, and look whether its report arrives.</source>
        <translation>खुद को एक मैसेज भेजें, और देखें कि उसकी रिपोर्ट आती है या नहीं।</translation>
    </message>
    <message>
        <source>No delivery reports come back to your app</source>
        <translation>आपके ऐप को कोई डिलीवरी रिपोर्ट नहीं मिलती</translation>
    </message>
    <message>
        <source>Another app is subscribed to the WhatsApp account[[: {others}]]. The app of this token[[, {app},]] is not, so no delivery report and no answer comes to it. That is right if the other app takes them.</source>
        <translation>WhatsApp अकाउंट को कोई दूसरा ऐप सब्सक्राइब करता है[[: {others}]]। इस टोकन का ऐप[[ ({app})]] नहीं करता, इसलिए उसे न डिलीवरी रिपोर्ट मिलती है, न जवाब। अगर दूसरा ऐप उन्हें लेता है, तो यह ठीक है।</translation>
    </message>
    <message>
        <source>Ask your developer or provider which app shall take delivery reports and answers.</source>
        <translation>अपने डेवलपर या प्रोवाइडर से पूछें कि डिलीवरी रिपोर्ट और जवाब किस ऐप को लेने हैं।</translation>
    </message>
    <message>
        <source>Let them subscribe the app to the WhatsApp account; that is one call (subscribed_apps), if it is the app of this token.</source>
        <translation>अगर वह इस टोकन का ऐप हो, तो उनसे कहें कि ऐप से WhatsApp अकाउंट को सब्सक्राइब करें; यह एक कॉल है (subscribed_apps)।</translation>
    </message>
    <message>
        <source>Delivery reports go to another app only</source>
        <translation>डिलीवरी रिपोर्ट सिर्फ़ दूसरे ऐप को जाती हैं</translation>
    </message>
    <message>
        <source>Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Meta डिलीवरी रिपोर्ट और जवाब ऐप में सेट पते के बजाय {url} पर भेजता है। वहाँ का सर्वर उन्हें लेता है या नहीं, यह Meta नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Compare the address with the one at which your system takes delivery reports.</source>
        <translation>इस पते को उस पते से मिलाएँ जिस पर आपका सिस्टम डिलीवरी रिपोर्ट लेता है।</translation>
    </message>
    <message>
        <source>Ask your developer or provider to take the override away if the address is an old one.</source>
        <translation>पता पुराना हो, तो अपने डेवलपर या प्रोवाइडर से ओवरराइड हटाने को कहें।</translation>
    </message>
    <message>
        <source>Delivery reports go to an address of their own</source>
        <translation>डिलीवरी रिपोर्ट अलग पते पर जाती हैं</translation>
    </message>
    <message>
        <source>For this WhatsApp account Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>इस WhatsApp अकाउंट के लिए Meta डिलीवरी रिपोर्ट और जवाब ऐप में सेट पते के बजाय {url} पर भेजता है। वहाँ का सर्वर उन्हें लेता है या नहीं, यह Meta नहीं दिखाता।</translation>
    </message>
    <message>
        <source>This account has a report address of its own</source>
        <translation>इस अकाउंट की रिपोर्ट का पता अलग है</translation>
    </message>
    <message>
        <source>For this number Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>इस नंबर के लिए Meta डिलीवरी रिपोर्ट और जवाब ऐप में सेट पते के बजाय {url} पर भेजता है। वहाँ का सर्वर उन्हें लेता है या नहीं, यह Meta नहीं दिखाता।</translation>
    </message>
    <message>
        <source>This number has a report address of its own</source>
        <translation>इस नंबर की रिपोर्ट का पता अलग है</translation>
    </message>
    <message>
        <source>The template {name}[[ ({language})]] cannot be sent.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>टेम्पलेट {name}[[ ({language})]] नहीं भेजा जा सकता।[[ Meta की बताई वजह: {reason}।]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each rejected template.</source>
        <translation>WhatsApp Manager &gt; Message templates खोलें, और हर नामंज़ूर टेम्पलेट के पास जो लिखा है उसे पढ़ें।</translation>
    </message>
    <message>
        <source>Correct the text and send it in again, or ask Meta for another review there.</source>
        <translation>टेक्स्ट सुधारकर फिर से जमा करें, या वहाँ Meta से दूसरी समीक्षा माँगें।</translation>
    </message>
    <message>
        <source>Meta has rejected a template</source>
        <translation>Meta ने एक टेम्पलेट नामंज़ूर किया है</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent: {count}. They are: {names}.</source>
        <translation>जो टेम्पलेट नहीं भेजे जा सकते, उनकी संख्या: {count}। वे हैं: {names}।</translation>
    </message>
    <message>
        <source>Meta has rejected several templates</source>
        <translation>Meta ने कई टेम्पलेट नामंज़ूर किए हैं</translation>
    </message>
    <message>
        <source>For a time the template {name}[[ ({language})]] cannot be sent, because of what customers said about it or because they did not read it.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>ग्राहकों की प्रतिक्रिया की वजह से, या इसलिए कि उन्होंने इसे पढ़ा नहीं, टेम्पलेट {name}[[ ({language})]] कुछ समय तक नहीं भेजा जा सकता।[[ Meta की बताई वजह: {reason}।]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each paused template.</source>
        <translation>WhatsApp Manager &gt; Message templates खोलें, और हर रोके गए टेम्पलेट के पास जो लिखा है उसे पढ़ें।</translation>
    </message>
    <message>
        <source>Wait until the pause ends, or correct the text and send it in again.</source>
        <translation>रोक खत्म होने तक इंतज़ार करें, या टेक्स्ट सुधारकर फिर से जमा करें।</translation>
    </message>
    <message>
        <source>Use another approved template until then.</source>
        <translation>तब तक कोई दूसरा मंज़ूर टेम्पलेट इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Meta has paused a template</source>
        <translation>Meta ने एक टेम्पलेट रोका है</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent for a time, because of what customers said about them or because they did not read them: {count}. They are: {names}.</source>
        <translation>ग्राहकों की प्रतिक्रिया या न पढ़े जाने की वजह से जो टेम्पलेट कुछ समय तक नहीं भेजे जा सकते, उनकी संख्या: {count}। वे हैं: {names}।</translation>
    </message>
    <message>
        <source>Meta has paused several templates</source>
        <translation>Meta ने कई टेम्पलेट रोके हैं</translation>
    </message>
    <message>
        <source>The template {name} exists, but not in the language {language}.[[ It exists in: {languages}.]] The language must be the very same: en and en_US are two.</source>
        <translation>टेम्पलेट {name} मौजूद है, पर {language} भाषा में नहीं।[[ वह इनमें मौजूद है: {languages}।]] भाषा बिल्कुल वही होनी चाहिए: en और en_US दो अलग हैं।</translation>
    </message>
    <message>
        <source>Compare the language in your sending system with WhatsApp Manager &gt; Message templates.</source>
        <translation>अपने मैसेज भेजने वाले सिस्टम की भाषा को WhatsApp Manager &gt; Message templates से मिलाएँ।</translation>
    </message>
    <message>
        <source>Use a language that exists, or add this one to the template and wait until it is approved.</source>
        <translation>मौजूद भाषा इस्तेमाल करें, या टेम्पलेट में यह भाषा जोड़ें और उसके मंज़ूर होने तक इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. As long as it is blocked, messages are not sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Meta इसका नाम &quot;{entity}&quot; बताता है। जब तक यह ब्लॉक है, मैसेज नहीं भेजे जाते।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Look for a message of Meta in Business Support Home, and do what it asks.</source>
        <translation>Business Support Home में Meta का संदेश ढूँढें, और उसमें जो कहा गया है वह करें।</translation>
    </message>
    <message>
        <source>Check here again afterwards.</source>
        <translation>उसके बाद यहाँ फिर से जाँचें।</translation>
    </message>
    <message>
        <source>Meta blocks a part that every message needs</source>
        <translation>Meta ने ऐसा हिस्सा ब्लॉक किया है जो हर मैसेज के लिए ज़रूरी है</translation>
    </message>
    <message>
        <source>As long as the WhatsApp account is blocked, none of its numbers can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>जब तक WhatsApp अकाउंट ब्लॉक है, उसका कोई नंबर मैसेज नहीं भेज सकता।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and read the notice of the account.</source>
        <translation>WhatsApp Manager &gt; Overview खोलें, और अकाउंट की सूचना पढ़ें।</translation>
    </message>
    <message>
        <source>Meta does not let this WhatsApp account send</source>
        <translation>Meta इस WhatsApp अकाउंट को भेजने नहीं देता</translation>
    </message>
    <message>
        <source>Open the app in the App Dashboard</source>
        <translation>ऐप को App Dashboard में खोलें</translation>
    </message>
    <message>
        <source>As long as the app is blocked, no message is sent through it. Other apps may still send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>जब तक ऐप ब्लॉक है, उससे कोई मैसेज नहीं भेजा जाता। दूसरे ऐप अब भी भेज सकते हैं।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Ask your developer to open the app in the App Dashboard, and to read its alerts and required actions.</source>
        <translation>अपने डेवलपर से कहें कि ऐप को App Dashboard में खोलकर उसके अलर्ट और ज़रूरी कार्रवाइयाँ पढ़ें।</translation>
    </message>
    <message>
        <source>Meta does not let this app send</source>
        <translation>Meta इस ऐप को भेजने नहीं देता</translation>
    </message>
    <message>
        <source>As long as the business is blocked, none of its WhatsApp accounts can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>जब तक बिज़नेस ब्लॉक है, उसका कोई WhatsApp अकाउंट मैसेज नहीं भेज सकता।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and look what Meta asks of the business.</source>
        <translation>Business settings &gt; Security Center खोलें, और देखें कि Meta बिज़नेस से क्या माँगता है।</translation>
    </message>
    <message>
        <source>Meta does not let this business send</source>
        <translation>Meta इस बिज़नेस को भेजने नहीं देता</translation>
    </message>
    <message>
        <source>As long as the number is blocked, no message is sent from it.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>जब तक नंबर ब्लॉक है, उससे कोई मैसेज नहीं भेजा जाता।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the notice there.</source>
        <translation>WhatsApp Manager &gt; Account tools &gt; Phone numbers खोलें, नंबर चुनें, और वहाँ की सूचना पढ़ें।</translation>
    </message>
    <message>
        <source>Meta does not let this number send</source>
        <translation>Meta इस नंबर को भेजने नहीं देता</translation>
    </message>
    <message>
        <source>As long as the template is blocked, no message is sent with it. Other templates may still be sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>जब तक टेम्पलेट ब्लॉक है, उससे कोई मैसेज नहीं भेजा जाता। दूसरे टेम्पलेट अब भी भेजे जा सकते हैं।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, choose the template, and read the notice there.</source>
        <translation>WhatsApp Manager &gt; Message templates खोलें, टेम्पलेट चुनें, और वहाँ की सूचना पढ़ें।</translation>
    </message>
    <message>
        <source>Meta does not let this template be sent</source>
        <translation>Meta यह टेम्पलेट भेजने नहीं देता</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. Messages are sent, but fewer of them, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Meta इसका नाम &quot;{entity}&quot; बताता है। मैसेज भेजे जाते हैं, पर कम, या सबको नहीं।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits a part that every message needs</source>
        <translation>Meta ने ऐसा हिस्सा सीमित किया है जो हर मैसेज के लिए ज़रूरी है</translation>
    </message>
    <message>
        <source>The numbers of the WhatsApp account still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>WhatsApp अकाउंट के नंबर अब भी भेजते हैं, पर कम मैसेज, या सबको नहीं।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this WhatsApp account may send</source>
        <translation>Meta ने इस WhatsApp अकाउंट का भेजना सीमित किया है</translation>
    </message>
    <message>
        <source>The app still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>ऐप अब भी भेजता है, पर कम मैसेज, या सबको नहीं।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this app may send</source>
        <translation>Meta ने इस ऐप का भेजना सीमित किया है</translation>
    </message>
    <message>
        <source>The numbers of the business still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>बिज़नेस के नंबर अब भी भेजते हैं, पर कम मैसेज, या सबको नहीं।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this business may send</source>
        <translation>Meta ने इस बिज़नेस का भेजना सीमित किया है</translation>
    </message>
    <message>
        <source>The number still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>नंबर अब भी भेजता है, पर कम मैसेज, या सबको नहीं।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this number may send</source>
        <translation>Meta ने इस नंबर का भेजना सीमित किया है</translation>
    </message>
    <message>
        <source>The template is still sent, but less often, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>टेम्पलेट अब भी भेजा जाता है, पर कम बार, या सबको नहीं।[[ Meta का कहना है: &quot;{description}&quot;]][[ Meta की सलाह: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits how often this template is sent</source>
        <translation>Meta ने इस टेम्पलेट का बार-बार भेजना सीमित किया है</translation>
    </message>
    <message>
        <source>Meta reports something as blocked, but it concerns calls over SIP only. Messages are sent as usual.</source>
        <translation>Meta कुछ ब्लॉक बताता है, पर वह सिर्फ़ SIP पर फ़ोन कॉल के बारे में है। मैसेज पहले की तरह भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Ask your developer to set up SIP for the number if it shall.</source>
        <translation>अगर नंबर पर SIP चाहिए, तो अपने डेवलपर से उसे सेट अप करने को कहें।</translation>
    </message>
    <message>
        <source>Read about restricted countries</source>
        <translation>प्रतिबंधित देशों के बारे में पढ़ें</translation>
    </message>
    <message>
        <source>Meta does not admit businesses in {country} to the WhatsApp Business Platform.</source>
        <translation>Meta {country} के बिज़नेस को WhatsApp Business प्लैटफ़ॉर्म पर नहीं आने देता।</translation>
    </message>
    <message>
        <source>Read Meta&apos;s page about restricted countries.</source>
        <translation>प्रतिबंधित देशों के बारे में Meta का पेज पढ़ें।</translation>
    </message>
    <message>
        <source>Correct the country of the business here if it is another one.</source>
        <translation>अगर बिज़नेस का देश कोई और हो, तो उसे यहाँ सुधारें।</translation>
    </message>
    <message>
        <source>Businesses in this place may not use the platform</source>
        <translation>इस जगह के बिज़नेस प्लैटफ़ॉर्म इस्तेमाल नहीं कर सकते</translation>
    </message>
    <message>
        <source>The business number begins like numbers of a region that may not use the platform: {country}. A number does not prove where a business is.</source>
        <translation>बिज़नेस नंबर की शुरुआत ऐसे क्षेत्र के नंबरों जैसी है जो प्लैटफ़ॉर्म इस्तेमाल नहीं कर सकता: {country}। नंबर से यह साबित नहीं होता कि बिज़नेस कहाँ है।</translation>
    </message>
    <message>
        <source>Enter the country of your business here.</source>
        <translation>अपने बिज़नेस का देश यहाँ डालें।</translation>
    </message>
    <message>
        <source>Your business may be in a restricted region</source>
        <translation>आपका बिज़नेस शायद प्रतिबंधित क्षेत्र में है</translation>
    </message>
    <message>
        <source>The customer is in a place where Meta delivers no messages of businesses[[: {country}]].</source>
        <translation>ग्राहक ऐसी जगह पर हैं जहाँ Meta बिज़नेस के मैसेज डिलीवर नहीं करता[[: {country}]]।</translation>
    </message>
    <message>
        <source>Correct the country of the customer here if it is another one.</source>
        <translation>अगर ग्राहक का देश कोई और हो, तो उसे यहाँ सुधारें।</translation>
    </message>
    <message>
        <source>People in this place cannot receive the message</source>
        <translation>इस जगह के लोगों को मैसेज नहीं मिल सकता</translation>
    </message>
    <message>
        <source>The number begins like numbers of a region where Meta delivers no messages of businesses[[: {area}]]. A number does not prove where a person is.</source>
        <translation>नंबर की शुरुआत ऐसे क्षेत्र के नंबरों जैसी है जहाँ Meta बिज़नेस के मैसेज डिलीवर नहीं करता[[: {area}]]। नंबर से यह साबित नहीं होता कि व्यक्ति कहाँ है।</translation>
    </message>
    <message>
        <source>Ask the customer by another channel where they are.</source>
        <translation>ग्राहक से किसी दूसरे माध्यम से पूछें कि वे कहाँ हैं।</translation>
    </message>
    <message>
        <source>Enter the country of the customer here.</source>
        <translation>ग्राहक का देश यहाँ डालें।</translation>
    </message>
    <message>
        <source>The customer may be in a restricted region</source>
        <translation>ग्राहक शायद प्रतिबंधित क्षेत्र में हैं</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about this country[[ ({country})]]: the page about marketing messages (2026-09-11) names it as restricted for all business messages, the support page (2025-11-19) does not.</source>
        <translation>इस देश[[ ({country})]] के बारे में Meta के पेज अलग-अलग बात कहते हैं: मार्केटिंग मैसेज वाला पेज (2026-09-11) इसे बिज़नेस के सभी मैसेज के लिए प्रतिबंधित बताता है, सपोर्ट पेज (2025-11-19) नहीं।</translation>
    </message>
    <message>
        <source>Send one message to a customer there, and watch whether it is delivered.</source>
        <translation>वहाँ के किसी ग्राहक को एक मैसेज भेजें, और देखें कि वह डिलीवर होता है या नहीं।</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support whether the country is restricted.</source>
        <translation>Meta के सपोर्ट से पूछें कि देश प्रतिबंधित है या नहीं।</translation>
    </message>
    <message>
        <source>The customer&apos;s country is possibly restricted</source>
        <translation>ग्राहक का देश शायद प्रतिबंधित है</translation>
    </message>
    <message>
        <source>Read Meta&apos;s support page</source>
        <translation>Meta का सपोर्ट पेज पढ़ें</translation>
    </message>
    <message>
        <source>The older, undated troubleshooting page says that people in {country} cannot receive messages. Meta&apos;s support page (2025-11-19) says that this ended on 2024-05-15.</source>
        <translation>समस्या-समाधान वाले पुराने, बिना तारीख के पेज के अनुसार {country} के लोगों को मैसेज नहीं मिल सकते। Meta के सपोर्ट पेज (2025-11-19) के अनुसार यह 2024-05-15 को खत्म हो गया।</translation>
    </message>
    <message>
        <source>Look for another reason first: by the newer page, messages arrive there.</source>
        <translation>पहले कोई दूसरी वजह ढूँढें: नए पेज के अनुसार वहाँ मैसेज पहुँचते हैं।</translation>
    </message>
    <message>
        <source>Send one message to another customer there, and watch whether it is delivered.</source>
        <translation>वहाँ के किसी दूसरे ग्राहक को एक मैसेज भेजें, और देखें कि वह डिलीवर होता है या नहीं।</translation>
    </message>
    <message>
        <source>Sources disagree about the customer&apos;s country</source>
        <translation>ग्राहक के देश के बारे में स्रोत एकमत नहीं हैं</translation>
    </message>
    <message>
        <source>The number has a form that is known to fail.</source>
        <translation>नंबर ऐसे रूप में है जिससे मैसेज फ़ेल होते हैं।</translation>
    </message>
    <message>
        <source>Compare the number with the customer by another channel.</source>
        <translation>किसी दूसरे माध्यम से ग्राहक से नंबर मिला लें।</translation>
    </message>
    <message>
        <source>Write it with plus sign and country code.</source>
        <translation>इसे प्लस के निशान और देश कोड के साथ लिखें।</translation>
    </message>
    <message>
        <source>The number may not be written as it should</source>
        <translation>नंबर शायद सही तरह से नहीं लिखा है</translation>
    </message>
    <message>
        <source>Phones show Argentine numbers with a 9 behind the country code; lists of test recipients take them without it.</source>
        <translation>फ़ोन अर्जेंटीना के नंबर देश कोड के बाद 9 के साथ दिखाते हैं; टेस्ट प्राप्तकर्ताओं की सूचियाँ उन्हें बिना 9 के लेती हैं।</translation>
    </message>
    <message>
        <source>Try the other form of the number if messages fail: with or without the 9 behind +54.</source>
        <translation>मैसेज फ़ेल हों, तो नंबर का दूसरा रूप आज़माएँ: +54 के बाद 9 के साथ या उसके बिना।</translation>
    </message>
    <message>
        <source>The Argentine number is written as phones show it</source>
        <translation>अर्जेंटीना का नंबर वैसे लिखा है जैसे फ़ोन दिखाते हैं</translation>
    </message>
    <message>
        <source>Brazilian mobile numbers have nine digits behind the area code, the first of them a 9.</source>
        <translation>ब्राज़ील के मोबाइल नंबरों में एरिया कोड के बाद नौ अंक होते हैं, जिनमें पहला 9 होता है।</translation>
    </message>
    <message>
        <source>Ask the customer whether a 9 belongs behind the area code.</source>
        <translation>ग्राहक से पूछें कि एरिया कोड के बाद 9 आता है या नहीं।</translation>
    </message>
    <message>
        <source>Send again with the whole number.</source>
        <translation>पूरे नंबर के साथ फिर से भेजें।</translation>
    </message>
    <message>
        <source>The Brazilian number lacks its ninth digit</source>
        <translation>ब्राज़ील के नंबर में नौवाँ अंक नहीं है</translation>
    </message>
    <message>
        <source>The digits look like an ID of the platform, not like the number of a customer.</source>
        <translation>ये अंक ग्राहक के नंबर के बजाय प्लैटफ़ॉर्म की ID जैसे लगते हैं।</translation>
    </message>
    <message>
        <source>Enter the phone number of the customer, with plus sign and country code.</source>
        <translation>ग्राहक का फ़ोन नंबर डालें, प्लस के निशान और देश कोड के साथ।</translation>
    </message>
    <message>
        <source>This is an ID, not a phone number</source>
        <translation>यह ID है, फ़ोन नंबर नहीं</translation>
    </message>
    <message>
        <source>A 1 behind the country code +52 is the old way of writing; today a Mexican number is +52 and ten digits.</source>
        <translation>देश कोड +52 के बाद 1 लिखना पुराना तरीका है; आज मेक्सिको का नंबर +52 और दस अंक होता है।</translation>
    </message>
    <message>
        <source>Leave out the 1 behind +52, and send again.</source>
        <translation>+52 के बाद का 1 हटाएँ, और फिर से भेजें।</translation>
    </message>
    <message>
        <source>The Mexican number is written in the old way</source>
        <translation>मेक्सिको का नंबर पुराने तरीके से लिखा है</translation>
    </message>
    <message>
        <source>Without plus sign and country code, the country code of your own number may be put in front, and the message goes to nobody or to a stranger.</source>
        <translation>प्लस के निशान और देश कोड के बिना, आपके अपने नंबर का देश कोड आगे लग सकता है, और मैसेज किसी को नहीं या किसी अजनबी को जाता है।</translation>
    </message>
    <message>
        <source>The number has no country code</source>
        <translation>नंबर में देश कोड नहीं है</translation>
    </message>
    <message>
        <source>What stands there cannot be read as the number of a customer.</source>
        <translation>वहाँ जो लिखा है, उसे ग्राहक के नंबर के रूप में नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>This cannot be a phone number</source>
        <translation>यह फ़ोन नंबर नहीं हो सकता</translation>
    </message>
    <message>
        <source>Messages wait up to 30 days for a customer who is offline, shorter if the template says so. The time for this message is over.</source>
        <translation>ऑफ़लाइन ग्राहक के लिए मैसेज 30 दिन तक इंतज़ार करते हैं, टेम्पलेट में कम अवधि हो तो उतने ही। इस मैसेज का समय पूरा हो चुका है।</translation>
    </message>
    <message>
        <source>Ask the customer by another channel: can they send a message to your business number?</source>
        <translation>ग्राहक से किसी दूसरे माध्यम से पूछें: क्या वे आपके बिज़नेस नंबर पर मैसेज भेज पाते हैं?</translation>
    </message>
    <message>
        <source>Ask the customer to open WhatsApp with a working internet connection.</source>
        <translation>ग्राहक से कहें कि चालू इंटरनेट कनेक्शन के साथ WhatsApp खोलें।</translation>
    </message>
    <message>
        <source>Send the message again once the customer is back.</source>
        <translation>ग्राहक के वापस ऑनलाइन आने पर मैसेज फिर से भेजें।</translation>
    </message>
    <message>
        <source>The customer was not online in time</source>
        <translation>ग्राहक समय पर ऑनलाइन नहीं थे</translation>
    </message>
    <message>
        <source>The message is still waiting for the customer to come online[[; it waits until {until}]].</source>
        <translation>मैसेज अब भी ग्राहक के ऑनलाइन आने का इंतज़ार कर रहा है[[; वह {until} तक इंतज़ार करेगा]]।</translation>
    </message>
    <message>
        <source>Wait until the time is over before you send it again.</source>
        <translation>इसे फिर से भेजने से पहले समय पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>The customer may just be offline</source>
        <translation>ग्राहक शायद बस ऑफ़लाइन हैं</translation>
    </message>
    <message>
        <source>The message still waits for the customer[[, until {until}]]. Days left: {days}.</source>
        <translation>मैसेज अब भी ग्राहक का इंतज़ार कर रहा है[[, {until} तक]]। बचे हुए दिन: {days}।</translation>
    </message>
    <message>
        <source>The message was delivered, so this is not the reason.</source>
        <translation>मैसेज डिलीवर हो गया था, इसलिए यह वजह नहीं है।</translation>
    </message>
    <message>
        <source>Meta reported the message as failed, so it is not waiting for the customer.</source>
        <translation>Meta ने मैसेज को फ़ेल बताया, इसलिए वह ग्राहक का इंतज़ार नहीं कर रहा।</translation>
    </message>
    <message>
        <source>The day it was sent on lies in the future, so the days left cannot be counted.</source>
        <translation>भेजने का दिन भविष्य में है, इसलिए बचे हुए दिन नहीं गिने जा सकते।</translation>
    </message>
    <message>
        <source>The message still waits for the customer, for less than a day[[, until {until}]].</source>
        <translation>मैसेज अब भी ग्राहक का इंतज़ार कर रहा है, एक दिन से कम के लिए[[, {until} तक]]।</translation>
    </message>
    <message>
        <source>Without the day it was sent on, the days left cannot be counted.</source>
        <translation>भेजने का दिन पता हुए बिना बचे हुए दिन नहीं गिने जा सकते।</translation>
    </message>
    <message>
        <source>Messages wait 30 days for a customer who is offline, and that time is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>ऑफ़लाइन ग्राहक के लिए मैसेज 30 दिन इंतज़ार करते हैं, और वह समय पूरा हो चुका है। मैसेज अब नहीं पहुँचेगा। ब्लॉक करने या शर्तें स्वीकार न करने पर भी ऐसा ही दिखता।</translation>
    </message>
    <message>
        <source>The message has a shorter life of its own and still waits[[, until {until}]].</source>
        <translation>मैसेज की अपनी कम अवधि है और वह अब भी इंतज़ार कर रहा है[[, {until} तक]]।</translation>
    </message>
    <message>
        <source>The message had a shorter life of its own, and that is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>मैसेज की अपनी कम अवधि थी, और वह पूरी हो चुकी है। मैसेज अब नहीं पहुँचेगा। ब्लॉक करने या शर्तें स्वीकार न करने पर भी ऐसा ही दिखता।</translation>
    </message>
    <message>
        <source>A customer who blocked one of your numbers gets no message of your business. Meta does not tell you about a block.</source>
        <translation>जिस ग्राहक ने आपका कोई नंबर ब्लॉक किया हो, उन्हें आपके बिज़नेस का कोई मैसेज नहीं मिलता। Meta आपको ब्लॉक के बारे में नहीं बताता।</translation>
    </message>
    <message>
        <source>Ask the customer to look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked, and to unblock all numbers of your business.</source>
        <translation>ग्राहक से कहें कि WhatsApp &gt; सेटिंग्स &gt; प्राइवेसी &gt; ब्लॉक किए गए कॉन्टैक्ट में देखें, और आपके बिज़नेस के सभी नंबर अनब्लॉक करें।</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <translation>मैसेज फिर से भेजें।</translation>
    </message>
    <message>
        <source>The customer blocked your business</source>
        <translation>ग्राहक ने आपके बिज़नेस को ब्लॉक किया है</translation>
    </message>
    <message>
        <source>The customer can write to you, so your number is not blocked. Another number of your business could be.</source>
        <translation>ग्राहक आपको लिख सकते हैं, इसलिए आपका यह नंबर ब्लॉक नहीं है। आपके बिज़नेस का कोई दूसरा नंबर हो सकता है।</translation>
    </message>
    <message>
        <source>The customer cannot write to you, as it is when they have blocked your number.</source>
        <translation>ग्राहक आपको नहीं लिख पाते, जैसा आपका नंबर ब्लॉक करने पर होता है।</translation>
    </message>
    <message>
        <source>Only the customer can tell; Meta does not.</source>
        <translation>यह सिर्फ़ ग्राहक बता सकते हैं; Meta नहीं बताता।</translation>
    </message>
    <message>
        <source>The code that came with the failure names another cause.</source>
        <translation>फ़ेल होने पर आया कोड कोई दूसरी वजह बताता है।</translation>
    </message>
    <message>
        <source>The customer says that your business is blocked.</source>
        <translation>ग्राहक कहते हैं कि आपका बिज़नेस ब्लॉक है।</translation>
    </message>
    <message>
        <source>The customer says that your business is not blocked.</source>
        <translation>ग्राहक कहते हैं कि आपका बिज़नेस ब्लॉक नहीं है।</translation>
    </message>
    <message>
        <source>In some countries and regions Meta delivers no messages of businesses.</source>
        <translation>कुछ देशों और क्षेत्रों में Meta बिज़नेस के मैसेज डिलीवर नहीं करता।</translation>
    </message>
    <message>
        <source>Reach the customer by another channel if the place is restricted.</source>
        <translation>जगह प्रतिबंधित हो, तो ग्राहक से किसी दूसरे माध्यम से संपर्क करें।</translation>
    </message>
    <message>
        <source>The customer is in a restricted country</source>
        <translation>ग्राहक प्रतिबंधित देश में हैं</translation>
    </message>
    <message>
        <source>Meta delivers no messages of businesses to people there[[: {country}]].</source>
        <translation>Meta वहाँ के लोगों को बिज़नेस के मैसेज डिलीवर नहीं करता[[: {country}]]।</translation>
    </message>
    <message>
        <source>The number begins like numbers of a restricted region[[: {area}]]. Where the customer is, only they can tell.</source>
        <translation>नंबर की शुरुआत प्रतिबंधित क्षेत्र के नंबरों जैसी है[[: {area}]]। ग्राहक कहाँ हैं, यह सिर्फ़ वही बता सकते हैं।</translation>
    </message>
    <message>
        <source>No restriction is known for the place[[: {country}]].</source>
        <translation>इस जगह के लिए कोई प्रतिबंध पता नहीं[[: {country}]]।</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about the country[[ ({country})]]: one names it as restricted, another does not.</source>
        <translation>देश[[ ({country})]] के बारे में Meta के पेज अलग-अलग बात कहते हैं: एक उसे प्रतिबंधित बताता है, दूसरा नहीं।</translation>
    </message>
    <message>
        <source>An older page calls the country restricted[[ ({country})]]; a newer one says that this ended on 2024-05-15.</source>
        <translation>एक पुराना पेज देश[[ ({country})]] को प्रतिबंधित कहता है; नए पेज के अनुसार यह 2024-05-15 को खत्म हो गया।</translation>
    </message>
    <message>
        <source>It is not known where the customer is.</source>
        <translation>पता नहीं कि ग्राहक कहाँ हैं।</translation>
    </message>
    <message>
        <source>Open WhatsApp&apos;s terms</source>
        <translation>WhatsApp की शर्तें खोलें</translation>
    </message>
    <message>
        <source>Until the customer accepts WhatsApp&apos;s current terms and privacy policy, messages of businesses do not arrive.</source>
        <translation>जब तक ग्राहक WhatsApp की मौजूदा शर्तें और प्राइवेसी पॉलिसी स्वीकार न करें, बिज़नेस के मैसेज नहीं पहुँचते।</translation>
    </message>
    <message>
        <source>Send the customer this link by another channel: https://wa.me/tos/20210210</source>
        <translation>ग्राहक को किसी दूसरे माध्यम से यह लिंक भेजें: https://wa.me/tos/20210210</translation>
    </message>
    <message>
        <source>Ask the customer to open it on the phone, and to accept the terms.</source>
        <translation>ग्राहक से कहें कि इसे फ़ोन पर खोलकर शर्तें स्वीकार करें।</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s terms</source>
        <translation>ग्राहक ने WhatsApp की शर्तें स्वीकार नहीं की हैं</translation>
    </message>
    <message>
        <source>The customer says that the terms are accepted.</source>
        <translation>ग्राहक कहते हैं कि शर्तें स्वीकार कर ली हैं।</translation>
    </message>
    <message>
        <source>The customer can write to you, so the terms are probably accepted.</source>
        <translation>ग्राहक आपको लिख सकते हैं, इसलिए शर्तें शायद स्वीकार की हुई हैं।</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for missing terms, among other things.</source>
        <translation>फ़ेल होने पर आया कोड, दूसरी बातों के साथ, शर्तें स्वीकार न होने पर भी दिया जाता है।</translation>
    </message>
    <message>
        <source>The customer says that the terms are not accepted.</source>
        <translation>ग्राहक कहते हैं कि शर्तें स्वीकार नहीं की हैं।</translation>
    </message>
    <message>
        <source>Only the customer can tell.</source>
        <translation>यह सिर्फ़ ग्राहक बता सकते हैं।</translation>
    </message>
    <message>
        <source>Versions of WhatsApp from before mid-2021 do not receive messages of businesses[[; needed is {minimum} or higher]].</source>
        <translation>2021 के मध्य से पहले के WhatsApp वर्शन पर बिज़नेस के मैसेज नहीं मिलते[[; {minimum} या उससे ऊपर चाहिए]]।</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp in their app store.</source>
        <translation>ग्राहक से कहें कि अपने ऐप स्टोर में WhatsApp अपडेट करें।</translation>
    </message>
    <message>
        <source>Ask which version they see afterwards: Settings &gt; Help &gt; App info.</source>
        <translation>पूछें कि उसके बाद कौन-सा वर्शन दिखता है: सेटिंग्स &gt; मदद &gt; ऐप की जानकारी।</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old</source>
        <translation>ग्राहक का WhatsApp बहुत पुराना है</translation>
    </message>
    <message>
        <source>The customer can write to you, so the app is probably new enough.</source>
        <translation>ग्राहक आपको लिख सकते हैं, इसलिए ऐप शायद काफ़ी नया है।</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for an old WhatsApp, among other things.</source>
        <translation>फ़ेल होने पर आया कोड, दूसरी बातों के साथ, WhatsApp पुराना होने पर भी दिया जाता है।</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS is reported to have ended in early 2025, whatever its version; the customer may need another phone.</source>
        <translation>बताया जाता है कि KaiOS के लिए WhatsApp 2025 की शुरुआत में बंद हो गया, वर्शन चाहे जो हो; ग्राहक को शायद दूसरा फ़ोन चाहिए।</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum}, so it is new enough.</source>
        <translation>ग्राहक के पास वर्शन {version}[[ ({platform})]] है; {minimum} चाहिए, इसलिए यह काफ़ी नया है।</translation>
    </message>
    <message>
        <source>It is not known which version the customer has.</source>
        <translation>पता नहीं कि ग्राहक के पास कौन-सा वर्शन है।</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum} or higher.</source>
        <translation>ग्राहक के पास वर्शन {version}[[ ({platform})]] है; {minimum} या उससे ऊपर चाहिए।</translation>
    </message>
    <message>
        <source>It is not known which kind of phone or computer the customer uses.</source>
        <translation>पता नहीं कि ग्राहक किस प्रकार का फ़ोन या कंप्यूटर इस्तेमाल करते हैं।</translation>
    </message>
    <message>
        <source>The version {version} cannot be compared; the whole number is needed, as the app shows it.</source>
        <translation>वर्शन {version} की तुलना नहीं हो सकती; पूरा नंबर चाहिए, जैसा ऐप दिखाता है।</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago[[, on {when}]]. Until they write again, only approved templates may be sent.</source>
        <translation>ग्राहक ने आखिरी बार 24 घंटे से ज़्यादा पहले लिखा था[[, {when} को]]। जब तक वे फिर न लिखें, सिर्फ़ मंज़ूर टेम्पलेट भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Send an approved template that invites the customer to answer.</source>
        <translation>ऐसा मंज़ूर टेम्पलेट भेजें जो ग्राहक को जवाब देने का न्योता दे।</translation>
    </message>
    <message>
        <source>To protect the customer, Meta does not tell whether they blocked you, are offline, or have not accepted the terms. Only the customer can tell.</source>
        <translation>ग्राहक की सुरक्षा के लिए Meta नहीं बताता कि उन्होंने आपको ब्लॉक किया है, वे ऑफ़लाइन हैं, या उन्होंने शर्तें स्वीकार नहीं की हैं। यह सिर्फ़ ग्राहक बता सकते हैं।</translation>
    </message>
    <message>
        <source>Send the customer the ready text by another channel.</source>
        <translation>ग्राहक को तैयार टेक्स्ट किसी दूसरे माध्यम से भेजें।</translation>
    </message>
    <message>
        <source>Meta does not say which reason it is</source>
        <translation>Meta नहीं बताता कि वजह कौन-सी है</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number? {link}
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>नमस्ते, हमने आपसे WhatsApp पर संपर्क करना चाहा, पर हमारा मैसेज नहीं पहुँचा। क्या आप पाँच छोटे सवालों में हमारी मदद कर सकते हैं?
1. क्या आप हमारे बिज़नेस नंबर पर मैसेज भेज पाते हैं? {link}
2. क्या आपने हमारा नंबर ब्लॉक किया है? WhatsApp &gt; सेटिंग्स &gt; प्राइवेसी &gt; ब्लॉक किए गए कॉन्टैक्ट में देखें।
3. क्या आपने WhatsApp की मौजूदा शर्तें स्वीकार की हैं? आप यहाँ कर सकते हैं: https://wa.me/tos/20210210
4. क्या आपका WhatsApp अपडेट है? आप इसे अपने ऐप स्टोर में अपडेट कर सकते हैं।
5. सेटिंग्स &gt; मदद &gt; ऐप की जानकारी में आपको कौन-सा वर्शन दिखता है?
धन्यवाद।</translation>
    </message>
    <message>
        <source>A text to send the customer</source>
        <translation>ग्राहक को भेजने के लिए टेक्स्ट</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number?
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>नमस्ते, हमने आपसे WhatsApp पर संपर्क करना चाहा, पर हमारा मैसेज नहीं पहुँचा। क्या आप पाँच छोटे सवालों में हमारी मदद कर सकते हैं?
1. क्या आप हमारे बिज़नेस नंबर पर मैसेज भेज पाते हैं?
2. क्या आपने हमारा नंबर ब्लॉक किया है? WhatsApp &gt; सेटिंग्स &gt; प्राइवेसी &gt; ब्लॉक किए गए कॉन्टैक्ट में देखें।
3. क्या आपने WhatsApp की मौजूदा शर्तें स्वीकार की हैं? आप यहाँ कर सकते हैं: https://wa.me/tos/20210210
4. क्या आपका WhatsApp अपडेट है? आप इसे अपने ऐप स्टोर में अपडेट कर सकते हैं।
5. सेटिंग्स &gt; मदद &gt; ऐप की जानकारी में आपको कौन-सा वर्शन दिखता है?
धन्यवाद।</translation>
    </message>
    <message>
        <source>Open Meta&apos;s error codes</source>
        <translation>Meta के एरर कोड खोलें</translation>
    </message>
    <message>
        <source>The code[[ {code}]] is not in the list of this program. It is shown as it came, and need not be a fault of yours.</source>
        <translation>कोड[[ {code}]] इस प्रोग्राम की सूची में नहीं है। वह जैसा आया वैसा ही दिखाया गया है, और ज़रूरी नहीं कि गड़बड़ी आपकी हो।</translation>
    </message>
    <message>
        <source>Search for the code on Meta&apos;s page of error codes.</source>
        <translation>कोड को Meta के एरर कोड वाले पेज पर खोजें।</translation>
    </message>
    <message>
        <source>Show the answer to your developer.</source>
        <translation>जवाब अपने डेवलपर को दिखाएँ।</translation>
    </message>
    <message>
        <source>Meta sent a code that is not known here</source>
        <translation>Meta ने ऐसा कोड भेजा जो इस प्रोग्राम को पता नहीं</translation>
    </message>
    <message>
        <source>They were last compared with Meta&apos;s pages a while ago[[, on {checked}]]. Countries, versions and codes may have changed since.</source>
        <translation>Meta के पेजों से इनका पिछला मिलान कुछ समय पहले हुआ था[[, {checked} को]]। तब से देश, वर्शन और कोड बदल गए हो सकते हैं।</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>इस प्रोग्राम का सबसे नया वर्शन इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The rules of this program are getting old</source>
        <translation>इस प्रोग्राम के नियम पुराने हो रहे हैं</translation>
    </message>
    <message>
        <source>A rule file of yours has a mistake, so it was left out or used in part. The evidence names file and place.</source>
        <translation>आपकी एक नियम फ़ाइल में गलती है, इसलिए उसे छोड़ दिया गया या उसका कुछ हिस्सा ही इस्तेमाल हुआ। फ़ाइल और जगह का नाम प्रमाण में है।</translation>
    </message>
    <message>
        <source>Open the named file, and correct the place.</source>
        <translation>बताई गई फ़ाइल खोलें, और वह जगह सुधारें।</translation>
    </message>
    <message>
        <source>Check the folder with: secondtick-cli rules --validate</source>
        <translation>फ़ोल्डर को इससे जाँचें: secondtick-cli rules --validate</translation>
    </message>
    <message>
        <source>A part of your own rules was not used</source>
        <translation>आपके अपने नियमों का एक हिस्सा इस्तेमाल नहीं हुआ</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>यह प्रोग्राम क्या करता है</translation>
    </message>
    <message>
        <source>A message on WhatsApp gets one tick when it is sent and a second one when it is delivered. This program finds out why the second tick never came, and says what to do and who can do it.</source>
        <translation>WhatsApp पर मैसेज भेजे जाने पर एक टिक लगता है और डिलीवर होने पर दूसरा। यह प्रोग्राम पता करता है कि दूसरा टिक क्यों नहीं आया, और बताता है कि क्या करना है और कौन कर सकता है।</translation>
    </message>
    <message>
        <source>It only reads: it changes nothing and sends no message.</source>
        <translation>यह सिर्फ़ पढ़ता है: न कुछ बदलता है, न कोई मैसेज भेजता है।</translation>
    </message>
    <message>
        <source>Which choice fits</source>
        <translation>कौन-सा विकल्प सही है</translation>
    </message>
    <message>
        <source>“Errors about my token or permissions”: the system that sends your messages reports a login, token or permission error.</source>
        <translation>“मेरे टोकन या अनुमतियों से जुड़े एरर”: आपका मैसेज भेजने वाला सिस्टम लॉगिन, टोकन या अनुमति का एरर बताता है।</translation>
    </message>
    <message>
        <source>“Messages are sent, but not delivered”: there is one grey tick, and never two.</source>
        <translation>“मैसेज भेजे जाते हैं, पर डिलीवर नहीं होते”: एक ग्रे टिक आता है, दो कभी नहीं।</translation>
    </message>
    <message>
        <source>“Meta answers with an error or a code”: you have a number, a text or a line of a log and want to know what it means. No token is needed.</source>
        <translation>“Meta एरर या कोड के साथ जवाब देता है”: आपके पास कोई नंबर, टेक्स्ट या लॉग की लाइन है और आप उसका मतलब जानना चाहते हैं। टोकन की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>“Many failures in a log”: you have files with the webhooks of Meta, and want to know why messages failed and what to fix first. No token is needed.</source>
        <translation>“लॉग में बहुत-से मैसेज फ़ेल हैं”: आपके पास Meta के वेबहुक वाली फ़ाइलें हैं, और आप जानना चाहते हैं कि मैसेज क्यों फ़ेल हुए और पहले क्या ठीक करें। टोकन की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>“I just want to try it”: practice with made-up answers. Nothing leaves this computer.</source>
        <translation>“बस आज़माकर देखना है”: बनाए हुए जवाबों से अभ्यास। इस कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>कहाँ से शुरू करें</translation>
    </message>
    <message>
        <source>What to paste</source>
        <translation>क्या पेस्ट करें</translation>
    </message>
    <message>
        <source>An error code like 131026, an error answer, a webhook, or some lines of a log. Several errors in one text are explained one by one.</source>
        <translation>131026 जैसा एरर कोड, एरर वाला जवाब, वेबहुक, या लॉग की कुछ लाइनें। एक टेक्स्ट में कई एरर हों, तो एक-एक करके समझाए जाते हैं।</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. A token in the text is masked before it is shown; if the text was shared with others, make a new token.</source>
        <translation>इसमें से कुछ भी इस कंप्यूटर से बाहर नहीं जाता। टेक्स्ट में टोकन हो, तो दिखाने से पहले उसे छिपा दिया जाता है; अगर यह टेक्स्ट दूसरों से शेयर किया गया था, तो नया टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>What the answer tells</source>
        <translation>जवाब में क्या बताया जाता है</translation>
    </message>
    <message>
        <source>What the error means, on whose side it lies, whether trying again helps, and what to do first. The button at the bottom leads to the page that solves it.</source>
        <translation>एरर का मतलब क्या है, वह किसकी तरफ़ का है, फिर कोशिश करने से फ़ायदा है या नहीं, और पहले क्या करें। नीचे का बटन उस पेज पर ले जाता है जहाँ वह ठीक होता है।</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Meta का एरर</translation>
    </message>
    <message>
        <source>Error 2 and its kind</source>
        <translation>एरर 2 और उस जैसे एरर</translation>
    </message>
    <message>
        <source>Updates of Meta&apos;s interface may take it down for up to 5 minutes. Your token is not the cause: change nothing, wait 5 minutes, and try again.</source>
        <translation>Meta के इंटरफ़ेस के अपडेट के दौरान वह 5 मिनट तक बंद रह सकता है। वजह आपका टोकन नहीं है: कुछ न बदलें, 5 मिनट रुकें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Meta&apos;s status</source>
        <translation>Meta का स्टेटस</translation>
    </message>
    <message>
        <source>“Look at Meta&apos;s status” asks the public status page, now and only now. Nothing about you is sent along. Short updates do not appear there.</source>
        <translation>“Meta का स्टेटस देखें” सिर्फ़ उसी समय, एक बार, सार्वजनिक स्टेटस पेज से पूछता है। साथ में आपके बारे में कुछ नहीं भेजा जाता। छोटे अपडेट वहाँ नहीं दिखते।</translation>
    </message>
    <message>
        <source>When Meta&apos;s service is away</source>
        <translation>जब Meta की सेवा बंद हो</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>कौन-सी फ़ाइलें</translation>
    </message>
    <message>
        <source>The reason why a message failed comes in a webhook of Meta, some time after it was sent. Ask your developer or your solution provider for the log of the program that receives them: exports, application logs, tables saved as CSV, also packed with gzip.</source>
        <translation>मैसेज फ़ेल होने की वजह Meta के वेबहुक में, भेजने के कुछ समय बाद आती है। अपने डेवलपर या सॉल्यूशन प्रोवाइडर से उस प्रोग्राम का लॉग माँगें जो वेबहुक लेता है: एक्सपोर्ट, ऐप्लिकेशन के लॉग, CSV में सेव की गई टेबल; gzip से पैक की हुई भी।</translation>
    </message>
    <message>
        <source>An access log of a web server holds no reasons: it only says that calls came in.</source>
        <translation>वेब सर्वर के एक्सेस लॉग में वजहें नहीं होतीं: उसमें सिर्फ़ इतना होता है कि कॉल आईं।</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>गिनती कैसे होती है</translation>
    </message>
    <message>
        <source>Each message counts once, by its last status. A report of delivery beats one of failure, and read means delivered, in whatever order the reports came.</source>
        <translation>हर मैसेज एक बार गिना जाता है, उसके आखिरी स्टेटस से। डिलीवरी की रिपोर्ट फ़ेल होने की रिपोर्ट से ऊपर मानी जाती है, और पढ़ा गया मतलब डिलीवर हुआ, रिपोर्ट चाहे जिस क्रम में आई हों।</translation>
    </message>
    <message>
        <source>At the top stands what wins most messages back when it is fixed. Choose another reason in the table to see what to do about it.</source>
        <translation>सबसे ऊपर वह है जिसे ठीक करने से सबसे ज़्यादा मैसेज फिर पहुँचने लगेंगे। टेबल में दूसरी वजह चुनें और देखें कि उसके लिए क्या करें।</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>इस कंप्यूटर से क्या बाहर जाता है</translation>
    </message>
    <message>
        <source>Nothing. Customers&apos; numbers are cut to their last two digits as they are read.</source>
        <translation>कुछ नहीं। ग्राहकों के नंबर पढ़ते ही काटकर सिर्फ़ आखिरी दो अंक रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>लॉग में फ़ेल मैसेज</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>A long text that begins with EAA. With it the system that sends your messages proves to Meta that it may do so. Treat it like a password: whoever has it can write to your customers.</source>
        <translation>EAA से शुरू होने वाला एक लंबा टेक्स्ट। इससे आपका मैसेज भेजने वाला सिस्टम Meta को साबित करता है कि उसे इसकी अनुमति है। इसे पासवर्ड की तरह सँभालें: यह जिसके पास हो, वह आपके ग्राहकों को लिख सकता है।</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>यह कहाँ मिलेगा</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. An administrator of your business can make a new one: “Show me step by step” tells how.</source>
        <translation>आपके मैसेज भेजने वाले सिस्टम की सेटिंग में। आपके बिज़नेस के एडमिन नया बना सकते हैं: तरीका “एक-एक कदम दिखाएँ” में है।</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>इसका क्या होता है</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to Meta, and is forgotten when you close the window. It is never written to a file or a report.</source>
        <translation>यह मेमोरी में रहता है, सिर्फ़ Meta को जाता है, और विंडो बंद करते ही भुला दिया जाता है। इसे कभी किसी फ़ाइल या रिपोर्ट में नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>A company that looks into encrypted connections can read it. So can another program of yours that watches the clipboard.</source>
        <translation>जो कंपनी एन्क्रिप्टेड कनेक्शन के अंदर देखती है, वह इसे पढ़ सकती है। क्लिपबोर्ड पर नज़र रखने वाला आपका कोई दूसरा प्रोग्राम भी।</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>और फ़ील्ड</translation>
    </message>
    <message>
        <source>The app secret and the ids are only needed when the check says so.</source>
        <translation>ऐप सीक्रेट और ID तभी चाहिए जब जाँच में कहा जाए।</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>एक्सेस टोकन</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>यह क्या करती है</translation>
    </message>
    <message>
        <source>It asks Meta what the token is, what it may do, and how the WhatsApp account, the phone number, the webhook and the templates behind it are. It only reads.</source>
        <translation>यह Meta से पूछती है कि टोकन क्या है, वह क्या कर सकता है, और उसके पीछे के WhatsApp अकाउंट, फ़ोन नंबर, वेबहुक और टेम्पलेट कैसे हैं। यह सिर्फ़ पढ़ती है।</translation>
    </message>
    <message>
        <source>A usual check makes at most 25 calls. You can stop it at any time; what is known by then is kept.</source>
        <translation>सामान्य जाँच में ज़्यादा से ज़्यादा 25 कॉल होती हैं। आप इसे कभी भी रोक सकते हैं; तब तक जो पता चला, वह रखा जाता है।</translation>
    </message>
    <message>
        <source>When it takes long</source>
        <translation>जब ज़्यादा समय लगे</translation>
    </message>
    <message>
        <source>Your network may be slow, or Meta&apos;s service away for a moment. It tries again by itself and says when.</source>
        <translation>आपका नेटवर्क धीमा हो सकता है, या Meta की सेवा कुछ देर के लिए बंद। जाँच अपने-आप फिर कोशिश करती है और बताती है कि कब।</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>How to read them</source>
        <translation>इन्हें कैसे पढ़ें</translation>
    </message>
    <message>
        <source>The sentence at the top says what is worst, and the line below it what to do first. The chain shows where it breaks: from the token to the recipient. Click a part to see what is known of it.</source>
        <translation>ऊपर का वाक्य बताता है कि सबसे बड़ी गड़बड़ी क्या है, और उसके नीचे की लाइन बताती है कि पहले क्या करें। चेन दिखाती है कि वह कहाँ टूटी है: टोकन से प्राप्तकर्ता तक। किसी हिस्से पर क्लिक करके देखें कि उसके बारे में क्या पता है।</translation>
    </message>
    <message>
        <source>A ring with a tick: we looked, and it was fine. A triangle: it works and will break, or breaks sometimes. A cross: it is broken. A dotted ring: we did not look. A question mark: we could not tell.</source>
        <translation>टिक वाला गोला: हमने देखा, सब ठीक था। तिकोना: चल रहा है पर टूटेगा, या कभी-कभी टूटता है। क्रॉस: टूटा हुआ है। बिंदुओं वाला गोला: हमने नहीं देखा। प्रश्नचिह्न: पता नहीं चला।</translation>
    </message>
    <message>
        <source>After you fixed something</source>
        <translation>कुछ ठीक करने के बाद</translation>
    </message>
    <message>
        <source>“Check this again” looks at one finding once more, “Check again” at everything. F5 does the same.</source>
        <translation>“इसे फिर से जाँचें” एक निष्कर्ष को दोबारा देखता है, “फिर से जाँचें” सब कुछ। F5 भी यही करता है।</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>यह क्या नहीं देख सकता</translation>
    </message>
    <message>
        <source>Whether your server takes the reports that Meta sends to it, and why one certain customer cannot be reached. For that there is the message checklist.</source>
        <translation>आपका सर्वर Meta की भेजी रिपोर्ट लेता है या नहीं, और किसी एक ग्राहक तक क्यों नहीं पहुँचा जा सकता। उसके लिए मैसेज चेकलिस्ट है।</translation>
    </message>
    <message>
        <source>The results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Why there are questions</source>
        <translation>सवाल क्यों हैं</translation>
    </message>
    <message>
        <source>Meta does not say which of the five known reasons kept a message away. Each answer rules something out, and the reasons beside the questions change as you answer.</source>
        <translation>Meta नहीं बताता कि पाँच ज्ञात वजहों में से किसने मैसेज को रोका। हर जवाब से कोई न कोई वजह हट जाती है, और जवाब देते-देते सवालों के पास लिखी वजहें बदलती हैं।</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is a good answer: it leaves a reason open.</source>
        <translation>“पता नहीं” भी अच्छा जवाब है: उससे वजह खुली रहती है।</translation>
    </message>
    <message>
        <source>The customer can tell more</source>
        <translation>ग्राहक और बता सकते हैं</translation>
    </message>
    <message>
        <source>Reach the customer by phone, e-mail or SMS. The text at the end asks them to write to you on WhatsApp: when they can, most reasons are ruled out.</source>
        <translation>ग्राहक से फ़ोन, ई-मेल या SMS पर संपर्क करें। अंत का टेक्स्ट उनसे आपको WhatsApp पर लिखने को कहता है: वे लिख पाएँ, तो ज़्यादातर वजहें हट जाती हैं।</translation>
    </message>
    <message>
        <source>The message checklist</source>
        <translation>मैसेज चेकलिस्ट</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>इसे कौन पढ़ेगा</translation>
    </message>
    <message>
        <source>“Only me” keeps everything. “My team or support” replaces customers&apos; numbers by labels. “Anyone” replaces ids, names and numbers too. The token is in none of them.</source>
        <translation>“सिर्फ़ मैं” में सब कुछ रहता है। “मेरी टीम या सपोर्ट” में ग्राहकों के नंबरों की जगह लेबल होते हैं। “कोई भी” में ID, नाम और नंबरों की जगह भी लेबल होते हैं। टोकन इनमें से किसी में नहीं होता।</translation>
    </message>
    <message>
        <source>What you see in the preview is all that is in it. What was replaced or left out is counted.</source>
        <translation>प्रीव्यू में जो दिखता है, इसमें बस वही है। जिसकी जगह लेबल है या जिसे छोड़ा गया, वह गिना जाता है।</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>कौन-सा रूप</translation>
    </message>
    <message>
        <source>PDF to print, HTML to read in a browser or with a screen reader, Markdown for a ticket, JSON for another program. “Save for comparing later” keeps what Meta answered, so that the next check can say what is fixed.</source>
        <translation>छापने के लिए PDF, ब्राउज़र या स्क्रीन रीडर से पढ़ने के लिए HTML, टिकट के लिए Markdown, दूसरे प्रोग्राम के लिए JSON। “बाद में तुलना के लिए सेव करें” से Meta का जवाब सेव होता है, ताकि अगली जाँच बता सके कि क्या ठीक हुआ।</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>secondtick::RuleReader</name>
    <message>
        <source>a text</source>
        <translation>एक टेक्स्ट</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>टेक्स्ट की एक सूची</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>एक पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>पूर्ण संख्याओं की एक सूची</translation>
    </message>
    <message>
        <source>a date like 2026-11-23</source>
        <translation>2026-11-23 जैसी तारीख</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>एक ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>ऑब्जेक्ट की एक सूची</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be a telephone prefix: 1 to 15 digits without plus, not beginning with 0.</source>
        <translation>&quot;id&quot; टेलीफ़ोन प्रीफ़िक्स होना चाहिए: 1 से 15 अंक, बिना प्लस, 0 से शुरू नहीं।</translation>
    </message>
    <message>
        <source>&quot;region&quot; must be two capital letters, or null for a prefix of no country.</source>
        <translation>&quot;region&quot; दो बड़े अक्षर होने चाहिए, या ऐसे प्रीफ़िक्स के लिए null जो किसी देश का नहीं।</translation>
    </message>
    <message>
        <source>&quot;area&quot; must be a region code as in ISO 3166-2, for example UA-43.</source>
        <translation>&quot;area&quot; ISO 3166-2 वाला क्षेत्र कोड होना चाहिए, जैसे UA-43।</translation>
    </message>
    <message>
        <source>A prefix with an area needs the https address of its &quot;source&quot;.</source>
        <translation>क्षेत्र वाले प्रीफ़िक्स में उसके &quot;source&quot; का https पता होना चाहिए।</translation>
    </message>
    <message>
        <source>A list of telephone prefixes is expected here.</source>
        <translation>यहाँ टेलीफ़ोन प्रीफ़िक्स की सूची अपेक्षित है।</translation>
    </message>
    <message>
        <source>This prefix stands in the list twice.</source>
        <translation>यह प्रीफ़िक्स सूची में दो बार है।</translation>
    </message>
    <message>
        <source>This is only for an entry of one code without a subcode.</source>
        <translation>यह सिर्फ़ ऐसी प्रविष्टि के लिए है जिसमें एक कोड हो और सबकोड न हो।</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>यह रेगुलर एक्सप्रेशन नहीं है।</translation>
    </message>
    <message>
        <source>Expected is a number of seconds above zero.</source>
        <translation>अपेक्षित: शून्य से ज़्यादा सेकंड की संख्या।</translation>
    </message>
    <message>
        <source>A waiting time needs its basis: &quot;documented&quot; or &quot;estimate&quot;.</source>
        <translation>इंतज़ार के समय का आधार चाहिए: &quot;documented&quot; या &quot;estimate&quot;।</translation>
    </message>
    <message>
        <source>This is not JSON: the first mistake is near line %1.</source>
        <translation>यह JSON नहीं है: पहली गलती लाइन %1 के पास है।</translation>
    </message>
    <message>
        <source>Expected is one JSON object.</source>
        <translation>अपेक्षित: एक JSON ऑब्जेक्ट।</translation>
    </message>
    <message>
        <source>Expected is a program version like 0.2.0.</source>
        <translation>अपेक्षित: प्रोग्राम का वर्शन, जैसे 0.2.0।</translation>
    </message>
    <message>
        <source>This file is for version %1 of the program, or newer.</source>
        <translation>यह फ़ाइल प्रोग्राम के वर्शन %1 या उससे नए के लिए है।</translation>
    </message>
    <message>
        <source>Expected is &quot;%1&quot;.</source>
        <translation>अपेक्षित: &quot;%1&quot;।</translation>
    </message>
    <message>
        <source>Expected is a number of days above zero.</source>
        <translation>अपेक्षित: शून्य से ज़्यादा दिनों की संख्या।</translation>
    </message>
    <message>
        <source>Two entries of this file have the same id.</source>
        <translation>इस फ़ाइल की दो प्रविष्टियों में एक ही id है।</translation>
    </message>
    <message>
        <source>There is no entry of this id to be disabled.</source>
        <translation>इस id की कोई प्रविष्टि नहीं है जिसे बंद किया जाए।</translation>
    </message>
    <message>
        <source>The finding &quot;%1&quot; has no words.</source>
        <translation>निष्कर्ष &quot;%1&quot; के लिए शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>No rule file has this name.</source>
        <translation>किसी नियम फ़ाइल का यह नाम नहीं है।</translation>
    </message>
    <message>
        <source>This is missing; expected is %1.</source>
        <translation>यह नहीं है; अपेक्षित: %1।</translation>
    </message>
    <message>
        <source>This is of the wrong type; expected is %1.</source>
        <translation>यह गलत प्रकार का है; अपेक्षित: %1।</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>यह टेक्स्ट खाली है।</translation>
    </message>
    <message>
        <source>Expected is a text that is not empty.</source>
        <translation>अपेक्षित: टेक्स्ट जो खाली न हो।</translation>
    </message>
    <message>
        <source>This word is not known; expected is one of: %1</source>
        <translation>यह शब्द मान्य नहीं; अपेक्षित, इनमें से एक: %1</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>अपेक्षित: %1।</translation>
    </message>
    <message>
        <source>Expected is an https address, &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation>अपेक्षित: https पता, &quot;%1&quot; या &quot;%2&quot;।</translation>
    </message>
    <message>
        <source>Expected is an object.</source>
        <translation>अपेक्षित: एक ऑब्जेक्ट।</translation>
    </message>
    <message>
        <source>This member is not known here and was left out.</source>
        <translation>यह सदस्य यहाँ मान्य नहीं है और छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Expected is at least one statement with its source.</source>
        <translation>अपेक्षित: कम से कम एक कथन, अपने स्रोत के साथ।</translation>
    </message>
    <message>
        <source>Expected is a version like 2.21.15.15.</source>
        <translation>अपेक्षित: 2.21.15.15 जैसा वर्शन।</translation>
    </message>
    <message>
        <source>This address is not on the list of places the program may open.</source>
        <translation>यह पता उन जगहों की सूची में नहीं है जिन्हें प्रोग्राम खोल सकता है।</translation>
    </message>
    <message>
        <source>A title has up to %1 characters.</source>
        <translation>शीर्षक में ज़्यादा से ज़्यादा %1 कैरेक्टर होते हैं।</translation>
    </message>
    <message>
        <source>The place {%1} is not among the &quot;args&quot; of this text, or it may be missing and does not stand between [[ and ]].</source>
        <translation>जगह {%1} इस टेक्स्ट के &quot;args&quot; में नहीं है, या वह न भी हो सकती है और [[ और ]] के बीच नहीं है।</translation>
    </message>
    <message>
        <source>Expected is a version like 2026.11.</source>
        <translation>अपेक्षित: 2026.11 जैसा वर्शन।</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be seen.</source>
        <translation>इस टेक्स्ट में न दिखने वाले कैरेक्टर हैं।</translation>
    </message>
</context>
<context>
    <name>secondtick::SavedFacts</name>
    <message>
        <source>This is no file of saved facts: it is no whole JSON document (it breaks off at byte %1).</source>
        <translation>यह सेव किए गए तथ्यों की फ़ाइल नहीं है: यह पूरा JSON दस्तावेज़ नहीं है (बाइट %1 पर टूट जाता है)।</translation>
    </message>
    <message>
        <source>These facts were saved by a newer version of Second Tick. Open them with that version.</source>
        <translation>ये तथ्य Second Tick के नए वर्शन ने सेव किए थे। इन्हें उसी वर्शन से खोलें।</translation>
    </message>
    <message>
        <source>This is no file of saved facts: its &quot;schema&quot; is not &quot;%1&quot;. A report holds no facts; save them when you check, and open that file.</source>
        <translation>यह सेव किए गए तथ्यों की फ़ाइल नहीं है: इसका &quot;schema&quot; &quot;%1&quot; नहीं है। रिपोर्ट में तथ्य नहीं होते; जाँचते समय उन्हें सेव करें, और वह फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>There are no facts in this file: &quot;facts&quot; is missing.</source>
        <translation>इस फ़ाइल में तथ्य नहीं हैं: &quot;facts&quot; नहीं है।</translation>
    </message>
    <message>
        <source>These facts cannot be read: &quot;facts.%1&quot; is not of the expected kind.</source>
        <extracomment>%1 a place in a file, like accounts[0].numbers</extracomment>
        <translation>ये तथ्य पढ़े नहीं जा सकते: &quot;facts.%1&quot; अपेक्षित प्रकार का नहीं है।</translation>
    </message>
</context>
<context>
    <name>secondtick::WholeFile</name>
    <message>
        <source>This is not the name of a file. Choose another name.</source>
        <translation>यह फ़ाइल का नाम नहीं है। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>This name is a link to another file. Choose another name.</source>
        <translation>यह नाम किसी दूसरी फ़ाइल का लिंक है। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation>इस नाम का एक फ़ोल्डर है। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>This name belongs to a device, not to a file. Choose another name.</source>
        <translation>यह नाम किसी डिवाइस का है, फ़ाइल का नहीं। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A file of this name exists already. It was not replaced.</source>
        <translation>इस नाम की फ़ाइल पहले से है। उसे बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The folder for this file does not exist. Choose another one.</source>
        <translation>इस फ़ाइल का फ़ोल्डर मौजूद नहीं है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Too many files are open. The file was not saved.</source>
        <translation>बहुत ज़्यादा फ़ाइलें खुली हैं। फ़ाइल सेव नहीं हुई।</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>आपको इस फ़ोल्डर में लिखने की अनुमति नहीं है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>You may not replace this file. Choose another name.</source>
        <translation>आपको यह फ़ाइल बदलने की अनुमति नहीं है। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A file of this name cannot be made here. Choose another name or folder.</source>
        <translation>इस नाम की फ़ाइल यहाँ नहीं बन सकती। कोई दूसरा नाम या फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk is full. The file was not saved; an older one is unchanged.</source>
        <translation>डिस्क भरी हुई है। फ़ाइल सेव नहीं हुई; पुरानी फ़ाइल हो तो वह वैसी ही है।</translation>
    </message>
    <message>
        <source>The disk is full or reported an error. The file was not saved; an older one is unchanged.</source>
        <translation>डिस्क भरी हुई है या उसने एरर बताया। फ़ाइल सेव नहीं हुई; पुरानी फ़ाइल हो तो वह वैसी ही है।</translation>
    </message>
    <message>
        <source>This place cannot keep the file from other users. Choose a folder on this computer&apos;s own disk.</source>
        <translation>यह जगह फ़ाइल को दूसरे यूज़र से छिपाकर नहीं रख सकती। इस कंप्यूटर की अपनी डिस्क का कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk could not keep the file. It was not saved; an older one is unchanged.</source>
        <translation>डिस्क फ़ाइल को रख नहीं सकी। फ़ाइल सेव नहीं हुई; पुरानी फ़ाइल हो तो वह वैसी ही है।</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>इस नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>यह फ़ोल्डर है, फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>यह फ़ाइल खोली नहीं जा सकती। देखें कि आपको इसे पढ़ने की अनुमति है या नहीं।</translation>
    </message>
    <message>
        <source>This file cannot be read to its end.</source>
        <translation>यह फ़ाइल अंत तक नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>This file is larger than it can sensibly be.</source>
        <translation>यह फ़ाइल ज़रूरत से कहीं बड़ी है।</translation>
    </message>
    <message>
        <source>This name belongs to a device or a pipe, not to a file. Choose another file.</source>
        <translation>यह नाम किसी डिवाइस या पाइप का है, फ़ाइल का नहीं। कोई दूसरी फ़ाइल चुनें।</translation>
    </message>
</context>
<context>
    <name>secondtick::app::Words</name>
    <message>
        <source>NOT META: --graph-url is on, every call goes to %1.</source>
        <extracomment>%1 address</extracomment>
        <translation>META नहीं: --graph-url चालू है, हर कॉल %1 को जाती है।</translation>
    </message>
    <message>
        <source>There is no translation for this language yet; the texts are English.</source>
        <translation>इस भाषा का अनुवाद अभी नहीं है; टेक्स्ट अंग्रेज़ी में हैं।</translation>
    </message>
    <message>
        <source>This command writes text or json.</source>
        <translation>यह कमांड text या json लिखती है।</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli %1 --help&apos; lists the options.</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>&apos;secondtick-cli %1 --help&apos; से विकल्पों की सूची मिलती है।</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli --help&apos; lists the commands.</source>
        <translation>&apos;secondtick-cli --help&apos; से कमांड की सूची मिलती है।</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take. %1</source>
        <translation>किसी विकल्प का मान नहीं है, या ऐसा मान है जिसे वह नहीं लेता। %1</translation>
    </message>
    <message>
        <source>There is an option that is not known here. %1</source>
        <translation>एक विकल्प यहाँ मान्य नहीं है। %1</translation>
    </message>
    <message>
        <source>The option --%1 is not known here. %2</source>
        <extracomment>%1 name of an option, %2 a sentence</extracomment>
        <translation>विकल्प --%1 यहाँ मान्य नहीं है। %2</translation>
    </message>
    <message>
        <source>Name a command. %1</source>
        <translation>कोई कमांड बताएँ। %1</translation>
    </message>
    <message>
        <source>There is no command of this name. %1</source>
        <translation>इस नाम की कोई कमांड नहीं है। %1</translation>
    </message>
    <message>
        <source>There is something after the options that &apos;%1&apos; does not take. Texts and tokens come from standard input or from a file. %2</source>
        <translation>विकल्पों के बाद कुछ ऐसा है जिसे &apos;%1&apos; नहीं लेती। टेक्स्ट और टोकन स्टैंडर्ड इनपुट या फ़ाइल से आते हैं। %2</translation>
    </message>
    <message>
        <source>--from asks nothing of Meta, so no option for a live run goes with it.</source>
        <translation>--from Meta से कुछ नहीं पूछता, इसलिए लाइव जाँच का कोई विकल्प इसके साथ नहीं चलता।</translation>
    </message>
    <message>
        <source>Checks an access token and what hangs on it. The token comes from standard input or --token-file; no option takes it.</source>
        <translation>एक्सेस टोकन और उससे जुड़ी चीज़ें जाँचती है। टोकन स्टैंडर्ड इनपुट या --token-file से आता है; कोई विकल्प उसे सीधे नहीं लेता।</translation>
    </message>
    <message>
        <source>codes %1 to %2</source>
        <translation>कोड %1 से %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>कोड %1</translation>
    </message>
    <message>
        <source>subcode %1</source>
        <translation>सबकोड %1</translation>
    </message>
    <message>
        <source>or subcode of another code</source>
        <translation>या किसी दूसरे कोड का सबकोड</translation>
    </message>
    <message>
        <source>by its message</source>
        <translation>उसके संदेश से</translation>
    </message>
    <message>
        <source>lies with the business</source>
        <translation>बिज़नेस की तरफ़ का</translation>
    </message>
    <message>
        <source>lies with the recipient</source>
        <translation>प्राप्तकर्ता की तरफ़ का</translation>
    </message>
    <message>
        <source>lies with Meta</source>
        <translation>Meta की तरफ़ का</translation>
    </message>
    <message>
        <source>lies with the calling program</source>
        <translation>कॉल करने वाले प्रोग्राम की तरफ़ का</translation>
    </message>
    <message>
        <source>unknown whose side</source>
        <translation>पता नहीं किसकी तरफ़ का</translation>
    </message>
    <message>
        <source>trying again does not help</source>
        <translation>फिर कोशिश करने से फ़ायदा नहीं</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>फिर कोशिश करने से फ़ायदा हो सकता है</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (documented)</source>
        <translation>%1 सेकंड बाद फिर कोशिश करने से फ़ायदा हो सकता है (दस्तावेज़ के अनुसार)</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (our estimate)</source>
        <translation>%1 सेकंड बाद फिर कोशिश करने से फ़ायदा हो सकता है (हमारा अनुमान)</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>चलन से हटा</translation>
    </message>
    <message>
        <source>compared on %1</source>
        <translation>मिलान: %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>प्रोग्राम में मौजूद</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>%1 ने बदला</translation>
    </message>
    <message>
        <source>--answers: %1</source>
        <translation>--answers: %1</translation>
    </message>
    <message>
        <source>--answers: This file is larger than it can sensibly be.</source>
        <translation>--answers: यह फ़ाइल ज़रूरत से कहीं बड़ी है।</translation>
    </message>
    <message>
        <source>&apos;delivery&apos; needs --answers FILE with what is known about the message; - is standard input.</source>
        <translation>&apos;delivery&apos; के लिए --answers FILE चाहिए, जिसमें मैसेज के बारे में जो पता है वह हो; - स्टैंडर्ड इनपुट है।</translation>
    </message>
    <message>
        <source>Answers and token cannot both come from standard input.</source>
        <translation>जवाब और टोकन, दोनों स्टैंडर्ड इनपुट से नहीं आ सकते।</translation>
    </message>
    <message>
        <source>What is known about the message, as JSON; - is standard input.</source>
        <translation>मैसेज के बारे में जो पता है, JSON में; - स्टैंडर्ड इनपुट है।</translation>
    </message>
    <message>
        <source>Walks the checklist for one message that was not delivered. With a token as well (see the options of check), the checks run too.</source>
        <translation>ऐसे एक मैसेज के लिए चेकलिस्ट देखती है जो डिलीवर नहीं हुआ। टोकन भी हो (check के विकल्प देखें), तो जाँचें भी चलती हैं।</translation>
    </message>
    <message>
        <source>Paste the text; Ctrl-D on a line of its own ends.</source>
        <translation>टेक्स्ट पेस्ट करें; अलग लाइन पर Ctrl-D से खत्म होता है।</translation>
    </message>
    <message>
        <source>Explains an error code, an answer of the Graph API, a webhook or a log line on standard input.</source>
        <translation>स्टैंडर्ड इनपुट पर आए एरर कोड, Graph API के जवाब, वेबहुक या लॉग की लाइन को समझाती है।</translation>
    </message>
    <message>
        <source>Paste the text and press Enter. It is not shown.</source>
        <translation>टेक्स्ट पेस्ट करके Enter दबाएँ। वह दिखाया नहीं जाता।</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>फ़िंगरप्रिंट: %1</translation>
    </message>
    <message>
        <source>Says what a text on standard input is, without any call: a whole access token, another secret, an id …</source>
        <translation>बिना किसी कॉल के बताती है कि स्टैंडर्ड इनपुट का टेक्स्ट क्या है: पूरा एक्सेस टोकन, कोई दूसरा सीक्रेट, ID …</translation>
    </message>
    <message>
        <source>Type one number per line; Ctrl-D ends.</source>
        <translation>हर लाइन में एक नंबर टाइप करें; Ctrl-D से खत्म होता है।</translation>
    </message>
    <message>
        <source>This is more than 16 MiB of numbers. Hand them over in smaller parts.</source>
        <translation>नंबर 16 MiB से ज़्यादा हैं। इन्हें छोटे हिस्सों में दें।</translation>
    </message>
    <message>
        <source>No number came. Write one per line on standard input.</source>
        <translation>कोई नंबर नहीं आया। स्टैंडर्ड इनपुट पर हर लाइन में एक लिखें।</translation>
    </message>
    <message>
        <source>Reads recipient numbers, one per line on standard input, and says what is wrong with them.</source>
        <translation>स्टैंडर्ड इनपुट से प्राप्तकर्ताओं के नंबर, हर लाइन में एक, पढ़ती है और बताती है कि उनमें क्या गलत है।</translation>
    </message>
    <message>
        <source>The country code is missing.</source>
        <translation>देश कोड नहीं है।</translation>
    </message>
    <message>
        <source>011 is dialled before a country code in North America only. Write the number with + and the country code.</source>
        <translation>देश कोड से पहले 011 सिर्फ़ उत्तर अमेरिका में डायल किया जाता है। नंबर + और देश कोड के साथ लिखें।</translation>
    </message>
    <message>
        <source>There is a control character inside.</source>
        <translation>अंदर एक कंट्रोल कैरेक्टर है।</translation>
    </message>
    <message>
        <source>No country code starts with 0.</source>
        <translation>कोई देश कोड 0 से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>There is nothing here but white space.</source>
        <translation>यहाँ खाली जगह के सिवा कुछ नहीं है।</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number. Format the column as text and copy it again.</source>
        <translation>स्प्रेडशीट ने यह नंबर छोटा कर दिया। कॉलम को टेक्स्ट बनाएँ और फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>An extension cannot receive messages. Write the number without it.</source>
        <translation>एक्सटेंशन पर मैसेज नहीं आ सकते। नंबर उसके बिना लिखें।</translation>
    </message>
    <message>
        <source>This is the id of a group, not a number.</source>
        <translation>यह ग्रुप की ID है, नंबर नहीं।</translation>
    </message>
    <message>
        <source>There are letters inside.</source>
        <translation>अंदर अक्षर हैं।</translation>
    </message>
    <message>
        <source>Part of the number is hidden by stars or dots.</source>
        <translation>नंबर का कुछ हिस्सा तारों या बिंदुओं से छिपा है।</translation>
    </message>
    <message>
        <source>There are characters inside that no number has.</source>
        <translation>अंदर ऐसे कैरेक्टर हैं जो किसी नंबर में नहीं होते।</translation>
    </message>
    <message>
        <source>This is a place where a number should stand, not a number.</source>
        <translation>यह नंबर की जगह है, नंबर नहीं।</translation>
    </message>
    <message>
        <source>There is a + inside the number.</source>
        <translation>नंबर के अंदर + है।</translation>
    </message>
    <message>
        <source>This text is far too long to be a number.</source>
        <translation>यह टेक्स्ट नंबर होने के लिए बहुत ज़्यादा लंबा है।</translation>
    </message>
    <message>
        <source>A number has 15 digits at most, country code included.</source>
        <translation>नंबर में देश कोड मिलाकर ज़्यादा से ज़्यादा 15 अंक होते हैं।</translation>
    </message>
    <message>
        <source>A number has 7 digits at least, country code included.</source>
        <translation>नंबर में देश कोड मिलाकर कम से कम 7 अंक होते हैं।</translation>
    </message>
    <message>
        <source>This is a link without a number in it.</source>
        <translation>यह ऐसा लिंक है जिसमें नंबर नहीं है।</translation>
    </message>
    <message>
        <source>This looks like an id, not a number.</source>
        <translation>यह ID जैसा लगता है, नंबर नहीं।</translation>
    </message>
    <message>
        <source>There are several numbers in this line.</source>
        <translation>इस लाइन में कई नंबर हैं।</translation>
    </message>
    <message>
        <source>Argentina: phones show 54 9 …; the list of allowed test numbers takes 54 and the area without the 9.</source>
        <translation>अर्जेंटीना: फ़ोन 54 9 … दिखाते हैं; टेस्ट नंबरों की सूची 54 और बिना 9 का एरिया कोड लेती है।</translation>
    </message>
    <message>
        <source>Mexico: 52 1 … is the old form; today it is 52 and ten digits.</source>
        <translation>मेक्सिको: 52 1 … पुराना रूप है; आज 52 और दस अंक होते हैं।</translation>
    </message>
    <message>
        <source>Brazil: mobile numbers have nine digits after the area; this one has eight.</source>
        <translation>ब्राज़ील: मोबाइल नंबरों में एरिया कोड के बाद नौ अंक होते हैं; इसमें आठ हैं।</translation>
    </message>
    <message>
        <source>Without a country code the message goes nowhere, or to another country.</source>
        <translation>देश कोड के बिना मैसेज कहीं नहीं जाता, या किसी दूसरे देश में जाता है।</translation>
    </message>
    <message>
        <source>People there cannot receive messages of the platform.</source>
        <translation>वहाँ के लोगों को प्लैटफ़ॉर्म के मैसेज नहीं मिल सकते।</translation>
    </message>
    <message>
        <source>An older source says that people there cannot receive messages; a newer one says that they can.</source>
        <translation>एक पुराने स्रोत के अनुसार वहाँ के लोगों को मैसेज नहीं मिल सकते; एक नए स्रोत के अनुसार मिल सकते हैं।</translation>
    </message>
    <message>
        <source>It may belong to a region where people cannot receive messages of the platform.</source>
        <translation>यह ऐसे क्षेत्र का हो सकता है जहाँ लोगों को प्लैटफ़ॉर्म के मैसेज नहीं मिल सकते।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 telephone number, %2 country code like TR</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&apos;practice&apos; prints its address; it does not save it in a file.</source>
        <translation>&apos;practice&apos; अपना पता छापती है; उसे फ़ाइल में सेव नहीं करती।</translation>
    </message>
    <message>
        <source>Serving on this computer only. Ctrl-C ends.</source>
        <translation>सिर्फ़ इस कंप्यूटर पर चल रहा है। Ctrl-C से खत्म होता है।</translation>
    </message>
    <message>
        <source>Not known to this scenario: %1</source>
        <translation>इस सिनेरियो में मान्य नहीं: %1</translation>
    </message>
    <message>
        <source>--list and --scenario exclude each other.</source>
        <translation>--list और --scenario एक साथ नहीं चलते।</translation>
    </message>
    <message>
        <source>&apos;practice&apos; needs --list, or --scenario NAME.</source>
        <translation>&apos;practice&apos; के लिए --list या --scenario NAME चाहिए।</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535; 0 is any free one.</source>
        <translation>--port 0 से 65535 तक की संख्या लेता है; 0 यानी कोई भी खाली पोर्ट।</translation>
    </message>
    <message>
        <source>Serves a practice world on a loopback address until it is stopped, or lists them.</source>
        <translation>अभ्यास का एक सिनेरियो लूपबैक पते पर रोके जाने तक चलाती है, या सिनेरियो की सूची देती है।</translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation>सिनेरियो की सूची दें।</translation>
    </message>
    <message>
        <source>Serve this scenario and print its address.</source>
        <translation>यह सिनेरियो चलाएँ और उसका पता छापें।</translation>
    </message>
    <message>
        <source>Serve on this port instead of any free one.</source>
        <translation>किसी भी खाली पोर्ट के बजाय इस पोर्ट पर चलाएँ।</translation>
    </message>
    <message>
        <source>All rule files in this folder can be used.</source>
        <translation>इस फ़ोल्डर की सभी नियम फ़ाइलें इस्तेमाल की जा सकती हैं।</translation>
    </message>
    <message>
        <source>--validate takes a folder with rule files; there is no such folder.</source>
        <translation>--validate नियम फ़ाइलों वाला फ़ोल्डर लेता है; ऐसा कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>There is no rule file (*.json) in this folder.</source>
        <translation>इस फ़ोल्डर में कोई नियम फ़ाइल (*.json) नहीं है।</translation>
    </message>
    <message>
        <source>&apos;rules&apos; needs either --list or --validate DIR.</source>
        <translation>&apos;rules&apos; के लिए या तो --list या --validate DIR चाहिए।</translation>
    </message>
    <message>
        <source>Lists the rules the program judges by and where they come from, or validates your own.</source>
        <translation>प्रोग्राम जिन नियमों से निर्णय लेता है, उनकी और उनके स्रोतों की सूची देती है, या आपके अपने नियम जाँचती है।</translation>
    </message>
    <message>
        <source>List all entries with their sources.</source>
        <translation>सभी प्रविष्टियों की सूची उनके स्रोतों के साथ दें।</translation>
    </message>
    <message>
        <source>Say whether the rule files of DIR can be used.</source>
        <translation>बताएँ कि DIR की नियम फ़ाइलें इस्तेमाल की जा सकती हैं या नहीं।</translation>
    </message>
    <message>
        <source>no restriction</source>
        <translation>कोई प्रतिबंध नहीं</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>प्रतिबंधित</translation>
    </message>
    <message>
        <source>sources disagree: restricted, later lifted</source>
        <translation>स्रोत एकमत नहीं: प्रतिबंधित, बाद में हटाया गया</translation>
    </message>
    <message>
        <source>sources disagree: possibly restricted</source>
        <translation>स्रोत एकमत नहीं: शायद प्रतिबंधित</translation>
    </message>
    <message>
        <source>%1: businesses: %2; recipients: %3</source>
        <extracomment>%1 country, %2 and %3 a status like &quot;restricted&quot;</extracomment>
        <translation>%1: बिज़नेस: %2; प्राप्तकर्ता: %3</translation>
    </message>
    <message>
        <source>%1: %2 or newer</source>
        <extracomment>%1 name of an app, %2 version</extracomment>
        <translation>%1: %2 या उससे नया</translation>
    </message>
    <message>
        <source>%1 (silenced)</source>
        <translation>%1 (चुप किया गया)</translation>
    </message>
    <message>
        <source>%1: version %2, last compared with the public documentation on %3</source>
        <extracomment>%1 file name, %2 version, %3 date</extracomment>
        <translation>%1: वर्शन %2, सार्वजनिक दस्तावेज़ों से पिछला मिलान: %3</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>इस्तेमाल नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>--csv: %1</source>
        <translation>--csv: %1</translation>
    </message>
    <message>
        <source>&apos;triage&apos; needs the logs to read; - is standard input.</source>
        <translation>&apos;triage&apos; के लिए पढ़ने के लॉग चाहिए; - स्टैंडर्ड इनपुट है।</translation>
    </message>
    <message>
        <source>Counts webhook logs of any size: which messages failed, why, and what to fix first. Takes files, folders, or - for standard input.</source>
        <translation>किसी भी साइज़ के वेबहुक लॉग गिनती है: कौन-से मैसेज फ़ेल हुए, क्यों, और पहले क्या ठीक करें। फ़ाइलें, फ़ोल्डर, या स्टैंडर्ड इनपुट के लिए - लेती है।</translation>
    </message>
    <message>
        <source>Writes the groups of failures to this file as a table.</source>
        <translation>फ़ेल मैसेज के समूहों को टेबल के रूप में इस फ़ाइल में लिखता है।</translation>
    </message>
    <message>
        <source>--format takes text, json, markdown or html.</source>
        <translation>--format text, json, markdown या html लेता है।</translation>
    </message>
    <message>
        <source>--audience takes me, team or public.</source>
        <translation>--audience me, team या public लेता है।</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>--output फ़ाइल का नाम लेता है।</translation>
    </message>
    <message>
        <source>--language takes a code like en, tr or pt-BR.</source>
        <translation>--language en, tr या pt-BR जैसा कोड लेता है।</translation>
    </message>
    <message>
        <source>--fail-on takes blocker, error, warning or hint.</source>
        <translation>--fail-on blocker, error, warning या hint लेता है।</translation>
    </message>
    <message>
        <source>--now takes a date and time like 2026-11-23T10:00:00Z.</source>
        <translation>--now 2026-11-23T10:00:00Z जैसी तारीख और समय लेता है।</translation>
    </message>
    <message>
        <source>--rules takes a folder with rule files; there is no such folder.</source>
        <translation>--rules नियम फ़ाइलों वाला फ़ोल्डर लेता है; ऐसा कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout 1 से 86400 तक सेकंड की पूर्ण संख्या लेता है।</translation>
    </message>
    <message>
        <source>--ca-file works only together with --graph-url.</source>
        <translation>--ca-file सिर्फ़ --graph-url के साथ चलता है।</translation>
    </message>
    <message>
        <source>--ca-file: %1</source>
        <translation>--ca-file: %1</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one holds none.</source>
        <translation>--ca-file PEM रूप वाले सर्टिफ़िकेट की फ़ाइल लेता है; इसमें कोई सर्टिफ़िकेट नहीं है।</translation>
    </message>
    <message>
        <source>--graph-url takes a loopback address like http://127.0.0.1:8080.</source>
        <translation>--graph-url http://127.0.0.1:8080 जैसा लूपबैक पता लेता है।</translation>
    </message>
    <message>
        <source>--graph-version takes a version like v25.0.</source>
        <translation>--graph-version v25.0 जैसा वर्शन लेता है।</translation>
    </message>
    <message>
        <source>Form of the result: text, json, markdown or html.</source>
        <translation>नतीजे का रूप: text, json, markdown या html।</translation>
    </message>
    <message>
        <source>Save the result in FILE, readable by you alone, instead of printing it.</source>
        <translation>नतीजा छापने के बजाय FILE में सेव करें, जिसे सिर्फ़ आप पढ़ सकें।</translation>
    </message>
    <message>
        <source>Let --output replace an existing file.</source>
        <translation>--output को मौजूद फ़ाइल बदलने दें।</translation>
    </message>
    <message>
        <source>Language of the texts, for example en.</source>
        <translation>टेक्स्ट की भाषा, जैसे en।</translation>
    </message>
    <message>
        <source>Lay the rule files of DIR over the built-in ones.</source>
        <translation>प्रोग्राम की नियम फ़ाइलों के ऊपर DIR की नियम फ़ाइलें लगाएँ।</translation>
    </message>
    <message>
        <source>End with status 1 from this severity on: blocker, error, warning or hint.</source>
        <translation>इस गंभीरता या उससे ऊपर होने पर स्थिति 1 के साथ खत्म करें: blocker, error, warning या hint।</translation>
    </message>
    <message>
        <source>Who will read the report: me, team or public. Personal details are left out accordingly.</source>
        <translation>रिपोर्ट कौन पढ़ेगा: me, team या public। निजी जानकारी उसी के अनुसार छोड़ी जाती है।</translation>
    </message>
    <message>
        <source>Judge as if it were this time, for example 2026-11-23T10:00:00Z.</source>
        <translation>ऐसे निर्णय लें जैसे अभी यह समय हो, जैसे 2026-11-23T10:00:00Z।</translation>
    </message>
    <message>
        <source>Call this loopback address instead of Meta&apos;s own (127.0.0.0/8, [::1], localhost).</source>
        <translation>Meta के अपने पते के बजाय इस लूपबैक पते को कॉल करें (127.0.0.0/8, [::1], localhost)।</translation>
    </message>
    <message>
        <source>Version of the Graph API.</source>
        <translation>Graph API का वर्शन।</translation>
    </message>
    <message>
        <source>Give up the whole run after this many seconds (120; one call never over 30).</source>
        <translation>इतने सेकंड बाद पूरा काम छोड़ दें (120; एक कॉल कभी 30 से ज़्यादा नहीं)।</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --graph-url.</source>
        <translation>--graph-url के लिए इस PEM फ़ाइल के सर्टिफ़िकेट पर भी भरोसा करें।</translation>
    </message>
    <message>
        <source>Say nothing but results and complaints.</source>
        <translation>नतीजों और शिकायतों के अलावा कुछ न बताएँ।</translation>
    </message>
    <message>
        <source>Print the versions of program and rules.</source>
        <translation>प्रोग्राम और नियमों के वर्शन छापें।</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>यह मदद छापें।</translation>
    </message>
    <message>
        <source>Who: you</source>
        <translation>कौन: आप</translation>
    </message>
    <message>
        <source>Who: an admin of the business</source>
        <translation>कौन: बिज़नेस के एडमिन</translation>
    </message>
    <message>
        <source>Who: the developer of the sending program</source>
        <translation>कौन: भेजने वाले प्रोग्राम के डेवलपर</translation>
    </message>
    <message>
        <source>Who: your provider</source>
        <translation>कौन: आपका प्रोवाइडर</translation>
    </message>
    <message>
        <source>Who: the customer</source>
        <translation>कौन: ग्राहक</translation>
    </message>
    <message>
        <source>Who: Meta</source>
        <translation>कौन: Meta</translation>
    </message>
    <message>
        <source>Next: check the token with the command check.</source>
        <translation>अगला कदम: check कमांड से टोकन जाँचें।</translation>
    </message>
    <message>
        <source>Next: wait for Meta&apos;s service, then check again with the command check.</source>
        <translation>अगला कदम: Meta की सेवा का इंतज़ार करें, फिर check कमांड से दोबारा जाँचें।</translation>
    </message>
    <message>
        <source>Next: walk the checklist with the command delivery.</source>
        <translation>अगला कदम: delivery कमांड से चेकलिस्ट देखें।</translation>
    </message>
    <message>
        <source>Meta says: &quot;%1&quot;</source>
        <translation>Meta का कहना है: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Trace id for Meta&apos;s support: %1</source>
        <translation>Meta के सपोर्ट के लिए ट्रेस ID: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (कोड %2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>स्रोत: %1</translation>
    </message>
    <message>
        <source>Save what Meta answered to FILE, to judge or compare it later. It holds no secret.</source>
        <translation>Meta का जवाब FILE में सेव करें, ताकि बाद में उसे परखा या मिलाया जा सके। उसमें कोई सीक्रेट नहीं होता।</translation>
    </message>
    <message>
        <source>Judge the facts saved in FACTS; nothing is asked of Meta.</source>
        <translation>FACTS में सेव किए गए तथ्य परखें; Meta से कुछ नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>Say what is fixed, new and unchanged since the facts saved in OLDER.</source>
        <translation>बताएँ कि OLDER में सेव किए गए तथ्यों के बाद से क्या ठीक हुआ, क्या नया है और क्या वैसा ही है।</translation>
    </message>
    <message>
        <source>--save-facts takes the name of a file.</source>
        <translation>--save-facts फ़ाइल का नाम लेता है।</translation>
    </message>
    <message>
        <source>--from takes the name of a file that --save-facts has written.</source>
        <translation>--from ऐसी फ़ाइल का नाम लेता है जिसे --save-facts ने लिखा हो।</translation>
    </message>
    <message>
        <source>--compare takes the name of a file that --save-facts has written.</source>
        <translation>--compare ऐसी फ़ाइल का नाम लेता है जिसे --save-facts ने लिखा हो।</translation>
    </message>
    <message>
        <source>--from and --save-facts exclude each other: these facts are saved already.</source>
        <translation>--from और --save-facts एक साथ नहीं चलते: ये तथ्य पहले से सेव हैं।</translation>
    </message>
    <message>
        <source>--save-facts and --output name the same file.</source>
        <translation>--save-facts और --output में एक ही फ़ाइल का नाम है।</translation>
    </message>
    <message>
        <source>%1: This file is larger than saved facts can be.</source>
        <translation>%1: यह फ़ाइल सेव किए गए तथ्यों से बड़ी है।</translation>
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
        <translation>--fail-on की सीमा पर या उससे ऊपर कुछ नहीं</translation>
    </message>
    <message>
        <source>something at or above the limit</source>
        <translation>सीमा पर या उससे ऊपर कुछ है</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>गलत इस्तेमाल</translation>
    </message>
    <message>
        <source>not 1, but a needed check could not run</source>
        <translation>1 नहीं, पर एक ज़रूरी जाँच नहीं हो सकी</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>हर कमांड के विकल्प:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>खत्म होने की स्थिति:</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli COMMAND [options]</source>
        <translation>इस्तेमाल: secondtick-cli COMMAND [विकल्प]</translation>
    </message>
    <message>
        <source>Says why a WhatsApp Business message was not delivered, and what to do about it.</source>
        <translation>बताता है कि WhatsApp Business मैसेज क्यों डिलीवर नहीं हुआ, और उसके लिए क्या करें।</translation>
    </message>
    <message>
        <source>Commands (secondtick-cli COMMAND --help says more):</source>
        <translation>कमांड (और जानकारी: secondtick-cli COMMAND --help):</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli %1 [options]</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>इस्तेमाल: secondtick-cli %1 [विकल्प]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>विकल्प:</translation>
    </message>
    <message>
        <source>The input did not end within %1 s. Close the pipe after the text, or hand over a file.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>इनपुट %1 सेकंड में खत्म नहीं हुआ। टेक्स्ट के बाद पाइप बंद करें, या फ़ाइल दें।</translation>
    </message>
    <message>
        <source>The input cannot be read to its end.</source>
        <translation>इनपुट अंत तक नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>इस नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>यह फ़ोल्डर है, फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>यह फ़ाइल खोली नहीं जा सकती। देखें कि आपको इसे पढ़ने की अनुमति है या नहीं।</translation>
    </message>
    <message>
        <source>--app-secret-file: %1</source>
        <translation>--app-secret-file: %1</translation>
    </message>
    <message>
        <source>--app-secret-file: this file holds no app secret. It is 32 characters of 0-9 and a-f, alone or after the app&apos;s id and a |.</source>
        <translation>--app-secret-file: इस फ़ाइल में ऐप सीक्रेट नहीं है। वह 0-9 और a-f के 32 कैरेक्टर होता है, अकेला या ऐप की ID और | के बाद।</translation>
    </message>
    <message>
        <source>Paste the access token and press Enter. It is not shown.</source>
        <translation>एक्सेस टोकन पेस्ट करके Enter दबाएँ। वह दिखाया नहीं जाता।</translation>
    </message>
    <message>
        <source>--token-file: %1</source>
        <translation>--token-file: %1</translation>
    </message>
    <message>
        <source>There are several different access tokens in this text. Hand over exactly one.</source>
        <translation>इस टेक्स्ट में कई अलग-अलग एक्सेस टोकन हैं। ठीक एक दें।</translation>
    </message>
    <message>
        <source>The service is being updated (code 2). Next try in %1 s.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>सेवा अपडेट हो रही है (कोड 2)। अगली कोशिश %1 सेकंड में।</translation>
    </message>
    <message>
        <source>The file of %1 exists already. Add --force to replace it.</source>
        <extracomment>%1 an option</extracomment>
        <translation>%1 की फ़ाइल पहले से मौजूद है। उसे बदलने के लिए --force जोड़ें।</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>नतीजा स्टैंडर्ड आउटपुट पर नहीं लिखा जा सका।</translation>
    </message>
    <message>
        <source>--output: %1</source>
        <translation>--output: %1</translation>
    </message>
    <message>
        <source>The result is saved, readable by you alone.</source>
        <translation>नतीजा सेव हो गया, जिसे सिर्फ़ आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>%1 %2, rules %3 (last compared with the public documentation on %4)</source>
        <extracomment>%1 program name, %2 its version, %3 version of the rules, %4 a date</extracomment>
        <translation>%1 %2, नियम %3 (सार्वजनिक दस्तावेज़ों से पिछला मिलान: %4)</translation>
    </message>
    <message>
        <source>--app takes the id of an app, digits only.</source>
        <translation>--app ऐप की ID लेता है, सिर्फ़ अंक।</translation>
    </message>
    <message>
        <source>--account takes the id of a WhatsApp Business account, digits only.</source>
        <translation>--account WhatsApp Business अकाउंट की ID लेता है, सिर्फ़ अंक।</translation>
    </message>
    <message>
        <source>--number takes the id of a phone number as WhatsApp Manager shows it, digits only. It is not the phone number itself.</source>
        <translation>--number फ़ोन नंबर की ID लेता है, जैसी WhatsApp Manager दिखाता है, सिर्फ़ अंक। यह फ़ोन नंबर खुद नहीं है।</translation>
    </message>
    <message>
        <source>Read the access token from FILE; - is standard input.</source>
        <translation>एक्सेस टोकन FILE से पढ़ें; - स्टैंडर्ड इनपुट है।</translation>
    </message>
    <message>
        <source>Read the app secret from FILE, which holds secret or appid|secret.</source>
        <translation>ऐप सीक्रेट FILE से पढ़ें, जिसमें secret या appid|secret हो।</translation>
    </message>
    <message>
        <source>The app that makes the API calls, to compare with the token&apos;s app.</source>
        <translation>API कॉल करने वाला ऐप, टोकन के ऐप से मिलाने के लिए।</translation>
    </message>
    <message>
        <source>The WhatsApp Business account, when it cannot be found by itself.</source>
        <translation>WhatsApp Business अकाउंट, जब वह अपने-आप न मिले।</translation>
    </message>
    <message>
        <source>The id of the phone number, when it cannot be found by itself.</source>
        <translation>फ़ोन नंबर की ID, जब वह अपने-आप न मिले।</translation>
    </message>
    <message>
        <source>Read everything, also where that takes more than 25 calls.</source>
        <translation>सब कुछ पढ़ें, भले ही उसमें 25 से ज़्यादा कॉल लगें।</translation>
    </message>
    <message>
        <source>Wait out an update of the service (code 2), up to 420 seconds in all.</source>
        <translation>सेवा के अपडेट (कोड 2) के खत्म होने तक रुकें, कुल 420 सेकंड तक।</translation>
    </message>
    <message>
        <source>Check a practice world on this computer; see &apos;practice --list&apos;.</source>
        <translation>इस कंप्यूटर पर अभ्यास का सिनेरियो जाँचें; देखें &apos;practice --list&apos;।</translation>
    </message>
    <message>
        <source>--token-file takes the name of a file, or - for standard input.</source>
        <translation>--token-file फ़ाइल का नाम लेता है, या स्टैंडर्ड इनपुट के लिए -।</translation>
    </message>
    <message>
        <source>--app-secret-file takes the name of a file.</source>
        <translation>--app-secret-file फ़ाइल का नाम लेता है।</translation>
    </message>
    <message>
        <source>--practice takes the name of a scenario; see &apos;practice --list&apos;.</source>
        <translation>--practice सिनेरियो का नाम लेता है; देखें &apos;practice --list&apos;।</translation>
    </message>
    <message>
        <source>--practice and --graph-url exclude each other.</source>
        <translation>--practice और --graph-url एक साथ नहीं चलते।</translation>
    </message>
    <message>
        <source>There is no practice scenario of this name. There are: %1.</source>
        <extracomment>%1 list of names</extracomment>
        <translation>इस नाम का कोई अभ्यास सिनेरियो नहीं है। ये हैं: %1।</translation>
    </message>
    <message>
        <source>This port is taken, or may not be used. Choose another one.</source>
        <translation>यह पोर्ट किसी और के पास है, या इस्तेमाल नहीं किया जा सकता। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Second Tick tells why a WhatsApp Business message was not delivered.</source>
        <translation>Second Tick बताता है कि WhatsApp Business मैसेज क्यों डिलीवर नहीं हुआ।</translation>
    </message>
    <message>
        <source>Practise with a built-in example; no account and no network are needed.</source>
        <translation>पहले से मौजूद उदाहरण से अभ्यास करें; अकाउंट या नेटवर्क की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one cannot be read.</source>
        <translation>--ca-file PEM रूप वाले सर्टिफ़िकेट की फ़ाइल लेता है; यह पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The window does not know one of these arguments. --help lists what it takes.</source>
        <translation>विंडो इनमें से एक आर्ग्युमेंट को नहीं जानती। --help से पता चलेगा कि वह क्या लेती है।</translation>
    </message>
    <message>
        <source>Read: %1 of %2 MiB.</source>
        <extracomment>%1 and %2 sizes in MiB</extracomment>
        <translation>पढ़ा गया: %2 MiB में से %1।</translation>
    </message>
    <message>
        <source>the paper this program began with</source>
        <translation>वह दस्तावेज़ जिससे यह प्रोग्राम शुरू हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%n prefixes of telephone numbers</source>
        <translation>
            <numerusform>%n टेलीफ़ोन प्रीफ़िक्स</numerusform>
            <numerusform>%n टेलीफ़ोन प्रीफ़िक्स</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>%1 what an error means, %n how often it stands in a text</extracomment>
        <translation>
            <numerusform>%1, %n बार</numerusform>
            <numerusform>%1, %n बार</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::explain</name>
    <message>
        <source>Meta&apos;s word for it: %1.</source>
        <translation>Meta इसे यह कहता है: %1।</translation>
    </message>
    <message>
        <source>Date given: %1.</source>
        <translation>दी गई तारीख: %1।</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>Meta का कहना है: %1</translation>
    </message>
    <message>
        <source>The template %1 (%2) was approved. It can be sent.</source>
        <translation>टेम्पलेट %1 (%2) मंज़ूर हो गया। इसे भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>The template %1 (%2) was rejected. It cannot be sent until it is changed and approved.</source>
        <translation>टेम्पलेट %1 (%2) नामंज़ूर हुआ। जब तक इसे बदलकर मंज़ूर न कराया जाए, इसे भेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The template %1 (%2) was flagged. It will be disabled unless its quality gets better.</source>
        <translation>टेम्पलेट %1 (%2) पर निशान लगाया गया है। क्वालिटी न सुधरी तो इसे बंद कर दिया जाएगा।</translation>
    </message>
    <message>
        <source>The template %1 (%2) is paused and cannot be sent for a while.</source>
        <translation>टेम्पलेट %1 (%2) रोका गया है और कुछ समय तक भेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The template %1 (%2) was disabled. It cannot be sent any more.</source>
        <translation>टेम्पलेट %1 (%2) बंद कर दिया गया। इसे अब नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>The state of the template %1 (%2) has changed: %3.</source>
        <translation>टेम्पलेट %1 (%2) की स्थिति बदल गई है: %3।</translation>
    </message>
    <message>
        <source>Meta is going to disable this WhatsApp account. Appeal in Business Support Home.</source>
        <translation>Meta यह WhatsApp अकाउंट बंद करने वाला है। Business Support Home में अपील करें।</translation>
    </message>
    <message>
        <source>Meta reports a policy violation of this WhatsApp account. See Business Support Home.</source>
        <translation>Meta के अनुसार इस WhatsApp अकाउंट ने नीति का उल्लंघन किया है। Business Support Home देखें।</translation>
    </message>
    <message>
        <source>Meta has restricted this WhatsApp account. See Business Support Home.</source>
        <translation>Meta ने इस WhatsApp अकाउंट पर प्रतिबंध लगाया है। Business Support Home देखें।</translation>
    </message>
    <message>
        <source>The state of this WhatsApp account has changed: %1.</source>
        <translation>इस WhatsApp अकाउंट की स्थिति बदल गई है: %1।</translation>
    </message>
    <message>
        <source>The display name of a phone number was approved. Nothing needs to be done.</source>
        <translation>एक फ़ोन नंबर का डिस्प्ले नाम मंज़ूर हो गया। कुछ करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>The display name of a phone number was not approved. Choose another in WhatsApp Manager.</source>
        <translation>एक फ़ोन नंबर का डिस्प्ले नाम मंज़ूर नहीं हुआ। WhatsApp Manager में दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Meta has decided on the display name of a phone number: %1.</source>
        <translation>Meta ने एक फ़ोन नंबर के डिस्प्ले नाम पर फ़ैसला किया है: %1।</translation>
    </message>
    <message>
        <source>This is about the token or the sign-in, not about the customer.</source>
        <translation>यह टोकन या साइन-इन के बारे में है, ग्राहक के बारे में नहीं।</translation>
    </message>
    <message>
        <source>This is about what the token and the app may do, not about the customer.</source>
        <translation>यह इस बारे में है कि टोकन और ऐप क्या कर सकते हैं, ग्राहक के बारे में नहीं।</translation>
    </message>
    <message>
        <source>This is about your sending side: the account, its number, template, media or payment.</source>
        <translation>यह आपकी भेजने वाली तरफ़ के बारे में है: अकाउंट, उसका नंबर, टेम्पलेट, मीडिया या पेमेंट।</translation>
    </message>
    <message>
        <source>This is about the customer who should get the message, not about your sending number.</source>
        <translation>यह उस ग्राहक के बारे में है जिसे मैसेज मिलना था, आपके भेजने वाले नंबर के बारे में नहीं।</translation>
    </message>
    <message>
        <source>This is about Meta&apos;s own service, not about you or the customer.</source>
        <translation>यह Meta की अपनी सेवा के बारे में है, आपके या ग्राहक के बारे में नहीं।</translation>
    </message>
    <message>
        <source>This is about the program that makes the calls: what it asks for, or how often.</source>
        <translation>यह कॉल करने वाले प्रोग्राम के बारे में है: वह क्या माँगता है, या कितनी बार।</translation>
    </message>
    <message>
        <source>It is not known whose side this is about.</source>
        <translation>पता नहीं कि यह किसकी तरफ़ के बारे में है।</translation>
    </message>
    <message>
        <source>It is the answer to a call.</source>
        <translation>यह किसी कॉल का जवाब है।</translation>
    </message>
    <message>
        <source>It is in the status of a message you sent.</source>
        <translation>यह आपके भेजे एक मैसेज के स्टेटस में है।</translation>
    </message>
    <message>
        <source>It is reported beside the messages, for the account or the number as a whole.</source>
        <translation>यह मैसेज से अलग, पूरे अकाउंट या नंबर के लिए बताया गया है।</translation>
    </message>
    <message>
        <source>It is in a message a customer sent you.</source>
        <translation>यह किसी ग्राहक के भेजे मैसेज में है।</translation>
    </message>
    <message>
        <source>It is the reason the inspection gives for the token.</source>
        <translation>यह टोकन के निरीक्षण में दी गई वजह है।</translation>
    </message>
    <message>
        <source>It stands in the text as words.</source>
        <translation>यह टेक्स्ट में शब्दों में लिखा है।</translation>
    </message>
    <message>
        <source>Meta has an alert for this account: %1.</source>
        <translation>Meta ने इस अकाउंट के लिए अलर्ट दिया है: %1।</translation>
    </message>
    <message>
        <source>This is an event of the kind %1. It is no delivery failure.</source>
        <translation>यह %1 प्रकार का इवेंट है। यह डिलीवरी फ़ेल होना नहीं है।</translation>
    </message>
    <message>
        <source>This is an event of the kind %1: %2.</source>
        <translation>यह %1 प्रकार का इवेंट है: %2।</translation>
    </message>
    <message>
        <source>The inspection says that the token is not valid any more. Generate a new one.</source>
        <translation>निरीक्षण के अनुसार टोकन अब मान्य नहीं है। नया टोकन बनाएँ।</translation>
    </message>
    <message>
        <source>The inspection says that the token was valid at that time.</source>
        <translation>निरीक्षण के अनुसार टोकन उस समय मान्य था।</translation>
    </message>
    <message>
        <source>The permission %1 is missing from both lists. Generate a token that has it.</source>
        <translation>अनुमति %1 दोनों सूचियों में नहीं है। ऐसा टोकन बनाएँ जिसमें यह हो।</translation>
    </message>
    <message>
        <source>The permission %1 is not in the list shown, but this list may be incomplete. Check the token itself to be sure.</source>
        <translation>अनुमति %1 दिखाई गई सूची में नहीं है, पर यह सूची अधूरी हो सकती है। पक्का करने के लिए टोकन ही जाँचें।</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Baileys, or a gateway built on it (Evolution API and others). Meta&apos;s codes do not apply; ask whoever runs that gateway.</source>
        <translation>यह Cloud API का जवाब नहीं है: यह Baileys या उस पर बने किसी गेटवे (Evolution API आदि) जैसा लगता है। Meta के कोड यहाँ लागू नहीं होते; उस गेटवे को चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a program that drives WhatsApp Web. Meta&apos;s codes do not apply; ask whoever runs that program.</source>
        <translation>यह Cloud API का जवाब नहीं है: यह WhatsApp Web चलाने वाले किसी प्रोग्राम जैसा लगता है। Meta के कोड यहाँ लागू नहीं होते; उस प्रोग्राम को चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Twilio, which has numbers of its own. Look the number up in Twilio&apos;s error list.</source>
        <translation>यह Cloud API का जवाब नहीं है: यह Twilio जैसा लगता है, जिसके अपने कोड नंबर होते हैं। नंबर को Twilio की एरर सूची में खोजें।</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a provider&apos;s own report. Ask that provider what its words mean.</source>
        <translation>यह Cloud API का जवाब नहीं है: यह किसी प्रोवाइडर की अपनी रिपोर्ट जैसा लगता है। उस प्रोवाइडर से पूछें कि उसके शब्दों का क्या मतलब है।</translation>
    </message>
    <message>
        <source>A code we do not know: Meta&apos;s own words</source>
        <translation>ऐसा कोड जो हमें पता नहीं: Meta के अपने शब्द</translation>
    </message>
    <message>
        <source>Read Meta&apos;s own words: they are shown as they came.</source>
        <translation>Meta के अपने शब्द पढ़ें: वे जैसे आए, वैसे ही दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>Look the number up on Meta&apos;s page of error codes; it may be newer than this program.</source>
        <translation>नंबर को Meta के एरर कोड वाले पेज पर खोजें; वह इस प्रोग्राम से नया हो सकता है।</translation>
    </message>
    <message>
        <source>Give Meta&apos;s support the code, the trace id and the time if it goes on.</source>
        <translation>अगर यह जारी रहे, तो Meta के सपोर्ट को कोड, ट्रेस ID और समय बताएँ।</translation>
    </message>
    <message>
        <source>phone number</source>
        <extracomment>Where sending is held up, as in &quot;Where: phone number.&quot;</extracomment>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>WhatsApp अकाउंट</translation>
    </message>
    <message>
        <source>business portfolio</source>
        <translation>बिज़नेस पोर्टफ़ोलियो</translation>
    </message>
    <message>
        <source>app</source>
        <translation>ऐप</translation>
    </message>
    <message>
        <source>template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>The health status reports it. Where: %1.</source>
        <translation>यह हेल्थ स्टेटस में बताया गया है। कहाँ: %1।</translation>
    </message>
    <message>
        <source>Sending is blocked. Where: %1.</source>
        <translation>मैसेज भेजना ब्लॉक है। कहाँ: %1।</translation>
    </message>
    <message>
        <source>Sending is limited. Where: %1.</source>
        <translation>मैसेज भेजना सीमित है। कहाँ: %1।</translation>
    </message>
</context>
<context>
    <name>secondtick::explain::Notes</name>
    <message>
        <source>Delivered and failed together: this message was delivered. The customer uses several devices, and one of them did not take it.</source>
        <translation>डिलीवर और फ़ेल, दोनों एक साथ: यह मैसेज डिलीवर हुआ था। ग्राहक कई डिवाइस इस्तेमाल करते हैं, और उनमें से एक ने इसे नहीं लिया।</translation>
    </message>
    <message>
        <source>A message failed and Meta gave no reason with it.</source>
        <translation>एक मैसेज फ़ेल हुआ और Meta ने कोई वजह नहीं बताई।</translation>
    </message>
    <message>
        <source>Sent, and no error: no report of a delivery is in this text. Walk the delivery checklist.</source>
        <translation>भेजा गया, और कोई एरर नहीं: इस टेक्स्ट में डिलीवरी की कोई रिपोर्ट नहीं है। डिलीवरी चेकलिस्ट देखें।</translation>
    </message>
    <message>
        <source>Delivered: this message reached the customer.</source>
        <translation>डिलीवर हुआ: यह मैसेज ग्राहक तक पहुँचा।</translation>
    </message>
    <message>
        <source>This error comes from Meta&apos;s sign-in (OAuth). Its number is not one of the Cloud API&apos;s codes; its words say what to change.</source>
        <translation>यह एरर Meta के साइन-इन (OAuth) से आया है। इसका नंबर Cloud API के कोड में से नहीं है; क्या बदलना है, यह इसके शब्दों में लिखा है।</translation>
    </message>
    <message>
        <source>Meta has accepted the message. That is not a delivery yet: the webhook reports whether it arrives.</source>
        <translation>Meta ने मैसेज स्वीकार कर लिया है। यह अभी डिलीवरी नहीं है: मैसेज पहुँचा या नहीं, यह वेबहुक बताता है।</translation>
    </message>
    <message>
        <source>This is what is sent to Meta, not what Meta answers. Paste the answer or the webhook.</source>
        <translation>यह वह है जो Meta को भेजा जाता है, Meta का जवाब नहीं। जवाब या वेबहुक पेस्ट करें।</translation>
    </message>
    <message>
        <source>This is Meta&apos;s answer about a phone number. It reports no error.</source>
        <translation>यह एक फ़ोन नंबर के बारे में Meta का जवाब है। इसमें कोई एरर नहीं है।</translation>
    </message>
    <message>
        <source>This is the list of apps that receive the events of the WhatsApp account. It reports no error.</source>
        <translation>यह उन ऐप की सूची है जिन्हें WhatsApp अकाउंट के इवेंट मिलते हैं। इसमें कोई एरर नहीं है।</translation>
    </message>
    <message>
        <source>The events of the account go to another address than the app&apos;s own: an override is set.</source>
        <translation>अकाउंट के इवेंट ऐप के अपने पते के बजाय दूसरे पते पर जाते हैं: ओवरराइड सेट है।</translation>
    </message>
    <message>
        <source>This is an empty list. If it answers subscribed_apps, no app receives the account&apos;s events, and no delivery is ever reported.</source>
        <translation>यह खाली सूची है। अगर यह subscribed_apps का जवाब है, तो अकाउंट के इवेंट किसी ऐप को नहीं मिलते, और डिलीवरी की रिपोर्ट कभी नहीं आती।</translation>
    </message>
    <message>
        <source>This error belongs to a message a customer sent you. It is no delivery failure.</source>
        <translation>यह एरर किसी ग्राहक के आपको भेजे मैसेज का है। यह डिलीवरी फ़ेल होना नहीं है।</translation>
    </message>
    <message>
        <source>A message from a customer is in it. That is no error.</source>
        <translation>इसमें किसी ग्राहक का मैसेज है। यह एरर नहीं है।</translation>
    </message>
    <message>
        <source>The health status reports nothing that keeps messages from being sent.</source>
        <translation>हेल्थ स्टेटस में ऐसा कुछ नहीं है जो मैसेज भेजने से रोके।</translation>
    </message>
    <message>
        <source>An access token or another secret stands in this text. It is not shown. If the text was shared with anybody, treat it as leaked: make a new one and revoke the old one.</source>
        <translation>इस टेक्स्ट में एक्सेस टोकन या कोई दूसरा सीक्रेट है। उसे दिखाया नहीं गया। अगर यह टेक्स्ट किसी से शेयर किया गया था, तो उसे लीक हुआ मानें: नया बनाएँ और पुराना रद्द करें।</translation>
    </message>
    <message>
        <source>There was no text. Paste a code, an answer of Meta, a webhook or a line of a log.</source>
        <translation>कोई टेक्स्ट नहीं था। कोई कोड, Meta का जवाब, वेबहुक या लॉग की लाइन पेस्ट करें।</translation>
    </message>
    <message>
        <source>This is not text but a file of another kind. Copy the error from it and paste that.</source>
        <translation>यह टेक्स्ट नहीं, किसी और प्रकार की फ़ाइल है। उसमें से एरर कॉपी करके पेस्ट करें।</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB. Only its first 1 MiB was read.</source>
        <translation>टेक्स्ट 1 MiB से लंबा है। सिर्फ़ उसका पहला 1 MiB पढ़ा गया।</translation>
    </message>
    <message>
        <source>From line %1, column %2 on this is not whole JSON: cut off, a comma or quote missing, or a comment in it. What could be read is explained.</source>
        <translation>लाइन %1, कॉलम %2 से आगे यह पूरा JSON नहीं है: कटा हुआ है, कोई कॉमा या कोट नहीं है, या इसमें टिप्पणी है। जितना पढ़ा जा सका, उतना समझाया गया है।</translation>
    </message>
    <message>
        <source>There are very many different errors in this text. The first %1 are explained.</source>
        <translation>इस टेक्स्ट में बहुत-से अलग-अलग एरर हैं। पहले %1 समझाए गए हैं।</translation>
    </message>
    <message>
        <source>Nothing in this text is a code, an answer or an event of the Cloud API that could be explained. Paste the whole answer or the whole webhook.</source>
        <translation>इस टेक्स्ट में Cloud API का ऐसा कोई कोड, जवाब या इवेंट नहीं है जिसे समझाया जा सके। पूरा जवाब या पूरा वेबहुक पेस्ट करें।</translation>
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
        <translation>hi</translation>
    </message>
</context>
<context>
    <name>secondtick::print::PdfWords</name>
    <message>
        <source>Second Tick report of %1 · page %2 of %3</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 and %3 are page numbers</extracomment>
        <translation>Second Tick रिपोर्ट, %1 · पेज %2/%3</translation>
    </message>
    <message>
        <source>Findings printed: only the first %1 of %2. The HTML form has them all.</source>
        <translation>छापे गए निष्कर्ष: %2 में से सिर्फ़ पहले %1। HTML वाले रूप में सभी हैं।</translation>
    </message>
</context>
<context>
    <name>secondtick::report::Words</name>
    <message>
        <source>[name %1]</source>
        <translation>[नाम %1]</translation>
    </message>
    <message>
        <source>[number]</source>
        <translation>[नंबर]</translation>
    </message>
    <message>
        <source>[number …%1]</source>
        <translation>[नंबर …%1]</translation>
    </message>
    <message>
        <source>[id %1]</source>
        <translation>[ID %1]</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[नाम]</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>sending numbers</source>
        <translation>भेजने वाले नंबर</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>श्रेणियाँ</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>फिर कोशिश</translation>
    </message>
    <message>
        <source>first</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>last</source>
        <translation>आखिरी</translation>
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
        <translation>%1; Meta के मैसेज रखने की अवधि से पहले भेजे गए, इसलिए अब नहीं पहुँचेंगे: %2</translation>
    </message>
    <message>
        <source>time not known: %1</source>
        <translation>समय पता नहीं: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From %1 to %2: two moments</extracomment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a number that is an estimate</extracomment>
        <translation>करीब %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>दूसरे %1</translation>
    </message>
    <message>
        <source>No webhooks of Meta were found</source>
        <translation>Meta का कोई वेबहुक नहीं मिला</translation>
    </message>
    <message>
        <source>No message failed in these logs</source>
        <translation>इन लॉग में कोई मैसेज फ़ेल नहीं हुआ</translation>
    </message>
    <message>
        <source>Ask your developer to log the whole webhook: the reason stands in its errors.</source>
        <translation>अपने डेवलपर से कहें कि वे पूरा वेबहुक लॉग करें: वजह उसके errors में होती है।</translation>
    </message>
    <message>
        <source>Take the log that holds what Meta sends to your webhook.</source>
        <translation>वह लॉग लें जिसमें Meta से आपके वेबहुक को भेजी गई जानकारी हो।</translation>
    </message>
    <message>
        <source>Look at a log of the time in which messages did not arrive.</source>
        <translation>उस समय का लॉग देखें जब मैसेज नहीं पहुँचे थे।</translation>
    </message>
    <message>
        <source>Reading the logs was stopped early: this is the count until then.</source>
        <translation>लॉग पढ़ना बीच में रोका गया: यह तब तक की गिनती है।</translation>
    </message>
    <message>
        <source>The logs hold more than 10 million messages. The first 10 million are counted one by one; beyond that every entry counts as a message.</source>
        <translation>लॉग में 1 करोड़ से ज़्यादा मैसेज हैं। पहले 1 करोड़ एक-एक करके गिने गए हैं; उसके बाद हर प्रविष्टि एक मैसेज मानी गई है।</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>files: %1, lines: %2, webhooks: %3</source>
        <extracomment>%1 number of files, %2 of lines, %3 of webhooks</extracomment>
        <translation>फ़ाइलें: %1, लाइनें: %2, वेबहुक: %3</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>भेजे गए मैसेज</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>मिले हुए मैसेज</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>उनका क्या हुआ</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>भेजा गया, डिलीवर नहीं हुआ</translation>
    </message>
    <message>
        <source>Failed once, delivered all the same</source>
        <translation>एक बार फ़ेल हुए, फिर भी डिलीवर हो गए</translation>
    </message>
    <message>
        <source>Errors of no sent message</source>
        <translation>एरर, जो किसी भेजे गए मैसेज के नहीं हैं</translation>
    </message>
    <message>
        <source>Places that could not be read</source>
        <translation>जगहें, जो पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <extracomment>%1 what is wrong, %2 a number</extracomment>
        <translation>%1 (कोड %2)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 a number of messages, %2 their share of all that failed</extracomment>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>Time not given</source>
        <translation>समय नहीं बताया गया</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>earlier news, left out: %1</source>
        <translation>पुरानी सूचनाएँ, जो छोड़ी गईं: %1</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>और फ़ाइलें</translation>
    </message>
    <message>
        <source>listed in the JSON form</source>
        <translation>JSON वाले रूप में दी गई हैं</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
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
        <translation>टोकन का प्रकार</translation>
    </message>
    <message>
        <source>App</source>
        <translation>ऐप</translation>
    </message>
    <message>
        <source>Accepted by Meta</source>
        <translation>Meta ने स्वीकार किया</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी हुआ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>खत्म होगा</translation>
    </message>
    <message>
        <source>Access to data ends</source>
        <translation>डेटा का एक्सेस खत्म होगा</translation>
    </message>
    <message>
        <source>Permissions listed</source>
        <translation>सूची में दी गई अनुमतियाँ</translation>
    </message>
    <message>
        <source>%1 only for</source>
        <translation>%1 सिर्फ़ इनके लिए</translation>
    </message>
    <message>
        <source>Something else than an access token was pasted. No call was made.</source>
        <translation>एक्सेस टोकन के बजाय कुछ और पेस्ट किया गया। कोई कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>The pasted text is not a whole access token. No call was made.</source>
        <translation>पेस्ट किया गया टेक्स्ट पूरा एक्सेस टोकन नहीं है। कोई कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>टोकन का निरीक्षण</translation>
    </message>
    <message>
        <source>Meta gave no answer about the token itself.</source>
        <translation>Meta ने टोकन के बारे में कोई जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>message ids</source>
        <translation>मैसेज ID</translation>
    </message>
    <message>
        <source>folders and file names</source>
        <translation>फ़ोल्डर और फ़ाइल के नाम</translation>
    </message>
    <message>
        <source>values of evidence</source>
        <translation>प्रमाण के मान</translation>
    </message>
    <message>
        <source>links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>बनाने का समय</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>%1, compared with Meta&apos;s documentation on %2</source>
        <translation>%1, Meta के दस्तावेज़ों से पिछला मिलान: %2</translation>
    </message>
    <message>
        <source>Rules changed by</source>
        <translation>नियम इससे बदले गए</translation>
    </message>
    <message>
        <source>Rule not used</source>
        <translation>नियम इस्तेमाल नहीं हुआ</translation>
    </message>
    <message>
        <source>Facts of</source>
        <translation>तथ्य कब के हैं</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>इसे कौन पढ़ सकता है</translation>
    </message>
    <message>
        <source>Replaced by labels or left out</source>
        <translation>जिनकी जगह लेबल हैं या जिन्हें छोड़ा गया</translation>
    </message>
    <message>
        <source>Practice: the answers came from the built-in stand-in, not from Meta.</source>
        <translation>अभ्यास: जवाब Meta से नहीं, प्रोग्राम के अपने नमूने से आए।</translation>
    </message>
    <message>
        <source>Judged from saved facts of %1. Nothing was asked again.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>%1 के सेव किए गए तथ्यों के आधार पर। दोबारा कुछ नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>The check was stopped before its end; what was known by then is here.</source>
        <translation>जाँच पूरी होने से पहले रोकी गई; तब तक जो पता चला, वह यहाँ है।</translation>
    </message>
    <message>
        <source>Not all of it could be read; the list of files says what is missing.</source>
        <translation>सब कुछ पढ़ा नहीं जा सका; क्या छूटा है, यह फ़ाइलों की सूची में है।</translation>
    </message>
    <message>
        <source>Not everything could be checked, so “nothing found” does not mean “all is well”.</source>
        <translation>सब कुछ जाँचा नहीं जा सका, इसलिए “कुछ नहीं मिला” का मतलब “सब ठीक है” नहीं है।</translation>
    </message>
    <message>
        <source>Not everything fits into a usual check, which makes 25 calls at most. Look deeper (on the command line: --deep) to read the rest.</source>
        <translation>सामान्य जाँच में ज़्यादा से ज़्यादा 25 कॉल होती हैं, इसलिए सब कुछ उसमें नहीं आता। बाकी पढ़ने के लिए और गहराई से देखें (कमांड लाइन पर: --deep)।</translation>
    </message>
    <message>
        <source>Left out to keep this readable, because they are the least severe: findings: %1</source>
        <translation>पढ़ने में आसानी के लिए सबसे कम गंभीर निष्कर्ष छोड़े गए: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>%1 के बाद से कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, unchanged %4.</source>
        <extracomment>%1 a moment, the others are numbers of findings</extracomment>
        <translation>%1 के बाद से: ठीक हुए %2, नए %3, बिना बदले %4।</translation>
    </message>
    <message>
        <source>Could not be looked at again: %1.</source>
        <translation>दोबारा नहीं देखे जा सके: %1।</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ठीक हुआ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>दोबारा नहीं देखा जा सका</translation>
    </message>
    <message>
        <source>That is all this report contains. No token was used for it.</source>
        <translation>इस रिपोर्ट में बस इतना ही है। इसके लिए कोई टोकन इस्तेमाल नहीं हुआ।</translation>
    </message>
    <message>
        <source>That is all this report contains. The token itself is not in it; its fingerprint only serves to tell one token from another.</source>
        <translation>इस रिपोर्ट में बस इतना ही है। टोकन खुद इसमें नहीं है; उसका फ़िंगरप्रिंट सिर्फ़ एक टोकन को दूसरे से अलग पहचानने के लिए है।</translation>
    </message>
    <message>
        <source>Meta sends this number&apos;s messages to %1. Whether a server answers there cannot be seen from here.</source>
        <extracomment>%1 name of a computer, like hooks.example.com</extracomment>
        <translation>Meta इस नंबर के मैसेज %1 को भेजता है। वहाँ कोई सर्वर जवाब देता है या नहीं, यह यहाँ से नहीं दिखता।</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 &quot;Account&quot; or &quot;Number&quot;, %2 its name and id, %3 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>इसका आधार</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 number of accounts, phone numbers or the like</extracomment>
        <translation>कुल %1</translation>
    </message>
    <message>
        <source>Reply to a customer (service)</source>
        <translation>ग्राहक को जवाब (सर्विस)</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>यूटिलिटी टेम्पलेट</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>मार्केटिंग टेम्पलेट</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>ऑथेंटिकेशन टेम्पलेट</translation>
    </message>
    <message>
        <source>None came</source>
        <translation>कोई नहीं आया</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकार हुआ</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>भेजा गया (एक टिक)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>डिलीवर हुआ (दो टिक)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>फ़ेल हुआ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>ग्राहक का नंबर</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>आपका बिज़नेस नंबर</translation>
    </message>
    <message>
        <source>Your business is in</source>
        <translation>आपका बिज़नेस यहाँ है</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>मैसेज का प्रकार</translation>
    </message>
    <message>
        <source>Kept for delivery</source>
        <translation>डिलीवरी के लिए रखने की अवधि</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>आखिरी स्टेटस</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>एरर कोड</translation>
    </message>
    <message>
        <source>Customer last wrote</source>
        <translation>ग्राहक ने आखिरी बार लिखा</translation>
    </message>
    <message>
        <source>Customer is in</source>
        <translation>ग्राहक यहाँ हैं</translation>
    </message>
    <message>
        <source>Customer was reached another way</source>
        <translation>ग्राहक से किसी और तरीके से संपर्क हुआ</translation>
    </message>
    <message>
        <source>Customer can write to you</source>
        <translation>ग्राहक आपको लिख सकते हैं</translation>
    </message>
    <message>
        <source>Customer has blocked you</source>
        <translation>ग्राहक ने आपको ब्लॉक किया है</translation>
    </message>
    <message>
        <source>Customer has accepted the terms</source>
        <translation>ग्राहक ने शर्तें स्वीकार की हैं</translation>
    </message>
    <message>
        <source>Customer&apos;s app</source>
        <translation>ग्राहक का ऐप</translation>
    </message>
    <message>
        <source>Version of the app</source>
        <translation>ऐप का वर्शन</translation>
    </message>
    <message>
        <source>code %1, subcode %2</source>
        <extracomment>%1 and %2 numbers that the platform answers with</extracomment>
        <translation>कोड %1, सबकोड %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>कोड %1</translation>
    </message>
    <message>
        <source>Best sent to your developer: the person who set up the app that sends the messages.</source>
        <translation>इसे अपने डेवलपर को भेजना सबसे अच्छा है: जिन्होंने मैसेज भेजने वाला ऐप सेट अप किया।</translation>
    </message>
    <message>
        <source>Best sent to your solution provider: the company through which you use WhatsApp.</source>
        <translation>इसे अपने सॉल्यूशन प्रोवाइडर को भेजना सबसे अच्छा है: वह कंपनी जिसके ज़रिए आप WhatsApp इस्तेमाल करते हैं।</translation>
    </message>
    <message>
        <source>Best sent to an administrator of your business portfolio at Meta.</source>
        <translation>इसे Meta पर अपने बिज़नेस पोर्टफ़ोलियो के एडमिन को भेजना सबसे अच्छा है।</translation>
    </message>
    <message>
        <source>Best sent to Meta&apos;s support for businesses. They ask for the account, the phone number, the time and the trace id of a call: what is known of these stands here.</source>
        <translation>इसे बिज़नेस के लिए Meta के सपोर्ट को भेजना सबसे अच्छा है। वे किसी कॉल का अकाउंट, फ़ोन नंबर, समय और ट्रेस ID पूछते हैं: इनमें से जो पता है, वह यहाँ है।</translation>
    </message>
    <message>
        <source>If you ask somebody for help, they will want to know this.</source>
        <translation>अगर आप किसी से मदद माँगें, तो वे यह जानना चाहेंगे।</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <extracomment>%1 an id that the platform gives each of its answers</extracomment>
        <translation>ट्रेस ID %1</translation>
    </message>
    <message>
        <source>Nothing found, but not everything could be checked</source>
        <translation>कुछ नहीं मिला, पर सब कुछ जाँचा नहीं जा सका</translation>
    </message>
    <message>
        <source>No fault found on your side; the customer can tell more</source>
        <translation>आपकी तरफ़ कोई गड़बड़ी नहीं मिली; ग्राहक और बता सकते हैं</translation>
    </message>
    <message>
        <source>Which reason it is, the customer can tell</source>
        <translation>वजह कौन-सी है, यह ग्राहक बता सकते हैं</translation>
    </message>
    <message>
        <source>None of the five reasons stands out</source>
        <translation>पाँच वजहों में से कोई अलग से नहीं दिखती</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>कोई गड़बड़ी नहीं मिली</translation>
    </message>
    <message>
        <source>Check again, so that what could not be checked is checked too.</source>
        <translation>फिर से जाँचें, ताकि जो जाँचा नहीं जा सका, वह भी जाँचा जाए।</translation>
    </message>
    <message>
        <source>Send the customer the text of this report by phone, e-mail or SMS.</source>
        <translation>इस रिपोर्ट का टेक्स्ट ग्राहक को फ़ोन, ई-मेल या SMS से भेजें।</translation>
    </message>
    <message>
        <source>If a message still does not arrive, go through the message checklist.</source>
        <translation>अगर फिर भी कोई मैसेज न पहुँचे, तो मैसेज चेकलिस्ट देखें।</translation>
    </message>
    <message>
        <source>Send the message again, and check here if it does not arrive.</source>
        <translation>मैसेज फिर से भेजें, और अगर न पहुँचे तो यहाँ जाँचें।</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>एरर</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>रुकावट</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>कुछ मिला</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>लागू नहीं</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>जाँचा नहीं जा सका</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>मिली हुई है</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>Not proven either way</source>
        <translation>हाँ या ना, कुछ साबित नहीं</translation>
    </message>
    <message>
        <source>Meta&apos;s inspection of the token</source>
        <translation>Meta द्वारा टोकन का निरीक्षण</translation>
    </message>
    <message>
        <source>Meta&apos;s list of its permissions</source>
        <translation>टोकन की अनुमतियों की Meta की सूची</translation>
    </message>
    <message>
        <source>A read that needs it</source>
        <translation>पढ़ने वाली कॉल, जिसे इसकी ज़रूरत है</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>यह वजह नहीं</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>कम संभावना</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>मुमकिन</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>संभावित</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>बिज़नेस</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>अकाउंट</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>वेबहुक</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>Broken here</source>
        <translation>यहाँ टूटा है</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>नहीं जाँचा गया</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>An administrator of your business</source>
        <translation>आपके बिज़नेस के एडमिन</translation>
    </message>
    <message>
        <source>Your developer</source>
        <translation>आपके डेवलपर</translation>
    </message>
    <message>
        <source>Your solution provider</source>
        <translation>आपका सॉल्यूशन प्रोवाइडर</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>For your own files: it holds the customer&apos;s number as you entered it.</source>
        <translation>आपकी अपनी फ़ाइलों के लिए: इसमें ग्राहक का नंबर वैसा ही है जैसा आपने डाला था।</translation>
    </message>
    <message>
        <source>For your team or support: it holds ids and names of your business, but no customer&apos;s number.</source>
        <translation>आपकी टीम या सपोर्ट के लिए: इसमें आपके बिज़नेस की ID और नाम हैं, पर किसी ग्राहक का नंबर नहीं।</translation>
    </message>
    <message>
        <source>Fit for anyone: ids, names and numbers are replaced by labels.</source>
        <translation>किसी के भी लिए ठीक: ID, नाम और नंबरों की जगह लेबल हैं।</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, as a unit sign</comment>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, as a unit sign</comment>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, as a unit sign</comment>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, as a unit sign</comment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>पूरी तरह नहीं जाँचा गया</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The verdict when only the checklist was walked, and no reason stands out: an open question</extracomment>
        <translation>खुला है</translation>
    </message>
    <message>
        <source>First step:</source>
        <translation>पहला कदम:</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>चेन</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>कौन:</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>हम ऐसा क्यों कह रहे हैं</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>कुछ नहीं।</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>अनुमति</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>कैसे पता चला</translation>
    </message>
    <message>
        <source>Why the message may not have arrived</source>
        <translation>मैसेज शायद क्यों नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>क्या जवाब दिए गए</translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation>ग्राहक के लिए टेक्स्ट</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>पिछली बार के बाद से</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Further reasons, in the JSON form: %1</source>
        <translation>और वजहें, JSON वाले रूप में: %1</translation>
    </message>
    <message>
        <source>Why messages failed, what to fix first at the top</source>
        <translation>मैसेज क्यों फ़ेल हुए; जो पहले ठीक करना है, वह सबसे ऊपर</translation>
    </message>
    <message>
        <source>The logs</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>इस बीच Meta ने क्या बताया</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>क्या जाँचा गया</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>क्योंकि</translation>
    </message>
    <message>
        <source>For those who help</source>
        <translation>मदद करने वालों के लिए</translation>
    </message>
    <message>
        <source>%1 – Second Tick report</source>
        <translation>%1 – Second Tick रिपोर्ट</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>इस रिपोर्ट के बारे में</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>पहला कदम</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>कौन-सा</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>recipients: %1; %2</source>
        <extracomment>%1 a number; %2 a time from when to when</extracomment>
        <translation>प्राप्तकर्ता: %1; %2</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>क्या करें:</translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation>हम ऐसा क्यों कह रहे हैं:</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>What a finding rests on: a name in front of a value, a value, or where a value comes from, in brackets</extracomment>
        <translation>रिक्वेस्ट</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>गड़बड़ी</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>local clock</source>
        <translation>स्थानीय घड़ी</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>पहचाना गया</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>पेस्ट किया गया टेक्स्ट</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>आपने जो डाला</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>सूची में नहीं</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>जाँचा गया</translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1 …</source>
        <extracomment>%n files, %1 some of their names</extracomment>
        <translation>
            <numerusform>%n फ़ाइल: %1 …</numerusform>
            <numerusform>%n फ़ाइलें: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1</source>
        <translation>
            <numerusform>%n फ़ाइल: %1</numerusform>
            <numerusform>%n फ़ाइलें: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder. Take the one with the log of your webhook.</source>
        <translation>इस फ़ोल्डर में कोई फ़ाइल नहीं है। वह फ़ोल्डर लें जिसमें आपके वेबहुक का लॉग है।</translation>
    </message>
    <message>
        <source>Files read: only the first %1 of %2.</source>
        <extracomment>%1 and %2 numbers of files</extracomment>
        <translation>पढ़ी गई फ़ाइलें: %2 में से सिर्फ़ पहली %1।</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; the JSON form holds them all.</source>
        <translation>
            <numerusform>%n और है, जो सूची में नहीं है; JSON वाले रूप में सभी हैं।</numerusform>
            <numerusform>%n और हैं, जो सूची में नहीं हैं; JSON वाले रूप में सभी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>क्या पढ़ा गया</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>भेजने का समय</translation>
    </message>
</context>
<context>
    <name>secondtick::rules::RetryWords</name>
    <message>
        <source>one day</source>
        <extracomment>A span of time behind &quot;after&quot;, as in &quot;Try again after one day&quot;: in the case that your sentence needs</extracomment>
        <translation>एक दिन</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>एक घंटे</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n घंटे</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>एक मिनट</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>one second</source>
        <translation>एक सेकंड</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again without a change does not help.</source>
        <translation>बिना बदलाव के फिर कोशिश करने से फ़ायदा नहीं।</translation>
    </message>
    <message>
        <source>Trying again later may help.</source>
        <translation>बाद में फिर कोशिश करने से फ़ायदा हो सकता है।</translation>
    </message>
    <message>
        <source>Try again after %1, as Meta&apos;s page says.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>%1 बाद फिर कोशिश करें, जैसा Meta के पेज पर लिखा है।</translation>
    </message>
    <message>
        <source>Try again after %1; that is our estimate, Meta gives no time.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>%1 बाद फिर कोशिश करें; यह हमारा अनुमान है, Meta कोई समय नहीं बताता।</translation>
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
        <translation>%1, दी गई तारीख: %2</translation>
    </message>
    <message>
        <source>This is a picture, not a log. Export the log itself as text or JSON.</source>
        <translation>यह तस्वीर है, लॉग नहीं। लॉग को ही टेक्स्ट या JSON में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>This is a PDF, not a log. Export the log itself as text or JSON.</source>
        <translation>यह PDF है, लॉग नहीं। लॉग को ही टेक्स्ट या JSON में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>This is a packed file or a spreadsheet. Unpack it first, or save the sheet as CSV.</source>
        <translation>यह पैक की हुई फ़ाइल या स्प्रेडशीट है। पहले इसे अनपैक करें, या शीट को CSV में सेव करें।</translation>
    </message>
    <message>
        <source>This .gz file is damaged at its beginning. Copy it again, or unpack it first.</source>
        <translation>यह .gz फ़ाइल शुरुआत में ही खराब है। इसे फिर से कॉपी करें, या पहले अनपैक करें।</translation>
    </message>
    <message>
        <source>This is a packed file of a kind that is not read here. Unpack it first.</source>
        <translation>यह ऐसी पैक की हुई फ़ाइल है जो यहाँ नहीं पढ़ी जाती। पहले इसे अनपैक करें।</translation>
    </message>
    <message>
        <source>This is a document of a word processor. Save it as plain text first.</source>
        <translation>यह वर्ड प्रोसेसर का दस्तावेज़ है। पहले इसे सादे टेक्स्ट में सेव करें।</translation>
    </message>
    <message>
        <source>This file holds no text. Choose the log with the webhooks.</source>
        <translation>इस फ़ाइल में कोई टेक्स्ट नहीं है। वेबहुक वाला लॉग चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages failed: %2</source>
        <extracomment>%1 the number, written as the language does; %2 what is wrong: &quot;The 24-hour window was closed&quot;</extracomment>
        <translation>
            <numerusform>%1 मैसेज फ़ेल हुआ: %2</numerusform>
            <numerusform>%1 मैसेज फ़ेल हुए: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason</source>
        <translation>लॉग में कोई वजह नहीं है</translation>
    </message>
    <message>
        <source>Further codes</source>
        <translation>और कोड</translation>
    </message>
    <message>
        <source>Code %1 is not in the catalogue</source>
        <translation>कोड %1 कैटलॉग में नहीं है</translation>
    </message>
    <message>
        <source>Read to its end.</source>
        <translation>अंत तक पढ़ा गया।</translation>
    </message>
    <message>
        <source>Read, but not everything in it could be used.</source>
        <translation>पढ़ा गया, पर इसका सब कुछ इस्तेमाल नहीं हो सका।</translation>
    </message>
    <message>
        <source>There is no webhook in it. An access log holds no bodies: choose the log of the program that receives the webhooks.</source>
        <translation>इसमें कोई वेबहुक नहीं है। एक्सेस लॉग में मुख्य सामग्री नहीं होती: वेबहुक लेने वाले प्रोग्राम का लॉग चुनें।</translation>
    </message>
    <message>
        <source>The file is empty. Choose another export.</source>
        <translation>फ़ाइल खाली है। दूसरा एक्सपोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Nothing in it is whole: it may have been cut or changed on the way. Export it again.</source>
        <translation>इसमें कुछ भी पूरा नहीं है: यह रास्ते में कट या बदल गई होगी। इसे फिर से एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>इस नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for a copy.</source>
        <translation>आपको यह फ़ाइल पढ़ने की अनुमति नहीं है। इसके मालिक से कॉपी माँगें।</translation>
    </message>
    <message>
        <source>You may not read this folder. Ask its owner for a copy of the logs in it.</source>
        <translation>आपको यह फ़ोल्डर पढ़ने की अनुमति नहीं है। इसके मालिक से इसमें रखे लॉग की कॉपी माँगें।</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose the log itself.</source>
        <translation>यह सामान्य फ़ाइल नहीं है। लॉग ही चुनें।</translation>
    </message>
    <message>
        <source>This link leads to no file. Choose the log itself.</source>
        <translation>यह लिंक किसी फ़ाइल तक नहीं जाता। लॉग ही चुनें।</translation>
    </message>
    <message>
        <source>The list in it is not closed; what is whole was read.</source>
        <translation>इसकी सूची बंद नहीं हुई है; जितना पूरा है, उतना पढ़ा गया।</translation>
    </message>
    <message>
        <source>The file grew while it was read; it was read to the size it had at first.</source>
        <translation>पढ़ते समय फ़ाइल बढ़ गई; वह अपने पहले साइज़ तक पढ़ी गई।</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>पढ़ते समय फ़ाइल छोटी हो गई।</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>फ़ाइल अंत तक नहीं पढ़ी जा सकी।</translation>
    </message>
    <message>
        <source>Something in it is nested deeper than 64 levels and was left out.</source>
        <translation>इसमें कुछ 64 स्तरों से ज़्यादा गहराई में था और छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Something in it is longer than 1 MiB and was left out.</source>
        <translation>इसमें कुछ 1 MiB से लंबा था और छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>It unpacks to more than is read. Unpack it first and cut it into parts.</source>
        <translation>अनपैक होने पर यह पढ़ने की सीमा से बड़ी हो जाती है। पहले अनपैक करके टुकड़ों में बाँटें।</translation>
    </message>
    <message>
        <source>Something in it is not of the type the platform sends.</source>
        <translation>इसमें कुछ उस प्रकार का नहीं है जो प्लैटफ़ॉर्म भेजता है।</translation>
    </message>
    <message>
        <source>Line %1: it breaks off before its end.</source>
        <translation>लाइन %1: यह पूरी होने से पहले कट गई।</translation>
    </message>
    <message>
        <source>Line %1: it is nested too deep.</source>
        <translation>लाइन %1: इसमें बहुत ज़्यादा गहराई है।</translation>
    </message>
    <message>
        <source>Line %1: it is longer than 1 MiB.</source>
        <translation>लाइन %1: यह 1 MiB से लंबी है।</translation>
    </message>
    <message>
        <source>Line %1: it has not the form of a webhook.</source>
        <translation>लाइन %1: यह वेबहुक के रूप में नहीं है।</translation>
    </message>
    <message>
        <source>Line %1: it is not JSON.</source>
        <translation>लाइन %1: यह JSON नहीं है।</translation>
    </message>
    <message>
        <source>A template was approved</source>
        <translation>एक टेम्पलेट मंज़ूर हुआ</translation>
    </message>
    <message>
        <source>A template may be used again</source>
        <translation>एक टेम्पलेट फिर से इस्तेमाल किया जा सकता है</translation>
    </message>
    <message>
        <source>A template was rejected</source>
        <translation>एक टेम्पलेट नामंज़ूर हुआ</translation>
    </message>
    <message>
        <source>A template was paused</source>
        <translation>एक टेम्पलेट रोका गया</translation>
    </message>
    <message>
        <source>A template was disabled</source>
        <translation>एक टेम्पलेट बंद किया गया</translation>
    </message>
    <message>
        <source>A template is about to be disabled</source>
        <translation>एक टेम्पलेट बंद होने वाला है</translation>
    </message>
    <message>
        <source>The state of a template changed</source>
        <translation>एक टेम्पलेट की स्थिति बदली</translation>
    </message>
    <message>
        <source>The quality of a template is low</source>
        <translation>एक टेम्पलेट की क्वालिटी कम है</translation>
    </message>
    <message>
        <source>The quality of a template fell</source>
        <translation>एक टेम्पलेट की क्वालिटी घटी</translation>
    </message>
    <message>
        <source>The quality of a template is high</source>
        <translation>एक टेम्पलेट की क्वालिटी अच्छी है</translation>
    </message>
    <message>
        <source>The quality of a phone number is low</source>
        <translation>एक फ़ोन नंबर की क्वालिटी कम है</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was lowered</source>
        <translation>एक फ़ोन नंबर की मैसेजिंग सीमा घटाई गई</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was raised</source>
        <translation>एक फ़ोन नंबर की मैसेजिंग सीमा बढ़ाई गई</translation>
    </message>
    <message>
        <source>The quality of a phone number has recovered</source>
        <translation>एक फ़ोन नंबर की क्वालिटी सुधर गई</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number changed</source>
        <translation>एक फ़ोन नंबर की मैसेजिंग सीमा बदली</translation>
    </message>
    <message>
        <source>A display name was approved</source>
        <translation>एक डिस्प्ले नाम मंज़ूर हुआ</translation>
    </message>
    <message>
        <source>A display name was rejected</source>
        <translation>एक डिस्प्ले नाम नामंज़ूर हुआ</translation>
    </message>
    <message>
        <source>The account is, or will be, disabled</source>
        <translation>अकाउंट बंद कर दिया गया है या किया जाएगा</translation>
    </message>
    <message>
        <source>The account was restricted</source>
        <translation>अकाउंट पर प्रतिबंध लगाया गया</translation>
    </message>
    <message>
        <source>Meta says a policy was not kept</source>
        <translation>Meta के अनुसार किसी नीति का पालन नहीं हुआ</translation>
    </message>
    <message>
        <source>The account was deleted</source>
        <translation>अकाउंट मिटा दिया गया</translation>
    </message>
    <message>
        <source>The account changed</source>
        <translation>अकाउंट बदला</translation>
    </message>
    <message>
        <source>The review of the account ended well</source>
        <translation>अकाउंट समीक्षा में मंज़ूर हुआ</translation>
    </message>
    <message>
        <source>The account was rejected in review</source>
        <translation>अकाउंट समीक्षा में नामंज़ूर हुआ</translation>
    </message>
    <message>
        <source>Meta sent an alert about the account</source>
        <translation>Meta ने अकाउंट के बारे में अलर्ट भेजा</translation>
    </message>
    <message>
        <source>The limits of the account changed</source>
        <translation>अकाउंट की सीमाएँ बदलीं</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::About</name>
    <message>
        <source>%1 %2, licence %3</source>
        <extracomment>A part the program is built on: %1 its name, %2 its version, %3 its licence</extracomment>
        <translation>%1 %2, लाइसेंस %3</translation>
    </message>
    <message>
        <source>About Second Tick</source>
        <translation>Second Tick के बारे में</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>वर्शन</translation>
    </message>
    <message>
        <source>Second Tick %1, licence Apache-2.0.</source>
        <extracomment>%1 a version</extracomment>
        <translation>Second Tick %1, लाइसेंस Apache-2.0।</translation>
    </message>
    <message>
        <source>Rules %1, last compared with Meta&apos;s public documentation on %2.</source>
        <extracomment>%1 a version, %2 a date</extracomment>
        <translation>नियम %1, Meta के सार्वजनिक दस्तावेज़ों से पिछला मिलान: %2।</translation>
    </message>
    <message>
        <source>“WhatsApp” and “Meta” are names of their owners. This is not a product of theirs.</source>
        <translation>“WhatsApp” और “Meta” उनके मालिकों के नाम हैं। यह उनका प्रोडक्ट नहीं है।</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>इस कंप्यूटर से क्या बाहर जाता है</translation>
    </message>
    <message>
        <source>The token goes to graph.facebook.com when you press Check now, and nowhere else. Meta&apos;s public status page is asked when you press the button for it, without the token.</source>
        <translation>“अभी जाँचें” दबाने पर टोकन graph.facebook.com को जाता है, और कहीं नहीं। Meta के सार्वजनिक स्टेटस पेज से तभी पूछा जाता है जब आप उसका बटन दबाते हैं, और वह भी टोकन के बिना।</translation>
    </message>
    <message>
        <source>Nothing else is ever sent: no update check, no statistics, no report of a crash.</source>
        <translation>इसके अलावा कभी कुछ नहीं भेजा जाता: न अपडेट की जाँच, न आँकड़े, न क्रैश की रिपोर्ट।</translation>
    </message>
    <message>
        <source>Remembered on this computer are the size of the window and the language, and nothing else.</source>
        <translation>इस कंप्यूटर पर सिर्फ़ विंडो का साइज़ और भाषा याद रखी जाती है, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>Parts it stands on</source>
        <translation>यह प्रोग्राम किन हिस्सों पर बना है</translation>
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
        <translation>खुला है</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>बंद है</translation>
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
        <translation>टोकन से प्राप्तकर्ता तक की चेन</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CheckPage</name>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>1 could not run</source>
        <translation>1 जाँच नहीं हो सकी</translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n जाँच नहीं हो सकी</numerusform>
            <numerusform>%n जाँचें नहीं हो सकीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n जाँच</numerusform>
            <numerusform>%n जाँचें</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>%1 minutes and seconds, as in 4:07</extracomment>
        <translation>अगली कोशिश %1 में</translation>
    </message>
    <message>
        <source>%1 s so far</source>
        <comment>seconds, as a unit sign</comment>
        <translation>अब तक %1 सेकंड</translation>
    </message>
    <message>
        <source>Meta&apos;s API is away for a moment</source>
        <translation>Meta का API कुछ देर के लिए बंद है</translation>
    </message>
    <message>
        <source>Meta answered with error 2. Your token is not the cause.</source>
        <translation>Meta ने एरर 2 का जवाब दिया। वजह आपका टोकन नहीं है।</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>टोकन की जाँच हो रही है</translation>
    </message>
    <message>
        <source>Only reading: nothing is changed and no message is sent.</source>
        <translation>सिर्फ़ पढ़ा जा रहा है: न कुछ बदला जाता है, न कोई मैसेज भेजा जाता है।</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>तैयारी हो रही है</translation>
    </message>
    <message>
        <source>Asking what this token is</source>
        <translation>पूछा जा रहा है कि यह टोकन क्या है</translation>
    </message>
    <message>
        <source>Reading what the token may do</source>
        <translation>पढ़ा जा रहा है कि टोकन क्या कर सकता है</translation>
    </message>
    <message>
        <source>Asking who the token belongs to</source>
        <translation>पूछा जा रहा है कि टोकन किसका है</translation>
    </message>
    <message>
        <source>Asking which app the token belongs to</source>
        <translation>पूछा जा रहा है कि टोकन किस ऐप का है</translation>
    </message>
    <message>
        <source>Reading the account and the number</source>
        <translation>अकाउंट और नंबर पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>जाँच की प्रगति</translation>
    </message>
    <message>
        <source>This takes longer than usual. The check goes on; you can stop it and see what is known so far.</source>
        <translation>इसमें आम तौर से ज़्यादा समय लग रहा है। जाँच चल रही है; आप चाहें तो इसे रोककर अब तक की जानकारी देख सकते हैं।</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. We try again by ourselves when the time is over.</source>
        <translation>API के अपडेट के दौरान वह 5 मिनट तक बंद रह सकता है। समय पूरा होने पर हम अपने-आप फिर कोशिश करेंगे।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChecklistPage</name>
    <message>
        <source>Why was this message not delivered?</source>
        <translation>यह मैसेज डिलीवर क्यों नहीं हुआ?</translation>
    </message>
    <message>
        <source>Meta does not say which reason applies. Answer what you know; each answer rules something out.</source>
        <translation>Meta नहीं बताता कि वजह कौन-सी है। जो पता हो, उसका जवाब दें; हर जवाब से कोई न कोई वजह हट जाती है।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how likely (&quot;Certain&quot;), %2 a reason why the message was not delivered</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हो गया</translation>
    </message>
    <message>
        <source>Reason found</source>
        <translation>वजह मिल गई</translation>
    </message>
    <message numerus="yes">
        <source>%n likely reason(s)</source>
        <translation>
            <numerusform>%n संभावित वजह</numerusform>
            <numerusform>%n संभावित वजहें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible reason(s)</source>
        <translation>
            <numerusform>%n मुमकिन वजह</numerusform>
            <numerusform>%n मुमकिन वजहें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChoiceRow</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>पता नहीं</translation>
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
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerForm</name>
    <message>
        <source>Ask the customer by phone or e-mail</source>
        <translation>ग्राहक से फ़ोन या ई-मेल पर पूछें</translation>
    </message>
    <message>
        <source>Which country are they in?</source>
        <translation>वे किस देश में हैं?</translation>
    </message>
    <message>
        <source>Don&apos;t know; the number tells</source>
        <translation>पता नहीं; नंबर से पता चलेगा</translation>
    </message>
    <message>
        <source>App and version on their phone</source>
        <translation>उनके फ़ोन में ऐप और उसका वर्शन</translation>
    </message>
    <message>
        <source>App on the customer&apos;s phone</source>
        <translation>ग्राहक के फ़ोन में ऐप</translation>
    </message>
    <message>
        <source>Version of the app on the customer&apos;s phone</source>
        <translation>ग्राहक के फ़ोन में ऐप का वर्शन</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>वर्शन</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>WhatsApp में: सेटिंग्स &gt; मदद</translation>
    </message>
    <message>
        <source>Where they find it: %1</source>
        <extracomment>%1 the way through the menus of the customer&apos;s phone</extracomment>
        <translation>यह उन्हें यहाँ मिलेगा: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerText</name>
    <message>
        <source>Copied. Paste it into an e-mail or a text message.</source>
        <translation>कॉपी हो गया। इसे ई-मेल या SMS में पेस्ट करें।</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>लिंक कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Enter your business number: the link and its code are made of it.</source>
        <translation>अपना बिज़नेस नंबर डालें: लिंक और उसका कोड उसी से बनते हैं।</translation>
    </message>
    <message>
        <source>Copy a message to send them</source>
        <translation>उन्हें भेजने के लिए मैसेज कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Message to send the customer</source>
        <translation>ग्राहक को भेजने के लिए मैसेज</translation>
    </message>
    <message>
        <source>Link to a chat with your business</source>
        <translation>आपके बिज़नेस से चैट का लिंक</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>मैसेज दिखाएँ</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>मैसेज छिपाएँ</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>QR कोड दिखाएँ</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>QR कोड छिपाएँ</translation>
    </message>
    <message>
        <source>Needs your business number</source>
        <translation>आपका बिज़नेस नंबर चाहिए</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ExplainPage</name>
    <message>
        <source>This is an error code.</source>
        <extracomment>What a pasted text was recognised as; %n different errors are explained below</extracomment>
        <translation>यह एक एरर कोड है।</translation>
    </message>
    <message numerus="yes">
        <source>These are %n error codes.</source>
        <translation>
            <numerusform>यह %n एरर कोड है।</numerusform>
            <numerusform>ये %n एरर कोड हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an error answer of Meta.</source>
        <translation>यह Meta का एरर वाला जवाब है।</translation>
    </message>
    <message>
        <source>This is a webhook of Meta. It reports no error.</source>
        <translation>यह Meta का वेबहुक है। इसमें कोई एरर नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>This is a webhook of Meta. Different errors in it: %n.</source>
        <translation>
            <numerusform>यह Meta का वेबहुक है। इसमें अलग-अलग एरर: %n।</numerusform>
            <numerusform>यह Meta का वेबहुक है। इसमें अलग-अलग एरर: %n।</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a health status of Meta.</source>
        <translation>यह Meta का हेल्थ स्टेटस है।</translation>
    </message>
    <message>
        <source>This is what Meta says about a token.</source>
        <translation>यह टोकन के बारे में Meta का जवाब है।</translation>
    </message>
    <message>
        <source>Nothing of Meta was recognised in this text.</source>
        <translation>इस टेक्स्ट में Meta की कोई चीज़ नहीं पहचानी गई।</translation>
    </message>
    <message numerus="yes">
        <source>Errors found in this text: %n.</source>
        <translation>
            <numerusform>इस टेक्स्ट में मिले एरर: %n।</numerusform>
            <numerusform>इस टेक्स्ट में मिले एरर: %n।</numerusform>
        </translation>
    </message>
    <message>
        <source>There was a token or another secret in this text; it is masked. If the text was shared with others, make a new token and put it into the system that sends your messages.</source>
        <translation>इस टेक्स्ट में कोई टोकन या दूसरा सीक्रेट था; उसे छिपा दिया गया है। अगर यह टेक्स्ट दूसरों से शेयर किया गया था, तो नया टोकन बनाएँ और उसे अपने मैसेज भेजने वाले सिस्टम में डालें।</translation>
    </message>
    <message>
        <source>Only the beginning of this long text is shown above.</source>
        <translation>ऊपर इस लंबे टेक्स्ट का सिर्फ़ शुरुआती हिस्सा दिखाया गया है।</translation>
    </message>
    <message>
        <source>The text was very long: only its beginning is read.</source>
        <translation>टेक्स्ट बहुत लंबा था: उसका सिर्फ़ शुरुआती हिस्सा पढ़ा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>%n और है, जो यहाँ नहीं दिखाया गया।</numerusform>
            <numerusform>%n और हैं, जो यहाँ नहीं दिखाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation>सेवा का इंतज़ार करें</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>चेकलिस्ट खोलें</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>मेरा टोकन जाँचें</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>पहचाना नहीं गया</translation>
    </message>
    <message>
        <source>1 error explained</source>
        <translation>1 एरर समझाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n errors explained</source>
        <translation>
            <numerusform>%n एरर समझाया गया</numerusform>
            <numerusform>%n एरर समझाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>What does Meta&apos;s answer mean?</source>
        <translation>Meta के जवाब का क्या मतलब है?</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nothing of it is kept.</source>
        <translation>इसमें से कुछ भी इस कंप्यूटर से बाहर नहीं जाता, और कुछ भी रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Paste a code, an error answer, a webhook or some lines of a log</source>
        <translation>कोई कोड, एरर वाला जवाब, वेबहुक या लॉग की कुछ लाइनें पेस्ट करें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message numerus="yes">
        <source>It stands in the text %n times.</source>
        <translation>
            <numerusform>यह टेक्स्ट में %n बार है।</numerusform>
            <numerusform>यह टेक्स्ट में %n बार है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::FactsOpener</name>
    <message>
        <source>Open saved facts</source>
        <translation>सेव किए गए तथ्य खोलें</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>सेव किए गए तथ्य (*.json)</translation>
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
        <translation>यह कौन कर सकता है: %1</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>हम ऐसा क्यों कह रहे हैं</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Evidence: %1 the platform&apos;s own word (&quot;expires_at&quot;), %2 value and source</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation>यह निष्कर्ष कॉपी करें</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>इसे फिर से जाँचें</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>For screen readers: %1 the platform&apos;s own word for a value, like &quot;code&quot;</extracomment>
        <translation>%1 कॉपी करें</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Fold</name>
    <message>
        <source>Open</source>
        <translation>खुला है</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>बंद है</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GoalPage</name>
    <message>
        <source>Token, permissions</source>
        <extracomment>What the user came for, short, under the step &quot;What do you see?&quot;</extracomment>
        <translation>टोकन, अनुमतियाँ</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>भेजा गया, डिलीवर नहीं हुआ</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Meta का एरर</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>लॉग में फ़ेल मैसेज</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>आज़माकर देखना</translation>
    </message>
    <message>
        <source>Choose one of these first.</source>
        <translation>पहले इनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>आपको क्या दिख रहा है?</translation>
    </message>
    <message>
        <source>Choose what comes closest. Nothing is sent before you press Check now.</source>
        <translation>जो सबसे मिलता-जुलता हो, वह चुनें। “अभी जाँचें” दबाने से पहले कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Errors about my token or permissions</source>
        <translation>मेरे टोकन या अनुमतियों से जुड़े एरर</translation>
    </message>
    <message>
        <source>The sending system reports a login, token or permission error. We check the token and say what is missing.</source>
        <translation>मैसेज भेजने वाला सिस्टम लॉगिन, टोकन या अनुमति का एरर बता रहा है। हम टोकन जाँचकर बताएँगे कि क्या कमी है।</translation>
    </message>
    <message>
        <source>Messages are sent, but not delivered</source>
        <translation>मैसेज भेजे जाते हैं, पर डिलीवर नहीं होते</translation>
    </message>
    <message>
        <source>One grey tick, never two. We check the token, then walk through the five known reasons for one message.</source>
        <translation>एक ग्रे टिक, दो कभी नहीं। हम टोकन जाँचेंगे, फिर एक मैसेज के लिए पाँचों ज्ञात वजहें एक-एक करके देखेंगे।</translation>
    </message>
    <message>
        <source>Meta answers with an error or a code</source>
        <translation>Meta एरर या कोड के साथ जवाब देता है</translation>
    </message>
    <message>
        <source>Paste a code, an answer or a line of a log. We say what it means and what to do, without a token and without the network.</source>
        <translation>कोई कोड, जवाब या लॉग की लाइन पेस्ट करें। हम बताएँगे कि उसका क्या मतलब है और क्या करना है; टोकन या नेटवर्क की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Many failures in a log</source>
        <translation>लॉग में बहुत-से मैसेज फ़ेल हैं</translation>
    </message>
    <message>
        <source>Drop files with webhooks of Meta. We count why messages failed, and say what to fix first.</source>
        <translation>Meta के वेबहुक वाली फ़ाइलें यहाँ छोड़ें। हम गिनेंगे कि मैसेज क्यों फ़ेल हुए, और बताएँगे कि पहले क्या ठीक करें।</translation>
    </message>
    <message>
        <source>Open what was saved at an earlier check</source>
        <translation>पिछली जाँच में जो सेव किया था, उसे खोलें</translation>
    </message>
    <message>
        <source>I just want to try it</source>
        <translation>बस आज़माकर देखना है</translation>
    </message>
    <message>
        <source>Practice with built-in examples: no account, no token, no network.</source>
        <translation>पहले से मौजूद उदाहरणों से अभ्यास करें: न अकाउंट चाहिए, न टोकन, न नेटवर्क।</translation>
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
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupsCard</name>
    <message>
        <source>All reasons</source>
        <translation>सभी वजहें</translation>
    </message>
    <message>
        <source>Filter by words or code</source>
        <translation>शब्दों या कोड से फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>वजह के हिसाब से फ़ेल मैसेज</translation>
    </message>
    <message>
        <source>No reason fits the filter.</source>
        <translation>कोई वजह फ़िल्टर से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 में से %1 दिखाए गए</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Help</name>
    <message>
        <source>What is checked</source>
        <translation>क्या-क्या जाँचा जाता है</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HelpView</name>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस जाएँ</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>इस प्रोग्राम के बारे में</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HourStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures</extracomment>
        <translation>%1 से %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3; %4: %5</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures, %4 a reason, %5 how many of them are of it</extracomment>
        <translation>%1 से %2: %3; %4: %5</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HoursCard</name>
    <message>
        <source>When messages failed</source>
        <translation>मैसेज कब फ़ेल हुए</translation>
    </message>
    <message>
        <source>highest: %1</source>
        <extracomment>Below a chart: the highest bar of it stands for %1 messages</extracomment>
        <translation>सबसे ज़्यादा: %1</translation>
    </message>
    <message>
        <source>In front: %1. Behind: all reasons. Hours by UTC.</source>
        <extracomment>Below a chart: what the front part of each bar is</extracomment>
        <translation>आगे: %1. पीछे: सभी वजहें। घंटे UTC में।</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages, for screen readers</extracomment>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LogExport</name>
    <message>
        <source>Go to report</source>
        <translation>रिपोर्ट पर जाएँ</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>टेबल को CSV में सेव करें</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>JSON में सेव करें</translation>
    </message>
    <message>
        <source>No customer is named in any of these. Ids of your sending numbers are.</source>
        <translation>इनमें से किसी में भी ग्राहक का नाम-पता नहीं है। आपके भेजने वाले नंबरों की ID हैं।</translation>
    </message>
    <message>
        <source>second-tick-log</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-log</translation>
    </message>
    <message>
        <source>Save what was counted</source>
        <translation>गिनती सेव करें</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>सेव हो गया: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MessageForm</name>
    <message>
        <source>About the message</source>
        <translation>मैसेज के बारे में</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>ग्राहक का नंबर</translation>
    </message>
    <message>
        <source>With plus sign and country code</source>
        <translation>प्लस के निशान और देश कोड के साथ</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>भेजने का समय</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>आखिरी स्टेटस</translation>
    </message>
    <message>
        <source>Error code, if there is one</source>
        <translation>एरर कोड, अगर कोई हो</translation>
    </message>
    <message>
        <source>Your side, and more about the message</source>
        <translation>आपकी तरफ़, और मैसेज की कुछ और बातें</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>आपका बिज़नेस नंबर</translation>
    </message>
    <message>
        <source>Where your business is</source>
        <translation>आपका बिज़नेस कहाँ है</translation>
    </message>
    <message>
        <source>Not known; the number tells</source>
        <translation>पता नहीं; नंबर से पता चलेगा</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>मैसेज का प्रकार</translation>
    </message>
    <message>
        <source>Life of the template in seconds, if it has one of its own</source>
        <translation>टेम्पलेट की अवधि सेकंड में, अगर उसकी अपनी अवधि है</translation>
    </message>
    <message>
        <source>Last message from the customer</source>
        <translation>ग्राहक का आखिरी मैसेज</translation>
    </message>
    <message>
        <source>A whole number of seconds fits here.</source>
        <translation>यहाँ सेकंड की पूर्ण संख्या डालें।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a phone number and its country, %2 what is the matter with it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A code is a number, 131026 for example.</source>
        <translation>कोड एक संख्या होता है, जैसे 131026।</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MomentEdit</name>
    <message>
        <source>Like 2026-11-01 09:00</source>
        <extracomment>Example of a date and time, shown in an empty field. Keep the form.</extracomment>
        <translation>जैसे 2026-11-01 09:00</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <extracomment>For screen readers: %1 what the date is about (&quot;Sent on&quot;)</extracomment>
        <translation>कैलेंडर: %1</translation>
    </message>
    <message>
        <source>Not readable as a date. Write it like 2026-11-01 09:00.</source>
        <translation>इसे तारीख के रूप में नहीं पढ़ा जा सका। ऐसे लिखें: 2026-11-01 09:00।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 the day, %2 the time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>%1 अभी आना बाकी है।</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::NodeDetails</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 an id: a number that Meta gives to an account, an app or a phone number</extracomment>
        <translation>%1 कॉपी करें</translation>
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
        <translation>अभ्यास: जवाब प्रोग्राम के अपने नमूने से आते हैं, इस कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Test address: answers come from %1, not from Meta.</source>
        <translation>टेस्ट पता: जवाब Meta से नहीं, %1 से आते हैं।</translation>
    </message>
    <message>
        <source>Use a real token</source>
        <translation>असली टोकन इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::PracticeCard</name>
    <message>
        <source>What should go wrong?</source>
        <translation>क्या गड़बड़ होनी चाहिए?</translation>
    </message>
    <message>
        <source>Use the practice token</source>
        <translation>अभ्यास टोकन इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: %1 the address that the code holds</extracomment>
        <translation>%1 का QR कोड</translation>
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
        <translation>क्या वजह हो सकती है</translation>
    </message>
    <message>
        <source>The question that settles most:</source>
        <translation>सबसे ज़्यादा काम का सवाल:</translation>
    </message>
    <message>
        <source>What else the answers show</source>
        <translation>जवाबों से और क्या पता चलता है</translation>
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
        <translation>रिपोर्ट की भाषा</translation>
    </message>
    <message>
        <source>The same as this window</source>
        <translation>वही जो इस विंडो की है</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReportPage</name>
    <message>
        <source>For your own files. It holds the customer&apos;s number as you entered it.</source>
        <translation>आपकी अपनी फ़ाइलों के लिए। इसमें ग्राहक का नंबर वैसा ही है जैसा आपने डाला था।</translation>
    </message>
    <message>
        <source>For colleagues, your developer or support. It holds ids and names of your business; the customer&apos;s number is a label.</source>
        <translation>सहकर्मियों, आपके डेवलपर या सपोर्ट के लिए। इसमें आपके बिज़नेस की ID और नाम हैं; ग्राहक के नंबर की जगह लेबल है।</translation>
    </message>
    <message>
        <source>For a forum or anyone at all. Ids, names and numbers are replaced by labels.</source>
        <translation>किसी फ़ोरम या किसी के भी लिए। ID, नाम और नंबरों की जगह लेबल हैं।</translation>
    </message>
    <message>
        <source>Replaced by labels or left out: %1.</source>
        <extracomment>%1 a list of things with numbers, or &quot;nothing&quot;</extracomment>
        <translation>इनकी जगह लेबल हैं या इन्हें छोड़ा गया है: %1।</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>रिपोर्ट सेव करें</translation>
    </message>
    <message>
        <source>It stays on this computer until you send it to someone. The token is not in it.</source>
        <translation>जब तक आप इसे किसी को न भेजें, यह इसी कंप्यूटर पर रहती है। इसमें टोकन नहीं है।</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>इसे कौन पढ़ेगा?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>सिर्फ़ मैं</translation>
    </message>
    <message>
        <source>My team or support</source>
        <translation>मेरी टीम या सपोर्ट</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud by screen readers: %1 the question, %2 one of its answers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <extracomment>On a button: %1 is the name of a file format, as in &quot;Save as PDF&quot;</extracomment>
        <translation>%1 में सेव करें</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Save for comparing later</source>
        <translation>बाद में तुलना के लिए सेव करें</translation>
    </message>
    <message>
        <source>Keeps what Meta answered, without the token. Open it after the next check to see what is fixed.</source>
        <translation>Meta का जवाब बिना टोकन के सेव होता है। अगली जाँच के बाद इसे खोलकर देखें कि क्या ठीक हुआ।</translation>
    </message>
    <message>
        <source>This is all that is in it</source>
        <translation>इसमें बस यही है</translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation>टेक्स्ट के रूप में रिपोर्ट</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>सेव हो गया: %1</translation>
    </message>
    <message>
        <source>second-tick-facts</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-facts</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>सेव किए गए तथ्य (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1. Names and ids of your business are in it, the token is not.</source>
        <translation>सेव हो गया: %1. इसमें आपके बिज़नेस के नाम और ID हैं, टोकन नहीं।</translation>
    </message>
    <message>
        <source>The report is copied as text.</source>
        <translation>रिपोर्ट टेक्स्ट के रूप में कॉपी हो गई।</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under the step &quot;Report&quot;: %1 is the name of a file format, as in &quot;Saved as PDF&quot;</extracomment>
        <translation>%1 में सेव हुई</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ResultsPage</name>
    <message>
        <source>First step: %1</source>
        <extracomment>%1 a whole sentence: the first thing to do</extracomment>
        <translation>पहला कदम: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a check: %1 &quot;Skipped&quot;, &quot;Could not be checked&quot;, %2 the finding that explains it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checking again brought no answer, so what you see is from before. Look at the internet connection, then try again.</source>
        <translation>फिर से जाँचने पर जवाब नहीं मिला, इसलिए यह पहले का नतीजा है। इंटरनेट कनेक्शन देखें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Look deeper: read what did not fit into a usual check</source>
        <translation>और गहराई से देखें: सामान्य जाँच में जो नहीं आया, उसे पढ़ें</translation>
    </message>
    <message>
        <source>Check another token</source>
        <translation>दूसरा टोकन जाँचें</translation>
    </message>
    <message>
        <source>Skip the checklist, go to the report</source>
        <translation>चेकलिस्ट छोड़ें, रिपोर्ट पर जाएँ</translation>
    </message>
    <message>
        <source>A message was not delivered? Open the checklist</source>
        <translation>कोई मैसेज डिलीवर नहीं हुआ? चेकलिस्ट खोलें</translation>
    </message>
    <message>
        <source>Compare with an earlier check</source>
        <translation>पिछली जाँच से तुलना करें</translation>
    </message>
    <message>
        <source>1 blocker</source>
        <extracomment>How many findings of each severity; parts of a list as in &quot;1 blocker, 2 warnings&quot;</extracomment>
        <translation>1 रुकावट</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers</source>
        <translation>
            <numerusform>%n रुकावट</numerusform>
            <numerusform>%n रुकावटें</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 एरर</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n एरर</numerusform>
            <numerusform>%n एरर</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 चेतावनी</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n चेतावनी</numerusform>
            <numerusform>%n चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 सुझाव</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n सुझाव</numerusform>
            <numerusform>%n सुझाव</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check passed</source>
        <extracomment>How the checks went; parts of a line as in &quot;15 checks passed · 1 not applicable&quot;</extracomment>
        <translation>1 जाँच ठीक रही</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n जाँच ठीक रही</numerusform>
            <numerusform>%n जाँचें ठीक रहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found something</source>
        <translation>
            <numerusform>%n में कुछ मिला</numerusform>
            <numerusform>%n में कुछ मिला</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n लागू नहीं</numerusform>
            <numerusform>%n लागू नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n जाँच नहीं हो सकी</numerusform>
            <numerusform>%n जाँचें नहीं हो सकीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>पिछली बार के बाद से</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ठीक हुआ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>दोबारा नहीं देखा जा सका</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
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
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Go to report</source>
        <translation>रिपोर्ट पर जाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a date: when the rules were last compared with the public documentation</extracomment>
        <translation>%1 के नियम</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>Title of the window: %1 how much of the work is done, in percent, %2 what is being done</extracomment>
        <translation>%1% – %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Help with this page (F1)</source>
        <translation>इस पेज के लिए मदद (F1)</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>पेस्ट करें</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ServiceCard</name>
    <message>
        <source>What to tell your colleagues</source>
        <translation>सहकर्मियों को क्या बताएँ</translation>
    </message>
    <message>
        <source>Meta&apos;s interface for WhatsApp messages is being updated or has a disruption. Sending may fail for up to 5 minutes. Our token and our settings are not the cause: leave them as they are, and send again afterwards what failed.</source>
        <translation>WhatsApp मैसेज के लिए Meta का इंटरफ़ेस अपडेट हो रहा है या उसमें गड़बड़ी है। 5 मिनट तक मैसेज भेजना फ़ेल हो सकता है। वजह हमारा टोकन या हमारी सेटिंग नहीं हैं: उन्हें वैसे ही रहने दें, और जो फ़ेल हुआ उसे बाद में फिर से भेजें।</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>यह टेक्स्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status</source>
        <translation>Meta का स्टेटस देखें</translation>
    </message>
    <message>
        <source>Asks the public feeds of metastatus.com, now and only now. Nothing about you is sent along.</source>
        <translation>सिर्फ़ अभी, एक बार, metastatus.com की सार्वजनिक फ़ीड से पूछा जाएगा। साथ में आपके बारे में कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Open the status page in the browser</source>
        <translation>स्टेटस पेज ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>टेक्स्ट कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Looking at Meta&apos;s status…</source>
        <translation>Meta का स्टेटस देखा जा रहा है…</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported no open incident. Short updates do not appear there.</source>
        <extracomment>%1 time of day</extracomment>
        <translation>%1 बजे Meta के स्टेटस पेज पर कोई चालू गड़बड़ी नहीं थी। छोटे अपडेट वहाँ नहीं दिखते।</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported this:</source>
        <extracomment>%1 time of day</extracomment>
        <translation>%1 बजे Meta के स्टेटस पेज पर यह था:</translation>
    </message>
    <message>
        <source>One of Meta&apos;s two status feeds reports nothing; the other could not be read. That says nothing about the service.</source>
        <translation>Meta की दो स्टेटस फ़ीड में से एक में कुछ नहीं है; दूसरी पढ़ी नहीं जा सकी। इससे सेवा के बारे में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The status page could not be read. That says nothing about the service itself.</source>
        <translation>स्टेटस पेज पढ़ा नहीं जा सका। इससे सेवा के बारे में कुछ पता नहीं चलता।</translation>
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
        <translation>Meta की सेवा कुछ देर के लिए बंद है</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. Your token is not the cause.</source>
        <translation>API के अपडेट के दौरान वह 5 मिनट तक बंद रह सकता है। वजह आपका टोकन नहीं है।</translation>
    </message>
    <message>
        <source>1. Wait 5 minutes; change nothing in the meantime.
2. Send again what failed: Meta does not do that by itself.
3. If it goes on, look at Meta&apos;s status, then check your token here. While Meta is away, that check counts down and tries again by itself.</source>
        <translation>1. 5 मिनट इंतज़ार करें; इस बीच कुछ न बदलें।
2. जो फ़ेल हुआ, उसे फिर से भेजें: Meta ऐसा अपने-आप नहीं करता।
3. अगर गड़बड़ी बनी रहे, तो Meta का स्टेटस देखें, फिर यहाँ अपना टोकन जाँचें। जब तक Meta बंद है, जाँच उलटी गिनती करके अपने-आप फिर कोशिश करती है।</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>मेरा टोकन जाँचें</translation>
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
        <translation>आप यहाँ हैं: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::StepList</name>
    <message>
        <source>What do you see?</source>
        <extracomment>The steps of the wizard, shown at its side</extracomment>
        <translation>आपको क्या दिख रहा है?</translation>
    </message>
    <message>
        <source>Meta&apos;s answer</source>
        <translation>Meta का जवाब</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Meta&apos;s service</source>
        <translation>Meta की सेवा</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>एक्सेस टोकन</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Message checklist</source>
        <translation>मैसेज चेकलिस्ट</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Name of the step list for screen readers</extracomment>
        <translation>कदम</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TimelineCard</name>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>इस बीच Meta ने क्या बताया</translation>
    </message>
    <message>
        <source>time not given</source>
        <translation>समय नहीं बताया गया</translation>
    </message>
    <message>
        <source>Earlier ones: %1. The report lists them.</source>
        <translation>इससे पहले के: %1। वे रिपोर्ट में दिए गए हैं।</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenExtras</name>
    <message>
        <source>My app asks for an app secret, or I know the account and number ids</source>
        <translation>मेरा ऐप, ऐप सीक्रेट माँगता है, या मुझे अकाउंट और नंबर की ID पता है</translation>
    </message>
    <message>
        <source>Optional. Only needed when the check says so.</source>
        <translation>वैकल्पिक। तभी चाहिए जब जाँच में कहा जाए।</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>ऐप सीक्रेट</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>पेस्ट करें</translation>
    </message>
    <message>
        <source>Paste the app secret</source>
        <translation>ऐप सीक्रेट पेस्ट करें</translation>
    </message>
    <message>
        <source>Id of the app that makes the API calls</source>
        <translation>API कॉल करने वाले ऐप की ID</translation>
    </message>
    <message>
        <source>Id of the WhatsApp Business account</source>
        <translation>WhatsApp Business अकाउंट की ID</translation>
    </message>
    <message>
        <source>Id of the phone number</source>
        <translation>फ़ोन नंबर की ID</translation>
    </message>
    <message>
        <source>This is a phone number. The id stands next to it in the API set-up screen.</source>
        <translation>यह फ़ोन नंबर है। इसकी ID, API Setup स्क्रीन में इसके पास लिखी होती है।</translation>
    </message>
    <message>
        <source>An id is 5 to 25 digits and nothing else.</source>
        <translation>ID में 5 से 25 अंक होते हैं, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>This is not an app secret: that is 32 characters, digits and a to f.</source>
        <translation>यह ऐप सीक्रेट नहीं है: उसमें 32 कैरेक्टर होते हैं, अंक और a से f तक के अक्षर।</translation>
    </message>
    <message>
        <source>The app secret is held until you close the window.</source>
        <translation>ऐप सीक्रेट विंडो बंद होने तक ही रखा जाता है।</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenPage</name>
    <message>
        <source>None at hand</source>
        <translation>पास में नहीं है</translation>
    </message>
    <message>
        <source>Use the practice token first, or go on without one with the link below.</source>
        <translation>पहले अभ्यास टोकन इस्तेमाल करें, या नीचे के लिंक से बिना टोकन के आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Paste the token first, or go on without one with the link below.</source>
        <translation>पहले टोकन पेस्ट करें, या नीचे के लिंक से बिना टोकन के आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation>दूसरा पेस्ट करें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>पेस्ट करें</translation>
    </message>
    <message>
        <source>Removed from the clipboard; a clipboard history may still hold it.</source>
        <translation>क्लिपबोर्ड से हटा दिया गया; क्लिपबोर्ड के इतिहास में यह अब भी हो सकता है।</translation>
    </message>
    <message>
        <source>The token your system uses to send messages. It stays in memory, goes only to graph.facebook.com, and is forgotten when you close this window.</source>
        <translation>वह टोकन, जिससे आपका सिस्टम मैसेज भेजता है। यह मेमोरी में रहता है, सिर्फ़ graph.facebook.com को जाता है, और यह विंडो बंद करते ही भुला दिया जाता है।</translation>
    </message>
    <message>
        <source>Practice tokens are made up. A real one would stay in memory and be forgotten when you close this window.</source>
        <translation>अभ्यास टोकन नकली होते हैं। असली टोकन मेमोरी में रहता है और यह विंडो बंद करते ही भुला दिया जाता है।</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to %1, and is forgotten when you close this window.</source>
        <extracomment>%1 an address on this computer</extracomment>
        <translation>यह मेमोरी में रहता है, सिर्फ़ %1 को जाता है, और यह विंडो बंद करते ही भुला दिया जाता है।</translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation>एक्सेस टोकन पेस्ट करें</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>एक्सेस टोकन</translation>
    </message>
    <message>
        <source>I have no token at hand</source>
        <translation>मेरे पास टोकन नहीं है</translation>
    </message>
    <message>
        <source>Go straight to the message checklist</source>
        <translation>सीधे मैसेज चेकलिस्ट पर जाएँ</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenQuestion</name>
    <message>
        <source>Which one does the sending system use?</source>
        <translation>मैसेज भेजने वाला सिस्टम इनमें से कौन-सा इस्तेमाल करता है?</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>इसे इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Copy the whole token if you can. Check it anyway?</source>
        <translation>हो सके तो पूरा टोकन कॉपी करें। फिर भी जाँचें?</translation>
    </message>
    <message>
        <source>Check it anyway</source>
        <translation>फिर भी जाँचें</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n characters</source>
        <extracomment>One of several tokens: %1 its first and last characters, %n its length</extracomment>
        <translation>
            <numerusform>%1, %n कैरेक्टर</numerusform>
            <numerusform>%1, %n कैरेक्टर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenSourceCard</name>
    <message>
        <source>Where do I find it?</source>
        <translation>यह कहाँ मिलेगा?</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. To make a new one: Business settings › Users › System users › your user › Generate token.</source>
        <translation>आपके मैसेज भेजने वाले सिस्टम की सेटिंग में। नया बनाने के लिए: Business settings › Users › System users › आपका यूज़र › Generate token।</translation>
    </message>
    <message>
        <source>Show me step by step</source>
        <translation>एक-एक कदम दिखाएँ</translation>
    </message>
    <message>
        <source>1. Open business.facebook.com and go to Settings, then Users, then System users.</source>
        <translation>1. business.facebook.com खोलें और Settings, फिर Users, फिर System users में जाएँ।</translation>
    </message>
    <message>
        <source>2. Pick the user your sending system works as, and choose Generate token.</source>
        <translation>2. वह यूज़र चुनें जिससे आपका मैसेज भेजने वाला सिस्टम चलता है, और Generate token चुनें।</translation>
    </message>
    <message>
        <source>3. Choose the app that makes the API calls.</source>
        <translation>3. API कॉल करने वाला ऐप चुनें।</translation>
    </message>
    <message>
        <source>4. Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>4. whatsapp_business_management और whatsapp_business_messaging पर टिक लगाएँ।</translation>
    </message>
    <message>
        <source>5. Copy the token at once, it is shown only this one time. Put it into your sending system and paste it here.</source>
        <translation>5. टोकन तुरंत कॉपी करें, यह सिर्फ़ इसी बार दिखता है। इसे अपने मैसेज भेजने वाले सिस्टम में डालें और यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Meta का Access Token Debugger खोलें</translation>
    </message>
    <message>
        <source>Paste the token there by hand and look for the same two permissions. The address we open does not carry the token.</source>
        <translation>टोकन वहाँ खुद पेस्ट करें और इन्हीं दो अनुमतियों को देखें। हम जो पता खोलते हैं, उसमें टोकन नहीं होता।</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriagePage</name>
    <message>
        <source>%1 read</source>
        <extracomment>%1 an amount of data, as in 1.2 GB</extracomment>
        <translation>%1 पढ़ा गया</translation>
    </message>
    <message numerus="yes">
        <source>%1 read, about %n seconds left</source>
        <translation>
            <numerusform>%1 पढ़ा गया, करीब %n सेकंड बाकी</numerusform>
            <numerusform>%1 पढ़ा गया, करीब %n सेकंड बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages failed.</source>
        <extracomment>%1 and %2 numbers of messages; the plural is that of %2</extracomment>
        <translation>
            <numerusform>%2 में से %1 मैसेज फ़ेल हुआ।</numerusform>
            <numerusform>%2 में से %1 मैसेज फ़ेल हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>कोई फ़ेल मैसेज नहीं</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a number of messages</extracomment>
        <translation>%1 फ़ेल</translation>
    </message>
    <message>
        <source>Only files of this computer are read. Save it to a folder first.</source>
        <translation>सिर्फ़ इस कंप्यूटर की फ़ाइलें पढ़ी जाती हैं। पहले इसे किसी फ़ोल्डर में सेव करें।</translation>
    </message>
    <message>
        <source>Why do the messages in a log fail?</source>
        <translation>लॉग के मैसेज क्यों फ़ेल होते हैं?</translation>
    </message>
    <message>
        <source>Webhooks of Meta in any log are counted here. Nothing of it leaves this computer.</source>
        <translation>यहाँ किसी भी लॉग में Meta के वेबहुक गिने जाते हैं। इसमें से कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Drop files here, or choose them: exports of webhooks, application logs, tables; also packed with gzip.</source>
        <translation>फ़ाइलें यहाँ छोड़ें या चुनें: वेबहुक के एक्सपोर्ट, ऐप्लिकेशन के लॉग, टेबल; gzip से पैक की हुई भी।</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>पढ़ने की प्रगति</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>मेरा टोकन जाँचें</translation>
    </message>
    <message numerus="yes">
        <source>Read all %n files</source>
        <translation>
            <numerusform>%n फ़ाइल पढ़ें</numerusform>
            <numerusform>सभी %n फ़ाइलें पढ़ें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriageResults</name>
    <message>
        <source>What was read</source>
        <translation>क्या पढ़ा गया</translation>
    </message>
    <message>
        <source>Files, and what could not be read</source>
        <translation>फ़ाइलें, और जो पढ़ा नहीं जा सका</translation>
    </message>
</context>
<context>
    <name>secondtick::visibleText</name>
    <message numerus="yes">
        <source>[… %n more characters]</source>
        <translation>
            <numerusform>[… %n और कैरेक्टर]</numerusform>
            <numerusform>[… %n और कैरेक्टर]</numerusform>
        </translation>
    </message>
</context>
</TS>
