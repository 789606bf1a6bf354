#include "report/log_filter.h"

namespace secondtick::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestWord = 200;

void filterText(std::string &text, AudienceFilter &filter)
{
    text = filter.text(QString::fromStdString(text), kLongestWord).toStdString();
}

void filterGroup(triage::FailureGroup &group, AudienceFilter &filter)
{
    std::map<QString, std::int64_t> numbers;
    for (const auto &[number, count] : group.numbers)
        numbers[filter.id(number)] += count;
    group.numbers = numbers;
    std::map<QString, std::int64_t> categories;
    for (const auto &[category, count] : group.categories)
        categories[filter.text(category, kLongestWord)] += count;
    group.categories = categories;
    filterText(group.title, filter);
    filterText(group.details, filter);
}

} // namespace

triage::CountedLogs logsFor(const triage::CountedLogs &logs, AudienceFilter &filter)
{
    triage::CountedLogs shown = logs;
    for (triage::FileReport &file : shown.result.files)
        file.path = filter.logName(file.path);
    for (triage::FailureGroup &group : shown.result.tally.failures)
        filterGroup(group, filter);
    for (triage::Conclusion &conclusion : shown.conclusions)
        filterGroup(conclusion.group, filter);
    for (triage::Notice &notice : shown.result.tally.notices) {
        notice.subject = filter.name(QString::fromStdString(notice.subject)).toStdString();
        for (std::string *const text : {&notice.field, &notice.event, &notice.reason, &notice.until})
            filterText(*text, filter);
    }
    return shown;
}

} // namespace secondtick::report
