// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/logpane.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

LogPane::LogPane(QWidget *parent) : QWidget(parent), m_title(new QToolButton(this)), m_text(new QPlainTextEdit(this))
{
    m_title->setObjectName(QStringLiteral("logTitle"));
    m_title->setText(tr("&Log"));
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setObjectName(QStringLiteral("log"));
    m_text->setAccessibleName(tr("Log"));
    m_text->setReadOnly(true);
    m_text->setFont(monospace());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMaximumBlockCount(10'000);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(48);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, smallGap, gap, smallGap);
    layout->setSpacing(smallGap);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    connect(m_title, &QToolButton::toggled, this, &LogPane::setOpen);
    setOpen(false);
}

bool LogPane::isOpen() const { return m_title->isChecked(); }

void LogPane::setOpen(bool open)
{
    m_title->setChecked(open);
    m_title->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_text->setVisible(open);
    setMaximumHeight(open ? QWIDGETSIZE_MAX : m_title->sizeHint().height() + 2 * smallGap);
    Q_EMIT openChanged(open);
}

QString LogPane::text() const { return m_text->toPlainText(); }

void LogPane::append(const QString &source, const QString &text)
{
    const QString head = timeOfDay(QTime::currentTime()) + QLatin1Char(' ') + source + QStringLiteral(": ");
    QScrollBar *bar = m_text->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString &line : lines)
        line.prepend(head);
    if (!lines.isEmpty())
        m_text->appendPlainText(lines.join(QLatin1Char('\n')));
    if (atEnd)
        bar->setValue(bar->maximum());
}

} // namespace ui
