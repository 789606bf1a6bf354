#include "house_rules.h"
#include "source_file.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "this_tree.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick::layering;

namespace {

/// A small made-up tree for trying the rules.
Surroundings madeUpTree()
{
    const QStringList files{u"core/base/secret.h"_s,    u"core/net/http_client.h"_s, u"core/facts/fact.h"_s,
                            u"core/facts/gather/g.h"_s, u"core/checks/check.h"_s,    u"ui/pages/page.h"_s,
                            u"app/services.h"_s};
    const QHash<QString, QStringList> headers{{u"QString"_s, {u"QtCore"_s}},
                                              {u"QNetworkReply"_s, {u"QtNetwork"_s}},
                                              {u"QColor"_s, {u"QtGui"_s}},
                                              {u"QLabel"_s, {u"QtWidgets"_s}},
                                              {u"QPrinter"_s, {u"QtPrintSupport"_s}}};
    return {[files](const QString &path) { return files.contains(path); },
            [headers](const QString &header) { return headers.value(header); }};
}

} // namespace

/// Tries every rule of the house on a text that breaks it, so that it is known to fail.
class TestLayeringRules : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void aBreachIsCaught_data();
    void aBreachIsCaught();
    void commentsAndTextsAreNotCode();
    void aForbiddenLinkIsCaught();
    void aLongFileIsCaught();
    void aCircleIsCaught();
    void anUnreadableListIsCaught();
};

void TestLayeringRules::aBreachIsCaught_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("bad");
    const auto row = [](const char *name, const QString &path, const QString &good, const QString &bad) {
        QTest::newRow(name) << path << good << bad;
    };
    const QString check = u"core/checks/c.cpp"_s;
    const QString net = u"core/net/n.cpp"_s;
    const QString page = u"ui/pages/p.cpp"_s;
    const QString cli = u"app/commands/check.cpp"_s;
    row("an arrow that is not there", check, u"#include \"facts/fact.h\""_s, u"#include \"net/http_client.h\""_s);
    row("facts may not gather", u"core/facts/f.cpp"_s, u"#include \"facts/fact.h\""_s,
        u"#include \"facts/gather/g.h\""_s);
    row("practice knows nothing of ours", u"core/practice/p.cpp"_s, u"#include <QString>"_s,
        u"#include \"base/secret.h\""_s);
    row("core may not know the window", check, u"#include \"checks/check.h\""_s, u"#include \"pages/page.h\""_s);
    row("core may not know the programs", check, u"#include \"base/secret.h\""_s, u"#include \"app/services.h\""_s);
    row("the window may not call", page, u"#include \"page.h\""_s, u"#include \"net/http_client.h\""_s);
    row("a room that is not in the list", u"core/gossip/g.cpp"_s, u"#include <QString>"_s,
        u"#include \"base/secret.h\""_s);
    row("a file that is not there", check, u"#include \"c.moc\""_s, u"#include \"checks/nothing.h\""_s);
    row("spaces in the directive", check, u" # include \"facts/fact.h\""_s, u" # include \"net/http_client.h\""_s);
    row("Gui in core", check, u"#include <QString>"_s, u"#include <QColor>"_s);
    row("Widgets in core, with its module", check, u"#include <QtCore/QString>"_s, u"#include <QtWidgets/QLabel>"_s);
    row("printing in the window", page, u"#include <QLabel>"_s, u"#include <QPrinter>"_s);
    row("Widgets in the command line", cli, u"#include <QNetworkReply>"_s, u"#include <QLabel>"_s);
    row("network in a pure room", check, u"#include <vector>"_s, u"#include <QNetworkReply>"_s);
    row("network in the window", page, u"#include <QColor>"_s, u"#include <QNetworkReply>"_s);
    row("a library elsewhere", check, u"#include <sys/stat.h>"_s, u"#include <qrencode.h>"_s);
    row("a library of tests", page, u"#include <qrencode.h>"_s, u"#include <phonenumbers/phonenumberutil.h>"_s);
    row("errorString of a reply", net, u"f(reply->error());"_s, u"f(reply->errorString());"_s);
    row("errorString of a value, with network", net, u"#include <QString>\nf(e.errorString());"_s,
        u"#include <QNetworkReply>\nf(e.errorString());"_s);
    row("TLS errors ignored", net, u"connect(r, &QNetworkReply::sslErrors);"_s, u"reply->ignoreSslErrors();"_s);
    row("authorities replaced", net, u"c.addCaCertificates(file);"_s, u"c.setCaCertificates(list);"_s);
    row("settings", page, u"settings();"_s, u"QSettings settings;"_s);
    row("debug output", check, u"qDebugger();"_s, u"qDebug() << token;"_s);
    row("debug stream", u"core/base/secret.cpp"_s, u"debug();"_s, u"QDebug operator<<(QDebug d, const Secret &);"_s);
    row("standard output", cli, u"write(out);"_s, u"std::cout << out;"_s);
    row("printf", cli, u"snprintf(a, b);"_s, u"std::printf(out);"_s);
    row("all of a module", check, u"#include <QString>"_s, u"#include <QtCore>"_s);
    row("all of a module, twice", check, u"#include <QtCore/QString>"_s, u"#include <QtCore/QtCore>"_s);
    row("all of the standard library", check, u"#include <bitset>"_s, u"#include <bits/stdc++.h>"_s);
    row("a note", check, u"// done"_s, u"// TO"_s + u"DO: later"_s);
    row("a note in three letters", check, u"f(5XX XX"_s + u"X 12); // XXXL"_s, u"f(); // XX"_s + u"X later"_s);
    row("a note with a colon", check, u"XX"_s + u"X XX"_s, u"/* a XX"_s + u"X: b */"_s);
    row("another note", check, u"/* fixmeter */"_s, u"/* FIX"_s + u"ME */"_s);
}

void TestLayeringRules::aBreachIsCaught()
{
    QFETCH(QString, path);
    QFETCH(QString, good);
    QFETCH(QString, bad);
    const auto offences = [&](const QString &text) {
        const SourceFile source = SourceFile::fromText(path, u"// first line\n"_s + text + u'\n');
        const AllowedList &allowed = allowedHere();
        return checkRooms(source, allowed, madeUpTree()) + checkModules(source, allowed, madeUpTree())
            + checkWords(source, allowed, madeUpTree()) + checkUmbrellas(source) + checkNotes(source);
    };
    const QList<Offence> none = offences(good);
    QVERIFY2(none.isEmpty(), none.isEmpty() ? "" : qPrintable(none.first().asLine()));
    const QList<Offence> found = offences(bad);
    QVERIFY(!found.isEmpty());
    const int line = 2 + int(bad.count(u'\n'));
    QVERIFY2(found.last().asLine().startsWith(u"%1:%2: "_s.arg(path).arg(line)), qPrintable(found.last().asLine()));
}

void TestLayeringRules::commentsAndTextsAreNotCode()
{
    const QString text = uR"x(
// never qDebug() here
/* QSettings
   printf */ int a = '"'; f("qDebug()"); g(R"(qInfo "cerr" )"); h("a \" QDebug");
)x"_s;
    const SourceFile source = SourceFile::fromText(u"core/checks/c.cpp"_s, text);
    QCOMPARE(source.code.size(), text.split(u'\n').size());
    QCOMPARE(source.code.at(3).simplified(), u"int a = ; f( ); g( ); h( );"_s);
    QVERIFY(checkWords(source, allowedHere(), madeUpTree()).isEmpty());
    const SourceFile after = SourceFile::fromText(u"core/checks/c.cpp"_s, text + u"qInfo();"_s);
    const QList<Offence> offences = checkWords(after, allowedHere(), madeUpTree());
    QCOMPARE(offences.size(), 1);
    QCOMPARE(offences.first().line, 5);
}

void TestLayeringRules::aForbiddenLinkIsCaught()
{
    const QString path = u"core/paste/CMakeLists.txt"_s;
    const QString good = u"\nsecondtick_room(paste SOURCES a.cpp\n  LINKS secondtick_base)"_s;
    const QString bad = u"\nsecondtick_room(paste SOURCES a.cpp\n  PRIVATE_LINKS secondtick_net)"_s;
    QVERIFY(checkLinks(path, good, allowedHere()).isEmpty());
    const QList<Offence> offences = checkLinks(path, bad, allowedHere());
    QCOMPARE(offences.size(), 1);
    QCOMPARE(offences.first().asLine(), u"core/paste/CMakeLists.txt:2: paste may not link net"_s);
}

void TestLayeringRules::aLongFileIsCaught()
{
    const auto ofLines = [](int count) { return SourceFile::fromText(u"ui/a.cpp"_s, u"\n"_s.repeated(count)); };
    QVERIFY(checkLength(ofLines(kLongestSource), kLongestSource).isEmpty());
    QCOMPARE(checkLength(ofLines(kLongestSource + 1), kLongestSource).size(), 1);
}

void TestLayeringRules::aCircleIsCaught()
{
    QVERIFY(circlesIn(AllowedList::fromText(u"[rooms]\na -> b\nb -> c\nc ->\n"_s)).isEmpty());
    QCOMPARE(circlesIn(AllowedList::fromText(u"[rooms]\na -> b\nb -> c\nc -> a\nd -> a\n"_s)),
             (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestLayeringRules::anUnreadableListIsCaught()
{
    QCOMPARE(AllowedList::fromText(u"a -> b\n[rooms]\nc: d\ne -> f # \n"_s).complaints,
             (QStringList{u"a -> b"_s, u"c: d"_s}));
}

SECONDTICK_TEST(TestLayeringRules)
#include "tst_layering_rules.moc"
