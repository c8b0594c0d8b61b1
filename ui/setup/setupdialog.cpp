// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupdialog.h"
#include "ui/common/access.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/messagebar.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include "ui/setup/processeditor.h"
#include "ui/setup/processpart.h"
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
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
      m_file(new ProcessPart(m_setup.reading(), Qt::Vertical, this))
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
    letSelectionLead(m_guesses);
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

QWidget *SetupDialog::makeBody()
{
    auto *left = ProcessPart::titled(tr("What was &found"), m_guesses, this);
    auto *leftLayout = static_cast<QVBoxLayout *>(left->layout());
    leftLayout->insertWidget(1, m_textRules);
    leftLayout->addWidget(m_evidence);
    auto *body = new QSplitter(Qt::Horizontal, this);
    body->addWidget(left);
    body->addWidget(m_file);
    body->setSizes({640, 512});
    body->setChildrenCollapsible(false);
    body->setHandleWidth(wideGap);
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
    connect(&m_file->editor(), &QPlainTextEdit::textChanged, this, [this] { m_setup.setText(m_file->editor().text()); });
    connect(m_guesses->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SetupDialog::showEvidence);
    connect(&m_setup.guesses(), &QAbstractItemModel::modelReset, this,
            [this] { m_guesses->setCurrentIndex(m_setup.guesses().index(0, GuessModel::ValueColumn)); });
}

void SetupDialog::refresh()
{
    if (m_file->editor().text() != m_setup.text())
        m_file->editor().setText(m_setup.text(), true);
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
    m_evidence->setText(current.isValid() ? isolated(m_setup.guesses().evidence(current.row()), layoutDirection()) : QString());
}

void SetupDialog::copyCommand() { QGuiApplication::clipboard()->setText(SetupViewModel::commitCommand()); }

} // namespace ui
