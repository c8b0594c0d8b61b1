// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/signoffviewmodel.h"
#include "phrases/phrases.h"
#include "ui/common/texts.h"
#include <QLocale>
#include <algorithm>

namespace ui {

using domain::FingerprintPart;
using domain::SignOff;
using engine::CancelToken;
using engine::Job;
using engine::SignOffView;
using State = SignOff::State;

namespace {

/// "passed", or "waived by Ada: flaky", with the state in the person's language.
QString shownValue(const FingerprintPart &part)
{
    using enum domain::CheckState;
    if (part.kind == FingerprintPart::Kind::Check)
        for (const auto state : {Passed, Waived, Failed, Pending, NotChecked})
            if (const QString word = domain::toWord(state); part.value.startsWith(word))
                return phrases::word(state) + part.value.mid(word.size());
    return shortDigest(part.value);
}

} // namespace

void SignOffViewModel::setRelease(ReleasePtr release)
{
    if (!areOfOneVersion(release, m_release)) {
        m_look.drop();
        m_view = {};
        m_isLooked = false;
    }
    m_release = std::move(release);
    Q_EMIT changed();
    look();
}

void SignOffViewModel::look()
{
    if (!m_release || !m_release->project->process.signOffRules)
        return;
    m_look.start<SignOffView>(
        [release = m_release](const CancelToken &cancel, const Job::Post &) {
            return engine::SignOffs(*release->project, release->state.version).look(cancel);
        },
        [this](const domain::Result<SignOffView> &view) {
            if (!view)
                return Q_EMIT failed(view.error());
            m_view = *view;
            m_isLooked = true;
            Q_EMIT changed();
        });
}

void SignOffViewModel::sign(const domain::Fingerprint &shown)
{
    change([shown](const engine::SignOffs &signOffs, const CancelToken &cancel) { return signOffs.sign(shown, cancel); });
}

void SignOffViewModel::withdraw()
{
    change([](const engine::SignOffs &signOffs, const CancelToken &cancel) { return signOffs.withdraw(cancel); });
}

void SignOffViewModel::change(Act act)
{
    m_change.start<void>(
        [release = m_release, act](const CancelToken &cancel, const Job::Post &) -> domain::Status {
            const domain::Status fetched = engine::fetchNews(*release->project, cancel);
            return fetched ? act(engine::SignOffs(*release->project, release->state.version), cancel) : fetched;
        },
        [this](const domain::Status &done) {
            if (!done)
                Q_EMIT failed(done.error());
            look();
        });
    Q_EMIT changed();
}

bool SignOffViewModel::isAsked() const { return m_release && m_isLooked; }

bool SignOffViewModel::canSign() const
{
    const SignOff *own = m_view.own();
    return m_view.current && !m_view.tip.isEmpty() && !(own && own->isOfNow()) && !m_change.isRunning();
}

QString SignOffViewModel::people() const
{
    QStringList all;
    for (const SignOff &one : m_view.people) {
        const QString mark = one.state == State::Missing  ? QStringLiteral("–")
                             : one.state == State::Counts ? QStringLiteral("✓")
                                                          : QStringLiteral("✗");
        const QString at = one.state == State::Counts ? QLocale().toString(one.at.toLocalTime().time(), QLocale::ShortFormat) : QString();
        all << (one.name + QLatin1Char(' ') + mark + QLatin1Char(' ') + at).trimmed();
    }
    return all.join(QStringLiteral("   "));
}

QString SignOffViewModel::spokenPeople() const
{
    QStringList all;
    for (const SignOff &one : m_view.people)
        all << one.name + QLatin1String(": ") + phrases::sentence(one);
    return all.join(QLatin1Char('\n'));
}

QString SignOffViewModel::voids() const
{
    QStringList all;
    for (const SignOff &one : m_view.people)
        if (one.state != State::Missing && one.state != State::Counts)
            all << one.name + QLatin1String(": ") + phrases::sentence(one);
    return all.join(QLatin1Char('\n'));
}

QString SignOffViewModel::coverage() const
{
    if (!m_view.current)
        return tr("There is nothing to sign yet: the cut makes the release commit");
    if (m_view.tip.isEmpty())
        return tr("The cut asks for the signatures");
    const auto &parts = m_view.current->fingerprint.parts();
    const auto checks = std::ranges::count(parts, FingerprintPart::Kind::Check, &FingerprintPart::kind);
    return tr("covers %1, the notes and %Ln checks", nullptr, int(checks))
        .arg(shortCommit(m_view.current->fingerprint.value(FingerprintPart::Kind::Commit)));
}

QString SignOffViewModel::parts() const
{
    QStringList lines;
    for (const FingerprintPart &part : m_view.current->fingerprint.parts())
        lines << phrases::title(part.kind, part.name) + QLatin1String(": ") + shownValue(part);
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
