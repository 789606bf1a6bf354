#include "widgets/labels.h"

#include "style/appearance.h"
#include "widgets/link_button.h"

#include <QEvent>
#include <QFrame>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

/// By the window, not by the text: a sentence that starts with a Latin word would else stand on the wrong side.
///
/// A layout asks for the height at the same few widths again and again, and each answer of QLabel lays the text out
/// anew: the answers are kept, and what fits into one line is not laid out for any greater width.
class SideLabel final : public QLabel // clazy:exclude=missing-qobject-macro
{
public:
    explicit SideLabel(QWidget *parent)
        : QLabel(parent)
    {
        takeSide();
        leaveRoomAbove();
    }

    int heightForWidth(int width) const override
    {
        constexpr qsizetype mostKept = 16; // a window that is being resized asks for every width there is
        if (text() != m_measured || m_heights.size() > mostKept)
            forgetHeights();
        if (m_line && width >= m_line->width())
            return m_line->height();
        if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
            return *known;
        const int height = QLabel::heightForWidth(width);
        m_heights.insert(width, height);
        if (width > 0 && isOneLine(height)) // less asks for any width
            m_line = QSize(width, height);
        return height;
    }

protected:
    /// QLabel makes a document of a text that gets the keyboard, and lays all of it out anew.
    void focusInEvent(QFocusEvent *event) override
    {
        if (textInteractionFlags().testAnyFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard))
            QLabel::focusInEvent(event);
        else
            // NOLINTNEXTLINE(bugprone-parent-virtual-call): what QLabel does is what shall not happen
            QFrame::focusInEvent(event);
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ContentsRectChange)
            forgetHeights();
        return QLabel::event(event);
    }

    void changeEvent(QEvent *event) override
    {
        forgetHeights(); // the font or the style, for example
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            takeSide();
        if (event->type() == QEvent::FontChange)
            leaveRoomAbove();
    }

private:
    void takeSide()
    {
        setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    }

    /// Dots and hooks of capital letters stand out of the line in some fonts, and what stands out of a widget is not
    /// painted.
    void leaveRoomAbove()
    {
        QMargins around = contentsMargins();
        around.setTop((fontMetrics().height() + 8) / 16);
        setContentsMargins(around);
    }

    /// In doubt not: a line with letters from a taller font may be as high as two.
    bool isOneLine(int height) const
    {
        const QMargins around = contentsMargins();
        return 2 * (height - around.top() - around.bottom()) < 3 * fontMetrics().height();
    }

    void forgetHeights() const
    {
        m_measured = text();
        m_heights.clear();
        m_line.reset();
    }

    mutable QString m_measured;
    mutable QHash<int, int> m_heights; ///< of that text, by width
    mutable std::optional<QSize> m_line; ///< the least known width at which it is one line, and its height
};

} // namespace

QLabel *makeLabel(TextRole role, QWidget *parent)
{
    auto *label = new SideLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    style::setTextRole(label, role);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QPushButton *makeLinkButton(QWidget *parent)
{
    return new LinkButton(parent);
}

QPushButton *makeSegmentButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    style::setButtonRole(button, style::ButtonRole::Segment);
    button->setAutoDefault(false);
    button->setCheckable(true);
    return button;
}

QString breakable(const QString &text)
{
    const QChar mayBreak(0x200b);
    QString result;
    for (const QChar c : text) {
        result += c;
        if (c == u'/' || c == u'\\' || c == u'_')
            result += mayBreak;
    }
    return result;
}

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    makeCardOf(card);
    return card;
}

QVBoxLayout *makeCardOf(QFrame *frame)
{
    style::setSurface(frame, style::Surface::Card);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2 * style::kGrid, 2 * style::kGrid, 2 * style::kGrid, 2 * style::kGrid);
    layout->setSpacing(style::kGrid);
    return layout;
}

QVBoxLayout *cardLayout(QFrame *card)
{
    return qobject_cast<QVBoxLayout *>(card->layout());
}

QMargins leadingMargins(const QWidget *widget, int leading, int top, int trailing, int bottom)
{
    return widget->isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                   : QMargins(leading, top, trailing, bottom);
}

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    style::setSurface(rule, style::Surface::Rule);
    rule->setFixedHeight(1);
    return rule;
}

} // namespace secondtick::ui
