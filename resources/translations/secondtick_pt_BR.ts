<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>um número</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <extracomment>%1 is a place in a JSON file, %2 what belongs there, %3 what stands there</extracomment>
        <translation>%1: esperado: %2; encontrado: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a date and time such as &quot;2026-11-01T09:00:00Z&quot;</source>
        <translation>uma data e hora como &quot;2026-11-01T09:00:00Z&quot;</translation>
    </message>
    <message>
        <source>a country code such as &quot;TR&quot;, or a region code such as &quot;UA-43&quot;</source>
        <translation>um código de país como &quot;TR&quot; ou um código de região como &quot;UA-43&quot;</translation>
    </message>
    <message>
        <source>an error code: a whole number without quotes</source>
        <translation>um código de erro: um número inteiro sem aspas</translation>
    </message>
    <message>
        <source>a whole number of seconds, or -1 for 30 days</source>
        <translation>um número inteiro de segundos, ou -1 para 30 dias</translation>
    </message>
    <message>
        <source>%1: this key is not known; expected one of %2</source>
        <extracomment>%1 is a place in a JSON file, %2 a list of words that must not be translated</extracomment>
        <translation>%1: esta chave não é conhecida; esperado: uma destas: %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <extracomment>%1 is a list of words that must not be translated</extracomment>
        <translation>uma destas opções: %1</translation>
    </message>
    <message>
        <source>Not readable as JSON, from line %1, column %2 on</source>
        <translation>Não é legível como JSON a partir da linha %1, coluna %2</translation>
    </message>
    <message>
        <source>Expected an object with answers, found nothing</source>
        <translation>Esperado: um objeto com respostas; encontrado: nada</translation>
    </message>
    <message>
        <source>Expected an object with answers, found a list</source>
        <translation>Esperado: um objeto com respostas; encontrado: uma lista</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>What was pasted</source>
        <extracomment>What each check looks at; lines of the list of checks</extracomment>
        <translation>O que foi colado</translation>
    </message>
    <message>
        <source>The way to Meta&apos;s interface</source>
        <translation>O caminho até a interface da Meta</translation>
    </message>
    <message>
        <source>Whether Meta&apos;s interface is up</source>
        <translation>Se a interface da Meta está no ar</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>O relógio deste computador</translation>
    </message>
    <message>
        <source>Whether Meta accepts the token</source>
        <translation>Se a Meta aceita o token</translation>
    </message>
    <message>
        <source>The kind of token</source>
        <translation>O tipo de token</translation>
    </message>
    <message>
        <source>Whether the app demands its secret</source>
        <translation>Se o app exige sua chave secreta</translation>
    </message>
    <message>
        <source>The permissions of the token</source>
        <translation>As permissões do token</translation>
    </message>
    <message>
        <source>The app the token belongs to</source>
        <translation>O app ao qual o token pertence</translation>
    </message>
    <message>
        <source>The ids you gave</source>
        <translation>Os IDs que você informou</translation>
    </message>
    <message>
        <source>Whether there is a WhatsApp account</source>
        <translation>Se existe uma conta do WhatsApp</translation>
    </message>
    <message>
        <source>Access to the WhatsApp account</source>
        <translation>Acesso à conta do WhatsApp</translation>
    </message>
    <message>
        <source>Whether Meta approved the account</source>
        <translation>Se a Meta aprovou a conta</translation>
    </message>
    <message>
        <source>What Meta says holds messages back</source>
        <translation>O que, segundo a Meta, retém as mensagens</translation>
    </message>
    <message>
        <source>Your phone numbers</source>
        <translation>Seus números de telefone</translation>
    </message>
    <message>
        <source>Where delivery reports are sent</source>
        <translation>Para onde vão os avisos de entrega</translation>
    </message>
    <message>
        <source>Your message templates</source>
        <translation>Seus modelos de mensagem</translation>
    </message>
    <message>
        <source>When the token ends</source>
        <translation>Quando o token termina</translation>
    </message>
    <message>
        <source>When its access to data ends</source>
        <translation>Quando termina o acesso dele aos dados</translation>
    </message>
    <message>
        <source>Whether Meta describes the token</source>
        <translation>Se a Meta descreve o token</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>What is the customer&apos;s number?</source>
        <translation>Qual é o número do cliente?</translation>
    </message>
    <message>
        <source>What was the last status?</source>
        <translation>Qual foi o último status?</translation>
    </message>
    <message>
        <source>Which error code came with the failure?</source>
        <translation>Que código de erro veio com a falha?</translation>
    </message>
    <message>
        <source>When was it sent?</source>
        <translation>Quando foi enviada?</translation>
    </message>
    <message>
        <source>Can they send a message to your number?</source>
        <translation>O cliente consegue enviar uma mensagem para o seu número?</translation>
    </message>
    <message>
        <source>Have they blocked one of your numbers?</source>
        <translation>O cliente bloqueou algum dos seus números?</translation>
    </message>
    <message>
        <source>Have they accepted the new terms?</source>
        <translation>O cliente aceitou os novos termos?</translation>
    </message>
    <message>
        <source>Which app do they use?</source>
        <translation>Que app o cliente usa?</translation>
    </message>
    <message>
        <source>Which version of the app do they have?</source>
        <translation>Que versão do app o cliente tem?</translation>
    </message>
    <message>
        <source>Certain</source>
        <extracomment>How likely a reason is</extracomment>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Provável</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possível</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improvável</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Accepted by the API</source>
        <translation>Aceita pela API</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>Enviada (um tique)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>Entregue (dois tiques)</translation>
    </message>
    <message>
        <source>Read (blue ticks)</source>
        <translation>Lida (tiques azuis)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>No status ever came</source>
        <translation>Nunca chegou um status</translation>
    </message>
    <message>
        <source>Free-form reply, no template</source>
        <translation>Resposta livre, sem modelo</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Modelo de utilidade</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>Modelo de marketing</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>Modelo de autenticação</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>The results are not saved</source>
        <translation>Os resultados não foram salvos</translation>
    </message>
    <message>
        <source>Closing forgets what was found, and the token. The report page can save it.</source>
        <translation>Ao fechar, o que foi encontrado e o token são esquecidos. Na página do relatório é possível salvar os resultados.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
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
        <translation>Emirados Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afeganistão</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antígua e Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albânia</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armênia</translation>
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
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ilhas Aland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaijão</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bósnia e Herzegovina</translation>
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
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burquina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgária</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
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
        <translation>São Bartolomeu</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolívia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Países Baixos Caribenhos</translation>
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
        <translation>Butão</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Ilha Bouvet</translation>
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
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Ilhas Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo (Kinshasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centro-Africana</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Costa do Marfim</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Ilhas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camarões</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colômbia</translation>
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
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Ilha Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibuti</translation>
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
        <translation>Argélia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Equador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estônia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egito</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Saara Ocidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritreia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiópia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlândia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Ilhas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Ilhas Faroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabão</translation>
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
        <translation>Geórgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guiana Francesa</translation>
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
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlândia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gâmbia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guiné</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guiné Equatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grécia</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Ilhas Geórgia do Sul e Sandwich do Sul</translation>
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
        <translation>Guiné-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guiana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Ilhas Heard e McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croácia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungria</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésia</translation>
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
        <translation>Ilha de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Território Britânico do Oceano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraque</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irã</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islândia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
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
        <translation>Jordânia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Quênia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Quirguistão</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboja</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Quiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>São Cristóvão e Névis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Coreia do Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Coreia do Sul</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Ilhas Cayman</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Cazaquistão</translation>
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
        <translation>Santa Lúcia</translation>
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
        <translation>Libéria</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituânia</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letônia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Líbia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marrocos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mônaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldávia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>São Martinho</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Ilhas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedônia do Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Mianmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongólia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Ilhas Marianas do Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritânia</translation>
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
        <translation>Maurício</translation>
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
        <translation>Malásia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namíbia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nova Caledônia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Ilha Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicarágua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
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
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omã</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinésia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Nova Guiné</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Paquistão</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polônia</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>São Pedro e Miquelão</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Ilhas Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
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
        <translation>Paraguai</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romênia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Sérvia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rússia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Ilhas Salomão</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seicheles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudão</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suécia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Santa Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovênia</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard e Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslováquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Serra Leoa</translation>
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
        <translation>Somália</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudão do Sul</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé e Príncipe</translation>
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
        <translation>Síria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Essuatíni</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Ilhas Turcas e Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chade</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territórios Franceses do Sul</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailândia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tajiquistão</translation>
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
        <translation>Turcomenistão</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunísia</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquia</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad e Tobago</translation>
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
        <translation>Tanzânia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Ilhas Menores Distantes dos EUA</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguai</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbequistão</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Cidade do Vaticano</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>São Vicente e Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Ilhas Virgens Britânicas</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Ilhas Virgens Americanas</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnã</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis e Futuna</translation>
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
        <translation>Iêmen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>África do Sul</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zâmbia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbábue</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. It asks to wait %n minutes. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>
            <numerusform>O serviço da Meta está com falha no momento. Sua configuração pode estar certa: tente de novo mais tarde. Ele pede para aguardar %n minuto. Página de status: metastatus.com/whatsapp-business-api</numerusform>
            <numerusform>O serviço da Meta está com falha no momento. Sua configuração pode estar certa: tente de novo mais tarde. Ele pede para aguardar %n minutos. Página de status: metastatus.com/whatsapp-business-api</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more. It can go on in about %n minutes.</source>
        <translation>
            <numerusform>Foram feitas chamadas demais para este app na última hora. Este programa parou para não gastar mais. Ele pode continuar em cerca de %n minuto.</numerusform>
            <numerusform>Foram feitas chamadas demais para este app na última hora. Este programa parou para não gastar mais. Ele pode continuar em cerca de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta answered with an error.</source>
        <translation>A Meta respondeu com um erro.</translation>
    </message>
    <message>
        <source>Another address for the Graph API must be on this computer, such as http://127.0.0.1:8080: a token is sent nowhere else but to Meta.</source>
        <translation>Outro endereço para a Graph API precisa estar neste computador, como http://127.0.0.1:8080: um token só é enviado à Meta.</translation>
    </message>
    <message>
        <source>A version of the Graph API looks like v25.0.</source>
        <translation>Uma versão da Graph API tem a forma v25.0.</translation>
    </message>
    <message>
        <source>The answer was not in the form that Graph sends. A proxy, filter or sign-in page is the usual cause.</source>
        <translation>A resposta não veio na forma que a Graph API envia. A causa comum é um proxy, um filtro ou uma página de login.</translation>
    </message>
    <message>
        <source>A sign-in page or a filter of this network answered in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>Uma página de login ou um filtro desta rede respondeu no lugar da Meta. Abra um navegador, faça login na rede e tente de novo.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority this computer does not know: usual when a company inspects traffic. Ask your network team for the company certificate; the check was not sent.</source>
        <translation>O certificado foi emitido por uma autoridade que este computador não conhece: isso é comum quando uma empresa inspeciona o tráfego. Peça à sua equipe de rede o certificado da empresa; a verificação não foi enviada.</translation>
    </message>
    <message>
        <source>Something on this network answers without encryption (a sign-in page of a Wi-Fi network is usual). Open a browser, sign in, then try again.</source>
        <translation>Algo nesta rede responde sem criptografia (é comum em páginas de login de redes Wi-Fi). Abra um navegador, faça login e tente de novo.</translation>
    </message>
    <message>
        <source>The encrypted connection was cut while it was set up: a firewall that blocks facebook.com by name does this.</source>
        <translation>A conexão criptografada foi cortada ao ser estabelecida: um firewall que bloqueia facebook.com pelo nome faz isso.</translation>
    </message>
    <message>
        <source>Graph never sends this program elsewhere. Something on this network (a sign-in page, a filter) tried to. Nothing was sent there.</source>
        <translation>A Graph API nunca redireciona este programa. Algo nesta rede (uma página de login, um filtro) tentou fazer isso. Nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>O serviço da Meta está com falha no momento. Sua configuração pode estar certa: tente de novo mais tarde. Página de status: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more.</source>
        <translation>Foram feitas chamadas demais para este app na última hora. Este programa parou para não gastar mais.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Este computador não tem conexão de rede.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up. The network, its name service or a filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Não foi possível encontrar o endereço de %1. A causa comum é a rede, seu serviço de nomes ou um filtro.</translation>
    </message>
    <message>
        <source>%1 is blocked on this network (it is pointed at this computer).</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 está bloqueado nesta rede (o nome aponta para este computador).</translation>
    </message>
    <message>
        <source>The connection to %1 was refused. A firewall or filter is the usual cause.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>A conexão com %1 foi recusada. A causa comum é um firewall ou um filtro.</translation>
    </message>
    <message>
        <source>The network says that the address cannot be reached.</source>
        <translation>A rede diz que o endereço não pode ser alcançado.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection came about.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada confiável.</translation>
    </message>
    <message>
        <source>The certificate shown by the server is out of date. Check the date and time of this computer first.</source>
        <translation>O certificado apresentado pelo servidor está vencido. Confira primeiro a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: the clock of this computer is probably slow.</source>
        <translation>O certificado ainda não é válido: o relógio deste computador deve estar atrasado.</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another address: something on this network answers in Meta&apos;s place. The check was not sent.</source>
        <translation>O certificado apresentado pertence a outro endereço: algo nesta rede responde no lugar da Meta. A verificação não foi enviada.</translation>
    </message>
    <message>
        <source>The certificate is too weak.</source>
        <translation>O certificado é fraco demais.</translation>
    </message>
    <message>
        <source>This copy of the program is incomplete (encryption part missing). Install it again.</source>
        <translation>Esta cópia do programa está incompleta (falta a parte de criptografia). Instale-o de novo.</translation>
    </message>
    <message>
        <source>This computer has no list of trusted authorities.</source>
        <translation>Este computador não tem uma lista de autoridades confiáveis.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate.</source>
        <translation>A rede pede um certificado do dispositivo.</translation>
    </message>
    <message>
        <source>The proxy set on this computer (%1) does not answer.</source>
        <extracomment>%1 is the proxy&apos;s address</extracomment>
        <translation>O proxy configurado neste computador (%1) não responde.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>O proxy pede uma senha.</translation>
    </message>
    <message>
        <source>The proxy does not allow %1.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>O proxy não permite %1.</translation>
    </message>
    <message>
        <source>The connection was cut before an answer came.</source>
        <translation>A conexão foi cortada antes de chegar uma resposta.</translation>
    </message>
    <message>
        <source>The answer was far larger than it should be.</source>
        <translation>A resposta era muito maior do que deveria.</translation>
    </message>
    <message>
        <source>Something on this network (a router, a filter) asks for a password in Meta&apos;s place. Open a browser, sign in to the network, then try again.</source>
        <translation>Algo nesta rede (um roteador, um filtro) pede uma senha no lugar da Meta. Abra um navegador, faça login na rede e tente de novo.</translation>
    </message>
    <message>
        <source>Not read: this run has made all the calls it may make.</source>
        <translation>Não lido: esta execução já fez todas as chamadas permitidas.</translation>
    </message>
    <message>
        <source>Nothing was sent: what was given cannot be used to sign a request.</source>
        <translation>Nada foi enviado: o que foi informado não serve para assinar uma solicitação.</translation>
    </message>
    <message>
        <source>No certificate could be read from the certificate file that was named.</source>
        <translation>Nenhum certificado pôde ser lido do arquivo indicado.</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n seconds while connecting.</source>
        <translation>
            <numerusform>Nenhuma resposta em %n segundo ao conectar.</numerusform>
            <numerusform>Nenhuma resposta em %n segundos ao conectar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within %n seconds.</source>
        <translation>
            <numerusform>O servidor não respondeu em %n segundo.</numerusform>
            <numerusform>O servidor não respondeu em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer came too slowly and was given up after %n seconds.</source>
        <translation>
            <numerusform>A resposta veio devagar demais e a espera terminou após %n segundo.</numerusform>
            <numerusform>A resposta veio devagar demais e a espera terminou após %n segundos.</numerusform>
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
        <translation>São vários números. Aqui cabe um de cada vez.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>This is a whole document, far longer than a token. Copy the token alone and paste it.</source>
        <translation>Isto é um documento inteiro, muito maior que um token. Copie só o token e cole.</translation>
    </message>
    <message>
        <source>There was no text to paste. Copy the token first.</source>
        <translation>Não havia texto para colar. Copie primeiro o token.</translation>
    </message>
    <message>
        <source>Unreadable characters touch the token. Copy it again from where it was made.</source>
        <translation>Há caracteres ilegíveis encostados no token. Copie-o de novo de onde ele foi criado.</translation>
    </message>
    <message>
        <source>This is the placeholder of an example, not a token. Paste your own token.</source>
        <translation>Isto é o texto de um exemplo, não um token. Cole o seu próprio token.</translation>
    </message>
    <message>
        <source>This is longer than any token. Copy the token alone and paste it.</source>
        <translation>Isto é mais longo que qualquer token. Copie só o token e cole.</translation>
    </message>
    <message>
        <source>This starts like a token but ends far too early. Copy the whole token.</source>
        <translation>Isto começa como um token, mas termina cedo demais. Copie o token inteiro.</translation>
    </message>
    <message>
        <source>Stars or dots stand where the token&apos;s characters were. Show the whole token first, then copy it.</source>
        <translation>Há asteriscos ou pontos no lugar dos caracteres do token. Mostre primeiro o token inteiro e depois copie.</translation>
    </message>
    <message>
        <source>A character that tokens never contain stands inside. Copy the token again from where it was made.</source>
        <translation>Há no meio um caractere que os tokens nunca contêm. Copie o token de novo de onde ele foi criado.</translation>
    </message>
    <message>
        <source>There are blanks inside the token. Copy it again from where it was made.</source>
        <translation>Há espaços dentro do token. Copie-o de novo de onde ele foi criado.</translation>
    </message>
    <message>
        <source>Some letters only look like Latin ones. Copy the token again from where it was made.</source>
        <translation>Algumas letras só parecem latinas. Copie o token de novo de onde ele foi criado.</translation>
    </message>
    <message>
        <source>Capital letters have become small ones. Copy the token again from where it was made.</source>
        <translation>Letras maiúsculas viraram minúsculas. Copie o token de novo de onde ele foi criado.</translation>
    </message>
    <message>
        <source>This is a link without a token in it. Paste the token itself.</source>
        <translation>Isto é um link sem nenhum token. Cole o próprio token.</translation>
    </message>
    <message>
        <source>This is not an access token. A token is one long word that starts with EAA.</source>
        <translation>Isto não é um token de acesso. Um token é uma única palavra longa que começa com EAA.</translation>
    </message>
    <message>
        <source>This is an app token (app id and app secret). It cannot send messages; a system user&apos;s token can. It was not sent anywhere.</source>
        <translation>Isto é um token de app (ID do app e chave secreta do app). Ele não pode enviar mensagens; o token de um usuário do sistema pode. Não foi enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>This looks like an app secret. It is asked for apart from the token. It was not sent anywhere.</source>
        <translation>Isto parece uma chave secreta de app. Ela é pedida separadamente do token. Não foi enviada a lugar nenhum.</translation>
    </message>
    <message>
        <source>This is an Instagram token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>Isto é um token do Instagram. Para mensagens, é preciso um token da plataforma WhatsApp Business. Não foi enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>This is a Threads token. Messages need a token of the WhatsApp Business platform. It was not sent anywhere.</source>
        <translation>Isto é um token do Threads. Para mensagens, é preciso um token da plataforma WhatsApp Business. Não foi enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>This is a sign-in token of another service. A Graph API token starts with EAA. It was not sent anywhere.</source>
        <translation>Isto é um token de login de outro serviço. Um token da Graph API começa com EAA. Não foi enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>This is a login code that must first be exchanged for a token. It was not sent anywhere.</source>
        <translation>Isto é um código de login que ainda precisa ser trocado por um token. Não foi enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>This is a private key. It was not sent anywhere and is forgotten.</source>
        <translation>Isto é uma chave privada. Não foi enviada a lugar nenhum e já foi esquecida.</translation>
    </message>
    <message>
        <source>This is a key of another service. It was not sent anywhere and is forgotten.</source>
        <translation>Isto é uma chave de outro serviço. Não foi enviada a lugar nenhum e já foi esquecida.</translation>
    </message>
    <message>
        <source>This is an id, not a token. Ids of the app, account or number are asked for apart from it.</source>
        <translation>Isto é um ID, não um token. Os IDs do app, da conta ou do número são pedidos separadamente.</translation>
    </message>
    <message>
        <source>This is a phone number, not a token.</source>
        <translation>Isto é um número de telefone, não um token.</translation>
    </message>
    <message>
        <source>This is a short code, not a token.</source>
        <translation>Isto é um código curto, não um token.</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>Things that were removed around a token; parts of the list in &quot;Removed: %1.&quot;</extracomment>
        <translation>caracteres invisíveis</translation>
    </message>
    <message>
        <source>e-mail line codes</source>
        <translation>códigos de linha de e-mail</translation>
    </message>
    <message>
        <source>e-mail quote marks</source>
        <translation>marcas de citação de e-mail</translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation>barras invertidas</translation>
    </message>
    <message>
        <source>percent codes</source>
        <translation>códigos de porcentagem</translation>
    </message>
    <message>
        <source>web page codes</source>
        <translation>códigos de página da web</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>quebras de linha</translation>
    </message>
    <message>
        <source>the word &quot;Bearer&quot;</source>
        <translation>a palavra &quot;Bearer&quot;</translation>
    </message>
    <message>
        <source>the word &quot;OAuth&quot;</source>
        <translation>a palavra &quot;OAuth&quot;</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>aspas</translation>
    </message>
    <message>
        <source>curly quotation marks</source>
        <translation>aspas curvas</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>o texto em volta</translation>
    </message>
    <message>
        <source>It stood in a web address, and those are kept in histories and logs. Make a new token soon.</source>
        <translation>Ele estava em um endereço da web, e esses endereços ficam em históricos e logs. Crie um novo token em breve.</translation>
    </message>
    <message>
        <source>Another secret stood beside it. Only the token was kept.</source>
        <translation>Havia outro segredo ao lado dele. Só o token foi mantido.</translation>
    </message>
    <message numerus="yes">
        <source>Looks like a Graph API token, %n characters.</source>
        <translation>
            <numerusform>Parece um token da Graph API, %n caractere.</numerusform>
            <numerusform>Parece um token da Graph API, %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It looks cut: %n characters, fewer than tokens have.</source>
        <translation>
            <numerusform>Parece cortado: %n caractere, menos do que os tokens têm.</numerusform>
            <numerusform>Parece cortado: %n caracteres, menos do que os tokens têm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different tokens in this text.</source>
        <translation>
            <numerusform>Há %n token neste texto.</numerusform>
            <numerusform>Há %n tokens diferentes neste texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>%1 list of what was cut off around a token</extracomment>
        <translation>Removido: %1.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not looked at</source>
        <extracomment>State of one part of the set-up, shown beside its mark</extracomment>
        <translation>Não examinado</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Não se pôde saber</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Verificando</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>The platform has restricted the account for breaking its rules.</source>
        <translation>A plataforma restringiu a conta por violar suas regras.</translation>
    </message>
    <message>
        <source>The app&apos;s own token, app id and app secret, where one of a person or a system user is needed.</source>
        <translation>O token do próprio app, com ID do app e chave secreta, quando é preciso o de uma pessoa ou de um usuário do sistema.</translation>
    </message>
    <message>
        <source>Calls to the number are blocked, and the platform&apos;s summary says so of messages, which go out.</source>
        <translation>As ligações para o número estão bloqueadas, e o resumo da plataforma atribui isso às mensagens, que saem normalmente.</translation>
    </message>
    <message>
        <source>A hotel network answers in place of the platform, with its sign-in page.</source>
        <translation>A rede de um hotel responde no lugar da plataforma, com sua página de login.</translation>
    </message>
    <message>
        <source>The platform is being updated for a moment (code 2); then everything is in order.</source>
        <translation>A plataforma está em atualização por um momento (código 2); depois tudo fica em ordem.</translation>
    </message>
    <message>
        <source>The token&apos;s time is over: it ended an hour ago.</source>
        <translation>O prazo do token acabou: ele terminou há uma hora.</translation>
    </message>
    <message>
        <source>The token works, and ends in five days.</source>
        <translation>O token funciona e termina em cinco dias.</translation>
    </message>
    <message>
        <source>The line is open, and no answer ever comes.</source>
        <translation>A conexão está aberta, mas nunca chega uma resposta.</translation>
    </message>
    <message>
        <source>Everything is in order: a lasting token, a whole account, a number that sends.</source>
        <translation>Tudo está em ordem: um token permanente, uma conta completa, um número que envia.</translation>
    </message>
    <message>
        <source>The token works, but may not inspect itself; other reads show what it can do.</source>
        <translation>O token funciona, mas não pode inspecionar a si mesmo; outras leituras mostram o que ele pode fazer.</translation>
    </message>
    <message>
        <source>A large business, all in order: three accounts, forty numbers, six hundred templates.</source>
        <translation>Uma empresa grande, tudo em ordem: três contas, quarenta números, seiscentos modelos.</translation>
    </message>
    <message>
        <source>A few characters in the middle of the token are wrong.</source>
        <translation>Alguns caracteres no meio do token estão errados.</translation>
    </message>
    <message>
        <source>The token was made without either of the two WhatsApp permissions.</source>
        <translation>O token foi criado sem nenhuma das duas permissões do WhatsApp.</translation>
    </message>
    <message>
        <source>The token may manage the account, but not send messages.</source>
        <translation>O token pode gerenciar a conta, mas não enviar mensagens.</translation>
    </message>
    <message>
        <source>The token reaches no WhatsApp account at all: nothing was assigned to its user yet.</source>
        <translation>O token não alcança nenhuma conta do WhatsApp: nada foi atribuído ao usuário dele ainda.</translation>
    </message>
    <message>
        <source>The account has no way to pay: messages that a business starts are not sent.</source>
        <translation>A conta não tem como pagar: as mensagens iniciadas pela empresa não são enviadas.</translation>
    </message>
    <message>
        <source>The token has both permissions, but its user was not given this account.</source>
        <translation>O token tem as duas permissões, mas o usuário dele não recebeu acesso a esta conta.</translation>
    </message>
    <message>
        <source>No app is subscribed to the account: it sends, but nobody ever hears what became of a message.</source>
        <translation>Nenhum app está inscrito na conta: ela envia, mas ninguém fica sabendo o que aconteceu com uma mensagem.</translation>
    </message>
    <message>
        <source>The business has not been verified, so its messages are limited and some are not delivered.</source>
        <translation>A empresa não foi verificada, por isso suas mensagens são limitadas e algumas não são entregues.</translation>
    </message>
    <message>
        <source>The phone number is real, but it belongs to another account than the one the token is for.</source>
        <translation>O número de telefone existe, mas pertence a uma conta diferente da do token.</translation>
    </message>
    <message>
        <source>The phone number was never registered to the end, so nothing is sent from it.</source>
        <translation>O registro do número de telefone nunca foi concluído, por isso nada é enviado dele.</translation>
    </message>
    <message>
        <source>The phone number is waiting to be connected.</source>
        <translation>O número de telefone está aguardando conexão.</translation>
    </message>
    <message>
        <source>The token belongs to another app than the one that makes the API calls.</source>
        <translation>O token pertence a um app diferente daquele que faz as chamadas de API.</translation>
    </message>
    <message>
        <source>Another app is subscribed to the account, so the news of messages goes there.</source>
        <translation>Outro app está inscrito na conta, por isso os avisos das mensagens vão para lá.</translation>
    </message>
    <message>
        <source>A Page&apos;s token where one of a person or a system user is needed.</source>
        <translation>O token de uma Página, quando é preciso o de uma pessoa ou de um usuário do sistema.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported the number: its quality is low.</source>
        <translation>Pessoas demais bloquearam ou denunciaram o número: a qualidade dele é baixa.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>O app já usou todas as chamadas desta hora.</translation>
    </message>
    <message>
        <source>A filter on the network sends every request somewhere else.</source>
        <translation>Um filtro na rede manda toda solicitação para outro lugar.</translation>
    </message>
    <message>
        <source>The token was ended early: the password behind it was changed.</source>
        <translation>O token foi encerrado antes da hora: a senha por trás dele foi alterada.</translation>
    </message>
    <message>
        <source>Everything is in order, but each answer takes two seconds.</source>
        <translation>Tudo está em ordem, mas cada resposta leva dois segundos.</translation>
    </message>
    <message>
        <source>One template is paused because people blocked or reported its messages.</source>
        <translation>Um modelo está pausado porque pessoas bloquearam ou denunciaram suas mensagens.</translation>
    </message>
    <message>
        <source>One template was rejected in review; messages made from it are not sent.</source>
        <translation>Um modelo foi rejeitado na análise; as mensagens criadas com ele não são enviadas.</translation>
    </message>
    <message>
        <source>The number is the platform&apos;s test number: it sends only to people on a short list.</source>
        <translation>O número é o número de teste da plataforma: ele só envia para pessoas de uma lista curta.</translation>
    </message>
    <message>
        <source>The news of this account goes to an address of its own, not to the app&apos;s usual one.</source>
        <translation>Os avisos desta conta vão para um endereço próprio, não para o endereço comum do app.</translation>
    </message>
    <message>
        <source>The id of the account was copied where the id of the phone number belongs.</source>
        <translation>O ID da conta foi copiado no lugar do ID do número de telefone.</translation>
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
        <translation>As versões são numeradas por ano e comparadas número a número: 2.21.9 é mais antiga que 2.21.15. Uma versão que começa só com o ano (25.10.72) conta como mais nova; uma com a numeração do Web (2.3000.1) não é comparada.</translation>
    </message>
    <message>
        <source>In WhatsApp: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>No WhatsApp: os três pontos &gt; Configurações &gt; Ajuda &gt; Dados do app</translation>
    </message>
    <message>
        <source>WhatsApp Business for Android</source>
        <translation>WhatsApp Business para Android</translation>
    </message>
    <message>
        <source>In WhatsApp Business: the three dots &gt; Settings &gt; Help &gt; App info</source>
        <translation>No WhatsApp Business: os três pontos &gt; Configurações &gt; Ajuda &gt; Dados do app</translation>
    </message>
    <message>
        <source>WhatsApp for iPhone</source>
        <translation>WhatsApp para iPhone</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>No WhatsApp: Configurações &gt; Ajuda</translation>
    </message>
    <message>
        <source>WhatsApp Business for iPhone</source>
        <translation>WhatsApp Business para iPhone</translation>
    </message>
    <message>
        <source>In WhatsApp Business: Settings &gt; Help</source>
        <translation>No WhatsApp Business: Configurações &gt; Ajuda</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS</source>
        <translation>WhatsApp para KaiOS</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared. WhatsApp for KaiOS ended in early 2025.</source>
        <translation>As versões são numeradas por ano e semana e comparadas número a número; 2.3000 e acima, e versões que começam com um ano (22.1), contam como mais novas. Uma com a numeração dos celulares (2.21.170.4) não é comparada. O WhatsApp para KaiOS foi encerrado no início de 2025.</translation>
    </message>
    <message>
        <source>In WhatsApp: Options &gt; Settings &gt; Help &gt; App info</source>
        <translation>No WhatsApp: Opções &gt; Configurações &gt; Ajuda &gt; Dados do app</translation>
    </message>
    <message>
        <source>WhatsApp Web or Desktop</source>
        <translation>WhatsApp Web ou Desktop</translation>
    </message>
    <message>
        <source>Versions are numbered by year and week and compared number by number; 2.3000 and higher, and versions that start with a year (22.1), count as newer. One of the numbering of phones (2.21.170.4) is not compared.</source>
        <translation>As versões são numeradas por ano e semana e comparadas número a número; 2.3000 e acima, e versões que começam com um ano (22.1), contam como mais novas. Uma com a numeração dos celulares (2.21.170.4) não é comparada.</translation>
    </message>
    <message>
        <source>In WhatsApp Web or Desktop: Settings &gt; Help</source>
        <translation>No WhatsApp Web ou Desktop: Configurações &gt; Ajuda</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Businesses there may not use the platform, and people there cannot receive its messages.</source>
        <translation>As empresas de lá não podem usar a plataforma, e as pessoas de lá não podem receber suas mensagens.</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irã</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Coreia do Norte</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Síria</translation>
    </message>
    <message>
        <source>Crimea</source>
        <translation>Crimeia</translation>
    </message>
    <message>
        <source>Sevastopol (Crimea)</source>
        <translation>Sebastopol (Crimeia)</translation>
    </message>
    <message>
        <source>Donetsk region</source>
        <translation>Região de Donetsk</translation>
    </message>
    <message>
        <source>Luhansk region</source>
        <translation>Região de Luhansk</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquia</translation>
    </message>
    <message>
        <source>Businesses in Türkiye can use the platform, but people there cannot receive its messages.</source>
        <translation>As empresas na Turquia podem usar a plataforma, mas as pessoas de lá não podem receber suas mensagens.</translation>
    </message>
    <message>
        <source>The restriction ended on 2024-05-15: messages can be sent to numbers in Türkiye.</source>
        <translation>A restrição terminou em 2024-05-15: é possível enviar mensagens para números da Turquia.</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>The page about the Marketing Messages API names Venezuela as restricted, and says that it speaks of all messaging APIs for businesses.</source>
        <translation>A página sobre a Marketing Messages API cita a Venezuela como restrita e diz que isso vale para todas as APIs de mensagens para empresas.</translation>
    </message>
    <message>
        <source>The support page does not name Venezuela among the restricted countries.</source>
        <translation>A página de suporte não cita a Venezuela entre os países com restrição.</translation>
    </message>
    <message>
        <source>Generate a new token: Business settings &gt; Users &gt; System users &gt; Generate token.</source>
        <translation>Gere um novo token: Business settings &gt; Users &gt; System users &gt; Generate token.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, then check it here.</source>
        <translation>Coloque o novo token no sistema que envia suas mensagens e verifique-o aqui.</translation>
    </message>
    <message>
        <source>The token has ended, was withdrawn, or cannot be used for another reason.</source>
        <translation>O token terminou, foi revogado ou não pode ser usado por outro motivo.</translation>
    </message>
    <message>
        <source>The person behind a personal token has closed the app&apos;s access to their data.</source>
        <translation>A pessoa por trás de um token pessoal encerrou o acesso do app aos dados dela.</translation>
    </message>
    <message>
        <source>Meta could not sign the caller in</source>
        <translation>A Meta não conseguiu autenticar quem fez a chamada</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then try again.</source>
        <translation>Aguarde 5 minutos e tente de novo.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page: metastatus.com/whatsapp-business-api</source>
        <translation>Veja a página de status da Meta: metastatus.com/whatsapp-business-api</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name.</source>
        <translation>O serviço da Meta teve uma falha que ela não especifica.</translation>
    </message>
    <message>
        <source>Less often, the request itself is malformed.</source>
        <translation>Com menos frequência, a própria solicitação está malformada.</translation>
    </message>
    <message>
        <source>Meta reports an unknown fault</source>
        <translation>A Meta informa uma falha desconhecida</translation>
    </message>
    <message>
        <source>The API is being updated, overloaded or disturbed; an update can take it down for up to 5 minutes.</source>
        <translation>A API está em atualização, sobrecarregada ou instável; uma atualização pode deixá-la fora do ar por até 5 minutos.</translation>
    </message>
    <message>
        <source>Meta&apos;s service is away for a moment</source>
        <translation>O serviço da Meta está fora do ar por um momento</translation>
    </message>
    <message>
        <source>Check the token here: both WhatsApp permissions must be granted.</source>
        <translation>Verifique o token aqui: as duas permissões do WhatsApp precisam estar concedidas.</translation>
    </message>
    <message>
        <source>Give the system user the WhatsApp account: Business settings &gt; Users &gt; System users &gt; Assign assets, then generate a new token.</source>
        <translation>Dê ao usuário do sistema acesso à conta do WhatsApp: Business settings &gt; Users &gt; System users &gt; Assign assets, e depois gere um novo token.</translation>
    </message>
    <message>
        <source>The app or the token lacks a permission or capability for this call.</source>
        <translation>Falta ao app ou ao token uma permissão ou um recurso para esta chamada.</translation>
    </message>
    <message>
        <source>The app may not make this call</source>
        <translation>O app não pode fazer esta chamada</translation>
    </message>
    <message>
        <source>Wait until the limit is free again, and let the sending system make fewer calls.</source>
        <translation>Aguarde até que o limite seja liberado e faça o sistema de envio fazer menos chamadas.</translation>
    </message>
    <message>
        <source>The app has used up its calls for this hour.</source>
        <translation>O app já usou todas as chamadas desta hora.</translation>
    </message>
    <message>
        <source>The app has made too many calls</source>
        <translation>O app fez chamadas demais</translation>
    </message>
    <message>
        <source>The permission was never granted, or was taken away.</source>
        <translation>A permissão nunca foi concedida ou foi retirada.</translation>
    </message>
    <message>
        <source>The account may not use this part of the API.</source>
        <translation>A conta não pode usar esta parte da API.</translation>
    </message>
    <message>
        <source>The permission for this call is missing</source>
        <translation>Falta a permissão para esta chamada</translation>
    </message>
    <message>
        <source>The user or system user behind the token has used up its calls.</source>
        <translation>O usuário ou o usuário do sistema por trás do token já usou todas as suas chamadas.</translation>
    </message>
    <message>
        <source>The user behind the token has made too many calls</source>
        <translation>O usuário por trás do token fez chamadas demais</translation>
    </message>
    <message>
        <source>The calls of a Page token are used up; WhatsApp needs no Page token.</source>
        <translation>As chamadas de um token de Página se esgotaram; o WhatsApp não precisa de token de Página.</translation>
    </message>
    <message>
        <source>The page has made too many calls</source>
        <translation>A Página fez chamadas demais</translation>
    </message>
    <message>
        <source>Compare the phone number ID with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Compare o ID do número de telefone com WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>The phone number behind the ID was deleted.</source>
        <translation>O número de telefone por trás do ID foi excluído.</translation>
    </message>
    <message>
        <source>The phone number ID is not in use any more</source>
        <translation>O ID do número de telefone não está mais em uso</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer.</source>
        <translation>Passe os detalhes da resposta ao seu desenvolvedor.</translation>
    </message>
    <message>
        <source>Check that account ID and phone number ID were not swapped.</source>
        <translation>Confira se o ID da conta e o ID do número de telefone não foram trocados.</translation>
    </message>
    <message>
        <source>A field or value of the request is misspelled, too long, or of the wrong kind.</source>
        <translation>Um campo ou valor da solicitação está escrito errado, é longo demais ou é do tipo errado.</translation>
    </message>
    <message>
        <source>An ID stands in the place of another one.</source>
        <translation>Um ID está no lugar de outro.</translation>
    </message>
    <message>
        <source>The Marketing Messages API got something that is no template.</source>
        <translation>A Marketing Messages API recebeu algo que não é um modelo.</translation>
    </message>
    <message>
        <source>Meta did not understand the request</source>
        <translation>A Meta não entendeu a solicitação</translation>
    </message>
    <message>
        <source>Copy the ID again from WhatsApp Manager.</source>
        <translation>Copie o ID de novo do WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Give the system user access: Business settings &gt; Users &gt; System users &gt; Assign assets.</source>
        <translation>Dê acesso ao usuário do sistema: Business settings &gt; Users &gt; System users &gt; Assign assets.</translation>
    </message>
    <message>
        <source>The ID is mistyped, or belongs to something that was deleted.</source>
        <translation>O ID foi digitado errado ou pertence a algo que foi excluído.</translation>
    </message>
    <message>
        <source>The token has no access to it.</source>
        <translation>O token não tem acesso a ele.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a phone number ID in place of an account ID.</source>
        <translation>O ID é de outro tipo, por exemplo o de um número de telefone no lugar do de uma conta.</translation>
    </message>
    <message>
        <source>The call reads what can only be written, or the other way round.</source>
        <translation>A chamada lê algo que só pode ser gravado, ou o contrário.</translation>
    </message>
    <message>
        <source>The object is not there, or the token may not see it</source>
        <translation>O objeto não existe, ou o token não pode vê-lo</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger and paste the token there.</source>
        <translation>Abra o Access Token Debugger da Meta e cole o token lá.</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may inspect a token.</source>
        <translation>Só um app, ou uma pessoa com uma função no app, pode inspecionar um token.</translation>
    </message>
    <message>
        <source>Meta did not let this token inspect tokens</source>
        <translation>A Meta não deixou este token inspecionar tokens</translation>
    </message>
    <message>
        <source>Compare the fields of the request with Meta&apos;s reference for this version.</source>
        <translation>Compare os campos da solicitação com a referência da Meta para esta versão.</translation>
    </message>
    <message>
        <source>The ID is of another kind, for example a WhatsApp account ID in place of a phone number ID.</source>
        <translation>O ID é de outro tipo, por exemplo o de uma conta do WhatsApp no lugar do de um número de telefone.</translation>
    </message>
    <message>
        <source>The field is misspelled, or this version of the API does not have it.</source>
        <translation>O campo está escrito errado, ou esta versão da API não o tem.</translation>
    </message>
    <message>
        <source>A field that was asked for does not exist there</source>
        <translation>Foi pedido um campo que não existe ali</translation>
    </message>
    <message>
        <source>Compare the app ID of the token with the app that makes your API calls.</source>
        <translation>Compare o ID do app do token com o app que faz suas chamadas de API.</translation>
    </message>
    <message>
        <source>The token was made by another app than the one that asks about it.</source>
        <translation>O token foi criado por um app diferente daquele que pergunta sobre ele.</translation>
    </message>
    <message>
        <source>The token belongs to another app</source>
        <translation>O token pertence a outro app</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the WhatsApp account first (subscribed_apps).</source>
        <translation>Peça primeiro ao seu desenvolvedor para inscrever o app na conta do WhatsApp (subscribed_apps).</translation>
    </message>
    <message>
        <source>Enter a webhook address in the App Dashboard: WhatsApp &gt; Configuration.</source>
        <translation>Informe um endereço de webhook no App Dashboard: WhatsApp &gt; Configuration.</translation>
    </message>
    <message>
        <source>An own address for the webhook may be set only after the app is subscribed to the WhatsApp account.</source>
        <translation>Só é possível definir um endereço próprio de webhook depois que o app estiver inscrito na conta do WhatsApp.</translation>
    </message>
    <message>
        <source>The app is not subscribed to this account yet</source>
        <translation>O app ainda não está inscrito nesta conta</translation>
    </message>
    <message>
        <source>Enter the app secret here, so that the calls can be signed.</source>
        <translation>Informe aqui a chave secreta do app, para que as chamadas possam ser assinadas.</translation>
    </message>
    <message>
        <source>Ask your developer to sign the calls of the sending system, or to switch the setting off.</source>
        <translation>Peça ao seu desenvolvedor para assinar as chamadas do sistema de envio ou desativar essa configuração.</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on, and the call was not signed with the app secret.</source>
        <translation>O app está com &quot;Require app secret&quot; ativado, e a chamada não foi assinada com a chave secreta do app.</translation>
    </message>
    <message>
        <source>The app accepts only signed calls</source>
        <translation>O app só aceita chamadas assinadas</translation>
    </message>
    <message>
        <source>Copy the app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>Copie a chave secreta do app de novo do App Dashboard: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The call was signed with the secret of another app, or with an old one.</source>
        <translation>A chamada foi assinada com a chave de outro app ou com uma antiga.</translation>
    </message>
    <message>
        <source>The app secret does not fit the token</source>
        <translation>A chave secreta do app não combina com o token</translation>
    </message>
    <message>
        <source>The login that the token stands for has ended.</source>
        <translation>O login que o token representa terminou.</translation>
    </message>
    <message>
        <source>The login behind the token has ended</source>
        <translation>O login por trás do token terminou</translation>
    </message>
    <message>
        <source>Check that the sending system puts the whole token into each call.</source>
        <translation>Confira se o sistema de envio coloca o token inteiro em cada chamada.</translation>
    </message>
    <message>
        <source>The call carried no token, or lost it on the way.</source>
        <translation>A chamada não levava um token ou o perdeu no caminho.</translation>
    </message>
    <message>
        <source>The call arrived without a token</source>
        <translation>A chamada chegou sem token</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its login has ended; Meta gives no closer reason.</source>
        <translation>O token foi revogado ou o login dele terminou; a Meta não dá um motivo mais exato.</translation>
    </message>
    <message>
        <source>The token is not accepted any more</source>
        <translation>O token não é mais aceito</translation>
    </message>
    <message>
        <source>The person or system user behind the token has removed the app, or the app has lost its permission to act for them.</source>
        <translation>A pessoa ou o usuário do sistema por trás do token removeu o app, ou o app perdeu a permissão de agir por eles.</translation>
    </message>
    <message>
        <source>The app lost its access</source>
        <translation>O app perdeu o acesso</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and finish the check there.</source>
        <translation>Peça ao dono da conta para entrar em facebook.com e concluir a verificação lá.</translation>
    </message>
    <message>
        <source>Check the token here again; generate a new one if it is still refused.</source>
        <translation>Verifique o token de novo aqui; gere um novo se ele ainda for recusado.</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check.</source>
        <translation>O Facebook quer que o dono da conta por trás do token passe por uma verificação de segurança.</translation>
    </message>
    <message>
        <source>Facebook wants to check the account first</source>
        <translation>O Facebook quer verificar a conta primeiro</translation>
    </message>
    <message>
        <source>The owner of the account behind the token changed the password, or Facebook ended the login for safety.</source>
        <translation>O dono da conta por trás do token alterou a senha, ou o Facebook encerrou o login por segurança.</translation>
    </message>
    <message>
        <source>The password behind the token was changed</source>
        <translation>A senha por trás do token foi alterada</translation>
    </message>
    <message>
        <source>The life of the token is over.</source>
        <translation>O prazo de validade do token acabou.</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>O token expirou</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com and confirm it.</source>
        <translation>Peça ao dono da conta para entrar em facebook.com e confirmá-la.</translation>
    </message>
    <message>
        <source>The Facebook account behind the token has not been confirmed yet.</source>
        <translation>A conta do Facebook por trás do token ainda não foi confirmada.</translation>
    </message>
    <message>
        <source>The account behind the token is not confirmed</source>
        <translation>A conta por trás do token não está confirmada</translation>
    </message>
    <message>
        <source>The login behind the token was ended on purpose, by logging out or by a program.</source>
        <translation>O login por trás do token foi encerrado de propósito, por saída da conta ou por um programa.</translation>
    </message>
    <message>
        <source>The login behind the token was ended</source>
        <translation>O login por trás do token foi encerrado</translation>
    </message>
    <message>
        <source>The token was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>O token foi revogado, ou o dono dele saiu da conta ou mudou as configurações do app.</translation>
    </message>
    <message>
        <source>The token was withdrawn</source>
        <translation>O token foi revogado</translation>
    </message>
    <message>
        <source>Give the account its role back, or use a system user of the business instead.</source>
        <translation>Devolva à conta a função dela, ou use um usuário do sistema da empresa.</translation>
    </message>
    <message>
        <source>The account behind the token no longer has a role on the page or business.</source>
        <translation>A conta por trás do token não tem mais uma função na Página ou na empresa.</translation>
    </message>
    <message>
        <source>The account behind the token lost its role</source>
        <translation>A conta por trás do token perdeu a função</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again from the App Dashboard: App settings &gt; Basic.</source>
        <translation>Copie o ID do app e a chave secreta do app de novo do App Dashboard: App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is wrong, was reset, or belongs to another app.</source>
        <translation>A chave secreta do app está errada, foi redefinida ou pertence a outro app.</translation>
    </message>
    <message>
        <source>App ID and app secret do not belong together</source>
        <translation>O ID do app e a chave secreta não combinam</translation>
    </message>
    <message>
        <source>Copy the token that the sending system uses, not the one a debugging page shows.</source>
        <translation>Copie o token que o sistema de envio usa, não o que uma página de depuração mostra.</translation>
    </message>
    <message>
        <source>The token comes from a debugging page and cannot make calls.</source>
        <translation>O token vem de uma página de depuração e não pode fazer chamadas.</translation>
    </message>
    <message>
        <source>The token is made for looking only</source>
        <translation>O token serve apenas para consulta</translation>
    </message>
    <message>
        <source>Copy the token again, whole, with the copy button of the page that shows it.</source>
        <translation>Copie o token de novo, inteiro, com o botão de copiar da página que o mostra.</translation>
    </message>
    <message>
        <source>Check it here again.</source>
        <translation>Verifique-o de novo aqui.</translation>
    </message>
    <message>
        <source>Part of the token is missing, or something else was copied with it.</source>
        <translation>Falta parte do token, ou outra coisa foi copiada junto.</translation>
    </message>
    <message>
        <source>The text is a token of another service.</source>
        <translation>O texto é um token de outro serviço.</translation>
    </message>
    <message>
        <source>Meta cannot read the token</source>
        <translation>A Meta não consegue ler o token</translation>
    </message>
    <message>
        <source>Write the number with plus sign and country code.</source>
        <translation>Escreva o número com sinal de mais e código do país.</translation>
    </message>
    <message>
        <source>Check the number with the number check of this program.</source>
        <translation>Confira o número com a verificação de números deste programa.</translation>
    </message>
    <message>
        <source>The value in the request is not a telephone number, or its country code is missing.</source>
        <translation>O valor na solicitação não é um número de telefone, ou falta o código do país.</translation>
    </message>
    <message>
        <source>The value is not a telephone number</source>
        <translation>O valor não é um número de telefone</translation>
    </message>
    <message>
        <source>A permission is missing or was withdrawn.</source>
        <translation>Uma permissão falta ou foi retirada.</translation>
    </message>
    <message>
        <source>The system user was not given this WhatsApp account.</source>
        <translation>O usuário do sistema não recebeu acesso a esta conta do WhatsApp.</translation>
    </message>
    <message>
        <source>The token has no access to this account</source>
        <translation>O token não tem acesso a esta conta</translation>
    </message>
    <message>
        <source>The app has reached a limit, or is blocked for a while.</source>
        <translation>O app atingiu um limite ou está bloqueado por um tempo.</translation>
    </message>
    <message>
        <source>The app has reached its limit</source>
        <translation>O app atingiu seu limite</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found.</source>
        <translation>Abra o Business Support Home e leia o que foi encontrado.</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong, or wait until the restriction ends.</source>
        <translation>Se estiver errado, peça uma análise lá, ou aguarde até a restrição terminar.</translation>
    </message>
    <message>
        <source>The account was restricted for a breach of policy. Restrictions last 1, 3, 5, 7 or 30 days, or for good.</source>
        <translation>A conta foi restrita por violar uma política. As restrições duram 1, 3, 5, 7 ou 30 dias, ou são definitivas.</translation>
    </message>
    <message>
        <source>The WhatsApp account is restricted for a while</source>
        <translation>A conta do WhatsApp está restrita por um tempo</translation>
    </message>
    <message>
        <source>Send an approved template.</source>
        <translation>Envie um modelo aprovado.</translation>
    </message>
    <message>
        <source>Wait until the customer writes, then reply freely.</source>
        <translation>Aguarde até o cliente escrever e então responda livremente.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago; only approved templates may be sent now.</source>
        <translation>O cliente escreveu pela última vez há mais de 24 horas; agora só é possível enviar modelos aprovados.</translation>
    </message>
    <message>
        <source>The 24-hour window for replies is closed</source>
        <translation>A janela de 24 horas para respostas está fechada</translation>
    </message>
    <message>
        <source>Check whether the first call has done its work; do not repeat it.</source>
        <translation>Confira se a primeira chamada já fez o que devia; não a repita.</translation>
    </message>
    <message>
        <source>The same call was made a second time, with the same content.</source>
        <translation>A mesma chamada foi feita uma segunda vez, com o mesmo conteúdo.</translation>
    </message>
    <message>
        <source>The same content was sent twice</source>
        <translation>O mesmo conteúdo foi enviado duas vezes</translation>
    </message>
    <message>
        <source>The limit of this one call is reached, for example of the question whether a person allows calls.</source>
        <translation>O limite desta chamada específica foi atingido, por exemplo da pergunta se uma pessoa permite ligações.</translation>
    </message>
    <message>
        <source>This call was made too often</source>
        <translation>Esta chamada foi feita vezes demais</translation>
    </message>
    <message>
        <source>The ID or name is mistyped.</source>
        <translation>O ID ou o nome foi digitado errado.</translation>
    </message>
    <message>
        <source>The ID does not exist</source>
        <translation>O ID não existe</translation>
    </message>
    <message>
        <source>The call asks about &quot;me&quot;, but carries no token that says who that is.</source>
        <translation>A chamada pergunta por &quot;me&quot;, mas não leva um token que diga quem é.</translation>
    </message>
    <message>
        <source>A read of &quot;me&quot; arrived without a token</source>
        <translation>Uma leitura de &quot;me&quot; chegou sem token</translation>
    </message>
    <message>
        <source>The WhatsApp account has used up its management calls for this hour: 200 for each app, 5000 once a number is registered.</source>
        <translation>A conta do WhatsApp já usou suas chamadas de gerenciamento desta hora: 200 por app, 5000 quando há um número registrado.</translation>
    </message>
    <message>
        <source>The WhatsApp account has made too many calls</source>
        <translation>A conta do WhatsApp fez chamadas demais</translation>
    </message>
    <message>
        <source>Ask your developer to take the customer off the block list of the number, or unblock the customer in the WhatsApp Business app.</source>
        <translation>Peça ao seu desenvolvedor para tirar o cliente da lista de bloqueio do número, ou desbloqueie o cliente no app WhatsApp Business.</translation>
    </message>
    <message>
        <source>Send the message again after that.</source>
        <translation>Depois disso, envie a mensagem de novo.</translation>
    </message>
    <message>
        <source>The customer is on the block list of your own number.</source>
        <translation>O cliente está na lista de bloqueio do seu próprio número.</translation>
    </message>
    <message>
        <source>Your business has blocked this customer</source>
        <translation>Sua empresa bloqueou este cliente</translation>
    </message>
    <message>
        <source>Let the sending system slow down, and send the message again.</source>
        <translation>Reduza a velocidade do sistema de envio e envie a mensagem de novo.</translation>
    </message>
    <message>
        <source>Look at the throughput of the number, which Meta can raise: up to 1000 messages a second.</source>
        <translation>Veja a taxa de envio do número, que a Meta pode aumentar: até 1000 mensagens por segundo.</translation>
    </message>
    <message>
        <source>The number has sent more messages in a second than it may: mostly 80, or 20 if it is used in the WhatsApp Business app too.</source>
        <translation>O número enviou mais mensagens em um segundo do que pode: em geral 80, ou 20 se também for usado no app WhatsApp Business.</translation>
    </message>
    <message>
        <source>Messages were sent too fast</source>
        <translation>As mensagens foram enviadas rápido demais</translation>
    </message>
    <message>
        <source>Do not send the message again: the result is the same.</source>
        <translation>Não envie a mensagem de novo: o resultado é o mesmo.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, then reply within 24 hours.</source>
        <translation>Peça ao cliente, por outro canal, que escreva para você; depois responda em até 24 horas.</translation>
    </message>
    <message>
        <source>Meta keeps a small group of people free of marketing templates; this customer is one of them.</source>
        <translation>A Meta mantém um pequeno grupo de pessoas sem modelos de marketing; este cliente é uma delas.</translation>
    </message>
    <message>
        <source>The customer is in a test group of Meta</source>
        <translation>O cliente está em um grupo de teste da Meta</translation>
    </message>
    <message>
        <source>Compare the country with WhatsApp&apos;s policy for your kind of business: business.whatsapp.com/policy</source>
        <translation>Compare o país com a política do WhatsApp para o seu tipo de empresa: business.whatsapp.com/policy</translation>
    </message>
    <message>
        <source>Reach the customer by another channel.</source>
        <translation>Fale com o cliente por outro canal.</translation>
    </message>
    <message>
        <source>The rules for your kind of business do not allow messages to that country. The amount of messages is not the reason, even where Meta&apos;s text reads like that.</source>
        <translation>As regras para o seu tipo de empresa não permitem mensagens para esse país. A quantidade de mensagens não é o motivo, mesmo quando o texto da Meta dá essa impressão.</translation>
    </message>
    <message>
        <source>Your business may not message people in that country</source>
        <translation>Sua empresa não pode enviar mensagens para pessoas desse país</translation>
    </message>
    <message>
        <source>Ask the customer to send it in another way, as text or as a usual file.</source>
        <translation>Peça ao cliente que envie de outra forma, como texto ou como arquivo comum.</translation>
    </message>
    <message>
        <source>The customer sent something the API cannot pass on, for example in a group. No message of yours has failed.</source>
        <translation>O cliente enviou algo que a API não consegue repassar, por exemplo em um grupo. Nenhuma mensagem sua falhou.</translation>
    </message>
    <message>
        <source>The customer sent a kind of message that cannot be shown</source>
        <translation>O cliente enviou um tipo de mensagem que não pode ser mostrado</translation>
    </message>
    <message>
        <source>Send the message again with growing pauses.</source>
        <translation>Envie a mensagem de novo, com pausas cada vez maiores.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support with the fbtrace_id of the answer if it stays like this.</source>
        <translation>Se continuar assim, pergunte ao suporte da Meta com o fbtrace_id da resposta.</translation>
    </message>
    <message>
        <source>For Flows: the public key could not be set.</source>
        <translation>Para Flows: não foi possível definir a chave pública.</translation>
    </message>
    <message>
        <source>Meta could not send, and does not say why</source>
        <translation>A Meta não conseguiu enviar e não diz por quê</translation>
    </message>
    <message>
        <source>Shorten the text, or send it in two messages.</source>
        <translation>Encurte o texto ou envie-o em duas mensagens.</translation>
    </message>
    <message>
        <source>The text has more characters than a message may have.</source>
        <translation>O texto tem mais caracteres do que uma mensagem pode ter.</translation>
    </message>
    <message>
        <source>The text of the message is too long</source>
        <translation>O texto da mensagem é longo demais</translation>
    </message>
    <message>
        <source>Ask your developer to set the recipient type to &quot;individual&quot;.</source>
        <translation>Peça ao seu desenvolvedor para definir o tipo de destinatário como &quot;individual&quot;.</translation>
    </message>
    <message>
        <source>The request names a kind of recipient that this call does not know.</source>
        <translation>A solicitação indica um tipo de destinatário que esta chamada não conhece.</translation>
    </message>
    <message>
        <source>The kind of recipient is not accepted</source>
        <translation>O tipo de destinatário não é aceito</translation>
    </message>
    <message>
        <source>A permission is missing for the sending number, or was taken away.</source>
        <translation>Falta uma permissão para o número de envio, ou ela foi retirada.</translation>
    </message>
    <message>
        <source>The token may not send from this number</source>
        <translation>O token não pode enviar deste número</translation>
    </message>
    <message>
        <source>Check the ID in the request.</source>
        <translation>Confira o ID na solicitação.</translation>
    </message>
    <message>
        <source>Upload the file again, and send it by its new media ID.</source>
        <translation>Envie o arquivo de novo para a Meta e use o novo ID de mídia na mensagem.</translation>
    </message>
    <message>
        <source>The file or object that the request names does not exist, or not any more.</source>
        <translation>O arquivo ou objeto que a solicitação indica não existe ou deixou de existir.</translation>
    </message>
    <message>
        <source>Something the request refers to is gone</source>
        <translation>Algo a que a solicitação se refere não existe mais</translation>
    </message>
    <message>
        <source>Give the details of the answer to your developer: they name the field.</source>
        <translation>Passe os detalhes da resposta ao seu desenvolvedor: eles indicam o campo.</translation>
    </message>
    <message>
        <source>A field that must be there is missing in the request.</source>
        <translation>Falta na solicitação um campo obrigatório.</translation>
    </message>
    <message>
        <source>The request lacks something</source>
        <translation>Falta algo na solicitação</translation>
    </message>
    <message>
        <source>Check that the sending number belongs to the account.</source>
        <translation>Confira se o número de envio pertence à conta.</translation>
    </message>
    <message>
        <source>Wait 10 minutes if the template is new.</source>
        <translation>Se o modelo for novo, aguarde 10 minutos.</translation>
    </message>
    <message>
        <source>A value is wrong, or the sending number is not in this WhatsApp account.</source>
        <translation>Um valor está errado, ou o número de envio não está nesta conta do WhatsApp.</translation>
    </message>
    <message>
        <source>The country of the number does not have this feature, for example calls.</source>
        <translation>O país do número não tem este recurso, por exemplo ligações.</translation>
    </message>
    <message>
        <source>A new marketing template is not ready for the Marketing Messages API yet.</source>
        <translation>Um novo modelo de marketing ainda não está pronto para a Marketing Messages API.</translation>
    </message>
    <message>
        <source>A value in the request does not fit</source>
        <translation>Um valor da solicitação não é adequado</translation>
    </message>
    <message>
        <source>One of the services behind the API is overloaded or disturbed.</source>
        <translation>Um dos serviços por trás da API está sobrecarregado ou instável.</translation>
    </message>
    <message>
        <source>A service at Meta is away for a moment</source>
        <translation>Um serviço da Meta está fora do ar por um momento</translation>
    </message>
    <message>
        <source>Add a participant to the group, then send again.</source>
        <translation>Adicione um participante ao grupo e envie de novo.</translation>
    </message>
    <message>
        <source>The group holds only one member, so there is nobody to write to.</source>
        <translation>O grupo tem um só membro, portanto não há para quem escrever.</translation>
    </message>
    <message>
        <source>The group has no other member</source>
        <translation>O grupo não tem outro membro</translation>
    </message>
    <message>
        <source>Send to another number.</source>
        <translation>Envie para outro número.</translation>
    </message>
    <message>
        <source>Sender and recipient are the same number.</source>
        <translation>Remetente e destinatário são o mesmo número.</translation>
    </message>
    <message>
        <source>The message was sent to your own number</source>
        <translation>A mensagem foi enviada para o seu próprio número</translation>
    </message>
    <message>
        <source>Compare the number with the customer, with plus sign and country code.</source>
        <translation>Confira o número com o cliente, com sinal de mais e código do país.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to write to you, to accept the terms (wa.me/tos/20210210) and to update WhatsApp.</source>
        <translation>Peça ao cliente, por outro canal, que escreva para você, aceite os termos (wa.me/tos/20210210) e atualize o WhatsApp.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp, or is mistyped; without a plus sign and country code it may be read as a number of your own country.</source>
        <translation>O número não está no WhatsApp ou foi digitado errado; sem sinal de mais e código do país, ele pode ser lido como um número do seu próprio país.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s current terms.</source>
        <translation>O cliente não aceitou os termos atuais do WhatsApp.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old.</source>
        <translation>O WhatsApp do cliente é antigo demais.</translation>
    </message>
    <message>
        <source>This person could not be reached on WhatsApp</source>
        <translation>Não foi possível alcançar esta pessoa no WhatsApp</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault that it does not name; newer systems report it under another number.</source>
        <translation>O serviço da Meta teve uma falha que ela não especifica; sistemas mais novos a informam com outro número.</translation>
    </message>
    <message>
        <source>Compare the number with the list in the App Dashboard: WhatsApp &gt; API Setup &gt; To.</source>
        <translation>Compare o número com a lista no App Dashboard: WhatsApp &gt; API Setup &gt; To.</translation>
    </message>
    <message>
        <source>Try an Argentine number as 54 and area code without the 9, a Mexican one as 52 and ten digits.</source>
        <translation>Teste um número argentino com 54 e o código de área sem o 9, e um mexicano com 52 e dez dígitos.</translation>
    </message>
    <message>
        <source>Add the number to that list, and confirm it with the code the recipient gets.</source>
        <translation>Adicione o número a essa lista e confirme-o com o código que o destinatário recebe.</translation>
    </message>
    <message>
        <source>Use your own registered number for real customers.</source>
        <translation>Use seu próprio número registrado para clientes reais.</translation>
    </message>
    <message>
        <source>A test number, or an app in development, may only send to numbers on its list of up to five.</source>
        <translation>Um número de teste, ou um app em desenvolvimento, só pode enviar para os números da sua lista, que tem até cinco.</translation>
    </message>
    <message>
        <source>The number is on the list, but in another form: Argentina and Mexico have numbers with and without an extra digit.</source>
        <translation>O número está na lista, mas em outra forma: Argentina e México têm números com e sem um dígito extra.</translation>
    </message>
    <message>
        <source>The recipient is not on the test list</source>
        <translation>O destinatário não está na lista de teste</translation>
    </message>
    <message>
        <source>Ask there for a review if it is wrong.</source>
        <translation>Se estiver errado, peça uma análise lá.</translation>
    </message>
    <message>
        <source>Correct the PIN if nothing is reported there.</source>
        <translation>Se nada constar lá, corrija o PIN.</translation>
    </message>
    <message>
        <source>The account was restricted or disabled for a breach of policy.</source>
        <translation>A conta foi restrita ou desativada por violar uma política.</translation>
    </message>
    <message>
        <source>Data in the request did not fit the account, for example a wrong PIN for two-step verification.</source>
        <translation>Dados da solicitação não combinavam com a conta, por exemplo um PIN errado da confirmação em duas etapas.</translation>
    </message>
    <message>
        <source>The WhatsApp account is locked</source>
        <translation>A conta do WhatsApp está bloqueada</translation>
    </message>
    <message>
        <source>Ask your developer to make the webhook server reachable again.</source>
        <translation>Peça ao seu desenvolvedor para deixar o servidor do webhook acessível de novo.</translation>
    </message>
    <message>
        <source>Ask the customer to send the message once more.</source>
        <translation>Peça ao cliente que envie a mensagem mais uma vez.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and your webhook server could not be reached while the message was kept, about an hour.</source>
        <translation>O número não guarda nada na Meta, e seu servidor de webhook ficou inacessível enquanto a mensagem estava retida, cerca de uma hora.</translation>
    </message>
    <message>
        <source>Your webhook server was out of reach too long</source>
        <translation>Seu servidor de webhook ficou inacessível por tempo demais</translation>
    </message>
    <message>
        <source>Look whether the message was delivered on another device before you send again.</source>
        <translation>Antes de reenviar, veja se a mensagem foi entregue em outro aparelho.</translation>
    </message>
    <message>
        <source>The number stores nothing at Meta, and one of the customer&apos;s devices asked for the message after its hour was over; another device may have it.</source>
        <translation>O número não guarda nada na Meta, e um dos aparelhos do cliente pediu a mensagem depois que a hora dela acabou; outro aparelho pode tê-la.</translation>
    </message>
    <message>
        <source>One of the customer&apos;s devices did not get the message</source>
        <translation>Um dos aparelhos do cliente não recebeu a mensagem</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and hand in a display name.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers e envie um nome de exibição para análise.</translation>
    </message>
    <message>
        <source>Wait for the approval, then send again.</source>
        <translation>Aguarde a aprovação e envie de novo.</translation>
    </message>
    <message>
        <source>A number that WhatsApp itself supplied (+1 555) may not send before its display name is approved.</source>
        <translation>Um número fornecido pelo próprio WhatsApp (+1 555) não pode enviar antes que o nome de exibição seja aprovado.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved</source>
        <translation>O nome de exibição do número não está aprovado</translation>
    </message>
    <message>
        <source>Check the group ID in the request against the list of your groups.</source>
        <translation>Compare o ID do grupo na solicitação com a lista dos seus grupos.</translation>
    </message>
    <message>
        <source>The group does not exist, or your number is not in it.</source>
        <translation>O grupo não existe, ou seu número não está nele.</translation>
    </message>
    <message>
        <source>The group is not known</source>
        <translation>O grupo não é conhecido</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and bring the payment method of this very WhatsApp account in order.</source>
        <translation>Abra Business settings &gt; Billing &amp; payments e regularize a forma de pagamento exatamente desta conta do WhatsApp.</translation>
    </message>
    <message>
        <source>The payment method is missing, was refused, or belongs to another WhatsApp account; a credit line may be used up.</source>
        <translation>A forma de pagamento está faltando, foi recusada ou pertence a outra conta do WhatsApp; uma linha de crédito pode ter se esgotado.</translation>
    </message>
    <message>
        <source>The account lacks currency or time zone, or waits for a partner&apos;s request to be accepted.</source>
        <translation>Falta à conta a moeda ou o fuso horário, ou ela aguarda que a solicitação de um parceiro seja aceita.</translation>
    </message>
    <message>
        <source>Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>Respostas em até 24 horas após a mensagem de um cliente continuam saindo.</translation>
    </message>
    <message>
        <source>The payment settings stop your messages</source>
        <translation>As configurações de pagamento retêm suas mensagens</translation>
    </message>
    <message>
        <source>Ask the customer by another channel to come online, then send again.</source>
        <translation>Peça ao cliente, por outro canal, que fique online; depois envie de novo.</translation>
    </message>
    <message>
        <source>The message was not delivered within its life, and has ended.</source>
        <translation>A mensagem não foi entregue dentro do prazo de validade e expirou.</translation>
    </message>
    <message>
        <source>The message waited too long</source>
        <translation>A mensagem esperou tempo demais</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments, and add a payment method to this WhatsApp account.</source>
        <translation>Abra Business settings &gt; Billing &amp; payments e adicione uma forma de pagamento a esta conta do WhatsApp.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method that works, and calls are charged.</source>
        <translation>A conta do WhatsApp não tem uma forma de pagamento que funcione, e as ligações são cobradas.</translation>
    </message>
    <message>
        <source>A payment method for calls is missing</source>
        <translation>Falta uma forma de pagamento para ligações</translation>
    </message>
    <message>
        <source>Register the number again, then send the message once more.</source>
        <translation>Registre o número de novo e envie a mensagem mais uma vez.</translation>
    </message>
    <message>
        <source>The registration of the sending number did not end well.</source>
        <translation>O registro do número de envio não terminou bem.</translation>
    </message>
    <message>
        <source>The number is not fully registered</source>
        <translation>O número não está totalmente registrado</translation>
    </message>
    <message>
        <source>The customer wrote to another number of your business: the window counts for each number alone.</source>
        <translation>O cliente escreveu para outro número da sua empresa: a janela conta para cada número separadamente.</translation>
    </message>
    <message>
        <source>Look at the quality rating: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Veja a classificação de qualidade: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Pause campaigns, and write only to people who agreed to it.</source>
        <translation>Pause as campanhas e escreva só para quem concordou em receber.</translation>
    </message>
    <message>
        <source>Too many people blocked or reported messages of this number.</source>
        <translation>Pessoas demais bloquearam ou denunciaram mensagens deste número.</translation>
    </message>
    <message>
        <source>The number is limited because of its quality</source>
        <translation>O número está limitado por causa da qualidade</translation>
    </message>
    <message>
        <source>Wait at least a day before you send it again, and do not repeat it in a loop.</source>
        <translation>Aguarde pelo menos um dia antes de reenviar e não repita o envio automaticamente.</translation>
    </message>
    <message>
        <source>Use another channel for numbers in the USA.</source>
        <translation>Use outro canal para números dos EUA.</translation>
    </message>
    <message>
        <source>Ask the customer to write to you first if it is urgent.</source>
        <translation>Se for urgente, peça ao cliente que escreva primeiro para você.</translation>
    </message>
    <message>
        <source>The person has received enough marketing messages for now.</source>
        <translation>A pessoa já recebeu mensagens de marketing suficientes por enquanto.</translation>
    </message>
    <message>
        <source>Marketing templates to numbers in the USA are not delivered since 2025-04-01.</source>
        <translation>Modelos de marketing para números dos EUA não são entregues desde 2025-04-01.</translation>
    </message>
    <message>
        <source>Meta held this marketing message back</source>
        <translation>A Meta reteve esta mensagem de marketing</translation>
    </message>
    <message>
        <source>Send no marketing to this customer; utility and service messages still arrive.</source>
        <translation>Não envie marketing a este cliente; mensagens de utilidade e de serviço continuam chegando.</translation>
    </message>
    <message>
        <source>The customer has switched off marketing messages of your business in WhatsApp.</source>
        <translation>O cliente desativou no WhatsApp as mensagens de marketing da sua empresa.</translation>
    </message>
    <message>
        <source>The customer wants no marketing messages from you</source>
        <translation>O cliente não quer mensagens de marketing suas</translation>
    </message>
    <message>
        <source>Send the content as another kind of message, or ask the customer to do so.</source>
        <translation>Envie o conteúdo em outro tipo de mensagem, ou peça ao cliente que faça isso.</translation>
    </message>
    <message>
        <source>The message is of a kind that the API cannot send, or the customer sent one that it cannot show.</source>
        <translation>A mensagem é de um tipo que a API não consegue enviar, ou o cliente enviou uma que ela não consegue mostrar.</translation>
    </message>
    <message>
        <source>This kind of message is not supported</source>
        <translation>Este tipo de mensagem não é aceito</translation>
    </message>
    <message>
        <source>Read the details of the answer.</source>
        <translation>Leia os detalhes da resposta.</translation>
    </message>
    <message>
        <source>Ask the customer to send the file again, or by another way.</source>
        <translation>Peça ao cliente que envie o arquivo de novo ou por outro meio.</translation>
    </message>
    <message>
        <source>Meta could not load the file that the customer sent.</source>
        <translation>A Meta não conseguiu carregar o arquivo que o cliente enviou.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched</source>
        <translation>O arquivo do cliente não pôde ser obtido</translation>
    </message>
    <message>
        <source>Compare type and size of the file with Meta&apos;s list of supported media.</source>
        <translation>Compare o tipo e o tamanho do arquivo com a lista de mídias aceitas pela Meta.</translation>
    </message>
    <message>
        <source>Upload the file first, and send it by its media ID.</source>
        <translation>Envie primeiro o arquivo para a Meta e use o ID de mídia dele na mensagem.</translation>
    </message>
    <message>
        <source>The file is of another type than it says, or of a type that WhatsApp does not take.</source>
        <translation>O arquivo é de um tipo diferente do que declara, ou de um tipo que o WhatsApp não aceita.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>O arquivo é grande demais.</translation>
    </message>
    <message>
        <source>The address of the file cannot be reached, or leads to a web page in place of the file.</source>
        <translation>O endereço do arquivo não pode ser acessado ou leva a uma página da web em vez do arquivo.</translation>
    </message>
    <message>
        <source>Your file could not be used</source>
        <translation>Seu arquivo não pôde ser usado</translation>
    </message>
    <message>
        <source>Send other messages through the usual messages call of the Cloud API.</source>
        <translation>Envie outras mensagens pela chamada de mensagens comum da Cloud API.</translation>
    </message>
    <message>
        <source>Use SIP for the calls of a number that is set to SIP.</source>
        <translation>Use SIP para as ligações de um número configurado para SIP.</translation>
    </message>
    <message>
        <source>The Marketing Messages API takes only marketing templates, and got something else.</source>
        <translation>A Marketing Messages API só aceita modelos de marketing e recebeu outra coisa.</translation>
    </message>
    <message>
        <source>A number that makes calls over SIP was asked to call through the API.</source>
        <translation>A API recebeu o pedido de uma ligação de um número que faz ligações por SIP.</translation>
    </message>
    <message>
        <source>This way of sending does not take such a message</source>
        <translation>Esta forma de envio não aceita esse tipo de mensagem</translation>
    </message>
    <message>
        <source>Wait some seconds, then a little longer after each failure; other customers are not affected.</source>
        <translation>Aguarde alguns segundos, e um pouco mais após cada falha; outros clientes não são afetados.</translation>
    </message>
    <message>
        <source>More messages went to one person than the platform allows: about one in 6 seconds, with a burst of 45 that counts against the time after it.</source>
        <translation>Uma pessoa recebeu mais mensagens do que a plataforma permite: cerca de uma a cada 6 segundos, com uma rajada de 45 que é descontada do tempo seguinte.</translation>
    </message>
    <message>
        <source>Too many messages to this one customer</source>
        <translation>Mensagens demais para este mesmo cliente</translation>
    </message>
    <message>
        <source>Send again in a minute.</source>
        <translation>Envie de novo em um minuto.</translation>
    </message>
    <message>
        <source>The throughput of the number is being raised; that takes up to a minute.</source>
        <translation>A taxa de envio do número está sendo aumentada; isso leva até um minuto.</translation>
    </message>
    <message>
        <source>The number is being upgraded</source>
        <translation>O número está sendo atualizado</translation>
    </message>
    <message>
        <source>Read the list again from the beginning.</source>
        <translation>Leia a lista de novo desde o início.</translation>
    </message>
    <message>
        <source>The mark for the next page of a list has run out, or was changed on its way.</source>
        <translation>O marcador da próxima página de uma lista expirou ou foi alterado no caminho.</translation>
    </message>
    <message>
        <source>The place in the list is not known any more</source>
        <translation>A posição na lista não é mais conhecida</translation>
    </message>
    <message>
        <source>Open the WhatsApp Business app on your phone and read the message there.</source>
        <translation>Abra o app WhatsApp Business no seu celular e leia a mensagem lá.</translation>
    </message>
    <message>
        <source>The number is used in the WhatsApp Business app too, and the customer wrote from a linked device that the API does not support.</source>
        <translation>O número também é usado no app WhatsApp Business, e o cliente escreveu de um aparelho conectado que a API não aceita.</translation>
    </message>
    <message>
        <source>A message of the customer can be read in the app only</source>
        <translation>Uma mensagem do cliente só pode ser lida no app</translation>
    </message>
    <message>
        <source>Send the message to the phone number.</source>
        <translation>Envie a mensagem para o número de telefone.</translation>
    </message>
    <message>
        <source>Messages of this kind, for example authentication templates, cannot go to a business-scoped user ID.</source>
        <translation>Mensagens deste tipo, por exemplo modelos de autenticação, não podem ir para um ID de usuário restrito à empresa (business-scoped user ID).</translation>
    </message>
    <message>
        <source>This message needs a phone number as recipient</source>
        <translation>Esta mensagem precisa de um número de telefone como destinatário</translation>
    </message>
    <message>
        <source>Send through the Marketing Messages API, or change the setting of the account.</source>
        <translation>Envie pela Marketing Messages API ou altere a configuração da conta.</translation>
    </message>
    <message>
        <source>The WhatsApp account sends marketing templates only through the Marketing Messages API.</source>
        <translation>A conta do WhatsApp só envia modelos de marketing pela Marketing Messages API.</translation>
    </message>
    <message>
        <source>Marketing templates are switched off for this way</source>
        <translation>Os modelos de marketing estão desativados nesta forma de envio</translation>
    </message>
    <message>
        <source>Review the categories of your templates: WhatsApp Manager &gt; Message templates.</source>
        <translation>Revise as categorias dos seus modelos: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Wait: the limit ends by itself.</source>
        <translation>Aguarde: o limite termina sozinho.</translation>
    </message>
    <message>
        <source>Templates were put into the wrong category too often.</source>
        <translation>Modelos foram colocados na categoria errada vezes demais.</translation>
    </message>
    <message>
        <source>Sending is limited because of template categories</source>
        <translation>O envio está limitado por causa das categorias dos modelos</translation>
    </message>
    <message>
        <source>Look at the result of each participant in the answer, and repeat only what failed.</source>
        <translation>Veja na resposta o resultado de cada participante e repita só o que falhou.</translation>
    </message>
    <message>
        <source>Some of the participants could not be dealt with.</source>
        <translation>Não foi possível processar alguns dos participantes.</translation>
    </message>
    <message>
        <source>Only a part of the group request was done</source>
        <translation>Só uma parte da solicitação do grupo foi feita</translation>
    </message>
    <message>
        <source>Remove the double entry, then send the request again.</source>
        <translation>Remova a entrada repetida e envie a solicitação de novo.</translation>
    </message>
    <message>
        <source>The list of participants names one person more than once.</source>
        <translation>A lista de participantes cita uma pessoa mais de uma vez.</translation>
    </message>
    <message>
        <source>The same person is in the list twice</source>
        <translation>A mesma pessoa está duas vezes na lista</translation>
    </message>
    <message>
        <source>Ask the person to open wa.me/tos/20210210 on their phone and to accept the terms.</source>
        <translation>Peça à pessoa que abra wa.me/tos/20210210 no celular e aceite os termos.</translation>
    </message>
    <message>
        <source>The person still has to accept WhatsApp&apos;s current terms before taking part.</source>
        <translation>A pessoa ainda precisa aceitar os termos atuais do WhatsApp para participar.</translation>
    </message>
    <message>
        <source>This person has not accepted WhatsApp&apos;s terms</source>
        <translation>Esta pessoa não aceitou os termos do WhatsApp</translation>
    </message>
    <message>
        <source>Remove participants from the request, or use a second group.</source>
        <translation>Remova participantes da solicitação ou use um segundo grupo.</translation>
    </message>
    <message>
        <source>The request goes beyond the number of people a group may have.</source>
        <translation>A solicitação ultrapassa o número de pessoas que um grupo pode ter.</translation>
    </message>
    <message>
        <source>The group would have too many participants</source>
        <translation>O grupo ficaria com participantes demais</translation>
    </message>
    <message>
        <source>Stop sending to this group.</source>
        <translation>Pare de enviar para este grupo.</translation>
    </message>
    <message>
        <source>Meta has suspended the group for a breach of its policy.</source>
        <translation>A Meta suspendeu o grupo por violar a política dela.</translation>
    </message>
    <message>
        <source>The group is suspended</source>
        <translation>O grupo está suspenso</translation>
    </message>
    <message>
        <source>Wait a minute, then let the sending system make fewer group requests.</source>
        <translation>Aguarde um minuto e faça o sistema de envio fazer menos solicitações de grupo.</translation>
    </message>
    <message>
        <source>The number has made more group requests than it may in this time.</source>
        <translation>O número fez mais solicitações de grupo do que pode nesse tempo.</translation>
    </message>
    <message>
        <source>Too many group requests were made</source>
        <translation>Foram feitas solicitações de grupo demais</translation>
    </message>
    <message>
        <source>Choose a square picture, and upload it again.</source>
        <translation>Escolha uma imagem quadrada e envie-a de novo.</translation>
    </message>
    <message>
        <source>Width and height of the picture differ.</source>
        <translation>A largura e a altura da imagem são diferentes.</translation>
    </message>
    <message>
        <source>The group picture is not square</source>
        <translation>A imagem do grupo não é quadrada</translation>
    </message>
    <message>
        <source>Choose a larger picture, and upload it again.</source>
        <translation>Escolha uma imagem maior e envie-a de novo.</translation>
    </message>
    <message>
        <source>Each side of the picture must be longer than 192 pixels.</source>
        <translation>Cada lado da imagem precisa ter mais de 192 pixels.</translation>
    </message>
    <message>
        <source>The group picture is too small</source>
        <translation>A imagem do grupo é pequena demais</translation>
    </message>
    <message>
        <source>Delete groups that are not used any more, then create the new one.</source>
        <translation>Exclua os grupos que não são mais usados e depois crie o novo.</translation>
    </message>
    <message>
        <source>The largest number of groups for one number is reached.</source>
        <translation>O número máximo de grupos para um número foi atingido.</translation>
    </message>
    <message>
        <source>The number has as many groups as it may have</source>
        <translation>O número tem tantos grupos quanto pode ter</translation>
    </message>
    <message>
        <source>Read the list of members again, then repeat the request with a person on it.</source>
        <translation>Leia a lista de membros de novo e repita a solicitação com uma pessoa que esteja nela.</translation>
    </message>
    <message>
        <source>The person named in the request is not a member of this group, or not any more.</source>
        <translation>A pessoa indicada na solicitação não é ou não é mais membro deste grupo.</translation>
    </message>
    <message>
        <source>The person is not in the group</source>
        <translation>A pessoa não está no grupo</translation>
    </message>
    <message>
        <source>Read the list of requests to join again.</source>
        <translation>Leia a lista de pedidos de entrada de novo.</translation>
    </message>
    <message>
        <source>The request was withdrawn, or was dealt with already.</source>
        <translation>O pedido foi retirado ou já foi tratado.</translation>
    </message>
    <message>
        <source>The request to join does not exist any more</source>
        <translation>O pedido de entrada não existe mais</translation>
    </message>
    <message>
        <source>Send fewer marketing messages to people who only asked a question.</source>
        <translation>Envie menos mensagens de marketing a pessoas que só fizeram uma pergunta.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, then create the group.</source>
        <translation>Aguarde até a pausa terminar e depois crie o grupo.</translation>
    </message>
    <message>
        <source>The number sent too many marketing messages inside the reply window in the past 7 days.</source>
        <translation>O número enviou mensagens de marketing demais dentro da janela de resposta nos últimos 7 dias.</translation>
    </message>
    <message>
        <source>New groups are switched off for this number for a while</source>
        <translation>Novos grupos estão desativados por um tempo para este número</translation>
    </message>
    <message>
        <source>Read Meta&apos;s conditions for groups: developers.facebook.com &gt; WhatsApp &gt; Groups API</source>
        <translation>Leia as condições da Meta para grupos: developers.facebook.com &gt; WhatsApp &gt; Groups API</translation>
    </message>
    <message>
        <source>The number does not meet the conditions for groups yet.</source>
        <translation>O número ainda não cumpre as condições para grupos.</translation>
    </message>
    <message>
        <source>Groups are not available for this number</source>
        <translation>Os grupos não estão disponíveis para este número</translation>
    </message>
    <message>
        <source>Compare the values with the template text, and send exactly as many.</source>
        <translation>Compare os valores com o texto do modelo e envie exatamente a mesma quantidade.</translation>
    </message>
    <message>
        <source>The values sent do not fit the places in the template.</source>
        <translation>Os valores enviados não correspondem às variáveis do modelo.</translation>
    </message>
    <message>
        <source>The template was sent with the wrong number of values</source>
        <translation>O modelo foi enviado com a quantidade errada de valores</translation>
    </message>
    <message>
        <source>Compare name, language and status in WhatsApp Manager &gt; Message templates.</source>
        <translation>Compare nome, idioma e situação em WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Name or language of the template is wrong: &quot;en&quot; and &quot;en_US&quot; are two languages.</source>
        <translation>O nome ou o idioma do modelo está errado: &quot;en&quot; e &quot;en_US&quot; são dois idiomas.</translation>
    </message>
    <message>
        <source>The template is not approved, or was deleted.</source>
        <translation>O modelo não está aprovado ou foi excluído.</translation>
    </message>
    <message>
        <source>The template belongs to another WhatsApp account than the sending number.</source>
        <translation>O modelo pertence a uma conta do WhatsApp diferente da do número de envio.</translation>
    </message>
    <message>
        <source>The template does not exist in this language</source>
        <translation>O modelo não existe neste idioma</translation>
    </message>
    <message>
        <source>Shorten the values or the template.</source>
        <translation>Encurte os valores ou o modelo.</translation>
    </message>
    <message>
        <source>The text with its values is longer than allowed.</source>
        <translation>O texto com os valores é mais longo do que o permitido.</translation>
    </message>
    <message>
        <source>The filled template is too long</source>
        <translation>O modelo preenchido é longo demais</translation>
    </message>
    <message>
        <source>Rework the template by Meta&apos;s review rules, and hand it in again.</source>
        <translation>Ajuste o modelo às regras de análise da Meta e envie-o de novo para análise.</translation>
    </message>
    <message>
        <source>The content of the template breaks a WhatsApp policy.</source>
        <translation>O conteúdo do modelo viola uma política do WhatsApp.</translation>
    </message>
    <message>
        <source>The template breaks a rule for content</source>
        <translation>O modelo viola uma regra de conteúdo</translation>
    </message>
    <message>
        <source>Compare the value with the example in WhatsApp Manager &gt; Message templates, and correct it.</source>
        <translation>Compare o valor com o exemplo em WhatsApp Manager &gt; Message templates e corrija-o.</translation>
    </message>
    <message>
        <source>A value that fills a place of the template has a form that is not accepted.</source>
        <translation>Um valor que preenche uma variável do modelo tem uma forma que não é aceita.</translation>
    </message>
    <message>
        <source>A value for the template is not accepted</source>
        <translation>Um valor do modelo não é aceito</translation>
    </message>
    <message>
        <source>Compare each part with the definition of the template.</source>
        <translation>Compare cada parte com a definição do modelo.</translation>
    </message>
    <message>
        <source>The template expects a value of another kind, for example an image or a date.</source>
        <translation>O modelo espera um valor de outro tipo, por exemplo uma imagem ou uma data.</translation>
    </message>
    <message>
        <source>A template value is of the wrong kind</source>
        <translation>Um valor do modelo é do tipo errado</translation>
    </message>
    <message>
        <source>Use another template, or improve this one and wait for its approval.</source>
        <translation>Use outro modelo, ou melhore este e aguarde a aprovação.</translation>
    </message>
    <message>
        <source>Customers rated the template low; the first pause takes 3 hours, the second 6.</source>
        <translation>Os clientes avaliaram mal o modelo; a primeira pausa dura 3 horas, a segunda 6.</translation>
    </message>
    <message>
        <source>Messages of a new template were held back to test its quality, and then dropped.</source>
        <translation>Mensagens de um modelo novo foram retidas para testar a qualidade dele e depois descartadas.</translation>
    </message>
    <message>
        <source>The template is paused</source>
        <translation>O modelo está pausado</translation>
    </message>
    <message>
        <source>Write a new template with other content.</source>
        <translation>Escreva um novo modelo com outro conteúdo.</translation>
    </message>
    <message>
        <source>The template was paused too often for low quality.</source>
        <translation>O modelo foi pausado vezes demais por baixa qualidade.</translation>
    </message>
    <message>
        <source>The template is switched off for good</source>
        <translation>O modelo está desativado definitivamente</translation>
    </message>
    <message>
        <source>Compare the values with the template in WhatsApp Manager &gt; Message templates.</source>
        <translation>Compare os valores com o modelo em WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Something is wrong with the values that fill the template; the details of the answer name it.</source>
        <translation>Há algo errado com os valores que preenchem o modelo; os detalhes da resposta dizem o quê.</translation>
    </message>
    <message>
        <source>The values for the template do not fit</source>
        <translation>Os valores do modelo não são adequados</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, read what is reported for the Flow, and ask your developer to repair its endpoint.</source>
        <translation>Abra WhatsApp Manager &gt; Flows, leia o que é informado sobre o Flow e peça ao seu desenvolvedor para corrigir o endpoint.</translation>
    </message>
    <message>
        <source>Meta has blocked the Flow, mostly because its endpoint fails too often.</source>
        <translation>A Meta bloqueou o Flow, em geral porque o endpoint dele falha vezes demais.</translation>
    </message>
    <message>
        <source>The Flow is blocked</source>
        <translation>O Flow está bloqueado</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Flows, and ask your developer to repair what is reported there.</source>
        <translation>Abra WhatsApp Manager &gt; Flows e peça ao seu desenvolvedor para corrigir o que é informado lá.</translation>
    </message>
    <message>
        <source>Wait for the next hour, then send again.</source>
        <translation>Aguarde a próxima hora e envie de novo.</translation>
    </message>
    <message>
        <source>The endpoint of the Flow is slow or fails, so that it may be sent only 10 times an hour; those are used up.</source>
        <translation>O endpoint do Flow está lento ou falha, por isso ele só pode ser enviado 10 vezes por hora; esses envios já foram usados.</translation>
    </message>
    <message>
        <source>The Flow is slowed down</source>
        <translation>O Flow está com o envio reduzido</translation>
    </message>
    <message>
        <source>Ask your developer to deregister the number once more.</source>
        <translation>Peça ao seu desenvolvedor para cancelar o registro do número mais uma vez.</translation>
    </message>
    <message>
        <source>Register the number again after that.</source>
        <translation>Depois disso, registre o número de novo.</translation>
    </message>
    <message>
        <source>An earlier attempt to take the number off the API has stopped half way.</source>
        <translation>Uma tentativa anterior de retirar o número da API parou no meio.</translation>
    </message>
    <message>
        <source>The number was not taken off the API completely</source>
        <translation>O número não foi retirado por completo da API</translation>
    </message>
    <message>
        <source>Ask your developer for the right backup and its password, or register the number anew.</source>
        <translation>Peça ao seu desenvolvedor o backup certo e a senha dele, ou registre o número do zero.</translation>
    </message>
    <message>
        <source>The number came from the older API that companies ran on their own servers, and its saved data could not be read. The password or the data does not fit.</source>
        <translation>O número veio da API antiga, que as empresas usavam em servidores próprios, e os dados salvos dele não puderam ser lidos. A senha ou os dados não conferem.</translation>
    </message>
    <message>
        <source>The saved data of the number could not be read</source>
        <translation>Os dados salvos do número não puderam ser lidos</translation>
    </message>
    <message>
        <source>The backup of the number could not be read</source>
        <translation>O backup do número não pôde ser lido</translation>
    </message>
    <message>
        <source>The recovery data of the number could not be read</source>
        <translation>Os dados de recuperação do número não puderam ser lidos</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register again.</source>
        <translation>Aguarde 5 minutos e registre de novo.</translation>
    </message>
    <message>
        <source>The server that registers numbers is not available.</source>
        <translation>O servidor que registra números não está disponível.</translation>
    </message>
    <message>
        <source>Meta&apos;s registration service is away for a moment</source>
        <translation>O serviço de registro da Meta está fora do ar por um momento</translation>
    </message>
    <message>
        <source>Enter the PIN that was set for this number.</source>
        <translation>Digite o PIN que foi definido para este número.</translation>
    </message>
    <message>
        <source>Switch two-step verification off and set a new PIN, if nobody knows the old one: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>Se ninguém souber o PIN antigo, desative a confirmação em duas etapas e defina um novo: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>The six-digit PIN for two-step verification does not fit the number.</source>
        <translation>O PIN de seis dígitos da confirmação em duas etapas não confere com o número.</translation>
    </message>
    <message>
        <source>The PIN of the number is wrong</source>
        <translation>O PIN do número está errado</translation>
    </message>
    <message>
        <source>Ask for a code by SMS or call: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Peça um código por SMS ou ligação: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Enter the code, then register the number.</source>
        <translation>Digite o código e depois registre o número.</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>O número não está confirmado.</translation>
    </message>
    <message>
        <source>The sending number must be verified again</source>
        <translation>O número de envio precisa ser confirmado de novo</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support about the number: business.facebook.com/direct-support</source>
        <translation>Pergunte ao suporte da Meta sobre o número: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>Meta blocked the number during its registration on the older API.</source>
        <translation>A Meta bloqueou o número durante o registro na API antiga.</translation>
    </message>
    <message>
        <source>The number was blocked while it was registered</source>
        <translation>O número foi bloqueado durante o registro</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name.</source>
        <translation>Aguarde o tempo que os detalhes da resposta indicam.</translation>
    </message>
    <message>
        <source>Find the right PIN before you try again, so that the wait does not start over.</source>
        <translation>Encontre o PIN certo antes de tentar de novo, para que a espera não recomece.</translation>
    </message>
    <message>
        <source>Somebody, or a system, tried wrong PINs for the number again and again.</source>
        <translation>Alguém, ou um sistema, tentou PINs errados para o número várias vezes.</translation>
    </message>
    <message>
        <source>The PIN was entered wrongly too often</source>
        <translation>O PIN foi digitado errado vezes demais</translation>
    </message>
    <message>
        <source>Wait for the time that the details of the answer name, then enter the right PIN once.</source>
        <translation>Aguarde o tempo que os detalhes da resposta indicam e digite o PIN certo uma vez.</translation>
    </message>
    <message>
        <source>There was too little time between two attempts to enter the PIN.</source>
        <translation>Passou pouco tempo entre duas tentativas de digitar o PIN.</translation>
    </message>
    <message>
        <source>The PIN was entered again too soon</source>
        <translation>O PIN foi digitado de novo cedo demais</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN.</source>
        <translation>Registre o número com o PIN de seis dígitos.</translation>
    </message>
    <message>
        <source>Look whether WhatsApp Manager &gt; Account tools &gt; Phone numbers shows it as connected.</source>
        <translation>Veja se WhatsApp Manager &gt; Account tools &gt; Phone numbers o mostra como conectado.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, was never registered for this API, or was taken off it. It is not about the customer&apos;s number.</source>
        <translation>Seu próprio número, o que envia, nunca foi registrado nesta API ou foi retirado dela. Não se trata do número do cliente.</translation>
    </message>
    <message>
        <source>The sending number is not registered</source>
        <translation>O número de envio não está registrado</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then register the number.</source>
        <translation>Aguarde 5 minutos e depois registre o número.</translation>
    </message>
    <message>
        <source>The number was just taken off, and Meta has not finished that yet.</source>
        <translation>O número acabou de ser retirado, e a Meta ainda não concluiu isso.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago</source>
        <translation>O número foi excluído há pouco</translation>
    </message>
    <message>
        <source>Stop the system that registers the number again and again.</source>
        <translation>Pare o sistema que registra o número repetidamente.</translation>
    </message>
    <message>
        <source>Wait up to 72 hours, then register the number once.</source>
        <translation>Aguarde até 72 horas e registre o número uma vez.</translation>
    </message>
    <message>
        <source>A number may be registered and taken off 10 times in 72 hours; that is used up.</source>
        <translation>Um número pode ser registrado e retirado 10 vezes em 72 horas; esse limite se esgotou.</translation>
    </message>
    <message>
        <source>The number was registered too often</source>
        <translation>O número foi registrado vezes demais</translation>
    </message>
    <message>
        <source>Open the link in the details of the answer, and accept the terms for this WhatsApp account.</source>
        <translation>Abra o link nos detalhes da resposta e aceite os termos para esta conta do WhatsApp.</translation>
    </message>
    <message>
        <source>The WhatsApp account has not accepted the terms of WhatsApp Payments.</source>
        <translation>A conta do WhatsApp não aceitou os termos de pagamentos no WhatsApp.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted yet</source>
        <translation>Os termos de pagamentos ainda não foram aceitos</translation>
    </message>
    <message>
        <source>Send this template through the usual messages call of the Cloud API.</source>
        <translation>Envie este modelo pela chamada de mensagens comum da Cloud API.</translation>
    </message>
    <message>
        <source>A utility or authentication template was sent through the Marketing Messages API.</source>
        <translation>Um modelo de utilidade ou de autenticação foi enviado pela Marketing Messages API.</translation>
    </message>
    <message>
        <source>Only marketing messages can go this way</source>
        <translation>Só mensagens de marketing podem seguir por aqui</translation>
    </message>
    <message>
        <source>Wait 10 minutes, then send again.</source>
        <translation>Aguarde 10 minutos e envie de novo.</translation>
    </message>
    <message>
        <source>The template is new, and Meta is still preparing it for marketing messages; that takes up to 10 minutes.</source>
        <translation>O modelo é novo, e a Meta ainda o prepara para mensagens de marketing; isso leva até 10 minutos.</translation>
    </message>
    <message>
        <source>The new template is not ready yet</source>
        <translation>O novo modelo ainda não está pronto</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager, and look whether the account has taken part in the Marketing Messages API.</source>
        <translation>Abra o WhatsApp Manager e veja se a conta aderiu à Marketing Messages API.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support if it has: business.facebook.com/direct-support</source>
        <translation>Se aderiu, pergunte ao suporte da Meta: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account has not been set up for the Marketing Messages API.</source>
        <translation>A conta do WhatsApp não foi configurada para a Marketing Messages API.</translation>
    </message>
    <message>
        <source>The template could not be prepared for it.</source>
        <translation>O modelo não pôde ser preparado para ela.</translation>
    </message>
    <message>
        <source>The template cannot be used for marketing messages</source>
        <translation>O modelo não pode ser usado para mensagens de marketing</translation>
    </message>
    <message>
        <source>Send the template through the usual messages call of the Cloud API if it is urgent.</source>
        <translation>Se for urgente, envie o modelo pela chamada de mensagens comum da Cloud API.</translation>
    </message>
    <message>
        <source>Meta has announced this fault without saying what it means; the details of the answer may name it.</source>
        <translation>A Meta anunciou esta falha sem dizer o que significa; os detalhes da resposta talvez digam.</translation>
    </message>
    <message>
        <source>The Marketing Messages API did not take the template</source>
        <translation>A Marketing Messages API não aceitou o modelo</translation>
    </message>
    <message>
        <source>Ask your developer to compare the request with Meta&apos;s reference.</source>
        <translation>Peça ao seu desenvolvedor para comparar a solicitação com a referência da Meta.</translation>
    </message>
    <message>
        <source>Meta could not use the parameters of the request, and names no closer reason.</source>
        <translation>A Meta não conseguiu usar os parâmetros da solicitação e não dá um motivo mais exato.</translation>
    </message>
    <message>
        <source>Something in the request does not fit; Meta names no reason</source>
        <translation>Algo na solicitação não é adequado; a Meta não diz o motivo</translation>
    </message>
    <message>
        <source>Enter the newest code.</source>
        <translation>Digite o código mais recente.</translation>
    </message>
    <message>
        <source>Ask for a new code in WhatsApp Manager &gt; Account tools &gt; Phone numbers, by call if no SMS arrives.</source>
        <translation>Peça um novo código em WhatsApp Manager &gt; Account tools &gt; Phone numbers, por ligação se nenhum SMS chegar.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or is too old.</source>
        <translation>O código do SMS ou da ligação foi digitado errado ou é antigo demais.</translation>
    </message>
    <message>
        <source>The number may not ask for a code at the moment.</source>
        <translation>O número não pode pedir um código no momento.</translation>
    </message>
    <message>
        <source>The code for the number was not accepted</source>
        <translation>O código do número não foi aceito</translation>
    </message>
    <message>
        <source>Enter the newest code once more, digit by digit.</source>
        <translation>Digite mais uma vez o código mais recente, dígito por dígito.</translation>
    </message>
    <message>
        <source>The code from the SMS or call was mistyped, or a newer one has been sent since.</source>
        <translation>O código do SMS ou da ligação foi digitado errado, ou um mais novo já foi enviado.</translation>
    </message>
    <message>
        <source>The code that was entered is wrong</source>
        <translation>O código digitado está errado</translation>
    </message>
    <message>
        <source>Confirm by another channel that it is still your customer.</source>
        <translation>Confirme por outro canal que ainda é o seu cliente.</translation>
    </message>
    <message>
        <source>Send without the old identity hash, and store the new one.</source>
        <translation>Envie sem o hash de identidade antigo e guarde o novo.</translation>
    </message>
    <message>
        <source>Your system asks for an identity check, and the customer has a new phone or has installed WhatsApp again.</source>
        <translation>Seu sistema pede uma verificação de identidade, e o cliente tem um celular novo ou reinstalou o WhatsApp.</translation>
    </message>
    <message>
        <source>The customer&apos;s identity has changed</source>
        <translation>A identidade do cliente mudou</translation>
    </message>
    <message>
        <source>Switch calling on: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</source>
        <translation>Ative as ligações: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Call settings.</translation>
    </message>
    <message>
        <source>Calling was never switched on for the number, or was switched off.</source>
        <translation>As ligações nunca foram ativadas para o número ou foram desativadas.</translation>
    </message>
    <message>
        <source>Calls are switched off for this number</source>
        <translation>As ligações estão desativadas para este número</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp and to accept its terms.</source>
        <translation>Peça ao cliente que atualize o WhatsApp e aceite os termos.</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp.</source>
        <translation>O número não está no WhatsApp.</translation>
    </message>
    <message>
        <source>The person has not accepted WhatsApp&apos;s current terms, or uses an app that takes no calls.</source>
        <translation>A pessoa não aceitou os termos atuais do WhatsApp ou usa um app que não recebe ligações.</translation>
    </message>
    <message>
        <source>This person cannot be called on WhatsApp</source>
        <translation>Não é possível ligar para esta pessoa no WhatsApp</translation>
    </message>
    <message>
        <source>Wait until some calls have ended, then call again.</source>
        <translation>Aguarde até que algumas ligações terminem e ligue de novo.</translation>
    </message>
    <message>
        <source>The number has as many calls at once as it may have, 1000.</source>
        <translation>O número tem tantas ligações simultâneas quanto pode ter, 1000.</translation>
    </message>
    <message>
        <source>Too many calls run at the same time</source>
        <translation>Há ligações demais ao mesmo tempo</translation>
    </message>
    <message>
        <source>Wait until the running call has ended.</source>
        <translation>Aguarde até que a ligação em curso termine.</translation>
    </message>
    <message>
        <source>Your number has a call with this person at the moment.</source>
        <translation>Seu número está em uma ligação com esta pessoa no momento.</translation>
    </message>
    <message>
        <source>A call with this person is running already</source>
        <translation>Já há uma ligação em curso com esta pessoa</translation>
    </message>
    <message>
        <source>Call again a little later.</source>
        <translation>Ligue de novo um pouco mais tarde.</translation>
    </message>
    <message>
        <source>Ask your developer to check the connection data of the calls if it stays like this.</source>
        <translation>Se continuar assim, peça ao seu desenvolvedor para verificar os dados de conexão das ligações.</translation>
    </message>
    <message>
        <source>The connection failed while the call was set up.</source>
        <translation>A conexão falhou enquanto a ligação era estabelecida.</translation>
    </message>
    <message>
        <source>The call could not be connected</source>
        <translation>A ligação não pôde ser conectada</translation>
    </message>
    <message>
        <source>Wait a minute, then let the calling system start fewer calls.</source>
        <translation>Aguarde um minuto e faça o sistema de ligações iniciar menos ligações.</translation>
    </message>
    <message>
        <source>The number has started more calls than it may in this time.</source>
        <translation>O número iniciou mais ligações do que pode nesse tempo.</translation>
    </message>
    <message>
        <source>Too many calls were started</source>
        <translation>Foram iniciadas ligações demais</translation>
    </message>
    <message>
        <source>Send the customer a request to allow calls, and wait for the answer.</source>
        <translation>Envie ao cliente um pedido para permitir ligações e aguarde a resposta.</translation>
    </message>
    <message>
        <source>A business may call only people who have agreed to it.</source>
        <translation>Uma empresa só pode ligar para pessoas que concordaram com isso.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls</source>
        <translation>O cliente não permitiu ligações</translation>
    </message>
    <message>
        <source>Ask your developer to check how the calling system answers the connection data (SDP).</source>
        <translation>Peça ao seu desenvolvedor para verificar como o sistema de ligações responde aos dados de conexão (SDP).</translation>
    </message>
    <message>
        <source>The two sides did not agree on the connection in time.</source>
        <translation>Os dois lados não chegaram a um acordo sobre a conexão a tempo.</translation>
    </message>
    <message>
        <source>The call took too long to connect</source>
        <translation>A ligação demorou demais para conectar</translation>
    </message>
    <message>
        <source>Wait a day before you ask again; a call that takes place lifts the limit.</source>
        <translation>Aguarde um dia antes de pedir de novo; uma ligação realizada remove o limite.</translation>
    </message>
    <message>
        <source>There is a limit on how often one person may be asked.</source>
        <translation>Há um limite de quantas vezes se pode perguntar à mesma pessoa.</translation>
    </message>
    <message>
        <source>The customer was asked too often to allow calls</source>
        <translation>Pediu-se ao cliente vezes demais que permitisse ligações</translation>
    </message>
    <message>
        <source>Exchange a message with the customer first, then send the request.</source>
        <translation>Primeiro troque uma mensagem com o cliente e depois envie o pedido.</translation>
    </message>
    <message>
        <source>There was no conversation with this customer yet.</source>
        <translation>Ainda não houve uma conversa com este cliente.</translation>
    </message>
    <message>
        <source>The customer cannot be asked to allow calls yet</source>
        <translation>Ainda não se pode pedir ao cliente que permita ligações</translation>
    </message>
    <message>
        <source>Wait until the time that the details of the answer name.</source>
        <translation>Aguarde até o horário que os detalhes da resposta indicam.</translation>
    </message>
    <message>
        <source>Only a certain number of calls to one person may take place in a day.</source>
        <translation>Só um certo número de ligações para uma pessoa pode ocorrer em um dia.</translation>
    </message>
    <message>
        <source>This customer was called too often today</source>
        <translation>Este cliente recebeu ligações demais hoje</translation>
    </message>
    <message>
        <source>Let customers call you instead, or write to them.</source>
        <translation>Deixe que os clientes liguem para você, ou escreva para eles.</translation>
    </message>
    <message>
        <source>Meta does not let businesses start calls from the country of this number.</source>
        <translation>A Meta não deixa as empresas iniciarem ligações do país deste número.</translation>
    </message>
    <message>
        <source>Calls from a business are not offered in this country</source>
        <translation>Ligações de empresas não são oferecidas neste país</translation>
    </message>
    <message>
        <source>Wait until the restriction ends.</source>
        <translation>Aguarde até a restrição terminar.</translation>
    </message>
    <message>
        <source>Call only people who expect it.</source>
        <translation>Ligue só para pessoas que esperam a ligação.</translation>
    </message>
    <message>
        <source>People rated the calls of this number low.</source>
        <translation>As pessoas avaliaram mal as ligações deste número.</translation>
    </message>
    <message>
        <source>Calls of this number are switched off for a while</source>
        <translation>As ligações deste número estão desativadas por um tempo</translation>
    </message>
    <message>
        <source>Raise the messaging limit first: WhatsApp Manager &gt; Overview &gt; Limits.</source>
        <translation>Primeiro aumente o limite de mensagens: WhatsApp Manager &gt; Overview &gt; Limits.</translation>
    </message>
    <message>
        <source>The messaging limit of the number is below 2000 people a day.</source>
        <translation>O limite de mensagens do número é inferior a 2000 pessoas por dia.</translation>
    </message>
    <message>
        <source>Calls cannot be switched on for this number yet</source>
        <translation>Ainda não é possível ativar ligações para este número</translation>
    </message>
    <message>
        <source>Leave the request out, and call.</source>
        <translation>Deixe o pedido de lado e ligue.</translation>
    </message>
    <message>
        <source>The permission is there, so no further request is needed.</source>
        <translation>A permissão já existe, portanto nenhum outro pedido é necessário.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already</source>
        <translation>O cliente já permitiu ligações em definitivo</translation>
    </message>
    <message>
        <source>Ask your developer to subscribe the app to the webhook field &quot;calls&quot;, or to set up SIP.</source>
        <translation>Peça ao seu desenvolvedor para inscrever o app no campo de webhook &quot;calls&quot; ou configurar o SIP.</translation>
    </message>
    <message>
        <source>No app receives the webhook for calls, and no SIP server is set.</source>
        <translation>Nenhum app recebe o webhook de ligações, e não há servidor SIP definido.</translation>
    </message>
    <message>
        <source>Something that calls need is not set up</source>
        <translation>Algo de que as ligações precisam não está configurado</translation>
    </message>
    <message>
        <source>WhatsApp on the customer&apos;s side could not start the call.</source>
        <translation>O WhatsApp do lado do cliente não conseguiu iniciar a ligação.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not set up the call</source>
        <translation>O app do cliente não conseguiu estabelecer a ligação</translation>
    </message>
    <message>
        <source>The customer&apos;s connection did not let the call through.</source>
        <translation>A conexão do cliente não deixou a ligação passar.</translation>
    </message>
    <message>
        <source>The customer&apos;s app could not reach the call server</source>
        <translation>O app do cliente não conseguiu acessar o servidor de ligações</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server.</source>
        <translation>Peça ao seu desenvolvedor para verificar o servidor de mídia.</translation>
    </message>
    <message>
        <source>Your system sent no media after the call was taken.</source>
        <translation>Seu sistema não enviou mídia depois que a ligação foi atendida.</translation>
    </message>
    <message>
        <source>No sound came from your side of the call</source>
        <translation>Não veio som do seu lado da ligação</translation>
    </message>
    <message>
        <source>The customer&apos;s app sent no media.</source>
        <translation>O app do cliente não enviou mídia.</translation>
    </message>
    <message>
        <source>No sound came from the customer&apos;s side of the call</source>
        <translation>Não veio som do lado do cliente na ligação</translation>
    </message>
    <message>
        <source>Ask your developer to check the media server if it happens again.</source>
        <translation>Se acontecer de novo, peça ao seu desenvolvedor para verificar o servidor de mídia.</translation>
    </message>
    <message>
        <source>The call was taken, but no media arrived.</source>
        <translation>A ligação foi atendida, mas nenhuma mídia chegou.</translation>
    </message>
    <message>
        <source>The call ended without a sound</source>
        <translation>A ligação terminou sem som</translation>
    </message>
    <message>
        <source>Leave it as it is if your business takes no calls over SIP.</source>
        <translation>Deixe como está se a sua empresa não recebe ligações por SIP.</translation>
    </message>
    <message>
        <source>Calls over SIP are not set up for the number or the app. Messages are sent as usual.</source>
        <translation>As ligações por SIP não estão configuradas para o número ou o app. As mensagens são enviadas normalmente.</translation>
    </message>
    <message>
        <source>Only calls are affected, not messages</source>
        <translation>Só as ligações são afetadas, não as mensagens</translation>
    </message>
    <message>
        <source>Open Business Support Home and read what was found; ask for a review there if it is wrong.</source>
        <translation>Abra o Business Support Home e leia o que foi encontrado; se estiver errado, peça uma análise lá.</translation>
    </message>
    <message>
        <source>A restriction of the account stops new Flows and their publication.</source>
        <translation>Uma restrição da conta impede novos Flows e a publicação deles.</translation>
    </message>
    <message>
        <source>Flows are blocked for this account</source>
        <translation>Os Flows estão bloqueados para esta conta</translation>
    </message>
    <message>
        <source>Create a new version of the Flow in WhatsApp Manager &gt; Flows.</source>
        <translation>Crie uma nova versão do Flow em WhatsApp Manager &gt; Flows.</translation>
    </message>
    <message>
        <source>Correct the Flow JSON where the editor marks it.</source>
        <translation>Corrija o JSON do Flow onde o editor o marca.</translation>
    </message>
    <message>
        <source>The Flow is published already; a published one stays as it is.</source>
        <translation>O Flow já está publicado; um Flow publicado fica como está.</translation>
    </message>
    <message>
        <source>The Flow JSON cannot be read.</source>
        <translation>O JSON do Flow não pode ser lido.</translation>
    </message>
    <message>
        <source>The Flow could not be changed</source>
        <translation>O Flow não pôde ser alterado</translation>
    </message>
    <message>
        <source>Open the Flow in WhatsApp Manager &gt; Flows, and correct what the editor lists.</source>
        <translation>Abra o Flow em WhatsApp Manager &gt; Flows e corrija o que o editor lista.</translation>
    </message>
    <message>
        <source>The Flow has open validation errors.</source>
        <translation>O Flow tem erros de validação em aberto.</translation>
    </message>
    <message>
        <source>The endpoint, the public key or the phone number of the Flow is missing.</source>
        <translation>Falta o endpoint, a chave pública ou o número de telefone do Flow.</translation>
    </message>
    <message>
        <source>The Flow could not be published</source>
        <translation>O Flow não pôde ser publicado</translation>
    </message>
    <message>
        <source>Look at the status of the Flow: WhatsApp Manager &gt; Flows</source>
        <translation>Veja a situação do Flow: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>Only a published Flow can be retired; this one is a draft, or retired already.</source>
        <translation>Só um Flow publicado pode ser descontinuado; este é um rascunho ou já foi descontinuado.</translation>
    </message>
    <message>
        <source>The Flow could not be retired</source>
        <translation>O Flow não pôde ser descontinuado</translation>
    </message>
    <message>
        <source>Set the Flow to deprecated in place of deleting it: WhatsApp Manager &gt; Flows</source>
        <translation>Em vez de excluir o Flow, marque-o como descontinuado: WhatsApp Manager &gt; Flows</translation>
    </message>
    <message>
        <source>A published Flow cannot be deleted.</source>
        <translation>Um Flow publicado não pode ser excluído.</translation>
    </message>
    <message>
        <source>The Flow could not be deleted</source>
        <translation>O Flow não pôde ser excluído</translation>
    </message>
    <message>
        <source>Look at the failed entries in the answer, and repeat only those.</source>
        <translation>Veja as entradas com falha na resposta e repita só essas.</translation>
    </message>
    <message>
        <source>Only people who wrote to you in the last 24 hours can be blocked; the answer names the reason for each one.</source>
        <translation>Só é possível bloquear pessoas que escreveram para você nas últimas 24 horas; a resposta indica o motivo de cada uma.</translation>
    </message>
    <message>
        <source>Some people could not be blocked or unblocked</source>
        <translation>Algumas pessoas não puderam ser bloqueadas ou desbloqueadas</translation>
    </message>
    <message>
        <source>Unblock people who need not be on the list any more.</source>
        <translation>Desbloqueie pessoas que não precisam mais estar na lista.</translation>
    </message>
    <message>
        <source>The block list of the number holds 64,000 people, the largest number.</source>
        <translation>A lista de bloqueio do número tem 64.000 pessoas, o máximo possível.</translation>
    </message>
    <message>
        <source>The block list is full</source>
        <translation>A lista de bloqueio está cheia</translation>
    </message>
    <message>
        <source>Somebody was blocked or unblocked between two pages of the list.</source>
        <translation>Alguém foi bloqueado ou desbloqueado entre duas páginas da lista.</translation>
    </message>
    <message>
        <source>The block list changed while it was read</source>
        <translation>A lista de bloqueio mudou durante a leitura</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>Meta&apos;s service had a fault of its own.</source>
        <translation>O serviço da Meta teve uma falha própria.</translation>
    </message>
    <message>
        <source>Meta could not change the block list</source>
        <translation>A Meta não conseguiu alterar a lista de bloqueio</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Confirme o número com o código que a Meta envia: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Your own number, the one that sends, is not registered, or was never confirmed by a code.</source>
        <translation>Seu próprio número, o que envia, não está registrado ou nunca foi confirmado com um código.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and correct the template or ask Meta for another review.</source>
        <translation>Abra WhatsApp Manager &gt; Message templates e corrija o modelo ou peça à Meta uma nova análise.</translation>
    </message>
    <message>
        <source>Use an approved template until then.</source>
        <translation>Use um modelo aprovado até lá.</translation>
    </message>
    <message>
        <source>The template still waits for its review, was rejected, or is paused.</source>
        <translation>O modelo ainda aguarda análise, foi rejeitado ou está pausado.</translation>
    </message>
    <message>
        <source>The template is not approved</source>
        <translation>O modelo não está aprovado</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Billing &amp; payments &gt; Accounts, and add a payment method to this very WhatsApp account.</source>
        <translation>Abra Business settings &gt; Billing &amp; payments &gt; Accounts e adicione uma forma de pagamento exatamente a esta conta do WhatsApp.</translation>
    </message>
    <message>
        <source>The WhatsApp account has no payment method, or Meta cannot charge it.</source>
        <translation>A conta do WhatsApp não tem forma de pagamento, ou a Meta não consegue cobrar dela.</translation>
    </message>
    <message>
        <source>Messages that you start are stopped; replies within 24 hours still go out.</source>
        <translation>As mensagens que você inicia são retidas; respostas em até 24 horas continuam saindo.</translation>
    </message>
    <message>
        <source>The payment method of the account does not work</source>
        <translation>A forma de pagamento da conta não funciona</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start or finish the verification.</source>
        <translation>Abra Business settings &gt; Security Center e inicie ou conclua a verificação.</translation>
    </message>
    <message>
        <source>The business has not finished Meta&apos;s verification.</source>
        <translation>A empresa não concluiu a verificação da Meta.</translation>
    </message>
    <message>
        <source>The business is not verified</source>
        <translation>A empresa não está verificada</translation>
    </message>
    <message>
        <source>Open Business Support Home, read the reason, and ask for a review if you see it differently.</source>
        <translation>Abra o Business Support Home, leia o motivo e peça uma análise se discordar.</translation>
    </message>
    <message>
        <source>Meta has banned the WhatsApp account, or limits what it may do.</source>
        <translation>A Meta baniu a conta do WhatsApp ou limita o que ela pode fazer.</translation>
    </message>
    <message>
        <source>Meta has restricted the WhatsApp account</source>
        <translation>A Meta restringiu a conta do WhatsApp</translation>
    </message>
    <message>
        <source>Choose another username.</source>
        <translation>Escolha outro nome de usuário.</translation>
    </message>
    <message>
        <source>Somebody else has the username, or it is not allowed.</source>
        <translation>Outra pessoa já tem o nome de usuário, ou ele não é permitido.</translation>
    </message>
    <message>
        <source>This username is not available</source>
        <translation>Este nome de usuário não está disponível</translation>
    </message>
    <message>
        <source>The messaging limit of the account is too low for a username.</source>
        <translation>O limite de mensagens da conta é baixo demais para um nome de usuário.</translation>
    </message>
    <message>
        <source>The account may not have a username yet</source>
        <translation>A conta ainda não pode ter um nome de usuário</translation>
    </message>
    <message>
        <source>Link the Page to the number, or choose another username.</source>
        <translation>Vincule a Página ao número ou escolha outro nome de usuário.</translation>
    </message>
    <message>
        <source>A Facebook Page has this username, and the Page is not linked to the number.</source>
        <translation>Uma Página do Facebook tem este nome de usuário e não está vinculada ao número.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook Page</source>
        <translation>O nome de usuário pertence a uma Página do Facebook</translation>
    </message>
    <message>
        <source>Link the Instagram account to the number, or choose another username.</source>
        <translation>Vincule a conta do Instagram ao número ou escolha outro nome de usuário.</translation>
    </message>
    <message>
        <source>An Instagram account has this username, and it is not linked to the number.</source>
        <translation>Uma conta do Instagram tem este nome de usuário e não está vinculada ao número.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account</source>
        <translation>O nome de usuário pertence a uma conta do Instagram</translation>
    </message>
    <message>
        <source>Ask your developer to repeat the request with the transfer confirmed.</source>
        <translation>Peça ao seu desenvolvedor para repetir a solicitação com a transferência confirmada.</translation>
    </message>
    <message>
        <source>The username must first be moved from the other number.</source>
        <translation>O nome de usuário precisa primeiro ser transferido do outro número.</translation>
    </message>
    <message>
        <source>Another number of your business has this username</source>
        <translation>Outro número da sua empresa tem este nome de usuário</translation>
    </message>
    <message>
        <source>Use the analytics of the WhatsApp account instead: WhatsApp Manager &gt; Insights</source>
        <translation>Use as análises da conta do WhatsApp: WhatsApp Manager &gt; Insights</translation>
    </message>
    <message>
        <source>Meta has not opened template insights for this WhatsApp account yet.</source>
        <translation>A Meta ainda não liberou os insights de modelos para esta conta do WhatsApp.</translation>
    </message>
    <message>
        <source>Template insights are not available for this account</source>
        <translation>Os insights de modelos não estão disponíveis para esta conta</translation>
    </message>
    <message>
        <source>Leave them on; messages are not affected.</source>
        <translation>Deixe-os ativados; as mensagens não são afetadas.</translation>
    </message>
    <message>
        <source>Once switched on, template insights stay on.</source>
        <translation>Uma vez ativados, os insights de modelos continuam ativados.</translation>
    </message>
    <message>
        <source>Template insights cannot be switched off</source>
        <translation>Os insights de modelos não podem ser desativados</translation>
    </message>
    <message>
        <source>Confirm them in WhatsApp Manager &gt; Insights.</source>
        <translation>Confirme-os em WhatsApp Manager &gt; Insights.</translation>
    </message>
    <message>
        <source>Nobody has confirmed template insights for this WhatsApp account.</source>
        <translation>Ninguém confirmou os insights de modelos para esta conta do WhatsApp.</translation>
    </message>
    <message>
        <source>Template insights are not switched on</source>
        <translation>Os insights de modelos não estão ativados</translation>
    </message>
    <message>
        <source>Leave it as it is; a second invitation is not needed.</source>
        <translation>Deixe como está; um segundo convite não é necessário.</translation>
    </message>
    <message>
        <source>Another partner has already asked this business to join the Marketing Messages API.</source>
        <translation>Outro parceiro já convidou esta empresa para a Marketing Messages API.</translation>
    </message>
    <message>
        <source>The business was invited by another partner already</source>
        <translation>A empresa já foi convidada por outro parceiro</translation>
    </message>
    <message>
        <source>Switch two-step verification off in the account that holds the number now: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</source>
        <translation>Desative a confirmação em duas etapas na conta que tem o número agora: WhatsApp Manager &gt; Account tools &gt; Phone numbers &gt; Two-step verification.</translation>
    </message>
    <message>
        <source>Confirm the number with the code that Meta sends.</source>
        <translation>Confirme o número com o código que a Meta envia.</translation>
    </message>
    <message>
        <source>Two-step verification is still on for the number.</source>
        <translation>A confirmação em duas etapas (Two-step verification) ainda está ativada para o número.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the number is yours.</source>
        <translation>Ninguém confirmou ainda que o número é seu.</translation>
    </message>
    <message>
        <source>The number cannot be moved to another account yet</source>
        <translation>O número ainda não pode ser transferido para outra conta</translation>
    </message>
    <message>
        <source>Look at WhatsApp Manager &gt; Account tools &gt; Phone numbers: the number is there.</source>
        <translation>Veja em WhatsApp Manager &gt; Account tools &gt; Phone numbers: o número está lá.</translation>
    </message>
    <message>
        <source>Choose another number if you want to add one.</source>
        <translation>Escolha outro número se quiser adicionar um.</translation>
    </message>
    <message>
        <source>The number that you want to add or move is in this WhatsApp account.</source>
        <translation>O número que você quer adicionar ou transferir está nesta conta do WhatsApp.</translation>
    </message>
    <message>
        <source>The number is in your account already</source>
        <translation>O número já está na sua conta</translation>
    </message>
    <message>
        <source>Delete templates that are not used any more: WhatsApp Manager &gt; Message templates.</source>
        <translation>Exclua modelos que não são mais usados: WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Verify the business for a higher limit: Business settings &gt; Security Center.</source>
        <translation>Verifique a empresa para ter um limite maior: Business settings &gt; Security Center.</translation>
    </message>
    <message>
        <source>The WhatsApp account holds 250 templates, the limit of a business that is not verified.</source>
        <translation>A conta do WhatsApp tem 250 modelos, o limite de uma empresa não verificada.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may have</source>
        <translation>A conta tem tantos modelos quanto pode ter</translation>
    </message>
    <message>
        <source>Wait for the result of the review, or for the next day, then change it.</source>
        <translation>Aguarde o resultado da análise, ou o dia seguinte, e depois altere-o.</translation>
    </message>
    <message>
        <source>The template is in review, or was edited as often as it may be in a day.</source>
        <translation>O modelo está em análise, ou já foi editado tantas vezes quanto pode ser em um dia.</translation>
    </message>
    <message>
        <source>The template cannot be changed at the moment</source>
        <translation>O modelo não pode ser alterado no momento</translation>
    </message>
    <message>
        <source>Shorten the part that the answer names.</source>
        <translation>Encurte a parte que a resposta indica.</translation>
    </message>
    <message>
        <source>A field of the template has more characters than it may have.</source>
        <translation>Um campo do modelo tem mais caracteres do que pode ter.</translation>
    </message>
    <message>
        <source>A part of the template is too long</source>
        <translation>Uma parte do modelo é longa demais</translation>
    </message>
    <message>
        <source>Correct the header as the answer says, then send the template in again.</source>
        <translation>Corrija o cabeçalho como a resposta diz e envie o modelo de novo.</translation>
    </message>
    <message>
        <source>Something in the header breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Algo no cabeçalho viola uma regra de forma, por exemplo quebras de linha, emojis ou variáveis em excesso.</translation>
    </message>
    <message>
        <source>The header of the template is not written as it must be</source>
        <translation>O cabeçalho do modelo não está escrito como deve</translation>
    </message>
    <message>
        <source>Correct the body as the answer says, then send the template in again.</source>
        <translation>Corrija o corpo como a resposta diz e envie o modelo de novo.</translation>
    </message>
    <message>
        <source>Something in the body breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Algo no corpo viola uma regra de forma, por exemplo quebras de linha, emojis ou variáveis em excesso.</translation>
    </message>
    <message>
        <source>The body of the template is not written as it must be</source>
        <translation>O corpo do modelo não está escrito como deve</translation>
    </message>
    <message>
        <source>Correct the footer as the answer says, then send the template in again.</source>
        <translation>Corrija o rodapé como a resposta diz e envie o modelo de novo.</translation>
    </message>
    <message>
        <source>Something in the footer breaks a rule of form, for example line breaks, emoji or too many places for values.</source>
        <translation>Algo no rodapé viola uma regra de forma, por exemplo quebras de linha, emojis ou variáveis em excesso.</translation>
    </message>
    <message>
        <source>The footer of the template is not written as it must be</source>
        <translation>O rodapé do modelo não está escrito como deve</translation>
    </message>
    <message>
        <source>Ask for one product type at a time.</source>
        <translation>Consulte um tipo de produto por vez.</translation>
    </message>
    <message>
        <source>The question for analytics mixes several product types.</source>
        <translation>A consulta de análises mistura vários tipos de produto.</translation>
    </message>
    <message>
        <source>These kinds of figures cannot be asked for together</source>
        <translation>Estes tipos de números não podem ser consultados juntos</translation>
    </message>
    <message>
        <source>Register the number in the usual way, with the code that Meta sends to it.</source>
        <translation>Registre o número da forma comum, com o código que a Meta envia para ele.</translation>
    </message>
    <message>
        <source>The call confirms a number that moves from one account to another, but this number does not.</source>
        <translation>A chamada confirma um número que está sendo transferido de uma conta para outra, mas este número não está.</translation>
    </message>
    <message>
        <source>The number is not being moved between accounts</source>
        <translation>O número não está sendo transferido entre contas</translation>
    </message>
    <message>
        <source>Read the sentence after the number of the error: it names the point.</source>
        <translation>Leia a frase depois do número do erro: ela indica o ponto.</translation>
    </message>
    <message>
        <source>Correct that point, then move the number again.</source>
        <translation>Corrija esse ponto e transfira o número de novo.</translation>
    </message>
    <message>
        <source>The new account is not ready: it has no payment method, no webhook, or is not approved.</source>
        <translation>A nova conta não está pronta: não tem forma de pagamento, não tem webhook ou não está aprovada.</translation>
    </message>
    <message>
        <source>The display name of the number is not approved.</source>
        <translation>O nome de exibição do número não está aprovado.</translation>
    </message>
    <message>
        <source>The number belongs to another business, or can simply be added without a move.</source>
        <translation>O número pertence a outra empresa ou pode simplesmente ser adicionado, sem transferência.</translation>
    </message>
    <message>
        <source>The number cannot be moved to this account</source>
        <translation>O número não pode ser transferido para esta conta</translation>
    </message>
    <message>
        <source>Write more text, or use fewer places.</source>
        <translation>Escreva mais texto ou use menos variáveis.</translation>
    </message>
    <message>
        <source>There are more places for values than the text around them allows.</source>
        <translation>Há mais variáveis do que o texto em volta delas permite.</translation>
    </message>
    <message>
        <source>The template has too many places for its length</source>
        <translation>O modelo tem variáveis demais para o seu tamanho</translation>
    </message>
    <message>
        <source>Put words before the first and after the last value.</source>
        <translation>Coloque palavras antes da primeira e depois da última variável.</translation>
    </message>
    <message>
        <source>A place for a value is the first or the last thing in the text.</source>
        <translation>Uma variável é a primeira ou a última coisa no texto.</translation>
    </message>
    <message>
        <source>A template may not begin or end with a value</source>
        <translation>Um modelo não pode começar nem terminar com uma variável</translation>
    </message>
    <message>
        <source>The number is in maintenance for some minutes.</source>
        <translation>O número está em manutenção por alguns minutos.</translation>
    </message>
    <message>
        <source>The number is being worked on at Meta</source>
        <translation>A Meta está trabalhando no número</translation>
    </message>
    <message>
        <source>Check the ID of the signup form.</source>
        <translation>Confira o ID do formulário de inscrição.</translation>
    </message>
    <message>
        <source>The ID of the signup form in the request does not exist.</source>
        <translation>O ID do formulário de inscrição na solicitação não existe.</translation>
    </message>
    <message>
        <source>The signup form is not known</source>
        <translation>O formulário de inscrição não é conhecido</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to switch it on: business.facebook.com/direct-support</source>
        <translation>Peça ao suporte da Meta para ativar: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account may not use signup forms yet.</source>
        <translation>A conta do WhatsApp ainda não pode usar formulários de inscrição.</translation>
    </message>
    <message>
        <source>Signup in the app is not switched on for this account</source>
        <translation>A inscrição no app não está ativada para esta conta</translation>
    </message>
    <message>
        <source>Correct the placeholder in the confirmation text.</source>
        <translation>Corrija a variável no texto de confirmação.</translation>
    </message>
    <message>
        <source>The text holds a placeholder that signup forms do not have.</source>
        <translation>O texto contém uma variável que os formulários de inscrição não têm.</translation>
    </message>
    <message>
        <source>The confirmation text has a place that is not known</source>
        <translation>O texto de confirmação tem uma variável desconhecida</translation>
    </message>
    <message>
        <source>Add the promo code to the request, or remove its place from the text.</source>
        <translation>Adicione o código promocional à solicitação ou remova a variável dele do texto.</translation>
    </message>
    <message>
        <source>The confirmation text has a place for a promo code, but none was given.</source>
        <translation>O texto de confirmação tem uma variável para um código promocional, mas nenhum foi informado.</translation>
    </message>
    <message>
        <source>The promo code is missing</source>
        <translation>Falta o código promocional</translation>
    </message>
    <message>
        <source>Accept the terms, then send the request again.</source>
        <translation>Aceite os termos e envie a solicitação de novo.</translation>
    </message>
    <message>
        <source>Nobody has accepted the terms for signup in the app.</source>
        <translation>Ninguém aceitou os termos para a inscrição no app.</translation>
    </message>
    <message>
        <source>The terms for signup forms are not accepted</source>
        <translation>Os termos dos formulários de inscrição não foram aceitos</translation>
    </message>
    <message>
        <source>Remove the acceptance of the terms from the request.</source>
        <translation>Remova da solicitação a aceitação dos termos.</translation>
    </message>
    <message>
        <source>The request accepts the terms once more, which is not needed.</source>
        <translation>A solicitação aceita os termos mais uma vez, o que não é necessário.</translation>
    </message>
    <message>
        <source>The terms for signup forms are accepted already</source>
        <translation>Os termos dos formulários de inscrição já foram aceitos</translation>
    </message>
    <message>
        <source>Use the approved address of the terms.</source>
        <translation>Use o endereço aprovado dos termos.</translation>
    </message>
    <message>
        <source>The request names another address for the terms than the approved one.</source>
        <translation>A solicitação indica um endereço dos termos diferente do aprovado.</translation>
    </message>
    <message>
        <source>The address of the terms is not the agreed one</source>
        <translation>O endereço dos termos não é o combinado</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Use um endereço que comece com https.</translation>
    </message>
    <message>
        <source>The address in the request does not begin with https.</source>
        <translation>O endereço na solicitação não começa com https.</translation>
    </message>
    <message>
        <source>The website address must begin with https</source>
        <translation>O endereço do site precisa começar com https</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support to look at the move: business.facebook.com/direct-support</source>
        <translation>Peça ao suporte da Meta para ver a transferência: business.facebook.com/direct-support</translation>
    </message>
    <message>
        <source>The WhatsApp account was already marked to move to another partner, in the old way.</source>
        <translation>A conta do WhatsApp já estava marcada para ser transferida a outro parceiro, da forma antiga.</translation>
    </message>
    <message>
        <source>The account is bound to another solution already</source>
        <translation>A conta já está vinculada a outra solução</translation>
    </message>
    <message>
        <source>The client owns the account already, or has not accepted the request.</source>
        <translation>O cliente já é dono da conta ou não aceitou a solicitação.</translation>
    </message>
    <message>
        <source>The account cannot be moved</source>
        <translation>A conta não pode ser transferida</translation>
    </message>
    <message>
        <source>Ask your provider to take the number off the API and to bring it back, if it must be loaded again.</source>
        <translation>Se for preciso carregar de novo, peça ao seu provedor para retirar o número da API e trazê-lo de volta.</translation>
    </message>
    <message>
        <source>Contacts and chat history can each be loaded once after a number has joined the API.</source>
        <translation>Contatos e histórico de conversas podem ser carregados uma vez cada, depois que um número entra na API.</translation>
    </message>
    <message>
        <source>Contacts and history were loaded already</source>
        <translation>Contatos e histórico já foram carregados</translation>
    </message>
    <message>
        <source>They can be loaded only in the first 24 hours after the number has joined the API.</source>
        <translation>Eles só podem ser carregados nas primeiras 24 horas depois que o número entra na API.</translation>
    </message>
    <message>
        <source>The time to load contacts and history is over</source>
        <translation>O prazo para carregar contatos e histórico acabou</translation>
    </message>
    <message>
        <source>Leave it as it is if the history is not needed.</source>
        <translation>Deixe como está se o histórico não for necessário.</translation>
    </message>
    <message>
        <source>Ask your provider to bring the number to the API again, and share the history then.</source>
        <translation>Peça ao seu provedor para trazer o número de novo para a API e compartilhe o histórico nesse momento.</translation>
    </message>
    <message>
        <source>When the number joined the API, the business chose not to share its chat history.</source>
        <translation>Quando o número entrou na API, a empresa optou por não compartilhar o histórico de conversas.</translation>
    </message>
    <message>
        <source>The business has not shared its chat history</source>
        <translation>A empresa não compartilhou o histórico de conversas</translation>
    </message>
    <message>
        <source>Reads and changes the WhatsApp account: its numbers, templates and settings.</source>
        <translation>Lê e altera a conta do WhatsApp: seus números, modelos e configurações.</translation>
    </message>
    <message>
        <source>Sends messages and receives delivery reports.</source>
        <translation>Envia mensagens e recebe avisos de entrega.</translation>
    </message>
    <message>
        <source>Reads which WhatsApp accounts belong to the business.</source>
        <translation>Lê quais contas do WhatsApp pertencem à empresa.</translation>
    </message>
    <message>
        <source>An access token of the platform is one long line of letters and digits that starts with EAA. Nothing was sent.</source>
        <translation>Um token de acesso da plataforma é uma linha longa de letras e dígitos que começa com EAA. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Open the place where the token was made or is kept, and copy it with its copy button.</source>
        <translation>Abra o lugar onde o token foi criado ou é guardado e copie-o com o botão de copiar.</translation>
    </message>
    <message>
        <source>Paste it here again, whole and without other text.</source>
        <translation>Cole-o aqui de novo, inteiro e sem outro texto.</translation>
    </message>
    <message>
        <source>This text is not an access token</source>
        <translation>Este texto não é um token de acesso</translation>
    </message>
    <message>
        <source>A token is made of letters and digits only; a dash, line or other sign slipped in.</source>
        <translation>Um token é feito só de letras e dígitos; um traço, uma linha ou outro sinal entrou junto.</translation>
    </message>
    <message>
        <source>A character in it cannot belong to a token</source>
        <translation>Um caractere nele não pode pertencer a um token</translation>
    </message>
    <message>
        <source>A token starts with EAA in capitals; a program or keyboard has changed the letters, and they cannot be restored.</source>
        <translation>Um token começa com EAA em maiúsculas; um programa ou teclado alterou as letras, e elas não podem ser recuperadas.</translation>
    </message>
    <message>
        <source>Copy the token again from where it was made.</source>
        <translation>Copie o token de novo de onde ele foi criado.</translation>
    </message>
    <message>
        <source>Paste it here without passing through a program that corrects text.</source>
        <translation>Cole-o aqui sem passar por um programa que corrige texto.</translation>
    </message>
    <message>
        <source>Capital and small letters were changed</source>
        <translation>Letras maiúsculas e minúsculas foram trocadas</translation>
    </message>
    <message>
        <source>Characters that cannot be seen are inside the text, as when a token is copied from a terminal.</source>
        <translation>Há caracteres invisíveis no texto, como quando um token é copiado de um terminal.</translation>
    </message>
    <message>
        <source>Copy the token from a page or a plain text file.</source>
        <translation>Copie o token de uma página ou de um arquivo de texto simples.</translation>
    </message>
    <message>
        <source>Paste it here again.</source>
        <translation>Cole-o aqui de novo.</translation>
    </message>
    <message>
        <source>There are hidden characters inside the token</source>
        <translation>Há caracteres ocultos dentro do token</translation>
    </message>
    <message>
        <source>The text is empty, or holds nothing that can be seen.</source>
        <translation>O texto está vazio ou não contém nada visível.</translation>
    </message>
    <message>
        <source>There is no token in this text</source>
        <translation>Não há nenhum token neste texto</translation>
    </message>
    <message>
        <source>A token has no spaces; we do not guess which ones to take out.</source>
        <translation>Um token não tem espaços; não tentamos adivinhar quais retirar.</translation>
    </message>
    <message>
        <source>There are spaces inside the token</source>
        <translation>Há espaços dentro do token</translation>
    </message>
    <message>
        <source>Letters that only look like A to Z are inside the text, as when a token is typed or translated.</source>
        <translation>Há no texto letras que só parecem ser de A a Z, como quando um token é digitado ou traduzido.</translation>
    </message>
    <message>
        <source>Copy the token from where it was made; do not type it.</source>
        <translation>Copie o token de onde ele foi criado; não o digite.</translation>
    </message>
    <message>
        <source>Some letters come from another alphabet</source>
        <translation>Algumas letras vêm de outro alfabeto</translation>
    </message>
    <message>
        <source>What was copied is the hidden form that a page shows, not the token itself.</source>
        <translation>Foi copiada a forma oculta que uma página mostra, não o próprio token.</translation>
    </message>
    <message>
        <source>Press &quot;Show&quot; or the copy button on the page the token is on.</source>
        <translation>Clique em &quot;Mostrar&quot; (Show) ou no botão de copiar na página em que o token está.</translation>
    </message>
    <message>
        <source>The token is hidden behind stars or dots</source>
        <translation>O token está oculto por asteriscos ou pontos</translation>
    </message>
    <message>
        <source>The text stands where a token should be filled in.</source>
        <translation>O texto está onde um token deveria ser preenchido.</translation>
    </message>
    <message>
        <source>Find the real token: it starts with EAA.</source>
        <translation>Encontre o token real: ele começa com EAA.</translation>
    </message>
    <message>
        <source>Paste it here in place of the example.</source>
        <translation>Cole-o aqui no lugar do exemplo.</translation>
    </message>
    <message>
        <source>This is an example, not a token</source>
        <translation>Isto é um exemplo, não um token</translation>
    </message>
    <message>
        <source>More than 65,536 characters were pasted; a token has a few hundred.</source>
        <translation>Foram colados mais de 65.536 caracteres; um token tem algumas centenas.</translation>
    </message>
    <message>
        <source>Copy only the token.</source>
        <translation>Copie só o token.</translation>
    </message>
    <message>
        <source>The text is too large to be read</source>
        <translation>O texto é grande demais para ser lido</translation>
    </message>
    <message>
        <source>More than a token was copied, or several were joined without a break.</source>
        <translation>Foi copiado mais que um token, ou vários foram unidos sem separação.</translation>
    </message>
    <message>
        <source>The text is too long for one token</source>
        <translation>O texto é longo demais para um só token</translation>
    </message>
    <message>
        <source>The link holds no access token.</source>
        <translation>O link não contém um token de acesso.</translation>
    </message>
    <message>
        <source>This is a link without a token</source>
        <translation>Isto é um link sem token</translation>
    </message>
    <message>
        <source>It was recognised as another kind of secret or number. It was not sent anywhere.</source>
        <translation>Foi reconhecido como outro tipo de segredo ou número. Não foi enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Find the access token that your sending system uses: it starts with EAA.</source>
        <translation>Encontre o token de acesso que seu sistema de envio usa: ele começa com EAA.</translation>
    </message>
    <message>
        <source>Paste it here.</source>
        <translation>Cole-o aqui.</translation>
    </message>
    <message>
        <source>This is something else than an access token</source>
        <translation>Isto não é um token de acesso</translation>
    </message>
    <message>
        <source>An app secret signs calls, but is no access token. It was not sent anywhere.</source>
        <translation>Uma chave secreta de app assina chamadas, mas não é um token de acesso. Não foi enviada a lugar nenhum.</translation>
    </message>
    <message>
        <source>Paste the access token here; it starts with EAA.</source>
        <translation>Cole o token de acesso aqui; ele começa com EAA.</translation>
    </message>
    <message>
        <source>Enter the app secret in its own field, if your app asks for signed calls.</source>
        <translation>Informe a chave secreta do app no campo próprio, se o seu app pede chamadas assinadas.</translation>
    </message>
    <message>
        <source>This looks like an app secret</source>
        <translation>Isto parece uma chave secreta de app</translation>
    </message>
    <message>
        <source>Tokens that start with IG work for Instagram only, not for WhatsApp.</source>
        <translation>Tokens que começam com IG funcionam só para o Instagram, não para o WhatsApp.</translation>
    </message>
    <message>
        <source>This is an Instagram token</source>
        <translation>Isto é um token do Instagram</translation>
    </message>
    <message>
        <source>It has the form of a JSON Web Token, as the older On-Premises API used. The platform of today does not take it.</source>
        <translation>Tem a forma de um JSON Web Token, como os que a antiga On-Premises API usava. A plataforma atual não o aceita.</translation>
    </message>
    <message>
        <source>This is a token of another kind of login</source>
        <translation>Isto é um token de outro tipo de login</translation>
    </message>
    <message>
        <source>Numbers of this length are IDs of an app, an account or a phone number.</source>
        <translation>Números deste tamanho são IDs de um app, de uma conta ou de um número de telefone.</translation>
    </message>
    <message>
        <source>This is an ID, not a token</source>
        <translation>Isto é um ID, não um token</translation>
    </message>
    <message>
        <source>A login code must first be exchanged for a token, and works only once.</source>
        <translation>Um código de login precisa primeiro ser trocado por um token e só funciona uma vez.</translation>
    </message>
    <message>
        <source>Ask your developer to exchange the code for an access token.</source>
        <translation>Peça ao seu desenvolvedor para trocar o código por um token de acesso.</translation>
    </message>
    <message>
        <source>Paste the token here; it starts with EAA.</source>
        <translation>Cole o token aqui; ele começa com EAA.</translation>
    </message>
    <message>
        <source>This is a login code, not yet a token</source>
        <translation>Isto é um código de login, ainda não um token</translation>
    </message>
    <message>
        <source>It belongs to another company&apos;s service. It was not sent anywhere.</source>
        <translation>Pertence ao serviço de outra empresa. Não foi enviada a lugar nenhum.</translation>
    </message>
    <message>
        <source>This is a key of another service</source>
        <translation>Isto é uma chave de outro serviço</translation>
    </message>
    <message>
        <source>A phone number cannot take the place of an access token.</source>
        <translation>Um número de telefone não pode ocupar o lugar de um token de acesso.</translation>
    </message>
    <message>
        <source>This is a phone number</source>
        <translation>Isto é um número de telefone</translation>
    </message>
    <message>
        <source>It was not sent anywhere. A private key is best kept where it was.</source>
        <translation>Não foi enviada a lugar nenhum. É melhor deixar uma chave privada onde ela estava.</translation>
    </message>
    <message>
        <source>This is a private key</source>
        <translation>Isto é uma chave privada</translation>
    </message>
    <message>
        <source>A code of a few digits cannot take the place of an access token.</source>
        <translation>Um código de poucos dígitos não pode ocupar o lugar de um token de acesso.</translation>
    </message>
    <message>
        <source>This is a short code or PIN</source>
        <translation>Isto é um código curto ou um PIN</translation>
    </message>
    <message>
        <source>Tokens that start with TH work for Threads only, not for WhatsApp.</source>
        <translation>Tokens que começam com TH funcionam só para o Threads, não para o WhatsApp.</translation>
    </message>
    <message>
        <source>This is a Threads token</source>
        <translation>Isto é um token do Threads</translation>
    </message>
    <message>
        <source>It starts like a token, but its end is missing.</source>
        <translation>Começa como um token, mas falta o fim.</translation>
    </message>
    <message>
        <source>The token is not complete</source>
        <translation>O token não está completo</translation>
    </message>
    <message>
        <source>It starts like a token, but is short or ends in dots.</source>
        <translation>Começa como um token, mas é curto ou termina em reticências.</translation>
    </message>
    <message>
        <source>The token looks cut off</source>
        <translation>O token parece cortado</translation>
    </message>
    <message>
        <source>It starts like a token, but a whole one is much longer.</source>
        <translation>Começa como um token, mas um token inteiro é muito mais longo.</translation>
    </message>
    <message>
        <source>The token is too short</source>
        <translation>O token é curto demais</translation>
    </message>
    <message>
        <source>A character is missing, was changed, or came with it when it was copied. Meta could not tell which token it is.</source>
        <translation>Um caractere está faltando, foi alterado ou veio junto na cópia. A Meta não conseguiu identificar que token é este.</translation>
    </message>
    <message>
        <source>Generate a new token if a fresh copy is not read either.</source>
        <translation>Gere um novo token se uma cópia nova também não for lida.</translation>
    </message>
    <message>
        <source>Meta cannot read this token</source>
        <translation>A Meta não consegue ler este token</translation>
    </message>
    <message>
        <source>Both halves of the text are the same.</source>
        <translation>As duas metades do texto são iguais.</translation>
    </message>
    <message>
        <source>Clear the field, and paste the token once.</source>
        <translation>Limpe o campo e cole o token uma vez.</translation>
    </message>
    <message>
        <source>The token was pasted twice</source>
        <translation>O token foi colado duas vezes</translation>
    </message>
    <message>
        <source>Open Business settings</source>
        <translation>Abrir Business settings</translation>
    </message>
    <message>
        <source>Its life is over[[: it ended on {when}]]. Every call with it is refused, so no message can be sent.</source>
        <translation>O prazo dele acabou[[: terminou em {when}]]. Toda chamada com ele é recusada, portanto nenhuma mensagem pode ser enviada.</translation>
    </message>
    <message>
        <source>Open business.facebook.com &gt; Settings &gt; Users &gt; System users, and choose the system user that sends your messages, or add one.</source>
        <translation>Abra business.facebook.com &gt; Settings &gt; Users &gt; System users e escolha o usuário do sistema que envia suas mensagens, ou adicione um.</translation>
    </message>
    <message>
        <source>Choose &quot;Generate token&quot;, and pick the app that makes your API calls[[: {app}]].</source>
        <translation>Escolha &quot;Generate token&quot; e o app que faz suas chamadas de API[[: {app}]].</translation>
    </message>
    <message>
        <source>Choose how long the token shall live, and note the day it ends.</source>
        <translation>Escolha por quanto tempo o token deve durar e anote o dia em que ele termina.</translation>
    </message>
    <message>
        <source>Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>Marque whatsapp_business_management e whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Generate the token and copy it whole: it is shown only once.</source>
        <translation>Gere o token e copie-o inteiro: ele só é mostrado uma vez.</translation>
    </message>
    <message>
        <source>Put the new token into the system that sends your messages, in place of the old one.</source>
        <translation>Coloque o novo token no sistema que envia suas mensagens, no lugar do antigo.</translation>
    </message>
    <message>
        <source>Check the new token here.</source>
        <translation>Verifique o novo token aqui.</translation>
    </message>
    <message>
        <source>Meta refuses the token without saying more. Every call with it fails, so no message can be sent.</source>
        <translation>A Meta recusa o token sem dizer mais nada. Toda chamada com ele falha, portanto nenhuma mensagem pode ser enviada.</translation>
    </message>
    <message>
        <source>The owner of the token has removed the app, or the app may not act for them any more.</source>
        <translation>O dono do token removeu o app, ou o app não pode mais agir em nome dele.</translation>
    </message>
    <message>
        <source>The app has lost its access</source>
        <translation>O app perdeu o acesso dele</translation>
    </message>
    <message>
        <source>Facebook wants the owner of the account behind the token to pass a security check before the token works again.</source>
        <translation>O Facebook quer que o dono da conta por trás do token passe por uma verificação de segurança antes que o token volte a funcionar.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to finish the check there.</source>
        <translation>Peça ao dono da conta para entrar em facebook.com e concluir a verificação lá.</translation>
    </message>
    <message>
        <source>Check the token here again.</source>
        <translation>Verifique o token de novo aqui.</translation>
    </message>
    <message>
        <source>Generate a new token if it is still refused.</source>
        <translation>Gere um novo token se ele ainda for recusado.</translation>
    </message>
    <message>
        <source>It comes from a debugging page and cannot make calls.</source>
        <translation>Ele vem de uma página de depuração e não pode fazer chamadas.</translation>
    </message>
    <message>
        <source>Find the token that your sending system uses.</source>
        <translation>Encontre o token que seu sistema de envio usa.</translation>
    </message>
    <message>
        <source>This token is for looking only</source>
        <translation>Este token serve apenas para consulta</translation>
    </message>
    <message>
        <source>It was withdrawn, or its owner logged out or changed the settings of the app.</source>
        <translation>Ele foi revogado, ou o dono saiu da conta ou mudou as configurações do app.</translation>
    </message>
    <message>
        <source>Meta says that the token is not valid any more, and gives no reason.</source>
        <translation>A Meta diz que o token não é mais válido e não dá um motivo.</translation>
    </message>
    <message>
        <source>The owner of the account changed the password, or Facebook ended the login for safety. The token ended with it.</source>
        <translation>O dono da conta alterou a senha, ou o Facebook encerrou o login por segurança. O token terminou junto.</translation>
    </message>
    <message>
        <source>The owner of the token has no role in the business or page any more.</source>
        <translation>O dono do token não tem mais uma função na empresa ou na Página.</translation>
    </message>
    <message>
        <source>It was ended on purpose, by logging out or by a program, and the token ended with it.</source>
        <translation>Foi encerrado de propósito, por saída da conta ou por um programa, e o token terminou junto.</translation>
    </message>
    <message>
        <source>The Facebook account that the token stands for has not been confirmed yet.</source>
        <translation>A conta do Facebook que o token representa ainda não foi confirmada.</translation>
    </message>
    <message>
        <source>Ask the owner of the account to log in at facebook.com, and to confirm the account.</source>
        <translation>Peça ao dono da conta para entrar em facebook.com e confirmar a conta.</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that every call is refused.</source>
        <translation>[[Termina em {when}. ]]Dias restantes: {days}. Depois disso, toda chamada é recusada.</translation>
    </message>
    <message>
        <source>The token will expire soon</source>
        <translation>O token vai expirar em breve</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]After that every call is refused.</source>
        <translation>[[Termina em {when}. ]]Depois disso, toda chamada é recusada.</translation>
    </message>
    <message>
        <source>The token expires in less than a day</source>
        <translation>O token expira em menos de um dia</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]From then on every call is refused.</source>
        <translation>[[Termina em {when}. ]]A partir daí, toda chamada é recusada.</translation>
    </message>
    <message>
        <source>The token expires within a minute</source>
        <translation>O token expira em menos de um minuto</translation>
    </message>
    <message>
        <source>[[It ends on {when}. ]]Days left: {days}. After that some reads may stop, though the token itself still works.</source>
        <translation>[[Termina em {when}. ]]Dias restantes: {days}. Depois disso, algumas leituras podem parar, embora o token em si continue funcionando.</translation>
    </message>
    <message>
        <source>Ask the person the token belongs to, to log in to the app again; that starts a new period.</source>
        <translation>Peça à pessoa a quem o token pertence para entrar de novo no app; isso inicia um novo período.</translation>
    </message>
    <message>
        <source>Use a system user token instead: this end does not apply to it.</source>
        <translation>Use um token de usuário do sistema: esse prazo não vale para ele.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data will end soon</source>
        <translation>O acesso do token aos dados vai terminar em breve</translation>
    </message>
    <message>
        <source>[[It ended on {when}. ]]Some reads may fail, though the token itself still works.</source>
        <translation>[[Terminou em {when}. ]]Algumas leituras podem falhar, embora o token em si continue funcionando.</translation>
    </message>
    <message>
        <source>The token&apos;s access to data has ended</source>
        <translation>O acesso do token aos dados terminou</translation>
    </message>
    <message>
        <source>It is a personal token, made for trying things out.[[ It ends on {when}.]] A token of a system user lives for weeks or longer.</source>
        <translation>É um token pessoal, feito para testes.[[ Termina em {when}.]] O token de um usuário do sistema dura semanas ou mais.</translation>
    </message>
    <message>
        <source>This kind of token lives only for hours</source>
        <translation>Este tipo de token dura só algumas horas</translation>
    </message>
    <message>
        <source>A Page token cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>Um token de Página não pode enviar mensagens do WhatsApp. É preciso o token de um usuário do sistema ou de um usuário.</translation>
    </message>
    <message>
        <source>Choose &quot;Assign assets&quot;: give it the app with &quot;Manage app&quot;, and your WhatsApp account with full control.</source>
        <translation>Escolha &quot;Assign assets&quot;: dê a ele o app com &quot;Manage app&quot; e a sua conta do WhatsApp com controle total.</translation>
    </message>
    <message>
        <source>This token belongs to a Facebook Page</source>
        <translation>Este token pertence a uma Página do Facebook</translation>
    </message>
    <message>
        <source>It is made of app ID and app secret, and cannot send WhatsApp messages. A token of a system user or a user is needed.</source>
        <translation>Ele é formado por ID do app e chave secreta do app e não pode enviar mensagens do WhatsApp. É preciso o token de um usuário do sistema ou de um usuário.</translation>
    </message>
    <message>
        <source>Keep the app secret in a safe place, and out of the system that sends your messages.</source>
        <translation>Guarde a chave secreta do app em um lugar seguro, fora do sistema que envia suas mensagens.</translation>
    </message>
    <message>
        <source>This token stands for the app itself</source>
        <translation>Este token representa o próprio app</translation>
    </message>
    <message>
        <source>Open your apps</source>
        <translation>Abrir seus apps</translation>
    </message>
    <message>
        <source>You named the app[[ {app}]] as the one that makes your API calls, but the token was made by another one[[: {token_app}]].</source>
        <translation>Você indicou o app[[ {app}]] como o que faz suas chamadas de API, mas o token foi criado por outro[[: {token_app}]].</translation>
    </message>
    <message>
        <source>Compare the app ID in the App Dashboard with the one your sending system uses.</source>
        <translation>Compare o ID do app no App Dashboard com o que seu sistema de envio usa.</translation>
    </message>
    <message>
        <source>Generate a token of the app that makes your API calls, or correct the app you named here.</source>
        <translation>Gere um token do app que faz suas chamadas de API ou corrija o app que você indicou aqui.</translation>
    </message>
    <message>
        <source>The app secret you entered is of an app that did not make this token[[ (token of app {token_app})]]. The other checks went on without it.</source>
        <translation>A chave secreta que você informou é de um app que não criou este token[[ (token do app {token_app})]]. As outras verificações continuaram sem ela.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret of the token&apos;s app: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>Copie o ID e a chave secreta do app do token: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Verifique de novo.</translation>
    </message>
    <message>
        <source>The app secret belongs to another app</source>
        <translation>A chave secreta pertence a outro app</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret you entered: it is mistyped, was reset, or belongs to another app. The other checks went on without it.</source>
        <translation>A Meta não aceita a chave secreta do app que você informou: ela foi digitada errada, foi redefinida ou pertence a outro app. As outras verificações continuaram sem ela.</translation>
    </message>
    <message>
        <source>Copy app ID and app secret again: App Dashboard &gt; App settings &gt; Basic.</source>
        <translation>Copie o ID do app e a chave secreta de novo: App Dashboard &gt; App settings &gt; Basic.</translation>
    </message>
    <message>
        <source>The app secret is not accepted</source>
        <translation>A chave secreta do app não é aceita</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Abrir o Access Token Debugger da Meta</translation>
    </message>
    <message>
        <source>Only an app, or a person with a role in the app, may see all about a token. The check went on with other reads; when the token ends is not known.</source>
        <translation>Só um app, ou uma pessoa com uma função no app, pode ver tudo sobre um token. A verificação continuou com outras leituras; não se sabe quando o token termina.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger, and log in as a person with a role in the app.</source>
        <translation>Abra o Access Token Debugger da Meta e entre como uma pessoa com uma função no app.</translation>
    </message>
    <message>
        <source>Paste the token into the field there, and press &quot;Debug&quot;.</source>
        <translation>Cole o token no campo de lá e clique em &quot;Debug&quot;.</translation>
    </message>
    <message>
        <source>Look at &quot;Valid&quot;: it must say True.</source>
        <translation>Veja &quot;Valid&quot;: precisa dizer True.</translation>
    </message>
    <message>
        <source>Look at &quot;Expires&quot;: note the day on which the token ends.</source>
        <translation>Veja &quot;Expires&quot;: anote o dia em que o token termina.</translation>
    </message>
    <message>
        <source>Look at &quot;Scopes&quot;: whatsapp_business_management and whatsapp_business_messaging must both be there.</source>
        <translation>Veja &quot;Scopes&quot;: whatsapp_business_management e whatsapp_business_messaging precisam estar lá.</translation>
    </message>
    <message>
        <source>Generate a new token with both permissions if one of them is missing.</source>
        <translation>Gere um novo token com as duas permissões se faltar uma delas.</translation>
    </message>
    <message>
        <source>Enter the app secret here if you have it: then this check can read it all by itself.</source>
        <translation>Informe aqui a chave secreta do app, se você a tiver: assim esta verificação lê tudo sozinha.</translation>
    </message>
    <message>
        <source>Meta did not show all about this token</source>
        <translation>A Meta não mostrou tudo sobre este token</translation>
    </message>
    <message>
        <source>The app has &quot;Require app secret&quot; switched on: Meta takes a token of this app only together with a signature made with the app secret.</source>
        <translation>O app está com &quot;Require app secret&quot; ativado: a Meta só aceita um token deste app junto com uma assinatura feita com a chave secreta do app.</translation>
    </message>
    <message>
        <source>Enter the app secret here, and check again: it stays on this computer.</source>
        <translation>Informe aqui a chave secreta do app e verifique de novo: ela fica neste computador.</translation>
    </message>
    <message>
        <source>Ask your developer whether the sending system signs its calls (appsecret_proof).</source>
        <translation>Pergunte ao seu desenvolvedor se o sistema de envio assina as chamadas (appsecret_proof).</translation>
    </message>
    <message>
        <source>Switch the setting off if the calls cannot be signed: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</source>
        <translation>Se as chamadas não puderem ser assinadas, desative a configuração: App Dashboard &gt; App settings &gt; Advanced &gt; Require app secret.</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Every sending system needs it.</source>
        <translation>A permissão {permission} não está concedida a este token. Todo sistema de envio precisa dela.</translation>
    </message>
    <message>
        <source>The token lacks a permission it needs</source>
        <translation>Falta ao token uma permissão necessária</translation>
    </message>
    <message>
        <source>The permission {permission} was asked for when the token was made, and declined. Every sending system needs it.</source>
        <translation>A permissão {permission} foi pedida quando o token foi criado e foi negada. Todo sistema de envio precisa dela.</translation>
    </message>
    <message>
        <source>A permission was declined</source>
        <translation>Uma permissão foi negada</translation>
    </message>
    <message>
        <source>The permission {permission} was granted once, and has run out since.</source>
        <translation>A permissão {permission} já foi concedida, mas expirou depois.</translation>
    </message>
    <message>
        <source>A permission of the token has run out</source>
        <translation>Uma permissão do token expirou</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it your numbers, templates and settings cannot be used.</source>
        <translation>A permissão {permission} não está concedida a este token. Sem ela, seus números, modelos e configurações não podem ser usados.</translation>
    </message>
    <message>
        <source>The token may not read your WhatsApp account</source>
        <translation>O token não pode ler sua conta do WhatsApp</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted to this token. Without it no message can be sent, and no delivery report comes back.</source>
        <translation>A permissão {permission} não está concedida a este token. Sem ela, nenhuma mensagem pode ser enviada e nenhum aviso de entrega volta.</translation>
    </message>
    <message>
        <source>The token may not send messages</source>
        <translation>O token não pode enviar mensagens</translation>
    </message>
    <message>
        <source>The permission {permission} is not granted. Messages can be sent without it; only the list of your business&apos;s accounts cannot be read.</source>
        <translation>A permissão {permission} não está concedida. As mensagens podem ser enviadas sem ela; só a lista de contas da sua empresa não pode ser lida.</translation>
    </message>
    <message>
        <source>Tick {permission} as well when you next generate a token.</source>
        <translation>Marque também {permission} na próxima vez que gerar um token.</translation>
    </message>
    <message>
        <source>A helpful permission is not granted</source>
        <translation>Uma permissão útil não está concedida</translation>
    </message>
    <message>
        <source>The lists do not name {permission}, but a read that needs it was answered. Nothing has to be done.</source>
        <translation>As listas não mostram {permission}, mas uma leitura que precisa dela foi respondida. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>A permission is not listed, but works</source>
        <translation>Uma permissão não está na lista, mas funciona</translation>
    </message>
    <message>
        <source>Open the account in Business settings</source>
        <translation>Abrir a conta em Business settings</translation>
    </message>
    <message>
        <source>The token&apos;s permissions hold only for certain WhatsApp accounts. The account that was asked for[[ ({account})]] is not one of them.</source>
        <translation>As permissões do token só valem para certas contas do WhatsApp. A conta consultada[[ ({account})]] não é uma delas.</translation>
    </message>
    <message>
        <source>Compare the ID of the WhatsApp account: WhatsApp Manager &gt; Account tools, or Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>Compare o ID da conta do WhatsApp: WhatsApp Manager &gt; Account tools, ou Business settings &gt; Accounts &gt; WhatsApp accounts.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it this WhatsApp account with full control.</source>
        <translation>Abra Business settings &gt; Users &gt; System users, escolha o usuário do sistema, depois &quot;Assign assets&quot;, e dê a ele esta conta do WhatsApp com controle total.</translation>
    </message>
    <message>
        <source>Generate a new token for it with both WhatsApp permissions, and check it here.</source>
        <translation>Gere para ele um novo token com as duas permissões do WhatsApp e verifique-o aqui.</translation>
    </message>
    <message>
        <source>The token may not use this WhatsApp account</source>
        <translation>O token não pode usar esta conta do WhatsApp</translation>
    </message>
    <message>
        <source>The system user behind the token is assigned to the WhatsApp account[[ ({account})]], but without the rights to manage it and to send from it.</source>
        <translation>O usuário do sistema por trás do token está atribuído à conta do WhatsApp[[ ({account})]], mas sem os direitos de gerenciá-la e de enviar por ela.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then the system user, and give it full control.</source>
        <translation>Abra Business settings &gt; Accounts &gt; WhatsApp accounts, escolha a conta, depois o usuário do sistema, e dê a ele controle total.</translation>
    </message>
    <message>
        <source>Generate a new token with both WhatsApp permissions if it is still refused.</source>
        <translation>Gere um novo token com as duas permissões do WhatsApp se ele ainda for recusado.</translation>
    </message>
    <message>
        <source>The system user may do too little in this account</source>
        <translation>O usuário do sistema pode fazer pouco nesta conta</translation>
    </message>
    <message>
        <source>The token has the permissions it needs, but the system user behind it is not assigned to the WhatsApp account[[ ({account})]].</source>
        <translation>O token tem as permissões de que precisa, mas o usuário do sistema por trás dele não está atribuído à conta do WhatsApp[[ ({account})]].</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, choose the account, then &quot;Add people&quot;, and give the system user full control.</source>
        <translation>Abra Business settings &gt; Accounts &gt; WhatsApp accounts, escolha a conta, depois &quot;Add people&quot;, e dê controle total ao usuário do sistema.</translation>
    </message>
    <message>
        <source>The system user was not given this account</source>
        <translation>O usuário do sistema não recebeu acesso a esta conta</translation>
    </message>
    <message>
        <source>Open Meta&apos;s status page</source>
        <translation>Abrir a página de status da Meta</translation>
    </message>
    <message>
        <source>Meta could not handle the call. Updates of the API can take it down for up to 5 minutes. Your token and your settings are not the cause.</source>
        <translation>A Meta não conseguiu processar a chamada. Atualizações podem deixar a API fora do ar por até 5 minutos. Seu token e suas configurações não são a causa.</translation>
    </message>
    <message>
        <source>Wait 5 minutes, then check again.</source>
        <translation>Aguarde 5 minutos e verifique de novo.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page for a known disturbance.</source>
        <translation>Veja na página de status da Meta se há uma instabilidade conhecida.</translation>
    </message>
    <message>
        <source>Tell your colleagues: Meta&apos;s service is away for a moment, messages sent now may fail, and nothing has to be changed on our side.</source>
        <translation>Avise seus colegas: o serviço da Meta está fora do ar por um momento, mensagens enviadas agora podem falhar, e nada precisa ser alterado do nosso lado.</translation>
    </message>
    <message>
        <source>Send the failed messages again once the check passes.</source>
        <translation>Reenvie as mensagens que falharam assim que a verificação for aprovada.</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself.</source>
        <translation>Por enquanto a Meta não aceita mais chamadas nem mensagens. Isso não diz nada sobre o token em si.</translation>
    </message>
    <message>
        <source>Wait a while, up to an hour, then try again.</source>
        <translation>Aguarde um tempo, até uma hora, e tente de novo.</translation>
    </message>
    <message>
        <source>Ask your developer which system makes so many calls, and let it make fewer.</source>
        <translation>Pergunte ao seu desenvolvedor qual sistema faz tantas chamadas e faça-o fazer menos.</translation>
    </message>
    <message>
        <source>Too many calls were made in a short time</source>
        <translation>Foram feitas chamadas demais em pouco tempo</translation>
    </message>
    <message>
        <source>Meta takes no more calls or messages for now. This says nothing about the token itself. Minutes until calls are taken again, as Meta says: {minutes}.</source>
        <translation>Por enquanto a Meta não aceita mais chamadas nem mensagens. Isso não diz nada sobre o token em si. Minutos até voltar a aceitar chamadas, segundo a Meta: {minutes}.</translation>
    </message>
    <message>
        <source>Wait until calls are taken again, then try again.</source>
        <translation>Aguarde até que as chamadas voltem a ser aceitas e tente de novo.</translation>
    </message>
    <message>
        <source>No connection leaves this computer. This says nothing about your token.</source>
        <translation>Nenhuma conexão sai deste computador. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Connect to a network, then check again.</source>
        <translation>Conecte-se a uma rede e verifique de novo.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Este computador não tem rede</translation>
    </message>
    <message>
        <source>The name service of your network gave no answer for Meta&apos;s address. This says nothing about your token.</source>
        <translation>O serviço de nomes da sua rede não deu resposta para o endereço da Meta. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the internet can be reached.</source>
        <translation>Abra qualquer página da web para ver se há acesso à internet.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is blocked.</source>
        <translation>Pergunte a quem administra sua rede se graph.facebook.com está bloqueado.</translation>
    </message>
    <message>
        <source>Check again from another network, for example over a phone.</source>
        <translation>Verifique de novo em outra rede, por exemplo pelo celular.</translation>
    </message>
    <message>
        <source>Meta&apos;s address could not be looked up</source>
        <translation>O endereço da Meta não pôde ser encontrado</translation>
    </message>
    <message>
        <source>Something on the way to Meta, often a firewall, refuses the connection. This says nothing about your token.</source>
        <translation>Algo no caminho até a Meta, muitas vezes um firewall, recusa a conexão. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Ask who runs your network to allow graph.facebook.com, port 443.</source>
        <translation>Peça a quem administra sua rede para liberar graph.facebook.com, porta 443.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>A conexão foi recusada</translation>
    </message>
    <message>
        <source>On this network or computer, Meta&apos;s address is made to lead nowhere, as filters do. This says nothing about your token.</source>
        <translation>Nesta rede ou neste computador, o endereço da Meta foi desviado e não leva a lugar nenhum, como fazem os filtros. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Meta&apos;s address is blocked here</source>
        <translation>O endereço da Meta está bloqueado aqui</translation>
    </message>
    <message>
        <source>The network knows no way to Meta&apos;s address. This says nothing about your token.</source>
        <translation>A rede não conhece um caminho até o endereço da Meta. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Meta&apos;s address cannot be reached from here</source>
        <translation>O endereço da Meta não pode ser alcançado daqui</translation>
    </message>
    <message>
        <source>No whole answer came within the time limit: the connection is slow, or something on the way swallows it. This says nothing about your token.</source>
        <translation>Nenhuma resposta completa chegou dentro do tempo limite: a conexão está lenta ou algo no caminho a engole. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Verifique de novo em um minuto.</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status page if it stays like this.</source>
        <translation>Se continuar assim, veja a página de status da Meta.</translation>
    </message>
    <message>
        <source>Meta did not answer in time</source>
        <translation>A Meta não respondeu a tempo</translation>
    </message>
    <message>
        <source>The other side could not prove that it is Meta, so the check stopped there. This says nothing about your token.</source>
        <translation>O outro lado não conseguiu provar que é a Meta, por isso a verificação parou ali. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Set date and time of this computer right, or switch on automatic time.</source>
        <translation>Acerte a data e a hora deste computador ou ative a hora automática.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether it opens encrypted connections, and to leave out graph.facebook.com.</source>
        <translation>Pergunte a quem administra sua rede se ela abre conexões criptografadas e peça para deixar graph.facebook.com fora disso.</translation>
    </message>
    <message>
        <source>The connection to Meta is not safe</source>
        <translation>A conexão com a Meta não é segura</translation>
    </message>
    <message>
        <source>It was cut while it was being set up, as firewalls do that block facebook.com by name. This says nothing about your token.</source>
        <translation>Ela foi cortada ao ser estabelecida, como fazem os firewalls que bloqueiam facebook.com pelo nome. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The safe connection was cut off</source>
        <translation>A conexão segura foi cortada</translation>
    </message>
    <message>
        <source>Something on the way wants this computer to prove what it is. This says nothing about your token.</source>
        <translation>Algo no caminho quer que este computador prove o que ele é. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Ask who runs your network how programs reach the internet.</source>
        <translation>Pergunte a quem administra sua rede como os programas acessam a internet.</translation>
    </message>
    <message>
        <source>The network asks for a device certificate</source>
        <translation>A rede pede um certificado do dispositivo</translation>
    </message>
    <message>
        <source>Either the clock of this computer is wrong, or something else than Meta answered. This says nothing about your token.</source>
        <translation>Ou o relógio deste computador está errado, ou quem respondeu não foi a Meta. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The proof of identity looks out of date</source>
        <translation>A prova de identidade parece vencida</translation>
    </message>
    <message>
        <source>The part that encrypts connections is not there. This says nothing about your token.</source>
        <translation>Falta a parte que criptografa as conexões. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale o programa de novo.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>Falta uma parte deste programa</translation>
    </message>
    <message>
        <source>Without its list of trusted authorities, no proof of identity can be checked. This says nothing about your token.</source>
        <translation>Sem a lista de autoridades confiáveis, nenhuma prova de identidade pode ser conferida. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Install the list of trusted authorities of your system (often called ca-certificates).</source>
        <translation>Instale a lista de autoridades confiáveis do seu sistema (muitas vezes chamada ca-certificates).</translation>
    </message>
    <message>
        <source>This computer has no list of authorities</source>
        <translation>Este computador não tem lista de autoridades</translation>
    </message>
    <message>
        <source>The other side shows a proof of identity that begins in the future. This says nothing about your token.</source>
        <translation>O outro lado mostra uma prova de identidade que só começa no futuro. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind</source>
        <translation>O relógio deste computador deve estar atrasado</translation>
    </message>
    <message>
        <source>Something answered without encryption, as login pages of networks do. This says nothing about your token.</source>
        <translation>Algo respondeu sem criptografia, como fazem as páginas de login de redes. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Open any web page: if a login page of the network appears, log in there.</source>
        <translation>Abra qualquer página da web: se aparecer uma página de login da rede, faça login nela.</translation>
    </message>
    <message>
        <source>The other side does not encrypt</source>
        <translation>O outro lado não usa criptografia</translation>
    </message>
    <message>
        <source>The proof of identity was not issued by an authority that this computer trusts, as in companies that look inside encrypted connections. Nothing was sent. This says nothing about your token.</source>
        <translation>A prova de identidade não foi emitida por uma autoridade em que este computador confia, como em empresas que olham dentro de conexões criptografadas. Nada foi enviado. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Somebody opens encrypted connections here</source>
        <translation>Alguém abre as conexões criptografadas aqui</translation>
    </message>
    <message>
        <source>The proof of identity belongs to another address. Nothing was sent. This says nothing about your token.</source>
        <translation>A prova de identidade pertence a outro endereço. Nada foi enviado. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Somebody else answered in Meta&apos;s place</source>
        <translation>Outro servidor respondeu no lugar da Meta</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy, and the proxy does not answer or let the call through. This says nothing about your token.</source>
        <translation>Este computador acessa a internet por um proxy, e o proxy não responde ou não deixa a chamada passar. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Confira as configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>The proxy stands in the way</source>
        <translation>O proxy impede a conexão</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy that wants a name and a password. This says nothing about your token.</source>
        <translation>Este computador acessa a internet por um proxy que pede nome e senha. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Enter name and password in the proxy settings of this computer.</source>
        <translation>Informe nome e senha nas configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>O proxy pede uma senha</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer was there. This says nothing about your token.</source>
        <translation>A conexão terminou antes que a resposta inteira chegasse. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Check again from another network if it breaks off again.</source>
        <translation>Se a conexão cair de novo, verifique em outra rede.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>A conexão caiu</translation>
    </message>
    <message>
        <source>Something answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Algo respondeu no lugar da Meta, como fazem páginas de login de hotéis e filtros de empresas. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>Ask who runs your network whether graph.facebook.com is filtered.</source>
        <translation>Pergunte a quem administra sua rede se graph.facebook.com é filtrado.</translation>
    </message>
    <message>
        <source>The answer did not come from Meta</source>
        <translation>A resposta não veio da Meta</translation>
    </message>
    <message>
        <source>Something on the way asks for a password in Meta&apos;s place. This says nothing about your token.</source>
        <translation>Algo no caminho pede uma senha no lugar da Meta. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The network asks for a password</source>
        <translation>A rede pede uma senha</translation>
    </message>
    <message>
        <source>The answer is damaged, or is not in the form that Meta uses: something on the way changed it or answered instead. This says nothing about your token.</source>
        <translation>A resposta está danificada ou não tem a forma que a Meta usa: algo no caminho a alterou ou respondeu no lugar dela. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>A resposta não pôde ser lida</translation>
    </message>
    <message>
        <source>A web page answered in Meta&apos;s place, as login pages of hotels and filters of companies do. This says nothing about your token.</source>
        <translation>Uma página da web respondeu no lugar da Meta, como fazem páginas de login de hotéis e filtros de empresas. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>Veio uma página da web em vez de uma resposta</translation>
    </message>
    <message>
        <source>Something on the way wanted to lead the call elsewhere, as login pages of networks do. It was not followed. This says nothing about your token.</source>
        <translation>Algo no caminho quis levar a chamada para outro lugar, como fazem as páginas de login de redes. O desvio não foi seguido. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The call was led to another address</source>
        <translation>A chamada foi levada a outro endereço</translation>
    </message>
    <message>
        <source>The answer was far larger than Meta&apos;s answers are, and was not read. This says nothing about your token.</source>
        <translation>A resposta era muito maior que as respostas da Meta e não foi lida. Isso não diz nada sobre o seu token.</translation>
    </message>
    <message>
        <source>The answer was too large to be Meta&apos;s</source>
        <translation>A resposta era grande demais para ser da Meta</translation>
    </message>
    <message>
        <source>It differs from the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Ele difere da hora nas respostas da Meta. Diferença em minutos: {minutes}. Esta verificação seguiu o relógio da Meta; outros programas podem errar.</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the settings of this computer.</source>
        <translation>Ative data e hora automáticas nas configurações deste computador.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>O relógio deste computador está errado</translation>
    </message>
    <message>
        <source>It is ahead of the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Ele está adiantado em relação à hora nas respostas da Meta. Diferença em minutos: {minutes}. Esta verificação seguiu o relógio da Meta; outros programas podem errar.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead</source>
        <translation>O relógio deste computador está adiantado</translation>
    </message>
    <message>
        <source>It is behind the time in Meta&apos;s answers. Difference in minutes: {minutes}. This check went by Meta&apos;s clock; other programs may go wrong.</source>
        <translation>Ele está atrasado em relação à hora nas respostas da Meta. Diferença em minutos: {minutes}. Esta verificação seguiu o relógio da Meta; outros programas podem errar.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind</source>
        <translation>O relógio deste computador está atrasado</translation>
    </message>
    <message>
        <source>Open the accounts in Business settings</source>
        <translation>Abrir as contas em Business settings</translation>
    </message>
    <message>
        <source>No WhatsApp account could be found with this token[[ in the business {business}]]. The system user behind it was not given one, or the account belongs to another business.</source>
        <translation>Nenhuma conta do WhatsApp pôde ser encontrada com este token[[ na empresa {business}]]. O usuário do sistema por trás dele não recebeu acesso a nenhuma, ou a conta pertence a outra empresa.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Accounts &gt; WhatsApp accounts, and look whether your account is listed there.</source>
        <translation>Abra Business settings &gt; Accounts &gt; WhatsApp accounts e veja se a sua conta está listada lá.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Users &gt; System users, choose the system user, then &quot;Assign assets&quot;, and give it the WhatsApp account with full control.</source>
        <translation>Abra Business settings &gt; Users &gt; System users, escolha o usuário do sistema, depois &quot;Assign assets&quot;, e dê a ele a conta do WhatsApp com controle total.</translation>
    </message>
    <message>
        <source>Enter the ID of the WhatsApp account here if you know it, and check again.</source>
        <translation>Informe aqui o ID da conta do WhatsApp, se souber, e verifique de novo.</translation>
    </message>
    <message>
        <source>The token sees no WhatsApp account</source>
        <translation>O token não vê nenhuma conta do WhatsApp</translation>
    </message>
    <message>
        <source>Open Business Support Home</source>
        <translation>Abrir o Business Support Home</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation>Abrir o WhatsApp Manager</translation>
    </message>
    <message>
        <source>Meta has switched off the account[[ {name}]][[ ({account})]] or limits what it may do, so messages are not sent.[[ Meta says: &quot;{description}&quot;]]</source>
        <translation>A Meta desativou a conta[[ {name}]][[ ({account})]] ou limita o que ela pode fazer, por isso as mensagens não são enviadas.[[ A Meta diz: &quot;{description}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business Support Home, and choose the WhatsApp account: the reason and the end of the restriction stand there.</source>
        <translation>Abra o Business Support Home e escolha a conta do WhatsApp: o motivo e o fim da restrição estão lá.</translation>
    </message>
    <message>
        <source>Choose &quot;Request review&quot; there if you see it differently; Meta usually answers within 48 hours.</source>
        <translation>Escolha &quot;Request review&quot; lá se discordar; a Meta costuma responder em até 48 horas.</translation>
    </message>
    <message>
        <source>Wait until the restriction has ended before you send again.</source>
        <translation>Aguarde até a restrição terminar antes de enviar de novo.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account[[ {name}]][[ ({account})]] yet. Until then messages may be limited or held back.</source>
        <translation>A Meta ainda não aprovou a conta do WhatsApp[[ {name}]][[ ({account})]]. Até lá, as mensagens podem ser limitadas ou retidas.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and look whether Meta asks for something.</source>
        <translation>Abra WhatsApp Manager &gt; Overview e veja se a Meta pede alguma coisa.</translation>
    </message>
    <message>
        <source>Wait for the end of the review, then check here again.</source>
        <translation>Aguarde o fim da análise e verifique de novo aqui.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if nothing changes for several days.</source>
        <translation>Se nada mudar por vários dias, pergunte ao suporte da Meta no Business Support Home.</translation>
    </message>
    <message>
        <source>Meta has not finished its review of the account</source>
        <translation>A Meta ainda não terminou a análise da conta</translation>
    </message>
    <message>
        <source>Meta has reviewed the WhatsApp account[[ {name}]][[ ({account})]] and declined it. Messages may be limited, or not sent at all.</source>
        <translation>A Meta analisou a conta do WhatsApp[[ {name}]][[ ({account})]] e não a aprovou. As mensagens podem ser limitadas ou nem ser enviadas.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the WhatsApp account, and read the reason.</source>
        <translation>Abra o Business Support Home, escolha a conta do WhatsApp e leia o motivo.</translation>
    </message>
    <message>
        <source>Check here again after Meta&apos;s answer.</source>
        <translation>Verifique de novo aqui depois da resposta da Meta.</translation>
    </message>
    <message>
        <source>Meta has not approved the WhatsApp account</source>
        <translation>A Meta não aprovou a conta do WhatsApp</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments</source>
        <translation>Abrir Billing &amp; payments</translation>
    </message>
    <message>
        <source>Meta cannot charge the WhatsApp account[[ {name}]][[ ({account})]], so it stops the messages that you start. Replies within 24 hours of a customer&apos;s message still go out.</source>
        <translation>A Meta não consegue cobrar da conta do WhatsApp[[ {name}]][[ ({account})]], por isso retém as mensagens que você inicia. Respostas em até 24 horas após a mensagem de um cliente continuam saindo.</translation>
    </message>
    <message>
        <source>Open Billing &amp; payments &gt; Accounts, and choose this very WhatsApp account.</source>
        <translation>Abra Billing &amp; payments &gt; Accounts e escolha exatamente esta conta do WhatsApp.</translation>
    </message>
    <message>
        <source>Add a payment method, or bring the present one in order. A card of another WhatsApp account, or of an ad account, does not count.</source>
        <translation>Adicione uma forma de pagamento ou regularize a atual. Um cartão de outra conta do WhatsApp, ou de uma conta de anúncios, não conta.</translation>
    </message>
    <message>
        <source>Check that currency, time zone and business details are filled in.</source>
        <translation>Confira se moeda, fuso horário e dados da empresa estão preenchidos.</translation>
    </message>
    <message>
        <source>Check here again; Meta may need a while to notice the change.</source>
        <translation>Verifique de novo aqui; a Meta pode levar um tempo para perceber a mudança.</translation>
    </message>
    <message>
        <source>Open the Security Center</source>
        <translation>Abrir o Security Center</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet. Until then Meta limits what it may send, and some messages do not arrive.</source>
        <translation>A Meta ainda não verificou a empresa[[ {business}]]. Até lá, a Meta limita o que ela pode enviar, e algumas mensagens não chegam.</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and start the verification, or read what Meta still asks for.</source>
        <translation>Abra Business settings &gt; Security Center e inicie a verificação, ou leia o que a Meta ainda pede.</translation>
    </message>
    <message>
        <source>Upload the papers that Meta asks for; name and address must be the same as in Business settings.</source>
        <translation>Envie os documentos que a Meta pede; nome e endereço precisam ser iguais aos de Business settings.</translation>
    </message>
    <message>
        <source>Wait for Meta&apos;s answer, then check here again.</source>
        <translation>Aguarde a resposta da Meta e verifique de novo aqui.</translation>
    </message>
    <message>
        <source>Meta has not verified the business[[ {business}]] yet, and lets it send no messages until then.</source>
        <translation>A Meta ainda não verificou a empresa[[ {business}]] e, até lá, não a deixa enviar mensagens.</translation>
    </message>
    <message>
        <source>Meta blocks the business until it is verified</source>
        <translation>A Meta bloqueia a empresa até ela ser verificada</translation>
    </message>
    <message>
        <source>Open the phone numbers in WhatsApp Manager</source>
        <translation>Abrir os números de telefone no WhatsApp Manager</translation>
    </message>
    <message>
        <source>The number {number} is not among the phone numbers of the WhatsApp account[[ {account}]]. Account and number must belong together.</source>
        <translation>O número {number} não está entre os números de telefone da conta do WhatsApp[[ {account}]]. A conta e o número precisam pertencer um ao outro.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look for the number there.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers e procure o número lá.</translation>
    </message>
    <message>
        <source>Choose another WhatsApp account at the top of that page if the number is not listed.</source>
        <translation>Se o número não estiver na lista, escolha outra conta do WhatsApp no topo dessa página.</translation>
    </message>
    <message>
        <source>Enter an account and a number that belong together, here and in the system that sends your messages.</source>
        <translation>Informe uma conta e um número que pertençam um ao outro, aqui e no sistema que envia suas mensagens.</translation>
    </message>
    <message>
        <source>The number does not belong to this account</source>
        <translation>O número não pertence a esta conta</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, is not registered with the platform. This says nothing about the number of your customer.</source>
        <translation>Seu próprio número[[ {number}]], o que envia, não está registrado na plataforma. Isso não diz nada sobre o número do seu cliente.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look at the status of the number.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers e veja o status do número.</translation>
    </message>
    <message>
        <source>Register the number with its six-digit PIN: your developer or provider does that with one call (register).</source>
        <translation>Registre o número com o PIN de seis dígitos: seu desenvolvedor ou provedor faz isso com uma chamada (register).</translation>
    </message>
    <message>
        <source>Check here again: the number must be shown as connected.</source>
        <translation>Verifique de novo aqui: o número precisa aparecer como conectado.</translation>
    </message>
    <message>
        <source>Your own number[[ {number}]], the one that sends, was never confirmed with the code that Meta sends by SMS or call. This says nothing about the number of your customer.</source>
        <translation>Seu próprio número[[ {number}]], o que envia, nunca foi confirmado com o código que a Meta envia por SMS ou ligação. Isso não diz nada sobre o número do seu cliente.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and let Meta send the code by SMS or call.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, escolha o número e peça que a Meta envie o código por SMS ou ligação.</translation>
    </message>
    <message>
        <source>Enter the code there.</source>
        <translation>Digite o código lá.</translation>
    </message>
    <message>
        <source>The sending number was never confirmed by a code</source>
        <translation>O número de envio nunca foi confirmado com um código</translation>
    </message>
    <message>
        <source>A number must be connected to send. For yours[[, {number},]] Meta shows another status: {status}.</source>
        <translation>Um número precisa estar conectado para enviar. Para o seu[[, {number},]] a Meta mostra outro status: {status}.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and read what stands beside the number.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers e leia o que aparece ao lado do número.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number again if it is shown as disconnected or offline.</source>
        <translation>Se ele aparecer como desconectado ou offline, peça ao seu desenvolvedor ou provedor para registrar o número de novo.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support in Business Support Home if the status stays.</source>
        <translation>Se o status continuar, pergunte ao suporte da Meta no Business Support Home.</translation>
    </message>
    <message>
        <source>The sending number is not connected</source>
        <translation>O número de envio não está conectado</translation>
    </message>
    <message>
        <source>Meta lets the number[[ {number}]] send no messages any more. Usually Meta names a rule of the platform as the reason.</source>
        <translation>A Meta não deixa mais o número[[ {number}]] enviar mensagens. Em geral, a Meta indica uma regra da plataforma como motivo.</translation>
    </message>
    <message>
        <source>Open Business Support Home, choose the number, and read the reason.</source>
        <translation>Abra o Business Support Home, escolha o número e leia o motivo.</translation>
    </message>
    <message>
        <source>Reach your customers by another channel until then.</source>
        <translation>Até lá, fale com seus clientes por outro canal.</translation>
    </message>
    <message>
        <source>Meta has banned the sending number</source>
        <translation>A Meta baniu o número de envio</translation>
    </message>
    <message>
        <source>The number[[ {number}]] is not part of the WhatsApp account any more, so it cannot send.</source>
        <translation>O número[[ {number}]] não faz mais parte da conta do WhatsApp, por isso não pode enviar.</translation>
    </message>
    <message>
        <source>Compare the ID of the number in your sending system with WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Compare o ID do número no seu sistema de envio com WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Add the number there again if it is still yours.</source>
        <translation>Se o número ainda for seu, adicione-o de novo lá.</translation>
    </message>
    <message>
        <source>Enter its new ID in the system that sends your messages, and here.</source>
        <translation>Informe o novo ID no sistema que envia suas mensagens e aqui.</translation>
    </message>
    <message>
        <source>The sending number was taken out of the account</source>
        <translation>O número de envio foi retirado da conta</translation>
    </message>
    <message>
        <source>The number[[ {number}]] now belongs to another WhatsApp account or provider, so it cannot send from this account any more.</source>
        <translation>O número[[ {number}]] agora pertence a outra conta do WhatsApp ou a outro provedor, por isso não pode mais enviar por esta conta.</translation>
    </message>
    <message>
        <source>Ask your colleagues or your provider who moved the number, and to which account.</source>
        <translation>Pergunte aos seus colegas ou ao seu provedor quem transferiu o número e para qual conta.</translation>
    </message>
    <message>
        <source>Enter the IDs of the new account and number in the system that sends your messages.</source>
        <translation>Informe os IDs da nova conta e do novo número no sistema que envia suas mensagens.</translation>
    </message>
    <message>
        <source>Generate a token for the new account, and check it here.</source>
        <translation>Gere um token para a nova conta e verifique-o aqui.</translation>
    </message>
    <message>
        <source>The sending number has moved to another place</source>
        <translation>O número de envio mudou de lugar</translation>
    </message>
    <message>
        <source>The number[[ {number}]] was added, but a step is still open: its code, its display name or its registration.</source>
        <translation>O número[[ {number}]] foi adicionado, mas ainda falta uma etapa: o código, o nome de exibição ou o registro.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, and look which step is open.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers e veja qual etapa falta.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to register the number once the display name is approved.</source>
        <translation>Quando o nome de exibição for aprovado, peça ao seu desenvolvedor ou provedor para registrar o número.</translation>
    </message>
    <message>
        <source>The sending number is not ready yet</source>
        <translation>O número de envio ainda não está pronto</translation>
    </message>
    <message>
        <source>For a time Meta lets the number[[ {number}]] send no new messages, because a limit is reached or because of its quality.</source>
        <translation>Por um tempo, a Meta não deixa o número[[ {number}]] enviar novas mensagens, porque um limite foi atingido ou por causa da qualidade.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read how long the restriction lasts.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, escolha o número e leia quanto dura a restrição.</translation>
    </message>
    <message>
        <source>Wait until it ends, then send fewer messages, and only to people who want them.</source>
        <translation>Aguarde até ela terminar e depois envie menos mensagens, só para quem as quer.</translation>
    </message>
    <message>
        <source>Ask for a review in Business Support Home if you see it differently.</source>
        <translation>Peça uma análise no Business Support Home se discordar.</translation>
    </message>
    <message>
        <source>Meta has restricted the sending number</source>
        <translation>A Meta restringiu o número de envio</translation>
    </message>
    <message>
        <source>Open the templates in WhatsApp Manager</source>
        <translation>Abrir os modelos no WhatsApp Manager</translation>
    </message>
    <message>
        <source>Many customers blocked or reported messages of your number[[ {number}]]. Meta may lower its limits, or stop it for a time.</source>
        <translation>Muitos clientes bloquearam ou denunciaram mensagens do seu número[[ {number}]]. A Meta pode reduzir os limites dele ou suspendê-lo por um tempo.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the reasons that customers gave.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, escolha o número e leia os motivos que os clientes deram.</translation>
    </message>
    <message>
        <source>Pause the templates that customers block or report most.</source>
        <translation>Pause os modelos que os clientes mais bloqueiam ou denunciam.</translation>
    </message>
    <message>
        <source>Send only to people who agreed to hear from you, and less often.</source>
        <translation>Envie só para quem concordou em receber mensagens suas, e com menos frequência.</translation>
    </message>
    <message>
        <source>Check here again after some days.</source>
        <translation>Verifique de novo aqui depois de alguns dias.</translation>
    </message>
    <message>
        <source>The quality of the sending number is low</source>
        <translation>A qualidade do número de envio está baixa</translation>
    </message>
    <message>
        <source>Some customers blocked or reported messages of your number[[ {number}]]. It still sends as usual; Meta may lower its limits if this goes on.</source>
        <translation>Alguns clientes bloquearam ou denunciaram mensagens do seu número[[ {number}]]. Ele ainda envia normalmente; a Meta pode reduzir os limites dele se isso continuar.</translation>
    </message>
    <message>
        <source>The quality of the sending number is going down</source>
        <translation>A qualidade do número de envio está caindo</translation>
    </message>
    <message>
        <source>Meta has not approved the display name[[ &quot;{name}&quot;]] of your number[[ {number}]] yet. Until then customers may see the number only, and fewer messages may be sent.</source>
        <translation>A Meta ainda não aprovou o nome de exibição[[ &quot;{name}&quot;]] do seu número[[ {number}]]. Até lá, os clientes podem ver só o número, e é possível enviar menos mensagens.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and look at the display name.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, escolha o número e veja o nome de exibição.</translation>
    </message>
    <message>
        <source>The display name is not approved yet</source>
        <translation>O nome de exibição ainda não está aprovado</translation>
    </message>
    <message>
        <source>Meta does not accept the display name[[ &quot;{name}&quot;]] of your number[[ {number}]]. Customers may see the number only, and fewer messages may be sent.</source>
        <translation>A Meta não aceita o nome de exibição[[ &quot;{name}&quot;]] do seu número[[ {number}]]. Os clientes podem ver só o número, e é possível enviar menos mensagens.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read why the name was declined.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, escolha o número e leia por que o nome foi recusado.</translation>
    </message>
    <message>
        <source>Enter a name there that shows the link to your business, as your website does.</source>
        <translation>Informe lá um nome que mostre a ligação com a sua empresa, como no seu site.</translation>
    </message>
    <message>
        <source>Meta has declined the display name</source>
        <translation>A Meta recusou o nome de exibição</translation>
    </message>
    <message>
        <source>Meta made the number[[ {number}]] for trying things out. It reaches only the people on its list of allowed recipients, and users report that it does not reach every country.</source>
        <translation>A Meta criou o número[[ {number}]] para testes. Ele só alcança as pessoas da sua lista de destinatários permitidos, e usuários relatam que ele não alcança todos os países.</translation>
    </message>
    <message>
        <source>Add the recipient to the list: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</source>
        <translation>Adicione o destinatário à lista: App Dashboard &gt; WhatsApp &gt; API Setup &gt; To &gt; Manage phone number list.</translation>
    </message>
    <message>
        <source>Add a number of your own for real customers: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Adicione um número próprio para clientes reais: WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>This is a test number</source>
        <translation>Este é um número de teste</translation>
    </message>
    <message>
        <source>The ID {id} does not belong in the field in which it stands. Account, number and business each have an ID of their own.</source>
        <translation>O ID {id} não pertence ao campo em que está. A conta, o número e a empresa têm cada um o seu próprio ID.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts.</source>
        <translation>Copie o ID da conta do WhatsApp de Business settings &gt; Accounts &gt; WhatsApp accounts.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers.</source>
        <translation>Copie o ID do número de telefone de WhatsApp Manager &gt; Account tools &gt; Phone numbers.</translation>
    </message>
    <message>
        <source>Enter each ID in its own field, here and in the system that sends your messages.</source>
        <translation>Informe cada ID no campo próprio, aqui e no sistema que envia suas mensagens.</translation>
    </message>
    <message>
        <source>This ID is of another kind</source>
        <translation>Este ID é de outro tipo</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to the business that owns it.</source>
        <translation>O ID {id} foi informado para a conta do WhatsApp, mas pertence à empresa que é dona dela.</translation>
    </message>
    <message>
        <source>Copy the ID of the WhatsApp account from Business settings &gt; Accounts &gt; WhatsApp accounts, and enter it in the field for the account.</source>
        <translation>Copie o ID da conta do WhatsApp de Business settings &gt; Accounts &gt; WhatsApp accounts e informe-o no campo da conta.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of an account</source>
        <translation>Este é o ID de uma empresa, não de uma conta</translation>
    </message>
    <message>
        <source>The ID {id} was given for the WhatsApp account, but belongs to a phone number.</source>
        <translation>O ID {id} foi informado para a conta do WhatsApp, mas pertence a um número de telefone.</translation>
    </message>
    <message>
        <source>Enter it in the field for the number instead.</source>
        <translation>Informe-o no campo do número.</translation>
    </message>
    <message>
        <source>This is the ID of a number, not of an account</source>
        <translation>Este é o ID de um número, não de uma conta</translation>
    </message>
    <message>
        <source>The ID {id} was given for the business, but belongs to a WhatsApp account.</source>
        <translation>O ID {id} foi informado para a empresa, mas pertence a uma conta do WhatsApp.</translation>
    </message>
    <message>
        <source>Enter it in the field for the account instead.</source>
        <translation>Informe-o no campo da conta.</translation>
    </message>
    <message>
        <source>Copy the ID of the business from Business settings &gt; Business info, and enter it in the field for the business.</source>
        <translation>Copie o ID da empresa de Business settings &gt; Business info e informe-o no campo da empresa.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a business</source>
        <translation>Este é o ID de uma conta, não de uma empresa</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a WhatsApp account.</source>
        <translation>O ID {id} foi informado para o número de telefone, mas pertence a uma conta do WhatsApp.</translation>
    </message>
    <message>
        <source>Copy the ID of the phone number from WhatsApp Manager &gt; Account tools &gt; Phone numbers, and enter it in the field for the number.</source>
        <translation>Copie o ID do número de telefone de WhatsApp Manager &gt; Account tools &gt; Phone numbers e informe-o no campo do número.</translation>
    </message>
    <message>
        <source>This is the ID of an account, not of a number</source>
        <translation>Este é o ID de uma conta, não de um número</translation>
    </message>
    <message>
        <source>The ID {id} was given for the phone number, but belongs to a business.</source>
        <translation>O ID {id} foi informado para o número de telefone, mas pertence a uma empresa.</translation>
    </message>
    <message>
        <source>This is the ID of a business, not of a number</source>
        <translation>Este é o ID de uma empresa, não de um número</translation>
    </message>
    <message>
        <source>{id} is the phone number itself. Meta gives each number an ID of its own, with other digits.</source>
        <translation>{id} é o próprio número de telefone. A Meta dá a cada número um ID próprio, com outros dígitos.</translation>
    </message>
    <message>
        <source>This is a phone number, not its ID</source>
        <translation>Este é um número de telefone, não o ID dele</translation>
    </message>
    <message>
        <source>Open the webhook settings of the app</source>
        <translation>Abrir as configurações de webhook do app</translation>
    </message>
    <message>
        <source>The app[[ {app}]] is not subscribed to the WhatsApp account[[ ({account})]]. Messages can be sent, but no delivery report and no answer of a customer comes back.</source>
        <translation>O app[[ {app}]] não está inscrito na conta do WhatsApp[[ ({account})]]. As mensagens podem ser enviadas, mas nenhum aviso de entrega e nenhuma resposta de cliente volta.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to subscribe the app to the WhatsApp account; that is one call (subscribed_apps).</source>
        <translation>Peça ao seu desenvolvedor ou provedor para inscrever o app na conta do WhatsApp; é uma só chamada (subscribed_apps).</translation>
    </message>
    <message>
        <source>Look at App Dashboard &gt; WhatsApp &gt; Configuration: a callback URL must be set, and the field &quot;messages&quot; subscribed.</source>
        <translation>Veja App Dashboard &gt; WhatsApp &gt; Configuration: precisa haver uma URL de callback definida, e o campo &quot;messages&quot; precisa estar inscrito.</translation>
    </message>
    <message>
        <source>Send a message to yourself, and look whether its report arrives.</source>
        <translation>Envie uma mensagem para o seu próprio celular e veja se o aviso dela chega.</translation>
    </message>
    <message>
        <source>No delivery reports come back to your app</source>
        <translation>Nenhum aviso de entrega volta para o seu app</translation>
    </message>
    <message>
        <source>Another app is subscribed to the WhatsApp account[[: {others}]]. The app of this token[[, {app},]] is not, so no delivery report and no answer comes to it. That is right if the other app takes them.</source>
        <translation>Outro app está inscrito na conta do WhatsApp[[: {others}]]. O app deste token[[, {app},]] não está, por isso nenhum aviso de entrega e nenhuma resposta chega a ele. Isso está certo se o outro app os recebe.</translation>
    </message>
    <message>
        <source>Ask your developer or provider which app shall take delivery reports and answers.</source>
        <translation>Pergunte ao seu desenvolvedor ou provedor qual app deve receber avisos de entrega e respostas.</translation>
    </message>
    <message>
        <source>Let them subscribe the app to the WhatsApp account; that is one call (subscribed_apps), if it is the app of this token.</source>
        <translation>Se for o app deste token, peça que o inscrevam na conta do WhatsApp; é uma só chamada (subscribed_apps).</translation>
    </message>
    <message>
        <source>Delivery reports go to another app only</source>
        <translation>Os avisos de entrega vão só para outro app</translation>
    </message>
    <message>
        <source>Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>A Meta envia avisos de entrega e respostas para {url}, em vez do endereço definido no app. A Meta não mostra se o servidor de lá os recebe.</translation>
    </message>
    <message>
        <source>Compare the address with the one at which your system takes delivery reports.</source>
        <translation>Compare o endereço com aquele em que seu sistema recebe avisos de entrega.</translation>
    </message>
    <message>
        <source>Ask your developer or provider to take the override away if the address is an old one.</source>
        <translation>Se o endereço for antigo, peça ao seu desenvolvedor ou provedor para retirar a substituição.</translation>
    </message>
    <message>
        <source>Delivery reports go to an address of their own</source>
        <translation>Os avisos de entrega vão para um endereço próprio</translation>
    </message>
    <message>
        <source>For this WhatsApp account Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Para esta conta do WhatsApp, a Meta envia avisos de entrega e respostas para {url}, em vez do endereço definido no app. A Meta não mostra se o servidor de lá os recebe.</translation>
    </message>
    <message>
        <source>This account has a report address of its own</source>
        <translation>Esta conta tem um endereço próprio para avisos</translation>
    </message>
    <message>
        <source>For this number Meta sends delivery reports and answers to {url}, in place of the address that is set in the app. Whether the server there takes them, Meta does not show.</source>
        <translation>Para este número, a Meta envia avisos de entrega e respostas para {url}, em vez do endereço definido no app. A Meta não mostra se o servidor de lá os recebe.</translation>
    </message>
    <message>
        <source>This number has a report address of its own</source>
        <translation>Este número tem um endereço próprio para avisos</translation>
    </message>
    <message>
        <source>The template {name}[[ ({language})]] cannot be sent.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>O modelo {name}[[ ({language})]] não pode ser enviado.[[ Motivo da Meta: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each rejected template.</source>
        <translation>Abra WhatsApp Manager &gt; Message templates e leia o que aparece ao lado de cada modelo rejeitado.</translation>
    </message>
    <message>
        <source>Correct the text and send it in again, or ask Meta for another review there.</source>
        <translation>Corrija o texto e envie-o de novo, ou peça lá à Meta uma nova análise.</translation>
    </message>
    <message>
        <source>Meta has rejected a template</source>
        <translation>A Meta rejeitou um modelo</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent: {count}. They are: {names}.</source>
        <translation>Número de modelos que não podem ser enviados: {count}. São eles: {names}.</translation>
    </message>
    <message>
        <source>Meta has rejected several templates</source>
        <translation>A Meta rejeitou vários modelos</translation>
    </message>
    <message>
        <source>For a time the template {name}[[ ({language})]] cannot be sent, because of what customers said about it or because they did not read it.[[ Meta&apos;s reason: {reason}.]]</source>
        <translation>Por um tempo, o modelo {name}[[ ({language})]] não pode ser enviado, por causa do que os clientes disseram dele ou porque não o leram.[[ Motivo da Meta: {reason}.]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, and read what stands beside each paused template.</source>
        <translation>Abra WhatsApp Manager &gt; Message templates e leia o que aparece ao lado de cada modelo pausado.</translation>
    </message>
    <message>
        <source>Wait until the pause ends, or correct the text and send it in again.</source>
        <translation>Aguarde até a pausa terminar, ou corrija o texto e envie-o de novo.</translation>
    </message>
    <message>
        <source>Use another approved template until then.</source>
        <translation>Até lá, use outro modelo aprovado.</translation>
    </message>
    <message>
        <source>Meta has paused a template</source>
        <translation>A Meta pausou um modelo</translation>
    </message>
    <message>
        <source>Number of templates that cannot be sent for a time, because of what customers said about them or because they did not read them: {count}. They are: {names}.</source>
        <translation>Número de modelos que não podem ser enviados por um tempo, por causa do que os clientes disseram deles ou porque não os leram: {count}. São eles: {names}.</translation>
    </message>
    <message>
        <source>Meta has paused several templates</source>
        <translation>A Meta pausou vários modelos</translation>
    </message>
    <message>
        <source>The template {name} exists, but not in the language {language}.[[ It exists in: {languages}.]] The language must be the very same: en and en_US are two.</source>
        <translation>O modelo {name} existe, mas não no idioma {language}.[[ Ele existe em: {languages}.]] O idioma precisa ser exatamente o mesmo: en e en_US são dois.</translation>
    </message>
    <message>
        <source>Compare the language in your sending system with WhatsApp Manager &gt; Message templates.</source>
        <translation>Compare o idioma no seu sistema de envio com WhatsApp Manager &gt; Message templates.</translation>
    </message>
    <message>
        <source>Use a language that exists, or add this one to the template and wait until it is approved.</source>
        <translation>Use um idioma que exista, ou adicione este ao modelo e aguarde a aprovação.</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. As long as it is blocked, messages are not sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>A Meta o chama de &quot;{entity}&quot;. Enquanto estiver bloqueado, as mensagens não são enviadas.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Look for a message of Meta in Business Support Home, and do what it asks.</source>
        <translation>Procure uma mensagem da Meta no Business Support Home e faça o que ela pede.</translation>
    </message>
    <message>
        <source>Check here again afterwards.</source>
        <translation>Depois, verifique de novo aqui.</translation>
    </message>
    <message>
        <source>Meta blocks a part that every message needs</source>
        <translation>A Meta bloqueia uma parte de que toda mensagem precisa</translation>
    </message>
    <message>
        <source>As long as the WhatsApp account is blocked, none of its numbers can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Enquanto a conta do WhatsApp estiver bloqueada, nenhum dos números dela pode enviar.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Overview, and read the notice of the account.</source>
        <translation>Abra WhatsApp Manager &gt; Overview e leia o aviso da conta.</translation>
    </message>
    <message>
        <source>Meta does not let this WhatsApp account send</source>
        <translation>A Meta não deixa esta conta do WhatsApp enviar</translation>
    </message>
    <message>
        <source>Open the app in the App Dashboard</source>
        <translation>Abrir o app no App Dashboard</translation>
    </message>
    <message>
        <source>As long as the app is blocked, no message is sent through it. Other apps may still send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Enquanto o app estiver bloqueado, nenhuma mensagem é enviada por ele. Outros apps ainda podem enviar.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Ask your developer to open the app in the App Dashboard, and to read its alerts and required actions.</source>
        <translation>Peça ao seu desenvolvedor para abrir o app no App Dashboard e ler os alertas e as ações necessárias.</translation>
    </message>
    <message>
        <source>Meta does not let this app send</source>
        <translation>A Meta não deixa este app enviar</translation>
    </message>
    <message>
        <source>As long as the business is blocked, none of its WhatsApp accounts can send.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Enquanto a empresa estiver bloqueada, nenhuma das contas do WhatsApp dela pode enviar.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open Business settings &gt; Security Center, and look what Meta asks of the business.</source>
        <translation>Abra Business settings &gt; Security Center e veja o que a Meta pede à empresa.</translation>
    </message>
    <message>
        <source>Meta does not let this business send</source>
        <translation>A Meta não deixa esta empresa enviar</translation>
    </message>
    <message>
        <source>As long as the number is blocked, no message is sent from it.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Enquanto o número estiver bloqueado, nenhuma mensagem é enviada dele.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Account tools &gt; Phone numbers, choose the number, and read the notice there.</source>
        <translation>Abra WhatsApp Manager &gt; Account tools &gt; Phone numbers, escolha o número e leia o aviso de lá.</translation>
    </message>
    <message>
        <source>Meta does not let this number send</source>
        <translation>A Meta não deixa este número enviar</translation>
    </message>
    <message>
        <source>As long as the template is blocked, no message is sent with it. Other templates may still be sent.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Enquanto o modelo estiver bloqueado, nenhuma mensagem é enviada com ele. Outros modelos ainda podem ser enviados.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager &gt; Message templates, choose the template, and read the notice there.</source>
        <translation>Abra WhatsApp Manager &gt; Message templates, escolha o modelo e leia o aviso de lá.</translation>
    </message>
    <message>
        <source>Meta does not let this template be sent</source>
        <translation>A Meta não deixa este modelo ser enviado</translation>
    </message>
    <message>
        <source>Meta names it &quot;{entity}&quot;. Messages are sent, but fewer of them, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>A Meta o chama de &quot;{entity}&quot;. As mensagens são enviadas, mas em menor número ou não para todos.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits a part that every message needs</source>
        <translation>A Meta limita uma parte de que toda mensagem precisa</translation>
    </message>
    <message>
        <source>The numbers of the WhatsApp account still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Os números da conta do WhatsApp ainda enviam, mas menos mensagens ou não para todos.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this WhatsApp account may send</source>
        <translation>A Meta limita o que esta conta do WhatsApp pode enviar</translation>
    </message>
    <message>
        <source>The app still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>O app ainda envia, mas menos mensagens ou não para todos.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this app may send</source>
        <translation>A Meta limita o que este app pode enviar</translation>
    </message>
    <message>
        <source>The numbers of the business still send, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>Os números da empresa ainda enviam, mas menos mensagens ou não para todos.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this business may send</source>
        <translation>A Meta limita o que esta empresa pode enviar</translation>
    </message>
    <message>
        <source>The number still sends, but fewer messages, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>O número ainda envia, mas menos mensagens ou não para todos.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits what this number may send</source>
        <translation>A Meta limita o que este número pode enviar</translation>
    </message>
    <message>
        <source>The template is still sent, but less often, or not to everybody.[[ Meta says: &quot;{description}&quot;]][[ Meta&apos;s advice: &quot;{solution}&quot;]]</source>
        <translation>O modelo ainda é enviado, mas com menos frequência ou não para todos.[[ A Meta diz: &quot;{description}&quot;]][[ Conselho da Meta: &quot;{solution}&quot;]]</translation>
    </message>
    <message>
        <source>Meta limits how often this template is sent</source>
        <translation>A Meta limita a frequência de envio deste modelo</translation>
    </message>
    <message>
        <source>Meta reports something as blocked, but it concerns calls over SIP only. Messages are sent as usual.</source>
        <translation>A Meta informa algo como bloqueado, mas isso diz respeito só a ligações por SIP. As mensagens são enviadas normalmente.</translation>
    </message>
    <message>
        <source>Ask your developer to set up SIP for the number if it shall.</source>
        <translation>Se o número deve usar SIP, peça ao seu desenvolvedor para configurá-lo.</translation>
    </message>
    <message>
        <source>Read about restricted countries</source>
        <translation>Ler sobre países com restrição</translation>
    </message>
    <message>
        <source>Meta does not admit businesses in {country} to the WhatsApp Business Platform.</source>
        <translation>A Meta não admite empresas de {country} na plataforma WhatsApp Business.</translation>
    </message>
    <message>
        <source>Read Meta&apos;s page about restricted countries.</source>
        <translation>Leia a página da Meta sobre países com restrição.</translation>
    </message>
    <message>
        <source>Correct the country of the business here if it is another one.</source>
        <translation>Corrija aqui o país da empresa se for outro.</translation>
    </message>
    <message>
        <source>Businesses in this place may not use the platform</source>
        <translation>As empresas deste lugar não podem usar a plataforma</translation>
    </message>
    <message>
        <source>The business number begins like numbers of a region that may not use the platform: {country}. A number does not prove where a business is.</source>
        <translation>O número da empresa começa como números de uma região que não pode usar a plataforma: {country}. Um número não prova onde uma empresa está.</translation>
    </message>
    <message>
        <source>Enter the country of your business here.</source>
        <translation>Informe aqui o país da sua empresa.</translation>
    </message>
    <message>
        <source>Your business may be in a restricted region</source>
        <translation>Sua empresa pode estar em uma região com restrição</translation>
    </message>
    <message>
        <source>The customer is in a place where Meta delivers no messages of businesses[[: {country}]].</source>
        <translation>O cliente está em um lugar onde a Meta não entrega mensagens de empresas[[: {country}]].</translation>
    </message>
    <message>
        <source>Correct the country of the customer here if it is another one.</source>
        <translation>Corrija aqui o país do cliente se for outro.</translation>
    </message>
    <message>
        <source>People in this place cannot receive the message</source>
        <translation>As pessoas deste lugar não podem receber a mensagem</translation>
    </message>
    <message>
        <source>The number begins like numbers of a region where Meta delivers no messages of businesses[[: {area}]]. A number does not prove where a person is.</source>
        <translation>O número começa como números de uma região onde a Meta não entrega mensagens de empresas[[: {area}]]. Um número não prova onde uma pessoa está.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel where they are.</source>
        <translation>Pergunte ao cliente, por outro canal, onde ele está.</translation>
    </message>
    <message>
        <source>Enter the country of the customer here.</source>
        <translation>Informe aqui o país do cliente.</translation>
    </message>
    <message>
        <source>The customer may be in a restricted region</source>
        <translation>O cliente pode estar em uma região com restrição</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about this country[[ ({country})]]: the page about marketing messages (2026-09-11) names it as restricted for all business messages, the support page (2025-11-19) does not.</source>
        <translation>As páginas da Meta divergem sobre este país[[ ({country})]]: a página sobre mensagens de marketing (2026-09-11) o cita como restrito para todas as mensagens de empresas, a página de suporte (2025-11-19) não.</translation>
    </message>
    <message>
        <source>Send one message to a customer there, and watch whether it is delivered.</source>
        <translation>Envie uma mensagem a um cliente de lá e veja se ela é entregue.</translation>
    </message>
    <message>
        <source>Ask Meta&apos;s support whether the country is restricted.</source>
        <translation>Pergunte ao suporte da Meta se o país tem restrição.</translation>
    </message>
    <message>
        <source>The customer&apos;s country is possibly restricted</source>
        <translation>O país do cliente talvez tenha restrição</translation>
    </message>
    <message>
        <source>Read Meta&apos;s support page</source>
        <translation>Ler a página de suporte da Meta</translation>
    </message>
    <message>
        <source>The older, undated troubleshooting page says that people in {country} cannot receive messages. Meta&apos;s support page (2025-11-19) says that this ended on 2024-05-15.</source>
        <translation>A página de solução de problemas, mais antiga e sem data, diz que as pessoas em {country} não podem receber mensagens. A página de suporte da Meta (2025-11-19) diz que isso terminou em 2024-05-15.</translation>
    </message>
    <message>
        <source>Look for another reason first: by the newer page, messages arrive there.</source>
        <translation>Procure primeiro outro motivo: segundo a página mais nova, as mensagens chegam lá.</translation>
    </message>
    <message>
        <source>Send one message to another customer there, and watch whether it is delivered.</source>
        <translation>Envie uma mensagem a outro cliente de lá e veja se ela é entregue.</translation>
    </message>
    <message>
        <source>Sources disagree about the customer&apos;s country</source>
        <translation>As fontes divergem sobre o país do cliente</translation>
    </message>
    <message>
        <source>The number has a form that is known to fail.</source>
        <translation>O número tem uma forma que se sabe que falha.</translation>
    </message>
    <message>
        <source>Compare the number with the customer by another channel.</source>
        <translation>Confira o número com o cliente por outro canal.</translation>
    </message>
    <message>
        <source>Write it with plus sign and country code.</source>
        <translation>Escreva-o com sinal de mais e código do país.</translation>
    </message>
    <message>
        <source>The number may not be written as it should</source>
        <translation>O número pode não estar escrito como deve</translation>
    </message>
    <message>
        <source>Phones show Argentine numbers with a 9 behind the country code; lists of test recipients take them without it.</source>
        <translation>Os celulares mostram números argentinos com um 9 depois do código do país; as listas de destinatários de teste os aceitam sem ele.</translation>
    </message>
    <message>
        <source>Try the other form of the number if messages fail: with or without the 9 behind +54.</source>
        <translation>Se as mensagens falharem, teste a outra forma do número: com ou sem o 9 depois de +54.</translation>
    </message>
    <message>
        <source>The Argentine number is written as phones show it</source>
        <translation>O número argentino está escrito como os celulares o mostram</translation>
    </message>
    <message>
        <source>Brazilian mobile numbers have nine digits behind the area code, the first of them a 9.</source>
        <translation>Os números de celular do Brasil têm nove dígitos depois do DDD, e o primeiro deles é um 9.</translation>
    </message>
    <message>
        <source>Ask the customer whether a 9 belongs behind the area code.</source>
        <translation>Pergunte ao cliente se falta um 9 depois do DDD.</translation>
    </message>
    <message>
        <source>Send again with the whole number.</source>
        <translation>Envie de novo com o número completo.</translation>
    </message>
    <message>
        <source>The Brazilian number lacks its ninth digit</source>
        <translation>Falta ao número brasileiro o nono dígito</translation>
    </message>
    <message>
        <source>The digits look like an ID of the platform, not like the number of a customer.</source>
        <translation>Os dígitos parecem um ID da plataforma, não o número de um cliente.</translation>
    </message>
    <message>
        <source>Enter the phone number of the customer, with plus sign and country code.</source>
        <translation>Informe o número de telefone do cliente, com sinal de mais e código do país.</translation>
    </message>
    <message>
        <source>This is an ID, not a phone number</source>
        <translation>Isto é um ID, não um número de telefone</translation>
    </message>
    <message>
        <source>A 1 behind the country code +52 is the old way of writing; today a Mexican number is +52 and ten digits.</source>
        <translation>Um 1 depois do código do país +52 é a forma antiga de escrever; hoje um número mexicano é +52 e dez dígitos.</translation>
    </message>
    <message>
        <source>Leave out the 1 behind +52, and send again.</source>
        <translation>Retire o 1 depois de +52 e envie de novo.</translation>
    </message>
    <message>
        <source>The Mexican number is written in the old way</source>
        <translation>O número mexicano está escrito na forma antiga</translation>
    </message>
    <message>
        <source>Without plus sign and country code, the country code of your own number may be put in front, and the message goes to nobody or to a stranger.</source>
        <translation>Sem sinal de mais e código do país, o código do país do seu próprio número pode ser colocado na frente, e a mensagem vai para ninguém ou para um desconhecido.</translation>
    </message>
    <message>
        <source>The number has no country code</source>
        <translation>O número não tem código do país</translation>
    </message>
    <message>
        <source>What stands there cannot be read as the number of a customer.</source>
        <translation>O que está ali não pode ser lido como o número de um cliente.</translation>
    </message>
    <message>
        <source>This cannot be a phone number</source>
        <translation>Isto não pode ser um número de telefone</translation>
    </message>
    <message>
        <source>Messages wait up to 30 days for a customer who is offline, shorter if the template says so. The time for this message is over.</source>
        <translation>As mensagens esperam até 30 dias por um cliente que está offline, ou menos se o modelo assim definir. O prazo desta mensagem acabou.</translation>
    </message>
    <message>
        <source>Ask the customer by another channel: can they send a message to your business number?</source>
        <translation>Pergunte ao cliente por outro canal: ele consegue enviar uma mensagem para o número da sua empresa?</translation>
    </message>
    <message>
        <source>Ask the customer to open WhatsApp with a working internet connection.</source>
        <translation>Peça ao cliente que abra o WhatsApp com uma conexão de internet funcionando.</translation>
    </message>
    <message>
        <source>Send the message again once the customer is back.</source>
        <translation>Envie a mensagem de novo quando o cliente voltar.</translation>
    </message>
    <message>
        <source>The customer was not online in time</source>
        <translation>O cliente não ficou online a tempo</translation>
    </message>
    <message>
        <source>The message is still waiting for the customer to come online[[; it waits until {until}]].</source>
        <translation>A mensagem ainda espera o cliente ficar online[[; ela espera até {until}]].</translation>
    </message>
    <message>
        <source>Wait until the time is over before you send it again.</source>
        <translation>Aguarde até o prazo acabar antes de enviá-la de novo.</translation>
    </message>
    <message>
        <source>The customer may just be offline</source>
        <translation>O cliente pode só estar offline</translation>
    </message>
    <message>
        <source>The message still waits for the customer[[, until {until}]]. Days left: {days}.</source>
        <translation>A mensagem ainda espera pelo cliente[[, até {until}]]. Dias restantes: {days}.</translation>
    </message>
    <message>
        <source>The message was delivered, so this is not the reason.</source>
        <translation>A mensagem foi entregue, portanto este não é o motivo.</translation>
    </message>
    <message>
        <source>Meta reported the message as failed, so it is not waiting for the customer.</source>
        <translation>A Meta informou que a mensagem falhou, portanto ela não está esperando pelo cliente.</translation>
    </message>
    <message>
        <source>The day it was sent on lies in the future, so the days left cannot be counted.</source>
        <translation>O dia do envio está no futuro, portanto os dias restantes não podem ser contados.</translation>
    </message>
    <message>
        <source>The message still waits for the customer, for less than a day[[, until {until}]].</source>
        <translation>A mensagem ainda espera pelo cliente, por menos de um dia[[, até {until}]].</translation>
    </message>
    <message>
        <source>Without the day it was sent on, the days left cannot be counted.</source>
        <translation>Sem o dia do envio, os dias restantes não podem ser contados.</translation>
    </message>
    <message>
        <source>Messages wait 30 days for a customer who is offline, and that time is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>As mensagens esperam 30 dias por um cliente que está offline, e esse prazo acabou. A mensagem não vai mais chegar. Um bloqueio ou termos não aceitos teriam a mesma aparência.</translation>
    </message>
    <message>
        <source>The message has a shorter life of its own and still waits[[, until {until}]].</source>
        <translation>A mensagem tem um prazo próprio mais curto e ainda espera[[, até {until}]].</translation>
    </message>
    <message>
        <source>The message had a shorter life of its own, and that is over. The message will not arrive any more. A block or missing terms would look the same.</source>
        <translation>A mensagem tinha um prazo próprio mais curto, que já acabou. A mensagem não vai mais chegar. Um bloqueio ou termos não aceitos teriam a mesma aparência.</translation>
    </message>
    <message>
        <source>A customer who blocked one of your numbers gets no message of your business. Meta does not tell you about a block.</source>
        <translation>Um cliente que bloqueou um dos seus números não recebe nenhuma mensagem da sua empresa. A Meta não avisa você sobre um bloqueio.</translation>
    </message>
    <message>
        <source>Ask the customer to look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked, and to unblock all numbers of your business.</source>
        <translation>Peça ao cliente que veja em WhatsApp &gt; Configurações &gt; Privacidade &gt; Contatos bloqueados e desbloqueie todos os números da sua empresa.</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <translation>Envie a mensagem de novo.</translation>
    </message>
    <message>
        <source>The customer blocked your business</source>
        <translation>O cliente bloqueou sua empresa</translation>
    </message>
    <message>
        <source>The customer can write to you, so your number is not blocked. Another number of your business could be.</source>
        <translation>O cliente consegue escrever para você, portanto seu número não está bloqueado. Outro número da sua empresa pode estar.</translation>
    </message>
    <message>
        <source>The customer cannot write to you, as it is when they have blocked your number.</source>
        <translation>O cliente não consegue escrever para você, como acontece quando ele bloqueou seu número.</translation>
    </message>
    <message>
        <source>Only the customer can tell; Meta does not.</source>
        <translation>Só o cliente pode dizer; a Meta não diz.</translation>
    </message>
    <message>
        <source>The code that came with the failure names another cause.</source>
        <translation>O código que veio com a falha indica outra causa.</translation>
    </message>
    <message>
        <source>The customer says that your business is blocked.</source>
        <translation>O cliente diz que sua empresa está bloqueada.</translation>
    </message>
    <message>
        <source>The customer says that your business is not blocked.</source>
        <translation>O cliente diz que sua empresa não está bloqueada.</translation>
    </message>
    <message>
        <source>In some countries and regions Meta delivers no messages of businesses.</source>
        <translation>Em alguns países e regiões, a Meta não entrega mensagens de empresas.</translation>
    </message>
    <message>
        <source>Reach the customer by another channel if the place is restricted.</source>
        <translation>Se o lugar tiver restrição, fale com o cliente por outro canal.</translation>
    </message>
    <message>
        <source>The customer is in a restricted country</source>
        <translation>O cliente está em um país com restrição</translation>
    </message>
    <message>
        <source>Meta delivers no messages of businesses to people there[[: {country}]].</source>
        <translation>A Meta não entrega mensagens de empresas a pessoas de lá[[: {country}]].</translation>
    </message>
    <message>
        <source>The number begins like numbers of a restricted region[[: {area}]]. Where the customer is, only they can tell.</source>
        <translation>O número começa como números de uma região com restrição[[: {area}]]. Onde o cliente está, só ele pode dizer.</translation>
    </message>
    <message>
        <source>No restriction is known for the place[[: {country}]].</source>
        <translation>Não se conhece nenhuma restrição para o lugar[[: {country}]].</translation>
    </message>
    <message>
        <source>Meta&apos;s pages disagree about the country[[ ({country})]]: one names it as restricted, another does not.</source>
        <translation>As páginas da Meta divergem sobre o país[[ ({country})]]: uma o cita como restrito, outra não.</translation>
    </message>
    <message>
        <source>An older page calls the country restricted[[ ({country})]]; a newer one says that this ended on 2024-05-15.</source>
        <translation>Uma página mais antiga diz que o país tem restrição[[ ({country})]]; uma mais nova diz que isso terminou em 2024-05-15.</translation>
    </message>
    <message>
        <source>It is not known where the customer is.</source>
        <translation>Não se sabe onde o cliente está.</translation>
    </message>
    <message>
        <source>Open WhatsApp&apos;s terms</source>
        <translation>Abrir os termos do WhatsApp</translation>
    </message>
    <message>
        <source>Until the customer accepts WhatsApp&apos;s current terms and privacy policy, messages of businesses do not arrive.</source>
        <translation>Até o cliente aceitar os termos e a política de privacidade atuais do WhatsApp, as mensagens de empresas não chegam.</translation>
    </message>
    <message>
        <source>Send the customer this link by another channel: https://wa.me/tos/20210210</source>
        <translation>Envie este link ao cliente por outro canal: https://wa.me/tos/20210210</translation>
    </message>
    <message>
        <source>Ask the customer to open it on the phone, and to accept the terms.</source>
        <translation>Peça ao cliente que o abra no celular e aceite os termos.</translation>
    </message>
    <message>
        <source>The customer has not accepted WhatsApp&apos;s terms</source>
        <translation>O cliente não aceitou os termos do WhatsApp</translation>
    </message>
    <message>
        <source>The customer says that the terms are accepted.</source>
        <translation>O cliente diz que aceitou os termos.</translation>
    </message>
    <message>
        <source>The customer can write to you, so the terms are probably accepted.</source>
        <translation>O cliente consegue escrever para você, portanto os termos provavelmente foram aceitos.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for missing terms, among other things.</source>
        <translation>O código que veio com a falha é dado, entre outras coisas, quando os termos não foram aceitos.</translation>
    </message>
    <message>
        <source>The customer says that the terms are not accepted.</source>
        <translation>O cliente diz que não aceitou os termos.</translation>
    </message>
    <message>
        <source>Only the customer can tell.</source>
        <translation>Só o cliente pode dizer.</translation>
    </message>
    <message>
        <source>Versions of WhatsApp from before mid-2021 do not receive messages of businesses[[; needed is {minimum} or higher]].</source>
        <translation>Versões do WhatsApp anteriores a meados de 2021 não recebem mensagens de empresas[[; é preciso {minimum} ou superior]].</translation>
    </message>
    <message>
        <source>Ask the customer to update WhatsApp in their app store.</source>
        <translation>Peça ao cliente que atualize o WhatsApp na loja de apps.</translation>
    </message>
    <message>
        <source>Ask which version they see afterwards: Settings &gt; Help &gt; App info.</source>
        <translation>Pergunte qual versão aparece depois: Configurações &gt; Ajuda &gt; Dados do app.</translation>
    </message>
    <message>
        <source>The customer&apos;s WhatsApp is too old</source>
        <translation>O WhatsApp do cliente é antigo demais</translation>
    </message>
    <message>
        <source>The customer can write to you, so the app is probably new enough.</source>
        <translation>O cliente consegue escrever para você, portanto o app provavelmente é novo o bastante.</translation>
    </message>
    <message>
        <source>The code that came with the failure is given for an old WhatsApp, among other things.</source>
        <translation>O código que veio com a falha é dado, entre outras coisas, quando o WhatsApp é antigo.</translation>
    </message>
    <message>
        <source>WhatsApp for KaiOS is reported to have ended in early 2025, whatever its version; the customer may need another phone.</source>
        <translation>Consta que o WhatsApp para KaiOS foi encerrado no início de 2025, seja qual for a versão; o cliente pode precisar de outro celular.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum}, so it is new enough.</source>
        <translation>O cliente tem a versão {version}[[ de {platform}]]; é preciso {minimum}, portanto ela é nova o bastante.</translation>
    </message>
    <message>
        <source>It is not known which version the customer has.</source>
        <translation>Não se sabe qual versão o cliente tem.</translation>
    </message>
    <message>
        <source>The customer has version {version}[[ of {platform}]]; needed is {minimum} or higher.</source>
        <translation>O cliente tem a versão {version}[[ de {platform}]]; é preciso {minimum} ou superior.</translation>
    </message>
    <message>
        <source>It is not known which kind of phone or computer the customer uses.</source>
        <translation>Não se sabe que tipo de celular ou computador o cliente usa.</translation>
    </message>
    <message>
        <source>The version {version} cannot be compared; the whole number is needed, as the app shows it.</source>
        <translation>A versão {version} não pode ser comparada; é preciso o número completo, como o app o mostra.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago[[, on {when}]]. Until they write again, only approved templates may be sent.</source>
        <translation>O cliente escreveu pela última vez há mais de 24 horas[[, em {when}]]. Até que escreva de novo, só é possível enviar modelos aprovados.</translation>
    </message>
    <message>
        <source>Send an approved template that invites the customer to answer.</source>
        <translation>Envie um modelo aprovado que convide o cliente a responder.</translation>
    </message>
    <message>
        <source>To protect the customer, Meta does not tell whether they blocked you, are offline, or have not accepted the terms. Only the customer can tell.</source>
        <translation>Para proteger o cliente, a Meta não diz se ele bloqueou você, está offline ou não aceitou os termos. Só o cliente pode dizer.</translation>
    </message>
    <message>
        <source>Send the customer the ready text by another channel.</source>
        <translation>Envie ao cliente o texto pronto por outro canal.</translation>
    </message>
    <message>
        <source>Meta does not say which reason it is</source>
        <translation>A Meta não diz qual é o motivo</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number? {link}
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>Olá! Tentamos falar com você pelo WhatsApp, mas nossa mensagem não chegou. Você pode nos ajudar com cinco perguntas rápidas?
1. Você consegue enviar uma mensagem para o número da nossa empresa? {link}
2. Você bloqueou nosso número? Veja em WhatsApp &gt; Configurações &gt; Privacidade &gt; Contatos bloqueados.
3. Você aceitou os termos atuais do WhatsApp? Pode fazer isso aqui: https://wa.me/tos/20210210
4. Seu WhatsApp está atualizado? Você pode atualizá-lo na loja de apps.
5. Que versão aparece em Configurações &gt; Ajuda &gt; Dados do app?
Agradecemos a ajuda.</translation>
    </message>
    <message>
        <source>A text to send the customer</source>
        <translation>Um texto para enviar ao cliente</translation>
    </message>
    <message>
        <source>Hello, we tried to reach you on WhatsApp, but our message did not arrive. Could you help us with five short questions?
1. Can you send a message to our business number?
2. Have you blocked our number? Look at WhatsApp &gt; Settings &gt; Privacy &gt; Blocked.
3. Have you accepted WhatsApp&apos;s current terms? You can do it here: https://wa.me/tos/20210210
4. Is your WhatsApp up to date? You can update it in your app store.
5. Which version do you see at Settings &gt; Help &gt; App info?
Thank you.</source>
        <translation>Olá! Tentamos falar com você pelo WhatsApp, mas nossa mensagem não chegou. Você pode nos ajudar com cinco perguntas rápidas?
1. Você consegue enviar uma mensagem para o número da nossa empresa?
2. Você bloqueou nosso número? Veja em WhatsApp &gt; Configurações &gt; Privacidade &gt; Contatos bloqueados.
3. Você aceitou os termos atuais do WhatsApp? Pode fazer isso aqui: https://wa.me/tos/20210210
4. Seu WhatsApp está atualizado? Você pode atualizá-lo na loja de apps.
5. Que versão aparece em Configurações &gt; Ajuda &gt; Dados do app?
Agradecemos a ajuda.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s error codes</source>
        <translation>Abrir os códigos de erro da Meta</translation>
    </message>
    <message>
        <source>The code[[ {code}]] is not in the list of this program. It is shown as it came, and need not be a fault of yours.</source>
        <translation>O código[[ {code}]] não está na lista deste programa. Ele é mostrado como veio e não é necessariamente uma falha sua.</translation>
    </message>
    <message>
        <source>Search for the code on Meta&apos;s page of error codes.</source>
        <translation>Procure o código na página de códigos de erro da Meta.</translation>
    </message>
    <message>
        <source>Show the answer to your developer.</source>
        <translation>Mostre a resposta ao seu desenvolvedor.</translation>
    </message>
    <message>
        <source>Meta sent a code that is not known here</source>
        <translation>A Meta enviou um código que não é conhecido aqui</translation>
    </message>
    <message>
        <source>They were last compared with Meta&apos;s pages a while ago[[, on {checked}]]. Countries, versions and codes may have changed since.</source>
        <translation>Elas foram comparadas com as páginas da Meta pela última vez há algum tempo[[, em {checked}]]. Países, versões e códigos podem ter mudado desde então.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Instale a versão mais recente deste programa.</translation>
    </message>
    <message>
        <source>The rules of this program are getting old</source>
        <translation>As regras deste programa estão ficando antigas</translation>
    </message>
    <message>
        <source>A rule file of yours has a mistake, so it was left out or used in part. The evidence names file and place.</source>
        <translation>Um arquivo de regras seu tem um erro, por isso foi omitido ou usado em parte. As evidências indicam o arquivo e o local.</translation>
    </message>
    <message>
        <source>Open the named file, and correct the place.</source>
        <translation>Abra o arquivo indicado e corrija o local.</translation>
    </message>
    <message>
        <source>Check the folder with: secondtick-cli rules --validate</source>
        <translation>Verifique a pasta com: secondtick-cli rules --validate</translation>
    </message>
    <message>
        <source>A part of your own rules was not used</source>
        <translation>Uma parte das suas próprias regras não foi usada</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>O que este programa faz</translation>
    </message>
    <message>
        <source>A message on WhatsApp gets one tick when it is sent and a second one when it is delivered. This program finds out why the second tick never came, and says what to do and who can do it.</source>
        <translation>Uma mensagem no WhatsApp recebe um tique quando é enviada e um segundo quando é entregue. Este programa descobre por que o segundo tique nunca chegou e diz o que fazer e quem pode fazer.</translation>
    </message>
    <message>
        <source>It only reads: it changes nothing and sends no message.</source>
        <translation>Ele apenas lê: não altera nada e não envia mensagens.</translation>
    </message>
    <message>
        <source>Which choice fits</source>
        <translation>Qual opção escolher</translation>
    </message>
    <message>
        <source>“Errors about my token or permissions”: the system that sends your messages reports a login, token or permission error.</source>
        <translation>“Erros sobre meu token ou permissões”: o sistema que envia suas mensagens informa um erro de login, token ou permissão.</translation>
    </message>
    <message>
        <source>“Messages are sent, but not delivered”: there is one grey tick, and never two.</source>
        <translation>“As mensagens são enviadas, mas não entregues”: há um tique cinza e nunca dois.</translation>
    </message>
    <message>
        <source>“Meta answers with an error or a code”: you have a number, a text or a line of a log and want to know what it means. No token is needed.</source>
        <translation>“A Meta responde com um erro ou um código”: você tem um número, um texto ou uma linha de um log e quer saber o que significa. Não é preciso token.</translation>
    </message>
    <message>
        <source>“Many failures in a log”: you have files with the webhooks of Meta, and want to know why messages failed and what to fix first. No token is needed.</source>
        <translation>“Muitas falhas em um log”: você tem arquivos com os webhooks da Meta e quer saber por que as mensagens falharam e o que corrigir primeiro. Não é preciso token.</translation>
    </message>
    <message>
        <source>“I just want to try it”: practice with made-up answers. Nothing leaves this computer.</source>
        <translation>“Só quero experimentar”: pratique com respostas inventadas. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Por onde começar</translation>
    </message>
    <message>
        <source>What to paste</source>
        <translation>O que colar</translation>
    </message>
    <message>
        <source>An error code like 131026, an error answer, a webhook, or some lines of a log. Several errors in one text are explained one by one.</source>
        <translation>Um código de erro como 131026, uma resposta de erro, um webhook ou algumas linhas de um log. Vários erros em um texto são explicados um a um.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. A token in the text is masked before it is shown; if the text was shared with others, make a new token.</source>
        <translation>Nada disso sai deste computador. Um token no texto é ocultado antes de ser mostrado; se o texto foi compartilhado com outras pessoas, crie um novo token.</translation>
    </message>
    <message>
        <source>What the answer tells</source>
        <translation>O que a resposta diz</translation>
    </message>
    <message>
        <source>What the error means, on whose side it lies, whether trying again helps, and what to do first. The button at the bottom leads to the page that solves it.</source>
        <translation>O que o erro significa, de que lado ele está, se tentar de novo adianta e o que fazer primeiro. O botão na parte de baixo leva à página que resolve o problema.</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Um erro da Meta</translation>
    </message>
    <message>
        <source>Error 2 and its kind</source>
        <translation>Erro 2 e semelhantes</translation>
    </message>
    <message>
        <source>Updates of Meta&apos;s interface may take it down for up to 5 minutes. Your token is not the cause: change nothing, wait 5 minutes, and try again.</source>
        <translation>Atualizações podem deixar a interface da Meta fora do ar por até 5 minutos. Seu token não é a causa: não mude nada, aguarde 5 minutos e tente de novo.</translation>
    </message>
    <message>
        <source>Meta&apos;s status</source>
        <translation>Status da Meta</translation>
    </message>
    <message>
        <source>“Look at Meta&apos;s status” asks the public status page, now and only now. Nothing about you is sent along. Short updates do not appear there.</source>
        <translation>“Ver o status da Meta” consulta a página pública de status, agora e só agora. Nada sobre você é enviado junto. Atualizações curtas não aparecem lá.</translation>
    </message>
    <message>
        <source>When Meta&apos;s service is away</source>
        <translation>Quando o serviço da Meta está fora do ar</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quais arquivos</translation>
    </message>
    <message>
        <source>The reason why a message failed comes in a webhook of Meta, some time after it was sent. Ask your developer or your solution provider for the log of the program that receives them: exports, application logs, tables saved as CSV, also packed with gzip.</source>
        <translation>O motivo de uma mensagem ter falhado vem em um webhook da Meta, algum tempo depois do envio. Peça ao seu desenvolvedor ou ao seu provedor de soluções o log do programa que os recebe: exportações, logs de aplicativos, tabelas salvas como CSV, também compactados com gzip.</translation>
    </message>
    <message>
        <source>An access log of a web server holds no reasons: it only says that calls came in.</source>
        <translation>Um log de acesso de um servidor web não guarda motivos: ele só diz que chegaram chamadas.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Como a contagem é feita</translation>
    </message>
    <message>
        <source>Each message counts once, by its last status. A report of delivery beats one of failure, and read means delivered, in whatever order the reports came.</source>
        <translation>Cada mensagem conta uma vez, pelo último status. Um aviso de entrega prevalece sobre um de falha, e lida significa entregue, seja qual for a ordem em que os avisos chegaram.</translation>
    </message>
    <message>
        <source>At the top stands what wins most messages back when it is fixed. Choose another reason in the table to see what to do about it.</source>
        <translation>No topo está aquilo que, corrigido, recupera mais mensagens. Escolha outro motivo na tabela para ver o que fazer a respeito.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>Nothing. Customers&apos; numbers are cut to their last two digits as they are read.</source>
        <translation>Nada. Os números dos clientes são reduzidos aos dois últimos dígitos durante a leitura.</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>Falhas em um log</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>A long text that begins with EAA. With it the system that sends your messages proves to Meta that it may do so. Treat it like a password: whoever has it can write to your customers.</source>
        <translation>Um texto longo que começa com EAA. Com ele, o sistema que envia suas mensagens prova à Meta que pode fazer isso. Trate-o como uma senha: quem o tem pode escrever para os seus clientes.</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>Onde encontrar</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. An administrator of your business can make a new one: “Show me step by step” tells how.</source>
        <translation>Nas configurações do sistema que envia suas mensagens. Um administrador da sua empresa pode criar um novo: “Mostrar passo a passo” explica como.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>O que acontece com ele</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to Meta, and is forgotten when you close the window. It is never written to a file or a report.</source>
        <translation>Ele fica na memória, vai apenas para a Meta e é esquecido quando você fecha a janela. Nunca é gravado em um arquivo ou relatório.</translation>
    </message>
    <message>
        <source>A company that looks into encrypted connections can read it. So can another program of yours that watches the clipboard.</source>
        <translation>Uma empresa que olha dentro de conexões criptografadas pode lê-lo. Outro programa seu que observe a área de transferência também.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mais campos</translation>
    </message>
    <message>
        <source>The app secret and the ids are only needed when the check says so.</source>
        <translation>A chave secreta do app e os IDs só são necessários quando a verificação pede.</translation>
    </message>
    <message>
        <source>The access token</source>
        <translation>O token de acesso</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que ela faz</translation>
    </message>
    <message>
        <source>It asks Meta what the token is, what it may do, and how the WhatsApp account, the phone number, the webhook and the templates behind it are. It only reads.</source>
        <translation>Pergunta à Meta o que é o token, o que ele pode fazer e como estão a conta do WhatsApp, o número de telefone, o webhook e os modelos por trás dele. Ela apenas lê.</translation>
    </message>
    <message>
        <source>A usual check makes at most 25 calls. You can stop it at any time; what is known by then is kept.</source>
        <translation>Uma verificação comum faz no máximo 25 chamadas. Você pode pará-la a qualquer momento; o que já se sabe é mantido.</translation>
    </message>
    <message>
        <source>When it takes long</source>
        <translation>Quando demora</translation>
    </message>
    <message>
        <source>Your network may be slow, or Meta&apos;s service away for a moment. It tries again by itself and says when.</source>
        <translation>Sua rede pode estar lenta, ou o serviço da Meta fora do ar por um momento. A verificação tenta de novo sozinha e diz quando.</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>A verificação</translation>
    </message>
    <message>
        <source>How to read them</source>
        <translation>Como ler os resultados</translation>
    </message>
    <message>
        <source>The sentence at the top says what is worst, and the line below it what to do first. The chain shows where it breaks: from the token to the recipient. Click a part to see what is known of it.</source>
        <translation>A frase no topo diz o que é mais grave, e a linha abaixo dela, o que fazer primeiro. A cadeia mostra onde está a falha: do token até o destinatário. Clique em uma parte para ver o que se sabe dela.</translation>
    </message>
    <message>
        <source>A ring with a tick: we looked, and it was fine. A triangle: it works and will break, or breaks sometimes. A cross: it is broken. A dotted ring: we did not look. A question mark: we could not tell.</source>
        <translation>Um círculo com tique: verificamos e está tudo certo. Um triângulo: funciona, mas vai falhar ou falha às vezes. Um X: não funciona. Um círculo pontilhado: não verificamos. Um ponto de interrogação: não foi possível saber.</translation>
    </message>
    <message>
        <source>After you fixed something</source>
        <translation>Depois que você corrigiu algo</translation>
    </message>
    <message>
        <source>“Check this again” looks at one finding once more, “Check again” at everything. F5 does the same.</source>
        <translation>“Verificar isto de novo” verifica uma constatação mais uma vez; “Verificar de novo”, tudo. F5 faz o mesmo.</translation>
    </message>
    <message>
        <source>What it cannot see</source>
        <translation>O que ela não consegue ver</translation>
    </message>
    <message>
        <source>Whether your server takes the reports that Meta sends to it, and why one certain customer cannot be reached. For that there is the message checklist.</source>
        <translation>Se o seu servidor recebe os avisos que a Meta envia a ele, e por que não é possível alcançar um determinado cliente. Para isso existe o checklist da mensagem.</translation>
    </message>
    <message>
        <source>The results</source>
        <translation>Os resultados</translation>
    </message>
    <message>
        <source>Why there are questions</source>
        <translation>Por que há perguntas</translation>
    </message>
    <message>
        <source>Meta does not say which of the five known reasons kept a message away. Each answer rules something out, and the reasons beside the questions change as you answer.</source>
        <translation>A Meta não diz qual dos cinco motivos conhecidos impediu a entrega de uma mensagem. Cada resposta descarta alguma coisa, e os motivos ao lado das perguntas mudam conforme você responde.</translation>
    </message>
    <message>
        <source>“Don&apos;t know” is a good answer: it leaves a reason open.</source>
        <translation>“Não sei” é uma boa resposta: deixa um motivo em aberto.</translation>
    </message>
    <message>
        <source>The customer can tell more</source>
        <translation>O cliente pode dizer mais</translation>
    </message>
    <message>
        <source>Reach the customer by phone, e-mail or SMS. The text at the end asks them to write to you on WhatsApp: when they can, most reasons are ruled out.</source>
        <translation>Fale com o cliente por telefone, e-mail ou SMS. O texto no final pede que ele escreva para você no WhatsApp: se ele conseguir, a maioria dos motivos fica descartada.</translation>
    </message>
    <message>
        <source>The message checklist</source>
        <translation>O checklist da mensagem</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Quem vai ler</translation>
    </message>
    <message>
        <source>“Only me” keeps everything. “My team or support” replaces customers&apos; numbers by labels. “Anyone” replaces ids, names and numbers too. The token is in none of them.</source>
        <translation>“Só eu” mantém tudo. “Minha equipe ou o suporte” substitui os números dos clientes por rótulos. “Qualquer pessoa” substitui também IDs, nomes e números. O token não está em nenhum deles.</translation>
    </message>
    <message>
        <source>What you see in the preview is all that is in it. What was replaced or left out is counted.</source>
        <translation>O que você vê na prévia é tudo o que ele contém. O que foi substituído ou omitido é contado.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Qual formato</translation>
    </message>
    <message>
        <source>PDF to print, HTML to read in a browser or with a screen reader, Markdown for a ticket, JSON for another program. “Save for comparing later” keeps what Meta answered, so that the next check can say what is fixed.</source>
        <translation>PDF para imprimir, HTML para ler em um navegador ou com um leitor de tela, Markdown para um chamado, JSON para outro programa. “Salvar para comparar depois” guarda o que a Meta respondeu, para que a próxima verificação possa dizer o que foi corrigido.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
</context>
<context>
    <name>secondtick::RuleReader</name>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>uma lista de textos</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>uma lista de números inteiros</translation>
    </message>
    <message>
        <source>a date like 2026-11-23</source>
        <translation>uma data como 2026-11-23</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>uma lista de objetos</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be a telephone prefix: 1 to 15 digits without plus, not beginning with 0.</source>
        <translation>&quot;id&quot; precisa ser um prefixo telefônico: de 1 a 15 dígitos, sem sinal de mais, sem começar com 0.</translation>
    </message>
    <message>
        <source>&quot;region&quot; must be two capital letters, or null for a prefix of no country.</source>
        <translation>&quot;region&quot; precisa ser duas letras maiúsculas, ou null para um prefixo sem país.</translation>
    </message>
    <message>
        <source>&quot;area&quot; must be a region code as in ISO 3166-2, for example UA-43.</source>
        <translation>&quot;area&quot; precisa ser um código de região como na ISO 3166-2, por exemplo UA-43.</translation>
    </message>
    <message>
        <source>A prefix with an area needs the https address of its &quot;source&quot;.</source>
        <translation>Um prefixo com área precisa do endereço https em &quot;source&quot;.</translation>
    </message>
    <message>
        <source>A list of telephone prefixes is expected here.</source>
        <translation>Espera-se aqui uma lista de prefixos telefônicos.</translation>
    </message>
    <message>
        <source>This prefix stands in the list twice.</source>
        <translation>Este prefixo aparece duas vezes na lista.</translation>
    </message>
    <message>
        <source>This is only for an entry of one code without a subcode.</source>
        <translation>Isto é só para uma entrada de um único código sem subcódigo.</translation>
    </message>
    <message>
        <source>This is not a regular expression.</source>
        <translation>Isto não é uma expressão regular.</translation>
    </message>
    <message>
        <source>Expected is a number of seconds above zero.</source>
        <translation>Esperado: um número de segundos maior que zero.</translation>
    </message>
    <message>
        <source>A waiting time needs its basis: &quot;documented&quot; or &quot;estimate&quot;.</source>
        <translation>Um tempo de espera precisa de sua base: &quot;documented&quot; ou &quot;estimate&quot;.</translation>
    </message>
    <message>
        <source>This is not JSON: the first mistake is near line %1.</source>
        <translation>Isto não é JSON: o primeiro erro está perto da linha %1.</translation>
    </message>
    <message>
        <source>Expected is one JSON object.</source>
        <translation>Esperado: um único objeto JSON.</translation>
    </message>
    <message>
        <source>Expected is a program version like 0.2.0.</source>
        <translation>Esperado: uma versão do programa como 0.2.0.</translation>
    </message>
    <message>
        <source>This file is for version %1 of the program, or newer.</source>
        <translation>Este arquivo é para a versão %1 do programa ou mais nova.</translation>
    </message>
    <message>
        <source>Expected is &quot;%1&quot;.</source>
        <translation>Esperado: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Expected is a number of days above zero.</source>
        <translation>Esperado: um número de dias maior que zero.</translation>
    </message>
    <message>
        <source>Two entries of this file have the same id.</source>
        <translation>Duas entradas deste arquivo têm o mesmo ID.</translation>
    </message>
    <message>
        <source>There is no entry of this id to be disabled.</source>
        <translation>Não há nenhuma entrada com este ID para desativar.</translation>
    </message>
    <message>
        <source>The finding &quot;%1&quot; has no words.</source>
        <translation>A constatação &quot;%1&quot; não tem texto.</translation>
    </message>
    <message>
        <source>No rule file has this name.</source>
        <translation>Nenhum arquivo de regras tem este nome.</translation>
    </message>
    <message>
        <source>This is missing; expected is %1.</source>
        <translation>Isto está faltando; esperado: %1.</translation>
    </message>
    <message>
        <source>This is of the wrong type; expected is %1.</source>
        <translation>Isto é do tipo errado; esperado: %1.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Este texto está vazio.</translation>
    </message>
    <message>
        <source>Expected is a text that is not empty.</source>
        <translation>Esperado: um texto que não esteja vazio.</translation>
    </message>
    <message>
        <source>This word is not known; expected is one of: %1</source>
        <translation>Esta palavra não é conhecida; esperado: uma destas: %1</translation>
    </message>
    <message>
        <source>Expected is %1.</source>
        <translation>Esperado: %1.</translation>
    </message>
    <message>
        <source>Expected is an https address, &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation>Esperado: um endereço https, &quot;%1&quot; ou &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Expected is an object.</source>
        <translation>Esperado: um objeto.</translation>
    </message>
    <message>
        <source>This member is not known here and was left out.</source>
        <translation>Este membro não é conhecido aqui e foi omitido.</translation>
    </message>
    <message>
        <source>Expected is at least one statement with its source.</source>
        <translation>Esperado: pelo menos uma afirmação com sua fonte.</translation>
    </message>
    <message>
        <source>Expected is a version like 2.21.15.15.</source>
        <translation>Esperado: uma versão como 2.21.15.15.</translation>
    </message>
    <message>
        <source>This address is not on the list of places the program may open.</source>
        <translation>Este endereço não está na lista de lugares que o programa pode abrir.</translation>
    </message>
    <message>
        <source>A title has up to %1 characters.</source>
        <translation>Um título tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The place {%1} is not among the &quot;args&quot; of this text, or it may be missing and does not stand between [[ and ]].</source>
        <translation>O marcador {%1} não está entre os &quot;args&quot; deste texto, ou pode faltar e não está entre [[ e ]].</translation>
    </message>
    <message>
        <source>Expected is a version like 2026.11.</source>
        <translation>Esperado: uma versão como 2026.11.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be seen.</source>
        <translation>Este texto contém caracteres invisíveis.</translation>
    </message>
</context>
<context>
    <name>secondtick::SavedFacts</name>
    <message>
        <source>This is no file of saved facts: it is no whole JSON document (it breaks off at byte %1).</source>
        <translation>Este não é um arquivo de dados salvos: não é um documento JSON completo (é interrompido no byte %1).</translation>
    </message>
    <message>
        <source>These facts were saved by a newer version of Second Tick. Open them with that version.</source>
        <translation>Estes dados foram salvos por uma versão mais nova do Second Tick. Abra-os com essa versão.</translation>
    </message>
    <message>
        <source>This is no file of saved facts: its &quot;schema&quot; is not &quot;%1&quot;. A report holds no facts; save them when you check, and open that file.</source>
        <translation>Este não é um arquivo de dados salvos: o &quot;schema&quot; dele não é &quot;%1&quot;. Um relatório não contém dados salvos; salve-os ao verificar e abra esse arquivo.</translation>
    </message>
    <message>
        <source>There are no facts in this file: &quot;facts&quot; is missing.</source>
        <translation>Não há dados neste arquivo: falta &quot;facts&quot;.</translation>
    </message>
    <message>
        <source>These facts cannot be read: &quot;facts.%1&quot; is not of the expected kind.</source>
        <extracomment>%1 a place in a file, like accounts[0].numbers</extracomment>
        <translation>Estes dados não podem ser lidos: &quot;facts.%1&quot; não é do tipo esperado.</translation>
    </message>
</context>
<context>
    <name>secondtick::WholeFile</name>
    <message>
        <source>This is not the name of a file. Choose another name.</source>
        <translation>Isto não é um nome de arquivo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>This name is a link to another file. Choose another name.</source>
        <translation>Este nome é um link para outro arquivo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A folder has this name. Choose another name.</source>
        <translation>Uma pasta tem este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>This name belongs to a device, not to a file. Choose another name.</source>
        <translation>Este nome pertence a um dispositivo, não a um arquivo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A file of this name exists already. It was not replaced.</source>
        <translation>Já existe um arquivo com este nome. Ele não foi substituído.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist. Choose another one.</source>
        <translation>A pasta deste arquivo não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>Too many files are open. The file was not saved.</source>
        <translation>Há arquivos demais abertos. O arquivo não foi salvo.</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one.</source>
        <translation>Você não tem permissão para gravar nesta pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>You may not replace this file. Choose another name.</source>
        <translation>Você não tem permissão para substituir este arquivo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A file of this name cannot be made here. Choose another name or folder.</source>
        <translation>Não é possível criar aqui um arquivo com este nome. Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>The disk is full. The file was not saved; an older one is unchanged.</source>
        <translation>O disco está cheio. O arquivo não foi salvo; se já havia um anterior, ele não foi alterado.</translation>
    </message>
    <message>
        <source>The disk is full or reported an error. The file was not saved; an older one is unchanged.</source>
        <translation>O disco está cheio ou informou um erro. O arquivo não foi salvo; se já havia um anterior, ele não foi alterado.</translation>
    </message>
    <message>
        <source>This place cannot keep the file from other users. Choose a folder on this computer&apos;s own disk.</source>
        <translation>Este local não consegue proteger o arquivo de outros usuários. Escolha uma pasta no disco deste computador.</translation>
    </message>
    <message>
        <source>The disk could not keep the file. It was not saved; an older one is unchanged.</source>
        <translation>O disco não conseguiu guardar o arquivo. Ele não foi salvo; se já havia um anterior, ele não foi alterado.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Não existe um arquivo com este nome.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Isto é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>Este arquivo não pode ser aberto. Confira se você tem permissão de leitura.</translation>
    </message>
    <message>
        <source>This file cannot be read to its end.</source>
        <translation>Este arquivo não pode ser lido até o fim.</translation>
    </message>
    <message>
        <source>This file is larger than it can sensibly be.</source>
        <translation>Este arquivo é maior do que seria razoável.</translation>
    </message>
    <message>
        <source>This name belongs to a device or a pipe, not to a file. Choose another file.</source>
        <translation>Este nome pertence a um dispositivo ou a um pipe, não a um arquivo. Escolha outro arquivo.</translation>
    </message>
</context>
<context>
    <name>secondtick::app::Words</name>
    <message>
        <source>NOT META: --graph-url is on, every call goes to %1.</source>
        <extracomment>%1 address</extracomment>
        <translation>NÃO É A META: --graph-url está ativo, toda chamada vai para %1.</translation>
    </message>
    <message>
        <source>There is no translation for this language yet; the texts are English.</source>
        <translation>Ainda não há tradução para este idioma; os textos estão em inglês.</translation>
    </message>
    <message>
        <source>This command writes text or json.</source>
        <translation>Este comando gera text ou json.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli %1 --help&apos; lists the options.</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>&apos;secondtick-cli %1 --help&apos; lista as opções.</translation>
    </message>
    <message>
        <source>&apos;secondtick-cli --help&apos; lists the commands.</source>
        <translation>&apos;secondtick-cli --help&apos; lista os comandos.</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one that it does not take. %1</source>
        <translation>Falta o valor de uma opção, ou ela tem um valor que não aceita. %1</translation>
    </message>
    <message>
        <source>There is an option that is not known here. %1</source>
        <translation>Há uma opção que não é conhecida aqui. %1</translation>
    </message>
    <message>
        <source>The option --%1 is not known here. %2</source>
        <extracomment>%1 name of an option, %2 a sentence</extracomment>
        <translation>A opção --%1 não é conhecida aqui. %2</translation>
    </message>
    <message>
        <source>Name a command. %1</source>
        <translation>Informe um comando. %1</translation>
    </message>
    <message>
        <source>There is no command of this name. %1</source>
        <translation>Não há um comando com este nome. %1</translation>
    </message>
    <message>
        <source>There is something after the options that &apos;%1&apos; does not take. Texts and tokens come from standard input or from a file. %2</source>
        <translation>Há algo depois das opções que &apos;%1&apos; não aceita. Textos e tokens vêm da entrada padrão ou de um arquivo. %2</translation>
    </message>
    <message>
        <source>--from asks nothing of Meta, so no option for a live run goes with it.</source>
        <translation>--from não consulta a Meta, portanto não aceita opções de uma execução ao vivo.</translation>
    </message>
    <message>
        <source>Checks an access token and what hangs on it. The token comes from standard input or --token-file; no option takes it.</source>
        <translation>Verifica um token de acesso e o que depende dele. O token vem da entrada padrão ou de --token-file; nenhuma opção o recebe.</translation>
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
        <translation>ou subcódigo de outro código</translation>
    </message>
    <message>
        <source>by its message</source>
        <translation>pela mensagem</translation>
    </message>
    <message>
        <source>lies with the business</source>
        <translation>está do lado da empresa</translation>
    </message>
    <message>
        <source>lies with the recipient</source>
        <translation>está do lado do destinatário</translation>
    </message>
    <message>
        <source>lies with Meta</source>
        <translation>está do lado da Meta</translation>
    </message>
    <message>
        <source>lies with the calling program</source>
        <translation>está do lado do programa que faz a chamada</translation>
    </message>
    <message>
        <source>unknown whose side</source>
        <translation>não se sabe de que lado</translation>
    </message>
    <message>
        <source>trying again does not help</source>
        <translation>tentar de novo não adianta</translation>
    </message>
    <message>
        <source>trying again may help</source>
        <translation>tentar de novo pode adiantar</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (documented)</source>
        <translation>tentar de novo pode adiantar após %1 s (documentado)</translation>
    </message>
    <message>
        <source>trying again may help after %1 s (our estimate)</source>
        <translation>tentar de novo pode adiantar após %1 s (estimativa nossa)</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>descontinuado</translation>
    </message>
    <message>
        <source>compared on %1</source>
        <translation>comparado em %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>alterado por %1</translation>
    </message>
    <message>
        <source>--answers: %1</source>
        <translation>--answers: %1</translation>
    </message>
    <message>
        <source>--answers: This file is larger than it can sensibly be.</source>
        <translation>--answers: este arquivo é maior do que seria razoável.</translation>
    </message>
    <message>
        <source>&apos;delivery&apos; needs --answers FILE with what is known about the message; - is standard input.</source>
        <translation>&apos;delivery&apos; precisa de --answers FILE com o que se sabe sobre a mensagem; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>Answers and token cannot both come from standard input.</source>
        <translation>Respostas e token não podem vir ambos da entrada padrão.</translation>
    </message>
    <message>
        <source>What is known about the message, as JSON; - is standard input.</source>
        <translation>O que se sabe sobre a mensagem, como JSON; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>Walks the checklist for one message that was not delivered. With a token as well (see the options of check), the checks run too.</source>
        <translation>Percorre o checklist de uma mensagem que não foi entregue. Se houver também um token (veja as opções de check), as verificações são feitas também.</translation>
    </message>
    <message>
        <source>Paste the text; Ctrl-D on a line of its own ends.</source>
        <translation>Cole o texto; Ctrl-D em uma linha própria encerra.</translation>
    </message>
    <message>
        <source>Explains an error code, an answer of the Graph API, a webhook or a log line on standard input.</source>
        <translation>Explica um código de erro, uma resposta da Graph API, um webhook ou uma linha de log da entrada padrão.</translation>
    </message>
    <message>
        <source>Paste the text and press Enter. It is not shown.</source>
        <translation>Cole o texto e pressione Enter. Ele não é mostrado.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Impressão digital: %1</translation>
    </message>
    <message>
        <source>Says what a text on standard input is, without any call: a whole access token, another secret, an id …</source>
        <translation>Diz o que é um texto da entrada padrão, sem nenhuma chamada: um token de acesso completo, outro segredo, um ID…</translation>
    </message>
    <message>
        <source>Type one number per line; Ctrl-D ends.</source>
        <translation>Digite um número por linha; Ctrl-D encerra.</translation>
    </message>
    <message>
        <source>This is more than 16 MiB of numbers. Hand them over in smaller parts.</source>
        <translation>São mais de 16 MiB de números. Envie-os em partes menores.</translation>
    </message>
    <message>
        <source>No number came. Write one per line on standard input.</source>
        <translation>Não veio nenhum número. Escreva um por linha na entrada padrão.</translation>
    </message>
    <message>
        <source>Reads recipient numbers, one per line on standard input, and says what is wrong with them.</source>
        <translation>Lê números de destinatários, um por linha, da entrada padrão e diz o que há de errado com eles.</translation>
    </message>
    <message>
        <source>The country code is missing.</source>
        <translation>Falta o código do país.</translation>
    </message>
    <message>
        <source>011 is dialled before a country code in North America only. Write the number with + and the country code.</source>
        <translation>011 só é discado antes de um código de país na América do Norte. Escreva o número com + e o código do país.</translation>
    </message>
    <message>
        <source>There is a control character inside.</source>
        <translation>Há um caractere de controle no meio.</translation>
    </message>
    <message>
        <source>No country code starts with 0.</source>
        <translation>Nenhum código de país começa com 0.</translation>
    </message>
    <message>
        <source>There is nothing here but white space.</source>
        <translation>Só há espaços em branco aqui.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number. Format the column as text and copy it again.</source>
        <translation>Uma planilha encurtou este número. Formate a coluna como texto e copie-o de novo.</translation>
    </message>
    <message>
        <source>An extension cannot receive messages. Write the number without it.</source>
        <translation>Um ramal não pode receber mensagens. Escreva o número sem ele.</translation>
    </message>
    <message>
        <source>This is the id of a group, not a number.</source>
        <translation>Este é o ID de um grupo, não um número.</translation>
    </message>
    <message>
        <source>There are letters inside.</source>
        <translation>Há letras no meio.</translation>
    </message>
    <message>
        <source>Part of the number is hidden by stars or dots.</source>
        <translation>Parte do número está oculta por asteriscos ou pontos.</translation>
    </message>
    <message>
        <source>There are characters inside that no number has.</source>
        <translation>Há no meio caracteres que nenhum número tem.</translation>
    </message>
    <message>
        <source>This is a place where a number should stand, not a number.</source>
        <translation>Isto é um marcador no lugar de um número, não um número.</translation>
    </message>
    <message>
        <source>There is a + inside the number.</source>
        <translation>Há um + no meio do número.</translation>
    </message>
    <message>
        <source>This text is far too long to be a number.</source>
        <translation>Este texto é longo demais para ser um número.</translation>
    </message>
    <message>
        <source>A number has 15 digits at most, country code included.</source>
        <translation>Um número tem no máximo 15 dígitos, com o código do país.</translation>
    </message>
    <message>
        <source>A number has 7 digits at least, country code included.</source>
        <translation>Um número tem no mínimo 7 dígitos, com o código do país.</translation>
    </message>
    <message>
        <source>This is a link without a number in it.</source>
        <translation>Isto é um link sem nenhum número.</translation>
    </message>
    <message>
        <source>This looks like an id, not a number.</source>
        <translation>Isto parece um ID, não um número.</translation>
    </message>
    <message>
        <source>There are several numbers in this line.</source>
        <translation>Há vários números nesta linha.</translation>
    </message>
    <message>
        <source>Argentina: phones show 54 9 …; the list of allowed test numbers takes 54 and the area without the 9.</source>
        <translation>Argentina: os celulares mostram 54 9 …; a lista de números de teste permitidos aceita 54 e o código de área sem o 9.</translation>
    </message>
    <message>
        <source>Mexico: 52 1 … is the old form; today it is 52 and ten digits.</source>
        <translation>México: 52 1 … é a forma antiga; hoje é 52 e dez dígitos.</translation>
    </message>
    <message>
        <source>Brazil: mobile numbers have nine digits after the area; this one has eight.</source>
        <translation>Brasil: os números de celular têm nove dígitos depois do DDD; este tem oito.</translation>
    </message>
    <message>
        <source>Without a country code the message goes nowhere, or to another country.</source>
        <translation>Sem código do país, a mensagem não vai a lugar nenhum ou vai para outro país.</translation>
    </message>
    <message>
        <source>People there cannot receive messages of the platform.</source>
        <translation>As pessoas de lá não podem receber mensagens da plataforma.</translation>
    </message>
    <message>
        <source>An older source says that people there cannot receive messages; a newer one says that they can.</source>
        <translation>Uma fonte mais antiga diz que as pessoas de lá não podem receber mensagens; uma mais nova diz que podem.</translation>
    </message>
    <message>
        <source>It may belong to a region where people cannot receive messages of the platform.</source>
        <translation>Pode pertencer a uma região onde as pessoas não podem receber mensagens da plataforma.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 telephone number, %2 country code like TR</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&apos;practice&apos; prints its address; it does not save it in a file.</source>
        <translation>&apos;practice&apos; mostra seu endereço; não o salva em um arquivo.</translation>
    </message>
    <message>
        <source>Serving on this computer only. Ctrl-C ends.</source>
        <translation>Atendendo apenas neste computador. Ctrl-C encerra.</translation>
    </message>
    <message>
        <source>Not known to this scenario: %1</source>
        <translation>Este cenário não conhece: %1</translation>
    </message>
    <message>
        <source>--list and --scenario exclude each other.</source>
        <translation>--list e --scenario não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>&apos;practice&apos; needs --list, or --scenario NAME.</source>
        <translation>&apos;practice&apos; precisa de --list ou de --scenario NAME.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535; 0 is any free one.</source>
        <translation>--port aceita um número de 0 a 65535; 0 é qualquer porta livre.</translation>
    </message>
    <message>
        <source>Serves a practice world on a loopback address until it is stopped, or lists them.</source>
        <translation>Oferece um mundo de prática em um endereço de loopback até ser parado, ou lista os mundos.</translation>
    </message>
    <message>
        <source>List the scenarios.</source>
        <translation>Lista os cenários.</translation>
    </message>
    <message>
        <source>Serve this scenario and print its address.</source>
        <translation>Oferece este cenário e mostra o endereço dele.</translation>
    </message>
    <message>
        <source>Serve on this port instead of any free one.</source>
        <translation>Usa esta porta em vez de qualquer porta livre.</translation>
    </message>
    <message>
        <source>All rule files in this folder can be used.</source>
        <translation>Todos os arquivos de regras desta pasta podem ser usados.</translation>
    </message>
    <message>
        <source>--validate takes a folder with rule files; there is no such folder.</source>
        <translation>--validate aceita uma pasta com arquivos de regras; essa pasta não existe.</translation>
    </message>
    <message>
        <source>There is no rule file (*.json) in this folder.</source>
        <translation>Não há nenhum arquivo de regras (*.json) nesta pasta.</translation>
    </message>
    <message>
        <source>&apos;rules&apos; needs either --list or --validate DIR.</source>
        <translation>&apos;rules&apos; precisa de --list ou de --validate DIR.</translation>
    </message>
    <message>
        <source>Lists the rules the program judges by and where they come from, or validates your own.</source>
        <translation>Lista as regras com que o programa avalia e de onde elas vêm, ou valida as suas próprias.</translation>
    </message>
    <message>
        <source>List all entries with their sources.</source>
        <translation>Lista todas as entradas com suas fontes.</translation>
    </message>
    <message>
        <source>Say whether the rule files of DIR can be used.</source>
        <translation>Diz se os arquivos de regras de DIR podem ser usados.</translation>
    </message>
    <message>
        <source>no restriction</source>
        <translation>sem restrição</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>com restrição</translation>
    </message>
    <message>
        <source>sources disagree: restricted, later lifted</source>
        <translation>as fontes divergem: com restrição, depois retirada</translation>
    </message>
    <message>
        <source>sources disagree: possibly restricted</source>
        <translation>as fontes divergem: talvez com restrição</translation>
    </message>
    <message>
        <source>%1: businesses: %2; recipients: %3</source>
        <extracomment>%1 country, %2 and %3 a status like &quot;restricted&quot;</extracomment>
        <translation>%1: empresas: %2; destinatários: %3</translation>
    </message>
    <message>
        <source>%1: %2 or newer</source>
        <extracomment>%1 name of an app, %2 version</extracomment>
        <translation>%1: %2 ou mais nova</translation>
    </message>
    <message>
        <source>%1 (silenced)</source>
        <translation>%1 (silenciado)</translation>
    </message>
    <message>
        <source>%1: version %2, last compared with the public documentation on %3</source>
        <extracomment>%1 file name, %2 version, %3 date</extracomment>
        <translation>%1: versão %2, comparada pela última vez com a documentação pública em %3</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Não usado: %1</translation>
    </message>
    <message>
        <source>--csv: %1</source>
        <translation>--csv: %1</translation>
    </message>
    <message>
        <source>&apos;triage&apos; needs the logs to read; - is standard input.</source>
        <translation>&apos;triage&apos; precisa dos logs para ler; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>Counts webhook logs of any size: which messages failed, why, and what to fix first. Takes files, folders, or - for standard input.</source>
        <translation>Conta logs de webhooks de qualquer tamanho: quais mensagens falharam, por quê e o que corrigir primeiro. Aceita arquivos, pastas ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>Writes the groups of failures to this file as a table.</source>
        <translation>Grava os grupos de falhas neste arquivo como tabela.</translation>
    </message>
    <message>
        <source>--format takes text, json, markdown or html.</source>
        <translation>--format aceita text, json, markdown ou html.</translation>
    </message>
    <message>
        <source>--audience takes me, team or public.</source>
        <translation>--audience aceita me, team ou public.</translation>
    </message>
    <message>
        <source>--output takes the name of a file.</source>
        <translation>--output aceita o nome de um arquivo.</translation>
    </message>
    <message>
        <source>--language takes a code like en, tr or pt-BR.</source>
        <translation>--language aceita um código como en, tr ou pt-BR.</translation>
    </message>
    <message>
        <source>--fail-on takes blocker, error, warning or hint.</source>
        <translation>--fail-on aceita blocker, error, warning ou hint.</translation>
    </message>
    <message>
        <source>--now takes a date and time like 2026-11-23T10:00:00Z.</source>
        <translation>--now aceita uma data e hora como 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>--rules takes a folder with rule files; there is no such folder.</source>
        <translation>--rules aceita uma pasta com arquivos de regras; essa pasta não existe.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout aceita um número inteiro de segundos, de 1 a 86400.</translation>
    </message>
    <message>
        <source>--ca-file works only together with --graph-url.</source>
        <translation>--ca-file só funciona junto com --graph-url.</translation>
    </message>
    <message>
        <source>--ca-file: %1</source>
        <translation>--ca-file: %1</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one holds none.</source>
        <translation>--ca-file aceita um arquivo com certificados no formato PEM; este não contém nenhum.</translation>
    </message>
    <message>
        <source>--graph-url takes a loopback address like http://127.0.0.1:8080.</source>
        <translation>--graph-url aceita um endereço de loopback como http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>--graph-version takes a version like v25.0.</source>
        <translation>--graph-version aceita uma versão como v25.0.</translation>
    </message>
    <message>
        <source>Form of the result: text, json, markdown or html.</source>
        <translation>Formato do resultado: text, json, markdown ou html.</translation>
    </message>
    <message>
        <source>Save the result in FILE, readable by you alone, instead of printing it.</source>
        <translation>Salva o resultado em FILE, que só você pode ler, em vez de mostrá-lo.</translation>
    </message>
    <message>
        <source>Let --output replace an existing file.</source>
        <translation>Permite que --output substitua um arquivo existente.</translation>
    </message>
    <message>
        <source>Language of the texts, for example en.</source>
        <translation>Idioma dos textos, por exemplo en.</translation>
    </message>
    <message>
        <source>Lay the rule files of DIR over the built-in ones.</source>
        <translation>Aplica os arquivos de regras de DIR por cima dos integrados.</translation>
    </message>
    <message>
        <source>End with status 1 from this severity on: blocker, error, warning or hint.</source>
        <translation>Termina com status 1 a partir desta gravidade: blocker, error, warning ou hint.</translation>
    </message>
    <message>
        <source>Who will read the report: me, team or public. Personal details are left out accordingly.</source>
        <translation>Quem vai ler o relatório: me, team ou public. Dados pessoais são omitidos de acordo.</translation>
    </message>
    <message>
        <source>Judge as if it were this time, for example 2026-11-23T10:00:00Z.</source>
        <translation>Avalia como se fosse este momento, por exemplo 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>Call this loopback address instead of Meta&apos;s own (127.0.0.0/8, [::1], localhost).</source>
        <translation>Chama este endereço de loopback em vez do da Meta (127.0.0.0/8, [::1], localhost).</translation>
    </message>
    <message>
        <source>Version of the Graph API.</source>
        <translation>Versão da Graph API.</translation>
    </message>
    <message>
        <source>Give up the whole run after this many seconds (120; one call never over 30).</source>
        <translation>Desiste da execução inteira depois deste número de segundos (120; uma chamada nunca passa de 30).</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for --graph-url.</source>
        <translation>Confia também nos certificados deste arquivo PEM, para --graph-url.</translation>
    </message>
    <message>
        <source>Say nothing but results and complaints.</source>
        <translation>Mostra apenas resultados e erros.</translation>
    </message>
    <message>
        <source>Print the versions of program and rules.</source>
        <translation>Mostra as versões do programa e das regras.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Who: you</source>
        <translation>Quem: você</translation>
    </message>
    <message>
        <source>Who: an admin of the business</source>
        <translation>Quem: um administrador da empresa</translation>
    </message>
    <message>
        <source>Who: the developer of the sending program</source>
        <translation>Quem: o desenvolvedor do programa de envio</translation>
    </message>
    <message>
        <source>Who: your provider</source>
        <translation>Quem: seu provedor</translation>
    </message>
    <message>
        <source>Who: the customer</source>
        <translation>Quem: o cliente</translation>
    </message>
    <message>
        <source>Who: Meta</source>
        <translation>Quem: a Meta</translation>
    </message>
    <message>
        <source>Next: check the token with the command check.</source>
        <translation>Próximo passo: verifique o token com o comando check.</translation>
    </message>
    <message>
        <source>Next: wait for Meta&apos;s service, then check again with the command check.</source>
        <translation>Próximo passo: aguarde o serviço da Meta e verifique de novo com o comando check.</translation>
    </message>
    <message>
        <source>Next: walk the checklist with the command delivery.</source>
        <translation>Próximo passo: percorra o checklist com o comando delivery.</translation>
    </message>
    <message>
        <source>Meta says: &quot;%1&quot;</source>
        <translation>A Meta diz: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Trace id for Meta&apos;s support: %1</source>
        <translation>ID de rastreamento para o suporte da Meta: %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (código %2)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Save what Meta answered to FILE, to judge or compare it later. It holds no secret.</source>
        <translation>Salva em FILE o que a Meta respondeu, para avaliar ou comparar depois. Não contém nenhum segredo.</translation>
    </message>
    <message>
        <source>Judge the facts saved in FACTS; nothing is asked of Meta.</source>
        <translation>Avalia os dados salvos em FACTS; nada é perguntado à Meta.</translation>
    </message>
    <message>
        <source>Say what is fixed, new and unchanged since the facts saved in OLDER.</source>
        <translation>Diz o que foi corrigido, o que é novo e o que não mudou desde os dados salvos em OLDER.</translation>
    </message>
    <message>
        <source>--save-facts takes the name of a file.</source>
        <translation>--save-facts aceita o nome de um arquivo.</translation>
    </message>
    <message>
        <source>--from takes the name of a file that --save-facts has written.</source>
        <translation>--from aceita o nome de um arquivo gravado por --save-facts.</translation>
    </message>
    <message>
        <source>--compare takes the name of a file that --save-facts has written.</source>
        <translation>--compare aceita o nome de um arquivo gravado por --save-facts.</translation>
    </message>
    <message>
        <source>--from and --save-facts exclude each other: these facts are saved already.</source>
        <translation>--from e --save-facts não podem ser usados juntos: estes dados já estão salvos.</translation>
    </message>
    <message>
        <source>--save-facts and --output name the same file.</source>
        <translation>--save-facts e --output indicam o mesmo arquivo.</translation>
    </message>
    <message>
        <source>%1: This file is larger than saved facts can be.</source>
        <translation>%1: este arquivo é maior do que dados salvos podem ser.</translation>
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
        <translation>nada no limite de --fail-on ou acima dele</translation>
    </message>
    <message>
        <source>something at or above the limit</source>
        <translation>algo no limite ou acima dele</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>uso incorreto</translation>
    </message>
    <message>
        <source>not 1, but a needed check could not run</source>
        <translation>não é 1, mas uma verificação necessária não pôde ser feita</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opções de todos os comandos:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Status de saída:</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli COMMAND [options]</source>
        <translation>Uso: secondtick-cli COMMAND [opções]</translation>
    </message>
    <message>
        <source>Says why a WhatsApp Business message was not delivered, and what to do about it.</source>
        <translation>Diz por que uma mensagem do WhatsApp Business não foi entregue e o que fazer a respeito.</translation>
    </message>
    <message>
        <source>Commands (secondtick-cli COMMAND --help says more):</source>
        <translation>Comandos (secondtick-cli COMMAND --help diz mais):</translation>
    </message>
    <message>
        <source>Usage: secondtick-cli %1 [options]</source>
        <extracomment>%1 name of a command</extracomment>
        <translation>Uso: secondtick-cli %1 [opções]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>The input did not end within %1 s. Close the pipe after the text, or hand over a file.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>A entrada não terminou em %1 s. Feche o pipe depois do texto ou informe um arquivo.</translation>
    </message>
    <message>
        <source>The input cannot be read to its end.</source>
        <translation>A entrada não pode ser lida até o fim.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Não existe um arquivo com este nome.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Isto é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it.</source>
        <translation>Este arquivo não pode ser aberto. Confira se você tem permissão de leitura.</translation>
    </message>
    <message>
        <source>--app-secret-file: %1</source>
        <translation>--app-secret-file: %1</translation>
    </message>
    <message>
        <source>--app-secret-file: this file holds no app secret. It is 32 characters of 0-9 and a-f, alone or after the app&apos;s id and a |.</source>
        <translation>--app-secret-file: este arquivo não contém uma chave secreta de app. Ela tem 32 caracteres de 0-9 e a-f, sozinha ou depois do ID do app e de um |.</translation>
    </message>
    <message>
        <source>Paste the access token and press Enter. It is not shown.</source>
        <translation>Cole o token de acesso e pressione Enter. Ele não é mostrado.</translation>
    </message>
    <message>
        <source>--token-file: %1</source>
        <translation>--token-file: %1</translation>
    </message>
    <message>
        <source>There are several different access tokens in this text. Hand over exactly one.</source>
        <translation>Há vários tokens de acesso diferentes neste texto. Informe exatamente um.</translation>
    </message>
    <message>
        <source>The service is being updated (code 2). Next try in %1 s.</source>
        <extracomment>%1 seconds</extracomment>
        <translation>O serviço está em atualização (código 2). Próxima tentativa em %1 s.</translation>
    </message>
    <message>
        <source>The file of %1 exists already. Add --force to replace it.</source>
        <extracomment>%1 an option</extracomment>
        <translation>O arquivo de %1 já existe. Adicione --force para substituí-lo.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>O resultado não pôde ser gravado na saída padrão.</translation>
    </message>
    <message>
        <source>--output: %1</source>
        <translation>--output: %1</translation>
    </message>
    <message>
        <source>The result is saved, readable by you alone.</source>
        <translation>O resultado foi salvo, e só você pode lê-lo.</translation>
    </message>
    <message>
        <source>%1 %2, rules %3 (last compared with the public documentation on %4)</source>
        <extracomment>%1 program name, %2 its version, %3 version of the rules, %4 a date</extracomment>
        <translation>%1 %2, regras %3 (comparadas pela última vez com a documentação pública em %4)</translation>
    </message>
    <message>
        <source>--app takes the id of an app, digits only.</source>
        <translation>--app aceita o ID de um app, só dígitos.</translation>
    </message>
    <message>
        <source>--account takes the id of a WhatsApp Business account, digits only.</source>
        <translation>--account aceita o ID de uma conta do WhatsApp Business, só dígitos.</translation>
    </message>
    <message>
        <source>--number takes the id of a phone number as WhatsApp Manager shows it, digits only. It is not the phone number itself.</source>
        <translation>--number aceita o ID de um número de telefone como o WhatsApp Manager o mostra, só dígitos. Não é o próprio número de telefone.</translation>
    </message>
    <message>
        <source>Read the access token from FILE; - is standard input.</source>
        <translation>Lê o token de acesso de FILE; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>Read the app secret from FILE, which holds secret or appid|secret.</source>
        <translation>Lê a chave secreta do app de FILE, que contém chave ou ID_do_app|chave.</translation>
    </message>
    <message>
        <source>The app that makes the API calls, to compare with the token&apos;s app.</source>
        <translation>O app que faz as chamadas de API, para comparar com o app do token.</translation>
    </message>
    <message>
        <source>The WhatsApp Business account, when it cannot be found by itself.</source>
        <translation>A conta do WhatsApp Business, quando não pode ser encontrada automaticamente.</translation>
    </message>
    <message>
        <source>The id of the phone number, when it cannot be found by itself.</source>
        <translation>O ID do número de telefone, quando não pode ser encontrado automaticamente.</translation>
    </message>
    <message>
        <source>Read everything, also where that takes more than 25 calls.</source>
        <translation>Lê tudo, mesmo quando isso exige mais de 25 chamadas.</translation>
    </message>
    <message>
        <source>Wait out an update of the service (code 2), up to 420 seconds in all.</source>
        <translation>Espera o fim de uma atualização do serviço (código 2), até 420 segundos no total.</translation>
    </message>
    <message>
        <source>Check a practice world on this computer; see &apos;practice --list&apos;.</source>
        <translation>Verifica um mundo de prática neste computador; veja &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--token-file takes the name of a file, or - for standard input.</source>
        <translation>--token-file aceita o nome de um arquivo, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>--app-secret-file takes the name of a file.</source>
        <translation>--app-secret-file aceita o nome de um arquivo.</translation>
    </message>
    <message>
        <source>--practice takes the name of a scenario; see &apos;practice --list&apos;.</source>
        <translation>--practice aceita o nome de um cenário; veja &apos;practice --list&apos;.</translation>
    </message>
    <message>
        <source>--practice and --graph-url exclude each other.</source>
        <translation>--practice e --graph-url não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>There is no practice scenario of this name. There are: %1.</source>
        <extracomment>%1 list of names</extracomment>
        <translation>Não há um cenário de prática com este nome. Existem: %1.</translation>
    </message>
    <message>
        <source>This port is taken, or may not be used. Choose another one.</source>
        <translation>Esta porta está ocupada ou não pode ser usada. Escolha outra.</translation>
    </message>
    <message>
        <source>Second Tick tells why a WhatsApp Business message was not delivered.</source>
        <translation>O Second Tick diz por que uma mensagem do WhatsApp Business não foi entregue.</translation>
    </message>
    <message>
        <source>Practise with a built-in example; no account and no network are needed.</source>
        <translation>Pratica com um exemplo integrado; não é preciso conta nem rede.</translation>
    </message>
    <message>
        <source>--ca-file takes a file with certificates in PEM form; this one cannot be read.</source>
        <translation>--ca-file aceita um arquivo com certificados no formato PEM; este não pode ser lido.</translation>
    </message>
    <message>
        <source>The window does not know one of these arguments. --help lists what it takes.</source>
        <translation>A janela não conhece um destes argumentos. --help lista o que ela aceita.</translation>
    </message>
    <message>
        <source>Read: %1 of %2 MiB.</source>
        <extracomment>%1 and %2 sizes in MiB</extracomment>
        <translation>Lidos: %1 de %2 MiB.</translation>
    </message>
    <message>
        <source>the paper this program began with</source>
        <translation>o documento com que este programa começou</translation>
    </message>
    <message numerus="yes">
        <source>%n prefixes of telephone numbers</source>
        <translation>
            <numerusform>%n prefixo de números de telefone</numerusform>
            <numerusform>%n prefixos de números de telefone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>%1 what an error means, %n how often it stands in a text</extracomment>
        <translation>
            <numerusform>%1, %n vez</numerusform>
            <numerusform>%1, %n vezes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::explain</name>
    <message>
        <source>Meta&apos;s word for it: %1.</source>
        <translation>Termo da Meta: %1.</translation>
    </message>
    <message>
        <source>Date given: %1.</source>
        <translation>Data informada: %1.</translation>
    </message>
    <message>
        <source>Meta says: %1</source>
        <translation>A Meta diz: %1</translation>
    </message>
    <message>
        <source>The template %1 (%2) was approved. It can be sent.</source>
        <translation>O modelo %1 (%2) foi aprovado. Ele pode ser enviado.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was rejected. It cannot be sent until it is changed and approved.</source>
        <translation>O modelo %1 (%2) foi rejeitado. Ele não pode ser enviado até ser alterado e aprovado.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was flagged. It will be disabled unless its quality gets better.</source>
        <translation>O modelo %1 (%2) foi sinalizado. Ele será desativado se a qualidade não melhorar.</translation>
    </message>
    <message>
        <source>The template %1 (%2) is paused and cannot be sent for a while.</source>
        <translation>O modelo %1 (%2) está pausado e não pode ser enviado por um tempo.</translation>
    </message>
    <message>
        <source>The template %1 (%2) was disabled. It cannot be sent any more.</source>
        <translation>O modelo %1 (%2) foi desativado. Ele não pode mais ser enviado.</translation>
    </message>
    <message>
        <source>The state of the template %1 (%2) has changed: %3.</source>
        <translation>A situação do modelo %1 (%2) mudou: %3.</translation>
    </message>
    <message>
        <source>Meta is going to disable this WhatsApp account. Appeal in Business Support Home.</source>
        <translation>A Meta vai desativar esta conta do WhatsApp. Conteste no Business Support Home.</translation>
    </message>
    <message>
        <source>Meta reports a policy violation of this WhatsApp account. See Business Support Home.</source>
        <translation>A Meta informa que esta conta do WhatsApp violou uma política. Veja no Business Support Home.</translation>
    </message>
    <message>
        <source>Meta has restricted this WhatsApp account. See Business Support Home.</source>
        <translation>A Meta restringiu esta conta do WhatsApp. Veja no Business Support Home.</translation>
    </message>
    <message>
        <source>The state of this WhatsApp account has changed: %1.</source>
        <translation>A situação desta conta do WhatsApp mudou: %1.</translation>
    </message>
    <message>
        <source>The display name of a phone number was approved. Nothing needs to be done.</source>
        <translation>O nome de exibição de um número de telefone foi aprovado. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>The display name of a phone number was not approved. Choose another in WhatsApp Manager.</source>
        <translation>O nome de exibição de um número de telefone não foi aprovado. Escolha outro no WhatsApp Manager.</translation>
    </message>
    <message>
        <source>Meta has decided on the display name of a phone number: %1.</source>
        <translation>A Meta decidiu sobre o nome de exibição de um número de telefone: %1.</translation>
    </message>
    <message>
        <source>This is about the token or the sign-in, not about the customer.</source>
        <translation>Trata-se do token ou do login, não do cliente.</translation>
    </message>
    <message>
        <source>This is about what the token and the app may do, not about the customer.</source>
        <translation>Trata-se do que o token e o app podem fazer, não do cliente.</translation>
    </message>
    <message>
        <source>This is about your sending side: the account, its number, template, media or payment.</source>
        <translation>Trata-se do seu lado do envio: a conta, o número, o modelo, a mídia ou o pagamento.</translation>
    </message>
    <message>
        <source>This is about the customer who should get the message, not about your sending number.</source>
        <translation>Trata-se do cliente que deveria receber a mensagem, não do seu número de envio.</translation>
    </message>
    <message>
        <source>This is about Meta&apos;s own service, not about you or the customer.</source>
        <translation>Trata-se do próprio serviço da Meta, não de você nem do cliente.</translation>
    </message>
    <message>
        <source>This is about the program that makes the calls: what it asks for, or how often.</source>
        <translation>Trata-se do programa que faz as chamadas: o que ele pede ou com que frequência.</translation>
    </message>
    <message>
        <source>It is not known whose side this is about.</source>
        <translation>Não se sabe de que lado está o problema.</translation>
    </message>
    <message>
        <source>It is the answer to a call.</source>
        <translation>É a resposta a uma chamada.</translation>
    </message>
    <message>
        <source>It is in the status of a message you sent.</source>
        <translation>Está no status de uma mensagem que você enviou.</translation>
    </message>
    <message>
        <source>It is reported beside the messages, for the account or the number as a whole.</source>
        <translation>É informado à parte das mensagens, para a conta ou o número como um todo.</translation>
    </message>
    <message>
        <source>It is in a message a customer sent you.</source>
        <translation>Está em uma mensagem que um cliente enviou a você.</translation>
    </message>
    <message>
        <source>It is the reason the inspection gives for the token.</source>
        <translation>É o motivo que a inspeção dá para o token.</translation>
    </message>
    <message>
        <source>It stands in the text as words.</source>
        <translation>Está no texto, escrito por extenso.</translation>
    </message>
    <message>
        <source>Meta has an alert for this account: %1.</source>
        <translation>A Meta tem um alerta para esta conta: %1.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1. It is no delivery failure.</source>
        <translation>Este é um evento do tipo %1. Não é uma falha de entrega.</translation>
    </message>
    <message>
        <source>This is an event of the kind %1: %2.</source>
        <translation>Este é um evento do tipo %1: %2.</translation>
    </message>
    <message>
        <source>The inspection says that the token is not valid any more. Generate a new one.</source>
        <translation>A inspeção diz que o token não é mais válido. Gere um novo.</translation>
    </message>
    <message>
        <source>The inspection says that the token was valid at that time.</source>
        <translation>A inspeção diz que o token era válido naquele momento.</translation>
    </message>
    <message>
        <source>The permission %1 is missing from both lists. Generate a token that has it.</source>
        <translation>A permissão %1 falta nas duas listas. Gere um token que a tenha.</translation>
    </message>
    <message>
        <source>The permission %1 is not in the list shown, but this list may be incomplete. Check the token itself to be sure.</source>
        <translation>A permissão %1 não está na lista mostrada, mas essa lista pode estar incompleta. Verifique o próprio token para ter certeza.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Baileys, or a gateway built on it (Evolution API and others). Meta&apos;s codes do not apply; ask whoever runs that gateway.</source>
        <translation>Esta não é uma resposta da Cloud API: parece ser do Baileys ou de um gateway baseado nele (Evolution API e outros). Os códigos da Meta não se aplicam; pergunte a quem administra esse gateway.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a program that drives WhatsApp Web. Meta&apos;s codes do not apply; ask whoever runs that program.</source>
        <translation>Esta não é uma resposta da Cloud API: parece ser de um programa que controla o WhatsApp Web. Os códigos da Meta não se aplicam; pergunte a quem administra esse programa.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like Twilio, which has numbers of its own. Look the number up in Twilio&apos;s error list.</source>
        <translation>Esta não é uma resposta da Cloud API: parece ser da Twilio, que tem números próprios. Procure o número na lista de erros da Twilio.</translation>
    </message>
    <message>
        <source>This is not an answer of the Cloud API: it looks like a provider&apos;s own report. Ask that provider what its words mean.</source>
        <translation>Esta não é uma resposta da Cloud API: parece ser um relatório do próprio provedor. Pergunte a esse provedor o que as palavras dele significam.</translation>
    </message>
    <message>
        <source>A code we do not know: Meta&apos;s own words</source>
        <translation>Um código que não conhecemos: as palavras da própria Meta</translation>
    </message>
    <message>
        <source>Read Meta&apos;s own words: they are shown as they came.</source>
        <translation>Leia as palavras da própria Meta: elas são mostradas como vieram.</translation>
    </message>
    <message>
        <source>Look the number up on Meta&apos;s page of error codes; it may be newer than this program.</source>
        <translation>Procure o número na página de códigos de erro da Meta; ele pode ser mais novo que este programa.</translation>
    </message>
    <message>
        <source>Give Meta&apos;s support the code, the trace id and the time if it goes on.</source>
        <translation>Se continuar, informe ao suporte da Meta o código, o ID de rastreamento e o horário.</translation>
    </message>
    <message>
        <source>phone number</source>
        <extracomment>Where sending is held up, as in &quot;Where: phone number.&quot;</extracomment>
        <translation>número de telefone</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>conta do WhatsApp</translation>
    </message>
    <message>
        <source>business portfolio</source>
        <translation>portfólio empresarial</translation>
    </message>
    <message>
        <source>app</source>
        <translation>app</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>The health status reports it. Where: %1.</source>
        <translation>O status de integridade informa isso. Onde: %1.</translation>
    </message>
    <message>
        <source>Sending is blocked. Where: %1.</source>
        <translation>O envio está bloqueado. Onde: %1.</translation>
    </message>
    <message>
        <source>Sending is limited. Where: %1.</source>
        <translation>O envio está limitado. Onde: %1.</translation>
    </message>
</context>
<context>
    <name>secondtick::explain::Notes</name>
    <message>
        <source>Delivered and failed together: this message was delivered. The customer uses several devices, and one of them did not take it.</source>
        <translation>Entregue e com falha ao mesmo tempo: esta mensagem foi entregue. O cliente usa vários aparelhos, e um deles não a recebeu.</translation>
    </message>
    <message>
        <source>A message failed and Meta gave no reason with it.</source>
        <translation>Uma mensagem falhou e a Meta não informou o motivo.</translation>
    </message>
    <message>
        <source>Sent, and no error: no report of a delivery is in this text. Walk the delivery checklist.</source>
        <translation>Enviada, sem erro: não há aviso de entrega neste texto. Percorra o checklist de entrega.</translation>
    </message>
    <message>
        <source>Delivered: this message reached the customer.</source>
        <translation>Entregue: esta mensagem chegou ao cliente.</translation>
    </message>
    <message>
        <source>This error comes from Meta&apos;s sign-in (OAuth). Its number is not one of the Cloud API&apos;s codes; its words say what to change.</source>
        <translation>Este erro vem do login da Meta (OAuth). O número dele não é um dos códigos da Cloud API; o texto dele diz o que mudar.</translation>
    </message>
    <message>
        <source>Meta has accepted the message. That is not a delivery yet: the webhook reports whether it arrives.</source>
        <translation>A Meta aceitou a mensagem. Isso ainda não é uma entrega: o webhook avisa se ela chega.</translation>
    </message>
    <message>
        <source>This is what is sent to Meta, not what Meta answers. Paste the answer or the webhook.</source>
        <translation>Isto é o que se envia à Meta, não o que a Meta responde. Cole a resposta ou o webhook.</translation>
    </message>
    <message>
        <source>This is Meta&apos;s answer about a phone number. It reports no error.</source>
        <translation>Esta é a resposta da Meta sobre um número de telefone. Ela não informa nenhum erro.</translation>
    </message>
    <message>
        <source>This is the list of apps that receive the events of the WhatsApp account. It reports no error.</source>
        <translation>Esta é a lista de apps que recebem os eventos da conta do WhatsApp. Ela não informa nenhum erro.</translation>
    </message>
    <message>
        <source>The events of the account go to another address than the app&apos;s own: an override is set.</source>
        <translation>Os eventos da conta vão para um endereço diferente do endereço do app: há uma substituição definida.</translation>
    </message>
    <message>
        <source>This is an empty list. If it answers subscribed_apps, no app receives the account&apos;s events, and no delivery is ever reported.</source>
        <translation>Esta lista está vazia. Se ela responde a subscribed_apps, nenhum app recebe os eventos da conta e nenhuma entrega é informada.</translation>
    </message>
    <message>
        <source>This error belongs to a message a customer sent you. It is no delivery failure.</source>
        <translation>Este erro pertence a uma mensagem que um cliente enviou a você. Não é uma falha de entrega.</translation>
    </message>
    <message>
        <source>A message from a customer is in it. That is no error.</source>
        <translation>Há nele uma mensagem de um cliente. Isso não é um erro.</translation>
    </message>
    <message>
        <source>The health status reports nothing that keeps messages from being sent.</source>
        <translation>O status de integridade não informa nada que impeça o envio de mensagens.</translation>
    </message>
    <message>
        <source>An access token or another secret stands in this text. It is not shown. If the text was shared with anybody, treat it as leaked: make a new one and revoke the old one.</source>
        <translation>Há um token de acesso ou outro segredo neste texto. Ele não é mostrado. Se o texto foi compartilhado com alguém, considere-o vazado: crie um novo e revogue o antigo.</translation>
    </message>
    <message>
        <source>There was no text. Paste a code, an answer of Meta, a webhook or a line of a log.</source>
        <translation>Não havia texto. Cole um código, uma resposta da Meta, um webhook ou uma linha de um log.</translation>
    </message>
    <message>
        <source>This is not text but a file of another kind. Copy the error from it and paste that.</source>
        <translation>Isto não é texto, mas um arquivo de outro tipo. Copie o erro dele e cole.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB. Only its first 1 MiB was read.</source>
        <translation>O texto tem mais de 1 MiB. Só o primeiro 1 MiB foi lido.</translation>
    </message>
    <message>
        <source>From line %1, column %2 on this is not whole JSON: cut off, a comma or quote missing, or a comment in it. What could be read is explained.</source>
        <translation>A partir da linha %1, coluna %2, o JSON não está completo: foi cortado, falta uma vírgula ou aspas, ou há um comentário nele. O que pôde ser lido está explicado.</translation>
    </message>
    <message>
        <source>There are very many different errors in this text. The first %1 are explained.</source>
        <translation>Há muitos erros diferentes neste texto. Os primeiros %1 são explicados.</translation>
    </message>
    <message>
        <source>Nothing in this text is a code, an answer or an event of the Cloud API that could be explained. Paste the whole answer or the whole webhook.</source>
        <translation>Nada neste texto é um código, uma resposta ou um evento da Cloud API que possa ser explicado. Cole a resposta inteira ou o webhook inteiro.</translation>
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
        <translation>pt-BR</translation>
    </message>
</context>
<context>
    <name>secondtick::print::PdfWords</name>
    <message>
        <source>Second Tick report of %1 · page %2 of %3</source>
        <extracomment>At the foot of a printed page: %1 is a date and time, %2 and %3 are page numbers</extracomment>
        <translation>Relatório do Second Tick de %1 · página %2 de %3</translation>
    </message>
    <message>
        <source>Findings printed: only the first %1 of %2. The HTML form has them all.</source>
        <translation>Constatações impressas: só as primeiras %1 de %2. A versão em HTML tem todas.</translation>
    </message>
</context>
<context>
    <name>secondtick::report::Words</name>
    <message>
        <source>[name %1]</source>
        <translation>[nome %1]</translation>
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
        <translation>[nome]</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensagens</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatários</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>sending numbers</source>
        <translation>números de envio</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorias</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>nova tentativa</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primeira</translation>
    </message>
    <message>
        <source>last</source>
        <translation>última</translation>
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
        <translation>%1; enviadas há mais tempo do que a Meta guarda uma mensagem, portanto não chegarão mais: %2</translation>
    </message>
    <message>
        <source>time not known: %1</source>
        <translation>momento desconhecido: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From %1 to %2: two moments</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 a number that is an estimate</extracomment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>outros %1</translation>
    </message>
    <message>
        <source>No webhooks of Meta were found</source>
        <translation>Nenhum webhook da Meta foi encontrado</translation>
    </message>
    <message>
        <source>No message failed in these logs</source>
        <translation>Nenhuma mensagem falhou nestes logs</translation>
    </message>
    <message>
        <source>Ask your developer to log the whole webhook: the reason stands in its errors.</source>
        <translation>Peça ao seu desenvolvedor para registrar no log o webhook inteiro: o motivo está em errors.</translation>
    </message>
    <message>
        <source>Take the log that holds what Meta sends to your webhook.</source>
        <translation>Use o log que guarda o que a Meta envia para o seu webhook.</translation>
    </message>
    <message>
        <source>Look at a log of the time in which messages did not arrive.</source>
        <translation>Use um log do período em que as mensagens não chegaram.</translation>
    </message>
    <message>
        <source>Reading the logs was stopped early: this is the count until then.</source>
        <translation>A leitura dos logs foi interrompida: esta é a contagem até aquele momento.</translation>
    </message>
    <message>
        <source>The logs hold more than 10 million messages. The first 10 million are counted one by one; beyond that every entry counts as a message.</source>
        <translation>Os logs contêm mais de 10 milhões de mensagens. Os primeiros 10 milhões são contados um a um; a partir daí, cada registro conta como uma mensagem.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>files: %1, lines: %2, webhooks: %3</source>
        <extracomment>%1 number of files, %2 of lines, %3 of webhooks</extracomment>
        <translation>arquivos: %1, linhas: %2, webhooks: %3</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Mensagens enviadas</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mensagens recebidas</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>O que aconteceu com elas</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Enviada, não entregue</translation>
    </message>
    <message>
        <source>Failed once, delivered all the same</source>
        <translation>Falharam uma vez, mas foram entregues</translation>
    </message>
    <message>
        <source>Errors of no sent message</source>
        <translation>Erros sem mensagem enviada</translation>
    </message>
    <message>
        <source>Places that could not be read</source>
        <translation>Trechos que não puderam ser lidos</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <extracomment>%1 what is wrong, %2 a number</extracomment>
        <translation>%1 (código %2)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 a number of messages, %2 their share of all that failed</extracomment>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>Time not given</source>
        <translation>Horário não informado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>earlier news, left out: %1</source>
        <translation>notificações anteriores, omitidas: %1</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>Outros arquivos</translation>
    </message>
    <message>
        <source>listed in the JSON form</source>
        <translation>listados na versão JSON</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
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
        <translation>Aceito pela Meta</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido em</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>Access to data ends</source>
        <translation>O acesso aos dados termina em</translation>
    </message>
    <message>
        <source>Permissions listed</source>
        <translation>Permissões listadas</translation>
    </message>
    <message>
        <source>%1 only for</source>
        <translation>%1 só para</translation>
    </message>
    <message>
        <source>Something else than an access token was pasted. No call was made.</source>
        <translation>O que foi colado não é um token de acesso. Nenhuma chamada foi feita.</translation>
    </message>
    <message>
        <source>The pasted text is not a whole access token. No call was made.</source>
        <translation>O texto colado não é um token de acesso completo. Nenhuma chamada foi feita.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspeção</translation>
    </message>
    <message>
        <source>Meta gave no answer about the token itself.</source>
        <translation>A Meta não respondeu nada sobre o token em si.</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>números de telefone</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nomes</translation>
    </message>
    <message>
        <source>message ids</source>
        <translation>IDs de mensagens</translation>
    </message>
    <message>
        <source>folders and file names</source>
        <translation>pastas e nomes de arquivos</translation>
    </message>
    <message>
        <source>values of evidence</source>
        <translation>valores das evidências</translation>
    </message>
    <message>
        <source>links</source>
        <translation>links</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>%1, compared with Meta&apos;s documentation on %2</source>
        <translation>%1, comparadas com a documentação da Meta em %2</translation>
    </message>
    <message>
        <source>Rules changed by</source>
        <translation>Regras alteradas por</translation>
    </message>
    <message>
        <source>Rule not used</source>
        <translation>Regra não usada</translation>
    </message>
    <message>
        <source>Facts of</source>
        <translation>Dados de</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Quem pode ler</translation>
    </message>
    <message>
        <source>Replaced by labels or left out</source>
        <translation>Substituído por rótulos ou omitido</translation>
    </message>
    <message>
        <source>Practice: the answers came from the built-in stand-in, not from Meta.</source>
        <translation>Prática: as respostas vieram do simulador integrado, não da Meta.</translation>
    </message>
    <message>
        <source>Judged from saved facts of %1. Nothing was asked again.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Avaliado com dados salvos de %1. Nada foi consultado de novo.</translation>
    </message>
    <message>
        <source>The check was stopped before its end; what was known by then is here.</source>
        <translation>A verificação foi interrompida antes do fim; aqui está o que já se sabia.</translation>
    </message>
    <message>
        <source>Not all of it could be read; the list of files says what is missing.</source>
        <translation>Nem tudo pôde ser lido; a lista de arquivos mostra o que falta.</translation>
    </message>
    <message>
        <source>Not everything could be checked, so “nothing found” does not mean “all is well”.</source>
        <translation>Nem tudo pôde ser verificado, portanto “nada encontrado” não significa “está tudo bem”.</translation>
    </message>
    <message>
        <source>Not everything fits into a usual check, which makes 25 calls at most. Look deeper (on the command line: --deep) to read the rest.</source>
        <translation>Nem tudo cabe em uma verificação comum, que faz no máximo 25 chamadas. Use Aprofundar (na linha de comando: --deep) para ler o resto.</translation>
    </message>
    <message>
        <source>Left out to keep this readable, because they are the least severe: findings: %1</source>
        <translation>Omitidas para facilitar a leitura, por serem as menos graves: constatações: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>Nada mudou desde %1.</translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, unchanged %4.</source>
        <extracomment>%1 a moment, the others are numbers of findings</extracomment>
        <translation>Desde %1: corrigidas %2, novas %3, sem mudança %4.</translation>
    </message>
    <message>
        <source>Could not be looked at again: %1.</source>
        <translation>Não foi possível verificar de novo: %1.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>Não foi possível verificar de novo</translation>
    </message>
    <message>
        <source>That is all this report contains. No token was used for it.</source>
        <translation>Isto é tudo o que este relatório contém. Nenhum token foi usado para ele.</translation>
    </message>
    <message>
        <source>That is all this report contains. The token itself is not in it; its fingerprint only serves to tell one token from another.</source>
        <translation>Isto é tudo o que este relatório contém. O token em si não está nele; a impressão digital serve apenas para distinguir um token de outro.</translation>
    </message>
    <message>
        <source>Meta sends this number&apos;s messages to %1. Whether a server answers there cannot be seen from here.</source>
        <extracomment>%1 name of a computer, like hooks.example.com</extracomment>
        <translation>A Meta envia as mensagens deste número para %1. Daqui não é possível ver se um servidor responde lá.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1 &quot;Account&quot; or &quot;Number&quot;, %2 its name and id, %3 &quot;Fine&quot;, &quot;Broken here&quot; …</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Em que isto se baseia</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>%1 number of accounts, phone numbers or the like</extracomment>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>Reply to a customer (service)</source>
        <translation>Resposta a um cliente (serviço)</translation>
    </message>
    <message>
        <source>Utility template</source>
        <translation>Modelo de utilidade</translation>
    </message>
    <message>
        <source>Marketing template</source>
        <translation>Modelo de marketing</translation>
    </message>
    <message>
        <source>Authentication template</source>
        <translation>Modelo de autenticação</translation>
    </message>
    <message>
        <source>None came</source>
        <translation>Nenhum chegou</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Sent (one tick)</source>
        <translation>Enviada (um tique)</translation>
    </message>
    <message>
        <source>Delivered (two ticks)</source>
        <translation>Entregue (dois tiques)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Número do cliente</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>O número da sua empresa</translation>
    </message>
    <message>
        <source>Your business is in</source>
        <translation>País da sua empresa</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>Kept for delivery</source>
        <translation>Guardada para entrega por</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último status</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de erro</translation>
    </message>
    <message>
        <source>Customer last wrote</source>
        <translation>Última mensagem do cliente</translation>
    </message>
    <message>
        <source>Customer is in</source>
        <translation>País do cliente</translation>
    </message>
    <message>
        <source>Customer was reached another way</source>
        <translation>Cliente contatado por outro meio</translation>
    </message>
    <message>
        <source>Customer can write to you</source>
        <translation>Cliente consegue escrever para você</translation>
    </message>
    <message>
        <source>Customer has blocked you</source>
        <translation>Cliente bloqueou você</translation>
    </message>
    <message>
        <source>Customer has accepted the terms</source>
        <translation>Cliente aceitou os termos</translation>
    </message>
    <message>
        <source>Customer&apos;s app</source>
        <translation>App do cliente</translation>
    </message>
    <message>
        <source>Version of the app</source>
        <translation>Versão do app</translation>
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
        <translation>É melhor enviar ao seu desenvolvedor: a pessoa que configurou o app que envia as mensagens.</translation>
    </message>
    <message>
        <source>Best sent to your solution provider: the company through which you use WhatsApp.</source>
        <translation>É melhor enviar ao seu provedor de soluções: a empresa pela qual você usa o WhatsApp.</translation>
    </message>
    <message>
        <source>Best sent to an administrator of your business portfolio at Meta.</source>
        <translation>É melhor enviar a um administrador do seu portfólio empresarial na Meta.</translation>
    </message>
    <message>
        <source>Best sent to Meta&apos;s support for businesses. They ask for the account, the phone number, the time and the trace id of a call: what is known of these stands here.</source>
        <translation>É melhor enviar ao suporte da Meta para empresas. Eles pedem a conta, o número de telefone, o horário e o ID de rastreamento de uma chamada: o que se sabe disso está aqui.</translation>
    </message>
    <message>
        <source>If you ask somebody for help, they will want to know this.</source>
        <translation>Se você pedir ajuda a alguém, essa pessoa vai querer saber isto.</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <extracomment>%1 an id that the platform gives each of its answers</extracomment>
        <translation>ID de rastreamento %1</translation>
    </message>
    <message>
        <source>Nothing found, but not everything could be checked</source>
        <translation>Nada encontrado, mas nem tudo pôde ser verificado</translation>
    </message>
    <message>
        <source>No fault found on your side; the customer can tell more</source>
        <translation>Nenhuma falha do seu lado; o cliente pode dizer mais</translation>
    </message>
    <message>
        <source>Which reason it is, the customer can tell</source>
        <translation>Qual é o motivo, o cliente pode dizer</translation>
    </message>
    <message>
        <source>None of the five reasons stands out</source>
        <translation>Nenhum dos cinco motivos se destaca</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>Nada de errado foi encontrado</translation>
    </message>
    <message>
        <source>Check again, so that what could not be checked is checked too.</source>
        <translation>Verifique de novo, para incluir o que não pôde ser verificado.</translation>
    </message>
    <message>
        <source>Send the customer the text of this report by phone, e-mail or SMS.</source>
        <translation>Passe ao cliente o texto deste relatório por telefone, e-mail ou SMS.</translation>
    </message>
    <message>
        <source>If a message still does not arrive, go through the message checklist.</source>
        <translation>Se uma mensagem ainda não chegar, percorra o checklist da mensagem.</translation>
    </message>
    <message>
        <source>Send the message again, and check here if it does not arrive.</source>
        <translation>Envie a mensagem de novo e verifique aqui se ela não chegar.</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Impedimento</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>Algo encontrado</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não se aplica</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Não pôde ser verificado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>Not proven either way</source>
        <translation>Sem prova a favor ou contra</translation>
    </message>
    <message>
        <source>Meta&apos;s inspection of the token</source>
        <translation>Inspeção do token pela Meta</translation>
    </message>
    <message>
        <source>Meta&apos;s list of its permissions</source>
        <translation>Lista de permissões do token na Meta</translation>
    </message>
    <message>
        <source>A read that needs it</source>
        <translation>Uma leitura que precisa dela</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improvável</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possível</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Provável</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Com limitação</translation>
    </message>
    <message>
        <source>Broken here</source>
        <translation>A falha está aqui</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>An administrator of your business</source>
        <translation>Um administrador da sua empresa</translation>
    </message>
    <message>
        <source>Your developer</source>
        <translation>Seu desenvolvedor</translation>
    </message>
    <message>
        <source>Your solution provider</source>
        <translation>Seu provedor de soluções</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>O cliente</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>A Meta</translation>
    </message>
    <message>
        <source>For your own files: it holds the customer&apos;s number as you entered it.</source>
        <translation>Para seus próprios arquivos: contém o número do cliente como você o digitou.</translation>
    </message>
    <message>
        <source>For your team or support: it holds ids and names of your business, but no customer&apos;s number.</source>
        <translation>Para sua equipe ou o suporte: contém IDs e nomes da sua empresa, mas nenhum número de cliente.</translation>
    </message>
    <message>
        <source>Fit for anyone: ids, names and numbers are replaced by labels.</source>
        <translation>Adequado para qualquer pessoa: IDs, nomes e números são substituídos por rótulos.</translation>
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
        <translation>Verificação incompleta</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>The verdict when only the checklist was walked, and no reason stands out: an open question</extracomment>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>First step:</source>
        <translation>Primeiro passo:</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>A cadeia</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Quem:</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Por que dizemos isso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Comprovado por</translation>
    </message>
    <message>
        <source>Why the message may not have arrived</source>
        <translation>Por que a mensagem pode não ter chegado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>O que foi respondido</translation>
    </message>
    <message>
        <source>Text for the customer</source>
        <translation>Texto para o cliente</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Desde a última vez</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Further reasons, in the JSON form: %1</source>
        <translation>Outros motivos, na versão JSON: %1</translation>
    </message>
    <message>
        <source>Why messages failed, what to fix first at the top</source>
        <translation>Por que as mensagens falharam; no topo, o que corrigir primeiro</translation>
    </message>
    <message>
        <source>The logs</source>
        <translation>Os logs</translation>
    </message>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>O que a Meta disse nesse período</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>For those who help</source>
        <translation>Para quem ajuda</translation>
    </message>
    <message>
        <source>%1 – Second Tick report</source>
        <translation>%1 – Relatório do Second Tick</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>O token</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Sobre este relatório</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primeiro passo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>recipients: %1; %2</source>
        <extracomment>%1 a number; %2 a time from when to when</extracomment>
        <translation>destinatários: %1; %2</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>O que fazer:</translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation>Por que dizemos isso:</translation>
    </message>
    <message>
        <source>request</source>
        <extracomment>What a finding rests on: a name in front of a value, a value, or where a value comes from, in brackets</extracomment>
        <translation>solicitação</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>falha</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>o que aconteceu</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>local clock</source>
        <translation>relógio local</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconhecido</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto colado</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>o que você informou</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>não listado</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>verificado</translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1 …</source>
        <extracomment>%n files, %1 some of their names</extracomment>
        <translation>
            <numerusform>%n arquivo: %1 …</numerusform>
            <numerusform>%n arquivos: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1</source>
        <translation>
            <numerusform>%n arquivo: %1</numerusform>
            <numerusform>%n arquivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in this folder. Take the one with the log of your webhook.</source>
        <translation>Não há nenhum arquivo nesta pasta. Escolha a que tem o log do seu webhook.</translation>
    </message>
    <message>
        <source>Files read: only the first %1 of %2.</source>
        <extracomment>%1 and %2 numbers of files</extracomment>
        <translation>Arquivos lidos: só os primeiros %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; the JSON form holds them all.</source>
        <translation>
            <numerusform>Mais %n não está listado aqui; a versão JSON contém todos.</numerusform>
            <numerusform>Mais %n não estão listados aqui; a versão JSON contém todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>O que foi lido</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada em</translation>
    </message>
</context>
<context>
    <name>secondtick::rules::RetryWords</name>
    <message>
        <source>one day</source>
        <extracomment>A span of time behind &quot;after&quot;, as in &quot;Try again after one day&quot;: in the case that your sentence needs</extracomment>
        <translation>um dia</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>uma hora</translation>
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
        <translation>um minuto</translation>
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
        <translation>um segundo</translation>
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
        <translation>Tentar de novo sem mudar nada não adianta.</translation>
    </message>
    <message>
        <source>Trying again later may help.</source>
        <translation>Tentar de novo mais tarde pode adiantar.</translation>
    </message>
    <message>
        <source>Try again after %1, as Meta&apos;s page says.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>Tente de novo após %1, como diz a página da Meta.</translation>
    </message>
    <message>
        <source>Try again after %1; that is our estimate, Meta gives no time.</source>
        <extracomment>%1 &quot;5 minutes&quot;, &quot;one day&quot;</extracomment>
        <translation>Tente de novo após %1; é uma estimativa nossa, a Meta não informa o tempo.</translation>
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
        <translation>%1, data informada: %2</translation>
    </message>
    <message>
        <source>This is a picture, not a log. Export the log itself as text or JSON.</source>
        <translation>Isto é uma imagem, não um log. Exporte o próprio log como texto ou JSON.</translation>
    </message>
    <message>
        <source>This is a PDF, not a log. Export the log itself as text or JSON.</source>
        <translation>Isto é um PDF, não um log. Exporte o próprio log como texto ou JSON.</translation>
    </message>
    <message>
        <source>This is a packed file or a spreadsheet. Unpack it first, or save the sheet as CSV.</source>
        <translation>Isto é um arquivo compactado ou uma planilha. Descompacte-o primeiro ou salve a planilha como CSV.</translation>
    </message>
    <message>
        <source>This .gz file is damaged at its beginning. Copy it again, or unpack it first.</source>
        <translation>Este arquivo .gz está danificado no início. Copie-o de novo ou descompacte-o primeiro.</translation>
    </message>
    <message>
        <source>This is a packed file of a kind that is not read here. Unpack it first.</source>
        <translation>Isto é um arquivo compactado de um tipo que não é lido aqui. Descompacte-o primeiro.</translation>
    </message>
    <message>
        <source>This is a document of a word processor. Save it as plain text first.</source>
        <translation>Isto é um documento de um editor de texto. Salve-o primeiro como texto simples.</translation>
    </message>
    <message>
        <source>This file holds no text. Choose the log with the webhooks.</source>
        <translation>Este arquivo não contém texto. Escolha o log com os webhooks.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages failed: %2</source>
        <extracomment>%1 the number, written as the language does; %2 what is wrong: &quot;The 24-hour window was closed&quot;</extracomment>
        <translation>
            <numerusform>%1 mensagem falhou: %2</numerusform>
            <numerusform>%1 mensagens falharam: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason</source>
        <translation>O log não informa o motivo</translation>
    </message>
    <message>
        <source>Further codes</source>
        <translation>Outros códigos</translation>
    </message>
    <message>
        <source>Code %1 is not in the catalogue</source>
        <translation>O código %1 não está no catálogo</translation>
    </message>
    <message>
        <source>Read to its end.</source>
        <translation>Lido até o fim.</translation>
    </message>
    <message>
        <source>Read, but not everything in it could be used.</source>
        <translation>Lido, mas nem tudo nele pôde ser usado.</translation>
    </message>
    <message>
        <source>There is no webhook in it. An access log holds no bodies: choose the log of the program that receives the webhooks.</source>
        <translation>Não há nenhum webhook nele. Um log de acesso não guarda o conteúdo: escolha o log do programa que recebe os webhooks.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another export.</source>
        <translation>O arquivo está vazio. Escolha outra exportação.</translation>
    </message>
    <message>
        <source>Nothing in it is whole: it may have been cut or changed on the way. Export it again.</source>
        <translation>Nada nele está completo: pode ter sido cortado ou alterado no caminho. Exporte-o de novo.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Não existe um arquivo com este nome.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for a copy.</source>
        <translation>Você não tem permissão para ler este arquivo. Peça uma cópia ao dono.</translation>
    </message>
    <message>
        <source>You may not read this folder. Ask its owner for a copy of the logs in it.</source>
        <translation>Você não tem permissão para ler esta pasta. Peça ao dono uma cópia dos logs dela.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose the log itself.</source>
        <translation>Este não é um arquivo comum. Escolha o próprio log.</translation>
    </message>
    <message>
        <source>This link leads to no file. Choose the log itself.</source>
        <translation>Este link não leva a nenhum arquivo. Escolha o próprio log.</translation>
    </message>
    <message>
        <source>The list in it is not closed; what is whole was read.</source>
        <translation>A lista nele não está fechada; o que está completo foi lido.</translation>
    </message>
    <message>
        <source>The file grew while it was read; it was read to the size it had at first.</source>
        <translation>O arquivo cresceu durante a leitura; foi lido até o tamanho que tinha no início.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>O arquivo diminuiu durante a leitura.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>O arquivo não pôde ser lido até o fim.</translation>
    </message>
    <message>
        <source>Something in it is nested deeper than 64 levels and was left out.</source>
        <translation>Algo nele tem mais de 64 níveis de aninhamento e foi omitido.</translation>
    </message>
    <message>
        <source>Something in it is longer than 1 MiB and was left out.</source>
        <translation>Algo nele tem mais de 1 MiB e foi omitido.</translation>
    </message>
    <message>
        <source>It unpacks to more than is read. Unpack it first and cut it into parts.</source>
        <translation>Descompactado, ele é maior do que o que é lido. Descompacte-o primeiro e divida-o em partes.</translation>
    </message>
    <message>
        <source>Something in it is not of the type the platform sends.</source>
        <translation>Algo nele não é do tipo que a plataforma envia.</translation>
    </message>
    <message>
        <source>Line %1: it breaks off before its end.</source>
        <translation>Linha %1: é interrompida antes do fim.</translation>
    </message>
    <message>
        <source>Line %1: it is nested too deep.</source>
        <translation>Linha %1: tem níveis demais de aninhamento.</translation>
    </message>
    <message>
        <source>Line %1: it is longer than 1 MiB.</source>
        <translation>Linha %1: tem mais de 1 MiB.</translation>
    </message>
    <message>
        <source>Line %1: it has not the form of a webhook.</source>
        <translation>Linha %1: não tem a forma de um webhook.</translation>
    </message>
    <message>
        <source>Line %1: it is not JSON.</source>
        <translation>Linha %1: não é JSON.</translation>
    </message>
    <message>
        <source>A template was approved</source>
        <translation>Um modelo foi aprovado</translation>
    </message>
    <message>
        <source>A template may be used again</source>
        <translation>Um modelo pode ser usado de novo</translation>
    </message>
    <message>
        <source>A template was rejected</source>
        <translation>Um modelo foi rejeitado</translation>
    </message>
    <message>
        <source>A template was paused</source>
        <translation>Um modelo foi pausado</translation>
    </message>
    <message>
        <source>A template was disabled</source>
        <translation>Um modelo foi desativado</translation>
    </message>
    <message>
        <source>A template is about to be disabled</source>
        <translation>Um modelo está prestes a ser desativado</translation>
    </message>
    <message>
        <source>The state of a template changed</source>
        <translation>A situação de um modelo mudou</translation>
    </message>
    <message>
        <source>The quality of a template is low</source>
        <translation>A qualidade de um modelo está baixa</translation>
    </message>
    <message>
        <source>The quality of a template fell</source>
        <translation>A qualidade de um modelo caiu</translation>
    </message>
    <message>
        <source>The quality of a template is high</source>
        <translation>A qualidade de um modelo está alta</translation>
    </message>
    <message>
        <source>The quality of a phone number is low</source>
        <translation>A qualidade de um número de telefone está baixa</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was lowered</source>
        <translation>O limite de mensagens de um número de telefone foi reduzido</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number was raised</source>
        <translation>O limite de mensagens de um número de telefone foi aumentado</translation>
    </message>
    <message>
        <source>The quality of a phone number has recovered</source>
        <translation>A qualidade de um número de telefone se recuperou</translation>
    </message>
    <message>
        <source>The messaging limit of a phone number changed</source>
        <translation>O limite de mensagens de um número de telefone mudou</translation>
    </message>
    <message>
        <source>A display name was approved</source>
        <translation>Um nome de exibição foi aprovado</translation>
    </message>
    <message>
        <source>A display name was rejected</source>
        <translation>Um nome de exibição foi rejeitado</translation>
    </message>
    <message>
        <source>The account is, or will be, disabled</source>
        <translation>A conta está ou será desativada</translation>
    </message>
    <message>
        <source>The account was restricted</source>
        <translation>A conta foi restrita</translation>
    </message>
    <message>
        <source>Meta says a policy was not kept</source>
        <translation>A Meta diz que uma política não foi respeitada</translation>
    </message>
    <message>
        <source>The account was deleted</source>
        <translation>A conta foi excluída</translation>
    </message>
    <message>
        <source>The account changed</source>
        <translation>A conta mudou</translation>
    </message>
    <message>
        <source>The review of the account ended well</source>
        <translation>A análise da conta terminou bem</translation>
    </message>
    <message>
        <source>The account was rejected in review</source>
        <translation>A conta foi rejeitada na análise</translation>
    </message>
    <message>
        <source>Meta sent an alert about the account</source>
        <translation>A Meta enviou um alerta sobre a conta</translation>
    </message>
    <message>
        <source>The limits of the account changed</source>
        <translation>Os limites da conta mudaram</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::About</name>
    <message>
        <source>%1 %2, licence %3</source>
        <extracomment>A part the program is built on: %1 its name, %2 its version, %3 its licence</extracomment>
        <translation>%1 %2, licença %3</translation>
    </message>
    <message>
        <source>About Second Tick</source>
        <translation>Sobre o Second Tick</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Second Tick %1, licence Apache-2.0.</source>
        <extracomment>%1 a version</extracomment>
        <translation>Second Tick %1, licença Apache-2.0.</translation>
    </message>
    <message>
        <source>Rules %1, last compared with Meta&apos;s public documentation on %2.</source>
        <extracomment>%1 a version, %2 a date</extracomment>
        <translation>Regras %1, comparadas pela última vez com a documentação pública da Meta em %2.</translation>
    </message>
    <message>
        <source>“WhatsApp” and “Meta” are names of their owners. This is not a product of theirs.</source>
        <translation>“WhatsApp” e “Meta” são nomes de seus respectivos donos. Este não é um produto deles.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>The token goes to graph.facebook.com when you press Check now, and nowhere else. Meta&apos;s public status page is asked when you press the button for it, without the token.</source>
        <translation>O token vai para graph.facebook.com quando você clica em Verificar agora, e para nenhum outro lugar. A página pública de status da Meta é consultada quando você usa o botão para isso, sem o token.</translation>
    </message>
    <message>
        <source>Nothing else is ever sent: no update check, no statistics, no report of a crash.</source>
        <translation>Nada mais é enviado: nenhuma busca por atualizações, nenhuma estatística, nenhum relatório de falha do programa.</translation>
    </message>
    <message>
        <source>Remembered on this computer are the size of the window and the language, and nothing else.</source>
        <translation>Neste computador ficam guardados o tamanho da janela e o idioma, e nada mais.</translation>
    </message>
    <message>
        <source>Parts it stands on</source>
        <translation>Componentes usados</translation>
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
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Recolhido</translation>
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
        <translation>Cadeia do token até o destinatário</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CheckPage</name>
    <message>
        <source>Stopped</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>1 could not run</source>
        <translation>1 não pôde ser feita</translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n não pôde ser feita</numerusform>
            <numerusform>%n não puderam ser feitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n verificação</numerusform>
            <numerusform>%n verificações</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>%1 minutes and seconds, as in 4:07</extracomment>
        <translation>Próxima tentativa em %1</translation>
    </message>
    <message>
        <source>%1 s so far</source>
        <comment>seconds, as a unit sign</comment>
        <translation>%1 s até agora</translation>
    </message>
    <message>
        <source>Meta&apos;s API is away for a moment</source>
        <translation>A API da Meta está fora do ar por um momento</translation>
    </message>
    <message>
        <source>Meta answered with error 2. Your token is not the cause.</source>
        <translation>A Meta respondeu com o erro 2. Seu token não é a causa.</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>Verificando o token</translation>
    </message>
    <message>
        <source>Only reading: nothing is changed and no message is sent.</source>
        <translation>Apenas leitura: nada é alterado e nenhuma mensagem é enviada.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Asking what this token is</source>
        <translation>Perguntando que token é este</translation>
    </message>
    <message>
        <source>Reading what the token may do</source>
        <translation>Lendo o que o token pode fazer</translation>
    </message>
    <message>
        <source>Asking who the token belongs to</source>
        <translation>Perguntando a quem pertence o token</translation>
    </message>
    <message>
        <source>Asking which app the token belongs to</source>
        <translation>Perguntando a qual app pertence o token</translation>
    </message>
    <message>
        <source>Reading the account and the number</source>
        <translation>Lendo a conta e o número</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progresso da verificação</translation>
    </message>
    <message>
        <source>This takes longer than usual. The check goes on; you can stop it and see what is known so far.</source>
        <translation>Está demorando mais que o normal. A verificação continua; você pode parar e ver o que já se sabe.</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. We try again by ourselves when the time is over.</source>
        <translation>Atualizações podem deixar a API fora do ar por até 5 minutos. Tentaremos de novo automaticamente depois desse tempo.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChecklistPage</name>
    <message>
        <source>Why was this message not delivered?</source>
        <translation>Por que esta mensagem não foi entregue?</translation>
    </message>
    <message>
        <source>Meta does not say which reason applies. Answer what you know; each answer rules something out.</source>
        <translation>A Meta não diz qual motivo se aplica. Responda o que souber; cada resposta descarta alguma coisa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how likely (&quot;Certain&quot;), %2 a reason why the message was not delivered</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Reason found</source>
        <translation>Motivo encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n likely reason(s)</source>
        <translation>
            <numerusform>%n motivo provável</numerusform>
            <numerusform>%n motivos prováveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible reason(s)</source>
        <translation>
            <numerusform>%n motivo possível</numerusform>
            <numerusform>%n motivos possíveis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChoiceRow</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Não sei</translation>
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
        <translation>Pergunte ao cliente por telefone ou e-mail</translation>
    </message>
    <message>
        <source>Which country are they in?</source>
        <translation>Em que país o cliente está?</translation>
    </message>
    <message>
        <source>Don&apos;t know; the number tells</source>
        <translation>Não sei; o número indica</translation>
    </message>
    <message>
        <source>App and version on their phone</source>
        <translation>App e versão no celular do cliente</translation>
    </message>
    <message>
        <source>App on the customer&apos;s phone</source>
        <translation>App no celular do cliente</translation>
    </message>
    <message>
        <source>Version of the app on the customer&apos;s phone</source>
        <translation>Versão do app no celular do cliente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>In WhatsApp: Settings &gt; Help</source>
        <translation>No WhatsApp: Configurações &gt; Ajuda</translation>
    </message>
    <message>
        <source>Where they find it: %1</source>
        <extracomment>%1 the way through the menus of the customer&apos;s phone</extracomment>
        <translation>Onde o cliente encontra: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CustomerText</name>
    <message>
        <source>Copied. Paste it into an e-mail or a text message.</source>
        <translation>Copiado. Cole em um e-mail ou em um SMS.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>O link foi copiado.</translation>
    </message>
    <message>
        <source>Enter your business number: the link and its code are made of it.</source>
        <translation>Digite o número da sua empresa: o link e o código dele são criados com esse número.</translation>
    </message>
    <message>
        <source>Copy a message to send them</source>
        <translation>Copiar uma mensagem para o cliente</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Message to send the customer</source>
        <translation>Mensagem para enviar ao cliente</translation>
    </message>
    <message>
        <source>Link to a chat with your business</source>
        <translation>Link para uma conversa com sua empresa</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Mostrar a mensagem</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Ocultar a mensagem</translation>
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
        <translation>Precisa do número da sua empresa</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ExplainPage</name>
    <message>
        <source>This is an error code.</source>
        <extracomment>What a pasted text was recognised as; %n different errors are explained below</extracomment>
        <translation>Este é um código de erro.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n error codes.</source>
        <translation>
            <numerusform>Este é %n código de erro.</numerusform>
            <numerusform>Estes são %n códigos de erro.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an error answer of Meta.</source>
        <translation>Esta é uma resposta de erro da Meta.</translation>
    </message>
    <message>
        <source>This is a webhook of Meta. It reports no error.</source>
        <translation>Este é um webhook da Meta. Ele não informa nenhum erro.</translation>
    </message>
    <message numerus="yes">
        <source>This is a webhook of Meta. Different errors in it: %n.</source>
        <translation>
            <numerusform>Este é um webhook da Meta. Erros diferentes nele: %n.</numerusform>
            <numerusform>Este é um webhook da Meta. Erros diferentes nele: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a health status of Meta.</source>
        <translation>Este é um status de integridade da Meta.</translation>
    </message>
    <message>
        <source>This is what Meta says about a token.</source>
        <translation>Isto é o que a Meta diz sobre um token.</translation>
    </message>
    <message>
        <source>Nothing of Meta was recognised in this text.</source>
        <translation>Nada da Meta foi reconhecido neste texto.</translation>
    </message>
    <message numerus="yes">
        <source>Errors found in this text: %n.</source>
        <translation>
            <numerusform>Erros encontrados neste texto: %n.</numerusform>
            <numerusform>Erros encontrados neste texto: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was a token or another secret in this text; it is masked. If the text was shared with others, make a new token and put it into the system that sends your messages.</source>
        <translation>Havia um token ou outro segredo neste texto; ele foi ocultado. Se o texto foi compartilhado com outras pessoas, crie um novo token e coloque-o no sistema que envia suas mensagens.</translation>
    </message>
    <message>
        <source>Only the beginning of this long text is shown above.</source>
        <translation>Só o início deste texto longo aparece acima.</translation>
    </message>
    <message>
        <source>The text was very long: only its beginning is read.</source>
        <translation>O texto era muito longo: só o início foi lido.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>Mais %n não é mostrado aqui.</numerusform>
            <numerusform>Mais %n não são mostrados aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation>Aguardar o serviço</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>Abrir o checklist</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Verificar meu token</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Não reconhecido</translation>
    </message>
    <message>
        <source>1 error explained</source>
        <translation>1 erro explicado</translation>
    </message>
    <message numerus="yes">
        <source>%n errors explained</source>
        <translation>
            <numerusform>%n erro explicado</numerusform>
            <numerusform>%n erros explicados</numerusform>
        </translation>
    </message>
    <message>
        <source>What does Meta&apos;s answer mean?</source>
        <translation>O que significa a resposta da Meta?</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nothing of it is kept.</source>
        <translation>Nada disso sai deste computador, e nada fica guardado.</translation>
    </message>
    <message>
        <source>Paste a code, an error answer, a webhook or some lines of a log</source>
        <translation>Cole um código, uma resposta de erro, um webhook ou algumas linhas de um log</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message numerus="yes">
        <source>It stands in the text %n times.</source>
        <translation>
            <numerusform>Aparece %n vez no texto.</numerusform>
            <numerusform>Aparece %n vezes no texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::FactsOpener</name>
    <message>
        <source>Open saved facts</source>
        <translation>Abrir dados salvos</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>Dados salvos (*.json)</translation>
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
        <translation>Quem pode resolver: %1</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Por que dizemos isso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Evidence: %1 the platform&apos;s own word (&quot;expires_at&quot;), %2 value and source</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation>Copiar esta constatação</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>Verificar isto de novo</translation>
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
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Recolhido</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GoalPage</name>
    <message>
        <source>Token, permissions</source>
        <extracomment>What the user came for, short, under the step &quot;What do you see?&quot;</extracomment>
        <translation>Token, permissões</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Enviada, não entregue</translation>
    </message>
    <message>
        <source>An error of Meta</source>
        <translation>Um erro da Meta</translation>
    </message>
    <message>
        <source>Failures in a log</source>
        <translation>Falhas em um log</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>Experimentando</translation>
    </message>
    <message>
        <source>Choose one of these first.</source>
        <translation>Escolha primeiro uma destas opções.</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>O que você vê?</translation>
    </message>
    <message>
        <source>Choose what comes closest. Nothing is sent before you press Check now.</source>
        <translation>Escolha o que mais se aproxima. Nada é enviado antes de você clicar em Verificar agora.</translation>
    </message>
    <message>
        <source>Errors about my token or permissions</source>
        <translation>Erros sobre meu token ou permissões</translation>
    </message>
    <message>
        <source>The sending system reports a login, token or permission error. We check the token and say what is missing.</source>
        <translation>O sistema de envio informa um erro de login, token ou permissão. Verificamos o token e dizemos o que falta.</translation>
    </message>
    <message>
        <source>Messages are sent, but not delivered</source>
        <translation>As mensagens são enviadas, mas não entregues</translation>
    </message>
    <message>
        <source>One grey tick, never two. We check the token, then walk through the five known reasons for one message.</source>
        <translation>Um tique cinza, nunca dois. Verificamos o token e depois percorremos os cinco motivos conhecidos para uma mensagem.</translation>
    </message>
    <message>
        <source>Meta answers with an error or a code</source>
        <translation>A Meta responde com um erro ou um código</translation>
    </message>
    <message>
        <source>Paste a code, an answer or a line of a log. We say what it means and what to do, without a token and without the network.</source>
        <translation>Cole um código, uma resposta ou uma linha de um log. Dizemos o que significa e o que fazer, sem token e sem rede.</translation>
    </message>
    <message>
        <source>Many failures in a log</source>
        <translation>Muitas falhas em um log</translation>
    </message>
    <message>
        <source>Drop files with webhooks of Meta. We count why messages failed, and say what to fix first.</source>
        <translation>Solte arquivos com webhooks da Meta. Contamos por que as mensagens falharam e dizemos o que corrigir primeiro.</translation>
    </message>
    <message>
        <source>Open what was saved at an earlier check</source>
        <translation>Abrir o que foi salvo em uma verificação anterior</translation>
    </message>
    <message>
        <source>I just want to try it</source>
        <translation>Só quero experimentar</translation>
    </message>
    <message>
        <source>Practice with built-in examples: no account, no token, no network.</source>
        <translation>Pratique com exemplos prontos: sem conta, sem token, sem rede.</translation>
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
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::GroupsCard</name>
    <message>
        <source>All reasons</source>
        <translation>Todos os motivos</translation>
    </message>
    <message>
        <source>Filter by words or code</source>
        <translation>Filtrar por palavras ou código</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Falhas por motivo</translation>
    </message>
    <message>
        <source>No reason fits the filter.</source>
        <translation>Nenhum motivo corresponde ao filtro.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 exibidos</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::Help</name>
    <message>
        <source>What is checked</source>
        <translation>O que é verificado</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HelpView</name>
    <message>
        <source>Back to the page</source>
        <translation>Voltar à página</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Sobre este programa</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HourStrip</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures</extracomment>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3; %4: %5</source>
        <extracomment>%1 and %2 moments in UTC, %3 a number of failures, %4 a reason, %5 how many of them are of it</extracomment>
        <translation>%1 a %2: %3; %4: %5</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::HoursCard</name>
    <message>
        <source>When messages failed</source>
        <translation>Quando as mensagens falharam</translation>
    </message>
    <message>
        <source>highest: %1</source>
        <extracomment>Below a chart: the highest bar of it stands for %1 messages</extracomment>
        <translation>máximo: %1</translation>
    </message>
    <message>
        <source>In front: %1. Behind: all reasons. Hours by UTC.</source>
        <extracomment>Below a chart: what the front part of each bar is</extracomment>
        <translation>Na frente: %1. Atrás: todos os motivos. Horas em UTC.</translation>
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
        <translation>Ir para o relatório</translation>
    </message>
    <message>
        <source>Save table as CSV</source>
        <translation>Salvar tabela como CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Salvar como JSON</translation>
    </message>
    <message>
        <source>No customer is named in any of these. Ids of your sending numbers are.</source>
        <translation>Nenhum cliente é identificado nesses arquivos. Os IDs dos seus números de envio aparecem neles.</translation>
    </message>
    <message>
        <source>second-tick-log</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-log</translation>
    </message>
    <message>
        <source>Save what was counted</source>
        <translation>Salvar a contagem</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Salvo: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MessageForm</name>
    <message>
        <source>About the message</source>
        <translation>Sobre a mensagem</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Número do cliente</translation>
    </message>
    <message>
        <source>With plus sign and country code</source>
        <translation>Com sinal de mais e código do país</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviada em</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último status</translation>
    </message>
    <message>
        <source>Error code, if there is one</source>
        <translation>Código de erro, se houver</translation>
    </message>
    <message>
        <source>Your side, and more about the message</source>
        <translation>Seu lado e mais sobre a mensagem</translation>
    </message>
    <message>
        <source>Your business number</source>
        <translation>O número da sua empresa</translation>
    </message>
    <message>
        <source>Where your business is</source>
        <translation>Onde fica sua empresa</translation>
    </message>
    <message>
        <source>Not known; the number tells</source>
        <translation>Não sei; o número indica</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>Life of the template in seconds, if it has one of its own</source>
        <translation>Validade própria do modelo em segundos, se houver</translation>
    </message>
    <message>
        <source>Last message from the customer</source>
        <translation>Última mensagem do cliente</translation>
    </message>
    <message>
        <source>A whole number of seconds fits here.</source>
        <translation>Aqui cabe um número inteiro de segundos.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a phone number and its country, %2 what is the matter with it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A code is a number, 131026 for example.</source>
        <translation>Um código é um número, por exemplo 131026.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::MomentEdit</name>
    <message>
        <source>Like 2026-11-01 09:00</source>
        <extracomment>Example of a date and time, shown in an empty field. Keep the form.</extracomment>
        <translation>Ex.: 2026-11-01 09:00</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <extracomment>For screen readers: %1 what the date is about (&quot;Sent on&quot;)</extracomment>
        <translation>Calendário: %1</translation>
    </message>
    <message>
        <source>Not readable as a date. Write it like 2026-11-01 09:00.</source>
        <translation>Não foi possível ler como data. Escreva assim: 2026-11-01 09:00.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 the day, %2 the time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <extracomment>%1 a moment</extracomment>
        <translation>%1 ainda está no futuro.</translation>
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
        <translation>Prática: as respostas vêm do simulador integrado, nada sai deste computador.</translation>
    </message>
    <message>
        <source>Test address: answers come from %1, not from Meta.</source>
        <translation>Endereço de teste: as respostas vêm de %1, não da Meta.</translation>
    </message>
    <message>
        <source>Use a real token</source>
        <translation>Usar um token real</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::PracticeCard</name>
    <message>
        <source>What should go wrong?</source>
        <translation>O que deve dar errado?</translation>
    </message>
    <message>
        <source>Use the practice token</source>
        <translation>Usar o token de prática</translation>
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
        <translation>O que pode ser</translation>
    </message>
    <message>
        <source>The question that settles most:</source>
        <translation>A pergunta que mais esclarece:</translation>
    </message>
    <message>
        <source>What else the answers show</source>
        <translation>O que mais as respostas mostram</translation>
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
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>The same as this window</source>
        <translation>O mesmo desta janela</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ReportPage</name>
    <message>
        <source>For your own files. It holds the customer&apos;s number as you entered it.</source>
        <translation>Para seus próprios arquivos. Contém o número do cliente como você o digitou.</translation>
    </message>
    <message>
        <source>For colleagues, your developer or support. It holds ids and names of your business; the customer&apos;s number is a label.</source>
        <translation>Para colegas, seu desenvolvedor ou o suporte. Contém IDs e nomes da sua empresa; o número do cliente vira um rótulo.</translation>
    </message>
    <message>
        <source>For a forum or anyone at all. Ids, names and numbers are replaced by labels.</source>
        <translation>Para um fórum ou qualquer pessoa. IDs, nomes e números são substituídos por rótulos.</translation>
    </message>
    <message>
        <source>Replaced by labels or left out: %1.</source>
        <extracomment>%1 a list of things with numbers, or &quot;nothing&quot;</extracomment>
        <translation>Substituído por rótulos ou omitido: %1.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Salvar um relatório</translation>
    </message>
    <message>
        <source>It stays on this computer until you send it to someone. The token is not in it.</source>
        <translation>Ele fica neste computador até você enviá-lo a alguém. O token não está nele.</translation>
    </message>
    <message>
        <source>Who will read it?</source>
        <translation>Quem vai ler?</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Só eu</translation>
    </message>
    <message>
        <source>My team or support</source>
        <translation>Minha equipe ou o suporte</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud by screen readers: %1 the question, %2 one of its answers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <extracomment>On a button: %1 is the name of a file format, as in &quot;Save as PDF&quot;</extracomment>
        <translation>Salvar como %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save for comparing later</source>
        <translation>Salvar para comparar depois</translation>
    </message>
    <message>
        <source>Keeps what Meta answered, without the token. Open it after the next check to see what is fixed.</source>
        <translation>Guarda o que a Meta respondeu, sem o token. Abra depois da próxima verificação para ver o que foi corrigido.</translation>
    </message>
    <message>
        <source>This is all that is in it</source>
        <translation>Isto é tudo o que ele contém</translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation>O relatório como texto</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>second-tick-facts</source>
        <extracomment>Part of a file name, without spaces</extracomment>
        <translation>second-tick-dados</translation>
    </message>
    <message>
        <source>Saved facts (*.json)</source>
        <translation>Dados salvos (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1. Names and ids of your business are in it, the token is not.</source>
        <translation>Salvo: %1. Contém nomes e IDs da sua empresa, mas não o token.</translation>
    </message>
    <message>
        <source>The report is copied as text.</source>
        <translation>O relatório foi copiado como texto.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Under the step &quot;Report&quot;: %1 is the name of a file format, as in &quot;Saved as PDF&quot;</extracomment>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ResultsPage</name>
    <message>
        <source>First step: %1</source>
        <extracomment>%1 a whole sentence: the first thing to do</extracomment>
        <translation>Primeiro passo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What became of a check: %1 &quot;Skipped&quot;, &quot;Could not be checked&quot;, %2 the finding that explains it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checking again brought no answer, so what you see is from before. Look at the internet connection, then try again.</source>
        <translation>A nova verificação não trouxe resposta, então o que você vê é de antes. Confira a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Look deeper: read what did not fit into a usual check</source>
        <translation>Aprofundar: ler o que não coube em uma verificação comum</translation>
    </message>
    <message>
        <source>Check another token</source>
        <translation>Verificar outro token</translation>
    </message>
    <message>
        <source>Skip the checklist, go to the report</source>
        <translation>Pular o checklist, ir para o relatório</translation>
    </message>
    <message>
        <source>A message was not delivered? Open the checklist</source>
        <translation>Mensagem não entregue? Abrir o checklist</translation>
    </message>
    <message>
        <source>Compare with an earlier check</source>
        <translation>Comparar com uma verificação anterior</translation>
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
        <translation>1 erro</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 dica</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n dica</numerusform>
            <numerusform>%n dicas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 check passed</source>
        <extracomment>How the checks went; parts of a line as in &quot;15 checks passed · 1 not applicable&quot;</extracomment>
        <translation>1 verificação aprovada</translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n verificação aprovada</numerusform>
            <numerusform>%n verificações aprovadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found something</source>
        <translation>
            <numerusform>%n encontrou algo</numerusform>
            <numerusform>%n encontraram algo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n não se aplica</numerusform>
            <numerusform>%n não se aplicam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n não pôde ser feita</numerusform>
            <numerusform>%n não puderam ser feitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Desde a última vez</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Could not be looked at again</source>
        <translation>Não foi possível verificar de novo</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
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
        <translation>Ir para o relatório</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <extracomment>%1 a date: when the rules were last compared with the public documentation</extracomment>
        <translation>Regras de %1</translation>
    </message>
    <message>
        <source>%1 % – %2</source>
        <extracomment>Title of the window: %1 how much of the work is done, in percent, %2 what is being done</extracomment>
        <translation>%1% – %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help with this page (F1)</source>
        <translation>Ajuda sobre esta página (F1)</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ServiceCard</name>
    <message>
        <source>What to tell your colleagues</source>
        <translation>O que dizer aos seus colegas</translation>
    </message>
    <message>
        <source>Meta&apos;s interface for WhatsApp messages is being updated or has a disruption. Sending may fail for up to 5 minutes. Our token and our settings are not the cause: leave them as they are, and send again afterwards what failed.</source>
        <translation>A interface da Meta para mensagens do WhatsApp está em atualização ou com instabilidade. O envio pode falhar por até 5 minutos. Nosso token e nossas configurações não são a causa: não mexam neles e reenviem depois o que falhou.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copiar este texto</translation>
    </message>
    <message>
        <source>Look at Meta&apos;s status</source>
        <translation>Ver o status da Meta</translation>
    </message>
    <message>
        <source>Asks the public feeds of metastatus.com, now and only now. Nothing about you is sent along.</source>
        <translation>Consulta os feeds públicos de metastatus.com, agora e só agora. Nada sobre você é enviado junto.</translation>
    </message>
    <message>
        <source>Open the status page in the browser</source>
        <translation>Abrir a página de status no navegador</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>O texto foi copiado.</translation>
    </message>
    <message>
        <source>Looking at Meta&apos;s status…</source>
        <translation>Consultando o status da Meta…</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported no open incident. Short updates do not appear there.</source>
        <extracomment>%1 time of day</extracomment>
        <translation>Às %1, a página de status da Meta não informava nenhum incidente em aberto. Atualizações curtas não aparecem lá.</translation>
    </message>
    <message>
        <source>At %1 Meta&apos;s status page reported this:</source>
        <extracomment>%1 time of day</extracomment>
        <translation>Às %1, a página de status da Meta informava:</translation>
    </message>
    <message>
        <source>One of Meta&apos;s two status feeds reports nothing; the other could not be read. That says nothing about the service.</source>
        <translation>Um dos dois feeds de status da Meta não informa nada; o outro não pôde ser lido. Isso não diz nada sobre o serviço.</translation>
    </message>
    <message>
        <source>The status page could not be read. That says nothing about the service itself.</source>
        <translation>A página de status não pôde ser lida. Isso não diz nada sobre o serviço em si.</translation>
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
        <translation>O serviço da Meta está fora do ar por um momento</translation>
    </message>
    <message>
        <source>Updates of the API may take it down for up to 5 minutes. Your token is not the cause.</source>
        <translation>Atualizações podem deixar a API fora do ar por até 5 minutos. Seu token não é a causa.</translation>
    </message>
    <message>
        <source>1. Wait 5 minutes; change nothing in the meantime.
2. Send again what failed: Meta does not do that by itself.
3. If it goes on, look at Meta&apos;s status, then check your token here. While Meta is away, that check counts down and tries again by itself.</source>
        <translation>1. Aguarde 5 minutos; não mude nada nesse meio-tempo.
2. Reenvie o que falhou: a Meta não faz isso sozinha.
3. Se continuar, veja o status da Meta e depois verifique seu token aqui. Enquanto a Meta estiver fora do ar, a verificação faz a contagem regressiva e tenta de novo sozinha.</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Verificar meu token</translation>
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
        <translation>Você está aqui: %1</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::StepList</name>
    <message>
        <source>What do you see?</source>
        <extracomment>The steps of the wizard, shown at its side</extracomment>
        <translation>O que você vê?</translation>
    </message>
    <message>
        <source>Meta&apos;s answer</source>
        <translation>Resposta da Meta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Meta&apos;s service</source>
        <translation>Serviço da Meta</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Message checklist</source>
        <translation>Checklist da mensagem</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Name of the step list for screen readers</extracomment>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TimelineCard</name>
    <message>
        <source>What Meta said meanwhile</source>
        <translation>O que a Meta disse nesse período</translation>
    </message>
    <message>
        <source>time not given</source>
        <translation>horário não informado</translation>
    </message>
    <message>
        <source>Earlier ones: %1. The report lists them.</source>
        <translation>Anteriores: %1. O relatório as lista.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenExtras</name>
    <message>
        <source>My app asks for an app secret, or I know the account and number ids</source>
        <translation>Meu app pede uma chave secreta, ou eu sei os IDs da conta e do número</translation>
    </message>
    <message>
        <source>Optional. Only needed when the check says so.</source>
        <translation>Opcional. Só é preciso quando a verificação pede.</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Chave secreta do app</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste the app secret</source>
        <translation>Cole a chave secreta do app</translation>
    </message>
    <message>
        <source>Id of the app that makes the API calls</source>
        <translation>ID do app que faz as chamadas de API</translation>
    </message>
    <message>
        <source>Id of the WhatsApp Business account</source>
        <translation>ID da conta do WhatsApp Business</translation>
    </message>
    <message>
        <source>Id of the phone number</source>
        <translation>ID do número de telefone</translation>
    </message>
    <message>
        <source>This is a phone number. The id stands next to it in the API set-up screen.</source>
        <translation>Este é um número de telefone. O ID fica ao lado dele na tela de configuração da API (API Setup).</translation>
    </message>
    <message>
        <source>An id is 5 to 25 digits and nothing else.</source>
        <translation>Um ID tem de 5 a 25 dígitos e nada mais.</translation>
    </message>
    <message>
        <source>This is not an app secret: that is 32 characters, digits and a to f.</source>
        <translation>Esta não é uma chave secreta do app: ela tem 32 caracteres, dígitos e letras de a até f.</translation>
    </message>
    <message>
        <source>The app secret is held until you close the window.</source>
        <translation>A chave secreta do app fica na memória até você fechar a janela.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenPage</name>
    <message>
        <source>None at hand</source>
        <translation>Nenhum à mão</translation>
    </message>
    <message>
        <source>Use the practice token first, or go on without one with the link below.</source>
        <translation>Use primeiro o token de prática, ou continue sem ele pelo link abaixo.</translation>
    </message>
    <message>
        <source>Paste the token first, or go on without one with the link below.</source>
        <translation>Cole primeiro o token, ou continue sem ele pelo link abaixo.</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation>Colar outro</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Removed from the clipboard; a clipboard history may still hold it.</source>
        <translation>Removido da área de transferência; o histórico dela, se houver, ainda pode guardá-lo.</translation>
    </message>
    <message>
        <source>The token your system uses to send messages. It stays in memory, goes only to graph.facebook.com, and is forgotten when you close this window.</source>
        <translation>O token que seu sistema usa para enviar mensagens. Ele fica na memória, vai apenas para graph.facebook.com e é esquecido quando você fecha esta janela.</translation>
    </message>
    <message>
        <source>Practice tokens are made up. A real one would stay in memory and be forgotten when you close this window.</source>
        <translation>Os tokens de prática são inventados. Um token real ficaria na memória e seria esquecido quando você fechasse esta janela.</translation>
    </message>
    <message>
        <source>It stays in memory, goes only to %1, and is forgotten when you close this window.</source>
        <extracomment>%1 an address on this computer</extracomment>
        <translation>Ele fica na memória, vai apenas para %1 e é esquecido quando você fecha esta janela.</translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation>Cole o token de acesso</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>I have no token at hand</source>
        <translation>Não tenho um token à mão</translation>
    </message>
    <message>
        <source>Go straight to the message checklist</source>
        <translation>Ir direto para o checklist da mensagem</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenQuestion</name>
    <message>
        <source>Which one does the sending system use?</source>
        <translation>Qual deles o sistema de envio usa?</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Copy the whole token if you can. Check it anyway?</source>
        <translation>Copie o token inteiro, se puder. Verificar mesmo assim?</translation>
    </message>
    <message>
        <source>Check it anyway</source>
        <translation>Verificar mesmo assim</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n characters</source>
        <extracomment>One of several tokens: %1 its first and last characters, %n its length</extracomment>
        <translation>
            <numerusform>%1, %n caractere</numerusform>
            <numerusform>%1, %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenSourceCard</name>
    <message>
        <source>Where do I find it?</source>
        <translation>Onde encontro?</translation>
    </message>
    <message>
        <source>In the settings of the system that sends your messages. To make a new one: Business settings › Users › System users › your user › Generate token.</source>
        <translation>Nas configurações do sistema que envia suas mensagens. Para criar um novo: Business settings › Users › System users › seu usuário › Generate token.</translation>
    </message>
    <message>
        <source>Show me step by step</source>
        <translation>Mostrar passo a passo</translation>
    </message>
    <message>
        <source>1. Open business.facebook.com and go to Settings, then Users, then System users.</source>
        <translation>1. Abra business.facebook.com e vá para Configurações (Settings), depois Usuários (Users) e Usuários do sistema (System users).</translation>
    </message>
    <message>
        <source>2. Pick the user your sending system works as, and choose Generate token.</source>
        <translation>2. Escolha o usuário com o qual seu sistema de envio trabalha e clique em Gerar token (Generate token).</translation>
    </message>
    <message>
        <source>3. Choose the app that makes the API calls.</source>
        <translation>3. Escolha o app que faz as chamadas de API.</translation>
    </message>
    <message>
        <source>4. Tick whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>4. Marque whatsapp_business_management e whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>5. Copy the token at once, it is shown only this one time. Put it into your sending system and paste it here.</source>
        <translation>5. Copie o token na hora: ele só é mostrado esta única vez. Coloque-o no seu sistema de envio e cole-o aqui.</translation>
    </message>
    <message>
        <source>Open Meta&apos;s Access Token Debugger</source>
        <translation>Abrir o Access Token Debugger da Meta</translation>
    </message>
    <message>
        <source>Paste the token there by hand and look for the same two permissions. The address we open does not carry the token.</source>
        <translation>Cole o token lá manualmente e procure as mesmas duas permissões. O endereço que abrimos não leva o token.</translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriagePage</name>
    <message>
        <source>%1 read</source>
        <extracomment>%1 an amount of data, as in 1.2 GB</extracomment>
        <translation>%1 lidos</translation>
    </message>
    <message numerus="yes">
        <source>%1 read, about %n seconds left</source>
        <translation>
            <numerusform>%1 lidos, falta cerca de %n segundo</numerusform>
            <numerusform>%1 lidos, faltam cerca de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages failed.</source>
        <extracomment>%1 and %2 numbers of messages; the plural is that of %2</extracomment>
        <translation>
            <numerusform>%1 de %2 mensagem falhou.</numerusform>
            <numerusform>%1 de %2 mensagens falharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Nenhuma falha</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 a number of messages</extracomment>
        <translation>Falhas: %1</translation>
    </message>
    <message>
        <source>Only files of this computer are read. Save it to a folder first.</source>
        <translation>Só são lidos arquivos deste computador. Salve-o antes em uma pasta.</translation>
    </message>
    <message>
        <source>Why do the messages in a log fail?</source>
        <translation>Por que as mensagens de um log falham?</translation>
    </message>
    <message>
        <source>Webhooks of Meta in any log are counted here. Nothing of it leaves this computer.</source>
        <translation>Aqui são contados os webhooks da Meta em qualquer log. Nada dele sai deste computador.</translation>
    </message>
    <message>
        <source>Drop files here, or choose them: exports of webhooks, application logs, tables; also packed with gzip.</source>
        <translation>Solte arquivos aqui ou escolha-os: exportações de webhooks, logs de aplicativos, tabelas; também compactados com gzip.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progresso da leitura</translation>
    </message>
    <message>
        <source>Check my token</source>
        <translation>Verificar meu token</translation>
    </message>
    <message numerus="yes">
        <source>Read all %n files</source>
        <translation>
            <numerusform>Ler o %n arquivo</numerusform>
            <numerusform>Ler todos os %n arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriageResults</name>
    <message>
        <source>What was read</source>
        <translation>O que foi lido</translation>
    </message>
    <message>
        <source>Files, and what could not be read</source>
        <translation>Arquivos, e o que não pôde ser lido</translation>
    </message>
</context>
<context>
    <name>secondtick::visibleText</name>
    <message numerus="yes">
        <source>[… %n more characters]</source>
        <translation>
            <numerusform>[… mais %n caractere]</numerusform>
            <numerusform>[… mais %n caracteres]</numerusform>
        </translation>
    </message>
</context>
</TS>
