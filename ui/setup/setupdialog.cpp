// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupdialog.h"
#include "ui/common/codeeditor.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

SetupDialog::SetupDialog(SetupDoors doors, const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_setup(std::move(doors)),
      m_message(new MessageBar(this)),
      m_textRules(new MessageBar(this)),
      m_guesses(new QTreeView(this)),
      m_evidence(new QLabel(this)),
      m_file(new CodeEditor(QStringLiteral("TOML"), this)),
      m_checks(new QListView(this)),
      m_problems(new QListView(this))
{
    setObjectName(QStringLiteral("setupDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Set up the release process"));
    resize(1184, 736);

    auto *words = new QLabel(tr("This is what %1 shows of how it is released. Take out what is wrong, correct values, or change the file "
                                "itself. Nothing is written before you press the button.")
                                 .arg(QDir::toNativeSeparators(folder)),
                             this);
    words->setObjectName(QStringLiteral("setupIntroduction"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    buildGuesses();
    buildFile();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, wideGap, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(words);
    layout->addWidget(m_message);
    layout->addWidget(makeBody(), 1);
    layout->addLayout(makeButtons());
    bind();
    refresh();
    m_setup.load(folder);
}

void SetupDialog::buildGuesses()
{
    m_textRules->setObjectName(QStringLiteral("textRules"));
    m_guesses->setObjectName(QStringLiteral("guesses"));
    m_guesses->setAccessibleName(tr("Guesses"));
    m_guesses->setModel(&m_setup.guesses());
    m_guesses->setItemDelegate(new LookDelegate(m_guesses, 32));
    m_guesses->setRootIsDecorated(false);
    m_guesses->setUniformRowHeights(true);
    m_guesses->setAllColumnsShowFocus(true);
    m_guesses->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    QHeaderView *header = m_guesses->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(true);
    header->resizeSection(GuessModel::GuessColumn, 248);
    header->resizeSection(GuessModel::ValueColumn, 184);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setWordWrap(true);
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_evidence->setMinimumHeight(3 * m_evidence->fontMetrics().lineSpacing());
    m_evidence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
}

void SetupDialog::buildFile()
{
    m_file->setObjectName(QStringLiteral("processText"));
    m_file->setAccessibleName(tr("Text of slipway.toml"));
    m_file->setFrameShape(QFrame::StyledPanel);
    m_file->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_file->document()->setDocumentMargin(gap);
    m_checks->setObjectName(QStringLiteral("checklistPreview"));
    m_checks->setAccessibleName(tr("Checklist it gives"));
    m_checks->setModel(&m_setup.checks());
    m_checks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_checks->setSelectionMode(QAbstractItemView::NoSelection);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setAccessibleName(tr("Problems of the text"));
    m_problems->setModel(&m_setup.problems());
    m_problems->setItemDelegate(new LookDelegate(m_problems, 24));
    m_problems->setWordWrap(true);
}

QWidget *SetupDialog::titled(const QString &title, QWidget *content)
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(smallGap);
    auto *label = new QLabel(title, part);
    label->setBuddy(content);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return part;
}

QWidget *SetupDialog::makeBody()
{
    auto *left = titled(tr("What was &found"), m_guesses);
    auto *leftLayout = static_cast<QVBoxLayout *>(left->layout());
    leftLayout->insertWidget(1, m_textRules);
    leftLayout->addWidget(m_evidence);
    auto *right = new QSplitter(Qt::Vertical, this);
    m_problemPart = titled(tr("&Problems"), m_problems);
    right->addWidget(titled(tr("slipway.&toml"), m_file));
    right->addWidget(m_problemPart);
    right->addWidget(titled(tr("&Checklist it gives"), m_checks));
    right->setStretchFactor(0, 1);
    right->setSizes({400, 88, 136});
    auto *body = new QSplitter(Qt::Horizontal, this);
    body->addWidget(left);
    body->addWidget(right);
    body->setSizes({640, 512});
    for (QSplitter *splitter : {right, body}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(wideGap);
    }
    return body;
}

QLayout *SetupDialog::makeButtons()
{
    auto *hint = new QLabel(tr("Commit it afterwards: a cut needs a clean work tree."), this);
    hint->setToolTip(SetupViewModel::commitCommand());
    auto *copy = new QPushButton(tr("Copy &git command"), this);
    copy->setObjectName(QStringLiteral("copyCommitCommand"));
    copy->setToolTip(SetupViewModel::commitCommand());
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelSetup"));
    m_write = new QPushButton(tr("&Write slipway.toml"), this);
    m_write->setObjectName(QStringLiteral("writeProcess"));
    for (QPushButton *button : {copy, cancel})
        button->setAutoDefault(false);
    makePrimary(m_write);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(hint);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_write);
    connect(copy, &QPushButton::clicked, this, &SetupDialog::copyCommand);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, &m_setup, &SetupViewModel::write);
    return row;
}

void SetupDialog::bind()
{
    connect(&m_setup, &SetupViewModel::changed, this, &SetupDialog::refresh);
    connect(&m_setup, &SetupViewModel::failed, this, [this](const domain::Error &error) { m_message->tell(error); });
    connect(&m_setup, &SetupViewModel::written, this, [this](const QString &workTree) {
        Q_EMIT written(workTree);
        accept();
    });
    connect(m_file, &QPlainTextEdit::textChanged, this, [this] { m_setup.setText(m_file->text()); });
    connect(m_guesses->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SetupDialog::showEvidence);
    connect(&m_setup.guesses(), &QAbstractItemModel::modelReset, this,
            [this] { m_guesses->setCurrentIndex(m_setup.guesses().index(0, GuessModel::ValueColumn)); });
    connect(m_problems, &QListView::clicked, this, &SetupDialog::goToProblem);
    connect(m_problems, &QListView::activated, this, &SetupDialog::goToProblem);
}

void SetupDialog::refresh()
{
    if (m_file->text() != m_setup.text())
        m_file->setText(m_setup.text(), true);
    m_file->markLines(m_setup.problems().lines(), Look::Failed);
    m_problemPart->setVisible(m_setup.problems().rowCount() > 0);
    m_write->setEnabled(m_setup.canWrite());
    if (m_setup.isTextEdited() == m_textRules->isVisibleTo(this))
        return;
    if (!m_setup.isTextEdited())
        return m_textRules->dismiss();
    m_textRules->tell(Look::Pending, tr("You changed the file itself, so it no longer follows the guesses."));
    m_textRules->offer(tr("&Back to the guesses"), [this] { m_setup.backToGuesses(); });
}

void SetupDialog::showEvidence()
{
    const QModelIndex current = m_guesses->currentIndex();
    m_evidence->setText(current.isValid() ? m_setup.guesses().evidence(current.row()) : QString());
}

void SetupDialog::goToProblem(const QModelIndex &index)
{
    const domain::Place place = m_setup.problems().place(index.row());
    m_file->goTo(place.line, place.column);
}

void SetupDialog::copyCommand() { QGuiApplication::clipboard()->setText(SetupViewModel::commitCommand()); }

} // namespace ui
