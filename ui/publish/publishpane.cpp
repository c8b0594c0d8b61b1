// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publishpane.h"
#include "phrases/phrases.h"
#include "ui/common/access.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/logtools.h"
#include "ui/common/logview.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/messagebar.h"
#include "ui/common/texts.h"
#include "ui/common/textviewer.h"
#include "ui/common/theme.h"
#include "ui/publish/releaserunviewmodel.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

namespace ui {
namespace {

QLabel *makeTitle(const QString &words, QWidget *parent)
{
    auto *title = new QLabel(words, parent);
    setType(title, Type::Strong);
    title->setContentsMargins(wideGap, gap, wideGap, smallGap);
    return title;
}

/// Of steps and of targets.
QStringList stateWords()
{
    using engine::StepState;
    using Target = engine::TargetStatus::State;
    QStringList words;
    for (const auto state : {StepState::Waiting, StepState::Probing, StepState::Running, StepState::Verifying, StepState::AlreadyDone,
                             StepState::Done, StepState::Failed, StepState::Cancelled, StepState::Skipped})
        words << phrases::word(state);
    for (const auto state : {Target::NotStarted, Target::Verified, Target::Missing, Target::Differs, Target::Unknown})
        words << phrases::word(state);
    return words;
}

} // namespace

PublishPane::PublishPane(ReleaseRunViewModel &run, QWidget *parent)
    : QWidget(parent),
      m_run(run),
      m_message(new MessageBar(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_steps(makeTable(QStringLiteral("runSteps"), tr("Steps of the act"), &run.steps())),
      m_log(new LogView(QStringLiteral("runLog"), tr("Log of the step"), this)),
      m_logTitle(makeTitle(tr("Log of the step"), this)),
      m_empty(new EmptyState(QStringLiteral("publish"), this)),
      m_board(makeTable(QStringLiteral("board"), tr("Targets"), &run.board())),
      m_noTargets(new EmptyState(QStringLiteral("publish"), this)),
      m_bar(new QProgressBar(this)),
      m_progress(new ElidedLabel(this)),
      m_stop(new QPushButton(tr("&Stop"), this)),
      m_skip(new QPushButton(tr("S&kip…"), this)),
      m_compare(new QPushButton(tr("&Compare…"), this)),
      m_again(new QPushButton(tr("Look aga&in"), this)),
      m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("publishPane"));
    m_message->setObjectName(QStringLiteral("runMessage"));
    m_splitter->setObjectName(QStringLiteral("publishSplitter"));
    m_splitter->addWidget(makeRun());
    m_splitter->addWidget(makeBoard());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_splitter, 1);
    layout->addSpacing(gap);
    layout->addWidget(makeLine(QFrame::HLine, this));
    layout->addLayout(makeFooter());
    tabThrough({m_steps, findChild<QWidget *>(QStringLiteral("runLogSearch")), findChild<QWidget *>(QStringLiteral("runLogLevel")), m_log,
                m_board, m_stop, m_skip, m_compare, m_again, m_next});
    setFocusProxy(m_steps);
    bind();
    refresh();
}

QTreeView *PublishPane::makeTable(const QString &name, const QString &words, QAbstractItemModel *model)
{
    auto *table = new QTreeView(this);
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->setModel(model);
    letSelectionLead(table);
    table->setItemDelegate(new LookDelegate(table));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->header()->setSectionsMovable(false);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(1, QHeaderView::Stretch); // the step, or the target
    table->header()->resizeSection(0, qMax(136, widestOf(stateWords(), *table) + 16 + 3 * gap));
    return table;
}

QWidget *PublishPane::makeRun()
{
    m_steps->header()->resizeSection(RunModel::ExpectedColumn, 168);
    m_steps->header()->resizeSection(RunModel::ActualColumn, 168);
    m_steps->header()->resizeSection(RunModel::ElapsedColumn, 128);
    m_log->setSource([this](engine::LogLevel least) { return m_run.logOf(m_run.steps().idAt(m_steps->currentIndex().row()), least); });
    m_empty->setObjectName(QStringLiteral("runEmpty"));

    auto *below = new QWidget(this);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    auto *logHeader = new QHBoxLayout;
    logHeader->setSpacing(0);
    logHeader->addWidget(m_logTitle);
    logHeader->addStretch(1);
    logHeader->addWidget(new LogTools(m_log, below));
    logHeader->addSpacing(wideGap); // margins do not mirror, what is in a row does
    belowLayout->addLayout(logHeader);
    belowLayout->addWidget(inset(m_log, below), 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    m_stepsPart = splitter;
    splitter->setObjectName(QStringLiteral("runSplitter"));
    splitter->addWidget(inset(m_steps, this));
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({360, 128});

    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTitle(tr("Steps"), part));
    layout->addWidget(m_empty, 1);
    layout->addWidget(splitter, 1);
    return part;
}

QWidget *PublishPane::makeBoard()
{
    m_board->header()->resizeSection(BoardModel::LineColumn, 96);
    m_board->header()->resizeSection(BoardModel::ExpectedColumn, 168);
    m_board->header()->resizeSection(BoardModel::ActualColumn, 168);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTitle(tr("What is published"), part));
    m_boardPart = inset(m_board, part);
    m_noTargets->setObjectName(QStringLiteral("noTargets"));
    m_noTargets->tell(tr("Nothing is published from here"), tr("slipway.toml names no target. Add one under [[publish.target]]."),
                      tr("&Open slipway.toml"));
    layout->addWidget(m_boardPart, 1);
    layout->addWidget(m_noTargets, 1);
    return part;
}

QLayout *PublishPane::makeFooter()
{
    m_bar->setObjectName(QStringLiteral("runBar"));
    m_bar->setAccessibleName(tr("Steps done"));
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(96);
    m_progress->setObjectName(QStringLiteral("runProgress"));
    m_stop->setObjectName(QStringLiteral("stopRun"));
    m_stop->setIcon(symbol(QStringLiteral("stop")));
    m_skip->setObjectName(QStringLiteral("skipStep"));
    m_compare->setObjectName(QStringLiteral("compareTarget"));
    m_compare->setToolTip(tr("See what the chosen target should hold beside what it does hold"));
    m_again->setObjectName(QStringLiteral("lookAgain"));
    m_again->setIcon(symbol(QStringLiteral("refresh")));
    m_again->setToolTip(tr("Read what the targets hold now"));
    m_next->setObjectName(QStringLiteral("publishNext"));
    makePrimary(m_next);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(wideGap, gap, wideGap, gap);
    footer->setSpacing(gap);
    footer->addWidget(m_bar, 1);
    footer->addWidget(m_progress);
    footer->addStretch(1);
    footer->addWidget(m_stop);
    footer->addWidget(m_skip);
    footer->addWidget(m_compare);
    footer->addWidget(m_again);
    footer->addWidget(m_next);
    return footer;
}

void PublishPane::bind()
{
    connect(m_stop, &QPushButton::clicked, &m_run, &ReleaseRunViewModel::stop);
    connect(m_skip, &QPushButton::clicked, this, &PublishPane::skipWanted);
    connect(m_compare, &QPushButton::clicked, this, [this] { m_run.compare(qMax(m_board->currentIndex().row(), 0)); });
    connect(m_board->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PublishPane::refresh);
    connect(&m_run, &ReleaseRunViewModel::compared, this, [this](const ShownText &text) { (new TextViewer(text, window()))->open(); });
    connect(m_again, &QPushButton::clicked, this, &PublishPane::refreshWanted);
    connect(m_next, &QPushButton::clicked, this, &PublishPane::nextWanted);
    connect(m_noTargets, &EmptyState::actionWanted, this, &PublishPane::processWanted);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, m_log, &LogView::refill);
    connect(&m_run, &ReleaseRunViewModel::runningChanged, this, &PublishPane::refresh);
    connect(&m_run, &ReleaseRunViewModel::progressed, this, &PublishPane::refresh);
    connect(&m_run, &ReleaseRunViewModel::boardChanged, this, &PublishPane::refresh);
    connect(&m_run, &ReleaseRunViewModel::ended, this, &PublishPane::tellOutcome);
    connect(&m_run, &ReleaseRunViewModel::ended, this, &PublishPane::refresh);
    connect(&m_run, &ReleaseRunViewModel::ended, this, &PublishPane::chooseStopped);
    connect(&m_run, &ReleaseRunViewModel::runningChanged, this, &PublishPane::tellOutcome);
    connect(&m_run.reviewWatch(), &ReviewWatch::changed, this, &PublishPane::tellOutcome);
    connect(&m_run, &ReleaseRunViewModel::logged, this, [this](const QString &step, const engine::LogLines &lines) {
        if (step == m_run.steps().idAt(m_steps->currentIndex().row()))
            m_log->append(lines);
    });
    connect(&m_run.steps(), &QAbstractItemModel::modelReset, this, [this] {
        m_steps->setCurrentIndex(m_run.steps().index(0, 0));
        refresh();
    });
}

void PublishPane::refresh()
{
    const int total = m_run.steps().rowCount();
    const bool any = total > 0;
    m_empty->tell(tr("No act has been carried out yet"), m_run.headline());
    m_empty->setVisible(!any);
    m_boardPart->setVisible(m_run.hasTargets());
    m_noTargets->setVisible(!m_run.hasTargets());
    if (any && m_stepsPart->isHidden())
        m_splitter->setSizes({3 * height() / 4, height() / 4}); // the words of an empty pane need less room, the steps more
    m_stepsPart->setVisible(any);
    m_bar->setVisible(any);
    m_bar->setRange(0, qMax(total, 1));
    m_bar->setValue(m_run.doneCount());
    m_progress->setElidedText(any ? m_run.progressText() : QString());
    m_stop->setVisible(m_run.isRunning());
    m_stop->setEnabled(!m_run.isStopping());
    const engine::StepRecord *skippable = m_run.skippable();
    m_skip->setVisible(skippable);
    m_skip->setToolTip(skippable ? tr("Go on without “%1”. Your name and reason are kept.").arg(phrases::title(skippable->info))
                                 : QString());
    const engine::TargetStatus *target = m_run.board().target(qMax(m_board->currentIndex().row(), 0));
    m_compare->setVisible(target && target->state == engine::TargetStatus::State::Differs);
    m_again->setEnabled(!m_run.isRunning() && m_run.isOpen());
}

void PublishPane::tellOutcome()
{
    if (m_run.isRunning())
        return m_message->tell(Look::Running, m_run.headline());
    if (const auto review = m_run.review())
        return tell(*review);
    if (m_run.canResume()) {
        m_message->tell(Look::Pending, m_run.interruption());
        return m_message->offer(tr("Resu&me"), [this] { m_run.goOn(); });
    }
    if (!m_run.outcome())
        return m_message->dismiss();
    tell(*m_run.outcome());
}

void PublishPane::tell(const Outcome &outcome)
{
    const QString skip = m_run.skippable() ? tr("Skip goes on without it; your name and reason are kept.") : QString();
    const QString text = together(outcome.text, skip);
    if (m_message->text() == text)
        return; // nothing new, so nothing is read aloud again
    m_message->tell(outcome.good ? Look::Passed : outcome.waits ? Look::Pending : Look::Failed, text, outcome.detail);
    m_message->offer(outcome.again, [this] { m_run.goOn(); });
}

void PublishPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run.reviewWatch().setSeen(true);
}

void PublishPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_run.reviewWatch().setSeen(false);
}

/// The log of what failed, or waits, is what a person wants to read.
void PublishPane::chooseStopped()
{
    const auto records = m_run.steps().records();
    for (size_t row = 0; row < records.size(); ++row)
        if (lookOf(records[row]) == Look::Failed || lookOf(records[row]) == Look::Pending)
            return m_steps->setCurrentIndex(m_run.steps().index(int(row), 0));
}

void PublishPane::offerNext(const QString &words, bool enabled)
{
    setPrimaryWords(m_next, words);
    m_next->setEnabled(enabled);
}

} // namespace ui
