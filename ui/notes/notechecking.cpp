// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notechecking.h"
#include "domain/wordcount.h"

namespace ui {

using domain::NoteProblem;
using engine::CancelToken;
using engine::Job;

namespace {

constexpr size_t mostProblems = 200; ///< nobody reads more, and each is underlined

} // namespace

NoteChecking::NoteChecking(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(400);
    connect(&m_rest, &QTimer::timeout, this, &NoteChecking::start);
}

void NoteChecking::look(const ReleasePtr &release, engine::Document document, const QString &text)
{
    m_release = release;
    m_document = document;
    m_text = text;
    m_isCurrent = false;
    m_look.drop();
    m_rest.start();
}

std::shared_ptr<const NoteChecking::Facts> NoteChecking::factsOf(const OpenRelease &release, engine::Document document,
                                                                 const std::shared_ptr<const Facts> &known)
{
    const auto &state = release.state;
    const QString key = QStringList{state.version.toString(), state.base, state.previous ? state.previous->tag.commit : QString(),
                                    QString::number(int(document)), release.project->clock->now().date().toString(Qt::ISODate)}
                            .join(u'/');
    if (known && known->key == key)
        return known;
    const auto mentions = engine::noteMentions(*release.project, state);
    return std::make_shared<const Facts>(
        Facts{key, engine::noteFacts(*release.project, state, document, mentions), mentions.value_or(engine::NoteMentions())});
}

void NoteChecking::start()
{
    if (!m_release)
        return;
    m_look.start<Checked>(
        [release = m_release, document = m_document, text = m_text, known = m_facts](const CancelToken &,
                                                                                     const Job::Post &) -> domain::Result<Checked> {
            Checked checked{factsOf(*release, document, known), {}, {}, domain::wordsIn(text)};
            checked.problems = domain::checkNotes(text, checked.facts->facts);
            checked.problems.resize(std::min(checked.problems.size(), mostProblems));
            qsizetype read = 0;
            int line = 1;
            for (const NoteProblem &problem : checked.problems) {
                line += int(QStringView(text).mid(read, problem.place.at - read).count(u'\n'));
                read = problem.place.at;
                checked.rows.push_back(
                    {tr("Line %L1: %2", "where a remark is, and what it says").arg(line).arg(sentenceOf(problem, checked.facts->facts)),
                     {{}, line, 0, {}},
                     Look::Pending});
            }
            return checked;
        },
        [this](const domain::Result<Checked> &checked) {
            if (!checked)
                return;
            m_facts = checked->facts;
            m_found = checked->problems;
            m_words = checked->words;
            m_isCurrent = true;
            m_model.setRows(checked->rows);
            Q_EMIT changed();
        });
}

bool NoteChecking::canFix(int row) const { return m_isCurrent && row >= 0 && row < int(m_found.size()) && m_found[size_t(row)].fix; }

QString sentenceOf(const NoteProblem &problem, const domain::NoteFacts &facts)
{
    const QString &subject = problem.subject;
    switch (problem.kind) {
    case NoteProblem::Kind::NoMigration: return NoteChecking::tr("The breaking change does not say what to do about it.");
    case NoteProblem::Kind::DeadReference: return NoteChecking::tr("[%1] is defined nowhere, so it is no link.").arg(subject);
    case NoteProblem::Kind::DeadAnchor: return NoteChecking::tr("No heading is called #%1.").arg(subject);
    case NoteProblem::Kind::MissingFile: return NoteChecking::tr("There is no file %1 in the repository.").arg(subject);
    case NoteProblem::Kind::DuplicateHeading: return NoteChecking::tr("The heading “%1” is there twice.").arg(subject);
    case NoteProblem::Kind::NoSection: return NoteChecking::tr("“%1” stands in no section.").arg(subject);
    case NoteProblem::Kind::UnknownIssue: return NoteChecking::tr("No commit of this release mentions #%1.").arg(subject);
    case NoteProblem::Kind::Placeholder: return NoteChecking::tr("%1 waits for your words.").arg(subject);
    case NoteProblem::Kind::WrongVersion:
        return NoteChecking::tr("The title says %1, the release is %2.")
            .arg(subject, facts.version ? facts.version->toString() : QString());
    case NoteProblem::Kind::WrongDate:
        return NoteChecking::tr("The title says %1, today is %2.").arg(subject, facts.today.toString(Qt::ISODate));
    }
    Q_UNREACHABLE();
}

} // namespace ui
