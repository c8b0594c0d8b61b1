// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/elsewherebar.h"
#include "ui/common/announcer.h"
#include "ui/common/iconlabel.h"
#include "ui/common/theme.h"
#include "ui/notes/noteelsewhere.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

ElsewhereBar::ElsewhereBar(NoteElsewhere &elsewhere, QWidget *parent)
    : QFrame(parent),
      m_elsewhere(elsewhere),
      m_words(new QLabel(this)),
      m_compare(add("elsewhereCompare", tr("Show the difference…"), &NoteElsewhere::compare)),
      m_merge(add("elsewhereMerge", {}, &NoteElsewhere::merge)),
      m_mine(add("elsewhereMine", {}, &NoteElsewhere::keepMine)),
      m_theirs(add("elsewhereTheirs", tr("Take theirs"), &NoteElsewhere::takeTheirs))
{
    setObjectName(QStringLiteral("elsewhereBar"));
    m_words->setObjectName(QStringLiteral("elsewhereWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *icon = new IconLabel(this, 20);
    icon->setIcon(iconOf(Look::Pending));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    for (QPushButton *button : {m_compare, m_merge, m_mine, m_theirs})
        row->addWidget(button);
    row->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(smallGap);
    column->addWidget(m_words);
    column->addLayout(row);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(wideGap, gap, wideGap, gap);
    layout->setSpacing(gap);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    connect(&m_elsewhere, &NoteElsewhere::changed, this, &ElsewhereBar::refresh);
    refresh();
}

QPushButton *ElsewhereBar::add(const char *name, const QString &words, void (NoteElsewhere::*act)())
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, &m_elsewhere, act);
    return button;
}

QList<QWidget *> ElsewhereBar::stops() const { return {m_compare, m_merge, m_mine, m_theirs}; }

void ElsewhereBar::refresh()
{
    const bool had = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const bool isNew = m_elsewhere.isOpen() && !isVisibleTo(parentWidget());
    setVisible(m_elsewhere.isOpen());
    m_words->setText(m_elsewhere.words());
    const bool isForAnother = m_elsewhere.isForAnother();
    m_merge->setText(isForAnother ? tr("Take it over") : tr("Merge"));
    m_mine->setText(isForAnother ? tr("Leave it") : tr("Keep mine"));
    m_theirs->setVisible(!isForAnother); // the commits of this version would not be in it
    if (isNew)
        Announcer::of(*this).say(m_words->text(), Announcer::Weight::Failure);
    if (had && !m_elsewhere.isOpen())
        Q_EMIT decided();
}

} // namespace ui
