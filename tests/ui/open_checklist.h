#pragma once

#include "diagnosis/diagnosis.h"
#include "pages/checklist_page.h"
#include "pages/reason_row.h"
#include "widgets/choice_row.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace secondtick::test {

/// The checklist page over a real Diagnosis, on 2026-11-23 at 10:00 UTC, in a small window of its own.
class OpenChecklist
{
public:
    OpenChecklist()
        : diagnosis(setup())
        , page(diagnosis)
    {
        page.initializePage();
        page.resize(780, 600);
        page.show();
        page.activateWindow();
    }
    bool isActive() { return QTest::qWaitForWindowActive(&page); }

    template <typename T> T *find(const QString &name) const
    {
        T *found = page.findChild<T *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }

    /// "Certain: …|Possible: …", as shown from top to bottom.
    QString reasons() const
    {
        QStringList rows;
        for (int i = 0; i < 5; ++i) {
            const auto *row = find<ui::ReasonRow>(QStringLiteral("reason%1").arg(i));
            rows.append(row->word() + QStringLiteral(": ") + row->title());
        }
        return rows.join(u'|');
    }

    /// Goes down the list with the arrow key.
    void choose(const QString &box, const QVariant &value) const
    {
        auto *combo = find<QComboBox>(box);
        const int index = combo->findData(value);
        QVERIFY2(index >= 0, qPrintable(box));
        combo->setFocus();
        while (combo->currentIndex() < index)
            QTest::keyClick(combo, Qt::Key_Down);
    }

    void answer(const QString &row, const QString &button) const
    {
        QTest::mouseClick(find<ui::ChoiceRow>(row)->findChild<QPushButton *>(button), Qt::LeftButton);
    }

    const delivery::Answers &answers() const { return diagnosis.answers(); }

    Diagnosis diagnosis;
    ui::ChecklistPage page;

private:
    static Diagnosis::Setup setup()
    {
        Diagnosis::Setup setup;
        setup.rules = rules::loadRuleBook();
        setup.clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
        return setup;
    }
};

} // namespace secondtick::test
