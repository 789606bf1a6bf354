#pragma once

#include <QStringList>
#include <QTranslator>

namespace secondtick::test {

/// A language that nobody speaks, for finding what no translator could reach: every text stands between marks, is 40 %
/// longer, and has its Latin letters changed for their accented sisters, so that a plain letter on the screen is either
/// data or a text that was forgotten. Places (%1, %n, {country}) stay as they are. Qt's own texts are left alone.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    static QString worded(const QString &english);

    QString translate(const char *context, const char *text, const char *remark, int count) const override;
    bool isEmpty() const override { return false; }
};

/// The words of plain letters in a text that was shown in the pseudo-language, once all of `data` is taken out of it.
/// `data` are whole strings, such as names and answers of the platform; longer ones go first.
QStringList forgottenWords(const QString &shown, const QStringList &data);

/// Something of the pseudo-language is left in this text.
bool isPseudo(const QString &shown);

} // namespace secondtick::test
