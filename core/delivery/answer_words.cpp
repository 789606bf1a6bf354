#include "delivery/answer_words.h"

namespace secondtick::delivery {

using namespace Qt::StringLiterals;

namespace {

template <typename T> QString wordOf(const Words<T> &words, T value)
{
    for (const auto &[word, meaning] : words) {
        if (meaning == value)
            return word;
    }
    Q_UNREACHABLE();
}

} // namespace

const Words<MessageKind> &messageKindWords()
{
    static const Words<MessageKind> words{
        {u"service"_s, MessageKind::Service},
        {u"utility"_s, MessageKind::Utility},
        {u"marketing"_s, MessageKind::Marketing},
        {u"authentication"_s, MessageKind::Authentication},
    };
    return words;
}

const Words<LastStatus> &lastStatusWords()
{
    static const Words<LastStatus> words{
        {u"accepted"_s, LastStatus::Accepted},   {u"sent"_s, LastStatus::Sent},
        {u"delivered"_s, LastStatus::Delivered}, {u"read"_s, LastStatus::Read},
        {u"failed"_s, LastStatus::Failed},       {u"none"_s, LastStatus::None},
    };
    return words;
}

const Words<Known> &knownWords()
{
    static const Words<Known> words{{u"yes"_s, Known::Yes}, {u"no"_s, Known::No}, {u"unknown"_s, Known::Unknown}};
    return words;
}

const Words<QString> &platformWords()
{
    static const Words<QString> words{
        {u"android"_s, u"android"_s}, {u"smba"_s, u"smba"_s}, {u"ios"_s, u"ios"_s},         {u"smbi"_s, u"smbi"_s},
        {u"kaios"_s, u"kaios"_s},     {u"web"_s, u"web"_s},   {u"unknown"_s, u"unknown"_s},
    };
    return words;
}

QString toWord(MessageKind kind)
{
    return wordOf(messageKindWords(), kind);
}

QString toWord(LastStatus status)
{
    return wordOf(lastStatusWords(), status);
}

QString toWord(Known known)
{
    return wordOf(knownWords(), known);
}

} // namespace secondtick::delivery
