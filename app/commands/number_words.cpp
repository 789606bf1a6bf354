#include "app/commands/number_words.h"

#include "app/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *word;
    const char *text;
};

constexpr std::array kSentences{
    Row{"country_code_missing", QT_TRANSLATE_NOOP("secondtick::app::Words", "The country code is missing.")},
    Row{"exit_code_011",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "011 is dialled before a country code in North America only. Write the "
                          "number with + and the country code.")},
    Row{"control_chars", QT_TRANSLATE_NOOP("secondtick::app::Words", "There is a control character inside.")},
    Row{"country_code_zero", QT_TRANSLATE_NOOP("secondtick::app::Words", "No country code starts with 0.")},
    Row{"empty", QT_TRANSLATE_NOOP("secondtick::app::Words", "There is nothing here but white space.")},
    Row{"excel_scientific",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "A spreadsheet shortened this number. Format the column as text and "
                          "copy it again.")},
    Row{"extension",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "An extension cannot receive messages. Write the number without it.")},
    Row{"group_id", QT_TRANSLATE_NOOP("secondtick::app::Words", "This is the id of a group, not a number.")},
    Row{"letters", QT_TRANSLATE_NOOP("secondtick::app::Words", "There are letters inside.")},
    Row{"masked", QT_TRANSLATE_NOOP("secondtick::app::Words", "Part of the number is hidden by stars or dots.")},
    Row{"other_characters",
        QT_TRANSLATE_NOOP("secondtick::app::Words", "There are characters inside that no number has.")},
    Row{"placeholder",
        QT_TRANSLATE_NOOP("secondtick::app::Words", "This is a place where a number should stand, not a number.")},
    Row{"plus_inside", QT_TRANSLATE_NOOP("secondtick::app::Words", "There is a + inside the number.")},
    Row{"too_large", QT_TRANSLATE_NOOP("secondtick::app::Words", "This text is far too long to be a number.")},
    Row{"too_long",
        QT_TRANSLATE_NOOP("secondtick::app::Words", "A number has 15 digits at most, country code included.")},
    Row{"too_short",
        QT_TRANSLATE_NOOP("secondtick::app::Words", "A number has 7 digits at least, country code included.")},
    Row{"url_without_number", QT_TRANSLATE_NOOP("secondtick::app::Words", "This is a link without a number in it.")},
    Row{"looks_like_id", QT_TRANSLATE_NOOP("secondtick::app::Words", "This looks like an id, not a number.")},
    Row{"several_numbers", QT_TRANSLATE_NOOP("secondtick::app::Words", "There are several numbers in this line.")},
};

constexpr std::array kTraps{
    Row{"ar_9",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "Argentina: phones show 54 9 …; the list of allowed test numbers takes 54 and the "
                          "area without the 9.")},
    Row{"mx_1",
        QT_TRANSLATE_NOOP("secondtick::app::Words", "Mexico: 52 1 … is the old form; today it is 52 and ten digits.")},
    Row{"br_9",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "Brazil: mobile numbers have nine digits after the area; this one has eight.")},
    Row{"no_country_code",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "Without a country code the message goes nowhere, or to another "
                          "country.")},
};

template <std::size_t size> QString look(const std::array<Row, size> &rows, const QString &word)
{
    const auto *const row = std::find_if(rows.begin(), rows.end(),
                                         [&word](Row candidate) { return word == QLatin1String(candidate.word); });
    return row == rows.end() ? word : QCoreApplication::translate("secondtick::app::Words", row->text);
}

QString restrictionSentence(PhoneNumber::Restriction restriction)
{
    switch (restriction) {
    case PhoneNumber::Restriction::Restricted:
        return Words::tr("People there cannot receive messages of the platform.");
    case PhoneNumber::Restriction::ReportedLifted:
        return Words::tr("An older source says that people there cannot receive messages; a newer one says that they "
                         "can.");
    case PhoneNumber::Restriction::Possibly:
        return Words::tr("It may belong to a region where people cannot receive messages of the platform.");
    case PhoneNumber::Restriction::None:
        break;
    }
    return {};
}

QString placeOf(const PhoneNumber &number)
{
    if (number.region.isEmpty())
        return number.e164;
    //: %1 telephone number, %2 country code like TR
    return Words::tr("%1 (%2)").arg(number.e164, number.region);
}

} // namespace

QString numberSentence(const PhoneNumber &number)
{
    QStringList sentences;
    if (number.verdict == PhoneNumber::Verdict::Ok)
        sentences.append(placeOf(number));
    else
        sentences.append(look(kSentences, number.message));
    if (const QString restriction = restrictionSentence(number.restriction); !restriction.isEmpty())
        sentences.append(restriction);
    if (!number.trap.isEmpty())
        sentences.append(look(kTraps, number.trap));
    return sentences.join(u' ');
}

} // namespace secondtick::app
