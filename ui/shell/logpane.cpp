// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/logpane.h"
#include "ui/common/access.h"
#include "ui/common/logtools.h"
#include "ui/common/logview.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include <QHBoxLayout>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

LogPane::LogPane(QWidget *parent)
    : QWidget(parent),
      m_title(new QToolButton(this)),
      m_text(new LogView(QStringLiteral("log"), tr("Log"), this)),
      m_tools(new LogTools(m_text, this))
{
    m_title->setObjectName(QStringLiteral("logTitle"));
    m_title->setText(tr("&Log"));
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMinimumHeight(48);
    m_text->setSource([this](engine::LogLevel least) { return m_book.lines(least); });

    auto *top = new QHBoxLayout;
    top->setSpacing(gap);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, smallGap, gap, smallGap);
    layout->setSpacing(smallGap);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    tabThrough({findChild<QWidget *>(QStringLiteral("logLevel")), m_text});
    connect(m_title, &QToolButton::toggled, this, &LogPane::setOpen);
    setOpen(false);
}

bool LogPane::isOpen() const { return m_title->isChecked(); }

void LogPane::setOpen(bool open)
{
    m_title->setChecked(open);
    m_title->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_text->setVisible(open);
    m_tools->setVisible(open);
    setMaximumHeight(open ? QWIDGETSIZE_MAX : m_title->sizeHint().height() + 2 * smallGap);
    Q_EMIT openChanged(open);
}

QString LogPane::text() const
{
    QString text;
    for (const engine::LogLine &line : m_book.lines())
        text += line.text() + QLatin1Char('\n');
    return text;
}

void LogPane::append(const QString &source, const engine::LogLines &lines)
{
    const QString head = timeOfDay(QTime::currentTime()) + QLatin1Char(' ') + source + QStringLiteral(": ");
    engine::LogLines told;
    for (const engine::LogLine &line : lines)
        if (!line.text().isEmpty())
            told.push_back({line.level(), head + line.text()});
    m_book.add(told);
    m_text->append(told);
}

} // namespace ui
