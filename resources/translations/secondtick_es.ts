<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>un número</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <extracomment>%1 is a place in a JSON file, %2 what belongs there, %3 what stands there</extracomment>
        <translation>%1: se esperaba %2, se encontró %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a date and time such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation>una fecha y hora como &quot;2026-11-01T09:00:00Z&quot;</translation>
    </message>
    <message>
        <source>a country code such as &quot;TR&quot;, or a region code such as &quot;UA-43&quot;</source>
        <translation>un código de país como &quot;TR&quot; o un código de región como &quot;UA-43&quot;</translation>
    </message>
    <message>
        <source>an error code: a whole number without quotes</source>
        <translation>un código de error: un número entero sin comillas</translation>
    </message>
    <message>
        <source>a whole number of seconds, or -1 for 30 days</source>
        <translation>un número entero de segundos, o -1 para 30 días</translation>
    </message>
    <message>
        <source>%1: this key is not known; expected one of %2</source>
        <extracomment>%1 is a place in a JSON file, %2 a list of words that must not be translated</extracomment>
        <translation>%1: esta clave no se conoce; se esperaba una de %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <extracomment>%1 is a list of words that must not be translated</extracomment>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>Not readable as JSON, from line %1, column %2 on</source>
        <translation>No se puede leer como JSON, a partir de la línea %1, columna %2</translation>
    </message>
    <message>
        <source>Expected an object with answers, found nothing</source>
        <translation>Se esperaba un objeto con respuestas, no se encontró nada</translation>
    </message>
    <message>
        <source>Expected an object with answers, found a list</source>
        <translation>Se esperaba un objeto con respuestas, se encontró una lista</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>What was pasted</source>
        <extracomment>What each check looks at; lines of the list of checks</extracomment>
        <translation>Lo que se pegó</translation>
    </message>
    <message>
        <source>The way to Meta&apos;s interface</source>
        <translation>El camino hasta la interfaz de Meta</translation>
    </message>
    <message>
        <source>Whether Meta&apos;s interface is up</source>
        <translation>Si la interfaz de Meta funciona</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>El reloj de este equipo</translation>
    </message>
    <message>
        <source>Whether Meta accepts the token</source>
        <translation>Si Meta acepta el token</translation>
    </message>
    <message>
        <source>The kind of token</source>
        <translation>El tipo de token</translation>
    </message>
    <message>
        <source>Whether the app demands its secret</source>
        <translation>Si la app exige su clave secreta</translation>
    </message>
    <message>
        <source>The permissions of the token</source>
        <translation>Los permisos del token</translation>
    </message>
    <message>
        <source>The app the token belongs to</source>
        <translation>La app a la que pertenece el token</translation>
    </message>
    <message>
        <source>The ids you gave</source>
        <translation>Los ID que usted indicó</translation>
    </message>
    <message>
        <source>Whether there is a WhatsApp account</source>
        <translation>Si existe una cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>Access to the WhatsApp account</source>
        <translation>El acceso a la cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>Whether Meta approved the account</source>
        <translation>Si Meta aprobó la cuenta</translation>
    </message>
    <message>
        <source>What Meta says holds messages back</source>
        <translation>Qué retiene los mensajes según Meta</translation>
    </message>
    <message>
        <source>Your phone numbers</source>
        <translation>Sus números de teléfono</translation>
    </message>
    <message>
        <source>Where delivery reports are sent</source>
        <translation>Adónde se envían los informes de entrega</translation>
    </message>
    <message>
        <source>Your message templates</source>
        <translation>Sus plantillas de mensajes</translation>
    </message>
    <message>
        <source>When the token ends</source>
        <translation>Cuándo caduca el token</translation>
    </message>
    <message>
        <source>When its access to data ends</source>
        <translation>Cuándo termina su acceso a los datos</translation>
    </message>
    <message>
        <source>Whether Meta describes the token</source>
        <translation>Si Meta describe el token</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>What is the customer&apos;s number?</source>
        <translation>¿Cuál es el número del cliente?</translation>
    </message>
    <message>
        <source>What was the last status?</source>
        <translation>¿Cuál fue el último estado?</translation>
    </message>
    <message>
        <source>Which error code came with the failure?</source>
        <translation>¿Qué código de error acompañó al fallo?</translation>
    </message>
    <message>
        <source>When was it sent?</source>
        <translation>¿Cuándo se envió?</translation>
    </message>
    <message>
        <source>Can they send a message to your number?</source>
        <translation>¿El cliente puede enviar un mensaje al número de su negocio?</translation>
    </message>
    <message>
        <source>Have they blocked one of your numbers?</source>
        <translation>¿El cliente ha bloqueado algún número de su negocio?</translation>
    </message>
    <message>
        <source>Have they accepted the new terms?</source>
        <translation>¿El cliente ha aceptado las nuevas condiciones?</translation>
    </message>
    <message>
        <source>Which app do they use?</source>
        <translation>¿Qué app usa el cliente?</translation>
    </message>
    <message>
        <source>Which version of the app do they have?</source>
        <translation>¿Qué versión de la app tiene el cliente?</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>How likely a reason is</extracomment>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Accepted by the API</source>
        <translation>Aceptado por la API</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>Enviado (un tic)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>Entregado (dos tics)</translation>
    </message>
    <message>
        <source>Read (blue ticks)</source>
        <translation>Leído (tics azules)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>No status ever came</source>
        <translation>Nunca llegó un estado</translation>
    </message>
    <message>
        <source>Free-form reply, no template</source>
        <translation>Respuesta libre, sin plantilla</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Plantilla de utilidad</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>Plantilla de marketing</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>Plantilla de autenticación</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>The results are not saved</source>
        <translation>Los resultados no se han guardado</translation>
    </message>
    <message>
        <source>Closing forgets what was found, and the token. The report page can save it.</source>
        <translation>Al cerrar se olvidan los resultados y el token. Puede guardar los resultados en la página del informe.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
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
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
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
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
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
        <translation>Islas Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
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
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe neerlandés</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Islas Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo (Kinsasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara Occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
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
        <translation>Groenlandia</translation>
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
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
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
        <translation>Guinea-Bisáu</translation>
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
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
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
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Santa Lucía</translation>
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
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar (Birmania)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
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
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
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
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
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
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
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
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
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
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
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
        <translation>Surinam</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Santo Tomé y Príncipe</translation>
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
        <translation>Siria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
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
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Islas menores alejadas de EE. UU.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Islas Vírgenes de EE. UU.</translation>
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
        <translation>Wallis y Futuna</translation>
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
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. It asks to wait %n minutes. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>
            <numerusform>El servicio de Meta tiene un fallo en este momento. Puede que su configuración esté bien: vuelva a intentarlo más tarde. Pide esperar %n minuto. Página de estado: metastatus.com/whatsapp-business-api</numerusform>
            <numerusform>El servicio de Meta tiene un fallo en este momento. Puede que su configuración esté bien: vuelva a intentarlo más tarde. Pide esperar %n minutos. Página de estado: metastatus.com/whatsapp-business-api</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more. It can go on in about %n minutes.</source>
        <translation>
            <numerusform>Se hicieron demasiadas llamadas para esta app en la última hora. Este programa se detuvo para no consumir más. Podrá continuar en aproximadamente %n minuto.</numerusform>
            <numerusform>Se hicieron demasiadas llamadas para esta app en la última hora. Este programa se detuvo para no consumir más. Podrá continuar en aproximadamente %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta answered with an error.</source>
        <translation>Meta respondió con un error.</translation>
    </message>
    <message>
        <source>Another address for the Graph API must be on this computer, such as http://127.0.0.1:8080: a token is sent nowhere else but to Meta.</source>
        <translation>Otra dirección para Graph API debe estar en este equipo, por ejemplo, http://127.0.0.1:8080: un token no se envía a ningún lugar que no sea Meta.</translation>
    </message>
    <message>
        <source>A version of the Graph API looks like v25.0.</source>
        <translation>Una versión de Graph API tiene la forma v25.0.</translation>
    </message>
    <message>
        <source>The answer was not in the form that Graph sends. A proxy, filter or sign-in page is the usual cause.</source>
        <translation>La respuesta no tenía la forma que envía Graph. La causa habitual es un proxy, un filtro o una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>A sign-in page or a filter of this network answered in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>Una página de inicio de sesión o un filtro de esta red respondió en lugar de Meta. Abra un navegador, inicie sesión en la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority this computer does not know: usual when a company inspects traffic. Ask your network team for the company certificate; the check was not sent.</source>
        <translation>El certificado fue emitido por una autoridad que este equipo no conoce: es habitual cuando una empresa inspecciona el tráfico. Pida el certificado de la empresa al equipo de red; la comprobación no se envió.</translation>
    </message>
    <message>
        <source>Something on this network answers without encryption (a sign-in page of a Wi-Fi network is usual). Open a browser, sign in, then try again.</source>
        <translation>Algo en esta red responde sin cifrado (suele ser la página de inicio de sesión de una red wifi). Abra un navegador, inicie sesión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The encrypted connection was cut while it was set up: a firewall that blocks facebook.com by name does this.</source>
        <translation>La conexión cifrada se cortó mientras se establecía: lo hace un firewall que bloquea facebook.com por su nombre.</translation>
    </message>
    <message>
        <source>Graph never sends this program elsewhere. Something on this network (a sign-in page, a filter) tried to. Nothing was sent there.</source>
        <translation>Graph nunca envía este programa a otro lugar. Algo en esta red (una página de inicio de sesión, un filtro) lo intentó. No se envió nada allí.</translation>
    </message>
    <message>
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>El servicio de Meta tiene un fallo en este momento. Puede que su configuración esté bien: vuelva a intentarlo más tarde. Página de estado: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more.</source>
        <translation>Se hicieron demasiadas llamadas para esta app en la última hora. Este programa se detuvo para no consumir más.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Este equipo no tiene conexión de red.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up. The network, its name service or a filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>No se pudo resolver el nombre %1. La causa habitual es la red, su servicio de nombres o un filtro.</translation>
    </message>
    <message>
        <source>%1 is blocked on this network (it is pointed at this computer).</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 está bloqueado en esta red (apunta a este mismo equipo).</translation>
    </message>
    <message>
        <source>The connection to %1 was refused. A firewall or filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Se rechazó la conexión con %1. La causa habitual es un firewall o un filtro.</translation>
    </message>
    <message>
        <source>The network says that the address cannot be reached.</source>
        <translation>La red indica que no se puede llegar a la dirección.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection came about.</source>
        <translation>No se logró establecer una conexión cifrada de confianza.</translation>
    </message>
    <message>
        <source>The certificate shown by the server is out of date. Check the date and time of this computer first.</source>
        <translation>El certificado que muestra el servidor está vencido. Revise primero la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: the clock of this computer is probably slow.</source>
        <translation>El certificado aún no es válido: es probable que el reloj de este equipo esté atrasado.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another address: something on this network answers in Meta&apos;s place. The check was not sent.</source>
        <translation>El certificado mostrado pertenece a otra dirección: algo en esta red responde en lugar de Meta. La comprobación no se envió.</translation>
    </message>
    <message>
        <source>The certificate is too weak.</source>
        <translation>El certificado es demasiado débil.</translation>
    </message>
    <message>
        <source>This copy of the program is incomplete (encryption part missing). Install it again.</source>
        <translation>Esta copia del programa está incompleta (falta la parte de cifrado). Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>This computer has no list of trusted authorities.</source>
        <translation>Este equipo no tiene una lista de autoridades de confianza.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate.</source>
        <translation>La red pide un certificado de dispositivo.</translation>
    </message>
    <message>
        <source>The proxy set on this computer (%1) does not answer.</source>
        <extracomment>%1 is the proxy&apos;s address</extracomment>
        <translation>El proxy configurado en este equipo (%1) no responde.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>El proxy pide una contraseña.</translation>
    </message>
    <message>
        <source>The proxy does not allow %1.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>El proxy no permite %1.</translation>
    </message>
    <message>
        <source>The connection was cut before an answer came.</source>
        <translation>La conexión se cortó antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>The answer was far larger than it should be.</source>
        <translation>La respuesta fue mucho más grande de lo debido.</translation>
    </message>
    <message>
        <source>Something on this network (a router, a filter) asks for a password in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>Algo en esta red (un router, un filtro) pide una contraseña en lugar de Meta. Abra un navegador, inicie sesión en la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not read: this run has made all the calls it may make.</source>
        <translation>No se leyó: esta ejecución ya hizo todas las llamadas que puede hacer.</translation>
    </message>
    <message>
        <source>Nothing was sent: what was given cannot be used to sign a request.</source>
        <translation>No se envió nada: lo que se indicó no sirve para firmar una solicitud.</translation>
    </message>
    <message>
        <source>No certificate could be read from the certificate file that was named.</source>
        <translation>No se pudo leer ningún certificado del archivo de certificados indicado.</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n seconds while connecting.</source>
        <translation>
            <numerusform>Sin respuesta en %n segundo al conectar.</numerusform>
            <numerusform>Sin respuesta en %n segundos al conectar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within %n seconds.</source>
        <translation>
            <numerusform>El servidor no respondió en %n segundo.</numerusform>
            <numerusform>El servidor no respondió en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer came too slowly and was given up after %n seconds.</source>
        <translation>
            <numerusform>La respuesta llegaba demasiado lenta y se abandonó después de %n segundo.</numerusform>
            <numerusform>La respuesta llegaba demasiado lenta y se abandonó después de %n segundos.</numerusform>
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
        <translation>Estos son varios números. Aquí va uno solo.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>This is a whole document, far longer than a token. Copy the token alone and paste it.</source>
        <translation>Esto es un documento entero, mucho más largo que un token. Copie solo el token y péguelo.</translation>
    </message>
    <message>
        <source>There was no text to paste. Copy the token first.</source>
        <translation>No había texto para pegar. Copie primero el token.</translation>
    </message>
    <message>
        <source>Unreadable characters touch the token. Copy it again from where it was made.</source>
        <translation>Hay caracteres ilegibles pegados al token. Cópielo de nuevo desde donde se creó.</translation>
    </message>
    <message>
        <source>This is the placeholder of an example, not a token. Paste your own token.</source>
        <translation>Esto es el marcador de un ejemplo, no un token. Pegue su propio token.</translation>
    </message>
    <message>
        <source>This is longer than any token. Copy the token alone and paste it.</source>
        <translation>Esto es más largo que cualquier token. Copie solo el token y péguelo.</translation>
    </message>
    <message>
        <source>This starts like a token but ends far too early. Copy the whole token.</source>
        <translation>Empieza como un token, pero termina demasiado pronto. Copie el token completo.</translation>
    </message>
    <message>
        <source>Stars or dots stand where the token&apos;s characters were. Show the whole token first, then copy it.</source>
        <translation>Hay asteriscos o puntos en lugar de los caracteres del token. Muestre primero el token completo y luego cópielo.</translation>
    </message>
    <message>
        <source>A character that tokens never contain stands inside. Copy the token again from where it was made.</source>
        <translation>Contiene un carácter que los tokens nunca tienen. Copie el token de nuevo desde donde se creó.</translation>
    </message>
    <message>
        <source>There are blanks inside the token. Copy it again from where it was made.</source>
        <translation>Hay espacios dentro del token. Cópielo de nuevo desde donde se creó.</translation>
    </message>
    <message>
        <source>Some letters only look like Latin ones. Copy the token again from where it was made.</source>
        <translation>Algunas letras solo parecen latinas. Copie el token de nuevo desde donde se creó.</translation>
    </message>
    <message>
        <source>Capital letters have become small ones. Copy the token again from where it was made.</source>
        <translation>Las mayúsculas se convirtieron en minúsculas. Copie el token de nuevo desde donde se creó.</translation>
    </message>
    <message>
        <source>This is a link without a token in it. Paste the token itself.</source>
        <translation>Esto es un enlace sin token. Pegue el token mismo.</translation>
    </message>
    <message>
        <source>This is not an access token. A token is one long word that starts with EAA.</source>
        <translation>Esto no es un token de acceso. Un token es una sola palabra larga que empieza con EAA.</translation>
    </message>
    <message>
        <source>This is an app token (app id and app secret). It cannot send messages; a system user&apos;s token can. It was not sent anywhere.</source>
        <translation>Esto es un token de app (ID de la app y clave secreta). No puede enviar mensajes; el de un usuario del sistema sí. No se envió a ningún lugar.</translation>
    </message>
    <message>
        <source>This looks like an app secret. It is asked for apart from the token. It was not sent anywhere.</source>
        <translation>Esto parece una clave secreta de app. Se pide aparte del token. No se envió a ningún lugar.</translation>
    </message>
    <message>
        <source>This is an Instagram token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>Esto es un token de Instagram. Los mensajes necesitan un token de la plataforma de WhatsApp Business. No se envió a ningún lugar.</translation>
    </message>
    <message>
        <source>This is a Threads token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>Esto es un token de Threads. Los mensajes necesitan un token de la plataforma de WhatsApp Business. No se envió a ningún lugar.</translation>
    </message>
    <message>
        <source>This is a sign-in token of another service. A Graph API token starts with EAA. It was not sent anywhere.</source>
        <translation>Esto es un token de inicio de sesión de otro servicio. Un token de Graph API empieza con EAA. No se envió a ningún lugar.</translation>
    </message>
    <message>
        <source>This is a login code that must first be exchanged for a token. It was not sent anywhere.</source>
        <translation>Esto es un código de inicio de sesión que primero hay que canjear por un token. No se envió a ningún lugar.</translation>
    </message>
    <message>
        <source>This is a private key. It was not sent anywhere and is forgotten.</source>
        <translation>Esto es una clave privada. No se envió a ningún lugar y se olvida.</translation>
    </message>
    <message>
        <source>This is a key of another service. It was not sent anywhere and is forgotten.</source>
        <translation>Esto es una clave de otro servicio. No se envió a ningún lugar y se olvida.</translation>
    </message>
    <message>
        <source>This is an id, not a token. Ids of the app, account or number are asked for apart from it.</source>
        <translation>Esto es un ID, no un token. Los ID de la app, la cuenta o el número se piden aparte.</translation>
    </message>
    <message>
        <source>This is a phone number, not a token.</source>
        <translation>Esto es un número de teléfono, no un token.</translation>
    </message>
    <message>
        <source>This is a short code, not a token.</source>
        <translation>Esto es un código corto, no un token.</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Things that were removed around a token; parts of the list in &quot;Removed: %1.&quot;</extracomment>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <source>e-mail line codes</source>
        <translation>códigos de línea de correo electrónico</translation>
    </message>
    <message>
        <source>e-mail quote marks</source>
        <translation>marcas de cita de correo electrónico</translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation>barras invertidas</translation>
    </message>
    <message>
        <source>percent codes</source>
        <translation>códigos de porcentaje</translation>
    </message>
    <message>
        <source>web page codes</source>
        <translation>códigos de página web</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>saltos de línea</translation>
    </message>
    <message>
        <source>the word &quot;Bearer&quot;</source>
        <translation>la palabra &quot;Bearer&quot;</translation>
    </message>
    <message>
        <source>the word &quot;OAuth&quot;</source>
        <translation>la palabra &quot;OAuth&quot;</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>curly quotation marks</source>
        <translation>comillas tipográficas</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>el texto de alrededor</translation>
    </message>
    <message>
        <source>It stood in a web address, and those are kept in histories and logs. Make a new token soon.</source>
        <translation>Estaba en una dirección web, y esas quedan en historiales y registros. Cree pronto un token nuevo.</translation>
    </message>
    <message>
        <source>Another secret stood beside it. Only the token was kept.</source>
        <translation>Junto a él había otro dato secreto. Solo se conservó el token.</translation>
    </message>
    <message numerus="yes">
        <source>Looks like a Graph API token, %n characters.</source>
        <translation>
            <numerusform>Parece un token de Graph API, %n carácter.</numerusform>
            <numerusform>Parece un token de Graph API, %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It looks cut: %n characters, fewer than tokens have.</source>
        <translation>
            <numerusform>Parece cortado: %n carácter, menos de los que tiene un token.</numerusform>
            <numerusform>Parece cortado: %n caracteres, menos de los que tiene un token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different tokens in this text.</source>
        <translation>
            <numerusform>Hay %n token en este texto.</numerusform>
            <numerusform>Hay %n tokens distintos en este texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>%1 list of what was cut off around a token</extracomment>
        <translation>Se quitó: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not looked at</source>
        <extracomment>State of one part of the set-up, shown beside its mark</extracomment>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Sin determinar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Revisando</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>The platform has restricted the account for breaking its rules.</source>
        <translation>La plataforma restringió la cuenta por incumplir sus reglas.</translation>
    </message>
    <message>
        <source>The app&apos;s own token, app id and app secret, where one of a person or a system user is needed.</source>
        <translation>El token propio de la app, ID de la app y clave secreta, donde se necesita el de una persona o un usuario del sistema.</translation>
    </message>
    <message>
        <source>Calls to the number are blocked, and the platform&apos;s summary says so of messages, which go out.</source>
        <translation>Las llamadas al número están bloqueadas, y el resumen de la plataforma lo dice de los mensajes, que sí salen.</translation>
    </message>
    <message>
        <source>A hotel network answers in place of the platform, with its sign-in page.</source>
        <translation>La red de un hotel responde en lugar de la plataforma, con su página de inicio de sesión.</translation>
    </message>
    <message>
        <source>The platform is being updated for a moment (code 2); then everything is in order.</source>
        <translation>La plataforma se actualiza por un momento (código 2); después todo está en orden.</translation>
    </message>
    <message>
        <source>The token&apos;s time is over: it ended an hour ago.</source>
        <translation>El plazo del token terminó: caducó hace una hora.</translation>
    </message>
    <message>
        <source>The token works, and ends in five days.</source>
        <translation>El token funciona y caduca en cinco días.</translation>
    </message>
    <message>
        <source>The line is open, and no answer ever comes.</source>
        <translation>La línea está abierta, y nunca llega una respuesta.</translation>
    </message>
    <message>
        <source>Everything is in order: a lasting token, a whole account, a number that sends.</source>
        <translation>Todo está en orden: un token duradero, una cuenta completa, un número que envía.</translation>
    </message>
    <message>
        <source>The token works, but may not inspect itself; other reads show what it can do.</source>
        <translation>El token funciona, pero no puede inspeccionarse a sí mismo; otras lecturas muestran qué puede hacer.</translation>
    </message>
    <message>
        <source>A large business, all in order: three accounts, forty numbers, six hundred templates.</source>
        <translation>Un negocio grande, todo en orden: tres cuentas, cuarenta números, seiscientas plantillas.</translation>
    </message>
    <message>
        <source>A few characters in the middle of the token are wrong.</source>
        <translation>Algunos caracteres en medio del token son incorrectos.</translation>
    </message>
    <message>
        <source>The token was made without either of the two WhatsApp permissions.</source>
        <translation>El token se creó sin ninguno de los dos permisos de WhatsApp.</translation>
    </message>
    <message>
        <source>The token may manage the account, but not send messages.</source>
        <translation>El token puede administrar la cuenta, pero no enviar mensajes.</translation>
    </message>
    <message>
        <source>The token reaches no WhatsApp account at all: nothing was assigned to its user yet.</source>
        <translation>El token no llega a ninguna cuenta de WhatsApp: a su usuario aún no se le asignó nada.</translation>
    </message>
    <message>
        <source>The account has no way to pay: messages that a business starts are not sent.</source>
        <translation>La cuenta no tiene forma de pagar: no se envían los mensajes que inicia el negocio.</translation>
    </message>
    <message>
        <source>The token has both permissions, but its user was not given this account.</source>
        <translation>El token tiene ambos permisos, pero a su usuario no se le dio esta cuenta.</translation>
    </message>
    <message>
        <source>No app is subscribed to the account: it sends, but nobody ever hears what became of a message.</source>
        <translation>Ninguna app está suscrita a la cuenta: envía, pero nadie se entera de qué pasó con un mensaje.</translation>
    </message>
    <message>
        <source>The business has not been verified, so its messages are limited and some are not delivered.</source>
        <translation>El negocio no está verificado, así que sus mensajes están limitados y algunos no se entregan.</translation>
    </message>
    <message>
        <source>The phone number is real, but it belongs to another account than the one the token is for.</source>
        <translation>El número de teléfono es real, pero pertenece a otra cuenta distinta de la del token.</translation>
    </message>
    <message>
        <source>The phone number was never registered to the end, so nothing is sent from it.</source>
        <translation>El registro del número de teléfono nunca se completó, así que no se envía nada desde él.</translation>
    </message>
    <message>
        <source>The phone number is waiting to be connected.</source>
        <translation>El número de teléfono espera a que lo conecten.</translation>
    </message>
    <message>
        <source>The token belongs to another app than the one that makes the API calls.</source>
        <translation>El token pertenece a una app distinta de la que hace las llamadas a la API.</translation>
    </message>
    <message>
        <source>Another app is subscribed to the account, so the news of messages goes there.</source>
        <translation>Otra app está suscrita a la cuenta, así que las novedades de los mensajes llegan allí.</translation>
    </message>
    <message>
        <source>A Page&apos;s token where one of a person or a system user is needed.</source>
        <translation>El token de una página, donde se necesita el de una persona o un usuario del sistema.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported the number: its quality is low.</source>
        <translation>Demasiadas personas bloquearon o reportaron el número: su calidad es baja.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>La app agotó sus llamadas de esta hora.</translation>
    </message>
    <message>
        <source>A filter on the network sends every request somewhere else.</source>
        <translation>Un filtro de la red desvía todas las solicitudes a otro lugar.</translation>
    </message>
    <message>
        <source>The token was ended early: the password behind it was changed.</source>
        <translation>El token terminó antes de tiempo: se cambió la contraseña en la que se basaba.</translation>
    </message>
    <message>
        <source>Everything is in order, but each answer takes two seconds.</source>
        <translation>Todo está en orden, pero cada respuesta tarda dos segundos.</translation>
    </message>
    <message>
        <source>One template is paused because people blocked or reported its messages.</source>
        <translation>Una plantilla está en pausa porque hubo personas que bloquearon o reportaron sus mensajes.</translation>
    </message>
    <message>
        <source>One template was rejected in review; messages made from it are not sent.</source>
        <translation>Una plantilla fue rechazada en la revisión; los mensajes basados en ella no se envían.</translation>
    </message>
    <message>
        <source>The number is the platform&apos;s test number: it sends only to people on a short list.</source>
        <translation>El número es el de prueba de la plataforma: solo envía a las personas de una lista corta.</translation>
    </message>
    <message>
        <source>The news of this account goes to an address of its own, not to the app&apos;s usual one.</source>
        <translation>Las novedades de esta cuenta van a una dirección propia, no a la habitual de la app.</translation>
    </message>
    <message>
        <source>The id of the account was copied where the id of the phone number belongs.</source>
        <translation>Se copió el ID de la cuenta donde va el ID del número de teléfono.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>WhatsApp for Android</source>
        <translation>WhatsApp para Android</translation>
    </message>
    <message>
        <source>Versions are numbered by year and compared number by number: 2.21.9 is older than 2.21.15. A version that starts with the year alone (25.10.72) counts as newer; one of the numbering of Web (2.3000.1) is not compared.</source>
        <translation>Las versiones se numeran por año y se comparan número por número: 2.21.9 es anterior a 2.21.15. Una versión que empieza solo con el año (25.10.72) cuenta como más nueva; una con la numeración de Web (2.3000.1) no se compara.</translation>
    </message>
    <message>
        <source>In WhatsApp: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>En WhatsApp: los tres puntos &gt; Ajustes &gt; Ayuda &gt; Información de la aplicación</translation>
    </message>
    <message>
        <source>WhatsApp Business for Android</source>
        <translation>WhatsApp Business para Android</translation>
    </message>
    <message>
        <source>In WhatsApp Business: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>En WhatsApp Business: los tres puntos &gt; Ajustes &gt; Ayuda &gt; Información de la aplicación</translation>
    </message>
    <message>
        <source>WhatsApp for iPhone</source>
        <translation>WhatsApp para iPhone</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>En WhatsApp: Ajustes &gt; Ayuda</translation>
    </message>
    <message>
        <source>WhatsApp Business for iPhone</source>
        <translation>WhatsApp Business para iPhone</translation>
    </message>
    <message>
        <source>In WhatsApp Business: Settings &gt; Help</source>
        <translation>En WhatsApp Business: Ajustes &gt; Ayuda</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS</source>
        <translation>WhatsApp para KaiOS</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared. WhatsApp for KaiOS ended in early 2025.</source>
        <translation>Las versiones se numeran por año y semana y se comparan número por número; 2.3000 y superiores, y las versiones que empiezan con un año (22.1), cuentan como más nuevas. Una con la numeración de los teléfonos (2.21.170.4) no se compara. WhatsApp para KaiOS dejó de funcionar a comienzos de 2025.</translation>
    </message>
    <message>
        <source>In WhatsApp: Options &gt; Settings &gt; Help &gt; App info</source>
        <translation>En WhatsApp: Opciones &gt; Ajustes &gt; Ayuda &gt; Información de la aplicación</translation>
    </message>
    <message>
        <source>WhatsApp Web or Desktop</source>
        <translation>WhatsApp Web o Escritorio</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared.</source>
        <translation>Las versiones se numeran por año y semana y se comparan número por número; 2.3000 y superiores, y las versiones que empiezan con un año (22.1), cuentan como más nuevas. Una con la numeración de los teléfonos (2.21.170.4) no se compara.</translation>
    </message>
    <message>
        <source>In WhatsApp Web or Desktop: Settings &gt; Help</source>
        <translation>En WhatsApp Web o Escritorio: Ajustes &gt; Ayuda</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Businesses there may not use the platform, and people there cannot receive its messages.</source>
        <translation>Los negocios de ese país no pueden usar la plataforma, y las personas que están allí no pueden recibir sus mensajes.</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Crimea</translation>
    </message>
    <message>
        <source>Sevastopol (Crimea)</source>
        <translation>Sebastopol (Crimea)</translation>
    </message>
    <message>
        <source>Donetsk region</source>
        <translation>Región de Donetsk</translation>
    </message>
    <message>
        <source>Luhansk region</source>
        <translation>Región de Lugansk</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Businesses in Türkiye can use the platform, but people there cannot receive its messages.</source>
        <translation>Los negocios de Turquía pueden usar la plataforma, pero las personas que están allí no pueden recibir sus mensajes.</translation>
    </message>
    <message>
        <source>The restriction ended on 2024-05-15: messages can be sent to numbers in Türkiye.</source>
        <translation>La restricción terminó el 2024-05-15: se pueden enviar mensajes a números de Turquía.</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>The page about the Marketing Messages API names Venezuela as restricted, and says that it speaks of all messaging APIs for businesses.</source>
        <translation>La página sobre Marketing Messages API nombra a Venezuela como país restringido y dice que se refiere a todas las API de mensajes para negocios.</translation>
    </message>
    <message>
        <source>The support page does not name Venezuela among the restricted countries.</source>
        <translation>La página de soporte no nombra a Venezuela entre los países restringidos.</translation>
    </message>
    <message>
        <source>Generate a new token: Business settings &gt; Users &gt; System users &gt; Generate token.</source>
        <translation>Genere un token nuevo: Business settings &gt; Users &gt; System users &gt; Generate token.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, then check it here.</source>
        <translation>Ponga el token nuevo en el sistema que envía sus mensajes y compruébelo aquí.</translation>
    </message>
    <message>
        <source>The token has ended, was withdrawn, or cannot be used for another reason.</source>
        <translation>El token caducó, fue revocado o no se puede usar por otro motivo.</translation>
    </message>
    <message>
        <source>The person behind a personal token has closed the app&apos;s access to their data.</source>
        <translation>La persona detrás de un token personal cerró el acceso de la app a sus datos.</translation>
    </message>
    <message>
        <source>Meta could not sign the caller in</source>
        <translation>Meta no pudo autenticar la llamada</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then try again.</source>
        <translation>Espere 5 minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page: metastatus.com/whatsapp-business-api</source>
        <translation>Consulte la página de estado de Meta: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name.</source>
        <translation>El servicio de Meta tuvo un fallo que no especifica.</translation>
    </message>
    <message>
        <source>Less often, the request itself is malformed.</source>
        <translation>Con menos frecuencia, la solicitud misma está mal formada.</translation>
    </message>
    <message>
        <source>Meta reports an unknown fault</source>
        <translation>Meta informa de un fallo desconocido</translation>
    </message>
    <message>
        <source>The API is being updated, overloaded or disturbed; an update can take it down for up to 5 minutes.</source>
        <translation>La API se está actualizando, está sobrecargada o tiene una interrupción; una actualización puede dejarla fuera de servicio hasta 5 minutos.</translation>
    </message>
    <message>
        <source>Meta&apos;s service is away for a moment</source>
        <translation>El servicio de Meta no está disponible por el momento</translation>
    </message>
    <message>
        <source>Check the token here: both WhatsApp permissions must be granted.</source>
        <translation>Compruebe el token aquí: deben estar concedidos los dos permisos de WhatsApp.</translation>
    </message>
    <message>
        <source>Give the system user the WhatsApp account: Business settings &gt; Users &gt; System users &gt; Assign assets, then generate a new token.</source>
        <translation>Dé la cuenta de WhatsApp al usuario del sistema: Business settings &gt; Users &gt; System users &gt; Assign assets, y genere un token nuevo.</translation>
    </message>
    <message>
        <source>The app or the token lacks a permission or capability for this call.</source>
        <translation>A la app o al token le falta un permiso o una capacidad para esta llamada.</translation>
    </message>
    <message>
        <source>The app may not make this call</source>
        <translation>La app no puede hacer esta llamada</translation>
    </message>
    <message>
        <source>Wait until the limit is free again, and let the sending system make fewer calls.</source>
        <translation>Espere hasta que el límite se libere y haga que el sistema de envío haga menos llamadas.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>La app agotó sus llamadas de esta hora.</translation>
    </message>
    <message>
        <source>The app has made too many calls</source>
        <translation>La app hizo demasiadas llamadas</translation>
    </message>
    <message>
        <source>The permission was never granted, or was taken away.</source>
        <translation>El permiso nunca se concedió o se retiró.</translation>
    </message>
    <message>
        <source>The account may not use this part of the API.</source>
        <translation>La cuenta no puede usar esta parte de la API.</translation>
    </message>
    <message>
        <source>The permission for this call is missing</source>
        <translation>Falta el permiso para esta llamada</translation>
    </message>
    <message>
        <source>The user or system user behind the token has used up its calls.</source>
        <translation>El usuario o usuario del sistema detrás del token agotó sus llamadas.</translation>
    </message>
    <message>
        <source>The user behind the token has made too many calls</source>
        <translation>El usuario detrás del token hizo demasiadas llamadas</translation>
    </message>
    <message>
        <source>The calls of a Page token are used up; WhatsApp needs no Page token.</source>
        <translation>Se agotaron las llamadas de un token de página; WhatsApp no necesita un token de página.</translation>
    </message>
    <message>
        <source>The page has made too many calls</source>
        <translation>La página hizo demasiadas llamadas</translation>
    </message>
    <message>
        <source>Compare the phone number ID with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Compare el ID del número de teléfono con WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>The phone number behind the ID was deleted.</source>
        <translation>El número de teléfono detrás del ID fue eliminado.</translation>
    </message>
    <message>
        <source>The phone number ID is not in use any more</source>
        <translation>El ID del número de teléfono ya no está en uso</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer.</source>
        <translation>Dé los detalles de la respuesta a su desarrollador.</translation>
    </message>
    <message>
        <source>Check that account ID and phone number ID were not swapped.</source>
        <translation>Compruebe que no se intercambiaron el ID de la cuenta y el ID del número de teléfono.</translation>
    </message>
    <message>
        <source>A field or value of the request is misspelled, too long, or of the wrong kind.</source>
        <translation>Un campo o valor de la solicitud está mal escrito, es demasiado largo o es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>An ID stands in the place of another one.</source>
        <translation>Hay un ID en el lugar de otro.</translation>
    </message>
    <message>
        <source>The Marketing Messages API got something that is no template.</source>
        <translation>Marketing Messages API recibió algo que no es una plantilla.</translation>
    </message>
    <message>
        <source>Meta did not understand the request</source>
        <translation>Meta no entendió la solicitud</translation>
    </message>
    <message>
        <source>Copy the ID again from WhatsApp Manager.</source>
        <translation>Copie de nuevo el ID desde WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Give the system user access: Business settings &gt; Users &gt; System users &gt; Assign assets.</source>
        <translation>Dé acceso al usuario del sistema: Business settings &gt; Users &gt; System users &gt; Assign assets.</translation>
    </message>
    <message>
        <source>The ID is mistyped, or belongs to something that was deleted.</source>
        <translation>El ID está mal escrito o corresponde a algo que fue eliminado.</translation>
    </message>
    <message>
        <source>The token has no access to it.</source>
        <translation>El token no tiene acceso a él.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a phone number ID in place of an account ID.</source>
        <translation>El ID es de otro tipo, por ejemplo, el de un número de teléfono en lugar del de una cuenta.</translation>
    </message>
    <message>
        <source>The call reads what can only be written, or the other way round.</source>
        <translation>La llamada lee lo que solo se puede escribir, o al revés.</translation>
    </message>
    <message>
        <source>The object is not there, or the token may not see it</source>
        <translation>El objeto no existe o el token no puede verlo</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger and paste the token there.</source>
        <translation>Abra Access Token Debugger de Meta y pegue allí el token.</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may inspect a token.</source>
        <translation>Solo una app, o una persona con un rol en la app, puede inspeccionar un token.</translation>
    </message>
    <message>
        <source>Meta did not let this token inspect tokens</source>
        <translation>Meta no permitió que este token inspeccione tokens</translation>
    </message>
    <message>
        <source>Compare the fields of the request with Meta&apos;s reference for this version.</source>
        <translation>Compare los campos de la solicitud con la referencia de Meta para esta versión.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a WhatsApp account ID in place of a phone number ID.</source>
        <translation>El ID es de otro tipo, por ejemplo, el de una cuenta de WhatsApp en lugar del de un número de teléfono.</translation>
    </message>
    <message>
        <source>The field is misspelled, or this version of the API does not have it.</source>
        <translation>El campo está mal escrito, o esta versión de la API no lo tiene.</translation>
    </message>
    <message>
        <source>A field that was asked for does not exist there</source>
        <translation>Un campo que se pidió no existe allí</translation>
    </message>
    <message>
        <source>Compare the app ID of the token with the app that makes your API calls.</source>
        <translation>Compare el ID de la app del token con la app que hace sus llamadas a la API.</translation>
    </message>
    <message>
        <source>The token was made by another app than the one that asks about it.</source>
        <translation>El token fue creado por una app distinta de la que pregunta por él.</translation>
    </message>
    <message>
        <source>The token belongs to another app</source>
        <translation>El token pertenece a otra app</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the WhatsApp account first (subscribed_apps).</source>
        <translation>Pida a su desarrollador que primero suscriba la app a la cuenta de WhatsApp (subscribed_apps).</translation>
    </message>
    <message>
        <source>Enter a webhook address in the App Dashboard: WhatsApp &gt; Configuration.</source>
        <translation>Introduzca una dirección de webhook en App Dashboard: WhatsApp &gt; Configuration.</translation>
    </message>
    <message>
        <source>An own address for the webhook may be set only after the app is subscribed to the WhatsApp account.</source>
        <translation>Solo se puede configurar una dirección propia para el webhook después de suscribir la app a la cuenta de WhatsApp.</translation>
    </message>
    <message>
        <source>The app is not subscribed to this account yet</source>
        <translation>La app aún no está suscrita a esta cuenta</translation>
    </message>
    <message>
        <source>Enter the app secret here, so that the calls can be signed.</source>
        <translation>Introduzca aquí la clave secreta de la app, para que se puedan firmar las llamadas.</translation>
    </message>
    <message>
        <source>Ask your developer to sign the calls of the sending system, or to switch the setting off.</source>
        <translation>Pida a su desarrollador que firme las llamadas del sistema de envío o que desactive esa opción.</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on, and the call was not signed with the app secret.</source>
        <translation>La app tiene activada la opción &quot;Require app secret&quot;, y la llamada no se firmó con la clave secreta de la app.</translation>
    </message>
    <message>
        <source>The app accepts only signed calls</source>
        <translation>La app solo acepta llamadas firmadas</translation>
    </message>
    <message>
        <source>Copy the app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>Copie de nuevo la clave secreta de la app desde App Dashboard: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The call was signed with the secret of another app, or with an old one.</source>
        <translation>La llamada se firmó con la clave secreta de otra app o con una anterior.</translation>
    </message>
    <message>
        <source>The app secret does not fit the token</source>
        <translation>La clave secreta de la app no corresponde al token</translation>
    </message>
    <message>
        <source>The login that the token stands for has ended.</source>
        <translation>La sesión a la que corresponde el token terminó.</translation>
    </message>
    <message>
        <source>The login behind the token has ended</source>
        <translation>La sesión detrás del token terminó</translation>
    </message>
    <message>
        <source>Check that the sending system puts the whole token into each call.</source>
        <translation>Compruebe que el sistema de envío pone el token completo en cada llamada.</translation>
    </message>
    <message>
        <source>The call carried no token, or lost it on the way.</source>
        <translation>La llamada no llevaba token o lo perdió por el camino.</translation>
    </message>
    <message>
        <source>The call arrived without a token</source>
        <translation>La llamada llegó sin token</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its login has ended; Meta gives no closer reason.</source>
        <translation>El token fue revocado o su sesión terminó; Meta no da un motivo más preciso.</translation>
    </message>
    <message>
        <source>The token is not accepted any more</source>
        <translation>El token ya no se acepta</translation>
    </message>
    <message>
        <source>The person or system user behind the token has removed the app, or the app has lost its permission to act for them.</source>
        <translation>La persona o el usuario del sistema detrás del token quitó la app, o la app perdió su permiso para actuar en su nombre.</translation>
    </message>
    <message>
        <source>The app lost its access</source>
        <translation>La app perdió su acceso</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and finish the check there.</source>
        <translation>Pida al titular de la cuenta que inicie sesión en facebook.com y complete allí el control.</translation>
    </message>
    <message>
        <source>Check the token here again; generate a new one if it is still refused.</source>
        <translation>Compruebe el token aquí de nuevo; genere uno nuevo si se sigue rechazando.</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check.</source>
        <translation>Facebook quiere que el titular de la cuenta detrás del token pase un control de seguridad.</translation>
    </message>
    <message>
        <source>Facebook wants to check the account first</source>
        <translation>Facebook quiere controlar primero la cuenta</translation>
    </message>
    <message>
        <source>The owner of the account behind the token changed the password, or Facebook ended the login for safety.</source>
        <translation>El titular de la cuenta detrás del token cambió la contraseña, o Facebook cerró la sesión por seguridad.</translation>
    </message>
    <message>
        <source>The password behind the token was changed</source>
        <translation>Se cambió la contraseña detrás del token</translation>
    </message>
    <message>
        <source>The life of the token is over.</source>
        <translation>El período de validez del token terminó.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>El token caducó</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and confirm it.</source>
        <translation>Pida al titular de la cuenta que inicie sesión en facebook.com y la confirme.</translation>
    </message>
    <message>
        <source>The Facebook account behind the token has not been confirmed yet.</source>
        <translation>La cuenta de Facebook detrás del token aún no se ha confirmado.</translation>
    </message>
    <message>
        <source>The account behind the token is not confirmed</source>
        <translation>La cuenta detrás del token no está confirmada</translation>
    </message>
    <message>
        <source>The login behind the token was ended on purpose, by logging out or by a program.</source>
        <translation>La sesión detrás del token se cerró a propósito: alguien salió de ella o la cerró un programa.</translation>
    </message>
    <message>
        <source>The login behind the token was ended</source>
        <translation>La sesión detrás del token se cerró</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>El token fue revocado, o su titular cerró la sesión o cambió la configuración de la app.</translation>
    </message>
    <message>
        <source>The token was withdrawn</source>
        <translation>El token fue revocado</translation>
    </message>
    <message>
        <source>Give the account its role back, or use a system user of the business instead.</source>
        <translation>Devuelva su rol a la cuenta o use en su lugar un usuario del sistema del negocio.</translation>
    </message>
    <message>
        <source>The account behind the token no longer has a role on the page or business.</source>
        <translation>La cuenta detrás del token ya no tiene un rol en la página o el negocio.</translation>
    </message>
    <message>
        <source>The account behind the token lost its role</source>
        <translation>La cuenta detrás del token perdió su rol</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>Copie de nuevo el ID y la clave secreta de la app desde App Dashboard: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is wrong, was reset, or belongs to another app.</source>
        <translation>La clave secreta de la app es incorrecta, se restableció o pertenece a otra app.</translation>
    </message>
    <message>
        <source>App ID and app secret do not belong together</source>
        <translation>El ID y la clave secreta de la app no se corresponden</translation>
    </message>
    <message>
        <source>Copy the token that the sending system uses, not the one a debugging page shows.</source>
        <translation>Copie el token que usa el sistema de envío, no el que muestra una página de depuración.</translation>
    </message>
    <message>
        <source>The token comes from a debugging page and cannot make calls.</source>
        <translation>El token viene de una página de depuración y no puede hacer llamadas.</translation>
    </message>
    <message>
        <source>The token is made for looking only</source>
        <translation>El token está hecho solo para consultar</translation>
    </message>
    <message>
        <source>Copy the token again, whole, with the copy button of the page that shows it.</source>
        <translation>Copie de nuevo el token completo, con el botón de copiar de la página que lo muestra.</translation>
    </message>
    <message>
        <source>Check it here again.</source>
        <translation>Compruébelo aquí de nuevo.</translation>
    </message>
    <message>
        <source>Part of the token is missing, or something else was copied with it.</source>
        <translation>Falta una parte del token, o se copió algo más con él.</translation>
    </message>
    <message>
        <source>The text is a token of another service.</source>
        <translation>El texto es un token de otro servicio.</translation>
    </message>
    <message>
        <source>Meta cannot read the token</source>
        <translation>Meta no puede leer el token</translation>
    </message>
    <message>
        <source>Write the number with plus sign and country code.</source>
        <translation>Escriba el número con signo más y código de país.</translation>
    </message>
    <message>
        <source>Check the number with the number check of this program.</source>
        <translation>Compruebe el número con la comprobación de números de este programa.</translation>
    </message>
    <message>
        <source>The value in the request is not a telephone number, or its country code is missing.</source>
        <translation>El valor de la solicitud no es un número de teléfono, o le falta el código de país.</translation>
    </message>
    <message>
        <source>The value is not a telephone number</source>
        <translation>El valor no es un número de teléfono</translation>
    </message>
    <message>
        <source>A permission is missing or was withdrawn.</source>
        <translation>Falta un permiso o se retiró.</translation>
    </message>
    <message>
        <source>The system user was not given this WhatsApp account.</source>
        <translation>Al usuario del sistema no se le dio esta cuenta de WhatsApp.</translation>
    </message>
    <message>
        <source>The token has no access to this account</source>
        <translation>El token no tiene acceso a esta cuenta</translation>
    </message>
    <message>
        <source>The app has reached a limit, or is blocked for a while.</source>
        <translation>La app alcanzó un límite o está bloqueada por un tiempo.</translation>
    </message>
    <message>
        <source>The app has reached its limit</source>
        <translation>La app alcanzó su límite</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found.</source>
        <translation>Abra Business Support Home y lea qué se encontró.</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong, or wait until the restriction ends.</source>
        <translation>Pida allí una revisión si es incorrecto, o espere hasta que termine la restricción.</translation>
    </message>
    <message>
        <source>The account was restricted for a breach of policy. Restrictions last 1, 3, 5, 7 or 30 days, or for good.</source>
        <translation>La cuenta fue restringida por infringir las políticas. Las restricciones duran 1, 3, 5, 7 o 30 días, o son definitivas.</translation>
    </message>
    <message>
        <source>The WhatsApp account is restricted for a while</source>
        <translation>La cuenta de WhatsApp está restringida por un tiempo</translation>
    </message>
    <message>
        <source>Send an approved template.</source>
        <translation>Envíe una plantilla aprobada.</translation>
    </message>
    <message>
        <source>Wait until the customer writes, then reply freely.</source>
        <translation>Espere a que el cliente escriba y responda entonces libremente.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago; only approved templates may be sent now.</source>
        <translation>El cliente escribió por última vez hace más de 24 horas; ahora solo se pueden enviar plantillas aprobadas.</translation>
    </message>
    <message>
        <source>The 24-hour window for replies is closed</source>
        <translation>La ventana de 24 horas para responder está cerrada</translation>
    </message>
    <message>
        <source>Check whether the first call has done its work; do not repeat it.</source>
        <translation>Revise si la primera llamada surtió efecto; no la repita.</translation>
    </message>
    <message>
        <source>The same call was made a second time, with the same content.</source>
        <translation>La misma llamada se hizo por segunda vez, con el mismo contenido.</translation>
    </message>
    <message>
        <source>The same content was sent twice</source>
        <translation>El mismo contenido se envió dos veces</translation>
    </message>
    <message>
        <source>The limit of this one call is reached, for example of the question whether a person allows calls.</source>
        <translation>Se alcanzó el límite de esta llamada en particular, por ejemplo, de la consulta sobre si una persona permite llamadas.</translation>
    </message>
    <message>
        <source>This call was made too often</source>
        <translation>Esta llamada se hizo con demasiada frecuencia</translation>
    </message>
    <message>
        <source>The ID or name is mistyped.</source>
        <translation>El ID o el nombre está mal escrito.</translation>
    </message>
    <message>
        <source>The ID does not exist</source>
        <translation>El ID no existe</translation>
    </message>
    <message>
        <source>The call asks about &quot;me&quot;, but carries no token that says who that is.</source>
        <translation>La llamada pregunta por &quot;me&quot;, pero no lleva un token que diga quién es.</translation>
    </message>
    <message>
        <source>A read of &quot;me&quot; arrived without a token</source>
        <translation>Una lectura de &quot;me&quot; llegó sin token</translation>
    </message>
    <message>
        <source>The WhatsApp account has used up its management calls for this hour: 200 for each app, 5000 once a number is registered.</source>
        <translation>La cuenta de WhatsApp agotó sus llamadas de administración de esta hora: 200 por cada app, 5000 cuando hay un número registrado.</translation>
    </message>
    <message>
        <source>The WhatsApp account has made too many calls</source>
        <translation>La cuenta de WhatsApp hizo demasiadas llamadas</translation>
    </message>
    <message>
        <source>Ask your developer to take the customer off the block list of the number, or unblock the customer in the WhatsApp Business app.</source>
        <translation>Pida a su desarrollador que quite al cliente de la lista de bloqueados del número, o desbloquéelo en la app WhatsApp Business.</translation>
    </message>
    <message>
        <source>Send the message again after that.</source>
        <translation>Después, vuelva a enviar el mensaje.</translation>
    </message>
    <message>
        <source>The customer is on the block list of your own number.</source>
        <translation>El cliente está en la lista de bloqueados del número de su negocio.</translation>
    </message>
    <message>
        <source>Your business has blocked this customer</source>
        <translation>Su negocio bloqueó a este cliente</translation>
    </message>
    <message>
        <source>Let the sending system slow down, and send the message again.</source>
        <translation>Haga que el sistema de envío vaya más despacio y vuelva a enviar el mensaje.</translation>
    </message>
    <message>
        <source>Look at the throughput of the number, which Meta can raise: up to 1000 messages a second.</source>
        <translation>Revise la velocidad de envío del número; Meta puede aumentarla hasta 1000 mensajes por segundo.</translation>
    </message>
    <message>
        <source>The number has sent more messages in a second than it may: mostly 80, or 20 if it is used in the WhatsApp Business app too.</source>
        <translation>El número envió más mensajes por segundo de los permitidos: normalmente 80, o 20 si también se usa en la app WhatsApp Business.</translation>
    </message>
    <message>
        <source>Messages were sent too fast</source>
        <translation>Los mensajes se enviaron demasiado rápido</translation>
    </message>
    <message>
        <source>Do not send the message again: the result is the same.</source>
        <translation>No vuelva a enviar el mensaje: el resultado será el mismo.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, then reply within 24 hours.</source>
        <translation>Pida al cliente por otro medio que le escriba y respóndale antes de 24 horas.</translation>
    </message>
    <message>
        <source>Meta keeps a small group of people free of marketing templates; this customer is one of them.</source>
        <translation>Meta mantiene a un pequeño grupo de personas sin plantillas de marketing; este cliente es una de ellas.</translation>
    </message>
    <message>
        <source>The customer is in a test group of Meta</source>
        <translation>El cliente está en un grupo de prueba de Meta</translation>
    </message>
    <message>
        <source>Compare the country with WhatsApp&apos;s policy for your kind of business: business.whatsapp.com/policy</source>
        <translation>Compare el país con la política de WhatsApp para su tipo de negocio: business.whatsapp.com/policy</translation>
    </message>
    <message>
        <source>Reach the customer by another channel.</source>
        <translation>Contacte al cliente por otro medio.</translation>
    </message>
    <message>
        <source>The rules for your kind of business do not allow messages to that country. The amount of messages is not the reason, even where Meta&apos;s text reads like that.</source>
        <translation>Las reglas para su tipo de negocio no permiten mensajes a ese país. La cantidad de mensajes no es el motivo, aunque el texto de Meta dé esa impresión.</translation>
    </message>
    <message>
        <source>Your business may not message people in that country</source>
        <translation>Su negocio no puede enviar mensajes a personas de ese país</translation>
    </message>
    <message>
        <source>Ask the customer to send it in another way, as text or as a usual file.</source>
        <translation>Pida al cliente que lo envíe de otra manera, como texto o como un archivo común.</translation>
    </message>
    <message>
        <source>The customer sent something the API cannot pass on, for example in a group. No message of yours has failed.</source>
        <translation>El cliente envió algo que la API no puede transmitir, por ejemplo, en un grupo. Ningún mensaje de usted falló.</translation>
    </message>
    <message>
        <source>The customer sent a kind of message that cannot be shown</source>
        <translation>El cliente envió un tipo de mensaje que no se puede mostrar</translation>
    </message>
    <message>
        <source>Send the message again with growing pauses.</source>
        <translation>Vuelva a enviar el mensaje con pausas cada vez más largas.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support with the fbtrace_id of the answer if it stays like this.</source>
        <translation>Si sigue igual, consulte al soporte de Meta con el fbtrace_id de la respuesta.</translation>
    </message>
    <message>
        <source>For Flows: the public key could not be set.</source>
        <translation>En el caso de Flows: no se pudo establecer la clave pública.</translation>
    </message>
    <message>
        <source>Meta could not send, and does not say why</source>
        <translation>Meta no pudo enviar y no dice por qué</translation>
    </message>
    <message>
        <source>Shorten the text, or send it in two messages.</source>
        <translation>Acorte el texto o envíelo en dos mensajes.</translation>
    </message>
    <message>
        <source>The text has more characters than a message may have.</source>
        <translation>El texto tiene más caracteres de los que puede tener un mensaje.</translation>
    </message>
    <message>
        <source>The text of the message is too long</source>
        <translation>El texto del mensaje es demasiado largo</translation>
    </message>
    <message>
        <source>Ask your developer to set the recipient type to &quot;individual&quot;.</source>
        <translation>Pida a su desarrollador que ponga el tipo de destinatario en &quot;individual&quot;.</translation>
    </message>
    <message>
        <source>The request names a kind of recipient that this call does not know.</source>
        <translation>La solicitud indica un tipo de destinatario que esta llamada no conoce.</translation>
    </message>
    <message>
        <source>The kind of recipient is not accepted</source>
        <translation>No se acepta el tipo de destinatario</translation>
    </message>
    <message>
        <source>A permission is missing for the sending number, or was taken away.</source>
        <translation>Falta un permiso para el número de envío o se retiró.</translation>
    </message>
    <message>
        <source>The token may not send from this number</source>
        <translation>El token no puede enviar desde este número</translation>
    </message>
    <message>
        <source>Check the ID in the request.</source>
        <translation>Revise el ID de la solicitud.</translation>
    </message>
    <message>
        <source>Upload the file again, and send it by its new media ID.</source>
        <translation>Suba de nuevo el archivo y envíelo con su nuevo ID de archivo multimedia.</translation>
    </message>
    <message>
        <source>The file or object that the request names does not exist, or not any more.</source>
        <translation>El archivo u objeto que indica la solicitud no existe o ya no existe.</translation>
    </message>
    <message>
        <source>Something the request refers to is gone</source>
        <translation>Algo a lo que se refiere la solicitud ya no está</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer: they name the field.</source>
        <translation>Dé los detalles de la respuesta a su desarrollador: indican el campo.</translation>
    </message>
    <message>
        <source>A field that must be there is missing in the request.</source>
        <translation>En la solicitud falta un campo obligatorio.</translation>
    </message>
    <message>
        <source>The request lacks something</source>
        <translation>A la solicitud le falta algo</translation>
    </message>
    <message>
        <source>Check that the sending number belongs to the account.</source>
        <translation>Compruebe que el número de envío pertenece a la cuenta.</translation>
    </message>
    <message>
        <source>Wait 10 minutes if the template is new.</source>
        <translation>Espere 10 minutos si la plantilla es nueva.</translation>
    </message>
    <message>
        <source>A value is wrong, or the sending number is not in this WhatsApp account.</source>
        <translation>Un valor es incorrecto, o el número de envío no está en esta cuenta de WhatsApp.</translation>
    </message>
    <message>
        <source>The country of the number does not have this feature, for example calls.</source>
        <translation>El país del número no dispone de esta función, por ejemplo, las llamadas.</translation>
    </message>
    <message>
        <source>A new marketing template is not ready for the Marketing Messages API yet.</source>
        <translation>Una plantilla de marketing nueva aún no está lista para Marketing Messages API.</translation>
    </message>
    <message>
        <source>A value in the request does not fit</source>
        <translation>Un valor de la solicitud no es adecuado</translation>
    </message>
    <message>
        <source>One of the services behind the API is overloaded or disturbed.</source>
        <translation>Uno de los servicios detrás de la API está sobrecargado o tiene una interrupción.</translation>
    </message>
    <message>
        <source>A service at Meta is away for a moment</source>
        <translation>Un servicio de Meta no está disponible por el momento</translation>
    </message>
    <message>
        <source>Add a participant to the group, then send again.</source>
        <translation>Agregue un participante al grupo y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The group holds only one member, so there is nobody to write to.</source>
        <translation>El grupo tiene un solo miembro, así que no hay a quién escribir.</translation>
    </message>
    <message>
        <source>The group has no other member</source>
        <translation>El grupo no tiene otros miembros</translation>
    </message>
    <message>
        <source>Send to another number.</source>
        <translation>Envíe a otro número.</translation>
    </message>
    <message>
        <source>Sender and recipient are the same number.</source>
        <translation>El remitente y el destinatario son el mismo número.</translation>
    </message>
    <message>
        <source>The message was sent to your own number</source>
        <translation>El mensaje se envió a su propio número</translation>
    </message>
    <message>
        <source>Compare the number with the customer, with plus sign and country code.</source>
        <translation>Verifique el número con el cliente, con signo más y código de país.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, to accept the terms (wa.me/tos/20210210) and to update WhatsApp.</source>
        <translation>Pida al cliente por otro medio que le escriba, que acepte las condiciones (wa.me/tos/20210210) y que actualice WhatsApp.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp, or is mistyped; without a plus sign and country code it may be read as a number of your own country.</source>
        <translation>El número no está en WhatsApp o está mal escrito; sin signo más y código de país puede interpretarse como un número de su propio país.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s current terms.</source>
        <translation>El cliente no ha aceptado las condiciones actuales de WhatsApp.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old.</source>
        <translation>El WhatsApp del cliente es demasiado antiguo.</translation>
    </message>
    <message>
        <source>This person could not be reached on WhatsApp</source>
        <translation>No se pudo contactar a esta persona en WhatsApp</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name; newer systems report it under another number.</source>
        <translation>El servicio de Meta tuvo un fallo que no especifica; los sistemas más nuevos lo informan con otro número.</translation>
    </message>
    <message>
        <source>Compare the number with the list in the App Dashboard: WhatsApp &gt; API Setup &gt; To.</source>
        <translation>Compare el número con la lista en App Dashboard: WhatsApp &gt; API Setup &gt; To.</translation>
    </message>
    <message>
        <source>Try an Argentine number as 54 and area code without the 9, a Mexican one as 52 and ten digits.</source>
        <translation>Pruebe un número argentino como 54 y código de área sin el 9; uno mexicano, como 52 y diez dígitos.</translation>
    </message>
    <message>
        <source>Add the number to that list, and confirm it with the code the recipient gets.</source>
        <translation>Agregue el número a esa lista y confírmelo con el código que recibe el destinatario.</translation>
    </message>
    <message>
        <source>Use your own registered number for real customers.</source>
        <translation>Use su propio número registrado para clientes reales.</translation>
    </message>
    <message>
        <source>A test number, or an app in development, may only send to numbers on its list of up to five.</source>
        <translation>Un número de prueba, o una app en desarrollo, solo puede enviar a los números de su lista, de hasta cinco.</translation>
    </message>
    <message>
        <source>The number is on the list, but in another form: Argentina and Mexico have numbers with and without an extra digit.</source>
        <translation>El número está en la lista, pero en otra forma: Argentina y México tienen números con y sin un dígito adicional.</translation>
    </message>
    <message>
        <source>The recipient is not on the test list</source>
        <translation>El destinatario no está en la lista de prueba</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong.</source>
        <translation>Pida allí una revisión si es incorrecto.</translation>
    </message>
    <message>
        <source>Correct the PIN if nothing is reported there.</source>
        <translation>Si allí no se informa de nada, corrija el PIN.</translation>
    </message>
    <message>
        <source>The account was restricted or disabled for a breach of policy.</source>
        <translation>La cuenta fue restringida o desactivada por infringir las políticas.</translation>
    </message>
    <message>
        <source>Data in the request did not fit the account, for example a wrong PIN for two-step verification.</source>
        <translation>Algún dato de la solicitud no correspondía a la cuenta, por ejemplo, un PIN incorrecto de la verificación en dos pasos.</translation>
    </message>
    <message>
        <source>The WhatsApp account is locked</source>
        <translation>La cuenta de WhatsApp está bloqueada</translation>
    </message>
    <message>
        <source>Ask your developer to make the webhook server reachable again.</source>
        <translation>Pida a su desarrollador que el servidor del webhook vuelva a estar accesible.</translation>
    </message>
    <message>
        <source>Ask the customer to send the message once more.</source>
        <translation>Pida al cliente que envíe el mensaje otra vez.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and your webhook server could not be reached while the message was kept, about an hour.</source>
        <translation>El número no guarda nada en Meta, y su servidor de webhook no estuvo accesible mientras se conservó el mensaje, aproximadamente una hora.</translation>
    </message>
    <message>
        <source>Your webhook server was out of reach too long</source>
        <translation>Su servidor de webhook estuvo inaccesible demasiado tiempo</translation>
    </message>
    <message>
        <source>Look whether the message was delivered on another device before you send again.</source>
        <translation>Antes de volver a enviar el mensaje, revise si se entregó en otro dispositivo.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and one of the customer&apos;s devices asked for the message after its hour was over; another device may have it.</source>
        <translation>El número no guarda nada en Meta, y uno de los dispositivos del cliente pidió el mensaje después de que pasara su hora; otro dispositivo puede tenerlo.</translation>
    </message>
    <message>
        <source>One of the customer&apos;s devices did not get the message</source>
        <translation>Uno de los dispositivos del cliente no recibió el mensaje</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and hand in a display name.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers y envíe un nombre visible a revisión.</translation>
    </message>
    <message>
        <source>Wait for the approval, then send again.</source>
        <translation>Espere la aprobación y vuelva a enviar.</translation>
    </message>
    <message>
        <source>A number that WhatsApp itself supplied (+1 555) may not send before its display name is approved.</source>
        <translation>Un número que proporciona WhatsApp (+1 555) no puede enviar antes de que se apruebe su nombre visible.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved</source>
        <translation>El nombre visible del número no está aprobado</translation>
    </message>
    <message>
        <source>Check the group ID in the request against the list of your groups.</source>
        <translation>Compare el ID del grupo de la solicitud con la lista de sus grupos.</translation>
    </message>
    <message>
        <source>The group does not exist, or your number is not in it.</source>
        <translation>El grupo no existe, o su número no está en él.</translation>
    </message>
    <message>
        <source>The group is not known</source>
        <translation>No se conoce el grupo</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and bring the payment method of this very WhatsApp account in order.</source>
        <translation>Abra Business settings &gt; Billing &amp; payments y ponga en orden el método de pago de esta cuenta de WhatsApp en concreto.</translation>
    </message>
    <message>
        <source>The payment method is missing, was refused, or belongs to another WhatsApp account; a credit line may be used up.</source>
        <translation>El método de pago falta, fue rechazado o pertenece a otra cuenta de WhatsApp; una línea de crédito puede estar agotada.</translation>
    </message>
    <message>
        <source>The account lacks currency or time zone, or waits for a partner&apos;s request to be accepted.</source>
        <translation>A la cuenta le falta la moneda o la zona horaria, o está pendiente de que se acepte la solicitud de un socio.</translation>
    </message>
    <message>
        <source>Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>Las respuestas dentro de las 24 horas posteriores al mensaje de un cliente sí se envían.</translation>
    </message>
    <message>
        <source>The payment settings stop your messages</source>
        <translation>La configuración de pago detiene sus mensajes</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to come online, then send again.</source>
        <translation>Pida al cliente por otro medio que se conecte y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The message was not delivered within its life, and has ended.</source>
        <translation>El mensaje no se entregó durante su período de validez y caducó.</translation>
    </message>
    <message>
        <source>The message waited too long</source>
        <translation>El mensaje esperó demasiado tiempo</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and add a payment method to this WhatsApp account.</source>
        <translation>Abra Business settings &gt; Billing &amp; payments y agregue un método de pago a esta cuenta de WhatsApp.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method that works, and calls are charged.</source>
        <translation>La cuenta de WhatsApp no tiene un método de pago que funcione, y las llamadas se cobran.</translation>
    </message>
    <message>
        <source>A payment method for calls is missing</source>
        <translation>Falta un método de pago para las llamadas</translation>
    </message>
    <message>
        <source>Register the number again, then send the message once more.</source>
        <translation>Registre de nuevo el número y vuelva a enviar el mensaje.</translation>
    </message>
    <message>
        <source>The registration of the sending number did not end well.</source>
        <translation>El registro del número de envío no terminó bien.</translation>
    </message>
    <message>
        <source>The number is not fully registered</source>
        <translation>El número no está completamente registrado</translation>
    </message>
    <message>
        <source>The customer wrote to another number of your business: the window counts for each number alone.</source>
        <translation>El cliente escribió a otro número de su negocio: la ventana cuenta para cada número por separado.</translation>
    </message>
    <message>
        <source>Look at the quality rating: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Revise la calificación de calidad: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Pause campaigns, and write only to people who agreed to it.</source>
        <translation>Ponga en pausa las campañas y escriba solo a personas que hayan dado su consentimiento.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported messages of this number.</source>
        <translation>Demasiadas personas bloquearon o reportaron mensajes de este número.</translation>
    </message>
    <message>
        <source>The number is limited because of its quality</source>
        <translation>El número está limitado por su calidad</translation>
    </message>
    <message>
        <source>Wait at least a day before you send it again, and do not repeat it in a loop.</source>
        <translation>Espere al menos un día antes de volver a enviarlo y no lo repita de forma automática.</translation>
    </message>
    <message>
        <source>Use another channel for numbers in the USA.</source>
        <translation>Use otro medio para números de EE. UU.</translation>
    </message>
    <message>
        <source>Ask the customer to write to you first if it is urgent.</source>
        <translation>Si es urgente, pida al cliente que le escriba primero.</translation>
    </message>
    <message>
        <source>The person has received enough marketing messages for now.</source>
        <translation>La persona ya recibió suficientes mensajes de marketing por ahora.</translation>
    </message>
    <message>
        <source>Marketing templates to numbers in the USA are not delivered since 2025-04-01.</source>
        <translation>Las plantillas de marketing a números de EE. UU. no se entregan desde el 2025-04-01.</translation>
    </message>
    <message>
        <source>Meta held this marketing message back</source>
        <translation>Meta retuvo este mensaje de marketing</translation>
    </message>
    <message>
        <source>Send no marketing to this customer; utility and service messages still arrive.</source>
        <translation>No envíe marketing a este cliente; los mensajes de utilidad y de servicio sí llegan.</translation>
    </message>
    <message>
        <source>The customer has switched off marketing messages of your business in WhatsApp.</source>
        <translation>El cliente desactivó en WhatsApp los mensajes de marketing de su negocio.</translation>
    </message>
    <message>
        <source>The customer wants no marketing messages from you</source>
        <translation>El cliente no quiere mensajes de marketing de usted</translation>
    </message>
    <message>
        <source>Send the content as another kind of message, or ask the customer to do so.</source>
        <translation>Envíe el contenido como otro tipo de mensaje o pida al cliente que lo haga.</translation>
    </message>
    <message>
        <source>The message is of a kind that the API cannot send, or the customer sent one that it cannot show.</source>
        <translation>El mensaje es de un tipo que la API no puede enviar, o el cliente envió uno que no puede mostrar.</translation>
    </message>
    <message>
        <source>This kind of message is not supported</source>
        <translation>Este tipo de mensaje no es compatible</translation>
    </message>
    <message>
        <source>Read the details of the answer.</source>
        <translation>Lea los detalles de la respuesta.</translation>
    </message>
    <message>
        <source>Ask the customer to send the file again, or by another way.</source>
        <translation>Pida al cliente que envíe el archivo de nuevo o por otro medio.</translation>
    </message>
    <message>
        <source>Meta could not load the file that the customer sent.</source>
        <translation>Meta no pudo cargar el archivo que envió el cliente.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched</source>
        <translation>No se pudo obtener el archivo del cliente</translation>
    </message>
    <message>
        <source>Compare type and size of the file with Meta&apos;s list of supported media.</source>
        <translation>Compare el tipo y el tamaño del archivo con la lista de Meta de archivos multimedia compatibles.</translation>
    </message>
    <message>
        <source>Upload the file first, and send it by its media ID.</source>
        <translation>Suba primero el archivo y envíelo con su ID de archivo multimedia.</translation>
    </message>
    <message>
        <source>The file is of another type than it says, or of a type that WhatsApp does not take.</source>
        <translation>El archivo es de un tipo distinto del que indica, o de un tipo que WhatsApp no acepta.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>The address of the file cannot be reached, or leads to a web page in place of the file.</source>
        <translation>No se puede llegar a la dirección del archivo, o lleva a una página web en lugar del archivo.</translation>
    </message>
    <message>
        <source>Your file could not be used</source>
        <translation>No se pudo usar su archivo</translation>
    </message>
    <message>
        <source>Send other messages through the usual messages call of the Cloud API.</source>
        <translation>Envíe otros mensajes con la llamada habitual messages de Cloud API.</translation>
    </message>
    <message>
        <source>Use SIP for the calls of a number that is set to SIP.</source>
        <translation>Use SIP para las llamadas de un número configurado para SIP.</translation>
    </message>
    <message>
        <source>The Marketing Messages API takes only marketing templates, and got something else.</source>
        <translation>Marketing Messages API solo acepta plantillas de marketing y recibió otra cosa.</translation>
    </message>
    <message>
        <source>A number that makes calls over SIP was asked to call through the API.</source>
        <translation>A un número que hace llamadas por SIP se le pidió llamar a través de la API.</translation>
    </message>
    <message>
        <source>This way of sending does not take such a message</source>
        <translation>Esta vía de envío no acepta ese mensaje</translation>
    </message>
    <message>
        <source>Wait some seconds, then a little longer after each failure; other customers are not affected.</source>
        <translation>Espere unos segundos, y un poco más después de cada fallo; los demás clientes no se ven afectados.</translation>
    </message>
    <message>
        <source>More messages went to one person than the platform allows: about one in 6 seconds, with a burst of 45 that counts against the time after it.</source>
        <translation>Se enviaron más mensajes a una persona de los que permite la plataforma: aproximadamente uno cada 6 segundos, con una ráfaga de 45 que se descuenta del tiempo posterior.</translation>
    </message>
    <message>
        <source>Too many messages to this one customer</source>
        <translation>Demasiados mensajes a este mismo cliente</translation>
    </message>
    <message>
        <source>Send again in a minute.</source>
        <translation>Vuelva a enviar en un minuto.</translation>
    </message>
    <message>
        <source>The throughput of the number is being raised; that takes up to a minute.</source>
        <translation>Se está aumentando la velocidad de envío del número; eso tarda hasta un minuto.</translation>
    </message>
    <message>
        <source>The number is being upgraded</source>
        <translation>El número se está actualizando</translation>
    </message>
    <message>
        <source>Read the list again from the beginning.</source>
        <translation>Lea la lista de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>The mark for the next page of a list has run out, or was changed on its way.</source>
        <translation>La marca de la página siguiente de una lista caducó o se cambió por el camino.</translation>
    </message>
    <message>
        <source>The place in the list is not known any more</source>
        <translation>Ya no se conoce la posición en la lista</translation>
    </message>
    <message>
        <source>Open the WhatsApp Business app on your phone and read the message there.</source>
        <translation>Abra la app WhatsApp Business en su teléfono y lea allí el mensaje.</translation>
    </message>
    <message>
        <source>The number is used in the WhatsApp Business app too, and the customer wrote from a linked device that the API does not support.</source>
        <translation>El número también se usa en la app WhatsApp Business, y el cliente escribió desde un dispositivo vinculado que la API no admite.</translation>
    </message>
    <message>
        <source>A message of the customer can be read in the app only</source>
        <translation>Un mensaje del cliente solo se puede leer en la app</translation>
    </message>
    <message>
        <source>Send the message to the phone number.</source>
        <translation>Envíe el mensaje al número de teléfono.</translation>
    </message>
    <message>
        <source>Messages of this kind, for example authentication templates, cannot go to a business-scoped user ID.</source>
        <translation>Los mensajes de este tipo, por ejemplo, las plantillas de autenticación, no se pueden enviar a un ID de usuario propio del negocio (business-scoped user ID).</translation>
    </message>
    <message>
        <source>This message needs a phone number as recipient</source>
        <translation>Este mensaje necesita un número de teléfono como destinatario</translation>
    </message>
    <message>
        <source>Send through the Marketing Messages API, or change the setting of the account.</source>
        <translation>Envíe con Marketing Messages API o cambie la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The WhatsApp account sends marketing templates only through the Marketing Messages API.</source>
        <translation>La cuenta de WhatsApp envía plantillas de marketing solo con Marketing Messages API.</translation>
    </message>
    <message>
        <source>Marketing templates are switched off for this way</source>
        <translation>Las plantillas de marketing están desactivadas para esta vía</translation>
    </message>
    <message>
        <source>Review the categories of your templates: WhatsApp Manager &gt; Message templates.</source>
        <translation>Revise las categorías de sus plantillas: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Wait: the limit ends by itself.</source>
        <translation>Espere: el límite termina por sí solo.</translation>
    </message>
    <message>
        <source>Templates were put into the wrong category too often.</source>
        <translation>Se pusieron plantillas en una categoría equivocada con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>Sending is limited because of template categories</source>
        <translation>El envío está limitado por las categorías de las plantillas</translation>
    </message>
    <message>
        <source>Look at the result of each participant in the answer, and repeat only what failed.</source>
        <translation>Revise el resultado de cada participante en la respuesta y repita solo lo que falló.</translation>
    </message>
    <message>
        <source>Some of the participants could not be dealt with.</source>
        <translation>No se pudo procesar a algunos de los participantes.</translation>
    </message>
    <message>
        <source>Only a part of the group request was done</source>
        <translation>Solo se hizo una parte de la solicitud del grupo</translation>
    </message>
    <message>
        <source>Remove the double entry, then send the request again.</source>
        <translation>Quite la entrada duplicada y vuelva a enviar la solicitud.</translation>
    </message>
    <message>
        <source>The list of participants names one person more than once.</source>
        <translation>La lista de participantes nombra a una persona más de una vez.</translation>
    </message>
    <message>
        <source>The same person is in the list twice</source>
        <translation>La misma persona está dos veces en la lista</translation>
    </message>
    <message>
        <source>Ask the person to open wa.me/tos/20210210 on their phone and to accept the terms.</source>
        <translation>Pida a la persona que abra wa.me/tos/20210210 en su teléfono y acepte las condiciones.</translation>
    </message>
    <message>
        <source>The person still has to accept WhatsApp&apos;s current terms before taking part.</source>
        <translation>La persona aún debe aceptar las condiciones actuales de WhatsApp antes de participar.</translation>
    </message>
    <message>
        <source>This person has not accepted WhatsApp&apos;s terms</source>
        <translation>Esta persona no ha aceptado las condiciones de WhatsApp</translation>
    </message>
    <message>
        <source>Remove participants from the request, or use a second group.</source>
        <translation>Quite participantes de la solicitud o use un segundo grupo.</translation>
    </message>
    <message>
        <source>The request goes beyond the number of people a group may have.</source>
        <translation>La solicitud supera el número de personas que puede tener un grupo.</translation>
    </message>
    <message>
        <source>The group would have too many participants</source>
        <translation>El grupo tendría demasiados participantes</translation>
    </message>
    <message>
        <source>Stop sending to this group.</source>
        <translation>Deje de enviar a este grupo.</translation>
    </message>
    <message>
        <source>Meta has suspended the group for a breach of its policy.</source>
        <translation>Meta suspendió el grupo por infringir su política.</translation>
    </message>
    <message>
        <source>The group is suspended</source>
        <translation>El grupo está suspendido</translation>
    </message>
    <message>
        <source>Wait a minute, then let the sending system make fewer group requests.</source>
        <translation>Espere un minuto y haga que el sistema de envío haga menos solicitudes de grupos.</translation>
    </message>
    <message>
        <source>The number has made more group requests than it may in this time.</source>
        <translation>El número hizo más solicitudes de grupos de las permitidas en este tiempo.</translation>
    </message>
    <message>
        <source>Too many group requests were made</source>
        <translation>Se hicieron demasiadas solicitudes de grupos</translation>
    </message>
    <message>
        <source>Choose a square picture, and upload it again.</source>
        <translation>Elija una imagen cuadrada y súbala de nuevo.</translation>
    </message>
    <message>
        <source>Width and height of the picture differ.</source>
        <translation>El ancho y el alto de la imagen son distintos.</translation>
    </message>
    <message>
        <source>The group picture is not square</source>
        <translation>La imagen del grupo no es cuadrada</translation>
    </message>
    <message>
        <source>Choose a larger picture, and upload it again.</source>
        <translation>Elija una imagen más grande y súbala de nuevo.</translation>
    </message>
    <message>
        <source>Each side of the picture must be longer than 192 pixels.</source>
        <translation>Cada lado de la imagen debe medir más de 192 píxeles.</translation>
    </message>
    <message>
        <source>The group picture is too small</source>
        <translation>La imagen del grupo es demasiado pequeña</translation>
    </message>
    <message>
        <source>Delete groups that are not used any more, then create the new one.</source>
        <translation>Elimine los grupos que ya no se usan y cree entonces el nuevo.</translation>
    </message>
    <message>
        <source>The largest number of groups for one number is reached.</source>
        <translation>Se alcanzó el número máximo de grupos para un número.</translation>
    </message>
    <message>
        <source>The number has as many groups as it may have</source>
        <translation>El número tiene tantos grupos como puede tener</translation>
    </message>
    <message>
        <source>Read the list of members again, then repeat the request with a person on it.</source>
        <translation>Lea de nuevo la lista de miembros y repita la solicitud con una persona que esté en ella.</translation>
    </message>
    <message>
        <source>The person named in the request is not a member of this group, or not any more.</source>
        <translation>La persona nombrada en la solicitud no es miembro de este grupo o ya no lo es.</translation>
    </message>
    <message>
        <source>The person is not in the group</source>
        <translation>La persona no está en el grupo</translation>
    </message>
    <message>
        <source>Read the list of requests to join again.</source>
        <translation>Lea de nuevo la lista de solicitudes para unirse.</translation>
    </message>
    <message>
        <source>The request was withdrawn, or was dealt with already.</source>
        <translation>La solicitud se retiró o ya se atendió.</translation>
    </message>
    <message>
        <source>The request to join does not exist any more</source>
        <translation>La solicitud para unirse ya no existe</translation>
    </message>
    <message>
        <source>Send fewer marketing messages to people who only asked a question.</source>
        <translation>Envíe menos mensajes de marketing a personas que solo hicieron una pregunta.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, then create the group.</source>
        <translation>Espere hasta que termine la pausa y cree entonces el grupo.</translation>
    </message>
    <message>
        <source>The number sent too many marketing messages inside the reply window in the past 7 days.</source>
        <translation>El número envió demasiados mensajes de marketing dentro de la ventana de respuesta en los últimos 7 días.</translation>
    </message>
    <message>
        <source>New groups are switched off for this number for a while</source>
        <translation>Los grupos nuevos están desactivados por un tiempo para este número</translation>
    </message>
    <message>
        <source>Read Meta&apos;s conditions for groups: developers.facebook.com &gt; WhatsApp &gt; Groups API</source>
        <translation>Lea las condiciones de Meta para grupos: developers.facebook.com &gt; WhatsApp &gt; Groups API</translation>
    </message>
    <message>
        <source>The number does not meet the conditions for groups yet.</source>
        <translation>El número aún no cumple las condiciones para grupos.</translation>
    </message>
    <message>
        <source>Groups are not available for this number</source>
        <translation>Los grupos no están disponibles para este número</translation>
    </message>
    <message>
        <source>Compare the values with the template text, and send exactly as many.</source>
        <translation>Compare los valores con el texto de la plantilla y envíe exactamente la misma cantidad.</translation>
    </message>
    <message>
        <source>The values sent do not fit the places in the template.</source>
        <translation>Los valores enviados no corresponden a los espacios de la plantilla.</translation>
    </message>
    <message>
        <source>The template was sent with the wrong number of values</source>
        <translation>La plantilla se envió con una cantidad incorrecta de valores</translation>
    </message>
    <message>
        <source>Compare name, language and status in WhatsApp Manager &gt; Message templates.</source>
        <translation>Compare nombre, idioma y estado en WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Name or language of the template is wrong: &quot;en&quot; and &quot;en_US&quot; are two languages.</source>
        <translation>El nombre o el idioma de la plantilla es incorrecto: &quot;en&quot; y &quot;en_US&quot; son dos idiomas.</translation>
    </message>
    <message>
        <source>The template is not approved, or was deleted.</source>
        <translation>La plantilla no está aprobada o fue eliminada.</translation>
    </message>
    <message>
        <source>The template belongs to another WhatsApp account than the sending number.</source>
        <translation>La plantilla pertenece a una cuenta de WhatsApp distinta de la del número de envío.</translation>
    </message>
    <message>
        <source>The template does not exist in this language</source>
        <translation>La plantilla no existe en este idioma</translation>
    </message>
    <message>
        <source>Shorten the values or the template.</source>
        <translation>Acorte los valores o la plantilla.</translation>
    </message>
    <message>
        <source>The text with its values is longer than allowed.</source>
        <translation>El texto con sus valores es más largo de lo permitido.</translation>
    </message>
    <message>
        <source>The filled template is too long</source>
        <translation>La plantilla con los valores es demasiado larga</translation>
    </message>
    <message>
        <source>Rework the template by Meta&apos;s review rules, and hand it in again.</source>
        <translation>Rehaga la plantilla según las reglas de revisión de Meta y envíela de nuevo a revisión.</translation>
    </message>
    <message>
        <source>The content of the template breaks a WhatsApp policy.</source>
        <translation>El contenido de la plantilla infringe una política de WhatsApp.</translation>
    </message>
    <message>
        <source>The template breaks a rule for content</source>
        <translation>La plantilla infringe una regla de contenido</translation>
    </message>
    <message>
        <source>Compare the value with the example in WhatsApp Manager &gt; Message templates, and correct it.</source>
        <translation>Compare el valor con el ejemplo en WhatsApp Manager &gt; Message templates y corríjalo.</translation>
    </message>
    <message>
        <source>A value that fills a place of the template has a form that is not accepted.</source>
        <translation>Un valor que llena un espacio de la plantilla tiene una forma que no se acepta.</translation>
    </message>
    <message>
        <source>A value for the template is not accepted</source>
        <translation>Un valor para la plantilla no se acepta</translation>
    </message>
    <message>
        <source>Compare each part with the definition of the template.</source>
        <translation>Compare cada parte con la definición de la plantilla.</translation>
    </message>
    <message>
        <source>The template expects a value of another kind, for example an image or a date.</source>
        <translation>La plantilla espera un valor de otro tipo, por ejemplo, una imagen o una fecha.</translation>
    </message>
    <message>
        <source>A template value is of the wrong kind</source>
        <translation>Un valor de la plantilla es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>Use another template, or improve this one and wait for its approval.</source>
        <translation>Use otra plantilla, o mejore esta y espere su aprobación.</translation>
    </message>
    <message>
        <source>Customers rated the template low; the first pause takes 3 hours, the second 6.</source>
        <translation>Los clientes calificaron mal la plantilla; la primera pausa dura 3 horas, la segunda 6.</translation>
    </message>
    <message>
        <source>Messages of a new template were held back to test its quality, and then dropped.</source>
        <translation>Los mensajes de una plantilla nueva se retuvieron para probar su calidad y después se descartaron.</translation>
    </message>
    <message>
        <source>The template is paused</source>
        <translation>La plantilla está en pausa</translation>
    </message>
    <message>
        <source>Write a new template with other content.</source>
        <translation>Escriba una plantilla nueva con otro contenido.</translation>
    </message>
    <message>
        <source>The template was paused too often for low quality.</source>
        <translation>La plantilla se puso en pausa demasiadas veces por su baja calidad.</translation>
    </message>
    <message>
        <source>The template is switched off for good</source>
        <translation>La plantilla está desactivada definitivamente</translation>
    </message>
    <message>
        <source>Compare the values with the template in WhatsApp Manager &gt; Message templates.</source>
        <translation>Compare los valores con la plantilla en WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Something is wrong with the values that fill the template; the details of the answer name it.</source>
        <translation>Hay un problema con los valores que llenan la plantilla; los detalles de la respuesta lo indican.</translation>
    </message>
    <message>
        <source>The values for the template do not fit</source>
        <translation>Los valores para la plantilla no son adecuados</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, read what is reported for the Flow, and ask your developer to repair its endpoint.</source>
        <translation>Abra WhatsApp Manager &gt; Flows, lea lo que se informa sobre el Flow y pida a su desarrollador que repare su endpoint.</translation>
    </message>
    <message>
        <source>Meta has blocked the Flow, mostly because its endpoint fails too often.</source>
        <translation>Meta bloqueó el Flow, generalmente porque su endpoint falla con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>The Flow is blocked</source>
        <translation>El Flow está bloqueado</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, and ask your developer to repair what is reported there.</source>
        <translation>Abra WhatsApp Manager &gt; Flows y pida a su desarrollador que repare lo que allí se informa.</translation>
    </message>
    <message>
        <source>Wait for the next hour, then send again.</source>
        <translation>Espere a la próxima hora y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The endpoint of the Flow is slow or fails, so that it may be sent only 10 times an hour; those are used up.</source>
        <translation>El endpoint del Flow es lento o falla, por lo que solo se puede enviar 10 veces por hora; ya se agotaron.</translation>
    </message>
    <message>
        <source>The Flow is slowed down</source>
        <translation>El Flow está ralentizado</translation>
    </message>
    <message>
        <source>Ask your developer to deregister the number once more.</source>
        <translation>Pida a su desarrollador que vuelva a dar de baja el número.</translation>
    </message>
    <message>
        <source>Register the number again after that.</source>
        <translation>Después, registre de nuevo el número.</translation>
    </message>
    <message>
        <source>An earlier attempt to take the number off the API has stopped half way.</source>
        <translation>Un intento anterior de quitar el número de la API se detuvo a medio camino.</translation>
    </message>
    <message>
        <source>The number was not taken off the API completely</source>
        <translation>El número no se quitó por completo de la API</translation>
    </message>
    <message>
        <source>Ask your developer for the right backup and its password, or register the number anew.</source>
        <translation>Pida a su desarrollador la copia de seguridad correcta y su contraseña, o registre el número desde cero.</translation>
    </message>
    <message>
        <source>The number came from the older API that companies ran on their own servers, and its saved data could not be read. The password or the data does not fit.</source>
        <translation>El número viene de la API anterior, que las empresas ejecutaban en sus propios servidores, y no se pudieron leer sus datos guardados. La contraseña o los datos no corresponden.</translation>
    </message>
    <message>
        <source>The saved data of the number could not be read</source>
        <translation>No se pudieron leer los datos guardados del número</translation>
    </message>
    <message>
        <source>The backup of the number could not be read</source>
        <translation>No se pudo leer la copia de seguridad del número</translation>
    </message>
    <message>
        <source>The recovery data of the number could not be read</source>
        <translation>No se pudieron leer los datos de recuperación del número</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register again.</source>
        <translation>Espere 5 minutos y vuelva a registrar.</translation>
    </message>
    <message>
        <source>The server that registers numbers is not available.</source>
        <translation>El servidor que registra los números no está disponible.</translation>
    </message>
    <message>
        <source>Meta&apos;s registration service is away for a moment</source>
        <translation>El servicio de registro de Meta no está disponible por el momento</translation>
    </message>
    <message>
        <source>Enter the PIN that was set for this number.</source>
        <translation>Introduzca el PIN que se estableció para este número.</translation>
    </message>
    <message>
        <source>Switch two-step verification off and set a new PIN, if nobody knows the old one: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>Si nadie conoce el PIN anterior, desactive la verificación en dos pasos y establezca uno nuevo: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>The six-digit PIN for two-step verification does not fit the number.</source>
        <translation>El PIN de seis dígitos de la verificación en dos pasos no corresponde al número.</translation>
    </message>
    <message>
        <source>The PIN of the number is wrong</source>
        <translation>El PIN del número es incorrecto</translation>
    </message>
    <message>
        <source>Ask for a code by SMS or call: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Pida un código por SMS o llamada: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Enter the code, then register the number.</source>
        <translation>Introduzca el código y registre entonces el número.</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>El número no está verificado.</translation>
    </message>
    <message>
        <source>The sending number must be verified again</source>
        <translation>El número de envío se debe verificar de nuevo</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support about the number: business.facebook.com/direct-support</source>
        <translation>Consulte al soporte de Meta sobre el número: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>Meta blocked the number during its registration on the older API.</source>
        <translation>Meta bloqueó el número durante su registro en la API anterior.</translation>
    </message>
    <message>
        <source>The number was blocked while it was registered</source>
        <translation>El número se bloqueó mientras se registraba</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name.</source>
        <translation>Espere el tiempo que indican los detalles de la respuesta.</translation>
    </message>
    <message>
        <source>Find the right PIN before you try again, so that the wait does not start over.</source>
        <translation>Averigüe el PIN correcto antes de volver a intentarlo, para que la espera no empiece de nuevo.</translation>
    </message>
    <message>
        <source>Somebody, or a system, tried wrong PINs for the number again and again.</source>
        <translation>Alguien, o un sistema, probó una y otra vez PIN incorrectos para el número.</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly too often</source>
        <translation>El PIN se introdujo mal demasiadas veces</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name, then enter the right PIN once.</source>
        <translation>Espere el tiempo que indican los detalles de la respuesta e introduzca entonces una vez el PIN correcto.</translation>
    </message>
    <message>
        <source>There was too little time between two attempts to enter the PIN.</source>
        <translation>Pasó muy poco tiempo entre dos intentos de introducir el PIN.</translation>
    </message>
    <message>
        <source>The PIN was entered again too soon</source>
        <translation>El PIN se volvió a introducir demasiado pronto</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN.</source>
        <translation>Registre el número con su PIN de seis dígitos.</translation>
    </message>
    <message>
        <source>Look whether WhatsApp Manager &gt; Account tools &gt; Phone numbers shows it as connected.</source>
        <translation>Revise si WhatsApp Manager &gt; Account tools &gt; Phone numbers lo muestra como conectado.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, was never registered for this API, or was taken off it. It is not about the customer&apos;s number.</source>
        <translation>Su propio número, el que envía, nunca se registró en esta API o se quitó de ella. No se trata del número del cliente.</translation>
    </message>
    <message>
        <source>The sending number is not registered</source>
        <translation>El número de envío no está registrado</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register the number.</source>
        <translation>Espere 5 minutos y registre entonces el número.</translation>
    </message>
    <message>
        <source>The number was just taken off, and Meta has not finished that yet.</source>
        <translation>El número se acaba de quitar, y Meta aún no ha terminado de hacerlo.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago</source>
        <translation>El número se eliminó hace un momento</translation>
    </message>
    <message>
        <source>Stop the system that registers the number again and again.</source>
        <translation>Detenga el sistema que registra el número una y otra vez.</translation>
    </message>
    <message>
        <source>Wait up to 72 hours, then register the number once.</source>
        <translation>Espere hasta 72 horas y registre el número una sola vez.</translation>
    </message>
    <message>
        <source>A number may be registered and taken off 10 times in 72 hours; that is used up.</source>
        <translation>Un número se puede registrar y quitar 10 veces en 72 horas; ya se agotaron.</translation>
    </message>
    <message>
        <source>The number was registered too often</source>
        <translation>El número se registró con demasiada frecuencia</translation>
    </message>
    <message>
        <source>Open the link in the details of the answer, and accept the terms for this WhatsApp account.</source>
        <translation>Abra el enlace que está en los detalles de la respuesta y acepte las condiciones para esta cuenta de WhatsApp.</translation>
    </message>
    <message>
        <source>The WhatsApp account has not accepted the terms of WhatsApp Payments.</source>
        <translation>La cuenta de WhatsApp no ha aceptado las condiciones de WhatsApp Payments.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted yet</source>
        <translation>Las condiciones de pagos aún no están aceptadas</translation>
    </message>
    <message>
        <source>Send this template through the usual messages call of the Cloud API.</source>
        <translation>Envíe esta plantilla con la llamada habitual messages de Cloud API.</translation>
    </message>
    <message>
        <source>A utility or authentication template was sent through the Marketing Messages API.</source>
        <translation>Se envió una plantilla de utilidad o de autenticación con Marketing Messages API.</translation>
    </message>
    <message>
        <source>Only marketing messages can go this way</source>
        <translation>Por esta vía solo pueden ir mensajes de marketing</translation>
    </message>
    <message>
        <source>Wait 10 minutes, then send again.</source>
        <translation>Espere 10 minutos y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The template is new, and Meta is still preparing it for marketing messages; that takes up to 10 minutes.</source>
        <translation>La plantilla es nueva, y Meta aún la prepara para mensajes de marketing; eso tarda hasta 10 minutos.</translation>
    </message>
    <message>
        <source>The new template is not ready yet</source>
        <translation>La plantilla nueva aún no está lista</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager, and look whether the account has taken part in the Marketing Messages API.</source>
        <translation>Abra WhatsApp Manager y revise si la cuenta participa en Marketing Messages API.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support if it has: business.facebook.com/direct-support</source>
        <translation>Si participa, consulte al soporte de Meta: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account has not been set up for the Marketing Messages API.</source>
        <translation>La cuenta de WhatsApp no está configurada para Marketing Messages API.</translation>
    </message>
    <message>
        <source>The template could not be prepared for it.</source>
        <translation>No se pudo preparar la plantilla para ello.</translation>
    </message>
    <message>
        <source>The template cannot be used for marketing messages</source>
        <translation>La plantilla no se puede usar para mensajes de marketing</translation>
    </message>
    <message>
        <source>Send the template through the usual messages call of the Cloud API if it is urgent.</source>
        <translation>Si es urgente, envíe la plantilla con la llamada habitual messages de Cloud API.</translation>
    </message>
    <message>
        <source>Meta has announced this fault without saying what it means; the details of the answer may name it.</source>
        <translation>Meta anunció este fallo sin decir qué significa; los detalles de la respuesta pueden indicarlo.</translation>
    </message>
    <message>
        <source>The Marketing Messages API did not take the template</source>
        <translation>Marketing Messages API no aceptó la plantilla</translation>
    </message>
    <message>
        <source>Ask your developer to compare the request with Meta&apos;s reference.</source>
        <translation>Pida a su desarrollador que compare la solicitud con la referencia de Meta.</translation>
    </message>
    <message>
        <source>Meta could not use the parameters of the request, and names no closer reason.</source>
        <translation>Meta no pudo usar los parámetros de la solicitud y no da un motivo más preciso.</translation>
    </message>
    <message>
        <source>Something in the request does not fit; Meta names no reason</source>
        <translation>Algo en la solicitud no es adecuado; Meta no indica el motivo</translation>
    </message>
    <message>
        <source>Enter the newest code.</source>
        <translation>Introduzca el código más reciente.</translation>
    </message>
    <message>
        <source>Ask for a new code in WhatsApp Manager &gt; Account tools &gt; Phone numbers, by call if no SMS arrives.</source>
        <translation>Pida un código nuevo en WhatsApp Manager &gt; Account tools &gt; Phone numbers; por llamada, si no llega ningún SMS.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or is too old.</source>
        <translation>El código del SMS o de la llamada está mal escrito o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>The number may not ask for a code at the moment.</source>
        <translation>El número no puede pedir un código en este momento.</translation>
    </message>
    <message>
        <source>The code for the number was not accepted</source>
        <translation>No se aceptó el código del número</translation>
    </message>
    <message>
        <source>Enter the newest code once more, digit by digit.</source>
        <translation>Introduzca otra vez el código más reciente, dígito por dígito.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or a newer one has been sent since.</source>
        <translation>El código del SMS o de la llamada está mal escrito, o se envió uno más nuevo desde entonces.</translation>
    </message>
    <message>
        <source>The code that was entered is wrong</source>
        <translation>El código introducido es incorrecto</translation>
    </message>
    <message>
        <source>Confirm by another channel that it is still your customer.</source>
        <translation>Confirme por otro medio que sigue siendo su cliente.</translation>
    </message>
    <message>
        <source>Send without the old identity hash, and store the new one.</source>
        <translation>Envíe sin el hash de identidad anterior y guarde el nuevo.</translation>
    </message>
    <message>
        <source>Your system asks for an identity check, and the customer has a new phone or has installed WhatsApp again.</source>
        <translation>Su sistema pide una comprobación de identidad, y el cliente tiene un teléfono nuevo o reinstaló WhatsApp.</translation>
    </message>
    <message>
        <source>The customer&apos;s identity has changed</source>
        <translation>La identidad del cliente cambió</translation>
    </message>
    <message>
        <source>Switch calling on: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</source>
        <translation>Active las llamadas: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</translation>
    </message>
    <message>
        <source>Calling was never switched on for the number, or was switched off.</source>
        <translation>Las llamadas nunca se activaron para el número o se desactivaron.</translation>
    </message>
    <message>
        <source>Calls are switched off for this number</source>
        <translation>Las llamadas están desactivadas para este número</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp and to accept its terms.</source>
        <translation>Pida al cliente que actualice WhatsApp y acepte sus condiciones.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp.</source>
        <translation>El número no está en WhatsApp.</translation>
    </message>
    <message>
        <source>The person has not accepted WhatsApp&apos;s current terms, or uses an app that takes no calls.</source>
        <translation>La persona no ha aceptado las condiciones actuales de WhatsApp o usa una app que no admite llamadas.</translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp</source>
        <translation>No se puede llamar a esta persona en WhatsApp</translation>
    </message>
    <message>
        <source>Wait until some calls have ended, then call again.</source>
        <translation>Espere a que terminen algunas llamadas y vuelva a llamar.</translation>
    </message>
    <message>
        <source>The number has as many calls at once as it may have, 1000.</source>
        <translation>El número tiene tantas llamadas simultáneas como puede tener, 1000.</translation>
    </message>
    <message>
        <source>Too many calls run at the same time</source>
        <translation>Hay demasiadas llamadas al mismo tiempo</translation>
    </message>
    <message>
        <source>Wait until the running call has ended.</source>
        <translation>Espere a que termine la llamada en curso.</translation>
    </message>
    <message>
        <source>Your number has a call with this person at the moment.</source>
        <translation>Su número está en una llamada con esta persona en este momento.</translation>
    </message>
    <message>
        <source>A call with this person is running already</source>
        <translation>Ya hay una llamada en curso con esta persona</translation>
    </message>
    <message>
        <source>Call again a little later.</source>
        <translation>Vuelva a llamar un poco más tarde.</translation>
    </message>
    <message>
        <source>Ask your developer to check the connection data of the calls if it stays like this.</source>
        <translation>Si sigue igual, pida a su desarrollador que revise los datos de conexión de las llamadas.</translation>
    </message>
    <message>
        <source>The connection failed while the call was set up.</source>
        <translation>La conexión falló mientras se establecía la llamada.</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>La llamada no se pudo conectar</translation>
    </message>
    <message>
        <source>Wait a minute, then let the calling system start fewer calls.</source>
        <translation>Espere un minuto y haga que el sistema de llamadas inicie menos llamadas.</translation>
    </message>
    <message>
        <source>The number has started more calls than it may in this time.</source>
        <translation>El número inició más llamadas de las permitidas en este tiempo.</translation>
    </message>
    <message>
        <source>Too many calls were started</source>
        <translation>Se iniciaron demasiadas llamadas</translation>
    </message>
    <message>
        <source>Send the customer a request to allow calls, and wait for the answer.</source>
        <translation>Envíe al cliente una solicitud para permitir llamadas y espere la respuesta.</translation>
    </message>
    <message>
        <source>A business may call only people who have agreed to it.</source>
        <translation>Un negocio solo puede llamar a personas que lo hayan aceptado.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls</source>
        <translation>El cliente no ha permitido llamadas</translation>
    </message>
    <message>
        <source>Ask your developer to check how the calling system answers the connection data (SDP).</source>
        <translation>Pida a su desarrollador que revise cómo responde el sistema de llamadas a los datos de conexión (SDP).</translation>
    </message>
    <message>
        <source>The two sides did not agree on the connection in time.</source>
        <translation>Las dos partes no acordaron la conexión a tiempo.</translation>
    </message>
    <message>
        <source>The call took too long to connect</source>
        <translation>La llamada tardó demasiado en conectarse</translation>
    </message>
    <message>
        <source>Wait a day before you ask again; a call that takes place lifts the limit.</source>
        <translation>Espere un día antes de volver a preguntar; una llamada realizada levanta el límite.</translation>
    </message>
    <message>
        <source>There is a limit on how often one person may be asked.</source>
        <translation>Hay un límite para la frecuencia con que se puede preguntar a una persona.</translation>
    </message>
    <message>
        <source>The customer was asked too often to allow calls</source>
        <translation>Se pidió al cliente demasiadas veces que permitiera llamadas</translation>
    </message>
    <message>
        <source>Exchange a message with the customer first, then send the request.</source>
        <translation>Intercambie primero un mensaje con el cliente y envíe después la solicitud.</translation>
    </message>
    <message>
        <source>There was no conversation with this customer yet.</source>
        <translation>Aún no ha habido ninguna conversación con este cliente.</translation>
    </message>
    <message>
        <source>The customer cannot be asked to allow calls yet</source>
        <translation>Aún no se puede pedir al cliente que permita llamadas</translation>
    </message>
    <message>
        <source>Wait until the time that the details of the answer name.</source>
        <translation>Espere hasta el momento que indican los detalles de la respuesta.</translation>
    </message>
    <message>
        <source>Only a certain number of calls to one person may take place in a day.</source>
        <translation>Solo se puede hacer cierto número de llamadas a una persona en un día.</translation>
    </message>
    <message>
        <source>This customer was called too often today</source>
        <translation>Hoy se llamó demasiadas veces a este cliente</translation>
    </message>
    <message>
        <source>Let customers call you instead, or write to them.</source>
        <translation>Deje que los clientes le llamen o escríbales.</translation>
    </message>
    <message>
        <source>Meta does not let businesses start calls from the country of this number.</source>
        <translation>Meta no permite que los negocios inicien llamadas desde el país de este número.</translation>
    </message>
    <message>
        <source>Calls from a business are not offered in this country</source>
        <translation>Las llamadas de negocios no se ofrecen en este país</translation>
    </message>
    <message>
        <source>Wait until the restriction ends.</source>
        <translation>Espere a que termine la restricción.</translation>
    </message>
    <message>
        <source>Call only people who expect it.</source>
        <translation>Llame solo a personas que lo esperen.</translation>
    </message>
    <message>
        <source>People rated the calls of this number low.</source>
        <translation>Las personas calificaron mal las llamadas de este número.</translation>
    </message>
    <message>
        <source>Calls of this number are switched off for a while</source>
        <translation>Las llamadas de este número están desactivadas por un tiempo</translation>
    </message>
    <message>
        <source>Raise the messaging limit first: WhatsApp Manager &gt; Overview &gt; Limits.</source>
        <translation>Aumente primero el límite de mensajes: WhatsApp Manager &gt; Overview &gt; Limits.</translation>
    </message>
    <message>
        <source>The messaging limit of the number is below 2000 people a day.</source>
        <translation>El límite de mensajes del número es inferior a 2000 personas por día.</translation>
    </message>
    <message>
        <source>Calls cannot be switched on for this number yet</source>
        <translation>Aún no se pueden activar las llamadas para este número</translation>
    </message>
    <message>
        <source>Leave the request out, and call.</source>
        <translation>Omita la solicitud y llame.</translation>
    </message>
    <message>
        <source>The permission is there, so no further request is needed.</source>
        <translation>El permiso ya existe, así que no hace falta otra solicitud.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already</source>
        <translation>El cliente ya permitió las llamadas de forma permanente</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the webhook field &quot;calls&quot;, or to set up SIP.</source>
        <translation>Pida a su desarrollador que suscriba la app al campo de webhook &quot;calls&quot; o que configure SIP.</translation>
    </message>
    <message>
        <source>No app receives the webhook for calls, and no SIP server is set.</source>
        <translation>Ninguna app recibe el webhook de llamadas, y no hay ningún servidor SIP configurado.</translation>
    </message>
    <message>
        <source>Something that calls need is not set up</source>
        <translation>Falta configurar algo que las llamadas necesitan</translation>
    </message>
    <message>
        <source>WhatsApp on the customer&apos;s side could not start the call.</source>
        <translation>WhatsApp no pudo iniciar la llamada del lado del cliente.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not set up the call</source>
        <translation>La app del cliente no pudo establecer la llamada</translation>
    </message>
    <message>
        <source>The customer&apos;s connection did not let the call through.</source>
        <translation>La conexión del cliente no dejó pasar la llamada.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not reach the call server</source>
        <translation>La app del cliente no pudo llegar al servidor de llamadas</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server.</source>
        <translation>Pida a su desarrollador que revise el servidor de medios.</translation>
    </message>
    <message>
        <source>Your system sent no media after the call was taken.</source>
        <translation>Su sistema no envió audio ni video después de que se contestó la llamada.</translation>
    </message>
    <message>
        <source>No sound came from your side of the call</source>
        <translation>No llegó sonido de su lado de la llamada</translation>
    </message>
    <message>
        <source>The customer&apos;s app sent no media.</source>
        <translation>La app del cliente no envió audio ni video.</translation>
    </message>
    <message>
        <source>No sound came from the customer&apos;s side of the call</source>
        <translation>No llegó sonido del lado del cliente</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server if it happens again.</source>
        <translation>Si vuelve a ocurrir, pida a su desarrollador que revise el servidor de medios.</translation>
    </message>
    <message>
        <source>The call was taken, but no media arrived.</source>
        <translation>Se contestó la llamada, pero no llegó audio ni video.</translation>
    </message>
    <message>
        <source>The call ended without a sound</source>
        <translation>La llamada terminó sin sonido</translation>
    </message>
    <message>
        <source>Leave it as it is if your business takes no calls over SIP.</source>
        <translation>Déjelo como está si su negocio no recibe llamadas por SIP.</translation>
    </message>
    <message>
        <source>Calls over SIP are not set up for the number or the app. Messages are sent as usual.</source>
        <translation>Las llamadas por SIP no están configuradas para el número o la app. Los mensajes se envían como siempre.</translation>
    </message>
    <message>
        <source>Only calls are affected, not messages</source>
        <translation>Solo afecta a las llamadas, no a los mensajes</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found; ask for a review there if it is wrong.</source>
        <translation>Abra Business Support Home y lea qué se encontró; pida allí una revisión si es incorrecto.</translation>
    </message>
    <message>
        <source>A restriction of the account stops new Flows and their publication.</source>
        <translation>Una restricción de la cuenta impide crear y publicar Flows.</translation>
    </message>
    <message>
        <source>Flows are blocked for this account</source>
        <translation>Los Flows están bloqueados para esta cuenta</translation>
    </message>
    <message>
        <source>Create a new version of the Flow in WhatsApp Manager &gt; Flows.</source>
        <translation>Cree una versión nueva del Flow en WhatsApp Manager &gt; Flows.</translation>
    </message>
    <message>
        <source>Correct the Flow JSON where the editor marks it.</source>
        <translation>Corrija el JSON del Flow donde lo marca el editor.</translation>
    </message>
    <message>
        <source>The Flow is published already; a published one stays as it is.</source>
        <translation>El Flow ya está publicado; uno publicado se queda como está.</translation>
    </message>
    <message>
        <source>The Flow JSON cannot be read.</source>
        <translation>El JSON del Flow no se puede leer.</translation>
    </message>
    <message>
        <source>The Flow could not be changed</source>
        <translation>El Flow no se pudo cambiar</translation>
    </message>
    <message>
        <source>Open the Flow in WhatsApp Manager &gt; Flows, and correct what the editor lists.</source>
        <translation>Abra el Flow en WhatsApp Manager &gt; Flows y corrija lo que enumera el editor.</translation>
    </message>
    <message>
        <source>The Flow has open validation errors.</source>
        <translation>El Flow tiene errores de validación pendientes.</translation>
    </message>
    <message>
        <source>The endpoint, the public key or the phone number of the Flow is missing.</source>
        <translation>Falta el endpoint, la clave pública o el número de teléfono del Flow.</translation>
    </message>
    <message>
        <source>The Flow could not be published</source>
        <translation>El Flow no se pudo publicar</translation>
    </message>
    <message>
        <source>Look at the status of the Flow: WhatsApp Manager &gt; Flows</source>
        <translation>Revise el estado del Flow: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>Only a published Flow can be retired; this one is a draft, or retired already.</source>
        <translation>Solo se puede retirar un Flow publicado; este es un borrador o ya está retirado.</translation>
    </message>
    <message>
        <source>The Flow could not be retired</source>
        <translation>El Flow no se pudo retirar</translation>
    </message>
    <message>
        <source>Set the Flow to deprecated in place of deleting it: WhatsApp Manager &gt; Flows</source>
        <translation>En lugar de eliminar el Flow, márquelo como obsoleto (deprecated): WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>A published Flow cannot be deleted.</source>
        <translation>Un Flow publicado no se puede eliminar.</translation>
    </message>
    <message>
        <source>The Flow could not be deleted</source>
        <translation>El Flow no se pudo eliminar</translation>
    </message>
    <message>
        <source>Look at the failed entries in the answer, and repeat only those.</source>
        <translation>Revise las entradas fallidas de la respuesta y repita solo esas.</translation>
    </message>
    <message>
        <source>Only people who wrote to you in the last 24 hours can be blocked; the answer names the reason for each one.</source>
        <translation>Solo se puede bloquear a personas que le escribieron en las últimas 24 horas; la respuesta indica el motivo en cada caso.</translation>
    </message>
    <message>
        <source>Some people could not be blocked or unblocked</source>
        <translation>No se pudo bloquear o desbloquear a algunas personas</translation>
    </message>
    <message>
        <source>Unblock people who need not be on the list any more.</source>
        <translation>Desbloquee a personas que ya no tengan que estar en la lista.</translation>
    </message>
    <message>
        <source>The block list of the number holds 64,000 people, the largest number.</source>
        <translation>La lista de bloqueados del número contiene 64&#xa0;000 personas, la cantidad máxima.</translation>
    </message>
    <message>
        <source>The block list is full</source>
        <translation>La lista de bloqueados está llena</translation>
    </message>
    <message>
        <source>Somebody was blocked or unblocked between two pages of the list.</source>
        <translation>Se bloqueó o desbloqueó a alguien entre dos páginas de la lista.</translation>
    </message>
    <message>
        <source>The block list changed while it was read</source>
        <translation>La lista de bloqueados cambió mientras se leía</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Vuelva a intentarlo en un minuto.</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault of its own.</source>
        <translation>El servicio de Meta tuvo un fallo propio.</translation>
    </message>
    <message>
        <source>Meta could not change the block list</source>
        <translation>Meta no pudo cambiar la lista de bloqueados</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Confirme el número con el código que envía Meta: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, is not registered, or was never confirmed by a code.</source>
        <translation>Su propio número, el que envía, no está registrado o nunca se confirmó con un código.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and correct the template or ask Meta for another review.</source>
        <translation>Abra WhatsApp Manager &gt; Message templates y corrija la plantilla o pida a Meta otra revisión.</translation>
    </message>
    <message>
        <source>Use an approved template until then.</source>
        <translation>Mientras tanto, use una plantilla aprobada.</translation>
    </message>
    <message>
        <source>The template still waits for its review, was rejected, or is paused.</source>
        <translation>La plantilla aún espera su revisión, fue rechazada o está en pausa.</translation>
    </message>
    <message>
        <source>The template is not approved</source>
        <translation>La plantilla no está aprobada</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments &gt; Accounts, and add a payment method to this very WhatsApp account.</source>
        <translation>Abra Business settings &gt; Billing &amp; payments &gt; Accounts y agregue un método de pago a esta cuenta de WhatsApp en concreto.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method, or Meta cannot charge it.</source>
        <translation>La cuenta de WhatsApp no tiene un método de pago, o Meta no puede cobrarle.</translation>
    </message>
    <message>
        <source>Messages that you start are stopped; replies within 24 hours still go out.</source>
        <translation>Se detienen los mensajes que usted inicia; las respuestas dentro de las 24 horas sí se envían.</translation>
    </message>
    <message>
        <source>The payment method of the account does not work</source>
        <translation>El método de pago de la cuenta no funciona</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start or finish the verification.</source>
        <translation>Abra Business settings &gt; Security Center e inicie o termine la verificación.</translation>
    </message>
    <message>
        <source>The business has not finished Meta&apos;s verification.</source>
        <translation>El negocio no ha terminado la verificación de Meta.</translation>
    </message>
    <message>
        <source>The business is not verified</source>
        <translation>El negocio no está verificado</translation>
    </message>
    <message>
        <source>Open Business Support Home, read the reason, and ask for a review if you see it differently.</source>
        <translation>Abra Business Support Home, lea el motivo y pida una revisión si no está de acuerdo.</translation>
    </message>
    <message>
        <source>Meta has banned the WhatsApp account, or limits what it may do.</source>
        <translation>Meta inhabilitó la cuenta de WhatsApp o limita lo que puede hacer.</translation>
    </message>
    <message>
        <source>Meta has restricted the WhatsApp account</source>
        <translation>Meta restringió la cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>Choose another username.</source>
        <translation>Elija otro nombre de usuario.</translation>
    </message>
    <message>
        <source>Somebody else has the username, or it is not allowed.</source>
        <translation>Otra persona tiene el nombre de usuario, o no está permitido.</translation>
    </message>
    <message>
        <source>This username is not available</source>
        <translation>Este nombre de usuario no está disponible</translation>
    </message>
    <message>
        <source>The messaging limit of the account is too low for a username.</source>
        <translation>El límite de mensajes de la cuenta es demasiado bajo para un nombre de usuario.</translation>
    </message>
    <message>
        <source>The account may not have a username yet</source>
        <translation>La cuenta aún no puede tener un nombre de usuario</translation>
    </message>
    <message>
        <source>Link the Page to the number, or choose another username.</source>
        <translation>Vincule la página con el número o elija otro nombre de usuario.</translation>
    </message>
    <message>
        <source>A Facebook Page has this username, and the Page is not linked to the number.</source>
        <translation>Una página de Facebook tiene este nombre de usuario y no está vinculada con el número.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook Page</source>
        <translation>El nombre de usuario pertenece a una página de Facebook</translation>
    </message>
    <message>
        <source>Link the Instagram account to the number, or choose another username.</source>
        <translation>Vincule la cuenta de Instagram con el número o elija otro nombre de usuario.</translation>
    </message>
    <message>
        <source>An Instagram account has this username, and it is not linked to the number.</source>
        <translation>Una cuenta de Instagram tiene este nombre de usuario y no está vinculada con el número.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account</source>
        <translation>El nombre de usuario pertenece a una cuenta de Instagram</translation>
    </message>
    <message>
        <source>Ask your developer to repeat the request with the transfer confirmed.</source>
        <translation>Pida a su desarrollador que repita la solicitud con la transferencia confirmada.</translation>
    </message>
    <message>
        <source>The username must first be moved from the other number.</source>
        <translation>Primero hay que trasladar el nombre de usuario desde el otro número.</translation>
    </message>
    <message>
        <source>Another number of your business has this username</source>
        <translation>Otro número de su negocio tiene este nombre de usuario</translation>
    </message>
    <message>
        <source>Use the analytics of the WhatsApp account instead: WhatsApp Manager &gt; Insights</source>
        <translation>Use en su lugar las estadísticas de la cuenta de WhatsApp: WhatsApp Manager &gt; Insights</translation>
    </message>
    <message>
        <source>Meta has not opened template insights for this WhatsApp account yet.</source>
        <translation>Meta aún no ha habilitado las estadísticas de plantillas para esta cuenta de WhatsApp.</translation>
    </message>
    <message>
        <source>Template insights are not available for this account</source>
        <translation>Las estadísticas de plantillas no están disponibles para esta cuenta</translation>
    </message>
    <message>
        <source>Leave them on; messages are not affected.</source>
        <translation>Déjelas activadas; los mensajes no se ven afectados.</translation>
    </message>
    <message>
        <source>Once switched on, template insights stay on.</source>
        <translation>Una vez activadas, las estadísticas de plantillas permanecen activas.</translation>
    </message>
    <message>
        <source>Template insights cannot be switched off</source>
        <translation>Las estadísticas de plantillas no se pueden desactivar</translation>
    </message>
    <message>
        <source>Confirm them in WhatsApp Manager &gt; Insights.</source>
        <translation>Confírmelas en WhatsApp Manager &gt; Insights.</translation>
    </message>
    <message>
        <source>Nobody has confirmed template insights for this WhatsApp account.</source>
        <translation>Nadie ha confirmado las estadísticas de plantillas para esta cuenta de WhatsApp.</translation>
    </message>
    <message>
        <source>Template insights are not switched on</source>
        <translation>Las estadísticas de plantillas no están activadas</translation>
    </message>
    <message>
        <source>Leave it as it is; a second invitation is not needed.</source>
        <translation>Déjelo como está; no hace falta una segunda invitación.</translation>
    </message>
    <message>
        <source>Another partner has already asked this business to join the Marketing Messages API.</source>
        <translation>Otro socio ya pidió a este negocio que se una a Marketing Messages API.</translation>
    </message>
    <message>
        <source>The business was invited by another partner already</source>
        <translation>Otro socio ya invitó al negocio</translation>
    </message>
    <message>
        <source>Switch two-step verification off in the account that holds the number now: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>Desactive la verificación en dos pasos en la cuenta que tiene ahora el número: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends.</source>
        <translation>Confirme el número con el código que envía Meta.</translation>
    </message>
    <message>
        <source>Two-step verification is still on for the number.</source>
        <translation>La verificación en dos pasos (Two-step verification) sigue activada para el número.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the number is yours.</source>
        <translation>Nadie ha confirmado aún que el número es suyo.</translation>
    </message>
    <message>
        <source>The number cannot be moved to another account yet</source>
        <translation>El número aún no se puede trasladar a otra cuenta</translation>
    </message>
    <message>
        <source>Look at WhatsApp Manager &gt; Account tools &gt; Phone numbers: the number is there.</source>
        <translation>Mire en WhatsApp Manager &gt; Account tools &gt; Phone numbers: el número está allí.</translation>
    </message>
    <message>
        <source>Choose another number if you want to add one.</source>
        <translation>Elija otro número si quiere agregar uno.</translation>
    </message>
    <message>
        <source>The number that you want to add or move is in this WhatsApp account.</source>
        <translation>El número que quiere agregar o trasladar está en esta cuenta de WhatsApp.</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>El número ya está en su cuenta</translation>
    </message>
    <message>
        <source>Delete templates that are not used any more: WhatsApp Manager &gt; Message templates.</source>
        <translation>Elimine las plantillas que ya no se usan: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Verify the business for a higher limit: Business settings &gt; Security Center.</source>
        <translation>Verifique el negocio para obtener un límite mayor: Business settings &gt; Security Center.</translation>
    </message>
    <message>
        <source>The WhatsApp account holds 250 templates, the limit of a business that is not verified.</source>
        <translation>La cuenta de WhatsApp tiene 250 plantillas, el límite de un negocio no verificado.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may have</source>
        <translation>La cuenta tiene tantas plantillas como puede tener</translation>
    </message>
    <message>
        <source>Wait for the result of the review, or for the next day, then change it.</source>
        <translation>Espere el resultado de la revisión, o al día siguiente, y cámbiela entonces.</translation>
    </message>
    <message>
        <source>The template is in review, or was edited as often as it may be in a day.</source>
        <translation>La plantilla está en revisión o ya se editó tantas veces como se permite en un día.</translation>
    </message>
    <message>
        <source>The template cannot be changed at the moment</source>
        <translation>La plantilla no se puede cambiar en este momento</translation>
    </message>
    <message>
        <source>Shorten the part that the answer names.</source>
        <translation>Acorte la parte que indica la respuesta.</translation>
    </message>
    <message>
        <source>A field of the template has more characters than it may have.</source>
        <translation>Un campo de la plantilla tiene más caracteres de los permitidos.</translation>
    </message>
    <message>
        <source>A part of the template is too long</source>
        <translation>Una parte de la plantilla es demasiado larga</translation>
    </message>
    <message>
        <source>Correct the header as the answer says, then send the template in again.</source>
        <translation>Corrija el encabezado como dice la respuesta y vuelva a enviar la plantilla a revisión.</translation>
    </message>
    <message>
        <source>Something in the header breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Algo en el encabezado infringe una regla de formato, por ejemplo, saltos de línea, emojis o demasiados espacios para valores.</translation>
    </message>
    <message>
        <source>The header of the template is not written as it must be</source>
        <translation>El encabezado de la plantilla no está escrito como debe</translation>
    </message>
    <message>
        <source>Correct the body as the answer says, then send the template in again.</source>
        <translation>Corrija el cuerpo como dice la respuesta y vuelva a enviar la plantilla a revisión.</translation>
    </message>
    <message>
        <source>Something in the body breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Algo en el cuerpo infringe una regla de formato, por ejemplo, saltos de línea, emojis o demasiados espacios para valores.</translation>
    </message>
    <message>
        <source>The body of the template is not written as it must be</source>
        <translation>El cuerpo de la plantilla no está escrito como debe</translation>
    </message>
    <message>
        <source>Correct the footer as the answer says, then send the template in again.</source>
        <translation>Corrija el pie como dice la respuesta y vuelva a enviar la plantilla a revisión.</translation>
    </message>
    <message>
        <source>Something in the footer breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Algo en el pie infringe una regla de formato, por ejemplo, saltos de línea, emojis o demasiados espacios para valores.</translation>
    </message>
    <message>
        <source>The footer of the template is not written as it must be</source>
        <translation>El pie de la plantilla no está escrito como debe</translation>
    </message>
    <message>
        <source>Ask for one product type at a time.</source>
        <translation>Pida un solo tipo de producto a la vez.</translation>
    </message>
    <message>
        <source>The question for analytics mixes several product types.</source>
        <translation>La consulta de estadísticas mezcla varios tipos de producto.</translation>
    </message>
    <message>
        <source>These kinds of figures cannot be asked for together</source>
        <translation>Estas clases de cifras no se pueden pedir juntas</translation>
    </message>
    <message>
        <source>Register the number in the usual way, with the code that Meta sends to it.</source>
        <translation>Registre el número de la forma habitual, con el código que Meta le envía.</translation>
    </message>
    <message>
        <source>The call confirms a number that moves from one account to another, but this number does not.</source>
        <translation>La llamada confirma un número que pasa de una cuenta a otra, pero este número no lo hace.</translation>
    </message>
    <message>
        <source>The number is not being moved between accounts</source>
        <translation>El número no se está trasladando entre cuentas</translation>
    </message>
    <message>
        <source>Read the sentence after the number of the error: it names the point.</source>
        <translation>Lea la frase que sigue al número del error: indica el punto.</translation>
    </message>
    <message>
        <source>Correct that point, then move the number again.</source>
        <translation>Corrija ese punto y traslade entonces el número de nuevo.</translation>
    </message>
    <message>
        <source>The new account is not ready: it has no payment method, no webhook, or is not approved.</source>
        <translation>La cuenta nueva no está lista: no tiene método de pago o webhook, o no está aprobada.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved.</source>
        <translation>El nombre visible del número no está aprobado.</translation>
    </message>
    <message>
        <source>The number belongs to another business, or can simply be added without a move.</source>
        <translation>El número pertenece a otro negocio, o simplemente se puede agregar sin traslado.</translation>
    </message>
    <message>
        <source>The number cannot be moved to this account</source>
        <translation>El número no se puede trasladar a esta cuenta</translation>
    </message>
    <message>
        <source>Write more text, or use fewer places.</source>
        <translation>Escriba más texto o use menos espacios.</translation>
    </message>
    <message>
        <source>There are more places for values than the text around them allows.</source>
        <translation>Hay más espacios para valores de los que permite el texto que los rodea.</translation>
    </message>
    <message>
        <source>The template has too many places for its length</source>
        <translation>La plantilla tiene demasiados espacios para su longitud</translation>
    </message>
    <message>
        <source>Put words before the first and after the last value.</source>
        <translation>Ponga palabras antes del primer valor y después del último.</translation>
    </message>
    <message>
        <source>A place for a value is the first or the last thing in the text.</source>
        <translation>Un espacio para un valor es lo primero o lo último del texto.</translation>
    </message>
    <message>
        <source>A template may not begin or end with a value</source>
        <translation>Una plantilla no puede empezar ni terminar con un valor</translation>
    </message>
    <message>
        <source>The number is in maintenance for some minutes.</source>
        <translation>El número está en mantenimiento durante unos minutos.</translation>
    </message>
    <message>
        <source>The number is being worked on at Meta</source>
        <translation>Meta está trabajando en el número</translation>
    </message>
    <message>
        <source>Check the ID of the signup form.</source>
        <translation>Revise el ID del formulario de inscripción.</translation>
    </message>
    <message>
        <source>The ID of the signup form in the request does not exist.</source>
        <translation>El ID del formulario de inscripción de la solicitud no existe.</translation>
    </message>
    <message>
        <source>The signup form is not known</source>
        <translation>No se conoce el formulario de inscripción</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to switch it on: business.facebook.com/direct-support</source>
        <translation>Pida al soporte de Meta que lo active: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account may not use signup forms yet.</source>
        <translation>La cuenta de WhatsApp aún no puede usar formularios de inscripción.</translation>
    </message>
    <message>
        <source>Signup in the app is not switched on for this account</source>
        <translation>La inscripción en la app no está activada para esta cuenta</translation>
    </message>
    <message>
        <source>Correct the placeholder in the confirmation text.</source>
        <translation>Corrija el marcador del texto de confirmación.</translation>
    </message>
    <message>
        <source>The text holds a placeholder that signup forms do not have.</source>
        <translation>El texto contiene un marcador que los formularios de inscripción no tienen.</translation>
    </message>
    <message>
        <source>The confirmation text has a place that is not known</source>
        <translation>El texto de confirmación tiene un espacio desconocido</translation>
    </message>
    <message>
        <source>Add the promo code to the request, or remove its place from the text.</source>
        <translation>Agregue el código promocional a la solicitud o quite su espacio del texto.</translation>
    </message>
    <message>
        <source>The confirmation text has a place for a promo code, but none was given.</source>
        <translation>El texto de confirmación tiene un espacio para un código promocional, pero no se indicó ninguno.</translation>
    </message>
    <message>
        <source>The promo code is missing</source>
        <translation>Falta el código promocional</translation>
    </message>
    <message>
        <source>Accept the terms, then send the request again.</source>
        <translation>Acepte las condiciones y vuelva a enviar la solicitud.</translation>
    </message>
    <message>
        <source>Nobody has accepted the terms for signup in the app.</source>
        <translation>Nadie ha aceptado las condiciones de la inscripción en la app.</translation>
    </message>
    <message>
        <source>The terms for signup forms are not accepted</source>
        <translation>Las condiciones de los formularios de inscripción no están aceptadas</translation>
    </message>
    <message>
        <source>Remove the acceptance of the terms from the request.</source>
        <translation>Quite de la solicitud la aceptación de las condiciones.</translation>
    </message>
    <message>
        <source>The request accepts the terms once more, which is not needed.</source>
        <translation>La solicitud acepta otra vez las condiciones, y no hace falta.</translation>
    </message>
    <message>
        <source>The terms for signup forms are accepted already</source>
        <translation>Las condiciones de los formularios de inscripción ya están aceptadas</translation>
    </message>
    <message>
        <source>Use the approved address of the terms.</source>
        <translation>Use la dirección aprobada de las condiciones.</translation>
    </message>
    <message>
        <source>The request names another address for the terms than the approved one.</source>
        <translation>La solicitud indica para las condiciones una dirección distinta de la aprobada.</translation>
    </message>
    <message>
        <source>The address of the terms is not the agreed one</source>
        <translation>La dirección de las condiciones no es la acordada</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Use una dirección que empiece con https.</translation>
    </message>
    <message>
        <source>The address in the request does not begin with https.</source>
        <translation>La dirección de la solicitud no empieza con https.</translation>
    </message>
    <message>
        <source>The website address must begin with https</source>
        <translation>La dirección web debe empezar con https</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to look at the move: business.facebook.com/direct-support</source>
        <translation>Pida al soporte de Meta que revise el traslado: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account was already marked to move to another partner, in the old way.</source>
        <translation>La cuenta de WhatsApp ya estaba marcada para trasladarse a otro socio, de la forma antigua.</translation>
    </message>
    <message>
        <source>The account is bound to another solution already</source>
        <translation>La cuenta ya está vinculada a otra solución</translation>
    </message>
    <message>
        <source>The client owns the account already, or has not accepted the request.</source>
        <translation>El negocio cliente ya es propietario de la cuenta o no ha aceptado la solicitud.</translation>
    </message>
    <message>
        <source>The account cannot be moved</source>
        <translation>La cuenta no se puede trasladar</translation>
    </message>
    <message>
        <source>Ask your provider to take the number off the API and to bring it back, if it must be loaded again.</source>
        <translation>Si hay que cargarlos de nuevo, pida a su proveedor que quite el número de la API y lo vuelva a incorporar.</translation>
    </message>
    <message>
        <source>Contacts and chat history can each be loaded once after a number has joined the API.</source>
        <translation>Los contactos y el historial de chats se pueden cargar una vez cada uno después de que un número se incorpora a la API.</translation>
    </message>
    <message>
        <source>Contacts and history were loaded already</source>
        <translation>Los contactos y el historial ya se cargaron</translation>
    </message>
    <message>
        <source>They can be loaded only in the first 24 hours after the number has joined the API.</source>
        <translation>Solo se pueden cargar en las primeras 24 horas después de que el número se incorpora a la API.</translation>
    </message>
    <message>
        <source>The time to load contacts and history is over</source>
        <translation>Terminó el plazo para cargar los contactos y el historial</translation>
    </message>
    <message>
        <source>Leave it as it is if the history is not needed.</source>
        <translation>Déjelo como está si el historial no hace falta.</translation>
    </message>
    <message>
        <source>Ask your provider to bring the number to the API again, and share the history then.</source>
        <translation>Pida a su proveedor que incorpore de nuevo el número a la API y comparta entonces el historial.</translation>
    </message>
    <message>
        <source>When the number joined the API, the business chose not to share its chat history.</source>
        <translation>Cuando el número se incorporó a la API, el negocio decidió no compartir su historial de chats.</translation>
    </message>
    <message>
        <source>The business has not shared its chat history</source>
        <translation>El negocio no ha compartido su historial de chats</translation>
    </message>
    <message>
        <source>Reads and changes the WhatsApp account: its numbers, templates and settings.</source>
        <translation>Lee y cambia la cuenta de WhatsApp: sus números, plantillas y configuración.</translation>
    </message>
    <message>
        <source>Sends messages and receives delivery reports.</source>
        <translation>Envía mensajes y recibe informes de entrega.</translation>
    </message>
    <message>
        <source>Reads which WhatsApp accounts belong to the business.</source>
        <translation>Lee qué cuentas de WhatsApp pertenecen al negocio.</translation>
    </message>
    <message>
        <source>An access token of the platform is one long line of letters and digits that starts with EAA. Nothing was sent.</source>
        <translation>Un token de acceso de la plataforma es una línea larga de letras y dígitos que empieza con EAA. No se envió nada.</translation>
    </message>
    <message>
        <source>Open the place where the token was made or is kept, and copy it with its copy button.</source>
        <translation>Abra el lugar donde se creó o se guarda el token y cópielo con su botón de copiar.</translation>
    </message>
    <message>
        <source>Paste it here again, whole and without other text.</source>
        <translation>Péguelo aquí de nuevo, completo y sin otro texto.</translation>
    </message>
    <message>
        <source>This text is not an access token</source>
        <translation>Este texto no es un token de acceso</translation>
    </message>
    <message>
        <source>A token is made of letters and digits only; a dash, line or other sign slipped in.</source>
        <translation>Un token se compone solo de letras y dígitos; se coló un guion, una raya u otro signo.</translation>
    </message>
    <message>
        <source>A character in it cannot belong to a token</source>
        <translation>Contiene un carácter que no puede ser de un token</translation>
    </message>
    <message>
        <source>A token starts with EAA in capitals; a program or keyboard has changed the letters, and they cannot be restored.</source>
        <translation>Un token empieza con EAA en mayúsculas; un programa o un teclado cambió las letras, y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Copy the token again from where it was made.</source>
        <translation>Copie el token de nuevo desde donde se creó.</translation>
    </message>
    <message>
        <source>Paste it here without passing through a program that corrects text.</source>
        <translation>Péguelo aquí sin pasar por un programa que corrija textos.</translation>
    </message>
    <message>
        <source>Capital and small letters were changed</source>
        <translation>Se cambiaron mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Characters that cannot be seen are inside the text, as when a token is copied from a terminal.</source>
        <translation>Hay caracteres que no se ven dentro del texto, como cuando un token se copia de una terminal.</translation>
    </message>
    <message>
        <source>Copy the token from a page or a plain text file.</source>
        <translation>Copie el token de una página o de un archivo de texto sin formato.</translation>
    </message>
    <message>
        <source>Paste it here again.</source>
        <translation>Péguelo aquí de nuevo.</translation>
    </message>
    <message>
        <source>There are hidden characters inside the token</source>
        <translation>Hay caracteres ocultos dentro del token</translation>
    </message>
    <message>
        <source>The text is empty, or holds nothing that can be seen.</source>
        <translation>El texto está vacío o no contiene nada visible.</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>No hay ningún token en este texto</translation>
    </message>
    <message>
        <source>A token has no spaces; we do not guess which ones to take out.</source>
        <translation>Un token no tiene espacios; no adivinamos cuáles hay que quitar.</translation>
    </message>
    <message>
        <source>There are spaces inside the token</source>
        <translation>Hay espacios dentro del token</translation>
    </message>
    <message>
        <source>Letters that only look like A to Z are inside the text, as when a token is typed or translated.</source>
        <translation>Dentro del texto hay letras que solo parecen de la A a la Z, como cuando un token se escribe a mano o se traduce.</translation>
    </message>
    <message>
        <source>Copy the token from where it was made; do not type it.</source>
        <translation>Copie el token desde donde se creó; no lo escriba a mano.</translation>
    </message>
    <message>
        <source>Some letters come from another alphabet</source>
        <translation>Algunas letras son de otro alfabeto</translation>
    </message>
    <message>
        <source>What was copied is the hidden form that a page shows, not the token itself.</source>
        <translation>Lo que se copió es la forma oculta que muestra una página, no el token mismo.</translation>
    </message>
    <message>
        <source>Press &quot;Show&quot; or the copy button on the page the token is on.</source>
        <translation>Pulse &quot;Show&quot; (mostrar) o el botón de copiar en la página donde está el token.</translation>
    </message>
    <message>
        <source>The token is hidden behind stars or dots</source>
        <translation>El token está oculto tras asteriscos o puntos</translation>
    </message>
    <message>
        <source>The text stands where a token should be filled in.</source>
        <translation>El texto está en el lugar donde se debe poner un token.</translation>
    </message>
    <message>
        <source>Find the real token: it starts with EAA.</source>
        <translation>Busque el token real: empieza con EAA.</translation>
    </message>
    <message>
        <source>Paste it here in place of the example.</source>
        <translation>Péguelo aquí en lugar del ejemplo.</translation>
    </message>
    <message>
        <source>This is an example, not a token</source>
        <translation>Esto es un ejemplo, no un token</translation>
    </message>
    <message>
        <source>More than 65,536 characters were pasted; a token has a few hundred.</source>
        <translation>Se pegaron más de 65&#xa0;536 caracteres; un token tiene unos cientos.</translation>
    </message>
    <message>
        <source>Copy only the token.</source>
        <translation>Copie solo el token.</translation>
    </message>
    <message>
        <source>The text is too large to be read</source>
        <translation>El texto es demasiado grande para leerlo</translation>
    </message>
    <message>
        <source>More than a token was copied, or several were joined without a break.</source>
        <translation>Se copió más de un token, o se unieron varios sin separación.</translation>
    </message>
    <message>
        <source>The text is too long for one token</source>
        <translation>El texto es demasiado largo para un solo token</translation>
    </message>
    <message>
        <source>The link holds no access token.</source>
        <translation>El enlace no contiene ningún token de acceso.</translation>
    </message>
    <message>
        <source>This is a link without a token</source>
        <translation>Esto es un enlace sin token</translation>
    </message>
    <message>
        <source>It was recognised as another kind of secret or number. It was not sent anywhere.</source>
        <translation>Se reconoció como otro tipo de dato secreto o de número. No se envió a ningún lugar.</translation>
    </message>
    <message>
        <source>Find the access token that your sending system uses: it starts with EAA.</source>
        <translation>Busque el token de acceso que usa su sistema de envío: empieza con EAA.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Péguelo aquí.</translation>
    </message>
    <message>
        <source>This is something else than an access token</source>
        <translation>Esto es algo distinto de un token de acceso</translation>
    </message>
    <message>
        <source>An app secret signs calls, but is no access token. It was not sent anywhere.</source>
        <translation>Una clave secreta de app firma llamadas, pero no es un token de acceso. No se envió a ningún lugar.</translation>
    </message>
    <message>
        <source>Paste the access token here; it starts with EAA.</source>
        <translation>Pegue aquí el token de acceso; empieza con EAA.</translation>
    </message>
    <message>
        <source>Enter the app secret in its own field, if your app asks for signed calls.</source>
        <translation>Introduzca la clave secreta de la app en su propio campo, si su app pide llamadas firmadas.</translation>
    </message>
    <message>
        <source>This looks like an app secret</source>
        <translation>Esto parece una clave secreta de app</translation>
    </message>
    <message>
        <source>Tokens that start with IG work for Instagram only, not for WhatsApp.</source>
        <translation>Los tokens que empiezan con IG sirven solo para Instagram, no para WhatsApp.</translation>
    </message>
    <message>
        <source>This is an Instagram token</source>
        <translation>Esto es un token de Instagram</translation>
    </message>
    <message>
        <source>It has the form of a JSON Web Token, as the older On-Premises API used. The platform of today does not take it.</source>
        <translation>Tiene la forma de un JSON Web Token, como los que usaba la antigua On-Premises API. La plataforma actual no lo acepta.</translation>
    </message>
    <message>
        <source>This is a token of another kind of login</source>
        <translation>Esto es un token de otro tipo de inicio de sesión</translation>
    </message>
    <message>
        <source>Numbers of this length are IDs of an app, an account or a phone number.</source>
        <translation>Los números de esta longitud son ID de una app, una cuenta o un número de teléfono.</translation>
    </message>
    <message>
        <source>This is an ID, not a token</source>
        <translation>Esto es un ID, no un token</translation>
    </message>
    <message>
        <source>A login code must first be exchanged for a token, and works only once.</source>
        <translation>Un código de inicio de sesión primero se debe canjear por un token, y solo sirve una vez.</translation>
    </message>
    <message>
        <source>Ask your developer to exchange the code for an access token.</source>
        <translation>Pida a su desarrollador que canjee el código por un token de acceso.</translation>
    </message>
    <message>
        <source>Paste the token here; it starts with EAA.</source>
        <translation>Pegue aquí el token; empieza con EAA.</translation>
    </message>
    <message>
        <source>This is a login code, not yet a token</source>
        <translation>Esto es un código de inicio de sesión, todavía no un token</translation>
    </message>
    <message>
        <source>It belongs to another company&apos;s service. It was not sent anywhere.</source>
        <translation>Pertenece al servicio de otra empresa. No se envió a ningún lugar.</translation>
    </message>
    <message>
        <source>This is a key of another service</source>
        <translation>Esto es una clave de otro servicio</translation>
    </message>
    <message>
        <source>A phone number cannot take the place of an access token.</source>
        <translation>Un número de teléfono no puede reemplazar a un token de acceso.</translation>
    </message>
    <message>
        <source>This is a phone number</source>
        <translation>Esto es un número de teléfono</translation>
    </message>
    <message>
        <source>It was not sent anywhere. A private key is best kept where it was.</source>
        <translation>No se envió a ningún lugar. Lo mejor es dejar una clave privada donde estaba.</translation>
    </message>
    <message>
        <source>This is a private key</source>
        <translation>Esto es una clave privada</translation>
    </message>
    <message>
        <source>A code of a few digits cannot take the place of an access token.</source>
        <translation>Un código de unos pocos dígitos no puede reemplazar a un token de acceso.</translation>
    </message>
    <message>
        <source>This is a short code or PIN</source>
        <translation>Esto es un código corto o un PIN</translation>
    </message>
    <message>
        <source>Tokens that start with TH work for Threads only, not for WhatsApp.</source>
        <translation>Los tokens que empiezan con TH sirven solo para Threads, no para WhatsApp.</translation>
    </message>
    <message>
        <source>This is a Threads token</source>
        <translation>Esto es un token de Threads</translation>
    </message>
    <message>
        <source>It starts like a token, but its end is missing.</source>
        <translation>Empieza como un token, pero le falta el final.</translation>
    </message>
    <message>
        <source>The token is not complete</source>
        <translation>El token no está completo</translation>
    </message>
    <message>
        <source>It starts like a token, but is short or ends in dots.</source>
        <translation>Empieza como un token, pero es corto o termina en puntos.</translation>
    </message>
    <message>
        <source>The token looks cut off</source>
        <translation>El token parece cortado</translation>
    </message>
    <message>
        <source>It starts like a token, but a whole one is much longer.</source>
        <translation>Empieza como un token, pero uno completo es mucho más largo.</translation>
    </message>
    <message>
        <source>The token is too short</source>
        <translation>El token es demasiado corto</translation>
    </message>
    <message>
        <source>A character is missing, was changed, or came with it when it was copied. Meta could not tell which token it is.</source>
        <translation>Falta un carácter, se cambió o se copió uno de más. Meta no pudo saber de qué token se trata.</translation>
    </message>
    <message>
        <source>Generate a new token if a fresh copy is not read either.</source>
        <translation>Genere un token nuevo si tampoco se puede leer una copia reciente.</translation>
    </message>
    <message>
        <source>Meta cannot read this token</source>
        <translation>Meta no puede leer este token</translation>
    </message>
    <message>
        <source>Both halves of the text are the same.</source>
        <translation>Las dos mitades del texto son iguales.</translation>
    </message>
    <message>
        <source>Clear the field, and paste the token once.</source>
        <translation>Borre el campo y pegue el token una sola vez.</translation>
    </message>
    <message>
        <source>The token was pasted twice</source>
        <translation>El token se pegó dos veces</translation>
    </message>
    <message>
        <source>Open Business settings</source>
        <translation>Abrir Business settings</translation>
    </message>
    <message>
        <source>Its life is over[[: it ended on {when}]]. Every call with it is refused, so no message can be sent.</source>
        <translation>Su período de validez terminó[[: caducó el {when}]]. Todas las llamadas con él se rechazan, así que no se puede enviar ningún mensaje.</translation>
    </message>
    <message>
        <source>Open business.facebook.com &gt; Settings &gt; Users &gt; System users, and choose the system user that sends your messages, or add one.</source>
        <translation>Abra business.facebook.com &gt; Settings &gt; Users &gt; System users y elija el usuario del sistema que envía sus mensajes, o agregue uno.</translation>
    </message>
    <message>
        <source>Choose &quot;Generate token&quot;, and pick the app that makes your API calls[[: {app}]].</source>
        <translation>Elija &quot;Generate token&quot; y seleccione la app que hace sus llamadas a la API[[: {app}]].</translation>
    </message>
    <message>
        <source>Choose how long the token shall live, and note the day it ends.</source>
        <translation>Elija cuánto tiempo será válido el token y anote el día en que caduca.</translation>
    </message>
    <message>
        <source>Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>Marque whatsapp_business_management y whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Generate the token and copy it whole: it is shown only once.</source>
        <translation>Genere el token y cópielo completo: solo se muestra una vez.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, in place of the old one.</source>
        <translation>Ponga el token nuevo en el sistema que envía sus mensajes, en lugar del anterior.</translation>
    </message>
    <message>
        <source>Check the new token here.</source>
        <translation>Compruebe aquí el token nuevo.</translation>
    </message>
    <message>
        <source>Meta refuses the token without saying more. Every call with it fails, so no message can be sent.</source>
        <translation>Meta rechaza el token sin decir más. Todas las llamadas con él fallan, así que no se puede enviar ningún mensaje.</translation>
    </message>
    <message>
        <source>The owner of the token has removed the app, or the app may not act for them any more.</source>
        <translation>El titular del token quitó la app, o la app ya no puede actuar en su nombre.</translation>
    </message>
    <message>
        <source>The app has lost its access</source>
        <translation>La app perdió su acceso</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check before the token works again.</source>
        <translation>Facebook quiere que el titular de la cuenta detrás del token pase un control de seguridad antes de que el token vuelva a funcionar.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to finish the check there.</source>
        <translation>Pida al titular de la cuenta que inicie sesión en facebook.com y complete allí el control.</translation>
    </message>
    <message>
        <source>Check the token here again.</source>
        <translation>Compruebe el token aquí de nuevo.</translation>
    </message>
    <message>
        <source>Generate a new token if it is still refused.</source>
        <translation>Genere un token nuevo si se sigue rechazando.</translation>
    </message>
    <message>
        <source>It comes from a debugging page and cannot make calls.</source>
        <translation>Viene de una página de depuración y no puede hacer llamadas.</translation>
    </message>
    <message>
        <source>Find the token that your sending system uses.</source>
        <translation>Busque el token que usa su sistema de envío.</translation>
    </message>
    <message>
        <source>This token is for looking only</source>
        <translation>Este token es solo para consultar</translation>
    </message>
    <message>
        <source>It was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>Fue revocado, o su titular cerró la sesión o cambió la configuración de la app.</translation>
    </message>
    <message>
        <source>Meta says that the token is not valid any more, and gives no reason.</source>
        <translation>Meta dice que el token ya no es válido y no da ningún motivo.</translation>
    </message>
    <message>
        <source>The owner of the account changed the password, or Facebook ended the login for safety. The token ended with it.</source>
        <translation>El titular de la cuenta cambió la contraseña, o Facebook cerró la sesión por seguridad. El token terminó con ella.</translation>
    </message>
    <message>
        <source>The owner of the token has no role in the business or page any more.</source>
        <translation>El titular del token ya no tiene ningún rol en el negocio o la página.</translation>
    </message>
    <message>
        <source>It was ended on purpose, by logging out or by a program, and the token ended with it.</source>
        <translation>La sesión se cerró a propósito, porque alguien salió de ella o la cerró un programa, y el token terminó con ella.</translation>
    </message>
    <message>
        <source>The Facebook account that the token stands for has not been confirmed yet.</source>
        <translation>La cuenta de Facebook a la que corresponde el token aún no se ha confirmado.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to confirm the account.</source>
        <translation>Pida al titular de la cuenta que inicie sesión en facebook.com y confirme la cuenta.</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that every call is refused.</source>
        <translation>[[Caduca el {when}. ]]Días restantes: {days}. Después se rechazan todas las llamadas.</translation>
    </message>
    <message>
        <source>The token will expire soon</source>
        <translation>El token caducará pronto</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]After that every call is refused.</source>
        <translation>[[Caduca el {when}. ]]Después se rechazan todas las llamadas.</translation>
    </message>
    <message>
        <source>The token expires in less than a day</source>
        <translation>El token caduca en menos de un día</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]From then on every call is refused.</source>
        <translation>[[Caduca el {when}. ]]A partir de entonces se rechazan todas las llamadas.</translation>
    </message>
    <message>
        <source>The token expires within a minute</source>
        <translation>El token caduca en menos de un minuto</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that some reads may stop, though the token itself still works.</source>
        <translation>[[Termina el {when}. ]]Días restantes: {days}. Después pueden detenerse algunas lecturas, aunque el token en sí siga funcionando.</translation>
    </message>
    <message>
        <source>Ask the person the token belongs to, to log in to the app again; that starts a new period.</source>
        <translation>Pida a la persona a la que pertenece el token que vuelva a iniciar sesión en la app; eso inicia un nuevo período.</translation>
    </message>
    <message>
        <source>Use a system user token instead: this end does not apply to it.</source>
        <translation>Use en su lugar un token de usuario del sistema: este límite no se le aplica.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data will end soon</source>
        <translation>El acceso del token a los datos terminará pronto</translation>
    </message>
    <message>
        <source>[[It ended on {when}. ]]Some reads may fail, though the token itself still works.</source>
        <translation>[[Terminó el {when}. ]]Algunas lecturas pueden fallar, aunque el token en sí siga funcionando.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data has ended</source>
        <translation>El acceso del token a los datos terminó</translation>
    </message>
    <message>
        <source>It is a personal token, made for trying things out.[[ It ends on {when}.]] A token of a system user lives for weeks or longer.</source>
        <translation>Es un token personal, hecho para pruebas.[[ Caduca el {when}.]] Un token de un usuario del sistema dura semanas o más.</translation>
    </message>
    <message>
        <source>This kind of token lives only for hours</source>
        <translation>Este tipo de token dura solo unas horas</translation>
    </message>
    <message>
        <source>A Page token cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>Un token de página no puede enviar mensajes de WhatsApp. Se necesita un token de un usuario del sistema o de un usuario.</translation>
    </message>
    <message>
        <source>Choose &quot;Assign assets&quot;: give it the app with &quot;Manage app&quot;, and your WhatsApp account with full control.</source>
        <translation>Elija &quot;Assign assets&quot;: dele la app con &quot;Manage app&quot; y su cuenta de WhatsApp con control total.</translation>
    </message>
    <message>
        <source>This token belongs to a Facebook Page</source>
        <translation>Este token pertenece a una página de Facebook</translation>
    </message>
    <message>
        <source>It is made of app ID and app secret, and cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>Se compone del ID y la clave secreta de la app y no puede enviar mensajes de WhatsApp. Se necesita un token de un usuario del sistema o de un usuario.</translation>
    </message>
    <message>
        <source>Keep the app secret in a safe place, and out of the system that sends your messages.</source>
        <translation>Guarde la clave secreta de la app en un lugar seguro y fuera del sistema que envía sus mensajes.</translation>
    </message>
    <message>
        <source>This token stands for the app itself</source>
        <translation>Este token corresponde a la app misma</translation>
    </message>
    <message>
        <source>Open your apps</source>
        <translation>Abrir sus apps</translation>
    </message>
    <message>
        <source>You named the app[[ {app}]] as the one that makes your API calls, but the token was made by another one[[: {token_app}]].</source>
        <translation>Usted indicó la app[[ {app}]] como la que hace sus llamadas a la API, pero el token fue creado por otra[[: {token_app}]].</translation>
    </message>
    <message>
        <source>Compare the app ID in the App Dashboard with the one your sending system uses.</source>
        <translation>Compare el ID de la app en App Dashboard con el que usa su sistema de envío.</translation>
    </message>
    <message>
        <source>Generate a token of the app that makes your API calls, or correct the app you named here.</source>
        <translation>Genere un token de la app que hace sus llamadas a la API o corrija la app que indicó aquí.</translation>
    </message>
    <message>
        <source>The app secret you entered is of an app that did not make this token[[ (token of app {token_app})]]. The other checks went on without it.</source>
        <translation>La clave secreta que introdujo es de una app que no creó este token[[ (token de la app {token_app})]]. Las demás comprobaciones continuaron sin ella.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret of the token&apos;s app: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>Copie el ID y la clave secreta de la app del token: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The app secret belongs to another app</source>
        <translation>La clave secreta pertenece a otra app</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret you entered: it is mistyped, was reset, or belongs to another app. The other checks went on without it.</source>
        <translation>Meta no acepta la clave secreta de la app que introdujo: está mal escrita, se restableció o pertenece a otra app. Las demás comprobaciones continuaron sin ella.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>Copie de nuevo el ID y la clave secreta de la app: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is not accepted</source>
        <translation>No se acepta la clave secreta de la app</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Abrir Access Token Debugger de Meta</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may see all about a token. The check went on with other reads; when the token ends is not known.</source>
        <translation>Solo una app, o una persona con un rol en la app, puede ver todo sobre un token. La comprobación continuó con otras lecturas; no se sabe cuándo caduca el token.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger, and log in as a person with a role in the app.</source>
        <translation>Abra Access Token Debugger de Meta e inicie sesión como una persona con un rol en la app.</translation>
    </message>
    <message>
        <source>Paste the token into the field there, and press &quot;Debug&quot;.</source>
        <translation>Pegue allí el token en el campo y pulse &quot;Debug&quot;.</translation>
    </message>
    <message>
        <source>Look at &quot;Valid&quot;: it must say True.</source>
        <translation>Mire &quot;Valid&quot;: debe decir True.</translation>
    </message>
    <message>
        <source>Look at &quot;Expires&quot;: note the day on which the token ends.</source>
        <translation>Mire &quot;Expires&quot;: anote el día en que caduca el token.</translation>
    </message>
    <message>
        <source>Look at &quot;Scopes&quot;: whatsapp_business_management and whatsapp_business_messaging must both be there.</source>
        <translation>Mire &quot;Scopes&quot;: deben estar whatsapp_business_management y whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Generate a new token with both permissions if one of them is missing.</source>
        <translation>Genere un token nuevo con ambos permisos si falta uno de ellos.</translation>
    </message>
    <message>
        <source>Enter the app secret here if you have it: then this check can read it all by itself.</source>
        <translation>Introduzca aquí la clave secreta de la app si la tiene: así esta comprobación puede leerlo todo por sí misma.</translation>
    </message>
    <message>
        <source>Meta did not show all about this token</source>
        <translation>Meta no mostró todo sobre este token</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on: Meta takes a token of this app only together with a signature made with the app secret.</source>
        <translation>La app tiene activada la opción &quot;Require app secret&quot;: Meta acepta un token de esta app solo junto con una firma hecha con la clave secreta de la app.</translation>
    </message>
    <message>
        <source>Enter the app secret here, and check again: it stays on this computer.</source>
        <translation>Introduzca aquí la clave secreta de la app y compruebe de nuevo: permanece en este equipo.</translation>
    </message>
    <message>
        <source>Ask your developer whether the sending system signs its calls (appsecret_proof).</source>
        <translation>Pregunte a su desarrollador si el sistema de envío firma sus llamadas (appsecret_proof).</translation>
    </message>
    <message>
        <source>Switch the setting off if the calls cannot be signed: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</source>
        <translation>Desactive la opción si las llamadas no se pueden firmar: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Every sending system needs it.</source>
        <translation>El permiso {permission} no está concedido a este token. Todo sistema de envío lo necesita.</translation>
    </message>
    <message>
        <source>The token lacks a permission it needs</source>
        <translation>Al token le falta un permiso que necesita</translation>
    </message>
    <message>
        <source>The permission {permission} was asked for when the token was made, and declined. Every sending system needs it.</source>
        <translation>El permiso {permission} se pidió al crear el token y se rechazó. Todo sistema de envío lo necesita.</translation>
    </message>
    <message>
        <source>A permission was declined</source>
        <translation>Se rechazó un permiso</translation>
    </message>
    <message>
        <source>The permission {permission} was granted once, and has run out since.</source>
        <translation>El permiso {permission} se concedió una vez y ya caducó.</translation>
    </message>
    <message>
        <source>A permission of the token has run out</source>
        <translation>Un permiso del token caducó</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it your numbers, templates and settings cannot be used.</source>
        <translation>El permiso {permission} no está concedido a este token. Sin él no se pueden usar sus números, plantillas ni configuración.</translation>
    </message>
    <message>
        <source>The token may not read your WhatsApp account</source>
        <translation>El token no puede leer su cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it no message can be sent, and no delivery report comes back.</source>
        <translation>El permiso {permission} no está concedido a este token. Sin él no se puede enviar ningún mensaje ni llega ningún informe de entrega.</translation>
    </message>
    <message>
        <source>The token may not send messages</source>
        <translation>El token no puede enviar mensajes</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted. Messages can be sent without it; only the list of your business&apos;s accounts cannot be read.</source>
        <translation>El permiso {permission} no está concedido. Se pueden enviar mensajes sin él; solo no se puede leer la lista de cuentas de su negocio.</translation>
    </message>
    <message>
        <source>Tick {permission} as well when you next generate a token.</source>
        <translation>Marque también {permission} la próxima vez que genere un token.</translation>
    </message>
    <message>
        <source>A helpful permission is not granted</source>
        <translation>Un permiso útil no está concedido</translation>
    </message>
    <message>
        <source>The lists do not name {permission}, but a read that needs it was answered. Nothing has to be done.</source>
        <translation>Las listas no nombran {permission}, pero se respondió una lectura que lo necesita. No hace falta hacer nada.</translation>
    </message>
    <message>
        <source>A permission is not listed, but works</source>
        <translation>Un permiso no aparece en la lista, pero funciona</translation>
    </message>
    <message>
        <source>Open the account in Business settings</source>
        <translation>Abrir la cuenta en Business settings</translation>
    </message>
    <message>
        <source>The token&apos;s permissions hold only for certain WhatsApp accounts. The account that was asked for[[ ({account})]] is not one of them.</source>
        <translation>Los permisos del token valen solo para determinadas cuentas de WhatsApp. La cuenta consultada[[ ({account})]] no es una de ellas.</translation>
    </message>
    <message>
        <source>Compare the ID of the WhatsApp account: WhatsApp Manager &gt; Account tools, or Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>Compare el ID de la cuenta de WhatsApp: WhatsApp Manager &gt; Account tools, o Business settings &gt; Accounts &gt; WhatsApp accounts.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it this WhatsApp account with full control.</source>
        <translation>Abra Business settings &gt; Users &gt; System users, elija el usuario del sistema, luego &quot;Assign assets&quot;, y dele esta cuenta de WhatsApp con control total.</translation>
    </message>
    <message>
        <source>Generate a new token for it with both WhatsApp permissions, and check it here.</source>
        <translation>Genere para él un token nuevo con ambos permisos de WhatsApp y compruébelo aquí.</translation>
    </message>
    <message>
        <source>The token may not use this WhatsApp account</source>
        <translation>El token no puede usar esta cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>The system user behind the token is assigned to the WhatsApp account[[ ({account})]], but without the rights to manage it and to send from it.</source>
        <translation>El usuario del sistema detrás del token está asignado a la cuenta de WhatsApp[[ ({account})]], pero sin los derechos para administrarla y enviar desde ella.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then the system user, and give it full control.</source>
        <translation>Abra Business settings &gt; Accounts &gt; WhatsApp accounts, elija la cuenta, luego el usuario del sistema, y dele control total.</translation>
    </message>
    <message>
        <source>Generate a new token with both WhatsApp permissions if it is still refused.</source>
        <translation>Si se sigue rechazando, genere un token nuevo con ambos permisos de WhatsApp.</translation>
    </message>
    <message>
        <source>The system user may do too little in this account</source>
        <translation>El usuario del sistema tiene muy pocos derechos en esta cuenta</translation>
    </message>
    <message>
        <source>The token has the permissions it needs, but the system user behind it is not assigned to the WhatsApp account[[ ({account})]].</source>
        <translation>El token tiene los permisos que necesita, pero el usuario del sistema detrás de él no está asignado a la cuenta de WhatsApp[[ ({account})]].</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then &quot;Add people&quot;, and give the system user full control.</source>
        <translation>Abra Business settings &gt; Accounts &gt; WhatsApp accounts, elija la cuenta, luego &quot;Add people&quot;, y dé control total al usuario del sistema.</translation>
    </message>
    <message>
        <source>The system user was not given this account</source>
        <translation>Al usuario del sistema no se le dio esta cuenta</translation>
    </message>
    <message>
        <source>Open Meta&apos;s status page</source>
        <translation>Abrir la página de estado de Meta</translation>
    </message>
    <message>
        <source>Meta could not handle the call. Updates of the API can take it down for up to 5 minutes. Your token and your settings are not the cause.</source>
        <translation>Meta no pudo procesar la llamada. Las actualizaciones de la API pueden dejarla fuera de servicio hasta 5 minutos. Su token y su configuración no son la causa.</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then check again.</source>
        <translation>Espere 5 minutos y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page for a known disturbance.</source>
        <translation>Consulte si hay una interrupción conocida en la página de estado de Meta.</translation>
    </message>
    <message>
        <source>Tell your colleagues: Meta&apos;s service is away for a moment, messages sent now may fail, and nothing has to be changed on our side.</source>
        <translation>Avise a sus colegas: el servicio de Meta no está disponible por el momento, los mensajes que se envíen ahora pueden fallar, y no hay que cambiar nada de nuestro lado.</translation>
    </message>
    <message>
        <source>Send the failed messages again once the check passes.</source>
        <translation>Vuelva a enviar los mensajes fallidos cuando la comprobación salga bien.</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself.</source>
        <translation>Meta no acepta más llamadas ni mensajes por ahora. Esto no dice nada sobre el token en sí.</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <translation>Espere un rato, hasta una hora, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Ask your developer which system makes so many calls, and let it make fewer.</source>
        <translation>Pregunte a su desarrollador qué sistema hace tantas llamadas y haga que reduzca la cantidad.</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time</source>
        <translation>Se hicieron demasiadas llamadas en poco tiempo</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself. Minutes until calls are taken again, as Meta says: {minutes}.</source>
        <translation>Meta no acepta más llamadas ni mensajes por ahora. Esto no dice nada sobre el token en sí. Minutos hasta que se vuelvan a aceptar llamadas, según Meta: {minutes}.</translation>
    </message>
    <message>
        <source>Wait until calls are taken again, then try again.</source>
        <translation>Espere hasta que se vuelvan a aceptar llamadas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No connection leaves this computer. This says nothing about your token.</source>
        <translation>Ninguna conexión sale de este equipo. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Connect to a network, then check again.</source>
        <translation>Conéctese a una red y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Este equipo no tiene red</translation>
    </message>
    <message>
        <source>The name service of your network gave no answer for Meta&apos;s address. This says nothing about your token.</source>
        <translation>El servicio de nombres de su red no dio respuesta para la dirección de Meta. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet can be reached.</source>
        <translation>Abra cualquier página web para ver si hay acceso a internet.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is blocked.</source>
        <translation>Pregunte a quien administra su red si graph.facebook.com está bloqueado.</translation>
    </message>
    <message>
        <source>Check again from another network, for example over a phone.</source>
        <translation>Compruebe de nuevo desde otra red, por ejemplo, a través de un teléfono.</translation>
    </message>
    <message>
        <source>Meta&apos;s address could not be looked up</source>
        <translation>No se pudo resolver la dirección de Meta</translation>
    </message>
    <message>
        <source>Something on the way to Meta, often a firewall, refuses the connection. This says nothing about your token.</source>
        <translation>Algo en el camino hacia Meta, a menudo un firewall, rechaza la conexión. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Ask who runs your network to allow graph.facebook.com, port 443.</source>
        <translation>Pida a quien administra su red que permita graph.facebook.com, puerto 443.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>Se rechazó la conexión</translation>
    </message>
    <message>
        <source>On this network or computer, Meta&apos;s address is made to lead nowhere, as filters do. This says nothing about your token.</source>
        <translation>En esta red o en este equipo, la dirección de Meta se desvía a ninguna parte, como hacen los filtros. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Meta&apos;s address is blocked here</source>
        <translation>La dirección de Meta está bloqueada aquí</translation>
    </message>
    <message>
        <source>The network knows no way to Meta&apos;s address. This says nothing about your token.</source>
        <translation>La red no conoce ningún camino hacia la dirección de Meta. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Meta&apos;s address cannot be reached from here</source>
        <translation>Desde aquí no se puede llegar a la dirección de Meta</translation>
    </message>
    <message>
        <source>No whole answer came within the time limit: the connection is slow, or something on the way swallows it. This says nothing about your token.</source>
        <translation>No llegó una respuesta completa dentro del plazo: la conexión es lenta, o algo en el camino la retiene. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Compruebe de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page if it stays like this.</source>
        <translation>Si sigue igual, consulte la página de estado de Meta.</translation>
    </message>
    <message>
        <source>Meta did not answer in time</source>
        <translation>Meta no respondió a tiempo</translation>
    </message>
    <message>
        <source>The other side could not prove that it is Meta, so the check stopped there. This says nothing about your token.</source>
        <translation>El otro lado no pudo demostrar que es Meta, así que la comprobación se detuvo allí. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Set date and time of this computer right, or switch on automatic time.</source>
        <translation>Corrija la fecha y la hora de este equipo o active la hora automática.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether it opens encrypted connections, and to leave out graph.facebook.com.</source>
        <translation>Pregunte a quien administra su red si inspecciona conexiones cifradas y pídale que excluya graph.facebook.com.</translation>
    </message>
    <message>
        <source>The connection to Meta is not safe</source>
        <translation>La conexión con Meta no es segura</translation>
    </message>
    <message>
        <source>It was cut while it was being set up, as firewalls do that block facebook.com by name. This says nothing about your token.</source>
        <translation>Se cortó mientras se establecía, como hacen los firewalls que bloquean facebook.com por su nombre. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>The safe connection was cut off</source>
        <translation>Se cortó la conexión segura</translation>
    </message>
    <message>
        <source>Something on the way wants this computer to prove what it is. This says nothing about your token.</source>
        <translation>Algo en el camino quiere que este equipo demuestre qué es. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Ask who runs your network how programs reach the internet.</source>
        <translation>Pregunte a quien administra su red cómo llegan los programas a internet.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate</source>
        <translation>La red pide un certificado de dispositivo</translation>
    </message>
    <message>
        <source>Either the clock of this computer is wrong, or something else than Meta answered. This says nothing about your token.</source>
        <translation>O el reloj de este equipo está mal, o respondió algo que no es Meta. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>The proof of identity looks out of date</source>
        <translation>La prueba de identidad parece vencida</translation>
    </message>
    <message>
        <source>The part that encrypts connections is not there. This says nothing about your token.</source>
        <translation>No está la parte que cifra las conexiones. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>Falta una parte de este programa</translation>
    </message>
    <message>
        <source>Without its list of trusted authorities, no proof of identity can be checked. This says nothing about your token.</source>
        <translation>Sin su lista de autoridades de confianza, no se puede verificar ninguna prueba de identidad. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Install the list of trusted authorities of your system (often called ca-certificates).</source>
        <translation>Instale la lista de autoridades de confianza de su sistema (a menudo se llama ca-certificates).</translation>
    </message>
    <message>
        <source>This computer has no list of authorities</source>
        <translation>Este equipo no tiene lista de autoridades</translation>
    </message>
    <message>
        <source>The other side shows a proof of identity that begins in the future. This says nothing about your token.</source>
        <translation>El otro lado muestra una prueba de identidad que empieza en el futuro. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind</source>
        <translation>Es probable que el reloj de este equipo esté atrasado</translation>
    </message>
    <message>
        <source>Something answered without encryption, as login pages of networks do. This says nothing about your token.</source>
        <translation>Algo respondió sin cifrado, como hacen las páginas de inicio de sesión de las redes. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Open any web page: if a login page of the network appears, log in there.</source>
        <translation>Abra cualquier página web: si aparece una página de inicio de sesión de la red, inicie sesión allí.</translation>
    </message>
    <message>
        <source>The other side does not encrypt</source>
        <translation>El otro lado no usa cifrado</translation>
    </message>
    <message>
        <source>The proof of identity was not issued by an authority that this computer trusts, as in companies that look inside encrypted connections. Nothing was sent. This says nothing about your token.</source>
        <translation>La prueba de identidad no fue emitida por una autoridad en la que confía este equipo, como en empresas que inspeccionan conexiones cifradas. No se envió nada. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Somebody opens encrypted connections here</source>
        <translation>Alguien abre aquí las conexiones cifradas</translation>
    </message>
    <message>
        <source>The proof of identity belongs to another address. Nothing was sent. This says nothing about your token.</source>
        <translation>La prueba de identidad pertenece a otra dirección. No se envió nada. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Somebody else answered in Meta&apos;s place</source>
        <translation>Alguien respondió en lugar de Meta</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy, and the proxy does not answer or let the call through. This says nothing about your token.</source>
        <translation>Este equipo llega a internet a través de un proxy, y el proxy no responde o no deja pasar la llamada. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Revise la configuración del proxy de este equipo.</translation>
    </message>
    <message>
        <source>The proxy stands in the way</source>
        <translation>El proxy impide el paso</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy that wants a name and a password. This says nothing about your token.</source>
        <translation>Este equipo llega a internet a través de un proxy que pide un nombre y una contraseña. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Enter name and password in the proxy settings of this computer.</source>
        <translation>Introduzca el nombre y la contraseña en la configuración del proxy de este equipo.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>El proxy pide una contraseña</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was there. This says nothing about your token.</source>
        <translation>La conexión terminó antes de que llegara la respuesta completa. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Check again from another network if it breaks off again.</source>
        <translation>Si se vuelve a interrumpir, compruebe de nuevo desde otra red.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La conexión se interrumpió</translation>
    </message>
    <message>
        <source>Something answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Algo respondió en lugar de Meta, como hacen las páginas de inicio de sesión de los hoteles y los filtros de las empresas. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is filtered.</source>
        <translation>Pregunte a quien administra su red si graph.facebook.com se filtra.</translation>
    </message>
    <message>
        <source>The answer did not come from Meta</source>
        <translation>La respuesta no vino de Meta</translation>
    </message>
    <message>
        <source>Something on the way asks for a password in Meta&apos;s place. This says nothing about your token.</source>
        <translation>Algo en el camino pide una contraseña en lugar de Meta. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>The network asks for a password</source>
        <translation>La red pide una contraseña</translation>
    </message>
    <message>
        <source>The answer is damaged, or is not in the form that Meta uses: something on the way changed it or answered instead. This says nothing about your token.</source>
        <translation>La respuesta está dañada o no tiene la forma que usa Meta: algo en el camino la cambió o respondió en su lugar. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>A web page answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Una página web respondió en lugar de Meta, como hacen las páginas de inicio de sesión de los hoteles y los filtros de las empresas. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>Llegó una página web en lugar de una respuesta</translation>
    </message>
    <message>
        <source>Something on the way wanted to lead the call elsewhere, as login pages of networks do. It was not followed. This says nothing about your token.</source>
        <translation>Algo en el camino quiso llevar la llamada a otro lugar, como hacen las páginas de inicio de sesión de las redes. No se siguió. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>The call was led to another address</source>
        <translation>La llamada se desvió a otra dirección</translation>
    </message>
    <message>
        <source>The answer was far larger than Meta&apos;s answers are, and was not read. This says nothing about your token.</source>
        <translation>La respuesta era mucho más grande que las de Meta y no se leyó. Esto no dice nada sobre su token.</translation>
    </message>
    <message>
        <source>The answer was too large to be Meta&apos;s</source>
        <translation>La respuesta era demasiado grande para ser de Meta</translation>
    </message>
    <message>
        <source>It differs from the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Difiere de la hora de las respuestas de Meta. Diferencia en minutos: {minutes}. Esta comprobación usó el reloj de Meta; otros programas pueden fallar.</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the settings of this computer.</source>
        <translation>Active la fecha y la hora automáticas en la configuración de este equipo.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>It is ahead of the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Está adelantado respecto a la hora de las respuestas de Meta. Diferencia en minutos: {minutes}. Esta comprobación usó el reloj de Meta; otros programas pueden fallar.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead</source>
        <translation>El reloj de este equipo está adelantado</translation>
    </message>
    <message>
        <source>It is behind the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Está atrasado respecto a la hora de las respuestas de Meta. Diferencia en minutos: {minutes}. Esta comprobación usó el reloj de Meta; otros programas pueden fallar.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind</source>
        <translation>El reloj de este equipo está atrasado</translation>
    </message>
    <message>
        <source>Open the accounts in Business settings</source>
        <translation>Abrir las cuentas en Business settings</translation>
    </message>
    <message>
        <source>No WhatsApp account could be found with this token[[ in the business {business}]]. The system user behind it was not given one, or the account belongs to another business.</source>
        <translation>No se encontró ninguna cuenta de WhatsApp con este token[[ en el negocio {business}]]. Al usuario del sistema detrás de él no se le dio ninguna, o la cuenta pertenece a otro negocio.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, and look whether your account is listed there.</source>
        <translation>Abra Business settings &gt; Accounts &gt; WhatsApp accounts y mire si su cuenta aparece allí.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it the WhatsApp account with full control.</source>
        <translation>Abra Business settings &gt; Users &gt; System users, elija el usuario del sistema, luego &quot;Assign assets&quot;, y dele la cuenta de WhatsApp con control total.</translation>
    </message>
    <message>
        <source>Enter the ID of the WhatsApp account here if you know it, and check again.</source>
        <translation>Introduzca aquí el ID de la cuenta de WhatsApp si lo conoce y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The token sees no WhatsApp account</source>
        <translation>El token no ve ninguna cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>Open Business Support Home</source>
        <translation>Abrir Business Support Home</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation>Abrir WhatsApp Manager</translation>
    </message>
    <message>
        <source>Meta has switched off the account[[ {name}]][[ ({account})]] or limits what it may do, so messages are not sent.[[ Meta says: &quot;{description}&quot;]]</source>
        <translation>Meta desactivó la cuenta[[ {name}]][[ ({account})]] o limita lo que puede hacer, así que no se envían mensajes.[[ Meta dice: &quot;{description}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business Support Home, and choose the WhatsApp account: the reason and the end of the restriction stand there.</source>
        <translation>Abra Business Support Home y elija la cuenta de WhatsApp: allí están el motivo y el final de la restricción.</translation>
    </message>
    <message>
        <source>Choose &quot;Request review&quot; there if you see it differently; Meta usually answers within 48 hours.</source>
        <translation>Si no está de acuerdo, elija allí &quot;Request review&quot;; Meta suele responder en 48 horas.</translation>
    </message>
    <message>
        <source>Wait until the restriction has ended before you send again.</source>
        <translation>Espere hasta que termine la restricción antes de volver a enviar.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account[[ {name}]][[ ({account})]] yet. Until then messages may be limited or held back.</source>
        <translation>Meta aún no ha aprobado la cuenta de WhatsApp[[ {name}]][[ ({account})]]. Hasta entonces, los mensajes pueden limitarse o retenerse.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and look whether Meta asks for something.</source>
        <translation>Abra WhatsApp Manager &gt; Overview y mire si Meta pide algo.</translation>
    </message>
    <message>
        <source>Wait for the end of the review, then check here again.</source>
        <translation>Espere el final de la revisión y compruebe entonces aquí de nuevo.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if nothing changes for several days.</source>
        <translation>Si no cambia nada durante varios días, consulte al soporte de Meta en Business Support Home.</translation>
    </message>
    <message>
        <source>Meta has not finished its review of the account</source>
        <translation>Meta no ha terminado su revisión de la cuenta</translation>
    </message>
    <message>
        <source>Meta has reviewed the WhatsApp account[[ {name}]][[ ({account})]] and declined it. Messages may be limited, or not sent at all.</source>
        <translation>Meta revisó la cuenta de WhatsApp[[ {name}]][[ ({account})]] y la rechazó. Los mensajes pueden limitarse o no enviarse en absoluto.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the WhatsApp account, and read the reason.</source>
        <translation>Abra Business Support Home, elija la cuenta de WhatsApp y lea el motivo.</translation>
    </message>
    <message>
        <source>Check here again after Meta&apos;s answer.</source>
        <translation>Compruebe aquí de nuevo después de la respuesta de Meta.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account</source>
        <translation>Meta no aprobó la cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments</source>
        <translation>Abrir Billing &amp; payments</translation>
    </message>
    <message>
        <source>Meta cannot charge the WhatsApp account[[ {name}]][[ ({account})]], so it stops the messages that you start. Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>Meta no puede cobrar a la cuenta de WhatsApp[[ {name}]][[ ({account})]], así que detiene los mensajes que usted inicia. Las respuestas dentro de las 24 horas posteriores al mensaje de un cliente sí se envían.</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments &gt; Accounts, and choose this very WhatsApp account.</source>
        <translation>Abra Billing &amp; payments &gt; Accounts y elija esta cuenta de WhatsApp en concreto.</translation>
    </message>
    <message>
        <source>Add a payment method, or bring the present one in order. A card of another WhatsApp account, or of an ad account, does not count.</source>
        <translation>Agregue un método de pago o ponga en orden el actual. Una tarjeta de otra cuenta de WhatsApp o de una cuenta publicitaria no cuenta.</translation>
    </message>
    <message>
        <source>Check that currency, time zone and business details are filled in.</source>
        <translation>Compruebe que la moneda, la zona horaria y los datos del negocio están completos.</translation>
    </message>
    <message>
        <source>Check here again; Meta may need a while to notice the change.</source>
        <translation>Compruebe aquí de nuevo; Meta puede tardar un poco en notar el cambio.</translation>
    </message>
    <message>
        <source>Open the Security Center</source>
        <translation>Abrir Security Center</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet. Until then Meta limits what it may send, and some messages do not arrive.</source>
        <translation>Meta aún no ha verificado el negocio[[ {business}]]. Hasta entonces, Meta limita lo que puede enviar, y algunos mensajes no llegan.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start the verification, or read what Meta still asks for.</source>
        <translation>Abra Business settings &gt; Security Center e inicie la verificación o lea qué pide todavía Meta.</translation>
    </message>
    <message>
        <source>Upload the papers that Meta asks for; name and address must be the same as in Business settings.</source>
        <translation>Suba los documentos que pide Meta; el nombre y la dirección deben ser los mismos que en Business settings.</translation>
    </message>
    <message>
        <source>Wait for Meta&apos;s answer, then check here again.</source>
        <translation>Espere la respuesta de Meta y compruebe entonces aquí de nuevo.</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet, and lets it send no messages until then.</source>
        <translation>Meta aún no ha verificado el negocio[[ {business}]] y hasta entonces no le permite enviar mensajes.</translation>
    </message>
    <message>
        <source>Meta blocks the business until it is verified</source>
        <translation>Meta bloquea el negocio hasta que se verifique</translation>
    </message>
    <message>
        <source>Open the phone numbers in WhatsApp Manager</source>
        <translation>Abrir los números de teléfono en WhatsApp Manager</translation>
    </message>
    <message>
        <source>The number {number} is not among the phone numbers of the WhatsApp account[[ {account}]]. Account and number must belong together.</source>
        <translation>El número {number} no está entre los números de teléfono de la cuenta de WhatsApp[[ {account}]]. La cuenta y el número deben corresponderse.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look for the number there.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers y busque allí el número.</translation>
    </message>
    <message>
        <source>Choose another WhatsApp account at the top of that page if the number is not listed.</source>
        <translation>Elija otra cuenta de WhatsApp en la parte superior de esa página si el número no aparece.</translation>
    </message>
    <message>
        <source>Enter an account and a number that belong together, here and in the system that sends your messages.</source>
        <translation>Introduzca una cuenta y un número que se correspondan, aquí y en el sistema que envía sus mensajes.</translation>
    </message>
    <message>
        <source>The number does not belong to this account</source>
        <translation>El número no pertenece a esta cuenta</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, is not registered with the platform. This says nothing about the number of your customer.</source>
        <translation>Su propio número[[ {number}]], el que envía, no está registrado en la plataforma. Esto no dice nada sobre el número de su cliente.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look at the status of the number.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers y mire el estado del número.</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN: your developer or provider does that with one call (register).</source>
        <translation>Registre el número con su PIN de seis dígitos: su desarrollador o proveedor lo hace con una llamada (register).</translation>
    </message>
    <message>
        <source>Check here again: the number must be shown as connected.</source>
        <translation>Compruebe aquí de nuevo: el número debe aparecer como conectado.</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, was never confirmed with the code that Meta sends by SMS or call. This says nothing about the number of your customer.</source>
        <translation>Su propio número[[ {number}]], el que envía, nunca se confirmó con el código que Meta envía por SMS o llamada. Esto no dice nada sobre el número de su cliente.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and let Meta send the code by SMS or call.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, elija el número y haga que Meta envíe el código por SMS o llamada.</translation>
    </message>
    <message>
        <source>Enter the code there.</source>
        <translation>Introduzca allí el código.</translation>
    </message>
    <message>
        <source>The sending number was never confirmed by a code</source>
        <translation>El número de envío nunca se confirmó con un código</translation>
    </message>
    <message>
        <source>A number must be connected to send. For yours[[, {number},]] Meta shows another status: {status}.</source>
        <translation>Un número debe estar conectado para enviar. Para el suyo[[, {number},]] Meta muestra otro estado: {status}.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and read what stands beside the number.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers y lea lo que aparece junto al número.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number again if it is shown as disconnected or offline.</source>
        <translation>Si aparece como desconectado o sin conexión, pida a su desarrollador o proveedor que registre de nuevo el número.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if the status stays.</source>
        <translation>Si el estado no cambia, consulte al soporte de Meta en Business Support Home.</translation>
    </message>
    <message>
        <source>The sending number is not connected</source>
        <translation>El número de envío no está conectado</translation>
    </message>
    <message>
        <source>Meta lets the number[[ {number}]] send no messages any more. Usually Meta names a rule of the platform as the reason.</source>
        <translation>Meta ya no permite que el número[[ {number}]] envíe mensajes. Por lo general, Meta indica como motivo una regla de la plataforma.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the number, and read the reason.</source>
        <translation>Abra Business Support Home, elija el número y lea el motivo.</translation>
    </message>
    <message>
        <source>Reach your customers by another channel until then.</source>
        <translation>Hasta entonces, contacte a sus clientes por otro medio.</translation>
    </message>
    <message>
        <source>Meta has banned the sending number</source>
        <translation>Meta inhabilitó el número de envío</translation>
    </message>
    <message>
        <source>The number[[ {number}]] is not part of the WhatsApp account any more, so it cannot send.</source>
        <translation>El número[[ {number}]] ya no forma parte de la cuenta de WhatsApp, así que no puede enviar.</translation>
    </message>
    <message>
        <source>Compare the ID of the number in your sending system with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Compare el ID del número en su sistema de envío con WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Add the number there again if it is still yours.</source>
        <translation>Agregue allí de nuevo el número si sigue siendo suyo.</translation>
    </message>
    <message>
        <source>Enter its new ID in the system that sends your messages, and here.</source>
        <translation>Introduzca su nuevo ID en el sistema que envía sus mensajes y aquí.</translation>
    </message>
    <message>
        <source>The sending number was taken out of the account</source>
        <translation>El número de envío se quitó de la cuenta</translation>
    </message>
    <message>
        <source>The number[[ {number}]] now belongs to another WhatsApp account or provider, so it cannot send from this account any more.</source>
        <translation>El número[[ {number}]] ahora pertenece a otra cuenta de WhatsApp o a otro proveedor, así que ya no puede enviar desde esta cuenta.</translation>
    </message>
    <message>
        <source>Ask your colleagues or your provider who moved the number, and to which account.</source>
        <translation>Pregunte a sus colegas o a su proveedor quién trasladó el número y a qué cuenta.</translation>
    </message>
    <message>
        <source>Enter the IDs of the new account and number in the system that sends your messages.</source>
        <translation>Introduzca los ID de la cuenta y el número nuevos en el sistema que envía sus mensajes.</translation>
    </message>
    <message>
        <source>Generate a token for the new account, and check it here.</source>
        <translation>Genere un token para la cuenta nueva y compruébelo aquí.</translation>
    </message>
    <message>
        <source>The sending number has moved to another place</source>
        <translation>El número de envío se trasladó a otro lugar</translation>
    </message>
    <message>
        <source>The number[[ {number}]] was added, but a step is still open: its code, its display name or its registration.</source>
        <translation>El número[[ {number}]] se agregó, pero falta un paso: su código, su nombre visible o su registro.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look which step is open.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers y mire qué paso falta.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number once the display name is approved.</source>
        <translation>Pida a su desarrollador o proveedor que registre el número cuando se apruebe el nombre visible.</translation>
    </message>
    <message>
        <source>The sending number is not ready yet</source>
        <translation>El número de envío aún no está listo</translation>
    </message>
    <message>
        <source>For a time Meta lets the number[[ {number}]] send no new messages, because a limit is reached or because of its quality.</source>
        <translation>Por un tiempo, Meta no permite que el número[[ {number}]] envíe mensajes nuevos, porque se alcanzó un límite o por su calidad.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read how long the restriction lasts.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, elija el número y lea cuánto dura la restricción.</translation>
    </message>
    <message>
        <source>Wait until it ends, then send fewer messages, and only to people who want them.</source>
        <translation>Espere a que termine; después envíe menos mensajes, y solo a personas que los quieran.</translation>
    </message>
    <message>
        <source>Ask for a review in Business Support Home if you see it differently.</source>
        <translation>Si no está de acuerdo, pida una revisión en Business Support Home.</translation>
    </message>
    <message>
        <source>Meta has restricted the sending number</source>
        <translation>Meta restringió el número de envío</translation>
    </message>
    <message>
        <source>Open the templates in WhatsApp Manager</source>
        <translation>Abrir las plantillas en WhatsApp Manager</translation>
    </message>
    <message>
        <source>Many customers blocked or reported messages of your number[[ {number}]]. Meta may lower its limits, or stop it for a time.</source>
        <translation>Muchos clientes bloquearon o reportaron mensajes de su número[[ {number}]]. Meta puede reducir sus límites o detenerlo por un tiempo.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the reasons that customers gave.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, elija el número y lea los motivos que dieron los clientes.</translation>
    </message>
    <message>
        <source>Pause the templates that customers block or report most.</source>
        <translation>Ponga en pausa las plantillas que los clientes más bloquean o reportan.</translation>
    </message>
    <message>
        <source>Send only to people who agreed to hear from you, and less often.</source>
        <translation>Envíe solo a personas que aceptaron recibir sus mensajes, y con menos frecuencia.</translation>
    </message>
    <message>
        <source>Check here again after some days.</source>
        <translation>Compruebe aquí de nuevo después de algunos días.</translation>
    </message>
    <message>
        <source>The quality of the sending number is low</source>
        <translation>La calidad del número de envío es baja</translation>
    </message>
    <message>
        <source>Some customers blocked or reported messages of your number[[ {number}]]. It still sends as usual; Meta may lower its limits if this goes on.</source>
        <translation>Algunos clientes bloquearon o reportaron mensajes de su número[[ {number}]]. Sigue enviando como siempre; si esto continúa, Meta puede reducir sus límites.</translation>
    </message>
    <message>
        <source>The quality of the sending number is going down</source>
        <translation>La calidad del número de envío está bajando</translation>
    </message>
    <message>
        <source>Meta has not approved the display name[[ &quot;{name}&quot;]] of your number[[ {number}]] yet. Until then customers may see the number only, and fewer messages may be sent.</source>
        <translation>Meta aún no ha aprobado el nombre visible[[ &quot;{name}&quot;]] de su número[[ {number}]]. Hasta entonces, es posible que los clientes vean solo el número y que se puedan enviar menos mensajes.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and look at the display name.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, elija el número y mire el nombre visible.</translation>
    </message>
    <message>
        <source>The display name is not approved yet</source>
        <translation>El nombre visible aún no está aprobado</translation>
    </message>
    <message>
        <source>Meta does not accept the display name[[ &quot;{name}&quot;]] of your number[[ {number}]]. Customers may see the number only, and fewer messages may be sent.</source>
        <translation>Meta no acepta el nombre visible[[ &quot;{name}&quot;]] de su número[[ {number}]]. Es posible que los clientes vean solo el número y que se puedan enviar menos mensajes.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read why the name was declined.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, elija el número y lea por qué se rechazó el nombre.</translation>
    </message>
    <message>
        <source>Enter a name there that shows the link to your business, as your website does.</source>
        <translation>Introduzca allí un nombre que muestre la relación con su negocio, como lo hace su sitio web.</translation>
    </message>
    <message>
        <source>Meta has declined the display name</source>
        <translation>Meta rechazó el nombre visible</translation>
    </message>
    <message>
        <source>Meta made the number[[ {number}]] for trying things out. It reaches only the people on its list of allowed recipients, and users report that it does not reach every country.</source>
        <translation>Meta creó el número[[ {number}]] para hacer pruebas. Solo llega a las personas de su lista de destinatarios permitidos, y hay usuarios que informan de que no llega a todos los países.</translation>
    </message>
    <message>
        <source>Add the recipient to the list: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</source>
        <translation>Agregue el destinatario a la lista: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</translation>
    </message>
    <message>
        <source>Add a number of your own for real customers: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Agregue un número propio para clientes reales: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>This is a test number</source>
        <translation>Este es un número de prueba</translation>
    </message>
    <message>
        <source>The ID {id} does not belong in the field in which it stands. Account, number and business each have an ID of their own.</source>
        <translation>El ID {id} no corresponde al campo en el que está. La cuenta, el número y el negocio tienen cada uno un ID propio.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>Copie el ID de la cuenta de WhatsApp desde Business settings &gt; Accounts &gt; WhatsApp accounts.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Copie el ID del número de teléfono desde WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Enter each ID in its own field, here and in the system that sends your messages.</source>
        <translation>Introduzca cada ID en su propio campo, aquí y en el sistema que envía sus mensajes.</translation>
    </message>
    <message>
        <source>This ID is of another kind</source>
        <translation>Este ID es de otro tipo</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to the business that owns it.</source>
        <translation>El ID {id} se indicó para la cuenta de WhatsApp, pero pertenece al negocio propietario de la cuenta.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts, and enter it in the field for the account.</source>
        <translation>Copie el ID de la cuenta de WhatsApp desde Business settings &gt; Accounts &gt; WhatsApp accounts e introdúzcalo en el campo de la cuenta.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of an account</source>
        <translation>Este es el ID de un negocio, no de una cuenta</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to a phone number.</source>
        <translation>El ID {id} se indicó para la cuenta de WhatsApp, pero pertenece a un número de teléfono.</translation>
    </message>
    <message>
        <source>Enter it in the field for the number instead.</source>
        <translation>Introdúzcalo en cambio en el campo del número.</translation>
    </message>
    <message>
        <source>This is the ID of a number, not of an account</source>
        <translation>Este es el ID de un número, no de una cuenta</translation>
    </message>
    <message>
        <source>The ID {id} was given for the business, but belongs to a WhatsApp account.</source>
        <translation>El ID {id} se indicó para el negocio, pero pertenece a una cuenta de WhatsApp.</translation>
    </message>
    <message>
        <source>Enter it in the field for the account instead.</source>
        <translation>Introdúzcalo en cambio en el campo de la cuenta.</translation>
    </message>
    <message>
        <source>Copy the ID of the business from Business settings &gt; Business info, and enter it in the field for the business.</source>
        <translation>Copie el ID del negocio desde Business settings &gt; Business info e introdúzcalo en el campo del negocio.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a business</source>
        <translation>Este es el ID de una cuenta, no de un negocio</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a WhatsApp account.</source>
        <translation>El ID {id} se indicó para el número de teléfono, pero pertenece a una cuenta de WhatsApp.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers, and enter it in the field for the number.</source>
        <translation>Copie el ID del número de teléfono desde WhatsApp Manager &gt; Account tools &gt; Phone numbers e introdúzcalo en el campo del número.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a number</source>
        <translation>Este es el ID de una cuenta, no de un número</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a business.</source>
        <translation>El ID {id} se indicó para el número de teléfono, pero pertenece a un negocio.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of a number</source>
        <translation>Este es el ID de un negocio, no de un número</translation>
    </message>
    <message>
        <source>{id} is the phone number itself. Meta gives each number an ID of its own, with other digits.</source>
        <translation>{id} es el número de teléfono mismo. Meta da a cada número un ID propio, con otros dígitos.</translation>
    </message>
    <message>
        <source>This is a phone number, not its ID</source>
        <translation>Esto es un número de teléfono, no su ID</translation>
    </message>
    <message>
        <source>Open the webhook settings of the app</source>
        <translation>Abrir la configuración de webhook de la app</translation>
    </message>
    <message>
        <source>The app[[ {app}]] is not subscribed to the WhatsApp account[[ ({account})]]. Messages can be sent, but no delivery report and no answer of a customer comes back.</source>
        <translation>La app[[ {app}]] no está suscrita a la cuenta de WhatsApp[[ ({account})]]. Se pueden enviar mensajes, pero no llega ningún informe de entrega ni ninguna respuesta de un cliente.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to subscribe the app to the WhatsApp account; that is one call (subscribed_apps).</source>
        <translation>Pida a su desarrollador o proveedor que suscriba la app a la cuenta de WhatsApp; eso es una sola llamada (subscribed_apps).</translation>
    </message>
    <message>
        <source>Look at App Dashboard &gt; WhatsApp &gt; Configuration: a callback URL must be set, and the field &quot;messages&quot; subscribed.</source>
        <translation>Mire en App Dashboard &gt; WhatsApp &gt; Configuration: debe haber una URL de devolución de llamada (callback URL) y debe estar suscrito el campo &quot;messages&quot;.</translation>
    </message>
    <message>
        <source>Send a message to yourself, and look whether its report arrives.</source>
        <translation>Envíese un mensaje y mire si llega su informe.</translation>
    </message>
    <message>
        <source>No delivery reports come back to your app</source>
        <translation>A su app no le llegan informes de entrega</translation>
    </message>
    <message>
        <source>Another app is subscribed to the WhatsApp account[[: {others}]]. The app of this token[[, {app},]] is not, so no delivery report and no answer comes to it. That is right if the other app takes them.</source>
        <translation>Otra app está suscrita a la cuenta de WhatsApp[[: {others}]]. La app de este token[[, {app},]] no lo está, así que no le llega ningún informe de entrega ni ninguna respuesta. Es correcto si la otra app los recibe.</translation>
    </message>
    <message>
        <source>Ask your developer or provider which app shall take delivery reports and answers.</source>
        <translation>Pregunte a su desarrollador o proveedor qué app debe recibir los informes de entrega y las respuestas.</translation>
    </message>
    <message>
        <source>Let them subscribe the app to the WhatsApp account; that is one call (subscribed_apps), if it is the app of this token.</source>
        <translation>Si es la app de este token, pida que la suscriban a la cuenta de WhatsApp; eso es una sola llamada (subscribed_apps).</translation>
    </message>
    <message>
        <source>Delivery reports go to another app only</source>
        <translation>Los informes de entrega van solo a otra app</translation>
    </message>
    <message>
        <source>Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Meta envía los informes de entrega y las respuestas a {url}, en lugar de la dirección configurada en la app. Meta no muestra si el servidor de allí los recibe.</translation>
    </message>
    <message>
        <source>Compare the address with the one at which your system takes delivery reports.</source>
        <translation>Compare la dirección con aquella en la que su sistema recibe los informes de entrega.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to take the override away if the address is an old one.</source>
        <translation>Si la dirección es antigua, pida a su desarrollador o proveedor que quite esa dirección alternativa.</translation>
    </message>
    <message>
        <source>Delivery reports go to an address of their own</source>
        <translation>Los informes de entrega van a una dirección propia</translation>
    </message>
    <message>
        <source>For this WhatsApp account Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Para esta cuenta de WhatsApp, Meta envía los informes de entrega y las respuestas a {url}, en lugar de la dirección configurada en la app. Meta no muestra si el servidor de allí los recibe.</translation>
    </message>
    <message>
        <source>This account has a report address of its own</source>
        <translation>Esta cuenta tiene su propia dirección de informes</translation>
    </message>
    <message>
        <source>For this number Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Para este número, Meta envía los informes de entrega y las respuestas a {url}, en lugar de la dirección configurada en la app. Meta no muestra si el servidor de allí los recibe.</translation>
    </message>
    <message>
        <source>This number has a report address of its own</source>
        <translation>Este número tiene su propia dirección de informes</translation>
    </message>
    <message>
        <source>The template {name}[[ ({language})]] cannot be sent.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>La plantilla {name}[[ ({language})]] no se puede enviar.[[ Motivo de Meta: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each rejected template.</source>
        <translation>Abra WhatsApp Manager &gt; Message templates y lea lo que aparece junto a cada plantilla rechazada.</translation>
    </message>
    <message>
        <source>Correct the text and send it in again, or ask Meta for another review there.</source>
        <translation>Corrija el texto y envíelo de nuevo a revisión, o pida allí a Meta otra revisión.</translation>
    </message>
    <message>
        <source>Meta has rejected a template</source>
        <translation>Meta rechazó una plantilla</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent: {count}. They are: {names}.</source>
        <translation>Número de plantillas que no se pueden enviar: {count}. Son: {names}.</translation>
    </message>
    <message>
        <source>Meta has rejected several templates</source>
        <translation>Meta rechazó varias plantillas</translation>
    </message>
    <message>
        <source>For a time the template {name}[[ ({language})]] cannot be sent, because of what customers said about it or because they did not read it.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>Por un tiempo, la plantilla {name}[[ ({language})]] no se puede enviar, por lo que los clientes dijeron de ella o porque no la leyeron.[[ Motivo de Meta: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each paused template.</source>
        <translation>Abra WhatsApp Manager &gt; Message templates y lea lo que aparece junto a cada plantilla en pausa.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, or correct the text and send it in again.</source>
        <translation>Espere hasta que termine la pausa, o corrija el texto y envíelo de nuevo a revisión.</translation>
    </message>
    <message>
        <source>Use another approved template until then.</source>
        <translation>Hasta entonces, use otra plantilla aprobada.</translation>
    </message>
    <message>
        <source>Meta has paused a template</source>
        <translation>Meta puso en pausa una plantilla</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent for a time, because of what customers said about them or because they did not read them: {count}. They are: {names}.</source>
        <translation>Número de plantillas que no se pueden enviar por un tiempo, por lo que los clientes dijeron de ellas o porque no las leyeron: {count}. Son: {names}.</translation>
    </message>
    <message>
        <source>Meta has paused several templates</source>
        <translation>Meta puso en pausa varias plantillas</translation>
    </message>
    <message>
        <source>The template {name} exists, but not in the language {language}.[[ It exists in: {languages}.]] The language must be the very same: en and en_US are two.</source>
        <translation>La plantilla {name} existe, pero no en el idioma {language}.[[ Existe en: {languages}.]] El idioma debe ser exactamente el mismo: en y en_US son dos.</translation>
    </message>
    <message>
        <source>Compare the language in your sending system with WhatsApp Manager &gt; Message templates.</source>
        <translation>Compare el idioma de su sistema de envío con WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Use a language that exists, or add this one to the template and wait until it is approved.</source>
        <translation>Use un idioma que exista, o agregue este a la plantilla y espere hasta que se apruebe.</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. As long as it is blocked, messages are not sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Meta lo llama &quot;{entity}&quot;. Mientras esté bloqueado, no se envían mensajes.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Look for a message of Meta in Business Support Home, and do what it asks.</source>
        <translation>Busque un mensaje de Meta en Business Support Home y haga lo que pide.</translation>
    </message>
    <message>
        <source>Check here again afterwards.</source>
        <translation>Después, compruebe aquí de nuevo.</translation>
    </message>
    <message>
        <source>Meta blocks a part that every message needs</source>
        <translation>Meta bloquea una parte que todo mensaje necesita</translation>
    </message>
    <message>
        <source>As long as the WhatsApp account is blocked, none of its numbers can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Mientras la cuenta de WhatsApp esté bloqueada, ninguno de sus números puede enviar.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and read the notice of the account.</source>
        <translation>Abra WhatsApp Manager &gt; Overview y lea el aviso de la cuenta.</translation>
    </message>
    <message>
        <source>Meta does not let this WhatsApp account send</source>
        <translation>Meta no permite que esta cuenta de WhatsApp envíe</translation>
    </message>
    <message>
        <source>Open the app in the App Dashboard</source>
        <translation>Abrir la app en App Dashboard</translation>
    </message>
    <message>
        <source>As long as the app is blocked, no message is sent through it. Other apps may still send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Mientras la app esté bloqueada, no se envía ningún mensaje a través de ella. Otras apps pueden seguir enviando.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Ask your developer to open the app in the App Dashboard, and to read its alerts and required actions.</source>
        <translation>Pida a su desarrollador que abra la app en App Dashboard y lea sus alertas y acciones requeridas.</translation>
    </message>
    <message>
        <source>Meta does not let this app send</source>
        <translation>Meta no permite que esta app envíe</translation>
    </message>
    <message>
        <source>As long as the business is blocked, none of its WhatsApp accounts can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Mientras el negocio esté bloqueado, ninguna de sus cuentas de WhatsApp puede enviar.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and look what Meta asks of the business.</source>
        <translation>Abra Business settings &gt; Security Center y mire qué pide Meta al negocio.</translation>
    </message>
    <message>
        <source>Meta does not let this business send</source>
        <translation>Meta no permite que este negocio envíe</translation>
    </message>
    <message>
        <source>As long as the number is blocked, no message is sent from it.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Mientras el número esté bloqueado, no se envía ningún mensaje desde él.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the notice there.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, elija el número y lea allí el aviso.</translation>
    </message>
    <message>
        <source>Meta does not let this number send</source>
        <translation>Meta no permite que este número envíe</translation>
    </message>
    <message>
        <source>As long as the template is blocked, no message is sent with it. Other templates may still be sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Mientras la plantilla esté bloqueada, no se envía ningún mensaje con ella. Otras plantillas se pueden seguir enviando.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, choose the template, and read the notice there.</source>
        <translation>Abra WhatsApp Manager &gt; Message templates, elija la plantilla y lea allí el aviso.</translation>
    </message>
    <message>
        <source>Meta does not let this template be sent</source>
        <translation>Meta no permite que esta plantilla se envíe</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. Messages are sent, but fewer of them, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Meta lo llama &quot;{entity}&quot;. Se envían mensajes, pero menos, o no a todos.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits a part that every message needs</source>
        <translation>Meta limita una parte que todo mensaje necesita</translation>
    </message>
    <message>
        <source>The numbers of the WhatsApp account still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Los números de la cuenta de WhatsApp siguen enviando, pero menos mensajes, o no a todos.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this WhatsApp account may send</source>
        <translation>Meta limita lo que puede enviar esta cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>The app still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>La app sigue enviando, pero menos mensajes, o no a todos.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this app may send</source>
        <translation>Meta limita lo que puede enviar esta app</translation>
    </message>
    <message>
        <source>The numbers of the business still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Los números del negocio siguen enviando, pero menos mensajes, o no a todos.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this business may send</source>
        <translation>Meta limita lo que puede enviar este negocio</translation>
    </message>
    <message>
        <source>The number still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>El número sigue enviando, pero menos mensajes, o no a todos.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this number may send</source>
        <translation>Meta limita lo que puede enviar este número</translation>
    </message>
    <message>
        <source>The template is still sent, but less often, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>La plantilla se sigue enviando, pero con menos frecuencia, o no a todos.[[ Meta dice: &quot;{description}&quot;]][[ Consejo de Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits how often this template is sent</source>
        <translation>Meta limita la frecuencia con que se envía esta plantilla</translation>
    </message>
    <message>
        <source>Meta reports something as blocked, but it concerns calls over SIP only. Messages are sent as usual.</source>
        <translation>Meta indica que algo está bloqueado, pero solo afecta a las llamadas por SIP. Los mensajes se envían como siempre.</translation>
    </message>
    <message>
        <source>Ask your developer to set up SIP for the number if it shall.</source>
        <translation>Si el número debe usar SIP, pida a su desarrollador que lo configure.</translation>
    </message>
    <message>
        <source>Read about restricted countries</source>
        <translation>Leer sobre los países restringidos</translation>
    </message>
    <message>
        <source>Meta does not admit businesses in {country} to the WhatsApp Business Platform.</source>
        <translation>Meta no admite en la plataforma de WhatsApp Business negocios de este lugar: {country}.</translation>
    </message>
    <message>
        <source>Read Meta&apos;s page about restricted countries.</source>
        <translation>Lea la página de Meta sobre los países restringidos.</translation>
    </message>
    <message>
        <source>Correct the country of the business here if it is another one.</source>
        <translation>Si el país del negocio es otro, corríjalo aquí.</translation>
    </message>
    <message>
        <source>Businesses in this place may not use the platform</source>
        <translation>Los negocios de este lugar no pueden usar la plataforma</translation>
    </message>
    <message>
        <source>The business number begins like numbers of a region that may not use the platform: {country}. A number does not prove where a business is.</source>
        <translation>El número del negocio empieza como los de una región que no puede usar la plataforma: {country}. Un número no demuestra dónde está un negocio.</translation>
    </message>
    <message>
        <source>Enter the country of your business here.</source>
        <translation>Introduzca aquí el país de su negocio.</translation>
    </message>
    <message>
        <source>Your business may be in a restricted region</source>
        <translation>Su negocio puede estar en una región restringida</translation>
    </message>
    <message>
        <source>The customer is in a place where Meta delivers no messages of businesses[[: {country}]].</source>
        <translation>El cliente está en un lugar donde Meta no entrega mensajes de negocios[[: {country}]].</translation>
    </message>
    <message>
        <source>Correct the country of the customer here if it is another one.</source>
        <translation>Si el país del cliente es otro, corríjalo aquí.</translation>
    </message>
    <message>
        <source>People in this place cannot receive the message</source>
        <translation>Las personas de este lugar no pueden recibir el mensaje</translation>
    </message>
    <message>
        <source>The number begins like numbers of a region where Meta delivers no messages of businesses[[: {area}]]. A number does not prove where a person is.</source>
        <translation>El número empieza como los de una región donde Meta no entrega mensajes de negocios[[: {area}]]. Un número no demuestra dónde está una persona.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel where they are.</source>
        <translation>Pregunte al cliente por otro medio dónde está.</translation>
    </message>
    <message>
        <source>Enter the country of the customer here.</source>
        <translation>Introduzca aquí el país del cliente.</translation>
    </message>
    <message>
        <source>The customer may be in a restricted region</source>
        <translation>El cliente puede estar en una región restringida</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about this country[[ ({country})]]: the page about marketing messages (2026-09-11) names it as restricted for all business messages, the support page (2025-11-19) does not.</source>
        <translation>Las páginas de Meta no coinciden sobre este país[[ ({country})]]: la página sobre mensajes de marketing (2026-09-11) lo nombra como restringido para todos los mensajes de negocios; la página de soporte (2025-11-19), no.</translation>
    </message>
    <message>
        <source>Send one message to a customer there, and watch whether it is delivered.</source>
        <translation>Envíe un mensaje a un cliente de allí y observe si se entrega.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support whether the country is restricted.</source>
        <translation>Pregunte al soporte de Meta si el país está restringido.</translation>
    </message>
    <message>
        <source>The customer&apos;s country is possibly restricted</source>
        <translation>El país del cliente está posiblemente restringido</translation>
    </message>
    <message>
        <source>Read Meta&apos;s support page</source>
        <translation>Leer la página de soporte de Meta</translation>
    </message>
    <message>
        <source>The older, undated troubleshooting page says that people in {country} cannot receive messages. Meta&apos;s support page (2025-11-19) says that this ended on 2024-05-15.</source>
        <translation>La página de solución de problemas, más antigua y sin fecha, dice que las personas en {country} no pueden recibir mensajes. La página de soporte de Meta (2025-11-19) dice que eso terminó el 2024-05-15.</translation>
    </message>
    <message>
        <source>Look for another reason first: by the newer page, messages arrive there.</source>
        <translation>Busque primero otro motivo: según la página más reciente, los mensajes llegan allí.</translation>
    </message>
    <message>
        <source>Send one message to another customer there, and watch whether it is delivered.</source>
        <translation>Envíe un mensaje a otro cliente de allí y observe si se entrega.</translation>
    </message>
    <message>
        <source>Sources disagree about the customer&apos;s country</source>
        <translation>Las fuentes no coinciden sobre el país del cliente</translation>
    </message>
    <message>
        <source>The number has a form that is known to fail.</source>
        <translation>El número tiene una forma que suele fallar.</translation>
    </message>
    <message>
        <source>Compare the number with the customer by another channel.</source>
        <translation>Verifique el número con el cliente por otro medio.</translation>
    </message>
    <message>
        <source>Write it with plus sign and country code.</source>
        <translation>Escríbalo con signo más y código de país.</translation>
    </message>
    <message>
        <source>The number may not be written as it should</source>
        <translation>Es posible que el número no esté escrito como debe</translation>
    </message>
    <message>
        <source>Phones show Argentine numbers with a 9 behind the country code; lists of test recipients take them without it.</source>
        <translation>Los teléfonos muestran los números argentinos con un 9 después del código de país; las listas de destinatarios de prueba los admiten sin él.</translation>
    </message>
    <message>
        <source>Try the other form of the number if messages fail: with or without the 9 behind +54.</source>
        <translation>Si los mensajes fallan, pruebe la otra forma del número: con o sin el 9 después de +54.</translation>
    </message>
    <message>
        <source>The Argentine number is written as phones show it</source>
        <translation>El número argentino está escrito como lo muestran los teléfonos</translation>
    </message>
    <message>
        <source>Brazilian mobile numbers have nine digits behind the area code, the first of them a 9.</source>
        <translation>Los números móviles brasileños tienen nueve dígitos después del código de área, y el primero es un 9.</translation>
    </message>
    <message>
        <source>Ask the customer whether a 9 belongs behind the area code.</source>
        <translation>Pregunte al cliente si va un 9 después del código de área.</translation>
    </message>
    <message>
        <source>Send again with the whole number.</source>
        <translation>Vuelva a enviar con el número completo.</translation>
    </message>
    <message>
        <source>The Brazilian number lacks its ninth digit</source>
        <translation>Al número brasileño le falta el noveno dígito</translation>
    </message>
    <message>
        <source>The digits look like an ID of the platform, not like the number of a customer.</source>
        <translation>Los dígitos parecen un ID de la plataforma, no el número de un cliente.</translation>
    </message>
    <message>
        <source>Enter the phone number of the customer, with plus sign and country code.</source>
        <translation>Introduzca el número de teléfono del cliente, con signo más y código de país.</translation>
    </message>
    <message>
        <source>This is an ID, not a phone number</source>
        <translation>Esto es un ID, no un número de teléfono</translation>
    </message>
    <message>
        <source>A 1 behind the country code +52 is the old way of writing; today a Mexican number is +52 and ten digits.</source>
        <translation>Un 1 después del código de país +52 es la forma antigua; hoy un número mexicano es +52 y diez dígitos.</translation>
    </message>
    <message>
        <source>Leave out the 1 behind +52, and send again.</source>
        <translation>Quite el 1 después de +52 y vuelva a enviar.</translation>
    </message>
    <message>
        <source>The Mexican number is written in the old way</source>
        <translation>El número mexicano está escrito en la forma antigua</translation>
    </message>
    <message>
        <source>Without plus sign and country code, the country code of your own number may be put in front, and the message goes to nobody or to a stranger.</source>
        <translation>Sin signo más y código de país, se puede anteponer el código de país del número de su negocio, y el mensaje no llega a nadie o llega a un desconocido.</translation>
    </message>
    <message>
        <source>The number has no country code</source>
        <translation>El número no tiene código de país</translation>
    </message>
    <message>
        <source>What stands there cannot be read as the number of a customer.</source>
        <translation>Lo que figura ahí no se puede leer como el número de un cliente.</translation>
    </message>
    <message>
        <source>This cannot be a phone number</source>
        <translation>Esto no puede ser un número de teléfono</translation>
    </message>
    <message>
        <source>Messages wait up to 30 days for a customer who is offline, shorter if the template says so. The time for this message is over.</source>
        <translation>Los mensajes esperan hasta 30 días a un cliente sin conexión, o menos si la plantilla lo indica. El plazo de este mensaje terminó.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel: can they send a message to your business number?</source>
        <translation>Pregunte al cliente por otro medio: ¿puede enviar un mensaje al número de su negocio?</translation>
    </message>
    <message>
        <source>Ask the customer to open WhatsApp with a working internet connection.</source>
        <translation>Pida al cliente que abra WhatsApp con una conexión a internet que funcione.</translation>
    </message>
    <message>
        <source>Send the message again once the customer is back.</source>
        <translation>Vuelva a enviar el mensaje cuando el cliente esté de nuevo en línea.</translation>
    </message>
    <message>
        <source>The customer was not online in time</source>
        <translation>El cliente no se conectó a tiempo</translation>
    </message>
    <message>
        <source>The message is still waiting for the customer to come online[[; it waits until {until}]].</source>
        <translation>El mensaje sigue esperando a que el cliente se conecte[[; espera hasta el {until}]].</translation>
    </message>
    <message>
        <source>Wait until the time is over before you send it again.</source>
        <translation>Espere hasta que termine el plazo antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>The customer may just be offline</source>
        <translation>Puede que el cliente solo esté sin conexión</translation>
    </message>
    <message>
        <source>The message still waits for the customer[[, until {until}]]. Days left: {days}.</source>
        <translation>El mensaje sigue esperando al cliente[[, hasta el {until}]]. Días restantes: {days}.</translation>
    </message>
    <message>
        <source>The message was delivered, so this is not the reason.</source>
        <translation>El mensaje se entregó, así que este no es el motivo.</translation>
    </message>
    <message>
        <source>Meta reported the message as failed, so it is not waiting for the customer.</source>
        <translation>Meta informó de que el mensaje falló, así que no está esperando al cliente.</translation>
    </message>
    <message>
        <source>The day it was sent on lies in the future, so the days left cannot be counted.</source>
        <translation>La fecha de envío está en el futuro, así que no se pueden contar los días restantes.</translation>
    </message>
    <message>
        <source>The message still waits for the customer, for less than a day[[, until {until}]].</source>
        <translation>El mensaje sigue esperando al cliente, por menos de un día[[, hasta el {until}]].</translation>
    </message>
    <message>
        <source>Without the day it was sent on, the days left cannot be counted.</source>
        <translation>Sin la fecha de envío no se pueden contar los días restantes.</translation>
    </message>
    <message>
        <source>Messages wait 30 days for a customer who is offline, and that time is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>Los mensajes esperan 30 días a un cliente sin conexión, y ese plazo terminó. El mensaje ya no llegará. Un bloqueo o unas condiciones sin aceptar se verían igual.</translation>
    </message>
    <message>
        <source>The message has a shorter life of its own and still waits[[, until {until}]].</source>
        <translation>El mensaje tiene una validez propia más corta y sigue esperando[[, hasta el {until}]].</translation>
    </message>
    <message>
        <source>The message had a shorter life of its own, and that is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>El mensaje tenía una validez propia más corta, y ya terminó. El mensaje ya no llegará. Un bloqueo o unas condiciones sin aceptar se verían igual.</translation>
    </message>
    <message>
        <source>A customer who blocked one of your numbers gets no message of your business. Meta does not tell you about a block.</source>
        <translation>Si un cliente bloqueó un número de su negocio, no recibe ningún mensaje del negocio. Meta no le informa a usted de un bloqueo.</translation>
    </message>
    <message>
        <source>Ask the customer to look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked, and to unblock all numbers of your business.</source>
        <translation>Pida al cliente que mire en WhatsApp &gt; Ajustes &gt; Privacidad &gt; Bloqueados y que desbloquee todos los números de su negocio.</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <translation>Vuelva a enviar el mensaje.</translation>
    </message>
    <message>
        <source>The customer blocked your business</source>
        <translation>El cliente bloqueó a su negocio</translation>
    </message>
    <message>
        <source>The customer can write to you, so your number is not blocked. Another number of your business could be.</source>
        <translation>El cliente puede escribirle, así que su número no está bloqueado. Otro número de su negocio podría estarlo.</translation>
    </message>
    <message>
        <source>The customer cannot write to you, as it is when they have blocked your number.</source>
        <translation>El cliente no puede escribirle, como ocurre cuando ha bloqueado el número de su negocio.</translation>
    </message>
    <message>
        <source>Only the customer can tell; Meta does not.</source>
        <translation>Solo el cliente puede decirlo; Meta no lo dice.</translation>
    </message>
    <message>
        <source>The code that came with the failure names another cause.</source>
        <translation>El código que acompañó al fallo indica otra causa.</translation>
    </message>
    <message>
        <source>The customer says that your business is blocked.</source>
        <translation>El cliente dice que su negocio está bloqueado.</translation>
    </message>
    <message>
        <source>The customer says that your business is not blocked.</source>
        <translation>El cliente dice que su negocio no está bloqueado.</translation>
    </message>
    <message>
        <source>In some countries and regions Meta delivers no messages of businesses.</source>
        <translation>En algunos países y regiones, Meta no entrega mensajes de negocios.</translation>
    </message>
    <message>
        <source>Reach the customer by another channel if the place is restricted.</source>
        <translation>Si el lugar está restringido, contacte al cliente por otro medio.</translation>
    </message>
    <message>
        <source>The customer is in a restricted country</source>
        <translation>El cliente está en un país restringido</translation>
    </message>
    <message>
        <source>Meta delivers no messages of businesses to people there[[: {country}]].</source>
        <translation>Meta no entrega mensajes de negocios a las personas de allí[[: {country}]].</translation>
    </message>
    <message>
        <source>The number begins like numbers of a restricted region[[: {area}]]. Where the customer is, only they can tell.</source>
        <translation>El número empieza como los de una región restringida[[: {area}]]. Solo el cliente puede decir dónde está.</translation>
    </message>
    <message>
        <source>No restriction is known for the place[[: {country}]].</source>
        <translation>No se conoce ninguna restricción para el lugar[[: {country}]].</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about the country[[ ({country})]]: one names it as restricted, another does not.</source>
        <translation>Las páginas de Meta no coinciden sobre el país[[ ({country})]]: una lo nombra como restringido, otra no.</translation>
    </message>
    <message>
        <source>An older page calls the country restricted[[ ({country})]]; a newer one says that this ended on 2024-05-15.</source>
        <translation>Una página más antigua nombra el país como restringido[[ ({country})]]; una más reciente dice que eso terminó el 2024-05-15.</translation>
    </message>
    <message>
        <source>It is not known where the customer is.</source>
        <translation>No se sabe dónde está el cliente.</translation>
    </message>
    <message>
        <source>Open WhatsApp&apos;s terms</source>
        <translation>Abrir las condiciones de WhatsApp</translation>
    </message>
    <message>
        <source>Until the customer accepts WhatsApp&apos;s current terms and privacy policy, messages of businesses do not arrive.</source>
        <translation>Hasta que el cliente acepte las condiciones y la política de privacidad actuales de WhatsApp, no le llegan mensajes de negocios.</translation>
    </message>
    <message>
        <source>Send the customer this link by another channel: https://wa.me/tos/20210210</source>
        <translation>Envíe al cliente este enlace por otro medio: https://wa.me/tos/20210210</translation>
    </message>
    <message>
        <source>Ask the customer to open it on the phone, and to accept the terms.</source>
        <translation>Pida al cliente que lo abra en el teléfono y acepte las condiciones.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s terms</source>
        <translation>El cliente no ha aceptado las condiciones de WhatsApp</translation>
    </message>
    <message>
        <source>The customer says that the terms are accepted.</source>
        <translation>El cliente dice que las condiciones están aceptadas.</translation>
    </message>
    <message>
        <source>The customer can write to you, so the terms are probably accepted.</source>
        <translation>El cliente puede escribirle, así que es probable que las condiciones estén aceptadas.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for missing terms, among other things.</source>
        <translation>El código que acompañó al fallo se da, entre otras cosas, cuando las condiciones no están aceptadas.</translation>
    </message>
    <message>
        <source>The customer says that the terms are not accepted.</source>
        <translation>El cliente dice que las condiciones no están aceptadas.</translation>
    </message>
    <message>
        <source>Only the customer can tell.</source>
        <translation>Solo el cliente puede decirlo.</translation>
    </message>
    <message>
        <source>Versions of WhatsApp from before mid-2021 do not receive messages of businesses[[; needed is {minimum} or higher]].</source>
        <translation>Las versiones de WhatsApp anteriores a mediados de 2021 no reciben mensajes de negocios[[; se necesita {minimum} o superior]].</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp in their app store.</source>
        <translation>Pida al cliente que actualice WhatsApp en su tienda de aplicaciones.</translation>
    </message>
    <message>
        <source>Ask which version they see afterwards: Settings &gt; Help &gt; App info.</source>
        <translation>Pregunte qué versión ve después: Ajustes &gt; Ayuda &gt; Información de la aplicación.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old</source>
        <translation>El WhatsApp del cliente es demasiado antiguo</translation>
    </message>
    <message>
        <source>The customer can write to you, so the app is probably new enough.</source>
        <translation>El cliente puede escribirle, así que es probable que la app sea lo bastante nueva.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for an old WhatsApp, among other things.</source>
        <translation>El código que acompañó al fallo se da, entre otras cosas, cuando WhatsApp es antiguo.</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS is reported to have ended in early 2025, whatever its version; the customer may need another phone.</source>
        <translation>Según se informa, WhatsApp para KaiOS dejó de funcionar a comienzos de 2025, sea cual sea su versión; puede que el cliente necesite otro teléfono.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum}, so it is new enough.</source>
        <translation>El cliente tiene la versión {version}[[ de {platform}]]; se necesita {minimum}, así que es lo bastante nueva.</translation>
    </message>
    <message>
        <source>It is not known which version the customer has.</source>
        <translation>No se sabe qué versión tiene el cliente.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum} or higher.</source>
        <translation>El cliente tiene la versión {version}[[ de {platform}]]; se necesita {minimum} o superior.</translation>
    </message>
    <message>
        <source>It is not known which kind of phone or computer the customer uses.</source>
        <translation>No se sabe qué tipo de teléfono o equipo usa el cliente.</translation>
    </message>
    <message>
        <source>The version {version} cannot be compared; the whole number is needed, as the app shows it.</source>
        <translation>La versión {version} no se puede comparar; se necesita el número completo, como lo muestra la app.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago[[, on {when}]]. Until they write again, only approved templates may be sent.</source>
        <translation>El cliente escribió por última vez hace más de 24 horas[[, el {when}]]. Hasta que vuelva a escribir, solo se pueden enviar plantillas aprobadas.</translation>
    </message>
    <message>
        <source>Send an approved template that invites the customer to answer.</source>
        <translation>Envíe una plantilla aprobada que invite al cliente a responder.</translation>
    </message>
    <message>
        <source>To protect the customer, Meta does not tell whether they blocked you, are offline, or have not accepted the terms. Only the customer can tell.</source>
        <translation>Para proteger al cliente, Meta no dice si le ha bloqueado a usted, si está sin conexión o si no ha aceptado las condiciones. Solo el cliente puede decirlo.</translation>
    </message>
    <message>
        <source>Send the customer the ready text by another channel.</source>
        <translation>Envíe al cliente el texto preparado por otro medio.</translation>
    </message>
    <message>
        <source>Meta does not say which reason it is</source>
        <translation>Meta no dice cuál es el motivo</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number? {link}
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>Hola. Intentamos contactarle por WhatsApp, pero nuestro mensaje no llegó. ¿Podría ayudarnos con cinco preguntas breves?
1. ¿Puede enviar un mensaje al número de nuestro negocio? {link}
2. ¿Ha bloqueado nuestro número? Mire en WhatsApp &gt; Ajustes &gt; Privacidad &gt; Bloqueados.
3. ¿Ha aceptado las condiciones actuales de WhatsApp? Puede hacerlo aquí: https://wa.me/tos/20210210
4. ¿Su WhatsApp está actualizado? Puede actualizarlo en su tienda de aplicaciones.
5. ¿Qué versión ve en Ajustes &gt; Ayuda &gt; Información de la aplicación?
Gracias.</translation>
    </message>
    <message>
        <source>A text to send the customer</source>
        <translation>Un texto para enviar al cliente</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number?
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>Hola. Intentamos contactarle por WhatsApp, pero nuestro mensaje no llegó. ¿Podría ayudarnos con cinco preguntas breves?
1. ¿Puede enviar un mensaje al número de nuestro negocio?
2. ¿Ha bloqueado nuestro número? Mire en WhatsApp &gt; Ajustes &gt; Privacidad &gt; Bloqueados.
3. ¿Ha aceptado las condiciones actuales de WhatsApp? Puede hacerlo aquí: https://wa.me/tos/20210210
4. ¿Su WhatsApp está actualizado? Puede actualizarlo en su tienda de aplicaciones.
5. ¿Qué versión ve en Ajustes &gt; Ayuda &gt; Información de la aplicación?
Gracias.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s error codes</source>
        <translation>Abrir los códigos de error de Meta</translation>
    </message>
    <message>
        <source>The code[[ {code}]] is not in the list of this program. It is shown as it came, and need not be a fault of yours.</source>
        <translation>El código[[ {code}]] no está en la lista de este programa. Se muestra tal como llegó, y no tiene por qué ser un error suyo.</translation>
    </message>
    <message>
        <source>Search for the code on Meta&apos;s page of error codes.</source>
        <translation>Busque el código en la página de códigos de error de Meta.</translation>
    </message>
    <message>
        <source>Show the answer to your developer.</source>
        <translation>Muestre la respuesta a su desarrollador.</translation>
    </message>
    <message>
        <source>Meta sent a code that is not known here</source>
        <translation>Meta envió un código que aquí no se conoce</translation>
    </message>
    <message>
        <source>They were last compared with Meta&apos;s pages a while ago[[, on {checked}]]. Countries, versions and codes may have changed since.</source>
        <translation>La última comparación con las páginas de Meta fue hace tiempo[[, el {checked}]]. Desde entonces pueden haber cambiado países, versiones y códigos.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Instale la versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The rules of this program are getting old</source>
        <translation>Las reglas de este programa se están quedando antiguas</translation>
    </message>
    <message>
        <source>A rule file of yours has a mistake, so it was left out or used in part. The evidence names file and place.</source>
        <translation>Uno de sus archivos de reglas tiene un error, así que se omitió o se usó solo en parte. La evidencia indica el archivo y el lugar.</translation>
    </message>
    <message>
        <source>Open the named file, and correct the place.</source>
        <translation>Abra el archivo indicado y corrija el lugar.</translation>
    </message>
    <message>
        <source>Check the folder with: secondtick-cli rules --validate</source>
        <translation>Compruebe la carpeta con: secondtick-cli rules --validate</translation>
    </message>
    <message>
        <source>A part of your own rules was not used</source>
        <translation>Una parte de sus propias reglas no se usó</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>Qué hace este programa</translation>
    </message>
    <message>
        <source>A message on WhatsApp gets one tick when it is sent and a second one when it is delivered. This program finds out why the second tick never came, and says what to do and who can do it.</source>
        <translation>Un mensaje de WhatsApp recibe un tic cuando se envía y un segundo tic cuando se entrega. Este programa averigua por qué nunca llegó el segundo tic, y dice qué hacer y quién puede hacerlo.</translation>
    </message>
    <message>
        <source>It only reads: it changes nothing and sends no message.</source>
        <translation>Solo lee: no cambia nada ni envía ningún mensaje.</translation>
    </message>
    <message>
        <source>Which choice fits</source>
        <translation>Qué opción elegir</translation>
    </message>
    <message>
        <source>“Errors about my token or permissions”: the system that sends your messages reports a login, token or permission error.</source>
        <translation>“Errores del token o de los permisos”: el sistema que envía sus mensajes informa de un error de inicio de sesión, de token o de permisos.</translation>
    </message>
    <message>
        <source>“Messages are sent, but not delivered”: there is one grey tick, and never two.</source>
        <translation>“Los mensajes se envían, pero no se entregan”: hay un tic gris, y nunca dos.</translation>
    </message>
    <message>
        <source>“Meta answers with an error or a code”: you have a number, a text or a line of a log and want to know what it means. No token is needed.</source>
        <translation>“Meta responde con un error o un código”: tiene un número, un texto o una línea de un registro y quiere saber qué significa. No hace falta un token.</translation>
    </message>
    <message>
        <source>“Many failures in a log”: you have files with the webhooks of Meta, and want to know why messages failed and what to fix first. No token is needed.</source>
        <translation>“Muchos fallos en un registro”: tiene archivos con los webhooks de Meta y quiere saber por qué fallaron los mensajes y qué arreglar primero. No hace falta un token.</translation>
    </message>
    <message>
        <source>“I just want to try it”: practice with made-up answers. Nothing leaves this computer.</source>
        <translation>“Solo quiero probarlo”: practique con respuestas inventadas. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <source>What to paste</source>
        <translation>Qué pegar</translation>
    </message>
    <message>
        <source>An error code like 131026, an error answer, a webhook, or some lines of a log. Several errors in one text are explained one by one.</source>
        <translation>Un código de error como 131026, una respuesta de error, un webhook o algunas líneas de un registro. Si un texto contiene varios errores, se explican uno por uno.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. A token in the text is masked before it is shown; if the text was shared with others, make a new token.</source>
        <translation>Nada de esto sale de este equipo. Un token que haya en el texto se oculta antes de mostrarlo; si el texto se compartió con otras personas, cree un token nuevo.</translation>
    </message>
    <message>
        <source>What the answer tells</source>
        <translation>Qué dice la respuesta</translation>
    </message>
    <message>
        <source>What the error means, on whose side it lies, whether trying again helps, and what to do first. The button at the bottom leads to the page that solves it.</source>
        <translation>Qué significa el error, de qué lado está, si sirve volver a intentarlo y qué hacer primero. El botón de abajo lleva a la página que lo resuelve.</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Un error de Meta</translation>
    </message>
    <message>
        <source>Error 2 and its kind</source>
        <translation>El error 2 y similares</translation>
    </message>
    <message>
        <source>Updates of Meta&apos;s interface may take it down for up to 5 minutes. Your token is not the cause: change nothing, wait 5 minutes, and try again.</source>
        <translation>Las actualizaciones de la interfaz de Meta pueden dejarla fuera de servicio hasta 5 minutos. Su token no es la causa: no cambie nada, espere 5 minutos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Meta&apos;s status</source>
        <translation>El estado de Meta</translation>
    </message>
    <message>
        <source>“Look at Meta&apos;s status” asks the public status page, now and only now. Nothing about you is sent along. Short updates do not appear there.</source>
        <translation>“Ver el estado de Meta” consulta la página pública de estado, ahora y solo ahora. No se envía nada sobre usted. Las actualizaciones breves no aparecen allí.</translation>
    </message>
    <message>
        <source>When Meta&apos;s service is away</source>
        <translation>Cuando el servicio de Meta no está disponible</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Qué archivos</translation>
    </message>
    <message>
        <source>The reason why a message failed comes in a webhook of Meta, some time after it was sent. Ask your developer or your solution provider for the log of the program that receives them: exports, application logs, tables saved as CSV, also packed with gzip.</source>
        <translation>El motivo por el que falló un mensaje llega en un webhook de Meta, un tiempo después del envío. Pida a su desarrollador o a su proveedor de soluciones el registro del programa que los recibe: exportaciones, registros de aplicaciones, tablas guardadas como CSV, también comprimidos con gzip.</translation>
    </message>
    <message>
        <source>An access log of a web server holds no reasons: it only says that calls came in.</source>
        <translation>Un registro de accesos de un servidor web no contiene motivos: solo dice que llegaron llamadas.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>Each message counts once, by its last status. A report of delivery beats one of failure, and read means delivered, in whatever order the reports came.</source>
        <translation>Cada mensaje cuenta una vez, según su último estado. Un informe de entrega prevalece sobre uno de fallo, y leído significa entregado, sea cual sea el orden en que llegaron los informes.</translation>
    </message>
    <message>
        <source>At the top stands what wins most messages back when it is fixed. Choose another reason in the table to see what to do about it.</source>
        <translation>Arriba está lo que recupera más mensajes cuando se arregla. Elija otro motivo en la tabla para ver qué hacer al respecto.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Qué sale de este equipo</translation>
    </message>
    <message>
        <source>Nothing. Customers&apos; numbers are cut to their last two digits as they are read.</source>
        <translation>Nada. Los números de los clientes se reducen a sus dos últimos dígitos al leerlos.</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>Fallos en un registro</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>A long text that begins with EAA. With it the system that sends your messages proves to Meta that it may do so. Treat it like a password: whoever has it can write to your customers.</source>
        <translation>Un texto largo que empieza con EAA. Con él, el sistema que envía sus mensajes demuestra a Meta que puede hacerlo. Trátelo como una contraseña: quien lo tenga puede escribir a sus clientes.</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Dónde encontrarlo</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. An administrator of your business can make a new one: “Show me step by step” tells how.</source>
        <translation>En la configuración del sistema que envía sus mensajes. Un administrador de su negocio puede crear uno nuevo: “Mostrar paso a paso” explica cómo.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Qué pasa con él</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to Meta, and is forgotten when you close the window. It is never written to a file or a report.</source>
        <translation>Permanece en la memoria, se envía solo a Meta y se olvida al cerrar la ventana. Nunca se escribe en un archivo ni en un informe.</translation>
    </message>
    <message>
        <source>A company that looks into encrypted connections can read it. So can another program of yours that watches the clipboard.</source>
        <translation>Una empresa que inspecciona conexiones cifradas puede leerlo. También puede hacerlo otro programa suyo que vigile el portapapeles.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>The app secret and the ids are only needed when the check says so.</source>
        <translation>La clave secreta de la app y los ID solo hacen falta si la comprobación lo indica.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>El token de acceso</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>It asks Meta what the token is, what it may do, and how the WhatsApp account, the phone number, the webhook and the templates behind it are. It only reads.</source>
        <translation>Pregunta a Meta qué es el token, qué puede hacer y cómo están la cuenta de WhatsApp, el número de teléfono, el webhook y las plantillas que hay detrás. Solo lee.</translation>
    </message>
    <message>
        <source>A usual check makes at most 25 calls. You can stop it at any time; what is known by then is kept.</source>
        <translation>Una comprobación normal hace 25 llamadas como máximo. Puede detenerla en cualquier momento; se conserva lo que se sepa hasta entonces.</translation>
    </message>
    <message>
        <source>When it takes long</source>
        <translation>Cuando tarda mucho</translation>
    </message>
    <message>
        <source>Your network may be slow, or Meta&apos;s service away for a moment. It tries again by itself and says when.</source>
        <translation>Puede que su red sea lenta o que el servicio de Meta no esté disponible por el momento. Vuelve a intentarlo automáticamente y dice cuándo.</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>La comprobación</translation>
    </message>
    <message>
        <source>How to read them</source>
        <translation>Cómo leerlos</translation>
    </message>
    <message>
        <source>The sentence at the top says what is worst, and the line below it what to do first. The chain shows where it breaks: from the token to the recipient. Click a part to see what is known of it.</source>
        <translation>La frase de arriba dice qué es lo peor; la línea de debajo, qué hacer primero. La cadena muestra dónde falla: del token al destinatario. Haga clic en una parte para ver lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>A ring with a tick: we looked, and it was fine. A triangle: it works and will break, or breaks sometimes. A cross: it is broken. A dotted ring: we did not look. A question mark: we could not tell.</source>
        <translation>Un círculo con una marca de verificación: se revisó y estaba bien. Un triángulo: funciona, pero fallará, o falla a veces. Una cruz: falla. Un círculo de puntos: no se revisó. Un signo de interrogación: no se pudo determinar.</translation>
    </message>
    <message>
        <source>After you fixed something</source>
        <translation>Después de arreglar algo</translation>
    </message>
    <message>
        <source>“Check this again” looks at one finding once more, “Check again” at everything. F5 does the same.</source>
        <translation>“Comprobar esto de nuevo” revisa otra vez un hallazgo; “Comprobar de nuevo”, todo. F5 hace lo mismo.</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>Qué no puede ver</translation>
    </message>
    <message>
        <source>Whether your server takes the reports that Meta sends to it, and why one certain customer cannot be reached. For that there is the message checklist.</source>
        <translation>Si su servidor recibe los informes que Meta le envía y por qué no se puede contactar a un cliente determinado. Para eso está la lista de comprobación del mensaje.</translation>
    </message>
    <message>
        <source>The results</source>
        <translation>Los resultados</translation>
    </message>
    <message>
        <source>Why there are questions</source>
        <translation>Por qué hay preguntas</translation>
    </message>
    <message>
        <source>Meta does not say which of the five known reasons kept a message away. Each answer rules something out, and the reasons beside the questions change as you answer.</source>
        <translation>Meta no dice cuál de los cinco motivos conocidos impidió que llegara un mensaje. Cada respuesta descarta algo, y los motivos junto a las preguntas cambian a medida que responde.</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is a good answer: it leaves a reason open.</source>
        <translation>“No lo sé” es una buena respuesta: deja abierto un motivo.</translation>
    </message>
    <message>
        <source>The customer can tell more</source>
        <translation>El cliente puede decir más</translation>
    </message>
    <message>
        <source>Reach the customer by phone, e-mail or SMS. The text at the end asks them to write to you on WhatsApp: when they can, most reasons are ruled out.</source>
        <translation>Contacte al cliente por teléfono, correo electrónico o SMS. El texto del final le pide que le escriba a usted por WhatsApp: si puede hacerlo, la mayoría de los motivos quedan descartados.</translation>
    </message>
    <message>
        <source>The message checklist</source>
        <translation>La lista de comprobación del mensaje</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Quién lo leerá</translation>
    </message>
    <message>
        <source>“Only me” keeps everything. “My team or support” replaces customers&apos; numbers by labels. “Anyone” replaces ids, names and numbers too. The token is in none of them.</source>
        <translation>“Solo yo” lo conserva todo. “Mi equipo o soporte” sustituye los números de los clientes por etiquetas. “Cualquiera” sustituye también los ID, nombres y números. El token no está en ninguno de ellos.</translation>
    </message>
    <message>
        <source>What you see in the preview is all that is in it. What was replaced or left out is counted.</source>
        <translation>Lo que ve en la vista previa es todo lo que contiene. Se cuenta lo que se sustituyó u omitió.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Qué formato</translation>
    </message>
    <message>
        <source>PDF to print, HTML to read in a browser or with a screen reader, Markdown for a ticket, JSON for another program. “Save for comparing later” keeps what Meta answered, so that the next check can say what is fixed.</source>
        <translation>PDF para imprimir, HTML para leer en un navegador o con un lector de pantalla, Markdown para un ticket, JSON para otro programa. “Guardar para comparar después” conserva lo que Meta respondió, para que la próxima comprobación pueda decir qué se arregló.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
</context>
<context>
    <name>secondtick::RuleReader</name>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>una lista de números enteros</translation>
    </message>
    <message>
        <source>a date like 2026-11-23</source>
        <translation>una fecha como 2026-11-23</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>una lista de objetos</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be a telephone prefix: 1 to 15 digits without plus, not beginning with 0.</source>
        <translation>&quot;id&quot; debe ser un prefijo telefónico: de 1 a 15 dígitos, sin signo más y sin empezar por 0.</translation>
    </message>
    <message>
        <source>&quot;region&quot; must be two capital letters, or null for a prefix of no country.</source>
        <translation>&quot;region&quot; debe tener dos letras mayúsculas, o ser null para un prefijo sin país.</translation>
    </message>
    <message>
        <source>&quot;area&quot; must be a region code as in ISO 3166-2, for example UA-43.</source>
        <translation>&quot;area&quot; debe ser un código de región según ISO 3166-2, por ejemplo, UA-43.</translation>
    </message>
    <message>
        <source>A prefix with an area needs the https address of its &quot;source&quot;.</source>
        <translation>Un prefijo con área necesita la dirección https de su &quot;source&quot;.</translation>
    </message>
    <message>
        <source>A list of telephone prefixes is expected here.</source>
        <translation>Aquí se espera una lista de prefijos telefónicos.</translation>
    </message>
    <message>
        <source>This prefix stands in the list twice.</source>
        <translation>Este prefijo está dos veces en la lista.</translation>
    </message>
    <message>
        <source>This is only for an entry of one code without a subcode.</source>
        <translation>Esto es solo para una entrada de un único código sin subcódigo.</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>Esto no es una expresión regular.</translation>
    </message>
    <message>
        <source>Expected is a number of seconds above zero.</source>
        <translation>Se espera un número de segundos mayor que cero.</translation>
    </message>
    <message>
        <source>A waiting time needs its basis: &quot;documented&quot; or &quot;estimate&quot;.</source>
        <translation>Un tiempo de espera necesita su base: &quot;documented&quot; o &quot;estimate&quot;.</translation>
    </message>
    <message>
        <source>This is not JSON: the first mistake is near line %1.</source>
        <translation>Esto no es JSON: el primer error está cerca de la línea %1.</translation>
    </message>
    <message>
        <source>Expected is one JSON object.</source>
        <translation>Se espera un solo objeto JSON.</translation>
    </message>
    <message>
        <source>Expected is a program version like 0.2.0.</source>
        <translation>Se espera una versión del programa como 0.2.0.</translation>
    </message>
    <message>
        <source>This file is for version %1 of the program, or newer.</source>
        <translation>Este archivo es para la versión %1 del programa o una más nueva.</translation>
    </message>
    <message>
        <source>Expected is &quot;%1&quot;.</source>
        <translation>Se espera &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Expected is a number of days above zero.</source>
        <translation>Se espera un número de días mayor que cero.</translation>
    </message>
    <message>
        <source>Two entries of this file have the same id.</source>
        <translation>Dos entradas de este archivo tienen el mismo ID.</translation>
    </message>
    <message>
        <source>There is no entry of this id to be disabled.</source>
        <translation>No hay ninguna entrada con este ID para desactivar.</translation>
    </message>
    <message>
        <source>The finding &quot;%1&quot; has no words.</source>
        <translation>El hallazgo &quot;%1&quot; no tiene texto.</translation>
    </message>
    <message>
        <source>No rule file has this name.</source>
        <translation>Ningún archivo de reglas tiene este nombre.</translation>
    </message>
    <message>
        <source>This is missing; expected is %1.</source>
        <translation>Esto falta; se espera %1.</translation>
    </message>
    <message>
        <source>This is of the wrong type; expected is %1.</source>
        <translation>Esto es de un tipo incorrecto; se espera %1.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Este texto está vacío.</translation>
    </message>
    <message>
        <source>Expected is a text that is not empty.</source>
        <translation>Se espera un texto que no esté vacío.</translation>
    </message>
    <message>
        <source>This word is not known; expected is one of: %1</source>
        <translation>Esta palabra no se conoce; se espera una de estas: %1</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Se espera %1.</translation>
    </message>
    <message>
        <source>Expected is an https address, &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation>Se espera una dirección https, &quot;%1&quot; o &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Expected is an object.</source>
        <translation>Se espera un objeto.</translation>
    </message>
    <message>
        <source>This member is not known here and was left out.</source>
        <translation>Este miembro no se conoce aquí y se omitió.</translation>
    </message>
    <message>
        <source>Expected is at least one statement with its source.</source>
        <translation>Se espera al menos una afirmación con su fuente.</translation>
    </message>
    <message>
        <source>Expected is a version like 2.21.15.15.</source>
        <translation>Se espera una versión como 2.21.15.15.</translation>
    </message>
    <message>
        <source>This address is not on the list of places the program may open.</source>
        <translation>Esta dirección no está en la lista de lugares que el programa puede abrir.</translation>
    </message>
    <message>
        <source>A title has up to %1 characters.</source>
        <translation>Un título tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The place {%1} is not among the &quot;args&quot; of this text, or it may be missing and does not stand between [[ and ]].</source>
        <translation>El espacio {%1} no está entre los &quot;args&quot; de este texto, o puede faltar y no está entre [[ y ]].</translation>
    </message>
    <message>
        <source>Expected is a version like 2026.11.</source>
        <translation>Se espera una versión como 2026.11.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be seen.</source>
        <translation>Este texto contiene caracteres que no se ven.</translation>
    </message>
</context>
<context>
    <name>secondtick::SavedFacts</name>
    <message>
        <source>This is no file of saved facts: it is no whole JSON document (it breaks off at byte %1).</source>
        <translation>Esto no es un archivo de datos guardados: no es un documento JSON completo (se interrumpe en el byte %1).</translation>
    </message>
    <message>
        <source>These facts were saved by a newer version of Second Tick. Open them with that version.</source>
        <translation>Estos datos se guardaron con una versión más nueva de Second Tick. Ábralos con esa versión.</translation>
    </message>
    <message>
        <source>This is no file of saved facts: its &quot;schema&quot; is not &quot;%1&quot;. A report holds no facts; save them when you check, and open that file.</source>
        <translation>Esto no es un archivo de datos guardados: su &quot;schema&quot; no es &quot;%1&quot;. Un informe no contiene estos datos; guárdelos al hacer la comprobación y abra ese archivo.</translation>
    </message>
    <message>
        <source>There are no facts in this file: &quot;facts&quot; is missing.</source>
        <translation>No hay datos en este archivo: falta &quot;facts&quot;.</translation>
    </message>
    <message>
        <source>These facts cannot be read: &quot;facts.%1&quot; is not of the expected kind.</source>
        <extracomment>%1 a place in a file, like accounts[0].numbers</extracomment>
        <translation>Estos datos no se pueden leer: &quot;facts.%1&quot; no es del tipo esperado.</translation>
    </message>
</context>
<context>
    <name>secondtick::WholeFile</name>
    <message>
        <source>This is not the name of a file. Choose another name.</source>
        <translation>Esto no es un nombre de archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This name is a link to another file. Choose another name.</source>
        <translation>Este nombre es un enlace a otro archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation>Una carpeta tiene este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This name belongs to a device, not to a file. Choose another name.</source>
        <translation>Este nombre corresponde a un dispositivo, no a un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A file of this name exists already. It was not replaced.</source>
        <translation>Ya existe un archivo con este nombre. No se reemplazó.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist. Choose another one.</source>
        <translation>La carpeta para este archivo no existe. Elija otra.</translation>
    </message>
    <message>
        <source>Too many files are open. The file was not saved.</source>
        <translation>Hay demasiados archivos abiertos. El archivo no se guardó.</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>No tiene permiso para escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>You may not replace this file. Choose another name.</source>
        <translation>No tiene permiso para reemplazar este archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A file of this name cannot be made here. Choose another name or folder.</source>
        <translation>Aquí no se puede crear un archivo con este nombre. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full. The file was not saved; an older one is unchanged.</source>
        <translation>El disco está lleno. El archivo no se guardó; si había uno anterior, no cambió.</translation>
    </message>
    <message>
        <source>The disk is full or reported an error. The file was not saved; an older one is unchanged.</source>
        <translation>El disco está lleno o dio un error. El archivo no se guardó; si había uno anterior, no cambió.</translation>
    </message>
    <message>
        <source>This place cannot keep the file from other users. Choose a folder on this computer&apos;s own disk.</source>
        <translation>En este lugar no se puede ocultar el archivo a otros usuarios. Elija una carpeta en el disco propio de este equipo.</translation>
    </message>
    <message>
        <source>The disk could not keep the file. It was not saved; an older one is unchanged.</source>
        <translation>El disco no pudo conservar el archivo. No se guardó; si había uno anterior, no cambió.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>No hay ningún archivo con este nombre.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>Este archivo no se puede abrir. Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>This file cannot be read to its end.</source>
        <translation>Este archivo no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>This file is larger than it can sensibly be.</source>
        <translation>Este archivo es más grande de lo razonable.</translation>
    </message>
    <message>
        <source>This name belongs to a device or a pipe, not to a file. Choose another file.</source>
        <translation>Este nombre pertenece a un dispositivo o a una tubería, no a un archivo. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>secondtick::app::Words</name>
    <message>
        <source>NOT META: --graph-url is on, every call goes to %1.</source>
        <extracomment>%1 address</extracomment>
        <translation>NO ES META: --graph-url está activo, todas las llamadas van a %1.</translation>
    </message>
    <message>
        <source>There is no translation for this language yet; the texts are English.</source>
        <translation>Aún no hay traducción para este idioma; los textos están en inglés.</translation>
    </message>
    <message>
        <source>This command writes text or json.</source>
        <translation>Este comando escribe text o json.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli %1 --help&apos; lists the options.</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>&apos;secondtick-cli %1 --help&apos; enumera las opciones.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli --help&apos; lists the commands.</source>
        <translation>&apos;secondtick-cli --help&apos; enumera los comandos.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take. %1</source>
        <translation>A una opción le falta su valor o tiene uno que no acepta. %1</translation>
    </message>
    <message>
        <source>There is an option that is not known here. %1</source>
        <translation>Hay una opción que aquí no se conoce. %1</translation>
    </message>
    <message>
        <source>The option --%1 is not known here. %2</source>
        <extracomment>%1 name of an option, %2 a sentence</extracomment>
        <translation>La opción --%1 no se conoce aquí. %2</translation>
    </message>
    <message>
        <source>Name a command. %1</source>
        <translation>Indique un comando. %1</translation>
    </message>
    <message>
        <source>There is no command of this name. %1</source>
        <translation>No hay ningún comando con este nombre. %1</translation>
    </message>
    <message>
        <source>There is something after the options that &apos;%1&apos; does not take. Texts and tokens come from standard input or from a file. %2</source>
        <translation>Hay algo después de las opciones que &apos;%1&apos; no acepta. Los textos y tokens vienen de la entrada estándar o de un archivo. %2</translation>
    </message>
    <message>
        <source>--from asks nothing of Meta, so no option for a live run goes with it.</source>
        <translation>--from no pregunta nada a Meta, así que no se combina con opciones para consultas en vivo.</translation>
    </message>
    <message>
        <source>Checks an access token and what hangs on it. The token comes from standard input or --token-file; no option takes it.</source>
        <translation>Comprueba un token de acceso y lo que depende de él. El token viene de la entrada estándar o de --token-file; ninguna opción lo acepta directamente.</translation>
    </message>
    <message>
        <source>codes %1 to %2</source>
        <translation>códigos %1 a %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>subcode %1</source>
        <translation>subcódigo %1</translation>
    </message>
    <message>
        <source>or subcode of another code</source>
        <translation>o subcódigo de otro código</translation>
    </message>
    <message>
        <source>by its message</source>
        <translation>por su mensaje</translation>
    </message>
    <message>
        <source>lies with the business</source>
        <translation>del lado del negocio</translation>
    </message>
    <message>
        <source>lies with the recipient</source>
        <translation>del lado del destinatario</translation>
    </message>
    <message>
        <source>lies with Meta</source>
        <translation>del lado de Meta</translation>
    </message>
    <message>
        <source>lies with the calling program</source>
        <translation>del lado del programa que llama</translation>
    </message>
    <message>
        <source>unknown whose side</source>
        <translation>no se sabe de qué lado</translation>
    </message>
    <message>
        <source>trying again does not help</source>
        <translation>volver a intentarlo no sirve</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>volver a intentarlo puede servir</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (documented)</source>
        <translation>volver a intentarlo puede servir después de %1 s (documentado)</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (our estimate)</source>
        <translation>volver a intentarlo puede servir después de %1 s (nuestra estimación)</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>compared on %1</source>
        <translation>comparado el %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>modificado por %1</translation>
    </message>
    <message>
        <source>--answers: %1</source>
        <translation>--answers: %1</translation>
    </message>
    <message>
        <source>--answers: This file is larger than it can sensibly be.</source>
        <translation>--answers: este archivo es más grande de lo razonable.</translation>
    </message>
    <message>
        <source>&apos;delivery&apos; needs --answers FILE with what is known about the message; - is standard input.</source>
        <translation>&apos;delivery&apos; necesita --answers FILE con lo que se sabe del mensaje; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Answers and token cannot both come from standard input.</source>
        <translation>Las respuestas y el token no pueden venir ambos de la entrada estándar.</translation>
    </message>
    <message>
        <source>What is known about the message, as JSON; - is standard input.</source>
        <translation>Lo que se sabe del mensaje, como JSON; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Walks the checklist for one message that was not delivered. With a token as well (see the options of check), the checks run too.</source>
        <translation>Repasa la lista de comprobación de un mensaje que no se entregó. Si además hay un token (vea las opciones de check), también se hacen las comprobaciones.</translation>
    </message>
    <message>
        <source>Paste the text; Ctrl-D on a line of its own ends.</source>
        <translation>Pegue el texto; Ctrl-D en una línea propia lo termina.</translation>
    </message>
    <message>
        <source>Explains an error code, an answer of the Graph API, a webhook or a log line on standard input.</source>
        <translation>Explica un código de error, una respuesta de Graph API, un webhook o una línea de registro de la entrada estándar.</translation>
    </message>
    <message>
        <source>Paste the text and press Enter. It is not shown.</source>
        <translation>Pegue el texto y pulse Enter. No se muestra.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Huella: %1</translation>
    </message>
    <message>
        <source>Says what a text on standard input is, without any call: a whole access token, another secret, an id …</source>
        <translation>Dice qué es un texto de la entrada estándar, sin ninguna llamada: un token de acceso completo, otro dato secreto, un ID …</translation>
    </message>
    <message>
        <source>Type one number per line; Ctrl-D ends.</source>
        <translation>Escriba un número por línea; Ctrl-D termina.</translation>
    </message>
    <message>
        <source>This is more than 16 MiB of numbers. Hand them over in smaller parts.</source>
        <translation>Son más de 16 MiB de números. Entréguelos en partes más pequeñas.</translation>
    </message>
    <message>
        <source>No number came. Write one per line on standard input.</source>
        <translation>No llegó ningún número. Escriba uno por línea en la entrada estándar.</translation>
    </message>
    <message>
        <source>Reads recipient numbers, one per line on standard input, and says what is wrong with them.</source>
        <translation>Lee números de destinatarios, uno por línea, de la entrada estándar y dice qué problema tienen.</translation>
    </message>
    <message>
        <source>The country code is missing.</source>
        <translation>Falta el código de país.</translation>
    </message>
    <message>
        <source>011 is dialled before a country code in North America only. Write the number with + and the country code.</source>
        <translation>El 011 se marca antes del código de país solo en América del Norte. Escriba el número con + y el código de país.</translation>
    </message>
    <message>
        <source>There is a control character inside.</source>
        <translation>Contiene un carácter de control.</translation>
    </message>
    <message>
        <source>No country code starts with 0.</source>
        <translation>Ningún código de país empieza por 0.</translation>
    </message>
    <message>
        <source>There is nothing here but white space.</source>
        <translation>Aquí solo hay espacios en blanco.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number. Format the column as text and copy it again.</source>
        <translation>Una hoja de cálculo acortó este número. Dé formato de texto a la columna y cópielo de nuevo.</translation>
    </message>
    <message>
        <source>An extension cannot receive messages. Write the number without it.</source>
        <translation>Una extensión no puede recibir mensajes. Escriba el número sin ella.</translation>
    </message>
    <message>
        <source>This is the id of a group, not a number.</source>
        <translation>Esto es el ID de un grupo, no un número.</translation>
    </message>
    <message>
        <source>There are letters inside.</source>
        <translation>Contiene letras.</translation>
    </message>
    <message>
        <source>Part of the number is hidden by stars or dots.</source>
        <translation>Una parte del número está oculta con asteriscos o puntos.</translation>
    </message>
    <message>
        <source>There are characters inside that no number has.</source>
        <translation>Contiene caracteres que ningún número tiene.</translation>
    </message>
    <message>
        <source>This is a place where a number should stand, not a number.</source>
        <translation>Esto es un espacio donde debería ir un número, no un número.</translation>
    </message>
    <message>
        <source>There is a + inside the number.</source>
        <translation>Hay un + dentro del número.</translation>
    </message>
    <message>
        <source>This text is far too long to be a number.</source>
        <translation>Este texto es demasiado largo para ser un número.</translation>
    </message>
    <message>
        <source>A number has 15 digits at most, country code included.</source>
        <translation>Un número tiene 15 dígitos como máximo, incluido el código de país.</translation>
    </message>
    <message>
        <source>A number has 7 digits at least, country code included.</source>
        <translation>Un número tiene 7 dígitos como mínimo, incluido el código de país.</translation>
    </message>
    <message>
        <source>This is a link without a number in it.</source>
        <translation>Esto es un enlace sin número.</translation>
    </message>
    <message>
        <source>This looks like an id, not a number.</source>
        <translation>Esto parece un ID, no un número.</translation>
    </message>
    <message>
        <source>There are several numbers in this line.</source>
        <translation>Hay varios números en esta línea.</translation>
    </message>
    <message>
        <source>Argentina: phones show 54 9 …; the list of allowed test numbers takes 54 and the area without the 9.</source>
        <translation>Argentina: los teléfonos muestran 54 9 …; la lista de números de prueba permitidos acepta 54 y el código de área sin el 9.</translation>
    </message>
    <message>
        <source>Mexico: 52 1 … is the old form; today it is 52 and ten digits.</source>
        <translation>México: 52 1 … es la forma antigua; hoy es 52 y diez dígitos.</translation>
    </message>
    <message>
        <source>Brazil: mobile numbers have nine digits after the area; this one has eight.</source>
        <translation>Brasil: los números móviles tienen nueve dígitos después del código de área; este tiene ocho.</translation>
    </message>
    <message>
        <source>Without a country code the message goes nowhere, or to another country.</source>
        <translation>Sin código de país, el mensaje no llega a ninguna parte o llega a otro país.</translation>
    </message>
    <message>
        <source>People there cannot receive messages of the platform.</source>
        <translation>Las personas de allí no pueden recibir mensajes de la plataforma.</translation>
    </message>
    <message>
        <source>An older source says that people there cannot receive messages; a newer one says that they can.</source>
        <translation>Una fuente más antigua dice que las personas de allí no pueden recibir mensajes; una más reciente dice que sí pueden.</translation>
    </message>
    <message>
        <source>It may belong to a region where people cannot receive messages of the platform.</source>
        <translation>Puede pertenecer a una región donde las personas no pueden recibir mensajes de la plataforma.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 telephone number, %2 country code like TR</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&apos;practice&apos; prints its address; it does not save it in a file.</source>
        <translation>&apos;practice&apos; imprime su dirección; no la guarda en un archivo.</translation>
    </message>
    <message>
        <source>Serving on this computer only. Ctrl-C ends.</source>
        <translation>Activo solo en este equipo. Ctrl-C termina.</translation>
    </message>
    <message>
        <source>Not known to this scenario: %1</source>
        <translation>No se conoce en este escenario: %1</translation>
    </message>
    <message>
        <source>--list and --scenario exclude each other.</source>
        <translation>--list y --scenario se excluyen entre sí.</translation>
    </message>
    <message>
        <source>&apos;practice&apos; needs --list, or --scenario NAME.</source>
        <translation>&apos;practice&apos; necesita --list o --scenario NAME.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535; 0 is any free one.</source>
        <translation>--port acepta un número de 0 a 65535; 0 es cualquier puerto libre.</translation>
    </message>
    <message>
        <source>Serves a practice world on a loopback address until it is stopped, or lists them.</source>
        <translation>Ofrece un mundo de práctica en una dirección de bucle local hasta que se detiene, o los enumera.</translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation>Enumerar los escenarios.</translation>
    </message>
    <message>
        <source>Serve this scenario and print its address.</source>
        <translation>Ofrecer este escenario e imprimir su dirección.</translation>
    </message>
    <message>
        <source>Serve on this port instead of any free one.</source>
        <translation>Usar este puerto en lugar de cualquiera libre.</translation>
    </message>
    <message>
        <source>All rule files in this folder can be used.</source>
        <translation>Todos los archivos de reglas de esta carpeta se pueden usar.</translation>
    </message>
    <message>
        <source>--validate takes a folder with rule files; there is no such folder.</source>
        <translation>--validate acepta una carpeta con archivos de reglas; esa carpeta no existe.</translation>
    </message>
    <message>
        <source>There is no rule file (*.json) in this folder.</source>
        <translation>No hay ningún archivo de reglas (*.json) en esta carpeta.</translation>
    </message>
    <message>
        <source>&apos;rules&apos; needs either --list or --validate DIR.</source>
        <translation>&apos;rules&apos; necesita --list o --validate DIR.</translation>
    </message>
    <message>
        <source>Lists the rules the program judges by and where they come from, or validates your own.</source>
        <translation>Enumera las reglas con las que evalúa el programa y de dónde vienen, o valida las suyas.</translation>
    </message>
    <message>
        <source>List all entries with their sources.</source>
        <translation>Enumerar todas las entradas con sus fuentes.</translation>
    </message>
    <message>
        <source>Say whether the rule files of DIR can be used.</source>
        <translation>Decir si los archivos de reglas de DIR se pueden usar.</translation>
    </message>
    <message>
        <source>no restriction</source>
        <translation>sin restricción</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>sources disagree: restricted, later lifted</source>
        <translation>las fuentes no coinciden: restringido, levantado después</translation>
    </message>
    <message>
        <source>sources disagree: possibly restricted</source>
        <translation>las fuentes no coinciden: posiblemente restringido</translation>
    </message>
    <message>
        <source>%1: businesses: %2; recipients: %3</source>
        <extracomment>%1 country, %2 and %3 a status like &quot;restricted&quot;</extracomment>
        <translation>%1: negocios: %2; destinatarios: %3</translation>
    </message>
    <message>
        <source>%1: %2 or newer</source>
        <extracomment>%1 name of an app, %2 version</extracomment>
        <translation>%1: %2 o más nueva</translation>
    </message>
    <message>
        <source>%1 (silenced)</source>
        <translation>%1 (silenciado)</translation>
    </message>
    <message>
        <source>%1: version %2, last compared with the public documentation on %3</source>
        <extracomment>%1 file name, %2 version, %3 date</extracomment>
        <translation>%1: versión %2, comparado por última vez con la documentación pública el %3</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>No usado: %1</translation>
    </message>
    <message>
        <source>--csv: %1</source>
        <translation>--csv: %1</translation>
    </message>
    <message>
        <source>&apos;triage&apos; needs the logs to read; - is standard input.</source>
        <translation>&apos;triage&apos; necesita los registros que debe leer; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Counts webhook logs of any size: which messages failed, why, and what to fix first. Takes files, folders, or - for standard input.</source>
        <translation>Cuenta registros de webhooks de cualquier tamaño: qué mensajes fallaron, por qué y qué arreglar primero. Acepta archivos, carpetas o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Writes the groups of failures to this file as a table.</source>
        <translation>Escribir los grupos de fallos en este archivo como tabla.</translation>
    </message>
    <message>
        <source>--format takes text, json, markdown or html.</source>
        <translation>--format acepta text, json, markdown o html.</translation>
    </message>
    <message>
        <source>--audience takes me, team or public.</source>
        <translation>--audience acepta me, team o public.</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>--output acepta el nombre de un archivo.</translation>
    </message>
    <message>
        <source>--language takes a code like en, tr or pt-BR.</source>
        <translation>--language acepta un código como en, tr o pt-BR.</translation>
    </message>
    <message>
        <source>--fail-on takes blocker, error, warning or hint.</source>
        <translation>--fail-on acepta blocker, error, warning o hint.</translation>
    </message>
    <message>
        <source>--now takes a date and time like 2026-11-23T10:00:00Z.</source>
        <translation>--now acepta una fecha y hora como 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>--rules takes a folder with rule files; there is no such folder.</source>
        <translation>--rules acepta una carpeta con archivos de reglas; esa carpeta no existe.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout acepta un número entero de segundos de 1 a 86400.</translation>
    </message>
    <message>
        <source>--ca-file works only together with --graph-url.</source>
        <translation>--ca-file solo funciona junto con --graph-url.</translation>
    </message>
    <message>
        <source>--ca-file: %1</source>
        <translation>--ca-file: %1</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one holds none.</source>
        <translation>--ca-file acepta un archivo con certificados en formato PEM; este no contiene ninguno.</translation>
    </message>
    <message>
        <source>--graph-url takes a loopback address like http://127.0.0.1:8080.</source>
        <translation>--graph-url acepta una dirección de bucle local como http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>--graph-version takes a version like v25.0.</source>
        <translation>--graph-version acepta una versión como v25.0.</translation>
    </message>
    <message>
        <source>Form of the result: text, json, markdown or html.</source>
        <translation>Formato del resultado: text, json, markdown o html.</translation>
    </message>
    <message>
        <source>Save the result in FILE, readable by you alone, instead of printing it.</source>
        <translation>Guardar el resultado en FILE, legible solo para usted, en lugar de imprimirlo.</translation>
    </message>
    <message>
        <source>Let --output replace an existing file.</source>
        <translation>Permitir que --output reemplace un archivo existente.</translation>
    </message>
    <message>
        <source>Language of the texts, for example en.</source>
        <translation>Idioma de los textos, por ejemplo, en.</translation>
    </message>
    <message>
        <source>Lay the rule files of DIR over the built-in ones.</source>
        <translation>Superponer los archivos de reglas de DIR a los integrados.</translation>
    </message>
    <message>
        <source>End with status 1 from this severity on: blocker, error, warning or hint.</source>
        <translation>Terminar con estado 1 a partir de esta gravedad: blocker, error, warning o hint.</translation>
    </message>
    <message>
        <source>Who will read the report: me, team or public. Personal details are left out accordingly.</source>
        <translation>Quién leerá el informe: me, team o public. Los datos personales se omiten según corresponda.</translation>
    </message>
    <message>
        <source>Judge as if it were this time, for example 2026-11-23T10:00:00Z.</source>
        <translation>Evaluar como si fuera este momento, por ejemplo, 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>Call this loopback address instead of Meta&apos;s own (127.0.0.0/8, [::1], localhost).</source>
        <translation>Llamar a esta dirección de bucle local en lugar de la de Meta (127.0.0.0/8, [::1], localhost).</translation>
    </message>
    <message>
        <source>Version of the Graph API.</source>
        <translation>Versión de Graph API.</translation>
    </message>
    <message>
        <source>Give up the whole run after this many seconds (120; one call never over 30).</source>
        <translation>Abandonar toda la ejecución después de estos segundos (120; una llamada nunca más de 30).</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --graph-url.</source>
        <translation>Confiar también en los certificados de este archivo PEM, para --graph-url.</translation>
    </message>
    <message>
        <source>Say nothing but results and complaints.</source>
        <translation>Mostrar solo resultados y avisos de error.</translation>
    </message>
    <message>
        <source>Print the versions of program and rules.</source>
        <translation>Imprimir las versiones del programa y de las reglas.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Imprimir esta ayuda.</translation>
    </message>
    <message>
        <source>Who: you</source>
        <translation>Quién: usted</translation>
    </message>
    <message>
        <source>Who: an admin of the business</source>
        <translation>Quién: un administrador del negocio</translation>
    </message>
    <message>
        <source>Who: the developer of the sending program</source>
        <translation>Quién: el desarrollador del programa de envío</translation>
    </message>
    <message>
        <source>Who: your provider</source>
        <translation>Quién: su proveedor</translation>
    </message>
    <message>
        <source>Who: the customer</source>
        <translation>Quién: el cliente</translation>
    </message>
    <message>
        <source>Who: Meta</source>
        <translation>Quién: Meta</translation>
    </message>
    <message>
        <source>Next: check the token with the command check.</source>
        <translation>A continuación: compruebe el token con el comando check.</translation>
    </message>
    <message>
        <source>Next: wait for Meta&apos;s service, then check again with the command check.</source>
        <translation>A continuación: espere al servicio de Meta y compruebe de nuevo con el comando check.</translation>
    </message>
    <message>
        <source>Next: walk the checklist with the command delivery.</source>
        <translation>A continuación: repase la lista de comprobación con el comando delivery.</translation>
    </message>
    <message>
        <source>Meta says: &quot;%1&quot;</source>
        <translation>Meta dice: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Trace id for Meta&apos;s support: %1</source>
        <translation>ID de rastreo para el soporte de Meta: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (código %2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Save what Meta answered to FILE, to judge or compare it later. It holds no secret.</source>
        <translation>Guardar en FILE lo que Meta respondió, para evaluarlo o compararlo después. No contiene ningún dato secreto.</translation>
    </message>
    <message>
        <source>Judge the facts saved in FACTS; nothing is asked of Meta.</source>
        <translation>Evaluar los datos guardados en FACTS; no se pregunta nada a Meta.</translation>
    </message>
    <message>
        <source>Say what is fixed, new and unchanged since the facts saved in OLDER.</source>
        <translation>Decir qué está arreglado, qué es nuevo y qué sigue igual desde los datos guardados en OLDER.</translation>
    </message>
    <message>
        <source>--save-facts takes the name of a file.</source>
        <translation>--save-facts acepta el nombre de un archivo.</translation>
    </message>
    <message>
        <source>--from takes the name of a file that --save-facts has written.</source>
        <translation>--from acepta el nombre de un archivo escrito por --save-facts.</translation>
    </message>
    <message>
        <source>--compare takes the name of a file that --save-facts has written.</source>
        <translation>--compare acepta el nombre de un archivo escrito por --save-facts.</translation>
    </message>
    <message>
        <source>--from and --save-facts exclude each other: these facts are saved already.</source>
        <translation>--from y --save-facts se excluyen entre sí: estos datos ya están guardados.</translation>
    </message>
    <message>
        <source>--save-facts and --output name the same file.</source>
        <translation>--save-facts y --output nombran el mismo archivo.</translation>
    </message>
    <message>
        <source>%1: This file is larger than saved facts can be.</source>
        <translation>%1: este archivo es más grande de lo que pueden ser los datos guardados.</translation>
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
        <translation>nada alcanza ni supera el límite de --fail-on</translation>
    </message>
    <message>
        <source>something at or above the limit</source>
        <translation>algo alcanza o supera el límite</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>uso incorrecto</translation>
    </message>
    <message>
        <source>not 1, but a needed check could not run</source>
        <translation>no es 1, pero una comprobación necesaria no se pudo hacer</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Estado de salida:</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli COMMAND [options]</source>
        <translation>Uso: secondtick-cli COMANDO [opciones]</translation>
    </message>
    <message>
        <source>Says why a WhatsApp Business message was not delivered, and what to do about it.</source>
        <translation>Dice por qué un mensaje de WhatsApp Business no se entregó y qué hacer al respecto.</translation>
    </message>
    <message>
        <source>Commands (secondtick-cli COMMAND --help says more):</source>
        <translation>Comandos (secondtick-cli COMANDO --help da más información):</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli %1 [options]</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>Uso: secondtick-cli %1 [opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>The input did not end within %1 s. Close the pipe after the text, or hand over a file.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>La entrada no terminó en %1 s. Cierre la tubería después del texto o entregue un archivo.</translation>
    </message>
    <message>
        <source>The input cannot be read to its end.</source>
        <translation>La entrada no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>No hay ningún archivo con este nombre.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>Este archivo no se puede abrir. Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>--app-secret-file: %1</source>
        <translation>--app-secret-file: %1</translation>
    </message>
    <message>
        <source>--app-secret-file: this file holds no app secret. It is 32 characters of 0-9 and a-f, alone or after the app&apos;s id and a |.</source>
        <translation>--app-secret-file: este archivo no contiene una clave secreta de app. Son 32 caracteres de 0-9 y a-f, solos o después del ID de la app y un |.</translation>
    </message>
    <message>
        <source>Paste the access token and press Enter. It is not shown.</source>
        <translation>Pegue el token de acceso y pulse Enter. No se muestra.</translation>
    </message>
    <message>
        <source>--token-file: %1</source>
        <translation>--token-file: %1</translation>
    </message>
    <message>
        <source>There are several different access tokens in this text. Hand over exactly one.</source>
        <translation>Hay varios tokens de acceso distintos en este texto. Entregue exactamente uno.</translation>
    </message>
    <message>
        <source>The service is being updated (code 2). Next try in %1 s.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>El servicio se está actualizando (código 2). Próximo intento en %1 s.</translation>
    </message>
    <message>
        <source>The file of %1 exists already. Add --force to replace it.</source>
        <extracomment>%1 an option</extracomment>
        <translation>El archivo de %1 ya existe. Agregue --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>No se pudo escribir el resultado en la salida estándar.</translation>
    </message>
    <message>
        <source>--output: %1</source>
        <translation>--output: %1</translation>
    </message>
    <message>
        <source>The result is saved, readable by you alone.</source>
        <translation>El resultado se guardó, legible solo para usted.</translation>
    </message>
    <message>
        <source>%1 %2, rules %3 (last compared with the public documentation on %4)</source>
        <extracomment>%1 program name, %2 its version, %3 version of the rules, %4 a date</extracomment>
        <translation>%1 %2, reglas %3 (comparadas por última vez con la documentación pública el %4)</translation>
    </message>
    <message>
        <source>--app takes the id of an app, digits only.</source>
        <translation>--app acepta el ID de una app, solo dígitos.</translation>
    </message>
    <message>
        <source>--account takes the id of a WhatsApp Business account, digits only.</source>
        <translation>--account acepta el ID de una cuenta de WhatsApp Business, solo dígitos.</translation>
    </message>
    <message>
        <source>--number takes the id of a phone number as WhatsApp Manager shows it, digits only. It is not the phone number itself.</source>
        <translation>--number acepta el ID de un número de teléfono como lo muestra WhatsApp Manager, solo dígitos. No es el número de teléfono mismo.</translation>
    </message>
    <message>
        <source>Read the access token from FILE; - is standard input.</source>
        <translation>Leer el token de acceso de FILE; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Read the app secret from FILE, which holds secret or appid|secret.</source>
        <translation>Leer la clave secreta de la app de FILE, que contiene secret o appid|secret.</translation>
    </message>
    <message>
        <source>The app that makes the API calls, to compare with the token&apos;s app.</source>
        <translation>La app que hace las llamadas a la API, para compararla con la app del token.</translation>
    </message>
    <message>
        <source>The WhatsApp Business account, when it cannot be found by itself.</source>
        <translation>La cuenta de WhatsApp Business, cuando no se puede encontrar automáticamente.</translation>
    </message>
    <message>
        <source>The id of the phone number, when it cannot be found by itself.</source>
        <translation>El ID del número de teléfono, cuando no se puede encontrar automáticamente.</translation>
    </message>
    <message>
        <source>Read everything, also where that takes more than 25 calls.</source>
        <translation>Leer todo, también donde eso requiere más de 25 llamadas.</translation>
    </message>
    <message>
        <source>Wait out an update of the service (code 2), up to 420 seconds in all.</source>
        <translation>Esperar a que termine una actualización del servicio (código 2), hasta 420 segundos en total.</translation>
    </message>
    <message>
        <source>Check a practice world on this computer; see &apos;practice --list&apos;.</source>
        <translation>Comprobar un mundo de práctica en este equipo; vea &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--token-file takes the name of a file, or - for standard input.</source>
        <translation>--token-file acepta el nombre de un archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>--app-secret-file takes the name of a file.</source>
        <translation>--app-secret-file acepta el nombre de un archivo.</translation>
    </message>
    <message>
        <source>--practice takes the name of a scenario; see &apos;practice --list&apos;.</source>
        <translation>--practice acepta el nombre de un escenario; vea &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--practice and --graph-url exclude each other.</source>
        <translation>--practice y --graph-url se excluyen entre sí.</translation>
    </message>
    <message>
        <source>There is no practice scenario of this name. There are: %1.</source>
        <extracomment>%1 list of names</extracomment>
        <translation>No hay ningún escenario de práctica con este nombre. Existen: %1.</translation>
    </message>
    <message>
        <source>This port is taken, or may not be used. Choose another one.</source>
        <translation>Este puerto está ocupado o no se puede usar. Elija otro.</translation>
    </message>
    <message>
        <source>Second Tick tells why a WhatsApp Business message was not delivered.</source>
        <translation>Second Tick dice por qué un mensaje de WhatsApp Business no se entregó.</translation>
    </message>
    <message>
        <source>Practise with a built-in example; no account and no network are needed.</source>
        <translation>Practique con un ejemplo incluido; no hacen falta una cuenta ni una red.</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one cannot be read.</source>
        <translation>--ca-file acepta un archivo con certificados en formato PEM; este no se puede leer.</translation>
    </message>
    <message>
        <source>The window does not know one of these arguments. --help lists what it takes.</source>
        <translation>La ventana no conoce uno de estos argumentos. --help enumera los que acepta.</translation>
    </message>
    <message>
        <source>Read: %1 of %2 MiB.</source>
        <extracomment>%1 and %2 sizes in MiB</extracomment>
        <translation>Leído: %1 de %2 MiB.</translation>
    </message>
    <message>
        <source>the paper this program began with</source>
        <translation>el documento con el que empezó este programa</translation>
    </message>
    <message numerus="yes">
        <source>%n prefixes of telephone numbers</source>
        <translation>
            <numerusform>%n prefijo de números de teléfono</numerusform>
            <numerusform>%n prefijos de números de teléfono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>%1 what an error means, %n how often it stands in a text</extracomment>
        <translation>
            <numerusform>%1, %n vez</numerusform>
            <numerusform>%1, %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::explain</name>
    <message>
        <source>Meta&apos;s word for it: %1.</source>
        <translation>Así lo llama Meta: %1.</translation>
    </message>
    <message>
        <source>Date given: %1.</source>
        <translation>Fecha indicada: %1.</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>Meta dice: %1</translation>
    </message>
    <message>
        <source>The template %1 (%2) was approved. It can be sent.</source>
        <translation>La plantilla %1 (%2) fue aprobada. Se puede enviar.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was rejected. It cannot be sent until it is changed and approved.</source>
        <translation>La plantilla %1 (%2) fue rechazada. No se puede enviar hasta que se cambie y se apruebe.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was flagged. It will be disabled unless its quality gets better.</source>
        <translation>La plantilla %1 (%2) fue señalada. Se desactivará si su calidad no mejora.</translation>
    </message>
    <message>
        <source>The template %1 (%2) is paused and cannot be sent for a while.</source>
        <translation>La plantilla %1 (%2) está en pausa y no se puede enviar por un tiempo.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was disabled. It cannot be sent any more.</source>
        <translation>La plantilla %1 (%2) fue desactivada. Ya no se puede enviar.</translation>
    </message>
    <message>
        <source>The state of the template %1 (%2) has changed: %3.</source>
        <translation>El estado de la plantilla %1 (%2) cambió: %3.</translation>
    </message>
    <message>
        <source>Meta is going to disable this WhatsApp account. Appeal in Business Support Home.</source>
        <translation>Meta va a desactivar esta cuenta de WhatsApp. Apele en Business Support Home.</translation>
    </message>
    <message>
        <source>Meta reports a policy violation of this WhatsApp account. See Business Support Home.</source>
        <translation>Meta informa de una infracción de las políticas en esta cuenta de WhatsApp. Consulte Business Support Home.</translation>
    </message>
    <message>
        <source>Meta has restricted this WhatsApp account. See Business Support Home.</source>
        <translation>Meta restringió esta cuenta de WhatsApp. Consulte Business Support Home.</translation>
    </message>
    <message>
        <source>The state of this WhatsApp account has changed: %1.</source>
        <translation>El estado de esta cuenta de WhatsApp cambió: %1.</translation>
    </message>
    <message>
        <source>The display name of a phone number was approved. Nothing needs to be done.</source>
        <translation>Se aprobó el nombre visible de un número de teléfono. No hace falta hacer nada.</translation>
    </message>
    <message>
        <source>The display name of a phone number was not approved. Choose another in WhatsApp Manager.</source>
        <translation>No se aprobó el nombre visible de un número de teléfono. Elija otro en WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Meta has decided on the display name of a phone number: %1.</source>
        <translation>Meta decidió sobre el nombre visible de un número de teléfono: %1.</translation>
    </message>
    <message>
        <source>This is about the token or the sign-in, not about the customer.</source>
        <translation>Se trata del token o del inicio de sesión, no del cliente.</translation>
    </message>
    <message>
        <source>This is about what the token and the app may do, not about the customer.</source>
        <translation>Se trata de lo que pueden hacer el token y la app, no del cliente.</translation>
    </message>
    <message>
        <source>This is about your sending side: the account, its number, template, media or payment.</source>
        <translation>Se trata de su lado, el que envía: la cuenta, su número, la plantilla, los archivos multimedia o el pago.</translation>
    </message>
    <message>
        <source>This is about the customer who should get the message, not about your sending number.</source>
        <translation>Se trata del cliente que debía recibir el mensaje, no de su número de envío.</translation>
    </message>
    <message>
        <source>This is about Meta&apos;s own service, not about you or the customer.</source>
        <translation>Se trata del servicio de Meta, no de usted ni del cliente.</translation>
    </message>
    <message>
        <source>This is about the program that makes the calls: what it asks for, or how often.</source>
        <translation>Se trata del programa que hace las llamadas: qué pide o con qué frecuencia.</translation>
    </message>
    <message>
        <source>It is not known whose side this is about.</source>
        <translation>No se sabe de qué lado está el problema.</translation>
    </message>
    <message>
        <source>It is the answer to a call.</source>
        <translation>Es la respuesta a una llamada.</translation>
    </message>
    <message>
        <source>It is in the status of a message you sent.</source>
        <translation>Está en el estado de un mensaje que usted envió.</translation>
    </message>
    <message>
        <source>It is reported beside the messages, for the account or the number as a whole.</source>
        <translation>Se informa aparte de los mensajes, para la cuenta o el número en su conjunto.</translation>
    </message>
    <message>
        <source>It is in a message a customer sent you.</source>
        <translation>Está en un mensaje que le envió un cliente.</translation>
    </message>
    <message>
        <source>It is the reason the inspection gives for the token.</source>
        <translation>Es el motivo que da la inspección del token.</translation>
    </message>
    <message>
        <source>It stands in the text as words.</source>
        <translation>Aparece en el texto con palabras.</translation>
    </message>
    <message>
        <source>Meta has an alert for this account: %1.</source>
        <translation>Meta tiene una alerta para esta cuenta: %1.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1. It is no delivery failure.</source>
        <translation>Esto es un evento del tipo %1. No es un fallo de entrega.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1: %2.</source>
        <translation>Esto es un evento del tipo %1: %2.</translation>
    </message>
    <message>
        <source>The inspection says that the token is not valid any more. Generate a new one.</source>
        <translation>La inspección indica que el token ya no es válido. Genere uno nuevo.</translation>
    </message>
    <message>
        <source>The inspection says that the token was valid at that time.</source>
        <translation>La inspección indica que el token era válido en ese momento.</translation>
    </message>
    <message>
        <source>The permission %1 is missing from both lists. Generate a token that has it.</source>
        <translation>El permiso %1 falta en ambas listas. Genere un token que lo tenga.</translation>
    </message>
    <message>
        <source>The permission %1 is not in the list shown, but this list may be incomplete. Check the token itself to be sure.</source>
        <translation>El permiso %1 no está en la lista mostrada, pero esta lista puede estar incompleta. Para estar seguro, compruebe el token mismo.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Baileys, or a gateway built on it (Evolution API and others). Meta&apos;s codes do not apply; ask whoever runs that gateway.</source>
        <translation>Esto no es una respuesta de Cloud API: parece Baileys o una pasarela basada en él (Evolution API y otras). Los códigos de Meta no se aplican; pregunte a quien administre esa pasarela.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a program that drives WhatsApp Web. Meta&apos;s codes do not apply; ask whoever runs that program.</source>
        <translation>Esto no es una respuesta de Cloud API: parece un programa que controla WhatsApp Web. Los códigos de Meta no se aplican; pregunte a quien administre ese programa.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Twilio, which has numbers of its own. Look the number up in Twilio&apos;s error list.</source>
        <translation>Esto no es una respuesta de Cloud API: parece Twilio, que tiene números propios. Busque el número en la lista de errores de Twilio.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a provider&apos;s own report. Ask that provider what its words mean.</source>
        <translation>Esto no es una respuesta de Cloud API: parece un informe propio de un proveedor. Pregunte a ese proveedor qué significa.</translation>
    </message>
    <message>
        <source>A code we do not know: Meta&apos;s own words</source>
        <translation>Un código que no conocemos: lo que dice Meta</translation>
    </message>
    <message>
        <source>Read Meta&apos;s own words: they are shown as they came.</source>
        <translation>Lea lo que dice Meta: se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>Look the number up on Meta&apos;s page of error codes; it may be newer than this program.</source>
        <translation>Busque el número en la página de códigos de error de Meta; puede ser más nuevo que este programa.</translation>
    </message>
    <message>
        <source>Give Meta&apos;s support the code, the trace id and the time if it goes on.</source>
        <translation>Si continúa, dé al soporte de Meta el código, el ID de rastreo y la hora.</translation>
    </message>
    <message>
        <source>phone number</source>
        <extracomment>Where sending is held up, as in &quot;Where: phone number.&quot;</extracomment>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>business portfolio</source>
        <translation>portafolio comercial</translation>
    </message>
    <message>
        <source>app</source>
        <translation>app</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>The health status reports it. Where: %1.</source>
        <translation>Lo informa el estado de salud. Dónde: %1.</translation>
    </message>
    <message>
        <source>Sending is blocked. Where: %1.</source>
        <translation>El envío está bloqueado. Dónde: %1.</translation>
    </message>
    <message>
        <source>Sending is limited. Where: %1.</source>
        <translation>El envío está limitado. Dónde: %1.</translation>
    </message>
</context>
<context>
    <name>secondtick::explain::Notes</name>
    <message>
        <source>Delivered and failed together: this message was delivered. The customer uses several devices, and one of them did not take it.</source>
        <translation>Entregado y fallido a la vez: este mensaje se entregó. El cliente usa varios dispositivos, y uno de ellos no lo recibió.</translation>
    </message>
    <message>
        <source>A message failed and Meta gave no reason with it.</source>
        <translation>Un mensaje falló y Meta no dio ningún motivo.</translation>
    </message>
    <message>
        <source>Sent, and no error: no report of a delivery is in this text. Walk the delivery checklist.</source>
        <translation>Enviado y sin errores: en este texto no hay informe de entrega. Repase la lista de comprobación de la entrega.</translation>
    </message>
    <message>
        <source>Delivered: this message reached the customer.</source>
        <translation>Entregado: este mensaje llegó al cliente.</translation>
    </message>
    <message>
        <source>This error comes from Meta&apos;s sign-in (OAuth). Its number is not one of the Cloud API&apos;s codes; its words say what to change.</source>
        <translation>Este error viene del inicio de sesión de Meta (OAuth). Su número no es uno de los códigos de Cloud API; su texto dice qué cambiar.</translation>
    </message>
    <message>
        <source>Meta has accepted the message. That is not a delivery yet: the webhook reports whether it arrives.</source>
        <translation>Meta aceptó el mensaje. Eso aún no es una entrega: el webhook informa de si llega.</translation>
    </message>
    <message>
        <source>This is what is sent to Meta, not what Meta answers. Paste the answer or the webhook.</source>
        <translation>Esto es lo que se envía a Meta, no lo que Meta responde. Pegue la respuesta o el webhook.</translation>
    </message>
    <message>
        <source>This is Meta&apos;s answer about a phone number. It reports no error.</source>
        <translation>Esta es la respuesta de Meta sobre un número de teléfono. No informa de ningún error.</translation>
    </message>
    <message>
        <source>This is the list of apps that receive the events of the WhatsApp account. It reports no error.</source>
        <translation>Esta es la lista de apps que reciben los eventos de la cuenta de WhatsApp. No informa de ningún error.</translation>
    </message>
    <message>
        <source>The events of the account go to another address than the app&apos;s own: an override is set.</source>
        <translation>Los eventos de la cuenta van a una dirección distinta de la de la app: hay una dirección alternativa configurada.</translation>
    </message>
    <message>
        <source>This is an empty list. If it answers subscribed_apps, no app receives the account&apos;s events, and no delivery is ever reported.</source>
        <translation>Esta es una lista vacía. Si responde a subscribed_apps, ninguna app recibe los eventos de la cuenta y nunca se informa de ninguna entrega.</translation>
    </message>
    <message>
        <source>This error belongs to a message a customer sent you. It is no delivery failure.</source>
        <translation>Este error corresponde a un mensaje que le envió un cliente. No es un fallo de entrega.</translation>
    </message>
    <message>
        <source>A message from a customer is in it. That is no error.</source>
        <translation>Contiene un mensaje de un cliente. Eso no es un error.</translation>
    </message>
    <message>
        <source>The health status reports nothing that keeps messages from being sent.</source>
        <translation>El estado de salud no indica nada que impida enviar mensajes.</translation>
    </message>
    <message>
        <source>An access token or another secret stands in this text. It is not shown. If the text was shared with anybody, treat it as leaked: make a new one and revoke the old one.</source>
        <translation>Hay un token de acceso u otro dato secreto en este texto. No se muestra. Si el texto se compartió con alguien, dé el secreto por filtrado: cree uno nuevo y revoque el anterior.</translation>
    </message>
    <message>
        <source>There was no text. Paste a code, an answer of Meta, a webhook or a line of a log.</source>
        <translation>No había texto. Pegue un código, una respuesta de Meta, un webhook o una línea de un registro.</translation>
    </message>
    <message>
        <source>This is not text but a file of another kind. Copy the error from it and paste that.</source>
        <translation>Esto no es texto, sino un archivo de otro tipo. Copie el error que contiene y péguelo.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB. Only its first 1 MiB was read.</source>
        <translation>El texto supera 1 MiB. Solo se leyó el primer MiB.</translation>
    </message>
    <message>
        <source>From line %1, column %2 on this is not whole JSON: cut off, a comma or quote missing, or a comment in it. What could be read is explained.</source>
        <translation>A partir de la línea %1, columna %2, esto no es JSON completo: está cortado, falta una coma o una comilla, o hay un comentario. Se explica lo que se pudo leer.</translation>
    </message>
    <message>
        <source>There are very many different errors in this text. The first %1 are explained.</source>
        <translation>Hay muchísimos errores distintos en este texto. Se explican los primeros %1.</translation>
    </message>
    <message>
        <source>Nothing in this text is a code, an answer or an event of the Cloud API that could be explained. Paste the whole answer or the whole webhook.</source>
        <translation>Nada en este texto es un código, una respuesta o un evento de Cloud API que se pueda explicar. Pegue la respuesta completa o el webhook completo.</translation>
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
        <translation>es</translation>
    </message>
</context>
<context>
    <name>secondtick::print::PdfWords</name>
    <message>
        <source>Second Tick report of %1 · page %2 of %3</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 and %3 are page numbers</extracomment>
        <translation>Informe de Second Tick del %1 · página %2 de %3</translation>
    </message>
    <message>
        <source>Findings printed: only the first %1 of %2. The HTML form has them all.</source>
        <translation>Hallazgos impresos: solo los primeros %1 de %2. La versión HTML los contiene todos.</translation>
    </message>
</context>
<context>
    <name>secondtick::report::Words</name>
    <message>
        <source>[name %1]</source>
        <translation>[nombre %1]</translation>
    </message>
    <message>
        <source>[number]</source>
        <translation>[número]</translation>
    </message>
    <message>
        <source>[number …%1]</source>
        <translation>[número …%1]</translation>
    </message>
    <message>
        <source>[id %1]</source>
        <translation>[ID %1]</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[nombre]</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>sending numbers</source>
        <translation>números de envío</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorías</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>reintento</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
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
        <translation>%1; enviados hace más tiempo del que Meta conserva un mensaje, por lo que ya no llegarán: %2</translation>
    </message>
    <message>
        <source>time not known: %1</source>
        <translation>momento desconocido: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From %1 to %2: two moments</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a number that is an estimate</extracomment>
        <translation>aproximadamente %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>otros: %1</translation>
    </message>
    <message>
        <source>No webhooks of Meta were found</source>
        <translation>No se encontraron webhooks de Meta</translation>
    </message>
    <message>
        <source>No message failed in these logs</source>
        <translation>Ningún mensaje falló en estos registros</translation>
    </message>
    <message>
        <source>Ask your developer to log the whole webhook: the reason stands in its errors.</source>
        <translation>Pida a su desarrollador que registre el webhook completo: el motivo está en su campo errors.</translation>
    </message>
    <message>
        <source>Take the log that holds what Meta sends to your webhook.</source>
        <translation>Use el registro que contiene lo que Meta envía a su webhook.</translation>
    </message>
    <message>
        <source>Look at a log of the time in which messages did not arrive.</source>
        <translation>Consulte un registro del período en que no llegaron mensajes.</translation>
    </message>
    <message>
        <source>Reading the logs was stopped early: this is the count until then.</source>
        <translation>La lectura de los registros se detuvo antes de terminar: este es el recuento hasta ese momento.</translation>
    </message>
    <message>
        <source>The logs hold more than 10 million messages. The first 10 million are counted one by one; beyond that every entry counts as a message.</source>
        <translation>Los registros contienen más de 10 millones de mensajes. Los primeros 10 millones se cuentan uno por uno; a partir de ahí, cada entrada cuenta como un mensaje.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>files: %1, lines: %2, webhooks: %3</source>
        <extracomment>%1 number of files, %2 of lines, %3 of webhooks</extracomment>
        <translation>archivos: %1, líneas: %2, webhooks: %3</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Qué pasó con ellos</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Enviado, no entregado</translation>
    </message>
    <message>
        <source>Failed once, delivered all the same</source>
        <translation>Fallaron una vez, pero se entregaron</translation>
    </message>
    <message>
        <source>Errors of no sent message</source>
        <translation>Errores sin mensaje enviado</translation>
    </message>
    <message>
        <source>Places that could not be read</source>
        <translation>Lugares que no se pudieron leer</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <extracomment>%1 what is wrong, %2 a number</extracomment>
        <translation>%1 (código %2)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 a number of messages, %2 their share of all that failed</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Time not given</source>
        <translation>Hora no indicada</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>earlier news, left out: %1</source>
        <translation>novedades anteriores omitidas: %1</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>listed in the JSON form</source>
        <translation>enumerados en la versión JSON</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
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
        <translation>Tipo de token</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Accepted by Meta</source>
        <translation>Aceptado por Meta</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Access to data ends</source>
        <translation>Fin del acceso a los datos</translation>
    </message>
    <message>
        <source>Permissions listed</source>
        <translation>Permisos indicados</translation>
    </message>
    <message>
        <source>%1 only for</source>
        <translation>%1 solo para</translation>
    </message>
    <message>
        <source>Something else than an access token was pasted. No call was made.</source>
        <translation>Se pegó algo distinto de un token de acceso. No se hizo ninguna llamada.</translation>
    </message>
    <message>
        <source>The pasted text is not a whole access token. No call was made.</source>
        <translation>El texto pegado no es un token de acceso completo. No se hizo ninguna llamada.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Meta gave no answer about the token itself.</source>
        <translation>Meta no dio respuesta sobre el token en sí.</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>message ids</source>
        <translation>ID de mensajes</translation>
    </message>
    <message>
        <source>folders and file names</source>
        <translation>nombres de carpetas y archivos</translation>
    </message>
    <message>
        <source>values of evidence</source>
        <translation>valores de evidencias</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>%1, compared with Meta&apos;s documentation on %2</source>
        <translation>%1, comparadas con la documentación de Meta el %2</translation>
    </message>
    <message>
        <source>Rules changed by</source>
        <translation>Reglas modificadas por</translation>
    </message>
    <message>
        <source>Rule not used</source>
        <translation>Regla no usada</translation>
    </message>
    <message>
        <source>Facts of</source>
        <translation>Datos del</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>Replaced by labels or left out</source>
        <translation>Sustituido por etiquetas u omitido</translation>
    </message>
    <message>
        <source>Practice: the answers came from the built-in stand-in, not from Meta.</source>
        <translation>Práctica: las respuestas vinieron del simulador incluido, no de Meta.</translation>
    </message>
    <message>
        <source>Judged from saved facts of %1. Nothing was asked again.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Evaluado a partir de los datos guardados del %1. No se volvió a preguntar nada.</translation>
    </message>
    <message>
        <source>The check was stopped before its end; what was known by then is here.</source>
        <translation>La comprobación se detuvo antes de terminar; aquí está lo que se sabía hasta entonces.</translation>
    </message>
    <message>
        <source>Not all of it could be read; the list of files says what is missing.</source>
        <translation>No se pudo leer todo; la lista de archivos indica qué falta.</translation>
    </message>
    <message>
        <source>Not everything could be checked, so “nothing found” does not mean “all is well”.</source>
        <translation>No se pudo comprobar todo, así que “no se encontró nada” no significa “todo está bien”.</translation>
    </message>
    <message>
        <source>Not everything fits into a usual check, which makes 25 calls at most. Look deeper (on the command line: --deep) to read the rest.</source>
        <translation>No todo cabe en una comprobación normal, que hace 25 llamadas como máximo. Mire más a fondo (en la línea de comandos: --deep) para leer el resto.</translation>
    </message>
    <message>
        <source>Left out to keep this readable, because they are the least severe: findings: %1</source>
        <translation>Hallazgos omitidos para facilitar la lectura, por ser los menos graves: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Nada ha cambiado desde el %1.</translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, unchanged %4.</source>
        <extracomment>%1 a moment, the others are numbers of findings</extracomment>
        <translation>Desde el %1: arreglados %2, nuevos %3, sin cambios %4.</translation>
    </message>
    <message>
        <source>Could not be looked at again: %1.</source>
        <translation>No se pudo volver a revisar: %1.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Arreglado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>No se pudo volver a revisar</translation>
    </message>
    <message>
        <source>That is all this report contains. No token was used for it.</source>
        <translation>Eso es todo lo que contiene este informe. No se usó ningún token para elaborarlo.</translation>
    </message>
    <message>
        <source>That is all this report contains. The token itself is not in it; its fingerprint only serves to tell one token from another.</source>
        <translation>Eso es todo lo que contiene este informe. El token mismo no está incluido; su huella solo sirve para distinguir un token de otro.</translation>
    </message>
    <message>
        <source>Meta sends this number&apos;s messages to %1. Whether a server answers there cannot be seen from here.</source>
        <extracomment>%1 name of a computer, like hooks.example.com</extracomment>
        <translation>Meta envía los mensajes de este número a %1. Desde aquí no se puede ver si allí responde un servidor.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 &quot;Account&quot; or &quot;Number&quot;, %2 its name and id, %3 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>En qué se basa esto</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 number of accounts, phone numbers or the like</extracomment>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Reply to a customer (service)</source>
        <translation>Respuesta a un cliente (servicio)</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Plantilla de utilidad</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>Plantilla de marketing</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>Plantilla de autenticación</translation>
    </message>
    <message>
        <source>None came</source>
        <translation>No llegó ninguno</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>Enviado (un tic)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>Entregado (dos tics)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Número del cliente</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>Número de su negocio</translation>
    </message>
    <message>
        <source>Your business is in</source>
        <translation>Su negocio está en</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Kept for delivery</source>
        <translation>Conservado para la entrega</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Customer last wrote</source>
        <translation>Último mensaje del cliente</translation>
    </message>
    <message>
        <source>Customer is in</source>
        <translation>El cliente está en</translation>
    </message>
    <message>
        <source>Customer was reached another way</source>
        <translation>Se contactó al cliente por otro medio</translation>
    </message>
    <message>
        <source>Customer can write to you</source>
        <translation>El cliente puede escribirle</translation>
    </message>
    <message>
        <source>Customer has blocked you</source>
        <translation>El cliente le ha bloqueado</translation>
    </message>
    <message>
        <source>Customer has accepted the terms</source>
        <translation>El cliente ha aceptado las condiciones</translation>
    </message>
    <message>
        <source>Customer&apos;s app</source>
        <translation>App del cliente</translation>
    </message>
    <message>
        <source>Version of the app</source>
        <translation>Versión de la app</translation>
    </message>
    <message>
        <source>code %1, subcode %2</source>
        <extracomment>%1 and %2 numbers that the platform answers with</extracomment>
        <translation>código %1, subcódigo %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>Best sent to your developer: the person who set up the app that sends the messages.</source>
        <translation>Lo mejor es enviarlo a su desarrollador: quien configuró la app que envía los mensajes.</translation>
    </message>
    <message>
        <source>Best sent to your solution provider: the company through which you use WhatsApp.</source>
        <translation>Lo mejor es enviarlo a su proveedor de soluciones: la empresa a través de la cual usa WhatsApp.</translation>
    </message>
    <message>
        <source>Best sent to an administrator of your business portfolio at Meta.</source>
        <translation>Lo mejor es enviarlo a un administrador de su portafolio comercial en Meta.</translation>
    </message>
    <message>
        <source>Best sent to Meta&apos;s support for businesses. They ask for the account, the phone number, the time and the trace id of a call: what is known of these stands here.</source>
        <translation>Lo mejor es enviarlo al soporte de Meta para negocios. Piden la cuenta, el número de teléfono, la hora y el ID de rastreo de una llamada: lo que se sabe de ello está aquí.</translation>
    </message>
    <message>
        <source>If you ask somebody for help, they will want to know this.</source>
        <translation>Si pide ayuda a alguien, querrá saber lo siguiente.</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <extracomment>%1 an id that the platform gives each of its answers</extracomment>
        <translation>ID de rastreo %1</translation>
    </message>
    <message>
        <source>Nothing found, but not everything could be checked</source>
        <translation>No se encontró nada, pero no se pudo comprobar todo</translation>
    </message>
    <message>
        <source>No fault found on your side; the customer can tell more</source>
        <translation>No se encontró ningún fallo de su lado; el cliente puede decir más</translation>
    </message>
    <message>
        <source>Which reason it is, the customer can tell</source>
        <translation>Solo el cliente puede decir cuál es el motivo</translation>
    </message>
    <message>
        <source>None of the five reasons stands out</source>
        <translation>Ninguno de los cinco motivos destaca</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>No se encontró ningún problema</translation>
    </message>
    <message>
        <source>Check again, so that what could not be checked is checked too.</source>
        <translation>Compruebe de nuevo, para que se compruebe también lo que no se pudo.</translation>
    </message>
    <message>
        <source>Send the customer the text of this report by phone, e-mail or SMS.</source>
        <translation>Envíe al cliente el texto de este informe por teléfono, correo electrónico o SMS.</translation>
    </message>
    <message>
        <source>If a message still does not arrive, go through the message checklist.</source>
        <translation>Si un mensaje sigue sin llegar, repase la lista de comprobación del mensaje.</translation>
    </message>
    <message>
        <source>Send the message again, and check here if it does not arrive.</source>
        <translation>Vuelva a enviar el mensaje y, si no llega, compruebe aquí.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Impedimento</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>Se encontró algo</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Se omitió</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not proven either way</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Meta&apos;s inspection of the token</source>
        <translation>Inspección del token por Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s list of its permissions</source>
        <translation>Lista de sus permisos según Meta</translation>
    </message>
    <message>
        <source>A read that needs it</source>
        <translation>Una lectura que lo necesita</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Con límites</translation>
    </message>
    <message>
        <source>Broken here</source>
        <translation>Falla aquí</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>An administrator of your business</source>
        <translation>Un administrador de su negocio</translation>
    </message>
    <message>
        <source>Your developer</source>
        <translation>Su desarrollador</translation>
    </message>
    <message>
        <source>Your solution provider</source>
        <translation>Su proveedor de soluciones</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>For your own files: it holds the customer&apos;s number as you entered it.</source>
        <translation>Para sus propios archivos: contiene el número del cliente tal como usted lo introdujo.</translation>
    </message>
    <message>
        <source>For your team or support: it holds ids and names of your business, but no customer&apos;s number.</source>
        <translation>Para su equipo o soporte: contiene ID y nombres de su negocio, pero ningún número de cliente.</translation>
    </message>
    <message>
        <source>Fit for anyone: ids, names and numbers are replaced by labels.</source>
        <translation>Apto para cualquiera: los ID, nombres y números se sustituyen por etiquetas.</translation>
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
        <translation>Comprobado solo en parte</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The verdict when only the checklist was walked, and no reason stands out: an open question</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>First step:</source>
        <translation>Primer paso:</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>La cadena</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Quién:</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Por qué lo decimos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Why the message may not have arrived</source>
        <translation>Por qué puede no haber llegado el mensaje</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Qué se respondió</translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation>Texto para el cliente</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Further reasons, in the JSON form: %1</source>
        <translation>Otros motivos, en la versión JSON: %1</translation>
    </message>
    <message>
        <source>Why messages failed, what to fix first at the top</source>
        <translation>Por qué fallaron los mensajes; lo que conviene arreglar primero, arriba</translation>
    </message>
    <message>
        <source>The logs</source>
        <translation>Los registros</translation>
    </message>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>Qué dijo Meta entretanto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>For those who help</source>
        <translation>Para quienes ayudan</translation>
    </message>
    <message>
        <source>%1 – Second Tick report</source>
        <translation>%1 – Informe de Second Tick</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>El token</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Acerca de este informe</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>recipients: %1; %2</source>
        <extracomment>%1 a number; %2 a time from when to when</extracomment>
        <translation>destinatarios: %1; %2</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation>Por qué lo decimos:</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>What a finding rests on: a name in front of a value, a value, or where a value comes from, in brackets</extracomment>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>error</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué ocurrió</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>local clock</source>
        <translation>reloj local</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconocido</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>lo que usted introdujo</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1 …</source>
        <extracomment>%n files, %1 some of their names</extracomment>
        <translation>
            <numerusform>%n archivo: %1 …</numerusform>
            <numerusform>%n archivos: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1</source>
        <translation>
            <numerusform>%n archivo: %1</numerusform>
            <numerusform>%n archivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder. Take the one with the log of your webhook.</source>
        <translation>No hay ningún archivo en esta carpeta. Use la que contiene el registro de su webhook.</translation>
    </message>
    <message>
        <source>Files read: only the first %1 of %2.</source>
        <extracomment>%1 and %2 numbers of files</extracomment>
        <translation>Archivos leídos: solo los primeros %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; the JSON form holds them all.</source>
        <translation>
            <numerusform>%n más no se enumera aquí; la versión JSON los contiene todos.</numerusform>
            <numerusform>%n más no se enumeran aquí; la versión JSON los contiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Lo que se leyó</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
</context>
<context>
    <name>secondtick::rules::RetryWords</name>
    <message>
        <source>one day</source>
        <extracomment>A span of time behind &quot;after&quot;, as in &quot;Try again after one day&quot;: in the case that your sentence needs</extracomment>
        <translation>un día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>one second</source>
        <translation>un segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again without a change does not help.</source>
        <translation>Volver a intentarlo sin cambiar nada no sirve.</translation>
    </message>
    <message>
        <source>Trying again later may help.</source>
        <translation>Volver a intentarlo más tarde puede servir.</translation>
    </message>
    <message>
        <source>Try again after %1, as Meta&apos;s page says.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>Vuelva a intentarlo después de %1, como dice la página de Meta.</translation>
    </message>
    <message>
        <source>Try again after %1; that is our estimate, Meta gives no time.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>Vuelva a intentarlo después de %1; es nuestra estimación, Meta no indica un plazo.</translation>
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
        <translation>%1, fecha indicada: %2</translation>
    </message>
    <message>
        <source>This is a picture, not a log. Export the log itself as text or JSON.</source>
        <translation>Esto es una imagen, no un registro. Exporte el registro mismo como texto o JSON.</translation>
    </message>
    <message>
        <source>This is a PDF, not a log. Export the log itself as text or JSON.</source>
        <translation>Esto es un PDF, no un registro. Exporte el registro mismo como texto o JSON.</translation>
    </message>
    <message>
        <source>This is a packed file or a spreadsheet. Unpack it first, or save the sheet as CSV.</source>
        <translation>Esto es un archivo comprimido o una hoja de cálculo. Descomprímalo primero o guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>This .gz file is damaged at its beginning. Copy it again, or unpack it first.</source>
        <translation>Este archivo .gz está dañado al comienzo. Cópielo de nuevo o descomprímalo primero.</translation>
    </message>
    <message>
        <source>This is a packed file of a kind that is not read here. Unpack it first.</source>
        <translation>Esto es un archivo comprimido de un tipo que no se lee aquí. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>This is a document of a word processor. Save it as plain text first.</source>
        <translation>Esto es un documento de un procesador de textos. Guárdelo primero como texto sin formato.</translation>
    </message>
    <message>
        <source>This file holds no text. Choose the log with the webhooks.</source>
        <translation>Este archivo no contiene texto. Elija el registro con los webhooks.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages failed: %2</source>
        <extracomment>%1 the number, written as the language does; %2 what is wrong: &quot;The 24-hour window was closed&quot;</extracomment>
        <translation>
            <numerusform>%1 mensaje falló: %2</numerusform>
            <numerusform>%1 mensajes fallaron: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason</source>
        <translation>El registro no indica ningún motivo</translation>
    </message>
    <message>
        <source>Further codes</source>
        <translation>Otros códigos</translation>
    </message>
    <message>
        <source>Code %1 is not in the catalogue</source>
        <translation>El código %1 no está en el catálogo</translation>
    </message>
    <message>
        <source>Read to its end.</source>
        <translation>Leído hasta el final.</translation>
    </message>
    <message>
        <source>Read, but not everything in it could be used.</source>
        <translation>Leído, pero no se pudo aprovechar todo.</translation>
    </message>
    <message>
        <source>There is no webhook in it. An access log holds no bodies: choose the log of the program that receives the webhooks.</source>
        <translation>No contiene ningún webhook. Un registro de accesos no guarda el contenido: elija el registro del programa que recibe los webhooks.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another export.</source>
        <translation>El archivo está vacío. Elija otra exportación.</translation>
    </message>
    <message>
        <source>Nothing in it is whole: it may have been cut or changed on the way. Export it again.</source>
        <translation>Nada en él está completo: puede haberse cortado o cambiado por el camino. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>No hay ningún archivo con este nombre.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for a copy.</source>
        <translation>No tiene permiso para leer este archivo. Pida una copia a su propietario.</translation>
    </message>
    <message>
        <source>You may not read this folder. Ask its owner for a copy of the logs in it.</source>
        <translation>No tiene permiso para leer esta carpeta. Pida a su propietario una copia de los registros que contiene.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose the log itself.</source>
        <translation>Este no es un archivo común. Elija el registro mismo.</translation>
    </message>
    <message>
        <source>This link leads to no file. Choose the log itself.</source>
        <translation>Este enlace no lleva a ningún archivo. Elija el registro mismo.</translation>
    </message>
    <message>
        <source>The list in it is not closed; what is whole was read.</source>
        <translation>La lista que contiene no está cerrada; se leyó lo que está completo.</translation>
    </message>
    <message>
        <source>The file grew while it was read; it was read to the size it had at first.</source>
        <translation>El archivo creció mientras se leía; se leyó hasta el tamaño que tenía al principio.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>El archivo se acortó mientras se leía.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>El archivo no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>Something in it is nested deeper than 64 levels and was left out.</source>
        <translation>Algo en él tiene más de 64 niveles anidados y se omitió.</translation>
    </message>
    <message>
        <source>Something in it is longer than 1 MiB and was left out.</source>
        <translation>Algo en él supera 1 MiB y se omitió.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read. Unpack it first and cut it into parts.</source>
        <translation>Al descomprimirlo supera lo que se lee. Descomprímalo primero y divídalo en partes.</translation>
    </message>
    <message>
        <source>Something in it is not of the type the platform sends.</source>
        <translation>Algo en él no es del tipo que envía la plataforma.</translation>
    </message>
    <message>
        <source>Line %1: it breaks off before its end.</source>
        <translation>Línea %1: se interrumpe antes del final.</translation>
    </message>
    <message>
        <source>Line %1: it is nested too deep.</source>
        <translation>Línea %1: tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>Line %1: it is longer than 1 MiB.</source>
        <translation>Línea %1: supera 1 MiB.</translation>
    </message>
    <message>
        <source>Line %1: it has not the form of a webhook.</source>
        <translation>Línea %1: no tiene la forma de un webhook.</translation>
    </message>
    <message>
        <source>Line %1: it is not JSON.</source>
        <translation>Línea %1: no es JSON.</translation>
    </message>
    <message>
        <source>A template was approved</source>
        <translation>Se aprobó una plantilla</translation>
    </message>
    <message>
        <source>A template may be used again</source>
        <translation>Una plantilla se puede volver a usar</translation>
    </message>
    <message>
        <source>A template was rejected</source>
        <translation>Se rechazó una plantilla</translation>
    </message>
    <message>
        <source>A template was paused</source>
        <translation>Se puso en pausa una plantilla</translation>
    </message>
    <message>
        <source>A template was disabled</source>
        <translation>Se desactivó una plantilla</translation>
    </message>
    <message>
        <source>A template is about to be disabled</source>
        <translation>Una plantilla está a punto de desactivarse</translation>
    </message>
    <message>
        <source>The state of a template changed</source>
        <translation>Cambió el estado de una plantilla</translation>
    </message>
    <message>
        <source>The quality of a template is low</source>
        <translation>La calidad de una plantilla es baja</translation>
    </message>
    <message>
        <source>The quality of a template fell</source>
        <translation>Bajó la calidad de una plantilla</translation>
    </message>
    <message>
        <source>The quality of a template is high</source>
        <translation>La calidad de una plantilla es alta</translation>
    </message>
    <message>
        <source>The quality of a phone number is low</source>
        <translation>La calidad de un número de teléfono es baja</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was lowered</source>
        <translation>Bajó el límite de mensajes de un número de teléfono</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was raised</source>
        <translation>Subió el límite de mensajes de un número de teléfono</translation>
    </message>
    <message>
        <source>The quality of a phone number has recovered</source>
        <translation>Se recuperó la calidad de un número de teléfono</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number changed</source>
        <translation>Cambió el límite de mensajes de un número de teléfono</translation>
    </message>
    <message>
        <source>A display name was approved</source>
        <translation>Se aprobó un nombre visible</translation>
    </message>
    <message>
        <source>A display name was rejected</source>
        <translation>Se rechazó un nombre visible</translation>
    </message>
    <message>
        <source>The account is, or will be, disabled</source>
        <translation>La cuenta está desactivada o lo estará</translation>
    </message>
    <message>
        <source>The account was restricted</source>
        <translation>La cuenta fue restringida</translation>
    </message>
    <message>
        <source>Meta says a policy was not kept</source>
        <translation>Meta dice que no se cumplió una política</translation>
    </message>
    <message>
        <source>The account was deleted</source>
        <translation>La cuenta fue eliminada</translation>
    </message>
    <message>
        <source>The account changed</source>
        <translation>La cuenta cambió</translation>
    </message>
    <message>
        <source>The review of the account ended well</source>
        <translation>La revisión de la cuenta terminó bien</translation>
    </message>
    <message>
        <source>The account was rejected in review</source>
        <translation>La cuenta fue rechazada en la revisión</translation>
    </message>
    <message>
        <source>Meta sent an alert about the account</source>
        <translation>Meta envió una alerta sobre la cuenta</translation>
    </message>
    <message>
        <source>The limits of the account changed</source>
        <translation>Cambiaron los límites de la cuenta</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::About</name>
    <message>
        <source>%1 %2, licence %3</source>
        <extracomment>A part the program is built on: %1 its name, %2 its version, %3 its licence</extracomment>
        <translation>%1 %2, licencia %3</translation>
    </message>
    <message>
        <source>About Second Tick</source>
        <translation>Acerca de Second Tick</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Second Tick %1, licence Apache-2.0.</source>
        <extracomment>%1 a version</extracomment>
        <translation>Second Tick %1, licencia Apache-2.0.</translation>
    </message>
    <message>
        <source>Rules %1, last compared with Meta&apos;s public documentation on %2.</source>
        <extracomment>%1 a version, %2 a date</extracomment>
        <translation>Reglas %1, comparadas por última vez con la documentación pública de Meta el %2.</translation>
    </message>
    <message>
        <source>“WhatsApp” and “Meta” are names of their owners. This is not a product of theirs.</source>
        <translation>“WhatsApp” y “Meta” son nombres de sus propietarios. Este no es un producto suyo.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Qué sale de este equipo</translation>
    </message>
    <message>
        <source>The token goes to graph.facebook.com when you press Check now, and nowhere else. Meta&apos;s public status page is asked when you press the button for it, without the token.</source>
        <translation>El token se envía a graph.facebook.com cuando usted pulsa “Comprobar ahora”, y a ningún otro lugar. La página pública de estado de Meta se consulta cuando usted pulsa el botón correspondiente, sin el token.</translation>
    </message>
    <message>
        <source>Nothing else is ever sent: no update check, no statistics, no report of a crash.</source>
        <translation>Nunca se envía nada más: ni búsqueda de actualizaciones, ni estadísticas, ni informes de fallos.</translation>
    </message>
    <message>
        <source>Remembered on this computer are the size of the window and the language, and nothing else.</source>
        <translation>En este equipo se recuerdan el tamaño de la ventana y el idioma, y nada más.</translation>
    </message>
    <message>
        <source>Parts it stands on</source>
        <translation>Componentes en los que se basa</translation>
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
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
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
        <translation>Cadena del token al destinatario</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CheckPage</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>1 could not run</source>
        <translation>1 no se pudo hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n no se pudo hacer</numerusform>
            <numerusform>%n no se pudieron hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n comprobación</numerusform>
            <numerusform>%n comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>%1 minutes and seconds, as in 4:07</extracomment>
        <translation>Próximo intento en %1</translation>
    </message>
    <message>
        <source>%1 s so far</source>
        <comment>seconds, as a unit sign</comment>
        <translation>%1 s hasta ahora</translation>
    </message>
    <message>
        <source>Meta&apos;s API is away for a moment</source>
        <translation>La API de Meta no está disponible por el momento</translation>
    </message>
    <message>
        <source>Meta answered with error 2. Your token is not the cause.</source>
        <translation>Meta respondió con el error 2. Su token no es la causa.</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>Comprobando el token</translation>
    </message>
    <message>
        <source>Only reading: nothing is changed and no message is sent.</source>
        <translation>Solo se lee: no se cambia nada ni se envía ningún mensaje.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Asking what this token is</source>
        <translation>Preguntando qué es este token</translation>
    </message>
    <message>
        <source>Reading what the token may do</source>
        <translation>Leyendo qué puede hacer el token</translation>
    </message>
    <message>
        <source>Asking who the token belongs to</source>
        <translation>Preguntando a quién pertenece el token</translation>
    </message>
    <message>
        <source>Asking which app the token belongs to</source>
        <translation>Preguntando a qué app pertenece el token</translation>
    </message>
    <message>
        <source>Reading the account and the number</source>
        <translation>Leyendo la cuenta y el número</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>This takes longer than usual. The check goes on; you can stop it and see what is known so far.</source>
        <translation>Está tardando más de lo habitual. La comprobación continúa; puede detenerla y ver lo que se sabe hasta ahora.</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. We try again by ourselves when the time is over.</source>
        <translation>Las actualizaciones de la API pueden dejarla fuera de servicio hasta 5 minutos. Volveremos a intentarlo automáticamente cuando pase ese tiempo.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChecklistPage</name>
    <message>
        <source>Why was this message not delivered?</source>
        <translation>¿Por qué no se entregó este mensaje?</translation>
    </message>
    <message>
        <source>Meta does not say which reason applies. Answer what you know; each answer rules something out.</source>
        <translation>Meta no dice cuál es el motivo. Responda lo que sepa; cada respuesta descarta algo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how likely (&quot;Certain&quot;), %2 a reason why the message was not delivered</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Reason found</source>
        <translation>Motivo encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n likely reason(s)</source>
        <translation>
            <numerusform>%n motivo probable</numerusform>
            <numerusform>%n motivos probables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible reason(s)</source>
        <translation>
            <numerusform>%n motivo posible</numerusform>
            <numerusform>%n motivos posibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChoiceRow</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No lo sé</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerForm</name>
    <message>
        <source>Ask the customer by phone or e-mail</source>
        <translation>Pregunte al cliente por teléfono o correo electrónico</translation>
    </message>
    <message>
        <source>Which country are they in?</source>
        <translation>¿En qué país está?</translation>
    </message>
    <message>
        <source>Don&apos;t know; the number tells</source>
        <translation>No lo sé; el número lo indica</translation>
    </message>
    <message>
        <source>App and version on their phone</source>
        <translation>App y versión en su teléfono</translation>
    </message>
    <message>
        <source>App on the customer&apos;s phone</source>
        <translation>App en el teléfono del cliente</translation>
    </message>
    <message>
        <source>Version of the app on the customer&apos;s phone</source>
        <translation>Versión de la app en el teléfono del cliente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>En WhatsApp: Ajustes &gt; Ayuda</translation>
    </message>
    <message>
        <source>Where they find it: %1</source>
        <extracomment>%1 the way through the menus of the customer&apos;s phone</extracomment>
        <translation>Dónde encontrarlo: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerText</name>
    <message>
        <source>Copied. Paste it into an e-mail or a text message.</source>
        <translation>Copiado. Péguelo en un correo electrónico o un SMS.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>El enlace se copió.</translation>
    </message>
    <message>
        <source>Enter your business number: the link and its code are made of it.</source>
        <translation>Introduzca el número de su negocio: con él se crean el enlace y su código.</translation>
    </message>
    <message>
        <source>Copy a message to send them</source>
        <translation>Copiar un mensaje para el cliente</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Message to send the customer</source>
        <translation>Mensaje para enviar al cliente</translation>
    </message>
    <message>
        <source>Link to a chat with your business</source>
        <translation>Enlace a un chat con su negocio</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Mostrar el mensaje</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Ocultar el mensaje</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Mostrar código QR</translation>
    </message>
    <message>
        <source>Hide QR code</source>
        <translation>Ocultar código QR</translation>
    </message>
    <message>
        <source>Needs your business number</source>
        <translation>Se necesita el número de su negocio</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ExplainPage</name>
    <message>
        <source>This is an error code.</source>
        <extracomment>What a pasted text was recognised as; %n different errors are explained below</extracomment>
        <translation>Esto es un código de error.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n error codes.</source>
        <translation>
            <numerusform>Esto es %n código de error.</numerusform>
            <numerusform>Estos son %n códigos de error.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an error answer of Meta.</source>
        <translation>Esto es una respuesta de error de Meta.</translation>
    </message>
    <message>
        <source>This is a webhook of Meta. It reports no error.</source>
        <translation>Esto es un webhook de Meta. No informa de ningún error.</translation>
    </message>
    <message numerus="yes">
        <source>This is a webhook of Meta. Different errors in it: %n.</source>
        <translation>
            <numerusform>Esto es un webhook de Meta. Contiene %n error.</numerusform>
            <numerusform>Esto es un webhook de Meta. Errores distintos que contiene: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a health status of Meta.</source>
        <translation>Esto es un estado de salud de Meta.</translation>
    </message>
    <message>
        <source>This is what Meta says about a token.</source>
        <translation>Esto es lo que Meta dice sobre un token.</translation>
    </message>
    <message>
        <source>Nothing of Meta was recognised in this text.</source>
        <translation>En este texto no se reconoció nada de Meta.</translation>
    </message>
    <message numerus="yes">
        <source>Errors found in this text: %n.</source>
        <translation>
            <numerusform>Error encontrado en este texto: %n.</numerusform>
            <numerusform>Errores encontrados en este texto: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was a token or another secret in this text; it is masked. If the text was shared with others, make a new token and put it into the system that sends your messages.</source>
        <translation>En este texto había un token u otro dato secreto; se ocultó. Si el texto se compartió con otras personas, cree un token nuevo y póngalo en el sistema que envía sus mensajes.</translation>
    </message>
    <message>
        <source>Only the beginning of this long text is shown above.</source>
        <translation>Arriba se muestra solo el comienzo de este texto largo.</translation>
    </message>
    <message>
        <source>The text was very long: only its beginning is read.</source>
        <translation>El texto era muy largo: solo se lee el comienzo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>%n más no se muestra aquí.</numerusform>
            <numerusform>%n más no se muestran aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation>Esperar al servicio</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>Abrir la lista de comprobación</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Comprobar mi token</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>1 error explained</source>
        <translation>1 error explicado</translation>
    </message>
    <message numerus="yes">
        <source>%n errors explained</source>
        <translation>
            <numerusform>%n error explicado</numerusform>
            <numerusform>%n errores explicados</numerusform>
        </translation>
    </message>
    <message>
        <source>What does Meta&apos;s answer mean?</source>
        <translation>¿Qué significa la respuesta de Meta?</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nothing of it is kept.</source>
        <translation>Nada de esto sale de este equipo, y nada se conserva.</translation>
    </message>
    <message>
        <source>Paste a code, an error answer, a webhook or some lines of a log</source>
        <translation>Pegue un código, una respuesta de error, un webhook o algunas líneas de un registro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>It stands in the text %n times.</source>
        <translation>
            <numerusform>Aparece %n vez en el texto.</numerusform>
            <numerusform>Aparece %n veces en el texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::FactsOpener</name>
    <message>
        <source>Open saved facts</source>
        <translation>Abrir datos guardados</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>Datos guardados (*.json)</translation>
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
        <translation>Quién puede hacerlo: %1</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Por qué lo decimos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Evidence: %1 the platform&apos;s own word (&quot;expires_at&quot;), %2 value and source</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation>Copiar este hallazgo</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>Comprobar esto de nuevo</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>For screen readers: %1 the platform&apos;s own word for a value, like &quot;code&quot;</extracomment>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Fold</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GoalPage</name>
    <message>
        <source>Token, permissions</source>
        <extracomment>What the user came for, short, under the step &quot;What do you see?&quot;</extracomment>
        <translation>Token, permisos</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Enviado, no entregado</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Un error de Meta</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>Fallos en un registro</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Probar el programa</translation>
    </message>
    <message>
        <source>Choose one of these first.</source>
        <translation>Elija primero una de estas opciones.</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>¿Qué observa?</translation>
    </message>
    <message>
        <source>Choose what comes closest. Nothing is sent before you press Check now.</source>
        <translation>Elija lo que más se parezca. No se envía nada antes de que pulse “Comprobar ahora”.</translation>
    </message>
    <message>
        <source>Errors about my token or permissions</source>
        <translation>Errores del token o de los permisos</translation>
    </message>
    <message>
        <source>The sending system reports a login, token or permission error. We check the token and say what is missing.</source>
        <translation>El sistema de envío informa de un error de inicio de sesión, de token o de permisos. Comprobamos el token y decimos qué falta.</translation>
    </message>
    <message>
        <source>Messages are sent, but not delivered</source>
        <translation>Los mensajes se envían, pero no se entregan</translation>
    </message>
    <message>
        <source>One grey tick, never two. We check the token, then walk through the five known reasons for one message.</source>
        <translation>Un tic gris, nunca dos. Comprobamos el token y después repasamos los cinco motivos conocidos para un mensaje.</translation>
    </message>
    <message>
        <source>Meta answers with an error or a code</source>
        <translation>Meta responde con un error o un código</translation>
    </message>
    <message>
        <source>Paste a code, an answer or a line of a log. We say what it means and what to do, without a token and without the network.</source>
        <translation>Pegue un código, una respuesta o una línea de un registro. Decimos qué significa y qué hacer, sin token y sin conexión.</translation>
    </message>
    <message>
        <source>Many failures in a log</source>
        <translation>Muchos fallos en un registro</translation>
    </message>
    <message>
        <source>Drop files with webhooks of Meta. We count why messages failed, and say what to fix first.</source>
        <translation>Suelte archivos con webhooks de Meta. Contamos por qué fallaron los mensajes y decimos qué arreglar primero.</translation>
    </message>
    <message>
        <source>Open what was saved at an earlier check</source>
        <translation>Abrir lo guardado en una comprobación anterior</translation>
    </message>
    <message>
        <source>I just want to try it</source>
        <translation>Solo quiero probarlo</translation>
    </message>
    <message>
        <source>Practice with built-in examples: no account, no token, no network.</source>
        <translation>Practique con ejemplos incluidos: sin cuenta, sin token y sin conexión.</translation>
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
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupsCard</name>
    <message>
        <source>All reasons</source>
        <translation>Todos los motivos</translation>
    </message>
    <message>
        <source>Filter by words or code</source>
        <translation>Filtrar por palabras o código</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Fallos por motivo</translation>
    </message>
    <message>
        <source>No reason fits the filter.</source>
        <translation>Ningún motivo coincide con el filtro.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Help</name>
    <message>
        <source>What is checked</source>
        <translation>Qué se comprueba</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HelpView</name>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HourStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures</extracomment>
        <translation>De %1 a %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3; %4: %5</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures, %4 a reason, %5 how many of them are of it</extracomment>
        <translation>De %1 a %2: %3; %4: %5</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HoursCard</name>
    <message>
        <source>When messages failed</source>
        <translation>Cuándo fallaron los mensajes</translation>
    </message>
    <message>
        <source>highest: %1</source>
        <extracomment>Below a chart: the highest bar of it stands for %1 messages</extracomment>
        <translation>máximo: %1</translation>
    </message>
    <message>
        <source>In front: %1. Behind: all reasons. Hours by UTC.</source>
        <extracomment>Below a chart: what the front part of each bar is</extracomment>
        <translation>Delante: %1. Detrás: todos los motivos. Horas en UTC.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <extracomment>Name of the list of languages, for screen readers</extracomment>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::LogExport</name>
    <message>
        <source>Go to report</source>
        <translation>Ir al informe</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Guardar la tabla como CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Guardar como JSON</translation>
    </message>
    <message>
        <source>No customer is named in any of these. Ids of your sending numbers are.</source>
        <translation>Ninguno de estos archivos nombra a clientes. Sí contienen los ID de sus números de envío.</translation>
    </message>
    <message>
        <source>second-tick-log</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-registro</translation>
    </message>
    <message>
        <source>Save what was counted</source>
        <translation>Guardar el recuento</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MessageForm</name>
    <message>
        <source>About the message</source>
        <translation>Sobre el mensaje</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Número del cliente</translation>
    </message>
    <message>
        <source>With plus sign and country code</source>
        <translation>Con signo más y código de país</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <source>Error code, if there is one</source>
        <translation>Código de error, si lo hay</translation>
    </message>
    <message>
        <source>Your side, and more about the message</source>
        <translation>Su lado y más datos del mensaje</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>Número de su negocio</translation>
    </message>
    <message>
        <source>Where your business is</source>
        <translation>Dónde está su negocio</translation>
    </message>
    <message>
        <source>Not known; the number tells</source>
        <translation>No se sabe; el número lo indica</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Life of the template in seconds, if it has one of its own</source>
        <translation>Validez de la plantilla en segundos, si tiene una propia</translation>
    </message>
    <message>
        <source>Last message from the customer</source>
        <translation>Último mensaje del cliente</translation>
    </message>
    <message>
        <source>A whole number of seconds fits here.</source>
        <translation>Aquí va un número entero de segundos.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a phone number and its country, %2 what is the matter with it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A code is a number, 131026 for example.</source>
        <translation>Un código es un número, por ejemplo, 131026.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MomentEdit</name>
    <message>
        <source>Like 2026-11-01 09:00</source>
        <extracomment>Example of a date and time, shown in an empty field. Keep the form.</extracomment>
        <translation>Como 2026-11-01 09:00</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <extracomment>For screen readers: %1 what the date is about (&quot;Sent on&quot;)</extracomment>
        <translation>Calendario: %1</translation>
    </message>
    <message>
        <source>Not readable as a date. Write it like 2026-11-01 09:00.</source>
        <translation>No se puede leer como fecha. Escríbala así: 2026-11-01 09:00.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 the day, %2 the time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>%1 está en el futuro.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::NodeDetails</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 an id: a number that Meta gives to an account, an app or a phone number</extracomment>
        <translation>Copiar %1</translation>
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
        <translation>Práctica: las respuestas vienen del simulador incluido, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Test address: answers come from %1, not from Meta.</source>
        <translation>Dirección de prueba: las respuestas vienen de %1, no de Meta.</translation>
    </message>
    <message>
        <source>Use a real token</source>
        <translation>Usar un token real</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::PracticeCard</name>
    <message>
        <source>What should go wrong?</source>
        <translation>¿Qué debe fallar?</translation>
    </message>
    <message>
        <source>Use the practice token</source>
        <translation>Usar el token de práctica</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::QrCode</name>
    <message>
        <source>QR code of %1</source>
        <extracomment>For screen readers: %1 the address that the code holds</extracomment>
        <translation>Código QR de %1</translation>
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
        <translation>Qué puede ser</translation>
    </message>
    <message>
        <source>The question that settles most:</source>
        <translation>La pregunta que más aclara:</translation>
    </message>
    <message>
        <source>What else the answers show</source>
        <translation>Qué más muestran las respuestas</translation>
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
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>The same as this window</source>
        <translation>El mismo que el de esta ventana</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReportPage</name>
    <message>
        <source>For your own files. It holds the customer&apos;s number as you entered it.</source>
        <translation>Para sus propios archivos. Contiene el número del cliente tal como usted lo introdujo.</translation>
    </message>
    <message>
        <source>For colleagues, your developer or support. It holds ids and names of your business; the customer&apos;s number is a label.</source>
        <translation>Para colegas, su desarrollador o soporte. Contiene ID y nombres de su negocio; el número del cliente es una etiqueta.</translation>
    </message>
    <message>
        <source>For a forum or anyone at all. Ids, names and numbers are replaced by labels.</source>
        <translation>Para un foro o para cualquier persona. Los ID, nombres y números se sustituyen por etiquetas.</translation>
    </message>
    <message>
        <source>Replaced by labels or left out: %1.</source>
        <extracomment>%1 a list of things with numbers, or &quot;nothing&quot;</extracomment>
        <translation>Sustituido por etiquetas u omitido: %1.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>It stays on this computer until you send it to someone. The token is not in it.</source>
        <translation>Permanece en este equipo hasta que usted se lo envíe a alguien. El token no está incluido.</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>¿Quién lo leerá?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>My team or support</source>
        <translation>Mi equipo o soporte</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud by screen readers: %1 the question, %2 one of its answers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <extracomment>On a button: %1 is the name of a file format, as in &quot;Save as PDF&quot;</extracomment>
        <translation>Guardar como %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save for comparing later</source>
        <translation>Guardar para comparar después</translation>
    </message>
    <message>
        <source>Keeps what Meta answered, without the token. Open it after the next check to see what is fixed.</source>
        <translation>Conserva lo que Meta respondió, sin el token. Ábralo tras la próxima comprobación para ver qué se arregló.</translation>
    </message>
    <message>
        <source>This is all that is in it</source>
        <translation>Esto es todo lo que contiene</translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation>El informe como texto</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>second-tick-facts</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-datos</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>Datos guardados (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1. Names and ids of your business are in it, the token is not.</source>
        <translation>Guardado: %1. Incluye nombres e ID de su negocio, pero no el token.</translation>
    </message>
    <message>
        <source>The report is copied as text.</source>
        <translation>El informe se copió como texto.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under the step &quot;Report&quot;: %1 is the name of a file format, as in &quot;Saved as PDF&quot;</extracomment>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ResultsPage</name>
    <message>
        <source>First step: %1</source>
        <extracomment>%1 a whole sentence: the first thing to do</extracomment>
        <translation>Primer paso: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a check: %1 &quot;Skipped&quot;, &quot;Could not be checked&quot;, %2 the finding that explains it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checking again brought no answer, so what you see is from before. Look at the internet connection, then try again.</source>
        <translation>La nueva comprobación no obtuvo respuesta, así que lo que ve es de antes. Revise la conexión a internet y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Look deeper: read what did not fit into a usual check</source>
        <translation>Mirar más a fondo: leer lo que no cupo en una comprobación normal</translation>
    </message>
    <message>
        <source>Check another token</source>
        <translation>Comprobar otro token</translation>
    </message>
    <message>
        <source>Skip the checklist, go to the report</source>
        <translation>Omitir la lista e ir al informe</translation>
    </message>
    <message>
        <source>A message was not delivered? Open the checklist</source>
        <translation>¿Un mensaje no se entregó? Abrir la lista de comprobación</translation>
    </message>
    <message>
        <source>Compare with an earlier check</source>
        <translation>Comparar con una comprobación anterior</translation>
    </message>
    <message>
        <source>1 blocker</source>
        <extracomment>How many findings of each severity; parts of a list as in &quot;1 blocker, 2 warnings&quot;</extracomment>
        <translation>1 impedimento</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers</source>
        <translation>
            <numerusform>%n impedimento</numerusform>
            <numerusform>%n impedimentos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 sugerencia</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check passed</source>
        <extracomment>How the checks went; parts of a line as in &quot;15 checks passed · 1 not applicable&quot;</extracomment>
        <translation>1 comprobación correcta</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n comprobación correcta</numerusform>
            <numerusform>%n comprobaciones correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found something</source>
        <translation>
            <numerusform>%n encontró algo</numerusform>
            <numerusform>%n encontraron algo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n no aplicable</numerusform>
            <numerusform>%n no aplicables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n no se pudo hacer</numerusform>
            <numerusform>%n no se pudieron hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Arreglado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>No se pudo volver a revisar</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
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
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go to report</source>
        <translation>Ir al informe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a date: when the rules were last compared with the public documentation</extracomment>
        <translation>Reglas del %1</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>Title of the window: %1 how much of the work is done, in percent, %2 what is being done</extracomment>
        <translation>%1 % – %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help with this page (F1)</source>
        <translation>Ayuda de esta página (F1)</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ServiceCard</name>
    <message>
        <source>What to tell your colleagues</source>
        <translation>Qué decir a sus colegas</translation>
    </message>
    <message>
        <source>Meta&apos;s interface for WhatsApp messages is being updated or has a disruption. Sending may fail for up to 5 minutes. Our token and our settings are not the cause: leave them as they are, and send again afterwards what failed.</source>
        <translation>La interfaz de Meta para mensajes de WhatsApp se está actualizando o tiene una interrupción. Los envíos pueden fallar hasta 5 minutos. Nuestro token y nuestra configuración no son la causa: déjenlos como están y, después, vuelvan a enviar lo que falló.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copiar este texto</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status</source>
        <translation>Ver el estado de Meta</translation>
    </message>
    <message>
        <source>Asks the public feeds of metastatus.com, now and only now. Nothing about you is sent along.</source>
        <translation>Consulta las fuentes públicas de metastatus.com, ahora y solo ahora. No se envía nada sobre usted.</translation>
    </message>
    <message>
        <source>Open the status page in the browser</source>
        <translation>Abrir la página de estado en el navegador</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>El texto se copió.</translation>
    </message>
    <message>
        <source>Looking at Meta&apos;s status…</source>
        <translation>Consultando el estado de Meta…</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported no open incident. Short updates do not appear there.</source>
        <extracomment>%1 time of day</extracomment>
        <translation>A las %1, la página de estado de Meta no mostraba ningún incidente abierto. Las actualizaciones breves no aparecen allí.</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported this:</source>
        <extracomment>%1 time of day</extracomment>
        <translation>A las %1, la página de estado de Meta mostraba lo siguiente:</translation>
    </message>
    <message>
        <source>One of Meta&apos;s two status feeds reports nothing; the other could not be read. That says nothing about the service.</source>
        <translation>Una de las dos fuentes de estado de Meta no informa de nada; la otra no se pudo leer. Eso no dice nada sobre el servicio.</translation>
    </message>
    <message>
        <source>The status page could not be read. That says nothing about the service itself.</source>
        <translation>No se pudo leer la página de estado. Eso no dice nada sobre el servicio en sí.</translation>
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
        <translation>El servicio de Meta no está disponible por el momento</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. Your token is not the cause.</source>
        <translation>Las actualizaciones de la API pueden dejarla fuera de servicio hasta 5 minutos. Su token no es la causa.</translation>
    </message>
    <message>
        <source>1. Wait 5 minutes; change nothing in the meantime.
2. Send again what failed: Meta does not do that by itself.
3. If it goes on, look at Meta&apos;s status, then check your token here. While Meta is away, that check counts down and tries again by itself.</source>
        <translation>1. Espere 5 minutos; mientras tanto, no cambie nada.
2. Vuelva a enviar lo que falló: Meta no lo hace por su cuenta.
3. Si continúa, vea el estado de Meta y después compruebe su token aquí. Mientras Meta no esté disponible, esa comprobación hace una cuenta atrás y vuelve a intentarlo automáticamente.</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Comprobar mi token</translation>
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
        <translation>Está aquí: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::StepList</name>
    <message>
        <source>What do you see?</source>
        <extracomment>The steps of the wizard, shown at its side</extracomment>
        <translation>¿Qué observa?</translation>
    </message>
    <message>
        <source>Meta&apos;s answer</source>
        <translation>Respuesta de Meta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Meta&apos;s service</source>
        <translation>Servicio de Meta</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Message checklist</source>
        <translation>Lista de comprobación del mensaje</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Name of the step list for screen readers</extracomment>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TimelineCard</name>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>Qué dijo Meta entretanto</translation>
    </message>
    <message>
        <source>time not given</source>
        <translation>hora no indicada</translation>
    </message>
    <message>
        <source>Earlier ones: %1. The report lists them.</source>
        <translation>Anteriores: %1. El informe los enumera.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenExtras</name>
    <message>
        <source>My app asks for an app secret, or I know the account and number ids</source>
        <translation>Mi app pide una clave secreta, o conozco los ID de la cuenta y del número</translation>
    </message>
    <message>
        <source>Optional. Only needed when the check says so.</source>
        <translation>Opcional. Solo hace falta si la comprobación lo indica.</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Clave secreta de la app</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste the app secret</source>
        <translation>Pegar la clave secreta de la app</translation>
    </message>
    <message>
        <source>Id of the app that makes the API calls</source>
        <translation>ID de la app que hace las llamadas a la API</translation>
    </message>
    <message>
        <source>Id of the WhatsApp Business account</source>
        <translation>ID de la cuenta de WhatsApp Business</translation>
    </message>
    <message>
        <source>Id of the phone number</source>
        <translation>ID del número de teléfono</translation>
    </message>
    <message>
        <source>This is a phone number. The id stands next to it in the API set-up screen.</source>
        <translation>Esto es un número de teléfono. El ID está junto a él en la pantalla de configuración de la API (API Setup).</translation>
    </message>
    <message>
        <source>An id is 5 to 25 digits and nothing else.</source>
        <translation>Un ID tiene de 5 a 25 dígitos y nada más.</translation>
    </message>
    <message>
        <source>This is not an app secret: that is 32 characters, digits and a to f.</source>
        <translation>Esto no es una clave secreta de app: esa tiene 32 caracteres, dígitos y de la a a la f.</translation>
    </message>
    <message>
        <source>The app secret is held until you close the window.</source>
        <translation>La clave secreta de la app se conserva hasta que cierre la ventana.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenPage</name>
    <message>
        <source>None at hand</source>
        <translation>No tengo ninguno</translation>
    </message>
    <message>
        <source>Use the practice token first, or go on without one with the link below.</source>
        <translation>Use primero el token de práctica, o continúe sin él con el enlace de abajo.</translation>
    </message>
    <message>
        <source>Paste the token first, or go on without one with the link below.</source>
        <translation>Pegue primero el token, o continúe sin él con el enlace de abajo.</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation>Pegar otro</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Removed from the clipboard; a clipboard history may still hold it.</source>
        <translation>Se quitó del portapapeles; un historial del portapapeles aún puede conservarlo.</translation>
    </message>
    <message>
        <source>The token your system uses to send messages. It stays in memory, goes only to graph.facebook.com, and is forgotten when you close this window.</source>
        <translation>El token que su sistema usa para enviar mensajes. Permanece en la memoria, se envía solo a graph.facebook.com y se olvida al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Practice tokens are made up. A real one would stay in memory and be forgotten when you close this window.</source>
        <translation>Los tokens de práctica son inventados. Uno real permanecería en la memoria y se olvidaría al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to %1, and is forgotten when you close this window.</source>
        <extracomment>%1 an address on this computer</extracomment>
        <translation>Permanece en la memoria, se envía solo a %1 y se olvida al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation>Pegue el token de acceso</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>I have no token at hand</source>
        <translation>No tengo ningún token a mano</translation>
    </message>
    <message>
        <source>Go straight to the message checklist</source>
        <translation>Ir directamente a la lista de comprobación del mensaje</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenQuestion</name>
    <message>
        <source>Which one does the sending system use?</source>
        <translation>¿Cuál usa el sistema de envío?</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Copy the whole token if you can. Check it anyway?</source>
        <translation>Si puede, copie el token completo. ¿Comprobarlo de todos modos?</translation>
    </message>
    <message>
        <source>Check it anyway</source>
        <translation>Comprobarlo de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n characters</source>
        <extracomment>One of several tokens: %1 its first and last characters, %n its length</extracomment>
        <translation>
            <numerusform>%1, %n carácter</numerusform>
            <numerusform>%1, %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenSourceCard</name>
    <message>
        <source>Where do I find it?</source>
        <translation>¿Dónde lo encuentro?</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. To make a new one: Business settings › Users › System users › your user › Generate token.</source>
        <translation>En la configuración del sistema que envía sus mensajes. Para crear uno nuevo: Business settings › Users › System users › su usuario › Generate token.</translation>
    </message>
    <message>
        <source>Show me step by step</source>
        <translation>Mostrar paso a paso</translation>
    </message>
    <message>
        <source>1. Open business.facebook.com and go to Settings, then Users, then System users.</source>
        <translation>1. Abra business.facebook.com y vaya a Settings, luego a Users y a System users.</translation>
    </message>
    <message>
        <source>2. Pick the user your sending system works as, and choose Generate token.</source>
        <translation>2. Elija el usuario con el que trabaja su sistema de envío y seleccione Generate token.</translation>
    </message>
    <message>
        <source>3. Choose the app that makes the API calls.</source>
        <translation>3. Elija la app que hace las llamadas a la API.</translation>
    </message>
    <message>
        <source>4. Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>4. Marque whatsapp_business_management y whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>5. Copy the token at once, it is shown only this one time. Put it into your sending system and paste it here.</source>
        <translation>5. Copie el token enseguida: solo se muestra esta vez. Póngalo en su sistema de envío y péguelo aquí.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Abrir Access Token Debugger de Meta</translation>
    </message>
    <message>
        <source>Paste the token there by hand and look for the same two permissions. The address we open does not carry the token.</source>
        <translation>Pegue allí el token a mano y busque los mismos dos permisos. La dirección que abrimos no contiene el token.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriagePage</name>
    <message>
        <source>%1 read</source>
        <extracomment>%1 an amount of data, as in 1.2 GB</extracomment>
        <translation>%1 leídos</translation>
    </message>
    <message numerus="yes">
        <source>%1 read, about %n seconds left</source>
        <translation>
            <numerusform>%1 leídos, falta aproximadamente %n segundo</numerusform>
            <numerusform>%1 leídos, faltan aproximadamente %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages failed.</source>
        <extracomment>%1 and %2 numbers of messages; the plural is that of %2</extracomment>
        <translation>
            <numerusform>Falló %1 de %2 mensaje.</numerusform>
            <numerusform>Fallaron %1 de %2 mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Sin fallos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a number of messages</extracomment>
        <translation>Fallidos: %1</translation>
    </message>
    <message>
        <source>Only files of this computer are read. Save it to a folder first.</source>
        <translation>Solo se leen archivos de este equipo. Guárdelo primero en una carpeta.</translation>
    </message>
    <message>
        <source>Why do the messages in a log fail?</source>
        <translation>¿Por qué fallan los mensajes de un registro?</translation>
    </message>
    <message>
        <source>Webhooks of Meta in any log are counted here. Nothing of it leaves this computer.</source>
        <translation>Aquí se cuentan los webhooks de Meta de cualquier registro. Nada de ello sale de este equipo.</translation>
    </message>
    <message>
        <source>Drop files here, or choose them: exports of webhooks, application logs, tables; also packed with gzip.</source>
        <translation>Suelte archivos aquí o elíjalos: exportaciones de webhooks, registros de aplicaciones, tablas; también comprimidos con gzip.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Comprobar mi token</translation>
    </message>
    <message numerus="yes">
        <source>Read all %n files</source>
        <translation>
            <numerusform>Leer %n archivo</numerusform>
            <numerusform>Leer los %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriageResults</name>
    <message>
        <source>What was read</source>
        <translation>Qué se leyó</translation>
    </message>
    <message>
        <source>Files, and what could not be read</source>
        <translation>Archivos, y lo que no se pudo leer</translation>
    </message>
</context>
<context>
    <name>secondtick::visibleText</name>
    <message numerus="yes">
        <source>[… %n more characters]</source>
        <translation>
            <numerusform>[… %n carácter más]</numerusform>
            <numerusform>[… %n caracteres más]</numerusform>
        </translation>
    </message>
</context>
</TS>
