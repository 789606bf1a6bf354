#include "allowed_list.h"
#include "house_rules.h"
#include "source_file.h"
#include "support/test_case.h"
#include "support/test_program.h"
#include "this_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondtick::layering;

namespace {

/// The modules of Qt that have a header of this name, as installed here.
QStringList installedModulesOf(const QString &header)
{
    static QHash<QString, QStringList> known;
    if (const auto found = known.constFind(header); found != known.constEnd())
        return *found;
    QStringList modules;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList folders = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &folder : folders) {
        if (QFileInfo(headers.filePath(folder + u'/' + header)).isFile())
            modules.append(folder);
    }
    known.insert(header, modules);
    return modules;
}

Surroundings thisTree()
{
    return {[](const QString &path) { return QFileInfo(rootFolder() + u'/' + path).isFile(); }, &installedModulesOf};
}

using Rule = std::function<QList<Offence>(const SourceFile &)>;

const QList<SourceFile> &product()
{
    static const QList<SourceFile> sources = readSources(rootFolder(), {u"app"_s, u"core"_s, u"ui"_s});
    return sources;
}

const QList<SourceFile> &tests()
{
    static const QList<SourceFile> sources = readSources(rootFolder(), {u"tests"_s});
    return sources;
}

/// All offences, one a line; empty is well.
QByteArray offendersIn(const QList<SourceFile> &sources, const Rule &rule)
{
    QStringList lines;
    for (const SourceFile &source : sources) {
        const QList<Offence> offences = rule(source);
        for (const Offence &offence : offences)
            lines.append(offence.asLine());
    }
    return lines.isEmpty() ? QByteArray() : "\n" + lines.join(u'\n').toUtf8();
}

} // namespace

/// Holds the sources to the house's rules. That each rule can fail is shown by tst_layering_rules.
class TestLayering : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void theTreeIsRead();
    void theListIsWhole();
    void includesFollowTheArrows();
    void linkLinesFollowTheArrows();
    void headersComeFromAllowedModules();
    void wordsStandOnlyWhereTheyMay();
    void noHeaderStandsForALibrary();
    void noWorkIsLeftUndone();
    void filesAreShort();
};

void TestLayering::theTreeIsRead()
{
    const QList<SourceFile> &sources = product();
    QStringList paths;
    qsizetype includes = 0;
    for (const SourceFile &source : sources) {
        paths.append(source.path);
        includes += source.includes.size();
        QVERIFY2(!source.room().isEmpty(), qPrintable(source.path));
    }
    QVERIFY(paths.contains(u"core/base/secret.h"_s));
    QVERIFY(!tests().isEmpty());
    QVERIFY(includes > 100);
    QCOMPARE(installedModulesOf(u"QString"_s), QStringList{u"QtCore"_s});
    QCOMPARE(installedModulesOf(u"QNetworkReply"_s), QStringList{u"QtNetwork"_s});
}

void TestLayering::theListIsWhole()
{
    const AllowedList &allowed = allowedHere();
    QVERIFY2(allowed.complaints.isEmpty(), qPrintable(allowed.complaints.join(u'\n')));
    QVERIFY2(circlesIn(allowed).isEmpty(), qPrintable(circlesIn(allowed).join(u' ')));
    QStringList rooms = QDir(rootFolder() + u"/core"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    rooms << u"gather"_s << u"ui"_s << u"app"_s;
    rooms.sort();
    QCOMPARE(QStringList(allowed.rooms.keys()), rooms);
    for (const QStringList &others : allowed.rooms) {
        for (const QString &other : others)
            QVERIFY2(other == u"*"_s || rooms.contains(other), qPrintable(other));
    }
    for (const QStringList &files : allowed.words) {
        for (const QString &file : files)
            QVERIFY2(QFileInfo::exists(rootFolder() + u'/' + file), qPrintable(file));
    }
}

void TestLayering::includesFollowTheArrows()
{
    const QByteArray offenders =
        offendersIn(product(), [](const SourceFile &source) { return checkRooms(source, allowedHere(), thisTree()); });
    QVERIFY2(offenders.isEmpty(), offenders.constData());
}

void TestLayering::linkLinesFollowTheArrows()
{
    QStringList lines;
    int rooms = 0;
    QDirIterator files(rootFolder() + u"/core"_s, {u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(rootFolder()).relativeFilePath(files.next());
        const QString cmake = textOf(path);
        rooms += int(cmake.count("secondtick_room("_L1));
        const QList<Offence> offences = checkLinks(path, cmake, allowedHere());
        for (const Offence &offence : offences)
            lines.append(offence.asLine());
    }
    QVERIFY2(lines.isEmpty(), qPrintable(u'\n' + lines.join(u'\n')));
    QVERIFY(rooms >= 12);
}

void TestLayering::headersComeFromAllowedModules()
{
    const QByteArray offenders = offendersIn(
        product(), [](const SourceFile &source) { return checkModules(source, allowedHere(), thisTree()); });
    QVERIFY2(offenders.isEmpty(), offenders.constData());
}

void TestLayering::wordsStandOnlyWhereTheyMay()
{
    const QByteArray offenders =
        offendersIn(product(), [](const SourceFile &source) { return checkWords(source, allowedHere(), thisTree()); });
    QVERIFY2(offenders.isEmpty(), offenders.constData());
}

void TestLayering::noHeaderStandsForALibrary()
{
    const QByteArray offenders = offendersIn(product() + tests(), &checkUmbrellas);
    QVERIFY2(offenders.isEmpty(), offenders.constData());
}

void TestLayering::noWorkIsLeftUndone()
{
    const QByteArray offenders = offendersIn(product() + tests(), &checkNotes);
    QVERIFY2(offenders.isEmpty(), offenders.constData());
}

void TestLayering::filesAreShort()
{
    const QByteArray ofProduct =
        offendersIn(product(), [](const SourceFile &source) { return checkLength(source, kLongestSource); });
    QVERIFY2(ofProduct.isEmpty(), ofProduct.constData());
    const QByteArray ofTests =
        offendersIn(tests(), [](const SourceFile &source) { return checkLength(source, kLongestSource); });
    QVERIFY2(ofTests.isEmpty(), ofTests.constData());
}

SECONDTICK_TEST(TestLayering)
#include "tst_layering.moc"
