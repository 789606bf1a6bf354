#pragma once

#include <QBitArray>
#include <QWidget>

namespace secondtick::ui {

/// Draws a text as a QR code: black on white in every colour scheme, with the quiet zone of four modules that readers
/// need, in whole pixels. A text that does not fit into a code (some 2,300 bytes) leaves it empty.
class QrCode final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kQuietZone = 4;

    explicit QrCode(QWidget *parent = nullptr);

    void setText(const QString &text);
    bool isEmpty() const { return m_side == 0; }
    int side() const { return m_side; } ///< modules in one row, without the quiet zone
    bool isDark(int column, int row) const; ///< module at this place; false outside

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int moduleSize() const;

    QBitArray m_modules;
    int m_side = 0;
};

} // namespace secondtick::ui
