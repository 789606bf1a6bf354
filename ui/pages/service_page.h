#pragma once

#include "wizard/base_page.h"

class QLabel;

namespace secondtick::ui {

class PracticeControl;
class ServiceCard;

/// What to do while the platform is away, for those who come with an error rather than with a token: how long it takes,
/// what to tell colleagues, a look at the public status page. The countdown with its automatic retry belongs to the
/// check.
class ServicePage final : public BasePage
{
    Q_OBJECT
public:
    /// `practice` must outlive the page.
    explicit ServicePage(PracticeControl &practice, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QLabel *m_text = nullptr;
    ServiceCard *m_card = nullptr;
};

} // namespace secondtick::ui
