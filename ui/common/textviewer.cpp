// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textviewer.h"
#include "ui/common/patienthighlighter.h"
#include "ui/common/theme.h"
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>
#include <utility>

namespace ui {
TextViewer::TextViewer(const ShownText &shown, QWidget *parent) : QDialog(parent), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("textViewer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(shown.title);
    resize(860, 620);
    m_text->setObjectName(QStringLiteral("viewedText"));
    m_text->setAccessibleName(shown.title);
    m_text->setReadOnly(true);
    m_text->setFont(monospace());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setPlainText(shown.text);
    if (!shown.fileName.isEmpty())
        colourAs(shown.fileName);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeText"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!shown.path.isEmpty()) {
        QPushButton *edit = buttons->addButton(tr("Open in &editor"), QDialogButtonBox::ActionRole);
        edit->setObjectName(QStringLiteral("openInEditor"));
        connect(edit, &QPushButton::clicked, this, [this, path = shown.path, line = shown.line] { Q_EMIT editorWanted(path, line); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    pointOut(shown.line);
}

TextViewer::~TextViewer()
{
    delete m_text; // before what colours it
}

void TextViewer::colourAs(const QString &fileName)
{
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    auto *highlighter = new PatientHighlighter(*m_text);
    highlighter->setLanguage(m_repository->definitionForFileName(fileName));
    const auto fitting = isDark(palette()) ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme;
    highlighter->setColours(std::as_const(*m_repository).defaultTheme(fitting), palette().color(QPalette::Base));
}

void TextViewer::pointOut(int line)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (line < 1 || !block.isValid())
        return;
    QColor mark = palette().color(QPalette::Highlight);
    mark.setAlpha(70);
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(block);
    selection.format.setBackground(mark);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({selection});
    m_text->setTextCursor(selection.cursor);
    m_text->centerCursor();
}

} // namespace ui
