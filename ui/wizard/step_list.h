#pragma once

#include "wizard/base_page.h"
#include "wizard/flow.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace secondtick::ui {

class LanguageBox;
class StatusIcon;

/// One line of the step list: mark, name, and what the step found.
class StepItem final : public QWidget
{
    Q_OBJECT
public:
    explicit StepItem(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setSummary(const StepSummary &summary);
    enum class Place
    {
        Elsewhere,
        Current
    };
    void setPlace(Place place);
    enum class Width
    {
        Full,
        MarkOnly
    };
    void setWidth(Width width);

private:
    void describe();

    StatusIcon *m_icon = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_found = nullptr;
    Place m_place = Place::Elsewhere;
};

/// The side of the window: name of the program, all steps, where the user is and what each step found, and how old the
/// rules are. Shrinks to marks alone where text is large and the window small.
class StepList final : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    void setSummary(PageId page, const StepSummary &summary);
    /// Steps that are on some ways only are left out on the others.
    void setShown(PageId page, bool shown);
    void setFootnote(const QString &text);
    /// How wide the window is: decides between names and marks alone.
    void fitInto(int windowWidth);

signals:
    /// The user wants to read this language.
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<StepItem *> m_steps;
    QWidget *m_logo = nullptr;
    QLabel *m_brand = nullptr;
    LanguageBox *m_language = nullptr;
    QLabel *m_footnote = nullptr;
};

} // namespace secondtick::ui
