// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checkdetails.h"
#include "phrases/phrases.h"
#include "ui/checklist/checkpage.h"
#include "ui/common/logbook.h"
#include "ui/common/logview.h"
#include "ui/common/theme.h"
#include "ui/help/whatsthis.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>

namespace ui {
CheckDetails::CheckDetails(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_evidence(new QTextBrowser(this)),
      m_log(new LogView(QStringLiteral("checkLog"), tr("Log of the check"), this)),
      m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("checkTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setType(m_title, Type::Strong);
    m_evidence->setObjectName(QStringLiteral("checkEvidence"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setOpenLinks(false);
    m_evidence->setTabChangesFocus(true);
    m_evidence->setFrameShape(QFrame::NoFrame);
    m_evidence->viewport()->setAutoFillBackground(false);
    m_evidence->document()->setDocumentMargin(0);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addLayout(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, gap, wideGap, gap);
    layout->setSpacing(gap);
    layout->addLayout(top);
    layout->addWidget(m_evidence, 3);
    layout->addWidget(m_log, 2);
    connect(m_evidence, &QTextBrowser::anchorClicked, this, &CheckDetails::openLink);
}

void CheckDetails::show(const domain::CheckResult *result, const engine::CheckPast *past, const CheckActions &actions, const LogBook *log)
{
    m_places = result ? result->evidence : std::vector<domain::Evidence>();
    m_past = past ? past->results : std::vector<engine::PastResult>();
    m_title->setText(result ? phrases::title(result->definition) : tr("Choose a check to see its evidence."));
    const QString page = result ? checkPage(*result, past, QDateTime::currentDateTimeUtc()) : QString();
    if (page != m_page)
        m_evidence->setHtml(page);
    m_page = page;
    const bool isCommand = result && result->definition.kind == domain::CheckKind::Command;
    showLog(isCommand ? result->definition.id : QString(), isCommand ? log : nullptr);
    placeButtons(allOf(actions));
}

void CheckDetails::showLog(const QString &check, const LogBook *log)
{
    m_log->setVisible(log);
    const quint64 lines = log ? log->total() : 0;
    if (check == m_logged && lines == m_loggedLines)
        return;
    m_logged = check;
    m_loggedLines = lines;
    m_log->setSource([all = log ? log->lines() : engine::LogLines()](engine::LogLevel) { return all; });
}

void CheckDetails::appendLog(const engine::LogLines &lines)
{
    m_log->setVisible(true);
    m_log->append(lines);
    m_loggedLines += lines.size();
}

void CheckDetails::placeButtons(const std::vector<CheckAction> &actions)
{
    if (actions == m_shown)
        return;
    m_shown = actions;
    const bool hadFocus = qobject_cast<QPushButton *>(focusWidget()) && focusWidget()->hasFocus();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const CheckAction action : actions) {
        auto *button = new QPushButton(label(action), this);
        button->setObjectName(QStringLiteral("checkAction%1").arg(int(action)));
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); });
        m_buttons->addWidget(button);
        if (hadFocus && action == actions.front())
            button->setFocus();
    }
    explain(*this);
}

QList<QWidget *> CheckDetails::tabStops() const
{
    QList<QWidget *> stops;
    for (int i = 0; i < m_buttons->count(); ++i)
        stops << m_buttons->itemAt(i)->widget();
    return stops << m_evidence << m_log;
}

void CheckDetails::openLink(const QUrl &link)
{
    const auto number = link.path().toUInt();
    if (link.scheme() == QLatin1String("place") && number < m_places.size())
        Q_EMIT placeWanted(m_places[number].file, m_places[number].line);
    else if (link.scheme() == QLatin1String("log") && number < m_past.size() && m_past[number].outcome)
        Q_EMIT logWanted(m_past[number].outcome->logPath);
    else if (link.scheme() == QLatin1String("commit"))
        Q_EMIT commitWanted(link.path());
    else if (isOfWeb(link))
        Q_EMIT linkWanted(link);
}

} // namespace ui
