// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/processeditor.h"
#include "ui/common/completionpopup.h"
#include <QFile>
#include <QKeyEvent>

namespace ui {
namespace {

/// The one that is installed for other editors: there is no second list of keys.
QByteArray schema()
{
    QFile file(QStringLiteral(":/slipway.schema.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ProcessEditor::ProcessEditor(QWidget *parent)
    : CodeEditor(QStringLiteral("TOML"), parent),
      m_completions(schema()),
      m_popup(new CompletionPopup(*this, m_completions, CompletionPopup::Reading::Whole, QStringLiteral("completions")))
{
}

void ProcessEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_popup->takes(event))
        return;
    CodeEditor::keyPressEvent(event);
    const QString written = event->text();
    m_popup->follow(event, !written.isEmpty() && (written.front().isLetter() || QStringLiteral("[\"'").contains(written)));
}

} // namespace ui
