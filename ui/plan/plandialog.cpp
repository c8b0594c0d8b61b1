// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plandialog.h"
#include "phrases/phrases.h"
#include "phrases/plandocuments.h"
#include "ui/common/access.h"
#include "ui/common/codecolours.h"
#include "ui/common/elidedbutton.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"
#include "ui/common/writefile.h"
#include "ui/plan/effecthtml.h"
#include "ui/plan/plandelegate.h"
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

PlanDialog::PlanDialog(PlanSheet sheet, bool changedSinceShown, Prompter &prompter, QWidget *parent)
    : QDialog(parent),
      m_model(std::move(sheet)),
      m_prompter(prompter),
      m_colours(std::make_unique<CodeColours>()),
      m_steps(new QTreeView(this)),
      m_effectTitle(new QLabel(this)),
      m_effect(new QTextBrowser(this)),
      m_answer(new QLabel(this))
{
    setObjectName(QStringLiteral("planDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 of %2: preview").arg(phrases::word(m_model.sheet().act), m_model.sheet().version));
    resize(992, 704);

    auto *words = new QLabel(introduction(changedSinceShown), this);
    words->setObjectName(QStringLiteral("planIntroduction"));
    words->setWordWrap(true);
    m_answer->setObjectName(QStringLiteral("preflightAnswer"));
    m_answer->setTextFormat(Qt::RichText);
    m_answer->setWordWrap(true);
    m_answer->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, wideGap, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(words);
    layout->addWidget(makeBody(), 1);
    layout->addWidget(m_answer);
    layout->addLayout(makeButtons());
    m_steps->setCurrentIndex(m_model.index(0, 0));
}

PlanDialog::~PlanDialog() = default;

QString PlanDialog::introduction(bool changedSinceShown) const
{
    const QString nothing = tr("Nothing has been done yet. Choose a step to see its exact effect.");
    return changedSinceShown
               ? tr("The repository or its remote changed since this plan was shown, so nothing was done. This is the plan now. %1")
                     .arg(nothing)
               : nothing;
}

void PlanDialog::buildSteps()
{
    m_steps->setObjectName(QStringLiteral("planSteps"));
    m_steps->setAccessibleName(tr("Steps of the plan"));
    m_steps->setModel(&m_model);
    letSelectionLead(m_steps);
    m_steps->setItemDelegate(new PlanDelegate(m_steps));
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setAllColumnsShowFocus(true);
    QHeaderView *header = m_steps->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(true);
    header->resizeSection(PlanModel::NumberColumn, 40);
    const int lanes = m_model.index(0, PlanModel::GraphColumn).data(PlanModel::GraphRole).value<GraphRow>().lanes;
    header->setMinimumSectionSize(gap);
    header->resizeSection(PlanModel::GraphColumn, 2 * gap + (lanes - 1) * PlanDelegate::laneWidth);
    header->resizeSection(PlanModel::StepColumn, 328);
    header->resizeSection(PlanModel::ReachColumn, 136);
    header->resizeSection(PlanModel::UndoColumn, 184);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanDialog::showEffect);
}

QWidget *PlanDialog::makeBody()
{
    buildSteps();
    m_effectTitle->setObjectName(QStringLiteral("effectTitle"));
    m_effectTitle->setTextFormat(Qt::PlainText);
    setType(m_effectTitle, Type::Strong);
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setAccessibleName(tr("Exact effect of the step"));
    m_effect->setOpenLinks(false);
    m_effect->setTabChangesFocus(true);
    m_effect->setLineWrapMode(QTextEdit::NoWrap);

    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, gap, 0, 0);
    layout->addWidget(m_effectTitle);
    layout->addWidget(m_effect, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_steps);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    const int whole = qMin(m_steps->header()->sizeHint().height() + (m_model.rowCount() + 1) * m_steps->sizeHintForRow(0), 320);
    splitter->setSizes({whole, 600 - whole});
    return splitter;
}

QLayout *PlanDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    const auto add = [this, row](const QString &words, const QString &name) {
        auto *button = new QPushButton(words, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    QPushButton *copy = add(tr("Cop&y as shell script"), QStringLiteral("copyScript"));
    QPushButton *keep = add(tr("&Save as"), QStringLiteral("savePlan"));
    keep->setMenu(makeSaveMenu());
    m_preflight = add(tr("Pre&flight"), QStringLiteral("preflight"));
    copy->setIcon(symbol(QStringLiteral("copy")));
    keep->setIcon(symbol(QStringLiteral("save")));
    m_preflight->setIcon(symbol(QStringLiteral("preflight")));
    m_preflight->setToolTip(tr("Ask the remote and the targets whether they are ready. Nothing is written."));
    row->addStretch(1);
    QPushButton *cancel = add(tr("Cancel"), QStringLiteral("cancelPlan"));
    auto *yes = new ElidedButton(m_model.sheet().confirmation, this);
    yes->setObjectName(QStringLiteral("carryOut"));
    yes->setAutoDefault(false);
    row->addWidget(yes);
    cancel->setDefault(true); // the safe answer has the focus
    cancel->setFocus();
    connect(copy, &QPushButton::clicked, this, &PlanDialog::copyScript);
    connect(m_preflight, &QPushButton::clicked, this, [this] {
        m_preflight->setEnabled(false);
        Q_EMIT preflightWanted();
    });
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void PlanDialog::showEffect()
{
    const PlanSheet::Row *step = m_model.stepAt(m_steps->currentIndex().row());
    m_effectTitle->setText(step ? phrases::title(step->info) : QString());
    if (step && step->effects.empty())
        m_effect->setPlainText(tr("This step looks, and changes nothing."));
    else
        m_effect->setHtml(step ? effectHtml(step->effects, *m_colours, palette()) : QString());
}

void PlanDialog::showPreflight(const std::vector<engine::PreflightItem> &items)
{
    m_answers = items;
    showAnswers();
    m_answer->show();
    m_preflight->setEnabled(true);
}

void PlanDialog::showAnswers()
{
    QStringList lines;
    for (const auto &item : m_answers) {
        const Look look = lookOf(item);
        const QString colour = colourOf(look, palette()).name();
        const QString mark = look == Look::Failed ? QStringLiteral("✗") : look == Look::Passed ? QStringLiteral("✓") : QStringLiteral("○");
        lines << QStringLiteral("<span style=\"color:%1\">%2</span> %3").arg(colour, mark, phrases::sentence(item).toHtmlEscaped());
    }
    m_answer->setText(lines.join(QStringLiteral("<br/>")));
}

/// The colours are in the texts.
void PlanDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    showEffect();
    if (!m_answers.empty())
        showAnswers();
}

void PlanDialog::copyScript() { QGuiApplication::clipboard()->setText(phrases::planScript(m_model.sheet())); }

QMenu *PlanDialog::makeSaveMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &words, const QString &suffix, Document document) {
        QAction *action = menu->addAction(words, this, [this, suffix, document] { askWhereToSave(suffix, document); });
        action->setObjectName(QLatin1String("savePlan.") + suffix);
    };
    add(tr("&Markdown…"), QStringLiteral("md"), [](const engine::PlanPreview &plan) { return phrases::planMarkdown(plan).toUtf8(); });
    add(tr("&JSON…"), QStringLiteral("json"), phrases::planJson);
    add(tr("&Shell script…"), QStringLiteral("sh"), [](const engine::PlanPreview &plan) { return phrases::planScript(plan).toUtf8(); });
    return menu;
}

void PlanDialog::askWhereToSave(const QString &suffix, Document document)
{
    const QString name = QStringLiteral("%1-%2.%3").arg(engine::toWord(m_model.sheet().act), m_model.sheet().version, suffix);
    m_prompter.askFileToWrite(tr("Save the plan"), name, [self = QPointer(this), document](const QString &path) {
        if (self)
            self->save(path, document(self->sheet()));
    });
}

void PlanDialog::save(const QString &path, const QByteArray &bytes)
{
    m_answers.clear();
    const domain::Status saved = writeFile(path, bytes);
    m_answer->setText(saved ? tr("Saved as %1.").arg(path.toHtmlEscaped())
                            : tr("%1 could not be written: %2").arg(path.toHtmlEscaped(), saved.error().detail.toHtmlEscaped()));
    m_answer->show();
}

} // namespace ui
