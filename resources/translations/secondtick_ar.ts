<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <translation>رقم</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <extracomment>%1 is a place in a JSON file, %2 what belongs there, %3 what stands there</extracomment>
        <translation>%1: المتوقع %2، والموجود %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a date and time such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation>تاريخ ووقت مثل &quot;2026-11-01T09:00:00Z&quot;</translation>
    </message>
    <message>
        <source>a country code such as &quot;TR&quot;, or a region code such as &quot;UA-43&quot;</source>
        <translation>رمز دولة مثل &quot;TR&quot;، أو رمز منطقة مثل &quot;UA-43&quot;</translation>
    </message>
    <message>
        <source>an error code: a whole number without quotes</source>
        <translation>رمز خطأ: رقم صحيح بلا علامات تنصيص</translation>
    </message>
    <message>
        <source>a whole number of seconds, or -1 for 30 days</source>
        <translation>عدد صحيح من الثواني، أو -1 لمدة 30 يومًا</translation>
    </message>
    <message>
        <source>%1: this key is not known; expected one of %2</source>
        <extracomment>%1 is a place in a JSON file, %2 a list of words that must not be translated</extracomment>
        <translation>%1: هذا المفتاح غير معروف؛ المتوقع واحد من %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <extracomment>%1 is a list of words that must not be translated</extracomment>
        <translation>واحد من %1</translation>
    </message>
    <message>
        <source>Not readable as JSON, from line %1, column %2 on</source>
        <translation>لا تمكن قراءته بصيغة JSON، بدءًا من السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Expected an object with answers, found nothing</source>
        <translation>المتوقع كائن فيه إجابات، ولم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Expected an object with answers, found a list</source>
        <translation>المتوقع كائن فيه إجابات، والموجود قائمة</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>What was pasted</source>
        <extracomment>What each check looks at; lines of the list of checks</extracomment>
        <translation>ما الذي لُصق</translation>
    </message>
    <message>
        <source>The way to Meta&apos;s interface</source>
        <translation>الطريق إلى واجهة Meta</translation>
    </message>
    <message>
        <source>Whether Meta&apos;s interface is up</source>
        <translation>هل تعمل واجهة Meta</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>ساعة هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Whether Meta accepts the token</source>
        <translation>هل تقبل Meta رمز الوصول</translation>
    </message>
    <message>
        <source>The kind of token</source>
        <translation>نوع رمز الوصول</translation>
    </message>
    <message>
        <source>Whether the app demands its secret</source>
        <translation>هل يشترط التطبيق مفتاحه السري</translation>
    </message>
    <message>
        <source>The permissions of the token</source>
        <translation>أذونات رمز الوصول</translation>
    </message>
    <message>
        <source>The app the token belongs to</source>
        <translation>التطبيق الذي يتبعه رمز الوصول</translation>
    </message>
    <message>
        <source>The ids you gave</source>
        <translation>المعرّفات التي أدخلتها</translation>
    </message>
    <message>
        <source>Whether there is a WhatsApp account</source>
        <translation>هل يوجد حساب WhatsApp</translation>
    </message>
    <message>
        <source>Access to the WhatsApp account</source>
        <translation>الوصول إلى حساب WhatsApp</translation>
    </message>
    <message>
        <source>Whether Meta approved the account</source>
        <translation>هل وافقت Meta على الحساب</translation>
    </message>
    <message>
        <source>What Meta says holds messages back</source>
        <translation>ما الذي يعوق الرسائل بحسب Meta</translation>
    </message>
    <message>
        <source>Your phone numbers</source>
        <translation>أرقام هواتفك</translation>
    </message>
    <message>
        <source>Where delivery reports are sent</source>
        <translation>إلى أين تُرسَل تقارير التسليم</translation>
    </message>
    <message>
        <source>Your message templates</source>
        <translation>قوالب رسائلك</translation>
    </message>
    <message>
        <source>When the token ends</source>
        <translation>متى ينتهي رمز الوصول</translation>
    </message>
    <message>
        <source>When its access to data ends</source>
        <translation>متى ينتهي وصوله إلى البيانات</translation>
    </message>
    <message>
        <source>Whether Meta describes the token</source>
        <translation>هل تصف Meta رمز الوصول</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>What is the customer&apos;s number?</source>
        <translation>ما رقم العميل؟</translation>
    </message>
    <message>
        <source>What was the last status?</source>
        <translation>ما آخر حالة؟</translation>
    </message>
    <message>
        <source>Which error code came with the failure?</source>
        <translation>ما رمز الخطأ الذي جاء مع الفشل؟</translation>
    </message>
    <message>
        <source>When was it sent?</source>
        <translation>متى أُرسلت؟</translation>
    </message>
    <message>
        <source>Can they send a message to your number?</source>
        <translation>هل يمكن للعميل إرسال رسالة إلى رقمك؟</translation>
    </message>
    <message>
        <source>Have they blocked one of your numbers?</source>
        <translation>هل حظر العميل أحد أرقامك؟</translation>
    </message>
    <message>
        <source>Have they accepted the new terms?</source>
        <translation>هل قبل العميل الشروط الجديدة؟</translation>
    </message>
    <message>
        <source>Which app do they use?</source>
        <translation>أي تطبيق يستخدمه العميل؟</translation>
    </message>
    <message>
        <source>Which version of the app do they have?</source>
        <translation>ما إصدار التطبيق لدى العميل؟</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>How likely a reason is</extracomment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>غير مرجّح</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Accepted by the API</source>
        <translation>قبلتها API</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>تم الإرسال (علامة صح واحدة)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>تم التسليم (علامتا صح)</translation>
    </message>
    <message>
        <source>Read (blue ticks)</source>
        <translation>تمت القراءة (علامتا صح زرقاوان)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>No status ever came</source>
        <translation>لم تأتِ أي حالة قط</translation>
    </message>
    <message>
        <source>Free-form reply, no template</source>
        <translation>رد حر، بلا قالب</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>قالب أداة مساعدة</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>قالب تسويقي</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>قالب مصادقة</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>The results are not saved</source>
        <translation>النتائج غير محفوظة</translation>
    </message>
    <message>
        <source>Closing forgets what was found, and the token. The report page can save it.</source>
        <translation>عند الإغلاق يُنسى ما عُثر عليه ويُنسى رمز الوصول. يمكن حفظ النتائج من صفحة التقرير.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق بلا حفظ</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <extracomment>Name of a country or territory, as people there and elsewhere look for it in a list</extracomment>
        <translation>أندورا</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>أنتيغوا وبربودا</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>أنغويلا</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>ألبانيا</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>أنغولا</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>أنتاركتيكا</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>ساموا الأمريكية</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>أروبا</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>جزر آلاند</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>البوسنة والهرسك</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>بربادوس</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>بوركينا فاسو</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>بوروندي</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>بنين</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>سان بارتليمي</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>برمودا</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>بروناي</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>بوليفيا</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>هولندا الكاريبية</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>جزر البهاما</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>بوتان</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>جزيرة بوفيه</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>بوتسوانا</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>بيلاروسيا</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>بليز</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>جزر كوكوس (كيلينغ)</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>الكونغو (كينشاسا)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>جمهورية أفريقيا الوسطى</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>الكونغو (برازافيل)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>كوت ديفوار</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>جزر كوك</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>تشيلي</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>الكاميرون</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>كوستاريكا</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>كوبا</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>الرأس الأخضر</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>كوراساو</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>جزيرة كريسماس</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>جيبوتي</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدنمارك</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>دومينيكا</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>الإكوادور</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>الصحراء الغربية</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>إريتريا</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>فيجي</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>جزر فوكلاند</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>ميكرونيزيا</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>جزر فارو</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>الغابون</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>غرينادا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>غويانا الفرنسية</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>غيرنزي</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>جبل طارق</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>غرينلاند</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>غامبيا</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>غينيا</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>غوادلوب</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>غينيا الاستوائية</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>جورجيا الجنوبية وجزر ساندويتش الجنوبية</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>غواتيمالا</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>غوام</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>غينيا بيساو</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>غيانا</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>جزيرة هيرد وجزر ماكدونالد</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>هندوراس</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>هايتي</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>هنغاريا</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>جزيرة مان</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>إقليم المحيط الهندي البريطاني</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>العراق</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>آيسلندا</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>جيرسي</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>جامايكا</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>قيرغيزستان</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>كمبوديا</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>كيريباتي</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>جزر القمر</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>سانت كيتس ونيفيس</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>كوريا الشمالية</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>جزر كايمان</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>لاوس</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>سانت لوسيا</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>ليختنشتاين</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>سريلانكا</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>ليبيريا</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>ليسوتو</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>لوكسمبورغ</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>ليبيا</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>موناكو</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>مولدوفا</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>الجبل الأسود</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>سان مارتن (الجزء الفرنسي)</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>مدغشقر</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>جزر مارشال</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>مقدونيا الشمالية</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>مالي</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ميانمار</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>منغوليا</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>ماكاو</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>جزر ماريانا الشمالية</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>مارتينيك</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>موريتانيا</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>مونتسرات</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>مالطا</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>موريشيوس</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>جزر المالديف</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>ملاوي</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>موزمبيق</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ناميبيا</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>كاليدونيا الجديدة</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>النيجر</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>جزيرة نورفولك</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>نيكاراغوا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>نيبال</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>ناورو</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>نيوي</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>بنما</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>بولينيزيا الفرنسية</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>بابوا غينيا الجديدة</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>سان بيير وميكلون</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>جزر بيتكيرن</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>بورتوريكو</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>فلسطين</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>بالاو</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>باراغواي</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>ريونيون</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>صربيا</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>رواندا</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>المملكة العربية السعودية</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>جزر سليمان</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>سيشل</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>السودان</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>سانت هيلينا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>سفالبارد وجان ماين</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>سيراليون</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>سان مارينو</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>الصومال</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>سورينام</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>جنوب السودان</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>ساو تومي وبرينسيبي</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>السلفادور</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>سانت مارتن (الجزء الهولندي)</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>سوريا</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>إسواتيني</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>جزر توركس وكايكوس</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>تشاد</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>الأقاليم الجنوبية الفرنسية</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>توغو</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>طاجيكستان</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>توكيلاو</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>تيمور الشرقية</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>تركمانستان</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>تونغا</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>ترينيداد وتوباغو</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>توفالو</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>تنزانيا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>أوغندا</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>جزر الولايات المتحدة النائية</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>أوروغواي</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>الفاتيكان</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>سانت فنسنت وجزر غرينادين</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>فنزويلا</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>جزر العذراء البريطانية</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>جزر العذراء الأمريكية</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>فانواتو</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>جزر والس وفوتونا</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>ساموا</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>كوسوفو</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>اليمن</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>مايوت</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>زامبيا</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>زيمبابوي</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. It asks to wait %n minutes. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>
            <numerusform>في خدمة Meta خلل حاليًا. قد تكون إعداداتك سليمة: حاول مجددًا لاحقًا. وهي لا تطلب الانتظار. صفحة الحالة: metastatus.com/whatsapp-business-api</numerusform>
            <numerusform>في خدمة Meta خلل حاليًا. قد تكون إعداداتك سليمة: حاول مجددًا لاحقًا. وتطلب الخدمة الانتظار دقيقة واحدة. صفحة الحالة: metastatus.com/whatsapp-business-api</numerusform>
            <numerusform>في خدمة Meta خلل حاليًا. قد تكون إعداداتك سليمة: حاول مجددًا لاحقًا. وتطلب الخدمة الانتظار دقيقتين. صفحة الحالة: metastatus.com/whatsapp-business-api</numerusform>
            <numerusform>في خدمة Meta خلل حاليًا. قد تكون إعداداتك سليمة: حاول مجددًا لاحقًا. وتطلب الخدمة الانتظار %n دقائق. صفحة الحالة: metastatus.com/whatsapp-business-api</numerusform>
            <numerusform>في خدمة Meta خلل حاليًا. قد تكون إعداداتك سليمة: حاول مجددًا لاحقًا. وتطلب الخدمة الانتظار %n دقيقة. صفحة الحالة: metastatus.com/whatsapp-business-api</numerusform>
            <numerusform>في خدمة Meta خلل حاليًا. قد تكون إعداداتك سليمة: حاول مجددًا لاحقًا. وتطلب الخدمة الانتظار %n دقيقة. صفحة الحالة: metastatus.com/whatsapp-business-api</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more. It can go on in about %n minutes.</source>
        <translation>
            <numerusform>أُجريت طلبات كثيرة جدًا لهذا التطبيق في الساعة الأخيرة. توقف هذا البرنامج حتى لا يستهلك المزيد. ويمكنه المتابعة الآن.</numerusform>
            <numerusform>أُجريت طلبات كثيرة جدًا لهذا التطبيق في الساعة الأخيرة. توقف هذا البرنامج حتى لا يستهلك المزيد. ويمكنه المتابعة بعد دقيقة واحدة تقريبًا.</numerusform>
            <numerusform>أُجريت طلبات كثيرة جدًا لهذا التطبيق في الساعة الأخيرة. توقف هذا البرنامج حتى لا يستهلك المزيد. ويمكنه المتابعة بعد دقيقتين تقريبًا.</numerusform>
            <numerusform>أُجريت طلبات كثيرة جدًا لهذا التطبيق في الساعة الأخيرة. توقف هذا البرنامج حتى لا يستهلك المزيد. ويمكنه المتابعة بعد %n دقائق تقريبًا.</numerusform>
            <numerusform>أُجريت طلبات كثيرة جدًا لهذا التطبيق في الساعة الأخيرة. توقف هذا البرنامج حتى لا يستهلك المزيد. ويمكنه المتابعة بعد %n دقيقة تقريبًا.</numerusform>
            <numerusform>أُجريت طلبات كثيرة جدًا لهذا التطبيق في الساعة الأخيرة. توقف هذا البرنامج حتى لا يستهلك المزيد. ويمكنه المتابعة بعد %n دقيقة تقريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta answered with an error.</source>
        <translation>أجابت Meta بخطأ.</translation>
    </message>
    <message>
        <source>Another address for the Graph API must be on this computer, such as http://127.0.0.1:8080: a token is sent nowhere else but to Meta.</source>
        <translation>يجب أن يكون أي عنوان آخر لواجهة Graph API على هذا الكمبيوتر، مثل http://127.0.0.1:8080: لا يُرسَل رمز الوصول إلا إلى Meta.</translation>
    </message>
    <message>
        <source>A version of the Graph API looks like v25.0.</source>
        <translation>يُكتب إصدار Graph API على هذا النحو: v25.0.</translation>
    </message>
    <message>
        <source>The answer was not in the form that Graph sends. A proxy, filter or sign-in page is the usual cause.</source>
        <translation>لم تكن الإجابة بالشكل الذي ترسله Graph. السبب المعتاد هو خادم وكيل (proxy) أو فلتر أو صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>A sign-in page or a filter of this network answered in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>أجابت صفحة تسجيل دخول أو فلتر في هذه الشبكة بدلًا من Meta. افتح متصفحًا وسجّل الدخول إلى الشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority this computer does not know: usual when a company inspects traffic. Ask your network team for the company certificate; the check was not sent.</source>
        <translation>أصدرت الشهادة جهة لا يعرفها هذا الكمبيوتر، وهو أمر معتاد عندما تفحص شركة حركة البيانات. اطلب شهادة الشركة من فريق الشبكة لديك. لم يُرسَل الفحص.</translation>
    </message>
    <message>
        <source>Something on this network answers without encryption (a sign-in page of a Wi-Fi network is usual). Open a browser, sign in, then try again.</source>
        <translation>يجيب شيء ما في هذه الشبكة من دون تشفير (عادةً صفحة تسجيل الدخول إلى شبكة Wi-Fi). افتح متصفحًا وسجّل الدخول، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The encrypted connection was cut while it was set up: a firewall that blocks facebook.com by name does this.</source>
        <translation>قُطع الاتصال المشفّر أثناء إنشائه: هكذا يفعل جدار حماية يحظر facebook.com بالاسم.</translation>
    </message>
    <message>
        <source>Graph never sends this program elsewhere. Something on this network (a sign-in page, a filter) tried to. Nothing was sent there.</source>
        <translation>لا تحوّل Graph هذا البرنامج إلى مكان آخر أبدًا. حاول شيء ما في هذه الشبكة ذلك (صفحة تسجيل دخول أو فلتر). ولم يُرسَل شيء إلى هناك.</translation>
    </message>
    <message>
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>في خدمة Meta خلل حاليًا. قد تكون إعداداتك سليمة: حاول مجددًا لاحقًا. صفحة الحالة: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more.</source>
        <translation>أُجريت طلبات كثيرة جدًا لهذا التطبيق في الساعة الأخيرة. توقف هذا البرنامج حتى لا يستهلك المزيد.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>لا يوجد اتصال بالشبكة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up. The network, its name service or a filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>تعذّر العثور على عنوان الاسم %1. السبب المعتاد هو الشبكة أو خدمة الأسماء فيها أو فلتر.</translation>
    </message>
    <message>
        <source>%1 is blocked on this network (it is pointed at this computer).</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>الوصول إلى %1 محظور في هذه الشبكة (يُوجَّه إلى هذا الكمبيوتر).</translation>
    </message>
    <message>
        <source>The connection to %1 was refused. A firewall or filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>رُفض الاتصال بالخادم %1. السبب المعتاد هو جدار حماية أو فلتر.</translation>
    </message>
    <message>
        <source>The network says that the address cannot be reached.</source>
        <translation>تفيد الشبكة بتعذّر الوصول إلى العنوان.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection came about.</source>
        <translation>لم ينشأ اتصال مشفّر موثوق.</translation>
    </message>
    <message>
        <source>The certificate shown by the server is out of date. Check the date and time of this computer first.</source>
        <translation>الشهادة التي عرضها الخادم منتهية الصلاحية. تحقق أولًا من التاريخ والوقت على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: the clock of this computer is probably slow.</source>
        <translation>لم تصبح الشهادة صالحة بعد: الأرجح أن ساعة هذا الكمبيوتر متأخرة.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another address: something on this network answers in Meta&apos;s place. The check was not sent.</source>
        <translation>الشهادة المعروضة تخص عنوانًا آخر: يجيب شيء ما في هذه الشبكة بدلًا من Meta. لم يُرسَل الفحص.</translation>
    </message>
    <message>
        <source>The certificate is too weak.</source>
        <translation>الشهادة ضعيفة جدًا.</translation>
    </message>
    <message>
        <source>This copy of the program is incomplete (encryption part missing). Install it again.</source>
        <translation>هذه النسخة من البرنامج غير مكتملة (ينقصها جزء التشفير). ثبّت البرنامج مجددًا.</translation>
    </message>
    <message>
        <source>This computer has no list of trusted authorities.</source>
        <translation>لا توجد على هذا الكمبيوتر قائمة بجهات التصديق الموثوقة.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate.</source>
        <translation>تطلب الشبكة شهادة جهاز.</translation>
    </message>
    <message>
        <source>The proxy set on this computer (%1) does not answer.</source>
        <extracomment>%1 is the proxy&apos;s address</extracomment>
        <translation>الخادم الوكيل (proxy) المعيّن على هذا الكمبيوتر (%1) لا يجيب.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>يطلب الخادم الوكيل (proxy) كلمة سر.</translation>
    </message>
    <message>
        <source>The proxy does not allow %1.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>لا يسمح الخادم الوكيل (proxy) بالوصول إلى %1.</translation>
    </message>
    <message>
        <source>The connection was cut before an answer came.</source>
        <translation>قُطع الاتصال قبل وصول الإجابة.</translation>
    </message>
    <message>
        <source>The answer was far larger than it should be.</source>
        <translation>كانت الإجابة أكبر بكثير مما ينبغي.</translation>
    </message>
    <message>
        <source>Something on this network (a router, a filter) asks for a password in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>يطلب شيء ما في هذه الشبكة (راوتر أو فلتر) كلمة سر بدلًا من Meta. افتح متصفحًا وسجّل الدخول إلى الشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Not read: this run has made all the calls it may make.</source>
        <translation>لم يُقرأ: أُجريت كل الطلبات المسموح بها في هذا التشغيل.</translation>
    </message>
    <message>
        <source>Nothing was sent: what was given cannot be used to sign a request.</source>
        <translation>لم يُرسَل شيء: لا يمكن استخدام ما قُدّم لتوقيع طلب.</translation>
    </message>
    <message>
        <source>No certificate could be read from the certificate file that was named.</source>
        <translation>تعذّرت قراءة أي شهادة من ملف الشهادات المحدد.</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n seconds while connecting.</source>
        <translation>
            <numerusform>لم تصل إجابة في الحال أثناء الاتصال.</numerusform>
            <numerusform>لم تصل إجابة خلال ثانية واحدة أثناء الاتصال.</numerusform>
            <numerusform>لم تصل إجابة خلال ثانيتين أثناء الاتصال.</numerusform>
            <numerusform>لم تصل إجابة خلال %n ثوانٍ أثناء الاتصال.</numerusform>
            <numerusform>لم تصل إجابة خلال %n ثانية أثناء الاتصال.</numerusform>
            <numerusform>لم تصل إجابة خلال %n ثانية أثناء الاتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within %n seconds.</source>
        <translation>
            <numerusform>لم يجب الخادم في الحال.</numerusform>
            <numerusform>لم يجب الخادم خلال ثانية واحدة.</numerusform>
            <numerusform>لم يجب الخادم خلال ثانيتين.</numerusform>
            <numerusform>لم يجب الخادم خلال %n ثوانٍ.</numerusform>
            <numerusform>لم يجب الخادم خلال %n ثانية.</numerusform>
            <numerusform>لم يجب الخادم خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer came too slowly and was given up after %n seconds.</source>
        <translation>
            <numerusform>جاءت الإجابة ببطء شديد، فتُركت في الحال.</numerusform>
            <numerusform>جاءت الإجابة ببطء شديد، فتُركت بعد ثانية واحدة.</numerusform>
            <numerusform>جاءت الإجابة ببطء شديد، فتُركت بعد ثانيتين.</numerusform>
            <numerusform>جاءت الإجابة ببطء شديد، فتُركت بعد %n ثوانٍ.</numerusform>
            <numerusform>جاءت الإجابة ببطء شديد، فتُركت بعد %n ثانية.</numerusform>
            <numerusform>جاءت الإجابة ببطء شديد، فتُركت بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A phone number as it was understood: %1 the number, %2 the country its beginning belongs to</extracomment>
        <translation>⁦%1⁩ · %2</translation>
    </message>
    <message>
        <source>These are several numbers. One at a time fits here.</source>
        <translation>هذه عدة أرقام، ولا يُقبل هنا إلا رقم واحد في كل مرة.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>This is a whole document, far longer than a token. Copy the token alone and paste it.</source>
        <translation>هذا مستند كامل، وهو أطول بكثير من رمز الوصول. انسخ رمز الوصول وحده والصقه.</translation>
    </message>
    <message>
        <source>There was no text to paste. Copy the token first.</source>
        <translation>لم يكن هناك نص للصقه. انسخ رمز الوصول أولًا.</translation>
    </message>
    <message>
        <source>Unreadable characters touch the token. Copy it again from where it was made.</source>
        <translation>توجد خانات غير مقروءة ملاصقة لرمز الوصول. انسخه مجددًا من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>This is the placeholder of an example, not a token. Paste your own token.</source>
        <translation>هذا نص نائب من مثال، وليس رمز وصول. الصق رمز الوصول الخاص بك.</translation>
    </message>
    <message>
        <source>This is longer than any token. Copy the token alone and paste it.</source>
        <translation>هذا أطول من أي رمز وصول. انسخ رمز الوصول وحده والصقه.</translation>
    </message>
    <message>
        <source>This starts like a token but ends far too early. Copy the whole token.</source>
        <translation>يبدأ هذا كرمز وصول، لكنه ينتهي مبكرًا جدًا. انسخ رمز الوصول كاملًا.</translation>
    </message>
    <message>
        <source>Stars or dots stand where the token&apos;s characters were. Show the whole token first, then copy it.</source>
        <translation>تحل نجوم أو نقاط محل أحرف رمز الوصول. أظهر الرمز كاملًا أولًا، ثم انسخه.</translation>
    </message>
    <message>
        <source>A character that tokens never contain stands inside. Copy the token again from where it was made.</source>
        <translation>في داخله خانة لا توجد في رموز الوصول أبدًا. انسخ رمز الوصول مجددًا من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>There are blanks inside the token. Copy it again from where it was made.</source>
        <translation>توجد فراغات داخل رمز الوصول. انسخه مجددًا من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>Some letters only look like Latin ones. Copy the token again from where it was made.</source>
        <translation>بعض الأحرف تشبه الأحرف اللاتينية فقط. انسخ رمز الوصول مجددًا من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>Capital letters have become small ones. Copy the token again from where it was made.</source>
        <translation>تحوّلت أحرف كبيرة إلى صغيرة. انسخ رمز الوصول مجددًا من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>This is a link without a token in it. Paste the token itself.</source>
        <translation>هذا رابط لا يتضمن رمز وصول. الصق رمز الوصول نفسه.</translation>
    </message>
    <message>
        <source>This is not an access token. A token is one long word that starts with EAA.</source>
        <translation>هذا ليس رمز وصول. رمز الوصول كلمة طويلة واحدة تبدأ بالأحرف EAA.</translation>
    </message>
    <message>
        <source>This is an app token (app id and app secret). It cannot send messages; a system user&apos;s token can. It was not sent anywhere.</source>
        <translation>هذا رمز تطبيق (معرّف التطبيق ومفتاحه السري). لا يمكنه إرسال الرسائل، بخلاف رمز مستخدم النظام. ولم يُرسَل إلى أي مكان.</translation>
    </message>
    <message>
        <source>This looks like an app secret. It is asked for apart from the token. It was not sent anywhere.</source>
        <translation>يبدو هذا مفتاحًا سريًا لتطبيق. وهو يُطلب على حدة، لا مع رمز الوصول. ولم يُرسَل إلى أي مكان.</translation>
    </message>
    <message>
        <source>This is an Instagram token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>هذا رمز Instagram. تحتاج الرسائل إلى رمز وصول لمنصة WhatsApp Business. ولم يُرسَل إلى أي مكان.</translation>
    </message>
    <message>
        <source>This is a Threads token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>هذا رمز Threads. تحتاج الرسائل إلى رمز وصول لمنصة WhatsApp Business. ولم يُرسَل إلى أي مكان.</translation>
    </message>
    <message>
        <source>This is a sign-in token of another service. A Graph API token starts with EAA. It was not sent anywhere.</source>
        <translation>هذا رمز تسجيل دخول لخدمة أخرى. يبدأ رمز Graph API بالأحرف EAA. ولم يُرسَل إلى أي مكان.</translation>
    </message>
    <message>
        <source>This is a login code that must first be exchanged for a token. It was not sent anywhere.</source>
        <translation>هذا رمز مؤقت لتسجيل الدخول، ويجب استبداله أولًا برمز وصول. ولم يُرسَل إلى أي مكان.</translation>
    </message>
    <message>
        <source>This is a private key. It was not sent anywhere and is forgotten.</source>
        <translation>هذا مفتاح خاص. لم يُرسَل إلى أي مكان، ونُسي.</translation>
    </message>
    <message>
        <source>This is a key of another service. It was not sent anywhere and is forgotten.</source>
        <translation>هذا مفتاح لخدمة أخرى. لم يُرسَل إلى أي مكان، ونُسي.</translation>
    </message>
    <message>
        <source>This is an id, not a token. Ids of the app, account or number are asked for apart from it.</source>
        <translation>هذا معرّف، وليس رمز وصول. تُطلب معرّفات التطبيق أو الحساب أو الرقم على حدة.</translation>
    </message>
    <message>
        <source>This is a phone number, not a token.</source>
        <translation>هذا رقم هاتف، وليس رمز وصول.</translation>
    </message>
    <message>
        <source>This is a short code, not a token.</source>
        <translation>هذا رمز قصير، وليس رمز وصول.</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Things that were removed around a token; parts of the list in &quot;Removed: %1.&quot;</extracomment>
        <translation>خانات غير مرئية</translation>
    </message>
    <message>
        <source>e-mail line codes</source>
        <translation>رموز أسطر البريد الإلكتروني</translation>
    </message>
    <message>
        <source>e-mail quote marks</source>
        <translation>علامات اقتباس البريد الإلكتروني</translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation>شرطات مائلة عكسية</translation>
    </message>
    <message>
        <source>percent codes</source>
        <translation>رموز النسبة المئوية</translation>
    </message>
    <message>
        <source>web page codes</source>
        <translation>رموز صفحات الويب</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>فواصل أسطر</translation>
    </message>
    <message>
        <source>the word &quot;Bearer&quot;</source>
        <translation>الكلمة &quot;Bearer&quot;</translation>
    </message>
    <message>
        <source>the word &quot;OAuth&quot;</source>
        <translation>الكلمة &quot;OAuth&quot;</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>علامات تنصيص</translation>
    </message>
    <message>
        <source>curly quotation marks</source>
        <translation>علامات تنصيص منحنية</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>النص المحيط به</translation>
    </message>
    <message>
        <source>It stood in a web address, and those are kept in histories and logs. Make a new token soon.</source>
        <translation>كان ضمن عنوان ويب، والعناوين تُحفظ في سجلات التصفح وغيرها. أنشئ رمز وصول جديدًا قريبًا.</translation>
    </message>
    <message>
        <source>Another secret stood beside it. Only the token was kept.</source>
        <translation>كان بجانبه بيان سري آخر. ولم يُحتفظ إلا برمز الوصول.</translation>
    </message>
    <message numerus="yes">
        <source>Looks like a Graph API token, %n characters.</source>
        <translation>
            <numerusform>يبدو رمز Graph API، بلا أحرف.</numerusform>
            <numerusform>يبدو رمز Graph API، بحرف واحد.</numerusform>
            <numerusform>يبدو رمز Graph API، بحرفين.</numerusform>
            <numerusform>يبدو رمز Graph API، بعدد %n أحرف.</numerusform>
            <numerusform>يبدو رمز Graph API، بعدد %n حرفًا.</numerusform>
            <numerusform>يبدو رمز Graph API، بعدد %n حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It looks cut: %n characters, fewer than tokens have.</source>
        <translation>
            <numerusform>يبدو مبتورًا: بلا أحرف، أي أقل مما في رموز الوصول.</numerusform>
            <numerusform>يبدو مبتورًا: حرف واحد، أي أقل مما في رموز الوصول.</numerusform>
            <numerusform>يبدو مبتورًا: حرفان، أي أقل مما في رموز الوصول.</numerusform>
            <numerusform>يبدو مبتورًا: %n أحرف، أي أقل مما في رموز الوصول.</numerusform>
            <numerusform>يبدو مبتورًا: %n حرفًا، أي أقل مما في رموز الوصول.</numerusform>
            <numerusform>يبدو مبتورًا: %n حرف، أي أقل مما في رموز الوصول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different tokens in this text.</source>
        <translation>
            <numerusform>لا رموز وصول في هذا النص.</numerusform>
            <numerusform>في هذا النص رمز وصول واحد.</numerusform>
            <numerusform>في هذا النص رمزا وصول مختلفان.</numerusform>
            <numerusform>في هذا النص %n رموز وصول مختلفة.</numerusform>
            <numerusform>في هذا النص %n رمز وصول مختلفًا.</numerusform>
            <numerusform>في هذا النص %n رمز وصول مختلف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>%1 list of what was cut off around a token</extracomment>
        <translation>أُزيل: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not looked at</source>
        <extracomment>State of one part of the set-up, shown beside its mark</extracomment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>تعذّر تحديده</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ الفحص</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>The platform has restricted the account for breaking its rules.</source>
        <translation>قيّدت المنصة الحساب لمخالفته قواعدها.</translation>
    </message>
    <message>
        <source>The app&apos;s own token, app id and app secret, where one of a person or a system user is needed.</source>
        <translation>رمز التطبيق نفسه، أي معرّفه ومفتاحه السري، حيث يلزم رمز شخص أو رمز مستخدم نظام.</translation>
    </message>
    <message>
        <source>Calls to the number are blocked, and the platform&apos;s summary says so of messages, which go out.</source>
        <translation>المكالمات مع الرقم محظورة، ويصف ملخص المنصة الرسائل بذلك مع أنها تُرسَل.</translation>
    </message>
    <message>
        <source>A hotel network answers in place of the platform, with its sign-in page.</source>
        <translation>شبكة فندق تجيب بدلًا من المنصة بصفحة تسجيل الدخول إليها.</translation>
    </message>
    <message>
        <source>The platform is being updated for a moment (code 2); then everything is in order.</source>
        <translation>تُحدَّث المنصة للحظات (الرمز 2)، ثم يعود كل شيء إلى طبيعته.</translation>
    </message>
    <message>
        <source>The token&apos;s time is over: it ended an hour ago.</source>
        <translation>انتهت مدة رمز الوصول قبل ساعة.</translation>
    </message>
    <message>
        <source>The token works, and ends in five days.</source>
        <translation>رمز الوصول يعمل، وينتهي بعد خمسة أيام.</translation>
    </message>
    <message>
        <source>The line is open, and no answer ever comes.</source>
        <translation>الخط مفتوح، ولا تأتي أي إجابة أبدًا.</translation>
    </message>
    <message>
        <source>Everything is in order: a lasting token, a whole account, a number that sends.</source>
        <translation>كل شيء على ما يرام: رمز وصول دائم، وحساب سليم، ورقم يرسل.</translation>
    </message>
    <message>
        <source>The token works, but may not inspect itself; other reads show what it can do.</source>
        <translation>رمز الوصول يعمل، لكن لا يُسمح له بالاستعلام عن نفسه؛ وتُظهر عمليات قراءة أخرى ما يمكنه فعله.</translation>
    </message>
    <message>
        <source>A large business, all in order: three accounts, forty numbers, six hundred templates.</source>
        <translation>نشاط تجاري كبير، كل شيء فيه على ما يرام: ثلاثة حسابات وأربعون رقمًا وستمئة قالب.</translation>
    </message>
    <message>
        <source>A few characters in the middle of the token are wrong.</source>
        <translation>بضعة أحرف في وسط رمز الوصول خاطئة.</translation>
    </message>
    <message>
        <source>The token was made without either of the two WhatsApp permissions.</source>
        <translation>أُنشئ رمز الوصول من دون أي من إذني WhatsApp.</translation>
    </message>
    <message>
        <source>The token may manage the account, but not send messages.</source>
        <translation>يُسمح لرمز الوصول بإدارة الحساب، لا بإرسال الرسائل.</translation>
    </message>
    <message>
        <source>The token reaches no WhatsApp account at all: nothing was assigned to its user yet.</source>
        <translation>لا يصل رمز الوصول إلى أي حساب WhatsApp: لم يُسنَد شيء إلى مستخدمه بعد.</translation>
    </message>
    <message>
        <source>The account has no way to pay: messages that a business starts are not sent.</source>
        <translation>لا طريقة دفع للحساب: لا تُرسَل الرسائل التي يبدؤها النشاط التجاري.</translation>
    </message>
    <message>
        <source>The token has both permissions, but its user was not given this account.</source>
        <translation>لرمز الوصول كلا الإذنين، لكن مستخدمه لم يُمنح هذا الحساب.</translation>
    </message>
    <message>
        <source>No app is subscribed to the account: it sends, but nobody ever hears what became of a message.</source>
        <translation>لا تطبيق مشتركًا في الحساب: إنه يرسل، لكن لا يعرف أحد أبدًا مصير أي رسالة.</translation>
    </message>
    <message>
        <source>The business has not been verified, so its messages are limited and some are not delivered.</source>
        <translation>لم يتم التحقق من النشاط التجاري، لذا فرسائله محدودة ولا يُسلَّم بعضها.</translation>
    </message>
    <message>
        <source>The phone number is real, but it belongs to another account than the one the token is for.</source>
        <translation>رقم الهاتف حقيقي، لكنه يتبع حسابًا غير الحساب المخصص له رمز الوصول.</translation>
    </message>
    <message>
        <source>The phone number was never registered to the end, so nothing is sent from it.</source>
        <translation>لم يكتمل تسجيل رقم الهاتف قط، لذا لا يُرسَل منه شيء.</translation>
    </message>
    <message>
        <source>The phone number is waiting to be connected.</source>
        <translation>رقم الهاتف في انتظار الاتصال.</translation>
    </message>
    <message>
        <source>The token belongs to another app than the one that makes the API calls.</source>
        <translation>يتبع رمز الوصول تطبيقًا غير الذي يجري طلبات API.</translation>
    </message>
    <message>
        <source>Another app is subscribed to the account, so the news of messages goes there.</source>
        <translation>تطبيق آخر مشترك في الحساب، لذا تذهب أخبار الرسائل إليه.</translation>
    </message>
    <message>
        <source>A Page&apos;s token where one of a person or a system user is needed.</source>
        <translation>رمز صفحة حيث يلزم رمز شخص أو رمز مستخدم نظام.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported the number: its quality is low.</source>
        <translation>حظر الرقمَ أو أبلغ عنه عدد كبير من الأشخاص: جودته منخفضة.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>استهلك التطبيق طلباته لهذه الساعة.</translation>
    </message>
    <message>
        <source>A filter on the network sends every request somewhere else.</source>
        <translation>فلتر في الشبكة يحوّل كل طلب إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The token was ended early: the password behind it was changed.</source>
        <translation>أُنهي رمز الوصول مبكرًا: تغيّرت كلمة السر التي يستند إليها.</translation>
    </message>
    <message>
        <source>Everything is in order, but each answer takes two seconds.</source>
        <translation>كل شيء على ما يرام، لكن كل إجابة تستغرق ثانيتين.</translation>
    </message>
    <message>
        <source>One template is paused because people blocked or reported its messages.</source>
        <translation>أحد القوالب موقوف مؤقتًا لأن أشخاصًا حظروا رسائله أو أبلغوا عنها.</translation>
    </message>
    <message>
        <source>One template was rejected in review; messages made from it are not sent.</source>
        <translation>رُفض أحد القوالب في المراجعة، فلا تُرسَل الرسائل المنشأة منه.</translation>
    </message>
    <message>
        <source>The number is the platform&apos;s test number: it sends only to people on a short list.</source>
        <translation>الرقم هو رقم المنصة الاختباري: لا يرسل إلا إلى أشخاص في قائمة قصيرة.</translation>
    </message>
    <message>
        <source>The news of this account goes to an address of its own, not to the app&apos;s usual one.</source>
        <translation>تذهب أخبار هذا الحساب إلى عنوان خاص به، لا إلى عنوان التطبيق المعتاد.</translation>
    </message>
    <message>
        <source>The id of the account was copied where the id of the phone number belongs.</source>
        <translation>نُسخ معرّف الحساب إلى موضع معرّف رقم الهاتف.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>WhatsApp for Android</source>
        <translation>تطبيق WhatsApp لنظام Android</translation>
    </message>
    <message>
        <source>Versions are numbered by year and compared number by number: 2.21.9 is older than 2.21.15. A version that starts with the year alone (25.10.72) counts as newer; one of the numbering of Web (2.3000.1) is not compared.</source>
        <translation>تُرقَّم الإصدارات بحسب السنة وتُقارن رقمًا برقم: 2.21.9 أقدم من 2.21.15. ويُعد أحدثَ كلُّ إصدار يبدأ بالسنة وحدها (25.10.72)، ولا يُقارن إصدار من ترقيم Web (2.3000.1).</translation>
    </message>
    <message>
        <source>In WhatsApp: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>في WhatsApp: النقاط الثلاث &gt; الإعدادات &gt; المساعدة &gt; معلومات التطبيق</translation>
    </message>
    <message>
        <source>WhatsApp Business for Android</source>
        <translation>تطبيق WhatsApp Business لنظام Android</translation>
    </message>
    <message>
        <source>In WhatsApp Business: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>في WhatsApp Business: النقاط الثلاث &gt; الإعدادات &gt; المساعدة &gt; معلومات التطبيق</translation>
    </message>
    <message>
        <source>WhatsApp for iPhone</source>
        <translation>تطبيق WhatsApp لأجهزة iPhone</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>في WhatsApp: الإعدادات &gt; المساعدة</translation>
    </message>
    <message>
        <source>WhatsApp Business for iPhone</source>
        <translation>تطبيق WhatsApp Business لأجهزة iPhone</translation>
    </message>
    <message>
        <source>In WhatsApp Business: Settings &gt; Help</source>
        <translation>في WhatsApp Business: الإعدادات &gt; المساعدة</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS</source>
        <translation>تطبيق WhatsApp لنظام KaiOS</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared. WhatsApp for KaiOS ended in early 2025.</source>
        <translation>تُرقَّم الإصدارات بحسب السنة والأسبوع وتُقارن رقمًا برقم؛ ويُعد أحدثَ كلُّ إصدار 2.3000 فما فوق، وكلُّ إصدار يبدأ بسنة (22.1). ولا يُقارن إصدار من ترقيم الهواتف (2.21.170.4). انتهى تطبيق WhatsApp لنظام KaiOS في أوائل 2025.</translation>
    </message>
    <message>
        <source>In WhatsApp: Options &gt; Settings &gt; Help &gt; App info</source>
        <translation>في WhatsApp: خيارات &gt; الإعدادات &gt; المساعدة &gt; معلومات التطبيق</translation>
    </message>
    <message>
        <source>WhatsApp Web or Desktop</source>
        <translation>تطبيق WhatsApp Web أو WhatsApp لسطح المكتب</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared.</source>
        <translation>تُرقَّم الإصدارات بحسب السنة والأسبوع وتُقارن رقمًا برقم؛ ويُعد أحدثَ كلُّ إصدار 2.3000 فما فوق، وكلُّ إصدار يبدأ بسنة (22.1). ولا يُقارن إصدار من ترقيم الهواتف (2.21.170.4).</translation>
    </message>
    <message>
        <source>In WhatsApp Web or Desktop: Settings &gt; Help</source>
        <translation>في WhatsApp Web أو WhatsApp لسطح المكتب: الإعدادات &gt; المساعدة</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>كوبا</translation>
    </message>
    <message>
        <source>Businesses there may not use the platform, and people there cannot receive its messages.</source>
        <translation>لا يُسمح للأنشطة التجارية هناك باستخدام المنصة، ولا يمكن للأشخاص هناك تلقي رسائلها.</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>إيران</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>كوريا الشمالية</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>سوريا</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>القرم</translation>
    </message>
    <message>
        <source>Sevastopol (Crimea)</source>
        <translation>سيفاستوبول (القرم)</translation>
    </message>
    <message>
        <source>Donetsk region</source>
        <translation>منطقة دونيتسك</translation>
    </message>
    <message>
        <source>Luhansk region</source>
        <translation>منطقة لوهانسك</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Businesses in Türkiye can use the platform, but people there cannot receive its messages.</source>
        <translation>يمكن للأنشطة التجارية في تركيا استخدام المنصة، لكن لا يمكن للأشخاص هناك تلقي رسائلها.</translation>
    </message>
    <message>
        <source>The restriction ended on 2024-05-15: messages can be sent to numbers in Türkiye.</source>
        <translation>انتهى التقييد في 2024-05-15: يمكن إرسال الرسائل إلى الأرقام في تركيا.</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>فنزويلا</translation>
    </message>
    <message>
        <source>The page about the Marketing Messages API names Venezuela as restricted, and says that it speaks of all messaging APIs for businesses.</source>
        <translation>تذكر الصفحة الخاصة بـ Marketing Messages API فنزويلا ضمن الدول المقيَّدة، وتقول إنها تتحدث عن كل واجهات API للمراسلة الخاصة بالأنشطة التجارية.</translation>
    </message>
    <message>
        <source>The support page does not name Venezuela among the restricted countries.</source>
        <translation>لا تذكر صفحة الدعم فنزويلا بين الدول المقيَّدة.</translation>
    </message>
    <message>
        <source>Generate a new token: Business settings &gt; Users &gt; System users &gt; Generate token.</source>
        <translation>أنشئ رمز وصول جديدًا: Business settings &gt; Users &gt; System users &gt; Generate token.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, then check it here.</source>
        <translation>ضع رمز الوصول الجديد في النظام الذي يرسل رسائلك، ثم افحصه هنا.</translation>
    </message>
    <message>
        <source>The token has ended, was withdrawn, or cannot be used for another reason.</source>
        <translation>انتهى رمز الوصول أو سُحب أو تعذّر استخدامه لسبب آخر.</translation>
    </message>
    <message>
        <source>The person behind a personal token has closed the app&apos;s access to their data.</source>
        <translation>أغلق صاحب الرمز الشخصي وصول التطبيق إلى بياناته.</translation>
    </message>
    <message>
        <source>Meta could not sign the caller in</source>
        <translation>تعذّر على Meta تسجيل دخول صاحب الطلب</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then try again.</source>
        <translation>انتظر 5 دقائق، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page: metastatus.com/whatsapp-business-api</source>
        <translation>اطّلع على صفحة حالة Meta: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name.</source>
        <translation>كان في خدمة Meta خلل لا تسمّيه.</translation>
    </message>
    <message>
        <source>Less often, the request itself is malformed.</source>
        <translation>وفي أحيان أقل، يكون الطلب نفسه غير صحيح الشكل.</translation>
    </message>
    <message>
        <source>Meta reports an unknown fault</source>
        <translation>تبلّغ Meta عن خلل غير معروف</translation>
    </message>
    <message>
        <source>The API is being updated, overloaded or disturbed; an update can take it down for up to 5 minutes.</source>
        <translation>تُحدَّث API أو عليها ضغط زائد أو فيها اضطراب؛ وقد يعطّلها تحديث لمدة تصل إلى 5 دقائق.</translation>
    </message>
    <message>
        <source>Meta&apos;s service is away for a moment</source>
        <translation>خدمة Meta غائبة للحظات</translation>
    </message>
    <message>
        <source>Check the token here: both WhatsApp permissions must be granted.</source>
        <translation>افحص رمز الوصول هنا: يجب أن يكون كلا إذني WhatsApp ممنوحًا.</translation>
    </message>
    <message>
        <source>Give the system user the WhatsApp account: Business settings &gt; Users &gt; System users &gt; Assign assets, then generate a new token.</source>
        <translation>امنح مستخدم النظام حساب WhatsApp: Business settings &gt; Users &gt; System users &gt; Assign assets، ثم أنشئ رمز وصول جديدًا.</translation>
    </message>
    <message>
        <source>The app or the token lacks a permission or capability for this call.</source>
        <translation>ينقص التطبيق أو رمز الوصول إذن أو إمكانية لهذا الطلب.</translation>
    </message>
    <message>
        <source>The app may not make this call</source>
        <translation>لا يُسمح للتطبيق بإجراء هذا الطلب</translation>
    </message>
    <message>
        <source>Wait until the limit is free again, and let the sending system make fewer calls.</source>
        <translation>انتظر حتى يتاح الحد من جديد، واجعل نظام الإرسال يجري طلبات أقل.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>استهلك التطبيق طلباته لهذه الساعة.</translation>
    </message>
    <message>
        <source>The app has made too many calls</source>
        <translation>أجرى التطبيق طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The permission was never granted, or was taken away.</source>
        <translation>لم يُمنح الإذن قط، أو سُحب.</translation>
    </message>
    <message>
        <source>The account may not use this part of the API.</source>
        <translation>لا يُسمح للحساب باستخدام هذا الجزء من API.</translation>
    </message>
    <message>
        <source>The permission for this call is missing</source>
        <translation>ينقص الإذن اللازم لهذا الطلب</translation>
    </message>
    <message>
        <source>The user or system user behind the token has used up its calls.</source>
        <translation>استهلك المستخدم أو مستخدم النظام صاحب رمز الوصول طلباته.</translation>
    </message>
    <message>
        <source>The user behind the token has made too many calls</source>
        <translation>أجرى المستخدم صاحب رمز الوصول طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The calls of a Page token are used up; WhatsApp needs no Page token.</source>
        <translation>استُهلكت طلبات رمز الصفحة، ولا يحتاج WhatsApp إلى رمز صفحة.</translation>
    </message>
    <message>
        <source>The page has made too many calls</source>
        <translation>أجرت الصفحة طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Compare the phone number ID with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>قارن معرّف رقم الهاتف بما في WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>The phone number behind the ID was deleted.</source>
        <translation>حُذف رقم الهاتف الذي يشير إليه المعرّف.</translation>
    </message>
    <message>
        <source>The phone number ID is not in use any more</source>
        <translation>لم يعد معرّف رقم الهاتف مستخدمًا</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer.</source>
        <translation>أعطِ المطوّر لديك تفاصيل الإجابة.</translation>
    </message>
    <message>
        <source>Check that account ID and phone number ID were not swapped.</source>
        <translation>تحقق من عدم تبديل معرّف الحساب بمعرّف رقم الهاتف.</translation>
    </message>
    <message>
        <source>A field or value of the request is misspelled, too long, or of the wrong kind.</source>
        <translation>أحد حقول الطلب أو قيمه مكتوب خطأً، أو أطول مما يجب، أو من نوع خاطئ.</translation>
    </message>
    <message>
        <source>An ID stands in the place of another one.</source>
        <translation>وُضع معرّف مكان آخر.</translation>
    </message>
    <message>
        <source>The Marketing Messages API got something that is no template.</source>
        <translation>تلقت Marketing Messages API شيئًا ليس قالبًا.</translation>
    </message>
    <message>
        <source>Meta did not understand the request</source>
        <translation>لم تفهم Meta الطلب</translation>
    </message>
    <message>
        <source>Copy the ID again from WhatsApp Manager.</source>
        <translation>انسخ المعرّف مجددًا من WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Give the system user access: Business settings &gt; Users &gt; System users &gt; Assign assets.</source>
        <translation>امنح مستخدم النظام الوصول: Business settings &gt; Users &gt; System users &gt; Assign assets.</translation>
    </message>
    <message>
        <source>The ID is mistyped, or belongs to something that was deleted.</source>
        <translation>المعرّف مكتوب خطأً، أو يخص شيئًا حُذف.</translation>
    </message>
    <message>
        <source>The token has no access to it.</source>
        <translation>لا وصول لرمز الوصول إليه.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a phone number ID in place of an account ID.</source>
        <translation>المعرّف من نوع آخر، مثل معرّف رقم هاتف بدلًا من معرّف حساب.</translation>
    </message>
    <message>
        <source>The call reads what can only be written, or the other way round.</source>
        <translation>يقرأ الطلب ما لا يمكن إلا كتابته، أو العكس.</translation>
    </message>
    <message>
        <source>The object is not there, or the token may not see it</source>
        <translation>العنصر غير موجود، أو لا يُسمح لرمز الوصول برؤيته</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger and paste the token there.</source>
        <translation>افتح Access Token Debugger من Meta والصق رمز الوصول هناك.</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may inspect a token.</source>
        <translation>لا يُسمح بالاستعلام عن رمز وصول إلا لتطبيق، أو لشخص له دور في التطبيق.</translation>
    </message>
    <message>
        <source>Meta did not let this token inspect tokens</source>
        <translation>لم تسمح Meta لهذا الرمز بالاستعلام عن رموز الوصول</translation>
    </message>
    <message>
        <source>Compare the fields of the request with Meta&apos;s reference for this version.</source>
        <translation>قارن حقول الطلب بمرجع Meta لهذا الإصدار.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a WhatsApp account ID in place of a phone number ID.</source>
        <translation>المعرّف من نوع آخر، مثل معرّف حساب WhatsApp بدلًا من معرّف رقم هاتف.</translation>
    </message>
    <message>
        <source>The field is misspelled, or this version of the API does not have it.</source>
        <translation>الحقل مكتوب خطأً، أو لا يوجد في هذا الإصدار من API.</translation>
    </message>
    <message>
        <source>A field that was asked for does not exist there</source>
        <translation>طُلب حقل غير موجود هناك</translation>
    </message>
    <message>
        <source>Compare the app ID of the token with the app that makes your API calls.</source>
        <translation>قارن معرّف تطبيق رمز الوصول بالتطبيق الذي يجري طلبات API لديك.</translation>
    </message>
    <message>
        <source>The token was made by another app than the one that asks about it.</source>
        <translation>أُنشئ رمز الوصول بتطبيق غير الذي يستعلم عنه.</translation>
    </message>
    <message>
        <source>The token belongs to another app</source>
        <translation>يتبع رمز الوصول تطبيقًا آخر</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the WhatsApp account first (subscribed_apps).</source>
        <translation>اطلب من المطوّر لديك أن يجعل التطبيق مشتركًا في حساب WhatsApp أولًا (subscribed_apps).</translation>
    </message>
    <message>
        <source>Enter a webhook address in the App Dashboard: WhatsApp &gt; Configuration.</source>
        <translation>أدخل عنوان webhook في App Dashboard: WhatsApp &gt; Configuration.</translation>
    </message>
    <message>
        <source>An own address for the webhook may be set only after the app is subscribed to the WhatsApp account.</source>
        <translation>لا يجوز تعيين عنوان webhook خاص إلا بعد أن يكون التطبيق مشتركًا في حساب WhatsApp.</translation>
    </message>
    <message>
        <source>The app is not subscribed to this account yet</source>
        <translation>التطبيق غير مشترك في هذا الحساب بعد</translation>
    </message>
    <message>
        <source>Enter the app secret here, so that the calls can be signed.</source>
        <translation>أدخل المفتاح السري للتطبيق هنا، ليمكن توقيع الطلبات.</translation>
    </message>
    <message>
        <source>Ask your developer to sign the calls of the sending system, or to switch the setting off.</source>
        <translation>اطلب من المطوّر لديك توقيع طلبات نظام الإرسال، أو إيقاف هذا الإعداد.</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on, and the call was not signed with the app secret.</source>
        <translation>الإعداد &quot;Require app secret&quot; مفعّل في التطبيق، ولم يُوقَّع الطلب بالمفتاح السري للتطبيق.</translation>
    </message>
    <message>
        <source>The app accepts only signed calls</source>
        <translation>لا يقبل التطبيق إلا الطلبات الموقّعة</translation>
    </message>
    <message>
        <source>Copy the app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>انسخ المفتاح السري للتطبيق مجددًا من App Dashboard: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The call was signed with the secret of another app, or with an old one.</source>
        <translation>وُقّع الطلب بمفتاح سري لتطبيق آخر، أو بمفتاح قديم.</translation>
    </message>
    <message>
        <source>The app secret does not fit the token</source>
        <translation>لا يوافق المفتاح السري للتطبيق رمز الوصول</translation>
    </message>
    <message>
        <source>The login that the token stands for has ended.</source>
        <translation>انتهت جلسة تسجيل الدخول التي يمثلها رمز الوصول.</translation>
    </message>
    <message>
        <source>The login behind the token has ended</source>
        <translation>انتهت جلسة تسجيل الدخول وراء رمز الوصول</translation>
    </message>
    <message>
        <source>Check that the sending system puts the whole token into each call.</source>
        <translation>تحقق من أن نظام الإرسال يضع رمز الوصول كاملًا في كل طلب.</translation>
    </message>
    <message>
        <source>The call carried no token, or lost it on the way.</source>
        <translation>لم يحمل الطلب رمز وصول، أو فقده في الطريق.</translation>
    </message>
    <message>
        <source>The call arrived without a token</source>
        <translation>وصل الطلب بلا رمز وصول</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its login has ended; Meta gives no closer reason.</source>
        <translation>سُحب رمز الوصول أو انتهت جلسة تسجيل دخوله، ولا تذكر Meta سببًا أدق.</translation>
    </message>
    <message>
        <source>The token is not accepted any more</source>
        <translation>لم يعد رمز الوصول مقبولًا</translation>
    </message>
    <message>
        <source>The person or system user behind the token has removed the app, or the app has lost its permission to act for them.</source>
        <translation>أزال صاحب رمز الوصول أو مستخدم النظام التطبيق، أو فقد التطبيق إذنه بالعمل نيابة عنه.</translation>
    </message>
    <message>
        <source>The app lost its access</source>
        <translation>فقد التطبيق وصوله</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and finish the check there.</source>
        <translation>اطلب من صاحب الحساب تسجيل الدخول على facebook.com وإكمال التحقق هناك.</translation>
    </message>
    <message>
        <source>Check the token here again; generate a new one if it is still refused.</source>
        <translation>افحص رمز الوصول هنا مجددًا، وأنشئ رمزًا جديدًا إذا ظل مرفوضًا.</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check.</source>
        <translation>يريد Facebook أن يجتاز صاحب الحساب المرتبط برمز الوصول تحققًا أمنيًا.</translation>
    </message>
    <message>
        <source>Facebook wants to check the account first</source>
        <translation>يريد Facebook التحقق من الحساب أولًا</translation>
    </message>
    <message>
        <source>The owner of the account behind the token changed the password, or Facebook ended the login for safety.</source>
        <translation>غيّر صاحب الحساب المرتبط برمز الوصول كلمة السر، أو أنهى Facebook الجلسة حفاظًا على الأمان.</translation>
    </message>
    <message>
        <source>The password behind the token was changed</source>
        <translation>تغيّرت كلمة السر المرتبطة برمز الوصول</translation>
    </message>
    <message>
        <source>The life of the token is over.</source>
        <translation>انتهت مدة رمز الوصول.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>انتهت صلاحية رمز الوصول</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and confirm it.</source>
        <translation>اطلب من صاحب الحساب تسجيل الدخول على facebook.com وتأكيد الحساب.</translation>
    </message>
    <message>
        <source>The Facebook account behind the token has not been confirmed yet.</source>
        <translation>لم يُؤكَّد حساب Facebook المرتبط برمز الوصول بعد.</translation>
    </message>
    <message>
        <source>The account behind the token is not confirmed</source>
        <translation>الحساب المرتبط برمز الوصول غير مؤكَّد</translation>
    </message>
    <message>
        <source>The login behind the token was ended on purpose, by logging out or by a program.</source>
        <translation>أُنهيت جلسة تسجيل الدخول وراء رمز الوصول عمدًا، بتسجيل الخروج أو بواسطة برنامج.</translation>
    </message>
    <message>
        <source>The login behind the token was ended</source>
        <translation>أُنهيت جلسة تسجيل الدخول وراء رمز الوصول</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>سُحب رمز الوصول، أو سجّل صاحبه الخروج أو غيّر إعدادات التطبيق.</translation>
    </message>
    <message>
        <source>The token was withdrawn</source>
        <translation>سُحب رمز الوصول</translation>
    </message>
    <message>
        <source>Give the account its role back, or use a system user of the business instead.</source>
        <translation>أعد إلى الحساب دوره، أو استخدم بدلًا منه مستخدم نظام تابعًا للنشاط التجاري.</translation>
    </message>
    <message>
        <source>The account behind the token no longer has a role on the page or business.</source>
        <translation>لم يعد للحساب المرتبط برمز الوصول دور في الصفحة أو النشاط التجاري.</translation>
    </message>
    <message>
        <source>The account behind the token lost its role</source>
        <translation>فقد الحساب المرتبط برمز الوصول دوره</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>انسخ معرّف التطبيق ومفتاحه السري مجددًا من App Dashboard: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is wrong, was reset, or belongs to another app.</source>
        <translation>المفتاح السري للتطبيق خاطئ، أو أُعيد تعيينه، أو يخص تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>App ID and app secret do not belong together</source>
        <translation>معرّف التطبيق والمفتاح السري لا يخصان تطبيقًا واحدًا</translation>
    </message>
    <message>
        <source>Copy the token that the sending system uses, not the one a debugging page shows.</source>
        <translation>انسخ رمز الوصول الذي يستخدمه نظام الإرسال، لا الذي تعرضه صفحة تصحيح الأخطاء.</translation>
    </message>
    <message>
        <source>The token comes from a debugging page and cannot make calls.</source>
        <translation>يأتي رمز الوصول من صفحة تصحيح أخطاء، ولا يمكنه إجراء طلبات.</translation>
    </message>
    <message>
        <source>The token is made for looking only</source>
        <translation>رمز الوصول مخصص للعرض فقط</translation>
    </message>
    <message>
        <source>Copy the token again, whole, with the copy button of the page that shows it.</source>
        <translation>انسخ رمز الوصول مجددًا كاملًا، بزر النسخ في الصفحة التي تعرضه.</translation>
    </message>
    <message>
        <source>Check it here again.</source>
        <translation>افحصه هنا مجددًا.</translation>
    </message>
    <message>
        <source>Part of the token is missing, or something else was copied with it.</source>
        <translation>جزء من رمز الوصول ناقص، أو نُسخ معه شيء آخر.</translation>
    </message>
    <message>
        <source>The text is a token of another service.</source>
        <translation>النص رمز وصول لخدمة أخرى.</translation>
    </message>
    <message>
        <source>Meta cannot read the token</source>
        <translation>لا تستطيع Meta قراءة رمز الوصول</translation>
    </message>
    <message>
        <source>Write the number with plus sign and country code.</source>
        <translation>اكتب الرقم مع علامة + ورمز الدولة.</translation>
    </message>
    <message>
        <source>Check the number with the number check of this program.</source>
        <translation>افحص الرقم بأداة فحص الأرقام في هذا البرنامج.</translation>
    </message>
    <message>
        <source>The value in the request is not a telephone number, or its country code is missing.</source>
        <translation>القيمة في الطلب ليست رقم هاتف، أو ينقصها رمز الدولة.</translation>
    </message>
    <message>
        <source>The value is not a telephone number</source>
        <translation>القيمة ليست رقم هاتف</translation>
    </message>
    <message>
        <source>A permission is missing or was withdrawn.</source>
        <translation>ينقص إذن، أو سُحب.</translation>
    </message>
    <message>
        <source>The system user was not given this WhatsApp account.</source>
        <translation>لم يُمنح مستخدم النظام حساب WhatsApp هذا.</translation>
    </message>
    <message>
        <source>The token has no access to this account</source>
        <translation>لا وصول لرمز الوصول إلى هذا الحساب</translation>
    </message>
    <message>
        <source>The app has reached a limit, or is blocked for a while.</source>
        <translation>بلغ التطبيق حدًا، أو هو محظور لفترة.</translation>
    </message>
    <message>
        <source>The app has reached its limit</source>
        <translation>بلغ التطبيق حدّه</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found.</source>
        <translation>افتح Business Support Home واقرأ ما عُثر عليه.</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong, or wait until the restriction ends.</source>
        <translation>اطلب مراجعة هناك إذا كان ذلك خاطئًا، أو انتظر حتى ينتهي التقييد.</translation>
    </message>
    <message>
        <source>The account was restricted for a breach of policy. Restrictions last 1, 3, 5, 7 or 30 days, or for good.</source>
        <translation>قُيّد الحساب لمخالفة سياسة. يستمر التقييد 1 أو 3 أو 5 أو 7 أو 30 يومًا، أو بصفة دائمة.</translation>
    </message>
    <message>
        <source>The WhatsApp account is restricted for a while</source>
        <translation>حساب WhatsApp مقيَّد لفترة</translation>
    </message>
    <message>
        <source>Send an approved template.</source>
        <translation>أرسل قالبًا تمت الموافقة عليه.</translation>
    </message>
    <message>
        <source>Wait until the customer writes, then reply freely.</source>
        <translation>انتظر حتى يكتب العميل، ثم رد بحرية.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago; only approved templates may be sent now.</source>
        <translation>مضى أكثر من 24 ساعة على آخر رسالة من العميل، فلا يجوز الآن إرسال إلا القوالب الموافَق عليها.</translation>
    </message>
    <message>
        <source>The 24-hour window for replies is closed</source>
        <translation>أُغلقت نافذة 24 ساعة المخصصة للردود</translation>
    </message>
    <message>
        <source>Check whether the first call has done its work; do not repeat it.</source>
        <translation>تحقق مما إذا كان الطلب الأول قد أدى عمله، ولا تكرره.</translation>
    </message>
    <message>
        <source>The same call was made a second time, with the same content.</source>
        <translation>أُجري الطلب نفسه مرة ثانية بالمحتوى نفسه.</translation>
    </message>
    <message>
        <source>The same content was sent twice</source>
        <translation>أُرسل المحتوى نفسه مرتين</translation>
    </message>
    <message>
        <source>The limit of this one call is reached, for example of the question whether a person allows calls.</source>
        <translation>بُلغ حد هذا الطلب بعينه، مثل السؤال عما إذا كان شخص ما يسمح بالمكالمات.</translation>
    </message>
    <message>
        <source>This call was made too often</source>
        <translation>أُجري هذا الطلب مرات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The ID or name is mistyped.</source>
        <translation>المعرّف أو الاسم مكتوب خطأً.</translation>
    </message>
    <message>
        <source>The ID does not exist</source>
        <translation>المعرّف غير موجود</translation>
    </message>
    <message>
        <source>The call asks about &quot;me&quot;, but carries no token that says who that is.</source>
        <translation>يستعلم الطلب عن &quot;me&quot;، لكنه لا يحمل رمز وصول يحدد من هو المقصود.</translation>
    </message>
    <message>
        <source>A read of &quot;me&quot; arrived without a token</source>
        <translation>وصلت قراءة &quot;me&quot; بلا رمز وصول</translation>
    </message>
    <message>
        <source>The WhatsApp account has used up its management calls for this hour: 200 for each app, 5000 once a number is registered.</source>
        <translation>استهلك حساب WhatsApp طلباته الإدارية لهذه الساعة: 200 لكل تطبيق، و5000 بعد تسجيل رقم.</translation>
    </message>
    <message>
        <source>The WhatsApp account has made too many calls</source>
        <translation>أجرى حساب WhatsApp طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Ask your developer to take the customer off the block list of the number, or unblock the customer in the WhatsApp Business app.</source>
        <translation>اطلب من المطوّر لديك إزالة العميل من قائمة الحظر الخاصة بالرقم، أو ألغِ حظره في تطبيق WhatsApp Business.</translation>
    </message>
    <message>
        <source>Send the message again after that.</source>
        <translation>أرسل الرسالة مجددًا بعد ذلك.</translation>
    </message>
    <message>
        <source>The customer is on the block list of your own number.</source>
        <translation>العميل في قائمة الحظر الخاصة برقمك أنت.</translation>
    </message>
    <message>
        <source>Your business has blocked this customer</source>
        <translation>حظر نشاطك التجاري هذا العميل</translation>
    </message>
    <message>
        <source>Let the sending system slow down, and send the message again.</source>
        <translation>اجعل نظام الإرسال يبطئ، وأرسل الرسالة مجددًا.</translation>
    </message>
    <message>
        <source>Look at the throughput of the number, which Meta can raise: up to 1000 messages a second.</source>
        <translation>اطّلع على معدل الإرسال للرقم، إذ يمكن أن ترفعه Meta إلى 1000 رسالة في الثانية.</translation>
    </message>
    <message>
        <source>The number has sent more messages in a second than it may: mostly 80, or 20 if it is used in the WhatsApp Business app too.</source>
        <translation>أرسل الرقم في الثانية رسائل أكثر من المسموح: 80 غالبًا، أو 20 إذا كان مستخدمًا في تطبيق WhatsApp Business أيضًا.</translation>
    </message>
    <message>
        <source>Messages were sent too fast</source>
        <translation>أُرسلت الرسائل بسرعة زائدة</translation>
    </message>
    <message>
        <source>Do not send the message again: the result is the same.</source>
        <translation>لا ترسل الرسالة مجددًا، فالنتيجة واحدة.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, then reply within 24 hours.</source>
        <translation>اطلب من العميل عبر قناة أخرى أن يكتب إليك، ثم رد خلال 24 ساعة.</translation>
    </message>
    <message>
        <source>Meta keeps a small group of people free of marketing templates; this customer is one of them.</source>
        <translation>تستثني Meta مجموعة صغيرة من الأشخاص من القوالب التسويقية، وهذا العميل منهم.</translation>
    </message>
    <message>
        <source>The customer is in a test group of Meta</source>
        <translation>العميل ضمن مجموعة اختبار لدى Meta</translation>
    </message>
    <message>
        <source>Compare the country with WhatsApp&apos;s policy for your kind of business: business.whatsapp.com/policy</source>
        <translation>قارن الدولة بسياسة WhatsApp لنوع نشاطك التجاري: business.whatsapp.com/policy</translation>
    </message>
    <message>
        <source>Reach the customer by another channel.</source>
        <translation>تواصل مع العميل عبر قناة أخرى.</translation>
    </message>
    <message>
        <source>The rules for your kind of business do not allow messages to that country. The amount of messages is not the reason, even where Meta&apos;s text reads like that.</source>
        <translation>لا تسمح القواعد الخاصة بنوع نشاطك التجاري بإرسال رسائل إلى تلك الدولة. ليس عدد الرسائل هو السبب، حتى إن أوحى نص Meta بذلك.</translation>
    </message>
    <message>
        <source>Your business may not message people in that country</source>
        <translation>لا يُسمح لنشاطك التجاري بمراسلة أشخاص في تلك الدولة</translation>
    </message>
    <message>
        <source>Ask the customer to send it in another way, as text or as a usual file.</source>
        <translation>اطلب من العميل إرساله بطريقة أخرى، كنص أو ملف عادي.</translation>
    </message>
    <message>
        <source>The customer sent something the API cannot pass on, for example in a group. No message of yours has failed.</source>
        <translation>أرسل العميل شيئًا لا تستطيع API نقله، في مجموعة مثلًا. لم تفشل أي رسالة من رسائلك.</translation>
    </message>
    <message>
        <source>The customer sent a kind of message that cannot be shown</source>
        <translation>أرسل العميل نوع رسالة لا يمكن عرضه</translation>
    </message>
    <message>
        <source>Send the message again with growing pauses.</source>
        <translation>أرسل الرسالة مجددًا مع زيادة فترات الانتظار تدريجيًا.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support with the fbtrace_id of the answer if it stays like this.</source>
        <translation>إذا ظل الأمر هكذا، فاسأل دعم Meta واذكر fbtrace_id الوارد في الإجابة.</translation>
    </message>
    <message>
        <source>For Flows: the public key could not be set.</source>
        <translation>في التدفقات (Flows): تعذّر تعيين المفتاح العام.</translation>
    </message>
    <message>
        <source>Meta could not send, and does not say why</source>
        <translation>تعذّر الإرسال على Meta ولا تذكر السبب</translation>
    </message>
    <message>
        <source>Shorten the text, or send it in two messages.</source>
        <translation>اختصر النص، أو أرسله في رسالتين.</translation>
    </message>
    <message>
        <source>The text has more characters than a message may have.</source>
        <translation>في النص أحرف أكثر مما يُسمح به في رسالة.</translation>
    </message>
    <message>
        <source>The text of the message is too long</source>
        <translation>نص الرسالة طويل جدًا</translation>
    </message>
    <message>
        <source>Ask your developer to set the recipient type to &quot;individual&quot;.</source>
        <translation>اطلب من المطوّر لديك تعيين نوع المستلم إلى &quot;individual&quot;.</translation>
    </message>
    <message>
        <source>The request names a kind of recipient that this call does not know.</source>
        <translation>يذكر الطلب نوع مستلم غير معروف هنا.</translation>
    </message>
    <message>
        <source>The kind of recipient is not accepted</source>
        <translation>نوع المستلم غير مقبول</translation>
    </message>
    <message>
        <source>A permission is missing for the sending number, or was taken away.</source>
        <translation>ينقص إذن لرقم الإرسال، أو سُحب.</translation>
    </message>
    <message>
        <source>The token may not send from this number</source>
        <translation>لا يُسمح لرمز الوصول بالإرسال من هذا الرقم</translation>
    </message>
    <message>
        <source>Check the ID in the request.</source>
        <translation>تحقق من المعرّف في الطلب.</translation>
    </message>
    <message>
        <source>Upload the file again, and send it by its new media ID.</source>
        <translation>ارفع الملف مجددًا، وأرسله بمعرّف الوسائط الجديد.</translation>
    </message>
    <message>
        <source>The file or object that the request names does not exist, or not any more.</source>
        <translation>الملف أو العنصر المذكور في الطلب غير موجود، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Something the request refers to is gone</source>
        <translation>شيء يشير إليه الطلب لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer: they name the field.</source>
        <translation>أعطِ المطوّر لديك تفاصيل الإجابة، فهي تسمّي الحقل.</translation>
    </message>
    <message>
        <source>A field that must be there is missing in the request.</source>
        <translation>ينقص في الطلب حقل إلزامي.</translation>
    </message>
    <message>
        <source>The request lacks something</source>
        <translation>ينقص الطلب شيء</translation>
    </message>
    <message>
        <source>Check that the sending number belongs to the account.</source>
        <translation>تحقق من أن رقم الإرسال يتبع الحساب.</translation>
    </message>
    <message>
        <source>Wait 10 minutes if the template is new.</source>
        <translation>انتظر 10 دقائق إذا كان القالب جديدًا.</translation>
    </message>
    <message>
        <source>A value is wrong, or the sending number is not in this WhatsApp account.</source>
        <translation>إحدى القيم خاطئة، أو رقم الإرسال ليس في حساب WhatsApp هذا.</translation>
    </message>
    <message>
        <source>The country of the number does not have this feature, for example calls.</source>
        <translation>هذه الميزة، كالمكالمات مثلًا، غير متاحة في دولة الرقم.</translation>
    </message>
    <message>
        <source>A new marketing template is not ready for the Marketing Messages API yet.</source>
        <translation>قالب تسويقي جديد لم يصبح جاهزًا لواجهة Marketing Messages API بعد.</translation>
    </message>
    <message>
        <source>A value in the request does not fit</source>
        <translation>إحدى القيم في الطلب غير مناسبة</translation>
    </message>
    <message>
        <source>One of the services behind the API is overloaded or disturbed.</source>
        <translation>إحدى الخدمات وراء API عليها ضغط زائد أو فيها اضطراب.</translation>
    </message>
    <message>
        <source>A service at Meta is away for a moment</source>
        <translation>إحدى خدمات Meta غائبة للحظات</translation>
    </message>
    <message>
        <source>Add a participant to the group, then send again.</source>
        <translation>أضف مشاركًا إلى المجموعة، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The group holds only one member, so there is nobody to write to.</source>
        <translation>في المجموعة عضو واحد فقط، فلا يوجد من تكتب إليه.</translation>
    </message>
    <message>
        <source>The group has no other member</source>
        <translation>لا عضو آخر في المجموعة</translation>
    </message>
    <message>
        <source>Send to another number.</source>
        <translation>أرسل إلى رقم آخر.</translation>
    </message>
    <message>
        <source>Sender and recipient are the same number.</source>
        <translation>المرسل والمستلم رقم واحد.</translation>
    </message>
    <message>
        <source>The message was sent to your own number</source>
        <translation>أُرسلت الرسالة إلى رقمك أنت</translation>
    </message>
    <message>
        <source>Compare the number with the customer, with plus sign and country code.</source>
        <translation>راجع الرقم مع العميل، مع علامة + ورمز الدولة.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, to accept the terms (wa.me/tos/20210210) and to update WhatsApp.</source>
        <translation>اطلب من العميل عبر قناة أخرى أن يكتب إليك، وأن يقبل الشروط (wa.me/tos/20210210)، وأن يحدّث WhatsApp.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp, or is mistyped; without a plus sign and country code it may be read as a number of your own country.</source>
        <translation>الرقم ليس على WhatsApp أو مكتوب خطأً؛ ومن دون علامة + ورمز الدولة قد يُقرأ كرقم من بلدك.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s current terms.</source>
        <translation>لم يقبل العميل شروط WhatsApp الحالية.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old.</source>
        <translation>تطبيق WhatsApp لدى العميل قديم جدًا.</translation>
    </message>
    <message>
        <source>This person could not be reached on WhatsApp</source>
        <translation>تعذّر الوصول إلى هذا الشخص على WhatsApp</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name; newer systems report it under another number.</source>
        <translation>كان في خدمة Meta خلل لا تسمّيه، وتبلّغ عنه الأنظمة الأحدث برقم آخر.</translation>
    </message>
    <message>
        <source>Compare the number with the list in the App Dashboard: WhatsApp &gt; API Setup &gt; To.</source>
        <translation>قارن الرقم بالقائمة في App Dashboard: WhatsApp &gt; API Setup &gt; To.</translation>
    </message>
    <message>
        <source>Try an Argentine number as 54 and area code without the 9, a Mexican one as 52 and ten digits.</source>
        <translation>جرّب الرقم الأرجنتيني بصيغة 54 ثم رمز المنطقة بلا الرقم 9، والرقم المكسيكي بصيغة 52 ثم عشرة أرقام.</translation>
    </message>
    <message>
        <source>Add the number to that list, and confirm it with the code the recipient gets.</source>
        <translation>أضف الرقم إلى تلك القائمة، وأكّده بالرمز الذي يصل إلى المستلم.</translation>
    </message>
    <message>
        <source>Use your own registered number for real customers.</source>
        <translation>استخدم رقمك المسجّل للعملاء الحقيقيين.</translation>
    </message>
    <message>
        <source>A test number, or an app in development, may only send to numbers on its list of up to five.</source>
        <translation>لا يُسمح لرقم اختباري أو لتطبيق قيد التطوير بالإرسال إلا إلى أرقام في قائمته، وعددها خمسة على الأكثر.</translation>
    </message>
    <message>
        <source>The number is on the list, but in another form: Argentina and Mexico have numbers with and without an extra digit.</source>
        <translation>الرقم في القائمة ولكن بشكل آخر: في الأرجنتين والمكسيك أرقام برقم إضافي وأخرى من دونه.</translation>
    </message>
    <message>
        <source>The recipient is not on the test list</source>
        <translation>المستلم ليس في قائمة الاختبار</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong.</source>
        <translation>اطلب مراجعة هناك إذا كان ذلك خاطئًا.</translation>
    </message>
    <message>
        <source>Correct the PIN if nothing is reported there.</source>
        <translation>صحّح PIN إذا لم يُبلَّغ عن شيء هناك.</translation>
    </message>
    <message>
        <source>The account was restricted or disabled for a breach of policy.</source>
        <translation>قُيّد الحساب أو عُطّل لمخالفة سياسة.</translation>
    </message>
    <message>
        <source>Data in the request did not fit the account, for example a wrong PIN for two-step verification.</source>
        <translation>لم توافق بيانات في الطلب الحساب، مثل PIN خاطئ للتحقق بخطوتين.</translation>
    </message>
    <message>
        <source>The WhatsApp account is locked</source>
        <translation>حساب WhatsApp مقفل</translation>
    </message>
    <message>
        <source>Ask your developer to make the webhook server reachable again.</source>
        <translation>اطلب من المطوّر لديك إتاحة الوصول إلى خادم webhook من جديد.</translation>
    </message>
    <message>
        <source>Ask the customer to send the message once more.</source>
        <translation>اطلب من العميل إرسال الرسالة مرة أخرى.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and your webhook server could not be reached while the message was kept, about an hour.</source>
        <translation>لا يخزّن الرقم شيئًا لدى Meta، وتعذّر الوصول إلى خادم webhook لديك خلال مدة الاحتفاظ بالرسالة، وهي نحو ساعة.</translation>
    </message>
    <message>
        <source>Your webhook server was out of reach too long</source>
        <translation>تعذّر الوصول إلى خادم webhook لديك مدة أطول مما يجب</translation>
    </message>
    <message>
        <source>Look whether the message was delivered on another device before you send again.</source>
        <translation>تحقق مما إذا كانت الرسالة قد سُلِّمت على جهاز آخر قبل أن ترسلها مجددًا.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and one of the customer&apos;s devices asked for the message after its hour was over; another device may have it.</source>
        <translation>لا يخزّن الرقم شيئًا لدى Meta، وطلب أحد أجهزة العميل الرسالة بعد انقضاء ساعتها، وقد تكون لدى جهاز آخر.</translation>
    </message>
    <message>
        <source>One of the customer&apos;s devices did not get the message</source>
        <translation>لم يستلم أحد أجهزة العميل الرسالة</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and hand in a display name.</source>
        <translation>افتح WhatsApp Manager &gt; Account tools &gt; Phone numbers، وقدّم اسم عرض.</translation>
    </message>
    <message>
        <source>Wait for the approval, then send again.</source>
        <translation>انتظر الموافقة، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>A number that WhatsApp itself supplied (+1 555) may not send before its display name is approved.</source>
        <translation>لا يُسمح لرقم وفّره WhatsApp نفسه (+1 555) بالإرسال قبل الموافقة على اسم العرض الخاص به.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved</source>
        <translation>لم تتم الموافقة على اسم العرض للرقم</translation>
    </message>
    <message>
        <source>Check the group ID in the request against the list of your groups.</source>
        <translation>قارن معرّف المجموعة في الطلب بقائمة مجموعاتك.</translation>
    </message>
    <message>
        <source>The group does not exist, or your number is not in it.</source>
        <translation>المجموعة غير موجودة، أو رقمك ليس فيها.</translation>
    </message>
    <message>
        <source>The group is not known</source>
        <translation>المجموعة غير معروفة</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and bring the payment method of this very WhatsApp account in order.</source>
        <translation>افتح Business settings &gt; Billing &amp; payments، وأصلح طريقة الدفع لحساب WhatsApp هذا بعينه.</translation>
    </message>
    <message>
        <source>The payment method is missing, was refused, or belongs to another WhatsApp account; a credit line may be used up.</source>
        <translation>طريقة الدفع ناقصة أو مرفوضة أو تخص حساب WhatsApp آخر، وقد يكون خط الائتمان مستنفدًا.</translation>
    </message>
    <message>
        <source>The account lacks currency or time zone, or waits for a partner&apos;s request to be accepted.</source>
        <translation>ينقص الحساب عملة أو منطقة زمنية، أو ينتظر قبول طلب أحد الشركاء.</translation>
    </message>
    <message>
        <source>Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>تظل الردود خلال 24 ساعة من رسالة العميل تُرسَل.</translation>
    </message>
    <message>
        <source>The payment settings stop your messages</source>
        <translation>إعدادات الدفع توقف رسائلك</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to come online, then send again.</source>
        <translation>اطلب من العميل عبر قناة أخرى أن يتصل بالإنترنت، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The message was not delivered within its life, and has ended.</source>
        <translation>لم تُسلَّم الرسالة خلال مدة بقائها، وانتهت.</translation>
    </message>
    <message>
        <source>The message waited too long</source>
        <translation>انتظرت الرسالة طويلًا جدًا</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and add a payment method to this WhatsApp account.</source>
        <translation>افتح Business settings &gt; Billing &amp; payments، وأضف طريقة دفع إلى حساب WhatsApp هذا.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method that works, and calls are charged.</source>
        <translation>لا طريقة دفع صالحة لحساب WhatsApp، والمكالمات برسوم.</translation>
    </message>
    <message>
        <source>A payment method for calls is missing</source>
        <translation>تنقص طريقة دفع للمكالمات</translation>
    </message>
    <message>
        <source>Register the number again, then send the message once more.</source>
        <translation>سجّل الرقم مجددًا، ثم أرسل الرسالة مرة أخرى.</translation>
    </message>
    <message>
        <source>The registration of the sending number did not end well.</source>
        <translation>لم يكتمل تسجيل رقم الإرسال بنجاح.</translation>
    </message>
    <message>
        <source>The number is not fully registered</source>
        <translation>تسجيل الرقم غير مكتمل</translation>
    </message>
    <message>
        <source>The customer wrote to another number of your business: the window counts for each number alone.</source>
        <translation>كتب العميل إلى رقم آخر لنشاطك التجاري: تُحسب النافذة لكل رقم على حدة.</translation>
    </message>
    <message>
        <source>Look at the quality rating: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>اطّلع على تقييم الجودة: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Pause campaigns, and write only to people who agreed to it.</source>
        <translation>أوقف الحملات مؤقتًا، ولا تكتب إلا إلى من وافقوا على ذلك.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported messages of this number.</source>
        <translation>حظر رسائل هذا الرقم أو أبلغ عنها عدد كبير من الأشخاص.</translation>
    </message>
    <message>
        <source>The number is limited because of its quality</source>
        <translation>الرقم مقيَّد بسبب جودته</translation>
    </message>
    <message>
        <source>Wait at least a day before you send it again, and do not repeat it in a loop.</source>
        <translation>انتظر يومًا على الأقل قبل إرسالها مجددًا، ولا تكرر الإرسال آليًا.</translation>
    </message>
    <message>
        <source>Use another channel for numbers in the USA.</source>
        <translation>استخدم قناة أخرى للأرقام في الولايات المتحدة.</translation>
    </message>
    <message>
        <source>Ask the customer to write to you first if it is urgent.</source>
        <translation>إذا كان الأمر عاجلًا، فاطلب من العميل أن يكتب إليك أولًا.</translation>
    </message>
    <message>
        <source>The person has received enough marketing messages for now.</source>
        <translation>تلقى الشخص ما يكفي من الرسائل التسويقية في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Marketing templates to numbers in the USA are not delivered since 2025-04-01.</source>
        <translation>لا تُسلَّم القوالب التسويقية إلى أرقام الولايات المتحدة منذ 2025-04-01.</translation>
    </message>
    <message>
        <source>Meta held this marketing message back</source>
        <translation>حجبت Meta هذه الرسالة التسويقية</translation>
    </message>
    <message>
        <source>Send no marketing to this customer; utility and service messages still arrive.</source>
        <translation>لا ترسل رسائل تسويقية إلى هذا العميل؛ أما رسائل الأداة المساعدة والخدمة فما زالت تصل.</translation>
    </message>
    <message>
        <source>The customer has switched off marketing messages of your business in WhatsApp.</source>
        <translation>أوقف العميل في WhatsApp الرسائل التسويقية من نشاطك التجاري.</translation>
    </message>
    <message>
        <source>The customer wants no marketing messages from you</source>
        <translation>لا يريد العميل رسائل تسويقية منك</translation>
    </message>
    <message>
        <source>Send the content as another kind of message, or ask the customer to do so.</source>
        <translation>أرسل المحتوى كنوع آخر من الرسائل، أو اطلب ذلك من العميل.</translation>
    </message>
    <message>
        <source>The message is of a kind that the API cannot send, or the customer sent one that it cannot show.</source>
        <translation>الرسالة من نوع لا تستطيع API إرساله، أو أرسل العميل نوعًا لا يمكنها عرضه.</translation>
    </message>
    <message>
        <source>This kind of message is not supported</source>
        <translation>هذا النوع من الرسائل غير مدعوم</translation>
    </message>
    <message>
        <source>Read the details of the answer.</source>
        <translation>اقرأ تفاصيل الإجابة.</translation>
    </message>
    <message>
        <source>Ask the customer to send the file again, or by another way.</source>
        <translation>اطلب من العميل إرسال الملف مجددًا، أو بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Meta could not load the file that the customer sent.</source>
        <translation>تعذّر على Meta تحميل الملف الذي أرسله العميل.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched</source>
        <translation>تعذّر جلب ملف العميل</translation>
    </message>
    <message>
        <source>Compare type and size of the file with Meta&apos;s list of supported media.</source>
        <translation>قارن نوع الملف وحجمه بقائمة الوسائط المدعومة لدى Meta.</translation>
    </message>
    <message>
        <source>Upload the file first, and send it by its media ID.</source>
        <translation>ارفع الملف أولًا، وأرسله بمعرّف الوسائط الخاص به.</translation>
    </message>
    <message>
        <source>The file is of another type than it says, or of a type that WhatsApp does not take.</source>
        <translation>الملف من نوع غير النوع المذكور فيه، أو من نوع لا يقبله WhatsApp.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>The address of the file cannot be reached, or leads to a web page in place of the file.</source>
        <translation>تعذّر الوصول إلى عنوان الملف، أو يؤدي إلى صفحة ويب بدلًا من الملف.</translation>
    </message>
    <message>
        <source>Your file could not be used</source>
        <translation>تعذّر استخدام ملفك</translation>
    </message>
    <message>
        <source>Send other messages through the usual messages call of the Cloud API.</source>
        <translation>أرسل الرسائل الأخرى عبر طلب الرسائل المعتاد في Cloud API.</translation>
    </message>
    <message>
        <source>Use SIP for the calls of a number that is set to SIP.</source>
        <translation>استخدم SIP لمكالمات رقم معيّن على SIP.</translation>
    </message>
    <message>
        <source>The Marketing Messages API takes only marketing templates, and got something else.</source>
        <translation>لا تقبل Marketing Messages API إلا القوالب التسويقية، وقد تلقت شيئًا آخر.</translation>
    </message>
    <message>
        <source>A number that makes calls over SIP was asked to call through the API.</source>
        <translation>طُلب من رقم يجري مكالماته عبر SIP أن يتصل عبر API.</translation>
    </message>
    <message>
        <source>This way of sending does not take such a message</source>
        <translation>لا تقبل طريقة الإرسال هذه مثل هذه الرسالة</translation>
    </message>
    <message>
        <source>Wait some seconds, then a little longer after each failure; other customers are not affected.</source>
        <translation>انتظر بضع ثوانٍ، ثم مدة أطول قليلًا بعد كل إخفاق؛ لا يتأثر العملاء الآخرون.</translation>
    </message>
    <message>
        <source>More messages went to one person than the platform allows: about one in 6 seconds, with a burst of 45 that counts against the time after it.</source>
        <translation>ذهبت إلى شخص واحد رسائل أكثر مما تسمح به المنصة: رسالة واحدة تقريبًا كل 6 ثوانٍ، مع دفعة من 45 رسالة تُحسب على الوقت الذي يليها.</translation>
    </message>
    <message>
        <source>Too many messages to this one customer</source>
        <translation>رسائل كثيرة جدًا إلى هذا العميل وحده</translation>
    </message>
    <message>
        <source>Send again in a minute.</source>
        <translation>أرسل مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>The throughput of the number is being raised; that takes up to a minute.</source>
        <translation>يجري رفع معدل الإرسال للرقم، ويستغرق ذلك دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>The number is being upgraded</source>
        <translation>تجري ترقية الرقم</translation>
    </message>
    <message>
        <source>Read the list again from the beginning.</source>
        <translation>اقرأ القائمة مجددًا من البداية.</translation>
    </message>
    <message>
        <source>The mark for the next page of a list has run out, or was changed on its way.</source>
        <translation>انتهت صلاحية علامة الصفحة التالية من القائمة، أو تغيّرت في الطريق.</translation>
    </message>
    <message>
        <source>The place in the list is not known any more</source>
        <translation>لم يعد الموضع في القائمة معروفًا</translation>
    </message>
    <message>
        <source>Open the WhatsApp Business app on your phone and read the message there.</source>
        <translation>افتح تطبيق WhatsApp Business على هاتفك واقرأ الرسالة فيه.</translation>
    </message>
    <message>
        <source>The number is used in the WhatsApp Business app too, and the customer wrote from a linked device that the API does not support.</source>
        <translation>الرقم مستخدم في تطبيق WhatsApp Business أيضًا، وكتب العميل من جهاز مرتبط لا تدعمه API.</translation>
    </message>
    <message>
        <source>A message of the customer can be read in the app only</source>
        <translation>رسالة من العميل لا يمكن قراءتها إلا في التطبيق</translation>
    </message>
    <message>
        <source>Send the message to the phone number.</source>
        <translation>أرسل الرسالة إلى رقم الهاتف.</translation>
    </message>
    <message>
        <source>Messages of this kind, for example authentication templates, cannot go to a business-scoped user ID.</source>
        <translation>لا يمكن إرسال الرسائل من هذا النوع، كقوالب المصادقة مثلًا، إلى معرّف مستخدم خاص بنشاط تجاري (business-scoped user ID).</translation>
    </message>
    <message>
        <source>This message needs a phone number as recipient</source>
        <translation>تحتاج هذه الرسالة إلى رقم هاتف كمستلم</translation>
    </message>
    <message>
        <source>Send through the Marketing Messages API, or change the setting of the account.</source>
        <translation>أرسل عبر Marketing Messages API، أو غيّر إعداد الحساب.</translation>
    </message>
    <message>
        <source>The WhatsApp account sends marketing templates only through the Marketing Messages API.</source>
        <translation>لا يرسل حساب WhatsApp القوالب التسويقية إلا عبر Marketing Messages API.</translation>
    </message>
    <message>
        <source>Marketing templates are switched off for this way</source>
        <translation>القوالب التسويقية متوقفة لهذه الطريقة</translation>
    </message>
    <message>
        <source>Review the categories of your templates: WhatsApp Manager &gt; Message templates.</source>
        <translation>راجع فئات قوالبك: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Wait: the limit ends by itself.</source>
        <translation>انتظر، فالتقييد ينتهي تلقائيًا.</translation>
    </message>
    <message>
        <source>Templates were put into the wrong category too often.</source>
        <translation>وُضعت القوالب في فئة خاطئة مرات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Sending is limited because of template categories</source>
        <translation>الإرسال مقيَّد بسبب فئات القوالب</translation>
    </message>
    <message>
        <source>Look at the result of each participant in the answer, and repeat only what failed.</source>
        <translation>اطّلع على نتيجة كل مشارك في الإجابة، ولا تكرر إلا ما فشل.</translation>
    </message>
    <message>
        <source>Some of the participants could not be dealt with.</source>
        <translation>تعذّرت معالجة بعض المشاركين.</translation>
    </message>
    <message>
        <source>Only a part of the group request was done</source>
        <translation>لم يُنفَّذ إلا جزء من طلب المجموعة</translation>
    </message>
    <message>
        <source>Remove the double entry, then send the request again.</source>
        <translation>احذف الإدخال المكرر، ثم أرسل الطلب مجددًا.</translation>
    </message>
    <message>
        <source>The list of participants names one person more than once.</source>
        <translation>تذكر قائمة المشاركين شخصًا أكثر من مرة.</translation>
    </message>
    <message>
        <source>The same person is in the list twice</source>
        <translation>الشخص نفسه مذكور مرتين في القائمة</translation>
    </message>
    <message>
        <source>Ask the person to open wa.me/tos/20210210 on their phone and to accept the terms.</source>
        <translation>اطلب من الشخص فتح wa.me/tos/20210210 على هاتفه وقبول الشروط.</translation>
    </message>
    <message>
        <source>The person still has to accept WhatsApp&apos;s current terms before taking part.</source>
        <translation>على الشخص أن يقبل شروط WhatsApp الحالية قبل أن يشارك.</translation>
    </message>
    <message>
        <source>This person has not accepted WhatsApp&apos;s terms</source>
        <translation>لم يقبل هذا الشخص شروط WhatsApp</translation>
    </message>
    <message>
        <source>Remove participants from the request, or use a second group.</source>
        <translation>احذف مشاركين من الطلب، أو استخدم مجموعة ثانية.</translation>
    </message>
    <message>
        <source>The request goes beyond the number of people a group may have.</source>
        <translation>يتجاوز الطلب عدد الأشخاص المسموح به في المجموعة.</translation>
    </message>
    <message>
        <source>The group would have too many participants</source>
        <translation>سيصبح عدد مشاركي المجموعة أكبر مما يجب</translation>
    </message>
    <message>
        <source>Stop sending to this group.</source>
        <translation>توقف عن الإرسال إلى هذه المجموعة.</translation>
    </message>
    <message>
        <source>Meta has suspended the group for a breach of its policy.</source>
        <translation>أوقفت Meta المجموعة لمخالفة سياستها.</translation>
    </message>
    <message>
        <source>The group is suspended</source>
        <translation>المجموعة موقوفة</translation>
    </message>
    <message>
        <source>Wait a minute, then let the sending system make fewer group requests.</source>
        <translation>انتظر دقيقة، ثم اجعل نظام الإرسال يجري طلبات مجموعات أقل.</translation>
    </message>
    <message>
        <source>The number has made more group requests than it may in this time.</source>
        <translation>أجرى الرقم طلبات مجموعات أكثر من المسموح به في هذه المدة.</translation>
    </message>
    <message>
        <source>Too many group requests were made</source>
        <translation>أُجريت طلبات مجموعات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Choose a square picture, and upload it again.</source>
        <translation>اختر صورة مربعة، وارفعها مجددًا.</translation>
    </message>
    <message>
        <source>Width and height of the picture differ.</source>
        <translation>عرض الصورة وارتفاعها مختلفان.</translation>
    </message>
    <message>
        <source>The group picture is not square</source>
        <translation>صورة المجموعة ليست مربعة</translation>
    </message>
    <message>
        <source>Choose a larger picture, and upload it again.</source>
        <translation>اختر صورة أكبر، وارفعها مجددًا.</translation>
    </message>
    <message>
        <source>Each side of the picture must be longer than 192 pixels.</source>
        <translation>يجب أن يزيد كل ضلع في الصورة على 192 بكسل.</translation>
    </message>
    <message>
        <source>The group picture is too small</source>
        <translation>صورة المجموعة صغيرة جدًا</translation>
    </message>
    <message>
        <source>Delete groups that are not used any more, then create the new one.</source>
        <translation>احذف المجموعات التي لم تعد مستخدمة، ثم أنشئ المجموعة الجديدة.</translation>
    </message>
    <message>
        <source>The largest number of groups for one number is reached.</source>
        <translation>بُلغ أكبر عدد من المجموعات لرقم واحد.</translation>
    </message>
    <message>
        <source>The number has as many groups as it may have</source>
        <translation>لدى الرقم أقصى عدد مسموح به من المجموعات</translation>
    </message>
    <message>
        <source>Read the list of members again, then repeat the request with a person on it.</source>
        <translation>اقرأ قائمة الأعضاء مجددًا، ثم كرر الطلب لشخص موجود فيها.</translation>
    </message>
    <message>
        <source>The person named in the request is not a member of this group, or not any more.</source>
        <translation>الشخص المذكور في الطلب ليس عضوًا في هذه المجموعة، أو لم يعد كذلك.</translation>
    </message>
    <message>
        <source>The person is not in the group</source>
        <translation>الشخص ليس في المجموعة</translation>
    </message>
    <message>
        <source>Read the list of requests to join again.</source>
        <translation>اقرأ قائمة طلبات الانضمام مجددًا.</translation>
    </message>
    <message>
        <source>The request was withdrawn, or was dealt with already.</source>
        <translation>سُحب الطلب، أو عولج من قبل.</translation>
    </message>
    <message>
        <source>The request to join does not exist any more</source>
        <translation>لم يعد طلب الانضمام موجودًا</translation>
    </message>
    <message>
        <source>Send fewer marketing messages to people who only asked a question.</source>
        <translation>أرسل رسائل تسويقية أقل إلى من لم يفعلوا سوى طرح سؤال.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, then create the group.</source>
        <translation>انتظر حتى انتهاء فترة الإيقاف، ثم أنشئ المجموعة.</translation>
    </message>
    <message>
        <source>The number sent too many marketing messages inside the reply window in the past 7 days.</source>
        <translation>أرسل الرقم رسائل تسويقية كثيرة جدًا داخل نافذة الردود في آخر 7 أيام.</translation>
    </message>
    <message>
        <source>New groups are switched off for this number for a while</source>
        <translation>إنشاء المجموعات متوقف لهذا الرقم لفترة</translation>
    </message>
    <message>
        <source>Read Meta&apos;s conditions for groups: developers.facebook.com &gt; WhatsApp &gt; Groups API</source>
        <translation>اقرأ شروط Meta للمجموعات: developers.facebook.com &gt; WhatsApp &gt; Groups API</translation>
    </message>
    <message>
        <source>The number does not meet the conditions for groups yet.</source>
        <translation>لا يستوفي الرقم شروط المجموعات بعد.</translation>
    </message>
    <message>
        <source>Groups are not available for this number</source>
        <translation>المجموعات غير متاحة لهذا الرقم</translation>
    </message>
    <message>
        <source>Compare the values with the template text, and send exactly as many.</source>
        <translation>قارن القيم بنص القالب، وأرسل العدد نفسه تمامًا.</translation>
    </message>
    <message>
        <source>The values sent do not fit the places in the template.</source>
        <translation>لا توافق القيم المرسلة مواضع القالب.</translation>
    </message>
    <message>
        <source>The template was sent with the wrong number of values</source>
        <translation>أُرسل القالب بعدد خاطئ من القيم</translation>
    </message>
    <message>
        <source>Compare name, language and status in WhatsApp Manager &gt; Message templates.</source>
        <translation>قارن الاسم واللغة والحالة في WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Name or language of the template is wrong: &quot;en&quot; and &quot;en_US&quot; are two languages.</source>
        <translation>اسم القالب أو لغته خطأ: &quot;en&quot; و &quot;en_US&quot; لغتان مختلفتان.</translation>
    </message>
    <message>
        <source>The template is not approved, or was deleted.</source>
        <translation>لم تتم الموافقة على القالب، أو حُذف.</translation>
    </message>
    <message>
        <source>The template belongs to another WhatsApp account than the sending number.</source>
        <translation>يتبع القالب حساب WhatsApp غير حساب رقم الإرسال.</translation>
    </message>
    <message>
        <source>The template does not exist in this language</source>
        <translation>القالب غير موجود بهذه اللغة</translation>
    </message>
    <message>
        <source>Shorten the values or the template.</source>
        <translation>اختصر القيم أو القالب.</translation>
    </message>
    <message>
        <source>The text with its values is longer than allowed.</source>
        <translation>النص مع قيمه أطول من المسموح به.</translation>
    </message>
    <message>
        <source>The filled template is too long</source>
        <translation>القالب بعد ملئه طويل جدًا</translation>
    </message>
    <message>
        <source>Rework the template by Meta&apos;s review rules, and hand it in again.</source>
        <translation>عدّل القالب وفق قواعد المراجعة لدى Meta، وقدّمه مجددًا.</translation>
    </message>
    <message>
        <source>The content of the template breaks a WhatsApp policy.</source>
        <translation>يخالف محتوى القالب إحدى سياسات WhatsApp.</translation>
    </message>
    <message>
        <source>The template breaks a rule for content</source>
        <translation>يخالف القالب قاعدة خاصة بالمحتوى</translation>
    </message>
    <message>
        <source>Compare the value with the example in WhatsApp Manager &gt; Message templates, and correct it.</source>
        <translation>قارن القيمة بالمثال في WhatsApp Manager &gt; Message templates، وصحّحها.</translation>
    </message>
    <message>
        <source>A value that fills a place of the template has a form that is not accepted.</source>
        <translation>قيمة تملأ موضعًا في القالب لها شكل غير مقبول.</translation>
    </message>
    <message>
        <source>A value for the template is not accepted</source>
        <translation>إحدى قيم القالب غير مقبولة</translation>
    </message>
    <message>
        <source>Compare each part with the definition of the template.</source>
        <translation>قارن كل جزء بتعريف القالب.</translation>
    </message>
    <message>
        <source>The template expects a value of another kind, for example an image or a date.</source>
        <translation>يتوقع القالب قيمة من نوع آخر، مثل صورة أو تاريخ.</translation>
    </message>
    <message>
        <source>A template value is of the wrong kind</source>
        <translation>إحدى قيم القالب من نوع خاطئ</translation>
    </message>
    <message>
        <source>Use another template, or improve this one and wait for its approval.</source>
        <translation>استخدم قالبًا آخر، أو حسّن هذا القالب وانتظر الموافقة عليه.</translation>
    </message>
    <message>
        <source>Customers rated the template low; the first pause takes 3 hours, the second 6.</source>
        <translation>قيّم العملاء القالب تقييمًا منخفضًا؛ يستمر الإيقاف الأول 3 ساعات، والثاني 6.</translation>
    </message>
    <message>
        <source>Messages of a new template were held back to test its quality, and then dropped.</source>
        <translation>حُجزت رسائل قالب جديد لاختبار جودته، ثم أُلغيت.</translation>
    </message>
    <message>
        <source>The template is paused</source>
        <translation>القالب موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Write a new template with other content.</source>
        <translation>اكتب قالبًا جديدًا بمحتوى آخر.</translation>
    </message>
    <message>
        <source>The template was paused too often for low quality.</source>
        <translation>أُوقف القالب مؤقتًا مرات كثيرة جدًا بسبب انخفاض جودته.</translation>
    </message>
    <message>
        <source>The template is switched off for good</source>
        <translation>أُوقف القالب نهائيًا</translation>
    </message>
    <message>
        <source>Compare the values with the template in WhatsApp Manager &gt; Message templates.</source>
        <translation>قارن القيم بالقالب في WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Something is wrong with the values that fill the template; the details of the answer name it.</source>
        <translation>في القيم التي تملأ القالب خلل، وتفاصيل الإجابة تسمّيه.</translation>
    </message>
    <message>
        <source>The values for the template do not fit</source>
        <translation>القيم لا تناسب القالب</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, read what is reported for the Flow, and ask your developer to repair its endpoint.</source>
        <translation>افتح WhatsApp Manager &gt; Flows، واقرأ ما يُبلَّغ عنه بشأن التدفق (Flow)، واطلب من المطوّر لديك إصلاح نقطة النهاية (endpoint) الخاصة به.</translation>
    </message>
    <message>
        <source>Meta has blocked the Flow, mostly because its endpoint fails too often.</source>
        <translation>حظرت Meta التدفق (Flow)، وغالبًا لأن نقطة النهاية (endpoint) الخاصة به تفشل كثيرًا.</translation>
    </message>
    <message>
        <source>The Flow is blocked</source>
        <translation>التدفق (Flow) محظور</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, and ask your developer to repair what is reported there.</source>
        <translation>افتح WhatsApp Manager &gt; Flows، واطلب من المطوّر لديك إصلاح ما يُبلَّغ عنه هناك.</translation>
    </message>
    <message>
        <source>Wait for the next hour, then send again.</source>
        <translation>انتظر الساعة التالية، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The endpoint of the Flow is slow or fails, so that it may be sent only 10 times an hour; those are used up.</source>
        <translation>نقطة النهاية (endpoint) الخاصة بالتدفق (Flow) بطيئة أو تفشل، فلا يجوز إرساله إلا 10 مرات في الساعة، وقد استُنفدت.</translation>
    </message>
    <message>
        <source>The Flow is slowed down</source>
        <translation>التدفق (Flow) مبطَّأ</translation>
    </message>
    <message>
        <source>Ask your developer to deregister the number once more.</source>
        <translation>اطلب من المطوّر لديك إلغاء تسجيل الرقم مرة أخرى.</translation>
    </message>
    <message>
        <source>Register the number again after that.</source>
        <translation>سجّل الرقم مجددًا بعد ذلك.</translation>
    </message>
    <message>
        <source>An earlier attempt to take the number off the API has stopped half way.</source>
        <translation>توقفت محاولة سابقة لإزالة الرقم من API في منتصفها.</translation>
    </message>
    <message>
        <source>The number was not taken off the API completely</source>
        <translation>لم تكتمل إزالة الرقم من API</translation>
    </message>
    <message>
        <source>Ask your developer for the right backup and its password, or register the number anew.</source>
        <translation>اطلب من المطوّر لديك النسخة الاحتياطية الصحيحة وكلمة سرها، أو سجّل الرقم من جديد.</translation>
    </message>
    <message>
        <source>The number came from the older API that companies ran on their own servers, and its saved data could not be read. The password or the data does not fit.</source>
        <translation>جاء الرقم من واجهة API الأقدم التي كانت الشركات تشغّلها على خوادمها، وتعذّرت قراءة بياناته المحفوظة. كلمة السر أو البيانات غير صحيحة.</translation>
    </message>
    <message>
        <source>The saved data of the number could not be read</source>
        <translation>تعذّرت قراءة البيانات المحفوظة للرقم</translation>
    </message>
    <message>
        <source>The backup of the number could not be read</source>
        <translation>تعذّرت قراءة النسخة الاحتياطية للرقم</translation>
    </message>
    <message>
        <source>The recovery data of the number could not be read</source>
        <translation>تعذّرت قراءة بيانات الاستعادة للرقم</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register again.</source>
        <translation>انتظر 5 دقائق، ثم سجّل مجددًا.</translation>
    </message>
    <message>
        <source>The server that registers numbers is not available.</source>
        <translation>الخادم الذي يسجّل الأرقام غير متاح.</translation>
    </message>
    <message>
        <source>Meta&apos;s registration service is away for a moment</source>
        <translation>خدمة التسجيل لدى Meta غائبة للحظات</translation>
    </message>
    <message>
        <source>Enter the PIN that was set for this number.</source>
        <translation>أدخل PIN المعيّن لهذا الرقم.</translation>
    </message>
    <message>
        <source>Switch two-step verification off and set a new PIN, if nobody knows the old one: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>إذا لم يعرف أحد PIN القديم، فأوقف التحقق بخطوتين وعيّن PIN جديدًا: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>The six-digit PIN for two-step verification does not fit the number.</source>
        <translation>لا يوافق PIN المكوّن من ستة أرقام للتحقق بخطوتين هذا الرقم.</translation>
    </message>
    <message>
        <source>The PIN of the number is wrong</source>
        <translation>رقم PIN الخاص بالرقم خاطئ</translation>
    </message>
    <message>
        <source>Ask for a code by SMS or call: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>اطلب رمز تحقق عبر SMS أو مكالمة: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Enter the code, then register the number.</source>
        <translation>أدخل رمز التحقق، ثم سجّل الرقم.</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>لم يتم التحقق من الرقم.</translation>
    </message>
    <message>
        <source>The sending number must be verified again</source>
        <translation>يجب التحقق من رقم الإرسال مجددًا</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support about the number: business.facebook.com/direct-support</source>
        <translation>اسأل دعم Meta عن الرقم: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>Meta blocked the number during its registration on the older API.</source>
        <translation>حظرت Meta الرقم أثناء تسجيله على واجهة API الأقدم.</translation>
    </message>
    <message>
        <source>The number was blocked while it was registered</source>
        <translation>حُظر الرقم أثناء تسجيله</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name.</source>
        <translation>انتظر المدة المذكورة في تفاصيل الإجابة.</translation>
    </message>
    <message>
        <source>Find the right PIN before you try again, so that the wait does not start over.</source>
        <translation>اعثر على PIN الصحيح قبل أن تحاول مجددًا، حتى لا يبدأ الانتظار من جديد.</translation>
    </message>
    <message>
        <source>Somebody, or a system, tried wrong PINs for the number again and again.</source>
        <translation>جرّب شخص أو نظام أرقام PIN خاطئة للرقم مرارًا وتكرارًا.</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly too often</source>
        <translation>أُدخل PIN خطأً مرات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name, then enter the right PIN once.</source>
        <translation>انتظر المدة المذكورة في تفاصيل الإجابة، ثم أدخل PIN الصحيح مرة واحدة.</translation>
    </message>
    <message>
        <source>There was too little time between two attempts to enter the PIN.</source>
        <translation>كان الوقت بين محاولتين لإدخال PIN قصيرًا جدًا.</translation>
    </message>
    <message>
        <source>The PIN was entered again too soon</source>
        <translation>أُدخل PIN مجددًا قبل الأوان</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN.</source>
        <translation>سجّل الرقم باستخدام PIN المكوّن من ستة أرقام.</translation>
    </message>
    <message>
        <source>Look whether WhatsApp Manager &gt; Account tools &gt; Phone numbers shows it as connected.</source>
        <translation>تحقق مما إذا كان WhatsApp Manager &gt; Account tools &gt; Phone numbers يعرضه متصلًا.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, was never registered for this API, or was taken off it. It is not about the customer&apos;s number.</source>
        <translation>رقمك أنت، الذي يرسل، لم يُسجَّل قط لهذه API أو أُزيل منها. لا يتعلق الأمر برقم العميل.</translation>
    </message>
    <message>
        <source>The sending number is not registered</source>
        <translation>رقم الإرسال غير مسجَّل</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register the number.</source>
        <translation>انتظر 5 دقائق، ثم سجّل الرقم.</translation>
    </message>
    <message>
        <source>The number was just taken off, and Meta has not finished that yet.</source>
        <translation>أُزيل الرقم للتو، ولم تُكمل Meta ذلك بعد.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago</source>
        <translation>حُذف الرقم قبل لحظات</translation>
    </message>
    <message>
        <source>Stop the system that registers the number again and again.</source>
        <translation>أوقف النظام الذي يسجّل الرقم مرارًا وتكرارًا.</translation>
    </message>
    <message>
        <source>Wait up to 72 hours, then register the number once.</source>
        <translation>انتظر حتى 72 ساعة، ثم سجّل الرقم مرة واحدة.</translation>
    </message>
    <message>
        <source>A number may be registered and taken off 10 times in 72 hours; that is used up.</source>
        <translation>يجوز تسجيل رقم وإزالته 10 مرات خلال 72 ساعة، وقد استُنفدت.</translation>
    </message>
    <message>
        <source>The number was registered too often</source>
        <translation>سُجّل الرقم مرات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Open the link in the details of the answer, and accept the terms for this WhatsApp account.</source>
        <translation>افتح الرابط الموجود في تفاصيل الإجابة، واقبل الشروط لحساب WhatsApp هذا.</translation>
    </message>
    <message>
        <source>The WhatsApp account has not accepted the terms of WhatsApp Payments.</source>
        <translation>لم يقبل حساب WhatsApp شروط WhatsApp Payments.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted yet</source>
        <translation>لم تُقبل شروط المدفوعات بعد</translation>
    </message>
    <message>
        <source>Send this template through the usual messages call of the Cloud API.</source>
        <translation>أرسل هذا القالب عبر طلب الرسائل المعتاد في Cloud API.</translation>
    </message>
    <message>
        <source>A utility or authentication template was sent through the Marketing Messages API.</source>
        <translation>أُرسل قالب أداة مساعدة أو مصادقة عبر Marketing Messages API.</translation>
    </message>
    <message>
        <source>Only marketing messages can go this way</source>
        <translation>لا يمكن أن يمر من هنا إلا الرسائل التسويقية</translation>
    </message>
    <message>
        <source>Wait 10 minutes, then send again.</source>
        <translation>انتظر 10 دقائق، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>The template is new, and Meta is still preparing it for marketing messages; that takes up to 10 minutes.</source>
        <translation>القالب جديد، وما زالت Meta تجهّزه للرسائل التسويقية؛ يستغرق ذلك 10 دقائق على الأكثر.</translation>
    </message>
    <message>
        <source>The new template is not ready yet</source>
        <translation>القالب الجديد غير جاهز بعد</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager, and look whether the account has taken part in the Marketing Messages API.</source>
        <translation>افتح WhatsApp Manager، وتحقق مما إذا كان الحساب قد انضم إلى Marketing Messages API.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support if it has: business.facebook.com/direct-support</source>
        <translation>إذا كان قد انضم، فاسأل دعم Meta: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account has not been set up for the Marketing Messages API.</source>
        <translation>لم يُعدّ حساب WhatsApp لواجهة Marketing Messages API.</translation>
    </message>
    <message>
        <source>The template could not be prepared for it.</source>
        <translation>تعذّر تجهيز القالب لها.</translation>
    </message>
    <message>
        <source>The template cannot be used for marketing messages</source>
        <translation>لا يمكن استخدام القالب للرسائل التسويقية</translation>
    </message>
    <message>
        <source>Send the template through the usual messages call of the Cloud API if it is urgent.</source>
        <translation>إذا كان الأمر عاجلًا، فأرسل القالب عبر طلب الرسائل المعتاد في Cloud API.</translation>
    </message>
    <message>
        <source>Meta has announced this fault without saying what it means; the details of the answer may name it.</source>
        <translation>أعلنت Meta عن هذا الخلل من دون أن توضح معناه، وقد تسمّيه تفاصيل الإجابة.</translation>
    </message>
    <message>
        <source>The Marketing Messages API did not take the template</source>
        <translation>لم تقبل Marketing Messages API القالب</translation>
    </message>
    <message>
        <source>Ask your developer to compare the request with Meta&apos;s reference.</source>
        <translation>اطلب من المطوّر لديك مقارنة الطلب بمرجع Meta.</translation>
    </message>
    <message>
        <source>Meta could not use the parameters of the request, and names no closer reason.</source>
        <translation>تعذّر على Meta استخدام معلمات الطلب، ولا تذكر سببًا أدق.</translation>
    </message>
    <message>
        <source>Something in the request does not fit; Meta names no reason</source>
        <translation>شيء في الطلب غير مناسب، ولا تذكر Meta سببًا</translation>
    </message>
    <message>
        <source>Enter the newest code.</source>
        <translation>أدخل أحدث رمز تحقق.</translation>
    </message>
    <message>
        <source>Ask for a new code in WhatsApp Manager &gt; Account tools &gt; Phone numbers, by call if no SMS arrives.</source>
        <translation>اطلب رمز تحقق جديدًا في WhatsApp Manager &gt; Account tools &gt; Phone numbers، عبر مكالمة إذا لم تصل رسالة SMS.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or is too old.</source>
        <translation>كُتب رمز التحقق الوارد في SMS أو المكالمة خطأً، أو هو قديم جدًا.</translation>
    </message>
    <message>
        <source>The number may not ask for a code at the moment.</source>
        <translation>لا يُسمح للرقم بطلب رمز تحقق حاليًا.</translation>
    </message>
    <message>
        <source>The code for the number was not accepted</source>
        <translation>لم يُقبل رمز التحقق الخاص بالرقم</translation>
    </message>
    <message>
        <source>Enter the newest code once more, digit by digit.</source>
        <translation>أدخل أحدث رمز تحقق مرة أخرى، رقمًا رقمًا.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or a newer one has been sent since.</source>
        <translation>كُتب رمز التحقق الوارد في SMS أو المكالمة خطأً، أو أُرسل رمز أحدث منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The code that was entered is wrong</source>
        <translation>رمز التحقق المُدخل خاطئ</translation>
    </message>
    <message>
        <source>Confirm by another channel that it is still your customer.</source>
        <translation>تأكد عبر قناة أخرى من أنه ما زال عميلك.</translation>
    </message>
    <message>
        <source>Send without the old identity hash, and store the new one.</source>
        <translation>أرسل من دون تجزئة الهوية القديمة (identity hash)، وخزّن الجديدة.</translation>
    </message>
    <message>
        <source>Your system asks for an identity check, and the customer has a new phone or has installed WhatsApp again.</source>
        <translation>يطلب نظامك التحقق من الهوية، والعميل لديه هاتف جديد أو ثبّت WhatsApp من جديد.</translation>
    </message>
    <message>
        <source>The customer&apos;s identity has changed</source>
        <translation>تغيّرت هوية العميل</translation>
    </message>
    <message>
        <source>Switch calling on: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</source>
        <translation>فعّل المكالمات: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</translation>
    </message>
    <message>
        <source>Calling was never switched on for the number, or was switched off.</source>
        <translation>لم تُفعَّل المكالمات للرقم قط، أو أُوقفت.</translation>
    </message>
    <message>
        <source>Calls are switched off for this number</source>
        <translation>المكالمات متوقفة لهذا الرقم</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp and to accept its terms.</source>
        <translation>اطلب من العميل تحديث WhatsApp وقبول شروطه.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp.</source>
        <translation>الرقم ليس على WhatsApp.</translation>
    </message>
    <message>
        <source>The person has not accepted WhatsApp&apos;s current terms, or uses an app that takes no calls.</source>
        <translation>لم يقبل الشخص شروط WhatsApp الحالية، أو يستخدم تطبيقًا لا يستقبل المكالمات.</translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp</source>
        <translation>لا يمكن الاتصال بهذا الشخص على WhatsApp</translation>
    </message>
    <message>
        <source>Wait until some calls have ended, then call again.</source>
        <translation>انتظر حتى تنتهي بعض المكالمات، ثم اتصل مجددًا.</translation>
    </message>
    <message>
        <source>The number has as many calls at once as it may have, 1000.</source>
        <translation>لدى الرقم أقصى عدد مسموح به من المكالمات المتزامنة، وهو 1000.</translation>
    </message>
    <message>
        <source>Too many calls run at the same time</source>
        <translation>المكالمات الجارية في الوقت نفسه كثيرة جدًا</translation>
    </message>
    <message>
        <source>Wait until the running call has ended.</source>
        <translation>انتظر حتى تنتهي المكالمة الجارية.</translation>
    </message>
    <message>
        <source>Your number has a call with this person at the moment.</source>
        <translation>لدى رقمك مكالمة مع هذا الشخص حاليًا.</translation>
    </message>
    <message>
        <source>A call with this person is running already</source>
        <translation>توجد مكالمة جارية مع هذا الشخص بالفعل</translation>
    </message>
    <message>
        <source>Call again a little later.</source>
        <translation>اتصل مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>Ask your developer to check the connection data of the calls if it stays like this.</source>
        <translation>إذا ظل الأمر هكذا، فاطلب من المطوّر لديك التحقق من بيانات اتصال المكالمات.</translation>
    </message>
    <message>
        <source>The connection failed while the call was set up.</source>
        <translation>فشل الاتصال أثناء بدء المكالمة.</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>تعذّر توصيل المكالمة</translation>
    </message>
    <message>
        <source>Wait a minute, then let the calling system start fewer calls.</source>
        <translation>انتظر دقيقة، ثم اجعل نظام الاتصال يبدأ مكالمات أقل.</translation>
    </message>
    <message>
        <source>The number has started more calls than it may in this time.</source>
        <translation>بدأ الرقم مكالمات أكثر من المسموح به في هذه المدة.</translation>
    </message>
    <message>
        <source>Too many calls were started</source>
        <translation>بُدئت مكالمات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Send the customer a request to allow calls, and wait for the answer.</source>
        <translation>أرسل إلى العميل طلبًا للسماح بالمكالمات، وانتظر الرد.</translation>
    </message>
    <message>
        <source>A business may call only people who have agreed to it.</source>
        <translation>لا يجوز لنشاط تجاري الاتصال إلا بمن وافقوا على ذلك.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls</source>
        <translation>لم يسمح العميل بالمكالمات</translation>
    </message>
    <message>
        <source>Ask your developer to check how the calling system answers the connection data (SDP).</source>
        <translation>اطلب من المطوّر لديك التحقق من كيفية رد نظام الاتصال على بيانات الاتصال (SDP).</translation>
    </message>
    <message>
        <source>The two sides did not agree on the connection in time.</source>
        <translation>لم يتفق الطرفان على الاتصال في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The call took too long to connect</source>
        <translation>استغرق توصيل المكالمة وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>Wait a day before you ask again; a call that takes place lifts the limit.</source>
        <translation>انتظر يومًا قبل أن تطلب مجددًا؛ وحدوث مكالمة يرفع هذا الحد.</translation>
    </message>
    <message>
        <source>There is a limit on how often one person may be asked.</source>
        <translation>يوجد حد لعدد المرات التي يجوز أن يُطلب فيها ذلك من شخص واحد.</translation>
    </message>
    <message>
        <source>The customer was asked too often to allow calls</source>
        <translation>طُلب من العميل السماح بالمكالمات مرات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Exchange a message with the customer first, then send the request.</source>
        <translation>تبادل رسالة مع العميل أولًا، ثم أرسل الطلب.</translation>
    </message>
    <message>
        <source>There was no conversation with this customer yet.</source>
        <translation>لم تحدث محادثة مع هذا العميل بعد.</translation>
    </message>
    <message>
        <source>The customer cannot be asked to allow calls yet</source>
        <translation>لا يمكن أن يُطلب من العميل السماح بالمكالمات بعد</translation>
    </message>
    <message>
        <source>Wait until the time that the details of the answer name.</source>
        <translation>انتظر حتى الوقت المذكور في تفاصيل الإجابة.</translation>
    </message>
    <message>
        <source>Only a certain number of calls to one person may take place in a day.</source>
        <translation>لا يجوز إلا عدد معيّن من المكالمات مع شخص واحد في اليوم.</translation>
    </message>
    <message>
        <source>This customer was called too often today</source>
        <translation>اتُّصل بهذا العميل اليوم مرات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Let customers call you instead, or write to them.</source>
        <translation>دع العملاء يتصلون بك بدلًا من ذلك، أو اكتب إليهم.</translation>
    </message>
    <message>
        <source>Meta does not let businesses start calls from the country of this number.</source>
        <translation>لا تتيح Meta للأنشطة التجارية بدء مكالمات من دولة هذا الرقم.</translation>
    </message>
    <message>
        <source>Calls from a business are not offered in this country</source>
        <translation>مكالمات الأنشطة التجارية غير متاحة في هذه الدولة</translation>
    </message>
    <message>
        <source>Wait until the restriction ends.</source>
        <translation>انتظر حتى ينتهي التقييد.</translation>
    </message>
    <message>
        <source>Call only people who expect it.</source>
        <translation>لا تتصل إلا بمن يتوقعون ذلك.</translation>
    </message>
    <message>
        <source>People rated the calls of this number low.</source>
        <translation>قيّم أشخاص مكالمات هذا الرقم تقييمًا منخفضًا.</translation>
    </message>
    <message>
        <source>Calls of this number are switched off for a while</source>
        <translation>مكالمات هذا الرقم متوقفة لفترة</translation>
    </message>
    <message>
        <source>Raise the messaging limit first: WhatsApp Manager &gt; Overview &gt; Limits.</source>
        <translation>ارفع حد المراسلة أولًا: WhatsApp Manager &gt; Overview &gt; Limits.</translation>
    </message>
    <message>
        <source>The messaging limit of the number is below 2000 people a day.</source>
        <translation>حد المراسلة للرقم أقل من 2000 شخص في اليوم.</translation>
    </message>
    <message>
        <source>Calls cannot be switched on for this number yet</source>
        <translation>لا يمكن تفعيل المكالمات لهذا الرقم بعد</translation>
    </message>
    <message>
        <source>Leave the request out, and call.</source>
        <translation>استغنِ عن الطلب، واتصل مباشرة.</translation>
    </message>
    <message>
        <source>The permission is there, so no further request is needed.</source>
        <translation>الإذن موجود، فلا حاجة إلى طلب آخر.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already</source>
        <translation>سمح العميل بالمكالمات بصفة دائمة من قبل</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the webhook field &quot;calls&quot;, or to set up SIP.</source>
        <translation>اطلب من المطوّر لديك أن يجعل التطبيق مشتركًا في حقل webhook المسمى &quot;calls&quot;، أو أن يُعدّ SIP.</translation>
    </message>
    <message>
        <source>No app receives the webhook for calls, and no SIP server is set.</source>
        <translation>لا يتلقى أي تطبيق إشعارات webhook الخاصة بالمكالمات، ولم يُعيَّن خادم SIP.</translation>
    </message>
    <message>
        <source>Something that calls need is not set up</source>
        <translation>شيء تحتاج إليه المكالمات غير مُعد</translation>
    </message>
    <message>
        <source>WhatsApp on the customer&apos;s side could not start the call.</source>
        <translation>تعذّر على WhatsApp لدى العميل بدء المكالمة.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not set up the call</source>
        <translation>تعذّر على تطبيق العميل إعداد المكالمة</translation>
    </message>
    <message>
        <source>The customer&apos;s connection did not let the call through.</source>
        <translation>لم يسمح اتصال العميل بمرور المكالمة.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not reach the call server</source>
        <translation>تعذّر على تطبيق العميل الوصول إلى خادم المكالمات</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server.</source>
        <translation>اطلب من المطوّر لديك فحص خادم الوسائط.</translation>
    </message>
    <message>
        <source>Your system sent no media after the call was taken.</source>
        <translation>لم يرسل نظامك وسائط بعد الرد على المكالمة.</translation>
    </message>
    <message>
        <source>No sound came from your side of the call</source>
        <translation>لم يأتِ صوت من جهتك في المكالمة</translation>
    </message>
    <message>
        <source>The customer&apos;s app sent no media.</source>
        <translation>لم يرسل تطبيق العميل وسائط.</translation>
    </message>
    <message>
        <source>No sound came from the customer&apos;s side of the call</source>
        <translation>لم يأتِ صوت من جهة العميل في المكالمة</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server if it happens again.</source>
        <translation>إذا تكرر ذلك، فاطلب من المطوّر لديك فحص خادم الوسائط.</translation>
    </message>
    <message>
        <source>The call was taken, but no media arrived.</source>
        <translation>تم الرد على المكالمة، لكن لم تصل وسائط.</translation>
    </message>
    <message>
        <source>The call ended without a sound</source>
        <translation>انتهت المكالمة بلا صوت</translation>
    </message>
    <message>
        <source>Leave it as it is if your business takes no calls over SIP.</source>
        <translation>اترك الأمر كما هو إذا كان نشاطك التجاري لا يستقبل مكالمات عبر SIP.</translation>
    </message>
    <message>
        <source>Calls over SIP are not set up for the number or the app. Messages are sent as usual.</source>
        <translation>المكالمات عبر SIP غير مُعدّة للرقم أو التطبيق. وتُرسَل الرسائل كالمعتاد.</translation>
    </message>
    <message>
        <source>Only calls are affected, not messages</source>
        <translation>تتأثر المكالمات فقط، لا الرسائل</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found; ask for a review there if it is wrong.</source>
        <translation>افتح Business Support Home واقرأ ما عُثر عليه، واطلب مراجعة هناك إذا كان خاطئًا.</translation>
    </message>
    <message>
        <source>A restriction of the account stops new Flows and their publication.</source>
        <translation>يوقف تقييد الحساب التدفقات (Flows) الجديدة ونشرها.</translation>
    </message>
    <message>
        <source>Flows are blocked for this account</source>
        <translation>التدفقات (Flows) محظورة لهذا الحساب</translation>
    </message>
    <message>
        <source>Create a new version of the Flow in WhatsApp Manager &gt; Flows.</source>
        <translation>أنشئ إصدارًا جديدًا من التدفق (Flow) في WhatsApp Manager &gt; Flows.</translation>
    </message>
    <message>
        <source>Correct the Flow JSON where the editor marks it.</source>
        <translation>صحّح Flow JSON حيث يضع المحرّر علامة.</translation>
    </message>
    <message>
        <source>The Flow is published already; a published one stays as it is.</source>
        <translation>نُشر التدفق (Flow) بالفعل، والتدفق المنشور يبقى كما هو.</translation>
    </message>
    <message>
        <source>The Flow JSON cannot be read.</source>
        <translation>لا يمكن قراءة Flow JSON.</translation>
    </message>
    <message>
        <source>The Flow could not be changed</source>
        <translation>تعذّر تغيير التدفق (Flow)</translation>
    </message>
    <message>
        <source>Open the Flow in WhatsApp Manager &gt; Flows, and correct what the editor lists.</source>
        <translation>افتح التدفق (Flow) في WhatsApp Manager &gt; Flows، وصحّح ما يسرده المحرّر.</translation>
    </message>
    <message>
        <source>The Flow has open validation errors.</source>
        <translation>في التدفق (Flow) أخطاء تحقق لم تُحل.</translation>
    </message>
    <message>
        <source>The endpoint, the public key or the phone number of the Flow is missing.</source>
        <translation>نقطة نهاية (endpoint) التدفق (Flow) أو مفتاحه العام أو رقم هاتفه ناقص.</translation>
    </message>
    <message>
        <source>The Flow could not be published</source>
        <translation>تعذّر نشر التدفق (Flow)</translation>
    </message>
    <message>
        <source>Look at the status of the Flow: WhatsApp Manager &gt; Flows</source>
        <translation>اطّلع على حالة التدفق (Flow): WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>Only a published Flow can be retired; this one is a draft, or retired already.</source>
        <translation>لا يمكن سحب إلا تدفق (Flow) منشور، وهذا مسودة أو مسحوب بالفعل.</translation>
    </message>
    <message>
        <source>The Flow could not be retired</source>
        <translation>تعذّر سحب التدفق (Flow)</translation>
    </message>
    <message>
        <source>Set the Flow to deprecated in place of deleting it: WhatsApp Manager &gt; Flows</source>
        <translation>اجعل التدفق (Flow) مهملًا (deprecated) بدلًا من حذفه: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>A published Flow cannot be deleted.</source>
        <translation>لا يمكن حذف تدفق (Flow) منشور.</translation>
    </message>
    <message>
        <source>The Flow could not be deleted</source>
        <translation>تعذّر حذف التدفق (Flow)</translation>
    </message>
    <message>
        <source>Look at the failed entries in the answer, and repeat only those.</source>
        <translation>اطّلع على الإدخالات الفاشلة في الإجابة، ولا تكرر سواها.</translation>
    </message>
    <message>
        <source>Only people who wrote to you in the last 24 hours can be blocked; the answer names the reason for each one.</source>
        <translation>لا يمكن أن يُحظر إلا من كتبوا إليك في آخر 24 ساعة؛ وتذكر الإجابة سبب كل حالة.</translation>
    </message>
    <message>
        <source>Some people could not be blocked or unblocked</source>
        <translation>تعذّر حظر بعض الأشخاص أو إلغاء حظرهم</translation>
    </message>
    <message>
        <source>Unblock people who need not be on the list any more.</source>
        <translation>ألغِ حظر من لم يعد لازمًا بقاؤهم في القائمة.</translation>
    </message>
    <message>
        <source>The block list of the number holds 64,000 people, the largest number.</source>
        <translation>في قائمة الحظر الخاصة بالرقم 64,000 شخص، وهو أكبر عدد.</translation>
    </message>
    <message>
        <source>The block list is full</source>
        <translation>قائمة الحظر ممتلئة</translation>
    </message>
    <message>
        <source>Somebody was blocked or unblocked between two pages of the list.</source>
        <translation>حُظر شخص أو أُلغي حظره بين صفحتين من القائمة.</translation>
    </message>
    <message>
        <source>The block list changed while it was read</source>
        <translation>تغيّرت قائمة الحظر أثناء قراءتها</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault of its own.</source>
        <translation>كان في خدمة Meta خلل خاص بها.</translation>
    </message>
    <message>
        <source>Meta could not change the block list</source>
        <translation>تعذّر على Meta تغيير قائمة الحظر</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>أكّد الرقم برمز التحقق الذي ترسله Meta: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, is not registered, or was never confirmed by a code.</source>
        <translation>رقمك أنت، الذي يرسل، غير مسجَّل، أو لم يُؤكَّد برمز تحقق قط.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and correct the template or ask Meta for another review.</source>
        <translation>افتح WhatsApp Manager &gt; Message templates، وصحّح القالب أو اطلب من Meta مراجعة أخرى.</translation>
    </message>
    <message>
        <source>Use an approved template until then.</source>
        <translation>استخدم قالبًا موافَقًا عليه حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The template still waits for its review, was rejected, or is paused.</source>
        <translation>ما زال القالب ينتظر المراجعة، أو رُفض، أو أُوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>The template is not approved</source>
        <translation>لم تتم الموافقة على القالب</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments &gt; Accounts, and add a payment method to this very WhatsApp account.</source>
        <translation>افتح Business settings &gt; Billing &amp; payments &gt; Accounts، وأضف طريقة دفع إلى حساب WhatsApp هذا بعينه.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method, or Meta cannot charge it.</source>
        <translation>لا طريقة دفع لحساب WhatsApp، أو تعذّر على Meta تحصيل الرسوم منه.</translation>
    </message>
    <message>
        <source>Messages that you start are stopped; replies within 24 hours still go out.</source>
        <translation>الرسائل التي تبدؤها أنت موقوفة، وتظل الردود خلال 24 ساعة تُرسَل.</translation>
    </message>
    <message>
        <source>The payment method of the account does not work</source>
        <translation>طريقة الدفع الخاصة بالحساب لا تعمل</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start or finish the verification.</source>
        <translation>افتح Business settings &gt; Security Center، وابدأ التحقق أو أكمله.</translation>
    </message>
    <message>
        <source>The business has not finished Meta&apos;s verification.</source>
        <translation>لم يُكمل النشاط التجاري تحقق Meta.</translation>
    </message>
    <message>
        <source>The business is not verified</source>
        <translation>لم يتم التحقق من النشاط التجاري</translation>
    </message>
    <message>
        <source>Open Business Support Home, read the reason, and ask for a review if you see it differently.</source>
        <translation>افتح Business Support Home واقرأ السبب، واطلب مراجعة إذا كان لك رأي آخر.</translation>
    </message>
    <message>
        <source>Meta has banned the WhatsApp account, or limits what it may do.</source>
        <translation>حظرت Meta حساب WhatsApp، أو قيّدت ما يُسمح له بفعله.</translation>
    </message>
    <message>
        <source>Meta has restricted the WhatsApp account</source>
        <translation>قيّدت Meta حساب WhatsApp</translation>
    </message>
    <message>
        <source>Choose another username.</source>
        <translation>اختر اسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>Somebody else has the username, or it is not allowed.</source>
        <translation>اسم المستخدم لدى غيرك، أو غير مسموح به.</translation>
    </message>
    <message>
        <source>This username is not available</source>
        <translation>اسم المستخدم هذا غير متاح</translation>
    </message>
    <message>
        <source>The messaging limit of the account is too low for a username.</source>
        <translation>حد المراسلة للحساب أقل من اللازم لاسم مستخدم.</translation>
    </message>
    <message>
        <source>The account may not have a username yet</source>
        <translation>لا يُسمح للحساب باسم مستخدم بعد</translation>
    </message>
    <message>
        <source>Link the Page to the number, or choose another username.</source>
        <translation>اربط الصفحة بالرقم، أو اختر اسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>A Facebook Page has this username, and the Page is not linked to the number.</source>
        <translation>اسم المستخدم هذا لصفحة على Facebook، والصفحة غير مرتبطة بالرقم.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook Page</source>
        <translation>اسم المستخدم يخص صفحة على Facebook</translation>
    </message>
    <message>
        <source>Link the Instagram account to the number, or choose another username.</source>
        <translation>اربط حساب Instagram بالرقم، أو اختر اسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>An Instagram account has this username, and it is not linked to the number.</source>
        <translation>اسم المستخدم هذا لحساب Instagram، وهو غير مرتبط بالرقم.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account</source>
        <translation>اسم المستخدم يخص حساب Instagram</translation>
    </message>
    <message>
        <source>Ask your developer to repeat the request with the transfer confirmed.</source>
        <translation>اطلب من المطوّر لديك تكرار الطلب مع تأكيد النقل.</translation>
    </message>
    <message>
        <source>The username must first be moved from the other number.</source>
        <translation>يجب أولًا نقل اسم المستخدم من الرقم الآخر.</translation>
    </message>
    <message>
        <source>Another number of your business has this username</source>
        <translation>اسم المستخدم هذا لرقم آخر من أرقام نشاطك التجاري</translation>
    </message>
    <message>
        <source>Use the analytics of the WhatsApp account instead: WhatsApp Manager &gt; Insights</source>
        <translation>استخدم تحليلات حساب WhatsApp بدلًا من ذلك: WhatsApp Manager &gt; Insights</translation>
    </message>
    <message>
        <source>Meta has not opened template insights for this WhatsApp account yet.</source>
        <translation>لم تفتح Meta إحصاءات القوالب لحساب WhatsApp هذا بعد.</translation>
    </message>
    <message>
        <source>Template insights are not available for this account</source>
        <translation>إحصاءات القوالب غير متاحة لهذا الحساب</translation>
    </message>
    <message>
        <source>Leave them on; messages are not affected.</source>
        <translation>اتركها مفعّلة، فالرسائل لا تتأثر.</translation>
    </message>
    <message>
        <source>Once switched on, template insights stay on.</source>
        <translation>متى فُعّلت إحصاءات القوالب تبقى مفعّلة.</translation>
    </message>
    <message>
        <source>Template insights cannot be switched off</source>
        <translation>لا يمكن إيقاف إحصاءات القوالب</translation>
    </message>
    <message>
        <source>Confirm them in WhatsApp Manager &gt; Insights.</source>
        <translation>أكّدها في WhatsApp Manager &gt; Insights.</translation>
    </message>
    <message>
        <source>Nobody has confirmed template insights for this WhatsApp account.</source>
        <translation>لم يؤكد أحد إحصاءات القوالب لحساب WhatsApp هذا.</translation>
    </message>
    <message>
        <source>Template insights are not switched on</source>
        <translation>إحصاءات القوالب غير مفعّلة</translation>
    </message>
    <message>
        <source>Leave it as it is; a second invitation is not needed.</source>
        <translation>اترك الأمر كما هو، فلا حاجة إلى دعوة ثانية.</translation>
    </message>
    <message>
        <source>Another partner has already asked this business to join the Marketing Messages API.</source>
        <translation>سبق أن طلب شريك آخر من هذا النشاط التجاري الانضمام إلى Marketing Messages API.</translation>
    </message>
    <message>
        <source>The business was invited by another partner already</source>
        <translation>سبق أن دعا شريك آخر النشاط التجاري</translation>
    </message>
    <message>
        <source>Switch two-step verification off in the account that holds the number now: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>أوقف التحقق بخطوتين في الحساب الذي فيه الرقم الآن: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends.</source>
        <translation>أكّد الرقم برمز التحقق الذي ترسله Meta.</translation>
    </message>
    <message>
        <source>Two-step verification is still on for the number.</source>
        <translation>ما زال التحقق بخطوتين (Two-step verification) مفعّلًا للرقم.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the number is yours.</source>
        <translation>لم يؤكد أحد بعد أن الرقم لك.</translation>
    </message>
    <message>
        <source>The number cannot be moved to another account yet</source>
        <translation>لا يمكن نقل الرقم إلى حساب آخر بعد</translation>
    </message>
    <message>
        <source>Look at WhatsApp Manager &gt; Account tools &gt; Phone numbers: the number is there.</source>
        <translation>اطّلع على WhatsApp Manager &gt; Account tools &gt; Phone numbers: الرقم موجود هناك.</translation>
    </message>
    <message>
        <source>Choose another number if you want to add one.</source>
        <translation>اختر رقمًا آخر إذا أردت إضافة رقم.</translation>
    </message>
    <message>
        <source>The number that you want to add or move is in this WhatsApp account.</source>
        <translation>الرقم الذي تريد إضافته أو نقله موجود في حساب WhatsApp هذا.</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>الرقم موجود في حسابك بالفعل</translation>
    </message>
    <message>
        <source>Delete templates that are not used any more: WhatsApp Manager &gt; Message templates.</source>
        <translation>احذف القوالب التي لم تعد مستخدمة: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Verify the business for a higher limit: Business settings &gt; Security Center.</source>
        <translation>أكمل التحقق من النشاط التجاري لرفع الحد: Business settings &gt; Security Center.</translation>
    </message>
    <message>
        <source>The WhatsApp account holds 250 templates, the limit of a business that is not verified.</source>
        <translation>عدد القوالب في حساب WhatsApp هو 250، وهو حد نشاط تجاري لم يتم التحقق منه.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may have</source>
        <translation>لدى الحساب أقصى عدد مسموح به من القوالب</translation>
    </message>
    <message>
        <source>Wait for the result of the review, or for the next day, then change it.</source>
        <translation>انتظر نتيجة المراجعة أو اليوم التالي، ثم غيّره.</translation>
    </message>
    <message>
        <source>The template is in review, or was edited as often as it may be in a day.</source>
        <translation>القالب قيد المراجعة، أو عُدّل أقصى عدد مسموح به من المرات في اليوم.</translation>
    </message>
    <message>
        <source>The template cannot be changed at the moment</source>
        <translation>لا يمكن تغيير القالب حاليًا</translation>
    </message>
    <message>
        <source>Shorten the part that the answer names.</source>
        <translation>اختصر الجزء الذي تسمّيه الإجابة.</translation>
    </message>
    <message>
        <source>A field of the template has more characters than it may have.</source>
        <translation>في أحد حقول القالب أحرف أكثر من المسموح به.</translation>
    </message>
    <message>
        <source>A part of the template is too long</source>
        <translation>أحد أجزاء القالب طويل جدًا</translation>
    </message>
    <message>
        <source>Correct the header as the answer says, then send the template in again.</source>
        <translation>صحّح الرأس كما تقول الإجابة، ثم قدّم القالب مجددًا.</translation>
    </message>
    <message>
        <source>Something in the header breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>شيء في الرأس يخالف قاعدة شكلية، مثل فواصل الأسطر أو الرموز التعبيرية أو كثرة مواضع القيم.</translation>
    </message>
    <message>
        <source>The header of the template is not written as it must be</source>
        <translation>رأس القالب غير مكتوب كما ينبغي</translation>
    </message>
    <message>
        <source>Correct the body as the answer says, then send the template in again.</source>
        <translation>صحّح النص الأساسي كما تقول الإجابة، ثم قدّم القالب مجددًا.</translation>
    </message>
    <message>
        <source>Something in the body breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>شيء في النص الأساسي يخالف قاعدة شكلية، مثل فواصل الأسطر أو الرموز التعبيرية أو كثرة مواضع القيم.</translation>
    </message>
    <message>
        <source>The body of the template is not written as it must be</source>
        <translation>النص الأساسي للقالب غير مكتوب كما ينبغي</translation>
    </message>
    <message>
        <source>Correct the footer as the answer says, then send the template in again.</source>
        <translation>صحّح التذييل كما تقول الإجابة، ثم قدّم القالب مجددًا.</translation>
    </message>
    <message>
        <source>Something in the footer breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>شيء في التذييل يخالف قاعدة شكلية، مثل فواصل الأسطر أو الرموز التعبيرية أو كثرة مواضع القيم.</translation>
    </message>
    <message>
        <source>The footer of the template is not written as it must be</source>
        <translation>تذييل القالب غير مكتوب كما ينبغي</translation>
    </message>
    <message>
        <source>Ask for one product type at a time.</source>
        <translation>استعلم عن نوع منتج واحد في كل مرة.</translation>
    </message>
    <message>
        <source>The question for analytics mixes several product types.</source>
        <translation>يخلط طلب التحليلات بين عدة أنواع من المنتجات.</translation>
    </message>
    <message>
        <source>These kinds of figures cannot be asked for together</source>
        <translation>لا يمكن طلب هذه الأنواع من الأرقام معًا</translation>
    </message>
    <message>
        <source>Register the number in the usual way, with the code that Meta sends to it.</source>
        <translation>سجّل الرقم بالطريقة المعتادة، برمز التحقق الذي ترسله Meta إليه.</translation>
    </message>
    <message>
        <source>The call confirms a number that moves from one account to another, but this number does not.</source>
        <translation>يؤكد الطلب رقمًا ينتقل من حساب إلى آخر، لكن هذا الرقم لا ينتقل.</translation>
    </message>
    <message>
        <source>The number is not being moved between accounts</source>
        <translation>الرقم لا يُنقل بين الحسابات</translation>
    </message>
    <message>
        <source>Read the sentence after the number of the error: it names the point.</source>
        <translation>اقرأ الجملة التي تلي رقم الخطأ: فهي تسمّي المشكلة.</translation>
    </message>
    <message>
        <source>Correct that point, then move the number again.</source>
        <translation>صحّح تلك النقطة، ثم انقل الرقم مجددًا.</translation>
    </message>
    <message>
        <source>The new account is not ready: it has no payment method, no webhook, or is not approved.</source>
        <translation>الحساب الجديد غير جاهز: لا طريقة دفع له، أو لا webhook، أو لم تتم الموافقة عليه.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved.</source>
        <translation>لم تتم الموافقة على اسم العرض للرقم.</translation>
    </message>
    <message>
        <source>The number belongs to another business, or can simply be added without a move.</source>
        <translation>الرقم يتبع نشاطًا تجاريًا آخر، أو يمكن إضافته ببساطة من دون نقل.</translation>
    </message>
    <message>
        <source>The number cannot be moved to this account</source>
        <translation>لا يمكن نقل الرقم إلى هذا الحساب</translation>
    </message>
    <message>
        <source>Write more text, or use fewer places.</source>
        <translation>اكتب نصًا أطول، أو استخدم مواضع أقل.</translation>
    </message>
    <message>
        <source>There are more places for values than the text around them allows.</source>
        <translation>مواضع القيم أكثر مما يسمح به النص المحيط بها.</translation>
    </message>
    <message>
        <source>The template has too many places for its length</source>
        <translation>في القالب مواضع أكثر مما يناسب طوله</translation>
    </message>
    <message>
        <source>Put words before the first and after the last value.</source>
        <translation>ضع كلمات قبل القيمة الأولى وبعد القيمة الأخيرة.</translation>
    </message>
    <message>
        <source>A place for a value is the first or the last thing in the text.</source>
        <translation>أول شيء أو آخر شيء في النص هو موضع لقيمة.</translation>
    </message>
    <message>
        <source>A template may not begin or end with a value</source>
        <translation>لا يجوز أن يبدأ القالب بقيمة أو ينتهي بها</translation>
    </message>
    <message>
        <source>The number is in maintenance for some minutes.</source>
        <translation>الرقم قيد الصيانة لبضع دقائق.</translation>
    </message>
    <message>
        <source>The number is being worked on at Meta</source>
        <translation>يجري العمل على الرقم لدى Meta</translation>
    </message>
    <message>
        <source>Check the ID of the signup form.</source>
        <translation>تحقق من معرّف نموذج التسجيل.</translation>
    </message>
    <message>
        <source>The ID of the signup form in the request does not exist.</source>
        <translation>معرّف نموذج التسجيل في الطلب غير موجود.</translation>
    </message>
    <message>
        <source>The signup form is not known</source>
        <translation>نموذج التسجيل غير معروف</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to switch it on: business.facebook.com/direct-support</source>
        <translation>اطلب من دعم Meta تفعيله: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account may not use signup forms yet.</source>
        <translation>لا يُسمح لحساب WhatsApp باستخدام نماذج التسجيل بعد.</translation>
    </message>
    <message>
        <source>Signup in the app is not switched on for this account</source>
        <translation>التسجيل داخل التطبيق غير مفعّل لهذا الحساب</translation>
    </message>
    <message>
        <source>Correct the placeholder in the confirmation text.</source>
        <translation>صحّح العنصر النائب في نص التأكيد.</translation>
    </message>
    <message>
        <source>The text holds a placeholder that signup forms do not have.</source>
        <translation>في النص عنصر نائب لا يوجد في نماذج التسجيل.</translation>
    </message>
    <message>
        <source>The confirmation text has a place that is not known</source>
        <translation>في نص التأكيد موضع غير معروف</translation>
    </message>
    <message>
        <source>Add the promo code to the request, or remove its place from the text.</source>
        <translation>أضف الرمز الترويجي إلى الطلب، أو احذف موضعه من النص.</translation>
    </message>
    <message>
        <source>The confirmation text has a place for a promo code, but none was given.</source>
        <translation>في نص التأكيد موضع لرمز ترويجي، لكن لم يُقدَّم أي رمز.</translation>
    </message>
    <message>
        <source>The promo code is missing</source>
        <translation>الرمز الترويجي ناقص</translation>
    </message>
    <message>
        <source>Accept the terms, then send the request again.</source>
        <translation>اقبل الشروط، ثم أرسل الطلب مجددًا.</translation>
    </message>
    <message>
        <source>Nobody has accepted the terms for signup in the app.</source>
        <translation>لم يقبل أحد شروط التسجيل داخل التطبيق.</translation>
    </message>
    <message>
        <source>The terms for signup forms are not accepted</source>
        <translation>لم تُقبل شروط نماذج التسجيل</translation>
    </message>
    <message>
        <source>Remove the acceptance of the terms from the request.</source>
        <translation>احذف قبول الشروط من الطلب.</translation>
    </message>
    <message>
        <source>The request accepts the terms once more, which is not needed.</source>
        <translation>يقبل الطلب الشروط مرة أخرى، ولا حاجة إلى ذلك.</translation>
    </message>
    <message>
        <source>The terms for signup forms are accepted already</source>
        <translation>قُبلت شروط نماذج التسجيل بالفعل</translation>
    </message>
    <message>
        <source>Use the approved address of the terms.</source>
        <translation>استخدم عنوان الشروط الموافَق عليه.</translation>
    </message>
    <message>
        <source>The request names another address for the terms than the approved one.</source>
        <translation>يذكر الطلب عنوانًا للشروط غير العنوان الموافَق عليه.</translation>
    </message>
    <message>
        <source>The address of the terms is not the agreed one</source>
        <translation>عنوان الشروط ليس العنوان المتفق عليه</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>استخدم عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The address in the request does not begin with https.</source>
        <translation>العنوان في الطلب لا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The website address must begin with https</source>
        <translation>يجب أن يبدأ عنوان الموقع بـ https</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to look at the move: business.facebook.com/direct-support</source>
        <translation>اطلب من دعم Meta النظر في عملية النقل: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account was already marked to move to another partner, in the old way.</source>
        <translation>سبق أن وُسم حساب WhatsApp للانتقال إلى شريك آخر، بالطريقة القديمة.</translation>
    </message>
    <message>
        <source>The account is bound to another solution already</source>
        <translation>الحساب مرتبط بحل آخر بالفعل</translation>
    </message>
    <message>
        <source>The client owns the account already, or has not accepted the request.</source>
        <translation>العميل التجاري يملك الحساب بالفعل، أو لم يقبل الطلب.</translation>
    </message>
    <message>
        <source>The account cannot be moved</source>
        <translation>لا يمكن نقل الحساب</translation>
    </message>
    <message>
        <source>Ask your provider to take the number off the API and to bring it back, if it must be loaded again.</source>
        <translation>اطلب من مزوّدك إزالة الرقم من API وإعادته إليها، إذا لزم التحميل مجددًا.</translation>
    </message>
    <message>
        <source>Contacts and chat history can each be loaded once after a number has joined the API.</source>
        <translation>يمكن تحميل كلٍّ من جهات الاتصال وسجل الدردشات مرة واحدة بعد انضمام الرقم إلى API.</translation>
    </message>
    <message>
        <source>Contacts and history were loaded already</source>
        <translation>حُمّلت جهات الاتصال والسجل بالفعل</translation>
    </message>
    <message>
        <source>They can be loaded only in the first 24 hours after the number has joined the API.</source>
        <translation>لا يمكن تحميلها إلا في أول 24 ساعة بعد انضمام الرقم إلى API.</translation>
    </message>
    <message>
        <source>The time to load contacts and history is over</source>
        <translation>انتهى وقت تحميل جهات الاتصال والسجل</translation>
    </message>
    <message>
        <source>Leave it as it is if the history is not needed.</source>
        <translation>اترك الأمر كما هو إذا لم يكن السجل لازمًا.</translation>
    </message>
    <message>
        <source>Ask your provider to bring the number to the API again, and share the history then.</source>
        <translation>اطلب من مزوّدك ضم الرقم إلى API مجددًا، وشارك السجل عندئذ.</translation>
    </message>
    <message>
        <source>When the number joined the API, the business chose not to share its chat history.</source>
        <translation>عند انضمام الرقم إلى API، اختار النشاط التجاري عدم مشاركة سجل دردشاته.</translation>
    </message>
    <message>
        <source>The business has not shared its chat history</source>
        <translation>لم يشارك النشاط التجاري سجل دردشاته</translation>
    </message>
    <message>
        <source>Reads and changes the WhatsApp account: its numbers, templates and settings.</source>
        <translation>يقرأ حساب WhatsApp ويغيّره: أرقامه وقوالبه وإعداداته.</translation>
    </message>
    <message>
        <source>Sends messages and receives delivery reports.</source>
        <translation>يرسل الرسائل ويتلقى تقارير التسليم.</translation>
    </message>
    <message>
        <source>Reads which WhatsApp accounts belong to the business.</source>
        <translation>يقرأ حسابات WhatsApp التي يملكها النشاط التجاري.</translation>
    </message>
    <message>
        <source>An access token of the platform is one long line of letters and digits that starts with EAA. Nothing was sent.</source>
        <translation>رمز الوصول إلى المنصة سطر طويل واحد من الأحرف والأرقام يبدأ بالأحرف EAA. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Open the place where the token was made or is kept, and copy it with its copy button.</source>
        <translation>افتح المكان الذي أُنشئ فيه رمز الوصول أو يُحفظ فيه، وانسخه بزر النسخ.</translation>
    </message>
    <message>
        <source>Paste it here again, whole and without other text.</source>
        <translation>الصقه هنا مجددًا، كاملًا ومن دون نص آخر.</translation>
    </message>
    <message>
        <source>This text is not an access token</source>
        <translation>هذا النص ليس رمز وصول</translation>
    </message>
    <message>
        <source>A token is made of letters and digits only; a dash, line or other sign slipped in.</source>
        <translation>يتكون رمز الوصول من أحرف وأرقام فقط، وقد تسللت إليه شرطة أو خط أو علامة أخرى.</translation>
    </message>
    <message>
        <source>A character in it cannot belong to a token</source>
        <translation>فيه خانة لا يمكن أن تكون من رمز وصول</translation>
    </message>
    <message>
        <source>A token starts with EAA in capitals; a program or keyboard has changed the letters, and they cannot be restored.</source>
        <translation>يبدأ رمز الوصول بالأحرف الكبيرة EAA؛ غيّر برنامج أو لوحة مفاتيح الأحرف، ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Copy the token again from where it was made.</source>
        <translation>انسخ رمز الوصول مجددًا من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>Paste it here without passing through a program that corrects text.</source>
        <translation>الصقه هنا من دون أن يمر ببرنامج يصحّح النصوص.</translation>
    </message>
    <message>
        <source>Capital and small letters were changed</source>
        <translation>تغيّرت الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>Characters that cannot be seen are inside the text, as when a token is copied from a terminal.</source>
        <translation>في النص خانات لا تُرى، كما يحدث عند نسخ رمز الوصول من نافذة طرفية.</translation>
    </message>
    <message>
        <source>Copy the token from a page or a plain text file.</source>
        <translation>انسخ رمز الوصول من صفحة أو من ملف نصي عادي.</translation>
    </message>
    <message>
        <source>Paste it here again.</source>
        <translation>الصقه هنا مجددًا.</translation>
    </message>
    <message>
        <source>There are hidden characters inside the token</source>
        <translation>توجد خانات مخفية داخل رمز الوصول</translation>
    </message>
    <message>
        <source>The text is empty, or holds nothing that can be seen.</source>
        <translation>النص فارغ، أو ليس فيه ما يُرى.</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>لا يوجد رمز وصول في هذا النص</translation>
    </message>
    <message>
        <source>A token has no spaces; we do not guess which ones to take out.</source>
        <translation>لا مسافات في رمز الوصول، ونحن لا نخمّن أيها يُحذف.</translation>
    </message>
    <message>
        <source>There are spaces inside the token</source>
        <translation>توجد مسافات داخل رمز الوصول</translation>
    </message>
    <message>
        <source>Letters that only look like A to Z are inside the text, as when a token is typed or translated.</source>
        <translation>في النص أحرف تشبه الأحرف من A إلى Z فقط، كما يحدث عند كتابة رمز الوصول أو ترجمته.</translation>
    </message>
    <message>
        <source>Copy the token from where it was made; do not type it.</source>
        <translation>انسخ رمز الوصول من حيث أُنشئ، ولا تكتبه.</translation>
    </message>
    <message>
        <source>Some letters come from another alphabet</source>
        <translation>بعض الأحرف من أبجدية أخرى</translation>
    </message>
    <message>
        <source>What was copied is the hidden form that a page shows, not the token itself.</source>
        <translation>نُسخ الشكل المخفي الذي تعرضه الصفحة، لا رمز الوصول نفسه.</translation>
    </message>
    <message>
        <source>Press &quot;Show&quot; or the copy button on the page the token is on.</source>
        <translation>اضغط &quot;Show&quot; أو زر النسخ في الصفحة التي فيها رمز الوصول.</translation>
    </message>
    <message>
        <source>The token is hidden behind stars or dots</source>
        <translation>رمز الوصول مخفي خلف نجوم أو نقاط</translation>
    </message>
    <message>
        <source>The text stands where a token should be filled in.</source>
        <translation>هذا النص يحل محل رمز وصول ينبغي كتابته.</translation>
    </message>
    <message>
        <source>Find the real token: it starts with EAA.</source>
        <translation>اعثر على رمز الوصول الحقيقي: يبدأ بالأحرف EAA.</translation>
    </message>
    <message>
        <source>Paste it here in place of the example.</source>
        <translation>الصقه هنا بدلًا من المثال.</translation>
    </message>
    <message>
        <source>This is an example, not a token</source>
        <translation>هذا مثال، وليس رمز وصول</translation>
    </message>
    <message>
        <source>More than 65,536 characters were pasted; a token has a few hundred.</source>
        <translation>لُصق أكثر من 65,536 حرفًا، ورمز الوصول بضع مئات.</translation>
    </message>
    <message>
        <source>Copy only the token.</source>
        <translation>انسخ رمز الوصول وحده.</translation>
    </message>
    <message>
        <source>The text is too large to be read</source>
        <translation>النص أكبر من أن يُقرأ</translation>
    </message>
    <message>
        <source>More than a token was copied, or several were joined without a break.</source>
        <translation>نُسخ أكثر من رمز الوصول، أو وُصلت عدة رموز بلا فاصل.</translation>
    </message>
    <message>
        <source>The text is too long for one token</source>
        <translation>النص أطول من رمز وصول واحد</translation>
    </message>
    <message>
        <source>The link holds no access token.</source>
        <translation>لا رمز وصول في الرابط.</translation>
    </message>
    <message>
        <source>This is a link without a token</source>
        <translation>هذا رابط بلا رمز وصول</translation>
    </message>
    <message>
        <source>It was recognised as another kind of secret or number. It was not sent anywhere.</source>
        <translation>تم التعرف عليه كنوع آخر من البيانات السرية أو الأرقام. ولم يُرسَل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Find the access token that your sending system uses: it starts with EAA.</source>
        <translation>اعثر على رمز الوصول الذي يستخدمه نظام الإرسال: يبدأ بالأحرف EAA.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>الصقه هنا.</translation>
    </message>
    <message>
        <source>This is something else than an access token</source>
        <translation>هذا شيء آخر غير رمز الوصول</translation>
    </message>
    <message>
        <source>An app secret signs calls, but is no access token. It was not sent anywhere.</source>
        <translation>المفتاح السري للتطبيق يوقّع الطلبات، لكنه ليس رمز وصول. ولم يُرسَل إلى أي مكان.</translation>
    </message>
    <message>
        <source>Paste the access token here; it starts with EAA.</source>
        <translation>الصق رمز الوصول هنا؛ يبدأ بالأحرف EAA.</translation>
    </message>
    <message>
        <source>Enter the app secret in its own field, if your app asks for signed calls.</source>
        <translation>أدخل المفتاح السري للتطبيق في حقله الخاص، إذا كان تطبيقك يطلب طلبات موقّعة.</translation>
    </message>
    <message>
        <source>This looks like an app secret</source>
        <translation>يبدو هذا مفتاحًا سريًا لتطبيق</translation>
    </message>
    <message>
        <source>Tokens that start with IG work for Instagram only, not for WhatsApp.</source>
        <translation>الرموز التي تبدأ بالحرفين IG تعمل مع Instagram فقط، لا مع WhatsApp.</translation>
    </message>
    <message>
        <source>This is an Instagram token</source>
        <translation>هذا رمز Instagram</translation>
    </message>
    <message>
        <source>It has the form of a JSON Web Token, as the older On-Premises API used. The platform of today does not take it.</source>
        <translation>له شكل JSON Web Token، الذي كانت تستخدمه واجهة On-Premises API الأقدم. ولا تقبله منصة اليوم.</translation>
    </message>
    <message>
        <source>This is a token of another kind of login</source>
        <translation>هذا رمز لنوع آخر من تسجيل الدخول</translation>
    </message>
    <message>
        <source>Numbers of this length are IDs of an app, an account or a phone number.</source>
        <translation>الأرقام بهذا الطول معرّفات لتطبيق أو حساب أو رقم هاتف.</translation>
    </message>
    <message>
        <source>This is an ID, not a token</source>
        <translation>هذا معرّف، وليس رمز وصول</translation>
    </message>
    <message>
        <source>A login code must first be exchanged for a token, and works only once.</source>
        <translation>الرمز المؤقت لتسجيل الدخول يجب استبداله أولًا برمز وصول، ولا يعمل إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Ask your developer to exchange the code for an access token.</source>
        <translation>اطلب من المطوّر لديك استبدال الرمز المؤقت برمز وصول.</translation>
    </message>
    <message>
        <source>Paste the token here; it starts with EAA.</source>
        <translation>الصق رمز الوصول هنا؛ يبدأ بالأحرف EAA.</translation>
    </message>
    <message>
        <source>This is a login code, not yet a token</source>
        <translation>هذا رمز مؤقت لتسجيل الدخول، وليس رمز وصول بعد</translation>
    </message>
    <message>
        <source>It belongs to another company&apos;s service. It was not sent anywhere.</source>
        <translation>يخص خدمة شركة أخرى. ولم يُرسَل إلى أي مكان.</translation>
    </message>
    <message>
        <source>This is a key of another service</source>
        <translation>هذا مفتاح لخدمة أخرى</translation>
    </message>
    <message>
        <source>A phone number cannot take the place of an access token.</source>
        <translation>لا يمكن أن يحل رقم هاتف محل رمز وصول.</translation>
    </message>
    <message>
        <source>This is a phone number</source>
        <translation>هذا رقم هاتف</translation>
    </message>
    <message>
        <source>It was not sent anywhere. A private key is best kept where it was.</source>
        <translation>لم يُرسَل إلى أي مكان. والأفضل أن يبقى المفتاح الخاص حيث كان.</translation>
    </message>
    <message>
        <source>This is a private key</source>
        <translation>هذا مفتاح خاص</translation>
    </message>
    <message>
        <source>A code of a few digits cannot take the place of an access token.</source>
        <translation>لا يمكن أن يحل رمز من بضعة أرقام محل رمز وصول.</translation>
    </message>
    <message>
        <source>This is a short code or PIN</source>
        <translation>هذا رمز قصير أو PIN</translation>
    </message>
    <message>
        <source>Tokens that start with TH work for Threads only, not for WhatsApp.</source>
        <translation>الرموز التي تبدأ بالحرفين TH تعمل مع Threads فقط، لا مع WhatsApp.</translation>
    </message>
    <message>
        <source>This is a Threads token</source>
        <translation>هذا رمز Threads</translation>
    </message>
    <message>
        <source>It starts like a token, but its end is missing.</source>
        <translation>يبدأ كرمز وصول، لكن نهايته ناقصة.</translation>
    </message>
    <message>
        <source>The token is not complete</source>
        <translation>رمز الوصول غير كامل</translation>
    </message>
    <message>
        <source>It starts like a token, but is short or ends in dots.</source>
        <translation>يبدأ كرمز وصول، لكنه قصير أو ينتهي بنقاط.</translation>
    </message>
    <message>
        <source>The token looks cut off</source>
        <translation>يبدو رمز الوصول مبتورًا</translation>
    </message>
    <message>
        <source>It starts like a token, but a whole one is much longer.</source>
        <translation>يبدأ كرمز وصول، لكن الرمز الكامل أطول بكثير.</translation>
    </message>
    <message>
        <source>The token is too short</source>
        <translation>رمز الوصول قصير جدًا</translation>
    </message>
    <message>
        <source>A character is missing, was changed, or came with it when it was copied. Meta could not tell which token it is.</source>
        <translation>تنقص خانة أو تغيّرت أو أُضيفت عند النسخ. لم تستطع Meta تحديد أي رمز وصول هذا.</translation>
    </message>
    <message>
        <source>Generate a new token if a fresh copy is not read either.</source>
        <translation>أنشئ رمز وصول جديدًا إذا لم تُقرأ النسخة الجديدة أيضًا.</translation>
    </message>
    <message>
        <source>Meta cannot read this token</source>
        <translation>لا تستطيع Meta قراءة رمز الوصول هذا</translation>
    </message>
    <message>
        <source>Both halves of the text are the same.</source>
        <translation>نصفا النص متطابقان.</translation>
    </message>
    <message>
        <source>Clear the field, and paste the token once.</source>
        <translation>امسح الحقل، والصق رمز الوصول مرة واحدة.</translation>
    </message>
    <message>
        <source>The token was pasted twice</source>
        <translation>لُصق رمز الوصول مرتين</translation>
    </message>
    <message>
        <source>Open Business settings</source>
        <translation>فتح Business settings</translation>
    </message>
    <message>
        <source>Its life is over[[: it ended on {when}]]. Every call with it is refused, so no message can be sent.</source>
        <translation>انتهت مدته[[ في {when}]]. يُرفض كل طلب يستخدمه، فلا يمكن إرسال أي رسالة.</translation>
    </message>
    <message>
        <source>Open business.facebook.com &gt; Settings &gt; Users &gt; System users, and choose the system user that sends your messages, or add one.</source>
        <translation>افتح business.facebook.com &gt; Settings &gt; Users &gt; System users، واختر مستخدم النظام الذي يرسل رسائلك، أو أضف مستخدمًا.</translation>
    </message>
    <message>
        <source>Choose &quot;Generate token&quot;, and pick the app that makes your API calls[[: {app}]].</source>
        <translation>اختر &quot;Generate token&quot;، ثم اختر التطبيق الذي يجري طلبات API لديك[[: {app}]].</translation>
    </message>
    <message>
        <source>Choose how long the token shall live, and note the day it ends.</source>
        <translation>اختر مدة بقاء رمز الوصول، ودوّن اليوم الذي ينتهي فيه.</translation>
    </message>
    <message>
        <source>Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>حدّد whatsapp_business_management و whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Generate the token and copy it whole: it is shown only once.</source>
        <translation>أنشئ رمز الوصول وانسخه كاملًا: فهو لا يظهر إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, in place of the old one.</source>
        <translation>ضع رمز الوصول الجديد في النظام الذي يرسل رسائلك، بدلًا من القديم.</translation>
    </message>
    <message>
        <source>Check the new token here.</source>
        <translation>افحص رمز الوصول الجديد هنا.</translation>
    </message>
    <message>
        <source>Meta refuses the token without saying more. Every call with it fails, so no message can be sent.</source>
        <translation>ترفض Meta رمز الوصول من دون توضيح. يفشل كل طلب يستخدمه، فلا يمكن إرسال أي رسالة.</translation>
    </message>
    <message>
        <source>The owner of the token has removed the app, or the app may not act for them any more.</source>
        <translation>أزال صاحب رمز الوصول التطبيق، أو لم يعد يجوز للتطبيق العمل نيابة عنه.</translation>
    </message>
    <message>
        <source>The app has lost its access</source>
        <translation>فقد التطبيق وصوله</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check before the token works again.</source>
        <translation>يريد Facebook أن يجتاز صاحب الحساب المرتبط برمز الوصول تحققًا أمنيًا قبل أن يعمل الرمز مجددًا.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to finish the check there.</source>
        <translation>اطلب من صاحب الحساب تسجيل الدخول على facebook.com، وإكمال التحقق هناك.</translation>
    </message>
    <message>
        <source>Check the token here again.</source>
        <translation>افحص رمز الوصول هنا مجددًا.</translation>
    </message>
    <message>
        <source>Generate a new token if it is still refused.</source>
        <translation>أنشئ رمز وصول جديدًا إذا ظل مرفوضًا.</translation>
    </message>
    <message>
        <source>It comes from a debugging page and cannot make calls.</source>
        <translation>يأتي من صفحة تصحيح أخطاء، ولا يمكنه إجراء طلبات.</translation>
    </message>
    <message>
        <source>Find the token that your sending system uses.</source>
        <translation>اعثر على رمز الوصول الذي يستخدمه نظام الإرسال.</translation>
    </message>
    <message>
        <source>This token is for looking only</source>
        <translation>رمز الوصول هذا مخصص للعرض فقط</translation>
    </message>
    <message>
        <source>It was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>سُحب، أو سجّل صاحبه الخروج أو غيّر إعدادات التطبيق.</translation>
    </message>
    <message>
        <source>Meta says that the token is not valid any more, and gives no reason.</source>
        <translation>تقول Meta إن رمز الوصول لم يعد صالحًا، ولا تذكر سببًا.</translation>
    </message>
    <message>
        <source>The owner of the account changed the password, or Facebook ended the login for safety. The token ended with it.</source>
        <translation>غيّر صاحب الحساب كلمة السر، أو أنهى Facebook الجلسة حفاظًا على الأمان. وانتهى رمز الوصول معها.</translation>
    </message>
    <message>
        <source>The owner of the token has no role in the business or page any more.</source>
        <translation>لم يعد لصاحب رمز الوصول دور في النشاط التجاري أو الصفحة.</translation>
    </message>
    <message>
        <source>It was ended on purpose, by logging out or by a program, and the token ended with it.</source>
        <translation>أُنهيت الجلسة عمدًا، بتسجيل الخروج أو بواسطة برنامج، وانتهى رمز الوصول معها.</translation>
    </message>
    <message>
        <source>The Facebook account that the token stands for has not been confirmed yet.</source>
        <translation>لم يُؤكَّد حساب Facebook الذي يمثله رمز الوصول بعد.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to confirm the account.</source>
        <translation>اطلب من صاحب الحساب تسجيل الدخول على facebook.com، وتأكيد الحساب.</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that every call is refused.</source>
        <translation>[[ينتهي في {when}. ]]الأيام المتبقية: {days}. بعد ذلك يُرفض كل طلب.</translation>
    </message>
    <message>
        <source>The token will expire soon</source>
        <translation>ستنتهي صلاحية رمز الوصول قريبًا</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]After that every call is refused.</source>
        <translation>[[ينتهي في {when}. ]]بعد ذلك يُرفض كل طلب.</translation>
    </message>
    <message>
        <source>The token expires in less than a day</source>
        <translation>تنتهي صلاحية رمز الوصول خلال أقل من يوم</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]From then on every call is refused.</source>
        <translation>[[ينتهي في {when}. ]]منذ ذلك الحين يُرفض كل طلب.</translation>
    </message>
    <message>
        <source>The token expires within a minute</source>
        <translation>تنتهي صلاحية رمز الوصول خلال دقيقة</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that some reads may stop, though the token itself still works.</source>
        <translation>[[ينتهي في {when}. ]]الأيام المتبقية: {days}. بعد ذلك قد تتوقف بعض عمليات القراءة، مع أن رمز الوصول نفسه يظل يعمل.</translation>
    </message>
    <message>
        <source>Ask the person the token belongs to, to log in to the app again; that starts a new period.</source>
        <translation>اطلب من صاحب رمز الوصول تسجيل الدخول إلى التطبيق مجددًا، فذلك يبدأ فترة جديدة.</translation>
    </message>
    <message>
        <source>Use a system user token instead: this end does not apply to it.</source>
        <translation>استخدم بدلًا منه رمز مستخدم نظام، إذ لا ينطبق عليه هذا الانتهاء.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data will end soon</source>
        <translation>سينتهي وصول رمز الوصول إلى البيانات قريبًا</translation>
    </message>
    <message>
        <source>[[It ended on {when}. ]]Some reads may fail, though the token itself still works.</source>
        <translation>[[انتهى في {when}. ]]قد تفشل بعض عمليات القراءة، مع أن رمز الوصول نفسه ما زال يعمل.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data has ended</source>
        <translation>انتهى وصول رمز الوصول إلى البيانات</translation>
    </message>
    <message>
        <source>It is a personal token, made for trying things out.[[ It ends on {when}.]] A token of a system user lives for weeks or longer.</source>
        <translation>إنه رمز شخصي أُنشئ للتجربة.[[ ينتهي في {when}.]] أما رمز مستخدم النظام فيدوم أسابيع أو أكثر.</translation>
    </message>
    <message>
        <source>This kind of token lives only for hours</source>
        <translation>هذا النوع من رموز الوصول لا يدوم إلا ساعات</translation>
    </message>
    <message>
        <source>A Page token cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>لا يمكن لرمز صفحة إرسال رسائل WhatsApp. يلزم رمز مستخدم نظام أو رمز مستخدم.</translation>
    </message>
    <message>
        <source>Choose &quot;Assign assets&quot;: give it the app with &quot;Manage app&quot;, and your WhatsApp account with full control.</source>
        <translation>اختر &quot;Assign assets&quot;: امنحه التطبيق مع &quot;Manage app&quot;، وحساب WhatsApp لديك مع التحكم الكامل (full control).</translation>
    </message>
    <message>
        <source>This token belongs to a Facebook Page</source>
        <translation>رمز الوصول هذا يخص صفحة على Facebook</translation>
    </message>
    <message>
        <source>It is made of app ID and app secret, and cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>يتكون من معرّف التطبيق ومفتاحه السري، ولا يمكنه إرسال رسائل WhatsApp. يلزم رمز مستخدم نظام أو رمز مستخدم.</translation>
    </message>
    <message>
        <source>Keep the app secret in a safe place, and out of the system that sends your messages.</source>
        <translation>احتفظ بالمفتاح السري للتطبيق في مكان آمن، وخارج النظام الذي يرسل رسائلك.</translation>
    </message>
    <message>
        <source>This token stands for the app itself</source>
        <translation>رمز الوصول هذا يمثل التطبيق نفسه</translation>
    </message>
    <message>
        <source>Open your apps</source>
        <translation>فتح تطبيقاتك</translation>
    </message>
    <message>
        <source>You named the app[[ {app}]] as the one that makes your API calls, but the token was made by another one[[: {token_app}]].</source>
        <translation>ذكرت أن التطبيق[[ {app}]] هو الذي يجري طلبات API لديك، لكن رمز الوصول أنشأه تطبيق آخر[[: {token_app}]].</translation>
    </message>
    <message>
        <source>Compare the app ID in the App Dashboard with the one your sending system uses.</source>
        <translation>قارن معرّف التطبيق في App Dashboard بالمعرّف الذي يستخدمه نظام الإرسال.</translation>
    </message>
    <message>
        <source>Generate a token of the app that makes your API calls, or correct the app you named here.</source>
        <translation>أنشئ رمز وصول للتطبيق الذي يجري طلبات API لديك، أو صحّح التطبيق الذي ذكرته هنا.</translation>
    </message>
    <message>
        <source>The app secret you entered is of an app that did not make this token[[ (token of app {token_app})]]. The other checks went on without it.</source>
        <translation>المفتاح السري الذي أدخلته لتطبيق لم ينشئ رمز الوصول هذا[[ (رمز التطبيق {token_app})]]. استمرت الفحوص الأخرى من دونه.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret of the token&apos;s app: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>انسخ معرّف تطبيق رمز الوصول ومفتاحه السري: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>أعد الفحص.</translation>
    </message>
    <message>
        <source>The app secret belongs to another app</source>
        <translation>المفتاح السري يخص تطبيقًا آخر</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret you entered: it is mistyped, was reset, or belongs to another app. The other checks went on without it.</source>
        <translation>لا تقبل Meta المفتاح السري للتطبيق الذي أدخلته: إنه مكتوب خطأً، أو أُعيد تعيينه، أو يخص تطبيقًا آخر. استمرت الفحوص الأخرى من دونه.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>انسخ معرّف التطبيق ومفتاحه السري مجددًا: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is not accepted</source>
        <translation>المفتاح السري للتطبيق غير مقبول</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>فتح Access Token Debugger من Meta</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may see all about a token. The check went on with other reads; when the token ends is not known.</source>
        <translation>لا يُسمح برؤية كل ما يخص رمز الوصول إلا لتطبيق، أو لشخص له دور في التطبيق. استمر الفحص بعمليات قراءة أخرى، ولا يُعرف متى ينتهي رمز الوصول.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger, and log in as a person with a role in the app.</source>
        <translation>افتح Access Token Debugger من Meta، وسجّل الدخول بحساب شخص له دور في التطبيق.</translation>
    </message>
    <message>
        <source>Paste the token into the field there, and press &quot;Debug&quot;.</source>
        <translation>الصق رمز الوصول في الحقل هناك، واضغط &quot;Debug&quot;.</translation>
    </message>
    <message>
        <source>Look at &quot;Valid&quot;: it must say True.</source>
        <translation>انظر إلى &quot;Valid&quot;: يجب أن تكون القيمة True.</translation>
    </message>
    <message>
        <source>Look at &quot;Expires&quot;: note the day on which the token ends.</source>
        <translation>انظر إلى &quot;Expires&quot;: دوّن اليوم الذي ينتهي فيه رمز الوصول.</translation>
    </message>
    <message>
        <source>Look at &quot;Scopes&quot;: whatsapp_business_management and whatsapp_business_messaging must both be there.</source>
        <translation>انظر إلى &quot;Scopes&quot;: يجب أن يوجد فيها كل من whatsapp_business_management و whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Generate a new token with both permissions if one of them is missing.</source>
        <translation>إذا كان أحدهما ناقصًا، فأنشئ رمز وصول جديدًا بالإذنين معًا.</translation>
    </message>
    <message>
        <source>Enter the app secret here if you have it: then this check can read it all by itself.</source>
        <translation>أدخل المفتاح السري للتطبيق هنا إذا كان لديك: عندئذ يمكن لهذا الفحص قراءة كل ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Meta did not show all about this token</source>
        <translation>لم تعرض Meta كل ما يخص رمز الوصول هذا</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on: Meta takes a token of this app only together with a signature made with the app secret.</source>
        <translation>الإعداد &quot;Require app secret&quot; مفعّل في التطبيق: لا تقبل Meta رمز وصول لهذا التطبيق إلا مع توقيع بالمفتاح السري للتطبيق.</translation>
    </message>
    <message>
        <source>Enter the app secret here, and check again: it stays on this computer.</source>
        <translation>أدخل المفتاح السري للتطبيق هنا، وأعد الفحص: يبقى المفتاح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Ask your developer whether the sending system signs its calls (appsecret_proof).</source>
        <translation>اسأل المطوّر لديك هل يوقّع نظام الإرسال طلباته (appsecret_proof).</translation>
    </message>
    <message>
        <source>Switch the setting off if the calls cannot be signed: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</source>
        <translation>إذا تعذّر توقيع الطلبات، فأوقف الإعداد: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Every sending system needs it.</source>
        <translation>الإذن {permission} غير ممنوح لرمز الوصول هذا. ويحتاج إليه كل نظام إرسال.</translation>
    </message>
    <message>
        <source>The token lacks a permission it needs</source>
        <translation>ينقص رمز الوصول إذن يحتاج إليه</translation>
    </message>
    <message>
        <source>The permission {permission} was asked for when the token was made, and declined. Every sending system needs it.</source>
        <translation>طُلب الإذن {permission} عند إنشاء رمز الوصول، ورُفض. ويحتاج إليه كل نظام إرسال.</translation>
    </message>
    <message>
        <source>A permission was declined</source>
        <translation>رُفض أحد الأذونات</translation>
    </message>
    <message>
        <source>The permission {permission} was granted once, and has run out since.</source>
        <translation>مُنح الإذن {permission} سابقًا، ثم انتهت مدته.</translation>
    </message>
    <message>
        <source>A permission of the token has run out</source>
        <translation>انتهت مدة أحد أذونات رمز الوصول</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it your numbers, templates and settings cannot be used.</source>
        <translation>الإذن {permission} غير ممنوح لرمز الوصول هذا. ومن دونه لا يمكن استخدام أرقامك وقوالبك وإعداداتك.</translation>
    </message>
    <message>
        <source>The token may not read your WhatsApp account</source>
        <translation>لا يُسمح لرمز الوصول بقراءة حساب WhatsApp لديك</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it no message can be sent, and no delivery report comes back.</source>
        <translation>الإذن {permission} غير ممنوح لرمز الوصول هذا. ومن دونه لا يمكن إرسال أي رسالة، ولا يعود أي تقرير تسليم.</translation>
    </message>
    <message>
        <source>The token may not send messages</source>
        <translation>لا يُسمح لرمز الوصول بإرسال الرسائل</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted. Messages can be sent without it; only the list of your business&apos;s accounts cannot be read.</source>
        <translation>الإذن {permission} غير ممنوح. يمكن إرسال الرسائل من دونه، ولا تتعذّر إلا قراءة قائمة حسابات نشاطك التجاري.</translation>
    </message>
    <message>
        <source>Tick {permission} as well when you next generate a token.</source>
        <translation>حدّد {permission} أيضًا عندما تنشئ رمز وصول في المرة القادمة.</translation>
    </message>
    <message>
        <source>A helpful permission is not granted</source>
        <translation>إذن مفيد غير ممنوح</translation>
    </message>
    <message>
        <source>The lists do not name {permission}, but a read that needs it was answered. Nothing has to be done.</source>
        <translation>لا تذكر القائمتان {permission}، لكن تمت الإجابة عن عملية قراءة تحتاج إليه. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>A permission is not listed, but works</source>
        <translation>إذن غير مذكور، لكنه يعمل</translation>
    </message>
    <message>
        <source>Open the account in Business settings</source>
        <translation>فتح الحساب في Business settings</translation>
    </message>
    <message>
        <source>The token&apos;s permissions hold only for certain WhatsApp accounts. The account that was asked for[[ ({account})]] is not one of them.</source>
        <translation>لا تسري أذونات رمز الوصول إلا على حسابات WhatsApp معيّنة. والحساب المطلوب[[ ({account})]] ليس منها.</translation>
    </message>
    <message>
        <source>Compare the ID of the WhatsApp account: WhatsApp Manager &gt; Account tools, or Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>قارن معرّف حساب WhatsApp: في WhatsApp Manager &gt; Account tools، أو في Business settings &gt; Accounts &gt; WhatsApp accounts.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it this WhatsApp account with full control.</source>
        <translation>افتح Business settings &gt; Users &gt; System users، واختر مستخدم النظام، ثم &quot;Assign assets&quot;، وامنحه حساب WhatsApp هذا مع التحكم الكامل (full control).</translation>
    </message>
    <message>
        <source>Generate a new token for it with both WhatsApp permissions, and check it here.</source>
        <translation>أنشئ له رمز وصول جديدًا بإذني WhatsApp، وافحصه هنا.</translation>
    </message>
    <message>
        <source>The token may not use this WhatsApp account</source>
        <translation>لا يُسمح لرمز الوصول باستخدام حساب WhatsApp هذا</translation>
    </message>
    <message>
        <source>The system user behind the token is assigned to the WhatsApp account[[ ({account})]], but without the rights to manage it and to send from it.</source>
        <translation>مستخدم النظام صاحب رمز الوصول معيَّن على حساب WhatsApp[[ ({account})]]، لكن من دون حق إدارته والإرسال منه.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then the system user, and give it full control.</source>
        <translation>افتح Business settings &gt; Accounts &gt; WhatsApp accounts، واختر الحساب، ثم مستخدم النظام، وامنحه التحكم الكامل (full control).</translation>
    </message>
    <message>
        <source>Generate a new token with both WhatsApp permissions if it is still refused.</source>
        <translation>إذا ظل مرفوضًا، فأنشئ رمز وصول جديدًا بإذني WhatsApp.</translation>
    </message>
    <message>
        <source>The system user may do too little in this account</source>
        <translation>صلاحيات مستخدم النظام في هذا الحساب قليلة جدًا</translation>
    </message>
    <message>
        <source>The token has the permissions it needs, but the system user behind it is not assigned to the WhatsApp account[[ ({account})]].</source>
        <translation>لرمز الوصول الأذونات التي يحتاج إليها، لكن مستخدم النظام صاحبه غير معيَّن على حساب WhatsApp[[ ({account})]].</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then &quot;Add people&quot;, and give the system user full control.</source>
        <translation>افتح Business settings &gt; Accounts &gt; WhatsApp accounts، واختر الحساب، ثم &quot;Add people&quot;، وامنح مستخدم النظام التحكم الكامل (full control).</translation>
    </message>
    <message>
        <source>The system user was not given this account</source>
        <translation>لم يُمنح مستخدم النظام هذا الحساب</translation>
    </message>
    <message>
        <source>Open Meta&apos;s status page</source>
        <translation>فتح صفحة حالة Meta</translation>
    </message>
    <message>
        <source>Meta could not handle the call. Updates of the API can take it down for up to 5 minutes. Your token and your settings are not the cause.</source>
        <translation>تعذّر على Meta معالجة الطلب. قد تعطّل تحديثات API الخدمة لمدة تصل إلى 5 دقائق. ليس السبب رمز الوصول ولا إعداداتك.</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then check again.</source>
        <translation>انتظر 5 دقائق، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page for a known disturbance.</source>
        <translation>تحقق في صفحة حالة Meta من وجود اضطراب معروف.</translation>
    </message>
    <message>
        <source>Tell your colleagues: Meta&apos;s service is away for a moment, messages sent now may fail, and nothing has to be changed on our side.</source>
        <translation>أخبر زملاءك: خدمة Meta غائبة للحظات، وقد تفشل الرسائل المرسلة الآن، ولا يلزم تغيير شيء من جهتنا.</translation>
    </message>
    <message>
        <source>Send the failed messages again once the check passes.</source>
        <translation>أعد إرسال الرسائل الفاشلة بعد نجاح الفحص.</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself.</source>
        <translation>لا تقبل Meta مزيدًا من الطلبات أو الرسائل في الوقت الحالي. ولا يدل هذا على شيء بشأن رمز الوصول نفسه.</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <translation>انتظر مدة، ساعة على الأكثر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Ask your developer which system makes so many calls, and let it make fewer.</source>
        <translation>اسأل المطوّر لديك أي نظام يجري هذا العدد الكبير من الطلبات، واجعله يقللها.</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time</source>
        <translation>أُجريت طلبات كثيرة جدًا في وقت قصير</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself. Minutes until calls are taken again, as Meta says: {minutes}.</source>
        <translation>لا تقبل Meta مزيدًا من الطلبات أو الرسائل في الوقت الحالي. ولا يدل هذا على شيء بشأن رمز الوصول نفسه. الدقائق حتى قبول الطلبات من جديد، بحسب Meta: {minutes}.</translation>
    </message>
    <message>
        <source>Wait until calls are taken again, then try again.</source>
        <translation>انتظر حتى تُقبل الطلبات من جديد، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No connection leaves this computer. This says nothing about your token.</source>
        <translation>لا يخرج أي اتصال من هذا الكمبيوتر. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Connect to a network, then check again.</source>
        <translation>اتصل بشبكة، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>لا شبكة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The name service of your network gave no answer for Meta&apos;s address. This says nothing about your token.</source>
        <translation>لم تُجب خدمة الأسماء في شبكتك عن عنوان Meta. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet can be reached.</source>
        <translation>افتح أي صفحة ويب لترى هل يمكن الوصول إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is blocked.</source>
        <translation>اسأل من يدير شبكتك هل graph.facebook.com محظور.</translation>
    </message>
    <message>
        <source>Check again from another network, for example over a phone.</source>
        <translation>أعد الفحص من شبكة أخرى، عبر هاتف مثلًا.</translation>
    </message>
    <message>
        <source>Meta&apos;s address could not be looked up</source>
        <translation>تعذّر العثور على عنوان Meta</translation>
    </message>
    <message>
        <source>Something on the way to Meta, often a firewall, refuses the connection. This says nothing about your token.</source>
        <translation>شيء ما في الطريق إلى Meta، جدار حماية في الغالب، يرفض الاتصال. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Ask who runs your network to allow graph.facebook.com, port 443.</source>
        <translation>اطلب ممن يدير شبكتك السماح بالوصول إلى graph.facebook.com، المنفذ 443.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>On this network or computer, Meta&apos;s address is made to lead nowhere, as filters do. This says nothing about your token.</source>
        <translation>في هذه الشبكة أو على هذا الكمبيوتر، جُعل عنوان Meta لا يؤدي إلى أي مكان، كما تفعل الفلاتر. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Meta&apos;s address is blocked here</source>
        <translation>عنوان Meta محظور هنا</translation>
    </message>
    <message>
        <source>The network knows no way to Meta&apos;s address. This says nothing about your token.</source>
        <translation>لا تعرف الشبكة طريقًا إلى عنوان Meta. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Meta&apos;s address cannot be reached from here</source>
        <translation>لا يمكن الوصول إلى عنوان Meta من هنا</translation>
    </message>
    <message>
        <source>No whole answer came within the time limit: the connection is slow, or something on the way swallows it. This says nothing about your token.</source>
        <translation>لم تصل إجابة كاملة ضمن المهلة: الاتصال بطيء، أو شيء ما في الطريق يبتلعها. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>أعد الفحص بعد دقيقة.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page if it stays like this.</source>
        <translation>إذا ظل الأمر هكذا، فاطّلع على صفحة حالة Meta.</translation>
    </message>
    <message>
        <source>Meta did not answer in time</source>
        <translation>لم تُجب Meta في الوقت المحدد</translation>
    </message>
    <message>
        <source>The other side could not prove that it is Meta, so the check stopped there. This says nothing about your token.</source>
        <translation>لم يستطع الطرف الآخر إثبات أنه Meta، فتوقف الفحص عند ذلك. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Set date and time of this computer right, or switch on automatic time.</source>
        <translation>اضبط التاريخ والوقت على هذا الكمبيوتر، أو فعّل الوقت التلقائي.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether it opens encrypted connections, and to leave out graph.facebook.com.</source>
        <translation>اسأل من يدير شبكتك هل تُفتح فيها الاتصالات المشفّرة، واطلب استثناء graph.facebook.com.</translation>
    </message>
    <message>
        <source>The connection to Meta is not safe</source>
        <translation>الاتصال بخدمة Meta غير آمن</translation>
    </message>
    <message>
        <source>It was cut while it was being set up, as firewalls do that block facebook.com by name. This says nothing about your token.</source>
        <translation>قُطع أثناء إنشائه، كما تفعل جدران الحماية التي تحظر facebook.com بالاسم. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>The safe connection was cut off</source>
        <translation>قُطع الاتصال الآمن</translation>
    </message>
    <message>
        <source>Something on the way wants this computer to prove what it is. This says nothing about your token.</source>
        <translation>شيء ما في الطريق يطلب من هذا الكمبيوتر إثبات هويته. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Ask who runs your network how programs reach the internet.</source>
        <translation>اسأل من يدير شبكتك كيف تصل البرامج إلى الإنترنت.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate</source>
        <translation>تطلب الشبكة شهادة جهاز</translation>
    </message>
    <message>
        <source>Either the clock of this computer is wrong, or something else than Meta answered. This says nothing about your token.</source>
        <translation>إما أن ساعة هذا الكمبيوتر خاطئة، وإما أن طرفًا غير Meta أجاب. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>The proof of identity looks out of date</source>
        <translation>يبدو إثبات الهوية منتهي الصلاحية</translation>
    </message>
    <message>
        <source>The part that encrypts connections is not there. This says nothing about your token.</source>
        <translation>الجزء الذي يشفّر الاتصالات غير موجود. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>ثبّت البرنامج مجددًا.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>جزء من هذا البرنامج ناقص</translation>
    </message>
    <message>
        <source>Without its list of trusted authorities, no proof of identity can be checked. This says nothing about your token.</source>
        <translation>من دون قائمة جهات التصديق الموثوقة، لا يمكن التحقق من أي إثبات هوية. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Install the list of trusted authorities of your system (often called ca-certificates).</source>
        <translation>ثبّت قائمة جهات التصديق الموثوقة الخاصة بنظامك (اسمها غالبًا ca-certificates).</translation>
    </message>
    <message>
        <source>This computer has no list of authorities</source>
        <translation>لا توجد قائمة جهات تصديق على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The other side shows a proof of identity that begins in the future. This says nothing about your token.</source>
        <translation>يعرض الطرف الآخر إثبات هوية يبدأ في المستقبل. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind</source>
        <translation>الأرجح أن ساعة هذا الكمبيوتر متأخرة</translation>
    </message>
    <message>
        <source>Something answered without encryption, as login pages of networks do. This says nothing about your token.</source>
        <translation>أجاب شيء ما من دون تشفير، كما تفعل صفحات تسجيل الدخول إلى الشبكات. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Open any web page: if a login page of the network appears, log in there.</source>
        <translation>افتح أي صفحة ويب: إذا ظهرت صفحة تسجيل دخول خاصة بالشبكة، فسجّل الدخول فيها.</translation>
    </message>
    <message>
        <source>The other side does not encrypt</source>
        <translation>الطرف الآخر لا يستخدم التشفير</translation>
    </message>
    <message>
        <source>The proof of identity was not issued by an authority that this computer trusts, as in companies that look inside encrypted connections. Nothing was sent. This says nothing about your token.</source>
        <translation>لم تُصدر إثباتَ الهوية جهةٌ يثق بها هذا الكمبيوتر، كما في الشركات التي تطّلع على الاتصالات المشفّرة. لم يُرسَل شيء. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Somebody opens encrypted connections here</source>
        <translation>يفتح طرف ما الاتصالات المشفّرة هنا</translation>
    </message>
    <message>
        <source>The proof of identity belongs to another address. Nothing was sent. This says nothing about your token.</source>
        <translation>إثبات الهوية يخص عنوانًا آخر. لم يُرسَل شيء. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Somebody else answered in Meta&apos;s place</source>
        <translation>أجاب طرف آخر بدلًا من Meta</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy, and the proxy does not answer or let the call through. This says nothing about your token.</source>
        <translation>يصل هذا الكمبيوتر إلى الإنترنت عبر خادم وكيل (proxy)، وهذا الخادم لا يجيب أو لا يمرّر الطلب. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>تحقق من إعدادات الخادم الوكيل (proxy) على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The proxy stands in the way</source>
        <translation>الخادم الوكيل (proxy) يعترض الطريق</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy that wants a name and a password. This says nothing about your token.</source>
        <translation>يصل هذا الكمبيوتر إلى الإنترنت عبر خادم وكيل (proxy) يطلب اسمًا وكلمة سر. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Enter name and password in the proxy settings of this computer.</source>
        <translation>أدخل الاسم وكلمة السر في إعدادات الخادم الوكيل (proxy) على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>يطلب الخادم الوكيل (proxy) كلمة سر</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was there. This says nothing about your token.</source>
        <translation>انتهى الاتصال قبل وصول الإجابة كاملة. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Check again from another network if it breaks off again.</source>
        <translation>إذا انقطع مجددًا، فأعد الفحص من شبكة أخرى.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Something answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>أجاب شيء ما بدلًا من Meta، كما تفعل صفحات تسجيل الدخول في الفنادق والفلاتر في الشركات. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is filtered.</source>
        <translation>اسأل من يدير شبكتك هل يُصفّى graph.facebook.com.</translation>
    </message>
    <message>
        <source>The answer did not come from Meta</source>
        <translation>لم تأتِ الإجابة من Meta</translation>
    </message>
    <message>
        <source>Something on the way asks for a password in Meta&apos;s place. This says nothing about your token.</source>
        <translation>شيء ما في الطريق يطلب كلمة سر بدلًا من Meta. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>The network asks for a password</source>
        <translation>تطلب الشبكة كلمة سر</translation>
    </message>
    <message>
        <source>The answer is damaged, or is not in the form that Meta uses: something on the way changed it or answered instead. This says nothing about your token.</source>
        <translation>الإجابة تالفة، أو ليست بالشكل الذي تستخدمه Meta: شيء ما في الطريق غيّرها أو أجاب بدلًا منها. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>تعذّرت قراءة الإجابة</translation>
    </message>
    <message>
        <source>A web page answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>أجابت صفحة ويب بدلًا من Meta، كما تفعل صفحات تسجيل الدخول في الفنادق والفلاتر في الشركات. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>جاءت صفحة ويب بدلًا من إجابة</translation>
    </message>
    <message>
        <source>Something on the way wanted to lead the call elsewhere, as login pages of networks do. It was not followed. This says nothing about your token.</source>
        <translation>أراد شيء ما في الطريق تحويل الطلب إلى مكان آخر، كما تفعل صفحات تسجيل الدخول إلى الشبكات. ولم يُتبع التحويل. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>The call was led to another address</source>
        <translation>حُوّل الطلب إلى عنوان آخر</translation>
    </message>
    <message>
        <source>The answer was far larger than Meta&apos;s answers are, and was not read. This says nothing about your token.</source>
        <translation>كانت الإجابة أكبر بكثير من إجابات Meta، ولم تُقرأ. ولا يدل هذا على شيء بشأن رمز الوصول.</translation>
    </message>
    <message>
        <source>The answer was too large to be Meta&apos;s</source>
        <translation>كانت الإجابة أكبر من أن تكون من Meta</translation>
    </message>
    <message>
        <source>It differs from the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>تختلف عن الوقت الوارد في إجابات Meta. الفرق بالدقائق: {minutes}. اعتمد هذا الفحص على ساعة Meta، وقد تخطئ برامج أخرى.</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the settings of this computer.</source>
        <translation>فعّل التاريخ والوقت التلقائيين في إعدادات هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>ساعة هذا الكمبيوتر خاطئة</translation>
    </message>
    <message>
        <source>It is ahead of the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>تسبق الوقت الوارد في إجابات Meta. الفرق بالدقائق: {minutes}. اعتمد هذا الفحص على ساعة Meta، وقد تخطئ برامج أخرى.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead</source>
        <translation>ساعة هذا الكمبيوتر متقدمة</translation>
    </message>
    <message>
        <source>It is behind the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>تتأخر عن الوقت الوارد في إجابات Meta. الفرق بالدقائق: {minutes}. اعتمد هذا الفحص على ساعة Meta، وقد تخطئ برامج أخرى.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind</source>
        <translation>ساعة هذا الكمبيوتر متأخرة</translation>
    </message>
    <message>
        <source>Open the accounts in Business settings</source>
        <translation>فتح الحسابات في Business settings</translation>
    </message>
    <message>
        <source>No WhatsApp account could be found with this token[[ in the business {business}]]. The system user behind it was not given one, or the account belongs to another business.</source>
        <translation>لم يُعثر على أي حساب WhatsApp برمز الوصول هذا[[ في النشاط التجاري {business}]]. لم يُمنح مستخدم النظام صاحبه أي حساب، أو أن الحساب يتبع نشاطًا تجاريًا آخر.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, and look whether your account is listed there.</source>
        <translation>افتح Business settings &gt; Accounts &gt; WhatsApp accounts، وتحقق مما إذا كان حسابك مذكورًا هناك.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it the WhatsApp account with full control.</source>
        <translation>افتح Business settings &gt; Users &gt; System users، واختر مستخدم النظام، ثم &quot;Assign assets&quot;، وامنحه حساب WhatsApp مع التحكم الكامل (full control).</translation>
    </message>
    <message>
        <source>Enter the ID of the WhatsApp account here if you know it, and check again.</source>
        <translation>أدخل معرّف حساب WhatsApp هنا إذا كنت تعرفه، وأعد الفحص.</translation>
    </message>
    <message>
        <source>The token sees no WhatsApp account</source>
        <translation>لا يرى رمز الوصول أي حساب WhatsApp</translation>
    </message>
    <message>
        <source>Open Business Support Home</source>
        <translation>فتح Business Support Home</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation>فتح WhatsApp Manager</translation>
    </message>
    <message>
        <source>Meta has switched off the account[[ {name}]][[ ({account})]] or limits what it may do, so messages are not sent.[[ Meta says: &quot;{description}&quot;]]</source>
        <translation>أوقفت Meta الحساب[[ {name}]][[ ({account})]] أو قيّدت ما يُسمح له بفعله، فلا تُرسَل الرسائل.[[ تقول Meta: &quot;{description}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business Support Home, and choose the WhatsApp account: the reason and the end of the restriction stand there.</source>
        <translation>افتح Business Support Home، واختر حساب WhatsApp: سبب التقييد ونهايته مذكوران هناك.</translation>
    </message>
    <message>
        <source>Choose &quot;Request review&quot; there if you see it differently; Meta usually answers within 48 hours.</source>
        <translation>اختر &quot;Request review&quot; هناك إذا كان لك رأي آخر؛ تجيب Meta عادةً خلال 48 ساعة.</translation>
    </message>
    <message>
        <source>Wait until the restriction has ended before you send again.</source>
        <translation>انتظر حتى ينتهي التقييد قبل أن ترسل مجددًا.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account[[ {name}]][[ ({account})]] yet. Until then messages may be limited or held back.</source>
        <translation>لم توافق Meta على حساب WhatsApp[[ {name}]][[ ({account})]] بعد. وحتى ذلك الحين قد تُقيَّد الرسائل أو تُحجز.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and look whether Meta asks for something.</source>
        <translation>افتح WhatsApp Manager &gt; Overview، وتحقق مما إذا كانت Meta تطلب شيئًا.</translation>
    </message>
    <message>
        <source>Wait for the end of the review, then check here again.</source>
        <translation>انتظر نهاية المراجعة، ثم أعد الفحص هنا.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if nothing changes for several days.</source>
        <translation>إذا لم يتغير شيء لعدة أيام، فاسأل دعم Meta في Business Support Home.</translation>
    </message>
    <message>
        <source>Meta has not finished its review of the account</source>
        <translation>لم تُكمل Meta مراجعة الحساب</translation>
    </message>
    <message>
        <source>Meta has reviewed the WhatsApp account[[ {name}]][[ ({account})]] and declined it. Messages may be limited, or not sent at all.</source>
        <translation>راجعت Meta حساب WhatsApp[[ {name}]][[ ({account})]] ورفضته. قد تُقيَّد الرسائل، أو لا تُرسَل إطلاقًا.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the WhatsApp account, and read the reason.</source>
        <translation>افتح Business Support Home، واختر حساب WhatsApp، واقرأ السبب.</translation>
    </message>
    <message>
        <source>Check here again after Meta&apos;s answer.</source>
        <translation>أعد الفحص هنا بعد رد Meta.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account</source>
        <translation>لم توافق Meta على حساب WhatsApp</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments</source>
        <translation>فتح Billing &amp; payments</translation>
    </message>
    <message>
        <source>Meta cannot charge the WhatsApp account[[ {name}]][[ ({account})]], so it stops the messages that you start. Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>تعذّر على Meta تحصيل الرسوم من حساب WhatsApp[[ {name}]][[ ({account})]]، لذا توقف الرسائل التي تبدؤها أنت. وتظل الردود خلال 24 ساعة من رسالة العميل تُرسَل.</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments &gt; Accounts, and choose this very WhatsApp account.</source>
        <translation>افتح Billing &amp; payments &gt; Accounts، واختر حساب WhatsApp هذا بعينه.</translation>
    </message>
    <message>
        <source>Add a payment method, or bring the present one in order. A card of another WhatsApp account, or of an ad account, does not count.</source>
        <translation>أضف طريقة دفع، أو أصلح الطريقة الحالية. لا تُحتسب بطاقة حساب WhatsApp آخر أو حساب إعلاني.</translation>
    </message>
    <message>
        <source>Check that currency, time zone and business details are filled in.</source>
        <translation>تحقق من تعبئة العملة والمنطقة الزمنية وتفاصيل النشاط التجاري.</translation>
    </message>
    <message>
        <source>Check here again; Meta may need a while to notice the change.</source>
        <translation>أعد الفحص هنا؛ قد تحتاج Meta إلى بعض الوقت لملاحظة التغيير.</translation>
    </message>
    <message>
        <source>Open the Security Center</source>
        <translation>فتح Security Center</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet. Until then Meta limits what it may send, and some messages do not arrive.</source>
        <translation>لم تتحقق Meta من النشاط التجاري[[ {business}]] بعد. وحتى ذلك الحين تقيّد Meta ما يُسمح له بإرساله، ولا تصل بعض الرسائل.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start the verification, or read what Meta still asks for.</source>
        <translation>افتح Business settings &gt; Security Center، وابدأ التحقق، أو اقرأ ما تطلبه Meta بعد.</translation>
    </message>
    <message>
        <source>Upload the papers that Meta asks for; name and address must be the same as in Business settings.</source>
        <translation>ارفع المستندات التي تطلبها Meta؛ يجب أن يطابق الاسم والعنوان ما في Business settings.</translation>
    </message>
    <message>
        <source>Wait for Meta&apos;s answer, then check here again.</source>
        <translation>انتظر رد Meta، ثم أعد الفحص هنا.</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet, and lets it send no messages until then.</source>
        <translation>لم تتحقق Meta من النشاط التجاري[[ {business}]] بعد، ولا تسمح له بإرسال أي رسائل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Meta blocks the business until it is verified</source>
        <translation>تحظر Meta النشاط التجاري إلى أن يتم التحقق منه</translation>
    </message>
    <message>
        <source>Open the phone numbers in WhatsApp Manager</source>
        <translation>فتح أرقام الهواتف في WhatsApp Manager</translation>
    </message>
    <message>
        <source>The number {number} is not among the phone numbers of the WhatsApp account[[ {account}]]. Account and number must belong together.</source>
        <translation>الرقم {number} ليس بين أرقام هواتف حساب WhatsApp[[ {account}]]. يجب أن يتبع الرقم الحساب نفسه.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look for the number there.</source>
        <translation>افتح WhatsApp Manager &gt; Account tools &gt; Phone numbers، وابحث عن الرقم هناك.</translation>
    </message>
    <message>
        <source>Choose another WhatsApp account at the top of that page if the number is not listed.</source>
        <translation>اختر حساب WhatsApp آخر في أعلى تلك الصفحة إذا لم يكن الرقم مذكورًا.</translation>
    </message>
    <message>
        <source>Enter an account and a number that belong together, here and in the system that sends your messages.</source>
        <translation>أدخل حسابًا ورقمًا يتبع أحدهما الآخر، هنا وفي النظام الذي يرسل رسائلك.</translation>
    </message>
    <message>
        <source>The number does not belong to this account</source>
        <translation>الرقم لا يتبع هذا الحساب</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, is not registered with the platform. This says nothing about the number of your customer.</source>
        <translation>رقمك أنت[[ {number}]]، الذي يرسل، غير مسجَّل لدى المنصة. ولا يدل هذا على شيء بشأن رقم عميلك.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look at the status of the number.</source>
        <translation>افتح WhatsApp Manager &gt; Account tools &gt; Phone numbers، وانظر إلى حالة الرقم.</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN: your developer or provider does that with one call (register).</source>
        <translation>سجّل الرقم باستخدام PIN المكوّن من ستة أرقام: يفعل ذلك المطوّر أو المزوّد لديك بطلب واحد (register).</translation>
    </message>
    <message>
        <source>Check here again: the number must be shown as connected.</source>
        <translation>أعد الفحص هنا: يجب أن يظهر الرقم متصلًا.</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, was never confirmed with the code that Meta sends by SMS or call. This says nothing about the number of your customer.</source>
        <translation>رقمك أنت[[ {number}]]، الذي يرسل، لم يُؤكَّد قط برمز التحقق الذي ترسله Meta عبر SMS أو مكالمة. ولا يدل هذا على شيء بشأن رقم عميلك.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and let Meta send the code by SMS or call.</source>
        <translation>افتح WhatsApp Manager &gt; Account tools &gt; Phone numbers، واختر الرقم، واجعل Meta ترسل رمز التحقق عبر SMS أو مكالمة.</translation>
    </message>
    <message>
        <source>Enter the code there.</source>
        <translation>أدخل رمز التحقق هناك.</translation>
    </message>
    <message>
        <source>The sending number was never confirmed by a code</source>
        <translation>لم يُؤكَّد رقم الإرسال برمز تحقق قط</translation>
    </message>
    <message>
        <source>A number must be connected to send. For yours[[, {number},]] Meta shows another status: {status}.</source>
        <translation>يجب أن يكون الرقم متصلًا ليرسل. أما رقمك[[ {number}]] فتعرض Meta له حالة أخرى: {status}.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and read what stands beside the number.</source>
        <translation>افتح WhatsApp Manager &gt; Account tools &gt; Phone numbers، واقرأ المذكور بجانب الرقم.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number again if it is shown as disconnected or offline.</source>
        <translation>اطلب من المطوّر أو المزوّد لديك تسجيل الرقم مجددًا إذا كان يظهر مفصولًا أو غير متصل.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if the status stays.</source>
        <translation>إذا بقيت الحالة، فاسأل دعم Meta في Business Support Home.</translation>
    </message>
    <message>
        <source>The sending number is not connected</source>
        <translation>رقم الإرسال غير متصل</translation>
    </message>
    <message>
        <source>Meta lets the number[[ {number}]] send no messages any more. Usually Meta names a rule of the platform as the reason.</source>
        <translation>لم تعد Meta تسمح للرقم[[ {number}]] بإرسال أي رسائل. وعادةً تذكر Meta قاعدة من قواعد المنصة سببًا لذلك.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the number, and read the reason.</source>
        <translation>افتح Business Support Home، واختر الرقم، واقرأ السبب.</translation>
    </message>
    <message>
        <source>Reach your customers by another channel until then.</source>
        <translation>تواصل مع عملائك عبر قناة أخرى حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Meta has banned the sending number</source>
        <translation>حظرت Meta رقم الإرسال</translation>
    </message>
    <message>
        <source>The number[[ {number}]] is not part of the WhatsApp account any more, so it cannot send.</source>
        <translation>لم يعد الرقم[[ {number}]] جزءًا من حساب WhatsApp، فلا يمكنه الإرسال.</translation>
    </message>
    <message>
        <source>Compare the ID of the number in your sending system with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>قارن معرّف الرقم في نظام الإرسال بما في WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Add the number there again if it is still yours.</source>
        <translation>أضف الرقم هناك مجددًا إذا كان لا يزال لك.</translation>
    </message>
    <message>
        <source>Enter its new ID in the system that sends your messages, and here.</source>
        <translation>أدخل معرّفه الجديد في النظام الذي يرسل رسائلك، وهنا.</translation>
    </message>
    <message>
        <source>The sending number was taken out of the account</source>
        <translation>أُزيل رقم الإرسال من الحساب</translation>
    </message>
    <message>
        <source>The number[[ {number}]] now belongs to another WhatsApp account or provider, so it cannot send from this account any more.</source>
        <translation>الرقم[[ {number}]] يتبع الآن حساب WhatsApp أو مزوّدًا آخر، فلم يعد يمكنه الإرسال من هذا الحساب.</translation>
    </message>
    <message>
        <source>Ask your colleagues or your provider who moved the number, and to which account.</source>
        <translation>اسأل زملاءك أو المزوّد لديك من نقل الرقم وإلى أي حساب.</translation>
    </message>
    <message>
        <source>Enter the IDs of the new account and number in the system that sends your messages.</source>
        <translation>أدخل معرّفي الحساب والرقم الجديدين في النظام الذي يرسل رسائلك.</translation>
    </message>
    <message>
        <source>Generate a token for the new account, and check it here.</source>
        <translation>أنشئ رمز وصول للحساب الجديد، وافحصه هنا.</translation>
    </message>
    <message>
        <source>The sending number has moved to another place</source>
        <translation>انتقل رقم الإرسال إلى مكان آخر</translation>
    </message>
    <message>
        <source>The number[[ {number}]] was added, but a step is still open: its code, its display name or its registration.</source>
        <translation>أُضيف الرقم[[ {number}]]، لكن خطوة ما زالت ناقصة: رمز التحقق أو اسم العرض أو التسجيل.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look which step is open.</source>
        <translation>افتح WhatsApp Manager &gt; Account tools &gt; Phone numbers، وانظر أي خطوة ناقصة.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number once the display name is approved.</source>
        <translation>اطلب من المطوّر أو المزوّد لديك تسجيل الرقم بعد الموافقة على اسم العرض.</translation>
    </message>
    <message>
        <source>The sending number is not ready yet</source>
        <translation>رقم الإرسال غير جاهز بعد</translation>
    </message>
    <message>
        <source>For a time Meta lets the number[[ {number}]] send no new messages, because a limit is reached or because of its quality.</source>
        <translation>لا تسمح Meta مؤقتًا للرقم[[ {number}]] بإرسال رسائل جديدة، لبلوغ حد ما أو بسبب جودته.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read how long the restriction lasts.</source>
        <translation>افتح WhatsApp Manager &gt; Account tools &gt; Phone numbers، واختر الرقم، واقرأ كم يستمر التقييد.</translation>
    </message>
    <message>
        <source>Wait until it ends, then send fewer messages, and only to people who want them.</source>
        <translation>انتظر حتى ينتهي، ثم أرسل رسائل أقل، ولمن يريدونها فقط.</translation>
    </message>
    <message>
        <source>Ask for a review in Business Support Home if you see it differently.</source>
        <translation>اطلب مراجعة في Business Support Home إذا كان لك رأي آخر.</translation>
    </message>
    <message>
        <source>Meta has restricted the sending number</source>
        <translation>قيّدت Meta رقم الإرسال</translation>
    </message>
    <message>
        <source>Open the templates in WhatsApp Manager</source>
        <translation>فتح القوالب في WhatsApp Manager</translation>
    </message>
    <message>
        <source>Many customers blocked or reported messages of your number[[ {number}]]. Meta may lower its limits, or stop it for a time.</source>
        <translation>حظر كثير من العملاء رسائل رقمك[[ {number}]] أو أبلغوا عنها. قد تخفّض Meta حدوده، أو توقفه لفترة.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the reasons that customers gave.</source>
        <translation>افتح WhatsApp Manager &gt; Account tools &gt; Phone numbers، واختر الرقم، واقرأ الأسباب التي ذكرها العملاء.</translation>
    </message>
    <message>
        <source>Pause the templates that customers block or report most.</source>
        <translation>أوقف مؤقتًا القوالب التي يحظرها العملاء أو يبلغون عنها أكثر من غيرها.</translation>
    </message>
    <message>
        <source>Send only to people who agreed to hear from you, and less often.</source>
        <translation>لا ترسل إلا إلى من وافقوا على تلقي رسائلك، وبوتيرة أقل.</translation>
    </message>
    <message>
        <source>Check here again after some days.</source>
        <translation>أعد الفحص هنا بعد بضعة أيام.</translation>
    </message>
    <message>
        <source>The quality of the sending number is low</source>
        <translation>جودة رقم الإرسال منخفضة</translation>
    </message>
    <message>
        <source>Some customers blocked or reported messages of your number[[ {number}]]. It still sends as usual; Meta may lower its limits if this goes on.</source>
        <translation>حظر بعض العملاء رسائل رقمك[[ {number}]] أو أبلغوا عنها. ما زال يرسل كالمعتاد، وقد تخفّض Meta حدوده إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>The quality of the sending number is going down</source>
        <translation>جودة رقم الإرسال تتراجع</translation>
    </message>
    <message>
        <source>Meta has not approved the display name[[ &quot;{name}&quot;]] of your number[[ {number}]] yet. Until then customers may see the number only, and fewer messages may be sent.</source>
        <translation>لم توافق Meta على اسم العرض[[ &quot;{name}&quot;]] لرقمك[[ {number}]] بعد. وحتى ذلك الحين قد يرى العملاء الرقم فقط، وقد يُسمح بإرسال رسائل أقل.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and look at the display name.</source>
        <translation>افتح WhatsApp Manager &gt; Account tools &gt; Phone numbers، واختر الرقم، وانظر إلى اسم العرض.</translation>
    </message>
    <message>
        <source>The display name is not approved yet</source>
        <translation>لم تتم الموافقة على اسم العرض بعد</translation>
    </message>
    <message>
        <source>Meta does not accept the display name[[ &quot;{name}&quot;]] of your number[[ {number}]]. Customers may see the number only, and fewer messages may be sent.</source>
        <translation>لا تقبل Meta اسم العرض[[ &quot;{name}&quot;]] لرقمك[[ {number}]]. قد يرى العملاء الرقم فقط، وقد يُسمح بإرسال رسائل أقل.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read why the name was declined.</source>
        <translation>افتح WhatsApp Manager &gt; Account tools &gt; Phone numbers، واختر الرقم، واقرأ سبب رفض الاسم.</translation>
    </message>
    <message>
        <source>Enter a name there that shows the link to your business, as your website does.</source>
        <translation>أدخل هناك اسمًا يُظهر الصلة بنشاطك التجاري، كما يفعل موقعك.</translation>
    </message>
    <message>
        <source>Meta has declined the display name</source>
        <translation>رفضت Meta اسم العرض</translation>
    </message>
    <message>
        <source>Meta made the number[[ {number}]] for trying things out. It reaches only the people on its list of allowed recipients, and users report that it does not reach every country.</source>
        <translation>أنشأت Meta الرقم[[ {number}]] للتجربة. لا يصل إلا إلى الأشخاص في قائمة المستلمين المسموح بهم، ويفيد مستخدمون بأنه لا يصل إلى كل الدول.</translation>
    </message>
    <message>
        <source>Add the recipient to the list: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</source>
        <translation>أضف المستلم إلى القائمة: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</translation>
    </message>
    <message>
        <source>Add a number of your own for real customers: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>أضف رقمًا خاصًا بك للعملاء الحقيقيين: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>This is a test number</source>
        <translation>هذا رقم اختباري</translation>
    </message>
    <message>
        <source>The ID {id} does not belong in the field in which it stands. Account, number and business each have an ID of their own.</source>
        <translation>لا يخص المعرّف {id} الحقل الذي هو فيه. لكل من الحساب والرقم والنشاط التجاري معرّف خاص به.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>انسخ معرّف حساب WhatsApp من Business settings &gt; Accounts &gt; WhatsApp accounts.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>انسخ معرّف رقم الهاتف من WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Enter each ID in its own field, here and in the system that sends your messages.</source>
        <translation>أدخل كل معرّف في حقله الخاص، هنا وفي النظام الذي يرسل رسائلك.</translation>
    </message>
    <message>
        <source>This ID is of another kind</source>
        <translation>هذا المعرّف من نوع آخر</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to the business that owns it.</source>
        <translation>أُدخل المعرّف {id} لحساب WhatsApp، لكنه يخص النشاط التجاري الذي يملكه.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts, and enter it in the field for the account.</source>
        <translation>انسخ معرّف حساب WhatsApp من Business settings &gt; Accounts &gt; WhatsApp accounts، وأدخله في حقل الحساب.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of an account</source>
        <translation>هذا معرّف نشاط تجاري، لا حساب</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to a phone number.</source>
        <translation>أُدخل المعرّف {id} لحساب WhatsApp، لكنه يخص رقم هاتف.</translation>
    </message>
    <message>
        <source>Enter it in the field for the number instead.</source>
        <translation>أدخله في حقل الرقم بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This is the ID of a number, not of an account</source>
        <translation>هذا معرّف رقم، لا حساب</translation>
    </message>
    <message>
        <source>The ID {id} was given for the business, but belongs to a WhatsApp account.</source>
        <translation>أُدخل المعرّف {id} للنشاط التجاري، لكنه يخص حساب WhatsApp.</translation>
    </message>
    <message>
        <source>Enter it in the field for the account instead.</source>
        <translation>أدخله في حقل الحساب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Copy the ID of the business from Business settings &gt; Business info, and enter it in the field for the business.</source>
        <translation>انسخ معرّف النشاط التجاري من Business settings &gt; Business info، وأدخله في حقل النشاط التجاري.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a business</source>
        <translation>هذا معرّف حساب، لا نشاط تجاري</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a WhatsApp account.</source>
        <translation>أُدخل المعرّف {id} لرقم الهاتف، لكنه يخص حساب WhatsApp.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers, and enter it in the field for the number.</source>
        <translation>انسخ معرّف رقم الهاتف من WhatsApp Manager &gt; Account tools &gt; Phone numbers، وأدخله في حقل الرقم.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a number</source>
        <translation>هذا معرّف حساب، لا رقم</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a business.</source>
        <translation>أُدخل المعرّف {id} لرقم الهاتف، لكنه يخص نشاطًا تجاريًا.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of a number</source>
        <translation>هذا معرّف نشاط تجاري، لا رقم</translation>
    </message>
    <message>
        <source>{id} is the phone number itself. Meta gives each number an ID of its own, with other digits.</source>
        <translation>القيمة {id} هي رقم الهاتف نفسه. تعطي Meta كل رقم معرّفًا خاصًا به بأرقام مختلفة.</translation>
    </message>
    <message>
        <source>This is a phone number, not its ID</source>
        <translation>هذا رقم هاتف، لا معرّفه</translation>
    </message>
    <message>
        <source>Open the webhook settings of the app</source>
        <translation>فتح إعدادات webhook للتطبيق</translation>
    </message>
    <message>
        <source>The app[[ {app}]] is not subscribed to the WhatsApp account[[ ({account})]]. Messages can be sent, but no delivery report and no answer of a customer comes back.</source>
        <translation>التطبيق[[ {app}]] غير مشترك في حساب WhatsApp[[ ({account})]]. يمكن إرسال الرسائل، لكن لا يعود أي تقرير تسليم ولا أي رد من عميل.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to subscribe the app to the WhatsApp account; that is one call (subscribed_apps).</source>
        <translation>اطلب من المطوّر أو المزوّد لديك أن يجعل التطبيق مشتركًا في حساب WhatsApp؛ يكفي لذلك طلب واحد (subscribed_apps).</translation>
    </message>
    <message>
        <source>Look at App Dashboard &gt; WhatsApp &gt; Configuration: a callback URL must be set, and the field &quot;messages&quot; subscribed.</source>
        <translation>انظر في App Dashboard &gt; WhatsApp &gt; Configuration: يجب تعيين عنوان رد (callback URL)، والاشتراك في الحقل &quot;messages&quot;.</translation>
    </message>
    <message>
        <source>Send a message to yourself, and look whether its report arrives.</source>
        <translation>أرسل رسالة إلى نفسك، وتحقق من وصول تقريرها.</translation>
    </message>
    <message>
        <source>No delivery reports come back to your app</source>
        <translation>لا تعود تقارير التسليم إلى تطبيقك</translation>
    </message>
    <message>
        <source>Another app is subscribed to the WhatsApp account[[: {others}]]. The app of this token[[, {app},]] is not, so no delivery report and no answer comes to it. That is right if the other app takes them.</source>
        <translation>تطبيق آخر مشترك في حساب WhatsApp[[: {others}]]. أما تطبيق رمز الوصول هذا[[ {app}]] فغير مشترك، فلا يصل إليه أي تقرير تسليم ولا أي رد. وهذا صحيح إذا كان التطبيق الآخر يتلقاها.</translation>
    </message>
    <message>
        <source>Ask your developer or provider which app shall take delivery reports and answers.</source>
        <translation>اسأل المطوّر أو المزوّد لديك أي تطبيق ينبغي أن يتلقى تقارير التسليم والردود.</translation>
    </message>
    <message>
        <source>Let them subscribe the app to the WhatsApp account; that is one call (subscribed_apps), if it is the app of this token.</source>
        <translation>إذا كان تطبيق رمز الوصول هذا هو المقصود، فاطلب جعله مشتركًا في حساب WhatsApp؛ يكفي لذلك طلب واحد (subscribed_apps).</translation>
    </message>
    <message>
        <source>Delivery reports go to another app only</source>
        <translation>تذهب تقارير التسليم إلى تطبيق آخر فقط</translation>
    </message>
    <message>
        <source>Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>ترسل Meta تقارير التسليم والردود إلى {url}، بدلًا من العنوان المعيّن في التطبيق. ولا توضح Meta هل يتلقاها الخادم هناك.</translation>
    </message>
    <message>
        <source>Compare the address with the one at which your system takes delivery reports.</source>
        <translation>قارن العنوان بالعنوان الذي يتلقى عليه نظامك تقارير التسليم.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to take the override away if the address is an old one.</source>
        <translation>إذا كان العنوان قديمًا، فاطلب من المطوّر أو المزوّد لديك إزالة العنوان البديل.</translation>
    </message>
    <message>
        <source>Delivery reports go to an address of their own</source>
        <translation>تذهب تقارير التسليم إلى عنوان خاص بها</translation>
    </message>
    <message>
        <source>For this WhatsApp account Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>ترسل Meta تقارير التسليم والردود لحساب WhatsApp هذا إلى {url}، بدلًا من العنوان المعيّن في التطبيق. ولا توضح Meta هل يتلقاها الخادم هناك.</translation>
    </message>
    <message>
        <source>This account has a report address of its own</source>
        <translation>لهذا الحساب عنوان تقارير خاص به</translation>
    </message>
    <message>
        <source>For this number Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>ترسل Meta تقارير التسليم والردود لهذا الرقم إلى {url}، بدلًا من العنوان المعيّن في التطبيق. ولا توضح Meta هل يتلقاها الخادم هناك.</translation>
    </message>
    <message>
        <source>This number has a report address of its own</source>
        <translation>لهذا الرقم عنوان تقارير خاص به</translation>
    </message>
    <message>
        <source>The template {name}[[ ({language})]] cannot be sent.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>لا يمكن إرسال القالب {name}[[ ({language})]].[[ السبب لدى Meta: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each rejected template.</source>
        <translation>افتح WhatsApp Manager &gt; Message templates، واقرأ المذكور بجانب كل قالب مرفوض.</translation>
    </message>
    <message>
        <source>Correct the text and send it in again, or ask Meta for another review there.</source>
        <translation>صحّح النص وقدّمه مجددًا، أو اطلب من Meta مراجعة أخرى هناك.</translation>
    </message>
    <message>
        <source>Meta has rejected a template</source>
        <translation>رفضت Meta قالبًا</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent: {count}. They are: {names}.</source>
        <translation>عدد القوالب التي لا يمكن إرسالها: {count}. وهي: {names}.</translation>
    </message>
    <message>
        <source>Meta has rejected several templates</source>
        <translation>رفضت Meta عدة قوالب</translation>
    </message>
    <message>
        <source>For a time the template {name}[[ ({language})]] cannot be sent, because of what customers said about it or because they did not read it.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>لا يمكن مؤقتًا إرسال القالب {name}[[ ({language})]]، بسبب ما قاله العملاء عنه أو لأنهم لم يقرؤوه.[[ السبب لدى Meta: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each paused template.</source>
        <translation>افتح WhatsApp Manager &gt; Message templates، واقرأ المذكور بجانب كل قالب موقوف مؤقتًا.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, or correct the text and send it in again.</source>
        <translation>انتظر حتى ينتهي الإيقاف المؤقت، أو صحّح النص وقدّمه مجددًا.</translation>
    </message>
    <message>
        <source>Use another approved template until then.</source>
        <translation>استخدم قالبًا آخر موافَقًا عليه حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Meta has paused a template</source>
        <translation>أوقفت Meta قالبًا مؤقتًا</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent for a time, because of what customers said about them or because they did not read them: {count}. They are: {names}.</source>
        <translation>عدد القوالب التي لا يمكن إرسالها مؤقتًا، بسبب ما قاله العملاء عنها أو لأنهم لم يقرؤوها: {count}. وهي: {names}.</translation>
    </message>
    <message>
        <source>Meta has paused several templates</source>
        <translation>أوقفت Meta عدة قوالب مؤقتًا</translation>
    </message>
    <message>
        <source>The template {name} exists, but not in the language {language}.[[ It exists in: {languages}.]] The language must be the very same: en and en_US are two.</source>
        <translation>القالب {name} موجود، ولكن ليس باللغة {language}.[[ وهو موجود باللغات: {languages}.]] يجب أن تكون اللغة هي نفسها تمامًا: en و en_US لغتان مختلفتان.</translation>
    </message>
    <message>
        <source>Compare the language in your sending system with WhatsApp Manager &gt; Message templates.</source>
        <translation>قارن اللغة في نظام الإرسال بما في WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Use a language that exists, or add this one to the template and wait until it is approved.</source>
        <translation>استخدم لغة موجودة، أو أضف هذه اللغة إلى القالب وانتظر الموافقة عليها.</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. As long as it is blocked, messages are not sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>تسمّيه Meta &quot;{entity}&quot;. ما دام محظورًا، لا تُرسَل الرسائل.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Look for a message of Meta in Business Support Home, and do what it asks.</source>
        <translation>ابحث عن رسالة من Meta في Business Support Home، ونفّذ ما تطلبه.</translation>
    </message>
    <message>
        <source>Check here again afterwards.</source>
        <translation>أعد الفحص هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>Meta blocks a part that every message needs</source>
        <translation>تحظر Meta جزءًا تحتاج إليه كل رسالة</translation>
    </message>
    <message>
        <source>As long as the WhatsApp account is blocked, none of its numbers can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>ما دام حساب WhatsApp محظورًا، لا يمكن لأي من أرقامه الإرسال.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and read the notice of the account.</source>
        <translation>افتح WhatsApp Manager &gt; Overview، واقرأ الإشعار الخاص بالحساب.</translation>
    </message>
    <message>
        <source>Meta does not let this WhatsApp account send</source>
        <translation>لا تسمح Meta لحساب WhatsApp هذا بالإرسال</translation>
    </message>
    <message>
        <source>Open the app in the App Dashboard</source>
        <translation>فتح التطبيق في App Dashboard</translation>
    </message>
    <message>
        <source>As long as the app is blocked, no message is sent through it. Other apps may still send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>ما دام التطبيق محظورًا، لا تُرسَل أي رسالة عبره. وقد تظل تطبيقات أخرى ترسل.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Ask your developer to open the app in the App Dashboard, and to read its alerts and required actions.</source>
        <translation>اطلب من المطوّر لديك فتح التطبيق في App Dashboard، وقراءة تنبيهاته والإجراءات المطلوبة.</translation>
    </message>
    <message>
        <source>Meta does not let this app send</source>
        <translation>لا تسمح Meta لهذا التطبيق بالإرسال</translation>
    </message>
    <message>
        <source>As long as the business is blocked, none of its WhatsApp accounts can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>ما دام النشاط التجاري محظورًا، لا يمكن لأي من حسابات WhatsApp التابعة له الإرسال.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and look what Meta asks of the business.</source>
        <translation>افتح Business settings &gt; Security Center، وانظر ما تطلبه Meta من النشاط التجاري.</translation>
    </message>
    <message>
        <source>Meta does not let this business send</source>
        <translation>لا تسمح Meta لهذا النشاط التجاري بالإرسال</translation>
    </message>
    <message>
        <source>As long as the number is blocked, no message is sent from it.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>ما دام الرقم محظورًا، لا تُرسَل منه أي رسالة.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the notice there.</source>
        <translation>افتح WhatsApp Manager &gt; Account tools &gt; Phone numbers، واختر الرقم، واقرأ الإشعار هناك.</translation>
    </message>
    <message>
        <source>Meta does not let this number send</source>
        <translation>لا تسمح Meta لهذا الرقم بالإرسال</translation>
    </message>
    <message>
        <source>As long as the template is blocked, no message is sent with it. Other templates may still be sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>ما دام القالب محظورًا، لا تُرسَل به أي رسالة. وقد تظل قوالب أخرى تُرسَل.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, choose the template, and read the notice there.</source>
        <translation>افتح WhatsApp Manager &gt; Message templates، واختر القالب، واقرأ الإشعار هناك.</translation>
    </message>
    <message>
        <source>Meta does not let this template be sent</source>
        <translation>لا تسمح Meta بإرسال هذا القالب</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. Messages are sent, but fewer of them, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>تسمّيه Meta &quot;{entity}&quot;. تُرسَل الرسائل، لكن أقل عددًا، أو لا تُرسَل إلى الجميع.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits a part that every message needs</source>
        <translation>تقيّد Meta جزءًا تحتاج إليه كل رسالة</translation>
    </message>
    <message>
        <source>The numbers of the WhatsApp account still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>ما زالت أرقام حساب WhatsApp ترسل، لكن رسائل أقل، أو ليس إلى الجميع.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this WhatsApp account may send</source>
        <translation>تقيّد Meta ما يُسمح لحساب WhatsApp هذا بإرساله</translation>
    </message>
    <message>
        <source>The app still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>ما زال التطبيق يرسل، لكن رسائل أقل، أو ليس إلى الجميع.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this app may send</source>
        <translation>تقيّد Meta ما يُسمح لهذا التطبيق بإرساله</translation>
    </message>
    <message>
        <source>The numbers of the business still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>ما زالت أرقام النشاط التجاري ترسل، لكن رسائل أقل، أو ليس إلى الجميع.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this business may send</source>
        <translation>تقيّد Meta ما يُسمح لهذا النشاط التجاري بإرساله</translation>
    </message>
    <message>
        <source>The number still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>ما زال الرقم يرسل، لكن رسائل أقل، أو ليس إلى الجميع.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this number may send</source>
        <translation>تقيّد Meta ما يُسمح لهذا الرقم بإرساله</translation>
    </message>
    <message>
        <source>The template is still sent, but less often, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>ما زال القالب يُرسَل، لكن بوتيرة أقل، أو ليس إلى الجميع.[[ تقول Meta: &quot;{description}&quot;]][[ نصيحة Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits how often this template is sent</source>
        <translation>تقيّد Meta عدد مرات إرسال هذا القالب</translation>
    </message>
    <message>
        <source>Meta reports something as blocked, but it concerns calls over SIP only. Messages are sent as usual.</source>
        <translation>تبلّغ Meta عن شيء محظور، لكنه يتعلق بالمكالمات عبر SIP فقط. وتُرسَل الرسائل كالمعتاد.</translation>
    </message>
    <message>
        <source>Ask your developer to set up SIP for the number if it shall.</source>
        <translation>إذا كان ينبغي أن يستخدم الرقم SIP، فاطلب من المطوّر لديك إعداده له.</translation>
    </message>
    <message>
        <source>Read about restricted countries</source>
        <translation>القراءة عن الدول المقيَّدة</translation>
    </message>
    <message>
        <source>Meta does not admit businesses in {country} to the WhatsApp Business Platform.</source>
        <translation>لا تقبل Meta الأنشطة التجارية في {country} على منصة WhatsApp Business.</translation>
    </message>
    <message>
        <source>Read Meta&apos;s page about restricted countries.</source>
        <translation>اقرأ صفحة Meta عن الدول المقيَّدة.</translation>
    </message>
    <message>
        <source>Correct the country of the business here if it is another one.</source>
        <translation>صحّح دولة النشاط التجاري هنا إذا كانت دولة أخرى.</translation>
    </message>
    <message>
        <source>Businesses in this place may not use the platform</source>
        <translation>لا يُسمح للأنشطة التجارية في هذا المكان باستخدام المنصة</translation>
    </message>
    <message>
        <source>The business number begins like numbers of a region that may not use the platform: {country}. A number does not prove where a business is.</source>
        <translation>يبدأ رقم النشاط التجاري كأرقام منطقة لا يُسمح لها باستخدام المنصة: {country}. لا يثبت الرقم مكان النشاط التجاري.</translation>
    </message>
    <message>
        <source>Enter the country of your business here.</source>
        <translation>أدخل دولة نشاطك التجاري هنا.</translation>
    </message>
    <message>
        <source>Your business may be in a restricted region</source>
        <translation>قد يكون نشاطك التجاري في منطقة مقيَّدة</translation>
    </message>
    <message>
        <source>The customer is in a place where Meta delivers no messages of businesses[[: {country}]].</source>
        <translation>العميل في مكان لا تسلّم Meta فيه رسائل الأنشطة التجارية[[: {country}]].</translation>
    </message>
    <message>
        <source>Correct the country of the customer here if it is another one.</source>
        <translation>صحّح دولة العميل هنا إذا كانت دولة أخرى.</translation>
    </message>
    <message>
        <source>People in this place cannot receive the message</source>
        <translation>لا يمكن للأشخاص في هذا المكان تلقي الرسالة</translation>
    </message>
    <message>
        <source>The number begins like numbers of a region where Meta delivers no messages of businesses[[: {area}]]. A number does not prove where a person is.</source>
        <translation>يبدأ الرقم كأرقام منطقة لا تسلّم Meta فيها رسائل الأنشطة التجارية[[: {area}]]. لا يثبت الرقم مكان الشخص.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel where they are.</source>
        <translation>اسأل العميل عبر قناة أخرى عن مكانه.</translation>
    </message>
    <message>
        <source>Enter the country of the customer here.</source>
        <translation>أدخل دولة العميل هنا.</translation>
    </message>
    <message>
        <source>The customer may be in a restricted region</source>
        <translation>قد يكون العميل في منطقة مقيَّدة</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about this country[[ ({country})]]: the page about marketing messages (2026-09-11) names it as restricted for all business messages, the support page (2025-11-19) does not.</source>
        <translation>تتعارض صفحات Meta بشأن هذه الدولة[[ ({country})]]: صفحة الرسائل التسويقية (2026-09-11) تذكرها مقيَّدة لكل رسائل الأنشطة التجارية، وصفحة الدعم (2025-11-19) لا تذكرها.</translation>
    </message>
    <message>
        <source>Send one message to a customer there, and watch whether it is delivered.</source>
        <translation>أرسل رسالة واحدة إلى عميل هناك، وراقب هل تُسلَّم.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support whether the country is restricted.</source>
        <translation>اسأل دعم Meta هل الدولة مقيَّدة.</translation>
    </message>
    <message>
        <source>The customer&apos;s country is possibly restricted</source>
        <translation>ربما تكون دولة العميل مقيَّدة</translation>
    </message>
    <message>
        <source>Read Meta&apos;s support page</source>
        <translation>قراءة صفحة دعم Meta</translation>
    </message>
    <message>
        <source>The older, undated troubleshooting page says that people in {country} cannot receive messages. Meta&apos;s support page (2025-11-19) says that this ended on 2024-05-15.</source>
        <translation>تقول صفحة استكشاف الأخطاء الأقدم وغير المؤرخة إن الأشخاص في {country} لا يمكنهم تلقي الرسائل. وتقول صفحة دعم Meta (2025-11-19) إن ذلك انتهى في 2024-05-15.</translation>
    </message>
    <message>
        <source>Look for another reason first: by the newer page, messages arrive there.</source>
        <translation>ابحث عن سبب آخر أولًا: وفق الصفحة الأحدث، تصل الرسائل هناك.</translation>
    </message>
    <message>
        <source>Send one message to another customer there, and watch whether it is delivered.</source>
        <translation>أرسل رسالة واحدة إلى عميل آخر هناك، وراقب هل تُسلَّم.</translation>
    </message>
    <message>
        <source>Sources disagree about the customer&apos;s country</source>
        <translation>تتعارض المصادر بشأن دولة العميل</translation>
    </message>
    <message>
        <source>The number has a form that is known to fail.</source>
        <translation>للرقم شكل معروف بأنه يفشل.</translation>
    </message>
    <message>
        <source>Compare the number with the customer by another channel.</source>
        <translation>راجع الرقم مع العميل عبر قناة أخرى.</translation>
    </message>
    <message>
        <source>Write it with plus sign and country code.</source>
        <translation>اكتبه مع علامة + ورمز الدولة.</translation>
    </message>
    <message>
        <source>The number may not be written as it should</source>
        <translation>ربما لم يُكتب الرقم كما ينبغي</translation>
    </message>
    <message>
        <source>Phones show Argentine numbers with a 9 behind the country code; lists of test recipients take them without it.</source>
        <translation>تعرض الهواتف الأرقام الأرجنتينية بالرقم 9 بعد رمز الدولة، أما قوائم مستلمي الاختبار فتقبلها من دونه.</translation>
    </message>
    <message>
        <source>Try the other form of the number if messages fail: with or without the 9 behind +54.</source>
        <translation>إذا فشلت الرسائل، فجرّب الشكل الآخر للرقم: بالرقم 9 أو من دونه بعد +54.</translation>
    </message>
    <message>
        <source>The Argentine number is written as phones show it</source>
        <translation>الرقم الأرجنتيني مكتوب كما تعرضه الهواتف</translation>
    </message>
    <message>
        <source>Brazilian mobile numbers have nine digits behind the area code, the first of them a 9.</source>
        <translation>تتكون أرقام الهواتف المحمولة البرازيلية من تسعة أرقام بعد رمز المنطقة، أولها 9.</translation>
    </message>
    <message>
        <source>Ask the customer whether a 9 belongs behind the area code.</source>
        <translation>اسأل العميل هل يلزم الرقم 9 بعد رمز المنطقة.</translation>
    </message>
    <message>
        <source>Send again with the whole number.</source>
        <translation>أرسل مجددًا بالرقم الكامل.</translation>
    </message>
    <message>
        <source>The Brazilian number lacks its ninth digit</source>
        <translation>ينقص الرقم البرازيلي رقمه التاسع</translation>
    </message>
    <message>
        <source>The digits look like an ID of the platform, not like the number of a customer.</source>
        <translation>تبدو الأرقام معرّفًا من معرّفات المنصة، لا رقم عميل.</translation>
    </message>
    <message>
        <source>Enter the phone number of the customer, with plus sign and country code.</source>
        <translation>أدخل رقم هاتف العميل، مع علامة + ورمز الدولة.</translation>
    </message>
    <message>
        <source>This is an ID, not a phone number</source>
        <translation>هذا معرّف، وليس رقم هاتف</translation>
    </message>
    <message>
        <source>A 1 behind the country code +52 is the old way of writing; today a Mexican number is +52 and ten digits.</source>
        <translation>الرقم 1 بعد رمز الدولة +52 هو الكتابة القديمة؛ أما اليوم فالرقم المكسيكي هو +52 ثم عشرة أرقام.</translation>
    </message>
    <message>
        <source>Leave out the 1 behind +52, and send again.</source>
        <translation>احذف الرقم 1 بعد +52، وأرسل مجددًا.</translation>
    </message>
    <message>
        <source>The Mexican number is written in the old way</source>
        <translation>الرقم المكسيكي مكتوب بالطريقة القديمة</translation>
    </message>
    <message>
        <source>Without plus sign and country code, the country code of your own number may be put in front, and the message goes to nobody or to a stranger.</source>
        <translation>من دون علامة + ورمز الدولة، قد يوضع رمز دولة رقمك في البداية، فلا تصل الرسالة إلى أحد أو تصل إلى شخص غريب.</translation>
    </message>
    <message>
        <source>The number has no country code</source>
        <translation>ليس للرقم رمز دولة</translation>
    </message>
    <message>
        <source>What stands there cannot be read as the number of a customer.</source>
        <translation>لا يمكن قراءة المكتوب كرقم عميل.</translation>
    </message>
    <message>
        <source>This cannot be a phone number</source>
        <translation>لا يمكن أن يكون هذا رقم هاتف</translation>
    </message>
    <message>
        <source>Messages wait up to 30 days for a customer who is offline, shorter if the template says so. The time for this message is over.</source>
        <translation>تنتظر الرسائل العميل غير المتصل بالإنترنت حتى 30 يومًا، أو أقل إذا نص القالب على ذلك. وقد انتهى وقت هذه الرسالة.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel: can they send a message to your business number?</source>
        <translation>اسأل العميل عبر قناة أخرى: هل يمكنه إرسال رسالة إلى رقم نشاطك التجاري؟</translation>
    </message>
    <message>
        <source>Ask the customer to open WhatsApp with a working internet connection.</source>
        <translation>اطلب من العميل فتح WhatsApp باتصال إنترنت يعمل.</translation>
    </message>
    <message>
        <source>Send the message again once the customer is back.</source>
        <translation>أرسل الرسالة مجددًا بعد عودة العميل.</translation>
    </message>
    <message>
        <source>The customer was not online in time</source>
        <translation>لم يتصل العميل بالإنترنت في الوقت المناسب</translation>
    </message>
    <message>
        <source>The message is still waiting for the customer to come online[[; it waits until {until}]].</source>
        <translation>ما زالت الرسالة تنتظر اتصال العميل بالإنترنت[[؛ وتنتظر حتى {until}]].</translation>
    </message>
    <message>
        <source>Wait until the time is over before you send it again.</source>
        <translation>انتظر حتى ينتهي الوقت قبل أن ترسلها مجددًا.</translation>
    </message>
    <message>
        <source>The customer may just be offline</source>
        <translation>قد يكون العميل غير متصل بالإنترنت فحسب</translation>
    </message>
    <message>
        <source>The message still waits for the customer[[, until {until}]]. Days left: {days}.</source>
        <translation>ما زالت الرسالة تنتظر العميل[[، حتى {until}]]. الأيام المتبقية: {days}.</translation>
    </message>
    <message>
        <source>The message was delivered, so this is not the reason.</source>
        <translation>سُلِّمت الرسالة، فليس هذا هو السبب.</translation>
    </message>
    <message>
        <source>Meta reported the message as failed, so it is not waiting for the customer.</source>
        <translation>أبلغت Meta عن فشل الرسالة، فهي لا تنتظر العميل.</translation>
    </message>
    <message>
        <source>The day it was sent on lies in the future, so the days left cannot be counted.</source>
        <translation>يوم الإرسال يقع في المستقبل، فلا يمكن حساب الأيام المتبقية.</translation>
    </message>
    <message>
        <source>The message still waits for the customer, for less than a day[[, until {until}]].</source>
        <translation>ما زالت الرسالة تنتظر العميل، لمدة أقل من يوم[[، حتى {until}]].</translation>
    </message>
    <message>
        <source>Without the day it was sent on, the days left cannot be counted.</source>
        <translation>من دون يوم الإرسال، لا يمكن حساب الأيام المتبقية.</translation>
    </message>
    <message>
        <source>Messages wait 30 days for a customer who is offline, and that time is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>تنتظر الرسائل العميل غير المتصل بالإنترنت 30 يومًا، وقد انتهى هذا الوقت. لن تصل الرسالة بعد الآن. ولو كان السبب حظرًا أو عدم قبول الشروط لبدا الأمر كذلك أيضًا.</translation>
    </message>
    <message>
        <source>The message has a shorter life of its own and still waits[[, until {until}]].</source>
        <translation>للرسالة مدة بقاء أقصر خاصة بها، وما زالت تنتظر[[، حتى {until}]].</translation>
    </message>
    <message>
        <source>The message had a shorter life of its own, and that is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>كانت للرسالة مدة بقاء أقصر خاصة بها، وقد انتهت. لن تصل الرسالة بعد الآن. ولو كان السبب حظرًا أو عدم قبول الشروط لبدا الأمر كذلك أيضًا.</translation>
    </message>
    <message>
        <source>A customer who blocked one of your numbers gets no message of your business. Meta does not tell you about a block.</source>
        <translation>لا يتلقى العميل الذي حظر أحد أرقامك أي رسالة من نشاطك التجاري. ولا تخبرك Meta بالحظر.</translation>
    </message>
    <message>
        <source>Ask the customer to look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked, and to unblock all numbers of your business.</source>
        <translation>اطلب من العميل مراجعة WhatsApp &gt; الإعدادات &gt; الخصوصية &gt; جهات الاتصال المحظورة، وإلغاء حظر كل أرقام نشاطك التجاري.</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <translation>أرسل الرسالة مجددًا.</translation>
    </message>
    <message>
        <source>The customer blocked your business</source>
        <translation>حظر العميل نشاطك التجاري</translation>
    </message>
    <message>
        <source>The customer can write to you, so your number is not blocked. Another number of your business could be.</source>
        <translation>يمكن للعميل الكتابة إليك، فرقمك غير محظور. وقد يكون رقم آخر لنشاطك التجاري محظورًا.</translation>
    </message>
    <message>
        <source>The customer cannot write to you, as it is when they have blocked your number.</source>
        <translation>لا يمكن للعميل الكتابة إليك، كما هي الحال عندما يكون قد حظر رقمك.</translation>
    </message>
    <message>
        <source>Only the customer can tell; Meta does not.</source>
        <translation>لا يعرف ذلك إلا العميل، ولا تفصح عنه Meta.</translation>
    </message>
    <message>
        <source>The code that came with the failure names another cause.</source>
        <translation>يشير رمز الخطأ الذي جاء مع الفشل إلى سبب آخر.</translation>
    </message>
    <message>
        <source>The customer says that your business is blocked.</source>
        <translation>يقول العميل إن نشاطك التجاري محظور.</translation>
    </message>
    <message>
        <source>The customer says that your business is not blocked.</source>
        <translation>يقول العميل إن نشاطك التجاري غير محظور.</translation>
    </message>
    <message>
        <source>In some countries and regions Meta delivers no messages of businesses.</source>
        <translation>في بعض الدول والمناطق لا تسلّم Meta رسائل الأنشطة التجارية.</translation>
    </message>
    <message>
        <source>Reach the customer by another channel if the place is restricted.</source>
        <translation>إذا كان المكان مقيَّدًا، فتواصل مع العميل عبر قناة أخرى.</translation>
    </message>
    <message>
        <source>The customer is in a restricted country</source>
        <translation>العميل في دولة مقيَّدة</translation>
    </message>
    <message>
        <source>Meta delivers no messages of businesses to people there[[: {country}]].</source>
        <translation>لا تسلّم Meta رسائل الأنشطة التجارية إلى الأشخاص هناك[[: {country}]].</translation>
    </message>
    <message>
        <source>The number begins like numbers of a restricted region[[: {area}]]. Where the customer is, only they can tell.</source>
        <translation>يبدأ الرقم كأرقام منطقة مقيَّدة[[: {area}]]. أما مكان العميل، فلا يعرفه إلا هو.</translation>
    </message>
    <message>
        <source>No restriction is known for the place[[: {country}]].</source>
        <translation>لا يُعرف تقييد لهذا المكان[[: {country}]].</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about the country[[ ({country})]]: one names it as restricted, another does not.</source>
        <translation>تتعارض صفحات Meta بشأن الدولة[[ ({country})]]: إحداها تذكرها مقيَّدة، وأخرى لا تذكرها.</translation>
    </message>
    <message>
        <source>An older page calls the country restricted[[ ({country})]]; a newer one says that this ended on 2024-05-15.</source>
        <translation>تصف صفحة أقدم الدولة بأنها مقيَّدة[[ ({country})]]؛ وتقول صفحة أحدث إن ذلك انتهى في 2024-05-15.</translation>
    </message>
    <message>
        <source>It is not known where the customer is.</source>
        <translation>لا يُعرف مكان العميل.</translation>
    </message>
    <message>
        <source>Open WhatsApp&apos;s terms</source>
        <translation>فتح شروط WhatsApp</translation>
    </message>
    <message>
        <source>Until the customer accepts WhatsApp&apos;s current terms and privacy policy, messages of businesses do not arrive.</source>
        <translation>إلى أن يقبل العميل شروط WhatsApp الحالية وسياسة الخصوصية، لا تصله رسائل الأنشطة التجارية.</translation>
    </message>
    <message>
        <source>Send the customer this link by another channel: https://wa.me/tos/20210210</source>
        <translation>أرسل إلى العميل هذا الرابط عبر قناة أخرى: https://wa.me/tos/20210210</translation>
    </message>
    <message>
        <source>Ask the customer to open it on the phone, and to accept the terms.</source>
        <translation>اطلب من العميل فتحه على الهاتف وقبول الشروط.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s terms</source>
        <translation>لم يقبل العميل شروط WhatsApp</translation>
    </message>
    <message>
        <source>The customer says that the terms are accepted.</source>
        <translation>يقول العميل إن الشروط مقبولة.</translation>
    </message>
    <message>
        <source>The customer can write to you, so the terms are probably accepted.</source>
        <translation>يمكن للعميل الكتابة إليك، فالأرجح أن الشروط مقبولة.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for missing terms, among other things.</source>
        <translation>رمز الخطأ الذي جاء مع الفشل يُعطى لعدم قبول الشروط، ولأسباب أخرى.</translation>
    </message>
    <message>
        <source>The customer says that the terms are not accepted.</source>
        <translation>يقول العميل إن الشروط غير مقبولة.</translation>
    </message>
    <message>
        <source>Only the customer can tell.</source>
        <translation>لا يعرف ذلك إلا العميل.</translation>
    </message>
    <message>
        <source>Versions of WhatsApp from before mid-2021 do not receive messages of businesses[[; needed is {minimum} or higher]].</source>
        <translation>إصدارات WhatsApp الأقدم من منتصف 2021 لا تتلقى رسائل الأنشطة التجارية[[؛ يلزم {minimum} أو أعلى]].</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp in their app store.</source>
        <translation>اطلب من العميل تحديث WhatsApp من متجر التطبيقات لديه.</translation>
    </message>
    <message>
        <source>Ask which version they see afterwards: Settings &gt; Help &gt; App info.</source>
        <translation>اسأل بعد ذلك عن الإصدار الظاهر: الإعدادات &gt; المساعدة &gt; معلومات التطبيق.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old</source>
        <translation>تطبيق WhatsApp لدى العميل قديم جدًا</translation>
    </message>
    <message>
        <source>The customer can write to you, so the app is probably new enough.</source>
        <translation>يمكن للعميل الكتابة إليك، فالأرجح أن التطبيق حديث بما يكفي.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for an old WhatsApp, among other things.</source>
        <translation>رمز الخطأ الذي جاء مع الفشل يُعطى لتطبيق WhatsApp القديم، ولأسباب أخرى.</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS is reported to have ended in early 2025, whatever its version; the customer may need another phone.</source>
        <translation>يُقال إن تطبيق WhatsApp لنظام KaiOS انتهى في أوائل 2025 أيًا كان إصداره، وقد يحتاج العميل إلى هاتف آخر.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum}, so it is new enough.</source>
        <translation>لدى العميل الإصدار {version}[[ من {platform}]]، والمطلوب {minimum}، فهو حديث بما يكفي.</translation>
    </message>
    <message>
        <source>It is not known which version the customer has.</source>
        <translation>لا يُعرف الإصدار الموجود لدى العميل.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum} or higher.</source>
        <translation>لدى العميل الإصدار {version}[[ من {platform}]]، والمطلوب {minimum} أو أعلى.</translation>
    </message>
    <message>
        <source>It is not known which kind of phone or computer the customer uses.</source>
        <translation>لا يُعرف نوع الهاتف أو الكمبيوتر الذي يستخدمه العميل.</translation>
    </message>
    <message>
        <source>The version {version} cannot be compared; the whole number is needed, as the app shows it.</source>
        <translation>لا يمكن مقارنة الإصدار {version}؛ يلزم رقم الإصدار كاملًا كما يعرضه التطبيق.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago[[, on {when}]]. Until they write again, only approved templates may be sent.</source>
        <translation>مضى أكثر من 24 ساعة على آخر رسالة من العميل[[، في {when}]]. وإلى أن يكتب مجددًا، لا يجوز إرسال إلا القوالب الموافَق عليها.</translation>
    </message>
    <message>
        <source>Send an approved template that invites the customer to answer.</source>
        <translation>أرسل قالبًا موافَقًا عليه يدعو العميل إلى الرد.</translation>
    </message>
    <message>
        <source>To protect the customer, Meta does not tell whether they blocked you, are offline, or have not accepted the terms. Only the customer can tell.</source>
        <translation>حمايةً للعميل، لا تفصح Meta عما إذا كان قد حظرك، أو كان غير متصل بالإنترنت، أو لم يقبل الشروط. ولا يعرف ذلك إلا العميل.</translation>
    </message>
    <message>
        <source>Send the customer the ready text by another channel.</source>
        <translation>أرسل إلى العميل النص الجاهز عبر قناة أخرى.</translation>
    </message>
    <message>
        <source>Meta does not say which reason it is</source>
        <translation>لا توضح Meta أي سبب هو</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number? {link}
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>مرحبًا، حاولنا التواصل معك على WhatsApp، لكن رسالتنا لم تصل. هل يمكنك مساعدتنا بالإجابة عن خمسة أسئلة قصيرة؟
1. هل يمكنك إرسال رسالة إلى رقم نشاطنا التجاري؟ {link}
2. هل حظرت رقمنا؟ انظر في WhatsApp &gt; الإعدادات &gt; الخصوصية &gt; جهات الاتصال المحظورة.
3. هل قبلت شروط WhatsApp الحالية؟ يمكنك ذلك من هنا: https://wa.me/tos/20210210
4. هل تطبيق WhatsApp لديك محدَّث؟ يمكنك تحديثه من متجر التطبيقات لديك.
5. ما الإصدار الظاهر في الإعدادات &gt; المساعدة &gt; معلومات التطبيق؟
شكرًا لك.</translation>
    </message>
    <message>
        <source>A text to send the customer</source>
        <translation>نص لإرساله إلى العميل</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number?
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>مرحبًا، حاولنا التواصل معك على WhatsApp، لكن رسالتنا لم تصل. هل يمكنك مساعدتنا بالإجابة عن خمسة أسئلة قصيرة؟
1. هل يمكنك إرسال رسالة إلى رقم نشاطنا التجاري؟
2. هل حظرت رقمنا؟ انظر في WhatsApp &gt; الإعدادات &gt; الخصوصية &gt; جهات الاتصال المحظورة.
3. هل قبلت شروط WhatsApp الحالية؟ يمكنك ذلك من هنا: https://wa.me/tos/20210210
4. هل تطبيق WhatsApp لديك محدَّث؟ يمكنك تحديثه من متجر التطبيقات لديك.
5. ما الإصدار الظاهر في الإعدادات &gt; المساعدة &gt; معلومات التطبيق؟
شكرًا لك.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s error codes</source>
        <translation>فتح رموز أخطاء Meta</translation>
    </message>
    <message>
        <source>The code[[ {code}]] is not in the list of this program. It is shown as it came, and need not be a fault of yours.</source>
        <translation>رمز الخطأ[[ {code}]] غير موجود في قائمة هذا البرنامج. وهو معروض كما ورد، وليس بالضرورة خطأ منك.</translation>
    </message>
    <message>
        <source>Search for the code on Meta&apos;s page of error codes.</source>
        <translation>ابحث عن رمز الخطأ في صفحة رموز الأخطاء لدى Meta.</translation>
    </message>
    <message>
        <source>Show the answer to your developer.</source>
        <translation>اعرض الإجابة على المطوّر لديك.</translation>
    </message>
    <message>
        <source>Meta sent a code that is not known here</source>
        <translation>أرسلت Meta رمز خطأ غير معروف هنا</translation>
    </message>
    <message>
        <source>They were last compared with Meta&apos;s pages a while ago[[, on {checked}]]. Countries, versions and codes may have changed since.</source>
        <translation>قورنت آخر مرة بصفحات Meta منذ فترة[[، في {checked}]]. وربما تغيّرت الدول والإصدارات ورموز الأخطاء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>ثبّت أحدث إصدار من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The rules of this program are getting old</source>
        <translation>قواعد هذا البرنامج أصبحت قديمة</translation>
    </message>
    <message>
        <source>A rule file of yours has a mistake, so it was left out or used in part. The evidence names file and place.</source>
        <translation>في أحد ملفات القواعد لديك خطأ، لذا استُبعد أو استُخدم جزئيًا. تذكر الأدلة الملف والموضع.</translation>
    </message>
    <message>
        <source>Open the named file, and correct the place.</source>
        <translation>افتح الملف المذكور، وصحّح الموضع.</translation>
    </message>
    <message>
        <source>Check the folder with: secondtick-cli rules --validate</source>
        <translation>افحص المجلد بالأمر: secondtick-cli rules --validate</translation>
    </message>
    <message>
        <source>A part of your own rules was not used</source>
        <translation>لم يُستخدم جزء من قواعدك الخاصة</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>ما يفعله هذا البرنامج</translation>
    </message>
    <message>
        <source>A message on WhatsApp gets one tick when it is sent and a second one when it is delivered. This program finds out why the second tick never came, and says what to do and who can do it.</source>
        <translation>تحصل الرسالة على WhatsApp على علامة صح واحدة عند إرسالها وعلى علامة ثانية عند تسليمها. يكشف هذا البرنامج لماذا لم تظهر علامة الصح الثانية، ويوضح ما ينبغي فعله ومن يمكنه فعله.</translation>
    </message>
    <message>
        <source>It only reads: it changes nothing and sends no message.</source>
        <translation>إنه يقرأ فقط: لا يغيّر شيئًا ولا يرسل أي رسالة.</translation>
    </message>
    <message>
        <source>Which choice fits</source>
        <translation>أي خيار يناسبك</translation>
    </message>
    <message>
        <source>“Errors about my token or permissions”: the system that sends your messages reports a login, token or permission error.</source>
        <translation>«أخطاء تخص رمز الوصول أو الأذونات»: يبلّغ النظام الذي يرسل رسائلك عن خطأ في تسجيل الدخول أو رمز الوصول أو الأذونات.</translation>
    </message>
    <message>
        <source>“Messages are sent, but not delivered”: there is one grey tick, and never two.</source>
        <translation>«الرسائل تُرسَل ولكن لا تُسلَّم»: تظهر علامة صح رمادية واحدة، ولا تظهر اثنتان أبدًا.</translation>
    </message>
    <message>
        <source>“Meta answers with an error or a code”: you have a number, a text or a line of a log and want to know what it means. No token is needed.</source>
        <translation>«تجيب Meta بخطأ أو برمز خطأ»: لديك رقم أو نص أو سطر من سجل وتريد معرفة معناه. لا يلزم رمز وصول.</translation>
    </message>
    <message>
        <source>“Many failures in a log”: you have files with the webhooks of Meta, and want to know why messages failed and what to fix first. No token is needed.</source>
        <translation>«إخفاقات كثيرة في سجل»: لديك ملفات فيها إشعارات webhook من Meta، وتريد معرفة سبب فشل الرسائل وما يجب إصلاحه أولًا. لا يلزم رمز وصول.</translation>
    </message>
    <message>
        <source>“I just want to try it”: practice with made-up answers. Nothing leaves this computer.</source>
        <translation>«أريد التجربة فقط»: تدرّب على إجابات وهمية. لا يغادر شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>من أين تبدأ</translation>
    </message>
    <message>
        <source>What to paste</source>
        <translation>ما الذي تلصقه</translation>
    </message>
    <message>
        <source>An error code like 131026, an error answer, a webhook, or some lines of a log. Several errors in one text are explained one by one.</source>
        <translation>رمز خطأ مثل 131026، أو إجابة خطأ، أو إشعار webhook، أو بضعة أسطر من سجل. إذا كان في النص الواحد عدة أخطاء، فسيُشرح كل منها على حدة.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. A token in the text is masked before it is shown; if the text was shared with others, make a new token.</source>
        <translation>لا يغادر شيء منه هذا الكمبيوتر. وإذا كان في النص رمز وصول، فسيُحجب قبل عرضه؛ وإذا شاركت النص مع آخرين، فأنشئ رمز وصول جديدًا.</translation>
    </message>
    <message>
        <source>What the answer tells</source>
        <translation>ما توضحه الإجابة</translation>
    </message>
    <message>
        <source>What the error means, on whose side it lies, whether trying again helps, and what to do first. The button at the bottom leads to the page that solves it.</source>
        <translation>معنى الخطأ، ومن أي جهة هو، وهل تفيد إعادة المحاولة، وما ينبغي فعله أولًا. ويؤدي الزر في الأسفل إلى الصفحة التي تحل المشكلة.</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>خطأ من Meta</translation>
    </message>
    <message>
        <source>Error 2 and its kind</source>
        <translation>الخطأ 2 وما يشبهه</translation>
    </message>
    <message>
        <source>Updates of Meta&apos;s interface may take it down for up to 5 minutes. Your token is not the cause: change nothing, wait 5 minutes, and try again.</source>
        <translation>قد تعطّل تحديثات واجهة Meta الخدمة لمدة تصل إلى 5 دقائق. ليس رمز الوصول هو السبب: لا تغيّر شيئًا، وانتظر 5 دقائق، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Meta&apos;s status</source>
        <translation>حالة Meta</translation>
    </message>
    <message>
        <source>“Look at Meta&apos;s status” asks the public status page, now and only now. Nothing about you is sent along. Short updates do not appear there.</source>
        <translation>يستعلم زر «عرض حالة Meta» من صفحة الحالة العامة، الآن فقط ومرة واحدة. ولا يُرسَل أي شيء عنك معه. ولا تظهر التحديثات القصيرة هناك.</translation>
    </message>
    <message>
        <source>When Meta&apos;s service is away</source>
        <translation>عندما تكون خدمة Meta غائبة</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>أي ملفات</translation>
    </message>
    <message>
        <source>The reason why a message failed comes in a webhook of Meta, some time after it was sent. Ask your developer or your solution provider for the log of the program that receives them: exports, application logs, tables saved as CSV, also packed with gzip.</source>
        <translation>يأتي سبب فشل الرسالة في إشعار webhook من Meta، بعد إرسالها ببعض الوقت. اطلب من المطوّر أو مزوّد الحلول لديك سجل البرنامج الذي يتلقى هذه الإشعارات: ملفات مصدّرة، أو سجلات تطبيقات، أو جداول محفوظة بصيغة CSV، ويمكن أن تكون مضغوطة بصيغة gzip.</translation>
    </message>
    <message>
        <source>An access log of a web server holds no reasons: it only says that calls came in.</source>
        <translation>سجل الوصول لخادم ويب لا يتضمن أسبابًا: لا يذكر إلا أن طلبات وردت.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>كيف يتم الإحصاء</translation>
    </message>
    <message>
        <source>Each message counts once, by its last status. A report of delivery beats one of failure, and read means delivered, in whatever order the reports came.</source>
        <translation>تُحصى كل رسالة مرة واحدة، بحسب آخر حالة لها. ويُقدَّم تقرير التسليم على تقرير الفشل، والمقروءة تُعد مُسلَّمة، أيًا كان ترتيب وصول التقارير.</translation>
    </message>
    <message>
        <source>At the top stands what wins most messages back when it is fixed. Choose another reason in the table to see what to do about it.</source>
        <translation>في الأعلى ما يعيد أكبر عدد من الرسائل عند إصلاحه. اختر سببًا آخر في الجدول لترى ما ينبغي فعله بشأنه.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Nothing. Customers&apos; numbers are cut to their last two digits as they are read.</source>
        <translation>لا شيء. تُختصر أرقام العملاء إلى آخر رقمين منها أثناء قراءتها.</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>إخفاقات في سجل</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>A long text that begins with EAA. With it the system that sends your messages proves to Meta that it may do so. Treat it like a password: whoever has it can write to your customers.</source>
        <translation>نص طويل يبدأ بالأحرف EAA. به يثبت النظام الذي يرسل رسائلك لشركة Meta أنه يُسمح له بذلك. عامله مثل كلمة سر: فمن يملكه يمكنه الكتابة إلى عملائك.</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>أين تجده</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. An administrator of your business can make a new one: “Show me step by step” tells how.</source>
        <translation>في إعدادات النظام الذي يرسل رسائلك. ويمكن لأحد مسؤولي نشاطك التجاري إنشاء رمز جديد: يشرح «إظهار الخطوات واحدة واحدة» كيفية ذلك.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>ماذا يحدث له</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to Meta, and is forgotten when you close the window. It is never written to a file or a report.</source>
        <translation>يبقى في الذاكرة، ولا يُرسَل إلا إلى Meta، ويُنسى عند إغلاق النافذة. ولا يُكتب في ملف أو تقرير أبدًا.</translation>
    </message>
    <message>
        <source>A company that looks into encrypted connections can read it. So can another program of yours that watches the clipboard.</source>
        <translation>يمكن لشركة تطّلع على الاتصالات المشفّرة أن تقرأه. ويمكن ذلك أيضًا لبرنامج آخر لديك يراقب الحافظة.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>The app secret and the ids are only needed when the check says so.</source>
        <translation>لا يلزم المفتاح السري للتطبيق ولا المعرّفات إلا إذا طلب الفحص ذلك.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>It asks Meta what the token is, what it may do, and how the WhatsApp account, the phone number, the webhook and the templates behind it are. It only reads.</source>
        <translation>يسأل Meta ما رمز الوصول هذا، وما يُسمح له به، وما حال حساب WhatsApp ورقم الهاتف وwebhook والقوالب المرتبطة به. إنه يقرأ فقط.</translation>
    </message>
    <message>
        <source>A usual check makes at most 25 calls. You can stop it at any time; what is known by then is kept.</source>
        <translation>يجري الفحص المعتاد 25 طلبًا على الأكثر. ويمكنك إيقافه في أي وقت، ويُحتفظ بما عُرف حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>When it takes long</source>
        <translation>عندما يطول الأمر</translation>
    </message>
    <message>
        <source>Your network may be slow, or Meta&apos;s service away for a moment. It tries again by itself and says when.</source>
        <translation>قد تكون شبكتك بطيئة، أو خدمة Meta غائبة للحظات. يعيد الفحص المحاولة تلقائيًا ويذكر متى.</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>How to read them</source>
        <translation>كيف تقرؤها</translation>
    </message>
    <message>
        <source>The sentence at the top says what is worst, and the line below it what to do first. The chain shows where it breaks: from the token to the recipient. Click a part to see what is known of it.</source>
        <translation>تذكر الجملة في الأعلى أسوأ ما عُثر عليه، ويذكر السطر تحتها ما ينبغي فعله أولًا. وتُظهر السلسلة موضع الانقطاع: من رمز الوصول إلى المستلم. انقر جزءًا لترى ما هو معروف عنه.</translation>
    </message>
    <message>
        <source>A ring with a tick: we looked, and it was fine. A triangle: it works and will break, or breaks sometimes. A cross: it is broken. A dotted ring: we did not look. A question mark: we could not tell.</source>
        <translation>حلقة فيها علامة صح: فحصنا، والوضع سليم. مثلث: يعمل وسينقطع، أو ينقطع أحيانًا. علامة خطأ: معطّل. حلقة منقطة: لم نفحص. علامة استفهام: تعذّر علينا تحديده.</translation>
    </message>
    <message>
        <source>After you fixed something</source>
        <translation>بعد أن تصلح شيئًا</translation>
    </message>
    <message>
        <source>“Check this again” looks at one finding once more, “Check again” at everything. F5 does the same.</source>
        <translation>يفحص «إعادة فحص هذا» نتيجة واحدة من جديد، ويفحص «إعادة الفحص» كل شيء. ويفعل المفتاح F5 الأمر نفسه.</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>ما لا يمكنه رؤيته</translation>
    </message>
    <message>
        <source>Whether your server takes the reports that Meta sends to it, and why one certain customer cannot be reached. For that there is the message checklist.</source>
        <translation>هل يتلقى خادمك التقارير التي ترسلها Meta إليه، ولماذا يتعذّر الوصول إلى عميل بعينه. لهذا الغرض توجد قائمة التحقق من الرسالة.</translation>
    </message>
    <message>
        <source>The results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Why there are questions</source>
        <translation>لماذا توجد أسئلة</translation>
    </message>
    <message>
        <source>Meta does not say which of the five known reasons kept a message away. Each answer rules something out, and the reasons beside the questions change as you answer.</source>
        <translation>لا توضح Meta أي سبب من الأسباب الخمسة المعروفة منع الرسالة. كل إجابة تستبعد شيئًا، وتتغير الأسباب بجانب الأسئلة مع إجاباتك.</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is a good answer: it leaves a reason open.</source>
        <translation>الإجابة «لا أعرف» جيدة: فهي تترك السبب مفتوحًا.</translation>
    </message>
    <message>
        <source>The customer can tell more</source>
        <translation>يمكن للعميل أن يوضح أكثر</translation>
    </message>
    <message>
        <source>Reach the customer by phone, e-mail or SMS. The text at the end asks them to write to you on WhatsApp: when they can, most reasons are ruled out.</source>
        <translation>تواصل مع العميل هاتفيًا أو بالبريد الإلكتروني أو عبر SMS. يطلب النص في النهاية من العميل أن يكتب إليك على WhatsApp: إذا استطاع، استُبعدت معظم الأسباب.</translation>
    </message>
    <message>
        <source>The message checklist</source>
        <translation>قائمة التحقق من الرسالة</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>من سيقرؤه</translation>
    </message>
    <message>
        <source>“Only me” keeps everything. “My team or support” replaces customers&apos; numbers by labels. “Anyone” replaces ids, names and numbers too. The token is in none of them.</source>
        <translation>يُبقي الخيار «أنا فقط» كل شيء. ويستبدل «فريقي أو الدعم» أرقام العملاء بأوصاف بديلة. ويستبدل «أي شخص» المعرّفات والأسماء والأرقام أيضًا. ولا يوجد رمز الوصول في أي منها.</translation>
    </message>
    <message>
        <source>What you see in the preview is all that is in it. What was replaced or left out is counted.</source>
        <translation>ما تراه في المعاينة هو كل ما في التقرير. ويُذكر عدد ما استُبدل أو حُذف.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>أي صيغة</translation>
    </message>
    <message>
        <source>PDF to print, HTML to read in a browser or with a screen reader, Markdown for a ticket, JSON for another program. “Save for comparing later” keeps what Meta answered, so that the next check can say what is fixed.</source>
        <translation>صيغة PDF للطباعة، وHTML للقراءة في متصفح أو بقارئ شاشة، وMarkdown لتذكرة دعم، وJSON لبرنامج آخر. ويحفظ «حفظ للمقارنة لاحقًا» ما أجابت به Meta، ليتمكن الفحص التالي من ذكر ما أُصلح.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>secondtick::RuleReader</name>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>رقم صحيح</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>قائمة أرقام صحيحة</translation>
    </message>
    <message>
        <source>a date like 2026-11-23</source>
        <translation>تاريخ مثل 2026-11-23</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>قائمة كائنات</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be a telephone prefix: 1 to 15 digits without plus, not beginning with 0.</source>
        <translation>يجب أن يكون &quot;id&quot; بادئة هاتفية: من 1 إلى 15 رقمًا بلا علامة +، ولا تبدأ بالرقم 0.</translation>
    </message>
    <message>
        <source>&quot;region&quot; must be two capital letters, or null for a prefix of no country.</source>
        <translation>يجب أن يكون &quot;region&quot; حرفين كبيرين، أو null لبادئة لا تخص أي دولة.</translation>
    </message>
    <message>
        <source>&quot;area&quot; must be a region code as in ISO 3166-2, for example UA-43.</source>
        <translation>يجب أن يكون &quot;area&quot; رمز منطقة وفق ISO 3166-2، مثل UA-43.</translation>
    </message>
    <message>
        <source>A prefix with an area needs the https address of its &quot;source&quot;.</source>
        <translation>تحتاج البادئة التي لها منطقة إلى عنوان https لقيمة &quot;source&quot; الخاصة بها.</translation>
    </message>
    <message>
        <source>A list of telephone prefixes is expected here.</source>
        <translation>المتوقع هنا قائمة بادئات هاتفية.</translation>
    </message>
    <message>
        <source>This prefix stands in the list twice.</source>
        <translation>هذه البادئة موجودة في القائمة مرتين.</translation>
    </message>
    <message>
        <source>This is only for an entry of one code without a subcode.</source>
        <translation>هذا مخصص فقط لإدخال له رمز خطأ واحد بلا رمز فرعي.</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>هذا ليس تعبيرًا نمطيًا.</translation>
    </message>
    <message>
        <source>Expected is a number of seconds above zero.</source>
        <translation>المتوقع عدد من الثواني أكبر من صفر.</translation>
    </message>
    <message>
        <source>A waiting time needs its basis: &quot;documented&quot; or &quot;estimate&quot;.</source>
        <translation>تحتاج مدة الانتظار إلى أساسها: &quot;documented&quot; أو &quot;estimate&quot;.</translation>
    </message>
    <message>
        <source>This is not JSON: the first mistake is near line %1.</source>
        <translation>هذا ليس JSON: أول خطأ قرب السطر %1.</translation>
    </message>
    <message>
        <source>Expected is one JSON object.</source>
        <translation>المتوقع كائن JSON واحد.</translation>
    </message>
    <message>
        <source>Expected is a program version like 0.2.0.</source>
        <translation>المتوقع إصدار برنامج مثل 0.2.0.</translation>
    </message>
    <message>
        <source>This file is for version %1 of the program, or newer.</source>
        <translation>هذا الملف مخصص للإصدار %1 من البرنامج، أو إصدار أحدث.</translation>
    </message>
    <message>
        <source>Expected is &quot;%1&quot;.</source>
        <translation>المتوقع &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Expected is a number of days above zero.</source>
        <translation>المتوقع عدد من الأيام أكبر من صفر.</translation>
    </message>
    <message>
        <source>Two entries of this file have the same id.</source>
        <translation>لإدخالين في هذا الملف id نفسه.</translation>
    </message>
    <message>
        <source>There is no entry of this id to be disabled.</source>
        <translation>لا يوجد إدخال بهذا id لتعطيله.</translation>
    </message>
    <message>
        <source>The finding &quot;%1&quot; has no words.</source>
        <translation>ليس للنتيجة &quot;%1&quot; كلمات.</translation>
    </message>
    <message>
        <source>No rule file has this name.</source>
        <translation>لا يوجد ملف قواعد بهذا الاسم.</translation>
    </message>
    <message>
        <source>This is missing; expected is %1.</source>
        <translation>هذا ناقص؛ المتوقع %1.</translation>
    </message>
    <message>
        <source>This is of the wrong type; expected is %1.</source>
        <translation>هذا من نوع خاطئ؛ المتوقع %1.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>هذا النص فارغ.</translation>
    </message>
    <message>
        <source>Expected is a text that is not empty.</source>
        <translation>المتوقع نص غير فارغ.</translation>
    </message>
    <message>
        <source>This word is not known; expected is one of: %1</source>
        <translation>هذه الكلمة غير معروفة؛ المتوقع واحدة من: %1</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>المتوقع %1.</translation>
    </message>
    <message>
        <source>Expected is an https address, &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation>المتوقع عنوان https، أو &quot;%1&quot; أو &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Expected is an object.</source>
        <translation>المتوقع كائن.</translation>
    </message>
    <message>
        <source>This member is not known here and was left out.</source>
        <translation>هذا العنصر غير معروف هنا، وقد استُبعد.</translation>
    </message>
    <message>
        <source>Expected is at least one statement with its source.</source>
        <translation>المتوقع عبارة واحدة على الأقل مع مصدرها.</translation>
    </message>
    <message>
        <source>Expected is a version like 2.21.15.15.</source>
        <translation>المتوقع إصدار مثل 2.21.15.15.</translation>
    </message>
    <message>
        <source>This address is not on the list of places the program may open.</source>
        <translation>هذا العنوان ليس في قائمة الأماكن التي يجوز للبرنامج فتحها.</translation>
    </message>
    <message>
        <source>A title has up to %1 characters.</source>
        <translation>الحد الأقصى لعدد أحرف العنوان: %1.</translation>
    </message>
    <message>
        <source>The place {%1} is not among the &quot;args&quot; of this text, or it may be missing and does not stand between [[ and ]].</source>
        <translation>الموضع {%1} ليس ضمن &quot;args&quot; لهذا النص، أو قد يكون ناقصًا وليس بين [[ و ]].</translation>
    </message>
    <message>
        <source>Expected is a version like 2026.11.</source>
        <translation>المتوقع إصدار مثل 2026.11.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be seen.</source>
        <translation>في هذا النص خانات لا تُرى.</translation>
    </message>
</context>
<context>
    <name>secondtick::SavedFacts</name>
    <message>
        <source>This is no file of saved facts: it is no whole JSON document (it breaks off at byte %1).</source>
        <translation>هذا ليس ملف بيانات فحص: ليس مستند JSON كاملًا (ينقطع عند البايت %1).</translation>
    </message>
    <message>
        <source>These facts were saved by a newer version of Second Tick. Open them with that version.</source>
        <translation>حُفظت بيانات الفحص هذه بإصدار أحدث من Second Tick. افتحها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>This is no file of saved facts: its &quot;schema&quot; is not &quot;%1&quot;. A report holds no facts; save them when you check, and open that file.</source>
        <translation>هذا ليس ملف بيانات فحص: قيمة &quot;schema&quot; فيه ليست &quot;%1&quot;. لا يتضمن التقرير بيانات الفحص؛ احفظها عند الفحص، ثم افتح ذلك الملف.</translation>
    </message>
    <message>
        <source>There are no facts in this file: &quot;facts&quot; is missing.</source>
        <translation>لا توجد بيانات فحص في هذا الملف: ينقص &quot;facts&quot;.</translation>
    </message>
    <message>
        <source>These facts cannot be read: &quot;facts.%1&quot; is not of the expected kind.</source>
        <extracomment>%1 a place in a file, like accounts[0].numbers</extracomment>
        <translation>لا يمكن قراءة بيانات الفحص هذه: ليس &quot;facts.%1&quot; من النوع المتوقع.</translation>
    </message>
</context>
<context>
    <name>secondtick::WholeFile</name>
    <message>
        <source>This is not the name of a file. Choose another name.</source>
        <translation>هذا ليس اسم ملف. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This name is a link to another file. Choose another name.</source>
        <translation>هذا الاسم رابط إلى ملف آخر. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation>يوجد مجلد بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This name belongs to a device, not to a file. Choose another name.</source>
        <translation>هذا الاسم يخص جهازًا لا ملفًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A file of this name exists already. It was not replaced.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل. ولم يُستبدل.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist. Choose another one.</source>
        <translation>المجلد المخصص لهذا الملف غير موجود. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Too many files are open. The file was not saved.</source>
        <translation>الملفات المفتوحة كثيرة جدًا. لم يُحفظ الملف.</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>لا يُسمح لك بالكتابة في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>You may not replace this file. Choose another name.</source>
        <translation>لا يُسمح لك باستبدال هذا الملف. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A file of this name cannot be made here. Choose another name or folder.</source>
        <translation>لا يمكن إنشاء ملف بهذا الاسم هنا. اختر اسمًا أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full. The file was not saved; an older one is unchanged.</source>
        <translation>القرص ممتلئ. لم يُحفظ الملف، وإن وُجد ملف أقدم فهو على حاله.</translation>
    </message>
    <message>
        <source>The disk is full or reported an error. The file was not saved; an older one is unchanged.</source>
        <translation>القرص ممتلئ أو أبلغ عن خطأ. لم يُحفظ الملف، وإن وُجد ملف أقدم فهو على حاله.</translation>
    </message>
    <message>
        <source>This place cannot keep the file from other users. Choose a folder on this computer&apos;s own disk.</source>
        <translation>لا يمكن لهذا المكان حجب الملف عن المستخدمين الآخرين. اختر مجلدًا على القرص الخاص بهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The disk could not keep the file. It was not saved; an older one is unchanged.</source>
        <translation>تعذّر على القرص الاحتفاظ بالملف. لم يُحفظ الملف، وإن وُجد ملف أقدم فهو على حاله.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>لا يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>لا يمكن فتح هذا الملف. تحقق من أنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>This file cannot be read to its end.</source>
        <translation>لا يمكن قراءة هذا الملف حتى نهايته.</translation>
    </message>
    <message>
        <source>This file is larger than it can sensibly be.</source>
        <translation>هذا الملف أكبر مما يُعقل.</translation>
    </message>
    <message>
        <source>This name belongs to a device or a pipe, not to a file. Choose another file.</source>
        <translation>هذا الاسم يخص جهازًا أو أنبوبًا (pipe)، وليس ملفًا. اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>secondtick::app::Words</name>
    <message>
        <source>NOT META: --graph-url is on, every call goes to %1.</source>
        <extracomment>%1 address</extracomment>
        <translation>ليست META: الخيار --graph-url مفعّل، ويذهب كل طلب إلى %1.</translation>
    </message>
    <message>
        <source>There is no translation for this language yet; the texts are English.</source>
        <translation>لا توجد ترجمة إلى هذه اللغة بعد؛ النصوص بالإنجليزية.</translation>
    </message>
    <message>
        <source>This command writes text or json.</source>
        <translation>يكتب هذا الأمر text أو json.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli %1 --help&apos; lists the options.</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>يعرض الأمر &apos;secondtick-cli %1 --help&apos; قائمة الخيارات.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli --help&apos; lists the commands.</source>
        <translation>يعرض &apos;secondtick-cli --help&apos; قائمة الأوامر.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take. %1</source>
        <translation>ينقص أحد الخيارات قيمته، أو له قيمة لا يقبلها. %1</translation>
    </message>
    <message>
        <source>There is an option that is not known here. %1</source>
        <translation>يوجد خيار غير معروف هنا. %1</translation>
    </message>
    <message>
        <source>The option --%1 is not known here. %2</source>
        <extracomment>%1 name of an option, %2 a sentence</extracomment>
        <translation>الخيار --%1 غير معروف هنا. %2</translation>
    </message>
    <message>
        <source>Name a command. %1</source>
        <translation>حدّد أمرًا. %1</translation>
    </message>
    <message>
        <source>There is no command of this name. %1</source>
        <translation>لا يوجد أمر بهذا الاسم. %1</translation>
    </message>
    <message>
        <source>There is something after the options that &apos;%1&apos; does not take. Texts and tokens come from standard input or from a file. %2</source>
        <translation>بعد الخيارات شيء لا يقبله &apos;%1&apos;. تأتي النصوص ورموز الوصول من الإدخال القياسي أو من ملف. %2</translation>
    </message>
    <message>
        <source>--from asks nothing of Meta, so no option for a live run goes with it.</source>
        <translation>لا يستعلم --from عن شيء من Meta، فلا يُستخدم معه أي خيار خاص بالتشغيل المباشر.</translation>
    </message>
    <message>
        <source>Checks an access token and what hangs on it. The token comes from standard input or --token-file; no option takes it.</source>
        <translation>يفحص رمز وصول وما يرتبط به. يأتي رمز الوصول من الإدخال القياسي أو من --token-file، ولا يقبله أي خيار.</translation>
    </message>
    <message>
        <source>codes %1 to %2</source>
        <translation>رموز الخطأ من %1 إلى %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>subcode %1</source>
        <translation>الرمز الفرعي %1</translation>
    </message>
    <message>
        <source>or subcode of another code</source>
        <translation>أو الرمز الفرعي لرمز خطأ آخر</translation>
    </message>
    <message>
        <source>by its message</source>
        <translation>بحسب رسالته</translation>
    </message>
    <message>
        <source>lies with the business</source>
        <translation>من جهة النشاط التجاري</translation>
    </message>
    <message>
        <source>lies with the recipient</source>
        <translation>من جهة المستلم</translation>
    </message>
    <message>
        <source>lies with Meta</source>
        <translation>من جهة Meta</translation>
    </message>
    <message>
        <source>lies with the calling program</source>
        <translation>من جهة البرنامج الذي يجري الطلبات</translation>
    </message>
    <message>
        <source>unknown whose side</source>
        <translation>الجهة غير معروفة</translation>
    </message>
    <message>
        <source>trying again does not help</source>
        <translation>لا تفيد إعادة المحاولة</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>قد تفيد إعادة المحاولة</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (documented)</source>
        <translation>قد تفيد إعادة المحاولة بعد %1 ث (موثَّق)</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (our estimate)</source>
        <translation>قد تفيد إعادة المحاولة بعد %1 ث (تقديرنا)</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>لم يعد مستخدمًا</translation>
    </message>
    <message>
        <source>compared on %1</source>
        <translation>قورن في %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>عدّله %1</translation>
    </message>
    <message>
        <source>--answers: %1</source>
        <translation>--answers: %1</translation>
    </message>
    <message>
        <source>--answers: This file is larger than it can sensibly be.</source>
        <translation>--answers: هذا الملف أكبر مما يُعقل.</translation>
    </message>
    <message>
        <source>&apos;delivery&apos; needs --answers FILE with what is known about the message; - is standard input.</source>
        <translation>يحتاج الأمر &apos;delivery&apos; إلى --answers FILE بما هو معروف عن الرسالة؛ والعلامة - هي الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Answers and token cannot both come from standard input.</source>
        <translation>لا يمكن أن تأتي الإجابات ورمز الوصول معًا من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>What is known about the message, as JSON; - is standard input.</source>
        <translation>ما هو معروف عن الرسالة بصيغة JSON؛ والعلامة - هي الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Walks the checklist for one message that was not delivered. With a token as well (see the options of check), the checks run too.</source>
        <translation>يراجع قائمة التحقق لرسالة واحدة لم تُسلَّم. وإذا أُعطي رمز وصول أيضًا (راجع خيارات check)، تُجرى الفحوص كذلك.</translation>
    </message>
    <message>
        <source>Paste the text; Ctrl-D on a line of its own ends.</source>
        <translation>الصق النص؛ ينهيه Ctrl-D في سطر مستقل.</translation>
    </message>
    <message>
        <source>Explains an error code, an answer of the Graph API, a webhook or a log line on standard input.</source>
        <translation>يشرح رمز خطأ أو إجابة من Graph API أو إشعار webhook أو سطرًا من سجل من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Paste the text and press Enter. It is not shown.</source>
        <translation>الصق النص واضغط Enter. لا يظهر النص.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>البصمة: %1</translation>
    </message>
    <message>
        <source>Says what a text on standard input is, without any call: a whole access token, another secret, an id …</source>
        <translation>يوضح ما هو النص الوارد من الإدخال القياسي، من دون أي طلب: رمز وصول كامل، أو بيان سري آخر، أو معرّف …</translation>
    </message>
    <message>
        <source>Type one number per line; Ctrl-D ends.</source>
        <translation>اكتب رقمًا واحدًا في كل سطر؛ ينهي Ctrl-D الإدخال.</translation>
    </message>
    <message>
        <source>This is more than 16 MiB of numbers. Hand them over in smaller parts.</source>
        <translation>هذا أكثر من 16 MiB من الأرقام. قدّمها في أجزاء أصغر.</translation>
    </message>
    <message>
        <source>No number came. Write one per line on standard input.</source>
        <translation>لم يرد أي رقم. اكتب رقمًا في كل سطر في الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Reads recipient numbers, one per line on standard input, and says what is wrong with them.</source>
        <translation>يقرأ أرقام المستلمين، رقمًا في كل سطر من الإدخال القياسي، ويوضح الخلل فيها.</translation>
    </message>
    <message>
        <source>The country code is missing.</source>
        <translation>رمز الدولة ناقص.</translation>
    </message>
    <message>
        <source>011 is dialled before a country code in North America only. Write the number with + and the country code.</source>
        <translation>لا يُطلب 011 قبل رمز الدولة إلا في أمريكا الشمالية. اكتب الرقم مع + ورمز الدولة.</translation>
    </message>
    <message>
        <source>There is a control character inside.</source>
        <translation>توجد خانة تحكم في الداخل.</translation>
    </message>
    <message>
        <source>No country code starts with 0.</source>
        <translation>لا يبدأ أي رمز دولة بالرقم 0.</translation>
    </message>
    <message>
        <source>There is nothing here but white space.</source>
        <translation>لا يوجد هنا سوى مسافات.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number. Format the column as text and copy it again.</source>
        <translation>اختصر جدول بيانات هذا الرقم. نسّق العمود كنص وانسخه مجددًا.</translation>
    </message>
    <message>
        <source>An extension cannot receive messages. Write the number without it.</source>
        <translation>لا يمكن لرقم تحويلة تلقي الرسائل. اكتب الرقم من دونها.</translation>
    </message>
    <message>
        <source>This is the id of a group, not a number.</source>
        <translation>هذا معرّف مجموعة، وليس رقمًا.</translation>
    </message>
    <message>
        <source>There are letters inside.</source>
        <translation>توجد أحرف في الداخل.</translation>
    </message>
    <message>
        <source>Part of the number is hidden by stars or dots.</source>
        <translation>جزء من الرقم مخفي بنجوم أو نقاط.</translation>
    </message>
    <message>
        <source>There are characters inside that no number has.</source>
        <translation>توجد في الداخل خانات لا توجد في أي رقم.</translation>
    </message>
    <message>
        <source>This is a place where a number should stand, not a number.</source>
        <translation>هذا موضع ينبغي أن يكون فيه رقم، وليس رقمًا.</translation>
    </message>
    <message>
        <source>There is a + inside the number.</source>
        <translation>توجد علامة + داخل الرقم.</translation>
    </message>
    <message>
        <source>This text is far too long to be a number.</source>
        <translation>هذا النص أطول بكثير من أن يكون رقمًا.</translation>
    </message>
    <message>
        <source>A number has 15 digits at most, country code included.</source>
        <translation>يتكون الرقم من 15 خانة على الأكثر، بما فيها رمز الدولة.</translation>
    </message>
    <message>
        <source>A number has 7 digits at least, country code included.</source>
        <translation>يتكون الرقم من 7 خانات على الأقل، بما فيها رمز الدولة.</translation>
    </message>
    <message>
        <source>This is a link without a number in it.</source>
        <translation>هذا رابط لا رقم فيه.</translation>
    </message>
    <message>
        <source>This looks like an id, not a number.</source>
        <translation>يبدو هذا معرّفًا، لا رقمًا.</translation>
    </message>
    <message>
        <source>There are several numbers in this line.</source>
        <translation>في هذا السطر عدة أرقام.</translation>
    </message>
    <message>
        <source>Argentina: phones show 54 9 …; the list of allowed test numbers takes 54 and the area without the 9.</source>
        <translation>الأرجنتين: تعرض الهواتف 54 9 …؛ وتقبل قائمة أرقام الاختبار المسموح بها 54 والمنطقة من دون 9.</translation>
    </message>
    <message>
        <source>Mexico: 52 1 … is the old form; today it is 52 and ten digits.</source>
        <translation>المكسيك: 52 1 … هو الشكل القديم؛ واليوم 52 وعشرة أرقام.</translation>
    </message>
    <message>
        <source>Brazil: mobile numbers have nine digits after the area; this one has eight.</source>
        <translation>البرازيل: أرقام الهواتف المحمولة من تسعة أرقام بعد المنطقة، وهذا من ثمانية.</translation>
    </message>
    <message>
        <source>Without a country code the message goes nowhere, or to another country.</source>
        <translation>من دون رمز الدولة لا تصل الرسالة إلى أي مكان، أو تذهب إلى دولة أخرى.</translation>
    </message>
    <message>
        <source>People there cannot receive messages of the platform.</source>
        <translation>لا يمكن للأشخاص هناك تلقي رسائل المنصة.</translation>
    </message>
    <message>
        <source>An older source says that people there cannot receive messages; a newer one says that they can.</source>
        <translation>يقول مصدر أقدم إن الأشخاص هناك لا يمكنهم تلقي الرسائل، ويقول مصدر أحدث إنهم يستطيعون.</translation>
    </message>
    <message>
        <source>It may belong to a region where people cannot receive messages of the platform.</source>
        <translation>ربما يتبع منطقة لا يمكن للأشخاص فيها تلقي رسائل المنصة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 telephone number, %2 country code like TR</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&apos;practice&apos; prints its address; it does not save it in a file.</source>
        <translation>يطبع الأمر &apos;practice&apos; عنوانه، ولا يحفظه في ملف.</translation>
    </message>
    <message>
        <source>Serving on this computer only. Ctrl-C ends.</source>
        <translation>يعمل على هذا الكمبيوتر فقط. ينهيه Ctrl-C.</translation>
    </message>
    <message>
        <source>Not known to this scenario: %1</source>
        <translation>غير معروف لهذا السيناريو: %1</translation>
    </message>
    <message>
        <source>--list and --scenario exclude each other.</source>
        <translation>لا يجتمع --list و --scenario معًا.</translation>
    </message>
    <message>
        <source>&apos;practice&apos; needs --list, or --scenario NAME.</source>
        <translation>يحتاج الأمر &apos;practice&apos; إلى --list، أو إلى --scenario NAME.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535; 0 is any free one.</source>
        <translation>يأخذ --port رقمًا من 0 إلى 65535؛ ويعني 0 أي منفذ متاح.</translation>
    </message>
    <message>
        <source>Serves a practice world on a loopback address until it is stopped, or lists them.</source>
        <translation>يشغّل بيئة تدريب على عنوان محلي (loopback) إلى أن يُوقَف، أو يسرد البيئات.</translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation>سرد السيناريوهات.</translation>
    </message>
    <message>
        <source>Serve this scenario and print its address.</source>
        <translation>تشغيل هذا السيناريو وطباعة عنوانه.</translation>
    </message>
    <message>
        <source>Serve on this port instead of any free one.</source>
        <translation>التشغيل على هذا المنفذ بدلًا من أي منفذ متاح.</translation>
    </message>
    <message>
        <source>All rule files in this folder can be used.</source>
        <translation>يمكن استخدام كل ملفات القواعد في هذا المجلد.</translation>
    </message>
    <message>
        <source>--validate takes a folder with rule files; there is no such folder.</source>
        <translation>يأخذ --validate مجلدًا فيه ملفات قواعد، ولا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>There is no rule file (*.json) in this folder.</source>
        <translation>لا يوجد ملف قواعد (*.json) في هذا المجلد.</translation>
    </message>
    <message>
        <source>&apos;rules&apos; needs either --list or --validate DIR.</source>
        <translation>يحتاج الأمر &apos;rules&apos; إما إلى --list وإما إلى --validate DIR.</translation>
    </message>
    <message>
        <source>Lists the rules the program judges by and where they come from, or validates your own.</source>
        <translation>يسرد القواعد التي يحكم بها البرنامج ومصدرها، أو يتحقق من قواعدك الخاصة.</translation>
    </message>
    <message>
        <source>List all entries with their sources.</source>
        <translation>سرد كل الإدخالات مع مصادرها.</translation>
    </message>
    <message>
        <source>Say whether the rule files of DIR can be used.</source>
        <translation>توضيح ما إذا كان يمكن استخدام ملفات القواعد في DIR.</translation>
    </message>
    <message>
        <source>no restriction</source>
        <translation>لا تقييد</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>مقيَّد</translation>
    </message>
    <message>
        <source>sources disagree: restricted, later lifted</source>
        <translation>تتعارض المصادر: مقيَّد، ثم رُفع التقييد</translation>
    </message>
    <message>
        <source>sources disagree: possibly restricted</source>
        <translation>تتعارض المصادر: ربما مقيَّد</translation>
    </message>
    <message>
        <source>%1: businesses: %2; recipients: %3</source>
        <extracomment>%1 country, %2 and %3 a status like &quot;restricted&quot;</extracomment>
        <translation>%1: الأنشطة التجارية: %2؛ المستلمون: %3</translation>
    </message>
    <message>
        <source>%1: %2 or newer</source>
        <extracomment>%1 name of an app, %2 version</extracomment>
        <translation>%1: %2 أو أحدث</translation>
    </message>
    <message>
        <source>%1 (silenced)</source>
        <translation>%1 (مكتوم)</translation>
    </message>
    <message>
        <source>%1: version %2, last compared with the public documentation on %3</source>
        <extracomment>%1 file name, %2 version, %3 date</extracomment>
        <translation>%1: الإصدار %2، وقورن آخر مرة بالوثائق العامة في %3</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>لم يُستخدم: %1</translation>
    </message>
    <message>
        <source>--csv: %1</source>
        <translation>--csv: %1</translation>
    </message>
    <message>
        <source>&apos;triage&apos; needs the logs to read; - is standard input.</source>
        <translation>يحتاج الأمر &apos;triage&apos; إلى السجلات لقراءتها؛ والعلامة - هي الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Counts webhook logs of any size: which messages failed, why, and what to fix first. Takes files, folders, or - for standard input.</source>
        <translation>يحصي سجلات webhook مهما كان حجمها: أي الرسائل فشلت، ولماذا، وما يجب إصلاحه أولًا. يأخذ ملفات أو مجلدات، أو - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>Writes the groups of failures to this file as a table.</source>
        <translation>كتابة مجموعات الإخفاقات في هذا الملف كجدول.</translation>
    </message>
    <message>
        <source>--format takes text, json, markdown or html.</source>
        <translation>يأخذ --format إحدى القيم text أو json أو markdown أو html.</translation>
    </message>
    <message>
        <source>--audience takes me, team or public.</source>
        <translation>يأخذ --audience إحدى القيم me أو team أو public.</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>يأخذ --output اسم ملف.</translation>
    </message>
    <message>
        <source>--language takes a code like en, tr or pt-BR.</source>
        <translation>يأخذ --language رمز لغة مثل en أو tr أو pt-BR.</translation>
    </message>
    <message>
        <source>--fail-on takes blocker, error, warning or hint.</source>
        <translation>يأخذ --fail-on إحدى القيم blocker أو error أو warning أو hint.</translation>
    </message>
    <message>
        <source>--now takes a date and time like 2026-11-23T10:00:00Z.</source>
        <translation>يأخذ --now تاريخًا ووقتًا مثل 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>--rules takes a folder with rule files; there is no such folder.</source>
        <translation>يأخذ --rules مجلدًا فيه ملفات قواعد، ولا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>يأخذ --timeout عددًا صحيحًا من الثواني من 1 إلى 86400.</translation>
    </message>
    <message>
        <source>--ca-file works only together with --graph-url.</source>
        <translation>لا يعمل --ca-file إلا مع --graph-url.</translation>
    </message>
    <message>
        <source>--ca-file: %1</source>
        <translation>--ca-file: %1</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one holds none.</source>
        <translation>يأخذ --ca-file ملفًا فيه شهادات بصيغة PEM، ولا شهادات في هذا الملف.</translation>
    </message>
    <message>
        <source>--graph-url takes a loopback address like http://127.0.0.1:8080.</source>
        <translation>يأخذ --graph-url عنوانًا محليًا (loopback) مثل http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>--graph-version takes a version like v25.0.</source>
        <translation>يأخذ --graph-version إصدارًا مثل v25.0.</translation>
    </message>
    <message>
        <source>Form of the result: text, json, markdown or html.</source>
        <translation>صيغة النتيجة: text أو json أو markdown أو html.</translation>
    </message>
    <message>
        <source>Save the result in FILE, readable by you alone, instead of printing it.</source>
        <translation>حفظ النتيجة في FILE بدلًا من طباعتها، على ألا يقرأها سواك.</translation>
    </message>
    <message>
        <source>Let --output replace an existing file.</source>
        <translation>السماح للخيار --output باستبدال ملف موجود.</translation>
    </message>
    <message>
        <source>Language of the texts, for example en.</source>
        <translation>لغة النصوص، مثل en.</translation>
    </message>
    <message>
        <source>Lay the rule files of DIR over the built-in ones.</source>
        <translation>وضع ملفات القواعد في DIR فوق القواعد المدمجة.</translation>
    </message>
    <message>
        <source>End with status 1 from this severity on: blocker, error, warning or hint.</source>
        <translation>الإنهاء بالحالة 1 بدءًا من درجة الخطورة هذه: blocker أو error أو warning أو hint.</translation>
    </message>
    <message>
        <source>Who will read the report: me, team or public. Personal details are left out accordingly.</source>
        <translation>من سيقرأ التقرير: me أو team أو public. تُحذف البيانات الشخصية وفقًا لذلك.</translation>
    </message>
    <message>
        <source>Judge as if it were this time, for example 2026-11-23T10:00:00Z.</source>
        <translation>الحكم كأن الوقت هو هذا، مثل 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>Call this loopback address instead of Meta&apos;s own (127.0.0.0/8, [::1], localhost).</source>
        <translation>استدعاء هذا العنوان المحلي (loopback) بدلًا من عنوان Meta (127.0.0.0/8، [::1]، localhost).</translation>
    </message>
    <message>
        <source>Version of the Graph API.</source>
        <translation>إصدار Graph API.</translation>
    </message>
    <message>
        <source>Give up the whole run after this many seconds (120; one call never over 30).</source>
        <translation>التخلي عن التشغيل كله بعد هذا العدد من الثواني (120، ولا يتجاوز الطلب الواحد 30 أبدًا).</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --graph-url.</source>
        <translation>الوثوق أيضًا بالشهادات في ملف PEM هذا، مع --graph-url.</translation>
    </message>
    <message>
        <source>Say nothing but results and complaints.</source>
        <translation>الاكتفاء بالنتائج والشكاوى.</translation>
    </message>
    <message>
        <source>Print the versions of program and rules.</source>
        <translation>طباعة إصداري البرنامج والقواعد.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>طباعة هذه المساعدة.</translation>
    </message>
    <message>
        <source>Who: you</source>
        <translation>مَن: أنت</translation>
    </message>
    <message>
        <source>Who: an admin of the business</source>
        <translation>مَن: أحد مسؤولي النشاط التجاري</translation>
    </message>
    <message>
        <source>Who: the developer of the sending program</source>
        <translation>مَن: مطوّر برنامج الإرسال</translation>
    </message>
    <message>
        <source>Who: your provider</source>
        <translation>مَن: مزوّدك</translation>
    </message>
    <message>
        <source>Who: the customer</source>
        <translation>مَن: العميل</translation>
    </message>
    <message>
        <source>Who: Meta</source>
        <translation>مَن: Meta</translation>
    </message>
    <message>
        <source>Next: check the token with the command check.</source>
        <translation>التالي: افحص رمز الوصول بالأمر check.</translation>
    </message>
    <message>
        <source>Next: wait for Meta&apos;s service, then check again with the command check.</source>
        <translation>التالي: انتظر عودة خدمة Meta، ثم أعد الفحص بالأمر check.</translation>
    </message>
    <message>
        <source>Next: walk the checklist with the command delivery.</source>
        <translation>التالي: راجع قائمة التحقق بالأمر delivery.</translation>
    </message>
    <message>
        <source>Meta says: &quot;%1&quot;</source>
        <translation>تقول Meta: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Trace id for Meta&apos;s support: %1</source>
        <translation>معرّف التتبع لدعم Meta: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (الرمز %2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Save what Meta answered to FILE, to judge or compare it later. It holds no secret.</source>
        <translation>حفظ ما أجابت به Meta في FILE، للحكم عليه أو مقارنته لاحقًا. لا يتضمن أي بيان سري.</translation>
    </message>
    <message>
        <source>Judge the facts saved in FACTS; nothing is asked of Meta.</source>
        <translation>الحكم على بيانات الفحص المحفوظة في FACTS، من دون الاستعلام عن شيء من Meta.</translation>
    </message>
    <message>
        <source>Say what is fixed, new and unchanged since the facts saved in OLDER.</source>
        <translation>ذكر ما أُصلح وما استجد وما بقي بلا تغيير منذ بيانات الفحص المحفوظة في OLDER.</translation>
    </message>
    <message>
        <source>--save-facts takes the name of a file.</source>
        <translation>يأخذ --save-facts اسم ملف.</translation>
    </message>
    <message>
        <source>--from takes the name of a file that --save-facts has written.</source>
        <translation>يأخذ --from اسم ملف كتبه --save-facts من قبل.</translation>
    </message>
    <message>
        <source>--compare takes the name of a file that --save-facts has written.</source>
        <translation>يأخذ --compare اسم ملف كتبه --save-facts من قبل.</translation>
    </message>
    <message>
        <source>--from and --save-facts exclude each other: these facts are saved already.</source>
        <translation>لا يجتمع --from و --save-facts معًا: بيانات الفحص هذه محفوظة بالفعل.</translation>
    </message>
    <message>
        <source>--save-facts and --output name the same file.</source>
        <translation>يشير --save-facts و --output إلى الملف نفسه.</translation>
    </message>
    <message>
        <source>%1: This file is larger than saved facts can be.</source>
        <translation>%1: هذا الملف أكبر مما يمكن أن تكون عليه بيانات فحص محفوظة.</translation>
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
        <translation>لا شيء عند حد --fail-on أو فوقه</translation>
    </message>
    <message>
        <source>something at or above the limit</source>
        <translation>يوجد شيء عند الحد أو فوقه</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>استخدام خاطئ</translation>
    </message>
    <message>
        <source>not 1, but a needed check could not run</source>
        <translation>ليست 1، لكن تعذّر إجراء فحص لازم</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات كل الأوامر:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>حالة الخروج:</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli COMMAND [options]</source>
        <translation>الاستخدام: secondtick-cli COMMAND [options]</translation>
    </message>
    <message>
        <source>Says why a WhatsApp Business message was not delivered, and what to do about it.</source>
        <translation>يوضح لماذا لم تُسلَّم رسالة WhatsApp Business، وما ينبغي فعله حيال ذلك.</translation>
    </message>
    <message>
        <source>Commands (secondtick-cli COMMAND --help says more):</source>
        <translation>الأوامر (للمزيد: secondtick-cli COMMAND --help):</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli %1 [options]</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>الاستخدام: secondtick-cli %1 [options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>The input did not end within %1 s. Close the pipe after the text, or hand over a file.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>لم ينتهِ الإدخال خلال %1 ث. أغلق الأنبوب بعد النص، أو قدّم ملفًا.</translation>
    </message>
    <message>
        <source>The input cannot be read to its end.</source>
        <translation>لا تمكن قراءة الإدخال حتى نهايته.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>لا يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>لا يمكن فتح هذا الملف. تحقق من أنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>--app-secret-file: %1</source>
        <translation>--app-secret-file: %1</translation>
    </message>
    <message>
        <source>--app-secret-file: this file holds no app secret. It is 32 characters of 0-9 and a-f, alone or after the app&apos;s id and a |.</source>
        <translation>--app-secret-file: لا مفتاح سريًا لتطبيق في هذا الملف. يتكون المفتاح من 32 خانة من 0-9 ومن a إلى f، وحده أو بعد معرّف التطبيق والعلامة |.</translation>
    </message>
    <message>
        <source>Paste the access token and press Enter. It is not shown.</source>
        <translation>الصق رمز الوصول واضغط Enter. لا يظهر الرمز.</translation>
    </message>
    <message>
        <source>--token-file: %1</source>
        <translation>--token-file: %1</translation>
    </message>
    <message>
        <source>There are several different access tokens in this text. Hand over exactly one.</source>
        <translation>في هذا النص عدة رموز وصول مختلفة. قدّم رمزًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>The service is being updated (code 2). Next try in %1 s.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>الخدمة قيد التحديث (الرمز 2). المحاولة التالية بعد %1 ث.</translation>
    </message>
    <message>
        <source>The file of %1 exists already. Add --force to replace it.</source>
        <extracomment>%1 an option</extracomment>
        <translation>الملف المحدد في %1 موجود بالفعل. أضف --force لاستبداله.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>تعذّرت كتابة النتيجة في الإخراج القياسي.</translation>
    </message>
    <message>
        <source>--output: %1</source>
        <translation>--output: %1</translation>
    </message>
    <message>
        <source>The result is saved, readable by you alone.</source>
        <translation>حُفظت النتيجة، ولا يقرؤها سواك.</translation>
    </message>
    <message>
        <source>%1 %2, rules %3 (last compared with the public documentation on %4)</source>
        <extracomment>%1 program name, %2 its version, %3 version of the rules, %4 a date</extracomment>
        <translation>%1 %2، القواعد %3 (قورنت آخر مرة بالوثائق العامة في %4)</translation>
    </message>
    <message>
        <source>--app takes the id of an app, digits only.</source>
        <translation>يأخذ --app معرّف تطبيق، أرقامًا فقط.</translation>
    </message>
    <message>
        <source>--account takes the id of a WhatsApp Business account, digits only.</source>
        <translation>يأخذ --account معرّف حساب WhatsApp Business، أرقامًا فقط.</translation>
    </message>
    <message>
        <source>--number takes the id of a phone number as WhatsApp Manager shows it, digits only. It is not the phone number itself.</source>
        <translation>يأخذ --number معرّف رقم هاتف كما يعرضه WhatsApp Manager، أرقامًا فقط. وليس رقم الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Read the access token from FILE; - is standard input.</source>
        <translation>قراءة رمز الوصول من FILE؛ والعلامة - هي الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Read the app secret from FILE, which holds secret or appid|secret.</source>
        <translation>قراءة المفتاح السري للتطبيق من FILE، الذي يتضمن secret أو appid|secret.</translation>
    </message>
    <message>
        <source>The app that makes the API calls, to compare with the token&apos;s app.</source>
        <translation>التطبيق الذي يجري طلبات API، لمقارنته بتطبيق رمز الوصول.</translation>
    </message>
    <message>
        <source>The WhatsApp Business account, when it cannot be found by itself.</source>
        <translation>حساب WhatsApp Business، عندما لا يمكن العثور عليه تلقائيًا.</translation>
    </message>
    <message>
        <source>The id of the phone number, when it cannot be found by itself.</source>
        <translation>معرّف رقم الهاتف، عندما لا يمكن العثور عليه تلقائيًا.</translation>
    </message>
    <message>
        <source>Read everything, also where that takes more than 25 calls.</source>
        <translation>قراءة كل شيء، حتى إذا تطلّب ذلك أكثر من 25 طلبًا.</translation>
    </message>
    <message>
        <source>Wait out an update of the service (code 2), up to 420 seconds in all.</source>
        <translation>انتظار انتهاء تحديث الخدمة (الرمز 2)، حتى 420 ثانية إجمالًا.</translation>
    </message>
    <message>
        <source>Check a practice world on this computer; see &apos;practice --list&apos;.</source>
        <translation>فحص بيئة تدريب على هذا الكمبيوتر؛ راجع &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--token-file takes the name of a file, or - for standard input.</source>
        <translation>يأخذ --token-file اسم ملف، أو - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>--app-secret-file takes the name of a file.</source>
        <translation>يأخذ --app-secret-file اسم ملف.</translation>
    </message>
    <message>
        <source>--practice takes the name of a scenario; see &apos;practice --list&apos;.</source>
        <translation>يأخذ --practice اسم سيناريو؛ راجع &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--practice and --graph-url exclude each other.</source>
        <translation>لا يجتمع --practice و --graph-url معًا.</translation>
    </message>
    <message>
        <source>There is no practice scenario of this name. There are: %1.</source>
        <extracomment>%1 list of names</extracomment>
        <translation>لا يوجد سيناريو تدريب بهذا الاسم. السيناريوهات الموجودة: %1.</translation>
    </message>
    <message>
        <source>This port is taken, or may not be used. Choose another one.</source>
        <translation>هذا المنفذ مشغول، أو لا يجوز استخدامه. اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>Second Tick tells why a WhatsApp Business message was not delivered.</source>
        <translation>يوضح Second Tick لماذا لم تُسلَّم رسالة WhatsApp Business.</translation>
    </message>
    <message>
        <source>Practise with a built-in example; no account and no network are needed.</source>
        <translation>تدرّب على مثال مدمج؛ لا يلزم حساب ولا شبكة.</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one cannot be read.</source>
        <translation>يأخذ --ca-file ملفًا فيه شهادات بصيغة PEM، ولا تمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>The window does not know one of these arguments. --help lists what it takes.</source>
        <translation>لا تعرف النافذة أحد هذه المعاملات. يعرض --help ما تقبله.</translation>
    </message>
    <message>
        <source>Read: %1 of %2 MiB.</source>
        <extracomment>%1 and %2 sizes in MiB</extracomment>
        <translation>قُرئ %1 من %2 MiB.</translation>
    </message>
    <message>
        <source>the paper this program began with</source>
        <translation>الورقة التي بدأ بها هذا البرنامج</translation>
    </message>
    <message numerus="yes">
        <source>%n prefixes of telephone numbers</source>
        <translation>
            <numerusform>لا بادئات لأرقام الهواتف</numerusform>
            <numerusform>بادئة واحدة لأرقام الهواتف</numerusform>
            <numerusform>بادئتان لأرقام الهواتف</numerusform>
            <numerusform>%n بادئات لأرقام الهواتف</numerusform>
            <numerusform>%n بادئة لأرقام الهواتف</numerusform>
            <numerusform>%n بادئة لأرقام الهواتف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>%1 what an error means, %n how often it stands in a text</extracomment>
        <translation>
            <numerusform>%1، ولا مرة</numerusform>
            <numerusform>%1، مرة واحدة</numerusform>
            <numerusform>%1، مرتين</numerusform>
            <numerusform>%1، %n مرات</numerusform>
            <numerusform>%1، %n مرة</numerusform>
            <numerusform>%1، %n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::explain</name>
    <message>
        <source>Meta&apos;s word for it: %1.</source>
        <translation>تسميته لدى Meta: %1.</translation>
    </message>
    <message>
        <source>Date given: %1.</source>
        <translation>التاريخ المذكور: %1.</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>تقول Meta: %1</translation>
    </message>
    <message>
        <source>The template %1 (%2) was approved. It can be sent.</source>
        <translation>تمت الموافقة على القالب %1 (%2). يمكن إرساله.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was rejected. It cannot be sent until it is changed and approved.</source>
        <translation>رُفض القالب %1 (%2). لا يمكن إرساله إلى أن يُعدَّل وتتم الموافقة عليه.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was flagged. It will be disabled unless its quality gets better.</source>
        <translation>وُسم القالب %1 (%2) بعلامة إنذار. سيُعطَّل ما لم تتحسن جودته.</translation>
    </message>
    <message>
        <source>The template %1 (%2) is paused and cannot be sent for a while.</source>
        <translation>القالب %1 (%2) موقوف مؤقتًا ولا يمكن إرساله لفترة.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was disabled. It cannot be sent any more.</source>
        <translation>عُطّل القالب %1 (%2). لم يعد إرساله ممكنًا.</translation>
    </message>
    <message>
        <source>The state of the template %1 (%2) has changed: %3.</source>
        <translation>تغيّرت حالة القالب %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Meta is going to disable this WhatsApp account. Appeal in Business Support Home.</source>
        <translation>ستعطّل Meta حساب WhatsApp هذا. قدّم طعنًا في Business Support Home.</translation>
    </message>
    <message>
        <source>Meta reports a policy violation of this WhatsApp account. See Business Support Home.</source>
        <translation>تبلّغ Meta عن انتهاك سياسة من حساب WhatsApp هذا. راجع Business Support Home.</translation>
    </message>
    <message>
        <source>Meta has restricted this WhatsApp account. See Business Support Home.</source>
        <translation>قيّدت Meta حساب WhatsApp هذا. راجع Business Support Home.</translation>
    </message>
    <message>
        <source>The state of this WhatsApp account has changed: %1.</source>
        <translation>تغيّرت حالة حساب WhatsApp هذا: %1.</translation>
    </message>
    <message>
        <source>The display name of a phone number was approved. Nothing needs to be done.</source>
        <translation>تمت الموافقة على اسم العرض لرقم هاتف. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>The display name of a phone number was not approved. Choose another in WhatsApp Manager.</source>
        <translation>لم تتم الموافقة على اسم العرض لرقم هاتف. اختر اسمًا آخر في WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Meta has decided on the display name of a phone number: %1.</source>
        <translation>قررت Meta بشأن اسم العرض لرقم هاتف: %1.</translation>
    </message>
    <message>
        <source>This is about the token or the sign-in, not about the customer.</source>
        <translation>يتعلق هذا برمز الوصول أو بتسجيل الدخول، لا بالعميل.</translation>
    </message>
    <message>
        <source>This is about what the token and the app may do, not about the customer.</source>
        <translation>يتعلق هذا بما يُسمح به لرمز الوصول وللتطبيق، لا بالعميل.</translation>
    </message>
    <message>
        <source>This is about your sending side: the account, its number, template, media or payment.</source>
        <translation>يتعلق هذا بجهة الإرسال لديك: الحساب أو رقمه أو القالب أو الوسائط أو الدفع.</translation>
    </message>
    <message>
        <source>This is about the customer who should get the message, not about your sending number.</source>
        <translation>يتعلق هذا بالعميل الذي ينبغي أن تصله الرسالة، لا برقم الإرسال لديك.</translation>
    </message>
    <message>
        <source>This is about Meta&apos;s own service, not about you or the customer.</source>
        <translation>يتعلق هذا بخدمة Meta نفسها، لا بك ولا بالعميل.</translation>
    </message>
    <message>
        <source>This is about the program that makes the calls: what it asks for, or how often.</source>
        <translation>يتعلق هذا بالبرنامج الذي يجري الطلبات: ما يطلبه أو عدد مرات طلبه.</translation>
    </message>
    <message>
        <source>It is not known whose side this is about.</source>
        <translation>لا يُعرف بأي جهة يتعلق هذا.</translation>
    </message>
    <message>
        <source>It is the answer to a call.</source>
        <translation>هذا جواب عن طلب.</translation>
    </message>
    <message>
        <source>It is in the status of a message you sent.</source>
        <translation>يرد في حالة رسالة أرسلتها.</translation>
    </message>
    <message>
        <source>It is reported beside the messages, for the account or the number as a whole.</source>
        <translation>يُبلَّغ عنه بمعزل عن الرسائل، للحساب أو الرقم ككل.</translation>
    </message>
    <message>
        <source>It is in a message a customer sent you.</source>
        <translation>يرد في رسالة أرسلها إليك عميل.</translation>
    </message>
    <message>
        <source>It is the reason the inspection gives for the token.</source>
        <translation>هذا هو السبب الذي يذكره الاستعلام عن رمز الوصول.</translation>
    </message>
    <message>
        <source>It stands in the text as words.</source>
        <translation>يرد في النص بالكلمات.</translation>
    </message>
    <message>
        <source>Meta has an alert for this account: %1.</source>
        <translation>لدى Meta تنبيه لهذا الحساب: %1.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1. It is no delivery failure.</source>
        <translation>هذا حدث من النوع %1. وليس إخفاقًا في التسليم.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1: %2.</source>
        <translation>هذا حدث من النوع %1: %2.</translation>
    </message>
    <message>
        <source>The inspection says that the token is not valid any more. Generate a new one.</source>
        <translation>يفيد الاستعلام بأن رمز الوصول لم يعد صالحًا. أنشئ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The inspection says that the token was valid at that time.</source>
        <translation>يفيد الاستعلام بأن رمز الوصول كان صالحًا في ذلك الوقت.</translation>
    </message>
    <message>
        <source>The permission %1 is missing from both lists. Generate a token that has it.</source>
        <translation>الإذن %1 غير موجود في كلتا القائمتين. أنشئ رمز وصول يتضمنه.</translation>
    </message>
    <message>
        <source>The permission %1 is not in the list shown, but this list may be incomplete. Check the token itself to be sure.</source>
        <translation>الإذن %1 غير موجود في القائمة المعروضة، لكنها قد تكون غير كاملة. افحص رمز الوصول نفسه للتأكد.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Baileys, or a gateway built on it (Evolution API and others). Meta&apos;s codes do not apply; ask whoever runs that gateway.</source>
        <translation>هذه ليست إجابة من Cloud API: تبدو من Baileys أو من بوابة مبنية عليها (Evolution API وغيرها). لا تنطبق رموز أخطاء Meta؛ اسأل من يشغّل تلك البوابة.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a program that drives WhatsApp Web. Meta&apos;s codes do not apply; ask whoever runs that program.</source>
        <translation>هذه ليست إجابة من Cloud API: تبدو من برنامج يتحكم في WhatsApp Web. لا تنطبق رموز أخطاء Meta؛ اسأل من يشغّل ذلك البرنامج.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Twilio, which has numbers of its own. Look the number up in Twilio&apos;s error list.</source>
        <translation>هذه ليست إجابة من Cloud API: تبدو من Twilio التي لها أرقام أخطاء خاصة بها. ابحث عن الرقم في قائمة أخطاء Twilio.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a provider&apos;s own report. Ask that provider what its words mean.</source>
        <translation>هذه ليست إجابة من Cloud API: تبدو تقريرًا خاصًا بأحد المزوّدين. اسأل ذلك المزوّد عن معنى كلماته.</translation>
    </message>
    <message>
        <source>A code we do not know: Meta&apos;s own words</source>
        <translation>رمز خطأ لا نعرفه: كلمات Meta نفسها</translation>
    </message>
    <message>
        <source>Read Meta&apos;s own words: they are shown as they came.</source>
        <translation>اقرأ كلمات Meta نفسها: معروضة كما وردت.</translation>
    </message>
    <message>
        <source>Look the number up on Meta&apos;s page of error codes; it may be newer than this program.</source>
        <translation>ابحث عن الرقم في صفحة رموز الأخطاء لدى Meta، فقد يكون أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Give Meta&apos;s support the code, the trace id and the time if it goes on.</source>
        <translation>إذا استمر الأمر، فأعطِ دعم Meta رمز الخطأ ومعرّف التتبع والوقت.</translation>
    </message>
    <message>
        <source>phone number</source>
        <extracomment>Where sending is held up, as in &quot;Where: phone number.&quot;</extracomment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>حساب WhatsApp</translation>
    </message>
    <message>
        <source>business portfolio</source>
        <translation>محفظة الأعمال</translation>
    </message>
    <message>
        <source>app</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The health status reports it. Where: %1.</source>
        <translation>تبلّغ عنه حالة السلامة. الموضع: %1.</translation>
    </message>
    <message>
        <source>Sending is blocked. Where: %1.</source>
        <translation>الإرسال محظور. الموضع: %1.</translation>
    </message>
    <message>
        <source>Sending is limited. Where: %1.</source>
        <translation>الإرسال مقيَّد. الموضع: %1.</translation>
    </message>
</context>
<context>
    <name>secondtick::explain::Notes</name>
    <message>
        <source>Delivered and failed together: this message was delivered. The customer uses several devices, and one of them did not take it.</source>
        <translation>تسليم وفشل معًا: سُلِّمت هذه الرسالة. يستخدم العميل عدة أجهزة، ولم يستقبلها أحدها.</translation>
    </message>
    <message>
        <source>A message failed and Meta gave no reason with it.</source>
        <translation>فشلت رسالة ولم تذكر Meta سببًا لذلك.</translation>
    </message>
    <message>
        <source>Sent, and no error: no report of a delivery is in this text. Walk the delivery checklist.</source>
        <translation>أُرسلت بلا خطأ: لا يوجد في هذا النص تقرير تسليم. راجع قائمة التحقق من الرسالة.</translation>
    </message>
    <message>
        <source>Delivered: this message reached the customer.</source>
        <translation>سُلِّمت: وصلت هذه الرسالة إلى العميل.</translation>
    </message>
    <message>
        <source>This error comes from Meta&apos;s sign-in (OAuth). Its number is not one of the Cloud API&apos;s codes; its words say what to change.</source>
        <translation>يأتي هذا الخطأ من تسجيل الدخول لدى Meta (OAuth). رقمه ليس من رموز أخطاء Cloud API، وكلماته توضح ما يجب تغييره.</translation>
    </message>
    <message>
        <source>Meta has accepted the message. That is not a delivery yet: the webhook reports whether it arrives.</source>
        <translation>قبلت Meta الرسالة. ليس هذا تسليمًا بعد: يبلّغ webhook هل تصل.</translation>
    </message>
    <message>
        <source>This is what is sent to Meta, not what Meta answers. Paste the answer or the webhook.</source>
        <translation>هذا ما يُرسَل إلى Meta، لا ما تجيب به. الصق الإجابة أو إشعار webhook.</translation>
    </message>
    <message>
        <source>This is Meta&apos;s answer about a phone number. It reports no error.</source>
        <translation>هذه إجابة Meta عن رقم هاتف، ولا تبلّغ عن أي خطأ.</translation>
    </message>
    <message>
        <source>This is the list of apps that receive the events of the WhatsApp account. It reports no error.</source>
        <translation>هذه قائمة التطبيقات التي تتلقى أحداث حساب WhatsApp، ولا تبلّغ عن أي خطأ.</translation>
    </message>
    <message>
        <source>The events of the account go to another address than the app&apos;s own: an override is set.</source>
        <translation>تذهب أحداث الحساب إلى عنوان غير عنوان التطبيق: عُيّن عنوان بديل.</translation>
    </message>
    <message>
        <source>This is an empty list. If it answers subscribed_apps, no app receives the account&apos;s events, and no delivery is ever reported.</source>
        <translation>هذه قائمة فارغة. إذا كانت إجابة عن subscribed_apps، فلا يتلقى أي تطبيق أحداث الحساب، ولا يُبلَّغ عن أي تسليم أبدًا.</translation>
    </message>
    <message>
        <source>This error belongs to a message a customer sent you. It is no delivery failure.</source>
        <translation>هذا الخطأ يخص رسالة أرسلها إليك عميل. وليس إخفاقًا في التسليم.</translation>
    </message>
    <message>
        <source>A message from a customer is in it. That is no error.</source>
        <translation>يتضمن النص رسالة من عميل. وليس هذا خطأ.</translation>
    </message>
    <message>
        <source>The health status reports nothing that keeps messages from being sent.</source>
        <translation>لا تبلّغ حالة السلامة عن أي شيء يمنع إرسال الرسائل.</translation>
    </message>
    <message>
        <source>An access token or another secret stands in this text. It is not shown. If the text was shared with anybody, treat it as leaked: make a new one and revoke the old one.</source>
        <translation>في هذا النص رمز وصول أو بيان سري آخر، وهو غير معروض. إذا شاركت النص مع أحد، فاعتبره مسرَّبًا: أنشئ رمز وصول جديدًا وألغِ القديم.</translation>
    </message>
    <message>
        <source>There was no text. Paste a code, an answer of Meta, a webhook or a line of a log.</source>
        <translation>لم يكن هناك نص. الصق رمز خطأ أو إجابة من Meta أو إشعار webhook أو سطرًا من سجل.</translation>
    </message>
    <message>
        <source>This is not text but a file of another kind. Copy the error from it and paste that.</source>
        <translation>هذا ليس نصًا بل ملف من نوع آخر. انسخ الخطأ منه والصقه.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB. Only its first 1 MiB was read.</source>
        <translation>النص أطول من 1 MiB. لم يُقرأ إلا أول 1 MiB منه.</translation>
    </message>
    <message>
        <source>From line %1, column %2 on this is not whole JSON: cut off, a comma or quote missing, or a comment in it. What could be read is explained.</source>
        <translation>بدءًا من السطر %1، العمود %2، لم يعد هذا JSON كاملًا: فهو مبتور، أو تنقصه فاصلة أو علامة تنصيص، أو فيه تعليق. شُرح ما أمكنت قراءته.</translation>
    </message>
    <message>
        <source>There are very many different errors in this text. The first %1 are explained.</source>
        <translation>في هذا النص أخطاء مختلفة كثيرة جدًا. شُرح أول %1 منها.</translation>
    </message>
    <message>
        <source>Nothing in this text is a code, an answer or an event of the Cloud API that could be explained. Paste the whole answer or the whole webhook.</source>
        <translation>لا شيء في هذا النص رمز خطأ أو إجابة أو حدث من Cloud API يمكن شرحه. الصق الإجابة كاملة أو إشعار webhook كاملًا.</translation>
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
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>secondtick::print::PdfWords</name>
    <message>
        <source>Second Tick report of %1 · page %2 of %3</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 and %3 are page numbers</extracomment>
        <translation>تقرير Second Tick بتاريخ %1 · صفحة %2 من %3</translation>
    </message>
    <message>
        <source>Findings printed: only the first %1 of %2. The HTML form has them all.</source>
        <translation>النتائج المطبوعة: أول %1 فقط من أصل %2. تتضمن صيغة HTML النتائج كلها.</translation>
    </message>
</context>
<context>
    <name>secondtick::report::Words</name>
    <message>
        <source>[name %1]</source>
        <translation>[اسم %1]</translation>
    </message>
    <message>
        <source>[number]</source>
        <translation>[رقم]</translation>
    </message>
    <message>
        <source>[number …%1]</source>
        <translation>[رقم …%1]</translation>
    </message>
    <message>
        <source>[id %1]</source>
        <translation>[معرّف %1]</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[اسم]</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>sending numbers</source>
        <translation>أرقام الإرسال</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>last</source>
        <translation>الأخيرة</translation>
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
        <translation>%1؛ أُرسلت قبل مدة أطول من مدة احتفاظ Meta بالرسالة، فلن تصل بعد الآن: %2</translation>
    </message>
    <message>
        <source>time not known: %1</source>
        <translation>الوقت غير معروف: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From %1 to %2: two moments</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a number that is an estimate</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>أخرى: %1</translation>
    </message>
    <message>
        <source>No webhooks of Meta were found</source>
        <translation>لم يُعثر على إشعارات webhook من Meta</translation>
    </message>
    <message>
        <source>No message failed in these logs</source>
        <translation>لم تفشل أي رسالة في هذه السجلات</translation>
    </message>
    <message>
        <source>Ask your developer to log the whole webhook: the reason stands in its errors.</source>
        <translation>اطلب من المطوّر لديك تسجيل إشعار webhook كاملًا: السبب مذكور في حقل errors فيه.</translation>
    </message>
    <message>
        <source>Take the log that holds what Meta sends to your webhook.</source>
        <translation>استخدم السجل الذي يتضمن ما ترسله Meta إلى webhook لديك.</translation>
    </message>
    <message>
        <source>Look at a log of the time in which messages did not arrive.</source>
        <translation>اطّلع على سجل من الفترة التي لم تصل فيها الرسائل.</translation>
    </message>
    <message>
        <source>Reading the logs was stopped early: this is the count until then.</source>
        <translation>أُوقفت قراءة السجلات قبل نهايتها: هذا هو العدد حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The logs hold more than 10 million messages. The first 10 million are counted one by one; beyond that every entry counts as a message.</source>
        <translation>تتضمن السجلات أكثر من 10 ملايين رسالة. تُحصى أول 10 ملايين واحدة واحدة، وبعدها يُعد كل إدخال رسالة.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>files: %1, lines: %2, webhooks: %3</source>
        <extracomment>%1 number of files, %2 of lines, %3 of webhooks</extracomment>
        <translation>الملفات: %1، الأسطر: %2، إشعارات webhook: %3</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>الرسائل المرسلة</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>الرسائل المستلمة</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>ما آلت إليه</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>أُرسلت ولم تُسلَّم</translation>
    </message>
    <message>
        <source>Failed once, delivered all the same</source>
        <translation>فشلت مرة ثم سُلِّمت</translation>
    </message>
    <message>
        <source>Errors of no sent message</source>
        <translation>أخطاء لا تخص رسالة مرسلة</translation>
    </message>
    <message>
        <source>Places that could not be read</source>
        <translation>مواضع تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <extracomment>%1 what is wrong, %2 a number</extracomment>
        <translation>%1 (الرمز %2)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 a number of messages, %2 their share of all that failed</extracomment>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>Time not given</source>
        <translation>الوقت غير مذكور</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>earlier news, left out: %1</source>
        <translation>أخبار أقدم، محذوفة: %1</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>listed in the JSON form</source>
        <translation>مذكورة في صيغة JSON</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
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
        <translation>نوع رمز الوصول</translation>
    </message>
    <message>
        <source>App</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Accepted by Meta</source>
        <translation>مقبول لدى Meta</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Access to data ends</source>
        <translation>انتهاء الوصول إلى البيانات</translation>
    </message>
    <message>
        <source>Permissions listed</source>
        <translation>الأذونات المذكورة</translation>
    </message>
    <message>
        <source>%1 only for</source>
        <translation>%1 يقتصر على</translation>
    </message>
    <message>
        <source>Something else than an access token was pasted. No call was made.</source>
        <translation>ما لُصق ليس رمز وصول، بل شيء آخر. لم يُجرَ أي طلب.</translation>
    </message>
    <message>
        <source>The pasted text is not a whole access token. No call was made.</source>
        <translation>النص الملصق ليس رمز وصول كاملًا. لم يُجرَ أي طلب.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>الاستعلام عن الرمز</translation>
    </message>
    <message>
        <source>Meta gave no answer about the token itself.</source>
        <translation>لم تقدّم Meta إجابة عن رمز الوصول نفسه.</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>أرقام الهواتف</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>message ids</source>
        <translation>معرّفات الرسائل</translation>
    </message>
    <message>
        <source>folders and file names</source>
        <translation>المجلدات وأسماء الملفات</translation>
    </message>
    <message>
        <source>values of evidence</source>
        <translation>قيم الأدلة</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>%1, compared with Meta&apos;s documentation on %2</source>
        <translation>%1، قورنت بوثائق Meta في %2</translation>
    </message>
    <message>
        <source>Rules changed by</source>
        <translation>القواعد عدّلها</translation>
    </message>
    <message>
        <source>Rule not used</source>
        <translation>قاعدة لم تُستخدم</translation>
    </message>
    <message>
        <source>Facts of</source>
        <translation>تاريخ بيانات الفحص</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>من يجوز له قراءته</translation>
    </message>
    <message>
        <source>Replaced by labels or left out</source>
        <translation>ما استُبدل بأوصاف أو حُذف</translation>
    </message>
    <message>
        <source>Practice: the answers came from the built-in stand-in, not from Meta.</source>
        <translation>وضع التدريب: جاءت الإجابات من البديل المدمج، لا من Meta.</translation>
    </message>
    <message>
        <source>Judged from saved facts of %1. Nothing was asked again.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>حُكم بناءً على بيانات فحص محفوظة بتاريخ %1. لم يُستعلم عن شيء من جديد.</translation>
    </message>
    <message>
        <source>The check was stopped before its end; what was known by then is here.</source>
        <translation>أُوقف الفحص قبل نهايته، وما عُرف حتى ذلك الحين موجود هنا.</translation>
    </message>
    <message>
        <source>Not all of it could be read; the list of files says what is missing.</source>
        <translation>لم تمكن قراءته كله، وتبيّن قائمة الملفات ما ينقص.</translation>
    </message>
    <message>
        <source>Not everything could be checked, so “nothing found” does not mean “all is well”.</source>
        <translation>تعذّر فحص كل شيء، لذلك فعبارة «لم يُعثر على شيء» لا تعني أن «كل شيء على ما يرام».</translation>
    </message>
    <message>
        <source>Not everything fits into a usual check, which makes 25 calls at most. Look deeper (on the command line: --deep) to read the rest.</source>
        <translation>لا يتسع الفحص المعتاد لكل شيء، فهو يجري 25 طلبًا على الأكثر. اختر «فحص أعمق» (في سطر الأوامر: --deep) لقراءة الباقي.</translation>
    </message>
    <message>
        <source>Left out to keep this readable, because they are the least severe: findings: %1</source>
        <translation>حُذفت نتائج ليبقى التقرير سهل القراءة، لأنها الأقل خطورة. عددها: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>لم يتغير شيء منذ %1.</translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, unchanged %4.</source>
        <extracomment>%1 a moment, the others are numbers of findings</extracomment>
        <translation>منذ %1: أُصلح %2، جديد %3، بلا تغيير %4.</translation>
    </message>
    <message>
        <source>Could not be looked at again: %1.</source>
        <translation>تعذّر فحصه مجددًا: %1.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>تعذّر فحصه مجددًا</translation>
    </message>
    <message>
        <source>That is all this report contains. No token was used for it.</source>
        <translation>هذا كل ما يتضمنه هذا التقرير. ولم يُستخدم له أي رمز وصول.</translation>
    </message>
    <message>
        <source>That is all this report contains. The token itself is not in it; its fingerprint only serves to tell one token from another.</source>
        <translation>هذا كل ما يتضمنه هذا التقرير. ولا يتضمن رمز الوصول نفسه، أما بصمته فلا تفيد إلا في تمييز رمز وصول من آخر.</translation>
    </message>
    <message>
        <source>Meta sends this number&apos;s messages to %1. Whether a server answers there cannot be seen from here.</source>
        <extracomment>%1 name of a computer, like hooks.example.com</extracomment>
        <translation>ترسل Meta رسائل هذا الرقم إلى %1. ولا يمكن أن يُعرف من هنا هل يجيب خادم هناك.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 &quot;Account&quot; or &quot;Number&quot;, %2 its name and id, %3 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>ما يستند إليه هذا</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 number of accounts, phone numbers or the like</extracomment>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>Reply to a customer (service)</source>
        <translation>رد على عميل (خدمة)</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>قالب أداة مساعدة</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>قالب تسويقي</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>قالب مصادقة</translation>
    </message>
    <message>
        <source>None came</source>
        <translation>لم تأتِ أي حالة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>تم الإرسال (علامة صح واحدة)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>تم التسليم (علامتا صح)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>رقم نشاطك التجاري</translation>
    </message>
    <message>
        <source>Your business is in</source>
        <translation>مكان نشاطك التجاري</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>Kept for delivery</source>
        <translation>مدة الاحتفاظ للتسليم</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>آخر حالة</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>Customer last wrote</source>
        <translation>آخر رسالة كتبها العميل</translation>
    </message>
    <message>
        <source>Customer is in</source>
        <translation>مكان العميل</translation>
    </message>
    <message>
        <source>Customer was reached another way</source>
        <translation>تم الوصول إلى العميل بطريقة أخرى</translation>
    </message>
    <message>
        <source>Customer can write to you</source>
        <translation>يمكن للعميل الكتابة إليك</translation>
    </message>
    <message>
        <source>Customer has blocked you</source>
        <translation>حظرك العميل</translation>
    </message>
    <message>
        <source>Customer has accepted the terms</source>
        <translation>قبل العميل الشروط</translation>
    </message>
    <message>
        <source>Customer&apos;s app</source>
        <translation>تطبيق العميل</translation>
    </message>
    <message>
        <source>Version of the app</source>
        <translation>إصدار التطبيق</translation>
    </message>
    <message>
        <source>code %1, subcode %2</source>
        <extracomment>%1 and %2 numbers that the platform answers with</extracomment>
        <translation>الرمز %1، الرمز الفرعي %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Best sent to your developer: the person who set up the app that sends the messages.</source>
        <translation>الأفضل إرساله إلى المطوّر لديك: الشخص الذي أعدّ التطبيق الذي يرسل الرسائل.</translation>
    </message>
    <message>
        <source>Best sent to your solution provider: the company through which you use WhatsApp.</source>
        <translation>الأفضل إرساله إلى مزوّد الحلول لديك: الشركة التي تستخدم WhatsApp عن طريقها.</translation>
    </message>
    <message>
        <source>Best sent to an administrator of your business portfolio at Meta.</source>
        <translation>الأفضل إرساله إلى أحد مسؤولي محفظة أعمالك لدى Meta.</translation>
    </message>
    <message>
        <source>Best sent to Meta&apos;s support for businesses. They ask for the account, the phone number, the time and the trace id of a call: what is known of these stands here.</source>
        <translation>الأفضل إرساله إلى دعم Meta للأنشطة التجارية. وسيسألون عن الحساب ورقم الهاتف والوقت ومعرّف تتبع أحد الطلبات: ما هو معروف منها مذكور هنا.</translation>
    </message>
    <message>
        <source>If you ask somebody for help, they will want to know this.</source>
        <translation>إذا طلبت المساعدة من أحد، فسيرغب في معرفة هذا.</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <extracomment>%1 an id that the platform gives each of its answers</extracomment>
        <translation>معرّف التتبع %1</translation>
    </message>
    <message>
        <source>Nothing found, but not everything could be checked</source>
        <translation>لم يُعثر على شيء، ولكن تعذّر فحص كل شيء</translation>
    </message>
    <message>
        <source>No fault found on your side; the customer can tell more</source>
        <translation>لم يُعثر على خلل من جهتك، ويمكن للعميل أن يوضح أكثر</translation>
    </message>
    <message>
        <source>Which reason it is, the customer can tell</source>
        <translation>يمكن للعميل أن يوضح أي سبب ينطبق</translation>
    </message>
    <message>
        <source>None of the five reasons stands out</source>
        <translation>لا يبرز أي من الأسباب الخمسة</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>لم يُعثر على أي خلل</translation>
    </message>
    <message>
        <source>Check again, so that what could not be checked is checked too.</source>
        <translation>اختر «إعادة الفحص»، ليُفحص أيضًا ما تعذّر فحصه.</translation>
    </message>
    <message>
        <source>Send the customer the text of this report by phone, e-mail or SMS.</source>
        <translation>أرسل إلى العميل نص هذا التقرير هاتفيًا أو بالبريد الإلكتروني أو عبر SMS.</translation>
    </message>
    <message>
        <source>If a message still does not arrive, go through the message checklist.</source>
        <translation>إذا ظلت رسالة لا تصل، فراجع قائمة التحقق من الرسالة.</translation>
    </message>
    <message>
        <source>Send the message again, and check here if it does not arrive.</source>
        <translation>أرسل الرسالة مجددًا، وافحص هنا إذا لم تصل.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>عائق</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>كُشف شيء</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>تعذّر فحصه</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Not proven either way</source>
        <translation>لم يثبت منحه ولا غيابه</translation>
    </message>
    <message>
        <source>Meta&apos;s inspection of the token</source>
        <translation>استعلام Meta عن رمز الوصول</translation>
    </message>
    <message>
        <source>Meta&apos;s list of its permissions</source>
        <translation>قائمة أذوناته لدى Meta</translation>
    </message>
    <message>
        <source>A read that needs it</source>
        <translation>عملية قراءة تحتاج إليه</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>غير مرجّح</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>النشاط التجاري</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>مقيَّد</translation>
    </message>
    <message>
        <source>Broken here</source>
        <translation>الانقطاع هنا</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>An administrator of your business</source>
        <translation>أحد مسؤولي نشاطك التجاري</translation>
    </message>
    <message>
        <source>Your developer</source>
        <translation>المطوّر لديك</translation>
    </message>
    <message>
        <source>Your solution provider</source>
        <translation>مزوّد الحلول لديك</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>For your own files: it holds the customer&apos;s number as you entered it.</source>
        <translation>لملفاتك الخاصة: يتضمن رقم العميل كما أدخلته.</translation>
    </message>
    <message>
        <source>For your team or support: it holds ids and names of your business, but no customer&apos;s number.</source>
        <translation>لفريقك أو للدعم: يتضمن معرّفات نشاطك التجاري وأسماءه، ولا يتضمن رقم أي عميل.</translation>
    </message>
    <message>
        <source>Fit for anyone: ids, names and numbers are replaced by labels.</source>
        <translation>مناسب لأي شخص: تحل أوصاف بديلة محل المعرّفات والأسماء والأرقام.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, as a unit sign</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, as a unit sign</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, as a unit sign</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, as a unit sign</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>لم يكتمل فحصه</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The verdict when only the checklist was walked, and no reason stands out: an open question</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>First step:</source>
        <translation>الخطوة الأولى:</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>مَن:</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>لماذا نقول ذلك</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Why the message may not have arrived</source>
        <translation>لماذا ربما لم تصل الرسالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>ما أُجيب به</translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation>نص للعميل</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>منذ المرة السابقة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Further reasons, in the JSON form: %1</source>
        <translation>أسباب أخرى، في صيغة JSON: %1</translation>
    </message>
    <message>
        <source>Why messages failed, what to fix first at the top</source>
        <translation>لماذا فشلت الرسائل، وفي الأعلى ما يجب إصلاحه أولًا</translation>
    </message>
    <message>
        <source>The logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>ما أبلغت به Meta في هذه الأثناء</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما تم فحصه</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>For those who help</source>
        <translation>لمن يساعدك</translation>
    </message>
    <message>
        <source>%1 – Second Tick report</source>
        <translation>%1 – تقرير Second Tick</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>عن هذا التقرير</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>الخطوة الأولى</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>recipients: %1; %2</source>
        <extracomment>%1 a number; %2 a time from when to when</extracomment>
        <translation>المستلمون: %1؛ %2</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>ما ينبغي فعله:</translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation>لماذا نقول ذلك:</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>What a finding rests on: a name in front of a value, a value, or where a value comes from, in brackets</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>local clock</source>
        <translation>الساعة المحلية</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>ما تم التعرف عليه</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>ما أدخلته</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>تم فحصه</translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1 …</source>
        <extracomment>%n files, %1 some of their names</extracomment>
        <translation>
            <numerusform>لا ملفات: %1 …</numerusform>
            <numerusform>ملف واحد: %1 …</numerusform>
            <numerusform>ملفان: %1 …</numerusform>
            <numerusform>%n ملفات: %1 …</numerusform>
            <numerusform>%n ملفًا: %1 …</numerusform>
            <numerusform>%n ملف: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1</source>
        <translation>
            <numerusform>لا ملفات: %1</numerusform>
            <numerusform>ملف واحد: %1</numerusform>
            <numerusform>ملفان: %1</numerusform>
            <numerusform>%n ملفات: %1</numerusform>
            <numerusform>%n ملفًا: %1</numerusform>
            <numerusform>%n ملف: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder. Take the one with the log of your webhook.</source>
        <translation>لا يوجد ملف في هذا المجلد. استخدم المجلد الذي فيه سجل webhook لديك.</translation>
    </message>
    <message>
        <source>Files read: only the first %1 of %2.</source>
        <extracomment>%1 and %2 numbers of files</extracomment>
        <translation>الملفات المقروءة: أول %1 فقط من أصل %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; the JSON form holds them all.</source>
        <translation>
            <numerusform>لا ملفات أخرى غير مذكورة هنا، وصيغة JSON تتضمنها كلها.</numerusform>
            <numerusform>يوجد ملف آخر غير مذكور هنا، وصيغة JSON تتضمن الكل.</numerusform>
            <numerusform>يوجد ملفان آخران غير مذكورين هنا، وصيغة JSON تتضمن الكل.</numerusform>
            <numerusform>توجد %n ملفات أخرى غير مذكورة هنا، وصيغة JSON تتضمنها كلها.</numerusform>
            <numerusform>يوجد %n ملفًا آخر غير مذكور هنا، وصيغة JSON تتضمنها كلها.</numerusform>
            <numerusform>يوجد %n ملف آخر غير مذكور هنا، وصيغة JSON تتضمنها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>ما تمت قراءته</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
</context>
<context>
    <name>secondtick::rules::RetryWords</name>
    <message>
        <source>one day</source>
        <extracomment>A span of time behind &quot;after&quot;, as in &quot;Try again after one day&quot;: in the case that your sentence needs</extracomment>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>صفر من الأيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>صفر من الساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>صفر من الدقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>one second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>صفر من الثواني</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again without a change does not help.</source>
        <translation>لا تفيد إعادة المحاولة من دون تغيير.</translation>
    </message>
    <message>
        <source>Trying again later may help.</source>
        <translation>قد تفيد إعادة المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Try again after %1, as Meta&apos;s page says.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>حاول مجددًا بعد %1، كما تقول صفحة Meta.</translation>
    </message>
    <message>
        <source>Try again after %1; that is our estimate, Meta gives no time.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>حاول مجددًا بعد %1. هذا تقديرنا، إذ لا تذكر Meta مدة.</translation>
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
        <translation>%1، التاريخ المذكور: %2</translation>
    </message>
    <message>
        <source>This is a picture, not a log. Export the log itself as text or JSON.</source>
        <translation>هذه صورة، وليست سجلًا. صدّر السجل نفسه كنص أو JSON.</translation>
    </message>
    <message>
        <source>This is a PDF, not a log. Export the log itself as text or JSON.</source>
        <translation>هذا ملف PDF، وليس سجلًا. صدّر السجل نفسه كنص أو JSON.</translation>
    </message>
    <message>
        <source>This is a packed file or a spreadsheet. Unpack it first, or save the sheet as CSV.</source>
        <translation>هذا ملف مضغوط أو جدول بيانات. فك ضغطه أولًا، أو احفظ الجدول بصيغة CSV.</translation>
    </message>
    <message>
        <source>This .gz file is damaged at its beginning. Copy it again, or unpack it first.</source>
        <translation>ملف .gz هذا تالف في بدايته. انسخه مجددًا، أو فك ضغطه أولًا.</translation>
    </message>
    <message>
        <source>This is a packed file of a kind that is not read here. Unpack it first.</source>
        <translation>هذا ملف مضغوط من نوع لا يُقرأ هنا. فك ضغطه أولًا.</translation>
    </message>
    <message>
        <source>This is a document of a word processor. Save it as plain text first.</source>
        <translation>هذا مستند من برنامج معالجة نصوص. احفظه كنص عادي أولًا.</translation>
    </message>
    <message>
        <source>This file holds no text. Choose the log with the webhooks.</source>
        <translation>لا نص في هذا الملف. اختر السجل الذي فيه إشعارات webhook.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages failed: %2</source>
        <extracomment>%1 the number, written as the language does; %2 what is wrong: &quot;The 24-hour window was closed&quot;</extracomment>
        <translation>
            <numerusform>الرسائل التي فشلت %1: %2</numerusform>
            <numerusform>رسالة واحدة فشلت (%1): %2</numerusform>
            <numerusform>رسالتان فشلتا (%1): %2</numerusform>
            <numerusform>%1 رسائل فشلت: %2</numerusform>
            <numerusform>%1 رسالة فشلت: %2</numerusform>
            <numerusform>%1 رسالة فشلت: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason</source>
        <translation>لا يذكر السجل سببًا</translation>
    </message>
    <message>
        <source>Further codes</source>
        <translation>رموز أخطاء أخرى</translation>
    </message>
    <message>
        <source>Code %1 is not in the catalogue</source>
        <translation>رمز الخطأ %1 غير موجود في الفهرس</translation>
    </message>
    <message>
        <source>Read to its end.</source>
        <translation>قُرئ حتى نهايته.</translation>
    </message>
    <message>
        <source>Read, but not everything in it could be used.</source>
        <translation>قُرئ، لكن تعذّر استخدام بعض ما فيه.</translation>
    </message>
    <message>
        <source>There is no webhook in it. An access log holds no bodies: choose the log of the program that receives the webhooks.</source>
        <translation>لا يوجد فيه إشعار webhook. سجل الوصول لا يتضمن محتوى الطلبات: اختر سجل البرنامج الذي يتلقى إشعارات webhook.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another export.</source>
        <translation>الملف فارغ. اختر ملفًا مصدَّرًا آخر.</translation>
    </message>
    <message>
        <source>Nothing in it is whole: it may have been cut or changed on the way. Export it again.</source>
        <translation>لا شيء فيه كامل: ربما بُتر أو تغيّر في الطريق. صدّره مجددًا.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>لا يوجد ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for a copy.</source>
        <translation>لا يُسمح لك بقراءة هذا الملف. اطلب نسخة من مالكه.</translation>
    </message>
    <message>
        <source>You may not read this folder. Ask its owner for a copy of the logs in it.</source>
        <translation>لا يُسمح لك بقراءة هذا المجلد. اطلب من مالكه نسخة من السجلات التي فيه.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose the log itself.</source>
        <translation>هذا ليس ملفًا عاديًا. اختر السجل نفسه.</translation>
    </message>
    <message>
        <source>This link leads to no file. Choose the log itself.</source>
        <translation>لا يؤدي هذا الرابط إلى أي ملف. اختر السجل نفسه.</translation>
    </message>
    <message>
        <source>The list in it is not closed; what is whole was read.</source>
        <translation>القائمة التي فيه غير مغلقة، وقُرئ ما هو كامل منها.</translation>
    </message>
    <message>
        <source>The file grew while it was read; it was read to the size it had at first.</source>
        <translation>كبر الملف أثناء قراءته، فقُرئ حتى حجمه الأول.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>صغر الملف أثناء قراءته.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>تعذّرت قراءة الملف حتى نهايته.</translation>
    </message>
    <message>
        <source>Something in it is nested deeper than 64 levels and was left out.</source>
        <translation>فيه شيء متداخل بعمق يزيد على 64 مستوى، وقد استُبعد.</translation>
    </message>
    <message>
        <source>Something in it is longer than 1 MiB and was left out.</source>
        <translation>فيه شيء أطول من 1 MiB، وقد استُبعد.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read. Unpack it first and cut it into parts.</source>
        <translation>حجمه بعد فك الضغط أكبر مما يُقرأ. فك ضغطه أولًا وقسّمه إلى أجزاء.</translation>
    </message>
    <message>
        <source>Something in it is not of the type the platform sends.</source>
        <translation>فيه شيء ليس من النوع الذي ترسله المنصة.</translation>
    </message>
    <message>
        <source>Line %1: it breaks off before its end.</source>
        <translation>السطر %1: ينقطع قبل نهايته.</translation>
    </message>
    <message>
        <source>Line %1: it is nested too deep.</source>
        <translation>السطر %1: متداخل بعمق زائد.</translation>
    </message>
    <message>
        <source>Line %1: it is longer than 1 MiB.</source>
        <translation>السطر %1: أطول من 1 MiB.</translation>
    </message>
    <message>
        <source>Line %1: it has not the form of a webhook.</source>
        <translation>السطر %1: ليس بشكل إشعار webhook.</translation>
    </message>
    <message>
        <source>Line %1: it is not JSON.</source>
        <translation>السطر %1: ليس JSON.</translation>
    </message>
    <message>
        <source>A template was approved</source>
        <translation>تمت الموافقة على قالب</translation>
    </message>
    <message>
        <source>A template may be used again</source>
        <translation>عاد استخدام قالب مسموحًا به</translation>
    </message>
    <message>
        <source>A template was rejected</source>
        <translation>رُفض قالب</translation>
    </message>
    <message>
        <source>A template was paused</source>
        <translation>أُوقف قالب مؤقتًا</translation>
    </message>
    <message>
        <source>A template was disabled</source>
        <translation>عُطّل قالب</translation>
    </message>
    <message>
        <source>A template is about to be disabled</source>
        <translation>قالب على وشك التعطيل</translation>
    </message>
    <message>
        <source>The state of a template changed</source>
        <translation>تغيّرت حالة قالب</translation>
    </message>
    <message>
        <source>The quality of a template is low</source>
        <translation>جودة قالب منخفضة</translation>
    </message>
    <message>
        <source>The quality of a template fell</source>
        <translation>انخفضت جودة قالب</translation>
    </message>
    <message>
        <source>The quality of a template is high</source>
        <translation>جودة قالب عالية</translation>
    </message>
    <message>
        <source>The quality of a phone number is low</source>
        <translation>جودة رقم هاتف منخفضة</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was lowered</source>
        <translation>خُفّض حد المراسلة لرقم هاتف</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was raised</source>
        <translation>رُفع حد المراسلة لرقم هاتف</translation>
    </message>
    <message>
        <source>The quality of a phone number has recovered</source>
        <translation>تعافت جودة رقم هاتف</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number changed</source>
        <translation>تغيّر حد المراسلة لرقم هاتف</translation>
    </message>
    <message>
        <source>A display name was approved</source>
        <translation>تمت الموافقة على اسم عرض</translation>
    </message>
    <message>
        <source>A display name was rejected</source>
        <translation>رُفض اسم عرض</translation>
    </message>
    <message>
        <source>The account is, or will be, disabled</source>
        <translation>الحساب معطَّل أو سيُعطَّل</translation>
    </message>
    <message>
        <source>The account was restricted</source>
        <translation>قُيّد الحساب</translation>
    </message>
    <message>
        <source>Meta says a policy was not kept</source>
        <translation>تقول Meta إن سياسة لم تُراعَ</translation>
    </message>
    <message>
        <source>The account was deleted</source>
        <translation>حُذف الحساب</translation>
    </message>
    <message>
        <source>The account changed</source>
        <translation>تغيّر الحساب</translation>
    </message>
    <message>
        <source>The review of the account ended well</source>
        <translation>انتهت مراجعة الحساب بنجاح</translation>
    </message>
    <message>
        <source>The account was rejected in review</source>
        <translation>رُفض الحساب في المراجعة</translation>
    </message>
    <message>
        <source>Meta sent an alert about the account</source>
        <translation>أرسلت Meta تنبيهًا بشأن الحساب</translation>
    </message>
    <message>
        <source>The limits of the account changed</source>
        <translation>تغيّرت حدود الحساب</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::About</name>
    <message>
        <source>%1 %2, licence %3</source>
        <extracomment>A part the program is built on: %1 its name, %2 its version, %3 its licence</extracomment>
        <translation>%1 %2، الترخيص %3</translation>
    </message>
    <message>
        <source>About Second Tick</source>
        <translation>حول Second Tick</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Second Tick %1, licence Apache-2.0.</source>
        <extracomment>%1 a version</extracomment>
        <translation>برنامج Second Tick %1، الترخيص Apache-2.0.</translation>
    </message>
    <message>
        <source>Rules %1, last compared with Meta&apos;s public documentation on %2.</source>
        <extracomment>%1 a version, %2 a date</extracomment>
        <translation>القواعد %1، وقورنت آخر مرة بوثائق Meta العامة في %2.</translation>
    </message>
    <message>
        <source>“WhatsApp” and “Meta” are names of their owners. This is not a product of theirs.</source>
        <translation>الاسمان «WhatsApp» و«Meta» ملك لأصحابهما. وهذا البرنامج ليس من منتجاتهم.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The token goes to graph.facebook.com when you press Check now, and nowhere else. Meta&apos;s public status page is asked when you press the button for it, without the token.</source>
        <translation>يُرسَل رمز الوصول إلى graph.facebook.com عندما تضغط «الفحص الآن»، ولا يُرسَل إلى أي مكان آخر. ولا تُستعلم صفحة حالة Meta العامة إلا عندما تضغط الزر المخصص لذلك، ومن دون رمز الوصول.</translation>
    </message>
    <message>
        <source>Nothing else is ever sent: no update check, no statistics, no report of a crash.</source>
        <translation>لا يُرسَل أي شيء آخر أبدًا: لا بحث عن تحديثات، ولا إحصاءات، ولا تقارير أعطال.</translation>
    </message>
    <message>
        <source>Remembered on this computer are the size of the window and the language, and nothing else.</source>
        <translation>ما يُحفظ على هذا الكمبيوتر هو حجم النافذة واللغة فقط، لا غير.</translation>
    </message>
    <message>
        <source>Parts it stands on</source>
        <translation>المكوّنات التي يقوم عليها</translation>
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
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
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
        <translation>السلسلة من رمز الوصول إلى المستلم</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CheckPage</name>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>1 could not run</source>
        <translation>تعذّر إجراء فحص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>لم يتعذّر إجراء أي فحص</numerusform>
            <numerusform>تعذّر إجراء فحص واحد</numerusform>
            <numerusform>تعذّر إجراء فحصين</numerusform>
            <numerusform>تعذّر إجراء %n فحوص</numerusform>
            <numerusform>تعذّر إجراء %n فحصًا</numerusform>
            <numerusform>تعذّر إجراء %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>لا فحوص</numerusform>
            <numerusform>فحص واحد</numerusform>
            <numerusform>فحصان</numerusform>
            <numerusform>%n فحوص</numerusform>
            <numerusform>%n فحصًا</numerusform>
            <numerusform>%n فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>%1 minutes and seconds, as in 4:07</extracomment>
        <translation>المحاولة التالية بعد %1</translation>
    </message>
    <message>
        <source>%1 s so far</source>
        <comment>seconds, as a unit sign</comment>
        <translation>%1 ث حتى الآن</translation>
    </message>
    <message>
        <source>Meta&apos;s API is away for a moment</source>
        <translation>واجهة Meta غائبة للحظات</translation>
    </message>
    <message>
        <source>Meta answered with error 2. Your token is not the cause.</source>
        <translation>أجابت Meta بالخطأ 2. ليس رمز الوصول هو السبب.</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>جارٍ فحص رمز الوصول</translation>
    </message>
    <message>
        <source>Only reading: nothing is changed and no message is sent.</source>
        <translation>قراءة فقط: لا يُغيَّر شيء ولا تُرسَل أي رسالة.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>Asking what this token is</source>
        <translation>الاستعلام عن نوع رمز الوصول</translation>
    </message>
    <message>
        <source>Reading what the token may do</source>
        <translation>قراءة ما يُسمح به لرمز الوصول</translation>
    </message>
    <message>
        <source>Asking who the token belongs to</source>
        <translation>الاستعلام عن صاحب رمز الوصول</translation>
    </message>
    <message>
        <source>Asking which app the token belongs to</source>
        <translation>الاستعلام عن التطبيق الذي يتبعه رمز الوصول</translation>
    </message>
    <message>
        <source>Reading the account and the number</source>
        <translation>قراءة الحساب والرقم</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>تقدّم الفحص</translation>
    </message>
    <message>
        <source>This takes longer than usual. The check goes on; you can stop it and see what is known so far.</source>
        <translation>يستغرق الأمر وقتًا أطول من المعتاد. الفحص مستمر، ويمكنك إيقافه والاطلاع على ما عُرف حتى الآن.</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. We try again by ourselves when the time is over.</source>
        <translation>قد تعطّل تحديثات API الخدمة لمدة تصل إلى 5 دقائق. سنعيد المحاولة تلقائيًا عند انتهاء هذه المدة.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChecklistPage</name>
    <message>
        <source>Why was this message not delivered?</source>
        <translation>لماذا لم تُسلَّم هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Meta does not say which reason applies. Answer what you know; each answer rules something out.</source>
        <translation>لا توضح Meta أي سبب ينطبق. أجب عما تعرفه، فكل إجابة تستبعد شيئًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how likely (&quot;Certain&quot;), %2 a reason why the message was not delivered</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Reason found</source>
        <translation>تم العثور على السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n likely reason(s)</source>
        <translation>
            <numerusform>لا أسباب مرجّحة</numerusform>
            <numerusform>سبب مرجّح واحد</numerusform>
            <numerusform>سببان مرجّحان</numerusform>
            <numerusform>%n أسباب مرجّحة</numerusform>
            <numerusform>%n سببًا مرجّحًا</numerusform>
            <numerusform>%n سبب مرجّح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible reason(s)</source>
        <translation>
            <numerusform>لا أسباب ممكنة</numerusform>
            <numerusform>سبب ممكن واحد</numerusform>
            <numerusform>سببان ممكنان</numerusform>
            <numerusform>%n أسباب ممكنة</numerusform>
            <numerusform>%n سببًا ممكنًا</numerusform>
            <numerusform>%n سبب ممكن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChoiceRow</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>لا أعرف</translation>
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
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerForm</name>
    <message>
        <source>Ask the customer by phone or e-mail</source>
        <translation>اسأل العميل هاتفيًا أو بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Which country are they in?</source>
        <translation>في أي بلد يوجد العميل؟</translation>
    </message>
    <message>
        <source>Don&apos;t know; the number tells</source>
        <translation>لا أعرف؛ الرقم يحدد ذلك</translation>
    </message>
    <message>
        <source>App and version on their phone</source>
        <translation>التطبيق وإصداره على هاتف العميل</translation>
    </message>
    <message>
        <source>App on the customer&apos;s phone</source>
        <translation>التطبيق على هاتف العميل</translation>
    </message>
    <message>
        <source>Version of the app on the customer&apos;s phone</source>
        <translation>إصدار التطبيق على هاتف العميل</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>في WhatsApp: الإعدادات &gt; المساعدة</translation>
    </message>
    <message>
        <source>Where they find it: %1</source>
        <extracomment>%1 the way through the menus of the customer&apos;s phone</extracomment>
        <translation>أين يجده العميل: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerText</name>
    <message>
        <source>Copied. Paste it into an e-mail or a text message.</source>
        <translation>تم النسخ. الصق النص في بريد إلكتروني أو رسالة نصية.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>تم نسخ الرابط.</translation>
    </message>
    <message>
        <source>Enter your business number: the link and its code are made of it.</source>
        <translation>أدخل رقم نشاطك التجاري، فمنه يُنشأ الرابط ورمز QR الخاص به.</translation>
    </message>
    <message>
        <source>Copy a message to send them</source>
        <translation>نسخ رسالة لإرسالها إلى العميل</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Message to send the customer</source>
        <translation>رسالة لإرسالها إلى العميل</translation>
    </message>
    <message>
        <source>Link to a chat with your business</source>
        <translation>رابط دردشة مع نشاطك التجاري</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>إظهار الرسالة</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>إخفاء الرسالة</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>إظهار رمز QR</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>إخفاء رمز QR</translation>
    </message>
    <message>
        <source>Needs your business number</source>
        <translation>يلزم رقم نشاطك التجاري</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ExplainPage</name>
    <message>
        <source>This is an error code.</source>
        <extracomment>What a pasted text was recognised as; %n different errors are explained below</extracomment>
        <translation>هذا رمز خطأ.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n error codes.</source>
        <translation>
            <numerusform>لا رموز أخطاء هنا.</numerusform>
            <numerusform>هذا رمز خطأ واحد.</numerusform>
            <numerusform>هذان رمزا خطأ.</numerusform>
            <numerusform>هذه %n رموز أخطاء.</numerusform>
            <numerusform>هذه %n رمز خطأ.</numerusform>
            <numerusform>هذه %n رمز خطأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an error answer of Meta.</source>
        <translation>هذه إجابة خطأ من Meta.</translation>
    </message>
    <message>
        <source>This is a webhook of Meta. It reports no error.</source>
        <translation>هذا إشعار webhook من Meta، ولا يبلّغ عن أي خطأ.</translation>
    </message>
    <message numerus="yes">
        <source>This is a webhook of Meta. Different errors in it: %n.</source>
        <translation>
            <numerusform>هذا إشعار webhook من Meta، ولا أخطاء فيه.</numerusform>
            <numerusform>هذا إشعار webhook من Meta، وفيه خطأ واحد.</numerusform>
            <numerusform>هذا إشعار webhook من Meta، وفيه خطآن مختلفان.</numerusform>
            <numerusform>هذا إشعار webhook من Meta، وفيه %n أخطاء مختلفة.</numerusform>
            <numerusform>هذا إشعار webhook من Meta، وفيه %n خطأً مختلفًا.</numerusform>
            <numerusform>هذا إشعار webhook من Meta، وفيه %n خطأ مختلف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a health status of Meta.</source>
        <translation>هذه حالة السلامة (health status) من Meta.</translation>
    </message>
    <message>
        <source>This is what Meta says about a token.</source>
        <translation>هذا ما تقوله Meta عن رمز وصول.</translation>
    </message>
    <message>
        <source>Nothing of Meta was recognised in this text.</source>
        <translation>لم يُتعرَّف في هذا النص على أي شيء من Meta.</translation>
    </message>
    <message numerus="yes">
        <source>Errors found in this text: %n.</source>
        <translation>
            <numerusform>لم يُعثر على أخطاء في هذا النص.</numerusform>
            <numerusform>عُثر في هذا النص على خطأ واحد.</numerusform>
            <numerusform>عُثر في هذا النص على خطأين.</numerusform>
            <numerusform>عُثر في هذا النص على %n أخطاء.</numerusform>
            <numerusform>عُثر في هذا النص على %n خطأً.</numerusform>
            <numerusform>عُثر في هذا النص على %n خطأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was a token or another secret in this text; it is masked. If the text was shared with others, make a new token and put it into the system that sends your messages.</source>
        <translation>كان في هذا النص رمز وصول أو بيان سري آخر، وقد حُجب. إذا شاركت النص مع آخرين، فأنشئ رمز وصول جديدًا وضعه في النظام الذي يرسل رسائلك.</translation>
    </message>
    <message>
        <source>Only the beginning of this long text is shown above.</source>
        <translation>لا يظهر أعلاه إلا بداية هذا النص الطويل.</translation>
    </message>
    <message>
        <source>The text was very long: only its beginning is read.</source>
        <translation>كان النص طويلًا جدًا، فلم تُقرأ إلا بدايته.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>لا شيء آخر غير معروض هنا.</numerusform>
            <numerusform>يوجد عنصر آخر غير معروض هنا.</numerusform>
            <numerusform>يوجد عنصران آخران غير معروضين هنا.</numerusform>
            <numerusform>توجد %n عناصر أخرى غير معروضة هنا.</numerusform>
            <numerusform>يوجد %n عنصرًا آخر غير معروض هنا.</numerusform>
            <numerusform>يوجد %n عنصر آخر غير معروض هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation>انتظار عودة الخدمة</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>فتح قائمة التحقق</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>فحص رمز الوصول</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>لم يُتعرَّف عليه</translation>
    </message>
    <message>
        <source>1 error explained</source>
        <translation>شُرح خطأ واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n errors explained</source>
        <translation>
            <numerusform>لم يُشرح أي خطأ</numerusform>
            <numerusform>شُرح خطأ واحد</numerusform>
            <numerusform>شُرح خطآن</numerusform>
            <numerusform>شُرحت %n أخطاء</numerusform>
            <numerusform>شُرح %n خطأً</numerusform>
            <numerusform>شُرح %n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>What does Meta&apos;s answer mean?</source>
        <translation>ماذا تعني إجابة Meta؟</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nothing of it is kept.</source>
        <translation>لا يغادر شيء منه هذا الكمبيوتر، ولا يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Paste a code, an error answer, a webhook or some lines of a log</source>
        <translation>الصق رمز خطأ أو إجابة خطأ أو إشعار webhook أو بضعة أسطر من سجل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message numerus="yes">
        <source>It stands in the text %n times.</source>
        <translation>
            <numerusform>لا يرد في النص.</numerusform>
            <numerusform>يرد في النص مرة واحدة.</numerusform>
            <numerusform>يرد في النص مرتين.</numerusform>
            <numerusform>يرد في النص %n مرات.</numerusform>
            <numerusform>يرد في النص %n مرة.</numerusform>
            <numerusform>يرد في النص %n مرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::FactsOpener</name>
    <message>
        <source>Open saved facts</source>
        <translation>فتح بيانات فحص محفوظة</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>بيانات فحص محفوظة (*.json)</translation>
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
        <translation>من يمكنه فعل ذلك: %1</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>لماذا نقول ذلك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Evidence: %1 the platform&apos;s own word (&quot;expires_at&quot;), %2 value and source</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation>نسخ هذه النتيجة</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>إعادة فحص هذا</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>For screen readers: %1 the platform&apos;s own word for a value, like &quot;code&quot;</extracomment>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Fold</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GoalPage</name>
    <message>
        <source>Token, permissions</source>
        <extracomment>What the user came for, short, under the step &quot;What do you see?&quot;</extracomment>
        <translation>رمز الوصول والأذونات</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>أُرسلت ولم تُسلَّم</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>خطأ من Meta</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>إخفاقات في سجل</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>تجربة البرنامج</translation>
    </message>
    <message>
        <source>Choose one of these first.</source>
        <translation>اختر أحد هذه الخيارات أولًا.</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>ماذا تلاحظ؟</translation>
    </message>
    <message>
        <source>Choose what comes closest. Nothing is sent before you press Check now.</source>
        <translation>اختر الأقرب إلى حالتك. لا يُرسَل شيء قبل أن تضغط «الفحص الآن».</translation>
    </message>
    <message>
        <source>Errors about my token or permissions</source>
        <translation>أخطاء تخص رمز الوصول أو الأذونات</translation>
    </message>
    <message>
        <source>The sending system reports a login, token or permission error. We check the token and say what is missing.</source>
        <translation>يبلّغ نظام الإرسال عن خطأ في تسجيل الدخول أو رمز الوصول أو الأذونات. نفحص رمز الوصول ونخبرك بما ينقص.</translation>
    </message>
    <message>
        <source>Messages are sent, but not delivered</source>
        <translation>الرسائل تُرسَل ولكن لا تُسلَّم</translation>
    </message>
    <message>
        <source>One grey tick, never two. We check the token, then walk through the five known reasons for one message.</source>
        <translation>علامة صح رمادية واحدة ولا تظهر الثانية أبدًا. نفحص رمز الوصول، ثم نراجع معك الأسباب الخمسة المعروفة لرسالة واحدة.</translation>
    </message>
    <message>
        <source>Meta answers with an error or a code</source>
        <translation>تجيب Meta بخطأ أو برمز خطأ</translation>
    </message>
    <message>
        <source>Paste a code, an answer or a line of a log. We say what it means and what to do, without a token and without the network.</source>
        <translation>الصق رمز خطأ أو إجابة أو سطرًا من سجل. نوضح لك معناه وما ينبغي فعله، من دون رمز وصول ومن دون شبكة.</translation>
    </message>
    <message>
        <source>Many failures in a log</source>
        <translation>إخفاقات كثيرة في سجل</translation>
    </message>
    <message>
        <source>Drop files with webhooks of Meta. We count why messages failed, and say what to fix first.</source>
        <translation>أفلت ملفات فيها إشعارات webhook من Meta. نحصي أسباب فشل الرسائل، ونخبرك بما يجب إصلاحه أولًا.</translation>
    </message>
    <message>
        <source>Open what was saved at an earlier check</source>
        <translation>فتح ما حُفظ في فحص سابق</translation>
    </message>
    <message>
        <source>I just want to try it</source>
        <translation>أريد التجربة فقط</translation>
    </message>
    <message>
        <source>Practice with built-in examples: no account, no token, no network.</source>
        <translation>تدرّب على أمثلة مدمجة: بلا حساب ولا رمز وصول ولا شبكة.</translation>
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
        <translation>السبب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupsCard</name>
    <message>
        <source>All reasons</source>
        <translation>كل الأسباب</translation>
    </message>
    <message>
        <source>Filter by words or code</source>
        <translation>تصفية بالكلمات أو برمز الخطأ</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>الإخفاقات بحسب السبب</translation>
    </message>
    <message>
        <source>No reason fits the filter.</source>
        <translation>لا سبب يطابق التصفية.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض %1 من %2</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Help</name>
    <message>
        <source>What is checked</source>
        <translation>ما الذي يُفحص</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HelpView</name>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>حول هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HourStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures</extracomment>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3; %4: %5</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures, %4 a reason, %5 how many of them are of it</extracomment>
        <translation>من %1 إلى %2: %3؛ %4: %5</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HoursCard</name>
    <message>
        <source>When messages failed</source>
        <translation>متى فشلت الرسائل</translation>
    </message>
    <message>
        <source>highest: %1</source>
        <extracomment>Below a chart: the highest bar of it stands for %1 messages</extracomment>
        <translation>الأعلى: %1</translation>
    </message>
    <message>
        <source>In front: %1. Behind: all reasons. Hours by UTC.</source>
        <extracomment>Below a chart: what the front part of each bar is</extracomment>
        <translation>في الأمام: %1. في الخلف: كل الأسباب. الساعات بتوقيت UTC.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages, for screen readers</extracomment>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LogExport</name>
    <message>
        <source>Go to report</source>
        <translation>الانتقال إلى التقرير</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>حفظ الجدول بصيغة CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>حفظ بصيغة JSON</translation>
    </message>
    <message>
        <source>No customer is named in any of these. Ids of your sending numbers are.</source>
        <translation>لا يُذكر أي عميل في أي من هذه الملفات، أما معرّفات أرقام الإرسال لديك فتُذكر.</translation>
    </message>
    <message>
        <source>second-tick-log</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-log</translation>
    </message>
    <message>
        <source>Save what was counted</source>
        <translation>حفظ نتائج الإحصاء</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>تم الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MessageForm</name>
    <message>
        <source>About the message</source>
        <translation>عن الرسالة</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>With plus sign and country code</source>
        <translation>مع علامة + ورمز الدولة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>آخر حالة</translation>
    </message>
    <message>
        <source>Error code, if there is one</source>
        <translation>رمز الخطأ، إن وُجد</translation>
    </message>
    <message>
        <source>Your side, and more about the message</source>
        <translation>من جهتك، والمزيد عن الرسالة</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>رقم نشاطك التجاري</translation>
    </message>
    <message>
        <source>Where your business is</source>
        <translation>مكان نشاطك التجاري</translation>
    </message>
    <message>
        <source>Not known; the number tells</source>
        <translation>غير معروف؛ الرقم يحدد ذلك</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>Life of the template in seconds, if it has one of its own</source>
        <translation>مدة بقاء القالب بالثواني، إذا كانت له مدة خاصة به</translation>
    </message>
    <message>
        <source>Last message from the customer</source>
        <translation>آخر رسالة من العميل</translation>
    </message>
    <message>
        <source>A whole number of seconds fits here.</source>
        <translation>يُقبل هنا عدد صحيح من الثواني.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a phone number and its country, %2 what is the matter with it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A code is a number, 131026 for example.</source>
        <translation>رمز الخطأ رقم، مثل 131026.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MomentEdit</name>
    <message>
        <source>Like 2026-11-01 09:00</source>
        <extracomment>Example of a date and time, shown in an empty field. Keep the form.</extracomment>
        <translation>مثل ⁦2026-11-01 09:00⁩</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <extracomment>For screen readers: %1 what the date is about (&quot;Sent on&quot;)</extracomment>
        <translation>التقويم: %1</translation>
    </message>
    <message>
        <source>Not readable as a date. Write it like 2026-11-01 09:00.</source>
        <translation>لا يمكن قراءته كتاريخ. اكتبه على هذا النحو: ⁦2026-11-01 09:00⁩.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 the day, %2 the time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>لم يحن %1 بعد.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::NodeDetails</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 an id: a number that Meta gives to an account, an app or a phone number</extracomment>
        <translation>نسخ %1</translation>
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
        <translation>وضع التدريب: تأتي الإجابات من البديل المدمج، ولا يغادر شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Test address: answers come from %1, not from Meta.</source>
        <translation>عنوان اختباري: تأتي الإجابات من %1، لا من Meta.</translation>
    </message>
    <message>
        <source>Use a real token</source>
        <translation>استخدام رمز وصول حقيقي</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::PracticeCard</name>
    <message>
        <source>What should go wrong?</source>
        <translation>ما الخلل الذي تريد تجربته؟</translation>
    </message>
    <message>
        <source>Use the practice token</source>
        <translation>استخدام رمز التدريب</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: %1 the address that the code holds</extracomment>
        <translation>رمز QR للعنوان %1</translation>
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
        <translation>الأسباب الممكنة</translation>
    </message>
    <message>
        <source>The question that settles most:</source>
        <translation>السؤال الأكثر حسمًا:</translation>
    </message>
    <message>
        <source>What else the answers show</source>
        <translation>ما تُظهره الإجابات أيضًا</translation>
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
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>The same as this window</source>
        <translation>نفس لغة هذه النافذة</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReportPage</name>
    <message>
        <source>For your own files. It holds the customer&apos;s number as you entered it.</source>
        <translation>لملفاتك الخاصة. يتضمن رقم العميل كما أدخلته.</translation>
    </message>
    <message>
        <source>For colleagues, your developer or support. It holds ids and names of your business; the customer&apos;s number is a label.</source>
        <translation>للزملاء أو المطوّر أو الدعم. يتضمن معرّفات نشاطك التجاري وأسماءه، أما رقم العميل فيحل محله وصف بديل.</translation>
    </message>
    <message>
        <source>For a forum or anyone at all. Ids, names and numbers are replaced by labels.</source>
        <translation>لمنتدى أو لأي شخص. تحل أوصاف بديلة محل المعرّفات والأسماء والأرقام.</translation>
    </message>
    <message>
        <source>Replaced by labels or left out: %1.</source>
        <extracomment>%1 a list of things with numbers, or &quot;nothing&quot;</extracomment>
        <translation>ما استُبدل بأوصاف أو حُذف: %1.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <source>It stays on this computer until you send it to someone. The token is not in it.</source>
        <translation>يبقى على هذا الكمبيوتر إلى أن ترسله إلى أحد. ولا يتضمن رمز الوصول.</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>من سيقرؤه؟</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>My team or support</source>
        <translation>فريقي أو الدعم</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud by screen readers: %1 the question, %2 one of its answers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <extracomment>On a button: %1 is the name of a file format, as in &quot;Save as PDF&quot;</extracomment>
        <translation>حفظ بصيغة %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Save for comparing later</source>
        <translation>حفظ للمقارنة لاحقًا</translation>
    </message>
    <message>
        <source>Keeps what Meta answered, without the token. Open it after the next check to see what is fixed.</source>
        <translation>يحفظ ما أجابت به Meta، من دون رمز الوصول. افتحه بعد الفحص التالي لترى ما أُصلح.</translation>
    </message>
    <message>
        <source>This is all that is in it</source>
        <translation>هذا كل ما يتضمنه</translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation>التقرير كنص</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>second-tick-facts</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-facts</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>بيانات فحص محفوظة (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1. Names and ids of your business are in it, the token is not.</source>
        <translation>تم الحفظ: %1. يتضمن أسماء نشاطك التجاري ومعرّفاته، ولا يتضمن رمز الوصول.</translation>
    </message>
    <message>
        <source>The report is copied as text.</source>
        <translation>تم نسخ التقرير كنص.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under the step &quot;Report&quot;: %1 is the name of a file format, as in &quot;Saved as PDF&quot;</extracomment>
        <translation>حُفظ بصيغة %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ResultsPage</name>
    <message>
        <source>First step: %1</source>
        <extracomment>%1 a whole sentence: the first thing to do</extracomment>
        <translation>الخطوة الأولى: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a check: %1 &quot;Skipped&quot;, &quot;Could not be checked&quot;, %2 the finding that explains it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checking again brought no answer, so what you see is from before. Look at the internet connection, then try again.</source>
        <translation>لم تأتِ إعادة الفحص بإجابة، فما تراه سابق لها. تحقق من الاتصال بالإنترنت ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Look deeper: read what did not fit into a usual check</source>
        <translation>فحص أعمق: قراءة ما لم يتسع له الفحص المعتاد</translation>
    </message>
    <message>
        <source>Check another token</source>
        <translation>فحص رمز وصول آخر</translation>
    </message>
    <message>
        <source>Skip the checklist, go to the report</source>
        <translation>تخطي قائمة التحقق والانتقال إلى التقرير</translation>
    </message>
    <message>
        <source>A message was not delivered? Open the checklist</source>
        <translation>لم تُسلَّم رسالة؟ افتح قائمة التحقق</translation>
    </message>
    <message>
        <source>Compare with an earlier check</source>
        <translation>مقارنة بفحص سابق</translation>
    </message>
    <message>
        <source>1 blocker</source>
        <extracomment>How many findings of each severity; parts of a list as in &quot;1 blocker, 2 warnings&quot;</extracomment>
        <translation>عائق واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers</source>
        <translation>
            <numerusform>لا عوائق</numerusform>
            <numerusform>عائق واحد</numerusform>
            <numerusform>عائقان</numerusform>
            <numerusform>%n عوائق</numerusform>
            <numerusform>%n عائقًا</numerusform>
            <numerusform>%n عائق</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>خطأ واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>تلميح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>لا تلميحات</numerusform>
            <numerusform>تلميح واحد</numerusform>
            <numerusform>تلميحان</numerusform>
            <numerusform>%n تلميحات</numerusform>
            <numerusform>%n تلميحًا</numerusform>
            <numerusform>%n تلميح</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check passed</source>
        <extracomment>How the checks went; parts of a line as in &quot;15 checks passed · 1 not applicable&quot;</extracomment>
        <translation>نجح فحص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>لم ينجح أي فحص</numerusform>
            <numerusform>نجح فحص واحد</numerusform>
            <numerusform>نجح فحصان</numerusform>
            <numerusform>نجحت %n فحوص</numerusform>
            <numerusform>نجح %n فحصًا</numerusform>
            <numerusform>نجح %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found something</source>
        <translation>
            <numerusform>لم يكشف أي فحص شيئًا</numerusform>
            <numerusform>كشف فحص واحد شيئًا</numerusform>
            <numerusform>كشف فحصان شيئًا</numerusform>
            <numerusform>كشفت %n فحوص شيئًا</numerusform>
            <numerusform>كشف %n فحصًا شيئًا</numerusform>
            <numerusform>كشف %n فحص شيئًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>لا فحوص غير منطبقة</numerusform>
            <numerusform>فحص واحد غير منطبق</numerusform>
            <numerusform>فحصان غير منطبقين</numerusform>
            <numerusform>%n فحوص غير منطبقة</numerusform>
            <numerusform>%n فحصًا غير منطبق</numerusform>
            <numerusform>%n فحص غير منطبق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>لم يتعذّر إجراء أي فحص</numerusform>
            <numerusform>تعذّر إجراء فحص واحد</numerusform>
            <numerusform>تعذّر إجراء فحصين</numerusform>
            <numerusform>تعذّر إجراء %n فحوص</numerusform>
            <numerusform>تعذّر إجراء %n فحصًا</numerusform>
            <numerusform>تعذّر إجراء %n فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>منذ المرة السابقة</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>تعذّر فحصه مجددًا</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
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
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go to report</source>
        <translation>الانتقال إلى التقرير</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>الفحص الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a date: when the rules were last compared with the public documentation</extracomment>
        <translation>القواعد بتاريخ %1</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>Title of the window: %1 how much of the work is done, in percent, %2 what is being done</extracomment>
        <translation>%1% – %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help with this page (F1)</source>
        <translation>مساعدة في هذه الصفحة (F1)</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ServiceCard</name>
    <message>
        <source>What to tell your colleagues</source>
        <translation>ما تقوله لزملائك</translation>
    </message>
    <message>
        <source>Meta&apos;s interface for WhatsApp messages is being updated or has a disruption. Sending may fail for up to 5 minutes. Our token and our settings are not the cause: leave them as they are, and send again afterwards what failed.</source>
        <translation>واجهة Meta لرسائل WhatsApp قيد التحديث أو فيها اضطراب. قد يفشل الإرسال لمدة تصل إلى 5 دقائق. ليس السبب رمز الوصول لدينا ولا إعداداتنا: اتركوها كما هي، ثم أعيدوا إرسال ما فشل بعد ذلك.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>نسخ هذا النص</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status</source>
        <translation>عرض حالة Meta</translation>
    </message>
    <message>
        <source>Asks the public feeds of metastatus.com, now and only now. Nothing about you is sent along.</source>
        <translation>يستعلم من المصادر العامة في metastatus.com، الآن فقط ومرة واحدة. ولا يُرسَل أي شيء عنك معه.</translation>
    </message>
    <message>
        <source>Open the status page in the browser</source>
        <translation>فتح صفحة الحالة في المتصفح</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>تم نسخ النص.</translation>
    </message>
    <message>
        <source>Looking at Meta&apos;s status…</source>
        <translation>جارٍ الاطلاع على حالة Meta…</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported no open incident. Short updates do not appear there.</source>
        <extracomment>%1 time of day</extracomment>
        <translation>في الساعة %1 لم تبلّغ صفحة حالة Meta عن أي عطل قائم. لا تظهر التحديثات القصيرة هناك.</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported this:</source>
        <extracomment>%1 time of day</extracomment>
        <translation>في الساعة %1 أبلغت صفحة حالة Meta بما يلي:</translation>
    </message>
    <message>
        <source>One of Meta&apos;s two status feeds reports nothing; the other could not be read. That says nothing about the service.</source>
        <translation>أحد مصدري حالة Meta لا يبلّغ عن شيء، وتعذّرت قراءة الآخر. وهذا لا يدل على شيء بشأن الخدمة.</translation>
    </message>
    <message>
        <source>The status page could not be read. That says nothing about the service itself.</source>
        <translation>تعذّرت قراءة صفحة الحالة. وهذا لا يدل على شيء بشأن الخدمة نفسها.</translation>
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
        <translation>خدمة Meta غائبة للحظات</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. Your token is not the cause.</source>
        <translation>قد تعطّل تحديثات API الخدمة لمدة تصل إلى 5 دقائق. ليس رمز الوصول هو السبب.</translation>
    </message>
    <message>
        <source>1. Wait 5 minutes; change nothing in the meantime.
2. Send again what failed: Meta does not do that by itself.
3. If it goes on, look at Meta&apos;s status, then check your token here. While Meta is away, that check counts down and tries again by itself.</source>
        <translation>1. انتظر 5 دقائق، ولا تغيّر شيئًا في أثناء ذلك.
2. أعد إرسال ما فشل: لا تفعل Meta ذلك تلقائيًا.
3. إذا استمر الأمر، فاطّلع على حالة Meta ثم افحص رمز الوصول هنا. وما دامت خدمة Meta غائبة، يعدّ ذلك الفحص تنازليًا ويعيد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>فحص رمز الوصول</translation>
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
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <extracomment>%1 a step of the step list with its state</extracomment>
        <translation>أنت هنا: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::StepList</name>
    <message>
        <source>What do you see?</source>
        <extracomment>The steps of the wizard, shown at its side</extracomment>
        <translation>ماذا تلاحظ؟</translation>
    </message>
    <message>
        <source>Meta&apos;s answer</source>
        <translation>إجابة Meta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Meta&apos;s service</source>
        <translation>خدمة Meta</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Message checklist</source>
        <translation>قائمة التحقق من الرسالة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Name of the step list for screen readers</extracomment>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TimelineCard</name>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>ما أبلغت به Meta في هذه الأثناء</translation>
    </message>
    <message>
        <source>time not given</source>
        <translation>الوقت غير مذكور</translation>
    </message>
    <message>
        <source>Earlier ones: %1. The report lists them.</source>
        <translation>الأقدم: %1. يسردها التقرير.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenExtras</name>
    <message>
        <source>My app asks for an app secret, or I know the account and number ids</source>
        <translation>يطلب تطبيقي المفتاح السري، أو أعرف معرّف الحساب ومعرّف الرقم</translation>
    </message>
    <message>
        <source>Optional. Only needed when the check says so.</source>
        <translation>اختياري. لا يلزم إلا إذا طلب الفحص ذلك.</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>المفتاح السري للتطبيق</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste the app secret</source>
        <translation>الصق المفتاح السري للتطبيق</translation>
    </message>
    <message>
        <source>Id of the app that makes the API calls</source>
        <translation>معرّف التطبيق الذي يجري طلبات API</translation>
    </message>
    <message>
        <source>Id of the WhatsApp Business account</source>
        <translation>معرّف حساب WhatsApp Business</translation>
    </message>
    <message>
        <source>Id of the phone number</source>
        <translation>معرّف رقم الهاتف</translation>
    </message>
    <message>
        <source>This is a phone number. The id stands next to it in the API set-up screen.</source>
        <translation>هذا رقم هاتف. يوجد المعرّف بجانبه في شاشة إعداد API (API Setup).</translation>
    </message>
    <message>
        <source>An id is 5 to 25 digits and nothing else.</source>
        <translation>يتكون المعرّف من 5 إلى 25 رقمًا لا غير.</translation>
    </message>
    <message>
        <source>This is not an app secret: that is 32 characters, digits and a to f.</source>
        <translation>هذا ليس المفتاح السري للتطبيق، فذاك يتكون من 32 خانة من الأرقام والأحرف من a إلى f.</translation>
    </message>
    <message>
        <source>The app secret is held until you close the window.</source>
        <translation>يُحتفظ بالمفتاح السري للتطبيق إلى أن تغلق النافذة.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenPage</name>
    <message>
        <source>None at hand</source>
        <translation>غير متوفر لديّ</translation>
    </message>
    <message>
        <source>Use the practice token first, or go on without one with the link below.</source>
        <translation>استخدم رمز التدريب أولًا، أو تابع من دونه بالرابط أدناه.</translation>
    </message>
    <message>
        <source>Paste the token first, or go on without one with the link below.</source>
        <translation>الصق رمز الوصول أولًا، أو تابع من دونه بالرابط أدناه.</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation>لصق رمز آخر</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Removed from the clipboard; a clipboard history may still hold it.</source>
        <translation>أُزيل من الحافظة، وقد يبقى محفوظًا في سجل الحافظة.</translation>
    </message>
    <message>
        <source>The token your system uses to send messages. It stays in memory, goes only to graph.facebook.com, and is forgotten when you close this window.</source>
        <translation>رمز الوصول الذي يستخدمه نظامك لإرسال الرسائل. يبقى في الذاكرة، ولا يُرسَل إلا إلى graph.facebook.com، ويُنسى عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Practice tokens are made up. A real one would stay in memory and be forgotten when you close this window.</source>
        <translation>رموز التدريب وهمية. أما الرمز الحقيقي فيبقى في الذاكرة ويُنسى عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to %1, and is forgotten when you close this window.</source>
        <extracomment>%1 an address on this computer</extracomment>
        <translation>يبقى في الذاكرة، ولا يُرسَل إلا إلى %1، ويُنسى عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation>الصق رمز الوصول</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>I have no token at hand</source>
        <translation>ليس لديّ رمز وصول الآن</translation>
    </message>
    <message>
        <source>Go straight to the message checklist</source>
        <translation>الانتقال مباشرة إلى قائمة التحقق من الرسالة</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenQuestion</name>
    <message>
        <source>Which one does the sending system use?</source>
        <translation>أيها يستخدمه نظام الإرسال؟</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Copy the whole token if you can. Check it anyway?</source>
        <translation>انسخ رمز الوصول كاملًا إن أمكن. هل تريد فحصه على أي حال؟</translation>
    </message>
    <message>
        <source>Check it anyway</source>
        <translation>فحصه على أي حال</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n characters</source>
        <extracomment>One of several tokens: %1 its first and last characters, %n its length</extracomment>
        <translation>
            <numerusform>%1، بلا أحرف</numerusform>
            <numerusform>%1، حرف واحد</numerusform>
            <numerusform>%1، حرفان</numerusform>
            <numerusform>%1، %n أحرف</numerusform>
            <numerusform>%1، %n حرفًا</numerusform>
            <numerusform>%1، %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenSourceCard</name>
    <message>
        <source>Where do I find it?</source>
        <translation>أين أجده؟</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. To make a new one: Business settings › Users › System users › your user › Generate token.</source>
        <translation>في إعدادات النظام الذي يرسل رسائلك. لإنشاء رمز جديد: Business settings › Users › System users › اسم المستخدم لديك › Generate token.</translation>
    </message>
    <message>
        <source>Show me step by step</source>
        <translation>إظهار الخطوات واحدة واحدة</translation>
    </message>
    <message>
        <source>1. Open business.facebook.com and go to Settings, then Users, then System users.</source>
        <translation>1. افتح business.facebook.com وانتقل إلى Settings، ثم Users، ثم System users.</translation>
    </message>
    <message>
        <source>2. Pick the user your sending system works as, and choose Generate token.</source>
        <translation>2. اختر المستخدم الذي يعمل نظام الإرسال باسمه، ثم اختر Generate token.</translation>
    </message>
    <message>
        <source>3. Choose the app that makes the API calls.</source>
        <translation>3. اختر التطبيق الذي يجري طلبات API.</translation>
    </message>
    <message>
        <source>4. Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>4. حدّد whatsapp_business_management و whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>5. Copy the token at once, it is shown only this one time. Put it into your sending system and paste it here.</source>
        <translation>5. انسخ رمز الوصول فورًا، فهو لا يظهر إلا هذه المرة. ضعه في نظام الإرسال والصقه هنا.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>فتح Access Token Debugger من Meta</translation>
    </message>
    <message>
        <source>Paste the token there by hand and look for the same two permissions. The address we open does not carry the token.</source>
        <translation>الصق رمز الوصول هناك بنفسك، وابحث عن الإذنين نفسيهما. العنوان الذي نفتحه لا يحمل رمز الوصول.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriagePage</name>
    <message>
        <source>%1 read</source>
        <extracomment>%1 an amount of data, as in 1.2 GB</extracomment>
        <translation>قُرئ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 read, about %n seconds left</source>
        <translation>
            <numerusform>قُرئ %1، ولم يبقَ إلا أقل من ثانية</numerusform>
            <numerusform>قُرئ %1، وبقيت ثانية واحدة تقريبًا</numerusform>
            <numerusform>قُرئ %1، وبقيت ثانيتان تقريبًا</numerusform>
            <numerusform>قُرئ %1، وبقيت %n ثوانٍ تقريبًا</numerusform>
            <numerusform>قُرئ %1، وبقيت %n ثانية تقريبًا</numerusform>
            <numerusform>قُرئ %1، وبقيت %n ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages failed.</source>
        <extracomment>%1 and %2 numbers of messages; the plural is that of %2</extracomment>
        <translation>
            <numerusform>الرسائل التي فشلت: %1 من أصل %2.</numerusform>
            <numerusform>الرسائل التي فشلت: %1 من أصل %2.</numerusform>
            <numerusform>الرسائل التي فشلت: %1 من أصل %2.</numerusform>
            <numerusform>فشلت %1 من أصل %2 رسائل.</numerusform>
            <numerusform>فشلت %1 من أصل %2 رسالة.</numerusform>
            <numerusform>فشلت %1 من أصل %2 رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>لا إخفاقات</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a number of messages</extracomment>
        <translation>فشلت: %1</translation>
    </message>
    <message>
        <source>Only files of this computer are read. Save it to a folder first.</source>
        <translation>لا تُقرأ إلا ملفات هذا الكمبيوتر. احفظه في مجلد أولًا.</translation>
    </message>
    <message>
        <source>Why do the messages in a log fail?</source>
        <translation>لماذا تفشل الرسائل في السجل؟</translation>
    </message>
    <message>
        <source>Webhooks of Meta in any log are counted here. Nothing of it leaves this computer.</source>
        <translation>تُحصى هنا إشعارات webhook من Meta في أي سجل. ولا يغادر شيء منها هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Drop files here, or choose them: exports of webhooks, application logs, tables; also packed with gzip.</source>
        <translation>أفلت الملفات هنا أو اخترها: إشعارات webhook مصدّرة، أو سجلات تطبيقات، أو جداول؛ ويمكن أن تكون مضغوطة بصيغة gzip.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>تقدّم القراءة</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>فحص رمز الوصول</translation>
    </message>
    <message numerus="yes">
        <source>Read all %n files</source>
        <translation>
            <numerusform>لا ملفات للقراءة</numerusform>
            <numerusform>قراءة الملف</numerusform>
            <numerusform>قراءة كلا الملفين</numerusform>
            <numerusform>قراءة كل الملفات (%n ملفات)</numerusform>
            <numerusform>قراءة كل الملفات (%n ملفًا)</numerusform>
            <numerusform>قراءة كل الملفات (%n ملف)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriageResults</name>
    <message>
        <source>What was read</source>
        <translation>ما الذي قُرئ</translation>
    </message>
    <message>
        <source>Files, and what could not be read</source>
        <translation>الملفات، وما تعذّرت قراءته</translation>
    </message>
</context>
<context>
    <name>secondtick::visibleText</name>
    <message numerus="yes">
        <source>[… %n more characters]</source>
        <translation>
            <numerusform>[… بلا أحرف أخرى]</numerusform>
            <numerusform>[… حرف واحد آخر]</numerusform>
            <numerusform>[… حرفان آخران]</numerusform>
            <numerusform>[… %n أحرف أخرى]</numerusform>
            <numerusform>[… %n حرفًا آخر]</numerusform>
            <numerusform>[… %n حرف آخر]</numerusform>
        </translation>
    </message>
</context>
</TS>
