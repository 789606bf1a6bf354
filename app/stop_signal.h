#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace secondtick::app {

/// Turns SIGINT and SIGTERM into a Qt signal, so that a server ends in order. One at a time; where such signals are
/// unknown it never speaks, and the system ends the program its own way.
class StopSignal final : public QObject
{
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

signals:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace secondtick::app
