#include "widgets/labels.h"

#include "style/appearance.h"
#include "widgets/link_button.h"

#include <QEvent>
#include <QFrame>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

QString roleWord(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Section:
        return u"section"_s;
    case TextRole::Label:
        return u"label"_s;
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Note:
        return u"note"_s;
    case TextRole::Clock:
        return u"clock"_s;
    case TextRole::Body:
        break;
    }
    return u"body"_s;
}

/// By the window, not by the text: a sentence that starts with a Latin word would else stand on the wrong side.
///
/// A layout asks for the height at the same few widths again and again, and each answer of QLabel lays the text out
/// anew: the answers are kept.
class SideLabel final : public QLabel // clazy:exclude=missing-qobject-macro
{
public:
    explicit SideLabel(QWidget *parent)
        : QLabel(parent)
    {
        takeSide();
    }

    int heightForWidth(int width) const override
    {
        constexpr qsizetype mostKept = 16; // a window that is being resized asks for every width there is
        if (text() != m_measured || m_heights.size() > mostKept) {
            m_measured = text();
            m_heights.clear();
        }
        if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
            return *known;
        return *m_heights.insert(width, QLabel::heightForWidth(width));
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ContentsRectChange)
            m_heights.clear();
        return QLabel::event(event);
    }

    void changeEvent(QEvent *event) override
    {
        m_heights.clear(); // the font or the style, for example
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            takeSide();
    }

private:
    void takeSide()
    {
        setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    }

    mutable QString m_measured;
    mutable QHash<int, int> m_heights; ///< of that text, by width
};

} // namespace

QLabel *makeLabel(TextRole role, QWidget *parent)
{
    auto *label = new SideLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("textRole", roleWord(role));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void setStatusRole(QLabel *label, const QString &role)
{
    if (label->property("statusRole").toString() == role)
        return;
    label->setProperty("statusRole", role);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QPushButton *makeLinkButton(QWidget *parent)
{
    return new LinkButton(parent);
}

QPushButton *makeSegmentButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("segment", true);
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
    frame->setProperty("card", true);
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
    rule->setProperty("rule", true);
    return rule;
}

} // namespace secondtick::ui
