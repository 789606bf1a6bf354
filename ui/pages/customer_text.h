#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace secondtick::ui {

class Notice;
class QrCode;

/// The ready text for the customer: to copy, to read, and the business's chat link with its QR code. Sends nothing.
class CustomerText final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerText(QWidget *parent = nullptr);

    void retranslate();
    /// `link` is the chat link of the business, empty when its number is not known.
    void setContent(const QString &text, const QString &link);

signals:
    void numberWanted(); ///< there is no link because the business's number is missing

private:
    void build();
    void copy(const QString &text, const std::function<QString()> &confirmation);
    void toggle(QWidget *part);
    void showState();

    QPushButton *m_copyText = nullptr;
    QPushButton *m_showText = nullptr;
    QPushButton *m_showCode = nullptr;
    Notice *m_notice = nullptr;
    QWidget *m_textPart = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_codePart = nullptr;
    QLabel *m_link = nullptr;
    QrCode *m_code = nullptr;
    QPushButton *m_copyLink = nullptr;
    QString m_address;
};

} // namespace secondtick::ui
