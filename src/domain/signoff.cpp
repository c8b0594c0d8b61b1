// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signoff.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace domain {

using State = SignOff::State;

namespace {

struct StateWord {
    State state;
    QLatin1String word;
};

constexpr std::array stateWords{
    StateWord{State::Missing, QLatin1String("missing")},
    StateWord{State::Counts, QLatin1String("counts")},
    StateWord{State::ByAuthor, QLatin1String("by-author")},
    StateWord{State::Changed, QLatin1String("changed")},
    StateWord{State::KeyTwice, QLatin1String("key-twice")},
    StateWord{State::KeyNotAllowed, QLatin1String("key-not-allowed")},
    StateWord{State::NotMaintainer, QLatin1String("not-maintainer")},
    StateWord{State::Unreadable, QLatin1String("unreadable")},
};

SignOff rowOf(const SignOffRules &rules, const Fingerprint &now, const JudgedSignOff &judged, const QStringList &keysBefore)
{
    SignOff row{judged.name, State::Counts, judged.at, judged.own, {}};
    auto changes = judged.fingerprint ? changesBetween(*judged.fingerprint, now) : std::vector<ChangedPart>();
    if (!rules.maintainers.contains(judged.name))
        row.state = State::NotMaintainer;
    else if (!judged.fingerprint)
        row.state = State::Unreadable;
    else if (judged.key.isEmpty())
        row.state = State::KeyNotAllowed;
    else if (!changes.empty())
        row.state = State::Changed;
    else if (keysBefore.contains(judged.key))
        row.state = State::KeyTwice;
    else if (judged.byAuthor && !rules.authorCounts)
        row.state = State::ByAuthor;
    if (row.state == State::Changed)
        row.changes = std::move(changes);
    return row;
}

} // namespace

QString toWord(State state) { return std::ranges::find(stateWords, state, &StateWord::state)->word; }

std::vector<SignOff> standingOf(const SignOffRules &rules, const Fingerprint &now, const std::vector<JudgedSignOff> &judged)
{
    std::vector<SignOff> rows;
    QStringList keys;
    const auto add = [&](const JudgedSignOff &one) {
        rows.push_back(rowOf(rules, now, one, keys));
        if (rows.back().state == State::Counts)
            keys << one.key;
    };
    for (const QString &name : rules.maintainers) {
        const auto signedOff = std::ranges::find(judged, name, &JudgedSignOff::name);
        if (signedOff == judged.end())
            rows.push_back({name, State::Missing, {}, false, {}});
        else
            add(*signedOff);
    }
    for (const JudgedSignOff &one : judged)
        if (!rules.maintainers.contains(one.name))
            add(one);
    return rows;
}

int countOf(const std::vector<SignOff> &signOffs) { return int(std::ranges::count(signOffs, State::Counts, &SignOff::state)); }

bool isMaintainerName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._+@-]*\\z"));
    return shape.match(name).hasMatch();
}

QString toLines(const std::vector<SignOff> &signOffs)
{
    QStringList lines;
    for (const SignOff &one : signOffs) {
        QStringList fields{one.name, toWord(one.state)};
        for (const ChangedPart &part : one.changes)
            fields << toWord(part.kind) + QLatin1Char(' ') + part.name;
        lines << fields.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<SignOff> signOffsIn(const QString &lines)
{
    std::vector<SignOff> signOffs;
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        const auto known = std::ranges::find_if(stateWords, [&](const StateWord &one) { return fields.value(1) == one.word; });
        if (known == stateWords.end())
            continue;
        SignOff one{fields.front(), known->state, {}, false, {}};
        for (const QString &part : fields.mid(2))
            if (const auto kind = partKindOf(part.section(QLatin1Char(' '), 0, 0)))
                one.changes.push_back({*kind, part.section(QLatin1Char(' '), 1), {}, {}});
        signOffs.push_back(one);
    }
    return signOffs;
}

} // namespace domain
