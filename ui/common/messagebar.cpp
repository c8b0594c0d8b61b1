// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"
#include "domain/redact.h"
#include "phrases/phrases.h"
#include "ui/common/access.h"
#include "ui/common/announcer.h"
#include "ui/common/iconlabel.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new IconLabel(this, 20)),
      m_text(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_more(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleRole(this, QAccessible::Notification);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_detail->setObjectName(QStringLiteral("messageDetail"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_more->setObjectName(QStringLiteral("messageMore"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    for (QLabel *label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_detail->setFont(monospace());
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_close->setText(tr("Dismiss"));
    m_close->setAutoRaise(true);
    m_close->setIcon(symbol(QStringLiteral("close")));
    m_close->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addSpacing(gap); // beside the stripe of the state: margins do not mirror
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    for (QWidget *button : {static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_close)})
        layout->addWidget(button, 0, Qt::AlignTop);

    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
    connect(m_more, &QToolButton::toggled, this, &MessageBar::showDetail);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    dismiss();
}

void MessageBar::tell(Look look, const QString &text, const QString &detail)
{
    m_look = look;
    m_icon->setIcon(iconOf(look));
    m_text->setText(isolated(text, layoutDirection()));
    setAccessibleName(text);
    m_detail->setText(text.contains(detail.trimmed()) ? QString() : domain::redacted(detail.trimmed())); // told already
    m_more->setVisible(!m_detail->text().isEmpty());
    m_more->setChecked(false);
    showDetail(false);
    offer({});
    show();
    update();
    if (isVisible())
        Announcer::of(*this).say(text, look == Look::Failed ? Announcer::Weight::Failure : Announcer::Weight::News);
}

void MessageBar::tell(const domain::Error &error) { tell(Look::Failed, phrases::sentence(error), error.detail); }

void MessageBar::offer(const QString &words, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(words);
    m_action->setVisible(!words.isEmpty());
    if (m_second)
        m_second->hide();
}

void MessageBar::offerToo(const QString &words, std::function<void()> act)
{
    if (!m_second) {
        m_second = new QPushButton(this);
        m_second->setObjectName(QStringLiteral("messageSecond"));
        static_cast<QHBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_more), m_second, 0, Qt::AlignTop);
        connect(m_second, &QPushButton::clicked, this, [this] { m_actToo(); });
    }
    m_actToo = std::move(act);
    m_second->setText(words);
    m_second->show();
}

QString MessageBar::text() const { return isHidden() ? QString() : accessibleName(); }

void MessageBar::dismiss()
{
    m_text->clear();
    hide();
}

void MessageBar::showDetail(bool show) { m_detail->setVisible(show); }

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = colourOf(m_look, palette());
    const int start = layoutDirection() == Qt::RightToLeft ? width() - smallGap : 0;
    painter.fillRect(QRect(start, 0, smallGap, height()), tint);
    tint.setAlpha(28);
    painter.fillRect(rect(), tint);
}

} // namespace ui
