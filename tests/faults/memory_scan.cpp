#include "memory_scan.h"

#include <QByteArray>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <vector>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPiece = 16;
constexpr qsizetype kBeginning = 24; // characters of the secret that are enough to tell it in strides
constexpr qint64 kLargest = qint64(256) << 20; // more is the shadow of a sanitizer

struct Form
{
    QString name;
    QByteArray bytes;
};

QByteArray utf16(QByteArrayView text)
{
    QByteArray wide;
    for (const char c : text)
        wide.append(c).append('\0');
    return wide;
}

QList<Form> formsOf(const QByteArray &secret)
{
    QByteArray reversed = secret;
    std::reverse(reversed.begin(), reversed.end());
    QList<Form> forms{
        {u"plain"_s, secret}, {u"UTF-16"_s, utf16(secret)}, {u"hex"_s, secret.toHex()}, {u"reversed"_s, reversed}};
    // How it looks in base64 depends on where in a group of three bytes it begins; its ends depend on its neighbours.
    for (const qsizetype before : {0, 1, 2}) {
        const QByteArray coded = (QByteArray(before, ':') + secret).toBase64(QByteArray::OmitTrailingEquals);
        forms.append({u"base64"_s, coded.mid(before ? before + 1 : 0).chopped(2)});
    }
    for (qsizetype at = 0; at + kPiece <= secret.size(); at += kPiece / 2) {
        forms.append({u"piece"_s, secret.mid(at, kPiece)});
        forms.append({u"piece in UTF-16"_s, utf16(secret.mid(at, kPiece))});
    }
    return forms;
}

using Findings = QMap<QString, int>;

/// Looks for one secret in all its forms.
class Search
{
public:
    explicit Search(const QString &secret)
        : m_plain(secret.toLatin1())
        , m_forms(formsOf(m_plain))
    {
    }

    void addTo(Findings &findings, const QByteArray &content, const QString &place) const
    {
        const auto add = [&](const QString &form, int count) {
            if (count > 0)
                findings[form + u" in "_s + place] += count;
        };
        for (const Form &form : m_forms)
            add(form.name, int(content.count(form.bytes)));
        for (const qsizetype stride : {4, 8, 12, 16, 20, 24})
            add(u"every %1 bytes"_s.arg(stride), countStrides(content, stride));
    }

private:
    int countStrides(const QByteArray &content, qsizetype stride) const
    {
        int count = 0;
        for (qsizetype at = content.indexOf(m_plain.at(0)); at >= 0; at = content.indexOf(m_plain.at(0), at + 1)) {
            if (at + kBeginning * stride > content.size())
                break;
            qsizetype n = 1;
            while (n < kBeginning && content.at(at + n * stride) == m_plain.at(n))
                ++n;
            count += n == kBeginning ? 1 : 0;
        }
        return count;
    }

    QByteArray m_plain;
    QList<Form> m_forms;
};

QStringList sentencesOf(const Findings &findings)
{
    QStringList sentences;
    for (auto each = findings.cbegin(); each != findings.cend(); ++each)
        sentences.append(u"%1, %2 times"_s.arg(each.key()).arg(each.value()));
    return sentences;
}

/// One mapping that can be written to.
struct Area
{
    qint64 begin = 0;
    qint64 end = 0;
    QString name;
};

std::vector<Area> areasOf(qint64 pid)
{
    std::vector<Area> areas;
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    if (!maps.open(QIODevice::ReadOnly))
        return areas;
    const QStringList lines = QString::fromLocal8Bit(maps.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
        if (fields.size() < 5 || !fields.at(1).startsWith("rw"_L1))
            continue;
        const qint64 begin = fields.at(0).section(u'-', 0, 0).toLongLong(nullptr, 16);
        const qint64 end = fields.at(0).section(u'-', 1, 1).toLongLong(nullptr, 16);
        if (end - begin <= kLargest)
            areas.push_back({begin, end, fields.size() > 5 ? fields.at(5) : u"memory without a name"_s});
    }
    return areas;
}

} // namespace

std::optional<QStringList> secretInMemory(qint64 pid, const QString &secret)
{
    QFile memory(u"/proc/%1/mem"_s.arg(pid));
    const std::vector<Area> areas = areasOf(pid);
    if (areas.empty() || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const Search search(secret);
    Findings findings;
    qint64 looked = 0;
    for (const Area &area : areas) {
        memory.seek(area.begin);
        const QByteArray content = memory.read(area.end - area.begin);
        looked += content.size();
        search.addTo(findings, content, area.name);
    }
    return looked == 0 ? std::nullopt : std::optional(sentencesOf(findings));
}

QStringList secretInCore(const QByteArray &core, const QString &secret)
{
    Findings findings;
    Search(secret).addTo(findings, core, u"the core file"_s);
    return sentencesOf(findings);
}

} // namespace secondtick::test
