// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/versionsdialog.h"
#include "phrases/phrases.h"
#include "ui/common/access.h"
#include "ui/common/codeeditor.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/theme.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

VersionsDialog::VersionsDialog(NotesViewModel &notes, QWidget *parent)
    : QDialog(parent),
      m_versions(notes),
      m_words(new QLabel(tr("Looking for earlier texts…"), this)),
      m_list(new QListView(this)),
      m_difference(new CodeEditor(QStringLiteral("Diff"), this)),
      m_back(new QPushButton(tr("&Bring this text back"), this))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Earlier texts of this draft"));
    resize(960, 600);
    build();
    connect(&m_versions, &NoteVersions::listed, this, [this] {
        const int count = m_versions.model().rowCount();
        m_words->setText(count == 0 ? tr("No earlier text was kept yet.") : tr("What has changed since the chosen text:"));
        if (count > 0)
            m_list->setCurrentIndex(m_versions.model().index(0, 0));
    });
    connect(&m_versions, &NoteVersions::compared, this, [this](const QString &difference) {
        m_difference->setText(difference, false);
        m_back->setEnabled(m_versions.canBringBack());
    });
    connect(&m_versions, &NoteVersions::failed, this, [this](const domain::Error &error) { m_words->setText(phrases::sentence(error)); });
    connect(&m_versions, &NoteVersions::changeWanted, this, &VersionsDialog::changeWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_back->setEnabled(false);
        m_versions.compare(index.row());
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_versions.bringBack();
        accept();
    });
    m_versions.list();
}

void VersionsDialog::build()
{
    m_words->setObjectName(QStringLiteral("versionsWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setAccessibleName(tr("Earlier texts, the newest first"));
    m_list->setModel(&m_versions.model());
    letSelectionLead(m_list);
    m_list->setItemDelegate(new LookDelegate(m_list, 24));
    m_difference->setObjectName(QStringLiteral("versionDifference"));
    m_difference->setAccessibleName(tr("What has changed since"));
    m_difference->setReadOnly(true);
    m_difference->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_back->setObjectName(QStringLiteral("bringBack"));
    m_back->setEnabled(false);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_difference);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({360, 600});
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeVersions"));
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, wideGap, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(m_words);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
}

} // namespace ui
