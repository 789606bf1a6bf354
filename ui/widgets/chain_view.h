#pragma once

#include "checks/judgement.h"
#include "style/status.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace secondtick::ui {

/// One node of the chain: a button with mark, name, state in words, and what it is called.
class ChainNodeButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChainNodeButton(QWidget *parent = nullptr);

    void setNode(const checks::ChainNode &node, const QString &label);
    const checks::ChainNode &node() const { return m_node; }
    /// Nothing was looked at and nothing found: may be left out where room is short.
    bool isSilent() const;
    /// Beside the mark instead of below it.
    enum class Form
    {
        Column,
        Row
    };
    void setForm(Form form);
    int columnWidth() const; ///< least width at which name and state are whole
    int columnHeight() const;
    int rowHeight() const;
    QRectF markArea() const; ///< in own coordinates

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintTexts(QPainter &painter) const;

    checks::ChainNode m_node;
    QString m_label;
    Form m_form = Form::Column;
};

/// The picture that makes this program: Token - App - … - Recipient, joined by a line that is whole where we looked and
/// it was fine, broken where it is not, dotted where we could not or did not look. Drops silent nodes, then turns
/// upright, when the room gets short. Each node is a button.
class ChainView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChainView(QWidget *parent = nullptr);

    /// `tokenLabel` stands under the token, which has no name of its own.
    void setChain(const QList<checks::ChainNode> &chain, const QString &tokenLabel);
    /// Marks the node whose facts are shown; empty: none.
    void setChosen(const QString &node);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void nodeClicked(const QString &node);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Arrangement
    {
        ChainNodeButton::Form form = ChainNodeButton::Form::Column;
        QList<ChainNodeButton *> shown;
    };
    Arrangement arrangementFor(int width) const;
    void place();

    QList<ChainNodeButton *> m_nodes;
};

} // namespace secondtick::ui
