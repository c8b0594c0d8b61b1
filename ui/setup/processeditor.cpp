// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/processeditor.h"
#include "ui/common/theme.h"
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QFile>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTreeView>

namespace ui {
namespace {

constexpr int mostRows = 10;
constexpr int widest = 720;

/// The one that is installed for other editors: there is no second list of keys.
QByteArray schema()
{
    QFile file(QStringLiteral(":/slipway.schema.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ProcessEditor::ProcessEditor(QWidget *parent)
    : CodeEditor(QStringLiteral("TOML"), parent), m_completions(schema()), m_completer(new QCompleter(this)), m_popup(new QTreeView)
{
    m_popup->setObjectName(QStringLiteral("completions"));
    m_popup->setAccessibleName(tr("What can stand here"));
    m_popup->setRootIsDecorated(false);
    m_popup->setHeaderHidden(true);
    m_popup->setUniformRowHeights(true);
    m_popup->setAllColumnsShowFocus(true);
    m_popup->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_popup->header()->setStretchLastSection(true);
    m_completer->setWidget(this);
    m_completer->setModel(&m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostRows);
    m_completer->setPopup(m_popup); // the completer's from here on
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        const auto *shown = static_cast<const QAbstractProxyModel *>(m_completer->completionModel());
        insert(shown->mapToSource(index).row());
    });
}

void ProcessEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_popup->isVisible();
    static constexpr int ofThePopup[] = {Qt::Key_Enter, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
    if (isOpen && std::find(std::begin(ofThePopup), std::end(ofThePopup), event->key()) != std::end(ofThePopup))
        return event->ignore();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return suggest();
    CodeEditor::keyPressEvent(event);
    const bool isWritten = !event->text().isEmpty() && event->text().front().isPrint();
    const bool beginsWord = isWritten && (event->text().front().isLetter() || QStringLiteral("[\"'").contains(event->text()));
    if (beginsWord || (isOpen && (isWritten || event->key() == Qt::Key_Backspace)))
        suggest();
    else if (isOpen && !event->text().isEmpty())
        m_popup->hide();
}

void ProcessEditor::suggest()
{
    m_completions.look(text(), textCursor().position());
    const bool isWhole =
        m_completions.rowCount() == 1 && m_completions.row(0).word.size() == textCursor().position() - m_completions.start();
    if (m_completions.rowCount() == 0 || isWhole)
        return m_popup->hide();
    m_popup->resizeColumnToContents(CompletionModel::WordColumn);
    m_popup->setColumnWidth(CompletionModel::WordColumn, m_popup->columnWidth(CompletionModel::WordColumn) + wideGap);
    QRect place = cursorRect();
    place.setWidth(qMin(widest, width()));
    m_completer->complete(place);
    m_popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ProcessEditor::insert(int row)
{
    const CompletionModel::Row chosen = m_completions.row(row);
    QTextCursor cursor = textCursor();
    const int end = cursor.position();
    cursor.setPosition(int(m_completions.start()));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(chosen.insert);
    cursor.setPosition(cursor.position() - chosen.back);
    setTextCursor(cursor);
}

} // namespace ui
