// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/processpart.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/theme.h"
#include "ui/setup/processeditor.h"
#include "ui/setup/processreading.h"
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace ui {

ProcessPart::ProcessPart(ProcessReading &reading, Qt::Orientation checklistAt, QWidget *parent)
    : QSplitter(checklistAt, parent),
      m_reading(reading),
      m_editor(new ProcessEditor(this)),
      m_checks(new QListView(this)),
      m_problems(new QListView(this)),
      m_problemPart(titled(tr("&Problems"), m_problems, this))
{
    build();
    auto *file = new QSplitter(Qt::Vertical, this);
    file->addWidget(titled(tr("slipway.&toml"), m_editor, this));
    file->addWidget(m_problemPart);
    file->setStretchFactor(0, 1);
    file->setSizes({400, 88});
    addWidget(file);
    addWidget(titled(tr("&Checklist it gives"), m_checks, this));
    setStretchFactor(0, 1);
    setSizes(checklistAt == Qt::Vertical ? QList{488, 136} : QList{720, 320});
    for (QSplitter *splitter : {file, static_cast<QSplitter *>(this)}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(wideGap);
    }
    connect(&m_reading, &ProcessReading::changed, this, &ProcessPart::refresh);
    connect(m_problems, &QListView::clicked, this, &ProcessPart::goToProblem);
    connect(m_problems, &QListView::activated, this, &ProcessPart::goToProblem);
    refresh();
}

void ProcessPart::build()
{
    m_editor->setObjectName(QStringLiteral("processText"));
    m_editor->setAccessibleName(tr("Text of slipway.toml"));
    m_editor->setFrameShape(QFrame::StyledPanel);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->document()->setDocumentMargin(gap);
    m_checks->setObjectName(QStringLiteral("checklistPreview"));
    m_checks->setAccessibleName(tr("Checklist it gives"));
    m_checks->setModel(&m_reading.checks());
    m_checks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_checks->setSelectionMode(QAbstractItemView::NoSelection);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setAccessibleName(tr("Problems of the text"));
    m_problems->setModel(&m_reading.problems());
    m_problems->setItemDelegate(new LookDelegate(m_problems, 24));
    m_problems->setWordWrap(true);
}

QWidget *ProcessPart::titled(const QString &title, QWidget *content, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(smallGap);
    auto *label = new QLabel(title, part);
    label->setBuddy(content);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return part;
}

void ProcessPart::refresh()
{
    m_editor->markPlaces(m_reading.problems().places(), Look::Failed);
    m_problemPart->setVisible(m_reading.problems().rowCount() > 0);
}

void ProcessPart::goToProblem(const QModelIndex &index)
{
    const domain::Place place = m_reading.problems().place(index.row());
    m_editor->goTo(place.line, place.column);
}

} // namespace ui
