// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checklistpane.h"
#include "phrases/phrases.h"
#include "ui/checklist/checkdetails.h"
#include "ui/checklist/checklistviewmodel.h"
#include "ui/checklist/checktree.h"
#include "ui/checklist/signoffbar.h"
#include "ui/common/access.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/iconlabel.h"
#include "ui/common/progressring.h"
#include "ui/common/prompter.h"
#include "ui/common/textviewer.h"
#include "ui/common/theme.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>

namespace ui {

ChecklistPane::ChecklistPane(ChecklistViewModel &checks, SignOffViewModel &signOff, Prompter &prompter, QWidget *parent)
    : QWidget(parent),
      m_checks(checks),
      m_prompter(prompter),
      m_headline(new ElidedLabel(this)),
      m_runAll(new QPushButton(tr("R&un all"), this)),
      m_stop(new QPushButton(tr("&Stop"), this)),
      m_ring(new ProgressRing(this)),
      m_onlyRemaining(new QCheckBox(tr("&What is left"), this)),
      m_list(new CheckTree(checks.model(), this)),
      m_details(new CheckDetails(this)),
      m_signOff(new SignOffBar(signOff, prompter, this)),
      m_verdictIcon(new IconLabel(this)),
      m_verdict(new QLabel(this)),
      m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("checklistPane"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("checklistSplitter"));
    splitter->addWidget(inset(m_list, this));
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHeader());
    layout->addWidget(splitter, 1);
    layout->addWidget(makeLine(QFrame::HLine, this));
    layout->addWidget(m_signOff);
    layout->addLayout(makeFooter());
    setFocusProxy(m_list);

    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &ChecklistPane::refreshTimes);
    connect(&m_checks, &ChecklistViewModel::changed, this, &ChecklistPane::refresh);
    connect(&m_checks, &ChecklistViewModel::runningChanged, this, &ChecklistPane::refresh);
    connect(&m_checks, &ChecklistViewModel::logged, this, [this](const QString &id, const engine::LogLines &lines) {
        if (id == currentId())
            m_details->appendLog(lines);
    });
    bindList();
    refresh();
}

void ChecklistPane::bindList()
{
    connect(m_list, &CheckTree::chosen, this, [this] {
        m_checks.lookBack(currentId());
        refreshDetails();
    });
    connect(m_list, &CheckTree::actionWanted, this, &ChecklistPane::perform);
    connect(&m_checks.model(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_checks.model().rowOf(currentId());
        if (row >= first.row() && row <= last.row() && first.column() == 0)
            m_checks.lookBack(currentId());
    });
    connect(&m_checks, &ChecklistViewModel::pastFound, this, [this](const QString &id) {
        if (id == currentId())
            refreshDetails();
    });
    connect(&m_checks, &ChecklistViewModel::textRead, this, &ChecklistPane::view);
    connect(m_details, &CheckDetails::actionWanted, this, [this](CheckAction action) { perform(currentId(), action); });
    connect(m_details, &CheckDetails::placeWanted, &m_checks, &ChecklistViewModel::readFile);
    connect(m_details, &CheckDetails::commitWanted, &m_checks, &ChecklistViewModel::readCommit);
    connect(m_details, &CheckDetails::logWanted, &m_checks, &ChecklistViewModel::readLog);
    connect(m_details, &CheckDetails::linkWanted, this, &ChecklistPane::linkWanted);
    connect(m_onlyRemaining, &QCheckBox::toggled, m_list, &CheckTree::setOnlyRemaining);
}

void ChecklistPane::view(const ShownText &text)
{
    auto *viewer = new TextViewer(text, window());
    connect(viewer, &TextViewer::editorWanted, this, &ChecklistPane::fileWanted);
    viewer->open();
}

QLayout *ChecklistPane::makeHeader()
{
    m_headline->setObjectName(QStringLiteral("checklistHeadline"));
    m_ring->setObjectName(QStringLiteral("checkProgress"));
    m_onlyRemaining->setObjectName(QStringLiteral("onlyRemaining"));
    m_onlyRemaining->setToolTip(tr("Show only the checks that have not passed and are not waived"));
    m_runAll->setObjectName(QStringLiteral("runAll"));
    m_runAll->setToolTip(tr("Look at every check, run the commands and ask the forge"));
    m_runAll->setIcon(symbol(QStringLiteral("run")));
    m_stop->setObjectName(QStringLiteral("stopChecks"));
    m_stop->setIcon(symbol(QStringLiteral("stop")));
    auto *header = new QHBoxLayout;
    header->setContentsMargins(wideGap, gap, wideGap, gap);
    header->setSpacing(gap);
    header->addWidget(m_ring);
    header->addWidget(m_headline, 1);
    header->addWidget(m_onlyRemaining);
    header->addWidget(m_stop);
    header->addWidget(m_runAll);
    connect(m_runAll, &QPushButton::clicked, &m_checks, &ChecklistViewModel::runAll);
    connect(m_stop, &QPushButton::clicked, &m_checks, &ChecklistViewModel::stop);
    return header;
}

QLayout *ChecklistPane::makeFooter()
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_next->setObjectName(QStringLiteral("previewNext"));
    makePrimary(m_next);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(wideGap, gap, wideGap, gap);
    footer->setSpacing(gap);
    footer->addStretch(1);
    footer->addWidget(m_verdictIcon);
    footer->addWidget(m_verdict);
    footer->addSpacing(gap);
    footer->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &ChecklistPane::nextWanted);
    return footer;
}

void ChecklistPane::offerNext(const QString &words, bool enabled, const QString &finished)
{
    m_finished = finished;
    showVerdict();
    setPrimaryWords(m_next, words);
    m_next->setEnabled(enabled);
}

void ChecklistPane::refresh()
{
    m_headline->setElidedText(m_checks.headline(QDateTime::currentDateTimeUtc()));
    m_runAll->setEnabled(!m_checks.isRunning() && m_checks.model().rowCount() > 0);
    m_stop->setVisible(m_checks.isRunning());
    m_ring->show(m_checks.progress(), m_checks.model().rowCount(), m_checks.headline(QDateTime::currentDateTimeUtc()));
    m_ring->setVisible(m_checks.model().rowCount() > 0);
    showVerdict();
    refreshDetails();
}

void ChecklistPane::showVerdict()
{
    const QString words = m_finished.isEmpty() ? m_checks.verdict() : m_finished;
    const bool good = !m_finished.isEmpty() || m_checks.isReady();
    m_verdict->setText(words);
    m_verdictIcon->setVisible(!words.isEmpty());
    m_verdictIcon->setIcon(iconOf(good ? Look::Passed : Look::Pending));
}

void ChecklistPane::refreshTimes()
{
    m_checks.model().setNow(QDateTime::currentDateTimeUtc());
    m_headline->setElidedText(m_checks.headline(QDateTime::currentDateTimeUtc()));
}

QString ChecklistPane::currentId() const { return m_list->currentId(); }

void ChecklistPane::refreshDetails()
{
    const QString id = currentId();
    m_details->show(m_checks.model().result(id), m_checks.pastOf(id), m_checks.model().actions(id), m_checks.logOf(id));
    tabThrough(QList<QWidget *>{m_onlyRemaining, m_stop, m_runAll, m_list} + m_details->tabStops() + m_signOff->stops() << m_next);
}

void ChecklistPane::perform(const QString &id, CheckAction action)
{
    switch (action) {
    case CheckAction::None: return;
    case CheckAction::Ask:
    case CheckAction::Run: return m_checks.run(id);
    case CheckAction::Stop: return m_checks.stop();
    case CheckAction::LookAgain: return m_checks.lookAt(id);
    case CheckAction::Withdraw: return m_checks.withdraw(id);
    case CheckAction::OpenNotes: return openNotesFor(id);
    case CheckAction::AddSection:
    case CheckAction::Bump: return Q_EMIT fixWanted(m_checks.model().result(id)->definition);
    case CheckAction::OpenFile: return openFileOf(id);
    case CheckAction::ShowLog: return m_checks.readLog(m_checks.model().result(id)->logPath);
    case CheckAction::Confirm:
    case CheckAction::Waive:
    case CheckAction::NoneNeeded: return askFor(id, action);
    }
}

void ChecklistPane::askFor(const QString &id, CheckAction action)
{
    const QString title = phrases::title(m_checks.model().result(id)->definition);
    Prompter::NameQuestion question;
    question.name = m_checks.personName();
    auto kind = engine::Statement::Kind::Confirmed;
    if (action == CheckAction::Confirm) {
        question = {
            tr("Confirm a check"), tr("You state that this is done: %1").arg(title), question.name, tr("&Note (may stay empty)"), false,
            tr("Confirm")};
    } else if (action == CheckAction::Waive) {
        kind = engine::Statement::Kind::Waived;
        question = {tr("Waive a check"),
                    tr("The release goes on although this does not pass: %1. Your name and reason are kept with the result.").arg(title),
                    question.name,
                    tr("&Reason"),
                    true,
                    tr("Waive")};
    } else {
        kind = engine::Statement::Kind::NoneNeeded;
        question = {tr("No decision needed"),
                    tr("You state that this release needs no recorded decision."),
                    question.name,
                    tr("&Reason"),
                    true,
                    tr("State it")};
    }
    m_prompter.askNameAndReason(question, [self = QPointer(this), id, kind](const QString &name, const QString &reason) {
        if (self)
            self->m_checks.say(id, kind, name, reason);
    });
}

void ChecklistPane::openFileOf(const QString &id)
{
    const auto *result = m_checks.model().result(id);
    for (const auto &evidence : result->evidence)
        if (evidence.line > 0)
            return m_checks.readFile(evidence.file, evidence.line); // the system's editors cannot be told a line
        else if (!evidence.file.isEmpty())
            return Q_EMIT fileWanted(m_checks.folder() + QLatin1Char('/') + evidence.file, evidence.line);
    Q_EMIT fileWanted(m_checks.folder() + QLatin1Char('/') + result->definition.path, 0);
}

/// A change without its migration is found by its own words, or else by its commit.
void ChecklistPane::openNotesFor(const QString &id)
{
    for (const auto &evidence : m_checks.model().result(id)->evidence)
        if (evidence.kind == domain::Evidence::Kind::MigrationMissing)
            return Q_EMIT notesWanted({evidence.arguments.value(0), evidence.arguments.value(1).left(7)});
        else if (evidence.kind == domain::Evidence::Kind::PlaceholderLeft)
            return Q_EMIT notesWanted(evidence.arguments);
    Q_EMIT notesWanted({});
}

void ChecklistPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshTimes();
    m_minute.start();
}

void ChecklistPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

} // namespace ui
