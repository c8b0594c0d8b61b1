// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"
#include "ui/common/iconlabel.h"
#include "ui/common/theme.h"
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(const QString &symbolName, QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(this, 48)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_icon->setIcon(symbol(symbolName));
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_text->setObjectName(QStringLiteral("emptyText"));
    setType(m_title, Type::Title);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_bar->setObjectName(QStringLiteral("emptyBar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_action->setMinimumHeight(32);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, wideGap, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addStretch(1);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionWanted);
}

void EmptyState::tell(const QString &title, const QString &text, const QString &action) { set(title, text, action, false); }

void EmptyState::tellLoading(const QString &title) { set(title, {}, {}, true); }

/// A splitter knows nothing of texts that need more lines when they have less room.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepRoom();
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    keepRoom();
}

void EmptyState::keepRoom()
{
    const int inner = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    for (QLabel *label : {m_title, m_text})
        label->setMinimumHeight(qMax(0, label->heightForWidth(inner))); // else the stretches take of it where room is short
    setMinimumHeight(qMax(0, layout()->minimumHeightForWidth(width())));
}

QString EmptyState::title() const { return m_title->text(); }

void EmptyState::set(const QString &title, const QString &text, const QString &action, bool loading)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_bar->setRange(0, loading ? 0 : 1); // a bar without an end moves, and costs time while it does
    m_bar->setAccessibleName(title);
    m_bar->setVisible(loading);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (isVisible())
        keepRoom();
}

} // namespace ui
