<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. It asks to wait %n minutes. Status page: metastatus.com/whatsapp-business-api</source>
        <translation>
            <numerusform>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. It asks to wait %n minute. Status page: metastatus.com/whatsapp-business-api</numerusform>
            <numerusform>Meta&apos;s service has a fault at the moment. Your set-up may be fine: try again later. It asks to wait %n minutes. Status page: metastatus.com/whatsapp-business-api</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more. It can go on in about %n minutes.</source>
        <translation>
            <numerusform>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more. It can go on in about %n minute.</numerusform>
            <numerusform>Too many calls were made for this app in the last hour. This program has stopped, so as not to use up more. It can go on in about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n seconds while connecting.</source>
        <translation>
            <numerusform>No answer within %n second while connecting.</numerusform>
            <numerusform>No answer within %n seconds while connecting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within %n seconds.</source>
        <translation>
            <numerusform>The server did not answer within %n second.</numerusform>
            <numerusform>The server did not answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer came too slowly and was given up after %n seconds.</source>
        <translation>
            <numerusform>The answer came too slowly and was given up after %n second.</numerusform>
            <numerusform>The answer came too slowly and was given up after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>Looks like a Graph API token, %n characters.</source>
        <translation>
            <numerusform>Looks like a Graph API token, %n character.</numerusform>
            <numerusform>Looks like a Graph API token, %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It looks cut: %n characters, fewer than tokens have.</source>
        <translation>
            <numerusform>It looks cut: %n character, fewer than tokens have.</numerusform>
            <numerusform>It looks cut: %n characters, fewer than tokens have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different tokens in this text.</source>
        <translation>
            <numerusform>There is %n token in this text.</numerusform>
            <numerusform>There are %n different tokens in this text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::app::Words</name>
    <message numerus="yes">
        <source>%n prefixes of telephone numbers</source>
        <translation>
            <numerusform>%n prefix of telephone numbers</numerusform>
            <numerusform>%n prefixes of telephone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <extracomment>%1 what an error means, %n how often it stands in a text</extracomment>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::report::Words</name>
    <message numerus="yes">
        <source>%n files: %1 …</source>
        <extracomment>%n files, %1 some of their names</extracomment>
        <translation>
            <numerusform>%n file: %1 …</numerusform>
            <numerusform>%n files: %1 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1</source>
        <translation>
            <numerusform>%n file: %1</numerusform>
            <numerusform>%n files: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here; the JSON form holds them all.</source>
        <translation>
            <numerusform>%n more is not listed here; the JSON form holds it.</numerusform>
            <numerusform>%n more are not listed here; the JSON form holds them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::rules::RetryWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::triage::Words</name>
    <message numerus="yes">
        <source>%1 messages failed: %2</source>
        <extracomment>%1 the number, written as the language does; %2 what is wrong: &quot;The 24-hour window was closed&quot;</extracomment>
        <translation>
            <numerusform>%1 message failed: %2</numerusform>
            <numerusform>%1 messages failed: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::CheckPage</name>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n could not run</numerusform>
            <numerusform>%n could not run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ChecklistPage</name>
    <message numerus="yes">
        <source>%n likely reason(s)</source>
        <translation>
            <numerusform>%n likely reason</numerusform>
            <numerusform>%n likely reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible reason(s)</source>
        <translation>
            <numerusform>%n possible reason</numerusform>
            <numerusform>%n possible reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ExplainPage</name>
    <message numerus="yes">
        <source>These are %n error codes.</source>
        <translation>
            <numerusform>This is %n error code.</numerusform>
            <numerusform>These are %n error codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a webhook of Meta. Different errors in it: %n.</source>
        <translation>
            <numerusform>This is a webhook of Meta. Different errors in it: %n.</numerusform>
            <numerusform>This is a webhook of Meta. Different errors in it: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Errors found in this text: %n.</source>
        <translation>
            <numerusform>Errors found in this text: %n.</numerusform>
            <numerusform>Errors found in this text: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here.</source>
        <translation>
            <numerusform>%n more is not shown here.</numerusform>
            <numerusform>%n more are not shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors explained</source>
        <translation>
            <numerusform>%n error explained</numerusform>
            <numerusform>%n errors explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in the text %n times.</source>
        <translation>
            <numerusform>It stands in the text %n time.</numerusform>
            <numerusform>It stands in the text %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::ResultsPage</name>
    <message numerus="yes">
        <source>%n blockers</source>
        <translation>
            <numerusform>%n blocker</numerusform>
            <numerusform>%n blockers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found something</source>
        <translation>
            <numerusform>%n found something</numerusform>
            <numerusform>%n found something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not run</source>
        <translation>
            <numerusform>%n could not run</numerusform>
            <numerusform>%n could not run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TokenQuestion</name>
    <message numerus="yes">
        <source>%1, %n characters</source>
        <extracomment>One of several tokens: %1 its first and last characters, %n its length</extracomment>
        <translation>
            <numerusform>%1, %n character</numerusform>
            <numerusform>%1, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::ui::TriagePage</name>
    <message numerus="yes">
        <source>%1 read, about %n seconds left</source>
        <translation>
            <numerusform>%1 read, about %n second left</numerusform>
            <numerusform>%1 read, about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages failed.</source>
        <extracomment>%1 and %2 numbers of messages; the plural is that of %2</extracomment>
        <translation>
            <numerusform>%1 of %2 message failed.</numerusform>
            <numerusform>%1 of %2 messages failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read all %n files</source>
        <translation>
            <numerusform>Read all %n file</numerusform>
            <numerusform>Read all %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secondtick::visibleText</name>
    <message numerus="yes">
        <source>[… %n more characters]</source>
        <translation>
            <numerusform>[… %n more character]</numerusform>
            <numerusform>[… %n more characters]</numerusform>
        </translation>
    </message>
</context>
</TS>
