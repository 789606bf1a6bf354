#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringView>

#include <initializer_list>

/// What all fuzz targets share. A target is a function that is fed with any bytes: it must end soon, touch no memory
/// that is not its own, cause no Qt warning, and keep the promises it names.
namespace secondtick::fuzz {

struct Target
{
    const char *name; ///< "log" of fuzz_log.cpp
    void (*run)(QByteArrayView input);
    QList<QByteArray> (*seeds)(); ///< inputs to begin with, made from the tables of tests/data
};

/// The targets that are linked into this program.
const QList<Target> &targets();
/// Returns true.
bool addTarget(const Target &target);

/// Ends the program when a promise is broken. libFuzzer then keeps the input, QtTest names its row.
void require(bool isKept, const char *promise, const QString &about = {});

/// Takes an input apart from its front. Behind its end everything is zero and empty.
class Input
{
public:
    explicit Input(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    int byte();
    /// 0 to `count` - 1.
    int choice(int count) { return byte() % count; }
    bool flag() { return choice(2) == 1; }
    QByteArray rest();
    /// UTF-8, or UTF-16 as it lies there: only so does half a surrogate pair come in.
    QString text(bool isUtf16);
    /// Up to the next line break, which is left out.
    QString line();
    bool isAtEnd() const { return m_bytes.isEmpty(); }

private:
    QByteArrayView m_bytes;
};

/// Breaks a promise unless it ends within `milliseconds` of processor time, by a sanitized build on a slow machine.
class TimeLimit
{
public:
    explicit TimeLimit(int milliseconds, const char *promise);
    ~TimeLimit();
    Q_DISABLE_COPY_MOVE(TimeLimit)

private:
    int m_milliseconds;
    const char *m_promise;
    qint64 m_begin;
};

/// When everything that is fed takes place.
QDateTime momentOfFuzzing();

/// These bytes.
QByteArray bytesOf(std::initializer_list<int> values);
/// Breaks a promise unless the text is fit to be shown: no control, bidirectional or invisible character and no half of
/// a pair. Line breaks and tabs may stand.
void requireFit(const QString &text, const char *promise);
/// Where a piece of so many characters of `secret` stands in the text; -1: nowhere.
qsizetype placeOfPiece(QStringView secret, QStringView text, qsizetype size = 12);
/// Breaks a promise when a piece of twelve characters of `secret` is in the text.
void requireNoPiece(QStringView secret, const QString &text, const char *promise);
/// A token that no platform ever gave out; the same for the same number.
QString madeUpToken(quint32 number, int length = 180);

} // namespace secondtick::fuzz

/// Once in each fuzz_<name>.cpp, at global scope.
#define SECONDTICK_FUZZ(name, run, seeds)                                                                              \
    [[maybe_unused]] static const bool kIsAdded_##name = secondtick::fuzz::addTarget({#name, run, seeds});
