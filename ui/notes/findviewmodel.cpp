// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/findviewmodel.h"
#include <algorithm>

namespace ui {

using domain::Found;
using engine::CancelToken;
using engine::Job;

FindViewModel::FindViewModel(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(120);
    connect(&m_rest, &QTimer::timeout, this, &FindViewModel::look);
}

void FindViewModel::setSought(const domain::Sought &sought)
{
    if (sought == m_sought)
        return;
    m_sought = sought;
    m_expression = domain::expressionFor(sought);
    m_found.clear();
    startOver();
    look();
}

void FindViewModel::setText(Text text)
{
    m_source = std::move(text);
    startOver();
    m_rest.start();
}

void FindViewModel::setSelection(const domain::Selection &selection)
{
    m_selection = selection;
    if (m_isCurrent)
        Q_EMIT changed();
}

void FindViewModel::startOver()
{
    m_look.drop();
    m_replace.drop();
    m_isCurrent = false;
    m_text.clear();
}

void FindViewModel::look()
{
    m_rest.stop();
    if (m_source)
        m_text = m_source();
    m_look.start<std::vector<Found>>(
        [text = m_text, expression = m_expression](const CancelToken &cancel, const Job::Post &) -> domain::Result<std::vector<Found>> {
            return domain::findAll(text, expression, [&cancel] { return cancel.requested(); });
        },
        [this](const domain::Result<std::vector<Found>> &found) {
            if (!found)
                return;
            m_found = *found;
            m_isCurrent = true;
            Q_EMIT changed();
            goOn();
        });
}

void FindViewModel::go(bool forward)
{
    m_going = forward ? Going::Forward : Going::Back;
    goOn();
}

void FindViewModel::goFromHere()
{
    m_going = Going::Here;
    goOn();
}

std::vector<Found>::const_iterator FindViewModel::placeFrom(qsizetype position) const
{
    return std::lower_bound(m_found.begin(), m_found.end(), position, [](const Found &place, qsizetype at) { return place.at < at; });
}

void FindViewModel::goOn()
{
    if (!m_isCurrent || m_going == Going::Nowhere)
        return;
    const Going going = std::exchange(m_going, Going::Nowhere);
    if (m_found.empty())
        return;
    const bool isThere = !m_selection.isEmpty();
    auto place = placeFrom(m_selection.start() + (going == Going::Forward && isThere ? 1 : 0));
    if (going == Going::Back)
        place = place == m_found.begin() ? m_found.end() - 1 : place - 1;
    Q_EMIT placeWanted(place == m_found.end() ? m_found.front() : *place);
}

void FindViewModel::replace(const QString &replacement)
{
    const Found selected{m_selection.start(), m_selection.end() - m_selection.start()};
    const auto text = m_isCurrent ? domain::replacementAt(m_text, selected, m_sought, replacement) : std::nullopt;
    if (text && selected.length > 0) {
        const qsizetype behind = selected.at + text->size();
        Q_EMIT changeWanted({selected.at, selected.length, *text, {behind, behind}});
    }
    m_going = text ? Going::Here : Going::Forward;
    goOn();
}

void FindViewModel::replaceAll(const QString &replacement)
{
    using Change = std::optional<domain::TextChange>;
    if (m_rest.isActive())
        look();
    m_replace.start<Change>(
        [text = m_text, sought = m_sought, replacement](const CancelToken &cancel, const Job::Post &) -> domain::Result<Change> {
            return domain::replaceAll(text, sought, replacement, [&cancel] { return cancel.requested(); });
        },
        [this](const domain::Result<Change> &change) {
            if (change && *change)
                Q_EMIT changeWanted(**change);
        });
}

QString FindViewModel::words() const
{
    if (isWrong())
        return tr("%1 (at character %L2)").arg(m_expression.errorString()).arg(m_expression.patternErrorOffset() + 1);
    if (m_sought.words.isEmpty() || (!m_isCurrent && m_found.empty()))
        return {};
    if (m_found.empty())
        return tr("not found");
    const Found selected{m_selection.start(), m_selection.end() - m_selection.start()};
    const auto place = placeFrom(selected.at);
    if (m_isCurrent && place != m_found.end() && *place == selected)
        return tr("%L1 of %L2").arg(place - m_found.begin() + 1).arg(m_found.size());
    return tr("%Ln found", nullptr, int(m_found.size()));
}

} // namespace ui
