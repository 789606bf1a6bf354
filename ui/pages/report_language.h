#pragma once

#include <QWidget>

class QLabel;

namespace secondtick::ui {

class DropDown;

/// Which language a report is written in: the window's, unless another one is chosen for whoever will read it. Hidden
/// while there is only one.
class ReportLanguage final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportLanguage(QWidget *parent = nullptr);

    QString code() const;
    void retranslate();

signals:
    void changed();

private:
    QLabel *m_label = nullptr;
    DropDown *m_box = nullptr;
};

} // namespace secondtick::ui
