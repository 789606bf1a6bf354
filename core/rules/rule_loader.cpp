#include "base/whole_file.h"
#include "rules/layered_file.h"
#include "rules/rule_book.h"
#include "rules/rule_words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 4LL * 1024 * 1024;
const QString kBuiltInFolder = u":/rules"_s;
const QString kCallingCodes = u"calling_codes.json"_s;

QByteArray builtIn(const QString &name)
{
    QFile file(kBuiltInFolder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the built-in rule file %s is missing", qPrintable(name));
    return file.readAll();
}

void layOverrides(LayeredFile &file, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString path = QDir(folder).filePath(file.name());
        if (!QFile::exists(path))
            continue;
        const Outcome<QByteArray> content = readOrdinaryFile(path, kLargestFile);
        if (content)
            file.lay(*content, path);
        else
            file.complain(path, content.error().sentence);
    }
}

/// Loads one file with its overrides, and notes in `book` where it came from.
LayeredFile layered(RuleBook &book, LayeredFile file, const QStringList &folders)
{
    file.lay(builtIn(file.name()), file.name());
    layOverrides(file, folders);
    book.files.append(file.provenance());
    book.complaints += file.complaints();
    return file;
}

bool isDisabled(const RuleEntry &entry)
{
    return entry.json.value("disabled"_L1).toBool();
}

/// Makes a table's rows. Entries of an override were proved, and complained about, while they were laid over the
/// others.
template <typename Read> void readRows(RuleBook &book, const QString &name, const QList<RuleEntry> &entries, Read read)
{
    ReadLog builtInLog{name, {}, false};
    ReadLog toldBefore;
    for (const RuleEntry &entry : entries)
        read(entry, entry.overridden.isEmpty() ? builtInLog : toldBefore);
    book.complaints += builtInLog.complaints;
}

template <typename Row>
QList<Row> loadTable(RuleBook &book, const QString &table, const QStringList &folders,
                     Row (*read)(const RuleEntry &, ReadLog &))
{
    const auto prove = [read](const RuleEntry &entry, ReadLog &log) { read(entry, log); };
    const LayeredFile file = layered(book, LayeredFile(table, prove), folders);
    QList<Row> rows;
    readRows(book, file.name(), file.entries(), [read, &rows](const RuleEntry &entry, ReadLog &log) {
        if (!isDisabled(entry))
            rows.append(read(entry, log));
    });
    return rows;
}

/// A silenced finding keeps its row, so that a report can say that it was silenced.
QList<FindingTextRule> loadTexts(RuleBook &book, const QStringList &folders)
{
    const LayeredFile file = layered(book, LayeredFile(u"texts"_s, readFindingTexts), folders);
    QList<FindingTextRule> rows;
    readRows(book, file.name(), file.entries(),
             [&rows](const RuleEntry &entry, ReadLog &log) { rows += readFindingTexts(entry, log); });
    return rows;
}

CallingCodes callingCodesOf(const QJsonArray &rows, QList<Complaint> &complaints)
{
    return CallingCodes::fromJson({{u"entries"_s, rows}}, kCallingCodes, complaints);
}

void provePrefix(const RuleEntry &entry, ReadLog &log)
{
    QList<Complaint> faults;
    callingCodesOf({entry.json}, faults);
    for (const Complaint &fault : std::as_const(faults))
        log.refuse(entry.path, fault.why);
}

CallingCodes loadCallingCodes(RuleBook &book, const QStringList &folders)
{
    QJsonArray rows;
    const LayeredFile file = layered(book, LayeredFile(u"calling_codes"_s, provePrefix), folders);
    for (const RuleEntry &entry : file.entries()) {
        if (!isDisabled(entry))
            rows.append(entry.json);
    }
    return callingCodesOf(rows, book.complaints);
}

/// Codes are tied to findings by id; what an override ties to nothing would be shown without words.
void complainOfWordlessFindings(RuleBook &book)
{
    ReadLog log{u"error_codes.json"_s, {}, false};
    for (const ErrorCode &entry : book.errorCodes.all()) {
        if (!entry.findingId.isEmpty() && !book.findingTexts.find(entry.findingId))
            log.note(entry.id, RuleWords::later("The finding \"%1\" has no words.").with({entry.findingId}));
    }
    book.complaints += log.complaints;
}

void complainOfUnknownFiles(RuleBook &book, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files);
        for (const QString &name : names) {
            if (!QFile::exists(kBuiltInFolder + u'/' + name))
                book.complaints.append(
                    {QDir(folder).filePath(name), {}, RuleWords::later("No rule file has this name.")});
        }
    }
}

} // namespace

RuleBookPtr loadRuleBook(const QStringList &overrideFolders)
{
    auto book = std::make_shared<RuleBook>();
    book->countries = Countries(loadTable(*book, u"countries"_s, overrideFolders, readCountry));
    book->appVersions = AppVersions(loadTable(*book, u"app_versions"_s, overrideFolders, readPlatformMinimum));
    book->permissions = Permissions(loadTable(*book, u"permissions"_s, overrideFolders, readPermission));
    book->errorCodes = ErrorCodes(loadTable(*book, u"error_codes"_s, overrideFolders, readErrorCode));
    book->callingCodes = loadCallingCodes(*book, overrideFolders);
    book->findingTexts = FindingTexts(loadTexts(*book, overrideFolders));
    complainOfWordlessFindings(*book);
    complainOfUnknownFiles(*book, overrideFolders);
    return book;
}

} // namespace secondtick::rules
