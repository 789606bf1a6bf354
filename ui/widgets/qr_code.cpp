#include "widgets/qr_code.h"

#include "style/appearance.h"

#include <QFontMetrics>
#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace secondtick::ui {

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString &text)
{
    m_side = 0;
    m_modules.clear();
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (code) {
        m_side = code->width;
        m_modules.resize(qsizetype(m_side) * m_side);
        for (qsizetype i = 0; i < m_modules.size(); ++i)
            m_modules.setBit(i, (code->data[i] & 1) != 0);
    }
    //: For screen readers: %1 the address that the code holds
    setAccessibleName(m_side > 0 ? tr("QR code of %1").arg(text) : QString());
    updateGeometry();
    update();
}

bool QrCode::isDark(int column, int row) const
{
    const bool isInside = column >= 0 && row >= 0 && column < m_side && row < m_side;
    return isInside && m_modules.testBit(qsizetype(row) * m_side + column);
}

/// Grows with the text, like everything else; large enough for a phone at arm's length from the screen.
int QrCode::moduleSize() const
{
    return qMax(4, QFontMetrics(style::font(style::TextSize::Body)).height() / 3);
}

QSize QrCode::sizeHint() const
{
    const int side = m_side > 0 ? (m_side + 2 * kQuietZone) * moduleSize() : 0;
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent * /*event*/)
{
    if (m_side == 0)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white); // not of the colour scheme: readers want black on white
    const int size = moduleSize();
    const QPoint origin((width() - m_side * size) / 2, (height() - m_side * size) / 2);
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side; ++column) {
            if (isDark(column, row))
                painter.fillRect(QRect(origin + QPoint(column, row) * size, QSize(size, size)), Qt::black);
        }
    }
}

} // namespace secondtick::ui
