#pragma once

#include <QDateTime>
#include <QMap>
#include <QWidget>

namespace secondtick::ui {

/// Counts hour by hour as a row of bars, from the first hour to the last; a part of each count may stand out. The hour
/// under the pointer, or the one chosen with the arrow keys, is told in words. Many hours share a bar. Not coloured by
/// meaning: the height says it.
class HourStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit HourStrip(QWidget *parent = nullptr);

    /// Hours since 1970, UTC, with their counts.
    void setCounts(const QMap<qint64, qint64> &counts);
    /// What stands out of these, with a name for it: "the chosen reason". Hours outside of the counts are left out.
    void setPart(const QMap<qint64, qint64> &counts, const QString &name);
    /// "2026-11-23 10:00 UTC to 12:00: 4", for the bar at this place; empty outside.
    QString sentenceFor(int bar) const;
    int barCount() const { return int(m_bars.size()); }
    QString firstMoment() const; ///< "2026-11-23 10:00 UTC"; empty without counts
    QString lastMoment() const; ///< the end of the last bar
    qint64 highest() const { return m_highest; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int barAt(int x) const;
    int barAfter(int key) const;
    QRectF rectOf(int bar, qint64 count) const;
    void choose(int bar);

    QList<qint64> m_bars;
    QList<qint64> m_part; ///< of each bar; empty: nothing stands out
    QString m_partName;
    qint64 m_firstHour = 0;
    qint64 m_hoursABar = 1;
    qint64 m_highest = 0;
    int m_chosen = -1;
};

} // namespace secondtick::ui
